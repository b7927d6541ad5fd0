"""Phrases of themes that overlap in a sentence: which of them stand, and which are one mention."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.themes_people import MISSING, PEOPLE
from kg.find.view import View
from kg.text import late

GENERAL = "war-legacy"
DISABILITY = "disability-support"
DIOXIN = "dioxin-remediation"
UXO = "uxo-clearance"

_BETWEEN = frozenset("( ) and or / in action went the post war other , mines bombs explosives".split())
"""What may part two phrases that name one thing."""

_WHO_WENT = frozenset(
    "who that are were was is went go have had has been gone still yet remain remained listed reported declared "
    "registered as also or died fell either".split()
)
"""What may part those who are looked for from "missing in action": "soldiers who went", "servicemen listed as"."""

_PARTING = frozenset(", ; : and or but in at on for to after before".split())
"""What tells two phrases apart, so near as they stand: "soil polluted with dioxin" is one."""

_TREATED = late(
    r"\b(?:clean|treat|detox|decontam|remed|remov|restor|rid|cope|coping|deal|address|overcom|handl|tackl|resolv)"
)
_VICTIMS = late(
    r"(?:spray|affect|hit|suffer|expos|impact|contaminat|hurt|plague|ravage|victim|disab|crippl|maim|sicken)\S*"
    r"(?: \S+){0,4} (?:by|with|from|to|of)(?: (?:the|toxic|us))* $"
)
"""What stands before "Agent Orange" where it only tells who or which land was hurt."""

_OF_WAR = frozenset("consequence consequences legacy legacies aftermath war".split())
_POISON = frozenset("dioxin dioxins agent orange toxic chemical chemicals ao".split())
"""What makes of a remediation one of the war's consequences at large, and what does not."""

_BARE = late(r"(?:agent orange|ao|herbicides?|defoliants?|wartime chemicals|sprayed chemicals) $")
"""The name of what was sprayed alone, which tells of work only beside a word of treatment."""

_OF_VICTIMS = late(
    r"\b(?:victims|survivors|pains?|sufferings?) of (?:the )?"
    r"(?:(?:dioxin|agent orange|ao|toxic chemicals|unexploded ordnance|bombs|mines|and|or|/|,|\() ){0,8}$"
)
"""What tells of mines and poison only that they hurt people: "victims of dioxin, UXO", "share the pain of dioxin"."""

_MADE = late(r"\b(?:manufactur|produc|spray|suppl|dump|sold|sell)\w*(?: (?:the|toxic|deadly|this|of)){0,3} $")
"""What tells of poison only who made it or used it in the war: "firms that manufactured dioxin"."""

_HURT = frozenset("victim victims survivor survivors".split())
_NO_MORE = late(
    r"\b(?:no|zero|without|fewer|end to) (?:(?:more|new|further|longer|civilian|child|young|the|any|war) ){0,2}$"
)
"""What makes of the victims of mines those whom clearance is to spare: "that there will be no more mine victims"."""

_MOURNED = late(r"(?:\S+ ){1,3}(?:cemeter|memorial|monument|statue|temple|shrine)")
"""What makes of the dead those whom a wreath or a visit is for."""

_TRIBUTE = late(
    r"\b(?:tribute|homage|wreaths?|incense|flowers|respects?|candles|silence|bows?|bowed)(?: [^\s;,]+){0,6}? "
    r"(?:to|for|of|before|in memory of|in honou?r of)(?: (?:the|all|those|many|<[CJ]\d+>|\d\S*)){0,3} $"
)
_MONUMENT = late(
    r"\b(?:monument|memorial|statue|shrine|temple|cemetery|obelisk|cenotaph)s? (?:to|of|for|in memory of|honou?ring) "
    r"(?:[^\s;,.]+ ){0,4}$"
)
"""What stands before the dead to whom a monument is: "at the Monument to Heroes and Martyrs"."""
_HONOURED = frozenset("tribute homage wreath wreaths incense flowers respects respect candles silence bowed".split())
_SOUGHT = frozenset(
    "remains search searching searched found find recovered repatriated repatriation reburied reburial burial"
    " identified identify identification handed coffins".split()
)
"""What stands before the dead who are honoured, and what tells that they are looked for as well."""

_CLEARED_OTHERWISE = frozenset("customs security flight diplomatic slum land forest debt overflight".split())
"""What else is cleared, or gives leave."""

_AGENCY = late(r"(?:accounting |research )?(?:agency|command|office|affairs|center|centre)\b")
"""What makes of "POW/MIA" a part of a body's name."""


def settled(view: View, spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """One mention for phrases of one theme that touch; no general theme beside a narrower one."""
    spans = [s for s in spans if s[2] != DISABILITY or not _spared(view, *s[:2])]
    spans = [s for s in spans if not _harm_only(view, s, spans) and not _within_longer(s, spans)]
    spans = [s for s in spans if not _told_of(view, s, spans)]
    if any(theme != GENERAL for _, _, theme in spans):
        spans = [s for s in spans if s[2] != GENERAL]
    out: list[tuple[int, int, str]] = []
    for first, last, theme in sorted(spans):
        same = next(
            (k for k, (a, b, t) in enumerate(out) if t == theme and (first <= b or _one_phrase(view, b, first))), None
        )
        if same is not None:
            out[same] = (out[same][0], max(out[same][1], last), theme)
        else:
            out.append((first, last, theme))
    return out


def _one_phrase(view: View, last: int, first: int) -> bool:
    """True where only brackets and "and" part two phrases: "unexploded ordnance (UXO)", "bombs and explosives"."""
    between = view.units[last:first]
    if len(between) <= 4 and all(u.text in _BETWEEN for u in between):
        return True
    return len(between) <= 3 and all(u.kind == "w" and u.text not in _PARTING for u in between)


def _within_longer(span: tuple[int, int, str], spans: Sequence[tuple[int, int, str]]) -> bool:
    """True for a phrase about the missing that lies in a longer one of the other nationality."""
    first, last, theme = span
    return theme in MISSING and any(
        t in MISSING
        and t != theme
        and (
            (a <= first and last <= b and b - a > last - first)
            or (t == PEOPLE["US"] and a < last and first < b and b > last)
            or (t == PEOPLE["VN"] and first <= a == last - 1 and b > last)  # "bring home the remains |of soldiers|"
        )
        for a, b, t in spans
    )


def _told_of(view: View, span: tuple[int, int, str], spans: Sequence[tuple[int, int, str]]) -> bool:
    """True for the "missing in action" that is told of those named before: "the soldiers of <C> who went missing"."""
    first, _, theme = span
    if theme not in MISSING or view.units[first].text not in {"missing", "mia"}:
        return False
    return any(
        t in MISSING and t != theme and b < first and all(u.text in _WHO_WENT for u in view.units[b:first])
        for _, b, t in spans
    )


def _spared(view: View, first: int, last: int) -> bool:
    """Does "no more" stand before the victims of units ``[first, last)``: nobody is to be hurt again?"""
    if all(u.text not in _HURT for u in view.units[first:last]):
        return False
    return _NO_MORE.search(view.text, max(0, view.offset(first) - 40), view.offset(first)) is not None


def _of_victims(view: View, first: int) -> bool:
    """Does "victims of" stand before the mines or the poison at unit `first`, whom nobody wants to spare?"""
    match = _OF_VICTIMS.search(view.text, 0, view.offset(first))
    return match is not None and _NO_MORE.search(view.text, max(0, match.start() - 40), match.start()) is None


def _harm_only(view: View, span: tuple[int, int, str], spans: Sequence[tuple[int, int, str]]) -> bool:
    """True for "Agent Orange" that only tells of victims, or lies within a longer phrase of another theme."""
    first, last, theme = span
    if theme == DIOXIN:
        if view.units[first - 1].text in _OF_WAR and view.units[first].text not in _POISON and first > 0:
            return True  # "war consequence remediation in X"
        if any(t == DISABILITY and a <= first and last <= b for a, b, t in spans):
            return True
        before = view.text[max(0, view.offset(first) - 90) : view.offset(first)]
        if _BARE.match(view.text[view.offset(first) : view.offset(last)]) and not _TREATED.search(view.text):
            return True
        if _of_victims(view, first):
            return True
        if _MADE.search(view.text, 0, view.offset(first)) is not None and not _TREATED.search(view.text):
            return True
        if any(t == DISABILITY for _, _, t in spans) or not _TREATED.search(view.text):
            return _VICTIMS.search(before) is not None
    if theme == "us-mia-accounting" and _AGENCY.match(view.text[view.offset(last) :]):
        return True
    if theme == PEOPLE["VN"] and _MOURNED.match(view.text[view.offset(last - 1) :]):
        return True
    if theme in MISSING and last - first == 1 and _MONUMENT.search(view.text[: view.offset(first)]):
        return True
    if theme in MISSING and not _HONOURED.isdisjoint(view.words) and _SOUGHT.isdisjoint(view.words):
        return _TRIBUTE.search(view.text[: view.offset(first)]) is not None
    if theme in MISSING and view.units[first].text == "dna":
        return any(t in MISSING and t != theme for _, _, t in spans)
    if theme == "uxo-clearance" and first > 0 and view.units[first].text == "clearance":
        return view.units[first - 1].text in _CLEARED_OTHERWISE
    if theme == "uxo-clearance" and _of_victims(view, first):
        return True
    if theme == "uxo-clearance":
        return any(t == DISABILITY and a <= first and last <= b for a, b, t in spans)
    return False
