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
