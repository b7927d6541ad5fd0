"""Words that take up a theme told of before: "this humanitarian work", "the project", money for "it"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import regex

from kg.find.context import Context
from kg.find.statements_topics import Topic
from kg.find.statements_words import SpeechWords, words_in
from kg.find.themes import ThemeMention
from kg.find.view import View
from kg.vocabulary import Concept

Told = Mapping[int, Sequence[ThemeMention]]
_REACH = 8
"""How many sentences back "the project" may point; money pledged points back two."""


class EchoGrammar:
    """Finds what a sentence without a theme speaks of."""

    def __init__(self, words: SpeechWords) -> None:
        self._nouns = words.topics
        self._aid = words.aid
        nouns = "|".join(sorted(regex.escape(w) for w in self._nouns))
        self._echo = regex.compile(rf"(?<!\S)(?:(?:this|these|such|that) (?:\w+ )?|the )(?P<noun>{nouns})(?= )")

    def find(self, context: Context, number: int, told: Told) -> Topic | None:
        """The theme that "this work", "the project" takes up, with the site named here if that theme was told of it."""
        view = context.views[number]
        if view.words.isdisjoint(self._nouns) or (match := self._echo.search(view.text + " ")) is None:
            return None
        first = view.unit_at(match.start("noun"))
        sited = {s.concept: (t.theme, s) for k in range(number) for t in told.get(k, ()) for s in t.sites if s.concept}
        places = [u.value.iri for u in view.units if u.kind == "L" and isinstance(u.value, Concept)]
        here = [sited[iri] for iri in places if iri in sited]
        if here:
            return Topic(first, first + 1, here[0][0], tuple(site for theme, site in here if theme == here[0][0]))
        theme = _before(number, told, _REACH)
        return Topic(first, first + 1, theme) if theme is not None else None

    def funded(self, context: Context, number: int, first: int, told: Told) -> Topic | None:
        """What money pledged in a sentence without a theme is for: the theme of the two sentences before."""
        if not any(u.kind == "M" for u in context.views[number].units[first:]):
            return None
        theme = _before(number, told, 2)
        return Topic(first, first + 1, theme) if theme is not None else None

    def takes_up(self, view: View, first: int, last: int) -> bool:
        """Do units ``[first, last)`` speak of "projects", "efforts" or other work without naming it?"""
        return bool(words_in(view, first, last) & (self._nouns | self._aid))


def _before(number: int, told: Told, reach: int) -> str | None:
    """The theme of the last sentence that tells of one; None where that tells of several."""
    for back in range(number - 1, max(-1, number - reach - 1), -1):
        themes = {t.theme for t in told.get(back, ())}
        if themes:
            return themes.pop() if len(themes) == 1 else None
    return None
