"""What a date expression says, and the date it means when it is counted from the article's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kg.model import PartialDate

NORMAL = 1995
"""The year in which Viet Nam and the United States took up relations: reports tell of days since, and recall others."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day that relative dates count from; `month` and `day` may be unknown. `reason` says whence it is."""

    year: int
    month: int | None = None
    day: int | None = None
    reason: str = ""

    @classmethod
    def of(cls, value: PartialDate | None, reason: str = "") -> Day | None:
        """The anchor that a published date gives, or None where it lacks the year."""
        if value is None or value.value.startswith("--"):
            return None
        year, month, day = ([int(p) for p in value.value.split("-")] + [0, 0])[:3]
        reason = reason or f"counted from the article's date {value.value}"
        return cls(year, month or None, day or None, reason)

    def told(self, reason: str) -> PartialDate:
        """The day itself as a date, as far as it is known."""
        return PartialDate(_value(self.year, self.month, self.day), None, reason)

    @property
    def full(self) -> date | None:
        """The calendar day, where month and day are known."""
        return date(self.year, self.month, self.day) if self.month and self.day else None


@dataclass(frozen=True, slots=True)
class DateMention:
    """What a date expression says. `relative` is a small code for words that count from another day.

    Codes: ``day:N`` (N days from the anchor), ``week:N``, ``month:N``, ``year:N``, ``weekday:W:N``
    (ISO weekday; N = -1 last, 0 the nearest in the tense of the sentence, 1 next), ``thisweekday:W``,
    ``weekofday:W:N`` (of the week before or after), ``lastmonth:N``, ``season:M:N``, ``monthday`` (of
    the month spoken of), ``exact:UNIT:N`` (to the day). Counted from the day told before: ``same``,
    ``told:N`` (days), ``toldspan:UNIT:N``, ``toldweekday:W:N``, ``toldweekofday:W:N``, ``toldmonth:N``.
    `nth` is "the first Monday" of a month as (1, 1); `counted_from` the day from which the words
    themselves count ("three weeks before Thursday").
    """

    start: int
    end: int
    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last: tuple[int | None, int | None] = (None, None)
    relative: str | None = None
    bare_year: bool = False
    vague: bool = False
    counted_from: DateMention | None = None
    nth: tuple[int, int] | None = None

    @property
    def from_anchor(self) -> bool:
        """True of what only the article's own day dates: "yesterday", "last month", "on the 12th"."""
        code = (self.relative or "").partition(":")[0]
        counted = self.counted_from is not None and self.counted_from.from_anchor
        return counted or code in {"day", "week", "month", "exact", "monthday"}

    @property
    def by_weekday(self) -> bool:
        """True of what only the calendar of its year dates: "on Monday", "the first Sunday of June"."""
        counted = self.counted_from is not None and self.counted_from.by_weekday
        return self.nth is not None or counted or "week" in (self.relative or "").partition(":")[0]

    def resolve(self, anchor: Day | None, future: bool = False, told: PartialDate | None = None) -> PartialDate | None:
        """The date meant, or None where the words give none without an anchor that is not there.

        `future` is the tense of the clause; `told` the date that the text gave just before.
        """
        if self.nth is not None:
            return _nth(replace(self, nth=None).resolve(anchor, future, told), *self.nth)
        if self.counted_from is not None:
            told = self.counted_from.resolve(anchor, future, told)
        if self.relative:
            return self._relative(anchor, future, told)
        if self.year is not None:
            return PartialDate(_value(self.year, self.month, self.day), self._last(self.year))
        if self.month is None:
            return None
        year = _nearest_year(self.month, self.day, anchor, future)
        if year is None or anchor is None:
            return PartialDate(_value(None, self.month, self.day), self._last(None))
        return PartialDate(_value(year, self.month, self.day), self._last(year), f"year {anchor.reason}")

    def _last(self, year: int | None) -> str | None:
        month, day = self.last
        if day is None and month is None:
            return None
        month = month or self.month
        if year is not None and self.month and month and month < self.month:
            year += 1
        return _value(year, month, day)

    def _relative(self, anchor: Day | None, future: bool, told: PartialDate | None) -> PartialDate | None:
        code, *parts = (self.relative or "").split(":")
        step = int(parts[-1]) if parts else 0
        if code == "same":
            return replace(told, last=None) if told else None
        if code == "told":
            base = _full(told)
            return _dated(base + timedelta(step), f"counted from {told.value}") if base and told else None
        if code.startswith("told"):
            return self._from_told(code, parts, step, anchor, future, told)
        if anchor is None and code == "weekday" and not step:
            return _nearest_weekday(int(parts[0]), told)
        if anchor is None:
            return PartialDate(_value(None, self.month, self.day), self._last(None)) if self.month else None
        if code == "exact":
            return self._shifted(f"exact-{parts[0]}", step, anchor)
        if code in {"year", "month", "week"}:
            return self._shifted(code, step, anchor)
        if code == "lastmonth" and self.month:
            return self._month_before_or_after(anchor, step)
        if code == "season":
            return PartialDate(_value(_season_year(int(parts[0]), step, anchor, future)), None, anchor.reason)
        full = anchor.full
        if full is None:
            return None
        if code == "monthday":
            return self._day_of_month(full, future, told, anchor.reason)
        if code == "day":
            return _dated(full + timedelta(step), anchor.reason)
        weekday = int(parts[0])
        if code == "weekofday":
            return _dated(full + timedelta(7 * step + weekday - full.isoweekday()), anchor.reason)
        if code == "thisweekday":
            near = full + timedelta(weekday - full.isoweekday())
            return _dated(near + timedelta(7 if future and near < full else 0), anchor.reason)
        return _dated(_weekday(full, weekday, step, future), anchor.reason)

    def _from_told(
        self, code: str, parts: Sequence[str], step: int, anchor: Day | None, future: bool, told: PartialDate | None
    ) -> PartialDate | None:
        """Counted from the day told before; from the article's own where none was told and the words look back."""
        base = Day.of(told, f"counted from {told.value}") if told is not None else None
        if base is None and (step <= 0 or self.month or code == "toldweekday"):
            base = anchor
        if code == "toldspan":
            if base is None:
                return PartialDate(_value(None, self.month, self.day), self._last(None)) if self.month else None
            return self._shifted(parts[0], step, base)
        if base is None:
            return None
        if code == "toldmonth":
            return self._month_before_or_after(base, step)
        if base.full is None:
            return None
        weekday = int(parts[0])
        if code == "toldweekofday":
            return _dated(base.full + timedelta(7 * step + weekday - base.full.isoweekday()), base.reason)
        return _dated(_weekday(base.full, weekday, step, future and base is anchor), base.reason)

    def _shifted(self, unit: str, step: int, base: Day) -> PartialDate | None:
        """So many years, months or weeks from a day; a year and a month lose what is finer, "exact" ones do not."""
        exact, full = unit.startswith("exact-"), base.full
        if unit.endswith("week"):
            if full is None:
                return None
            day = full + timedelta(7 * step)
            return _dated(day, base.reason) if exact else PartialDate(_value(day.year, day.month), None, base.reason)
        if unit.endswith("year"):
            year, month, day_ = base.year + step, self.month, self.day
            if exact:
                month, day_ = base.month, base.day if valid(year, base.month, base.day) else None
            return PartialDate(_value(year, month, day_), self._last(year), base.reason)
        if not base.month:
            return None
        total = base.year * 12 + base.month - 1 + step
        year, month = divmod(total, 12)
        number = _last_day(year, month + 1) if self.day == _MONTH_END else base.day if exact else self.day
        if not valid(year, month + 1, number):
            return None
        return PartialDate(_value(year, month + 1, number), None, base.reason)

    def _day_of_month(self, anchor: date, future: bool, told: PartialDate | None, reason: str) -> PartialDate | None:
        """ "On the 12th": of the month told last where that is near, else the nearest one in the clause's tense."""
        day, near = self.day or 1, _full(told)
        if near is not None and abs((near - anchor).days) < _NEAR:
            return (
                PartialDate(_value(near.year, near.month, day), None, reason) if valid(None, near.month, day) else None
            )
        months = -1 if not future and day > anchor.day + 1 else 1 if future and day < anchor.day else 0
        year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
        return PartialDate(_value(year, month + 1, day), None, reason) if valid(year, month + 1, day) else None

    def _month_before_or_after(self, anchor: Day, step: int) -> PartialDate:
        """ "last October" and "next March": the nearest such month before or after the anchor's."""
        month = self.month or 1
        year = anchor.year
        if anchor.month is None:
            year += min(step, 0)
        elif step < 0 and month >= anchor.month:
            year -= 1
        elif step > 0 and month <= anchor.month:
            year += 1
        return PartialDate(_value(year, month, self.day), self._last(year), anchor.reason)


_MONTH_END = 31
_NEAR = 45
"""A day of the month is of the month told last only where that lies within so many days of the article's date."""

_SOON = 31
"""A day that follows the article's own this soon is never meant to be that of the year before."""


def _dated(day: date, reason: str) -> PartialDate:
    return PartialDate(day.isoformat(), None, reason)


def _last_day(year: int, month: int) -> int:
    return next(d for d in (31, 30, 29, 28) if valid(year, month, d))


def _nth(month: PartialDate | None, nth: int, weekday: int) -> PartialDate | None:
    """The first, second or last (5) such weekday of a month; the month itself where its year is not known."""
    if month is None or len(month.value) != 7 or month.value.startswith("-"):
        return month
    first = date.fromisoformat(month.value + "-01")
    days = [first + timedelta((weekday - first.isoweekday()) % 7 + 7 * k) for k in range(5)]
    fitting = [d for d in days if d.month == first.month]
    return PartialDate(fitting[min(nth, len(fitting)) - 1].isoformat(), None, month.inferred)


def _season_year(month: int, step: int, anchor: Day, future: bool) -> int:
    """The year of "last spring", "next autumn" or "in the summer": that of the season's first month."""
    here = anchor.month or 12
    if step > 0 or (future and here > month + 2):
        return anchor.year + (here >= month)
    if step < 0:
        return anchor.year - (here <= month + 2)
    return anchor.year - (here < month and not future)


def _value(year: int | None, month: int | None = None, day: int | None = None) -> str:
    head = f"{year:04d}" if year is not None else "-"
    return head + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if month and day else "")


def _full(value: PartialDate | None) -> date | None:
    if value is None or len(value.value) != 10:
        return None
    return date.fromisoformat(value.value)


def _nearest_year(month: int, day: int | None, anchor: Day | None, future: bool) -> int | None:
    """The year that puts the day just before the anchor, or just after it in a clause about the future."""
    if anchor is None:
        return None
    if anchor.month is None:
        return anchor.year
    here, there = (anchor.month, anchor.day or 15), (month, day or (anchor.day or 15))
    if future:
        return anchor.year if there >= here else anchor.year + 1
    if there <= here or (there[0] == here[0] and there[1] - here[1] <= 1) or (day and _soon(anchor, month, day)):
        return anchor.year
    return anchor.year - 1


def _soon(anchor: Day, month: int, day: int) -> bool:
    """True for a day that comes soon after the article's own in the same year."""
    here = anchor.full
    return here is not None and valid(here.year, month, day) and 0 < (date(here.year, month, day) - here).days <= _SOON


def _nearest_weekday(weekday: int, told: PartialDate | None) -> PartialDate | None:
    """ "On Wednesday" in a text without a date of its own: the one within three days of the day told before.

    What the text recalls of the war ("seventy years after the garrison fell on May 7, 1954") is no such day.
    """
    near = _full(told)
    if near is None or told is None or near.year < NORMAL:
        return None
    return _dated(near + timedelta((weekday - near.isoweekday() + 3) % 7 - 3), f"counted from {told.value}")


def _weekday(anchor: date, weekday: int, step: int, future: bool) -> date:
    back = (anchor.isoweekday() - weekday) % 7
    if step > 0 or (step == 0 and future):
        ahead = (weekday - anchor.isoweekday()) % 7
        return anchor + timedelta(ahead or (7 if step > 0 else 0))
    if step < 0 and back == 0:
        back = 7
    return anchor - timedelta(back)


def valid(year: int | None, month: int | None, day: int | None) -> bool:
    """False for a day that no calendar has, such as February 30."""
    if month is not None and not 1 <= month <= 12:
        return False
    if day is not None:
        try:
            date(year or 2000, month or 1, day)
        except ValueError:
            return False
    return True
