"""Places that a sentence only points at: "a ceremony in the central city", "at the base", "on the island"."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from kg.find.meeting_destinations import come_here, the_country
from kg.find.meeting_records import Telling
from kg.find.meeting_spelt import spelt_there
from kg.find.meeting_subjects import Layout
from kg.find.meeting_where import (
    country_of,
    governor,
    in_the_capital,
    place_before,
    place_of,
    type_of,
)
from kg.find.view import Unit, View
from kg.model import Term
from kg.text import late
from kg.vocabulary import Concept

_UNNAMED = frozenset({"province", "city", "locality", "district"})
_ROADS = frozenset({"in", "at", "on", "aboard", "near", "outside", "inside"})
_CITY = frozenset({"city", "country-capital", "town"})
_SORTS = {
    "city": _CITY,
    "municipality": _CITY,
    "metropolis": _CITY,
    "hub": _CITY,
    "town": _CITY,
    "province": frozenset({"province", "state"}),
    "district": frozenset({"district"}),
    "commune": frozenset({"commune"}),
    "base": frozenset({"airbase", "base"}),
    "airbase": frozenset({"airbase", "base", "airport"}),
    "airport": frozenset({"airport", "airbase"}),
    "airfield": frozenset({"airport", "airbase"}),
    "port": frozenset({"port"}),
}
_STATIONS = frozenset({"base", "airbase", "airport", "airfield", "port"})
_SITES = frozenset({"site", "sites", "area", "facility", "place", "project"})
_CLOSING = frozenset(", . ; : ) on in at and to for with where after before during as when".split())
_BEFORE = frozenset(
    "the this that same central coastal southern northern eastern western port harbour harbor south north highland "
    "former ancient imperial border delta seaside resort second largest biggest air naval military international "
    "mountainous".split()
)
_PEOPLE = frozenset("people authorities residents villagers farmers government province leaders households".split())
_FALLEN = frozenset(
    "died die dying fell fallen killed perished sacrificed lives fought lost missing unaccounted served".split()
)
_THEN = frozenset(
    "held place organised organized hosted occurred returned handed cemetery monument memorial station pagoda temple "
    "statue martyrs at ceremony laid".split()
)
"""Words after the dead that lead back to where they are honoured."""
_WORKED = frozenset({"launch", "handover"})
"""What is celebrated where the work is done: its beginning, its end, what it yields."""
_WHERE = late(r"(?<!\S)(?:" + "|".join(sorted(_ROADS)) + r") (?:the|this|that) ")
_BE = frozenset({"was", "were", "is", "are", "will"})
PAID = frozenset("paid made pays makes undertook pay make undertake".split())
_IS_TO = frozenset("that which is was will would to due expected scheduled set supposed about soon had has".split())
_ATTENDANCE = frozenset({"attendance", "participation", "presence"})
_FAR = 8
_STAGED = frozenset({"held", "hosted", "staged", "organised", "organized"})
_PLACED = frozenset({("took", "place"), ("take", "place"), ("takes", "place")})
_COMING, _MAKE = frozenset({"is", "are", "will", "plans", "intends"}), frozenset({"pay", "make", "undertake"})
_DISCUSSED = frozenset({"discussed", "discuss", "discussing", "reviewed", "addressed", "covered"})
_FAR, _NEXT = 8, 2
"""How far behind the word of talking a place may stand, and from where on it may be what is talked about."""
_NEAR = 4
_REACH = 9
_BACK = 3
"""How many sentences before tell of the place that is meant."""


def place_meant(layout: Layout, first: int, last: int, capitals: Mapping[str, Concept]) -> Term | None:
    """The place of an event told by units ``[first, last)`` called by its sort: "in the central city"."""
    capital = in_the_capital(layout, first, capitals)
    if layout.text(0) == "there" and layout.text(1) not in _BE | {",", "had", "has", "have"}:
        return _told_before(layout, 0)  # "There she was shown the plant"
    if "there" in layout.view.words and any(_pointed_at(layout, k, first) for k in range(last, last + _NEAR)):
        return capital or _told_before(layout, last)
    if capital is not None or layout.view.words.isdisjoint(_SORTS) or _WHERE.search(layout.view.text) is None:
        return capital or spelt_there(layout, first, last)
    for k, unit in enumerate(layout.units):
        if unit.text in _SORTS and unit.kind == "w" and _there(layout, k, first, last):
            if (here := _of_the_dateline(layout, k)) is not None:
                return here
            named = _told(layout, k)
            return place_of(layout.context, named) if named is not None else None
    return spelt_there(layout, first, last)


def pointed(layout: Layout, i: int) -> Term | None:
    """The place told before that "the site", "the central city" stands for, where unit `i` begins such words."""
    k = i + 1
    while layout.text(k) in _BEFORE:
        k += 1
    after = layout.units[k + 1] if k + 1 < len(layout.units) else None
    closed = after is None or after.kind in "DP" or after.text in _CLOSING
    if layout.text(i) not in {"the", "this"} or not closed:
        return None
    if layout.text(k) in _SITES:
        return _told_before(layout, i)
    named = _told(layout, k) if layout.text(k) in _SORTS else None
    return place_of(layout.context, named) if named is not None else None


def _pointed_at(layout: Layout, k: int, first: int) -> bool:
    """True of "there" at unit `k`, after the words that tell of the event: "received him there", not "there were"."""
    return layout.text(k) == "there" and layout.text(k + 1) not in _BE and layout.same(k, first)


def _told_before(layout: Layout, last: int) -> Term | None:
    """The city, base or district told last before "there", in the sentence or in the one before."""
    for view in layout.context.views[max(0, layout.at - 1) : layout.at + 1][::-1]:
        for j, unit in reversed([*view.of_kind("L")]):
            if view is not layout.view or j < last:
                return place_of(layout.context, unit)
    return None


def _there(layout: Layout, k: int, first: int, last: int) -> bool:
    """True of the noun at unit `k` where "in the" governs it and no name follows, in the clause of the event."""
    road = k - 1
    while road > 0 and layout.text(road) in _BEFORE:
        road -= 1
    governed = layout.text(road) in _ROADS and layout.text(road + 1) in {"the", "this", "that"}
    near = layout.same(k, first) or layout.same(k, last - 1)
    after = layout.units[k + 1] if k + 1 < len(layout.units) else None
    free = after is None or (after.kind not in "LCO" and after.text not in {"of", "'s", "where", "people"})
    return governed and near and free and not layout.inside[k]


def _of_the_dateline(layout: Layout, k: int) -> Term | None:
    """The dateline's place for "in this province" in the first sentence under it, whatever the headline names."""
    context = layout.context
    place = context.article.dateline_place
    sorts = _SORTS[layout.text(k)]
    named = any(j < k and unit.value.value("placeType") in sorts for j, unit in layout.view.of_kind("L"))
    return place if layout.at == context.lead() and not named and type_of(context, place) in sorts else None


def _told(layout: Layout, k: int) -> Unit | None:
    """The place of the sort named at unit `k` that is told last before it."""
    sort = layout.text(k)
    views = layout.context.views[max(0, layout.at - _BACK) : layout.at + 1][::-1]
    for view in views:
        for j, unit in reversed([*view.of_kind("L")]):
            after = view.units[j + 1].text if j + 1 < len(view.units) else ""
            named = sort in _STATIONS and after in _STATIONS
            if (view is not layout.view or j < k) and (named or unit.value.value("placeType") in _SORTS[sort]):
                return unit
    earlier = layout.context.views[: max(0, layout.at - _BACK)] if sort in _STATIONS else ()
    found = [u for v in earlier for j, u in v.of_kind("L") if v.units[min(j + 1, len(v.units) - 1)].text in _STATIONS]
    found += [u for v in earlier for _, u in v.of_kind("L") if u.value.value("placeType") in _SORTS[sort]]
    return found[0] if len({u.value.iri for u in found}) == 1 else None


def is_province(unit: Unit) -> bool:
    """True of a province, the least exact of the places that tell where work is done."""
    return unit.kind == "L" and bool(unit.value.value("placeType") in {"province", "state"})


def of_its_work(layout: Layout, j: int, telling: Telling) -> bool:
    """As in "The launch ceremony of the project in <L>"; "remains left <L> after a ceremony".

    Work that begins or ends at a ceremony does so where it is done: "Work at <L> began with a ceremony".
    """
    if layout.units[j].kind != "L" or layout.commas[j] != layout.commas[telling.first]:
        return False
    if fell_there(layout, j, telling):
        return False
    people = layout.text(j - 1) == "of" and layout.text(j - 2) in _PEOPLE and telling.subtype == "handover"
    governed = governor(layout, j, work=True).lstrip(",") in {"in", "at", "on"}
    if j < telling.last and governed and telling.subtype in _WORKED:
        return True
    return (j >= telling.last and (people or governor(layout, j, work=True) in {"in", "at"})) or (
        layout.text(j - 1) in {"from", "left"} and (j < telling.first or telling.subtype == "handover")
    )


def within_work(layout: Layout, j: int, telling: Telling) -> bool:
    """True of the province of a place of work: "treatment of the soil at <L> airbase in the province of <L>"."""
    if telling.subtype not in _WORKED or not is_province(layout.units[j]) or governor(layout, j) != "in":
        return False
    k = next((k for k in range(j - 1, max(-1, j - 9), -1) if layout.text(k) == "in"), 0) - 1
    k -= 1 if layout.text(k) in _STATIONS else 0
    work = k >= 0 and layout.units[k].kind == "L"
    return work and not governor(layout, k) and bool(governor(layout, k, work=True))


def fell_there(layout: Layout, j: int, telling: Telling) -> bool:
    """True of <C> in "a ceremony to receive the remains of soldiers who died in <C>", "for those lost in <C>"."""
    if layout.view.words.isdisjoint(_FALLEN):
        return False
    since = j
    while since > telling.last and j - since < _REACH and layout.text(since) not in _FALLEN:
        if layout.text(since) in _THEN or layout.text(since) == ",":
            return False
        since -= 1
    return since > telling.last and layout.text(since) in _FALLEN


def led_to(layout: Layout, telling: Telling) -> Term | None:
    """Where a visit leads of which no place is told: "to the country", "to the city", or where the report is from."""
    words = [u.text for u in layout.units[telling.last : telling.last + 7]]
    if words[:2] == ["to", "the"] and (unnamed := _UNNAMED & set(words)):
        return place_before(layout, telling.first, unnamed) or layout.context.article.dateline_place
    inside = words[:1] == ["to"] or (words[:1] == ["in"] and layout.text(telling.last - 1) in {"stay", "stop"})
    told = the_country(layout, telling.last + 1, telling.people) if inside else None
    return told or come_here(layout, telling)


def spelt_after(view: View, i: int) -> str:
    """The name of a place that no list knows, behind a visit: "a cultural visit to Agra"."""
    if i + 1 >= len(view.units):
        return ""  # the sentence ends with the visit
    k = i + 1
    while k < len(view.units) and view.units[k].kind == "w" and view.source(k, k + 1)[:1].isupper():
        k += 1
    ends = k == len(view.units) or (view.units[k].kind in "wD" and not view.units[k].text[:1].isdigit())
    return view.source(i + 1, k) if ends and k - i <= _NAME and view.units[i].text in {"to", "of"} else ""


_NAME = 3
"""How many words such a name has, with the word before it."""


def of_the_topic(layout: Layout, j: int, telling: Telling) -> bool:
    """True of a place that only what was discussed is about, or that stands in brackets as a state's short name.

    "discussed the protection of civilians in <L>, and aid"; "President X of the Republic of <C> (<C>) met Y".
    """
    bracket = layout.text(j - 1) == "(" and layout.text(j + 1) == ")" and not layout.inside[telling.first]
    if bracket and layout.units[j].kind == "C":
        return True
    first = layout.text(telling.first) in _DISCUSSED
    if first and j > telling.last + _FAR:
        return True
    topics = first or any(layout.text(k) in _DISCUSSED for k in range(telling.last, j))
    if not topics or j <= telling.last + _NEXT or layout.units[j].kind not in "LC":
        return False
    beside = layout.units[j + 1].kind if j + 1 < len(layout.units) else "D"
    dated = beside == "D" or layout.units[j - 2].kind == "D" or layout.text(j + 1) == "on"
    code = country_of(layout.context, place_of(layout.context, layout.units[j]))
    elsewhere = code not in {p.country for p in telling.people} or (first and layout.units[j].kind == "C")
    return not dated and telling.people != {} and elsewhere


_ENDING = frozenset({"ending", "concluding", "finishing", "completing", "closing", "after", "wrapping", "up"})
_PORT = 7
"""Within how many words before its city the port stands that somebody left."""
_GONE = frozenset({"left", "leave", "leaves", "leaving", "departed", "departs"})
_ARRIVED = frozenset({"arrived", "arrives", "docked", "docks", "anchored", "moored", "berthed", "landed"})


def left(layout: Layout, telling: Telling) -> Unit | None:
    """The place of "left <L>, ending a three-day port call", "arrived in <C> in the first visit of a carrier"."""
    come = (
        u
        for j, u in layout.view.of_kind("LC")
        if j < telling.first and layout.text(j - 2) in _ARRIVED and layout.text(j + 1) != "'s"
    )
    if not telling.people and (there := next(come, None)) is not None:
        return there
    if layout.text(telling.first - 1) not in _ENDING and not telling.ending:
        return None
    for j, _ in layout.view.of_kind("LC"):
        port = layout.text(j - 1) == "in" and layout.text(j - 2) in {"port", "harbour", "harbor", "base"}
        far = range(j - _PORT, j - 2) if port else range(j - 1, j)  # "left Ba Ngoi Port in <L>"
        if j < telling.first and any(layout.text(k) in _GONE for k in far):
            return layout.units[j]
    return None


def city_of(layout: Layout, j: int) -> Unit | None:
    """The city of "Vietnam's central city of <L>", of the state at unit `j`."""
    owned = layout.units[j].kind == "C" and layout.text(j + 1) == "'s"
    near = range(j + 3, min(len(layout.units), j + 6)) if owned else ()
    return next((layout.units[k] for k in near if layout.units[k].kind == "L" and layout.text(k - 1) == "of"), None)


def made_to(layout: Layout, i: int) -> int:
    """Where the place of a visit is looked for: from "to" in "the visit that X is due to make to <L>", else `i`."""
    k = i
    while k < len(layout.units) and (layout.units[k].kind in "PBS" or layout.text(k) in _IS_TO | {"the"}):
        k += 1
    return k + 1 if k > i + 1 and layout.text(k) in PAID and layout.text(k + 1) == "to" else i


def to_be_made(layout: Layout, i: int) -> bool:
    """True of "the visit that X is due to make", where unit `i` follows the noun."""
    k = i + (layout.text(i) in {"that", "which"})
    k += layout.text(k) == "the"
    if k >= len(layout.units) or layout.units[k].kind not in "PBS" or layout.text(k + 1) not in _COMING:
        return False
    return not _MAKE.isdisjoint(layout.text(n) for n in range(k + 2, k + 6))


def held_after(layout: Layout, telling: Telling) -> bool:
    """True of "the event, held in <L>", "was held in <L> with the participation of", "the event took place in <L>"."""
    near = [layout.text(k) for k in range(telling.last, telling.last + 4)]
    near += [layout.text(k) for k in range(max(0, telling.first - _FAR), telling.first)]
    return not _STAGED.isdisjoint(near) or not _PLACED.isdisjoint(pairwise(near))


def attended_from(layout: Layout, first: int, j: int) -> bool:
    """True of "with the attendance of guests from the consulate in <L>", with the place at unit `j`."""
    of = [k for k in range(first, j) if layout.text(k) in _ATTENDANCE and layout.text(k + 1) == "of"]
    return bool(of) and layout.text(j - 2) != "," and any(u.kind == "O" for u in layout.units[of[-1] : j])


def of_a_deed(layout: Layout, j: int) -> bool:
    """True of who only acts, in "EU and US-facilitated talks", "US-led exercises": no place."""
    k = j + 1
    while layout.text(k) in {"and", ",", "-"} or (k < len(layout.units) and layout.units[k].kind in "CO"):
        k += 1
    return layout.text(k) in _DEEDS and "-" in layout.view.source(j, k + 1)


_DEEDS = frozenset(
    "led backed facilitated brokered mediated sponsored funded chaired supported convened organised organized".split()
)
