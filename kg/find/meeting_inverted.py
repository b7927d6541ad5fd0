"""Receptions told the other way round: "Received by X, Y promised", "To Y, whom he received, X said".

Also what was received without a guest: coffins and boxes are handed over.
"""

from __future__ import annotations

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_words import Hit
from kg.find.officials import Person

_BY = frozenset({"by"})
_OPENING = frozenset({"received", "welcomed", "greeted", "hosted"})
_REMAINS = frozenset({"remains", "coffins", "caskets", "coffin", "casket", "boxes"})
_BE = frozenset({"was", "were"})


def inverted(layout: Layout, hit: Hit, at: int) -> list[Telling]:
    """Such a reception, or the handover of what was received; none where the verb tells of it in the usual order."""
    first, verb = hit.first, hit.form[0]
    if first <= 1 and verb in _OPENING:
        hosts = layout.after(hit.last, _BY, reach=10)
        k = hosts.last + 1
        if hosts.persons and layout.text(hosts.last) == "," and k < len(layout.units) and layout.units[k].kind == "P":
            return _received(at, hit, hosts.persons, layout.run(k).persons)
    if layout.text(first - 2) == "whom" and first > 1 and layout.units[first - 1].kind == "P":
        guests = layout.antecedent(first - 2).persons
        hosts_here = [p for p in layout.people(first - 1).persons if p not in guests] or _speaking(layout, hit, guests)
        return _received(at, hit, hosts_here, guests)
    if layout.text(first - 1) in _BE and verb == "received" and layout.text(first - 2) in _REMAINS:
        telling = Telling("ceremony", at, first, hit.last, subtype="handover")
        telling.add(layout.after(hit.last, _BY, reach=14).persons, "participant")
        return [telling]
    return []


def _speaking(layout: Layout, hit: Hit, guests: list[Person]) -> list[Person]:
    """The subject of the main clause after the relative one, of another state than the guests."""
    for j in range(hit.last, len(layout.units)):
        if layout.units[j].kind == "P" and layout.text(j - 1) == ",":
            return [p for p in layout.people(j).persons if all(p.country != g.country for g in guests)]
    return []


def _received(at: int, hit: Hit, hosts: list[Person], guests: list[Person]) -> list[Telling]:
    telling = Telling("reception", at, hit.first, hit.last)
    telling.add(hosts, "host")
    telling.add([p for p in guests if p not in hosts], "guest")
    return [telling] if hosts and guests else []


def opening_with(layout: Layout, hit: Hit, subject: People) -> People:
    """Those of "With X he talked about the search", "With X, the deputy minister, Y discussed training"."""
    opens = [i for i in range(min(hit.first, max(subject.first, 0))) if layout.text(i) == "with"]
    first = next((i for i in opens if i == 0 or layout.text(i - 1) in {",", "and", ";"}), -1)
    named = layout.right(first + 1, reach=8) if first >= 0 else People()
    return named if named.first < subject.first and not set(named.persons) & set(subject.persons) else People()
