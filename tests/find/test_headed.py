"""Days that paragraphs are headed by, in chronologies, diaries and reports by the clock."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Facts
from tests.meetings import told

OPENING = "Two years in the life of a committee\n\n"
FIRST = "Deputy Defence Minister Luu Quang Hai receives US Ambassador Gail Rowe in Hanoi."
SECOND = "Hai receives the French Ambassador, Odile Mercœur, in Hanoi."


def days(facts: Facts) -> list[str | None]:
    return [m.date.value if m.date else None for m in facts.meetings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"14 May 2019. {FIRST}\n\n3 June 2020. {SECOND}", ["2019-05-14", "2020-06-03"]),
        (f"14 May 2019\n\n{FIRST}\n\n3 June 2020\n\n{SECOND}", ["2019-05-14", "2020-06-03"]),
        (f"Tuesday, 14 May 2019. {FIRST}\n\nWednesday the 15th. {SECOND}", ["2019-05-14", "2019-05-15"]),
        (f"Hanoi, 14 May 2019\n\n09:00 – {FIRST}\n\n14:30 – {SECOND}", ["2019-05-14", "2019-05-14"]),
        (f"14 May 2019. {FIRST}\n\n{SECOND}", [None, None]),
    ],
)
def test_what_a_paragraph_tells_is_of_the_day_at_its_head(
    find: Callable[..., Facts], text: str, found: list[str | None]
) -> None:
    assert days(find(OPENING + text)) == found


def test_an_agreement_signed_under_a_day_is_of_that_day(find: Callable[..., Facts]) -> None:
    facts = find(
        f"{OPENING}14 May 2019. {FIRST}\n\n3 June 2020. Hai and Rowe meet in Hanoi and sign a memorandum of understanding on mine "
        "clearance. It is the first of its kind."
    )
    assert [a.date and a.date.value for a in facts.agreements] == ["2020-06-03"]


def test_the_day_above_a_story_does_not_tell_when_things_happened(find: Callable[..., Facts]) -> None:
    assert days(find(f"Talks in the capital\n\n14 May 2019\n\n15 May 2019\n\n{FIRST}\n\n{SECOND}")) == [None, None]


def test_a_caption_is_of_the_place_and_day_at_its_head(find: Callable[..., Facts]) -> None:
    facts = find(
        "The week in pictures\n\nApril 22, 2018\n\n"
        f"1 HANOI, Monday. {FIRST.replace(' in Hanoi', '')}\n\n"
        "2 DONG HA, Wednesday. Rowe once more, this time on a visit to the clearance teams."
    )
    assert told(facts) == {
        "reception held 2018-04-16 Hanoi gail-rowe:guest luu-quang-hai:host",
        "visit held 2018-04-18 Dong Ha gail-rowe:guest",
    }


AHEAD = """{title}

Hanoi, Sunday 7 June 2020

MONDAY
{first}

TUESDAY
{second}
"""


@pytest.mark.parametrize(
    ("title", "found"),
    [("The week ahead", ["2020-06-08", "2020-06-09"]), ("The week in Hanoi", ["2020-06-01", "2020-06-02"])],
)
def test_weekdays_under_a_heading_that_looks_ahead_are_to_come(
    find: Callable[..., Facts], title: str, found: list[str]
) -> None:
    facts = find(AHEAD.format(title=title, first=FIRST, second=SECOND))
    assert days(facts) == found
    assert {m.status for m in facts.meetings} == {"planned" if "ahead" in title else "held"}


def test_entries_of_a_diary_to_come_have_day_and_place_before_a_colon(find: Callable[..., Facts]) -> None:
    facts = find(
        "Mine Action Monthly\n\n31 March 2021\n\nThe deminers in Vietnam went on with their work all month long.\n\n"
        "Dates for your diary\n27 April, Dong Hoi: launch of a mine risk education kit for the schools.\n"
        "4 May, Hue: seminar with US Ambassador Gail Rowe."
    )
    assert told(facts) == {
        "ceremony planned 2021-04-27 Dong Hoi",
        "conference planned 2021-05-04 Hue gail-rowe:participant",
    }


def test_the_present_tense_of_a_chronicle_tells_of_what_was(find: Callable[..., Facts]) -> None:
    facts = find(
        "2019 in review\n\n31 December 2019\n\nJanuary: US Ambassador Gail Rowe travels to Hue.\n\n"
        "June: Rowe receives Deputy Defence Minister Luu Quang Hai in Hanoi.\n\n"
        "On 5 August the 150th repatriation ceremony takes place in Da Nang."
    )
    assert told(facts) == {
        "visit held 2019-01 Hue gail-rowe:guest",
        "reception held 2019-06 Hanoi gail-rowe:host luu-quang-hai:guest",
        "ceremony held 2019-08-05 Da Nang",
    }
