"""One wording of an agreement, and what can be told from the look of its units."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from kg.find.view import Unit, View
from kg.find.view import capital as capital
from kg.text import late

PARTNERSHIP = "partnership"
LOOSE_ENDS = frozenset({",", "and", "in", "the", "of", "on", "for", "a", "an", "to", "or"})
"""Words with which no name begins or ends."""

_DANGLING = late(r"(?:,?\s+(?:including|such as|as well as|also|which|that|and|between|of|on))+$")
"""Words that open what follows a name, and are no part of it."""
_SET_OFF = late(r",(?= (?:on|concerning|regarding|covering|about) )")
"""The comma in "a memorandum, on defence industry, …"."""
_YEARS = late(r"\d{4}\s*[-–—/]\s*\d{2,4}")


@dataclass(slots=True)
class Wording:
    """One place where the text names an agreement: units ``[first, last)`` are its name.

    `dated` is the unit of a date that stands in the name or right beside it; `bare` is true where
    only the head noun is there ("the memorandum"), which names nothing by itself; `defined` after an
    article or a country. `complement` and `modifiers` are the folded words of what it is about. `foreign`
    are the units of dates that stand beside another name; `encloses` is true where the name ends in another
    one ("the programme for the strategic partnership"), to which belongs what follows.
    """

    view: int
    first: int
    last: int
    kind: str
    name: str
    head: tuple[int, int]
    dated: int | None = None
    bare: bool = False
    capital: bool = False
    defined: bool = False
    complement: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    acronym: str | None = None
    foreign: frozenset[int] = frozenset()
    encloses: bool = False


def acronym(view: View, at: int) -> tuple[str | None, int]:
    """An acronym in brackets at a unit, and the unit after it."""
    units = view.units
    if at + 2 < len(units) and units[at].text == "(" and units[at + 2].text == ")":
        text = " ".join(view.source(at + 1, at + 2).split())
        if sum(c.isupper() for c in text) >= 2 and " " not in text and not any(c.isdigit() for c in text):
            return text, at + 3
    return None, at


def title_case(view: View) -> bool:
    """True for a headline that writes every word with a capital, so that capitals tell nothing."""
    plain = [i for i, u in enumerate(view.units) if u.kind == "w" and len(u.text) > 3 and u.text.isalpha()]
    return len(plain) >= 3 and sum(capital(view, i) for i in plain) / len(plain) > 0.7


def period(unit: Unit) -> bool:
    """True for a span of years ("2018-2020"), which a plan is for and not of."""
    return unit.kind == "D" and _YEARS.fullmatch(unit.text) is not None


def coded(view: View, first: int, last: int) -> bool:
    """True where a country stands among units ``[first, last)``."""
    return any(u.kind in "CJ" for u in view.units[first:last])


def spelt(view: View, first: int, last: int) -> str:
    """The text's own words for units ``[first, last)``, without quotation marks around them."""
    name = _SET_OFF.sub("", regex.sub(r"\s+([,.])", r"\1", view.source(first, last)))
    return _DANGLING.sub("", name).strip(" '\"‘’“”")
