"""What was said: the units and the string of a head's words, without the clause that reports them."""

from __future__ import annotations

from dataclasses import dataclass

from kg.find.statements_speakers import Spoken
from kg.find.statements_words import word
from kg.find.view import View

_PAUSES = frozenset(", – — - :".split())
_GESTURES = frozenset("turning looking nodding pointing gesturing smiling addressing referring".split())
_STOPS = frozenset('; ? ! . ” "'.split())
_CLAUSE = 14
"""How many units a reporting clause may have behind its verb."""


@dataclass(frozen=True, slots=True)
class Said:
    """The units of what is said, in order, and their string, which ends in a blank."""

    view: View
    units: tuple[int, ...]
    text: str

    def word(self, k: int) -> str:
        """The word at place `k` of what is said; "" for a mention or beyond it."""
        return word(self.view, self.units[k]) if 0 <= k < len(self.units) else ""

    def shown(self, k: int) -> str:
        """The unit at place `k` as it stands in the string."""
        unit = self.view.units[self.units[k]]
        return unit.text if unit.kind == "w" else f"<{unit.kind}{self.units[k]}>"

    def kind(self, k: int) -> str:
        """The kind of the unit at place `k`."""
        return self.view.units[self.units[k]].kind if 0 <= k < len(self.units) else ""


def said_by(view: View, governor: Spoken) -> Said:
    """The words of a head: those behind it, or where it closes or interrupts them, all but its own clause."""
    if not governor.tail:
        return _said(view, governor.until or len(view.units), len(view.units), governor.head.last)
    first, last = _clause(view, governor)
    return _said(view, first, last)


def _said(view: View, first: int, last: int, start: int = 0) -> Said:
    units = (*range(start, first), *range(last, len(view.units)))
    text = view.text[view.offset(start) : view.offset(first)] + view.text[view.offset(last) :] + " "
    return Said(view, units, text)


def _clause(view: View, governor: Spoken) -> tuple[int, int]:
    """The units of ", she told the guests ," with the pauses around it."""
    first = governor.first - 1 if word(view, governor.first - 1) in _PAUSES else governor.first
    last = governor.head.last
    quoted = governor.head.verb.startswith(("quot", "cit"))
    if governor.head.form == "source" and (quoted or word(view, last) == "that"):
        return first, last  # "the agency quoted her as saying that ...", "he heard from her that ..."
    while last < len(view.units) and last - governor.head.last < _CLAUSE and word(view, last) not in _PAUSES | _STOPS:
        last += 1
    if word(view, last) == "," and word(view, last + 1) in _GESTURES:  # "she said, turning to <P>, for the notebooks"
        last = next((i for i in range(last + 2, last + _CLAUSE) if word(view, i) in _PAUSES), last)
    return first, last + 1 if word(view, last) in _PAUSES else last
