"""How far work has come and who does it, in the many ways of English: questions, wishes, unknown bodies."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (
            "To Gio Linh, where ordnance still kills, Dung begged the US to give precedence in mine clearance.",
            "requested",
        ),
        ("Dung's plea was that the minefields of Gio Linh be seen to.", "requested"),
        ("Dung would be grateful if Norway helped with mine clearance in Gio Linh.", "requested"),
        ("Might Norway not lend a hand with mine clearance in Gio Linh, Dung asked?", "requested"),
        ("Two million dollars more was what Dung begged for, to clear mines in Gio Linh.", "requested"),
        ("Mine clearance in Gio Linh begins on May 20.", "planned"),
        ("Mine clearance in Gio Linh has yet to start.", "planned"),
        ("Deminers are to comb the minefields of Gio Linh after Tet.", "planned"),
        ("The funds for clearing mines in Gio Linh must not dry up, Dung pleaded.", "ongoing"),
        ("MAG is to press ahead with mine clearance in Gio Linh.", "ongoing"),
        ("Dung wished to know whether mine clearance in Gio Linh was in full swing.", "ongoing"),
        ("Gio Linh has been free of cluster munitions since March.", "completed"),
        ("Mine clearance in Gio Linh was rounded off in March.", "completed"),
        ("The last mine was lifted in Gio Linh in March.", "completed"),
    ],
)
def test_questions_wishes_and_idioms_tell_the_status(projects: Any, sentence: str, status: str) -> None:
    assert projects(sentence)["uxo-clearance", "Gio Linh"].status == status


def test_each_wish_of_a_list_has_a_status_of_its_own(projects: Any) -> None:
    found = projects(
        "Dung asked for three things: that more officers be trained; that Australia clear mines in Gio Linh; "
        "and that the search for Vietnamese soldiers' remains be supported."
    )
    assert {p.status for p in found.values()} == {"requested"}


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("The Institute for Upland Health (IUH) fits amputees in Kon Tum with artificial limbs.", ["Institute for Upland Health"]),
        ("The charity Green Steps runs a workshop for disabled children in Kon Tum.", ["Green Steps"]),
        ("Disabled children in Kon Tum are taught by teachers of the Danish Red Cross.", ["Danish Red Cross"]),
        (
            "A ward for disabled children in Kon Tum is being built by the Hanover Trust. The trust has spent €90,000 on it.",
            ["Hanover Trust"],
        ),
        (
            "KOICA helps disabled children in Kon Tum. So far it has spent six billion won on the programme.",
            ["KOICA"],
        ),
        ("Wheelchairs were given to children in Kon Tum by nurses of USAID and of the NACCET.", ["USAID", "NACCET"]),
    ],
)  # fmt: skip
def test_bodies_nobody_knows_and_words_for_them(projects: Any, sentence: str, bodies: list[str]) -> None:
    assert [o.label for o in projects(sentence)["disability-support", "Kon Tum"].organisations] == bodies


def test_whose_office_somebody_holds_does_not_do_the_work(projects: Any) -> None:
    found = projects("Disabled children in Kon Tum were visited by the director of the Institute for Upland Health.")
    assert found["disability-support", "Kon Tum"].organisations == ()


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        (
            "The Department of Defense, working closely with USAID, will provide US$5 million for disabled children in Kon Tum.",
            {"Department of Defense", "USAID"},
        ),
        ("A USAID project gives therapy to disabled children in Kon Tum.", {"USAID"}),
        ("USAID and KOICA successfully completed a project for disabled children in Kon Tum.", {"USAID", "KOICA"}),
    ],
)
def test_asides_adverbs_and_projects_of_a_body(projects: Any, sentence: str, bodies: set[str]) -> None:
    assert {o.label for o in projects(sentence)["disability-support", "Kon Tum"].organisations} == bodies


def test_a_later_sum_belongs_to_the_site_named_with_it(projects: Any) -> None:
    found = projects(
        "USAID supports people with disabilities in Kon Tum and Gia Lai provinces. "
        "To this grant Gia Lai adds five billion dong of its own."
    )
    assert found["disability-support", "Kon Tum"].amounts == ()
    assert [int(a.value) for a in found["disability-support", "Gia Lai"].amounts] == [5_000_000_000]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Danish Red Cross has big plans with disabled children in Kon Tum: treatment for a hundred.", ["Danish Red Cross"]),
        ("The upland clinic is the pride of the Danish Red Cross. It treats disabled children in Kon Tum.", ["Danish Red Cross"]),
        ("A clinic treats disabled children in Kon Tum. The Danish Red Cross thinks of everything there.", ["Danish Red Cross"]),
        ("Guests met the Danish Red Cross at a ceremony. A clinic treats disabled children in Kon Tum.", []),
        ("Over tea at the Danish Red Cross, Dung praised the care of disabled children in Kon Tum.", []),
        ("Pham Thi Sen, head of the training section of the Danish Red Cross, treats disabled children in Kon Tum.", []),
        ("Disabled children in Kon Tum are treated by nurses of the Kon Tum Military Command.", ["Kon Tum Military Command"]),
        ("A team of the University of New South Wales treats disabled children in Kon Tum.", ["University of New South Wales"]),
    ],
)  # fmt: skip
def test_a_body_next_to_the_work_belongs_to_it(projects: Any, text: str, bodies: list[str]) -> None:
    assert [o.label for o in projects(text)["disability-support", "Kon Tum"].organisations] == bodies


def test_an_acronym_that_its_name_does_not_tell_stands_with_the_name(projects: Any) -> None:
    found = projects(
        "USAID, that is the US Agency for International Development, and the Korea International Cooperation Agency "
        "(KOICA) fund mine clearance in Gio Linh."
    )
    labels = [o.label for o in found["uxo-clearance", "Gio Linh"].organisations]
    assert labels == ["USAID", "Korea International Cooperation Agency (KOICA)"]
