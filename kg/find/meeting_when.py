"""What somebody did when he came: "broke ground in Hue when he visited in April", "thanked Y when she came to Hue"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_events import is_country
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout

_CAME = frozenset({"visited", "came", "arrived", "toured", "travelled", "traveled"})
_DAY = frozenset({"in", "on", "last", "earlier"})
_SUBJECT = 4
"""How many units "when" and the subject of the verb take."""


def place_before(layout: Layout, first: int, last: int) -> int:
    """The unit of the place before "when", where the verb ``[first, last)`` has only a day; -1 where there is none."""
    after = last + (layout.text(last) in _DAY)
    dated = after < len(layout.units) and layout.units[after].kind == "D"
    when = _when(layout, first)
    if layout.text(first) not in _CAME or not dated or when < 0:
        return -1
    told = (j for j, _ in reversed(list(layout.view.of_kind("LC"))) if j < when and layout.text(j - 1) in {"in", "at"})
    return next(told, -1)


def done_when(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Give the day and the city of the visit to what was done when somebody came."""
    for visit in tellings:
        when = _when(layout, visit.first) if visit.kind == "visit" and visit.date is not None else -1
        if when < 0 or layout.text(visit.first) not in _CAME:
            continue
        for telling in tellings:
            same = visit.people.keys() <= telling.people.keys() and telling.status == visit.status
            if telling.last <= when and telling.date is None and same and not telling.dated:
                telling.date = visit.date
                if telling.place is None and visit.place is not None and not is_country(visit.place):
                    telling.place, telling.place_code = visit.place, visit.place_code


def _when(layout: Layout, first: int) -> int:
    """The unit of "when" before the subject of the verb at unit `first`, -1 where there is none."""
    near = (k for k in range(first - 1, max(-1, first - _SUBJECT), -1) if layout.text(k) == "when")
    return next(near, -1)
