"""Statements: whose words they are where a source, a counterpart, a body's head or a pronoun tells it."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        # a body's office-holder, a local body, several attributions
        ("Dioxin treatment at Phu Cat airport is under way, according to an official from the US Embassy.", "US affirm - dioxin-remediation Phu Cat"),
        ("Dioxin treatment at Phu Cat airport is under way, according to the provincial Department of Health.", "VN affirm - dioxin-remediation Phu Cat"),
        ("The clearance of bombs and mines will be seen through, Tansley told his counterpart in Hanoi on Monday, officials said.", "Tansley pledge Duong uxo-clearance -"),
        ("Mine clearance is in Vietnam's eyes a duty, and it will go on, Duong promised.", "Duong pledge - uxo-clearance -"),
        ("Mine clearance in Vinh Linh will start, once USAID pays out the 2 million USD it has promised.", "US pledge - uxo-clearance Vinh Linh"),
        # what a sentence behind tells of the maker
        ("The US has committed to clearing unexploded ordnance. The commitment was made by Ambassador Tansley in Hanoi.", "Tansley pledge - uxo-clearance -"),
        ("Mine clearance is going well. This was announced by the Vietnam National Mine Action Centre and USAID in Hanoi.", "US+VN affirm - uxo-clearance -"),
    ],
)  # fmt: skip
def test_the_source_is_the_speaker(find: Find, sentence: str, row: str) -> None:
    assert rows(find, sentence) == [row]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dioxin treatment at Phu Cat airport is under way, according to the Hanoi Times.",
        "Dioxin treatment at Phu Cat airport is under way, according to Vietnam's state media.",
        "The newspaper said that mine clearance in Quang Tri would be finished by 2025.",
        "“A mine took my leg, and I need care as a disabled person,” said Tom Hale, who lives there.",
        "The project was launched in 2010. It aimed to finish dioxin treatment at Phu Cat airport.",
    ],
)
def test_newspapers_and_projects_make_no_statements(find: Find, sentence: str) -> None:
    assert rows(find, sentence) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the holder of a post whose body the text names in two ways; the host country
        ("Col. Mai Huu Tuan, director of the Vietnam National Mine Action Centre (VNMAC), was there. VNMAC's director thanked the US for mine clearance.",
         ["Tuan thank US uxo-clearance -"]),
        ("Tansley thanked the host country for mine clearance.", ["Tansley thank VN uxo-clearance -"]),
        # two who agree; a pronoun in one's own words, whatever the name makes likely
        ("US Senator Hal Brookmire and his Vietnamese counterpart, Gen. Bui Van Hoanh, agreed Friday to expand mine clearance.", ["US+VN agree - uxo-clearance -"]),
        ("Deputy Minister Do Xuan Hoa met Korean Admiral Moon Ki-tae. Hoa said that he would be happy to see Korea step up mine clearance.", ["Hoa appeal KR uxo-clearance -"]),
        # money promised in a relative clause
        ("Work on dioxin at Bien Hoa goes on. The award is part of the 300 million USD that the US has committed to Bien Hoa.", ["US pledge - dioxin-remediation Bien Hoa"]),
        # what a visit is worth, and what it is hoped to do
        ("Duong found the visit useful.", ["Duong affirm - meeting -"]),
        ("Duong, who was likewise satisfied with the way the talks had gone, left.", ["Duong affirm - meeting -"]),
        ("Duong hoped that the visit would open a new chapter in ties.", ["Duong affirm - meeting -"]),
        ("Tansley counted the successful visit that Duong had made to Hue among the results.", ["Tansley affirm - meeting -"]),
        ("Duong looked forward to further consulting on the margins of the meeting.", []),
    ],
)  # fmt: skip
def test_who_is_meant_and_what_of(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what one side agrees or decides to do is promised; "it" is the side told of before
        ("For clearing mines in Quang Tri, South Korea has given 10 million USD. It has also agreed to carry out the new scheme.",
         ["KR pledge - uxo-clearance -"]),
        ("Duong told Tansley that Vietnam has decided to open three sites in the search for US servicemen missing in action.",
         ["Duong pledge Tansley us-mia-accounting -"]),
        # what both agreed on goes on in a list
        ("The two sides agreed to go on with the memorandum. On the list are the removal of unexploded ordnance and the care of Agent Orange victims.",
         ["US+VN agree - agreement -", "US+VN agree - uxo-clearance -", "US+VN agree - disability-support -"]),
        # thanks for lives given, a condition, an arrangement meant for something, those present
        ("Tansley expressed deep gratitude for the sacrifice of the Vietnamese soldiers.", []),
        ("Duong spoke of mine clearance. Should funds fall short, Vietnamese machines can make up for it.", ["Duong affirm - uxo-clearance -"]),
        ("There is an arrangement, meant to make known what both countries do about unexploded ordnance.", []),
        ("Among those present were Duong; and, from Quang Tri, Le Van Sam, head of its Demining Working Board.", []),
        # what a minister asks of his own government, who acts and where, whose missing
        ("Tansley said he is asking his government to go on with mine clearance.", ["Tansley appeal US uxo-clearance -"]),
        ("Duong affirmed that the authorities of Quang Tri will continue to clear mines.", ["Duong pledge - uxo-clearance -"]),
        ("Duong spoke of the quest for Vietnamese soldiers who went missing in action.", ["Duong affirm - vietnamese-remains -"]),
        # meetings as cause or circumstance
        ("Thanks to his visit, Tansley believes, ties will make headway.", ["Tansley affirm - meeting -"]),
        ("Tansley told reporters at the press conference that ended the meeting that exports rose.", []),
        ("Mine clearance is to go on: this is what Tansley promised when they held talks in Hanoi.", ["Tansley pledge - uxo-clearance -"]),
        ("The exchange was a success. Thus the verdict of Duong and Tansley.", ["US+VN affirm - meeting -"]),
    ],
)  # fmt: skip
def test_what_is_said_and_what_is_only_told(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # invitations that somebody else brings, by letter or by mouth; a circumstance of the visit is none
        ("Tansley paid a call on Defence Minister Vu Manh Cuong, who gave him a letter inviting US Senator Hal Brookmire to visit Vietnam.",
         ["Cuong invite Brookmire meeting -"]),
        ("Tansley delivered an invitation from US Senator Hal Brookmire to come to Washington in December.", ["Brookmire invite - meeting -"]),
        ("His stay, for which Duong had sent the invitation, started on Monday.", []),
        ("Tansley is here at the invitation of Vietnam, accompanied by US Senator Hal Brookmire.", []),
        # the agreement or meeting of the sentence before
        ("Duong and Tansley signed the Joint Statement on Humanitarian Cooperation in Hanoi. It was, Duong said, the best paper so far.",
         ["Duong affirm - agreement -"]),
        ("Duong and Tansley signed the Joint Statement on Humanitarian Cooperation in Hanoi. It took two hours, Duong said.", []),
        # the own field of a body's head
        ("Duong spoke of demining and of the search for missing American servicemen. Hal Leary, director of the Defense POW/MIA Accounting Agency (DPAA), spoke highly of the cooperation in this field.",
         ["Duong affirm - uxo-clearance -", "Duong affirm - us-mia-accounting -", "Leary thank - us-mia-accounting -"]),
        # in spite of what something was done; what is said around a reporting clause
        ("Duong spoke of the search for missing American servicemen. Tansley thanked Vietnam for a cooperation that went on even at the height of the pandemic.",
         ["Duong affirm - us-mia-accounting -", "Tansley thank VN us-mia-accounting -"]),
        ("Duong spoke of the search for missing American servicemen. The US, Tansley assured, will keep working for closer ties.", ["Duong affirm - us-mia-accounting -"]),
        ("Duong spoke of mine clearance. Tansley had a wish of his own.", ["Duong affirm - uxo-clearance -"]),
        # orders told of, hopes given up, promises made long ago
        ("Mine clearance teams went back to work weeks after Washington had told them to stop.", []),
        ("The province had hoped to be free of mines.", []),
        ("The two sides keep to the promises which their leaders made on mine clearance.", []),
        ("The remains of missing Americans will be given over, on August 2, to Tansley, with a flag.", []),
    ],
)  # fmt: skip
def test_what_belongs_to_whom(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a promise behind a participle clause, a name in capitals that is no verb, what two do
        ("Highly appreciating Vietnam's goodwill in demining, Tansley pledged to promote dioxin treatment at Phu Cat.",
         ["Tansley thank VN uxo-clearance -", "Tansley pledge - dioxin-remediation Phu Cat"]),
        ("Duong spoke of demining. Duong thanked the Lao Party, State and army for creating conditions for teams to fulfil their tasks.",
         ["Duong affirm - uxo-clearance -", "Duong thank LA uxo-clearance -"]),
        ("Both sides spoke highly of the progress of demining.", ["US+VN affirm - uxo-clearance -"]),
        ("The two sides agreed to go on with demining, and hold the next meeting in Hanoi in 2024.", ["US+VN agree - uxo-clearance -", "US+VN agree - meeting -"]),
        # what a head without a subject reports; what goes on over several sentences
        ("Tansley, who attended, congratulated the guests, and said the United States looked forward to more demining.", ["Tansley affirm - uxo-clearance -"]),
        ("Duong had a number of wishes for the guests. They should keep to the plan. Money should be found for demining.", ["Duong appeal - uxo-clearance -"]),
        # "the project" is work of one kind; who asks for more of the work thanked for
        ("Dioxin treatment goes well, Duong said. The US cares for the legacies of war, Tansley said. Duong said the project is proof of that.",
         ["Duong affirm - dioxin-remediation -", "Tansley affirm - war-legacy -"]),
        ("Duong thanked Korea for demining in Quang Tri, and proposed extending it to other provinces.",
         ["Duong thank KR uxo-clearance Quang Tri", "Duong appeal - uxo-clearance -"]),
        ("Tansley welcomed the progress of demining, calling on other donors to do more.", ["Tansley appeal - uxo-clearance -"]),
        ("Duong expressed gratitude to the soldiers who laid down their lives, whose remains were not found.", ["Duong thank - vietnamese-remains -"]),
        ("Duong expressed gratitude to the Vietnamese soldiers who laid down their lives.", []),
    ],
)  # fmt: skip
def test_how_clauses_hang_together(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "he" in the words that somebody else is named for; the source of which a sentence goes on to tell
        ("He was glad, Tansley said, that remains of Vietnamese soldiers were being identified.", ["Tansley affirm - vietnamese-remains -"]),
        ("In the opinion of US Senator Hal Brookmire demining is humanitarian work, and he called on USAID to speed it up.", ["Brookmire appeal US uxo-clearance -"]),
        # from a side, with a note, back on a visit
        ("From the American side came the promise of another 20 million USD for demining.", ["US pledge - uxo-clearance -"]),
        ("On demining Tansley struck a hopeful note: more land will be free of mines by 2025.", ["Tansley affirm - uxo-clearance -"]),
        ("Tansley looked back with pleasure on his visit to Hue.", ["Tansley affirm - meeting -"]),
        # "it" and "them" in a second act
        ("Both sides were satisfied with demining and agreed to intensify it.", ["US+VN agree - uxo-clearance -"]),
        ("Tansley undertook to find funds for demining, and Duong thanked him for it.", ["Tansley pledge - uxo-clearance -", "Duong thank - uxo-clearance -"]),
        ("Duong and Tansley signed a letter of intent on dioxin in Hanoi. Duong described it as a new milestone.", ["Duong affirm - agreement -"]),
        # what is asked for is not said by those who are to do it
        ("Speaking highly of demining, Tansley suggested both sides add more demining teams.", ["Tansley appeal - uxo-clearance -"]),
        ("Both want the search for missing Americans to go on until 2030.", ["US+VN affirm - us-mia-accounting -"]),
        ("Duong asked Tansley to convey his thanks to US Senator Hal Brookmire for demining.", ["Duong thank Tansley uxo-clearance -"]),
    ],
)  # fmt: skip
def test_second_acts_and_pronouns(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected
