"""Who writes in the first person: a minister's own account, an ambassador's blog, a speech."""

from __future__ import annotations

import regex

from kg.find.context import Context, Sides
from kg.find.officials import Person
from kg.find.view import Unit, View
from kg.model import Evidence
from kg.text import late

_AUTHORED = late(
    r"^(?:about the authors? :|(?:posted|written|blog|op ed) by) (?:\S+ ){0,3}?(?P<a><P\d+>)"
    r"|^(?:by|remarks by|speech by) (?P<b><P\d+>)(?: (?:,|at|on) (?:\S+(?: \S+){0,11} ?)?|$)$"
    r"|^(?P<c><P\d+>)(?: 's)? (?:remarks|speech|address|testimony|statement) (?::|for|at|to|on|before|in|during) "
    r"|^(?:statement|message) (?:by|from|of) (?:(?:the|us|u s) )*(?P<d><P\d+>)"
    r"(?! (?:and|,) (?:\S+ ){0,3}?<P\d+>)(?: |$)"
)
_NAMED = late(r"^(?:(?:the|rt|right|hon|honourable|senator) )*<P\d+>(?: ,)?(?: <D\d+>)?(?: \.)?$")
"""A line with nothing but a name, above a minister's own account."""
_FIRST_PERSON = frozenset("i my me our we us".split())
_TELLS = 3
"""How many sentences in the first person make such an account."""
_QUOTES = frozenset('“ ” "'.split())
_REPORTING = frozenset({"said", "told"})
_BYLINES = frozenset(
    "author authors posted written blog op by remarks speech address testimony statement message".split()
)
FIRST_LINES = 5
"""How many sentences may stand before the line that names an author, an issuer or one who is interviewed."""
SELF = frozenset("i my".split())
_MEANT = frozenset("i me".split())
_DIARIES = frozenset("diary diaries journal logbook notebook blog log jottings notes".split())
_PLANS = frozenset("programme program itinerary schedule agenda timetable".split())
_PROGRAMME = late(
    r"\b(?:programme|program|itinerary|schedule|agenda|timetable) (?:of|for) (?:[^\s<>]+ ){0,5}?"
    r"(?:visit|trip|tour|stay) (?:to \S+ )?(?:of|by) (?:[^\s<>]+ ){0,3}?(?P<p><P\d+>)"
    r"|\b(?:programme|program|itinerary|schedule|agenda|timetable) (?:of|for) (?P<o><P\d+>) 's "
)
_TOGETHER = frozenset({"we", "our"})
"""What in a letter may mean both who writes it and whom it greets."""
_WHOSE = frozenset({"our", "my", "your"})
_TALKS = frozenset(
    "talks talk meeting meetings conversation conversations call discussion discussions exchange encounter session "
    "lunch dinner breakfast correspondence".split()
)
"""What two have together, not each of them for himself."""
_TRIPS = frozenset("visit trip stay tour journey arrival delegation invitation".split())


def author(context: Context) -> tuple[Person, Evidence | None] | None:
    """The official who writes in the first person, with the byline of a report of his own: "About the author: ...".

    Of an opinion piece or a speech ("By ...") there is no such line: it need not be about a meeting.
    """
    if (signer := signature(context)) is not None:
        return signer, None
    if (keeper := _keeper(context)) is not None:
        return keeper, None
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


def signature(context: Context) -> Person | None:
    """Who signs a letter that the article prints."""
    signed = next((v for v in reversed(context.views) if v.sentence.kind == "letter"), None)
    return _only(context, signed) if signed is not None and not _greets(signed) else None


def _keeper(context: Context) -> Person | None:
    """Whose diary it is: the one official named above its first entry, where that is called one."""
    first = next((n for n, v in enumerate(context.views) if v.words & SELF), 0)
    above = context.views[: min(first, FIRST_LINES)]
    if all(v.words.isdisjoint(_DIARIES) for v in above) or not _tells(context):
        return None
    named = [person for v in above for _, person in context.persons_of(v)]
    return named[0] if len({id(p) for p in named}) == 1 else None


def owner(context: Context) -> Person | None:
    """Whose notes an article consists of: a diary's, or the programme's of a visitor."""
    if context.author is not None:
        return context.author[0]
    for view in context.views[:FIRST_LINES] if context.headed else ():
        match = _PROGRAMME.search(view.text) if not view.words.isdisjoint(_PLANS) else None
        if match is not None:
            return _person(view, _unit(view, match))
    return None


def _greeted(context: Context) -> Person | None:
    """Whom such a letter greets, if he is named: "Dear Minister Lam"."""
    greeting = next((v for v in context.views if v.sentence.kind == "letter" and _greets(v)), None)
    return _only(context, greeting) if greeting is not None else None


def _greets(view: View) -> bool:
    return "dear" in view.words or view.text.startswith(("your excellenc", "excellenc"))


def _only(context: Context, view: View) -> Person | None:
    persons = context.persons_of(view)
    return persons[0][1] if len(persons) == 1 else None


def mean(context: Context, writer: Person) -> None:
    """Make the "I" and "me" of an author's own account, outside of quotations, mentions of him.

    In a letter "you" is the one it greets, and both are who "met" and whose "our conversation" it was.
    """
    meant: dict[str, object] = dict.fromkeys(_MEANT, writer)
    reader = _greeted(context)
    if reader is not None and reader is not writer:
        meant.update(you=reader, your=reader, my=writer)
        both = {c for c in (writer.country, reader.country) if c}
        meant.update(dict.fromkeys(_TOGETHER, Sides(tuple(sorted(both)), (writer, reader))))
    for view in context.body():
        if view.words.isdisjoint(meant) or view.words & _QUOTES:
            continue
        for i in reversed([i for i, u in enumerate(view.units) if u.kind == "w" and u.text in meant]):
            if (whose := view.units[i].text) in _TOGETHER | _WHOSE and not _shared(view, i):
                continue
            unit = view.replace(i, i + 1, "B" if whose in _TOGETHER else "P", meant[whose])
            if whose in _WHOSE:
                view.units.insert(i + 1, Unit("w", "'s", unit.last, unit.last, unit.end, unit.end))
        view.render()


def _shared(view: View, i: int) -> bool:
    """True of the "we" that met or agreed, and of "our" and "your" before an event: "our talks", "your visit"."""
    after = [u.text for u in view.units[i + 1 : i + 4] if u.kind == "w"]
    return not (_TALKS if view.units[i].text == "our" else _TALKS | _TRIPS).isdisjoint(after)


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
