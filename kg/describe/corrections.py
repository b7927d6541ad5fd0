"""What people decided, read from Turtle and put into terms of records: it wins over the rules, in every build.

A decision names entities or reports by their IRIs. An IRI that this build does not know is told as
a warning: the article it came from may be missing today and be back tomorrow.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.describe.graph import graph_of
from kg.describe.keys import report_nodes
from kg.describe.names import BASE, KG, RDF, decisions_graph
from kg.describe.sheet import Sheet, label, text
from kg.errors import InputError
from kg.model import Facts, Problem
from kg.unify import Decisions, Member, Unified

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from pyoxigraph import Quad

    from kg.describe.graph import Graph

SAME, DIFFERENT, REJECTED = "SameAs", "DifferentFrom", "NotAFact"
_KINDS = (SAME, DIFFERENT, REJECTED)
_ENTITIES = ("official", "meeting", "agreement", "project")
_TEXTS = ("decidedBy", "decidedOn", "reason")
# Kind, and the records of the one and of the other.
_Pair = tuple[str, frozenset[Member], frozenset[Member]]


@dataclass(frozen=True, slots=True, order=True)
class Correction:
    """One decision: `kind` is ``SameAs``, ``DifferentFrom`` or ``NotAFact``, `subjects` IRIs of this base."""

    iri: str
    kind: str
    subjects: tuple[str, ...]
    by: str = ""
    on: str = ""
    why: str = ""


def read_corrections(files: Iterable[Path], base: str = BASE) -> tuple[Correction, ...]:
    """The decisions of the files, sorted; raises InputError for one that is no Turtle or lacks who, when or why.

    IRIs under the default base stand for the same things under another base.
    """
    found: dict[str, Correction] = {}
    for path in sorted(files):
        for one in _read(path, base):
            if one.iri in found and found[one.iri] != one:
                raise InputError(f"{path}: {one.iri} is decided twice; give the second decision an IRI of its own")
            found[one.iri] = one
    return tuple(sorted(found.values()))


def _read(path: Path, base: str) -> Iterable[Correction]:
    told: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    try:
        for triple in parse(path.read_bytes(), RdfFormat.TURTLE, base_iri=f"{base}id/"):
            if isinstance(triple.subject, NamedNode) and isinstance(triple.object, NamedNode | Literal):
                told[triple.subject.value][triple.predicate.value].append(triple.object.value)
    except OSError as error:
        raise InputError(f"{path} can not be read: {error.strerror or error}") from error
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{path} is no Turtle: {error}; mend it there") from error
    for iri, values in sorted(told.items()):
        kinds = [kind for kind in _KINDS if KG + kind in values.get(f"{RDF}type", ())]
        if not kinds:
            continue
        subjects = tuple(sorted(_here(value, base) for value in values.get(f"{KG}concerns", ())))
        texts = ["; ".join(sorted(values.get(KG + name, ()))).strip() for name in _TEXTS]
        wanted = 1 if kinds[0] == REJECTED else 2
        if len(kinds) > 1 or not all(texts) or len(set(subjects)) < wanted:
            raise InputError(
                f"{path}: {iri} must be one of {', '.join(_KINDS)}, with kg:concerns ({wanted} at least), "
                f"kg:decidedBy, kg:decidedOn and kg:reason"
            )
        yield Correction(iri, kinds[0], subjects, *texts)


def _here(iri: str, base: str) -> str:
    return f"{base}{iri.removeprefix(BASE)}" if iri.startswith(BASE) else iri


def rejected_iris(corrections: Iterable[Correction]) -> frozenset[str]:
    """The reports and statements that are decided not to be facts."""
    return frozenset(iri for one in corrections if one.kind == REJECTED for iri in one.subjects)


def rejected_records(facts: Facts, rejected: frozenset[str], base: str = BASE) -> frozenset[tuple[str, Member]]:
    """Which records of an article are decided not to be facts."""
    if not rejected:
        return frozenset()
    return frozenset(
        (kind, Member(facts.article.id, record))
        for (kind, record), found in report_nodes(facts, base).items()
        if found.value in rejected
    )


def less(quads: Iterable[Quad], rejected: frozenset[str]) -> Graph:
    """An article's graph without the rejected reports, what belongs to them, what points at them, and idle evidence."""
    kept = [quad for quad in quads if not _touches(quad, rejected)]
    used = {quad.object.value for quad in kept if isinstance(quad.object, NamedNode)}
    return graph_of(
        quad
        for quad in kept
        if not isinstance(quad.subject, NamedNode)
        or "/id/evidence/" not in quad.subject.value
        or quad.subject.value in used
    )


def _touches(quad: Quad, rejected: frozenset[str]) -> bool:
    """True where an end of the statement is a rejected node or a part of one: a post, a participation, an amount."""
    for one in (quad.subject, quad.object):
        if isinstance(one, NamedNode):
            steps = one.value.split("/")
            if any("/".join(steps[: len(steps) - cut]) in rejected for cut in range(4)):
                return True
    return False


def resolve(
    corrections: Sequence[Correction], facts: Sequence[Facts], unified: Unified, base: str = BASE
) -> tuple[Decisions, tuple[Problem, ...]]:
    """The decisions in terms of records, and what could not be put into effect; `unified` by the rules alone."""
    found = _Resolver(facts, unified, base)
    same: list[_Pair] = []
    different: list[_Pair] = []
    problems: list[Problem] = []
    known = set(found.reports)
    for one in corrections:
        if one.kind == REJECTED:
            problems += [_unknown(one, iri) for iri in one.subjects if iri not in known]
            continue
        for first, second in zip(one.subjects, one.subjects[1:], strict=False):
            pair = found.pair(first, second)
            if pair is None:
                lost = next((iri for iri in (first, second) if found.records(iri) is None), first)
                problems.append(_unknown(one, lost))
            else:
                (same if one.kind == SAME else different).append(pair)
    return Decisions(tuple(same), tuple(different)), tuple(problems)


def _unknown(one: Correction, iri: str) -> Problem:
    message = f"The decision {one.iri} names {iri}, which this build does not have or can not tell apart."
    return Problem("corrections", message, "Mend the IRI, or leave it for a build that has it.", "warning")


class _Resolver:
    def __init__(self, facts: Sequence[Facts], unified: Unified, base: str) -> None:
        self.reports = {
            found.value: (kind, Member(item.article.id, record))
            for item in facts
            for (kind, record), found in report_nodes(item, base).items()
        }
        self._start = f"{base}id/"
        self._now: dict[tuple[str, str], frozenset[Member]] = {}
        self._alone: dict[tuple[str, str], set[Member]] = defaultdict(set)
        for entity in unified.entities:
            self._now[entity.kind, entity.key] = frozenset(entity.members)
            for key, member in entity.aliases:
                self._alone[entity.kind, key].add(member)

    def records(self, iri: str) -> tuple[str, frozenset[Member]] | None:
        """Kind and records: of a report, of an entity, or those that brought a name which no entity bears now."""
        if iri in self.reports:
            kind, member = self.reports[iri]
            return kind, frozenset({member})
        kind, _, key = iri.removeprefix(self._start).partition("/")
        name = (kind, unquote(key))
        if kind not in _ENTITIES or (name not in self._now and name not in self._alone):
            return None
        return kind, self._now.get(name) or frozenset(self._alone[name])

    def pair(self, first: str, second: str) -> _Pair | None:
        """Two sets of records of one kind; where the rules have joined the two, those that brought each name."""
        a, b = self.records(first), self.records(second)
        if a is None or b is None or a[0] != b[0]:
            return None
        kind, ours, theirs = a[0], a[1], b[1]
        if theirs & ours:
            ours, theirs = self._brought(first, kind, ours), self._brought(second, kind, theirs)
            ours, theirs = (ours - theirs or ours), (theirs - ours or theirs)
        return None if ours & theirs and ours == theirs else (kind, ours - theirs or ours, theirs)

    def _brought(self, iri: str, kind: str, else_: frozenset[Member]) -> frozenset[Member]:
        key = unquote(iri.removeprefix(self._start).partition("/")[2])
        return frozenset(self._alone.get((kind, key), ())) or else_


def describe_corrections(corrections: Iterable[Correction], base: str = BASE) -> Graph:
    """The decisions, in a graph of their own."""
    sheet = Sheet(decisions_graph(base))
    for one in corrections:
        found = NamedNode(one.iri)
        sheet.type(found, "kg:Decision", f"kg:{one.kind}")
        sheet.add(
            found,
            concerns=[NamedNode(iri) for iri in one.subjects],
            decidedBy=text(one.by),
            decidedOn=text(one.on),
            reason=label(one.why),
        )
    return sheet.graph()
