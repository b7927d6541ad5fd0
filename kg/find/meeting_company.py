"""Who else was at an event: those who came along with somebody, and those named behind groups of nobody named."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_presence import behind_semicolons, listed_after
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_words import Hit
from kg.find.officials import Person

_GO_ON = frozenset({",", "and", ";", ".", "(", "as", "along", "together", ""})
"""What may follow a name in a list of those present."""
_BRINGING = frozenset({"brought", "brings", "bring", "bringing"})
_GATHERINGS = frozenset(
    "it event conference seminar workshop forum ceremony exhibition expo summit symposium exercise programme program "
    "gathering dialogue meeting roundtable".split()
)
_COMPANY = frozenset({"with", "alongside"})
_BEHIND = 20
"""How far behind an event it is told who came along."""


def in_company(layout: Layout, verb: int, last: int, hits: Sequence[Hit]) -> list[Person]:
    """X of "attended a ceremony in <L> on <D> with X", "took part alongside X in": who was there too."""
    until = min([h.first for h in hits if h.first > last] + [last + _BEHIND, len(layout.units)])
    for i, _ in layout.view.of_kind("P"):
        if verb <= i < until and layout.preposition(i) in _COMPANY and layout.same(i, verb):
            return layout.run(i).persons
    return []


def attended_by(layout: Layout, i: int) -> list[Person]:
    """Who is named behind "attended by" at unit `i`, also after groups: "leaders of both sides including X and Y"."""
    run = layout.right(i, reach=8)
    first = [*run.persons, *(_behind_aside(layout, run.last) if run.persons else [])]
    if first and ";" in layout.view.words:
        first = [*first, *(p for p in behind_semicolons(layout, i) if p not in first)]
    ends = [k for k, u in layout.view.of_kind("P") if k >= i and layout.text(k + 1) not in _GO_ON]
    if first or ends:  # the list is over where one of those named does something
        return first
    return listed_after(layout, i)


def _behind_aside(layout: Layout, i: int) -> list[Person]:
    """The last ones of "attended by X, who has been in <C> since <D>, and Y", behind the first at unit `i`."""
    who = i + (layout.text(i) == ",")
    end = next((k for k in range(who + 1, min(len(layout.units), who + _ASIDE)) if layout.text(k) == ","), 0)
    if layout.text(who) not in {"who", "whose"} or not end or layout.text(end + 1) != "and":
        return []
    more = layout.right(end + 2, reach=2)
    return more.persons if layout.text(more.last) in {"", ".", ","} else []


def brought_together(layout: Layout, telling: Telling) -> None:
    """As in "The event brought together X and Y": they were at it, and held no talks of their own."""
    bringing = layout.text(telling.first) in _BRINGING and "together" in layout.view.words
    if telling.kind != "talks" or not bringing:
        return
    before = {layout.text(k) for k in range(max(0, telling.first - 9), telling.first) if layout.same(k, telling.first)}
    if not before.isdisjoint(_GATHERINGS):
        telling.kind, telling.definite, telling.attended = "event", True, True
        telling.people = dict.fromkeys(telling.people, "participant")


def seen_there(layout: Layout, telling: Telling, others: People) -> bool:
    """True of "The meeting lasted an hour, with X and Y among those in attendance": they were at one told before."""
    seen = layout.text(others.last) in _SEEN and not _ATTENDING.isdisjoint(
        layout.text(k) for k in range(others.last, others.last + 4)
    )
    if not others.persons or not seen or layout.text(others.first - 2) != ",":
        return False
    telling.kind, telling.definite, telling.attended = "event", True, True
    telling.people = dict.fromkeys(others.persons, "participant")
    return True


_SEEN = frozenset({"among", "in", "also", "attending", "present", "looking"})
_ATTENDING = frozenset({"attendance", "attending", "present", "participants", "attendees", "on"})


def on_both_sides(layout: Layout, last: int) -> list[Person]:
    """All named in "took place in <L>, with X and Y on the Vietnamese side, and V and W on the Korean side"."""
    sides = [k for k, u in layout.view.of_kind("S") if k > last and layout.text(k - 1) == "on"]
    start = next((k for k in range(last, len(layout.units)) if layout.text(k) in {"with", ":"}), -1)
    if len(sides) < _TWO or not 0 < start < sides[0]:
        return []
    return [p for k, p in layout.context.persons_of(layout.view) if start < k < sides[-1]]


_TWO = 2
_ASIDE = 16
"""How many words tell of one of those named before the list goes on."""
