"""One meeting over all articles: kind and date, and people, place, sides or the edition it bears.

Meetings of one article are never joined: the article has told them apart. A meeting without any
date joins another only by the edition in its name. A visit that was only proposed or planned is the
one that took place if guest, destination and year agree.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.unify.clusters import Pair, Regroup, alike, blocks, cluster, keyed, pairs_within, unambiguous
from kg.unify.dates import agree, has_day, is_full, near, next_day, parts, year
from kg.unify.events import LONG, Event, events_of, looked_up
from kg.unify.known import NOTHING, Known

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from kg.model import Facts, PartialDate
    from kg.unify.records import Entity, Member

_EDITION, _PEOPLE, _SETTING = 3, 2, 1


def unify_meetings(
    facts: Sequence[Facts], officials: Mapping[Member, str], known: Known = NOTHING, regroup: Regroup | None = None
) -> list[Entity]:
    """Meetings with keys such as ``talks/2024-05-06/us-jane-roe+vn-tran-van-mau``."""
    found = events_of(facts, officials, known)
    pairs = unambiguous(_pairs(found), lambda member: year(found[member].date))
    pairs = _one_visit(pairs, found)

    def one_day(left: AbstractSet[PartialDate | None], right: AbstractSet[PartialDate | None]) -> bool:
        return all(near(a, b) for a in left for b in right)

    groups = cluster(found, pairs, lambda member: found[member].date, one_day)
    if regroup:
        groups = regroup("meeting", groups)
    own = {member: event.own for member, event in found.items()}
    told = {member: event.day for member, event in found.items() if event.day}
    return keyed("meeting", groups, own, told)


def _pairs(found: Mapping[Member, Event]) -> list[Pair]:
    """Pairs worth a look: those that share a day, an edition, or guest and year."""
    first, repeated = alike(found, lambda member: replace(found[member], day=None, own=""))
    some = {member: found[member] for member in first}
    shared = blocks((key, member) for member in first for key in looked_up(found[member]))
    candidates = {*repeated, *pairs_within(shared), *_without_year(some)}
    likely = ((_likeness(found[one], found[other]), one, other) for one, other in sorted(candidates))
    return [pair for pair in likely if pair[0]]


def _without_year(found: Mapping[Member, Event]) -> Iterator[tuple[Member, Member]]:
    """A date without a year meets the same day of all years."""
    days = blocks(
        ((event.kind, *parts(event.date)[1:]), member) for member, event in sorted(found.items()) if has_day(event.date)
    )
    for members in days.values():
        for one in (member for member in members if not year(found[member].date)):
            for other in members:
                if other.article != one.article:
                    yield min(one, other), max(one, other)


def _one_visit(pairs: Sequence[Pair], found: Mapping[Member, Event]) -> list[Pair]:
    """A visit told by its month or year alone is one of those that fit: the next one after it was announced.

    Where it is told as held, and several fit, it is none of them.
    """
    fitting: dict[Member, set[str]] = {}
    for _, first, second in pairs:
        for member, other in ((first, second), (second, first)):
            if (day := _day(found[other])) and not _day(found[member]):
                fitting.setdefault(member, set()).add(day)
    chosen = {member: _chosen(found[member], days) for member, days in fitting.items()}

    def kept(member: Member, other: Member) -> bool:
        day = _day(found[other])
        return bool(_day(found[member])) or day is None or day in chosen[member]

    return [pair for pair in pairs if kept(pair[1], pair[2]) and kept(pair[2], pair[1])]


def _day(event: Event) -> str | None:
    return event.date.value if event.date and is_full(event.date) else None


def _chosen(event: Event, days: set[str]) -> set[str]:
    first = min(days)
    if days <= {first, next_day(first)}:
        return days
    ahead = {day for day in days if event.status != "held" and event.day and day >= event.day}
    return {min(ahead), next_day(min(ahead)) or ""} if ahead else set()


def _likeness(a: Event, b: Event) -> int:
    if a.kind != b.kind:
        return 0
    if not agree(a.date, b.date):
        return _SETTING if near(a.date, b.date) and _same_group(a, b) else 0
    if a.edition and a.edition == b.edition:
        return _EDITION
    if has_day(a.date) and has_day(b.date):
        if _same_people(a, b) and (is_full(a.date) == is_full(b.date) or len(a.people & b.people) > 1):
            return _PEOPLE
        return _SETTING if is_full(a.date) and is_full(b.date) and _one_setting(a, b) else 0
    if a.kind in LONG and year(a.date) and year(b.date) and _same_place(a, b):
        if a.guests & b.guests and _announced(a, b):
            return _PEOPLE
        return _SETTING if a.date == b.date and not a.people and not b.people else 0
    return 0


def _announced(a: Event, b: Event) -> bool:
    """A year alone is enough for what was still to come; what was held was held in some month."""
    return all(parts(one.date)[1] or one.status != "held" for one in (a, b))


def _same_place(a: Event, b: Event) -> bool:
    """One place, or the one lies in the other: a city and its province."""
    return a.place is not None and b.place is not None and (a.place in b.places or b.place in a.places)


def _same_group(a: Event, b: Event) -> bool:
    """The same two or more people at the same place: enough for talks told with a day's difference."""
    place = _same_place(a, b) or a.place is None or b.place is None
    return place and len(a.people & b.people) > 1 and _same_people(a, b)


def _same_people(a: Event, b: Event) -> bool:
    """One article may name fewer people than the other; a single one may have met several others on one day."""
    few, many = sorted((a.people, b.people), key=lambda people: (len(people), sorted(people)))
    if not few or not few <= many:
        return False
    same_sides = a.sides == b.sides and len(a.sides) > 1
    return len(few) > 1 or _same_place(a, b) or same_sides or a.kind in LONG


def _one_setting(a: Event, b: Event) -> bool:
    """One of the two names nobody; the place is the same, and so are the sides as far as both are told."""
    unnamed = not a.people or not b.people
    return unnamed and _same_place(a, b) and (not a.sides or not b.sides or bool(a.sides & b.sides))
