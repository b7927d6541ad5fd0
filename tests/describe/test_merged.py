"""The merged graph: what the authority file states of a tenure, former IRIs, event types, links outward."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox
import pytest

from kg.describe import Graph, describe_concepts, describe_merged
from kg.model import Facts, Official, Post
from kg.resources import path
from kg.unify import Known, unify
from kg.unify.known import Holding
from kg.vocabulary import Vocabulary
from tests.samples import V, article

KG = "https://w3id.org/vnus/ns#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
MINISTER = Post("Minister of Defence", V + "post/minister-of-defence", V + "organisation/ministry")


def told(name: str, day: str) -> Facts:
    return Facts(article(f"{name}-{day}", "", day), (Official("o1", name, "VN", (MINISTER,)),))


def values(quads: Iterable[ox.Quad], subject: str, predicate: str) -> list[str]:
    return sorted(
        quad.object.value
        for quad in quads
        if isinstance(quad.subject, ox.NamedNode)
        and quad.subject.value.endswith(subject)
        and quad.predicate.value == predicate
        and isinstance(quad.object, ox.NamedNode | ox.Literal)
    )


def test_a_post_held_twice_has_no_one_beginning() -> None:
    first, second = (
        Holding(
            f"https://example.org/{start}", MINISTER.concept or "", "VN", ("Tran Van Mau",), start, end, None,
            "https://example.org/mau", (f"https://example.org/source-{start}",),
        )
        for start, end in (("2016", "2018"), ("2021", "2023"))
    )  # fmt: skip
    facts = [told("Tran Van Mau", "2017-01-05"), told("Tran Van Mau", "2022-01-05")]
    merged = list(describe_merged(facts, unify(facts), known=Known(holdings=(first, second))))
    tenure = "/tenure/vn/tran-van-mau/minister-of-defence-ministry"
    assert values(merged, tenure, f"{KG}heldFrom") == values(merged, tenure, f"{KG}heldUntil") == []
    assert len(values(merged, tenure, "http://purl.org/dc/terms/source")) == 2


def test_a_tenure_carries_what_the_authority_file_states_with_its_source() -> None:
    holding = Holding(
        "https://example.org/h", MINISTER.concept or "", "VN", ("Tran Van Mau",), "2016-04-08", "2021-04", None,
        "https://example.org/mau", ("https://example.org/source",),
    )  # fmt: skip
    facts = [told("Tran Van Mau", "2019-01-05"), told("Le Van Ba", "2019-01-05")]
    merged = describe_merged(facts, unify(facts), known=Known(holdings=(holding,)))
    tenure = "/tenure/vn/tran-van-mau/minister-of-defence-ministry"
    assert values(merged, tenure, f"{KG}heldFrom") == ["2016-04-08"]
    assert values(merged, tenure, f"{KG}heldUntil") == ["2021-04"]
    assert values(merged, tenure, f"{KG}firstAttested") == ["2019-01-05"]
    assert values(merged, tenure, "http://purl.org/dc/terms/source") == ["https://example.org/source"]
    assert values(merged, "/official/vn/tran-van-mau", f"{SKOS}exactMatch") == ["https://example.org/mau"]
    assert not values(merged, "/official/vn/le-van-ba", f"{SKOS}exactMatch")


def test_a_former_iri_leads_to_the_entity_with_the_reason() -> None:
    facts = [told("Tran Van Mau", "2019-01-05"), told("Mau Van Tran", "2020-01-05")]
    merged = describe_merged(facts, unify(facts))
    former = "/official/vn/mau-van-tran"
    assert values(merged, former, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type") == [f"{KG}Replaced"]
    (now,) = values(merged, former, "http://purl.org/dc/terms/isReplacedBy")
    assert now.endswith("/official/vn/tran-van-mau")
    assert values(merged, former, f"{KG}replacedBecause")


def concepts(*iris: str) -> Graph:
    ontology = path("ontology")
    files = [*(ontology / "vocabulary").glob("*.ttl"), ontology / "alignments.ttl", ontology / "links.ttl"]
    return describe_concepts(iris, files)


@pytest.mark.parametrize("scheme", ["meeting-kind", "speech-act"])
def test_every_kind_of_meeting_and_statement_has_one_event_type(scheme: str) -> None:
    known = Vocabulary.load().scheme(scheme)
    quads = concepts(*(one.iri for one in known.values()))
    for key in known:
        (code,) = values(quads, f"/{scheme}/{key}", f"{KG}plover")
        assert code in {"AGREE", "CONSULT", "SUPPORT", "REQUEST", "COOPERATE", "AID"}


def test_concepts_come_with_their_links_outward() -> None:
    links = values(concepts(V + "country/vn"), "/country/vn", f"{SKOS}exactMatch")
    assert any("wikidata" in link for link in links)
