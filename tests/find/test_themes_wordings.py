"""The many words for war-legacy work, and the places that stand far from them in their sentence."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        ("Kilns will bake the sediment until nothing is left of the poison.", "dioxin-remediation"),
        ("The two countries cooperate in the treatment of the soil.", "dioxin-remediation"),
        ("Bioremediation is to be tried on the dioxin-laden mud.", "dioxin-remediation"),
        ("They spoke about help with the clean-up of the former air base.", "dioxin-remediation"),
        ("Clearance teams dug out forty mortar shells.", "uxo-clearance"),
        ("Donors support the lifting of ordnance from the paddies.", "uxo-clearance"),
        ("Norway helps make mine-infested fields safe for the plough.", "uxo-clearance"),
        ("Hunters of old naval mines were sent to the coast.", "uxo-clearance"),
        ("The disposal of leftover munitions goes on with German money.", "uxo-clearance"),
        ("The envoy praised the hunt for those still missing.", "us-mia-accounting"),
        ("Divers looked at the wreck of a bomber and its crew.", "us-mia-accounting"),
        ("The accounting mission is helped by villagers.", "us-mia-accounting"),
        ("The next flight that brings home American remains leaves in May.", "us-mia-accounting"),
        ("Archives about fallen fighters will be opened.", "vietnamese-remains"),
        ("A laboratory helps give nameless men their names back.", "vietnamese-remains"),
        ("Old maps help find unmarked graves.", "vietnamese-remains"),
        ("He asked for information on where its soldiers lie.", "vietnamese-remains"),
        ("The searchers seek Vietnam's own fallen.", "vietnamese-remains"),
        ("The workshop fits villagers who lost a leg with prosthetics.", "disability-support"),
        ("A therapist trains families of children born with birth defects.", "disability-support"),
        ("People crippled by mines are taught a trade under the programme.", "disability-support"),
    ],
)
def test_a_theme_has_many_wordings(themes: Any, sentence: str, theme: str) -> None:
    assert {t for t, _ in themes(sentence)} == {theme}


@pytest.mark.parametrize(
    "sentence",
    [
        "They discussed post-war recovery efforts.",
        "The United States supports the economic recovery and climate work.",
        "Coal mines were opened with foreign capital.",
    ],
)
def test_other_recoveries_and_mines_are_no_narrow_theme(themes: Any, sentence: str) -> None:
    assert {t for t, _ in themes(sentence)} <= {"war-legacy"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "In Tay Ninh and Long An, he reminded the guests, nine hundred people walk on artificial limbs today.",
            ("disability-support", ("Tay Ninh", "Long An")),
        ),
        (
            "Under the gardens of Gio Linh, if the old men are right, some forty Vietnamese soldiers lie.",
            ("vietnamese-remains", ("Gio Linh",)),
        ),
        (
            "Cam Lo District, the experts reported, has been free of cluster munitions since May.",
            ("uxo-clearance", ("Cam Lo",)),
        ),
        (
            "What the sappers in Quang Nam lack is on its way: six machines that dig up cluster bombs.",
            ("uxo-clearance", ("Quang Nam",)),
        ),
    ],
)
def test_a_clause_begins_with_its_place(themes: Any, sentence: str, expected: Any) -> None:
    assert expected in themes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "At talks in Can Tho the two sides agreed to speed up mine clearance.",
        "In Hai Phong, where he met the crew, he praised mine clearance.",
        "In Quang Tri, US Ambassador Neil Hartwood promised help with mine clearance.",
        "In Bien Hoa the guests heard of the search for the remains of Vietnamese soldiers.",
    ],
)
def test_where_people_met_and_a_place_known_for_other_work_are_no_sites(themes: Any, sentence: str) -> None:
    assert [sites for _, sites in themes(sentence)] == [()]


def test_a_place_known_for_a_theme_of_its_sentence_has_work_too(themes: Any) -> None:
    found = themes("Photographs showed the lake of Bien Hoa, and the treatment of dioxin in A Luoi going on.")
    assert {s for _, sites in found for s in sites} == {"Bien Hoa", "A Luoi"}
