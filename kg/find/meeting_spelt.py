"""Places that no list knows, by how they are written: "met in Cherbourg on Tuesday", "in Ningming county"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.view import capital
from kg.model import Term

_SORTS = frozenset("county district city town township province prefecture village municipality".split())
_IN = frozenset({"in", "off"})
_TOURING = frozenset("visit visited visiting tour toured touring inspect inspected inspecting".split())
_NEXT = frozenset("and before then to also later by after".split())
_LONGEST = 3
"""How many words such a name has at most."""
_SHORTEST = 4
"""How many letters a name has that no word such as "county" follows."""
_REACH = 16
"""How many words behind those that tell of the event the place may stand."""
_SITE = 9
"""How many units behind the verb the place of what is seen may stand."""
_SITES = frozenset(
    "base station camp fort barracks headquarters shipyard dockyard factory plant academy college university school"
    " institute laboratory centre center hospital museum memorial cemetery site port harbour harbor airfield".split()
)
_STATIONS = frozenset({"port", "bay", "harbour", "harbor", "pier", "wharf"})
_GATES = frozenset({"international", "border"})
_ENDS = frozenset({",", ".", "on", "and", ";"})
_NO_PLACES = frozenset(
    "parliament congress cabinet senate english french chinese russian vietnamese korean japanese spring summer autumn "
    "winter person court class part addition partnership session government state camp unison defence defense".split()
)


def spelt_there(layout: Layout, first: int, last: int) -> Term | None:
    """The place in which units ``[first, last)`` tell of an event, where no list knows its name."""
    for k in range(last, min(len(layout.units) - 1, last + _REACH)):
        if layout.text(k) == "at" and layout.same(k, first) and (gate := _station(layout, k + 1)):
            return Term(gate, None)
        if layout.text(k) in _TOURING and layout.text(k - 1) in _NEXT:
            return None  # "will meet Y on Tuesday and visit a shipyard in Cherbourg"
        if layout.text(k) not in _IN or not layout.same(k, first) or layout.inside[k]:
            continue
        end = k + 1
        while end - k <= _LONGEST and _capital(layout, end):
            end += 1
        name = layout.view.source(k + 1, end).strip() if end > k + 1 else ""
        if name and (layout.text(end) in _SORTS or _alone(layout, k, end, name)):
            return Term(" ".join(name.split()), None)
    return None


def _station(layout: Layout, i: int) -> str:
    """The name in "at Cha Lo border gate", "at La Lay International Border Gate", which begins at unit `i`."""
    end = i
    while end - i <= _LONGEST and _capital(layout, end) and layout.text(end) not in _GATES:
        end += 1
    gate = end + (layout.text(end) == "international")
    named = end > i and layout.text(gate) in _GATES - {"international"}
    return " ".join(layout.view.source(i, end).split()) if named else ""


def spelt_site(layout: Layout, i: int) -> Term | None:
    """Where what is seen from unit `i` on lies: "visited HMAS Creswell in Jervis Bay", "toured the base at Alden"."""
    for k in range(i + 1, min(len(layout.units) - 1, i + _SITE)):
        if layout.text(k) not in {"in", "at"} or not layout.same(k, i):
            continue
        end = k + 1
        while end - k <= _LONGEST and _capital(layout, end):
            end += 1
        name = layout.view.source(k + 1, end).strip() if end > k + 1 else ""
        seen = layout.text(k - 1) in _SITES or (layout.units[k - 1].kind == "w" and capital(layout.view, k - 1))
        ends = end >= len(layout.units) or layout.text(end) in _ENDS or layout.units[end].kind == "D"
        known = _NO_PLACES.isdisjoint(name.lower().split()) and len(name) >= _SHORTEST
        return Term(" ".join(name.split()), None) if seen and ends and known else None
    return None


def spelt_port(layout: Layout, i: int) -> Term | None:
    """The port that a ship is told from unit `i` on to have come to: "docked in Vung Ro Bay on <D>"."""
    end = i
    while end - i <= _LONGEST and _capital(layout, end):
        end += 1
    name = layout.view.source(i, end).strip() if end > i else ""
    words = [w for w in name.split() if w.lower() not in _STATIONS]
    ends = end >= len(layout.units) or layout.text(end) in _ENDS | {"for", "in"} or layout.units[end].kind == "D"
    plain = bool(words) and _NO_PLACES.isdisjoint(name.lower().split())
    return Term(" ".join(words), None) if plain and ends and len(" ".join(words)) >= _SHORTEST else None


def named_in(layout: Layout, telling: Telling) -> Iterator[int]:
    """The units in which a noun phrase may name its city: "the Hanoi talks", "the Moscow Conference on Security"."""
    for k in range(telling.last - 2, telling.first - 1, -1):
        proper = all(capital(layout.view, n) or layout.text(n) in _JOINERS for n in range(k + 1, telling.last))
        if k < telling.last - 3 and not (proper and k >= telling.last - _LONG):
            return
        yield k


_JOINERS = frozenset({"and", "of", "on"})
_LONG = 9
"""How many words of a name may follow the city with which it begins."""


def _capital(layout: Layout, k: int) -> bool:
    """True of a word that begins with a capital letter and is no unit of its own."""
    if k >= len(layout.units) or layout.units[k].kind != "w" or not layout.text(k).replace("'", "").isalpha():
        return False
    return layout.view.source(k, k + 1)[:1].isupper() and layout.text(k) not in _SORTS


def _alone(layout: Layout, k: int, end: int, name: str) -> bool:
    """True of "in Cherbourg on <D>", "in Cherbourg <D>", "on <D> in Cherbourg": a day is told beside it."""
    if len(name) < _SHORTEST or not _NO_PLACES.isdisjoint(name.lower().split()):
        return False
    units = layout.units
    behind = end + (layout.text(end) == "on")
    dated = behind < len(units) and units[behind].kind == "D"
    return dated or (units[k - 1].kind == "D" and (end >= len(units) or layout.text(end) in {",", "."}))
