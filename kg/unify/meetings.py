"""One meeting over all articles: kind and date, and people, place, sides or the edition it bears.

Meetings of one article are never joined: the article has told them apart. A meeting without any
date joins another only by the edition in its name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from kg.unify.clusters import Pair, cluster, entities, other_articles, unambiguous
from kg.unify.dates import agree, has_day, is_full, near, parts, year
from kg.unify.fold import digest, local_name, slug, words
from kg.unify.officials import UNKNOWN
from kg.unify.records import Entity, Member

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.model import Facts, Meeting, PartialDate

_EDITION, _PEOPLE, _SETTING = 3, 2, 1
_ORDINAL = re.compile(r"[0-9]+(?:st|nd|rd|th)")
# Kinds that last for days: an article may give their month only.
_LONG = frozenset({"visit", "conference", "dialogue"})


@dataclass(frozen=True, slots=True)
class _Event:
    kind: str
    date: PartialDate | None
    place: str | None
    people: frozenset[str]
    sides: frozenset[str]
    edition: str | None
    told: str


def unify_meetings(facts: Sequence[Facts], officials: Mapping[Member, str]) -> list[Entity]:
    """Meetings with keys such as ``talks/2024-05-06/us-jane-roe+vn-tran-van-mau``."""
    found: dict[Member, _Event] = {}
    for item in facts:
        told = item.article.published.value if item.article.published else "9999"
        for meeting in item.meetings:
            found[Member(item.article.id, meeting.id)] = _event(item.article.id, meeting, officials, told)
    pairs = unambiguous(_pairs(found), lambda member: year(found[member].date))

    def allowed(left: list[Member], right: list[Member]) -> bool:
        return other_articles(left, right) and all(near(found[a].date, found[b].date) for a in left for b in right)

    return entities("meeting", cluster(found, pairs, allowed), lambda group: _key(group, found))


def _event(article: str, meeting: Meeting, officials: Mapping[Member, str], told: str) -> _Event:
    place = meeting.place
    people = [key for one in meeting.participants if (key := officials.get(Member(article, one.official)))]
    states = {key.partition("/")[0].upper() for key in people} - {UNKNOWN.upper()}
    named = words(meeting.name or "")
    return _Event(
        kind=meeting.kind,
        date=meeting.date,
        place=None if place is None else local_name(place.concept) if place.concept else slug(place.label),
        people=frozenset(people),
        sides=frozenset(meeting.sides) or frozenset(states),
        edition=" ".join(named) if len(named) > 2 and any(map(_ORDINAL.fullmatch, named)) else None,
        told=told,
    )


def _pairs(found: dict[Member, _Event]) -> list[Pair]:
    """Pairs worth a look: those of one kind and month, and those of one edition."""
    buckets: dict[tuple[str, ...], list[Member]] = defaultdict(list)
    for member in sorted(found):
        event = found[member]
        month = parts(event.date)[1]
        if month:
            buckets[event.kind, month].append(member)
        if event.edition:
            buckets["edition", event.kind, event.edition].append(member)
    pairs = set()
    for members in buckets.values():
        for first, second in combinations(members, 2):
            strength = _likeness(found[first], found[second]) if first.article != second.article else 0
            if strength:
                pairs.add((strength, first, second))
    return sorted(pairs)


def _likeness(a: _Event, b: _Event) -> int:
    if not agree(a.date, b.date):
        return _SETTING if near(a.date, b.date) and _same_group(a, b) else 0
    if a.edition and a.edition == b.edition:
        return _EDITION
    shared = len(a.people & b.people)
    if has_day(a.date) and has_day(b.date):
        if _same_people(a, b) and (is_full(a.date) == is_full(b.date) or shared > 1):
            return _PEOPLE
        return _SETTING if is_full(a.date) and is_full(b.date) and _one_setting(a, b) else 0
    if a.kind in _LONG and year(a.date) and year(b.date) and a.place == b.place and a.place:
        if shared:
            return _PEOPLE
        return _SETTING if a.date == b.date and not a.people and not b.people else 0
    return 0


def _same_group(a: _Event, b: _Event) -> bool:
    """The same two or more people at the same place: enough for talks told with a day's difference."""
    place = a.place == b.place or a.place is None or b.place is None
    return place and len(a.people & b.people) > 1 and _same_people(a, b)


def _same_people(a: _Event, b: _Event) -> bool:
    """One article may name fewer people than the other; a single one may have met several others on one day."""
    few, many = sorted((a.people, b.people), key=lambda people: (len(people), sorted(people)))
    if not few or not few <= many:
        return False
    same_place = a.place is not None and a.place == b.place
    same_sides = a.sides == b.sides and len(a.sides) > 1
    return len(few) > 1 or same_place or same_sides or a.kind in _LONG


def _one_setting(a: _Event, b: _Event) -> bool:
    """One of the two names nobody; the place is the same, and so are the sides as far as both are told."""
    unnamed = not a.people or not b.people
    return (
        unnamed
        and a.place is not None
        and a.place == b.place
        and (not a.sides or not b.sides or bool(a.sides & b.sides))
    )


def _key(group: list[Member], found: dict[Member, _Event]) -> str:
    """Made of the first report, so that later reports do not rename the meeting."""
    first = min(group, key=lambda member: (found[member].told, member))
    event = found[first]
    date = event.date.value.replace("--", "xxxx-", 1) if event.date else "undated"
    who = "+".join(sorted(one.replace("/", "-") for one in event.people)[:3])
    what = event.edition and slug(event.edition)
    key = "/".join(
        (slug(event.kind), date, what or who or event.place or slug(" ".join(sorted(event.sides)) or "unnamed"))
    )
    return key if is_full(event.date) or what else f"{key}-{digest(first.article, first.fact)}"
