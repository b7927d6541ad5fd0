"""Places that are told of with work, but only visited, handed something over, or told of in one breath."""

from __future__ import annotations

from kg.find.themes_groups import Group
from kg.find.themes_overlaps import GENERAL
from kg.find.themes_people import MISSING
from kg.find.themes_places import kind_of
from kg.find.view import View
from kg.text import late

TOURED = late(
    r"\b(?:visit\w*|tour\w*|inspect\w*|(?:going|went|go|goes|travel\w*|fl(?:y|ying|ew)|mov\w+|came|come|continue\w*)"
    r"(?: on)? to|stop\w* (?:in|at))(?: the)?(?: \w+ city of)? $"
)
TO_SEE = late(
    r"(?:\w+ )?, (?:where |in which )?(?:(?:<P\d+>|<B\d+>|he|she|they) )?(?:will |is to |are to |is going to )?"
    r"(?:to )?(?:see|saw|view|viewed|look|looked|inspect\w*|visit\w*|watch\w*|observ\w*|learn\w*|check\w*|tour\w*) "
    r"|[^,;]{0,60}, where |to (?:see|inspect|view|observe|check) "
)
"""What stands before and after a place that somebody goes to for the sake of the work there."""

_JOINED = late(r"(?:[^\s<,;]+ ){0,2}(?:and|as well as|or|and of|and for|and to) (?:[^\s<,;]+ ){0,3}")
"""What stands between two pieces of work that are told of in one breath."""

_GIVEN = frozenset("hands handed handing gives gave giving returns returned sends sent".split())
_SOUGHT = frozenset("search searched searching dig digs digging excavation excavations crashed near off".split())
"""What stands right before the place that receives remains, and what tells of a search where planes land."""

FOUND = frozenset("found unearthed recovered exhumed excavated discovered retrieved collected dug".split())
"""What is done with the missing and the dead at the place that follows."""


def in_one_breath(view: View, one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """True for the second of "remediating dioxin and assisting persons with disabilities", done where the first is."""
    between = view.text[view.offset(one[1]) : view.offset(other[0])]
    return {one[2], other[2]}.isdisjoint({*MISSING, GENERAL}) and _JOINED.fullmatch(between) is not None


def handed_there(view: View, group: Group) -> bool:
    """True of the place where the missing and the dead are given over, and of the one that receives them."""
    before = {u.text for u in view.units[max(0, group.first - 4) : group.first]}
    kinds = {kind_of(view, group.first), *(u.text for u in view.units[group.first + 1 : group.last])}
    if not kinds.isdisjoint({"airport", "airbase"}):
        return before.isdisjoint(FOUND | _SOUGHT)
    if view.sentence.kind == "title" and group.first == 0 and view.units[group.last].text == ":":
        return True
    return bool(group.first) and view.units[group.first - 1].text in _GIVEN
