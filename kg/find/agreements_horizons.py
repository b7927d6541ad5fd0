"""Years up to which a paper looks ahead, which are not those in which it was signed: "the 2030 vision statement"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.agreements_dates import DateGrammar
from kg.find.agreements_wording import Wording
from kg.find.context import Context
from kg.find.view import View
from kg.model import PartialDate
from kg.read.dates import DateMention

_AHEAD = 1
"""How many years after its article a paper may be signed of which it tells: "will sign a plan next year"."""


def signed_on(
    dates: DateGrammar,
    context: Context,
    view: View,
    wording: Wording,
    before: Sequence[int],
    shared: PartialDate | None,
) -> PartialDate | None:
    """The date of a wording, `shared` where a row of papers has one; no year far ahead of the article's own."""
    if context.anchor is None or not context.anchor.year:
        return shared or dates.find(context, view, wording, before)
    last = context.anchor.year + _AHEAD
    far = {i for i, u in view.of_kind("D") if isinstance(u.value, DateMention) and (u.value.year or 0) > last}
    if far:
        wording = replace(wording, dated=None if wording.dated in far else wording.dated, foreign=wording.foreign | far)
    near = shared if shared is None or not _beyond(shared, last) else None
    date = near or dates.find(context, view, wording, before)
    return None if date is not None and _beyond(date, last) else date


def _beyond(date: PartialDate, last: int) -> bool:
    return date.value[:4].isdigit() and int(date.value[:4]) > last
