"""Who did the same, who was welcomed with honours, where somebody or a ship was; all invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Minister of National Defence General Tran Van Mau"
US = "US Secretary of Defence Paul Garner"
PM = "Prime Minister Le Quang Minh"
PARTY = "With the secretary are Assistant Secretary of Defence Ann Weller and US Ambassador John Carver."
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    # who did the same
    (f"{VN} received {US} in Hanoi on March 14, and so did {PM}.", {
        "reception held 2023-03-14 Hanoi paul-garner:guest tran-van-mau:host",
        "reception held 2023-03-14 Hanoi le-quang-minh:host paul-garner:guest",
    }),
    (f"{PM} is to visit the United States in May, as is {VN}.", {
        "visit planned 2023-05 United States le-quang-minh:guest",
        "visit planned 2023-05 United States tran-van-mau:guest",
    }),
    (f"{US} was received by {PM} in Hanoi on March 14, as was US Ambassador John Carver.", {
        "reception held 2023-03-14 Hanoi john-carver:guest le-quang-minh:host paul-garner:guest",
    }),
    (f"{VN} received {US} in Hanoi on March 14 and praised the searchers, as did {PM}.", {
        "reception held 2023-03-14 Hanoi paul-garner:guest tran-van-mau:host",
    }),
    # a welcome with honours is a ceremony
    (f"{VN} welcomed {US} with full military honours in Hanoi on March 14.", {
        "ceremony held 2023-03-14 Hanoi paul-garner:guest tran-van-mau:host",
    }),
    (f"A guard of honour stood by as {VN} received {US} in Hanoi on March 14.", {
        "ceremony held 2023-03-14 Hanoi paul-garner:guest tran-van-mau:host",
    }),
    (f"{VN} and {US} reviewed the guard of honour in Hanoi on March 14.", {
        "ceremony held 2023-03-14 Hanoi paul-garner:guest tran-van-mau:host",
    }),
    (f"{VN} presided over the welcome of {US} in Hanoi on March 14.", {
        "ceremony held 2023-03-14 Hanoi paul-garner:guest tran-van-mau:host",
    }),
    # where somebody, or a ship, is, was and will be
    ("The frigate Lorient will be in Hai Phong from 22 to 26 April.", {"visit planned 2023-04-22 Hai Phong"}),
    ("The carrier USS Barlow had reached Da Nang on Sunday.", {"visit held 2023-03-12 Da Nang"}),
    ("It was in Da Nang that the carrier USS Barlow lay at anchor on March 5.", {"visit held 2023-03-05 Da Nang"}),
    (f"{US} had last been in Hue in May 2019.", {"visit held 2019-05 Hue paul-garner:guest"}),
    (f"{US} has never been in Hue.", set()),
    (f"{US} had been to Hue city, Quang Tri province and Vinh.", {
        "visit held - Hue paul-garner:guest",
        "visit held - Quang Tri paul-garner:guest",
        "visit held - Vinh paul-garner:guest",
    }),
    (f"{US} met {VN} in Hanoi on March 14. On Friday the senators leave for Vientiane.", {
        "talks held 2023-03-14 Hanoi paul-garner:guest tran-van-mau:host",
        "visit planned 2023-03-17 Vientiane paul-garner:guest",
    }),
    # the only day, and the place before "where", are those of the other clause
    (f"On March 13 {US} arrived in Hanoi, where he laid a wreath at the Martyrs' Monument.", {
        "visit held 2023-03-13 Hanoi paul-garner:guest",
        "ceremony held 2023-03-13 Hanoi paul-garner:participant",
    }),
    (f"{VN} and {US} sat down in Hue on March 13, whom the leaders of Laos expect in May.", {
        "talks held 2023-03-13 Hue paul-garner:guest tran-van-mau:host",
    }),
    (f"{US} came from Hue, where on Monday he took part in the Shangri-La Dialogue.", {
        "conference held 2023-03-13 Hue paul-garner:participant",
    }),
    # who speaks for a state, who is heard, whose programme it is, what somebody looks at
    (f"The US was represented at the conference in Hue on March 14 by {US}.", {
        "conference held 2023-03-14 Hue paul-garner:participant"
    }),
    (f"A seminar in Hue on March 14 heard reports by {VN} and {US}.", {
        "conference held 2023-03-14 Hue paul-garner:speaker tran-van-mau:speaker"
    }),
    (f"The start of clearance in Hue was marked on March 14 with speeches by {VN} and {US}.", {
        "ceremony held 2023-03-14 Hue paul-garner:participant tran-van-mau:participant"
    }),
    (f"{US} met {VN} in Hanoi on March 14. Garner's programme also included a call on {PM}.", {
        "talks held 2023-03-14 Hanoi paul-garner:guest tran-van-mau:host",
        "reception held 2023-03-14 Hanoi le-quang-minh:host paul-garner:guest",
    }),
    (f"{US} had lunch with {VN} in Hanoi on March 14.", {
        "reception held 2023-03-14 Hanoi paul-garner:guest tran-van-mau:host"
    }),
    (f"On March 14 {US} watched deminers at work in Quang Tri.", {"visit held 2023-03-14 Quang Tri paul-garner:guest"}),
    (f"On March 14 {US} saw the work in Quang Tri as a model.", set()),
    (f"{VN} chaired the 5th Vietnam-US Defence Dialogue in Hanoi on March 14. A sixth round is due in Hue next year.", {
        "dialogue held 2023-03-14 Hanoi tran-van-mau:co-chair",
        "dialogue planned 2024 Hue",
    }),
    # those who are told to be of the party are where the party is
    (f"{US} was in Hanoi on March 14. {PM} received the Americans in Hanoi on March 15. {PARTY}", {
        "visit held 2023-03-14 Hanoi ann-weller:guest john-carver:guest paul-garner:guest",
        "reception held 2023-03-15 Hanoi ann-weller:guest john-carver:guest le-quang-minh:host paul-garner:guest",
    }),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_meetings_told_likewise(find: Any, text: str, wanted: set[str]) -> None:
    """Each event has its kind, status, day, place and people."""
    assert told(find(text, PUBLISHED)) == wanted
