"""Plain forms of agencies: where remains come home from, who handed what over at which base, and what lies where."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("sentence", "sites"),
    [
        ("Remains of twelve Vietnamese martyrs were brought home from Laos on Monday.", {"Laos"}),
        (
            "The remains of 26 martyrs repatriated from Laos and Cambodia were reburied in Kon Tum.",
            {"Laos", "Cambodia"},
        ),
        (
            "Remains of Vietnamese soldiers were found by Team K5 in the 2019 dry season in Laos' Savannakhet province.",
            {"Savannakhet"},
        ),
        ("Maps of places where Vietnamese soldiers were buried in Tay Ninh province were handed over.", {"Tay Ninh"}),
        ("The search for remains of Vietnamese soldiers at Bien Hoa airbase began in 2017.", {"Bien Hoa"}),
        ("Vietnam hands over remains of two US servicemen at Da Nang ceremony.", {None}),
    ],
)
def test_remains_are_told_of_where_they_lie(projects: Any, sentence: str, sites: Any) -> None:
    assert {site for _, site in projects(sentence)} == sites


def test_a_burial_at_home_is_of_those_found_abroad(projects: Any) -> None:
    found = projects(
        "A burial service for 12 martyrs was held at a cemetery in Dong Ha city. The remains were found in Savannakhet."
    )
    assert set(found) == {("vietnamese-remains", "Savannakhet")}


def test_the_search_in_a_whole_country_is_never_over(projects: Any) -> None:
    found = projects("The remains of 12 Vietnamese soldiers who died in Laos were recovered.")
    assert found["vietnamese-remains", "Laos"].status == "ongoing"


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (
            "A handover ceremony for the area after dioxin treatment was held at Bien Hoa airbase.",
            {("dioxin-remediation", "Bien Hoa")},
        ),
        (
            "They signed a memorandum on overcoming the aftermath of the war in Ho Chi Minh City.",
            {("war-legacy", None)},
        ),
        (
            "Dioxin is treated at Bien Hoa airbase. Crews have built roads and initiated land clearance there.",
            {("dioxin-remediation", "Bien Hoa")},
        ),
        (
            "The ground at A So airfield in A Luoi district, Hue, was fenced off. Engineers treat dioxin there.",
            {("dioxin-remediation", "A So")},
        ),
        (
            "Bombs were destroyed in An My village, Gio Linh district.",
            {("uxo-clearance", "An My")},
        ),
    ],
)
def test_the_place_and_the_matter_of_plain_sentences(projects: Any, text: str, keys: Any) -> None:
    assert set(projects(text)) == keys


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Bien Hoa airbase is the largest remaining hotspot, and its dioxin will be treated next year.", "planned"),
        ("RENEW, which clears mines at Bien Hoa airbase, is expected to complete the work by May.", "ongoing"),
        ("Dioxin treatment at Bien Hoa airbase follows the completion of the works next to it.", "ongoing"),
    ],
)
def test_what_remains_ends_or_went_before_tells_no_stage(projects: Any, sentence: str, status: str) -> None:
    assert {p.status for p in projects(sentence).values()} == {status}


def test_a_provincial_command_has_the_name_of_its_province(projects: Any) -> None:
    found = projects("Remains of soldiers were found in Savannakhet by the Quang Tri provincial Military Command.")
    assert [o.label for o in found["vietnamese-remains", "Savannakhet"].organisations] == [
        "Quang Tri provincial Military Command"
    ]
