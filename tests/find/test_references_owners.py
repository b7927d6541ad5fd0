"""Who "he" is: not whose visit it is, and whom his middle name or rank makes a man."""

from __future__ import annotations

from typing import Any

import pytest

VN, US = "Minister Le Van Nam", "DPAA Director Peter Hall"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            (
                f"{VN} received {US} in Hanoi. Hall's visit, he noted, falls in a good year for the search for missing "
                "Americans."
            ),
            {"le-van-nam"},
        ),
        (
            (
                "US Ambassador Marc Hall was present. Major General Đoàn Quang Hòa told the gathering of the sacrifices made. "
                "Little ranks higher, he said, than the search for martyrs' remains."
            ),
            {"doan-quang-hoa"},
        ),
    ],
)
def test_who_is_meant_by_he(find: Any, text: str, speakers: set[str]) -> None:
    facts = find(f"Talks held in Hanoi\n\n{text}", "2023-05-04")
    assert {s.speaker.official for s in facts.statements} == speakers


def test_the_missing_of_an_article_without_americans_are_vietnamese(find: Any) -> None:
    text = (
        "Vientiane - Laos handed over remains of volunteer soldiers on May 3. Le Van Nam, Vice Chairman of the Nghe An "
        "People's Committee, thanked the Lao people for the help that the search for remains receives.\n"
    )
    facts = find(text, "2023-05-04")
    assert {s.theme for s in facts.statements} == {"vietnamese-remains"}


def test_work_coupled_by_and_is_done_in_one_place(find: Any) -> None:
    facts = find("The US finances mine clearance and support for people with disabilities in Quang Tri.", "2023-05-04")
    assert {(p.theme, p.site.label if p.site else None) for p in facts.projects} == {
        ("uxo-clearance", "Quang Tri"),
        ("disability-support", "Quang Tri"),
    }
