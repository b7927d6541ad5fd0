"""Texts that tell no year: their days are told without it, and all else as if it were told. All officials are invented."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.meetings import told
from tests.test_quality import corpus

VN, US, NZ = "Deputy Minister Tran Van Mau", "US Ambassador John Carver", "Australian Ambassador Mary Stone"
MET = "john-carver:guest tran-van-mau:host"

ROWS = [
    (f"HANOI, Oct. 12 - {VN} met {US} here today.", {f"talks held --10-12 Hanoi {MET}"}),
    (
        f"HANOI, March 1 - {VN} met {US} in Hanoi yesterday. Tomorrow the ambassador will visit Hue.",
        {f"talks held --02-29 Hanoi {MET}", "visit planned --03-02 Hue john-carver:guest"},
    ),
    (
        f"Hanoi (VNA) - {VN} met {US} in Hanoi on January 31. The next day he received {NZ}.",
        {f"talks held --01-31 Hanoi {MET}", "reception held --02-01 Hanoi mary-stone:guest tran-van-mau:host"},
    ),
    # what hangs on the weekday, or on a day that is not told at all, has no date; the meeting was held all the same
    (f"HANOI, Oct. 12 - {VN} met {US} in Hanoi on Monday.", {f"talks held - Hanoi {MET}"}),
    (f"Hanoi (VNA) - {VN} met {US} in Hanoi yesterday.", {f"talks held - Hanoi {MET}"}),
    (
        f"Hanoi (VNA) - {VN} held a working session with a US Senate delegation in Hanoi on August 23.",
        {"talks held --08-23 Hanoi tran-van-mau:host"},
    ),
    # unless the text tells the weekday of some day, or a wire's dateline bears the day of its first sentence
    (
        f"HANOI, Oct. 12 - {VN} met {US} in Hanoi on Monday. The ambassador came to Vietnam on Friday, October 10.",
        {f"talks held --10-06 Hanoi {MET}", "visit held --10-10 Vietnam john-carver:guest"},
    ),
    (
        f"HANOI, July 14 (Yonhap) -- {VN} agreed Thursday to let teams in. On Tuesday he met {US} in Hanoi.",
        {f"talks held --07-12 Hanoi {MET}"},
    ),
    (f"HANOI, July 14 - {VN} said Thursday he met {US} in Hanoi on Tuesday.", {f"talks held - Hanoi {MET}"}),
    # what is recalled of the war gives no weekday its year
    (
        f"DONG HA (AFP) - Fifty years after the war ended on April 30, 1975, {VN} met {US} in Hanoi on Tuesday.",
        {f"talks held - Hanoi {MET}"},
    ),
    # the paper or the body from which a report comes may be one that nobody knows
    (
        f"Mekong Times, November 3, 2016 - {VN} met {US} on Wednesday.",
        {"talks held 2016-11-02 - john-carver:participant tran-van-mau:participant"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_days_are_told_without_the_year(find: Any, text: str, wanted: set[str]) -> None:
    assert told(find(text, None)) == wanted


def test_no_year_that_is_only_reckoned_with_gets_out(find: Any) -> None:
    text = f"HANOI, Jan. 1 - {VN} said he met {US} last year, last December, two years ago, last week and on Monday."
    facts = find(text + " They signed a memorandum of understanding on health the day before yesterday.", None)
    values = [d.value for d in [f.date for f in (*facts.meetings, *facts.agreements)] if d is not None]
    assert values
    assert all(re.fullmatch(r"--\d\d(-\d\d)?|(19|20)\d\d(-\d\d)?(-\d\d)?", v) for v in values)


_YEAR = re.compile(r"(?<=[a-z.\d]),? ?\b20[0-2]\d\b(?=[\s)\-–—:,]|$)")


def test_reports_lose_only_the_year_with_that_of_their_header(finder: Any, read: Any) -> None:
    """Of the reports whose header tells a year, nearly all meetings are found without it as well."""
    whole = lost = 0
    for data, _ in corpus("agency").values():
        text = data.decode()
        head = re.sub(r"^ ?date 20\S+\n", "", _YEAR.sub("", text[:260]), flags=re.MULTILINE)
        if head == text[:260]:
            continue
        before, after = (finder.find(read(t)) for t in (text, head + text[260:]))
        whole += len(before.meetings)
        lost += abs(len(before.meetings) - len(after.meetings))
    assert whole > 50
    assert lost <= 0.05 * whole
