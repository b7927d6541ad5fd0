"""Lists of places: told together before ("in six provinces: A, B"), or each with its own number."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kg.find.view import Unit, View

PREPOSITIONS = frozenset(
    "at in into of around near from for across on to within throughout inside off above under beneath over"
    " along".split()
)
_SHARED = frozenset({"from", "in"})
"""What stands before each place of a list that tells how many of the finds are of which."""

_LISTING = frozenset(": ( – — including namely comprising covering".split())
"""What opens a list of places that the text has spoken of together before: "in six provinces, sprayed ...: A, B"."""

TOGETHER = frozenset("provinces districts communes localities cities towns villages areas sites places".split())
_SMALL = frozenset("district districts commune communes village villages hamlet hamlets provinces".split())
_PARTS = frozenset("districts communes villages hamlets towns".split())
_SYLLABLES = 3
"""Kinds of places that names without a list follow, and how many words one of these has at most."""
_FAR = 18
"""How many units before such a list its collective noun may stand."""


def collective(view: View, first: int) -> int | None:
    """Where "in six provinces" stands whose list begins at unit `first`: "(including A, B)", ": A, B"; else None."""
    if first < 4 or (view.units[first - 1].text not in _LISTING and not _added(view, first)):
        return None
    for i in range(first - 2, max(0, first - _FAR), -1):
        text = view.units[i].text
        if text in {";", "."}:
            return None
        if text in TOGETHER:
            return next((k for k in range(i - 1, max(-1, i - 6), -1) if view.units[k].text in PREPOSITIONS), i)
    return None


def _added(view: View, first: int) -> bool:
    """True for places that a comma adds to their kind: "in two central provinces, A and B", "... of Vietnam, A"."""
    if view.units[first - 1].text != ",":
        return False
    of_country = view.units[first - 2].kind == "C" and view.units[first - 3].text in {"of", "in"}
    return view.units[first - 2 - 2 * of_country].text in TOGETHER


def named_after(view: View, i: int, is_name: Callable[[View, int], bool]) -> Iterator[tuple[int, int]]:
    """The names behind "districts of" at unit `i` that no vocabulary has: "the districts of A, B and C"."""
    units = view.units
    at = i + 2
    if units[i].text not in _SMALL or i + 1 >= len(units) or units[i + 1].text != "of":
        return
    while at < len(units):
        last = at
        while last < min(at + _SYLLABLES, len(units)) and is_name(view, last):
            last += 1
        if last > at:
            yield at, last
        elif units[at].kind != "L":
            return
        at = max(last, at + 1)
        if not units[i].text.endswith("s") or at >= len(units) or units[at].text not in {",", "and"}:
            return
        while at < len(units) and units[at].text in {",", "and"}:
            at += 1


def parted(between: Sequence[str]) -> bool:
    """True of what stands between a place and its parts: "A's districts of B and C", "two A districts, B and C"."""
    texts = [text for text in between if text != "'s"]
    return len(texts) == 2 and texts[0] in _PARTS and texts[1] in {"of", ",", ":"}


def without_figures(units: Sequence[Unit]) -> Sequence[Unit]:
    """The units between two places without a figure in brackets: "A (US$5 million) and B (20 hectares)"."""
    texts = [u.text for u in units]
    if "(" not in texts or ")" not in texts:
        return units
    first, last = texts.index("("), texts.index(")")
    inside = units[first + 1 : last]
    figure = 0 < len(inside) <= 4 and any(u.kind == "M" or u.text[:1].isdigit() for u in inside)
    return [*units[:first], *units[last + 1 :]] if figure else units


_MEASURES = frozenset(
    "hectares hectare ha acres square metres meters kilometres kilometers km sq sqm million over more than nearly about"
    " another some".split()
)


def measured(between: Sequence[Unit]) -> Sequence[Unit]:
    """The units between two places without the next one's share: "300 hectares in A and 200 hectares in B"."""
    if not shares(between):
        return between
    rest = [u for u in between[:-1] if not (u.text.isdigit() or u.text.replace(",", "").replace(".", "").isdigit())]
    return [u for u in rest if u.text not in _MEASURES] if between[-1].text == "in" else rest  # no distance


def shares(between: Sequence[Unit]) -> bool:
    """True of what parts the places of "80 from A, 30 from B and 22 from C"."""
    return bool(between) and between[-1].text in _SHARED and any(u.text[:1].isdigit() for u in between[:-1])
