"""All that one article gave, as bytes: how workers hand it over and how the next build finds it again.

A fresh build goes through these bytes too, so it can not differ from one that found them in the cache.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import accumulate, pairwise

from kg.check import Result, Tally
from kg.describe import Segment
from kg.keep.records import plain, record
from kg.keep.tables import COLUMNS
from kg.model import Facts, Problem


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
    """The entry as bytes: a line of JSON, then the parts that are bytes already.

    They are not compressed: to take them apart would take longer than all that is made of them.
    """
    parts = (entry.graph, entry.turtle.body, entry.turtle.shared, entry.ledgers, *entry.tables)
    head = _Head(entry.facts, entry.tally, entry.results, entry.problems, entry.turtle.prefixes, tuple(map(len, parts)))
    line = json.dumps(plain(head), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return b"".join((line, b"\n", *parts))


def unpack(data: bytes) -> Entry:
    """The entry that :func:`pack` wrote; ValueError for any other bytes."""
    line, _, body = data.partition(b"\n")
    head = record(_Head, parsed(line))
    if len(head.sizes) != 4 + len(COLUMNS) or min(head.sizes) < 0 or sum(head.sizes) != len(body):
        raise ValueError("the parts of an entry have other sizes")
    ends = accumulate(head.sizes, initial=0)
    graph, turtle, shared, ledgers, *tables = (body[first:last] for first, last in pairwise(ends))
    segment = Segment(turtle, head.prefixes, shared)
    return Entry(head.facts, head.tally, head.results, head.problems, graph, segment, ledgers, tuple(tables))


def parsed(line: bytes) -> object:
    """JSON; ValueError for anything else."""
    try:
        found: object = json.loads(line)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    return found
