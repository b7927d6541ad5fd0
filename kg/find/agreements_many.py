"""Papers of many states, of which no two are the parties: conventions, and what ministers of a whole region adopt."""

from __future__ import annotations

from collections.abc import Mapping

from kg.find.agreements_drafts import Draft
from kg.find.agreements_wording import Wording
from kg.text import late, words

_TIES = (("friendship",), ("amity",), ("alliance",), ("good",), ("mutual",), ("peace",))
"""What a treaty of two states is of."""

_MANY = late(
    r"\b(?:all|the|of) (?P<n>\w+) (?:\S+ ){0,2}?"
    r"(?:ministers|leaders|members|countries|nations|states|parties|governments)\b"
)


def of_many(draft: Draft, numbers: Mapping[str, int]) -> bool:
    """True for what more than two adopt ("the eighteen ministers"), and for a declaration named after a place."""
    if draft.kind != "joint-statement":
        return False
    for _, sentence in sorted(draft.sentences.items()):
        found = _MANY.search(" ".join(t.norm for t in sentence.tokens))
        if found is not None and numbers.get(found.group("n"), 0) > 2:
            return True
    spelt = words(draft.fullest.name)
    return len(draft.parties) < 2 and draft.fullest.capital and "declaration" in spelt and "joint" not in spelt


def own_protocol(wording: Wording) -> bool:
    """True for "a protocol on access" and a treaty of friendship: of the two sides, not named after a place."""
    spelt = words(wording.name)
    return spelt[:1] == ("protocol",) or (spelt[:2] == ("treaty", "of") and spelt[2:3] in _TIES and "asia" not in spelt)


def between_two(draft: Draft) -> bool:
    """False for a convention that no wording ties to two states: it is one of many."""
    return len(draft.parties) >= 2 and not all(
        "convention" in words(w.name) or "charter" in words(w.name) for w in draft.wordings
    )
