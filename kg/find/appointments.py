"""Posts that a clause gives to a person: "congratulated him on his appointment as Secretary of Defence"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.officials import Person
from kg.find.posts import PostMention
from kg.find.view import View

_NOUNS = frozenset(
    {
        "appointment",
        "appointed",
        "nomination",
        "nominated",
        "election",
        "elected",
        "reelection",
        "named",
        "promotion",
        "promoted",
        "capacity",
        "inauguration",
        "sworn",
        "confirmation",
        "confirmed",
        "tenure",
        "term",
        "role",
        "position",
        "assumption",
    }
)
_IN_ROLE = frozenset({"in", "to", "as", "during", "when", "while"})
_ROLES = frozenset({"role", "capacity", "position", "term", "tenure"})
_TAKING = frozenset(
    "is was will has plays played took takes assumes assumed undertakes holds held serves served".split()
)
"""What a state does with a role that no person has."""
_SKIPPED = frozenset({"the", "a", "an", "new", "next", "his", "her", "in", "to", "post", "position", "of", "office"})


def appoint(view: View, posts: Sequence[PostMention]) -> None:
    """Give each post that follows "appointment as …" to the person it is about."""
    for post in posts:
        at = next((i for i, u in enumerate(view.units) if u.first <= post.first < u.last), None)
        if at is None:
            continue
        i = at - 1
        while (
            i >= 0
            and view.units[i].kind in "wJC"
            and (view.units[i].text in _SKIPPED or view.units[i].kind in "JC" or view.units[i].text[:1].isdigit())
        ):
            i -= 1
        if i < 1 or view.units[i].text not in {"as", *_NOUNS} or post.label.lower() == "official":
            continue  # "confirmed his official visit"
        cues = {u.text for u in view.units[max(0, i - 4) : i + 1]}
        if cues & _NOUNS and (person := _owner(view, i)) is not None and post not in person.posts:
            person.posts.append(post)
            if post.country:
                person.votes[post.country] += 3


def _owner(view: View, at: int) -> Person | None:
    """The person appointed: the one named last before the words, the object of "congratulated".

    Nobody where a state takes up the role: "for supporting Viet Nam in undertaking the role of ASEAN Chair".
    """
    role = any(view.units[k].text in _ROLES for k in range(max(0, at - 4), at + 1))
    taking = _IN_ROLE | _TAKING if role else _IN_ROLE
    if any(u.kind in "CS" and view.units[k + 1].text in taking for k, u in enumerate(view.units[:at])):
        return None
    return next((u.value for u in reversed(view.units[:at]) if u.kind == "P" and isinstance(u.value, Person)), None)
