"""The sentence as the patterns see it: folded words with the mentions in it written as symbols.

``Nghia told Flynn at talks in Hanoi on November 13`` is, to a pattern, the string
``<P0> told <P2> at talks in <L6> on <D8>``: one letter for the kind of a mention, then its place
among the units of the sentence. Patterns are therefore plain regular expressions over words and
kinds, and need to know nothing of spellings, diacritics, line breaks or names.

Letters: ``P`` an official (or a noun or pronoun that stands for one), ``B`` two or more sides
together ("the two ministers", "both countries"), ``S`` one side ("the US side"), ``C`` a country,
``J`` a country's adjective, ``L`` a place, ``O`` an organisation, ``D`` a date, ``M`` money, ``A`` an
agreement, ``T`` a war-legacy theme, ``E`` a meeting.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

import regex

from kg.find.sentences import Sentence
from kg.text import late

ANY = r"<[A-Z]\d+>"
_ANY = late(ANY)


def symbol(kinds: str) -> str:
    """The pattern of one mention of any of `kinds`: ``symbol("PC")`` matches ``<P3>`` and ``<C0>``."""
    return rf"<[{kinds}]\d+>"


@dataclass(slots=True)
class Unit:
    """A word or a mention: tokens ``[first, last)`` of the sentence. `value` is the mention's own record."""

    kind: str
    text: str
    first: int
    last: int
    start: int
    end: int
    value: Any = None


@dataclass(slots=True)
class View:
    """A sentence's units and the string that patterns are matched against."""

    sentence: Sentence
    units: list[Unit]
    text: str = ""
    _offsets: list[int] = field(default_factory=list)
    words: frozenset[str] = frozenset()
    _marks: list[tuple[int, Unit]] | None = None

    def __post_init__(self) -> None:
        self.render()

    def render(self) -> None:
        """Write the string anew, after units were changed."""
        parts = [u.text if u.kind == "w" else f"<{u.kind}{i}>" for i, u in enumerate(self.units)]
        self._offsets = list(accumulate([len(p) + 1 for p in parts[:-1]], initial=0))
        self._marks = None
        self.text = " ".join(parts)
        self.words = frozenset([p for p in parts if p[0] != "<"])

    def unit_at(self, offset: int) -> int:
        """The number of the unit that stands at an offset of `text`."""
        return max(0, bisect_right(self._offsets, offset) - 1)

    def offset(self, unit: int) -> int:
        """Where a unit begins in `text` (the length of `text` for the number past the last unit)."""
        return self._offsets[unit] if unit < len(self._offsets) else len(self.text)

    def mention(self, symbol_text: str) -> Unit:
        """The unit that a matched symbol such as ``<P3>`` names."""
        return self.units[int(symbol_text[2:-1])]

    def mentions(self, match: regex.Match[str], group: str | int) -> list[Unit]:
        """All mentions inside a matched group, in order; empty where the group did not take part."""
        found = match.group(group)
        return [self.mention(m) for m in _ANY.findall(found)] if found else []

    def of_kind(self, kinds: str) -> Iterator[tuple[int, Unit]]:
        """The mentions of some kinds with their numbers, in order."""
        if self._marks is None:
            self._marks = [(i, u) for i, u in enumerate(self.units) if u.kind != "w"]
        return (mark for mark in self._marks if mark[1].kind in kinds)

    def replace(self, first: int, last: int, kind: str, value: Any) -> Unit:
        """Make units ``[first, last)`` one mention. Call `render` when all are made."""
        head, tail = self.units[first], self.units[last - 1]
        source = self.sentence.text[head.start - self.sentence.start : tail.end - self.sentence.start]
        unit = Unit(kind, source, head.first, tail.last, head.start, tail.end, value)
        self.units[first:last] = [unit]
        self._marks = None
        return unit

    def source(self, first: int, last: int) -> str:
        """The article's own words for units ``[first, last)``, line breaks as blanks."""
        a, b = self.units[first].start, self.units[last - 1].end
        base = self.sentence.start
        return " ".join(self.sentence.text[a - base : b - base].split())


def capital(view: View, i: int) -> bool:
    """True for a unit written with a capital letter; none stands behind the end."""
    if i >= len(view.units):
        return False
    at = view.units[i].start - view.sentence.start
    return view.sentence.text[at : at + 1].isupper()


def owner(view: View, i: int) -> bool:
    """True for one who is named as whose something is: "X's plan", "the X administration", "senior X-Y officials"."""
    k = i + 1
    while k < len(view.units) and view.units[k].kind == "P":
        k += 1
    return k < len(view.units) and view.units[k].text in _WHOSE


_WHOSE = frozenset({"'s", "'", "administration", "administrations", "officials", "era"})
