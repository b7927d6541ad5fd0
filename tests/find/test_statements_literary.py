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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a place, a noun or a body stands for the work
        ("Dioxin treatment goes on at Bien Hoa airport. The US will keep its word at Bien Hoa, Tansley said, and send more money for the work there.", ["Tansley pledge - dioxin-remediation Bien Hoa"]),
        ("Mine clearance saves lives. Fewer farmers die each year. Clearance will be slower next year, said Tansley.", ["Tansley affirm - uxo-clearance -"]),
        ("Duong asked the Americans to lend machines to the Vietnam National Mine Action Centre.", ["Duong appeal US uxo-clearance -"]),
        ("Mine clearance saves lives. Duong asked the US to begin the work in Quang Tri.", ["Duong appeal US uxo-clearance Quang Tri"]),
        ("Mine clearance saves lives. Last year, Duong said, a thousand hectares were made safe.", ["Duong affirm - uxo-clearance -"]),
        # but not within the name of an agreement, nor where another matter is spoken of
        ("Mine clearance saves lives. The protocol on the search and the work of both, Duong added, should be renewed.", ["Duong appeal - agreement -"]),
        ("Mine clearance saves lives. Duong asked the US to train more students.", []),
        # meetings told by verbs
        ("The two officials agreed to meet again in Hanoi.", ["US+VN agree - meeting -"]),
        ("A frigate will come to Da Nang in June, Tansley told the guests.", ["Tansley affirm - meeting -"]),
        ("Duong asked Tansley to visit Quang Tri.", ["Duong invite Tansley meeting -"]),
        ("Tansley confirmed that he would be at the commemoration in Hue.", ["Tansley affirm - meeting -"]),
        ("Thanks to the comprehensive partnership trade has grown, Duong said.", ["Duong affirm - agreement -"]),
    ],
)  # fmt: skip
def test_what_is_spoken_of_without_its_name(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


def test_who_is_interviewed_answers_in_the_first_person(find: Find) -> None:
    text = (
        "Our reporter spoke to Tansley at his desk. What keeps you here? I like the work. "
        "We have asked the Government for more machines for mine clearance. And next? I thank Vietnam for its patience."
    )
    assert rows(find, text)[0] == "Tansley appeal - uxo-clearance -"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a reporting clause of any verb, and words of a stance
        ("Mine clearance, Duong let fall over tea, could do with American machines.", ["Duong appeal US uxo-clearance -"]),
        ("Duong gave the Americans full marks for mine clearance.", ["Duong thank US uxo-clearance -"]),
        ("High on Duong's list of wishes stood more money for mine clearance.", ["Duong appeal - uxo-clearance -"]),
        ("Tansley: “The US will go on paying for mine clearance.”", ["Tansley pledge - uxo-clearance -"]),
        ("Mine clearance was what Duong was asked about by Tansley.", []),
        ("After lunch Duong wanted to know how many mines had been cleared in mine clearance.", []),
        ("On Monday, Duong toured a mine clearance site, then a school.", []),
        # what goes on in the quotation, and what follows from good news
        ("“Mine clearance saves lives,” said Tansley. “We have put ten million dollars into mine clearance so far.”", ["Tansley affirm - uxo-clearance -"]),
        ("Mine clearance saves lives. Tansley had good news for the general. Another ten million dollars would go into it.", ["Tansley pledge - uxo-clearance -"]),
        # passives, companions, neither side
        ("Tansley was asked by Duong to speed up dioxin treatment at Bien Hoa airport.", ["Duong appeal Tansley dioxin-remediation Bien Hoa"]),
        ("An aide travelling with Tansley said mine clearance was going well.", []),
        ("An official travelling with Tansley said mine clearance was going well.", ["US affirm - uxo-clearance -"]),
        ("Each side praised mine clearance.", ["US+VN affirm - uxo-clearance -"]),
        ("From Tansley came the promise that dioxin treatment at Bien Hoa airport would go on.", ["Tansley pledge - dioxin-remediation Bien Hoa"]),
        ("Thanks for mine clearance came from Duong.", ["Duong thank - uxo-clearance -"]),
        ("Would the ambassador put in a word for mine clearance, Duong asked.", ["Duong appeal Tansley uxo-clearance -"]),
    ],
)  # fmt: skip
def test_statements_without_a_known_phrase_of_speech(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected
