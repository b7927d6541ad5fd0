"""Letters that a paper prints: whom they greet, and the name and post below their closing line."""

from __future__ import annotations

from collections.abc import Container, Sequence

from kg.read.paragraphs import Line, is_terminal
from kg.text import late, words

_GREETING = late(r"(?:My )?Dear (?:\S+ ){0,12}\S+[,:]|(?:Your |Most )?Excellenc(?:y|ies)[,:]")
_SIGNED_BY = late(r"\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|bin|al)){0,6}(?:,[^.!?]*)?")
_POST = late(r"\p{Lu}[^.!?:]*")
_LONG, _MOST = 120, 4
"""How many characters a line of a signature may have, and how many lines the signature."""


def letter(text: str, lines: Sequence[Line], closings: Container[tuple[str, ...]]) -> tuple[list[Line], frozenset[int]]:
    """The lines with a signature of several made one, and where greeting and signature start; none in no letter."""
    greeting = next((line for line in lines if len(line.text) < _LONG and _GREETING.fullmatch(line.text)), None)
    close = next((i for i, line in enumerate(lines) if words(line.text) in closings), -1) if greeting else -1
    last = close + 1
    while 0 < last < len(lines) and last - close <= _MOST and _signs(lines[last], last == close + 1):
        last += 1
    if greeting is None or close < 0 or last == close + 1:
        return list(lines), frozenset()
    start, end = lines[close + 1].start, lines[last - 1].end
    joined = [*lines[: close + 1], Line(start, end, text[start:end]), *lines[last:]]
    return joined, frozenset({greeting.start, start})


def _signs(line: Line, first: bool) -> bool:
    """May the line be of a signature: the name in the first, then posts?"""
    pattern = _SIGNED_BY if first else _POST
    return len(line.text) < _LONG and not is_terminal(line.text) and pattern.fullmatch(line.text) is not None
