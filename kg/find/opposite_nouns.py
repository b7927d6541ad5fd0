"""Nouns that introduce a name as a post does: "his Korean opposite number, X", "his counterparts A of Laos and B"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.lines import Line
from kg.text import Token

SAME_POST = frozenset({"counterpart", "predecessor", "successor", "colleague"})
"""Nouns that give a person the post of the one named before."""

_MET = frozenset({"host", "guest", "visitor", "interlocutor"})
_POSSESSIVE = frozenset({"his", "her", "their", "'s"})
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
    """The tokens at which a name may begin: right after such a noun, or after the comma that follows it."""
    if WORDS.isdisjoint(line.words):
        return set()
    tokens = line.tokens
    return {i + 1 + (tokens[i + 1].raw == ",") for i in range(len(tokens) - 1) if noun(tokens, i)}


def state_after(line: Line, end: int) -> int:
    """Where "of Laos" ends that stands right after a name, or `end`."""
    match = line.starts(end + 1) if end < len(line.tokens) and line.tokens[end].norm in {"of", "from"} else None
    return match.last if match is not None and match.entry.kind == "C" else end


def next_in_row(line: Line, end: int) -> int:
    """Where the next name of "A of Laos, B of Japan and C of Thailand" begins after the one that ends at `end`."""
    at = after = state_after(line, end)
    while after > end and at < len(line.tokens) and at - after < 2 and line.tokens[at].norm in {",", "and"}:
        at += 1
    return at if at > after else -1
