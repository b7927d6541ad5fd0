"""What wires and journals tell besides the meeting itself: spokespersons, quotes, last stops; all officials invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

US = "US Defence Secretary Ellen Carver"
VN = "Vietnamese Defence Minister Tran Van Mau"
AU = "Australian Defence Minister Ross Wheeler"
JP = "Japanese Vice Foreign Minister Sato Kenji"
PUBLISHED = "2023-03-15"  # a Wednesday

MET = "talks held 2023-03-14 Hanoi ellen-carver:guest tran-van-mau:host"
ROWS = [
    # "the two leaders" are those who met, not who tells of it
    (
        (
            f"{US} and {VN} met in Hanoi on March 14, Pentagon spokesperson Dana Whitlow said in a statement. At the meeting, "
            "the two leaders pledged to go on, Whitlow said."
        ),
        {MET},
    ),
    # the day told of a journey's last stop
    (
        f"{US} and {VN} met in Hanoi on March 14. She will wrap up her Asian tour on Friday in Tokyo.",
        {MET, "visit planned 2023-03-17 Tokyo ellen-carver:guest"},
    ),
    # at home during the tour of another
    (
        f"{US} visited Hanoi on March 14. During the tour, {VN} gave her two identity cards of missing Americans.",
        {"visit held 2023-03-14 Hanoi ellen-carver:guest"},
    ),
    # what the two talk about in a quote
    (
        (
            f"{US} met {VN} in Hanoi on March 14. “They are in line with where we are, you know, talking about rules,” Carver told "
            "reporters in Hanoi."
        ),
        {MET},
    ),
    # whose team it was is not where it was
    (
        f"{US} visited the Pentagon's recovery team in Da Nang on March 14.",
        {"visit held 2023-03-14 Da Nang ellen-carver:guest"},
    ),
    (
        f"{US} visited a team of the Pentagon's accounting agency in Da Nang on March 14.",
        {"visit held 2023-03-14 Da Nang ellen-carver:guest"},
    ),
    # a visit still to be made
    (
        f"Both sides welcomed the visit to be made to Hanoi by {AU}.",
        {"visit planned - Hanoi ross-wheeler:guest"},
    ),
    (
        f"Both sides spoke of the visit to be paid to Vietnam by {US} next month.",
        {"visit planned 2023-04 Vietnam ellen-carver:guest"},
    ),
    # fields of cooperation, and what is only counted from
    (
        f"{US} and {VN} met in Hanoi on March 14. They noted results in delegation exchanges, dialogue - consultation and training.",
        {MET},
    ),
    (
        f"{US} and {VN} met in Hanoi on March 14. Since the previous dialogue, both sides have carried out four searches.",
        {MET},
    ),
    (
        f"{US} and {VN} met in Hanoi on March 14. Carver thanked Vietnam for its support of the initiative to hold the ADMM annually.",
        {MET},
    ),
    # where a caption ends with place and day
    (
        f"On March 14 {VN} received {US}.\n\n{VN} (R) receives {US}, Ha Noi, March 14, 2023 - Photo: VNA",
        {"reception held 2023-03-14 Ha Noi ellen-carver:guest tran-van-mau:host"},
    ),
    # welcomed by several on arrival, and what followed
    (
        (
            f"{US} arrived in Hanoi on March 14. She was welcomed at the ministry's guest house by {VN}, Deputy Defence Minister "
            "Le Huy Hoa and other officers. Right after the welcoming ceremony, Mau and Carver held talks."
        ),
        {
            "visit held 2023-03-14 Hanoi ellen-carver:guest",
            "ceremony held 2023-03-14 Hanoi ellen-carver:guest le-huy-hoa:host tran-van-mau:host",
            MET,
        },
    ),
    # the day and place behind a long row of organisers
    (
        (
            "The deal was part of a ceremony announcing the outcomes of the dioxin project at Bien Hoa airbase, held by the U.S. "
            "Mission to Vietnam, the Standing Office of the National Steering Committee (Steering Committee 701), and the U.S. "
            "Agency for International Development (USAID) in Dong Nai on March 14."
        ),
        {"ceremony held 2023-03-14 Dong Nai"},
    ),
    # joy at a visit that is being made
    (
        f"{VN} expressed his pleasure to pay an official visit to Australia.",
        {"visit held - Australia tran-van-mau:guest"},
    ),
    # honours
    (
        f"{US} was accorded a grand welcome by {VN} in Hanoi on March 14.",
        {"ceremony held 2023-03-14 Hanoi ellen-carver:guest tran-van-mau:host"},
    ),
    (
        f"{US} received a guard of honour at the ministry in Hanoi on March 14.",
        {"ceremony held 2023-03-14 Hanoi ellen-carver:guest"},
    ),
    # a stop on a visit that is told by its state before the noun
    (
        f"{US} toured Da Nang on March 14 as part of her Vietnam visit from March 12 to 16.",
        {"visit held 2023-03-12 Vietnam ellen-carver:guest", "visit held 2023-03-14 Da Nang ellen-carver:guest"},
    ),
    # whom a picture shows
    (
        f"{VN} held talks with his Korean host in Seoul on March 14.\n\n{VN} and his Korean counterpart Lee Jong-ho",
        {"talks held 2023-03-14 Seoul lee-jong-ho:host tran-van-mau:guest"},
    ),
    # what brackets tell of a person
    (
        f"A letter by {VN} (minister from March 12, 2021) praised {JP}'s visit to Hanoi in January.",
        {"visit held 2023-01 Hanoi sato-kenji:guest"},
    ),
    # two events at once
    (
        f"{AU} spoke in Perth. Wheeler's meeting with {VN}, in Hanoi coincided with a visit to Vietnam by {JP}.",
        {
            "talks held - Hanoi ross-wheeler:guest tran-van-mau:host",
            "visit held - Vietnam sato-kenji:guest",
        },
    ),
    # a ship is nobody, and talks to students are none
    (
        "USS John Carver docked in Da Nang on March 14. It is called after US Admiral John Carver.",
        {"visit held 2023-03-14 Da Nang"},
    ),
    (
        f"{US} and other guests will take part in events, along with talks to students from local schools.",
        set(),
    ),
    # a caption with the dateline of the story behind it
    (
        f"{VN} hosts a reception for {US} (Photo: VNA)Da Nang (VNA) – {VN} hosted a reception on March 14 for {US}.",
        {"reception held 2023-03-14 Da Nang ellen-carver:guest tran-van-mau:host"},
    ),
    # fields behind a comma
    (
        (
            f"{VN} met {US} in Hanoi on March 14. This brought results in the settlement of the legacy of previous conflicts, "
            "dialogue and consultation, and training."
        ),
        {MET},
    ),
    # the last journey leads to the summit
    (
        f"{US} arrived in Vietnam on March 14 and will fly to Japan on Friday for the ASEAN foreign ministers' meeting.",
        {
            "visit held 2023-03-14 Vietnam ellen-carver:guest",
            "visit planned 2023-03-17 Japan ellen-carver:guest",
            "conference planned 2023-03-17 Japan ellen-carver:participant",
        },
    ),
    # company at the ceremony, not at the talks before it; the city of a district
    (
        (
            f"On March 14, after the meeting with {VN}, {US} witnessed a groundbreaking ceremony in Cau Giay District of Hanoi, "
            f"together with {JP}. Following the ceremony, Carver and Kenji held talks."
        ),
        {
            MET,
            "ceremony held 2023-03-14 Hanoi ellen-carver:participant sato-kenji:participant",
            "talks held 2023-03-14 Hanoi ellen-carver:participant sato-kenji:participant",
        },
    ),
    # what a monument's year tells
    (
        f"{US} took part in a wreath-laying ceremony at the Bac Son monument in Hanoi. The monument was unveiled in 1994.",
        {"ceremony held - Hanoi ellen-carver:participant"},
    ),
    # what befell those met, and what is only willed
    (
        (
            f"{US} and {VN} met in Hanoi on March 14. Following her meeting this week with families of airmen shot down and killed "
            "on January 7, Carver underscored a commitment to find the crash sites and bring home the remains of the crews."
        ),
        {MET},
    ),
    # a dialogue that three hosted
    (
        f"The trilateral dialogue was held in Hue on March 14. It was hosted by {VN}, {AU} and {JP}.",
        {"dialogue held 2023-03-14 Hue ross-wheeler:host sato-kenji:host tran-van-mau:host"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_told_besides(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == expected
