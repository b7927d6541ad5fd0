"""Meetings of bodies whose people are not named: "KOICA and the centre met online on <D>"."""

from __future__ import annotations

from kg.find.context import Sides
from kg.find.meeting_subjects import Layout

_NAMED_THERE = frozenset("dialogue conference session summit forum workshop seminar consultation round meeting".split())
"""Words of an event that the sentence names itself."""
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
