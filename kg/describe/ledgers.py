"""What the ledgers rest on: each sum of money once, figures that disagree, requests with what followed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.describe.article import add_amount, add_side, amount_key
from kg.describe.names import concept, node, within
from kg.describe.sheet import Sheet, label, text
from kg.model import Amount, Facts, Project, Statement
from kg.unify import Member, Unified
from kg.unify.followed import Followed, followed
from kg.unify.statements import said
from kg.unify.sums import Sum, disagreeing, sums, tells

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pyoxigraph import NamedNode

    from kg.describe.keys import ReportNodes
    from kg.unify.known import Known
    from kg.unify.records import Entity


class Ledgers:
    """Puts sums and requests on the sheet of the merged graph; `nodes` are those of the articles' reports."""

    def __init__(
        self,
        sheet: Sheet,
        facts: Sequence[Facts],
        unified: Unified,
        nodes: ReportNodes,
        known: Known,
        base: str,
    ) -> None:
        self._sheet, self._facts, self._unified, self._nodes, self._base = sheet, facts, unified, nodes, base
        self._known = known
        held = {Member(item.article.id, one.id) for item in facts for one in item.meetings if one.status == "held"}
        self._held = {
            entity.key: [member for member in entity.members if member in held] for entity in unified.of("meeting")
        }

    def sums(self) -> None:
        """Each sum once, at all projects that it is told for, with the sentences that name it."""
        records = {Member(item.article.id, one.id): one for item in self._facts for one in item.projects}
        found = sums(self._facts, self._unified)
        for one in found:
            self._sum(one, records)
        for _, figures in disagreeing(found, self._facts):
            for figure in figures:
                others = [self._sum_node(other) for other in figures if other != figure]
                self._sheet.add(self._sum_node(figure), disagreesWith=others)

    def _sum_node(self, one: Sum) -> NamedNode:
        return node(self._base, "amount", one.projects[0], amount_key(Amount(one.value, one.currency)))

    def _sum(self, one: Sum, records: Mapping[Member, Project]) -> None:
        found = self._sum_node(one)
        add_amount(self._sheet, found, Amount(one.value, one.currency, one.kind))
        for project in one.projects:
            self._sheet.add(node(self._base, "project", project), amount=found)
        self._sheet.add(found, attestedBy=[self._nodes["project", member] for member in one.told])
        for member in one.told:
            naming = [each for each in records[member].evidence if tells(each.quote, one.value)]
            self._sheet.add(
                found,
                toldIn=[
                    within(self._base, "evidence", member.article, f"{each.start}-{each.end}")
                    for each in naming or records[member].evidence[:1]
                ],
            )

    def requests(self) -> None:
        """Each request and invitation once, and what followed."""
        found = said(self._facts, self._unified)
        records = {Member(item.article.id, one.id): one for item in self._facts for one in item.statements}
        entities = {entity.key: entity for entity in self._unified.of("statement")}
        rows: dict[str, list[Followed]] = defaultdict(list)
        for row in followed(self._facts, self._unified, self._unified.of("statement"), found):
            rows[row.request].append(row)
        people = self._unified.keys("official")
        for key, outcomes in rows.items():
            entity = entities[key]
            self._request(entity, records, people)
            for row in outcomes:
                self._follow_up(row, entities)

    def _request(self, entity: Entity, records: Mapping[Member, Statement], people: Mapping[Member, str]) -> None:
        told = [(member, records[member]) for member in entity.members]
        request = node(self._base, "request", entity.key)
        first = told[0][1]
        site = next((one.site for _, one in told if one.site), None)
        about = self._known.name(concept("theme", first.theme).value)
        self._sheet.type(request, "kg:Request")
        self._sheet.put(request, "rdfs:label", label(f"{first.act.capitalize()}: {about}"))
        self._sheet.add(
            request,
            act=concept("speech-act", first.act),
            theme=concept("theme", first.theme),
            siteName=text(site.label) if site else None,
            attestedBy=[self._nodes["statement", member] for member, _ in told],
        )
        for name, actors in (
            ("speaker", [(member, one.speaker) for member, one in told]),
            ("addressee", [(member, one.addressee) for member, one in told if one.addressee]),
        ):
            named = [
                node(self._base, "official", key)
                for member, actor in actors
                if actor and actor.official and (key := people.get(Member(member.article, actor.official)))
            ]
            sides = [add_side(self._sheet, actor.sides, self._base) for _, actor in actors if actor and actor.sides]
            # One article may name the person, another the side only: the person says more.
            self._sheet.add(request, **{name: named or [side for side in sides if side]})

    def _follow_up(self, row: Followed, entities: Mapping[str, Entity]) -> None:
        request = node(self._base, "request", row.request)
        found = node(self._base, "follow-up", row.request, row.outcome)
        self._sheet.type(found, "kg:FollowUp")
        self._sheet.add(request, followUp=found)
        self._sheet.add(found, outcome=text(row.outcome))
        if row.kind == "statement" and row.key:
            reports = [self._nodes["statement", member] for member in entities[row.key].members]
            self._sheet.add(found, attestedBy=reports)
        elif row.key:
            reports = [self._nodes["meeting", member] for member in self._held[row.key]]
            self._sheet.add(found, meeting=node(self._base, "meeting", row.key), attestedBy=reports)
