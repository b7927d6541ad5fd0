"""Who came together with whom, who is told by office alone, and what is seen where; all officials invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Minister of National Defence General Tran Van Mau"
JP = "Japanese Defence Minister Sato Kenji"
US = "US Ambassador Ellen Carver"
LA = "Lao Minister Khamla Phoui"
PUBLISHED = "2023-03-15"  # a Wednesday

OPENED = "ceremony held 2023-03-14 Hue ellen-carver:participant tran-van-mau:participant"
ROWS = [
    # company told at either end of a sentence
    (f"{VN} attended the handover ceremony in Hue on March 14, together with {US}.", {OPENED}),
    (f"Together with {US}, {VN} attended the handover ceremony in Hue on March 14.", {OPENED}),
    (f"{VN} attended the handover ceremony in Hue on March 14, alongside {US}.", {OPENED}),
    # a list of guests whose last one is no official
    (
        f"{VN} received {JP}, {LA} and Alden Marine executive Robert Laing in Hue on March 14.",
        {"reception held 2023-03-14 Hue khamla-phoui:guest sato-kenji:guest tran-van-mau:host"},
    ),
    # on the sidelines everybody has a reception of his own
    (
        f"On the sidelines of the expo in Hue on March 14, {VN} received {JP} and {LA}.",
        {
            "conference held 2023-03-14 Hue",
            "reception held 2023-03-14 Hue khamla-phoui:guest tran-van-mau:host",
            "reception held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host",
        },
    ),
    # those of whom only the office and the state are told
    (f"{VN} met the Cambodian premier in Hue on March 14.", {"talks held 2023-03-14 Hue tran-van-mau:host"}),
    (f"{VN} met the Thai King in Hue on March 14.", {"talks held 2023-03-14 Hue tran-van-mau:host"}),
    ("The Japanese Defence Minister visited Hue on March 14.", {"visit held 2023-03-14 Hue"}),
    # nobody meets himself
    (
        "Deputy Prime Minister Tran Van Mau met the prime minister at the Peace Palace in Phnom Penh on March 14.",
        {"talks held 2023-03-14 Phnom Penh tran-van-mau:participant"},
    ),
    # what comes next has its own day and place, though no list knows them
    (
        f"{VN} is to meet {JP} on March 16 and visit Hoshi Aerospace in Alden on March 17.",
        {
            "talks planned 2023-03-16 - sato-kenji:participant tran-van-mau:participant",
            "visit planned 2023-03-17 Alden tran-van-mau:guest",
        },
    ),
    # a visit that somebody told by office alone is to make
    (
        (
            "They signed the plan on the occasion of a visit which the US Secretary of Defence is expected to make to Vietnam in "
            "April."
        ),
        {"visit planned 2023-04 Vietnam"},
    ),
    # a summit whose two leaders are told behind the place, and the day on which they agreed
    (
        (
            "Japan and Vietnam agreed on Monday to lift ties to a partnership at a summit in Tokyo between Prime Minister Sato "
            "Kenji and President Tran Van Mau."
        ),
        {"talks held 2023-03-13 Tokyo sato-kenji:host tran-van-mau:guest"},
    ),
    # honours given, received and accorded
    (
        f"{JP} was given a ceremonial welcome in Hue on March 14 by General Tran Van Mau.",
        {"ceremony held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host"},
    ),
    (f"{JP} received a ceremonial welcome in Hue on March 14.", {"ceremony held 2023-03-14 Hue sato-kenji:guest"}),
    (
        f"{VN} gave {JP} a guard of honour in Hue on March 14.",
        {"ceremony held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host"},
    ),
    # what an aside tells is of the aside
    (
        f"{JP}, whose delegation landed in Hue on March 12, was given a ceremonial welcome in Hanoi by {VN}.",
        {"visit held 2023-03-12 Hue sato-kenji:guest", "ceremony held - Hanoi sato-kenji:guest tran-van-mau:host"},
    ),
    # what was done when somebody came
    (
        f"{US} broke ground on a consulate in Hue when she visited in February.",
        {"ceremony held 2023-02 Hue ellen-carver:participant", "visit held 2023-02 Hue ellen-carver:guest"},
    ),
    (
        f"{JP} held talks with {VN} when he visited Hue in February.",
        {
            "talks held 2023-02 Hue sato-kenji:guest tran-van-mau:host",
            "visit held 2023-02 Hue sato-kenji:guest",
        },
    ),
    # one visit, to a city and to its state
    (
        f"{JP} will visit Hanoi on March 20. Sato will meet {VN} during the visit, his first to Vietnam.",
        {
            "visit planned 2023-03-20 Hanoi sato-kenji:guest",
            "talks planned 2023-03 Hanoi sato-kenji:guest tran-van-mau:host",
        },
    ),
    # the year of a paper is no day of its signing
    (
        (
            f"{VN} and {JP} held talks in Hue on March 14. After the talks, they witnessed the signing of two documents, "
            "including a plan on cooperation between the two ministries in 2023."
        ),
        {
            "talks held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host",
            "ceremony held 2023-03-14 Hue sato-kenji:participant tran-van-mau:participant",
        },
    ),
    # two hosts, one after the other
    (
        f"Chinese Premier Li An and Chinese Defence Minister Wang Bo met with {VN} respectively in Beijing on March 14.",
        {
            "talks held 2023-03-14 Beijing li-an:host tran-van-mau:guest",
            "talks held 2023-03-14 Beijing tran-van-mau:guest wang-bo:host",
        },
    ),
    # on which day of his visit somebody was met
    (
        f"{JP} met {VN} in Hue on March 14, the second day of his visit to Vietnam.",
        {
            "talks held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host",
            "visit held 2023-03-13 Vietnam sato-kenji:guest",
        },
    ),
    (
        f"{JP} met {VN} in Hue on March 14 on the last day of his three-day visit to Vietnam.",
        {
            "talks held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host",
            "visit held 2023-03-12 Vietnam sato-kenji:guest",
        },
    ),
    # what a meeting prepares is held by others, and "the meeting" is not the exchange of years ago
    (
        (
            f"{VN} and Major General Chen Bo of China co-chaired an online meeting on March 14 to prepare for the seventh border "
            "defence friendship exchange. The exchange, which will be held in Lai Chau next month, will be attended by "
            "soldiers. The sixth one took place in Quang Ninh in April 2021. Colonel Le Van Tinh, deputy chief of the Border "
            "Guard Command, also attended the meeting."
        ),
        {
            "phone-call held 2023-03-14 - chen-bo:participant le-van-tinh:participant tran-van-mau:participant",
            "dialogue planned 2023-04 Lai Chau",
            "dialogue held 2021-04 Quang Ninh",
        },
    ),
    # those of several states whom one meets beside a conference
    (
        (
            f"{VN} met {JP} on the sidelines of the ADMM-Plus in Vientiane on March 14. He also held talks with Indian Defence "
            "Minister Arun Sharma and Australian Defence Minister Jack Alder the same day."
        ),
        {
            "talks held 2023-03-14 Vientiane sato-kenji:participant tran-van-mau:participant",
            "conference held 2023-03-14 Vientiane sato-kenji:participant tran-van-mau:participant",
            "talks held 2023-03-14 Vientiane arun-sharma:participant tran-van-mau:participant",
            "talks held 2023-03-14 Vientiane jack-alder:participant tran-van-mau:participant",
        },
    ),
    # the forum named before
    (
        (
            "SINGAPORE, March 15, 2023 (VNA) - General Tran Van Mau attended the Shangri-La Dialogue on Tuesday. Indian Defence "
            "Minister Arun Sharma delivered a speech at the forum that evening."
        ),
        {"conference held 2023-03-14 Singapore arun-sharma:speaker tran-van-mau:participant"},
    ),
    # what somebody recalls, and what he looks forward to
    (
        f"{JP} recalled his visit to Hue in February and said that Tokyo was looking forward to the anniversary.",
        {"visit held 2023-02 Hue sato-kenji:guest"},
    ),
    # the day before "before"
    (
        f"{JP} is to meet {VN} in Hue on March 16 before leaving for Laos.",
        {"talks planned 2023-03-16 Hue sato-kenji:guest tran-van-mau:host", "visit planned - Laos sato-kenji:guest"},
    ),
    # "they" of a delegation are those whom its leader led
    (
        (
            f"{VN} on March 14 hosted a reception in Hue for a delegation of the US Senate staff led by Ann Carver, adviser to "
            "Senator Peter Alder. The delegation earlier visited Dong Ha. On March 13, they had laid flowers at the Truong "
            "Son cemetery."
        ),
        {
            "reception held 2023-03-14 Hue ann-carver:guest tran-van-mau:host",
            "visit held - Dong Ha ann-carver:guest",
            "ceremony held 2023-03-13 Truong Son ann-carver:participant",
        },
    ),
    # a trip that includes others is one
    (
        f"SEOUL, March 15, 2023 (Yonhap) -- {VN} arrived here Tuesday for a four-day trip that includes visits to two plants.",
        {"visit held 2023-03-14 Seoul tran-van-mau:guest"},
    ),
    # who is called on in a province; those welcomed of whom nobody is named
    (
        "On March 14, Captain Jean Alder of the French Navy paid a courtesy call to Khanh Hoa province's leaders.",
        {"reception held 2023-03-14 Khanh Hoa jean-alder:guest"},
    ),
    ("The Naval Academy welcomed a delegation of the French Navy's officers on March 14.", set()),
    # a tribute paid after a signing
    (
        (
            f"{VN} and {JP} signed a memorandum in Tokyo on March 14. Earlier in the day, General Mau paid tribute at Alden "
            "Cemetery."
        ),
        {
            "ceremony held 2023-03-14 Tokyo sato-kenji:participant tran-van-mau:participant",
            "ceremony held 2023-03-14 Tokyo tran-van-mau:participant",
        },
    ),
    # the margins of what was just told
    (
        f"{VN} chaired a conference on mines in Geneva on March 14. On the sidelines, he met {JP}.",
        {
            "conference held 2023-03-14 Geneva tran-van-mau:chair",
            "talks held 2023-03-14 Geneva sato-kenji:participant tran-van-mau:participant",
        },
    ),
    # where one is "in the country", and the drill off a coast that no list knows
    (
        "MANILA, March 15, 2023 (PNA) - General Tran Van Mau was in the country for an official visit from March 12 to 14.",
        {"visit held 2023-03-12 Philippines tran-van-mau:guest"},
    ),
    ("The two coast guards held a joint exercise off Alden on March 14.", {"conference held 2023-03-14 Alden"}),
    # the arrival is that of the visit, after those elsewhere
    (
        (
            f"{JP}, on an official visit to Vietnam from March 13 to 15, met {VN} in Hue on March 14. Sato had visited Seoul and "
            "Manila before arriving in Hanoi."
        ),
        {
            "visit held 2023-03-13 Vietnam sato-kenji:guest",
            "talks held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host",
            "visit held - Seoul sato-kenji:guest",
            "visit held - Manila sato-kenji:guest",
        },
    ),
    # what was done on a visit of which he is back
    (
        (
            "CANBERRA, March 15, 2023 (AAP) - The Chief of the Australian Defence Force, General Jack Alder, has completed a "
            "visit to Vietnam. General Alder met with the Chief of the General Staff, General Tran Van Mau."
        ),
        {"visit held - Vietnam jack-alder:guest", "talks held - Vietnam jack-alder:guest tran-van-mau:host"},
    ),
    # a trip counted in a sentence of its own, and the day behind an aside
    (
        f"{JP} visited Hue on March 14. The trip was his second to Vietnam this year.",
        {"visit held 2023-03-14 Hue sato-kenji:guest"},
    ),
    (
        f"{JP} will travel to Bien Hoa, where dioxin is being cleaned up, on March 17.",
        {"visit planned 2023-03-17 Bien Hoa sato-kenji:guest"},
    ),
    # who led a side, told in the next sentence
    (
        (
            f"{VN} held talks with a South Korean delegation in Hue on March 14. The Korean side was led by Deputy Minister Cho "
            "Alder and Major General Lee Carver."
        ),
        {"talks held 2023-03-14 Hue cho-alder:guest lee-carver:guest tran-van-mau:host"},
    ),
    # the ministry of where it is reported from
    (
        (
            "SEOUL, March 15, 2023 (Yonhap) - Defense Minister Kim Alder met with Vietnamese Ambassador Tran Van Mau at the Defense "
            "Ministry on Tuesday."
        ),
        {"talks held 2023-03-14 Seoul kim-alder:host tran-van-mau:guest"},
    ),
    # the way home is no visit
    (
        f"{JP} met {VN} in Hue on March 14 before departing for Tokyo.",
        {"talks held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host"},
    ),
    # a summit counted in apposition
    (
        f"{JP} held talks with {VN} in Hue on March 14, the first face-to-face summit since the pandemic.",
        {"talks held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host"},
    ),
    # a visit counted in apposition
    (
        f"{JP} visited Hue on March 14, his first trip to Vietnam as minister.",
        {"visit held 2023-03-14 Hue sato-kenji:guest"},
    ),
    (
        f"{JP} visited Hue on March 14, the second visit to Vietnam by a Japanese minister in five years.",
        {"visit held 2023-03-14 Hue sato-kenji:guest"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_came_with_whom(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == expected
