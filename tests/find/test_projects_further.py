"""Work carried further from place to place, and places where remains only change hands."""

from __future__ import annotations

from typing import Any

import pytest

MINES = "The US funds mine clearance in Gia Lai. "


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (MINES + "Dung asked it to extend the project to Kon Tum.", "requested"),
        (MINES + "The project is to be expanded into Kon Tum.", "planned"),
        ("Mine clearance, which the US pays for in Gia Lai, will be carried on to Kon Tum.", "planned"),
        ("Last year mine clearance was extended from Gia Lai to Kon Tum.", "ongoing"),
        ("Dung would like to see mine clearance, so far limited to Gia Lai, widened to Kon Tum.", "requested"),
        ("It was agreed that the demining under way in Gia Lai would be rolled out to Kon Tum.", "planned"),
    ],
)
def test_a_place_that_work_is_carried_to_has_a_status_of_its_own(projects: Any, text: str, status: str) -> None:
    found = {site: p.status for (_, site), p in projects(text).items()}
    assert found == {"Gia Lai": "ongoing", "Kon Tum": status}


def test_work_at_large_stays_so_where_it_is_carried_to_one_place(projects: Any) -> None:
    found = projects(
        "USAID helps people with disabilities in eight provinces. Dung proposed to extend the project to Kon Tum."
    )
    assert {site for _, site in found} == {None, "Kon Tum"}


def test_thanks_that_are_extended_carry_no_work(projects: Any) -> None:
    found = projects("Hasbrook extended his thanks to Gia Lai for the mine clearance there.")
    assert {(site, p.status) for (_, site), p in found.items()} == {("Gia Lai", "ongoing")}


@pytest.mark.parametrize(
    "text",
    [
        "Remains of US servicemen missing in the war were placed in the care of the US at Da Nang airport.",
        "The remains of a Vietnamese soldier will be laid to rest in Ha Tinh.",
    ],
)
def test_remains_change_hands_where_nobody_searches(projects: Any, text: str) -> None:
    assert {site for _, site in projects(text)} == {None}


def test_an_airport_may_be_searched(projects: Any) -> None:
    found = projects("Teams dug for US servicemen missing in the war near Khe Sanh airfield.")
    assert any(site is not None for _, site in found)


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("Victims of Agent Orange are cared for at the Lantern Village in Kon Tum.", "Lantern"),
        ("Mines are cleared in Kon Tum, and Don Ward, a specialist, praised the project.", "Don"),
    ],
)
def test_homes_and_people_are_no_wards_and_villages(projects: Any, text: str, site: str) -> None:
    assert site not in {label for _, label in projects(text)}
