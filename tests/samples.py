"""Hand-made facts of three short articles with fictional officials, and helpers to make more of them."""

from __future__ import annotations

import hashlib
from decimal import Decimal

from kg.describe import (
    BASE,
    Graph,
    Run,
    concept_iris,
    describe_article,
    describe_concepts,
    describe_merged,
    describe_run,
)
from kg.model import (
    Actor,
    Agreement,
    Amount,
    Article,
    Evidence,
    Facts,
    Meeting,
    Official,
    PartialDate,
    Participant,
    Post,
    Project,
    Statement,
    Term,
)
from kg.resources import path
from kg.unify import Known, unify

V = "https://w3id.org/vnus/vocabulary/"
MINISTER = Post("Minister of National Defence", V + "post/minister-of-national-defence")
SECRETARY = Post("US Secretary of Defence", V + "post/us-secretary-of-defence")
GENERAL = Term("General", V + "rank/general")
HANOI = Term("Hanoi", V + "place/hanoi")
AIRBASE = Term("Bien Hoa", V + "place/bien-hoa-airbase")
RUN = Run("0.0.0", "0" * 64, (("pyoxigraph", "0.5.13"), ("pyshacl", "0.40.1")))

CALL = """Defence leaders talk by phone

Hanoi - General Tran Van Mau, Minister of National Defence, held phone talks with US Secretary of Defence Jane Q. Roe on May 6.
General Mau thanked the US for the dioxin clean-up at Bien Hoa, for which it has committed 130 million USD.
He invited Secretary Roe to visit Viet Nam this year.
Secretary Roe pledged that the US would go on with the work under the 2011 memorandum of understanding.
"""

VISIT = """US Secretary of Defence visits Ha Noi

date 2024-09-10

Minister of National Defence Trần Văn Mậu received US Secretary of Defence Jane Roe, who is on a visit to Viet Nam from September 9.
The two sides agreed to speed up the dioxin clean-up at Bien Hoa airbase, worth 130 million USD.
The two ministries signed a memorandum of understanding on promoting defence cooperation in 2011.
Minister Mau asked the US to hand over documents about soldiers who are still missing.
"""

RECALL = """Former secretary recalls phone talks

date 2025-02-01

Former US Secretary of Defence Jane Roe said she had phone talks with General Tran Van Mau on May 6, 2024.
At a reception planned for September 10 last year in Da Nang she had hoped to see him again.
The dioxin clean-up at Bien Hoa will cost 450 million USD in all, she said.
She will attend a conference in Hanoi in May.
"""


def quote(text: str, start_of_line: str) -> Evidence:
    """The line of the text that begins with these words."""
    start = text.index(start_of_line)
    end = text.index("\n", start)
    return Evidence(start, end, text[start:end])


def article(name: str, text: str, published: str | None = None) -> Article:
    """An article whose title is its first line."""
    return Article(
        id=name,
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=text.splitlines()[0] if text else None,
        published=PartialDate(published) if published else None,
    )


def call() -> Facts:
    """Phone talks with a date that lacks the year, money, an invitation and a pledge."""
    talk, thanks = quote(CALL, "Hanoi -"), quote(CALL, "General Mau")
    invitation, pledge = quote(CALL, "He invited"), quote(CALL, "Secretary Roe pledged")
    inferred = PartialDate("2024-05-06", None, "the year of the article's file")
    return Facts(
        article=article("call", CALL),
        officials=(
            Official("o1", "Tran Van Mau", "VN", (MINISTER,), (GENERAL,), (talk, thanks)),
            Official("o2", "Jane Q. Roe", "US", (SECRETARY,), (), (talk,)),
        ),
        meetings=(
            Meeting(
                "m1",
                "phone-call",
                "held",
                inferred,
                participants=(Participant("o1"), Participant("o2")),
                sides=("US", "VN"),
                evidence=(talk,),
            ),
            Meeting(
                "m2",
                "visit",
                "proposed",
                PartialDate("2024"),
                Term("Viet Nam", V + "country/vn"),
                (Participant("o2", "guest"),),
                evidence=(invitation,),
            ),
        ),
        agreements=(
            Agreement(
                "a1",
                "2011 memorandum of understanding",
                "memorandum-of-understanding",
                date=PartialDate("2011"),
                evidence=(pledge,),
            ),
        ),
        projects=(
            Project(
                "p1",
                "dioxin-remediation",
                AIRBASE,
                "ongoing",
                (Amount(Decimal(130_000_000), "USD", "committed"),),
                (Term("USAID", V + "organisation/usaid"), Term("Fund for Clean Soil")),
                (thanks,),
            ),
        ),
        statements=(
            Statement("s1", Actor("o1"), "thank", "dioxin-remediation", Actor(None, ("US",)), AIRBASE, "p1", (thanks,)),
            Statement("s2", Actor("o1"), "invite", "meeting", Actor("o2"), None, "m2", (invitation,)),
            Statement("s3", Actor("o2"), "pledge", "dioxin-remediation", None, None, None, (pledge,)),
        ),
    )


def visit() -> Facts:
    """A visit, the reception during it, a joint statement and an agreement with its full name."""
    first, agreed = quote(VISIT, "Minister of"), quote(VISIT, "The two sides")
    signed, asked = quote(VISIT, "The two ministries"), quote(VISIT, "Minister Mau asked")
    return Facts(
        article=article("visit", VISIT, "2024-09-10"),
        officials=(
            Official("o1", "Trần Văn Mậu", "VN", (MINISTER,), (), (first,)),
            Official("o2", "Jane Roe", "US", (SECRETARY,), (), (first,)),
        ),
        meetings=(
            Meeting(
                "m1",
                "visit",
                "held",
                PartialDate("2024-09-09"),
                Term("Viet Nam", V + "country/vn"),
                (Participant("o2", "guest"),),
                evidence=(first,),
            ),
            Meeting(
                "m2",
                "reception",
                "held",
                PartialDate("2024-09-10", None, "the day of publication"),
                HANOI,
                (Participant("o1", "host"), Participant("o2", "guest")),
                part_of="m1",
                sides=("US", "VN"),
                evidence=(first,),
            ),
        ),
        agreements=(
            Agreement(
                "a1",
                "memorandum of understanding on promoting defence cooperation",
                "memorandum-of-understanding",
                ("MoU on defence cooperation",),
                PartialDate("2011"),
                ("US", "VN", "Fund for Clean Soil"),
                evidence=(signed,),
            ),
        ),
        projects=(
            Project(
                "p1",
                "dioxin-remediation",
                Term("Bien Hoa"),
                "ongoing",
                (Amount(Decimal("1.3E+8"), "USD", "committed"),),
                evidence=(agreed,),
            ),
        ),
        statements=(
            Statement(
                "s1",
                Actor(None, ("US", "VN")),
                "agree",
                "dioxin-remediation",
                None,
                Term("Bien Hoa"),
                "p1",
                (agreed,),
            ),
            Statement("s2", Actor("o1"), "appeal", "vietnamese-remains", Actor(None, ("US",)), evidence=(asked,)),
        ),
    )


def recall() -> Facts:
    """A former secretary, phone talks of another article with their full date, another figure, a plan."""
    said = quote(RECALL, "Former US Secretary of Defence Jane Roe said")
    former = Post(SECRETARY.label, SECRETARY.concept, None, True)
    return Facts(
        article=article("recall", RECALL, "2025-02-01"),
        officials=(
            Official("o1", "Jane Roe", "US", (former,), (), (said,)),
            Official("o2", "Tran Van Mau", "VN", (), (GENERAL,), (said,)),
        ),
        meetings=(
            Meeting(
                "m1",
                "phone-call",
                "held",
                PartialDate("2024-05-06"),
                participants=(Participant("o1"), Participant("o2")),
                evidence=(said,),
            ),
            Meeting(
                "m2",
                "reception",
                "planned",
                PartialDate("2024-09-10"),
                Term("Da Nang", V + "place/da-nang"),
                (Participant("o1", "guest"), Participant("o2", "host")),
                evidence=(quote(RECALL, "At a reception"),),
            ),
            Meeting(
                "m3",
                "conference",
                "planned",
                PartialDate("2025-05", None, "the year of publication"),
                HANOI,
                (Participant("o1"),),
                evidence=(quote(RECALL, "She will attend"),),
            ),
        ),
        projects=(
            Project(
                "p1",
                "dioxin-remediation",
                Term("Bien Hoa"),
                None,
                (Amount(Decimal(450_000_000), "USD", "total"),),
                evidence=(quote(RECALL, "The dioxin clean-up"),),
            ),
        ),
    )


def samples() -> list[Facts]:
    """The three articles."""
    return [call(), recall(), visit()]


def build(facts: list[Facts], base: str = BASE) -> list[Graph]:
    """The graphs of a build: one per article, merged, provenance, concepts."""
    articles = [describe_article(one, base) for one in facts]
    named = Known(names=Known.load().names)  # the names that a build gives, and nothing else of what it knows
    merged = describe_merged(facts, unify(facts), base, named)
    run = describe_run(RUN, [one.article for one in facts], base)
    used = concept_iris(quad for graph in (*articles, merged) for quad in graph)
    more = [path("ontology") / name for name in ("alignments.ttl", "links.ttl")]
    files = [*(path("ontology") / "vocabulary").glob("*.ttl"), *more]
    return [*articles, merged, run, describe_concepts(used, files, base)]
