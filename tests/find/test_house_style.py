"""Receptions and posts in the house style of Vietnamese papers; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

HEAD = "HANOI, March 15, 2023 (VNA) - "
VICE = "Deputy Minister of National Defence Tran Van Mau"
MINISTER = "Minister of National Defence General Le Van Binh"
ENVOY = "US Ambassador to Vietnam John Carver"
SENATOR = "US Senator Mary Holt"
HERE = "held 2023-03-14 Hanoi"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # the delegation received is that of which the sentence before tells, not who speaks behind the comma
        (
            f"A delegation led by {SENATOR} visited Hanoi on March 14. Receiving the delegation on March 14, {VICE} said so.",
            {f"visit {HERE} mary-holt:guest", f"reception {HERE} mary-holt:guest tran-van-mau:host"},
        ),
        # where a statement was made, before a group of which nobody is named
        (
            f"{VICE} made the statement at a reception in Hanoi on March 14 for a visiting US Senate delegation.",
            {f"reception {HERE} tran-van-mau:host"},
        ),
        # both by whom a remark was made are hosts
        (
            f"The remark was made by {ENVOY} and {SENATOR} during their reception for {MINISTER} on March 14.",
            {f"reception {HERE} john-carver:host le-van-binh:guest mary-holt:host"},
        ),
        # two guests who talk about something do not meet each other
        (
            f"{VICE} received {ENVOY} and {SENATOR} in Hanoi on March 14. Carver and Holt talked about their stay.",
            {f"reception {HERE} john-carver:guest mary-holt:guest tran-van-mau:host"},
        ),
        # who is named behind a group of others was met with them
        (
            f"{SENATOR} held talks with officials from the Foreign Ministry and {VICE} in Hanoi on March 14.",
            {f"talks {HERE} mary-holt:guest tran-van-mau:host"},
        ),
        # a day behind an aside is that of the clause it interrupts
        (
            f"{MINISTER} received {SENATOR}, now on a working visit to Vietnam, on March 14.",
            {f"reception {HERE} le-van-binh:host mary-holt:guest", "visit held - Vietnam mary-holt:guest"},
        ),
        (
            f"{MINISTER} met {SENATOR}, who is paying a working visit to the country, on Tuesday.",
            {f"talks {HERE} le-van-binh:host mary-holt:guest", "visit held 2023-03-14 Viet Nam mary-holt:guest"},
        ),
        # a consulate general beside a titled name is whom it is headed by
        (
            f"{VICE} on March 14 received Ms. Marie Dunn - Consulate General of the United States in Ho Chi Minh City.",
            {f"reception {HERE} marie-dunn:guest tran-van-mau:host"},
        ),
    ],
)
def test_receptions(find: Any, text: str, rows: set[str]) -> None:
    assert told(find(HEAD + text, "2023-03-15")) == rows


@pytest.mark.parametrize(
    ("text", "name", "country", "post"),
    [
        # the new post is that of the one congratulated, not of the one who speaks
        (
            "Congratulating Colonel Sato Kenji on his appointment as Japanese Defence Attache, General Tran Van Mau spoke.",
            "Tran Van Mau",
            "VN",
            None,
        ),
        (
            "Thanking Mary Holt for her work as US Ambassador to Vietnam, Minister Tran Van Mau said ties had grown.",
            "Tran Van Mau",
            "VN",
            "Minister",
        ),
        # a house named for the one who heads it
        (
            "US Consulate General in Ho Chi Minh City Mrs. Mary Holt came to Dong Nai.",
            "Mary Holt",
            "US",
            "US Consulate General in Ho Chi Minh City",
        ),
        (
            "He met Mr. Carl Dunn, Consulate General of Australia in Ho Chi Minh City.",
            "Carl Dunn",
            "AU",
            "Consulate General of Australia in Ho Chi Minh City",
        ),
        # officials of whom none is named
        (
            "They were welcomed by city officials and Russian Ambassador to Vietnam Oleg Belov.",
            "Oleg Belov",
            "RU",
            "Russian Ambassador to Vietnam",
        ),
        # an association of many members
        (
            "General Tran Van Mau, President of the Ho Chi Minh City War Veterans' Association, presided over it.",
            "Tran Van Mau",
            "VN",
            "President of the Ho Chi Minh City War Veterans' Association",
        ),
        # an Excellency without its last dot
        ("He met H.E Mary Holt, US Ambassador to Vietnam.", "Mary Holt", "US", "US Ambassador to Vietnam"),
    ],
)
def test_posts(find: Any, text: str, name: str, country: str, post: str | None) -> None:
    found = {o.name: (o.country, [p.label for p in o.posts]) for o in find(HEAD + text, "2023-03-15").officials}
    assert found[name] == (country, [post] if post else [])


def test_a_consulate_in_a_list_is_no_post(find: Any) -> None:
    text = (
        "It was attended by Mr. Tran Van Mau, Deputy Minister, the US Consulate General in Ho Chi Minh City and others."
    )
    assert [[p.label for p in o.posts] for o in find(HEAD + text, "2023-03-15").officials] == [["Deputy Minister"]]
