"""Names in no list, papers in rows, dates told in another sentence, and bodies of no state as parties."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = (
    "Hanoi, May 4, 2023 (VNA) - Minister of National Defence General Tran Quang Dung held talks with Polish Minister "
    "of Defence Jan Wolanski in Hanoi on May 3.\n\n"
)


@pytest.fixture
def agreements(find: Any) -> Any:
    """Name, kind and date of the agreements of a text."""

    def found(text: str) -> Any:
        return [(a.name, a.kind, a.date.value if a.date else None) for a in find(HEAD + text).agreements]

    return found


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They spoke of an intergovernmental agreement on visas.", "intergovernmental agreement on visas"),
        ("A shipyard agreement is to follow in autumn.", "shipyard agreement"),
        ("He praised the long-awaited ferry accord.", "ferry accord"),
        ("The Polish side wants a new memorandum, on shipbuilding, by spring.", "memorandum on shipbuilding"),
        ("A memorandum of cooperation between the two navies is not ripe yet.", "memorandum of cooperation"),
    ],
)
def test_a_name_need_be_in_no_list(agreements: Any, sentence: str, name: str) -> None:
    assert [n for n, _, _ in agreements(sentence)] == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "The consent of the owners and the agreement of their neighbours followed.",
        "There is broad agreement on the need for talks.",
        "Hopes for a ferry accord came to nothing.",
        "The office helps the Japan-Viet Nam Parliamentary Friendship Alliance.",
    ],
)
def test_consent_and_hopes_are_no_papers(agreements: Any, sentence: str) -> None:
    assert agreements(sentence) == []


def test_two_papers_told_by_one_noun(agreements: Any) -> None:
    memo = "memorandum-of-understanding"
    assert agreements("Two memorandums, one on hydrography and the other on archives, were signed on Tuesday.") == [
        ("memorandum on hydrography", memo, "2023-05-02"),
        ("memorandum on archives", memo, "2023-05-02"),
    ]


def test_papers_after_a_colon_are_of_the_day_before_it(agreements: Any) -> None:
    found = agreements(
        "Three papers were initialled in the harbour on Tuesday: a protocol on salvage, a work plan for the Polish "
        "divers and their instructors over the coming years and, last but not least, a letter of intent on tugs."
    )
    assert [(n, d) for n, _, d in found] == [
        ("protocol on salvage", "2023-05-02"),
        ("work plan for the Polish divers", "2023-05-02"),
        ("letter of intent on tugs", "2023-05-02"),
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (
            "The two officers signed the minutes of the fourth border exchange on Tuesday.",
            [("minutes of the fourth border exchange", "agreement")],
        ),
        ("They signed the book ten minutes later, and the minutes of handover.", []),
        (
            "They spoke of the framework agreement on non-refundable aid, concluded in 2009.",
            [("framework agreement on non-refundable aid", "grant-agreement")],
        ),
        (
            "They signed an exchange of notes on a grant of mine detectors.",
            [("exchange of notes on a grant of mine detectors", "grant-agreement")],
        ),
        (
            "The agency awarded the Polish firm Borex Gdansk a civil works contract on Tuesday.",
            [("civil works contract", "contract")],
        ),
    ],
)
def test_minutes_gifts_and_works(agreements: Any, sentence: str, found: list[tuple[str, str]]) -> None:
    assert [(n, k) for n, k, _ in agreements(sentence)] == found


def test_a_framework_inside_a_name_has_its_own_date(agreements: Any) -> None:
    found = agreements(
        "They spoke of the action programme for the strategic partnership that the two countries declared in 2018."
    )
    assert [(k, d) for _, k, d in found] == [("cooperation-plan", None), ("partnership", "2018")]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "They praised the strategic partnership. Dung sees room for more. The partnership was proclaimed in 2018.",
            "2018",
        ),
        ("They praised the protocol on salvage. Both presidents put pen to it in May 2003.", "2003-05"),
        ("The strategic partnership, as the tie has been called since 2019, is sound.", "2019"),
        ("Now in its twentieth year, the protocol on salvage is still in use.", "2004"),
        ("Not yet two years old and often praised: the protocol on salvage.", "2021"),
        ("Signed a decade ago, the protocol on salvage needs new rules, Dung said on Tuesday.", "2013"),
        ("The protocol on salvage makes the bay free of wrecks by 2030.", None),
        ("They renewed their commitment to the protocol on salvage on Tuesday.", None),
    ],
)
def test_the_date_may_stand_in_another_clause(agreements: Any, text: str, date: str | None) -> None:
    assert [d for _, _, d in agreements(text)] == [date]


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        (
            "The Quang Tri People's Committee and Norwegian People's Aid signed a memorandum of understanding on mines.",
            {"VN", "Norwegian People's Aid"},
        ),
        (
            "A grant agreement with Peace Trees, Renew and the Lotus Fund is due.",
            {"PL", "Peace Trees", "Renew", "Lotus Fund"},
        ),
    ],
)
def test_bodies_of_no_state_are_parties(find: Any, sentence: str, parties: set[str]) -> None:
    (only,) = find(HEAD + "Jan Wolanski spoke. " + sentence).agreements
    assert set(only.parties) >= parties - {"PL"}


def test_a_partnership_is_one_of_states(find: Any) -> None:
    (only,) = find(HEAD + "Poland values its strategic partnership with GCC member states.").agreements
    assert "GCC" not in only.parties


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The US and Vietnam signed joint agreement on May 3.", ["joint agreement"]),
        ("On May 3 the US and Vietnam inked agreement on mine clearance.", ["agreement on mine clearance"]),
        (
            "On May 3 the US and Vietnam signed an agreement on an additional $32 million in aid for disabled people.",
            ["agreement on an additional $32 million in aid for disabled people"],
        ),
        (
            "On May 3 the US and Vietnam signed an agreement on an extra $20 million for dioxin clean-up in Bien Hoa.",
            ["agreement on an extra $20 million for dioxin clean-up in Bien Hoa"],
        ),
        ("On May 3 the US and Vietnam reached agreement on mine clearance.", []),
    ],
)
def test_papers_without_an_article_and_on_sums(find: Any, text: str, names: list[str]) -> None:
    assert [a.name for a in find("Hanoi, May 4, 2023 (VNA) - " + text).agreements] == names


def test_the_year_up_to_which_a_plan_runs_is_no_day_of_the_next_paper(agreements: Any) -> None:
    found = agreements(
        "They signed the Vision on Defence Ties towards 2030 and a memorandum of understanding on logistics."
    )
    assert found[-1] == ("memorandum of understanding on logistics", "memorandum-of-understanding", "2023-05-03")


@pytest.mark.parametrize(
    ("sentence", "paper"),
    [
        (
            "They welcomed a memorandum of understanding on defence trade and pledged to expand cooperation.",
            ("memorandum of understanding on defence trade", None),
        ),
        (
            "They reviewed the 2011 memorandum of understanding on defence ties and discussed war legacies.",
            ("memorandum of understanding on defence ties", "2011"),
        ),
        (
            "They signed a memorandum of understanding on military medicine and agreed to hold a dialogue next year.",
            ("memorandum of understanding on military medicine", "2023-05-03"),
        ),
        (
            "They signed a memorandum of understanding on cyber security and related technologies.",
            ("memorandum of understanding on cyber security and related technologies", "2023-05-03"),
        ),
    ],
)
def test_what_is_done_besides_is_no_part_of_the_name(agreements: Any, sentence: str, paper: tuple[str, str]) -> None:
    assert [(name, day) for name, _, day in agreements(sentence)] == [paper]


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        (
            (
                "They signed a protocol on archives for the 2020-2024 period, an arrangement on hydrography and "
                "a memorandum of understanding on military medicine."
            ),
            ["2023-05-03"] * 3,
        ),
        (
            (
                "They witnessed the signing of a cooperation plan for 2023-2025 between the two coast guards and "
                "an agreement on search and rescue."
            ),
            ["2023-05-03"] * 2,
        ),
        (
            (
                "They signed a vision statement on shipbuilding, under which the yards will build two ferries, and "
                "an agreement on visas."
            ),
            ["2023-05-03"] * 2,
        ),
        (
            "A memorandum on archives, a 2023-2025 cooperation plan and an agreement on visas were signed afterwards.",
            ["2023-05-03"] * 3,
        ),
        ("They signed a protocol on archives for 2024-2026 and a memorandum on visas in 2018.", ["2018"] * 2),
        ("They will sign a protocol on archives for 2024-2026 and a memorandum on visas in June.", ["2023-06"] * 2),
        (
            (
                "They agreed to conclude a visa agreement at an early date and to renew the memorandum on archives signed "
                "in October 2011."
            ),
            [None, "2011-10"],
        ),
        (
            (
                "The ties rest on the vision statement on shipbuilding, signed in June 2022, and the memorandum of "
                "understanding on archives."
            ),
            ["2022-06", None],
        ),
    ],
)
def test_papers_in_a_row_share_the_day_of_their_making(agreements: Any, sentence: str, dates: Any) -> None:
    assert [d for _, _, d in agreements(sentence)] == dates


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "They signed two memoranda of understanding on military medicine and cyber security.",
            ["memorandum of understanding on military medicine", "memorandum of understanding on cyber security"],
        ),
        (
            "Two MoUs on search and rescue and hydrography were signed.",
            ["MoU on search and rescue", "MoU on hydrography"],
        ),
        (
            "They signed a Letter of Intent to upgrade the 2013 Memorandum of Understanding on archives.",
            ["Letter of Intent", "Memorandum of Understanding on archives"],
        ),
        (
            (
                "They praised the Joint Vision Statement on shipbuilding for 2015-2020 and the Joint Vision Statement "
                "towards 2030."
            ),
            ["Joint Vision Statement on shipbuilding for 2015-2020", "Joint Vision Statement towards 2030"],
        ),
        ("They signed a cooperation agreement in military medicine.", ["cooperation agreement in military medicine"]),
        ("They extended the agreement on archives of 2017 for five years.", ["agreement on archives"]),
        ("They extended the 2017 agreement on archives for another five years.", ["agreement on archives"]),
    ],
)
def test_papers_named_together_are_told_apart(agreements: Any, sentence: str, names: Any) -> None:
    assert [n for n, _, _ in agreements(sentence)] == names


def test_whose_funds_a_paper_brings_is_no_party(find: Any) -> None:
    text = (
        "Quang Tri (VNA) – Norwegian People's Aid and the Quang Tri Department of Foreign Affairs on May 3, 2023 signed an "
        "agreement on a survey, with total funding of 14 million USD from the US Department of State."
    )
    (paper,) = find(text).agreements
    assert set(paper.parties) == {"Norwegian People's Aid", "VN"}


def test_a_paper_signed_at_the_talks_is_not_the_one_carried_out(agreements: Any) -> None:
    text = (
        "They vowed to carry out the protocol on defence cooperation for 2020-2024.\n\n"
        "They also witnessed the signing of a cooperation agreement between the two navies."
    )
    assert [(n, d) for n, _, d in agreements(text)] == [
        ("protocol on defence cooperation for 2020-2024", None),
        ("cooperation agreement", "2023-05-03"),
    ]


@pytest.mark.parametrize(
    ("sentence", "paper"),
    [
        ("The government issued Resolution No. 10 approving the Treaty on Shipwrecks.", ("Treaty on Shipwrecks", None)),
        (
            "They signed an agreement on archives, increasing the sum and extending it to 2030.",
            ("agreement on archives", "2023-05-03"),
        ),
        (
            "They adopted the Programme on military and technical cooperation for 2021-2025 on Tuesday.",
            ("Programme on military and technical cooperation for 2021-2025", "2023-05-02"),
        ),
    ],
)
def test_numbers_of_decisions_and_ends_are_no_days(agreements: Any, sentence: str, paper: tuple[str, str]) -> None:
    assert [(n, d) for n, _, d in agreements(sentence)] == [paper]


def test_the_day_on_which_two_agreed_to_sign(agreements: Any) -> None:
    found = agreements("They agreed to sign a roadmap for defence ties during Wolanski's visit to Hanoi in August.")
    assert found == [("roadmap for defence ties", "cooperation-plan", "2023-08")]


def test_a_paper_and_another(find: Any) -> None:
    facts = find(
        "HANOI, May 4, 2023 (VNA) - The ministries of Viet Nam and Japan signed a memorandum on cooperation in "
        "cybersecurity and another on military medicine on May 3.",
        "2023-05-04",
    )
    assert [(a.name, a.date.value) for a in facts.agreements] == [
        ("memorandum on cooperation in cybersecurity", "2023-05-03"),
        ("memorandum on military medicine", "2023-05-03"),
    ]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The documents include a memorandum on defence industry and a protocol on peacekeeping.", ["2023-05-03"] * 2),
        ("Among them are a memorandum on defence industry and a protocol on peacekeeping.", ["2023-05-03"] * 2),
        ("A joint statement issued after the meeting speaks of peace.", ["2023-05-03"]),
        ("The two ministers signed the 2024 cooperation plan, too.", ["2023-05-03"]),
        ("The two ministers reviewed the 2024 cooperation plan.", ["2024"]),
    ],
)
def test_papers_of_the_day_told_just_before(find: Any, sentence: str, days: list[str]) -> None:
    head = "HANOI, May 4, 2023 (VNA) - Viet Nam and Japan signed several documents in Hanoi on May 3. "
    assert [a.date.value for a in find(head + sentence, "2023-05-04").agreements] == days


def test_two_sums_are_two_credits(find: Any) -> None:
    facts = find(
        "HANOI, May 4, 2023 (VNA) - India extended a USD 500 million Line of Credit to Viet Nam in 2016. Twelve boats were "
        "built under the USD 100 million Line of Credit.",
        "2023-05-04",
    )
    assert [a.name for a in facts.agreements] == ["USD 500 million Line of Credit", "USD 100 million Line of Credit"]


@pytest.mark.parametrize(
    ("title", "body", "names"),
    [
        (  # a headline calls it less than the report does
            "Vietnam, US deepen strategic partnership",
            "Vietnam and the US spoke of their comprehensive strategic partnership.",
            ["comprehensive strategic partnership"],
        ),
        (
            "Vietnam, US agencies reach pact on addressing dioxin damage",
            "Vietnamese and US agencies signed an agreement on projects dealing with harm caused by herbicides.",
            ["agreement on projects dealing with harm caused by herbicides"],
        ),
        (
            "Vietnam, US look back",
            "Both sides praised an agreement on projects aimed at improving the lives of people with disabilities.",
            ["agreement on projects aimed at improving the lives of people with disabilities"],
        ),
    ],
)
def test_names_of_headline_and_report(find: Any, title: str, body: str, names: list[str]) -> None:
    facts = find(f"{title}\n\nHANOI, May 4, 2023 (VNA) - {body}")
    assert [a.name for a in facts.agreements] == names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # up to what year a paper looks ahead
            "India and Viet Nam on Wednesday signed a joint vision statement for defence partnership towards the Year 2030.",
            [("joint vision statement for defence partnership towards the Year 2030", "2023-05-03")],
        ),
        (
            "India and Viet Nam on Wednesday signed a vision document to broaden their ties by 2030 and a protocol on ports.",
            [("vision document", "2023-05-03"), ("protocol on ports", "2023-05-03")],
        ),
        (  # a short form with the year, apart from the name
            "They recalled the United Nations Convention on the Law of the Sea in 1982 (UNCLOS 1982).",
            [("United Nations Convention on the Law of the Sea", "1982")],
        ),
    ],
)
def test_horizons_and_short_forms(find: Any, text: str, expected: list[tuple[str, str]]) -> None:
    facts = find("HANOI, May 4, 2023 (VNA) - " + text, "2023-05-04")
    assert [(a.name, a.date.value if a.date else None) for a in facts.agreements] == expected


def test_a_pact_is_what_the_report_calls_it(find: Any) -> None:
    facts = find(
        "Viet Nam, India seal pact on mutual logistics support\n\nHANOI, May 4, 2023 (VNA) - Viet Nam and India on Wednesday "
        "signed a memorandum of understanding on mutual logistics support.",
        "2023-05-04",
    )
    assert [(a.kind, a.name) for a in facts.agreements] == [
        ("memorandum-of-understanding", "memorandum of understanding on mutual logistics support")
    ]
