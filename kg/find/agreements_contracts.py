"""Who gets a contract: told behind it ("a contract to Tetra Tech"), or by the next sentence ("It was awarded to …")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.find.agreements_bodies import company
from kg.find.agreements_wording import Wording
from kg.find.context import Context
from kg.find.lexicon import BLOCS
from kg.find.view import View
from kg.text import late

_AWARDED = late(
    r"^(?:it|this|the (?:\S+ ){0,2}(?:contract|award|order))(?: has been| had been| was| is| has| had)? "
    r"(?:(?:awarded|given|granted|handed) (?:by (?:the )?(?P<by><[OSCJ]\d+>)(?: \( \S+ \))? )?"
    r"|(?:went|goes|gone|going) )to "
)
"""How such a sentence begins."""

_GIVEN = late(r"\b(?:announc|issu|award|grant|gave|given|giv|hand|unveil)\w* (?:[^\s,;]+ ){0,7}?$")
_TO_FIRM = late(
    r"(?:(?:worth|of|for|valued at) [^,;.]{0,40}<M\d+> )?(?:(?:was |has been )?(?:awarded|given|granted) )?to "
)
"""How a sentence tells a contract and who gets it: "announced a contract of up to $8 million to Tetra Tech"."""


_UNDER = late(r"^under (?:the|this|that) (?:new |recent |first |second )?$")
"""How a sentence tells what a company does under a contract: "Under the contract, X, a US firm, will build …"."""


def under_it(view: View, wording: Wording) -> list[str]:
    """The company that is told to work under a contract named before, or nothing."""
    if wording.kind != "contract" or _UNDER.match(view.text[: view.offset(wording.first)]) is None:
        return []
    at = wording.last + 1
    comma = wording.last < len(view.units) and view.units[wording.last].text == ","
    firm = company(view, at, len(view.units)) if comma and at < len(view.units) else None
    return [firm] if firm is not None and " " in firm and " will " in view.text[view.offset(at) :] else []


def to_firm(context: Context, view: View, wording: Wording) -> list[str]:
    """The state that gives a contract and the company named right behind it, or nothing."""
    if working := under_it(view, wording):
        return working
    lead = view.text[: view.offset(wording.first)]
    match = _TO_FIRM.match(view.text[view.offset(wording.last) :]) if wording.kind == "contract" else None
    if match is None or _GIVEN.search(lead) is None:
        return []
    at = view.unit_at(view.offset(wording.last) + match.end() - 2) + 1
    firm = company(view, at, len(view.units)) if at < len(view.units) and view.units[at].kind != "L" else None
    givers = [(u.kind, c) for u in view.units[: wording.first] if u.kind in "OSP" and (c := context.code(u))]
    agencies = _joined(context, view, wording.first) or [c for _, c in givers][-1:]
    return [*agencies, firm] if agencies and firm else []


def _joined(context: Context, view: View, last: int) -> list[str]:
    """The states of the agency named last before a unit, and of those joined with it: "USAID and NACCET awarded"."""
    at = next((i for i in range(last - 1, -1, -1) if view.units[i].kind == "O" and context.code(view.units[i])), -1)
    codes: list[str] = []
    while at >= 0 and (view.units[at].kind == "O" or view.units[at].text in {"and", ",", "the", "(", ")"}):
        code = context.code(view.units[at]) if view.units[at].kind == "O" else None
        codes[:0] = [code] if code and code not in codes else []
        at -= 1
    return codes


def with_giver(
    context: Context, view: View, parties: tuple[str, ...], known: Iterable[tuple[str, ...]]
) -> tuple[str, ...]:
    """The parties of a contract of which only the company is told, behind the state that gives it.

    That is the one named with it, else that of the contracts `known` before, else the one that acts before it.
    """
    if len(parties) != 1 or len(parties[0]) < 3:
        return parties
    near = (u for v in (view, *context.before(view)) for _, u in v.of_kind("SO"))
    here = next((c for _, u in view.of_kind("SO") if (c := context.code(u)) and c not in BLOCS), None)
    earlier = next((p for row in known for p in row if len(p) == 2), None)
    giver = here or earlier or next((c for u in near if (c := context.code(u)) and c not in BLOCS), context.home)
    return (giver, *parties) if giver is not None else parties


def with_company(found: Sequence[str], known: Sequence[str]) -> bool:
    """True where a company is told only now: both sides of the state are at hand when a contract is announced."""
    return len(found) > 1 and any(len(p) > 2 for p in found) and not any(len(p) > 2 for p in known)


def awarded(context: Context, view: View) -> tuple[str | None, str] | None:
    """The state that gives the contract named just before, if it is told, and the company that gets it."""
    match = _AWARDED.match(view.text)
    if match is None:
        return None
    firm = company(view, view.unit_at(match.end() - 2) + 1, len(view.units))
    giver = context.code(view.mention(match["by"])) if match["by"] is not None else None
    return (giver, firm) if firm is not None else None
