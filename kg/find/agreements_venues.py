"""Where a paper is signed: a city with the day beside it, and not what the paper is about."""

from __future__ import annotations

from kg.find.themes_places import is_city
from kg.find.view import View
from kg.text import late
from kg.vocabulary import Concept

_SIGNED = late(
    r"\b(?:sign|ink|renew|extend|exchang|conclud|initial)\w* (?:[^\s;:]+ ){0,12}?"
    r"(?:memorandum|memoranda|memorandums|mou|mous|agreements?|plans?|contracts?|letters?|minutes|protocols?|documents?"
    r"|arrangements?|programmes?|notes) (?P<on>[^;:]{2,160}) in (?:the )?(?:\w+ )?(?:city of )?$"
)
_ON_THE_DAY = late(r" (?:city )?(?:, )?(?:on |earlier |late )?<D\d+>")
"""What is told before the place, and the day after it."""

_DONE_THERE = late(
    r"\b(?:work|activities|areas?|sites?|land|facilit(?:y|ies)|hospitals?|centres?|centers?|schools?)$"
    r"|\b(?:dioxin|toxic|orange|chemicals?|remediat\w+|decontaminat\w+|detoxif\w+|soil|air ?base|airport)\b"
)
"""What is done in a place; and what is treated where the city has its name from, or gave it."""


def signed_in(view: View, i: int) -> bool:
    """True of the city at a unit in "signed a memorandum on mine action in <city> on <day>"."""
    if not isinstance(view.units[i].value, Concept) or not is_city(view, i):
        return False
    signed = _SIGNED.search(view.text[: view.offset(i)])
    if signed is None or _DONE_THERE.search(signed["on"]) is not None:
        return False
    return _ON_THE_DAY.match(view.text[view.offset(i + 1) - 1 :]) is not None
