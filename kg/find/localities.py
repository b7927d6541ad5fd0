"""Communes, wards and villages that the vocabulary does not list: a name in capitals before the word for one."""

from __future__ import annotations

from kg.find.bodies import SYLLABLE
from kg.find.view import View, capital
from kg.vocabulary import Concept

_KINDS = {"commune": "commune", "ward": "commune", "village": "village", "hamlet": "village"}
_LONGEST = 3
"""How many words the name of such a place has at most."""
_NOT_NAMES = frozenset("the this that their his her its a an each every people 's provincial peoples".split())


def localities(view: View, country: str) -> None:
    """Make such names of a sentence mentions of places, in the state with the IRI `country`."""
    if view.sentence.kind == "title" or view.words.isdisjoint(_KINDS):
        return
    changed = False
    for i in range(len(view.units) - 1, 0, -1):
        unit = view.units[i] if i < len(view.units) else None
        if unit is None or unit.kind != "w" or unit.text not in _KINDS:
            continue
        first = _first(view, i)
        if capital(view, i) and _other_name(view, first, i):
            continue
        if first < i and not (i - first == 1 and view.units[first].kind == "L"):
            view.replace(first, i, "L", _place(view.source(first, i), _KINDS[unit.text], country))
            changed = True
    if changed:
        view.render()


def _first(view: View, i: int) -> int:
    """Where the name before the word at `i` begins; `i` where there is none."""
    at = i
    while at > 0 and i - at < _LONGEST and _in_name(view, at - 1):
        at -= 1
    if at == 0 or (at == i - 1 and view.units[at - 1].kind != "w"):
        return i  # the first word of a sentence has a capital anyway
    return at


def _other_name(view: View, first: int, i: int) -> bool:
    """True for a home and for a person: "the Peace Village", "Ron Ward, a specialist"."""
    after = [u.text for u in view.units[i + 1 : i + 3]]
    person = i - first == 1 and after[:1] == [","] and after[-1] in {"a", "an", "the", "who"}
    return person or any(
        u.kind == "J" or (u.kind == "w" and SYLLABLE.fullmatch(u.text) is None) for u in view.units[first:i]
    )


def _in_name(view: View, k: int) -> bool:
    unit = view.units[k]
    if not capital(view, k) or unit.kind not in "wLJ" or not unit.text.isalpha():
        return False
    return unit.text.lower() not in _NOT_NAMES or (unit.text == "an" and k > 0)  # no article has a capital there


def _place(name: str, kind: str, country: str) -> Concept:
    properties = {"placeType": (kind,), "country": (country,)}
    return Concept("", "place", name, name, name, (name,), None, (), properties, "")
