"""Work, sums and sites that a sentence leaves to the ones around it."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("Clearing cluster munitions is the business of forty women. Trieu Phong has seen them toil since Tet.", "Trieu Phong"),
        ("Trieu Phong has seen forty women toil since Tet. Clearing cluster munitions is their business.", "Trieu Phong"),
        ("Clearing cluster munitions is hard on the back. It is dusty as well. Trieu Phong is next.", "Trieu Phong"),
        ("Forty women clear cluster munitions, and none is prouder of it than Trieu Phong is of them.", "Trieu Phong"),
    ],
)  # fmt: skip
def test_a_district_next_to_the_work_is_its_site(projects: Any, text: str, site: str) -> None:
    assert ("uxo-clearance", site) in projects(text)


@pytest.mark.parametrize(
    "text",
    [
        "Clearing cluster munitions is hard on the back. The guests visited a market in Trieu Phong.",
        "Clearing cluster munitions and caring for people with disabilities cost money. Trieu Phong has none.",
        "Clearing cluster munitions in Gio Linh is hard on the back. Nha Trang has no such trouble.",
    ],
)
def test_a_place_that_is_only_near_the_work_is_no_site(projects: Any, text: str) -> None:
    assert not {site for _, site in projects(text)} & {"Trieu Phong", "Nha Trang"}


@pytest.mark.parametrize(
    ("text", "paid"),
    [
        ("Mines are cleared in Gio Linh by the women of the village. Thirteen million dollars went that way.", True),
        ("Thirteen million dollars went that way. Mines are cleared in Gio Linh by the women of the village.", True),
        ("Mines are cleared in Gio Linh.\n\nLast came the toasts.\n\nGio Linh shall have another thirteen million dollars.", True),
        ("Mines are cleared in Gio Linh. It is estimated that ridding the hills of them all would cost 13 million USD.", False),
        ("Mines are cleared in Gio Linh.\n\nLast came the toasts.\n\nThirteen million dollars went to the ball.", False),
    ],
)  # fmt: skip
def test_a_sum_next_to_the_work_or_at_its_site_is_money_for_it(projects: Any, text: str, paid: bool) -> None:
    amounts = [int(a.value) for a in projects(text)["uxo-clearance", "Gio Linh"].amounts]
    assert amounts == ([13_000_000] if paid else [])


def test_words_after_and_that_govern_the_next_work_tell_nothing_of_the_one_before(projects: Any) -> None:
    found = projects(
        "Dung thanked Norway for clearing mines in Gio Linh and asked the envoy to treat dioxin at Phu Cat airport."
    )
    assert found["uxo-clearance", "Gio Linh"].status == "ongoing"
    assert found["dioxin-remediation", "Phu Cat"].status == "requested"


def test_a_body_next_to_the_work_brings_its_sentence_as_evidence(projects: Any) -> None:
    found = projects("A clinic treats disabled children in Kon Tum. The Danish Red Cross thinks of everything there.")
    assert len(found["disability-support", "Kon Tum"].evidence) == 2


def test_work_told_of_beside_its_site_is_the_work_there(projects: Any) -> None:
    found = projects("Sappers clear mines in Gio Linh. The women of the village do mine clearance with bare hands.")
    assert list(found) == [("uxo-clearance", "Gio Linh")]


def test_work_of_two_countries_told_of_beside_a_site_is_work_at_large(projects: Any) -> None:
    found = projects("Sappers clear mines in Gio Linh. Norway and Vietnam are old friends in mine clearance.")
    assert ("uxo-clearance", None) in found


@pytest.mark.parametrize(
    ("sentence", "sites"),
    [
        ("Sappers clear mines on Hill 512.", {"Hill 512"}),
        ("Sappers clear mines in Kalum district and in Nam Xoi commune.", {"Kalum", "Nam Xoi"}),
        ("Sappers clear mines in each district.", {None}),
        ("Mines are cleared by the Kalum District People's Committee.", {None}),
        ("Sappers clear mines. Nothing grows on Hill 512 yet.", {"Hill 512"}),
    ],
)
def test_a_place_that_no_list_has_is_told_by_its_kind(projects: Any, sentence: str, sites: set[str | None]) -> None:
    assert {site for _, site in projects(sentence)} == sites


def test_three_provinces_are_the_three_named_beside_them(projects: Any) -> None:
    found = projects(
        "Norway will pay €4 million for mine clearance in three provinces. "
        "Mines are to be cleared in Quang Ngai, Phu Yen and Gia Lai by 2028."
    )
    assert {site for _, site in found} == {"Quang Ngai", "Phu Yen", "Gia Lai"}
    assert all([int(a.value) for a in p.amounts] == [4_000_000] for p in found.values())


def test_two_words_for_one_work_in_one_clause_are_one_project(projects: Any) -> None:
    found = projects("Norway pays €4 million for a clearance project to rid Gio Linh of mines.")
    assert [[int(a.value) for a in p.amounts] for p in found.values()] == [[4_000_000]]


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("Mines in Gio Linh were cleared by Team K77 of the Gia Lai Military Command.", ["Team K77", "Gia Lai Military Command"]),
        ("Mines in Gio Linh were cleared by Engineer Brigade 611.", ["Engineer Brigade 611"]),
        ("Mines in Gio Linh were cleared by the Oslo-based Hjelpende Hender (HJH).", ["Hjelpende Hender"]),
        ("Mines in Gio Linh were cleared under the Peace For All Plan (PFAP).", []),
    ],
)  # fmt: skip
def test_bodies_told_by_a_number_or_an_acronym(projects: Any, sentence: str, bodies: list[str]) -> None:
    assert [o.label for o in projects(sentence)["uxo-clearance", "Gio Linh"].organisations] == bodies


@pytest.mark.parametrize(
    "text",
    [
        "MAG is surveying land in Gio Linh with twelve dogs.",
        "Norway thanked them for the dogs with which MAG is surveying land in Gio Linh, and for dioxin treatment at Phu Cat airport.",
    ],
)
def test_a_body_of_one_theme_at_work_in_a_place_makes_of_it_a_site(projects: Any, text: str) -> None:
    assert ("uxo-clearance", "Gio Linh") in projects(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Mine clearance in Gio Linh is hard on the back. Dung asked Norway to look at mine clearance in Gio Linh.", "ongoing"),
        ("Norway stands ready to share its experience in mine clearance in Gio Linh.", "planned"),
        ("On July 20 he will travel to the south to launch a mine clearance project in Gio Linh.", "planned"),
        ("The project in Gio Linh was wound up in March.\n\nMine clearance in Gio Linh fed forty families.", "completed"),
        ("Clearing cluster munitions is hard on the back. In June the women are going to Gio Linh.", "planned"),
    ],
)  # fmt: skip
def test_what_else_is_told_of_a_site_tells_how_far_its_work_is(projects: Any, text: str, status: str) -> None:
    assert projects(text)["uxo-clearance", "Gio Linh"].status == status


def test_where_the_fallen_are_brought_home_from_they_were_found(projects: Any) -> None:
    assert list(projects("The remains of 31 Vietnamese soldiers were repatriated from Attapeu.")) == [
        ("vietnamese-remains", "Attapeu")
    ]
    assert list(projects("The remains of two US servicemen were flown from Da Nang to Hawaii.")) == [
        ("us-mia-accounting", None)
    ]


def test_who_heads_a_body_of_one_theme_brings_its_theme(projects: Any) -> None:
    found = projects(
        "Rear Admiral Ethan Holloway, director of the Defense POW/MIA Accounting Agency, came to bow. "
        "What lay before him was sifted out of a rice field in Thanh Hoa."
    )
    assert ("us-mia-accounting", "Thanh Hoa") in found


def test_a_body_of_one_theme_works_on_that_alone(projects: Any) -> None:
    found = projects(
        "He thanked Japan for the dogs with which VNMAC is surveying land in Gio Linh, and asked Tokyo to join "
        "the dioxin clean-up at Phu Cat airport."
    )
    assert [o.label for o in found["uxo-clearance", "Gio Linh"].organisations] == ["VNMAC"]
    assert found["dioxin-remediation", "Phu Cat"].organisations == ()


def test_a_sentence_about_the_project_at_a_place_means_the_work_there_though_told_of_later(projects: Any) -> None:
    found = projects(
        "Sappers clear mines in Hai Lang. Thirteen million dollars went into the project in Gio Linh. "
        "The children of Gio Linh had risk education, too."
    )
    assert [int(a.value) for a in found["uxo-clearance", "Gio Linh"].amounts] == [13_000_000]
    assert found["uxo-clearance", "Hai Lang"].amounts == ()


def test_it_is_not_the_body_of_the_sentence_before_where_its_own_names_another(projects: Any) -> None:
    found = projects(
        "A pilot was found by the Danish Red Cross.\n\nThe Department will see to dioxin treatment at Phu Cat airport, "
        "beyond the $9 million it has given so far."
    )
    assert found["dioxin-remediation", "Phu Cat"].organisations == ()


def test_an_example_at_another_place_does_not_move_the_story_there(projects: Any) -> None:
    found = projects(
        "USAID treats dioxin at Phu Cat airport. Dioxin treatment at Da Nang airport is over. "
        "With the experience gained at Da Nang airport, the project will be a success."
    )
    assert found["dioxin-remediation", "Da Nang"].status == "completed"


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        ("A diary of a Vietnamese soldier was handed back. He got it at his home in Gio Linh district.", {None}),
        ("Keepsakes of Vietnamese soldiers came back. The division fought on the Cu Chi battlefield.", {None}),
        ("In 1967 a diary kept by a Vietnamese soldier was found on a battlefield in Kon Tum by US Marines.", {None}),
    ],
)
def test_where_soldiers_fought_or_live_nobody_digs(projects: Any, text: str, sites: set[str | None]) -> None:
    assert {site for theme, site in projects(text)} == sites
    assert {theme for theme, _ in projects(text)} == {"vietnamese-remains"}


def test_who_stands_after_by_is_of_the_work_before(projects: Any) -> None:
    found = projects(
        "Mines are cleared in Ha Tinh, sponsored by the US Department of State through MAG and Norwegian People's Aid, "
        "and people with disabilities are helped by USAID."
    )
    bodies = {theme: [o.label for o in p.organisations] for (theme, _), p in found.items()}
    assert "Norwegian People's Aid" in bodies["uxo-clearance"]
    assert bodies["disability-support"] == ["USAID"]


def test_a_place_with_which_a_sentence_begins_is_where_the_work_is(projects: Any) -> None:
    found = projects(
        "Since 1996, Quang Tri has raised $9 million from bodies abroad, such as PeaceTrees Vietnam, MAG, and Norwegian "
        "People's Aid, to clear bombs and mines."
    )
    assert set(found) == {("uxo-clearance", "Quang Tri")}
