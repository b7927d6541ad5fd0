"""Checking only what has changed finds what checking everything finds."""

from __future__ import annotations

import random

import pytest
from pyoxigraph import NamedNode, Quad
from rdflib import SH, Graph, URIRef

from kg.check import Checked, Shapes, load_shapes, tally, tally_of, validate, validate_changed
from kg.describe import by_node, describe_merged, nquads, read_nquads, segment, segment_of
from kg.resources import path
from kg.unify import unify
from tests.samples import samples

_ALLOWED = set(
    "path targetClass class datatype minCount maxCount minInclusive maxInclusive minExclusive maxExclusive minLength"
    " maxLength pattern flags in hasValue nodeKind uniqueLang languageIn or and not xone lessThan lessThanOrEquals"
    " equals disjoint severity message name description order deactivated".split()
)
"""What looks at a node's own values, and at most at their classes."""


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return load_shapes(path("shapes"))


@pytest.fixture(scope="module")
def merged() -> list[Quad]:
    facts = samples()
    return describe_merged(facts, unify(facts))


def test_no_shape_looks_further_than_the_classes_of_the_values() -> None:
    for file in sorted(path("shapes").glob("*.ttl")):
        graph = Graph().parse(file)
        used = {str(p).removeprefix(str(SH)) for p in graph.predicates() if str(p).startswith(str(SH))}
        assert used <= _ALLOWED, f"{file.name}: what is new in a graph must be checked with more of its surroundings"
        assert all(isinstance(value, URIRef) for value in graph.objects(None, SH.path)), file.name
        inner = {one for head in graph.objects(None, SH["or"]) for one in graph.items(head)}
        for one in inner:
            assert SH.path not in set(graph.predicates(one)), file.name


def _broken(quads: list[Quad], chance: random.Random) -> list[Quad]:
    """The graph less some statements, and with values that no shape likes."""
    kept = [quad for quad in quads if chance.random() > 0.02]
    spoilt = chance.sample(kept, min(3, len(kept)))
    return kept + [
        Quad(one.subject, one.predicate, NamedNode("https://example.org/x"), one.graph_name) for one in spoilt
    ]


@pytest.mark.parametrize("seed", range(12))
def test_changed_nodes_have_the_results_of_the_whole(merged: list[Quad], shapes: Shapes, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a choice to repeat, no secret
    before, graph = Checked(), merged
    for _ in range(3):
        graph = _broken(graph, chance)
        results, before = validate_changed(by_node(nquads(graph), {}), shapes, before)
        assert results == validate(graph, shapes)
        assert results


def test_nodes_say_of_a_graph_what_its_statements_say(merged: list[Quad]) -> None:
    content = nquads(merged)
    nodes = by_node(content, {})
    assert b"".join(told.lines for told in nodes.values()) == content
    assert {quad for told in nodes.values() for quad in read_nquads(told.lines)} == set(merged)
    assert segment_of(nodes) == segment(merged)
    mine, theirs = tally_of(nodes), tally(merged)
    assert {name: set(members) for name, members in mine.classes} == {n: set(m) for n, m in theirs.classes}
    assert (mine.quads, set(mine.others), mine.links) == (theirs.quads, set(theirs.others), theirs.links)
    known = {told.digest: told.node for told in nodes.values()}
    assert by_node(content, known) == nodes
