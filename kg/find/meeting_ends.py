"""Days told beside an event that are the end of it, of what it is about, or of what was done about it."""

from __future__ import annotations

from datetime import date, timedelta

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.model import PartialDate
from kg.read.dates import DateMention

DOCUMENT = frozenset(
    "signed inked issued established adopted concluded upgraded founded reached normalized normalised launched agreed "
    "elevated forged sealed completed set appointed born ended".split()
)
"""What is done with a document on a day of its own."""

_END = frozenset({"end", "ends", "ended", "ending", "conclude", "concludes", "concluded", "until", "wrapped", "wraps"})
_CLOSING = frozenset("concluding ending wrapping finishing completing closing capping rounding".split())
"""Verbs after the day on which a visit was over: "left <L> on <D>, concluding his visit"."""
_LEFT = frozenset({"left", "departed", "departs", "leaves", "leave", "sailed"})
_FOUND = frozenset("recovered excavated unearthed exhumed found discovered collected retrieved located".split())
_DAYS = dict(zip("two three four five six seven eight nine ten".split(), range(2, 11), strict=True))
_LONGEST = 21
_DAY = len("2020-01-01")

_DEEDS = frozenset(
    "inspected checked reviewed examined discussed surveyed oversaw visited attended joined held chaired co met "
    "agreed signed launched approved issued adopted".split()
)
"""What was done on a day, with a plan as its matter."""


def of_another_day(layout: Layout, j: int, telling: Telling) -> bool:
    """True of the last day of a visit, of the days of a search and of the year in which a paper was signed."""
    mention = layout.units[j].value
    if not isinstance(mention, DateMention):
        return False
    span = mention.last != (None, None)
    if telling.kind == "visit":
        near = {layout.text(k) for k in range(max(0, j - 3), j)}
        if (telling.ending and not span) or not _END.isdisjoint(near) or _closed(layout, j, telling):
            return True
    if telling.kind == "ceremony" and span:
        return not _FOUND.isdisjoint(layout.text(k) for k in range(max(telling.last, j - 12), j))
    return mention.bare_year and any(  # "the memorandum signed by the two ministries in 2011"
        layout.text(k) == "by" and layout.text(k - 1) in DOCUMENT for k in range(max(telling.last + 1, j - 8), j)
    )


def begun(layout: Layout, j: int, telling: Telling) -> PartialDate | None:
    """The first day of a visit of so many days of which the day at unit `j` is told as the last."""
    over = (
        telling.ending or bool(_END & {layout.text(k) for k in range(max(0, j - 4), j)}) or _closed(layout, j, telling)
    )
    end = layout.context.date(layout.units[j]) if telling.kind == "visit" and over else None
    if end is None or len(end.value) != _DAY or end.value[0] == "-" or end.last is not None:
        return None
    for k in range(max(0, telling.first - 5), min(len(layout.units) - 1, telling.last + 1)):
        days = _DAYS.get(layout.text(k), 0) or (int(layout.text(k)) if layout.text(k).isdigit() else 0)
        if layout.text(k + 1) in {"day", "days"} and 1 < days <= _LONGEST:
            first = date.fromisoformat(end.value) - timedelta(days=days - 1)
            return PartialDate(first.isoformat(), end.value, f"{days} days to the last, {end.value}")
    return None


def _closed(layout: Layout, j: int, telling: Telling) -> bool:
    """True of the day in "left <L> on <D>, concluding a visit", "departed <D> after a visit": the last of it."""
    if j > telling.first:
        return False
    between = {layout.text(k) for k in range(max(j + 1, telling.first - 4), telling.first)}
    gone = layout.text(telling.first - 1) == "after" and not _LEFT.isdisjoint(layout.text(k) for k in range(j))
    return gone or not _CLOSING.isdisjoint(between)


def of_a_deed(layout: Layout, j: int) -> bool:
    """True of the day of what was done about a plan: "On Monday X inspected preparations for the exchange in May"."""
    k = j + 1 + (layout.text(j + 1) == ",")
    while k < len(layout.units) and (layout.units[k].kind in "PBSO" or layout.text(k) in {"the", "and", "jointly"}):
        k += 1
    return layout.text(k) in _DEEDS
