"""Who gets a contract, where the next sentence tells it: "It was awarded by USAID to Tetra Tech"."""

from __future__ import annotations

from kg.find.agreements_bodies import company
from kg.find.context import Context
from kg.find.view import View
from kg.text import late

_AWARDED = late(
    r"^(?:it|this|the (?:\S+ ){0,2}(?:contract|award|order))(?: has been| had been| was| is| has| had)? "
    r"(?:(?:awarded|given|granted|handed) (?:by (?:the )?(?P<by><[OSCJ]\d+>)(?: \( \S+ \))? )?"
    r"|(?:went|goes|gone|going) )to "
)
"""How such a sentence begins."""


def awarded(context: Context, view: View) -> tuple[str | None, str] | None:
    """The state that gives the contract named just before, if it is told, and the company that gets it."""
    match = _AWARDED.match(view.text)
    if match is None:
        return None
    firm = company(view, view.unit_at(match.end() - 2) + 1, len(view.units))
    giver = context.code(view.mention(match["by"])) if match["by"] is not None else None
    return (giver, firm) if firm is not None else None
