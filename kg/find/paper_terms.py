"""What a paper itself lays down: "the contract calls on the company to …" asks nobody for anything."""

from __future__ import annotations

from kg.find.view import View
from kg.text import late

_LAYS_DOWN = late(
    r"\b(?:contract|agreement|plan|project|programme|program|memorandum|mou|deal|scheme|strategy|accord|arrangement"
    r"|treaty|roadmap|road map|framework|decree|protocol|law)"
    r"(?: \( [^()]{1,20} \))?"
    r"(?: (?:of|on|for|with|between|to|signed|awarded|at|in|under|from) "
    r"(?:(?!(?:but|he|she|they|it|that|who|which|is|are|was|were|has|have|had)\b)[^\s,;]+ ){0,8}"
    r"| , (?:(?!(?:but|he|she|they|it)\b)[^\s,;]+ ){1,12}, | )(?:also |further )?(?<!and )$"
)
"""The subject of a verb of asking that is a paper or a plan."""
_TERMS = frozenset("calls called call asks requires requests required asked".split())


def laid_down(view: View, i: int) -> bool:
    """True for "calls for" at unit `i` where a contract or a plan does so."""
    if view.units[i].text not in _TERMS:
        return False
    return _LAYS_DOWN.search(view.text, max(0, view.offset(i) - 140), view.offset(i)) is not None
