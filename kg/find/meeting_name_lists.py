"""Lists of names that begin with others, go on past those whom nobody knows, or are what a preposition governs."""

from __future__ import annotations

from kg.find.meeting_names import Names, People
from kg.find.officials import Person
from kg.find.view import capital

_LIST = 30
_ASIDE = 7
"""How far a list goes on whose first members have no names."""
_LIST_ENDS = frozenset(
    "to that who whom which where when while as about on in at regarding concerning after before during following "
    "with by over since until ; : . – —".split()
)
_PARTY = frozenset("delegation team group officials members leaders representatives staff colleagues".split())
_ONE_GROUP = frozenset({"leadership", "cabinet", "congress", "staff", "delegation"})

_WERE = frozenset({"was", "were", "is", "are", "been", "be"})
_ALONG = frozenset({"accompanied", "joined", "flanked", "escorted", "together", "along"})
"""What stands before "by" or "with" and those in somebody's company."""


class NameLists(Names):
    """Reads the lists of a sentence in which not everybody has a name."""

    def included_in(self, found: People, i: int) -> People:
        """A subject before unit `i` with those of "X and a delegation of officials, including Y, travelled"."""
        past = [self.text(k) for k in range(found.last, i)]
        at = past.index("including") if past[:1] in (["and"], [","]) and "including" in past else 0
        if (
            not at
            or _PARTY.isdisjoint(past[:at])
            or any(u.kind == "P" for u in self.units[found.last : found.last + at])
        ):
            return found
        run = self.run(found.last + at + 1)
        more = [p for p in run.persons if p not in found.persons and self.units[run.first].kind == "P"]
        return People([*found.persons, *more], found.codes, found.first, run.last) if more and run.last <= i else found

    def same_object(self, j: int) -> bool:
        """True of "his host" in "conferred with Y, his host, and called on Z": Y again, whom a preposition governs."""
        before = self.units[j - 2] if j > 1 and self.text(j - 1) == "," else None
        same = before is not None and before.kind == "P" and before.value is self.units[j].value
        return same and bool(self.preposition(j - 2))

    def of_objects(self, j: int) -> bool:
        """True of Y and Z in "met (with) X, Y, and Z, and convened": of a list that a verb or preposition governs."""
        first, last = j, j
        while (k := self._beside(last, 1)) > 0:
            last = k
        after = last + 1 + (self.text(last + 1) == ",")
        if self.text(after) != "and" or not self._acts(after + 1):
            return False
        while (k := self._beside(first, -1)) > 0:
            first = k
        taken = self.text(first - 1) in self.words.taking
        return first < j and (taken or self.preposition(first) in {"with", "to", "by", "on"})

    def of_company(self, j: int) -> bool:
        """True of Z in "X, accompanied by Y and Z, visited": of those who came along with the subject."""
        first = j
        while (k := self._beside(first, -1)) > 0:
            first = k
        along = first < j and self.text(first - 1) in {"by", "with"} and self.text(first - 2) in _ALONG
        before = range(first - 2) if along and self.text(first - 3) not in _WERE else range(0)
        return any(self.units[k].kind in "PBS" and self.clause[k] == self.clause[j] for k in before)

    def _beside(self, k: int, step: int) -> int:
        """The next name of a list after unit `k`, or before it; 0 where there is none."""
        n = k + step
        while 0 < n < len(self.units) and self.text(n) in {",", "and"}:
            n += step
        return n if n != k + step and 0 < n < len(self.units) and self.units[n].kind == "P" else 0

    def listed_left(self, found: People) -> People:
        """With those named before in one list, past items that name nobody known: "X, Director A B, Y and Z met"."""
        if found.first < 2 or not (len(found.persons) > 1 or self.text(found.first - 1) == "and"):
            return found
        before: list[Person] = []
        for k in range(found.first - 1, -1, -1):
            unit = self.units[k]
            done = unit.text.endswith(("ed", "ing")) and not capital(self.view, k)  # but "Secretary of Housing A B"
            verb = unit.kind == "w" and (unit.text in self.words.finite or done)
            if verb or unit.kind in "BDTMS" or self.clause[k] != self.clause[found.first]:
                break
            if isinstance(unit.value, Person):
                if self.text(k + 1) not in {",", ";"} or self.preposition(k) or not capital(self.view, k):
                    break
                before.insert(0, unit.value)
        persons = [p for p in before if p not in found.persons]
        return People([*persons, *found.persons], found.codes, found.first, found.last) if persons else found

    def in_list(self, j: int) -> People:
        """The names of a list that begins with others at unit `j`: "members of the cabinet, X, Y and experts".

        Also one behind the name of his body: "with Lakeland Community (LAC) Secretary General X".
        """
        found, body = People(), j
        several = any(
            self.units[k].kind == "w" and self.text(k).endswith("s") for k in range(max(0, j - 3), j)
        )  # "with leaders of the …"
        for k in range(j, min(len(self.units), j + _LIST)):
            unit, before = self.units[k], self.text(k - 1)
            if isinstance(unit.value, Person):
                listed = (several or bool(found)) and before in {",", "and"} and capital(self.view, k)
                acting = self._acts(k + 1) or self.text(k + 1) == "'s"
                if acting or not (listed or (k > body and self._all_capital(body, k))):
                    break
                found.persons.append(unit.value)
                found.first, found.last = (k if found.first < 0 else found.first), k + 1
            elif unit.kind == "w":
                if unit.text in _LIST_ENDS or unit.text in self.words.finite or unit.text.endswith(("ed", "ing")):
                    break
                body = k + 1 if unit.text in {",", "and", "the"} else body
                several |= unit.text.endswith("s") or unit.text in _ONE_GROUP
            elif unit.kind in "BDT":
                break
        return found

    def and_aside(self, i: int) -> bool:
        """True where "and" and words between commas stand before unit `i`: "met Y and, later that day, called on Z"."""
        opens = (k for k in range(max(1, i - _ASIDE), i - 1) if self.text(k) == ",")
        return self.text(i - 1) == "," and any(self.text(k - 1) == "and" for k in opens)

    def _all_capital(self, first: int, last: int) -> bool:
        """True of the words of a body's name, with its short form in brackets."""
        return all(
            self.units[k].kind in "LCJO" or not self.text(k).isalpha() or self.text(k) == "of" or capital(self.view, k)
            for k in range(first, last)
        )
