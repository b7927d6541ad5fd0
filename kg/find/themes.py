"""War-legacy themes in the text: what kind of work a sentence speaks of, and where that work is.

The vocabulary says which phrases name a theme; this module settles what the phrases leave open:
whose missing are meant, that ``war-legacy`` steps back behind a narrower theme of its sentence,
that "the clean-up there" is the one told of before, and which of the places named is the site.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from kg.find.agreements_wording import title_case
from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.themes_abroad import AbroadGrammar, in_one_country, of_others, searched_abroad
from kg.find.themes_cues import CueBook, Cues, Words
from kg.find.themes_echoes import EchoGrammar
from kg.find.themes_groups import ABROAD, PlaceGrammar
from kg.find.themes_hints import HintGrammar
from kg.find.themes_meant import OF_POISON, of_americans, of_nobody_else, told_apart
from kg.find.themes_mentions import ThemeMention as ThemeMention
from kg.find.themes_nearby import theme_of
from kg.find.themes_occasions import in_wartime
from kg.find.themes_overlaps import DIOXIN, GENERAL, UXO, settled
from kg.find.themes_people import MISSING, PEOPLE, THINGS, in_service, named_before, nationalities, theme_before
from kg.find.themes_places import FOR_IT, IT_DOES, OPENING, THERE, WITHIN, told_of
from kg.find.themes_provinces import at_the_airbase
from kg.find.themes_running import RunningGrammar, placed
from kg.find.themes_sites import SiteGrammar
from kg.find.themes_spread import apart, coupled, spread
from kg.find.view import View, capital
from kg.model import Term
from kg.text import late
from kg.vocabulary import Concept

_BEFORE, _AFTER = 22, 22
"""How many units before and after a phrase may hold the word that tells the work."""

_APPOSITION = late(r", (?:an?|one|the|which|where)(?: [^\s,;]+){0,7} $")
_MIA = late(r" missing in action\b|\bmias?\b")
_IN_ACTION = late(r"in action\b")
_TITLED = late(
    r"\b(?:title|titled|entitled|themed|theme|called|named|dubbed|workshop|seminar|conference|exhibition)"
    r"(?: (?!which)[\w:]+){0,3} [“\"‘'](?: [^”\"]+)? $"
)
"""What stands before the war's legacies where they are only in the title of an event."""

_WHOSE = frozenset("remains bones dead".split())
_NOBODY = frozenset(
    "the human search for of and recovery identification identifying identify recover repatriation repatriate locate"
    " locating looking look find finding excavate excavation sets set boxes box searches searching skeletal bodies"
    " those who still are".split()
)
"""Words for the dead, and words beside them, that tell nothing of their country."""

_FLYERS = frozenset(
    "crew crews aircrew aircrews pilot pilots airman airmen aviator aviators flier fliers flyer flyers navigator "
    "copilot crewman crewmen phantom wreck wreckage bomber".split()
)
"""Whom only the US misses, and what they flew."""

_TURN = late(r";|\b(?:but|however|whereas|while|until|instead|, and)\b")
"""Where what is said of one piece of work ends, and another is told of."""

_MENDED = late(
    r"\b(?:clear|clearing|cleared|clearance|remov\w+|treat|treating|treatment|remediat\w+|clean|cleaning|defus\w+"
    r"|survey\w*|demin\w+)\b"
)
"""What is done about harm told of before."""

_PAST = frozenset(
    "prison captured captivity jail jailed museum film book memoir memoirs novel statue exhibition song play".split()
)
"""What makes history, or art, of flyers who were shot down."""

_PARTICULAR = late(
    r"<[CS]\d+>(?: in general)?(?: ,)? (?:and|particularly|especially|notably|including)"
    r"(?: the)?(?: [\w]+){0,3}? (<L\d+>)"
)
"""A country and one place of it: "Vietnam, and Ca Mau in particular"."""


_GIVEN_BACK = frozenset("handed gave given returned presented received delivered exchanged back".split())
_INSIDE = frozenset("of on for the and to with from in after post war , / - ( ) uxo".split())
"""Small words inside the name of a body."""

_OF_BODIES = frozenset({"committee", "fund", "foundation", "institute", "museum"})
_DAYS = frozenset({"day", "week", "month"})
_OF_PROJECTS = frozenset({"project", "program", "programme", "initiative"})
"""What follows the matter in the name of a body; and in that of one that is called a project."""

_NAME = 14
"""How many units the name of a body may have before the matter that it deals with."""


class ThemeGrammar:
    """Finds the mentions of war-legacy themes in all views of an article."""

    def __init__(self, lexicon: Lexicon) -> None:
        scheme = lexicon.vocabulary.scheme("theme")
        classes = lexicon.vocabulary.scheme("word-class")
        self._sites = SiteGrammar(lexicon)
        self._abroad = AbroadGrammar(self._sites)
        self._cues = CueBook(scheme.items(), lexicon.inflection)
        general = Words.of(classes.get("theme-work"), lexicon)
        self._own = {key: Words.of(c, lexicon) for key, c in scheme.items()}
        self._hints = HintGrammar(lexicon)
        none = Words.of(None, lexicon)
        self._work = {key: general | own | self._hints.work.get(key, none) for key, own in self._own.items()}
        need = classes.get("theme-need")
        self._need = Cues.of(need.values("cue") if need else (), lexicon.inflection)
        denied = classes.get("theme-denied")
        self._denied = Cues.of(denied.values("cue") if denied else (), lexicon.inflection)
        refused = classes.get("theme-refused")
        self._refused = Cues.of(refused.values("cue") if refused else (), lexicon.inflection)
        self._bodies = lexicon.body_heads
        self._agencies = frozenset(lexicon.vocabulary.words("home-agency"))
        self._echo = EchoGrammar(lexicon, self._sites)
        self._running = RunningGrammar(lexicon, self._sites)

    def find(self, context: Context) -> tuple[ThemeMention, ...]:
        """Every mention, in order of sentences and of their first units."""
        found: list[ThemeMention] = []
        missing: str | None = None
        if not (of_vietnam := self._of(context, {"VN"})) and not self._of(context, ABROAD):
            return ()  # mines and people with disabilities elsewhere are no legacy of this war
        named: list[list[ThemeMention]] = []
        for number, view in enumerate(context.views):
            named.append(self._explicit(context, number, view, missing))
            missing = next((m.theme for m in reversed(named[-1]) if m.theme in MISSING), missing)
        named = of_americans(context, of_nobody_else(context, told_apart(context, named)))
        echo = self._echo.of(named)
        for number, view in enumerate(context.views):
            here = self._there(context, view, named[number], found)
            if (theme := echo.running(number)) is not None and not any(m.sites for m in here):
                sites = self._running.sites(context, view)
                here = placed(here, theme, sites, view, number) if sites else here
            here += echo.find(context, number, view, here)
            here = coupled(view, spread(self._sites, view, number, here, echo.running(number)))
            if any(m.theme != GENERAL for m in here):
                here = [m for m in here if m.theme != GENERAL]
            echo.told(here)
            here.sort(key=lambda m: (m.first, m.last, m.theme))
            found.extend(here)
        found = list(searched_abroad(context, found) if of_vietnam else in_one_country(found))
        return tuple(at_the_airbase(context, found))

    def _of(self, context: Context, codes: Set[str]) -> bool:
        """Does an article name one of some countries, a place or a body of it, or anybody or anything as of it?"""
        if context.home in codes:
            return True
        country = context.lexicon.country
        told = (
            isinstance(u.value, Concept) and country(u.value) in codes and not _of_war(v, i)
            for v in context.views
            for i, u in v.of_kind("LCJO")
        )
        place = context.lexicon.vocabulary.concepts.get((context.article.dateline_place or Term("")).concept or "")
        home = "VN" in codes and context.article.agency in self._agencies
        return any(told) or (place is not None and country(place) in codes) or home

    def _there(
        self, context: Context, view: View, here: list[ThemeMention], before: Sequence[ThemeMention]
    ) -> list[ThemeMention]:
        """Give "soil at the airbase" and "help the province clear mines" the site told before."""
        out: list[ThemeMention] = []
        for m in here:
            if not m.sites and m.work:
                after = view.text[view.offset(m.last) :]
                ahead = view.text[max(0, view.offset(m.first) - 60) : view.offset(m.first)]
                inside = view.text[view.offset(m.first) : view.offset(m.last)]
                place = (
                    THERE.match(after)
                    or FOR_IT.search(ahead)
                    or WITHIN.search(inside)
                    or IT_DOES.search(ahead)
                    or OPENING.match(view.text)
                )
                if place is not None:
                    kind = place.groupdict().get("type") or ""
                    told = () if kind else self._sites.before(view, m.first)
                    told = told or told_of(context, kind, m, before)
                    m = replace(m, sites=told, general=not told)
            out.append(m)
        return out

    # -- phrases that name a theme ----------------------------------------------------------

    def _explicit(self, context: Context, number: int, view: View, missing: str | None) -> list[ThemeMention]:
        spans: list[tuple[int, int, str]] = []
        named = list(self._cues.matches(view))
        for theme, first, last, text in [*named, *self._hints.matches(view, {theme for theme, *_ in named})]:
            if self._names_body(view, first, last, theme) or in_service(view, text):
                continue
            meant = self._meant(context, view, first, last, theme, text, missing)
            spans.extend((first, last, t) for t in meant)
        spans = settled(view, spans) if spans else spans
        sites = self._sites.assign(view, spans) if spans else []
        found = [
            ThemeMention(
                number,
                a,
                b,
                theme,
                where,
                not where,
                self._is_work(view, a, b, theme, bool(where)) and not _denied(self._denied, view, a, b),
            )
            for (a, b, theme), where in zip(spans, sites, strict=True)
            if not _denied(self._refused, view, a, b)
        ]
        found = [m for k, m in enumerate(found) if not (k and _apposed(view, found[k - 1], m))]
        found = [self._abroad.sited(context, view, m) for m in found if not of_others(context, view, m)]
        found = apart(self._sites, view, found)
        return [*found, *self._particular(view, found)]

    def _names_body(self, view: View, first: int, last: int, theme: str) -> bool:
        """True for the matter in a body's name: "the Committee on the Settlement of X", "Legacy of War Committee"."""
        if not capital(view, last - 1) or (view.sentence.kind != "body" and title_case(view)):
            return False
        words = [k for k in range(first, last) if view.units[k].kind == "w" and len(view.units[k].text) > 3]
        if not all(capital(view, k) for k in words):
            return False  # "thanked UNICEF for the clearance of mines in Quang Tri"
        at = first - 1
        while (
            at > 0 and first - at < _NAME and (_small(view, at) or (view.units[at].kind == "w" and capital(view, at)))
        ):
            if view.units[at].text in self._bodies and view.units[at + 1].text in {"on", "for", "of", "to"}:
                return True
            at -= 1
        if not capital(view, first) or first == 0:
            return False
        after = [u.text for u in view.units[last : last + 2]]
        if not after or not capital(view, last):
            return False
        ends = _OF_BODIES if theme != GENERAL else _OF_BODIES | _OF_PROJECTS
        return after[0] in ends or after in (["steering", "committee"], ["visitor", "center"], ["visitor", "centre"])

    @staticmethod
    def _particular(view: View, found: Sequence[ThemeMention]) -> list[ThemeMention]:
        """ "Vietnam, and Ca Mau in particular": beside the work at large that at one site, or the other way round."""
        match = _PARTICULAR.search(view.text) if found else None
        if match is None:
            return []
        named = PlaceGrammar.term(view, int(match.group(1)[2:-1]))
        near = [m for m in found if m.first >= view.unit_at(match.start()) - 12 and m.sites in {(), (named,)}]
        return [replace(m, sites=() if m.sites else (named,), general=bool(m.sites)) for m in near[:1]]

    @staticmethod
    def _meant(
        context: Context, view: View, first: int, last: int, theme: str, text: str, missing: str | None
    ) -> Sequence[str]:
        """The theme, or for the missing and the dead the one (or both) of their nationality."""
        if theme == UXO and OF_POISON.match(view.text[view.offset(last) :]):
            return (DIOXIN,)  # "ten hectares have been cleared of dioxin"
        if theme not in MISSING:
            return (theme,)
        if theme == PEOPLE["US"] and not _FLYERS.isdisjoint(text.split()):
            return (theme,)  # "would Vietnam look for the crew": who searches
        codes = nationalities(context, view, first, last)
        if codes:
            return tuple(PEOPLE[c] for c in sorted(codes) if c in PEOPLE)
        whole = text + " " + view.text[view.offset(last) : view.offset(last) + 20]
        if theme == PEOPLE["VN"] and _MIA.search(whole) is not None:
            return (PEOPLE["US"],)
        if not _WHOSE.isdisjoint(spelt := set(text.split())) and spelt <= _WHOSE | _NOBODY:
            own = first > 0 and view.units[first - 1].text in {"their", "its"}
            before = theme_before(context, view, first) if own else named_before(context, view, first)
            return (before or missing or theme,)
        if not text.endswith(" missing") or text.count(" ") > 2 or _IN_ACTION.match(view.text[view.offset(last) :]):
            return (theme,)
        return (theme_before(context, view, first) or missing or theme,)

    def _is_work(self, view: View, first: int, last: int, theme: str, sited: bool) -> bool:
        if capital(view, last - 1) and capital(view, last) and view.units[min(last, len(view.units) - 1)].text in _DAYS:
            return False  # "on International Mine Awareness Day"
        if theme == GENERAL:
            told = self._work[theme].within(view, first - _BEFORE, last + _AFTER)
            return told and _TITLED.search(view.text[: view.offset(first)]) is None
        if theme == DIOXIN and in_wartime(view):
            return False
        if theme in MISSING and any(u.text == "remains" for u in view.units[first:last]):
            return True
        given = theme in MISSING and not _GIVEN_BACK.isdisjoint(view.words)
        if given and not THINGS.isdisjoint(u.text for u in view.units[first:last]):
            return True  # "the diary of a soldier killed in 1966 was returned"
        if theme == PEOPLE["US"] and _PAST.isdisjoint(view.words):
            return True  # whoever tells of the missing tells that they are looked for
        if any(isinstance(u.value, Concept) and theme_of(u.value) == theme for _, u in view.of_kind("O")):
            return True
        work = self._work[theme]
        if not sited and not work.within(view, first - _BEFORE, last + _AFTER):
            return any(u.kind == "M" for u in view.units[max(0, first - _BEFORE) : last + _AFTER])
        if self._need is None or work.within(view, first - 9, last):
            return True
        if _MENDED.search(view.text[view.offset(last) :]):
            return True  # "is still contaminated with mines, and help is wanted in clearing them"
        return not any(first - 7 <= a <= last + 8 or first - 2 <= b <= first for a, b, _ in self._need.matches(view))


def _denied(cues: Cues | None, view: View, first: int, last: int) -> bool:
    """Is the work of a mention dropped, denied or refused, by such cues in the words of its clause?"""
    for a, b, _ in cues.matches(view) if cues is not None else ():
        between = view.text[view.offset(min(last, b)) : view.offset(max(first, a))] if b <= first or last <= a else ""
        if _TURN.search(between) is None:
            return True
    return False


def _of_war(view: View, i: int) -> bool:
    """True for the country in "the Vietnam War"."""
    return i + 1 < len(view.units) and view.units[i + 1].text in {"war", "veteran", "veterans", "era"}


def _small(view: View, i: int) -> bool:
    return view.units[i].text in _INSIDE


def _apposed(view: View, one: ThemeMention, other: ThemeMention) -> bool:
    """ "the clean-up of X airbase, one of the largest dioxin hotspots": the second only says what X is."""
    if one.theme != other.theme or not one.sites or other.sites:
        return False
    return _APPOSITION.search(view.text[view.offset(one.last) : view.offset(other.first)]) is not None
