"""What the article tells elsewhere of an event: its day, its place, who spoke at it; and what is no meeting at all."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_dates import country_of
from kg.find.meeting_merge import Event
from kg.find.officials import Person
from kg.model import PartialDate, Term
from kg.vocabulary import Concept

_SPEECH = frozenset({"said", "affirmed", "thanked", "pledged", "stressed", "announced", "noted", "called", "added", "told", "praised", "promised", "underlined", "emphasised", "emphasized", "highlighted", "expressed", "suggested", "proposed", "hoped", "urged", "stated", "underscored", "appreciated", "welcomed", "according"})
_PLACED = frozenset({"talks", "reception", "ceremony", "dialogue", "press-conference"})


def complete(context: Context, events: Sequence[Event]) -> None:
    """Fill in what other sentences give."""
    for event in events:
        if any(t.accepted for t in event.tellings) or _accepted(context, event):
            event.status = "planned" if event.status == "proposed" else event.status
            if event.inviter is not None and event.status == "planned":
                event.people.setdefault(event.inviter, "host")
        elif event.inviter is not None and event.kind == "visit" and event.status != "proposed":
            event.people.setdefault(event.inviter, "host")
    _links(events)
    for event in events:
        _visit_place(context, event)
    _places(context, events)
    _companions(context, events)
    _speakers(context, events)


def _accepted(context: Context, event: Event) -> bool:
    """True where the next sentence says that the invitation was accepted."""
    if event.inviter is None:
        return False
    last = max(t.view for t in event.tellings)
    views = context.views[last : last + 2]
    return any("accepted" in v.words and ("invitation" in v.words or "invited" in v.words) for v in views)


def _links(events: Sequence[Event]) -> None:
    """Events told in one sentence as one after the other are of one day and place."""
    for event in events:
        if event.kind in {"visit"} or event.status != "held":
            continue
        for telling in event.tellings:
            if not telling.linked:
                continue
            beside = [e for e in events if e is not event and e.status == "held" and any(t.view == telling.view for t in e.tellings)]
            for other in beside:
                if event.date is None and other.date is not None and len(other.date.value) >= 7:
                    event.date = PartialDate(other.date.value, None, other.date.inferred)
                if event.place is None and other.place is not None and other.kind in _PLACED and not event.remote:
                    event.place, event.place_code = other.place, other.place_code
                if event.kind == "ceremony" and event.subtype == "welcome" and not event.people and other.kind in {"talks", "reception"}:
                    event.people.update(dict.fromkeys(other.people, ""))


def _visit_place(context: Context, event: Event) -> None:
    """A visit without a destination leads to the other side's country."""
    guests = event.guests()
    if event.kind != "visit" or event.place is not None or not guests or not any(t.kind == "visit" and t.last - t.first < 12 for t in event.tellings):
        return
    if all(t.status == "proposed" and t.inviter is not None for t in event.tellings):
        return
    guest = next(iter(guests))
    wanted_code = context.home if guest.country != context.home else context.partner
    unit = next((u for v in context.views for _, u in v.of_kind("C") if context.code(u) == wanted_code), None)
    if unit is not None and isinstance(unit.value, Concept):
        event.place = Term(" ".join(unit.text.split()), unit.value.iri)
        event.place_code = country_of(context, event.place)


def _places(context: Context, events: Sequence[Event]) -> None:
    """Talks and receptions of one day in one article are in one city, unless told otherwise; else the dateline's."""
    for event in events:
        if event.place is not None or event.kind not in _PLACED or event.remote or event.status != "held":
            continue
        for other in events:
            if other.place is not None and other.kind in _PLACED and other.status == "held" and other.date is not None and event.date is not None and other.date.value == event.date.value and not _is_country(other.place):
                event.place, event.place_code = other.place, other.place_code
                break
    lead = next((e for e in events if e.status == "held" and e.kind in _PLACED | {"conference"} and e.date is not None), None)
    if lead is not None and lead.place is None and not lead.remote and context.article.dateline_place is not None:
        lead.place = context.article.dateline_place
        lead.place_code = country_of(context, lead.place)


def _is_country(term: Term) -> bool:
    return term.concept is not None and "/country/" in term.concept


def _companions(context: Context, events: Sequence[Event]) -> None:
    """A welcome ceremony is for those who then hold talks."""
    for event in events:
        if event.kind != "ceremony" or event.subtype != "welcome" or len(event.people) > 1:
            continue
        for other in events:
            if other.kind == "talks" and other.status == event.status and set(event.people) < set(other.people) and event.date is not None and other.date is not None and other.date.value == event.date.value and not event.people:
                event.people.update({p: "" for p in other.people if p not in event.people})


def _speakers(context: Context, events: Sequence[Event]) -> None:
    """Those who are quoted in an article about a ceremony or seminar spoke at it."""
    lead = next((e for e in events if e.status == "held"), None)
    if lead is None or lead.kind not in {"ceremony", "conference"} or lead.kind == "ceremony" and lead.subtype in {"welcome"}:
        return
    if any(e.kind in {"talks", "reception", "dialogue", "visit"} and e.status == "held" for e in events):
        return
    busy = {p for e in events for p in e.people}
    start = min(t.view for t in lead.tellings)
    for view, subject in list(zip(context.views, context.subjects, strict=True))[start:]:
        if not isinstance(subject, Person) or subject in busy or not subject.official or view.sentence.kind != "body":
            continue
        if not any(u.value is subject for _, u in view.of_kind("P")):
            continue
        lead.people[subject] = "speaker" if view.words & _SPEECH else "participant"
        busy.add(subject)


def wanted(context: Context, event: Event) -> bool:
    """False for a mere series, a title's words alone, or a mention that says nothing."""
    people = [p for p in event.people if p.official]
    only_title = all(t.title for t in event.tellings)
    if event.kind == "event" or only_title and len(people) < 2 and event.date is None:
        return False
    if all(t.plural for t in event.tellings) and event.date is None and len(people) < 1:
        return False
    known = bool(event.date or people or event.edition.isdigit())
    if event.kind in {"talks", "phone-call"}:
        if event.tellings[0].plural or event.status != "held":
            return known
        return len(people) > 1 or bool(people and (event.date or event.place)) or bool(event.date and event.codes)
    if event.kind == "reception":
        return len(people) > 0 and (len(people) > 1 or event.date is not None) or event.status == "planned" and event.place is not None
    if event.kind == "visit":
        return event.place is not None and bool(people or event.date or event.status == "planned")
    if event.kind == "dialogue":
        return known or event.edition in {"next", "previous"}
    if event.kind == "ceremony":
        return bool(event.date or people and event.place or len(people) > 1)
    return known or event.place is not None
