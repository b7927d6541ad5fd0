"""Notes without a verb, in a diary or the programme of a visit: whose meetings they are, who keeps or makes them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.authors import owner
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_where import country_of, place_of

_KINDS = {"talks": "", "phone-call": "", "reception": "guest", "visit": "guest", "ceremony": "", "press-conference": ""}
_OPENING = 8
"""How many units (a clock, an article, an adjective) may stand before the noun with which a note begins."""


def noted(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Add the owner of the notes to what such a note tells: "Lunch with X", "09:30 Talks with Y"."""
    first = next((t for t in tellings if t.kind in _KINDS), None)
    if first is None or first.first > _OPENING or _verbal(layout) or not layout.context.headed:
        return
    whose = owner(layout.context)
    if whose is None or whose in first.people:
        return
    first.definite = False
    end = len(layout.units) - (layout.text(len(layout.units) - 1) == ".") - 1
    if first.place is None and layout.units[end].kind == "L" and layout.text(end - 1) == ",":
        first.place = place_of(layout.context, layout.units[end])  # "Welcome ceremony, Ministry of Defence, Hanoi"
        first.place_code = country_of(layout.context, first.place)
    if first.kind == "phone-call":
        first.add(layout.after(first.last, frozenset({"from", "with", "by"}), reach=6).persons)
    if first.kind == "reception" and "guest" in first.people.values():
        first.people = dict.fromkeys(first.people, "")
        first.add([whose])
    else:
        first.add([whose], _KINDS[first.kind])


def _verbal(layout: Layout) -> bool:
    """Is there a finite verb outside of relative clauses?"""
    return any(
        u.kind == "w" and u.text in layout.words.finite and layout.clause[i] == 0 for i, u in enumerate(layout.units)
    )
