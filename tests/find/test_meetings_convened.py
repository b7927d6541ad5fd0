"""Meetings with people of whom only the sort is told, and who was not at a forum; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
US = "US Ambassador John Carver"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    (f"On Tuesday, {VN} convened 20 village chiefs to discuss the clean-up.", {"conference held 2023-03-14 - tran-van-mau:host"}),
    (f"{US} today convened legislators and business leaders from five states in Hue.", {"conference held 2023-03-15 Hue john-carver:host"}),
    ("Yesterday, the US Department of Agriculture convened industry executives to hear their views.", {"conference held 2023-03-14 -"}),
    (f"Today, {US} convened the Mine Action Task Force to review progress.", {"talks held 2023-03-15 - john-carver:participant"}),
    (f"{US} met with six survivors of the crash on Tuesday.", {"talks held 2023-03-14 - john-carver:participant"}),
    (f"{VN} met today with ambassadors from the region.", {"talks held 2023-03-15 - tran-van-mau:participant"}),
    (f"On Tuesday, {US} spoke with the governors of both provinces about the flood.", {"talks held 2023-03-14 - john-carver:participant"}),
    (f"Today, {US} met virtually with college presidents.", {"phone-call held 2023-03-15 - john-carver:participant"}),
    ("On Monday, senior US officials met with manufacturers of medical equipment.", {"talks held 2023-03-13 -"}),
    ("On Tuesday, the US embassy held a listening session with veterans and their families.", {"talks held 2023-03-14 -"}),
    (f"Today, ahead of the Ocean Summit, {US} convened fishery leaders in Hue.", {"conference held 2023-03-15 Hue john-carver:host"}),
    (f"Today, as part of a week of remembrance, {US} and {VN} convened provincial leaders for a forum on health.", {"conference held 2023-03-15 - john-carver:host tran-van-mau:host"}),
    # none: nothing was held, or nobody met
    (f"{US} met with success on Tuesday.", set()),
    (f"{VN} spoke with reporters of the matter that members raised on Tuesday.", set()),
    (f"On Tuesday, {US} asked the ministry to convene local leaders.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_people_of_a_sort(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(text, published=PUBLISHED)) == expected


MET = f"{VN} received {US} in Hanoi on March 14. "
RECEIVED = "reception held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host"
SPOKEN_OF = [
    ("Mr. Carver praised the agenda announced at the Ocean Summit on March 1.", "conference held 2023-03-01 -"),
    ("He noted the goals that will be highlighted in the Ocean Summit in April.", "conference planned 2023-04 -"),
    ("Following the March 1 Ocean Summit, the two reviewed its results.", "conference held 2023-03-01 -"),
    (
        "At the Ocean Summit on March 1, Mr. Carver promised help.",
        "conference held 2023-03-01 - john-carver:speaker",
    ),
]


@pytest.mark.parametrize(("text", "conference"), SPOKEN_OF)
def test_who_only_speaks_of_a_forum_was_not_at_it(find: Any, text: str, conference: str) -> None:
    assert told(find(MET + text, PUBLISHED)) == {RECEIVED, conference}


def test_the_issuer_of_a_statement_is_who_writes_in_it(find: Any) -> None:
    """ "I" in a statement is the one whose statement it is."""
    text = f"Statement by {US} on his call\n\nThis morning, I spoke by phone with {VN}. I told him that help is coming."
    assert told(find(text, PUBLISHED)) == {
        "phone-call held 2023-03-15 - john-carver:participant tran-van-mau:participant"
    }


GB = "British Minister for the Armed Forces Penelope Hart"
NONE_TOLD = [
    "They agreed their teams will remain in touch and continue to confer on trade.",
    "Both reaffirmed their dedication to lasting peace.",
    "Mr. Carver said he would be unable to travel to Hue to meet the mayor.",
    "The two paid tribute to the late Ann Bower, whose work brought peace to Hue.",
    "Mr. Carver spoke of what was done, including the embassy's launch of a hotline.",
    "Both welcomed their governments' signing of a memorandum on health.",
    "Mr. Carver was joined in his meetings by Colonel Dan Price.",
]


@pytest.mark.parametrize("text", NONE_TOLD)
def test_what_only_sounds_like_a_meeting_is_none(find: Any, text: str) -> None:
    assert told(find(MET + text, PUBLISHED)) == {RECEIVED}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            f"On March 14, {VN} hosted {US} in Hue for the third Vietnam-US Aviation Dialogue.",
            {"dialogue held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
        ),
        (
            f"On March 14, {VN}, Solicitor of Labor Seema Bower, and {GB} met in Hue with {US}.",
            {
                "conference held 2023-03-14 Hue john-carver:participant penelope-hart:participant tran-van-mau:participant"
            },
        ),
        (
            f"{VN} and {US} discussed the protection of civilians in Gaza, and aid.",
            {"talks held - - john-carver:participant tran-van-mau:participant"},
        ),
        (
            f"They discussed {GB}'s trip to Hue in May to attend the Ocean Summit and meet with {VN}.",
            {
                "visit planned 2023-05 Hue penelope-hart:guest",
                "conference planned - - penelope-hart:participant",
                "talks planned - - penelope-hart:guest tran-van-mau:host",
            },
        ),
    ],
)
def test_one_event_is_told_once_with_those_who_were_there(find: Any, text: str, wanted: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == wanted


def test_words_of_headlines_and_programmes_are_no_part_of_a_name(find: Any) -> None:
    text = (
        "Vice President Delia Crane Advances Clean Seas Plan\n\nThe Governor in Support of the Innovation Act said so."
    )
    assert [o.name for o in find(text, PUBLISHED).officials] == ["Delia Crane"]
