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
