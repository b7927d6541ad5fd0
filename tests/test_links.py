"""Links to Wikidata and GeoNames, and the authority file of office holders: what they point at, and their sources."""

from __future__ import annotations

import calendar
import re
from collections import defaultdict
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

ONTOLOGY = Path(__file__).resolve().parents[1] / "ontology"
FILES = ("links.ttl", "officeholders.ttl")
KG = "https://w3id.org/vnus/ns#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
SOURCE = "http://purl.org/dc/terms/source"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
HOLDER = "https://w3id.org/vnus/id/officeholder/"
WIKIDATA = re.compile(r"http://www\.wikidata\.org/entity/Q[1-9]\d*")
GEONAMES = re.compile(r"https://sws\.geonames\.org/[1-9]\d*/")
HANDOVER = timedelta(days=31)
"""Two holders of one post may overlap by so much: sources count a handover from the vote or from the oath."""


@cache
def store(name: str) -> ox.Store:
    result = ox.Store()
    result.load(path=str(ONTOLOGY / name))
    return result


@cache
def concepts() -> frozenset[str]:
    """The IRIs of all concepts of the vocabulary."""
    found: set[str] = set()
    for path in sorted((ONTOLOGY / "vocabulary").glob("*.ttl")):
        quads = store(f"vocabulary/{path.name}").quads_for_pattern(
            None, ox.NamedNode(TYPE), ox.NamedNode(f"{SKOS}Concept")
        )
        found |= {quad.subject.value for quad in quads if isinstance(quad.subject, ox.NamedNode)}
    return frozenset(found)


def subjects(name: str) -> list[str]:
    return sorted({quad.subject.value for quad in store(name) if isinstance(quad.subject, ox.NamedNode)})


def values(name: str, subject: str, predicate: str) -> list[str]:
    quads = store(name).quads_for_pattern(ox.NamedNode(subject), ox.NamedNode(predicate), None)
    return sorted(quad.object.value for quad in quads if isinstance(quad.object, ox.NamedNode | ox.Literal))


def first_day(written: str) -> date:
    """The first day that `2021-04-08`, `2021-04` or `2021` can mean."""
    year, month, day = (int(part) for part in f"{written}-01-01"[:10].split("-"))
    return date(year, month, day)


def last_day(written: str) -> date:
    """The last day that a date, a month or a year can mean."""
    first = first_day(written)
    if len(written) == 10:
        return first
    month = first.month if len(written) == 7 else 12
    return date(first.year, month, calendar.monthrange(first.year, month)[1])


def holdings() -> dict[tuple[str, str], list[str]]:
    """The holdings of each post of each country, by their beginning."""
    result: dict[tuple[str, str], list[str]] = defaultdict(list)
    for holding in subjects("officeholders.ttl"):
        (post,), (country,) = (values("officeholders.ttl", holding, f"{KG}{name}") for name in ("post", "country"))
        result[post, country].append(holding)
    for group in result.values():
        group.sort(key=lambda holding: (first_day(bound(holding, "heldFrom")), holding))
    return result


def bound(holding: str, name: str) -> str:
    """The value of heldFrom, heldUntil or lastAttested, or the empty string."""
    found = values("officeholders.ttl", holding, f"{KG}{name}")
    assert len(found) <= 1, (holding, name)
    return found[0] if found else ""


@pytest.mark.parametrize("name", FILES)
def test_two_parsers_read_the_same_number_of_statements(name: str) -> None:
    assert len(rdflib.Graph().parse(ONTOLOGY / name)) == len(store(name)) > 0


@pytest.mark.parametrize("name", FILES)
def test_every_block_says_where_it_was_seen(name: str) -> None:
    for subject in subjects(name):
        sources = values(name, subject, SOURCE)
        assert sources, subject
        assert all(source.startswith(("http://", "https://")) for source in sources), subject


def test_only_concepts_of_the_vocabulary_are_linked() -> None:
    assert [subject for subject in subjects("links.ttl") if subject not in concepts()] == []


def test_links_lead_to_wikidata_and_geonames_in_their_own_form() -> None:
    for subject in subjects("links.ttl"):
        matches = [m for kind in ("exactMatch", "closeMatch") for m in values("links.ttl", subject, f"{SKOS}{kind}")]
        assert matches, subject
        assert len(matches) == len(set(matches)), f"{subject}: a match is exact or close, not both"
        assert all(WIKIDATA.fullmatch(match) or GEONAMES.fullmatch(match) for match in matches), subject


def test_no_two_concepts_are_exactly_one_thing() -> None:
    owners: dict[str, list[str]] = defaultdict(list)
    for subject in subjects("links.ttl"):
        for match in values("links.ttl", subject, f"{SKOS}exactMatch"):
            owners[match].append(subject)
    assert {match: group for match, group in owners.items() if len(group) > 1} == {}


def test_a_concept_is_exactly_one_item_of_each_source() -> None:
    for subject in subjects("links.ttl"):
        matches = values("links.ttl", subject, f"{SKOS}exactMatch")
        assert sum(bool(WIKIDATA.fullmatch(match)) for match in matches) <= 1, subject
        assert sum(bool(GEONAMES.fullmatch(match)) for match in matches) <= 1, subject


def test_every_state_and_every_province_of_viet_nam_is_linked() -> None:
    linked = set(subjects("links.ttl"))
    states = {concept for concept in concepts() if "/vocabulary/country/" in concept}
    assert {concept.rsplit("/", 1)[1] for concept in states - linked} == {"un", "eu", "asean"}
    places = store("vocabulary/places.ttl").quads_for_pattern(None, ox.NamedNode(f"{SKOS}notation"), None)
    provinces = {quad.subject.value for quad in places if isinstance(quad.subject, ox.NamedNode)}
    assert len(provinces) == 63
    assert provinces <= linked


def test_a_merged_province_is_no_exact_match() -> None:
    merged = store("vocabulary/places.ttl").quads_for_pattern(None, ox.NamedNode(f"{KG}mergedInto"), None)
    for quad in merged:
        for term in (quad.subject, quad.object):
            assert isinstance(term, ox.NamedNode)
            exact = values("links.ttl", term.value, f"{SKOS}exactMatch")
            assert exact == [], term


def test_a_holding_names_person_post_country_and_its_beginning() -> None:
    kinds = {KG + "Tenure"}
    for holding in subjects("officeholders.ttl"):
        assert set(values("officeholders.ttl", holding, TYPE)) == kinds, holding
        post, country = (values("officeholders.ttl", holding, f"{KG}{name}") for name in ("post", "country"))
        assert len(post) == len(country) == 1, holding
        assert {*post, *country} <= concepts(), holding
        assert values("officeholders.ttl", holding, LABEL), holding
        start = bound(holding, "heldFrom")
        key = f"{post[0].rsplit('/', 1)[1]}-{country[0].rsplit('/', 1)[1]}-"
        assert re.fullmatch(f"{re.escape(HOLDER + key)}[a-z-]+-{start[:4]}(-\\d\\d)?", holding), holding


def test_dates_of_a_holding_are_in_order() -> None:
    for holding in subjects("officeholders.ttl"):
        start, end, seen = (bound(holding, name) for name in ("heldFrom", "heldUntil", "lastAttested"))
        assert bool(end) != bool(seen), f"{holding}: an end, or the last day on which it was seen without one"
        assert first_day(start) <= last_day(end or seen), holding


def test_two_do_not_hold_one_post_at_one_time() -> None:
    for group in holdings().values():
        for earlier, later in pairwise(group):
            end = bound(earlier, "heldUntil")
            assert end, f"{earlier} has no end although {later} follows"
            assert first_day(end) - last_day(bound(later, "heldFrom")) <= HANDOVER, (earlier, later)


@pytest.mark.parametrize(
    ("post", "country", "day", "name"),
    [
        ("minister-of-defence", "vn", "2019-11-20", "Ngo Xuan Lich"),
        ("minister-of-defence", "vn", "2023-09-10", "Phan Van Giang"),
        ("minister-of-defence", "us", "2016-05-23", "Ash Carter"),
        ("president", "us", "2023-09-10", "Joe Biden"),
        ("president", "vn", "2024-09-25", "To Lam"),
        ("prime-minister", "vn", "2018-01-25", "Nguyen Xuan Phuc"),
        ("commander-of-us-indo-pacific-command", "us", "2022-12-01", "John Aquilino"),
    ],
)
def test_a_post_on_a_day_leads_to_its_holder(post: str, country: str, day: str, name: str) -> None:
    vocabulary = "https://w3id.org/vnus/vocabulary/"
    holders = [
        values("officeholders.ttl", holding, LABEL)
        for holding in holdings()[f"{vocabulary}post/{post}", f"{vocabulary}country/{country}"]
        if first_day(bound(holding, "heldFrom"))
        <= first_day(day)
        <= last_day(bound(holding, "heldUntil") or bound(holding, "lastAttested"))
    ]
    assert len(holders) == 1
    assert name in holders[0]
