"""The roles of those who take part, where the words do not say them: host and guest by where the event is held."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_events import Event
from kg.find.meeting_where import country_of
from kg.model import Participant

_BEHIND = 3
"""Within how many sentences after a visit it is told what is still to be done on it."""
_HOUSE_OF_EU = "BE"
"""The state where the institutions of the European Union receive their guests."""
_SIDES = 2
"""Of more states than these nobody's journey tells who the host is."""


def destination(event: Event, visits: Sequence[Event]) -> str | None:
    """The country that a visit by one of the participants leads to, of the same time."""
    for visit in visits:
        if visit.guests() & set(event.people) and visit.place_code and visit.status == event.status:
            return visit.place_code
    told = {t.view for t in event.tellings}
    for visit in visits:  # "is on a visit to <C>. During the visit, he will hold talks with"
        there = visit.guests() & set(event.people) and not told.isdisjoint(t.view for t in visit.tellings)
        if there and visit.place_code and (visit.status, event.status) == ("held", "planned"):
            return visit.place_code
    for visit in visits:  # "is paying a visit to <C>.  … He is scheduled to hold talks with Y"
        behind = min(told) - max(t.view for t in visit.tellings)
        home = {p.country for p in event.people if p not in visit.guests()} == {visit.place_code}
        due = (visit.status, event.status) == ("held", "planned") and visit.guests() & set(event.people)
        if due and home and 0 < behind <= _BEHIND:
            return visit.place_code
    return None


def settle(context: Context, event: Event, visits: Sequence[Event]) -> tuple[Participant, ...]:
    """The participants with their roles, in the order in which the article names them."""
    roles = {p: r for p, r in event.people.items() if p.official and p in context.officials}
    if event.kind == "dialogue" and event.status == "planned":
        roles = {p: r for p, r in roles.items() if r}  # who only speaks of it is not told to come
    if event.kind == "dialogue" and len({p.country for p in roles}) == len(roles) == 2 and "co-chair" in roles.values():
        roles = dict.fromkeys(roles, "co-chair")  # who chairs it with the only other one
    if event.kind == "phone-call":
        roles = dict.fromkeys(roles, "participant")
    elif event.kind == "talks":
        _talks(context, event, visits, roles)
    elif event.kind == "reception":
        _reception(event, roles)
        if not any(roles.values()):
            _talks(context, event, visits, roles)
    elif event.kind == "visit":
        roles = {p: r or "guest" for p, r in roles.items()}
    elif event.kind == "press-conference":
        roles = {p: r or "speaker" for p, r in roles.items()}
    elif event.kind == "ceremony" and event.subtype == "welcome":
        if len({p.country for p in roles}) > 1:  # nobody is welcomed in his own capital
            given = "host" in roles.values()  # then the others are there to look on
            there = {
                p for p, r in roles.items() if p.country == event.place_code and not (given and r == "participant")
            }
            roles = {p: "host" if p in there else r for p, r in roles.items()}
            vague = {"participant", "host"} if there else {"participant"}  # nobody is at home in another's capital
            roles = {p: "" if r in vague and p.country != event.place_code else r for p, r in roles.items()}
        _talks(context, event, visits, roles)
    elif event.kind == "ceremony":
        _visited(event, visits, roles)
    return tuple(Participant(p.id, r or "participant") for p, r in roles.items())


def _visited(event: Event, visits: Sequence[Event], roles: dict) -> None:  # type: ignore[type-arg]
    """At what a visitor signs or hands over on his visit he is the guest, and who does it with him the host."""
    for visit in visits:
        code = visit.place_code
        guests = [p for p in visit.guests() if p in roles and not roles[p]]
        hosts = [p for p, r in roles.items() if not r and p.country == code]
        if visit.status == event.status == "held" and guests and hosts and event.place_code in {code, None}:
            roles |= dict.fromkeys(guests, "guest") | dict.fromkeys(hosts, "host")


def _reception(event: Event, roles: dict) -> None:  # type: ignore[type-arg]
    """Of two, the one without a role has the other role; nobody is a guest in his own state, where others are."""
    given = set(roles.values())
    if given == {"guest"} and {p.country for p in roles} > {event.place_code}:
        roles |= {p: "host" for p in roles if p.country == event.place_code}
    for person, role in list(roles.items()):
        if not role:
            roles[person] = "guest" if "host" in given else "host" if "guest" in given else ""


def _talks(context: Context, event: Event, visits: Sequence[Event], roles: dict) -> None:  # type: ignore[type-arg]
    """Host and guest by the country where the event is held, else by a visit, else by the article's home."""
    open_ones = [p for p, r in roles.items() if not r]
    if not open_ones or any(r in {"co-chair", "chair"} for r in roles.values()):
        return
    if len(roles) == 1 and event.kind == "talks" and event.place_code is not None:
        _alone(event, visits, roles)
    countries = {p.country for p in roles}
    where = event.place_code or (destination(event, visits) if len(countries) <= _SIDES else None)
    if where is None and event.place is None and len(countries) > 1:
        written = country_of(context, context.article.dateline_place)  # at home there, unless in a third state
        where = written if written is not None else context.home if context.home == "VN" else None
    where = "EU" if where == _HOUSE_OF_EU and where not in countries and "EU" in countries else where
    for person in open_ones:
        if where is not None and where in countries and len(countries) > 1:
            roles[person] = "host" if person.country == where else "guest"


def _alone(event: Event, visits: Sequence[Event], roles: dict) -> None:  # type: ignore[type-arg]
    """Who meets people without a name: at home he is the host of those of another state, abroad a guest."""
    person, code = next(iter(roles)), event.place_code
    others = set(event.codes) - {person.country}
    if person.country == code and others:
        roles[person] = "host"
    elif person.country != code and (code in others or destination(event, visits) == code):
        roles[person] = "guest"
