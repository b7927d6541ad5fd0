"""Who is a verb's subject or object, and whom a preposition governs.

A subject is the nearest name to the left, in its clause, that no preposition governs.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from kg.find.meeting_clauses import BEFORE_SUBJECT, ONCE_MORE, PREPOSITIONS, TITLES
from kg.find.meeting_name_lists import NameLists
from kg.find.meeting_names import People
from kg.find.meeting_ships import SHIPS
from kg.find.officials import Person
from kg.text import late

__all__ = ["Layout", "People"]

_FAR, _LONG, _TWO = 9, 12, 2
_OBJECTS = frozenset({"him", "her", "them"})
_COUNTED = frozenset(
    "two three four five six seven eight several a number of some other many senior top high level ranking state party "
    "government military defence defense the both his her local key leading , central more than over nearly about "
    "around almost hundreds dozens scores thousands international domestic foreign prominent".split()
)
_GROUPS = frozenset(
    "officials leaders ministers figures hosts partners members lawmakers representatives generals commanders "
    "dignitaries interlocutors counterparts senators people personalities visitors guests officers heads chiefs "
    "delegates participants attendees experts scholars diplomats ambassadors scientists researchers veterans "
    "executives".split()
)
"""Those whose names follow a colon: "met three officials in <L>: X, Y and Z"."""
_NAMELY = late(
    r"^(?:(?:in|at|on|of|from|for|the|and|both|two|many|various|relevant|countries|sides|ministries|agencies|sectors|"
    r"departments|localities|units|organi[sz]ations|companies|businesses|<[LDJCOBS]\d+>|,) ?)*"
    r"(?::|—|–|, (?:among them|including|namely|such as)|including|among them|such as) "
)
_BESIDE = frozenset({"counterpart", "counterparts", "colleague"})
_TELLS = frozenset({"said", "says", "announced", "added", "reported"})
_DELEGATED = frozenset({"from", "of", ",", "led", "headed", "by"})
_DESCRIBING = frozenset("one the his her its their my our another a an".split())
_BEFORE_NAME = _BESIDE | {"his", "her", "their", "the", "host", "visiting", "fellow"}
_RECEIVING = frozenset("received receives receiving welcomed hosted greeted met visited".split())
_THEN = frozenset({"before", "after", "while", "when", "upon", "since", "following", "to"})
"""Words before a participle of which the subject is that of the sentence."""
_TRAVELLERS = frozenset({"delegation", "team", "group", "mission"})
_OF_PERSONS = frozenset({"who", "whose", "whom", "they", "two"})


class Layout(NameLists):
    """Reads names by their place in the clauses: subjects, objects, those whom a preposition governs."""

    def not_oneself(self, found: People, subject: People) -> People:
        """The one meant by "him" after a verb whose subject it cannot be: the other official of the sentence."""
        if found.first < 0 or not found.persons or found.persons != subject.persons[:1]:
            return found
        if self.units[found.first].text.lower() not in _OBJECTS or found.first == subject.first:
            return found
        other = self._other(subject.persons, found.first)
        return People([other], (), found.first, found.last) if other is not None else found

    def _other(self, but: list[Person], i: int) -> Person | None:
        """The official of another country named last before unit `i`, here or in the sentence before."""
        before = self.context.views[self.at - 1].units if self.at else []
        for unit in [*self.units[:i][::-1], *before[::-1]]:
            value = unit.value
            if isinstance(value, Person) and value not in but and all(p.country != value.country for p in but):
                return value
        return None

    def right(self, i: int, words: frozenset[str] = frozenset(), reach: int = 9) -> People:
        """The names after unit `i`: over dates, places, titles, role nouns and `words`, up to any other word."""
        codes = People()
        group = False
        for j in range(i, min(len(self.units), i + reach)):
            unit = self.units[j]
            if unit.kind in "PB":
                anew = self.text(j - 2) == "," and self.text(j - 1) == "and" and self._acts(j + 1)
                told = self.text(j - 1) == "," and self.text(j + 1) in _TELLS  # "met in <L> on <D>, X said"
                return codes if (anew or told) and j > i + 1 else self.run(j)  # "met leaders, and X praised it"
            group |= unit.text in {"delegation", "delegates", "group", "team"}
            if group and unit.text in _DELEGATED:
                continue
            if unit.kind == "S" or (unit.kind == "O" and not codes):
                codes = self.people(j)
            if (
                unit.kind == "w"
                and not self.inside[j]
                and unit.text not in TITLES
                and unit.text not in words
                and unit.text not in self.words.roles
                and unit.text not in _BESIDE
            ):
                return self._named_after(i, j) or self.in_list(j) or codes
        return codes

    def _named_after(self, i: int, j: int) -> People:
        """The names after a colon that units `i` to `j` announce: "three officials in <L> on <D>: X, Y and Z"."""
        j -= j > i and self.text(j - 1) == ","
        j -= j > i and self.text(j - 1) in _GROUPS
        while j < len(self.units) and (
            self.units[j].kind in "JC" or self.text(j) in _COUNTED or self.text(j).isdigit()
        ):
            j += 1
        if self.text(j) not in _GROUPS or j - i > _FAR:
            return People()
        match = _NAMELY.match(self.view.text[self.view.offset(j + 1) :])
        k = self.view.unit_at(self.view.offset(j + 1) + match.end()) if match else len(self.units)
        while self.text(k) in {"the", "recently", "newly", "appointed", "elected", "new", "outgoing"}:
            k += 1
        return self.run(k) if k < len(self.units) and self.units[k].kind == "P" else People()

    def after(self, i: int, words: frozenset[str], reach: int = 24) -> People:
        """The names that one of `words` (``with``, ``by``) governs, to the right of unit `i`."""
        for j in range(i, min(len(self.units), i + reach)):
            unit = self.units[j]
            if unit.text in {";", "that", "which", "who"} and unit.kind == "w":
                break
            if unit.kind == "w" and unit.text in words:
                found = self.right(j + 1, reach=12)
                found = found if found.persons else self.described(j + 1)
                if found.persons:
                    return self._opening(found)
        return People()

    def described(self, i: int) -> People:
        """The name after a description that unit `i` begins: "by one of the ministry's deputy heads, X"."""
        if self.text(i) not in _DESCRIBING:
            return People()
        for k in range(i + 1, min(len(self.units) - 1, i + _LONG)):
            if self.text(k) == ",":
                named = self.units[k + 1].kind == "P" and not self._acts(k + 2)
                return self.people(k + 1) if named else People()
            if self.units[k].kind == "P" and self.text(k - 1) == "'s":
                return self.people(k)
            if self.units[k].kind in "PBD" or self.text(k) in {";", ":"} or (self._acts(k) and k > i + 3):
                return People()
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
        owner = -1 if self._of_a_ship(i) else self.owner_of_act(i)
        if owner is not None:
            return self.people(owner) if owner >= 0 else People()
        sides, passed = People(), People()
        home = self.clause[i] if i < len(self.clause) else 0
        j = -1
        for j in reversed(self._telling[: bisect_left(self._telling, i)]):
            unit = self.units[j]
            if self.clause[j] == home and not self.inside[j]:
                if unit.kind == "w" and unit.text in {"who", "whose", "whom"}:
                    return self._antecedent(j)
                if unit.kind in "PB" and not self.preposition(j) and not self._possessive(j):
                    if self._listed_object(j) or self.of_objects(j) or self.same_object(j) or self.of_company(j):
                        j -= 1
                        continue
                    if self._is_object(j, i) and not passed:
                        passed = self._run_left(j)
                    else:
                        return self._with_company(self.listed_left(self._run_left(j)), i)
                if self._pair_word(j) and (pair := self._last_pair(j)):
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
        else:
            j = -1
        if passed and any(self.text(k) in _TRAVELLERS and self.same(k, i) for k in range(max(0, passed.first - 4), i)):
            return People()  # "the delegation met Y and toured the port": not Y
        if passed or sides or not opening:
            return passed or sides
        return self._main_subject(i, j)

    def _of_a_ship(self, i: int) -> bool:
        """True of the verb in "spoke of a carrier that is to call in <L>", "the frigate which visited <L>"."""
        return any(self.text(k) in {"that", "which"} and self.text(k - 1) in SHIPS for k in range(i - 1, i - 5, -1))

    def _with_company(self, found: People, i: int) -> People:
        """A subject before unit `i` with those of "together with Y", "along with Y" behind it, but for a lone host."""
        at = found.last + (self.text(found.last) == ",")
        if self.text(at) == "and":
            return self.included_in(found, i)
        if not self._jointly(at) or self.text(i) in _RECEIVING:
            return found
        chain, last = self._chain(found.last - 1)
        more = [p for k in chain[1:] for p in self.people(k).persons if p not in found.persons]
        return People([*found.persons, *more], found.codes, found.first, last) if more and last <= i else found

    @cached_property
    def _telling(self) -> list[int]:
        """The units that may tell of a subject, semicolons, and the last unit of each stretch of a clause."""
        clause, last = self.clause, len(self.units) - 1
        return [
            i
            for i, unit in enumerate(self.units)
            if (unit.text in _OF_PERSONS or unit.text in self.words.roles if unit.kind == "w" else unit.kind in "PBSCO")
            or unit.text == ";"
            or (i < last and clause[i] < clause[i + 1])
        ]

    def _pair_word(self, j: int) -> bool:
        """True of "they", and of "the two" before a verb or a comma."""
        unit = self.units[j]
        after = self.text(j + 1 + (self.text(j + 1) in ONCE_MORE))
        acts = after == "," or after in self.words.finite or after.endswith("ed")
        two = unit.text == "two" and self.text(j - 1) == "the" and acts
        return unit.kind == "w" and (unit.text == "they" or two)

    def _is_object(self, j: int, i: int) -> bool:
        """True of Y in "X met Y and then called on Z", "X met his host Y, called on Z", "X met Y before flying"."""
        verb = j - 1
        while self.text(verb) in _BEFORE_NAME:
            verb -= 1
        if self.text(verb) not in self.words.taking:
            return False
        near = range(max(j, i - 3), i + 1)
        if self.text(i - 1) == "," and self.text(i).endswith("ed") and self.commas[j] <= self.commas[i] - 1:
            return True
        joined = "and" in {self.text(k) for k in near if k < i} or self.and_aside(i)
        return joined or any(self.text(k).endswith("ing") and self.text(k - 1) in _THEN for k in near)

    def _listed_object(self, j: int) -> bool:
        """True of Z in "paid calls to Y, Z, talked with": a comma joins it to one whom a preposition governs."""
        before = self.units[j - 2] if j > 1 and self.text(j - 1) == "," and self.text(j + 1) == "," else None
        return before is not None and before.kind == "P" and self.preposition(j - 2) == "to"

    def _holders(self, plural: str) -> list[Person]:
        """The officials meant by "the senators"."""
        held = [p for p in self.context.officials if p.holds(plural[:-1])]
        return held if len(held) > 1 else []

    def _possessive(self, j: int) -> bool:
        return self.text(j + 1) in {"'s", "'"}

    def _free(self, j: int) -> bool:
        return self.units[j].kind in "PB" and not self.preposition(j) and not self._possessive(j)

    def _antecedent(self, j: int) -> People:
        """The name before "who", over a comma and a bracket."""
        for k in range(j - 1, max(-1, j - 8), -1):
            if self.units[k].kind in "PB":
                return self.people(k)
        return People()

    antecedent = _antecedent

    def both_who(self, i: int) -> list[Person]:
        """The two of "X and Y, who had just held talks": what they did takes both."""
        who = next((j for j in range(i - 1, max(-1, i - 9), -1) if self.text(j) == "who"), -1)
        last = who - 2 if self.text(who - 1) == "," else who - 1
        if who < 0 or not self.near(who, i) or last < 0 or self.units[last].kind != "P":
            return []
        first = next((k for k in range(last - 1, max(-1, last - 9), -1) if self.units[k].kind == "P"), last)
        joined = "and" in {self.text(k) for k in range(first, last)}
        both = [*self.people(first).persons, *self.people(last).persons] if joined else []
        return both if len(both) == len({p.country for p in both}) == _TWO else []

    def _run_left(self, j: int) -> People:
        """The whole list of names that ends at unit `j`."""
        best = self.people(j)
        for k in range(j - 1, max(-1, j - 16), -1):
            if self.clause[k] != self.clause[j]:
                break
            if self.units[k].kind == "P" and not self._possessive(k):
                _, last = self._chain(k)
                if last <= j or self.preposition(k) not in BEFORE_SUBJECT:
                    break
                best = self.run(k)
        return best

    def listed_before(self, j: int) -> People:
        """The whole list of names whose last one, at unit `j`, bears the possessive."""
        best = self.people(j)
        for k in range(j - 1, max(-1, j - 16), -1):
            if self.units[k].kind == "P" and not self._possessive(k):
                _, last = self._chain(k)
                if last <= j or self.preposition(k) not in {"", "of", "on"}:
                    break
                best = self.run(k)
        return best

    def _main_subject(self, i: int, left: int) -> People:
        """The subject of the main clause for words that stand in an opening phrase ("Receiving him, P said")."""
        home, last = self.clause[i], len(self.units) - 1
        if self.text(0) == "it" and self.text(1) in {"was", "is"}:  # "It was during talks with Y that X promised"
            that = next((k for k in range(i, last) if self.text(k) == "that"), last)
            if that < last and self.units[that + 1].kind in "PB":
                return self.run(that + 1)
        for j in self._telling[bisect_left(self._telling, i) :]:
            unit = self.units[j]
            if unit.text == ";" and j > i:
                break
            if (
                j > i
                and self._free(j)
                and (self.commas[j] > self.commas[i] or self.units[j - 1].kind == "P")
                and self.clause[j] == home
            ):
                return self.run(j)
            if j < last and self.clause[j + 1] > home + 1:
                break
        for j in reversed(self._telling[: bisect_left(self._telling, left + 1)]):  # ", adding that": the clause before
            if self._free(j) and not self.inside[j] and not self.same_object(j):
                return self._run_left(j)
        return People()
