"""Projects: one for each theme and site, with the latest status, the sums and the bodies of the work."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The two sides completed dioxin treatment at Da Nang airport.", "completed"),
        ("The clean-up of dioxin at Da Nang airport, which was completed in 2018, was praised.", "completed"),
        ("The US is treating dioxin at Da Nang airport.", "ongoing"),
        ("Dung asked the US to speed up the treatment of dioxin at Da Nang airport.", "ongoing"),
        ("Dung urged the US to complete the treatment of dioxin at Da Nang airport on schedule.", "ongoing"),
        ("Treatment of dioxin at Da Nang airport will begin next year.", "planned"),
        ("Dung asked the US to see that dioxin treatment at Da Nang airport goes smoothly.", "ongoing"),
        ("The two sides broke ground for the dioxin treatment plant at Da Nang airport.", "ongoing"),
        ("Dung proposed that the US start dioxin treatment at Da Nang airport.", "requested"),
        ("They reviewed the results of dioxin treatment at Da Nang airport.", None),
    ],
)
def test_the_verbs_around_the_work_tell_its_status(projects: Any, sentence: Any, status: Any) -> None:
    assert projects(sentence)["dioxin-remediation", "Da Nang"].status == status


def test_more_of_a_list_governs_all_its_items(projects: Any) -> None:
    found = projects(
        "Dung urged the US to maintain its support for demining in Quang Tri and dioxin remediation at Phu Cat airport."
    )
    assert {p.status for p in found.values()} == {"ongoing"}


def test_an_item_asked_for_is_not_ongoing_because_another_is(projects: Any) -> None:
    found = projects(
        "He proposed the US prioritise war legacy work, including continuing to fund dioxin treatment at Bien Hoa airport, "
        "and treatment of contaminated soil at Phu Cat airport."
    )
    assert found["dioxin-remediation", "Bien Hoa"].status == "ongoing"
    assert found["dioxin-remediation", "Phu Cat"].status == "requested"


def test_one_sum_for_two_sites_stands_with_both(projects: Any) -> None:
    found = projects("KOICA has granted US$20 million for mine clearance in Quang Binh and Binh Dinh provinces.")
    for site in ("Quang Binh", "Binh Dinh"):
        assert [(int(a.value), a.currency) for a in found["uxo-clearance", site].amounts] == [(20_000_000, "USD")]


def test_a_sentence_that_goes_on_adds_sums_and_bodies(projects: Any) -> None:
    found = projects(
        "The Chemical Corps completed the treatment of dioxin at A So airport. The project cost over 70 billion VND (2.97 million USD)."
    )
    project = found["dioxin-remediation", "A So"]
    assert [(int(a.value), a.currency, a.kind) for a in project.amounts] == [(70_000_000_000, "VND", "spent")]
    assert [o.label for o in project.organisations] == ["Chemical Corps"]


def test_an_estimate_and_other_money_are_no_amounts(projects: Any) -> None:
    found = projects(
        "USAID treats dioxin at Bien Hoa airport. The whole project is estimated at 450 million USD. Trade reached 111 billion USD."
    )
    assert found["dioxin-remediation", "Bien Hoa"].amounts == ()


def test_governments_and_parliaments_are_no_bodies_of_a_project(projects: Any) -> None:
    found = projects(
        "The US Government and USAID fund dioxin treatment at Bien Hoa airport. The US Congress approved it."
    )
    assert [o.label for o in found["dioxin-remediation", "Bien Hoa"].organisations] == ["USAID"]


def test_contamination_alone_is_no_project(projects: Any) -> None:
    assert projects("In Quang Tri more than 80 percent of the land is contaminated by unexploded ordnance.") == {}


def test_every_project_quotes_its_sentences(find: Any) -> None:
    text = "Vietnam and the US treat dioxin at Bien Hoa airport."
    facts = find(text)
    for project in facts.projects:
        for quote in project.evidence:
            assert facts.article.text[quote.start : quote.end] == quote.quote


def test_a_piece_handed_over_leaves_the_work_at_the_site_going_on(projects: Any) -> None:
    found = projects(
        "Five hectares of land cleaned of dioxin at Bien Hoa airport were handed over. USAID continues to treat dioxin at Bien Hoa airport."
    )
    assert found["dioxin-remediation", "Bien Hoa"].status == "ongoing"


def test_a_site_that_is_only_an_example_takes_no_bodies(projects: Any) -> None:
    found = projects(
        "USAID is to start dioxin treatment at Phu Cat airport soon. USAID will begin with methods that have already succeeded at Da Nang airport."
    )
    assert (found["dioxin-remediation", "Phu Cat"].status, found["dioxin-remediation", "Da Nang"].status) == (
        "planned",
        "completed",
    )
    assert found["dioxin-remediation", "Da Nang"].organisations == ()


def test_a_new_verb_is_not_governed_by_the_one_before(projects: Any) -> None:
    found = projects("Dung asked the US to step up mine clearance in Quang Tri and to treat dioxin at Phu Cat airport.")
    assert found["uxo-clearance", "Quang Tri"].status == "ongoing"
    assert found["dioxin-remediation", "Phu Cat"].status == "requested"


def test_a_piece_of_land_belongs_to_the_site_told_next(projects: Any) -> None:
    found = projects(
        "Thirty hectares of land cleared of mines were given back to farmers. MAG clears mines in Quang Tri province."
    )
    assert list(found) == [("uxo-clearance", "Quang Tri")]


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("The treatment of dioxin at Phu Cat airport is in the hands of NACCET.", ["NACCET"]),
        ("USAID is cooperating closely with NACCET in treating dioxin at Phu Cat airport.", ["USAID", "NACCET"]),
        ("Dung asked NACCET to treat dioxin at Phu Cat airport.", ["NACCET"]),
        ("Sappers of the Chemical Corps treat dioxin at Phu Cat airport.", ["Chemical Corps"]),
    ],
)
def test_who_does_the_work_is_a_body_of_the_project(projects: Any, sentence: Any, bodies: Any) -> None:
    assert [o.label for o in projects(sentence)["dioxin-remediation", "Phu Cat"].organisations] == bodies


def test_in_an_article_about_one_project_later_words_mean_that_project(projects: Any) -> None:
    found = projects(
        "USAID launched a project for people with disabilities in Kon Tum province. Early care for disabled children comes first, she said."
    )
    assert list(found) == [("disability-support", "Kon Tum")]


def test_earlier_work_at_one_site_is_over_and_at_the_other_goes_on(projects: Any) -> None:
    found = projects(
        "KOICA is funding mine clearance in Quang Binh province. "
        "The project follows an earlier one, carried out from 2016 to 2018 in Quang Binh and Binh Dinh."
    )
    assert found["uxo-clearance", "Binh Dinh"].status == "completed"
    assert found["uxo-clearance", "Quang Binh"].status != "completed"


def test_a_bridge_seen_on_the_way_is_no_site(projects: Any) -> None:
    found = projects(
        "PeaceTrees Vietnam clears unexploded ordnance in Quang Tri. The programme took him to Hien Luong bridge."
    )
    assert list(found) == [("uxo-clearance", "Quang Tri")]


def test_the_country_where_soldiers_fell_is_the_site(projects: Any) -> None:
    found = projects("Dung thanked them for helping find the remains of Vietnamese soldiers who fell in Laos.")
    assert ("vietnamese-remains", "Laos") in found


@pytest.mark.parametrize(
    ("later", "keys"),
    [
        ("Dung took his hat off to the deminers.", [("uxo-clearance", "Quang Nam")]),
        (
            "The two countries will go on cooperating in mine clearance.",
            [("uxo-clearance", "Quang Nam"), ("uxo-clearance", None)],
        ),
        (
            "Dung called for mine clearance in more provinces.",
            [("uxo-clearance", "Quang Nam"), ("uxo-clearance", None)],
        ),
    ],
)
def test_work_told_without_a_place_is_that_at_the_site_unless_something_wider_is_said(
    projects: Any, later: Any, keys: Any
) -> None:
    assert list(projects(f"MAG is clearing mines in Quang Nam province. {later}")) == keys


def test_a_sum_that_closes_an_item_of_a_list_belongs_to_it(find: Any) -> None:
    facts = find(
        "General Mac Van Khue thanked the US for raising the budget for the dioxin detoxification project at Phan Rang "
        "airport to 30 million USD, supporting people with disabilities in localities affected by Agent Orange "
        "(AO)/dioxin, and clearing mines."
    )
    sums = {p.theme: [a.value for a in p.amounts] for p in facts.projects}
    assert sums == {"dioxin-remediation": [30_000_000], "disability-support": [], "uxo-clearance": []}
