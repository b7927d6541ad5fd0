"""Reading, finding, describing and checking, article by article, in this process or in several.

What an article gives depends on the article alone, so batches may run anywhere and in any number at
a time; they come back in the order in which they were handed out.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from itertools import chain
from multiprocessing.connection import wait

from kg import resources
from kg.check import Result, Shapes, article_floors, load_shapes, validate
from kg.describe import describe_article, nquads, report_iris
from kg.errors import InputError, OutputError
from kg.find import Finder
from kg.keep.tables import COLUMNS, Row, rows
from kg.model import Facts, Problem
from kg.read import MAX_BYTES, read_article
from kg.sources import Source, left_out
from kg.vocabulary import Vocabulary

_ENDED = "a worker process was ended from outside (out of memory?): build again with --jobs 1"
SIZE = 100
"""Articles per batch: enough to spread the fixed cost of a SHACL run, few enough to show progress."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one article gave: its facts (without the text), its graph as N-Quads, its rows by kind."""

    facts: Facts
    graph: bytes
    rows: dict[str, tuple[Row, ...]]


@dataclass(frozen=True, slots=True)
class Batch:
    """What a batch of inputs gave, in the order of the inputs; `size` counts those left out too."""

    size: int
    told: tuple[Told, ...]
    results: tuple[Result, ...]
    problems: tuple[Problem, ...]


class Reader:
    """Everything that is compiled once per process: vocabulary, finder, shapes."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.vocabulary = Vocabulary.load()
        self.finder = Finder(self.vocabulary)
        self.shapes: Shapes = load_shapes(resources.path("shapes"))

    def batch(self, sources: Sequence[Source]) -> Batch:
        """Read, find, describe and check these; an input that can not be read becomes a problem."""
        told, results, problems, graphs = [], set[Result](), list[Problem](), []
        for source in sources:
            try:
                facts = self.facts(source)
            except InputError as error:
                problems.append(left_out(source.name, str(error)))
                continue
            problems += (replace(p, where=p.where or source.name) for p in facts.problems)
            quads = describe_article(facts, self.base)
            results.update(article_floors(facts, quads, self.base))
            graphs.append(quads)
            told.append(self._told(facts, nquads(quads)))
        results.update(validate(chain.from_iterable(graphs), self.shapes))
        return Batch(len(sources), tuple(told), tuple(sorted(results)), tuple(problems))

    def facts(self, source: Source) -> Facts:
        """The facts of one input with the problems of reading and finding; raises InputError."""
        try:
            article, problems = read_article(source.read(MAX_BYTES), source.name, self.vocabulary)
            facts = self.finder.find(replace(article, id=source.id))
        except InputError:
            raise
        except Exception as error:
            error.add_note(f"kg stumbled over {source.path}; this is a bug of kg: please report it with this text")
            raise
        return replace(facts, problems=(*problems, *facts.problems))

    def _told(self, facts: Facts, graph: bytes) -> Told:
        iris = report_iris(facts, self.base)
        spread = {kind: tuple(rows(kind, facts, iris)) for kind in COLUMNS}
        return Told(replace(facts, article=replace(facts.article, text="", blocks=())), graph, spread)


def batches(sources: Sequence[Source], base: str, jobs: int) -> Iterator[Batch]:
    """The batches of `sources` in order, made by up to `jobs` processes."""
    parts = [sources[i : i + SIZE] for i in range(0, len(sources), SIZE)]
    _prepare(base)
    if jobs == 1 or len(parts) == 1:
        yield from map(_batch, parts)
    else:
        yield from _pooled(parts, base, min(jobs, len(parts)))


def default_jobs() -> int:
    """One process per processor that this process may use, at most eight."""
    usable = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(usable, 8)


def _pooled(parts: Sequence[Sequence[Source]], base: str, jobs: int) -> Iterator[Batch]:
    """A few batches ahead per process: what is not yet needed is not yet held."""
    method = "fork" if sys.platform == "linux" else "spawn"
    context = multiprocessing.get_context(method)
    pool = ProcessPoolExecutor(jobs, context, initializer=_start, initargs=(base,))
    try:
        ahead: deque[Future[Batch]] = deque()
        for part in parts:
            ahead.append(pool.submit(_batch, part))
            if len(ahead) > 2 * jobs:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
    except BrokenProcessPool as error:
        raise OutputError(_ENDED) from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def vocabulary() -> Vocabulary:
    """The vocabulary in use; only after the first batch."""
    (reader,) = _readers.values()
    return reader.vocabulary


_readers: dict[str, Reader] = {}


def _prepare(base: str) -> None:
    if base not in _readers:
        _readers.clear()
        _readers[base] = Reader(base)


def _batch(sources: Sequence[Source]) -> Batch:
    (reader,) = _readers.values()
    return reader.batch(sources)


def _start(base: str) -> None:
    """A worker: Ctrl-C is for the parent, and without a parent there is nothing left to do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _prepare(base)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
