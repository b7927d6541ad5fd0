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


@pytest.mark.parametrize(
    "text",
    [
        "In Da Nang, Dung asked the US to do more for the Agent Orange victims living in the city.",
        "The delegation went on to Da Nang, to see work on remediating dioxin and assisting people with disabilities.",
        "Hasbrook visited Da Nang, where he saw projects to treat dioxin and to support people with disabilities.",
        "The clean-up of dioxin at Da Nang airport, which was completed, and help for people with disabilities in the city go on.",
    ],
)
def test_the_disabled_are_helped_in_the_place_just_told(projects: Any, text: str) -> None:
    assert projects(text)["disability-support", "Da Nang"].status == "ongoing"


def test_a_place_left_before_the_work_is_told_is_not_its_site(projects: Any) -> None:
    found = projects("She went to Kon Tum, and on her return praised the clearance of mines.")
    assert set(found) == {("uxo-clearance", None)}


def test_a_list_of_places_shares_the_sum_and_the_bodies_told_before_it(projects: Any) -> None:
    found = projects(
        "KOICA bears the cost of ridding Vietnam of mines, US$24.5 million. "
        "In Thua Thien-Hue, Quang Ngai and Binh Dinh, 14,000 hectares are to be surveyed."
    )
    sited = [p for (_, site), p in found.items() if site]
    assert len(sited) == 3
    assert all([a.value for a in p.amounts] == [24500000] and len(p.organisations) == 1 for p in sited)


def test_a_bill_that_is_reckoned_with_is_no_sum_given(projects: Any) -> None:
    found = projects("Dioxin is treated at Bien Hoa airport, and they reckon with a bill of US$390 million.")
    assert not found["dioxin-remediation", "Bien Hoa"].amounts
