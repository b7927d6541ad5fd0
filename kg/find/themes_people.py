"""Whose missing and whose dead a phrase speaks of: the two themes that differ by nationality alone."""

from __future__ import annotations

from kg.find.context import Context, Sides
from kg.find.officials import Person
from kg.find.themes_groups import ABROAD
from kg.find.view import Unit, View
from kg.text import late

PEOPLE = {"US": "us-mia-accounting", "VN": "vietnamese-remains"}
"""Country code to the theme of its missing."""

MISSING = frozenset(PEOPLE.values())
AMERICANS = frozenset({"americans", "gis"})
_ADDED = 9
"""Within how many units behind a phrase it is added whose they are: ", Americans and Vietnamese alike"."""
_BOTH = frozenset({"both", "either", "each"})
_ARMIES = frozenset({"army", "armies"})
_OWN = frozenset({"his", "her", "my", "our"})
_QUOTES = frozenset('"”')
_SEARCHERS = frozenset({"team", "teams"})
_SKIPPED = frozenset({"in", "action", "(", "mia", ")"})
_PARTS = frozenset("central northern southern eastern western".split())
_HELPED = late(
    r"\b(?:help|helps|helped|helping|assist|assisting|assisted|support|supporting) (?:the )?"
    r"(?:people of (?:the )?)?(<[CS]\d+>)(?: 's)? (?:[^\s.;]+ ){0,8}$"
)
"""Who is helped to search is who misses them."""


_THANKED = late(
    r"\b(?:(?:thank|commend|prais|applaud|appreciat|acknowledg|laud|salut)\w*"
    r"|(?:gratitude|grateful|indebted|thanks|tribute) to)(?: also)?(?: the)? (<[CSJO]\d+>)[^;<]*$"
)


THINGS = frozenset(
    "memento mementos mementoes memorabilia keepsake keepsakes souvenirs relics artefacts artifacts diary diaries"
    " letters notebook notebooks photographs photos belongings papers documents files items".split()
)
"""What the dead left, which is told to come "from" whoever gives it back."""

_TAKERS = late(
    r"(?: (?:that|which|whom))? (?:(?:the|an?|some) )?(?P<by><[CJ]\d+>) "
    r"(?!(?:soldier|fighter|combatant|guerrilla|medic|officer)s? (?:has |have |had )?kept\b)"
    r"(?:[a-z]+ ){1,3}(?:has |have |had )?"
    r"(?:took|taken|captured|seized|found|kept|carried|picked|brought|collected|removed)\b"
    r"| (?:taken|captured|seized|found|carried (?:off|away)|picked up|collected|removed|brought home)(?: away| home)?"
    r" by(?: (?:the|an?|some))? (?P<by><[CJ]\d+>)"
)
"""Who took away what the dead of the other side left."""


_SOLDIERS = late(r"<J\d+> (?:soldiers|volunteers|volunteer soldiers|volunteer troops|sons)")
_LOST = frozenset(
    "missing unaccounted remains bones fallen fell falling dead die died killed slain lost perished sacrificed"
    " sacrifice martyr martyrs grave graves tombs burial buried reburied rest search searches searching searched look"
    " looked looking find finding found locate locating identify identifying identified identification identities"
    " repatriate repatriating repatriated repatriation recover recovering recovered recovery exhumed unearthed dna"
    " diary diaries letter letters memento mementos mementoes memorabilia keepsake keepsakes souvenirs artefact"
    " artefacts artifacts relic relics notebook notebooks belongings belonged document documents papers records"
    " archive archives files dossiers maps data information profiles photographs casualties returned fate"
    " dug ground".split()
)
"""Whom nobody looks for where none of these words is told of them: soldiers of today."""


def in_service(view: View, text: str) -> bool:
    """True for "Vietnamese soldiers" of today, whom nobody looks for: in training, at work, at sports."""
    return _SOLDIERS.fullmatch(text) is not None and _LOST.isdisjoint(view.words)


def nationalities(context: Context, view: View, first: int, last: int) -> frozenset[str]:
    """The countries whose missing or dead a phrase speaks of, by the adjectives in it and beside it."""
    if {u.text for u in view.units[first:last]} >= {"joint", "field"}:
        return frozenset({"US"})  # "the joint field activities of <C> and the <C>" look for Americans alone
    if (taker := _taker(context, view, first, last)) is not None:
        return frozenset({*PEOPLE} - {taker})
    if view.units[last - 1].text in _SEARCHERS:
        return frozenset(_codes(context, view, first, last) - {"VN"})  # "Vietnamese recovery teams": who searches
    found = _codes(context, view, first, last) | _both(context, view, first, last)
    if found and view.units[first].kind == "J" and first > 1 and view.units[first - 1].text == "and":
        found |= _codes(context, view, first - 2, first - 1)  # "the remains of both <C> and <J> persons"
    if not found:
        things = not THINGS.isdisjoint(u.text for u in view.units[first:last])  # "<C> returns keepsakes": whoever gives
        found = _codes(context, view, max(0, first - 2 + things), first) | _alike(context, view, last)
    if not found and (code := helped_before(context, view, first)) in PEOPLE:
        found = {str(code)}
    if not found and any(u.text in _OWN for u in view.units[max(0, first - 1) : last]):
        named = [u.value.country for u in view.units[:first] if isinstance(u.value, Person)]
        close = next((k for k in range(last, len(view.units)) if view.units[k].text in _QUOTES), len(view.units))
        if not named:  # "... to look for our fallen," said X
            named = [u.value.country for u in view.units[close : close + _ADDED] if isinstance(u.value, Person)]
        found = {c for c in named[:1] if c in PEOPLE}  # "X thanked ... for the search for his missing comrades"
    return frozenset(found)


def helped_before(context: Context, view: View, first: int) -> str | None:
    """The country that is helped to search in the words before a unit: "supporting <C> as it seeks to identify"."""
    helped = _HELPED.search(view.text[: view.offset(first)])
    return context.code(view.mention(helped.group(1))) if helped is not None else None


def theme_before(context: Context, view: View, first: int) -> str | None:
    """For "their missing": the theme of the nationality named last before it in the sentence, or None.

    Whoever is thanked for the search looks for the missing of the other side.
    """
    thanked = _THANKED.search(view.text[: view.offset(first)])
    if thanked is not None and (code := context.code(view.mention(thanked.group(1)))) in PEOPLE:
        return next(theme for other, theme in PEOPLE.items() if other != code)
    near = [c for u in view.units[max(0, first - 18) : first] if (c := _code(context, u)) in PEOPLE]
    return PEOPLE[near[-1]] if near and near[-1] is not None else None


_NAMED = late(
    r"\b(?:missing|fallen|dead|unaccounted for) (?P<who><J\d+>)(?! (?:side|government|people|family|families))"
    r"|(?P<who><J\d+>) (?:[^\s<,;]+ )?(?:martyrs|soldiers|missing|fallen|servicem[ea]n|war dead|personnel|combatants)\b"
)


def named_before(context: Context, view: View, first: int) -> str | None:
    """For "the remains": the theme of the missing or the dead that the same sentence named last before them."""
    told = [m["who"] for m in _NAMED.finditer(view.text, 0, view.offset(first))]
    return PEOPLE.get(context.code(view.mention(told[-1])) or "") if told else None


def _code(context: Context, unit: Unit) -> str | None:
    if unit.kind in "JC":
        return context.code(unit)
    if unit.kind == "S" and isinstance(unit.value, str):
        return unit.value
    return "US" if unit.text in AMERICANS else None


def _codes(context: Context, view: View, first: int, last: int) -> set[str]:
    named = (view.units[i] for i in range(first, last) if not _where(view, i))
    return {code for unit in named if (code := _code(context, unit)) is not None}


def _taker(context: Context, view: View, first: int, last: int) -> str | None:
    """The country whose soldiers carried away things of which a phrase speaks, or None."""
    if THINGS.isdisjoint(u.text for u in view.units[max(0, first - 4) : last]):
        return None
    lead = next((i for i in range(last - 1, max(-1, first - 5), -1) if view.units[i].text in THINGS), first)
    match = _TAKERS.match(_unapposed(view, lead + 1))
    code = _code(context, view.mention(match["by"])) if match is not None else None
    return code if code in PEOPLE else None


def _unapposed(view: View, first: int) -> str:
    """The words from a unit on, a blank before the first and commas left out."""
    return " " + view.text[view.offset(first) :].replace(", ", "")


def _where(view: View, i: int) -> bool:
    """ "Found in central <C>", "missing from the <C> war": where and when, not whose."""
    units = view.units
    k = i - 2 if units[i - 1].text in _PARTS else i - 1
    after = [u.text for u in units[i + 1 : i + 3]]
    war = after[:1] == ["war"] and after[1:] != ["dead"]  # not "the remains of U.S. war dead"
    return units[i].kind == "C" and (war or (i > 0 and units[k].text == "in"))


def _both(context: Context, view: View, first: int, last: int) -> set[str]:
    """ "Each other's missing", "soldiers who went missing in the war, Americans and Vietnamese alike"."""
    values = [u.value for u in view.units[first:last] if isinstance(u.value, Sides)]
    armies = not {u.text for u in view.units[first:last]}.isdisjoint(_ARMIES)
    if armies or any(set(v.codes) >= set(PEOPLE) for v in values):
        return set(PEOPLE)  # "the dead of both sides", "of either army"
    if "each" in {u.text for u in view.units[max(0, first - 2) : first]} and view.units[first].text == "other":
        return set(PEOPLE)
    for i in range(last, min(last + _ADDED, len(view.units) - 3)):
        if view.units[i].text in {",", ":", "–"} and view.units[i + 2].text == "and":
            codes = {_code(context, view.units[i + 1]), _code(context, view.units[i + 3])}
            return set(PEOPLE) if codes == set(PEOPLE) else set()
    return set()


def _alike(context: Context, view: View, last: int) -> set[str]:
    """ "servicemen missing in action, American and Vietnamese alike", "soldiers of Vietnam"."""
    units = view.units
    while last < len(units) and units[last].text in _SKIPPED:
        last += 1
    after = units[last + 1].text if last + 1 < len(units) else ""
    if 0 < last < len(units) and units[last].kind == "C" and units[last - 1].text == "in":
        return set()  # "missing in action in Vietnam": where, not whose
    if last < len(units) and units[last].text in AMERICANS:
        return {"US"}  # "account for the missing Americans"
    if last < len(units) and (units[last].kind == "J" or (units[last].kind == "C" and after.isalpha())):
        return _codes(context, view, last, last + 1)  # "recovery of missing U.S. personnel"
    if last < len(units) and units[last].text in {"of", "from", "on"}:
        whose = units[last + 1] if last + 1 < len(units) else None
        both = isinstance(whose.value, Sides) and set(whose.value.codes) >= set(PEOPLE) if whose is not None else False
        if both or (whose is not None and whose.text.split()[0] in _BOTH):
            return set(PEOPLE)  # "the missing of both sides", "of either side"
    if last < len(units) and units[last].text in {"of", "from"}:
        if units[last].text == "from" and units[last - 1].text in THINGS:
            return set()
        codes = _codes(context, view, last + 1, min(last + 3, len(units)))
        return codes - ABROAD if units[last].text == "from" else codes  # "volunteer soldiers from Laos": where
    if last + 1 < len(units) and units[last].text == "," and units[last + 1].kind in "JC":
        return _codes(context, view, last + 1, min(last + 4, len(units)))
    return set()
