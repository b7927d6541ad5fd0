"""Facts as RDF: the only place that mints IRIs and literals.

- :func:`describe_article`: what one article tells, in the article's own graph, by the article alone;
- :func:`describe_merged`: the entities over all articles;
- :func:`describe_run`: how the data were made;
- :func:`describe_concepts`: labels of the vocabulary concepts in use (see :func:`concept_iris`);
- :func:`nquads`, :func:`read_nquads` and :func:`write_turtle`: the two forms of the graph;
- :func:`segment` and :func:`write_segments`: the same Turtle from parts that can be kept.

What is described comes as a :class:`Graph`, without blank nodes. The data's IRIs begin with `base`; those of the
ontology and the vocabulary are the same for every base.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.describe.article import describe_article
from kg.describe.graph import Graph, graph_of
from kg.describe.keys import report_nodes
from kg.describe.layout import Segment, segment, write_segments, write_turtle
from kg.describe.merged import Part, describe_merged, merged_parts
from kg.describe.names import BASE, article_graph, article_node, merged_graph
from kg.describe.nodes import Node, nquads_of, segment_of
from kg.describe.nquads import nquads, read_nquads
from kg.describe.run import Run, concept_iris, describe_concepts, describe_run
from kg.unify.dates import told_on

if TYPE_CHECKING:
    from kg.model import Facts

__all__ = [
    "BASE",
    "Graph",
    "Node",
    "Part",
    "Run",
    "Segment",
    "article_iri",
    "concept_iris",
    "describe_article",
    "describe_concepts",
    "describe_merged",
    "describe_run",
    "graph_iri",
    "graph_of",
    "merged_graph",
    "merged_parts",
    "nquads",
    "nquads_of",
    "read_nquads",
    "report_iris",
    "segment",
    "segment_of",
    "told_on",
    "write_segments",
    "write_turtle",
]


def article_iri(article_id: str, base: str = BASE) -> str:
    """The IRI of an article."""
    return article_node(article_id, base).value


def graph_iri(article_id: str, base: str = BASE) -> str:
    """The IRI of the graph of what an article tells."""
    return article_graph(article_id, base).value


def report_iris(facts: Facts, base: str = BASE) -> dict[tuple[str, str], str]:
    """(kind, record id) -> IRI of the record's node; kind is official, meeting, agreement, project or statement."""
    return {key: found.value for key, found in report_nodes(facts, base).items()}
