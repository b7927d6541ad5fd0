"""Who is named in an article about an event only for what he does in general, and was not there for all it says."""

from __future__ import annotations

from collections.abc import Set

from kg.find.view import View

_PERFECT = frozenset({"has", "have"})
_STATE = frozenset("will would is are remain remains continue continues stand stands believe believes enacted".split())
"""Verbs of what somebody is, plans or has decreed: no part in an event."""
_LAWS = frozenset({"law", "executive", "decree", "proclamation", "legislation"})
_PRONOUNS = frozenset({"he", "she", "they"})
_OWNER = frozenset({"'s", "'"})
_OVER = frozenset({"and", ",", "also", "then", "both", "too"})
_REACH = 8


def by_the_way(view: View, i: int, speech: Set[str]) -> bool:
    """True of X in "X has taken action on it", "X will sign", "X's agenda": he acts, but not at the event."""
    k = i + 1
    if view.units[i].text.lower() in _PRONOUNS or view.units[i].text[:1].islower():
        return False  # who is only referred to is the one just told of
    if k < len(view.units) and view.units[k].text in _OWNER:
        return True
    end = min(len(view.units), i + _REACH)
    while k < end and (view.units[k].kind == "P" or view.units[k].text in _OVER or view.units[k].text.endswith("ly")):
        k += 1
    word, after = (view.units[n].text if n < len(view.units) else "" for n in (k, k + 1))
    if word in _PERFECT:
        return after not in speech or "as" in {view.units[max(0, i - 1)].text, view.units[0].text}
    return word in _STATE or decreed(view, word)


def decreed(view: View, verb: str) -> bool:
    """True of "X signed the act into law"."""
    return verb == "signed" and not view.words.isdisjoint(_LAWS)
