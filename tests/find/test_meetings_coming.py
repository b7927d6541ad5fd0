"""Meetings still to come whose day counts from another that is to come; officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

GUEST = "Indian Defence Minister Arun Seth"
HOST = "Vietnamese Minister of National Defence General Tran Van Mau"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    # "the same day" as the one told last, though it is still to come
    (
        f"{GUEST} will leave for Vietnam on Friday. On the same day, he will hold talks with {HOST} in Hanoi.",
        {
            "visit planned 2023-03-17 Vietnam arun-seth:guest",
            "talks planned 2023-03-17 Hanoi arun-seth:guest tran-van-mau:host",
        },
    ),
    (
        f"{GUEST} flies to Hanoi on Friday. The day after he gets there, {HOST} is to receive him.",
        {
            "visit planned 2023-03-17 Hanoi arun-seth:guest",
            "reception planned 2023-03-18 Hanoi arun-seth:guest tran-van-mau:host",
        },
    ),
    # where a journey goes on, respects to be paid, a place that no list knows
    (
        f"{HOST} received {GUEST} on Monday. On Friday Minister Seth continues to Vientiane.",
        {
            "reception held 2023-03-13 - arun-seth:guest tran-van-mau:host",
            "visit planned 2023-03-17 Vientiane arun-seth:guest",
        },
    ),
    (
        f"{GUEST} is to pay his respects to {HOST} in Hanoi on Friday.",
        {"reception planned 2023-03-17 Hanoi arun-seth:guest tran-van-mau:host"},
    ),
    (
        f"{HOST} will travel to Fasano, Italy, on Friday.",
        {"visit planned 2023-03-17 Fasano tran-van-mau:guest"},
    ),
    (
        (
            f"{GUEST} conferred with {HOST}, his host, in Hanoi on Monday; paid his respects to Prime Minister "
            "Le Van Tu at noon."
        ),
        {
            "talks held 2023-03-13 Hanoi arun-seth:guest tran-van-mau:host",
            "reception held - Hanoi arun-seth:guest le-van-tu:host",
        },
    ),
    # at the end of a journey, without a comma
    (
        f"{GUEST} visited Hanoi on Monday. At a news conference before his departure Arun Seth praised the hosts.",
        {
            "visit held 2023-03-13 Hanoi arun-seth:guest",
            "press-conference held - Hanoi arun-seth:speaker",
        },
    ),
    # stays and visits whose guest stands behind the place
    (f"The three-day stay in Vietnam of {GUEST} began on Tuesday.", {"visit held 2023-03-14 Vietnam arun-seth:guest"}),
    (f"The visit to Vietnam of {GUEST} began on Tuesday.", {"visit held 2023-03-14 Vietnam arun-seth:guest"}),
    (
        f"{GUEST}, in Hanoi since Monday, was received on Tuesday by {HOST} and later by Prime Minister Le Van Tu.",
        {
            "visit held 2023-03-13 Hanoi arun-seth:guest",
            "reception held 2023-03-14 Hanoi arun-seth:guest tran-van-mau:host",
            "reception held 2023-03-14 Hanoi arun-seth:guest le-van-tu:host",
        },
    ),
    (
        f"{GUEST} was driven on Tuesday to the western end of Bien Hoa airbase.",
        {"visit held 2023-03-14 Bien Hoa arun-seth:guest"},
    ),
    (
        f"{GUEST} spent half an hour on the line with {HOST} on Tuesday.",
        {"phone-call held 2023-03-14 - arun-seth:participant tran-van-mau:participant"},
    ),
    # who is away, what was put off, those met at a summit, the leader of several who hold one post
    (
        f"{HOST} is in Beijing, where talks with {GUEST} are down for Friday.",
        {
            "visit held - Beijing tran-van-mau:guest",
            "talks planned 2023-03-17 Beijing arun-seth:participant tran-van-mau:participant",
        },
    ),
    (
        "The fifth Vietnam-India Defence Policy Dialogue, twice postponed, will be held in Hanoi on May 4.",
        {"dialogue planned 2023-05-04 Hanoi"},
    ),
    (
        f"{HOST} met with {GUEST} on Tuesday at the Asian Peace Forum (APF) Summit in Bangkok.",
        {
            "talks held 2023-03-14 Bangkok arun-seth:participant tran-van-mau:participant",
            "conference held 2023-03-14 Bangkok arun-seth:participant tran-van-mau:participant",
        },
    ),
    (
        f"Nine US senators under James Carver, whom {HOST} had received in Hanoi on Monday, were present.",
        {"reception held 2023-03-13 Hanoi james-carver:guest tran-van-mau:host"},
    ),
    # two days that are one stay, talks like those told before, questions of the press, whose stay it is
    (f"{GUEST} is in Hanoi today and tomorrow.", {"visit planned 2023-03-15 Hanoi arun-seth:guest"}),
    (
        (
            f"{HOST} and {GUEST} held phone talks on Monday. Similar talks between General Mau and US Secretary of State "
            "James Carver took place on Tuesday."
        ),
        {
            "phone-call held 2023-03-13 - arun-seth:participant tran-van-mau:participant",
            "phone-call held 2023-03-14 - james-carver:participant tran-van-mau:participant",
        },
    ),
    (
        f"{GUEST} answered reporters' questions in Hanoi on Tuesday.",
        {"press-conference held 2023-03-14 Hanoi arun-seth:speaker"},
    ),
    # what a body is to do
    ("The joint committee is to gather again in Hue in May.", {"dialogue planned 2023-05 Hue"}),
    ("On May 4, the donors will assemble in Hue.", {"conference planned 2023-05-04 Hue"}),
    ("After years of talks, the donors will help the province.", set()),
    # where a visit leads that somebody is to make
    (
        f"Work is under way for the visit which {GUEST} will make to Hanoi in May.",
        {"visit planned 2023-05 Hanoi arun-seth:guest"},
    ),
    (
        f"Both sides spoke of the trip {GUEST} is due to make to Hanoi in May.",
        {"visit planned 2023-05 Hanoi arun-seth:guest"},
    ),
    # talks for which one is on the way
    (
        f"{GUEST} travels to Hanoi on Friday for talks with {HOST}.",
        {
            "visit planned 2023-03-17 Hanoi arun-seth:guest",
            "talks planned 2023-03-17 Hanoi arun-seth:guest tran-van-mau:host",
        },
    ),
    # the last day of a visit, and what is to be done on it
    (
        f"{GUEST} ends his four-day visit to Vietnam on Friday.",
        {"visit held 2023-03-14 Vietnam arun-seth:guest"},
    ),
    (
        f"{GUEST} ended his four-day visit to Vietnam on Friday.",
        {"visit held 2023-03-07 Vietnam arun-seth:guest"},
    ),
    (
        f"The four-day visit of {GUEST} to Vietnam ends on Friday, when he is due to pay a courtesy call on {HOST}.",
        {
            "visit held 2023-03-14 Vietnam arun-seth:guest",
            "reception planned 2023-03-17 - arun-seth:guest tran-van-mau:host",
        },
    ),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_days_count_from_what_is_still_to_come(find: Any, text: str, rows: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == rows
