"""Talks told by what was discussed, by whom, and the counterparts of one who met them."""

from __future__ import annotations

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_words import Hit
from kg.find.officials import Person


def counterparts(layout: Layout, hit: Hit) -> list[Person]:
    """As in "with his counterparts from <C> and <C>": the one official of each country whom the article names."""
    units = layout.units
    first = next((i for i in range(hit.last, hit.last + 6) if layout.text(i) == "counterparts"), None)
    if first is None or layout.text(first + 1) not in {"from", "of"}:
        return []
    found: list[Person] = []
    for unit in units[first + 2 :]:
        if unit.kind == "C":
            held = [p for p in layout.context.officials if p.country == layout.context.code(unit)]
            found.extend(held if len(held) == 1 else [])
        elif unit.text not in {",", "and", "the"}:
            break
    return found


def discussed_by(layout: Layout, hit: Hit, at: int) -> list[Telling]:
    """As in "Mines were discussed in <L> on <D> by X and Y"."""
    talking = layout.after(hit.last, frozenset({"by", "between"}), reach=12).persons
    telling = Telling("talks", at, hit.first, hit.last)
    telling.add(talking)
    return [telling] if len(talking) > 1 else []


def among_themselves(at: int, hit: Hit, persons: list[Person]) -> list[Telling]:
    """What two of one state discussed they did at the meeting told before."""
    telling = Telling("event", at, hit.first, hit.last, definite=True, attended=True)
    telling.add(persons, "participant")
    return [telling]
