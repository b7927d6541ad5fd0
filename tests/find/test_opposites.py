"""Officials whom only the one they met, or the place where the article was written, makes known."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Facts

Find = Callable[..., Facts]
MINISTER = "Vietnamese Defence Minister General Tran Quang Dung"

ROWS = [
    (f"{MINISTER} and his Korean opposite number, Seo Min-jun, spoke on May 4.", {"Seo Min-jun KR Defence Minister"}),
    (
        f"{MINISTER} saw his counterparts Lim Boon Heng of Singapore, Roslan Bakar of Malaysia and Somchai Boonmee of Thailand.",
        {
            "Lim Boon Heng SG Defence Minister",
            "Roslan Bakar MY Defence Minister",
            "Somchai Boonmee TH Defence Minister",
        },
    ),
    (
        f"{MINISTER} and his counterpart from the Republic of Korea, Kim Seon Ho, spoke on May 4.",
        {"Kim Seon Ho KR Defence Minister"},
    ),
    (
        "Minister of National Defence of Vietnam Tran Quang Dung met his counterpart from Australia, Peter Vance, there.",
        {"Peter Vance AU Minister of National Defence"},
    ),
    (
        "The visiting Vietnamese Defence Minister Tran Quang Dung met his Russian counterpart, Sergei Belov, there.",
        {"Sergei Belov RU Defence Minister"},
    ),
    (f"Gavin Hollis and his host, {MINISTER}, talked for an hour.", {"Gavin Hollis - -"}),
    ("President-elect Roy Sutter of Argentina called on May 4.", {"Roy Sutter AR President-elect"}),
    ("U.S. Defense Undersecretary Naomi Feld came on May 4.", {"Naomi Feld US U.S. Defense Undersecretary"}),
    ("Foreign Minister Trinh Binh An. She left.", {"Trinh Binh An VN Foreign Minister"}),
    ("Vice Mayor Tran Thi Bich Thu, who spoke first, left.", {"Tran Thi Bich Thu VN Vice Mayor"}),
    ("U.S. Senator Walter Prior spoke first, then left the room.", {"Walter Prior US U.S. Senator"}),
    ("Germany's Matthias Brand nodded on May 4.", {"Matthias Brand DE -"}),
    ("Japan's Mount Tara rose before them; Ukraine's Independence Day followed on May 4.", set()),
    ("Vu Hai Ninh of the provincial health service spoke.", {"Vu Hai Ninh VN -"}),
    ("Vu Hai Ninh of the village of Con Tram spoke.", set()),
    (
        "The two deputy ministers, Zoltan Hegedus and Pham Quang Trung, agreed.",
        {"Zoltan Hegedus - deputy minister", "Pham Quang Trung VN deputy minister"},
    ),
    ("Four U.S. senators, headed by Patricia Holl, left.", {"Patricia Holl US US Senator"}),
    ("Our State Secretary, Cornelia Haver, will bring it.", {"Cornelia Haver - State Secretary"}),
    # no official by such a noun
    ("The general thanked his hosts, Green Valley School.", set()),
    (f"{MINISTER} said the number of hosts fell on May 4.", set()),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_names_that_a_noun_for_one_met_introduces(find: Find, text: str, wanted: set[str]) -> None:
    """An opposite number, a counterpart of a row, a guest or host is an official, with the state told beside him."""
    found = find(text, "2023-05-05").officials
    rows = {f"{o.name} {o.country or '-'} {o.posts[0].label if o.posts else '-'}" for o in found}
    assert {r for r in rows if "Quang Dung" not in r} == wanted


def test_state_of_the_dateline(find: Find) -> None:
    """A minister whose state no word of the story tells serves that in which it was written, and is the host there."""
    text = "TOKYO, May 5, 2023 (VNA) - Defence Minister Ogata Jun and General Ngo Van Lich of Vietnam met on May 4."
    facts = find(text)
    assert {o.name: o.country for o in facts.officials} == {"Ogata Jun": "JP", "Ngo Van Lich": "VN"}
    assert {p.official: p.role for p in facts.meetings[0].participants} == {
        "ogata-jun": "host",
        "ngo-van-lich": "guest",
    }
