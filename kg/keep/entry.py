"""All that one article gave, as bytes: how workers hand it over and how the next build finds it again.

A fresh build goes through these bytes too, so it can not differ from one that found them in the cache.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise

from kg.check import DIGEST, Checked, Result, Tally
from kg.describe import Node, Segment
from kg.keep.records import plain, record
from kg.keep.tables import COLUMNS
from kg.model import Facts, Problem

_LARGEST = 1 << 30
"""What an article gave is refused above so many bytes: no article of 10 MB comes near."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one article gave: its facts (without the text), its graph as N-Quads and as Turtle, its lines of CSV.

    `ledgers` is what the ledgers look at (:func:`kg.keep.ledgers.seen`); `tables` follow the order of
    :data:`kg.keep.tables.COLUMNS`.
    """

    facts: Facts
    tally: Tally
    results: tuple[Result, ...]
    problems: tuple[Problem, ...]
    graph: bytes
    turtle: Segment
    ledgers: bytes
    tables: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    facts: Facts
    tally: Tally
    results: tuple[Result, ...]
    problems: tuple[Problem, ...]
    prefixes: tuple[str, ...]
    sizes: tuple[int, ...]


def pack(entry: Entry) -> bytes:
    """The entry as bytes: a line of JSON, then the parts that are bytes already, all compressed."""
    parts = (entry.graph, entry.turtle.body, entry.turtle.shared, entry.ledgers, *entry.tables)
    head = _Head(entry.facts, entry.tally, entry.results, entry.problems, entry.turtle.prefixes, tuple(map(len, parts)))
    line = json.dumps(plain(head), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return zlib.compress(b"\n".join((line, b"".join(parts))), 1)


def unpack(data: bytes) -> Entry:
    """The entry that :func:`pack` wrote; ValueError for any other bytes."""
    line, _, body = expand(data).partition(b"\n")
    head = record(_Head, parsed(line))
    if len(head.sizes) != 4 + len(COLUMNS) or min(head.sizes) < 0 or sum(head.sizes) != len(body):
        raise ValueError("the parts of an entry have other sizes")
    ends = accumulate(head.sizes, initial=0)
    graph, turtle, shared, ledgers, *tables = (body[first:last] for first, last in pairwise(ends))
    segment = Segment(turtle, head.prefixes, shared)
    return Entry(head.facts, head.tally, head.results, head.problems, graph, segment, ledgers, tuple(tables))


@dataclass(frozen=True, slots=True)
class _Checked:
    clean: str
    found: tuple[tuple[str, tuple[Result, ...]], ...]


def pack_checked(checked: Checked) -> bytes:
    """What was checked, as bytes."""
    found = tuple((digest.hex(), results) for digest, results in sorted(checked.found.items()))
    plainly = plain(_Checked("".join(sorted(digest.hex() for digest in checked.clean)), found))
    return zlib.compress(json.dumps(plainly).encode(), 1)


def unpack_checked(data: bytes | None) -> Checked:
    """What :func:`pack_checked` wrote; nothing was checked where there is nothing, or where it is damaged."""
    if data is None:
        return Checked()
    try:
        read = record(_Checked, parsed(expand(data)))
        clean = bytes.fromhex(read.clean)
        found = {bytes.fromhex(digest): results for digest, results in read.found}
    except ValueError:
        return Checked()
    return Checked(frozenset(clean[i : i + DIGEST] for i in range(0, len(clean), DIGEST)), found)


@dataclass(frozen=True, slots=True)
class _Nodes:
    nodes: tuple[tuple[str, Node], ...]


def pack_nodes(nodes: Mapping[str, Node]) -> bytes:
    """What is known of nodes by digest, as bytes: as :func:`plain` would have it, but many times faster."""
    told = [
        (digest, (one.quads, one.classes, one.links, one.prefixes, one.block, one.shared))
        for digest, one in sorted(nodes.items())
    ]
    return zlib.compress(json.dumps([told], ensure_ascii=False).encode("utf-8", "surrogatepass"), 1)


def unpack_nodes(data: bytes | None) -> dict[str, Node]:
    """What :func:`pack_nodes` wrote; nothing where there is nothing, or where it is damaged."""
    try:
        return {} if data is None else dict(record(_Nodes, parsed(expand(data))).nodes)
    except ValueError:
        return {}


def expand(data: bytes) -> bytes:
    """Compressed bytes as they were; ValueError where they are damaged, or would be too many."""
    stream = zlib.decompressobj()
    try:
        found = stream.decompress(data, _LARGEST)
    except zlib.error as error:
        raise ValueError(f"not compressed: {error}") from error
    if not stream.eof or stream.unused_data:
        raise ValueError("not whole, or too large")
    return found


def parsed(line: bytes) -> object:
    """JSON; ValueError for anything else."""
    try:
        found: object = json.loads(line)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    return found
