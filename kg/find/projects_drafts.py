"""The projects of an article while it is read, and what is known of them so far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from kg.find.context import Context
from kg.find.projects_readings import Reading
from kg.find.projects_stand_ins import Name
from kg.find.sentences import Sentence
from kg.find.themes import ThemeMention
from kg.find.themes_overlaps import GENERAL
from kg.find.themes_people import MISSING, PEOPLE
from kg.find.themes_same import same_site, site_key
from kg.find.view import View
from kg.model import Amount, Term
from kg.text import late

_NUMBERS = {w: n for n, w in enumerate("two three four five six seven eight nine ten".split(), 2)}
_SEVERAL = late(
    rf"\b({'|'.join(_NUMBERS)}) (?:(?!<)\S+ |<[CJ]\d+> ){{0,3}}(?:provinces|districts|localities|communes|sites)\b"
)
"""Places that are only counted."""

_CLAUSE = late(
    r"[;:]|, (?:and|while|but|whereas|especially|particularly|notably|including|such as|among them) "
    r"| and (?:<[PBCS]\d+>|\w+ed\b)"
)
"""Where another clause begins, or an example of what was told before."""

_DEAD = PEOPLE["VN"]

_AT_WORK = frozenset("team teams searchers searcher divers excavation excavations dig".split())
"""The last words of phrases that only tell who searches, or how, where the place is told beside them."""

_ROUGH = 15
"""The part of a sum by which a headline may miss it."""

_NEAR = 4
"""Within how many sentences the site is told of the one project that a mention without a place means."""


@dataclass(slots=True)
class Draft:
    """A project while its article is read."""

    theme: str
    site: Term | None
    readings: list[Reading] = field(default_factory=list)
    amounts: dict[tuple[object, str], Amount] = field(default_factory=dict)
    bodies: list[Term] = field(default_factory=list)
    sentences: dict[int, Sentence] = field(default_factory=dict)
    wide: bool = False
    """Whether words tell that more is meant than the work at one place."""

    @property
    def nation(self) -> bool:
        """Is the work told of another country as a whole?"""
        return self.site is not None and "/country/" in (self.site.concept or "")

    def tell(self, reading: Reading, number: int, sentence: Sentence) -> None:
        """Take what a sentence tells of the work."""
        self.readings.append(reading)
        self.sentences.setdefault(number, sentence)

    def pay(self, amount: Amount) -> None:
        """Take a sum, once."""
        self.amounts.setdefault((amount.value, amount.currency), amount)

    def exact(self, rounded: Set[tuple[object, str]]) -> None:
        """Leave out what a headline gives roughly where the text gives the sum itself."""
        for key in rounded & self.amounts.keys():
            rough = self.amounts[key]
            near = (a for k, a in self.amounts.items() if k != key and a.currency == rough.currency)
            if any(abs(a.value - rough.value) * _ROUGH < rough.value for a in near):
                del self.amounts[key]


_NUMBERS = {w: n for n, w in enumerate("two three four five six seven eight nine ten".split(), 2)} | {"both": 2}
_SEVERAL = late(
    rf"\b(?:in|at|of|for|across) (?:the |these |those |all )?(?P<number>{'|'.join(_NUMBERS)}) (?:\S+ )?"
    r"(?:provinces|districts|communes|localities|cities|airports|airbases|places|sites)\b"
)


@dataclass(slots=True)
class Told:
    """What is known while the sentences are read in order."""

    names: list[list[Name]]
    drafts: list[Draft] = field(default_factory=list)
    focus: list[Draft] = field(default_factory=list)
    focus_view: int = -99
    paid: list[Draft] = field(default_factory=list)
    told: dict[int, list[Draft]] = field(default_factory=dict)
    by_site: dict[str, list[Draft]] = field(default_factory=dict)
    sums: set[tuple[object, str]] = field(default_factory=set)
    joined: list[tuple[Draft, list[Draft]]] = field(default_factory=list)
    added: dict[int, list[Draft]] = field(default_factory=dict)

    def draft(self, theme: str, site: Term | None) -> Draft:
        """The project of a theme and site, made where it is new."""
        for draft in self.drafts:
            if draft.theme == theme and (
                draft.site is site is None
                or (draft.site is not None and site is not None and same_site(draft.site, site))
            ):
                return draft
        self.drafts.append(Draft(theme, site))
        if site is not None:
            self.by_site.setdefault(site_key(site), []).append(self.drafts[-1])
        return self.drafts[-1]

    def several(self, view: View) -> list[Draft]:
        """The work at as many places as "in both provinces" means, told of in one sentence; of the last such one."""
        found = _SEVERAL.search(view.text)
        if found is None:
            return []
        for number in sorted(self.told, reverse=True):
            sited = [d for d in self.told[number] if d.site is not None]
            if len({d.theme for d in sited}) == 1 and len(sited) == _NUMBERS[found["number"]]:
                return sited
        return []

    def just(self, theme: str, number: int) -> Draft | None:
        """The only work at a place that the sentence before one tells, if of a theme: what "the project" means."""
        told = [d for d in self.told.get(number - 1, ()) if d.site is not None]
        return told[0] if len(told) == 1 and told[0].theme == theme else None

    def themes(self) -> set[str]:
        """What the projects found so far are about."""
        return {d.theme for d in self.drafts}

    def join(self, whole: Draft, parts: list[Draft]) -> None:
        """Note that work told of at large is that of some places, which the text names afterwards."""
        self.joined.append((whole, parts))
        for part in parts:
            told = {"completed", "planned"} if whole.site is None else {"completed", "planned", "ongoing"}
            weak = (r for r in whole.readings if r.status == "ongoing" and not r.strong)
            part.readings.extend([*(r for r in whole.readings if r.strong and r.status in told), *weak])

    def unite(self, rounded: Set[tuple[object, str]]) -> None:
        """Give each place of one piece of work the sums and bodies told of it at large, and the other way round."""
        for whole, parts in self.joined:
            amounts, bodies = list(whole.amounts.values()), list(whole.bodies)
            for part in parts:
                for amount in amounts:
                    part.pay(amount)
                part.bodies.extend(bodies)
            whole.bodies.extend(b for part in parts for b in part.bodies)
        for whole, parts in self.joined:
            if (
                whole.site is None
                and whole in self.drafts
                and max(whole.sentences) < max(n for part in parts for n in part.sentences)
            ):
                self.drafts.remove(whole)
        self._at_home()
        self._abroad()
        self._headed()
        for draft in self.drafts if rounded else ():
            draft.exact(rounded)

    def _at_home(self) -> None:
        """Work told of without a place, and with no word of anything wider, is that of the place told of beside it."""
        for whole in [d for d in self.drafts if d.site is None and not d.wide and d.theme != PEOPLE["US"]]:
            sited = [d for d in self.drafts if d.theme == whole.theme and d.site is not None]
            sited = [d for d in sited if d.theme == _DEAD or not d.nation]  # mines in Laos are none at home
            if whole.theme == GENERAL or not sited:
                continue
            self.drafts.remove(whole)
            for number, sentence in whole.sentences.items():
                for part in _beside(sited, number):
                    part.sentences.setdefault(number, sentence)
            for part in _beside(sited, min(whole.sentences)):
                part.readings.extend(r for r in whole.readings if r.status != "completed")
                part.bodies.extend(whole.bodies)
                for amount in whole.amounts.values():
                    part.pay(amount)

    def _abroad(self) -> None:
        """Where the dead are told to have fallen in one other country, what is told of them at large is of there."""
        fallen = [d for d in self.drafts if d.theme == _DEAD]
        nation = next((d for d in fallen if d.nation), None)
        whole = next((d for d in fallen if d.site is None), None)
        if nation is not None and whole is not None:
            self.drafts.remove(whole)
            nation.bodies.extend(whole.bodies)
            nation.readings.extend(r for r in whole.readings if r.status == "ongoing")
            nation.sentences = whole.sentences | nation.sentences

    def _headed(self) -> None:
        """A country of a headline alone is that of the places named below it: "US helps clear mines in Laos"."""
        for nation in [d for d in self.drafts if d.nation]:
            parts = [d for d in self.drafts if d.theme == nation.theme and d.site is not None and not d.nation]
            if parts and all(s.kind == "title" for s in nation.sentences.values()):
                self.drafts.remove(nation)
                for amount in nation.amounts.values() if not any(d.amounts for d in parts) else ():
                    parts[0].pay(amount)

    def on_others(self) -> set[int]:
        """The sentences that tell of the dead of Viet Nam, and not of the missing Americans."""
        themes = {number: {d.theme for d in here} for number, here in self.told.items()}
        return {number for number, here in themes.items() if here & MISSING == {_DEAD}}

    def search(self, bodies: Sequence[Term]) -> None:
        """Give the search for the missing Americans the bodies that exist for it: at large, or at its one place."""
        searches = [d for d in self.drafts if d.theme == PEOPLE["US"]]
        at_large = [d for d in searches if d.site is None]
        for draft in at_large or (searches if len(searches) == 1 else []):
            draft.bodies.extend(bodies)

    def new(self, amount: Amount) -> bool:
        """True of a sum that no work has, the first time it is asked for after all sentences are read."""
        self.sums = self.sums or {key for d in self.drafts for key in d.amounts}
        count = len(self.sums)
        self.sums.add((amount.value, amount.currency))
        return len(self.sums) > count

    def beside(self, context: Context, number: int) -> list[Draft]:
        """The work that the sentence before or after one names, in the same paragraph."""
        paragraph = context.views[number].sentence.paragraph
        for near in (number - 1, number + 1):
            if near in self.told and context.views[near].sentence.paragraph == paragraph:
                return self.told[near]
        return []


def _beside(sited: Sequence[Draft], number: int) -> list[Draft]:
    """Those told of last before a sentence; where none is, first after it."""
    told = sorted({n for d in sited for n in d.sentences})
    at = bisect_right(told, number)
    return [d for d in sited if told[max(0, at - 1)] in d.sentences]


def _nation(mention: ThemeMention) -> bool:
    """True of mines cleared in another country as a whole, which no project at home means."""
    return mention.theme not in MISSING and any("/country/" in (s.concept or "") for s in mention.sites)


@dataclass(frozen=True, slots=True)
class Sited:
    """The work of the whole article that has a place, by themes; `lone` is the one site of an article on one theme.

    `only` is the one site of an article on any themes; `places` has the sites by their letters and themes.
    """

    mentions: dict[str, list[ThemeMention]]
    themes: dict[int, set[str]]
    lone: tuple[Term, ...] | None
    only: tuple[Term, ...] | None
    places: dict[str, dict[str, Term]]

    @classmethod
    def of(cls, working: Sequence[ThemeMention]) -> Sited:
        """The sites of all mentions of work, which stand in the order of the text."""
        mentions: dict[str, list[ThemeMention]] = {m.theme: [] for m in working}
        themes: dict[int, set[str]] = {}
        places: dict[str, dict[str, Term]] = {}
        for mention in working:
            themes.setdefault(mention.view, set()).add(mention.theme)
            if mention.sites and not (mention.aside or mention.further or _nation(mention)):
                mentions[mention.theme].append(mention)
            for site in mention.sites if not (mention.aside or mention.further) else ():
                places.setdefault(site_key(site), {})[mention.theme] = site
        sites = {m.sites for here in mentions.values() for m in here}
        only = sites.pop() if len(sites) == 1 else None
        return cls(mentions, themes, only if len(mentions) == 1 else None, only, places)

    def mixed(self, mention: ThemeMention) -> bool:
        """True where the sentence of a mention speaks of another theme too."""
        return len(self.themes[mention.view]) > 1

    def last(self, mention: ThemeMention) -> tuple[Term, ...]:
        """The sites told of last before a mention of the same theme."""
        here = self.mentions[mention.theme]
        before = bisect_right(here, (mention.view, mention.first), key=lambda m: (m.view, m.first))
        return here[before - 1].sites if before else ()

    def just(self, mention: ThemeMention) -> tuple[Term, ...]:
        """The same where they are told of a few sentences before: what "it" and "the project" go on about."""
        near = [m for m in self._around(mention, _NEAR) if m.view < mention.view]
        return near[-1].sites if near else ()

    def beside(self, mention: ThemeMention) -> tuple[Term, ...]:
        """The sites of another mention of the same theme in the same sentence."""
        return next((m.sites for m in self._around(mention, 0)), ())

    def together(self, view: View, mention: ThemeMention) -> tuple[Term, ...]:
        """The sites of the same work in one clause; and of "three provinces" those three that stand next to it."""
        around = self._around(mention, 1)
        open_to = mention.theme not in MISSING or view.units[mention.last - 1].text in _AT_WORK
        here = [m for m in around if m.view == mention.view and (open_to or m.inherited)]
        for other in here:
            first, last = sorted((mention.first, other.first))
            if _CLAUSE.search(view.text[view.offset(first) : view.offset(last)]) is None:
                return other.sites
        several = _SEVERAL.search(view.text) if around else None
        number = _NUMBERS.get(several.group(1)) if several is not None else None
        return next((m.sites for m in around if len(m.sites) == number), ())

    def _around(self, mention: ThemeMention, reach: int) -> list[ThemeMention]:
        here = self.mentions[mention.theme]
        first = bisect_left(here, mention.view - reach, key=lambda m: m.view)
        return here[first : bisect_right(here, mention.view + reach, key=lambda m: m.view)]

    def at(self, keys: Set[str]) -> tuple[str, Term] | None:
        """The one piece of work that the text tells at one of the places that a sentence names, before it or after."""
        told = {theme: site for key in sorted(keys) for theme, site in self.places.get(key, {}).items()}
        several = sum(len(self.places.get(key, ())) for key in keys) > 1
        return None if several else next(iter(told.items()), None)

    def near(self, mention: ThemeMention, reach: int = _NEAR) -> tuple[Term, ...]:
        """The sites of the nearest mention of the same theme, the earlier one of two as near."""
        around = self._around(mention, reach)
        order = min(around, key=lambda m: (abs(m.view - mention.view), m.view, m.first), default=None)
        return order.sites if order is not None else ()
