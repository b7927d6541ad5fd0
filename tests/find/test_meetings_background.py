"""Who is named near an event but was not at it, and what called-together people hold; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

HOSTED = "On Tuesday, the US Department of Labor hosted a forum on housing in Hanoi. "
FORUM = "conference held 2023-03-14 Hanoi"
PUBLISHED = "2023-03-15"  # a Wednesday

NEAR = [
    # what somebody has done, plans, or has signed is no part in the event
    ("President Walter Reed has taken action to lower rents.", FORUM),
    ("President Walter Reed and Vice President Ann Lowe will continue to work for it.", FORUM),
    ("President Walter Reed signed into law the act on rents, which was welcomed.", FORUM),
    ("President Walter Reed's plan for homes was praised, those present said.", FORUM),
    # who speaks in it was there
    ("Labour Secretary Ann Lowe said that rents must fall.", f"{FORUM} ann-lowe:speaker"),
    ("Labour Secretary Ann Lowe has praised the plan.", f"{FORUM} ann-lowe:speaker"),
    # another month, and a law called by his name
    ("In July, Labour Secretary Ann Lowe announced a plan.", FORUM),
    ("Thanks to President Walter Reed's housing law, rents fell, those present said.", FORUM),
]


@pytest.mark.parametrize(("text", "expected"), NEAR)
def test_who_is_named_by_the_way_was_not_there(find: Any, text: str, expected: str) -> None:
    assert told(find(HOSTED + text, PUBLISHED)) == {expected}


CALLED = [
    (
        "On Tuesday, Secretary of Labor Ann Lowe convened a meeting of the task force on rents.",
        {"conference held 2023-03-14 - ann-lowe:participant"},
    ),
    # two of two states who meet hold talks, whoever called them together
    (
        "On Tuesday, US Ambassador John Carver convened a meeting with Deputy Minister Tran Van Mau of Vietnam.",
        {"talks held 2023-03-14 - john-carver:guest tran-van-mau:host"},
    ),
    # those who took part, told apart from who called them together, make no second meeting
    (
        (
            "On Tuesday, the US Department of Labor convened mayors to discuss rents. "
            "Meeting participants included Secretary of Labor Ann Lowe and US Ambassador John Carver."
        ),
        {"conference held 2023-03-14 - ann-lowe:participant john-carver:participant"},
    ),
    # one number, one year, one name
    (
        (
            "The third convening of the Mekong Flood Initiative was held in Hanoi on March 14, 2023. "
            "At the third gathering in 2023, members spoke of dams."
        ),
        {"conference held 2023-03-14 Hanoi"},
    ),
    # the call is to nobody named, and no journey
    (
        (
            "On Tuesday, US President Walter Reed spoke by phone with Prime Minister Tran Van Mau of Vietnam "
            "in his first call to a foreign leader."
        ),
        {"phone-call held 2023-03-14 - tran-van-mau:participant walter-reed:participant"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), CALLED)
def test_people_called_together_hold_a_conference(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == expected


MET = "On March 14, US Ambassador John Carver met with Deputy Minister Tran Van Mau of Vietnam in Hanoi. "
TALKS = "talks held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host"
BESIDES = [
    # whose journey it is, the owner tells
    ("They discussed Secretary of State Ann Lowe's upcoming travel to India.", {TALKS, "visit planned - India ann-lowe:guest"}),
    # a relation in general, and talks that have been held already, are no plans
    ("They agreed on the importance of working with partners to end hunger.", {TALKS}),
    ("They also discussed our work with partners in Laos.", {TALKS}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BESIDES)
def test_what_is_told_besides(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(MET + text, PUBLISHED)) == expected


def test_a_foreign_minister_is_not_of_the_united_states(find: Any) -> None:
    """Nobody there is called a minister: he is of the other state that the article names."""
    text = (
        "US Assistant Secretary of State Brian Nole traveled to Haiti on May 3. The delegation also met with "
        "Prime Minister Ariel Durand and Foreign Minister Claude Morin to reiterate U.S. commitment."
    )
    found = {o.name: o.country for o in find(text, PUBLISHED).officials}
    assert found == {"Brian Nole": "US", "Ariel Durand": "HT", "Claude Morin": "HT"}
