"""How the data were made: one activity per build, and which graph tells what which article told.

Holds no time of day and no machine: two builds of the same input with the same versions are one
activity, and give the same bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.describe.names import (
    BASE,
    VOCABULARY,
    article_graph,
    article_node,
    merged_graph,
    node,
    provenance_graph,
    term,
    vocabulary_graph,
)
from kg.describe.sheet import Sheet, label, text
from kg.errors import VocabularyError
from kg.unify.fold import digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from pyoxigraph import Quad

    from kg.describe.graph import Graph
    from kg.model import Article

# What the graph repeats of a vocabulary concept, so that the data can be read without the vocabulary.
_REPEATED = (
    "rdf:type",
    "skos:prefLabel",
    "skos:notation",
    "skos:inScheme",
    "skos:broader",
    "skos:exactMatch",
    "skos:closeMatch",
    "kg:plover",
)
_LINKS = ("skos:inScheme", "skos:broader")


@dataclass(frozen=True, slots=True)
class Run:
    """What a build's output depends on besides its input: version, vocabulary and tools with their versions."""

    version: str
    vocabulary_sha256: str
    tools: tuple[tuple[str, str], ...] = ()


def describe_run(run: Run, articles: Sequence[Article], base: str = BASE) -> Graph:
    """The provenance graph: the build and, per article, the graph made from it."""
    sheet = Sheet(provenance_graph(base))
    key = digest(run.version, run.vocabulary_sha256, *(part for tool in sorted(run.tools) for part in tool))
    build, agent = node(base, "build", key), node(base, "software", "kg", run.version)
    sheet.type(build, "kg:Build", "prov:Activity")
    sheet.put(build, "rdfs:label", label(f"Build with kg {run.version}"))
    sheet.put(build, "prov:wasAssociatedWith", agent)
    sheet.add(build, vocabularySha256=text(run.vocabulary_sha256))
    sheet.put(build, "prov:used", _tools(sheet, run, base))
    sheet.type(agent, "prov:SoftwareAgent")
    sheet.put(agent, "rdfs:label", label(f"kg {run.version}"))
    sheet.add(agent, version=text(run.version))
    for article in articles:
        graph = article_graph(article.id, base)
        sheet.type(graph, "kg:ArticleGraph")
        sheet.put(graph, "prov:wasDerivedFrom", article_node(article.id, base))
        sheet.put(graph, "prov:wasGeneratedBy", build)
    merged = merged_graph(base)
    sheet.type(merged, "kg:MergedGraph")
    sheet.put(merged, "prov:wasGeneratedBy", build)
    return sheet.graph()


def _tools(sheet: Sheet, run: Run, base: str) -> list[NamedNode]:
    found = []
    for name, version in run.tools:
        tool = node(base, "software", name, version)
        sheet.type(tool, "kg:Software")
        sheet.put(tool, "rdfs:label", label(f"{name} {version}"))
        sheet.add(tool, version=text(version))
        found.append(tool)
    return found


def concept_iris(quads: Iterable[Quad]) -> set[str]:
    """The vocabulary concepts that statements point at."""
    return {
        quad.object.value
        for quad in quads
        if isinstance(quad.object, NamedNode) and quad.object.value.startswith(VOCABULARY)
    }


def describe_concepts(used: Iterable[str], files: Iterable[Path], base: str = BASE) -> Graph:
    """Labels (English, Vietnamese), code, scheme, broader concepts, links and event type of the concepts in use.

    Raises VocabularyError for a file that is no Turtle.
    """
    told = _told(tuple((path, path.read_bytes()) for path in sorted(files)))
    links = {term(name) for name in _LINKS}
    sheet, done, ahead = Sheet(vocabulary_graph(base)), set[str](), sorted(used)
    while ahead:
        iri = ahead.pop()
        if iri in done:
            continue
        done.add(iri)
        for predicate, value in told.get(iri, ()):
            sheet.say(NamedNode(iri), predicate.value, value)
            if predicate in links and isinstance(value, NamedNode):
                ahead.append(value.value)
    return sheet.graph()


@lru_cache(maxsize=1)
def _told(files: tuple[tuple[Path, bytes], ...]) -> dict[str, list[tuple[NamedNode, NamedNode | Literal]]]:
    """What the files tell of each concept, as far as the graph repeats it; a process reads the same files once."""
    told: dict[str, list[tuple[NamedNode, NamedNode | Literal]]] = {}
    kept = {term(name) for name in _REPEATED}
    for path, content in files:
        try:
            for one in parse(content, RdfFormat.TURTLE):
                known = one.predicate in kept and isinstance(one.subject, NamedNode)
                if known and isinstance(one.object, NamedNode | Literal):
                    told.setdefault(one.subject.value, []).append((one.predicate, one.object))
        except (SyntaxError, ValueError) as error:
            raise VocabularyError(f"{path} is no Turtle: {error}") from error
    return told
