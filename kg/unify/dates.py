"""Do two partial dates name one day?

Works on the forms of :class:`kg.model.PartialDate`: what one date leaves open the other may fill.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.model import PartialDate

if TYPE_CHECKING:
    from kg.model import Facts

_NO_DATE = "the article gives no date of its own; this is the latest day of a meeting that it reports as held"

_FORM = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d{2}))?(?:-(?P<day>\d{2}))?")


@lru_cache(maxsize=16384)
def parts(told: PartialDate | None) -> tuple[str | None, str | None, str | None]:
    """Year, month and day as digits, None for each that the date does not give.

    >>> parts(PartialDate("--11-13"))
    (None, '11', '13')
    """
    match = _FORM.fullmatch(told.value) if told else None
    if match is None:
        return None, None, None
    year = match["year"]
    return (None if year == "-" else year), match["month"], match["day"]


def agree(first: PartialDate | None, second: PartialDate | None) -> bool:
    """True where no part that both dates give differs.

    >>> agree(PartialDate("2023-11"), PartialDate("--11-13")), agree(PartialDate("2023"), PartialDate("2024"))
    (True, False)
    """
    return all(a is None or b is None or a == b for a, b in zip(parts(first), parts(second), strict=True))


def near(first: PartialDate | None, second: PartialDate | None) -> bool:
    """True where the dates agree, or are a day apart: evening in Washington is the next morning in Hanoi.

    >>> leap_day = PartialDate("2024-02-29")
    >>> near(leap_day, PartialDate("2024-03-01")), near(leap_day, PartialDate("2024-03"))
    (True, False)
    """
    return agree(first, second) or _days_apart(first, second) == 1


def _days_apart(first: PartialDate | None, second: PartialDate | None) -> int | None:
    if first is None or second is None or not is_full(first) or not is_full(second):
        return None
    try:
        return abs((date.fromisoformat(first.value) - date.fromisoformat(second.value)).days)
    except ValueError:
        return None


def has_day(told: PartialDate | None) -> bool:
    """True where month and day are given, with or without a year."""
    return parts(told)[2] is not None


def is_full(told: PartialDate | None) -> bool:
    """True where year, month and day are given."""
    return all(parts(told))


def year(told: PartialDate | None) -> str | None:
    """The year's four digits, None where the date has none."""
    return parts(told)[0]


@lru_cache(maxsize=4096)
def bounds(told: PartialDate | None) -> tuple[str | None, str | None]:
    """First and last day that the date may mean, as ``YYYY-MM-DD``; None without a year.

    >>> bounds(PartialDate("2024-02"))
    ('2024-02-01', '2024-02-29')
    """
    if told is None:
        return None, None
    first = _bound(told.value, last=False)
    end = _bound(told.last or told.value, last=True)
    return (first, end) if first and end else (None, None)


def _bound(value: str, *, last: bool) -> str | None:
    named, month, number = parts(PartialDate(value))
    if named is None or int(named) == 0 or (month and not 1 <= int(month) <= 12):
        return None
    chosen = month or ("12" if last else "01")
    return f"{named}-{chosen}-{number or (monthrange(int(named), int(chosen))[1] if last else '01')}"


def told_on(facts: Facts) -> PartialDate | None:
    """The day to which an article's news belongs: of publication, of the dateline, or of its latest held meeting."""
    for told in (facts.article.published, facts.article.dateline_date):
        if bounds(told)[0]:
            return told
    ends = [
        bounds(one.date)[1] for one in facts.meetings if one.status == "held" and one.date and len(one.date.value) == 10
    ]
    known = [end for end in ends if end]
    return PartialDate(max(known), None, _NO_DATE) if known else None


def next_day(value: str) -> str | None:
    """The day after ``YYYY-MM-DD``, None for what is no day.

    >>> next_day("2023-12-31"), next_day("2023-02-30")
    ('2024-01-01', None)
    """
    try:
        return (date.fromisoformat(value) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return None
