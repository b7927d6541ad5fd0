"""What a date expression says, and the date it means when it is counted from the article's own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from kg.model import PartialDate


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

    @property
    def full(self) -> date | None:
        """The calendar day, where month and day are known."""
        return date(self.year, self.month, self.day) if self.month and self.day else None


@dataclass(frozen=True, slots=True)
class DateMention:
    """What a date expression says. `relative` is a small code for words that count from another day.

    Codes: ``day:N`` (N days from the anchor), ``week:N``, ``month:N``, ``year:N``, ``weekday:W:N``
    (ISO weekday; N = -1 last, 0 the nearest in the tense of the sentence, 1 next), ``same`` (the day
    told before), ``told:N`` (N days from the day told before).
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

    def resolve(self, anchor: Day | None, future: bool = False, told: PartialDate | None = None) -> PartialDate | None:
        """The date meant, or None where the words give none without an anchor that is not there.

        `future` is the tense of the clause; `told` the date that the text gave just before.
        """
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
        code, *numbers = (self.relative or "").split(":")
        counts = [int(n) for n in numbers]
        if code == "same":
            return replace(told, last=None) if told else None
        if code == "told":
            base = _full(told)
            return (
                PartialDate((base + timedelta(counts[0])).isoformat(), None, f"counted from {told.value}")
                if base and told
                else None
            )
        if anchor is None:
            return PartialDate(_value(None, self.month, self.day), self._last(None)) if self.month else None
        reason = anchor.reason
        if code == "year":
            year = anchor.year + counts[0]
            if self.month and counts[0] == 0 and anchor.month is None:
                return PartialDate(_value(year, self.month, self.day), self._last(year), reason)
            return PartialDate(_value(year, self.month, self.day), self._last(year), reason)
        if code == "month" and anchor.month:
            total = anchor.year * 12 + anchor.month - 1 + counts[0]
            return PartialDate(_value(total // 12, total % 12 + 1, self.day), None, reason)
        if code == "lastmonth" and self.month:
            return self._month_before_or_after(anchor, counts[0])
        full = anchor.full
        if full is None:
            return None
        if code == "day":
            return PartialDate((full + timedelta(counts[0])).isoformat(), None, reason)
        if code == "week":
            return PartialDate(
                _value((full + timedelta(7 * counts[0])).year, (full + timedelta(7 * counts[0])).month, None),
                None,
                reason,
            )
        if code == "weekday":
            return PartialDate(_weekday(full, counts[0], counts[1], future).isoformat(), None, reason)
        return None

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


def _value(year: int | None, month: int | None, day: int | None) -> str:
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
    if there <= here or (there[0] == here[0] and there[1] - here[1] <= 1):
        return anchor.year
    return anchor.year - 1


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
