"""One sentence's tokens with the names of the vocabulary that cover them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.find.gazetteer import Entry, Match
from kg.text import Token, acronym

_REGIONS = frozenset("pacific caribbean americas caucasus balkans baltics gulf".split())
"""Regions that are named with "the", also as the second of two: "Asia and the Pacific"."""


@dataclass(slots=True)
class Line:
    """One sentence's tokens with the names of the vocabulary that cover them.

    `matches` are these names, `cover` the one that each token is a part of, `words` the folded words,
    `capitals` the numbers of the tokens that begin with a capital letter.
    """

    tokens: Sequence[Token]
    matches: Sequence[Match]
    cover: list[Match | None]
    words: frozenset[str]
    capitals: list[int]

    @classmethod
    def of(cls, tokens: Sequence[Token], matches: Sequence[Match]) -> Line:
        """Tokens with the matches of the gazetteer in them; the "US" of "US$" names no state."""
        told = [m for m in matches if m.last == len(tokens) or tokens[m.last].raw != "$"]
        cover: list[Match | None] = [None] * len(tokens)
        for match in told:
            cover[match.first : match.last] = [match] * (match.last - match.first)
        words = frozenset([token[3] for token in tokens])
        return cls(tokens, told, cover, words, [i for i, token in enumerate(tokens) if token[2][0].isupper()])

    def starts(self, i: int) -> Match | None:
        """The match that begins at token `i`."""
        match = self.cover[i] if i < len(self.tokens) else None
        return match if match is not None and match.first == i else None


def with_short_forms(lines: Sequence[Line]) -> list[Line]:
    """The lines, where a short form that the article gives in brackets behind a body's name names the body as well.

    "the National Economic Council (NEC) … NEC Director X"
    """
    known: dict[str, Entry] = {}
    for line in lines:
        for match in line.matches:
            i = match.last + 1
            if match.entry.kind == "O" and i + 1 < len(line.tokens) and line.cover[i] is None:
                opened, short, closed = (t.raw for t in line.tokens[i - 1 : i + 2])
                if (opened, closed) == ("(", ")") and acronym(short):
                    known.setdefault(short, match.entry)
    return [_with(line, known) for line in lines] if known else list(lines)


def _with(line: Line, known: Mapping[str, Entry]) -> Line:
    """The line with the short forms in it."""
    more = [
        Match(i, i + 1, known[t.raw]) for i, t in enumerate(line.tokens) if t.raw in known and line.cover[i] is None
    ]
    if not more:
        return line
    return Line.of(line.tokens, sorted([*line.matches, *more], key=lambda m: m.first))


def region_after(line: Line, i: int) -> int:
    """The end of "the Pacific", "the Middle East" at token `i`, else -1."""
    words = [t.norm for t in line.tokens[i : i + 3] if t.norm == "the" or t.capital]
    if words[:1] != ["the"]:
        return -1
    known = line.starts(i + 1)
    if known is not None and known.entry.kind == "L" and known.entry.concept.value("placeType") == "region":
        return known.last
    alone = len(words) == 2 and words[1] in _REGIONS and known is None  # not "the Gulf Cooperation Council"
    return i + 2 if alone else -1


def two_states(line: Line, i: int) -> bool:
    """True of the dash between two states before a capital word: "the Vietnam – Cambodia Friendship Association"."""
    before, after = line.cover[i - 1], line.starts(i + 1) if i + 1 < len(line.tokens) else None
    if before is None or after is None or before.entry.kind not in "CJ" or after.entry.kind not in "CJ":
        return False
    return after.last < len(line.tokens) and line.tokens[after.last].capital
