"""The cues of a theme with what makes them cheap: the words without which none of them can match."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

import regex

from kg.find.cues import Inflection, pattern
from kg.find.lexicon import Lexicon
from kg.find.view import View
from kg.text import Expression, fold, quick
from kg.vocabulary import Concept

_ITEM = regex.compile(r"\.\.\.\d*|\[|\]|\(|\)|\||<[A-Z]+>|~?[^\s\[\]()|]+")
_OPEN = {"[": "]", "(": ")"}


class CueBook:
    """The cues of several concepts by key; only those are asked of which a sentence holds a word."""

    def __init__(self, concepts: Iterable[tuple[str, Concept]], inflection: Inflection) -> None:
        self._cues = [(key, cues) for key, c in concepts if (cues := Cues.of(c.values("cue"), inflection)) is not None]
        by_word: dict[str, set[int]] = {}
        for i, (_, cues) in enumerate(self._cues):
            for word in cues.words:
                by_word.setdefault(word, set()).add(i)
        self._by_word = by_word
        self._words = frozenset(by_word)
        self._stems = [(stem, i) for i, (_, cues) in enumerate(self._cues) for stem in {s for s, _ in cues.stems}]

    def keys(self) -> list[str]:
        """The keys of the concepts that have cues."""
        return [key for key, _ in self._cues]

    def matches(self, view: View) -> Iterator[tuple[str, int, int, str]]:
        """The keys with their matches (see :meth:`Cues.matches`), key by key in their order."""
        allowed = {i for stem, i in self._stems if stem in view.text}
        for word in self._words & view.words:
            allowed |= self._by_word[word]
        for i in sorted(allowed):
            key, cues = self._cues[i]
            for first, last, text in cues.matches(view):
                yield key, first, last, text


class _Row:
    """One cue: its expression, the words one of which a match must hold, and beginnings of words likewise.

    `others` are further sets of words of each of which it must hold one.
    """

    def __init__(self, cue: str, inflection: Inflection) -> None:
        groups = list(_groups(_ITEM.findall(cue), inflection))
        telling = max(groups, key=_value, default=frozenset())
        self._cue, self._inflection = cue, inflection
        self.words = frozenset(w for w in telling if not w.endswith("*"))
        self.stems = tuple(sorted(w[:-1] for w in telling if w.endswith("*")))
        self.others = tuple(g for g in groups if g is not telling and not any(w.endswith("*") for w in g))

    @cached_property
    def pattern(self) -> Expression:
        """Compiled when a sentence first holds a word of the cue, which for most cues is never."""
        return quick(r"(?<!\S)(?:" + pattern(self._cue, self._inflection) + r")(?:(?<=\s)|(?=\s))")


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of one concept; each is only tried on a sentence that holds a word it needs."""

    rows: tuple[_Row, ...]
    by_word: dict[str, tuple[int, ...]]
    words: frozenset[str]
    stems: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, cues: Iterable[str], inflection: Inflection) -> Cues | None:
        """The cues compiled, or None where there are none."""
        rows = tuple(_Row(cue, inflection) for cue in sorted(set(cues)))
        if not rows:
            return None
        by_word: dict[str, tuple[int, ...]] = {}
        for i, row in enumerate(rows):
            for word in sorted(row.words):
                by_word[word] = (*by_word.get(word, ()), i)
        stems = tuple((s, i) for i, row in enumerate(rows) for s in row.stems)
        return cls(rows, by_word, frozenset(by_word), stems)

    def possible(self, view: View) -> set[int]:
        """The numbers of the cues that the words of a sentence allow to match."""
        allowed = {i for word in self.words & view.words for i in self.by_word[word]}
        for stem, i in self.stems:
            if stem in view.text:
                allowed.add(i)
        words = view.words
        return {i for i in allowed if not any(group.isdisjoint(words) for group in self.rows[i].others)}

    def matches(self, view: View) -> Iterator[tuple[int, int, str]]:
        """The matches as units ``[first, last)`` with the matched text, in order; none overlaps one before it."""
        allowed = self.possible(view)
        if not allowed:
            return
        text = view.text + " "
        found = [m.span() for i in allowed for m in self.rows[i].pattern.finditer(text)]
        done = 0
        for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
            if start >= done:
                done = end
                yield view.unit_at(start), view.unit_at(end - 2) + 1, text[start:end].strip()


def needed(cue: str, inflection: Inflection) -> frozenset[str]:
    """The words one of which stands in whatever a cue matches, ``word*`` for one that begins so; empty for none."""
    return _needed(_ITEM.findall(cue), inflection)


def _needed(items: list[str], inflection: Inflection) -> frozenset[str]:
    """A telling set of words: of all items that can not be left out, the one with the longest words."""
    return max(_groups(items, inflection), key=_value, default=frozenset())


def _groups(items: list[str], inflection: Inflection) -> Iterator[frozenset[str]]:
    """The words of each item that can not be left out."""
    at = 0
    while at < len(items):
        item, after = items[at], at + 1
        if item in _OPEN:
            after = _closing(items, at)
            group = _branches(items[at + 1 : after - 1], inflection) if item == "(" else frozenset()
        else:
            group = _of_word(item, inflection)
        optional = item == "["
        while after < len(items) - 1 and items[after] == "|":
            nested = items[after + 1] == "("
            end = _closing(items, after + 1) if nested else after + 2
            group |= (
                _branches(items[after + 2 : end - 1], inflection) if nested else _of_word(items[after + 1], inflection)
            )
            after = end
        if group and not optional:
            yield group
        at = after


def _branches(items: list[str], inflection: Inflection) -> frozenset[str]:
    found: set[str] = set()
    depth, start = 0, 0
    for i, item in enumerate([*items, "|"]):
        depth += item in _OPEN
        depth -= item in {"]", ")"}
        if item == "|" and depth == 0:
            needed = _needed(items[start:i], inflection)
            if not needed:
                return frozenset()
            found |= needed
            start = i + 1
    return frozenset(found)


def _closing(items: list[str], at: int) -> int:
    depth = 0
    for i in range(at, len(items)):
        depth += items[i] in _OPEN
        depth -= items[i] in {"]", ")"}
        if depth == 0:
            return i + 1
    return len(items)


def _of_word(item: str, inflection: Inflection) -> frozenset[str]:
    if item.startswith(("...", "<")) or item == "_":
        return frozenset()
    if item.startswith("~"):
        return frozenset(f.split()[0] for f in inflection.forms(item[1:]))
    folded = fold(item).replace("-", " ").split()
    return frozenset(folded[:1])


def _value(group: frozenset[str]) -> int:
    """Long words are rare words."""
    return min(len(w) for w in group) * 10 - len(group)


@dataclass(frozen=True, slots=True)
class Words:
    """A set of words and phrases of two words, asked of a stretch of a sentence."""

    single: frozenset[str]
    pairs: frozenset[tuple[str, ...]]
    heads: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        object.__setattr__(self, "heads", self.single | {p[0] for p in self.pairs})

    @classmethod
    def of(cls, concept: Concept | None, lexicon: Lexicon) -> Words:
        """The ``kg:word`` of a concept, and every form of its ``kg:verb``."""
        if concept is None:
            return cls(frozenset(), frozenset())
        spelt = [fold(w).replace("-", " ") for w in concept.values("word")]
        spelt += [f for v in concept.values("verb") for f in lexicon.inflection.forms(v)]
        rows = [tuple(s.split()) for s in spelt]
        return cls(frozenset(r[0] for r in rows if len(r) == 1), frozenset(r for r in rows if len(r) == 2))

    def __or__(self, other: Words) -> Words:
        return Words(self.single | other.single, self.pairs | other.pairs)

    def within(self, view: View, first: int, last: int) -> bool:
        """True where one of them stands among units ``[first, last)``."""
        return next(self.places(view, first, last), None) is not None

    def places(self, view: View, first: int, last: int) -> Iterator[int]:
        """The units at which one of them stands."""
        if self.heads.isdisjoint(view.words):
            return
        units = view.units
        for i in range(max(0, first), min(last, len(units))):
            unit = units[i]
            if unit.kind != "w":
                continue
            if unit.text in self.single or (
                self.pairs and i + 1 < len(units) and (unit.text, units[i + 1].text) in self.pairs
            ):
                yield i
