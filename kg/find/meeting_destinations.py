"""The state that a visit leads to by the words behind its noun: "visit to <C>", "to the country", "to the province"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.find.context import Context
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_where import country_of, place_of
from kg.find.officials import Person
from kg.model import Term

_HERE = frozenset({"province", "city", "locality", "district", "country", "nation", "commune"})
_STATE = frozenset({"country", "nation"})
_AS_COUNTRY = 5
"""Within how many words "the country" ends."""
_ARRIVED = frozenset({"arrived", "arrives", "came", "flew", "landed", "here"})


def to_here(layout: Layout, found: Phrase) -> str | None:
    """The article's home after "visit to the province"; the state it was written in after "visit to the country"."""
    here = layout.text(found.last) == "to" and layout.text(found.last + 1) in {"the", "this"}
    noun = layout.text(found.last + 2)
    written = country_of(layout.context, layout.context.article.dateline_place) if noun in _STATE else None
    return (written or layout.context.home) if here and noun in _HERE else None


def to_state(layout: Layout, found: Phrase) -> str | None:
    """The state named after "visit to"."""
    named = [u for u in layout.units[found.last + 1 : found.last + 3] if u.kind in "LC"]
    return layout.context.code(named[0]) if named and layout.text(found.last) == "to" else None


def the_country(layout: Layout, i: int, guests: Iterable[Person]) -> Term | None:
    """The state of "to the country", "to the Southeast Asian nation" at unit `i`: the side that is not the guests' own.

    It is the one where the report was written, or the other side of the article.
    """
    context, own = layout.context, {p.country for p in guests}
    rest = [layout.text(k) for k in range(i, min(len(layout.units), i + _AS_COUNTRY))]
    noun = next((n for n, word in enumerate(rest) if word in {"country", "nation"}), 0)
    if rest[:1] != ["the"] or not noun or any(not w.isalpha() for w in rest[:noun]) or len(own) != 1:
        return None
    written = country_of(context, context.article.dateline_place)
    code = next((c for c in (written, context.home, context.partner) if c is not None and c not in own), None)
    return state_of(context, code) if code is not None and None not in own else None


def state_of(context: Context, code: str | None) -> Term | None:
    """A state as the text names it, else, where only "the Japanese minister" is told of, by its own name."""
    named = (u for view in context.views for _, u in view.of_kind("C") if context.code(u) == code)
    if (unit := next(named, None)) is not None:
        return place_of(context, unit)
    states = context.lexicon.vocabulary.scheme("country").values()
    return next((Term(c.label, c.iri) for c in states if c.notation == code), None)


def written_in(context: Context) -> str | None:
    """The state of the city from which an agency of abroad writes."""
    agency = (context.article.agency or "").lower()
    foreign = bool(agency) and agency not in context.lexicon.home_agencies
    return country_of(context, context.article.dateline_place) if foreign else None


def other_side(context: Context, own: str | None) -> Term | None:
    """The state to which guests of the state `own` come, where nothing tells it: the other side of the article.

    Of guests in its own capital an agency of abroad writes.
    """
    written = written_in(context)
    if written is not None and written != own:
        return state_of(context, written)
    wanted = context.home if own != context.home else context.partner
    unit = next((u for v in context.views for _, u in v.of_kind("C") if context.code(u) == wanted), None)
    return context.place(unit) if unit is not None else None


def come_here(layout: Layout, telling: Telling) -> Term | None:
    """The state where a report was written, of "who arrived on Monday for a three-day visit" told of guests there."""
    context = layout.context
    before = {layout.text(k) for k in range(max(0, telling.first - 8), telling.first)}
    code = country_of(context, context.article.dateline_place)
    own = {p.country for p in telling.people}
    if code is None or not own or None in own or code in own or before.isdisjoint(_ARRIVED) or "left" in before:
        return None
    if "here" in before:
        return context.article.dateline_place
    return state_of(context, code) or context.article.dateline_place
