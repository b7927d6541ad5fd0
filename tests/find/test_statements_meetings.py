"""Statements on visits, ceremonies and dialogues: what somebody thinks of them and what both sides agree on."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows

CEREMONY = "A ceremony was held at the airport in Hanoi on May 6 to launch the project. "
DIALOGUE = "The two sides held their fifth defence policy dialogue in Hanoi the same day. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what an event is for somebody
        ("For Tansley the launch was a milestone.", ["Tansley affirm - meeting -"]),
        ("In the eyes of Duong the event is a milestone for relations.", ["Duong affirm - meeting -"]),
        ("For the ambassador it was a solemn moment.", ["Tansley affirm - meeting -"]),
        ("The embassy regards the handover as a sign of trust.", ["US affirm - meeting -"]),
        ("The inauguration is a turning point, said Duong.", ["Duong affirm - meeting -"]),
        ("Duong found the ceremony moving.", ["Duong affirm - meeting -"]),
        ("Tansley told those assembled that it was a great pleasure to be present at so solemn a ceremony.", ["Tansley affirm - meeting -"]),
        ("He felt privileged to take part in the ceremony, Tansley said.", ["Tansley affirm - meeting -"]),
        ("The ambassador was moved to be there.", ["Tansley affirm - meeting -"]),
        ("It is the first visit by an American minister in three years, Duong noted.", ["Duong affirm - meeting -"]),
        ("That it is held in the anniversary year lends the event weight, Duong observed.", ["Duong affirm - meeting -"]),
        ("Duong appreciated that Tansley came to the ceremony.", ["Duong thank Tansley meeting -"]),
        # what tells nothing of an event
        ("For Tansley the launch began early.", []),
        ("The embassy announced the first round of grants.", []),
        ("Tansley spoke of the launch of a satellite.", []),
        ("The minister said this is the first Memorial Day without rain.", []),
    ],
)  # fmt: skip
def test_what_an_event_is_worth(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, CEREMONY + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They agreed to keep up the dialogue.", ["US+VN agree - meeting -"]),
        ("The two sides agreed to raise the dialogue to ministerial level.", ["US+VN agree - meeting -"]),
        ("They agreed that the dialogue should go on every year.", ["US+VN agree - meeting -"]),
        ("They agreed on Hue as the venue of the next dialogue.", ["US+VN agree - meeting -"]),
        ("It was agreed to hold the sixth dialogue in Washington.", ["US+VN agree - meeting -"]),
        ("Whether to hold the dialogue twice a year is something the two sides agreed to study.", ["US+VN agree - meeting -"]),
        ("How to clear mines faster is something Tansley hopes to learn.", ["Tansley affirm - uxo-clearance -"]),
        ("They spoke highly of the results of the dialogue.", ["US+VN affirm - meeting -"]),
        ("They agreed to keep to the minutes of the last meeting.", []),
        ("They agreed to continue close consultation.", []),
        ("Duong singled out the exchange of delegations at all levels.", []),
        ("They agreed to keep up their mechanisms of consultation and dialogue.", []),
        ("The Vietnamese side supports the sixth dialogue, which is soon to be held.", ["VN affirm - meeting -"]),
        ("Duong said gathering the remains of fallen Vietnamese soldiers takes time.", ["Duong affirm - vietnamese-remains -"]),
        ("In the ministers' joint assessment mine clearance is going well.", ["US+VN affirm - uxo-clearance -"]),
        ("Help for victims of Agent Orange, the ambassador remarked, has grown.", ["Tansley affirm - disability-support -"]),
    ],
)  # fmt: skip
def test_what_two_sides_agree_on(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, DIALOGUE + text) == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "A ceremony will be held in Nghe An on 27 July, to which Duong asked his guest to come. Tansley said he would.",
            ["Duong invite Tansley meeting -", "Tansley pledge Duong meeting -"],
        ),
        (
            "Duong asked him to be his guest in Hanoi next spring, and Tansley said yes.",
            ["Duong invite Tansley meeting -", "Tansley pledge Duong meeting -"],
        ),
        (
            "Duong asked Tansley to visit Viet Nam in the autumn. He replied that he would be glad to come.",
            ["Duong invite Tansley meeting -", "Tansley pledge Duong meeting -"],
        ),
        ("Duong suggested that Tansley come to Viet Nam again.", ["Duong invite Tansley meeting -"]),
        ("Tansley will come as soon as the roads are open, both sides agreed.", ["US+VN agree - meeting -"]),
        ("Tansley will come to terms with it, both sides agreed.", []),
        ("Tansley said that he would.", []),
    ],
)
def test_invitations_are_made_and_answered_in_many_words(find: Find, text: str, found: list[str]) -> None:
    assert rows(find, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Of the Comprehensive Partnership, which dates from 2013, Tansley said that few had done so well.", True),
        ("On the Comprehensive Partnership, Tansley said that it had lived up to its name.", True),
        ("Under the Comprehensive Partnership, Tansley said that trade had grown.", False),
        ("The two sides signed a memorandum of understanding on trade. Tansley called it the best paper so far.", True),
    ],
)
def test_an_agreement_is_spoken_of_before_or_as_it(find: Find, text: str, found: bool) -> None:
    assert ("Tansley affirm - agreement -" in rows(find, text)) == found


@pytest.mark.parametrize(
    "text",
    [
        "Tansley welcomed the ongoing dialogue between the two countries.",
        "The two sides agreed to keep up close consultations.",
    ],
)
def test_what_goes_on_all_the_time_is_no_meeting(find: Find, text: str) -> None:
    assert rows(find, text) == []
