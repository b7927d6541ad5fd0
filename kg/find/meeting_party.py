"""Who came along on a visit: "With him came X and Y", "Accompanying the secretary are X and Y", "in the party were".

The sentence tells of no visit itself; it is about the one told in it or shortly before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kg.find.context import Context, Sides
from kg.find.meeting_events import Event
from kg.find.officials import Person
from kg.find.view import View
from kg.text import late

_WORDS = frozenset(
    "with alongside beside accompanying accompanied accompany accompanies party group delegation entourage suite team "
    "along retinue company".split()
)
_HIM = (
    r"(?:him|her|them|<[PB]\d+>|the (?:\w+ ){0,2}(?:secretary|minister|general|admiral|senator|ambassador|visitor|"
    r"guest|delegation|commander|president))"
)
_CAME = (
    r"(?:came|come|comes|travelled|traveled|travels|travel|went|goes|flew|arrived|journeyed|sailed|"
    r"(?:is|are|was|were)(?: also| travelling| traveling)?)"
)
_PARTY = r"(?:party|group|delegation|entourage|suite|team|retinue|company)"
_NAMED = r"(?:(?!<P)[^.;]){0,60}?(<P\d+>)"
_ALONG = (
    late(
        rf"(?:^|[,;] |\band )(?:also )?(?:with|alongside|beside) {_HIM}(?: on (?:the|his|her|this) \w+)? {_CAME} "
        + _NAMED
    ),
    late(rf"^(?:also )?accompanying {_HIM}(?: on (?:the|his|her|this) \w+)? (?:is|are|was|were) {_NAMED}"),
    late(rf"\b(?:is|are|was|were|been) (?:also )?accompanied (?:\w+ ){{0,3}}by {_NAMED}"),
    late(rf"^(?:also )?in (?:the|his|her|their) (?:\w+ )?{_PARTY} (?:is|are|was|were) (?:also )?{_NAMED}"),
    late(
        rf"^(?:the|his|her|their) (?:other )?(?:members of (?:the|his|her|their) )?(?:\w+ )?{_PARTY} "
        rf"(?:also |further )?(?:is|are|was|were|included|includes|comprised|comprises|consisted of|consists of) "
        + _NAMED
    ),
)
_COMES_ALONG = (
    late(
        rf"(<P\d+>) (?:, [^,;]{{0,60}} , |from (?:the )?\S+(?: \S+)? )?(?:is|are|was|were) (?:also )?in "
        rf"(?:the|his|her|their) (?:\w+ )?{_PARTY}\b"
    ),
    late(rf"(<P\d+>) (?:, [^,;]{{0,60}} , )?(?:(?:is|are) to |will |would )?(?:also )?accompan(?:ied|ies|y) {_HIM}"),
    late(r"(<P\d+>) (?:, [^,;]{0,60} , )?(?:also )?(?:came|went|travelled|traveled|comes|goes) along\b"),
)
_TALKED = frozenset({"talks", "meeting", "ceremony", "dialogue", "conference"})
_TOGETHER = frozenset({"talks", "reception", "visit"})
_AS_ONE = frozenset(
    "delegation group party team companions senators lawmakers congressmen legislators visitors guests they them their "
    "delegates entourage".split()
)
"""What a party is called where all of it is meant."""
_REACH = 2
"""How many sentences after the one that tells of a visit are about those who came."""


def companions(context: Context, events: Sequence[Event]) -> None:
    """Enter those who came along among the guests of the visit told of last, and where the whole party was."""
    visits = [e for e in events if e.kind == "visit" and e.status != "proposed"]
    for at, view in enumerate(context.views):
        if not visits or view.sentence.kind != "body" or view.words.isdisjoint(_WORDS):
            continue
        named = list(dict.fromkeys(_named(view)))
        visit = (_told_last(visits, at) or _of_its_leader(visits, view)) if named else None
        if visit is not None:
            leaders = visit.guests()
            _enter(visit, named)
            members = [p for p in named if visit.people.get(p) == "guest" and p not in leaders]
            if leaders and members:
                _all_there(context, events, leaders, members)


def _of_its_leader(visits: Sequence[Event], view: View) -> Event | None:
    """The first visit of him who is named beside those who came with him: "With Senator X are Y and Z"."""
    persons = {u.value for _, u in view.of_kind("P")}
    return next((v for v in visits if v.guests() & persons), None)


def _all_there(context: Context, events: Sequence[Event], leaders: Set[Person], members: Sequence[Person]) -> None:
    """The members of a party are where it is told to have been: "received the group", "the Americans flew on"."""
    own = {p.country for p in leaders}
    for event in events:
        led = next((p for p in event.people if p in leaders and event.people[p] != "host"), None)
        if led is None or event.kind not in _TOGETHER or set(event.people) & set(members):
            continue
        if any(_party_told(context, context.views[t.view], own) for t in event.tellings):
            event.people.update(dict.fromkeys(members, event.people[led]))


def _party_told(context: Context, view: View, own: Set[str | None]) -> bool:
    """True of a sentence about "the group", "the senators", "they", "the Americans"."""
    sides = any(context.code(u) in own for _, u in view.of_kind("S") if not isinstance(u.value, Sides))
    return view.sentence.kind == "body" and (sides or not view.words.isdisjoint(_AS_ONE))


def _named(view: View) -> Iterator[Person]:
    """The officials of whom a sentence says that they came along, with those listed after or before them."""
    for pattern in _ALONG:
        if (match := pattern.search(view.text)) is not None and view.words.isdisjoint(_TALKED):
            first = view.unit_at(match.start(1))
            yield from (u.value for j, u in view.of_kind("P") if j >= first and isinstance(u.value, Person))
    for pattern in _COMES_ALONG:
        if (match := pattern.search(view.text)) is not None and view.words.isdisjoint(_TALKED):
            last = view.unit_at(match.start(1))
            yield from (u.value for j, u in view.of_kind("P") if j <= last and isinstance(u.value, Person))


def _told_last(visits: Sequence[Event], at: int) -> Event | None:
    """The visit told in the sentence or in the two before, the last of them."""
    near = [(t.view, t.first, e) for e in visits for t in e.tellings if not t.title and 0 <= at - t.view <= _REACH]
    return max(near, key=lambda n: n[:2])[2] if near else None


def _enter(visit: Event, named: Sequence[Person]) -> None:
    """Of the guest's country they are guests; the one of the country visited shows them round."""
    guests = visit.guests()
    states = {p.country for p in guests}
    for person in named:
        if person in visit.people or not person.official:
            continue
        if person.country in states or (not guests and person.country != visit.place_code):
            visit.people[person] = "guest"
        elif guests and visit.place_code in {None, person.country} and "host" not in visit.people.values():
            visit.people[person] = "host"
