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
