"""The places that what is said names, for work that is spoken of without a place: "extend it to <L>"."""

from __future__ import annotations

from kg.find.statements_said import said_by
from kg.find.statements_speakers import Spoken
from kg.find.statements_topics import AGREEMENT, MEETING, Topic
from kg.find.statements_words import word, words_in
from kg.find.themes_overlaps import GENERAL
from kg.find.themes_places import kind_of
from kg.find.themes_sites import SiteGrammar
from kg.find.view import View
from kg.model import Term

_SITES = frozenset("province district commune airbase airport".split())
_LISTED = 3
_RELATIVES = frozenset("which where who whose".split())
_WHEREABOUTS = frozenset(
    "arrived authorities ceremony committee conference dialogue event gathering held here journey landed meeting met "
    "reception said seminar session speaking talks told tour trip travelled visit visited way workshop".split()
)
"""Words behind which a place is where people are or meet, not where the work is."""
_APPOSED = frozenset("province provinces district districts city locality commune communes site area airbase".split())


def placed_near(view: View, governor: Spoken, topic: Topic) -> tuple[Term, ...]:
    """The provinces and airports that what is said names, for work spoken of without a place: "extend it to <L>"."""
    if topic.theme in {AGREEMENT, MEETING, GENERAL}:
        return ()
    said = frozenset(said_by(view, governor).units)
    first = 0 if governor.tail else governor.head.last
    found: list[int] = []
    for i, _ in view.of_kind("L"):
        if i in said and kind_of(view, i) in _SITES and not _told_aside(view, i, max(first, topic.last)):
            k = i - 2 if word(view, i - 1) == "the" else i - 1
            listed = word(view, k) in {"and", ","} and bool(found) and k - found[-1] < _LISTED
            spoke = governor.tail and i > governor.first and word(view, k - 1) == ","
            told = word(view, k) == "," and word(view, k - 1) in _APPOSED  # "to a third province, <L>"
            if (
                (told and not spoke)
                or listed
                or (not spoke and word(view, k) in {"in", "to", "at", "for"} and word(view, k - 1) not in _WHEREABOUTS)
            ):
                found.append(i)
    return tuple(dict.fromkeys(SiteGrammar.term(view, i) for i in found))


def _told_aside(view: View, i: int, first: int) -> bool:
    """Does the place at `i` stand in a clause put in: ", which it now funds in <L> and <L> ,"?"""
    opened = next(
        (k for k in range(i - 1, first - 1, -1) if word(view, k) in _RELATIVES and word(view, k - 1) == ","), -1
    )
    return opened >= 0 and "," not in words_in(view, opened, i)
