"""The year of an article that bears no date, worked out from an anniversary it speaks of.

"As the two countries are celebrating the 10th anniversary of their comprehensive partnership" says
2023, for the vocabulary dates the partnership's beginning. Only words about the present count.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.cues import compiled
from kg.find.lexicon import Lexicon
from kg.find.view import View
from kg.read.dates import Day
from kg.read.mentions import NORMAL
from kg.text import late
from kg.vocabulary import Concept

_ANNIVERSARY = late(
    r"(?:celebrat(?:e|es|ing)|mark(?:s|ing)?|commemorat(?:e|es|ing)|on the occasion of|toward) (?:\S+ ){0,5}?"
    r"(?P<n>\d{1,3})(?:st|nd|rd|th) (?:\S+ )?anniversary of (?P<what>(?:\S+ ){1,14})"
)
_ELSEWHEN = late(r"\b(?:next|last|coming) year\b")


_SPAN = late(r"\b(?:1[89]|20)\d\d\s*[-–—]\s*(20\d\d)\)")
_SEASON = late(r"\b(20\d\d)\s*[-–—/]\s*((?:20)?\d\d)\s+(?:dry[\s-]+)?season")
_RAINS = 7
"""The month by which the reburials after a dry season are over."""


def lead_day(views: Sequence[View]) -> Day | None:
    """The day on which an official did what the first sentence tells, in a text that bears no date of its own."""
    lead = next((v for v in views if v.sentence.kind == "body"), None)
    days = [(i, u.value) for i, u in lead.of_kind("D")] if lead is not None else []
    if lead is None or len(days) != 1 or next(lead.of_kind("P"), None) is None:
        return None
    i, day = days[0]
    whole = day.year is not None and day.month and day.day and not day.relative
    if not whole or day.year < NORMAL or (i and lead.units[i - 1].text not in {"on", ",", "("}):
        return None
    told = day.resolve(None)
    return Day.of(told, f"counted from the day of the first sentence, {told.value}") if told is not None else None


class AnniversaryGrammar:
    """Reads anniversaries of the vocabulary's dated events."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        events = lexicon.vocabulary.scheme("dated-event").values()
        self._events = [
            (c, compiled(c.values("cue"), lexicon.inflection))
            for c in events
            if c.value("established") and c.values("cue")
        ]

    def year(self, views: Sequence[View], partner: str | None) -> Day | None:
        """The year that an anniversary gives as the article's own, or None."""
        for view in views:
            if "anniversary" not in view.words or _ELSEWHEN.search(view.text):
                continue
            for match in _ANNIVERSARY.finditer(view.text + " "):
                concept = self._event(match.group("what"), partner)
                if concept is not None:
                    began, count = int((concept.value("established") or "0")[:4]), int(match.group("n"))
                    told = f"worked out from the {count}th anniversary in the text, counted from {began}"
                    return Day(began + count, reason=told)
        return self._spanned(views)

    @staticmethod
    def _spanned(views: Sequence[View]) -> Day | None:
        """The year that "the 50th anniversary of the liberation (1975 - 2025)" or a dry season that is over ends in."""
        for view in views:
            due = "anniversary" in view.words and _ELSEWHEN.search(view.text) is None
            if due and (span := _SPAN.search(view.sentence.text)) is not None:
                return Day(int(span[1]), reason=f"worked out from the anniversary ending in {span[1]} in the text")
            if "season" in view.words and (season := _SEASON.search(view.sentence.text)) is not None:
                year = int(season[1]) + 1
                months = [u.value.month for v in views for _, u in v.of_kind("D") if u.value.month and not u.value.year]
                if year % 100 == int(season[2]) % 100 and months and max(months) <= _RAINS:
                    return Day(year, reason=f"worked out from the dry season ending in {year} in the text")
        return None

    def _event(self, words: str, partner: str | None) -> Concept | None:
        """The event named first after "anniversary of", of two that begin together the longer name."""
        found = [
            (match.start(), -len(match.group()), concept.iri, concept)
            for concept, pattern in self._events
            if self._lex.country(concept) == partner and (match := pattern.search(words + " "))
        ]
        return min(found)[3] if found else None
