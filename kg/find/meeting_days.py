"""The day of an event by what stands over it or around it: a headed paragraph, a readout, the year of the others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kg.find.context import Context
from kg.find.meeting_events import Event, is_country
from kg.find.meeting_hosts import by_ship
from kg.find.meeting_records import Telling
from kg.find.meeting_where import country_of, place_of
from kg.find.meeting_while_there import goes_on
from kg.find.view import View
from kg.model import PartialDate, Term
from kg.read.years import has_year, month_and_day, unsure
from kg.text import late

_READ_OUT = frozenset({"talks", "phone-call", "reception"})
_NEWS = frozenset({"talks", "reception", "ceremony", "conference", "dialogue"})
_AHEAD = frozenset({"will", "upcoming", "to", "plans", "tomorrow"})
_ON_TRIPS = frozenset({"talks", "reception", "press-conference"})
_NEXT = 2
"""Within how many sentences what is done on a trip is told after it."""
_MONTH = 7
_SHORT = 4
"""A place with fewer letters may be an abbreviation."""
_DAY = len("2020-01-01")

_SETS = late(
    r"^(?:but |and )?(?:the )?<D\d+> (?:was|is|belonged|belongs|went|brought|had been|began|meant|is all|saw)\b"
)
_BRIEF, _WHOLE = 14, 10
"""How many words a sentence has at most that only sets the day, and how many signs a whole day."""


def headed(context: Context, event: Event) -> None:
    """What a paragraph under a day of its own tells is of that day."""
    first = event.tellings[0]
    paragraph = context.views[first.view].sentence.paragraph
    day = context.headed.get(paragraph)
    if day is None or event.status == "proposed":
        return
    if event.place is None and not event.remote and (stage := context.stages.get(paragraph)) is not None:
        event.place = _written_small(place_of(context, stage))
        event.place_code = country_of(context, event.place)
    if event.status != "held":
        return
    if event.date is None and not first.definite:
        event.date = PartialDate(day.value, None, day.inferred or "day that heads the paragraph")


def sets_day(context: Context, view: View) -> PartialDate | None:
    """The day that a short sentence sets for its paragraph: "Wednesday was given to the past"."""
    days = [u for _, u in view.of_kind("D")]
    names = any(True for _ in view.of_kind("PB"))
    if len(days) != 1 or names or len(view.units) > _BRIEF or _SETS.match(view.text) is None:
        return None
    day = context.date(days[0])
    return day if day is not None and len(day.value) == _WHOLE else None


def of_the_day(telling: Telling, day: PartialDate) -> None:
    """What the paragraph tells anew is of the day that its first sentence sets."""
    anew = telling.people and telling.status == "held" and not (telling.definite or telling.title or telling.dated)
    if telling.date is None and anew:
        telling.date = PartialDate(day.value, None, day.inferred or "day that the paragraph begins with")


def under_a_day(context: Context, telling: Telling) -> None:
    """What a paragraph under a day of its own tells anew is of that day, and none told under another one."""
    view = context.views[telling.view]
    day = context.headed.get(view.sentence.paragraph)
    if day is None:
        return
    if telling.date is not None and telling.date.value[4:] == day.value[4:]:
        telling.date = day  # "4 May: seminar", under "Dates for your diary"
    anew = telling.people and telling.status == "held" and not (telling.definite or telling.title)
    if telling.date is None and anew:
        telling.date = PartialDate(day.value, None, day.inferred or "day that heads the paragraph")


def _written_small(place: Term | None) -> Term | None:
    """The place of a heading as running text names it: "DONG HA" is Dong Ha."""
    if place is None or not place.label.isupper() or len(place.label) < _SHORT:
        return place
    return Term(place.label.title(), place.concept)


def to_come(context: Context, event: Event | Telling) -> None:
    """What is of a day after the article's own is still to come, however it is told."""
    published = context.article.published
    if published is not None and context.yearless is not None:
        published = context.yearless.told("")
    day = event.date.value if event.date is not None else ""
    written = published.value if published is not None else ""
    if event.status == "held" and written and day[:4].isdigit() and day[: len(written)] > written[: len(day)]:
        event.status = "planned"
    elif event.status != "held" and published is not None and len(published.value) == _DAY and len(day) >= _MONTH:
        event.status = "held" if day[0] != "-" and day < published.value[: len(day)] else event.status


def readout(context: Context, events: Sequence[Event]) -> None:
    """What a readout is of was held, on the day of its first sentence, else on its own, unless it says otherwise."""
    heads = [n for n, v in enumerate(context.views[:4]) if "readout" in v.words]
    lead = context.lead()
    anchor = context.anchor or context.yearless
    if anchor is None or anchor.full is None or not heads or lead is None:
        return
    for event in events:  # the header may bear the day before
        told = {t.view for t in event.tellings}
        if event.kind in _NEWS | _READ_OUT and lead in told and context.views[lead].words.isdisjoint(_AHEAD):
            event.status = "held" if event.status == "planned" else event.status
    first = next((e for e in events if e.kind in _READ_OUT and _tells(e, {*heads, lead, lead + 1})), None)
    if first is None:
        return
    if first.status == "planned" and first.first[0] in heads:
        first.status = "held"
    if first.date is None and first.status == "held":
        ahead = (e for e in events if e.status != "held" and lead in {t.view for t in e.tellings})
        others = {e.date.value for e in ahead if e.date is not None}
        days = [d for _, u in context.views[lead].of_kind("D") if (d := context.date(u)) and d.whole]
        days = [d for d in days if d.value not in others]  # "spoke with Y on preparations for the <D> summit"
        first.date = days[0] if days else anchor.told("day of the readout")


_LATELY = frozenset({"recently", "lately"})


def of_the_dateline(context: Context, events: Sequence[Event]) -> None:
    """What the first sentences under a dated dateline tell without a day was held on its day."""
    day, place = context.article.dateline_date, context.article.dateline_place
    lead = context.lead()
    if day is None or place is None or not day.whole or lead is None:
        return
    first = next((e for e in events if e.kind in _NEWS and e.status == "held"), None)
    if first is None or first.date is not None or first.dated or first.remote or goes_on(context, first):
        return
    early = [t for t in first.tellings if lead <= t.view <= lead + 1 and not t.plural]
    if any(not _LATELY.isdisjoint(context.views[t.view].words) for t in early):
        return
    beside = [e for e in events if e is not first and e.date is not None and e.status == "held"]
    trips = [e for e in beside if e.kind == "visit" and e.first[0] <= lead]
    if any(by_ship(context, e) or (e.date and not e.date.last and _of_one_city(e, first)) for e in trips):
        return  # "The ship docked at <L> on <D>. After the welcome ceremony, the captain called on X"
    if {t.view for e in beside for t in e.tellings} & {t.view for t in early}:
        return  # "Prior to the talks, X presided over the welcome ceremony on <D>"
    if early and (first.place is None or is_country(first.place) or first.place.concept == place.concept):
        first.date = PartialDate(day.value, None, "day of the dateline")
        if first.place is not None and is_country(first.place) and first.place_code == country_of(context, place):
            first.place = place


def _of_one_city(trip: Event, event: Event) -> bool:
    """True of a trip of one day to a city by one of those at the event, which may be held on that day."""
    city = trip.place is not None and not is_country(trip.place)
    return city and (event.subtype == "welcome" or bool(trip.guests() & set(event.people)))


def _tells(event: Event, views: set[int]) -> bool:
    """True of what is told in one of some sentences, but for what is only planned there."""
    at = {t.view for t in event.tellings}
    return bool(at & views) and (event.status == "held" or event.first[0] == min(views))


def years(events: Sequence[Event]) -> None:
    """A day without a year is of the year of the other held events, where all of those are of one year."""
    told = {
        e.date.value[:4]
        for e in events
        if e.date is not None
        and e.status == "held"
        and len(e.date.value) == 10
        and not e.date.inferred
        and has_year(e.date.value)
    }
    if len(told) != 1:
        return
    year = told.pop()
    for event in events:
        if event.date is None or has_year(event.date.value) or unsure(event.date.value):
            continue
        if event.status == "held" or _soon_after(event, events, year):
            value = f"{year}-{month_and_day(event.date.value)}".rstrip("-")
            event.date = PartialDate(value, None, f"year {year} of the other events in the text")


def _soon_after(event: Event, events: Sequence[Event], year: str) -> bool:
    """True of a plan for a day within the month after what was held in the year: "On July 19, she will visit"."""
    told = [e.date.value for e in events if e.date is not None and e.status == "held" and has_year(e.date.value)]
    told = [value for value in told if len(value) == _WHOLE and value.startswith(year)]
    day = month_and_day(event.date.value) if event.date is not None else ""
    if not told or len(f"{year}-{day}") != _WHOLE or day == "02-29":  # which not every year has
        return False
    ahead = (date.fromisoformat(f"{year}-{day}") - date.fromisoformat(max(told))).days
    return event.status == "planned" and 0 <= ahead <= _DAYS_OF_A_MONTH


_WHOLE, _DAYS_OF_A_MONTH = len("2020-01-01"), 31


def on_a_trip(events: Sequence[Event]) -> None:
    """What somebody does on a trip, told in the next sentences without a day, is of the trip's month.

    What is planned on a trip to a city is held there.
    """
    for visit in [e for e in events if e.kind == "visit" and e.date is not None and e.place is not None]:
        day = visit.date.value if visit.date is not None else ""
        for event in events:
            after = event.first[0] - max((t.view for t in visit.tellings if t.view < event.first[0]), default=-_MONTH)
            known = event.date is not None or event.dated or len(event.people) < 2
            if known or event.kind not in _ON_TRIPS or event.status != visit.status:
                continue
            there = event.place is None or event.place_code == visit.place_code
            coarse = len(day) == _MONTH or visit.status == "planned"
            if not (0 < after <= _NEXT and there and coarse and visit.guests() & set(event.people)):
                continue
            event.date = PartialDate(day[:_MONTH], None, "time of the trip") if day[0] != "-" else None
            city = visit.place is not None and not is_country(visit.place)
            if event.place is None and visit.status == "planned" and city:
                event.place, event.place_code = visit.place, visit.place_code
