"""Meetings whose people or place a story told before: "the delegation", "the two sides", "the site"; all invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Chief of the General Staff Lieutenant General Tran Van Mau"
AU = "General Paul Hollis, Chief of the Australian Defence Force"
US = "US Ambassador Joan Carver"
PUBLISHED = "2023-03-15"  # a Wednesday
HANDED = f"handed over the remains to {VN}."
LEFT = "Korean Defense Minister Han Seok-ho left for Vietnam on March 14."
FORUM = "the Asia Security Summit, better known as the Shangri-La Dialogue"
LANDED = "US Secretary of State Max Weber landed in Hue on March 13."
TRIP = (
    f"At the invitation of {AU}, a delegation led by {VN} visited Australia from March 12 to 14.\n\nThe delegation "
    "attended a welcome ceremony in Canberra chaired by General Hollis."
)

ROWS = [
    # a delegation's leader attends for it; "the two sides" are the two told before
    (
        f"{TRIP} The two sides then held talks.",
        {
            "visit held 2023-03-12 Australia paul-hollis:host tran-van-mau:guest",
            "ceremony held - Canberra paul-hollis:host tran-van-mau:guest",
            "talks held - Canberra paul-hollis:host tran-van-mau:guest",
        },
    ),
    (f"{US} laid a wreath at the Australian War Memorial.", {"ceremony held - - joan-carver:participant"}),
    ("The two committees held talks in Xam Neua on March 14.", {"talks held 2023-03-14 Xam Neua"}),
    # a place called by its sort
    (
        f"Soil is treated at Bien Hoa Airbase. {US}, who visited the site on March 14, praised the work.",
        {"visit held 2023-03-14 Bien Hoa Airbase joan-carver:guest"},
    ),
    (
        f"On March 14, {US} visited the Mine Action Visitor Center in Dong Ha city and a site of NPA in Cam Lo district.",
        {"visit held 2023-03-14 Dong Ha joan-carver:guest", "visit held 2023-03-14 Cam Lo joan-carver:guest"},
    ),
    (f"The work goes on at the site, which {US} praised on March 14.", set()),
    # whose visit it is
    (
        f"On March 14 Vice Mayor of Hue Le Van Ba met with {US} in Hue on the occasion of her visit to the city.",
        {
            "talks held 2023-03-14 Hue joan-carver:guest le-van-ba:host",
            "visit held - Hue joan-carver:guest",
        },
    ),
    (
        f"During the stay, {US} is expected to call on Da Nang leaders.",
        {"reception planned - Da Nang joan-carver:guest"},
    ),
    # two who have "both visited", a visit that a departure ends, sailors of whom nobody is named
    (
        f"Ties grow. {US} and US Secretary of Defense Max Weber have both visited Hue this year.",
        {"visit held 2023 Hue joan-carver:guest", "visit held 2023 Hue max-weber:guest"},
    ),
    ("USS Barlow departed Da Nang on March 14 after a four-day port visit.", {"visit held 2023-03-11 Da Nang"}),
    (
        "The sailors will lay flowers at the martyrs' monument in Da Nang on March 20.",
        {"ceremony planned 2023-03-20 Da Nang"},
    ),
    # what is handed over in the sentence after a ceremony is handed over there; remains are no visitors
    (
        f"A ceremony was held in Hue on March 14. {US} {HANDED} They will be taken to Hawaii.",
        {"ceremony held 2023-03-14 Hue joan-carver:participant tran-van-mau:participant"},
    ),
    (
        f"{VN} said the two sides should organise the ninth border defence friendship exchange in 2024.",
        {"dialogue proposed 2024 -"},
    ),
    (
        f"{VN} received {US} on March 14 at Cau Treo border gate, Ha Tinh province.",
        {"reception held 2023-03-14 Cau Treo border gate joan-carver:guest tran-van-mau:host"},
    ),
    # by whom something was said while receiving or meeting somebody; whose director leads a delegation
    (
        f"The statement was made by {VN} while meeting with {US} in Hue on March 14.",
        {"talks held 2023-03-14 Hue joan-carver:guest tran-van-mau:host"},
    ),
    (
        f"The news was released by {VN} while receiving {US} in Hue on March 14.",
        {"reception held 2023-03-14 Hue joan-carver:guest tran-van-mau:host"},
    ),
    (
        f"{VN} had a meeting in Hue on March 14 with a delegation from the DPAA led by its Director Neil Crosby.",
        {"talks held 2023-03-14 Hue neil-crosby:guest tran-van-mau:host"},
    ),
    (
        f"{VN} had a meeting in Hue on March 14 with a delegation from Tetra Tech led by its Director Neil Crosby.",
        {"talks held 2023-03-14 Hue tran-van-mau:participant"},
    ),
    (f"{US} has been in Vietnam since January.", set()),
    # each of several travellers, a team's stay, another name of the same forum, the traveller by his office
    (
        f"{US}, {VN} and US Senator Max Weber have each been to Hue this year.",
        {
            "visit held 2023 Hue joan-carver:guest",
            "visit held 2023 Hue tran-van-mau:guest",
            "visit held 2023 Hue max-weber:guest",
        },
    ),
    (
        "A team led by US Senator Max Weber was in the central province of Quang Tri from March 12 to 14.",
        {"visit held 2023-03-12 Quang Tri max-weber:guest"},
    ),
    (
        f"{LEFT}\n\nFrom Vietnam the defense chief flies on to Singapore on Friday for {FORUM}.",
        {
            "visit held 2023-03-14 Vietnam han-seok-ho:guest",
            "visit planned 2023-03-17 Singapore han-seok-ho:guest",
            "conference planned 2023-03-17 Singapore han-seok-ho:participant",
        },
    ),
    (
        f"{LANDED}\n\nThe top US diplomat will also be shown old seats, and make a courtesy call on the president, it said.",
        {
            "visit held 2023-03-13 Hue max-weber:guest",
            "reception planned - - max-weber:guest",
        },
    ),
    # what a visit began with, who was aboard, and calling on somebody that asks for nothing
    (
        f"{US} began a visit to Hue on March 14 with a welcome ceremony at the citadel.",
        {"visit held 2023-03-14 Hue joan-carver:guest", "ceremony held 2023-03-14 Hue joan-carver:participant"},
    ),
    (
        "The frigate sailed into Da Nang on March 14 with Captain Neil Crosby aboard.",
        {"visit held 2023-03-14 Da Nang neil-crosby:guest"},
    ),
    (
        f"{US} flew home on March 14 after calling on {VN} and visiting Hai Phong.",
        {"reception held 2023-03-14 - joan-carver:guest tran-van-mau:host", "visit held - Hai Phong joan-carver:guest"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_what_a_story_points_back_to(find: Any, text: str, wanted: set[str]) -> None:
    """The people and the place are those told before."""
    assert told(find(text, PUBLISHED)) == wanted
