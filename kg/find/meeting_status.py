"""Whether a meeting was held, is planned or only proposed, or is none: called off, denied, a mere series."""

from __future__ import annotations

from kg.find.meeting_clauses import Layout
from kg.find.meeting_words import MeetingWords

_AGREED = ("agreed to", "agreed on", "decided to", "plan to", "plans to", "accepted")
_ADJUNCT = frozenset({"during", "at", "after", "following", "since", "in", "on", "as", "before", "of", "from"})
_NEGATIVE = frozenset({"no", "not", "never", "without", "neither", "nor"})
REACH = 14


class StatusReader:
    """Reads the words around an event's noun or verb."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words

    def status(self, layout: Layout, first: int, last: int, governor: str = "", verb: bool = False) -> str | None:
        """The status of the event named by units ``[first, last)``, or None where it is none."""
        view = layout.view
        start = self._clause_start(layout, first)
        end = self._clause_end(layout, last - 1)
        clause = self._text(layout, start, end)
        if self._called_off(layout, clause):
            return None
        left = self._text(layout, max(start, first - REACH), first)
        right = self._text(layout, last, min(end, last + REACH))
        if verb and self._denied(left):
            return None
        whole = view.text[: view.offset(first)] + " "
        proposed = self._last(self._words.proposed, whole)
        near = proposed is not None and first - view.unit_at(proposed) <= 24
        planned_left = self._planned_left(left, governor)
        if near and governor not in _ADJUNCT:
            between = whole[proposed:]
            if not any(a in whole for a in _AGREED) and not self._reported(between) and not self._past(left):
                return "proposed"
        if planned_left or self._planned_right(layout, last, right, governor):
            return "planned"
        return "held"

    @staticmethod
    def _text(layout: Layout, first: int, last: int) -> str:
        view = layout.view
        return " " + view.text[view.offset(first) : view.offset(last)].strip() + " "

    @staticmethod
    def _clause_start(layout: Layout, i: int) -> int:
        home = layout.clause[i]
        while i > 0 and layout.clause[i - 1] == home:
            i -= 1
        return i

    @staticmethod
    def _clause_end(layout: Layout, i: int) -> int:
        home = layout.clause[i]
        while i < len(layout.clause) and layout.clause[i] == home:
            i += 1
        return i

    def _called_off(self, layout: Layout, clause: str) -> bool:
        found = self._words.called_off.search(clause)
        return found is not None and " after " not in clause[: found.start()] and " being postponed" not in clause

    @staticmethod
    def _denied(left: str) -> bool:
        return bool(_NEGATIVE & set(left.split()[-4:]))

    @staticmethod
    def _last(pattern, text: str):  # type: ignore[no-untyped-def]
        found = None
        for match in pattern.finditer(text):
            found = match.start()
        return found

    def _planned_left(self, left: str, governor: str) -> bool:
        found = None
        for match in self._words.planned.finditer(left):
            found = match
        if found is None:
            return False
        between = left[found.end() :].split()
        return len(between) <= (10 if governor not in {"during", "at", "following", "after"} else 14) and "," not in between[:-6]

    def _planned_right(self, layout: Layout, last: int, right: str, governor: str) -> bool:
        if governor in {"during", "at", "following", "after"}:
            return False
        match = self._words.planned.search(right)
        if match is None:
            words = layout.units[last : last + 4]
            if words and words[0].text in {"which", ","}:
                rest = self._text(layout, last, min(len(layout.units), last + 8))
                match = self._words.planned.search(rest)
                return match is not None and len(rest[: match.start()].split()) <= 3
            return False
        before = right[: match.start()].split()
        return len(before) <= 7 and "to make" not in match[0] and match[0].split()[0] != "to" or match[0].startswith(("to be held", "to take place"))

    @staticmethod
    def _reported(between: str) -> bool:
        """True where what was asked for lies in between, told as fact ("asked ... since the visit")."""
        return any(w in between.split() for w in ("during", "after", "following", "since", "reached", "signed"))

    @staticmethod
    def _past(left: str) -> bool:
        return any(w in left.split()[-5:] for w in ("paid", "made", "was", "had", "held", "took", "visited"))
