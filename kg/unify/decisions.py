"""Decisions by people, as far as they concern records: they win over the rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.unify.records import Member

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.model import Facts
    from kg.unify.clusters import Groups

Records = frozenset[Member]


@dataclass(frozen=True, slots=True)
class Decisions:
    """`same` and `different` hold (kind, records, records); `rejected` (kind, record) that is not a fact.

    What is decided to be different stays apart even if other decisions would join it.
    """

    same: tuple[tuple[str, Records, Records], ...] = ()
    different: tuple[tuple[str, Records, Records], ...] = ()
    rejected: frozenset[tuple[str, Member]] = frozenset()

    def regroup(self, kind: str, groups: Groups) -> Groups:
        """The groups of one kind as people decided them."""
        for of, first, second in self.same:
            groups = _joined(groups, first | second) if of == kind else groups
        for of, first, second in self.different:
            groups = _parted(groups, first - second, second - first) if of == kind else groups
        return sorted(sorted(group) for group in groups)


NONE = Decisions()


def _joined(groups: Groups, members: Records) -> Groups:
    touched = [group for group in groups if not members.isdisjoint(group)]
    others = [group for group in groups if members.isdisjoint(group)]
    return [*others, [member for group in touched for member in group]] if touched else others


def _parted(groups: Groups, first: Records, second: Records) -> Groups:
    """The second ones leave each group that holds both; what nobody named stays with the first."""
    found: Groups = []
    for group in groups:
        if first.isdisjoint(group) or second.isdisjoint(group):
            found.append(group)
        else:
            found.append([member for member in group if member not in second])
            found.append([member for member in group if member in second])
    return found


def without(facts: Iterable[Facts], rejected: frozenset[tuple[str, Member]]) -> list[Facts]:
    """The facts less the rejected records; what pointed to one points nowhere, a statement loses its speaker's words.

    A statement whose speaker is rejected goes with the speaker: nobody is left who said it.
    """
    if not rejected:
        return list(facts)
    return [_less(item, rejected) for item in facts]


def _less(facts: Facts, rejected: frozenset[tuple[str, Member]]) -> Facts:
    def gone(kind: str, record: str | None) -> bool:
        return record is not None and (kind, Member(facts.article.id, record)) in rejected

    meetings = tuple(
        replace(
            one,
            participants=tuple(who for who in one.participants if not gone("official", who.official)),
            part_of=None if gone("meeting", one.part_of) else one.part_of,
        )
        for one in facts.meetings
        if not gone("meeting", one.id)
    )
    statements = tuple(
        replace(
            one,
            about=None if any(gone(kind, one.about) for kind in ("project", "agreement", "meeting")) else one.about,
            addressee=None if one.addressee and gone("official", one.addressee.official) else one.addressee,
        )
        for one in facts.statements
        if not gone("statement", one.id) and not gone("official", one.speaker.official)
    )
    return replace(
        facts,
        officials=tuple(one for one in facts.officials if not gone("official", one.id)),
        meetings=meetings,
        agreements=tuple(one for one in facts.agreements if not gone("agreement", one.id)),
        projects=tuple(one for one in facts.projects if not gone("project", one.id)),
        statements=statements,
    )
