"""Visits told by where somebody is: "X, in Vietnam since Tuesday, said", "X was in Hue on Monday", "will be in Hue"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_destinations import the_country
from kg.find.meeting_leaders import at_its_lead, leads
from kg.find.meeting_records import Telling
from kg.find.meeting_ships import SHIPS
from kg.find.meeting_subjects import Layout
from kg.find.meeting_where import country_of, place_of
from kg.find.officials import Person
from kg.text import late

_SPENT = frozenset({"spent", "spend", "spends", "spending"})
_WAS = frozenset({"was", "were", "is", "are"})
_HAD = frozenset({"had", "has", "have"})
_SHALL = frozenset({"will", "would", "to", "shall"})
_SORTS_OF_PLACES = frozenset("the central southern northern coastal mountainous city province town of".split())
_TOWNS = frozenset({"city", "country-capital", "province", "town", "state", "region"})
_LOOK = frozenset("see inspect look watch visit tour view observe where learn hear".split())
"""What somebody is at a base for."""
_ONCE = frozenset({"last", "first", "also", "already", "again", "back", "previously", "once", "twice", "himself"})
_CLEFT = late(
    r"^(?:but |and )?it (?:is|was|had been|will be) (?:here )?(?:in|at|to|off|on) (?:the )?(?:[a-z]+ ){0,3}"
    r"<[LC](?P<there>\d+)>(?: ,)? that "
)
"""How the place is told that a sentence puts first."""
_TRAVELLING = SHIPS | {"delegation", "group"}
_COMERS = frozenset({"delegates", "visitors", "guests"})
_WORKED = frozenset("worked working works operated operates operating active funded supported".split())
STATIONS = ("airport", "airfield", "port", "base", "station", "border gate")
STAYING = frozenset({"was", "were", "is", "are", "been", "be", "spent", "spending", "spends", "since", "while", "when"})
"""Without one of these words no sentence tells of a stay."""
_GROUND = frozenset("on the ground back already present here".split())
_SINCE = frozenset({"been", "be", ",", "who", "currently", "now", "delegation", "team", "group", "ship", "here"})
"""What stands before "in <C> since Tuesday" where it tells where somebody is; not "clearance in <C> since 2007"."""
_SOON = 6
"""Within how many words after the place the day of the stay begins."""


def stays(layout: Layout, at: int, found: Sequence[Telling]) -> list[Telling]:
    """The visit that a sentence tells by where somebody is, begun on the day it tells."""
    for j in range(2, len(layout.units) - 1):
        if layout.units[j].kind in "LC" and (telling := _stay(layout, at, j, found)) is not None:
            return [telling]
    return _in_the_country(layout, at)


def _in_the_country(layout: Layout, at: int) -> list[Telling]:
    """The stay of "X was in the country for an official visit", told where it is reported from."""
    match = _HERE.search(layout.view.text)
    be = layout.view.unit_at(match.start()) if match is not None else 0
    persons = layout.subject(be).persons if be else []
    there = next((k for k in range(be, min(len(layout.units), be + _NEAR)) if layout.text(k) == "the"), 0)
    place = the_country(layout, there, persons) if persons and there else None
    if place is None:
        return []
    end = next(
        (k + 1 for k in range(there, min(len(layout.units), there + _LONG)) if layout.text(k) in _TRIPS), there + 2
    )
    telling = Telling("visit", at, be, end, place=place, place_code=country_of(layout.context, place))
    telling.add(persons, "guest")
    return [telling]


_HERE = late(r"\b(?:is|was|are|were) (?:currently |now |also )?in the country (?:for|on) (?:an? |his |her |their )")
_NEAR, _LONG = 5, 10
_TRIPS = frozenset({"visit", "trip", "stay", "tour"})


def _stay(layout: Layout, at: int, j: int, found: Sequence[Telling]) -> Telling | None:
    """The stay at the place at unit `j`, if any."""
    units = layout.units
    road = j - 1
    while road > 1 and layout.text(road) in _SORTS_OF_PLACES:
        road -= 1
    if layout.text(road) not in {"in", "at"}:
        return None
    be = road - 1
    while be > 0 and layout.text(be) in _ONCE:
        be -= 1
    if layout.text(be) == "be" and layout.text(be - 1) in _SHALL:
        return _to_be(layout, at, road, j, found)
    last = j + 2 >= len(units)
    since = not last and layout.text(j + 1) in {"since", "until", "till"} and units[j + 2].kind == "D"
    was = layout.text(be) in _WAS
    was |= layout.text(be) == "been" and _had(layout, be) and layout.text(j + 1) not in {"for", "to"}
    there = was and _dated(layout, road, j)
    purpose = layout.text(road - 1) in _WAS | {"currently", "now"} and layout.text(j + 1) in {"to", "for"}
    purpose = purpose and not {"while", "when"} & {layout.text(road - n) for n in (2, 3)}
    apposed = layout.text(road - 1) == "," and road > 1 and units[road - 2].kind == "P"
    purpose |= apposed and layout.text(j + 1) == "for"
    away = layout.text(road - 1) in {"is", "currently", "now"} and [layout.text(j + n) for n in (1, 2)] == [
        ",",
        "where",
    ]
    while_there = road == 1 and layout.text(0) in {"while", "when"} and "will" not in layout.view.words
    spent = layout.text(road - 1) in _SPENT and not layout.view.words.isdisjoint({"day", "days"})
    k = road - 1
    while k > 0 and layout.text(k) in _GROUND:  # "has been on the ground in <C> since"
        k -= 1
    since = since and (layout.text(k) in _SINCE | _WAS or units[road - 1].kind in "PBS")
    if not (since or there or spent or purpose or while_there or away):
        return None
    persons = layout.people(road - 2).persons if apposed and purpose else layout.subject(road).persons
    led = [u.value for k, u in layout.view.of_kind("P") if leads(layout.view, k)] if there else []
    if led and all(u.kind in "BS" for u in units[:road] if u.kind in "PBS"):
        persons = [p for p in led if isinstance(p, Person)]  # "The visitors, who were in <L>, were led by X"
    if ((while_there or away) and not _abroad(layout, persons, j)) or (since and _resides(persons)):
        return None
    idle = layout.view.words.isdisjoint(_WORKED)
    been = layout.text(road - 1) in _WAS | {"been"} and not units[j + 2].value.bare_year if since else False
    if since and not persons and not (been or (idle and of_a_ship(layout, road))):
        return None  # "has paid for clearance in <C> since 2007"
    persons = persons or (at_its_lead(layout, road - 1) if there else [])
    told = since or while_there or apposed
    named = bool(told or persons or layout.subject(road, opening=False).persons)
    ship = there and units[j].kind == "L" and not persons and of_a_ship(layout, road)
    seen = layout.text(road) == "at" and _station(layout, j)
    seen &= bool(_LOOK & {layout.text(k) for k in range(j + 1, j + 8)})
    if not ship and not (named and (layout.text(road) == "in" or (seen and (there or purpose)))):
        return None
    telling = Telling("visit", at, road, j, definite=not ship, target=j)
    telling.add(persons, "guest")
    return telling


def _to_be(layout: Layout, at: int, road: int, j: int, found: Sequence[Telling]) -> Telling | None:
    """As in "The frigate will be in <L> from <D> to <D>": of persons the frames tell it."""
    known = any(t.kind == "visit" and t.target == j for t in found)
    if known or not _dated(layout, road, j) or not of_a_ship(layout, road):
        return None
    if layout.subject(road, opening=False).persons:
        return None
    return Telling("visit", at, road, j, target=j, coming=True)


def _had(layout: Layout, been: int) -> bool:
    """True of "had last been in", not of "had never been in"."""
    before = {layout.text(k) for k in range(max(0, been - 3), been)}
    return bool(before & _HAD) and not before & {"never", "not", "n't"}


def cleft(layout: Layout, i: int) -> int:
    """The place before the verb at unit `i` in "It was in <L> that the ship lay at anchor"; -1 where there is none."""
    match = _CLEFT.match(layout.view.text)
    return int(match["there"]) if match is not None and layout.view.unit_at(match.end() - 1) < i else -1


def of_a_ship(layout: Layout, i: int) -> bool:
    """True where a ship or a group of people stands before the verb at unit `i`."""
    groups = (
        u.text in _TRAVELLING or (u.kind == "S" and u.text.lower().endswith(" delegation")) for u in layout.units[:i]
    )
    return layout.text(i - 1) in _COMERS or any(groups)


def _resides(persons: Sequence[Person]) -> bool:
    """True of an ambassador, who "has been in <C> since January" on no visit."""
    posts = {word for p in persons for post in p.posts for word in post.label.lower().split()}
    return not posts.isdisjoint({"ambassador", "consul", "attache", "representative"})


def _station(layout: Layout, j: int) -> bool:
    """True of a base, port or site, which one is "at" only in order to see it."""
    base = layout.text(j + 1).endswith(STATIONS)
    return layout.units[j].kind == "L" and (base or layout.units[j].value.value("placeType") not in _TOWNS)


def _dated(layout: Layout, road: int, j: int) -> bool:
    """True where a day follows the place, or it or its span opens the clause: "From May 8 to 11 X was in <L>"."""
    near = range(j + 1, min(len(layout.units), j + _SOON))
    if any(layout.units[k].kind == "D" and layout.same(k, j) for k in near):
        return True
    return any(u.kind == "D" and layout.near(n, road) for n, u in enumerate(layout.units[:3]))


def _abroad(layout: Layout, persons: Sequence[Person], j: int) -> bool:
    """True of persons for whom the place at unit `j` is in another country than their own."""
    there = country_of(layout.context, place_of(layout.context, layout.units[j]))
    return bool(persons) and there is not None and all(p.country not in {None, there} for p in persons)
