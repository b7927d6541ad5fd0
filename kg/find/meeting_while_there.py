"""What was done on the journey told just before: "travelled to <L>. While there, he met Y"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_events import Event, is_country
from kg.find.meeting_where import country_of
from kg.text import late

_THERE = late(
    r"^(?:while (?:he|she|they|<P\d+>) (?:was|were) )?(?:while )?there ,"
    r"|^(?:while|during|on|in the course of|as part of|within) (?:his|her|their|the|this|that) "
    r"(?:\S+ ){0,4}?(?:visit|trip|tour|stay|travel|journey)\b"
)
"""How a sentence begins that goes on about a journey; "there is" tells of none."""
_AFTER = 2
"""Within how many sentences of a journey what was done there is told."""
_DONE_THERE = frozenset({"talks", "reception", "ceremony"})


def goes_on(context: Context, event: Event) -> bool:
    """True of what is told as a part of the journey told before."""
    return _THERE.match(context.views[event.first[0]].text) is not None


def while_there(context: Context, events: Sequence[Event]) -> None:
    """Give what was done on a journey the journey's place, and not that of the dateline."""
    here = country_of(context, context.article.dateline_place)
    in_its_city(events)
    for event in events if here is not None else ():
        if event.kind not in _DONE_THERE or event.place is not None or event.remote or event.status != "held":
            continue
        if not goes_on(context, event):
            continue
        at = event.first[0]
        before = (
            e
            for e in events
            if e.kind == "visit" and e.place is not None and 0 < at - max(t.view for t in e.tellings) <= _AFTER
        )
        stay = [v for v in events if v.kind == "visit" and v.place is not None and _is_it(v, at)]
        visits = [v for v in stay or before if v.status == "held" and v.guests() & set(event.people)]
        visits = [v for v in visits if v.place is not None and not (is_country(v.place) and v.place_code == here)]
        if len({v.place for v in visits}) == 1:
            event.place, event.place_code = visits[0].place, visits[0].place_code


def in_its_city(events: Sequence[Event]) -> None:
    """As in "X flew to <L>. While in the country, he met Y": in that city, of all that the sentence means."""
    visits = [v for v in events if v.kind == "visit" and v.place is not None and not is_country(v.place)]
    for event in events:
        if event.kind not in _DONE_THERE or event.place is None or not is_country(event.place):
            continue
        at = event.first[0]
        there = (v for v in visits if v.place_code == event.place_code and any(t.view == at for t in v.tellings))
        if (city := next(there, None)) is not None and city.guests() & set(event.people):
            event.place = city.place


def _is_it(visit: Event, at: int) -> bool:
    """True of a visit of several days to which sentence `at` points: "During the stay, they also met X"."""
    lasts = visit.date is not None and visit.date.last is not None
    return lasts and any(t.view == at and t.definite for t in visit.tellings) and visit.first[0] < at


def of_the_stay(context: Context, at: int, visit: Event) -> bool:
    """True where sentence `at` opens with a longer visit: "During the stay, they also met X"."""
    opens = context.views[at].text.startswith("during ")
    return opens and any(t.view == at and t.definite and t.first <= 2 for t in visit.tellings)


def on_some_day(context: Context, at: int, visit: Event) -> bool:
    """True of what visitors "also" did during a stay of several days: not on its first one."""
    lasts = visit.kind == "visit" and visit.date is not None and visit.date.last is not None
    return lasts and "also" in context.views[at].words and of_the_stay(context, at, visit)
