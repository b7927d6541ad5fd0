"""What a build does over all articles: decisions by people, unification, the merged graph, links, warnings.

Articles are read and described one by one before (:mod:`kg.batch`), whatever was decided: what one
article gives can be kept from build to build, and decisions are applied to it anew each time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kg import resources
from kg.check import Result, Shapes, problem_result, tally, validate
from kg.describe import Graph, Node, describe_concepts, graph_of, merged_parts, read_nquads, report_iris, segment
from kg.describe.corrections import (
    Correction,
    describe_corrections,
    less,
    read_corrections,
    rejected_iris,
    rejected_records,
    resolve,
)
from kg.keep import cache as keeping
from kg.keep.cache import Cache
from kg.keep.entry import Entry
from kg.keep.ledgers import seen
from kg.keep.parts import keep, made
from kg.keep.tables import lines
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
    """One build's view over all articles; `results` are what its checks say, `cache` what earlier builds kept.

    Raises InputError where a file of decisions can not be read.
    """

    def __init__(self, base: str, corrections: Sequence[Path], cache: Cache) -> None:
        self.base, self._cache = base, cache
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

    def less(self, entry: Entry) -> Entry:
        """What one article gave, without what people decided to be no fact."""
        gone = rejected_records(entry.facts, self._rejected, self.base)
        if not gone:
            return entry
        self._whole[entry.facts.article.id] = entry.facts
        (facts,) = without([entry.facts], gone)
        iris = report_iris(entry.facts, self.base)
        said = {one.id for one in facts.statements}
        unsaid = {iris["statement", one.id] for one in entry.facts.statements if one.id not in said}
        graph = less(read_nquads(entry.graph), self._rejected | unsaid)
        return replace(
            entry,
            facts=facts,
            tally=tally(graph),
            graph=graph.nquads(),
            turtle=segment(graph, self.base),
            ledgers=seen(graph),
            tables=lines(facts, iris),
        )

    def merge(self, facts: Sequence[Facts], vocabulary: Vocabulary, shapes: Shapes) -> tuple[dict[str, Node], Graph]:
        """The nodes of the merged graph, and the graph of the decisions; both are checked."""
        known = Known.load(vocabulary)
        unified = unify(facts, known)
        whole = [self._whole.get(one.article.id, one) for one in facts]
        problems: tuple[Problem, ...] = ()
        if self.corrections:
            decisions, problems = resolve(self.corrections, whole, unified, self.base)
            unified = unify(facts, known, decisions)
        self.results.update(map(problem_result, (*problems, *conflicts(facts, unified, known))))
        merged = made(merged_parts(facts, unified, self.base, known, whole), self._cache, self.base)
        decided = describe_corrections(self.corrections, self.base)
        classes = {iri: one.classes for iri, one in merged.nodes.items()}
        found = validate((*(graph for _, graph in merged.anew), decided), shapes, classes)
        keep(merged, {one.focus for one in found}, self._cache)
        self.results.update(found)
        return merged.nodes, decided

    def concepts(self, used: set[str]) -> Graph:
        """The graph of the concepts in use, with their links outward and event types.

        Reading the whole ontology for them takes a while, so the graph is kept as long as it is the same.
        """
        key = keeping.key("concepts", resources.digest("ontology"), *sorted(used))
        kept = self._cache.get(key)
        if kept is not None:
            try:
                return graph_of(read_nquads(kept))
            except SyntaxError:
                self._cache.refuse(key)
        ontology = resources.path("ontology")
        files = [*(ontology / "vocabulary").glob("*.ttl"), ontology / "alignments.ttl", ontology / "links.ttl"]
        graph = describe_concepts(used, [path for path in files if path.is_file()], self.base)
        self._cache.put(key, graph.nquads())
        return graph
