"""Two people of one name, tenures, and what can not be so: by ranks, days, and an authority file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kg.describe import describe_article, describe_merged
from kg.errors import VocabularyError
from kg.model import (
    Actor,
    Evidence,
    Facts,
    Meeting,
    Official,
    PartialDate,
    Participant,
    Post,
    Statement,
    Term,
    Unnamed,
)
from kg.unify import Known, unify
from kg.unify.conflicts import conflicts
from kg.unify.known import NOTHING, Holding, read_holdings
from kg.unify.tenures import authorities, holder, tenures
from tests.samples import V, article
from tests.unify.corpus import known, vocabulary

MINISTER = Post("Minister of Defence", V + "post/minister-of-defence")
STAFF = Post("Chief of Staff", V + "post/chief-of-staff")
COLONEL, SENIOR, GENERAL = (Term(name, V + f"rank/{name}") for name in ("colonel", "senior-colonel", "general"))


def told(name: str, day: str | None, *ranks: Term, post: Post | None = None, country: str = "VN") -> Facts:
    """An article of one day that tells of one official."""
    official = Official("o1", name, country, (post,) if post else (), ranks)
    return Facts(replace(article(f"{name}-{day}-{len(ranks)}", "", day)), (official,))


def keys(*facts: Facts) -> list[str]:
    return [entity.key for entity in unify(facts, known()).of("official")]


@pytest.mark.parametrize(
    ("first", "second", "persons"),
    [
        (("2010-04-08", COLONEL), ("2022-07-14", COLONEL), 2),
        (("2010-04-08", COLONEL), ("2022-07-14", SENIOR), 1),
        (("2010-04-08", COLONEL), ("2016-07-14", COLONEL), 1),
        (("2010-04-08", COLONEL), ("2022-07-14", GENERAL), 1),
        (("2010-04-08", GENERAL), ("2022-07-14", GENERAL), 1),
        (("2020-04-08", GENERAL), ("2022-07-14", COLONEL), 2),
        (("2010-04-08",), ("2022-07-14", COLONEL), 1),
        ((None, COLONEL), ("2022-07-14", COLONEL), 1),
    ],
)
def test_ranks_and_years_that_fit_one_career_or_do_not(
    first: tuple[str, Term], second: tuple[str, Term], persons: int
) -> None:
    assert len(keys(told("Tran Van Mau", *first), told("Tran Van Mau", *second))) == persons


def test_one_post_keeps_a_career_together() -> None:
    early, late = (told("Tran Van Mau", day, COLONEL, post=STAFF) for day in ("2010-04-08", "2022-07-14"))
    assert keys(early, late) == ["vn/tran-van-mau"]


def test_a_third_article_goes_to_the_one_who_holds_its_post() -> None:
    early = told("Tran Van Mau", "2010-04-08", COLONEL, post=STAFF)
    late = told("Tran Van Mau", "2022-07-14", COLONEL)
    found = unify([early, late, told("Tran Van Mau", None, post=STAFF)], known()).of("official")
    assert [(entity.key, len(entity.members)) for entity in found] == [
        ("vn/tran-van-mau", 2),
        ("vn/tran-van-mau/2022", 1),
    ]


def test_short_names_without_a_country_go_to_who_is_told_most_to_hold_the_post_then() -> None:
    full = [
        told(f"Jane {middle} Roe", f"2024-05-0{number}", post=MINISTER, country="US")
        for number, middle in enumerate("QQQ", 1)
    ]
    short = Facts(article("short", "", "2024-06-01"), (Official("o1", "Roe", None, (MINISTER,)),))
    assert keys(*full, short) == ["us/jane-roe"]
    later = Facts(article("later", "", "2024-06-01"), (Official("o1", "Roe", None, ()),))
    assert keys(*full, later) == ["und/roe", "us/jane-roe"]


# -- Tenures and the authority file ----------------------------------------------

AUTHORITY = Known(
    holdings=(
        Holding("x:1", MINISTER.concept or "", "VN", ("Tran Van Mau", "Trần Văn Mậu"), "2016", "2021-04", None, "wd:1"),
        Holding("x:2", MINISTER.concept or "", "VN", ("Le Thi Chin",), "2021-04", None, None, "wd:2"),
        Holding("x:3", MINISTER.concept or "", "US", ("Jane Roe",), "2001", "2003", None, "wd:3"),
        Holding("x:4", MINISTER.concept or "", "US", ("Jane Roe",), "2020", "2022", None, "wd:4"),
    )
)


def test_who_held_a_post_on_a_day() -> None:
    facts = [told("Tran Van Mau", day, post=MINISTER) for day in ("2019-01-05", "2020-06-01")]
    facts += [told("Le Thi Chin", "2022-03-01", post=MINISTER)]
    found = tenures(facts, unify(facts))
    known_, post = Known(), MINISTER.concept or ""
    assert holder(found, known_, post, "VN", PartialDate("2019-11-20")) == "vn/tran-van-mau"
    assert holder(found, known_, post, "VN", PartialDate("2020-09")) == "vn/tran-van-mau"
    assert holder(found, known_, post, "VN", PartialDate("2022-05-01")) == "vn/le-thi-chin"
    assert holder(found, AUTHORITY, post, "VN", PartialDate("2021-06-01")) == "vn/le-thi-chin", (
        "not attested, but stated"
    )
    assert holder(found, known_, post, "VN", PartialDate("2018-01-01")) is None
    assert holder(found, known_, post, "US", PartialDate("2020-01-01")) is None
    assert holder(found, known_, post, "VN", PartialDate("--05-01")) is None


def test_the_authority_file_tells_two_of_one_name_and_post_apart() -> None:
    facts = [told("Jane Roe", day, post=MINISTER, country="US") for day in ("2002-01-01", "2021-01-01")]
    assert len(unify(facts).of("official")) == 1
    assert [entity.key for entity in unify(facts, AUTHORITY).of("official")] == ["us/jane-roe", "us/jane-roe/2021"]


def test_the_authority_file_is_matched_on_name_post_and_day() -> None:
    facts = [told("Mau Van Tran", "2019-01-05", post=MINISTER), told("Le Thi Chin", "2015-01-05", post=MINISTER)]
    matched = authorities(tenures(facts, unify(facts)), AUTHORITY)
    assert {key: [one.iri for one in found] for key, found in matched.items()} == {
        ("vn/mau-van-tran", MINISTER.concept): ["x:1"]
    }


def test_the_shipped_authority_file_is_read(tmp_path: Path) -> None:
    assert len(known().holdings) > 100
    assert all(one.names and one.country and one.sources for one in known().holdings)
    broken = tmp_path / "officeholders.ttl"
    broken.write_text("<a> <b>")
    with pytest.raises(VocabularyError, match="is no Turtle"):
        read_holdings(broken, vocabulary())


# -- What can not be so ----------------------------------------------------------


def messages(facts: list[Facts], authority: Known) -> list[str]:
    return [problem.message for problem in conflicts(facts, unify(facts, authority), authority)]


def test_two_holders_of_one_post_at_one_time_are_told() -> None:
    facts = [told("Tran Van Mau", day, post=MINISTER) for day in ("2022-01-05", "2022-09-01", "2022-12-01")]
    facts += [told("Le Van Ba", day, post=MINISTER) for day in ("2022-02-05", "2022-06-01")]
    found = messages(facts, Known(holdings=(replace(AUTHORITY.holdings[0], start=None, end=None),)))
    assert found == [
        (
            "Two holders of one post: vn/le-van-ba is told to be minister of defence of VN from 2022-02-05 to 2022-06-01, "
            "and vn/tran-van-mau from 2022-01-05 to 2022-12-01."
        )
    ]
    assert messages(facts[:3], AUTHORITY) == []


def test_a_holder_whom_the_authority_file_does_not_have_is_told() -> None:
    assert messages([told("Le Van Ba", "2019-02-05", post=MINISTER)], AUTHORITY) == [
        "vn/le-van-ba is told to be minister of defence of VN on 2019-02-05, where the authority file has Tran Van Mau."
    ]


def test_a_rank_that_goes_down_is_told_but_no_short_form_of_it() -> None:
    lieutenant = Term("Lieutenant General", V + "rank/lieutenant-general")
    major = Term("Major General", V + "rank/major-general")
    higher = [
        told("Tran Van Mau", "2020-01-01", lieutenant, post=MINISTER),
        told("Tran Van Mau", "2021-01-01", major, post=MINISTER),
    ]
    assert messages(higher, known())[-1:] == [
        (
            "A rank goes down: vn/tran-van-mau is told to be lieutenant general on 2020-01-01 "
            "(Tran Van Mau-2020-01-01-1) and major general on 2021-01-01."
        )
    ]
    short = [told("Tran Van Mau", "2020-01-01", GENERAL), told("Tran Van Mau", "2021-01-01", major)]
    assert messages(short, known()) == []


def test_a_person_in_two_places_on_one_day_is_told() -> None:
    def there(name: str, place: str, kind: str = "talks") -> Facts:
        base = told("Tran Van Mau", "2022-01-05")
        held = Meeting(
            "m1", kind, "held", PartialDate("2022-01-05"), Term(place, V + f"place/{place}"), (Participant("o1"),)
        )
        return replace(base, article=article(name, "", "2022-01-06"), meetings=(held,))

    assert messages([there("a", "hanoi"), there("b", "tokyo", "reception")], known()) == [
        "In two places on one day: vn/tran-van-mau is told to be in tokyo and in hanoi (a) on 2022-01-05."
    ]
    assert messages([there("a", "bien-hoa"), there("b", "dong-nai", "reception")], known()) == []


def test_one_name_and_post_in_two_states_is_told_and_kept_apart() -> None:
    facts = [told("Jane Roe", f"2022-01-{day:02}", post=STAFF, country="US") for day in range(1, 12)]
    facts.append(told("Jane Roe", "2022-02-01", post=STAFF, country="CN"))
    assert keys(*facts) == ["cn/jane-roe", "us/jane-roe"]
    assert messages(facts, Known()) == [
        "One name and post in two states: cn/jane-roe is told to be chief of staff in 1 of the articles, us/jane-roe in 11."
    ]


# -- Posts without a name ----------------------------------------------------------


def unnamed(day: str, country: str = "VN") -> Facts:
    """An article in which the minister of a state speaks, and meets somebody, without a name."""
    speaker = Actor(sides=(country,), post=MINISTER)
    statement = Statement("s1", speaker, "affirm", "war-legacy", evidence=(Evidence(0, 3, "Hm."),))
    meeting = Meeting("m1", "talks", "held", PartialDate(day), unnamed=(Unnamed(MINISTER, country),))
    return Facts(article(f"unnamed-{day}", "Hm.", day), meetings=(meeting,), statements=(statement,))


def holder_nodes(facts: list[Facts], known_: Known = NOTHING) -> dict[str, dict[str, list[str]]]:
    """The nodes of holders found, by IRI, with the values of their properties."""
    merged = describe_merged(facts, unify(facts, known_), known=known_)
    return {
        subject: {
            name.rpartition("#")[2].rpartition("/")[2]: sorted(one.value for one in told) for name, told in own.items()
        }
        for subject, own in merged.nodes.items()
        if "/id/holder/" in subject
    }


def test_a_post_without_a_name_leads_to_who_held_it_on_that_day_with_the_reason() -> None:
    named = [told("Tran Van Mau", day, post=MINISTER) for day in ("2019-01-05", "2020-06-01")]
    named += [told("Le Thi Chin", day, post=MINISTER) for day in ("2022-03-01", "2024-03-01")]
    found = holder_nodes([*named, unnamed("2019-11-20"), unnamed("2023-02-01")])
    officials = {iri.split("/id/holder/")[1]: one["official"] for iri, one in found.items()}
    assert {iri.split("/")[0]: people[0].rpartition("/")[2] for iri, people in officials.items()} == {
        "unnamed-2019-11-20": "tran-van-mau",
        "unnamed-2023-02-01": "le-thi-chin",
    }
    for one in found.values():
        assert len(one["mention"]) == 2, "the statement's and the meeting's"
        assert len(one["wasDerivedFrom"]) == 2, "the article before and the one after"
        assert "Articles attest vn/" in one["foundBecause"][0]


def test_the_authority_file_tells_the_holder_whom_no_article_names_but_not_against_articles() -> None:
    (found,) = holder_nodes([unnamed("2018-01-05")], AUTHORITY).values()
    assert (found["name"], found["exactMatch"]) == (["Tran Van Mau"], ["wd:1"])
    assert "official" not in found
    named = [told("Le Thi Chin", day, post=MINISTER) for day in ("2017-01-05", "2019-01-05")]
    assert not holder_nodes([*named, unnamed("2018-01-05")], AUTHORITY), "articles and authority file disagree"
    assert not holder_nodes([unnamed("2018-01-05", "FR")], AUTHORITY)


def test_what_is_found_of_a_holder_is_no_fact_of_the_article() -> None:
    item = unnamed("2019-11-20")
    alone, others = describe_article(item), [told("Tran Van Mau", "2019-11-20", post=MINISTER)]
    assert not any("tran-van-mau" in str(quad) for quad in alone)
    facts = [item, *others]
    assert all("/holder/" not in str(quad) for one in facts for quad in describe_article(one))


# -- Forms of a name ---------------------------------------------------------------


def officials(*told_: tuple[str, str | None, Post]) -> list[str]:
    """The keys of the officials of articles that each tell of one: name, state, post."""
    facts = [
        Facts(article(f"a{number}", "", f"2024-05-{number + 1:02}"), (Official("o1", name, country, (post,)),))
        for number, (name, country, post) in enumerate(told_)
    ]
    return sorted(entity.key for entity in unify(facts, known()).of("official"))


OFFICE = Post("Director of the Office of Harbours")
HEAD = Post("Director")


@pytest.mark.parametrize(
    ("told_", "wanted"),
    [
        ([("Antony Marsh", "US", OFFICE), ("Tony Marsh", "US", OFFICE)], ["us/antony-marsh"]),
        ([("Antony Marsh", "US", OFFICE), ("Tony Marsh", "US", HEAD)], ["us/antony-marsh", "us/tony-marsh"]),
        ([("Antony Marsh", "US", OFFICE), ("Tony Marsh", "GB", OFFICE)], ["gb/tony-marsh", "us/antony-marsh"]),
        ([("Joan Marsh", "US", OFFICE), ("John Marsh", "US", OFFICE)], ["us/joan-marsh", "us/john-marsh"]),
        ([("Samir Adel Al-Nuri", "EG", MINISTER), ("Samir Adel El Nuri", "EG", MINISTER)], ["eg/samir-nuri"]),
        ([("Ana María Sosa Quiroga", "MX", MINISTER), ("Sosa Quiroga", "MX", MINISTER)], ["mx/ana-quiroga"]),
        ([("Ana Sosa Quiroga", "MX", MINISTER), ("Sosa Quiroga", "MX", STAFF)], ["mx/ana-quiroga", "mx/sosa-quiroga"]),
        ([("Ana Sosa Quiroga", "MX", MINISTER), ("Sosa", None, MINISTER)], ["mx/ana-quiroga"]),
        ([("Leo", "TO", MINISTER), ("Leo", None, MINISTER)], ["to/leo"]),
        ([("Leo", "TO", MINISTER), ("Leo", None, STAFF)], ["to/leo", "und/leo"]),
    ],
)
def test_forms_of_one_name_are_joined_within_a_state_where_the_post_agrees(
    told_: list[tuple[str, str | None, Post]], wanted: list[str]
) -> None:
    assert officials(*told_) == wanted


def test_a_name_without_a_state_goes_to_where_most_hold_its_post() -> None:
    both = [("Ida Holm", "US", OFFICE)] * 4 + [("Ida Holm", "CU", OFFICE)]
    assert officials(*both, ("Ida Holm", None, OFFICE)) == ["cu/ida-holm", "us/ida-holm"]
    assert officials(*both, ("Ida Holm", None, STAFF)) == ["cu/ida-holm", "und/ida-holm", "us/ida-holm"]
