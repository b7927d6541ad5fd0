"""Bodies of no state that make a paper with one: foundations, charities, companies, also those that no list has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.find.agreements_wording import acronym, capital
from kg.find.projects_names import name_of
from kg.find.view import View
from kg.text import late
from kg.vocabulary import Concept

_KINDS = frozenset(
    "aid international foundation fund trust relief services service solidarity group company corporation bank "
    "association society organization organisation charity inc ltd llc network federation mission "
    "consortium holdings industries shipyard shipbuilding engineering contractors environmental consulting partners "
    "handicap humanity renew trees advisory".split()
)
"""Words in the names of bodies that belong to no state."""

_HEADS = frozenset("center centre institute foundation fund association society union academy network league".split())
"""Words with which the names of bodies begin: "Centre for Public Health"."""

_ABROAD = frozenset({"centre", "center", "institute", "initiative", "alliance", "commission", "programme", "program"})
"""Words with which their names end where an acronym in brackets follows: "the International Centre (IC)"."""

_INSIDE = frozenset({"of", "for", "the", "'s", "&", "in"})
_LIST = frozenset(
    {",", "and", "the", "both", "with", "as", "well", "charities", "charity", "ngo", "ngos", "firm", "company"}
)
_REACH = 20
_FIRM = frozenset("the a an firm company contractor group based giant builder small local business ,".split())
"""What may stand before a company's name: "awarded the American firm Tetra Tech a contract"."""
WON = late(
    r"\b(?:won|wins|secured|secures|landed|lands|clinched|gained"
    r"|(?:was|were|has been|had been|been) (?:\S+ )?(?:awarded|given|granted|handed)) (?:\S+ ){0,5}$"
)
"""How it is told before a contract who gets it."""
_FIRMS = frozenset("charity firm company ngo foundation contractor shipbuilder shipyard business manufacturer".split())
_APPOSED = late(
    r"(?:\( \S+ \) )?, an? (?:\S+ ){0,4}?(?:charity|company|firm|ngo|organisation|organization|foundation|contractor"
    r"|non profit|nonprofit|shipyard|manufacturer|non governmental organi[sz]ation)\b"
)
"""What tells after a name that it is a body's: "MediHope, a South Korean charity, signed …"."""


_FUNDS = frozenset("funding funds fund funded budget aid sponsorship sponsored financing financed cost value".split())


def bodies(view: View, first: int, last: int) -> Iterator[tuple[int, int, str]]:
    """The bodies of no state among units ``[first, last)``, told by a word such as "foundation": span and name."""
    i = first
    while i < last:
        if view.units[i].kind in "wJCL" and capital(view, i):
            stop = _run(view, i, last)
            told = stop - i > 1 and view.units[stop - 1].text in _KINDS and view.units[i].text not in {"the", "a", "an"}
            told |= stop - i > 2 and view.units[i].text in _HEADS and view.units[i + 1].text in {"for", "of", "on"}
            told |= stop - i > 1 and view.units[stop - 1].text in _ABROAD and acronym(view, stop)[0] is not None
            if told or (view.units[i].kind == "w" and _APPOSED.match(view.text[view.offset(stop) :])):
                yield i, stop, view.source(i, stop)
                i = stop
                continue
        i += 1


def partners(view: View, at: int) -> list[str]:
    """Those named right after "with": capital words, also in a row ("with Peace Trees, Renew and MAG")."""
    found: list[str] = []
    units, i = view.units, at
    while i < min(len(units), at + _REACH):
        unit = units[i]
        if unit.kind == "O" and isinstance(unit.value, Concept) and not unit.value.flag("isGovernment"):
            found.append(name_of(unit))
            i += 1
        elif unit.kind == "w" and capital(view, i) and (stop := _run(view, i, len(units))) > i:
            found.append(view.source(i, stop))
            i = stop
        elif (unit.kind == "w" and unit.text in _LIST) or (unit.kind in "JL" and not found):
            i += 1
        else:
            break
    return found


def means(view: View, at: int) -> bool:
    """True of the words behind "with" in "signed a deal with total funding from Y": whose means they are, signs not."""
    return any(u.text in _FUNDS for u in view.units[at : at + 4])


def _run(view: View, i: int, last: int) -> int:
    """The end of the run of capital words that begins at unit `i`; small words only between two of them."""
    units, stop = view.units, i
    while stop < last:
        named = units[stop].kind in "wJCL" and capital(view, stop)
        joins = units[stop].text in _INSIDE and i < stop < last - 1 and capital(view, stop + 1)
        if not (named or joins):
            break
        stop += 1
    return stop


def company(view: View, first: int, last: int) -> str | None:
    """A company that the vocabulary does not know: capital words right after "awarded"."""
    while first < last and (view.units[first].text in _FIRM or view.units[first].kind == "J" or _seat(view, first)):
        first += 1
    stop = first
    if stop < last and view.units[stop].kind == "O":
        return name_of(view.units[stop])
    while stop < last and (
        (view.units[stop].kind in "wL" and view.source(stop, stop + 1)[:1].isupper())
        or (view.units[stop].text == "&" and stop > first)
    ):
        stop += 1
    return view.source(first, stop) if stop > first else None


def _seat(view: View, i: int) -> bool:
    """True of the place in "the <L> company X"."""
    return view.units[i].kind in "LC" and i + 1 < len(view.units) and view.units[i + 1].text in _FIRM


def home_of(view: View, i: int, named: Mapping[int, str]) -> bool:
    """True of the country that only tells where a body is from: "the Mines Advisory Group (MAG) from <C>"."""
    if view.units[i].kind == "J" and not _FIRMS.isdisjoint(u.text for u in view.units[i + 1 : i + 3]):
        return True
    at = i - 1 - (view.units[i - 1].text == "the")
    if at < 1 or view.units[at].text not in {"from", "of"}:
        return False
    at -= 1
    at = at - 3 if view.units[at].text == ")" else at
    return at >= 0 and (at in named or (view.units[at].kind == "O" and not _of_state(view.units[at].value)))


def _of_state(value: object) -> bool:
    return isinstance(value, Concept) and value.flag("isGovernment")


_WHERE = frozenset({"in", "at", "near", "outside", "off", "visiting"})
"""What stands before a country or a capital where something takes place."""


def signs_by(view: View, i: int) -> bool:
    """True of an official in "signed by X and Y", with nothing but names between."""
    if view.units[i].kind != "P":
        return False
    at = i - 1
    while at > 0 and (view.units[at].kind in "PO" or view.units[at].text in {",", "and", "the", "both"}):
        at -= 1
    return view.units[at].text == "by"


def takes_place(view: View, i: int) -> bool:
    """True of a country or a capital in which something takes place ("in Singapore", "Koror, Palau")."""
    units = view.units
    if units[i].kind not in "CL" or i == 0:
        return False
    if [u.text for u in units[i + 1 : i + 2]] == ["and"] and i + 2 < len(units) and units[i + 2].kind == "C":
        return units[i - 1].text in _WHERE  # "…, India and Vietnam signed"
    return units[i - 1].text in _WHERE or (units[i - 1].text == "," and i > 1 and units[i - 2].kind == "L")
