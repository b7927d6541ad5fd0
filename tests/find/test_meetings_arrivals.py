"""Arrivals, guests of whom only the office is told, and dialogues told over two sentences; all officials invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Minister of National Defence General Tran Van Mau"
JP = "Japanese Defence Minister Sato Kenji"
US = "US General John Carver"
PUBLISHED = "2023-03-15"  # a Wednesday

TALKS = "talks held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host"
ROWS = [
    # an arrival is the beginning of the visit told elsewhere
    (
        f"{VN} held talks in Hue on March 14 with {JP}, who is on an official visit to Vietnam. Sato arrived in Hanoi on Monday.",
        {TALKS, "visit held 2023-03-13 Vietnam sato-kenji:guest"},
    ),
    (
        f"{JP} paid an official visit to Vietnam from March 12 to 14. He arrived in Hanoi on March 12.",
        {"visit held 2023-03-12 Vietnam sato-kenji:guest"},
    ),
    # but not a stage of it
    (
        f"{JP} paid an official visit to Vietnam from March 11 to 14. He arrived in Hue on March 13.",
        {"visit held 2023-03-11 Vietnam sato-kenji:guest", "visit held 2023-03-13 Hue sato-kenji:guest"},
    ),
    # those of whom only the office and the state are told
    (
        f"{VN} met with his Indian counterpart in Singapore on March 14.",
        {"talks held 2023-03-14 Singapore tran-van-mau:participant"},
    ),
    (
        f"{VN} met the Australian Deputy Prime Minister in Singapore on March 14.",
        {"talks held 2023-03-14 Singapore tran-van-mau:participant"},
    ),
    # the dialogue that one came to chair, and the city in which it was held
    (
        (
            f"{JP} is visiting Vietnam from March 13 to 15 to co-chair the 15th Vietnam-Japan Defence Policy Dialogue. At the "
            "dialogue, held in Hue on Tuesday, Sato and Deputy Minister of National Defence Le Van Tinh reviewed training."
        ),
        {
            "visit held 2023-03-13 Vietnam sato-kenji:guest",
            "dialogue held 2023-03-14 Hue le-van-tinh:co-chair sato-kenji:co-chair",
        },
    ),
    (
        f"{VN} hosted {JP} in Hue for the third Vietnam-Japan Defence Ministers' Meeting on March 14.",
        {"dialogue held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host"},
    ),
    # who is given a dinner is its guest
    (
        f"{VN} hosted {JP} for a dinner in Hue on March 14.",
        {"reception held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host"},
    ),
    # what is to be set up is none yet
    (
        (
            f"{VN} and {JP} held talks in Hue on March 14. They agreed to set up a vice-ministerial dialogue. The dialogue's "
            "first round is expected to be held in Tokyo in June."
        ),
        {TALKS, "dialogue planned 2023-06 Tokyo"},
    ),
    # whom a guest is to meet elsewhere is not who met him here
    (
        (
            f"{VN} held talks with {US} in Hue on March 14. The US general will travel on to Vientiane on Friday to meet with "
            "Lao leaders."
        ),
        {
            "talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host",
            "visit planned 2023-03-17 Vientiane john-carver:guest",
            "talks planned 2023-03-17 Vientiane john-carver:guest",
        },
    ),
    # a place in the name of a summit is none to travel to
    (
        f"{US}, standing in for his minister at the East Asia Summit, held talks with {VN} in Hue on March 14.",
        {"talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_guests_and_arrivals(find: Any, text: str, rows: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == rows


@pytest.mark.parametrize(
    "met",
    [
        "met bilaterally with his counterparts from Japan, France and New Zealand in Singapore on March 14",
        "held separate meetings with his Japanese, French and New Zealand counterparts in Singapore on March 14",
        "had bilateral meetings with the heads of the delegations of Japan, France and New Zealand in Singapore on March 14",
    ],
)
def test_each_of_several_counterparts_is_met_apart(find: Any, met: str) -> None:
    meetings = [m for m in find(f"{VN} {met}.", PUBLISHED).meetings if m.kind == "talks"]
    assert {m.sides for m in meetings} == {("JP", "VN"), ("FR", "VN"), ("NZ", "VN")}
    assert {(m.date.value, m.place.label) for m in meetings} == {("2023-03-14", "Singapore")}


def test_here_is_where_the_report_is_from(find: Any) -> None:
    text = f"Phnom Penh, March 15, 2023 (Xinhua) -- {US} arrived here on Sunday for a three-day visit."
    assert told(find(text, PUBLISHED)) == {"visit held 2023-03-12 Phnom Penh john-carver:guest"}


def test_those_who_met_beside_a_summit_were_at_it(find: Any) -> None:
    text = f"{VN} met {JP} on the margins of the ASEAN summit in Hue on March 14."
    rows = told(find(text, PUBLISHED))
    assert "conference held 2023-03-14 Hue sato-kenji:participant tran-van-mau:participant" in rows


def test_a_wire_tells_its_own_officials_without_the_state(find: Any) -> None:
    text = (
        "Canberra, March 15, 2023 (AAP) -- Deputy Prime Minister Alan Reed met Vietnam's Defence Minister Tran Van Mau on "
        "Tuesday. The ministers last met in Singapore in June."
    )
    assert {o.name: o.country for o in find(text, PUBLISHED).officials}["Alan Reed"] == "AU"


def test_a_name_is_no_state(find: Any) -> None:
    text = (
        "Deputy Minister of National Defence Tran Quoc Thai received Deputy Defence Minister Alan Reed in Hue on March 14. "
        "Thai thanked the guest. Thai also praised ties with Australia. Thai agreed."
    )
    assert {o.name: o.country for o in find(text, PUBLISHED).officials}["Alan Reed"] == "AU"


@pytest.mark.parametrize("deed", ["arrived in", "visited"])
def test_who_came_along_leaves_the_subject(find: Any, deed: str) -> None:
    text = f"{JP}, accompanied by Japanese Ambassador Mori Taro and Japanese Defence Attache Ono Jun, {deed} Hue on March 14."
    rows = {"visit held 2023-03-14 Hue mori-taro:participant ono-jun:participant sato-kenji:guest"}
    assert told(find(text, PUBLISHED)) == rows


def test_the_two_leaders_are_those_of_the_sentence(find: Any) -> None:
    text = (
        f"{VN} met {US} in Hue on March 12. In Tokyo he held talks with {JP} on March 14, and the two leaders witnessed the "
        "signing of a memorandum."
    )
    assert "ceremony held 2023-03-14 Tokyo sato-kenji:participant tran-van-mau:participant" in told(
        find(text, PUBLISHED)
    )


def test_what_will_be_handed_over(find: Any) -> None:
    text = "US Ambassador John Carver will hand over two patrol boats to the Vietnam Coast Guard in Hue on March 17."
    assert told(find(text, PUBLISHED)) == {"ceremony planned 2023-03-17 Hue john-carver:participant"}


@pytest.mark.parametrize(
    ("seen", "place"),
    [
        ("visited HMAS Creswell in Jervis Bay", "Jervis Bay"),
        ("toured the naval base at Jervis Bay", "Jervis Bay"),
        ("visited the military college in Duntroon", "Duntroon"),
    ],
)
def test_a_site_that_no_list_knows(find: Any, seen: str, place: str) -> None:
    assert told(find(f"{VN} {seen} on March 14.", PUBLISHED)) == {
        f"visit held 2023-03-14 {place} tran-van-mau:guest",
    }


def test_a_welcome_behind_the_talks_has_one_host(find: Any) -> None:
    text = f"Hanoi, March 15, 2023 (VNA) - At their talks on March 14, which followed a welcome ceremony, {VN} and {JP} agreed."
    rows = told(find(text, PUBLISHED))
    assert "ceremony held 2023-03-14 Hanoi sato-kenji:guest tran-van-mau:host" in rows


def test_who_last_met_met_before(find: Any) -> None:
    text = f"{VN} and {JP} held talks in Hue on Tuesday. The two ministers previously met in Hue in August 2022."
    assert told(find(text, PUBLISHED)) == {TALKS, "talks held 2022-08 Hue sato-kenji:guest tran-van-mau:host"}


def test_where_one_flies_to_is_not_where_he_was_received(find: Any) -> None:
    text = f"Hanoi, March 15, 2023 (VNA) - Before flying to Hue on March 14, {US} was received by {VN}."
    assert "reception held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host" in told(find(text, PUBLISHED))


def test_the_day_through_which_a_visit_runs_is_its_last(find: Any) -> None:
    text = f"{JP} is in Vietnam on an official visit that runs through March 17."
    assert told(find(text, PUBLISHED)) == {"visit held - Vietnam sato-kenji:guest"}


@pytest.mark.parametrize("event", ["Summit", "Defence Ministers' Meeting"])
def test_who_met_during_a_forum_was_at_it(find: Any, event: str) -> None:
    text = f"{VN} last met {JP} in Jakarta in November 2022 during the ASEAN {event}."
    rows = told(find(text, PUBLISHED))
    assert "conference held 2022-11 Jakarta sato-kenji:participant tran-van-mau:participant" in rows


def test_the_ministers_of_seven_states_hold_a_conference(find: Any) -> None:
    text = f"{US} will attend the G7 foreign ministers' meeting in Tokyo on March 17."
    assert told(find(text, PUBLISHED)) == {"conference planned 2023-03-17 Tokyo john-carver:participant"}


@pytest.mark.parametrize(
    ("deed", "row"),
    [
        ("will fly to Tokyo on March 17", "visit planned 2023-03-17 Tokyo tran-van-mau:guest"),
        ("visited New York on March 14", "visit held 2023-03-14 New York tran-van-mau:guest"),
    ],
)
def test_what_a_delegation_did_its_leader_did(find: Any, deed: str, row: str) -> None:
    text = (
        "Washington, March 15, 2023 (VNA) - Deputy Minister of National Defence Tran Van Mau met DPAA Director Alan Reed on "
        f"March 13. The Vietnamese delegation {deed}."
    )
    assert row in told(find(text, PUBLISHED))


def test_an_evening_that_is_over_is_not_of_the_day_to_come(find: Any) -> None:
    text = (
        f"{VN} received {JP} in Hue on Tuesday. Sato is in Vietnam for a conference on peacekeeping on March 17-18. In the "
        "evening, Minister of Science Le Van Tinh hosted a banquet for the Japanese guest."
    )
    assert "reception held 2023-03-14 Hue le-van-tinh:host sato-kenji:guest" in told(find(text, PUBLISHED))


def test_who_first_came_years_ago_is_here_again(find: Any) -> None:
    text = f"{JP} is paying a visit to Vietnam. Minister Sato, who first came to Vietnam in 2005, was glad."
    assert told(find(text, PUBLISHED)) == {
        "visit held - Vietnam sato-kenji:guest",
        "visit held 2005 Vietnam sato-kenji:guest",
    }


@pytest.mark.parametrize("port", ["Cam Ranh", "Ba Ngoi Port in Cam Ranh"])
def test_a_ship_that_left_was_there(find: Any, port: str) -> None:
    text = f"The hospital ship USNS Mercy left {port} on Tuesday after a five-day visit."
    assert told(find(text, PUBLISHED)) == {"visit held 2023-03-10 Cam Ranh"}


def test_a_dialogue_chaired_with_the_counterpart(find: Any) -> None:
    text = (
        f"{VN} paid a visit to Laos from March 12 to 14, where he co-chaired with Lao counterpart General Sok Vuthy the "
        "annual consultation in Vientiane."
    )
    assert "dialogue held - Vientiane sok-vuthy:co-chair tran-van-mau:co-chair" in told(find(text, PUBLISHED))


def test_whom_one_met_the_day_before(find: Any) -> None:
    text = f"{JP} visited Hue on Tuesday. The day before, Sato met leaders of Da Nang in Da Nang."
    assert "talks held 2023-03-13 Da Nang sato-kenji:guest" in told(find(text, PUBLISHED))


def test_counterparts_named_in_a_row_are_met_apart(find: Any) -> None:
    text = (
        f"{VN} met with his Japanese and Indian counterparts, Sato Kenji and Arun Sharma, within the framework of the ASEAN "
        "Summit in Hue on March 14."
    )
    talks = {row for row in told(find(text, PUBLISHED)) if row.startswith("talks")}
    assert talks == {
        "talks held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host",
        "talks held 2023-03-14 Hue arun-sharma:guest tran-van-mau:host",
    }


def test_his_attendance_is_that_of_who_was_told_of(find: Any) -> None:
    text = (
        f"{US} was in Hue on March 14. General Carver's visit followed his attendance at the ASEAN Summit in Jakarta."
    )
    rows = told(find(text, PUBLISHED))
    assert any(row.startswith("conference held") and "john-carver:participant" in row for row in rows)


def test_a_session_to_come_is_one_of_the_forum(find: Any) -> None:
    text = (
        f"{VN} held talks with {JP} in Hue on Tuesday before the opening of the 21st Shangri-La Dialogue. On Saturday, he "
        "will speak at the third plenary session."
    )
    rows = told(find(text, PUBLISHED))
    assert TALKS in rows
    assert any(row.startswith("conference") and row.endswith("tran-van-mau:speaker") for row in rows)
