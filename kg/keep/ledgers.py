"""The ledgers: the answers to the questions ``ledger-*`` as CSV files beside the facts.

The questions name every property they follow, so only statements with one of these are looked at,
and of the types only those named; and of these only what can be reached from where the questions begin.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from itertools import chain
from pathlib import Path

import pyoxigraph as ox

from kg import resources
from kg.describe.graph import TYPE, Graph
from kg.describe.names import KG, VOCABULARY
from kg.describe.names import segment as path_segment
from kg.describe.nodes import Node
from kg.errors import KgError
from kg.keep.tables import safe

_PREFIX = re.compile(r"PREFIX\s+([\w-]*):\s*<([^>]*)>")
_NO_NAME = re.compile(r'"[^"\n]*"|<[^>]*>|#[^\n]*')
_NAME = re.compile(r"(?<![\w?$])([\w-]*):([A-Za-z][\w-]*)")
_ASIDE = re.compile(r"/id/(?:report/[^/]+/(?:official|agreement)-|tenure/|rank-holding/|post/)")
_PERSON = re.compile(r"/id/(?:official|agreement)/")
_SENTENCE = re.compile(r"/id/evidence/")
_ENTITY = re.compile(r"/id/(?:official|agreement|meeting)/")
_OF_ARTICLE = re.compile(r"/id/(?:article|report|statement|evidence)/([^/>]+)")
_ATTESTED, _CITING = f"{KG}attestedBy", frozenset({f"{KG}evidence", f"{KG}toldIn"})
_A, _ATTESTING = f"<{TYPE}>", f"<{_ATTESTED}>"
_ROOTS = frozenset({f"{KG}Request", f"{KG}Project"})
_MEETING, _VISIT = f"{KG}Meeting", f"{VOCABULARY}meeting-kind/visit"


@cache
def questions() -> dict[str, str]:
    """The text of each question by its name, sorted."""
    files = sorted(resources.path("queries").glob("ledger-*.rq"))
    return {file.stem: file.read_text(encoding="utf-8") for file in files}


@cache
def _named() -> frozenset[str]:
    """The IRIs that the questions name."""
    found = set()
    for text in questions().values():
        prefixes = dict(_PREFIX.findall(text))
        for prefix, name in _NAME.findall(_NO_NAME.sub(" ", _PREFIX.sub(" ", text))):
            found.add(f"{prefixes[prefix]}{name}")
    return frozenset(found)


def seen(graph: Graph) -> bytes:
    """The statements of a graph that a ledger may look at, as N-Triples.

    No ledger goes by way of who an official was or what an agreement is called in an article, so
    those reports, the posts and their sentences are left out too.
    """
    names = _named() | {TYPE}
    found: dict[str, list[str]] = {}
    cited: set[str] = set()
    for subject, properties in graph.nodes.items():
        if _ASIDE.search(subject):
            continue
        found[subject] = lines = []
        asked = names - {_ATTESTED} if _PERSON.search(subject) else names
        for name in properties.keys() & asked:
            values = properties[name] if name != TYPE else [one for one in properties[name] if one.value in names]
            lines += [f"<{subject}> <{name}> {value} .\n" for value in values]
            if name in _CITING:
                cited.update(value.value for value in values)
    kept = (lines for subject, lines in found.items() if subject in cited or not _SENTENCE.search(subject))
    return "".join(sorted(chain.from_iterable(kept))).encode("utf-8")


class Ledgers:
    """Collects what the questions look at, then asks them beside the other work: ``with Ledgers() as ledgers: ...``."""

    def __init__(self) -> None:
        self._articles: dict[str, bytes] = {}
        self._lines: list[str] = []
        self._pool = ThreadPoolExecutor(1)
        self._answers: Future[dict[str, list[list[str]]]] | None = None

    def __enter__(self) -> Ledgers:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def add(self, article: str, lines: bytes) -> None:
        """Take what :func:`seen` gave of the graph of one article."""
        self._articles[path_segment(article)] = lines

    def merged(self, nodes: Mapping[str, Node]) -> None:
        """Take the merged graph; the graphs of all articles must have been added."""
        self._lines = _Reached(nodes, self._articles).lines()
        self._articles = {}

    def ask(self) -> None:
        """Begin to answer; the merged graph must have been given."""
        self._answers = self._pool.submit(_answers, self._lines)
        self._lines = []

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


class _Reached:
    """What can be reached from the requests, the projects and the visits of the merged graph.

    Every ledger begins with one of these and goes on by the properties it names, in their direction.
    None goes on to who attests an official, an agreement or a meeting.
    """

    def __init__(self, nodes: Mapping[str, Node], articles: Mapping[str, bytes]) -> None:
        self._nodes, self._articles = nodes, articles
        self._split: dict[str, dict[str, list[str]]] = {}
        self._names = {f"<{name}>" for name in _named()}

    def lines(self) -> list[str]:
        """The statements as lines of N-Triples, each once."""
        found: list[str] = []
        ahead = [(f"<{iri}>", "") for iri, one in self._nodes.items() if _begins(one)]
        reached = set(ahead)
        while ahead:
            subject, article = ahead.pop()
            for statement in self._told(subject, article):
                _, name, value = statement.split(" ", 2)
                if name not in self._names and not (name == _A and value in self._names):
                    continue
                found.append(statement)
                if value[0] == "<" and not (name == _ATTESTING and _ENTITY.search(subject)):
                    step = (value, _article(value) or article)
                    if step not in reached:
                        reached.add(step)
                        ahead.append(step)
        return sorted(set(found))

    def _told(self, subject: str, article: str) -> Iterable[str]:
        """The statements of a node, in the merged graph or in that of an article."""
        node = self._nodes.get(subject[1:-1])
        if node:
            return [line[: line.rindex(" <")] for line in node.lines.split("\n")[:-1]]
        if article not in self._split:
            split = self._split[article] = {}
            for line in self._articles.get(article, b"").decode("utf-8").split("\n")[:-1]:
                split.setdefault(line[: line.index(" ")], []).append(line[:-2])
        return self._split[article].get(subject, ())


def _begins(node: Node) -> bool:
    return not _ROOTS.isdisjoint(node.classes) or (_MEETING in node.classes and _VISIT in node.links)


def _article(node: str) -> str:
    """The article that a node belongs to, as its IRI has it."""
    found = _OF_ARTICLE.search(node)
    return found[1] if found else ""


def _answers(lines: Iterable[str]) -> dict[str, list[list[str]]]:
    """The names of the columns and the rows, by the question's name."""
    store = ox.Store()
    store.bulk_load("".join([f"{line} .\n" for line in lines]).encode("utf-8"), format=ox.RdfFormat.N_TRIPLES)
    found = {}
    for name, text in questions().items():
        answer = store.query(text)
        if not isinstance(answer, ox.QuerySolutions):
            raise KgError(f"{name} is no SELECT")
        found[name] = [[one.value for one in answer.variables], *([_cell(value) for value in row] for row in answer)]
    return found


def _cell(value: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None) -> str:
    return safe(" ".join(value.value.split())) if isinstance(value, ox.NamedNode | ox.Literal) else ""
