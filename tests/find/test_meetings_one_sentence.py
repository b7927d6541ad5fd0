"""Several meetings in one plain sentence, and journeys that the next sentence goes on about; all officials invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Minister of National Defence General Tran Van Mau"
JP = "Japanese Defence Minister Sato Kenji"
PM = "Prime Minister Mori Taro"
US = "US Ambassador John Carver"
ADMIRAL = "Adm. Walter Reed, commander of US Indo-Pacific Command,"
CHIEF = "Gen. Le Van Binh, Chief of the General Staff of the Vietnam People's Army"
PUBLISHED = "2023-03-15"  # a Wednesday

TALKS = "talks held 2023-03-14 Tokyo sato-kenji:host tran-van-mau:guest"
CALL = "reception held 2023-03-14 Tokyo mori-taro:host tran-van-mau:guest"

ROWS = [
    # one day for all that the subject did, wherever it stands
    (f"{VN} on March 14 held talks with {JP} in Tokyo and called on {PM} in Tokyo.", {TALKS, CALL}),
    (f"{VN} held talks with {JP} in Tokyo on March 14 and paid a courtesy call on {PM} in Tokyo.", {TALKS, CALL}),
    (f"{VN} held talks with {JP} and paid a courtesy call on {PM} in Tokyo on March 14.", {TALKS, CALL}),
    # but not for what is still to come
    (
        f"{VN} on March 14 held talks with {JP} in Tokyo and will meet {PM}.",
        {TALKS, "talks planned - - mori-taro:participant tran-van-mau:participant"},
    ),
    # words between commas behind "and" change no subject
    (
        f"{VN} received {JP} in Hue on March 14 and, at a later session, met {US}.",
        {
            "reception held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host",
            "talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host",
        },
    ),
    # words for those who attend
    (
        f"A forum on war legacies was held in Hue on March 14, gathering {US} and {VN}.",
        {"conference held 2023-03-14 Hue john-carver:participant tran-van-mau:participant"},
    ),
    (
        f"A seminar took place in Hue on March 14, attracting the participation of {US} and {VN}.",
        {"conference held 2023-03-14 Hue john-carver:participant tran-van-mau:participant"},
    ),
    # a standing body gives its numbered meeting the name; a hotline may be a topic
    (
        "Vietnam and Australia held their fifth defence cooperation committee meeting in Canberra on March 14.",
        {"dialogue held 2023-03-14 Canberra"},
    ),
    (
        "The Vietnamese and Chinese navies held the eighth naval hotline consultation in Beijing on March 14.",
        {"dialogue held 2023-03-14 Beijing"},
    ),
    # a city before the day is where they met, whatever the topic before it
    (
        "Vietnam and India held the 14th meeting of the Joint Working Group on Defence Cooperation in New Delhi on March 14.",
        {"dialogue held 2023-03-14 New Delhi"},
    ),
    # what was marked together
    (
        f"{US} joined {VN} on March 14 in Hue to launch a project for people with disabilities.",
        {"ceremony held 2023-03-14 Hue john-carver:participant tran-van-mau:participant"},
    ),
    (
        f"{US} and {VN} on March 14 marked the completion of the work at Bien Hoa Air Base.",
        {"ceremony held 2023-03-14 Bien Hoa Air Base john-carver:participant tran-van-mau:participant"},
    ),
    # who looked on took part
    (
        f"{JP} on March 14 handed over two boats to Vietnam at a shipyard in Hai Phong, in the presence of {VN}.",
        {"ceremony held 2023-03-14 Hai Phong sato-kenji:participant tran-van-mau:participant"},
    ),
    (
        f"{JP} and {VN} signed a joint statement in Hue on March 14 in the presence of {PM}.",
        {
            "ceremony held 2023-03-14 Hue mori-taro:participant sato-kenji:participant tran-van-mau:participant",
        },
    ),
    # whose talks somebody tells of
    (
        f"{VN} received {JP} in Hue on March 14. Sato briefed the host on the results of his talks with {US}.",
        {
            "reception held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host",
            "talks held - Hue john-carver:participant sato-kenji:participant",
        },
    ),
    # the visiting one is not at home here
    (
        f"{VN} held talks with {JP} in Hue on March 14. The visiting minister later laid a wreath at the war memorial.",
        {
            "talks held 2023-03-14 Hue sato-kenji:guest tran-van-mau:host",
            "ceremony held 2023-03-14 Hue sato-kenji:participant",
        },
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_all_that_a_text_tells_of_meetings(find: Any, text: Any, rows: Any) -> None:
    assert told(find(text, PUBLISHED)) == rows


@pytest.mark.parametrize("road", ["While there,", "There,", "During the trip,"])
def test_what_is_done_on_a_journey_is_not_at_the_dateline(find: Any, road: str) -> None:
    text = f"HONOLULU, March 15, 2023 - {ADMIRAL} traveled to Hanoi, Feb. 28 - March 2. {road} he met with {CHIEF}."
    talks = [row for row in told(find(text, PUBLISHED)) if row.startswith("talks held")]
    assert [row.split(" ", 3)[3] for row in talks] == ["Hanoi le-van-binh:host walter-reed:guest"]


@pytest.mark.parametrize(
    "words", ["on a two-day visit to Vietnam through Thursday", "on a two-day trip to Vietnam until Thursday"]
)
def test_a_stay_that_lasts_up_to_a_day_to_come_has_begun(find: Any, words: str) -> None:
    text = f"HANOI, March 15, 2023 (Kyodo) - {JP}, {words}, met {VN} on Wednesday."
    assert any(row.startswith("visit held 2023-03-15 Vietnam") for row in told(find(text, PUBLISHED)))


@pytest.mark.parametrize(
    ("text", "visit"),
    [
        (f"Tokyo (VNA) – {VN} met {JP} in Tokyo on March 14 during his visit to the country.", "Japan tran-van-mau:guest"),
        (f"Hanoi (VNA) – {VN} received {JP} in Hanoi on March 14 during his visit to the country.", "Viet Nam sato-kenji:guest"),
    ],
)  # fmt: skip
def test_the_country_is_where_the_report_is_from(find: Any, text: str, visit: str) -> None:
    assert f"visit held - {visit}" in told(find(text, PUBLISHED))


def test_states_parties_confer(find: Any) -> None:
    text = f"{US} attended the 12th Meeting of the States Parties to the Mine Ban Convention in Geneva on March 14."
    assert told(find(text, PUBLISHED)) == {"conference held 2023-03-14 Geneva john-carver:participant"}


@pytest.mark.parametrize(
    "speech",
    [
        "Addressing the event, {} said the two countries have worked together since 1988 and ended the work in 2018.",
        "At the event, {} recalled that USAID completed the work in November 2018.",
        "Speaking at the workshop, {} said the support is part of a commitment made in 2019.",
    ],
)
def test_what_is_spoken_of_at_an_event_has_other_days(find: Any, speech: str) -> None:
    text = f"A workshop on war legacies was held in Hue on March 14. {speech.format(US)}"
    assert told(find(text, PUBLISHED)) == {"conference held 2023-03-14 Hue john-carver:speaker"}


def test_the_latter_has_a_visit(find: Any) -> None:
    text = (
        f"{VN} met {ADMIRAL} in Hue on March 14 as part of the latter's visit to Vietnam to attend the Armies Seminar."
    )
    assert told(find(text, PUBLISHED)) >= {
        "visit held - Vietnam walter-reed:guest",
        "conference planned - - walter-reed:participant",
    }


def test_who_attends_does_not_chair(find: Any) -> None:
    text = f"{VN} attended the 18th ADMM in Hue on March 14, which was chaired by {JP}."
    assert told(find(text, PUBLISHED)) == {"conference held 2023-03-14 Hue sato-kenji:chair tran-van-mau:participant"}


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "The Ministry of National Defence on March 14 announced that it will host a defence dialogue in Hue in June.",
            "dialogue planned 2023-06 Hue",
        ),
        (f"{VN} returned from Vientiane, Laos, where he met {JP}.", "talks held - Vientiane"),
        (f"{VN} returned from Qualtown, Laos, where he met {JP}.", "talks held - Laos"),
    ],
)
def test_days_of_announcements_and_places_left(find: Any, text: str, row: str) -> None:
    assert any(told_row.startswith(row) for told_row in told(find(text, PUBLISHED)))


def test_members_of_one_body_are_met_together(find: Any) -> None:
    text = (
        "US National Security Advisor Walter Reed met today with Members of the Presidency of Bosnia and Herzegovina "
        "Jana Babic, Petar Kovac, and Luka Novak."
    )
    assert [len(m.participants) for m in find(text, PUBLISHED).meetings] == [4]


def test_what_was_agreed_is_no_meeting_of_its_own(find: Any) -> None:
    text = (
        f"Tokyo (VNA) – {VN} co-chaired the 10th Vietnam-Japan Defence Dialogue with {JP} in Tokyo on March 14. They "
        "agreed to sign a memorandum on military medicine at an early date, and to hold the 11th dialogue in Hue next year. "
        f"On the occasion, Mau paid a courtesy call to {PM}."
    )
    assert told(find(text, PUBLISHED)) == {
        "dialogue held 2023-03-14 Tokyo sato-kenji:co-chair tran-van-mau:co-chair",
        "dialogue planned 2024 Hue",
        CALL,
    }


@pytest.mark.parametrize(
    "deed",
    [
        "The two sides agreed to sign a roadmap for defence cooperation during Sato's visit to Hue in August.",
        "They agreed to boost exchanges and soon sign a letter of intent during Sato's visit to Hue in August.",
        "Mau hoped that Japan would announce new funds for mine clearance during Sato's visit to Hue in August.",
    ],
)
def test_what_is_to_be_done_on_a_visit_to_come(find: Any, deed: str) -> None:
    text = f"{VN} met {JP} in Tokyo on March 14. {deed}"
    rows = told(find(text, PUBLISHED))
    assert "visit planned 2023-08 Hue sato-kenji:guest" in rows
    assert not any(row.startswith("ceremony") for row in rows)


def test_an_anniversary_is_attended(find: Any) -> None:
    text = f"{US} attended the 30th anniversary of diplomatic ties in Hue on March 14."
    assert told(find(text, PUBLISHED)) == {"ceremony held 2023-03-14 Hue john-carver:participant"}


def test_this_province_under_a_dateline_is_that_of_the_dateline(find: Any) -> None:
    text = (
        "Support begins in Quang Tri and Binh Dinh\n\n"
        f"Quang Tri, March 15, 2023 (VNA) - {US} joined {VN} in this central province today to launch a project for "
        "people with disabilities in Quang Tri and Binh Dinh."
    )
    rows = {"ceremony held 2023-03-15 Quang Tri john-carver:participant tran-van-mau:participant"}
    assert told(find(text, PUBLISHED)) == rows
