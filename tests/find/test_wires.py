"""How wires and ministries of many states tell of officials, meetings and papers; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

PUBLISHED = "2023-03-15"  # a Wednesday
ROE = "Australian Defence Minister Jane Roe"
MAU = "General Tran Van Mau"
TWO = "Philippine Foreign Secretary Juan Cruz and Defence Secretary Pedro Luna"
BOTH = "jane-roe:guest tran-van-mau:host"

MEETINGS = [
    # a courtesy call may be one "with" somebody
    (
        f"In her courtesy call with Prime Minister Tran Van Mau on March 14, {ROE} reiterated her commitment.",
        {f"reception held 2023-03-14 - {BOTH}"},
    ),
    # who holds a dialogue with one person talks with him; a guard of honour takes nothing of it away
    (
        f"{ROE} was received by a guard of honor in Hue and held a bilateral dialogue with {MAU} on March 14.",
        {f"ceremony held 2023-03-14 Hue {BOTH}", f"talks held 2023-03-14 Hue {BOTH}"},
    ),
    # weekdays span an event as days of a month do
    (
        "China and Vietnam held the eighth border defence friendship exchange from Thursday to Friday in Lao Cai.",
        {"dialogue held 2023-03-09 Lao Cai"},
    ),
    # four ministers, two of them told as counterparts
    (
        f"{TWO} and their respective Japanese counterparts Yoko Mori and Ken Kato met in Tokyo on March 14.",
        {"talks held 2023-03-14 Tokyo juan-cruz:guest ken-kato:host pedro-luna:guest yoko-mori:host"},
    ),
    # one is pleased at what one does
    (
        f"{ROE} said that she was pleased to hold a meeting with {MAU} in Hanoi.",
        {f"talks held - Hanoi {BOTH}"},
    ),
    # though one would be pleased at what is still to come
    (
        f"{ROE} said that she would be pleased to hold a meeting with {MAU} in Hanoi.",
        {f"talks planned - Hanoi {BOTH}"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), MEETINGS)
def test_meetings(find: Any, text: str, rows: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == rows


def test_a_span_ends_on_the_day_of_a_wire_without_a_year(find: Any) -> None:
    exchange = "the third border defence friendship exchange from Wednesday to Thursday in Hue"
    text = f"HUE, March 19 (Xinhua) -- China and Vietnam held {exchange}."
    assert [m.date.value for m in find(text, None).meetings] == ["--03-18"]


def test_a_year_alone_is_completed_as_a_year(find: Any) -> None:
    text = (
        "In a news conference in Manila, Philippine Defence Secretary Juan Cruz said that the two countries aim to sign "
        f"a memorandum before the end of this year. He met {MAU} of Vietnam on Friday, August 30, 2024."
    )
    assert all(m.date is None or not m.date.value.endswith("-") for m in find(text, None).meetings)


OFFICIALS = [
    # nobody is minister of the states that he travels to
    (
        "The Minister for Defence, Paul Brown, will travel to Cambodia and Vietnam from 22-25 November 2022.",
        [("Paul Brown", None, ["Minister for Defence"])],
    ),
    (
        "The Minister for Defence, Paul Brown, will visit Japan and Vietnam from 22-25 November 2022.",
        [("Paul Brown", None, ["Minister for Defence"])],
    ),
    # a post before the one that bears the rank
    (
        "Chinese State Councilor and Defense Minister General Li Peng was in Vietnam.",
        [("Li Peng", "CN", ["Chinese State Councilor", "Defense Minister"])],
    ),
    # ships are no queens
    (
        "Japanese Defence Minister Taro Mori inspected HMS Queen Charlotte.",
        [("Taro Mori", "JP", ["Japanese Defence Minister"])],
    ),
    # courtesy titles with and without their last dot
    ("Prime Minister H.E Tran Van Mau spoke.", [("Tran Van Mau", "VN", ["Prime Minister"])]),
    (
        "H.E Mr. Tran Van Mau, Prime Minister of Vietnam, spoke.",
        [("Tran Van Mau", "VN", ["Prime Minister of Vietnam"])],
    ),
    # what one commands, after a comma
    (
        "It is good, said US Navy Rear Adm. Tom Carver, commander, Task Force 73.",
        [("Tom Carver", "US", ["commander, Task Force 73"])],
    ),
    (
        "It is good, said US Navy Capt. John Roe, deputy commander, Destroyer Squadron (DESRON) 7.",
        [("John Roe", "US", ["deputy commander, Destroyer Squadron 7"])],
    ),
    (
        "It is good, said US Navy Capt. John Roe, commodore of Destroyer Squadron 7.",
        [("John Roe", "US", ["commodore of Destroyer Squadron 7"])],
    ),
    (
        "It is good, said US Navy Capt. John Roe, commanding officer, USS Carver.",
        [("John Roe", "US", ["commanding officer, USS Carver"])],
    ),
    # a plural after a name begins the next ones of a list
    (
        "The US delegation included Colonel Paul Brown, the captains of the USS Carver and the USNS Lake, and others.",
        [("Paul Brown", "US", [])],
    ),
    # papers abroad call the Vietnamese by the family name
    (
        "Vietnamese Defence Minister Phan Van Mau visited Manila. General Phan spoke. Phan's visit will help.",
        [("Phan Van Mau", "VN", ["Vietnamese Defence Minister"])],
    ),
    # a post behind which a comma, a body, a rank and the name follow
    (
        "Commander, U.S. 7th Fleet Vice Adm. Phillip Carver spoke of Vietnam.",
        [("Phillip Carver", "US", ["Commander, U.S. 7th Fleet"])],
    ),
    # the state of a secretary for a field
    (
        "Juan A. Cruz, Secretary for Foreign Affairs of the Republic of the Philippines, was in Vietnam.",
        [("Juan A. Cruz", "PH", ["Secretary for Foreign Affairs of the Republic of the Philippines"])],
    ),
    # two posts joined by "cum"
    (
        "Tran Van Mau, Chief of the General Staff cum Deputy Minister of National Defence of Vietnam, spoke.",
        [("Tran Van Mau", "VN", ["Chief of the General Staff", "Deputy Minister of National Defence of Vietnam"])],
    ),
    # counterparts in a row: each has the post of the one named in the same place
    (
        f"{TWO} met their Japanese counterparts, Yoko Mori and Ken Kato, in Manila.",
        [
            ("Juan Cruz", "PH", ["Philippine Foreign Secretary"]),
            ("Pedro Luna", "PH", ["Defence Secretary"]),
            ("Yoko Mori", "JP", ["Foreign Secretary"]),
            ("Ken Kato", "JP", ["Defence Secretary"]),
        ],
    ),
    (
        "Vietnamese Defence Minister Tran Van Mau met his Lao and Cambodian counterparts, Khamla Sisouk and Tea Sam.",
        [
            ("Tran Van Mau", "VN", ["Vietnamese Defence Minister"]),
            ("Khamla Sisouk", "LA", ["Defence Minister"]),
            ("Tea Sam", "KH", ["Defence Minister"]),
        ],
    ),
    # a visit that is confirmed gives nobody a post
    (
        "Indian Defence Minister Arjun Mehta confirmed his official visit to Vietnam.",
        [("Arjun Mehta", "IN", ["Indian Defence Minister"])],
    ),
]


@pytest.mark.parametrize(("text", "people"), OFFICIALS)
def test_officials(find: Any, text: str, people: list[tuple[str, str | None, list[str]]]) -> None:
    assert [(o.name, o.country, [p.label for p in o.posts]) for o in find(text, PUBLISHED).officials] == people


PAPERS = [
    # papers in a row have the day that the sentence begins with
    (
        "During the visit to Vietnam in June 2022, a joint vision statement on ties and a MoU on logistics were signed.",
        [("joint vision statement on ties", "2022-06"), ("MoU on logistics", "2022-06")],
    ),
    # a row in capitals
    (
        "The ministers of ASEAN adopted the Jakarta Joint Declaration for Peace, Prosperity and Security on March 14.",
        [("Jakarta Joint Declaration for Peace, Prosperity and Security", "2023-03-14")],
    ),
    # the paper of two sides
    (
        "Japan gave Vietnam boats under the two countries' agreement on the transfer of equipment, signed in 2021.",
        [("agreement on the transfer of equipment", "2021")],
    ),
    # a name with "and" in it
    (
        "Japan and Vietnam will sign a memorandum of understanding on an Acquisition and Cross-Servicing Agreement.",
        [("memorandum of understanding on an Acquisition and Cross-Servicing Agreement", None)],
    ),
]


@pytest.mark.parametrize(("text", "papers"), PAPERS)
def test_papers(find: Any, text: str, papers: list[tuple[str, str | None]]) -> None:
    assert [(a.name, a.date and a.date.value) for a in find(text, PUBLISHED).agreements] == papers
