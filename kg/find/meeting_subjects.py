"""Who is a verb's subject or object, and whom a preposition governs.

A subject is the nearest name to the left, in its clause, that no preposition governs.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.find.context import Sides
from kg.find.meeting_clauses import PREPOSITIONS, TITLES, Clauses
from kg.find.officials import Person
from kg.find.view import Unit
from kg.text import words as words_of

_LEADING = frozenset({"led", "headed"})
_PAIR = frozenset({"two", "pair", "both", "they", "duo", "men", "women"})
_CHECKED = frozenset({"foreign", "deputy"})
_TOGETHER = (("together", "with"), ("along", "with"), ("as", "well", "as"), ("alongside",))
_REFERRING = ("his ", "her ", "their ", "the ")


@dataclass(slots=True)
class People:
    """Persons found at a place of a sentence, and the sides spoken of where no person is named."""

    persons: list[Person] = field(default_factory=list)
    codes: tuple[str, ...] = ()
    first: int = -1
    last: int = -1

    def __bool__(self) -> bool:
        return bool(self.persons or self.codes)


class Layout(Clauses):
    """Reads names by their place in the clauses: subjects, objects, those whom a preposition governs."""

    def preposition(self, i: int) -> str:
        """The preposition right before a mention, over articles and titles; empty where there is none."""
        j = i - 1
        while j >= 0 and self.units[j].kind == "w" and self.units[j].text in TITLES and self.units[j].text != "by":
            j -= 1
        if j >= 0 and self.units[j].kind == "w" and self.units[j].text in PREPOSITIONS:
            return "" if self.units[j].text == "by" and self.text(j - 1) in _LEADING else self.units[j].text
        return ""

    def people(self, i: int) -> People:
        """The persons and sides that the mention at a unit means."""
        unit = self.units[i]
        value = unit.value
        if isinstance(value, Person):
            return People([value], (value.country,) if value.country else (), i, i + 1)
        if isinstance(value, Sides):
            return People(self._members(unit, value, i), value.codes, i, i + 1)
        code = self.context.code(unit)
        return People([], (code,) if code else (), i, i + 1)

    def _members(self, unit: Unit, value: Sides, i: int) -> list[Person]:
        """The persons of "the two ministers", "the two"; none where their posts do not agree."""
        spelt = words_of(unit.text)
        persons = list(value.persons)
        if not persons and (set(spelt) <= _PAIR | {"the"} or spelt[-1] in self.words.roles):
            persons = self._last_pair(i)
        checked = _CHECKED & set(spelt)
        if checked and not all(
            any(w in words_of(p.label) for w in checked for p in person.posts) for person in persons
        ):
            return []
        return persons

    def _last_pair(self, i: int) -> list[Person]:
        """The last two persons of different countries told before."""
        found: list[Person] = []
        units = [u for v in self.context.views[max(0, self.at - 6) : self.at] for u in v.units] + self.units[:i]
        for unit in reversed(units):
            if (
                isinstance(unit.value, Person)
                and unit.value not in found
                and all(p.country != unit.value.country for p in found)
            ):
                found.append(unit.value)
            if len(found) == 2:
                return found[::-1]
        return []

    def run(self, i: int) -> People:
        """The names joined by commas and "and" from unit `i` on; of "his host, X" only X."""
        chain, last = self._chain(i)
        found = self.people(chain[-1] if len(chain) == 2 and self._apposed(chain) else chain[0])
        for k in chain[1:]:
            found.persons.extend(p for p in self.people(k).persons if p not in found.persons)
        found.first, found.last = i, last
        return found

    def _apposed(self, chain: list[int]) -> bool:
        unit = self.units[chain[0]]
        return (
            unit.text.lower().startswith(_REFERRING)
            and chain[1] == chain[0] + 2
            and self.units[chain[0] + 1].text == ","
        )

    def _chain(self, i: int) -> tuple[list[int], int]:
        chain, j, listed = [i], i + 1, False
        while True:
            k, joiner = j, ""
            while (
                k < len(self.units)
                and k - j <= 8
                and (
                    self._jointly(k)
                    or self.inside[k]
                    or self.units[k].kind in "CJ"
                    or (self.text(k) == "'s" and self.units[k - 1].kind == "C")
                    or (self.units[k].kind == "w" and self.units[k].text in {",", "and", ";", "&"} | TITLES)
                )
            ):
                if (size := self._jointly(k)) and not self.inside[k]:
                    joiner, k = "and", k + size
                    continue
                if self.units[k].kind == "w" and self.units[k].text in {",", "and", ";", "&"} and not self.inside[k]:
                    joiner = self.units[k].text if joiner in {"", ","} or self.units[k].text != "," else joiner
                k += 1
            if (
                not joiner
                or k >= len(self.units)
                or self.units[k].kind != "P"
                or (joiner in {",", ";"} and self._is_subject(k))
            ):
                break
            listed |= joiner in {"and", "&", ";"}
            chain.append(k)
            j = k + 1
        if not listed and len(chain) > 1 and not self._apposed(chain[:2]):
            chain = chain[:1]
        elif not listed:
            chain = chain[:2]
        return chain, chain[-1] + 1

    def _jointly(self, k: int) -> int:
        """How many words at unit `k` mean "together with"; 0 where they do not."""
        for words in _TOGETHER:
            if all(self.text(k + n) == w for n, w in enumerate(words)):
                return len(words)
        return 0

    def _is_subject(self, k: int) -> bool:
        """True for ", P said": a new clause, not one more name of a list."""
        after = self.text(k + 1)
        return (
            self.text(k - 1) in {",", ";"}
            and after != ""
            and after[0].isalpha()
            and after not in {"and", "as"}
            and self.units[k + 1].kind == "w"
        )

    def right(self, i: int, words: frozenset[str] = frozenset(), reach: int = 9) -> People:
        """The names after unit `i`: over dates, places, titles, role nouns and `words`, up to any other word."""
        codes = People()
        group = False
        for j in range(i, min(len(self.units), i + reach)):
            unit = self.units[j]
            if unit.kind in "PB":
                return self.run(j)
            group |= unit.text in {"delegation", "delegates", "group", "team"}
            if group and unit.text in {"from", "of"}:
                continue
            if unit.kind == "S" or (unit.kind == "O" and not codes):
                codes = self.people(j)
            if (
                unit.kind == "w"
                and not self.inside[j]
                and unit.text not in TITLES
                and unit.text not in words
                and unit.text not in self.words.roles
            ):
                break
        return codes

    def after(self, i: int, words: frozenset[str], reach: int = 24) -> People:
        """The names that one of `words` (``with``, ``by``) governs, to the right of unit `i`."""
        for j in range(i, min(len(self.units), i + reach)):
            unit = self.units[j]
            if unit.text in {";", "that", "which", "who"} and unit.kind == "w":
                break
            if unit.kind == "w" and unit.text in words:
                found = self.right(j + 1, reach=12)
                if found.persons:
                    return self._opening(found)
        return People()

    def _opening(self, found: People) -> People:
        """Cut "In a meeting with X, Y and Z told ..." at the first comma."""
        after = self.text(found.last)
        if (
            self.text(0) in PREPOSITIONS
            and len(found.persons) > 1
            and after
            and after[0].isalpha()
            and self.text(found.first + 1) == ","
        ):
            cut = self.people(found.first)
            cut.first, cut.last = found.first, found.first + 1
            return cut
        return found

    def subject(self, i: int, opening: bool = True) -> People:
        """Who does what the verb at unit `i` says: names to the left; with `opening`, else after an opening phrase."""
        sides, passed = People(), People()
        home = self.clause[i] if i < len(self.clause) else 0
        j = i - 1
        while j >= 0:
            unit = self.units[j]
            if self.clause[j] == home and not self.inside[j]:
                if unit.kind == "w" and unit.text in {"who", "whose", "whom"}:
                    return self._antecedent(j)
                if unit.kind in "PB" and not self.preposition(j) and not self._possessive(j):
                    if self._is_object(j, i) and not passed:
                        passed = self._run_left(j)
                    else:
                        return self._run_left(j)
                if unit.text == "they" and unit.kind == "w" and (pair := self._last_pair(j)):
                    return People(pair, (), j, j + 1)
                if unit.kind in "SCO" and not sides and not self.preposition(j) and not self._possessive(j):
                    sides = self.people(j)
                if (
                    unit.kind == "w"
                    and unit.text.endswith("s")
                    and unit.text in self.words.roles
                    and self.text(j - 1) == "the"
                    and (held := self._holders(unit.text))
                ):
                    return People(held, (), j, j + 1)
            elif self.clause[j] < home and self.clause[j + 1] == home and not sides:
                break
            j -= 1
        if passed or sides or not opening:
            return passed or sides
        return self._main_subject(i, j)

    def _is_object(self, j: int, i: int) -> bool:
        """True of Y in "X met Y and then called on Z"."""
        return self.text(j - 1) in self.words.taking and "and" in {self.text(k) for k in range(max(j, i - 3), i)}

    def _holders(self, plural: str) -> list[Person]:
        """The officials meant by "the senators"."""
        held = [p for p in self.context.officials if p.holds(plural[:-1])]
        return held if len(held) > 1 else []

    def _possessive(self, j: int) -> bool:
        return self.text(j + 1) in {"'s", "'"}

    def _antecedent(self, j: int) -> People:
        """The name before "who", over a comma and a bracket."""
        for k in range(j - 1, max(-1, j - 8), -1):
            if self.units[k].kind in "PB":
                return self.people(k)
        return People()

    antecedent = _antecedent

    def _run_left(self, j: int) -> People:
        """The whole list of names that ends at unit `j`."""
        best = self.people(j)
        for k in range(j - 1, max(-1, j - 16), -1):
            if self.clause[k] != self.clause[j]:
                break
            if self.units[k].kind == "P" and not self._possessive(k):
                _, last = self._chain(k)
                if last <= j or self.preposition(k) not in {"", "between"}:
                    break
                best = self.run(k)
        return best

    def _main_subject(self, i: int, left: int) -> People:
        """The subject of the main clause for words that stand in an opening phrase ("Receiving him, P said")."""
        home = self.clause[i]
        for j in range(i + 1, len(self.units)):
            unit = self.units[j]
            if unit.text == ";" or self.clause[j] > home + 1:
                break
            if (
                unit.kind in "PB"
                and not self.preposition(j)
                and not self._possessive(j)
                and (self.commas[j] > self.commas[i] or self.units[j - 1].kind == "P")
                and self.clause[j] == home
            ):
                return self.run(j)
        for j in range(left, -1, -1):  # ", adding that": the clause before
            unit = self.units[j]
            if unit.kind in "PB" and not self.preposition(j) and not self._possessive(j) and not self.inside[j]:
                return self._run_left(j)
        return People()
