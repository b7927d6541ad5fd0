"""Agreements on aid that is not paid back: an aid agency of a state makes them, and a sum is given under them."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.agreements_wording import Wording
from kg.find.context import Context
from kg.find.view import View
from kg.text import late, words
from kg.vocabulary import Concept

_GIVES = late(
    r"\b(?:non refundable|grants?|aid|donat\w+|contribut\w+|provid\w+|giv(?:e|es|ing|en)|gave|fund(?:s|ed|ing)?"
    r"|financ\w+|allocat\w+|commit\w*|sponsor\w*|worth|project)\b"
)
_FREELY = late(r"\b(?:non refundable|grants?|grant aid|in aid)\b")
"""How the sentence of an agreement tells that money is given; and how one beside it must."""

_UNDER_IT = late(
    r"^(?:it|this|under (?:it|this|the (?:agreement|deal|document|paper))|the (?:agreement|deal|document|paper)) "
)
"""How a sentence begins that tells what the agreement just named is for."""

_PAID = frozenset({"loan", "loans", "credit", "credits", "trade", "purchase", "sale", "sales", "bought", "sold"})
"""Words of papers under which money is paid back, or paid for something."""


def gives(context: Context, wordings: Sequence[Wording]) -> bool:
    """True where an aid agency is told at one of the wordings, and a sum that it gives."""
    return any(_given(context, w) for w in wordings if context.views[w.view].sentence.kind == "body")


def _given(context: Context, wording: Wording) -> bool:
    views = context.views
    here = views[wording.view]
    beside = [views[k] for k in (wording.view - 1, wording.view + 1) if 0 <= k < len(views)]
    if not any(_agency(v) for v in (here, *beside)) or not _PAID.isdisjoint(here.words):
        return False
    if _sum(here) and _GIVES.search(here.text):
        return True
    free = (v for v in beside if _PAID.isdisjoint(v.words))
    return any((_FREELY.search(v.text) and (_sum(v) or _agency(v))) or (_sum(v) and _told(v)) for v in free)


def _told(view: View) -> bool:
    return _UNDER_IT.match(view.text) is not None and _GIVES.search(view.text) is not None


def _sum(view: View) -> bool:
    return next(view.of_kind("M"), None) is not None


def _agency(view: View) -> bool:
    return any(isinstance(u.value, Concept) and _gives_aid(u.value) for _, u in view.of_kind("O"))


def _gives_aid(body: Concept) -> bool:
    """True of the aid agencies of states, which all are called alike."""
    spelt = set(words(body.label))
    return "international" in spelt and "agency" in spelt and not spelt.isdisjoint({"cooperation", "development"})
