"""Whom a single word names: the official of that name who is by far most told to hold the same post in those years."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from kg.unify.names import FAMILY_FIRST, PARTICLES, UNKNOWN, Groups, Identity, Name, Names, by_far
from kg.unify.records import Member

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# In these states' names a single word is the family name, which English texts put first or last; else it is the last.
_BY_FAMILY = frozenset({"CN", "HU", "JP", "KP", "KR", "TW"})
# For how many years before and after an article a post that others attest counts for it.
_YEARS = 2


def complete_short_names(
    shorts: Groups, full: Mapping[Identity, tuple[Member, ...]], names: Names
) -> Iterable[tuple[Member, Identity]]:
    """A single word is the name of the official, of the state if one is told, most told to hold the post then."""
    candidates = _Candidates(full, shorts, names)
    known: dict[tuple[object, ...], Identity | None] = {}
    for identity, members in shorts.items():
        for member in members:
            short = names[member]
            what = (identity, short.posts, short.labels, short.day and short.day[:4], short.assumed)
            if what not in known:
                found = candidates.one_of(identity, short)
                known[what] = found or (candidates.one_of((UNKNOWN, identity[1]), short) if short.assumed else None)
            yield member, known[what] or identity


class _Candidates:
    """Whom a single word may name: by the last word of the name, else by one within it, else by the single word."""

    def __init__(self, full: Mapping[Identity, tuple[Member, ...]], shorts: Groups, names: Names) -> None:
        self._by_word: list[dict[tuple[str, str], list[Identity]]] = [defaultdict(list) for _ in range(3)]
        self._held = {end: _held(members, names) for end, members in (*full.items(), *shorts.items())}
        last, within, alone = self._by_word
        for country, name in sorted(full):
            if len(name) > 1 and country != UNKNOWN:
                inner = {word for member in full[country, name] for word in names[member].words[1:-1]} - PARTICLES
                for word in {name[-1], *([name[0]] if country in _BY_FAMILY else [])}:
                    last[country, word].append((country, name))
                    last[UNKNOWN, word].append((country, name))
                for word in sorted(inner) if country not in FAMILY_FIRST else ():
                    within[country, word].append((country, name))
                    within[UNKNOWN, word].append((country, name))
        for country, name in sorted(shorts):
            if country != UNKNOWN:
                alone[UNKNOWN, name[0]].append((country, name))

    def one_of(self, identity: Identity, short: Name) -> Identity | None:
        """The one who is by far most told to hold the post in those years, else at any time."""
        word = identity[0], identity[1][0]
        for by_word in self._by_word:
            found = by_word.get(word, [])
            near = Counter({end: _alike(short, self._held[end], near=True) for end in found})
            told = near if near.total() else Counter({end: _alike(short, self._held[end], near=False) for end in found})
            if told.total():
                return by_far(told)
        return None


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
