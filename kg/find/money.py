"""Sums of money in running text: ``US$130 million``, ``130 million USD``, ``VND75 billion``, ``$390-million``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

import regex

from kg.text import fold, fold_word, words
from kg.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Money:
    """One sum in whole currency units; `equivalent` is true for one in brackets after another sum."""

    start: int
    end: int
    value: Decimal
    currency: str
    equivalent: bool = False
    high: Decimal | None = None


class Purse:
    """The grammar of sums, compiled from the currencies and number words of the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._codes: dict[str, str] = {}
        for concept in vocabulary.scheme("currency").values():
            for form in concept.forms:
                self._codes.setdefault(_key(form), concept.notation or concept.key.upper())
        self._scale: dict[str, int] = {}
        self._small: dict[str, int] = {}
        for concept in vocabulary.scheme("number").values():
            value = int(concept.notation or 0)
            for form in concept.forms:
                (self._scale if value >= 1000 else self._small)[fold_word(form)] = value
        self.words = frozenset(
            w for c in vocabulary.scheme("currency").values() for f in c.forms for w in (words(f) or (f,))
        ) - {"us", "a", "s"} | {"$", "€", "£", "¥", "₩"}
        spelt = sorted((f for c in vocabulary.scheme("currency").values() for f in c.forms), key=lambda f: (-len(f), f))
        signs = (
            "|".join(regex.escape(f) for f in spelt if not f[-1:].isalpha() or (f.isupper() and len(f) == 3)) or r"US\$"
        )
        names = "|".join(regex.escape(f).replace(r"\ ", r"\s+") for f in spelt if f[-1:].isalpha() or f == "$") or "USD"
        scale = "|".join(sorted(self._scale, key=lambda w: (-len(w), w))) or "million"
        small = "|".join(sorted((w for w in self._small if w.isalpha()), key=lambda w: (-len(w), w))) or "one"
        number = r"\d{1,3}(?:[,.]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?"
        worded = rf"(?:a\s+)?(?:half\s+an?\s+)?(?:{small})(?:[\s-](?:{small}))?|\d[\d.,]*|half\s+an?|an?"
        self._pattern = regex.compile(
            rf"""
            (?<![\w$€£¥])(?:
              (?P<s1>{signs})\s?(?P<n1>{number})(?:\s?(?:-|–|to)\s?(?:{signs})?\s?(?P<n1b>{number}))?
                (?:[\s-]?(?P<k1>{scale})s?\b)?(?:[\s-](?P<k1b>{scale})\b)?
            | (?P<n2>{number})(?:\s?(?:-|–|to)\s?(?P<n2b>{number}))?
                (?:[\s-]?(?P<k2>{scale})s?\b)?(?:[\s-](?P<k2b>{scale})\b)?[\s-]?(?:of\s+)?(?P<s2>{names})(?![\w])
            | (?P<n3>{worded})[\s-](?P<k3>{scale})s?[\s-](?:of\s+)?(?P<s3>{names})(?![\w])
            )""",
            regex.VERBOSE | regex.IGNORECASE,
        )

    def mentions(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Money]:
        """The sums of ``text[start:end]`` in order."""
        last: Money | None = None
        for match in self._pattern.finditer(text, start, len(text) if end is None else end):
            found = self._read(match)
            if found is None:
                continue
            if last is not None and found.currency != last.currency and _in_brackets_after(text, last.end, found.start):
                found = Money(found.start, found.end, found.value, found.currency, True, found.high)
            else:
                last = found
            yield found

    def _read(self, match: regex.Match[str]) -> Money | None:
        group = match.groupdict()
        for n in "123":
            if group.get(f"n{n}") is None:
                continue
            currency = self._codes.get(_key(group[f"s{n}"] or ""))
            value = self._number(group[f"n{n}"] or "")
            if currency is None or value is None:
                return None
            scale = 1
            for k in (f"k{n}", f"k{n}b"):
                scale *= self._scale.get(fold(group.get(k) or ""), 1)
            high = self._number(group.get(f"n{n}b") or "") if group.get(f"n{n}b") else None
            total = value * scale
            if total != total.to_integral_value() and total < 1:
                return None
            return Money(
                match.start(), match.end(), total.normalize() + 0, currency, False, high * scale if high else None
            )
        return None

    def _number(self, text: str) -> Decimal | None:
        text = text.strip()
        if text[:1].isdigit():
            if regex.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text) or regex.fullmatch(
                r"\d{1,3}(?:\.\d{3}){2,}", text
            ):
                text = text.replace(",", "") if "," in text else text.replace(".", "")
            elif regex.fullmatch(r"\d+,\d{1,2}", text):
                text = text.replace(",", ".")
            try:
                return Decimal(text.replace(",", ""))
            except InvalidOperation:
                return None
        folded = fold(text)
        if folded.startswith("half"):
            return Decimal("0.5")
        total = sum(self._small.get(w, 0) for w in regex.split(r"[\s-]+", folded))
        return Decimal(total or 1)


def _key(form: str) -> str:
    return "".join(fold(form).split()).replace(".", "")


def _in_brackets_after(text: str, last: int, start: int) -> bool:
    """True where only an opening bracket (and "about", "or", "equivalent to") stands between two sums."""
    gap = text[last:start]
    return len(gap) < 40 and bool(regex.fullmatch(r"[\s,]*(?:\(|\bor\b|\bequivalent to\b)[^()\d]*", gap))
