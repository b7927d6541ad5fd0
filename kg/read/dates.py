"""Dates in running text, with their precision; nothing here reads the clock.

A :class:`DateMention` says what the words say ("November 13", "last December", "a day earlier");
:meth:`DateMention.resolve` turns it into a PartialDate with the article's own date as the anchor.
A part that the words do not give is filled in only from that anchor, and the reason is kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from kg.read.date_grammar import FORMS, expression
from kg.read.date_names import Names
from kg.read.date_readers import READERS
from kg.read.mentions import DateMention, Day, valid
from kg.text import Token, late
from kg.vocabulary import Vocabulary

__all__ = ["Calendar", "DateMention", "Day"]

_COUNTED = (
    "today tonight yesterday tomorrow day days week weeks weekend month months year years hour hours minutes "
    "morning afternoon evening night noon eve fortnight fortnights decade decades"
).split()
"""The days and spans that counted dates name ("two weeks later"); a date may begin some tokens before one of them."""

_OPENERS = (
    "a an and at by come during early earlier end following forty half in its his her their last late later mid "
    "next on over past preceding previous the that this opening closing second seventy some today tomorrow tonight "
    "twenty until year yesterday before hours minutes"
).split()
"""Small words that may open a date, besides numbers and the names of the calendar."""

_GROUP = late(r"\(\?P<(\w+)>")
_ONLY_COUNTED = frozenset("a an and at before by come during in on over past until".split())
"""Openers only of dates that are counted, of weekdays and of seasons, not of those told by month and year."""
_ALSO_NAMES = frozenset({"sun", "mon", "april", "june", "august", "may"})
_TITLES = frozenset(
    "general minister president premier admiral colonel captain commodore marshal ambassador senator secretary "
    "director chairman mr mrs ms miss dr professor".split()
)
"""Before what is a name then and no day or month: "General Sun", "Ms April Hart"."""
_CENTURIES = frozenset({"19", "20"})
_DIGITS = frozenset("0123456789")
_NONE: tuple[int, set[str]] = (0, set())

_COUNTED_FROM = late(
    r"(?:(?<=\b(?i:before|after|afterwards|prior))|(?<=\beve)\s+of)\s+(?:to\s+)?(?:(?:the|his|her|their|its)\s+)?"
)
_FREE = late(r"\s*(?:[.,;:)!?/—–]|$|(?:and|in|at|on|by|with|of|under|when)\b)")
"""What may follow "two years before" where no day is named to count from."""


class Calendar:
    """The date grammar, compiled from the words of the vocabulary's calendar."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._names = Names(vocabulary)
        self._groups = {form: tuple(_GROUP.findall(f"(?P<{form}>{text})")) for form, text in FORMS}
        self._pattern = regex.compile(expression(self._names.alternatives()), regex.VERBOSE)
        self._openers = {*_OPENERS, *self._names.months, *self._names.weekdays, *self._names.numbers}
        self._openers |= self._names.first_words
        before_months = self._openers - _ONLY_COUNTED
        self._before_years = before_months - {"last", "next", "that", "this"}
        self._reach = (
            dict.fromkeys(self._names.months, (7, before_months))
            | dict.fromkeys((*self._names.weekdays, *self._names.last_words), (4, self._openers))
            | dict.fromkeys(_COUNTED, (6, self._openers))
        )

    def mentions(self, text: str, start: int = 0, end: int | None = None) -> Iterator[DateMention]:
        """The date expressions of ``text[start:end]``, in order; impossible dates (February 30) are left out."""
        stop, at = len(text) if end is None else end, start
        while (match := self._pattern.search(text, at, stop)) is not None:
            mention = self._read(match, text, stop)
            if mention is not None:
                yield mention
            at = max(mention.end if mention is not None else match.end(), at + 1)

    def mentions_in(self, text: str, tokens: Sequence[Token]) -> list[DateMention]:
        """The same for a sentence's tokens, many times faster: tried only near words that dates are made of."""
        starts: set[int] = set()
        for i in [i for i, token in enumerate(tokens) if token[3] in self._reach or token[3][0] in _DIGITS]:
            word = tokens[i][3]
            if word in _ALSO_NAMES and i and tokens[i - 1][3] in _TITLES:
                continue  # "General Sun"
            reach, openers = self._reach.get(word, _NONE)
            if not reach and len(word) == 4 and word[:2] in _CENTURIES:
                reach, openers = 7, self._before_years
            elif i and tokens[i - 1][3] == "/":
                reach, openers = 4, self._openers  # "from 8-12/7"
            elif not reach and not word.isdigit():
                reach, openers = 2, self._openers  # "the 13th", "12.11.2022"
            if reach:
                near = tokens[max(0, i - reach) : i + 1]
                starts.update([t[0] for t in near if t[3] in openers or t[3][0] in _DIGITS])
        found: list[DateMention] = []
        if not starts:
            return found
        end, done = tokens[-1].end, -1
        for start in sorted(starts):
            if start < done or (match := self._pattern.match(text, start, end)) is None:
                continue
            mention = self._read(match, text, end)
            if mention is not None:
                found.append(mention)
                done = mention.end
        return found

    def _read(self, match: regex.Match[str], text: str, end: int, nested: bool = False) -> DateMention | None:
        form = match.lastgroup or ""
        found = {name: match[name] for name in self._groups[form] if match[name] is not None}
        base = DateMention(match.start(), match.end(), match.group())
        mention = READERS[form](self._names, base, found)
        if mention is None or not valid(mention.year, mention.month, mention.day):
            return None
        if mention.text.count("(") > mention.text.count(")") and text[mention.end : mention.end + 1] == ")":
            mention = replace(mention, end=mention.end + 1, text=mention.text + ")")  # "Monday (March 4)"
        return mention if nested else self._counted(mention, text, end)

    def _counted(self, mention: DateMention, text: str, end: int) -> DateMention | None:
        """As in "three weeks before Thursday", "on the eve of May 3": counted from the day named after it."""
        if not (mention.relative or "").startswith(("told:", "toldspan:", "same")):
            return mention
        lead = _COUNTED_FROM.match(text, mention.end, end)
        match = self._pattern.match(text, lead.end(), end) if lead is not None else None
        inner = self._read(match, text, end, nested=True) if match is not None else None
        if inner is not None and not (inner.relative or "").startswith(("told", "same")):
            stop = inner.end
            return replace(mention, end=stop, text=text[mention.start : stop], counted_from=inner)
        if lead is not None and text[lead.end() : lead.end() + 1].isupper():
            return None  # counted from what somebody else did ("the morning after Iran's attack")
        open_end = (
            (mention.relative or "").startswith("toldspan:") and lead is not None and "to the day" not in mention.text
        )
        return None if open_end and _FREE.match(text, mention.end, end) is None else mention
