"""kg.ttl in the house style: a block per thing, one property per line, rulers, and only the prefixes in use.

Terms are written by pyoxigraph, so nothing is escaped by hand; this module lays them out. Article
graphs are written as they come, so a build needs no memory for all of them.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from functools import lru_cache
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.describe.graph import TYPE, Value, graph_of, in_order
from kg.describe.names import BASE, PREFIXES, VOCABULARY, iri

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from kg.describe.graph import Graph

_COMMENT = (
    "What articles tell of defence relations between Viet Nam and the United States, each fact with its sentence.",
    "Made by kg; the graph that each statement belongs to stands in kg.nq.",
)
_SPOOL = 4 * 1024 * 1024
_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
_RELATIVE = re.compile(r"[a-z][a-z-]*(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9_~+%.-]+)+")
_INTEGER = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?[0-9]+\.[0-9]+")

# Names first, then what a thing is, where it belongs, when and who, and the evidence last.
_ORDER = [
    "rdf:type", "rdfs:label", "dct:identifier", "dct:title", "skos:prefLabel", "skos:notation", "kg:name",
    "kg:alternativeName", "kg:postName", "rdf:value", "dct:isReplacedBy", "kg:edtf", "kg:kind", "kg:act", "kg:theme",
    "kg:status",
    "kg:role", "kg:date", "kg:published", "kg:place", "kg:placeName", "kg:site", "kg:siteName", "kg:country",
    "kg:countryAssumed",
    "kg:official", "kg:post", "kg:rank", "kg:speaker", "kg:addressee", "kg:about",
]  # fmt: skip
_LAST = [
    "kg:article", "kg:evidence", "kg:attestedBy", "prov:wasDerivedFrom", "prov:wasGeneratedBy", "oa:exact",
    "oa:prefix", "oa:suffix", "oa:start", "oa:end",
]  # fmt: skip
_PLACE = {iri(name): place for place, name in enumerate(_ORDER)} | {
    iri(name): 1000 + place for place, name in enumerate(_LAST)
}
_PLAIN, _BOOLEAN = iri("xsd:string"), iri("xsd:boolean")
_BARE = {iri("xsd:integer"): _INTEGER, iri("xsd:decimal"): _DECIMAL}

_SECTIONS = {
    "official": "Officials", "tenure": "Tenures", "rank-holding": "Ranks held", "post": "Posts",
    "meeting": "Meetings", "participation": "Who took part", "agreement": "Agreements", "signing": "Signings",
    "project": "Projects", "amount": "Amounts", "request": "Requests", "holder": "Holders found",
    "follow-up": "What followed", "decision": "Decisions", "build": "How the data were made", "software": "Software",
    "graph": "Graphs", "check": "Results", "date": "Dates", "side": "Sides", "article": "Article", "report": "Article",
    "statement": "Article", "evidence": "Article",
}  # fmt: skip
_RANK = {name: place for place, name in enumerate(_SECTIONS)}
_WITHIN_ARTICLE = {"article": 0, "report": 1, "statement": 2, "evidence": 3}
# Nodes that are the same in every article's graph.
_SHARED = ("date", "side")


@dataclass(frozen=True, slots=True)
class Segment:
    """A graph's part of the file: `body` is written as it stands, whatever stands around it.

    `prefixes` are the names in use; `shared` holds, as N-Triples, what is told of nodes that are the
    same in every article's graph, to be written once for all.
    """

    body: bytes
    prefixes: tuple[str, ...]
    shared: bytes


def write_turtle(groups: Iterable[Graph], out: BinaryIO, base: str = BASE, comment: Sequence[str] = _COMMENT) -> None:
    """Write the union of the graphs' triples, under opening lines of comment.

    Give the article graphs in the order of the article ids, then the merged graph, the provenance
    and the concepts. A subject stands in one graph only, but for dates and sides, which are written
    once, at the end.
    """
    write_segments((segment(group, base) for group in groups), out, base, comment)


def segment(graph: Graph, base: str = BASE) -> Segment:
    """The part of one graph; it depends on nothing else, so it can be kept as long as the graph is the same."""
    writer = Writer(base)
    blocks, shared = {}, []
    for subject, properties in graph.nodes.items():
        if writer.is_shared(subject):
            shared += [
                f"<{subject}> <{name}> {value} .\n" for name in properties for value in in_order(properties[name])
            ]
        else:
            blocks[subject] = writer.block(subject, properties)
    body = writer.sections(blocks).encode("utf-8")
    return Segment(body, tuple(sorted(writer.used)), "".join(sorted(shared)).encode("utf-8"))


def write_segments(
    segments: Iterable[Segment], out: BinaryIO, base: str = BASE, comment: Sequence[str] = _COMMENT
) -> None:
    """Write the segments of all groups, in the order of :func:`write_turtle`, and what they share."""
    writer = Writer(base)
    with SpooledTemporaryFile(max_size=_SPOOL) as body:
        lines: set[bytes] = set()
        for part in segments:
            body.write(part.body)
            writer.used.update(part.prefixes)
            lines.update(part.shared.splitlines())
        told = graph_of(parse(b"\n".join(sorted(lines)), RdfFormat.N_QUADS)).nodes
        shared = {subject: writer.block(subject, properties) for subject, properties in told.items()}
        body.write(writer.sections(shared).encode("utf-8"))
        out.write(writer.head(comment))
        body.seek(0)
        shutil.copyfileobj(body, out)


class Writer:
    """Lays out blocks for data under a base; `used` are the prefixes that they need."""

    def __init__(self, base: str) -> None:
        self._data = f"{base}id/"
        self.used: set[str] = set()

    def type_of(self, iri: str) -> str:
        """The step after ``id/``, or nothing for what is no data."""
        return iri[len(self._data) :].partition("/")[0] if iri.startswith(self._data) else ""

    def is_shared(self, iri: str) -> bool:
        """True for a node that is the same in every graph, and written once for all."""
        return self.type_of(iri) in _SHARED

    def head(self, comment: Sequence[str]) -> bytes:
        """Opening comment, base and the prefixes in use, the own one first."""
        known = PREFIXES | {name: f"{VOCABULARY}{name}/" for name in self.used - set(PREFIXES)}
        ordered = sorted(self.used, key=lambda name: (name != "kg", name))
        lines = [f"@base <{self._data}> .", *(f"@prefix {name}: <{known[name]}> ." for name in ordered)]
        return "\n".join((*(f"# {line}" for line in comment), "", *lines, "")).encode()

    def sections(self, blocks: Mapping[str, str]) -> str:
        """The blocks by subject in their order, in sections, each under its ruler."""
        before, found = "", []
        for subject in sorted(blocks, key=self._subject_order):
            section = self._title(subject)
            if section != before:
                before = section
                found.append(f"\n# -- {section} {'-' * max(3, 74 - len(section))}\n")
            found.append(blocks[subject])
        return "".join(found)

    def _subject_order(self, iri: str) -> tuple[object, ...]:
        kind = self.type_of(iri)
        if kind in _WITHIN_ARTICLE:
            article = iri[len(self._data) :].split("/")[1]
            return len(_RANK), article, _WITHIN_ARTICLE[kind], _natural(iri) if kind == "evidence" else (), iri
        return _RANK.get(kind, len(_RANK) + 1), "", 0, (), iri

    def _title(self, iri: str) -> str:
        kind = self.type_of(iri)
        if kind in _WITHIN_ARTICLE:
            return f"Article {iri[len(self._data) :].split('/')[1]}"
        return _SECTIONS.get(kind, "Concepts")

    def block(self, subject: str, properties: Mapping[str, AbstractSet[Value]]) -> str:
        """A subject with its properties, without the ruler of its section."""
        ordered = sorted(properties, key=lambda name: (_PLACE.get(name, 500), name))
        lines = [
            f"    {self._predicate(name)} {' , '.join(sorted(map(self._term, properties[name])))}" for name in ordered
        ]
        return f"\n{self._named(subject)}\n" + " ;\n".join(lines) + "\n    .\n"

    def _predicate(self, iri: str) -> str:
        return "a" if iri == TYPE else self._named(iri)

    def _named(self, iri: str) -> str:
        text, prefix = _name(iri, self._data)
        if prefix:
            self.used.add(prefix)
        return text

    def _term(self, value: Value) -> str:
        if isinstance(value, NamedNode):
            return self._named(value.value)
        if value.language:
            return str(value)
        kind = value.datatype.value
        if kind == _PLAIN:
            return str(value)
        if kind == _BOOLEAN and value.value in ("true", "false"):
            return value.value
        bare = _BARE.get(kind)
        if bare and bare.fullmatch(value.value):
            return value.value
        return f"{Literal(value.value)}^^{self._named(kind)}"


_SCHEME = re.compile(r"[a-z](?:[a-z-]*[a-z])?")


@lru_cache(maxsize=16384)
def _name(iri: str, data: str) -> tuple[str, str]:
    """A prefixed name and its prefix; a relative IRI for data, else the IRI whole, and no prefix."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace) and _LOCAL.fullmatch(iri, len(namespace)):
            return f"{prefix}:{iri[len(namespace) :]}", prefix
    if iri.startswith(data) and _RELATIVE.fullmatch(iri, len(data)):
        return f"<{iri[len(data) :]}>", ""
    if iri.startswith(VOCABULARY):
        scheme, _, key = iri[len(VOCABULARY) :].partition("/")
        if scheme not in PREFIXES and _SCHEME.fullmatch(scheme) and _LOCAL.fullmatch(key):
            return f"{scheme}:{key}", scheme
    return str(NamedNode(iri)), ""


def _natural(iri: str) -> tuple[int, ...]:
    """The offsets at the end of an evidence's IRI, so that sentences stand in their order."""
    return tuple(int(number) for number in re.findall(r"[0-9]+", iri.rpartition("/")[2]))
