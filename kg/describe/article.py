"""The graph of one article: a report per thing it tells of, each with the sentences it was read from.

Depends on the article alone, never on other articles: what this article tells stays as it is
however many others are built with it. The merged graph points here by ``kg:attestedBy``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode

from kg.describe.dates import add_date
from kg.describe.keys import report_nodes, side_key
from kg.describe.names import (
    BASE,
    article_graph,
    article_node,
    concept,
    country,
    is_country_code,
    node,
    segment,
    within,
)
from kg.describe.sheet import Sheet, clean, decimal, integer, label, text, true
from kg.model import (
    Actor,
    Agreement,
    Amount,
    Evidence,
    Facts,
    Meeting,
    Official,
    Post,
    Project,
    Statement,
    Term,
)
from kg.unify.dates import told_on
from kg.unify.fold import slug

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kg.describe.graph import Graph

# How many code points before and after a quote help to find it again in a text that has changed.
CONTEXT = 30


def describe_article(facts: Facts, base: str = BASE) -> Graph:
    """All that one article tells, in the article's own named graph."""
    return _Describer(facts, base).graph()


class _Describer:
    def __init__(self, facts: Facts, base: str) -> None:
        self._facts = facts
        self._base = base
        self._article = article_node(facts.article.id, base)
        self._nodes = report_nodes(facts, base)
        self._sheet = Sheet(article_graph(facts.article.id, base))

    def graph(self) -> Graph:
        self._describe_header()
        for official in self._facts.officials:
            self._official(official)
        for meeting in self._facts.meetings:
            self._meeting(meeting)
        for agreement in self._facts.agreements:
            self._agreement(agreement)
        for project in self._facts.projects:
            self._project(project)
        for statement in self._facts.statements:
            self._statement(statement)
        return self._sheet.graph()

    def _describe_header(self) -> None:
        article, sheet = self._facts.article, self._sheet
        place = article.dateline_place
        sheet.type(self._article, "kg:Article")
        sheet.put(self._article, "dct:identifier", Literal(clean(article.id)))
        sheet.put(self._article, "dct:title", label(article.title) if article.title else None)
        sheet.add(
            self._article,
            published=add_date(sheet, article.published, self._base),
            datelineDate=add_date(sheet, article.dateline_date, self._base),
            toldOn=add_date(sheet, told_on(self._facts), self._base),
            place=_concept(place),
            placeName=text(place.label) if place else None,
            agency=text(article.agency),
            sha256=text(article.sha256),
        )

    def _report(self, kind: str, record_id: str, evidence: Iterable[Evidence]) -> NamedNode:
        """The record's node with its class, article and evidence."""
        found = self._nodes[kind, record_id]
        self._sheet.type(found, "kg:Statement" if kind == "statement" else f"kg:{kind.capitalize()}Report")
        self._sheet.add(found, article=self._article, evidence=[self._evidence(one) for one in evidence])
        return found

    def _evidence(self, evidence: Evidence) -> NamedNode:
        whole, sheet = self._facts.article.text, self._sheet
        found = within(self._base, "evidence", self._facts.article.id, f"{evidence.start}-{evidence.end}")
        sheet.type(found, "kg:Evidence", "oa:TextQuoteSelector", "oa:TextPositionSelector")
        sheet.put(found, "oa:hasSource", self._article)
        sheet.put(found, "oa:exact", Literal(clean(evidence.quote)))
        sheet.put(found, "oa:prefix", text(whole[max(0, evidence.start - CONTEXT) : evidence.start]))
        sheet.put(found, "oa:suffix", text(whole[evidence.end : evidence.end + CONTEXT]))
        sheet.put(found, "oa:start", integer(evidence.start))
        sheet.put(found, "oa:end", integer(evidence.end))
        return found

    def _official(self, official: Official) -> None:
        report = self._report("official", official.id, official.evidence)
        sheet = self._sheet
        sheet.add(
            report,
            name=text(official.name),
            country=country(official.country) if official.country else None,
            countryAssumed=true(official.assumed),
            rank=[one for one in map(_concept, official.ranks) if one],
            rankName=[Literal(clean(rank.label)) for rank in official.ranks],
        )
        sheet.add(report, holds=[self._post(report, post) for post in official.posts])

    def _post(self, report: NamedNode, post: Post, state: str | None = None) -> NamedNode:
        mention = post_mention(report, post)
        self._sheet.type(mention, "kg:PostMention")
        self._sheet.add(
            mention,
            postName=text(post.label),
            concept=_named(post.concept),
            organisation=_named(post.organisation),
            country=country(state) if state else None,
            former=true(post.former),
        )
        return mention

    def _meeting(self, meeting: Meeting) -> None:
        report = self._report("meeting", meeting.id, meeting.evidence)
        sheet = self._sheet
        sheet.add(
            report,
            kind=concept("meeting-kind", meeting.kind),
            status=concept("meeting-status", meeting.status),
            name=text(meeting.name),
            date=add_date(sheet, meeting.date, self._base),
            place=_concept(meeting.place),
            placeName=text(meeting.place.label) if meeting.place else None,
            partOf=self._nodes.get(("meeting", meeting.part_of or "")),
            side=[country(code) for code in meeting.sides],
            unnamed=[self._post(report, one.post, one.country) for one in meeting.unnamed],
        )
        for participant in meeting.participants:
            person = self._nodes.get(("official", participant.official))
            if person is None:
                continue  # the data floors report links that lead nowhere
            mention = _part(report, "with", slug(person.value.rpartition("/")[2]), participant.role)
            sheet.type(mention, "kg:Participation")
            sheet.add(report, participation=mention)
            sheet.add(mention, participant=person, role=concept("role", participant.role))

    def _agreement(self, agreement: Agreement) -> None:
        report = self._report("agreement", agreement.id, agreement.evidence)
        self._sheet.add(
            report,
            name=text(agreement.name),
            alternativeName=[Literal(clean(name)) for name in agreement.alternatives],
            kind=concept("agreement-kind", agreement.kind),
            date=add_date(self._sheet, agreement.date, self._base),
            framework=_named(agreement.framework),
            party=[country(name) for name in agreement.parties if is_country_code(name)],
            partyName=[Literal(clean(name)) for name in agreement.parties if not is_country_code(name)],
        )

    def _project(self, project: Project) -> None:
        report = self._report("project", project.id, project.evidence)
        self._sheet.add(
            report,
            theme=concept("theme", project.theme),
            site=_concept(project.site),
            siteName=text(project.site.label) if project.site else None,
            status=concept("project-status", project.status) if project.status else None,
            organisation=[one for one in map(_concept, project.organisations) if one],
            organisationName=[Literal(clean(one.label)) for one in project.organisations],
        )
        for amount in project.amounts:
            found = _part(report, "amount", amount_key(amount))
            self._sheet.add(report, amount=found)
            add_amount(self._sheet, found, amount)

    def _statement(self, statement: Statement) -> None:
        found = self._report("statement", statement.id, statement.evidence)
        subjects = (self._nodes.get((kind, statement.about or "")) for kind in ("project", "agreement", "meeting"))
        self._sheet.add(
            found,
            speaker=self._actor(statement.speaker),
            unnamed=self._post(found, *by) if (by := _by_post(statement)) else None,
            act=concept("speech-act", statement.act),
            addressee=self._actor(statement.addressee) if statement.addressee else None,
            theme=concept("theme", statement.theme),
            site=_concept(statement.site),
            siteName=text(statement.site.label) if statement.site else None,
            about=[subject for subject in subjects if subject],
        )

    def _actor(self, actor: Actor) -> NamedNode | None:
        if actor.official is not None:
            return self._nodes.get(("official", actor.official))
        return add_side(self._sheet, actor.sides, self._base)


def _by_post(statement: Statement) -> tuple[Post, str] | None:
    """The post by which the speaker is named without a name, and the state."""
    speaker = statement.speaker
    return (speaker.post, speaker.sides[0]) if speaker.post and len(speaker.sides) == 1 else None


def post_mention(report: NamedNode, post: Post) -> NamedNode:
    """The node of a post in a report."""
    return _part(report, "post", _post_key(post.label, post.former))


def add_side(sheet: Sheet, codes: tuple[str, ...], base: str) -> NamedNode | None:
    """The node of one or more states that speak or are spoken to as one; None for none."""
    if not codes:
        return None
    found = node(base, "side", side_key(codes))
    sheet.type(found, "kg:Side")
    sheet.put(found, "skos:notation", Literal("+".join(sorted(codes))))
    sheet.add(found, country=[country(code) for code in codes])
    return found


def add_amount(sheet: Sheet, found: NamedNode, amount: Amount) -> None:
    """Money in whole units of its currency, and what it is."""
    sheet.type(found, "kg:Amount")
    sheet.put(found, "rdf:value", decimal(amount.value))
    sheet.add(
        found,
        currency=concept("currency", amount.currency.lower()),
        currencyCode=text(amount.currency),
        amountKind=concept("amount-kind", amount.kind) if amount.kind else None,
    )


def amount_key(amount: Amount) -> str:
    """``130000000-usd``, with what it is where known: ``130000000-usd-committed``."""
    value = format(amount.value.normalize(), "f")
    return "-".join(part for part in (value, slug(amount.currency), amount.kind) if part)


def _part(report: NamedNode, *keys: str) -> NamedNode:
    """The IRI of something that belongs to a report."""
    return NamedNode("/".join((report.value, *(segment(key) for key in keys))))


def _post_key(name: str, former: bool) -> str:
    return f"former-{slug(name)}" if former else slug(name)


def _concept(found: Term | None) -> NamedNode | None:
    return _named(found.concept) if found else None


def _named(iri: str | None) -> NamedNode | None:
    return NamedNode(iri) if iri else None
