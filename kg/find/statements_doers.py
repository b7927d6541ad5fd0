"""Who does something in a sentence or in the one before: whom "it" and a verb without a subject mean."""

from __future__ import annotations

from kg.find.context import Context
from kg.find.statements_actors import actor_of
from kg.find.statements_heads import Head
from kg.find.statements_words import AROUND, BE, HAVE, MODALS, PREPOSITIONS, kind, word
from kg.find.view import View
from kg.model import Actor


def doer(context: Context, before: View) -> Actor | None:
    """The one side that does something in a sentence without a person: "For this <C> has made money available"."""
    if next(before.of_kind("P"), None) is not None:
        return None
    found = (
        actor_of(context, before, i)
        for i, _ in before.of_kind("SCO")
        if word(before, i + 1) in HAVE | BE | MODALS and word(before, i - 1) not in PREPOSITIONS
    )
    actor = next((a for a in found if a is not None), None)
    return actor if actor is not None and len(actor.sides) == 1 else None


def body_before(context: Context, view: View, first: int) -> Actor | None:
    """The side of the last body or state named in the sentence before "it": "once USAID pays what it has promised"."""
    actors = (actor_of(context, view, i) for i in range(first - 1, -1, -1) if kind(view, i) in {"O", "S", "C"})
    return next((a for a in actors if a is not None), None)


def side_before(context: Context, view: View, head: Head) -> Actor | None:
    """The side of "the US backs the work and appreciates ...", where only the second verb is one of speaking."""
    i = head.first - 1
    while word(view, i).endswith("ly"):
        i -= 1
    if word(view, i) != "and" or head.form not in {"finite", "bare"}:
        return None
    for k, unit in view.of_kind("PBSCO"):
        if k >= i:
            return None
        opened = k - 1 if word(view, k - 1) == "the" else k
        if opened == 0 or word(view, opened - 1) == ",":
            verb = word(view, k + 2 if word(view, k + 1).endswith("ly") else k + 1)
            plain = verb.isalpha() and verb not in AROUND and verb not in {"and", "or", "of", "who", "which"}
            return actor_of(context, view, k) if plain and unit.kind in {"B", "S", "C"} else None
    return None
