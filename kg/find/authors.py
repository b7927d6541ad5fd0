"""Who writes in the first person: a minister's own account, an ambassador's blog, a speech."""

from __future__ import annotations

import regex

from kg.find.context import Context
from kg.find.officials import Person
from kg.find.view import View
from kg.model import Evidence
from kg.text import late

_AUTHORED = late(
    r"^(?:about the authors? :|(?:posted|written|blog|op ed) by) (?:\S+ ){0,3}?(?P<a><P\d+>)"
    r"|^(?:by|remarks by|speech by) (?P<b><P\d+>)(?: (?:,|at|on) (?:\S+(?: \S+){0,11} ?)?|$)$"
    r"|^(?P<c><P\d+>)(?: 's)? (?:remarks|speech|address|testimony|statement) (?::|for|at|to|on|before|in|during) "
)
_NAMED = late(r"^(?:(?:the|rt|right|hon|honourable|senator) )*<P\d+>(?: ,)?(?: <D\d+>)?(?: \.)?$")
"""A line with nothing but a name, above a minister's own account."""
_FIRST_PERSON = frozenset("i my me our we us".split())
_TELLS = 3
"""How many sentences in the first person make such an account."""
_QUOTES = frozenset('“ ” "'.split())
_REPORTING = frozenset({"said", "told"})
_BYLINES = frozenset("author authors posted written blog op by remarks speech address testimony statement".split())
FIRST_LINES = 5
"""How many sentences may stand before the line that names an author, an issuer or one who is interviewed."""
SELF = frozenset("i my".split())
_MEANT = frozenset("i me".split())


def author(context: Context) -> tuple[Person, Evidence | None] | None:
    """The official who writes in the first person, with the byline of a report of his own: "About the author: ...".

    Of an opinion piece or a speech ("By ...") there is no such line: it need not be about a meeting.
    """
    signed = next((v for v in context.views[:FIRST_LINES] if _NAMED.match(v.text)), None)
    if signed is not None and _tells(context):
        named = next(i for i, _ in signed.of_kind("P"))
        return (who, None) if (who := _person(signed, named)) is not None else None
    for view in context.views[:FIRST_LINES]:
        if view.words.isdisjoint(_BYLINES) or (match := _AUTHORED.search(view.text)) is None:
            continue
        written = any(v.words & SELF for v in context.body())
        writer = _person(view, _unit(view, match)) if written else None
        return (writer, view.sentence.evidence if match["a"] else None) if writer is not None else None
    return None


def mean(context: Context, writer: Person) -> None:
    """Make the "I" and "me" of an author's own account, outside of quotations, mentions of him."""
    for view in context.body():
        if view.words.isdisjoint(_MEANT) or view.words & _QUOTES:
            continue
        for i in reversed([i for i, u in enumerate(view.units) if u.kind == "w" and u.text in _MEANT]):
            view.replace(i, i + 1, "P", writer)
        view.render()


def _tells(context: Context) -> bool:
    """Is the body in the first person, without a word in quotation marks or a verb of reporting it?"""
    body = list(context.body())
    mine = [v for v in body if v.words & _FIRST_PERSON]
    return not any(map(_quotes, body)) and len(mine) >= _TELLS and any(v.words & SELF for v in mine)


def _quotes(view: View) -> bool:
    """Are there words of somebody else in the sentence: quoted, or reported of another than the author?"""
    if view.words & _QUOTES:
        return True
    said = [i for i, u in enumerate(view.units) if u.text in _REPORTING] if view.words & _REPORTING else []
    return any(i == 0 or view.units[i - 1].text not in _FIRST_PERSON for i in said)


def _person(view: View, i: int) -> Person | None:
    value = view.units[i].value
    return value if isinstance(value, Person) else None


def _unit(view: View, match: regex.Match[str]) -> int:
    return view.unit_at(match.start(str(match.lastgroup)))
