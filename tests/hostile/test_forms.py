"""The form in which a text comes does not change what is found in it: line ends, wrapping, signs, spellings."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable

import pytest

from kg.find import Finder
from kg.read import read_article
from kg.vocabulary import Vocabulary
from tests.scoring import KINDS, tallies
from tests.test_quality import corpus

ARTICLES = [f"g{n:02}" for n in range(1, 13)]
LEAST = 0.99
"""The part of the facts found in the plain form that must be found in the other: a line may fall apart once."""


def wrapped(width: int) -> Callable[[str], str]:
    def wrap(text: str) -> str:
        lines = (
            textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n")
        )
        return "\n".join("\n".join(line) for line in lines)

    return wrap


NAME = re.compile(r"(?<=[a-z] )((?:[A-Z][a-z]+ ){1,2}[A-Z][a-z]+)(?=[ ,.])")

FORMS: dict[str, Callable[[str], str]] = {
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "no blank lines": lambda text: re.sub(r"\n\s*\n", "\n", text),
    "blank lines everywhere": lambda text: re.sub(r"\n+", "\n\n", text),
    "72 columns": wrapped(72),
    "100 columns": wrapped(100),
    "130 columns": wrapped(130),
    "letters taken apart": lambda text: unicodedata.normalize("NFD", text),
    "byte order mark": lambda text: "\ufeff" + text,
    "indented": lambda text: text.replace("\n", "\n    "),
    "blanks that do not break": lambda text: text.replace(" Viet", "\u00a0Viet").replace("Gen. ", "Gen.\u00a0"),
    "names in bold": lambda text: NAME.sub(r"**\1**", text),
    "names with links": lambda text: NAME.sub(r"[\1](https://example.org/tags/name)", text),
    "paragraphs of HTML": lambda text: re.sub(r"(?m)^(.+)$", r"<p>\1</p>", text),
    "names of characters": lambda text: text.replace("&", "&amp;").replace("’", "&rsquo;").replace("“", "&ldquo;"),
    "numbers of notes": lambda text: re.sub(r"\. (?=[A-Z][a-z]+ [a-z])", ".[1] ", text),
    "blanks without width": lambda text: re.sub(r" (?=[A-Z])", " \u200b", text),
    "hyphens that do not show": lambda text: re.sub(r"\b([A-Za-z]{5})([a-z]{4,})\b", "\\1\u00ad\\2", text),
    "dashes": lambda text: text.replace("–", "-").replace("—", "-"),
    "Viet Nam": lambda text: re.sub(r"\bVietnam\b", "Viet Nam", text),
    "British": lambda text: text.replace("defense", "defence").replace("Defense", "Defence"),
    "American": lambda text: text.replace("defence", "defense").replace("Defence", "Defense"),
}


@pytest.fixture(scope="module")
def found(vocabulary: Vocabulary, finder: Finder) -> Callable[[Callable[[str], str]], int]:
    """How many facts of the articles are found when each is put into a form."""
    articles = corpus("agency")

    def count(form: Callable[[str], str]) -> int:
        texts = ((i, form(articles[i][0].decode()).encode()) for i in ARTICLES)
        counts = tallies(
            (articles[i][1], finder.find(read_article(data, f"{i}.txt", vocabulary)[0])) for i, data in texts
        )
        return sum(counts[kind].right for kind in KINDS)

    return count


@pytest.mark.parametrize("form", FORMS)
def test_the_same_facts_are_found_in_every_form(form: str, found: Callable[[Callable[[str], str]], int]) -> None:
    plain = found(lambda text: text)
    assert plain > 100
    assert found(FORMS[form]) >= LEAST * plain
