"""Words that take up a theme told of before: "this humanitarian work", "the project", money for "it"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import regex

from kg.find.context import Context
from kg.find.statements_topics import Topic
from kg.find.statements_words import SpeechWords, word, words_in
from kg.find.themes import ThemeMention
from kg.find.themes_overlaps import GENERAL
from kg.find.view import View
from kg.model import Term
from kg.vocabulary import Concept

_PRONOUNS = frozenset("it them".split())
_POINTERS = frozenset("this these those".split())
_SHORT = 8
Told = Mapping[int, Sequence[ThemeMention]]
_FURTHER = 4
_REACH = 8
"""How many sentences back what is asked, pledged or thanked for without a name, and "the project", may point."""


class EchoGrammar:
    """Finds what a sentence without a theme speaks of."""

    def __init__(self, words: SpeechWords) -> None:
        self._nouns = words.topics
        self._aid = words.aid
        self._elsewhere = words.elsewhere
        nouns = "|".join(sorted(regex.escape(w) for w in self._nouns))
        modifiers = "|".join(sorted(regex.escape(w) for w in words.taking_up))
        self._echo = regex.compile(
            rf"(?<!\S)(?:(?:this|these|such|that) (?:\w+ )?|the (?:(?:{modifiers}) )?)(?P<noun>{nouns})(?= )"
        )

    def find(self, context: Context, number: int, told: Told) -> Topic | None:
        """The theme that "this work", "the project" takes up, with the site named here if that theme was told of it."""
        view = context.views[number]
        match = None if view.words.isdisjoint(self._nouns) else self._echo.search(view.text + " ")
        if match is None:
            return _at_airbase(context, number, told)
        first = view.unit_at(match.start("noun"))
        sited = {s.concept: (t.theme, s) for k in range(number) for t in told.get(k, ()) for s in t.sites if s.concept}
        places = [u.value.iri for u in view.units if u.kind == "L" and isinstance(u.value, Concept)]
        here = [sited[iri] for iri in places if iri in sited]
        if here:
            return Topic(first, first + 1, here[0][0], tuple(site for theme, site in here if theme == here[0][0]))
        named = word(view, first - 1)
        theme = _of_airbases(told) if named in {"airport", "airbase"} else _before(number, told, _REACH)
        return Topic(first, first + 1, theme) if theme is not None else None

    def funded(self, context: Context, number: int, first: int, told: Told) -> Topic | None:
        """What money pledged in a sentence without a theme is for: the theme of the two sentences before."""
        if not any(u.kind == "M" for u in context.views[number].units[first:]):
            return None
        theme = _before(number, told, 2)
        return Topic(first, first + 1, theme) if theme is not None else None

    def carried(self, context: Context, number: int, said: tuple[int, int], act: str, told: Told) -> Topic | None:
        """The theme of the sentence before, where the words `said` have but a pronoun for it, or nothing."""
        first, last = said
        at = 0 if first == 0 else last
        found = words_in(context.views[number], first, last)
        sited = _sited(context, number, told)
        if sited is not None:
            return Topic(at, at, sited[0], sited[1])
        main = self._main(context, number, told)
        if main is not None:
            return Topic(at, at, main)
        bare = act == "thank" and last - first <= _SHORT and "for" not in found
        pointing = found & (_PRONOUNS | _POINTERS if act == "thank" else _PRONOUNS) or bare
        if not pointing and not context.views[number].words.isdisjoint(self._elsewhere):
            return None
        theme = _before(number, told, 2 if pointing else _FURTHER)
        return Topic(at, at, theme) if theme is not None and (pointing or theme != GENERAL) else None

    def _main(self, context: Context, number: int, told: Told) -> str | None:
        """The only theme of an article, for a sentence that speaks of nothing else."""
        if not context.views[number].words.isdisjoint(self._elsewhere):
            return None
        near = any(told.get(k) and context.views[k].sentence.kind != "title" for k in range(max(0, number - 3), number))
        themes = {t.theme for mentions in told.values() for t in mentions}
        return themes.pop() if near and len(themes) == 1 else None

    def takes_up(self, view: View, first: int, last: int) -> bool:
        """Do units ``[first, last)`` speak of "projects", "efforts" or other work without naming it?"""
        return bool(words_in(view, first, last) & (self._nouns | self._aid))


def _at_airbase(context: Context, number: int, told: Told) -> Topic | None:
    """An airbase named without its work, where the article told of work of one theme there."""
    for i, unit in context.views[number].of_kind("L"):
        if not isinstance(unit.value, Concept) or unit.value.value("placeType") not in {"airbase", "airport"}:
            continue
        here = {
            (t.theme, s) for mentions in told.values() for t in mentions for s in t.sites if s.concept == unit.value.iri
        }
        if len({theme for theme, _ in here}) == 1:
            theme, site = min(here, key=lambda h: h[1].label)
            return Topic(i, i + 1, theme, (site,))
    return None


def _sited(context: Context, number: int, told: Told) -> tuple[str, tuple[Term, ...]] | None:
    """The theme of the work that the article tells of at the places which a sentence names, with these places."""
    work: dict[str, set[tuple[str, Term]]] = {}
    for mentions in told.values():
        for mention in mentions:
            for site in mention.sites:
                work.setdefault(site.concept or site.label, set()).add((mention.theme, site))
    here: list[tuple[str, Term]] = []
    for _, unit in context.views[number].of_kind("L"):
        known = work.get(unit.value.iri, ()) if isinstance(unit.value, Concept) else ()
        if len({theme for theme, _ in known}) == 1:
            here.append(min(known, key=lambda k: (k[0], k[1].label)))
    if len({theme for theme, _ in here}) != 1:
        return None
    return here[0][0], tuple(dict.fromkeys(site for _, site in here))


def _of_airbases(told: Told) -> str | None:
    """The one theme that the article tells of at a named site."""
    themes = {t.theme for mentions in told.values() for t in mentions if t.sites}
    return themes.pop() if len(themes) == 1 else None


def _before(number: int, told: Told, reach: int) -> str | None:
    """The theme of the last sentence that tells of one; None where that tells of several."""
    for back in range(number - 1, max(-1, number - reach - 1), -1):
        themes = {t.theme for t in told.get(back, ())}
        if themes:
            return themes.pop() if len(themes) == 1 else None
    return None
