"""One meeting told in several sentences: which tellings are of the same event."""

from __future__ import annotations

from kg.find.meeting_events import MEETINGS, Event, dates_agree, nested, places_agree, to_its_state, two_cities
from kg.find.meeting_partners import awaited
from kg.find.meeting_records import BILATERAL, CONVENED, Telling
from kg.find.meeting_series import next_of_its_kind
from kg.find.meeting_standing import apart, in_a_row, inside, journey_of, of_days, of_the_last, one_edition

_GATHERINGS = ("ceremony", "conference", "dialogue")
_LATELY = 3
"""Within how many sentences a meeting is told before one that only says who else was there."""
_DAY = 10  # characters has a date that tells the day
_DIALOGUES = frozenset({"dialogue", "dialog"})  # so may an institute call its conference
_WAITING = frozenset({"planned", "proposed"})


class Merger:
    """Joins the tellings of one article in order."""

    def __init__(self) -> None:
        self.events: list[Event] = []

    def add(self, telling: Telling) -> Event | None:
        """The event that a telling is of: one told before, or a new one; None where it only points back."""
        if telling.kind == "series":
            last = next((e for e in reversed(self.events) if e.kind in {"dialogue", "conference"}), None)
            if last is None:
                return None
            telling.kind = last.kind
        if telling.onward and not telling.people:
            visits = (e.people.items() for e in reversed(self.events) if e.kind == "visit" and e.guests())
            guests = [p for p, role in next(visits, ()) if role == "guest"]
            if not guests:
                return None
            telling.add(guests, "guest")
        telling.kind = next_of_its_kind(self.events, telling)
        sorts = {"conference"} if telling.edition else {"conference", "dialogue"}
        if forums := [e for e in self.events if e.kind in sorts] if telling.subtype == "session" else []:
            telling.date = telling.date if telling.edition == "1" else None  # the first one opens the summit
            telling.kind, telling.edition, telling.definite, telling.attended = "event", "", True, bool(telling.people)
            forums[-1].take(telling)
            return forums[-1]
        if (journey := journey_of(self.events, telling)) is not None:
            journey.add(list(telling.people), "guest")
            return journey
        if of_the_last(self.events, telling):
            return None
        if self._told_there(telling):
            telling.kind, telling.attended = "event", bool(telling.people)
        open_to = [] if telling.another else self.events
        if telling.kind == "event" and telling.subtype == "signing" and telling.status == "held" and not telling.title:
            self._signed(telling)
        held = (e.date.value for e in open_to if e.status == "held" and e.date is not None and e.date.value[0] != "-")
        newest = max(held, default="")
        edition = max((self._edition(e) for e in open_to if e.status == "held"), default=0)
        ranked = sorted(
            (-self._likeness(e, telling, newest, edition), -n) for n, e in enumerate(open_to) if self._fits(e, telling)
        )
        if telling.kind == "event" and telling.attended:
            news = [e for e in open_to if e.kind in MEETINGS and e.status == "held"]
            if all(self._recalled(open_to[-r[1]], newest) for r in ranked) and news:
                news[0].take(telling)  # "Present at the event was X": at what the article is about
                return news[0]
        if ranked:
            event = self.events[-ranked[0][1]]
            event.take(telling)
            return event
        if telling.kind == "event":
            pointing = telling.attended or (telling.definite and telling.date is None)
            if pointing or telling.title or telling.subtype == "signing":
                return None
            telling.kind = "ceremony"
        if telling.kind == "conference" and not (
            telling.people or telling.date or telling.place or telling.edition or telling.title
        ):
            return None
        event = Event.of(telling)
        self.events.append(event)
        return event

    def _told_there(self, telling: Telling) -> bool:
        """True of "X informed the meeting", "opened the discussion", where a gathering was told of last."""
        if telling.kind != "talks" or not telling.definite or telling.bare or len(telling.people) > 1:
            return False
        if telling.date is not None or telling.place is not None or telling.status != "held":
            return False
        held = [e for e in self.events if e.kind != "visit" and e.status == "held" and (e.people or e.date or e.place)]
        met = any(e.kind in MEETINGS and e.kind != "dialogue" for e in held)
        return bool(held) and not met and held[-1].kind in {"conference", "dialogue"}

    def _signed(self, telling: Telling) -> None:
        """A signing by officials of two states, which no ceremony or dialogue told before is: one of its own.

        Not one of which only the month is told: it is recalled.
        """
        pair = len({p.country for p in telling.people}) > 1 and (telling.date is None or telling.date.whole)
        near = [e for e in self.events if e.kind == "ceremony" and telling.view - e.tellings[-1].view <= _LATELY]
        part = [e for e in self.events if e.kind == "dialogue" and set(telling.people) <= set(e.people)]
        if pair and not near and not part:
            telling.kind = "ceremony"

    @staticmethod
    def _likeness(event: Event, telling: Telling, newest: str, edition: int) -> int:
        shared = len(set(event.people) & set(telling.people))
        same_day = event.date is not None and telling.date is not None and event.date.value == telling.date.value
        pointing = telling.definite and telling.date is None and not telling.edition
        recalled = telling.attended and (pointing or telling.kind == "event") and Merger._recalled(event, newest)
        recalled |= pointing and telling.kind == event.kind == "ceremony" and Merger._of_a_month(event)
        return (
            -6 * recalled
            - 2 * (pointing and 0 < Merger._edition(event) < edition)
            + 3 * shared
            + 3 * same_day
            + 2 * (event.kind == telling.kind)
            + 2 * (event.status == telling.status)
            + bool(event.tellings[-1].view == telling.view - 1)
            - 4 * (event.headline and not telling.title and telling.definite and telling.date is None)
            - 3
            * (
                telling.attended
                and telling.kind == "event"
                and event.kind == "conference"
                and not any(t.title for t in event.tellings)
            )
        )

    @staticmethod
    def _edition(event: Event) -> int:
        """The number of a dialogue, or 0: "the dialogue" is the last one held, not that of years ago."""
        return int(event.edition) if event.kind == "dialogue" and event.edition.isdigit() else 0

    @staticmethod
    def _recalled(event: Event, newest: str) -> bool:
        """True of an event of a month before that of the newest one told: nobody "was present at the event" there."""
        return event.date is not None and event.date.value[0] != "-" and event.date.value[:7] < newest[:7]

    @staticmethod
    def _of_a_month(event: Event) -> bool:
        """True of "the inauguration in March 2023", which "the ceremony" further on is not if another was told of."""
        return event.date is not None and len(event.date.value) < _DAY and event.date.value[0] != "-"

    def _fits(self, event: Event, telling: Telling) -> bool:
        if not self._kinds(event, telling) or (
            not dates_agree(event.date, telling.date) and not self._session(event, telling)
        ):
            return False
        if (
            event.subtype
            and telling.subtype
            and event.subtype != telling.subtype
            and CONVENED not in (event.subtype, telling.subtype)
            and not (
                event.kind == "conference"
                and telling.definite
                and ((telling.place is None and None in (telling.date, telling.name)) or self._session(event, telling))
            )
        ):
            return False
        if telling.subtype == "call" and telling.there >= 0 and event.kind == "reception" and not event.headline:
            return False  # "courtesy calls on A and on B"
        if apart(event, telling):
            return False
        if not self._editions(event, telling) or not self._statuses(event, telling):
            return False
        if event.kind == "visit":
            return self._visits(event, telling)
        if not places_agree(event.place, telling.place) and not inside(event, telling):
            return False
        return self._people(event, telling)

    @staticmethod
    def _session(event: Event, telling: Telling) -> bool:
        """A session of a conference on another day of the same month at the same place."""
        return (
            event.kind == "conference"
            and telling.definite
            and telling.kind not in BILATERAL
            and places_agree(event.place, telling.place)
            and event.place is not None
            and event.date is not None
            and telling.date is not None
            and event.date.value[:7] == telling.date.value[:7]
        )

    @staticmethod
    def _kinds(event: Event, telling: Telling) -> bool:
        if event.kind == telling.kind:
            return True
        if event.bare or telling.bare:
            return "visit" not in {event.kind, telling.kind} and nested(event, telling)
        if Merger._unfolded(event, telling) or Merger._headed(event, telling) or Merger._recounted(event, telling):
            return True
        if Merger._received(event, telling) or (
            event.subtype in _DIALOGUES and telling.definite and telling.kind == "dialogue"
        ):
            return True
        if {event.kind, telling.kind} == {"reception", "ceremony"}:
            titled = telling.title or event.headline
            welcome = "welcome" in (event.subtype, telling.subtype)
            return titled and welcome and set(event.people) == set(telling.people)
        if telling.kind == "event":
            late = event.status != telling.status or telling.view - event.tellings[-1].view > _LATELY
            if telling.attended and late and event.kind not in {"ceremony", "dialogue"}:
                return False
            return event.kind in _GATHERINGS or (event.kind in MEETINGS and (telling.attended or not telling.people))
        vague = telling.kind == "talks" and (telling.definite or telling.title) and not telling.separate
        known = telling.attended or set(telling.people) <= set(event.people)
        known |= not event.people and telling.view - event.tellings[-1].view == 1  # "… attended the meeting"
        return vague and event.kind in MEETINGS and known

    @staticmethod
    def _received(event: Event, telling: Telling) -> bool:
        """The host at whose reception a visitor had the talks just told of, with nobody named yet on the other side."""
        alone = event.kind == "talks" and len(event.people) == 1 and event.status == telling.status == "held"
        named = telling.kind == "reception" and len(telling.people) > 1 and set(event.people) < set(telling.people)
        untold = telling.date is None and telling.place is None and not any(t.plural for t in event.tellings)
        return alone and named and untold and 0 <= telling.view - event.tellings[-1].view <= 2

    @staticmethod
    def _unfolded(event: Event, telling: Telling) -> bool:
        """A dialogue only named so far, and the next sentence that says who met at it: "Meeting here, X and Y"."""
        named = event.kind == "dialogue" and not event.people and event.date is None and not of_days(event)
        pair = len({p.country for p in telling.people}) > 1
        return named and telling.kind == "talks" and pair and telling.view - event.tellings[-1].view == 1

    @staticmethod
    def _headed(event: Event, telling: Telling) -> bool:
        """What only the headline told of so far, and the sentence that says how it was held and with whom."""
        kinds = (event.kind, telling.kind)
        if telling.title and not event.headline and kinds == ("talks", "reception"):
            return set(event.people) == set(telling.people)  # "X receiving Y" below a picture
        if event.headline and event.subtype in {"meeting", "table"} and kinds == ("conference", "talks"):
            return nested(event, telling)
        if not (event.headline and {event.kind, telling.kind} <= set(MEETINGS) and not telling.separate):
            return False
        captioned = kinds == ("reception", "talks") and bool(event.people)
        captioned = captioned and set(event.people) <= set(telling.people)
        return captioned or (event.kind in {"talks", "phone-call"} and nested(event, telling))

    @staticmethod
    def _recounted(event: Event, telling: Telling) -> bool:
        """A sentence on what was said at a meeting told before: the same persons, with no day or place of their own."""
        return (
            event.kind in BILATERAL
            and telling.kind == "talks"
            and telling.status == event.status
            and telling.date is None
            and telling.place is None
            and not (telling.separate or (telling.linked and telling.kind != event.kind))
            and len(telling.people) > 1
            and set(telling.people) == set(event.people)
        )

    @staticmethod
    def _editions(event: Event, telling: Telling) -> bool:
        if telling.edition == event.edition or (event.kind == "visit" and event.tellings[-1].view == telling.view):
            return True
        if telling.edition in {"next", "previous"}:
            return event.edition == "" and telling.edition == "next" and event.status in _WAITING
        if event.edition in {"next", "previous"}:
            points = telling.edition.isdigit() or telling.definite or (event.headline and event.status in _WAITING)
            return points and (telling.status == event.status or (telling.definite and telling.date is None))
        return not (event.edition and telling.edition) or telling.kind in {"visit", "talks", "ceremony"}

    @staticmethod
    def _statuses(event: Event, telling: Telling) -> bool:
        if event.status == telling.status:
            return True
        if event.status in _WAITING and telling.status in _WAITING:
            return True
        if telling.title or event.headline:
            return True
        return telling.definite or (event.date is not None and telling.date is not None)

    @staticmethod
    def _visits(event: Event, telling: Telling) -> bool:
        if (
            not event.people
            and not telling.people
            and event.status == telling.status
            and event.place_code == telling.place_code is not None
            and not two_cities(event, telling)
        ):
            return abs(event.tellings[-1].view - telling.view) <= 2
        mine, theirs = event.guests(), {p for p, r in telling.people.items() if r == "guest"}
        if not {p.country for p in mine}.isdisjoint(p.country for p, r in telling.people.items() if r == "host"):
            return False
        if mine and theirs and not mine & theirs:
            return False
        headed = telling.title or event.headline or (event.date and telling.date)
        if not (telling.definite or headed or (mine and theirs)) and (mine or theirs):
            return in_a_row(event, telling)
        return places_agree(event.place, telling.place) or (mine == theirs and to_its_state(event, telling))

    @staticmethod
    def _people(event: Event, telling: Telling) -> bool:
        mine, theirs = set(event.people), set(telling.people)
        if (same := one_edition(event, telling) or awaited(event, telling)) or not mine or not theirs:
            return bool(
                same
                or telling.definite
                or telling.title
                or not theirs
                or all(t.title or t.definite for t in event.tellings)
                or event.kind not in BILATERAL
                or Merger._unfolded(event, telling)
            )
        if event.kind not in BILATERAL:
            return (
                bool(mine & theirs)
                or telling.definite
                or telling.title
                or event.date is None
                or telling.date is None
                or event.date.value == telling.date.value
            )
        if telling.attended and telling.definite and telling.date is None and telling.kind != "dialogue":
            return telling.view - event.tellings[-1].view <= (_LATELY if telling.kind != event.kind else 3 * _LATELY)
        if telling.joins:
            return len(mine) == 1 and telling.view - event.tellings[-1].view <= 2
        if mine <= theirs or theirs <= mine:
            return not (
                len(theirs) == 1
                and len(mine) == 1
                and telling.kind == "reception"
                and set(event.people.values()) != set(telling.people.values())
            )
        return telling.definite and event.kind == "dialogue" and (bool(mine & theirs) or telling.attended)
