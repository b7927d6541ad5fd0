"""Articles that tell no year: the day and month of their dates count, in a year that is never told.

"HANOI, Oct. 12 - X met Y yesterday" and, without any date of its own, "X met Y on October 11": while the
facts are found such dates are of a year long after all others, so that all the rules about days hold of
them too; in the facts they lose it again (`--10-11`). What hangs on the weekday is no date in the end, unless
the text shows on which weekday a day of it fell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.find.context import Context
from kg.find.view import View
from kg.model import Agreement, Article, Meeting, PartialDate
from kg.read.dates import DateMention, Day
from kg.read.years import NO_YEAR, has_year, month_and_day, unsure, year_of_calendar

_SOME_DAY = Day(NO_YEAR, 12, 31)
"""Where no day at all is told: late, so that the days of the text lie before it, and "yesterday" is no date."""
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_SPAN = re.compile(r"^[^<]*(?:<[^D][^>]*>[^<]*)*from <D\d+> to <D\d+>")
_UNTOLD = re.compile(r"\b[78]\d\d\d-")
_SAID_ON = re.compile(r"\b(?:said|says|announced|reported|confirmed)(?: here)?(?: on)? $")


def day_of_no_year(article: Article, views: Sequence[View]) -> Day:
    """The day and month of a header or a dateline that tells no year, as far as they are told.

    Its year has the calendar of that year, where the text shows it.
    """
    for told in (article.published, article.dateline_date):
        if told is not None and told.value.startswith("--"):
            month, _, rest = told.value[2:].partition("-")
            day = int(rest or 0) or None
            year = _year_like_that(article, views, int(month), day)
            return Day(year, int(month), day, f"counted from the article's date {told.value}")
    return _SOME_DAY


def _year_like_that(article: Article, views: Sequence[View], month: int, day: int | None) -> int:
    """A year not told in which days have the weekdays that the text gives them ("Friday, May 11").

    A wire's dateline bears the day of its first sentence: "SEOUL, July 14 (Yonhap) -- They agreed Thursday".
    """
    if day is None:
        return NO_YEAR
    for view in views:
        for date in _dates_of(view):
            name = date.text.partition(" ")[0].strip(",.").lower()
            if name in _WEEKDAYS and date.month and date.day and date.year is None and not date.relative:
                return year_of_calendar(date.month, date.day, _WEEKDAYS.index(name) + 1)
    lead = next((v for v in views if v.sentence.kind == "body"), None)
    days = list(_dates_of(lead)) if lead is not None else []
    if lead is not None and len(days) > 1 and _SPAN.search(lead.text):
        del days[0]  # "met from Wednesday to Thursday"
    code = _said_on(lead) or next((d.relative or "" for d in days), "")
    kind, _, parts = code.partition(":")
    weekday, _, step = parts.partition(":")
    if kind != "weekday" or step != "0" or not article.agency or article.dateline_date is None:
        return NO_YEAR
    return year_of_calendar(month, day, int(weekday))


def _said_on(lead: View | None) -> str:
    """The weekday on which the lead was told: "met on Tuesday, the ministry said Wednesday"."""
    if lead is None:
        return ""
    days = ((i, u.value) for i, u in lead.of_kind("D") if isinstance(u.value, DateMention))
    said = (d for i, d in days if _SAID_ON.search(lead.text[: lead.offset(i)]) is not None)
    return next((d.relative or "" for d in said), "")


def _dates_of(view: View) -> Iterator[DateMention]:
    return (u.value for _, u in view.of_kind("D") if isinstance(u.value, DateMention))


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
