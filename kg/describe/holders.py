"""Who held the posts that articles name without a name: found, not told, and so in nodes of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from kg.describe.article import post_mention
from kg.describe.names import article_node, node, within
from kg.describe.sheet import Sheet, label, text
from kg.unify.fold import local_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kg.describe.keys import ReportNodes
    from kg.model import Facts, Post
    from kg.unify.holders import Found
    from kg.unify.known import Known
    from kg.unify.records import Member


def add_holders(
    sheet: Sheet, found: Iterable[Found], facts: Sequence[Facts], nodes: ReportNodes, known: Known, base: str
) -> None:
    """A node per article, post and day, with the mentions, who it is, and what it is derived from."""
    items = {item.article.id: item for item in facts}
    for one in found:
        item = items[one.article]
        here = within(base, "holder", one.article, f"{one.state.lower()}-{local_name(one.post)}", one.day)
        sheet.type(here, "kg:Holder")
        sheet.put(here, "rdfs:label", label(f"{known.name(one.post)} of {one.state}"))
        sheet.add(
            here,
            mention=[
                post_mention(nodes[kind, member], post)
                for kind, member in one.told
                for post in _posts(item, kind, member, one)
            ],
            official=node(base, "official", one.official) if one.official else None,
            foundBecause=label(one.reason),
        )
        sheet.put(here, "prov:wasDerivedFrom", [article_node(article, base) for article in one.articles])
        if one.holding:
            sheet.add(here, name=text(one.holding.names[0]))
            sheet.put(here, "skos:exactMatch", NamedNode(one.holding.person) if one.holding.person else None)
            sheet.put(here, "dct:source", [NamedNode(source) for source in one.holding.sources])


def _posts(item: Facts, kind: str, member: Member, one: Found) -> list[Post]:
    """The posts of a record that this holder holds."""
    if kind == "statement":
        spoken = [each.speaker.post for each in item.statements if each.id == member.fact]
        return [post for post in spoken if post]
    met = [each for each in item.meetings if each.id == member.fact]
    return [
        each.post
        for meeting in met
        for each in meeting.unnamed
        if (each.country, each.post.concept) == (one.state, one.post)
    ]
