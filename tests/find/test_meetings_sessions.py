"""Meetings of standing bodies and dialogues told by several words; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
SG = "Permanent Secretary of Defence of Singapore Lionel Hart"
LA = "Lao Deputy Minister of Defence Maj. Gen. Bounmy Sisavath"
US = "US Secretary of Defence John Carver"
PUBLISHED = "2023-03-15"  # a Wednesday
DIALOGUE = "dialogue held 2023-03-14 Hue lionel-hart:co-chair tran-van-mau:co-chair"

ROWS = [
    # what both met for is the dialogue, whatever else it is called
    (
        f"{VN} and {SG} met in Hue on March 14, where they co-chaired the fifth Vietnam-Singapore Defence Policy Dialogue.",
        {DIALOGUE},
    ),
    (
        f"{VN} met his Singaporean counterpart in Hue on March 14. Mau and {SG} co-chaired the fifth Vietnam-Singapore Defence Policy Dialogue.",
        {DIALOGUE},
    ),
    (
        f"{VN} held talks with {SG} in Hanoi on March 13. On March 14 Mau and Hart co-chaired the fifth Vietnam-Singapore Defence Policy Dialogue in Hue.",
        {DIALOGUE, "talks held 2023-03-13 Hanoi lionel-hart:guest tran-van-mau:host"},
    ),
    # committees that two states have together
    (
        f"{VN} and {LA} were in the chair when the special working committees met in Vientiane on Tuesday.",
        {"dialogue held 2023-03-14 Vientiane bounmy-sisavath:co-chair tran-van-mau:co-chair"},
    ),
    (
        "The special working committees of Vietnam and Laos held their 14th talks in Vientiane on March 14.",
        {"dialogue held 2023-03-14 Vientiane"},
    ),
    (
        "It was so decided by the joint committee of the two sides when it met in Hue last December.",
        {"dialogue held 2022-12 Hue"},
    ),
    (
        "From November to May, it was decided at the 20th meeting of the special working committees of Vietnam and Laos in Hue on March 14, teams will search.",
        {"dialogue held 2023-03-14 Hue"},
    ),
    (
        "Hue was the scene on March 14 of the 8th Vietnam-China border defence friendship exchange.",
        {"dialogue held 2023-03-14 Hue"},
    ),
    # bodies and papers are no dialogue
    ("In 2007 the US-Vietnam Dialogue Group on Agent Orange was launched.", set()),
    ("The Senate committee met in Washington on March 14.", set()),
    # a group of officials some of whom are named
    (
        f"{US} said so in Hue on March 14 during a meeting with Vietnamese military leaders, including {VN} and Chief of Staff Gen. Le Van Tinh.",
        {"talks held 2023-03-14 Hue john-carver:guest le-van-tinh:host tran-van-mau:host"},
    ),
    # still to come, or on a day that the article lets nobody work out
    ("The remains will be reburied at a cemetery in Hue on Thursday.", {"ceremony planned 2023-03-16 Hue"}),
    (f"{US} is to inaugurate a boat yard in Hue.", {"ceremony planned - Hue john-carver:participant"}),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_a_session_is_told_once_and_by_its_kind(find: Any, text: str, wanted: set[str]) -> None:
    """A dialogue, or a session of a committee of two states, is one event, whatever words tell of it."""
    assert told(find(text, PUBLISHED)) == wanted


def test_a_ceremony_of_a_weekday_counts_without_a_date(find: Any) -> None:
    """An article without a day of its own still tells of the ceremony that it places."""
    text = "The remains were repatriated following a handover ceremony at the Lao Bao border gate on Wednesday."
    assert told(find(text, None)) == {"ceremony held - Lao Bao"}


def test_a_short_name_means_the_one_named_before(find: Any) -> None:
    """Of two who share a surname, a short name means the one of whom the text has already spoken."""
    text = (
        f"Vice Defense Minister Noh Jae-woong of South Korea met {VN} in Seoul on March 14. Noh thanked him. "
        "Mau then called on South Korean Defense Minister Noh Byung-ho in Seoul."
    )
    lines = told(find(text, PUBLISHED))
    assert "talks held 2023-03-14 Seoul noh-jae-woong:host tran-van-mau:guest" in lines
