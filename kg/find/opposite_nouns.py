"""Nouns that introduce a name as a post does: "his Korean opposite number, X", "his counterparts A of Laos and B"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.gazetteer import Match
from kg.find.lines import Line
from kg.text import Token

SAME_POST = frozenset({"counterpart", "predecessor", "successor", "colleague"})
"""Nouns that give a person the post of the one named before."""

_MET = frozenset({"host", "guest", "visitor", "interlocutor", "deputy"})
_POSSESSIVE = frozenset({"his", "her", "their", "'s"})
_OF = frozenset({"of", "from", "in"})
_NEAR = 3
WORDS = frozenset(w + s for w in (*SAME_POST, *_MET, "number") for s in ("", "s"))
"""Without one of these words nobody is introduced so."""


def noun(tokens: Sequence[Token], i: int) -> str:
    """The noun for somebody met that ends at token `i`, in the singular, or nothing."""
    word = tokens[i].norm if i >= 0 else ""
    word = word.removesuffix("s")
    if word == "number" and i and tokens[i - 1].norm == "opposite":
        return "counterpart"
    owned = any(t.norm in _POSSESSIVE for t in tokens[max(0, i - _NEAR) : i])
    return word if word in SAME_POST or (word in _MET and owned) else ""


def openings(line: Line) -> set[int]:
    """The tokens at which a name may begin: right after such a noun and its state, or after the comma behind them."""
    if WORDS.isdisjoint(line.words):
        return set()
    tokens = line.tokens
    ends = [_of_state(line, i + 1) for i in range(len(tokens)) if noun(tokens, i)]
    return {end + (tokens[end].raw == ",") for end in ends if end < len(tokens)}


def rows(line: Line) -> set[int]:
    """The tokens at which the first of several may begin: "their Japanese counterparts, A and B"."""
    if WORDS.isdisjoint(line.words):
        return set()
    tokens = line.tokens
    plural = [i + 1 for i, t in enumerate(tokens[:-1]) if t.norm.endswith("s") and noun(tokens, i)]
    return {end + (tokens[end].raw == ",") for end in plural}


def told_before(line: Line, first: int) -> tuple[int, Match | None]:
    """The noun before a name that begins at `first`, -1 without one, and the state of "counterpart from Korea, X"."""
    tokens = line.tokens
    at = first - (2 if first > 1 and tokens[first - 1].raw == "," else 1)
    state = line.cover[at] if at > 0 else None
    if state is not None and _seat(state) and state.last == at + 1:
        opened = state.first - 1 - (state.first > 1 and tokens[state.first - 1].norm == "the")
        if opened > 0 and tokens[opened].norm in _OF and noun(tokens, opened - 1):
            return opened - 1, state
    if at > 0 and tokens[at].norm in {"there", "here"}:
        at -= 1
    return (at if at >= 0 and noun(tokens, at) else -1), None


def _of_state(line: Line, at: int) -> int:
    """Where "from the Republic of Korea" ends that stands at token `at`, or `at`."""
    opened = at + 1 < len(line.tokens) and line.tokens[at].norm in _OF
    match = line.starts(at + 1 + (line.tokens[at + 1].norm == "the")) if opened else None
    return match.last if match is not None and _seat(match) else at


def _seat(match: Match) -> bool:
    """True of a state, and of the capital that stands for it."""
    capital = match.entry.kind == "L" and match.entry.concept.value("placeType") == "country-capital"
    return capital or match.entry.kind == "C"


def state_after(line: Line, end: int) -> int:
    """Where "of Laos" ends that stands right after a name, or `end`."""
    return _of_state(line, end)


_PARTIES = frozenset("DRI")
_PARTY = 9
"""How many words the party and the state of a member of Congress may have."""


def next_in_row(line: Line, end: int) -> int:
    """Where the next name of "A of Laos, B of Japan and C of Thailand" begins after the one that ends at `end`."""
    at = after = state_after(line, end)
    while after > end and at < len(line.tokens) and at - after < 2 and line.tokens[at].norm in {",", "and"}:
        at += 1
    return at if at > after else -1


def past_party(tokens: Sequence[Token], end: int) -> int:
    """Past "(D-Mass.)" or ", D-Vt.," behind the name of a member of Congress, to the "," or "and" before the next."""
    opened = tokens[end].raw if end + 1 < len(tokens) else ""
    if opened not in {"(", ","} or tokens[end + 1].raw not in _PARTIES:
        return end
    close = ")" if opened == "(" else ","
    shut = next((k for k in range(end + 2, min(len(tokens), end + _PARTY)) if tokens[k].raw == close), -1)
    return end if shut < 0 else shut + (opened == "(")


def next_surname(line: Line, end: int) -> int:
    """Where the next name of "Secretaries A, B and C" may begin: after a comma, "and" or both."""
    at = end
    while at < len(line.tokens) and at - end < 2 and line.tokens[at].norm in {",", "and"}:
        at += 1
    return at
