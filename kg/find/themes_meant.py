"""Which theme a mention means that its own words leave open: by what else the article names."""

from __future__ import annotations

from dataclasses import replace

from kg.find.context import Context
from kg.find.themes_mentions import ThemeMention
from kg.find.themes_overlaps import DIOXIN, UXO
from kg.find.themes_people import AMERICANS, PEOPLE, helped_before
from kg.find.view import View
from kg.text import late
from kg.vocabulary import Concept

_POISONS = frozenset(
    "dioxin dioxins orange ao chemical chemicals toxic toxin toxins poisoned tainted defoliant defoliants "
    "herbicide herbicides".split()
)

_LAND = frozenset("land site area areas clearance clearing clear cleared release survey and of the".split())

OF_POISON = late(r"(?:of|from) (?:\S+ )?(?:dioxin|agent orange|toxic|chemical|poison|pollution)")
"""What follows land that is cleared of something else than mines."""


def of_nobody_else(context: Context, named: list[list[ThemeMention]]) -> list[list[ThemeMention]]:
    """In an article that names no American whoever is missed is Vietnamese: "the search for remains" in Laos."""
    if context.home != "VN" or any(context.code(u) == "US" for v in context.views for _, u in v.of_kind("CJSOPB")):
        return named
    if any(not AMERICANS.isdisjoint(v.words) for v in context.views):
        return named
    return [[replace(m, theme=PEOPLE["VN"]) if m.theme == PEOPLE["US"] else m for m in here] for here in named]


_OWN_DEAD = frozenset("martyr martyrs volunteer volunteers comrades enemy nva vc liberation pavn".split())
"""Words of an article that speaks of the dead of Viet Nam."""

_MEN = frozenset("soldiers soldier troops remains dead fallen combatants personnel missing servicemen own".split())
_ACCOUNTING = frozenset("dpaa jpac dpmo cilhi accounting unaccounted accounted".split())
"""Words of an article on the missing of the US."""


def of_americans(context: Context, named: list[list[ThemeMention]]) -> list[list[ThemeMention]]:
    """In an article on the missing of the US, with no Vietnamese in it, remains that are called nobody's are theirs."""
    if any(o.country == "VN" for o in context.officials):
        return named
    told = {m.theme for here in named for m in here}
    if told != set(PEOPLE.values()) or not any(_accounts(v) for v in context.views):
        return named
    if any(context.code(u) == "VN" and _soldiers(v, i) for v in context.views for i, u in v.of_kind("CJ")):
        return named
    if any(not _OWN_DEAD.isdisjoint(v.words) for v in context.views):
        return named
    dead = [m for here in named for m in here if m.theme == PEOPLE["VN"]]
    if any(helped_before(context, context.views[m.view], m.first) == "VN" for m in dead):
        return named
    theirs = [m for m in dead if "graves" not in (u.text for u in context.views[m.view].units[m.first : m.last])]
    return [[replace(m, theme=PEOPLE["US"]) if m in theirs else m for m in here] for here in named]


def _accounts(view: View) -> bool:
    """Does a sentence tell of accounting for the missing, or of a body that does so?"""
    if not _ACCOUNTING.isdisjoint(view.words):
        return True
    themes = (u.value.value("theme") or "" for _, u in view.of_kind("O") if isinstance(u.value, Concept))
    return any(theme.endswith("/" + PEOPLE["US"]) for theme in themes)


def _soldiers(view: View, i: int) -> bool:
    """Does "Vietnamese" or "Viet Nam's" at a unit tell of soldiers and of their remains?"""
    owner = i + 1 < len(view.units) and view.units[i + 1].text == "'s"
    if view.units[i].kind == "C" and not owner:
        return False
    return not _MEN.isdisjoint(u.text for u in view.units[i + 1 : i + 4])


def told_apart(context: Context, named: list[list[ThemeMention]]) -> list[list[ThemeMention]]:
    """ "Contaminated land" is land with mines where an article tells of mines and never of the poison.

    "Land clearance" of which only an article on the poison tells makes room for its treatment.
    """
    themes = {m.theme for here in named for m in here}
    if not {DIOXIN, UXO} <= themes:
        return named
    unclear = {id(m) for here in named for m in here if m.theme == DIOXIN and _unclear(context.views[m.view], m)}
    if any(m.theme == DIOXIN and id(m) not in unclear for here in named for m in here):
        if all(_bare_land(context.views[m.view], m) for here in named for m in here if m.theme == UXO):
            return [[m for m in here if m.theme != UXO] for here in named]
        return named
    return [[replace(m, theme=UXO) if id(m) in unclear else m for m in here] for here in named]


def _bare_land(view: View, mention: ThemeMention) -> bool:
    """Does a mention name no mines: "land clearance", "to clear the land"?"""
    return _LAND.issuperset(u.text for u in view.units[mention.first : mention.last])


def _unclear(view: View, mention: ThemeMention) -> bool:
    """Does a mention name no poison: "contaminated land", "polluted areas"?"""
    return all(u.text not in _POISONS for u in view.units[mention.first : mention.last]) and any(
        u.text in {"contaminated", "polluted", "affected"} for u in view.units[mention.first : mention.last]
    )
