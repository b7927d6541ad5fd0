"""Statements of a text behind a common opening, as rows to compare. The officials are fictional."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import Actor, Facts

Find = Callable[..., Facts]

OPENING = (
    "Hanoi (VNA) - Deputy Minister of National Defence Sen. Lieut. Gen. Mac Van Duong received US Ambassador to "
    "Vietnam Oliver Tansley in Hanoi on May 6. "
)
"""Introduces a Vietnamese and an American official: Duong and Tansley."""


def rows(find: Find, text: str) -> list[str]:
    """The statements of `text` behind the opening as rows "speaker act addressee theme site"."""
    return told(find(OPENING + text, "2022-05-07"))


def told(facts: Facts) -> list[str]:
    """The statements of an article as such rows."""
    names = {o.id: o.name.split()[-1] for o in facts.officials}

    def actor(who: Actor | None) -> str:
        if who is None:
            return "-"
        return names[who.official] if who.official else "+".join(who.sides)

    return [
        f"{actor(s.speaker)} {s.act} {actor(s.addressee)} {s.theme} {s.site.label if s.site else '-'}"
        for s in facts.statements
    ]
