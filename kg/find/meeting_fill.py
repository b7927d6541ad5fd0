"""What the article tells elsewhere of an event: its day, its place, those who took part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.find.context import Context
from kg.find.meeting_dates import country_of, governor
from kg.find.meeting_clauses import Layout
from kg.find.meeting_merge import Event, is_country
from kg.find.meeting_records import Telling
from kg.find.meeting_words import MeetingWords
from kg.find.officials import Person
from kg.find.view import View
from kg.model import PartialDate, Term
from kg.vocabulary import Concept

_PLACED = frozenset({"talks", "reception", "ceremony", "dialogue", "press-conference"})
_SHIPS = frozenset({"ship", "ships", "vessel", "vessels", "carrier", "destroyer", "frigate", "uss", "hms", "usns", "port", "sailors", "fleet", "cutter"})
_QUOTING = frozenset({"to", "for"})


class Filler:
    """Fills in events from other events and sentences of the article."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words

    def complete(self, context: Context, events: Sequence[Event]) -> None:
        """All the steps, each of which may rely on those before."""
        for event in events:
            _invitation(context, event)
        self._scene(context, events)
        _travellers(context, events)
        _umbrellas(events)
        _links(events)
        for event in events:
            _visit_place(context, event)
            _delegations(context, event, self._words)
        _places(context, events)
        _years(events)
        self._speakers(context, events)

    def _scene(self, context: Context, events: Sequence[Event]) -> None:
        """"Remains left Da Nang on Sunday. The ceremony ...": day and place of the sentence before, where they tell of no event."""
        told = {t.view for e in events for t in e.tellings if not t.title and t.date is not None and not t.plural}
        for event in events:
            first = event.tellings[0]
            if event.date is not None or event.status != "held" or event.kind in {"visit", "conference"} and first.last - first.first != 3 and not _verbal(event):
                continue
            at = next((t.view for t in event.tellings if not t.title), 0)
            before = _body_before(context, at)
            if before is None or before in told or at > _first_body(context) + 2:
                continue
            self._take_scene(context, context.views[before], before, event)

    def _take_scene(self, context: Context, view: View, at: int, event: Event) -> None:
        layout = Layout(context, view, self._words, at)
        day = 0
        for j, unit in view.of_kind("D"):
            value = context.date(unit)
            if value is not None and len(value.value) >= 7 and layout.text(j - 1) not in {"since", "until", "by"}:
                event.date, day = PartialDate(value.value, None, value.inferred), j
        if event.place is None and not event.remote:
            for j, unit in sorted(view.of_kind("L"), key=lambda pair: abs(pair[0] - day)):
                if isinstance(unit.value, Concept) and governor(layout, j) in {"in", "at", ""} and layout.text(j - 1) != "of":
                    if governor(layout, j) or layout.text(j - 1) in {"left", "leave", "reached"}:
                        event.place = Term(" ".join(unit.text.split()), unit.value.iri)
                        event.place_code = country_of(context, event.place)
                        return

    def _speakers(self, context: Context, events: Sequence[Event]) -> None:
        """Those who are quoted in an article about a ceremony or seminar spoke at it."""
        lead = next((e for e in events if e.status == "held"), None)
        if lead is None or lead.kind not in {"ceremony", "conference"} or lead.subtype in {"welcome", "speech"}:
            return
        if any(e.kind in {"talks", "reception", "dialogue", "visit"} and e.status == "held" and e.people for e in events):
            return
        busy = {p for e in events for p in e.people}
        for view in context.views[min(t.view for t in lead.tellings) :]:
            if view.sentence.kind == "body":
                for person, role in self._quoted(view):
                    if person.official and person not in busy:
                        lead.people[person] = role
                        busy.add(person)

    def _quoted(self, view: View) -> Iterable[tuple[Person, str]]:
        """The subject of the sentence, and those after "according to" or an opening "for"."""
        speech = bool(view.words & self._words.speech)
        for i, unit in view.of_kind("P"):
            before = view.units[i - 1].text if i else ""
            subject = i < 5 and before in {"", ",", '"', "also", "*", "part"} or before in {"said", ","} and i > 3 or before == "as"
            if isinstance(unit.value, Person) and (subject or before in _QUOTING and (i < 3 or view.units[i - 2].text == "according")):
                yield unit.value, "speaker" if speech or before in _QUOTING else "participant"


def _verbal(event: Event) -> bool:
    return any(t.last - t.first == 3 and t.kind == "visit" for t in event.tellings)


def _first_body(context: Context) -> int:
    return next((i for i, v in enumerate(context.views) if v.sentence.kind == "body"), 0)


def _body_before(context: Context, at: int) -> int | None:
    return next((i for i in range(at - 1, -1, -1) if context.views[i].sentence.kind == "body"), None)


def _invitation(context: Context, event: Event) -> None:
    """An accepted invitation is a plan, and the one who invited is the host."""
    if event.inviter is None or event.kind != "visit":
        return
    last = max(t.view for t in event.tellings)
    views = context.views[last : last + 2]
    accepted = any(t.accepted for t in event.tellings) or any("accepted" in v.words and ("invitation" in v.words or "invited" in v.words) for v in views)
    if accepted and event.status == "proposed":
        event.status = "planned"
    if event.status != "proposed":
        event.people.setdefault(event.inviter, "host")


def _travellers(context: Context, events: Sequence[Event]) -> None:
    """Who is on "the four-day visit", at "a meeting with the minister" and at the press briefing of a visit: the article's guest."""
    guest = _main_guest(context, events)
    if guest is None:
        return
    for event in events:
        if any(t.title for t in event.tellings) or guest in event.people:
            continue
        stop = event.kind == "visit" and not event.people and any(t.definite or t.status == "planned" and _stops(context, t) for t in event.tellings)
        if stop and not any(_ship(context, t) for t in event.tellings):
            event.people[guest] = "guest"
        elif event.kind == "talks" and len(event.people) == 1 and event.status == "planned" and all(p.country != guest.country for p in event.people):
            event.people[guest] = ""
        elif event.kind == "press-conference" and not event.people and any(v.kind == "visit" and guest in v.people and t.view == u.view for v in events for t in v.tellings for u in event.tellings):
            event.people[guest] = "speaker"


def _main_guest(context: Context, events: Sequence[Event]) -> Person | None:
    """The foreigner whom the article's first visit, reception or talks are about."""
    for event in events:
        if event.status == "held" and event.kind in {"visit", "reception", "talks"} and event.people:
            guests = [p for p, r in event.people.items() if r == "guest" or not r and p.country != context.home]
            if guests and guests[0].country != context.home:
                return guests[0]
    return None


def _stops(context: Context, telling: Telling) -> bool:
    return context.views[telling.view].units[telling.last - 1].text in {"stop", "stopover", "tour"}


def _ship(context: Context, telling: Telling) -> bool:
    return bool(context.views[telling.view].words & _SHIPS)


def _umbrellas(events: Sequence[Event]) -> None:
    """"His meetings in Hanoi today" give day and place to each of the meetings told after."""
    for umbrella in events:
        if not umbrella.tellings[0].plural or umbrella.kind != "talks":
            continue
        for event in events:
            if event is umbrella or event.kind not in {"talks", "reception"} or event.status != umbrella.status or not set(event.people) & set(umbrella.people):
                continue
            if event.date is None:
                event.date = umbrella.date
            if event.place is None:
                event.place, event.place_code = umbrella.place, umbrella.place_code


def _links(events: Sequence[Event]) -> None:
    """Events told in one sentence as one after the other are of one day and place."""
    for number, event in enumerate(events):
        if event.kind == "visit" or event.status != "held":
            continue
        for telling in event.tellings:
            if telling.linked:
                beside = [e for e in events if e is not event and any(t.view == telling.view for t in e.tellings)]
            elif telling.follows:
                beside = [e for e in events[:number] if e.kind != "visit"][-1:]
            else:
                continue
            for other in sorted(beside, key=lambda e: e.kind == "visit"):
                if other.status == "held" and (event.people or event.date is None and telling.definite or other.kind != "visit"):
                    _copy(event, other)


def _copy(event: Event, other: Event) -> None:
    if event.date is None and other.date is not None and len(other.date.value) >= 7:
        event.date = PartialDate(other.date.value, None, other.date.inferred)
    if event.place is None and other.place is not None and other.kind in _PLACED | {"conference"} and not event.remote:
        event.place, event.place_code = other.place, other.place_code
    pair = other.kind in {"talks", "reception", "ceremony"} and len(other.people) == 2
    if pair and not event.people and (event.subtype == "welcome" or event.kind == "talks"):
        event.people.update(dict.fromkeys(other.people, ""))


def _visit_place(context: Context, event: Event) -> None:
    """A visit without a destination leads to the other side's country."""
    guests = list(event.guests())
    if event.kind != "visit" or event.place is not None or not guests:
        return
    if all(t.status == "proposed" and t.inviter is not None and t.last - t.first < 2 for t in event.tellings):
        return
    wanted = context.home if guests[0].country != context.home else context.partner
    unit = next((u for v in context.views for _, u in v.of_kind("C") if context.code(u) == wanted), None)
    if unit is not None and isinstance(unit.value, Concept):
        event.place = Term(" ".join(unit.text.split()), unit.value.iri)
        event.place_code = country_of(context, event.place)


def _delegations(context: Context, event: Event, words: MeetingWords) -> None:
    """"The Vietnamese delegation was led by X" in the sentence after talks of which no one was named."""
    if event.kind not in {"talks", "dialogue"} or event.people or event.status != "held":
        return
    first = event.tellings[0].view
    for view in context.views[first : first + 4]:
        if not view.words & {"delegation", "delegations"} or not view.words & {"led", "headed"}:
            continue
        for i, unit in view.of_kind("P"):
            before = [u.text for u in view.units[max(0, i - 2) : i]]
            if isinstance(unit.value, Person) and "by" in before:
                event.people[unit.value] = ""


def _places(context: Context, events: Sequence[Event]) -> None:
    """Talks and receptions of one day in one article are in one city, unless told otherwise; else the dateline's."""
    open_ones = [e for e in events if e.place is None and e.kind in _PLACED and not e.remote and e.status == "held"]
    known = [e for e in events if e.place is not None and e.status == "held" and not is_country(e.place)]
    for event in open_ones:
        same_day = [e for e in known if e.kind in _PLACED and e.date is not None and event.date is not None and e.date.value == event.date.value]
        stage = [e for e in known if e.kind == "conference" and event.kind == "talks" and (event.date is None or e.date is None)]
        port = [e for e in known if e.kind == "visit" and not e.guests() and event.date is None and event.kind in {"ceremony", "press-conference"}]
        source = next(iter([*same_day, *stage, *port]), None)
        if source is not None:
            event.place, event.place_code = source.place, source.place_code
            if source in port and event.date is None:
                event.date = source.date
    lead = next((e for e in events if e.status == "held" and e.kind in _PLACED | {"conference"} and e.date is not None), None)
    if lead is not None and lead.place is None and not lead.remote and context.article.dateline_place is not None:
        lead.place = context.article.dateline_place
        lead.place_code = country_of(context, lead.place)


def _years(events: Sequence[Event]) -> None:
    """A day without a year is of the year of the other held events, where all of those are of one year."""
    years = {e.date.value[:4] for e in events if e.date is not None and e.status == "held" and len(e.date.value) == 10 and not e.date.inferred and not e.date.value.startswith("--")}
    if len(years) != 1:
        return
    year = years.pop()
    for event in events:
        if event.date is not None and event.date.value.startswith("--") and event.status == "held":
            event.date = PartialDate(year + event.date.value[1:], None, f"year {year} of the other events in the text")


def wanted(event: Event) -> bool:
    """False for a mere series, a title's words alone, or a mention that says nothing."""
    people = [p for p in event.people if p.official]
    only_title = all(t.title for t in event.tellings)
    if event.kind == "event" or only_title and len(people) < 2 and event.date is None:
        return False
    if all(t.plural for t in event.tellings) and (len(people) < 2 if event.kind == "talks" else event.date is None and not people):
        return False
    return _WANTED[event.kind](event, len(people), bool(event.date or people or event.edition.isdigit()))


_WANTED = {
    "talks": lambda e, n, known: known if e.status != "held" else n > 1 or bool(n and (e.date or e.place)) or bool(e.date and e.codes),
    "phone-call": lambda e, n, known: known if e.status != "held" else n > 1 or bool(n and e.date),
    "reception": lambda e, n, known: n > 1 or bool(n and e.date) or e.status == "planned" and e.place is not None,
    "visit": lambda e, n, known: e.place is not None and bool(n or e.date or e.status == "planned"),
    "dialogue": lambda e, n, known: known or e.edition in {"next", "previous"},
    "ceremony": lambda e, n, known: bool(e.date or n and e.place or n > 1),
    "conference": lambda e, n, known: known or e.place is not None,
    "press-conference": lambda e, n, known: bool(e.date or n),
}
