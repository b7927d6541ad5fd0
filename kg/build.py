"""The pipeline: articles to a folder with the graph, the spreadsheets, the report and the manifest.

Batches of articles stream through reading, finding, describing and checking (:mod:`kg.batch`) into
the files; only the facts, without the texts, are held until the end, when the things that several
articles tell of are unified.
"""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from pyoxigraph import Quad

import kg
from kg import batch, resources
from kg.check import Census, Report, Result, problem_result, report_text, report_turtle
from kg.describe import (
    BASE,
    Run,
    concept_iris,
    describe_run,
    nquads,
    read_nquads,
    write_turtle,
)
from kg.errors import InputError, UsageError
from kg.keep import files, manifest
from kg.keep.ledgers import write_ledgers
from kg.keep.tables import Tables
from kg.merging import Merging
from kg.model import Facts, Problem
from kg.read import MAX_BYTES
from kg.shown import shown
from kg.sources import LEFT_OUT, Source, sources

Progress = Callable[[int, int], None]
TOOLS = ("pyoxigraph", "pyshacl", "rdflib", "regex")
"""The libraries whose version may show in the output."""


_REPORTED = {LEFT_OUT: "warning"}
"""An input that was left out is no fault of the graph: in its report it is a warning."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: `problems` are the inputs left out and what else a user should look at."""

    articles: int
    facts: dict[str, int]
    report: Report
    problems: tuple[Problem, ...]

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
    stdin: BinaryIO | None = None,
    progress: Progress = lambda done, total: None,
) -> Built:
    """Build the articles that `inputs` name (files, folders, ``-``) into the folder `out`, whole or not at all.

    The bytes written depend on the articles, the program, its vocabulary and the decisions in the
    files `corrections` only. `progress` is
    called with the number of inputs done and to do. Raises UsageError for a target that must not be
    replaced, InputError where no input can be read, VocabularyError, and OutputError.
    """
    check_base(base)
    with files.replacing(out) as part:
        found, problems = sources(inputs, out, stdin or sys.stdin.buffer, MAX_BYTES)
        return _Build(part, base, problems, corrections).run(found, jobs, progress)


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

    def __init__(self, part: Path, base: str, problems: list[Problem], corrections: Sequence[Path]) -> None:
        self.part, self.base, self.problems = part, base, problems
        self.over = Merging(base, corrections)
        self.facts: list[Facts] = []
        self.results: set[Result] = set()
        self.census = Census()
        self.concepts: set[str] = set()

    def run(self, found: Sequence[Source], jobs: int, progress: Progress) -> Built:
        """All stages, in order."""
        with (
            (self.part / "kg.nq").open("wb") as graph,
            (self.part / "kg.ttl").open("wb") as turtle,
            Tables(self.part / "facts") as tables,
            closing(self._graphs(found, jobs, progress, tables)) as graphs,
        ):
            write_turtle((self._kept(content, graph) for content in graphs), turtle, self.base)
        write_ledgers(self.part / "kg.nq", self.part / "facts")
        problems = tuple(sorted(set(self.problems)))
        self.results.update(self.census.results([f.article.id for f in self.facts], self.over.concerned, self.base))
        self.results.update(
            problem_result(replace(p, severity=_REPORTED.get(p.severity, p.severity))) for p in problems
        )
        report = Report(tuple(sorted(self.results)), self.census.counts())
        built = Built(len(self.facts), tables.counts, report, problems)
        self._report(built)
        manifest.write(self.part, self._manifest(built))
        return built

    def _graphs(
        self, found: Sequence[Source], jobs: int, progress: Progress, tables: Tables
    ) -> Generator[bytes, None, None]:
        yield from self._read(found, jobs, progress, tables)
        yield from self._merge()

    def _read(self, found: Sequence[Source], jobs: int, progress: Progress, tables: Tables) -> Iterator[bytes]:
        """The graph of each article, in N-Quads."""
        done = 0
        for one in batch.batches(found, self.base, jobs) if found else ():
            for told in map(self.over.less, one.told):
                self.facts.append(told.facts)
                tables.add(told.rows, told.facts)
                yield told.graph
            self.results.update(one.results)
            self.problems += one.problems
            done += one.size
            progress(done, len(found))
        if not self.facts:
            reasons = "\n".join(f"  {shown(p.where)}: {p.message}" for p in sorted(self.problems)[:10])
            raise InputError(f"no article could be read, so nothing was built:\n{reasons}")

    def _merge(self) -> Iterator[bytes]:
        """The graphs over all articles: what is merged, how it was made, and the concepts in use."""
        yield from self.over.graphs(self.facts, batch.vocabulary())
        self.results |= self.over.results
        run = Run(kg.__version__, batch.vocabulary().digest, tuple((tool, version(tool)) for tool in TOOLS))
        yield nquads(describe_run(run, [f.article for f in self.facts], self.base))
        yield self.over.concepts(self.concepts)

    def _kept(self, content: bytes, graph: BinaryIO) -> list[Quad]:
        """A graph's quads, after it was written to kg.nq and counted."""
        graph.write(content)
        quads = read_nquads(content)
        self.census.add(quads)
        self.concepts |= concept_iris(quads)
        return quads

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
                **{t: version(t) for t in TOOLS},
            },
        }
