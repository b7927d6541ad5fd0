"""Which events are meetings: not a mere series, a title's words alone, or a mention that says nothing."""

from __future__ import annotations

from collections.abc import Callable

from kg.find.meeting_events import Event, is_country
from kg.find.meeting_records import CONVENED


def wanted(event: Event) -> bool:
    """False for a mere series, a title's words alone, or a mention that says nothing."""
    people = [p for p in event.people if p.official]
    only_title = all(t.title for t in event.tellings)
    if event.kind == "event" or (only_title and len(people) < 2 and event.date is None):
        return False
    if event.kind == "visit" and all(t.plural and t.date is None and t.place is None for t in event.tellings):
        return False  # "through mutual visits at all levels"
    if all(t.plural for t in event.tellings) and (
        len(people) < 2 if event.kind in {"talks", "dialogue"} and not event.edition else not (event.date or people)
    ):
        return False
    return _WANTED[event.kind](event, len(people), bool(event.date or people or event.edition.isdigit()))


def _by_the_way(event: Event, named: int) -> bool:
    """True of a ceremony of which only the year is told, without anybody and any place: "118 sets since 2000"."""
    return event.date is not None and len(event.date.value) == _YEAR and not named and event.place is None


def _wreath(event: Event) -> bool:
    """True of a wreath that somebody laid, wherever it was."""
    return event.subtype == "memorial" and event.status == "held" and not all(t.definite for t in event.tellings)


def _told_of(event: Event) -> bool:
    """True of talks of which the day is told, with the city or with the sort of people who were met.

    "The two committees held talks in <L> on <D>"; "The agency's officials met with manufacturers on <D>".
    """
    whole = event.date is not None and event.date.whole
    city = event.place is not None and not is_country(event.place)
    return whole and (city or event.subtype == CONVENED)


_YEAR = 4
_WANTED: dict[str, Callable[[Event, int, bool], bool]] = {
    "talks": lambda e, n, known: (
        known or e.place is not None
        if e.status == "planned"
        else known
        if e.status != "held"
        else n > 1 or bool(n and (e.date or e.place)) or bool(e.date and (e.codes or _told_of(e)))
    ),
    "phone-call": lambda e, n, known: known if e.status != "held" else n > 1 or bool((n or e.codes) and e.date),
    "reception": lambda e, n, known: (
        n > 1
        or bool(n and (e.date or e.place))
        or e.subtype == "call"
        or (e.status == "planned" and e.place is not None)
    ),
    "visit": lambda e, n, known: e.place is not None and bool(n or e.dated or e.status == "planned"),
    "dialogue": lambda e, n, known: bool(
        e.date or e.edition or e.dated or (n and (e.place or not all(t.definite for t in e.tellings)))
    ),
    "ceremony": lambda e, n, known: bool(
        (e.date and not _by_the_way(e, n))
        or n > 1
        or (n and (_wreath(e) or (e.subtype == "welcome" and e.status == "held")))
        or (e.place and (n or e.dated or e.edition.isdigit() or e.status != "held"))
    ),
    "conference": lambda e, n, known: known or (e.place is not None and (e.dated or e.status == "planned")),
    "press-conference": lambda e, n, known: bool(e.date or n),
}
