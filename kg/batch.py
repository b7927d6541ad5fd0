"""Reading, finding, describing and checking, article by article, in this process or in several.

What an article gives depends on the article alone, so batches may run anywhere and in any number at
a time; they come back in the order in which they were handed out. What an earlier build kept of an
article that is still the same is taken from there.
"""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import threading
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import kg
from kg import resources
from kg.check import Result, Shapes, Tally, article_floors, load_shapes, tally, validate
from kg.describe import Graph, describe_article, report_iris, segment
from kg.errors import InputError, OutputError, stumbling
from kg.find import Finder
from kg.keep.cache import ARTICLE, Cache
from kg.keep.cache import key as cache_key
from kg.keep.entry import Entry, pack, unpack
from kg.keep.ledgers import seen
from kg.keep.tables import lines
from kg.model import Facts, Problem
from kg.read import MAX_BYTES, read_article
from kg.shown import shown
from kg.sources import Source, left_out
from kg.vocabulary import Vocabulary

if TYPE_CHECKING:
    from concurrent.futures import Future

TOOLS = ("pyoxigraph", "pyshacl", "rdflib", "regex")
"""The libraries whose version may show in the output."""
_ENDED = "a worker process was ended from outside (out of memory?): build again with --jobs 1"
SIZE = 100
"""Articles per batch: enough to spread the fixed cost of a SHACL run, few enough to show progress."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one input gave, packed (:func:`kg.keep.entry.pack`), and the key to keep it under."""

    key: str
    data: bytes


Outcome = Found | Problem
"""An input that can not be read gives a problem."""


class Reader:
    """Everything that is compiled once per process: vocabulary, finder, shapes."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.vocabulary = Vocabulary.load()
        self.finder = Finder(self.vocabulary)
        self.shapes: Shapes = load_shapes(resources.path("shapes"))

    def batch(self, sources: Sequence[Source]) -> list[Outcome]:
        """Read, find, describe and check these; one outcome per source, in their order."""
        read = [self._read(source) for source in sources]
        told = [facts for facts in read if isinstance(facts, Facts)]
        graphs = [describe_article(facts, self.base) for facts in told]
        tallies = [tally(graph) for graph in graphs]
        checked = _spread(validate(graphs, self.shapes), tallies)
        packed = iter(map(self._packed, told, graphs, tallies, checked))
        return [
            Found(_key(source, facts.article.sha256), next(packed)) if isinstance(facts, Facts) else facts
            for source, facts in zip(sources, read, strict=True)
        ]

    def _read(self, source: Source) -> Facts | Problem:
        try:
            return self.facts(source)
        except InputError as error:
            return left_out(source.name, str(error))

    def facts(self, source: Source) -> Facts:
        """The facts of one input with the problems of reading and finding; raises InputError."""
        with stumbling(shown(source.name)):
            article, problems = read_article(source.read(MAX_BYTES), source.name, self.vocabulary)
            facts = self.finder.find(replace(article, id=source.id))
        met = (replace(p, where=p.where or source.name) for p in (*problems, *facts.problems))
        return replace(facts, problems=tuple(met))

    def _packed(self, facts: Facts, graph: Graph, told: Tally, results: Iterable[Result]) -> bytes:
        """All that the build needs of an article; the text is not among it."""
        entry = Entry(
            replace(facts, article=replace(facts.article, text="", blocks=()), problems=()),
            told,
            tuple(sorted({*results, *article_floors(facts, graph, self.base)})),
            facts.problems,
            graph.nquads(),
            segment(graph, self.base),
            seen(graph),
            lines(facts, report_iris(facts, self.base)),
        )
        return pack(entry)


def _spread(results: Iterable[Result], tallies: Sequence[Tally]) -> list[list[Result]]:
    """The results of a batch by article: each goes to every article that describes the node it is about."""
    about = list(results)
    if not about:
        return [[] for _ in tallies]
    own = [{*told.others.split("\n"), *_members(told)} for told in tallies]
    return [[result for result in about if result.focus in nodes] for nodes in own]


def _members(told: Tally) -> Iterator[str]:
    for _, members in told.classes:
        yield from members.split("\n")


def entries(sources: Sequence[Source], base: str, jobs: int, cache: Cache) -> Iterator[tuple[Entry | Problem, bool]]:
    """What each source gave, in their order, and whether it was found now (True) or taken from the cache."""
    keys = {source.id: key for source in sources if (key := _known(source, cache))}
    made = _made([source for source in sources if source.id not in keys], base, jobs, cache)
    for source in sources:
        if source.id in keys:
            entry = _kept(keys[source.id], source, cache)
            if entry is not None:
                yield entry, False
                continue
            outcome = next(_made([source], base, 1, cache))
        else:
            outcome = next(made)
        yield unpack(outcome.data) if isinstance(outcome, Found) else outcome, True


def _known(source: Source, cache: Cache) -> str:
    """The key under which the cache holds what this source gives, or nothing."""
    if not cache:
        return ""
    try:
        found = _key(source, hashlib.sha256(source.read(MAX_BYTES)).hexdigest())
    except InputError:
        return ""
    return found if found in cache else ""


def _kept(key: str, source: Source, cache: Cache) -> Entry | None:
    data = cache.get(key)
    if data is None:
        return None
    try:
        entry = unpack(data)
    except ValueError:
        cache.refuse(key)
        return None
    if _key(source, entry.facts.article.sha256) != key:
        cache.refuse(key)
        return None
    return entry


def _key(source: Source, sha256: str) -> str:
    """An article's name may show in its problems, so it counts as much as its bytes."""
    return cache_key(ARTICLE, source.id, source.name, sha256)


def _made(sources: Sequence[Source], base: str, jobs: int, cache: Cache) -> Iterator[Outcome]:
    for batch in batches(sources, base, jobs) if sources else ():
        for outcome in batch:
            if isinstance(outcome, Found):
                cache.put(outcome.key, outcome.data)
        yield from batch


def batches(sources: Sequence[Source], base: str, jobs: int) -> Iterator[list[Outcome]]:
    """The outcomes of `sources` in order, batch by batch, made by up to `jobs` processes."""
    parts = [sources[i : i + SIZE] for i in range(0, len(sources), SIZE)]
    _prepare(base)
    if jobs == 1 or len(parts) == 1:
        yield from map(_batch, parts)
    else:
        yield from _pooled(parts, base, min(jobs, len(parts)))


def environment(base: str) -> str:
    """All that an entry depends on besides the article: the program itself, its words, shapes and libraries."""
    used = (f"{tool} {at}" for tool, at in tools())
    digests = (
        resources.digest("ontology/vocabulary"),
        resources.digest("shapes"),
        resources.digest("queries"),
        _program(),
    )
    return cache_key(kg.__version__, sys.version, unicodedata.unidata_version, base, *used, *digests)


@cache
def tools() -> tuple[tuple[str, str], ...]:
    """The libraries whose version may show in the output, each with it."""
    return tuple((tool, version(tool)) for tool in TOOLS)


@cache
def _program() -> str:
    """A digest of the program's own source."""
    package = Path(__file__).resolve().parent
    sources = hashlib.sha256()
    for file in sorted(package.rglob("*.py")):
        name = file.relative_to(package).as_posix().encode()
        sources.update(name + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return sources.hexdigest()


def default_jobs() -> int:
    """One process per processor that this process may use, at most eight."""
    usable = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(usable, 8)


def _pooled(parts: Sequence[Sequence[Source]], base: str, jobs: int) -> Iterator[list[Outcome]]:
    """A few batches ahead per process: what is not yet needed is not yet held."""
    import multiprocessing  # what only several processes need takes a while to load
    from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor

    method = "fork" if sys.platform == "linux" else "spawn"
    context = multiprocessing.get_context(method)
    pool = ProcessPoolExecutor(jobs, context, initializer=_start, initargs=(base,))
    try:
        ahead: deque[Future[list[Outcome]]] = deque()
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
    """The vocabulary in use."""
    for reader in _readers.values():
        return reader.vocabulary
    return Vocabulary.load()


def shapes() -> Shapes:
    """The shapes in use."""
    for reader in _readers.values():
        return reader.shapes
    return load_shapes(resources.path("shapes"))


_readers: dict[str, Reader] = {}


def _prepare(base: str) -> None:
    if base not in _readers:
        _readers.clear()
        _readers[base] = Reader(base)


def _batch(sources: Sequence[Source]) -> list[Outcome]:
    (reader,) = _readers.values()
    return reader.batch(sources)


def _start(base: str) -> None:
    """A worker: Ctrl-C is for the parent, and without a parent there is nothing left to do."""
    from multiprocessing import parent_process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _prepare(base)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(sentinel: int) -> None:
    from multiprocessing.connection import wait

    wait([sentinel])
    os._exit(1)
