"""What a build's graphs say of three hand-made articles, and that the two forms of the graph say the same."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rdflib import Graph

from kg.check import article_floors
from kg.check.shacl import rdflib_graph
from kg.describe import BASE, describe_article, describe_merged, nquads, read_nquads, report_iris, write_turtle
from kg.describe import Graph as Described
from kg.describe.dates import date_node, edtf, literal
from kg.describe.names import article_node
from kg.model import Evidence, Facts, PartialDate
from kg.resources import path
from kg.unify import unify
from kg.unify.dates import bounds
from tests.samples import build, call, recall, samples, visit

KG = "https://w3id.org/vnus/ns#"
HOSTILE = [
    "a b",
    "..",
    "a/b",
    "q\"uote'",
    "<script>alert(1)</script>",
    "}> . DROP ALL #",
    "line\nbreak\r\ttab",
    "100%",
    "50%25",
    "Đà Nẵng",
    "name\udcff",
    "@prefix kg: <x> .",
    "\u2028\ufeff",
]


def turtle(graphs: list[Described], base: str = BASE) -> bytes:
    out = io.BytesIO()
    write_turtle(graphs, out, base)
    return out.getvalue()


def triples(graphs: list[Described]) -> set[ox.Triple]:
    return {quad.triple for graph in graphs for quad in graph}


def test_turtle_and_nquads_say_the_same_to_two_parsers() -> None:
    graphs = build(samples())
    text = turtle(graphs)
    assert set(ox.parse(text, ox.RdfFormat.TURTLE)) == {
        ox.Quad(one.subject, one.predicate, one.object) for one in triples(graphs)
    }
    quads = [quad for graph in graphs for quad in graph]
    assert set(read_nquads(nquads(quads))) == set(quads)
    read = Graph().parse(data=text, format="turtle")
    assert set(read) == set(rdflib_graph(quads))


def test_no_node_is_blank_and_every_graph_is_sorted() -> None:
    for graph in build(samples()):
        assert list(graph) == sorted(graph, key=str)
        assert not any(isinstance(node, ox.BlankNode) for quad in graph for node in (quad.subject, quad.object))


def test_an_article_graph_stands_by_itself() -> None:
    """The graph of one article is the same whatever other articles are built with it."""
    for facts in samples():
        alone = build([facts])[0]
        assert alone in build(samples())
        assert {str(quad.graph_name) for quad in alone} == {f"<{BASE}id/graph/article/{facts.article.id}>"}


def test_kg_ttl_is_laid_out_in_the_house_style() -> None:
    lines = turtle(build(samples())).decode().splitlines()
    assert lines[0].startswith("# ")
    prefixes = [line.split()[1] for line in lines if line.startswith("@prefix")]
    assert prefixes[0] == "kg:"
    assert prefixes[1:] == sorted(prefixes[1:])
    blocks = "\n".join(lines).split("\n\n")
    subjects = [block.splitlines()[0] for block in blocks if not block.startswith(("#", "@"))]
    assert len(subjects) == len(set(subjects)), "a subject has one block"
    for block in blocks:
        if not block.startswith(("#", "@")):
            first, *body, last = block.rstrip("\n").splitlines()
            assert last == "    ."
            assert all(line.startswith("    ") for line in body)
            assert first[0] != " "


def test_the_base_changes_the_data_but_not_the_terms() -> None:
    other = "https://example.org/data/"
    text = turtle(build(samples(), other), other)
    assert f"@base <{other}id/>".encode() in text
    iris = {
        node.value
        for quad in ox.parse(text, ox.RdfFormat.TURTLE)
        for node in (quad.subject, quad.predicate)
        if isinstance(node, ox.NamedNode)
    }
    assert not [iri for iri in iris if iri.startswith(BASE + "id/")]
    assert KG + "attestedBy" in iris


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_bytes_do_not_depend_on_the_hash_seed(seed: str) -> None:
    script = (
        "import io, sys; from tests.samples import build, samples; from kg.describe import nquads, write_turtle\n"
        "graphs = build(samples()); out = io.BytesIO(); write_turtle(graphs, out)\n"
        "out.write(nquads(quad for graph in graphs for quad in graph)); sys.stdout.buffer.write(out.getvalue())"
    )
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True)
    graphs = build(samples())
    here = turtle(graphs) + nquads(quad for graph in graphs for quad in graph)
    assert hashlib.sha256(done.stdout).hexdigest() == hashlib.sha256(here).hexdigest()


def test_the_merged_graph_does_not_depend_on_the_order_of_articles() -> None:
    facts = samples()
    assert describe_merged(facts, unify(facts)) == describe_merged(facts[::-1], unify(facts[::-1]))


@pytest.mark.parametrize("name", HOSTILE)
def test_no_article_name_breaks_out_of_its_iri(name: str) -> None:
    facts = replace(call(), article=replace(call().article, id=name))
    graphs = build([facts])
    text = turtle(graphs)
    assert set(Graph().parse(data=text, format="turtle")) == set(rdflib_graph(q for g in graphs for q in g))
    iri = article_node(name, BASE).value
    assert iri.startswith(BASE + "id/article/")
    assert set(iri.removeprefix(BASE + "id/article/")) <= set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~%+"
    )


def test_different_names_give_different_iris() -> None:
    assert len({article_node(name, BASE) for name in HOSTILE}) == len(HOSTILE)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.text(min_size=1, max_size=60))
def test_any_text_comes_back_as_it_went_in(name: str, said: str) -> None:
    """Names and quotes hold what two parsers read back, whatever characters they are made of."""
    facts = call()
    text = said
    official = replace(facts.officials[0], name=said, evidence=(Evidence(0, len(said), said),))
    bare = Facts(replace(facts.article, id=name or "x", text=text, title=said), (official,))
    quads = describe_article(bare)
    read = read_nquads(nquads(quads))
    assert read == list(quads)
    laid_out = turtle([quads])
    assert set(ox.parse(laid_out, ox.RdfFormat.TURTLE)) == {
        ox.Quad(one.subject, one.predicate, one.object) for one in quads
    }
    assert set(Graph().parse(data=laid_out, format="turtle")) == set(rdflib_graph(quads))


def test_records_that_say_the_same_but_for_a_detail_have_nodes_of_their_own() -> None:
    facts = call()
    talk = facts.meetings[0]
    twice = replace(facts, meetings=(talk, replace(talk, id="m9", participants=()), *facts.meetings[1:]))
    nodes = report_iris(twice)
    assert nodes["meeting", "m1"] != nodes["meeting", "m9"]
    renamed = replace(facts, meetings=(replace(talk, id="m9", participants=()), talk, *facts.meetings[1:]))
    assert set(report_iris(renamed).values()) == set(nodes.values()), "no key depends on the order"


def test_evidence_quotes_the_text_with_its_context() -> None:
    facts = visit()
    quads = describe_article(facts)
    oa = "http://www.w3.org/ns/oa#"
    told = {
        (quad.subject.value, quad.predicate.value.removeprefix(oa)): quad.object.value
        for quad in quads
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.Literal)
    }
    starts = [subject for subject, name in told if name == "start"]
    assert len(starts) == 4
    for subject in starts:
        start, end = int(told[subject, "start"]), int(told[subject, "end"])
        assert facts.article.text[start:end] == told[subject, "exact"]
        around = told.get((subject, "prefix"), "") + told[subject, "exact"] + told.get((subject, "suffix"), "")
        assert around in facts.article.text


@pytest.mark.parametrize(
    ("date", "form", "datatype", "first", "last"),
    [
        (PartialDate("2023-11-13"), "2023-11-13", "date", "2023-11-13", "2023-11-13"),
        (PartialDate("2024-02"), "2024-02", "gYearMonth", "2024-02-01", "2024-02-29"),
        (PartialDate("2011"), "2011", "gYear", "2011-01-01", "2011-12-31"),
        (PartialDate("--11-13"), "XXXX-11-13", "gMonthDay", None, None),
        (PartialDate("--09"), "XXXX-09", "gMonth", None, None),
        (PartialDate("2025-03-13", "2025-03-15"), "2025-03-13/2025-03-15", "date", "2025-03-13", "2025-03-15"),
        (PartialDate("--03-13", "--03-15"), "XXXX-03-13/XXXX-03-15", "gMonthDay", None, None),
    ],
)
def test_a_date_keeps_its_precision(
    date: PartialDate, form: str, datatype: str, first: str | None, last: str | None
) -> None:
    value = literal(date)
    assert value is not None
    assert (value.value, value.datatype.value) == (date.value, f"http://www.w3.org/2001/XMLSchema#{datatype}")
    assert edtf(date) == form
    assert bounds(date) == (first, last)


def test_an_inferred_date_has_a_node_of_its_own() -> None:
    plain, guessed = PartialDate("2024-05-06"), PartialDate("2024-05-06", None, "the year of the dateline")
    assert date_node(plain, BASE) != date_node(guessed, BASE)
    assert date_node(plain, BASE).value == BASE + "id/date/2024-05-06"


def test_what_is_no_date_is_left_out_and_reported() -> None:
    facts = recall()
    odd = replace(facts, meetings=(replace(facts.meetings[0], date=PartialDate("yesterday")),))
    assert "yesterday" not in nquads(describe_article(odd)).decode().replace("phone-call-yesterday", "")
    assert [result.shape for result in article_floors(odd, describe_article(odd))] == ["floor:dated"]


def test_posts_are_attested_from_first_to_last_and_former_ones_ended_before() -> None:
    facts = samples()
    store = ox.Store()
    store.extend(describe_merged(facts, unify(facts)))
    tenure = ox.NamedNode(BASE + "id/tenure/us/jane-roe/us-secretary-of-defence")
    told = {
        quad.predicate.value.removeprefix(KG): quad.object.value
        for quad in store.quads_for_pattern(tenure, None, None)
        if isinstance(quad.object, ox.Literal)
    }
    assert told == {"firstAttested": "2024-05-06", "lastAttested": "2024-09-10", "endedBefore": "2025-02-01"}


def test_a_sum_told_twice_is_one_amount() -> None:
    facts = samples()
    merged = describe_merged(facts, unify(facts))
    amounts = {quad.subject for quad in merged if quad.object == ox.NamedNode(KG + "Amount")}
    sums = [f"<{BASE}id/amount/dioxin-remediation/bien-hoa/{value}-usd>" for value in (130000000, 450000000)]
    assert sorted(map(str, amounts)) == sums


def test_the_example_is_what_the_samples_give() -> None:
    """The example beside the ontology shows the form of the data as it is now."""
    out = io.BytesIO()
    comment = ("Three articles about fictional officials, as kg writes them.",)
    write_turtle(build(samples())[:-1], out, comment=comment)
    assert out.getvalue() == (path("ontology") / "examples" / "three-articles.ttl").read_bytes()
