"""Projects as donors and their newsrooms tell them: contracts, bills and running totals, captions, whom money goes to."""

from __future__ import annotations

from typing import Any

import pytest

from tests.find.telling import told

BASE = "USAID has worked with the Ministry of National Defence to treat dioxin at Bien Hoa airbase. "


def works(find: Any, text: str) -> list[str]:
    """The projects of a text as rows "theme site status amounts"."""
    return [
        " ".join([p.theme, p.site.label if p.site else "-", str(p.status), *(f"{a.value}" for a in p.amounts)])
        for p in find("Hanoi (VNA) - " + text, "2023-05-04").projects
    ]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Cleaning up the soil there will take ten years and cost $450 million.", ""),
        ("The work will last a decade and cost around 450 million USD.", ""),
        (  # what is promised in all counts
            (
                "The clean-up will take a decade and cost $450 million. The U.S. government has so far contributed "
                "$218 million out of an expected commitment of $300 million."
            ),
            " 218000000 300000000",
        ),
    ],
)
def test_a_bill_to_come_is_no_money_given(find: Any, text: str, amounts: str) -> None:
    assert works(find, BASE + text) == ["dioxin-remediation Bien Hoa ongoing" + amounts]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The contract calls on the company to treat dioxin at Bien Hoa airbase.", "planned"),
        ("The contract, given to Tetra Tech, calls on the company to treat dioxin at Bien Hoa airbase.", "planned"),
        ("The plan calls for treating dioxin at Bien Hoa airbase by 2032.", "planned"),
        ("The agreement of May calls for the removal of dioxin at Bien Hoa airbase.", "planned"),
        ("The letter calls on the US to remove dioxin at Bien Hoa airbase.", "requested"),
    ],
)
def test_what_a_paper_calls_for_is_agreed(find: Any, text: str, status: str) -> None:
    assert works(find, text) == [f"dioxin-remediation Bien Hoa {status}"]


def test_a_contract_appeals_to_nobody(find: Any) -> None:
    text = "The contract, given in May, calls on the firm to treat dioxin at Bien Hoa airbase, according to the US Embassy."
    assert "US affirm - dioxin-remediation Bien Hoa" in told(find(text, "2023-05-04"))


@pytest.mark.parametrize(
    "text",
    [
        "MAG granted $95,000 to the province to run a project on training for mine clearance.",
        "A Japanese charity gave the province $95,000 for mine clearance.",
        "Japan provided the province with $95,000 for mine clearance.",
    ],
)
def test_money_for_the_province_is_not_for_its_village(find: Any, text: str) -> None:
    before = "Quang Tri province has been helped to clear mines. Mines are being cleared in Gio Linh district. "
    assert set(works(find, before + text)) == {
        "uxo-clearance Quang Tri ongoing 95000",
        "uxo-clearance Gio Linh ongoing",
    }


@pytest.mark.parametrize(
    "caption",
    [
        "The repatriation ceremony of US servicemen in Da Nang on July 25",
        "A repatriation ceremony for US servicemen in Da Nang.",
        "The handover of remains of US servicemen in Da Nang. Photo: VNA",
    ],
)
def test_a_caption_shows_where_remains_are_given_over(find: Any, caption: str) -> None:
    found = works(find, f"Remains of US servicemen were recovered off Khanh Hoa.\n\n{caption}")
    assert [row.split(" ", 1)[1] for row in found] == ["Khanh Hoa completed", "- ongoing"]


def test_the_remains_are_those_of_the_missing_just_named(find: Any) -> None:
    before = "Remains of US servicemen were handed over at Da Nang airport on May 3. Colonel Mac Van Duong was there. "
    text = "Duong said the US had given maps of graves of Vietnamese soldiers, offering help in identifying remains."
    assert "Duong pledge - us-mia-accounting -" not in told(find(before + text, "2023-05-04"))


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "VIENTIANE - The US has given $2 million for clearing unexploded ordnance in Savannakhet province.",
            ["uxo-clearance Savannakhet ongoing 2000000"],
        ),
        ("VIENTIANE - The US pays for the clearance of UXO in Laos.", ["uxo-clearance Laos ongoing"]),
        (
            "HANOI - Congress has given $30 million for the removal of UXO in Laos and Cambodia.",
            ["uxo-clearance Laos ongoing 30000000", "uxo-clearance Cambodia ongoing 30000000"],
        ),
        (
            "PHNOM PENH - Australia has granted 2 million dollars for the clearance of mines in Battambang.",
            ["uxo-clearance Battambang ongoing 2000000"],
        ),
        (
            "US helps clear UXO in Laos\n\nVIENTIANE - HALO clears UXO in Savannakhet and Saravane.",
            ["uxo-clearance Savannakhet ongoing", "uxo-clearance Saravane ongoing"],
        ),
        ("PHNOM PENH - USAID helps people with disabilities in Cambodia.", []),
        ("KYIV - Japan helps clear mines in Ukraine.", []),
    ],
)
def test_what_the_war_left_in_neighbouring_countries(find: Any, text: str, rows: list[str]) -> None:
    found = find(text, "2023-05-04").projects
    assert [" ".join([p.theme, p.site.label, str(p.status), *(f"{a.value}" for a in p.amounts)]) for p in found] == rows


def test_work_at_home_is_apart_from_that_in_laos(find: Any) -> None:
    text = "Congress has set aside $24 million for the removal of mines. Another topic is the clearance of UXO in Laos."
    assert {row.split()[1] for row in works(find, text)} == {"-", "Laos"}


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("UXO is being cleared in the three districts of Vang An, Lo Khe and Pha Sut.", {"Vang An", "Lo Khe", "Pha Sut"}),
        ("UXO is being cleared in two Quang Tri districts, Gio Linh and Cam Lo.", {"Gio Linh", "Cam Lo"}),
        ("UXO is being cleared in Quang Tri's districts of Gio Linh and Cam Lo.", {"Gio Linh", "Cam Lo"}),
        ("UXO is being cleared in Le Thuy and Quang Ninh districts of Quang Binh.", {"Le Thuy", "Quang Ninh"}),
        (
            ("KOICA signed an agreement with the People's Committees of Quang Ngai and Binh Dinh provinces on the Korea – "
            "Vietnam Village Project (VP) to protect people from the multiple risks of unexploded ordnance."),
            {"Quang Ngai", "Binh Dinh"},
        ),
    ],
)  # fmt: skip
def test_districts_and_provinces_in_which_mines_are_cleared(projects: Any, text: str, sites: Any) -> None:
    assert {site for _, site in projects(text)} == sites


def test_a_list_of_tasks_is_done_at_the_place_behind_it(find: Any) -> None:
    text = (
        "The US has given MAG additional funding of $21 million to continue the implementation of UXO clearance, surveys, "
        "and explosive ordnance risk education in Quang Tri province."
    )
    assert works(find, text) == ["uxo-clearance Quang Tri ongoing 21000000"]


def test_a_headline_rounds_the_sum_of_the_text(find: Any) -> None:
    text = (
        "US gives over $24 million to clear mines\n\nHANOI - The US gave $24.2 million for clearing mines in Quang Tri."
    )
    assert [[a.value for a in p.amounts] for p in find(text, "2023-05-04").projects] == [[24200000]]


def test_what_raises_abilities_has_not_begun(find: Any) -> None:
    text = (
        "USAID has pledged $5 million to support Agent Orange victims in Quang Tri province. The aid would help boost the "
        "country's ability to treat AO victims."
    )
    assert works(find, text) == ["disability-support Quang Tri planned 5000000"]


def test_a_comparison_has_bodies_of_its_own(projects: Any) -> None:
    found = projects(
        "USAID helps Vietnam identify its own missing, just as Vietnam has supported efforts to account for US personnel."
    )
    assert not found["us-mia-accounting", None].organisations


@pytest.mark.parametrize(
    "text",
    [
        "The airport is referred to as a dioxin hot spot, together with several other sites including Bien Hoa airport.",
        "Bien Hoa airbase is also one of the top hotspots of dioxin.",
        "Bien Hoa airbase is listed as one of the worst hot spots of dioxin.",
    ],
)
def test_hot_spots_that_are_only_named_are_no_work(projects: Any, text: str) -> None:
    assert set(projects("Dioxin is treated at Da Nang airport. " + text)) == {("dioxin-remediation", "Da Nang")}


@pytest.mark.parametrize(
    "text",
    [
        "The second project will build a school in Do Luong district of Nghe An with $131,989.",
        "Another project, worth $131,989, will upgrade a clinic in Do Luong district of Nghe An.",
        "The other project, with funding of $131,989, will support the construction of a classroom building in Do Luong.",
    ],
)
def test_a_school_is_no_work_on_what_the_war_left(find: Any, text: str) -> None:
    assert works(find, "One project removes mines in Quang Binh. " + text) == ["uxo-clearance Quang Binh ongoing"]


def test_the_grant_told_of_before_is_for_the_places_it_aims_at(find: Any) -> None:
    text = (
        "PHNOM PENH - The US, through the Norwegian People's Aid (NPA), on March 9 signed a cooperative agreement to provide "
        "$6,355,720 in grants for the Cambodian Mine Action Centre (CMAC) to support the clearance of cluster "
        "munitions-affected areas.\n\nThe ceremony was presided over by CMAC director-general Heng Sok at the CMAC "
        "headquarters.\n\nSok said the grant aimed to clear cluster munitions-affected areas in Svay Rieng and Kratie."
    )
    assert [[a.value for a in p.amounts] for p in find(text, "2023-05-04").projects] == [[6355720], [6355720]]


def test_land_in_a_former_province(projects: Any) -> None:
    found = projects("Land was cleared of mines as part of the Clearance Project in the formerly Quang Binh province.")
    assert set(found) == {("uxo-clearance", "Quang Binh")}


def test_the_organisation_is_the_service_named_last(projects: Any) -> None:
    found = projects(
        "Norwegian People's Aid clears mines in Gio Linh. Solidarity Service International (SODI) has cleared mines in "
        "Hai Lang. This year the organisation plans to clear mines in Cam Lo."
    )
    assert [o.label for o in found["uxo-clearance", "Cam Lo"].organisations] == [
        "Solidarity Service International (SODI)"
    ]


def test_a_council_is_no_agreement(find: Any) -> None:
    text = (
        "PHNOM PENH - Witnessed by H.E. Chim Sok, Delegated Chairman of the CMAC Governing Council, a cooperation agreement "
        "on this demining project is signed between H.E. Heng Sok, Director General of CMAC, and MAG on March 5, 2020."
    )
    assert [a.name for a in find(text, "2020-03-06").agreements] == ["cooperation agreement"]


@pytest.mark.parametrize(
    "text",
    [
        "MAG will spend $2 million on clearing mines in Quang Tri. The work is being carried out in Gio Linh and Cam Lo.",
        "MAG will spend $2 million on clearing mines in Quang Tri. The work will be implemented in Gio Linh and Cam Lo.",
        "MAG will spend $2 million on clearing mines in Quang Tri. The clearance work is to be done in Gio Linh and Cam Lo.",
    ],
)
def test_the_work_told_of_before_is_paid_for_where_it_is_done(find: Any, text: str) -> None:
    assert works(find, text) == [f"uxo-clearance {s} planned 2000000" for s in ("Quang Tri", "Gio Linh", "Cam Lo")]


def test_whoever_seeks_and_retrieves_the_dead_asks_nobody(find: Any) -> None:
    text = (
        "Vientiane (VNA) - The event was attended by Maj. Gen. Sisavath Chantha, Political Commissar of the Vientiane capital "
        "Military Command; Sen. Lt. Col. Mac Duc Hung, head of Ha Tinh province's team for searching remains of Vietnam's "
        "volunteer soldiers and experts; and Lao officials.\\n\\nFrom 2000 to 2020, the central province of Ha Tinh has worked "
        "with the Vientiane Military Command to seek and retrieve 124 sets of remains of Vietnam's volunteer soldiers and "
        "experts who fell during the resistance wars in Laos."
    )
    assert told(find(text, "2021-04-29")) == []
