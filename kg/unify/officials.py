"""One official over all articles: the name's words, the country, and where names are short the post.

Never across countries. What the rules do not settle stays apart: two nodes for one person can be
joined later, two persons in one node can not be told apart again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from kg.unify.clusters import Groups, entities, other_articles
from kg.unify.fold import slug, words
from kg.unify.records import Entity, Member

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.model import Facts, Official

# The family name stands first in these states' names, so first and last word alone name nobody.
FAMILY_FIRST = frozenset({"CN", "HU", "JP", "KH", "KP", "KR", "TW", "VN"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
UNKNOWN = "und"
_BY_FAR = 0.9

Identity = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Name:
    country: str
    words: tuple[str, ...]
    posts: frozenset[str]


def unify_officials(facts: Sequence[Facts]) -> list[Entity]:
    """Officials with keys of the form ``vn/phan-van-giang``; ``und/`` where no article tells the country."""
    names = {Member(item.article.id, official.id): _name(official) for item in facts for official in item.officials}
    groups: dict[Identity, list[Member]] = defaultdict(list)
    for member, name in names.items():
        groups[name.country, name.words].append(member)
    target = {identity: identity for identity in groups}
    for rule in (_drop_middle_names, _join_given_names, _turn_name_order, _find_country, _complete_short_names):
        rule(target, groups, names)
    merged: dict[Identity, list[Member]] = defaultdict(list)
    for identity, members in groups.items():
        merged[_end(target, identity)].extend(members)
    keys = {tuple(sorted(members)): _key(identity) for identity, members in merged.items()}
    listed: Groups = sorted(sorted(members) for members in merged.values())
    return entities("official", listed, lambda group: keys[tuple(group)])


def _name(official: Official) -> _Name:
    country = official.country or UNKNOWN
    found = [word for word in words(official.name) if word not in _SUFFIXES]
    posts = {post.concept or slug(post.label) for post in official.posts}
    return _Name(country, tuple(found) or (slug(official.name),), frozenset(posts))


def _key(identity: Identity) -> str:
    country, name = identity
    return f"{slug(country)}/{'-'.join(name)}"


def _end(target: dict[Identity, Identity], identity: Identity) -> Identity:
    while target.get(identity, identity) != identity:
        identity = target[identity]
    return identity


Names = dict[Member, _Name]


def _drop_middle_names(target: dict[Identity, Identity], groups: dict[Identity, list[Member]], _names: Names) -> None:
    """Given name and family name are one person as long as no two middle names contradict each other."""
    outer: dict[Identity, list[Identity]] = defaultdict(list)
    for country, name in sorted(groups):
        if country not in FAMILY_FIRST and country != UNKNOWN and len(name) > 1:
            outer[country, (name[0], name[-1])].append((country, name))
    for identity, variants in outer.items():
        middles = [name[1:-1] for _, name in variants]
        if all(_compatible(a, b) for a in middles for b in middles):
            target.update(dict.fromkeys(variants, identity))


def _compatible(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """True where each middle name of the shorter list is one of the longer, or its initial."""
    few, many = sorted((first, second), key=len)
    return all(any(a.startswith(b) or b.startswith(a) for b in many) for a in few)


def _join_given_names(target: dict[Identity, Identity], groups: dict[Identity, list[Member]], names: Names) -> None:
    """Joe and Joseph: given names that begin alike are one person who has the same family name and holds the same post.

    Only posts that the vocabulary knows count, and no article may name both.
    """
    members: dict[Identity, list[Member]] = defaultdict(list)
    alike: dict[tuple[str, str, str], list[Identity]] = defaultdict(list)
    for country, name in sorted(groups):
        if country not in FAMILY_FIRST and country != UNKNOWN and len(name) > 1:
            end = _end(target, (country, name))
            members[end].extend(groups[country, name])
            if end not in alike[country, name[0][:2], name[-1]]:
                alike[country, name[0][:2], name[-1]].append(end)
    for ends in alike.values():
        for first, second in combinations(sorted(ends), 2):
            if second[1][0] != first[1][0] and _same_post(members[first], members[second], names):
                target[second] = target.get(first, first)


def _same_post(first: list[Member], second: list[Member], names: Names) -> bool:
    known = {post for post in _posts(first, names) & _posts(second, names) if "://" in post}
    return bool(known) and other_articles(first, second)


def _turn_name_order(target: dict[Identity, Identity], groups: dict[Identity, list[Member]], names: Names) -> None:
    """The same words turned round are one person, where a state puts the family name first or a post agrees."""
    alike: dict[tuple[str, tuple[str, ...]], list[Identity]] = defaultdict(list)
    for country, name in sorted(groups):
        if country != UNKNOWN and len(name) > 1:
            alike[country, tuple(sorted(name))].append((country, name))
    for variants in alike.values():
        ranked = sorted(variants, key=lambda variant: (-len(groups[variant]), variant))
        for variant in ranked[1:]:
            first, second = groups[ranked[0]], groups[variant]
            sure = variant[0] in FAMILY_FIRST or bool(_posts(first, names) & _posts(second, names))
            if sure and _turned(ranked[0][1], variant[1]) and other_articles(first, second):
                target[variant] = target[ranked[0]]


def _turned(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    rotations = {first[turn:] + first[:turn] for turn in range(len(first))}
    return second in rotations or second == first[::-1]


def _posts(members: list[Member], names: Names) -> frozenset[str]:
    return frozenset().union(*(names[member].posts for member in members))


def _find_country(target: dict[Identity, Identity], groups: dict[Identity, list[Member]], _names: Names) -> None:
    """A full name without a country is that of the official, by far the most named, who has it in some state."""
    states: dict[tuple[str, ...], Counter[Identity]] = defaultdict(Counter)
    for country, name in groups:
        if country != UNKNOWN and len(name) > 1:
            outer = {name} if country in FAMILY_FIRST else {name, (name[0], name[-1])}
            for form in outer:
                states[form][_end(target, (country, name))] += len(groups[country, name])
    for country, name in sorted(groups):
        if country == UNKNOWN and len(name) > 1:
            best = _by_far(states.get(name) or states.get((name[0], name[-1])) or Counter())
            if best:
                target[country, name] = best


def _by_far(told: Counter[Identity]) -> Identity | None:
    """The one that almost all tell of: a slip in one article keeps nobody apart."""
    best = min(told, key=lambda end: (-told[end], end), default=None)
    return best if best and told[best] > _BY_FAR * told.total() else None


def _complete_short_names(target: dict[Identity, Identity], groups: dict[Identity, list[Member]], names: Names) -> None:
    """A single word is the last word of the official of that state who is most told to hold the same post."""
    posts: dict[Identity, Counter[str]] = defaultdict(Counter)
    last: dict[tuple[str, str], set[Identity]] = defaultdict(set)
    for country, name in groups:
        if len(name) > 1 and country != UNKNOWN:
            end = _end(target, (country, name))
            posts[end].update(post for member in groups[country, name] for post in names[member].posts)
            last[country, name[-1]].add(end)
    for country, name in sorted(groups):
        if len(name) == 1 and country != UNKNOWN:
            own = _posts(groups[country, name], names)
            told = Counter({end: sum(posts[end][post] for post in own) for end in last[country, name[0]]})
            best = _by_far(told)
            if best:
                target[country, name] = best
