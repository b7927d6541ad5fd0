"""Events that a noun names: sessions of a dialogue, what is hosted, what is only spoken of."""

from __future__ import annotations

from typing import Any

import pytest

PUBLISHED = "2021-06-16"
VN, US = "Defence Minister Luu Quang Hai", "US Ambassador Mary Stone"


@pytest.fixture
def told(find: Any) -> Any:
    """Kind, status, date, place and participants of the meetings of a text."""

    def found(text: str) -> Any:
        facts = find(text, PUBLISHED)
        return [
            " ".join(
                filter(
                    None,
                    [
                        m.kind,
                        m.status,
                        m.date and m.date.value,
                        m.place and m.place.label,
                        *sorted(p.official for p in m.participants),
                    ],
                )
            )
            for m in facts.meetings
        ]

    return found


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        ("The second session of the dialogue will be held later this year.", ["dialogue planned 2021"]),
        (
            "The second session of the Defence Policy Dialogue will be held in Hanoi in 2022.",
            ["dialogue planned 2022 Hanoi"],
        ),
        ("The third round of talks will take place in Hanoi in October.", ["talks planned 2021-10 Hanoi"]),
        (
            f"On June 15 {US} hosted a virtual roundtable with leaders of Quang Tri.",
            ["conference held 2021-06-15 mary-stone"],
        ),
        (
            f"Today, on the 32nd anniversary of the signing of the treaty, {US} met {VN} in Hanoi.",
            ["talks held 2021-06-16 Hanoi luu-quang-hai mary-stone"],
        ),
        (
            f"{US} welcomed the June 12 meeting in Singapore between {VN} and US Senator Peter Hall.",
            ["talks held 2021-06-12 Singapore luu-quang-hai peter-hall"],
        ),
        (
            f"Statement on {US}'s upcoming call with {VN}\n\n{US} will hold a video call with {VN} on June 22, 2021.",
            ["phone-call planned 2021-06-22 luu-quang-hai mary-stone"],
        ),
        (
            f"{US} met {VN} in Hanoi on June 15. They talked about the upcoming leaders meeting.",
            ["talks held 2021-06-15 Hanoi luu-quang-hai mary-stone"],
        ),
        (
            f"Readout of {US}'s meeting with survivors\n\nToday {US} hosted a roundtable with leaders of survivors.",
            ["conference held 2021-06-16 mary-stone"],
        ),
        (
            f"{VN} invited {US} to come to Hanoi on an official visit.",
            ["visit proposed Hanoi mary-stone"],
        ),
        (
            f"President Joe Barden spoke. {VN} and Barden-Hall Administration officials held talks in Hanoi on June 15.",
            ["talks held 2021-06-15 Hanoi luu-quang-hai"],
        ),
        (f"{US} looks forward to working with {VN}.", []),
        (f"{US} thanked {VN} for facilitating an inclusive dialogue among the parties on June 15.", []),
        (f"{VN} asked for a fair chance for survivors on June 15.", []),
    ],
)
def test_events_by_their_nouns(told: Any, text: str, meetings: list[str]) -> None:
    assert told(text) == meetings


def test_the_name_of_an_event_keeps_its_letters(find: Any) -> None:
    facts = find("The second session of the Defence Policy Dialogue took place in Hanoi on June 15, 2021.", PUBLISHED)
    assert [m.name for m in facts.meetings] == ["second session of the Defence Policy Dialogue"]
