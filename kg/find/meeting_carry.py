"""The scene that a story keeps: an event without a day or a place is of those of the event told before it.

"In the afternoon the general called on X", "On the occasion a letter was signed": what follows the main
event of an article is of its day and in its city, as long as nothing tells of another. What an article
recalls of other months sets no scene.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kg.find.context import Context
from kg.find.meeting_events import Event, dates_agree, is_country
from kg.find.meeting_stay_days import COUNTED
from kg.find.meeting_wanted import wanted
from kg.find.meeting_where import country_of, is_site, place_of
from kg.find.view import View
from kg.model import PartialDate, Term
from kg.text import late

_NEXT = frozenset({"talks", "reception", "ceremony", "press-conference"})
_LATE = 10
"""How many days before or after the article what it is about is held."""
_MONTH = 31
"""The same for what was done on the day of a ceremony of which a page tells late."""
_OF_THE_DAY = late(
    r"\b(?:in|during|that|later in|earlier in|over|after|before|following|at) (?:the |that |a )?(?:same )?(?:early )?"
    r"(?:morning|afternoon|evening|night|lunch|dinner|breakfast|day|talks|meeting|ceremony|reception|welcome|signing|session|event)\b"
    r"|\bon (?:the|this|that) occasion\b|\b(?:afterwards|afterward|later|then|also|earlier|next)\b"
    r"|\b(?:ended|closed|concluded|opened|began|followed) (?:with|by) an?\b"
    r"|\bafter (?:that|this|which)\b|\bbefore (?:that|this|leaving|departing|flying|returning|going|heading)\b"
)
_AFTER = late(
    r"\b(?:after|following) (?:the|their|this|that) (?:\w+ )?"
    r"(?:talks|meeting|ceremony|reception|dialogue|event|signing)\b"
    r"|^(?:when|once|with) the (?:\w+ )?(?:talks|meeting|ceremony|reception|dialogue|event) (?:was|were|had|over)\b"
    r"|^the (?:\w+ )?(?:talks|meeting|ceremony|reception|event) over\b|\bthe same day\b"
    r"|\b(?:in|that) (?:the )?(?:afternoon|evening|morning)\b|\bafterwards?\b"
)
"""How a sentence begins that tells what else a visitor saw on the day."""
_WHOLE_STAY = late(r"^(?:also )?during (?:the|his|her|their|its) (?:\S+ ){0,3}(?:stay|visit|trip|tour)\b")
_AGO = frozenset("had ago previously recalled since year years month months week weeks last".split())


def carry(context: Context, events: Sequence[Event]) -> None:
    """Give day and place of the event told before to those told after it without any."""
    scene: Event | None = None
    dated: Event | None = None
    before: Event | None = None
    for event in events:
        telling = next((t for t in event.tellings if not t.title), None)
        if event.status != "held" or telling is None or telling.plural:
            continue
        if event.date is None and not event.dated and event.kind in _NEXT and _same_day(context.views[telling.view]):
            event.date = _day_before(context, telling.view)
            if event.date is not None and event.place is None and not event.remote:
                event.place = _city_before(context, telling.view)
                event.place_code = country_of(context, event.place)
        if dated is not None and event.kind == "visit" and event.date is None and not event.dated:
            after = _AFTER.search(context.views[telling.view].text) is not None
            led = any(t.view == telling.view for t in dated.tellings)  # "Following the ceremony, the delegation toured"
            if after and any(t.target >= 0 for t in event.tellings) and (led or _those(event, dated)):
                event.date = dated.date
        if scene is not None and scene.date is not None and event.kind in _NEXT:
            if event.date is None and not event.dated and _same_day(context.views[telling.view]):
                day = _counted(before, scene.date, telling.view)
                event.date = PartialDate(day.value, None, "day of the event told before")
            same = event.date is not None and event.date.value == scene.date.value
            if event.place is None and same and not event.remote and wanted(event):
                event.place, event.place_code = scene.place, scene.place_code
        before = event
        if _sets(context, event):
            scene = event
        if event.kind in _NEXT and _recent(context, event, _MONTH):
            dated = event
    _one_city(context, events)


def _counted(before: Event | None, day: PartialDate, at: int) -> PartialDate:
    """The day of the scene, or that of the sentence before where it counts the days of a stay: "On the first day"."""
    if before is None or before.date is None or not before.date.whole or at - before.tellings[-1].view > 1:
        return day
    counted = (before.date.inferred or "").endswith(COUNTED) or before.tellings[-1].view == at
    return before.date if counted else day


def _those(event: Event, scene: Event) -> bool:
    """True of an event of those who were at the scene, or where nobody is named."""
    return not event.people or not scene.people or not set(event.people).isdisjoint(scene.people)


def _day_before(context: Context, at: int) -> PartialDate | None:
    """The one day that the sentence before tells, in the same paragraph, about when the article was written."""
    before = context.views[at - 1] if at else None
    if before is None or before.sentence.paragraph != context.views[at].sentence.paragraph:
        return None
    days = {d for _, u in before.of_kind("D") if (d := context.date(u)) is not None and d.last is None}
    day = days.pop() if len({d.value for d in days}) == 1 else None
    if day is None or not day.whole or not _near(context, day) or not before.words.isdisjoint(_AGO - {"had"}):
        return None
    return PartialDate(day.value, None, "day of the sentence before")


def _city_before(context: Context, at: int) -> Term | None:
    """The one city that the sentence before tells, if something took place there."""
    view = context.views[at - 1]
    named = [u for j, u in view.of_kind("L") if j and view.units[j - 1].text == "in"]
    city = len(named) == 1 and named[0].value.value("placeType") in {"city", "country-capital"}
    return place_of(context, named[0]) if city else None


def _near(context: Context, day: PartialDate, late_by: int = _LATE) -> bool:
    """True of a day about when the article was written; where both lack the year, of any that lacks it."""
    written = context.written
    if written is None or day.value.startswith("--"):
        return written is None
    return abs((written - date.fromisoformat(day.value)).days) <= late_by


def _recent(context: Context, event: Event, late_by: int = _LATE) -> bool:
    """True of what is held about when the article was written."""
    return event.date is not None and event.date.whole and _near(context, event.date, late_by)


def _sets(context: Context, event: Event) -> bool:
    """True of an event of one day in one place, but for a conference, which may be mentioned by the way."""
    return (
        event.kind != "conference"
        and event.place is not None
        and not is_country(event.place)
        and not event.remote
        and not (event.kind == "visit" and is_site(context, event.place))
        and _recent(context, event)
    )


def _same_day(view: View) -> bool:
    """True of a sentence that names no other day, and says that it goes on with that told of."""
    days = [i for i, _ in view.of_kind("D") if i == 0 or view.units[i - 1].text != "since"]
    if days or not view.words.isdisjoint(_AGO):
        return False
    return _OF_THE_DAY.search(view.text) is not None and _WHOLE_STAY.match(view.text) is None


def _one_city(context: Context, events: Sequence[Event]) -> None:
    """Where all that an article tells of these days is in one city, so is what it names no place of."""
    told = [e for e in events if _sets(context, e)]
    cities = {(e.place.concept or e.place.label) for e in told if e.place is not None}
    if len(cities) != 1:
        return
    there = {p for e in told for p in e.people}
    ahead = all(e.status != "held" and e.kind == "visit" for e in told)  # "received X on Monday. X flies on to <L>"
    trips = [e.date.value for e in told if e.date is not None] if all(e.kind == "visit" for e in told) else []
    for event in events:
        if ahead and event.status == "held" and event.date is not None:
            continue
        if trips and event.date is not None and event.date.whole and event.date.value < min(trips):
            continue  # "is to meet X on Tuesday and visit a factory in <L> on Wednesday"
        vague = event.place is not None and is_country(event.place) and event.place_code == told[0].place_code
        if event.kind not in _NEXT or not (event.place is None or vague) or event.remote or not wanted(event):
            continue
        ago = any(not context.views[t.view].words.isdisjoint(_AGO) for t in event.tellings)
        days = {e.date.value for e in told if e.date is not None}
        stays = event.kind != "ceremony" or (event.date is not None and event.date.value in days)
        stays |= any(e.kind == "visit" for e in told)
        near = _recent(context, event) and (event.status == "held" or stays)
        soon = near or (event.status == "held" and event.date is None and not ago)
        ours = not there.isdisjoint(event.people) if event.people else _recent(context, event)
        if soon and ours and event.status != "proposed" and any(_together(event, e) for e in told):
            event.place, event.place_code = told[0].place, told[0].place_code


def _together(event: Event, other: Event) -> bool:
    """False of events whose days are known to lie more than a month apart."""
    days = [e.date.value for e in (event, other) if e.date is not None and e.date.whole and e.date.value[0] != "-"]
    return len(days) < _PAIR or abs((date.fromisoformat(days[0]) - date.fromisoformat(days[1])).days) <= _MONTH


_ON_ITS_MARGINS = late(r"^(?:also )?on the (?:sidelines|margins|fringes) ,")
_PAIR, _SOON = 2, 2
"""How many sentences after a journey what is told is where it led."""


def gone_on(events: Sequence[Event]) -> None:
    """As in "X welcomed her with honours on Tuesday. Their talks lasted until noon": of one day and place.

    So is what somebody does right after it is told where he went: "From there she flew to <L>. X received her".
    """
    for number, event in enumerate(events):
        if event.kind in _NEXT and event.status == "held" and len(event.people) == _PAIR and not event.headline:
            _day_of_the_welcome(event, events[:number])
            _where_he_went(event, events[:number])


def _day_of_the_welcome(event: Event, before: Sequence[Event]) -> None:
    """Talks right behind the welcome of the same two are of its day."""
    if event.date is not None or event.kind != "talks" or not event.tellings[0].definite:
        return
    for other in before:
        welcome = other.kind == "ceremony" and other.subtype == "welcome" and set(other.people) == set(event.people)
        if welcome and max(t.view for t in other.tellings) == event.first[0] - 1:
            event.date = other.date


def _where_he_went(event: Event, before: Sequence[Event]) -> None:
    """What one does right behind the journey that led him to a city took place there."""
    at = event.first[0]
    gone = [v for v in before if v.kind == "visit" and v.guests() & set(event.people) and v.first[0] < at]
    came = max(gone, key=lambda v: v.first, default=None)
    if came is None or event.place is not None or at - came.first[0] > _SOON or came.status != "held":
        return
    staged = any(e.kind == "conference" and e.place is not None for e in before)
    if staged or (event.date is None and came.date is not None):
        return  # at the forum, or on its margins
    if came.place is not None and not is_country(came.place) and dates_agree(came.date, event.date):
        event.place, event.place_code = came.place, came.place_code


def of_the_margins(context: Context, events: Sequence[Event]) -> None:
    """The forum on whose sidelines people met is held in the city where they did, and they met on its day."""
    for held in (e for e in events if e.kind in {"talks", "reception"} and e.date is None and not e.dated):
        at = held.first[0]
        if _ON_ITS_MARGINS.match(context.views[at].text) is None:
            continue
        stages = [e for e in events if e.kind == "conference" and e.status == held.status and e.date is not None]
        stage = next((e for e in stages if 0 < at - max(t.view for t in e.tellings) <= _SOON), None)
        if stage is not None and stage.date is not None and stage.date.whole and stage.date.last is None:
            held.date = PartialDate(stage.date.value, None, "day of the forum")
    for stage in events:
        if stage.kind != "conference" or stage.place is not None or not any(t.beside for t in stage.tellings):
            continue
        views = {t.view for t in stage.tellings if t.beside}
        met = (e for e in events if e.kind in {"talks", "reception"} and {t.view for t in e.tellings} & views)
        beside = next((e for e in met if e.place is not None and e.status == stage.status and not e.remote), None)
        if beside is not None and beside.place is not None and not is_country(beside.place):
            stage.place, stage.place_code = beside.place, beside.place_code
