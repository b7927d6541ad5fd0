"""Shapes: which nodes of a graph surely fulfil them is told here, the others are judged by pySHACL.

pySHACL is slow to load and slow to run, and of a sound build nothing is left for it to do
(:mod:`kg.check.screen`). What is left is handed to it in parts of a bounded size, as an rdflib graph
takes a kilobyte per triple.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import pyoxigraph as ox

from kg.check.records import owner_of
from kg.check.screen import Screen
from kg.describe.graph import TYPE, together
from kg.errors import VocabularyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    import rdflib

    from kg.check.records import Result
    from kg.check.screen import Nodes
    from kg.describe.graph import Graph

# How many triples are validated at once at most, or a little more.
_PART = 30_000


class Shapes:
    """The shapes of a folder, read once."""

    def __init__(self, triples: Sequence[ox.Triple]) -> None:
        self._triples = triples

    @cached_property
    def screen(self) -> Screen:
        """What tells the nodes that need a closer look."""
        return Screen(self._triples)

    @cached_property
    def graph(self) -> rdflib.Graph:
        """The shapes as pySHACL takes them."""
        from kg.check.shacl import rdflib_graph

        return rdflib_graph(self._triples)


def load_shapes(folder: Path) -> Shapes:
    """Read every ``*.ttl`` of the folder; raises VocabularyError for none, or for one that is no Turtle."""
    files = sorted(folder.glob("*.ttl"))
    if not files:
        raise VocabularyError(f"{folder} holds no shapes: give the folder with the .ttl files")
    triples: list[ox.Triple] = []
    for path in files:
        try:
            parsed = ox.parse(path.read_bytes(), ox.RdfFormat.TURTLE, rename_blank_nodes=True)
            triples += (quad.triple for quad in parsed)
        except (SyntaxError, ValueError, OSError) as error:
            raise VocabularyError(f"{path} is no Turtle: {error}") from error
    return Shapes(triples)


def validate(
    graphs: Iterable[Graph], shapes: Shapes, classes: Mapping[str, Iterable[str]] | None = None
) -> tuple[Result, ...]:
    """Results of graphs taken together, sorted.

    Give whole graphs: a report whose article or evidence is not among them is told to lack them. Of
    nodes that were found good before, and are not given again, `classes` holds the classes by IRI.
    """
    nodes = together(graphs)
    own = frozenset(nodes)
    beside = {link: classes[link] for link in _links(nodes) if link in classes and link not in own} if classes else {}
    nodes |= {iri: {TYPE: {ox.NamedNode(name) for name in names}} for iri, names in beside.items()}
    results: set[Result] = set()
    for part in _parts(shapes.screen.doubtful(nodes, own), nodes):
        from kg.check.shacl import rdflib_graph, validate_graph

        results.update(one for one in validate_graph(rdflib_graph(part), shapes.graph) if one.focus not in beside)
    return tuple(sorted(results))


def _links(nodes: Nodes) -> set[str]:
    return {
        value.value
        for properties in nodes.values()
        for values in properties.values()
        for value in values
        if isinstance(value, ox.NamedNode)
    }


def _parts(subjects: Sequence[str], nodes: Nodes) -> Iterator[list[ox.Triple]]:
    """These nodes in parts of a bounded size; with each comes what it belongs to and all that it points to."""
    part: dict[str, list[ox.Triple]] = {}
    for subject in subjects:
        ahead = [subject, owner_of(subject)]
        while ahead:
            one = ahead.pop()
            if one in nodes and one not in part:
                part[one] = list(_triples(one, nodes))
                ahead.extend(triple.object.value for triple in part[one] if isinstance(triple.object, ox.NamedNode))
        if sum(map(len, part.values())) >= _PART:
            yield [triple for found in part.values() for triple in found]
            part = {}
    if part:
        yield [triple for found in part.values() for triple in found]


def _triples(subject: str, nodes: Nodes) -> Iterator[ox.Triple]:
    for name, values in nodes[subject].items():
        for value in values:
            yield ox.Triple(ox.NamedNode(subject), ox.NamedNode(name), value)


def validate_files(files: Sequence[Path], shapes: Shapes) -> tuple[Result, ...]:
    """Results of Turtle files taken together; raises InputError for one that can not be read."""
    from kg.check import shacl

    return shacl.validate_files(files, shapes.graph)
