"""One sentence's tokens with the names of the vocabulary that cover them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.find.gazetteer import Match
from kg.text import Token


@dataclass(slots=True)
class Line:
    """One sentence's tokens with the names of the vocabulary that cover them."""

    tokens: Sequence[Token]
    cover: list[Match | None] = field(default_factory=list)

    @classmethod
    def of(cls, tokens: Sequence[Token], matches: Sequence[Match]) -> Line:
        """Tokens with, for each, the gazetteer match it is a part of."""
        cover: list[Match | None] = [None] * len(tokens)
        for match in matches:
            cover[match.first : match.last] = [match] * (match.last - match.first)
        return cls(tokens, cover)

    def starts(self, i: int) -> Match | None:
        """The match that begins at token `i`."""
        match = self.cover[i] if i < len(self.tokens) else None
        return match if match is not None and match.first == i else None
