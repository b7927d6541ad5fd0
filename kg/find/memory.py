"""Whom an article spoke of last: what words such as "he" and "the minister" are resolved by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.find.context import Context, Sides
from kg.find.officials import Person

REMEMBERED = 30
"""How many persons a noun may refer back to: the last ones named."""

_SPEAKING = frozenset({"spokesperson", "spokesman", "spokeswoman"})

_NEAR = 2
"""How many sentences back the two persons of "they" may stand."""


class Memory:
    """The persons named so far, the last one last; the subject of the sentence before; the last two persons."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.recent: list[Person] = []
        self.subject: Person | Sides | str | None = None
        self.focus: Person | None = None
        self.stranger: Person | None = None
        self.stranger_told = -REMEMBERED
        self.side_spoke = -REMEMBERED
        self.together: Sides | None = None
        self.sentence = 0
        self.house = _house(context)
        self._named_in: dict[int, int] = {}
        self._principals: tuple[Person, ...] = ()
        self._told_of_two = -REMEMBERED
        self._by_sentence: dict[int, list[Person]] = {}

    @property
    def pair(self) -> tuple[Person, ...]:
        """The two persons named last."""
        return tuple(self.recent[-2:])

    @property
    def near_pair(self) -> tuple[Person, ...]:
        """The two persons named last, if near: of two sides, or told together in one sentence."""
        pair = self.pair
        if len(pair) < 2 or any(self.distance(p) > _NEAR for p in pair):
            return ()
        together = any(len(told) == 2 and set(map(id, told)) == set(map(id, pair)) for told in self._last_told())
        return pair if pair[0].country != pair[1].country or together else ()

    def _last_told(self) -> list[list[Person]]:
        return [self._by_sentence.get(self.sentence - k, []) for k in range(_NEAR + 1)]

    def principals(self, reach: int, here: bool = True) -> tuple[Person, ...]:
        """The two of different sides whom the last sentence with such a pair, also this one, is about, within reach.

        "In <L> he held talks with Y, and the two leaders"
        """
        if here and (pair := self._pair_here()):
            return pair
        return self._principals if self.sentence - self._told_of_two <= reach else ()

    def _pair_here(self) -> tuple[Person, ...]:
        """The two of different states whom the sentence itself has named so far, and nobody else."""
        here = self._by_sentence.get(self.sentence, ())
        apart = len(here) == 2 and None not in {p.country for p in here} and here[0].country != here[1].country
        return tuple(here) if apart else ()

    def close(self, mentioned: Sequence[Person], subject: Person | None) -> None:
        """Note at a sentence's end the two it is about: its subject and the first one of another side."""
        if subject is not None and _mouthpiece(subject):
            mentioned = [p for p in mentioned if p is not subject]  # "X and Y met, spokesperson Z said"
        first = subject if subject in mentioned else next(iter(mentioned), None)
        if first is None:
            return
        others = [p for p in mentioned if p is not first]
        apart = [p for p in others if p.country != first.country and p.country and first.country]
        unknown = [p for p in others if not (p.country and first.country)]
        if first in self.principals(_NEAR) and all(p.country for p in self._principals) and not apart:
            return  # "X met Y. X expressed his condolences for the loss of Z. The two agreed"
        if second := next(iter(apart or unknown), None):
            self._principals, self._told_of_two = (first, second), self.sentence

    def named(self, person: Person) -> None:
        """Note that the text has just named a person."""
        if person in self.recent:
            self.recent.remove(person)
        self.recent = [*self.recent[-REMEMBERED:], person]
        self._named_in[id(person)] = self.sentence
        here = self._by_sentence.setdefault(self.sentence, [])
        if person not in here:
            here.append(person)

    def named_together(self, number: int, reach: int) -> tuple[Person, ...]:
        """The persons of the last sentence within reach that names just so many."""
        for k in range(self.sentence, max(-1, self.sentence - reach), -1):
            here = self._by_sentence.get(k, ())
            if len(here) == number:
                return tuple(here)
        return ()

    def distance(self, person: Person) -> int:
        """How many sentences ago a person was named last."""
        return self.sentence - self._named_in.get(id(person), -REMEMBERED)

    def fitting(self, gender: str) -> Iterator[Person]:
        """The persons named so far whom a pronoun of a gender may mean, the last one first."""
        return (p for p in self.recent[::-1] if suits(p, gender))

    def sides(self, persons: Iterable[Person] = ()) -> Sides:
        """The sides of some persons, or of the article where theirs are not two."""
        named = tuple(persons)
        codes = tuple(sorted({p.country for p in named if p.country}))
        alone = len(codes) == 1 and len(named) > 1 and all(p.country for p in named)
        alone |= not set(codes) <= set(self._context.both())  # "X met the alliance's Secretary General. They …"
        return Sides(codes if len(codes) >= 2 or alone else self._context.both(), named)


def _mouthpiece(person: Person) -> bool:
    """True of a spokesperson, who tells what others did."""
    return any(not _SPEAKING.isdisjoint(post.head) for post in person.posts)


def suits(person: Person, gender: str) -> bool:
    """True where the person is not likely to be of another gender than the pronoun."""
    return not gender or not person.likely or person.likely == gender


def _house(context: Context) -> str:
    """The state that receives the visitors: where the article was written, else the one at home in it."""
    place = context.article.dateline_place
    concept = context.lexicon.vocabulary.concepts.get(place.concept or "") if place is not None else None
    if concept is not None:
        code = context.lexicon.vocabulary.code(concept.value("capitalOf")) or context.lexicon.country(concept)
        if code in {context.home, context.partner} and code is not None:
            return code
    return context.home or "VN"
