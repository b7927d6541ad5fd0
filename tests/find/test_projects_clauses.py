"""The status in the clause of the work itself, and who does the work by how he stands beside it."""

from __future__ import annotations

from typing import Any

import pytest

DIOXIN, UXO, LEGACY = "dioxin-remediation", "uxo-clearance", "war-legacy"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (
            "The scheme for the lake was widened, and equipment is to be given for treating dioxin at Phu Cat airport.",
            "planned",
        ),
        ("A grant is being prepared for the clean-up of dioxin at Phu Cat airport.", "planned"),
        ("For the first time experts met, and dioxin remediation at Phu Cat airport was finished.", "completed"),
        ("The clean-up of dioxin at Phu Cat airport drew to a close in 2017.", "completed"),
        ("Work to rid Phu Cat airport of dioxin ran from 2012 to 2018.", "completed"),
        ("A furnace for the dioxin of Phu Cat airport was put into operation.", "ongoing"),
        ("The clean-up of dioxin at Phu Cat airport is done with great care.", "ongoing"),
        ("The engineers are done with the dioxin of Phu Cat airport.", "completed"),
        ("Dung praised the fund, whose aim is to treat dioxin at Phu Cat airport.", "ongoing"),
        ("Dioxin treatment at Phu Cat airport rests on an agreement concluded in 2009.", "ongoing"),
        (
            "The plan is to strengthen work in three fields: training; schools; dioxin treatment at Phu Cat airport.",
            "ongoing",
        ),
    ],
)
def test_the_verb_of_its_own_clause_tells_the_status(projects: Any, sentence: str, status: str) -> None:
    assert projects(sentence)[DIOXIN, "Phu Cat"].status == status


def test_a_site_that_work_is_modelled_on_has_none_of_its_bodies(projects: Any) -> None:
    found = projects("Dioxin at Bien Hoa is treated by USAID, much as it was done with success at Da Nang airport.")
    assert found[DIOXIN, "Da Nang"].status == "completed"
    assert not found[DIOXIN, "Da Nang"].organisations


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Helvik, a Norwegian charity, clears mines in Gia Lai.", ["Helvik"]),
        ("Mines in Gia Lai are cleared by Roots of Barley, an American NGO.", ["Barley"]),
        ("VNMAC clears mines in Gia Lai under the supervision of the Ministry of National Defence.", 2),
        ("The Chemical Command of the Ministry of National Defence clears mines in Gia Lai.", 1),
        ("Approved by the Ministry of National Defence, the clearance of mines in Gia Lai is done by MAG.", ["MAG"]),
        ("Mines are cleared in Gia Lai, said Lan Wu, who teaches at the University of Varnia and leads a choir.", 0),
    ],
)
def test_who_does_the_work_is_told_by_where_the_name_stands(projects: Any, text: str, bodies: Any) -> None:
    found = [o.label for o in projects(text)[UXO, "Gia Lai"].organisations]
    assert len(found) == bodies if isinstance(bodies, int) else found == bodies


def test_a_ministry_worked_with_is_at_work_on_the_legacies_of_war(projects: Any) -> None:
    found = projects(
        "Hasbrook thanked all for working closely with the Ministry of National Defence on the consequences of war."
    )
    assert len(found[LEGACY, None].organisations) == 1


def _told(found: Any) -> Any:
    return {k[1]: (p.status, [int(a.value) // 1_000_000 for a in p.amounts]) for k, p in found.items()}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (("He praised dioxin treatment at Da Nang airport, completed in 2018, and at Phu Cat airport, which is under way "
         "with $160 million."), {"Da Nang": ("completed", []), "Phu Cat": ("ongoing", [160])}),
        (("He praised dioxin treatment at Da Nang airport, which was completed in 2018 with $110 million, and at Phu Cat "
         "airport."), {"Da Nang": ("completed", [110]), "Phu Cat": ("ongoing", [])}),
        ("He praised mine clearance in Gia Lai and Long An, and a new project in Long An and Kien Giang worth $9 million.",
         {"Gia Lai": ("ongoing", []), "Long An": ("ongoing", [9]), "Kien Giang": ("ongoing", [9])}),
        ("Norway will provide $10 million for mine clearance in Gia Lai and $5 million for Long An.",
         {"Gia Lai": ("planned", [10]), "Long An": ("planned", [5])}),
        ("Norway finances mine clearance in Gia Lai ($10 million), Long An ($8 million) and Kien Giang ($7 million).",
         {"Gia Lai": ("ongoing", [10]), "Long An": ("ongoing", [8]), "Kien Giang": ("ongoing", [7])}),
        ("He asked Norway to expand mine clearance to mountainous districts such as Vi Xuyen.",
         {"Vi Xuyen": ("requested", [])}),
    ],
)  # fmt: skip
def test_each_place_has_its_own_stage_and_sum(projects: Any, sentence: str, told: Any) -> None:
    assert _told(projects(sentence)) == told


def test_what_else_is_asked_for_is_not_at_the_place_told_before(projects: Any) -> None:
    found = projects(
        "He asked the US to begin the treatment of the Pacer Ivy area at Bien Hoa airport and to help Vietnam search "
        "for the remains of Vietnamese martyrs."
    )
    assert ("vietnamese-remains", None) in found
