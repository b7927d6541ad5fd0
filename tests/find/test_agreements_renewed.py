"""Papers that are renewed, where papers are signed, and contracts of which the company is told first."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = "Hanoi, May 4, 2023 (VNA) - USAID is treating the soil at Bien Hoa airbase.\n\n"


@pytest.fixture
def agreements(find: Any) -> Any:
    def found(text: str) -> list[tuple[str, str | None, tuple[str, ...]]]:
        made = find(HEAD + text, "2023-05-04").agreements
        return [(a.name, a.date.value if a.date else None, a.parties) for a in made]

    return found


@pytest.mark.parametrize(
    "text",
    [
        (
            "On May 3, USAID and the Ministry of National Defence extended their memorandum of understanding on training. "
            "The original document was signed in 2016."
        ),
        (
            "On May 3, USAID and the Ministry of National Defence renewed their memorandum of understanding on training. "
            "It was initially signed in 2016 and extended in 2020."
        ),
        (
            "USAID and the Ministry of National Defence renewed their memorandum of understanding on training on May 3. "
            "The original MoU, signed in 2016, covers nine courses."
        ),
    ],
)
def test_a_renewed_paper_is_of_the_day_on_which_it_was_first_signed(agreements: Any, text: str) -> None:
    assert agreements(text) == [("memorandum of understanding on training", "2016", ("US", "VN"))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The province and MAG signed a memorandum on mine action for the 2024-2026 period in Dong Ha on May 3.",
         "memorandum on mine action for the 2024-2026 period"),
        ("VNMAC and MAG signed an agreement on UXO clearance in Dong Hoi city on May 3.", "agreement on UXO clearance"),
        ("VNMAC and MAG signed an agreement on UXO clearance in Quang Tri on May 3.",
         "agreement on UXO clearance in Quang Tri"),
        ("The two sides signed an agreement on dioxin remediation in Bien Hoa on May 3.",
         "agreement on dioxin remediation in Bien Hoa"),
    ],
)  # fmt: skip
def test_the_city_of_the_signing_is_no_part_of_a_name(agreements: Any, text: str, name: str) -> None:
    assert [found for found, _, _ in agreements(text)] == [name]


def test_mines_are_not_cleared_where_the_paper_is_signed(find: Any) -> None:
    facts = find("VNMAC and MAG signed an agreement on UXO clearance in Dong Hoi city on May 3, 2023.", "2023-05-04")
    assert [p.site for p in facts.projects] == [None]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Another contract, valued at 29 million USD, was awarded to Kerrin Dale for excavation.", ("US", "Kerrin Dale")),
        ("In May 2022, a $7 million contract was awarded to Kerrin Dale.", ("US", "Kerrin Dale")),
        ("NACCET and Holm Corporation signed a contract for soil treatment.", ("VN", "Holm Corporation")),
    ],
)  # fmt: skip
def test_a_contract_has_a_giver_and_a_company(agreements: Any, text: str, parties: tuple[str, ...]) -> None:
    assert [found for _, _, found in agreements(text)] == [parties]


def test_people_with_disabilities_are_named_whole(agreements: Any) -> None:
    found = agreements("USAID and the ministry signed a letter of intent on support for persons with disabilities.")
    assert [name for name, _, _ in found] == ["letter of intent on support for persons with disabilities"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Japan and Vietnam exchanged notes on a grant for mine clearance on May 3.",
         ("notes on a grant for mine clearance", "2023-05-03", ("JP", "VN"))),
        ("Vietnam and Laos signed a plan to implement the protocol on defence cooperation for 2025 on May 3.",
         ("plan to implement the protocol on defence cooperation for 2025", "2023-05-03", ("VN", "LA"))),
        ("The cooperation agreement between MAG and VNMAC, which expires in December, will be extended until 2028.",
         ("cooperation agreement", None, ("MAG", "VN"))),
        ("A memorandum on mine action was signed by Vice Chairman of the Quang Tri People's Committee Le Van Tam and NPA Country Director Jan Solberg on May 3.",
         ("memorandum on mine action", "2023-05-03", ("VN", "NPA"))),
        ("USAID and NACCET signed a limited scope grant agreement for support to people with disabilities on May 3.",
         ("limited scope grant agreement for support to people with disabilities", "2023-05-03", ("US", "VN"))),
    ],
)  # fmt: skip
def test_papers_of_institutions(agreements: Any, text: str, found: tuple[str, str | None, tuple[str, ...]]) -> None:
    assert agreements(text) == [found]


def test_notes_that_nobody_exchanges_are_no_paper(agreements: Any) -> None:
    assert agreements("The minister has notes on Japan, and a note for the press on mine clearance.") == []


def test_a_headline_calls_a_grant_an_agreement(find: Any) -> None:
    facts = find(
        "US, Viet Nam sign agreement for disability support\n\nHA NOI, April 26, 2019 (VGP) - USAID and NACCET on April 25 "
        "signed a limited scope grant agreement for support to people with disabilities.",
        "2019-04-26",
    )
    assert [a.kind for a in facts.agreements] == ["grant-agreement"]


def test_a_centre_with_its_short_form_is_a_party(agreements: Any) -> None:
    found = agreements(
        "Guests saw the signing of a cooperation agreement between the Holm Centre (HC) and the Quang Binh People's "
        "Committee on a mine action project in Dong Hoi on May 3."
    )
    assert [(date, parties) for _, date, parties in found] == [("2023-05-03", ("Holm Centre", "VN"))]
