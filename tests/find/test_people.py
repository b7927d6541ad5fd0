"""Persons with their posts, ranks and countries, in the orders and spellings of the agencies."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Facts

ONE = [
    # a family name that is a day, too
    ("Chinese General Sun Weiguo spoke.", "Sun Weiguo", "CN", None, "General"),
    # family names that are words or months, too, and given names that are
    ("Chinese Ambassador He Guoan met students.", "He Guoan", "CN", "Chinese Ambassador", None),
    ("RoK Ambassador Jun Dae-sik spoke.", "Jun Dae-sik", "KR", "RoK Ambassador", None),
    ("US Ambassador Maud Royal spoke.", "Maud Royal", "US", "US Ambassador", None),
    ("Japanese Defense Minister Gen Nakajima spoke.", "Gen Nakajima", "JP", "Japanese Defense Minister", None),
    ("Japanese Defense Minister Nakajima Gen spoke.", "Nakajima Gen", "JP", "Japanese Defense Minister", None),
    # a family name that begins with a small letter
    ("European Commission President von der Lahn spoke.", "von der Lahn", "EU", "European Commission President", None),
    ("Dutch Defence Minister van Rijssen spoke.", "van Rijssen", "NL", "Dutch Defence Minister", None),
    ("Egyptian President el-Masri spoke.", "el-Masri", "EG", "Egyptian President", None),
    # titles that only one state has, and who serves its leader
    ("Taoiseach Micheal Harlin spoke.", "Micheal Harlin", "IE", "Taoiseach", None),
    (
        "The US President's Special Advisor for the Americas Carl Dodson spoke.",
        "Carl Dodson",
        "US",
        "Special Advisor for the Americas",
        None,
    ),
    # no senator of Cambodia
    ("Cambodian Prime Minister Hun Sen stepped down.", "Hun Sen", "KH", "Cambodian Prime Minister", None),
    (
        "The post was that of Cambodian Prime Minister Hun Sen. It went on.",
        "Hun Sen",
        "KH",
        "Cambodian Prime Minister",
        None,
    ),
    (
        "Samdech Pichey Sena Tea Vichet, Minister of National Defence of Cambodia, spoke.",
        "Tea Vichet",
        "KH",
        "Minister of National Defence of Cambodia",
        None,
    ),
    # a name by which friends call him stands inside the name
    ('US Ambassador Robert "Bob" Hanley spoke.', 'Robert "Bob" Hanley', "US", "US Ambassador", None),
    (
        "Robert (Bob) Hanley, Director of USAID Vietnam, spoke.",
        "Robert (Bob) Hanley",
        "US",
        "Director of USAID Vietnam",
        None,
    ),
    (
        "US Admiral Samuel ‘Sam’ J. Varga spoke.",
        "Samuel ‘Sam’ J. Varga",
        "US",
        None,
        "Admiral",
    ),
    ("US Chargé d'Affaires a.i. Maud Ferrant spoke.", "Maud Ferrant", "US", "US Chargé d'Affaires", None),
    ("Chief of Army Staff General S. Venkat of India spoke.", "S. Venkat", "IN", "Chief of Army Staff", "General"),
    # a list of delegates, each with a dash and posts
    (
        "Major General Mac Van Hoa - Commander of the Army Corps of Engineers; Mr. Per Olsen, a guest, came.",
        "Mac Van Hoa",
        "VN",
        "Commander of the Army Corps of Engineers",
        "Major General",
    ),
    # for the time being, and sent abroad
    (
        "Chargé d'Affaires a.i. of the US Embassy Maud Ferrant spoke.",
        "Maud Ferrant",
        "US",
        "Chargé d'Affaires of the US Embassy",
        None,
    ),
    (
        "Officials from the US came, among them Deputy Chief of Mission in Vietnam Maud Ferrant.",
        "Maud Ferrant",
        "US",
        "Deputy Chief of Mission in Vietnam",
        None,
    ),
    # one who is on a visit
    (
        "Speaking there, visiting Defence Minister Mac Van Hoa thanked the US side.",
        "Mac Van Hoa",
        "VN",
        "Defence Minister",
        None,
    ),
    # the body before the post
    (
        "Quang Tri Department of Foreign Affairs Director Mac Van Hoa spoke.",
        "Mac Van Hoa",
        "VN",
        "Quang Tri Department of Foreign Affairs Director",
        None,
    ),
    # post, rank, name
    (
        "Deputy Minister of National Defence Sen. Lt. Gen. Trinh Van Quyet received him.",
        "Trinh Van Quyet",
        "VN",
        "Deputy Minister of National Defence",
        "Senior Lieutenant General",
    ),
    (
        "Deputy Defence Minister Snr. Lieut. Gen. Trịnh Văn Quyết received him.",
        "Trịnh Văn Quyết",
        "VN",
        "Deputy Defence Minister",
        "Senior Lieutenant General",
    ),
    (
        "Chief of the General Staff of the Vietnam People's Army Gen. Luu Quang Hai spoke.",
        "Luu Quang Hai",
        "VN",
        "Chief of the General Staff of the Vietnam People's Army",
        "General",
    ),
    (
        "The talks were led by Commander of the US Indo-Pacific Command Admiral Harold J. Whitcombe.",
        "Harold J. Whitcombe",
        "US",
        "Commander of the US Indo-Pacific Command",
        "Admiral",
    ),
    (
        "US Assistant Secretary of Defence for Indo-Pacific Security Affairs Dr. Helen Marchetti arrived.",
        "Helen Marchetti",
        "US",
        "US Assistant Secretary of Defence for Indo-Pacific Security Affairs",
        None,
    ),
    (
        "Foreign Ministry spokesperson Pham Thi Lan Huong said so.",
        "Pham Thi Lan Huong",
        "VN",
        "Foreign Ministry spokesperson",
        None,
    ),
    (
        "USAID/Vietnam Mission Director Carol Lindqvist said so.",
        "Carol Lindqvist",
        "US",
        "USAID/Vietnam Mission Director",
        None,
    ),
    ("Col. Duong Van Thai of the VNOSMP led the team.", "Duong Van Thai", "VN", None, "Colonel"),
    ("Brig. Gen. Craig Dunmore of the Australian Army came.", "Craig Dunmore", "AU", None, "Brigadier General"),
    # name, post
    (
        "Harold Whitcombe, Commanding General of the US Army Pacific, told reporters.",
        "Harold Whitcombe",
        "US",
        "Commanding General of the US Army Pacific",
        None,
    ),
    (
        "Lieut. Gen. Mai Duc Thang, deputy head of the Standing Office of Committee 701, spoke.",
        "Mai Duc Thang",
        "VN",
        "deputy head of the Standing Office of Committee 701",
        "Lieutenant General",
    ),
    (
        "Ngo Van Sau, who heads the Engineering Division of the provincial Military Command, has said so.",
        "Ngo Van Sau",
        "VN",
        "head of the Engineering Division of the provincial Military Command",
        None,
    ),
    # post, name in apposition
    (
        "The U.S. Ambassador to Vietnam, Martin Kessler, called it a milestone.",
        "Martin Kessler",
        "US",
        "U.S. Ambassador to Vietnam",
        None,
    ),
    (
        "He talked with the minister of national defense, Luu Quang Hai.",
        "Luu Quang Hai",
        "VN",
        "minister of national defense",
        None,
    ),
    # others
    (
        "Japanese Defence Minister Sakamoto Haruto met his host.",
        "Sakamoto Haruto",
        "JP",
        "Japanese Defence Minister",
        None,
    ),
    (
        "Minister of National Defence of the Republic of Korea Baek Joon-ho arrived.",
        "Baek Joon-ho",
        "KR",
        "Minister of National Defence of the Republic of Korea",
        None,
    ),
    (
        "French Minister of the Armed Forces Jean-Luc de Villeneuve arrived.",
        "Jean-Luc de Villeneuve",
        "FR",
        "French Minister of the Armed Forces",
        None,
    ),
    ("President Andris Kalnbergs of Latvia spoke.", "Andris Kalnbergs", "LV", "President", None),
    (
        "Secretary of Defense Walter B. Harlan III spoke in Hanoi.",
        "Walter B. Harlan III",
        "US",
        "Secretary of Defense",
        None,
    ),
    (
        "UNDP Resident Representative in Viet Nam Ingrid Solberg thanked them.",
        "Ingrid Solberg",
        "UN",
        "UNDP Resident Representative in Viet Nam",
        None,
    ),
    ("DPM Luu Quang Hai received the guest.", "Luu Quang Hai", "VN", "Deputy Prime Minister", None),
    ("Commander Alistair Penrose of the Royal Navy spoke.", "Alistair Penrose", "GB", None, "Commander"),
]


@pytest.mark.parametrize(("text", "name", "country", "post", "rank"), ONE)
def test_one_official(
    find: Callable[..., Facts], text: str, name: str, country: str, post: str | None, rank: str | None
) -> None:
    (official,) = find(f"{text} The United States and Vietnam work together.").officials
    assert (official.name, official.country) == (name, country)
    assert [p.label for p in official.posts] == ([post] if post else [])
    assert [r.label for r in official.ranks] == ([rank] if rank else [])


@pytest.mark.parametrize(
    "text",
    [
        "Nguyen Van Sau, a farmer in the village, found the bomb.",
        "Veteran Paul Armitage gave the belt back.",
        "Karen Whitlow, CEO of Halbrook Environmental, signed the contract.",
        "The Sau Lam family lost two sons, Tran Van Hai and Tran Van Ba.",
        "Journalist Dang Thu Ha reported from Quang Tri.",
        "USS Port Regent anchored off Da Nang.",
        "They laid flowers at the Nguyen Trai monument in Hanoi.",
    ],
)
def test_who_holds_no_public_post_is_no_official(find: Callable[..., Facts], text: str) -> None:
    assert find(text).officials == ()


def test_short_names_mean_the_official_named_in_full(find: Callable[..., Facts]) -> None:
    text = (
        "Deputy Minister of National Defence Sen. Lt. Gen. Trinh Van Quyet held talks with US Ambassador Martin Kessler.\n\n"
        "General Quyet thanked Kessler. Quyet said the US had helped. Ambassador Kessler agreed with Gen. Quyet."
    )
    found = find(text).officials
    assert [o.name for o in found] == ["Trinh Van Quyet", "Martin Kessler"]
    assert [p.label for p in found[0].posts] == ["Deputy Minister of National Defence"]
    assert [r.label for r in found[0].ranks] == ["Senior Lieutenant General"]


def test_two_officials_with_one_given_name_stay_two(find: Callable[..., Facts]) -> None:
    text = (
        "Sen. Lt. Gen. Trinh Van Quyet, Deputy Minister of National Defence, met Ambassador to the US Le Cong Quyet.\n\n"
        "General Quyet said the talks went well. Ambassador Quyet thanked him."
    )
    assert [(o.name, len(o.posts)) for o in find(text).officials] == [("Trinh Van Quyet", 1), ("Le Cong Quyet", 1)]


def test_a_colleague_does_not_chair_what_the_other_chairs(find: Callable[..., Facts]) -> None:
    facts = find(
        "On Saturday Eleanor Harcastle, who chairs the Senate subcommittee on foreign operations, met the press in "
        "Hanoi, and her colleague Curtis Ambrook thanked the interpreters."
    )
    assert [o.name for o in facts.officials] == ["Eleanor Harcastle"]


def test_a_counterpart_holds_the_same_post(find: Callable[..., Facts]) -> None:
    found = find(
        "Defence Minister General Luu Quang Hai met his Japanese counterpart Sakamoto Haruto in Hanoi."
    ).officials
    assert [(o.name, o.country, [p.label for p in o.posts]) for o in found] == [
        ("Luu Quang Hai", "VN", ["Defence Minister"]),
        ("Sakamoto Haruto", "JP", ["Defence Minister"]),
    ]


def test_an_appointment_gives_a_second_post(find: Callable[..., Facts]) -> None:
    text = "Defence Minister Luu Quang Hai received US Ambassador Martin Kessler and congratulated him on his appointment as Under Secretary of State for Political Affairs."
    kessler = find(text).officials[1]
    assert [p.label for p in kessler.posts] == ["US Ambassador", "Under Secretary of State for Political Affairs"]


def test_wordings_of_one_post_are_one(find: Callable[..., Facts]) -> None:
    text = "Defence Minister Luu Quang Hai spoke. General Luu Quang Hai, Minister of National Defence, added a word. Minister Hai thanked them."
    (official,) = find(text).officials
    assert len(official.posts) == 1


def test_every_quote_stands_in_the_text(find: Callable[..., Facts]) -> None:
    facts = find("Hanoi (VNA) – Defence Minister Luu Quang Hai spoke to Col. Duong Van Thai.\n\nHai thanked Thai.")
    for official in facts.officials:
        assert official.evidence
        for e in official.evidence:
            assert facts.article.text[e.start : e.end] == e.quote


def test_a_post_in_the_plural_is_held_by_each(find: Callable[..., Facts]) -> None:
    found = find("US Senators Paul Armitage, Karen Whitlow and Henry Norwood visited Hanoi.").officials
    assert [(o.name, o.country, [p.label for p in o.posts]) for o in found] == [
        ("Paul Armitage", "US", ["US Senator"]),
        ("Karen Whitlow", "US", ["US Senator"]),
        ("Henry Norwood", "US", ["US Senator"]),
    ]
    found = find("Deputy Ministers of National Defence Trinh Van Quyet and Luong Van Hien attended in Hanoi.").officials
    assert [[p.label for p in o.posts] for o in found] == [["Deputy Minister of National Defence"]] * 2
    found = find("Generals Trinh Van Quyet and Luong Van Hien attended in Hanoi.").officials
    assert [[r.label for r in o.ranks] for o in found] == [["General"]] * 2


def test_who_serves_a_ministry_is_an_official_without_a_post(find: Callable[..., Facts]) -> None:
    (official,) = find("Le Van Tam of the Ministry of Foreign Affairs spoke in Hanoi.").officials
    assert (official.name, official.country, official.posts) == ("Le Van Tam", "VN", ())


def test_the_body_of_a_post_may_stand_before(find: Callable[..., Facts]) -> None:
    (official,) = find("The agency was represented by Le Van Tam, its deputy head, in Hanoi.").officials
    assert [p.label for p in official.posts] == ["deputy head"]


LATE = [
    # told in another sentence, or after a verb
    (
        "Colonel Le Van Tam spoke. The commander of Naval Region 4, who had come by boat, thanked the crew.",
        "Le Van Tam",
        "commander of Naval Region 4",
    ),
    (
        "Le Van Tam has run the Standing Office of Committee 701 for six years.",
        "Le Van Tam",
        "head of the Standing Office",
    ),
    ("One was the head of the Americas Department. Vu Thi Lua remarked that it was late.", "Vu Thi Lua", "head of the"),
    (
        "General Mai Van Khoat came. Viet Nam's Minister of National Defence was in a hurry.",
        "Mai Van Khoat",
        "Minister",
    ),
    (
        "He met a consul by the name of Gail Rowe, who later became his country's ambassador to Laos.",
        "Gail Rowe",
        "consul",
    ),
    ("The US ambassador at the time was Gail Rowe.", "Gail Rowe", "US ambassador"),
    # the body stands after the name, or the post is told of the one before
    (
        "Director Gail Rowe of the Veterans Legacy Office wrote back.",
        "Gail Rowe",
        "Director of the Veterans Legacy Office",
    ),
    (
        "Defence Attaché Colonel Paul Armitage took leave. He will be followed by his successor, Colonel Gail Rowe.",
        "Gail Rowe",
        "Defence Attaché",
    ),
    (
        "Japan's Parliamentary Vice-Minister of Defense, Wakamiya Ren, came next.",
        "Wakamiya Ren",
        "Parliamentary Vice-Minister",
    ),
    ("The Raksha Mantri, Arjun Bhatnagar, came next.", "Arjun Bhatnagar", "Raksha Mantri"),
]


@pytest.mark.parametrize(("text", "name", "post"), LATE)
def test_posts_told_apart_from_the_name(find: Callable[..., Facts], text: str, name: str, post: str) -> None:
    found = {
        o.name: [p.label for p in o.posts]
        for o in find(f"{text} The United States and Vietnam work together.").officials
    }
    assert any(label.startswith(post) for label in found[name]), found


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        # the name tells the state where it is one that the text speaks of
        (
            "Speaker of the National Assembly Ahn Soo-jin of Seoul met him in the Republic of Korea.",
            "Ahn Soo-jin",
            "KR",
        ),
        (
            "Governor Khamsing Phommachanh received them in Laos. Australia helped, said Australian officials.",
            "Khamsing Phommachanh",
            "LA",
        ),
        ("Senior Colonel Ngac Van Luong met the US delegation. The US thanked him.", "Ngac Van Luong", "VN"),
        # the post tells it
        (
            "Secretary of Defense Walter Harlan flew to Singapore. Singapore hosts the talks with Vietnam.",
            "Walter Harlan",
            "US",
        ),
        # a ship tells it
        (
            "USS Port Regent, under Captain Gail Rowe, berthed at Da Nang in Vietnam. She sails on to Palau.",
            "Gail Rowe",
            "US",
        ),
        # in an article on several states the paragraph tells it
        (
            (
                "Australia | Sydney sent a ship, said Australian Ambassador Paul Armitage in Hanoi.\n\n"
                "Japan | Consul General Ozawara Keisuke opened a school in Hue.\n\n"
                "Germany | Consul General Karin Vogt opened a fair in Hue. She thanked Vietnam."
            ),
            "Karin Vogt",
            "DE",
        ),
        # a name told of no state: its ending, and no body that several states have
        ("President Rogozin spoke in Moscow. Russia and the United States stay apart.", "Rogozin", "RU"),
        ("Politburo Member Sun Weidong met US Senator Gail Rowe. China and the US spoke of trade.", "Gail Rowe", "US"),
        # the body names an organisation of states
        ("Resident representative Oluwaseun Balogun spoke in Vietnam. Japan listened.", "Oluwaseun Balogun", "UN"),
    ],
)
def test_whom_an_official_serves(find: Callable[..., Facts], text: str, name: str, country: str) -> None:
    assert {o.name: o.country for o in find(text).officials}[name] == country


@pytest.mark.parametrize(
    "text",
    [
        "The Minister for the Environment, Nature Conservation and Nuclear Safety spoke in Hanoi.",
        "Gail Rowe of the Halbrook Foundation spoke in Hanoi.",
        "The Department of Energy's Preventing Outages and Enhancing Grids scheme ended.",
        "The two sides spoke of NATO's Open Door policy and of USAID's Silver Bridge grants.",
    ],
)
def test_what_follows_a_post_or_body_need_not_be_an_official(find: Callable[..., Facts], text: str) -> None:
    assert find(text).officials == ()


def test_the_leader_of_a_delegation_holds_no_post_by_that(find: Callable[..., Facts]) -> None:
    (official,) = find("US Senator Gail Rowe, the leader of the delegation, spoke in Hanoi.").officials
    assert [p.label for p in official.posts] == ["US Senator"]


REAL = [
    # an initial that looks like the number of a generation
    (
        "The escort of Rear Admiral Ambrose V. Lowther, the commander of the US Pacific Fleet.",
        "Ambrose V. Lowther",
        "US",
    ),
    # a given name that looks like a month, or a small word
    ("Viet Nam's guest was Senior Lieutenant General Zhou Jun of China.", "Zhou Jun", "CN"),
    ("Senior Lieutenant General Mac Quoc To, Deputy Minister of Public Security, came.", "Mac Quoc To", "VN"),
    # at the head of a state's delegation, with a post that Viet Nam has too
    (
        (
            "The Vietnamese delegation will be led by General Mac Van Khue, while the Chinese delegation will be headed by "
            "General Qin Fenghe, member of the Central Military Commission and Defence Minister."
        ),
        "Qin Fenghe",
        "CN",
    ),
    # a given name that is a title elsewhere, a title with a mark, a bullet before a post
    (
        "In Viet Nam he met Director General of the Israeli Ministry of Defence Maj. Gen. Amir Peled.",
        "Amir Peled",
        "IL",
    ),
    ("They called on Rear Admiral Dato' Anuar Bin Rashid of Malaysia in Viet Nam.", "Anuar Bin Rashid", "MY"),
    # called by rank and given name only
    ("In Viet Nam, Gen. Khue met the Japanese Defence Minister Taro Ishimori.", "Khue", "VN"),
    # a nickname of two initials, with and without its last full stop
    ("The US defence attache, Colonel Walter “T.K” Harlow, came to Hanoi.", "Walter “T.K” Harlow", "US"),
    ('The US defence attache, Colonel Walter "T.K." Harlow, came to Hanoi.', 'Walter "T.K." Harlow', "US"),
    # the office written for its head
    ("US Consulate General Susan Ferrant hosted the ceremony in Viet Nam.", "Susan Ferrant", "US"),
]


@pytest.mark.parametrize(("text", "name", "country"), REAL)
def test_names_as_real_copy_writes_them(find: Callable[..., Facts], text: str, name: str, country: str) -> None:
    found = {o.name: o.country for o in find(text).officials}
    assert found.get(name) == country, found


POSTS = [
    ("National Assembly (NA) Chairman Mac Dinh Khue spoke.", "National Assembly Chairman"),
    (
        "Mac Van Khue, director of the central city's department of foreign affairs, spoke.",
        "director of the central city's department of foreign affairs",
    ),
    (
        "Mac Van Khue, Deputy Head of the Central Propaganda and Mass Mobilisation Commission, spoke.",
        "Deputy Head of the Central Propaganda and Mass Mobilisation Commission",
    ),
    (
        "Mac Van Khue, Head of the Steering Committee for War Consequences Remediation, spoke.",
        "Head of the Steering Committee for War Consequences Remediation",
    ),
    (
        "Mac Van Khue, member of the Party Central Committee and the Central Military Commission, Chief of Staff, spoke.",
        "Chief of Staff",
    ),
    # to whom a minister's medal or letter goes does not hold his post
    (
        "He hands a medal from the Minister of Public Health to UNDP Resident Representative Ann Roe.",
        "UNDP Resident Representative",
    ),
    (
        "A letter from the Minister of Defence of Vietnam to USAID's Mission Director for Vietnam Ann Roe was read.",
        "Mission Director for Vietnam",
    ),
]


@pytest.mark.parametrize(("text", "post"), POSTS)
def test_posts_as_real_copy_writes_them(find: Callable[..., Facts], text: str, post: str) -> None:
    (official,) = find(text).officials
    assert post in {p.label for p in official.posts}


def test_posts_of_others_are_not_lent(find: Callable[..., Facts]) -> None:
    text = (
        "Mac Van Khue, Deputy Director of the Department of Foreign Affairs, and leaders of Son La provincial "
        "government were there, as was Vice Chairman Le Cong Tuat, the ambassador himself, and a guest. "
        "Senator Clement Harker (Democrat-Ohio) came. Sen. Harker thanked them."
    )
    posts = {o.name: [p.label for p in o.posts] for o in find(text).officials}
    assert posts["Mac Van Khue"] == ["Deputy Director of the Department of Foreign Affairs"]
    assert posts["Le Cong Tuat"] == ["Vice Chairman"]
    assert [name for name in posts if "Harker" in name] == ["Clement Harker"]


def test_words_that_lost_their_blank(find: Callable[..., Facts]) -> None:
    text = (
        "Hanoi (VNA) - A delegationfrom the Ministry of NationalDefence led by General Mac Van Khue, memberof the "
        "Party Central Committee and Chief of Staffof the Vietnam People's Army, visited Laos on May 4."
    )
    (official,) = find(text).officials
    assert "Chief of Staff of the Vietnam People's Army" in {p.label for p in official.posts}
    (visit,) = find(text).meetings
    assert [p.role for p in visit.participants] == ["guest"]


def test_names_and_states_that_lost_their_blank(find: Callable[..., Facts]) -> None:
    text = "Hanoi (VNA) - General Mac Van Khue and his RoKcounterpart Suh Joon-ho met in Vietnam's Long Anprovince on May 4."
    found = find(text)
    assert [o.name for o in found.officials] == ["Mac Van Khue", "Suh Joon-ho"]
    assert [m.place.label for m in found.meetings if m.place] == ["Long An"]


POSTS_OF = [
    # in a row that begins with a post, each post is of the name after it
    (
        "He met the Chairman of the External Commission, Mac Van Hoa, Director of the Foreign Department, Trinh Van Quyet.",
        {
            "Mac Van Hoa": ["Chairman of the External Commission"],
            "Trinh Van Quyet": ["Director of the Foreign Department"],
        },
    ),
    (
        "Chief of the General Staff and Deputy Minister of National Defence, Lt. Gen. Mac Van Hoa, left, spoke.",
        {"Mac Van Hoa": ["Chief of the General Staff", "Deputy Minister of National Defence"]},
    ),
    (
        "Politburo member and permanent member of the Party Central Committee's Secretariat Mac Van Hoa spoke.",
        {"Mac Van Hoa": ["Politburo member", "permanent member of the Party Central Committee's Secretariat"]},
    ),
    (
        "He met the general secretary of Vietnam's ruling Communist Party, Mac Van Hoa, in Hanoi.",
        {"Mac Van Hoa": ["general secretary of Vietnam's ruling Communist Party"]},
    ),
    (
        "Mac Van Hoa, Director of the Department, said the US attaches importance to it.",
        {"Mac Van Hoa": ["Director of the Department"]},
    ),
    # posts joined by "and" before the next name of a row, each of its own state
    (
        (
            "Defence Minister of Vietnam General Mac Van Hoa, Deputy Prime Minister and Defence Minister of Laos General Somsak "
            "Vongsa, and Foreign Minister of Japan Goro Tanabe co-chaired the event in Hanoi."
        ),
        {
            "Mac Van Hoa": ["Defence Minister of Vietnam"],
            "Somsak Vongsa": ["Deputy Prime Minister", "Defence Minister of Laos"],
            "Goro Tanabe": ["Foreign Minister of Japan"],
        },
    ),
    # a seat in parliament told by letters behind the name
    (
        "Australia's Deputy Prime Minister and Minister for Defence, Edward Fairfax MP in Hanoi met General Mac Van Hoa.",
        {
            "Edward Fairfax": ["Deputy Prime Minister", "Minister for Defence", "Member of Parliament"],
            "Mac Van Hoa": [],
        },
    ),
    # the field of a post in brackets
    (
        "Indian Secretary (East) Anil Kapse and Rekha Dhar, Joint Secretary (Disarmament & Security Affairs), left.",
        {"Anil Kapse": ["Indian Secretary (East)"], "Rekha Dhar": ["Joint Secretary (Disarmament & Security Affairs)"]},
    ),
    ("- Minister of Defence, General Mac Van Hoa, on May 4 left.", {"Mac Van Hoa": ["Minister of Defence"]}),
    # a post that is another's, and one that a state takes up
    (
        "General Secretary Mac Van Hoa and Mrs. Ngo Thi Bich, the General Secretary's wife, left Vietnam.",
        {"Mac Van Hoa": ["General Secretary"]},
    ),
    (
        "Defence Minister Mac Van Hoa thanked Singapore for supporting Vietnam in undertaking the role of ASEAN Chair.",
        {"Mac Van Hoa": ["Defence Minister"]},
    ),
    (
        "Defence Minister Mac Van Hoa spoke. He said ties matter when Vietnam is playing the role as the ASEAN Chair in 2020.",
        {"Mac Van Hoa": ["Defence Minister"]},
    ),
    (
        "He met Senior Minister of State for Defence Lim Chee How in Singapore.",
        {"Lim Chee How": ["Senior Minister of State for Defence"]},
    ),
    # posts that serve another post
    (
        "US officials met Pavel Hrin, Foreign Policy Advisor to the President of Ukraine, in Hanoi.",
        {"Pavel Hrin": ["Foreign Policy Advisor to the President of Ukraine"]},
    ),
    # "the" tells of one named before
    (
        "He met with the UN Secretary-General, Administrator of the UN Development Programme (UNDP) Maud Ferrant.",
        {"Maud Ferrant": ["Administrator of the UN Development Programme"]},
    ),
    # the states of two are told first
    (
        "The defense ministers of Japan and Vietnam agreed. Japan's Goro Tanabe and Vietnam's General Mac Van Hoa met.",
        {"Goro Tanabe": ["defense minister of Japan"], "Mac Van Hoa": ["defense minister of Vietnam"]},
    ),
    ("The US envoy met President Biden Outlines Plans for Vietnam.", {"Biden": ["President"]}),
    # leaders whom somebody met are not himself
    (
        "Admiral Maud Ferrant, US Pacific Command deputy commander, met with military and civilian leaders in Vietnam.",
        {"Maud Ferrant": ["US Pacific Command deputy commander"]},
    ),
]


@pytest.mark.parametrize(("text", "posts"), POSTS_OF)
def test_each_post_is_of_the_one_it_is_said_of(
    find: Callable[..., Facts], text: str, posts: dict[str, list[str]]
) -> None:
    assert {o.name: [p.label for p in o.posts] for o in find(text).officials} == posts


@pytest.mark.parametrize(
    "text",
    [
        "Senior Vice President of the US-ASEAN Business Council Maud Ferrant came to Vietnam.",
        "Maud Ferrant, president of Alden University, came to Vietnam from the US.",
        "Maud Ferrant, Executive Director, Alden Project, came to Vietnam from the US.",
        "Chairman of the US Chamber of Commerce Maud Ferrant came to Vietnam.",
    ],
)
def test_who_serves_a_company_or_a_university_is_no_official(find: Callable[..., Facts], text: str) -> None:
    assert find(text).officials == ()


def test_the_united_states_in_a_command_is_told_though_the_text_names_another_state(find: Callable[..., Facts]) -> None:
    text = "Invited by Admiral Maud Ferrant, Commander of the US Pacific Command, Vietnam sent officers to Canada."
    assert [(o.name, o.country) for o in find(text).officials] == [("Maud Ferrant", "US")]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "He met US Congressmen Paul Alden Chairman of the House Committee; Ine F.H. Tula, Chairman; and Bob Rowe.",
            {
                "Paul Alden": ["US Congressman", "Chairman of the House Committee"],
                "Ine F.H. Tula": ["US Congressman"],
                "Bob Rowe": ["US Congressman"],
            },
        ),
        (
            "Australian Minister for Foreign Affairs Senator Maud Ferrant spoke.",
            {"Maud Ferrant": ["Australian Minister for Foreign Affairs", "Senator"]},
        ),
        (
            "Chief of the General Staff of Mongolia, Lt. Gen. Bat Dorj, met the US envoy.",
            {"Bat Dorj": ["Chief of the General Staff of Mongolia"]},
        ),
        (
            "Permanent Representative of Vietnam to the UN Ambassador Mac Van Hoa met the US envoy.",
            {"Mac Van Hoa": ["Permanent Representative of Vietnam to the UN", "Ambassador"]},
        ),
        ("South Korean Defense Minister Song Young-ho spoke.", {"Song Young-ho": ["South Korean Defense Minister"]}),
    ],
)
def test_names_and_posts_without_a_comma(find: Callable[..., Facts], text: str, posts: dict[str, list[str]]) -> None:
    assert {o.name: [p.label for p in o.posts] for o in find(text).officials} == posts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("US Senator Walter Brennick met General Luu Quang Hai in Hanoi.", {"Walter Brennick": ("US", False)}),
        (
            "Senator Walter Brennick met General Luu Quang Hai in Hanoi. The United States thanked Vietnam.",
            {"Walter Brennick": ("US", True)},
        ),
        (
            "Minister Park Geun-woo met General Luu Quang Hai in Hanoi. The Republic of Korea and the US thanked Vietnam.",
            {"Park Geun-woo": ("KR", True)},
        ),
    ],
)
def test_a_state_that_no_word_tells_is_marked_as_assumed(
    find: Callable[..., Facts], text: str, found: dict[str, tuple[str, bool]]
) -> None:
    officials = {o.name: (o.country, o.assumed) for o in find(text).officials}
    assert officials == found | {"Luu Quang Hai": ("VN", False)}


def test_the_state_before_its_short_form_in_brackets_is_the_posts(find: Callable[..., Facts]) -> None:
    found = find(
        "HANOI, April 24, 2024 (VNA) - The Republic of Korea (RoK)'s Deputy Defence Minister Bae Dong Wook was received "
        "on Wednesday by Minister of National Defence General Tran Quoc Bao."
    )
    assert {o.name: o.country for o in found.officials} == {"Bae Dong Wook": "KR", "Tran Quoc Bao": "VN"}


def test_a_secretary_of_state_to_a_minister_is_no_american(find: Callable[..., Facts]) -> None:
    found = find(
        "HANOI, May 4, 2024 (VNA) - French Minister of the Armed Forces Marcel Durand was accompanied by Claire Petit, "
        "Secretary of State to the Minister for the Armed Forces, at the talks with Vietnamese leaders in Hanoi."
    )
    assert {o.name: o.country for o in found.officials} == {"Marcel Durand": "FR", "Claire Petit": "FR"}


def test_one_post_told_twice_is_two_mens_and_a_name_ends_its_sentence(find: Callable[..., Facts]) -> None:
    found = find(
        "LAO CAI, April 11, 2024 (VNA) - The programme was co-chaired by Tran Quoc Bao, Member of the Politburo and "
        "Minister of National Defence, and Minister of National Defence of China Wei Jun. It continues until Friday."
    )
    posts = {o.name: [p.label for p in o.posts] for o in found.officials}
    assert posts == {
        "Tran Quoc Bao": ["Member of the Politburo", "Minister of National Defence"],
        "Wei Jun": ["Minister of National Defence of China"],
    }


@pytest.mark.parametrize(
    "told",
    [
        "Deputy Defence Ministers Tran Quoc Bao of Vietnam and Sato Kenji of Japan chaired the dialogue.",
        (
            "The dialogue was chaired by the deputy defence ministers of the two countries, Tran Quoc Bao for the hosts "
            "and Sato Kenji for the guests from Japan."
        ),
        "The two deputy defence ministers, Tran Quoc Bao of Vietnam and Sato Kenji of Japan, met.",
    ],
)
def test_each_holder_of_a_post_in_the_plural_serves_his_own_state(find: Callable[..., Facts], told: str) -> None:
    found = find(f"Hanoi (VNA), November 25, 2019 - {told}")
    assert {o.name: o.country for o in found.officials} == {"Tran Quoc Bao": "VN", "Sato Kenji": "JP"}
    assert all("defence minister" in o.posts[0].label.lower() for o in found.officials)


def test_a_vietnamese_name_in_another_states_agency_serves_that_state(find: Callable[..., Facts]) -> None:
    found = find(
        "DA NANG, April 7, 2015 (VNA) - Tran Quoc Bao, deputy mission director of USAID, met Vice Chairman of the Da "
        "Nang People's Committee Le Van Cong. The US Embassy was represented too."
    )
    assert {o.name: o.country for o in found.officials} == {"Tran Quoc Bao": "US", "Le Van Cong": "VN"}


def test_a_company_is_no_general(find: Callable[..., Facts]) -> None:
    found = find(
        "Hanoi (VNA), March 4, 2024 - General Motors and General Dynamics announced a first-of-its-kind agreement."
    )
    assert not found.officials
    assert not found.agreements


def test_a_syllable_that_is_also_a_nation_stands_in_a_name(find: Callable[..., Facts]) -> None:
    found = find(
        "CAM RANH, June 21, 2023 (VNA) - Colonel Nguyen Thai Hoc, Deputy Chief of Staff of the Naval Region 4 High "
        "Command, welcomed Thai Defence Minister Prawit Chaiyo."
    )
    assert {o.name: o.country for o in found.officials} == {"Nguyen Thai Hoc": "VN", "Prawit Chaiyo": "TH"}


def test_a_word_of_a_body_behind_a_post_is_no_name(find: Callable[..., Facts]) -> None:
    found = find(
        "WASHINGTON, June 21, 2023 - The Director of the U.S. Patent and Trademark Office and the Administrator of the "
        "National Oceanographic and Atmospheric Administration met Senator Ann Lowell and Vietnamese guests."
    )
    assert [o.name for o in found.officials] == ["Ann Lowell"]


def test_a_word_in_brackets_behind_a_name_is_no_part_of_it(find: Callable[..., Facts]) -> None:
    found = find(
        "Hanoi (VNA), March 4, 2024 - Ambassador John Hanley (Photo) Washington. Ambassador Jean Moss (US) came."
    )
    assert [o.name for o in found.officials] == ["John Hanley", "Jean Moss"]


def test_a_post_behind_a_fronted_phrase_is_the_subjects(find: Callable[..., Facts]) -> None:
    guest = "Vietnam's Defence Minister, General Mac Van Hoa, is in Texas."
    facts = find(f"At the invitation of US Defence Secretary Oliver Tansley, {guest}")
    assert [[p.label for p in o.posts] for o in facts.officials] == [["US Defence Secretary"], ["Defence Minister"]]


def test_a_counterpart_named_beside_another_is_not_the_other(find: Callable[..., Facts]) -> None:
    facts = find(
        "Oliver Tansley, his Vietnamese counterpart General Mac Van Hoa hold talks\n\n"
        "Hanoi - US Defence Secretary Oliver Tansley met Vietnam's Defence Minister General Mac Van Hoa on May 4."
    )
    assert {o.name: o.country for o in facts.officials} == {"Oliver Tansley": "US", "Mac Van Hoa": "VN"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("US Deputy Attorney General Lisa O. Monaco spoke in Hanoi.", "Lisa O. Monaco"),
        ("US Deputy Attorney General Lisa Monaco spoke in Hanoi.", "Lisa Monaco"),
        ("US Senior Director for the Western Hemisphere Juan Pardo spoke in Hanoi.", "Juan Pardo"),
        ("President of the UAE His Highness Sheikh Omar bin Rashid Al Sabri spoke.", "Omar bin Rashid Al Sabri"),
    ],
)
def test_names_beside_places_and_titles(find: Callable[..., Facts], text: str, name: str) -> None:
    """A family may be called like a state; a part of the world and a title are no names."""
    assert [o.name for o in find(text).officials] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Readout of White House Meeting with State Legislative Leaders on Extreme Risk Protection Order",
        "The Surgeon General Licenses new vaccines.",
        "The executive was in King County on Monday.",
    ],
)
def test_common_nouns_in_capitals_are_nobody(find: Callable[..., Facts], text: str) -> None:
    """What a post deals with, and what stands after one by chance, is no name."""
    assert find(text).officials == ()


@pytest.mark.parametrize(
    "text",
    [
        "General Mac Van Hoa laid flowers at President Ho Chi Minh's Monument in Moscow.",
        "General Mac Van Hoa laid a wreath at the statue of late General Le Van Cong.",
    ],
)
def test_who_is_only_honoured_is_no_official(find: Callable[..., Facts], text: str) -> None:
    assert [o.name for o in find(text).officials] == ["Mac Van Hoa"]


@pytest.mark.parametrize(
    "body",
    [
        "the three Lao provinces' specialised committee",
        "the specialised committee",
        "the locality's Special Working Board",
        "the Vientiane Special Working Board",
    ],
)
def test_a_body_may_be_described_instead_of_named(find: Callable[..., Facts], body: str) -> None:
    facts = find(f"Vietnam and Laos work together. Thongsavanh Keo, deputy head of {body}, said so.")
    assert [[p.label for p in o.posts] for o in facts.officials] == [[f"deputy head of {body}"]]


def test_the_head_of_a_team_of_no_body_is_no_official(find: Callable[..., Facts]) -> None:
    assert not find("Vietnam and Laos work together. Ann Rowe, director of the special effects team, came.").officials


def test_honours_between_a_post_and_the_name_part_them_not(find: Callable[..., Facts]) -> None:
    facts = find(
        "The Minister for Defence, the Hon. Alison Merrick MP, spoke with General Luu Trong Nghia of Vietnam in Canberra. "
        "Minister Merrick thanked him. The Foreign Minister, Senator the Hon Linda Reyne, of Australia was there."
    )
    assert [o.name for o in facts.officials if o.country != "VN"] == ["Alison Merrick", "Linda Reyne"]
    assert "Minister for Defence" in {p.label for o in facts.officials for p in o.posts}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "US senators Jack Holm of Ohio, Ruth Ames of New Jersey and Peter Lind came.",
            {"Jack Holm": ["US Senator"], "Ruth Ames": ["US Senator"], "Peter Lind": ["US Senator"]},
        ),
        (
            "Senators Jack Holm (D-Ohio), Ruth Ames (R-Iowa) and Peter Lind came.",
            {"Jack Holm": ["Senator"], "Ruth Ames": ["Senator"], "Peter Lind": ["Senator"]},
        ),
        (
            "Its sponsors were two senators, the Republican Jack Holm of Kansas and the Democrat Ruth Ames of Utah.",
            {"Jack Holm": ["senator of Kansas"], "Ruth Ames": ["senator"]},
        ),
        ("Bob Ray, captain of the USS Preble, came.", {"Bob Ray": ["captain of the USS Preble"]}),
        (
            "Commander Bob Ray, commanding officer of the destroyer USS Preble, came.",
            {"Bob Ray": ["commanding officer of the destroyer USS Preble"]},
        ),
        ("The Defence Minister is General Tran Van Nam.", {"Tran Van Nam": ["Defence Minister"]}),
        (
            "It went to the Vietnam Office for Seeking Missing Persons (VNOSMP). VNOSMP Director Mai Van Tuyen came.",
            {"Mai Van Tuyen": ["Vietnam Office for Seeking Missing Persons (VNOSMP) Director"]},
        ),
        ("The captain of the team, John Low, came.", {}),
        ("Tim Rice, an aide to Senator Jack Holm, came.", {"Tim Rice": ["aide"], "Jack Holm": ["Senator"]}),
    ],
)
def test_rows_of_members_ships_and_bodies_of_letters_are_read(
    find: Callable[..., Facts], text: str, posts: dict[str, list[str]]
) -> None:
    assert {o.name: [p.label for p in o.posts] for o in find(text).officials} == posts


def test_an_officer_of_a_squadron_is_of_its_state_whatever_his_name(find: Callable[..., Facts]) -> None:
    found = find("The US ships came to Da Nang. Captain Le Ba Huy, Deputy Commander of Destroyer Squadron 7, led them.")
    assert [(o.name, o.country) for o in found.officials] == [("Le Ba Huy", "US")]
