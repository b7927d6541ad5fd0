"""Who was at a meeting only by what was said to him there; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Tran Van Mau"
US = "US Ambassador John Carver"
GB = "British Ambassador Penelope Hart"
PUBLISHED = "2023-03-15"

ROWS = [
    # no verb of meeting: the place and the day stand behind who was told
    (
        f"The search will go on, {VN} said to {US} in Hanoi on March 14.",
        {"talks held 2023-03-14 Hanoi john-carver:participant tran-van-mau:participant"},
    ),
    # at the talks told before, of which only one of the two was named
    (
        f"{US} had talks in Hanoi on March 14. The clean-up at Bien Hoa was on time, he assured {VN}.",
        {"talks held 2023-03-14 Hanoi john-carver:participant tran-van-mau:participant"},
    ),
    # at the ceremony told before
    (
        f"{US} spoke at the opening ceremony of a clinic in Hue on March 14. More would follow, he promised {VN}.",
        {"ceremony held 2023-03-14 Hue john-carver:speaker tran-van-mau:participant"},
    ),
    # at one table sit two sides: what a third is told was said elsewhere
    (
        f"{VN} met {US} in Hanoi on March 14. Mau promised {GB} a list of names.",
        {"talks held 2023-03-14 Hanoi john-carver:guest tran-van-mau:host"},
    ),
    # a letter needs no meeting
    (f"The search will go on, {VN} assured {US} in a letter on March 14.", set()),
    # nor does what two of one state tell each other
    (f"The search will go on, {VN} told Minister General Le Van Binh in Hanoi on March 14.", set()),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_those_who_speak_to_each_other_were_there(find: Any, text: str, wanted: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == wanted
