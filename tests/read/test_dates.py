"""Dates keep the precision of their words, and are completed only from the article's own date."""

from __future__ import annotations

import pytest

from kg.model import PartialDate
from kg.read.dates import Calendar, Day
from kg.text import tokens
from kg.vocabulary import Vocabulary

ANCHOR = Day(2018, 1, 31, "counted from the article's date 2018-01-31")  # a Wednesday

PAST = [
    ("on November 13", "2017-11-13", None),
    ("on January 30", "2018-01-30", None),
    ("on Tuesday, January 30,", "2018-01-30", None),
    ("on November 20-21", "2017-11-20", "2017-11-21"),
    ("on November 20–21, 2019", "2019-11-20", "2019-11-21"),
    ("from July 21 to 23", "2017-07-21", "2017-07-23"),
    ("from November 30 to December 2, 2022", "2022-11-30", "2022-12-02"),
    ("from December 30 to January 2", "2017-12-30", "2018-01-02"),
    ("between May 3 and May 5", "2017-05-03", "2017-05-05"),
    ("12-14 September 2023", "2023-09-12", "2023-09-14"),
    ("from 5 to 9 August", "2017-08-05", "2017-08-09"),
    ("on 22nd July", "2017-07-22", None),
    ("the 13th of May", "2017-05-13", None),
    ("Sept. 9, 2021", "2021-09-09", None),
    ("9 March 2018", "2018-03-09", None),
    ("27/04/2016 10:25", "2016-04-27", None),
    ("04/27/2016", "2016-04-27", None),
    ("Thứ Năm, 20 tháng 6, 2013", "2013-06-20", None),
    ("3 tháng 12 năm 2016", "2016-12-03", None),
    ("on 25/7", "2017-07-25", None),
    ("from 8-12/7.", "2017-07-08", "2017-07-12"),
    ("on the morning of 2/9,", "2017-09-02", None),
    ("in 7/2021", "2021-07", None),
    ("(9.2023)", "2023-09", None),
    ("(12.7. 1995)", "1995-07-12", None),
    ("June, 02/2014 - 08:26", "2014-06-02", None),
    ("16:15, 2021/03/26", "2021-03-26", None),
    ("in March", "2017-03", None),
    ("last October", "2017-10", None),
    ("in November last year", "2017-11", None),
    ("August 28 last year", "2017-08-28", None),
    ("in January of this year", "2018-01", None),
    ("earlier this month", "2018-01", None),
    ("at the end of last month", "2017-12", None),
    ("in late 2024", "2024", None),
    ("in 2011", "2011", None),
    ("today", "2018-01-31", None),
    ("yesterday", "2018-01-30", None),
    ("on Monday", "2018-01-29", None),
    ("last Wednesday", "2018-01-24", None),
    ("two years ago", "2016", None),
    ("the 4th of last month", "2017-12-04", None),
    ("on the 12th, he", "2018-01-12", None),
    ("Tuesday the 23rd", "2018-01-23", None),
    ("the ninth of March", "2017-03-09", None),
    ("March the twenty-first", "2017-03-21", None),
    ("the day before yesterday", "2018-01-29", None),
    ("last night", "2018-01-30", None),
    ("Tuesday last", "2018-01-30", None),
    ("on Friday of last week", "2018-01-26", None),
    ("Thursday last week", "2018-01-25", None),
    ("over the weekend", "2018-01-27", None),
    ("the last week of November", "2017-11", None),
    ("the last day of November", "2017-11-30", None),
    ("the first Monday of November", "2017-11-06", None),
    ("in the second half of 2016", "2016", None),
    ("at the beginning of last year", "2017", None),
    ("a December meeting", "2017-12", None),
    ("October saw", "2017-10", None),
    ("last spring", "2017", None),
    ("the month before last", "2017-11", None),
    ("in July the year before last", "2016-07", None),
    ("in July of the year before", "2017-07", None),
    ("fifty-one years ago", "1967", None),
    ("ten years ago to the day", "2008-01-31", None),
    ("ten years ago last month", "2007-12", None),
    ("a decade ago", "2008", None),
    ("the last day of last year", "2017-12-31", None),
    ("half a year ago", "2017-07", None),
    ("two years after 2015", "2017", None),
    ("three weeks before Tuesday", "2018-01-09", None),
    ("on the eve of January 5", "2018-01-04", None),
    ("on Christmas Eve", "2017-12-24", None),
    ("the week before Christmas", "2017-12", None),
    ("2018/1/7", "2018-01-07", None),
    ("7.2.2017", "2017-02-07", None),
    ("7-Sep-2017", "2017-09-07", None),
    ("Tuesday, 7/9/2019", "2019-07-09", None),
    ("Monday, 7/10/2019", "2019-10-07", None),
    ("on February 9", "2018-02-09", None),
]


@pytest.fixture(scope="module")
def calendar(vocabulary: Vocabulary) -> Calendar:
    return Calendar(vocabulary)


@pytest.mark.parametrize(("text", "value", "last"), PAST)
def test_a_date_of_the_past_is_the_nearest_one_before_the_article(
    calendar: Calendar, text: str, value: str, last: str | None
) -> None:
    (mention,) = calendar.mentions(text)
    found = mention.resolve(ANCHOR)
    assert found is not None
    assert (found.value, found.last) == (value, last)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("in March", "2018-03"),
        ("on January 31", "2018-01-31"),
        ("on January 5", "2019-01-05"),
        ("on Friday", "2018-02-02"),
        ("next month", "2018-02"),
        ("later this year", "2018"),
        ("the day after tomorrow", "2018-02-02"),
        ("this Friday", "2018-02-02"),
        ("in two weeks' time", "2018-02"),
        ("come spring", "2018"),
        ("this coming autumn", "2018"),
        ("before the year is out", "2018"),
        ("the first days of March", "2018-03"),
        ("the last day of next month", "2018-02-28"),
    ],
)
def test_a_date_of_a_plan_is_the_nearest_one_after_the_article(calendar: Calendar, text: str, value: str) -> None:
    (mention,) = calendar.mentions(text)
    found = mention.resolve(ANCHOR, future=True)
    assert found is not None and found.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("on November 13", "--11-13"), ("in September", "--09"), ("in 2011", "2011"), ("on May 3, 2024", "2024-05-03")],
)
def test_without_the_articles_date_no_year_is_guessed(calendar: Calendar, text: str, value: str) -> None:
    (mention,) = calendar.mentions(text)
    assert mention.resolve(None) == PartialDate(value)


def test_an_inferred_year_says_why(calendar: Calendar) -> None:
    (mention,) = calendar.mentions("on November 13")
    found = mention.resolve(ANCHOR)
    assert found is not None and found.inferred == "year counted from the article's date 2018-01-31"
    (mention,) = calendar.mentions("on November 13, 2016")
    assert mention.resolve(ANCHOR) == PartialDate("2016-11-13")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the same day", "2018-01-25"),
        ("a day earlier", "2018-01-24"),
        ("two days later", "2018-01-27"),
        ("the following day", "2018-01-26"),
        ("the next morning", "2018-01-26"),
        ("forty-eight hours earlier", "2018-01-23"),
        ("an hour later", "2018-01-25"),
        ("hours before", "2018-01-25"),
        ("a fortnight later", "2018-02-08"),
        ("two years later", "2020"),
        ("a year to the day after", "2019-01-25"),
    ],
)
def test_some_dates_count_from_the_day_told_before(calendar: Calendar, text: str, value: str) -> None:
    (mention,) = calendar.mentions(text)
    found = mention.resolve(ANCHOR, told=PartialDate("2018-01-25"))
    assert found is not None and found.value == value
    assert mention.resolve(ANCHOR) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the following Tuesday", "2016-03-15"),
        ("the Tuesday before.", "2016-03-08"),
        ("that same Wednesday", "2016-03-09"),
        ("in May of that year", "2016-05"),
        ("the previous December", "2015-12"),
        ("in November the following year", "2017-11"),
        ("the same month", "2016-03"),
        ("the year after,", "2017"),
        ("a month earlier", "2016-02"),
    ],
)
def test_what_points_back_counts_from_the_day_told_and_not_from_the_article(
    calendar: Calendar, text: str, value: str
) -> None:
    (mention,) = calendar.mentions(text)
    found = mention.resolve(ANCHOR, told=PartialDate("2016-03-10"))
    assert found is not None and found.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Wednesday", "2016-03-09"),
        ("on Saturday", "2016-03-12"),
        ("on Sunday", "2016-03-13"),
        ("Monday", "2016-03-07"),
    ],
)
def test_in_a_text_without_a_date_of_its_own_a_weekday_is_that_nearest_to_the_day_told(
    calendar: Calendar, text: str, value: str
) -> None:
    (mention,) = calendar.mentions(text)
    found = mention.resolve(None, told=PartialDate("2016-03-10"))
    assert found is not None and (found.value, found.inferred) == (value, "counted from 2016-03-10")
    assert mention.resolve(None) is None


def test_tokens_and_text_give_the_same_dates(calendar: Calendar) -> None:
    for text, *_ in PAST:
        inside = [m.text for m in calendar.mentions_in(text, list(tokens(text)))]
        assert inside == [m.text for m in calendar.mentions(text)]


@pytest.mark.parametrize(
    "text",
    [
        "February 30",
        "31/02/2020",
        "more than 2,018 people",
        "2,200ha were cleared",
        "May everyone enjoy the feast",
        "it may march on",
        "$2015 million",
        "1999% more",
        "2001 soldiers",
        "June Smith",
        "the fall of the citadel",
        "on 24/7 duty",
        "from 2/3 of the land",
        "two years before the war",
        "in the 1990s",
    ],
)
def test_what_is_no_date_gives_none(calendar: Calendar, text: str) -> None:
    assert list(calendar.mentions(text)) == []
