"""What followed a request or an invitation: pledged, agreed, held, repeated, or nothing that an article tells of.

The nearest answer counts, and before it a repetition if there was one. Articles of one occasion
differ by a day, so an answer may be told of shortly before the request.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.unify.dates import bounds
from kg.unify.fold import local_name
from kg.unify.records import Member
from kg.unify.statements import Said, days_between

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kg.model import Facts, Meeting
    from kg.unify.records import Entity, Unified

REQUESTS = ("appeal", "invite")
# How long after a request an answer is still taken for one, and how long before it may be told of.
_LATEST, _EARLIEST = 3 * 365, -2
_HOSTING = "host"


@dataclass(frozen=True, slots=True, order=True)
class Followed:
    """A request (a key of a statement) and one thing that followed it; `kind` and `key` name it, None for nothing.

    `outcome` is ``pledged``, ``agreed``, ``held``, ``repeated`` or ``nothing found``.
    """

    request: str
    outcome: str
    kind: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """A statement over all articles: what its fullest report says, and its first day."""

    key: str
    first: Said
    day: str
    articles: frozenset[str]
    asked: frozenset[str]
    addressees: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Visit:
    key: str
    day: str
    guests: frozenset[str]
    countries: frozenset[str]


def followed(
    facts: Sequence[Facts], unified: Unified, statements: Sequence[Entity], said: Mapping[Member, Said]
) -> list[Followed]:
    """What followed each request and invitation, sorted."""
    told = [_told(entity, said) for entity in statements]
    by_subject: dict[str, list[_Told]] = defaultdict(list)
    for one in told:
        if one:
            by_subject[one.first.subject].append(one)
    visits = list(_visits(facts, unified))
    found = []
    for entity, one in zip(statements, told, strict=True):
        if said[entity.members[0]].act not in REQUESTS:
            continue
        rows = _followed(one, by_subject[one.first.subject], visits) if one else []
        found.extend(rows or [Followed(entity.key, "nothing found")])
    return sorted(found, key=lambda row: (row.request, row.outcome, row.key or ""))


def _told(entity: Entity, said: Mapping[Member, Said]) -> _Told | None:
    reports = [said[member] for member in entity.members]
    days = [one.day for one in reports if one.day]
    if not days:
        return None
    best = next((one for one in reports if one.speaker), reports[0])
    return _Told(
        entity.key,
        best,
        min(days),
        frozenset(member.article for member in entity.members),
        frozenset().union(*(one.asked for one in reports)),
        frozenset(one.addressee for one in reports if one.addressee),
    )


def _followed(request: _Told, others: Sequence[_Told], visits: Sequence[_Visit]) -> list[Followed]:
    rows = list(_held(request, visits)) if request.first.act == "invite" else []
    answers = [one for one in others if _in_time(request.day, one.day) and _answers(request, one)]
    nearest = min(answers, key=lambda one: _nearness(request, one), default=None)
    if nearest:
        outcome = "agreed" if nearest.first.act == "agree" else "pledged"
        rows.append(Followed(request.key, outcome, "statement", nearest.key))
    repeated = [one for one in others if _repeats(request, one) and (nearest is None or one.day <= nearest.day)]
    if repeated and not (rows and request.first.act == "invite"):
        first = min(repeated, key=lambda one: (one.day, one.key))
        rows.append(Followed(request.key, "repeated", "statement", first.key))
    return rows


def _nearness(request: _Told, other: _Told) -> tuple[int, bool, bool, str]:
    """In days; of one day's answers the same article's, and a pledge before an agreement."""
    apart = abs(days_between(request.day, other.day))
    return apart, request.articles.isdisjoint(other.articles), other.first.act == "agree", other.key


def _in_time(day: str, other: str) -> bool:
    return _EARLIEST <= days_between(day, other) <= _LATEST


def _answers(request: _Told, other: _Told) -> bool:
    """A pledge by those who were asked, or an agreement of both sides."""
    ours, theirs = request.first.sides, other.first.sides
    if other.first.act == "agree":
        return len(theirs) > 1 and ours <= theirs and (not request.asked or request.asked <= theirs)
    if other.first.act != "pledge" or not theirs.isdisjoint(ours):
        return False
    return not request.asked or bool(request.asked & theirs)


def _repeats(request: _Told, other: _Told) -> bool:
    """The same side asks the same of the same state on a later occasion."""
    same = other.first.act == request.first.act and other.first.sides == request.first.sides
    asked = not request.asked or not other.asked or bool(request.asked & other.asked)
    people = request.first.act != "invite" or request.addressees == other.addressees
    return same and asked and people and other.day > request.day and _in_time(request.day, other.day)


def _visits(facts: Sequence[Facts], unified: Unified) -> Iterator[_Visit]:
    """The visits told to have taken place, with the guests and their states."""
    people = unified.keys("official")
    records: dict[Member, Meeting] = {
        Member(item.article.id, one.id): one for item in facts for one in item.meetings if one.kind == "visit"
    }
    for entity in unified.of("meeting"):
        held = [member for member in entity.members if member in records and records[member].status == "held"]
        days = [day for member in held if (day := bounds(records[member].date)[0])]
        if days:
            guests = {
                people.get(Member(member.article, who.official), "")
                for member in held
                for who in records[member].participants
                if who.role != _HOSTING
            } - {""}
            yield _Visit(entity.key, min(days), frozenset(guests), _countries(records[member] for member in held))


def _countries(meetings: Iterable[Meeting]) -> frozenset[str]:
    """The codes of the countries that articles name as the destination."""
    concepts = (one.place.concept for one in meetings if one.place and one.place.concept)
    return frozenset(local_name(iri).upper() for iri in concepts if "/country/" in iri)


def _held(request: _Told, visits: Sequence[_Visit]) -> Iterator[Followed]:
    """The first visit after an invitation by somebody who was invited by name, as far as told to the inviter's state.

    Where only a state was invited, no visit is surely the one.
    """
    came = [
        visit
        for visit in visits
        if _in_time(request.day, visit.day)
        and request.addressees & visit.guests
        and (not visit.countries or visit.countries & request.first.sides)
    ]
    if came:
        first = min(came, key=lambda visit: (visit.day, visit.key))
        yield Followed(request.key, "held", "meeting", first.key)
