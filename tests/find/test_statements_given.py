"""Statements told as a thing given, led up to, or quoted. The officials are fictional."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        # the noun is the subject, its giver stands behind "by" or "from"
        ("Assurances that mine clearance will not be cut were offered on Friday by the ambassador.", "Tansley pledge - uxo-clearance -"),
        ("Gratitude for American help with mine clearance was voiced by the deputy minister.", "Duong thank US uxo-clearance -"),
        ("A call for more money for mine clearance was issued by Duong.", "Duong appeal - uxo-clearance -"),
        ("The hope that the US would do more for Agent Orange victims was repeated by Duong.", "Duong appeal US disability-support -"),
        ("Satisfaction at the progress of dioxin treatment at Bien Hoa was expressed by Tansley.", "Tansley affirm - dioxin-remediation Bien Hoa"),
        ("A commitment to finish dioxin treatment at Bien Hoa was reaffirmed by the US ambassador.", "Tansley affirm - dioxin-remediation Bien Hoa"),
        ("High praise for the deminers of Quang Tri came on Friday from the ambassador.", "Tansley thank - uxo-clearance Quang Tri"),
        # its owner
        ("Washington's promise to fund dioxin treatment at Bien Hoa still stands.", "US pledge - dioxin-remediation Bien Hoa"),
        ("At the request of Duong, the US will survey dioxin at Phu Cat airport.", "Duong appeal US dioxin-remediation Phu Cat"),
        # passives
        ("The US was pressed by Duong to do more for Agent Orange victims.", "Duong appeal US disability-support -"),
        # what leads up to the verb
        ("Tansley went on to commend Vietnam for the search for US servicemen missing in action.", "Tansley thank VN us-mia-accounting -"),
        ("The deputy minister did not fail to praise the mine clearance in Quang Tri.", "Duong thank - uxo-clearance Quang Tri"),
        ("Duong said that he never tired of thanking the US for mine clearance.", "Duong thank US uxo-clearance -"),
        ("Duong chose to stress the need for mine clearance.", "Duong affirm - uxo-clearance -"),
        # quoted by others
        ("The US would go on with mine clearance, the ministry quoted Tansley as saying.", "Tansley pledge - uxo-clearance -"),
        ("The US would go on with mine clearance, the ministry quoted the ambassador as telling Duong.", "Tansley pledge Duong uxo-clearance -"),
        ("VNA quoted Duong as saying that dioxin treatment at Bien Hoa should be sped up.", "Duong appeal - dioxin-remediation Bien Hoa"),
        ("In the eyes of Duong dioxin treatment at Bien Hoa is a model.", "Duong affirm - dioxin-remediation Bien Hoa"),
        # told of what stands right before
        ("Dioxin treatment at Bien Hoa, which Tansley called a moral duty, is in its third year.", "Tansley affirm - dioxin-remediation Bien Hoa"),
        ("Mine clearance, a cause which Duong described as close to his heart, took up most of the talks.", "Duong affirm - uxo-clearance -"),
        # idioms
        ("Tansley gave the green light to dioxin treatment at Phu Cat airport.", "Tansley pledge - dioxin-remediation Phu Cat"),
        ("Tansley has no intention of cutting mine clearance.", "Tansley pledge - uxo-clearance -"),
        ("Duong had nothing but good words for mine clearance in Quang Tri.", "Duong thank - uxo-clearance Quang Tri"),
        ("Duong thinks the time ripe for dioxin treatment at Phu Cat airport.", "Duong appeal - dioxin-remediation Phu Cat"),
        ("Duong bade the Americans speed up dioxin treatment at Bien Hoa.", "Duong appeal US dioxin-remediation Bien Hoa"),
        # what an official does that no narrative verb tells
        ("Duong trumpeted the results of mine clearance in Quang Tri.", "Duong affirm - uxo-clearance Quang Tri"),
        ("Duong leaned on the ambassador for more mine clearance.", "Duong appeal - uxo-clearance -"),
        # who is heard, whose word it is, what somebody answers with
        ("Duong heard from Tansley that mine clearance would go on.", "Tansley pledge - uxo-clearance -"),
        ("Duong had Tansley's word that mine clearance would go on.", "Tansley pledge - uxo-clearance -"),
        ("Tansley replied with a promise of more mine clearance.", "Tansley pledge - uxo-clearance -"),
        ("What worries Duong is the slow pace of mine clearance.", "Duong affirm - uxo-clearance -"),
        ("Mine clearance was close to Duong's heart.", "Duong affirm - uxo-clearance -"),
        ("Duong is all for more mine clearance.", "Duong affirm - uxo-clearance -"),
        ("There were kind words from the ambassador for the deminers of Quang Tri.", "Tansley thank - uxo-clearance Quang Tri"),
        ("Mine clearance was ranked first by Duong.", "Duong affirm - uxo-clearance -"),
        ("Tansley's priority is dioxin treatment at Bien Hoa.", "Tansley affirm - dioxin-remediation Bien Hoa"),
        ("High on Tansley's agenda is mine clearance.", "Tansley affirm - uxo-clearance -"),
        ("Duong said Vietnam would never forget the help of USAID in mine clearance.", "Duong thank US uxo-clearance -"),
        ("Tansley could only marvel at the mine clearance in Quang Tri.", "Tansley thank - uxo-clearance Quang Tri"),
        ("Agreement was reached on a memorandum of understanding on mine action.", "US+VN agree - agreement -"),
        ("Vietnam would not be left alone with mine clearance, Tansley said.", "Tansley pledge - uxo-clearance -"),
        ("Tansley stands firmly behind dioxin treatment at Bien Hoa.", "Tansley affirm - dioxin-remediation Bien Hoa"),
        ("Duong has not given up hope of US help for Agent Orange victims.", "Duong appeal - disability-support -"),
        # an introducing sentence, then the words at once
        ("Tansley shook his head. Mine clearance would not be cut.", "Tansley pledge - uxo-clearance -"),
        ("Mine clearance saves lives. With these words the ambassador handed over the keys.", "Tansley affirm - uxo-clearance -"),
        # the act by what is said
        ("Mine clearance would be stepped up in Quang Tri, Tansley told reporters.", "Tansley pledge - uxo-clearance Quang Tri"),
        ("Vietnam is to be thanked for the search for US servicemen missing in action, Tansley remarked.", "Tansley thank VN us-mia-accounting -"),
        ("Let the two sides speed up dioxin treatment at Bien Hoa, Duong said.", "Duong appeal - dioxin-remediation Bien Hoa"),
        ("It behoves the US to help Agent Orange victims, Duong argued.", "Duong appeal US disability-support -"),
    ],
)  # fmt: skip
def test_a_statement_is_given_led_up_to_or_quoted(find: Find, sentence: str, row: str) -> None:
    assert rows(find, sentence) == [row]


@pytest.mark.parametrize(
    "sentence",
    [
        "A phone call on mine clearance was made by Duong.",
        "The offer of the contractor for mine clearance was opened on Friday.",
        "The ambassador was given lists of victims of Agent Orange.",
    ],
)
def test_what_is_given_is_no_statement(find: Find, sentence: str) -> None:
    assert rows(find, sentence) == []


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        # another official does likewise, or agrees
        ("Duong called for more mine clearance, and so did Tansley.", ["Duong appeal - uxo-clearance -", "Tansley appeal - uxo-clearance -"]),
        ("Duong asked the US for more mine clearance. Tansley agreed.", ["Duong appeal US uxo-clearance -", "Tansley pledge Duong uxo-clearance -"]),
        ("Duong praised mine clearance in Quang Tri. Tansley echoed him.", ["Duong thank - uxo-clearance Quang Tri", "Tansley affirm - uxo-clearance -"]),
        # an invitation is its owner's, its acceptance the guest's
        ("Tansley accepted Duong's invitation to visit Hue next year.", ["Tansley pledge Duong meeting -", "Duong invite Tansley meeting -"]),
        ("Duong has said yes to an invitation from Tansley to the expo.", ["Tansley invite Duong meeting -", "Duong pledge Tansley meeting -"]),
    ],
)  # fmt: skip
def test_statements_that_answer_one_another(find: Find, sentences: str, expected: list[str]) -> None:
    assert rows(find, sentences) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Tansley toured the mine clearance in Quang Tri.",
        "Duong handed over two boxes with remains of US servicemen missing in action.",
        "Tansley came at Duong's invitation.",
        "The mine clearance course was attended by Duong.",
        "Tansley mingled with victims of Agent Orange.",
        "A farmer thanked Duong for the mine clearance in Quang Tri.",
        "Tansley listened to the villagers' plea for mine clearance.",
        "Tansley did not promise more money for mine clearance.",
    ],
)
def test_what_is_merely_done_is_no_statement(find: Find, sentence: str) -> None:
    assert rows(find, sentence) == []


def test_a_side_that_says_how_much_it_would_contribute_pledges_it(find: Find) -> None:
    told = rows(find, "The US said it would contribute $1 million to mine clearance in Quang Tri.")
    assert told == ["US pledge - uxo-clearance Quang Tri"]
