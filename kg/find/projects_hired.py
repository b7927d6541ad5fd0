"""Who works for a project under contract, and whose officials sign for it."""

from __future__ import annotations

from collections.abc import Iterator

from kg.find.agreements_bodies import WON, company
from kg.find.officials import Person
from kg.find.projects_stand_ins import TITLED, Name
from kg.find.view import View, capital
from kg.model import Term
from kg.text import late

_HIRED = frozenset({"awarded", "hired", "contracted"})
_CONTRACTS = frozenset({"contract", "contracts"})
_CONTRACT = late(
    r"\bcontracts?\b(?: (?!by\b|and\b)(?:[^\s;<]+|<[MDJC]\d+>)){0,12}? (?:with|to)"
    r"(?: (?:\w+|<L\d+>) based(?: \w+)?)?(?= (?!(?:the )?(?:<[CJ]\d+> (?:'s )?)?<[OM]))"
)
"""What stands before the name of a company that gets a contract, which itself stands after "awarded", too."""

_BEFORE = 9
"""How many units before "won a contract" the name of who won it may begin."""

_SIGNING = frozenset("signed sign signs signing initialled inked names signatures".split())
_SIGNS = late(
    r"(?: (?:,|and|;))*(?: <P\d+>(?: ,)?)?(?: (?:on \S+|today|yesterday|jointly|then))*"
    r" (?:signed|signs?|initialled|inked|put (?:his|her|their) (?:names?|signatures?))\b"
)
_SIGNED_BY = late(
    r"\b(?:signed|initialled|inked)(?: [^\s,;<]+| <[DL]\d+>){0,6} (?:by|between) (?:<P\d+> (?:, )?and )?$"
)
"""What stands behind and before who signs a paper."""


def hired(view: View) -> Iterator[tuple[int, Term]]:
    """Companies that the vocabulary does not know and that get a contract, with the unit before their names."""
    contract = not _CONTRACTS.isdisjoint(view.words)
    starts = [
        i + 1
        for i, u in enumerate(view.units[:-1])
        if u.text in _HIRED and view.units[i + 1].kind != "O" and (contract or capital(view, i + 1))
    ]
    if contract:
        starts += [view.unit_at(m.end() - 1) + 1 for m in _CONTRACT.finditer(view.text)]
    firms = {i: firm for i in starts if (firm := company(view, i, len(view.units)))}
    for i, unit in enumerate(view.units) if contract else ():
        won = WON.search(view.text[: view.offset(i)]) if unit.text in _CONTRACTS else None
        verb = view.unit_at(won.start()) if won is not None else 0
        names = ((k, company(view, k, verb)) for k in range(max(0, verb - _BEFORE), verb))
        first = next(((k, firm) for k, firm in names if firm), None)
        if first is not None:
            firms[first[0]] = first[1]
    yield from ((i - 1, Term(firm)) for i, firm in firms.items() if " " in firm or view.units[i - 1].text in _HIRED)


def signers(view: View) -> Iterator[Name]:
    """The bodies whose officials sign, named with them: "X, Director of NACCET, signed the agreement"."""
    for i, unit in view.of_kind("P") if not _SIGNING.isdisjoint(view.words) else ():
        signs = _SIGNS.match(view.text[view.offset(i + 1) - 1 :]) if i + 1 < len(view.units) else None
        if signs is None and _SIGNED_BY.search(view.text[: view.offset(i)]) is None:
            continue
        for post in unit.value.posts if isinstance(unit.value, Person) else ():
            body = post.organisation
            if body is not None and len(unit.text) >= TITLED:
                short = next((f for f in body.forms if f.isupper() and f in unit.text), body.label)
                yield Name(i, i + 1, Term(short, body.iri), body)
