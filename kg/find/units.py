"""The units of a sentence's view: persons, sums, dates and names where they stand, words elsewhere."""

from __future__ import annotations

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.meanings import Meant
from kg.find.meeting_ships import AFLOAT
from kg.find.sentences import Sentence
from kg.find.view import Unit
from kg.model import Article
from kg.text import late

_ANGLES = {"<": "(", ">": ")"}
"""Angle brackets of the text, which must not look like the symbols of mentions."""

_PARTY = late(r"\((?:[DRI](?:[-–][A-Z][A-Za-z.]{0,6}(?:-\d+)?)?|[A-Z]{2})\)")


def units_of(lexicon: Lexicon, article: Article, sentence: Sentence, line: Line, persons: Meant) -> list[Unit]:
    spans: dict[int, tuple[int, str, object]] = {}
    taken: set[int] = set()

    def put(first: int, last: int, kind: str, value: object) -> None:
        if first < last and taken.isdisjoint(range(first, last)):
            spans[first] = (last, kind, value)
            taken.update(range(first, last))

    text = article.plain
    for mention, person in persons:
        put(mention.first, _past_party(text, sentence, mention.last), "P", person)
    for money in lexicon.purse.mentions_in(text, sentence.tokens):
        first, last = _tokens_of(sentence, money.start, money.end)
        if not any(m.first < last < m.last for m in line.matches):  # "3 DONG HA, Wednesday": no sum in dong
            put(first, last, "M", money)
    for date in lexicon.calendar.mentions_in(text, sentence.tokens):
        put(*_tokens_of(sentence, date.start, date.end), "D", date)
    for match in line.matches:
        if match.entry.kind == "L" and _of_a_ship(sentence, match.first):
            continue
        put(match.first, match.last, match.entry.kind, match.entry.concept)
    units = _as_units(text, sentence, spans)
    if not line.words.isdisjoint(_ANGLES):
        for unit in units:
            unit.text = _ANGLES.get(unit.text, unit.text) if unit.kind == "w" else unit.text
    return units


def _of_a_ship(sentence: Sentence, first: int) -> bool:
    """True of the state in "the USS Arizona Memorial": nobody is there."""
    before = sentence.tokens[first - 1] if first else None
    return before is not None and before.norm in AFLOAT and before.raw.isupper()


def _past_party(text: str, sentence: Sentence, last: int) -> int:
    """Past the party and state in brackets after a name: "Senator Ann Roe (D-VT) met"."""
    tokens = sentence.tokens
    if last >= len(tokens) or tokens[last].raw != "(":
        return last
    found = _PARTY.match(text, tokens[last].start)
    return next((i for i in range(last, len(tokens)) if tokens[i].start >= found.end()), len(tokens)) if found else last


def _tokens_of(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    tokens = sentence.tokens
    first = next((i for i, t in enumerate(tokens) if t.end > start), len(tokens))
    last = next((i for i in range(first, len(tokens)) if tokens[i].start >= end), len(tokens))
    return first, last


def _as_units(text: str, sentence: Sentence, spans: dict[int, tuple[int, str, object]]) -> list[Unit]:
    units: list[Unit] = []
    tokens, done = sentence.tokens, 0
    for first in (*sorted(spans), len(tokens)):
        plain = enumerate(tokens[done:first], done)
        units += [Unit("w", norm, i, i + 1, start, end) for i, (start, end, _, norm, _) in plain]
        if first < len(tokens):
            done, kind, value = spans[first]
            start, end = tokens[first].start, tokens[done - 1].end
            units.append(Unit(kind, text[start:end], first, done, start, end, value))
    return units
