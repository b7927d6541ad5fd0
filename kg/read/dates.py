"""Dates in running text, with their precision; nothing here reads the clock.

A :class:`DateMention` says what the words say ("November 13", "last December", "a day earlier");
:meth:`DateMention.resolve` turns it into a PartialDate with the article's own date as the anchor.
A part that the words do not give is filled in only from that anchor, and the reason is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import regex

from kg.read.date_grammar import expression
from kg.read.mentions import DateMention, Day, valid
from kg.text import Token, fold_word
from kg.vocabulary import Vocabulary

__all__ = ["Calendar", "DateMention", "Day"]

_COUNTED = (
    "today tonight yesterday tomorrow day days week weeks month months year years "
    "morning afternoon evening eve ago earlier later before after"
).split()
"""Words of dates that are told by counting; a date may begin up to five tokens before one of them."""


class Calendar:
    """The date grammar, compiled from the month, weekday and number words of the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._months: dict[str, int] = {}
        self._weekdays: dict[str, int] = {}
        for concept in vocabulary.scheme("calendar").values():
            table = self._months if len(concept.notation or "") == 2 else self._weekdays
            for form in concept.forms:
                table[fold_word(form)] = int(concept.notation or 0)
        self._numbers = {
            fold_word(f): int(c.notation or 0) for c in vocabulary.scheme("number").values() for f in c.forms
        }
        self._reach = dict.fromkeys((*self._months, *self._weekdays), 3) | dict.fromkeys(_COUNTED, 5)
        self._pattern = regex.compile(expression(self._names(self._months), self._names(self._weekdays)), regex.VERBOSE)

    @staticmethod
    def _names(table: dict[str, int]) -> str:
        spelt = sorted((n for n in table if n.isascii() and " " not in n), key=lambda n: (-len(n), n))
        return "|".join(f"{n.capitalize()}|{n.upper()}" for n in spelt)

    def mentions(self, text: str, start: int = 0, end: int | None = None) -> Iterator[DateMention]:
        """The date expressions of ``text[start:end]``, in order; impossible dates (February 30) are left out."""
        for match in self._pattern.finditer(text, start, len(text) if end is None else end):
            mention = self._read(match)
            if mention is not None and valid(mention.year, mention.month, mention.day):
                yield mention

    def mentions_in(self, text: str, tokens: Sequence[Token]) -> list[DateMention]:
        """The same for a sentence's tokens, many times faster: tried only near words that dates are made of."""
        starts: set[int] = set()
        for i, token in enumerate(tokens):
            reach = self._reach.get(token[3])
            if reach is None and token[3][0].isdigit():
                reach = 4 if len(token[3]) == 4 else 2
            if reach is not None:
                starts.update(t[0] for t in tokens[max(0, i - reach) : i + 1])
        found: list[DateMention] = []
        if not starts:
            return found
        end, done = tokens[-1].end, -1
        for start in sorted(starts):
            if start < done or (match := self._pattern.match(text, start, end)) is None:
                continue
            mention = self._read(match)
            if mention is not None and valid(mention.year, mention.month, mention.day):
                found.append(mention)
                done = match.end()
        return found

    def _month(self, word: str | None) -> int | None:
        return self._months.get(fold_word(word)) if word else None

    def _number(self, word: str) -> int | None:
        return int(word) if word.isdigit() else 1 if word in {"a", "A"} else self._numbers.get(fold_word(word))

    def _read(self, match: regex.Match[str]) -> DateMention | None:
        found = {k: v for k, v in match.groupdict().items() if v is not None}
        base = DateMention(match.start(), match.end(), match.group())
        for name, reader in _READERS.items():
            if name in found:
                return reader(self, base, found)
        return None

    def _iso(self, base: DateMention, g: dict[str, str]) -> DateMention:
        return replace(base, year=int(g["iy"]), month=int(g["im"]), day=int(g["id"]))

    def _dmy(self, base: DateMention, g: dict[str, str]) -> DateMention:
        day, month = int(g["dd"]), int(g["dm"])
        if month > 12 >= day:  # the American order can be told only by its impossible month
            day, month = month, day
        return replace(base, year=int(g["dy"]), month=month, day=day)

    def _odd(self, base: DateMention, g: dict[str, str]) -> DateMention:
        return replace(base, year=int(g["oy"]), month=self._month(g["om"]), day=int(g["od"]))

    def _month_day(self, base: DateMention, g: dict[str, str]) -> DateMention:
        last = (self._month(g.get("m2")), int(g["d2"])) if "d2" in g else (None, None)
        return self._with_year(
            replace(base, month=self._month(g["m1"]), day=int(g["d1"]), last=last), g.get("y1"), g.get("yr1")
        )

    def _day_month(self, base: DateMention, g: dict[str, str]) -> DateMention:
        last = (self._month(g.get("n2")), int(g["e3"])) if "e3" in g else (None, int(g["e2"]) if "e2" in g else None)
        return self._with_year(
            replace(base, month=self._month(g["n1"]), day=int(g["e1"]), last=last), g.get("y2"), g.get("yr2")
        )

    def _month_year(self, base: DateMention, g: dict[str, str]) -> DateMention:
        return self._with_year(replace(base, month=self._month(g["m3"])), g.get("y3"), g.get("yr3"))

    @staticmethod
    def _with_year(base: DateMention, year: str | None, word: str | None) -> DateMention:
        if year:
            return replace(base, year=int(year))
        if word:
            return replace(base, relative=f"year:{ {'last': -1, 'next': 1}.get(word, 0) }")
        return base

    def _last_month(self, base: DateMention, g: dict[str, str]) -> DateMention:
        word, month = g["lm"].lower(), self._month(g["m4"])
        if word.startswith("this"):
            return replace(base, month=month, relative="year:0")
        return replace(base, month=month, relative=f"lastmonth:{-1 if word == 'last' else 1}")

    def _in_month(self, base: DateMention, g: dict[str, str]) -> DateMention:
        return replace(base, month=self._month(g["m5"]))

    def _week_day(self, base: DateMention, g: dict[str, str]) -> DateMention:
        word = (g.get("lw") or "").lower()
        step = -1 if word in {"last", "the previous"} else 1 if word in {"next", "the following"} else 0
        if "lw2" in g:
            step = {"last": -1, "next": 1}.get(g["lw2"], 0)
        return replace(base, relative=f"weekday:{self._weekdays[fold_word(g['w1'])]}:{step}")

    def _told(self, base: DateMention, g: dict[str, str]) -> DateMention | None:
        word = g.get("tw") or g.get("tn") or g.get("te") or g.get("tx") or ""
        count = self._number(g["tq"]) if "tq" in g else 1
        if count is None:
            return None
        return replace(
            base, relative=f"told:{-count if word in {'earlier', 'before', 'prior', 'previous', 'eve'} else count}"
        )

    def _ago(self, base: DateMention, g: dict[str, str]) -> DateMention | None:
        count = self._number(g["aq"])
        return None if count is None else replace(base, relative=f"{g['au']}:{-count}", vague=True)

    def _span(self, base: DateMention, g: dict[str, str]) -> DateMention:
        word = g["rq"].lower()
        step = -1 if word.endswith("last") else 1 if word in {"next", "the coming", "the following"} else 0
        return replace(base, relative=f"{g['ru']}:{step}", vague=g["ru"] == "week")

    def _year(self, base: DateMention, g: dict[str, str]) -> DateMention:
        return replace(base, year=int(g["y4"]), bare_year=True, vague="y5" in g)


_READERS: dict[str, Callable[[Calendar, DateMention, dict[str, str]], DateMention | None]] = {
    "iso": Calendar._iso,
    "dmy": Calendar._dmy,
    "odd": Calendar._odd,
    "md": Calendar._month_day,
    "dmon": Calendar._day_month,
    "my": Calendar._month_year,
    "lastm": Calendar._last_month,
    "inm": Calendar._in_month,
    "wday": Calendar._week_day,
    "today": lambda self, base, g: replace(base, relative="day:0"),
    "yesterday": lambda self, base, g: replace(base, relative="day:-1"),
    "tomorrow": lambda self, base, g: replace(base, relative="day:1"),
    "same": lambda self, base, g: replace(base, relative="same"),
    "told": Calendar._told,
    "ago": Calendar._ago,
    "rel": Calendar._span,
    "yr": Calendar._year,
}
