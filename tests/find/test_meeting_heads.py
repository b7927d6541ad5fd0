"""Heads of the two sides of a dialogue, and visitors who meet several hosts; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
GB = "British Minister for the Armed Forces Penelope Hart"
US = "US Senator Dan Howe"
PM = "Prime Minister Le Van Binh"
CHAIR = "National Assembly Chairman Mai Quoc Thang"
PUBLISHED = "2023-03-15"  # a Wednesday
DIALOGUE = "The 4th Vietnam-UK defence policy dialogue was held in Hue on March 14"
CHAIRS = {"dialogue held 2023-03-14 Hue penelope-hart:co-chair tran-van-mau:co-chair"}

HEADS = [
    f"{DIALOGUE}. {VN} was at the head of the Vietnamese delegation, {GB} of the British one.",
    f"{DIALOGUE}. {GB} led the visitors, {VN} the hosts.",
    f"{DIALOGUE}, chaired by {VN} jointly with {GB}.",
    f"{DIALOGUE} with {VN} in the chair for Vietnam and {GB} for the guests.",
    f"{DIALOGUE}. Hart, {GB}, conducted it on Tuesday together with {VN}.",
    f"The special committees of Vietnam and the UK met for the 21st time in Hue on March 14 under {VN} and {GB}.",
]


@pytest.mark.parametrize("text", HEADS)
def test_heads_of_the_two_sides_chair_their_dialogue(find: Any, text: str) -> None:
    """Whoever heads one of two sides, in whatever words, is a co-chair."""
    assert told(find(text, PUBLISHED)) == CHAIRS


def test_one_of_two_chairmen(find: Any) -> None:
    """One who is told to be one of two chairs has that role."""
    found = told(find(f"{DIALOGUE}. {VN} attended. He was one of its two chairmen.", PUBLISHED))
    assert found == {"dialogue held 2023-03-14 Hue tran-van-mau:co-chair"}


def test_who_was_received_after_a_dialogue_did_not_chair_it(find: Any) -> None:
    """A sentence on another meeting, or on what was said, makes no chairs."""
    found = told(find(f"{DIALOGUE}. Heading a delegation of his own, {VN} received {GB} in Hue.", PUBLISHED))
    assert not any("chair" in row for row in found)


EACH = [
    f"{US} had meetings with two Vietnamese leaders in Hanoi on March 14: {PM} and {CHAIR}.",
    f"{PM} and {CHAIR} each met {US} in Hanoi on March 14.",
    f"{US} held talks with several officials, including {PM} and {CHAIR}, in Hanoi on March 14.",
]


@pytest.mark.parametrize("text", EACH)
def test_each_host_is_met_apart(find: Any, text: str) -> None:
    """Of several hosts in a list each has a meeting of his own with the visitor."""
    assert {r.replace("reception", "talks") for r in told(find(text, PUBLISHED))} == {
        "talks held 2023-03-14 Hanoi dan-howe:guest le-van-binh:host",
        "talks held 2023-03-14 Hanoi dan-howe:guest mai-quoc-thang:host",
    }


def test_guests_who_come_together_are_met_together(find: Any) -> None:
    """Several guests of one host, and two hosts who act together, make one meeting."""
    found = told(find(f"{PM} met {US} and {GB} in Hanoi on March 14.", PUBLISHED))
    assert len(found) == 1
    found = told(find(f"{PM} and {CHAIR} jointly received {US} in Hanoi on March 14.", PUBLISHED))
    assert len(found) == 1


def test_the_same_day_is_not_one_recalled_by_the_way(find: Any) -> None:
    """A day of an earlier year that a sentence recalls is not "the same day" of the next."""
    text = f"{VN} paid a call on {GB} in London on March 14.\n\nThe paper was signed on May 3, 2019, when {PM} was on a visit to the UK.\n\nThe 4th Vietnam-UK defence policy dialogue took place on the same day."
    assert any(row.startswith("dialogue held 2023-03-14") for row in told(find(text, PUBLISHED)))


def test_hosts_who_receive_together_and_bodies_of_one_state(find: Any) -> None:
    """Two who do something as one subject do it together; a council of one state holds no dialogue."""
    assert len(told(find(f"{PM} and {CHAIR} met {US} in Hanoi on March 14.", PUBLISHED))) == 1
    text = "The CHIPS Implementation Steering Council met for the first time in Washington on March 14."
    assert not told(find(text, PUBLISHED))
