"""What the tests of meetings share: the meetings found in a text as lines."""

from __future__ import annotations

from kg.model import Facts


def told(facts: Facts) -> set[str]:
    """Each meeting as one line: kind, status, date, place, then persons with their roles in order of the alphabet."""
    lines = set()
    for m in facts.meetings:
        people = sorted(f"{p.official}:{p.role}" for p in m.participants)
        date, place = m.date.value if m.date else "-", m.place.label if m.place else "-"
        lines.add(" ".join([m.kind, m.status, date, place, *people]))
    return lines
