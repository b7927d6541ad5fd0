"""Money told of for projects: each sum once, however many articles repeat it and at however many sites.

A sum is a value of one currency for one theme; sites share it where one article tells it at both.
Figures for the whole of a project that are not the same disagree, and are put side by side.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from kg.unify.records import Member

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.model import Amount, Facts, Project
    from kg.unify.records import Unified

# A sentence with one of these words tells of a part of the money, or of money on top.
_PART = re.compile(
    r"\b(?:phases?|stages?|another|additional|extra|further|more|first|second|third|initial|annual(?:ly)?|tranche"
    r"|(?:per|each|every|this|last) year|part of|so far|to date|of which|out of)\b",
    re.IGNORECASE,
)
_SCALES = ((Decimal(10**9), r"(?:billion|bn|b)"), (Decimal(10**6), r"(?:million|mln|mn|m)"))
_WHOLE = ("total", "committed", None)


@dataclass(frozen=True, slots=True, order=True)
class Sum:
    """`projects` are the keys of those it is told for, `told` the project records that tell it."""

    projects: tuple[str, ...]
    value: Decimal
    currency: str
    kind: str | None
    told: tuple[Member, ...]


def sums(facts: Sequence[Facts], unified: Unified) -> list[Sum]:
    """All sums, sorted."""
    keys = unified.keys("project")
    told: dict[tuple[str, Decimal, str], list[tuple[Member, str, Amount]]] = defaultdict(list)
    for item in facts:
        for project in item.projects:
            member = Member(item.article.id, project.id)
            for amount in project.amounts:
                if member in keys:
                    told[project.theme, amount.value, amount.currency].append((member, keys[member], amount))
    found = []
    for (_, value, currency), rows in told.items():
        for projects in _together(rows):
            own = [(member, amount) for member, key, amount in rows if key in projects]
            kinds = Counter(amount.kind for _, amount in own if amount.kind)
            kind = min(kinds, key=lambda one: (-kinds[one], one), default=None)
            found.append(Sum(tuple(sorted(projects)), value, currency, kind, tuple(sorted({one for one, _ in own}))))
    return sorted(found, key=lambda one: (one.projects, one.currency, one.value))


def _together(rows: Iterable[tuple[Member, str, Amount]]) -> list[set[str]]:
    """The projects that share a sum: those at which one article tells it."""
    by_article: dict[str, set[str]] = defaultdict(set)
    for member, key, _ in rows:
        by_article[member.article].add(key)
    groups: list[set[str]] = []
    for keys in by_article.values():
        touched = [group for group in groups if group & keys]
        groups = [group for group in groups if not group & keys]
        groups.append(keys.union(*touched))
    return groups


def disagreeing(found: Iterable[Sum], facts: Sequence[Facts]) -> list[tuple[str, tuple[Sum, ...]]]:
    """(project, its figures), where articles give different figures for the whole of one project."""
    records = {Member(item.article.id, one.id): one for item in facts for one in item.projects}
    whole: dict[tuple[str, str], list[Sum]] = defaultdict(list)
    for one in found:
        if len(one.projects) == 1 and is_whole(one, records):
            whole[one.projects[0], one.currency].append(one)
    return [
        (project, tuple(sorted(figures, key=lambda one: one.value)))
        for (project, _), figures in sorted(whole.items())
        if len({member.article for one in figures for member in one.told}) > 1 and len(figures) > 1
    ]


def is_whole(one: Sum, records: dict[Member, Project]) -> bool:
    """True where some article tells the sum for all of the project, as far as its sentence shows."""
    return one.kind in _WHOLE and any(_of_all(records[member], one) for member in one.told)


def _of_all(project: Project, one: Sum) -> bool:
    quotes = (clause for evidence in project.evidence for clause in _clauses(evidence.quote))
    clauses = [clause for clause in quotes if tells(clause, one.value)]
    return bool(clauses) and not any(_PART.search(clause) for clause in clauses)


def _clauses(quote: str) -> list[str]:
    """A sentence, cut where it turns to a part of the whole."""
    return re.split(r"(?<=[.!?])\s+|;|,(?= of which| including)", quote)


def tells(clause: str, value: Decimal) -> bool:
    """True where a text names the value, in digits or in millions or billions."""
    plain = clause.replace(",", "")
    for scale, word in _SCALES:
        if re.search(rf"(?<![\d.]){_digits(value / scale)}[\s-]*{word}\b", plain, re.IGNORECASE):
            return True
    return re.search(rf"(?<![\d.]){_digits(value)}(?![\d.])", plain) is not None


def _digits(value: Decimal) -> str:
    text = f"{value:f}"
    return re.escape(text.rstrip("0").rstrip(".") if "." in text else text)
