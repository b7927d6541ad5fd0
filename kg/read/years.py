"""Dates whose year is not told: while facts are found they are of a year that no article tells.

So whatever holds of days holds of them too: one lies before another, "the next day" follows. What hangs on
the weekday of such a year lies in another such year, and is no date in the end.
"""

from __future__ import annotations

import datetime
from dataclasses import replace

from kg.model import PartialDate

NO_YEAR = 8000
"""The year of dates whose year is not told, while facts are found: later than all that are told, and a leap year."""

_APART = 800
"""How many years before it those days lie that are not told at all; as many leap years."""


def year_of_calendar(month: int, day: int, weekday: int) -> int:
    """A year not told in which that day falls on that weekday (1 to 7, as in ISO 8601)."""
    years = range(NO_YEAR + 4, NO_YEAR + 32, 4)
    return next((y for y in years if datetime.date(y, month, day).isoweekday() == weekday), NO_YEAR)


def with_calendar(year: int) -> bool:
    """True of a year not told whose weekdays are known."""
    return year > NO_YEAR


def has_year(value: str) -> bool:
    """True of a date (``2020-01-31``, ``2020-01``, ``2020``) whose year is told."""
    return value[0] != "-" and int(value[:4]) < NO_YEAR // 2


def of_no_year(value: str) -> bool:
    """True of a day whose year is not told."""
    return value[0] != "-" and int(value[:4]) > NO_YEAR - _APART // 2


def unsure(value: str) -> bool:
    """True of a date of which not even the day is told: what hangs on the weekday of a year that is not told."""
    return value[0] != "-" and NO_YEAR // 2 < int(value[:4]) < NO_YEAR - _APART // 2


def made_unsure(value: PartialDate) -> PartialDate:
    """The same date as one of which not even the day is told, and all that is counted from it as well."""
    year = int(value.value[:4]) - _APART
    return replace(value, value=f"{year}{value.value[4:]}", last=None)


def month_and_day(value: str) -> str:
    """What a date tells besides its year: ``01-31``, ``01`` or nothing."""
    return value[2:] if value.startswith("--") else value[5:]
