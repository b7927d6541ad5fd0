"""Namespaces and the minting of IRIs: everything in the data has one, made of its own key.

Data stand under ``{base}id/{type}/{key}``. Keys may hold any text: what an IRI can not hold is
percent-encoded, so that no article's name breaks out of it.
"""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

from pyoxigraph import NamedNode

BASE = "https://w3id.org/vnus/"
KG = "https://w3id.org/vnus/ns#"
VOCABULARY = "https://w3id.org/vnus/vocabulary/"
DCT = "http://purl.org/dc/terms/"
OA = "http://www.w3.org/ns/oa#"
PROV = "http://www.w3.org/ns/prov#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SH = "http://www.w3.org/ns/shacl#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
XSD = "http://www.w3.org/2001/XMLSchema#"

PREFIXES = {"kg": KG, "dct": DCT, "oa": OA, "prov": PROV, "rdf": RDF, "rdfs": RDFS, "sh": SH, "skos": SKOS, "xsd": XSD}


@lru_cache(maxsize=4096)
def iri(name: str) -> str:
    """The IRI of a prefixed name of :data:`PREFIXES`.

    >>> iri("rdfs:label")
    'http://www.w3.org/2000/01/rdf-schema#label'
    """
    prefix, _, local = name.partition(":")
    return PREFIXES[prefix] + local


@lru_cache(maxsize=4096)
def term(name: str) -> NamedNode:
    """The node of a prefixed name of :data:`PREFIXES`.

    >>> term("rdfs:label").value
    'http://www.w3.org/2000/01/rdf-schema#label'
    """
    return NamedNode(iri(name))


@lru_cache(maxsize=8192)
def segment(text: str) -> str:
    """One path segment: everything but letters, digits, ``-_.~+`` is percent-encoded as UTF-8.

    Bytes of a file name that are no UTF-8 keep their value; a name of dots alone is encoded too,
    because ``.`` and ``..`` are directions in a path.

    >>> segment('a b"c'), segment("..")
    ('a%20b%22c', '%2E%2E')
    """
    encoded = quote(text, safe="+", errors="surrogateescape")
    return encoded.replace(".", "%2E") if not encoded.strip(".") else encoded


def concept(scheme: str, key: str) -> NamedNode:
    """The vocabulary concept of a scheme.

    >>> concept("country", "vn").value
    'https://w3id.org/vnus/vocabulary/country/vn'
    """
    return NamedNode(f"{VOCABULARY}{scheme}/{segment(key)}")


def country(code: str) -> NamedNode:
    """The concept of a country code: ISO 3166 alpha-2, or UN, EU, ASEAN."""
    return concept("country", code.lower())


def is_country_code(name: str) -> bool:
    """True for the codes of :func:`country`, False for names of bodies of no state."""
    return (len(name) == 2 and name.isascii() and name.isupper()) or name == "ASEAN"


@lru_cache(maxsize=8192)
def node(base: str, kind: str, *keys: str) -> NamedNode:
    """The IRI of a thing in the data; each key may hold slashes, which stay steps of the path.

    >>> node(BASE, "official", "vn/phan-van-giang").value
    'https://w3id.org/vnus/id/official/vn/phan-van-giang'
    """
    path = "/".join(segment(part) for key in keys for part in key.split("/"))
    return NamedNode(f"{base}id/{kind}/{path}")


def article_node(article: str, base: str) -> NamedNode:
    """The article; a slash in its id is no step of the path."""
    return NamedNode(f"{base}id/article/{segment(article)}")


def article_graph(article: str, base: str) -> NamedNode:
    """The named graph of what one article tells."""
    return NamedNode(f"{base}id/graph/article/{segment(article)}")


def within(base: str, kind: str, article: str, *keys: str) -> NamedNode:
    """The IRI of something that belongs to one article."""
    path = "/".join((segment(article), *(segment(key) for key in keys)))
    return NamedNode(f"{base}id/{kind}/{path}")


def merged_graph(base: str) -> NamedNode:
    """The graph of the entities over all articles."""
    return NamedNode(f"{base}id/graph/merged")


def decisions_graph(base: str) -> NamedNode:
    """The graph of what people decided."""
    return NamedNode(f"{base}id/graph/decisions")


def provenance_graph(base: str) -> NamedNode:
    """The graph that tells how the data were made."""
    return NamedNode(f"{base}id/graph/provenance")


def vocabulary_graph(base: str) -> NamedNode:
    """The graph of the labels of the vocabulary concepts in use."""
    return NamedNode(f"{base}id/graph/vocabulary")
