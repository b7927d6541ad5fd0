"""Checking a large graph of which most has been checked before.

What the shapes say of a node depends on its own statements and on the classes of what it points to:
they have paths of one step, and look at nothing else of the values. So a node of which both are as
they were has the results that it had.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad

from kg.check.shapes import Shapes, validate
from kg.describe import Told, read_nquads
from kg.describe.names import term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kg.check.records import Result

DIGEST = 16
"""Bytes of a digest."""


_TYPE = term("rdf:type")


@dataclass(frozen=True, slots=True)
class Checked:
    """The digests of nodes with their surroundings: those with nothing to say, and those with results."""

    clean: frozenset[bytes] = frozenset()
    found: Mapping[bytes, tuple[Result, ...]] = field(default_factory=dict)


def validate_changed(nodes: Mapping[str, Told], shapes: Shapes, before: Checked) -> tuple[tuple[Result, ...], Checked]:
    """The results of a graph, as :func:`kg.check.validate` gives them, and what to hand in the next time."""
    digests = {iri: _digest(told, nodes) for iri, told in nodes.items()}
    anew = [iri for iri, digest in digests.items() if digest not in before.clean and digest not in before.found]
    results: dict[bytes, set[Result]] = defaultdict(set)
    for result in validate(_statements(anew, nodes), shapes):
        if result.focus in digests:
            results[digests[result.focus]].add(result)
    found = {digest: before.found[digest] for digest in digests.values() if digest in before.found}
    found |= {digests[iri]: tuple(sorted(results[digests[iri]])) for iri in anew if digests[iri] in results}
    clean = frozenset(digest for digest in digests.values() if digest not in found)
    return tuple(sorted({one for told in found.values() for one in told})), Checked(clean, found)


def _digest(told: Told, nodes: Mapping[str, Told]) -> bytes:
    """A node's statements, and the classes of the nodes of the graph that it points to."""
    total = blake2b(told.digest.encode(), digest_size=DIGEST)
    for link in told.node.links:
        if link in nodes:
            total.update("\n".join(("", link, *nodes[link].node.classes)).encode())
    return total.digest()


def _statements(anew: Iterable[str], nodes: Mapping[str, Told]) -> Iterator[Quad]:
    """All of the nodes that are to be checked, and the classes of those that they point to."""
    whole = set(anew)
    beside = {link for iri in whole for link in nodes[iri].node.links if link in nodes} - whole
    yield from read_nquads(b"".join(nodes[iri].lines for iri in sorted(whole)))
    for iri in sorted(beside):
        for name in nodes[iri].node.classes:
            yield Quad(NamedNode(iri), _TYPE, NamedNode(name))
