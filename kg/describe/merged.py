"""The merged graph: officials, posts and ranks over time, meetings, agreements and projects over all articles.

Every entity points by ``kg:attestedBy`` to the reports of the articles that tell of it. Where the
articles differ, an entity carries the fullest value; what each article said stays in its report.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from pyoxigraph import NamedNode

from kg.describe.dates import add_date
from kg.describe.graph import Graph, together
from kg.describe.holders import add_holders
from kg.describe.keys import ReportNodes
from kg.describe.ledgers import Ledgers
from kg.describe.names import BASE, concept, country, is_country_code, merged_graph, node
from kg.describe.replaced import add_replaced
from kg.describe.sheet import Sheet, label, text
from kg.describe.tenures import Posts, add_stated, describe_tenures
from kg.model import Agreement, Facts, Meeting, Official, PartialDate, Participant, Project, Term
from kg.unify import Entity, Member, Unified
from kg.unify.dates import bounds, told_on
from kg.unify.fold import local_name, slug
from kg.unify.holders import holders
from kg.unify.known import NOTHING, Known
from kg.unify.names import UNKNOWN
from kg.unify.tenures import authorities, tenures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

T = TypeVar("T")
R = TypeVar("R", Official, Meeting, Agreement, Project)

# A meeting that one article announces and another reports has taken place.
_STATUS_ORDER = ("held", "planned", "proposed")
_ROLE_ORDER = ("co-chair", "chair", "host", "guest", "speaker", "participant")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the merged graph; `made_of` is all that it is made of, or nothing for what is not worth keeping."""

    made_of: tuple[str, ...]
    make: Callable[[], Graph]

    def describe(self) -> Graph:
        """The graph of the part."""
        return self.make()


def describe_merged(
    facts: Sequence[Facts],
    unified: Unified,
    base: str = BASE,
    known: Known = NOTHING,
    whole: Sequence[Facts] | None = None,
) -> Graph:
    """The entities over all articles, in the merged graph. The articles' text is not needed.

    Tenures carry what the authority file of `known` states of them. Where `facts` lack what people
    rejected, `whole` are all the articles' facts in the same order, by which the reports have their IRIs.
    """
    parts = merged_parts(facts, unified, base, known, whole)
    return Graph(merged_graph(base).value, together(part.describe() for part in parts))


def merged_parts(
    facts: Sequence[Facts],
    unified: Unified,
    base: str = BASE,
    known: Known = NOTHING,
    whole: Sequence[Facts] | None = None,
) -> Iterator[Part]:
    """:func:`describe_merged` in parts: one for each official, meeting and agreement, and one for all the rest."""
    return _Merger(facts, unified, base, known, facts if whole is None else whole).parts()


class _Merger:
    def __init__(
        self, facts: Sequence[Facts], unified: Unified, base: str, known: Known, whole: Sequence[Facts]
    ) -> None:
        self._facts = ordered = sorted(facts, key=lambda item: item.article.id)
        self._base = base
        self._unified = unified
        self._told = {item.article.id: bounds(told_on(item)) for item in ordered}
        self._nodes = ReportNodes(whole, base)
        self._officials = _by_member(ordered, lambda item: item.officials)
        self._meetings = _by_member(ordered, lambda item: item.meetings)
        self._agreements = _by_member(ordered, lambda item: item.agreements)
        self._projects = _by_member(ordered, lambda item: item.projects)
        self._people = unified.keys("official")
        self._events = unified.keys("meeting")
        self._known = known
        self._tenures = tenures(ordered, unified)
        self._stated = authorities(self._tenures, known)
        self._sha256 = {item.article.id: item.article.sha256 for item in ordered}
        for item, full in zip(facts, whole, strict=True):
            if item is not full:
                self._sha256[item.article.id] = ""

    def parts(self) -> Iterator[Part]:
        ways: dict[str, Callable[[Sheet, Entity], None]] = {
            "official": self._official, "meeting": self._meeting, "agreement": self._agreement
        }  # fmt: skip
        for kind, describe in ways.items():
            for entity in self._unified.of(kind):
                yield Part(self._made_of(entity), partial(self._alone, describe, entity))
        yield Part((), self._rest)

    def _made_of(self, entity: Entity) -> tuple[str, ...]:
        """All that the description of an entity depends on; nothing where people rejected some of it."""
        if not all(self._sha256[member.article] for member in entity.members):
            return ()
        told = [entity.kind, entity.key]
        told += [f"{self._sha256[member.article]} {member.fact} {member.article}" for member in entity.members]
        if entity.kind == "meeting":
            records = [(member, self._meetings[member]) for member in entity.members]
            told += [self._events.get(Member(member.article, one.part_of or ""), "") for member, one in records]
            told += [self._person(member, who) or "" for member, one in records for who in one.participants]
        elif entity.kind == "official":
            told += [repr(self._stated.get((entity.key, post), "")) for post in self._concepts(entity)]
        return tuple(told)

    def _alone(self, describe: Callable[[Sheet, Entity], None], entity: Entity) -> Graph:
        sheet = Sheet(merged_graph(self._base))
        describe(sheet, entity)
        return sheet.graph()

    def _rest(self) -> Graph:
        """What several entities have a share in, and what is few."""
        sheet = Sheet(merged_graph(self._base))
        posts = Posts()
        for entity in self._unified.of("official"):
            state = entity.key.partition("/")[0]
            for member in entity.members:
                for post in self._officials[member].posts:
                    posts.tell(state, post)
        posts.describe(sheet, self._base)
        for entity in self._unified.of("project"):
            self._project(sheet, entity)
        ledgers = Ledgers(sheet, self._facts, self._unified, self._nodes, self._known, self._base)
        ledgers.sums()
        ledgers.requests()
        found = holders(self._facts, self._tenures, self._known)
        add_holders(sheet, found, self._facts, self._nodes, self._known, self._base)
        add_replaced(sheet, self._unified, self._base)
        return sheet.graph()

    def _concepts(self, entity: Entity) -> list[str]:
        """The posts of the vocabulary that an official is told to hold or to have held, sorted."""
        posts = (post for member in entity.members for post in self._officials[member].posts)
        return sorted({post.concept for post in posts if post.concept})

    def _entity(self, sheet: Sheet, entity: Entity, name: str) -> NamedNode:
        found = node(self._base, entity.kind, entity.key)
        sheet.type(found, f"kg:{entity.kind.capitalize()}")
        sheet.put(found, "rdfs:label", label(name))
        sheet.add(found, attestedBy=[self._nodes[entity.kind, member] for member in entity.members])
        return found

    def _official(self, sheet: Sheet, entity: Entity) -> None:
        records = [self._officials[member] for member in entity.members]
        found = self._entity(sheet, entity, _fullest(one.name for one in records))
        code = entity.key.partition("/")[0]
        told = sorted({one.country for one in records if one.country}, key=lambda one: (slug(one) != code, one))
        sheet.add(
            found,
            name=[value for one in records if (value := text(one.name))],
            country=country(told[0]) if told and code != UNKNOWN else None,
        )
        reports = [
            (self._officials[member], self._nodes["official", member], self._told[member.article])
            for member in entity.members
        ]
        describe_tenures(sheet, found, entity.key, reports, self._base)
        for post in self._concepts(entity):
            stated = self._stated.get((entity.key, post), ())
            for holding in stated:
                sheet.put(found, "skos:exactMatch", NamedNode(holding.person) if holding.person else None)
            if stated:
                add_stated(sheet, entity.key, stated, [p for one in records for p in one.posts], self._base)

    def _meeting(self, sheet: Sheet, entity: Entity) -> None:
        records = [self._meetings[member] for member in entity.members]
        kind = concept("meeting-kind", records[0].kind)
        status = min((one.status for one in records), key=lambda one: (_rank(_STATUS_ORDER, one), one))
        # What was announced counts less than what is told to have taken place.
        nearest = [one for one in records if one.status == status]
        place = _place(one.place for one in nearest) or _place(one.place for one in records)
        date = _most_exact(one.date for one in records)
        found = self._entity(sheet, entity, _meeting_label(records, place, date))
        sheet.add(
            found,
            kind=kind,
            status=concept("meeting-status", status),
            date=add_date(sheet, date, self._base),
            place=NamedNode(place.concept) if place and place.concept else None,
            placeName=text(place.label) if place else None,
            side=[country(code) for one in records for code in one.sides],
            partOf=[
                visit
                for member, one in zip(entity.members, records, strict=True)
                if (visit := self._visit(member, one))
            ],
        )
        self._participations(sheet, entity, found)

    def _visit(self, member: Member, meeting: Meeting) -> NamedNode | None:
        key = self._events.get(Member(member.article, meeting.part_of)) if meeting.part_of else None
        return node(self._base, "meeting", key) if key else None

    def _participations(self, sheet: Sheet, entity: Entity, meeting: NamedNode) -> None:
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
            sheet.type(found, "kg:Participation")
            sheet.add(meeting, participation=found)
            sheet.add(found, participant=node(self._base, "official", key), role=concept("role", role))

    def _person(self, member: Member, participant: Participant) -> str | None:
        return self._people.get(Member(member.article, participant.official))

    def _agreement(self, sheet: Sheet, entity: Entity) -> None:
        records = [self._agreements[member] for member in entity.members]
        found = self._entity(sheet, entity, _commonest(one.name for one in records))
        parties = [name for one in records for name in one.parties]
        names = [name for one in records for name in (one.name, *one.alternatives)]
        sheet.add(
            found,
            kind=concept("agreement-kind", _commonest(one.kind for one in records)),
            name=[value for name in names if (value := text(name))],
            framework=[NamedNode(one.framework) for one in records if one.framework],
            party=[country(name) for name in parties if is_country_code(name)],
            partyName=[value for name in parties if not is_country_code(name) and (value := text(name))],
        )
        date = add_date(sheet, _most_exact(one.date for one in records), self._base)
        if date:
            signing = node(self._base, "signing", entity.key)
            sheet.type(signing, "kg:Signing")
            sheet.add(found, signing=signing)
            sheet.add(signing, date=date)

    def _project(self, sheet: Sheet, entity: Entity) -> None:
        records = [self._projects[member] for member in entity.members]
        site = _place(one.site for one in records)
        theme = records[0].theme
        named = self._known.name(concept("theme", theme).value)
        found = self._entity(sheet, entity, f"{named}, {site.label}" if site else named)
        sheet.add(
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
