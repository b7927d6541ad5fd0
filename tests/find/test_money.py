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
        ("USD 249.133", 249_133, "USD"),
        ("12.500 EUR", 12_500, "EUR"),
        ("USD 2.125 million", 2_125_000, "USD"),
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
        ("three million six hundred thousand dollars", 3_600_000, "USD"),
        ("a hundred and forty million yen", 140_000_000, "JPY"),
        ("half a million euros", 500_000, "EUR"),
        ("three quarters of a billion dong", 750_000_000, "VND"),
        ("two and a half million Australian dollars", 2_500_000, "AUD"),
        ("a million and a half dollars", 1_500_000, "USD"),
        ("seventy-five thousand pounds", 75_000, "GBP"),
        ("six billion won", 6_000_000_000, "KRW"),
        ("3.5 million pounds", 3_500_000, "GBP"),
        ("$2.3b", 2_300_000_000, "USD"),
        ("Rs 2.4 crore", 24_000_000, "INR"),
        ("Rs. 50 lakh", 5_000_000, "INR"),
        ("Since 1995, 118 million USD", 118_000_000, "USD"),
        ("£250k", 250_000, "GBP"),
        ("750,000 €", 750_000, "EUR"),
        ("in 2021 USD 8 million", 8_000_000, "USD"),
    ],
)
def test_one_sum(vocabulary: Vocabulary, text: str, value: int, currency: str) -> None:
    (money,) = Purse(vocabulary).mentions(f"about {text}, it said")
    assert (money.value, money.currency) == (Decimal(value), currency)


@pytest.mark.parametrize(
    "text",
    [
        "2,300ha of land",
        "some 500,000 cubic metres",
        "10 million people",
        "USS 57",
        "in 2018",
        "six million pounds of bombs",
        "the two of them won twice",
        "one dollar in every ten",
        "a multi-million-dollar fund",
        "hundreds of millions of dollars",
        "a nine-figure sum",
    ],
)
def test_what_is_no_money(vocabulary: Vocabulary, text: str) -> None:
    assert list(Purse(vocabulary).mentions(text)) == []


def test_the_equivalent_in_brackets_is_marked(vocabulary: Vocabulary) -> None:
    found = list(Purse(vocabulary).mentions("will take 392 billion VND (17.2 million USD) and 5 million USD more"))
    assert [(m.currency, m.equivalent) for m in found] == [("VND", False), ("USD", True), ("USD", False)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Of the US$40 million lent for the work, 13 million is spent.", [40_000_000, 13_000_000]),
        ("€9 million, two million of which has gone to the north", [9_000_000, 2_000_000]),
        ("US$6 million for 30 million people", [6_000_000]),
    ],
)
def test_a_later_sum_has_the_currency_of_the_one_before(vocabulary: Vocabulary, text: str, values: list[int]) -> None:
    assert [m.value for m in Purse(vocabulary).mentions(text)] == values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("VND 392 billion (about US$17 million, EUR 16 million)", ["VND"]),
        ("VND 392 billion (US$17 million) (EUR 16 million)", ["VND"]),
        ("VND 392 billion (US$17 million) and EUR 16 million more", ["VND", "EUR"]),
        ("a pledge of $US 12 million", ["USD"]),
        ("a pledge of $US12 million", ["USD"]),
    ],
)
def test_a_second_equivalent_is_none_of_its_own(vocabulary: Vocabulary, text: str, told: list[str]) -> None:
    found = list(Purse(vocabulary).mentions(text))
    assert [m.currency for m in found if not m.equivalent] == told
    assert all(m.value > 999_999 for m in found)


def test_a_year_is_no_part_of_a_range(vocabulary: Vocabulary) -> None:
    found = list(Purse(vocabulary).mentions("It brought the total since 1998 to 20 million euros."))
    assert [(int(m.value), m.currency) for m in found] == [(20_000_000, "EUR")]
