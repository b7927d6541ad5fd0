"""What an article about an event names besides: who was not there for all it says, and work that is no meeting."""

from __future__ import annotations

from collections.abc import Set

from kg.find.context import Context
from kg.find.meeting_events import Event, dates_agree
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_words import Hit
from kg.find.view import View

_PERFECT = frozenset({"has", "have"})
_STATE = frozenset("will would is are remain remains continue continues stand stands believe believes enacted".split())
"""Verbs of what somebody is, plans or has decreed: no part in an event."""
_LAWS = frozenset({"law", "executive", "decree", "proclamation", "legislation"})
_PRONOUNS = frozenset({"he", "she", "they"})
_OWNER = frozenset({"'s", "'"})
_OVER = frozenset({"and", ",", "also", "then", "both", "too"})
_REACH = 8
_WORK = frozenset({"work", "working"})
_GENERAL = frozenset({"of", "our", "their", "its", "the", "for", "continue", "continued", "importance", "close"})
_RUNNING = frozenset({"recent", "ongoing", "current", "past", "previous"})
_IN = frozenset({"in", "since", "last"})
_OPENING = 2
_MONTH = len("2020-01")


def by_the_way(view: View, i: int, speech: Set[str] | None) -> bool:
    """True of X in "X has taken action on it", "X will sign", "X's agenda": he acts, but not at the event.

    `speech` is None of one who is no subject: "Thanks to X's law".
    """
    k = i + 1
    if view.units[i].text.lower() in _PRONOUNS or view.units[i].text[:1].islower():
        return False  # who is only referred to is the one just told of
    if k < len(view.units) and view.units[k].text in _OWNER:
        return True
    if speech is None:
        return False
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


def another_time(context: Context, view: View, event: Event) -> bool:
    """True of "In July X announced" in an article about an event in another month."""
    if len(view.units) < _OPENING or view.units[0].text not in _IN or view.units[1].kind != "D" or event.date is None:
        return False
    told = context.date(view.units[1])
    return told is not None and len(told.value) >= _MONTH and not dates_agree(told, event.date)


def in_general(layout: Layout, hit: Hit) -> bool:
    """True of "the importance of working with partners", "our work with others": a relation, and no working session."""
    return hit.form[0] in _WORK and layout.text(hit.first - 1) in _GENERAL


def under_way(view: View, telling: Telling) -> bool:
    """True of "to advance recent discussions" where they are no plan: they have been held, or go on."""
    told = {u.text for u in view.units[max(0, telling.first - 1) : telling.last]}
    return telling.status != "held" and telling.plural and not _RUNNING.isdisjoint(told)


def of_old(context: Context, view: View, telling: Telling) -> bool:
    """True of "The monument was unveiled in 1994": nothing that the report tells of, nor that it recalls of anybody."""
    if telling.kind != "ceremony" or telling.status != "held" or telling.people or telling.place is not None:
        return False
    if _BUILT.isdisjoint(u.text for u in view.units[telling.first : telling.last]):
        return False
    year = telling.date.value if telling.date is not None else ""
    return len(year) == _YEAR and context.anchor is not None and year < str(context.anchor.year)


_YEAR = len("1994")
_BUILT = frozenset({"unveiled", "dedicated", "inaugurated", "erected"})
