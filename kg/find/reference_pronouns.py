"""Pronouns that stand for officials: he, she, him, her, they."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.genders import PRONOUNS
from kg.find.memory import Memory, suits
from kg.find.officials import Person
from kg.find.view import Unit, View

SUBJECTS = frozenset({"he", "she"})
OBJECTS = frozenset({"him", "her"})
GOVERNING = frozenset(
    "with by to from of for between and against on at about under including welcomed told asked thanked received met "
    "invited".split()
)
"""Words right before a mention by which it is no subject."""

_AFTER_OBJECT = frozenset("to that on in for at and as the a an have know see go what whatever how when with".split())
"""Words that follow "her" where it is an object and no possessive."""

_CLAUSE = frozenset("; : that which who whom when while because if whether but where whereas".split())
_RELATIVE = frozenset({"who", "which", "that"})
_INSERTED = frozenset({"who", "whose", "whom", "which", "where"})
_MOVING = frozenset(
    "pleased gladdened delighted impressed moved touched heartened encouraged surprised cheered worried "
    "prompted caused obliged forced enabled inspired led".split()
)
"""Verbs whose object feels or acts: "that the ship came pleased the admiral", "the freeze led her to write"."""

_BEFORE_DOING = frozenset("* , ; after before when while by on and for in of".split())
_SHORT, _LONG = 2, 12
"""How many sentences back the two of "they" may stand, and where the verb is one of talking."""

_OPENING = 3
_OPENING_SOURCE = 5
_SOURCES = frozenset("according opinion view words eyes judgment judgement estimation account assessment".split())
_TIMES = frozenset("after before until once as".split())
_ASKING = frozenset("inviting asking urging thanking congratulating informing assuring welcoming telling".split())
_NOTING = frozenset(
    "said says noted notes added stressed remarked observed pointed emphasised emphasized affirmed underlined told "
    "went thought believed felt".split()
)
_SAYING = frozenset("said says thought felt believed hoped added".split())
_FINITE = frozenset("had has was were is are have".split())


class PronounResolver:
    """Resolves a pronoun by gender, by the clause it stands in, and by who was the subject last."""

    def __init__(self, context: Context, memory: Memory) -> None:
        self._context = context
        self._memory = memory

    def resolve(self, view: View, i: int, current: Person | None) -> Unit | None:
        """The mention that the pronoun at unit `i` makes; `current` is the subject of the sentence so far."""
        word = view.units[i].text
        if word in SUBJECTS:
            person = self._subject(view, i, PRONOUNS[word], current)
        elif word == "him" or (word == "her" and _is_object(view, i)):
            person = self._object(view, i, PRONOUNS[word], current)
        elif word == "they":
            return self._they(view, i)
        else:
            return None
        person = person or self._unlikely(PRONOUNS[word])
        if person is None:
            return None
        self._learn(person, PRONOUNS[word])
        return view.replace(i, i + 1, "P", person)

    def _subject(self, view: View, i: int, gender: str, current: Person | None) -> Person | None:
        memory = self._memory
        owner = _owner_of_subject(view, i)
        current = None if owner is not None and current is owner else current
        if current is not None and (suits(current, gender) or _own_words(view, i, current)):
            current.likely = current.gender or gender
            return current
        here = [u.value for u in view.units[:i][::-1] if isinstance(u.value, Person) and suits(u.value, gender)]
        here = [p for p in here if p is not owner]
        if here and (current is not None or _by_source(view)):
            return here[0] if current is not None else here[-1]
        if memory.stranger is not None and suits(memory.stranger, gender):
            someone = memory.stranger.speaks or memory.stranger.courtesy or memory.stranger.private
            if someone and memory.sentence - memory.stranger_told <= 1:
                self._context.strange.add(memory.sentence)
                memory.stranger_told = memory.sentence
            return None
        if memory.focus is not None and suits(memory.focus, gender):
            known = next(memory.fitting(gender), None) if gender == "f" and not memory.focus.likely else None
            return known if known is not None and known.likely and memory.distance(known) <= 1 else memory.focus
        if here:
            return here[0]
        subject = memory.subject
        if isinstance(subject, Person) and suits(subject, gender):
            return subject
        return next(memory.fitting(gender), None)

    def _object(self, view: View, i: int, gender: str, current: Person | None) -> Person | None:
        """Not the subject of its own clause: "Tuan said their kindness moved him", but "Tuan asked him"."""
        own, bare = self._clause_subject(view, i)
        doer = view.units[i - 2].value if i > 1 and view.units[i - 1].text in _ASKING else None
        own, bare = (doer, False) if isinstance(doer, Person) else (own, bare)  # "a letter from X inviting him"
        here = [u.value for u in view.units[:i][::-1] if isinstance(u.value, Person)]
        if bare and current is not None and suits(current, gender):
            return current
        ranked = [*here, *([self._memory.focus] if self._memory.focus else []), *self._memory.recent[::-1]]
        left = [p for p in ranked if p is not own and suits(p, gender)]
        apart = [p for p in left if own is None or p.country != own.country]
        return next(iter(apart or left), None)

    @staticmethod
    def _clause_subject(view: View, i: int) -> tuple[Person | None, bool]:
        """The person who is the subject of the clause, and whether its subject is somebody or something else."""
        units = view.units
        last: Person | None = None
        for k in range(i - 1, -1, -1):
            unit = units[k]
            timed = unit.text in _TIMES | _SAYING and _finite(units, k, i)
            if unit.kind == "w" and (unit.text in _CLAUSE or timed):
                if last is None and unit.text == "that":  # "called on <P>, who announced that he would"
                    k = next((j for j in range(k - 1, max(0, k - 4), -1) if units[j].text == "who"), k)
                if last is None and units[k].text in _RELATIVE:
                    at = k - 1 - (units[k - 1].text == ",") if k else -1
                    before = units[at].value if at >= 0 else None
                    if isinstance(before, Person):
                        return before, False
                return last, last is None
            if isinstance(unit.value, Person) and units[k + 1].text != "'s" and not _put_in(units, k, i):
                if not oblique(view, k):
                    return _outside(view, k, i) or unit.value, False
                last = last or unit.value
        return last, last is None

    def _unlikely(self, gender: str) -> Person | None:
        """Where nobody is likely to be of the gender: the focus, if only likelihood is against it."""
        focus = self._memory.focus
        if focus is None or focus.gender or self._memory.stranger is not None:
            return None
        focus.likely = gender
        return focus

    def _learn(self, person: Person, gender: str) -> None:
        """Keep the gender where nobody else named of late could have been meant."""
        others = [p for p in self._memory.recent[-4:] if p is not person and self._memory.distance(p) <= 1]
        if not person.likely and others and all(p.likely and p.likely != gender for p in others):
            person.likely = gender

    def _they(self, view: View, i: int) -> Unit | None:
        before = [u for u in view.units[:i] if u.kind in "BPSC"]
        if (together := next((u.value for u in before if u.kind == "B"), None)) is not None:
            return view.replace(i, i + 1, "B", together)
        memory = self._memory
        if not before and memory.side_spoke == memory.sentence - 1:
            return None  # "Provincial leaders promised it. They asked"
        if not before and memory.together is not None:
            return view.replace(i, i + 1, "B", memory.together)
        if before or i + 1 >= len(view.units):
            return None
        talking = any(u.text in self._context.lexicon.talking for u in view.units[i + 1 : i + 4])
        pair = memory.principals(_LONG if talking else _SHORT) or memory.near_pair
        return view.replace(i, i + 1, "B", memory.sides(pair)) if pair and (talking or i < _OPENING) else None


def _owner_of_subject(view: View, i: int) -> Person | None:
    """ "Flynn's visit, he noted, comes in a good year": he is not the one whose visit it is."""
    units = view.units
    said = 0 < i < len(units) - 1 and units[i - 1].text == "," and units[i + 1].text in _NOTING
    first = units[0].value if said and len(units) > 1 and units[1].text == "'s" else None
    return first if isinstance(first, Person) else None


def _finite(units: Sequence[Unit], k: int, i: int) -> bool:
    """ "after a ceremony had been held for him": a clause of its own."""
    return any(u.text in _FINITE for u in units[k + 1 : i])


def _put_in(units: Sequence[Unit], k: int, i: int) -> bool:
    """True for the speaker in "The eve of the visit, she recounted, had found her": no subject of the clause."""
    return k > 0 and units[k - 1].text == "," and "," in {u.text for u in units[k + 1 : min(k + 4, i)]}


def _outside(view: View, k: int, i: int) -> Person | None:
    """ "Giang, by whose account the diplomat has done much, told him": who stands before the clause put in."""
    units = view.units
    if not any(u.text == "," for u in units[k + 1 : i]):
        return None
    opened = next((j for j in range(k - 1, 0, -1) if units[j].text in _INSERTED), 0)
    before = (units[j] for j in range(opened - 1, -1, -1) if not oblique(view, j))
    return next((u.value for u in before if isinstance(u.value, Person)), None)


def oblique(view: View, i: int) -> bool:
    """True where a preposition or a verb right before the mention governs it: not "…, laughed Prideaux"."""
    if i == 0 or view.units[i - 1].kind != "w":
        return False
    word = view.units[i - 1].text
    before = view.units[i - 2] if i > 1 else None
    if word in GOVERNING:
        return True
    if word.endswith("ing") and len(word) > 4 and (before is None or before.text in _BEFORE_DOING):
        return True
    return (
        word.endswith("ed")
        and word not in _MOVING
        and i > 1
        and (view.units[i - 2].kind != "w" or view.units[i - 2].text[-1:].isalpha())
    )


def _by_source(view: View) -> bool:
    """Does a sentence open with its source, of whom it goes on to tell: "In the opinion of <P>, ..., and he called"?"""
    first = next((i for i, u in enumerate(view.units) if isinstance(u.value, Person)), len(view.units))
    opening = {u.text for u in view.units[:first]}
    return first <= _OPENING_SOURCE and bool(opening & _SOURCES) and opening <= _SOURCES | {"in", "to", "the", "of"}


def _own_words(view: View, i: int, current: Person) -> bool:
    """ "Hoa said that he would", who alone is named so far: his own words tell a gender that his name leaves open."""
    before = view.units[i - 1].text if i else ""
    alone = all(u.value is current for u in view.units[:i] if u.kind in "PB")
    return not current.gender and alone and (before == "that" or before in _SAYING)


def _is_object(view: View, i: int) -> bool:
    return (
        i + 1 >= len(view.units)
        or (view.units[i + 1].kind == "w" and not view.units[i + 1].text[:1].isalpha())
        or view.units[i + 1].text in _AFTER_OBJECT
    )
