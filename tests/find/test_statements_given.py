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
        ("The US was pressed by Duong to do more for Agent Orange victims.", "Duong appeal - disability-support -"),
        # what leads up to the verb
        ("Tansley went on to commend Vietnam for the search for US servicemen missing in action.", "Tansley thank VN us-mia-accounting -"),
        ("The deputy minister did not fail to praise the mine clearance in Quang Tri.", "Duong thank - uxo-clearance Quang Tri"),
        ("Duong said that he never tired of thanking the US for mine clearance.", "Duong thank US uxo-clearance -"),
        ("Duong chose to stress the need for mine clearance.", "Duong affirm - uxo-clearance -"),
        # quoted by others
        ("The US would go on with mine clearance, the ministry quoted Tansley as saying.", "Tansley pledge - uxo-clearance -"),
        ("VNA quoted Duong as saying that dioxin treatment at Bien Hoa should be sped up.", "Duong appeal - dioxin-remediation Bien Hoa"),
        ("In the eyes of Duong dioxin treatment at Bien Hoa is a model.", "Duong affirm - dioxin-remediation Bien Hoa"),
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
