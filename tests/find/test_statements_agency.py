"""Statements as agencies word them: who is meant, what a word takes up, and what only looks like speech."""

from __future__ import annotations

import pytest

from tests.find.telling import OPENING, Find, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # several themes before: the war's legacies at large
        (
            "Duong hailed dioxin treatment and mine clearance. He urged the two sides to fulfil the aforementioned tasks.",
            ["Duong affirm - dioxin-remediation -", "Duong affirm - uxo-clearance -", "Duong appeal - war-legacy -"],
        ),
        (
            "Duong hailed dioxin treatment and mine clearance. He thanked Tansley for his support in the tasks above.",
            ["Duong affirm - dioxin-remediation -", "Duong affirm - uxo-clearance -", "Duong thank Tansley war-legacy -"],
        ),
        (
            "The two officials reviewed the search for fallen soldiers. They agreed to continue their mission.",
            ["US+VN agree - vietnamese-remains -"],
        ),
        ("He affirmed that both he and the Department remain committed to expanding postwar recovery programmes.", ["Duong pledge - war-legacy -"]),
        # an agreement that is but the frame
        ("Mine clearance, he made clear, will go on as the memorandum provides.", ["Duong pledge - uxo-clearance -"]),
        ("Mine clearance, Duong said, has helped ties, which were lifted to a comprehensive strategic partnership.", ["Duong affirm - uxo-clearance -"]),
        # whose words they are
        ("Mine clearance has been suspended, the provincial Department of Foreign Affairs said on Wednesday.", ["VN affirm - uxo-clearance -"]),
        ("Duong met the organization. “We look forward to more mine clearance,” the organization stated.", []),
        ("Duong praised it. Since 1999, the organization has given vans and pledged more money for mine clearance.", []),
        ("“Mine clearance takes patience, and planning as well,” he said further.", ["Duong affirm - uxo-clearance -"]),
        ("“Vietnam appreciates all that the US has done in mine clearance,” Duong said at the signing of the memorandum.", ["Duong thank US uxo-clearance -"]),
        (
            "“Mine clearance is worth every cent,” said Tansley.\n\n“We will go on with it for years.”",
            ["Tansley affirm - uxo-clearance -", "Tansley pledge - uxo-clearance -"],
        ),
        ("Mine clearance was ahead of schedule, according to officials of the US State Department.", ["US affirm - uxo-clearance -"]),
        ("Duong asked departments, agencies and localities to work with US partners in mine clearance.", ["Duong appeal VN uxo-clearance -"]),
        ("Duong said the committee and the Ministry of National Defence highly value US help in mine clearance.", ["Duong thank US uxo-clearance -"]),
        ("Tansley, the Consul General, and Duong announced dioxin treatment at Bien Hoa airport.", ["US+VN affirm - dioxin-remediation Bien Hoa"]),
        (
            "Vietnam hopes to go on with mine clearance. The statement was made by Duong at a press conference.",
            ["Duong affirm - uxo-clearance -"],
        ),
        ("Regarding the search, Vietnam strongly backs Tansley's plans and highly appreciates US help in mine clearance.", ["VN thank US uxo-clearance -"]),
        ("Duong required that both sides should speed up mine clearance.", ["Duong appeal - uxo-clearance -"]),
        ("Duong conveyed an invitation of the Prime Minister to Tansley to visit Hue.", ["Duong invite Tansley meeting -"]),
        ("Quang Tri expects the US, through charities, to go on with mine clearance. Duong made the call in Hue.", ["Duong appeal US uxo-clearance Quang Tri"]),
        ("Duong would like the navy and charities in the whole of the US to go on with mine clearance.", ["Duong appeal - uxo-clearance -"]),
        # who brings another's wish goes on to speak
        (
            "Tansley conveyed US Secretary of State John Carter's wish to visit Hue. He said mine clearance in Quang Tri goes on.",
            ["Carter appeal - meeting -", "Tansley affirm - uxo-clearance Quang Tri"],
        ),
        # what the work is done with is asked for the work named before; not so what other forces are to have
        ("Duong said mine clearance is a heavy task and asked the US to provide more equipment.", ["Duong appeal US uxo-clearance -"]),
        ("Duong stressed that mine clearance takes time and hoped that USAID would consider providing detectors.", ["Duong appeal US uxo-clearance -"]),
        ("Tansley praised Vietnam's efforts in dioxin treatment and pledged to bring in more advanced technology.", ["Tansley pledge - dioxin-remediation -"]),
        ("Duong said mine clearance is a heavy task and asked the US to provide more equipment for the coast guard.", ["Duong affirm - uxo-clearance -"]),
        ("Duong thanked the US for its help in mine clearance and proposed that it provide more training for peacekeepers.", ["Duong thank US uxo-clearance -"]),
        ("Duong hailed US help in mine clearance. Tansley thanked Vietnam for its assistance to American fishermen.", ["Duong thank US uxo-clearance -"]),
        # intentions and readiness that are told; help that is to end is no promise, and a duty no praise
        ("Tansley conveyed America's intention to train deminers in mine clearance, the ministry said.", ["Tansley pledge - uxo-clearance -"]),
        ("Tansley told Duong of his government's readiness to go on with mine clearance.", ["Tansley pledge Duong uxo-clearance -"]),
        ("Tansley voiced the intention of the US to go on with mine clearance.", ["Tansley pledge - uxo-clearance -"]),
        ("Tansley informed Duong of Washington's intention to cut funding for mine clearance.", ["Tansley affirm - uxo-clearance -"]),
        ("Tansley said Washington will suspend funding for mine clearance.", ["Tansley affirm - uxo-clearance -"]),
        ("Tansley said the US will not suspend funding for mine clearance.", ["Tansley pledge - uxo-clearance -"]),
        ("Duong said that mine clearance was a noble duty of both countries.", ["Duong affirm - uxo-clearance -"]),
        # who is promised company in the work named before, and what is but believed of its next step
        ("Tansley praised Vietnam's efforts in mine clearance and vowed that the US would continue to accompany Vietnam.", ["Tansley pledge - uxo-clearance -"]),
        ("Tansley praised Vietnam's efforts in mine clearance, pledging to stand by Vietnam in the time to come.", ["Tansley pledge - uxo-clearance -"]),
        (
            "Duong thanked Tansley for help in mine clearance. The ambassador called the project a symbol and expressed his belief that its next phase would be better.",
            ["Duong thank Tansley uxo-clearance -", "Tansley affirm - uxo-clearance -"],
        ),
        ("Duong said that Hanoi appreciates the mine clearance project and wants it to be extended to Hue.", ["Duong thank - uxo-clearance -", "Duong appeal - uxo-clearance Hue"]),
        ("Duong asked for mine clearance in Hue. Tansley replied that he would convey the request to Congress.", ["Duong appeal - uxo-clearance Hue", "Tansley pledge - uxo-clearance -"]),
        # whether something is asked, and what was done in another war
        ("Asked whether mine clearance would be affected by cuts, Tansley insisted that “the commitment stands”.", ["Tansley affirm - uxo-clearance -"]),
        ("Duong asked for mine clearance. Tansley thanked Vietnam for helping to liberate Cambodia from the genocidal regime.", ["Duong appeal - uxo-clearance -"]),
        # somebody of a ministry speaks for its state; no plan is no promise, unless to end something
        ("More is to be done for mine clearance, a foreign ministry official said on condition of anonymity.", ["VN affirm - uxo-clearance -"]),
        ("Mine clearance has made progress, a senior defence ministry official told reporters.", ["VN affirm - uxo-clearance -"]),
        ("The US has no plan to pay for mine clearance in Hue, Tansley said.", ["Tansley affirm - uxo-clearance Hue"]),
        ("Tansley said the US has no intention of cutting funding for mine clearance.", ["Tansley pledge - uxo-clearance -"]),
        # a list of those who attend is no quotation with its speaker
        (
            "Both sides will meet again on mine clearance. Officials attending the meeting:\n\n- Duong\n\n- Tansley",
            [],
        ),
        # what is no speech, or another act
        (
            "In Quang Tri, Tansley thanked the city leaders for their warm welcome.\n\nDuong urged mine clearance in Quang Tri.",
            ["Duong appeal - uxo-clearance Quang Tri"],
        ),
        ("The two sides work together in seeking and identifying martyrs' remains.", []),
        ("Duong made this statement during a meeting in Hue.", []),
        ("As regards mines, Duong toured Quang Tri for Tansley, who arrived early.", []),
        ("The officials agreed to meet often, and encourage people to report unexploded ordnance.", ["US+VN agree - uxo-clearance -"]),
        ("“We hope to provide them with maps of mine clearance,” Tansley said.", ["Tansley affirm - uxo-clearance -"]),
        ("Duong commended Tansley for his response to this terrible tragedy.", []),
        ("The ministers agreed that mine clearance has met the aspirations of the people.", ["US+VN agree - uxo-clearance -"]),
    ],
)  # fmt: skip
def test_statements_in_agency_wordings(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who is addressed
        ("Duong asked for the US's continued support for mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong repeated his call for Washington to pay more for mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong reiterated Vietnam's request that the US speed up mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong conveyed Vietnam's gratitude for US help in mine clearance.", ["Duong thank US uxo-clearance -"]),
        ("Tansley voiced Washington's appreciation of Vietnam's work in mine clearance.", ["Tansley thank VN uxo-clearance -"]),
        ("Tansley called for more money for Vietnam's people in mine clearance.", ["Tansley appeal - uxo-clearance -"]),
        # what is hoped for and needed of others
        ("Duong looked forward to further US support for mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong hoped to receive more help from the US for mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Tansley stressed the need for Vietnam to speed up mine clearance.", ["Tansley appeal VN uxo-clearance -"]),
        ("Duong looked forward to mine clearance being taught in schools.", ["Duong affirm - uxo-clearance -"]),
        # a participle ends where the main clause begins that has a matter of its own
        (
            "Calling the search for missing soldiers a bright spot, Tansley affirmed the US would pay for mine clearance.",
            ["Tansley affirm - vietnamese-remains -", "Tansley pledge - uxo-clearance -"],
        ),
        ("Calling mine clearance humanitarian, Tansley promised that the US would go on.", ["Tansley pledge - uxo-clearance -"]),
        # nouns and turned sentences
        ("With sincere thanks to the US for mine clearance, Duong ended his speech.", ["Duong thank US uxo-clearance -"]),
        ("The hope of Duong is that the US will do more for mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Tansley renewed an offer to send machines for mine clearance.", ["Tansley pledge - uxo-clearance -"]),
        ("Also raised by Duong was the state of mine clearance.", ["Duong affirm - uxo-clearance -"]),
        ("The money raised by the US Congress will go to mine clearance.", []),
        # the sentence before is not what he voices or tells
        ("Teams for mine clearance were there. Duong voiced his thanks for the dioxin treatment.", ["Duong thank - dioxin-remediation -"]),
        ("Mine clearance was on the agenda. Duong told Tansley that assistants would be trained in English.", []),
        # a sum is no under secretary of defence
        ("Duong said the US had spent 50 million USD on the search for missing US personnel.", ["Duong affirm - us-mia-accounting -"]),
    ],
)  # fmt: skip
def test_statements_by_whole_classes_of_wordings(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # absolute constructions, and two who open the sentence
        ("They discussed ties, with Tansley stressing the role of mine clearance.", ["Tansley affirm - uxo-clearance -"]),
        ("They discussed mine clearance, with the US promising more machines.", ["US pledge - uxo-clearance -"]),
        ("Duong and Tansley reviewed ties and agreed to go on with mine clearance.", ["US+VN agree - uxo-clearance -"]),
        ("Duong agreed with Tansley to go on with mine clearance.", ["US+VN agree - uxo-clearance -"]),
        ("Vietnam and the US will go on with mine clearance, the two sides agreed on Monday.", ["US+VN agree - uxo-clearance -"]),
        ("The two sides agreed to work closely together. They will also cooperate in mine clearance.", ["US+VN agree - uxo-clearance -"]),
        ("The two sides spoke of trade. They will also cooperate in mine clearance.", []),
        ("The co-chairs agreed to go on with mine clearance.", ["US+VN agree - uxo-clearance -"]),
        ("The heads of delegation agreed to go on with mine clearance.", ["US+VN agree - uxo-clearance -"]),
        ("Both sides were of the view that mine clearance should go on.", ["US+VN agree - uxo-clearance -"]),
        # an opening that names the matter
        ("Speaking of mine clearance, Duong thanked the US.", ["Duong thank US uxo-clearance -"]),
        ("Touching on mine clearance, Duong hailed US contributions.", ["Duong thank US uxo-clearance -"]),
        ("When asked about mine clearance, Tansley replied that Washington was doing its best.", ["Tansley affirm - uxo-clearance -"]),
        # what is hoped of whom
        ("Duong congratulated Tansley on his new post, and hoped he would promote mine clearance.", ["Duong appeal Tansley uxo-clearance -"]),
        ("Duong hoped to soon see mine clearance completed.", ["Duong appeal - uxo-clearance -"]),
        ("Duong estimated that mine clearance in Quang Tri province would need 30 million USD.", ["Duong affirm - uxo-clearance Quang Tri"]),
        # one matter, its strongest act; a framework that is but served
        (
            "Tansley praised Vietnam's work in dioxin treatment at Bien Hoa, and asked the host to continue it.",
            ["Tansley appeal Duong dioxin-remediation Bien Hoa"],
        ),
        (
            "Duong asked the US to go on with mine clearance, thereby contributing to the comprehensive partnership.",
            ["Duong appeal US uxo-clearance -"],
        ),
        ("Duong praised mine clearance, adding that it serves the comprehensive partnership.", ["Duong thank - uxo-clearance -", "Duong affirm - agreement -"]),
    ],
)  # fmt: skip
def test_statements_in_the_long_sentences_of_agencies(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is thought and wanted of meetings
        ("Duong sees the visit as a sign of trust.", ["Duong affirm - meeting -"]),
        ("Duong saw in the visit a sign of trust.", ["Duong affirm - meeting -"]),
        ("It was his third visit to Hue, Tansley said, and showed how close ties had become.", ["Tansley affirm - meeting -"]),
        ("For the ambassador it was the third visit to Hue since May.", []),
        ("Plans for the visit were welcomed by Duong.", ["Duong affirm - meeting -"]),
        ("Duong proposed a meeting of the two coast guards in Hue in May.", ["Duong appeal - meeting -"]),
        ("Duong asked for dialogue and proposed exchanges.", []),
        ("Duong endorsed the holding of the next dialogue in Hue in May.", ["Duong affirm - meeting -"]),
        # papers and places that speak
        ("A statement from the US Embassy said Washington was proud of mine clearance.", ["US affirm - uxo-clearance -"]),
        ("Authorities of Hue asked the US for further help with mine clearance.", ["VN appeal US uxo-clearance Hue"]),
        ("Two ministers had agreed on stepping up mine clearance.", ["US+VN agree - uxo-clearance -"]),
    ],
)  # fmt: skip
def test_statements_about_meetings_and_by_papers(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who answers, what is thanked for, what is refused
        ("Duong spoke of mine clearance. He replied that Washington would go on with it.", ["Duong affirm - uxo-clearance -", "Tansley pledge - uxo-clearance -"]),
        ("Duong appreciated the fact that the US had allocated 3 million USD for mine clearance.", ["Duong thank US uxo-clearance -"]),
        ("Tansley made no promise on mine clearance.", []),
        ("Duong had hoped for more money for mine clearance.", []),
        # a that-clause is no word about the sentence before
        ("Mine clearance teams were there. Duong said that at this time next year, exports would rise.", []),
        ("Mine clearance saves lives. Duong said that at a meeting in Hue.", ["Duong affirm - uxo-clearance -"]),
        ("It was stressed by Duong that mine clearance is humanitarian.", ["Duong affirm - uxo-clearance -"]),
        # what goes on, and of what something is called
        ("Duong suggested several fields for cooperation. They include mine clearance.", ["Duong appeal - uxo-clearance -"]),
        ("Duong called mine clearance a moving example of trust.", ["Duong affirm - uxo-clearance -"]),
        ("Duong welcomed the coming visit to Vietnam by the US President.", ["Duong affirm - meeting -"]),
        ("Duong welcomed his visit to Vietnam.", []),
        ("Duong looked forward to further support of the US for mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Tansley assured the host of America's continued support for mine clearance.", ["Tansley pledge Duong uxo-clearance -"]),
    ],
)  # fmt: skip
def test_statements_over_several_sentences(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tansley said he would like to express his gratitude to Vietnam for mine clearance.", ["Tansley thank VN uxo-clearance -"]),
        ("Duong said Vietnam would appreciate more US help with mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong wrote to Tansley to ask for more help with mine clearance.", ["Duong appeal Tansley uxo-clearance -"]),
        ("Tansley delivered a message of thanks to Vietnam for mine clearance.", ["Tansley thank VN uxo-clearance -"]),
        ("Duong praised the US, and wished to receive its further support for mine clearance.", ["Duong appeal US uxo-clearance -"]),
        (
            "Tansley said he appreciated Vietnam's help in mine clearance, and that the US would pay for dioxin treatment.",
            ["Tansley thank VN uxo-clearance -", "Tansley pledge - dioxin-remediation -"],
        ),
        # an air base is cleaned, the disabled are elsewhere
        (
            "Duong asked the US to go on with support for people with disabilities and dioxin treatment at Bien Hoa airport.",
            ["Duong appeal US disability-support -", "Duong appeal US dioxin-remediation Bien Hoa"],
        ),
    ],
)  # fmt: skip
def test_statements_in_letters_messages_and_courteous_words(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the post behind the comma is the subject, not that of the guest named before it
        ("In talks with Ambassador Tansley, the deputy minister praised mine clearance.", ["Duong thank - uxo-clearance -"]),
        ("Receiving Mr. Tansley, the deputy minister asked the US for help with mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Seeing off Ambassador Tansley, the deputy minister praised mine clearance.", ["Duong thank - uxo-clearance -"]),
        # where one speaks is no place of work, and what goes well is not promised
        ("Speaking in Hue on May 6, the ambassador praised mine clearance.", ["Tansley thank - uxo-clearance -"]),
        ("Duong said mine clearance in Quang Tri province was going well.", ["Duong affirm - uxo-clearance Quang Tri"]),
        ("At the meeting with Oliver Tansley, the US Ambassador, Duong praised mine clearance.", ["Duong thank - uxo-clearance -"]),
    ],
)  # fmt: skip
def test_the_subject_behind_a_fronted_phrase(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected
    facts = find(OPENING + text, "2022-05-07")
    assert {o.name: [p.label for p in o.posts] for o in facts.officials} == {
        "Mac Van Duong": ["Deputy Minister of National Defence"],
        "Oliver Tansley": ["US Ambassador to Vietnam"],
    }
