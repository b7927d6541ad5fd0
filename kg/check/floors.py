"""Data floors: what must hold of every build, said in plain checks because no shape sees the text.

A quote stands where its offsets say, every record has its node, no link leads nowhere, and every
article of the input occurs in the output.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from kg.check.records import VIOLATION, Result, article_of
from kg.describe import BASE, article_iri, report_iris
from kg.describe.dates import literal
from kg.describe.graph import TYPE, Graph
from kg.describe.names import KG, VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from kg.describe.nodes import Node
    from kg.model import Actor, Evidence, Facts, PartialDate, Problem


def article_floors(facts: Facts, graph: Graph, base: str = BASE) -> tuple[Result, ...]:
    """Floors of one article, against its facts and its graph; needs the article's text."""
    nodes = report_iris(facts, base)
    found = [
        *_evidence(facts, nodes),
        *_links(facts, nodes),
        *_dates(facts, nodes),
        *(
            _result(facts, iri, "described", kind, f"This {kind} is missing from the article's graph: describe it.")
            for (kind, _), iri in nodes.items()
            if iri not in graph.nodes
        ),
    ]
    return tuple(sorted(set(found)))


def _records(facts: Facts) -> Iterator[tuple[str, str, tuple[Evidence, ...]]]:
    for official in facts.officials:
        yield "official", official.id, official.evidence
    for meeting in facts.meetings:
        yield "meeting", meeting.id, meeting.evidence
    for agreement in facts.agreements:
        yield "agreement", agreement.id, agreement.evidence
    for project in facts.projects:
        yield "project", project.id, project.evidence
    for statement in facts.statements:
        yield "statement", statement.id, statement.evidence


def _evidence(facts: Facts, nodes: dict[tuple[str, str], str]) -> Iterator[Result]:
    text = facts.article.text
    for kind, record, evidence in _records(facts):
        if not evidence:
            yield _result(
                facts, nodes[kind, record], "cited", record, f"This {kind} has no sentence: give its evidence."
            )
        for one in evidence:
            if not 0 <= one.start < one.end <= len(text) or text[one.start : one.end] != one.quote:
                message = "The quote does not stand where its offsets say: count code points of the article's text."
                yield _result(facts, nodes[kind, record], "quoted", f"{one.start}-{one.end}", message, one.quote)


def _links(facts: Facts, nodes: dict[tuple[str, str], str]) -> Iterator[Result]:
    """Ids of other records of the article that no record bears."""
    for kind, record, target, value in _targets(facts):
        if not any((one, value) in nodes for one in target):
            message = f"This {kind} points to {' or '.join(target)} {value!r}, which the article does not have."
            yield _result(facts, nodes[kind, record], "linked", value, message)


def _targets(facts: Facts) -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    for meeting in facts.meetings:
        for participant in meeting.participants:
            yield "meeting", meeting.id, ("official",), participant.official
        if meeting.part_of is not None:
            yield "meeting", meeting.id, ("meeting",), meeting.part_of
    for statement in facts.statements:
        actors: tuple[Actor | None, ...] = (statement.speaker, statement.addressee)
        for actor in actors:
            if actor is not None and actor.official is not None:
                yield "statement", statement.id, ("official",), actor.official
        if statement.about is not None:
            yield "statement", statement.id, ("project", "agreement", "meeting"), statement.about


def _dates(facts: Facts, nodes: dict[tuple[str, str], str]) -> Iterator[Result]:
    dated: list[tuple[str, PartialDate | None]] = [
        (article_iri(facts.article.id), facts.article.published),
        (article_iri(facts.article.id), facts.article.dateline_date),
        *((nodes["meeting", one.id], one.date) for one in facts.meetings),
        *((nodes["agreement", one.id], one.date) for one in facts.agreements),
    ]
    for focus, date in dated:
        if date is not None and literal(date) is None:
            message = "This is no date: use YYYY-MM-DD, YYYY-MM, YYYY, --MM-DD or --MM."
            yield _result(facts, focus, "dated", date.value, message)


def _result(facts: Facts, focus: str, floor: str, value: str, message: str, sentence: str = "") -> Result:
    return Result(facts.article.id, focus, "", f"floor:{floor}", "Floor", value, message, VIOLATION, sentence)


@dataclass(frozen=True, slots=True)
class Tally:
    """What one graph brings to the census: its size, its subjects by own class, the links that leave it.

    `others` are the subjects without a class of ours; `links` hold a target without a statement here,
    and the first subject that points there. All are texts with a line for each IRI, as there are so many.
    """

    quads: int
    others: str
    classes: tuple[tuple[str, str], ...]
    links: tuple[str, str]


def tally(graph: Graph) -> Tally:
    """Take note of one graph."""
    classes: dict[str, list[str]] = defaultdict(list)
    links: dict[str, str] = {}
    others, quads = [], 0
    for subject, properties in graph.nodes.items():
        own = [kind.value for kind in properties.get(TYPE, ()) if kind.value.startswith(KG)]
        for name in own:
            classes[name].append(subject)
        if not own:
            others.append(subject)
        for name, values in properties.items():
            quads += len(values)
            for value in values if name != TYPE else ():
                if isinstance(value, NamedNode) and value.value not in graph.nodes:
                    links[value.value] = min(subject, links.get(value.value, subject))
    return _tally(quads, others, classes, links)


def tally_of(nodes: Mapping[str, Node]) -> Tally:
    """The same as :func:`tally`, from what is known of the nodes."""
    classes: dict[str, list[str]] = defaultdict(list)
    links: dict[str, str] = {}
    others = []
    for subject, node in nodes.items():
        own = [name for name in node.classes if name.startswith(KG)]
        for name in own:
            classes[name].append(subject)
        if not own:
            others.append(subject)
        for target in node.links:
            if target not in nodes:
                links[target] = min(subject, links.get(target, subject))
    return _tally(sum(node.quads for node in nodes.values()), others, classes, links)


def _tally(quads: int, others: list[str], classes: Mapping[str, list[str]], links: Mapping[str, str]) -> Tally:
    targets = sorted(links)
    return Tally(
        quads,
        "\n".join(sorted(others)),
        tuple((name, "\n".join(sorted(members))) for name, members in sorted(classes.items())),
        ("\n".join(targets), "\n".join(links[target] for target in targets)),
    )


class Census:
    """Counts what a build holds and finds links that lead nowhere, graph by graph.

    Call :meth:`add` for every graph of the build (the article graphs, the merged graph, the
    provenance and the concepts), in any order, then ask for :meth:`counts` and :meth:`results`.
    """

    def __init__(self) -> None:
        self._subjects: dict[str, set[str]] = defaultdict(set)
        self._known: set[str] = set()
        self._open: dict[str, str] = {}
        self._graphs = 0
        self._quads = 0

    def add(self, graph: Graph | Tally) -> None:
        """Take note of one graph, as it is or as it was noted before."""
        told = tally(graph) if isinstance(graph, Graph) else graph
        self._known.update(told.others.split("\n"))
        self._quads += told.quads
        self._graphs += 1
        for name, joined in told.classes:
            members = joined.split("\n")
            self._subjects[name].update(members)
            self._known.update(members)
        for target, source in zip(*(one.split("\n") for one in told.links), strict=True):
            if target:
                self._open[target] = min(source, self._open.get(target, source))

    def concepts(self) -> set[str]:
        """The vocabulary concepts that the graphs point at."""
        return {target for target in self._open if target.startswith(VOCABULARY)}

    def counts(self) -> tuple[tuple[str, int], ...]:
        """How many things of each own class, sorted by the class's name, then graphs and statements."""
        own = Counter({iri.removeprefix(KG): len(found) for iri, found in self._subjects.items()})
        return (*sorted(own.items()), ("graphs", self._graphs), ("quads", self._quads))

    def results(self, articles: Iterable[str], known: Container[str] = (), base: str = BASE) -> tuple[Result, ...]:
        """Articles that do not occur, and links to data or concepts that nothing describes.

        `known` holds IRIs that may be pointed at though no graph of the build describes them.
        """
        described = self._subjects.get(f"{KG}Article", set())
        found = [
            Result(
                one,
                article_iri(one, base),
                "",
                "floor:complete",
                "Floor",
                one,
                "This article does not occur: build it.",
            )
            for one in articles
            if article_iri(one, base) not in described
        ]
        for target, source in self._open.items():
            ours = target.startswith((f"{base}id/", VOCABULARY))
            if ours and target not in self._known and target not in known:
                message = "Nothing describes what this points at: add the concept to the vocabulary, or mend the link."
                found.append(Result(article_of(source), source, "", "floor:linked", "Floor", target, message))
        return tuple(sorted(found))


def problem_result(problem: Problem) -> Result:
    """A problem that reading or finding met, as a line of the report."""
    message = f"{problem.message} {problem.remedy}".strip()
    return Result(problem.where, "", "", "problem", "Problem", "", message, problem.severity)
