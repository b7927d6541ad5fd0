"""Agreements: named instruments and frameworks, with their date and parties, one each."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = "Minister of National Defence General Tran Quang Dung held talks with US Secretary of Defence Walter Brennick in Hanoi on May 3. "


@pytest.fixture
def agreements(find: Any) -> Any:
    def found(text: str, head: str = HEAD) -> Any:
        return find(head + text, "2023-05-04").agreements

    return found


@pytest.mark.parametrize(
    ("sentence", "kind", "name", "date"),
    [
        (
            "They praised the Memorandum of Understanding on Advancing Bilateral Defence Cooperation, signed in 2011.",
            "memorandum-of-understanding",
            "Memorandum of Understanding on Advancing Bilateral Defence Cooperation",
            "2011",
        ),
        (
            "They praised the 2015 Joint Vision Statement on Defence Relations.",
            "joint-statement",
            "Joint Vision Statement on Defence Relations",
            "2015",
        ),
        (
            "They agreed on the basis of the plan of action for 2021-2023.",
            "cooperation-plan",
            "plan of action for 2021-2023",
            None,
        ),
        (
            "They signed a letter of intent on military medicine.",
            "letter-of-intent",
            "letter of intent on military medicine",
            "2023-05-03",
        ),
        (
            "They will sign a memorandum of understanding on maritime rescue.",
            "memorandum-of-understanding",
            "memorandum of understanding on maritime rescue",
            None,
        ),
        (
            "Relations were upgraded to a strategic partnership in March 2019.",
            "partnership",
            "strategic partnership",
            "2019-03",
        ),
        (
            "They recalled the comprehensive partnership, which dates from July 2013.",
            "partnership",
            "comprehensive partnership",
            "2013-07",
        ),
        ("They praised the joint statement issued in September 2022.", "joint-statement", "joint statement", "2022-09"),
        (
            "The two governments signed a limited-scope grant agreement on dioxin in 2018.",
            "grant-agreement",
            "limited-scope grant agreement on dioxin",
            "2018",
        ),
    ],
)
def test_kind_name_and_date(agreements: Any, sentence: Any, kind: Any, name: Any, date: Any) -> None:
    (only,) = agreements(sentence)
    assert (only.kind, only.name, only.date.value if only.date else None) == (kind, name, date)


def test_a_convention_of_many_states_has_no_parties(agreements: Any) -> None:
    (only,) = agreements("Both sides stressed the 1982 United Nations Convention on the Law of the Sea (UNCLOS).")
    assert (only.kind, only.parties, only.date.value, only.alternatives) == ("treaty", (), "1982", ("UNCLOS",))


def test_three_partnerships_are_kept_apart(agreements: Any) -> None:
    found = agreements(
        "The comprehensive partnership was upgraded to a comprehensive strategic partnership. Vietnam has a strategic partnership with Australia."
    )
    assert [a.name for a in found] == [
        "comprehensive partnership",
        "comprehensive strategic partnership",
        "strategic partnership",
    ]
    assert set(found[2].parties) == {"AU", "VN"}


def test_long_and_short_wordings_are_one(agreements: Any) -> None:
    found = agreements(
        "The Memorandum of Understanding on Advancing Bilateral Defence Cooperation was signed in 2011. The memorandum has served both sides."
    )
    assert len(found) == 1
    assert found[0].alternatives == ("memorandum",)


@pytest.mark.parametrize(
    "sentence",
    [
        "They agreed to implement the agreements reached by their leaders.",
        "The two sides reached agreement on further visits.",
        "Asked whether a contract on aircraft had been signed, he did not answer.",
        "He presented the national action plan of his ministry.",
    ],
)
def test_what_is_not_named_is_no_agreement(agreements: Any, sentence: Any) -> None:
    assert agreements(sentence) == ()


def test_parties_are_states_and_bodies_of_no_state(agreements: Any) -> None:
    (only,) = agreements(
        "The People's Committee of the province of Quang Tri and PeaceTrees Vietnam on May 2 signed a memorandum of understanding on mine clearance."
    )
    assert only.parties == ("VN", "PeaceTrees Vietnam")
    assert only.date.value == "2023-05-02"


def test_the_parties_are_those_of_the_sentence_and_not_of_the_article(agreements: Any) -> None:
    (only,) = agreements("India and Vietnam signed the Joint Vision Statement on Defence Partnership in 2022.")
    assert set(only.parties) == {"IN", "VN"}


def test_the_framework_of_the_vocabulary_is_recognised(agreements: Any) -> None:
    (only,) = agreements("They praised the Vietnam-US comprehensive partnership.")
    assert only.framework == "https://w3id.org/vnus/vocabulary/framework/us-comprehensive-partnership"


def test_mentions_name_the_units_of_a_fact(finder: Any, read: Any) -> None:
    context = finder.context(read(HEAD + "They praised the comprehensive partnership."))
    found, mentions = finder._agreements.find(context)
    (mention,) = mentions
    assert mention.fact == found[0].id
    assert context.views[mention.view].source(mention.first, mention.last) == "comprehensive partnership"


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        (
            "They praised the Memorandum of Understanding on Mutual Logistics, which turns six this September.",
            "2017-09",
        ),
        ("They praised the Letter of Intent on Sharing Charts, initialled on October 2, 2020.", "2020-10-02"),
        ("A joint vision statement on defence cooperation was also signed.", "2023-05-03"),
        ("They praised the joint vision statement on defence cooperation, updated in 2021.", "2021"),
    ],
)
def test_the_date_is_worked_out_from_the_making(agreements: Any, sentence: Any, date: Any) -> None:
    (only,) = agreements(sentence)
    assert only.date.value == date


@pytest.mark.parametrize("name", ["2018-2020 cooperation plan", "three-year action plan"])
def test_a_plan_is_named_by_its_years(agreements: Any, name: Any) -> None:
    (only,) = agreements(f"They agreed to complete the {name}.")
    assert (only.kind, only.name) == ("cooperation-plan", name)


def test_a_headline_shortens_the_name(find: Any) -> None:
    found = find(
        "Vietnam, US sign memorandum on defence ties\n\nHanoi (VNA) - Vietnam and the US signed a memorandum of understanding on defence cooperation."
    ).agreements
    assert len(found) == 1


def test_a_day_counted_from_an_agreement_is_not_its_date(agreements: Any) -> None:
    (only,) = agreements("The office was set up in March 1973, soon after the Paris Agreement had been signed.")
    assert (only.name, only.date, only.parties) == ("Paris Agreement", None, ())


def test_the_pact_of_a_headline_is_the_memorandum_of_the_text(find: Any) -> None:
    text = (
        "Vietnam, US sign logistics pact\n\nHanoi (VNA) - Minister of National Defence General Tran Quang Dung met US "
        "Secretary of Defence Walter Brennick in Hanoi on May 3.\n\n"
        "They signed a Memorandum of Understanding on Mutual Logistics Support.\n"
    )
    assert [a.kind for a in find(text, "2023-05-04").agreements] == ["memorandum-of-understanding"]


def test_a_line_of_credit_is_an_agreement(agreements: Any) -> None:
    assert [a.name for a in agreements("They spoke of the Defence Line of Credit.")] == ["Defence Line of Credit"]


def test_a_name_ends_before_the_next_verb_and_goes_on_to_its_horizon(agreements: Any) -> None:
    found = agreements(
        "Viet Nam and Japan agreed to revise the 2010 memorandum of understanding on defence cooperation and explore "
        "new fields. They noted the Joint Vision Statement on Defence Cooperation towards the next decade signed in "
        "April 2018."
    )
    assert [a.name for a in found] == [
        "memorandum of understanding on defence cooperation",
        "Joint Vision Statement on Defence Cooperation towards the next decade",
    ]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            ("They hailed the Memorandum of Understanding on Promoting Naval Cooperation and Joint Vision Statement on "
            "Port Calls."),
            ["Memorandum of Understanding on Promoting Naval Cooperation", "Joint Vision Statement on Port Calls"],
        ),
        (
            "USAID and NACCET amended the limited scope grant agreement worth an additional US$7 million.",
            ["limited scope grant agreement"],
        ),
        ("MAG will work under a memorandum of understanding (MoU) signed between MAG and Quang Binh province.", ["memorandum of understanding"]),
        ("The 2024 updated Vietnam-US joint vision statement on port calls is the basis.", ["updated Vietnam-US joint vision statement on port calls"]),
        ("The two will carry out the plan for defence cooperation in the 2018-2020 period.", ["plan for defence cooperation"]),
        (
            "The visit is to carry out the Joint Vision Statement on Vietnam – US Port Calls towards the next decade.",
            ["Joint Vision Statement on Vietnam – US Port Calls towards the next decade"],
        ),
        ("The agreement was reached on Sunday after long talks.", []),
        ("The commune of Quang Loi has a plan.", []),
    ],
)  # fmt: skip
def test_where_names_begin_and_end(agreements: Any, sentence: str, names: list[str]) -> None:
    assert [a.name for a in agreements(sentence)] == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "It rests on the memorandum of understanding which the two ministries have signed.",
            ["memorandum of understanding"],
        ),
        ("A memorandum of understanding signed by the two navies covers it.", ["memorandum of understanding"]),
        ("A memorandum of understanding would help, he said.", []),
        ("During the session a document on hydrography was concluded.", ["document on hydrography"]),
        ("A document on the airport was read.", []),
        ("He praised the recent Presidential Memorandum to advance rights in Viet Nam.", []),
        ("A plan for defence cooperation until 2020 has been worked out.", ["plan for defence cooperation until 2020"]),
    ],
)
def test_papers_that_two_sides_sign(agreements: Any, sentence: str, names: list[str]) -> None:
    assert [a.name for a in agreements(sentence)] == names
