"""Ranks told apart from the name: "Fred Miller, too, was present. The vice admiral had never been there"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.meanings import Meant


def late_ranks(lexicon: Lexicon, lines: Sequence[Line], meant: Sequence[Meant]) -> None:
    """ "Fred Miller, too, was present. The vice admiral had never been there": the rank of the one just named."""
    for k in range(1, len(lines)):
        if lines[k].tokens[0].norm != "the":
            continue
        state = lines[k].starts(1)  # "The US vice admiral had never been there"
        start = state.last - 1 if state is not None and state.entry.kind in "CJ" else 0
        spelt = tuple(t.norm for t in lines[k].tokens[start + 1 : start + 5])
        size = next((n for n in (3, 2, 1) if spelt[:n] in lexicon.rank_nouns), 0)
        named = {id(p): p for m, p in meant[k - 1] if len(m.words) > 1} if size else {}
        if len(named) != 1 or len(lines[k].tokens) < start + size + 2 or lines[k].tokens[start + size + 1].capital:
            continue
        person, rank = next(iter(named.values())), lexicon.rank_nouns[spelt[:size]]
        others = any(rank in p.ranks for found in meant[:k] for _, p in found)
        if not (others or person.posts or person.ranks or person.private):
            person.ranks.append(rank)
