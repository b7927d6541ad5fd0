"""Meetings as newspapers tell of them: in the words said there, by ships, by those who came along; all invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Defence Minister Tran Van Mau"
US = "U.S. Defense Secretary John Carver"
PUBLISHED = "2023-03-15"  # a Wednesday
TALKS = "talks held {} Hanoi john-carver:guest tran-van-mau:host"

ROWS = [
    # a month in the words that somebody said there is not that of the talks
    (f'"The work that began in January goes well," {US} told {VN} at talks in Hanoi.', {TALKS.format("-")}),
    (
        f'"We are glad of the ward opened in May," {US} said in Hanoi during a meeting with {VN} on Tuesday.',
        {TALKS.format("2023-03-14")},
    ),
    # what was spoken of is still to come, the talks are over
    (f"{US} discussed the upcoming exercise in talks with {VN} in Hanoi on Tuesday.", {TALKS.format("2023-03-14")}),
    (f"{US} outlined plans for a ward at a meeting with {VN} in Hanoi on Tuesday.", {TALKS.format("2023-03-14")}),
    (
        f"{US} and {VN} raised the planned carrier visit during a closed-door meeting in Hanoi on Tuesday.",
        {TALKS.format("2023-03-14")},
    ),
    # in whose capital
    (f"{US} met {VN} in the nation's capital of Hanoi on Tuesday.", {TALKS.format("2023-03-14")}),
    (f"{US} met {VN} in the country's capital Hanoi on Tuesday.", {TALKS.format("2023-03-14")}),
    # whom somebody is meeting
    (f"{US} is meeting {VN} in Hanoi this week.", {TALKS.format("2023-03")}),
    # from whom visits were, behind where they led and when
    (
        "The talks follow visits to Vietnam this year from U.S. Senator Ann Moore and Trade Representative Jane Doyle.",
        {"visit held 2023 Vietnam ann-moore:guest jane-doyle:guest"},
    ),
    # ports at which ships called
    ("There was a port visit by the destroyer USS Halsey at Cam Ranh in February.", {"visit held 2023-02 Cam Ranh"}),
    # the year in which another one came before
    (
        f"{US} is the third secretary to visit Vietnam, after Peter Hale in 2000 and George Moss in 2006.",
        {"visit held - Vietnam john-carver:guest"},
    ),
    # the day on which somebody said "here" what is to come
    (
        "During a trip to Vietnam tomorrow, U.S. Senator Ann Moore will visit Hue, officials said here today.",
        {"visit planned 2023-03-16 Vietnam ann-moore:guest", "visit planned - Hue ann-moore:guest"},
    ),
    # who joined somebody at the talks told before
    (
        f"{US} met {VN} in Hanoi on Tuesday. Carver was joined at the talks by Senator Ann Moore.",
        {"talks held 2023-03-14 Hanoi ann-moore:guest john-carver:guest tran-van-mau:host"},
    ),
    # where the work is that a signed paper is on
    (
        f"{VN} and {US} signed an agreement on mine clearance in Quang Tri and Quang Binh on Tuesday.",
        {"ceremony held 2023-03-14 - john-carver:participant tran-van-mau:participant"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_meetings_as_newspapers_tell_of_them(find: Any, text: str, rows: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == rows
