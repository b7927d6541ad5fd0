"""When an agreement was made and between whom, also where it is told apart from the name."""

from __future__ import annotations

from typing import Any

import pytest

HEAD = (
    "Hanoi, May 4, 2023 (VNA) - Minister of National Defence General Tran Quang Dung held talks with US Secretary of "
    "Defence Walter Brennick in Hanoi on May 3.\n\n"
)
LETTER = "Letter of Intent on Hydrography"


@pytest.fixture
def agreements(find: Any) -> Any:
    def found(text: str) -> Any:
        return find(HEAD + text).agreements

    return found


def _date(agreement: Any) -> str | None:
    return agreement.date.value if agreement.date else None


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        # what is only discussed is not signed
        (f"Both sides discussed the signing of a {LETTER}.", None),
        (f"He suggested that both sides study the signing of a {LETTER}.", None),
        # what is praised was signed before
        (
            f"He valued the work of both sides, particularly the signing of a {LETTER}.",
            None,
        ),
        ("{} was praised. It was signed in Honolulu in June 2021.", "2021-06"),
        ("{}, to which their predecessors put their names in June 2021, has worn well.", "2021-06"),
        ("{}, which came into being two years ago, was praised by both.", "2021"),
        ("{}, the ink on which has been dry since last October, was put to use.", "2022-10"),
        ("{} bears the date of October 2 last.", "2022-10-02"),
        ("Their deputies had set their seals to {} the previous October.", "2022-10"),
        ("They praised {} that their deputies had exchanged in Bali the previous November.", "2022-11"),
        ("{} saw the light on the second Monday of April.", "2023-04-10"),
        ("In force since the first day of last year, {} has saved lives.", "2022-01-01"),
        ("Two years ago the ministries agreed on {}.", "2021"),
        ("{}, initialled in Singapore in June last year, was followed to the letter.", "2022-06"),
        ("Half a year after {} was initialled, work has begun.", "2022-11"),
        ("It is three years since the two ministries signed {}.", "2020"),
        ("{} turned two last month.", "2021-04"),
        ("{}, two years old in July, has borne fruit.", "2021-07"),
        ("This July {} celebrates its second birthday.", "2021-07"),
        ("On March 3, the two ministries signed {}, good for the period 2024-2028.", "2023-03-03"),
        ("Since the signing of {} between the two countries in 2013, much has been done.", "2013"),
        ("Brennick left on May 3.\n\nEarlier, he met his deputy. Both sides signed {}.", None),
        ("The two sides mark the third anniversary of {} this year.", "2020"),
        ("First signed in 2011 and renewed in 2021, {} is due for a review.", "2011"),
        ("They praised what was done since the signing of {} in June 2021.", "2021-06"),
        ("They will sign {} in place of the one signed in June 2021.", None),
        ("Work began under {} signed between USAID and the Ministry of National Defence on May 2.", "2023-05-02"),
    ],
)
def test_the_date_is_that_of_the_making_however_it_is_told(agreements: Any, sentence: Any, date: Any) -> None:
    (only,) = agreements(sentence.format("the " + LETTER))
    assert (only.name, _date(only)) == (LETTER, date)


@pytest.mark.parametrize(
    ("end", "dates"),
    [
        ("signed in 2011 and 2015 respectively.", ["2011", "2015"]),
        ("concluded in May 2011 and on June 2, 2015.", ["2011-05", "2015-06-02"]),
        ("both signed in 2015.", ["2015", "2015"]),
        ("the latter signed in 2015.", [None, "2015"]),
    ],
)
def test_dates_in_a_row_are_of_the_names_in_a_row(agreements: Any, end: Any, dates: Any) -> None:
    found = agreements(f"They praised the Memorandum on Diving and the Joint Vision Statement on Ports, {end}")
    assert [_date(a) for a in found] == dates


@pytest.mark.parametrize(
    "sentence",
    [
        "{} was what the two emerged with.",
        "{}, signed there and then, is the first of its kind.",
        "They parted with {} signed and sealed.",
        "The ministers then put their pens to {}.",
        "On the same occasion {} changed hands.",
        "The talks ended with the signing of {}.",
    ],
)
def test_what_came_of_the_talks_is_of_their_day(agreements: Any, sentence: Any) -> None:
    (only,) = agreements(sentence.format("a " + LETTER).capitalize().replace(LETTER.lower(), LETTER))
    assert _date(only) == "2023-05-03"


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("{} lies ready for signature.", None),
        ("Brennick pressed for an early signature under {}.", None),
        ("Work on {} goes on; Brennick hopes to have it signed by Christmas.", None),
        ("{} is to be signed in September.", "2023-09"),
        ("The two navies will on June 2 sign {}.", "2023-06-02"),
    ],
)
def test_what_is_not_signed_yet_has_no_date_but_one_fixed_for_it(agreements: Any, sentence: Any, date: Any) -> None:
    (only,) = agreements(sentence.format("the " + LETTER))
    assert _date(only) == date


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("Dung recalled the Memorandum on Diving which Vietnam and Japan concluded in October 2011.", "JP VN"),
        ("Dung recalled the Memorandum on Diving, in force between Hanoi and Tokyo since October 2011.", "JP VN"),
        ("Dung recalled that Hanoi and Seoul had signed a Memorandum of Understanding on Diving in 2018.", "KR VN"),
        ("Dung spoke of a Grant Agreement on Water that Norway signed with his ministry last Tuesday.", "NO VN"),
        ("The Memorandum on Diving which the ministers initialled in Singapore in 2018 was recalled.", "US VN"),
        (
            "The Minister of India came next. The Credit Agreement on Patrol Craft, dated April 17, was his errand.",
            "IN VN",
        ),
        (
            "Under a contract which USAID awarded to Trigon Associates in March, soil is being dug.",
            "Trigon Associates US",
        ),
        ("By virtue of a contract for remediation, signed last year, the corps of chemists digs.", "VN"),
        ("On Friday the eighteen ministers adopted a joint statement on climate and defence.", ""),
        ("Kelder Marine won a 29 million USD contract from USAID on Monday.", "Kelder Marine US"),
        ("USAID and the Centre for Rural Health signed an aid agreement on Monday.", "Centre for Rural Health US"),
        ("A contract for phase one was awarded by USAID to Kelder Marine in 2015.", "Kelder Marine US"),
        ("Quang Tri provincial People's Committee and MAG signed a memorandum of understanding on Friday.", "MAG VN"),
        ("The ministers of Vietnam, Laos and Cambodia adopted a joint declaration on Monday.", "KH LA VN"),
    ],
)
def test_the_parties_are_those_between_whom_it_is_told(agreements: Any, sentence: Any, parties: Any) -> None:
    (only,) = agreements(sentence)
    assert " ".join(sorted(only.parties)) == parties


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("It goes by the name of Lotus Initiative, a memorandum agreed upon in 2022.", "Lotus Initiative"),
        (
            "The General Security of Military Information Agreement, concluded in 2016, was put to use.",
            "General Security of Military Information Agreement",
        ),
        ("The Dalat (Easter Monday) Agreement, signed in 1998, was praised.", "Dalat (Easter Monday) Agreement"),
        ("They praised the Protocol on Access to War Records, signed in 2020.", "Protocol on Access to War Records"),
        (
            "They praised the Declaration on Naval Cooperation launching the new exercise, issued jointly in 2020.",
            "Declaration on Naval Cooperation",
        ),
        ("They signed a limited scope grant agreement on May 11, 2018.", "limited scope grant agreement"),
        ("They praised the US-Philippines alliance.", "US-Philippines alliance"),
        ("They signed the record of discussions on archives on May 11, 2018.", "record of discussions on archives"),
        ("They praised the hydrographic arrangement signed in 2018.", "hydrographic arrangement"),
        ("His thoughts may be read in a protocol, too. It was signed on March 8.", "protocol"),
    ],
)
def test_a_name_goes_as_far_as_its_words(agreements: Any, sentence: Any, name: Any) -> None:
    assert [a.name for a in agreements(sentence)] == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "A roadmap for deeper trust was sketched.",
        "He spoke of the roadmap for bilateral cooperation.",
        "The President issued a National Security Memorandum on Ports.",
        "The ministry announced its Trucking Action Plan in March 2022.",
        "The governor asked for an emergency declaration.",
        "He called it an agreement among friends.",
        "Their alliance is old, and they share a joint vision of the sea.",
    ],
)
def test_papers_of_one_state_and_figures_of_speech_are_no_agreements(agreements: Any, sentence: Any) -> None:
    assert agreements(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("A plan of action on mine clearance was agreed upon last October.", "2022-10"),
        ("An implementing arrangement on information sharing was concluded earlier this month.", "2023-05"),
        ("The two sides will sign a memorandum of understanding on military medicine in June.", "2023-06"),
    ],
)
def test_a_text_without_a_date_of_its_own_counts_from_the_day_of_its_first_sentence(
    find: Any, sentence: str, day: str
) -> None:
    facts = find(
        "Deputy Defence Minister Luu Quang Hai received US Ambassador Gail Rowe in Hanoi on May 6, 2023.\n\n" + sentence
    )
    assert [a.date and a.date.value for a in facts.agreements] == [day]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("In 2009, Vietnam and Spain became strategic partners.", [("strategic partnership", "2009")]),
        ("The two have been comprehensive partners since 2013.", [("comprehensive partnership", "2013")]),
        ("Dung met strategic partners in the region.", []),
        (
            "Vietnam regards India as a comprehensive strategic partner.",
            [("comprehensive strategic partnership", None)],
        ),
        (
            "They signed a 10-year defence framework agreement on Monday.",
            [("10-year defence framework agreement", "2023-05-01")],
        ),
        (
            "A 5 million USD defence line of credit was signed by Vietnam and India on Monday.",
            [("5 million USD defence line of credit", "2023-05-01")],
        ),
        (
            "They adopted a joint declaration on deepening the strategic partnership on Monday.",
            [
                ("joint declaration on deepening the strategic partnership", "2023-05-01"),
                ("strategic partnership", None),
            ],
        ),
        ("India signed a 5 million USD contract with Vietnam on Monday.", [("5 million USD contract", "2023-05-01")]),
        ("The 2023 defence cooperation plan was signed on Monday.", [("defence cooperation plan", "2023-05-01")]),
        (
            "They inked a government-to-government agreement on defence procurement on Monday.",
            [("government-to-government agreement on defence procurement", "2023-05-01")],
        ),
        ("Vietnam and India agreed on an action plan for 2024-2026.", [("action plan for 2024-2026", None)]),
    ],
)
def test_partners_plans_and_sums_make_names(agreements: Any, sentence: str, told: Any) -> None:
    assert [(a.name, _date(a)) for a in agreements(sentence)] == told


def test_a_body_that_names_viet_nam_makes_it_one_of_the_sides(find: Any) -> None:
    facts = find(
        "May 4, 2023 - In 2011, Vietnam's Ministry of National Defence signed with the Italian Ministry of Defence a "
        "memorandum on defence exchanges."
    )
    assert [(a.name, a.parties) for a in facts.agreements] == [("memorandum on defence exchanges", ("VN", "IT"))]


def test_papers_signed_some_time_are_not_of_the_day_of_the_meeting(agreements: Any) -> None:
    (only,) = agreements(
        "Ties grow in line with signed documents, especially the Joint Vision Statement on Hydrography."
    )
    assert only.date is None


def test_a_name_ends_with_its_period(agreements: Any) -> None:
    (only,) = agreements(
        "They will review the protocol on hydrography for the 2020-2024 period and recommend new work."
    )
    assert only.name == "protocol on hydrography for the 2020-2024 period"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("They praised the tenth anniversary of their strategic partnership, set up in 2013.", "2013"),
        ("They signed a memorandum of understanding on maritime work, replacing one from June 2019.", "2023-05-03"),
        ("The agreement on salvage took effect in July 2013.", "2013-07"),
        ("The two-year work plan (2024-2025) of the ministries was signed on May 2.", "2023-05-02"),
        ("Viet Nam ratified the Treaty on the Prohibition of Mines in November 2019.", None),
        ("They issued a Joint Statement on upgrading ties to a comprehensive partnership in June 2019.", "2019-06"),
    ],
)
def test_days_that_are_the_papers_own(agreements: Any, text: str, date: str | None) -> None:
    assert _date(agreements(text)[0]) == date


def test_no_name_has_the_time_of_day(agreements: Any) -> None:
    (only,) = agreements("The two signed a project document on the afternoon of May 2.")
    assert only.name == "project document"


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("In July 2013 the two countries entered into a comprehensive partnership.", "2013-07"),
        ("Ten years ago the two countries entered into a comprehensive partnership.", "2013"),
        ("He came in 2013, the year in which the two countries entered into their comprehensive partnership.", "2013"),
    ],
)
def test_a_partnership_is_entered_into_on_the_day_told_before(agreements: Any, sentence: str, date: str) -> None:
    assert [_date(a) for a in agreements(sentence)] == [date]


@pytest.mark.parametrize(
    "sentence",
    [
        "The outcome was a memorandum of understanding.",
        "The result of the talks was a memorandum of understanding.",
        "Out of the talks came a memorandum of understanding.",
    ],
)
def test_what_comes_of_talks_is_of_their_day(agreements: Any, sentence: str) -> None:
    assert [(a.kind, _date(a)) for a in agreements(sentence)] == [("memorandum-of-understanding", "2023-05-03")]


@pytest.mark.parametrize(
    "sentence",
    ["After the talks a protocol on peacekeeping was signed.", "They agreed on a protocol on peacekeeping on May 3."],
)
def test_a_paper_made_after_the_talks_is_of_their_day(agreements: Any, sentence: str) -> None:
    assert [_date(a) for a in agreements(sentence)] == ["2023-05-03"]


def test_a_line_of_credit_begins_when_it_is_opened(agreements: Any) -> None:
    found = agreements("The boats were paid for out of the $100 million Line of Credit that the US opened in May 2014.")
    assert [_date(a) for a in found] == ["2014-05"]


def test_the_same_day_is_a_day_and_no_year_told_in_between(agreements: Any) -> None:
    found = agreements("The exchange will last until 2026. The same day, both sides signed a protocol on peacekeeping.")
    assert [_date(a) for a in found] == ["2023-05-03"]
