"""Cues looked up by their first word: tried only where that word stands and the next one lets one of them go on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from functools import cache, cached_property
from itertools import pairwise

from kg.find.cues import Inflection, openers, pattern
from kg.find.themes_cues import needed
from kg.find.view import View
from kg.text import words


class _Rest:
    """What follows the first word of a cue: its expression, and the words one of which must stand there."""

    def __init__(self, rest: str, inflection: Inflection) -> None:
        self.spelt = " " + pattern(rest, inflection) if rest else ""
        self.openers = openers(rest, inflection) if rest else None
        self._cue, self._inflection = rest, inflection

    @cached_property
    def needed(self) -> frozenset[str]:
        """Empty where a match may do without any particular word."""
        found = needed(self._cue, self._inflection) if self._cue else frozenset()
        return frozenset() if any(word.endswith("*") for word in found) else found

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled when a sentence first holds the words it needs: for most cues there is none."""
        return re.compile(f"{self.spelt}(?:(?<= )|(?= ))")

    def end(self, text: str, start: int, stop: int) -> int:
        """Where the cue ends whose first word ends at `start`; 0 where it does not go on so."""
        if not self.spelt:
            return start if start < stop else 0
        match = self.expression.match(text, start, stop)
        return 0 if match is None else match.end()


_Phrases = list[tuple[str, list[_Rest]]]
"""The cues that may go on, by their keys; the longest first."""


class Openings:
    """Cues with their keys; of each key's cues that begin at a word the longest in the order of spelling counts."""

    def __init__(self, rows: Iterable[tuple[str, Iterable[str]]], inflection: Inflection) -> None:
        self._rests: dict[str, dict[str, set[str]]] = {}
        self._inflection = inflection
        for key, cues in rows:
            for cue in cues:
                opening, _, rest = cue.partition(" ")
                for first in _words(opening, inflection):
                    self._rests.setdefault(first, {}).setdefault(key, set()).add(rest)
        self._rest = cache(lambda rest: _Rest(rest, inflection))
        self._tables: dict[str, dict[str, _Phrases]] = {}
        self.words = frozenset(self._rests)

    def ends(self, view: View, text: str, i: int, end: int | None = None, skip: int = 0) -> dict[str, int]:
        """Where in `text` (``view.text + " "``, up to `end`) the cues that begin at unit `i` end, by their keys.

        With `skip` so many units behind the first are left out, and only cues count that go on behind them.
        """
        first, k = view.units[i], i + skip
        after = view.units[k + 1] if k + 1 < len(view.units) else None
        spelt = "" if after is None else after.text if after.kind == "w" else f"<{after.kind}0>"
        found: dict[str, int] = {}
        start, stop = view.offset(k) + len(view.units[k].text), len(text) if end is None else end
        for key, rests in self._of(first.text, spelt):
            last = _end(rests, view.words, text, start, stop)
            if last > (start if skip else 0):
                found[key] = last
        return found

    def search(self, view: View, text: str) -> tuple[int, int] | None:
        """Where the first cue in `text`, words and symbols of a sentence each followed by a blank, begins and ends."""
        start = 0
        for token, after in pairwise(text.split(" ")):
            first, stop = _spelt(token) if token[:1] == "<" else token, start + len(token)
            for _, rests in self._of(first, _spelt(after)) if first in self.words else ():
                last = _end(rests, view.words, text, stop, len(text))
                if last:
                    return start, last
            start = stop + 1
        return None

    def _of(self, first: str, after: str) -> _Phrases:
        """The cues to be tried on a word, by the one that follows."""
        table = self._tables.get(first) or self._table(first)
        return table.get(after) or table[""]

    def _table(self, first: str) -> dict[str, _Phrases]:
        """The cues that begin with a word, by the words with which they go on; under "" those that may with others."""
        known = {key: [self._rest(rest) for rest in rests] for key, rests in sorted(self._rests[first].items())}
        seconds = {word for rests in known.values() for rest in rests for word in rest.openers or ()}
        table = self._tables[first] = {after: _going_on(known, after) for after in ("", *sorted(seconds))}
        return table


def _going_on(known: dict[str, list[_Rest]], after: str) -> _Phrases:
    """The cues by their keys that a word may go on with, the longest first."""
    found: _Phrases = []
    for key, rests in known.items():
        allowed = [rest for rest in rests if rest.openers is None or after in rest.openers]
        if allowed:
            found.append((key, sorted(allowed, key=lambda rest: (-len(rest.spelt), rest.spelt))))
    return found


def _end(rests: list[_Rest], words: Set[str], text: str, start: int, stop: int) -> int:
    """Where the longest of some cues ends, in a sentence of these words; 0 where none stands there."""
    for rest in rests:
        if rest.needed and rest.needed.isdisjoint(words):
            continue
        last = rest.end(text, start, stop)
        if last:
            return last
    return 0


def _spelt(token: str) -> str:
    """A word as it is, a mention by its kind alone."""
    return f"{token[:2]}0>" if token[:1] == "<" else token


def _words(items: str, inflection: Inflection) -> list[str]:
    """The words that a cue may begin with: of ``~voice|~express`` every form of both verbs; of ``<PS>`` both kinds."""
    found: list[str] = []
    for item in items.split("|"):
        if item.startswith("<"):
            found.extend(f"<{letter}0>" for letter in item[1:-1])
            continue
        found.extend(inflection.forms(item[1:]) if item.startswith("~") else words(item))
    return [f for f in found if " " not in f]
