"""Markup that a page left in its text: told apart from the story, and none of the story's own signs."""

from __future__ import annotations

import pytest

from kg.find import Finder
from kg.read import read_article
from kg.read.markup import unmarked
from kg.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("**Talks** held by *both* sides", "Talks held by both sides"),
        ("by __General__ _Tran_ Van", "by General Tran Van"),
        ("see [the ministry](https://example.org/a_b) now", "see the ministry now"),
        ("![A flag](flag.png) The talks", "The talks"),
        ("<p>The <strong>two</strong> sides<!-- none --></p>", "The two sides"),
        ("Vietnam&rsquo;s army &amp; navy&nbsp;met", "Vietnam ’s army & navy met"),
        ("as agreed.[12] Both left.[a]", "as agreed. Both left."),
        ("## Two sides meet", "Two sides meet"),
        ("> The two sides met", "The two sides met"),
        ("\u200bGeneral \u200cTran", "General Tran"),
        ("1\\. The two\\* sides", "1 . The two * sides"),
    ],
)
def test_markup_becomes_blanks_of_the_same_length(text: str, read: str) -> None:
    assert len(unmarked(text)) == len(text)
    assert unmarked(text).split() == read.split()


@pytest.mark.parametrize(
    "text",
    [
        "* a bullet\n* another",
        "fewer than <5 or > 3 hectares, 5 * 4",
        "# # #",
        "###",
        "AT&T; R&D in a_b_c.txt [sic] in [1971]",
        "the two sides met",
    ],
)
def test_signs_of_the_story_stay(text: str) -> None:
    assert unmarked(text) == text


def test_a_quote_keeps_the_markup_of_the_text(vocabulary: Vocabulary, finder: Finder) -> None:
    text = (
        "# Talks in Hanoi\n\n**General [Tran Van Nam](https://example.org/x)**, *Minister of National Defence*, received "
        "US Ambassador **Mary Stone** in Hanoi on May 3, 2023.\n"
    )
    article, _ = read_article(text.encode(), "a.txt", vocabulary)
    facts = finder.find(article)
    assert article.title == "Talks in Hanoi"
    assert [o.name for o in facts.officials] == ["Tran Van Nam", "Mary Stone"]
    quotes = [e for o in facts.officials for e in o.evidence]
    assert quotes[0].quote.startswith("**General [Tran")
    assert all(text[e.start : e.end] == e.quote for e in quotes)


def test_an_address_within_a_link_breaks_no_paragraph(vocabulary: Vocabulary) -> None:
    """An editor breaks the line before it: what is left of the page's lines is still one paragraph."""
    page = (
        "Readout of the talks\n\n"
        "The two ministers spoke today by phone of the work that is to begin\n"
        "in the coming year in all of the northern provinces. They had met on\n"
        "[March\n"
        "30](https://www.example.org/briefings/2022/03/30/readout-of-a-meeting-of-two-ministers-in-the-capital/),\n"
        "where they discussed a range of issues, among them the search for the\n"
        "missing soldiers and the work on the land around the old airfield.\n"
    )
    article, _ = read_article(page.encode(), "a.txt", vocabulary)
    bodies = [b for b in article.blocks if b.kind == "body"]
    assert len(bodies) == 1


def test_lines_under_a_heading_of_those_present_belong_to_the_story(vocabulary: Vocabulary) -> None:
    page = (
        "Readout of the talks\n\nThe minister spoke to the guild today.\n\nParticipants included:\n\n"
        "Minister Ann Pell\n\nRuth Gray, Gray Farms\n"
    )
    article, _ = read_article(page.encode(), "a.txt", vocabulary)
    assert [b.kind for b in article.blocks] == ["title", "body", "body", "body", "body"]


def test_a_line_that_its_writer_broke_is_not_joined(vocabulary: Vocabulary) -> None:
    page = (
        "Readout of the talks\n\nThe minister spoke to members of the guild in the northern capital of the\n"
        "province today about all that is to be done there in the coming year,\nand thanked them for it.\n\n"
        "Attendees included:\n\nDeputy Minister for Housing and Roads Ann Pell  \nRuth Gray of Gray Farms  \n"
    )
    article, _ = read_article(page.encode(), "a.txt", vocabulary)
    assert [page[b.start : b.end][:9] for b in article.blocks[-2:]] == ["Deputy Mi", "Ruth Gray"]
