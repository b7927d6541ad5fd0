"""Invitations told in the passive, as a thing received, as a wish, in the words of a quotation."""

from __future__ import annotations

import pytest

from tests.find.telling import OPENING, Find, rows

INVITED, COMING = "Duong invite Tansley meeting -", "Tansley pledge Duong meeting -"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tansley was invited by Duong to come to Hue in May.", [INVITED]),
        ("Tansley was invited to visit Hue in May by Duong.", [INVITED]),
        ("Tansley has been asked by Duong to visit Hue.", [INVITED]),
        ("The US ambassador has been invited to Hue this July by the Ministry of National Defence.", ["VN invite Tansley meeting -"]),
        ("Tansley received from Duong an invitation to visit Hue in May.", [INVITED]),
        ("An invitation to visit Hue was handed to Tansley. Tansley said he would come.", [INVITED, COMING]),
        ("Tansley accepted an invitation to visit Hue in May, which Duong had extended to him in June.", [COMING, INVITED]),
        ("Tansley said he was happy to accept Duong's invitation.", [INVITED, COMING]),
        ("Duong replied with an invitation to Hue, which Tansley was pleased to accept.", [INVITED, COMING]),
        ("Duong asked the ambassador to Hue. Tansley has said yes.", [INVITED, COMING]),
        ("Duong suggested that Tansley come back in spring. The ambassador gladly agreed.", [INVITED, COMING]),
        ("Duong would be glad, he said, to see Tansley in Hue in May.", [INVITED]),
        ("It was the wish of Duong to see Tansley in Hue.", [INVITED]),
        ("Duong told Tansley that he would be welcome in Hue at any time.", [INVITED]),
        ("“Come to Hue in May,” Duong told Tansley. Tansley said that he would.", [INVITED, COMING]),
        ("Duong requested Tansley to pay a visit to Hue in May.", [INVITED]),
        # whose invitation is carried
        (
            "Duong conveyed to Tansley the invitation of Defence Minister General Phan Van Loc to US Secretary of Defence John Carter to visit Vietnam.",
            ["Loc invite Carter meeting -"],
        ),
        # that of a minister who is not named is his state's
        ("Tansley conveyed the invitation of the US Secretary of Defence to Duong to visit the US in May.", ["US invite Duong meeting -"]),
        ("The ambassador took the occasion to deliver the US Defense Secretary's invitation to Duong to visit the US.", ["US invite Duong meeting -"]),
        ("Tansley extended to Duong an invitation from the US Secretary of Defense to attend a forum in Honolulu.", ["US invite Duong meeting -"]),
        ("Tansley conveyed an invitation to Duong from the US Secretary of Defence to visit the US.", ["US invite Duong meeting -"]),
        ("Tansley handed over the US government's invitation to Duong to visit Honolulu.", ["US invite Duong meeting -"]),
        # another is asked to bring it to one who is not named
        ("Duong asked Tansley to convey his invitation to the US Secretary of Defence to visit Vietnam in 2023.", ["Duong invite US meeting -"]),
        ("Duong asked the ambassador to pass on an invitation for the Secretary of Defence to visit Vietnam.", ["Duong invite US meeting -"]),
        # who accepts may invite in turn
        (
            "Duong invited Tansley to visit Hue. Tansley accepted the invitation and invited Duong to visit Honolulu in October.",
            [INVITED, "Tansley invite Duong meeting -", COMING],
        ),
        (
            "Tansley accepted Duong's invitation to Hue and, in turn, invited him to visit Honolulu in June.",
            ["Tansley invite Duong meeting -", INVITED, COMING],
        ),
        # a circumstance, and no invitation to come
        ("Tansley is in Hue at the invitation of Duong.", []),
        ("Tansley, who was invited by Duong, arrived in Hue.", []),
        ("Tansley was asked by Duong about trade.", []),
        ("Duong would be glad to see trade with Tansley grow.", []),
        ("“Come what may, trade will grow,” Duong told Tansley.", []),
    ],
)  # fmt: skip
def test_who_invites_whom(find: Find, text: str, expected: list[str]) -> None:
    assert rows(find, text) == expected


def test_who_brings_an_invitation_is_not_its_guest(find: Find) -> None:
    text = "Duong asked Tansley to convey his invitation to the US Secretary of Defence to visit Vietnam in 2023."
    visit = next(m for m in find(OPENING + text, "2022-05-07").meetings if m.kind == "visit")
    assert visit.participants == () and visit.sides == ("US",)
