"""Sites that a sentence leaves to the ones around it, or tells by who is at work there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.find.context import Context
from kg.find.themes_cues import Words
from kg.find.themes_groups import PlaceGrammar
from kg.find.themes_mentions import ThemeMention
from kg.find.themes_occasions import things_given
from kg.find.themes_overlaps import GENERAL, UXO
from kg.find.themes_people import MISSING
from kg.find.themes_places import kind_of
from kg.find.themes_same import site_key
from kg.find.themes_sites import SiteGrammar
from kg.find.view import View, capital
from kg.model import Term
from kg.text import late
from kg.vocabulary import Concept

_WHERE = frozenset("in at on around near across for off throughout into".split())
"""What stands right before a place where something is done."""

_ELSEWHERE = frozenset(
    "economic socio trade investment business tourism population residents inhabitants people victims suffered"
    " born hometown fought served battles native harmed affected contaminated contamination covered forerunner"
    " flood floods storm storms typhoon typhoons drought fire elections festival championship tourists vaccines"
    " pandemic nobody investors poorest richest peacekeepers peacekeeping".split()
)
"""Words of what is told of a place where nobody works, or where others did."""

_NEVER = frozenset("investors investment peacekeepers peacekeeping trade tourism".split())
"""Those of them beside which nothing is told of such work."""

_SIGHTS = frozenset(
    "stop ribbon kindergarten kindergartens school schools market hospital clinic resettlement temple pagoda museum"
    " shrine church bridge inauguration".split()
)
"""What guests see, or open, in places of which the work beside them does not tell."""

_BUILDS = late(
    r"\b(?:built|builds?|building|construct\w+|renovat\w+|repaired|inaugurat\w+|opened|donated)"
    r" (?:(?!for )[^\s;]+ ){0,6}?(?:kindergartens?|schools?|librar(?:y|ies)|classrooms?|bridges?|roads?|houses?|homes?"
    r"|communit(?:y|ies) (?:centres?|centers?|houses?)|playgrounds?|wells?)\b"
)
"""What those who clear mines give a place besides."""

_BATTLES = frozenset("battle battles battlefield battlefields garrison garrisoned fought".split())
_AT_HOME = late(
    r"\bat (?:his|her|their) (?:\S+ )?(?:home|house)\b"
    r"|\b(?:owners?|relatives?|famil(?:y|ies)|heirs|kin)(?: [^\s;.,]+){0,3}? "
    r"(?:lives?|lived|living|is|are|were|resides?|comes?|came|hails?)(?: now| all)? (?:in|from) "
)
"""Where soldiers fought, and where somebody lives who gets something back."""

_OFFICES = frozenset(
    "governor governors chairman chairwoman vice chair chief head director secretary mayor people committee authorities"
    " government leaders officials council police veterans representatives native son capital".split()
)
"""Of what a place is no place of work: "the governor of X"."""

_JOURNEY = late(
    r"(?:<[PB]\d+>|\b(?:he|she|they|we|delegat\w+|visitors?|guests?|party|minister|secretary|ambassador|admiral|general"
    r"|senators?|lawmakers|ship|ships|frigate|crew))(?: [^\s,;]+){0,3}? (?:leaves?|left|fl(?:y|ies|ew|own)|travel\w*"
    r"|going|headed|heads?|depart\w*|continues?|proceeds?|proceeded|arriv\w*|drives?|drove|stay\w*|sail\w*|called?"
    r"|(?:goes|go|went|comes?|came|moves?|moved)(?: on| back| over)?(?= (?:to|from|in) ))\b"
)
"""What tells of a journey, and not of work that goes on elsewhere."""

_SPEAKING = frozenset(
    "speaking talking earlier later then also meanwhile here back while still in at on from to , the a an press event "
    "reporters ceremony meeting conference seminar city province of addressing".split()
)
"""What stands before a place where something is but said."""

_SMALL = frozenset({"district", "commune", "town"})
"""Kinds of places that are named for what is done there."""


def theme_of(concept: Concept) -> str | None:
    """The theme that the vocabulary gives a place, a body or a class of words."""
    theme = concept.value("theme")
    return theme.rsplit("/", 1)[-1] if theme else None


def places_of(sites: SiteGrammar, view: View, theme: str) -> Iterator[tuple[int, int, Term]]:
    """The places of a sentence where work of a theme may be done: no city that stands alone and is not known for it."""
    free = list(sites.free(view))
    listed = Counter(first for first, _, _ in free)
    return (
        (first, last, site)
        for first, last, site in free
        if listed[first] > 1 or kind_of(view, first) != "city" or sites.themed(site) == theme
    )


def together(number: int, places: Sequence[tuple[int, int, Term]], theme: str) -> list[ThemeMention]:
    """One mention of a theme at all of the places."""
    if not places:
        return []
    first, last, _ = places[0]
    found = tuple(dict.fromkeys(s for _, _, s in places))
    return [ThemeMention(number, first, last, theme, found, False, True, True)]


@dataclass(slots=True)
class Nearby:
    """Reads one article; `words` tell work of each theme, `occasion` that people met, `named` holds the themes."""

    sites: SiteGrammar
    words: Mapping[str, Words]
    occasion: frozenset[str]
    named: Sequence[Mapping[str, ThemeMention]]
    _venues: frozenset[str] | None = None

    def bodied(self, context: Context, number: int, view: View, here: Sequence[ThemeMention]) -> list[ThemeMention]:
        """ "MAG is surveying land in X": a body of one theme at work in a place."""
        if view.sentence.kind != "body" or not self.occasion.isdisjoint(view.words) or at_home(view):
            return []
        told = {m.theme for m in here}
        others = [m for m in here if m.work and m.theme != GENERAL and m.theme not in MISSING]
        if not all(m.sites for m in others):
            return []  # the place is where that is done, whatever else the body does
        for i, unit in view.of_kind("O"):
            theme = theme_of(unit.value) if isinstance(unit.value, Concept) else None
            ahead = [m for m in here if m.theme == theme and m.first > i and m.sites]
            if theme is None or theme == GENERAL or (theme in told and (theme not in MISSING or not ahead)):
                continue
            end = min((m.first for m in here if m.first > i), default=len(view.units))
            if theme == UXO and _BUILDS.search(view.text) is not None:
                continue
            if any(m.first < i for m in here) or not self.words[theme].within(view, i + 1, end):
                continue
            known = set(places_of(self.sites, view, theme))
            places = [p for p in self.sites.free(view) if i < p[0] < end]
            places = [p for p in places if p in known or self._lone(context, view, p[0], p[2], theme)]
            places = [p for p in places if all(p[2] not in m.sites for m in (*ahead, *others))]
            if places:
                return together(number, places, theme)
        return []

    def around(self, context: Context, number: int, view: View) -> list[ThemeMention]:
        """A place in a sentence of no theme, close to one that has a single theme and tells of no place itself."""
        if view.sentence.kind != "body" or not self.occasion.isdisjoint(view.words) or _sight(view) or _past(view):
            return []
        for near in (number - 1, number + 1, number - 2):
            named = self.named[near] if 0 <= near < len(self.named) else {}
            if not named or context.views[near].sentence.kind == "title":
                continue
            if len(named) > 1 or "there" in context.views[near].words:
                return []
            theme, mention = next(iter(named.items()))
            beside = context.views[near].sentence.paragraph == view.sentence.paragraph and not mention.sites
            beside = beside and next(view.of_kind("P"), None) is None
            places = [
                (first, last, site)
                for first, last, site in self.sites.free(view)
                if _small(view, first) or (beside and self._lone(context, view, first, site, theme))
            ]
            return together(number, places, theme)
        return []

    def onwards(
        self, context: Context, number: int, view: View, theme: str, anywhere: bool = False
    ) -> list[ThemeMention]:
        """The places, none of them a city, of a sentence in which nobody meets: those told where, or `anywhere`."""
        quiet = self.occasion.isdisjoint(view.words) and _ELSEWHERE.isdisjoint(view.words)
        if not quiet or _sight(view) or _past(view) or self.sites.meets(view) or _JOURNEY.search(view.text) is not None:
            return []
        places = list(self.sites.free(view))
        if all(kind_of(view, p[0]) == "city" for p in places):
            return []
        if not anywhere:
            places = [p for p in places if self._governed(view, p[0]) or self._lone(context, view, p[0], p[2], theme)]
        return together(number, places, theme)

    def _governed(self, view: View, first: int) -> bool:
        """True of places behind a preposition: "its operations extend to the whole of X"."""
        group = self.sites.group_at(view, first)
        if group is None or group.lead == first:
            return False
        return view.units[group.lead].text != "of" or view.units[group.lead - 1].text not in _OFFICES

    def loose(self, number: int, view: View, here: Sequence[ThemeMention]) -> list[ThemeMention]:
        """A small place, or the only one, in a sentence of one theme that has no site."""
        if view.sentence.kind != "body" or not self.occasion.isdisjoint(view.words):
            return []
        if any(m.sites or m.theme != here[0].theme for m in here) or here[0].theme == GENERAL:
            return []
        if things_given(view, [(m.first, m.last, m.theme) for m in here]):
            return []
        theme, free = here[0].theme, list(self.sites.free(view))
        places = [p for p in free if _small(view, p[0]) and _field(view, p, theme)]
        quiet = _JOURNEY.search(view.text) is None and not self.sites.meets(view)
        if not places and len({p[0] for p in free}) == 1 and quiet:
            places = [p for p in free if p[0] > 1 and self._governed(view, p[0]) and _field(view, p, theme)]
            places = [p for p in places if not _said_there(view, p[0])]
        return together(number, places, theme)

    def _lone(self, context: Context, view: View, first: int, site: Term, theme: str) -> bool:
        """A place that is no city where people met, and no part of a longer name."""
        if first + 1 < len(view.units) and capital(view, first + 1):
            return False
        if first > 1 and _WHERE.isdisjoint(u.text for u in view.units[first - 3 : first]):
            return False
        if self._venues is None:
            views = [v for v in context.views if not self.occasion.isdisjoint(v.words)]
            places = [PlaceGrammar.term(v, i) for v in views for i, _ in v.of_kind("L")]
            places += [p for p in (context.article.dateline_place,) if p is not None]
            self._venues = frozenset(p.concept or site_key(p) for p in places)
        city = kind_of(view, first) == "city"
        return not city or (theme not in MISSING and (site.concept or site_key(site)) not in self._venues)


def other_matter(view: View) -> bool:
    """Does a sentence tell of what has nothing to do with the war: of peacekeepers, investors, a school?"""
    return _sight(view) or not _NEVER.isdisjoint(view.words)


def _said_there(view: View, first: int) -> bool:
    """Is the place but where somebody speaks: "Speaking in <L> on Monday, ...", "Earlier, in <L>, ..."?"""
    return all(u.kind == "D" or u.text in _SPEAKING for u in view.units[:first])


def _field(view: View, place: tuple[int, int, Term], theme: str) -> bool:
    """True of a place where work may be: no city or airport where the missing and the dead only change hands."""
    first, last, _ = place
    kinds = {kind_of(view, first), *(u.text for u in view.units[first + 1 : last])}
    return theme not in MISSING or kinds.isdisjoint({"city", "airport", "airbase"})


def _sight(view: View) -> bool:
    """Does a sentence tell of a school, a stop of a visit and the like?"""
    return not _SIGHTS.isdisjoint(view.words)


def _past(view: View) -> bool:
    """Does a sentence tell where people fought, or live?"""
    return not _BATTLES.isdisjoint(view.words) or at_home(view)


def at_home(view: View) -> bool:
    """Does a sentence tell where the families live who get something back: "The owners come from X"?"""
    return _AT_HOME.search(view.text) is not None


def _small(view: View, first: int) -> bool:
    """True of a district and the like, and of a hill or commune that no list has."""
    return view.units[first].kind == "w" or kind_of(view, first) in _SMALL


def american(view: View) -> bool:
    """Does a sentence name the US, or one of its bodies, which has no other work at the old bases?"""
    return any(
        isinstance(u.value, Concept) and (u.value.value("country") or "").endswith("/us")
        for _, u in view.of_kind("CJO")
    )


_PHASED = frozenset("phase phases project stage stages".split())


def at_bases(sites: SiteGrammar, view: View, made: Sequence[ThemeMention]) -> list[ThemeMention]:
    """The mentions of a sentence; a phase or project at an old base is of the work that the base is known for.

    "Congress will pay for the second phase at <L>", after a sentence on the missing, whom teams may look for there.
    """
    if view.words.isdisjoint(_PHASED):
        return list(made)
    known = {sites.themed(s) if sites.base(s) else None for m in made for s in m.sites}
    theme = known.pop() if len(known) == 1 else None
    return [replace(m, theme=theme) for m in made] if theme is not None else list(made)
