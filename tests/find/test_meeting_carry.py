"""Days and places that a story tells once, for all of what happened then and there; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
KR = "Korean Vice Defence Minister Bae Min-jun"
HOST = "Korean Prime Minister Noh Sang-gyu"
PUBLISHED = "2023-03-15"  # a Wednesday
TALKS = f"{VN} held talks with {KR} in Seoul on March 14. The first round was held in Hanoi in April 2022. "

ROWS = [
    (
        TALKS + f"Mau thanked Bae for his help. In the afternoon, Mau called on {HOST}.",
        "reception held 2023-03-14 Seoul noh-sang-gyu:host tran-van-mau:guest",
    ),
    (
        TALKS + f"Bae thanked Mau. On this occasion a letter of intent was signed at a ceremony attended by {HOST}.",
        "ceremony held 2023-03-14 Seoul noh-sang-gyu:participant",
    ),
    (
        TALKS + f"On March 16 Mau will be received by {HOST}.",
        "reception planned 2023-03-16 Seoul noh-sang-gyu:host tran-van-mau:guest",
    ),
    # of another month, or nobody knows of when
    (
        TALKS + f"Bae thanked him. He said that Mau had met {HOST} before.",
        "talks held - - noh-sang-gyu:guest tran-van-mau:host",
    ),
    (
        TALKS + f"{HOST} will receive Mau in May.",
        "reception planned 2023-05 - noh-sang-gyu:host tran-van-mau:guest",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_what_follows_is_of_the_day_and_in_the_city_told_before(find: Any, text: str, wanted: str) -> None:
    """An event without day or place has those of what the article is about, not of what it recalls or hopes for."""
    assert wanted in told(find(text, PUBLISHED))
