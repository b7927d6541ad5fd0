"""Posts shared by persons of several states, told by a clause, or of another than the person before."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = "Hanoi, May 4, 2023 (VNA) - The two sides held talks. "


@pytest.fixture
def told(find: Any) -> Any:
    """State and posts of the officials of a text, by name."""

    def found(text: str) -> Any:
        return {o.name: (o.country, *(p.label for p in o.posts)) for o in find(HEAD + text).officials}

    return found


@pytest.mark.parametrize(
    ("sentence", "officials"),
    [
        (
            "The U.S. and Vietnamese defence secretaries, Martin Coe and General Ly Van Hung, met.",
            {"Martin Coe": ("US", "defence secretary"), "Ly Van Hung": ("VN", "defence secretary")},
        ),
        (
            "The foreign ministers of Vietnam and Japan, Ly Van Hung and Hayashi Kenji, met.",
            {"Ly Van Hung": ("VN", "foreign minister"), "Hayashi Kenji": ("JP", "foreign minister")},
        ),
        (
            "Brigadier Generals Ly Van Hung and Bui Quang signed it.",
            {"Ly Van Hung": ("VN",), "Bui Quang": ("VN",)},
        ),
        (  # the body that a body belongs to
            "Director of the Treaty Department under the Ministry of National Defence Major General Ly Van Hung spoke.",
            {"Ly Van Hung": ("VN", "Director of the Treaty Department under the Ministry of National Defence")},
        ),
        (
            "Director of the Institute for Policy, Bureau of Planning, Ministry of Defence of Japan Goro Hayashi spoke.",
            {
                "Goro Hayashi": (
                    "JP",
                    "Director of the Institute for Policy, Bureau of Planning, Ministry of Defence of Japan",
                )
            },
        ),
        (
            "The Da Nang People's Committee Vice Chairman, Mr Ly Van Hung, received the captain.",
            {"Ly Van Hung": ("VN", "Da Nang People's Committee Vice Chairman")},
        ),
        (
            "Vice Admiral Martin Coe, Commander of the US Navy's seventh Fleet in the Pacific, spoke.",
            {"Martin Coe": ("US", "Commander of the US Navy's seventh Fleet in the Pacific")},
        ),
        (  # lists with a comma before "and", and without "of"
            "Minister of Labour, War Invalids, and Social Affairs Ly Van Hung and Defence Minister Bui Quang Dat spoke.",
            {
                "Ly Van Hung": ("VN", "Minister of Labour, War Invalids, and Social Affairs"),
                "Bui Quang Dat": ("VN", "Defence Minister"),
            },
        ),
        (
            "Deputy Secretary Strategy, Policy and Industry at the Australian Department of Defence, Martin Coe, spoke.",
            {
                "Martin Coe": (
                    "AU",
                    "Deputy Secretary Strategy, Policy and Industry at the Australian Department of Defence",
                )
            },
        ),
        (  # the state behind "of the" is told though the ministry's name is another state's too
            "Permanent Secretary of the Ministry of Defence of the UK Martin Coe spoke.",
            {"Martin Coe": ("GB", "Permanent Secretary of the Ministry of Defence of the UK")},
        ),
        (  # a name whose second word is one of bodies' names too
            "South Korean Ambassador to Vietnam Choi Young-dae spoke.",
            {"Choi Young-dae": ("KR", "South Korean Ambassador to Vietnam")},
        ),
        (
            "Martin Coe, Branch Chief of the Office of Weapons Removal in the U.S. Department of State, spoke.",
            {"Martin Coe": ("US", "Branch Chief of the Office of Weapons Removal in the U.S. Department of State")},
        ),
        (  # a lawmaker's party and state
            "US Senator Martin Coe (D-Vt.), chairman of the Budget Committee, spoke.",
            {"Martin Coe": ("US", "US Senator", "chairman of the Budget Committee")},
        ),
        (
            "There were General Ly Van Hung, Chief of the General Staff, and Dong Nai's Party Secretary, Nong Van Minh.",
            {"Ly Van Hung": ("VN", "Chief of the General Staff"), "Nong Van Minh": ("VN", "Party Secretary")},
        ),
        (
            "General Khamphone Vongsa, Laos' Deputy Minister of Defence, came.",
            {"Khamphone Vongsa": ("LA", "Deputy Minister of Defence")},
        ),
        (
            "The Defence Minister of the day, General Ly Van Hung, went there.",
            {"Ly Van Hung": ("VN", "Defence Minister")},
        ),
        (
            "Virginia Stone was there, in her capacity as US Ambassador to Viet Nam.",
            {"Virginia Stone": ("US", "US Ambassador to Viet Nam")},
        ),
        (
            "Lee Min-ho, who represents Korea in Hanoi as ambassador, agreed.",
            {"Lee Min-ho": ("KR", "ambassador")},
        ),
        (
            "He saw Ly Van Hung, whose post is that of a Deputy Minister of Defence.",
            {"Ly Van Hung": ("VN", "Deputy Minister of Defence")},
        ),
        ("Ly Van Hung, the President, received him.", {"Ly Van Hung": ("VN", "President")}),
        (
            "Le Thi Thu, who speaks for the Foreign Ministry, agreed.",
            {"Le Thi Thu": ("VN", "spokesperson of the Foreign Ministry")},
        ),
        ("Tokyo's ambassador, Tanaka Kenji, agreed.", {"Tanaka Kenji": ("JP", "ambassador")}),
        ("Sergeant Peter Hall, who was killed in action in 1969, wrote letters.", {}),
        ("The remains of Captain Peter Hall went home.", {}),
        (
            "He thanked the diplomat who leads the US Embassy, Peter Hall, and left.",
            {"Peter Hall": ("US", "head of the US Embassy")},
        ),
        ("He saw Toshi Tanaka, in charge of defence in Tokyo.", {"Toshi Tanaka": ("JP",)}),
        ("He saw Gabriel Martel, who holds the same office in Paris.", {"Gabriel Martel": ("FR",)}),
        ("Drew Hall of the Pentagon spoke.", {"Drew Hall": ("US",)}),
        (
            "USAID's Mission Director for Viet Nam, Ann Stone, spoke.",
            {"Ann Stone": ("US", "Mission Director for Viet Nam")},
        ),
        ("Peter Hall, US Special Envoy for Yemen, spoke.", {"Peter Hall": ("US", "US Special Envoy for Yemen")}),
        (
            "Minister Richard HALL met Deputy Defence Minister Ly Van HUNG, Ambassador Olivier MARTEL and Minister LEE Min-ho.",
            {
                "Richard Hall": (None, "Minister"),
                "Ly Van Hung": ("VN", "Deputy Defence Minister"),
                "Olivier Martel": (None, "Ambassador"),
                "Lee Min-ho": (None, "Minister"),
            },
        ),
        ("Ambassador Mary Stone USAID staff saw.", {"Mary Stone": ("US", "Ambassador")}),
        ("Peter Hall, Defence Secretary, spoke.", {"Peter Hall": (None, "Defence Secretary")}),
        ("Peter Hall, President, Halbrook Group, spoke.", {}),
        ("Her successor as ambassador, Mr. Peter Hall, spoke.", {"Peter Hall": (None, "ambassador")}),
        (
            "He saw the Chinese consul general from Hanoi, Ms Du Yanli, in Lao Cai.",
            {"Du Yanli": ("CN", "Chinese consul general from Hanoi")},
        ),
        ("Hélène Martel, who runs strategy at the French armed forces ministry, spoke.", {"Hélène Martel": ("FR",)}),
        ("Hélène Martel, who runs a bakery in the French quarter, spoke.", {}),
        (
            "The US Defence Attaché to Vietnam, Colonel TJ Hall, was there.",
            {"TJ Hall": ("US", "US Defence Attaché to Vietnam")},
        ),
        (
            "His uncle George Hall covered the war. Defense Secretary Mark Hall left.",
            {"Mark Hall": (None, "Defense Secretary")},
        ),
        ("The second ASEAN - Australia Defence Ministers Informal Meeting is near.", {}),
        (
            "Peter Hall, on his first visit to Vietnam as U.S. defense secretary, heard it.",
            {"Peter Hall": ("US", "U.S. defense secretary")},
        ),
        ("He met Ly Van Minh, who presides over the academy.", {"Ly Van Minh": ("VN", "president of the academy")}),
        (
            "Frederick Miller, too, was present. The vice admiral had never been there.",
            {"Frederick Miller": (None,)},
        ),
        (
            "It was the wish of General Ly Van Hung to see Sergei Orlov. He met the Russian minister. Orlov was glad.",
            {"Ly Van Hung": ("VN",), "Sergei Orlov": ("RU", "Russian minister")},
        ),
        (
            "President Joe Barden spoke. Peter Hall, US Special Envoy for Climate Change, and others met.",
            {
                "Joe Barden": ("US", "President"),
                "Peter Hall": ("US", "US Special Envoy for Climate Change"),
            },
        ),
        (
            "He received Speaker of the Lao National Assembly Xaysomphone Vongsa.",
            {"Xaysomphone Vongsa": ("LA", "Speaker of the Lao National Assembly")},
        ),
        ("Japan's top diplomat Kono Taro spoke.", {"Kono Taro": ("JP", "top diplomat")}),
        (
            "He waited for Gabriel Martel. France's Minister of Defence arrived. It was late, Martel said.",
            {"Gabriel Martel": ("FR", "Minister of Defence")},
        ),
        ("He saw Gabriel Martel, who lives in Paris. Money came from the Minister of Defence of France.", {}),
        ("Foundation president Luis Ortega and Walter Stone, president and CEO of the Aspen Institute, spoke.", {}),
        ("Dean Hall, Deputy Administrator of USAID, spoke.", {"Dean Hall": ("US", "Deputy Administrator of USAID")}),
        ("Ly Van Hung, who met Peter Hall as ambassadors looked on, left.", {}),
        ("Ly Van Hung, who asked for a visit of the US Ambassador, left.", {}),
    ],
)
def test_who_holds_the_post(told: Any, sentence: str, officials: dict[str, tuple[str, ...]]) -> None:
    assert told(sentence) == officials


@pytest.mark.parametrize(
    ("sentence", "officials"),
    [
        (
            "Do Huu Cuong was appointed Deputy Minister of National Defence.",
            {"Do Huu Cuong": ("VN", "Deputy Minister of National Defence")},
        ),
        ("Ann Lowell was sworn in as US Ambassador to Vietnam.", {"Ann Lowell": ("US", "US Ambassador to Vietnam")}),
        ("Do Huu Cuong has been elected as the country's next President.", {"Do Huu Cuong": ("VN", "President")}),
        ("The National Assembly elected Do Huu Cuong State President.", {"Do Huu Cuong": ("VN", "State President")}),
        (
            "President Ann Lowell nominated Mark Rowe to be US Ambassador to Vietnam.",
            {"Ann Lowell": ("US", "President"), "Mark Rowe": ("US", "US Ambassador to Vietnam")},
        ),
        (
            "Do Huu Cuong (in white), Deputy Foreign Minister, speaks.",
            {"Do Huu Cuong": ("VN", "Deputy Foreign Minister")},
        ),
        ("Oregon Governor Ann Lowell came.", {"Ann Lowell": ("US", "Oregon Governor")}),
        ("Senator Ann Lowell of Oregon came.", {"Ann Lowell": ("US", "Senator of Oregon")}),
        ("Mayor of Moscow Sergei Antonov came.", {"Sergei Antonov": ("RU", "Mayor of Moscow")}),
        (
            "Major General Do Huu Cuong, Commander of the Chemical Corps - Head of Office 701, spoke.",
            {"Do Huu Cuong": ("VN", "Commander of the Chemical Corps", "Head of Office 701")},
        ),
        ("US Ambassador-designate Ann Lowell came.", {"Ann Lowell": ("US", "US Ambassador-designate")}),
        ("US Rear Adm. (lower half) Mark Rowe came.", {"Mark Rowe": ("US",)}),
        (
            "Defence ministers Do Huu Cuong of Vietnam, Chansamone Keo of Laos and Neth Savuth of Cambodia met.",
            {
                "Do Huu Cuong": ("VN", "Defence minister"),
                "Chansamone Keo": ("LA", "Defence minister"),
                "Neth Savuth": ("KH", "Defence minister"),
            },
        ),
        ("Do Huu Cuong was named a hero by the Minister of National Defence.", {}),
        ("Sgt. Mark Rowe was listed as missing in 1969. The ship is named after Admiral Ann Lowell.", {}),
    ],
)
def test_posts_that_are_given_or_are_of_a_place(told: Any, sentence: str, officials: Any) -> None:
    assert told(sentence) == officials


@pytest.mark.parametrize("opening", ["Attending were", "Among the guests was", "The guests included"])
def test_a_post_a_comma_and_a_rank_after_a_verb(find: Any, opening: str) -> None:
    facts = find(
        f"Hanoi, May 4, 2023 (VNA) - {opening} Deputy Defence Minister, Senior Lieutenant General Le Van Dung."
    )
    assert [p.label for o in facts.officials for p in o.posts] == ["Deputy Defence Minister"]


@pytest.mark.parametrize(
    ("text", "name", "country", "post"),
    [
        ("The Minister for Defence, the Hon Karen Hale MP, today came to Hanoi.", "Karen Hale", "AU", "Minister for Defence"),
        ("A Norwegian guest, State Secretary Jonas Hale, came to Hanoi.", "Jonas Hale", "NO", "State Secretary"),
        ("A French guest came. Odile Hale, Secretary of State for Veterans, spoke in Hanoi.", "Odile Hale", "FR",
         "Secretary of State for Veterans"),
    ],
)  # fmt: skip
def test_posts_of_other_governments(find: Any, text: str, name: str, country: str, post: str) -> None:
    told = "Australia and Viet Nam work together. " if country == "AU" else ""
    (official,) = find(told + text).officials
    assert (official.name, official.country, official.posts[0].label) == (name, country, post)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Nguyen Van An met the guests in Hanoi.", "Nguyen Van An"),
        ("Sen. Lt. Gen. Pham Duc An said so.", "Pham Duc An"),
        ("In Hanoi General An met the guests.", "An"),
    ],
)
def test_an_is_a_name_too(find: Any, text: str, name: str) -> None:
    assert [o.name for o in find(text).officials] == [name]


@pytest.mark.parametrize(
    ("text", "name", "country", "post"),
    [
        (("Deputy Minister Tran Van Mau received a delegation of the Japan International Cooperation Agency (JICA) led by "
         "Chief Representative Sato Kenji."), "Sato Kenji", "JP", "Chief Representative"),
        ("Deputy Minister Tran Van Mau met a team of the Defense POW/MIA Accounting Agency headed by Director Ann Hale.",
         "Ann Hale", "US", "Director"),
    ],
)  # fmt: skip
def test_the_leader_of_a_bodys_delegation_holds_its_post(
    find: Any, text: str, name: str, country: str, post: str
) -> None:
    (official,) = [o for o in find(text).officials if o.country != "VN"]
    assert (official.name, official.country, official.posts[0].label) == (name, country, post)


@pytest.mark.parametrize("post", ["director", "Deputy Director"])
def test_whose_post_is_a_departments(find: Any, post: str) -> None:
    (official,) = find(
        f"The team met the Department of Foreign Affairs. The department's {post} Tran Van Mau spoke."
    ).officials
    assert (official.name, official.posts[0].label) == ("Tran Van Mau", post)


@pytest.mark.parametrize(
    "text",
    [
        "The guests visited the National Defence Academy. Major General Tran Van Mau, Director of the academy, spoke.",
        "The guests visited the Mine Action Centre. Major General Tran Van Mau, General Director of the centre, spoke.",
    ],
)
def test_officers_who_head_a_body_named_before(find: Any, text: str) -> None:
    (official,) = find(text).officials
    assert official.posts[0].label.endswith(text.split(" of ")[1].split(",")[0])


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("He met Japanese Defence Minister Sato Kenji and New Zealand Defence Minister Ann Hale in Hanoi.", "Ann Hale", "NZ"),
        ("He met Japanese Defence Minister Sato Kenji and UAE Defence Minister Omar Hale in Hanoi.", "Omar Hale", "AE"),
        ("He met Jed Royal, US Deputy Assistant Secretary of Defence, in Hanoi.", "Jed Royal", "US"),
        ("He met Ann Law, US Deputy Assistant Secretary of Defence, in Hanoi.", "Ann Law", "US"),
    ],
)  # fmt: skip
def test_states_in_a_row_and_surnames_that_are_words(find: Any, text: str, name: str, country: str) -> None:
    assert {o.name: o.country for o in find(text).officials}[name] == country


@pytest.mark.parametrize("end", [".", ", in London on March 14."])
def test_a_name_behind_a_post_at_the_end_of_a_sentence(find: Any, end: str) -> None:
    text = f"General Tran Van Mau met the Director General of the National Crime Agency, Graeme Alder{end}"
    assert [o.name for o in find(text, "2023-03-15").officials if o.posts] == ["Graeme Alder"]


def test_no_vietnamese_bears_an_indian_title(find: Any) -> None:
    text = "Raksha Mantri Shri Arun Sharma held talks with his Vietnamese counterpart General Tran Van Mau on March 14."
    posts = {o.name: [p.label for p in o.posts] for o in find(text, "2023-03-15").officials}
    assert posts == {"Arun Sharma": ["Raksha Mantri"], "Tran Van Mau": ["Defence Minister"]}


def test_a_secretary_of_state_for_a_field_is_british(find: Any) -> None:
    text = "General Tran Van Mau met the Secretary of State for Defence, Graeme Alder, in London on March 14."
    assert {o.name: o.country for o in find(text, "2023-03-15").officials}["Graeme Alder"] == "GB"


def test_the_head_of_a_mission_of_a_state(find: Any) -> None:
    text = "Ambassador Le Thi Mai, head of Viet Nam's permanent mission, met ICRC President Graeme Alder on March 14."
    posts = {o.name: [p.label for p in o.posts] for o in find(text, "2023-03-15").officials}
    assert posts == {
        "Le Thi Mai": ["Ambassador", "head of Viet Nam's permanent mission"],
        "Graeme Alder": ["ICRC President"],
    }


def test_a_senator_who_chairs_a_committee_is_one_person(find: Any) -> None:
    text = "Chairman of the US Senate Armed Services Committee Jack Alder is in Hanoi. Senator Alder said he was glad."
    assert [o.name for o in find(text, "2023-03-15").officials] == ["Jack Alder"]


def test_a_counterpart_is_of_another_state(find: Any) -> None:
    text = (
        "Vietnamese Defence Minister Tran Van Mau called on Singapore's Prime Minister Lim Wei and met his Singapore "
        "counterpart Ong Hock Seng on March 14."
    )
    posts = {o.name: [p.label for p in o.posts] for o in find(text, "2023-03-15").officials}
    assert posts["Ong Hock Seng"] == ["Defence Minister"]


def test_an_american_with_an_indian_name(find: Any) -> None:
    text = (
        "Foreign Minister Tran Van Mau met Indian Foreign Minister Arun Sharma. He also met Secretary of State Antony "
        "Alder. The US is a partner."
    )
    assert {o.name: o.country for o in find(text, "2023-03-15").officials}["Antony Alder"] == "US"


def test_the_number_of_a_king_belongs_to_his_name(find: Any) -> None:
    text = "US Ambassador John Carver met King Harald VII of Norway on March 14."
    assert "Harald VII" in {o.name for o in find(text, "2023-03-15").officials}


def test_the_president_of_a_senate_is_of_the_state_reported_from(find: Any) -> None:
    text = "PHNOM PENH, March 15 (AKP) - Deputy Prime Minister Tran Van Mau called on Senate President Sok Dara on March 14."
    assert {o.name: o.country for o in find(text, "2023-03-15").officials}["Sok Dara"] == "KH"


def test_the_chief_of_a_communist_party(find: Any) -> None:
    text = (
        "Japanese Prime Minister Sato Kenji and Vietnam's Communist Party chief Tran Van Mau met in Tokyo on March 14."
    )
    found = find(text, "2023-03-15")
    assert {p.label for o in found.officials for p in o.posts} == {"Japanese Prime Minister", "Communist Party chief"}
    assert [len(m.participants) for m in found.meetings] == [2]


@pytest.mark.parametrize(
    ("post", "state"),
    [
        ("Chief of the General Staff of the Cuban Revolutionary Armed Forces", "CU"),
        ("Deputy Chief of the General Staff of the Lao People's Army", "LA"),
        ("Director of the General Department of Politics of the Lao People's Army", "LA"),
        ("Chief of the General Staff of the Vietnam People's Army", "VN"),
    ],
)
def test_whose_general_staff_it_is(find: Any, post: str, state: str) -> None:
    text = f"HANOI, March 15 (VNA) - State President Tran Van Mau received {post} General Roberto Alder on March 14."
    assert {o.name: o.country for o in find(text, "2023-03-15").officials}["Roberto Alder"] == state


def test_a_house_of_a_state_beside_the_place_of_a_summit(find: Any) -> None:
    text = (
        "WASHINGTON, March 15 (AP) - President Joe Biden will travel to Hanoi on Sunday after attending a summit in New "
        "Delhi, the White House said. National security adviser Jack Alder told reporters that he would meet Vietnam's "
        "leaders."
    )
    assert {o.name: o.country for o in find(text, "2023-03-15").officials}["Jack Alder"] == "US"


def test_a_body_that_one_state_alone_has(find: Any) -> None:
    text = "Ann Alder, director of the DPAA, met Defence Minister Tran Van Mau on March 14 before leaving for Laos."
    assert {o.name: o.country for o in find(text, "2023-03-15").officials}["Ann Alder"] == "US"


def test_a_vietnamese_agency_tells_of_its_own_leaders_without_their_state(find: Any) -> None:
    text = (
        "ULAANBAATAR, March 15 (VNA) - Party General Secretary Tran Mau began a state visit to Mongolia at the invitation "
        "of President Dorj Alder on March 14."
    )
    assert {o.name: o.country for o in find(text, "2023-03-15").officials} == {"Tran Mau": "VN", "Dorj Alder": "MN"}


def test_nobody_is_the_counterpart_of_who_is_acting(find: Any) -> None:
    text = (
        "Acting Defense Minister Kim Alder and his Vietnamese counterpart Tran Van Mau held talks in Seoul on March 14."
    )
    posts = {o.name: [p.label for p in o.posts] for o in find(text, "2023-03-15").officials}
    assert posts == {"Kim Alder": ["Acting Defense Minister"], "Tran Van Mau": ["Defense Minister"]}


def test_the_counterpart_of_a_deputy_premier_who_is_defence_minister(find: Any) -> None:
    text = (
        "Cambodian Deputy Prime Minister and Defense Minister Sok Dara will meet his Vietnamese counterpart Tran Van Mau "
        "on March 16."
    )
    posts = {o.name: [p.label for p in o.posts] for o in find(text, "2023-03-15").officials}
    assert posts["Tran Van Mau"] == ["Defense Minister"]


@pytest.mark.parametrize(
    ("sentence", "officials"),
    [
        (  # a field right behind the head, as Australia's secretaries are called
            "The Australian side was led by Deputy Secretary Defence People Rhona Skelton.",
            {"Rhona Skelton": ("AU", "Deputy Secretary Defence People")},
        ),
        (
            "Australian Deputy Secretary Strategic Policy & Intelligence Paul Tolman spoke.",
            {"Paul Tolman": ("AU", "Australian Deputy Secretary Strategic Policy & Intelligence")},
        ),
        (
            "Australia's First Assistant Secretary International Policy Paul Tolman spoke.",
            {"Paul Tolman": ("AU", "First Assistant Secretary International Policy")},
        ),
        (  # what somebody oversees is no body
            "US Deputy Assistant Defense Secretary Victor Shane, who oversees U.S. military ties with the region, spoke.",
            {"Victor Shane": ("US", "US Deputy Assistant Defense Secretary")},
        ),
        (  # where in a picture somebody is
            (
                "Colonel General Ly Van Hung (R, 3rd), Deputy Minister of National Defence, and U.S. Ambassador Ted Rowe review "
                "the equipment."
            ),
            {"Ly Van Hung": ("VN", "Deputy Minister of National Defence"), "Ted Rowe": ("US", "U.S. Ambassador")},
        ),
        (  # groups called after their ship
            "US Rear Admiral John Filler, the commander of the Carl Rowe strike group, spoke.",
            {"John Filler": ("US", "commander of the Carl Rowe strike group")},
        ),
        (
            "US Captain Ed Black, commander of the USS Arthur Rowe Carrier Strike Group, spoke.",
            {"Ed Black": ("US", "commander of the USS Arthur Rowe Carrier Strike Group")},
        ),
        (  # the post of one whose name is one word
            "General Mau praised it. The Vietnamese deputy defence minister said he was glad.",
            {"Mau": ("VN", "Vietnamese deputy defence minister")},
        ),
    ],
)
def test_posts_of_the_press(told: Any, sentence: str, officials: dict[str, tuple[str, ...]]) -> None:
    assert told(sentence) == officials
