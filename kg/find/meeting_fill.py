"""What the article tells elsewhere of an event: its day, its place, those who took part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.find.context import Context
from kg.find.meeting_arrivals import welcomed
from kg.find.meeting_carry import carry, gone_on, of_the_margins
from kg.find.meeting_days import headed, of_the_dateline, on_a_trip, readout, to_come, years
from kg.find.meeting_delegations import delegations
from kg.find.meeting_destinations import other_side
from kg.find.meeting_events import Event, dates_agree, is_country, places_agree
from kg.find.meeting_hosts import by_ship, captains, hosts
from kg.find.meeting_led import led
from kg.find.meeting_pairs import answered, pairs, pictured
from kg.find.meeting_partners import in_turn
from kg.find.meeting_party import companions
from kg.find.meeting_scene import Scene, leaders, travellers
from kg.find.meeting_stay_days import counted_days
from kg.find.meeting_there import spelt_after
from kg.find.meeting_twice import press
from kg.find.meeting_when import back_home
from kg.find.meeting_where import country_of, is_site, type_of
from kg.find.meeting_while_there import of_the_stay, on_some_day, while_there
from kg.model import PartialDate, Term

_NEAR = 5
"""Within how many sentences before it stands what is told to be of the same occasion."""
_PLACED = frozenset({"talks", "reception", "ceremony", "dialogue", "press-conference"})


class Filler(Scene):
    """Fills in events from other events and sentences of the article."""

    def complete(self, context: Context, events: Sequence[Event]) -> None:
        """All the steps, each of which may rely on those before."""
        for event in events:
            _invitation(context, event)
            headed(context, event)
            to_come(context, event)
        counted_days(context, events)
        readout(context, events)
        self._scene(context, events)
        self._stage(context, events)
        while_there(context, events)
        led(context, events)
        back_home(context, events)
        of_the_dateline(context, events)
        delegations(context, events)
        travellers(context, events)
        _umbrellas(events)
        welcomed(context, events)
        _links(context, events)
        pairs(context, events)
        in_turn(context, events)
        for event in events:
            _visit_place(context, event)
            leaders(context, event)
            pictured(context, event)
            answered(context, event, events)
        hosts(context, events)
        _under_way(context, events)
        _trips(context, events)
        gone_on(events)
        on_a_trip(events)
        _places(context, events)
        years(events)
        carry(context, events)
        of_the_margins(context, events)
        press(context, events)
        captains(context, events)
        companions(context, events)
        self._attendance.attend(context, events)
        self._speakers(context, events)


def _invitation(context: Context, event: Event) -> None:
    """An accepted invitation is a plan, and the one who invited is the host."""
    if event.inviter is None or event.kind != "visit":
        return
    last = max(t.view for t in event.tellings)
    views = context.views[last : last + 2]
    accepted = any(t.accepted for t in event.tellings) or any(
        "accepted" in v.words and ("invitation" in v.words or "invited" in v.words) for v in views
    )
    if accepted and event.status == "proposed":
        event.status = "planned"
    if event.status != "proposed":
        event.people.setdefault(event.inviter, "host")


def _umbrellas(events: Sequence[Event]) -> None:
    """As in "His meetings in Hanoi today" give day and place to each of the meetings told after."""
    for umbrella in events:
        if not umbrella.tellings[0].plural or umbrella.kind != "talks":
            continue
        for event in events:
            if (
                event is umbrella
                or event.kind not in {"talks", "reception"}
                or event.status != umbrella.status
                or not set(event.people) & set(umbrella.people)
            ):
                continue
            if event.date is None:
                event.date = umbrella.date
            if event.place is None:
                event.place, event.place_code = umbrella.place, umbrella.place_code


def _links(context: Context, events: Sequence[Event]) -> None:
    """Events told in one sentence as one after the other are of one day and place."""
    told: dict[int, list[Event]] = {}
    for event in events:
        for view in {t.view for t in event.tellings}:
            told.setdefault(view, []).append(event)
    for number, event in enumerate(events):
        if event.kind in {"visit", "conference"} or event.status != "held" or event.headline:
            continue
        at_once = _at_once(event, told)
        for telling in event.tellings:
            if telling.sequel:
                continue
            if telling.linked or at_once:
                beside = [e for e in told[telling.view] if e is not event]
            elif event.subtype == "welcome" and event.people:
                met = [e for e in told[telling.view] if e.kind == "talks"]
                beside = [e for e in met if set(event.people) <= set(e.people)]  # "chaired a welcome for Y and met him"
            elif telling.follows or (event.subtype == "signing" and telling.definite and len(event.people) > 1):
                beside = [e for e in events[:number] if e.kind != "visit"]
                near = [e for e in beside if e.status == event.status and telling.view - e.first[0] <= _NEAR]
                ours = [e for e in near if set(e.people) & set(event.people)]  # not "since the 14th dialogue in 2024"
                beside = (ours or near or beside)[-1:]
            else:
                continue
            for other in sorted(beside, key=lambda e: e.kind == "visit"):
                if not dates_agree(event.date, other.date) or on_some_day(context, telling.view, other):
                    continue
                if other.status == "held" and (
                    event.people or (event.date is None and telling.definite) or other.kind != "visit"
                ):
                    _copy(event, other)


def _at_once(event: Event, told: Mapping[int, Sequence[Event]]) -> bool:
    """True of a signing by those who met in the same sentence ("held talks and signed")."""
    if event.subtype != "signing" or any(t.sequel for t in event.tellings):
        return False
    views = {t.view for t in event.tellings}
    beside = [e for view in views for e in told[view] if e.kind == "talks" and set(event.people) <= set(e.people)]
    for talks in beside[:1] if any(t.definite for t in event.tellings) else ():
        event.add([p for p in talks.people if p not in event.people])  # "The signing took place in <L>, where X met Y"
    met = [e for view in views for e in told[view] if e.kind == "talks" and len(e.people) > 1]
    return any(set(e.people) <= set(event.people) for e in [*beside, *met])


def _copy(event: Event, other: Event) -> None:
    if event.date is None and other.date is not None and len(other.date.value) >= 7:
        event.date = PartialDate(other.date.value, None, other.date.inferred)
    if event.place is None and other.place is not None and other.kind in _PLACED | {"conference"} and not event.remote:
        event.place, event.place_code = other.place, other.place_code
    pair = other.kind in {"talks", "reception", "ceremony"} and len(other.people) == 2
    welcome = event.subtype == "welcome" and set(event.people) <= set(other.people)
    if pair and (welcome or (event.kind == "talks" and not event.people)):
        event.people.update({p: event.people.get(p, "") for p in other.people})


def _visit_place(context: Context, event: Event) -> None:
    """A visit without a destination leads to the other side's country."""
    guests = [p for p, role in event.people.items() if role == "guest"]  # in the order of the text: a set has none
    if event.kind != "visit" or event.place is not None or not guests:
        return
    if any(t.target >= 0 and context.views[t.view].units[t.target].kind == "O" for t in event.tellings):
        return  # "visited the embassy of <C>": in whose country, nobody tells
    if all(t.status == "proposed" and t.inviter is not None and t.last - t.first < 2 for t in event.tellings):
        return
    spelt = next((n for t in event.tellings if not t.title and (n := spelt_after(context.views[t.view], t.last))), "")
    if spelt:
        event.place = Term(spelt, None)
        return
    event.place = other_side(context, guests[0].country)
    event.place_code = country_of(context, event.place)


def _under_way(context: Context, events: Sequence[Event]) -> None:
    """A visit that "is" going on began, as far as is told, on the first day of what the visitor does there."""
    for visit in events:
        if visit.kind != "visit" or visit.status != "held" or visit.date is not None:
            continue
        if not any(_present(context, t.view, t.first) for t in visit.tellings):
            continue
        days = [
            e.date.value
            for e in events
            if e.kind in {"talks", "reception", "ceremony"}
            and e.status == "held"
            and e.date is not None
            and e.date.whole
            and set(e.people) & visit.guests()
        ]
        if days:
            visit.date = PartialDate(min(days), None, "first day told of the visit")


def _present(context: Context, at: int, first: int) -> bool:
    """True of "is paying a visit", "who is on a visit", "started his visit"."""
    words = [u.text for u in context.views[at].units[max(0, first - 4) : first + 2]]
    return bool({"is", "are"} & set(words)) and bool({"paying", "on", "making"} & set(words))


def _trips(context: Context, events: Sequence[Event]) -> None:
    """What somebody does on a trip of one day, told in the next sentences, is of that day and place."""
    visits = [e for e in events if e.kind == "visit"]
    only = visits if len(visits) == 1 else []
    for visit in events:
        if visit.kind != "visit" or visit.status != "held" or (visit.date is not None and visit.date.last is not None):
            continue
        if visit.place is None or is_country(visit.place) or not _by_verb(visit):
            continue
        if (visit.date is None or len(visit.date.value) < 10) and visit not in only:
            continue
        last = visit.tellings[-1].view
        for event in events:
            told = event.tellings[0].view
            if (
                event.kind in {"talks", "reception", "ceremony"}
                and event.status == "held"
                and event.date is None
                and last < told <= last + 2
                and (event.place is None or places_agree(event.place, visit.place))
                and set(event.people) & visit.guests()
                and not any(of_the_stay(context, told, v) for v in visits if v is not visit)
            ):
                event.date, event.place, event.place_code = visit.date, visit.place, visit.place_code


def _by_verb(visit: Event) -> bool:
    """True of a trip told by a verb such as "visited", not of a stay of unknown length."""
    return any(t.target >= 0 for t in visit.tellings)


def _during(event: Event, visit: Event) -> bool:
    """True of an event on the first day of a visit or conference, or on one of its days."""
    if event.date is None or visit.date is None or len(event.date.value) < 10:
        return False
    return visit.date.value <= event.date.value <= (visit.date.last or visit.date.value)


def _places(context: Context, events: Sequence[Event]) -> None:
    """Talks and receptions of one day in one article are in one city, unless told otherwise; else the dateline's."""
    _where_written(context, events)
    open_ones = [e for e in events if e.place is None and e.kind in _PLACED and not e.remote and e.status == "held"]
    held = [e for e in events if e.place is not None and e.status == "held"]
    known = [
        e for e in held if e.place is not None and not is_country(e.place) and type_of(context, e.place) != "region"
    ]
    _in_port(context, events)
    for event in open_ones:
        same_day = [
            e
            for e in known
            if e.kind in _PLACED and e.date is not None and event.date is not None and e.date.value == event.date.value
        ]
        stage = [
            e
            for e in held
            if e.kind == "conference"
            and event.kind == "talks"
            and (None in (event.date, e.date) or _during(event, e))
            and e.first[0] <= event.first[0]
        ]
        port = [
            e
            for e in known
            if e.kind == "visit"
            and by_ship(context, e)
            and dates_agree(event.date, e.date)
            and event.kind in {"ceremony", "press-conference"}
        ]
        stay = [
            e
            for e in known
            if e.kind == "visit"
            and _during(event, e)
            and set(event.people) & e.guests()
            and not is_site(context, e.place)
        ]
        source = next(iter([*same_day, *stage, *port, *stay]), None)
        if source is not None:
            event.place, event.place_code = source.place, source.place_code


def _where_written(context: Context, events: Sequence[Event]) -> None:
    """What the article tells of first is held where it was written, unless told otherwise."""
    lead = next(
        (e for e in events if e.status == "held" and e.kind in _PLACED | {"conference"} and e.date is not None), None
    )
    if lead is None or (lead.date is not None and _months_ago(context, lead.date)):
        return
    if lead.place is None and not lead.remote and context.article.dateline_place is not None:
        lead.place = context.article.dateline_place
        lead.place_code = country_of(context, lead.place)


def _months_ago(context: Context, date: PartialDate) -> bool:
    """True of a month before the article's own, without its day: what is recalled in it."""
    written = context.written
    month = date.value if len(date.value) == len("2020-01") and date.value[0] != "-" else ""
    return written is not None and bool(month) and month != f"{written:%Y-%m}"


def _in_port(context: Context, events: Sequence[Event]) -> None:
    """The welcome and the press briefing at a ship's arrival are of its day."""
    for event in events:
        if event.kind not in {"ceremony", "press-conference"} or event.date is not None or event.status != "held":
            continue
        for visit in events:
            if (
                visit.kind == "visit"
                and (not visit.guests() or by_ship(context, visit))
                and visit.date is not None
                and visit.status == "held"
                and places_agree(event.place, visit.place)
            ):
                event.date = PartialDate(visit.date.value, None, visit.date.inferred)
                break
