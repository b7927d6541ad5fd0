"""Pieces and phases of work, with the end of which the work itself is not over."""

from __future__ import annotations

from kg.find.view import View
from kg.text import late

PART = late(
    r"\b(?:(?:first|second|third)(?! (?:time|visit|trip|summit|year|meeting|edition|round|day))|phase|stage|step|part"
    r"|half|section)\b"
)
PIECE = late(r"\b(?:hectares|[\d.,]+ha|plots?|land)\b")
"""A piece of a site, with which the work at the site is not over."""

_EARLIER = late(r"\b(?:earlier|previous|preceding) (?:one|project|phase|scheme|programme|program)\b")
"""Work that was over before the work told of began, maybe at the same site."""

SUCCESS = late(
    r"\b(?:succeeded|success(?:ful|fully)? \w*(?:used|applied|completed|tested|at|of|in)|completed|proven"
    r"|with (?:\w+ )?success|prov(?:ed|en) (?:\w+ )?(?:successful|effective|right|safe|a success))\b"
)
"""What tells of an example that it was a success."""

_OF_PART = late(
    r"(?:(?:of|with|on|its|the|their|a|his|this|successfully|in full) )*"
    r"(?:(?:first|second|third|initial|opening|phase|stage|step)(?! (?:and|to) (?:last|final))\b|half (?:of|the)\b)"
)
"""What is over where it is not the whole: "has completed |its first phase|", "has finished |phase one|"."""


def of_part(view: View, last: int) -> bool:
    """True where what a verb of ending tells of is a phase of the work; `last` is the unit after the verb."""
    return _OF_PART.match(view.text[view.offset(last) :]) is not None


def earlier(view: View) -> bool:
    """True where a sentence tells of work that was over before the work told of began."""
    return _EARLIER.search(view.text) is not None
