"""Who speaks and to whom: nouns, relative clauses and passives by which agencies name speaker and addressee."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a body's own people
        ("Mine clearance takes time, USAID's Dale Pemberton remarked.", ["Pemberton affirm - uxo-clearance -"]),
        ("Duong met Stella Colbrand, who represents the US State Department and who thanked Vietnam for mine clearance.", ["Colbrand thank VN uxo-clearance -"]),
        ("Ho Sy Cang, who chairs the provincial People's Committee, asked the US to speed up mine clearance.", ["Cang appeal US uxo-clearance -"]),
        # nouns for an official
        ("A guest from Seoul, Korean chargé d'affaires Moon Ki-tae, joined them. Mine clearance will go on, the Korean diplomat promised.", ["Ki-tae pledge - uxo-clearance -"]),
        ("For the mine clearance his guest expressed gratitude to the host.", ["Tansley thank Duong uxo-clearance -"]),
        ("Assembly Speaker Oh Jin-pyo was there. The Speaker praised Vietnam for mine clearance.", ["Jin-pyo thank VN uxo-clearance -"]),
        # relative clauses, pairs and what stands between subject and verb
        ("Duong, who received Tansley and who thanked the US for mine clearance, left.", ["Duong thank US uxo-clearance -"]),
        ("Mine clearance takes time, said both Duong and Tansley.", ["US+VN affirm - uxo-clearance -"]),
        ("Tansley in his turn thanked Vietnam for mine clearance.", ["Tansley thank VN uxo-clearance -"]),
        ("Tansley had already thanked Vietnam for mine clearance.", ["Tansley thank VN uxo-clearance -"]),
        ("Duong thanked the US for mine clearance. The nominee, Beatrice Langworth, promised to go on with it.", ["Duong thank US uxo-clearance -"]),
        ("Duong thanked the US for mine clearance. Beatrice Langworth, CEO of MAG, said mine clearance goes on.", ["Duong thank US uxo-clearance -"]),
        ("Duong thanked the US for mine clearance. Ms. Beatrice Langworth, Country Director of MAG, promised to go on with it.", ["Duong thank US uxo-clearance -"]),
        ("Duong said mine clearance goes on. The ambassador for his part would welcome more sappers.", ["Duong affirm - uxo-clearance -", "Tansley appeal - uxo-clearance -"]),
        ("The US and Vietnamese governments have agreed on mine clearance, he said.", ["US+VN agree - uxo-clearance -"]),
        ("Duong desires USAID to expand the mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Defence Secretary Hal Leary came. America's defence chief thanked Vietnam for mine clearance.", ["Leary thank VN uxo-clearance -"]),
        ("“Mine clearance takes time,'' Duong said. Bombs were cleared near Cat Nhon after the talks.", ["Duong affirm - uxo-clearance -"]),
        # whom
        ("Duong thanked the Japanese side and proposed that it expand mine clearance.", ["Duong appeal JP uxo-clearance -"]),
        ("Duong thanked Japan and asked it to fund mine clearance.", ["Duong appeal JP uxo-clearance -"]),
        ("Duong thanked Japan and asked for further support in mine clearance.", ["Duong appeal JP uxo-clearance -"]),
        ("Tansley was thanked by Duong for mine clearance.", ["Duong thank Tansley uxo-clearance -"]),
        ("Localities are asked by Duong to speed up mine clearance.", ["Duong appeal VN uxo-clearance -"]),
        ("Duong instructed all ministries and provinces to speed up mine clearance.", ["Duong appeal VN uxo-clearance -"]),
        ("Duong asked the US for help from ministries in mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Tansley thanked Vietnam for its efforts to account for missing Americans.", ["Tansley thank VN us-mia-accounting -"]),
        # one of the two told of, and whose work is meant
        ("Duong thanked Tansley for mine clearance. The latter pledged to go on with it.", ["Duong thank Tansley uxo-clearance -", "Tansley pledge - uxo-clearance -"]),
        ("Mine clearance filled the latter half of the talks, Duong said.", ["Duong affirm - uxo-clearance -"]),
        ("Duong praised the data on Vietnamese martyrs. Hal Leary, director of the Defense POW/MIA Accounting Agency, asked Vietnam to widen the search.",
         ["Duong thank - vietnamese-remains -", "Leary appeal VN us-mia-accounting -"]),
        ("Tansley praised the search for the missing of both sides.", ["Tansley thank - us-mia-accounting -", "Tansley thank - vietnamese-remains -"]),
        ("The Ministry of Labour, War Invalids and Social Affairs thanked the US for mine clearance.", ["VN thank US uxo-clearance -"]),
        ("Mine clearance in Quang Tri began in 1995. Friends paid for half of the mine clearance in the province, Duong recalled.", ["Duong affirm - uxo-clearance Quang Tri"]),
        ("Duong told a donor conference that mine clearance goes on.", ["Duong affirm - uxo-clearance -"]),
        ("Duong told a regular press conference in Hue on May 6 that no new date had been set for the visit.", ["Duong affirm - meeting -"]),
        # who spoke, told before, behind or in brackets
        ("Mine clearance is not forgotten here, replied US Senator Hal Brookmire, chairman of the panel and Tansley's guide. Funds for mine clearance, he assured, will flow.",
         ["Brookmire affirm - uxo-clearance -", "Brookmire pledge - uxo-clearance -"]),
        ("Mine clearance will get another million. So Tansley promised in Hue.", ["Tansley pledge - uxo-clearance -"]),
        ("More machines are needed for mine clearance. With this plea Duong turned to the guests.", ["Duong appeal - uxo-clearance -"]),
        ("Mine clearance saves lives. Thus spoke Tansley.", ["Tansley affirm - uxo-clearance -"]),
        ("Mine clearance saves lives. Tansley said that exports rose.", []),
        ("Norway (Ambassador Ingrid Vikstad) promised money for mine clearance.", ["Vikstad pledge - uxo-clearance -"]),
        ("Duong thanked US Senator Lucy Grantham for mine clearance. She promised to go on with it.",
         ["Duong thank Grantham uxo-clearance -", "Grantham pledge - uxo-clearance -"]),
        ("The delay prompted Tansley to write to Duong. He requested more staff for mine clearance.", ["Tansley appeal - uxo-clearance -"]),
        ("Duong thanked the Swiss and Norwegian charities for mine clearance.", ["Duong thank - uxo-clearance -"]),
        ("Tansley met Korean Admiral Moon Ki-tae, who announced that he would visit Vietnam in June.", ["Ki-tae affirm - meeting -"]),
        ("The memorandum, Duong noted, works. It has in his eyes kept the agreement on track.", ["Duong affirm - agreement -"]),
        ("The visit, in the ministry's view, serves peace.", ["VN affirm - meeting -"]),
        ("Tansley congratulated the hosts on the visit that Duong had made to Hue.", ["Tansley thank VN meeting -"]),
        ("Tansley visits Laos from Tuesday, the US Embassy announced.", ["US affirm - meeting -"]),
        ("The two sides agreed to go on with mine clearance when Tansley visits Hue.", ["US+VN agree - uxo-clearance -"]),
        # several who speak in one sentence
        ("On mine clearance, Duong said Vietnam would give land, while Tansley pledged another 20 million USD.",
         ["Duong pledge - uxo-clearance -", "Tansley pledge - uxo-clearance -"]),
        ("Mine clearance takes time, Tansley said; Duong promised his help.", ["Tansley affirm - uxo-clearance -", "Duong pledge - uxo-clearance -"]),
        ("Duong suggested the US, Japan and other partners continue to fund mine clearance.", ["Duong appeal - uxo-clearance -"]),
        ("Tansley answered the Call to Action in Hue.", []),
        ("“My government will not walk away from dioxin,” Tansley was quoted as saying by the agency.", ["Tansley pledge - dioxin-remediation -"]),
        ("Senator Hal Brookmire, who paid for dioxin treatment at Phu Cat, said he was proud of the dioxin treatment at Bien Hoa.",
         ["Brookmire affirm - dioxin-remediation Bien Hoa"]),
        ("Duong wanted more support for Agent Orange victims from the US.", ["Duong appeal US disability-support -"]),
        ("Mine clearance was on the agenda. Duong asked for detectors and training.", ["Duong appeal - uxo-clearance -"]),
        ("Duong said on Thursday in Hue that the country hoped the US would care for Agent Orange victims.", ["Duong appeal US disability-support -"]),
        ("Tansley brought data. Duong expressed his thanks, adding that they would help Vietnam to find its martyrs.", ["Duong thank - vietnamese-remains -"]),
        ("Duong spoke of mine clearance. His son, Harold Wimple, a teacher, promised to go on with it.", ["Duong affirm - uxo-clearance -"]),
        ("Mine clearance at Quang Tri will get another million. So Tansley promised in Hue.", ["Tansley pledge - uxo-clearance Quang Tri"]),
        # invitations
        ("Duong spoke of mine clearance. Tansley gave his word to be in Hue in May.", ["Duong affirm - uxo-clearance -", "Tansley pledge - meeting -"]),
        ("Duong invited Tansley to address the forum on mine clearance.", ["Duong invite Tansley meeting -"]),
        ("Tansley accepted an invitation from Duong to attend the expo in Hue.", ["Tansley pledge Duong meeting -", "Duong invite Tansley meeting -"]),
        ("Tansley said yes to Duong's invitation to visit Hue.", ["Tansley pledge Duong meeting -", "Duong invite Tansley meeting -"]),
        ("Duong spoke of mine clearance. Tansley accepted an invitation to Hue.", ["Duong affirm - uxo-clearance -"]),
    ],
)  # fmt: skip
def test_speakers_and_addressees(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The US diplomat, for his part, hoped that Vietnam would speed up mine clearance.", ["Tansley appeal VN uxo-clearance -"]),
        ("The embassy, in turn, thanked Vietnam for its help in mine clearance.", ["US thank VN uxo-clearance -"]),
        ("Tansley came with a gift. He thanked USAID for its support in mine clearance.", ["Duong thank US uxo-clearance -"]),
        ("Tansley came with a gift. He urged USAID to go on with mine clearance.", ["Tansley appeal US uxo-clearance -"]),
        ("Duong asked the US Embassy in Vietnam and the agencies in question to speed up mine clearance.", ["Duong appeal US uxo-clearance -"]),
        (
            "Mine clearance will go on, Oliver Tansley told Senior Lieutenant General Mac Van Duong, who received him on Monday.",
            ["Tansley pledge Duong uxo-clearance -"],
        ),
    ],
)  # fmt: skip
def test_who_speaks_beside_insertions_and_bodies(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the other side behind a noun
        ("Tansley thanked the ministry for its help in mine clearance.", ["Tansley thank VN uxo-clearance -"]),
        ("Duong expressed thanks to the friendly country for mine clearance.", ["Duong thank US uxo-clearance -"]),
        ("Provincial leaders promised their guests that mine clearance would be carried out well.", ["VN pledge US uxo-clearance -"]),
        ("Tansley thanked his hosts for their cooperation in mine clearance.", ["Tansley thank VN uxo-clearance -"]),
        # who is promised help
        ("Tansley undertook to do more for Vietnam in mine clearance.", ["Tansley pledge VN uxo-clearance -"]),
        ("Tansley gave his word that Vietnam would be supplied with machines for mine clearance.", ["Tansley pledge VN uxo-clearance -"]),
        ("Tansley promised that the US would help Vietnam with mine clearance.", ["Tansley pledge - uxo-clearance -"]),
        ("Tansley promised to go on with mine clearance in Vietnam.", ["Tansley pledge - uxo-clearance -"]),
        # of whom something is asked
        ("Duong called on all countries to help with mine clearance.", ["Duong appeal - uxo-clearance -"]),
        ("It should look for more money for mine clearance, Duong told the ministry.", ["Duong appeal VN uxo-clearance -"]),
        ("Duong suggested that the two sides step up mine clearance.", ["Duong appeal - uxo-clearance -"]),
        ("Duong asked the senators to support mine clearance in Hue.", ["Duong appeal US uxo-clearance Hue"]),
        ("Duong thanked the lawmakers for their help with mine clearance.", ["Duong thank US uxo-clearance -"]),
        # whose dead another work of the list is for
        (
            "Duong praised the progress made in the search for missing US servicemen, and mine clearance in Hue.",
            ["Duong thank - us-mia-accounting -", "Duong thank - uxo-clearance Hue"],
        ),
        # authorities of a place abroad, the owner of a wish, and a province whose efforts are praised
        ("Duong asked the Savannakhet authorities to go on with the search for Vietnamese soldiers.", ["Duong appeal LA vietnamese-remains -"]),
        ("Duong called on Savannakhet provincial authorities to speed up mine clearance.", ["Duong appeal LA uxo-clearance Savannakhet"]),
        ("Duong voiced the province's wish that the US side would fund mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong expressed the province's desire that the US continue mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Tansley highly appreciated the efforts of Quang Binh in mine clearance.", ["Tansley thank VN uxo-clearance Quang Binh"]),
        ("Tansley commended the determination of Hue in mine clearance.", ["Tansley thank VN uxo-clearance Hue"]),
        # a province that is to do something itself
        ("Tansley urged Quang Binh to speed up mine clearance.", ["Tansley appeal VN uxo-clearance -"]),
        ("Tansley proposed that Hue share its experience in mine clearance.", ["Tansley appeal VN uxo-clearance -"]),
        ("Tansley urged in Hue that mine clearance go on.", ["Tansley appeal - uxo-clearance Hue"]),
        # "he" is not the one he speaks to
        ("Duong nodded. Mine clearance will go on, he told the general.", ["Tansley pledge Duong uxo-clearance -"]),
        # acts
        ("The US, Duong asked, should not forget mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Duong considered it necessary that the US do more in mine clearance.", ["Duong appeal US uxo-clearance -"]),
        ("Vietnam needs more US help with mine clearance, Duong said.", ["Duong appeal US uxo-clearance -"]),
        ("Tansley assured the general of continued support in mine clearance.", ["Tansley pledge Duong uxo-clearance -"]),
    ],
)  # fmt: skip
def test_to_whom_something_is_said(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The session noted with satisfaction that mines had been cleared in Quang Tri.", "US+VN"),
        ("The meeting agreed to extend the clearance of mines to Quang Tri.", "US+VN"),
        ("A meeting in Hue noted that mines had been cleared in Quang Tri.", None),
        ("Duong, however, asked for more clearance of mines in Quang Tri.", "Duong"),
        ("Tansley undertook, moreover, to pay for the clearance of mines in Quang Tri.", "Tansley"),
        (
            "Mines were cleared at Germany's expense. The country's foreign ministry promised more clearance in Quang Tri.",
            "DE",
        ),
    ],
)
def test_minutes_asides_and_ministries_of_the_state_just_named(find: Find, text: str, speaker: str | None) -> None:
    found = {row.split()[0] for row in rows(find, text) if row.endswith("Quang Tri")}
    assert found == ({speaker} if speaker is not None else set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The provincial People's Committee said mine clearance was over.", "VN affirm - uxo-clearance -"),
        ("The Quang Tri People's Committee said mine clearance was over.", "VN affirm - uxo-clearance -"),
        ("The Quang Tri Military Command asked for more help with mine clearance.", "VN appeal - uxo-clearance -"),
        ("The Quang Tri Department of Foreign Affairs said mine clearance was over.", "VN affirm - uxo-clearance -"),
        ("Mine clearance is over, the embassy's spokesperson told reporters.", "US affirm - uxo-clearance -"),
        ("Mine clearance is over, the foreign ministry's spokeswoman said on Thursday.", "VN affirm - uxo-clearance -"),
        (
            "The administration of President John Carter thanked Vietnam for mine clearance.",
            "US thank VN uxo-clearance -",
        ),
    ],
)
def test_local_bodies_and_spokesmen_of_bodies_speak_for_their_state(find: Find, text: str, expected: str) -> None:
    assert expected in rows(find, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # of whom something is asked "for", and whose the efforts are that are praised
        (
            "Duong spoke of the fallen Vietnamese soldiers. He called for US authorities to keep providing documents.",
            "Duong appeal US vietnamese-remains -",
        ),
        (
            "Duong spoke of the fallen Vietnamese soldiers. He called for US agencies to keep sending maps.",
            "Duong appeal US vietnamese-remains -",
        ),
        (
            "Duong spoke of mine clearance. Tansley praised the efforts of the Vietnamese side.",
            "Tansley thank VN uxo-clearance -",
        ),
        (
            "Duong spoke of mine clearance. Tansley lauded the work of the Vietnamese Government.",
            "Tansley thank VN uxo-clearance -",
        ),
        (
            (
                "Addressing at the repatriation ceremony for missing US servicemen, US Ambassador to Vietnam Tansley expressed deep gratitude and high appreciation for the full and effective "
                "cooperation of the Vietnamese Government and people."
            ),
            "Tansley thank VN us-mia-accounting -",
        ),
        # what is asked besides after a project that "is" or "has"
        (
            "Duong said that the mine clearance project in Hue is on schedule and asked the US to give money to finish it.",
            "Duong appeal US uxo-clearance Hue",
        ),
        (
            (
                "Duong informed Tansley that vaccines had been given to workers of the mine clearance project in Hue and asked the "
                "US official to support more funding to complete the project sooner."
            ),
            "Duong appeal Tansley uxo-clearance Hue",
        ),
    ],
)
def test_of_whom_it_is_asked_and_whose_work_is_praised(find: Find, text: str, expected: str) -> None:
    assert expected in rows(find, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Senator Ann Moore visited Hanoi. Moore and nine colleagues urged Congress to fund mine clearance.",
            ["Moore appeal US uxo-clearance -"],
        ),
        (
            "Senator Ann Moore visited Hanoi. In May she and nine of her colleagues urged the Pentagon to fund mine clearance.",
            ["Moore appeal US uxo-clearance -"],
        ),
        (
            "Senator Ann Moore visited Hanoi. Moore and 12 colleagues thanked Vietnam for mine clearance.",
            ["Moore thank VN uxo-clearance -"],
        ),
        (
            "Senator Ann Moore visited Hanoi. Moore called on the White House to fund mine clearance.",
            ["Moore appeal US uxo-clearance -"],
        ),
        (
            "“This mine clearance programme is not going away,” Tansley said.",
            ["Tansley pledge - uxo-clearance -"],
        ),
        (
            "“Our support for mine clearance isn’t going anywhere,” Tansley said.",
            ["Tansley pledge - uxo-clearance -"],
        ),
        ("“The problem of mine clearance is not going away,” Tansley said.", ["Tansley affirm - uxo-clearance -"]),
    ],
)
def test_who_speaks_for_his_colleagues_and_what_stays(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Asked whether cuts would affect mine clearance in Quang Tri, Tansley declined to comment.",
        "Pressed on whether mine clearance would go on in Quang Tri, Tansley refused to be drawn.",
        "When asked if mine clearance would go on in Quang Tri, Tansley again declined to answer.",
        "Asked if mine clearance would go on in Quang Tri, Tansley dodged the question.",
    ],
)
def test_who_lets_a_question_pass_says_nothing(find: Find, text: str) -> None:
    assert rows(find, text) == []
