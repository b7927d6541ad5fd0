"""Accounts in the first person: who is meant by "I"."""

from __future__ import annotations

from typing import Any

import pytest

STORY = """STATEMENT
19 March 2013

I met Vietnam's Minister of National Defence, General Ly Van Hung, in Canberra today.

It is forty years since our two countries opened relations.

I asked the general to let our teams search for the fallen Australians in Dong Nai. We settled what comes next.
"""


@pytest.mark.parametrize(
    "heading",
    [
        "MINISTER FOR DEFENCE PETER HALL",
        "Minister for Defence – Peter Hall",
        "THE HON PETER HALL MP\nMINISTER FOR DEFENCE",
        "Peter Hall MP\nMinister for Defence",
    ],
)
def test_the_minister_above_his_own_account_is_its_i(find: Any, heading: str) -> None:
    facts = find(f"{heading}\n{STORY}")
    assert [o.name for o in facts.officials] == ["Peter Hall", "Ly Van Hung"]
    assert {p.official for m in facts.meetings for p in m.participants} == {"peter-hall", "ly-van-hung"}
    assert {s.speaker.official for s in facts.statements if s.act == "appeal"} == {"peter-hall"}


def test_the_i_of_a_quotation_is_not_the_author(find: Any) -> None:
    facts = find(
        "MINISTER FOR DEFENCE PETER HALL\n19 March 2013\n\n"
        'Peter Hall met General Ly Van Hung in Canberra today. "I ask for access to archives on missing Australians," the '
        "general said. We agreed. I left. I came back.\n"
    )
    assert {s.speaker.official for s in facts.statements if s.act == "appeal"} <= {"ly-van-hung"}
