"""Persons of the past who are named only to be honoured: in the name of a monument, at a mausoleum, by a wreath."""

from __future__ import annotations

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.names import PersonMention

_MONUMENTS = frozenset("mausoleum monument monuments statue statues tomb shrine bust".split())
_TO = frozenset({"to", "of", "for"})


def honoured(lexicon: Lexicon, line: Line, person: PersonMention) -> bool:
    """True of a figure of the past, or of one whose monument is named right beside the name."""
    if person.words in lexicon.historical:
        return True
    if line.words.isdisjoint(_MONUMENTS):
        return False
    after = [t.norm for t in line.tokens[person.last : person.last + 3]]
    before = [t.norm for t in line.tokens[max(0, person.first - 3) : person.first]]
    owned = after[:1] == ["'s"] and not _MONUMENTS.isdisjoint(after)
    dedicated = before[-1:] == ["late"] or not _TO.isdisjoint(before)
    return owned or not _MONUMENTS.isdisjoint(after[:1]) or (dedicated and not _MONUMENTS.isdisjoint(before))
