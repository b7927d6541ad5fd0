"""Meetings recalled by the way: outcomes of earlier ones, visits of nobody named; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VICE = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
ENVOY = "US Ambassador to Vietnam John Carver"
SECRETARY = "US Secretary of Defence Walter Reed"
PUBLISHED = "2023-09-13"  # a Wednesday

ROWS = [
    # the outcomes still to be carried out are of meetings held: each of them, and not where the article was written
    (
        f"{VICE} hailed the outcomes of the 7th Vietnam-US Policy Dialogue in March and the 9th Security Dialogue in May.",
        {"dialogue held 2023-03 -", "dialogue held 2023-05 -"},
    ),
    (
        "Hanoi - The sides will carry out the results of the seventh Vietnam-US Defence Policy Dialogue in March.",
        {"dialogue held 2023-03 -"},
    ),
    (
        "They will discuss the expected outcomes of the third Vietnam-US Defence Policy Dialogue in December.",
        {"dialogue planned 2023-12 -"},
    ),
    # a visit of one whom no name tells is none of him who speaks of it
    (
        f"{VICE} recalled what was agreed during the Prime Minister's visit to Australia in November 2022.",
        {"visit held 2022-11 Australia"},
    ),
    # the year since when nobody came is not the year of the visit
    (
        f"{SECRETARY} is the first Pentagon chief to visit Vietnam since 2018.",
        {"visit held - Vietnam walter-reed:guest"},
    ),
    # a summit of two persons named is theirs
    (
        f"In December 2022 the two countries held a virtual summit between {SECRETARY} and {VICE}.",
        {"phone-call held 2022-12 - tran-van-mau:participant walter-reed:participant"},
    ),
    # the month in which a plan was agreed upon is not the day of who speaks of it
    (
        f"At the meeting, they hailed the plan of action agreed upon in June, {ENVOY} said.",
        set(),
    ),
    # the whole day of the sentence before, not the month in which something else was done
    (
        f"{ENVOY} on September 12 hailed what was done since March.\n\nAt a Hanoi reception for {VICE}, Carver spoke.",
        {"reception held 2023-09-12 Hanoi john-carver:host tran-van-mau:guest"},
    ),
    # the day on which somebody spoke of a visit is not its own, nor that of a plan signed before a dialogue
    (
        f"Today, {SECRETARY} recalled his visit to Hanoi in April and the port visit by a cutter to Da Nang, in July.",
        {"visit held 2023-04 Hanoi walter-reed:guest", "visit held 2023-07 Da Nang"},
    ),
    (
        "The countries signed a plan of cooperation in 2010 and held a defence strategy dialogue in Hanoi in 2012.",
        {"dialogue held 2012 Hanoi"},
    ),
    # what is still to be done on a visit is done with a host at home there
    (
        f"{SECRETARY} is paying a visit to Vietnam.\n\nReed, a lawyer, is scheduled to hold talks with {VICE}.",
        {"visit held - Vietnam walter-reed:guest", "talks planned - - tran-van-mau:host walter-reed:guest"},
    ),
    # a meeting, and the reception that it was
    (
        f"{VICE} told {ENVOY} at a meeting in Hanoi on September 12 of it.\n\nDuring the reception for Carver, Mau spoke.",
        {"reception held 2023-09-12 Hanoi john-carver:guest tran-van-mau:host"},
    ),
    # the day on which one told the other is that of their talks, that on which a source told the paper is not
    (
        f"Vietnam treasures its ties with the US, {VICE} told {ENVOY} in Hanoi on September 12.",
        {"talks held 2023-09-12 Hanoi john-carver:guest tran-van-mau:host"},
    ),
    # who held talks after calls on two is he who called on them
    (
        f"On September 12, {VICE} met {ENVOY}, and {SECRETARY}, and held talks with Australian General Peter Hale.",
        {
            "talks held 2023-09-12 - john-carver:guest tran-van-mau:host walter-reed:guest",
            "talks held 2023-09-12 - peter-hale:guest tran-van-mau:host",
        },
    ),
    # who is leading a delegation to pay a visit is there already
    (
        f"{VICE} is leading a delegation to pay a visit to Laos from September 12-14.",
        {"visit held 2023-09-12 Laos tran-van-mau:guest"},
    ),
    # those present after officials of a body, but for who says something in a clause of his own
    (
        f"A ceremony was held in Hue on September 12.\n\nAmong those present were officials from USAID and {ENVOY}.",
        {"ceremony held 2023-09-12 Hue john-carver:participant"},
    ),
    (
        f"A ceremony was held in Hue on September 12.\n\nPresent at the event were officials, and {ENVOY} said so.",
        {"ceremony held 2023-09-12 Hue"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_recalled(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == expected


def test_the_verb_of_a_headline_is_no_name(find: Any) -> None:
    text = "Carver, Vietnamese Defense Minister Discuss Security, Other Issues\n\nThe top officials spoke of Asia."
    assert not find(text, PUBLISHED).officials
