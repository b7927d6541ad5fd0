"""Soldiers whom a text names because they are missing or dead, and who are no officials."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.names import PersonMention
from kg.text import Token

_REMAINS = frozenset("remains bones letters diary relics belongings body bodies dog".split())
_WHO_FELL = frozenset(
    "who was were is had went has been and last reported listed declared as still also presumed officially will be"
    " finally".split()
)
_FELL = frozenset("killed missing lost shot fell disappeared vanished unaccounted accounted buried interred".split())
_ORIGIN = 9
"""Within how many words behind a name the age and the home of a soldier are told."""


def _origin(tokens: Sequence[Token], at: int) -> bool:
    """True of the age and the town between a name and what befell him: ", 29, of Dayton, Ohio, killed in 1968"."""
    return tokens[at].raw == "," or tokens[at].norm.isdigit() or tokens[at].norm == "of" or tokens[at].capital


def fallen(tokens: Sequence[Token], person: PersonMention) -> bool:
    """ "the remains of Captain X", "Sergeant Y, who was killed in 1969": a soldier looked for, no official."""
    if [t.norm for t in tokens[max(0, person.first - 2) : person.first]] == ["named", "after"]:
        return True  # a ship
    before = {t.norm for t in tokens[max(0, person.first - 6) : person.first]}
    if "of" in before and not before.isdisjoint(_REMAINS):
        return True
    after = [t.norm for t in tokens[person.name_last : person.name_last + 4]]
    if after[0::2] == [",", ","] and after[1].isdigit() and after[3:] == ["of"]:
        return True  # "Captain X, 29, of Dayton": of no official are age and home told in one breath
    at = person.name_last + (person.name_last < len(tokens) and tokens[person.name_last].raw == ",")
    home = person.name_last + _ORIGIN
    while at < len(tokens) and (tokens[at].norm in _WHO_FELL or (at < home and _origin(tokens, at))):
        at += 1
    return at > person.name_last and at < len(tokens) and tokens[at].norm in _FELL
