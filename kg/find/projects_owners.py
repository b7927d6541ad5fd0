"""Which of the works that a sentence tells of a sum or a body in it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.find.projects_drafts import Draft
from kg.find.themes import ThemeMention
from kg.find.themes_groups import PlaceGrammar
from kg.find.themes_same import site_key
from kg.find.view import View
from kg.text import late

_NEXT_PLACE = late(r"(?:, )?and (?:at|in)(?: the)? <L")


def closes(view: View, unit: int, here: Sequence[ThemeMention]) -> bool:
    """True for the sum at the end of an item of a list: "raising the budget of the clean-up to $10 million, …"."""
    if unit + 1 >= len(view.units) or view.units[unit + 1].text not in {",", ";", "and"}:
        return False
    before = max((m.first for m in here if m.first < unit), default=unit)
    if _NEXT_PLACE.match(view.text[view.offset(unit + 1) :]):
        return before < unit  # "…, which was completed with $10 million, and at Y"
    return (
        view.units[unit + 1].text != "and"
        and before < unit
        and all(u.text not in {",", ";"} for u in view.units[before:unit])
    )


def paired(view: View, told: Sequence[tuple[ThemeMention, list[Draft]]], sums: Sequence[int]) -> dict[int, list[Draft]]:
    """The work of each sum where each place has its own: "$10 million for A and $5 million for B"."""
    drafts = [d for _, entries in told for d in entries if d.site is not None]
    if len(sums) < 2 or len({d.theme for d in drafts}) != 1:
        return {}
    by_key = {site_key(d.site): d for d in drafts if d.site is not None}
    named = [(i, site_key(PlaceGrammar.term(view, i))) for i, _ in view.of_kind("L")]
    marks = sorted([*((i, key) for i, key in named if key in by_key), *((i, "") for i in sums)])
    keys = [key for _, key in marks]
    for places, amounts in ((keys[::2], marks[1::2]), (keys[1::2], marks[::2])):
        apart = len(places) == len(amounts) == len(set(places)) and not any(key for _, key in amounts)
        if apart and all(places):
            return {i: [by_key[key]] for (i, _), key in zip(amounts, places, strict=True)}
    return {}


_AND = late(
    r"(?:(?:at|in|of) (?:the )?<L\d+>(?: (?:air ?base|airport|province))? )?(?:, )?and "
    r"(?:(?:for|to|the|support|supporting|assistance|help|helping|aid|other|of) ){0,3}"
)
"""What stands between two kinds of work that share a sum: "for UXO clearance |and| disability support"."""


def with_coupled(
    view: View, unit: int, told: Sequence[tuple[ThemeMention, list[Draft]]], paid: list[Draft]
) -> list[Draft]:
    """The work that a sum at a unit pays for, with the other kind of work that "and" couples to it."""
    after = [(m, entries) for m, entries in told if m.first > unit]
    if len(after) < 2 or after[0][1] != paid or after[0][0].theme == after[1][0].theme:
        return paid
    one, (other, more) = after[0][0], after[1]
    if _AND.fullmatch(view.text[view.offset(one.last) : view.offset(other.first)]) is None:
        return paid
    return [*paid, *(d for d in more if d not in paid)]


def each_its_own(view: View, bodies: Sequence[int], drafts: Sequence[Draft]) -> dict[int, list[Draft]]:
    """The work of each body where each has places of its own: "X clears land in A and B, Y in B and C"."""
    units = sorted(set(bodies))
    by_key = {site_key(d.site): d for d in drafts if d.site is not None}
    if len(units) < 2 or len(by_key) < 2:
        return {}
    named = [(i, by_key[key]) for i, _ in view.of_kind("L") if (key := site_key(PlaceGrammar.term(view, i))) in by_key]
    if all(i > units[0] for i, _ in named):
        ends = [*units[1:], len(view.units)]
        apart = {a: [d for i, d in named if a < i < b] for a, b in zip(units, ends, strict=True)}
    else:  # "in A and B by X, in C by Y and Z"
        starts = [-1, *units[:-1]]
        apart = {b: [d for i, d in named if a < i < b] for a, b in zip(starts, units, strict=True)}
        passive = all(i < units[-1] for i, _ in named) and view.text.count(" by ") > 1
        for one, other in pairwise(units):
            apart[other] = apart[other] or apart[one]
        apart = apart if passive else {}
    return apart if all(apart.values()) else {}


def owners(
    unit: int, told: Sequence[tuple[ThemeMention, list[Draft]]], clauses: Sequence[int], back: bool
) -> list[list[Draft]]:
    """The work of its clause that a unit belongs to: what follows it, else (or `back`) what stands before."""
    first = max((c for c in clauses if c <= unit), default=0)
    last = min((c for c in clauses if c > unit), default=10**6)
    inside = [(m, entries) for m, entries in told if first <= m.first < last] or list(told)
    if within := [entries for m, entries in inside if m.first < unit < m.last]:
        return within[-1:]
    after = [entries for m, entries in inside if m.first > unit]
    before = [entries for m, entries in reversed(inside) if m.first <= unit]
    return (before or after)[:1] if back else after or before
