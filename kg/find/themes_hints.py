"""Nouns that name a theme only beside a word of its own work: "a torpedo" that is hauled up, "a bomber" dug for."""

from __future__ import annotations

from collections.abc import Iterator, Set

from kg.find.lexicon import Lexicon
from kg.find.themes_cues import CueBook, Words
from kg.find.themes_nearby import theme_of
from kg.find.view import View

_PREFIX = "hint-"
_REACH = 12
"""How many units may stand between such a noun and the word of the work."""


class HintGrammar:
    """The classes ``hint-…`` of the vocabulary: ``kg:cue`` are the nouns, ``kg:verb`` and ``kg:word`` the work."""

    def __init__(self, lexicon: Lexicon) -> None:
        classes = lexicon.vocabulary.scheme("word-class").values()
        hints = [(theme, c) for c in classes if c.key.startswith(_PREFIX) and (theme := theme_of(c)) is not None]
        self._cues = CueBook(hints, lexicon.inflection)
        self.work = {theme: Words.of(c, lexicon) for theme, c in hints}

    def matches(self, view: View, told: Set[str]) -> Iterator[tuple[str, int, int, str]]:
        """The themes besides those `told` by their own phrases, as :meth:`CueBook.matches` gives them."""
        if all(work.heads.isdisjoint(view.words) for work in self.work.values()):
            return
        for theme, first, last, text in self._cues.matches(view):
            work = self.work[theme]
            if theme not in told and (
                work.within(view, first - _REACH, first) or work.within(view, last, last + _REACH)
            ):
                yield theme, first, last, text
