"""Meetings of plain articles whose sentences depend on each other; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
RU = "Russian Deputy Defence Minister Oleg Sartov"
AU = "Australian Defence Minister Neil Hartley"
GB = "UK Defence Secretary Colin Marsh"
DE = "German Defence Minister Jonas Brandt"
LA = "Lao General Bounmy Sisavath"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    # an army chiefs' meeting has no such name as an official
    (
        "Lieutenant General Tran Van Mau attended the 22nd ASEAN Chiefs of Army Multilateral Meeting in Bangkok on March 14.",
        {"conference held 2023-03-14 Bangkok tran-van-mau:participant"},
    ),
    # a session of a conference is part of it
    (
        (
            f"{VN} attended the 20th Shangri-La Dialogue in Singapore on March 14. The same day, he delivered a speech at "
            'the fifth plenary session of the dialogue, themed "Easing tension".'
        ),
        {"conference held 2023-03-14 Singapore tran-van-mau:participant"},
    ),
    # each counterpart at his own meeting
    (
        (
            f"{VN} had bilateral meetings with his counterparts from Germany, the UK and Australia in Singapore on March 14. "
            f"Meeting with {DE}, Mau proposed more training. At a meeting with {GB}, the two sides agreed to train together. "
            f"At the meeting with {AU}, Mau thanked Australia for its help."
        ),
        {
            "talks held 2023-03-14 Singapore jonas-brandt:participant tran-van-mau:participant",
            "talks held 2023-03-14 Singapore colin-marsh:participant tran-van-mau:participant",
            "talks held 2023-03-14 Singapore neil-hartley:participant tran-van-mau:participant",
        },
    ),
    (
        f"{VN} hosted a reception in Hanoi on March 14 for heads of delegations. Among them were {RU} and {AU}.",
        {"reception held 2023-03-14 Hanoi neil-hartley:guest oleg-sartov:guest tran-van-mau:host"},
    ),
    # what a delegation does, and on which day
    (
        (
            f"{RU} held talks with {VN} in Moscow on March 14. The Vietnamese delegation, which arrived in Russia on March "
            "12, will visit Kazan before heading home on March 18."
        ),
        {
            "talks held 2023-03-14 Moscow oleg-sartov:host tran-van-mau:guest",
            "visit held 2023-03-12 Russia tran-van-mau:guest",
            "visit planned - Kazan tran-van-mau:guest",
        },
    ),
    (
        (
            "A delegation of the Navy of Brunei led by its Deputy Commander Colonel Azrin Hamid visited Hai Phong on March "
            "14. The delegation laid a wreath at the monument to heroic martyrs in Hai Phong."
        ),
        {
            "visit held 2023-03-14 Hai Phong azrin-hamid:guest",
            "ceremony held 2023-03-14 Hai Phong azrin-hamid:participant",
        },
    ),
    (
        (
            f"HANOI, March 15 (VNA) - A delegation led by {LA} paid a working visit to Ho Chi Minh City from March 12-14 at the invitation of "
            "Commander of Military Region 7 Lieutenant General Tran Van Mau. On March 12, the two sides held talks at the "
            "Military Region's headquarters. On March 13, the delegation visited the Cu Chi Tunnels. During the stay, they "
            "also met with Secretary of the HCM City Party Committee Le Van Tinh."
        ),
        {
            "visit held 2023-03-12 Ho Chi Minh City bounmy-sisavath:guest tran-van-mau:host",
            "talks held 2023-03-12 Ho Chi Minh City bounmy-sisavath:guest tran-van-mau:host",
            "visit held 2023-03-13 Cu Chi Tunnels bounmy-sisavath:guest",
            "talks held - Ho Chi Minh City bounmy-sisavath:guest le-van-tinh:host",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_meetings_of_an_article(find: Any, text: str, expected: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == expected


def test_posts_before_a_rank(find: Any) -> None:
    """A post that is a rank elsewhere, and the service that stands between a post and a rank."""
    text = (
        "A delegation of the Navy led by its Commander Vice Admiral Tran Thanh Mau visited Hue on March 14. "
        "Pentagon Press Secretary Air Force Brig. Gen. Paul Sterrett said so."
    )
    posts = {o.id: [p.label for p in o.posts] for o in find(text, PUBLISHED).officials}
    assert posts == {"tran-thanh-mau": ["Commander"], "paul-sterrett": ["Pentagon Press Secretary"]}
