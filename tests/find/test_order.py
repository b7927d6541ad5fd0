"""Nothing depends on the order of a set, which differs from one process to the next."""

from __future__ import annotations

from typing import Any

TEXT = (
    "Singapore (VNA) – The decision was taken at the 11th Vietnam – Singapore defence policy dialogue, which Deputy "
    "Defence Minister Sen. Lieut. Gen. Mac Van Duong and Tan Boon Heng, Permanent Secretary of Defence of Singapore, "
    "chaired together in the island state on November 6. Both sides agreed to go on with it."
)


def test_people_stand_in_the_order_of_the_text(find: Any) -> None:
    kept: list[object] = []
    found = set()
    for n in range(24):
        facts = find(TEXT, "2020-11-07")
        # Where objects lie in memory decides the order of a set of them, so each turn leaves other holes behind.
        kept.extend([facts, [object() for _ in range(97 * n)]])
        found.add(repr(facts.meetings))
    assert len(found) == 1
    people = [p.official for m in facts.meetings if m.kind == "dialogue" for p in m.participants]
    assert people == ["mac-van-duong", "tan-boon-heng"]
