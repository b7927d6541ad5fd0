"""Parts of the merged graph: those that are as they were in the build before are neither made nor checked again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kg.describe import Graph, Part
from kg.describe.nodes import Node, nodes_of
from kg.keep.cache import Cache, key
from kg.keep.entry import parsed

_ROW = (str, str, str, list, int, list, list)


@dataclass(frozen=True, slots=True)
class Made:
    """What came of the parts: all nodes by IRI, and the graphs of those parts that were made now."""

    nodes: dict[str, Node]
    anew: tuple[tuple[str, Graph], ...]


def made(parts: Iterable[Part], cache: Cache, base: str) -> Made:
    """Each part from the cache, or else made now; none of these is kept yet (:func:`keep`)."""
    nodes: dict[str, Node] = {}
    anew = []
    for part in parts:
        name = key("part", *part.made_of) if part.made_of else ""
        kept = _unpacked(name, cache) if name in cache else None
        if kept is None:
            graph = part.describe()
            anew.append((name, graph))
            kept = dict(nodes_of(graph, base))
        nodes |= kept
    return Made(nodes, tuple(anew))


def keep(found: Made, blamed: set[str], cache: Cache) -> None:
    """Keep what was made now, but for parts with a node that the shapes have something to say about."""
    for name, graph in found.anew:
        if name and blamed.isdisjoint(graph.nodes):
            cache.put(name, _packed({iri: found.nodes[iri] for iri in graph.nodes}))


def _packed(nodes: dict[str, Node]) -> bytes:
    rows = [(iri, one.lines, one.block, one.prefixes, one.quads, one.classes, one.links) for iri, one in nodes.items()]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _unpacked(name: str, cache: Cache) -> dict[str, Node] | None:
    data = cache.get(name)
    try:
        return None if data is None else dict(map(_node, _listed(parsed(data))))
    except ValueError:
        cache.refuse(name)
        return None


def _listed(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("a list is missing")
    return value


def _node(row: Any) -> tuple[str, Node]:
    if type(row) is not list or tuple(map(type, row)) != _ROW:
        raise ValueError("a node is missing")
    iri, lines, block, prefixes, quads, classes, links = row
    if not {*map(type, prefixes), *map(type, classes), *map(type, links)} <= {str}:
        raise ValueError("a list of texts is missing")
    return iri, Node(lines, block, tuple(prefixes), quads, tuple(classes), tuple(links))
