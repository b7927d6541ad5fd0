"""Expressions that are tried only on sentences with the words they need, and compiled for the first such sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from kg.find.view import View
from kg.text import Expression, Found, quick


class Worded:
    """An expression over ``view.text + " "`` with sets of words of each of which a sentence that matches holds one.

    Of a phrase in such a set the first word counts. `symbol` is what else must stand in the text: ``<P`` for an
    official.
    """

    def __init__(self, expression: str, *needed: Iterable[str], symbol: str = "<") -> None:
        self._spelt = expression
        self._needed = [frozenset(phrase.partition(" ")[0] for phrase in phrases) for phrases in needed]
        self._symbol = symbol

    @cached_property
    def _expression(self) -> Expression:
        return quick(self._spelt)

    def possible(self, view: View) -> bool:
        """True where the sentence holds what a match needs."""
        words = view.words
        for needed in self._needed:
            if needed.isdisjoint(words):
                return False
        return self._symbol in view.text

    def search(self, text: str, at: int = 0) -> Found | None:
        """The first match from `at` on."""
        return self._expression.search(text, at)


def first_of(rows: Sequence[Worded], view: View) -> Iterator[Found]:
    """The matches from left to right, none within another, as of one expression with these alternatives in order."""
    text = view.text + " "
    found = [(row, match) for row in rows if row.possible(view) and (match := row.search(text)) is not None]
    while found:
        best = min((match for _, match in found), key=lambda match: match.start())
        yield best
        done = best.end()
        found = [
            (row, match)
            for row, match in ((row, m if m.start() >= done else row.search(text, done)) for row, m in found)
            if match is not None
        ]
