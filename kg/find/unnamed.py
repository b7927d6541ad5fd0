"""Posts without a name: "Viet Nam's defence minister asked …", where no official of the article can be meant.

What speaks or takes part is the side; the post is kept beside it, so that whoever held it on that day can be
found from other articles.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.find.context import Context
from kg.find.officials import Person
from kg.find.posts import PostMention
from kg.find.reference_pronouns import oblique
from kg.find.roster import Roster
from kg.find.view import View
from kg.model import Evidence, Meeting, Post, Statement, Unnamed
from kg.vocabulary import Concept

_NOT_ONE = frozenset("as a an former new next deputy vice acting become becomes became".split())
_NO_ACTOR = frozenset({"of", "and", "or", "for", "'s", "to"})
"""After a post these say that it is the owner, or a part, of what follows."""


class UnnamedHolders:
    """The posts of an article whose holders it does not name."""

    def __init__(self, context: Context, roster: Roster) -> None:
        self._context, self._roster = context, roster
        self._told: list[tuple[View, int, Post, str]] = []

    def stand(self, view: View, posts: Sequence[PostMention]) -> None:
        """Make the side of every post that names its state, and no person, a mention; `posts` name no person."""
        changed = False
        for post in reversed(posts):
            at = [i for i, u in enumerate(view.units) if u.first < post.last and u.last > post.first]
            concept = self._roster.concept(post)
            if post.country is None or concept is None or not at or not _definite(view, at, post):
                continue
            if any(view.units[i].kind == "M" for i in at):
                continue  # "50 million USD on the search": a sum, no under secretary of defence
            if any(p.country == post.country and self._holds(p, concept) for p in self._context.officials):
                continue
            unit = view.replace(at[0], at[-1] + 1, "S", post.country)
            organisation = post.organisation.iri if post.organisation else None
            self._told.append((view, unit.start, Post(post.label, concept.iri, organisation), post.country))
            changed = True
        if changed:
            view.render()

    def _holds(self, person: Person, concept: Concept) -> bool:
        return any(self._roster.concept(post) is concept for post in person.posts)

    def statements(self, found: Sequence[Statement]) -> tuple[Statement, ...]:
        """The statements, with the post by which the speaker's sentence names the one side that speaks."""
        return tuple(self._spoken(one) if self._told else one for one in found)

    def meetings(self, found: Sequence[Meeting]) -> tuple[Meeting, ...]:
        """The meetings, with the posts of sides of which they name nobody."""
        return tuple(self._met(one) if self._told else one for one in found)

    def _spoken(self, statement: Statement) -> Statement:
        sides = statement.speaker.sides
        posts = {
            post
            for view, at, post, state in self._within(statement.evidence[:1])
            if sides == (state,) and not oblique(view, at) and self._is_first(view, at, state)
        }
        if len(posts) != 1:
            return statement
        return replace(statement, speaker=replace(statement.speaker, post=posts.pop()))

    def _met(self, meeting: Meeting) -> Meeting:
        states = {one.id: one.country for one in self._context.officials}
        named = {states.get(who.official) for who in meeting.participants}
        posts = {
            Unnamed(post, state)
            for _, _, post, state in self._within(meeting.evidence)
            if state in meeting.sides and state not in named
        }
        told = [one.country for one in posts]
        return replace(meeting, unnamed=tuple(sorted(one for one in posts if told.count(one.country) == 1)))

    def _within(self, evidence: Sequence[Evidence]) -> Iterator[tuple[View, int, Post, str]]:
        """The posts told in these sentences, with their units."""
        for view, start, post, state in self._told:
            if any(one.start <= start < one.end for one in evidence):
                at = next((i for i, u in enumerate(view.units) if u.start == start), None)
                if at is not None:
                    yield view, at, post, state

    def _is_first(self, view: View, at: int, state: str) -> bool:
        """True where nothing of the state is named before: not "the foreign ministry said the minister …"."""
        return not any(self._context.code(unit) == state for unit in view.units[:at] if unit.kind in "PCJSO")


def _definite(view: View, at: Sequence[int], post: PostMention) -> bool:
    """One holder is meant, who holds it now; and it is not what somebody is called, or a part of a longer name."""
    if post.former or post.several or any(view.units[i].kind == "P" for i in at):
        return False
    before = view.units[at[0] - 1] if at[0] else None
    after = view.units[at[-1] + 1] if at[-1] + 1 < len(view.units) else None
    if before is not None and (before.text in _NOT_ONE or before.kind == "P"):
        return False
    return after is None or (after.text not in _NO_ACTOR and after.kind not in "PJ")
