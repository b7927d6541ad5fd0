"""A noun phrase that may stand for somebody named: determiner, number, adjectives or state, and the noun."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kg.find.context import Context
from kg.find.view import Unit
from kg.text import words
from kg.vocabulary import Concept

DETERMINERS = frozenset("the this that his her their its these those both".split())
POSSESSIVE = frozenset({"his", "her", "their", "its"})
ADJECTIVES = frozenset(
    "visiting outgoing incoming new newly appointed top senior junior deputy former defence defense foreign prime vice "
    "chief party state general first second older younger elder veteran seasoned ranking high level uniformed "
    "respective two three four five six fellow military naval civilian".split()
)
COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Units ``[first, last)``; the noun begins at `noun`. `number` is told by "two", "both" and the like."""

    first: int
    noun: int
    last: int
    determiner: str
    number: int
    country: str | None
    adjectives: tuple[str, ...]
    spelt: tuple[str, ...]


def noun_phrase(
    context: Context, units: Sequence[Unit], i: int, length: Callable[[Sequence[Unit], int], int]
) -> NounPhrase | None:
    """The phrase that begins with a determiner or number at unit `i`; `length` measures a noun, or gives 0."""
    lexicon = context.lexicon
    adjectives: list[str] = []
    country: str | None = None
    number = 2 if units[i].text == "both" else COUNTS.get(units[i].text, 0)
    at = i + 1
    while at < len(units) and at - i <= _LONGEST:
        unit = units[at]
        if unit.kind in "JCO" and isinstance(unit.value, Concept):
            country = lexicon.country(unit.value) or country
            adjectives.extend(words(unit.text) if unit.kind == "O" else ())
            if at + 1 < len(units) and units[at + 1].text == "'s":
                at += 1
        elif unit.kind == "L" and at + 1 < len(units) and (code := _of_place(context, unit)):
            country = code
        elif unit.kind == "w" and (size := length(units, at)) > 0:
            spelt = tuple(u.text for u in units[at : at + size])
            return NounPhrase(i, at, at + size, units[i].text, number, country, tuple(adjectives), spelt)
        elif unit.kind == "w" and _adjective(context, unit.text):
            number = COUNTS.get(unit.text, number)
            adjectives.append(unit.text)
        else:
            return None
        at += 1
    return None


def _adjective(context: Context, word: str) -> bool:
    lexicon = context.lexicon
    return word not in {"the", "of", "and", "a", "to", "as", "in", "on", "with", "by"} and (
        word in ADJECTIVES
        or word in lexicon.fields
        or word in lexicon.qualifier_words
        or (word in lexicon.body_words and word != "side")
    )


def _of_place(context: Context, unit: Unit) -> str | None:
    """The state of "the Hanoi general" and "the Pentagon official"."""
    code = context.code(unit)
    if code is None and isinstance(unit.value, Concept) and unit.value.value("placeType") == "venue":
        code = context.lexicon.country(unit.value)
    return code
