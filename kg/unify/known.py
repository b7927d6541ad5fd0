"""What is known besides the facts: which place lies in which, how ranks are ordered, who held which post.

All of it stands in the ontology's files; without them (:data:`NOTHING`) the facts are compared by
what they say alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg import resources
from kg.errors import VocabularyError
from kg.vocabulary import Vocabulary

_KG = "https://w3id.org/vnus/ns#"
_TERMS = {
    f"{_KG}post": "post",
    f"{_KG}country": "country",
    f"{_KG}heldFrom": "start",
    f"{_KG}heldUntil": "end",
    f"{_KG}lastAttested": "attested",
}
_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
_SOURCE = "http://purl.org/dc/terms/source"
_PERSON = f"{_KG}official"


@dataclass(frozen=True, slots=True, order=True)
class Holding:
    """Who held a post, by the authority file: `start` and `end` are partial dates such as ``2021-04``, or None.

    `country` is a code such as ``VN``; `names` are all spellings; `person` links outward.
    """

    iri: str
    post: str
    country: str
    names: tuple[str, ...]
    start: str | None = None
    end: str | None = None
    attested: str | None = None
    person: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """`within`: the wider places of a place; `order`: the seniority of a rank; `names`: English labels; all by IRI."""

    within: Mapping[str, frozenset[str]] = field(default_factory=dict)
    order: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    holdings: tuple[Holding, ...] = ()

    @classmethod
    def load(cls, vocabulary: Vocabulary | None = None, authority: Path | None = None) -> Known:
        """What the ontology's files tell; raises VocabularyError for one that is no Turtle."""
        words = vocabulary or Vocabulary.load()
        order = {one.iri: int(value) for one in words.scheme("rank").values() if (value := one.value("order"))}
        names = {iri: one.label for iri, one in words.concepts.items()}
        within = {one.iri: _wider(one.iri, words) for one in words.scheme("place").values()}
        file = authority or resources.path("ontology") / "officeholders.ttl"
        return cls(within, order, names, read_holdings(file, words) if file.is_file() else ())

    def name(self, iri: str) -> str:
        """The English name of a theme, a post or a kind for people to read; its key in words where none is known."""
        return self.names.get(iri) or iri.rpartition("/")[2].replace("-", " ").capitalize()


NOTHING = Known()


def _wider(iri: str, words: Vocabulary) -> frozenset[str]:
    """All places that a place lies in, and its country."""
    found: set[str] = set()
    ahead = [iri]
    while ahead:
        concept = words.concepts.get(ahead.pop())
        wider = [*concept.broader, *concept.values("country")] if concept else []
        ahead.extend(one for one in wider if one not in found)
        found.update(wider)
    return frozenset(found)


def read_holdings(file: Path, words: Vocabulary) -> tuple[Holding, ...]:
    """The holdings of an authority file, sorted; those without post, country or name are left out."""
    told: dict[str, dict[str, str]] = {}
    names: dict[str, set[str]] = {}
    sources: dict[str, set[str]] = {}
    try:
        triples = list(parse(file.read_bytes(), RdfFormat.TURTLE))
    except (SyntaxError, ValueError) as error:
        raise VocabularyError(f"{file} is no Turtle: {error}") from error
    for triple in triples:
        subject, predicate, value = triple.subject, triple.predicate.value, triple.object
        if not isinstance(subject, NamedNode) or not isinstance(value, NamedNode | Literal):
            continue
        if predicate == _LABEL:
            names.setdefault(subject.value, set()).add(value.value)
        elif predicate == _SOURCE:
            sources.setdefault(subject.value, set()).add(value.value)
        elif predicate in _TERMS or predicate == _PERSON:
            told.setdefault(subject.value, {})[_TERMS.get(predicate, "person")] = value.value
    found = []
    for iri, values in told.items():
        country = words.code(values.get("country"))
        if country and "post" in values and iri in names:
            found.append(
                Holding(
                    iri,
                    values["post"],
                    country,
                    tuple(sorted(names[iri])),
                    values.get("start"),
                    values.get("end"),
                    values.get("attested"),
                    values.get("person"),
                    tuple(sorted(sources.get(iri, ()))),
                )
            )
    return tuple(sorted(found, key=lambda one: one.iri))
