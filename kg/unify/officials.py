"""One official over all articles: the name's words, the country, and where names are short the post.

Never across countries. What the rules do not settle stays apart: two nodes for one person can be
joined later, two persons in one node can not be told apart again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.unify.clusters import Groups, entities
from kg.unify.fold import slug, words
from kg.unify.records import Entity, Member

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.model import Facts, Official

# The family name stands first in these states' names, so first and last word alone name nobody.
FAMILY_FIRST = frozenset({"CN", "KH", "KP", "KR", "TW", "VN"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
UNKNOWN = "und"

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
    for rule in (_drop_middle_names, _turn_name_order, _find_country, _complete_short_names):
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


def _turn_name_order(target: dict[Identity, Identity], groups: dict[Identity, list[Member]], names: Names) -> None:
    """The same words turned round (family name last) are one person where country and a post agree."""
    alike: dict[tuple[str, tuple[str, ...]], list[Identity]] = defaultdict(list)
    for country, name in sorted(groups):
        if country != UNKNOWN and len(name) > 1:
            alike[country, tuple(sorted(name))].append((country, name))
    for variants in alike.values():
        ranked = sorted(variants, key=lambda variant: (-len(groups[variant]), variant))
        for variant in ranked[1:]:
            if _turned(ranked[0][1], variant[1]) and _posts(groups[ranked[0]], names) & _posts(groups[variant], names):
                target[variant] = target[ranked[0]]


def _turned(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    rotations = {first[turn:] + first[:turn] for turn in range(len(first))}
    return second in rotations or second == first[::-1]


def _posts(members: list[Member], names: Names) -> frozenset[str]:
    return frozenset().union(*(names[member].posts for member in members))


def _find_country(target: dict[Identity, Identity], groups: dict[Identity, list[Member]], _names: Names) -> None:
    """A full name without a country is that of the only state that has it."""
    states: dict[tuple[str, ...], set[Identity]] = defaultdict(set)
    for country, name in groups:
        if country != UNKNOWN:
            end = _end(target, (country, name))
            states[name].add(end)
            states[end[1]].add(end)
    for country, name in sorted(groups):
        if country == UNKNOWN and len(name) > 1 and len(states[name]) == 1:
            target[country, name] = next(iter(states[name]))


def _complete_short_names(target: dict[Identity, Identity], groups: dict[Identity, list[Member]], names: Names) -> None:
    """A single word is the last word of the only official of that state who shares a post with it."""
    posts: dict[Identity, set[str]] = defaultdict(set)
    last: dict[tuple[str, str], set[Identity]] = defaultdict(set)
    for country, name in groups:
        if len(name) > 1 and country != UNKNOWN:
            end = _end(target, (country, name))
            posts[end] |= _posts(groups[country, name], names)
            last[country, name[-1]].add(end)
    for country, name in sorted(groups):
        if len(name) == 1 and country != UNKNOWN:
            found = [end for end in sorted(last[country, name[0]]) if posts[end] & _posts(groups[country, name], names)]
            if len(found) == 1:
                target[country, name] = found[0]


def namesakes(unified: Sequence[Entity]) -> Counter[str]:
    """How many officials share all words of their name with another node: name words -> number of nodes."""
    counted = Counter(entity.key.partition("/")[2] for entity in unified if entity.kind == "official")
    return Counter({name: count for name, count in counted.items() if count > 1})
