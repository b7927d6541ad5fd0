"""Sentences: dots of abbreviations end none, and no sentence is without bound."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.find.sentences import MAX_TOKENS, Splitter
from kg.model import Article
from kg.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He met Sen. Lt. Gen. Quyet in Washington D.C. on Monday. They talked.", 2),
        ("The U.S. and Viet Nam agreed. The U.S. The other side agreed.", 3),
        ('"We will help." He said so. "And go on," he added.', 3),
        ("Maj. Gen. J. R. Norwood Jr. spoke at 9 a.m. in Da Nang.", 1),
        ("About US$2.4 million was spent. In No. 5 Street nothing was.", 2),
        ("What then? Nothing! So it ended./.", 3),
        ("He came (see above). She left.", 2),
        (
            "The two countries have had ties for thirty years (12.7. 1995 - 12.7.2025) and will keep them up. They said so.",
            2,
        ),
        ("The work is Phase I. The rest is Phase J. R. Norwood said so.", 2),
        ("The Chargé d'Affaires a.i. Ann Lowell came at 9 a.m. He left.", 2),
    ],
)
def test_sentences(vocabulary: Vocabulary, read: Callable[..., Article], text: str, count: int) -> None:
    assert len(Splitter(vocabulary).split(read(text), frozenset({"body"}))) == count


def test_sentences_stand_where_they_say(vocabulary: Vocabulary, read: Callable[..., Article]) -> None:
    article = read(
        "Hanoi (VNA) – One sentence about talks held here. Another one about nothing at all.\n\nA third one follows here."
    )
    for sentence in Splitter(vocabulary).split(article, frozenset({"body"})):
        assert article.text[sentence.start : sentence.end] == sentence.text


def test_a_text_without_stops_is_cut(vocabulary: Vocabulary, read: Callable[..., Article]) -> None:
    found = Splitter(vocabulary).split(read("word " * 1000 + "."), frozenset({"body"}))
    assert all(len(s.tokens) <= MAX_TOKENS for s in found)
