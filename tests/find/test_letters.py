"""Letters and interviews: whose words they are, though no verb of speaking tells it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Facts
from tests.find.telling import told

Find = Callable[..., Facts]

LETTER = """Dear Minister Mac Van Duong,

You asked me to give more money for the clearance of mines in Quang Tri, and you suggested that I come to Viet Nam.

I thank you for the search for missing Americans. We will also clean up the dioxin at Bien Hoa.

{closing}

Brona Tansley
{post}
"""


@pytest.mark.parametrize(
    ("closing", "post"),
    [
        ("Yours sincerely,", "Ambassador of the United States to Viet Nam"),
        ("Sincerely,", "Under Secretary of Defense for Policy"),
        ("Yours faithfully,", "US Minister of State for Overseas Development Aid"),
    ],
)
def test_a_letter_is_of_who_signs_it_to_whom_it_addresses(find: Find, closing: str, post: str) -> None:
    facts = find(LETTER.format(closing=closing, post=post))
    assert {(o.name, o.posts[0].label) for o in facts.officials} >= {("Brona Tansley", post)}
    said = {" ".join(row.split()[:2] + row.split()[3:]) for row in told(facts)}
    assert said == {
        "Duong appeal uxo-clearance Quang Tri",
        "Duong invite meeting -",
        "Tansley thank us-mia-accounting -",
        "Tansley pledge dioxin-remediation Bien Hoa",
    }


def test_without_a_salutation_a_name_below_is_no_author(find: Find) -> None:
    story = LETTER.partition("\n\n")[2].format(closing="Sincerely,", post="Ambassador of the United States to Viet Nam")
    assert "Tansley pledge - dioxin-remediation Bien Hoa" not in told(find(story))


INTERVIEW = """Hue, 5 May 2021

{lead} Our paper asked her how the work goes.

You were out with the teams. What struck you?

How patient they are. We will go on with the clearance of mines in Quang Tri.

And what did the province ask for?

{chairman} came to the point. Might we not stay until 2026, he wondered, and could the teams not clear mines in Huong Hoa?

Might you?

I think so. Our Foreign Ministry is going to give nine million kroner for mine clearance.
"""


@pytest.mark.parametrize(
    "lead",
    [
        "Marte Solberg Tansley has been Norwegian Ambassador to Vietnam since September.",
        "Marte Tansley is Norway's Ambassador to Vietnam.",
        "Marte Tansley became the head of the Norwegian embassy in Vietnam last year.",
    ],
)
def test_answers_are_of_the_one_who_is_introduced(find: Find, lead: str) -> None:
    found = told(find(INTERVIEW.format(lead=lead, chairman="The chairman of Quang Tri province, Mac Van Duong,")))
    assert "Tansley pledge - uxo-clearance Quang Tri" in found
    assert "Tansley pledge - uxo-clearance -" in found
    assert any(row.startswith("Duong appeal") and row.endswith("Huong Hoa") for row in found)


@pytest.mark.parametrize("line", ["Golden Dragon is the head company of the field.", "Camp Tansley was the command's."])
def test_capital_words_before_is_are_no_person_of_themselves(find: Find, line: str) -> None:
    assert not find(f"Hue, 5 May 2021\n\n{line} Mines were cleared there.").officials
