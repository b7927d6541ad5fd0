"""The same thing over many articles: a pure function of the set of facts, whatever order they come in.

:func:`unify` takes the :class:`kg.model.Facts` of all articles and gives the officials, meetings,
agreements and projects they tell of. Statements stay with their article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.unify.agreements import unify_agreements
from kg.unify.meetings import unify_meetings
from kg.unify.officials import unify_officials
from kg.unify.projects import unify_projects
from kg.unify.records import Entity, Member, Unified

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.model import Facts

__all__ = ["Entity", "Member", "Unified", "unify"]


def unify(facts: Iterable[Facts]) -> Unified:
    """Entities over all articles, sorted; article ids must differ."""
    ordered = tuple(sorted(facts, key=lambda item: item.article.id))
    officials = unify_officials(ordered)
    people = Unified(tuple(officials)).keys("official")
    found = [*officials, *unify_meetings(ordered, people), *unify_agreements(ordered), *unify_projects(ordered)]
    return Unified(tuple(sorted(found)))
