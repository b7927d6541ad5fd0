"""Talks told by nothing but who was with whom, where and on what day: "X took tea with Y in <L> on <D>".

Whatever the verb, an official who does something with or to one of another state in a city on a day met him.
Only where a sentence tells of no meeting otherwise, and its verb is none of those that need no meeting.
"""

from __future__ import annotations

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.officials import Person

_APART = frozenset(
    "succeeded succeeds replaced replaces appointed nominated named elected wrote writes sent sends cabled posted "
    "called calls invited invites said says criticised criticized accused blamed mourned remembered recalled "
    "quoted cited knew represented represents accompanied followed joined urged asked praised mentioned dismissed "
    "sacked arrested married defeated awarded promoted".split()
)
"""Verbs of what is done to somebody who is elsewhere, or that other rules read."""
_JOINS = frozenset({"", "with", "by", "to", "for"})
_PAST = frozenset(
    "took gave had saw showed was brought led drove told put set made got shook broke sat ate drank".split()
)
_NEAR = 9
"""Within how many units of its subject the other one must stand."""


def together(layout: Layout, at: int) -> Telling | None:
    """Such talks in the sentence, if any."""
    view = layout.view
    if view.sentence.kind != "body":
        return None
    persons = [(i, u.value) for i, u in view.of_kind("P") if isinstance(u.value, Person)]
    if len(persons) < 2 or len({p.id for _, p in persons}) != 2:
        return None
    (first, subject), (second, other) = persons[0], next((i, p) for i, p in persons if p is not persons[0][1])
    if subject.country == other.country or None in {subject.country, other.country}:
        return None
    if not 1 < second - first <= _NEAR or layout.clause[first] != layout.clause[second] or layout.preposition(first):
        return None
    between = [layout.text(i) for i in range(first + 1, second)]
    verb = next((w for w in between if w.endswith("ed") or w in layout.words.finite or w in _PAST), None)
    if verb is None or not _APART.isdisjoint(between) or {",", ";", "that", "who", "'s", "'"} & set(between):
        return None
    if layout.preposition(second) not in _JOINS or layout.text(second + 1) in {"'s", "'"}:
        return None
    if not _placed(layout, first) or not _dated(layout, first):
        return None
    telling = Telling("talks", at, first + 1, second)
    telling.add([subject, other])
    return telling


def _placed(layout: Layout, first: int) -> bool:
    """Does the clause of unit `first`, or what opens the sentence, say in which place?"""
    places = (i for i, _ in layout.view.of_kind("L") if i < first or layout.same(i, first))
    return any(layout.text(i - 1) in {"in", "at"} for i in places)


def _dated(layout: Layout, first: int) -> bool:
    """Does it name one day, that is no day of something else?"""
    days = [i for i, _ in layout.view.of_kind("D")]
    if len(days) != 1 or not (days[0] < first or layout.same(days[0], first)):
        return False
    if layout.text(days[0] - 1) in {"since", "until", "of", "before", "after"}:
        return False
    found = layout.context.date(layout.units[days[0]])
    return found is not None and found.last is None and len(found.value) in {7, 10} and found.value.count("-") > 1
