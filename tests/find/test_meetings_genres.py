"""Minutes, diaries, programmes of visits and transcripts tell of meetings in forms of their own."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

MINUTES = """MINUTES
of the fifth meeting of the Viet Nam - Australia Joint Working Group on War Legacies

Ha Noi, 7 May 2021

Present
For Viet Nam: Major General Bui Van Son, Deputy Director of the Office of Steering Committee 701 (chair).
For Australia: Ambassador Helen Moore (chair); Colonel Mark Tully, Defence Attaché.
Apologies: Ambassador Peter Hale of Norway.

1. General Son recalled that he and Ms Moore had last met in Hue in March. The minutes of the fourth meeting were adopted.
"""


def test_the_meeting_of_the_minutes_has_their_day_and_those_present(find: Any) -> None:
    own = "bui-van-son:co-chair helen-moore:co-chair mark-tully:participant"
    assert f"dialogue held 2021-05-07 Ha Noi {own}" in told(find(MINUTES))


DIARY = """An ambassador's diary

March 2019

Ambassador Ingrid Solheim of Norway kept a diary of her last week in Hanoi.

Monday, 11 March
I said goodbye to many friends. My desk is empty now.

Wednesday, 13 March
Lunch with the American ambassador, Ruth Calloway. I will miss her.

Thursday, 14 March
A telephone call from Deputy Minister Le Van Minh. I told him so.
"""


def test_notes_in_a_diary_are_of_her_who_keeps_it(find: Any) -> None:
    assert told(find(DIARY)) == {
        "reception held 2019-03-13 - ingrid-solheim:participant ruth-calloway:participant",
        "phone-call held 2019-03-14 - ingrid-solheim:participant le-van-minh:participant",
    }


PROGRAMME = """Programme of the visit of Secretary of Defense Robert Haldane to Viet Nam
Press office of the Ministry of National Defence, 5 June 2022

Sunday, 12 June
18:30 Arrival at Noi Bai airport

Monday, 13 June
09:00 Official welcome ceremony, Ministry of National Defence, Hanoi
09:30 Talks with General Ta Quang Huy, Minister of National Defence
14:00 Courtesy call on President Vo Tri Dung

Tuesday, 14 June
10:00 Visit to the dioxin treatment site at Bien Hoa airbase
"""


def test_what_a_programme_lists_is_the_visitors_and_still_to_come(find: Any) -> None:
    assert told(find(PROGRAMME)) == {
        "ceremony planned 2022-06-13 Hanoi robert-haldane:participant",
        "talks planned 2022-06-13 - robert-haldane:guest ta-quang-huy:host",
        "reception planned 2022-06-13 - robert-haldane:guest vo-tri-dung:host",
        "visit planned 2022-06-14 Bien Hoa robert-haldane:guest",
    }


def test_i_is_who_speaks_where_his_name_opens_the_paragraph(find: Any) -> None:
    text = (
        "The question was about mines in Vietnam.\n\n"
        "Minister of State Mark Fielding: I met the Vietnamese Ambassador, Tran Ngoc Lan, in London on 2 July."
    )
    found = told(find(text, "2019-07-09"))
    assert {line.split(" ", 4)[:4][2] for line in found} == {"2019-07-02"}
    assert all("mark-fielding" in line and "tran-ngoc-lan" in line for line in found)


TRIPS = [
    ("Berge visited Vietnam in March 2019. In Hanoi he held talks with Khanh.", "talks held 2019-03 Hanoi"),
    ("Berge comes to Hanoi on 8 July. Khanh will hold talks with him.", "talks planned 2020-07 Hanoi"),
]
HEAD = "Deputy Minister Le Duc Khanh and the Norwegian State Secretary, Jonas Berge, know each other. "


@pytest.mark.parametrize(("text", "meeting"), TRIPS)
def test_what_is_done_on_a_trip_is_of_its_month(find: Any, text: str, meeting: str) -> None:
    assert f"{meeting} jonas-berge:guest le-duc-khanh:host" in told(find(HEAD + text, "2020-06-12"))


NONE = [
    "Khanh paid tribute to those who wade into rivers with her people.",
    "Would the two ministers meet in person?",
    "The sum was named by Khanh on Monday.",
    "Khanh undertook to speak with Berge about it.",
]


@pytest.mark.parametrize("text", NONE)
def test_praise_questions_and_promises_are_no_meetings(find: Any, text: str) -> None:
    assert told(find(HEAD + text, "2020-06-12")) == set()


def test_the_month_of_a_bulletin_holds_its_days(find: Any) -> None:
    text = "Mine Action Monthly\n\nMarch 2021\n\nLe Duc Khanh, Deputy Minister, received US Ambassador Ruth Hale in Hanoi on 9 March."
    assert told(find(text)) == {"reception held 2021-03-09 Hanoi le-duc-khanh:host ruth-hale:guest"}


def test_remarks_were_made_at_the_ceremony_of_their_title(find: Any) -> None:
    text = (
        "Remarks by Ambassador Ruth Calloway at the Handover Ceremony for Pacer Ivy\nBien Hoa, June 2, 2020\n\n"
        "Good morning. Two years ago General Le Duc Khanh of Vietnam broke ground on this site. We return it today."
    )
    assert "ceremony held 2020-06-02 Bien Hoa ruth-calloway:speaker" in told(find(text))


def test_who_is_taken_to_see_the_work_visits_it(find: Any) -> None:
    text = "Khanh took Berge to see the clearance in Gio Linh on 8 June, and took the chance to see Hue."
    assert "visit held 2020-06-08 Gio Linh jonas-berge:guest" in told(find(HEAD + text, "2020-06-12"))


def test_who_shows_a_visitor_around_holds_no_talks_of_his_own(find: Any) -> None:
    text = "Berge was shown around the demining school in Dong Ha by Khanh on 8 June."
    assert told(find(HEAD + text, "2020-06-12")) == {
        "visit held 2020-06-08 Dong Ha jonas-berge:guest le-duc-khanh:host"
    }
