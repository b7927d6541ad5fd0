"""The rows of the spreadsheets."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kg.keep.tables import COLUMNS, number, quotes, rows, safe
from kg.model import (
    Actor,
    Agreement,
    Amount,
    Article,
    Evidence,
    Facts,
    Meeting,
    Official,
    PartialDate,
    Participant,
    Post,
    Project,
    Statement,
    Term,
)

WHERE = (Evidence(0, 3, "One\n  two."),)
FACTS = Facts(
    Article("a", "", ""),
    officials=(
        Official("o1", "Tran Quoc Khanh", "VN", (Post("Deputy Minister"), Post("Chairman")), (Term("General"),), WHERE),
        Official("o2", "Alice Wren", None, evidence=WHERE),
    ),
    meetings=(
        Meeting(
            "m1",
            "talks",
            "held",
            PartialDate("--03-04"),
            Term("Hanoi"),
            (Participant("o1", "host"), Participant("o2", "guest")),
            evidence=WHERE,
        ),
        Meeting("m2", "visit", "planned", evidence=WHERE),
    ),
    agreements=(
        Agreement("g1", "=plan", "cooperation-plan", date=PartialDate("2016"), parties=("US", "VN"), evidence=WHERE),
    ),
    projects=(
        Project(
            "p1",
            "dioxin-remediation",
            Term("Bien Hoa"),
            None,
            (Amount(Decimal("7.50"), "USD"), Amount(Decimal("1E+8"), "USD")),
            (Term("USAID"),),
            WHERE,
        ),
    ),
    statements=(
        Statement("s1", Actor("o1"), "thank", "agreement", Actor(sides=("US",)), evidence=WHERE),
        Statement("s2", Actor(sides=("US", "VN")), "agree", "meeting", evidence=WHERE),
    ),
)
IRIS = {
    (kind, f"{letter}{n}"): f"{letter}{n}"
    for kind, letter in zip(("official", "meeting", "agreement", "project", "statement"), "omgps", strict=True)
    for n in (1, 2)
}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (
            "officials",
            ["o1,Tran Quoc Khanh,VN,Deputy Minister,General", "o1,Tran Quoc Khanh,VN,Chairman,", "o2,Alice Wren,,,"],
        ),
        (
            "meetings",
            [
                "m1,talks,held,--03-04,Hanoi,Tran Quoc Khanh,host",
                "m1,talks,held,--03-04,Hanoi,Alice Wren,guest",
                "m2,visit,planned,,,,",
            ],
        ),
        ("agreements", ["g1,'=plan,cooperation-plan,2016,US", "g1,'=plan,cooperation-plan,2016,VN"]),
        (
            "projects",
            ["p1,dioxin-remediation,Bien Hoa,,7.5,USD,USAID", "p1,dioxin-remediation,Bien Hoa,,100000000,USD,"],
        ),
        ("statements", ["s1,Tran Quoc Khanh,thank,US,agreement,", "s2,US+VN,agree,,meeting,"]),
    ],
)
def test_each_value_of_a_record_has_a_row_and_single_values_stand_on_all(kind: str, expected: list[str]) -> None:
    found = list(rows(kind, FACTS, IRIS))
    assert [",".join(row[1:-1]) for row in found] == expected
    assert all(len(row) == len(COLUMNS[kind]) for row in found)
    assert {(row[0], row[-1]) for row in found} == {("a", "“One two.”")}


@pytest.mark.parametrize(
    ("value", "text"),
    [("130000000", "130000000"), ("1.3E+8", "130000000"), ("0.10", "0.1"), ("100", "100"), ("5.000", "5")],
)
def test_numbers_are_plain_digits(value: str, text: str) -> None:
    assert number(Decimal(value)) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+84", "'+84"),
        ("--10-05", "--10-05"),
        ("VN+US", "VN+US"),
        ("", ""),
    ],
)
def test_no_text_begins_a_formula_and_dates_stay_dates(value: str, text: str) -> None:
    assert safe(value) == text


def test_quotes_stand_in_the_order_of_the_text() -> None:
    assert quotes((Evidence(9, 12, "two"), Evidence(0, 3, "one"))) == "“one” “two”"
