"""Who led a side at talks told of just before: "The Korean side was headed by X and Y"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_events import Event
from kg.find.officials import Person
from kg.find.view import View
from kg.text import late

_LED = late(
    r"^(?:the )?(?:<S\d+>|<[JC]\d+>(?: 's)? (?:side|delegation|team)) (?:was|were|is|are) (?:also )?(?:co )?"
    r"(?:led|headed|chaired|represented) by (?:the )?<P(?P<who>\d+)>"
)
_KINDS = frozenset({"talks", "phone-call", "dialogue"})
_NEAR = 3
"""Within how many sentences behind the talks it is told who led a side."""


def led(context: Context, events: Sequence[Event]) -> None:
    """Add those who led a side of which the talks name nobody yet."""
    for at, view in enumerate(context.views):
        match = _LED.match(view.text) if view.words & {"led", "headed", "chaired", "represented"} else None
        if match is None or view.sentence.kind != "body":
            continue
        persons = _row(view, int(match["who"]))
        states = {p.country for p in persons}
        held = [e for e in events if e.kind in _KINDS and e.status == "held" and 0 < at - e.first[0] <= _NEAR]
        met = held[-1].people if held else {}
        if len(states) == 1 and met and states.isdisjoint(p.country for p in met):
            held[-1].add(persons, "")


def _row(view: View, i: int) -> list[Person]:
    """The persons named one after the other from unit `i` on."""
    found: list[Person] = []
    while i < len(view.units) and isinstance(person := view.units[i].value, Person):
        found.append(person)
        i += 1
        while i < len(view.units) and view.units[i].text in {",", "and", "the"}:
            i += 1
    return found
