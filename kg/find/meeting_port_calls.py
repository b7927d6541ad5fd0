"""Calls of ships told without the port: "The carrier arrived on Sunday for a call", "its visit to the city"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_records import Telling
from kg.find.meeting_ships import SHIPS
from kg.find.meeting_subjects import Layout
from kg.find.meeting_there import pointed
from kg.find.meeting_where import country_of, type_of
from kg.model import Term
from kg.text import late

_ARRIVED = late(
    r"\b(?P<verb>arrived|docked|anchored|berthed|moored) (?:here )?(?:(?:early|late) )?(?:on )?<D\d+>"
    r"(?: (?:morning|afternoon|evening))? (?:, (?:beginning|starting|kicking off|on)|for|on) (?:an?|its|their) "
    r"(?:\S+ ){0,4}?(?:call|visit|stop|stay)\b"
)
_CITIES = frozenset({"city", "country-capital", "port", "town", "province"})
_SORTS = frozenset({"city", "port", "province", "country", "town"})
_BEHIND = 10
"""How far behind the noun "to the city" may stand."""


def port_calls(layout: Layout, at: int, found: Sequence[Telling]) -> list[Telling]:
    """The call of a ship that came to where the report was written."""
    if layout.view.sentence.kind != "body" or SHIPS.isdisjoint(layout.view.words):
        return []
    match = _ARRIVED.search(layout.view.text)
    here = _here(layout)
    if match is None or here is None or any(t.kind == "visit" for t in found):
        return []
    first = layout.view.unit_at(match.start("verb"))
    if SHIPS.isdisjoint(layout.text(k) for k in range(first)):
        return []
    telling = Telling("visit", at, first, layout.view.unit_at(match.end() - 1) + 1, place=here)
    telling.place_code = country_of(layout.context, here)
    return [telling]


def to_the_city(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Give its place to "the visit of the carrier <X> to the city": the city told last, or that of the dateline."""
    for telling in tellings:
        if telling.kind != "visit" or telling.place is not None or telling.target >= 0:
            continue
        for k in range(telling.last, min(len(layout.units) - 2, telling.last + _BEHIND)):
            road = layout.text(k) == "to" and layout.text(k + 1) in {"the", "this"} and layout.text(k + 2) in _SORTS
            if road and layout.text(k + 2) != "country" and layout.same(k, telling.last - 1):
                telling.place = pointed(layout, k + 1) or _here(layout)
                telling.place_code = country_of(layout.context, telling.place)
                break


def _here(layout: Layout) -> Term | None:
    """The city in which the report was written."""
    place = layout.context.article.dateline_place
    return place if place is not None and type_of(layout.context, place) in _CITIES else None
