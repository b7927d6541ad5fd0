"""How agencies and ministries of Viet Nam's partners tell of meetings and papers; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

from tests.meetings import told

PUBLISHED = "2023-03-15"  # a Wednesday
ROE = "Australian Defence Minister Jane Roe"
MET = f"PERTH, March 15 (Reuters) -- {ROE} met Vietnamese Defence Minister Tran Van Mau on Tuesday. "
TALKS = "talks held 2023-03-14 Perth jane-roe:host tran-van-mau:guest"

MEETINGS = [
    # those met stand in a list behind a comma, or behind "such as"
    *(
        (
            f"{ROE} met with Vietnamese leaders{counted} President Tran Van Mau and Prime Minister Le Ba Huy in Hanoi.",
            {
                "talks held - Hanoi jane-roe:guest tran-van-mau:host",
                "talks held - Hanoi jane-roe:guest le-ba-huy:host",
            },
        )
        for counted in (", including", " such as", " including", ", among them", ", including the newly elected")
    ),
    (
        f"{ROE} called on Vietnamese leaders, including State President Tran Van Mau, in Hanoi.",
        {"reception held - Hanoi jane-roe:guest tran-van-mau:host"},
    ),
    # a small word set apart behind an opening takes its comma along
    (
        MET + "In a news conference on Tuesday, however, Roe disclosed that a pact would be signed.",
        {TALKS, "press-conference held 2023-03-14 Perth jane-roe:speaker"},
    ),
    # a place that no list knows, by the sort of place or the day beside it, goes before that of the dateline
    (
        (
            "BEIJING, March 15 -- The fifth China-Vietnam border defence friendship exchange was held on March 14 in "
            "Ningming county of China's Guangxi Zhuang Autonomous Region."
        ),
        {"dialogue held 2023-03-14 Ningming"},
    ),
    (
        f"SYDNEY, March 15 -- {ROE} met Vietnamese Defence Minister Tran Van Mau in Toowoomba on Tuesday.",
        {"talks held 2023-03-14 Toowoomba jane-roe:participant tran-van-mau:participant"},
    ),
    # the city in the name of a forum, however it goes on
    (
        (
            "Russian Defence Minister Ivan Orlov met Defence Minister Tran Van Mau on the sidelines of the 5th Moscow "
            "Conference on International Security."
        ),
        {
            "conference held - Moscow ivan-orlov:participant tran-van-mau:participant",
            "talks held - Moscow ivan-orlov:host tran-van-mau:guest",
        },
    ),
    # who is briefed on talks was not at them; who is praised for them was
    *(
        (
            MET + f"Mau {told_of} talks with Prime Minister Ann Bell of Australia.",
            {TALKS, "talks held - Perth ann-bell:host tran-van-mau:guest"},
        )
        for told_of in ("briefed Roe on his", "informed his host of his", "told Roe about his")
    ),
    # what came so much earlier has the date counted, and no people to share with what came then
    (
        f"The signing of the pact comes two months after {ROE} met with Vietnamese Defence Minister Tran Van Mau in Hue.",
        {"talks held 2023-01 Hue jane-roe:guest tran-van-mau:host"},
    ),
    (
        f"The trip comes two weeks after {ROE} visited Vietnam.",
        {"visit held - Vietnam jane-roe:guest"},
    ),
    # the month of a visit is its own, whatever day the sentence tells of something else
    (
        f"Ahead of {ROE}'s expected visit to Vietnam in late June, the coast guard met Vietnamese officials on Tuesday.",
        {"visit planned 2023-06 Vietnam jane-roe:guest"},
    ),
    # the work of a body is seen where it is done
    (
        "US Ambassador John Low visited PeaceTrees's clearance work in Quang Tri on Tuesday.",
        {"visit held 2023-03-14 Quang Tri john-low:guest"},
    ),
    # events that are hosted by somebody are no guests of his
    (
        MET + "Roe thanked Mau for taking part in the events being hosted by the Australian Defence Department.",
        {TALKS},
    ),
    # talks that began for a paper are no meeting
    (MET + "Talks for that memorandum began in 2018.", {TALKS}),
    # a courtesy call that is received, or had, is the caller's
    *(
        (
            f"{ROE} {got} Vietnamese Defence Minister Tran Van Mau in Canberra on Tuesday.",
            {"reception held 2023-03-14 Canberra jane-roe:host tran-van-mau:guest"},
        )
        for got in ("received a courtesy call from", "received a courtesy call by", "had a courtesy call by")
    ),
    # the summit of two states is talks, that of many a conference
    *(
        (
            f"South Korean President Kim Min-soo {held} Vietnamese President Tran Van Mau in Seoul on Tuesday.",
            {"talks held 2023-03-14 Seoul kim-min-soo:host tran-van-mau:guest"},
        )
        for held in ("held a summit with", "held summit talks with", "held a summit meeting with")
    ),
    (
        "South Korean President Kim Min-soo and Vietnamese President Tran Van Mau held a summit in Seoul on Tuesday.",
        {"talks held 2023-03-14 Seoul kim-min-soo:host tran-van-mau:guest"},
    ),
    (
        "President Kim Min-soo of South Korea and Vietnamese President Tran Van Mau attended the summit in Seoul.",
        {"conference held - Seoul kim-min-soo:participant tran-van-mau:participant"},
    ),
    # where it was agreed to hold talks was held; a framework for talks is no meeting, nor is what is agreed to be held
    *(
        (
            (
                f"Australia and Vietnam agreed to {do} at a meeting between {ROE} and Vietnamese Defence Minister "
                "Tran Van Mau in Hanoi on Tuesday."
            ),
            {"talks held 2023-03-14 Hanoi jane-roe:guest tran-van-mau:host"},
        )
        for do in (
            "hold regular defence talks",
            "set up a new framework for security talks",
            "establish a framework for a foreign and defence meeting",
        )
    ),
    # but not what only looks like a place
    (
        f"SYDNEY, March 15 -- {ROE} met Vietnamese Defence Minister Tran Van Mau in Parliament on Tuesday.",
        {"talks held 2023-03-14 Sydney jane-roe:host tran-van-mau:guest"},
    ),
]


@pytest.mark.parametrize(("text", "rows"), MEETINGS)
def test_meetings(find: Any, text: str, rows: set[str]) -> None:
    assert told(find(text, PUBLISHED)) == rows


JVS = "Joint Vision Statement on India-Vietnam Defence Partnership"
MOU = "Memorandum of Understanding on Mutual Logistics Support"
LEROUX = "French Defence Minister Paul Leroux will visit Vietnam. "
PAPERS = [
    # a title, or what a paper is on, in quotation marks
    (f"The ties have grown since the signing of the '{JVS}' in June 2022.", {(JVS, "2022-06")}),
    (f"India and Vietnam signed the “{JVS} towards 2030” in June 2022.", {(f"{JVS} towards 2030", "2022-06")}),
    ("India and Vietnam signed a Memorandum of Understanding on 'Mutual Logistics Support' in June 2022.", {(MOU, "2022-06")}),
    (
        (f"During Defence Minister Arjun Mehta's visit to Vietnam in June 2022, the '{JVS}' and a Memorandum of "
        "Understanding on 'Mutual Logistics Support' were signed."),
        {(JVS, "2022-06"), (MOU, "2022-06")},
    ),
    # "co-operation", as the British write
    ("The UK and Vietnam signed a defence co-operation agreement on Monday.", {("defence co-operation agreement", "2023-03-13")}),
    # what a paper does tells it from others, and so does what it is to do
    (
        LEROUX + "A letter of intent is due to be signed, setting out a framework for cooperation between the two nations.",
        {("letter of intent", None)},
    ),
    (LEROUX + "The two ministries will sign a letter of intent establishing a hotline.", {("letter of intent", None)}),
    (
        LEROUX + "A letter of intent to strengthen defence cooperation will be signed during the visit.",
        {("letter of intent to strengthen defence cooperation", None)},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "papers"), PAPERS)
def test_papers(find: Any, text: str, papers: set[tuple[str, str | None]]) -> None:
    found = find(text, PUBLISHED).agreements
    assert {(a.name, a.date.value if a.date else None) for a in found} == papers


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        # a capital that acts tells whose report it is, whatever other states a deal is compared with
        (
            (
                "Defense Minister Kim Min-soo headed to Vietnam on Wednesday, Seoul's defense ministry said. The two sides "
                "will also sign a memorandum of understanding on logistics. Seoul has clinched such deals with the United "
                "States and Australia. He will also meet the U.S. envoy, the Seoul ministry said."
            ),
            {"KR", "VN"},
        ),
        # the European Union is a side like a state
        (
            (
                "The EU and Vietnam held talks. The framework participation agreement allows Vietnam to join EU missions, "
                "and makes it the second partner in Asia after the Republic of Korea."
            ),
            {"EU", "VN"},
        ),
    ],
)
def test_sides(find: Any, text: str, parties: set[str]) -> None:
    assert [set(a.parties) for a in find(text, PUBLISHED).agreements] == [parties]


@pytest.mark.parametrize("place", ["Hai Lang Commune", "Dong Ha Ward", "Hai Lang District", "Hoan Lao Commune"])
def test_a_commune_is_no_person(find: Any, place: str) -> None:
    text = f"Tran Van Mau, Vice Chairman of the People's Committee of {place}, thanked Japan for its support."
    found = find(text, PUBLISHED).officials
    posts = [f"Vice Chairman of the People's Committee of {place}"]
    assert [(o.name, [p.label for p in o.posts]) for o in found] == [("Tran Van Mau", posts)]


@pytest.mark.parametrize(
    ("text", "officials"),
    [
        # a rank between the name and the post
        (
            "Tran Van Mau, Senior Lieutenant General and Deputy Minister of National Defence, met Japanese officials.",
            {"Tran Van Mau": (["Deputy Minister of National Defence"], ["Senior Lieutenant General"])},
        ),
        (
            "Tran Van Mau, Major General, Director of the Foreign Relations Department, met Japanese officials.",
            {"Tran Van Mau": (["Director of the Foreign Relations Department"], ["Major General"])},
        ),
        # a family name in capitals that a post makes one
        (
            (
                "Representing Japan were NAMIKI Hiro, Senior Deputy Minister for Foreign Affairs, and KONO Jiro, "
                "Vice-Minister of Defense for International Affairs. Vietnam took part."
            ),
            {
                "Namiki Hiro": (["Senior Deputy Minister for Foreign Affairs"], []),
                "Kono Jiro": (["Vice-Minister of Defense for International Affairs"], []),
            },
        ),
        # the fleet that a flag officer commands is no person
        (
            "Rear Admiral Arjun Mehta, Flag Officer Commanding Eastern Fleet of India, came to Vietnam.",
            {"Arjun Mehta": (["Flag Officer Commanding"], ["Rear Admiral"])},
        ),
    ],
)
def test_officials(find: Any, text: str, officials: dict[str, tuple[list[str], list[str]]]) -> None:
    found = find(text, PUBLISHED).officials
    assert {o.name: ([p.label for p in o.posts], [r.label for r in o.ranks]) for o in found} == officials


@pytest.mark.parametrize(
    ("party", "country"),
    [
        ("CPC Central Committee", "CN"),
        ("Communist Party of China (CPC) Central Committee", "CN"),
        ("Lao People's Revolutionary Party", "LA"),
        ("Communist Party of Cuba", "CU"),
        ("Communist Party of Vietnam", "VN"),
    ],
)
def test_other_parties_have_a_politburo_too(find: Any, party: str, country: str) -> None:
    text = f"Karel Lund, member of the Political Bureau of the {party}, met Vietnamese Defence Minister Tran Van Mau."
    assert [o.country for o in find(text, PUBLISHED).officials] == [country, "VN"]
