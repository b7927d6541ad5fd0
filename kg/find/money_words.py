"""Numbers in words: ``one million four hundred thousand``, ``half a million``, ``two and a half million``."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from kg.text import fold, fold_word, late
from kg.vocabulary import Vocabulary

_HALF = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")}
_BLANK = late(r"[\s-]+")
_LINKS = frozenset({"a", "an", "and", "of"})
"""Words that join the parts of a number and count for nothing themselves."""


class Numerals:
    """Reads runs of number words; which words those are, and their values, the vocabulary says."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._scale: dict[str, int] = {}
        self._small: dict[str, int] = {}
        for concept in vocabulary.scheme("number").values():
            value = int(concept.notation or 0)
            for form in concept.forms if value >= 1000 else (concept.label,):
                (self._scale if value >= 1000 else self._small)[fold_word(form)] = value
        self.large = frozenset(w for w, value in (*self._scale.items(), *self._small.items()) if value >= 100)
        """The words without which no number in words comes to a thousand."""
        self.scales = _either(self._scale)
        """The expression of one word such as million."""
        whole = _either(w for w in self._scale if len(w) > 3)
        first = rf"{_either(self._small)}|(?:an?\s+)?(?:half|quarter)|an?|\d+(?:[.,]\d+)*"
        self.run = rf"(?:{first})(?:[\s-]+(?:and\s+)?(?:of\s+)?(?:{first}|quarters|{whole})\b){{0,11}}"
        """The expression of a run of number words."""

    def scale(self, word: str | None) -> int:
        """What a word such as million multiplies by; 1 where there is none."""
        return self._scale.get(fold(word or ""), 1)

    def value(self, text: str) -> Decimal | None:
        """The number that a run of words tells; None where it tells none."""
        total, part, unit = Decimal(0), Decimal(0), Decimal(1)
        told = False
        for word in _BLANK.split(fold(text)):
            if word in self._scale:
                scale = self._scale[word]
                if total and part and scale >= unit:
                    return None  # two numbers: "10 million and 15 million"
                if scale > total:
                    total = (total + (part or (Decimal(1) if not total else part))) * scale
                else:
                    total += (part or 1) * scale
                part, unit, told = Decimal(0), Decimal(scale), True
            elif word in _HALF:
                share = _HALF[word]
                if total and not part:
                    total += share * unit  # "a million and a half"
                else:
                    part = part * share if word == "quarters" else part + share
            elif word in self._small:
                value = self._small[word]
                part = (part or Decimal(1)) * value if value == 100 else part + value
            elif word[:1].isdigit():
                part += Decimal(word.replace(",", "").rstrip("."))
            elif word not in _LINKS:
                return None
        return total + part if told or total + part else None


def _either(spelt: Iterable[str]) -> str:
    forms = sorted(spelt, key=lambda w: (-len(w), w))
    return "|".join(forms) or "(?!)"
