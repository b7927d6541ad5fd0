"""Where statements stand in their sentence: subjects under others, lists, reporting clauses, comings and goings."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a coming that is spoken of is a meeting
        ("It was an honour to be back in Vietnam after ten years, Tansley told the guests.", ["Tansley affirm - meeting -"]),
        ("Tansley told Duong how glad he was to return to Hue.", ["Tansley affirm - meeting -"]),
        ("No American carrier has ever come to Hue, Tansley said.", ["Tansley affirm - meeting -"]),
        ("That the US Secretary of Defense is coming shows how close the two are, Tansley said.", ["Tansley affirm - meeting -"]),
        ("Tansley was glad to be of help, he said.", []),
        ("Duong said trade grew, and the talks ended at noon.", []),
        ("Duong used the ceremony to thank the US for mine clearance.", ["Duong thank US uxo-clearance -"]),
        ("Vietnam has asked the US to the next conference on peacekeeping.", ["VN invite US meeting -"]),
        ("Vietnam asked the US to put off the visit.", []),
        # reporting clauses and their subjects
        ("The visit comes in a year of anniversaries, Duong was pleased to note: 30 years have passed.", ["Duong affirm - meeting -"]),
        ("Mine clearance, the two of them found, has made headway.", ["US+VN affirm - uxo-clearance -"]),
        ("Much is left to do in mine clearance, both of them noted.", ["US+VN affirm - uxo-clearance -"]),
        ("Tansley told the gathering that he highly appreciated what Vietnam had done in mine clearance.", ["Tansley thank VN uxo-clearance -"]),
        ("Mine clearance will be stepped up, the US mission to Vietnam announced.", ["US affirm - uxo-clearance -"]),
        # words set between commas behind the state that a mission is sent to
        ("The United States Mission to Vietnam, through USAID, pledged to clear mines.", ["US pledge - uxo-clearance -"]),
        ("The Korean embassy to Vietnam, with KOICA, promised to clear mines.", ["KR pledge - uxo-clearance -"]),
        ("Carl Rigby, an aide to Oliver Tansley, described mine clearance as a model.", []),
        ("Mine clearance is a model, said Mr. Carl Rigby, who works for a charity.", []),
        ("The mines at Hue are gone, the Engineering Command of the Ministry of National Defence made known.", ["VN affirm - uxo-clearance Hue"]),
        ("The Ministry of National Defence gave its word that mine clearance would go on.", ["VN pledge - uxo-clearance -"]),
        (
            "The Vietnamese side thanked the US for mine clearance. It asked the US, further, to pay for dioxin treatment.",
            ["VN thank US uxo-clearance -", "VN appeal US dioxin-remediation -"],
        ),
        ("Duong praised mine clearance. It saves lives.", ["Duong thank - uxo-clearance -"]),
        (
            "Deputy Foreign Minister Le Van Khoat received US Senator Hal Brookmire. The diplomat asked the US to do more for mine clearance.",
            ["Khoat appeal US uxo-clearance -"],
        ),
        # what leads up to a verb ends at a comma, a list behind a colon goes on
        ("For the time to come, the two sides agreed to go on working together in mine clearance.", ["US+VN agree - uxo-clearance -"]),
        (
            "The two sides agreed to work together in: training; mine clearance; the search for missing Americans.",
            ["US+VN agree - uxo-clearance -", "US+VN agree - us-mia-accounting -"],
        ),
        ("Duong said the memorandum names three fields: mine clearance; disability support; trade.", ["Duong affirm - agreement -"]),
        # what was agreed goes on in the next sentence of the paragraph
        (
            "The two sides agreed to speed up mine clearance. A seminar on disability support is to be held.",
            ["US+VN agree - uxo-clearance -", "US+VN agree - disability-support -"],
        ),
        (
            "The two sides agreed to speed up mine clearance.\n\nDisability support is to be looked at in June.",
            ["US+VN agree - uxo-clearance -"],
        ),
        # places of what is said, and whose missing
        (
            "Tansley asked that USAID extend mine clearance to Ha Giang and Lang Son.",
            ["Tansley appeal US uxo-clearance Ha Giang", "Tansley appeal US uxo-clearance Lang Son"],
        ),
        (
            "Duong asked the US to help people with disabilities and to speed up dioxin treatment at Bien Hoa airport.",
            ["Duong appeal US disability-support -", "Duong appeal US dioxin-remediation Bien Hoa"],
        ),
        (
            "Americans are still missing. Tansley praised the villagers for the search for service members missing from the war.",
            ["Tansley thank - us-mia-accounting -"],
        ),
        ("Tansley thanked Vietnam for the remains of soldiers missing in the war.", ["Tansley thank VN vietnamese-remains -"]),
        # who is named within a quotation does not speak it
        (
            "Mine clearance goes on, Duong said. “It came soon, and for that I thank the ambassador,” he added.",
            ["Duong affirm - uxo-clearance -", "Duong thank Tansley uxo-clearance -"],
        ),
        (
            ("Tansley thanked Duong for support for the recovery of fallen US service members and announced $65 million "
            "for dioxin remediation at Bien Hoa."),
            ["Tansley thank Duong us-mia-accounting -", "Tansley pledge - dioxin-remediation Bien Hoa"],
        ),
        # a name with commas in it
        ("The two sides agreed to hold the Political, Security and Defence Dialogue in May.", ["US+VN agree - meeting -"]),
        # what only looks like speech
        ("Praise went also to the teams of both sides for mine clearance.", []),
        ("From there Tansley is going on to Hue, to see the mine clearance.", []),
    ],
)  # fmt: skip
def test_statements_by_their_place_in_the_sentence(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


def test_the_two_sides_at_a_meeting_with_one_of_those_met(find: Find) -> None:
    text = (
        "Singapore, June 5, 2023 (VNA) - Lieutenant General Mac Van Duong, Deputy Chief of the General Staff, met with US "
        "Assistant Secretary of Defense Oliver Tansley and Dutch Defence Minister Griet Bakker in Singapore on June 3. "
        "At the meeting with Tansley, both sides agreed to speed up mine clearance. "
        "At the meeting with Bakker, the two sides agreed to help people with disabilities."
    )
    assert told(find(text)) == ["US+VN agree - uxo-clearance -", "NL+VN agree - disability-support -"]
