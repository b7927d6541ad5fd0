"""Actors: the official or side behind a mention."""

from __future__ import annotations

from collections.abc import Iterable

from kg.find.context import Context, Sides
from kg.find.officials import Person
from kg.find.view import View
from kg.model import Actor
from kg.vocabulary import Concept

_MINISTRIES = frozenset(
    ("defence ministry", "defense ministry", "ministry of defence", "ministry of defense", "foreign ministry")
)
"""What many states call a body of their government, each its own without saying so."""
_NO_MINISTRIES = frozenset({None, "US"})
_PAIRED = 4
"""How many sentences before "both" the two may stand of whom it speaks."""


def actor_of(context: Context, view: View, i: int) -> Actor | None:
    """The actor that the mention at unit `i` stands for; None where no country can be told."""
    unit = view.units[i]
    if isinstance(unit.value, Person):
        return Actor(official=unit.value.id)
    if isinstance(unit.value, Sides):
        return joint(context, unit.value)
    code = context.code(unit)
    if unit.kind == "O" and " ".join(unit.text.lower().split()) in _MINISTRIES and code == context.home:
        before = view.units[i - 1] if i else unit
        code = code if before.kind in "CJ" or before.text == "'s" else ministry_of(context, view)
    if (
        code is None
        and unit.kind == "L"
        and isinstance(unit.value, Concept)
        and unit.value.value("placeType") == "venue"
    ):
        code = context.lexicon.country(unit.value)  # "the Pentagon"
    return side((code,))


def joint(context: Context, sides: Sides | None = None) -> Actor | None:
    """Both sides together; None where the article has no second side."""
    codes = sides.codes if sides is not None and sides.codes else context.both()
    return side(codes) if len(codes) > 1 or (sides is not None and sides.persons) else None


def side(codes: Iterable[str | None]) -> Actor | None:
    """One or more sides as an actor; None where no code is known."""
    known = tuple(sorted({c for c in codes if c}))
    return Actor(sides=known) if known else None


def country_of(context: Context, actor: Actor | None) -> str | None:
    """The one country an actor speaks for."""
    if actor is None:
        return None
    if actor.official is not None:
        return next((p.country for p in context.officials if p.id == actor.official), None)
    return actor.sides[0] if len(actor.sides) == 1 else None


def subject_of(context: Context, number: int) -> Actor | None:
    """Who the groundwork took for the subject of sentence `number`."""
    subject = context.subjects[number] if number < len(context.subjects) else None
    if isinstance(subject, Person):
        return Actor(official=subject.id)
    if isinstance(subject, Sides):
        return joint(context, subject)
    return side((subject,))


def national(context: Context, view: View, code: str | None, last: Actor | None) -> Actor | None:
    """ "The American": the official of that country who spoke last, else the one named last before, else the first."""
    if last is not None and last.official is not None and country_of(context, last) == code:
        return last
    if code is None:
        return None
    for earlier in context.before(view):
        for _, person in context.persons_of(earlier)[::-1]:
            if person.country == code:
                return Actor(official=person.id)
    return next((Actor(official=p.id) for p in context.officials if p.country == code), None)


def home_of(context: Context) -> str | None:
    """The state of "the foreign ministry" without a country: that of the dateline's capital.

    Not where an agency signs that reports to its readers at home from elsewhere: the Vietnamese ones. Without a
    dateline it is that of the press which tells its own minister's state by no word, and the other one's by name.
    """
    place, agency = context.article.dateline_place, context.article.agency
    foreign = agency is None or agency.lower() not in context.lexicon.home_agencies
    if place is not None and place.concept is not None and foreign:
        concept = context.lexicon.vocabulary.concepts.get(place.concept)
        code = context.lexicon.vocabulary.code(concept.value("capitalOf")) if concept is not None else None
        if code is not None and code == context.partner:
            return code
    if place is None and foreign and context.partner not in _NO_MINISTRIES:
        named = [p for v in context.views for _, p in context.persons_of(v) if p.posts]
        if named and named[0].assumed and named[0].country == context.partner:
            return context.partner
    return context.home


def ministry_of(context: Context, view: View) -> str | None:
    """The state of "the foreign ministry": "In Hanoi, the foreign ministry said"; the US has none."""
    opened = len(view.units) > 1 and view.units[0].text == "in" and view.units[1].kind == "L"
    code = context.code(view.units[1]) if opened else None
    home = home_of(context)
    return code or (home if home not in _NO_MINISTRIES else context.home)


def of_body(context: Context, view: View, noun: str) -> str | None:
    """The country of the last body before this sentence whose name has `noun` in it: "the embassy"."""
    for earlier in context.before(view):
        for unit in earlier.units[::-1]:
            if unit.kind == "O" and noun in unit.text.lower():
                return context.code(unit)
    return None


def other_official(context: Context, view: View, last: Actor | None) -> Actor | None:
    """The official of another country named last before this sentence: "his guest" of the one who spoke."""
    mine = country_of(context, last)
    for earlier in context.before(view) if mine is not None else ():
        for _, person in context.persons_of(earlier)[::-1]:
            if person.country not in {None, mine}:
                return Actor(official=person.id)
    return None


def official_before(context: Context, view: View) -> Actor | None:
    """The official whom the sentence just before names first."""
    named = context.persons_of(context.before(view)[0]) if context.before(view) else ()
    return Actor(official=named[0][1].id) if named else None


def pair_before(context: Context, view: View) -> Actor | None:
    """The sides of the last two officials of different states named shortly before a sentence: "Both find that"."""
    codes: list[str] = []
    for earlier in context.before(view)[:_PAIRED]:
        named = [p.country for _, p in context.persons_of(earlier)[::-1] if p.country is not None]
        codes = list(dict.fromkeys([*codes, *named]))
        if len(codes) > 1:
            return side(codes[:2])
    return None


def holder_of(context: Context, noun: str) -> Actor | None:
    """The only official of the article whose post or rank has `noun` in it: "the captain"."""
    held = [p for p in context.officials if p.holds(noun)]
    return Actor(official=held[0].id) if len(held) == 1 else None
