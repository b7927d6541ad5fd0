"""Meetings with holders of an office of whom only the states are told: "met bilaterally with his counterparts from"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.meeting_records import CONVENED, Telling
from kg.find.meeting_subjects import Layout

_MET = frozenset({"met", "meet", "meets", "meeting"})
_HAD = frozenset({"held", "had", "hold", "holds", "have", "holding", "having", "conducted", "conduct"})
WORDS = frozenset(
    {"counterpart", "counterparts", "ministers", "ambassadors", "chiefs", "heads", "leaders", "commanders"}
)
"""Without one of these words no sentence tells of such a meeting."""
_ONE = frozenset({"counterpart"})
_NOUNS = frozenset({"meeting", "meetings", "talks", "discussions"})
_MANNER = frozenset(
    "bilaterally separately individually briefly privately also separate bilateral several a series of productive"
    " brief respective individual working courtesy face to one on informal official also short quick pull aside".split()
)
"""What may stand between the verb and those met."""
_APART = frozenset("separate separately bilateral bilaterally individual individually each turn".split())
_MARGINS = frozenset({"sidelines", "sideline", "margins", "fringes"})
_TOGETHER = frozenset("trilateral trilaterally quadrilateral together jointly joint multilateral".split())
_OPENING = frozenset({"his", "her", "their", "its", "the", "several"})
_BETWEEN = frozenset({",", "and", "the"})
_FROM = frozenset({"from", "of"})
_HEAD = 5
"""Within how many words the noun for those met stands."""
_NEAR = 6
"""Within how many units of the verb another word tells of the same meeting."""


def opposites(layout: Layout, at: int, found: Sequence[Telling]) -> list[Telling]:
    """Such meetings of a sentence, one for each state where they were held apart."""
    for i, unit in enumerate(layout.units):
        if unit.kind != "w" or unit.text not in _MET | _HAD:
            continue
        start, noun = _object(layout, i)
        codes = _codes(layout, start) if start else ()
        subject = layout.subject(i).persons if codes else []
        if len(subject) != 1 or subject[0].country in codes:
            continue
        apart = len(codes) > 1 and (noun == "meetings" or not layout.view.words.isdisjoint(_APART | _MARGINS))
        apart &= layout.view.words.isdisjoint(_TOGETHER)
        own = tuple(c for c in (subject[0].country,) if c)
        one = Telling("talks", at, i, start, codes=tuple(sorted({*own, *codes})), subtype=CONVENED)
        one.add(subject)
        made = (
            [
                replace(one, people=dict(one.people), codes=tuple(sorted({*own, c})), another=n > 0)
                for n, c in enumerate(codes)
            ]
            if apart
            else [one]
        )
        told = [t for t in found if t.kind in {"talks", "dialogue"} and abs(t.first - i) <= _NEAR]
        if told and len(told[0].people) > 1:
            met = {p.country for t in told for p in t.people}
            return [m for m, c in zip(made, codes, strict=True) if c not in met] if apart else []
        if told and not (apart or told[0].plural):
            continue
        for telling in told[:1]:
            telling.plural, telling.codes, telling.subtype = False, made[0].codes, CONVENED
            telling.add(subject)
            for other in made:
                other.first, other.last = telling.first, telling.last  # so that one day and place serve all
        return made[1:] if told else made
    return []


def _object(layout: Layout, i: int) -> tuple[int, str]:
    """Where those met begin behind the verb at unit `i`, and the noun of "held talks with"; else 0."""
    noun = ""
    for k in range(i + 1, min(len(layout.units), i + 9)):
        word = layout.text(k)
        if word == "with":
            return (k + 1, noun) if noun or layout.text(i) in _MET else (0, "")
        if word in _NOUNS and layout.text(i) in _HAD:
            noun = word
        elif word in _OPENING and layout.text(i) in _MET:
            return k, ""
        elif word not in _MANNER:
            break
    return 0, ""


def _codes(layout: Layout, i: int) -> tuple[str, ...]:
    """The states of "his <J> and <J> counterparts", "the defence ministers of <C>, <C> and <C>" from unit `i`."""
    k = i + (layout.text(i) in _OPENING)
    codes, k = _listed(layout, k)
    head = next((n for n in range(k, min(len(layout.units), k + _HEAD)) if layout.text(n) in WORDS), 0)
    if not head or any(layout.units[n].kind != "w" or layout.text(n) == "," for n in range(k, head)):
        return ()
    if layout.text(head) in {"heads", "chiefs", "leaders"} and layout.text(head + 1) == "of" and not codes:
        within = [n for n in range(head + 2, head + 5) if layout.text(n) in {"delegations", "delegation", "staff"}]
        head = within[0] if within else head
    if layout.text(head + 1) in _FROM and not codes:
        codes, end = _listed(layout, head + 2)
        head = end - 1
    elif layout.text(head + 1) in _FROM:
        return ()
    if len(codes) == 1 and layout.text(head) not in _ONE:
        return ()  # "met with Japanese leaders"
    return codes if all(u.kind != "P" for u in layout.units[head + 1 : head + 3]) else ()


def _listed(layout: Layout, k: int) -> tuple[tuple[str, ...], int]:
    """The states in a row from unit `k`, and where it ends."""
    codes: list[str] = []
    end = k
    while k < len(layout.units):
        unit = layout.units[k]
        if unit.kind in "JC" and (code := layout.context.code(unit)):
            codes.append(code)
            k += 1
            end = k
        elif unit.text in _BETWEEN:
            k += 1
        else:
            break
    return tuple(dict.fromkeys(codes)), end
