"""Who was at an event, told in the next sentences by what each one did there; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

VN = "Deputy Minister of National Defence Sen. Lieut. Gen. Tran Van Mau"
GB = "British Minister for the Armed Forces Penelope Hart"
US = "US Ambassador John Carver"
PUBLISHED = "2023-03-15"  # a Wednesday

ROWS = [
    (
        f"Hue hosted the second Vietnam-UK defence policy dialogue on March 14. The visitors were headed by {GB} and the Vietnamese side by {VN}.",
        {"dialogue held 2023-03-14 Hue penelope-hart:co-chair tran-van-mau:co-chair"},
    ),
    (
        f"The fourth Vietnam-US Aviation Dialogue was held in Hue on March 14. {VN} and {US} took turns in the chair.",
        {"dialogue held 2023-03-14 Hue john-carver:co-chair tran-van-mau:co-chair"},
    ),
    (
        f"The fourth Vietnam-UK Aviation Dialogue was held in Hue on March 14. At the far end of the table sat {GB}; opposite was {VN}.",
        {"dialogue held 2023-03-14 Hue penelope-hart:co-chair tran-van-mau:co-chair"},
    ),
    (
        f"The keys to the ward were handed over at a ceremony in Hue on March 14. {VN} hosted; {US} cut the cake, helped by {GB}.",
        {"ceremony held 2023-03-14 Hue john-carver:participant penelope-hart:participant tran-van-mau:host"},
    ),
    (
        f"A news conference was held in Hue on March 14. Seated at the long table were {VN} and {US}.",
        {"press-conference held 2023-03-14 Hue john-carver:speaker tran-van-mau:speaker"},
    ),
    (
        f"A workshop on mine action was held in Hue on March 14. {VN} presided; {US} spoke after him.",
        {"conference held 2023-03-14 Hue john-carver:speaker tran-van-mau:chair"},
    ),
    # those who spoke before the article went on to something else
    (
        f"A ceremony to hand over wheelchairs was held in Hue on March 14. {GB} announced more of them. {VN} gave her thanks. Mau and {US} had met for talks earlier on Tuesday.",
        {
            "ceremony held 2023-03-14 Hue penelope-hart:speaker tran-van-mau:speaker",
            "talks held 2023-03-14 Hue john-carver:guest tran-van-mau:host",
        },
    ),
    # not there, of another time, or told of another event
    (
        f"A workshop on mine action was held in Hue on March 14. {VN} presided. {US}, held up in Hanoi, had sent a letter.",
        {"conference held 2023-03-14 Hue tran-van-mau:chair"},
    ),
    (
        f"{GB} met {VN} in Hue on March 14. A workshop was held in Hanoi in 2019. {US} smiled.",
        {"talks held 2023-03-14 Hue penelope-hart:guest tran-van-mau:host", "conference held 2019 Hanoi"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_those_who_acted_at_an_event_were_there(find: Any, text: str, wanted: set[str]) -> None:
    """After an event the article is about, whoever acts in the next two sentences took part, unless he was away."""
    assert told(find(text, PUBLISHED)) == wanted
