"""Where work is done: lists of places, places that only their number names, and a project that goes on elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

_HELP = "disability-support"
_UXO = "uxo-clearance"


def _sites(found: Any, theme: str) -> set[str | None]:
    return {site for key, site in found if key == theme}


@pytest.mark.parametrize(
    ("text", "theme", "sites"),
    [
        (
            (
                "The scheme will help people with disabilities from two central provinces of Quang Nam and Binh Dinh; "
                "two southern provinces of Tay Ninh and Binh Phuoc; and the Central Highlands province of Kon Tum."
            ),
            _HELP,
            {"Quang Nam", "Binh Dinh", "Tay Ninh", "Binh Phuoc", "Kon Tum"},
        ),
        (
            "Mine clearance was carried out in Quang Tri province's Gio Linh and Hai Lang districts.",
            _UXO,
            {"Gio Linh", "Hai Lang"},
        ),
        (
            (
                "Danish nurses help people with disabilities in localities hit hard by the war (including Quang Tri, "
                "Da Nang City, Gia Lai and Dong Nai)."
            ),
            _HELP,
            {"Quang Tri", "Da Nang", "Gia Lai", "Dong Nai"},
        ),
        (
            (
                "A Danish trust helps people with disabilities in Kon Tum. Besides, the project has been carried out in "
                "three other provinces sprayed during the war: Quang Nam and Binh Dinh in the centre, and Tay Ninh in the "
                "south."
            ),
            _HELP,
            {"Kon Tum", "Quang Nam", "Binh Dinh", "Tay Ninh"},
        ),
        (
            (
                "Norway signed for a project to clear mines. It lasts three years. The project covers 900 hectares in the "
                "two central Vietnamese provinces of Quang Binh and Ha Tinh."
            ),
            _UXO,
            {"Quang Binh", "Ha Tinh"},
        ),
        (
            (
                "A mine clearance project was launched in May. Quang Binh and Ha Tinh are among the hardest hit. The project "
                "will be carried out in the two provinces."
            ),
            _UXO,
            {"Quang Binh", "Ha Tinh"},
        ),
        (
            (
                "A mine clearance project is under way in Quang Binh and Ha Tinh. It has removed mines from 1,200 ha of "
                "land in the two localities."
            ),
            _UXO,
            {"Quang Binh", "Ha Tinh"},
        ),
        (
            (
                "Vietnam's central province of Quang Tri has received US$3 million from abroad for mine clearance. The "
                "province aims to be free of mines by 2030."
            ),
            _UXO,
            {"Quang Tri"},
        ),
        ("Sappers cleared mines in Quang Vinh commune, Quang Dien district.", _UXO, {"Quang Vinh"}),
    ],
)
def test_lists_of_places_and_projects_that_go_on(projects: Any, text: str, theme: str, sites: set[str]) -> None:
    assert _sites(projects(text), theme) == sites


def test_matter_in_the_name_of_a_body_is_no_work(projects: Any) -> None:
    found = projects(
        "The event was held by the National Steering Committee on the Settlement of Post-War UXO and Toxic Chemical "
        "Consequences."
    )
    assert not found


def test_contaminated_land_is_mined_land_where_nobody_speaks_of_poison(projects: Any) -> None:
    found = projects("Norway funds mine clearance in Quang Binh. Sappers cleaned up 40 hectares of contaminated land.")
    assert set(found) == {(_UXO, "Quang Binh")}


def test_men_missing_in_action_without_a_nationality_are_americans(projects: Any) -> None:
    assert set(projects("Both will foster the searching of missing-in-action soldiers.")) == {
        ("us-mia-accounting", None)
    }


@pytest.mark.parametrize(
    ("text", "theme", "sites"),
    [
        ("Sappers cleared mines in Ban Mai village, Trung Hoa commune.", _UXO, {"Ban Mai"}),
        ("He was on a trip to Hue, Quang Tri and Quang Binh to review the clearance of mines there.", _UXO, {"Hue", "Quang Tri", "Quang Binh"}),
        ("A ceremony for the remains of a US serviceman missing in action was held at Da Nang airport.", "us-mia-accounting", {None}),
        ("The delegation toured war consequence remediation efforts in Huong Hoa.", "war-legacy", {"Huong Hoa"}),
        ("Norway clears mines in some central provinces, Quang Ngai and Binh Dinh.", _UXO, {"Quang Ngai", "Binh Dinh"}),
        ("Soil at Bien Hoa airport is cleaned of dioxin. The project covers mine clearance on nine hectares, too.", _UXO, {"Bien Hoa"}),
        ("Quang Tri is home to 5,000 people exposed to Agent Orange.", _HELP, set()),
        ("They will fund help for victims of dioxin, unexploded ordnance (UXO) and mines.", _UXO, set()),
    ],
)  # fmt: skip
def test_where_work_is_and_where_one_only_met(projects: Any, text: str, theme: str, sites: set[str]) -> None:
    assert _sites(projects(text), theme) == sites


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("KOICA clears mines in Gia Lai. Next year the teams will move on to Kon Tum.", "Kon Tum"),
        ("MAG has cleared mines in Gia Lai since 1999. Its operations now reach the whole of Kon Tum.", "Kon Tum"),
        ("Teams search for missing Americans in Gia Lai. In autumn the divers go on to Quang Nam.", "Quang Nam"),
        ("MAG clears mines in Gia Lai. In 2012 it went to Kon Tum as well.", "Kon Tum"),
        ("The search for missing Americans goes on, with four teams and a first season for divers off Quang Nam.",
         "Quang Nam"),
        ("USAID supports people with disabilities with money that was shared out among clinics in Gia Lai.", "Gia Lai"),
    ],
)  # fmt: skip
def test_the_one_place_of_a_sentence_about_work_is_where_it_is_done(projects: Any, text: str, site: str) -> None:
    assert site in {s for _, s in projects(text)}


@pytest.mark.parametrize(
    "text",
    [
        "KOICA clears mines in Gia Lai. Trade with Kon Tum has doubled.",
        "KOICA clears mines in Gia Lai. The floods in Kon Tum have killed six.",
        "KOICA clears mines in Gia Lai. The delegation will travel to Kon Tum on Friday.",
        "KOICA clears mines in Gia Lai.\n\nKon Tum is where Dung was born.",
    ],
)
def test_a_place_of_a_journey_or_of_other_news_is_none(projects: Any, text: str) -> None:
    assert {s for _, s in projects(text)} == {"Gia Lai"}


@pytest.mark.parametrize(
    "text",
    [
        "Nam said Kon Tum aims to be the first province in the country free of bombs and mines.",
        "Money was promised so that the central province of Kon Tum can go on clearing mines left in Vietnam.",
        "Nam praised Kon Tum. He recalled that the province was the first to search for US soldiers missing in action.",
        "Mines lay in Kon Tum. It was here that the first mines were cleared.",
        "He hoped that Kon Tum, once a battlefield, will soon be the first province to finish clearing mines.",
    ],
)
def test_a_place_that_is_the_subject_of_a_clause_is_where_the_work_is(projects: Any, text: str) -> None:
    assert {s for _, s in projects(text)} == {"Kon Tum"}


def test_a_commune_lies_in_its_district(projects: Any) -> None:
    assert {s for _, s in projects("Mines are cleared in Hai An Commune, Hai Lang District.")} == {"Hai An"}


def test_a_place_of_another_clause_is_none(projects: Any) -> None:
    assert {s for _, s in projects("He said Kon Tum was quiet, but mines are still cleared.")} == {None}


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("Remains of Vietnamese soldiers who laid down their lives in Laos' Attapeu and Sekong provinces came home.",
         {"Attapeu", "Sekong"}),
        ("Remains of Vietnamese soldiers were found in Attapeu, Laos. In Nghe An ten of them were laid to rest.",
         {"Attapeu"}),
        ("Remains of Vietnamese soldiers were found in Nghe An.", {"Nghe An"}),
    ],
)  # fmt: skip
def test_the_dead_are_looked_for_where_they_fell_and_not_where_they_came_from(
    projects: Any, text: str, sites: set[str]
) -> None:
    assert {s for _, s in projects(text)} == sites


def test_the_dead_told_of_at_large_are_those_who_fell_in_the_country_named(projects: Any) -> None:
    found = projects(
        "More remains of Vietnamese soldiers who died in Laos are to be found. Dung thanked those who guard the graves "
        "of the martyrs and help to find them."
    )
    assert set(found) == {("vietnamese-remains", "Laos")}


@pytest.mark.parametrize(
    ("text", "theme", "sites"),
    [
        ("A project to help people with disabilities was launched in the southern province of Tay Ninh.", _HELP, {"Tay Ninh"}),
        ("The project to help people with disabilities will be carried out in nine localities of Dong Nai.", _HELP, {"Dong Nai"}),
        ("Mines were cleared in 14 communes of Ha Tinh.", _UXO, {"Ha Tinh"}),
        ("Norway clears mines in two provinces of Vietnam, Ha Tinh and Nghe An.", _UXO, {"Ha Tinh", "Nghe An"}),
        ("The ceremony to hand over land cleared of mines was held in Gio Linh district, Quang Tri province.", _UXO, {"Gio Linh"}),
        ("On May 5 a workshop on mine clearance was held in Gio Linh district.", _UXO, {None}),
        ("A ceremony was held in the Lao province of Sekong to bring home the remains of 12 Vietnamese soldiers.",
         "vietnamese-remains", {"Sekong"}),
        ("Teams brought home the remains of 14 volunteer soldiers from Laos.", "vietnamese-remains", {"Laos"}),
        ("The remains of five Vietnamese soldiers were found in Kratie. Leaders of Binh Phuoc province attended.",
         "vietnamese-remains", {"Kratie"}),
        ("The remains of five Vietnamese soldiers were found in the provinces of Tboung Khmum and Steung Treng.",
         "vietnamese-remains", {"Tboung Khmum", "Steung Treng"}),
    ],
)  # fmt: skip
def test_ceremonies_at_the_place_of_the_work(projects: Any, text: str, theme: str, sites: set[str | None]) -> None:
    assert {(key, site) for key, site in projects(text)} == {(theme, site) for site in sites}


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("Authorities of the Lao province of Sekong handed over the remains of 12 Vietnamese soldiers to Quang Nam.", {"Sekong"}),
        ("The remains of 12 Vietnamese soldiers were handed over by the Military Command of Sekong province.", {"Sekong"}),
        ("The remains of 9 Vietnamese soldiers, found in Laos by Team 192, were reburied.", {"Laos"}),
        ("Long An's Team K73 has gathered 900 sets of remains of Vietnamese soldiers in Cambodia.", {"Cambodia"}),
    ],
)  # fmt: skip
def test_the_dead_are_where_their_givers_are(projects: Any, text: str, sites: set[str]) -> None:
    assert _sites(projects(text), "vietnamese-remains") == sites


def test_remains_found_at_a_crash_site_are_one_piece_of_work(projects: Any) -> None:
    found = projects("Remains thought to be of a US serviceman were found at a crash site in Nghe An province.")
    assert set(found) == {("us-mia-accounting", "Nghe An")}


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("US teams excavated a crash site in Quang Binh to look for missing American airmen.", {"Quang Binh"}),
        ("A team is excavating a crash site in Ha Tinh in the search for missing American servicemen.", {"Ha Tinh"}),
        ("Experts excavated a crash site in Quang Binh, looking for the remains of two US pilots.", {"Quang Binh"}),
        (
            "Teams excavated a crash site in Ha Tinh while the two sides discussed the search for missing Americans.",
            {"Ha Tinh", None},
        ),
    ],
)
def test_what_is_looked_for_at_a_place_is_no_other_work(projects: Any, text: str, sites: set[str | None]) -> None:
    assert _sites(projects(text), "us-mia-accounting") == sites


def test_treated_land_of_the_province_is_that_of_its_airbase(projects: Any) -> None:
    """Dioxin is treated at airbases; where the text tells of no airbase, the work is in the province."""
    text = (
        "USAID handed over three hectares of land in Dong Nai province after four years of dioxin treatment. The cleanup "
        "of dioxin at Bien Hoa airbase, in the southern province of Dong Nai, goes on."
    )
    assert {site for theme, site in projects(text) if theme == "dioxin-remediation"} == {"Bien Hoa"}
    text = "USAID handed over three hectares of land in Dong Nai province after four years of dioxin treatment."
    assert {site for theme, site in projects(text) if theme == "dioxin-remediation"} == {"Dong Nai"}


@pytest.mark.parametrize(
    "text",
    [
        "The central province of Quang Binh received $12 million from donors for mine action in 2024.",
        "In 2024, Quang Binh province mobilised $12 million from foreign organisations for mine action.",
        "Since 1996, the central province of Quang Binh has received over $12 million for mine action.",
    ],
)
def test_a_province_that_receives_money_for_work_is_its_site(projects: Any, text: str) -> None:
    assert [int(a.value) for a in projects(text)["uxo-clearance", "Quang Binh"].amounts] == [12_000_000]


def test_the_dead_found_at_home_stand_beside_those_found_abroad(projects: Any) -> None:
    found = projects(
        "Progress has been made in the search for soldiers' remains in Kien Giang. Teams found nine sets of remains on "
        "Phu Quoc island last year. In Cambodia, Team K92 recovered 42 sets of remains in Kampot and Koh Kong provinces."
    )
    sites = {"Kien Giang", "Phu Quoc", "Kampot", "Koh Kong"}
    assert {site for theme, site in found if theme == "vietnamese-remains"} == sites


def test_a_district_that_no_list_has_is_told_by_the_word_behind_it(projects: Any) -> None:
    found = projects(
        "MAG will clear bombs in Boualapha district in Khammouane province and Khounsen district in Attapeu."
    )
    assert set(found) == {("uxo-clearance", "Boualapha"), ("uxo-clearance", "Khounsen")}


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("They recovered 187 sets of martyrs' remains, including 143 in Laos and 44 in the country.", {"Laos"}),
        ("Nghe An forces found 87 sets of martyrs' remains in Laos and 14 in the province.", {"Laos"}),
        ("They found 2,100 sets of martyrs' remains, of which 1,200 were in Cambodia, 500 in Laos and the rest at home.",
         {"Cambodia", "Laos"}),
        ("Bombs were cleared on 300 hectares in Kon Tum, 1,250 hectares in Gia Lai and over 200 hectares in Dak Lak.",
         {"Kon Tum", "Gia Lai", "Dak Lak"}),
        ("Dioxin was treated at Bien Hoa airport in Dong Nai province, more than 30 kilometres (around 20 miles) from Saigon.", {"Bien Hoa"}),
    ],
)  # fmt: skip
def test_places_told_with_their_shares(projects: Any, text: str, sites: set[str]) -> None:
    assert {site for _, site in projects(text)} == sites


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Treated land in the Pacer Ivy area of Bien Hoa airbase, once full of dioxin, was handed over.", "ongoing"),
        (
            "USAID treats dioxin at Bien Hoa airbase. The clean-up of the Pacer Ivy area was completed in May.",
            "ongoing",
        ),
        ("Dioxin is measured in the sediment of Gate 2 Lake in Bien Hoa.", "ongoing"),
        ("USAID is cleaning up Bien Hoa airbase.", "ongoing"),
    ],
)
def test_work_on_a_part_of_a_base_is_work_at_the_base(projects: Any, text: str, status: str) -> None:
    assert {key: p.status for key, p in projects(text).items()} == {("dioxin-remediation", "Bien Hoa"): status}


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("Engineers cleared 150 square kilometres of mined land on the northern border, in Ha Giang and Lang Son.",
         {"Ha Giang", "Lang Son"}),
        ("MAG is clearing bombs in Paeksa, Kham and Nonghet districts of Xieng Khouang province.",
         {"Paeksa", "Kham", "Nonghet"}),
        ("MAG clears bombs in Bo Trach district. The guests met leaders of Quang Binh. They pay for the province's mine action.",
         {"Bo Trach", "Quang Binh"}),
    ],
)  # fmt: skip
def test_borders_districts_in_a_row_and_the_province_of_a_district(projects: Any, text: str, sites: set[str]) -> None:
    assert {site for _, site in projects(text)} == sites


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The US Congress would go on paying for the project at Bien Hoa airport.", ("dioxin-remediation", "Bien Hoa")),
        ("Those who have seen Bien Hoa would work to get the money for the next phase.", ("dioxin-remediation", "Bien Hoa")),
        ("The teams will also work in Bien Hoa.", ("vietnamese-remains", "Bien Hoa")),
    ],
)  # fmt: skip
def test_a_project_at_a_base_is_what_the_base_is_known_for(projects: Any, text: str, expected: tuple[str, str]) -> None:
    assert expected in projects("The US helps Vietnam in the search for fallen Vietnamese soldiers. " + text)


@pytest.mark.parametrize(
    "text",
    [
        "Their families live in Nam Dinh, Thai Binh and Nghe An.",
        "The owners come from Nam Dinh and Thai Binh provinces.",
        "The Policy Department found that the owners and their relatives are in the provinces of Nam Dinh and Nghe An.",
    ],
)
def test_where_families_live_nobody_works(find: Any, text: str) -> None:
    found = find(
        "Hanoi (VNA) - Keepsakes of fallen Vietnamese soldiers were handed over in Hanoi on May 3. " + text,
        "2022-05-04",
    )
    assert {p.site.label for p in found.projects if p.site} <= {"Hanoi"}
