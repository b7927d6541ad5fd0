"""Places told of with work by what was dug up there, or as those that get help with it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.themes_groups import Group
from kg.find.themes_occasions import FOUND
from kg.find.themes_people import MISSING, PEOPLE
from kg.find.view import View
from kg.text import late

_DUG = FOUND | frozenset("lifted brought raised pulled located came".split())
_DUG_FROM = late(
    r"\b(?:found|unearthed|recovered|exhumed|excavated|discovered|retrieved|collected|dug|dug up|lifted|brought up"
    r"|raised|pulled up|brought down|located|came) (?:(?:earlier |this |last |that |again |<D\d+> |\w+ly ){0,3})"
    r"(?:from|in|on|under|beneath|below|at|off|out of|around|near)(?: (?:a|an|the|its|two|three|several|some))?"
    r"(?: (?!and\b|or\b|by\b)[a-z]+){1,4} $"
)
"""What stands before the preposition of a place where something was found at some spot: "dug from a hillside in X"."""

_AIDED = late(
    r"\b(?:help|assist|support|aid|back|give|gave|giving|grant|enabl|allow|equip|provid|join|offer)(?:s|es|ed|ing|e|ted)?"
    r"(?: (?:the|both|also|central|southern|northern|coastal|neighbouring|(?:provinces?|district|city) of))* $"
    r"|\b(?:agreement|agreements|memorandum|mou|contract|minutes|record|deal|document|cooperat\w+|coordinat\w+"
    r"|collaborat\w+|partner\w*)(?: (?:(?!with\b)[^\s,;<]+)){0,5} with(?: the)?"
    r" (?:people 's committees?|peoples committees?|authorities|administrations?|leaders) (?:of|in) (?:the )?"
    r"(?:(?:central|southern|northern|coastal|provinces? of) )*$"
)
_WITH = late(r"(?:(?:province|district|city|commune)s? )?(?:with|in|on|to|for)\b(?: [^\s,;]+){0,18}? ?$")
"""A place that is helped, or whose people's committee signs for it, and with what: "helps X in dealing with mines"."""

REACH = 9
"""How many units may stand between a mention and the preposition of its site."""


def _dug_from(view: View, group: Group) -> bool:
    """True of "dug from a hillside in X", "found under a school yard in X"."""
    return not _DUG.isdisjoint(view.words) and _DUG_FROM.search(view.text[: view.offset(group.lead)]) is not None


def helped(view: View, group: Group, first: int) -> bool:
    """True of a place that gets help with the work told at unit `first`: "gives X province money for it"."""
    with_it = _WITH.match(view.text[view.offset(group.last) : view.offset(first)]) is not None
    return with_it and _AIDED.search(view.text[: view.offset(group.first)]) is not None


def brought_home(group: Group, spans: Sequence[tuple[int, int, str]]) -> int | None:
    """ "The remains of soldiers were flown home from X": where they came from, they were found."""
    fallen = [k for k, (_, b, theme) in enumerate(spans) if theme == PEOPLE["VN"] and 0 <= group.lead - b <= REACH]
    return fallen[-1] if fallen else None


def found_at(view: View, group: Group, spans: Sequence[tuple[int, int, str]]) -> int | None:
    """ "The remains of two airmen, unearthed in X": where they were found, whatever stands between."""
    if group.lead == group.first:
        return None
    before = {u.text for u in view.units[max(0, group.lead - 2) : group.lead]}
    season = "season" in before and not FOUND.isdisjoint(view.words)
    spot = _dug_from(view, group)
    if not (spot or season) and FOUND.isdisjoint(before):
        return None
    themes = {*MISSING, "uxo-clearance"} if spot else MISSING
    told = [k for k, (_, b, theme) in enumerate(spans) if b <= group.lead and theme in themes]
    return told[-1] if told else None
