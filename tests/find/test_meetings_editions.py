"""Editions of a recurring event that are named by their number alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

PUBLISHED = "2023-03-15"  # a Wednesday
FIFTH = "dialogue held 2023-03-14 Tokyo"

EDITIONS = [
    ("The sixth is to be held in Hanoi in 2024.", {FIFTH, "dialogue planned 2024 Hanoi"}),
    ("The previous one took place in Hanoi in March last year.", {FIFTH, "dialogue held 2022-03 Hanoi"}),
    ("Number six is set for Hanoi in 2024.", {FIFTH, "dialogue planned 2024 Hanoi"}),
    ("It came ten years after the inaugural session in Hanoi in May 2013.", {FIFTH, "dialogue held 2013-05 Hanoi"}),
    ("It was the first round since 2019.", {FIFTH, "dialogue held 2019 -"}),
    ("The first is a matter of money, the next will be one of time in Hanoi.", {FIFTH}),
]


@pytest.mark.parametrize(("text", "rows"), EDITIONS)
def test_an_edition_is_of_the_event_told_last(find: Any, text: str, rows: set[str]) -> None:
    lead = "The fifth Vietnam-Japan defence policy dialogue took place in Tokyo on Tuesday. "
    assert {row.strip() for row in told(find(lead + text, PUBLISHED))} == rows


def test_no_edition_of_what_is_no_series(find: Any) -> None:
    text = "The bridge in Hue was opened on Tuesday. The next one is to be built in Hanoi in 2024."
    assert not any("2024" in row for row in told(find(text, PUBLISHED)))
