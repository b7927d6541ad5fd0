"""The merged graph: officials, posts and ranks over time, meetings, agreements and projects over all articles.

Every entity points by ``kg:attestedBy`` to the reports of the articles that tell of it. Where the
articles differ, an entity carries the fullest value; what each article said stays in its report.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, TypeVar

from pyoxigraph import NamedNode, Quad

from kg.describe.dates import add_date
from kg.describe.keys import report_nodes
from kg.describe.ledgers import Ledgers
from kg.describe.names import BASE, concept, country, is_country_code, merged_graph, node
from kg.describe.replaced import add_replaced
from kg.describe.sheet import Sheet, label, text
from kg.describe.tenures import Posts, add_stated, describe_tenures
from kg.model import Agreement, Facts, Meeting, Official, PartialDate, Participant, Project, Term
from kg.unify import Entity, Member, Unified
from kg.unify.dates import bounds, told_on
from kg.unify.fold import local_name
from kg.unify.known import NOTHING, Known
from kg.unify.names import UNKNOWN
from kg.unify.tenures import authorities, tenures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

T = TypeVar("T")
R = TypeVar("R", Official, Meeting, Agreement, Project)

# A meeting that one article announces and another reports has taken place.
_STATUS_ORDER = ("held", "planned", "proposed")
_ROLE_ORDER = ("co-chair", "chair", "host", "guest", "speaker", "participant")


def describe_merged(
    facts: Sequence[Facts],
    unified: Unified,
    base: str = BASE,
    known: Known = NOTHING,
    whole: Sequence[Facts] | None = None,
) -> list[Quad]:
    """The entities over all articles, sorted, in the merged graph. The articles' text is not needed.

    Tenures carry what the authority file of `known` states of them. Where `facts` lack what people
    rejected, `whole` are all the articles' facts, by which the reports have their IRIs.
    """
    return _Merger(facts, unified, base, known, facts if whole is None else whole).quads()


class _Merger:
    def __init__(
        self, facts: Sequence[Facts], unified: Unified, base: str, known: Known, whole: Sequence[Facts]
    ) -> None:
        self._facts = ordered = sorted(facts, key=lambda item: item.article.id)
        self._base = base
        self._unified = unified
        self._sheet = Sheet(merged_graph(base))
        self._told = {item.article.id: bounds(told_on(item)) for item in ordered}
        self._nodes: dict[tuple[str, Member], NamedNode] = {}
        for item in whole:
            for (kind, record), found in report_nodes(item, base).items():
                self._nodes[kind, Member(item.article.id, record)] = found
        self._officials = _by_member(ordered, lambda item: item.officials)
        self._meetings = _by_member(ordered, lambda item: item.meetings)
        self._agreements = _by_member(ordered, lambda item: item.agreements)
        self._projects = _by_member(ordered, lambda item: item.projects)
        self._people = unified.keys("official")
        self._events = unified.keys("meeting")
        self._posts = Posts()
        self._stated = authorities(tenures(ordered, unified), known)

    def quads(self) -> list[Quad]:
        for entity in self._unified.of("official"):
            self._official(entity)
        self._posts.describe(self._sheet, self._base)
        for entity in self._unified.of("meeting"):
            self._meeting(entity)
        for entity in self._unified.of("agreement"):
            self._agreement(entity)
        for entity in self._unified.of("project"):
            self._project(entity)
        ledgers = Ledgers(self._sheet, self._facts, self._unified, self._nodes, self._base)
        ledgers.sums()
        ledgers.requests()
        add_replaced(self._sheet, self._unified, self._base)
        return self._sheet.quads()

    def _entity(self, entity: Entity, name: str) -> NamedNode:
        found = node(self._base, entity.kind, entity.key)
        self._sheet.type(found, f"kg:{entity.kind.capitalize()}")
        self._sheet.put(found, "rdfs:label", label(name))
        self._sheet.add(found, attestedBy=[self._nodes[entity.kind, member] for member in entity.members])
        return found

    def _official(self, entity: Entity) -> None:
        records = [self._officials[member] for member in entity.members]
        found = self._entity(entity, _fullest(one.name for one in records))
        state = next((code for code in sorted(one.country or "" for one in records) if code), None)
        code = entity.key.partition("/")[0]
        self._sheet.add(
            found,
            name=[value for one in records if (value := text(one.name))],
            country=country(state) if state and code != UNKNOWN else None,
        )
        told = [
            (self._officials[member], self._nodes["official", member], self._told[member.article])
            for member in entity.members
        ]
        describe_tenures(self._sheet, found, entity.key, told, self._posts, self._base)
        for post in sorted({post.concept for one in records for post in one.posts if post.concept}):
            for holding in self._stated.get((entity.key, post), ()):
                self._sheet.put(found, "skos:exactMatch", NamedNode(holding.person) if holding.person else None)
                add_stated(self._sheet, entity.key, holding, [p for one in records for p in one.posts], self._base)

    def _meeting(self, entity: Entity) -> None:
        records = [self._meetings[member] for member in entity.members]
        kind = concept("meeting-kind", records[0].kind)
        status = min((one.status for one in records), key=lambda one: (_rank(_STATUS_ORDER, one), one))
        # What was announced counts less than what is told to have taken place.
        nearest = [one for one in records if one.status == status]
        place = _place(one.place for one in nearest) or _place(one.place for one in records)
        date = _most_exact(one.date for one in records)
        found = self._entity(entity, _meeting_label(records, place, date))
        self._sheet.add(
            found,
            kind=kind,
            status=concept("meeting-status", status),
            date=add_date(self._sheet, date, self._base),
            place=NamedNode(place.concept) if place and place.concept else None,
            placeName=text(place.label) if place else None,
            side=[country(code) for one in records for code in one.sides],
            partOf=[
                visit
                for member, one in zip(entity.members, records, strict=True)
                if (visit := self._visit(member, one))
            ],
        )
        self._participations(entity, found)

    def _visit(self, member: Member, meeting: Meeting) -> NamedNode | None:
        key = self._events.get(Member(member.article, meeting.part_of)) if meeting.part_of else None
        return node(self._base, "meeting", key) if key else None

    def _participations(self, entity: Entity, meeting: NamedNode) -> None:
        """One node per official, with the role that says most of those the articles give."""
        roles: dict[str, list[str]] = defaultdict(list)
        for member in entity.members:
            for one in self._meetings[member].participants:
                key = self._person(member, one)
                if key:
                    roles[key].append(one.role)
        for key, told in sorted(roles.items()):
            found = node(self._base, "participation", entity.key, key)
            role = min(told, key=lambda one: (_rank(_ROLE_ORDER, one), one))
            self._sheet.type(found, "kg:Participation")
            self._sheet.add(meeting, participation=found)
            self._sheet.add(found, participant=node(self._base, "official", key), role=concept("role", role))

    def _person(self, member: Member, participant: Participant) -> str | None:
        return self._people.get(Member(member.article, participant.official))

    def _agreement(self, entity: Entity) -> None:
        records = [self._agreements[member] for member in entity.members]
        found = self._entity(entity, _commonest(one.name for one in records))
        parties = [name for one in records for name in one.parties]
        names = [name for one in records for name in (one.name, *one.alternatives)]
        self._sheet.add(
            found,
            kind=concept("agreement-kind", _commonest(one.kind for one in records)),
            name=[value for name in names if (value := text(name))],
            framework=[NamedNode(one.framework) for one in records if one.framework],
            party=[country(name) for name in parties if is_country_code(name)],
            partyName=[value for name in parties if not is_country_code(name) and (value := text(name))],
        )
        date = add_date(self._sheet, _most_exact(one.date for one in records), self._base)
        if date:
            signing = node(self._base, "signing", entity.key)
            self._sheet.type(signing, "kg:Signing")
            self._sheet.add(found, signing=signing)
            self._sheet.add(signing, date=date)

    def _project(self, entity: Entity) -> None:
        records = [self._projects[member] for member in entity.members]
        site = _place(one.site for one in records)
        theme = records[0].theme
        named = theme.replace("-", " ").capitalize()
        found = self._entity(entity, f"{named}, {site.label}" if site else named)
        self._sheet.add(
            found,
            theme=concept("theme", theme),
            site=NamedNode(site.concept) if site and site.concept else None,
            siteName=text(site.label) if site else None,
            organisation=[NamedNode(one.concept) for record in records for one in record.organisations if one.concept],
        )


def _by_member(facts: Sequence[Facts], records: Callable[[Facts], Sequence[R]]) -> dict[Member, R]:
    return {Member(item.article.id, one.id): one for item in facts for one in records(item)}


def _rank(order: tuple[str, ...], value: str) -> int:
    return order.index(value) if value in order else len(order)


def _commonest(values: Iterable[T]) -> T:
    counted = Counter(values)
    return min(counted, key=lambda value: (-counted[value], -len(str(value)), str(value)))


def _fullest(names: Iterable[str]) -> str:
    """The longest name; among equals the one that most articles give."""
    counted = Counter(names)
    return min(counted, key=lambda name: (-len(name.split()), -counted[name], -len(name), name))


def _place(places: Iterable[Term | None]) -> Term | None:
    """The place that most articles name, one that the vocabulary knows before others."""
    counted = Counter(place for place in places if place)
    return min(counted, key=lambda one: (one.concept is None, -counted[one], one.label), default=None)


def _most_exact(dates: Iterable[PartialDate | None]) -> PartialDate | None:
    """The date with the most parts, one that stands in the text before an inferred one."""
    counted = Counter(date for date in dates if date)
    return min(
        counted,
        key=lambda one: (
            one.value.startswith("--"),
            -len(one.value),
            one.inferred is not None,
            -counted[one],
            str(one),
        ),
        default=None,
    )


def _meeting_label(records: Sequence[Meeting], place: Term | None, date: PartialDate | None) -> str:
    named = sorted(one.name for one in records if one.name)
    what = named[0] if named else local_name(records[0].kind).replace("-", " ").capitalize()
    return ", ".join(part for part in (what, place.label if place else "", date.value if date else "") if part)
