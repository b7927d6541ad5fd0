"""Words that are names of persons by where they stand, though they mean something else elsewhere."""

from __future__ import annotations

from kg.find.lexicon import Lexicon
from kg.find.lines import Line


def short_month(line: Line, at: int, first: int, lexicon: Lexicon) -> bool:
    """The "Jun" of "Chen Jun", which is no month where a Chinese family name stands before it and no day after."""
    tokens = line.tokens
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    family = at == first + 1 and tokens[first].norm in lexicon.family_first
    return family and len(tokens[at].raw) <= 4 and (after is None or not after.raw[0].isdigit())


def surname(line: Line, at: int, first: int, lexicon: Lexicon) -> bool:
    """The "Prior" of "Senator Walter Prior spoke": a capital word right after a given name, in no headline."""
    after = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    if at != first + 1 or after is None or after.capital or after.raw[0].isdigit():
        return False
    return line.tokens[first].norm in lexicon.given and 2 * len(line.capitals) < len(line.tokens)
