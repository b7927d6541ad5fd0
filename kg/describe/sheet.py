"""A sheet of statements on its way into one named graph, and the plain literals of the data."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg.describe.graph import TYPE, Graph
from kg.describe.names import iri, term

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

Node = NamedNode | Literal


class Sheet:
    """Collects the statements of one graph, each once."""

    def __init__(self, graph: NamedNode) -> None:
        self._graph = graph
        self._nodes: dict[str, dict[str, set[Node]]] = defaultdict(dict)

    def add(self, subject: NamedNode, **values: Node | Iterable[Node] | None) -> None:
        """Statements with own properties (``kg:`` and the keyword); None and empty say nothing."""
        for name, value in values.items():
            self.put(subject, "kg:" + name, value)

    def type(self, subject: NamedNode, *names: str) -> None:
        """Say of what classes a thing is, by prefixed names."""
        self._nodes[subject.value].setdefault(TYPE, set()).update(map(term, names))

    def put(self, subject: NamedNode, predicate: str, value: Node | Iterable[Node] | None) -> None:
        """Statements with one property, given by its prefixed name."""
        if value is None:
            return
        found = {value} if isinstance(value, NamedNode | Literal) else set(value)
        if found:
            self._say(subject, iri(predicate), found)

    def say(self, subject: NamedNode, predicate: str, value: Node) -> None:
        """One statement, its property given by the IRI."""
        self._say(subject, predicate, {value})

    def _say(self, subject: NamedNode, name: str, values: set[Node]) -> None:
        properties = self._nodes[subject.value]
        if name in properties:
            properties[name] |= values
        else:
            properties[name] = values

    def graph(self) -> Graph:
        """All statements."""
        return Graph(self._graph.value, self._nodes)


def text(value: str | None) -> Literal | None:
    """Words as they stand in the article: a plain string, None for none."""
    return None if not value else Literal(clean(value))


def label(value: str, language: str = "en") -> Literal:
    """A label for readers, with its language."""
    return Literal(clean(value), language=language)


def clean(value: str) -> str:
    """Halves of surrogate pairs (from file names that are no UTF-8) become the replacement character."""
    return value if value.isascii() else value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


@lru_cache(maxsize=4096)
def integer(value: int) -> Literal:
    """A whole number."""
    return Literal(str(value), datatype=term("xsd:integer"))


def decimal(value: Decimal) -> Literal:
    """A number in plain notation without needless zeros: Decimal("1E+6") is 1000000."""
    plain = format(value.normalize(), "f")
    return Literal(plain, datatype=term("xsd:decimal"))


def true(value: bool) -> Literal | None:
    """``true``, or nothing at all: what is not marked is not so."""
    return Literal("true", datatype=term("xsd:boolean")) if value else None
