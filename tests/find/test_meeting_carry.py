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


SCENES = [
    (
        (
            f"On March 14 {VN} held talks with {KR} in Seoul. In the afternoon a second ceremony, held in Busan, was "
            f"about people: {VN} and {KR} signed a letter of intent there."
        ),
        "ceremony held 2023-03-14 Busan",
    ),
    (
        (
            f"{HOST} received {VN} in Seoul on Tuesday. The same day saw a ceremony in the Vietnamese capital, at which "
            "the Korean embassy handed over ten sets of remains."
        ),
        "ceremony held 2023-03-14 Hanoi",
    ),
    (
        (
            f"{VN} visited Busan. On Tuesday morning Mau watched the work of a clinic. Before leaving he laid a wreath at "
            "the monument in Busan."
        ),
        "ceremony held 2023-03-14 Busan",
    ),
    (
        (
            "Vietnam and the US on March 14 held the 160th repatriation ceremony for the remains of US servicemen. The "
            "event, held in central Da Nang city, came ahead of an anniversary."
        ),
        "ceremony held 2023-03-14 Da Nang",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SCENES)
def test_a_scene_is_of_its_own_sentence_or_of_the_one_before(find: Any, text: str, wanted: str) -> None:
    """A second ceremony is none told before; a capital is the state's; "before leaving" is of the day just told."""
    assert any(t.startswith(wanted) for t in told(find(text, PUBLISHED)))


def test_a_span_and_an_anniversary_are_no_days_of_talks(find: Any) -> None:
    """Nor is the year of a document, and "after the signing of" a treaty nobody met."""
    text = f"{TALKS}From November to May, it was agreed at the meeting, teams will dig again, with the tenth anniversary of "
    text += (
        "the partnership due next year. The office was set up in May 1973, not long after the signing of the accord."
    )
    found = told(find(text, PUBLISHED))
    assert "talks held 2023-03-14 Seoul bae-min-jun:host tran-van-mau:guest" in found
    assert not any("1973" in t or "2024" in t for t in found)


YEARS = [
    (
        (
            "Vietnam and the US on March 14 held a repatriation ceremony in Da Nang. It came ahead of the 50th anniversary of "
            "the liberation (April 30, 1975 - 2025)."
        ),
        "ceremony held 2025-03-14 Da Nang",
    ),
    (
        "Remains found in the 2024-25 dry season were handed over to Vietnam at a ceremony in Vientiane on May 21.",
        "ceremony held 2025-05-21 Vientiane",
    ),
    (
        "Remains found in the 2024-25 dry season were handed over to Vietnam at a ceremony in Vientiane on November 21.",
        "ceremony held --11-21 Vientiane",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), YEARS)
def test_the_year_of_a_text_without_a_date_is_worked_out(find: Any, text: str, wanted: str) -> None:
    """From the span of an anniversary, or from the dry season that is over; not from one that began that autumn."""
    assert wanted in told(find(text, None))
