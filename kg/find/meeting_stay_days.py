"""Days counted within a visit or a conference: "On the second day of the visit, he called on Y", "On the last day"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kg.find.context import Context
from kg.find.meeting_events import Event
from kg.model import PartialDate
from kg.text import late

_COUNT = {word: n for n, word in enumerate("first second third fourth fifth sixth seventh".split())} | {
    "opening": 0,
    "next": 1,
}
_LAST = frozenset({"last", "final", "closing", "concluding"})
COUNTED = "day of what is told before"
"""How the reason ends for a day that is counted so."""
_NTH_DAY = late(
    r"^(?:also )?on (?:the|his|her|their) (?P<n>[a-z]+) day(?: of (?:the|his|her|their|its|this) "
    r"(?:\S+ ){0,3}?"
    r"(?:visit|trip|tour|stay|journey|forum|conference|dialogue|exhibition|expo|seminar|event|workshop))? ,?"
)
_LASTING = frozenset({"visit", "conference", "dialogue"})
_NEAR = 8
"""Within how many sentences before it the visit is told of whose days are counted."""
_DAY = len("2020-01-01")


def counted_days(context: Context, events: Sequence[Event]) -> None:
    """Give the day to what was done on the first, second, last day of what is told before."""
    for at, view in enumerate(context.views):
        match = _NTH_DAY.match(view.text) if "day" in view.words else None
        if match is None:
            continue
        stay = _whole(events, at)
        day = _counted(stay.date, match["n"]) if stay is not None and stay.date is not None else None
        if day is None:
            continue
        for event in events:
            first = event.tellings[0]
            if event is not stay and first.view == at and event.date is None and not (event.dated or first.definite):
                event.date = day


def _whole(events: Sequence[Event], at: int) -> Event | None:
    """The visit or conference told last before sentence `at` whose first day is known; one of several days first."""
    told = [e for e in events if e.kind in _LASTING and 0 <= at - e.first[0] <= _NEAR and e.date is not None]
    told = [e for e in told if e.date is not None and len(e.date.value) == _DAY and e.date.value[0] != "-"]
    told.sort(key=lambda e: (e.date is not None and e.date.last is not None, e.first))
    return told[-1] if told else None


def _counted(stay: PartialDate, word: str) -> PartialDate | None:
    reason = f"{word} {COUNTED}"
    if word in _LAST:
        return PartialDate(stay.last, None, reason) if stay.last is not None else None
    if word not in _COUNT:
        return None
    day = (date.fromisoformat(stay.value) + timedelta(days=_COUNT[word])).isoformat()
    return PartialDate(day, None, reason) if stay.last is None or day <= stay.last else None
