"""How the name of a person is spelt, and the words by which it is known again."""

from __future__ import annotations

from collections.abc import Sequence

from kg.text import Token


def spelling(tokens: Sequence[Token], first: int, end: int, suffixes: frozenset[str]) -> tuple[str, tuple[str, ...]]:
    """The name as the text writes it, capitals throughout made usual ones, and its folded words."""
    parts: list[str] = []
    spelt: list[str] = []
    shouted = all(t.raw.isupper() for t in tokens[first:end] if t.raw.isalpha())
    for k in range(first, end):
        token = tokens[k]
        if token.raw == ",":
            continue
        initial = len(token.raw.rstrip(".")) == 1
        raw = (
            token.raw.title()
            if token.raw.isupper() and len(token.raw) > 2 - shouted and not initial and token.norm not in suffixes
            else token.raw
        )
        if token.raw in {"'", "’"} and parts:
            parts[-1] += raw  # "de' Ricci"
            continue
        parts.append(("-" if token.glued and k > first else " " if parts else "") + raw)
        if token.norm not in suffixes:
            spelt.append(token.norm)
    return "".join(parts).strip(), tuple(spelt)
