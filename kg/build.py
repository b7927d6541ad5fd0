"""The pipeline: articles to a folder with the graph, the spreadsheets, the report and the manifest.

Batches of articles stream through reading, finding, describing and checking (:mod:`kg.batch`) into
the files; only the facts, without the texts, are held until the end, when the things that several
articles tell of are unified. What an article gave is kept beside OUT (:mod:`kg.keep.cache`), so the
next build of the same OUT does it for new and changed articles only.
"""

from __future__ import annotations

import gc
import sys
import unicodedata
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

import kg
from kg import batch, resources
from kg.check import Census, Report, Result, problem_result, report_text, report_turtle, tally_of
from kg.describe import (
    BASE,
    Graph,
    Run,
    Segment,
    describe_run,
    merged_graph,
    nquads_of,
    segment,
    segment_of,
    write_segments,
)
from kg.errors import InputError, UsageError
from kg.keep import cache as keeping
from kg.keep import files, manifest
from kg.keep.cache import Cache
from kg.keep.entry import Entry
from kg.keep.ledgers import Ledgers
from kg.keep.tables import Tables
from kg.merging import Merging
from kg.model import Facts, Problem
from kg.read import MAX_BYTES
from kg.shown import shown
from kg.sources import LEFT_OUT, Source, sources

Progress = Callable[[int, int], None]

_REPORTED = {LEFT_OUT: "warning"}
"""An input that was left out is no fault of the graph: in its report it is a warning."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: `problems` are the inputs left out and what else a user should look at.

    `reused` articles were the same as in the build before; `notes` are about the cache, not the data.
    """

    articles: int
    facts: dict[str, int]
    report: Report
    problems: tuple[Problem, ...]
    reused: int = 0
    notes: tuple[str, ...] = ()

    @property
    def left_out(self) -> tuple[Problem, ...]:
        """The inputs that could not be read."""
        return tuple(p for p in self.problems if p.severity == LEFT_OUT)


def build(
    inputs: Sequence[str],
    out: Path,
    *,
    base: str = BASE,
    jobs: int = 1,
    corrections: Sequence[Path] = (),
    fresh: bool = False,
    stdin: BinaryIO | None = None,
    progress: Progress = lambda done, total: None,
) -> Built:
    """Build the articles that `inputs` name (files, folders, ``-``) into the folder `out`, whole or not at all.

    The bytes written depend on the articles, the program, its vocabulary and the decisions in the
    files `corrections` only, never on what an earlier build of `out` found; that only saves time, and
    `fresh` does without it. `progress` is called with the number of inputs done and to do. Raises
    UsageError for a target that must not be replaced, InputError where no input can be read,
    VocabularyError, and OutputError.
    """
    check_base(base)
    with files.replacing(out) as part, keeping.opened(out, batch.environment(base), fresh=fresh) as cache:
        found, problems = sources(inputs, out, stdin or sys.stdin.buffer, MAX_BYTES)
        built = _Build(part, base, problems, corrections, cache).run(found, jobs, progress)
        cache.tidy()
        return replace(built, notes=tuple(cache.notes))


def check_base(base: str) -> None:
    """Raise UsageError where `base` can not begin the IRIs of the data."""
    parts = urlsplit(base)
    bad = any(c in '<>"{}|^`\\' or c.isspace() or ord(c) < 33 for c in base)
    if (
        bad
        or parts.scheme not in {"http", "https"}
        or not parts.netloc
        or parts.query
        or parts.fragment
        or base[-1] != "/"
    ):
        raise UsageError(f"--base {shown(base)}: give an http or https address that ends in /, such as {BASE}")


class _Build:
    """One run; `part` is the folder to fill."""

    def __init__(
        self, part: Path, base: str, problems: list[Problem], corrections: Sequence[Path], cache: Cache
    ) -> None:
        self.part, self.base, self.problems, self.cache = part, base, problems, cache
        self.over = Merging(base, corrections, cache)
        self.facts: list[Facts] = []
        self.results: set[Result] = set()
        self.census = Census()
        self.ledgers = Ledgers()
        self.reused = 0

    def run(self, found: Sequence[Source], jobs: int, progress: Progress) -> Built:
        """All stages, in order."""
        with (
            _uncollected(),
            (self.part / "kg.nq").open("wb") as graph,
            (self.part / "kg.ttl").open("wb") as turtle,
            Tables(self.part / "facts") as tables,
            self.ledgers,
            closing(self._segments(found, jobs, progress, tables, graph)) as segments,
        ):
            write_segments(segments, turtle, self.base)
            self.ledgers.write(self.part / "facts")
        problems = tuple(sorted(set(self.problems)))
        self.results.update(self.census.results([f.article.id for f in self.facts], self.over.concerned, self.base))
        self.results.update(
            problem_result(replace(p, severity=_REPORTED.get(p.severity, p.severity))) for p in problems
        )
        report = Report(tuple(sorted(self.results)), self.census.counts())
        built = Built(len(self.facts), tables.counts, report, problems, self.reused)
        self._report(built)
        manifest.write(self.part, self._manifest(built))
        return built

    def _segments(
        self, found: Sequence[Source], jobs: int, progress: Progress, tables: Tables, graph: BinaryIO
    ) -> Generator[Segment, None, None]:
        """The parts of kg.ttl: one per article, then those over all articles; kg.nq is written on the way."""
        for entry in self._entries(found, jobs, progress):
            tables.add(entry.tables, entry.facts)
            graph.write(entry.graph)
            self.ledgers.add(entry.facts.article.id, entry.ledgers)
            yield entry.turtle
        yield from self._merged(graph)
        self.ledgers.ask()
        for made in self._provenance():
            graph.write(made.nquads())
            self.census.add(made)
            yield segment(made, self.base)

    def _entries(self, found: Sequence[Source], jobs: int, progress: Progress) -> Iterator[Entry]:
        """What each article gave."""
        for done, (entry, anew) in enumerate(batch.entries(found, self.base, jobs, self.cache), 1):
            self.reused += not anew
            if isinstance(entry, Problem):
                self.problems.append(entry)
            else:
                entry = self.over.less(entry)
                self.facts.append(entry.facts)
                self.census.add(entry.tally)
                self.results.update(entry.results)
                self.problems += entry.problems
                yield entry
            progress(done, len(found))
        if not self.facts:
            reasons = "\n".join(f"  {shown(p.where)}: {p.message}" for p in sorted(self.problems)[:10])
            raise InputError(f"no article could be read, so nothing was built:\n{reasons}")

    def _merged(self, graph: BinaryIO) -> Iterator[Segment]:
        """The graph of what is merged over all articles, and that of what people decided."""
        nodes, decided = self.over.merge(self.facts, batch.vocabulary(), batch.shapes())
        self.results |= self.over.results
        graph.writelines(nquads_of(nodes))
        self.ledgers.merged(nodes)
        self.census.add(tally_of(nodes))
        yield segment_of(nodes, merged_graph(self.base).value, self.base)
        if decided.nodes:
            graph.write(decided.nquads())
            self.census.add(decided)
            yield segment(decided, self.base)

    def _provenance(self) -> Iterator[Graph]:
        """How the data were made, and the concepts in use."""
        run = Run(kg.__version__, batch.vocabulary().digest, batch.tools())
        yield describe_run(run, [f.article for f in self.facts], self.base)
        yield self.over.concepts(self.census.concepts())

    def _report(self, built: Built) -> None:
        (self.part / "report.txt").write_text(report_text(built.report), encoding="utf-8", newline="\n")
        (self.part / "report.ttl").write_bytes(report_turtle(built.report, self.base))

    def _manifest(self, built: Built) -> dict[str, object]:
        written = sorted(p for p in self.part.rglob("*") if p.is_file())
        return {
            "articles": [{"id": f.article.id, "sha256": f.article.sha256} for f in self.facts],
            "base": self.base,
            "counts": {"facts": built.facts, "classes": dict(built.report.counts)},
            "files": {
                p.relative_to(self.part).as_posix(): {"bytes": p.stat().st_size, "sha256": files.sha256(p)}
                for p in written
            },
            "problems": [f"{p.where}: {p.message}" for p in built.problems],
            "report": {
                "conforms": built.report.conforms,
                "results": {
                    s: sum(r.severity == s for r in built.report.results) for s in ("violation", "warning", "info")
                },
            },
            "sha256": {
                "decisions": self.over.digest,
                "ontology": resources.digest("ontology"),
                "queries": resources.digest("queries"),
                "shapes": resources.digest("shapes"),
                "vocabulary": batch.vocabulary().digest,
            },
            "versions": {
                "kg": kg.__version__,
                "unicode": unicodedata.unidata_version,
                **dict(batch.tools()),
            },
        }


@contextmanager
def _uncollected() -> Iterator[None]:
    """Looking for cycles among so many records, which have none, would take a tenth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
