"""One piece of work told of in several sentences, and the bodies that a text names by their officials or houses."""

from __future__ import annotations

from typing import Any

import pytest


def bodies(project: Any) -> list[str]:
    """The labels of a project's bodies."""
    return [o.label for o in project.organisations]


@pytest.mark.parametrize(
    "text",
    [
        "KOICA will give 7 million USD for clearing mines. Managed by VNMAC, the project covers Gia Lai and Kon Tum.",
        "VNMAC clears mines with 7 million USD from KOICA. It aims to make Gia Lai and Kon Tum safe.",
        "KOICA and VNMAC spent 7 million USD on a demining project. It was meant to make Gia Lai and Kon Tum safe.",
    ],
)
def test_the_places_named_afterwards_share_sum_and_bodies(projects: Any, text: str) -> None:
    found = projects(text)
    for site in ("Gia Lai", "Kon Tum"):
        project = found["uxo-clearance", site]
        assert [int(a.value) for a in project.amounts] == [7_000_000]
        assert {b.split("(")[-1].rstrip(")") for b in bodies(project)} == {"KOICA", "VNMAC"}
    assert ("uxo-clearance", None) not in found


def test_another_project_has_its_own(projects: Any) -> None:
    found = projects(
        "KOICA will give 7 million USD for mine clearance in all provinces of Vietnam. Another project clears mines in "
        "Gia Lai."
    )
    assert not found["uxo-clearance", "Gia Lai"].amounts
    assert not found["uxo-clearance", "Gia Lai"].organisations


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ada Fenwick, head of the Marlow Institute, came. Her institute clears mines in Gia Lai.", "Marlow Institute"),
        ("The Pentagon has put 3 million USD into mine clearance in Gia Lai.", "Pentagon"),
        ("The Department of State does not stop paying for mine clearance in Gia Lai.", "Department of State"),
    ],
)
def test_bodies_named_by_an_official_or_a_house(projects: Any, text: str, body: str) -> None:
    assert bodies(projects(text)["uxo-clearance", "Gia Lai"]) == [body]


@pytest.mark.parametrize(
    "text",
    [
        "At the Pentagon they spoke of mine clearance in Gia Lai.",
        "The ceremony for mine clearance in Gia Lai was attended by members of the Marlow Institute and of USAID.",
        "The US military left the mines that are cleared in Gia Lai.",
        "Mine clearance in Gia Lai is part of the National Action Programme on Bombs.",
        "Mine clearance in Gia Lai. Photo by Lam Foundation.",
        "Mine clearance in Gia Lai was praised by Hien Ngo.",
        "The Department of State supports Vietnam in mine clearance in Gia Lai.",
    ],
)
def test_houses_guests_forces_and_plans_are_no_body(projects: Any, text: str) -> None:
    assert not projects(text)["uxo-clearance", "Gia Lai"].organisations


def test_an_acronym_that_tells_little_stands_behind_the_name(projects: Any) -> None:
    found = projects("KOICA clears mines in Gia Lai. The Korea International Cooperation Agency is new there.")
    assert bodies(found["uxo-clearance", "Gia Lai"]) == ["Korea International Cooperation Agency (KOICA)"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The Department of Defense POW/MIA Accounting Agency searches for missing Americans.",
         "Defense POW/MIA Accounting Agency"),
        ("The Prisoners of War, Missing in Action Accounting Command (JPAC) searches for missing Americans.", "JPAC"),
        ("The soil is to be cleared of dioxin by the U.S Agency for International Development.", "US Agency for International Development"),
        ("National Steering Committee 33 clears dioxin. It is known as Office 33.",
         "National Steering Committee 33 (Office 33)"),
    ],
)  # fmt: skip
def test_a_body_is_told_once_under_the_name_that_tells_most(projects: Any, text: str, label: str) -> None:
    found = projects(text)
    assert [bodies(p) for p in found.values()] == [[label]]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("KOICA and UNDP signed the papers. The two organisations will clear mines in Gia Lai.", 2),
        ("MAG, NPA and PeaceTrees came in 1999.\n\nAll three agencies have cleared mines in Gia Lai since.", 3),
        ("MAG and NPA came in 1999.\n\nAll three agencies have cleared mines in Gia Lai since.", 0),
    ],
)
def test_several_bodies_are_meant_by_their_number(projects: Any, text: str, count: int) -> None:
    assert len(bodies(projects(text)["uxo-clearance", "Gia Lai"])) == count


def test_bones_are_of_those_told_of_last(projects: Any) -> None:
    text = "The search for US soldiers missing in action goes on. Scientists of both countries have examined the bones."
    assert {theme for theme, _ in projects(text)} == {"us-mia-accounting"}


def test_what_is_told_while_the_project_lasts_is_of_its_site(projects: Any) -> None:
    found = projects("Soil is treated for dioxin at Phu Cat. While the project lasts dioxin must not reach people.")
    assert {site for _, site in found} == {"Phu Cat"}


def test_the_work_that_a_body_supports_is_the_one_told_of_before(projects: Any) -> None:
    found = projects(
        "Mines are cleared in Gia Lai. Soil tainted with dioxin is dug up at Phu Cat. KOICA supports the work with "
        "equipment worth 3 million USD."
    )
    assert bodies(found["dioxin-remediation", "Phu Cat"]) == ["KOICA"]
    assert not found["uxo-clearance", "Gia Lai"].amounts


def test_a_city_near_which_the_place_lies_is_no_site(projects: Any) -> None:
    found = projects("Dung was at Bien Hoa airport. A project is to clean up dioxin at this air base near Vung Tau.")
    assert {site for _, site in found} == {"Bien Hoa"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "USAID and NACCET signed an agreement on support for people with disabilities. Under it, USAID will provide $65 "
            "million. The agreement covers Kon Tum, Gia Lai and Dak Lak."
        ),
        "USAID will give $65 million for people with disabilities. The aid will be used in Kon Tum, Gia Lai and Dak Lak.",
    ],
)
def test_what_a_paper_covers_has_its_sum(projects: Any, text: str) -> None:
    found = {site: [int(a.value) for a in p.amounts] for (_, site), p in projects(text).items()}
    assert found == {site: [65_000_000] for site in ("Kon Tum", "Gia Lai", "Dak Lak")}


def test_the_districts_of_a_project_have_its_bodies_and_sum(projects: Any) -> None:
    found = projects(
        "MAG has begun a UXO clearance project in Quang Tri province with 3 million USD. "
        "The project covers Hai Lang and Gio Linh districts."
    )
    for site in ("Quang Tri", "Hai Lang", "Gio Linh"):
        project = found["uxo-clearance", site]
        assert [int(a.value) for a in project.amounts] == [3_000_000]
        assert [o.label for o in project.organisations] == ["MAG"]


def test_it_with_a_date_before_it_is_the_body_told_of(projects: Any) -> None:
    found = projects("MAG clears mines in Kon Tum. In 2022 it cleared 300 hectares in Gia Lai.")
    assert [o.label for o in found["uxo-clearance", "Gia Lai"].organisations] == ["MAG"]


def test_a_sum_for_two_kinds_of_work_is_that_of_both(projects: Any) -> None:
    found = projects("Australia will provide 10 million USD for UXO clearance and disability support in Quang Tri.")
    assert {theme: [int(a.value) for a in p.amounts] for (theme, _), p in found.items()} == {
        "uxo-clearance": [10_000_000],
        "disability-support": [10_000_000],
    }
