"""Meetings recalled by the way: outcomes of earlier ones, visits of nobody named; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VICE = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
ENVOY = "US Ambassador to Vietnam John Carver"
SECRETARY = "US Secretary of Defence Walter Reed"
PUBLISHED = "2023-09-13"  # a Wednesday

ROWS = [
    # the outcomes still to be carried out are of meetings held: each of them, and not where the article was written
    (
        f"{VICE} hailed the outcomes of the 7th Vietnam-US Policy Dialogue in March and the 9th Security Dialogue in May.",
        {"dialogue held 2023-03 -", "dialogue held 2023-05 -"},
    ),
    (
        "Hanoi - The sides will carry out the results of the seventh Vietnam-US Defence Policy Dialogue in March.",
        {"dialogue held 2023-03 -"},
    ),
    (
        "They will discuss the expected outcomes of the third Vietnam-US Defence Policy Dialogue in December.",
        {"dialogue planned 2023-12 -"},
    ),
    # a visit of one whom no name tells is none of him who speaks of it
    (
        f"{VICE} recalled what was agreed during the Prime Minister's visit to Australia in November 2022.",
        {"visit held 2022-11 Australia"},
    ),
    # the year since when nobody came is not the year of the visit
    (
        f"{SECRETARY} is the first Pentagon chief to visit Vietnam since 2018.",
        {"visit held - Vietnam walter-reed:guest"},
    ),
    # a summit of two persons named is theirs
    (
        f"In December 2022 the two countries held a virtual summit between {SECRETARY} and {VICE}.",
        {"phone-call held 2022-12 - tran-van-mau:participant walter-reed:participant"},
    ),
    # the month in which a plan was agreed upon is not the day of who speaks of it
    (
        f"At the meeting, they hailed the plan of action agreed upon in June, {ENVOY} said.",
        set(),
    ),
    # the whole day of the sentence before, not the month in which something else was done
    (
        f"{ENVOY} on September 12 hailed what was done since March.\n\nAt a Hanoi reception for {VICE}, Carver spoke.",
        {"reception held 2023-09-12 Hanoi john-carver:host tran-van-mau:guest"},
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_recalled(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == expected
