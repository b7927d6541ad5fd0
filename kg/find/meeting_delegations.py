"""Who was where "the delegation" of a side is told to have been: the one who leads it, as the article told before."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_events import Event
from kg.find.meeting_leaders import leader_before
from kg.find.officials import Person

_PARTY = frozenset({"delegation", "entourage", "mission", "group"})
_KINDS = frozenset({"visit", "ceremony", "talks", "reception"})
_PAIR = 2
_BEFORE = 14
"""How many units before the words for the event the delegation may stand."""


def delegations(context: Context, events: Sequence[Event]) -> None:
    """Enter the leader at what his delegation did: "The Vietnamese delegation visited <L>"."""
    for number, event in enumerate(events):
        if event.people or event.kind not in {"visit", "ceremony"} or not event.tellings:
            continue
        party = _party(context, event)
        leader = _leader(context, events[:number], event, party) if party is not None else None
        if leader is not None:
            event.people[leader] = "guest" if event.kind == "visit" else ""


def _party(context: Context, event: Event) -> str | None:
    """The state of the delegation that does it, "" where it is told of without one; None where it is none."""
    telling = event.tellings[0]
    units = context.views[telling.view].units
    for k in range(telling.first - 1, max(-1, telling.first - _BEFORE), -1):
        spelt = units[k].text.lower()
        if units[k].kind == "S" and spelt.split()[-1] in _PARTY:
            return context.code(units[k])
        if units[k].kind == "w" and spelt in _PARTY and k and units[k - 1].text in {"the", "his", "her"}:
            after = units[k + 1].text if k + 1 < len(units) else ""
            return None if after in {"of", "from", "led"} else ""
        if spelt == "they" and telling.view and not _PARTY.isdisjoint(context.views[telling.view - 1].words):
            return ""  # "The delegation visited <L>. On Monday, they laid flowers"
        if units[k].kind in "PB":
            return None
        if spelt in {"it", "they"} and any(u.text in _PARTY for u in units[:k]):
            return ""  # "The delegation is in <L>; it will go to <L> next"
    return None


def _leader(context: Context, before: Sequence[Event], event: Event, code: str | None) -> Person | None:
    at = event.first[0]
    told = [p for e in before if e.kind in _KINDS and e.status == "held" and e.first[0] < at for p in e.people]
    if code:
        return next((p for p in told if p.country == code), None)
    if (leader := leader_before(context, at - 1) if at else None) is not None:
        return leader
    if (away := _not_at_home(before, event)) is not None:
        return away
    guests = [p for e in before if e.first[0] < at for p, role in e.people.items() if role == "guest"]
    abroad = [p for p in told if p.country == context.home]
    journey = bool(guests) and event.place_code not in {None, context.home, guests[0].country}
    return guests[0] if guests and (journey or not abroad) else None


def _not_at_home(before: Sequence[Event], event: Event) -> Person | None:
    """Of the two told of last, the one who is not of the state to which the delegation came."""
    pair = next((list(e.people) for e in before[::-1] if e.status == "held" and len(e.people) == _PAIR), [])
    away = [p for p in pair if p.country not in {event.place_code, None}]
    return away[0] if event.place_code is not None and len(away) == 1 and event.place_code in _states(pair) else None


def _states(persons: Sequence[Person]) -> set[str | None]:
    return {p.country for p in persons}
