"""Cities with the day behind them, "in <L> on <D>": of what was held then, whatever stands before."""

from __future__ import annotations

from kg.find.meeting_subjects import Layout

CITIES = frozenset({"city", "country-capital", "town", "district", "commune"})


def before_its_day(layout: Layout, j: int) -> bool:
    """True of the city in "a group on defence cooperation in <L> on <D>", which is none of the topic's."""
    if layout.units[j].kind != "L" or layout.units[j].value.value("placeType") not in CITIES:
        return False
    k = j + 1 + (layout.text(j + 1) == "city")
    if layout.text(k) == "," and k + 2 < len(layout.units) and layout.units[k + 1].kind in "LC":
        k += 2  # "in <L>, <C>, on <D>"
    k += layout.text(k) == ","
    return layout.text(k) in {"on", "from"} and k + 1 < len(layout.units) and layout.units[k + 1].kind == "D"
