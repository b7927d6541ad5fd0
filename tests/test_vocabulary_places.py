"""Countries, places and currencies: the facts of the world that the finder takes from `ontology/vocabulary`."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

FOLDER = Path(__file__).resolve().parents[1] / "ontology" / "vocabulary"
FILES = {"country": "countries.ttl", "place": "places.ttl", "currency": "currencies.ttl"}
BASE = "https://w3id.org/vnus/vocabulary/"
KG = "https://w3id.org/vnus/ns#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCT = "http://purl.org/dc/terms/"
RDF_TYPE = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
ENGLISH_LABELS = (f"{SKOS}prefLabel", f"{SKOS}altLabel", f"{SKOS}hiddenLabel")


def fold(text: str) -> str:
    """The form in which labels are compared: no diacritics, case, dots or hyphens; one blank between words."""
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(bare.lower().replace(".", "").replace("-", " ").split())


@cache
def store(scheme: str) -> ox.Store:
    result = ox.Store()
    result.load(path=str(FOLDER / FILES[scheme]))
    return result


def concepts(scheme: str) -> list[ox.NamedNode]:
    found = store(scheme).quads_for_pattern(None, RDF_TYPE, ox.NamedNode(f"{SKOS}Concept"))
    return sorted((q.subject for q in found if isinstance(q.subject, ox.NamedNode)), key=lambda node: node.value)


def values(scheme: str, concept: ox.NamedNode, predicate: str, language: str | None = None) -> list[str]:
    objects = [q.object for q in store(scheme).quads_for_pattern(concept, ox.NamedNode(predicate), None)]
    return sorted(
        o.value
        for o in objects
        if isinstance(o, ox.NamedNode) or (isinstance(o, ox.Literal) and language in (None, o.language))
    )


def key(concept: ox.NamedNode | str) -> str:
    return (concept if isinstance(concept, str) else concept.value).rsplit("/", 1)[1]


def owners(scheme: str) -> dict[str, set[str]]:
    """The concepts of a scheme that have each folded English label."""
    result: dict[str, set[str]] = defaultdict(set)
    for concept in concepts(scheme):
        for predicate in ENGLISH_LABELS:
            for label in values(scheme, concept, predicate, "en"):
                result[fold(label)].add(key(concept))
    return result


@pytest.mark.parametrize("scheme", FILES)
def test_two_parsers_read_the_same_number_of_statements(scheme: str) -> None:
    path = FOLDER / FILES[scheme]
    assert len(rdflib.Graph().parse(path)) == len(store(scheme)) > 0


@pytest.mark.parametrize("scheme", FILES)
def test_every_concept_has_one_english_and_one_vietnamese_name_and_its_scheme(scheme: str) -> None:
    for concept in concepts(scheme):
        assert concept.value.startswith(f"{BASE}{scheme}/")
        for language in ("en", "vi"):
            assert len(values(scheme, concept, f"{SKOS}prefLabel", language)) == 1, (key(concept), language)
        assert values(scheme, concept, f"{SKOS}inScheme") == [f"{BASE}{scheme}"], key(concept)


@pytest.mark.parametrize("scheme", FILES)
def test_labels_are_composed_and_without_stray_blanks(scheme: str) -> None:
    for concept in concepts(scheme):
        for predicate in (*ENGLISH_LABELS, f"{KG}demonym", f"{KG}siteLabel"):
            for label in values(scheme, concept, predicate):
                assert label == unicodedata.normalize("NFC", " ".join(label.split())), (key(concept), label)


@pytest.mark.parametrize("scheme", FILES)
def test_an_english_label_names_one_concept_of_its_scheme(scheme: str) -> None:
    assert {label: keys for label, keys in owners(scheme).items() if len(keys) > 1} == {}


@pytest.mark.parametrize("scheme", FILES)
def test_a_code_belongs_to_one_concept(scheme: str) -> None:
    codes = Counter(code for concept in concepts(scheme) for code in values(scheme, concept, f"{SKOS}notation"))
    assert [code for code, times in codes.items() if times > 1] == []


def test_countries_are_the_193_member_states_four_others_and_three_organisations() -> None:
    codes = {key(c): values("country", c, f"{SKOS}notation") for c in concepts("country")}
    assert all(code == [name.upper()] for name, code in codes.items())
    organisations = {"un", "eu", "asean"}
    others = {"tw", "ps", "xk", "va"}
    assert len(codes.keys() - organisations - others) == 193
    assert organisations | others < codes.keys()


def test_a_demonym_belongs_to_one_country() -> None:
    bearers: dict[str, set[str]] = defaultdict(set)
    for concept in concepts("country"):
        for word in values("country", concept, f"{KG}demonym", "en"):
            bearers[fold(word)].add(key(concept))
    assert {word: keys for word, keys in bearers.items() if len(keys) > 1} == {}
    assert bearers["korean"] == {"kr"}
    assert bearers["us"] == {"us"}


def provinces() -> list[ox.NamedNode]:
    """The units of the first level: those with an ISO 3166-2 code of Viet Nam."""
    return [c for c in concepts("place") if any(v.startswith("VN-") for v in values("place", c, f"{SKOS}notation"))]


def test_viet_nam_had_63_units_of_the_first_level_and_has_34_since_july_2025() -> None:
    assert len(provinces()) == 63
    assert len([p for p in provinces() if not values("place", p, f"{KG}mergedInto")]) == 34


def test_a_merged_province_went_into_one_that_stands_and_says_where_that_is_written() -> None:
    standing = {p.value for p in provinces() if not values("place", p, f"{KG}mergedInto")}
    for concept in concepts("place"):
        targets = values("place", concept, f"{KG}mergedInto")
        assert len(values("place", concept, f"{DCT}source")) == len(targets) <= 1, key(concept)
        assert set(targets) <= standing, key(concept)


def test_23_of_the_34_units_took_others_in() -> None:
    assert len({t for p in provinces() for t in values("place", p, f"{KG}mergedInto")}) == 23


@pytest.mark.parametrize(
    ("merged", "into"),
    [
        ("quang-binh", "quang-tri"),
        ("quang-nam", "da-nang"),
        ("kon-tum", "quang-ngai"),
        ("binh-dinh", "gia-lai"),
        ("binh-phuoc", "dong-nai"),
        ("binh-duong", "ho-chi-minh-city"),
        ("ha-giang", "tuyen-quang"),
        ("ninh-thuan", "khanh-hoa"),
    ],
)
def test_provinces_of_war_legacy_work_went_where_the_resolution_says(merged: str, into: str) -> None:
    concept = ox.NamedNode(f"{BASE}place/{merged}")
    assert [key(v) for v in values("place", concept, f"{KG}mergedInto")] == [into]


def test_every_state_has_one_capital_and_every_capital_its_country() -> None:
    seats: Counter[str] = Counter()
    for concept in concepts("place"):
        for state in values("place", concept, f"{KG}capitalOf"):
            assert values("place", concept, f"{KG}country") == [state], key(concept)
            assert values("place", concept, f"{KG}placeType") == ["country-capital"], key(concept)
            seats[key(state)] += 1
    states = {key(c) for c in concepts("country")} - {"un", "eu", "asean"}
    assert seats == Counter(states)


def test_countries_and_wider_places_that_a_place_names_are_declared() -> None:
    countries = {c.value for c in concepts("country")}
    places = {c.value for c in concepts("place")}
    for concept in concepts("place"):
        assert set(values("place", concept, f"{KG}country")) <= countries, key(concept)
        assert set(values("place", concept, f"{SKOS}broader")) <= places, key(concept)
        assert len(values("place", concept, f"{KG}placeType")) == 1, key(concept)


def test_no_place_lies_within_itself() -> None:
    for concept in concepts("place"):
        path, here = [concept.value], values("place", concept, f"{SKOS}broader")
        while here:
            assert len(here) == 1, path
            assert here[0] not in path, path
            path.append(here[0])
            here = values("place", ox.NamedNode(here[0]), f"{SKOS}broader")


def test_places_within_viet_nam_have_their_vietnamese_name_without_diacritics_as_english_name() -> None:
    for concept in concepts("place"):
        if values("place", concept, f"{KG}placeType")[0] not in {"district", "town", "commune", "province"}:
            continue
        if not values("place", concept, f"{KG}country")[0].endswith("/vn"):
            continue
        english, vietnamese = (values("place", concept, f"{SKOS}prefLabel", tag)[0] for tag in ("en", "vi"))
        assert fold(english) == fold(vietnamese), key(concept)


@pytest.mark.parametrize("scheme", ["country", "place"])
def test_an_ambiguous_name_says_what_else_it_can_be(scheme: str) -> None:
    marked = [c for c in concepts(scheme) if values(scheme, c, f"{KG}ambiguous")]
    assert {"hue", "vinh"} <= {key(c) for c in marked} or scheme == "country"
    for concept in marked:
        notes = values(scheme, concept, f"{SKOS}scopeNote", "en")
        assert any(note.startswith("Ambiguous with ") for note in notes), key(concept)


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("Ha Noi", "hanoi"),
        ("Danang", "da-nang"),
        ("HCM City", "ho-chi-minh-city"),
        ("Saigon", "ho-chi-minh-city"),
        ("Thua Thien-Hue", "hue"),
        ("Dac Lac", "dak-lak"),
        ("Tan Son Nhut", "tan-son-nhat-international-airport"),
        ("Bien Hoa Air Base", "bien-hoa-airbase"),
        ("Danang International Airport", "da-nang-airport"),
        ("A Sho", "a-so-airbase"),
        ("South China Sea", "east-sea"),
        ("Washington D.C.", "washington-dc"),
        ("Saravane", "salavan"),
    ],
)
def test_the_ways_of_writing_a_place_lead_to_it(written: str, place: str) -> None:
    assert owners("place")[fold(written)] == {place}


def test_a_place_with_a_generic_word_in_its_name_tells_the_short_name_of_the_site() -> None:
    generic = re.compile(r" (Airbase|Airport|Airfield|Port|Air Base|Air Force Base)$")
    for concept in concepts("place"):
        name = values("place", concept, f"{SKOS}prefLabel", "en")[0]
        if generic.search(name):
            short = values("place", concept, f"{KG}siteLabel", "en")
            assert len(short) == 1, key(concept)
            assert not generic.search(short[0]), key(concept)


def test_currencies_have_iso_4217_codes_that_are_labels_too() -> None:
    for concept in concepts("currency"):
        (code,) = values("currency", concept, f"{SKOS}notation")
        assert re.fullmatch("[A-Z]{3}", code)
        assert key(concept) == code.lower()
        assert code in values("currency", concept, f"{SKOS}altLabel", "en")


def test_plain_english_words_are_no_money() -> None:
    assert not {"won", "pound", "pounds", "crown", "real", "mark"} & owners("currency").keys()
    assert owners("currency")["us$"] == owners("currency")["dollars"] == {"usd"}
