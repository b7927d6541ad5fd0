"""Places of a sentence that may be sites of war-legacy work, those joined by "and" together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.find.bodies import SYLLABLE
from kg.find.lexicon import Lexicon
from kg.find.themes_bases import base_of
from kg.find.themes_lists import (
    PREPOSITIONS,
    TOGETHER,
    collective,
    measured,
    named_after,
    parted,
    shares,
    without_figures,
)
from kg.find.view import View, capital
from kg.model import Term
from kg.text import fold
from kg.vocabulary import Concept

_NOT_SITES = frozenset({"region", "state", "venue", "country-capital"})
_GENERIC = frozenset(
    "airport airbase airfield air base international military former province provinces district city town commune "
    "valley area region the central southern northern park".split()
)
"""Words of a place's name that say what kind of place it is."""

_BETWEEN = frozenset(
    "the a an both formerly former central southern northern coastal mountainous border highland south western eastern "
    "provinces province districts district city cities town "
    "towns communes commune of localities airport airbase airports bases base villages village area us "
    "american mid most affected like areas parts part "
    "including such as and other others rest same hotspot hotspots contaminated military "
    "two three four five six seven eight nine ten eleven twelve localities".split()
)
"""Words that may stand between a preposition and the place it governs."""

_BESIDE = frozenset(", and in of & as well ( ) both 's region then them ; centre center south north".split())
"""What else may stand between two places of one list."""

_AFTER_PLACE = frozenset(
    "airport airbase airfield base province provinces district districts city town commune communes valley area "
    "areas international air military towns region".split()
)
_KINDS = frozenset("hill district commune province village hamlet districts communes provinces".split())
"""Words that make a place of the number after, or of the names before them."""

_WHERE = frozenset("in at off around near round across outside".split())
"""Prepositions after which a name of Vietnamese syllables is a place."""

_WATERS = frozenset(
    "lake lagoon bay river island islands pass hill valley beach cape peninsula ward commune district".split()
)
"""What may close the name of a place."""

_COUNTRIES = frozenset({"VN", "LA", "KH", None})
"""Where the war left something to work on."""

ABROAD = frozenset({"LA", "KH"})
"""The other countries of this war, in each of which a province has the name of the capital."""

_OF_BODIES = frozenset({"'s", "provincial", "municipal"})
"""What may stand small between a place and the name of its body: "the X provincial Military Command"."""

_TEAMS = frozenset({"team", "teams", "group", "squad"})
"""What else a place may own that works elsewhere: "X's Team K92"."""

_LANDMARKS = frozenset("bridge museum memorial monument university hotel pagoda citadel".split())
"""What is called after a place, and is seen there or met at: no stretch of land to work on."""

_SINGULAR = frozenset({"district", "town", "commune", "city", "airport", "airbase", "valley", "village"})

_RANKS = {"hamlet": 0, "village": 1, "commune": 2, "ward": 2, "town": 3, "district": 3, "city": 4, "province": 4}
"""Kinds of places from the smallest: one lies in the next that a comma adds."""


def _type(view: View, i: int) -> str | None:
    concept = view.units[i].value
    return concept.value("placeType") if isinstance(concept, Concept) else None


def _rank(view: View, i: int) -> int:
    """How large the place at a unit is, by the word behind it or by what the vocabulary says it is."""
    behind = view.units[i + 1].text if i + 1 < len(view.units) else ""
    return _RANKS.get(behind, _RANKS.get(_type(view, i) or "", -1))


def _is_an(view: View, i: int) -> bool:
    """True of a syllable of a name that is a small word in English: "Hai An commune"."""
    return view.units[i].text in {"an", "do", "me", "so", "my"} and capital(view, i)


def _owns(view: View, i: int, other: int) -> bool:
    """True for the province of "<province>'s <district>" and "two <province> districts, <district> and ..."."""
    between = [u.text for u in view.units[i + 1 : other]]
    if parted(between):
        return _type(view, i) == "province" and _rank(view, other) < _RANKS["province"]
    return between[-1:] == ["'s"] and len(between) < 3 and _RANKS.get("".join(between[:-1]), 4) > 2


@dataclass(frozen=True, slots=True)
class Group:
    """Places joined by "and": units ``[first, last)``; `sites` without those that only contain another."""

    first: int
    last: int
    lead: int
    sites: tuple[Term, ...]


class PlaceGrammar:
    """Finds the groups of places in a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon

    def groups(self, view: View) -> list[Group]:
        """The groups of places that may be sites, in order; none of them a dateline or a seat of government."""
        found: list[Group] = []
        ends = {i: i + 1 for i, _ in view.of_kind("L") if self._may_be(view, i)} | dict(self._unlisted(view))
        places = sorted(ends)
        at = 0
        while at < len(places):
            run = [places[at]]
            while at + 1 < len(places) and self._joined(view, ends[run[-1]] - 1, places[at + 1]):
                at += 1
                run.append(places[at])
            at += 1
            sites = self._without_containers(view, run, ends)
            last = ends[run[-1]]
            while last < len(view.units) and view.units[last].text in _AFTER_PLACE:
                last += 1
            found.append(Group(run[0], last, self._lead(view, run[0]), sites))
        return found

    def _unlisted(self, view: View) -> Iterator[tuple[int, int]]:
        """Places that no list has: "Hill 468", "in Kalum district"."""
        units = view.units
        for i, unit in enumerate(units) if not _KINDS.isdisjoint(view.words) else ():
            if unit.kind != "w" or unit.text not in _KINDS:
                continue
            if unit.text == "hill":
                if i + 1 < len(units) and units[i + 1].text.isdigit() and capital(view, i):
                    yield i, i + 2
                continue
            yield from named_after(view, i, lambda v, k: self._is_name(v, k) or _is_an(v, k))
            first = i
            while first > 1 and i - first < 3 and (self._is_name(view, first - 1) or _is_an(view, first - 1)):
                first -= 1
            if first < i and units[first - 1].text in PREPOSITIONS | {"and", ",", "of"}:
                yield first, i
            if first == i and i > 1 and units[i - 1].kind == "L":
                first = i - 1
            while unit.text.endswith("s") and units[first - 1].text in {"and", ","} and self._is_name(view, first - 2):
                last, first = first - 1, first - 2
                while first > 1 and last - first < 3 and self._is_name(view, first - 1):
                    first -= 1
                yield first, last
        yield from self._foreseeable(view)

    def _foreseeable(self, view: View) -> Iterator[tuple[int, int]]:
        """Places that no list has and no kind is told of: "off Hon La", "in Song Cau" (two or three syllables)."""
        units = view.units
        if view.sentence.kind != "body" or _WHERE.isdisjoint(view.words):
            return
        for i, unit in enumerate(units[1:], 1):
            if units[i - 1].text not in _WHERE or not self._syllable(view, i):
                continue
            last = i + 1
            while last < min(i + 4, len(units)) and self._syllable(view, last):
                last += 1
            after = units[last] if last < len(units) else unit
            person = last - i == 3 and unit.text in self._lex.vietnamese
            if (
                not 2 <= last - i <= 3
                or person
                or (after.kind == "w" and capital(view, last) and after.text not in _WATERS)
            ):
                continue
            yield i, last + (after.text in _WATERS and capital(view, last))

    def _syllable(self, view: View, i: int) -> bool:
        return self._is_name(view, i) and SYLLABLE.fullmatch(view.units[i].text) is not None

    def _is_name(self, view: View, i: int) -> bool:
        unit = view.units[i]
        return unit.kind == "w" and unit.text.isalpha() and capital(view, i) and unit.text not in self._lex.not_names

    def _may_be(self, view: View, i: int) -> bool:
        concept = view.units[i].value
        if not isinstance(concept, Concept):
            return False
        if (concept.value("placeType") in _NOT_SITES or concept.value("capitalOf")) and not self._is_province(view, i):
            return False
        if i + 1 < len(view.units) and view.units[i + 1].text in _LANDMARKS:
            return False
        if self._of_body(view, i) or self._lex.country(concept) not in _COUNTRIES:
            return False
        return not (
            i == 0
            and len(view.units) > 2
            and view.units[1].text in {"(", "–", "-", ","}
            and view.sentence.kind == "body"
            and view.units[1].text != ","
        )

    def _is_province(self, view: View, i: int) -> bool:
        """True for a province abroad that is called after the capital: "the provinces of <capital> and X"."""
        concept = view.units[i].value
        if not isinstance(concept, Concept) or self._lex.country(concept) not in ABROAD:
            return False
        after = view.units[i + 1 : i + 3]
        return len(after) > 1 and after[0].text in {",", "and"} and _type(view, i + 2) == "province"

    def _of_body(self, view: View, i: int) -> bool:
        """True for the place in a body's name: "the Khanh Hoa Military Command"."""
        for k in range(i + 1, min(i + 6, len(view.units))):
            unit = view.units[k]
            if unit.text in _OF_BODIES:
                continue
            at = unit.start - view.sentence.start
            if unit.kind != "w" or not view.sentence.text[at].isupper():
                return False
            if unit.text in self._lex.body_heads or unit.text in _TEAMS:
                return True
        return False

    @staticmethod
    def _joined(view: View, one: int, other: int) -> bool:
        """True where only commas, "and", kinds of places and containers stand between two places."""
        between = measured(without_figures(view.units[one + 1 : other]))
        return len(between) <= 7 and all(
            u.kind in "JC"
            or (u.kind == "w" and (u.text in _BETWEEN or u.text in _AFTER_PLACE or u.text in _BESIDE))
            or (u.kind == "L")
            for u in between
        )

    def _without_containers(self, view: View, run: Sequence[int], ends: Mapping[int, int]) -> tuple[Term, ...]:
        sites: list[Term] = []
        for k, i in enumerate(run):
            part = k > 0 and base_of(view.units[run[k - 1]].value) is not None and self._holds(view, i, run[k - 1])
            if (i != run[-1] and _owns(view, i, run[k + 1])) or (
                k and not part and self._contains(view, run[:k], i, ends[run[k - 1]])
            ):
                continue
            if k + 1 < len(run) and base_of(view.units[i].value) is not None and self._holds(view, run[k + 1], i):
                continue  # "<lake> in <city>", "of <airbase>": a part of the site
            site = self.term(view, i) if view.units[i].kind == "L" else Term(view.source(i, ends[i]))
            if site.label and all(site.label != s.label for s in sites):
                sites.append(site)
        return tuple(sites)

    def _contains(self, view: View, before: Sequence[int], i: int, end: int) -> bool:
        """True for the province that only says where the place before it, up to unit `end`, lies."""
        between = [u.text for u in view.units[end:i]]
        parts = parted(between) and _owns(view, before[-1], i)
        if parts or not {"and", "well"}.isdisjoint(between) or shares(view.units[end:i]):
            return False
        if between[1:] == [","] and _RANKS.get(between[0], 9) < _rank(view, i):
            return True
        commas = [k for k, text in enumerate(between) if text == ","]
        tail = between[commas[-1] + 1 :] if commas else between
        if TOGETHER.intersection(between) and {",", ";"}.intersection(between):
            return False  # a new item of the list: "; three provinces of A"
        concept = view.units[i].value
        if isinstance(concept, Concept) and any(concept.iri in self._above(view.units[b].value) for b in before):
            return True
        if {"in", "of"} & set(tail):
            return True
        if between[-1:] != [","] or _SINGULAR.isdisjoint(between):
            return False
        return "in" in between or (_type(view, i) == "province" and not self._elsewhere(view.units[before[-1]].value))

    def _holds(self, view: View, whole: int, part: int) -> bool:
        """Does the place at a unit lie in that at another?"""
        concept = view.units[whole].value
        return isinstance(concept, Concept) and concept.iri in self._above(view.units[part].value)

    def _elsewhere(self, concept: object) -> bool:
        """True for a place of which the vocabulary knows where it lies, or that it lies in no province."""
        known = isinstance(concept, Concept) and concept.notation is not None
        return known or bool(self._above(concept))

    def _above(self, concept: object) -> frozenset[str]:
        found: set[str] = set()
        level = [concept.iri] if isinstance(concept, Concept) else []
        while level:
            above = self._lex.vocabulary.concepts.get(level.pop())
            for iri in above.broader if above is not None else ():
                if iri not in found:
                    found.add(iri)
                    level.append(iri)
        return frozenset(found)

    @staticmethod
    def term(view: View, i: int) -> Term:
        """A place as the text names it, without the words that say what kind of place it is."""
        unit = view.units[i]
        concept = unit.value
        if isinstance(concept, Concept) and (called := concept.value("siteLabel")) and (base := base_of(concept)):
            return Term(called, base)
        kept = [w for w in " ".join(unit.text.split()).replace("-", " - ").split() if fold(w) not in _GENERIC]
        label = " ".join(kept).replace(" - ", "-").strip("-. ")
        return Term(
            label or " ".join(unit.text.split()), (concept.iri or None) if isinstance(concept, Concept) else None
        )

    @staticmethod
    def _lead(view: View, first: int) -> int:
        """The unit of the preposition that governs a place, or the place's own where none does."""
        if (together := collective(view, first)) is not None:
            return together
        at = first - 1
        while at >= 0 and first - at < 9 and (view.units[at].kind in "wJC" or _type(view, at) == "region"):
            text = view.units[at].text
            if (text in PREPOSITIONS and text != "of") or (
                text == "of" and (at == 0 or view.units[at - 1].text not in _BETWEEN)
            ):
                return at
            owner = text == "'s" and view.units[at - 1].kind == "C"
            if text not in _BETWEEN and view.units[at].kind == "w" and not (owner or text.isdigit()):
                break
            at -= 1
        return first
