"""Grouping by pairwise likeness, so that the order in which the articles came makes no difference.

Pairs are joined from the strongest to the weakest, ties in the order of the members; a join is
left out where the two groups as a whole may not be one thing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from kg.unify.fold import digest
from kg.unify.records import Entity, Member

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Pair = tuple[int, Member, Member]
Groups = list[list[Member]]
# Puts what people decided over what the rules found: (kind, groups) -> groups.
Regroup = Callable[[str, Groups], Groups]
T = TypeVar("T")
M = TypeVar("M", bound=Hashable)


def cluster(
    members: Iterable[Member],
    pairs: Iterable[Pair],
    mark: Callable[[Member], M],
    allowed: Callable[[AbstractSet[M], AbstractSet[M]], bool],
    *,
    once: bool = True,
) -> Groups:
    """Groups of members, sorted; `pairs` hold (strength, member, member), higher strength first.

    `allowed` sees the marks of all members of both groups before they are joined. With `once` a
    group holds one record of an article at most: an article's own records are already told apart.
    """
    group = {member: _Group([member], {member.article}, {mark(member)}) for member in members}
    for _, first, second in sorted(pairs, key=lambda pair: (-pair[0], pair[1], pair[2])):
        large, small = sorted((group[first], group[second]), key=lambda one: -len(one.members))
        if large is small or (once and not small.articles.isdisjoint(large.articles)):
            continue
        if not allowed(large.marks, small.marks):
            continue
        large.members.extend(small.members)
        large.articles |= small.articles
        large.marks |= small.marks
        for member in small.members:
            group[member] = large
    unique = {id(found): found.members for found in group.values()}
    return sorted(sorted(found) for found in unique.values())


@dataclass(slots=True)
class _Group:
    members: list[Member]
    articles: set[str]
    marks: set[Any]


def alike(
    members: Iterable[Member], says: Callable[[Member], Hashable]
) -> tuple[list[Member], list[tuple[Member, Member]]]:
    """One member for all that say the same, and its pairs with the others of them, of other articles.

    Thousands of articles that repeat one report are compared with the rest once.
    """
    found: dict[Hashable, list[Member]] = defaultdict(list)
    for member in sorted(members):
        found[says(member)].append(member)
    first = [same[0] for same in found.values()]
    pairs = [(same[0], other) for same in found.values() for other in same[1:] if other.article != same[0].article]
    # An article may say the same twice: each of its records meets those of the other articles.
    extra = [other for same in found.values() for other in same[1:] if other.article == same[0].article]
    return sorted(first + extra), pairs


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


def keyed(kind: str, groups: Groups, own: Mapping[Member, str], told: Mapping[Member, str]) -> list[Entity]:
    """Entities named by the own key of the record that was told first.

    `own` gives each record a key made of what its article says, `told` the day it was told on. Of
    two groups with one key the one told first keeps it, the others add a digest of their first
    record. Every name that a group can have had before its later records came is in `formerly`.
    """
    order = {member: (told.get(member) or "9999", member) for group in groups for member in group}
    firsts = sorted((min(group, key=lambda one: order[one]) for group in groups), key=lambda one: order[one])
    names: dict[Member, str] = {}
    taken: set[str] = set()
    for first in firsts:
        name = own[first] if own[first] not in taken else apart(own[first], first)
        taken.add(name)
        names[first] = name
    shared = Counter(own[member] for group in groups for member in group)
    found = []
    for group in groups:
        name = names[min(group, key=lambda one: order[one])]
        brought = [
            (key, one) for one in group for key in (own[one], *([apart(own[one], one)] if shared[own[one]] > 1 else []))
        ]
        found.append(entity(kind, name, group, brought, taken))
    return sorted(found)


def entity(
    kind: str, key: str, group: Iterable[Member], brought: Iterable[tuple[str, Member]], taken: set[str]
) -> Entity:
    """An entity of these records; `brought` are the keys that each of them would give it alone."""
    aliases = tuple(sorted(set(brought)))
    return Entity(kind, key, tuple(sorted(group)), tuple(sorted({name for name, _ in aliases} - taken)), aliases)


def apart(key: str, member: Member) -> str:
    """A key that no other record has."""
    return f"{key}-{digest(member.article, member.fact)}"


def pairs_within(blocks: Mapping[T, Sequence[Member]]) -> Iterable[tuple[Member, Member]]:
    """Each pair of members of different articles that share a block, once, in order."""
    seen: set[tuple[Member, Member]] = set()
    for members in blocks.values():
        ordered = sorted(set(members))
        for place, first in enumerate(ordered):
            seen.update((first, second) for second in ordered[place + 1 :] if second.article != first.article)
    return sorted(seen)


def blocks(pairs: Iterable[tuple[T, Member]]) -> dict[T, list[Member]]:
    """Members by what they share."""
    found: dict[T, list[Member]] = defaultdict(list)
    for key, member in pairs:
        found[key].append(member)
    return found
