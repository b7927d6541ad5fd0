"""Talks told by no word for a meeting: who did something with whom, what one said and the other replied."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

MINISTER = "Minister of National Defence General Le Van Binh"
DEPUTY = "Deputy Defence Minister Lt. Gen. Tran Quang Huy"
SECRETARY = "US Secretary of Defence Walter Reed"
ENVOY = "US Ambassador John Carver"
PUBLISHED = "2023-03-15"  # a Wednesday

PRESIDENT = "State President Vo Van Minh"
SPOKESMAN = "Paul Ode"
CALL = "phone-call held 2023-03-14 - le-van-binh:participant walter-reed:participant"
RECEPTION = "reception held 2023-03-14 Hanoi"
TALKS = "talks held 2023-03-14 Hanoi"
HANOI = "talks held 2023-03-14 Hanoi le-van-binh:host walter-reed:guest"
RECEIVED = "reception held 2023-03-14 Hanoi john-carver:guest le-van-binh:host"

TOLD = [
    (f"{SECRETARY} and {MINISTER} swapped notes on the search in Hanoi on Tuesday.", HANOI),
    (f"{SECRETARY} buttonholed {MINISTER} in Hanoi on Tuesday.", HANOI),
    (f"{SECRETARY} caught up in Hanoi on Tuesday with {MINISTER}.", HANOI),
    (f"Before the regional forum opened, {SECRETARY} slipped away in Hanoi on Tuesday to see {MINISTER}.", HANOI),
    (f"{SECRETARY} told {MINISTER} in Hanoi on Tuesday that the work would go on.", HANOI),
    # the one who stands higher receives the other
    (f"{ENVOY} went through the plans in Hanoi on Tuesday with {MINISTER}.", RECEIVED),
    # three states are no talks of two
    (
        f"{SECRETARY}, Japanese Defence Minister Ota Ken and {DEPUTY} huddled over charts in Hanoi on Tuesday.",
        "conference held 2023-03-14 Hanoi ota-ken:participant tran-quang-huy:participant walter-reed:participant",
    ),
    # what is handed over is a ceremony
    (
        f"{SECRETARY} handed {MINISTER} a dead soldier's diary in Hanoi on Tuesday.",
        "ceremony held 2023-03-14 Hanoi le-van-binh:participant walter-reed:participant",
    ),
    # what the other replied
    (f"The work would go on, {SECRETARY} said in Hanoi on Tuesday. {MINISTER} replied that it must.", HANOI),
]

NONE = [
    f"{SECRETARY} sent a letter on Tuesday to {MINISTER}.",
    f"{SECRETARY} said on Tuesday that {MINISTER} had done much for peace.",
    f"{SECRETARY} praised {MINISTER} on Tuesday.",
    f"{SECRETARY} was appointed on Tuesday, {MINISTER} a year ago.",
    f"{SECRETARY} told {MINISTER} that the work would go on.",
    f"The work would go on, {SECRETARY} told reporters in Hanoi. {MINISTER} answered in a letter that it must.",
]


@pytest.mark.parametrize(("text", "row"), TOLD)
def test_talks_that_no_word_for_a_meeting_tells(find: Any, text: str, row: str) -> None:
    rows = {r for r in told(find(f"Hanoi (VNA) - {text}", PUBLISHED)) if not r.startswith("conference held - ")}
    assert rows == {row}


@pytest.mark.parametrize("text", NONE)
def test_what_needs_no_meeting_is_none(find: Any, text: str) -> None:
    assert told(find(text, PUBLISHED)) == set()


def test_what_is_said_at_a_meeting_told_before_is_no_other_one(find: Any) -> None:
    text = f"{SECRETARY} met {MINISTER} in Hanoi on Monday. Both on Tuesday thanked the teams. Binh replied to him."
    assert told(find(text, PUBLISHED)) == {"talks held 2023-03-13 Hanoi le-van-binh:host walter-reed:guest"}


RITES = [
    (f"The last of the soil was fed to the kiln in Hue on Tuesday by {SECRETARY}.", "walter-reed:participant"),
    (f"Six patrol boats were handed over in Hue on Tuesday in the presence of {SECRETARY}.", "walter-reed:participant"),
    (f"{SECRETARY} snipped the ribbon of a clinic in Hue on Tuesday.", "walter-reed:participant"),
    (f"The agreement was initialled in Hue on Tuesday by {SECRETARY}.", "walter-reed:participant"),
    (f"{ENVOY} presented his credentials in Hue on Tuesday.", "john-carver:participant"),
    (f"Keys to ten houses were turned over in Hue on Tuesday by {ENVOY}.", "john-carver:participant"),
    (
        f"{ENVOY} received the remains of two airmen from {DEPUTY} in Hue on Tuesday.",
        "john-carver:participant tran-quang-huy:participant",
    ),
]


@pytest.mark.parametrize(("text", "people"), RITES)
def test_a_ceremony_is_told_by_what_was_done(find: Any, text: str, people: str) -> None:
    assert told(find(text, PUBLISHED)) == {f"ceremony held 2023-03-14 Hue {people}"}


@pytest.mark.parametrize(
    "text",
    [
        f"A report on Hue was handed over on Tuesday by {SECRETARY}.",
        f"The work on the remains is being brought up to date in Hue, {SECRETARY} said on Tuesday.",
        "The United States has transferred two cutters, said on Tuesday US Secretary of Defence Walter Reed.",
    ],
)
def test_what_needs_no_ceremony_is_none(find: Any, text: str) -> None:
    assert told(find(text, PUBLISHED)) == set()


CHAINED = [
    (
        f"{SECRETARY} was received in Hanoi on Tuesday by {MINISTER} and later by {PRESIDENT}.",
        {RECEPTION + " le-van-binh:host walter-reed:guest", RECEPTION + " vo-van-minh:host walter-reed:guest"},
    ),
    (
        f"{SECRETARY} met first with {MINISTER} and then with {PRESIDENT} in Hanoi on Tuesday.",
        {TALKS + " le-van-binh:host walter-reed:guest", TALKS + " vo-van-minh:host walter-reed:guest"},
    ),
    # a call is by telephone
    (f"{SECRETARY} made on Tuesday a ten-minute call to {MINISTER}.", {CALL}),
    # a dialogue named before those who met at it
    (
        f"The second Vietnam-US policy dialogue has borne fruit. In Hanoi on Tuesday {SECRETARY} met {MINISTER}.",
        {"dialogue held 2023-03-14 Hanoi le-van-binh:participant walter-reed:participant"},
    ),
    # plans told in the present, requests told in the passive
    (f"{SECRETARY} is going to Manila in May.", {"visit planned 2023-05 Manila walter-reed:guest"}),
    (f"{SECRETARY} was urged to come to Manila.", {"visit proposed - Manila walter-reed:guest"}),
    # what is off, and where that was told
    (f"{SECRETARY} will not, after all, visit Manila in May.", set()),
    (f"Reports that {SECRETARY} met {MINISTER} in Hanoi on Tuesday are without foundation.", set()),
    (
        f"The visit was dropped, said the Pentagon press secretary, {SPOKESMAN}, at a briefing in Hanoi on Tuesday.",
        {"press-conference held 2023-03-14 Hanoi paul-ode:speaker"},
    ),
    # an invitation has a place and a day
    (f"{MINISTER} invited {SECRETARY} to Manila in May.", {"visit proposed 2023-05 Manila walter-reed:guest"}),
    # whom a relative clause tells to have been received, who sat with whom
    (
        f"{SECRETARY}, whom {MINISTER} was receiving in Hanoi on Tuesday, nodded.",
        {RECEPTION + " le-van-binh:host walter-reed:guest"},
    ),
    (
        f"{SECRETARY} met, one after the other, with {MINISTER}, with {PRESIDENT} in Hanoi on Tuesday.",
        {TALKS + " le-van-binh:host walter-reed:guest", TALKS + " vo-van-minh:host walter-reed:guest"},
    ),
    (
        f"In Hanoi {SECRETARY} had seen {MINISTER} about the mines.",
        {"talks held - Hanoi le-van-binh:host walter-reed:guest"},
    ),
    # a speech to those of an academy
    (
        f"{SECRETARY} kept the news for his speech to students of the Diplomatic Academy in Hanoi on Tuesday.",
        {"conference held 2023-03-14 Hanoi walter-reed:speaker"},
    ),
    (
        f"The stay in Vietnam of {SECRETARY} began on Tuesday with a wreath at Truc Bach Lake in Hanoi.",
        {"ceremony held 2023-03-14 Hanoi walter-reed:participant", "visit held 2023-03-14 Vietnam walter-reed:guest"},
    ),
    (f"On hearing that the work went on, {SECRETARY} sent a letter on Tuesday.", set()),
]


@pytest.mark.parametrize(("text", "rows"), CHAINED)
def test_several_partners_denials_and_plans(find: Any, text: str, rows: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == rows
