"""Officials whose post, body or state another clause or sentence tells; all invented."""

from __future__ import annotations

from typing import Any

import pytest

TOLD = [
    (
        "Gordon Hale was a young officer then. This week he returned as director of the Defense POW/MIA Accounting Agency.",
        ("Gordon Hale", "US"),
    ),
    (
        "Desmond Hale never forgot the day. As Australian Minister for Veterans' Affairs he telephoned Hanoi.",
        ("Desmond Hale", "AU"),
    ),
    ("Minister for Veterans' Affairs Meredith Hale of Australia wears a hat.", ("Meredith Hale", "AU")),
    ("In Hanoi the man who runs the Pentagon, Robert Hale, met his hosts.", ("Robert Hale", "US")),
    ("Mr Somsak Vilay, who governs the Lao province of Oudomxay, promised more.", ("Somsak Vilay", "LA")),
    ("Patrick Hale, who spent almost five decades in the US Senate, was on the line.", ("Patrick Hale", "US")),
    ("Richard Hale and Mike Crane from the US Senate were in the group.", ("Richard Hale", "US")),
    ("Tran Van Tu, number two at the Ministry of National Defence, welcomed them.", ("Tran Van Tu", "VN")),
    ("Ron Hale, a casualty resolution specialist with the DPAA, said so.", ("Ron Hale", "US")),
    ("Marcus Hale, the general who commands the US Army in the Pacific, spoke.", ("Marcus Hale", "US")),
    ("We are close, said Marcus Hale of the US embassy.", ("Marcus Hale", "US")),
    ("VNMAC, whose director general is Tran Van Tu, spoke.", ("Tran Van Tu", "VN")),
    ("Tran Van Tu is in his third year as chairman of the Quang Tri provincial People's Committee.", ("Tran Van Tu", "VN")),
    ("Le Cong Tien, a lieutenant general, received them.", ("Le Cong Tien", "VN")),
    ("The lieutenant general Le Cong Tien received them.", ("Le Cong Tien", "VN")),
    ("Robert Hale, until recently US ambassador to Vietnam, spoke.", ("Robert Hale", "US")),
    ("Robert Hale took up his post as US ambassador in January.", ("Robert Hale", "US")),
    ("The US sent an assistant secretary of state, Robert Hale, and Vietnam a minister.", ("Robert Hale", "US")),
    ("DPAA analyst Robert Hale explained it.", ("Robert Hale", "US")),
    ("General Phan Van Gian, Vietnam's defence minister, brought along his deputy, Tran Hien.", ("Tran Hien", "VN")),
    ("Nguyen Chi Vang is one of several deputy ministers at the Ministry of National Defence.", ("Nguyen Chi Vang", "VN")),
    ("The new USAID mission director will be Lorna Hale.", ("Lorna Hale", "US")),
    (
        "US Secretary of Defense Robert Gatling met his colleague from Tokyo, Toshio Kita, in Hanoi.",
        ("Toshio Kita", "JP"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_a_post_may_be_told_in_another_clause(find: Any, text: str, wanted: tuple[str, str]) -> None:
    assert wanted in [(o.name, o.country) for o in find(text, "2023-03-15").officials]


def test_the_rank_of_the_one_just_named_may_bear_its_state(find: Any) -> None:
    facts = find("Fred Hale, too, was present. The US vice admiral had never been to Vietnam before.", "2023-03-15")
    assert [(o.name, [r.label for r in o.ranks]) for o in facts.officials] == [("Fred Hale", ["Vice Admiral"])]


@pytest.mark.parametrize(
    "text",
    [
        "Gordon Hale, a veteran of the US Army, came back.",
        "Gordon Hale wrote the book. He was succeeded as director of the Defense POW/MIA Accounting Agency.",
        "Gordon Hale, the writer who likes the Pentagon, spoke.",
        "Gordon Hale, a captain of industry, came with one of several ministers.",
        "Gordon Hale, a farmer from the province, met officials of the US embassy.",
    ],
)
def test_nobody_is_an_official_by_what_stands_near(find: Any, text: str) -> None:
    assert not find(text, "2023-03-15").officials
