"""One verb for several meetings, one after the other: "was received by X and later by Y", "met first X, then Y"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.find.meeting_dates import resolve
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_where import country_of, place_of
from kg.find.officials import Person
from kg.text import late

_KINDS = frozenset({"talks", "reception", "phone-call"})
_GOVERNING = frozenset({"by", "with", "on", "upon", "to", "for"})
_THEN = frozenset(
    {"then", "later", "afterwards", "afterward", "subsequently", "next", "finally", "before", "thereafter"}
)
_BETWEEN = _THEN | frozenset(
    ", and also on in at the a that this same his her day morning afternoon evening night noon lunch dinner half an "
    "hour hours separately followed after as well of city state capital".split()
)
"""What may stand between the one met first and the next: when and where, and no verb."""
_REACH = 14
_LIKEWISE = late(
    r"(?<!\S)(?:so|as)(?:(?: ,)?(?: too| also| then| later| afterwards| in turn))?(?: ,)? "
    r"(?P<aux>did|does|do|has|had|have|is|are|was|were|will|would)(?: also| too| later| then| afterwards)?"
    r"(?: , [^<>,;]{1,30} ,)? (?:the |his |her |its )?(?:[a-z]+ ){0,2}?<P(?P<who>\d+)>"
)
"""How somebody else is told to have done the same: "and so did Y", "as did Y", "and so, in turn, will Y"."""
_BE = frozenset({"is", "are", "was", "were"})
_AS_ONE = frozenset("trilateral trilaterally together jointly quadrilateral quad three-way three both".split())
_FRINGES = frozenset({"sidelines", "sideline", "margins", "fringes", "framework", "occasion"})
_BESIDES = frozenset({"also", "earlier", "later"})
_NEAR = 4
"""Within how many sentences before it is told beside what somebody met others."""
_APART = frozenset({"separately", "respectively", "separate", "turn"})
_PAIR = 2


def followed_by(layout: Layout, tellings: list[Telling]) -> Iterator[Telling]:
    """The meetings with those who came next, and of those who did the same."""
    for telling in list(tellings):
        if telling.kind not in _KINDS or len(telling.people) != 2 or telling.plural:
            continue
        at = next(
            (i for i, p in layout.context.persons_of(layout.view) if i >= telling.last and p in telling.people), -1
        )
        if at < 0 or not layout.near(at, telling.last - 1):
            continue
        met = layout.units[at].value
        while (following := _next(layout, at, met, telling)) is not None:
            at, new = following
            yield new
    yield from _likewise(layout, tellings)


def unlike(tellings: Sequence[Telling], more: Iterator[Telling]) -> Iterator[Telling]:
    """Those of `more` that are not told yet; one that is takes its day from them."""
    known = {(t.kind, frozenset(t.people)): t for t in tellings}
    for telling in list(more):
        same = known.get((telling.kind, frozenset(telling.people)))
        if same is None:
            yield telling
        else:
            same.date, same.place = telling.date or same.date, same.place or telling.place


def _likewise(layout: Layout, tellings: Sequence[Telling]) -> Iterator[Telling]:
    """The meetings of those who did the same: "X received him, and so did Y", "X is to visit <C>, as will Y"."""
    if layout.view.words.isdisjoint({"so", "as"}) or (match := _LIKEWISE.search(layout.view.text)) is None:
        return
    at, who = layout.view.unit_at(match.start()), int(match["who"])
    known = next((t for t in reversed(tellings) if t.kind in _KINDS | {"visit"} and t.last <= at), None)
    if known is None or _acts(layout, known.last, at):
        return
    did = [p for p in layout.subject(known.first).persons if p in known.people]
    others = [p for p in layout.run(who).persons if p.official and p not in known.people]
    if len(did) != 1 or len(known.people) > _PAIR or did[0].country not in {None, *(p.country for p in others)}:
        return
    if match["aux"] in _BE and layout.text(known.first).endswith("ed"):
        known.add(others, known.people[did[0]])  # "was received by X, as was Y": the two came together
        return
    for other in others:
        people = {(other if p is did[0] else p): role for p, role in known.people.items()}
        yield replace(known, people=people, first=who, last=who + 1)


def _acts(layout: Layout, first: int, last: int) -> bool:
    """True where a verb stands among the units from `first` to `last`."""
    words = [layout.text(k) for k in range(first, last)]
    return any(w in layout.words.finite or w in layout.words.speech or w.endswith("ed") for w in words)


def _next(layout: Layout, at: int, met: Person, telling: Telling) -> tuple[int, Telling] | None:
    """The next one met after the one at unit `at`, with his meeting."""
    governing = layout.text(at - 1) if layout.text(at - 1) in _GOVERNING else layout.preposition(at)
    others = [p for p in telling.people if p is not met]
    new, day, then, joined = replace(telling), False, False, False
    for k in range(at + 1, min(len(layout.units), at + _REACH)):
        unit = layout.units[k]
        if unit.kind == "P":
            own = layout.text(k - 1) == governing or (governing == "" and then and _ends(layout, k))
            own |= layout.text(k - 2) == "followed" and layout.text(k - 1) == "by"
            apart = all(p.country is None or p.country != unit.value.country for p in others)
            if not (own and joined and (then or day or governing)) or unit.value in telling.people or not apart:
                return None
            new.people = {p: telling.people[p] for p in others} | {unit.value: telling.people[met]}
            new.first, new.last, new.target = k, k + 1, -1
            _scene(layout, k, new)
            return k, new
        if unit.kind == "D":
            day, then = day or joined, then or joined
            if joined:
                new.date = resolve(layout.context, unit, telling, telling.date) or new.date
        elif unit.kind in "LO":
            place = place_of(layout.context, unit)
            if place is not None and joined:
                new.place, new.place_code = place, country_of(layout.context, place)
        elif unit.kind != "w" or (unit.text not in _BETWEEN and unit.text not in {governing, "by"}):
            return None
        then |= unit.text in _THEN
        joined |= unit.text in {"and", "followed"} or unit.text in _THEN
    return None


def _scene(layout: Layout, k: int, new: Telling) -> None:
    """The day and place right after the name: "and with Y in <L> on <D>"."""
    for unit in layout.units[k + 1 : k + 6]:
        if unit.kind == "D":
            new.date = resolve(layout.context, unit, new, new.date) or new.date
        elif unit.kind == "L" and (place := place_of(layout.context, unit)) is not None:
            new.place, new.place_code = place, country_of(layout.context, place)
        elif unit.kind != "w" or unit.text not in {"in", "at", "on", ","}:
            return


def _ends(layout: Layout, k: int) -> bool:
    """True of a name after which no verb stands, whose subject it would be."""
    return layout.text(k + 1) in {"", ".", ",", ";", "in", "on", "at", "and", "for"} or layout.units[k + 1].kind == "D"


def apart_or_together(layout: Layout, subject: People, objects: People) -> list[list[Person]]:
    """Those who met, one by one where the sentence says so or they are of different states."""
    if len(objects.persons) == 1 < len(subject.persons) and _APART & layout.view.words:
        return [[p, *objects.persons] for p in subject.persons]  # "X and Y met with Z respectively"
    apart = _apart(layout, subject, objects)
    return [[*subject.persons, *met] for met in ([[p] for p in objects.persons] if apart else [objects.persons])]


def _apart(layout: Layout, subject: People, objects: People) -> bool:
    """True of one who meets several, told to be apart, or each of another state beside what all of them attend."""
    if len(subject.persons) != 1 or not objects.persons or not _APART.isdisjoint(layout.view.words):
        return len(subject.persons) == 1 and bool(objects.persons)
    return met_beside(layout, [*subject.persons, *objects.persons])


def met_beside(layout: Layout, persons: Sequence[Person]) -> bool:
    """True of several of different states whom one met "on the sidelines", "also", "the same day": one by one."""
    states = {p.country for p in persons}
    views, at = layout.context.views, layout.at
    beside = not _FRINGES.isdisjoint(layout.view.words)
    besides = any("same" in u.text for _, u in layout.view.of_kind("D")) or not _BESIDES.isdisjoint(layout.view.words)
    if besides and layout.context.home is not None:
        beside |= any(
            not _FRINGES.isdisjoint(v.words) or "bilateral" in v.words for v in views[max(0, at - _NEAR) : at]
        )
    near = (layout.view, *views[at + 1 : at + 2], views[0])
    return (
        beside and len(states) == len(persons) and None not in states and all(_AS_ONE.isdisjoint(v.words) for v in near)
    )
