"""A visit to a state and the arrival of its guest in a city there, told sentence by sentence: one visit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kg.find.context import Context
from kg.find.meeting_events import Event, is_country
from kg.model import PartialDate

_ARRIVED = frozenset("arrived arrives arrive arriving landed landing lands touched flew alighted".split())
_WEEK = timedelta(days=7)
"""For how long a report calls a visit under way."""
_NEAR = 2
"""Within how many sentences of the visit an arrival without a day is that of its guest."""


def arrived(context: Context, events: Sequence[Event]) -> list[Event]:
    """The events, those visits joined that begin with an arrival told elsewhere: "She arrived in Hanoi on Monday"."""
    kept = list(events)
    for arrival in events:
        if arrival.kind != "visit" or arrival.status != "held" or not _is_arrival(context, arrival):
            continue
        visit = next((v for v in kept if v is not arrival and _begins(v, arrival)), None)
        if visit is None:
            continue
        visit.tellings.extend(arrival.tellings)
        visit.people.update({p: r for p, r in arrival.people.items() if p not in visit.people})
        if arrival.date is not None and (visit.date is None or visit.date.last is None):
            visit.date = arrival.date
        kept.remove(arrival)
    return kept


def _is_arrival(context: Context, event: Event) -> bool:
    """True where each telling says that somebody arrived in a city, in as many words."""
    if event.place is None or event.place_code is None or is_country(event.place) or not event.guests():
        return False
    return all(
        not _ARRIVED.isdisjoint(u.text for u in context.views[t.view].units[max(0, t.first - 1) : t.last])
        for t in event.tellings
    )


def _begins(visit: Event, arrival: Event) -> bool:
    """True where the arrival is the beginning of a visit to the state of the city."""
    if visit.kind != "visit" or visit.status != "held" or visit.place is None or not is_country(visit.place):
        return False
    if visit.place_code != arrival.place_code or not arrival.guests() <= visit.guests():
        return False
    if any(t.another for t in (*visit.tellings, *arrival.tellings)):
        return False
    if visit.date is None:
        return arrival.date is not None or _close(visit, arrival)
    if arrival.date is None:
        return visit.date.whole and _close(visit, arrival)
    if not (visit.date.whole and arrival.date.whole) or visit.date.last is not None:
        return visit.date.value == arrival.date.value
    since = _day(visit.date.value) - _day(arrival.date.value)
    return timedelta() <= since <= _WEEK


def _close(visit: Event, arrival: Event) -> bool:
    return any(0 <= a.view - v.view <= _NEAR for a in arrival.tellings for v in visit.tellings)


def _day(value: str) -> date:
    """A day, also one whose year nobody tells ("--11-02"), which counts as one of a leap year."""
    return date.fromisoformat(value if value[0] != "-" else f"2000{value[1:]}")


def welcomed(context: Context, events: Sequence[Event]) -> None:
    """The welcome told right after an arrival is of its day: "X arrived in <L> on <D>. He was welcomed by Y"."""
    for event in events:
        if event.subtype != "welcome" or event.status != "held" or event.date is not None or event.headline:
            continue
        first = event.tellings[0]
        at = first.view
        if not context.views[at].units[first.first].text.startswith(("welcomed", "greeted")):
            continue
        for visit in events:
            told = [t for t in visit.tellings if t.view == at - 1 and not t.title]
            if visit.kind != "visit" or visit.date is None or not visit.guests() & set(event.people) or not told:
                continue
            if any(not _ARRIVED.isdisjoint(u.text for u in context.views[at - 1].units[: t.last]) for t in told):
                event.date = PartialDate(visit.date.value, None, visit.date.inferred)
