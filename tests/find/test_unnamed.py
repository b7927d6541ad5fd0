"""Posts without a name stand for their side, and are kept beside it. All officials are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Facts

Find = Callable[..., Facts]
MINISTER = "minister-of-defence"


def posts(facts: Facts) -> list[tuple[tuple[str, ...], str, str]]:
    """(sides, last step of the post's concept, act) of each statement whose speaker is a post without a name."""
    return [
        (one.speaker.sides, (one.speaker.post.concept or "").rpartition("/")[2], one.act)
        for one in facts.statements
        if one.speaker.post
    ]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "Vietnam's defence minister asked the United States to speed up the dioxin clean-up at Bien Hoa airbase.",
            (("VN",), MINISTER, "appeal"),
        ),
        (
            "The Vietnamese Minister of National Defence thanked the US for its help in clearing bombs in Quang Tri.",
            (("VN",), MINISTER, "thank"),
        ),
        (
            "The US Secretary of Defense pledged 30 million USD for the dioxin clean-up at Bien Hoa airbase.",
            (("US",), MINISTER, "pledge"),
        ),
    ],
)
def test_a_post_that_speaks_is_kept_beside_its_side(
    find: Find, sentence: str, wanted: tuple[tuple[str, ...], str, str]
) -> None:
    assert wanted in posts(find(f"Defence ties\n\nHanoi (VNA) - March 14, 2019 - {sentence}"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Vietnam's former defence minister asked the United States to speed up the dioxin clean-up at Bien Hoa.",
        "The Vietnamese foreign ministry said Vietnam's defence minister values the dioxin clean-up at Bien Hoa.",
        "Vietnam asked the US Secretary of Defense to speed up the dioxin clean-up at Bien Hoa airbase.",
        (
            "General Le Van Tam, Minister of National Defence of Vietnam, asked the US to speed up the dioxin clean-up at "
            "Bien Hoa. The Vietnamese defence minister thanked the US for the clean-up at Da Nang."
        ),
    ],
)
def test_a_post_that_does_not_speak_or_whose_holder_is_named_is_not(find: Find, sentence: str) -> None:
    assert not posts(find(f"Defence ties\n\nHanoi (VNA) - March 14, 2019 - {sentence}"))


def test_a_side_of_a_meeting_that_names_nobody_is_told_by_its_post(find: Find) -> None:
    facts = find(
        "Defence ties\n\nHanoi (VNA) - March 14, 2019 - The Vietnamese defence minister held talks with US Secretary "
        "of Defense John Sample in Hanoi on March 13."
    )
    (talks,) = [one for one in facts.meetings if one.kind == "talks"]
    assert [(one.country, (one.post.concept or "").rpartition("/")[2]) for one in talks.unnamed] == [("VN", MINISTER)]
    assert [one.name for one in facts.officials] == ["John Sample"]
