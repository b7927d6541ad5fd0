"""What is written and counted of each node of a graph, so that it can be kept as long as the node is the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.describe.graph import TYPE, Graph, Value, in_order
from kg.describe.layout import Segment, Writer
from kg.describe.names import BASE


@dataclass(frozen=True, slots=True)
class Node:
    """A node's lines of N-Quads, its block of Turtle with the prefixes in use, its classes and the IRIs it points at.

    A node that is the same in every graph, such as a date, has no block of its own.
    """

    lines: str
    block: str
    prefixes: tuple[str, ...]
    quads: int
    classes: tuple[str, ...]
    links: tuple[str, ...]


def nodes_of(graph: Graph, base: str = BASE) -> Iterator[tuple[str, Node]]:
    """The nodes of a graph by IRI, sorted."""
    end = f" <{graph.name}> .\n"
    for subject, properties in graph.sorted():
        writer = Writer(base)
        lines = [f"<{subject}> <{name}> {value}{end}" for name, values in properties for value in values]
        links = {value.value for name, values in properties if name != TYPE for value in values if _is_node(value)}
        yield (
            subject,
            Node(
                "".join(lines),
                "" if writer.is_shared(subject) else writer.block(subject, graph.nodes[subject]),
                tuple(sorted(writer.used)),
                len(lines),
                tuple(value.value for value in in_order(graph.nodes[subject].get(TYPE, frozenset()))),
                tuple(sorted(links)),
            ),
        )


def _is_node(value: Value) -> bool:
    return isinstance(value, NamedNode)


def nquads_of(nodes: Mapping[str, Node]) -> Iterator[bytes]:
    """The graph of these nodes as N-Quads in UTF-8, sorted, node by node."""
    return (nodes[iri].lines.encode("utf-8") for iri in sorted(nodes, key=lambda iri: f"<{iri}>"))


def segment_of(nodes: Mapping[str, Node], graph: str, base: str = BASE) -> Segment:
    """The part of kg.ttl of these nodes of a graph, as :func:`kg.describe.segment` gives it."""
    blocks = {iri: node.block for iri, node in nodes.items() if node.block}
    prefixes = {prefix for node in nodes.values() for prefix in node.prefixes}
    shared = "".join(node.lines for node in nodes.values() if not node.block).replace(f" <{graph}> .\n", " .\n")
    return Segment(Writer(base).sections(blocks).encode("utf-8"), tuple(sorted(prefixes)), shared.encode("utf-8"))
