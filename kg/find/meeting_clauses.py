"""A shallow reading of a sentence: its clauses, who is a verb's subject, whom a preposition governs.

No parse is made. Clauses are cut at relative pronouns, conjunctions, semicolons and dashes; a
subject is the nearest name to the left that no preposition governs.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.find.context import Context, Sides
from kg.find.officials import Person
from kg.find.view import Unit, View

_STARTS = frozenset({"who", "whom", "whose", "which", "where", "when", "while", "whereas", "that", "because", "although", "though", "if", "until", "unless"})
_STOPS = frozenset({";", ":", "–", "—", "*", "|", "...", "…"})
PREPOSITIONS = frozenset(
    {"with", "by", "to", "from", "of", "for", "between", "on", "at", "about", "under", "including", "in", "during", "after", "before", "following", "as", "into", "among", "alongside", "via", "through", "towards", "against"}
)
_TITLES = frozenset({"the", "mr", "mrs", "ms", "dr", "shri", "his", "her", "its", "their", "visiting", "outgoing", "both", "new", "then", "former", "also", "separately", "a", "delegation", "led", "headed", "by"})
_REPORTED = frozenset({"said", "told", "noted", "added", "affirmed", "stressed", "says", "announced"})


@dataclass(slots=True)
class People:
    """Persons found at a place of a sentence, and the sides spoken of where no person is named."""

    persons: list[Person] = field(default_factory=list)
    codes: tuple[str, ...] = ()
    first: int = -1
    last: int = -1

    def __bool__(self) -> bool:
        return bool(self.persons or self.codes)


class Layout:
    """The clauses of one sentence."""

    def __init__(self, context: Context, view: View) -> None:
        self.context = context
        self.view = view
        self.units = view.units
        self.clause: list[int] = []
        self.commas: list[int] = []
        self.inside: list[bool] = []
        self._cut()

    def _cut(self) -> None:
        clause = commas = depth = 0
        for i, unit in enumerate(self.units):
            text = unit.text
            if unit.kind == "w":
                if text == "(":
                    depth += 1
                elif text in _STOPS or (text in _STARTS and not (text == "that" and i and self.units[i - 1].text in {"at", "on", "in", "of"})):
                    clause += 1
                elif text == "as" and i + 1 < len(self.units) and self._opens_clause(i + 1):
                    clause += 1
                elif text in {"and", "but", "then"} and i and self.units[i - 1].text in {",", "and"} and self._new_subject(i + 1):
                    clause += 1
                elif text == ",":
                    commas += 1
            self.clause.append(clause)
            self.commas.append(commas)
            self.inside.append(depth > 0)
            if unit.kind == "w" and text == ")" and depth:
                depth -= 1

    def _opens_clause(self, i: int) -> bool:
        return self.units[i].kind in "PB" and i + 1 < len(self.units) and self.units[i + 1].kind == "w" and self.units[i + 1].text not in {",", "and", "'s"}

    def _new_subject(self, i: int) -> bool:
        if i + 1 >= len(self.units):
            return False
        after = self.units[i + 1]
        return self.units[i].kind in "PBS" and after.kind == "w" and after.text not in {",", "and", "'s", ".", "also", "attended"} and after.text[0].isalpha()

    # -- distances ------------------------------------------------------------------------

    def cost(self, first: int, last: int, j: int) -> int:
        """How far a mention at `j` stands from the words ``[first, last)``: units, commas and clauses between."""
        near = last - 1 if j >= last else first
        distance = abs(j - near)
        distance += 12 * abs(self.clause[j] - self.clause[near]) + 2 * abs(self.commas[j] - self.commas[near])
        return distance + (4 if j < first else 0) + (30 if self.inside[j] != self.inside[near] else 0)

    def same(self, i: int, j: int) -> bool:
        """True where two units stand in one clause."""
        return self.clause[i] == self.clause[j]

    # -- names ----------------------------------------------------------------------------

    def preposition(self, i: int) -> str:
        """The preposition right before a mention, over articles and titles; empty where there is none."""
        j = i - 1
        while j >= 0 and self.units[j].kind == "w" and self.units[j].text in _TITLES and self.units[j].text != "by":
            j -= 1
        if j >= 0 and self.units[j].kind == "w" and self.units[j].text in PREPOSITIONS:
            return self.units[j].text
        return ""

    def _people(self, unit: Unit) -> People:
        value = unit.value
        if isinstance(value, Person):
            return People([value], (value.country,) if value.country else ())
        if isinstance(value, Sides):
            return People(list(value.persons), value.codes)
        code = self.context.code(unit)
        return People([], (code,) if code else ())

    def run(self, i: int) -> People:
        """The names joined by commas and "and" from unit `i` on."""
        found = self._people(self.units[i])
        found.first, found.last = i, i + 1
        j = i + 1
        while True:
            k = j
            joined = False
            while k < len(self.units) and (self.units[k].kind == "w" and self.units[k].text in {",", "and", ";", "&"} | _TITLES or self.units[k].kind in "CJ" or self.inside[k]):
                joined |= self.units[k].kind == "w" and self.units[k].text in {",", "and", ";", "&"}
                k += 1
                if k - j > 8:
                    break
            if not joined or k >= len(self.units) or self.units[k].kind != "P" or self._is_clause_subject(k):
                return found
            found.persons.extend(p for p in self._people(self.units[k]).persons if p not in found.persons)
            found.last = j = k + 1

    def _is_clause_subject(self, k: int) -> bool:
        """True for ", P said": a new clause, not one more name of the list."""
        after = self.units[k + 1] if k + 1 < len(self.units) else None
        before = self.units[k - 1]
        return before.text == "," and after is not None and after.kind == "w" and after.text in _REPORTED

    def right(self, i: int, words: frozenset[str] = frozenset(), reach: int = 9) -> People:
        """The names after unit `i`: over dates, places, titles and `words`, up to any other word."""
        limit = min(len(self.units), i + reach)
        j = i
        codes = People()
        while j < limit:
            unit = self.units[j]
            if unit.kind in "PB":
                return self.run(j)
            if unit.kind == "S" or (unit.kind == "O" and not codes):
                codes = self._people(unit)
            if unit.kind == "w" and not self.inside[j] and unit.text not in _TITLES and unit.text not in words:
                break
            j += 1
        return codes

    def after(self, i: int, words: frozenset[str], reach: int = 24) -> People:
        """The names that one of `words` (``with``, ``by``) governs, to the right of unit `i`."""
        limit = min(len(self.units), i + reach)
        for j in range(i, limit):
            unit = self.units[j]
            if self.clause[j] != self.clause[i] and unit.text in {";", "that"}:
                break
            if unit.kind == "w" and unit.text in words:
                found = self.right(j + 1, reach=6)
                if found.persons:
                    return found
        return People()

    def subject(self, i: int) -> People:
        """Who does what the verb at unit `i` says: names to the left, else, of an opening participle, to the right."""
        sides = People()
        j = i - 1
        home = self.clause[i] if i < len(self.clause) else 0
        while j >= 0:
            unit = self.units[j]
            if self.clause[j] != home:
                break
            if unit.kind == "w" and unit.text in {"who", "whose", "whom"}:
                return self._antecedent(j)
            if unit.kind in "PB" and not self.inside[j] and not self.preposition(j) and not self._possessive(j):
                return self._run_left(j)
            if unit.kind in "SCO" and not sides and not self.preposition(j) and not self._possessive(j):
                sides = self._people(unit)
                sides.first = j
            j -= 1
        if j >= 0 and self.clause[j + 1] == home and self.units[j + 1].text == "who":
            return self._antecedent(j + 1)
        if sides:
            return sides
        return self._main_subject(i, j)

    def _possessive(self, j: int) -> bool:
        return j + 1 < len(self.units) and self.units[j + 1].text in {"'s", "'"}

    def _antecedent(self, j: int) -> People:
        """The name before "who", over a comma and a bracket."""
        k = j - 1
        while k >= 0 and j - k < 8:
            if self.units[k].kind in "PB":
                return self._people(self.units[k])
            k -= 1
        return People()

    def _run_left(self, j: int) -> People:
        first = j
        while first >= 2:
            k = first - 1
            joined = False
            while k >= 0 and (self.units[k].kind == "w" and self.units[k].text in {",", "and", "the"} or self.units[k].kind in "CJ" or self.inside[k]):
                joined |= self.units[k].text in {",", "and"}
                k -= 1
            if not joined or k < 0 or self.units[k].kind != "P" or self.units[first - 1].text == "," and not self._listed(k, j):
                break
            first = k
        if first != j and self.preposition(first) and self.preposition(first) not in {"between"}:
            first = j
        return self.run(first) if first != j else self._people(self.units[j])

    def _listed(self, k: int, j: int) -> bool:
        return any(self.units[n].text == "and" for n in range(k, j))

    def _main_subject(self, i: int, left: int) -> People:
        """The subject of the main clause for words that stand in an opening phrase ("Receiving him, P said")."""
        home = self.clause[i]
        for j in range(i + 1, len(self.units)):
            unit = self.units[j]
            if self.clause[j] != home and unit.text not in {"–", "—"}:
                break
            if unit.kind in "PB" and not self.preposition(j) and not self._possessive(j) and self.commas[j] > self.commas[i]:
                return self.run(j)
        if left >= 0:  # ", adding that": the clause before
            for j in range(left, -1, -1):
                unit = self.units[j]
                if unit.kind in "PB" and not self.preposition(j) and not self._possessive(j) and not self.inside[j]:
                    return self._run_left(j)
        return People()
