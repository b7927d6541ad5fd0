"""Who works or pays, under names that no list has, and work that only a base, a sum or a body tells."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Engineers of Terravolt clear mines in Gia Lai.", "Terravolt"),
        ("Mines are cleared in Gia Lai by the Halvorsen foundation.", "Halvorsen foundation"),
        ("Mines in Gia Lai: a firm, Dekora, has pledged to clear them.", "Dekora"),
        ("USAID initialled with KOICA a programme to clear mines in Gia Lai.", "KOICA"),
        ("Clearing mines in Gia Lai is what Caritas Germany may spend it on.", "Caritas Germany"),
    ],
)
def test_who_works_or_pays_need_be_in_no_list(projects: Any, text: str, body: str) -> None:
    assert body in [o.label for o in projects(text)["uxo-clearance", "Gia Lai"].organisations]


@pytest.mark.parametrize(
    "text",
    [
        "Clearing mines in Gia Lai is taught at the Halvorsen Institute, which might be closed.",
        "Experts of the province clear mines in Gia Lai.",
        "Clearance of mines in Gia Lai was halted, the provincial Department of Foreign Affairs said on May 3.",
        "DNA laboratories stand beside the mines cleared in Gia Lai.",
    ],
)
def test_what_does_nothing_is_no_body_of_the_work(projects: Any, text: str) -> None:
    assert not projects(text)["uxo-clearance", "Gia Lai"].organisations


def test_money_of_the_us_at_an_old_air_base_is_for_its_soil(projects: Any) -> None:
    found = projects("The contribution of USAID to the Bien Hoa project is 150 million USD.")
    assert [int(a.value) for a in found["dioxin-remediation", "Bien Hoa"].amounts] == [150_000_000]


@pytest.mark.parametrize(
    "text", ["A company will build 300 flats in Bien Hoa for 150 million USD.", "USAID opened an office in Bien Hoa."]
)
def test_other_business_there_is_none(projects: Any, text: str) -> None:
    assert not projects(text)


def test_a_sum_that_a_body_of_one_work_raised_is_for_it(projects: Any) -> None:
    found = projects("VAVA has raised 90 billion VND since May, most of it turned into allowances.")
    assert found["disability-support", None].amounts


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        (
            "He met Colonel Ray Osborne, deputy director of the DPAA, and spoke of the search for missing Americans.",
            ["DPAA"],
        ),
        ("Veterans and the DPAA asked him about the search for missing Americans.", ["DPAA"]),
        ("The deputy director of the DPAA attended a ceremony for remains of missing Americans.", []),
    ],
)
def test_who_accounts_for_the_missing_is_told_with_the_search(projects: Any, sentence: Any, bodies: Any) -> None:
    assert [o.label for o in projects(sentence)["us-mia-accounting", None].organisations] == bodies


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("Teams dug at a site associated with a U.S. Air Force F-4 crash to search for the remains of missing airmen.", []),
        ("Teams dug near a U.S. Navy helicopter crash site to search for the remains of missing airmen.", []),
        (
            "The DPAA and the U.S. Navy searched for the remains of missing airmen.",
            ["DPAA", "U.S. Navy"],
        ),
    ],
)  # fmt: skip
def test_whose_aircraft_fell_does_not_search(projects: Any, sentence: str, bodies: list[str]) -> None:
    assert [o.label for o in projects(sentence)["us-mia-accounting", None].organisations] == bodies


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        (
            "The Ministry of Labour, Invalids and Social Affairs and USAID will support people with disabilities.",
            ["Ministry of Labour, Invalids and Social Affairs", "USAID"],
        ),
        (
            "USAID and the Ministry of Culture, Sports and Tourism will support people with disabilities.",
            ["Ministry of Culture, Sports and Tourism", "USAID"],
        ),
        ("The Ministry of Labour, Invalids and Social Affairs is grateful for aid to people with disabilities.", []),
    ],
)
def test_a_ministry_of_several_fields_is_one_body(projects: Any, sentence: str, bodies: list[str]) -> None:
    assert sorted(o.label for o in projects(sentence)["disability-support", None].organisations) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "USAID treats dioxin at Bien Hoa and KOICA clears mines in Gia Lai.",
        "USAID treats dioxin at Bien Hoa, while KOICA is clearing mines in Gia Lai.",
        "While USAID treats dioxin at Bien Hoa, KOICA clears mines in Gia Lai.",
        "USAID treats dioxin at Bien Hoa, whereas mines in Gia Lai are cleared by KOICA.",
    ],
)
def test_each_does_his_own_work(projects: Any, text: str) -> None:
    found = projects(text)
    assert [o.label for o in found["dioxin-remediation", "Bien Hoa"].organisations] == ["USAID"]
    assert [o.label for o in found["uxo-clearance", "Gia Lai"].organisations] == ["KOICA"]


def test_one_body_does_two_works(projects: Any) -> None:
    found = projects("USAID treats dioxin at Bien Hoa and helps people with disabilities in Gia Lai.")
    assert {o.label for p in found.values() for o in p.organisations} == {"USAID"}
    assert all(p.organisations for p in found.values())


def test_work_by_a_list_of_bodies_has_the_place_behind_it(projects: Any) -> None:
    found = projects("The US funds demining by MAG, NPA and Halo in Gia Lai, and help for disabled people in Kon Tum.")
    assert set(found) == {("uxo-clearance", "Gia Lai"), ("disability-support", "Kon Tum")}


def test_a_committee_named_for_what_it_deals_with_is_one_body(projects: Any) -> None:
    office = (
        "Standing Office of the National Steering Committee on the Settlement of Post-War Unexploded Ordnance and "
        "Toxic Chemical Consequences"
    )
    found = projects(f"The {office} (Steering Committee 701) helps disabled people in Kon Tum.")
    assert [o.label for o in found["disability-support", "Kon Tum"].organisations] == [office]
    assert set(found) == {("disability-support", "Kon Tum")}


@pytest.mark.parametrize("spelt", ["Thua Thien - Hue", "Thua Thien – Hue", "Thua Thien-Hue"])
def test_a_province_of_two_names_is_one_place(projects: Any, spelt: str) -> None:
    found = projects(f"MAG clears mines in the provinces of Quang Nam, {spelt} and Quang Tri.")
    assert len(found) == 3


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("They were found by Group K37 of the Long An Military Command.", ["Group K37", "Long An Military Command"]),
        ("They were found by a team of the Military Command of the central province of Ha Tinh.", ["Military Command of Ha Tinh"]),
        ("They were found by Teams K70, K71 and K73.", ["Team K70", "Team K71", "Team K73"]),
        ("They were found by a search team of the provincial Military Command.", ["provincial Military Command"]),
        ("They were found by 12 men of a team 30 strong.", []),
    ],
)  # fmt: skip
def test_who_found_the_dead_just_told_of(projects: Any, sentence: str, bodies: list[str]) -> None:
    sentence = sentence.replace("They", "The remains")
    found = projects(f"The remains of 14 Vietnamese soldiers who fell in Laos were reburied. {sentence}")
    assert [o.label for o in found["vietnamese-remains", "Laos"].organisations] == bodies


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("They were found by search team 584 under the Quang Tri provincial military command.",
         ["Team 584", "Quang Tri provincial military command"]),
        ("A team of the Military Command of Nghe An had come upon them in the dry season.", ["Military Command of Nghe An"]),
    ],
)  # fmt: skip
def test_teams_in_small_letters_and_those_who_found_them(projects: Any, sentence: str, bodies: list[str]) -> None:
    sentence = sentence.replace("They", "The remains")
    found = projects(f"The remains of 14 Vietnamese soldiers who fell in Laos were reburied. {sentence}")
    assert [o.label for o in found["vietnamese-remains", "Laos"].organisations] == bodies


def test_a_firm_told_of_twice_stands_once(find: Any) -> None:
    found = find(
        "Hanoi, May 4, 2023 (VNA) - USAID on May 3 announced a $32 million contract to the US firm Tetra Tech to clean "
        "up dioxin at Phu Cat airport.\n\nTetra Tech will design the plant that treats dioxin at Phu Cat airport."
    ).projects
    labels = [o.label for p in found for o in p.organisations]
    assert labels.count("Tetra Tech") == 1


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("Catholic Relief Services and the Centre for Village Health will implement the activity in both provinces.",
         ["USAID", "Catholic Relief Services", "Centre for Village Health"]),
        ("He asked USAID to carry it to Kon Tum. MAG will run the project in the two provinces.", ["USAID", "MAG"]),
    ],
)  # fmt: skip
def test_who_does_the_work_at_several_places(projects: Any, sentence: str, bodies: list[str]) -> None:
    found = projects(
        "USAID launched a project to support people with disabilities in Gia Lai and Kien Giang. " + sentence
    )
    for place in ("Gia Lai", "Kien Giang"):
        told = found["disability-support", place]
        assert ([o.label for o in told.organisations], told.status) == (bodies, "ongoing")


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("USAID treats dioxin at Phu Cat airport. It also funds mine clearance in Gia Lai.", ["USAID"]),
        ("Norway gave $2 million to UNICEF's mine risk education programme in Gia Lai.", ["UNICEF"]),
        ("Japan pays for mine clearance in Gia Lai through its Grassroots Human Security Projects.", []),
        ("The Office of the Standing Board of Committee 701 launched a project to clear mines in Gia Lai.",
         ["Office of the Standing Board of Committee 701"]),
    ],
)  # fmt: skip
def test_bodies_by_pronoun_by_their_work_and_in_one_another(projects: Any, sentence: str, bodies: list[str]) -> None:
    assert [o.label for o in projects(sentence)["uxo-clearance", "Gia Lai"].organisations] == bodies


def test_a_body_behind_and_the_is_another(projects: Any) -> None:
    found = projects(
        "Dioxin at Phu Cat airport was treated by the Institute of Soil Science and the National Institute of Hygiene."
    )
    labels = [o.label for o in found["dioxin-remediation", "Phu Cat"].organisations]
    assert labels == ["Institute of Soil Science", "National Institute of Hygiene"]


def test_the_lower_case_end_of_a_name_is_no_work_of_its_own(projects: Any) -> None:
    text = "The Vietnam Association of Victims of Agent Orange/dioxin (VAVA) helps people with disabilities in Gia Lai."
    assert set(projects(text)) == {("disability-support", "Gia Lai")}


@pytest.mark.parametrize(
    "text",
    [
        "MAG clears mines in Kon Tum. The organisation has cleared 300 hectares of mines in Gia Lai since 2003.",
        "MAG clears mines in Kon Tum. In Gia Lai, the NGO is surveying land for mines.",
        "MAG clears mines in Kon Tum. Its survey teams destroyed 215 mines in Gia Lai last year.",
        (
            "MAG clears mines in Kon Tum. According to Mai Thi Sim, Director of its local office, MAG has lifted 200 mines "
            "in Gia Lai."
        ),
    ],
)
def test_a_body_of_no_state_is_meant_by_any_such_noun(projects: Any, text: str) -> None:
    assert [o.label for o in projects(text)["uxo-clearance", "Gia Lai"].organisations] == ["MAG"]


def test_a_noun_before_another_name_stands_for_nobody_told_before(projects: Any) -> None:
    found = projects("MAG clears mines in Kon Tum. The German group SODI clears mines in Gia Lai.")
    assert [o.label for o in found["uxo-clearance", "Gia Lai"].organisations] == ["SODI"]


def test_a_school_that_deminers_build_clears_no_land(projects: Any) -> None:
    found = projects("MAG clears mines in Kon Tum. MAG also built two kindergartens and a library in A Luoi district.")
    assert set(found) == {("uxo-clearance", "Kon Tum")}


def test_who_supports_the_excavation_told_of_before_works_there(projects: Any) -> None:
    found = projects("The DPAA excavated a crash site in Gia Lai. The VNOSMP supported the excavation.")
    assert [o.label for o in found["us-mia-accounting", "Gia Lai"].organisations] == ["DPAA", "VNOSMP"]


def test_each_body_has_the_places_that_follow_it(projects: Any) -> None:
    found = projects(
        "NPA cleared 21 square kilometres of bombs in Kon Tum and Gia Lai, MAG 30 in Kon Tum and Dak Lak, and PeaceTrees "
        "Vietnam 10 in Kon Tum."
    )
    assert {site: [o.label for o in p.organisations] for (_, site), p in found.items()} == {
        "Kon Tum": ["NPA", "MAG", "PeaceTrees Vietnam"],
        "Gia Lai": ["NPA"],
        "Dak Lak": ["MAG"],
    }


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("USAID awarded a contract to Tetra Tech of Pasadena, California, to clear mines in Gia Lai.", "Tetra Tech"),
        ("USAID, Michigan State University and MAG clear mines in Gia Lai.", "Michigan State University"),
    ],
)
def test_companies_with_their_seat_and_universities_of_a_state(projects: Any, text: str, body: str) -> None:
    assert body in [o.label for o in projects(text)["uxo-clearance", "Gia Lai"].organisations]


def test_money_for_victims_nationwide_is_not_for_the_place_told_before(projects: Any) -> None:
    found = projects(
        "KOICA opened a rehabilitation centre for Agent Orange victims in A Luoi district. Mai Thi Sim, Vice President of "
        "VAVA, said the association raised VND380 billion to care for victims nationwide."
    )
    assert [int(a.value) for a in found["disability-support", None].amounts] == [380_000_000_000]
    assert not found["disability-support", "A Luoi"].amounts


def test_what_is_cleared_may_be_told_by_its_size(projects: Any) -> None:
    found = projects(
        "NPA will clear mines in Kon Tum and Gia Lai. Since 2018, the UK has funded the clearance of 21 million square "
        "metres of land in the two provinces."
    )
    assert {p.status for p in found.values()} == {"ongoing"}


def test_each_body_has_the_places_told_before_its_by(projects: Any) -> None:
    found = projects(
        "Mines are cleared in Kon Tum and Gia Lai by NPA, in Dak Lak by MAG and in Ha Giang by Brigade 543."
    )
    assert {site: [o.label for o in p.organisations] for (_, site), p in found.items()} == {
        "Kon Tum": ["NPA"],
        "Gia Lai": ["NPA"],
        "Dak Lak": ["MAG"],
        "Ha Giang": ["Brigade 543"],
    }


def test_who_clears_mines_elsewhere_may_help_children_here(projects: Any) -> None:
    found = projects("MAG signed a cooperation agreement with Gia Lai province to help children with disabilities.")
    assert {theme for theme, _ in found} == {"disability-support"}


def test_more_money_is_not_only_for_the_place_to_which_work_is_to_be_carried(projects: Any) -> None:
    found = projects(
        "The programme supports people with disabilities in Kon Tum and Gia Lai. He proposed USAID expand the programme to "
        "An Giang. USAID would add another 10 million USD this fiscal year."
    )
    assert {site: [int(a.value) for a in p.amounts] for (_, site), p in found.items()} == {
        "Kon Tum": [10_000_000],
        "Gia Lai": [10_000_000],
        "An Giang": [],
    }


def test_mass_graves_are_of_vietnamese_also_beside_the_dpaa(projects: Any) -> None:
    found = projects(
        "Papers are wanted on mass graves in Gia Lai. The DPAA is digging at a crash site in Ba To district."
    )
    assert set(found) == {("vietnamese-remains", "Gia Lai"), ("us-mia-accounting", "Ba To")}
