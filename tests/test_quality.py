"""Quality can only rise: per corpus and kind, the F1 reached is pinned, with a digest of the corpus it was reached on.

``python -m tests.test_quality`` measures, prints, and writes the floors anew, never lower; after a
change of a corpus (another digest) its floors are taken as measured.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from kg.find import Finder
from kg.read import read_article
from kg.vocabulary import Vocabulary
from tests.scoring import KINDS, Tally, gold_of, tallies

TESTS = Path(__file__).parent
FLOORS = TESTS / "quality.json"
CORPORA: dict[str, tuple[Path, Path, tuple[str, ...]]] = {
    "seeds": (TESTS.parent / "seeds", TESTS / "seeds", ("0",)),
    "agency": (TESTS / "gold", TESTS / "gold", ("g0", "g1", "g2", "g3", *(f"g4{n}" for n in range(9)))),
    "literary": (TESTS / "gold", TESTS / "gold", ("g49", "g5", "g6", "g7", "g8", "g9")),
    "mixed": (TESTS / "gold", TESTS / "gold", ("h",)),
    "retold": (TESTS / "gold", TESTS / "gold", ("r",)),
    "reports": (TESTS / "gold", TESTS / "gold", ("k0", "k1", "k2", "k3", "k40")),
    "reports kept aside": (TESTS / "gold", TESTS / "gold", (*(f"k4{n}" for n in range(1, 10)), "k5", "k60")),
    "identity": (TESTS / "identity", TESTS / "identity", ("i",)),
}
"""Texts, gold and the beginnings of the articles' names; ``docs/quality.md`` says what each corpus is."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "statements": ("statements",),
    "meetings": ("meetings",),
    "projects": ("projects",),
    "agreements": ("officials", "agreements"),
}
"""Collections of short texts that tell one kind of fact in many ways, and the kinds for which they have gold."""

REQUIRED = {
    "officials": (1.00, 0.97),
    "meetings": (0.95, 0.92),
    "agreements": (1.00, 0.95),
    "projects": (0.97, 0.93),
    "statements": (0.90, 0.88),
}
"""What the five seeds must reach whatever else changes: F1 of records and of slots."""


def corpus(name: str) -> dict[str, tuple[bytes, dict[str, Any]]]:
    """The articles of a corpus with their gold."""
    if name.startswith("wordings"):
        rows = json.loads((TESTS / "wordings" / f"{name.split()[1]}.json").read_text(encoding="utf-8"))
        return {r["id"]: (r["text"].encode(), {"published": r["published"], **r["gold"]}) for r in rows}
    texts, gold, beginnings = CORPORA[name]
    found = {i: g for i, g in gold_of(gold).items() if i.startswith(beginnings) and "officials" in g}
    return {i: ((texts / f"{i}.txt").read_bytes(), g) for i, g in found.items()}


ALL = (*CORPORA, *(f"wordings {kind}" for kind in WORDINGS))


def kinds_of(name: str) -> tuple[str, ...]:
    """The kinds of facts that are gold in a corpus."""
    return WORDINGS[name.split()[1]] if name.startswith("wordings") else KINDS


def digest(articles: dict[str, tuple[bytes, dict[str, Any]]]) -> str:
    """A digest of texts and gold."""
    state = hashlib.sha256()
    for identifier, (data, gold) in sorted(articles.items()):
        state.update(identifier.encode() + data + json.dumps(gold, sort_keys=True).encode())
    return state.hexdigest()


def measured(
    articles: dict[str, tuple[bytes, dict[str, Any]]], vocabulary: Vocabulary, finder: Finder
) -> dict[str, Tally]:
    """The counts of a corpus."""
    return tallies(
        (gold, finder.find(read_article(data, f"{i}.txt", vocabulary)[0]))
        for i, (data, gold) in sorted(articles.items())
    )


@pytest.mark.parametrize("name", ALL)
def test_no_figure_falls_below_its_floor(name: str, vocabulary: Vocabulary, finder: Finder) -> None:
    pinned = json.loads(FLOORS.read_text(encoding="utf-8"))[name]
    articles = corpus(name)
    assert articles
    assert digest(articles) == pinned["digest"], (
        "the corpus has changed: run python -m tests.test_quality and look at the figures"
    )
    found = measured(articles, vocabulary, finder)
    for kind in kinds_of(name):
        tally = found[kind]
        record, slot = pinned["floors"][kind]
        assert tally.record_f1 >= record - 1e-9, f"{name} {kind}: record F1 {tally.record_f1:.4f}, floor {record}"
        assert tally.slot_f1 >= slot - 1e-9, f"{name} {kind}: slot F1 {tally.slot_f1:.4f}, floor {slot}"


def test_the_seeds_reach_what_is_required(vocabulary: Vocabulary, finder: Finder) -> None:
    found = measured(corpus("seeds"), vocabulary, finder)
    for kind, (record, slot) in REQUIRED.items():
        assert found[kind].record_f1 >= record, kind
        assert found[kind].slot_f1 >= slot, kind


def test_precision_and_recall_are_balanced(vocabulary: Vocabulary, finder: Finder) -> None:
    for kind, tally in measured(corpus("agency"), vocabulary, finder).items():
        assert abs(tally.right / tally.found - tally.right / tally.gold) <= 0.10, kind


def main() -> None:
    """Measure every corpus, print the figures, and pin them."""
    vocabulary = Vocabulary.load()
    finder = Finder(vocabulary)
    pinned: dict[str, Any] = json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    for name in ALL:
        articles = corpus(name)
        now = digest(articles)
        before = pinned.get(name, {}) if pinned.get(name, {}).get("digest") == now else {}
        floors: dict[str, list[float]] = {}
        found = measured(articles, vocabulary, finder)
        for kind in kinds_of(name):
            tally = found[kind]
            old = before.get("floors", {}).get(kind, [0.0, 0.0])
            floors[kind] = [max(old[0], _down(tally.record_f1)), max(old[1], _down(tally.slot_f1))]
            print(
                f"{name:19} {kind:11} gold {tally.gold:4} record F1 {tally.record_f1:.3f} slot F1 {tally.slot_f1:.3f}"
            )
        pinned[name] = {"digest": now, "floors": floors}
    FLOORS.write_text(json.dumps(pinned, indent=1) + "\n", encoding="utf-8")


def _down(figure: float) -> float:
    return int(figure * 1000) / 1000


if __name__ == "__main__":
    main()
