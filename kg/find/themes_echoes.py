"""Work told of without its theme: by its site, by who does it, by what is dug, lifted or built there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.officials import Person
from kg.find.projects_stand_ins import TITLED
from kg.find.themes_cues import Words
from kg.find.themes_mentions import ThemeMention
from kg.find.themes_nearby import Nearby, american, at_bases, at_home, other_matter, places_of, theme_of, together
from kg.find.themes_occasions import in_wartime
from kg.find.themes_overlaps import GENERAL
from kg.find.themes_people import MISSING
from kg.find.themes_places import SOMEWHERE, told_of
from kg.find.themes_running import builds
from kg.find.themes_same import site_key
from kg.find.themes_sites import SiteGrammar
from kg.find.view import View
from kg.model import Term
from kg.text import late
from kg.vocabulary import Concept

_SIMILAR = late(
    r"\b(?:similar (?:scheme|project|programme|program|support|help|aid|grant|assistance|campaign|survey"
    r"|clean|cleanup|treatment|work|effort)"
    r"|(?:the|an?|another|for) (?:\S+ )?one (?:at|in) )"
)
"""Words that carry the theme of the last site over to another."""

_COMPARED = late(
    r"\b(?:experiences?|lessons|methods?|model|success|succeed\w*|technolog\w+|know how|results)"
    r"(?: [\w]+){0,6}? (?:at|in|from)(?: the| southern| central)* $"
    r"|\b(?:the same|similar|identical|comparable|much|just|exactly)(?: way)?(?: as| to)(?: [\w]+){0,6}? (?:at|in)"
    r"(?: the| southern| central)* $"
)
"""What stands before a site whose work is an example for another."""

_WORK_IN = late(r"\bthe (?:same )?(?:work|search|clearance|survey|excavations?|operations?) (?:at|in|on|off) $")
"""What makes of a place one where the work just told of is done too: "the work in X"."""

_THE_WORK = late(
    r"\b(?:the|this|that) (?:work|project|programme|program|effort|operation|scheme|undertaking)\b(?! of\b)"
)
"""The work told of just before."""

_NEAR, _RECENT = 10, 8
"""How far from a site a word of field work may stand; for how many sentences work told of is what such a word means."""


_ELSEWHERE = frozenset("economic socio trade investment business tourism".split())
"""Words of projects that are no work on what the war left."""

_JUST = 2
"""How many sentences before a place the work is told that may go on there."""

_SETS = frozenset({"sets", "remains", "boxes"})
_BRANCHES = late(
    r"\b(?:it|they|we|the (?:group|organi[sz]ation|agency|charity|foundation|team|teams|ngo)) (?:has |have |had )?"
    r"(?:also |then |later |since |now )?(?:went|gone|go|goes|moved|expanded|spread|branched out|came|turned|works?"
    r"|worked|operates?|operated|been (?:active|present|at work|working)|(?:is|are) (?:active|at work|present))"
    r" (?:on )?(?:to|into|in)\b"
)
"""What else tells of work: remains that are counted, and a body that goes to, or is active in, a place."""

_THE_SAME = late(
    r"\bthe same (?:is|was|were|will|would|has|had|for|in|at|holds|goes|should|be)\b|\ba start\b"
    r"|\b(?:be|is|are|was|were|comes?) next\b|\b(?:be|been) (?:included|added)\b"
    r"|\b(?:other|last|third|next|remaining) (?:sites?|places?|provinces?|districts?) (?:is|are)\b"
    r"|\bset aside\b|, too ,|\bas well\b"
)
"""What tells that work told of before is done, or to be done, at another place too."""

_GOES_ON = 5
"""For how many sentences "the project" is the one told of last."""


class EchoGrammar:
    """Makes the readers of articles: what they share are words alone."""

    def __init__(self, lexicon: Lexicon, sites: SiteGrammar) -> None:
        scheme = lexicon.vocabulary.scheme("theme")
        classes = lexicon.vocabulary.scheme("word-class")
        general = Words.of(classes.get("theme-work"), lexicon)
        self.sites = sites
        self.words = {
            key: Words.of(c, lexicon) if key in MISSING else general | Words.of(c, lexicon) for key, c in scheme.items()
        }
        self.field = {
            theme: Words.of(c, lexicon)
            for c in classes.values()
            if c.key.startswith("field-") and (theme := theme_of(c)) is not None
        }
        self.project = Words.of(classes.get("theme-project"), lexicon)
        self.occasion = frozenset(lexicon.vocabulary.words("occasion"))
        self.continuation = Words.of(classes.get("theme-continuation"), lexicon)

    def of(self, named: Sequence[Sequence[ThemeMention]]) -> Echo:
        """A reader for the article whose sentences name these themes."""
        by_view = [{m.theme: m for m in here if m.work and m.theme != GENERAL} for here in named]
        themes = {m.theme for here in named for m in here if m.theme != GENERAL}
        return Echo(self, frozenset(themes), Nearby(self.sites, self.words, self.occasion, by_view))


@dataclass(slots=True)
class Echo:
    """Reads one article in order; `themes` are all that it names."""

    grammar: EchoGrammar
    themes: frozenset[str]
    nearby: Nearby
    worked: dict[str, int] = field(default_factory=dict)
    by_site: dict[str, str] = field(default_factory=dict)
    number: int = 0
    seen: set[str] = field(default_factory=set)
    sited: list[ThemeMention] = field(default_factory=list)
    last_sited: str | None = None
    bodies: dict[str, int] = field(default_factory=dict)
    latest: tuple[int, frozenset[str]] = (-99, frozenset())
    named: tuple[int, frozenset[str]] = (-99, frozenset())

    def told(self, here: Sequence[ThemeMention]) -> None:
        """Note the mentions of a sentence, which later ones may take up."""
        for mention in here:
            self.seen.add(mention.theme)
            if mention.work:
                self.worked[mention.theme] = mention.view
                if mention.sites:
                    self.sited.append(mention)
            for site in mention.sites if mention.work else ():
                self.by_site[site_key(site)] = self.by_site[site.concept or ""] = mention.theme
                self.last_sited = mention.theme
        if here:
            self.latest = (here[0].view, frozenset(m.theme for m in here if m.work))
            self.named = (here[0].view, frozenset(m.theme for m in here))

    def running(self, number: int) -> str | None:
        """The theme of the project that sentence `number` may go on about: the only one told last, a little before."""
        when = max((view for theme, view in self.worked.items() if theme != GENERAL), default=-99)
        themes = [theme for theme, view in self.worked.items() if view == when and theme != GENERAL]
        return themes[0] if number - when <= _GOES_ON and len(themes) == 1 else None

    def find(self, context: Context, number: int, view: View, here: Sequence[ThemeMention]) -> list[ThemeMention]:
        """The mentions of a sentence beside those `here` that name their theme."""
        self.number = number
        if in_wartime(view) or (not here and builds(view)):
            return []
        made = self._at_site(number, view, here)
        for _, unit in view.of_kind("O"):
            if isinstance(unit.value, Concept) and (own := theme_of(unit.value)) in self.grammar.field:
                self.bodies[own or ""] = number
        for _, unit in view.of_kind("P"):
            for post in unit.value.posts if isinstance(unit.value, Person) else ():
                if post.organisation is not None and (own := theme_of(post.organisation)) in self.grammar.field:
                    self.bodies[own or ""] = max(self.bodies.get(own or "", -1), number - (len(unit.text) < TITLED))
        made = made or self.nearby.bodied(context, number, view, here)
        if made or here:
            return made or self.nearby.loose(number, view, here)
        if at_home(view):
            return []
        return (
            self._fieldwork(context, number, view)
            or self._carried(number, view)
            or self._only(number, view)
            or self.nearby.around(context, number, view)
            or self._goes_on(context, number, view)
            or self._resumed(context, number, view)
        )

    def _resumed(self, context: Context, number: int, view: View) -> list[ThemeMention]:
        """Who digs, what is dug or what is paid, and a place: the work told of last, some sentences before."""
        when, themes = self.named
        if view.sentence.kind != "body" or number - when > _GOES_ON or len(themes) != 1 or GENERAL in themes:
            return []
        theme, whole = next(iter(themes)), (view, 0, len(view.units))
        words = (self.grammar.continuation, self.grammar.project, self.grammar.field[theme])
        told = any(w.within(*whole) for w in words) or _BRANCHES.search(view.text) is not None
        told = told or (theme in MISSING and not view.words.isdisjoint(_SETS)) or _paid(view)
        same = _THE_SAME.search(view.text) is not None
        return self.nearby.onwards(context, number, view, theme, same) if told or same else []

    def _goes_on(self, context: Context, number: int, view: View) -> list[ThemeMention]:
        """A province in a sentence of no theme and no occasion, just after work of one theme in the same paragraph."""
        when, themes = self.latest
        if view.sentence.kind != "body" or number - when > _JUST or len(themes) != 1 or GENERAL in themes:
            return []
        if context.views[when].sentence.paragraph != view.sentence.paragraph:
            return []
        return self.nearby.onwards(context, number, view, next(iter(themes)))

    def _at_site(self, number: int, view: View, here: Sequence[ThemeMention]) -> list[ThemeMention]:
        """ "The project at Bien Hoa", "phase one at Bien Hoa": a site whose work was named before."""
        project = self.grammar.project.within(view, 0, len(view.units))
        if not here and not project and not self.themes and not self._dug(view) and not american(view):
            return []
        taken = {site_key(s) for m in here for s in m.sites} | {s.concept for m in here for s in m.sites if s.concept}
        similar = _SIMILAR.search(view.text) is not None
        made: list[ThemeMention] = []
        for first, last, site in self.grammar.sites.free(view):
            if site_key(site) in taken or site.concept in taken:
                continue
            theme = self._theme_at(view, first, last, site, here, similar)
            if theme is None:
                continue
            taken |= {site_key(site), site.concept or ""}
            aside = _COMPARED.search(view.text[: view.offset(first)]) is not None
            if made and (made[-1].first, made[-1].theme, made[-1].aside) == (first, theme, aside):
                made[-1] = replace(made[-1], sites=(*made[-1].sites, site))
            else:
                made.append(ThemeMention(number, first, last, theme, (site,), False, True, True, aside))
        return made

    def _at_base(self, view: View, site: Term, beside: bool) -> bool:
        """Money of the US, or a project with it, at an old base; or two such places together."""
        sites = self.grammar.sites
        several = {site_key(s) for _, _, s in sites.free(view) if sites.themed(s) is not None}
        if len(several) > 1 and any(sites.base(s) for _, _, s in sites.free(view)):
            return True
        return sites.base(site) and (beside or _paid(view)) and american(view)

    def _dug(self, view: View) -> bool:
        return any(not words.heads.isdisjoint(view.words) for words in self.grammar.field.values())

    def _theme_at(
        self, view: View, first: int, last: int, site: Term, here: Sequence[ThemeMention], similar: bool
    ) -> str | None:
        """The theme of the work at a site, by what was told of it, or by what the place is known for."""
        grammar = self.grammar
        known = grammar.sites.themed(site)
        lead = view.text[max(0, view.offset(first) - 60) : view.offset(first)]
        beside = grammar.project.within(view, first - 6, first) or grammar.project.within(view, last, last + 3)
        if known is not None:
            if (dug := grammar.field.get(known)) is not None and dug.within(view, first - _NEAR, last + _NEAR):
                return known
            given = known in self.themes and not here and _paid(view) and lead.rstrip().endswith((" for", " at"))
            if given or (not self.themes and self._at_base(view, site, beside)):
                return known  # "an additional 65 million dollars for Bien Hoa"
            beside = beside or any(m.work and m.theme == known for m in here)
            beside = beside or (known in self.worked and grammar.sites.hotspot(site) and self._subject(view, first))
        if not beside and not similar:
            return None
        told = [m for m in here if m.sites]
        recent = [theme for theme, view in self.worked.items() if self.number - view <= 4]
        theme = self.by_site.get(site_key(site)) or self.by_site.get(site.concept or "-")
        if theme is None and similar:
            theme = told[-1].theme if told else self.last_sited
        if theme is None and known is None and not here and len(recent) == 1 and _WORK_IN.search(lead):
            theme = recent[0]
        if theme is None and known is not None and (known in self.themes or any(m.theme == known for m in here)):
            theme = known
        return theme

    def _subject(self, view: View, first: int) -> bool:
        """True where a sentence begins with a place and tells of a project: "X, on which …, has been done with"."""
        return first == 0 and self.grammar.project.within(view, 0, len(view.units))

    def _carried(self, number: int, view: View) -> list[ThemeMention]:
        """ "The teams are to work in X and Y": places alone, right after a sentence with one theme."""
        if view.sentence.kind == "title" or not self.grammar.continuation.within(view, 0, len(view.units)):
            return []
        when, themes = self.latest
        if not view.words.isdisjoint(_ELSEWHERE) or when != number - 1 or len(themes) != 1 or GENERAL in themes:
            return []
        places, theme = list(self.grammar.sites.free(view)), next(iter(themes))
        if any(site_key(s) in self.by_site for _, _, s in places):
            return together(number, places, theme)
        return at_bases(self.grammar.sites, view, together(number, places, theme))

    def _only(self, number: int, view: View) -> list[ThemeMention]:
        """Work at a place, in an article about one theme: "At X the heaviest part lies ahead"."""
        if len(self.themes) != 1 or not self.worked or view.sentence.kind != "body":
            return []
        theme = next(iter(self.themes))
        if not self.grammar.words[theme].within(view, 0, len(view.units)) or other_matter(view):
            return []
        groups: dict[tuple[int, int], list[Term]] = {}
        for first, last, site in places_of(self.grammar.sites, view, theme):
            groups.setdefault((first, last), []).append(site)
        return [ThemeMention(number, *span, theme, tuple(told), False, True, True) for span, told in groups.items()]

    def _fieldwork(self, context: Context, number: int, view: View) -> list[ThemeMention]:
        """ "Bones came out of a hillside in X": by words of the field, or by who works there."""
        if view.sentence.kind != "body":
            return []
        meant = self.latest[1] if self.latest[0] == number - 1 and _THE_WORK.search(view.text) else None
        for theme in self._likely(number):
            if meant and theme not in meant:
                continue  # "KOICA supports the work", of which the sentence before told
            at = next(self.grammar.field[theme].places(view, 0, len(view.units)), None)
            here = self.bodies.get(theme) == number and (theme in self.themes or not self.themes)
            here = here and (theme in self.worked or not self.worked)  # its other work may be what is told of
            if at is None and here and (_placed(view) or _paid(view)):
                at = next(self.grammar.words[theme].places(view, 0, len(view.units)), None)
            if at is None:
                continue
            if next(view.of_kind("L"), None) is not None:
                return together(number, list(places_of(self.grammar.sites, view, theme)), theme)
            mention = ThemeMention(number, at, at + 1, theme, inherited=True)
            place = SOMEWHERE.search(view.text)
            if place is not None:
                told = self.site_of(context, place.groupdict().get("type") or "", mention)
                return [replace(mention, sites=told, general=False)] if told else []
            return [mention] if self.bodies.get(theme) == number else []
        return []

    def site_of(self, context: Context, kind: str, mention: ThemeMention) -> tuple[Term, ...]:
        """The place of a kind that the text named last."""
        return told_of(context, kind, mention, self.sited)

    def _likely(self, number: int) -> Iterator[str]:
        """The themes that a sentence may go on about: those told last, and of the bodies named last."""
        recent = [(view, theme) for theme, view in self.worked.items() if number - view <= _RECENT]
        named = sorted(((view, theme) for theme, view in self.bodies.items()), reverse=True)
        here = [pair for pair in named if pair[0] == number]
        likely = (theme for _, theme in (*here, *sorted(recent, reverse=True), *named))
        yield from (theme for theme in dict.fromkeys(likely) if theme in self.grammar.field)


def _paid(view: View) -> bool:
    return next(view.of_kind("M"), None) is not None


def _placed(view: View) -> bool:
    """Does a sentence name a place, or point at one: "this province"?"""
    return next(view.of_kind("L"), None) is not None or SOMEWHERE.search(view.text) is not None
