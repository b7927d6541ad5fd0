"""A large graph node by node, so that what was made of a node is made again only where the node has changed.

The unit is the lines of one subject in the sorted N-Quads of a graph. Their digest stands for all
that follows from them alone: the node's block in Turtle, its classes and its links.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from itertools import groupby

from pyoxigraph import NamedNode

from kg.describe.layout import Segment, block, joined
from kg.describe.names import BASE, term
from kg.describe.nquads import read_nquads

_TYPE = term("rdf:type")


@dataclass(frozen=True, slots=True)
class Node:
    """What follows from a node's own statements: `links` are the IRIs it points at, but for its classes.

    `block`, `prefixes` and `shared` are the parts of its :class:`kg.describe.Segment`, as text.
    """

    quads: int
    classes: tuple[str, ...]
    links: tuple[str, ...]
    prefixes: tuple[str, ...]
    block: str
    shared: str


@dataclass(frozen=True, slots=True)
class Told:
    """A node in its graph: its lines as they are, their digest, and what follows from them."""

    lines: bytes
    digest: str
    node: Node


def by_node(content: bytes, known: Mapping[str, Node], base: str = BASE) -> dict[str, Told]:
    """The nodes of a graph in sorted N-Quads by IRI; `known` holds by digest what was made of nodes before."""
    found = {}
    for subject, group in groupby(content.splitlines(keepends=True), _subject):
        iri, lines = subject[1:-1].decode("utf-8"), b"".join(group)
        digest = blake2b(lines, digest_size=16).hexdigest()
        found[iri] = Told(lines, digest, known.get(digest) or _node(iri, lines, base))
    return found


def _subject(line: bytes) -> bytes:
    """A subject's lines stand together, as they begin with the same IRI and a blank."""
    return line[: line.index(b" ")]


def _node(iri: str, lines: bytes, base: str) -> Node:
    quads = read_nquads(lines)
    objects = [(quad.predicate, quad.object.value) for quad in quads if isinstance(quad.object, NamedNode)]
    part = block(iri, quads, base)
    return Node(
        len(quads),
        tuple(sorted({value for predicate, value in objects if predicate == _TYPE})),
        tuple(sorted({value for predicate, value in objects if predicate != _TYPE})),
        part.prefixes,
        part.body.decode("utf-8"),
        part.shared.decode("utf-8"),
    )


def segment_of(nodes: Mapping[str, Told], base: str = BASE) -> Segment:
    """The part of kg.ttl of a graph, as :func:`kg.describe.segment` gives it."""
    parts = ((iri, told.node) for iri, told in nodes.items())
    return joined({iri: Segment(one.block.encode(), one.prefixes, one.shared.encode()) for iri, one in parts}, base)
