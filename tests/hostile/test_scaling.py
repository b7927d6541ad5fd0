"""No text makes the finder slow: a text of n characters made to be hard, and one of 2n, take time in proportion.

The texts repeat what each stage works on (names of one family, dates, sums, posts, pronouns, speech
verbs, war-legacy words, meetings, white space) without the stops that would part them.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator

import pytest

from kg.find import Finder
from kg.model import Article
from kg.read import read_article
from kg.vocabulary import Vocabulary

SIZE = 24_000
"""Characters of the smaller text: large enough to time, small enough for the whole column."""

PIECES: dict[str, Callable[[int], str]] = {
    "names of one family": lambda i: (
        f"Minister Nguyen Van {'ABCDEGHIKLMNOPQRSTUVXY'[i % 22].lower().capitalize()}{'aeiou'[i % 5]}n met Tran Thi Hoa. "
    ),
    "names without a post": lambda i: (
        f"Harold J. Whitcombe{'abcdefgh'[i % 8]} and Carol {'BCDFGHKLM'[i % 9]}indqvist, "
    ),
    "posts in a row": lambda i: "Deputy Minister of National Defence and Deputy Chief of the General Staff and ",
    "ranks": lambda i: "Senior Lieutenant General Major General Colonel ",
    "dates": lambda i: f"on November {i % 28 + 1} and from May 3 to May {i % 20 + 4}, 20{i % 30:02d}, last Monday, ",
    "numbers": lambda i: f"{i},{i:03d},000 million US$ {i} billion VND ",
    "pronouns": lambda i: "he said she told him they asked the minister and the general ",
    "two sides": lambda i: "both sides and the two ministers and the two countries ",
    "speech verbs": lambda i: "he said that he thanked and asked and pledged and affirmed that ",
    "themes": lambda i: "dioxin remediation at Bien Hoa and bomb clearance and the search for missing soldiers and ",
    "agreements": lambda i: "memorandum of understanding on cooperation between Vietnam and the US signed in 2011 and ",
    "meetings": lambda i: (
        "received met held talks with visited hosted a reception for the US Ambassador in Hanoi on Monday and "
    ),
    "places": lambda i: "Hanoi, Da Nang, Quang Tri, Washington D.C., Phnom Penh, ",
    "sentences": lambda i: f"The US side thanked Vietnam for its help in the search for remains in district {i}. ",
    "paragraphs": lambda i: f"Talks held in Hanoi {i}\n\nThe minister said the US had helped.\n\n",
    "short lines": lambda i: "Hanoi\nMay\n",
    "capitals": lambda i: "VIET NAM UNITED STATES MINISTER GENERAL ",
    "unclosed quotes": lambda i: '“he said (that "the US [and ',
    "white space": lambda i: "May      \t     2  \n \n ",
    "dots": lambda i: "U.S. Gen. Lt. a.m. ... ./. ",
    "one word": lambda i: "x" * 50,
}


@pytest.fixture(autouse=True)
def _others_objects_aside(finder: Finder) -> Iterator[None]:
    """Keep what other tests left out of the collector's sight: one full pass over it costs more than a text here."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def article(piece: Callable[[int], str], size: int, vocabulary: Vocabulary) -> Article:
    parts, length, i = [], 0, 0
    while length < size:
        parts.append(piece(i))
        length += len(parts[-1])
        i += 1
    return read_article("".join(parts)[:size].encode(), "hard.txt", vocabulary)[0]


def seconds(piece: Callable[[int], str], size: int, vocabulary: Vocabulary, finder: Finder) -> float:
    """The least of three runs, reading included."""
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        finder.find(article(piece, size, vocabulary))
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("name", PIECES)
def test_time_grows_no_faster_than_the_text(name: str, vocabulary: Vocabulary, finder: Finder) -> None:
    for _ in range(3):  # a busy machine may spoil one measurement, not three
        once = seconds(PIECES[name], SIZE, vocabulary, finder)
        twice = seconds(PIECES[name], 2 * SIZE, vocabulary, finder)
        if twice <= 2.2 * once + 0.05:
            return
    pytest.fail(f"{once:.3f} s for {SIZE:,} characters, {twice:.3f} s for twice as many")


SENTENCES = {
    "a line that begins like a byline": (
        f"By Minister Phan Van Giang, {'whose undertaking strengthens international understanding ' * 8}."
    ),
    "a journey long before a forum": (
        f"Minister Phan Van Giang visited Laos and {'travelled with representatives undertaking understanding ' * 8}"
        "before he will attend the conference in Hanoi next May."
    ),
}
"""Sentences through which a search may go in very many ways before it finds nothing."""


@pytest.mark.parametrize("name", SENTENCES)
def test_no_single_sentence_takes_a_second(name: str, vocabulary: Vocabulary, finder: Finder) -> None:
    text = f"Talks held in Hanoi\n\n{SENTENCES[name]}\n\nI met General Tran Van Hoa in Hanoi on May 2.\n"
    assert seconds(lambda _: text, len(text), vocabulary, finder) < 1
