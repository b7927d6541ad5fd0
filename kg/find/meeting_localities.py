"""Where the leaders of a province, a city or a district were met: there, if nothing else is told."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_where import country_of, place_of
from kg.text import late

_MET = frozenset({"talks", "reception"})
_LED = r"(?:leaders|authorities|officials|representatives|leadership)"
_LOCAL = late(
    rf"\bwith (?:the )?(?:[a-z]+ ){{0,2}}?{_LED} (?:of|from|in) (?:the )?<L(?P<there>\d+)>"
    r"(?= (?:province|city|district|town|on|in|at|to|about|,|\.)(?! (?:the )?<L)|$)"
    rf"|\bwith (?:the )?(?:[a-z]+ ){{0,2}}?(?:people 's|party) committee of (?:the )?<L(?P<there>\d+)>"
    rf"|\bwith (?:the )?<L(?P<there>\d+)> (?:(?:city|municipal|provincial|province|district) )?"
    rf"(?:{_LED}|(?:people 's|party) committee)"
)
_SORTS = frozenset({"city", "country-capital", "province", "district", "town"})


def with_locals(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Give the place to what is told as held with the leaders of one province, city or district."""
    alone = [t for t in tellings if t.kind in _MET]
    if len(alone) != 1 or alone[0].place is not None or alone[0].remote or "with" not in layout.view.words:
        return
    match = _LOCAL.search(layout.view.text, layout.view.offset(alone[0].first))
    unit = layout.units[int(match["there"])] if match is not None else None
    if unit is not None and unit.value.value("placeType") in _SORTS:
        alone[0].place = place_of(layout.context, unit)
        alone[0].place_code = country_of(layout.context, alone[0].place)
