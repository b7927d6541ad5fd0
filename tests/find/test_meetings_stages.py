"""Meetings beside conferences that bear a city's name, welcomes on arrival, signers; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

MINISTER = "Minister of National Defence General Le Van Binh"
VICE = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
SECRETARY = "US Secretary of Defence Walter Reed"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    # each of several whom one meets on the sidelines of a conference, in the city of its name
    (
        (
            f"On the sidelines of the Munich Security Conference, {MINISTER} met with {SECRETARY} and German Defence Minister "
            "Hans Brandt on March 14."
        ),
        {
            "conference held - Munich hans-brandt:participant le-van-binh:participant walter-reed:participant",
            "talks held 2023-03-14 Munich le-van-binh:participant walter-reed:participant",
            "talks held 2023-03-14 Munich hans-brandt:host le-van-binh:guest",
        },
    ),
    (
        f"{MINISTER} attended the Beijing Xiangshan Forum, where he met {SECRETARY} on March 14.",
        {
            "conference held - Beijing le-van-binh:participant",
            "talks held 2023-03-14 Beijing le-van-binh:participant walter-reed:participant",
        },
    ),
    # who welcomes a guest where he arrives is the host of the visit
    (
        f"{SECRETARY} arrived in Hue on March 14 and was greeted by {VICE}.",
        {"visit held 2023-03-14 Hue tran-van-mau:host walter-reed:guest"},
    ),
    # who signs for which side
    (
        (
            f"The plan was signed in Hue on March 14, with {VICE} representing Vietnam and Deputy Secretary Walter Reed "
            "representing the US."
        ),
        {"ceremony held 2023-03-14 Hue tran-van-mau:participant walter-reed:participant"},
    ),
    # who will come along
    (
        f"{VICE} will accompany {MINISTER} on his visit to Australia from April 5 to 11.",
        {"visit planned 2023-04-05 Australia le-van-binh:guest tran-van-mau:guest"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_all_that_a_text_tells_of_meetings(find: Any, text: str, rows: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == rows


def test_a_given_name_that_is_a_place_too(find: Any) -> None:
    found = find(
        "US Under Secretary of State for Political Affairs Victoria Carver visited Hue on March 14.", PUBLISHED
    )
    assert [official.name for official in found.officials] == ["Victoria Carver"]
