"""What a build does over all articles: decisions by people, unification, the merged graph, links, warnings.

Articles are read and described one by one before (:mod:`kg.batch`), whatever was decided: what one
article gives can be kept from build to build, and decisions are applied to it anew each time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kg import resources
from kg.batch import Told
from kg.check import Result, load_shapes, problem_result, validate
from kg.describe import describe_concepts, describe_merged, nquads, read_nquads, report_iris
from kg.describe.corrections import (
    Correction,
    describe_corrections,
    less,
    read_corrections,
    rejected_iris,
    rejected_records,
    resolve,
)
from kg.keep.tables import COLUMNS, rows
from kg.model import Facts, Problem
from kg.unify import Known, unify
from kg.unify.conflicts import conflicts
from kg.unify.decisions import without
from kg.vocabulary import Vocabulary

CORRECTIONS = "corrections.ttl"
"""The decisions that ship with kg, in the folder of the ontology."""


def correction_files(given: Sequence[Path] = ()) -> tuple[Path, ...]:
    """The files that decisions are read from: the one that ships with kg, and those of the user."""
    own = resources.path("ontology") / CORRECTIONS
    return tuple([own] if own.is_file() else []) + tuple(given)


class Merging:
    """One build's view over all articles; `results` are what its checks say.

    Raises InputError where a file of decisions can not be read.
    """

    def __init__(self, base: str, corrections: Sequence[Path] = ()) -> None:
        self.base = base
        self.corrections: tuple[Correction, ...] = read_corrections(correction_files(corrections), base)
        self.results: set[Result] = set()
        self._rejected = rejected_iris(self.corrections)
        self._whole: dict[str, Facts] = {}

    @property
    def concerned(self) -> frozenset[str]:
        """What decisions are about: IRIs that nothing in the build need describe."""
        return frozenset(iri for one in self.corrections for iri in one.subjects)

    @property
    def digest(self) -> str:
        """SHA-256 over all decisions: with the articles and the program it settles what a build writes."""
        return hashlib.sha256(repr(self.corrections).encode()).hexdigest()

    def less(self, told: Told) -> Told:
        """What one article gave, without what people decided to be no fact."""
        gone = rejected_records(told.facts, self._rejected, self.base)
        if not gone:
            return told
        self._whole[told.facts.article.id] = told.facts
        (facts,) = without([told.facts], gone)
        iris = report_iris(told.facts, self.base)
        spread = {kind: tuple(rows(kind, facts, iris)) for kind in COLUMNS}
        said = {one.id for one in facts.statements}
        unsaid = {iris["statement", one.id] for one in told.facts.statements if one.id not in said}
        lost = self._rejected | unsaid
        return replace(told, facts=facts, graph=nquads(less(read_nquads(told.graph), lost)), rows=spread)

    def graphs(self, facts: Sequence[Facts], vocabulary: Vocabulary) -> Iterator[bytes]:
        """The merged graph, and that of the decisions if there are any."""
        known = Known.load(vocabulary)
        unified = unify(facts, known)
        whole = [self._whole.get(one.article.id, one) for one in facts]
        problems: tuple[Problem, ...] = ()
        if self.corrections:
            decisions, problems = resolve(self.corrections, whole, unified, self.base)
            unified = unify(facts, known, decisions)
        merged = describe_merged(facts, unified, self.base, known, whole)
        decided = describe_corrections(self.corrections, self.base)
        self.results.update(validate([*merged, *decided], load_shapes(resources.path("shapes"))))
        self.results.update(map(problem_result, (*problems, *conflicts(facts, unified, known))))
        yield nquads(merged)
        if decided:
            yield nquads(decided)

    def concepts(self, used: set[str]) -> bytes:
        """The graph of the concepts in use, with their links outward and event types."""
        ontology = resources.path("ontology")
        files = [*(ontology / "vocabulary").glob("*.ttl"), ontology / "alignments.ttl", ontology / "links.ttl"]
        return nquads(describe_concepts(used, [path for path in files if path.is_file()], self.base))
