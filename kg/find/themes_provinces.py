"""Dioxin is treated at airbases: what is told of it in a province is the work at the one airbase there.

As in "handed over three hectares of treated land in Dong Nai province", in an article on Bien Hoa airbase.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.find.context import Context
from kg.find.themes_mentions import ThemeMention
from kg.find.themes_overlaps import DIOXIN
from kg.find.themes_same import site_key
from kg.model import Term


def at_the_airbase(context: Context, mentions: Sequence[ThemeMention]) -> list[ThemeMention]:
    """The mentions, with the airbase for its province."""
    treated = [m for m in mentions if m.theme == DIOXIN and m.sites]
    inner: dict[str, dict[str, Term]] = {}
    for site in (s for m in treated if m.work for s in m.sites):
        for province in _provinces(context, site):
            inner.setdefault(province, {}).setdefault(site_key(site), site)
    out = list(mentions)
    for number, mention in enumerate(out):
        if mention.theme != DIOXIN or inner.keys().isdisjoint(s.concept or "" for s in mention.sites):
            continue
        named: dict[str, Term] = {}
        for site in mention.sites:
            there = list(inner.get(site.concept or "", {}).values())
            meant = there[0] if len(there) == 1 else site
            named.setdefault(site_key(meant), meant)
        out[number] = replace(mention, sites=tuple(named.values()))
    return out


def _provinces(context: Context, site: Term) -> Iterator[str]:
    """The provinces in which a site lies, by their IRIs."""
    concepts = context.lexicon.vocabulary.concepts
    place = concepts.get(site.concept or "")
    while place is not None:
        place = next((concepts[iri] for iri in place.broader if iri in concepts), None)
        if place is not None and place.value("placeType") == "province":
            yield place.iri
