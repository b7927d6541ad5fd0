"""Poison and bombs that only tell whom they hurt are no work on them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Facts


@pytest.mark.parametrize(
    ("what", "themes"),
    [
        ("caring for people with disabilities who are victims of dioxin and toxic chemicals", {"disability-support"}),
        ("helping victims of toxic chemicals/dioxin", {"disability-support"}),
        ("overcoming the consequences of the war and sharing the pain of Agent Orange", {"war-legacy"}),
        ("helping victims of dioxin and in cleaning up dioxin", {"disability-support", "dioxin-remediation"}),
    ],
)
def test_whom_the_poison_hurt_is_no_work_on_the_soil(find: Callable[..., Facts], what: str, themes: set[str]) -> None:
    facts = find(f"US Ambassador John Carver met Minister of Defence Tran Van Mau in Hue. They agreed on {what}.")
    assert {p.theme for p in facts.projects} == themes


def test_a_monument_to_the_dead_is_no_search_for_them(find: Callable[..., Facts]) -> None:
    text = "US Ambassador John Carver called on Mr Tran Binh and laid a wreath at the Monument to Heroes and Martyrs."
    assert find(text, "2023-03-15").projects == ()
