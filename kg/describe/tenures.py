"""Who held which post and rank, and when articles attest it.

"Attested on" is not "began on": the first attestation is the first day an article of ours tells
that the official holds the post. An article that names a former post only says that the tenure ended before.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from kg.describe.dates import day, literal
from kg.describe.names import concept, country, node
from kg.describe.sheet import Sheet, label
from kg.model import Official, PartialDate, Post, Term
from kg.unify.fold import local_name, slug
from kg.unify.names import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.unify.known import Holding

Bounds = tuple[str | None, str | None]
# The official as one article tells of it, the report's node, and the bounds of the day it was told on.
Told = tuple[Official, NamedNode, Bounds]


@dataclass
class _Held:
    """What the articles say of one post or rank of one official."""

    names: Counter[str] = field(default_factory=Counter)
    reports: list[NamedNode] = field(default_factory=list)
    first: list[str] = field(default_factory=list)
    last: list[str] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)

    def tell(self, name: str, report: NamedNode, told: Bounds, *, former: bool = False) -> None:
        self.names[name] += 1
        self.reports.append(report)
        if former:
            self.ended.extend(filter(None, [told[1]]))
        else:
            self.first.extend(filter(None, [told[0]]))
            self.last.extend(filter(None, [told[1]]))

    def name(self) -> str:
        return _common(self.names)


class Posts:
    """The posts that officials hold, each described once, by the name that most articles give it."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self._about: dict[tuple[str, str], Post] = {}

    def tell(self, state: str, post: Post) -> None:
        """Note that an article names this post of a state."""
        key = post_key(post)
        self._names[state, key][post.label] += 1
        self._about.setdefault((state, key), post)

    def describe(self, sheet: Sheet, base: str) -> None:
        """Put all posts noted so far on the sheet."""
        for (state, key), names in self._names.items():
            post = self._about[state, key]
            found = node(base, "post", state, key)
            sheet.type(found, "kg:Post")
            sheet.put(found, "rdfs:label", label(_common(names)))
            sheet.add(
                found,
                country=country(state) if state != UNKNOWN else None,
                concept=NamedNode(post.concept) if post.concept else None,
                organisation=NamedNode(post.organisation) if post.organisation else None,
            )


def describe_tenures(sheet: Sheet, official: NamedNode, key: str, told: Sequence[Told], base: str) -> None:
    """Tenures and rank holdings of one official, whose key is `key`."""
    posts: dict[str, _Held] = defaultdict(_Held)
    ranks: dict[str, _Held] = defaultdict(_Held)
    state = key.partition("/")[0]
    for person, report, day_told in told:
        for post in person.posts:
            posts[post_key(post)].tell(post.label, report, day_told, former=post.former)
        for rank in person.ranks:
            ranks[_rank_key(rank)].tell(rank.label, report, day_told)
    for name, held in posts.items():
        found = node(base, "tenure", key, name)
        sheet.type(found, "kg:Tenure")
        sheet.add(found, official=official, post=node(base, "post", state, name))
        _dates(sheet, found, held)
    for name, held in ranks.items():
        found = node(base, "rank-holding", key, name)
        sheet.type(found, "kg:RankHolding")
        sheet.put(found, "rdfs:label", label(held.name()))
        sheet.add(found, official=official, rank=concept("rank", name))
        _dates(sheet, found, held)


def add_stated(sheet: Sheet, key: str, stated: Sequence[Holding], posts: Iterable[Post], base: str) -> None:
    """What the authority file states of a tenure: its beginning and end, where they are known, and the source.

    Who held a post twice, and is told of in both terms, has one tenure here: it gets no beginning and no end.
    """
    once = stated[0] if len(stated) == 1 else None
    sources = sorted({source for holding in stated for source in holding.sources})
    for name in sorted({post_key(post) for post in posts if post.concept == stated[0].post and not post.former}):
        found = node(base, "tenure", key, name)
        sheet.add(
            found,
            heldFrom=literal(PartialDate(once.start)) if once and once.start else None,
            heldUntil=literal(PartialDate(once.end)) if once and once.end else None,
        )
        sheet.put(found, "dct:source", [NamedNode(source) for source in sources])


def _dates(sheet: Sheet, found: NamedNode, held: _Held) -> None:
    sheet.add(
        found,
        firstAttested=day(min(held.first, default=None)),
        lastAttested=day(max(held.last, default=None)),
        endedBefore=day(min(held.ended, default=None)),
        attestedBy=held.reports,
    )


def _common(names: Counter[str]) -> str:
    return min(names, key=lambda name: (-names[name], -len(name), name))


def post_key(post: Post) -> str:
    """The vocabulary's post and organisation, or the folded label of a post it does not know."""
    if not post.concept:
        return slug(post.label)
    return "-".join(local_name(iri) for iri in (post.concept, post.organisation) if iri)


def _rank_key(rank: Term) -> str:
    return local_name(rank.concept) if rank.concept else slug(rank.label)
