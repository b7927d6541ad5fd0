"""Names in a sentence: whom a mention means, and the lists of names joined by commas and "and"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.find.context import Sides
from kg.find.meeting_clauses import PREPOSITIONS, TITLES, Clauses
from kg.find.officials import Person
from kg.find.view import Unit, capital
from kg.text import words as words_of

_LEADING = frozenset({"led", "headed"})
_PAIR = frozenset({"two", "pair", "both", "they", "duo", "men", "women"})
_BESIDE = frozenset({"counterpart", "counterparts", "colleague", "colleagues", "respective"})
_CONJUNCTIONS = frozenset({"as", "after", "before", "since", "until"})
_CHECKED = frozenset({"foreign", "deputy"})
_TOGETHER = (("together", "with"), ("along", "with"), ("as", "well", "as"), ("alongside",), ("joined", "by"))
_JOINTLY = frozenset(first for first, *_ in _TOGETHER)
_OTHERS = frozenset("representatives leaders officials delegates members officers others other staff many".split())
"""Words for those whom a list of names leaves unnamed: "X, Y and representatives of …"."""
_ITEM = 50
"""How many words the items of a list may have that name nobody."""
_GROUP, _STRANGER = 3, 14
"""Within how many words "other officials" says that a list ends with the unnamed; how long an unknown item may be."""
_WITHIN = frozenset("of the and for to in at on & ( ) 's".split())
_REFERRING = ("his ", "her ", "their ", "the ")


_SOON = 6
"""Within how many sentences both are named of whom "the two ministers" tells."""
_RULING = frozenset({"ministers", "secretaries", "presidents", "leaders", "chiefs", "premiers", "generals"})
_RULES = frozenset({"minister", "secretary", "president", "chief", "premier", "commander"})


def _rules(person: Person) -> bool:
    """True of a minister, a secretary, a president: one of those whom "the two ministers" may mean."""
    return any(not _RULES.isdisjoint(words_of(p.label)) for p in person.posts)


@dataclass(slots=True)
class People:
    """Persons found at a place of a sentence, and the sides spoken of where no person is named."""

    persons: list[Person] = field(default_factory=list)
    codes: tuple[str, ...] = ()
    first: int = -1
    last: int = -1

    def __bool__(self) -> bool:
        return bool(self.persons or self.codes)


_WISHES = frozenset(
    "wish wishes desire intention intent plan plans hope hopes readiness decision request eagerness".split()
)
_TRIPS = frozenset({"trip", "visit", "travel", "journey", "tour", "stay"})
_PURPOSES = 20
"""Within how many units of a trip its purposes are told."""
_OWNS = frozenset({"'s", "'"})
_FOR = frozenset({"for", "on", "upon"})
_THANKING = frozenset(
    "thanked thanks thanking thank praised commended congratulated congratulates congratulating lauded gratitude "
    "appreciation".split()
)
_EAGER = frozenset("strong keen sincere earnest recent clear warm early".split())
_NEAR_ACT = 14
"""How many words after the thanks the act stands for which they are."""


class Names(Clauses):
    """Reads names by themselves: each mention, each list, the preposition before it."""

    def preposition(self, i: int) -> str:
        """The preposition right before a mention, over articles and titles; empty where there is none."""
        j = i - 1
        while j >= 0 and self.units[j].kind == "w" and self.units[j].text in TITLES and self.units[j].text != "by":
            j -= 1
        if j >= 0 and self.units[j].kind == "w" and self.units[j].text in PREPOSITIONS:
            if self.units[j].text in _CONJUNCTIONS and self._acts(i + 1):
                return ""
            return "" if self.units[j].text == "by" and self.text(j - 1) in _LEADING else self.units[j].text
        return ""

    def _acts(self, i: int) -> bool:
        """True of a verb in the past tense: "as X met Y", "since X visited Z"."""
        return self.text(i) in self.words.finite or (self.text(i).endswith("ed") and self.units[i].kind == "w")

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
            persons = self._last_pair(i) or self._named_later(i, spelt)
        checked = _CHECKED & set(spelt)
        if checked and not all(
            any(w in words_of(p.label) for w in checked for p in person.posts) for person in persons
        ):
            return []
        return persons

    def _last_pair(self, i: int) -> list[Person]:
        """The last two persons named together ("X and Y") just before, else of different countries told before."""
        before = self.context.views[self.at - 1].units[:3] if self.at else []
        if self.text(i) == "they" and any(u.text.lower().endswith("delegation") for u in before):
            return []  # "The delegation visited <L>. They had laid flowers"
        joined = self._last_joined()
        if joined:
            return joined
        found: list[Person] = []
        units = [u for v in self.context.views[max(0, self.at - 6) : self.at] for u in v.units] + self.units[:i]
        for k, unit in reversed([*enumerate(units)]):
            if k + 1 < len(units) and units[k + 1].text in {"'s", "'"}:
                continue  # "Following up on X's trip, they exchanged views"
            if (
                isinstance(unit.value, Person)
                and unit.value not in found
                and all(p.country != unit.value.country for p in found)
            ):
                found.append(unit.value)
            if len(found) == 2:
                return found[::-1]
        return []

    pair_before = _last_pair

    def _named_later(self, i: int, spelt: Sequence[str]) -> list[Person]:
        """The one named last and the one of the other state whom the text names soon: "the two ministers" are both."""
        views = self.context.views
        before = [u.value for v in views[max(0, self.at - _SOON) : self.at] for u in v.units if u.kind == "P"]
        before += [u.value for u in self.units[:i] if u.kind == "P"]
        named = {id(p): p for p in before if isinstance(p, Person)}
        if len(named) > 1 or not _RULING & set(spelt):
            return []
        after = (u.value for v in views[self.at + 1 : self.at + 1 + _SOON] for u in v.units if u.kind == "P")
        pair = [*named.values(), *{id(p): p for p in after if isinstance(p, Person) and id(p) not in named}.values()][
            :2
        ]
        apart = len({p.country for p in pair} - {None}) > 1
        return pair if apart and all(_rules(p) for p in pair) else []

    def _last_joined(self) -> list[Person]:
        """The two of the last "X and Y" of the two sentences before; none where a third is named after."""
        for view in [self.context.views[k] for k in range(max(0, self.at - 2), self.at)][::-1]:
            named = [(k, u.value) for k, u in view.of_kind("P") if isinstance(u.value, Person)]
            for (j, one), (k, two) in zip(named[::-1][1:], named[::-1], strict=False):
                between = {u.text for u in view.units[j + 1 : k]}
                if one is not two and "and" in between and k - j <= 5:
                    return [one, two]
            if named:
                return []
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
                    or (self.units[k].kind == "w" and self.units[k].text in {",", "and", ";", "&"} | _BESIDE | TITLES)
                )
            ):
                if (size := self._jointly(k)) and not self.inside[k]:
                    joiner, k = "and", k + size
                    continue
                if self.units[k].kind == "w" and self.units[k].text in {",", "and", ";", "&"} and not self.inside[k]:
                    joiner = self.units[k].text if joiner in {"", ","} or self.units[k].text != "," else joiner
                k += 1
            k = self._past_prefix(k) if joiner and not (self._jointly(k)) else k
            if (
                not joiner
                or k >= len(self.units)
                or self.units[k].kind != "P"
                or (joiner in {",", ";"} and self._is_subject(k))
            ):
                if joiner and (item := self._next_item(k) or self._stranger(k, joiner)):
                    j = item
                    continue
                near = {self.text(n) for n in range(k, k + _GROUP)} if joiner == "and" else {self.text(k)}
                listed |= bool(joiner) and not near.isdisjoint(_OTHERS)
                listed |= (
                    joiner == "and" and k < len(self.units) and self.units[k].kind == "w" and capital(self.view, k)
                )
                break
            listed |= joiner in {"and", "&", ";"}
            chain.append(k)
            j = k + 1
        listed |= len(chain) > 2 and all(self.units[k].text[:1].isupper() for k in chain)
        if not listed and len(chain) > 1 and not self._apposed(chain[:2]):
            chain = chain[:1]
        elif not listed:
            chain = chain[:2]
        return chain, chain[-1] + 1

    def _past_prefix(self, k: int) -> int:
        """The name behind words of its bearer's body, ", Lakeland Command's X, and Y"; `k` where there is none."""
        for n in range(k, min(len(self.units), k + _STRANGER)):
            unit = self.units[n]
            if unit.kind == "P":
                return n if n > k and capital(self.view, n) and not self._acts(n + 1) else k
            beside = unit.kind in "COLJ" or (self.text(n) in _WITHIN and n > k) or self.inside[n]
            titled = unit.kind == "w" and capital(self.view, n) and self.text(n) not in self.words.finite
            if not (beside or titled):
                return k
        return k

    def _stranger(self, k: int, joiner: str) -> int:
        """The comma behind an item whose bearer is not known, before the next name: ", Solicitor A B, and X"."""
        if joiner not in {",", "and"} or k >= len(self.units) or not capital(self.view, k):
            return 0
        for n in range(k, min(len(self.units) - 2, k + _STRANGER)):
            word = self.text(n)
            if word == "," and n > k + 1:
                known = n + 1 + (self.text(n + 1) == "and")
                return n if self.units[known].kind == "P" and capital(self.view, n - 1) else 0
            named = self.units[n].kind in "COLJ" or capital(self.view, n) or word in _WITHIN or self.inside[n]
            if not named or self.units[n].kind in "PB" or word in self.words.finite:
                return 0
        return 0

    def _next_item(self, k: int) -> int:
        """The ";" before the next name of a list, past an item without one: "; officials of the ministries; X"."""
        for n in range(k, min(len(self.units) - 1, k + _ITEM)):
            if self.text(n) == ";":
                m = n + 1 + (self.text(n + 1) == "and")
                if m < len(self.units) and self.units[m].kind == "P":
                    return 0 if self._is_subject(m) else n
            if self.units[n].kind == "P" or self._acts(n):
                return 0
        return 0

    def _jointly(self, k: int) -> int:
        """How many words at unit `k` mean "together with"; 0 where they do not."""
        for words in _TOGETHER if self.text(k) in _JOINTLY else ():
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

    def owner_of_act(self, i: int) -> int | None:
        """Whose act it is in "X's wish to visit <L>", "X's co-chairing of", "thanked X for coming".

        His unit, -1 where nobody is named; None where the words do not tell.
        """
        at = i - 1
        if (traveller := self._traveller(i)) is not None:
            return traveller
        if self.text(at) == "to":
            at -= 2 if self.text(at - 1) in _WISHES else 0
            at -= self.text(at) in _EAGER and self.text(at - 1) in _OWNS
        elif not self.text(i).endswith("ing") and not self.text(i + 1).endswith("ing"):
            return None
        elif self.text(at) in _FOR:
            thanks = next((k for k in range(at - 1, max(-1, at - _NEAR_ACT), -1) if self.text(k) in _THANKING), at)
            thanked = [k for k in range(thanks + 1, at) if self.units[k].kind in "PBS"]
            return (thanked[0] if thanked else -1) if thanks < at else None
        return at - 1 if at > 0 and self.text(at) in _OWNS and self.units[at - 1].kind in "PB" else None

    def _traveller(self, i: int) -> int | None:
        """Whose trip it is whose purpose a verb tells: "X's trip to <L> to attend the forum and meet Y"."""
        if self.text(i - 1) not in {"to", "and"} or self.view.words.isdisjoint(_TRIPS):
            return None
        for k in range(i - 1, max(-1, i - _PURPOSES), -1):
            word = self.text(k)
            if word in self.words.finite or word in {";", ",", "that", "which", "who", "where"}:
                return None
            if word in _TRIPS:
                owns = next((m for m in range(k - 1, max(0, k - 4), -1) if self.text(m) in _OWNS), 0)
                purpose = any(self.text(m) == "to" and self.units[m + 1].kind == "w" for m in range(k + 1, i))
                return owns - 1 if owns and purpose and self.units[owns - 1].kind in "PB" else None
        return None
