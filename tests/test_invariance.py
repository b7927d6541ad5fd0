"""The same report in another dress tells the same facts: other words of agencies, other page furniture.

Each change leaves what a reader learns as it is, so the facts found must stay, but for a few; whatever is lost
was found by a rule that hung on one wording. The facts are compared without their sentences. What files
do to a text (line ends, wrapping, signs) is held by `tests/hostile/test_forms.py`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from kg.find import Finder
from kg.model import Article
from tests.scoring import KINDS, found_records
from tests.test_quality import corpus

Change = Callable[[str], str]
_MONTHS = "January February August September October November December".split()
_RANKS = {
    "Senior Lieutenant General": "Sen. Lt. Gen.",
    "Lieutenant General": "Lt. Gen.",
    "Major General": "Maj. Gen.",
    "Senior Colonel": "Sen. Col.",
}
_WORDS = {
    r"\bUS\b": "U.S.",
    r"\bsaid\b(?= that\b|,)": "noted",
    r"\bheld talks with\b": "held a meeting with",
    r"\btook place\b": "was held",
    r"\bpledged to\b": "committed to",
    r"\bthanked (?=the (?:US|United|Japan))": "expressed thanks to ",
    r"\breaffirmed\b": "reiterated",
    r"\baffirmed\b": "underscored",
    r"\bpraised\b": "hailed",
    r"\bagreed to\b": "consented to",
    r"\bco-chaired\b": "jointly chaired",
    r"\bsigned (?=an?\b|the\b)": "inked ",
    r"\bhanded over\b": "turned over",
    r"\bunexploded ordnance\b": "UXO",
    r"\bmissing in action\b": "MIA",
    r"\bclean-?up\b": "remediation",
    r"\bpeople with disabilities\b": "persons with disabilities",
}


def _paragraphs(text: str, at: int, line: str) -> str:
    """The text with a line of its own before the paragraph with number `at`."""
    parts = re.split(r"\n\s*\n", text.strip())
    return "\n\n".join([*parts[:at], line, *parts[at:]]) if len(parts) > at + 1 else text


def _all(changes: Mapping[str, str]) -> Change:
    def changed(text: str) -> str:
        for old, new in changes.items():
            text = re.sub(old, new, text)
        return text

    return changed


def _apart(text: str) -> str:
    """Every sentence a paragraph of its own, as many papers print them."""
    return re.sub(r"(?<=[a-z]{4}\.) (?=(?:The|He|She|They|In|On|At|Both|It|Minister|General) [a-z])", "\n\n", text)


CHANGES: dict[str, Change] = {
    **{f"{old} > {new}": _all({old: new}) for old, new in _WORDS.items()},
    "months cut short": _all({rf"\b{m} (?=\d)": f"{m[:3]}. " for m in _MONTHS}),
    "ranks cut short": _all(_RANKS),
    "sentences apart": _apart,
    "a caption": lambda t: _paragraphs(t, 3, "At the event (Photo: VNA)"),
    "a heading": lambda t: _paragraphs(t, 4, "Looking ahead"),
    "an advertisement": lambda t: _paragraphs(t, 4, "Advertisement"),
    "a link": lambda t: _paragraphs(t, 4, "Related: Hospital ship to call at Nha Trang next month"),
    "news below": lambda t: (
        t.rstrip() + "\n\nVNA\n\nRelated news\n\nMinister receives envoy\n\nA minister received an ..."
    ),
}


def _facts(finder: Finder, article: Article) -> Counter[str]:
    facts = finder.find(article)
    said = (f"{kind} {sorted(r.items())}" for kind in KINDS for r in found_records(kind, facts))
    return Counter(re.sub(r"[^a-z0-9]+", " ", s.lower().replace("u.s.", "us")) for s in said)


@pytest.fixture(scope="module")
def reports(finder: Finder, read: Any) -> list[tuple[str, Counter[str]]]:
    """The reports that agencies might have written, with their facts."""
    texts = [data.decode() for name in ("agency", "reports") for data, _ in corpus(name).values()]
    return [(text, _facts(finder, read(text))) for text in texts]


@pytest.mark.parametrize("name", CHANGES)
def test_what_changes_nothing_for_a_reader_changes_hardly_a_fact(
    finder: Finder, read: Any, reports: list[tuple[str, Counter[str]]], name: str
) -> None:
    told = lost = 0
    for text, facts in reports:
        changed = CHANGES[name](text)
        if changed != text:
            told += facts.total()
            lost += (facts - _facts(finder, read(changed))).total()
    assert told, "the change changes nothing"
    assert lost <= 0.02 * told + 1, f"{lost} of {told} facts are not found any more"
