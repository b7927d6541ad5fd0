"""Releases that read out one event: the call of their headline, and the meeting that their sentences point back to."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_events import MEETINGS, Event, dates_agree
from kg.find.meeting_records import Telling
from kg.text import late

_CALLS = late(r"\b(?:phone |telephone |video )?calls? (?:with|between) ")
_SPOKE = frozenset({"spoke", "speaks", "spoken", "speaking", "talked"})
_LEAD = 4
"""How many sentences, headlines among them, tell what a release is of."""


def by_phone(context: Context, events: Sequence[Event]) -> None:
    """Those who "spoke today" under "Readout of X's Calls with Y and Z" did so by phone."""
    heads = [
        n for n, v in enumerate(context.views[:2]) if _CALLS.search(v.text) and (n == 0 or v.sentence.kind == "title")
    ]
    if not heads:
        return
    for event in events:
        first = event.tellings[0]
        spoke = context.views[first.view].units[first.first].text in _SPOKE
        if event.kind == "talks" and event.status == "held" and spoke and first.view <= heads[-1] + _LEAD:
            event.kind, event.place, event.place_code = "phone-call", None, None


def points_back(telling: Telling, events: Sequence[Event]) -> bool:
    """Join "In the meeting, Y reaffirmed" to the only meeting told so far, whoever was named at it."""
    if not telling.pointing or telling.title or not telling.people or telling.date is not None:
        return False
    held = [e for e in events if e.status == "held" and e.kind in {*MEETINGS, "conference"}]
    if len(held) != 1 or telling.place is not None or telling.status != "held":
        return False
    there, named = set(held[0].people), set(telling.people)
    if not there or there <= named or named <= there:
        return False  # told like any other sentence on that meeting
    telling.kind = held[0].kind
    held[0].take(telling)
    return True


def one_call(one: Event, other: Event) -> bool:
    """True of one call told by two words."""
    both = one.kind == other.kind == "phone-call" and one.status == other.status
    nested = set(one.people) <= set(other.people) or set(other.people) <= set(one.people)
    shared = len(set(one.people) & set(other.people)) > 1
    return both and nested and shared and dates_agree(one.date, other.date) and _about(one, other)


def _about(one: Event, other: Event) -> bool:
    """False of a call recalled from another day, none of whose tellings is near those of this one."""
    return (one.date is not None and other.date is not None) or abs(other.first[0] - one.first[0]) <= _LEAD
