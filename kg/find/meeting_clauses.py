"""A shallow reading of a sentence: its clauses, who is a verb's subject, whom a preposition governs.

No parse is made. Clauses are cut at relative pronouns, conjunctions, semicolons and dashes; a
relative clause ends at the comma before a finite verb. A subject is the nearest name to the left
that no preposition governs.
"""

from __future__ import annotations

from functools import cached_property

from kg.find.context import Context
from kg.find.meeting_words import MeetingWords
from kg.find.view import View, capital

_RELATIVE = frozenset({"who", "whom", "whose", "which", "where"})
_STARTS = _RELATIVE | frozenset(
    {"when", "while", "whereas", "that", "because", "although", "though", "if", "until", "unless"}
)
_STOPS = frozenset({";", ":", "–", "—", "*", "|", "...", "…"})
PREPOSITIONS = frozenset(
    "about after against alongside among as at before between by during following for from in including into "
    "of on through to towards under via with without".split()
)
TITLES = frozenset(
    "a also army both by comrade comrades delegation dr former going headed her his its led marine mr mrs ms my navy "
    "new our out outgoing separately shri the their then visiting".split()
)

BEFORE_SUBJECT = frozenset({"", "between", "including", "after", "before", "since", "until"})
"""What may stand before the first of those who are the subject: "after X and Y met"."""
ONCE_MORE = frozenset({"last", "first", "next", "also", "again", "then"})
"""Words between "the two" and its verb."""
_WHERE = frozenset({"in", "at", "on"})


_MAY_START = _STOPS | _STARTS | {"while", "as", "and", "but", "then"}


class Clauses:
    """The clauses of one sentence; `at` is its number among the views of the article."""

    def __init__(self, context: Context, view: View, words: MeetingWords, at: int) -> None:
        self.context = context
        self.view = view
        self.units = view.units
        self.words = words
        self.at = at

    @cached_property
    def clause(self) -> list[int]:
        """The number of the clause that each unit stands in."""
        return self._cut[0]

    @cached_property
    def commas(self) -> list[int]:
        """How many commas stand up to each unit."""
        return self._cut[1]

    @cached_property
    def inside(self) -> list[bool]:
        """True for each unit in brackets."""
        return self._cut[2]

    @cached_property
    def _cut(self) -> tuple[list[int], list[int], list[bool]]:
        """Made for the sentences that something is asked of: in most no word tells of a meeting."""
        found: tuple[list[int], list[int], list[bool]] = [], [], []
        number = clause = commas = depth = 0
        outer: list[tuple[int, int]] = []  # the clauses left open, and where what is within them begins
        told = -1  # where the clause begins that tells what was said
        for i, unit in enumerate(self.units):
            text = unit.text
            if unit.kind == "w":
                if text == "(":
                    depth += 1
                elif outer and text == "," and self._resumes(i + 1) and self._done(outer[-1][1], i):
                    clause = outer.pop()[0]
                elif told > 0 and clause == found[0][told] and self._doing_meanwhile(told, i):
                    clause, told = found[0][told - 1], -1
                elif text in _MAY_START and self._starts(i):
                    if text in _RELATIVE or (text == "that" and i < 6):
                        outer.append((clause, i))
                    number += 1
                    clause = number
                    told = i if text == "that" else told
                    if text in _STOPS:
                        outer.clear()
                if text == ",":
                    commas += 1
            found[0].append(clause)
            found[1].append(commas)
            found[2].append(depth > 0)
            if unit.kind == "w" and text == ")" and depth:
                depth -= 1
        return found

    def _done(self, that: int, i: int) -> bool:
        """False of "said that X, on a visit to <C>, met Y", where what follows "that" has no verb before the comma."""
        if self.text(that) != "that" or self.units[that + 1].kind not in "PBSC":
            return True
        words = self.words
        said = (self.units[k].text for k in range(that + 1, i) if self.units[k].kind == "w")
        return any(w in words.finite or w in words.speech or (w.endswith("ed") and len(w) > 3) for w in said)

    def _doing_meanwhile(self, that: int, i: int) -> bool:
        """True of "while" in "hoped that <C> would help while receiving Y": it is he who hopes that receives."""
        meanwhile = self.text(i) in {"while", "when"} and self.text(i + 1).endswith("ing")
        return meanwhile and all(u.kind != "P" for u in self.units[that:i])

    def _starts(self, i: int) -> bool:
        text, before = self.units[i].text, self.units[i - 1].text if i else ""
        if text in _STOPS:
            return True
        if text == "while" and (self.text(i + 1) in _WHERE or self.text(i + 1).endswith("ing")):
            return False  # "met X while in Hanoi on Monday", "while visiting Hanoi"
        if text in _STARTS:
            return not (text == "that" and (before in {"at", "on", "in", "of"} or self.text(i + 1) in {"same", "very"}))
        if text == "as" and i + 1 < len(self.units):
            return self._opens_clause(i + 1)
        if text not in {"and", "but", "then"} or before not in {",", "and"} or not self._new_subject(i + 1):
            return False
        return text != "and" or not self._listed(i)

    def _listed(self, i: int) -> bool:
        """True before the last one of those who are the subject: "X, Y, and Z met", with no verb before it."""
        named = i > 1 and (self.units[i - 2].kind == "P" or capital(self.view, i - 2))
        before = [u.text for u in self.units[:i] if u.kind == "w"] if named else []
        return named and not any(w in self.words.finite or w in self.words.speech or w.endswith("ed") for w in before)

    def _resumes(self, i: int) -> bool:
        """True where the main clause goes on after a relative clause: at a finite verb, or a new name."""
        if i >= len(self.units):
            return False
        unit = self.units[i]
        if unit.kind == "w" and unit.text in _WHERE and self._closing(i):
            return True
        if unit.kind == "w":
            return unit.text in self.words.finite or (unit.text.endswith("ed") and len(unit.text) > 3)
        return (
            unit.kind in "PBS"
            and i + 1 < len(self.units)
            and self.units[i + 1].kind == "w"
            and self.units[i + 1].text not in {",", "and", "'s"}
        )

    def _closing(self, i: int) -> bool:
        """True at the place and day that close a sentence: "received X, who had come to take leave, in <L> on <D>."."""
        rest = self.units[i : i + 8]
        end = next((n for n, u in enumerate(rest) if u.text == "."), 0)
        kinds = {u.kind for u in rest[:end]}
        return {"L", "D"} <= kinds and all(u.kind in "LCD" or u.text in _WHERE or u.text == "," for u in rest[:end])

    def _opens_clause(self, i: int) -> bool:
        return (
            self.units[i].kind in "PB"
            and i + 1 < len(self.units)
            and self.units[i + 1].kind == "w"
            and self.units[i + 1].text not in {",", "and", "'s"}
        )

    def _new_subject(self, i: int) -> bool:
        if i + 1 >= len(self.units):
            return False
        after = self.units[i + 1]
        return (
            self.units[i].kind in "PBS"
            and after.kind == "w"
            and after.text not in {",", "and", "'s", ".", "also", "attended"}
            and after.text[0].isalpha()
        )

    def cost(self, first: int, last: int, j: int) -> int:
        """How far a mention at `j` stands from the words ``[first, last)``: units, commas and clauses between."""
        near = last - 1 if j >= last else first
        distance = abs(j - near)
        if self.clause[j] != self.clause[near]:
            if self._attached(last, j):
                return min(distance, 6)
            distance += 12 + 4 * abs(self.clause[j] - self.clause[near])
        elif j > last:  # over what is said of somebody in between: "received X, who is here for the talks, on <D>"
            distance = sum(1 for k in range(near + 1, j + 1) if self.clause[k] == self.clause[j])
        distance += 2 * abs(self.commas[j] - self.commas[near])
        apart = self.inside[j] != self.inside[near] and not (first - 3 <= j < first and self.text(first - 1) == ")")
        return distance + (4 if j < first else 0) + (30 if apart else 0)  # but for "a two-day (June 18-19) visit"

    def _attached(self, last: int, j: int) -> bool:
        """True in the relative clause right after an event's noun ("talks, which took place on ...")."""
        for k in range(last, min(last + 8, j)):
            if self.units[k].text in {"that", "which"} and self.clause[k] == self.clause[j]:
                return True
            if (
                self.units[k].kind == "w"
                and self.units[k].text not in {",", ")", "(", "'s"} | PREPOSITIONS | TITLES
                and not self.inside[k]
            ):
                return False
        return False

    def same(self, i: int, j: int) -> bool:
        """True where two units stand in one clause."""
        return self.clause[i] == self.clause[j]

    def near(self, i: int, j: int) -> bool:
        """True where two units stand in one clause or in neighbouring ones."""
        return abs(self.clause[i] - self.clause[j]) <= 1

    def text(self, i: int) -> str:
        """The word at a unit; empty past the ends."""
        return self.units[i].text if 0 <= i < len(self.units) else ""
