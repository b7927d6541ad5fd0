"""Work that a sentence tells of without its theme: the field's words, the bodies, the places known for it."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture(scope="module")
def sites(themes: Any) -> Any:
    """The working mentions of a text as pairs of theme and site."""
    return lambda text: [(theme, site) for theme, where in themes(text) for site in where]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "He thanked Vietnam for help in the search for missing Americans and the dead of Vietnam. "
                "In Que Son a second team has its sieves up. Bones came out of a slope in Tay Giang."
            ),
            [("us-mia-accounting", "Que Son"), ("us-mia-accounting", "Tay Giang")],
        ),
        (
            "Mine clearance and dioxin remediation were praised. Another five billion won will rid Nam Dong of shells.",
            [("uxo-clearance", "Nam Dong")],
        ),
        (
            (
                "They spoke of demining and of care for people with disabilities. "
                "In Hai Lang mothers will be taught by nurses how to feed a child."
            ),
            [("disability-support", "Hai Lang")],
        ),
        (
            ("The search for the remains of Vietnamese soldiers was praised. The others were exhumed in Ba To."),
            [("vietnamese-remains", "Ba To")],
        ),
        ("The general spoke of the soil of Bien Hoa.", [("dioxin-remediation", "Bien Hoa")]),
        (
            "Dioxin treatment was the subject. Phu Cat, on which the world spent five years, has been done with.",
            [("dioxin-remediation", "Phu Cat")],
        ),
        (
            "Divers searched for lost airmen off Ly Son, where diggers of the DPAA had dived before.",
            [("us-mia-accounting", "Ly Son")],
        ),
    ],
)
def test_words_of_the_field_carry_a_theme_to_another_place(sites: Any, text: str, expected: Any) -> None:
    assert sites(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He praised mine clearance. Sappers of the Khanh Hoa Military Command stood by.",
        "He praised mine clearance. The sappers had been trained in California.",
        "He praised the search for missing Americans. Two caskets were put aboard a plane at Da Nang airport.",
        "He praised the search for missing Americans. The governor of Gia Lai poured the tea.",
        "He laid a wreath at the Martyrs' Cemetery at Dien Bien Phu.",
    ],
)
def test_seats_of_bodies_places_abroad_and_ceremonies_are_no_sites(sites: Any, text: str) -> None:
    assert sites(text) == []


def test_two_sites_of_one_phrase_share_what_is_told_of_them(find: Any) -> None:
    facts = find(
        "Vietnam and South Korea held talks. KOICA has finished mine clearance in Quang Binh and Binh Dinh. "
        "On the project in Quang Binh and Binh Dinh it spent 24 billion won."
    )
    assert {p.site.label: [int(a.value) for a in p.amounts] for p in facts.projects} == {
        "Quang Binh": [24_000_000_000],
        "Binh Dinh": [24_000_000_000],
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway will lend detectors to the Mines Advisory Group (MAG).", ("uxo-clearance", ())),
        (
            "US General Lowell Hartwick thanked the villagers for help in the search for his missing comrades.",
            ("us-mia-accounting", ()),
        ),
        (
            "MAG works with UNDP. Nobody walks in Hai Lang district. MAG has combed the district since May.",
            ("uxo-clearance", ("Hai Lang",)),
        ),
        (
            "Both praised the search for the remains of Vietnamese soldiers in Cambodia. The work in Siem Reap ought to go on.",
            ("vietnamese-remains", ("Siem Reap",)),
        ),
        (
            "The US treats dioxin at Phu Cat airport. Sappers are ridding the work site of bombs.",
            ("uxo-clearance", ("Phu Cat",)),
        ),
        (
            "In Son Tay District, where she visited a clinic for Agent Orange victims, the envoy was met with songs.",
            ("disability-support", ("Son Tay",)),
        ),
    ],
)
def test_bodies_possessives_and_back_references(themes: Any, text: str, expected: Any) -> None:
    assert expected in themes(text)


@pytest.mark.parametrize(
    "text",
    [
        "The frigate was given customs clearance and flight clearance.",
        "Old foes took stock of the legacies of war.",
        "Their wards were crippled by Agent Orange.",
        "She visited the Ba Vi Rehabilitation Hospital.",
    ],
)
def test_what_only_sounds_like_work(themes: Any, text: str) -> None:
    assert themes(text) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("He thanked MAG for its work in Quang Tri.", {("uxo-clearance", "Quang Tri")}),
        ("Project RENEW has finished in Cam Lo.", {("uxo-clearance", "Cam Lo")}),
        ("He visited the MAG office in Dong Hoi.", set()),
        ("MAG was founded in 1989.", set()),
    ],
)
def test_a_body_that_does_one_work_tells_what_is_done_at_a_place(projects: Any, sentence: str, found: Any) -> None:
    assert set(projects(sentence)) == found
