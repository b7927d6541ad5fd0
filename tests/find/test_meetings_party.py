"""Who came along, where "the city" or "there" is, what stays and schedules tell; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

ADMIRAL = "Rear Admiral Paul Weston, Commander of the US Seventh Fleet,"
ARRIVED = f"{ADMIRAL} arrived in Da Nang on May 11 for a five-day visit. "
PUBLISHED = "2019-05-12"  # a Sunday
GUESTS = "visit held 2019-05-11 Da Nang john-miller:guest mary-hall:guest paul-weston:guest"
THREE = "Captain John Miller and US Consul General Mary Hall"

PARTY = [
    (ARRIVED + f"With him came {THREE}.", GUESTS),
    (ARRIVED + f"Accompanying the admiral are {THREE}.", GUESTS),
    (ARRIVED + f"In his party are {THREE}.", GUESTS),
    (ARRIVED + f"The delegation also includes {THREE}.", GUESTS),
    (ARRIVED + f"{THREE} were in the group.", GUESTS),
    (
        (
            "US Ambassador Mark Johnson visited Hue on May 11. With him was Le Van Dung, Vice Chairman of the Hue "
            "People's Committee."
        ),
        "visit held 2019-05-11 Hue le-van-dung:host mark-johnson:guest",
    ),
    # no visit's company
    (
        ARRIVED + f"With him at the talks were {THREE}.",
        "visit held 2019-05-11 Da Nang paul-weston:guest",
    ),
]

PLACES = [
    (
        (
            "The clean-up of Da Nang airport was launched at a ceremony in the central city on May 9. US Ambassador Mark "
            "Johnson attended the ceremony."
        ),
        "ceremony held 2019-05-09 Da Nang mark-johnson:participant",
    ),
    (
        (
            "Remediation has begun on the Bien Hoa airbase in the southern province of Dong Nai. US Ambassador Mark "
            "Johnson was present for the launch at a ceremony at the base on May 9."
        ),
        "ceremony held 2019-05-09 Bien Hoa mark-johnson:participant",
    ),
    (
        (
            "Treatment of the contaminated soil at Bien Hoa airbase in the southern province of Dong Nai was launched on "
            "Friday. US Ambassador Mark Johnson was on hand for the ceremony."
        ),
        "ceremony held 2019-05-10 Bien Hoa mark-johnson:participant",
    ),
    (
        (
            "Land in Phu Cat district that was cleared of bombs was given back to farmers at a ceremony there on May 9. "
            "US Ambassador Mark Johnson attended the ceremony."
        ),
        "ceremony held 2019-05-09 Phu Cat mark-johnson:participant",
    ),
    (
        (
            "Vietnam has opened a Military Attache Office in London. The ceremony took place on May 10. US Ambassador Mark "
            "Johnson attended it."
        ),
        "ceremony held 2019-05-10 London mark-johnson:participant",
    ),
    (
        (
            "The US delegation led by Rear Admiral Paul Weston was received by the leaders of the Hue People's Committee on "
            "May 10."
        ),
        "reception held 2019-05-10 Hue paul-weston:guest",
    ),
    (
        (
            "Two Japanese minesweepers put in at Da Nang on May 10. Their commander, Captain Sato Kenji, called on the "
            "city's leaders."
        ),
        "reception held - Da Nang sato-kenji:guest",
    ),
    # another city than the one told
    (
        "After a stop in Da Nang, US Ambassador Mark Johnson attended a ceremony in the city of Hue on May 9.",
        "ceremony held 2019-05-09 Hue mark-johnson:participant",
    ),
]

STAYS = [
    (
        (
            "From May 8 to 11 a team headed by Mark Johnson, US Deputy Assistant Secretary of State, was in Quang Tri "
            "province."
        ),
        "visit held 2019-05-08 Quang Tri mark-johnson:guest",
    ),
    (
        (
            "Deputy Minister of National Defence Tran Van Mau is at the head of a delegation which the UK Ministry of "
            "Defence has invited to London for a working visit from May 10 to 14."
        ),
        "visit held 2019-05-10 London tran-van-mau:guest",
    ),
    (
        "After the ceremony in Dong Ha on May 10, US Ambassador Mark Johnson made his way to Hai Lang district.",
        "visit held 2019-05-10 Hai Lang mark-johnson:guest",
    ),
    (
        (
            "Indian Defence Minister Arun Sharma held talks in Hanoi on May 11 with Tran Van Mau, Deputy Minister of "
            "National Defence of Vietnam. A call on President Le Van Dung is also on his schedule."
        ),
        "reception planned - - arun-sharma:guest le-van-dung:host",
    ),
    (
        (
            "The admiral's week began in Vientiane. US Ambassador Mark Johnson received Tran Van Mau, Vietnam's Defence "
            "Minister, there on May 9."
        ),
        "reception held 2019-05-09 Vientiane mark-johnson:host tran-van-mau:guest",
    ),
    (
        "A welcome ceremony awaited US Ambassador Mark Johnson in Hue on May 10.",
        "ceremony held 2019-05-10 Hue",
    ),
]


SHARMA = "Indian Defence Minister Arun Sharma"
MAU = "Minister of National Defence Tran Van Mau of Vietnam"
IN_HANOI = f"{SHARMA} held talks in Hanoi on May 10 with {MAU}. "
BOTH = "talks held 2019-05-10 Hanoi arun-sharma:guest tran-van-mau:host"

TALKS = [
    (f"In Hanoi on May 10 {SHARMA} and {MAU} went into the details of the plan.", BOTH),
    (f"Closer ties came out of talks in Hanoi on May 10. {SHARMA} and {MAU} spoke about training.", BOTH),
    (f"The search was discussed on May 10 in Hanoi between {SHARMA} and {MAU}.", BOTH),
    (
        f"{SHARMA} arrived in Hanoi on May 10. With {MAU} he talked about training.",
        BOTH,
    ),
    (
        IN_HANOI + "Sharma's visit to Vietnam began the same day and will be over on May 13.",
        "visit held 2019-05-10 Vietnam arun-sharma:guest",
    ),
    (
        IN_HANOI + "He was confident that his visit to Vietnam will do much for friendship.",
        "visit held - Vietnam arun-sharma:guest",
    ),
    (
        "The third Vietnam-China border defence friendship exchange takes place in Lai Chau on May 11 and 12.",
        "dialogue held 2019-05-11 Lai Chau",
    ),
    (f"Journalists heard at a conference in Hanoi on May 10 from {SHARMA}.", "press-conference held 2019-05-10 Hanoi"),
    (
        (
            f"{SHARMA} held talks with {MAU} on May 10. According to President Le Van Dung, who had the minister as his "
            "guest the same day, ties are good."
        ),
        "reception held 2019-05-10 - arun-sharma:guest le-van-dung:host",
    ),
    (
        f"{SHARMA} was welcomed in Hanoi on May 10 by {MAU} with a guard of honour.",
        "ceremony held 2019-05-10 Hanoi arun-sharma:guest tran-van-mau:host",
    ),
    (
        f"{SHARMA} was in Hanoi on a two-day visit that ended on May 10.",
        "visit held 2019-05-09 Hanoi arun-sharma:guest",
    ),
    (
        f"{SHARMA} came to Hanoi on May 10. {MAU} was his host.",
        "visit held 2019-05-10 Hanoi arun-sharma:guest tran-van-mau:host",
    ),
    (
        f"{SHARMA} leaves on May 14 for Hanoi, where he will be the guest of {MAU}.",
        "visit planned 2019-05-14 Hanoi arun-sharma:guest tran-van-mau:host",
    ),
    (
        f"{SHARMA} was at Bien Hoa airbase on May 10 to see the work.",
        "visit held 2019-05-10 Bien Hoa arun-sharma:guest",
    ),
    (
        f"{SHARMA} spent two days in Vietnam. On May 10 he called at the demining school in Dong Ha.",
        "visit held 2019-05-10 Dong Ha arun-sharma:guest",
    ),
    (
        f"A reception to mark the 75th anniversary of the army was held in New Delhi on May 10. {SHARMA} attended it.",
        "ceremony held 2019-05-10 New Delhi arun-sharma:participant",
    ),
    (
        f"An exhibition of keepsakes was opened in Hanoi on May 10 by {SHARMA} and {MAU}.",
        "conference held 2019-05-10 Hanoi arun-sharma:participant tran-van-mau:participant",
    ),
    (
        f"{SHARMA} and {MAU} met in Singapore on May 10 on the fringes of the Shangri-La Dialogue.",
        "conference held - Singapore",
    ),
    (
        f"{SHARMA} has been invited to Hanoi by {MAU}.",
        "visit proposed - Hanoi arun-sharma:guest",
    ),
    (
        f"{SHARMA} was last in Vietnam in 2016.",
        "visit held 2016 Vietnam arun-sharma:guest",
    ),
    (
        (
            f"The Vietnamese and Indian committees met in Hanoi on May 10 for their 9th session. {MAU} headed the Vietnamese "
            f"side. Leading the Indian one was {SHARMA}."
        ),
        "dialogue held 2019-05-10 Hanoi arun-sharma:co-chair tran-van-mau:co-chair",
    ),
    (
        f"{MAU} co-chaired the dialogue in Hanoi on May 10. His co-chair, {SHARMA}, was content.",
        "dialogue held 2019-05-10 Hanoi arun-sharma:co-chair tran-van-mau:co-chair",
    ),
    (
        IN_HANOI + "The talks were part of a visit to Vietnam that began on May 8. The same day Sharma was received by "
        "President Le Van Dung.",
        "reception held 2019-05-10 Hanoi arun-sharma:guest le-van-dung:host",
    ),
    # still to come
    (IN_HANOI + "The visit of President Le Van Dung to India will take place in June.", "visit planned 2019-06 India"),
]

NONE = [
    f"{SHARMA} called on the city's leaders to act in Hanoi on May 10.",
    IN_HANOI + "They agreed to make more of the agreements already signed.",
    IN_HANOI + f"They stand by the statement, which {SHARMA} and {MAU} signed on November 30, 2017.",
]


@pytest.mark.parametrize(("text", "wanted"), TALKS)
def test_talks_told_without_their_noun_and_what_is_under_way(find: Any, text: str, wanted: str) -> None:
    """What a visit will do to relations makes no plan of it, nor does the present tense of these days."""
    assert any(line.startswith(wanted) for line in told(find(text, PUBLISHED)))


def test_what_one_told_the_other_who_received_him_is_the_reception(find: Any) -> None:
    """There are no talks besides."""
    text = f"Vietnam will stand by its word, {MAU} told {SHARMA}, who received him in New Delhi on May 10."
    assert told(find(text, PUBLISHED)) == {"reception held 2019-05-10 New Delhi arun-sharma:host tran-van-mau:guest"}


@pytest.mark.parametrize("text", NONE)
def test_papers_signed_long_ago_and_appeals_are_no_event(find: Any, text: str) -> None:
    """A signing is told of by the way there, and nobody is called on to act at a reception."""
    assert not [line for line in told(find(text, PUBLISHED)) if line.startswith(("ceremony", "reception"))]


@pytest.mark.parametrize(("text", "wanted"), PARTY)
def test_those_who_came_along_are_guests_of_the_visit(find: Any, text: str, wanted: str) -> None:
    """They are of the guest's country; the one of the country visited is the host."""
    assert wanted in told(find(text, PUBLISHED))


@pytest.mark.parametrize(("text", "wanted"), PLACES)
def test_a_place_that_is_only_pointed_at_is_the_one_told_last(find: Any, text: str, wanted: str) -> None:
    """Work begins and ends where it is done, at the base rather than in its province."""
    assert wanted in told(find(text, PUBLISHED))


@pytest.mark.parametrize(("text", "wanted"), STAYS)
def test_a_stay_or_a_call_told_without_a_verb_of_travel(find: Any, text: str, wanted: str) -> None:
    """Being somewhere between two days is a visit, what stands on somebody's schedule is planned."""
    assert wanted in told(find(text, PUBLISHED))
