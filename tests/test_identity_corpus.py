"""The identity corpus is well formed, and its clusters hold every fact of its articles exactly once."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.test_gold_corpus import COUNTRY, RANK, SIDE, dates, folded, is_date, occurs, one_of, record

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = Path(__file__).parent / "identity"
IDS = [f"i{number:02d}" for number in range(1, 35)]
KINDS = ("officials", "meetings", "agreements", "projects", "statements")
FIELDS: dict[str, tuple[str, ...]] = {
    "officials": ("name",),
    "meetings": ("kind", "date", "place", "participants"),
    "agreements": ("name",),
    "projects": ("theme", "site"),
    "statements": ("speaker", "act", "theme", "site"),
}
# Sites that the articles spell in two ways.
SPELLINGS = {"danang": "da nang", "a sho": "a so"}
OUTCOMES = {"pledged", "repeated", "held", "nothing found"}

Gold = dict[str, Any]
Key = tuple[Any, ...]


@cache
def text(identifier: str) -> str:
    return (CORPUS / f"{identifier}.txt").read_text(encoding="utf-8")


@cache
def gold(identifier: str) -> Gold:
    facts: Gold = json.loads((CORPUS / f"{identifier}.json").read_text(encoding="utf-8"))
    return facts


@cache
def clusters() -> Gold:
    groups: Gold = json.loads((CORPUS / "clusters.json").read_text(encoding="utf-8"))
    return groups


def key(identifier: str, kind: str, fact: Gold) -> Key:
    """The article and the values by which clusters.json names a fact."""
    values = [[one["name"] for one in fact[name]] if name == "participants" else fact[name] for name in FIELDS[kind]]
    return (identifier, *(tuple(value) if isinstance(value, list) else value for value in values))


def member(kind: str, one: Any) -> Key:
    """A fact as clusters.json gives it: a list in the order of FIELDS, or an object with those fields."""
    if isinstance(one, list):
        assert len(one) == len(FIELDS[kind]) + 1, one
        return tuple(one)
    assert tuple(one) == ("article", *FIELDS[kind]), one
    return tuple(tuple(value) if isinstance(value, list) else value for value in one.values())


def told() -> dict[str, dict[Key, Gold]]:
    """Every fact of every article by its key, per kind."""
    return {kind: {key(one, kind, fact): fact for one in IDS for fact in gold(one)[kind]} for kind in KINDS}


def groups(kind: str) -> Iterator[list[Gold]]:
    """The facts of each cluster."""
    facts = told()[kind]
    for group in clusters()[kind]:
        yield [facts[member(kind, one)] for one in group]


def test_corpus_is_complete() -> None:
    """Each of the 34 articles has its text and its gold, beside the clusters and the README."""
    expected = {f"{identifier}.{ending}" for identifier in IDS for ending in ("txt", "json")}
    assert {path.name for path in CORPUS.iterdir()} == expected | {"README.md", "clusters.json"}
    keys = (*KINDS, "sums", "figures", "by_post", "followed")
    assert tuple(clusters()) == keys


@pytest.mark.parametrize("identifier", IDS)
def test_article_is_short_and_normalised(identifier: str) -> None:
    """400 to 1,200 characters, composed Unicode, one line feed at the end, an aim, dates that exist."""
    facts = gold(identifier)
    record(facts, "article")
    assert facts["id"] == identifier
    assert 400 <= len(text(identifier)) <= 1200
    assert text(identifier) == unicodedata.normalize("NFC", text(identifier))
    assert re.search(r"[^\n]\n\Z", text(identifier))
    assert len(facts["aim"]) >= 40
    assert [value for value in dates(facts) if not is_date(value)] == []


@pytest.mark.parametrize("identifier", IDS)
def test_names_stand_in_the_text(identifier: str) -> None:
    """Names, posts, places, sites, bodies and other wordings occur in the article, diacritics and case aside."""
    words, facts = text(identifier), gold(identifier)
    for official in facts["officials"]:
        record(official, "officials")
        assert occurs(official["name"], words), official["name"]
        assert all(occurs(post, words) for post in official["posts"]), official["posts"]
        assert all(RANK.fullmatch(rank) for rank in official["ranks"])
        assert COUNTRY.fullmatch(official["country"])
    for agreement in facts["agreements"]:
        record(agreement, "agreements")
        one_of(agreement["kind"], "agreement kind")
        assert all(occurs(name, words) for name in (agreement["name"], *agreement["alt"])), agreement["name"]
        assert len(agreement["parties"]) == 2
    for project in facts["projects"]:
        record(project, "projects")
        one_of(project["theme"], "project theme")
        one_of(project["status"], "project status")
        assert all(occurs(name, words) for name in (project["site"] or "", *project["organisations"]) if name)
    for meeting in facts["meetings"]:
        assert meeting["place"] is None or occurs(unspaced(meeting["place"], words), words), meeting["place"]


def unspaced(place: str, words: str) -> str:
    """``Hanoi`` as the text writes it: some agencies write ``Hà Nội``, others ``Việt Nam``."""
    return {"Hanoi": "Ha Noi", "Vietnam": "Viet Nam"}.get(place, place) if not occurs(place, words) else place


@pytest.mark.parametrize("identifier", IDS)
def test_meetings_and_statements_speak_of_listed_facts(identifier: str) -> None:
    """Kinds, roles and acts come from the lists; people are listed officials; sites and themes are listed projects."""
    facts = gold(identifier)
    names = {official["name"] for official in facts["officials"]}
    projects = {(project["theme"], project["site"]) for project in facts["projects"]}
    for meeting in facts["meetings"]:
        record(meeting, "meetings")
        one_of(meeting["kind"], "meeting kind")
        one_of(meeting["status"], "meeting status")
        for participant in meeting["participants"]:
            one_of(participant["role"], "role")
            assert participant["name"] in names, participant
    for statement in facts["statements"]:
        record(statement, "statements")
        one_of(statement["act"], "act")
        assert statement["speaker"] in names or SIDE.fullmatch(statement["speaker"]), statement
        addressee = statement["addressee"]
        assert addressee is None or addressee in names or COUNTRY.fullmatch(addressee), statement
        assert addressee is None or statement["act"] not in ("affirm", "agree")
        if statement["theme"] in ("agreement", "meeting"):
            assert facts[f"{statement['theme']}s"], statement
            assert statement["site"] is None
        else:
            assert (statement["theme"], statement["site"]) in projects, statement


@pytest.mark.parametrize("kind", KINDS)
def test_every_fact_is_in_exactly_one_cluster(kind: str) -> None:
    """What clusters.json lists is what the articles' gold files list, each fact once."""
    listed = Counter(member(kind, one) for group in clusters()[kind] for one in group)
    facts = Counter(key(identifier, kind, fact) for identifier in IDS for fact in gold(identifier)[kind])
    assert max(facts.values()) == 1, "two facts of one article go by one key"
    assert listed == facts
    assert all(clusters()[kind]), "an empty cluster"


@pytest.mark.parametrize("kind", ["officials", "meetings", "agreements", "statements"])
def test_an_article_tells_its_own_facts_apart(kind: str) -> None:
    """No cluster holds two facts of one article: the gold file lists each thing once."""
    for group in clusters()[kind]:
        articles = [member(kind, one)[0] for one in group]
        assert len(articles) == len(set(articles)), group


def test_officials_and_agreements_never_cross_countries() -> None:
    """One cluster has one country or one pair of parties, and its names share a word that is no initial."""
    for officials in groups("officials"):
        assert len({one["country"] for one in officials}) == 1
        words = [{word for word in folded(one["name"]).split() if len(word) > 1} - {"jr"} for one in officials]
        assert set.intersection(*words), [one["name"] for one in officials]
    for agreements in groups("agreements"):
        assert len({(one["kind"], tuple(sorted(one["parties"]))) for one in agreements}) == 1


def test_meetings_agree_in_kind_and_nearly_in_time() -> None:
    """One cluster has one kind, one year, and days that a time zone can explain."""
    for meetings in groups("meetings"):
        assert len({one["kind"] for one in meetings}) == 1
        days = {one["date"] for one in meetings if one["date"] and len(one["date"]) == 10}
        assert len({day[:7] for day in days}) <= 1
        assert not days or int(max(days)[8:]) - int(min(days)[8:]) <= 1, days
        assert len({one["date"][:4] for one in meetings if one["date"]}) <= 1


def test_projects_are_a_theme_at_a_site() -> None:
    """Clusters and pairs of theme and site correspond one to one, spellings aside."""
    pairs = []
    for projects in groups("projects"):
        site = {SPELLINGS.get(folded(one["site"]), folded(one["site"])) if one["site"] else None for one in projects}
        (pair,) = {(one["theme"], *site) for one in projects}
        pairs.append(pair)
    assert len(pairs) == len(set(pairs))


def test_sums_hold_every_amount_once() -> None:
    """Each amount of each project stands under its own sum."""
    listed = Counter(
        (tuple(project), one["value"], one["currency"]) for one in clusters()["sums"] for project in one["told"]
    )
    facts = Counter(
        (place, amount["value"], amount["currency"])
        for place, project in told()["projects"].items()
        for amount in project["amounts"]
    )
    assert listed == facts
    assert len({(one["value"], one["currency"]) for one in clusters()["sums"]}) == len(clusters()["sums"])


def test_ledgers_point_at_facts() -> None:
    """Figures, posts without names and what followed a request or an invitation refer to facts of the articles."""
    facts = told()
    sums = {(one["value"], project[0]) for one in clusters()["sums"] for project in one["told"]}
    for figure in clusters()["figures"]:
        assert len({value for _, value in figure["told"]}) > 1
        assert {(value, identifier) for identifier, value in figure["told"]} <= sums
    for post in clusters()["by_post"]:
        holder = facts["officials"][tuple(post["official"])]
        assert occurs(post["post"], text(post["article"]))
        assert post["post"] in holder["posts"]
        assert post["country"] == holder["country"]
        assert not occurs(holder["name"].split()[-1], text(post["article"])), "the article names the holder"
    for row in clusters()["followed"]:
        cause = facts["statements"][member("statements", row["statement"])]
        assert cause["act"] in ("appeal", "invite")
        assert row["outcome"] in OUTCOMES
        assert (row["by"] is None) == (row["outcome"] == "nothing found")
        kind = "meetings" if row["outcome"] == "held" else "statements"
        assert row["by"] is None or member(kind, row["by"]) in facts[kind]


def test_every_request_and_invitation_is_in_the_ledger() -> None:
    """What followed is told for each of them once by one of the agencies, be it that nothing was found."""
    listed = {member("statements", row["statement"]) for row in clusters()["followed"]}
    for group in clusters()["statements"]:
        members = {member("statements", one) for one in group}
        if told()["statements"][min(members)]["act"] in ("appeal", "invite"):
            assert len(members & listed) == 1, group


def test_the_hard_cases_are_there() -> None:
    """Namesakes in two clusters, agreements of one name in several, and clusters of many wordings."""
    homes: Counter[str] = Counter()
    for officials in groups("officials"):
        homes.update({folded(one["name"]) for one in officials})
    assert {name for name, count in homes.items() if count > 1} == {"john carter", "nguyen huu tam"}
    named: Counter[str] = Counter()
    for agreements in groups("agreements"):
        named.update({folded(one["name"]) for one in agreements})
    assert named["comprehensive strategic partnership"] == 3
    assert named["memorandum of understanding on mine action"] == 2
    for kind in ("officials", "meetings", "agreements", "projects"):
        shared = [group for group in clusters()[kind] if len(group) > 1]
        assert len(shared) >= 6, kind
