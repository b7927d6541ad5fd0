"""Expressions and cues are left out only where they can not match."""

from __future__ import annotations

from pathlib import Path

import regex

from kg.find import Finder
from kg.find.sentences import Sentence
from kg.find.view import Unit, View
from kg.find.worded import Worded, first_of
from kg.read import read_article
from kg.vocabulary import Vocabulary

GOLD = Path(__file__).parents[1] / "gold"


def _view(text: str) -> View:
    spelt = text.split()
    units = [Unit(w[1] if w[0] == "<" else "w", w, i, i + 1, 0, 0) for i, w in enumerate(spelt)]
    return View(Sentence(0, 0, len(text), "body", 0, (), text), units)


def _gold(finder: Finder, vocabulary: Vocabulary) -> list[View]:
    articles = (read_article(p.read_bytes(), p.name, vocabulary)[0] for p in sorted(GOLD.glob("*.txt"))[::4])
    return [view for article in articles if article is not None for view in finder.context(article).views]


def test_first_of_finds_what_one_expression_with_these_alternatives_finds() -> None:
    spelt = [r"(?P<n>a) \S+ (?P<p>c)", r"(?P<n>a) b", r"(?P<n>b)(?= )", r"(?P<n>a)(?= )"]
    rows = [Worded(rf"(?<!\S){one}", one[6], symbol="") for one in spelt]
    whole = regex.compile(r"(?<!\S)(?|" + "|".join(spelt) + ")")
    for text in ("a b c a b", "b a b b c", "a a b c b", "c", "b", "a b a b c a"):
        found = [(m.span(), m["n"]) for m in first_of(rows, _view(text))]
        assert found == [(m.span(), m["n"]) for m in whole.finditer(text + " ")], text


def test_an_expression_is_tried_only_with_its_words_and_mentions() -> None:
    row = Worded(r"thanks (?:of|from) <P\d+>", ("thanks",), ("of", "from"), symbol="<P")
    assert row.possible(_view("thanks from <P>"))
    for text in ("thanks from them", "thanks to <P>", "words from <P>"):
        assert not row.possible(_view(text)), text


def test_expressions_of_statements_need_the_words_they_name(finder: Finder, vocabulary: Vocabulary) -> None:
    nominal = finder._statements._nominal
    rows = [*nominal._closing, *nominal._opening, *nominal._listing, *nominal._given._patterns]
    matched = 0
    for view in _gold(finder, vocabulary):
        for row in rows:
            if row.search(view.text + " ") is not None:
                matched += 1
                assert row.possible(view), (row._spelt, view.text)
    assert matched > 10


def test_cues_need_the_words_they_name(finder: Finder, vocabulary: Vocabulary) -> None:
    rows = [row for _, cues in finder._agreements._names._kinds._cues for row in cues.rows]
    matched = 0
    for view in _gold(finder, vocabulary):
        for row in rows:
            if row.pattern.search(view.text + " ") is not None:
                matched += 1
                assert not any(group.isdisjoint(view.words) for group in row.others), (row._cue, view.text)
    assert matched > 10
