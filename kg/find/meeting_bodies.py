"""Meetings of bodies whose people are not named: "KOICA and the centre met online on <D>"."""

from __future__ import annotations

from kg.find.context import Sides
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_words import Hit

_NAMED_THERE = frozenset("dialogue conference session summit forum workshop seminar consultation round meeting".split())
"""Words of an event that the sentence names itself."""
_OFFICIALS = frozenset("officials representatives officers experts members leaders delegates staff".split())
_FROM = frozenset({"from", "of"})
_NEAR = 5
"""Within how many units before their verb bodies are its subject."""
_OF = frozenset({"", "of", "from", "between"})


def bodies_before(layout: Layout, first: int) -> tuple[str, ...]:
    """The states of the bodies that are the subject of the verb at unit `first`; none where an event is named."""
    subject = [
        (i, unit)
        for i, unit in enumerate(layout.units[:first])
        if unit.kind in "OSCBJ" and layout.same(i, first) and layout.preposition(i) in _OF
    ]
    if not subject or first - subject[-1][0] > _NEAR or not layout.view.words.isdisjoint(_NAMED_THERE):
        return ()
    sides = [u.value.codes if isinstance(u.value, Sides) else (layout.context.code(u),) for _, u in subject]
    return tuple(sorted({code for codes in sides for code in codes if code}))


def officials_met(layout: Layout, hit: Hit, at: int) -> list[Telling]:
    """As in "Officials from the Coast Guard and the embassy met with X on <D>": talks of which one side is named."""
    who = next((k for k in range(hit.first) if layout.text(k) in _OFFICIALS and layout.text(k + 1) in _FROM), -1)
    met = layout.right(hit.last, reach=6)
    if who < 0 or not met.persons or not layout.same(who, hit.first) or hit.form[-1] not in {"met", "with", "meet"}:
        return []
    if not any(unit.kind in "OSCBJL" for unit in layout.units[who : hit.first]) or not any(layout.view.of_kind("D")):
        return []
    telling = Telling("talks", at, hit.first, hit.last, codes=bodies_before(layout, hit.first))
    telling.add(met.persons)
    return [telling]
