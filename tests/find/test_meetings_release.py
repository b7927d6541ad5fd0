"""Releases that read out one event: what they tell of it in several words is one; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

PUBLISHED = "2023-03-15"  # a Wednesday
US = "President John Carver"

ROWS = [
    # the calls of a headline
    (
        (
            f"Readout of {US}'s Calls with President Per Lund of Norway and President Ana Roca of Chile\n\n"
            f"{US} spoke separately today with President Per Lund of Norway and President Ana Roca of Chile."
        ),
        {
            "phone-call held 2023-03-15 - john-carver:participant per-lund:participant",
            "phone-call held 2023-03-15 - ana-roca:participant john-carver:participant",
        },
    ),
    # the round table that the meeting of a headline was
    (
        f"Readout of {US}'s Meeting with Faith Leaders\n\nToday, {US} held a roundtable in Chicago with faith leaders.",
        {"conference held 2023-03-15 Chicago john-carver:participant"},
    ),
    # those who were at what several words tell of
    (
        (
            "Readout of White House Meeting on Ports\n\nToday, the White House convened government and private sector stakeholders. "
            "They spoke of fees. Meeting participants included US Secretary of Labor Ann Pell and US Envoy Mark Rowe."
        ),
        {"conference held 2023-03-15 - ann-pell:participant mark-rowe:participant"},
    ),
    # whose plan or team is named was not there, nor who did something at another time
    (
        (
            "Readout of Roundtable on Ports\n\nToday, US Secretary of Labor Ann Pell hosted a roundtable on ports with "
            f"shippers. In 2021, {US} released a plan. {US} has prioritized ports. Ann Pell and senior Carver officials "
            "listened. Participants included:\n\n"
            f"- Ohio Gov. Mark Rowe\n- Tom Gray, {US}'s Nominee to the Ports Board\n- Texas Gov. Ruth Lane, Advisor to {US}\n"
        ),
        {"conference held 2023-03-15 - ann-pell:host mark-rowe:participant ruth-lane:participant"},
    ),
    # three who met as three
    (
        (
            f"US {US} met today with President Per Lund of Norway and President Ana Roca of Chile on the sidelines of the Arctic "
            "Summit in Oslo. In the trilateral meeting they spoke of fish."
        ),
        {
            "conference held 2023-03-15 Oslo ana-roca:participant john-carver:participant per-lund:participant",
            "conference held - Oslo ana-roca:participant john-carver:participant per-lund:participant",
        },
    ),
    # the line beneath a picture, which alone tells the day
    (
        (
            "Remains are handed over in Da Nang\nHANOI - The event fell in the week of an anniversary.\n"
            "The 170th repatriation ceremony in the central city of Da Nang on March 14\nIt drew the crew of a ship."
        ),
        {"ceremony held 2023-03-14 Da Nang"},
    ),
    # where those come from who attend
    (
        (
            "A ceremony was held in Da Nang on March 14. The ceremony was hosted by US Envoy Mark Rowe, with the attendance of "
            "dignitaries from the US Embassy in Hanoi, Consulate in Ho Chi Minh City (HCMC), and other missions."
        ),
        {"ceremony held 2023-03-14 Da Nang mark-rowe:host"},
    ),
    # a summit on which talks build, and one who looks in on the talks
    (
        (
            f"US Secretary of Labor Ann Pell met with Labour Minister Bo Lind of Norway in Washington today. They had a candid "
            f"conversation, building on the Summit between {US} and President Per Lund in Woodburn, Oregon in November 2022. "
            "US Envoy Mark Rowe stopped by the meeting to greet the Minister."
        ),
        {
            "talks held 2023-03-15 Washington ann-pell:host bo-lind:guest mark-rowe:host",
            "talks held 2022-11 Woodburn john-carver:host per-lund:guest",
        },
    ),
    # talks that somebody endeavours to bring about
    (
        (
            f"{US} met with President Per Lund of Norway in Oslo today. {US} also welcomed President Lund's initiative to bring "
            "both parties together for talks in Geneva."
        ),
        {"talks held 2023-03-15 Oslo john-carver:guest per-lund:host"},
    ),
    # what is past and what is to come in one sentence
    (
        (
            f"{US}'s Special Advisor for the Americas Bo Lind met today in Quito with President of Ecuador Ana Roca and will meet "
            "with other senior officials tomorrow."
        ),
        {"talks held 2023-03-15 Quito ana-roca:host bo-lind:guest"},
    ),
    # a gathering that is intended, and one of those who will be at a third place
    (
        (
            f"{US} met with President Per Lund of Norway in Oslo today. They affirmed their intent to convene later this year the "
            "U.S.-Norway Arctic Dialogue."
        ),
        {"talks held 2023-03-15 Oslo john-carver:guest per-lund:host", "dialogue planned 2023 -"},
    ),
    # the talks of two that one of them tells of
    (
        (
            "US Secretary of Labor Ann Pell spoke by phone with President Per Lund of Norway today. She previewed the March 18 "
            "meeting that she and US Envoy Mark Rowe will hold with Swedish officials."
        ),
        {
            "phone-call held 2023-03-15 - ann-pell:participant per-lund:participant",
            "talks planned 2023-03-18 - ann-pell:participant mark-rowe:participant",
        },
    ),
    # a system that is fair, which is no event
    (f"{US} began efforts to establish a fair, orderly, and humane system today.", set()),
    # officials of whom none is named
    (
        "On Tuesday officials from the US Coast Guard and the embassy met with Hai Phong Vice Chairman Nguyen Van Hoa in Hai Phong.",
        {"talks held 2023-03-14 Hai Phong nguyen-van-hoa:host"},
    ),
    # a list of events with semicolons
    (
        (
            f"This builds on their meetings, including: {US} hosting President Per Lund of Norway at the Naval Observatory in May "
            "2022; the visit of the President to Norway in June 2022."
        ),
        {
            "reception held 2022-05 - john-carver:host per-lund:guest",
            "visit held 2022-06 Norway",
        },
    ),
    # a state that talks are about, and what is welcomed or breaks ground without an event
    (
        (
            f"{US} hosted President Per Lund of Norway at the White House today. {US} and President Per Lund discussed the "
            f"importance of reconciliation in Norway. {US} welcomed the release of two hostages today. It is a part of the "
            "groundbreaking Lead Pipe Plan."
        ),
        {"reception held 2023-03-15 Washington, D.C. john-carver:host per-lund:guest"},
    ),
    # what is set up to last
    (
        (
            f"Today, {US} hosted the Ports Summit in Boston to establish an enduring forum for shippers. The bank has begun, by "
            "hosting a Fisheries Forum on March 14 in Boston."
        ),
        {"conference held 2023-03-15 Boston john-carver:host", "conference held 2023-03-14 Boston"},
    ),
    # what points back to the only meeting told
    (
        (
            f"Readout of {US}'s Meeting with Mayors\n\n{US} met with mayors today. "
            "The conversation was moderated by US Secretary of Labor Ann Pell."
        ),
        {"talks held 2023-03-15 - ann-pell:chair john-carver:participant"},
    ),
    # what is received without a reception
    (
        f"{US} met with President Per Lund of Norway in Oslo today. During the meeting, they received an update.",
        {"talks held 2023-03-15 Oslo john-carver:guest per-lund:host"},
    ),
    # what a headline announces
    (
        (
            f"Statement by the Press Secretary on the Meeting of {US} and President Per Lund of Norway\n\n"
            f"{US} looks forward to welcoming President Per Lund of Norway to the White House on March 20, 2023."
        ),
        {"talks planned 2023-03-20 Washington, D.C. john-carver:host per-lund:guest"},
    ),
    # all those whose meeting a headline tells of
    (
        (
            f"Readout of {US}, Vice President Ann Pell, and Secretary Bo Lind's Meeting with Mayors\n\n"
            f"Today, {US} and Vice President Ann Pell met with mayors."
        ),
        {"talks held 2023-03-15 - ann-pell:participant bo-lind:participant john-carver:participant"},
    ),
    # who met before others spoke
    (
        (
            f"Following the meeting between {US} and President Per Lund of Norway on March 14, US Secretary of Labor Ann Pell "
            "and Norwegian Labour Minister Bo Lind discussed wages."
        ),
        {"talks held 2023-03-14 - john-carver:participant per-lund:participant"},
    ),
    # whose the meetings were
    (
        (
            f"{US} held bilateral meetings on March 14 in Rome with Chancellor Karl Ott of Germany, Vice Chancellor Ida Bahr "
            "of Germany and President Ana Roca of Chile."
        ),
        {
            "talks held 2023-03-14 Rome john-carver:participant karl-ott:participant",
            "talks held 2023-03-14 Rome ida-bahr:participant john-carver:participant",
            "talks held 2023-03-14 Rome ana-roca:participant john-carver:participant",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_one_event_is_told_once(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == expected
