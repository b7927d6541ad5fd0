"""What statements take up without naming it: work agreed on, the missing of one's own side, a meeting as "them"."""

from __future__ import annotations

import pytest

from tests.find.telling import OPENING, Find, rows, told

SEARCH = "Tansley spoke of the search for missing Americans. Duong spoke of the remains of Vietnamese soldiers. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The papers are to go to the families, both sides agreed.", True),
        ("It was decided that three more teams would be sent.", True),
        ("More witnesses will be asked, it was settled.", True),
        ("The two sides agreed that these results were achieved thanks to the people of Quang Binh.", True),
        ("The two sides agreed to step up exchanges of delegations.", False),
        ("The two sides agreed on closer co-operation in training.", False),
        ("They laughed, and agreed on nothing.", False),
    ],
)
def test_both_sides_agree_on_the_work_told_of_just_before(find: Find, text: str, found: bool) -> None:
    before = "The two sides looked back on the search for the remains of Vietnamese soldiers. "
    assert ("US+VN agree - vietnamese-remains -" in rows(find, before + text)) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SEARCH + "Tansley thanked Vietnam for its cooperation in this field.", "Tansley thank VN us-mia-accounting -"),
        (SEARCH + "Duong thanked the US for its support in this work.", "Duong thank US vietnamese-remains -"),
        (SEARCH + "Tansley asked Vietnam to open its files on the missing.", "Tansley appeal VN us-mia-accounting -"),
        (
            SEARCH + "According to the ministry, 900 sets of remains have been handed over to the US.",
            "VN affirm - us-mia-accounting -",
        ),
    ],
)  # fmt: skip
def test_either_side_speaks_of_its_own_missing(find: Find, text: str, expected: str) -> None:
    assert expected in rows(find, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # thanks give way to the promise or the request beside them, not to one on another matter
        (
            "Duong spoke of mine clearance. He thanked the US for its help, and pledged that the ministry would use it well.",
            ["Duong affirm - uxo-clearance -", "Duong pledge - uxo-clearance -"],
        ),
        (
            "Tansley said the US highly values Vietnam's help in the search for missing Americans, and affirmed that it would go on dealing with the legacies of war.",
            ["Tansley thank VN us-mia-accounting -"],
        ),
        # thanks of the one who spoke before
        ("Tansley spoke highly of dioxin treatment. Praise also went to them for mine clearance in Quang Tri.", ["Tansley thank - dioxin-remediation -", "Tansley thank - uxo-clearance Quang Tri"]),
        ("Duong said dioxin treatment went well. The sappers who taught mine clearance earned his praise.", ["Duong affirm - dioxin-remediation -", "Duong thank - uxo-clearance -"]),
        ("Duong had nothing but good to say of the American help in mine clearance.", ["Duong thank US uxo-clearance -"]),
        # where a statement was made is no matter of it
        ("Mine clearance is a duty. Duong made the remarks while hosting a reception in Hue.", ["Duong affirm - uxo-clearance -"]),
    ],
)  # fmt: skip
def test_thanks_and_what_stands_beside_them(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "“Had warm and productive talks with General Duong,” Tansley wrote on Twitter.",
        "The two held talks in Hue on May 5. Tansley described them as frank.",
        "To be back in Hanoi was a great pleasure for him, Tansley said.",
        "No American ambassador had ever before visited Hue, said Tansley.",
        "The American frigate Wayne will be in Da Nang from May 10 to 12, Tansley said.",
        "For Tansley the visit is a chance to look ahead.",
    ],
)
def test_a_meeting_is_spoken_of(find: Find, text: str) -> None:
    assert "Tansley affirm - meeting -" in rows(find, text)


def test_both_agree_to_make_ready_for_a_dialogue(find: Find) -> None:
    text = (
        "The two sides agreed to exchange delegations and to prepare well for the 9th Defence Policy Dialogue in Hue."
    )
    assert "US+VN agree - meeting -" in rows(find, text)


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("Tansley praised the search for soldiers lost in the war, Americans and Vietnamese alike.", "both"),
        ("Tansley praised the effort to recover the remains of each other's missing.", "both"),
        ("Tansley praised all who look for the dead of either army.", "both"),
        ("Tansley thanked Vietnam for returning fallen Americans to their families.", "us-mia-accounting"),
        ("Duong recalled the sites where Americans were believed to have gone missing.", "us-mia-accounting"),
    ],
)
def test_whose_missing_are_spoken_of(find: Find, text: str, themes: str) -> None:
    expected = {"us-mia-accounting", "vietnamese-remains"} if themes == "both" else {themes}
    assert {row.split()[3] for row in rows(find, text)} == expected


def test_what_a_sentence_was_found_to_mean_is_taken_up_by_the_next(find: Find) -> None:
    text = (
        "Duong spoke of mine clearance in Quang Tri. Without the maps, he said, half of the teams would have gone home. "
        "To the Americans, who had drawn them, went the general's thanks."
    )
    assert "Duong thank US uxo-clearance -" in rows(find, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who tells what stands before
        ("Mine clearance in Hue is over, the Engineering Command of the Ministry of National Defence made known on May 5.", "VN affirm - uxo-clearance Hue"),
        ("That the minister is coming shows trust, a press release of the US Embassy said on Friday.", "US affirm - meeting -"),
        ("Duong's visit, Tansley was convinced, would lift ties.", "Tansley affirm - meeting -"),
        ("Nothing in dioxin treatment would change, Tansley assured Duong on May 5.", "Tansley pledge Duong dioxin-remediation -"),
        # what is still to come
        ("Duong asked for help in mine clearance. Tansley replied that money would be set aside.", "Tansley pledge - uxo-clearance -"),
        ("Duong spoke of mine clearance. A further $2 million, Tansley announced, had been approved for Quang Tri.", "Tansley pledge - uxo-clearance Quang Tri"),
        ("Duong spoke of mine clearance. Tansley said a second phase would open soon.", "Tansley pledge - uxo-clearance -"),
        ("As to mines, Tansley said, the US would send experts.", "Tansley pledge - uxo-clearance -"),
        ("Tansley promised to send two officers to the next dialogue.", "Tansley pledge - meeting -"),
    ],
)  # fmt: skip
def test_whose_words_they_are_and_what_they_promise(find: Find, text: str, expected: str) -> None:
    assert expected in rows(find, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("To Duong, dioxin treatment at Bien Hoa is an obligation.", ["Duong affirm - dioxin-remediation Bien Hoa"]),
        ("To Duong's mind, mine clearance in Hue is a duty.", ["Duong affirm - uxo-clearance Hue"]),
        ("General Secretary To Lam was there. To Duong it was new.", []),
    ],
)
def test_to_before_a_name_is_a_preposition_where_nobody_is_called_so(
    find: Find, text: str, expected: list[str]
) -> None:
    assert rows(find, text) == expected


HANDED = "Remains of US servicemen were handed over in Da Nang on Monday at a repatriation ceremony. "
THANKS = "US thank VN us-mia-accounting -"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The US side thanked Vietnam for its humanitarian policy.", True),
        (
            "A US government representative at the event expressed deep gratitude for the effective cooperation of Vietnam.",
            True,
        ),
        ("The US side thanked the Vietnamese Government and people for their goodwill.", True),
        ("The US side thanked the band for its music.", False),
        ("The US side asked Vietnam for its help.", False),
    ],
)
def test_a_side_that_gives_thanks_at_a_handover_means_the_search(find: Find, text: str, found: bool) -> None:
    assert (THANKS in rows(find, HANDED + text)) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He pledged to help find and identify people missing during wartime.", "pledge - vietnamese-remains -"),
        ("He thanked those who search for individuals who went missing in the war.", "thank - vietnamese-remains -"),
    ],
)
def test_whoever_went_missing_in_the_war_is_looked_for(find: Find, text: str, expected: str) -> None:
    assert f"Duong {expected}" in rows(find, "Duong spoke first. " + text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tansley praised the progress of the dioxin project in Bien Hoa, and vowed to carry out the second phase soon.",
            ["Tansley pledge - dioxin-remediation Bien Hoa"],
        ),
        (
            "Duong welcomed the dioxin project in Bien Hoa and hoped the next phase would be carried out soon.",
            ["Duong appeal - dioxin-remediation Bien Hoa"],
        ),
        (
            "Duong appreciated help in the search for Vietnamese martyrs' remains, and suggested that France open its archives.",
            ["Duong appeal FR vietnamese-remains -"],
        ),
        (
            "Laos pledged to help in the search for Vietnamese soldiers' remains, for which Duong thanked the Lao side.",
            ["LA pledge - vietnamese-remains -", "Duong thank LA vietnamese-remains -"],
        ),
        (
            "Duong ordered ministries to speed up the search for martyrs' remains.",
            ["Duong appeal VN vietnamese-remains -"],
        ),
    ],
)
def test_what_is_asked_or_promised_besides_goes_on_with_the_work(find: Find, text: str, expected: list[str]) -> None:
    assert sorted(rows(find, text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At the repatriation ceremony, Tansley thanked Vietnam for mine clearance in Quang Tri.",
            ["Tansley thank VN uxo-clearance Quang Tri"],
        ),
        (
            "Vietnam will continue to clear mines in Quang Tri, Duong said at a workshop on dioxin remediation.",
            ["Duong pledge - uxo-clearance Quang Tri"],
        ),
        (
            "Tansley told a seminar on dioxin remediation that the US would fund mine clearance in Quang Tri.",
            ["Tansley pledge - uxo-clearance Quang Tri"],
        ),
        (
            "Tansley told a seminar on dioxin remediation that the work went on.",
            ["Tansley affirm - dioxin-remediation -"],
        ),
        (
            "“I would like to thank Vietnam for the cooperation,” Tansley said at the repatriation ceremony.",
            ["Tansley thank VN us-mia-accounting -"],
        ),
        (
            "Tansley noted that it would open a new chapter in the identification of Vietnamese soldiers' remains.",
            ["Tansley affirm - vietnamese-remains -"],
        ),
    ],
)
def test_where_words_are_said_and_what_a_paper_will_open_is_no_matter_of_theirs(
    find: Find, text: str, expected: list[str]
) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hailing the 2022 joint vision statement, Duong proposed the two sides go on implementing it.", "appeal -"),
        ("Duong spoke highly of the 2015 MoU and suggested extending it to new fields.", "appeal -"),
        ("Duong valued the 2015 MoU, and asked that it be renewed.", "appeal -"),
        ("Duong praised the 2015 MoU, and thanked the US for its support.", "thank -"),
    ],
)
def test_what_is_asked_besides_of_a_paper_praised(find: Find, text: str, expected: str) -> None:
    assert rows(find, text) == [f"Duong {expected} agreement -"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Duong conveyed the Vietnamese State's gratitude to Japan for mine clearance.",
            "Duong thank JP uxo-clearance -",
        ),
        (
            "Duong expressed the gratitude of the Vietnamese Party and State to Japan for mine clearance.",
            "Duong thank JP uxo-clearance -",
        ),
        ("Duong expected that Japan would help with mine clearance.", "Duong appeal JP uxo-clearance -"),
        (
            "Tansley announced the US decision to provide 3 million USD for mine clearance.",
            "Tansley pledge - uxo-clearance -",
        ),
    ],
)
def test_whose_gratitude_it_is_what_is_expected_and_decided(find: Find, text: str, expected: str) -> None:
    assert rows(find, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He suggested that the US fund the second phase of the project and expand support for disabled people.",
            ["Duong appeal US disability-support -", "Duong appeal US dioxin-remediation -"],
        ),
        (
            "He proposed that the US allocate more funds for the project, and assist Vietnam in UXO clearance.",
            ["Duong appeal US uxo-clearance -", "Duong appeal US dioxin-remediation -"],
        ),
        # the project is the other work of the sentence itself
        (
            "He asked the US to help with UXO clearance and to extend the project.",
            ["Duong appeal US uxo-clearance -"],
        ),
    ],
)
def test_work_told_of_before_is_asked_for_besides_other_work(find: Find, text: str, expected: list[str]) -> None:
    found = rows(find, "Duong praised the dioxin remediation project at Bien Hoa. " + text)
    assert found == ["Duong thank - dioxin-remediation Bien Hoa", *expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Duong welcomed the announcement and noted the good ties.", ["Duong affirm - dioxin-remediation -"]),
        ("For his part, Duong welcomed this decision.", ["Duong affirm - dioxin-remediation -"]),
        ("Duong appreciated the pledge.", ["Duong thank - dioxin-remediation -"]),
        ("Duong welcomed Washington's contribution.", ["Duong affirm - dioxin-remediation -"]),
        ("Duong welcomed the guest.", []),
    ],
)
def test_what_the_other_has_just_announced_is_welcomed(find: Find, text: str, expected: list[str]) -> None:
    before = "Tansley said the US would give 65 million USD more for dioxin remediation. "
    assert rows(find, before + text) == ["Tansley pledge - dioxin-remediation -", *expected]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The two sides hailed the 2015 memorandum of understanding and agreed to renew it.", "agree"),
        ("They reviewed the Comprehensive Partnership and vowed to deepen it further.", "pledge"),
        ("They discussed the 2015 memorandum of understanding and training, and agreed to step up exchanges.", None),
    ],
)
def test_what_both_sides_do_with_a_paper_they_look_at(find: Find, text: str, act: str | None) -> None:
    assert rows(find, text) == ([f"US+VN {act} - agreement -"] if act else [])


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("They discussed a visit by President Vo Van Luong to the US later this year.", "planned"),
        ("They agreed on a visit by President Vo Van Luong to the US in September.", "planned"),
        ("They exchanged views on a visit to the US by President Vo Van Luong.", "planned"),
        ("They discussed the visit by President Vo Van Luong to the US last year.", "held"),
    ],
)
def test_a_visit_that_is_spoken_of_is_still_to_come(find: Find, text: str, status: str) -> None:
    visits = [m for m in find(OPENING + text, "2022-05-07").meetings if m.kind == "visit"]
    assert [m.status for m in visits] == [status]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tansley said the grant would help clear bombs and mines in Quang Tri.", "Tansley affirm - uxo-clearance Quang Tri"),
        ("Tansley said the money would be used to clear mines in Quang Tri.", "Tansley pledge - uxo-clearance Quang Tri"),
        (
            "Duong expressed his gratitude to the Party Committee, authorities and people of Khammouane province for their help in the search for the remains of Vietnamese soldiers.",
            "Duong thank LA vietnamese-remains Khammouane",
        ),
    ],
)  # fmt: skip
def test_what_a_grant_does_and_whose_people_are_thanked(find: Find, text: str, expected: str) -> None:
    assert rows(find, text) == [expected]


def test_a_positive_response_promises_what_was_asked_for(find: Find) -> None:
    text = "Duong asked the US to fund mine clearance. Tansley responded positively to the request."
    assert rows(find, text) == ["Duong appeal US uxo-clearance -", "Tansley pledge Duong uxo-clearance -"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We have funded support for people with disabilities in Quang Nam, and we intend to go on doing so,” Tansley said.",
            "Tansley pledge - disability-support Quang Nam",
        ),
        (
            "Duong thanked the US for funding mine clearance and hoped that it would continue to do so.",
            "Duong appeal US uxo-clearance -",
        ),
    ],
)  # fmt: skip
def test_what_somebody_goes_on_doing(find: Find, text: str, expected: str) -> None:
    assert rows(find, text) == [expected]


def test_documents_a_vietnamese_asks_for_are_on_the_dead_of_his_side(find: Find) -> None:
    text = (
        SEARCH + "He noted the help in the search for missing Americans. Duong urged veterans to hand over documents."
    )
    assert rows(find, text)[-1].split()[-2:] == ["vietnamese-remains", "-"]


def test_the_dead_of_other_states_are_not_the_work_of_before(find: Find) -> None:
    text = (
        "Tansley thanked Vietnam for its help in mine clearance in Quang Binh. He hoped that Hanoi would help find the "
        "remains of Korean soldiers."
    )
    assert rows(find, text) == ["Tansley thank VN uxo-clearance Quang Binh"]


def test_money_for_a_base_is_for_what_the_base_is_known_for(find: Find) -> None:
    text = (
        "Duong and Tansley discussed dioxin remediation and unexploded ordnance removal. Tansley announced that the US would "
        "give an additional 65 million USD for Bien Hoa."
    )
    assert rows(find, text)[-1] == "Tansley pledge - dioxin-remediation Bien Hoa"
    sums = [(p.theme, bool(p.amounts)) for p in find(text).projects]
    assert sums == [("dioxin-remediation", True), ("uxo-clearance", False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He proposed that the agency speed up dioxin remediation at Bien Hoa.",
            "appeal US dioxin-remediation Bien Hoa",
        ),
        ("He asked GICHD to continue supporting VNMAC in mine clearance.", "appeal - uxo-clearance -"),
    ],
)
def test_whom_a_vietnamese_asks_is_not_his_own_side(find: Find, text: str, expected: str) -> None:
    met = "Deputy Minister Duong of Vietnam received USAID Mission Director Tansley of the US. "
    assert rows(find, met + text)[-1].split(" ", 1)[1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # told, not asked for
            "Vietnam advised the US this week it would open four sites to those who search for missing Americans.",
            ["VN pledge - us-mia-accounting -"],
        ),
        ("Tansley advised Vietnam to open four sites to the search for missing Americans.", True),
        # what is refused is no work and no promise
        ("The US will not pay compensation to Agent Orange victims, Tansley said.", []),
        ("Tansley said the US won't compensate Agent Orange victims.", []),
        (
            "The US won't compensate Agent Orange victims but will offer advice on dealing with dioxin, Tansley said.",
            ["Tansley pledge - dioxin-remediation -"],
        ),
        (  # steps taken are no promise
            "Duong spoke of the long journey the two countries have undertaken to build their strategic partnership.",
            ["Duong affirm - meeting -", "Duong affirm - agreement -"],
        ),
        (  # whom a long row of thanks is for
            (
                "Tansley expressed deep gratitude and high appreciation for the steadfast humanitarian policy, good will and "
                "the cooperation of the Vietnamese government and people in the search for missing servicemen."
            ),
            ["Tansley thank VN us-mia-accounting -"],
        ),
        (  # what is sought is not asked for
            "Tansley thanked the Vietnamese people for helping and cooperating in seeking Americans missing in action.",
            ["Tansley thank VN us-mia-accounting -"],
        ),
        (
            "Duong thanked the US for its war relief activities.",
            ["Duong thank US war-legacy -"],
        ),
        (  # whose dead a quote calls its own
            '"They opened the talks with two sites for remains recovery operations to go look for our fallen," said Tansley.',
            ["Tansley affirm - us-mia-accounting -"],
        ),
        (
            "Duong said that many families have not yet found the remains of their relatives who fell in the war.",
            ["Duong affirm - vietnamese-remains -"],
        ),
    ],
)
def test_what_is_told_refused_and_thanked_for(find: Find, text: str, expected: list[str] | bool) -> None:
    found = rows(find, text)
    assert found == expected if isinstance(expected, list) else [r for r in found if " appeal VN " in r]


@pytest.mark.parametrize(
    "text",
    [
        "An event marked the International Mine Awareness Day in Hanoi.",
        "Agent Orange, which contains dioxin, was used by US forces during the war from 1961 to 1971.",
        "The US will not pay compensation to Agent Orange victims.",
    ],
)
def test_days_and_history_are_no_work(find: Find, text: str) -> None:
    assert not find(OPENING + text).projects


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the ministry of the press that tells its own minister without his state
            (
                "Defence Minister Ravi Menon met Vietnam's Minister of National Defence General Tran Van Mau in Hanoi. Menon "
                "spoke of India. The Defence Ministry said it welcomed the memorandum on shipbuilding."
            ),
            "IN affirm - agreement -",
        ),
        (
            (
                "HANOI, May 6 (VNA) - Minister of National Defence General Tran Van Mau met Indian Defence Minister Ravi Menon. "
                "In New Delhi, the defence ministry said it welcomed the memorandum on shipbuilding."
            ),
            "IN affirm - agreement -",
        ),
        (
            (
                "HANOI, May 6 (VNA) - Minister of National Defence General Tran Van Mau met Indian Defence Minister Ravi Menon. "
                "The defence ministry said it welcomed the memorandum on shipbuilding."
            ),
            "VN affirm - agreement -",
        ),
    ],
)
def test_whose_ministry_speaks(find: Find, text: str, expected: str) -> None:
    assert told(find(text, "2022-05-07"))[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tansley pledged to cooperate further in these fields.", "Tansley pledge - war-legacy -"),
        ("Tansley pledged more work in both areas.", "Tansley pledge - war-legacy -"),
        ("The two sides committed to further promoting cooperation in these areas.", "US+VN pledge - war-legacy -"),
        ("Tansley promised to fund these programs.", "Tansley pledge - war-legacy -"),
        (
            "He affirmed that health care for these victims has received due attention.",
            "Duong affirm - disability-support -",
        ),
        ("He called for better health care for such victims.", "Duong appeal - disability-support -"),
    ],
)
def test_fields_and_people_just_told_of(find: Find, text: str, expected: str) -> None:
    assert expected in rows(
        find, "Duong thanked Tansley for the treatment of dioxin and support for Agent Orange victims. " + text
    )
