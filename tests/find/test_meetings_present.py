"""Who was there by a list, a side or a speech of his own, and which of two ceremonies; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Defence Minister Tran Van Mau"
US = "US Ambassador John Carver"
LAO = "Deputy Minister Khamla Sisouk of Laos"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    # with whom a ceremony was held
    (
        f"The ceremony was held at Hanoi's Gia Lam Airport on March 14 with {US}, and representatives from the DPAA.",
        {"ceremony held 2023-03-14 Hanoi john-carver:participant"},
    ),
    (
        f"A ceremony to launch the project took place in Hue on March 14, with {US}, {VN} and other officials in attendance.",
        {"ceremony held 2023-03-14 Hue john-carver:participant tran-van-mau:participant"},
    ),
    # an airfield in a city
    (
        "A ceremony to repatriate the remains of US servicemen was held on March 14 at Gia Lam Airfield in Hanoi.",
        {"ceremony held 2023-03-14 Hanoi"},
    ),
    # a speech, whatever stands before the speaker
    (
        (
            "A ceremony to launch the project was held in Hue on March 14.\n\n"
            "In his address, Deputy Head of the committee Vo Van Tam thanked the donors.\n\n"
            "For her part, the Deputy Chief of Mission at the US Embassy in Vietnam Susan R. Hill noted the results."
        ),
        {"ceremony held 2023-03-14 Hue susan-r-hill:speaker vo-van-tam:speaker"},
    ),
    (
        (
            "A ceremony to launch the project was held in Hue on March 14.\n\n"
            "In his New Year's address, Governor John Hill praised the farmers of his state."
        ),
        {"ceremony held 2023-03-14 Hue"},
    ),
    # the heads of the two sides, told before the meeting
    (
        (
            f"HUE, March 14, 2023 - The Vietnamese delegation was led by {VN}, while the Lao delegation was headed by {LAO}.\n\n"
            "At the meeting, the two sides agreed to step up the search for remains."
        ),
        {"talks held 2023-03-14 HUE khamla-sisouk:guest tran-van-mau:host"},
    ),
    # who discussed what, and no day where it was of late
    (
        f"HUE, March 14, 2023 - {US} and {VN} recently discussed ways to strengthen cooperation in mine clearance.",
        {"talks held - - john-carver:guest tran-van-mau:host"},
    ),
    # "the ceremony" is not the one recalled
    (
        (
            "A ceremony was held in Hue on March 14 to mark the handover of the land.\n\n"
            f"{VN} recalled attending the March 2022 inauguration of a park in Da Nang.\n\n"
            f"The ceremony also saw {US} and Major General Vo Van Tam sign an agreement."
        ),
        {
            "ceremony held 2023-03-14 Hue john-carver:participant vo-van-tam:participant",
            "ceremony held 2022-03 Da Nang tran-van-mau:participant",
        },
    ),
    # the delegation of whom the visit was told holds talks
    (
        (
            f"A delegation led by {VN} visited Cambodia on March 13-14.\n\n"
            "The officers held talks with Cambodian Secretary of State General Neang Sok."
        ),
        {
            "visit held 2023-03-13 Cambodia tran-van-mau:guest",
            "talks held - - neang-sok:host tran-van-mau:guest",
        },
    ),
    # what goes on for a year is no date of the meeting
    (
        f"At the meeting with {US} in Hue, {VN} lauded the results of the defence cooperation in 2022.",
        {"talks held - Hue john-carver:guest tran-van-mau:host"},
    ),
    # a signing that is only recalled, and the state that a ship came to
    (
        f"The visit rests on the joint statement on defence relations signed by {US} and {VN}.",
        set(),
    ),
    (
        "The Vinson arrived in Vietnam on March 14 in the first visit of a US aircraft carrier since the war.",
        {"visit held 2023-03-14 Vietnam"},
    ),
    (
        "The event will take place on March 20 in Dien Bien Phu, the capital city of Dien Bien province.",
        {"ceremony planned 2023-03-20 Dien Bien Phu"},
    ),
    (
        f"{VN} noted that cooperation has grown since the second Vietnam-Canada Defence Policy Dialogue in September 2021.",
        {"dialogue held 2021-09 -"},
    ),
    (
        f"{US} paid a visit to Vietnam's central city of Da Nang on March 14.",
        {"visit held 2023-03-14 Da Nang john-carver:guest"},
    ),
    # whose visit it is: not of him who lives there
    (
        f"{US} met {VN} in Hanoi on March 14 as part of his Vietnam visit from March 12-15.",
        {
            "talks held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host",
            "visit held 2023-03-12 Vietnam john-carver:guest",
        },
    ),
    # one after the other
    (
        f"{VN} on March 14 hosted separately receptions for {US} and Japanese Ambassador Ito Kenji.",
        {
            "reception held 2023-03-14 - john-carver:guest tran-van-mau:host",
            "reception held 2023-03-14 - ito-kenji:guest tran-van-mau:host",
        },
    ),
    # an invitation carried from one to another
    (
        f"{VN} conveyed an invitation to visit Vietnam from Defence Minister Le Van Cu to Russian Defence Minister Ivan Orlov.",
        {"visit proposed - Vietnam ivan-orlov:guest"},
    ),
    # a place that no list knows
    (
        f"{VN} is on an official visit to India from March 14-16. He will also undertake a cultural visit to Agra.",
        {"visit held 2023-03-14 India tran-van-mau:guest", "visit planned - Agra tran-van-mau:guest"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_those_present_are_read(find: Any, text: str, wanted: set[str]) -> None:
    """Lists, sides, speeches and what is only recalled."""
    assert told(find(text, PUBLISHED)) == wanted
