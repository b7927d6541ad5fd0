"""What single mentions tell of how far work has come, and what that makes together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.find.themes_overlaps import GENERAL

PEOPLE = frozenset({"us-mia-accounting", "vietnamese-remains"})


@dataclass(frozen=True, slots=True)
class Reading:
    """The status one mention tells: `strong` where words say so, not only the lack of others; `part` of a piece."""

    status: str | None
    strong: bool
    part: bool = False


PLANNED = Reading("planned", True)


def merged(readings: Sequence[Reading], theme: str, sited: bool) -> str | None:
    """The latest in time of what all mentions of one work tell; one word on the war's legacies does not plan them."""
    if theme == GENERAL and any(r.status for r in readings) and (len(readings) == 1 or {*readings} != {PLANNED}):
        return "ongoing"
    strong = {r.status for r in readings if r.strong}
    weak = any(r.status == "ongoing" and not r.strong for r in readings)
    if any(r.status == "completed" and r.strong and not r.part for r in readings):
        return "completed"
    if "ongoing" in strong:
        return "ongoing"
    if "completed" in strong:
        return "planned" if "planned" in strong and sited else "completed"
    if theme in PEOPLE and not sited and sum(r.status == "planned" for r in readings) * 2 > len(readings) > 1:
        return "planned"
    if theme in PEOPLE and not sited:
        return "requested" if strong == {"requested"} and not weak else "ongoing"
    if "planned" in strong and (sited or not weak):
        return "planned"
    if weak:
        return "ongoing"
    if "requested" in strong:
        return "requested"
    return "planned" if any(r.status == "planned" for r in readings) else None
