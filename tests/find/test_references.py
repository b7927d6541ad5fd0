"""Words that stand for officials named elsewhere: pronouns by gender and clause, nouns by post, house and number."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.find import Finder
from kg.find.context import Sides
from kg.find.officials import Person
from kg.model import Article

OPENING = (
    "Deputy Defence Minister Sen. Lt. Gen. Trinh Van Quyet received US Under Secretary of Defense Harriet Colbeck "
    "in Hanoi on Monday. "
)
SENATORS = (
    "US Senators Paul Armitage and Karen Whitlow arrived in Hanoi on Monday. Ambassador Martin Kessler met them at the "
    "airport. President Luu Quang Hai spoke with the two senators on Tuesday. "
)
QUYET, COLBECK = "trinh-van-quyet", "harriet-colbeck"
PAIR = f"{QUYET}+{COLBECK}"


def meant(finder: Finder, article: Article) -> list[tuple[str, str]]:
    """Every word or phrase that was made a mention of officials or sides, with whom it means."""
    found = []
    for view in finder.context(article).views:
        for unit in view.units:
            value = unit.value
            if isinstance(value, Person):
                found.append((unit.text.lower(), value.id))
            elif isinstance(value, Sides):
                found.append((unit.text.lower(), "+".join(p.id for p in value.persons) or "+".join(value.codes)))
            elif unit.kind == "S":
                found.append((unit.text.lower(), str(value)))
    return found


@pytest.mark.parametrize(
    ("text", "words", "person"),
    [
        # gender tells the pronoun, whoever was the subject last
        ("Quyet showed the map. She studied it for a while.", "she", COLBECK),
        ("Quyet showed the map to the guest. He was proud of it.", "he", QUYET),
        ("The archives, she went on, would be opened.", "she", COLBECK),
        ("Colbeck thanked him for the welcome.", "him", QUYET),
        ("The kindness of his people put him to shame, Quyet said.", "him", QUYET),
        ("Quyet said the photographs had moved him.", "him", QUYET),
        ("Colbeck, whom Quyet had met in Da Nang, handed him the file.", "him", QUYET),
        # nouns by post, state and house
        ("The soil is clean, remarked her host.", "her host", QUYET),
        ("His guest nodded.", "his guest", COLBECK),
        ("The American listened.", "the american", COLBECK),
        ("The general spoke first.", "the general", QUYET),
        ("The visitor leaves on Friday.", "the visitor", COLBECK),
        ("Colbeck thanked the general for his help.", "the general", QUYET),
        ("The man was glad, Colbeck said.", "the man", QUYET),
        ("Much was still to do, the Hanoi general said.", "the hanoi general", QUYET),
        ("The Pentagon official agreed.", "the pentagon official", COLBECK),
        # sides
        ("Her country would not leave, she added.", "her country", "US"),
        ("His ministry is ready, Quyet said.", "his ministry", "VN"),
        ("Quyet thanked the Americans for the maps.", "the americans", "US"),
        ("The two then signed the minutes.", "the two", PAIR),
        ("They spoke for an hour.", "they", PAIR),
        ("Quyet praised the late Queen Edith. The two agreed to meet again.", "the two", PAIR),
        ("Trees grow. Birds sing. It was late. They agreed to meet.", "they", PAIR),
        ("Quyet spoke of a call between Carl Hobb of Laos and President Bui Van Hai. The two agreed.", "the two", PAIR),
    ],
)
def test_who_is_meant(finder: Finder, read: Callable[..., Article], text: str, words: str, person: str) -> None:
    assert (words, person) in meant(finder, read(OPENING + text))


@pytest.mark.parametrize(
    ("text", "words", "persons"),
    [
        ("The visitors then flew to Hue.", "the visitors", "paul-armitage+karen-whitlow"),
        ("The two leave on Friday.", "the two", "paul-armitage+karen-whitlow"),
        ("The American lawmakers then flew to Hue.", "the american lawmakers", "paul-armitage+karen-whitlow"),
        ("Their hosts showed them the lake.", "their hosts", "VN"),
        ("Ambassador and President stood aside.", "ambassador and president", ""),
    ],
)
def test_several_are_meant(finder: Finder, read: Callable[..., Article], text: str, words: str, persons: str) -> None:
    found = dict(meant(finder, read(SENATORS + text)))
    assert found.get(words, "") == persons


def test_the_visitor_is_the_one_who_came_to_where_the_article_was_written(
    finder: Finder, read: Callable[..., Article]
) -> None:
    text = (
        "Washington (VNA) – US Secretary of Defense Walter Harlan received Vietnamese Defence Minister Luu Quang Hai. "
        "The visitor thanked his host."
    )
    found = meant(finder, read(text))
    assert ("the visitor", "luu-quang-hai") in found
    assert ("his host", "walter-harlan") in found


@pytest.mark.parametrize(
    "text",
    [
        # the private person named last is meant
        "Pham Van Ruong, a farmer, lives by the lake. He planted rice there.",
        # nobody of that gender was named
        "She laid a wreath.",
    ],
)
def test_what_can_not_be_told_stays_a_word(finder: Finder, read: Callable[..., Article], text: str) -> None:
    opening = "US Senator Paul Armitage spoke in Hanoi. Vietnam was thanked. "
    assert not {"he", "she"} & {words for words, _ in meant(finder, read(opening + text))}


def test_they_is_not_persons_named_long_before(finder: Finder, read: Callable[..., Article]) -> None:
    text = OPENING + "The soil is clean. Trees grow there. Bombs lie deeper. They cost many lives."
    assert "they" not in dict(meant(finder, read(text)))


def test_a_noun_and_a_name_in_apposition_are_one(finder: Finder, read: Callable[..., Article]) -> None:
    text = (
        "The dialogue was chaired by US Under Secretary Harriet Colbeck and her guest, Deputy Minister Trinh Van Quyet. "
        "He spoke of Vietnam."
    )
    assert ("her guest", QUYET) in meant(finder, read(text))


def test_hosts_are_never_the_side_of_the_one_who_speaks_to_them(finder: Finder, read: Callable[..., Article]) -> None:
    text = "Deputy Minister Trinh Van Quyet met US Under Secretary Harriet Colbeck. Quyet asked the hosts for maps of Vietnam."
    assert ("the hosts", "US") in meant(finder, read(text))


def test_a_womans_post_or_pronoun_overrides_what_her_name_makes_likely(
    finder: Finder, read: Callable[..., Article]
) -> None:
    text = "Senior Colonel Dang Thu Hung spoke in Hanoi. She thanked the United States. She left."
    assert ("she", "dang-thu-hung") in meant(finder, read(text))
