"""Who was there: lists under a heading, those of a list that begins with others, what was done at a summit."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

PUBLISHED = "2023-03-15"  # a Wednesday
US = "President John Carver"
HEAD = f"Readout of {US}'s Call with Governors\n\n{US} spoke by phone with governors of the United States today. "
CALL = "phone-call held 2023-03-15 - "

ROWS = [
    # lists under a heading
    (
        (
            f"{HEAD}It was long.\n\n{US} and his team were joined on the call by:\n\n"
            "- Texas Gov. Ann Pell\n- Ohio Gov. Mark Rowe\n"
        ),
        {f"{CALL}ann-pell:participant john-carver:participant mark-rowe:participant"},
    ),
    (
        f"{HEAD}It was long.\n\nOther participants included:\n\nSecretary of Labor Ann Pell\n\nRuth Gray, Gray Farms\n",
        {f"{CALL}ann-pell:participant john-carver:participant"},
    ),
    (
        f"{HEAD}It was long.\n\nMembers of the task force:\n\n- Secretary of Labor Ann Pell\n",
        {f"{CALL}john-carver:participant"},
    ),
    # a list that begins with others
    (
        (
            f"{US} held a meeting on Monday with members of his Cabinet, US Treasury Secretary Ann Pell, US Trade Envoy "
            "Mark Rowe, and private sector leaders to discuss ports."
        ),
        {"talks held 2023-03-13 - ann-pell:participant john-carver:participant mark-rowe:participant"},
    ),
    (
        "US Senator John Carver met on Monday with Lakeland Community (LAC) Secretary General Ann Pell and others.",
        {"talks held 2023-03-13 - ann-pell:participant john-carver:participant"},
    ),
    (
        "US Senator John Carver met with business leaders on Monday, and US Ambassador Mark Rowe praised it.",
        {"talks held 2023-03-13 - john-carver:participant"},
    ),
    # what two of one state discussed they did at the meeting
    (
        f"{HEAD}Secretaries Pell and Rowe discussed the storm.",
        {f"{CALL}john-carver:participant pell:participant rowe:participant"},
    ),
    # at a summit and around it
    (
        (
            "They kept the promise that President Ana Roca and President Per Lund made during the Arctic Leaders' Summit "
            "on January 9."
        ),
        {"conference held 2023-01-09 - ana-roca:participant per-lund:participant"},
    ),
    (
        f"{US} thanked President Ana Roca of Chile for hosting the recently concluded Pacific Summit in Lima.",
        {"conference held - Lima ana-roca:host"},
    ),
    (
        f"{US} followed up on Secretary of State Ann Pell's February 21 roundtable with ministers of Chile.",
        {"conference held 2023-02-21 - ann-pell:host"},
    ),
    # whose lists go on past those whom nobody knows, and who joined
    (
        f"{US}, joined by US Senator Mark Rowe, spoke today with President Ana Roca of Chile.",
        {"talks held 2023-03-15 - ana-roca:participant john-carver:participant mark-rowe:participant"},
    ),
    (
        "On Monday US Senator Mark Rowe, Farm Advisor Cedric Bond, and US Ambassador Ann Pell met with students.",
        {"talks held 2023-03-13 - ann-pell:participant mark-rowe:participant"},
    ),
    # nobody met him whose trip was talked of; with whom one is partnered is not where
    (
        (
            "US Senator Mark Rowe met with President Ana Roca of Chile in Oslo on Monday. Following up on Secretary of State Jane Roe's trip to "
            "Peru last month, they exchanged views on trade."
        ),
        {
            "talks held 2023-03-13 Oslo ana-roca:participant mark-rowe:participant",
            "visit held 2023-02 Peru jane-roe:guest",
        },
    ),
    (
        "US Senator Mark Rowe met on Monday with President Ana Roca of Chile to speak of ties with Chile as outlined.",
        {"talks held 2023-03-13 - ana-roca:participant mark-rowe:participant"},
    ),
    # the parts of a conference
    (
        "US Senator Mark Rowe opened the Housing Summit in Hue on Monday. Speakers at the second session included Ruth Gray.",
        {"conference held 2023-03-13 Hue mark-rowe:speaker"},
    ),
    (
        (
            "Ambassador-at-Large Mark Rowe of the United States and a delegation of officials, including US Envoy Ann Pell, "
            "travelled to Chile on Monday."
        ),
        {"visit held 2023-03-13 Chile ann-pell:guest mark-rowe:guest"},
    ),
    (
        (
            f"{HEAD}It was long. They spoke of ports. They spoke of trade. They spoke of rain. They spoke of peace.\n\n"
            "Participants in the call included Prime Minister Per Lund of Norway and NATO Secretary General Nils Stolten."
        ),
        {f"{CALL}john-carver:participant nils-stolten:participant per-lund:participant"},
    ),
    # a website is launched nowhere
    ("Today, the White House launched a new website on housing.", set()),
    (
        (
            f"{HEAD}Besides the President, the meeting included: Prime Minister Per Lund of Norway, President Ana Roca of "
            "Chile, and Prime Minister Lee Min of the Republic of Korea."
        ),
        {f"{CALL}ana-roca:participant john-carver:participant lee-min:participant per-lund:participant"},
    ),
    (
        f"{HEAD}It was long.\n\nState legislative leaders included:\n\n- Ohio Senator Ann Pell\n",
        {f"{CALL}ann-pell:participant john-carver:participant"},
    ),
    (
        f"{HEAD}It was long.\n\nPublic Speaking Participants\n\n- Ohio Senator Ann Pell\n",
        {f"{CALL}ann-pell:participant john-carver:participant"},
    ),
    # who is met and does not convene, and what two states have together
    (
        (
            "US Envoy Mark Rowe met on Monday in Oslo with Prime Minister Per Lund, and Foreign Minister Nils Dahl of Norway, and convened a "
            "U.S.-Norway Fisheries Working Group meeting."
        ),
        {
            "dialogue held - - mark-rowe:participant",
            "talks held 2023-03-13 Oslo mark-rowe:guest nils-dahl:host",
            "talks held 2023-03-13 Oslo mark-rowe:guest per-lund:host",
        },
    ),
    # what one alone signs, and where he speaks elsewhere
    (f"Today {US} will sign a proclamation on the canyon in El Paso, Texas.", set()),
    (
        (
            "US Envoy Mark Rowe hosted a roundtable in Oslo on Monday. In her address to the nation, US Senator Ann Pell "
            "spoke of it."
        ),
        {"conference held 2023-03-13 Oslo mark-rowe:host"},
    ),
    (
        f"{HEAD}It was long.\n\nThe roundtable participants included:\n\n- Ann Pell, Ohio Senator\n",
        {f"{CALL}ann-pell:participant john-carver:participant"},
    ),
    # whose visit and whose call it is
    (
        f"On Friday, {US} will host President Ana Roca of Chile. During the visit, President Carver will speak of ports.",
        {"reception planned 2023-03-17 - ana-roca:guest john-carver:host"},
    ),
    ("US Envoy Mark Rowe briefed them on Monday, following the President's call with leaders of Chile.", set()),
    # what is put off is no visit, what its readout tells was held
    (f"After {US} had to postpone his trip to Chile, the ministers were told.", set()),
    (
        (
            f"Readout of {US}'s Trilateral Meeting with the Presidents of Chile and Norway\n\nOn Thursday, March 16, {US} "
            "met with President Ana Roca of Chile and President Per Lund of Norway."
        ),
        {"conference held 2023-03-16 - ana-roca:participant john-carver:participant per-lund:participant"},
    ),
    # a visit planned and pointed at again
    (
        (
            f"{US} met President Ana Roca of Chile on Monday to discuss the visit of Prime Minister Per Lund to the United "
            "States next month. They spoke of the prime minister's visit."
        ),
        {
            "talks held 2023-03-13 - ana-roca:participant john-carver:participant",
            "visit planned 2023-04 United States per-lund:guest",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_all_of_those_who_were_there(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == expected
