"""Meetings in the wordings of agencies of many countries; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VICE = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
MINISTER = "Minister of National Defence General Le Van Binh"
ENVOY = "US Ambassador to Vietnam John Carver"
SECRETARY = "US Secretary of Defence Walter Reed"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    # what is part of something else has its day and place
    (
        f"{MINISTER} hosted a ceremony to welcome {SECRETARY} in Hue on March 14, as part of the sixth Red River Forum.",
        {
            "ceremony held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
            "conference held 2023-03-14 -",
        },
    ),
    # a trip to attend something
    (
        f"{ENVOY} praised Minister of Finance Mac Van Tho's visit to the US to attend the Lake Summit.",
        {"visit held - US mac-van-tho:guest", "conference held - - mac-van-tho:participant"},
    ),
    # a caption and the sentence that says when
    (
        f"{VICE} (R) receives {ENVOY} (Photo: VNA)\n\n{VICE} spoke during a meeting with {ENVOY} in Hanoi on March 14.",
        {"reception held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host"},
    ),
    # a welcome below a picture, and what it was for
    (
        f"{MINISTER} welcomes {SECRETARY}. (Photo: VNA)\n\n{MINISTER} and {SECRETARY} held talks in Hanoi on March 14.",
        {"talks held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest"},
    ),
    # what will come of a visit does not put it off; who held talks in the other's capital is its guest
    (
        f"{SECRETARY} and {MINISTER} held talks in Washington on March 14.\n\nThe visit to the US will help ties, he said.",
        {
            "talks held 2023-03-14 Washington le-van-binh:guest walter-reed:host",
            "visit held - US le-van-binh:guest",
        },
    ),
    (
        f"{SECRETARY} will visit Vietnam on March 20. The visit is expected to open a new chapter in their ties.",
        {"visit planned 2023-03-20 Vietnam walter-reed:guest"},
    ),
    # talks to come on a visit that is under way are held there; visits in general are none
    (
        f"{MINISTER} is on a visit to the US. During the visit, he will hold talks with {SECRETARY}.",
        {"visit held - US le-van-binh:guest", "talks planned - - le-van-binh:guest walter-reed:host"},
    ),
    (
        f"{MINISTER} and {SECRETARY} held talks in Washington on March 14. Ties grew through mutual visits, they said.",
        {"talks held 2023-03-14 Washington le-van-binh:guest walter-reed:host"},
    ),
    # nobody is welcomed in his own capital
    (
        f"{MINISTER} held talks with {SECRETARY} following a welcome ceremony for him in Washington on March 14.",
        {
            "talks held 2023-03-14 Washington le-van-binh:guest walter-reed:host",
            "ceremony held 2023-03-14 Washington le-van-binh:guest walter-reed:host",
        },
    ),
    # whom a picture shows with him
    (
        f"{VICE} (R) shakes hands with {ENVOY} (Photo: VNA)\n\nAt the meeting, Mau said that ties were good.",
        {"talks held - - john-carver:guest tran-van-mau:host"},
    ),
    (
        f"{MINISTER} and {SECRETARY} held talks in Hanoi on March 14.\n\n{MINISTER} receiving {SECRETARY}.\n\nThey spoke.",
        {"talks held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest"},
    ),
    # a list without "and"
    (
        f"{SECRETARY} met in Hanoi on March 14 with {MINISTER}, Mr. Mac Van Tho, Deputy Prime Minister, {VICE}.",
        {
            "talks held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest",
            "talks held 2023-03-14 Hanoi mac-van-tho:host walter-reed:guest",
            "talks held 2023-03-14 Hanoi tran-van-mau:host walter-reed:guest",
        },
    ),
    # the chair of a forum is no forum held
    (
        f"{ENVOY} met {VICE} in Hanoi on March 14 and congratulated Vietnam on taking the chair of the Red River Forum.",
        {"talks held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host"},
    ),
    # a press meet has its own day
    (
        f"{SECRETARY} will visit Vietnam on March 20, Foreign Minister Le Thi Binh said at a press meet on March 14.",
        {
            "visit planned 2023-03-20 Vietnam walter-reed:guest",
            "press-conference held 2023-03-14 - le-thi-binh:speaker",
        },
    ),
    # an airport that no list knows, and a trip told twice
    (
        f"{MINISTER} arrived at Alden Airport, New York, on March 14 to attend the Lake Summit.",
        {"visit held 2023-03-14 New York le-van-binh:guest", "conference held - New York le-van-binh:participant"},
    ),
    # what a visit did is not where it led
    (
        f"{SECRETARY} said the visit of {MINISTER} strengthened ties and contributed to the Vietnam-US partnership.",
        {"visit held - US le-van-binh:guest"},
    ),
    # both sides of those present
    (
        f"Attending the ceremony on the Vietnamese side were {MINISTER}; {VICE}; and others. On the US side were {ENVOY}.",
        {"ceremony held - - john-carver:participant le-van-binh:participant tran-van-mau:participant"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_all_that_a_text_tells_of_meetings(find: Any, text: Any, rows: Any) -> None:
    assert told(find(text, PUBLISHED)) == rows


def test_a_rank_and_a_comma_before_a_name(find: Any) -> None:
    text = f"{SECRETARY} met Vietnamese Deputy Defence Minister Senior Lieutenant General, Tran Van Mau, in Hanoi."
    assert told(find(text, PUBLISHED)) == {"talks held - Hanoi tran-van-mau:host walter-reed:guest"}


def test_a_un_coordinator_in_a_country_serves_the_un(find: Any) -> None:
    found = find("Mr. Paul Ode, UN Resident coordinator in Vietnam, met US officers in Hanoi.", PUBLISHED).officials
    assert [(o.name, o.country) for o in found] == [("Paul Ode", "UN")]
