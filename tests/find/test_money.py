"""Sums of money, as agencies write them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kg.find.money import Purse
from kg.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("US$130 million", 130_000_000, "USD"),
        ("$390-million project", 390_000_000, "USD"),
        ("130 million USD", 130_000_000, "USD"),
        ("USD 2.4 million", 2_400_000, "USD"),
        ("US$29,502,000", 29_502_000, "USD"),
        ("$65 mln", 65_000_000, "USD"),
        ("$65m", 65_000_000, "USD"),
        ("VND75 billion", 75_000_000_000, "VND"),
        ("392 billion VND", 392_000_000_000, "VND"),
        ("one billion VND", 1_000_000_000, "VND"),
        ("two million dollars", 2_000_000, "USD"),
        ("6.9 million US dollars", 6_900_000, "USD"),
        ("JPY 500 million", 500_000_000, "JPY"),
        ("€1.5 million", 1_500_000, "EUR"),
        ("A$3 million", 3_000_000, "AUD"),
    ],
)
def test_one_sum(vocabulary: Vocabulary, text: str, value: int, currency: str) -> None:
    (money,) = Purse(vocabulary).mentions(f"about {text}, it said")
    assert (money.value, money.currency) == (Decimal(value), currency)


@pytest.mark.parametrize(
    "text", ["2,300ha of land", "some 500,000 cubic metres", "10 million people", "USS 57", "in 2018"]
)
def test_what_is_no_money(vocabulary: Vocabulary, text: str) -> None:
    assert list(Purse(vocabulary).mentions(text)) == []


def test_the_equivalent_in_brackets_is_marked(vocabulary: Vocabulary) -> None:
    found = list(Purse(vocabulary).mentions("will take 392 billion VND (17.2 million USD) and 5 million USD more"))
    assert [(m.currency, m.equivalent) for m in found] == [("VND", False), ("USD", True), ("USD", False)]
