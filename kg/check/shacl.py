"""pySHACL, on core constraints only: imported where there is something to judge, as it takes a while to load.

The shapes are property shapes with targets of their own, which pySHACL runs five times faster than
property shapes nested in node shapes.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from typing import TYPE_CHECKING

import pyoxigraph as ox
import pyshacl
from rdflib import RDF, SH, BNode, Graph, Literal, URIRef
from rdflib.term import IdentifiedNode, Node

from kg.check.records import INFO, VIOLATION, WARNING, Result, article_of, owner_of
from kg.describe.names import KG
from kg.errors import InputError, KgError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_EVIDENCE = URIRef(KG + "evidence")
_EXACT = URIRef("http://www.w3.org/ns/oa#exact")
_STRING = ox.NamedNode("http://www.w3.org/2001/XMLSchema#string")
_SEVERITY = {SH.Violation: VIOLATION, SH.Warning: WARNING, SH.Info: INFO}
# rdflib logs a traceback for each literal that is not of its datatype; the shapes say it in a line.
logging.getLogger("rdflib.term").setLevel(logging.ERROR)


def validate_files(files: Sequence[Path], shapes: Graph) -> tuple[Result, ...]:
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


def validate_graph(graph: Graph, shapes: Graph) -> tuple[Result, ...]:
    """Results of an rdflib graph, sorted."""
    _, found, text = pyshacl.validate(graph, shacl_graph=shapes, inference="none", inplace=True)
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


def _sentence(graph: Graph, focus: IdentifiedNode) -> str:
    """The first quote behind a node, or behind the report that the node is a part of."""
    cited = graph.objects(URIRef(owner_of(str(focus))), _EVIDENCE)
    quotes = (str(graph.value(one, _EXACT) or "") for one in cited)
    return min((quote for quote in quotes if quote), default=str(graph.value(focus, _EXACT) or ""))
