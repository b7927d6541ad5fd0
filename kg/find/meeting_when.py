"""What somebody did when he came: "broke ground in Hue when he visited in April", "thanked Y when she came to Hue".

And on which day of his visit: "met Y on Friday, the second day of his visit".
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kg.find.context import Context
from kg.find.meeting_destinations import state_of
from kg.find.meeting_events import Event, is_country
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_where import country_of
from kg.model import PartialDate
from kg.text import late

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
    """Give the day and the city of the visit to what was done when somebody came, and the visit its first day."""
    _days_of_visit(layout, tellings)
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


_DAY_OF = late(r" (?P<n>first|opening|second|third|fourth|last|final|closing) day of $")
_NUMBERS = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3}
_COUNTS = {w: n for n, w in enumerate("one two three four five six seven".split(), 1)}


def _days_of_visit(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Count back to the beginning of the visit in "met Y on Friday, the second day of his visit to <C>"."""
    days = [u for _, u in layout.view.of_kind("D")]
    for visit in tellings if len(days) == 1 else ():
        left = " " + " ".join(layout.text(k) for k in range(max(0, visit.first - _SUBJECT), visit.first)) + " "
        match = _DAY_OF.search(left) if visit.kind == "visit" and visit.date is None else None
        met = next((t for t in tellings if t is not visit and t.date is not None and t.date.whole), None)
        told = met.date if met is not None else None
        if match is None or met is None or told is None or told.value.startswith("--"):
            continue
        back = _NUMBERS.get(match["n"])
        if back is None:  # "the last day of his three-day visit"
            long = (_COUNTS.get(layout.text(k)) for k in range(visit.first, visit.last))
            back = next((n - 1 for n in long if n), None)
        if back is not None:
            start = date.fromisoformat(told.value) - timedelta(days=back)
            visit.date = PartialDate(start.isoformat(), None, "first day of the visit")
            if visit.place is None and met.place_code and {p.country for p in visit.people} != {met.place_code}:
                visit.place, visit.place_code = state_of(layout.context, met.place_code), met.place_code


_OVER = late(r"\b(?:completed|concluded|ended|wrapped up|finished|returned|returns|back|after) ")
_THERE = frozenset({"talks", "reception", "ceremony"})
_SOON = 4
"""Within how many sentences behind it is told what was done on a visit that is over."""


def back_home(context: Context, events: Sequence[Event]) -> None:
    """What somebody did on a visit of which he is told at home to be back was done where he was: "has completed"."""
    lead, home = context.lead(), country_of(context, context.article.dateline_place)
    for visit in events if lead is not None and home is not None else ():
        guests, at = visit.guests(), visit.first[0]
        abroad = visit.kind == "visit" and visit.status == "held" and visit.place_code not in {home, None}
        over = any(_OVER.search(context.views[t.view].text) is not None for t in visit.tellings)
        if not (abroad and over and guests and {p.country for p in guests} == {home} and at <= (lead or 0) + 1):
            continue
        for event in events:
            near = event.kind in _THERE and event.status == "held" and at <= event.first[0] <= at + _SOON
            theirs = {p.country for p in event.people if p not in guests} <= {visit.place_code}
            if near and theirs and event.place is None and not event.remote and guests & set(event.people):
                event.place, event.place_code = visit.place, visit.place_code
                event.tellings[0].dated |= event.date is None
