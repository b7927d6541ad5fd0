"""Days and places behind a closed aside: "received X, who is on a visit to <C>, on <D>" tells the day of the reception.

What a day behind the second comma tells is of the clause that the aside interrupts, not of the aside.
"""

from __future__ import annotations

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout

_OPENING = frozenset({"who", "now", "currently", "presently"})
_PREPOSITIONS = frozenset({"in", "on", "at"})
_LONG = 18
"""How many words an aside has at most."""


def aside_before(layout: Layout, j: int) -> tuple[int, int]:
    """The commas around the aside that ends right before the day or place at unit `j`; (0, 0) where there is none."""
    last = j - 1
    while last > 0 and (layout.text(last) in _PREPOSITIONS or layout.units[last].kind in "DL"):
        last -= 1
    if layout.text(last) != "," or layout.units[last - 1].kind == "D":
        return 0, 0  # "who was there last week, on <D>"
    first = next((k for k in range(last - 1, max(0, last - _LONG), -1) if layout.text(k) == ","), 0)
    return (first, last) if first and layout.text(first + 1) in _OPENING else (0, 0)


def parted(layout: Layout, j: int, telling: Telling) -> bool:
    """True where a semicolon of a list of events parts the telling from what is told at unit `j`."""
    between = range(telling.last, j) if j >= telling.last else range(j + 1, telling.first)
    return any(layout.text(k) == ";" for k in between)
