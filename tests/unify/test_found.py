"""Identity of what the finder itself reads: the five seeds, and the identity corpus from its text."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from kg.find import Finder
from kg.model import Agreement, Facts, Meeting, Official, Project
from kg.read import read_article
from kg.unify import Member, Unified, unify
from kg.unify.fold import fold
from tests.running import ROOT
from tests.unify import corpus

FLOORS = {"officials": 0.97, "meetings": 0.93, "agreements": 0.97, "projects": 0.93}
SEEN = 0.8
"""How much of the gold facts must be found at all for the scores to say something."""


@cache
def read(folder: Path) -> tuple[Facts, ...]:
    words = corpus.vocabulary()
    finder = Finder(words)
    return tuple(
        finder.find(read_article(path.read_bytes(), path.name, words)[0]) for path in sorted(folder.glob("*.txt"))
    )


@cache
def unified(folder: Path) -> Unified:
    return unify(read(folder), corpus.known())


def articles(key: str, kind: str) -> int:
    (entity,) = [one for one in unified(ROOT / "seeds").of(kind) if one.key == key]
    return len({member.article for member in entity.members})


def test_the_five_seeds() -> None:
    assert articles("vn/phan-van-giang", "official") == 2
    assert articles("dioxin-remediation/bien-hoa", "project") == 5
    frameworks = [one.key for one in unified(ROOT / "seeds").of("agreement") if "comprehensive-strategic" in one.key]
    assert len(frameworks) == 1


def _named(one: Official | Meeting | Agreement | Project) -> object:
    """By what a record is known within its article."""
    match one:
        case Meeting():
            return one.kind, one.date.value if one.date else None
        case Project():
            return one.theme, fold(one.site.label) if one.site else None
        case _:
            return fold(one.name)


_records: dict[str, Callable[[Facts], tuple[Official | Meeting | Agreement | Project, ...]]] = {
    "officials": lambda facts: facts.officials,
    "meetings": lambda facts: facts.meetings,
    "agreements": lambda facts: facts.agreements,
    "projects": lambda facts: facts.projects,
}


@pytest.mark.parametrize("kind", FLOORS)
def test_what_the_finder_reads_is_put_together_as_well(kind: str) -> None:
    entities = unified(corpus.CORPUS).keys(kind.removesuffix("s"))
    found = {item.article.id: {_named(one): one.id for one in _records[kind](item)} for item in read(corpus.CORPUS)}
    told: dict[corpus.Record, str] = {}
    for item in corpus.facts():
        for one in _records[kind](item):
            own = found[item.article.id].get(_named(one))
            if own:
                told[item.article.id, one.id] = entities[Member(item.article.id, own)]
    numbers = {key: number for number, key in enumerate(sorted(set(told.values())))}
    wanted = {record: group for record, group in corpus.gold(kind).items() if record in told}
    ours = {record: numbers[key] for record, key in told.items()}
    assert len(wanted) >= SEEN * len(corpus.gold(kind))
    assert corpus.pairwise(ours, wanted) >= FLOORS[kind]
    assert corpus.bcubed(ours, wanted) >= FLOORS[kind]
