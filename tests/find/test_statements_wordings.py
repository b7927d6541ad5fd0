"""Statements: one own sentence for each family of wordings, and what is carried over sentences and attributions."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows, told


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


RELEASE = "Secretary of Defense Nora Whitlock and Vietnamese Minister of National Defence Bui Khac Tam met in Hanoi on May 6, 2022."


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("The following readout was provided by Pentagon Press Secretary Dale Corwin:", "Corwin affirm - meeting -"),
        ("Pentagon Press Secretary Dale Corwin today issued the following statement:", "Corwin affirm - meeting -"),
        ("The US Department of State released the following statement:", "US affirm - meeting -"),
        ("The Pentagon released this readout:", "US affirm - meeting -"),
        ("Readout from Pentagon Press Secretary Dale Corwin:", "Corwin affirm - meeting -"),
    ],
)
def test_a_release_is_the_word_of_its_issuer(find: Find, line: str, row: str) -> None:
    assert row in told(find(f"{line}\n\n{RELEASE}\n"))


def test_an_official_who_writes_in_the_first_person_is_the_speaker(find: Find) -> None:
    text = (
        "About the Author: Dale Corwin serves as Assistant Secretary of State for Political-Military Affairs.\n\n"
        "I met Vietnamese Deputy Foreign Minister Bui Khac Tam at the annual US-Vietnam Political, Security and Defense "
        "Dialogue in Hanoi on May 6, 2022.\n\nI am grateful to Vietnam for its help in the search for missing US "
        "servicemen. We will continue to fund dioxin treatment at Bien Hoa airport.\n"
    )
    assert told(find(text)) == [
        "Corwin affirm - meeting -",
        "Corwin thank VN us-mia-accounting -",
        "Corwin pledge - dioxin-remediation Bien Hoa",
    ]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        (
            "Disputes in the East Sea should be settled in line with the 1982 Convention on the Law of the Sea, Duong said.",
            "Duong affirm - agreement -",
        ),
        ("Tansley called the discussions a success.", "Tansley affirm - meeting -"),
        ("Tansley congratulated Quang Tri on its work in clearing mines.", "Tansley thank VN uxo-clearance Quang Tri"),
        (
            "Later Tansley met Duong, whom he thanked for a warm discussion on the comprehensive partnership.",
            "Tansley thank Duong meeting -",
        ),
        ("The two sides agreed that the line of credit should be finalised early.", "US+VN agree - agreement -"),
    ],
)
def test_grounds_frames_and_hearers(find: Find, sentence: str, row: str) -> None:
    assert rows(find, sentence) == [row]


@pytest.mark.parametrize(
    "sentence",
    [
        "The two sides also agreed to hold the next round in Hanoi in 2025.",
        "They agreed that the next Defence Policy Dialogue should be held in Hanoi in 2025.",
        "Both sides agreed to hold a gathering of veterans in Hanoi on October 30.",
    ],
)
def test_what_was_agreed_to_be_held_is_a_statement_about_the_meeting(find: Find, sentence: str) -> None:
    assert rows(find, sentence) == ["US+VN agree - meeting -"]


@pytest.mark.parametrize(
    ("dateline", "ministry", "speaker"),
    [
        ("SEOUL, April 16 (Yonhap) --", "the foreign ministry here", "KR"),
        ("SEOUL, April 16 (Yonhap) --", "South Korea's foreign ministry", "KR"),
        ("SEOUL, April 16 (VNA) --", "South Korea's foreign ministry", "KR"),
    ],
)
def test_a_ministry_is_that_of_the_state_it_stands_with_or_the_agency_writes_in(
    find: Find, dateline: str, ministry: str, speaker: str
) -> None:
    facts = find(
        f"{dateline} South Korea will provide US$25 million for the clearance of mines in Vietnam, {ministry} said Tuesday."
    )
    assert [(s.speaker.sides, s.act) for s in facts.statements] == [((speaker,), "pledge")]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("The embassy said in a statement that the US would pay for mine clearance.", "US pledge - uxo-clearance -"),
        (
            "Asked about mine clearance, Duong said it would take another thirty years.",
            "Duong affirm - uxo-clearance -",
        ),
    ],
)
def test_the_embassy_is_that_of_the_other_side_and_what_time_takes_is_no_promise(
    find: Find, sentence: str, row: str
) -> None:
    assert rows(find, sentence) == [row]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The two sides reviewed the clean-up of dioxin at Bien Hoa and agreed to finish it by 2030.",
            ["US+VN agree - dioxin-remediation Bien Hoa"],
        ),
        (
            "Tansley praised Vietnam's help in the search for missing US personnel. “Without it, we would be nowhere,” he said.",
            ["Tansley thank VN us-mia-accounting -"],
        ),
    ],
)
def test_what_it_stands_for_and_what_would_be_without_it(find: Find, text: str, found: list[str]) -> None:
    assert rows(find, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Without their money, Duong said, mine clearance in Hue would still be stopped.", "Duong thank"),
        ("Mine clearance in Hue would take another fifteen years, Duong reckoned.", "Duong affirm"),
        ("Whether mine clearance in Hue could go on would then be known, Duong said.", "Duong affirm"),
        ("Mine clearance in Hue is over, Duong was able to report.", "Duong affirm"),
        ("It is thanks to America, to quote Duong, that mine clearance in Hue goes on.", "Duong thank"),
        ("Duong would have liked to hear more about mine clearance in Hue.", "Duong appeal"),
        ("Mine clearance in Hue goes on. For that Duong gave the credit to the Americans.", "Duong thank"),
        (
            "Mine clearance in Hue goes on, Duong said. Could Washington not double its contribution to it?",
            "Duong appeal",
        ),
        ("Mine clearance in Hue went so well that Duong thanked the Americans for it.", "Duong thank"),
    ],
)
def test_what_somebody_says_by_turns_of_phrase(find: Find, text: str, found: str) -> None:
    assert any(row.startswith(found) for row in rows(find, text))
    assert not any(row.split()[1] == "pledge" for row in rows(find, text))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was left to Tansley to remind the guests that mines were cleared in Hue.", "Tansley affirm - uxo-clearance Hue"),
        ("Tansley had this to say about mine clearance in Hue: it was slow.", "Tansley affirm - uxo-clearance Hue"),
        ("All Tansley would say was that mines were cleared in Hue.", "Tansley affirm - uxo-clearance Hue"),
        (
            "All Tansley would say was that the sum for mine clearance in Hue was going to be doubled.",
            "Tansley pledge - uxo-clearance Hue",
        ),
        (
            "Both sides, a joint press release says, will look for the money which mine clearance in Hue requires.",
            "US+VN pledge - uxo-clearance Hue",
        ),
        (
            "Tansley found that mine clearance in Hue was done. Duong saw it differently: it should go on.",
            "Duong appeal - uxo-clearance -",
        ),
        (
            "Duong asked for more money for mine clearance in Hue. The answer, Tansley disclosed, was yes.",
            "Tansley pledge Duong uxo-clearance -",
        ),
        ("All villages Tansley visited said that mines were cleared in Hue.", None),
    ],
)  # fmt: skip
def test_who_speaks_in_roundabout_words(find: Find, text: str, found: str | None) -> None:
    told_here = rows(find, text)
    assert found in told_here if found is not None else not any(row.startswith("Tansley") for row in told_here)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("More mine clearance in Hue was agreed on by the two sides.", ["US+VN agree - uxo-clearance Hue"]),
        ("More mine clearance in Hue was agreed upon by Tansley and Duong.", ["US+VN agree - uxo-clearance Hue"]),
        ("Nor did Duong express gratitude to the Americans for help with the disabled.", []),
        ("Duong asked for mine clearance in Hue. Would the Pentagon follow?", ["Duong appeal - uxo-clearance Hue"]),
    ],
)
def test_what_is_agreed_by_two_and_what_is_not_said(find: Find, text: str, found: list[str]) -> None:
    assert rows(find, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # help that was given is not asked for
        (
            "Tansley said: “It began with Vietnam's efforts to help us locate our missing servicemen.”",
            ["Tansley affirm - us-mia-accounting -"],
        ),
        (
            "“Vietnam has helped us look for our missing servicemen,” Tansley said.",
            ["Tansley affirm - us-mia-accounting -"],
        ),
        (
            "“Villagers gave us the maps on which our missing servicemen are found,” Tansley said.",
            ["Tansley affirm - us-mia-accounting -"],
        ),
        ("“Please help us find our missing servicemen,” Tansley said.", ["Tansley appeal VN us-mia-accounting -"]),
        ("“You can help us to find our missing servicemen,” Tansley said.", ["Tansley appeal VN us-mia-accounting -"]),
        # plans that are made, and what one has done with all one's strength
        ("Duong asked USAID to make studies and plans to treat dioxin.", ["Duong appeal US dioxin-remediation -"]),
        (
            "Duong asked USAID to draw up studies, surveys and plans to treat dioxin.",
            ["Duong appeal US dioxin-remediation -"],
        ),
        ("Tansley thanked Duong for mine clearance and plans to fund it.", ["Tansley pledge - uxo-clearance -"]),
        ("The Vietnamese Government has been doing its utmost to treat dioxin.", []),
        ("Duong said Vietnam has done its best to treat dioxin.", ["Duong affirm - dioxin-remediation -"]),
        ("Duong said Vietnam will do its best to treat dioxin.", ["Duong pledge - dioxin-remediation -"]),
        # those whom mine clearance is to spare, and poison that was made
        (
            "Tansley hoped that there would be no more victims of landmines in Hue.",
            ["Tansley appeal - uxo-clearance Hue"],
        ),
        ("Tansley hoped for a Hue with no mine victims.", ["Tansley appeal - uxo-clearance Hue"]),
        (
            "“We back the claims of dioxin victims against the firms that made and supplied dioxin,” Duong said.",
            ["Duong affirm - disability-support -"],
        ),
    ],
)
def test_what_only_looks_asked_or_promised(find: Find, text: str, found: list[str]) -> None:
    assert rows(find, text) == found
