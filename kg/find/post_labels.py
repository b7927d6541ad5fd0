"""The label of a post: its words as the text has them, without what says nothing of the post."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.lexicon import Lexicon
from kg.find.post_ends import ad_interim, of_the_time, past_field
from kg.text import Token, words


def label_of(lexicon: Lexicon, tokens: Sequence[Token], first: int, last: int) -> str:
    """The post as the text names it: without a possessive country, bracketed acronyms or abbreviations."""
    parts: list[str] = []
    while first < last - 1 and (size := passing(lexicon, tokens, first)) and first + size < last:
        first += size
    i = first
    while i < last:
        if tokens[i].raw == "(" and past_field(tokens, i) == i:
            i += 3
            continue
        if size := ad_interim(tokens, i) or of_the_time(tokens, i):
            i += size
            continue
        entries = lexicon.heads.match_at(tokens, i)
        if entries is not None:
            spelt = words(entries[0].form)
            expansion = lexicon.expansions.get(spelt) or (
                entries[0].concept.label if entries[0].form.endswith(".") else None
            )
            if expansion is not None:
                parts.append(" " + expansion)
                i += len(spelt)
                continue
        token = tokens[i]
        glue = (
            "-"
            if token.glued and i > first
            else ""
            if token.norm == "'s"
            or token.raw in {",", "/", "'", "’", ")"}
            or (i > first and tokens[i - 1].raw in {"/", "("})
            else " "
        )
        parts.append(glue + token.raw)
        i += 1
    label = "".join(parts).strip()
    for mark in ("'s ", "’s ", "s' ", "s’ "):
        head, found, rest = label.partition(mark)
        if (
            found
            and len(head.split()) <= 2
            and rest
            and tokens[first].capital
            and "People" not in head
            and "Child" not in head
        ):
            label = rest
    return label


def passing(lexicon: Lexicon, tokens: Sequence[Token], i: int) -> int:
    """How many words at token `i` are of "visiting", "newly appointed" and the like: no words of the post."""
    if (*(t.norm for t in tokens[i : i + 2]),) in lexicon.passing:
        return 2
    return int((tokens[i].norm,) in lexicon.passing and not (tokens[i].capital and tokens[i].norm == "new"))


def of_a_body_told(lexicon: Lexicon, label: str, ranks: Sequence[object]) -> bool:
    """True of an officer's "Director of the academy", "Head of the hospital": a body named before."""
    spelt = words(label)
    return bool(ranks and spelt[:-3]) and spelt[-3:-1] == ("of", "the") and spelt[-1] in lexicon.body_heads
