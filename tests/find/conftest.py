"""What the tests of themes and projects ask for: the mentions and the records of a text, ready to compare."""

from __future__ import annotations

from typing import Any

import pytest

from kg.find.themes import ThemeGrammar

HEAD = "Minister of National Defence General Tran Quang Dung received US Ambassador Leonard Hasbrook in Hanoi. "
VN = "Vietnam and the US held talks. "


@pytest.fixture(scope="module")
def themes(finder: Any, read: Any) -> Any:
    """The working mentions of a text as (theme, sites)."""
    grammar = ThemeGrammar(finder.lexicon)

    def mentions(text: str, work: bool = True) -> Any:
        found = grammar.find(finder.context(read(VN + text)))
        return [(m.theme, tuple(s.label for s in m.sites)) for m in found if m.work == work]

    return mentions


@pytest.fixture
def projects(find: Any) -> Any:
    """The projects of a text as a dict from (theme, site) to the record."""

    def found(text: str) -> Any:
        facts = find(HEAD + text, "2023-05-04")
        return {(p.theme, p.site.label if p.site else None): p for p in facts.projects}

    return found
