"""A guest received with military honours: a ceremony, whatever verb tells of it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.text import late

_GREETING = ("welcom", "greet", "receiv")
_HONOURS = late(
    r"\bwith (?:(?!a |an )\S+ ){0,3}honou?rs\b|\b(?:guards? of honou?r|honou?r guards?|gun salutes?|red carpet)\b"
)


def honoured(layout: Layout, verb: str) -> bool:
    """True of "welcomed X with full military honours", "A guard of honour stood by as X welcomed Y"."""
    return verb.startswith(_GREETING) and _HONOURS.search(layout.view.text) is not None


def as_ceremony(made: Sequence[Telling]) -> None:
    """Turn receptions into the ceremony of welcome that they were."""
    for telling in made:
        if telling.kind == "reception":
            telling.kind, telling.subtype = "ceremony", "welcome"


def in_a_body(made: Sequence[Telling]) -> list[Telling]:
    """One ceremony of welcome for the receptions of "was welcomed at the guest house by A, B and other officers"."""
    if len(made) < 2:
        return list(made)
    for telling in made[1:]:
        made[0].add([p for p in telling.people if p not in made[0].people], "host")
    as_ceremony(made[:1])
    return [made[0]]
