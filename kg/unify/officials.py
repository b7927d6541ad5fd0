"""One official over all articles: the name's words, the country, where names are short the post, and time.

Never across countries that articles tell: only a record without a country, or with an assumed one, may go to another.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.unify.careers import careers, doubtful
from kg.unify.clusters import Groups, Regroup, apart, entity
from kg.unify.dates import bounds, told_on
from kg.unify.fold import slug
from kg.unify.known import NOTHING, Known
from kg.unify.names import UNKNOWN, Identity, Names, full_names, name_of, outer
from kg.unify.records import Member
from kg.unify.short_names import complete_short_names
from kg.unify.tenures import person_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kg.model import Facts
    from kg.unify.records import Entity

__all__ = ["UNKNOWN", "unify_officials"]


def unify_officials(facts: Sequence[Facts], known: Known = NOTHING, regroup: Regroup | None = None) -> list[Entity]:
    """Officials with keys of the form ``vn/phan-van-giang``; ``und/`` where no article tells the country.

    Of several people of one name the one told of first has the plain key, the others add the year
    in which they are told of first: ``vn/tran-van-mau/2022``.
    """
    names: Names = {}
    stated = defaultdict(list)
    for holding in known.holdings:
        stated[holding.country, holding.post].append(holding)
    for item in facts:
        day = bounds(told_on(item))[0]
        for official in item.officials:
            name = name_of(official, day)
            person = person_of(stated, name.country, name.posts, name.words, day) if day else None
            names[Member(item.article.id, official.id)] = replace(name, person=person) if person else name
    found = _ends(names)
    groups = [person for members in found.values() for person in careers(members, names, known.order)]
    if regroup:
        groups = regroup("official", groups)
    end = {member: identity for identity, members in found.items() for member in members}
    return _Keys(names, end, known).entities(groups)


def _ends(names: Names) -> dict[Identity, list[Member]]:
    """The members of each official by name alone; the identity is the one by which all of them are known."""
    groups: dict[Identity, list[Member]] = defaultdict(list)
    shorts: dict[Identity, list[Member]] = defaultdict(list)
    for member, name in sorted(names.items()):
        (shorts if len(name.words) == 1 else groups)[name.identity].append(member)
    merged = full_names(groups, names)
    full = {identity: tuple(members) for identity, members in merged.items()}
    for member, found in complete_short_names(shorts, full, names):
        merged[found].append(member)
    return {identity: sorted(members) for identity, members in sorted(merged.items())}


class _Keys:
    def __init__(self, names: Names, end: Mapping[Member, Identity], known: Known) -> None:
        self._names = names
        self._end = end
        alike: dict[Identity, list[Member]] = defaultdict(list)
        for member, identity in end.items():
            alike[identity].append(member)
        self._several = {identity: doubtful(members, names, known.order) for identity, members in alike.items()}

    def entities(self, groups: Groups) -> list[Entity]:
        """Entities with unique keys and the keys that parts of them have in builds of fewer articles."""
        homes: dict[str, list[list[Member]]] = defaultdict(list)
        for group in groups:
            homes[self._base(group)].append(group)
        keyed: list[tuple[str, list[Member]]] = []
        for base, found in homes.items():
            keyed.extend(self._apart(base, sorted(found, key=self._first)))
        taken = {key for key, _ in keyed}
        return sorted(entity("official", key, group, self._brought(group), taken) for key, group in keyed)

    def _apart(self, base: str, groups: Sequence[list[Member]]) -> Iterable[tuple[str, list[Member]]]:
        """The first keeps the plain key; one year holds two new people only with a digest."""
        taken: set[str] = set()
        for place, group in enumerate(groups):
            key = base if place == 0 else f"{base}/{self._year(min(group, key=self._order))}"
            key = apart(key, min(group, key=self._order)) if key in taken else key
            taken.add(key)
            yield key, group

    def _order(self, member: Member) -> tuple[str, Member]:
        return self._names[member].day or "9999", member

    def _first(self, group: Iterable[Member]) -> tuple[str, Member]:
        return min(self._order(member) for member in group)

    def _year(self, member: Member) -> str:
        day = self._names[member].day
        return day[:4] if day else "undated"

    def _base(self, group: Sequence[Member]) -> str:
        """The key of the name by which all of them are known."""
        return _key(self._end[min(group, key=self._order)])

    def _brought(self, group: Sequence[Member]) -> Iterable[tuple[str, Member]]:
        """Every spelling of the name, and with a year where the records may be of several people."""
        for member in group:
            several = self._several[self._end[member]]
            identity = self._names[member].identity
            for key in {_key(identity), _key(outer(identity)), _key(self._end[member])}:
                yield key, member
                if several:
                    yield f"{key}/{self._year(member)}", member


def _key(identity: Identity) -> str:
    country, name = identity
    return f"{slug(country)}/{'-'.join(name)}"
