"""Hosts of visits, the first day of those that are over, and trips that are none; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Minister of National Defence General Tran Van Mau"
DEPUTY = "Deputy Minister of National Defence Sen. Lieut. Gen. Le Van Tich"
US = "US Secretary of Defense Walter Brandon"
ENVOY = "US Ambassador to Vietnam Ellen Marsh"
PUBLISHED = "2023-03-15"  # a Wednesday

HOSTS = [
    (
        f"Hanoi (VNA) - {DEPUTY} received {ENVOY} on March 14. He handed her a letter inviting {US} to visit Vietnam.",
        "visit proposed - Vietnam le-van-tich:host walter-brandon:guest",
    ),
    (
        f"Hanoi (VNA) - {DEPUTY} received {ENVOY} on March 14. On behalf of {VN}, he invited {US} to visit Vietnam.",
        "visit proposed - Vietnam tran-van-mau:host walter-brandon:guest",
    ),
    (
        (
            f"{DEPUTY} called on {US} in Washington on March 14, to whom he delivered an invitation from {VN} "
            "to come to Hanoi in May."
        ),
        "visit proposed 2023-05 Hanoi tran-van-mau:host walter-brandon:guest",
    ),
    (
        f"{US} visited Vietnam from March 12 to 14. The visit took place at the invitation of {VN}.",
        "visit held 2023-03-12 Vietnam tran-van-mau:host walter-brandon:guest",
    ),
    (
        f"{US} visited Bien Hoa airbase on March 14. He was shown around the lake by {DEPUTY}.",
        "visit held 2023-03-14 Bien Hoa le-van-tich:host walter-brandon:guest",
    ),
    (
        f"On March 14 {US} flew to Da Nang, with {DEPUTY} for a guide.",
        "visit held 2023-03-14 Da Nang le-van-tich:host walter-brandon:guest",
    ),
    # said to his face, an invitation makes nobody a host yet; nor does a compatriot who comes along
    (
        f"{VN} received {US} in Hanoi on March 14. Brandon invited Mau to visit Washington next year.",
        "visit proposed 2024 Washington tran-van-mau:guest",
    ),
    (
        f"{US} flew to Da Nang on March 14, with {ENVOY} for a guide.",
        "visit held 2023-03-14 Da Nang walter-brandon:guest",
    ),
]

SHIPS = [
    (
        (
            "The frigate USS Merrow docked in Da Nang on March 14. Her captain, Commander Ned Hallam, thanked the city. "
            "Admiral Jo Dane, commander of the US Pacific Fleet, called the visit timely."
        ),
        "visit held 2023-03-14 Da Nang ned-hallam:guest",
    ),
    (
        (
            "Two US ships arrived in Da Nang on March 14. Flowers were waiting for Rear Admiral Jo Dane, Commander of "
            "Logistics Group Western Pacific, and Captain Ned Hallam, Deputy Commander of Destroyer Squadron 7."
        ),
        "visit held 2023-03-14 Da Nang jo-dane:guest ned-hallam:guest",
    ),
    # another officer's ship was here years ago
    (
        (
            "The frigate USS Merrow docked in Da Nang in March 2018. Captain Ned Hallam, commander of the task group, is in "
            "Manila."
        ),
        "visit held 2018-03 Da Nang",
    ),
]

TRIPS = [
    (f"The visit that {US} paid to Hanoi in January came to mind.", "visit held 2023-01 Hanoi walter-brandon:guest"),
    (
        f"{ENVOY} spoke in Quang Tri province on Tuesday, while on a working visit to the province.",
        "visit held 2023-03-14 Quang Tri ellen-marsh:guest",
    ),
    (
        f"After a ceremony in Bien Hoa on March 14, {ENVOY} spoke to the press. In the afternoon Marsh visited Da Nang.",
        "visit held 2023-03-14 Da Nang ellen-marsh:guest",
    ),
    (
        "The two sides agreed that the frigate USS Merrow should drop anchor in Hai Phong in April.",
        "visit planned 2023-04 Hai Phong",
    ),
]

ENDED = [
    (f"{US} wrapped up a four-day visit to Vietnam on March 14.", "visit held 2023-03-11 Vietnam walter-brandon:guest"),
    (
        f"{ENVOY}, whose two-day stay in Quang Tri ended on Tuesday, thanked the province.",
        "visit held 2023-03-13 Quang Tri ellen-marsh:guest",
    ),
    (f"{US}'s five-day trip to Vietnam ended on March 14.", "visit held 2023-03-10 Vietnam walter-brandon:guest"),
    (f"{US}'s November 2021 visit to Hanoi came to mind.", "visit held 2021-11 Hanoi walter-brandon:guest"),
    (f"{US} visited the Vietnam Museum in Washington on March 14.", "visit held 2023-03-14 Washington -"),
]

NONE = (
    "The State Department has provided money for the clearance of bombs in Vietnam since 1993.",
    f"{DEPUTY} wants Quang Tri to be the first province in Vietnam where nobody need be afraid.",
    f"{DEPUTY} met the visitors during their trip to Vietnam.",
)


@pytest.mark.parametrize(("text", "wanted"), HOSTS)
def test_who_invites_through_another_or_walks_the_guest_through_is_the_host(find: Any, text: str, wanted: str) -> None:
    """Whoever carries the invitation or comes along from home is not."""
    assert wanted in told(find(text, PUBLISHED))


@pytest.mark.parametrize(("text", "wanted"), SHIPS)
def test_who_commands_the_ships_that_call_is_their_guest(find: Any, text: str, wanted: str) -> None:
    """Not a fleet's commander, who is ashore."""
    assert wanted in told(find(text, PUBLISHED))


@pytest.mark.parametrize(("text", "wanted"), TRIPS)
def test_trips_have_the_place_and_day_that_the_story_tells(find: Any, text: str, wanted: str) -> None:
    """In a relative clause, by "the province", by what was told before."""
    assert wanted in told(find(text, PUBLISHED))


@pytest.mark.parametrize(("text", "wanted"), ENDED)
def test_a_visit_of_so_many_days_that_is_over_began_so_many_days_before(find: Any, text: str, wanted: str) -> None:
    """The day told is the last; and a month between a name and its visit tells when it was."""
    assert any(t.startswith(wanted.removesuffix(" -")) for t in told(find(text, PUBLISHED)))


@pytest.mark.parametrize("text", NONE)
def test_work_in_a_country_is_no_visit_and_nobody_visits_his_own(find: Any, text: str) -> None:
    """Money spent "in Vietnam since 1993" travels nowhere."""
    assert not [t for t in told(find(text, PUBLISHED)) if "visit" in t and ("1993" in t or "le-van-tich:guest" in t)]
