"""Statements announced by their number and told one by one; what a speaker was asked about, and grants at once."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Tansley made three points. Dioxin treatment at Bien Hoa is an obligation. Mine clearance will go on. "
                "The wartime archives should be opened."
            ),
            [
                "Tansley affirm - dioxin-remediation Bien Hoa",
                "Tansley pledge - uxo-clearance -",
                "Tansley appeal - vietnamese-remains -",
            ],
        ),
        (
            (
                "Duong had two requests for Tansley. Dioxin treatment at Bien Hoa will have to be finished. More money "
                "should go to the clearing of mines in Quang Tri."
            ),
            ["Duong appeal - dioxin-remediation Bien Hoa", "Duong appeal - uxo-clearance Quang Tri"],
        ),
        (  # another speaks
            "Duong had two requests. Tansley promised to look into mine clearance.",
            ["Tansley pledge - uxo-clearance -"],
        ),
        (  # one more than announced
            "Duong made two points. The weather was fine. The road was long. Mine clearance in Hue is a duty.",
            [],
        ),
        (  # in another paragraph
            "Duong made two points.\n\nMine clearance in Hue is a duty.",
            [],
        ),
    ],
)
def test_what_is_announced_by_number_is_the_speakers(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tansley, asked about dioxin treatment, said it was an obligation.", ["Tansley affirm - dioxin-remediation -"]),
        (
            "Tansley, when asked on May 6 about mine clearance in Hue, said more was to come.",
            ["Tansley pledge - uxo-clearance Hue"],
        ),
        (
            "Tansley, turning to dioxin treatment at Bien Hoa, said it was an obligation.",
            ["Tansley affirm - dioxin-remediation Bien Hoa"],
        ),
        ("Tansley, who once worked on dioxin treatment, said he was glad to be back in Hanoi.", []),
    ],
)  # fmt: skip
def test_what_a_speaker_was_asked_about_is_his_matter(find: Find, text: str, expected: list[str]) -> None:
    assert [r for r in rows(find, text) if " meeting " not in r] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tansley asked for more mine clearance in Hue, a wish to which Duong agreed.",
            ["Tansley appeal - uxo-clearance Hue", "Duong pledge Tansley uxo-clearance Hue"],
        ),
        (
            "Tansley asked for the wartime archives; Duong said yes at once.",
            ["Tansley appeal - vietnamese-remains -", "Duong pledge Tansley vietnamese-remains -"],
        ),
        (
            "Tansley asked for more mine clearance in Hue. Duong agreed to the request.",
            ["Tansley appeal - uxo-clearance Hue", "Duong pledge Tansley uxo-clearance -"],
        ),
        (
            "Tansley thanked Duong for mine clearance in Hue, and Duong nodded.",
            ["Tansley thank Duong uxo-clearance Hue"],
        ),
        (
            "Tansley asked for more mine clearance in Hue, but Duong did not promise it.",
            ["Tansley appeal - uxo-clearance Hue"],
        ),
    ],
)
def test_what_is_granted_in_the_sentence_of_the_request(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected
