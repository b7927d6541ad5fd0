"""Who takes his turn, who leads a place, and who is in charge: forms of every report. All officials are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Facts
from tests.meetings import told

VICE = "Deputy Minister of National Defence Tran Van Mau"
ENVOY = "US Ambassador to Vietnam John Carver"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            f"At the meeting, {VICE} said that ties were good.\n\nFor his part, {ENVOY} pledged to help.",
            {"talks held - - john-carver:guest tran-van-mau:host"},
        ),
        (
            f"At the reception, {VICE} thanked the US side.\n\nThe two sides are close.\n\nFor his part, {ENVOY} spoke.",
            {"reception held - - john-carver:guest tran-van-mau:host"},
        ),
        (f"At the meeting, {VICE} said that ties were good.\n\n{ENVOY} pledged to help.", set()),
        (
            f" date 2023-03-15\n{VICE} said it is meant to carry out what {ENVOY} brought on his visit to Hue in May 2022.",
            {"visit held 2022-05 Hue john-carver:guest"},
        ),
    ],
)
def test_who_takes_his_turn_was_there(find: Callable[..., Facts], text: str, rows: set[str]) -> None:
    assert told(find(text)) == rows


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("Quang Tri leaders", ("VN",)),
        ("Provincial leaders", ("VN",)),
        ("Hue officials", ("VN",)),
        ("The two leaders", ("US", "VN")),
        ("US officials", ("US",)),
    ],
)
def test_leaders_of_a_place_speak_for_its_state(find: Callable[..., Facts], who: str, speaker: tuple[str, ...]) -> None:
    facts = find(f"The US and Vietnam cleared mines in Quang Tri.\n\n{who} pledged to clear more mines.")
    assert [s.speaker.sides for s in facts.statements if s.speaker is not None] == [speaker]


@pytest.mark.parametrize(
    "post",
    [
        "Deputy Defence Minister in charge of external relations",
        "Deputy Assistant Secretary of State in charge of Southeast Asia",
        "Deputy Chief of the General Staff in charge of logistics and training",
    ],
)
def test_what_somebody_is_in_charge_of_is_part_of_his_post(find: Callable[..., Facts], post: str) -> None:
    (official,) = find(f"{post} Mac Van Duong spoke in Hue.").officials
    assert (official.name, [p.label for p in official.posts]) == ("Mac Van Duong", [post])


def test_names_of_committees_go_on_behind_commas(find: Callable[..., Facts]) -> None:
    (official,) = find(
        "Senator Oliver Tansley, Chairman of the Committee on Health, Education, Labor and Pensions, came."
    ).officials
    assert official.posts[-1].label == "Chairman of the Committee on Health, Education, Labor and Pensions"
