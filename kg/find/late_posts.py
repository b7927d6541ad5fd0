"""Posts told apart from the name: "He is the Commander of …", "The US Consul General let it be known …".

Writers name a person first and say who he is later, or the other way round. A post phrase that no
name claimed goes to the person it is said of (after "is", "became", "the office of"), or, where it
opens a clause as a noun with "the", to the one person named just before whose post nobody has told.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.names import PersonMention
from kg.find.officials import Person
from kg.find.posts import PostMention

Meant = Sequence[tuple[PersonMention, Person]]

_LINKS = frozenset("is was became become becomes remains remained been being serves served serving".split())
_OFFICES = frozenset("office post portfolio title job position role".split())
_SKIPPED = frozenset("the a an as its their now currently then also who on".split())
_NO_VERBS = frozenset("of and for to in at or on with by".split())
_REACH = 2
"""How many sentences back a person may stand whose post is told now."""


def late_posts(
    lexicon: Lexicon, lines: Sequence[Line], meant: Sequence[Meant], free: Sequence[Sequence[PostMention]]
) -> None:
    """Give the posts that no name claimed to the persons they are said of."""
    heads = {h for found in meant for _, person in found for p in person.posts for h in p.head}
    for k, posts in enumerate(free):
        for post in posts:
            person = _predicated(lines[k], meant, k, post)
            if person is None and not (set(post.head) & heads) and _definite(lexicon, lines[k], post):
                person = _beside(meant, k, post) or _named_next(lines, meant, k)
                if person is None and _subject(lines[k], post):
                    person = _nameless(meant, k, post)
            if person is not None and not person.private:
                _give(person, post)
                heads.update(post.head)


def _give(person: Person, post: PostMention) -> None:
    if all(p.label != post.label for p in person.posts):
        person.posts.append(post)
        if post.country:
            person.votes[post.country] += 3


def _predicated(line: Line, meant: Sequence[Meant], k: int, post: PostMention) -> Person | None:
    """The subject of "is", "became" or "hands over the office of" right before the post."""
    tokens = line.tokens
    at = post.first - 1
    while at >= 0 and (tokens[at].norm in _SKIPPED or tokens[at].norm == "'s" or line.cover[at] is not None):
        at -= 1
    if at < 0:
        return None
    office = tokens[at].norm == "of" and at > 0 and tokens[at - 1].norm in _OFFICES
    if tokens[at].norm not in _LINKS and not office:
        return None
    before = [p for m, p in meant[k] if m.last <= at]
    if before:
        return before[-1] if not office or len(before) == 1 else None
    opens = tokens[0].norm in {"he", "she"} and at <= 3
    return _last_named(meant, k) if opens else None


def _last_named(meant: Sequence[Meant], k: int) -> Person | None:
    for found in reversed(meant[max(0, k - _REACH) : k]):
        if found:
            return found[0][1] if len({id(p) for _, p in found}) == 1 else None
    return None


def _definite(lexicon: Lexicon, line: Line, post: PostMention) -> bool:
    """True for "the US Consul General": definite, and more than a bare noun that anybody may bear."""
    before = line.tokens[post.first - 1].norm if post.first else ""
    telling = post.country is not None or post.organisation is not None or post.last - post.first > 1
    return before == "the" and telling and not (post.bare and post.head[-1] in lexicon.weak_heads)


def _subject(line: Line, post: PostMention) -> bool:
    """True where the post opens a clause and a verb follows."""
    tokens = line.tokens
    if post.last >= len(tokens):
        return False
    opened = post.first < 2 or tokens[post.first - 2].norm in {",", "and", "that", "said", "added", ";", "”", '"'}
    following = tokens[post.last]
    return opened and following.raw.isalpha() and following.raw.islower() and following.norm not in _NO_VERBS


def _beside(meant: Sequence[Meant], k: int, post: PostMention) -> Person | None:
    """The one person named in full in the same sentence whose post nobody has told."""
    named = {id(p): p for m, p in meant[k] if not p.posts and len(m.words) > 1 and m.last <= post.first}
    return next(iter(named.values())) if len(named) == 1 else None


def _named_next(lines: Sequence[Line], meant: Sequence[Meant], k: int) -> Person | None:
    """The person whose name opens the next sentence: "Word reached the Chairman of the Committee. Mai Van Khoat …"."""
    if k + 1 >= len(lines) or not meant[k + 1]:
        return None
    mention, person = meant[k + 1][0]
    first = not person.told or min(person.told) == k + 1
    return person if mention.first == 0 and len(mention.words) > 1 and first and not person.posts else None


def _nameless(meant: Sequence[Meant], k: int, post: PostMention) -> Person | None:
    """The one person named in full just before whose post nobody has told."""
    for j in range(k, max(-1, k - _REACH - 1), -1):
        named = [p for m, p in meant[j] if not p.posts and len(p.words) > 1 and (j < k or m.last <= post.first)]
        if named:
            return named[-1] if len({id(p) for p in named}) == 1 else None
    return None
