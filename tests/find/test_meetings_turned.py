"""One event in many grammatical shapes: participle, cleft, passive, the place as the subject; all invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Foreign Minister Tran Van Mau"
US = "US Senator Paul Garner"
PM = "Prime Minister Le Quang Minh"
PUBLISHED = "2023-03-15"  # a Wednesday
TALKS = {"talks held 2023-03-14 Hue paul-garner:guest tran-van-mau:host"}
RECEIVED = {"reception held 2023-03-14 Hue paul-garner:guest tran-van-mau:host"}
VISIT = {"visit held 2023-03-14 Quang Tri paul-garner:guest"}
RITE = {"ceremony held 2023-03-14 Hue paul-garner:participant tran-van-mau:participant"}

SHAPES = [
    (f"Having met {VN} in Hue on March 14, {US} praised the searchers.", TALKS),
    (f"It was during talks with {VN} in Hue on March 14 that {US} promised more money.", TALKS),
    (f"{VN} promised {US} in Hue on March 14 to open the archives.", RECEIVED),
    (f"{US} heard from {VN} in Hue on March 14 that funds were short.", RECEIVED),
    (f"{VN} gave {US} his word in Hue on March 14 that the search would go on.", RECEIVED),
    (f"Quang Tri was visited by {US} on March 14.", VISIT),
    (f"Quang Tri had a visit from {US} on March 14.", VISIT),
    (f"Quang Tri welcomed {US} on March 14.", VISIT),
    (f"{US} paid Quang Tri a visit on March 14.", VISIT),
    (f"{US} was shown round Quang Tri on March 14.", VISIT),
    (f"Quang Tri welcomed {US}'s pledge on March 14.", set()),
    (f"{US} took delivery of the boats from {VN} in Hue on March 14.", RITE),
    (f"{US} turned the cleared land over to {VN} in Hue on March 14.", RITE),
    (f"{US} was given a medal by {VN} in Hue on March 14.", RITE),
    (
        f"At the launch of the project in Hue on March 14, {VN} and {US} spoke.",
        {r.replace("participant", "speaker") for r in RITE},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SHAPES)
def test_one_event_in_many_shapes(find: Any, text: str, wanted: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == wanted


TOLD_ON = [
    # what follows a journey, a welcome, "there" and a day is told of them
    (
        f"From there {US} flew to Hue. {VN} received the senator on March 14.",
        {"visit held - Hue paul-garner:guest", "reception held 2023-03-14 Hue paul-garner:guest tran-van-mau:host"},
    ),
    (
        f"{VN} welcomed {US} with military honours in Hue on March 14. Their talks lasted until noon.",
        {"ceremony held 2023-03-14 Hue paul-garner:guest tran-van-mau:host", *TALKS},
    ),
    (
        f"{US} visited Hue on March 13. There the senator laid a wreath on March 14.",
        {"visit held 2023-03-13 Hue paul-garner:guest", "ceremony held 2023-03-14 Hue paul-garner:participant"},
    ),
    (
        f"{US} came to Hue.\n\nMonday was given to the past. The senator laid a wreath at the cemetery in Hue.",
        {"visit held - Hue paul-garner:guest", "ceremony held 2023-03-13 Hue paul-garner:participant"},
    ),
    (
        f"{VN} met {US} in Hue on March 14. Garner, who landed on Monday in Hue, spoke. The same day {PM} received him.",
        {
            *TALKS,
            "visit held 2023-03-13 Hue paul-garner:guest",
            "reception held 2023-03-14 Hue le-quang-minh:host paul-garner:guest",
        },
    ),
    (
        f"{VN} and {US} will meet in Hue in June, as they did last year.",
        {"talks planned 2023-06 Hue paul-garner:guest tran-van-mau:host"},
    ),
    (
        f"{VN} and {US} met in Hue on March 14 for the 5th Vietnam-US Defence Dialogue.",
        {"dialogue held 2023-03-14 Hue paul-garner:co-chair tran-van-mau:co-chair"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD_ON)
def test_day_and_place_go_on(find: Any, text: str, wanted: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == wanted


def test_a_consul_general_is_no_general(find: Any) -> None:
    facts = find(f"General Le Van Son of Vietnam spoke. {US} met the Consul General in Hue on March 14.", PUBLISHED)
    assert not any("le-van-son" in row for row in told(facts))


def test_the_two_ministers_are_no_heads_of_government(find: Any) -> None:
    facts = find(
        f"{VN} met Japanese Foreign Minister Oda Kenji in Hue on March 14. Mau called on Prime Minister Abe Ren of Japan. "
        "The two ministers last met in Oslo in May 2022.",
        PUBLISHED,
    )
    assert "talks held 2022-05 Oslo oda-kenji:participant tran-van-mau:participant" in told(facts)


def test_the_base_told_first_is_visited_later(find: Any) -> None:
    facts = find(
        f"Land was handed over at Bien Hoa Airbase on March 14.\n\n{VN} spoke.\n\nHe was glad.\n\nSo were others.\n\n"
        f"{US} will visit the airbase in May.\n\nThe visit, the first by a senator to Vietnam since 2018, will be short.",
        PUBLISHED,
    )
    assert "visit planned 2023-05 Bien Hoa Airbase paul-garner:guest" in told(facts)
    assert not any("2018" in row for row in told(facts))
