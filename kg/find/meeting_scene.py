"""Day, place and people of an event that stand in sentences of their own: the scene, the speakers, the delegations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.find.context import Context
from kg.find.meeting_attendance import AWAY, ELSEWHERE, Attendance, another_day, fresh
from kg.find.meeting_background import another_time, by_the_way
from kg.find.meeting_events import Event
from kg.find.meeting_leaders import DELEGATED, host_after, leader_before, leads, only_leader
from kg.find.meeting_records import Telling
from kg.find.meeting_ships import SHIPS
from kg.find.meeting_subjects import Layout
from kg.find.meeting_wanted import wanted
from kg.find.meeting_where import country_of, governor, is_region, place_of
from kg.find.meeting_words import MeetingWords
from kg.find.officials import Person
from kg.find.view import View, owner
from kg.model import PartialDate
from kg.vocabulary import Concept

_ABOARD = SHIPS | {"port", "sailors"}
_OTHERS = frozenset({"talks", "reception", "dialogue", "visit"})
_ACTS = frozenset("signed inked handed launched inaugurated opened unveiled repatriated reburied".split())
_STAGED = frozenset({"ceremony", "conference", "dialogue"})
_QUOTING = frozenset({"to", "for"})


class Scene:
    """Fills in who and when from sentences that name no event."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words
        self._attendance = Attendance(words)

    def _scene(self, context: Context, events: Sequence[Event]) -> None:
        """As in "Remains left Da Nang on Sunday. The ceremony ...": the day and place of a sentence before
        that tells of no event itself."""
        told = {t.view for e in events for t in e.tellings if not t.title and t.date is not None and not t.plural}
        for event in events:
            first = event.tellings[0]
            if (
                event.date is not None
                or event.status != "held"
                or (event.kind == "visit" and first.last - first.first != 3 and not _verbal(event))
            ):
                continue
            at = next((t.view for t in event.tellings if not t.title), 0)
            lead = context.lead() or 0
            if event.kind == "conference" and not (first.definite and at == lead + 1 and event is events[0]):
                continue
            if at <= lead + 2:
                before = _body_before(context, at)
                named = event.kind != "dialogue" or event.people or event.edition
                if before is not None and named and _undated(context.views[before]):
                    before = lead if _days(context, context.views[lead]) else before
            else:
                early = event is events[0] and first.definite and at <= lead + 6 and not event.headline
                before = next((i for i in range(lead, at) if self._sets_scene(context, i)), None) if early else None
            if before is not None and before not in told:
                self._take_scene(context, context.views[before], before, event)

    def _stage(self, context: Context, events: Sequence[Event]) -> None:
        """As in "They have opened an office in <L>. The ceremony was on Friday": the place of the sentence before.

        Only of what the story tells of first, and where that sentence tells of one place.
        """
        first = next((e for e in events if e.status == "held" and not e.headline), None)
        if first is None or first.kind not in _STAGED or first.place is not None or first.remote:
            return
        at = next(t.view for t in first.tellings if not t.title)
        before = _body_before(context, at)
        if before is None or at > (context.lead() or 0) + 2:
            return
        layout = Layout(context, context.views[before], self._words, before)
        named = [u for j, u in layout.view.of_kind("LC") if governor(layout, j, work=True) in {"in", "at", "on"}]
        told = place_of(context, named[0]) if len(named) == 1 else None
        code = country_of(context, told)
        if code is not None and (named[0].kind == "L" or code != context.home):  # no sea, nor "in America"
            first.place, first.place_code = told, code

    @staticmethod
    def _sets_scene(context: Context, at: int) -> bool:
        """True of a sentence with a day and a place, or with a day and what is done at a ceremony."""
        view = context.views[at]
        return _days(context, view) and (any(True for _ in view.of_kind("L")) or not view.words.isdisjoint(_ACTS))

    def _take_scene(self, context: Context, view: View, at: int, event: Event) -> None:
        layout = Layout(context, view, self._words, at)
        day = 0
        for j, unit in view.of_kind("D"):
            value = context.date(unit) if not _of_relative(layout, j) else None
            whole = event.date is not None and event.date.whole
            if value is None or (whole and not value.whole):
                continue  # "hailed on <D> the strides since ties were elevated in March"
            if len(value.value) >= 7 and layout.text(j - 1) not in {"since", "until", "by"}:
                event.date, day = PartialDate(value.value, None, value.inferred), j
        if event.place is None and not event.remote:
            for j, unit in sorted(view.of_kind("L"), key=lambda pair: abs(pair[0] - day)):
                road = governor(layout, j, work=event.kind == "ceremony")
                left = layout.text(j - 1) in {"left", "leave", "reached"}
                if isinstance(unit.value, Concept) and not is_region(unit) and (road in {"in", "at"} or left):
                    event.place = place_of(context, unit)
                    event.place_code = country_of(context, event.place)
                    return

    def _speakers(self, context: Context, events: Sequence[Event]) -> None:
        """Those who are quoted in an article about a ceremony or seminar spoke at it."""
        lead = next((e for e in events if e.status == "held"), None)
        if lead is None or lead.kind not in {"ceremony", "conference"} or lead.subtype in {"welcome", "speech"}:
            return
        if (lead.people and all(t.topic for t in lead.tellings)) or (
            lead.kind == "conference" and not fresh(context, lead)
        ):
            return
        own = {t.view for t in lead.tellings}
        begins = [(min(t.view for t in e.tellings), e) for e in events if e is not lead and e.people]
        apart = [v for v, e in begins if e.kind in _OTHERS and e.status == "held" and _of_its_time(e, lead)]
        itself = wanted(lead)  # else it is told by the way
        if apart and not itself:
            return
        last = min(apart, default=len(context.views))
        for at, view in enumerate(context.views[:last]):
            away = self._from_afar(view) or ELSEWHERE.search(view.text) is not None or another_time(context, view, lead)
            if at < min(own) or view.sentence.kind != "body" or away:
                continue
            if another_day(Layout(context, view, self._words, at), lead):
                continue
            busy = {p for v, e in begins if v <= at or not itself for p in e.people} | set(lead.people)
            for person, role in self._quoted(view):
                recalled = at in own and not view.words.isdisjoint({"attending", "attended"})
                there = not recalled and lead.subtype != "signing"  # who signs is there to sign
                attends = there and role == "speaker" and lead.people.get(person) in {"participant", ""}
                if person.official and (person not in busy or attends):
                    lead.people[person] = role

    @staticmethod
    def _from_afar(view: View) -> bool:
        """True of who was there only by what he had written; a message on video is a speech."""
        return "video" not in view.words and not view.words.isdisjoint(AWAY)

    def _quoted(self, view: View) -> Iterable[tuple[Person, str]]:
        """The subject of the sentence, and those after "according to" or an opening "for"."""
        speech = bool(view.words & self._words.speech)
        for i, unit in view.of_kind("P"):
            before = view.units[i - 1].text if i else ""
            if owner(view, i):
                continue  # "President X's plan", "the X administration said"
            subject = (
                (i < 5 and before in {"", ",", '"', "also", "*", "part"})
                or (before in {"said", ","} and i > 3)
                or before == "as"
                or (before == "the" and (i < 3 or (i < 6 and view.units[i - 2].text == ",")))
            )
            if isinstance(unit.value, Person) and by_the_way(view, i, self._words.speech if subject else None):
                continue
            if isinstance(unit.value, Person) and (
                subject or (before in _QUOTING and (i < 3 or view.units[i - 2].text == "according"))
            ):
                yield unit.value, "speaker" if speech or before in _QUOTING else "participant"


_RELATIVE = 12
"""How many words a relative clause may have before its day."""


def _of_relative(layout: Layout, j: int) -> bool:
    """True of the day in "the war, which ended in <D>"."""
    k = next((k for k in range(j - 1, max(0, j - _RELATIVE), -1) if layout.text(k) in {",", "which", "who"}), 0)
    return layout.text(k) != "," and layout.text(k - 1) == ","


def _undated(view: View) -> bool:
    """True of a sentence that names no day, month or season."""
    return all(u.value.bare_year for _, u in view.of_kind("D"))


def _days(context: Context, view: View) -> bool:
    """True of a sentence that tells a day or a month."""
    return any((d := context.date(u)) is not None and len(d.value) >= 7 for _, u in view.of_kind("D"))


def _of_its_time(event: Event, lead: Event) -> bool:
    """False of an event recalled from another month."""
    return event.date is None or lead.date is None or event.date.value[:7] == lead.date.value[:7]


def _verbal(event: Event) -> bool:
    return any(t.last - t.first == 3 and t.kind == "visit" for t in event.tellings)


def _body_before(context: Context, at: int) -> int | None:
    return next((i for i in range(at - 1, -1, -1) if context.views[i].sentence.kind == "body"), None)


def travellers(context: Context, events: Sequence[Event]) -> None:
    """The article's guest is on "the four-day visit", at "a meeting with the minister" and at a visit's briefing."""
    guest = _main_guest(context, events)
    if guest is None:
        return
    for event in events:
        if any(t.title for t in event.tellings) or guest in event.people:
            continue
        stop = (
            event.kind == "visit"
            and not event.people
            and any(t.definite or (t.status == "planned" and _stops(context, t)) for t in event.tellings)
        )
        if (stop and not any(_ship(context, t) for t in event.tellings)) or (
            list(event.people.values()) == ["host"]
            and _of_others(event, guest)
            and (
                (event.kind == "reception" and (guest.country in event.codes or event.status == "planned"))
                or (event.kind == "ceremony" and event.subtype == "welcome")
            )
        ):
            event.people[guest] = "guest"
        elif (
            event.kind == "talks"
            and len(event.people) == 1
            and event.status == "planned"
            and _of_others(event, guest)
            and not {*event.codes} - {guest.country, *(p.country for p in event.people)}  # "to meet with Lao leaders"
        ):
            event.people[guest] = ""
        elif (
            event.kind == "press-conference"
            and not event.people
            and event.status == "planned"
            and any(
                v.kind == "visit" and guest in v.people and t.view == u.view
                for v in events
                for t in v.tellings
                for u in event.tellings
            )
        ):
            event.people[guest] = "speaker"


def _main_guest(context: Context, events: Sequence[Event]) -> Person | None:
    """The foreigner whom the article's first visit, reception or talks are about."""
    for event in events:
        if event.status == "held" and event.kind in {"visit", "reception", "talks"} and event.people:
            there = [p for p in event.people if p.country == event.place_code]
            if event.kind == "talks" and there and context.home != event.place_code:
                away = [p for p in event.people if p not in there]
                return away[0] if len(away) == 1 else None  # talks in the other's capital
            guests = [p for p, r in event.people.items() if r == "guest" or (not r and p.country != context.home)]
            if guests and guests[0].country != context.home:
                return guests[0]
    return None


def _of_others(event: Event, guest: Person) -> bool:
    """True of an event at which nobody else is of the guest's country."""
    return all(p.country != guest.country for p in event.people)


def _stops(context: Context, telling: Telling) -> bool:
    return context.views[telling.view].units[telling.last - 1].text in {"stop", "stopover", "tour"}


def _ship(context: Context, telling: Telling) -> bool:
    return bool(context.views[telling.view].words & _ABOARD)


def leaders(context: Context, event: Event) -> None:
    """The leader of a delegation that was received or that came, told of in one of the next sentences.

    As in "received a delegation of Japan. The delegation, led by X, …", "X, head of the delegation, said".
    """
    guests = [p for p, role in event.people.items() if role != "host"]
    if event.kind == "reception" and guests and len(guests) == len(event.people) and event.subtype != "call":
        host = host_after(context, event.tellings[-1].view, set(guests))
        event.people.update({host: "host"} if host is not None else {})
        return
    one_side = event.kind == "talks" and len(event.people) == 1
    if not one_side and (
        event.kind not in {"reception", "visit", "conference"} or guests or (event.kind != "reception" and event.people)
    ):
        return
    first = min(t.view for t in event.tellings)
    told = [context.views[t.view] for t in event.tellings]
    if all(view.words.isdisjoint(DELEGATED) for view in told) or (event.kind == "reception" and not event.people):
        return
    hosts = {p.country for p in event.people}
    for view in context.views[first : first + 5]:
        for i, unit in view.of_kind("P"):
            person = unit.value
            if isinstance(person, Person) and person.country not in hosts and leads(view, i):
                event.people[person] = {"conference": "participant", "talks": ""}.get(event.kind, "guest")
                return
    leader = None
    if (event.kind in {"reception", "visit"} or one_side) and first:
        leader = leader_before(context, first - 1) or only_leader(context)
    if leader is not None and leader.country not in hosts:
        event.people[leader] = "" if one_side else "guest"
