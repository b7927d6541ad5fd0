"""Meetings one side of which stays unnamed, is told by a description, or is named only later; officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
KH = "Cambodian Deputy Minister of Defence Gen. Sok Vuthy"
US = "US Ambassador John Carver"
PUBLISHED = "2023-03-15"  # a Wednesday
SIGNED = {
    "talks held 2023-03-14 Hue sok-vuthy:guest tran-van-mau:host",
    "ceremony held 2023-03-14 Hue sok-vuthy:participant tran-van-mau:participant",
}

ROWS = [
    # courtesy calls of ships' officers, on people and bodies without a name
    (
        "The ship's officers paid a courtesy call on the leaders of the Da Nang People's Committee.",
        {"reception held - Da Nang"},
    ),
    (
        "The captains are to pay courtesy calls on the Da Nang People's Committee and on Naval Region 3 Command.",
        {"reception planned - Da Nang"},
    ),
    # a host named in the next sentence, or after what he is
    (
        f"{US} was in Hue on March 14. He was received by the leaders of the city. Carver told Le Van Tinh, Chairman of the municipal People's Committee, that he was glad.",
        {
            "visit held 2023-03-14 Hue john-carver:guest",
            "reception held 2023-03-14 Hue john-carver:guest le-van-tinh:host",
        },
    ),
    (
        f"In Hue on March 14 {US} was received by one of the ministry's deputy heads, Sen. Lieut. Gen. Tran Van Mau.",
        {"reception held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    # a counterpart named only later, and what the two signed
    (
        f"{VN} and his Cambodian counterpart held talks in Hue on March 14 and then signed a plan for 2024. {KH} was pleased.",
        SIGNED,
    ),
    (
        f"{VN} held talks with {KH} in Hue on March 14. Once the talks were over, the two generals signed a memorandum.",
        SIGNED,
    ),
    # what takes two is of both
    (
        f"A statement was signed in Hue on March 14 by {VN} and {KH}, who had just held talks there.",
        {
            "ceremony held 2023-03-14 Hue sok-vuthy:participant tran-van-mau:participant",
            "talks held 2023-03-14 Hue sok-vuthy:guest tran-van-mau:host",
        },
    ),
    (
        f"{VN} and {KH} signed a plan in Hue on March 14. The talks that came next dealt with training.",
        {
            "ceremony held 2023-03-14 Hue sok-vuthy:participant tran-van-mau:participant",
            "talks held 2023-03-14 Hue sok-vuthy:guest tran-van-mau:host",
        },
    ),
    (
        f"{VN} and {KH} met for talks in Hue on March 14. The occasion was the fourth Vietnam-Cambodia border defence friendship exchange.",
        {
            "talks held 2023-03-14 Hue sok-vuthy:guest tran-van-mau:host",
            "dialogue held 2023-03-14 Hue sok-vuthy:participant tran-van-mau:participant",
        },
    ),
    # one event after another
    (
        f"A ceremony was held in Hue on March 14 to hand over the land. Following the ceremony, {VN} and {US} signed an amendment to the agreement.",
        {
            "ceremony held 2023-03-14 Hue",
            "ceremony held 2023-03-14 Hue john-carver:participant tran-van-mau:participant",
        },
    ),
    (
        f"{VN} and {KH} signed a plan in Hue on March 14. In Hanoi Vuthy will be the chief guest of the ceremony at which boats are handed over.",
        {
            "ceremony held 2023-03-14 Hue sok-vuthy:participant tran-van-mau:participant",
            "ceremony planned - Hanoi",
        },
    ),
    (
        f"A kiln was lit at a ceremony in Hue on March 14, with {VN} and {US} attending. Afterwards Carver took part in a ceremony at which children in Hue were given wheelchairs.",
        {
            "ceremony held 2023-03-14 Hue john-carver:participant tran-van-mau:participant",
            "ceremony held 2023-03-14 Hue john-carver:participant",
        },
    ),
    # known ceremonies and such as the text recalls
    (
        "Flowers were offered on March 14 in Vientiane as the dead started for home. They were seen off at the ceremony. The search goes on. It is hard. Rain falls often. Three others were handed over at a ceremony in Hue on April 29 last year.",
        {"ceremony held 2023-03-14 Vientiane", "ceremony held 2022-04-29 Hue"},
    ),
    ("Up to now Vientiane has handed over 118 sets of remains, the first of them in 2000.", set()),
    (
        "The agreement bears the date of March 14, the day on which USAID and the province put their signatures to it at a ceremony in Hue.",
        {"ceremony held 2023-03-14 Hue"},
    ),
    # bodies on either side
    (
        f"A delegation of the Steering Committee on the Fallen held a working session with USAID in Washington on March 14. At the meeting, {VN} said that the search would go on.",
        {"talks held 2023-03-14 Washington tran-van-mau:participant"},
    ),
    # many, or a hall full of people
    (
        f"A delegation under {VN} was in Hue on March 14, where it attended a meeting of the ASEAN chiefs of defence.",
        {"conference held 2023-03-14 Hue tran-van-mau:participant", "visit held 2023-03-14 Hue tran-van-mau:guest"},
    ),
    (
        f"On March 14 {US} gave a speech to an audience of over 100 at Hue National University.",
        {"conference held 2023-03-14 Hue john-carver:speaker"},
    ),
    (f"The exchange has become an important event of foreign defence, {VN} said in Hue on March 14.", set()),
    # papers of another time, and such as are only spoken of
    (
        f"{VN} held talks with {KH} in Hue on March 14. The two generals agreed to update a memorandum signed in 2015.",
        {"talks held 2023-03-14 Hue sok-vuthy:guest tran-van-mau:host"},
    ),
    (
        f"{VN} held talks with {KH} in Hue on March 14. The two sides will implement signed agreements.",
        {"talks held 2023-03-14 Hue sok-vuthy:guest tran-van-mau:host"},
    ),
    # bodies signed, an official spoke
    (
        f"On March 14, USAID and the Vietnam Office for Seeking Missing Persons signed a memorandum of intent. Speaking at the ceremony, {US} said it was a good day.",
        {"ceremony held 2023-03-14 - john-carver:speaker"},
    ),
    (
        "USIP hosted its second annual dialogue on war legacies in Washington on March 14.",
        {"conference held 2023-03-14 Washington"},
    ),
    (f"{US} asked for documents on the burial places of soldiers in Hue on March 14.", set()),
    # who only says something while he receives, and for whom others are to act
    (
        f"{VN} valued the ties and voiced his hope that the US would keep its word while receiving {US} in Hue on March 14.",
        {"reception held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
    (
        f"{VN} affirmed that Cambodia and Vietnam trust each other when meeting {KH} in Hue on March 14.",
        {"talks held 2023-03-14 Hue sok-vuthy:guest tran-van-mau:host"},
    ),
    # guests of whom only the office is told, or who hold none
    (
        f"{VN} received a senior official from the Bureau of Policy of Japan's Ministry of Defence in Hue on March 14.",
        {"reception held 2023-03-14 Hue tran-van-mau:host"},
    ),
    (f"{VN} received the report of a senior official in Hue on March 14.", set()),
    (
        f"{VN} received {US} in Hue on March 14. On the day, he also received Robert Malden, founder of the Lakeside Fund.",
        {
            "reception held 2023-03-14 Hue john-carver:guest tran-van-mau:host",
            "reception held 2023-03-14 Hue tran-van-mau:host",
        },
    ),
    # at home one is the host of a delegation, abroad its guest
    (f"{VN} held talks with a US delegation in Hue on March 14.", {"talks held 2023-03-14 Hue tran-van-mau:host"}),
    (
        f"{VN} held talks with officials of the US Department of Defense in Washington on March 14.",
        {"talks held 2023-03-14 Washington tran-van-mau:guest"},
    ),
    (
        f"{VN} held talks with a Japanese delegation in Singapore on March 14.",
        {"talks held 2023-03-14 Singapore tran-van-mau:participant"},
    ),
    # one conference, whose short form ends in a sign
    (
        f"{VN} attended the ASEAN Defence Senior Officials' Meeting Plus (ADSOM+) in Jakarta, Indonesia on March 14.",
        {"conference held 2023-03-14 Jakarta tran-van-mau:participant"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_a_meeting_needs_no_name_on_either_side(find: Any, text: str, wanted: set[str]) -> None:
    """Who was met may be unnamed, described or named only later; an agreement spoken of was not signed there."""
    assert told(find(text, PUBLISHED)) == wanted
