"""Statements: own sentences about fictional officials, each with who says what to whom."""

from __future__ import annotations

import pytest

from tests.find.telling import OPENING, Find, rows, told

# -- one sentence, one statement -------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        # appeals: the other side is asked, and is the addressee
        ("Duong asked the US to speed up dioxin treatment at Bien Hoa airport.", "Duong appeal US dioxin-remediation Bien Hoa"),
        ("Duong suggested that the US side expand bomb and mine clearance.", "Duong appeal US uxo-clearance -"),
        ("Duong called on the US to share documents on Vietnamese soldiers missing in the war.", "Duong appeal US vietnamese-remains -"),
        ("Duong proposed that the two countries step up bomb and mine clearance.", "Duong appeal - uxo-clearance -"),
        ("Duong voiced his hope that the ambassador would push for the clean-up of dioxin.", "Duong appeal Tansley dioxin-remediation -"),
        ("More should be done about unexploded ordnance, Duong said.", "Duong appeal - uxo-clearance -"),
        ("Duong made no secret of his wish to see dioxin treatment at Bien Hoa airport go faster.", "Duong appeal - dioxin-remediation Bien Hoa"),
        ("Duong raised the clean-up of dioxin at Phu Cat airport, for which he sought American money.", "Duong appeal US dioxin-remediation Phu Cat"),
        # pledges: words of the future by the speaker's own side
        ("Tansley said the US would continue to fund the clearance of unexploded ordnance.", "Tansley pledge - uxo-clearance -"),
        ("Tansley promised more support for people with disabilities.", "Tansley pledge - disability-support -"),
        ("Vietnam will keep helping in the search for US servicemen missing in action, Duong affirmed.", "Duong pledge - us-mia-accounting -"),
        ("The US stands ready to help with the clearance of bombs and mines, said Tansley.", "Tansley pledge - uxo-clearance -"),
        ("Tansley gave his word that dioxin treatment at Phu Cat airport would start soon.", "Tansley pledge - dioxin-remediation Phu Cat"),
        ("Tansley, whose country pays for mine clearance, assured Duong that the money would keep coming.", "Tansley pledge Duong uxo-clearance -"),
        # thanks: to the side, body or official thanked
        ("Duong thanked the US Government for its help in clearing bombs and mines.", "Duong thank US uxo-clearance -"),
        ("Duong spoke highly of USAID's work in dioxin treatment at Da Nang airport.", "Duong thank US dioxin-remediation Da Nang"),
        ("Duong praised the ambassador for his contributions to bomb and mine clearance.", "Duong thank Tansley uxo-clearance -"),
        ("The ambassador expressed his gratitude to Vietnam for the search for missing American servicemen.", "Tansley thank VN us-mia-accounting -"),
        # plain statements have no addressee
        ("Duong told Tansley that bomb and mine clearance is a bright spot of the ties.", "Duong affirm - uxo-clearance -"),
        ("Tansley reaffirmed the US commitment to addressing the legacies of the war.", "Tansley affirm - war-legacy -"),
        ("The clearance of bombs and mines is going well, according to the ambassador.", "Tansley affirm - uxo-clearance -"),
        ("Dioxin treatment at Da Nang airport, Duong noted, is over.", "Duong affirm - dioxin-remediation Da Nang"),
        # both sides
        ("The two sides agreed to step up bomb and mine clearance.", "US+VN agree - uxo-clearance -"),
        ("Both sides noted with satisfaction the progress of dioxin treatment at Da Nang airport.", "US+VN affirm - dioxin-remediation Da Nang"),
        ("It was agreed that the search for US servicemen missing in action be stepped up.", "US+VN agree - us-mia-accounting -"),
        # a side or body speaks
        ("The US pledged 20 million USD for dioxin remediation at Bien Hoa airport.", "US pledge - dioxin-remediation Bien Hoa"),
        ("The Vietnamese side proposed that the US provide machines for mine clearance.", "VN appeal US uxo-clearance -"),
    ],
)  # fmt: skip
def test_one_sentence_makes_one_statement(find: Find, sentence: str, row: str) -> None:
    assert rows(find, sentence) == [row]


# -- several acts and themes in one sentence ------------------------------------------------------


def test_each_theme_goes_to_the_verb_that_governs_it(find: Find) -> None:
    sentence = "Stressing that Vietnam will help in the search for US servicemen missing in action, Duong also asked the US to clear unexploded ordnance."
    assert rows(find, sentence) == ["Duong pledge - us-mia-accounting -", "Duong appeal US uxo-clearance -"]


def test_of_two_acts_on_one_theme_the_stronger_stays(find: Find) -> None:
    sentence = (
        "Duong described bomb and mine clearance as a success and urged the US to go on with bomb and mine clearance."
    )
    assert rows(find, sentence) == ["Duong appeal US uxo-clearance -"]


def test_every_site_is_a_statement(find: Find) -> None:
    sentence = "Duong thanked the US for treating dioxin at Da Nang and Bien Hoa airports."
    assert sorted(rows(find, sentence)) == [
        "Duong thank US dioxin-remediation Bien Hoa",
        "Duong thank US dioxin-remediation Da Nang",
    ]


def test_a_second_subject_speaks_for_itself(find: Find) -> None:
    sentence = (
        "Duong asked the US to clear more bombs and mines, and Tansley promised to treat dioxin at Bien Hoa airport."
    )
    assert rows(find, sentence) == ["Duong appeal US uxo-clearance -", "Tansley pledge - dioxin-remediation Bien Hoa"]


# -- what is carried from sentence to sentence -----------------------------------------------------


def test_he_is_the_one_who_spoke_just_before(find: Find) -> None:
    sentences = "Trade is growing, according to Tansley. He added that the clearance of bombs and mines saves lives."
    assert rows(find, sentences) == ["Tansley affirm - uxo-clearance -"]


def test_this_work_takes_up_the_theme_of_before(find: Find) -> None:
    sentences = "Duong thanked the US for the clearance of bombs and mines. Tansley said that the US would go on supporting this humanitarian work."
    assert rows(find, sentences) == ["Duong thank US uxo-clearance -", "Tansley pledge - uxo-clearance -"]


def test_a_sentence_with_should_carries_an_appeal_on(find: Find) -> None:
    sentences = "Duong proposed that exchanges of delegations be kept up. At the same time both sides should speed up dioxin treatment at Bien Hoa airport."
    assert rows(find, sentences) == ["Duong appeal - dioxin-remediation Bien Hoa"]


def test_said_again_is_one_statement_with_two_quotes(find: Find) -> None:
    facts = find(
        OPENING
        + "Duong thanked the US for the clearance of bombs and mines. He also thanked the US for mine clearance in schools.",
        "2022-05-07",
    )
    assert told(facts) == ["Duong thank US uxo-clearance -"]
    assert len(facts.statements[0].evidence) == 2


# -- agreements and meetings -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("Tansley welcomed the comprehensive partnership between the two countries.", "Tansley affirm - agreement -"),
        ("Duong asked the US to carry out the signed agreements.", "Duong appeal US agreement -"),
        ("The two sides agreed to implement the Memorandum of Understanding on Advancing Bilateral Defence Cooperation.", "US+VN agree - agreement -"),
        ("Duong invited Tansley to attend a defence exhibition in Hanoi in December.", "Duong invite Tansley meeting -"),
        ("The visit gives new strength to the ties, said Duong.", "Duong affirm - meeting -"),
        ("The two sides agreed to hold the next Defence Policy Dialogue in Washington D.C. in June.", "US+VN agree - meeting -"),
        ("Duong thanked the US for taking part in the exhibition.", "Duong thank US meeting -"),
    ],
)  # fmt: skip
def test_agreements_and_meetings_are_subjects_too(find: Find, sentence: str, row: str) -> None:
    assert rows(find, sentence) == [row]


def test_an_accepted_invitation_is_a_pledge_to_the_host(find: Find) -> None:
    sentence = "Duong invited Tansley to visit Hue city, and Tansley accepted the invitation."
    assert rows(find, sentence) == ["Duong invite Tansley meeting -", "Tansley pledge Duong meeting -"]


def test_the_issuer_of_a_readout_affirms_its_meeting(find: Find) -> None:
    text = (
        "Readout of Secretary of Defense Nora Whitlock's Call With Vietnamese Minister of National Defense Bui Khac Tam\n\n"
        "Pentagon Press Secretary Dale Corwin provided the following readout:\n\n"
        "Secretary of Defense Nora Whitlock spoke by phone on May 6, 2022 with Vietnamese Minister of National Defense Bui Khac Tam.\n"
    )
    assert "Corwin affirm - meeting -" in told(find(text))


def test_a_statement_points_at_the_project_it_is_about(find: Find) -> None:
    facts = find(OPENING + "Duong asked the US to speed up dioxin treatment at Bien Hoa airport.", "2022-05-07")
    projects = {p.id: p for p in facts.projects}
    assert projects[facts.statements[0].about or ""].theme == "dioxin-remediation"


# -- what is no statement ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sentence",
    [
        "Duong welcomed Tansley to Hanoi.",
        "The ambassador thanked the deputy minister for the warm reception.",
        "Duong did not comment on dioxin at Bien Hoa airport.",
        "The two sides discussed bomb and mine clearance.",
        "Duong asked the US to expand trade and training.",
        "The US Department of State finances bomb and mine clearance in Quang Tri province.",
        "Tansley told Duong at the talks in Hanoi that trade is growing.",
        "Asked whether bombs had been found, the ambassador smiled.",
    ],
)
def test_courtesies_denials_and_other_topics_are_no_statements(find: Find, sentence: str) -> None:
    assert rows(find, sentence) == []


def test_the_senator_is_he_whose_post_names_the_senate(find: Find) -> None:
    text = (
        "WASHINGTON - Deputy Defence Minister Mac Van Khue met Patrick Harker, president pro tempore of the US Senate, "
        "on May 4. The US senator thanked Viet Nam for clearing bombs and mines."
    )
    assert told(find(text)) == ["Harker thank VN uxo-clearance -"]


def test_work_undertaken_is_no_promise(find: Find) -> None:
    acts = {
        row.split()[1] for row in rows(find, "Duong said the two sides have undertaken joint searches for US MIAs.")
    }
    assert acts == {"affirm"}
