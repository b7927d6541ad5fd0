"""Grouping by pairwise likeness, so that the order in which the articles came makes no difference.

Pairs are joined from the strongest to the weakest, ties in the order of the members; a join is
left out where the two groups as a whole may not be one thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kg.unify.fold import digest
from kg.unify.records import Entity, Member

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Pair = tuple[int, Member, Member]
Groups = list[list[Member]]
T = TypeVar("T")


def cluster(
    members: Iterable[Member], pairs: Iterable[Pair], allowed: Callable[[list[Member], list[Member]], bool]
) -> Groups:
    """Groups of members, sorted; `pairs` hold (strength, member, member), higher strength first.

    `allowed` sees both groups whole before they are joined.
    """
    group = {member: [member] for member in members}
    for _, first, second in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        left, right = group[first], group[second]
        if left is right or not allowed(left, right):
            continue
        left.extend(right)
        for member in right:
            group[member] = left
    unique = {id(found): found for found in group.values()}
    return sorted(sorted(found) for found in unique.values())


def other_articles(left: Sequence[Member], right: Sequence[Member]) -> bool:
    """True where the groups share no article: an article's own records are already told apart."""
    return {member.article for member in left}.isdisjoint(member.article for member in right)


def unambiguous(pairs: Iterable[Pair], value: Callable[[Member], T | None]) -> list[Pair]:
    """Leave out the pairs of a member without `value` whose partners have different ones.

    A date without a year that fits two years fits neither.
    """
    kept = list(pairs)
    partners: dict[Member, set[T]] = {}
    for _, first, second in kept:
        for member, other in ((first, second), (second, first)):
            found = value(other)
            if value(member) is None and found is not None:
                partners.setdefault(member, set()).add(found)
    doubtful = {member for member, values in partners.items() if len(values) > 1}
    return [pair for pair in kept if pair[1] not in doubtful and pair[2] not in doubtful]


def entities(kind: str, groups: Groups, key: Callable[[list[Member]], str]) -> list[Entity]:
    """Entities with unique keys: where two groups would share one, each gets a digest of its first member."""
    keyed = [(key(group), sorted(group)) for group in groups]
    taken: dict[str, int] = {}
    for name, _ in keyed:
        taken[name] = taken.get(name, 0) + 1
    found = []
    for name, group in keyed:
        unique = name if taken[name] == 1 else f"{name}-{digest(group[0].article, group[0].fact)}"
        found.append(Entity(kind, unique, tuple(group)))
    return sorted(found)
