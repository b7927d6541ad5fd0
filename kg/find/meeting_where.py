"""Places of events: by which preposition they are governed, the city of a hall, the state of a city, unlisted names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.find.context import Context
from kg.find.meeting_city_days import CITIES, before_its_day
from kg.find.meeting_clauses import PREPOSITIONS
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.view import Unit, View
from kg.model import Term
from kg.vocabulary import Concept

ROADS = frozenset(
    {"in", "at", "to", "near", "aboard", "into", "on", "off", "outside", "around", "through", "across", "for"}
)
_FIELDS = frozenset({"airport", "airfield", "aerodrome", "port", "airbase", "station"})
_WARDS = frozenset({"district", "ward"})
_STATIONS = _FIELDS | {"international", "military", "base"}
_AFTER_A_PLACE = frozenset(
    "this last next later earlier respectively then and or where which who when while also again together both once "
    "twice today yesterday tomorrow since until".split()
)
_SITES = frozenset({"airbase", "base", "airport", "port", "site", "venue"})
_PLACE_NOUN = frozenset(
    "city province district town commune port capital island state region peninsula municipality "
    "headquarters centre center".split()
)
_PLACE_WORD = _PLACE_NOUN | frozenset(
    "the a central border delta highland neighbouring neighboring southern northern coastal highlands vietnamese "
    "us same of mountainous western eastern south north nation country".split()
)


_TOPICS = frozenset(
    "crisis war situation conflict coup developments security stability peace violence ceasefire truce operations "
    "troops unrest fighting elections democracy challenges interests priorities partners presence influence "
    "investment investments tensions events progress efforts famine drought aid transition humanitarian".split()
)
"""What is talked about: "the crisis in <C>" is where nobody met."""


def governor(layout: Layout, j: int, work: bool = False) -> str:
    """The preposition that governs a place ("in the southern province of <L>"), or an empty string.

    A place of work ("the project in <L>") is none of a meeting, unless `work` says to take it.
    """
    units = layout.units
    k = j - 1
    while k >= 0 and j - k < 9:
        unit = units[k]
        if unit.text == "to" and layout.text(k - 1) in _POSTED:
            return ""  # "on his first trip there as ambassador to <C>"
        if unit.kind == "w" and unit.text in ROADS and not (unit.text == "for" and j - k > 1):
            return (
                ""
                if not work
                and unit.text not in {"to", "into"}
                and (layout.text(k - 1) in layout.words.site_nouns or layout.text(k - 1) in _TOPICS)
                and not before_its_day(layout, j)
                else unit.text
            )
        owned = unit.text == "'s" and units[k - 1].kind in "JCw"  # "in Vietnam's Long An"
        if owned or unit.kind in "JC" or (unit.kind == "w" and unit.text in _PLACE_WORD):
            if unit.text == "of" and units[k - 1].text not in _PLACE_NOUN:
                return ""
            k -= 1
            continue
        if unit.text == "," and k and units[k - 1].kind in "LO":
            return "," + governor(layout, k - 1)
        if unit.text == "," and k > 1 and (before := _before_unlisted(layout, k)) >= 0:
            return units[before].text  # "in Yongsan-gu, Seoul"
        return ""
    return ""


def in_a_name(layout: Layout, j: int) -> bool:
    """True of a country in the name of a house, body or war: "the Vietnam Center", "the Vietnam War"."""
    return layout.units[j].kind == "C" and layout.text(j + 1) in _HOUSES


_HOUSES = frozenset(
    "center centre museum house office offices mission embassy consulate academy school university institute memorial "
    "hall garden gate pavilion hospital pagoda archive archives library studies association society committee "
    "club corps army navy government ministry agenda initiative act campaign plan fund policy war".split()
)


_HALLS = frozenset("hall hotel headquarters centre center museum school palace university hospital".split())
_SPOTS = _HALLS | frozenset("border gate cemetery airport port base station monument stadium park square".split())


def _before_unlisted(layout: Layout, comma: int, roads: frozenset[str] = frozenset({"in", "at"})) -> int:
    """The "in" or "at" before a place that no list knows and a comma; -1 where there is none."""
    units = layout.units
    for k in range(comma - 1, max(-1, comma - 7), -1):
        if k < comma - 1 and units[k].text in roads:
            return k
        if units[k].text in _SPOTS or (units[k].text == "the" and units[k - 1].text in {"in", "at"}):
            continue
        if units[k].kind != "w" or not (units[k].text.isalpha() and len(units[k].text) > 1):
            return -1
        spelt = layout.view.source(k, k + 1)
        if not spelt[:1].isupper() and not (k == comma - 1 and len(spelt) < 4):
            return -1
    return -1


def unlisted(layout: Layout, j: int, roads: frozenset[str] = frozenset({"in", "at"})) -> str:
    """The name of a place that no list knows, before its state or country: "in Fasano, Italy"; else nothing."""
    unit = layout.units[j]
    larger = unit.kind == "C" or (unit.kind == "L" and unit.value.value("placeType") not in CITIES)
    before = _before_unlisted(layout, j - 1, roads) if larger and layout.text(j - 1) == "," else -1
    name = " ".join(layout.view.source(before + 1, j - 1).split()) if before >= 0 else ""
    house = not _HALLS.isdisjoint(name.lower().split()[-1:])
    return "" if house else name.removeprefix("the ")


_POSTED = frozenset("ambassador envoy attache consul commissioner representative adviser advisor delegate".split())


def city(
    context: Context, concept: Concept, label: str, kinds: frozenset[str] = frozenset({"venue", "port", "airport"})
) -> Term:
    """The city of an airport, ministry or hall; other places as they are named."""
    vocabulary = context.lexicon.vocabulary
    current: Concept | None = concept
    seat = concept.value("seat")
    if seat and (place := vocabulary.concepts.get(seat)) is not None:
        return Term(place.label, place.iri or None)
    for _ in range(4):
        if current is None or current.value("placeType") not in kinds:
            break
        current = next((vocabulary.concepts[b] for b in current.broader if b in vocabulary.concepts), None)
    if current is None or current is concept or current.value("placeType") not in CITIES:
        return Term(label, concept.iri or None)
    return Term(current.label, current.iri or None)


def its_city(context: Context, units: Sequence[Unit], j: int) -> Unit:
    """The city named behind a place in it ("at Gia Lam airport, Hanoi"), else the unit `j` itself."""
    k = j + 1
    while k < len(units) and units[k].text in _STATIONS | _WARDS:
        k += 1
    part = k > j + 1 and units[k - 1].text in _WARDS  # "in Cau Giay district of Hanoi"
    road = {",", "of", "in"} if part else {","}
    named = units[k + 1] if k + 1 < len(units) and units[k].text in road else None
    if named is None or units[j].kind != "L" or named.kind != "L" or not isinstance(named.value, Concept):
        return units[j]
    concept: Concept | None = units[j].value
    while concept is not None and named.value.value("placeType") in {"city", "country-capital"}:
        if named.value.iri in concept.broader:
            return named
        concept = next((context.lexicon.vocabulary.concepts.get(b) for b in concept.broader), None)
    return units[j]


_OF_THE_CAPITAL = frozenset(
    "ministries people officials residents embassies authorities offices diplomats universities agencies students "
    "experts ministry embassy government reporters correspondents headquarters hospital university".split()
)
"""Whose seat "in the capital" tells: "officials from ministries in the capital looked on"."""


def in_the_capital(layout: Layout, first: int, capitals: Mapping[str, Concept]) -> Term | None:
    """The city of "a ceremony in the capital", "met in the Lao capital", of an event told by the words at `first`."""
    if "capital" not in layout.view.words:
        return None
    k = next(k for k, u in enumerate(layout.units) if u.text == "capital")
    road = k - 1
    while road > 0 and (layout.units[road].kind in "JC" or layout.text(road) in {"the", "country", "'s"}):
        road -= 1
    named = k + 1 < len(layout.units) and layout.units[k + 1].kind == "L"
    where = [layout.text(k + 1), layout.text(k + 2)] == [",", "where"] and k < first  # "in the capital, where X signed"
    apart = layout.clause[k] != layout.clause[first] and not where
    far = apart or layout.text(road) != "in" or layout.inside[k] or layout.text(road - 1) in _OF_THE_CAPITAL
    return None if far or named else _capital_meant(layout, k, capitals)


def place_before(layout: Layout, first: int, nouns: frozenset[str]) -> Term | None:
    """The place of the sort of "the province" that is told last before unit `first`, here or in the sentence before."""
    kinds = {"province", "city", "country-capital", "district"} if nouns & {"locality"} else nouns | {"country-capital"}
    for view in context_before(layout):
        for j, unit in reversed([*view.of_kind("L")]):
            if (view is not layout.view or j < first) and unit.value.value("placeType") in kinds:
                return place_of(layout.context, unit)
    return None


def context_before(layout: Layout) -> Sequence[View]:
    """The sentence itself and the one before."""
    return layout.context.views[max(0, layout.at - 1) : layout.at + 1][::-1]


def _capital_meant(layout: Layout, k: int, capitals: Mapping[str, Concept]) -> Term | None:
    """The city of "the capital" at unit `k`: the state's in "the Lao capital", else that told last, else the home's."""
    units, context = layout.units, layout.context
    named = units[k - 1] if units[k - 1].kind in "JC" else None
    if named is None and layout.text(k + 1) == "of" and k + 2 < len(units) and units[k + 2].kind == "C":
        named = units[k + 2]
    if named is not None:
        city = capitals.get(named.value.iri) if isinstance(named.value, Concept) else None
        return Term(city.label, city.iri) if city is not None else None
    seats = {c.iri for c in capitals.values()}
    written = context.article.dateline_place
    if written is not None and written.concept in seats:
        return written
    own = (Term(c.label, c.iri) for c in capitals.values())
    return next((t for t in own if country_of(context, t) == context.home), None)


def of_a_noun(layout: Layout, j: int) -> bool:
    """True of the "US" in "visited <L>, and the US frigate called at <L>", in "visited a former US base"."""
    unit, word = layout.units[j], layout.text(j + 1)
    if unit.kind != "C" or not word.isalpha() or layout.units[j + 1].kind != "w":
        return False
    short = unit.text.replace(".", "").isupper() or layout.text(j - 1) == "the"
    return short and word not in PREPOSITIONS | _AFTER_A_PLACE


def is_region(unit: Unit) -> bool:
    """True of a sea, a continent, a part of a country."""
    return bool(unit.value.value("placeType") == "region")


def within_city(layout: Layout, j: int) -> bool:
    """True of an airport or hall before "in" and its city, which is the better place."""
    units = layout.units
    port = layout.text(j + 1) in _FIELDS
    k = j + (2 if port else 1)
    if units[j].kind != "L" or layout.text(k) != "in" or k + 1 >= len(units) or units[k + 1].kind != "L":
        return False
    here, there = units[j].value, units[k + 1].value
    return (port or here.value("placeType") not in CITIES) and there.value("placeType") in CITIES


def place_of(context: Context, unit: Unit) -> Term | None:
    """The place that a mention of a place, country or body with a known seat stands for."""
    if not isinstance(unit.value, Concept):
        return None
    if unit.kind == "O":
        seat = unit.value.value("seat")
        there = city(context, unit.value, "") if seat else None
        text, code = unit.text.lower(), country_of(context, there)
        away = "embassy" in text and code not in context.both()
        if "ministry" in text and "viet" not in text:  # "at the Ministry of Defence", written in another capital
            away |= country_of(context, context.article.dateline_place) not in {None, code}
        return None if away else there  # "the Turkish Embassy" is in Hanoi only where Viet Nam is told of
    if unit.text.lower() in _PALACES and (here := _seat_abroad(context)) is not None:
        return here
    return city(context, unit.value, " ".join(unit.text.split()))


_PALACES = frozenset({"presidential palace", "national assembly house", "national assembly building"})
"""Houses of which each state has one."""


def _seat_abroad(context: Context) -> Term | None:
    """The city of another state from which is written, where nothing is told of Hanoi: there is a palace too."""
    written = context.article.dateline_place
    if country_of(context, written) in {None, "VN"}:
        return None
    named = {u.value.key for view in context.views for _, u in view.of_kind("L")}
    return None if "hanoi" in named else written


def country_of(context: Context, term: Term | None) -> str | None:
    """The country code of a place, by the places that contain it."""
    vocabulary = context.lexicon.vocabulary
    concept = vocabulary.concepts.get(term.concept) if term is not None and term.concept else None
    for _ in range(6):
        if concept is None:
            return None
        if concept.scheme == "country":
            return concept.notation
        if code := vocabulary.code(concept.value("country")):
            return code
        concept = next((vocabulary.concepts[b] for b in concept.broader if b in vocabulary.concepts), None)
    return None


def venue_city(layout: Layout, telling: Telling, limit: int) -> Unit | None:
    """The city of a place without a mention of its own ("a visit to Hospital 175 in <L>")."""
    if layout.text(telling.last) not in {"to", "of"}:
        return None
    for j in range(telling.last + 2, limit):
        if layout.clause[j] != layout.clause[telling.last] or layout.units[j].kind in "CP":
            return None
        if layout.units[j].kind == "L" and governor(layout, j, work=True) in {"in", "at", "near"}:
            return layout.units[j]
    return None


def owns(layout: Layout, place: Unit) -> bool:
    """True of the building in "visited the Pentagon's team in <L>", which says whose team it was."""
    at = next((j for j, u in enumerate(layout.units) if u is place), -1)
    return place.kind == "L" and layout.text(at + 1) in {"'s", "'"}


def before_where(layout: Layout, telling: Telling) -> Unit | None:
    """The place before "where", or before "on a visit"; the base of "at Bien Hoa he was briefed"."""
    units = layout.units
    if layout.text(telling.first - 1) in {"on", "for"} and layout.text(telling.first - 3) == "in":
        there = units[telling.first - 2]  # "who is in <L> on a working visit"
        if there.kind in "LC":
            return there
    for i in range(telling.first - 1, max(-1, telling.first - 7), -1):
        if layout.text(i) == "where":
            before = [units[k] for k in range(i - 1, max(-1, i - 7), -1) if units[k].kind in "LC"]
            return next((u for u in before if u.kind == "L"), before[0] if before else None)
    return None


def type_of(context: Context, place: Term | None) -> str | None:
    """What sort of place it is: "city", "airbase", "region"; None for one that no list knows."""
    concept = context.lexicon.vocabulary.concepts.get((place.concept if place is not None else None) or "")
    return concept.value("placeType") if concept is not None else None


def is_site(context: Context, place: Term | None) -> bool:
    """True of a base or site, which one visits by the way: who was at the airbase had his talks elsewhere."""
    return type_of(context, place) in _SITES
