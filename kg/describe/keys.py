"""Keys of the records of one article, made of what the record says.

Two records that would share a key get a digest of all they say, so no key depends on the order in
which they were found.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from typing import TYPE_CHECKING, TypeVar

from kg.describe.names import BASE, within
from kg.model import Actor, Agreement, Facts, Meeting, Official, PartialDate, Project, Statement
from kg.unify.fold import digest, slug
from kg.unify.projects import project_key
from kg.unify.records import Member

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pyoxigraph import NamedNode

Record = Official | Meeting | Agreement | Project | Statement
R = TypeVar("R", Official, Meeting, Agreement, Project, Statement)


def report_nodes(facts: Facts, base: str = BASE) -> dict[tuple[str, str], NamedNode]:
    """(kind, record id) -> the node of that record in the article's graph."""
    names = {official.id: official.name for official in facts.officials}
    found: dict[tuple[str, str], NamedNode] = {}
    for kind, record_id, key in _keys(facts, names):
        found[kind, record_id] = _node(facts.article.id, kind, key, base)
    return found


class ReportNodes:
    """The nodes of the records of many articles by (kind, member); made when first asked for."""

    def __init__(self, facts: Iterable[Facts], base: str) -> None:
        self._facts = {item.article.id: item for item in facts}
        self._base = base
        self._made: dict[str, dict[tuple[str, str], NamedNode]] = {}

    def __getitem__(self, record: tuple[str, Member]) -> NamedNode:
        kind, member = record
        if member.article not in self._made:
            self._made[member.article] = report_nodes(self._facts[member.article], self._base)
        return self._made[member.article][kind, member.fact]


def _node(article: str, kind: str, key: str, base: str) -> NamedNode:
    if kind == "statement":
        return within(base, "statement", article, key)
    return within(base, "report", article, f"{kind}-{key}")


def _keys(facts: Facts, names: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    yield from _unique("official", facts.officials, lambda one: slug(one.name))
    yield from _unique("meeting", facts.meetings, _meeting_key)
    yield from _unique("agreement", facts.agreements, lambda one: slug(one.name))
    yield from _unique("project", facts.projects, lambda one: project_key(one).replace("/", "-"))
    yield from _unique("statement", facts.statements, lambda one: _statement_key(one, names))


def _unique(kind: str, records: Sequence[R], key: Callable[[R], str]) -> Iterator[tuple[str, str, str]]:
    keyed = [(record, key(record)) for record in records]
    taken = Counter(name for _, name in keyed)
    for record, name in keyed:
        unique = name if taken[name] == 1 else f"{name}-{digest(*_content(record))}"
        yield kind, record.id, unique


def _content(record: Record) -> list[object]:
    """All that a record says but its id."""
    return [getattr(record, one.name) for one in fields(record) if one.name != "id"]


def _meeting_key(meeting: Meeting) -> str:
    place = slug(meeting.place.label) if meeting.place else ""
    return "-".join(part for part in (meeting.kind, date_key(meeting.date), place) if part)


def date_key(date: PartialDate | None) -> str:
    """A date's part of a key: ``2023-11-13``, ``xxxx-11-13``, or nothing."""
    return date.value.replace("--", "xxxx-", 1) if date else ""


def _statement_key(statement: Statement, names: dict[str, str]) -> str:
    site = slug(statement.site.label) if statement.site else ""
    told = (
        _actor_key(statement.speaker, names),
        statement.act,
        _actor_key(statement.addressee, names),
        statement.theme,
        site,
    )
    return "-".join(part for part in told if part)


def _actor_key(actor: Actor | None, names: dict[str, str]) -> str:
    if actor is None:
        return ""
    if actor.official is not None:
        return slug(names.get(actor.official, actor.official))
    return side_key(actor.sides)


def side_key(sides: Sequence[str]) -> str:
    """Several states that act as one: their codes, sorted, joined by a plus sign."""
    return "+".join(sorted(code.lower() for code in sides))
