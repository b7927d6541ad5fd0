"""Meetings that no noun, verb or frame of the vocabulary tells: what is left to be read from who did what, and when."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find import (
    meeting_convened,
    meeting_editions,
    meeting_itineraries,
    meeting_journeys,
    meeting_opposites,
    meeting_regathered,
    meeting_replies,
    meeting_rites,
)
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_together import together

WORDS = (
    meeting_replies.WORDS,
    meeting_journeys.WORDS,
    meeting_itineraries.WORDS,
    meeting_rites.WORDS,
    meeting_editions.WORDS,
    meeting_convened.WORDS,
    meeting_regathered.WORDS,
)
"""A sentence with none of these words, and with fewer than two officials, tells of no such meeting."""


def untold(layout: Layout, at: int, found: Sequence[Telling]) -> list[Telling]:
    """Such meetings of a sentence; `found` is what it tells otherwise."""
    words = layout.view.words
    made = list(together(layout, at, found))
    if not found and not made:
        made.extend(meeting_replies.replies(layout, at))
    for some, read in _READERS:
        if not words.isdisjoint(some):
            made.extend(read(layout, at, [*found, *made]))
    return made


_READERS = (
    (meeting_rites.WORDS, meeting_rites.rites),
    (meeting_journeys.WORDS, meeting_journeys.journeys),
    (meeting_itineraries.WORDS, meeting_itineraries.stops),
    (meeting_convened.WORDS, meeting_convened.convened),
    (meeting_regathered.WORDS, meeting_regathered.regathered),
    (meeting_opposites.WORDS, meeting_opposites.opposites),
)


def numbered(
    layout: Layout, at: int, found: list[tuple[Telling, Phrase | None]]
) -> list[tuple[Telling, Phrase | None]]:
    """With the editions that their number alone tells, in place of what a noun within them would."""
    if layout.view.words.isdisjoint(meeting_editions.WORDS):
        return found
    again = meeting_editions.editions(layout, at)
    kept = [(t, p) for t, p in found if not any(_within(t, e) for e in again)]
    return [*kept, *((t, None) for t in again)]


def _within(telling: Telling, edition: Telling) -> bool:
    """True of what a noun or the verb after it tells of an edition that is told by its number."""
    near = telling.first <= edition.last and edition.first < telling.last + 1
    inside = edition.first - 1 <= telling.first and telling.last <= edition.last
    return near and (inside or telling.kind in {"talks", "series", "event"})
