"""The states of a post in the plural: "the US and Vietnamese ministers", "the ministers of Vietnam and Laos"."""

from __future__ import annotations

from kg.find.gazetteer import Match
from kg.find.lexicon import Lexicon
from kg.find.lines import Line

_JOINING = frozenset({",", "and", "the"})


def states(line: Line, first: int, head_end: int, lexicon: Lexicon) -> tuple[tuple[str, ...], int, int] | None:
    """The codes of two or more states that share the post, in their order, with the span of tokens they fill.

    `first` is the first token of the post as far as it is known, `head_end` the one behind its head noun.
    """
    named = _before(line, first)
    if len(named) < 2:
        named = _behind(line, head_end)
    codes = [code for match in named if (code := lexicon.country(match.entry.concept)) is not None]
    return (tuple(codes), named[0].first, named[-1].last) if len(codes) > 1 else None


def _before(line: Line, first: int) -> list[Match]:
    opening = line.starts(first)
    found = [opening] if opening is not None and opening.entry.kind in "CJ" else []
    while found:
        at = found[0].first - 1
        joined = at > 0 and line.tokens[at].norm in {"and", ","}
        earlier = line.cover[at - 1] if joined else None
        if earlier is None or earlier.entry.kind not in "CJ":
            break
        found.insert(0, earlier)
    return found


def _behind(line: Line, head_end: int) -> list[Match]:
    tokens, found = line.tokens, list[Match]()
    if head_end >= len(tokens) or tokens[head_end].norm not in {"of", "from"}:
        return found
    at = head_end + 1
    while at < len(tokens):
        state = line.starts(at)
        if state is not None and state.entry.kind == "C":
            found.append(state)
            at = state.last
        elif tokens[at].norm in _JOINING:
            at += 1
        else:
            break
    return found
