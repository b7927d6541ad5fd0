"""What only looks like work: tributes to the dead, the poison in the war, sights of a visit, names of bodies."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    "sentence",
    [
        "The delegation paid tribute to fallen soldiers at the Road 9 National Martyrs' Cemetery in Dong Ha city.",
        "The captain laid a wreath in memory of the fallen soldiers in Nha Trang.",
        "In the war Agent Orange was stored at the airbases of Phu Cat, Da Nang and Bien Hoa.",
        "From Bien Hoa airbase US planes took off with herbicides for spraying over the forests of Dong Nai.",
        "He visited the Mine Action Visitor Center in Dong Ha.",
        "She works for the War Legacies Project.",
        "Colonel Le Van An, head of the Committee on Overcoming Post-War Unexploded Ordnance Consequences, spoke.",
    ],
)
def test_no_work_is_told_of(projects: Any, sentence: str) -> None:
    assert not projects(sentence)


def test_those_honoured_may_be_looked_for_too(projects: Any) -> None:
    found = projects(
        "They offered incense to the martyrs before the remains of 12 soldiers found in Savannakhet were laid to rest."
    )
    assert set(found) == {("vietnamese-remains", "Savannakhet")}


@pytest.mark.parametrize(
    "sight",
    [
        "The two then cut the ribbon at a kindergarten in Trieu Dai commune.",
        "A resettlement area in Ba Long commune was the last stop.",
    ],
)
def test_other_sights_of_a_visit_are_no_sites(projects: Any, sight: str) -> None:
    assert set(projects("She saw how RENEW clears mines in Hai Lang district. " + sight)) == {
        ("uxo-clearance", "Hai Lang")
    }


@pytest.mark.parametrize(
    ("sentence", "sites"),
    [
        ("Teams returned from Kon Tum, where they had been digging for the remains of two US pilots.", {"Kon Tum"}),
        ("The ambassador came to Hai Lang, where RENEW clears cluster munitions.", {"Hai Lang"}),
        ("The senator flew to Da Nang, where he praised the clearance of cluster munitions.", {None}),
    ],
)
def test_where_tells_what_is_done_at_a_place_and_not_what_is_said_there(
    projects: Any, sentence: str, sites: Any
) -> None:
    assert {site for _, site in projects(sentence)} == sites


def test_dna_tests_are_part_of_the_search_they_are_told_with(projects: Any) -> None:
    found = projects("Duong asked for more searches for Americans missing in action, with archives and DNA analysis.")
    assert set(found) == {("us-mia-accounting", None)}
