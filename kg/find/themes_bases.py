"""Parts of an air base where the soil is treated: work on one of them is work at the base."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.view import View
from kg.model import Term
from kg.vocabulary import Concept


def base_of(place: object) -> str | None:
    """The air base of which a place is only a part."""
    if not isinstance(place, Concept) or place.value("placeType") != "site":
        return None
    return next((iri for iri in place.broader if iri.endswith("-airbase")), None)


def only_part(view: View, sites: Sequence[Term]) -> bool:
    """True where a sentence names only a part of the air base that is the site: its end is not the end of all work."""
    bases = {base for _, u in view.of_kind("L") if (base := base_of(u.value)) is not None}
    return any(s.concept is not None and not bases.isdisjoint({s.concept, s.concept + "-airbase"}) for s in sites)
