"""The vocabulary: the SKOS files under ``ontology/vocabulary`` as plain records.

Every word the program looks for stands there once. A file that breaks the rules of the vocabulary
(a concept without a label, a code or a label used twice, an IRI outside of its scheme) is refused
with the file and the concept named; the shapes in ``shapes/vocabulary.ttl`` say the same in SHACL.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph as ox

from kg import resources
from kg.errors import VocabularyError

NS = "https://w3id.org/vnus/ns#"
BASE = "https://w3id.org/vnus/vocabulary/"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


@dataclass(frozen=True, slots=True, eq=False)
class Concept:
    """One SKOS concept: `key` is the last part of its IRI, `forms` every label but the Vietnamese.

    Vietnamese labels are for readers: folded, some are English words ("Nga", "Đức", "Nhà Trắng").
    """

    iri: str
    scheme: str
    key: str
    label: str
    label_vi: str
    forms: tuple[str, ...]
    notation: str | None
    broader: tuple[str, ...]
    properties: Mapping[str, tuple[str, ...]]
    file: str

    def values(self, name: str) -> tuple[str, ...]:
        """The values of the property ``kg:name``, sorted; an IRI as text."""
        return self.properties.get(name, ())

    def value(self, name: str) -> str | None:
        """The first value of ``kg:name``, or None."""
        found = self.properties.get(name)
        return found[0] if found else None

    def flag(self, name: str) -> bool:
        """True where ``kg:name true`` is said."""
        return self.value(name) in {"true", "1"}


@dataclass(slots=True)
class _Draft:
    file: str
    concept: bool = False
    labels: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    values: dict[str, list[str]] = field(default_factory=dict)


class Vocabulary:
    """All concepts, by IRI and by scheme, and the SHA-256 digest of the files they came from."""

    def __init__(self, concepts: Iterable[Concept], digest: str = "") -> None:
        self.concepts: dict[str, Concept] = {c.iri: c for c in sorted(concepts, key=lambda c: c.iri)}
        self.digest = digest
        self._schemes: dict[str, dict[str, Concept]] = {}
        for concept in self.concepts.values():
            self._schemes.setdefault(concept.scheme, {})[concept.key] = concept

    @classmethod
    def load(cls, folder: Path | None = None) -> Vocabulary:
        """Read every ``*.ttl`` of `folder` (default: the one shipped), or raise VocabularyError."""
        folder = folder or resources.path("ontology") / "vocabulary"
        files = sorted(folder.glob("*.ttl"))
        if not files:
            raise VocabularyError(
                f"{folder}: no vocabulary file (*.ttl) is here; reinstall kg or name the right folder"
            )
        digest = hashlib.sha256()
        drafts: dict[str, _Draft] = {}
        for file in files:
            data = file.read_bytes()
            digest.update(file.name.encode() + b"\0" + hashlib.sha256(data).digest())
            _collect(file, data, drafts)
        return cls(_finished(drafts), digest.hexdigest())

    def scheme(self, name: str) -> Mapping[str, Concept]:
        """The concepts of one scheme by key; empty where there is no such scheme."""
        return self._schemes.get(name, {})

    def get(self, scheme: str, key: str) -> Concept:
        """One concept, or VocabularyError where the vocabulary lacks it."""
        try:
            return self._schemes[scheme][key]
        except KeyError:
            raise VocabularyError(f"the vocabulary has no concept {BASE}{scheme}/{key}") from None

    def words(self, key: str) -> frozenset[str]:
        """The plain words (``kg:word``) of a word class, as written."""
        concept = self._schemes.get("word-class", {}).get(key)
        return frozenset(concept.values("word")) if concept else frozenset()

    def code(self, iri: str | None) -> str | None:
        """The notation of a concept (``VN`` of the country Viet Nam), or None."""
        concept = self.concepts.get(iri) if iri else None
        return concept.notation if concept else None

    def __iter__(self) -> Iterator[Concept]:
        return iter(self.concepts.values())


def _collect(file: Path, data: bytes, drafts: dict[str, _Draft]) -> None:
    try:
        triples = list(ox.parse(data, format=ox.RdfFormat.TURTLE))
    except SyntaxError as error:
        raise VocabularyError(f"{file}: not valid Turtle: {error}") from error
    name = file.name
    for triple in triples:
        subject, predicate, value = triple.subject, triple.predicate.value, triple.object
        if not isinstance(subject, ox.NamedNode):
            raise VocabularyError(f"{file}: a blank node ({predicate}); give the concept an IRI")
        iri = subject.value
        draft = drafts.get(iri)
        if draft is None:
            if not iri.startswith(BASE) or "/" not in iri[len(BASE) :]:
                continue  # the scheme itself and notes about the file
            draft = drafts[iri] = _Draft(name)
        if draft.file != name:
            raise VocabularyError(f"{file}: {iri} stands in {draft.file} already; keep one block per concept")
        if predicate == _TYPE:
            draft.concept |= isinstance(value, ox.NamedNode) and value.value == _SKOS + "Concept"
        elif predicate.startswith(_SKOS) and isinstance(value, ox.Literal):
            draft.labels.setdefault((predicate[len(_SKOS) :], value.language or ""), []).append(value.value)
        elif isinstance(value, ox.NamedNode | ox.Literal):
            key = predicate[len(NS) :] if predicate.startswith(NS) else predicate.removeprefix(_SKOS)
            draft.values.setdefault(key, []).append(value.value)


def _finished(drafts: Mapping[str, _Draft]) -> Iterator[Concept]:
    codes: dict[tuple[str, str], str] = {}
    for iri, draft in sorted(drafts.items()):
        scheme, key = iri[len(BASE) :].split("/", 1)
        if not draft.concept:
            raise VocabularyError(f"{draft.file}: {iri} is no skos:Concept; add the type or mend the IRI")
        label = {lang: draft.labels.get(("prefLabel", lang), []) for lang in ("en", "vi")}
        for lang, found in label.items():
            if len(found) != 1:
                raise VocabularyError(f"{draft.file}: {iri} has {len(found)} skos:prefLabel in '{lang}'; it needs one")
        notation = next((v[0] for (p, _), v in draft.labels.items() if p == "notation"), None)
        if notation and (other := codes.setdefault((scheme, notation), iri)) != iri:
            raise VocabularyError(
                f"{draft.file}: {iri} has the code {notation} of {other}; codes are unique in a scheme"
            )
        forms = dict.fromkeys(
            [
                *label["en"],
                *(
                    f
                    for (p, lang), v in sorted(draft.labels.items())
                    if p.endswith("Label") and lang != "vi"
                    for f in sorted(v)
                ),
            ]
        )
        yield Concept(
            iri,
            scheme,
            key,
            label["en"][0],
            label["vi"][0],
            tuple(forms),
            notation,
            tuple(sorted(draft.values.get("broader", []))),
            {name: tuple(sorted(v)) for name, v in sorted(draft.values.items())},
            draft.file,
        )
