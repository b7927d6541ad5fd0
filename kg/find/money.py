"""Sums of money in running text: ``US$130 million``, ``130 million USD``, ``VND75 billion``, ``$390-million``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from functools import cached_property

import regex

from kg.find.money_words import Numerals
from kg.text import Token, fold, late, words
from kg.vocabulary import Vocabulary

_NUMBER = r"\d{1,3}(?:[,.]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?"
_DOTTED = late(r"\d{1,3}(?:\.\d{3}){2,}")
_GROUP = late(r"(?<=^\d{1,3})\.(?=\d{3}$)")
"""The mark in "249.133 USD": no currency has three decimals, and a sum in millions is not written so."""
_YEAR = late(r"(?:19|20)\d\d")
_COMMA = late(r"\d+,\d{1,2}")
_EQUIVALENT = late(r"[\s,]*(?:\(|\bor\b|\bequivalent to\b)[^()\d]*")
_AGAIN = late(r"\s*\)\s*\([^()\d]*|[^()\d]{0,20}")
"""Between one sum in brackets and the next that tells the same: "(17.2 million USD, EUR 16 million)"."""

_GOES_ON = (
    r"(?=\s*[,.;:)–—]|\s+(?:is|are|was|were|has|have|had|will|would|went|goes|came|comes|from|for|to|in|by|on|at|as"
    r"|and|or|more|already|so|still|being|going|of\s+(?:it|which|that|this|them|these|those|the))\b)"
)
"""What stands after a sum whose currency is not said again: "11 million is spent", not "11 million people"."""


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
        currencies = list(vocabulary.scheme("currency").values())
        self._numerals = Numerals(vocabulary)
        self._codes: dict[str, str] = {}
        for concept in currencies:
            for form in concept.forms + concept.values("word"):
                self._codes.setdefault(_key(form), concept.notation or concept.key.upper())
        self._spelt = sorted((f for c in currencies for f in c.forms), key=lambda f: (-len(f), f))
        self._scaled = sorted((f for c in currencies for f in c.values("word")), key=lambda f: (-len(f), f))
        self._units = frozenset((words(f) or (f,))[-1] for f in (*self._spelt, *self._scaled))

    @cached_property
    def _pattern(self) -> regex.Pattern[str]:
        """Sums with their currency; compiled for the first sentence that may hold one."""
        signs = (
            "|".join(
                regex.escape(f)
                for f in self._spelt
                if not f[-1:].isalpha() or (f.isupper() and len(f) == 3) or f == "Rs"
            )
            or r"US\$"
        )
        names = "|".join(map(_spaced, self._spelt)) or "USD"
        late = "|".join(map(_spaced, self._scaled)) or "(?!)"
        scale = self._numerals.scales
        after = rf"(?:(?P<s%s>{names})(?!\w|\s?\d))"
        return regex.compile(
            rf"""
            (?<![\w$€£¥])(?:
              (?P<s1>{signs})\s?(?P<n1>{_NUMBER})(?:\s?(?:-|–|to)\s?(?:{signs})?\s?(?P<n1b>{_NUMBER}))?
                (?:[\s-]?(?P<k1>{scale})s?\b)?(?:[\s-](?P<k1b>{scale})\b)?
            | (?P<n2>{_NUMBER})(?:\s?(?:-|–|to)\s?(?P<n2b>{_NUMBER}))?
                (?:[\s-]?(?P<k2>{scale})s?\b)?(?:[\s-](?P<k2b>{scale})\b)?[\s-]?(?:of\s+)?{after % "2"}
            | (?P<n3>{self._numerals.run})[\s-](?:of\s+)?
                (?:{after % "3"}|(?<=(?:{scale})[\s-])(?P<s4>{late})(?!\w|\s+of\b))
            | (?P<n5>{_NUMBER})[\s-]?(?P<k5>{scale})[\s-](?P<s5>{late})(?!\w|\s+of\b)
            )""",
            regex.VERBOSE | regex.IGNORECASE,
        )

    @cached_property
    def _bare(self) -> regex.Pattern[str]:
        """Sums without their currency, after one with it."""
        scale = self._numerals.scales
        return regex.compile(
            rf"(?<![\w$€£¥.,])(?:(?P<n1>{_NUMBER})\s?(?P<k1>{scale})|(?P<n3>{self._numerals.run})(?<=(?:{scale}))){_GOES_ON}",
            regex.IGNORECASE,
        )

    def mentions_in(self, text: str, tokens: Sequence[Token]) -> list[Money]:
        """The sums of a sentence, sought only where a word or sign of a currency and a number stand in it."""
        spelt = [t[3] for t in tokens]
        if self._units.isdisjoint(spelt):
            return []
        if self._numerals.large.isdisjoint(spelt) and not any(w[0].isdigit() for w in spelt):
            return []
        return list(self.mentions(text, tokens[0].start, tokens[-1].end))

    def mentions(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Money]:
        """The sums of ``text[start:end]`` in order."""
        found: list[Money] = []
        last: Money | None = None
        stop = len(text) if end is None else end
        for match in self._pattern.finditer(text, start, stop):
            money = self._read(match)
            if money is None:
                continue
            if (
                last is not None
                and money.currency != last.currency
                and _tells_again(text, last, found[-1], money.start)
            ):
                money = replace(money, equivalent=True)
            else:
                last = money
            found.append(money)
        if found:
            found += self._same_currency(text, found, stop)
        yield from sorted(found, key=lambda m: m.start)

    def _same_currency(self, text: str, told: list[Money], stop: int) -> Iterator[Money]:
        """ "Of the US$25 million …, 11 million is spent": sums after one, and in its currency."""
        for match in self._bare.finditer(text, told[0].end, stop):
            if any(m.start < match.end() and match.start() < m.end for m in told):
                continue
            before = next((m for m in reversed(told) if m.end <= match.start() and not m.equivalent), told[0])
            value = self._value(match.groupdict(), "1" if match["n1"] else "3")
            if value is not None and value >= 1000:
                yield Money(match.start(), match.end(), value.normalize() + 0, before.currency)

    def _read(self, match: regex.Match[str]) -> Money | None:
        group = match.groupdict()
        n = next(n for n in "1235" if group[f"n{n}"] is not None)
        currency = self._codes.get(_key(group[f"s{n}"] or group["s4"] or ""))
        value = self._value(group, n)
        if currency is None or value is None or (value != value.to_integral_value() and value < 1):
            return None
        if n == "3" and value < 1000:
            return None  # "one dollar in ten"
        start, high = match.start(), _number(group.get(f"n{n}b") or "")
        if high is not None:
            high *= self._scale(group, n)
            if high < value and _YEAR.fullmatch(group[f"n{n}"]):
                start, value, high = match.start(f"n{n}b"), high, None  # "the total since 1998 to 20 million euros"
        return Money(start, match.end(), value.normalize() + 0, currency, False, high)

    def _value(self, group: dict[str, str], n: str) -> Decimal | None:
        if n == "3":
            return self._numerals.value(group["n3"])
        scaled = group.get(f"k{n}") is not None
        value = _number(group[f"n{n}"] if scaled else _GROUP.sub("", group[f"n{n}"]))
        return None if value is None else value * self._scale(group, n)

    def _scale(self, group: dict[str, str], n: str) -> int:
        return self._numerals.scale(group.get(f"k{n}")) * self._numerals.scale(group.get(f"k{n}b"))


def _number(text: str) -> Decimal | None:
    """A number in digits, with the marks of either hand between thousands."""
    if _DOTTED.fullmatch(text):
        text = text.replace(".", "")
    elif _COMMA.fullmatch(text):
        text = text.replace(",", ".")
    try:
        return Decimal(text.replace(",", ""))
    except InvalidOperation:
        return None


def _key(form: str) -> str:
    return "".join(fold(form).split()).replace(".", "")


def _spaced(form: str) -> str:
    return regex.escape(form).replace(r"\ ", r"\s+")


def _tells_again(text: str, last: Money, before: Money, start: int) -> bool:
    """True of an equivalent of the sum `last`, also one that stands in the brackets with another, or in its own."""
    if before.equivalent and "(" in text[last.end : before.start]:
        return _AGAIN.fullmatch(text[before.end : start]) is not None
    return _in_brackets_after(text, last.end, start)


def _in_brackets_after(text: str, last: int, start: int) -> bool:
    """True where only an opening bracket (and "about", "or", "equivalent to") stands between two sums."""
    gap = text[last:start]
    return len(gap) < 40 and _EQUIVALENT.fullmatch(gap) is not None
