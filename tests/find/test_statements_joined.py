"""Statements in sentences of several parts: who told whom, what is only a next stage, whose wish it was."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what has been done and what comes next is a schedule; money and work to be given are a promise
        ("Tansley informed that mine clearance in Quang Tri has completed its first phase and will begin the second in May.", ["Tansley affirm - uxo-clearance Quang Tri"]),
        ("Duong said the search for missing Americans in Quang Binh was over and the next one would start on May 5.", ["Duong affirm - us-mia-accounting Quang Binh"]),
        ("Tansley said his government has given money for mine clearance and will provide 20 million USD more.", ["Tansley pledge - uxo-clearance -"]),
        # the words come before a verb of telling with its hearers
        ("The US will pay for more mine clearance, Tansley told a news conference in Hanoi on Friday after talks with Duong.", ["Tansley pledge - uxo-clearance -"]),
        ('"We will stand by people with disabilities for as long as it takes," Tansley told some 200 families who had come.', ["Tansley pledge - disability-support -"]),
        ("Mine clearance has come far, Tansley told a hearing of the Senate on Friday.", ["Tansley affirm - uxo-clearance -"]),
        # but what follows "told them that" is what was said
        ("Tansley told the guests in Hanoi that mine clearance had come far.", ["Tansley affirm - uxo-clearance -"]),
        # two heads, each with its own words
        ("Duong said that mines kill farmers, and voiced the hope that the US would go on paying for mine clearance in Quang Tri.", ["Duong appeal US uxo-clearance Quang Tri"]),
        # a wish broken off by its reporting clause
        ("It was his wish, Duong added, that the US would help with mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("His wish, Duong went on, was that the US help with mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("His promise, Tansley went on, was that the US help with mine clearance.", ["Tansley pledge - uxo-clearance -"]),
        # of whom something is asked: behind the preposition of the verb or noun of asking
        ("Duong pleaded with the Americans to fund more mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong put in another request with the US for mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong repeated Vietnam's call on the US to do more for mine clearance.", ["Duong appeal US uxo-clearance -"]),
        # invitations to an event or a journey; sides that settle on a meeting; an event that will be held
        ("Tansley, for his part, invited the general to the Land Forces show in Honolulu in May.", ["Tansley invite Duong meeting -"]),
        ("Duong invited Tansley to lead a business delegation to Hue in June.", ["Duong invite Tansley meeting -"]),
        ("They consented to a meeting of working groups in March.", ["US+VN agree - meeting -"]),
        ("Tansley told reporters that this year's edition of the exercise Calm Waters would be held in Hue in May.", ["Tansley affirm - meeting -"]),
        # of whom: the authorities of the other side, agencies at home, or both countries and so nobody
        ("Duong hoped that relevant authorities of the US would speed up mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Tansley hoped local agencies would facilitate mine clearance.", ["Tansley appeal VN uxo-clearance -"]),
        ("Tansley hoped that his country and Vietnam would do more mine clearance.", ["Tansley appeal - uxo-clearance -"]),
        # what will go on by itself is no promise; "the victims" are those told of before
        ("Duong said thousands are victims of Agent Orange and the consequences will continue.", ["Duong affirm - disability-support -"]),
        ("Duong said the US helps victims of Agent Orange. He hoped that the US side would ease the victims' environmental burdens.", ["Duong affirm - disability-support -", "Duong appeal US disability-support -"]),
        ("Duong thanked the US for the search for missing Americans. Tansley said the searching activities were a bridge.", ["Duong thank US us-mia-accounting -", "Tansley affirm - us-mia-accounting -"]),
        # what stands between a subject and its verb does not turn them round
        ("Duong, in turn, urged the Americans to fund more mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong, for his part, urged Tansley to support mine clearance.", ["Duong appeal Tansley uxo-clearance -"]),
        # a promise to a side; doors that will be open; but figures to be published promise no work
        ("Duong gave the US side his word that the search for missing Americans would go on.", ["Duong pledge US us-mia-accounting -"]),
        ("Tansley declared that from next year files on fallen Vietnamese soldiers would be open to Hanoi.", ["Tansley pledge - vietnamese-remains -"]),
        ("Mine clearance in Quang Tri is being surveyed, Duong said, and figures will be published in May.", ["Duong affirm - uxo-clearance Quang Tri"]),
        # a wish by comparison; store set by a partnership is no thanks
        ("The province would be happier still, Duong added, if the US could bring disability support to Ben Cau.", ["Duong appeal US disability-support Ben Cau"]),
        ("Tansley said the US set great store by the comprehensive partnership.", ["Tansley affirm - agreement -"]),
        # an invitation in writing, one that another carries, a call told of in a quotation
        ("Tansley wrote to Duong asking him to visit Washington in May.", ["Tansley invite Duong meeting -"]),
        ("Minister Le Van Long was absent. Tansley asked Duong to take home an invitation to Minister Long to visit the US.", ["Tansley invite Long meeting -"]),
        ('"This was a warm and useful call," Tansley said in a statement.', ["Tansley affirm - meeting -"]),
        # what both sides approve; an idea put forward; a judgement that something "is"; a place in apposition
        ("The two sides approved the Plan of Action for 2025-2027.", ["US+VN agree - agreement -"]),
        ("Duong put forward the idea of renewing the memorandum of understanding on defence cooperation.", ["Duong appeal - agreement -"]),
        ("Both delegations held the Joint Vision Statement to be a sound basis.", ["US+VN affirm - agreement -"]),
        ("The two sides agreed to expand mine clearance to another province, Kon Tum.", ["US+VN agree - uxo-clearance Kon Tum"]),
        # a body with its seat and an aside before the verb
        ("The US Department of State in Washington, in a message posted online, thanked Vietnam for mine clearance.", ["US thank VN uxo-clearance -"]),
        # what is necessary is asked for; the people of a place are its state
        ("It is necessary for the two sides to speed up mine clearance, Duong said.", ["Duong appeal - uxo-clearance -"]),
        ("Tansley thanked the villagers of A Luoi for helping mine clearance.", ["Tansley thank VN uxo-clearance A Luoi"]),
    ],
)  # fmt: skip
def test_parts_of_a_sentence(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected
