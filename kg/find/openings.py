"""Cues looked up by their first word: tried only where that word stands and the next one lets one of them go on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import regex

from kg.find.cues import Inflection, openers, pattern
from kg.find.view import View
from kg.text import words

_MOST = 20_000
"""How many pairs of a first and a second word are remembered."""

_Phrases = list[tuple[str, regex.Pattern[str] | None]]
"""The expressions of cues with their keys; none is needed for a cue of one word."""


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
        self._compiled: dict[tuple[str, frozenset[str]], regex.Pattern[str]] = {}
        self._possible: dict[tuple[str, str], _Phrases] = {}
        self.words = frozenset(self._rests)

    def ends(self, view: View, text: str, i: int, end: int | None = None) -> dict[str, int]:
        """Where in `text` (``view.text + " "``, up to `end`) the cues that begin at unit `i` end, by their keys."""
        first, after = view.units[i], view.units[i + 1] if i + 1 < len(view.units) else None
        spelt = "" if after is None else after.text if after.kind == "w" else f"<{after.kind}0>"
        found: dict[str, int] = {}
        start, stop = view.offset(i), len(text) if end is None else end
        for key, phrase in self._of(first.text, spelt):
            last = _end(first.text, phrase, text, start, stop)
            if last:
                found[key] = last
        return found

    def search(self, text: str) -> tuple[int, int] | None:
        """Where the first cue in `text`, words and symbols each followed by a blank, begins and ends."""
        start = 0
        for token, after in pairwise(text.split(" ")):
            first = _spelt(token)
            for _, phrase in self._of(first, _spelt(after)) if first in self.words else ():
                last = _end(token, phrase, text, start, len(text))
                if last:
                    return start, last
            start += len(token) + 1
        return None

    def _of(self, first: str, after: str) -> _Phrases:
        """The expressions to be tried on a word, by the one that follows."""
        phrases = self._possible.get((first, after))
        return self._allowed(first, after) if phrases is None else phrases

    def _allowed(self, first: str, after: str) -> _Phrases:
        """The expressions that a pair of words may be the beginning of; compiled when first met: most never are."""
        if len(self._possible) >= _MOST:
            self._possible.clear()
        pair = f"{first} {after} " if after else f"{first} "
        allowed: _Phrases = []
        for key, rests in sorted(self._rests[first].items()):
            going_on = frozenset(rest for rest in rests if self._goes_on(rest, after))
            phrase = self._phrase(first, going_on) if any(going_on) else None
            if going_on and (phrase is None or phrase.match(pair, partial=True)):
                allowed.append((key, phrase))
        self._possible[first, after] = allowed
        return allowed

    def _goes_on(self, rest: str, after: str) -> bool:
        """May a word begin this rest of a cue?"""
        firsts = openers(rest, self._inflection) if rest else None
        return firsts is None or after in firsts

    def _phrase(self, first: str, rests: frozenset[str]) -> regex.Pattern[str]:
        if (first, rests) not in self._compiled:
            spelt = (" " + pattern(rest, self._inflection) if rest else "" for rest in rests)
            ordered = sorted(spelt, key=lambda r: (-len(r), r))
            self._compiled[first, rests] = regex.compile(
                (rf"{first[:2]}\d+>" if first[0] == "<" else regex.escape(first))
                + "(?:"
                + "|".join(ordered)
                + ")(?:(?<= )|(?= ))"
            )
        return self._compiled[first, rests]


def _spelt(token: str) -> str:
    """A word as it is, a mention by its kind alone."""
    return f"{token[:2]}0>" if token[:1] == "<" else token


def _end(first: str, phrase: regex.Pattern[str] | None, text: str, start: int, stop: int) -> int:
    """Where the cue ends that begins with the word `first` at `start`; 0 where it does not go on so."""
    if phrase is None:
        return start + len(first) if start + len(first) < stop else 0
    match = phrase.match(text, start, stop)
    return 0 if match is None else match.end()


def _words(items: str, inflection: Inflection) -> list[str]:
    """The words that a cue may begin with: of ``~voice|~express`` every form of both verbs; of ``<PS>`` both kinds."""
    found: list[str] = []
    for item in items.split("|"):
        if item.startswith("<"):
            found.extend(f"<{letter}0>" for letter in item[1:-1])
            continue
        found.extend(inflection.forms(item[1:]) if item.startswith("~") else words(item))
    return [f for f in found if " " not in f]
