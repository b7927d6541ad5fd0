"""The vocabulary of ranks, posts, organisations and word classes says each thing once and in both languages."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from functools import cache
from pathlib import Path

import pyoxigraph
import pytest
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import RDF, SKOS, XSD

FOLDER = Path(__file__).resolve().parent.parent / "ontology" / "vocabulary"
FILES = ("ranks.ttl", "posts.ttl", "organisations.ttl", "words.ttl")
KG = Namespace("https://w3id.org/vnus/ns#")
VOCABULARY = "https://w3id.org/vnus/vocabulary/"
LABELS = (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)


@cache
def graph(name: str) -> Graph:
    return Graph().parse(FOLDER / name)


def concept(path: str) -> URIRef:
    return URIRef(VOCABULARY + path)


def fold(text: str) -> str:
    """As the matcher folds: no case, diacritics or dots; a hyphen is a blank."""
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d").replace("’", "'"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace(".", "")
    return " ".join(re.sub("[-–]", " ", plain).split())


def english(g: Graph, subject: URIRef) -> list[str]:
    return [str(o) for p in LABELS for o in g.objects(subject, p) if isinstance(o, Literal) and o.language == "en"]


def meaning(name: str, label: str, scheme: str, part: str | None = None) -> set[str]:
    """Keys of the concepts of a scheme that the label names."""
    g = graph(name)
    members = [s for s in g.subjects(SKOS.inScheme, concept(scheme)) if isinstance(s, URIRef)]
    found = {s for s in members if fold(label) in map(fold, english(g, s))}
    return {s.rsplit("/", 1)[1] for s in found if part is None or (s, KG.postPart, Literal(part)) in g}


@pytest.mark.parametrize("name", FILES)
def test_two_parsers_read_the_same_triples_and_no_blank_node(name: str) -> None:
    other = {tuple(map(str, quad.triple)) for quad in pyoxigraph.parse(path=str(FOLDER / name))}
    ours = {tuple(term.n3() for term in triple) for triple in graph(name)}
    assert len(other) == len(ours)
    assert {triple[:2] for triple in other} == {triple[:2] for triple in ours}
    assert not any(term.startswith("_:") for triple in other for term in triple)


@pytest.mark.parametrize("name", FILES)
def test_every_concept_has_one_label_per_language_a_definition_and_a_declared_scheme(name: str) -> None:
    g = graph(name)
    for c in g.subjects(RDF.type, SKOS.Concept):
        languages = sorted(str(o.language) for o in g.objects(c, SKOS.prefLabel) if isinstance(o, Literal))
        assert languages == ["en", "vi"], c
        assert len(list(g.objects(c, SKOS.definition))) == 1, c
        (scheme,) = g.objects(c, SKOS.inScheme)
        assert (scheme, RDF.type, SKOS.ConceptScheme) in g, c
        assert str(c).startswith(f"{scheme}/"), c


@pytest.mark.parametrize("name", FILES)
def test_no_two_concepts_of_a_scheme_share_a_label(name: str) -> None:
    # A head and a qualifier may be the same word: "chief" of staff, "chief" inspector.
    g = graph(name)
    owners: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for c in g.subjects(RDF.type, SKOS.Concept):
        assert isinstance(c, URIRef)
        for label in english(g, c):
            owners[str(g.value(c, SKOS.inScheme)), str(g.value(c, KG.postPart)), fold(label)].add(str(c))
    assert {key: sorted(who) for key, who in owners.items() if len(who) > 1} == {}


@pytest.mark.parametrize("name", FILES)
def test_no_label_is_listed_twice_and_none_has_stray_blanks(name: str) -> None:
    g = graph(name)
    for c in g.subjects(RDF.type, SKOS.Concept):
        assert isinstance(c, URIRef)
        folded = [fold(label) for label in english(g, c)]
        assert len(folded) == len(set(folded)), c
        assert all(label == " ".join(label.split()) for label in english(g, c)), c


def test_every_reference_within_the_vocabulary_leads_to_a_concept() -> None:
    known = Graph()
    for path in sorted(FOLDER.glob("*.ttl")):
        known.parse(path)
    links = {SKOS.broader, KG.country, KG.organisation, KG.abbreviationOf, KG.seat}
    if (concept("theme"), RDF.type, SKOS.ConceptScheme) in known:
        links.add(KG.theme)
    for name in FILES:
        for _, p, o in graph(name):
            if p in links:
                assert (o, RDF.type, SKOS.Concept) in known, (p, o)


@pytest.mark.parametrize(
    ("written", "rank"),
    [
        ("Gen.", "general"),
        ("Sen. Lieu. Gen.", "senior-lieutenant-general"),
        ("Sr. Lt. Gen.", "senior-lieutenant-general"),
        ("Snr. Lieut. Gen", "senior-lieutenant-general"),
        ("Lieut. Gen.", "lieutenant-general"),
        ("LTG", "lieutenant-general"),
        ("Maj. Gen.", "major-general"),
        ("Brig. Gen.", "brigadier-general"),
        ("Sr. Col.", "senior-colonel"),
        ("Vice Adm.", "vice-admiral"),
        ("RADM", "rear-admiral"),
        ("Cmdr.", "commander"),
        ("Air Chief Marshal", "air-chief-marshal"),
    ],
)
def test_a_rank_is_told_by_each_abbreviation_of_the_agencies(written: str, rank: str) -> None:
    assert meaning("ranks.ttl", written, "rank") == {rank}


def test_ranks_stand_in_their_order_of_seniority() -> None:
    g = graph("ranks.ttl")
    order = [
        "sergeant",
        "captain",
        "major",
        "lieutenant-colonel",
        "colonel",
        "senior-colonel",
        "brigadier-general",
        "major-general",
        "lieutenant-general",
        "senior-lieutenant-general",
        "general",
        "marshal",
    ]
    steps = [int(str(g.value(concept(f"rank/{key}"), KG.order))) for key in order]
    assert steps == sorted(set(steps))
    assert all(len(list(g.objects(c, KG.order))) == 1 for c in g.subjects(RDF.type, SKOS.Concept))
    equal = [("admiral", "general"), ("vice-admiral", "lieutenant-general"), ("navy-captain", "colonel")]
    for navy, army in equal:
        assert g.value(concept(f"rank/{navy}"), KG.order) == g.value(concept(f"rank/{army}"), KG.order)


@pytest.mark.parametrize(
    ("written", "part", "element"),
    [
        ("Minister", "head", "head-minister"),
        ("spokeswoman", "head", "head-spokesperson"),
        ("Charge d'Affaires", "head", "head-charge-daffaires"),
        ("deputy", "qualifier", "qualifier-deputy"),
        ("ex-", "qualifier", "qualifier-former"),
        ("National Defense", "field", "field-national-defence"),
        ("DPM", "head", "abbreviation-dpm"),
        ("the", "article", "article"),
    ],
)
def test_the_words_of_a_post_are_told_by_their_part(written: str, part: str, element: str) -> None:
    assert meaning("posts.ttl", written, "post-element", part) == {element}


def test_a_past_post_is_marked_former_and_the_word_stays_out_of_the_title() -> None:
    g = graph("posts.ttl")
    former = set(g.subjects(KG.former, Literal(True)))
    assert concept("post-element/qualifier-former") in former
    assert concept("post-element/qualifier-outgoing") not in former
    assert all((c, KG.inTitle, Literal(False)) in g for c in former)


def test_an_abbreviation_of_a_post_expands() -> None:
    g = graph("posts.ttl")
    assert g.value(concept("post-element/abbreviation-dpm"), KG.expansion) == Literal("Deputy Prime Minister", "en")
    for element, post in g.subject_objects(KG.abbreviationOf):
        assert g.value(element, KG.expansion) is not None
        assert (post, SKOS.inScheme, concept("post")) in g


@pytest.mark.parametrize(
    "written", ["Defence Minister", "Minister of National Defense", "Secretary of Defence", "Defense Secretary"]
)
def test_the_defence_minister_of_any_state_is_one_post(written: str) -> None:
    assert meaning("posts.ttl", written, "post") == {"minister-of-defence"}


@pytest.mark.parametrize(
    ("written", "organisation", "country"),
    [
        ("Ministry of National Defence", "mnd-vn", "vn"),
        ("Vietnam’s Defense Ministry", "mnd-vn", "vn"),
        ("Foreign Ministry", "mofa-vn", "vn"),
        ("U.S. Department of Defence", "us-department-of-defense", "us"),
        ("Pentagon", "us-department-of-defense", "us"),
        ("State Department", "us-department-of-state", "us"),
        ("Japanese Defense Ministry", "mod-jp", "jp"),
        ("Indian Ministry of Defence", "mod-in", "in"),
        ("UNDP", "undp", "un"),
        ("Air Defense Air Force Command", "air-defence-air-force", "vn"),
    ],
)
def test_a_body_is_told_with_its_state(written: str, organisation: str, country: str) -> None:
    assert meaning("organisations.ttl", written, "organisation") == {organisation}
    g = graph("organisations.ttl")
    assert g.value(concept(f"organisation/{organisation}"), KG.country) == concept(f"country/{country}")


def test_an_ambiguous_acronym_is_a_label_of_its_body() -> None:
    g = graph("organisations.ttl")
    for c in g.subjects(KG.ambiguous, Literal("true", datatype=XSD.boolean)):
        assert isinstance(c, URIRef)
        acronyms = {str(o) for o in g.objects(c, KG.ambiguousLabel)}
        assert acronyms, c
        assert acronyms <= set(english(g, c)), c


@pytest.mark.parametrize(
    ("word", "group"),
    [
        ("Nguyen", "vietnamese-family-name"),
        ("Lloyd", "western-given-name"),
        ("bin", "name-particle"),
        ("H.E.", "courtesy-title"),
        ("visitor", "role-noun-guest"),
        ("defence chiefs", "group-noun"),
        ("VGP", "agency"),
        ("journalist", "non-official-noun"),
        ("Lieu", "abbreviation-with-dot"),
        ("Meanwhile", "capitalised-non-name"),
    ],
)
def test_a_word_stands_in_its_class(word: str, group: str) -> None:
    assert (concept(f"word-class/{group}"), KG.word, Literal(word, "en")) in graph("words.ttl")


def test_the_kinds_of_role_noun_are_all_role_nouns() -> None:
    g = graph("words.ttl")
    whole = set(g.objects(concept("word-class/role-noun-reference"), KG.word))
    kinds = list(g.subjects(SKOS.broader, concept("word-class/role-noun-reference")))
    assert len(kinds) >= 8
    assert {w for kind in kinds for w in g.objects(kind, KG.word)} == whole
