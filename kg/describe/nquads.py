"""N-Quads: one statement per line, sorted, so that graphs can be put behind each other and compared by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import Quad, RdfFormat, parse

if TYPE_CHECKING:
    from collections.abc import Iterable


def nquads(quads: Iterable[Quad]) -> bytes:
    """The quads of any graphs as N-Quads in UTF-8, sorted, each once; see :meth:`kg.describe.graph.Graph.nquads`."""
    return "".join([f"{line} .\n" for line in sorted(set(map(str, quads)))]).encode("utf-8")


def read_nquads(data: bytes) -> list[Quad]:
    """The quads of N-Quads, in their order."""
    return list(parse(data, RdfFormat.N_QUADS))
