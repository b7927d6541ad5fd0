"""Meetings that are moved to another day, and where those are held that are still to come."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

PUBLISHED = "2020-06-12"
ENVOY = "US Ambassador Ruth Calloway"
VICE = "Deputy Minister of National Defence Le Duc Khanh"
PAIR = "le-duc-khanh:{} ruth-calloway:{}"

MOVED = [
    ("The signing ceremony in Hanoi has been put off until November.", "ceremony planned 2020-11 Hanoi"),
    ("The handover ceremony in Dong Ha, due on 5 June, was moved to 20 June.", "ceremony planned 2020-06-20 Dong Ha"),
    ("The seminar in Hue was brought forward to 20 June.", "conference planned 2020-06-20 Hue"),
    ("The ceremony in Hanoi will not be held until 20 July.", "ceremony planned 2020-07-20 Hanoi"),
]


@pytest.mark.parametrize(("text", "meeting"), MOVED)
def test_what_is_put_off_is_of_its_new_day(find: Any, text: str, meeting: str) -> None:
    assert told(find(text, PUBLISHED)) == {meeting}


def test_what_is_put_off_with_no_new_day_is_no_meeting(find: Any) -> None:
    assert told(find("The signing ceremony in Hanoi, due in July, has been put off.", PUBLISHED)) == set()


PLANS = [
    "The Australia-Vietnam Strategic Dialogue in Canberra is down for 22 July.",
    "The Australia-Vietnam Strategic Dialogue is due on 22 July in Canberra.",
    "She left for Canberra, where the Australia-Vietnam Strategic Dialogue is planned for 22 July.",
]


@pytest.mark.parametrize("text", PLANS)
def test_what_is_planned_in_a_place_is_held_there(find: Any, text: str) -> None:
    assert told(find(text, PUBLISHED)) == {"dialogue planned 2020-07-22 Canberra"}


DONE = [
    (f"{VICE} and {ENVOY} had breakfast together in Singapore on June 1.", "talks held 2020-06-01 Singapore"),
    (f"Over lunch in Singapore on June 1, {VICE} asked {ENVOY} for more help.", "talks held 2020-06-01 Singapore"),
    (
        f"The diaries were handed over to {ENVOY} by {VICE} at a ceremony in Singapore on June 1.",
        "ceremony held 2020-06-01 Singapore",
    ),
]


@pytest.mark.parametrize(("text", "meeting"), DONE)
def test_two_at_a_meal_and_those_who_hand_over_are_named(find: Any, text: str, meeting: str) -> None:
    assert told(find(text, PUBLISHED)) == {f"{meeting} {PAIR.format('participant', 'participant')}"}


def test_who_expects_a_guest_for_talks_is_the_host(find: Any) -> None:
    facts = find(f"{VICE} expects {ENVOY} for talks in Hanoi on 20 June.", PUBLISHED)
    assert told(facts) == {f"talks planned 2020-06-20 Hanoi {PAIR.format('host', 'guest')}"}


BODIES = [
    ("Experts of the US and Vietnam met in Hawaii on 9 June.", "talks held 2020-06-09 Hawaii"),
    ("KOICA and the Vietnam National Mine Action Centre met online on 9 June.", "phone-call held 2020-06-09 -"),
]


@pytest.mark.parametrize(("text", "meeting"), BODIES)
def test_bodies_of_two_states_meet_too(find: Any, text: str, meeting: str) -> None:
    assert told(find(text, PUBLISHED)) == {meeting}


def test_those_who_met_once_more_met_twice(find: Any) -> None:
    facts = find(f"{VICE} and {ENVOY} met in Bangkok on 2 June and again in Tokyo on 9 June.", PUBLISHED)
    both = PAIR.format("participant", "participant")
    assert told(facts) == {f"talks held 2020-06-02 Bangkok {both}", f"talks held 2020-06-09 Tokyo {both}"}


def test_a_ship_that_puts_to_sea_again_called_once(find: Any) -> None:
    facts = find("Two Japanese destroyers docked at Cam Ranh on 2 June and put to sea again on 5 June.", PUBLISHED)
    assert told(facts) == {"visit held 2020-06-02 Cam Ranh"}
