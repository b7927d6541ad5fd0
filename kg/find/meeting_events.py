"""A meeting of the article, joined from what several sentences tell of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field

from kg.find.meeting_dates import better
from kg.find.meeting_records import Telling, Told
from kg.find.officials import Person
from kg.model import PartialDate, Term
from kg.read.years import has_year, month_and_day, unsure
from kg.text import fold

MEETINGS = ("talks", "reception", "dialogue", "phone-call")


@dataclass(slots=True, eq=False)
class Event(Told):
    """A meeting of the article with all that its tellings say of it."""

    kind: str
    status: str
    tellings: list[Telling] = field(default_factory=list)

    @classmethod
    def of(cls, telling: Telling) -> Event:
        """The event that a first telling makes."""
        event = cls(telling.kind, telling.status)
        event.take(telling)
        return event

    def take(self, telling: Telling) -> None:
        """Join one more telling."""
        self.tellings.append(telling)
        self.subtype = self.subtype or telling.subtype
        self.edition = self.edition or telling.edition
        if telling.name and len(telling.name) > len(self.name or ""):
            self.name = telling.name
        if self.kind == "talks" and telling.kind == "reception" and len(self.people) == 1:
            self.kind = telling.kind
        for person, role in telling.people.items():
            if not (telling.kind == "event" and telling.attended and person in self.people):
                joins = telling.kind == "event" and telling.attended and self.kind != "reception"
                known = self.kind == "visit" and telling.definite and self.people.get(person) == "host"
                self.add([person], "host" if known else "participant" if joins and role == "guest" else role)
        self.codes = self.codes or telling.codes
        self.inviter = self.inviter or telling.inviter
        self.remote |= telling.remote
        if all(t.bare for t in self.tellings[:-1]) and self.tellings[:-1]:
            self.kind = telling.kind if telling.kind != "event" else self.kind
        elif self.kind == "talks" and (telling.kind == "phone-call" or all(t.title for t in self.tellings[:-1])):
            self.kind = telling.kind if telling.kind in MEETINGS else self.kind
        shown = self.subtype == "welcome" and telling.kind == "talks"  # "X welcomes Y" below a picture
        if self.kind == "reception" and (shown or (telling.kind == "ceremony" and not telling.bare)):
            self.kind = telling.kind
        self._status(telling)
        if telling.date is not None and (better(telling.date, self.date) or self._whole(telling.date)):
            self.date = telling.date
        if telling.place is not None and (
            self.place is None
            or self.place_code is None
            or (self.kind != "visit" and is_country(self.place) and not is_country(telling.place))
            or (not self.people and is_country(self.place))
        ):
            self.place, self.place_code = telling.place, telling.place_code

    def _status(self, telling: Telling) -> None:
        if len(self.tellings) == 1 or (all(t.title for t in self.tellings[:-1]) and not telling.title):
            self.status = telling.status
        elif telling.definite and telling.status == "held" and self.status != "held":
            return
        elif self.status == "proposed" and telling.status == "planned":
            self.status = "planned"
        elif self.status == "planned" and telling.status == "held" and not telling.definite:
            self.status = "held"
        elif self.kind == "conference" and self.date is None and self._scheduled(telling):
            self.status = "planned"

    def _scheduled(self, telling: Telling) -> bool:
        """True of "It is scheduled for <D>" right after "X is in <C> to co-chair the conference"."""
        known = telling.status == "planned" and telling.definite and telling.date is not None
        return known and telling.view == self.tellings[-2].view + 1

    def _whole(self, value: PartialDate) -> bool:
        """True where a visit of which one day was told is now told from its first to its last day."""
        return (
            self.kind == "visit"
            and value.last is not None
            and self.date is not None
            and self.date.last is None
            and value.value <= self.date.value <= value.last
        )

    def guests(self) -> Set[Person]:
        """Those whose role is guest, as they were told of: the order of a plain set differs from run to run."""
        return {p: r for p, r in self.people.items() if r == "guest"}.keys()

    @property
    def dated(self) -> bool:
        """True where its day is told, if only as one that the article lets nobody work out."""
        return self.date is not None or any(t.dated for t in self.tellings)

    @property
    def bare(self) -> bool:
        """True while no telling said what sort of meeting it was."""
        return all(t.bare for t in self.tellings)

    @property
    def headline(self) -> bool:
        """True while only headlines told of it."""
        return all(t.title for t in self.tellings)

    @property
    def first(self) -> tuple[int, int]:
        """Where the article tells of it first."""
        return min((t.view, t.first) for t in self.tellings)


def dates_agree(a: PartialDate | None, b: PartialDate | None) -> bool:
    """True where two dates may be of one event: equal, one inside the other, or a day of the other's span."""
    if a is None or b is None:
        return True
    x, y = a.value, b.value
    if unsure(x) != unsure(y):
        return True
    if has_year(x) != has_year(y) or "-" in {x[0], y[0]}:
        x, y = month_and_day(x), month_and_day(y)
        if not x or not y:
            return False
    if x.startswith(y) or y.startswith(x):
        return True
    return any(p.last is not None and p.value <= q.value <= p.last for p, q in ((a, b), (b, a)))


def is_country(term: Term) -> bool:
    return term.concept is not None and "/country/" in term.concept


def places_agree(a: Term | None, b: Term | None) -> bool:
    """True where two places may be one."""
    if a is None or b is None or (a.concept is not None and a.concept == b.concept):
        return True
    x, y = fold(a.label).replace(" ", ""), fold(b.label).replace(" ", "")
    return x in y or y in x


def to_its_state(event: Event, telling: Telling) -> bool:
    """The trip to a city and "the visit, his first to Vietnam"."""
    known = telling.definite and telling.date is None and event.status == telling.status
    if not known or event.place is None or telling.place is None:
        return False
    return event.place_code == telling.place_code and is_country(telling.place)


def two_cities(event: Event, telling: Telling) -> bool:
    """True of two places of which neither is a state that may hold the other: Hue and Da Nang."""
    places = [p for p in (event.place, telling.place) if p is not None]
    return not any(is_country(p) for p in places) and not places_agree(event.place, telling.place)


def nested(event: Event, telling: Telling) -> bool:
    """True where all persons of the one are among those of the other."""
    mine, theirs = set(event.people), set(telling.people)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def in_order(events: Iterable[Event]) -> Sequence[Event]:
    """Events in the order in which the article tells of them."""
    return sorted(events, key=lambda e: e.first)
