"""Accounts in the first person: who is meant by "I"."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

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


LETTER = """Published by the Department of Foreign Affairs.

Dublin, 3 December 2021

Dear Deputy Minister Lan,

May I return to our telephone conversation of Thursday last week. You asked me to think of Quang Tri again.

Ambassador Nora Healy will call on you in Hanoi on 14 December. We cannot do more this year.

{close},

Fergal Moore
Minister of State for Overseas Development Aid

To: Ms Vu Thi Lan, Deputy Minister of Labour, Invalids and Social Affairs, Hanoi
"""


@pytest.mark.parametrize("close", ["Yours sincerely", "With best wishes", "Respectfully"])
def test_a_letter_is_by_him_who_signs_it_to_her_whom_it_greets(find: Any, close: str) -> None:
    facts = find(LETTER.format(close=close))
    signed = next(o for o in facts.officials if o.name == "Fergal Moore")
    assert [p.label for p in signed.posts] == ["Minister of State for Overseas Development Aid"]
    assert told(facts) == {
        "phone-call held 2021-11-25 - fergal-moore:participant vu-thi-lan:participant",
        "reception planned 2021-12-14 Hanoi nora-healy:guest vu-thi-lan:host",
    }


def test_a_name_below_the_story_signs_no_letter(find: Any) -> None:
    facts = find(LETTER.format(close="The talks went on").replace("Dear Deputy Minister Lan,", "In Dublin"))
    assert "Fergal Moore" not in {o.name for o in facts.officials}


INTERVIEW = """15 March 2023

Ingvild Bakke has been Norwegian Ambassador to Vietnam since September. Our paper asked her what she had seen.

You went to see the deminers. What struck you?

How patient they are. When the chairman of the Quang Tri provincial People's Committee, Vo Van Thien, had {whom} to tea in Dong Ha on Monday, I told him so.

And what comes next?

That is for others. My view is that we will stay.

Will it be long?

I hope so.
"""


@pytest.mark.parametrize("whom", ["us", "me"])
def test_who_answers_is_the_i_and_us_of_an_interview(find: Any, whom: str) -> None:
    assert "reception held 2023-03-13 Dong Ha ingvild-bakke:guest vo-van-thien:host" in told(
        find(INTERVIEW.format(whom=whom))
    )
