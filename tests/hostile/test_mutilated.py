"""Texts that have lost, doubled and swapped words are read to the end: no rule counts on well-formed sentences."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import pytest

from kg.find import Finder
from kg.read import read_article
from kg.vocabulary import Vocabulary
from tests.test_quality import corpus

TEXTS = [data.decode() for name in ("agency", "mixed", "retold") for _, (data, _) in sorted(corpus(name).items())]
WORDS = [word for text in TEXTS for word in text.split()]
EACH = 40
"""So many mutilated texts are read per seed."""


def mutilated(rng: random.Random) -> str:
    """A text in which one word of 12, 25 or 60 is lost, doubled by another, replaced, or swapped with another."""
    parts = re.split(r"(\s+)", rng.choice(TEXTS))
    for _ in range(max(1, len(parts) // rng.choice((12, 25, 60)))):
        i, other = rng.randrange(len(parts)), rng.randrange(len(parts))
        match rng.randrange(4):
            case 0:
                parts[i] = ""
            case 1:
                parts[i] += " " + rng.choice(WORDS)
            case 2:
                parts[i] = rng.choice(WORDS)
            case _:
                parts[i], parts[other] = parts[other], parts[i]
    return "".join(parts)


@pytest.fixture(scope="module")
def read() -> Callable[[str], None]:
    vocabulary = Vocabulary.load()
    finder = Finder(vocabulary)

    def to_the_end(text: str) -> None:
        article, _ = read_article(text.encode(), "mutilated.txt", vocabulary)
        finder.find(article)

    return to_the_end


@pytest.mark.parametrize("seed", range(4))
def test_a_mutilated_text_is_read(read: Callable[[str], None], seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 (texts for a test, no secrets)
    for _ in range(EACH):
        read(mutilated(rng))


CUT = (
    "Hanoi, 10 November 2025 - He said the Indian delegation’s visit, led by Tobias Quill, will be a success.",
    "Tobias Quill, the Indian defence secretary, will make a visit",
    "Tobias Quill, the Indian defence secretary, met General Tran Van Son during a visit to",
    "The two ministries will clear the land at Dong Ha",
    "The search goes on, said Colonel Tran Van Son, who serves",
    "Colonel Tran Van Son is the deputy director of the agency in Hue",
)
"""Texts that end, or have their mark, right where a rule looks for what comes next."""


@pytest.mark.parametrize("text", CUT)
def test_a_text_cut_off_is_read(read: Callable[[str], None], text: str) -> None:
    read(text)
