"""Do two partial dates name one day?

Works on the forms of :class:`kg.model.PartialDate`: what one date leaves open the other may fill.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.model import PartialDate

_FORM = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d{2}))?(?:-(?P<day>\d{2}))?")


def parts(date: PartialDate | None) -> tuple[str | None, str | None, str | None]:
    """Year, month and day as digits, None for each that the date does not give.

    >>> parts(PartialDate("--11-13"))
    (None, '11', '13')
    """
    match = _FORM.fullmatch(date.value) if date else None
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


def has_day(date: PartialDate | None) -> bool:
    """True where month and day are given, with or without a year."""
    return parts(date)[2] is not None


def is_full(date: PartialDate | None) -> bool:
    """True where year, month and day are given."""
    return all(parts(date))


def year(date: PartialDate | None) -> str | None:
    """The year's four digits, None where the date has none."""
    return parts(date)[0]
