"""The place behind a post at which its holder is met, which is no part of the post."""

from __future__ import annotations

from kg.find.lines import Line

_AT_THE_TOP = frozenset({"minister", "premier", "chancellor", "king", "sultan", "staff"})
_DEPARTMENTS = frozenset({"defense", "defence", "state", "war", "navy", "army"})
_BEFORE = 4
"""Within how many words "Secretary" stands before the place."""


def where_met(line: Line, first: int, at: int) -> bool:
    """True of "in Singapore", "at the Peace Palace" at token `at`, behind a post whose head ends at `first`.

    The post is one held for a whole state.
    """
    tokens = line.tokens
    if tokens[at].norm == "at":
        return tokens[first - 1].norm in _AT_THE_TOP | {"president"} and _building(line, at + 1)
    place = line.starts(at + 1) if at + 1 < len(tokens) else None
    if place is None or place.entry.kind not in "LC":
        return False
    secretary = "secretary" in {t.norm for t in tokens[max(0, at - _BEFORE) : at]}
    return tokens[first - 1].norm in _AT_THE_TOP or (secretary and tokens[at - 1].norm in _DEPARTMENTS)


def _building(line: Line, at: int) -> bool:
    """True where a name of a building begins: "the Peace Palace", "Hyderabad House"."""
    tokens, first = line.tokens, at
    at += at < len(tokens) and tokens[at].norm == "the"
    while at < min(len(tokens), first + _LONG + 1) and tokens[at].capital:
        if tokens[at].norm in _BUILDINGS and tokens[at - 1].capital:
            return True
        at += 1
    return False


_BUILDINGS = frozenset("palace house mansion villa hotel hall residence guesthouse lodge castle".split())
_OFFICES = frozenset("mission delegation committee office department team agency section embassy bureau".split())
_LONG = 4
"""How many words a body of a state may have that is told by what it is."""


def owned_body(line: Line, at: int) -> int:
    """The end of "'s permanent mission" at token `at`, behind a state in "head of Viet Nam's permanent mission"."""
    tokens = line.tokens
    if at >= len(tokens) or tokens[at].norm != "'s":
        return at
    for k in range(at + 1, min(len(tokens), at + _LONG)):
        if not tokens[k].raw.isalpha():
            return at
        if tokens[k].norm in _OFFICES:
            return k + 1
    return at
