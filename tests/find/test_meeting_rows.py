"""Several meetings told by one verb, one after the other; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

PM = "Vietnamese Prime Minister Le Van Binh"
CHAIR = "National Assembly Chairman Mai Quoc Thang"
US = "US Secretary of State Dan Howe"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    (f"{US} was received in Hanoi on March 14 by {PM} and later by {CHAIR}.", "reception 2023-03-14 Hanoi"),
    (f"{US} met first with {PM} and then with {CHAIR} in Hanoi on March 14.", "talks 2023-03-14 Hanoi"),
    (f"{US} met {PM} in Hanoi on March 14, and later that day {CHAIR}.", "talks 2023-03-14 Hanoi"),
    (f"{US} held talks with {PM} in Hanoi on March 13 and with {CHAIR} in Hue on March 14.", "talks 2023-03-14 Hue"),
    # another verb with whom
    (f"{US} met with {PM} in Hanoi on March 14 and agreed with {CHAIR} on a date.", None),
    (f"{US} met {PM} in Hanoi on March 14, and later that day {CHAIR} told reporters of it.", None),
]


@pytest.mark.parametrize(("text", "second"), ROWS)
def test_one_after_the_other(find: Any, text: str, second: str | None) -> None:
    """Each of those whom the verb's preposition governs in turn is met apart, on his own day where it is told."""
    rows = [r for r in told(find(text, PUBLISHED)) if "mai-quoc-thang" in r]
    assert [r.partition(" dan-howe")[0].replace("held ", "") for r in rows] == ([second] if second else [])
