"""War-legacy projects: one for each pair of theme and site that an article tells work of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import regex

from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.projects_bodies import BodyGrammar, acronyms, distinct
from kg.find.projects_money import AmountGrammar
from kg.find.projects_status import Reading, StatusGrammar, merged
from kg.find.sentences import Sentence
from kg.find.themes import ThemeMention
from kg.find.themes_cues import Words
from kg.find.themes_sites import same_site, site_key
from kg.find.view import View
from kg.model import Amount, Project, Term

_SINGLE = regex.compile(
    r"\b(?:project|projects|phase|stage|contract|scheme|agreement|memorandum|plot|grant|package|first results)\b"
)
"""Words that make of a mention without a site one piece of work, and not the theme at large."""

_AT_LARGE = regex.compile(r"^(?:\S+ ){0,4}?(?:in|across|throughout) <C\d+>|^(?:\S+ ){0,3}?(?:nationwide|in the country|across the country)")
_MAX_GAP = 2
"""For how many sentences a project stays the one that "the project" means."""


@dataclass(slots=True)
class _Draft:
    """A project while its article is read."""

    theme: str
    site: Term | None
    readings: list[Reading] = field(default_factory=list)
    amounts: dict[tuple[object, str], Amount] = field(default_factory=dict)
    bodies: list[Term] = field(default_factory=list)
    sentences: dict[int, Sentence] = field(default_factory=dict)

    def pay(self, amounts: Iterable[Amount]) -> None:
        """Take sums, each once."""
        for amount in amounts:
            self.amounts.setdefault((amount.value, amount.currency), amount)


class ProjectGrammar:
    """Reads projects off the mentions of themes and the sentences that go on about them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._status = StatusGrammar(lexicon)
        self._bodies = BodyGrammar(lexicon)
        self._money = AmountGrammar(lexicon)
        self._sequel = Words.of(lexicon.vocabulary.scheme("word-class").get("project-sequel"), lexicon)

    def find(self, context: Context, themes: Sequence[ThemeMention]) -> tuple[Project, ...]:
        """The projects of an article in the order of their first mention."""
        working = [m for m in themes if m.work]
        if not working:
            return ()
        drafts: dict[tuple[str, str], _Draft] = {}
        focus: tuple[int, list[_Draft]] = (-9, [])
        by_view: dict[int, list[ThemeMention]] = {}
        for mention in working:
            by_view.setdefault(mention.view, []).append(mention)
        for number, view in enumerate(context.views):
            here = by_view.get(number, [])
            if here:
                told = self._sentence(context, view, number, here, working, drafts)
                focus = (number, told) if told else focus
            elif number - focus[0] <= _MAX_GAP and focus[1]:
                if self._goes_on(context, view, number, focus[1]):
                    focus = (number, focus[1])
        short = acronyms(context)
        return tuple(self._finished(k, d, short) for k, d in enumerate(drafts.values(), 1))

    # -- a sentence with mentions ------------------------------------------------------------

    def _sentence(self, context: Context, view: View, number: int, here: list[ThemeMention], all_mentions: Sequence[ThemeMention], drafts: dict[tuple[str, str], _Draft]) -> list[_Draft]:
        told: list[tuple[ThemeMention, list[_Draft]]] = []
        for mention in here:
            entries = self._entries(view, mention, all_mentions, drafts)
            reading = self._status.read(view, mention, here)
            for draft in entries:
                draft.readings.append(reading)
                draft.sentences.setdefault(number, view.sentence)
            told.append((mention, entries))
        for unit, amount in self._money.find(view):
            for draft in self._owner(unit, told):
                draft.pay([amount])
        bodies = list(self._bodies.find(context, view, frozenset(m.theme for m in here)))
        unique = list({id(d): d for _, entries in told for d in entries}.values())
        for draft in unique:
            draft.bodies.extend(bodies)
        return unique

    def _entries(self, view: View, mention: ThemeMention, all_mentions: Sequence[ThemeMention], drafts: dict[tuple[str, str], _Draft]) -> list[_Draft]:
        sites: Iterable[Term | None] = mention.sites
        if not mention.sites:
            sites = self._meant_sites(view, mention, all_mentions) or (None,)
        return [self._draft(drafts, mention.theme, site) for site in sites]

    @staticmethod
    def _draft(drafts: dict[tuple[str, str], _Draft], theme: str, site: Term | None) -> _Draft:
        for (known, _), draft in drafts.items():
            if known == theme and (draft.site is site is None or (draft.site is not None and site is not None and same_site(draft.site, site))):
                return draft
        return drafts.setdefault((theme, site_key(site) if site else ""), _Draft(theme, site))

    @staticmethod
    def _meant_sites(view: View, mention: ThemeMention, all_mentions: Sequence[ThemeMention]) -> tuple[Term, ...]:
        """The sites of the one project that a mention without a place speaks of ("the memorandum on mine clearance")."""
        around = view.text[max(0, view.offset(mention.first) - 70) : view.offset(mention.last) + 40]
        if not _SINGLE.search(around) or _AT_LARGE.search(view.text[view.offset(mention.last) :]):
            return ()
        near = [m for m in all_mentions if m.theme == mention.theme and m.sites and abs(m.view - mention.view) <= 2]
        near.sort(key=lambda m: (abs(m.view - mention.view), m.view, m.first))
        return near[0].sites if near else ()

    @staticmethod
    def _owner(unit: int, told: Sequence[tuple[ThemeMention, list[_Draft]]]) -> list[_Draft]:
        """The work that a sum is for: that which follows it, else that which stands before."""
        after = [(m.first, entries) for m, entries in told if m.first > unit]
        if after:
            return min(after, key=lambda pair: pair[0])[1]
        return told[-1][1]

    # -- a sentence that goes on ----------------------------------------------------------------

    def _goes_on(self, context: Context, view: View, number: int, focus: Sequence[_Draft]) -> bool:
        """Sums and bodies of "The project costs …": true where the sentence is about the projects in focus."""
        if view.sentence.kind != "body" or not self._sequel.within(view, 0, len(view.units)):
            return False
        amounts = [a for _, a in self._money.find(view)]
        bodies = list(self._bodies.find(context, view, frozenset(d.theme for d in focus))) if any(view.of_kind("O")) else []
        reading = self._status.sequel(view)
        for draft in focus:
            draft.pay(amounts)
            draft.bodies.extend(bodies)
            if reading is not None and draft.site is not None:
                draft.readings.append(reading)
            if amounts or bodies or reading:
                draft.sentences.setdefault(number, view.sentence)
        return bool(amounts or bodies)

    @staticmethod
    def _finished(number: int, draft: _Draft, short: dict[str, str]) -> Project:
        return Project(
            id=f"project-{number}",
            theme=draft.theme,
            site=draft.site,
            status=merged(draft.readings, draft.theme, draft.site is not None),
            amounts=tuple(draft.amounts.values()),
            organisations=distinct(draft.bodies, short),
            evidence=tuple(s.evidence for _, s in sorted(draft.sentences.items())),
        )
