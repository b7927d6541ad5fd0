"""Statements in the plain wordings of agencies and releases: own sentences about fictional officials."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # what is hoped for besides thanks for two works is hoped for in both, of whom was thanked
        (
            "Duong thanked the US for supporting mine clearance and dioxin treatment, and hoped to receive more help for the work.",
            ["Duong appeal US uxo-clearance -", "Duong appeal US dioxin-remediation -"],
        ),
        (
            "Tansley praised Vietnam's help in the search for missing US servicemen and in mine clearance, and pledged to continue this work.",
            ["Tansley pledge - us-mia-accounting -", "Tansley pledge - uxo-clearance -"],
        ),
        # ... but not where something else is asked for
        (
            "Tansley praised the results of mine clearance and dioxin treatment, and called for more support for training peacekeepers.",
            ["Tansley thank - uxo-clearance -", "Tansley thank - dioxin-remediation -"],
        ),
        # committed, with words between
        (
            "Tansley affirmed that the US is committed at the highest level to treating dioxin at Bien Hoa airport.",
            ["Tansley pledge - dioxin-remediation Bien Hoa"],
        ),
        # what a thing is good for is not asked for; what it is essential to do is
        (
            "“It is essential to achieving the fullest possible accounting of missing US servicemen,” Tansley said.",
            ["Tansley affirm - us-mia-accounting -"],
        ),
        # a visit that is welcomed, with its guest
        ("Duong welcomed Tansley's visit and said it would deepen trust.", ["Duong affirm - meeting -"]),
        ("Duong welcomed Tansley at the ministry.", []),
        # thanks for an invitation in the words of inviting
        ("Tansley thanked Duong for inviting him on an official visit to Vietnam.", ["Tansley thank Duong meeting -"]),
        # an early visit is a visit
        ("Duong suggested that the US side arrange an early visit to Vietnam by President Paul Merrow.", ["Duong appeal US meeting -"]),
        # two sides agree on holding a meeting
        ("The two sides agreed on the organisation of the next defence policy dialogue in Washington.", ["US+VN agree - meeting -"]),
        # whose the missing are tells not who is thanked
        ("Duong praised the search for American servicemen missing in the war.", ["Duong thank - us-mia-accounting -"]),
        ("Tansley praised the search for the remains of Vietnamese soldiers.", ["Tansley thank - vietnamese-remains -"]),
        # both countries' missing
        (
            "Duong stressed efforts to recover the remains of both US and Vietnamese missing persons.",
            ["Duong affirm - us-mia-accounting -", "Duong affirm - vietnamese-remains -"],
        ),
        # who is helped to search misses them
        (
            "Tansley thanked Vietnam for accounting for missing US servicemen, and pledged to support the people of Vietnam as they seek to identify the remains of combatants.",
            ["Tansley thank VN us-mia-accounting -", "Tansley pledge - vietnamese-remains -"],
        ),
        # quoted by a paper, with the body he serves before his post
        (
            "USAID will continue to treat dioxin, state media quoted the agency's Mission Director Oliver Tansley as saying.",
            ["Tansley pledge - dioxin-remediation -"],
        ),
        # what a thing will also do nobody promises
        ("Duong said it would also help farmers, as mine clearance goes on.", ["Duong affirm - uxo-clearance -"]),
        # whose agencies are praised behind the work
        (
            "Tansley praised the progress of mine clearance and the close cooperation of Vietnamese agencies.",
            ["Tansley thank VN uxo-clearance -"],
        ),
    ],
)  # fmt: skip
def test_plain_wordings(find: Find, sentence: str, expected: list[str]) -> None:
    assert rows(find, sentence) == expected
