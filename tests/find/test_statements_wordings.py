"""Statements: one own sentence for each family of wordings, and what is carried over sentences and attributions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Actor, Facts

Find = Callable[..., Facts]

OPENING = (
    "Hanoi (VNA) - Deputy Minister of National Defence Sen. Lieut. Gen. Mac Van Duong received US Ambassador to "
    "Vietnam Oliver Tansley in Hanoi on May 6. "
)
"""Introduces a Vietnamese and an American official: Duong and Tansley."""


def rows(find: Find, text: str) -> list[str]:
    """The statements of `text` behind the opening as rows "speaker act addressee theme site"."""
    facts = find(OPENING + text, "2022-05-07")
    names = {o.id: o.name.split()[-1] for o in facts.officials}

    def actor(who: Actor | None) -> str:
        if who is None:
            return "-"
        return names[who.official] if who.official else "+".join(who.sides)

    return [
        f"{actor(s.speaker)} {s.act} {actor(s.addressee)} {s.theme} {s.site.label if s.site else '-'}"
        for s in facts.statements
    ]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        # questions turned round and polite wishes ask for something
        ("Would the US, Duong asked, put more money into mine clearance?", "Duong appeal US uxo-clearance -"),
        ("Duong asked whether the US would go on with mine clearance.", "Duong appeal US uxo-clearance -"),
        ("It is hoped that the US will provide more machines for mine clearance, Duong said.", "Duong appeal US uxo-clearance -"),
        ("Duong expected the US to increase its funding for mine clearance.", "Duong appeal US uxo-clearance -"),
        ("Duong's request was that the US speed up dioxin treatment at Bien Hoa airport.", "Duong appeal US dioxin-remediation Bien Hoa"),
        ("Duong said he wished that the US would expand its assistance to people with disabilities.", "Duong appeal US disability-support -"),
        # thanks by evaluation
        ("Duong paid tribute to USAID for dioxin treatment at Da Nang airport.", "Duong thank US dioxin-remediation Da Nang"),
        ("Mine clearance would not have been possible without American help, Duong acknowledged.", "Duong thank US uxo-clearance -"),
        ("The work of USAID in mine clearance deserved all praise, Duong said.", "Duong thank US uxo-clearance -"),
        ("Duong said that Vietnam highly values US assistance in dioxin treatment at Bien Hoa airport.", "Duong thank US dioxin-remediation Bien Hoa"),
        ("The ambassador underscored the significance of the search for US servicemen missing in action and thanked Vietnam for its cooperation.", "Tansley thank VN us-mia-accounting -"),
        ("Tansley concluded by thanking Vietnam for its help in the search for US servicemen missing in action.", "Tansley thank VN us-mia-accounting -"),
        # passives
        ("Dioxin treatment at Bien Hoa airport was praised by the ambassador.", "Tansley thank - dioxin-remediation Bien Hoa"),
        ("More help with mine clearance was requested by the Vietnamese side.", "VN appeal - uxo-clearance -"),
        ("Money for mine clearance was promised by the US side.", "US pledge - uxo-clearance -"),
        ("The US would fund dioxin treatment at Phu Cat airport, Duong was told by the ambassador.", "Tansley pledge Duong dioxin-remediation Phu Cat"),
        ("Duong thanked the US for the money granted by USAID for dioxin treatment at Bien Hoa airport.", "Duong thank US dioxin-remediation Bien Hoa"),
        # sides, bodies and officials without a name
        ("Dioxin treatment at Bien Hoa airport is a symbol of cooperation, said a representative of USAID.", "US affirm - dioxin-remediation Bien Hoa"),
        ("The Vietnamese Government and people thank the US for its help in mine clearance.", "VN thank US uxo-clearance -"),
        ("The US side turned over to Vietnam documents on Vietnamese soldiers missing in the war.", "US affirm - vietnamese-remains -"),
        ("Both welcomed progress in mine clearance.", "US+VN affirm - uxo-clearance -"),
        ("The two sides affirmed their determination to overcome the consequences of war.", "US+VN pledge - war-legacy -"),
        ("The diplomat, who was on his first trip to the province, vowed that Washington would go on clearing mines.", "Tansley pledge - uxo-clearance -"),
        # words to an audience are no statement about the event
        ("Mine clearance saves lives, Tansley told the conference.", "Tansley affirm - uxo-clearance -"),
        # meetings and agreements
        ("Both ministers expressed satisfaction with the outcomes of the visit.", "US+VN affirm - meeting -"),
        ("Tansley expressed his delight at the visit.", "Tansley affirm - meeting -"),
        ("Duong welcomed the plan to hold the defence policy dialogue in Hanoi.", "Duong affirm - meeting -"),
        ("Duong extended to Tansley an invitation to Da Nang.", "Duong invite Tansley meeting -"),
        ("The sides consented to extend the memorandum of understanding on mine action.", "US+VN agree - agreement -"),
    ],
)  # fmt: skip
def test_a_family_of_wordings(find: Find, sentence: str, row: str) -> None:
    assert rows(find, sentence) == [row]


@pytest.mark.parametrize(
    ("sentences", "last"),
    [
        ("Duong asked whether mine clearance would go on. It would, he was assured.", "Tansley pledge Duong uxo-clearance -"),
        ("The US side will keep up mine clearance, Tansley assured. It will treat dioxin at Bien Hoa airport.", "Tansley pledge - dioxin-remediation Bien Hoa"),
        ("Duong said that mine clearance is a humanitarian cause. He asked Tansley to support it.", "Duong appeal Tansley uxo-clearance -"),
        ("Dioxin treatment at Bien Hoa airport is going well. Duong asked Tansley to find more funding for the airport project.", "Duong appeal Tansley dioxin-remediation -"),
        ("The US Embassy took part in the clearance of mines. The embassy described it as a success, and mine clearance as a duty.", "US affirm - uxo-clearance -"),
        ('"Mine clearance makes the land safe." – Oliver Tansley, US Ambassador', "Tansley affirm - uxo-clearance -"),
        ("Tansley thanked Vietnam for the search for missing US servicemen. His host said that mine clearance is a duty.", "Duong affirm - uxo-clearance -"),
    ],
)  # fmt: skip
def test_what_is_said_is_carried_on(find: Find, sentences: str, last: str) -> None:
    assert rows(find, sentences)[-1] == last


@pytest.mark.parametrize(
    "sentence",
    [
        "How long mine clearance took, the ambassador asked.",
        "The ambassador paid tribute to the fallen soldiers.",
        "Mine clearance in Quang Tri has been going on since 1995. Duong thanked the US for its support for peacekeeping training.",
        "Duong thanked the US for vaccines. He also praised its help with English training.",
        "Mr Paul Harlow said that he came to meet victims of Agent Orange, and promised to write about them.",
    ],
)
def test_questions_homage_and_strangers_are_no_statements(find: Find, sentence: str) -> None:
    assert rows(find, sentence) == []
