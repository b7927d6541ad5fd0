"""What came before by so much ("The signing comes two months after X met Y"), and where something was agreed."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.model import PartialDate
from kg.text import late

_COMES = late(
    r"\b(?:comes|came|coming|took place|takes place|follows|happened)(?: (?:just|only|barely|less than|more than|about"
    r"|nearly|almost|some|exactly|over|under|a)){0,2}"
    r" (?:(?P<number>\w+) )?(?P<unit>day|week|month|year)s? after "
)
_NUMBERS = {
    word: n for n, word in enumerate("no one two three four five six seven eight nine ten eleven twelve".split()) if n
}
_MONTHS = 12


def came_after(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Date what is told behind such words by them, and leave to what came then its own people and place."""
    if "after" not in layout.view.words or not (match := _COMES.search(layout.view.text)):
        return
    at = layout.view.unit_at(match.end() - 2)
    earlier = next((t for t in tellings if t.first > at and layout.same(t.first, at + 1)), None)
    if earlier is None:
        return
    if earlier.date is None:
        earlier.date, earlier.dated = _counted(layout, match["number"] or "one", match["unit"]), True
    before = {u.value for j, u in layout.view.of_kind("P") if j < at}
    placed = any(j < at for j, _ in layout.view.of_kind("LCO"))
    for telling in tellings:
        if telling.last <= at:
            telling.sequel = True
            telling.people = {p: r for p, r in telling.people.items() if p in before}
            if not placed:
                telling.place = telling.place_code = None


def _counted(layout: Layout, number: str, unit: str) -> PartialDate | None:
    """The month or the year that lies so far back from the article's day; None for days and weeks."""
    day, count = layout.context.anchor, int(number) if number.isdigit() else _NUMBERS.get(number)
    if day is None or count is None or unit in {"day", "week"}:
        return None
    reason = f"{number} {unit}s before the article's date"
    if unit == "year":
        return PartialDate(f"{day.year - count:04d}", None, reason)
    if day.month is None:
        return None
    months = day.year * _MONTHS + day.month - 1 - count
    return PartialDate(f"{months // _MONTHS:04d}-{months % _MONTHS + 1:02d}", None, reason)


_AGREED = frozenset("agreed decided vowed pledged".split())
_AT = frozenset({"at", "during"})
_STILL = frozenset("will would next upcoming forthcoming planned coming tomorrow".split())


def agreed_there(layout: Layout, telling: Telling, phrase: Phrase) -> bool:
    """True of "<C> and <C> agreed to hold talks each year at a meeting between X and Y on Monday": it took place."""
    if phrase.governor not in _AT or layout.text(telling.last) != "between":
        return False
    verb = next(
        (k for k in range(telling.first) if layout.text(k) in _AGREED and layout.units[k - 1].kind in "CBSP"), 0
    )
    return verb > 0 and _STILL.isdisjoint(layout.text(k) for k in range(verb, telling.last))


_HELD_ONCE = frozenset({"ceremony", "talks", "reception", "conference", "dialogue"})
_BESIDE = frozenset({"before", "after", "following"})
_PRIOR = frozenset({"prior", "previous"})


def known_already(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Take day and place from "Prior to the ceremony, the teams met in <L> on <D>": they are of what follows."""
    for telling in tellings:
        if telling.kind not in _HELD_ONCE or not telling.definite or telling.first > _OPENING:
            continue
        road = layout.text(telling.first - 1)
        beside = road in _BESIDE or (road == "to" and layout.text(telling.first - 2) in _PRIOR)
        if beside and layout.text(telling.last) == "," and telling.date is not None and telling.subtype != "signing":
            telling.date, telling.place, telling.place_code = None, None, None


_OPENING = 2
