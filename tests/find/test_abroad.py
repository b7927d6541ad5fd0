"""Whom officials of other states serve in a release of the United States; all officials are invented."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Facts

ADVISOR = "National Security Advisor Jack Sandford"
US = f"Readout of {ADVISOR}'s travel. {ADVISOR} thanked the United States Embassy. "

STATES = [
    (
        "He met with Israeli Prime Minister David Barel, President Isaac Gold, and Security Advisor Tal Hadar.",
        {"David Barel": "IL", "Isaac Gold": "IL", "Tal Hadar": "IL"},
    ),
    (
        "He met with Head of Administration Pavlo Hrin and Foreign Minister Taras Koval of Ukraine.",
        {"Pavlo Hrin": "UA", "Taras Koval": "UA"},
    ),
    (
        "In Gabon, Mr. Sandford met with President Paul Mba, Foreign Minister Rose Ondo, and opposition leaders.",
        {"Paul Mba": "GA", "Rose Ondo": "GA"},
    ),
    (
        "The Mexican delegation included Foreign Secretary Mario Leal; Secretary of the Navy Jorge Vidal.",
        {"Mario Leal": "MX", "Jorge Vidal": "MX"},
    ),
    (
        "The Colombian delegation was led by Minister of Defense Ivan Salas.",
        {"Ivan Salas": "CO"},
    ),
    (
        "He spoke of President Biden and of President Petro Hrin's plan for the people of Ukraine.",
        {"Petro Hrin": "UA"},
    ),
    (
        "President Biden and Prime Minister Paul Mba met in Bali, Indonesia. France was glad.",
        {"Paul Mba": None},
    ),
]


@pytest.mark.parametrize(("text", "states"), STATES)
def test_the_words_around_a_name_tell_the_state(
    find: Callable[..., Facts], text: str, states: dict[str, str | None]
) -> None:
    found = {o.name: o.country for o in find(US + text, "2023-03-15").officials}
    assert {name: found[name] for name in states} == states
    assert found["Jack Sandford"] == "US"


def test_a_readout_is_of_the_united_states(find: Callable[..., Facts]) -> None:
    text = f"Readout of {ADVISOR}'s Call with Prime Minister Per Lund of Norway\n\nMr. Sandford called Per Lund today."
    assert {o.name: o.country for o in find(text, "2023-03-15").officials} == {"Jack Sandford": "US", "Per Lund": "NO"}


def test_of_whom_a_president_is_that_is_named_by_the_way(find: Callable[..., Facts]) -> None:
    text = "He met Foreign Minister Ana Roca of Chile in Oslo. He praised President Rueda's reforms of Chile's economy."
    found = {o.name: o.country for o in find(US + text, "2023-03-15").officials}
    assert found["Rueda"] == "CL"


def test_of_whom_a_president_is_that_was_met_or_is_no_more(find: Callable[..., Facts]) -> None:
    text = f"Readout of {ADVISOR}'s travel to Chile\n\nIn a meeting with President Pablo Rueda, Mr. Sandford spoke of "
    found = find(text + "NATO Secretary General Nils Stolten and former President Ali Bongar.", "2023-03-15").officials
    assert {o.name: o.country for o in found} == {
        "Jack Sandford": "US",
        "Pablo Rueda": "CL",
        "Nils Stolten": None,
        "Ali Bongar": "CL",
    }


def test_an_assistant_to_the_president_is_no_president(find: Callable[..., Facts]) -> None:
    text = "Statement by Assistant to the President Jane Alden and Assistant to the President Mary Stone on Mexico. "
    found = {o.name: o.country for o in find(US + text, "2023-03-15").officials}
    assert (found["Jane Alden"], found["Mary Stone"]) == ("US", "US")


def test_a_name_without_its_second_family_name_and_by_its_middle_is_one_person(find: Callable[..., Facts]) -> None:
    text = "He met President Pablo Rueda Salas of Chile. President Pablo Rueda thanked him. President Rueda left."
    assert [o.name for o in find(US + text, "2023-03-15").officials] == ["Jack Sandford", "Pablo Rueda Salas"]


def test_a_president_of_the_united_states_is_known_by_his_name(find: Callable[..., Facts]) -> None:
    text = "Remarks by Vice President Ana Ruiz of Chile. President Biden thanked her. Chile was glad of it."
    assert {o.name: o.country for o in find(text, "2023-03-15").officials} == {"Ana Ruiz": "CL", "Biden": "US"}
