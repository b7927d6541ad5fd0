"""Meetings told one after the other in a sentence, on bodies without a name, and beside pictures; all invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Minister of National Defence General Tran Van Mau"
US = "US Ambassador John Carver"
JP = "Japanese Defence Minister Oda Kenji"
PM = "Prime Minister Le Quang Minh"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    # courtesy calls on bodies of which nobody is named
    (
        "Members of the crew called on the Da Nang People's Committee and the High Command of the navy to pay respects.",
        {"reception held - Da Nang"},
    ),
    (
        "The officers will pay courtesy calls on the leaders of Khanh Hoa province, Naval Region 4 and the academy.",
        {"reception planned - Khanh Hoa"},
    ),
    ("Veterans' groups called on the US authorities and on the Ministry of National Defence to open their files.", set()),
    (
        f"{US} met with the Ministry of National Defence in Hue on March 14 to discuss dioxin.",
        {"talks held 2023-03-14 Hue john-carver:participant"},
    ),
    (
        f"{JP} was also hosted by the National Defence Academy in Hanoi on March 14.",
        {"reception held 2023-03-14 Hanoi oda-kenji:guest"},
    ),
    # the later items of a list of plans are plans too
    (
        f"During the stay {JP} is to lay a wreath in Hanoi, hold talks with {VN}, call on {PM} and visit the school in Hue.",
        {
            "ceremony planned - Hanoi oda-kenji:participant",
            "talks planned - - oda-kenji:guest tran-van-mau:host",
            "reception planned - - le-quang-minh:host oda-kenji:guest",
            "visit planned - Hue oda-kenji:guest",
        },
    ),
    (
        f"In April, Vietnam expects a visit by {JP}.",
        {"visit planned 2023-04 Vietnam oda-kenji:guest"},
    ),
    # a day and a city that open the sentence are those of all that is done in turn, by its one subject
    (
        f"In Hanoi on March 14, {JP} met his counterpart {VN}, called on {PM} and held a press conference.",
        {
            "talks held 2023-03-14 Hanoi oda-kenji:guest tran-van-mau:host",
            "reception held 2023-03-14 Hanoi le-quang-minh:host oda-kenji:guest",
            "press-conference held 2023-03-14 Hanoi oda-kenji:speaker",
        },
    ),
    (
        f"On March 14, {JP} met {VN}, who received his predecessor last year.",
        {"talks held 2023-03-14 - oda-kenji:participant tran-van-mau:participant"},
    ),
    # those who stand side by side in a picture met where and when its line says
    (
        f"Ties to grow\n\n{PM} (R) and {JP} in Hanoi, March 14, 2023. (VNA)\n\nHANOI - Trade doubled last year.",
        {"reception held 2023-03-14 Hanoi le-quang-minh:host oda-kenji:guest"},
    ),
    (
        f"{JP} was told so in Hanoi by {VN}.",
        {"talks held - Hanoi oda-kenji:guest tran-van-mau:host"},
    ),
    (f"At the reception hosted by {VN} on March 14, {JP} spoke highly of ties.", {
        "reception held 2023-03-14 - oda-kenji:guest tran-van-mau:host"
    }),
    # who said it is no destination; a count since a year keeps its day
    (f"{US} will arrive in Hue on March 20 for a two-day visit, the Pentagon said.", {
        "visit planned 2023-03-20 Hue john-carver:guest"
    }),
    ("The 150th repatriation ceremony since 1988 took place in Da Nang on March 14.", {
        "ceremony held 2023-03-14 Da Nang"
    }),
    # meetings of several parties, and rites that have an event in their name
    (f"{VN} attended the ASEAN Defence Senior Officials' Meeting in Hue on March 14.", {
        "conference held 2023-03-14 Hue tran-van-mau:participant"
    }),
    (f"{VN} held a trilateral meeting with {JP} and {US} in Hue on March 14.", {
        "conference held 2023-03-14 Hue john-carver:participant oda-kenji:participant tran-van-mau:participant"
    }),
    (f"A meeting to celebrate the 50th anniversary was held in Hue on March 14 with the participation of {JP}.", {
        "ceremony held 2023-03-14 Hue oda-kenji:participant"
    }),
    (f"The closing ceremony of the training course was held in Hue on March 14 in the presence of {US}.", {
        "ceremony held 2023-03-14 Hue john-carver:participant"
    }),
    (f"The fourth defence policy dialogue took place in Hue on March 14 with the participation of {VN} and {JP}.", {
        "dialogue held 2023-03-14 Hue oda-kenji:participant tran-van-mau:participant"
    }),
    (f"A seminar took place in Hue on March 14, bringing together {VN} and {US}.", {
        "conference held 2023-03-14 Hue john-carver:participant tran-van-mau:participant"
    }),
    (f"{VN} left Hanoi on March 14 for the ASEAN Defence Ministers' Meeting in Vientiane.", {
        "visit held 2023-03-14 Vientiane tran-van-mau:guest",
        "conference held - Vientiane tran-van-mau:participant",
    }),
    # ships by what stands before their names
    ("HMAS Barwon, under Commander Neil Crosby, arrived at Cam Ranh on March 14.", {
        "visit held 2023-03-14 Cam Ranh neil-crosby:guest"
    }),
    ("INS Kora left Da Nang on March 14, ending a three-day port call.", {"visit held 2023-03-12 Da Nang"}),
    ("The US Embassy handed over to the coast guard three patrol boats on March 14 in Hue.", {
        "ceremony held 2023-03-14 Hue"
    }),
    # what two events in one row share, and an exercise that an arrival sets going
    ("The 16th ASEAN Defence Ministers' Meeting (ADMM) and the ninth ADMM Plus will be held in Hue in November.", {
        "conference planned 2023-11 Hue"
    }),
    ("With USS Barlow arriving in Da Nang on March 14, the fourth annual Naval Engagement Activity began.", {
        "visit held 2023-03-14 Da Nang",
        "conference held 2023-03-14 Da Nang",
    }),
    # calls on several bodies in several sentences, guests of a body
    (f"{JP} was received by the leaders of Hue on March 14. He also paid a courtesy call on the naval command.", {
        "reception held 2023-03-14 Hue oda-kenji:guest"
    }),
    (f"In May, Vietnam expects a visit from {JP}.", {"visit planned 2023-05 Vietnam oda-kenji:guest"}),
    (f"Work would go on, {JP} told reporters in Hue before he flew home.", {
        "press-conference held - Hue oda-kenji:speaker"
    }),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_meetings_told_in_turn(find: Any, text: str, wanted: set[str]) -> None:
    """Each of the things done in turn is an event, with the day, city and tense of the row."""
    assert told(find(text, PUBLISHED)) == wanted


@pytest.mark.parametrize(("text", "calls"), [(ROWS[0][0], 2), (ROWS[1][0], 3), (ROWS[-3][0], 2)])
def test_each_body_called_on_is_a_reception(find: Any, text: str, calls: int) -> None:
    """A courtesy call on three bodies is three receptions."""
    assert len(find(text, PUBLISHED).meetings) == calls
