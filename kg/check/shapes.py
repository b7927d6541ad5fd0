"""Shapes are run by pySHACL, on core constraints only.

Two choices make it fast enough for every build. The shapes are property shapes with targets of their
own, which pySHACL runs five times faster than property shapes nested in node shapes; and graphs come
in batches, because each call reads the shapes anew.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pyoxigraph as ox
import pyshacl
from rdflib import RDF, SH, BNode, Graph, Literal, URIRef
from rdflib.term import IdentifiedNode, Node

from kg.check.records import INFO, VIOLATION, WARNING, Result
from kg.errors import InputError, KgError, VocabularyError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

KG = "https://w3id.org/vnus/ns#"
_EVIDENCE = URIRef(KG + "evidence")
_EXACT = URIRef("http://www.w3.org/ns/oa#exact")
_STRING = ox.NamedNode("http://www.w3.org/2001/XMLSchema#string")
_SEVERITY = {SH.Violation: VIOLATION, SH.Warning: WARNING, SH.Info: INFO}
# How many triples are validated at once at most, or a little more.
_PART = 30_000
# rdflib logs a traceback for each literal that is not of its datatype; the shapes say it in a line.
logging.getLogger("rdflib.term").setLevel(logging.ERROR)
# Data that belong to one article have its id as the step after these.
_OF_ARTICLE = frozenset({"article", "report", "statement", "evidence"})


@dataclass(frozen=True, slots=True)
class Shapes:
    """The shapes of a folder, read once."""

    graph: Graph


def load_shapes(folder: Path) -> Shapes:
    """Read every ``*.ttl`` of the folder; raises VocabularyError for none, or for one that is no Turtle."""
    files = sorted(folder.glob("*.ttl"))
    if not files:
        raise VocabularyError(f"{folder} holds no shapes: give the folder with the .ttl files")
    graph = Graph(bind_namespaces="none")
    for path in files:
        try:
            graph += rdflib_graph(ox.parse(path.read_bytes(), ox.RdfFormat.TURTLE))
        except (SyntaxError, ValueError, OSError) as error:
            raise VocabularyError(f"{path} is no Turtle: {error}") from error
    return Shapes(graph)


def validate(quads: Iterable[ox.Quad | ox.Triple], shapes: Shapes) -> tuple[Result, ...]:
    """Results of one batch, sorted; 100 to 200 articles per call are best.

    Give whole graphs: a report whose article or evidence is not in the batch is told to lack them.
    """
    results: set[Result] = set()
    for part in _parts(list(quads)):
        results.update(validate_graph(rdflib_graph(part), shapes))
    return tuple(sorted(results))


def _parts(quads: Sequence[ox.Quad | ox.Triple]) -> Iterator[list[ox.Quad | ox.Triple]]:
    """A large graph in parts of a bounded size, as an rdflib graph takes a kilobyte per triple.

    With each node comes all that it points to within the graph, so that no part lacks what its shapes look at.
    """
    if len(quads) <= _PART:
        yield list(quads)
        return
    told: dict[object, list[ox.Quad | ox.Triple]] = defaultdict(list)
    for quad in quads:
        told[quad.subject].append(quad)
    part: dict[object, list[ox.Quad | ox.Triple]] = {}
    size = 0
    for subject in told:
        ahead: list[object] = [subject]
        while ahead:
            node = ahead.pop()
            if node in told and node not in part:
                part[node] = told[node]
                size += len(told[node])
                ahead.extend(quad.object for quad in told[node])
        if size >= _PART:
            yield [quad for found in part.values() for quad in found]
            part, size = {}, 0
    yield [quad for found in part.values() for quad in found]


def validate_files(files: Sequence[Path], shapes: Shapes) -> tuple[Result, ...]:
    """Results of Turtle files taken together; raises InputError for one that can not be read."""
    graph = Graph(bind_namespaces="none")
    for path in files:
        try:
            with path.open("rb") as stream:
                graph += rdflib_graph(ox.parse(stream, ox.RdfFormat.TURTLE, base_iri=path.absolute().as_uri()))
        except OSError as error:
            raise InputError(f"{path} can not be read: {error.strerror or error}") from error
        except (SyntaxError, ValueError) as error:
            raise InputError(f"{path} is no Turtle: {error}; mend it there") from error
    return validate_graph(graph, shapes)


def validate_graph(graph: Graph, shapes: Shapes) -> tuple[Result, ...]:
    """Results of an rdflib graph, sorted."""
    _, found, text = pyshacl.validate(graph, shacl_graph=shapes.graph, inference="none", inplace=True)
    if not isinstance(found, Graph):
        raise KgError(f"the shapes can not be run: {text}")
    return tuple(sorted({_result(graph, found, node) for node in found.subjects(RDF.type, SH.ValidationResult)}))


def rdflib_graph(quads: Iterable[ox.Quad | ox.Triple]) -> Graph:
    """The triples as an rdflib graph, whatever graphs they stand in; literals keep their spelling."""
    graph = Graph(bind_namespaces="none")
    add = graph.store.add
    for quad in quads:
        add((_node(quad.subject), _node(quad.predicate), _node(quad.object)), graph)
    return graph


@lru_cache(maxsize=8192)
def _node(term: object) -> Node:
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.Literal):
        if term.language:
            return Literal(term.value, lang=term.language)
        datatype = None if term.datatype == _STRING else URIRef(term.datatype.value)
        literal = Literal(term.value, datatype=datatype, normalize=False)
        # pySHACL ends in a TypeError where it compares 30 February: as the string it is, the shapes catch it.
        return Literal(term.value) if literal.ill_typed else literal
    if isinstance(term, ox.BlankNode):
        return BNode(term.value)
    raise InputError(f"{term} is no part of RDF 1.1: leave statements about statements out")


def _result(graph: Graph, found: Graph, node: Node) -> Result:
    focus = found.value(node, SH.focusNode)
    component = str(found.value(node, SH.sourceConstraintComponent) or "")
    return Result(
        article=article_of(str(focus)),
        focus=str(focus),
        path=str(found.value(node, SH.resultPath) or ""),
        shape=str(found.value(node, SH.sourceShape) or ""),
        component=component.rpartition("#")[2].removesuffix("ConstraintComponent"),
        value=str(found.value(node, SH.value) or ""),
        message=min((str(one) for one in found.objects(node, SH.resultMessage)), default=""),
        severity=_SEVERITY.get(URIRef(str(found.value(node, SH.resultSeverity))), VIOLATION),
        sentence=_sentence(graph, focus) if isinstance(focus, IdentifiedNode) else "",
    )


def article_of(iri: str) -> str:
    """The id of the article that a node belongs to, "" for none.

    >>> article_of("https://w3id.org/vnus/id/report/a%20b/meeting-talks")
    'a b'
    """
    kind, _, rest = iri.partition("/id/")[2].partition("/")
    return unquote(rest.partition("/")[0]) if kind in _OF_ARTICLE else ""


def _sentence(graph: Graph, focus: IdentifiedNode) -> str:
    """The first quote behind a node, or behind the report that the node is a part of."""
    head, _, rest = str(focus).partition("/id/")
    owner = URIRef(f"{head}/id/{'/'.join(rest.split('/')[:3])}") if rest else focus
    quotes = (str(graph.value(one, _EXACT) or "") for one in graph.objects(owner, _EVIDENCE))
    return min((quote for quote in quotes if quote), default=str(graph.value(focus, _EXACT) or ""))
