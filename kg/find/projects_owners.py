"""Which of the works that a sentence tells of a sum or a body in it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.projects_drafts import Draft
from kg.find.themes import ThemeMention
from kg.find.view import View


def closes(view: View, unit: int, here: Sequence[ThemeMention]) -> bool:
    """True for the sum at the end of an item of a list: "raising the budget of the clean-up to $10 million, …"."""
    if unit + 1 >= len(view.units) or view.units[unit + 1].text not in {",", ";"}:
        return False
    before = max((m.first for m in here if m.first < unit), default=unit)
    return before < unit and all(u.text not in {",", ";"} for u in view.units[before:unit])


def owners(
    unit: int, told: Sequence[tuple[ThemeMention, list[Draft]]], clauses: Sequence[int], back: bool
) -> list[list[Draft]]:
    """The work of its clause that a unit belongs to: what follows it, else (or `back`) what stands before."""
    first = max((c for c in clauses if c <= unit), default=0)
    last = min((c for c in clauses if c > unit), default=10**6)
    inside = [(m, entries) for m, entries in told if first <= m.first < last] or list(told)
    after = [entries for m, entries in inside if m.first > unit]
    before = [entries for m, entries in reversed(inside) if m.first <= unit]
    return (before or after)[:1] if back else after or before
