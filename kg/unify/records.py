"""What unification hands on: entities and the facts of articles that tell of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Member(NamedTuple):
    """A record of one article: the article's id and the record's id in its Facts."""

    article: str
    fact: str


@dataclass(frozen=True, slots=True, order=True)
class Entity:
    """One official, meeting, agreement, project or statement over all articles.

    `key` is made of the entity's own properties and is unique within its `kind`. `formerly` are the
    other keys that it, or a part of it, has in a build of fewer articles: no entity bears one of
    them now, but data that were published before may point at them. `aliases` say which record
    brings which key.
    """

    kind: str
    key: str
    members: tuple[Member, ...]
    formerly: tuple[str, ...] = ()
    aliases: tuple[tuple[str, Member], ...] = ()


@dataclass(frozen=True, slots=True)
class Unified:
    """All entities, sorted by kind and key."""

    entities: tuple[Entity, ...] = ()

    def of(self, kind: str) -> tuple[Entity, ...]:
        """The entities of one kind, sorted by key."""
        return tuple(entity for entity in self.entities if entity.kind == kind)

    def keys(self, kind: str) -> dict[Member, str]:
        """Which entity of this kind each record belongs to."""
        return {member: entity.key for entity in self.of(kind) for member in entity.members}
