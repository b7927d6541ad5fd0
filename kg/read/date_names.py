"""The words that dates are made of, as the vocabulary gives them, and the numbers that they stand for."""

from __future__ import annotations

from collections.abc import Mapping

from kg.text import fold_word, words
from kg.vocabulary import Vocabulary

_SHORT = 4
"""A month's name of fewer letters ("Sep") is one only beside a day or after a preposition."""

_OTHER_WORDS = frozenset({"may", "march"})
"""Months that are other words too."""


class Names:
    """The words of the vocabulary's calendar and the numbers that they stand for."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.months: dict[str, int] = {}
        self.weekdays: dict[str, int] = {}
        for concept in vocabulary.scheme("calendar").values():
            table = self.months if len(concept.notation or "") == 2 else self.weekdays
            for form in concept.forms:
                table[fold_word(form)] = int(concept.notation or 0)
        self.seasons = self._notations(vocabulary, "season")
        self.holidays = self._notations(vocabulary, "holiday")
        numbers = vocabulary.scheme("number").values()
        self.numbers = {fold_word(f): int(c.notation or 0) for c in numbers for f in c.forms}
        self.ordinals = {w: n for w, n in self.numbers.items() if 0 < n <= 31 and self._ordinal(w)}
        self._tens = {w: n for w, n in self.numbers.items() if n in range(20, 100, 10) and not self._ordinal(w)}
        self.first_words = {w.split()[0] for w in self.holidays}
        self.last_words = {w.split()[-1] for w in (*self.seasons, *self.holidays)}

    @staticmethod
    def _notations(vocabulary: Vocabulary, scheme: str) -> dict[str, str]:
        found = vocabulary.scheme(scheme).values()
        return {" ".join(words(f)): c.notation or "" for c in found for f in c.forms}

    @staticmethod
    def _ordinal(word: str) -> bool:
        return word.endswith("th") or word in {"first", "second", "third"}

    def alternatives(self) -> Mapping[str, str]:
        """What the grammar's words in capitals stand for."""
        full = [m for m in self.months if len(m) >= _SHORT and m not in _OTHER_WORDS and m != "sept"]
        compound = [f"(?:{t})[- ](?:{u})" for t, u in (("twenty|thirty", "|".join(self._below_ten())),)]
        return {
            "MONTH": _cased(self.months),
            "FULLMONTH": _cased(full),
            "WEEKDAY": _cased(self.weekdays),
            "SEASON": "|".join(sorted(w for w in self.seasons if w.isascii())),
            "HOLIDAY": "|".join(sorted((_spaced(w) for w in self.holidays if w.isascii()), key=lambda w: (-len(w), w))),
            "TENS": "|".join(sorted(self._tens)),
            "ORDINAL": "|".join([*compound, *sorted(self.ordinals, key=lambda w: (-len(w), w))]),
        }

    def _below_ten(self) -> list[str]:
        return sorted(w for w, n in self.ordinals.items() if n < 10)

    def month(self, word: str | None) -> int | None:
        """The number of a month's name."""
        return self.months.get(fold_word(word)) if word else None

    def number(self, word: str) -> int | None:
        """The number that a word or two stand for ("3", "a", "fifty-six"), or None."""
        spelt = word.lower().replace("-", " ").split()
        if not spelt:
            return None
        if spelt[-1] == "of":
            return 2
        if len(spelt) == 2 and spelt[0] in self.numbers:
            ones = self.numbers.get(spelt[1])
            return self.numbers[spelt[0]] + ones if ones is not None and ones < 10 else None
        if spelt[0].isdigit():
            return int(spelt[0])
        return 1 if spelt[0] in {"a", "an", "the"} else self.numbers.get(fold_word(spelt[0]))

    def ordinal(self, word: str) -> int | None:
        """The day that an ordinal in words stands for."""
        return self.number(word) if "-" in word or " " in word else self.ordinals.get(fold_word(word))


def _cased(spelt: Mapping[str, int] | list[str]) -> str:
    names = sorted((n for n in spelt if n.isascii() and " " not in n), key=lambda n: (-len(n), n))
    return "|".join(f"{n.capitalize()}|{n.upper()}" for n in names)


def _spaced(words_: str) -> str:
    """A holiday's folded words as the text writes them: "new year 's eve" is "New Year's Eve"."""
    return "".join(r"[’']s" if w == "'s" else r"\s+" + w.title() for w in words_.split()).removeprefix(r"\s+")
