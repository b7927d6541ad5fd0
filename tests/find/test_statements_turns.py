"""Interviews, transcripts and speeches: who speaks is told once, at the head of what he says."""

from __future__ import annotations

import pytest

from tests.find.telling import Find, rows, told

_LEAD = "Hanoi (VNA) - Our correspondent met US Ambassador to Vietnam Oliver Tansley in Hanoi on May 6."


def _article(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("Q:", "A:"),
        ("Question:", "Answer:"),
        ("Reporter:", "Ambassador Oliver Tansley:"),
        ("- Reporter:", "- Mr Tansley:"),
    ],
)
def test_answers_are_the_officials_and_questions_are_nobodys(find: Find, asks: str, answers: str) -> None:
    text = _article(
        _LEAD,
        f"{asks} How far has the dioxin treatment at Bien Hoa airport come?",
        f"{answers} The dioxin treatment at Bien Hoa airport is half done. We will finish it by 2030.",
        f"{asks} Will the demining go on?",
        f"{answers} Demining saves lives. The province deserves all praise for its demining.",
    )
    assert told(find(text, "2022-05-07")) == [
        "Tansley affirm - dioxin-remediation Bien Hoa",
        "Tansley pledge - dioxin-remediation -",
        "Tansley affirm - uxo-clearance -",
        "Tansley thank VN uxo-clearance -",
    ]


def test_questions_may_have_no_label(find: Find) -> None:
    text = _article(
        _LEAD,
        "What has been done about mines?",
        "The clearance of mines has a long way to go.",
        "And what about the missing?",
        "The search for missing American servicemen is a humanitarian task.",
    )
    assert told(find(text, "2022-05-07")) == [
        "Tansley affirm - uxo-clearance -",
        "Tansley affirm - us-mia-accounting -",
    ]


def test_who_is_met_by_a_reporter_may_be_named_a_sentence_before(find: Find) -> None:
    text = _article(
        "US Ambassador to Vietnam Oliver Tansley has two years behind him. Our reporter met him among his maps.",
        "What has been done about mines?",
        "The clearance of mines has a long way to go.",
        "And what about the missing?",
        "The search for missing American servicemen is a humanitarian task.",
    )
    assert [row.split()[0] for row in told(find(text, "2022-05-07"))] == ["Tansley", "Tansley"]


def test_a_speech_is_all_its_speakers(find: Find) -> None:
    text = _article(
        "Ambassador Oliver Tansley's Remarks at a Ceremony in Bien Hoa",
        "Thank you, General Mac Van Duong, for your work on dioxin.",
        "This is a long task. The clean-up of dioxin at Bien Hoa airport serves as an example to the world. I am proud of it.",
    )
    found = told(find("\n\n" + text, "2022-05-07"))
    assert "Tansley affirm - dioxin-remediation Bien Hoa" in found
    assert all(row.startswith("Tansley") for row in found)


def test_a_promise_of_others_is_no_pledge_of_the_one_who_answers(find: Find) -> None:
    text = _article(
        _LEAD,
        "Q: What of the mines?",
        "A: Maybe they will do more about mine clearance. Had it not been for the sappers, we would not be here.",
        "Q: And the missing?",
        "A: I hope to visit a search for missing American servicemen.",
    )
    assert not any(" pledge " in row for row in told(find(text, "2022-05-07")))


def test_an_account_of_his_own_under_a_minister_s_name_is_his(find: Find) -> None:
    text = _article(
        "Minister for Defence Harold Penrose",
        "Vietnam's Minister of National Defence, General Mac Van Duong, was my guest in Canberra today.",
        "Together we looked at mine clearance in Quang Tri.",
        "Last year I signed the Memorandum of Understanding on Defence Cooperation in Hanoi.",
    )
    assert "Penrose affirm - agreement -" in told(find(text, "2022-05-07"))
    assert told(find(text.replace("my guest", "his guest"), "2022-05-07")) == []


ASKED = "Duong asked for more detectors for the clearance of mines in Quang Tri"


@pytest.mark.parametrize(
    ("answer", "granted"),
    [
        (". They could have them, Tansley replied, before the year was out.", True),
        (", and Tansley said he would get them.", True),
        (". Tansley answered that he would raise the matter in Washington.", True),
        (". Tansley saw no objection.", True),
        (". By all means, Tansley replied.", True),
        (". That was a matter for the Senate, Tansley replied.", False),
        (". They could not have them, Tansley replied.", False),
    ],
)
def test_what_is_asked_for_is_granted_in_few_words(find: Find, answer: str, granted: bool) -> None:
    found = rows(find, ASKED + answer)
    assert any(row.startswith("Tansley pledge") for row in found) == granted
    assert "Duong appeal - uxo-clearance Quang Tri" in found


PARTNERSHIP = "Tansley then turned to the Comprehensive Partnership, which dates from 2013. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (PARTNERSHIP + "It was high time, he urged, to raise it a rung.", "Tansley appeal - agreement -"),
        (PARTNERSHIP + "He would dearly like to see it filled with life, he said.", "Tansley appeal VN agreement -"),
        (
            "Mine clearance goes on in Hue. It was good of Washington to have paid so quickly, Duong remarked in Hue.",
            "Duong thank US uxo-clearance -",
        ),
        (
            "For the search for missing Americans Tansley asked that his gratitude be conveyed to the villagers.",
            "Tansley thank - us-mia-accounting -",
        ),
        (
            "Duong wanted Tansley to think of the survivors of bombs in Hue who live with a disability.",
            "Duong appeal Tansley disability-support Hue",
        ),
        (
            "The soil at Da Nang airport is free of dioxin, Lt. Col. Ha Tuan, who runs the site, disclosed on May 6.",
            "Tuan affirm - dioxin-remediation Da Nang",
        ),
        (
            "The disabled get limbs at Japan's expense. The country's embassy said that 3 million dollars were set aside.",
            "JP pledge - disability-support -",
        ),
    ],
)
def test_what_is_said_of_what_was_told_before(find: Find, text: str, found: str) -> None:
    assert found in rows(find, text)


def test_who_takes_papers_promises_nothing(find: Find) -> None:
    assert not any("pledge" in row for row in rows(find, "Duong accepted documents on fallen Vietnamese soldiers."))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Duong had two requests. The first was for maps of graves of Vietnamese soldiers, the second for demining in Hue.",
            ["Duong appeal - vietnamese-remains -", "Duong appeal - uxo-clearance Hue"],
        ),
        ("It was for that reason that Duong asked for mine clearance in Hue.", ["Duong appeal - uxo-clearance Hue"]),
        ("On mine risk education in Hue, Japan offered a further 3 million yen.", ["JP pledge - uxo-clearance Hue"]),
        ("Tansley called on Duong, who had cleared mines in Hue.", []),
        ("Duong noted that the grant of Norway for mine clearance in Hue would end.", ["Duong affirm - uxo-clearance Hue"]),
        ("Mines were cleared in Hue, as requested in the course of the call.", []),
    ],
)  # fmt: skip
def test_requests_in_rows_and_what_only_looks_like_one(find: Find, text: str, found: list[str]) -> None:
    assert rows(find, text) == found


@pytest.mark.parametrize(
    "title", ["JOINT COMMUNIQUÉ", "Fact sheet: U.S.-Vietnam cooperation", "Minutes of the meeting"]
)
def test_what_a_side_will_do_is_its_promise_in_a_paper_of_sides(find: Find, title: str) -> None:
    body = "Hanoi, 2 June 2022\n\n1. The United States will provide 65 million dollars for people with disabilities in Hue."
    promise = "US pledge - disability-support Hue"
    assert promise in told(find(f"{title}\n\n{body}"))
    assert promise not in told(find(f"Disabled to get more\n\n{body}"))


def test_lawmakers_take_turns_under_their_names_in_capitals(find: Find) -> None:
    facts = find(
        "Canberra, 9 August 2021\n\nSenator HARGREAVES: What is Australia doing for mine clearance in Hue?\n\n"
        "Senator BOYCE (Minister for Veterans): We will go on with it in Hue. I thank the sappers.\n"
    )
    assert [o.name for o in facts.officials] == ["Hargreaves", "Boyce"]
