"""A meeting of one article made comparable: who, where, when, and which edition of a series."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.unify.dates import bounds, is_full, next_day, parts, told_on
from kg.unify.fold import digest, local_name, slug, words
from kg.unify.names import UNKNOWN, name_of, outer
from kg.unify.records import Member

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kg.model import Facts, Meeting, Official, PartialDate, Term
    from kg.unify.known import Known

_ORDINAL = re.compile(r"[0-9]+(?:st|nd|rd|th)")
# Kinds that last for days: an article may give their month or year only.
LONG = frozenset({"visit", "conference", "dialogue"})
_HOSTING = frozenset({"host"})


@dataclass(frozen=True, slots=True)
class Event:
    """`people` by their keys over all articles; `guests` are those who are not told to be the host.

    `places` are the place and the wider ones it lies in, `day` the day the article was told on.
    `own` is made of what this article says alone.
    """

    kind: str
    status: str
    date: PartialDate | None
    place: str | None
    places: frozenset[str]
    people: frozenset[str]
    guests: frozenset[str]
    sides: frozenset[str]
    edition: str | None
    day: str | None
    own: str


def events_of(facts: Sequence[Facts], officials: Mapping[Member, str], known: Known) -> dict[Member, Event]:
    """The events of all articles by record."""
    found: dict[Member, Event] = {}
    for item in facts:
        day = bounds(told_on(item))[0]
        present = {who.official for meeting in item.meetings for who in meeting.participants}
        names = {one.id: _short(one, day) for one in item.officials if one.id in present}
        for meeting in item.meetings:
            member = Member(item.article.id, meeting.id)
            found[member] = _event(member, meeting, officials, names, day, known)
    return found


def _event(
    member: Member,
    meeting: Meeting,
    officials: Mapping[Member, str],
    names: Mapping[str, str],
    day: str | None,
    known: Known,
) -> Event:
    keyed = [(officials.get(Member(member.article, one.official)), one.role) for one in meeting.participants]
    people = frozenset(key for key, _ in keyed if key)
    guests = frozenset(key for key, role in keyed if key and role not in _HOSTING)
    states = {key.partition("/")[0].upper() for key in people} - {UNKNOWN.upper()}
    edition = _edition(meeting.name)
    return Event(
        kind=meeting.kind,
        status=meeting.status,
        date=meeting.date,
        place=_place(meeting.place),
        places=_places(meeting.place, known),
        people=people,
        guests=guests,
        sides=frozenset(meeting.sides) or frozenset(states),
        edition=edition,
        day=day,
        own=_own(member, meeting, names, edition),
    )


def _short(official: Official, day: str | None) -> str:
    """State, given and family name, as this article has them."""
    country, name = outer(name_of(official, day).identity)
    return "-".join((slug(country), *name))


def _edition(name: str | None) -> str | None:
    named = words(name or "")
    return " ".join(named) if len(named) > 2 and any(map(_ORDINAL.fullmatch, named)) else None


def _place(place: Term | None) -> str | None:
    return None if place is None else place.concept or slug(place.label)


def _places(place: Term | None, known: Known) -> frozenset[str]:
    if place is None:
        return frozenset()
    return frozenset({_place(place) or ""}) | known.within.get(place.concept or "", frozenset())


def _own(member: Member, meeting: Meeting, names: Mapping[str, str], edition: str | None) -> str:
    """A key such as ``talks/2024-05-06/us-jane-roe+vn-tran-van-mau``."""
    date = meeting.date.value.replace("--", "xxxx-", 1) if meeting.date else "undated"
    who = "+".join(sorted({names[one.official] for one in meeting.participants if one.official in names})[:3])
    where = _place(meeting.place)
    what = slug(edition) if edition else who
    key = "/".join(
        (
            slug(meeting.kind),
            date,
            what or (slug(local_name(where)) if where else "") or slug(" ".join(sorted(meeting.sides)) or "unnamed"),
        )
    )
    return key if is_full(meeting.date) or edition else f"{key}-{digest(member.article, member.fact)}"


def looked_up(event: Event) -> Iterator[tuple[str, ...]]:
    """What two reports of one meeting share at least one of: few enough to compare all that share it."""
    if event.edition:
        yield "edition", event.kind, event.edition
    year = parts(event.date)[0]
    if is_full(event.date) and event.date:
        yield "day", event.kind, event.date.value
        yield "day", event.kind, next_day(event.date.value) or ""
    if event.kind in LONG and year:
        for one in sorted(event.guests or event.people):
            yield "year", event.kind, year, one
        if not event.people and event.place and event.date:
            yield "setting", event.kind, event.date.value, event.place
