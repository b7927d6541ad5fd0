"""Days, places and people of meetings that other sentences or clauses tell; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Minister of National Defence General Tran Van Mau"
DEPUTY = "Deputy Minister of National Defence Sen. Lieut. Gen. Le Van Tich"
US = "US Secretary of Defense Walter Brandon"
ENVOY = "US Ambassador to Vietnam Ellen Marsh"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    # the day of the main clause, of the first sentence, of the sentence before
    (
        f"A box of letters changed hands in Hanoi on Tuesday when {US} met {VN}.",
        "talks held 2023-03-14 Hanoi tran-van-mau:host walter-brandon:guest",
    ),
    (
        (
            "Hanoi (VNA) - The defence ministries of Vietnam and the US on Tuesday agreed to keep each other informed. This "
            f"is for the good of both. In their talks in the Vietnamese capital, {VN} and {US} spoke of the sea."
        ),
        "talks held 2023-03-14 Hanoi tran-van-mau:host walter-brandon:guest",
    ),
    (
        (
            f"{VN} and {US} met on March 14 in Da Nang. It was in Hanoi that the programme had opened on March 13. After a "
            f"reception given by General Mau for Secretary Brandon the guests saw the old town."
        ),
        "reception held 2023-03-13 Hanoi tran-van-mau:host walter-brandon:guest",
    ),
    # who stands before the press together, who speaks at what was told before
    (
        f"{VN} held talks with {US} in Hanoi on March 14. At the joint press conference that followed, Mau spoke of trust.",
        "press-conference held 2023-03-14 Hanoi tran-van-mau:speaker walter-brandon:speaker",
    ),
    (
        (
            f"{VN} and {US} chaired the 10th Vietnam-US Defence Policy Dialogue in Hanoi on March 14. {ENVOY} informed the "
            "meeting that the boats had come."
        ),
        "dialogue held 2023-03-14 Hanoi ellen-marsh:participant tran-van-mau:co-chair walter-brandon:co-chair",
    ),
    (
        f"The 10th Vietnam-US Defence Policy Dialogue, in Hanoi on March 14, had as its chairs {DEPUTY} and {ENVOY}.",
        "dialogue held 2023-03-14 Hanoi ellen-marsh:co-chair le-van-tich:co-chair",
    ),
    # the day of a dated dateline, and who signs where others meet
    (
        (
            f"HANOI, March 14 (Reuters) - Three sites will be opened, {VN} told {US}. Mau passed on the news in talks with "
            "Brandon."
        ),
        "talks held 2023-03-14 Hanoi tran-van-mau:host walter-brandon:guest",
    ),
    (
        f"The signing took place in Hanoi on March 14, where {US} had talks with {VN}.",
        "ceremony held 2023-03-14 Hanoi tran-van-mau:participant walter-brandon:participant",
    ),
    (
        "Much has been done since Tokyo was the venue of the 6th Vietnam-Japan Defence Policy Dialogue in July 2022.",
        "dialogue held 2022-07 Tokyo",
    ),
    # who is present at the news, not at what it recalls
    (
        (
            f"{VN} received {US} in Hanoi on March 14. Mau recalled the 9th Vietnam-US Defence Policy Dialogue, held in "
            f"Washington in May 2022. Present at the event was {ENVOY}."
        ),
        "dialogue held 2022-05 Washington",
    ),
    (
        "It was the turn of Hanoi to host the 10th Vietnam-US Defence Policy Dialogue, which took place on March 14.",
        "dialogue held 2023-03-14 Hanoi",
    ),
    (
        (
            f"Hanoi (VNA) - {VN} met {US} on March 14. The committee is to sit in Paris in June. Later in the day President "
            "of Vietnam Mac Van Tho received the guest, also in the capital."
        ),
        "reception held 2023-03-14 Hanoi mac-van-tho:host walter-brandon:guest",
    ),
    (
        (
            f"{VN} received {US} in Hanoi on March 14. Mau looked forward to the visit of Foreign Minister Bo Lund of Norway to "
            "Vietnam in November."
        ),
        "visit planned 2023-11 Vietnam bo-lund:guest",
    ),
    (
        (
            f"{VN} received {US} in Hanoi on March 14. Brandon extended an invitation to General Mau to attend Aero Pacifica at "
            "Honolulu in February 2024."
        ),
        "conference planned 2024-02 Honolulu tran-van-mau:guest",
    ),
    # who signs
    (
        f"On March 14 a letter of intent was signed by {DEPUTY} and {ENVOY} at a ceremony in Hanoi witnessed by {VN}.",
        "ceremony held 2023-03-14 Hanoi ellen-marsh:participant le-van-tich:participant tran-van-mau:participant",
    ),
    (
        (
            f"{VN} held talks with {US} in Hanoi on March 14. Once the talks were over, a letter of intent was signed in the "
            f"presence of both ministers. The signatories were {DEPUTY} and {ENVOY}."
        ),
        "talks held 2023-03-14 Hanoi tran-van-mau:host walter-brandon:guest",
    ),
    # what is still to come
    (
        f"A shipyard is on the programme when {US} visits Vietnam from Tuesday, the ministry announced.",
        "visit planned 2023-03-21 Vietnam walter-brandon:guest",
    ),
    (
        f"{VN} and {US} agreed to meet on the margins of the Shangri-La Dialogue in Singapore in June.",
        "conference planned 2023-06 Singapore tran-van-mau:participant walter-brandon:participant",
    ),
    (f"{ENVOY} gave her word to be in A Luoi in May.", "visit planned 2023-05 A Luoi ellen-marsh:guest"),
    (
        f"{US} is likely to travel to Vietnam in October for a gathering of defence ministers.",
        "visit planned 2023-10 Vietnam walter-brandon:guest",
    ),
    (
        f"The contract will be signed when {US} comes to Vietnam in early May, {ENVOY} told VnExpress on Tuesday.",
        "visit planned 2023-05 Vietnam walter-brandon:guest",
    ),
    (
        f"On Friday {DEPUTY} and {ENVOY} will travel to Quang Tri to watch a team at work.",
        "visit planned 2023-03-17 Quang Tri ellen-marsh:guest le-van-tich:guest",
    ),
]

COUNTED = [
    (
        (
            f"The dialogue is being held in Hanoi. On the day before the dialogue {US} had been received by {VN}. Brandon "
            "also saw the old town."
        ),
        "dialogue held 2023-03-14",
    ),
    (f"{ENVOY} called on the ministry to let the searchers go back to Quang Binh in May.", "visit"),
]

TOPICS = [
    (f"Following {VN}'s talks with President Bo Lund on March 13, {US} met {ENVOY} today.", "bo-lund"),
    (
        f"{US} and {VN} discussed drugs, migration and our work with partners and actors in Venezuela on March 14.",
        "Ven",
    ),
    (
        f"{US} met {VN} on March 14. Brandon welcomed the recent summit in Baghdad between Iraq and Jordan.",
        "conference",
    ),
    (f"{US} met today with {VN} to advance a road map established at their August meeting in Singapore.", "Singapore"),
    (f"{US} and {VN} discussed energy, health security, the crisis in Burma and trade on March 14.", "Burma"),
    (
        f"{US} met {VN} on March 14. With Mau, he reviewed significant progress in talks to end the truce in Yemen.",
        "Yemen",
    ),
    (f"{US} conveyed support for preparations to hold free and fair elections in Nigeria in 2024.", "conference"),
    (f"{US} met {VN} on March 14. They welcomed the launch last week of a new dialogue on security.", "ceremony"),
    (f"{US} met {VN} in May to congratulate him on his inauguration in January.", "ceremony"),
    (f"{US} and {VN} renewed their commitment to the Strategic Dialogue chaired by {ENVOY} and {DEPUTY}.", "dialogue"),
    (f"{US} and {ENVOY} recalled {VN}'s recent visit to the US, including his talks with President Bo Lund.", "ellen"),
]

NOT = [
    (
        (
            f"{VN} and {ENVOY} signed a plan on March 14 in Dong Ha. People from ministries in the capital looked on at the "
            "ceremony."
        ),
        "Hanoi",
    ),
    (f"Talks which {VN} and {US} should have held in Lang Son in January had fallen victim to a typhoon.", "talks"),
    (f"{VN} talked with {US} about how the 2009 memorandum should be put to work.", "2009"),
    (f"{VN} met {US} on March 14. They spoke of shared priorities in Asia and the Middle East.", "Asia"),
    (f"On Friday {DEPUTY} and {ENVOY} will travel to Quang Tri to watch a team at work.", "talks"),
    (
        f"The partnership, to which {VN} and {US} put their names in Hanoi on March 15, 2019, has held.",
        "talks",
    ),
    (
        (
            f"The trip on which {US} has brought a delegation to Vietnam is a success. {US} paid a visit to Vietnam from "
            "March 12 to 14."
        ),
        "visit held - Vietnam",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_day_place_and_people_stand_in_another_clause_or_sentence(find: Any, text: str, wanted: str) -> None:
    """Whatever tells them, as long as it tells of no other event."""
    assert wanted in told(find(text, PUBLISHED))


@pytest.mark.parametrize(("text", "unwanted"), NOT)
def test_topics_journeys_and_recalled_signatures_are_no_meetings(find: Any, text: str, unwanted: str) -> None:
    """Nor is a visit told in other words a second one, or a continent the place of talks."""
    assert not [t for t in told(find(text, PUBLISHED)) if unwanted in t]


@pytest.mark.parametrize(("text", "unwanted"), TOPICS)
def test_what_is_talked_about_is_neither_a_meeting_nor_its_place(find: Any, text: str, unwanted: str) -> None:
    """Earlier meetings, crises, elections and standing dialogues are topics."""
    first = {"Singapore": "2023-03-15", "ellen": "talks", "bo-lund": "walter"}.get(unwanted, "")
    assert not [t for t in told(find(text, PUBLISHED)) if unwanted in t and first in t]


@pytest.mark.parametrize(("text", "unwanted"), COUNTED)
def test_the_day_before_an_event_is_not_its_own(find: Any, text: str, unwanted: str) -> None:
    """Nor does he travel who asks that others be let go."""
    assert not [t for t in told(find(text, PUBLISHED)) if t.startswith(unwanted)]


def test_who_was_present_was_at_the_news(find: Any) -> None:
    """Where nothing else fits, at the reception that the article is about, however far back it was told."""
    text = f"{VN} received {US} in Hanoi on March 14. Mau spoke of the sea. Brandon spoke of trade. The two spoke of "
    text += f"the weather. They found it mild. Present at the event was {ENVOY}."
    assert any("ellen-marsh:participant" in t and t.startswith("reception") for t in told(find(text, PUBLISHED)))
