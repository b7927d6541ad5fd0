"""Where the project just told of is carried out: "The project covers the two provinces of A and B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.themes_cues import Words
from kg.find.themes_mentions import ThemeMention
from kg.find.themes_places import TOGETHER, together_of
from kg.find.themes_sites import SiteGrammar
from kg.find.view import View
from kg.model import Term
from kg.text import late
from kg.vocabulary import Concept

_PROJECT = late(
    r"(?:^|(?<= ))(?<!of )(?<!under )(?<!in )(?<!for )(?:the|this|its|our) "
    r"(?:(?!of |to |for |in )(?:[^\s,.;<]+|<D\d+>) ){0,3}?"
    r"(?:project|programme|program|scheme|initiative|phase|undertaking|projects|programmes|programs)(?= )"
    r"|^the (?:clearance |survey |treatment )?work(?= (?:will be|is to be|is|was|has been|is being|was being) "
    r"(?:now |being )?(?:implemented|carried out|conducted|undertaken|executed|done)\b)"
    r"|(?:^|\b(?:said|added|noted|explained)(?: that)? )(?:the|this) (?:[a-z]+ ){0,3}?"
    r"(?:agreement|aid|grant|memorandum|package|contract|funding|assistance)(?= (?:also |now )?"
    r"(?:will|is|was|has|covers?|covered|runs?|ran|focus\w*|targets?|benefits?|extends?|spans?|aim\w*|seeks)\b)"
)
"""The project told of before, or the paper on it, as what the sentence, or a clause of it, speaks of."""

_IT = late(
    r"^(?:so far |to date |overall |in all )?(?:, )?it (?:also )?(?:aims?|aimed|seeks?|sought|covers?|covered|runs?|ran"
    r"|began|started|begins|starts|focus\w*|includes?|included|involves?|involved|targets?|targeted|benefits?|comprises?"
    r"|consists|serves|lasts|(?:was|is|has been|will be|is being|was to be|is to be) "
    r"(?:begun|started|launched|carried|implemented|run|funded|financed|conducted|meant|intended|designed|expected"
    r"|due|scheduled|set|planned|undertaken|managed|executed|being|to)|has|had|will)\b"
)
"""A project told of in the sentence before, as the first word of this one."""

_NOUNS = frozenset(
    "project programme program scheme initiative phase undertaking projects programmes programs agreement aid grant"
    " memorandum package contract funding assistance work".split()
)

_ABOUT = late(r" (?:on|for|to|of|at|in|aimed(?! to)|supporting|helping|that|which) ")
"""What follows a project that is told anew, in the words of its name."""

_CLAUSE = 24
"""How many units behind it the verb of a project stands at most."""


class RunningGrammar:
    """Reads the places of such a sentence."""

    def __init__(self, lexicon: Lexicon, sites: SiteGrammar) -> None:
        self._runs = Words.of(lexicon.vocabulary.scheme("word-class").get("project-run"), lexicon)
        self._sites = sites

    def sites(self, context: Context, view: View) -> tuple[Term, ...]:
        """The places at which the project is carried out by the words of this sentence, or none."""
        if view.sentence.kind != "body" or _NOUNS.isdisjoint(view.words) or self._runs.heads.isdisjoint(view.words):
            return ()
        project = _PROJECT.search(view.text) if not builds(view) else None
        if project is None or _ABOUT.match(view.text, project.end()):
            return ()
        noun = view.unit_at(project.end() - 1)
        verb = next(self._runs.places(view, noun + 1, noun + _CLAUSE), None)
        if verb is None:
            return ()
        found = self._sites.governed(view, verb)
        if found or TOGETHER.search(view.text, view.offset(verb)) is None:
            return found
        return together_of(context, view)


def runs_on(view: View) -> bool:
    """Does a sentence speak of the project told of just before: "The project …", "It aims to …"?"""
    if view.sentence.kind != "body":
        return False
    if _IT.match(view.text) is not None:
        return True
    project = _PROJECT.search(view.text) if not _NOUNS.isdisjoint(view.words) else None
    return project is not None and _ABOUT.match(view.text, project.end()) is None


def placed(
    here: Sequence[ThemeMention], theme: str, sites: tuple[Term, ...], view: View, number: int
) -> list[ThemeMention]:
    """The mentions of a sentence on the project of `theme` with its `sites`; a new one where none names the theme."""
    if any(m.theme == theme for m in here):
        return [replace(m, sites=sites, general=False, work=True) if m.theme == theme else m for m in here]
    first = next((i for i, _ in view.of_kind("L")), 0)
    return [*here, ThemeMention(number, first, first + 1, theme, sites, False, True, True)]


_ABROAD = late(r"\b(?:in|to|for|across) (<C\d+>)")


def elsewhere_abroad(view: View) -> bool:
    """True for a sentence that tells of work in other countries, and of none at home."""
    named = [view.mention(m[1]).value for m in _ABROAD.finditer(view.text)]
    home = any(isinstance(u.value, Concept) and u.value.iri.endswith("/vn") for _, u in view.of_kind("CJ"))
    return bool(named) and not home and next(view.of_kind("L"), None) is None


_SCHOOLS = late(
    r"^(?:the|an?|its|another) (?:(?:other|second|third|last|remaining|next) )?(?:project|grant|one)\b"
    r"(?: (?!mines?\b|bombs?\b|clear\w*|treat\w*|remov\w*|survey\w*)[^\s;]+){0,16}? "
    r"(?:build\w*|built|construct\w*|upgrad\w*|renovat\w*|repair\w*)(?: (?!for\b)[^\s,;]+){0,8}? "
    r"(?:schools?|preschool|kindergarten|classrooms?|clinic|bridge|roads?|dormitory|library|market|irrigation)\b"
)


def builds(view: View) -> bool:
    """True for "The other project, worth $130,000, will build a school in X", which is no work on what the war left."""
    return _SCHOOLS.match(view.text) is not None


def other_work(view: View) -> bool:
    """True for a sentence on a school, or on work in other countries alone."""
    return builds(view) or elsewhere_abroad(view)
