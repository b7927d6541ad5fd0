"""One named graph, kept by subject and property: how statements go from description to files and checks.

Quads would take five times the memory, and would have to be sorted and grouped by each that reads them.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

Value = NamedNode | Literal
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


class Graph:
    """`nodes` are the statements by the IRIs of subject and property; iterating gives the quads, sorted."""

    __slots__ = ("name", "nodes")

    def __init__(self, name: str, nodes: Mapping[str, Mapping[str, AbstractSet[Value]]]) -> None:
        self.name = name
        self.nodes = nodes

    def __iter__(self) -> Iterator[Quad]:
        graph = NamedNode(self.name) if self.name else DefaultGraph()
        for subject, properties in self.sorted():
            for name, values in properties:
                for value in values:
                    yield Quad(NamedNode(subject), NamedNode(name), value, graph)

    def __len__(self) -> int:
        return sum(len(values) for properties in self.nodes.values() for values in properties.values())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Graph) and (self.name, self.nodes) == (other.name, other.nodes)

    __hash__ = None  # type: ignore[assignment]

    def sorted(self) -> Iterator[tuple[str, list[tuple[str, list[Value]]]]]:
        """Subjects, their properties and the values of those, in the order of the lines of N-Quads."""
        for subject in sorted(self.nodes, key=_line):
            properties = self.nodes[subject]
            yield subject, [(name, in_order(properties[name])) for name in sorted(properties, key=_line)]

    def nquads(self) -> bytes:
        """The graph as N-Quads in UTF-8, sorted."""
        end = f" <{self.name}> .\n"
        lines = []
        for subject, properties in self.sorted():
            for name, values in properties:
                start = f"<{subject}> <{name}> "
                lines += [f"{start}{value}{end}" for value in values]
        return "".join(lines).encode("utf-8")


def _line(iri: str) -> str:
    """No IRI in angles begins another one, so whole lines sort as these do."""
    return f"<{iri}>"


def in_order(values: AbstractSet[Value]) -> list[Value]:
    """Values in the order of their N-Quads."""
    return sorted(values, key=str) if len(values) > 1 else list(values)


def together(graphs: Iterable[Graph]) -> dict[str, Mapping[str, AbstractSet[Value]]]:
    """The nodes of all graphs; one may stand in several, such as a date."""
    found: dict[str, Mapping[str, AbstractSet[Value]]] = {}
    for graph in graphs:
        for subject, properties in graph.nodes.items():
            before = found.setdefault(subject, properties)
            if before is not properties and before != properties:
                names = before.keys() | properties.keys()
                found[subject] = {name: {*before.get(name, ()), *properties.get(name, ())} for name in names}
    return found


def graph_of(quads: Iterable[Quad]) -> Graph:
    """Quads of one graph as such; every node must have an IRI."""
    nodes: dict[str, dict[str, set[Value]]] = defaultdict(lambda: defaultdict(set))
    name = ""
    for quad in quads:
        value = quad.object
        if not isinstance(quad.subject, NamedNode) or not isinstance(value, NamedNode | Literal):
            raise TypeError(f"every node has an IRI; {quad} has one without")
        nodes[quad.subject.value][quad.predicate.value].add(value)
        name = name or getattr(quad.graph_name, "value", "")
    return Graph(name, nodes)
