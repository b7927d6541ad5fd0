"""Parts of the merged graph: those that are as they were in the build before are neither made nor checked again.

Thousands of parts lie on a few hundred shelves, each of which is one entry of the cache: a shelf is read, and
written, as a whole.
"""

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
_Rows = list[Any]


@dataclass(frozen=True, slots=True)
class Made:
    """What came of the parts: all nodes by IRI, the graphs of those that were made now, the kept rows of the others.

    `outdated` are the shelves on which something lies that no part is made of any more.
    """

    nodes: dict[str, Node]
    anew: tuple[tuple[str, Graph], ...]
    kept: dict[str, _Rows]
    outdated: frozenset[str]


def made(parts: Iterable[Part], cache: Cache, base: str) -> Made:
    """Each part from the cache, or else made now; none of these is kept yet (:func:`keep`)."""
    nodes: dict[str, Node] = {}
    anew = []
    shelves = _Shelves(cache)
    for part in parts:
        name = key("part", *part.made_of) if part.made_of else ""
        found = shelves.take(name) if name else None
        if found is None:
            graph = part.describe()
            anew.append((name, graph))
            found = dict(nodes_of(graph, base))
        nodes |= found
    return Made(nodes, tuple(anew), shelves.taken, shelves.outdated())


def keep(found: Made, blamed: set[str], cache: Cache) -> None:
    """Keep what was made now, but for parts with a node that the shapes have something to say about."""
    new = {
        name: _rows({iri: found.nodes[iri] for iri in graph.nodes})
        for name, graph in found.anew
        if name and blamed.isdisjoint(graph.nodes)
    }
    shelves = {*map(_shelf, new), *found.outdated}
    whole = found.kept | new
    laid: dict[str, list[tuple[str, _Rows]]] = {shelf: [] for shelf in shelves}
    for name in sorted(whole):
        if _shelf(name) in shelves:
            laid[_shelf(name)].append((name, whole[name]))
    for shelf in sorted(laid):
        cache.put(key("parts", shelf), _packed(laid[shelf]))


def _shelf(name: str) -> str:
    """The shelf on which a part lies: one of 256."""
    return name[1:3]


class _Shelves:
    """What the cache has of parts; `taken` are the rows of those that were asked for and were there."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._shelves: dict[str, dict[str, _Rows]] = {}
        self.taken: dict[str, _Rows] = {}

    def take(self, name: str) -> dict[str, Node] | None:
        """The nodes of a part, or None where it is not kept."""
        shelf = _shelf(name)
        if shelf not in self._shelves:
            self._shelves[shelf] = self._read(key("parts", shelf))
        rows = self._shelves[shelf]
        if name not in rows:
            return None
        try:
            nodes = dict(map(_node, rows[name]))
        except ValueError:
            self._cache.refuse(key("parts", shelf))
            rows.clear()
            return None
        self.taken[name] = rows[name]
        return nodes

    def outdated(self) -> frozenset[str]:
        """The shelves that hold more than was taken from them."""
        return frozenset(shelf for shelf, rows in self._shelves.items() if not rows.keys() <= self.taken.keys())

    def _read(self, place: str) -> dict[str, _Rows]:
        data = self._cache.get(place)
        try:
            return {} if data is None else dict(map(_named, _listed(parsed(data))))
        except ValueError:
            self._cache.refuse(place)
            return {}


def _rows(nodes: dict[str, Node]) -> _Rows:
    return [(iri, one.lines, one.block, one.prefixes, one.quads, one.classes, one.links) for iri, one in nodes.items()]


def _packed(rows: _Rows) -> bytes:
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _named(pair: Any) -> tuple[str, _Rows]:
    if type(pair) is not list or tuple(map(type, pair)) != (str, list):
        raise ValueError("a part is missing")
    name, rows = pair
    return name, rows


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
