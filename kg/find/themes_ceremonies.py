"""Ceremonies held where the work is done: for land handed over, a project launched, the dead brought home."""

from __future__ import annotations

from kg.find.themes_groups import Group
from kg.find.themes_overlaps import DISABILITY, UXO
from kg.find.themes_people import PEOPLE
from kg.find.view import View
from kg.text import late
from kg.vocabulary import Concept

_OCCASIONS = frozenset("ceremony ceremonies event service launch launching groundbreaking handover".split())
_ELSEWHERE = frozenset(
    "workshop conference meeting seminar talks forum signing signed training dialogue session congress symposium "
    "exhibition consultation memorial reburial reburied buried burial wedding".split()
)
"""Occasions of a sentence at one of which something is done on the spot; and those that may be held anywhere."""

_DONE = late(
    r"\b(?:hand(?:s|ed|ing)? (?:over|out)|hand ?over|giv(?:e|es|ing)|gave|present(?:s|ed|ing)?|deliver\w*|donat\w+"
    r"|distribut\w+|launch\w*|kick\w* ?off|start (?:of|to)|to start|begin\w*|break(?:s|ing)? ground|broke ground"
    r"|ground ?breaking|inaugurat\w+|conclud\w+|wrap\w* up|clos(?:e|es|ed|ing)|completion)\b"
)
"""What is done there for mine clearance, or for people with disabilities."""

_BROUGHT = late(
    r"\b(?:repatriat\w+|hand(?:s|ed|ing)? over|hand ?over|(?:bring|brings|bringing|brought|send|sends|sending|sent|take"
    r"|taking|took|return\w*|see|seeing|saw) (?:\S+ ){0,8}?(?:home|off|back)|return\w*|transfer\w*|farewell|send off)\b"
)
"""What is done there with those who fell in another country."""

_PROVINCE = frozenset({"province"})
_WIDE = _PROVINCE | {"district", "commune"}
_AT = frozenset({"in", "at", "across"})


def held_there(view: View, group: Group, theme: str) -> bool:
    """True for "a ceremony was held in X province to hand over cleared land": it lies there."""
    if view.sentence.kind != "body" or _OCCASIONS.isdisjoint(view.words) or not _ELSEWHERE.isdisjoint(view.words):
        return False
    done = _BROUGHT if theme == PEOPLE["VN"] else _DONE if theme in {UXO, DISABILITY} else None
    kinds = _PROVINCE if theme == PEOPLE["VN"] else _WIDE
    if done is None or view.units[group.lead].text not in _AT or not _is_a(view, group, kinds):
        return False
    return done.search(view.text) is not None


def _is_a(view: View, group: Group, kinds: frozenset[str]) -> bool:
    """True of provinces and smaller stretches of land, not of the cities and towns where people meet."""
    place = view.units[group.first].value
    if not isinstance(place, Concept):
        return any(u.text in kinds for u in view.units[group.first : group.last])
    behind = view.units[group.first + 1].text if group.first + 1 < len(view.units) else ""
    return behind in kinds or place.value("placeType") in kinds
