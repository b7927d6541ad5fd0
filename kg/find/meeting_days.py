"""The day of an event by what stands over it or around it: a headed paragraph, a readout, the year of the others."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_events import Event
from kg.model import PartialDate


def headed(context: Context, event: Event) -> None:
    """What a paragraph under a day of its own tells is of that day."""
    first = event.tellings[0]
    day = context.headed.get(context.views[first.view].sentence.paragraph)
    if day is None or event.status != "held":
        return
    if event.date is None and not first.definite:
        event.date = PartialDate(day.value, None, day.inferred or "day that heads the paragraph")
    elif event.date is not None and event.date.value.startswith("--") and not day.value.startswith("--"):
        year = day.value[:4]
        event.date = PartialDate(year + event.date.value[1:], None, f"year {year} at the head of the paragraph")


def to_come(context: Context, event: Event) -> None:
    """What is of a day after the article's own is still to come, however it is told."""
    published = context.article.published
    day = event.date.value if event.date is not None else ""
    if event.status == "held" and published is not None and day[:4].isdigit() and day > published.value[: len(day)]:
        event.status = "planned"


def readout(context: Context, events: Sequence[Event]) -> None:
    """The talks that a dated readout is of are of its day, unless it says otherwise."""
    if context.anchor is None or not any("readout" in v.words for v in context.views[:4]):
        return
    first = next((e for e in events if e.kind in {"talks", "phone-call", "reception"} and e.status == "held"), None)
    if first is not None and first.date is None:
        day = context.anchor
        first.date = PartialDate(f"{day.year:04}-{day.month:02}-{day.day:02}", None, "day of the readout")


def years(events: Sequence[Event]) -> None:
    """A day without a year is of the year of the other held events, where all of those are of one year."""
    told = {
        e.date.value[:4]
        for e in events
        if e.date is not None
        and e.status == "held"
        and len(e.date.value) == 10
        and not e.date.inferred
        and not e.date.value.startswith("--")
    }
    if len(told) != 1:
        return
    year = told.pop()
    for event in events:
        if event.date is not None and event.date.value.startswith("--") and event.status == "held":
            event.date = PartialDate(year + event.date.value[1:], None, f"year {year} of the other events in the text")
