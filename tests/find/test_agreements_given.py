"""Papers under which something is given, plans that two sides make, and papers told of without their signing."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = (
    "Hanoi, May 4, 2023 (VNA) - Deputy Minister of National Defence General Tran Quang Dung held talks with US "
    "Ambassador Walter Brennick in Hanoi on May 3.\n\n"
)


@pytest.fixture
def agreements(find: Any) -> Any:
    def found(text: str) -> Any:
        return find(HEAD + text).agreements

    return found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("USAID and the ministry signed an agreement on May 3 by which the agency will contribute $20 million.", "grant-agreement"),
        ("On May 3 USAID and Vietnam signed an agreement on services for disabled people. It provides $20 million.", "grant-agreement"),
        ("KOICA gives 9 million USD in non-refundable aid. It signed an agreement on the project with Vietnam on May 3.",
         "grant-agreement"),
        ("The US and Vietnam signed an agreement on May 3 to buy boats for $20 million.", "agreement"),
        ("USAID and the ministry signed an agreement on data on May 3.", "agreement"),
    ],
)  # fmt: skip
def test_an_agreement_of_an_aid_agency_on_a_sum_is_a_grant(agreements: Any, text: str, kind: str) -> None:
    assert [a.kind for a in agreements(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("A new contract of $20 million for Bien Hoa was made public on May 3. It was awarded by USAID to an American firm, Kerrin Dale.",
         [("US", "Kerrin Dale")]),
        ("The United States announced on May 3 a new contract to treat dioxin at Bien Hoa.", [("US",)]),
        ("USAID has announced the award of a contract worth $20 million to the American company Kerrin Dale.",
         [("US", "Kerrin Dale")]),
        ("On May 3 USAID awarded a contract to Kerrin Dale. Another contract, worth $9 million, was given out earlier. It went to Holm Earthworks.",
         [("US", "Kerrin Dale"), ("US", "Holm Earthworks")]),
    ],
)  # fmt: skip
def test_who_gets_a_contract(agreements: Any, text: str, parties: list[tuple[str, ...]]) -> None:
    assert [a.parties for a in agreements(text)] == parties


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A plan for cooperation until 2026 has been drawn up.", [("plan for cooperation until 2026", None)]),
        ("The two sides agreed on their plan for 2024.", [("plan for 2024", None)]),
        ("A plan for the 2023-2024 dry season was agreed upon.", [("plan for the 2023-2024 dry season", "2023-05-03")]),
        ("The city has a plan for 2024.", []),
        ("The coast guards of Vietnam and the US also reached a memorandum of understanding.",
         [("memorandum of understanding", "2023-05-03")]),
        ("Vietnam and the US reached a memorandum of understanding. They hailed the memorandum signed in 2011.",
         [("memorandum of understanding", "2023-05-03"), ("memorandum", "2011")]),
        ("The two sides reached an agreement to go on.", []),
        ("Vietnam and the US concluded the talks with the signing of minutes on the search for soldiers on May 3.",
         [("minutes on the search for soldiers", "2023-05-03")]),
        ("He called for an effective Code of Conduct in the East Sea (COC).", [("Code of Conduct", None)]),
        ("Officers are bound by a strict Code of Conduct.", []),
    ],
)  # fmt: skip
def test_plans_and_papers_that_nobody_is_told_to_sign(agreements: Any, text: str, found: Any) -> None:
    assert [(a.name, a.date.value if a.date else None) for a in agreements(text)] == found


def test_a_body_of_no_state_is_one_party(agreements: Any) -> None:
    (only,) = agreements(
        "On May 3 the Quang Tri People's Committee and the Mines Advisory Group Vietnam (MAG Vietnam) from the United "
        "Kingdom signed a memorandum of understanding on mines."
    )
    assert only.parties == ("VN", "Mines Advisory Group Vietnam")


@pytest.mark.parametrize(
    ("text", "framework"),
    [
        ("They stand by the Paris Agreement and its aims for the climate.", "paris-agreement-climate"),
        ("The office was set up soon after the Paris Agreement.", "paris-peace-accords"),
    ],
)
def test_which_paper_was_signed_in_paris(agreements: Any, text: str, framework: str) -> None:
    (only,) = agreements(text)
    assert (only.framework or "").endswith("/" + framework)


def test_the_other_side_of_two_named_alike_is_whose_official_is_told(find: Any) -> None:
    text = (
        "SEOUL, May 4, 2023 (Yonhap) - Defense Minister Han Dong-su of South Korea leaves for Vietnam on Friday.\n\nA "
        "memorandum of understanding on logistics will be signed by the two sides, the ministry said.\n\nSeoul has such "
        "papers with the United States."
    )
    (only,) = find(text).agreements
    assert set(only.parties) == {"KR", "VN"}


def test_an_undersecretary_of_state_serves_the_other_side_where_the_us_is_not_named(find: Any) -> None:
    text = (
        "HANOI, May 4, 2023 (VNA) - Lieutenant General Le Van Chinh met Seang Sopheap, undersecretary of state at the "
        "Ministry of Interior, in Phnom Penh on May 3.\n\nThe Cambodian side and Vietnam signed minutes on the search for "
        "fallen soldiers. Cambodia will help, the Cambodian official said."
    )
    found = find(text)
    assert [o.country for o in found.officials if o.name == "Seang Sopheap"] == ["KH"]
    assert [set(a.parties) for a in found.agreements] == [{"KH", "VN"}]


def test_of_what_country_a_charity_is_makes_no_party(agreements: Any) -> None:
    (only,) = agreements(
        "On May 3 NACCET and MediHope, a South Korean charity, signed a memorandum of understanding on care."
    )
    assert "KR" not in only.parties


def test_a_first_memorandum_is_another_one(agreements: Any) -> None:
    found = agreements(
        "On May 3 Viet Nam and the US signed a memorandum of understanding. The first memorandum dates from 2002."
    )
    assert [a.date.value for a in found] == ["2023-05-03", "2002"]


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        # who gets a contract stands right behind it
        ("USAID announced a $32 million contract to the US firm Delta Soil to treat the soil.", {"US", "Delta Soil"}),
        ("USAID issued a four-year contract for civil works to Vietnamese firm Song Build.", {"US", "Song Build"}),
        (
            "USAID has announced a contract of up to $7 million awarded to Gulf Environmental.",
            {"US", "Gulf Environmental"},
        ),
        # what a contract is for gets none
        ("USAID has announced a new contract for approximately $29 million to treat the soil.", {"US"}),
    ],
)
def test_who_gets_a_contract_stands_behind_it(agreements: Any, sentence: str, parties: set[str]) -> None:
    (only,) = agreements(sentence)
    assert (only.kind, set(only.parties) - {"VN"}) == ("contract", parties)


def test_the_sum_of_a_contract_is_told_whole(agreements: Any) -> None:
    (only,) = agreements("USAID has announced a new contract for approximately $29 million to treat the soil.")
    assert only.name == "contract for approximately $29 million"


def test_two_agencies_award_one_contract_and_a_name_ends_before_its_worth(find: Any) -> None:
    text = "Hanoi, May 4, 2023 (VNA) - USAID and the VNOSMP on May 3 awarded a contract worth $5 million to Norden Soils Company."
    assert [a.parties for a in find(text).agreements] == [("US", "VN", "Norden Soils Company")]
    text = "Hanoi, May 4, 2023 (VNA) - Vietnam and the ROK signed a memorandum of understanding on the mine project worth $5 million."
    assert [a.name for a in find(text).agreements] == ["memorandum of understanding on the mine project"]


def test_where_the_work_of_a_paper_is_nobody_signs_it(find: Any) -> None:
    text = "HANOI, May 20, 2024 (VNA) - Norway and VNMAC on May 20 signed an agreement on mine action in Quang Tri."
    assert "Quang Tri" not in {m.place.label for m in find(text).meetings if m.place}


def test_who_works_under_a_contract_told_before(agreements: Any) -> None:
    found = agreements(
        "USAID and the ministry announced a new contract to treat the soil on May 3. Under the new contract, Kerrin Dale "
        "Remediation, an American business, will build a plant."
    )
    assert [a.parties for a in found] == [("US", "Kerrin Dale Remediation")]


def test_a_charity_may_be_called_an_alliance(agreements: Any) -> None:
    assert agreements("The Norwegian Mission Alliance gave 1.2 billion VND.") == ()
    assert [a.kind for a in agreements("The ROK-US Alliance turned 70.")] == ["partnership"]
