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
# Of these, a single word is the family name, which English texts put first or last; else it is the last word.
_BY_FAMILY = frozenset({"CN", "HU", "JP", "KP", "KR", "TW"})
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
UNKNOWN = "und"
_BY_FAR = 0.9
# For how many years before and after an article a post that others attest counts for it.
_YEARS = 2

Identity = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Name:
    """An official as one article tells of it; `posts` by concept or slug, `labels` by slug, `day` it was told on.

    `person` is who the authority file says it is, where it does.
    """

    country: str
    words: tuple[str, ...]
    posts: frozenset[str]
    labels: tuple[str, ...]
    ranks: tuple[str, ...]
    day: str | None
    person: str | None = None

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
    )


def _post(post: Post) -> str:
    return post.concept or slug(post.label)


def ends(names: Names) -> dict[Identity, list[Member]]:
    """The members of each official by name alone; the identity is the one by which all of them are known."""
    groups: Groups = defaultdict(list)
    shorts: Groups = defaultdict(list)
    for member, name in sorted(names.items()):
        (shorts if len(name.words) == 1 else groups)[name.identity].append(member)
    target = {identity: identity for identity in groups}
    for rule in (_drop_middle_names, _join_given_names, _turn_name_order, _find_country):
        rule(target, groups, names)
    merged: dict[Identity, list[Member]] = defaultdict(list)
    for identity, members in groups.items():
        merged[_end(target, identity)].extend(members)
    full = {identity: tuple(members) for identity, members in merged.items()}
    for member, found in _complete_short_names(shorts, full, names):
        merged[found].append(member)
    return {identity: sorted(members) for identity, members in sorted(merged.items())}


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
    few, many = sorted((first, second), key=len)
    return all(any(a.startswith(b) or b.startswith(a) for b in many) for a in few)


def _join_given_names(target: dict[Identity, Identity], groups: Groups, names: Names) -> None:
    """Joe and Joseph: given names that begin alike are one person who has the same family name and holds the same post.

    Only posts that the vocabulary knows count, and no article may name both.
    """
    members: dict[Identity, list[Member]] = defaultdict(list)
    alike: dict[tuple[str, str, str], set[Identity]] = defaultdict(set)
    for country, name in sorted(groups):
        if country not in FAMILY_FIRST and country != UNKNOWN and len(name) > 1:
            end = _end(target, (country, name))
            members[end].extend(groups[country, name])
            alike[country, name[0][:2], name[-1]].add(end)
    for found in alike.values():
        for first, second in combinations(sorted(found), 2):
            if second[1][0] != first[1][0] and _same_post(members[first], members[second], names):
                target[second] = _end(target, first)


def _same_post(first: list[Member], second: list[Member], names: Names) -> bool:
    known = {post for post in posts(first, names) & posts(second, names) if "://" in post}
    return bool(known) and other_articles(first, second)


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


def _find_country(target: dict[Identity, Identity], groups: Groups, _names: Names) -> None:
    """A full name without a country is that of the official, by far the most named, who has it in some state."""
    states: dict[tuple[str, ...], Counter[Identity]] = defaultdict(Counter)
    for identity in groups:
        if identity[0] != UNKNOWN and len(identity[1]) > 1:
            for form in {identity[1], outer(identity)[1]}:
                states[form][_end(target, identity)] += len(groups[identity])
    for country, name in sorted(groups):
        if country == UNKNOWN and len(name) > 1:
            best = _by_far(states.get(name) or states.get((name[0], name[-1])) or Counter())
            if best:
                target[country, name] = best


def _by_far(told: Counter[Identity]) -> Identity | None:
    """The one that almost all tell of: a slip in one article keeps nobody apart."""
    best = min(told, key=lambda end: (-told[end], end), default=None)
    return best if best and told[best] > _BY_FAR * told.total() else None


def _complete_short_names(
    shorts: Groups, full: Mapping[Identity, tuple[Member, ...]], names: Names
) -> Iterable[tuple[Member, Identity]]:
    """A single word is the name of the official, of the state if one is told, most told to hold the post then."""
    ending: dict[tuple[str, str], list[Identity]] = defaultdict(list)
    for country, name in sorted(full):
        if len(name) > 1 and country != UNKNOWN:
            for word in {name[-1], *([name[0]] if country in _BY_FAMILY else [])}:
                ending[country, word].append((country, name))
                ending[UNKNOWN, word].append((country, name))
    held = {end: _held(members, names) for end, members in full.items()}
    known: dict[tuple[object, ...], Identity | None] = {}
    for (country, name), members in shorts.items():
        candidates = ending[country, name[0]]
        for member in members:
            short = names[member]
            what = (country, name, short.posts, short.labels, short.day and short.day[:4])
            if what not in known:
                near = Counter({end: _alike(short, held[end], near=True) for end in candidates})
                far = (
                    near if near.total() else Counter({one: _alike(short, held[one], near=False) for one in candidates})
                )
                known[what] = _by_far(far)
            yield member, known[what] or (country, name)


# How many records tell of the same posts, in the same words, in one year.
_Held = Counter[tuple[frozenset[str], tuple[str, ...], str | None]]


def _held(members: Iterable[Member], names: Names) -> _Held:
    told = (names[member] for member in members)
    return Counter((one.posts, one.labels, one.day and one.day[:4]) for one in told)


def _alike(short: Name, held: _Held, *, near: bool) -> int:
    """How many records tell of the same post, in the same years if `near`."""
    return sum(
        count
        for (posts_, labels, year), count in held.items()
        if _one_post(short, posts_, labels) and (not near or _same_years(short.day, year))
    )


def _one_post(short: Name, others: frozenset[str], labels: tuple[str, ...]) -> bool:
    """A concept in common, or a name of a post that goes on where the other ends: US Ambassador (to Viet Nam)."""
    if short.posts & others:
        return True
    return any(f"{a}-".startswith(f"{b}-") or f"{b}-".startswith(f"{a}-") for a in short.labels for b in labels)


def _same_years(day: str | None, year: str | None) -> bool:
    return bool(day and year) and abs(int(str(day)[:4]) - int(str(year))) <= _YEARS
