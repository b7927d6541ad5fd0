"""Work told of again without its place; and who and what only looks like work: soldiers of today, keepsakes, airports."""

from __future__ import annotations

from typing import Any

import pytest

BASE = "USAID has begun to treat dioxin at Bien Hoa airbase. "
HOMELY = [
    "No more dioxin is to get beyond the fence.",
    "The contaminated soil will be dug up and heated until it meets the standards of both countries.",
    "The ministry is to work with agencies and localities so that the dioxin treatment gets ahead.",
    "Colonel Pham Van Tuan told his men to be done with the dioxin treatment before the rains.",
]
WIDE = [
    "He said that dioxin treatment in Vietnam needs more money.",
    "The two sides agreed to cooperate in dioxin treatment.",
    "They spoke of dioxin treatment and of mine clearance.",
    "He thanked her for the dioxin treatment.",
]


@pytest.mark.parametrize("sentence", HOMELY)
def test_work_told_again_without_its_place_is_that_at_the_place(projects: Any, sentence: str) -> None:
    assert set(projects(BASE + sentence)) == {("dioxin-remediation", "Bien Hoa")}


@pytest.mark.parametrize("sentence", WIDE)
def test_words_of_something_wider_tell_of_the_work_at_large(projects: Any, sentence: str) -> None:
    assert {("dioxin-remediation", None), ("dioxin-remediation", "Bien Hoa")} <= set(projects(BASE + sentence))


def test_what_is_paid_for_it_is_paid_at_the_place(projects: Any) -> None:
    found = projects(BASE + "Dioxin is to be kept from the ponds first. The project costs US$41 million.")
    assert [int(a.value) for a in found["dioxin-remediation", "Bien Hoa"].amounts] == [41_000_000]


@pytest.mark.parametrize(
    "sentence",
    [
        "American doctors worked side by side with Vietnamese soldiers in Quy Nhon.",
        "Vietnamese and American soldiers played volleyball in Da Nang on Tuesday.",
        "The captain laid a wreath at a cemetery of Vietnamese soldiers in Nha Trang.",
        "Twenty Vietnamese volunteers taught English at a school in Hue.",
    ],
)
def test_nobody_looks_for_soldiers_of_today(projects: Any, sentence: str) -> None:
    assert not projects(sentence)


def test_an_airport_where_remains_change_hands_is_no_site(projects: Any) -> None:
    text = "VNOSMP handed over a box with remains of US servicemen to DPAA at Gia Lam airport in Hanoi on May 3."
    assert set(projects(text)) == {("us-mia-accounting", None)}
    found = projects("A veteran helped to find a mass grave of Vietnamese soldiers at Bien Hoa airport.")
    assert set(found) == {("vietnamese-remains", "Bien Hoa")}


@pytest.mark.parametrize(
    "sentence",
    [
        "A diary, taken by a US soldier in Tay Ninh in 1969, was returned to the family in Can Tho on Tuesday.",
        "Letters that American soldiers had carried off from a bunker near Cu Chi were given back to relatives.",
        "The U.S. returns war keepsakes to families of fallen Vietnamese soldiers who fought in the area of Cu Chi.",
        "The files tell of Vietnamese soldiers who died or went missing in action in the war.",
        "War mementos from U.S. veterans were handed to the families of the martyrs in Quang Tri.",
    ],
)
def test_what_was_taken_from_the_dead_is_theirs_and_tells_of_no_site(projects: Any, sentence: str) -> None:
    assert set(projects(sentence)) == {("vietnamese-remains", None)}


def test_keepsakes_of_an_american_are_told_of_the_missing_americans(projects: Any) -> None:
    assert set(projects("Vietnam returned letters of an American soldier killed in 1969.")) == {
        ("us-mia-accounting", None)
    }


@pytest.mark.parametrize(
    ("sentence", "sites"),
    [
        (
            "Remains of soldiers who had died in the northern provinces of Vientiane, Xaysomboun and Xiengkhuang came home.",
            {"Vientiane", "Xaysomboun", "Xiengkhuang"},
        ),
        (
            "Of the 132 sets of soldiers' remains found, 80 came from Savannakhet, 30 from Saravane and 22 from Champasak.",
            {"Savannakhet", "Saravane", "Champasak"},
        ),
        (
            "Those who search for the remains of Vietnamese soldiers who died in Cambodia met in Ho Chi Minh City.",
            {"Cambodia"},
        ),
        (
            "A burial service for 18 Vietnamese volunteer soldiers who died in Laos was held in Huong Son district.",
            {"Laos"},
        ),
        ("The committees met in Vientiane on the search for remains of Vietnamese soldiers.", {None}),
    ],
)
def test_the_dead_of_a_war_abroad_are_looked_for_where_they_fell(projects: Any, sentence: str, sites: Any) -> None:
    assert {site for _, site in projects(sentence)} == sites


def test_each_place_of_a_list_may_have_its_own_number(projects: Any) -> None:
    found = projects("PeaceTrees cleared 30 hectares of mines in Dakrong, 20 in Huong Hoa and 12 in Cam Lo last year.")
    assert {site for _, site in found} == {"Dakrong", "Huong Hoa", "Cam Lo"}
