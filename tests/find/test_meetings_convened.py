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
