"""What a question may be, looked at before it reaches the engine.

The engine has no switch for federation and ends the process on deep nesting (2,217 characters of
braces do nothing, 4,400 do), so both are refused here by reading the question's tokens. This is for
clear messages; the child process of ``kg.keep.query``, which can open no socket and may be ended at
any time, is what a question that fools this module meets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.errors import QueryError

MAX_CHARACTERS = 100_000
MAX_DEPTH = 60

_TOKEN = re.compile(
    r"""
      (?P<blank>\s+|\#[^\n\r]*)
    | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    | (?P<text>'''(?:'{0,2}(?:[^'\\]|\\.))*'''|\"\"\"(?:"{0,2}(?:[^"\\]|\\.))*\"\"\"
        |'(?:[^'\\\n\r]|\\.)*'|"(?:[^"\\\n\r]|\\.)*")
    | (?P<name>[?$]\w+|@[a-zA-Z-]+|[\w.-]*:(?:[\w.:%-]|\\.)*)
    | (?P<word>\w+)
    | (?P<open>[{(\[])
    | (?P<close>[})\]])
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_UPDATES = frozenset("INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY WITH".split())
_FORMS = frozenset("SELECT ASK CONSTRUCT DESCRIBE".split())


def check(question: str) -> str:
    """The form of `question` (SELECT, ASK, CONSTRUCT or DESCRIBE), or QueryError where it is refused."""
    if len(question) > MAX_CHARACTERS:
        raise QueryError(
            f"the question has {len(question):,} characters, and {MAX_CHARACTERS:,} are allowed: shorten it"
        )
    form, depth, previous = "", 0, ""
    for kind, token, start in _tokens(question):
        word = token.upper() if kind == "word" else ""
        if kind == "open":
            depth += 1
            if depth > MAX_DEPTH:
                raise QueryError(
                    f"{place(question, start)}: more than {MAX_DEPTH} brackets inside each other: flatten it"
                )
        elif kind == "close":
            depth -= 1
        elif word == "SERVICE":
            raise QueryError(
                f"{place(question, start)}: SERVICE is refused: questions are answered from the build alone"
            )
        elif kind == "iri" and previous in {"FROM", "NAMED"} and not token.startswith(("<http:", "<https:")):
            raise QueryError(f"{place(question, start)}: FROM {token} is refused: no file or address is read")
        elif not form and word in _UPDATES:
            raise QueryError(f"{place(question, start)}: {word} is refused: a build is read, never changed")
        elif not form and word in _FORMS:
            form = word
        previous = word
    if not form:
        raise QueryError("this is no question: it has none of SELECT, ASK, CONSTRUCT, DESCRIBE")
    return form


def place(question: str, offset: int) -> str:
    """``line 3, column 7`` of a code point offset, both counted from 1."""
    before = question[:offset]
    return f"line {before.count(chr(10)) + 1}, column {offset - (before.rfind(chr(10)) + 1) + 1}"


def explain(question: str, message: str) -> str:
    """The engine's message for a question that can not be parsed, with the line it means and a mark below it.

    The engine points behind the blanks that follow what it read last; the mark stands before them.

    >>> print(explain("ASK { ?s ?p ?o ?x }", "error at 1:19: expected one of GRAPH, ['a' ..= 'z']"))
    line 1, column 18: can not be read from here on (expected GRAPH)
      ASK { ?s ?p ?o ?x }
                       ^
    """
    found = re.match(r"error at (\d+):(\d+): (.*)", message, re.DOTALL)
    if not found:
        return message
    lines = question.splitlines(keepends=True)
    offset = sum(map(len, lines[: int(found[1]) - 1])) + int(found[2]) - 1
    offset = max(0, len(question[:offset].rstrip()))
    start = question.rfind("\n", 0, offset) + 1
    line = question[start:].partition("\n")[0]
    first = max(0, offset - start - 60)
    mark = " " * (offset - start - first) + "^"
    return f"{place(question, offset)}: {_expected(found[3])}\n  {line[first : first + 100]}\n  {mark}"


def _expected(message: str) -> str:
    """What the engine expected, without its character classes."""
    if "Prefix not found" in message:
        return "this prefix is not declared: write PREFIX name: <address> above"
    names = re.findall(r"(?<![\w'])[A-Za-z][A-Za-z ]{2,}(?![\w'])", re.sub(r"\[[^\]]*\]|expected|one of", "", message))
    hint = f" (expected {', '.join(names)})" if names else ""
    return f"can not be read from here on{hint}"


def _tokens(question: str) -> Iterator[tuple[str, str, int]]:
    for match in _TOKEN.finditer(question):
        kind = match.lastgroup or "other"
        if kind != "blank":
            yield kind, match.group(), match.start()
