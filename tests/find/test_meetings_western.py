"""Meetings as Western newsrooms and government releases word them; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

PUBLISHED = "2023-06-05"  # a Monday
SECRETARY = "U.S. Defense Secretary Mark Halloran"
MINISTER = "Vietnamese Defence Minister Tran Quoc Dung"
MET = f"{SECRETARY} met {MINISTER} in Hanoi on Sunday."
DAY = "talks held 2023-06-04 Hanoi "
TALKS = f"{DAY}mark-halloran:guest tran-quoc-dung:host"
JOINED = f"{DAY}carol-pruitt:participant mark-halloran:guest tran-quoc-dung:host"

ROWS = [
    # where the dead fell is not where they are honoured
    (
        "HONOLULU, June 5, 2023 - The accounting agency held a ceremony here Friday for those lost in the Vietnam War.",
        {"ceremony held 2023-06-02 Honolulu"},
    ),
    # who was there too, told by nothing but a verb
    (f"{MET}\n\nU.S. Ambassador Carol Pruitt also joined.", {JOINED}),
    (
        f"{MET}\n\nU.S. Ambassador Carol Pruitt and General Paul Reyes also took part.",
        {f"{DAY}carol-pruitt:participant mark-halloran:guest paul-reyes:participant tran-quoc-dung:host"},
    ),
    (
        f"{MET}\n\nU.S. Ambassador Carol Pruitt was present as well.",
        {JOINED},
    ),
    # who attends a reception does not give it
    (
        (
            "The strike group hosted a reception aboard the carrier on Sunday, attended by US Ambassador Carol Pruitt and "
            "Vietnamese Deputy Minister Vu Chien Thang."
        ),
        {"reception held 2023-06-04 - carol-pruitt:participant vu-chien-thang:participant"},
    ),
    # three sides meet in a trilateral, and cooperate trilaterally without any meeting
    (
        (
            "Australian Defence Minister Richard Boland held a trilateral with US Defence Secretary Mark Halloran and "
            "Japanese Defence Minister Kenji Morita on the margins of the summit on Saturday."
        ),
        {
            (
                "conference held 2023-06-03 - kenji-morita:participant mark-halloran:participant "
                "richard-boland:participant"
            )
        },
    ),
    ("US Defence Secretary Mark Halloran praised trilateral cooperation with Japan and Australia on Saturday.", set()),
    # the guest of a visit "to the country" is not the one who is at home there
    (
        f"HANOI (Reuters) - {SECRETARY} met {MINISTER} on Sunday, on the first visit to the country by a Pentagon chief.",
        {TALKS, "visit held - Viet Nam mark-halloran:guest"},
    ),
    # a ship is named for a state, to which nobody came
    (
        "HONOLULU, June 5, 2023 - Vietnamese Defence Minister Tran Quoc Dung toured the USS Arizona Memorial on Friday.",
        set(),
    ),
    # the boss of a party
    (
        "Australian Prime Minister Andrew Kelso held talks in Hanoi on Sunday with Communist Party boss Le Van Thuong.",
        {"talks held 2023-06-04 Hanoi andrew-kelso:guest le-van-thuong:host"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_all_that_a_text_tells_of_meetings(find: Any, text: Any, rows: Any) -> None:
    assert told(find(text, PUBLISHED)) == rows
