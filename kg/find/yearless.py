"""Articles that tell no year: the day and month of their dates count, in a year that is never told.

"HANOI, Oct. 12 - X met Y yesterday" and, without any date of its own, "X met Y on October 11": while the
facts are found such dates are of a year long after all others, so that all the rules about days hold of
them too; in the facts they lose it again (`--10-11`). What hangs on the weekday is no date in the end.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.find.context import Context
from kg.model import Agreement, Article, Meeting, PartialDate
from kg.read.dates import Day
from kg.read.years import NO_YEAR, has_year, month_and_day, unsure

_SOME_DAY = Day(NO_YEAR, 12, 31)
"""Where no day at all is told: late, so that the days of the text lie before it, and "yesterday" is no date."""
_UNTOLD = re.compile(r"\b[78]\d\d\d-")


def day_of_no_year(article: Article) -> Day:
    """The day and month of a header or a dateline that tells no year, as far as they are told."""
    for told in (article.published, article.dateline_date):
        if told is not None and told.value.startswith("--"):
            month, _, day = told.value[2:].partition("-")
            return Day(NO_YEAR, int(month), int(day or 0) or None, f"counted from the article's date {told.value}")
    return _SOME_DAY


def meetings_told(context: Context, meetings: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    """The meetings with their days as the article tells them."""
    return tuple(replace(m, date=_told(m.date)) for m in meetings) if context.yearless else meetings


def agreements_told(context: Context, agreements: tuple[Agreement, ...]) -> tuple[Agreement, ...]:
    """The agreements with their days as the article tells them."""
    return tuple(replace(a, date=_told(a.date)) for a in agreements) if context.yearless else agreements


def _told(value: PartialDate | None) -> PartialDate | None:
    if value is None or has_year(value.value) or value.value.startswith("--"):
        return value
    rest = month_and_day(value.value)
    if not rest or unsure(value.value):
        return None
    last = value.last if value.last is None or has_year(value.last) else "--" + month_and_day(value.last)
    return PartialDate("--" + rest, last, _reason(value.inferred))


def _reason(reason: str | None) -> str | None:
    """Why the day was completed; nothing where it was only the year that is not told."""
    return None if reason is None or reason.startswith("year ") else _UNTOLD.sub("--", reason)
