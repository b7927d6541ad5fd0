"""Meetings as newspapers and ministries print them day by day; all officials are invented."""

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
    # one dialogue by one number, its name longer or shorter
    (
        (
            f"{SECRETARY} called on {MINISTER} on the sidelines of the 15th US - Vietnam Policy Dialogue in Hue on March 14. "
            f"Earlier, {ENVOY} and {VICE} co-chaired the 15th Policy Dialogue."
        ),
        {
            "reception held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
            "dialogue held 2023-03-14 Hue john-carver:co-chair tran-van-mau:co-chair",
        },
    ),
    # a consultation meeting of the day, and what else was done that day
    (
        (
            f"Vietnam and the US held a defence consultation meeting in Hue on March 14 in preparation for the year 2024. The same "
            f"day, {VICE} had talks with {ENVOY}."
        ),
        {
            "dialogue held 2023-03-14 Hue",
            "talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host",
        },
    ),
    # papers that are exchanged are signed, wherever that was; what a paper is on took no place
    (
        f"{MINISTER} and {ENVOY} exchanged diplomatic notes on Tuesday about an agreement on the transfer of six boats.",
        {"ceremony held 2023-03-14 - john-carver:participant le-van-binh:participant"},
    ),
    (
        (
            f"{VICE} met {ENVOY} in Hanoi on March 14. They confirmed the agreement on the transfer of defence equipment, "
            "signed in 2021."
        ),
        {"talks held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host"},
    ),
    # whose wish, whose chairing, who is thanked
    (
        f"{ENVOY} conveyed {SECRETARY}'s strong wish to visit Vietnam.",
        {"visit proposed - Vietnam walter-reed:guest"},
    ),
    (
        f"{MINISTER} valued {ENVOY}'s co-chairing of the 9th Delta Dialogue in Hue on March 2.",
        {"dialogue held 2023-03-02 Hue john-carver:co-chair"},
    ),
    (
        (
            f"{MINISTER} received {ENVOY} in Hanoi on March 14. He thanked the ambassador for attending the Delta Forum in Hue "
            "on March 2."
        ),
        {
            "reception held 2023-03-14 Hanoi john-carver:guest le-van-binh:host",
            "conference held 2023-03-02 Hue john-carver:participant",
        },
    ),
    (
        (
            f"{MINISTER} received {ENVOY} in Hanoi on March 14. He valued Ambassador Carver's participation in the handover "
            "ceremony in Hue on March 2."
        ),
        {
            "reception held 2023-03-14 Hanoi john-carver:guest le-van-binh:host",
            "ceremony held 2023-03-02 Hue john-carver:participant",
        },
    ),
    # talks on cooperation between two places have the parties that "with" tells
    (
        f"{MINISTER} on Tuesday held talks with {SECRETARY} on cooperation between Hanoi and Washington.",
        {"talks held 2023-03-14 - le-van-binh:host walter-reed:guest"},
    ),
    # the chair of the ceremony does not chair the talks
    (
        (
            f"{MINISTER} held talks with {SECRETARY} in Hue on March 14. Prior to the talks, Minister Binh presided over "
            "the welcome ceremony for his guest."
        ),
        {
            "talks held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
            "ceremony held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
        },
    ),
    (
        f"{MINISTER} chaired the welcome ceremony for {SECRETARY}, and held talks with him, in Hue on March 14.",
        {
            "talks held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
            "ceremony held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
        },
    ),
    # what was looked over, and for when it is set
    (
        (
            "Delegations of Vietnam and Laos on March 14 inspected preparations for the second Friendship Exchange between "
            "the two countries slated for April 12 in Son La."
        ),
        {"dialogue planned 2023-04-12 Son La"},
    ),
    (
        f"{VICE} on Tuesday chaired a meeting to prepare for the 5th Friendship Exchange, to be held in Son La in May.",
        {"talks held 2023-03-14 - tran-van-mau:chair", "dialogue planned 2023-05 Son La"},
    ),
    # what was done while there
    (
        f"{ENVOY} met {VICE} while visiting Hue on March 14.",
        {
            "talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host",
            "visit held 2023-03-14 Hue john-carver:guest",
        },
    ),
    # a trip to attend, and that it bore fruit
    (
        f"{MINISTER}'s visit to Singapore from March 6-9 to attend the fourth Delta Dialogue was fruitful.",
        {
            "visit held 2023-03-06 Singapore le-van-binh:guest",
            "dialogue held - - le-van-binh:participant",
        },
    ),
    # days in brackets before the noun, and what is to come there
    (
        (
            f"{SECRETARY} is landing in Vietnam on a two-day (March 18-19) visit and during a meeting with his counterpart, "
            "Le Van Binh, he will raise the search."
        ),
        {
            "visit planned 2023-03-18 Vietnam walter-reed:guest",
            "talks planned - Vietnam le-van-binh:host walter-reed:guest",
        },
    ),
    # a body and a delegation
    (
        f"The provincial People's Committee on March 14 worked with a delegation of the US Embassy led by {ENVOY}.",
        {"talks held 2023-03-14 - john-carver:participant"},
    ),
    (
        f"{SECRETARY} later called upon {MINISTER} in Hue on March 14.",
        {"reception held 2023-03-14 Hue le-van-binh:host walter-reed:guest"},
    ),
    (
        (
            "A ceremony to hand over the remains was held in Hue on March 14. At the ceremony, officials passed the coffin "
            f"to the US side which included {ENVOY}."
        ),
        {"ceremony held 2023-03-14 Hue john-carver:participant"},
    ),
    # one visit counted twice; a signing recalled
    (
        (
            f"{SECRETARY} will visit Vietnam in April. This will be Secretary Reed's first visit to Vietnam and the first "
            "visit to Vietnam by a Pentagon chief in ten years."
        ),
        {"visit planned 2023-04 Vietnam walter-reed:guest"},
    ),
    (
        f"During {SECRETARY}'s visit to Vietnam in June 2022, two papers were inked.",
        {"visit held 2022-06 Vietnam walter-reed:guest"},
    ),
    # what was said, and where it was said
    (
        f"{MINISTER} said defence ties would grow in the time ahead, during his reception for {ENVOY}, in Hue on Tuesday.",
        {"reception held 2023-03-14 Hue john-carver:guest le-van-binh:host"},
    ),
    # those who look on at a welcome, and those who came along
    (
        (
            f"{MINISTER} chaired the welcoming ceremony for {SECRETARY} in Hue on March 14. Attending the welcoming ceremony "
            "were: Vice Minister of Public Security Ngo Quang Hai; Chairman of the Hue People's Committee Dao Van Kien."
        ),
        {
            (
                "ceremony held 2023-03-14 Hue dao-van-kien:participant le-van-binh:host ngo-quang-hai:participant "
                "walter-reed:guest"
            )
        },
    ),
    (
        (
            f"{MINISTER} received {SECRETARY} in Hue on March 14. The US leader is accompanied by his entourage, including "
            f"{ENVOY} and Senator Paul Ode."
        ),
        {
            (
                "reception held 2023-03-14 Hue john-carver:participant le-van-binh:host paul-ode:participant "
                "walter-reed:guest"
            )
        },
    ),
    # talks after a reception are talks of their own
    (
        f"{MINISTER} received {SECRETARY} in Hue on March 14. After the reception, the two delegations had talks.",
        {
            "reception held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
            "talks held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
        },
    ),
    # who led a delegation there was there; a day named by its morning; days that are names
    (
        f"{VICE} led a high-ranking delegation to pay a working visit to Japan from March 7 to 9.",
        {"visit held 2023-03-07 Japan tran-van-mau:guest"},
    ),
    (
        f"{SECRETARY} arrived in Hue in the morning of March 14.",
        {"visit held 2023-03-14 Hue walter-reed:guest"},
    ),
    (
        f"{SECRETARY} is paying a visit to Vietnam to attend the 78th anniversary of the August Revolution.",
        {"visit held - Vietnam walter-reed:guest"},
    ),
    (
        f"On March 14, {MINISTER} warmly welcomed {SECRETARY} and his entourage at the Hue Convention Center.",
        {"reception held 2023-03-14 Hue le-van-binh:host walter-reed:guest"},
    ),
    # a session of a forum; chiefs of many states
    (
        f"At the Delta Forum in Hue, {VICE} delivered a speech at a session on March 14.",
        {"conference held 2023-03-14 Hue tran-van-mau:speaker"},
    ),
    (
        f"{VICE} is to attend the 17th ASEAN Chiefs of Defence Forces Meeting in Vietnam in May.",
        {"conference planned 2023-05 Vietnam tran-van-mau:participant"},
    ),
    # the ship comes, not who speaks of it
    (
        f"{MINISTER} and {SECRETARY} spoke of an aircraft carrier that is to call in Vietnam in May.",
        {"talks held - - le-van-binh:host walter-reed:guest", "visit planned 2023-05 Vietnam"},
    ),
    # the day and the city behind what is said of the guest
    (
        f"{MINISTER} received {SECRETARY}, who is in Vietnam to attend the second Delta Dialogue, in Hanoi on March 14.",
        {
            "reception held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest",
            "visit held - Vietnam walter-reed:guest",
            "dialogue held - Vietnam walter-reed:participant",
        },
    ),
    (
        f"{MINISTER} received {SECRETARY}, who is on a visit to Vietnam, in Hue on March 14.",
        {
            "reception held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
            "visit held 2023-03-14 Vietnam walter-reed:guest",
        },
    ),
    # ports that no list knows; cities behind a body; what somebody was told of
    (
        "Two naval ships of Vietnam arrived at Ranolla Port, south of Thailand, on March 14, starting a visit there.",
        {"visit held 2023-03-14 Thailand"},
    ),
    (
        (
            f"A plan was made at a meeting between {MINISTER} and Admiral Paul Ode, Chief of the Royal Malaysian Navy in "
            "northern Hai Phong city on March 14."
        ),
        {"talks held 2023-03-14 Hai Phong le-van-binh:host paul-ode:guest"},
    ),
    (
        (
            f"{MINISTER} received {SECRETARY} in Hue on March 14. Reed informed his host of the outcomes of his talks with "
            f"{VICE}."
        ),
        {
            "reception held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
            "talks held - Hue tran-van-mau:host walter-reed:guest",
        },
    ),
    (
        f"Vietnam wants an office in Hanoi, said {ENVOY} during a meeting with {VICE} in Hue on March 14.",
        {"talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    # by the way: days in brackets, feasts, and the conference at whose margins others were received
    (
        f"{MINISTER} will attend the Delta Expo 2024 on the 80th anniversary of the army (December 22, 1944 - 2024).",
        {"conference planned 2024 - le-van-binh:participant"},
    ),
    (
        f"{ENVOY} on March 14 gave toys to children in Hue on the occasion of the Mid-Autumn Festival.",
        set(),
    ),
    (
        (
            f"{VICE} attended the 23rd Delta Conference in Hue on March 14. On the sidelines of the conference, he received "
            "US Defence Attache Colonel Paul Ode."
        ),
        {
            "conference held 2023-03-14 Hue tran-van-mau:participant",
            "reception held 2023-03-14 Hue paul-ode:guest tran-van-mau:host",
        },
    ),
    # those before whom two sides sign; what a delegation toured; whom an invitation is for
    (
        (
            f"{MINISTER} held talks with {SECRETARY} in Hue on March 14. After the talks, the two sides signed a plan in the "
            f"presence of {ENVOY}."
        ),
        {
            "talks held 2023-03-14 Hue le-van-binh:host walter-reed:guest",
            "ceremony held 2023-03-14 Hue john-carver:participant",
        },
    ),
    (
        (
            f"{MINISTER} led a delegation to the US. The delegation met {SECRETARY} and toured a shipyard in New York on "
            "March 14."
        ),
        {
            "visit held - US le-van-binh:guest",
            "talks held - New York le-van-binh:guest walter-reed:host",
            "visit held 2023-03-14 New York le-van-binh:guest",
        },
    ),
    (
        f"{VICE} extended his invitation to {SECRETARY} to attend the Delta Expo to be held in Hanoi in December.",
        {"conference planned 2023-12 Hanoi walter-reed:guest"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_all_that_a_text_tells_of_meetings(find: Any, text: str, rows: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == rows


def test_two_dialogues_of_one_number_stay_two(find: Any) -> None:
    text = (
        f"{VICE} and {ENVOY} co-chaired the 3rd Delta Dialogue in Hue on March 13. {MINISTER} and {SECRETARY} co-chaired "
        "the 3rd Lake Dialogue in Hue on March 14."
    )
    assert len(told(find(text, PUBLISHED))) == 2
