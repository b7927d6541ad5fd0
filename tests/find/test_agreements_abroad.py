"""Agreements in articles on no Vietnamese matter, and papers of many states; all officials are invented."""

from __future__ import annotations

from typing import Any

import pytest

PUBLISHED = "2023-03-15"

LEAD = "WASHINGTON - US President John Carver met with Prime Minister Per Lund of Norway at the White House today. "
MANY = "US President John Carver met with the leaders of Norway, Chile, Japan and Kenya. Japan, Kenya and Chile spoke. "

ROWS = [
    # of the two sides
    (LEAD + "The leaders welcomed the Defence Cooperation Agreement.", {"Defence Cooperation Agreement US+NO"}),
    # named after a place or a day: of many
    (LEAD + "The two reaffirmed their support for the Good Friday Agreement.", {"Good Friday Agreement -"}),
    (LEAD + "They discussed the Oslo Accords.", {"Oslo Accords -"}),
    (
        LEAD + "They spoke of the Good Friday Agreement (also known as the Belfast Agreement).",
        {"Good Friday Agreement -"},
    ),
    (LEAD + "They noted the UN Law of the Sea Convention.", {"UN Law of the Sea Convention -"}),
    # of whom it is for it is not
    (
        LEAD + "They welcomed the US-Norway Joint Statement on Support for Ukraine.",
        {"US-Norway Joint Statement on Support for Ukraine US+NO"},
    ),
    # many states: nothing is taken for granted
    (MANY + "They welcomed the Supply Chain Agreement.", {"Supply Chain Agreement -"}),
    # papers of one state
    ("The White House released the Housing Supply Action Plan in May 2022.", set()),
    ("President John Carver signed a Presidential Memorandum on workers' rights on March 14.", set()),
    ("The Department of Transportation awarded a grant agreement for the tunnel on March 14.", set()),
    (LEAD + "As the oldest treaty ally of the US, Norway is a friend.", set()),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_parties_are_told_or_left_open(find: Any, text: str, expected: set[str]) -> None:
    """No second side is guessed where an article tells of many states, and no plan of one state is an agreement."""
    found = find(text, PUBLISHED).agreements
    assert {f"{a.name} {'+'.join(a.parties) or '-'}" for a in found} == expected


def test_months_are_no_years(find: Any) -> None:
    """The age of a paper in months does not take years off its date."""
    text = LEAD + "On the six-month anniversary of the adoption of the Oslo Declaration on Seeds, they met again."
    assert [a.date for a in find(text, PUBLISHED).agreements] == [None]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They stressed the importance of a peace agreement between Armenia and Azerbaijan.", []),
        ("They discussed the defence of Japan under Article 5 of our security treaty.", []),
        ("They formed a strategic partnership to address migration.", []),
        ("$9 million will go to the Lower River Treaty Tribes.", []),
        ("They will negotiate a U.S.-Norway nuclear agreement.", ["U.S.-Norway nuclear agreement"]),
        ("They welcomed the Mutual Defense Treaty.", ["Mutual Defense Treaty"]),
    ],
)
def test_what_is_not_made_or_not_named_is_no_agreement(find: Any, text: str, names: list[str]) -> None:
    assert [a.name for a in find(LEAD + text, PUBLISHED).agreements] == names


def test_a_truce_is_not_of_those_who_speak_of_it(find: Any) -> None:
    (only,) = find(LEAD + "They welcomed the truce agreement signed on May 1.", PUBLISHED).agreements
    assert only.parties == ()
