"""The ledgers: the answers to the questions ``ledger-*`` as CSV files beside the facts.

The questions name every property they follow, so only statements with one of these are looked at,
and of the types only those named: a third of the graph, taken line by line from its N-Quads.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from itertools import chain
from pathlib import Path

import pyoxigraph as ox

from kg import resources
from kg.errors import KgError
from kg.keep.tables import safe

_PREFIX = re.compile(r"PREFIX\s+([\w-]*):\s*<([^>]*)>")
_NO_NAME = re.compile(r'"[^"\n]*"|<[^>]*>|#[^\n]*')
_NAME = re.compile(r"(?<![\w?$])([\w-]*):([A-Za-z][\w-]*)")
_ASIDE = re.compile(rb"<[^>]*/id/(?:report/[^/>]+/(?:official|agreement)-|tenure/|rank-holding/|post/)")
_PERSON = re.compile(rb"<[^>]*/id/(?:official|agreement)/")
_SENTENCE = re.compile(rb"<[^>]*/id/evidence/")
_KG = b"<https://w3id.org/vnus/ns#"
_ATTESTED, _CITING = _KG + b"attestedBy>", frozenset({_KG + b"evidence>", _KG + b"toldIn>"})
_TYPE = b"<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"


@cache
def questions() -> dict[str, str]:
    """The text of each question by its name, sorted."""
    files = sorted(resources.path("queries").glob("ledger-*.rq"))
    return {file.stem: file.read_text(encoding="utf-8") for file in files}


@cache
def _named() -> frozenset[bytes]:
    """The IRIs that the questions name, as N-Quads spell them."""
    found = set()
    for text in questions().values():
        prefixes = dict(_PREFIX.findall(text))
        for prefix, name in _NAME.findall(_NO_NAME.sub(" ", _PREFIX.sub(" ", text))):
            found.add(f"<{prefixes[prefix]}{name}>".encode())
    return frozenset(found)


def seen(graph: bytes) -> bytes:
    """The lines of a graph's N-Quads that a ledger may look at, as N-Triples.

    No ledger goes by way of who an official was or what an agreement is called in an article, so
    those reports, the posts and their sentences are left out too.
    """
    names = _named()
    found, cited = [], set()
    for line in graph.splitlines():
        statement = line[: line.rindex(b" <")]
        subject, predicate, value = statement.split(b" ", 2)
        if predicate not in names and not (predicate == _TYPE and value in names):
            continue
        if _ASIDE.match(subject) or (predicate == _ATTESTED and _PERSON.match(subject)):
            continue
        if predicate in _CITING:
            cited.add(value)
        found.append((subject, statement))
    return b"".join(line + b" .\n" for subject, line in found if subject in cited or not _SENTENCE.match(subject))


class Ledgers:
    """Collects what the questions look at, then asks them beside the other work: ``with Ledgers() as ledgers: ...``."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._pool = ThreadPoolExecutor(1)
        self._answers: Future[dict[str, list[list[str]]]] | None = None

    def __enter__(self) -> Ledgers:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def add(self, lines: bytes) -> None:
        """Take what :func:`seen` gave of one graph."""
        self._parts.append(lines)

    def ask(self) -> None:
        """Begin to answer; every graph must have been added."""
        self._answers = self._pool.submit(_answers, self._parts)
        self._parts = []

    def write(self, folder: Path) -> dict[str, int]:
        """Write ``{name}.csv`` for each question into the folder; gives the number of rows of each.

        The files are UTF-8 with a byte order mark, as those of the facts.
        """
        if self._answers is None:
            self.ask()
        answers = self._answers.result() if self._answers else {}
        for name, rows in answers.items():
            with (folder / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as stream:
                csv.writer(stream).writerows(rows)
        return {name: len(rows) - 1 for name, rows in answers.items()}


def _answers(parts: Iterable[bytes]) -> dict[str, list[list[str]]]:
    """The names of the columns and the rows, by the question's name."""
    store = ox.Store()
    unique = set(chain.from_iterable(part.splitlines() for part in parts))
    store.bulk_load(b"\n".join(sorted(unique)), format=ox.RdfFormat.N_TRIPLES)
    found = {}
    for name, text in questions().items():
        answer = store.query(text)
        if not isinstance(answer, ox.QuerySolutions):
            raise KgError(f"{name} is no SELECT")
        found[name] = [[one.value for one in answer.variables], *([_cell(value) for value in row] for row in answer)]
    return found


def _cell(value: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None) -> str:
    return safe(" ".join(value.value.split())) if isinstance(value, ox.NamedNode | ox.Literal) else ""
