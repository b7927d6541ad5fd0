"""The screen passes nothing that pySHACL has something to say about, and leaves little over for it."""

from __future__ import annotations

import random
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.check import Shapes, load_shapes, validate
from kg.check.shacl import rdflib_graph, validate_graph
from kg.describe import Graph, describe_merged, graph_of, merged_parts, nquads_of, segment, segment_of
from kg.describe.nodes import nodes_of
from kg.resources import path
from kg.unify import unify
from tests.samples import build, samples

EXAMPLES = Path(__file__).parents[1] / "shapes" / "examples"
_ODD = (
    ox.NamedNode("https://example.org/x"),
    ox.Literal("a"),
    ox.Literal("a", language="fr"),
    ox.Literal("2023-02-30", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#date")),
    ox.Literal("99999-01-01", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#date")),
    ox.Literal("-1", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#integer")),
    ox.Literal("one", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#integer")),
    ox.Literal("--13-45", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#gMonthDay")),
)


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return load_shapes(path("shapes"))


def read(file: Path) -> Graph:
    return graph_of(ox.parse(file.read_bytes(), ox.RdfFormat.TURTLE))


def doubtful(graph: Graph, shapes: Shapes) -> set[str]:
    return set(shapes.screen.doubtful(graph.nodes, frozenset(graph.nodes)))


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*/*.ttl")), ids=lambda one: f"{one.parent.name}-{one.stem}")
def test_of_every_example_those_that_fail_are_left_over_and_no_others(example: Path, shapes: Shapes) -> None:
    graph = read(example)
    failing = {result.focus for result in validate_graph(rdflib_graph(graph), shapes.graph)}
    assert failing <= doubtful(graph, shapes)
    assert failing or not doubtful(graph, shapes), "a sound graph needs no second look"


def test_of_a_sound_build_nothing_is_left_over(shapes: Shapes) -> None:
    assert not any(doubtful(graph, shapes) for graph in build(samples())[3:4])
    assert validate(build(samples()), shapes) == ()


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_broken_the_results_are_those_of_the_whole(shapes: Shapes, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a choice to repeat, no secret
    quads = [quad for graph in build(samples())[:4] for quad in graph if chance.random() > 0.02]
    spoilt = [ox.Quad(one.subject, one.predicate, chance.choice(_ODD)) for one in chance.sample(quads, 6)]
    graph = graph_of((*quads, *spoilt))
    assert validate([graph], shapes) == validate_graph(rdflib_graph(graph), shapes.graph)


@pytest.mark.parametrize(
    "constraint",
    ["sh:maxLength 3", 'sh:pattern "a" ; sh:flags "i"', "sh:equals kg:other", "sh:hasValue 1", "sh:node kg:Shape"],
)
def test_what_the_screen_does_not_understand_is_left_over(constraint: str) -> None:
    text = (
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix kg: <https://w3id.org/vnus/ns#> .\n"
        f"kg:Shape a sh:PropertyShape ; sh:targetClass kg:Thing ; sh:path kg:name ; {constraint} ."
    )
    shapes = Shapes(list(ox.parse(text.encode(), ox.RdfFormat.TURTLE)))
    thing = graph_of(ox.parse(b"<x:a> a <https://w3id.org/vnus/ns#Thing> .", ox.RdfFormat.TURTLE))
    assert doubtful(thing, shapes) == {"x:a"}


def test_parts_together_are_the_merged_graph(shapes: Shapes) -> None:
    facts = samples()
    merged = describe_merged(facts, unify(facts))
    parts = [part.describe() for part in merged_parts(facts, unify(facts))]
    assert len(parts) > 5
    nodes = {iri: node for part in parts for iri, node in nodes_of(part)}
    assert b"".join(nquads_of(nodes)) == merged.nquads()
    ours, theirs = segment_of(nodes, merged.name), segment(merged)
    assert (ours.body, ours.prefixes) == (theirs.body, theirs.prefixes)
    assert sorted(ours.shared.splitlines()) == sorted(theirs.shared.splitlines())
    classes = {iri: node.classes for iri, node in nodes.items()}
    for part in parts:
        assert validate([part], shapes, classes) == ()
