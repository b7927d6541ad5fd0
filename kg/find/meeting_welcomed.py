"""Those at a dialogue for which one side welcomed the other: "X welcomed Y to the ministry for the third meeting"."""

from __future__ import annotations

from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.officials import Person

_WELCOMED = frozenset("welcomed welcomes welcoming hosted hosts hosting received receives".split())
_REACH = 16
"""How many units before the dialogue the verb may stand."""


def welcomed_for(layout: Layout, found: Phrase) -> list[Person]:
    """Host and guest, where a dialogue is what the guest was welcomed for; nobody where one of them is not told."""
    if found.governor not in {"for", "to"}:
        return []
    for k in range(found.first - 2, max(0, found.first - _REACH), -1):
        if layout.text(k) in _WELCOMED and layout.units[k].kind == "w" and layout.same(k, found.first):
            hosts, guests = layout.subject(k).persons, layout.right(k + 1, reach=4).persons
            return [*hosts, *(p for p in guests if p not in hosts)] if hosts and guests else []
    return []


def entertained(layout: Layout, found: Phrase, telling: Telling, hosts: list[Person], guests: list[Person]) -> None:
    """Enter who gives a reception and for whom: "hosted a dinner for Y", "hosted Y for a dinner"."""
    both = [] if guests else welcomed_for(layout, found)
    telling.add(both[:1] or hosts, "host")
    telling.add([p for p in both[1:] or guests if p not in telling.people], "guest")
