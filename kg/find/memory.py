"""Whom an article spoke of last: what words such as "he" and "the minister" are resolved by."""

from __future__ import annotations

from collections.abc import Iterable

from kg.find.context import Context, Sides
from kg.find.officials import Person

REMEMBERED = 30
"""How many persons a noun may refer back to: the last ones named."""


class Memory:
    """The persons named so far, the last one last; the subject of the sentence before; the last two persons."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.recent: list[Person] = []
        self.subject: Person | Sides | str | None = None

    @property
    def pair(self) -> tuple[Person, ...]:
        """The two persons named last."""
        return tuple(self.recent[-2:])

    def named(self, person: Person) -> None:
        """Note that the text has just named a person."""
        if person in self.recent:
            self.recent.remove(person)
        self.recent = [*self.recent[-REMEMBERED:], person]

    def sides(self, persons: Iterable[Person] = ()) -> Sides:
        """The sides of some persons, or of the article where theirs are not two."""
        named = tuple(persons)
        codes = tuple(sorted({p.country for p in named if p.country}))
        return Sides(codes if len(codes) >= 2 else self._context.both(), named)
