"""Shared fixtures: the vocabulary and the finder are made once per test run."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.find import Finder
from kg.model import Article, Facts
from kg.read import read_article
from kg.vocabulary import Vocabulary


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return Vocabulary.load()


@pytest.fixture(scope="session")
def finder(vocabulary: Vocabulary) -> Finder:
    return Finder(vocabulary)


@pytest.fixture(scope="session")
def read(vocabulary: Vocabulary) -> Callable[..., Article]:
    """Read a text as the article `name`."""

    def reading(text: str, name: str = "a.txt") -> Article:
        return read_article(text.encode(), name, vocabulary)[0]

    return reading


@pytest.fixture(scope="session")
def find(finder: Finder, read: Callable[..., Article]) -> Callable[..., Facts]:
    """Find the facts of a text; `published` puts a date line before it."""

    def finding(text: str, published: str | None = None) -> Facts:
        return finder.find(read(f"date {published}\n\n{text}" if published else text))

    return finding
