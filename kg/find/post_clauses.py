"""Posts told by a clause behind the name: "X, who represents Korea as ambassador", "in her capacity as …"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.lines import Line
from kg.find.names import PersonMention
from kg.find.posts import PostMention

_FARTHEST = 16
"""How many words may stand between a name and the post that a clause gives to it."""
_BEFORE = frozenset("the a an its their our his her one of 's".split())
_LINKS = frozenset("is was been be being became becomes remains remained".split())
_HELD = frozenset("post office position portfolio job title".split())
_RELATIVE = frozenset({"who", "whom", "whose"})
_ACTING = frozenset(
    "capacity role function position speaking acting serving working doubling doubles doubled serves served works "
    "worked sits sat attended attending present writing addressing".split()
)
"""What stands before "as" where somebody does something as the holder of a post."""


def told_by_clause(line: Line, persons: Sequence[PersonMention], posts: Sequence[PostMention], taken: set[int]) -> None:
    """Give a post that no name claimed to the person whose clause says that he holds it."""
    for k, person in enumerate(persons):
        limit = persons[k + 1].first if k + 1 < len(persons) else len(line.tokens)
        if person.posts or len(person.words) < 2:
            continue
        for number, post in enumerate(posts):
            inside = person.name_last < post.first and post.last <= limit and post.first - person.name_last < _FARTHEST
            if number not in taken and inside and _says(line, person.name_last, post):
                taken.add(number)
                person.posts.append(post)
                break


def _says(line: Line, name_last: int, post: PostMention) -> bool:
    """Does the clause between a name and a post say that the one holds the other?"""
    tokens, at = line.tokens, post.first - 1
    while at > name_last and (tokens[at].norm in _BEFORE or (line.cover[at] is not None and tokens[at].capital)):
        at -= 1
    between = [t.norm for t in tokens[name_last : at + 1]]
    if not between or {";", ".", ":"} & set(between) or between.count(",") > 1:
        return False
    relative = between[0] == "," and len(between) > 1 and between[1] in _RELATIVE and "," not in between[1:]
    if between[-1] == "as":
        return relative or (len(between) > 1 and between[-2] in _ACTING)
    of_a_post = between[-1] in {"that", *_LINKS} and between[:2] == [",", "whose"] and not _HELD.isdisjoint(between)
    return of_a_post and relative
