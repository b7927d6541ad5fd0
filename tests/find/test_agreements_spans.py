"""Papers joined by "and", papers told by what they are to do, and partnerships told by their anniversary."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = (
    "Hanoi, May 4, 2023 (VNA) - Minister of National Defence General Tran Quang Dung held talks with US Secretary of "
    "Defence Walter Brennick in Hanoi on May 3.\n\n"
)


@pytest.fixture
def agreements(find: Any) -> Any:
    def found(text: str) -> Any:
        return find(HEAD + text).agreements

    return found


@pytest.mark.parametrize(
    "sentence",
    [
        # the years in brackets run from the making until now
        "They marked ten years of the comprehensive partnership between Vietnam and the US (2013-2023).",
        "The year is the 10th anniversary of the founding of the Vietnam-US Comprehensive Partnership (2013 - 2023).",
        "Both looked back on the anniversary of the comprehensive partnership (2013–2023) of their countries.",
        # the year after the name is that of the anniversary
        "The two countries mark the 10th anniversary of their comprehensive partnership in 2023.",
        "The two countries celebrate the tenth anniversary of the comprehensive partnership this year.",
    ],
)
def test_an_anniversary_dates_the_partnership(agreements: Any, sentence: str) -> None:
    (only,) = agreements(sentence)
    assert (only.kind, only.date.value) == ("partnership", "2013")


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "They signed the Memorandum of Understanding on Military Medicine and Memorandum of Understanding on Ports.",
            ["Memorandum of Understanding on Military Medicine", "Memorandum of Understanding on Ports"],
        ),
        (
            "They signed a Letter of Intent on Hydrography and Agreement on Exchange of Sea Charts.",
            ["Letter of Intent on Hydrography", "Agreement on Exchange of Sea Charts"],
        ),
        (
            "They signed a memorandum of understanding on ports and letter of intent on hydrography.",
            ["memorandum of understanding on ports", "letter of intent on hydrography"],
        ),
        # what is told of is not a second paper
        (
            "They signed the Memorandum of Understanding on Border Trade and Agreement Drafting.",
            ["Memorandum of Understanding on Border Trade and Agreement Drafting"],
        ),
    ],
)
def test_papers_joined_by_and_are_two(agreements: Any, sentence: str, names: list[str]) -> None:
    assert [a.name for a in agreements(sentence)] == names


def test_the_year_before_and_is_that_of_the_paper_before(agreements: Any) -> None:
    found = agreements(
        "Ties follow the Memorandum of Understanding on ports signed in 2011 and Joint Vision Statement on Sea Lanes "
        "signed in 2015."
    )
    assert [a.date.value for a in found] == ["2011", "2015"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "They saw the signing of a Memorandum of Intent (MOI) to improve the care of veterans.",
            "Memorandum of Intent (MOI) to improve the care of veterans",
        ),
        ("The two sides signed a letter of intent to train pilots.", "letter of intent to train pilots"),
        (
            "The two ministries exchanged a memorandum of understanding to share sea charts.",
            "memorandum of understanding to share sea charts",
        ),
    ],
)
def test_a_paper_may_be_told_by_what_it_is_to_do(agreements: Any, sentence: str, name: str) -> None:
    assert [a.name for a in agreements(sentence)] == [name]


def test_what_is_done_with_a_paper_is_not_what_it_is_about(agreements: Any) -> None:
    assert agreements("The two sides used the memorandum of understanding to expand training.") == ()


def test_why_somebody_signs_is_not_what_the_paper_is_about(agreements: Any) -> None:
    (only,) = agreements("The minister signed a memorandum of understanding to show his good will.")
    assert only.name == "memorandum of understanding"
