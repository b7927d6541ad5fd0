"""How the name of a person is spelt, and the words by which it is known again."""

from __future__ import annotations

from collections.abc import Sequence

from kg.text import Token

_QUOTES = frozenset({'"', "“", "”", "„", "'", "‘", "’"})
_MARKS = _QUOTES | {"(", ")"}
_FAR = 2
"""No nickname has more words."""


def nickname(tokens: Sequence[Token], at: int, given: frozenset[str]) -> int:
    """The number of tokens of a nickname that stands inside a name ("Robert “Bob” Hanley", "Robert (Bob) Hanley")."""
    if at + 3 >= len(tokens) or tokens[at].raw not in _QUOTES | {"("}:
        return 0
    end, far = at + 1, _FAR
    if [t.raw for t in tokens[end + 1 : end + 2]] == ["."] and len(tokens[end].raw) == 1:
        end, far = end + 2, _FAR + 1  # the “B.J” of somebody, where “B.J.” is one word
    while end < len(tokens) and end - at <= far and tokens[end].capital and _letters(tokens[end]):
        end += 1
    if end == at + 1 or end + 1 >= len(tokens) or not (tokens[end + 1].capital and tokens[end + 1].raw[0].isalpha()):
        return 0
    if tokens[at].raw == "(":
        return end + 1 - at if tokens[end].raw == ")" and end == at + 2 and tokens[at + 1].norm in given else 0
    return end + 1 - at if tokens[end].raw in _QUOTES and tokens[end].start == tokens[end - 1].end else 0


def _letters(token: Token) -> bool:
    """True of a word without figures and signs, also of initials: "Bob", "B.J."."""
    return token.raw.replace(".", "").isalpha()


def spelling(tokens: Sequence[Token], first: int, end: int, suffixes: frozenset[str]) -> tuple[str, tuple[str, ...]]:
    """The name as the text writes it, capitals throughout made usual ones, and its folded words."""
    parts: list[str] = []
    spelt: list[str] = []
    opened = False
    shouted = all(t.raw.isupper() for t in tokens[first:end] if t.raw.isalpha())
    for k in range(first, end):
        token = tokens[k]
        if token.raw == ",":
            continue
        if token.raw in _MARKS and k > first and (opened or token.start > tokens[k - 1].end):
            parts.append(token.raw if opened else f" {token.raw}")
            opened = not opened
            continue
        single = len(token.raw.rstrip(".")) == 1
        raw = (
            token.raw.title()
            if token.raw.isupper() and len(token.raw) > 2 - shouted and not single and token.norm not in suffixes
            else token.raw
        )
        if token.raw in {"'", "’"} and parts:
            parts[-1] += raw  # "de' Ricci"
            continue
        beside = opened and token.start == tokens[k - 1].end  # “B.J”
        parts.append(("-" if token.glued and k > first else " " if parts and not beside else "") + raw)
        if token.norm not in suffixes:
            spelt.append(token.norm)
    return "".join(parts).strip(), tuple(spelt)


def initial(tokens: Sequence[Token], at: int) -> bool:
    """The "V." of "Peter V. Lowell", which is no number of a generation."""
    raw = tokens[at].raw
    return len(raw) == 2 and raw[1] == "." and at + 1 < len(tokens) and tokens[at + 1].capital
