"""Visits told by any verb of going, and the stops of a journey; the officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

SECRETARY = "US Secretary of Defence Walter Reed"
PUBLISHED = "2023-03-15"  # a Wednesday
HUE = "visit held 2023-03-14 Hue walter-reed:guest"
HANOI = "visit held 2023-03-14 Hanoi walter-reed:guest"
MANILA = "visit planned 2023-03-17 Manila walter-reed:guest"

GOING = [
    (f"On Tuesday {SECRETARY} was driven out to the fenced corner of the base in Hue.", HUE),
    (f"{SECRETARY} boated on Tuesday up the Perfume River in Hue.", HUE),
    (f"{SECRETARY} spent Tuesday among the deminers of Hue.", HUE),
    (f"{SECRETARY} was ferried across to Hue on Tuesday.", HUE),
    (f"{SECRETARY} flew in from Jakarta on Tuesday night.", HANOI),
    (f"{SECRETARY} arrived here on Tuesday.", HANOI),
    (f"{SECRETARY} has been here since Tuesday.", HANOI),
]

NOT_GOING = [
    f"{SECRETARY} returned to Washington on Tuesday.",
    f"{SECRETARY} said the trucks going into Hue on Tuesday were his.",
    f"{SECRETARY} went through the plans for Hue on Tuesday.",
    f"{SECRETARY} flew missions over Hue in the war.",
    "Norwegian People's Aid has worked in Vietnam since 2007.",
]

STOPS = [
    ("Manila is his next stop, on Friday.", {HANOI, MANILA}),
    ("Manila follows on Friday.", {HANOI, MANILA}),
    ("The last leg was Hue on Tuesday.", {HANOI, HUE}),
    ("His tour also takes in Manila on Friday.", {HANOI, MANILA}),
    ("The project follows in Manila.", {HANOI}),
]


@pytest.mark.parametrize(("text", "row"), GOING)
def test_any_verb_of_going_tells_of_a_visit(find: Any, text: str, row: str) -> None:
    assert told(find(f"Hanoi (VNA) - {text}", PUBLISHED)) == {row}


@pytest.mark.parametrize("text", NOT_GOING)
def test_no_visit(find: Any, text: str) -> None:
    assert not any(row.startswith("visit") for row in told(find(f"Hanoi (VNA) - {text}", PUBLISHED)))


@pytest.mark.parametrize(("text", "rows"), STOPS)
def test_stops_are_those_of_the_traveller_told_before(find: Any, text: str, rows: set[str]) -> None:
    assert told(find(f"Hanoi (VNA) - {SECRETARY} visited Hanoi on Tuesday. {text}", PUBLISHED)) == rows
