"""The same thing over many articles: a pure function of the set of facts, whatever order they come in.

:func:`unify` takes the :class:`kg.model.Facts` of all articles and gives the officials, meetings,
agreements, projects and statements they tell of. What it may know besides are the vocabulary and
the authority file (:class:`Known`) and what people decided (:class:`Decisions`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.unify.agreements import unify_agreements
from kg.unify.decisions import NONE, Decisions
from kg.unify.known import NOTHING, Known
from kg.unify.meetings import unify_meetings
from kg.unify.officials import unify_officials
from kg.unify.projects import unify_projects
from kg.unify.records import Entity, Member, Unified
from kg.unify.statements import unify_statements

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.model import Facts

__all__ = ["Decisions", "Entity", "Known", "Member", "Unified", "unify"]


def unify(facts: Iterable[Facts], known: Known = NOTHING, decisions: Decisions = NONE) -> Unified:
    """Entities over all articles, sorted; article ids must differ."""
    ordered = tuple(sorted(facts, key=lambda item: item.article.id))
    put = decisions.regroup if decisions != NONE else None
    officials = unify_officials(ordered, known, put)
    people = Unified(tuple(officials)).keys("official")
    found = [
        *officials,
        *unify_meetings(ordered, people, known, put),
        *unify_agreements(ordered, put),
        *unify_projects(ordered, put),
    ]
    found += unify_statements(ordered, Unified(tuple(sorted(found))), put)
    return Unified(tuple(sorted(found)))
