"""Meetings of which only the words spoken there are told: "the colonel assured her", "X asked Y to send more".

Who speaks to whom stands in the statements, so these are read last: who is told something at an event that is
told already was there, and where none is, the two have met.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from kg.find.context import Context, Exchange, Mention
from kg.model import Meeting, Participant

_AFAR = frozenset(
    "letter letters wrote writes written writing message messages cable cabled telegram telegrams tweet tweeted "
    "statement statements email mail envelope interview phone telephone telephoned video online through virtually "
    "congratulatory condolences spokesperson spokesman report reports newspaper paper twitter facebook".split()
)
"""Words of what is said from afar, or by another's mouth."""
_AT_ONE_TABLE = frozenset({"talks", "reception"})
_TOGETHER = frozenset({"ceremony", "conference"})
_BEFORE = 6
"""Within how many sentences after an event its words are told."""
_WHEN = frozenset({"in", "at", "on", "here", "early", "late", "the"})
_SIDES = 2
_LONGEST = 3
"""How many sentences at most stand as evidence of one meeting."""
_OPPOSITE = {"host": "guest", "guest": "host"}
_DAY_BEHIND = 6
"""How many units behind who was told the place and day are told."""
_LATE = 31
"""How many days before the article what its people say to each other was said."""


def spoken_at(
    context: Context, meetings: Sequence[Meeting], mentions: Sequence[Mention], exchanges: Sequence[Exchange]
) -> tuple[Meeting, ...]:
    """The meetings with those who were told something there, and those of which only that is told."""
    made = {m.id: m for m in meetings}
    states = {p.id: p.country for p in context.officials if p.country}
    for one in exchanges:
        pair, view = {one.speaker, one.hearer}, context.views[one.view]
        if states.get(one.speaker, "") == states.get(one.hearer, "") or not pair <= states.keys():
            continue
        afar = view.sentence.kind != "body" or not view.words.isdisjoint(_AFAR) or one.view in context.turns
        if afar or any(pair <= _there(m) for m in made.values()):
            continue
        event = next((e for e in _told_before(made, mentions, one) if pair & _there(e) or not _there(e)), None)
        if event is not None:
            if _open_to(context, event, pair, states):
                made[event.id] = _joined(context, event, one, states)
        elif not any(pair & _there(m) for m in made.values()):
            made.update((m.id, m) for m in _met(context, f"m{len(made) + 1}", one, states))
    return tuple(made.values())


def _there(event: Meeting) -> set[str]:
    return {p.official for p in event.participants}


def _told_before(made: Mapping[str, Meeting], mentions: Sequence[Mention], one: Exchange) -> Iterator[Meeting]:
    """The events told last before an exchange, nearest first."""
    told = [m for m in mentions if 0 <= one.view - m.view <= _BEFORE and m.fact in made]
    return (made[m.fact] for m in sorted(told, key=lambda m: (m.view, m.first), reverse=True))


def _open_to(context: Context, event: Meeting, pair: set[str], states: Mapping[str, str]) -> bool:
    """True of a recent event at which the two may have spoken: at one table sit those of two states."""
    there = _there(event)
    sides = {states[p] for p in there & states.keys()}
    if event.status != "held" or not _recent(context, event):
        return False
    if event.kind in _AT_ONE_TABLE:
        return len(sides) < _SIDES and sides.isdisjoint(states[p] for p in pair - there)
    return event.kind in _TOGETHER and bool(there)


def _recent(context: Context, event: Meeting) -> bool:
    day, written = event.date, context.written
    if day is None or not day.whole:
        return False
    if written is None or day.value.startswith("-"):
        return written is None
    return abs((written - date.fromisoformat(day.value)).days) <= _LATE


def _joined(context: Context, event: Meeting, one: Exchange, states: Mapping[str, str]) -> Meeting:
    """The event with those of the exchange whom it lacks."""
    there, pair = _there(event), (one.speaker, one.hearer)
    role = next((_OPPOSITE.get(p.role, "") for p in event.participants if p.official in pair), "")
    new = [Participant(p, role or "participant") for p in pair if p not in there]
    evidence = {*event.evidence, context.views[one.view].sentence.evidence}
    return replace(
        event,
        participants=(*event.participants, *new),
        sides=tuple(sorted({*event.sides, *(states[p] for p in pair)})),
        evidence=tuple(sorted(evidence)) if len(evidence) <= _LONGEST else event.evidence,
    )


def _met(context: Context, name: str, one: Exchange, states: Mapping[str, str]) -> list[Meeting]:
    """Talks of which the day and the place are told right behind who was told: "said to <P> in <L> on <D>"."""
    view, place, day = context.views[one.view], None, None
    for i in range(one.at + 1, min(one.at + _DAY_BEHIND, len(view.units))) if one.at > 0 else ():
        unit, before = view.units[i], view.units[i - 1].text
        if unit.kind == "w" and unit.text not in _WHEN:
            break
        if unit.kind == "L" and before in {"in", "at"}:
            place = context.place(unit)
        elif unit.kind == "D":
            day = context.date(unit)
    if place is None or day is None or not day.whole:
        return []
    pair = (one.speaker, one.hearer)
    sides, people = tuple(sorted({states[p] for p in pair})), tuple(Participant(p) for p in pair)
    return [Meeting(name, "talks", "held", day, place, people, sides=sides, evidence=(view.sentence.evidence,))]
