"""The kind of a numbered or next meeting that its words do not tell: that of the series told before."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_events import Event
from kg.find.meeting_records import Telling

_SERIES = frozenset({"dialogue", "conference"})


def next_of_its_kind(events: Sequence[Event], telling: Telling) -> str:
    """The kind of "the 23rd meeting", "the next meeting of the committee", after "the 22nd meeting of the chiefs"."""
    number = int(telling.edition) if telling.edition.isdigit() else 0
    if telling.kind != "talks" or not (number or telling.edition == "next"):
        return telling.kind
    counted = [e for e in events if e.kind in _SERIES and e.edition.isdigit()]
    if number and any(e.kind == "dialogue" for e in counted):
        return "dialogue"
    before = [e for e in counted if not number or int(e.edition) + 1 == number] if not telling.people else []
    return before[-1].kind if before else telling.kind
