"""Places that a text names by their kind alone: "the airport", "the province", "there"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Protocol

from kg.find.context import Context
from kg.find.themes_groups import PlaceGrammar
from kg.find.themes_people import PEOPLE
from kg.find.themes_same import letters
from kg.find.view import View
from kg.model import Term
from kg.text import late
from kg.vocabulary import Concept

_NUMBERS = r"(?:two|three|four|five|six|seven|eight)"
_KIND = (
    r"(?:central |former |southern |northern )?(?P<type>air ?base|air base|airport|base|airfield|province|district"
    r"|area|locality|commune|(?:work )?site|hills|jungles?"
    rf"|city|(?:{_NUMBERS} )?(?:provinces|localities|districts|communes|cities))\b"
)
_PLACE = _KIND + r"(?! of\b)"
THERE = late(
    r"(?:(?:projects?|work|programmes?|campaigns?|efforts?|schemes?|operations?|search|teams?) )?there\b|"
    r"(?:(?:[^\s,.;]+|\d\S*) ){0,9}?(?:(?:at|in|on|around|near|across|from|outside|beside|by|beyond|off|under|inside) "
    r"(?:and around )?(?:the|that|this|these) "
    rf"{_PLACE}|there\b(?! (?:is|are|was|were|has|have|will)\b))"
)
FOR_IT = late(
    r"\b(?:help|helps|helped|helping|assist|assisting|support|supporting|for|of|aid|rid|ridding|comb|combing|combed"
    r"|search|searching|searched|scour|scouring) (?:the|this|that|those|these) "
    rf"{_PLACE} (?:to )?(?:\S+ ){{0,3}}$"
    r"|(?:<M\d+>|funds|funding|money|support|aid|assistance|help|equipment|grants?|gave|granted|give|provided|provide) "
    r"(?:(?:to|for) )?(?:the|this|that) (?:\S+ )?(?P<type>province|district|commune|city) "
    r"(?:to|for|in|on|towards|(?:\w+ ){0,2}?<M\d+>) "
    r"(?:[^\s,;<]+ ){0,7}$"
)
"""A place named by its kind alone: the one told of before, also as one that is given money for the work."""

IT_DOES = late(
    r"\b(?:the|this|that) (?P<type>province|district|commune|locality|city) "
    r"(?:(?!seminar|workshop|conference|forum|meeting|talks|visit|ceremony|exhibition|host|receive|and|but|where)"
    r"[a-z]+ ){1,6}$|\bit (?:is|was) here that (?:[^\s;]+ ){0,5}$"
)
"""Such a place as the one that works, or has it done: "the province was the first to look for …"."""

OPENING = late(
    r"(?:so far |[^\s,]+ly |meanwhile |earlier )?(?:, )?the (?:[^\s,<]+ )?"
    r"(?P<type>province|district|commune|locality)\b(?! of\b)"
    r"|there (?=, |<P|he |she |they |it )"
    rf"|(?:in|at|across|throughout|around|on|near|beside) (?:the|that|this|these|those) {_PLACE}"
)
"""The place told of before with which a sentence begins: "The central province aims to be clear of mines"."""

WITHIN = late(rf"\b(?:the|that|this|these|those) {_KIND}")
SOMEWHERE = late(r"\b(?:the|that|this|these|those) (?P<type>province|district|commune|hills|jungles?)\b")
"""The same inside a phrase ("ridding the work site of bombs"), and an area anywhere in a sentence."""

TOGETHER = late(
    rf"\b(?:in|across|throughout|of|for) (?:both|all|(?:the|these|those|both|all) {_NUMBERS}) "
    r"(?:[^\s<,.;\d]+ )?(?:provinces|localities|districts|communes|cities|areas)\b(?! of\b)"
)
"""Several places that only their number names: those told of together just before."""

_SEVERAL = 3
"""How many sentences back such places may be named."""

_AREAS = frozenset({"province", "district", "commune"})
_SMALLER = frozenset({"district", "commune", "town", "ward", "village"})
BASES = frozenset({"airbase", "airport", "base", "airfield"})
_WHERE = frozenset(", in the of town city former central southern northern mountainous".split())
_ANY = frozenset({"airbase", "airport", "base", "province", "district", "commune", "site", "city"})
"""The kinds of places of the vocabulary that "the province" and "the air base" mean."""


class Told(Protocol):
    """What is asked of a mention of a theme: where it stands, what it is about, which sites it has."""

    @property
    def view(self) -> int: ...

    @property
    def theme(self) -> str: ...

    @property
    def sites(self) -> tuple[Term, ...]: ...


def kind_of(view: View, i: int) -> str | None:
    """What kind of place a unit names."""
    place = view.units[i].value
    return place.value("placeType") if isinstance(place, Concept) else None


def is_city(view: View, i: int) -> bool:
    """True of a city under the name that it has as a city, and not as the province that it was."""
    place = view.units[i].value
    if not isinstance(place, Concept) or place.value("placeType") != "city":
        return False
    after = view.units[i + 1].text if i + 1 < len(view.units) else ""
    return after != "province" and letters(view.units[i].text) in {letters(place.label), letters(place.label + " city")}


def told_of(context: Context, kind: str, mention: Told, before: Sequence[Told]) -> tuple[Term, ...]:
    """The sites told last of a theme, first those of the kind named ("the province"); else the last such place."""
    told = [b.sites for b in reversed(before) if b.theme == mention.theme and b.sites]
    concepts = context.lexicon.vocabulary.concepts
    for sites in told:
        fitting = tuple(
            s for s in sites if s.concept in concepts and concepts[s.concept or ""].value("placeType") == kind
        )
        if fitting:
            return fitting
    if told and kind:
        smaller = all((c := concepts.get(s.concept or "")) and c.value("placeType") in _SMALLER for s in told[0])
        wider = _above(context, told[0]) if kind == "province" and smaller else ()
        return wider or told[0]
    if kind.endswith("s"):
        return together_of(context, context.views[mention.view])
    if kind == "city":
        return _named_before(context, {"city"}, mention.view, 99) if mention.theme not in PEOPLE.values() else ()
    near = () if kind else _named_before(context, _ANY, mention.view, 1)
    return near or (told[0] if told else _named_before(context, {kind} if kind in _AREAS else BASES, mention.view, 99))


def _above(context: Context, sites: Sequence[Term]) -> tuple[Term, ...]:
    """The province in which places lie, by the name that the text has for it."""
    concepts = context.lexicon.vocabulary.concepts
    for view in context.views:
        for i, unit in view.of_kind("L"):
            if isinstance(unit.value, Concept) and all(
                unit.value.iri in concepts[s.concept or ""].broader for s in sites
            ):
                return (PlaceGrammar.term(view, i),)
    return ()


def together_of(context: Context, view: View) -> tuple[Term, ...]:
    """The provinces or districts that the last sentence with more than one of them names."""
    number = view.sentence.index
    for earlier in context.views[max(0, number - _SEVERAL) : number][::-1]:
        named = dict.fromkeys(PlaceGrammar.term(earlier, i) for i, _ in earlier.of_kind("L") if _area(earlier, i))
        if len(named) > 1:
            return tuple(named)
    return ()


def _listed(view: View, i: int) -> tuple[Term, ...]:
    """The place at unit `i` with those that stand before it in one list: "to X, Y and Z"."""
    found = [PlaceGrammar.term(view, i)]
    while i > 1:
        at = i - 1
        while at > 0 and view.units[at].text in {",", "and"}:
            at -= 1
        if at == i - 1 or view.units[at].kind != "L" or not _area(view, at):
            break
        found.append(PlaceGrammar.term(view, at))
        i = at
    return tuple(reversed(found))


def _innermost(view: View, i: int) -> int:
    """The first of "X airfield in Y district, Z province", of which the others only say where it lies."""
    at = i
    while at > 0 and (view.units[at - 1].text in _WHERE or view.units[at - 1].text in BASES | _AREAS):
        at -= 1
    between = {u.text for u in view.units[at:i]}
    inside = at > 0 and view.units[at - 1].kind == "L" and not between.isdisjoint({",", "in"})
    return _innermost(view, at - 1) if inside and "and" not in between else i


def _is_one(place: Concept, text: str, kinds: Set[str]) -> bool:
    """True for a place of one of some kinds, or for a city of today under the name it had as a province."""
    kind = place.value("placeType")
    return kind in kinds or ("province" in kinds and kind == "city" and letters(text) != letters(place.label))


def _area(view: View, i: int) -> bool:
    place = view.units[i].value
    if not isinstance(place, Concept) or place.value("capitalOf"):
        return False
    return place.value("placeType") in {"province", "district", "commune", "city"}


def _named_before(context: Context, kinds: Set[str], view: int, reach: int) -> tuple[Term, ...]:
    """The place of one of some kinds that the text named last, up to a sentence and `reach` before it.

    Where it named none, the place it is written from, if that is no capital.
    """
    for earlier in context.views[max(0, view - reach) : view + 1][::-1]:
        for i, unit in reversed(list(earlier.of_kind("L"))):
            if isinstance(unit.value, Concept) and _is_one(unit.value, unit.text, kinds):
                return _listed(earlier, _innermost(earlier, i)) if kinds is _ANY else (PlaceGrammar.term(earlier, i),)
    return _home(context) if reach > 1 else ()


def _home(context: Context) -> tuple[Term, ...]:
    """The place in the dateline, unless it is a seat of government or abroad."""
    term = context.article.dateline_place
    place = context.lexicon.vocabulary.concepts.get((term.concept if term is not None else None) or "")
    if term is None or place is None or place.value("capitalOf") or context.lexicon.country(place) != "VN":
        return ()
    return (term,)
