"""War-legacy themes in the text: what kind of work a sentence speaks of, and where that work is.

The vocabulary says which phrases name a theme; this module settles what the phrases leave open:
whose missing are meant, that ``war-legacy`` steps back behind a narrower theme of its sentence,
that "the clean-up there" is the one told of before, and which of the places named is the site.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.themes_cues import Cues, Words
from kg.find.themes_sites import SiteGrammar, same_site
from kg.find.view import View
from kg.model import Term
from kg.vocabulary import Concept

GENERAL = "war-legacy"
DISABILITY = "disability-support"
DIOXIN = "dioxin-remediation"
PEOPLE = {"US": "us-mia-accounting", "VN": "vietnamese-remains"}
"""The themes that differ by the nationality of the missing."""

_MISSING = frozenset(PEOPLE.values())
_AMERICANS = frozenset({"americans", "gis"})
_BEFORE, _AFTER = 14, 22
"""How many units before and after a phrase may hold the word that tells the work."""

_TREATED = regex.compile(r"\b(?:clean|treat|detox|decontam|remed|remov|restor|rid|cope|coping|deal|address|overcom|handl|tackl|resolv)")
_HELPED = regex.compile(r"\b(?:help|helps|helped|helping|assist|assisting|assisted|support|supporting) (?:the )?(<[CS]\d+>)(?: 's)? (?:side |to |in |with |teams |its |the |efforts |\S+ing |\S+ ){0,4}$")
_VICTIMS = regex.compile(r"(?:spray|affect|hit|suffer|expos|impact|contaminat|hurt|plague|ravage|victim|disab)\S*(?: \S+){0,4} (?:by|with|from|to|of)(?: (?:the|toxic|us))* $")
"""What stands before "Agent Orange" where it only tells who or which land was hurt."""


_PLACE = r"(?:central |former |southern |northern )?(?:air ?base|air base|airport|base|airfield|province|district|area|locality|commune|two provinces|three provinces|provinces)\b"
_THERE = regex.compile(rf"(?:[^\s,.;]+ ){{0,6}}?(?:at|in|on|around|near|across|from) (?:and around )?(?:the|that|this|these) {_PLACE}|there\b")
_FOR_IT = regex.compile(rf"\b(?:help|helps|helped|helping|assist|assisting|support|supporting|for|of|aid) (?:the|this|that) {_PLACE} (?:to )?(?:\S+ ){{0,3}}$")
"""A place named by its kind alone: the one told of before."""

_AGENCY = regex.compile(r"(?:accounting |research )?(?:agency|command|office|affairs|center|centre)\b")
"""What makes of "POW/MIA" a part of a body's name."""

_SIMILAR = regex.compile(r"\b(?:similar (?:scheme|project|programme|clean|cleanup|treatment|work|effort)|the one (?:at|in) )")
"""Words that carry the theme of the last site over to another."""


@dataclass(frozen=True, slots=True)
class ThemeMention:
    """Units ``[first, last)`` of ``Context.views[view]`` that speak of a theme (key of the scheme).

    `sites` are the places of that work as the text names them, without words such as airport;
    `general` is true where the sentence names none. `work` is false where only harm, need or
    history is told. `inherited` marks a theme taken over from an earlier sentence by its site.
    """

    view: int
    first: int
    last: int
    theme: str
    sites: tuple[Term, ...] = ()
    general: bool = True
    work: bool = True
    inherited: bool = False


class ThemeGrammar:
    """Finds the mentions of war-legacy themes in all views of an article."""

    def __init__(self, lexicon: Lexicon) -> None:
        scheme = lexicon.vocabulary.scheme("theme")
        classes = lexicon.vocabulary.scheme("word-class")
        self._sites = SiteGrammar(lexicon)
        self._cues = {key: cues for key, c in scheme.items() if (cues := Cues.of(c.values("cue"), lexicon.inflection)) is not None}
        general = Words.of(classes.get("theme-work"), lexicon)
        self._work = {key: general | Words.of(c, lexicon) for key, c in scheme.items()}
        need = classes.get("theme-need")
        self._need = Cues.of(need.values("cue") if need else (), lexicon.inflection)
        self._project = Words.of(classes.get("theme-project"), lexicon)
        self._continuation = Words.of(classes.get("theme-continuation"), lexicon)

    def find(self, context: Context) -> tuple[ThemeMention, ...]:
        """Every mention, in order of sentences and of their first units."""
        found: list[ThemeMention] = []
        missing: str | None = None
        if not self._of_vietnam(context):
            return ()  # mines and people with disabilities elsewhere are no legacy of this war
        for number, view in enumerate(context.views):
            here = self._there(view, self._explicit(context, number, view, missing), found)
            here += self._echoes(number, view, here, found) or ([] if here else self._carried(number, view, found))
            here.sort(key=lambda m: (m.first, m.last, m.theme))
            missing = next((m.theme for m in reversed(here) if m.theme in _MISSING), missing)
            found.extend(here)
        return tuple(found)

    @staticmethod
    def _of_vietnam(context: Context) -> bool:
        if context.home == "VN":
            return True
        country = context.lexicon.country
        return any(isinstance(u.value, Concept) and country(u.value) == "VN" for v in context.views for _, u in v.of_kind("L"))

    @staticmethod
    def _there(view: View, here: list[ThemeMention], before: Sequence[ThemeMention]) -> list[ThemeMention]:
        """Give "soil at the airbase" and "help the province clear mines" the site told before."""
        out: list[ThemeMention] = []
        for m in here:
            if not m.sites and m.work:
                after = view.text[view.offset(m.last) :]
                ahead = view.text[max(0, view.offset(m.first) - 60) : view.offset(m.first)]
                if _THERE.match(after) or _FOR_IT.search(ahead):
                    told = next((b.sites for b in reversed(before) if b.theme == m.theme and b.sites), ())
                    m = replace(m, sites=told, general=not told)
            out.append(m)
        return out

    # -- phrases that name a theme ----------------------------------------------------------

    def _explicit(self, context: Context, number: int, view: View, missing: str | None) -> list[ThemeMention]:
        spans: list[tuple[int, int, str]] = []
        for theme, cues in self._cues.items():
            for first, last, text in cues.matches(view):
                meant = self._meant(context, view, first, last, theme, text, missing)
                spans.extend((first, last, t) for t in meant)
        spans = _settled(view, spans) if spans else spans
        sites = self._sites.assign(view, spans) if spans else []
        return [
            ThemeMention(number, a, b, theme, where, not where, self._is_work(view, a, b, theme))
            for (a, b, theme), where in zip(spans, sites, strict=True)
        ]

    @staticmethod
    def _meant(context: Context, view: View, first: int, last: int, theme: str, text: str, missing: str | None) -> Sequence[str]:
        """The theme, or for the missing and the dead the one (or both) of their nationality."""
        if theme not in _MISSING:
            return (theme,)
        codes = _nationalities(context, view, first, last)
        if codes:
            return tuple(PEOPLE[c] for c in sorted(codes) if c in PEOPLE)
        return (missing or theme,) if text.endswith(" missing") and text.count(" ") <= 2 else (theme,)

    def _is_work(self, view: View, first: int, last: int, theme: str) -> bool:
        if theme == GENERAL:
            return True
        work = self._work[theme]
        if not work.within(view, first - _BEFORE, last + _AFTER):
            return False
        if self._need is None or work.within(view, first - 6, last):
            return True
        return not any(first - 4 <= a <= last + 8 for a, _, _ in self._need.matches(view))

    # -- work told of before ------------------------------------------------------------------

    def _echoes(self, number: int, view: View, here: Sequence[ThemeMention], before: Sequence[ThemeMention]) -> list[ThemeMention]:
        """"the project at Bien Hoa", "phase one at Bien Hoa": a site whose work was named before."""
        if not self._project.within(view, 0, len(view.units)):
            return []
        made: list[ThemeMention] = []
        for first, last, site in self._sites.free(view):
            if any(same_site(site, s) for m in (*here, *made) for s in m.sites):
                continue
            if not (self._project.within(view, first - 6, first) or self._project.within(view, last, last + 3)):
                if _SIMILAR.search(view.text) is None:
                    continue
            told = [m for m in (*before, *here) if m.sites]
            theme = next((m.theme for m in reversed(told) if any(same_site(site, s) for s in m.sites)), None)
            if theme is None and told and _SIMILAR.search(view.text) is not None:
                theme = told[-1].theme
            if theme is not None:
                made.append(ThemeMention(number, first, last, theme, (site,), False, True, True))
        return made

    def _carried(self, number: int, view: View, before: Sequence[ThemeMention]) -> list[ThemeMention]:
        """"The teams are to work through 10,800 hectares in X and Y": places alone, right after a sentence with one theme."""
        if view.sentence.kind == "title" or not self._continuation.within(view, 0, len(view.units)):
            return []
        themes = {m.theme for m in before if m.view == number - 1 and m.work}
        if len(themes) != 1 or (theme := themes.pop()) == GENERAL:
            return []
        sites = list(self._sites.free(view))
        if not sites:
            return []
        first, last, _ = sites[0]
        return [ThemeMention(number, first, last, theme, tuple(dict.fromkeys(s for _, _, s in sites)), False, True, True)]


# -- whose missing, whose dead ----------------------------------------------------------------


def _nationalities(context: Context, view: View, first: int, last: int) -> frozenset[str]:
    """The countries whose missing or dead a phrase speaks of, by the adjectives in it and beside it."""
    found = _codes(context, view, first, last)
    if not found:
        found = _codes(context, view, max(0, first - 2), first) | _alike(context, view, last)
    if not found and (helped := _HELPED.search(view.text[: view.offset(first)])) is not None:
        code = context.code(view.mention(helped.group(1)))
        found = {code} if code in PEOPLE else set()
    return frozenset(found)


def _codes(context: Context, view: View, first: int, last: int) -> set[str]:
    found: set[str] = set()
    for unit in view.units[first:last]:
        if unit.kind in "JC" and (code := context.code(unit)):
            found.add(code)
        elif unit.kind == "S" and isinstance(unit.value, str):
            found.add(unit.value)
        elif unit.text in _AMERICANS:
            found.add("US")
    return found


def _alike(context: Context, view: View, last: int) -> set[str]:
    """"servicemen missing in action, American and Vietnamese alike", "soldiers of Vietnam"."""
    units = view.units
    while last < len(units) and units[last].text in {"in", "action", "(", "mia", ")"}:
        last += 1
    if last < len(units) and units[last].text in {"of", "from"}:
        return _codes(context, view, last + 1, min(last + 3, len(units)))
    if last < len(units) and units[last].text == "," and last + 1 < len(units) and units[last + 1].kind in "JC":
        return _codes(context, view, last + 1, min(last + 4, len(units)))
    return set()


# -- overlaps ------------------------------------------------------------------------------------


def _settled(view: View, spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """One mention for phrases of one theme that touch; no general theme beside a narrower one."""
    spans = [s for s in spans if not _harm_only(view, s, spans) and not _within_longer(s, spans)]
    if any(theme != GENERAL for _, _, theme in spans):
        spans = [s for s in spans if s[2] != GENERAL]
    out: list[tuple[int, int, str]] = []
    for first, last, theme in sorted(spans):
        same = next((k for k, (a, b, t) in enumerate(out) if t == theme and (first <= b or _one_phrase(view, b, first))), None)
        if same is not None:
            out[same] = (out[same][0], max(out[same][1], last), theme)
        else:
            out.append((first, last, theme))
    return out


def _one_phrase(view: View, last: int, first: int) -> bool:
    """True where only brackets and "and" part two phrases: "unexploded ordnance (UXO)", "bombs and explosives"."""
    between = view.units[last:first]
    return len(between) <= 4 and all(u.text in {"(", ")", "and", "or", "/", "in", "action", "went", "the", "post", "war"} for u in between)


def _within_longer(span: tuple[int, int, str], spans: Sequence[tuple[int, int, str]]) -> bool:
    """True for a phrase about the missing that lies in a longer one of the other nationality."""
    first, last, theme = span
    return theme in _MISSING and any(
        t in _MISSING and t != theme and a <= first and last <= b and b - a > last - first for a, b, t in spans
    )


def _harm_only(view: View, span: tuple[int, int, str], spans: Sequence[tuple[int, int, str]]) -> bool:
    """True for "Agent Orange" that only tells of victims, or lies within a longer phrase of another theme."""
    first, last, theme = span
    if theme == DIOXIN:
        if any(t == DISABILITY and a <= first and last <= b for a, b, t in spans):
            return True
        before = view.text[max(0, view.offset(first) - 90) : view.offset(first)]
        if any(t == DISABILITY for _, _, t in spans) or not _TREATED.search(view.text):
            return _VICTIMS.search(before) is not None
    if theme == "us-mia-accounting" and _AGENCY.match(view.text[view.offset(last) :]):
        return True
    if theme == "uxo-clearance":
        return any(t == DISABILITY and a <= first and last <= b for a, b, t in spans)
    return False


def of_theme(mentions: Sequence[ThemeMention], view: int) -> Iterator[ThemeMention]:
    """The mentions of one sentence."""
    return (m for m in mentions if m.view == view)
