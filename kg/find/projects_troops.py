"""Bodies told by others: numbered teams, the commands of provinces in all their spellings, offices of committees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from kg.find.projects_stand_ins import Name
from kg.find.view import View, capital
from kg.model import Term
from kg.text import late, words

_NUMBER = r"(?:k \d+|\d{2,3})"
_TEAMS = late(
    rf"(?:^|(?<= ))(?P<kind>team|group|squad|unit|detachment)s? (?P<first>{_NUMBER})(?![\d.])"
    rf"(?P<more>(?:(?: ,)?(?: and| &)? {_NUMBER}(?![\d.]))*)"
)
"""Numbered teams, also several in a row: "Teams K70, K71 and K73"."""

_SEARCH = late(r"\b(?:search|repatriation|collection|recovery|gathering)(?: and \w+)? $")
"""What makes a name of "team 584" in small letters."""

_EACH = late(_NUMBER)
_ADJECTIVES = r"(?:(?:central|northern|southern|western|eastern|coastal|border|highlands?|mountainous|delta) )*"
_COMMANDS = late(
    r"(?:^|(?<= ))(?:(?:<L\d+> )?(?:provincial|municipal|city) |<L\d+>(?: (?:province|city))?(?: 's)? )?"
    rf"(?P<head>military (?:high )?command)(?: of (?:the )?{_ADJECTIVES}(?:(?:province|city) of )?(?P<of><L\d+>))?"
)
"""The command of a province: "the X provincial Military Command", "the Military Command of the province of X"."""


def troops(view: View) -> Iterator[Name]:
    """The military bodies that a sentence names, with their numbers and the places they are of."""
    yield from _teams(view)
    yield from _commands(view)


def _teams(view: View) -> Iterator[Name]:
    if {"team", "teams", "group", "groups", "squad", "squads", "unit", "units", "detachment"}.isdisjoint(view.words):
        return
    for match in _TEAMS.finditer(view.text):
        at = view.unit_at(match.start())
        searches = _SEARCH.search(view.text[: match.start()])
        if not capital(view, at) and not match["first"].startswith("k ") and searches is None:
            continue  # "a team 12 men strong"
        at = view.unit_at(searches.start()) if searches is not None else at
        for number in _EACH.finditer(view.text, match.start("first"), match.end()):
            first, last = view.unit_at(number.start()), view.unit_at(number.end() - 1) + 1
            own = at if number.start() == match.start("first") else first
            yield Name(own, last, Term(f"{match['kind'].capitalize()} {view.source(first, last)}"))


def _commands(view: View) -> Iterator[Name]:
    if "command" not in view.words or "military" not in view.words:
        return
    for match in _COMMANDS.finditer(view.text):
        head = view.unit_at(match.start("head"))
        first, last = view.unit_at(match.start()), view.unit_at(match.end() - 1) + 1
        if not capital(view, head) and not (first < head and view.units[first].kind == "L"):
            continue
        if match["of"] is None:
            yield Name(first, last, Term(view.source(first, last)))
            continue
        named = view.source(first, view.unit_at(match.end("head") - 1) + 1)
        yield Name(first, last, Term(f"{named} of {view.mention(match['of']).text}"))


_SEATS = frozenset("office board secretariat agency bureau".split())
"""What sits in another body and works for it: "the Standing Office of the committee"."""


def offices(view: View, names: Sequence[Name]) -> list[Name]:
    """ "the Office of the Standing Board of Committee 701": one body, where the vocabulary has only the last."""
    out: list[Name] = []
    for name in names:
        before = out[-1] if out else None
        between = [u.text for u in view.units[before.last : name.first]] if before is not None else []
        joined = between in (["of"], ["of", "the"], ["for"], ["for", "the"]) and name.concept is not None
        if before is None or not joined or before.concept is not None or words(before.term.label)[-1] not in _SEATS:
            out.append(name)
        else:
            label = regex.sub("^[Tt]he ", "", view.source(before.first, name.last))
            out[-1] = Name(before.first, name.last, Term(label), name.concept)
    return out
