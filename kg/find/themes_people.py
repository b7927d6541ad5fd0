"""Whose missing and whose dead a phrase speaks of: the two themes that differ by nationality alone."""

from __future__ import annotations

from kg.find.context import Context, Sides
from kg.find.officials import Person
from kg.find.view import Unit, View
from kg.text import late

PEOPLE = {"US": "us-mia-accounting", "VN": "vietnamese-remains"}
"""Country code to the theme of its missing."""

MISSING = frozenset(PEOPLE.values())
_AMERICANS = frozenset({"americans", "gis"})
_BOTH = frozenset({"both", "either", "each"})
_OWN = frozenset({"his", "her", "my", "our"})
_SEARCHERS = frozenset({"team", "teams"})
_SKIPPED = frozenset({"in", "action", "(", "mia", ")"})
_PARTS = frozenset("central northern southern eastern western".split())
_HELPED = late(
    r"\b(?:help|helps|helped|helping|assist|assisting|assisted|support|supporting) (?:the )?(<[CS]\d+>)(?: 's)? "
    r"(?:side |to |in |with |teams |its |the |efforts |\S+ing |\S+ ){0,4}$"
)
"""Who is helped to search is who misses them."""


_THANKED = late(
    r"\b(?:(?:thank|commend|prais|applaud|appreciat|acknowledg|laud|salut)\w*"
    r"|(?:gratitude|grateful|indebted|thanks|tribute) to)(?: also)?(?: the)? (<[CSJO]\d+>)[^;<]*$"
)


def nationalities(context: Context, view: View, first: int, last: int) -> frozenset[str]:
    """The countries whose missing or dead a phrase speaks of, by the adjectives in it and beside it."""
    if view.units[last - 1].text in _SEARCHERS:
        return frozenset(_codes(context, view, first, last) - {"VN"})  # "Vietnamese recovery teams": who searches
    found = _codes(context, view, first, last)
    if not found:
        found = _codes(context, view, max(0, first - 2), first) | _alike(context, view, last)
    if not found and (helped := _HELPED.search(view.text[: view.offset(first)])) is not None:
        code = context.code(view.mention(helped.group(1)))
        found = {code} if code in PEOPLE else set()
    if not found and any(u.text in _OWN for u in view.units[max(0, first - 1) : last]):
        named = [u.value.country for u in view.units[:first] if isinstance(u.value, Person)]
        found = {c for c in named[:1] if c in PEOPLE}  # "X thanked ... for the search for his missing comrades"
    return frozenset(found)


def theme_before(context: Context, view: View, first: int) -> str | None:
    """For "their missing": the theme of the nationality named last before it in the sentence, or None.

    Whoever is thanked for the search looks for the missing of the other side.
    """
    thanked = _THANKED.search(view.text[: view.offset(first)])
    if thanked is not None and (code := context.code(view.mention(thanked.group(1)))) in PEOPLE:
        return next(theme for other, theme in PEOPLE.items() if other != code)
    near = [c for u in view.units[max(0, first - 18) : first] if (c := _code(context, u)) in PEOPLE]
    return PEOPLE[near[-1]] if near and near[-1] is not None else None


def _code(context: Context, unit: Unit) -> str | None:
    if unit.kind in "JC":
        return context.code(unit)
    if unit.kind == "S" and isinstance(unit.value, str):
        return unit.value
    return "US" if unit.text in _AMERICANS else None


def _codes(context: Context, view: View, first: int, last: int) -> set[str]:
    named = (view.units[i] for i in range(first, last) if not _where(view, i))
    return {code for unit in named if (code := _code(context, unit)) is not None}


def _where(view: View, i: int) -> bool:
    """ "Found in central <C>", "missing from the <C> war": where and when, not whose."""
    units = view.units
    k = i - 2 if units[i - 1].text in _PARTS else i - 1
    war = i + 1 < len(units) and units[i + 1].text == "war"
    return units[i].kind == "C" and (war or (i > 0 and units[k].text == "in"))


def _alike(context: Context, view: View, last: int) -> set[str]:
    """ "servicemen missing in action, American and Vietnamese alike", "soldiers of Vietnam"."""
    units = view.units
    while last < len(units) and units[last].text in _SKIPPED:
        last += 1
    after = units[last + 1].text if last + 1 < len(units) else ""
    if 0 < last < len(units) and units[last].kind == "C" and units[last - 1].text == "in":
        return set()  # "missing in action in Vietnam": where, not whose
    if last < len(units) and units[last].text in _AMERICANS:
        return {"US"}  # "account for the missing Americans"
    if last < len(units) and (units[last].kind == "J" or (units[last].kind == "C" and after.isalpha())):
        return _codes(context, view, last, last + 1)  # "recovery of missing U.S. personnel"
    if last < len(units) and units[last].text in {"of", "from", "on"}:
        whose = units[last + 1] if last + 1 < len(units) else None
        both = isinstance(whose.value, Sides) and set(whose.value.codes) >= set(PEOPLE) if whose is not None else False
        if both or (whose is not None and whose.text in _BOTH):
            return set(PEOPLE)  # "the missing of both sides", "of either side"
    if last < len(units) and units[last].text in {"of", "from"}:
        return _codes(context, view, last + 1, min(last + 3, len(units)))
    if last + 1 < len(units) and units[last].text == "," and units[last + 1].kind in "JC":
        return _codes(context, view, last + 1, min(last + 4, len(units)))
    return set()
