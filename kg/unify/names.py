"""Which spellings are one official's name: diacritics, order, middle names, initials, short forms.

Each rule sends an identity (country and words of the name) to another one, its end. What the rules
do not settle stays apart: two nodes for one person can be joined later, two persons in one node can
not be told apart again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from kg.unify.clusters import other_articles
from kg.unify.fold import slug, words
from kg.unify.records import Member

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kg.model import Official, Post

# The family name stands first in these states' names, so first and last word alone name nobody.
FAMILY_FIRST = frozenset({"CN", "HU", "JP", "KH", "KP", "KR", "LA", "TW", "VN"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
# Small words of names that one article writes so and another so, or not at all.
PARTICLES = frozenset("al el bin ben bint ibn da de del della den der di do dos du la le van von y".split())
UNKNOWN = "und"
_BY_FAR = 0.9
# How many articles that only assume a state one that tells another state outweighs.
_OUTWEIGHED = 5
# Of those who hold a post that is told: two of three.
_MOSTLY = 2 / 3

Identity = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Name:
    """An official as one article tells of it; `posts` by concept or slug, `labels` by slug, `day` it was told on.

    `person` is who the authority file says it is, where it does; `assumed` is true of a state that is not told.
    """

    country: str
    words: tuple[str, ...]
    posts: frozenset[str]
    labels: tuple[str, ...]
    ranks: tuple[str, ...]
    day: str | None
    person: str | None = None
    assumed: bool = False

    @property
    def identity(self) -> Identity:
        """Country and words."""
        return self.country, self.words


Names = dict[Member, Name]
Groups = dict[Identity, list[Member]]


def name_of(official: Official, day: str | None) -> Name:
    """The comparable parts of an official."""
    found = tuple(word for word in words(official.name) if word not in _SUFFIXES)
    return Name(
        official.country or UNKNOWN,
        found or (slug(official.name),),
        frozenset(_post(post) for post in official.posts),
        tuple(sorted(slug(post.label) for post in official.posts)),
        tuple(rank.concept for rank in official.ranks if rank.concept),
        day,
        assumed=official.assumed,
    )


def _post(post: Post) -> str:
    return post.concept or slug(post.label)


def full_names(groups: Groups, names: Names) -> dict[Identity, list[Member]]:
    """The members of each official by full name alone; the identity is the one by which all of them are known."""
    target = {identity: identity for identity in groups}
    for rule in (
        _drop_middle_names,
        _join_given_names,
        _turn_name_order,
        _join_surnames,
        _leave_assumed_state,
        _find_country,
    ):
        rule(target, groups, names)
    merged: dict[Identity, list[Member]] = defaultdict(list)
    for identity, members in groups.items():
        merged[_end(target, identity)].extend(members)
    return merged


def outer(identity: Identity) -> Identity:
    """Given name and family name, where the state's names have the family name last."""
    country, name = identity
    western = country not in FAMILY_FIRST and country != UNKNOWN and len(name) > 1
    return (country, (name[0], name[-1])) if western else identity


def _end(target: Mapping[Identity, Identity], identity: Identity) -> Identity:
    while target.get(identity, identity) != identity:
        identity = target[identity]
    return identity


def _drop_middle_names(target: dict[Identity, Identity], groups: Groups, _names: Names) -> None:
    """Given name and family name are one person as long as no two middle names contradict each other."""
    alike: dict[Identity, list[Identity]] = defaultdict(list)
    for identity in sorted(groups):
        if outer(identity) != identity or len(identity[1]) == 2:
            alike[outer(identity)].append(identity)
    for found, variants in alike.items():
        middles = [name[1:-1] for _, name in variants]
        if found[0] not in FAMILY_FIRST and all(_compatible(a, b) for a in middles for b in middles):
            target.update(dict.fromkeys(variants, found))


def _compatible(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """True where each middle name of the shorter list is one of the longer, or its initial."""
    few, many = sorted(([word for word in one if word not in PARTICLES] for one in (first, second)), key=len)
    return all(any(a.startswith(b) or b.startswith(a) for b in many) for a in few)


def _join_given_names(target: dict[Identity, Identity], groups: Groups, names: Names) -> None:
    """Joe and Joseph, Tony and Antony: given names that are alike are one person who has the same family name and post.

    No article may name both. Where the one name is no part of the other, only posts that the vocabulary knows count.
    """
    members: dict[Identity, list[Member]] = defaultdict(list)
    alike: dict[tuple[str, str], set[Identity]] = defaultdict(set)
    for country, name in sorted(groups):
        if country not in FAMILY_FIRST and country != UNKNOWN and len(name) > 1:
            end = _end(target, (country, name))
            members[end].extend(groups[country, name])
            alike[country, name[-1]].add(end)
    for found in alike.values():
        for first, second in combinations(sorted(found), 2):
            one, other = first[1][0], second[1][0]
            alike_ = one != other and (_is_part(one, other) or one[:2] == other[:2])
            if alike_ and _same_post(members[first], members[second], names, by_name=_is_part(one, other)):
                target[second] = _end(target, first)


def _is_part(first: str, second: str) -> bool:
    short, long = sorted((first, second), key=len)
    return len(short) > 2 and short in long


def _same_post(first: list[Member], second: list[Member], names: Names, *, by_name: bool) -> bool:
    """A post in common; one that only has a name must have two words or more, and counts only if `by_name`."""
    shared = posts(first, names) & posts(second, names)
    return any("://" in post or (by_name and "-" in post) for post in shared) and other_articles(first, second)


def _turn_name_order(target: dict[Identity, Identity], groups: Groups, names: Names) -> None:
    """The same words turned round are one person, where a state puts the family name first or a post agrees.

    The order that was told first gives the name.
    """
    alike: dict[tuple[str, tuple[str, ...]], list[Identity]] = defaultdict(list)
    for country, name in sorted(groups):
        if country != UNKNOWN and len(name) > 1:
            alike[country, tuple(sorted(name))].append((country, name))
    for variants in alike.values():
        ranked = sorted(variants, key=lambda one: (_first_day(groups[one], names), one))
        for variant in ranked[1:]:
            first, second = groups[ranked[0]], groups[variant]
            sure = variant[0] in FAMILY_FIRST or bool(posts(first, names) & posts(second, names))
            if sure and _turned(ranked[0][1], variant[1]) and other_articles(first, second):
                target[variant] = target[ranked[0]]


def _first_day(members: Iterable[Member], names: Names) -> str:
    return min(names[member].day or "9999" for member in members)


def _turned(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    rotations = {first[turn:] + first[:turn] for turn in range(len(first))}
    return second in rotations or second == first[::-1]


def posts(members: Iterable[Member], names: Names) -> frozenset[str]:
    """All posts that these records tell of."""
    return frozenset().union(*(names[member].posts for member in members))


def _join_surnames(target: dict[Identity, Identity], groups: Groups, names: Names) -> None:
    """Two surnames without the given names are the only official's of the state who has both and holds the post."""
    full: dict[Identity, set[Identity]] = defaultdict(set)
    for country, name in sorted(groups):
        if country not in FAMILY_FIRST and country != UNKNOWN:
            for start in range(1, len(name) - 1):
                full[country, name[start:]].add((country, name))
    for identity in sorted(full.keys() & groups.keys()):
        ends_ = {_end(target, one) for one in full[identity]} - {identity}
        members = [member for one in full[identity] for member in groups[one]]
        shared = posts(groups[identity], names) & posts(members, names)
        if (
            len(ends_) == 1
            and _end(target, identity) == identity
            and shared
            and other_articles(groups[identity], members)
        ):
            target[identity] = ends_.pop()


def _leave_assumed_state(target: dict[Identity, Identity], groups: Groups, names: Names) -> None:
    """A full name whose state no article tells leaves the assumed one for that in which articles tell the name.

    Where none tells it, the state that most assume is kept.
    """
    told: Groups = defaultdict(list)
    alike: dict[tuple[str, ...], set[Identity]] = defaultdict(set)
    for identity, members in groups.items():
        if identity[0] != UNKNOWN and len(identity[1]) > 1:
            end = _end(target, identity)
            told[end].extend(members)
            alike[identity[1]].add(end)
            alike[outer(identity)[1]].add(end)
    stated = {end: sum(not names[one].assumed for one in members) for end, members in told.items()}
    for end in sorted(one for one in told if not stated[one]):
        same = {one for form in (end[1], outer(end)[1]) for one in alike[form]}
        firm = Counter({one: stated[one] for one in same if stated[one]})
        best = by_far(firm) if firm else by_far(Counter({one: len(told[one]) for one in same}), 1 / 2)
        enough = best is not None and (not firm or stated[best] * _OUTWEIGHED >= len(told[end]))
        if best and best != end and enough and other_articles(told[end], told[best]):
            target[end] = best


def _find_country(target: dict[Identity, Identity], groups: Groups, names: Names) -> None:
    """A full name without a country is that of the official, by far the most named, who has it in some state.

    Where several states have one, those count who hold a post that the articles without a country tell of.
    """
    told: Groups = defaultdict(list)
    for identity, members in groups.items():
        told[_end(target, identity)].extend(members)
    states: dict[tuple[str, ...], Counter[Identity]] = defaultdict(Counter)
    for identity in groups:
        if identity[0] != UNKNOWN and len(identity[1]) > 1:
            for form in {identity[1], outer(identity)[1]}:
                states[form][_end(target, identity)] += len(groups[identity])
    for country, name in sorted(groups):
        if country == UNKNOWN and len(name) > 1:
            found = states.get(name) or states.get((name[0], name[-1])) or Counter()
            held = posts(groups[country, name], names)
            same = Counter({end: sum(not held.isdisjoint(names[one].posts) for one in told[end]) for end in found})
            best = by_far(found) or by_far(same, _MOSTLY)
            if best:
                target[country, name] = best


def by_far(told: Counter[Identity], share: float = _BY_FAR) -> Identity | None:
    """The one that almost all tell of: a slip in one article keeps nobody apart."""
    best = min(told, key=lambda end: (-told[end], end), default=None)
    return best if best and told[best] > share * told.total() else None
