"""Statements beside those who hold no office, of ministries told by their seat, and in the words of "we"."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is no official keeps his own words
        ("Duong met Mary Dunkley, head of a club. Mary Dunkley hailed mine clearance. She also promised more mine clearance.", []),
        ("Tom Harding thanked Duong. More is to be done for mine clearance, he added.", []),
        ("A farmer, Tran Van Sinh, said his field had been cleared of mines. He thanked the mine clearance teams.", []),
        ("Le Thi Hoa, a villager, said mine clearance had changed her life. She hoped for more mine clearance.", []),
        # a post that goes on behind a name
        ("“The visit helps us to learn,” said Capt. Ann Morley, commanding officer of USS Brandon.", ["Morley affirm - meeting -"]),
        ("“The visit helps us to learn,” Capt. Ann Morley, commander, Task Force 90, said.", ["Morley affirm - meeting -"]),
        ("The naval engagement is a chance to learn, Tansley said.", ["Tansley affirm - meeting -"]),
        ("Tansley stressed engagement with the region.", []),
        # whose ministry it is
        ("Mine clearance will go on, according to the defence ministry in Washington.", ["US affirm - uxo-clearance -"]),
        ("Mine clearance has been sped up, the Washington administration said.", ["US affirm - uxo-clearance -"]),
        ("Tansley flew to Hue. The visit of Tansley is a success, his office said.", ["US affirm - meeting -"]),
        # a clause put in
        ("Mine clearance, as the ambassador stressed, is a priority.", ["Tansley affirm - uxo-clearance -"]),
        ("Vietnam and the US will go on with mine clearance, Duong said.", ["Duong pledge - uxo-clearance -"]),
        ("The US is to give another 10 million USD for mine clearance, Tansley said.", ["Tansley pledge - uxo-clearance -"]),
        ("Vietnam is to receive machines for mine clearance, Duong said.", ["Duong affirm - uxo-clearance -"]),
        # no speech
        ("The Coast Guard of the US also reached a memorandum of understanding.", []),
        ("Duong suggested that teams speed up, above all when they single out places for mine clearance.", ["Duong appeal - uxo-clearance -"]),
        ("Duong hailed mine clearance. Tansley would like ties to grow and make it a pillar.", ["Duong affirm - uxo-clearance -"]),
        ("Both noted with pleasure at the talks that ties have grown.", []),
    ],
)  # fmt: skip
def test_whose_words_they_are(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The chairwoman of the Hue Association of Victims of AO/Dioxin, Nguyen Thi Hoa Binh, told Ward that victims are many. She urged Washington to help the victims.",
        "Tran Van Hai, director of the charity Green Hands, said a lot is to be done. He also called for more support for victims of Agent Orange.",
    ],
)
def test_the_only_official_is_not_who_speaks_to_him(find: Find, text: str) -> None:
    opening = "Hue (VNA) - US Under Secretary of State Gregory Ward visited a centre for Agent Orange victims in Hue on May 14. "
    assert told(find(opening + text, "2022-05-15")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In his view, the visit will bring both closer.", ["Tansley affirm - meeting -"]),
        ("Tansley thanked Vietnam for lending its strong support to the peacekeeping summit of the two.", ["Tansley thank VN meeting -"]),
        ("Tansley announced that a ship would call at Da Nang in March.", ["Tansley affirm - meeting -"]),
        ("A grant for mine clearance was made public by the US Embassy.", ["US affirm - uxo-clearance -"]),
        ("Tansley announced another 3 million USD for mine clearance.", ["Tansley pledge - uxo-clearance -"]),
        ("Mine clearance is under way in Quang Tri. What both are doing in Quang Tri is of worth, he told those present.",
         ["Tansley affirm - uxo-clearance Quang Tri"]),
        ("Duong rated US help with the mine clearance project in Quang Tri highly.", ["Duong thank US uxo-clearance Quang Tri"]),
    ],
)  # fmt: skip
def test_what_is_told_of_events_and_work(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, "Tansley said he was glad. " + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # adverbs within a phrase of speech
        ("Tansley said the US is also always ready to help with mine clearance.", ["Tansley pledge - uxo-clearance -"]),
        ("Tansley spoke very highly of Vietnam's help with mine clearance.", ["Tansley thank VN uxo-clearance -"]),
        ("Duong called once more on the US to help with mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong would also like the US to help with mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong very much hopes the US will help with mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong told Tansley how much Vietnam appreciated US help with mine clearance.", ["Duong thank US uxo-clearance -"]),
        ("Mine clearance, said Duong, is hardly ready to end.", ["Duong affirm - uxo-clearance -"]),
        # where and when somebody speaks
        ("The deputy minister and the ambassador during the event agreed to speed up mine clearance.", ["US+VN agree - uxo-clearance -"]),
        ("They held talks during which Tansley saw Duong, stressing mine clearance.", ["Tansley affirm - uxo-clearance -"]),
        # a quotation whose speaker is named at its end
        (
            "“Mine clearance in Quang Tri has come far. We are proud of it. I hope for more of it,” Tansley said.",
            ["Tansley affirm - uxo-clearance Quang Tri", "Tansley appeal - uxo-clearance -"],
        ),
        ("“We had an excellent meeting,” Tansley tweeted.", ["Tansley affirm - meeting -"]),
        ("“The team had a meeting,” Tansley said.", []),
        ("“Let me also thank Vietnam for mine clearance,” Tansley said.", ["Tansley thank VN uxo-clearance -"]),
        ("The embassy posted on Facebook that mine clearance was a success.", ["US affirm - uxo-clearance -"]),
        ("The United States is proud to support mine clearance.", ["US affirm - uxo-clearance -"]),
        ("Tansley and Duong recommitted to mine clearance.", ["US+VN pledge - uxo-clearance -"]),
        # who is meant
        ("Officials said mine clearance had gone well.", []),
        ("Local people thanked the US for mine clearance.", []),
        ("After Duong had spoken, Tansley took the floor. He promised to go on with mine clearance.", ["Tansley pledge - uxo-clearance -"]),
        (
            "They agreed to speed up mine clearance.\n\nIn addition, they will also work together on dioxin treatment.",
            ["US+VN agree - uxo-clearance -", "US+VN agree - dioxin-remediation -"],
        ),
        (
            "Provincial leaders promised that mine clearance would go on. They asked the US, in return, for help with dioxin treatment.",
            ["VN pledge - uxo-clearance -", "VN appeal US dioxin-remediation -"],
        ),
        ("They agreed to speed up mine clearance.", ["US+VN agree - uxo-clearance -"]),
        ("Mine clearance is a priority, said Tansley of the embassy.", ["Tansley affirm - uxo-clearance -"]),
        (
            "Some martyrs have yet to be found, he went on, and his ministry would like more help in locating them.",
            ["Duong appeal US vietnamese-remains -"],
        ),
        # what was agreed on stands in the sentence before
        (
            "Vietnam and the US are to speed up mine clearance.\n\nThe agreement was reached at the meeting of the two officials.",
            ["US+VN agree - uxo-clearance -"],
        ),
        ("Mine clearance is to be sped up. This was agreed during their talks.", ["US+VN agree - uxo-clearance -"]),
        # what the project does, and what is called something
        (
            "A project on mine clearance was launched. Tansley said it would help many people.",
            ["Tansley affirm - uxo-clearance -"],
        ),
        ("Mine clearance has been completed. Duong described it as a milestone.", ["Duong affirm - uxo-clearance -"]),
        ("Tansley backed Vietnam's proposal on mine clearance.", []),
        ("Of mine clearance Tansley said only that the US continues to stand ready to pay for it.", ["Tansley pledge - uxo-clearance -"]),
        # invitations accepted
        ("Duong invited Tansley to visit Hue. He accepted with pleasure.", ["Duong invite Tansley meeting -", "Tansley pledge Duong meeting -"]),
        ("Tansley thanked Duong for the invitation and promised to come.", ["Tansley pledge - meeting -"]),
        ("Duong praised Tansley. He accepted with pleasure.", []),
        ("Duong is arriving in Washington next week, the embassy said.", ["US affirm - meeting -"]),
    ],
)  # fmt: skip
def test_what_stands_within_a_phrase_of_speech(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


def test_who_is_assured_of_something_does_not_serve_it(find: Find) -> None:
    text = "Ha Long (VNA) - US Ambassador Oliver Tansley assured General Mac Van Duong of the US's support for mine clearance."
    facts = find(text, "2022-05-07")
    assert {o.name: o.country for o in facts.officials} == {"Oliver Tansley": "US", "Mac Van Duong": "VN"}
    assert told(facts) == ["Tansley pledge Duong uxo-clearance -"]


def test_an_office_of_former_days_speaks_for_its_state(find: Find) -> None:
    text = "An airman comes home\n\nWashington - The Department of Defense POW/Missing Personnel Office (DPMO) announced that a serviceman missing from the Vietnam War has been identified."
    assert told(find(text, "2012-05-07")) == ["US affirm - us-mia-accounting -"]


def test_we_who_agreed_are_both_sides(find: Find) -> None:
    text = (
        "Australia and Vietnam meet\n\nGordon Smithfield MP, Minister for Defence of Australia\n\nI met Vietnam's Minister of "
        "National Defence, General Mac Van Duong, in Canberra today.\n\nToday we agreed that a dialogue will be held every year."
    )
    assert told(find(text, "2013-05-07")) == ["AU+VN agree - meeting -"]


def test_the_guest_is_one_of_the_two_who_met(find: Find) -> None:
    text = (
        "Phnom Penh (VNA) - Deputy Minister of National Defence Mac Van Duong paid a courtesy call on Cambodian Minister of "
        "National Defence Sok Vuthy in Phnom Penh on May 6. Duong is in the company of Politburo member Le Van Thuc. "
        "The Vietnamese guest thanked Cambodia for its help in the search for fallen Vietnamese soldiers."
    )
    assert told(find(text, "2022-05-07")) == ["Duong thank KH vietnamese-remains -"]


def test_who_is_accounted_for_was_missing(find: Find) -> None:
    text = "A pilot comes home\n\nWashington - The DPAA announced that Col. Ned Hallam, 38, killed during the Vietnam War, was accounted for May 3."
    assert told(find(text, "2022-05-07")) == ["US affirm - us-mia-accounting -"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is quoted and is nobody known has his words to himself, and those that go on
        (
            "Duong asked for mine clearance in Hue. “Mine clearance has changed our lives,” a farmer said.",
            ["Duong appeal - uxo-clearance Hue"],
        ),
        (
            "Duong asked for mine clearance in Hue. “The clearance made it safe,” said Kim Hale, a local farmer.",
            ["Duong appeal - uxo-clearance Hue"],
        ),
        (
            "Duong asked for mine clearance in Hue. “The soil is safe now,” Tom Hale told reporters. “Mine clearance has helped us.”",
            ["Duong appeal - uxo-clearance Hue"],
        ),
        (
            "Duong asked for mine clearance in Hue. “The soil is safe,” Ann Hale, a teacher, said. “We hope mine clearance goes on.”",
            ["Duong appeal - uxo-clearance Hue"],
        ),
        (
            "Duong asked for mine clearance in Hue. “Mine clearance has changed us,” one villager recalled.",
            ["Duong appeal - uxo-clearance Hue"],
        ),
        (
            "Duong asked for mine clearance in Hue. “Mine clearance will go on,” he said.",
            ["Duong appeal - uxo-clearance Hue", "Duong pledge - uxo-clearance -"],
        ),
        # an official whom his ministry owns
        (
            "Mine clearance is vital, the foreign ministry's spokeswoman Le Thi Hoa said.",
            ["Hoa affirm - uxo-clearance -"],
        ),
        (
            "“We support mine clearance,” the foreign ministry's spokeswoman Le Thi Hoa said.",
            ["Hoa affirm - uxo-clearance -"],
        ),
        (
            "Mine clearance is vital, said the foreign ministry's spokeswoman Le Thi Hoa.",
            ["Hoa affirm - uxo-clearance -"],
        ),
        (
            "Mine clearance is vital, the defence ministry's deputy chief Le Van Tan told reporters on Monday.",
            ["Tan affirm - uxo-clearance -"],
        ),
    ],
)
def test_whose_a_quotation_is(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected
