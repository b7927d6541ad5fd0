"""Whom a person serves: verbs of leading, bodies before and after the name, what tells company staff."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = "Hanoi, May 4, 2023 (VNA) - Viet Nam and the US held talks. "


@pytest.fixture
def officials(find: Any) -> Any:
    """The posts of the officials of a text, by name; former ones begin with "ex"."""

    def found(text: str) -> Any:
        return {o.name: ["ex " * p.former + p.label for p in o.posts] for o in find(HEAD + text).officials}

    return found


@pytest.mark.parametrize(
    ("sentence", "posts"),
    [
        ("Captain Mark Ellison, who commands the carrier, spoke.", {"Mark Ellison": ["commander of the carrier"]}),
        (
            "Colonel Tran Van Hai, who used to head the Policy Department, agreed.",
            {"Tran Van Hai": ["ex head of the Policy Department"]},
        ),
        (
            "The team was led by Paul Yates, Chair of the Subcommittee on Asia and the Pacific of the US House Committee.",
            {"Paul Yates": ["Chair of the Subcommittee on Asia and the Pacific of the US House Committee"]},
        ),
        (
            "Deputy Commander of the Air Force - Air Defence Major General Bui Van Nam spoke.",
            {"Bui Van Nam": ["Deputy Commander of the Air Force - Air Defence"]},
        ),
        # a post in the plural ends where the next has his own
        (
            "US Envoys Ann Pell and Bo Lind; US Consul General Cal Moss; and US Ambassador Dan Rowe met.",
            {
                "Ann Pell": ["US Envoy"],
                "Bo Lind": ["US Envoy"],
                "Cal Moss": ["US Consul General"],
                "Dan Rowe": ["US Ambassador"],
            },
        ),
        # the post of the next in a row, whom no name tells
        (
            "US Climate Advisor Ann Pell, National Security Council Senior Director for Resilience Jennifer Ottley, and US Envoy Bo Lind met.",
            {"Ann Pell": ["US Climate Advisor"], "Bo Lind": ["US Envoy"]},
        ),
        # the short form that the article itself gives of a body
        (
            "The US Food and Drug Agency (FDG) and the National Economic Council (NECO) met. NECO Director Ann Pell spoke.",
            {"Ann Pell": ["NECO Director"]},
        ),
        # a public body known by its letters, an account that is nobody
        ("IAEA Director General Karl Ott agreed.", {"Karl Ott": ["IAEA Director General"]}),
        ("Look at the FAA's official Twitter account.", {}),
        # the employer before is no place one travels from
        (
            "Dr. Ann Pell is Chair of the National Commission on Health. Dr. Pell comes to the White House from the Orrin School.",
            {"Ann Pell": ["Chair of the National Commission on Health"]},
        ),
        (
            "Rear Admiral John Kemp of the US Navy and deputy director of the agency said so.",
            {"John Kemp": ["deputy director of the agency"]},
        ),
        (
            "Colonel Paul Yates of the US Army and Deputy Minister Vo Duc Anh spoke.",
            {"Paul Yates": [], "Vo Duc Anh": ["Deputy Minister"]},
        ),
        (
            "General Vo Duc Anh received newly-appointed US Ambassador Paul Yates.",
            {"Vo Duc Anh": [], "Paul Yates": ["US Ambassador"]},
        ),
        (
            "Bui Thi Lan, the general secretary of the ruling Lao Party, spoke.",
            {"Bui Thi Lan": ["general secretary of the ruling Lao Party"]},
        ),
        (
            (
                "Present were Deputy Minister, General Vo Duc Anh, Head of the Board for Overcoming Post-War Unexploded "
                "Ordnance (UXO) and Toxic Chemical Consequences after Wartime."
            ),
            {
                "Vo Duc Anh": [
                    "Deputy Minister",
                    (
                        "Head of the Board for Overcoming Post-War Unexploded Ordnance and Toxic Chemical Consequences after "
                        "Wartime"
                    ),
                ]
            },
        ),
        (
            "It was signed by General Secretary of the Communist Party of Vietnam, Bui Thi Lan (State President from May 4).",
            {"Bui Thi Lan": ["General Secretary of the Communist Party of Vietnam", "State President"]},
        ),
        ("The leaders of the United States and the Gulf Cooperation Council Countries spoke.", {}),
        ("Bui Thi Lan, who chairs the committee, spoke.", {"Bui Thi Lan": ["chairwoman of the committee"]}),
        (
            "General Vo Duc Anh had earlier commanded Military Region 5.",
            {"Vo Duc Anh": ["ex commander of the Military Region 5"]},
        ),
        ("The foreign ministry's Le Thu Nguyet answered.", {"Le Thu Nguyet": []}),
        (
            "Money comes from the State Department, whose director, Stanley Braddock, is on his way.",
            {"Stanley Braddock": ["director"]},
        ),
        (
            "Nguyen Tien Manh, Deputy Defence Minister and Senior Lieutenant General, spoke.",
            {"Nguyen Tien Manh": ["Deputy Defence Minister"]},
        ),
        (
            "General Vo Duc Anh spoke. Anh, also a member of the Party Central Committee, left.",
            {"Vo Duc Anh": ["member of the Party Central Committee"]},
        ),
        (
            "Sunniva Holt (left), Deputy Administrator of USAID, spoke.",
            {"Sunniva Holt": ["Deputy Administrator of USAID"]},
        ),
        (
            "Park Jin-oh, who is leaving his post as director of KOICA, spoke.",
            {"Park Jin-oh": ["director of KOICA"]},
        ),
        (
            (
                "He met Chairman of the National Assembly Ly Van Hung, and the Minister of National Defence, General "
                "Vo Duc Anh, in Hanoi."
            ),
            {"Ly Van Hung": ["Chairman of the National Assembly"], "Vo Duc Anh": ["Minister of National Defence"]},
        ),
        (
            "US Congressman Peter Halloran came. Halloran, Chairman of the House Committee on Foreign Affairs, spoke.",
            {"Peter Halloran": ["US Congressman", "Chairman of the House Committee on Foreign Affairs"]},
        ),
        ("It was heard by Edward Fairfax MP, a guest.", {"Edward Fairfax": ["Member of Parliament"]}),
        ("Admiral Giacomo de' Ricci spoke.", {"Giacomo de' Ricci": []}),
        (
            "US Ambassador John Carver, who was in Hanoi for the dialogue, spoke.",
            {"John Carver": ["US Ambassador"]},
        ),
        ("Le Van Nam, who runs a taxi, drove him.", {}),
        # fields of government, titles of a chamber, surnames behind one post
        (
            "Secretary of Labor Julia Sand and Commerce Secretary Gino Raim met Rose Hall, Secretary of the Lions Club.",
            {"Julia Sand": ["Secretary of Labor"], "Gino Raim": ["Commerce Secretary"]},
        ),
        (
            "Secretaries Walcott, Granwell, and Butterby spoke.",
            {n: ["Secretary"] for n in ("Walcott", "Granwell", "Butterby")},
        ),
        (
            "He met Leader Jefford, Speaker Pellow, Governors, FEMA Administrator Crisp and OMB Director Shona Young.",
            {
                "Jefford": ["Leader"],
                "Pellow": ["Speaker"],
                "Crisp": ["FEMA Administrator"],
                "Shona Young": ["OMB Director"],
            },
        ),
        (
            (
                "US Energy Adviser Susan Rich, Director of Public Engagement and Senior Adviser to the President Cedric Bond, "
                "and others met."
            ),
            {
                "Susan Rich": ["US Energy Adviser"],
                "Cedric Bond": ["Senior Adviser to the President"],
            },
        ),
        (
            (
                "He met Ranking Member Chuck Grass, Prime Minister-designate Tony Alban, members of Congress and Labor "
                "Secretary Ann Pell."
            ),
            {
                "Chuck Grass": ["Ranking Member"],
                "Tony Alban": ["Prime Minister-designate"],
                "Ann Pell": ["Labor Secretary"],
            },
        ),
        (
            "US Energy Adviser Susan Rich spoke. Ambassador Rich thanked them.",
            {"Susan Rich": ["US Energy Adviser", "Ambassador"]},
        ),
        (
            "Deputy Secretary of the Treasury Wally Odey met Adewale Odey, Deputy Secretary of the Treasury.",
            {"Wally Odey": ["Deputy Secretary of the Treasury"]},
        ),
        ("Under President John Mason it grew.", {"John Mason": ["President"]}),
        ("NATO Secretary General Nils Stolten spoke.", {"Nils Stolten": ["NATO Secretary General"]}),
        ("Trigon's vice president, Alan Burke, and the foundation's director, Roger Hensley, spoke.", {}),
        ("He thanked the US ambassador. General Vo Duc Anh spoke.", {"Vo Duc Anh": []}),
        (
            "General Vo Duc Anh, Chief of the General Staff, and the Minister of Foreign Affairs spoke.",
            {"Vo Duc Anh": ["Chief of the General Staff"]},
        ),
        (
            "He met Nils Eide, Chief of Cabinet for European Commission President Maria Lopez.",
            {"Nils Eide": ["Chief of Cabinet"], "Maria Lopez": ["European Commission President"]},
        ),
        (
            "He met Oleh Kruk, Head of the Office of the President of Ukraine.",
            {"Oleh Kruk": ["Head of the Office of the President of Ukraine"]},
        ),
        (
            "He was joined by National Security Advisor for the Vice President Peter Gorman.",
            {"Peter Gorman": ["National Security Advisor for the Vice President"]},
        ),
        (
            "He met Nils Eide, Under-Secretary of State at the Danish Prime Minister's Office.",
            {"Nils Eide": ["Under-Secretary of State at the Danish Prime Minister's Office"]},
        ),
        ("He telephoned Crown Prince Nasser bin Hadi of Kuwait.", {"Nasser bin Hadi": ["Crown Prince"]}),
        (
            "He met United Nations High Commissioner for Refugees Bruno Sala.",
            {"Bruno Sala": ["United Nations High Commissioner for Refugees"]},
        ),
        (
            "He met White House Harbour Plan Coordinator Alan Burke.",
            {"Alan Burke": ["White House Harbour Plan Coordinator"]},
        ),
        ("- Rosa Palmer, Administrator, USAID", {"Rosa Palmer": ["Administrator, USAID"]}),
        ("- Rosa Palmer, Administrator, Halbrook Foundation", {}),
        (
            "Ann Pell, Advisor to the President and Director of the Gender Council, and Ambassador Rosa Palmer met him.",
            {
                "Ann Pell": ["Advisor to the President", "Director of the Gender Council"],
                "Rosa Palmer": ["Ambassador"],
            },
        ),
        # what ends a list belongs to its last name
        (
            (
                "Director of the Gender Council Ann Pell, and Deputy Assistant to the President and Counsel to the Vice "
                "President Rosa Palmer met families."
            ),
            {
                "Ann Pell": ["Director of the Gender Council"],
                "Rosa Palmer": ["Deputy Assistant to the President", "Counsel to the Vice President"],
            },
        ),
        (
            "He was joined by the Mayor of Tucson, Arizona, Rosa Palmer; and others.",
            {"Rosa Palmer": ["Mayor of Tucson, Arizona"]},
        ),
    ],
)
def test_whom_a_person_serves(officials: Any, sentence: str, posts: dict[str, list[str]]) -> None:
    assert officials(sentence) == posts


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The Republic of Korea (RoK)'s Deputy Defence Minister Ahn Seon Ho came to Viet Nam.", "KR"),
        ("KOICA of the Republic of Korea helps, said the director of its Vietnam office, Ahn Seon Ho.", "KR"),
        ("Paula Moreau, Secretary of State to the Minister for the Armed Forces of France, came to Viet Nam.", "FR"),
        ("In Washington he met Nils Eide, Chief of Cabinet for European Commission President Maria Lopez.", "EU"),
        ("ROME, May 4, 2023 - Admiral Aldo Ricci received Deputy Minister Pham Hoai Bac.", "IT"),
    ],
)
def test_the_state_of_a_foreigner(find: Any, text: str, state: str) -> None:
    assert state in {o.country for o in find(text).officials if o.name != "Pham Hoai Bac"}
    assert {o.country for o in find(text).officials} <= {state, "VN"}


def test_the_staff_of_companies_in_a_list_are_no_officials(find: Any) -> None:
    text = (
        "Readout of a call\n\nThe US Senate met them.\n\nParticipants included:\n\n"
        "- Dan Bright, Vice President, Global Affairs, Walgrove\n"
        "- Ruth Marsh, Executive Vice President, Chief Policy and External Affairs Officer, Halbrook Health\n"
        "- Al Sharp, President of the National Farm Network\n- Ruth Gray, Provost, Hill University\n"
        "- Ann Pell, Director, Ohio Department of Labor\n- Mark Rowe, Mayor of Austin, Texas\n"
    )
    assert [o.name for o in find(text, "2023-03-15").officials if o.name != "Ann Pell"] == ["Mark Rowe"]


@pytest.mark.parametrize(
    "name",
    [
        "Air Force Capt. Alan B. Whitby, 29, of Dayton, Ohio, killed during the Vietnam War,",
        "Army Staff Sgt. Alan Whitby, 24, who went missing in Quang Nam in 1968,",
        "Navy Lt. Alan Whitby",
    ],
)
def test_soldiers_accounted_for_are_no_officials(find: Any, name: str) -> None:
    assert not find(
        f"The Defense POW/MIA Accounting Agency said that U.S. {name} was accounted for on March 5, 2024."
    ).officials


@pytest.mark.parametrize(
    "sentence",
    [
        "Capt. Roger Holm, 29, of Ohio, was flying a Phantom when it was hit near Kim Lu village.",
        "Army Master Sgt. Wilbur Kern, 31, of Dayton, Ohio, was assigned to a camp at Lang Vei in February 1968.",
        "Air Force Maj. Dean Wallack will be buried in Arlington on Friday.",
    ],
)
def test_a_soldier_told_of_with_age_and_home_or_burial_is_no_official(officials: Any, sentence: str) -> None:
    assert officials(sentence) == {}
