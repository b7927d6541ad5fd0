"""Work told of before that goes on at another place, and places that get help, send teams or are dug at."""

from __future__ import annotations

from typing import Any

import pytest

_MINES = "Clearing mines in Quang Ngai will take until 2026.\n\n"
_DEAD = "Searchers have recovered the remains of 20 Vietnamese soldiers in Savannakhet province, Laos.\n\n"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The same is planned for Ha Tinh.", "planned"),
        ("Ha Tinh comes next.", "planned"),
        ("Earlier, the same was done in Ha Tinh.", "completed"),
        ("He asked that Ha Tinh be included.", "requested"),
        ("A second phase will begin in Ha Tinh in May.", "planned"),
        ("In Ha Tinh the work has not begun yet.", "planned"),
        ("In 2003 the organisation moved into Ha Tinh.", "ongoing"),
    ],
)
def test_work_goes_on_at_a_place_of_a_later_paragraph(projects: Any, sentence: str, status: str) -> None:
    assert projects(_MINES + sentence)["uxo-clearance", "Ha Tinh"].status == status


@pytest.mark.parametrize(
    "sentence",
    [
        "The next season will take the teams to Attapeu.",
        "Money has also been set aside for Attapeu.",
        "Search teams will be given access to the border districts of Attapeu.",
        "Of all the sets, 12 came from Attapeu.",
    ],
)
def test_the_search_for_the_dead_goes_on_elsewhere(projects: Any, sentence: str) -> None:
    assert ("vietnamese-remains", "Attapeu") in projects(_DEAD + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ha Tinh attracts many investors.",
        "The two sides also agreed to train peacekeepers in Ha Tinh.",
        "A school was opened in Ha Tinh.",
        "The next meeting will be held in Ha Tinh.",
        "He was born in Ha Tinh.",
    ],
)
def test_other_matters_are_no_work_there(projects: Any, sentence: str) -> None:
    assert ("uxo-clearance", "Ha Tinh") not in projects(_MINES + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The US is helping Gia Lai with the survey of explosive remnants of war.",
        "Hit hard by the war, Gia Lai depends on demining.",
        "From 2010 to 2020, Gia Lai carried out demining.",
        "He flew to Gia Lai to look into demining.",
        "Four mortar rounds, found under a school yard in Gia Lai, were defused by sappers.",
        "He thanked UNICEF for the clearance of mines in Gia Lai.",
        "The pictures were taken in Gia Lai, where KOICA helps to clear mines.",
    ],
)
def test_a_place_that_is_helped_or_depends_on_work_is_its_site(projects: Any, sentence: str) -> None:
    assert ("uxo-clearance", "Gia Lai") in projects(sentence)


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("In charge of the project are USAID and the Ministry of National Defence.", {"USAID", "MND"}),
        ("Implementation lies with VNMAC and UNDP.", {"VNMAC", "UNDP"}),
        ("VNMAC is the project owner and KOICA the donor.", {"VNMAC", "KOICA"}),
        ("The project is a joint undertaking of UNDP and KOICA.", {"UNDP", "KOICA"}),
        ("USAID has entrusted the clearance of mines to VNMAC.", {"USAID", "VNMAC"}),
        ("The contract went to Hartwell Remediation, a small firm.", {"Hartwell Remediation"}),
        ("Hartwell Remediation was awarded a $70 million contract for the work.", {"Hartwell Remediation"}),
        (
            "Bui Van Tuyen, Director General of the National Mine Action Centre (VNMAC), signed a paper on clearing mines.",
            {"VNMAC"},
        ),
    ],
)
def test_whose_the_work_is_may_be_told_by_a_noun_a_contract_or_a_signature(
    projects: Any, sentence: str, bodies: set[str]
) -> None:
    found = projects(_MINES + sentence)["uxo-clearance", "Quang Ngai"].organisations
    short = {"Ministry of National Defence": "MND", "Vietnam National Mine Action Centre": "VNMAC"}
    assert {short.get(o.label, o.label) for o in found} == bodies


@pytest.mark.parametrize(
    "sentence",
    [
        "He urged the State Department not to touch the money for clearing mines in Quang Ngai.",
        "According to the provincial Department of Foreign Affairs, clearing mines in Quang Ngai takes time.",
    ],
)
def test_who_is_asked_told_or_quoted_does_not_do_the_work(projects: Any, sentence: str) -> None:
    assert not projects(sentence)["uxo-clearance", "Quang Ngai"].organisations


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("USAID has pledged US$5 million for the clean-up of dioxin at Phu Cat airport.", "planned"),
        ("USAID agreed to fund the clean-up of dioxin at Phu Cat airport.", "planned"),
        ("An agreement on the clean-up of dioxin at Phu Cat airport was signed on Monday.", "planned"),
        ("The clean-up of dioxin at Phu Cat airport was declared complete on Monday.", "completed"),
        ("The clean-up of dioxin at Phu Cat airport ended in May 2023.", "completed"),
        ("He raised with her the need for the clean-up of dioxin at Phu Cat airport.", "requested"),
        ("He wanted USAID to clean up dioxin at Phu Cat airport.", "requested"),
    ],
)
def test_what_is_pledged_declared_or_wanted_tells_the_status(projects: Any, sentence: str, status: str) -> None:
    assert projects(sentence)["dioxin-remediation", "Phu Cat"].status == status


@pytest.mark.parametrize(
    ("sentences", "status"),
    [
        ("He inspected dioxin treatment at Phu Cat airport. The project will be completed in 2026.", "ongoing"),
        ("Vietnam would welcome help with dioxin treatment at Phu Cat airport.", "requested"),
        ("Dioxin treatment at Phu Cat airport is half finished.", "ongoing"),
        ("The two sides will join hands in dioxin treatment at Phu Cat airport.", "planned"),
    ],
)
def test_an_end_to_come_and_a_half_done_tell_no_end(projects: Any, sentences: str, status: str) -> None:
    assert projects(sentences)["dioxin-remediation", "Phu Cat"].status == status


@pytest.mark.parametrize(
    "sentence",
    [
        "KOICA also gave US$2 million for flood relief.",
        "Storms caused damage of US$5 million.",
        "The US$5 million bridge was opened on Monday.",
    ],
)
def test_money_for_other_things_is_not_that_of_the_work(projects: Any, sentence: str) -> None:
    assert not projects("Sappers are clearing mines in Quang Ngai. " + sentence)["uxo-clearance", "Quang Ngai"].amounts


@pytest.mark.parametrize("sentence", ["UNDP will hold a seminar next month.", "UNDP thanked the province."])
def test_a_body_that_thanks_or_holds_a_seminar_does_no_work(projects: Any, sentence: str) -> None:
    found = projects("Sappers are clearing mines in Quang Ngai. " + sentence)
    assert not found["uxo-clearance", "Quang Ngai"].organisations


@pytest.mark.parametrize(
    "sentence",
    [
        "Mine clearance goes on in both Quang Ngai and Ha Tinh.",
        "Mine clearance in Quang Ngai has ended; that in Ha Tinh goes on.",
        "The US will fund mine clearance in Quang Ngai as well as in Ha Tinh.",
        "Mine clearance (Quang Ngai, Ha Tinh) goes on.",
    ],
)
def test_two_places_of_one_work_are_both_sites(projects: Any, sentence: str) -> None:
    assert {site for _, site in projects(sentence)} == {"Quang Ngai", "Ha Tinh"}


@pytest.mark.parametrize(
    "sentence",
    [
        "A diary of a Vietnamese soldier killed in 1966 was returned.",
        "He gave the minister a diary that a Vietnamese soldier had kept.",
        "Families received the belongings of soldiers killed in the war.",
    ],
)
def test_what_the_fallen_left_is_given_back_to_vietnam(projects: Any, sentence: str) -> None:
    assert set(projects(sentence)) == {("vietnamese-remains", None)}


def test_what_we_did_elsewhere_is_not_the_project_that_is_paid_for_next(projects: Any) -> None:
    found = projects(
        'Guests attended the launch of a $300 million project to clean up dioxin at Bien Hoa air base. "We have come to '
        'finish what we started in Danang," he said. The Pentagon will contribute $150 million over five years.'
    )
    assert [int(a.value) for a in found["dioxin-remediation", "Bien Hoa"].amounts] == [300_000_000, 150_000_000]


def test_work_in_another_country_is_not_that_at_home(projects: Any) -> None:
    found = projects(
        "JICA will provide mine detectors for clearance in Quang Tri. In Laos, a similar project with UXO Lao ended in 2019."
    )
    assert [o.label for o in found["uxo-clearance", "Quang Tri"].organisations] == ["JICA"]


def test_a_team_that_digs_besides_the_one_that_searches(projects: Any) -> None:
    found = projects(
        "In May, DPAA teams will excavate four sites in Kon Tum and Gia Lai, and a diving team will search for a lost "
        "aircraft off Khanh Hoa."
    )
    assert {site: p.status for (_, site), p in found.items()} == dict.fromkeys(
        ("Kon Tum", "Gia Lai", "Khanh Hoa"), "planned"
    )


def test_another_so_many_hectares_are_still_to_be_cleared(projects: Any) -> None:
    found = projects(
        "Mines were cleared in Vi Xuyen. Phase 2 will clear another 5,000 hectares in Meo Vac and Quan Ba.\n\nX."
    )
    assert {site: p.status for (_, site), p in found.items()} == {
        "Vi Xuyen": "ongoing",
        "Meo Vac": "planned",
        "Quan Ba": "planned",
    }


def test_all_districts_of_a_province_are_not_those_named_last(projects: Any) -> None:
    found = projects(
        "A project for people with disabilities in Gia Lai was launched in Pleiku on May 3. The project will be carried out "
        "in all 18 districts."
    )
    assert set(found) == {("disability-support", "Gia Lai")}
