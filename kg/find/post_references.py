"""A post without a name that stands for its holder: "invited the US Secretary of State", "General Staff chief"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Sides
from kg.find.lexicon import Lexicon
from kg.find.officials import Person
from kg.find.posts import PostMention
from kg.find.roster import content
from kg.find.view import View

_BEFORE = frozenset({"the", "his", "her", "its", "'s"})
_TITLES = frozenset({("raksha", "mantri"), ("raksha", "rajya", "mantri")})
"""Posts that Indian releases write without an article, like a name: "Raksha Mantri will hold talks"."""
_MEMBERS = frozenset({"minister", "secretary"})
_GRADES = frozenset({"deputy", "vice", "assistant", "under", "prime", "state"})
_LOWER = frozenset({"deputy", "vice", "assistant", "under"})
_GENERAL = frozenset({"general"})
"""A director general is the director of his body."""


def refer(lexicon: Lexicon, view: View, posts: Sequence[PostMention], officials: Sequence[Person]) -> list[PostMention]:
    """Make a mention of its holder of every post that one official of the article alone holds; return the others."""
    left: list[PostMention] = []
    replaced = False
    for post in reversed(posts):
        units = [i for i, u in enumerate(view.units) if u.first < post.last and u.last > post.first]
        nameless = bool(units) and not any(view.units[i].kind == "P" for i in units)
        if nameless and len(post.states) > 1 and (sides := _holders(lexicon, post, officials)) is not None:
            first = units[0] - (units[0] > 0 and view.units[units[0] - 1].text == "the")
            view.replace(first, units[-1] + 1, "B", sides)
            replaced = True
            continue
        person = (
            _holder(lexicon, post, officials)
            if len(post.states) < 2 and units and _definite(view, units[0], post)
            else None
        )
        if person is None or not nameless:
            left.append(post)
            continue
        first = units[0] - (units[0] > 0 and view.units[units[0] - 1].text == "the")
        view.replace(first, units[-1] + 1, "P", person)
        replaced = True
    if replaced:
        view.render()
    return left[::-1]


def _definite(view: View, at: int, post: PostMention) -> bool:
    """Named with "the" or by its state, so that one holder is meant."""
    before = view.units[at - 1] if at else None
    if before is not None and before.text in {"as", "a", "an", "former", "new", "next"}:
        return False
    return (before is not None and before.text in _BEFORE) or post.country is not None or post.head in _TITLES


def _holder(lexicon: Lexicon, post: PostMention, officials: Sequence[Person]) -> Person | None:
    mine = content(post)
    if (len(mine) < 2 and post.organisation is None) or post.former or post.head[-1] in lexicon.weak_heads:
        return None
    holders = [
        p
        for p in officials
        if (post.country is None or p.country == post.country)
        and any(_same_body(post, q) or (len(mine) > 1 and _told_in(mine, post, q)) for q in p.posts)
    ]
    if not holders and post.head == ("chief",) and "defence" in mine:
        holders = [p for p in officials if p.country == post.country and any(_of_defence(q) for q in p.posts)]
    return holders[0] if len(holders) == 1 else None


def _of_defence(held: PostMention) -> bool:
    """Is it the office that the press calls "defence chief": a minister's or secretary's, and no deputy's?"""
    mine = content(held)
    return not _MEMBERS.isdisjoint(held.head) and "defence" in mine and mine.isdisjoint(_GRADES) and not held.former


def _holders(lexicon: Lexicon, post: PostMention, officials: Sequence[Person]) -> Sides | None:
    """Those whom "the defence ministers of Viet Nam and Japan" means, one of each state; None where one is missing."""
    mine = content(post)
    found: list[Person] = []
    for code in post.states:
        alike = (p for p in officials if p.country == code)
        held = [p for p in alike if any(_equal(post, q) and _fits(lexicon, mine, content(q)) for q in p.posts)]
        if len(held) != 1:
            return None
        found += held
    return Sides(tuple(sorted(post.states)), tuple(found))


def _equal(post: PostMention, held: PostMention) -> bool:
    """Is it the same office in another state: a minister's here, a secretary's there?"""
    members = all(not _MEMBERS.isdisjoint(p.head) for p in (post, held))
    return not held.former and (members or post.head[-1:] == held.head[-1:])


def _fits(lexicon: Lexicon, told: frozenset[str], held: frozenset[str]) -> bool:
    """Are both of one grade, and of one field where both tell it?"""
    fields = told & lexicon.fields, held & lexicon.fields
    told, held = (frozenset("deputy" if w == "vice" else w for w in post) for post in (told, held))
    return told & _GRADES == held & _GRADES and (not all(fields) or bool(fields[0] & fields[1]))


def _told_in(told: frozenset[str], post: PostMention, held: PostMention) -> bool:
    """Are the words of a post among those of the one that is held? "The prime minister" is not his deputy."""
    words = content(held)
    return told <= words and held.head[-1:] == post.head[-1:] and told & _LOWER == words & _LOWER


def _same_body(post: PostMention, held: PostMention) -> bool:
    """Is it the post of that noun in one body, which the text names in two ways: "VNMAC's director"?"""
    same = post.organisation is not None and post.organisation is held.organisation
    return same and frozenset(post.head) - _GENERAL == frozenset(held.head) - _GENERAL
