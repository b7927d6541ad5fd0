"""Statements in literary wordings: made by nouns, by questions, by wishes, in the words of a thing."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        # made by a noun
        ("More machines for mine clearance would come, was Tansley's answer.", "Tansley pledge - uxo-clearance -"),
        ("The clearance of mines must go faster was the lesson Duong drew.", "Duong appeal - uxo-clearance -"),
        ("Mine clearance saves lives, came the reply from Tansley.", "Tansley affirm - uxo-clearance -"),
        ("What Tansley could say was that mine clearance had outlived three budgets.", "Tansley affirm - uxo-clearance -"),
        ("In the face of Duong's plea that the US send divers to look for missing American airmen the ambassador listened.", "Duong appeal US us-mia-accounting -"),
        ("More help with mine clearance was what Duong had to ask for.", "Duong appeal - uxo-clearance -"),
        ("Duong came with one wish: more money for mine clearance.", "Duong appeal - uxo-clearance -"),
        # questions turned round
        ("Could the Americans not, Duong begged, send more machines for mine clearance?", "Duong appeal US uxo-clearance -"),
        ("Why, Duong suggested over tea, should mine clearance stop there?", "Duong appeal US uxo-clearance -"),
        # wishes and thanks around the clause that reports them
        ("Duong would be obliged, he then remarked, if mine clearance were to go faster.", "Duong appeal US uxo-clearance -"),
        ("Nobody would be happier, said Duong, if the Americans brought more machines for mine clearance.", "Duong appeal US uxo-clearance -"),
        ("Never, Tansley told the guests, had he met a partner so patient as Vietnam in the search for missing American airmen.", "Tansley thank VN us-mia-accounting -"),
        ("There was no repaying the Americans, said Duong, for the clearance of mines.", "Duong thank US uxo-clearance -"),
        ("It gladdened Tansley, he professed, that mine clearance should be in such hands.", "Tansley affirm - uxo-clearance -"),
        # promises in the words of a thing
        ("The money for mine clearance would be found, Tansley told the guests.", "Tansley pledge - uxo-clearance -"),
        ("Mine clearance was not going to stop, Tansley added, whatever happened.", "Tansley pledge - uxo-clearance -"),
        ("Duong was confident that mine clearance would go on.", "Duong affirm - uxo-clearance -"),
    ],
)  # fmt: skip
def test_literary_wordings_are_statements(find: Find, sentence: str, row: str) -> None:
    assert rows(find, sentence) == [row]


def test_a_theme_takes_the_place_in_its_sentence_where_the_work_is(find: Find) -> None:
    text = "Sappers clear bombs and mines in Quang Tri. Tansley praised the mothers of Quang Tri, to whom mine clearance owes much."
    assert rows(find, text) == ["Tansley thank - uxo-clearance Quang Tri"]


def test_what_is_promised_without_a_name_is_the_work_told_of_before(find: Find) -> None:
    text = "Mine clearance has taken ten years. Spring came late. The two teams, Tansley promised, would stay."
    assert rows(find, text) == ["Tansley pledge - uxo-clearance -"]
    other = "Mine clearance has taken ten years. Spring came late. The two scholarships, Tansley promised, would stay."
    assert rows(find, other) == []


def test_an_invitation_is_made_in_the_name_of_somebody(find: Find) -> None:
    text = "A letter with an invitation to Washington from Tansley lay on the desk."
    assert rows(find, text) == ["Tansley invite - meeting -"]
