"""Visits told by where somebody is, delegations told by their leader, and those present; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
GB = "British Minister for the Armed Forces Penelope Hart"
US = "US Ambassador John Carver"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    (
        f"{GB}, in Vietnam for the 4th Vietnam-UK defence policy dialogue, was received by {VN} in Hue on March 14.",
        "visit held - Vietnam penelope-hart:guest",
    ),
    (
        f"{GB}, in Vietnam for the 4th Vietnam-UK defence policy dialogue, was received by {VN} in Hue on March 14.",
        "dialogue held - Vietnam penelope-hart:participant",
    ),
    (
        f"A contract was signed last week. While in Vietnam in January, {GB} had made the plan public.",
        "visit held 2023-01 Vietnam penelope-hart:guest",
    ),
    (
        f"On Saturday {GB} had been in Singapore for the Shangri-La Dialogue.",
        "conference held 2023-03-11 Singapore penelope-hart:participant",
    ),
    (
        f"{GB} gave a Vietnamese delegation her word on it at a working session in London on March 14. The visitors were led by {VN}.",
        "talks held 2023-03-14 London penelope-hart:host tran-van-mau:guest",
    ),
    (
        f"The kiln that is to treat the soil of Bien Hoa was lit at a ceremony on March 14, with {US} attending.",
        "ceremony held 2023-03-14 - john-carver:participant",
    ),
    (
        f"The map was handed over at a ceremony in Hue on March 14. Present were {VN}, head of the working board; {GB}; and {US}, who gave a speech.",
        "ceremony held 2023-03-14 Hue john-carver:participant penelope-hart:participant tran-van-mau:participant",
    ),
    (
        f"The map was handed over at a ceremony in Hue on March 14. With {US} came officers of the embassy.",
        "ceremony held 2023-03-14 Hue john-carver:participant",
    ),
]


@pytest.mark.parametrize(("text", "row"), ROWS)
def test_who_was_there(find: Any, text: str, row: str) -> None:
    """Where somebody was, for what, and with whom, is told without any verb of travelling or meeting."""
    assert row in told(find(text, PUBLISHED))


NONE = [
    f"{GB} recalled the exchange of notes to which she and {VN} had put their signatures in Hue on May 2, 2022.",
    f"While in Vietnam in January many people fall ill, {VN} said.",
    f"{VN} told the audience in Hue on March 14 that {GB} was right.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_recalled_or_said_is_no_meeting(find: Any, text: str) -> None:
    """A signing told by the way, a stay at home and an audience spoken to make none."""
    assert told(find(text, PUBLISHED)) == set()


def test_whom_a_host_received(find: Any) -> None:
    """ "Them" are those the sentence before is about; a visitor's talks are the reception that the host gave."""
    text = f"A British delegation led by {GB} arrived in Vietnam on March 13. The British guests had arrived by air. On March 14, {VN} received them in Hue."
    assert "reception held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host" in told(find(text, PUBLISHED))
    text = f"{US} spoke of mines at a working session in Hue on March 14. {VN}, who received the diplomat, thanked him."
    assert told(find(text, PUBLISHED)) == {"reception held 2023-03-14 Hue john-carver:guest tran-van-mau:host"}


def test_the_place_beside_the_day(find: Any) -> None:
    """What was held "when" or "where" is in the place of the main clause."""
    text = "This was agreed in Hue on March 14, when the special committees of Vietnam and Laos met for the 23rd time."
    assert told(find(text, PUBLISHED)) == {"dialogue held 2023-03-14 Hue"}


def test_links_to_other_stories_tell_of_no_meeting(find: Any) -> None:
    """Lines of a list without a full stop are headlines of other stories."""
    text = f"{VN} met {US} in Hue on March 14.\n\n- Vietnam, China hold 4th security dialogue\n\n- Seventh Vietnam-RoK defence policy dialogue"
    assert told(find(text, PUBLISHED)) == {"talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host"}


def test_who_sat_in_and_committees_of_two_states(find: Any) -> None:
    """Who sits in on talks takes part in them; a joint committee's meeting is a dialogue, a party committee's is not."""
    text = f"Defence Minister General Le Van Binh held talks with {GB} in Hue on March 14. {US} sat in on the talks."
    assert any("john-carver:participant" in row and "le-van-binh" in row for row in told(find(text, PUBLISHED)))
    text = f"{VN} is to co-chair a meeting of the intergovernmental coordinating committee in Hue on March 20."
    assert told(find(text, PUBLISHED)) == {"dialogue planned 2023-03-20 Hue tran-van-mau:co-chair"}
    text = f"{VN} attended a meeting of the provincial party committee in Hue on March 14."
    assert not any(row.startswith("dialogue") for row in told(find(text, PUBLISHED)))
