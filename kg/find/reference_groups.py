"""Plural nouns that stand for officials named elsewhere: "the visitors", "the two senators", "the three"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context, Sides
from kg.find.memory import Memory
from kg.find.officials import Person
from kg.find.reference_nouns import NounResolver, qualifies
from kg.find.reference_phrases import COUNTS, POSSESSIVE, NounPhrase, noun_phrase
from kg.find.view import Unit, View

_OPENERS = frozenset("the these those his her their its both two three four five".split())
_BEFORE_TWO = frozenset(", ; : that where when and but then while".split())
_REACH = 8
"""How many sentences back the persons of a group may have been named."""
_FAR = 30
"""How far back "the three" may mean those whom one sentence named together."""


class GroupResolver:
    """Makes mentions of several officials together (``B``), also of one side, and of hosts unnamed (``S``)."""

    def __init__(self, context: Context, memory: Memory, nouns: NounResolver) -> None:
        self._context = context
        self._lex = context.lexicon
        self._memory = memory
        self._nouns = nouns
        self._made: list[Sides] = []

    def resolve(self, view: View, i: int, current: Person | None) -> Unit | None:
        """The mention that begins at unit `i`, or None."""
        units = view.units
        if units[i].text not in _OPENERS:
            return self._two_nouns(view, i, current)
        if (end := self._bare(units, i)) > i:
            number = 2 if units[i].text == "both" else COUNTS.get(units[end - 1].text, 0)
            return self._unit(view, i, end, self._group_of(number or 2) or self._counted(number or 2))
        phrase = noun_phrase(self._context, units, i, self._length)
        if phrase is None or (phrase.last < len(units) and units[phrase.last].text in {"of", "'"}):
            return None
        kind = phrase.spelt[-1]
        if kind in self._lex.guest_nouns:
            return self._guests(view, phrase)
        if kind in self._lex.host_nouns:
            return self._hosts(view, phrase, current)
        if phrase.determiner in POSSESSIVE:
            return None
        here = i == 0 or units[i - 1].text != "by"  # not in "signed by X and Y, witnessed by the two co-chairs"
        return self._unit(view, i, phrase.last, self._holders(phrase, here))

    def _two_nouns(self, view: View, i: int, current: Person | None) -> Unit | None:
        """ "captain and admiral were received", "host and guest agreed": two nouns without an article."""
        units = view.units
        if i + 2 >= len(units) or units[i + 1].text != "and" or units[i + 2].text not in self._lex.bare_roles:
            return None
        if i and (units[i - 1].kind != "w" or units[i - 1].text not in _BEFORE_TWO):
            return None
        meant = [
            self._nouns.meant(NounPhrase(k, k, k + 1, "the", 0, None, (), (units[k].text,)), current)
            for k in (i, i + 2)
        ]
        persons = [p for p in meant if p is not None]
        return self._unit(view, i, i + 3, persons) if len({id(p) for p in persons}) == 2 else None

    def _length(self, units: Sequence[Unit], at: int) -> int:
        for size in (3, 2, 1) if units[at].text in self._lex.plural_openers else ():
            spelt = tuple(u.text for u in units[at : at + size] if u.kind == "w")
            if len(spelt) == size and spelt in self._lex.plural_roles:
                return size
        return 0

    def _bare(self, units: Sequence[Unit], i: int) -> int:
        """Where "the three", "both of them" or "the two" ends that stands without a noun, else `i`."""
        at = i + (units[i].text in {"the", "these", "those"})
        if at >= len(units) or units[at].kind != "w" or units[at].text not in COUNTS:
            return i
        if at == i:
            return i
        following = units[at + 1] if at + 1 < len(units) else None
        if following is None or following.kind == "D":
            return at + 1
        if following.kind != "w" or following.text == "'s" or self._noun(following):
            return i
        return at + 1 if following.text not in {"of", "or", "hundred", "thousand"} else i

    def _noun(self, unit: Unit) -> bool:
        return qualifies(unit) and unit.text not in self._lex.doings

    def _unit(self, view: View, first: int, last: int, persons: Sequence[Person]) -> Unit | None:
        if len(persons) < 2:
            return None
        sides = self._memory.sides(persons)
        self._made.append(sides)
        return view.replace(first, last, "B", sides)

    # -- who is meant ---------------------------------------------------------------------

    def _group_of(self, number: int) -> Sequence[Person]:
        """The last group of so many."""
        return next((g.persons for g in reversed(self._made) if len(g.persons) == number), ())

    def _counted(self, number: int, here: bool = True) -> Sequence[Person]:
        """ "the three": so many as one sentence just before named together, "the two": one of each side."""
        if number == 2 and (pair := self._memory.principals(_REACH, here)):
            return pair
        return self._memory.named_together(number, _REACH if number == 2 else _FAR)

    def _holders(self, phrase: NounPhrase, here: bool) -> Sequence[Person]:
        """ "the two senators": those who hold the post or rank, as many as are told."""
        single = self._lex.plural_roles[phrase.spelt]
        asked = NounPhrase(
            phrase.first,
            phrase.noun,
            phrase.last,
            phrase.determiner,
            0,
            phrase.country,
            phrase.adjectives,
            single,
        )
        near = [p for p in self._memory.recent[::-1] if self._memory.distance(p) <= _REACH]
        if single[-1] in self._lex.generic_roles or single[-1] in self._lex.anybody:
            return self._counted(phrase.number, here) if phrase.number else ()
        fitting = [p for p in near if self._nouns.fits(p, asked)]
        number = phrase.number or 2
        if len(fitting) < number:
            return ()
        if not phrase.number and len(fitting) > 2:
            together = self._memory.named_together(len(fitting), _REACH)
            return together if set(map(id, together)) == set(map(id, fitting)) else ()
        chosen = fitting[:number] if phrase.number else fitting
        if number == 2 and len({p.country for p in chosen}) == 1 and len({p.country for p in fitting}) > 1:
            pairs = [*(g.persons for g in reversed(self._made)), self._memory.principals(_REACH)]
            fit = (pair for pair in pairs if len(pair) == 2 and all(p in fitting for p in pair))
            return next(fit, chosen[::-1])  # "both ministers" are still those who met, whoever was named since
        return chosen[::-1]

    def _guests(self, view: View, phrase: NounPhrase) -> Unit | None:
        """ "the visitors": those of the other state named of late who do not live here, else their state."""
        house = self._memory.house
        abroad = [
            p
            for p in self._memory.recent
            if p.country not in {None, house}
            and (phrase.country is None or p.country == phrase.country)
            and self._memory.distance(p) <= 2 * _REACH
        ]
        state = abroad[-1].country if abroad else None
        guests = [p for p in abroad if p.country == state and not self._resident(p)]
        if phrase.number and len(guests) != phrase.number:
            guests = []
        if guests:
            self._made.append(Sides((str(state),), tuple(guests)))
            return view.replace(phrase.first, phrase.last, "B", self._made[-1])
        return self._side(view, phrase, phrase.country or state)

    def _hosts(self, view: View, phrase: NounPhrase, current: Person | None) -> Unit | None:
        """ "the hosts": the side of the house, or the other one where somebody of the house speaks to them."""
        code: str | None = phrase.country or self._memory.house
        if current is not None and current.country == code and phrase.country is None:
            other = next((p for p in self._memory.principals(_REACH) if p.country not in {None, code}), None)
            code = other.country if other is not None else None
        return self._side(view, phrase, code)

    @staticmethod
    def _side(view: View, phrase: NounPhrase, code: str | None) -> Unit | None:
        return view.replace(phrase.first, phrase.last, "S", code) if code is not None else None

    def _resident(self, person: Person) -> bool:
        """True for those who live in the country as its guests: ambassadors, consuls, attachés."""
        return any(set(p.head) & self._lex.resident_heads for p in person.posts)
