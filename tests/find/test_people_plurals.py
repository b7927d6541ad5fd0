"""Members of Congress in one row, and how far the body of a post reaches; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

SENATOR, MEMBER = ["Senator"], ["Representative"]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "Sen. John Carver (D-Mass.), along with Sens. Thomas A. Hill (D-S.D.) and Hank Moore (R-Colo.), came to Hanoi.",
            {"John Carver": SENATOR, "Thomas A. Hill": SENATOR, "Hank Moore": SENATOR},
        ),
        (
            "Senators John Carver, D-Vt., and Hank Moore, R-Colo., came to Hanoi with Reps. Mary Dole and Flint Barnes.",
            {"John Carver": SENATOR, "Hank Moore": SENATOR, "Mary Dole": MEMBER, "Flint Barnes": MEMBER},
        ),
        (
            "Deputy Secretary of the Central Military Commission and Defence Minister General Tran Van Mau spoke in Hanoi.",
            {"Tran Van Mau": ["Deputy Secretary of the Central Military Commission", "Defence Minister"]},
        ),
        (
            "Tran Van Mau, Deputy Defence Minister and head of the Vietnamese governmental task force, spoke in Hanoi.",
            {"Tran Van Mau": ["Deputy Defence Minister", "head of the Vietnamese governmental task force"]},
        ),
        (
            "Tran Van Mau, Vice President of the Vietnam – Cambodia Friendship Association, spoke in Hanoi.",
            {"Tran Van Mau": ["Vice President of the Vietnam – Cambodia Friendship Association"]},
        ),
        (
            "French Secretary of State for Veterans and Remembrance Claire Dupont came to Hanoi.",
            {"Claire Dupont": ["French Secretary of State for Veterans and Remembrance"]},
        ),
        (
            "At the reception for the Deputy Minister of Defence of Japan, General Tran Van Mau thanked the guests in Hanoi.",
            {"Tran Van Mau": []},
        ),
        (
            "U.S. Ambassador John Carver Makes His First Visit to Quang Tri As Tet Approaches",
            {"John Carver": ["U.S. Ambassador"]},
        ),
        ("Press Releases Of The President", {}),
    ],
)
def test_rows_and_bodies(find: Any, text: str, posts: dict[str, list[str]]) -> None:
    """Parties in brackets part no row; the body of a post ends where the next post begins."""
    assert {o.name: [p.label for p in o.posts] for o in find(text).officials} == posts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lao Deputy Prime Minister, Minister of National Defence, General Khamtan Vilaphon arrived in Hanoi.",
            ("Khamtan Vilaphon", "LA", ["Lao Deputy Prime Minister", "Minister of National Defence"], ["General"]),
        ),
        (
            "Air Chief Marshal Alan Whitby, Chief of the Australian Defence Force, arrived in Hanoi.",
            ("Alan Whitby", "AU", ["Chief of the Australian Defence Force"], ["Air Chief Marshal"]),
        ),
        (
            "Air Commodore Alan Whitby of the Royal Australian Air Force arrived in Hanoi.",
            ("Alan Whitby", "AU", [], ["Air Commodore"]),
        ),
        (
            "WHO Representative in Vietnam Carla Whitby arrived in Hanoi.",
            ("Carla Whitby", "UN", ["WHO Representative in Vietnam"], []),
        ),
        (
            "Alan Whitby, senior adviser to Senator Peter Lunn, met US officials in Hanoi.",
            ("Alan Whitby", "US", ["senior adviser"], []),
        ),
    ],
)
def test_posts_in_a_row_ranks_with_a_post_in_them_and_staff(find: Any, text: str, expected: tuple[object, ...]) -> None:
    first = find(text).officials[0]
    assert (first.name, first.country, [p.label for p in first.posts], [r.label for r in first.ranks]) == expected
