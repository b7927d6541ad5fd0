"""Who issues a release: a readout or statement is its issuer's word about the meeting it tells of."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.find.authors import FIRST_LINES, SELF
from kg.find.context import Context
from kg.find.statements_actors import actor_of
from kg.find.view import View
from kg.model import Actor, Evidence
from kg.text import late

_WHO = r"<[POSL]\d+>"
_PAPER = r"(?:readout|statement|account|remarks|summary|release|note|fact sheet)"
_GIVEN = r"(?:provided|issued|released|gave|given|made|published|delivered)"
_ISSUED = late(
    r"(?:^|(?<= ))(?:"
    r"attributable to (?:\S+ ){0,3}?(?P<a><P\d+>)"
    rf"|(?P<b>{_WHO}) (?:<D\d+> |today |has |have )*{_GIVEN} (?:the following|this) (?:\S+ ){{0,2}}?{_PAPER}"
    r"(?! (?:during|while|when|at|as|in) )"
    rf"|following (?:\S+ ){{0,2}}?{_PAPER} (?:is|was|has been) (?:<D\d+> |today )?{_GIVEN} "
    rf"(?:<D\d+> |today )?by (?:\S+ ){{0,3}}?(?P<f>{_WHO})"
    r"|(?:statement|readout|remarks) (?:by|from) (?:\S+ ){0,3}?(?P<c><P\d+>) ?"
    r"(?:(?:on|regarding|about|concerning) |:?$)"
    r"|following (?:is|was) (?:\S+ ){0,4}?(?:readout|statement) (?:\S+ ){0,3}?(?:by|from|of) "
    r"(?:\S+ ){0,2}?(?P<d><P\d+>)"
    rf"|(?P<e>{_WHO}) said (?:the following )?in (?:a|the) (?:readout|statement) :"
    r")"
)
_SIGNS = frozenset("attributable readout statement following remarks".split())
_ANSWERS = 2
"""How many sentences in the first person, and questions, an interview has at least."""


def issuers(context: Context) -> Iterator[tuple[Actor, Evidence]]:
    """The issuer named in the first sentences, with the line that names him, or the body that issues it."""
    for view in context.views[:FIRST_LINES]:
        if view.words.isdisjoint(_SIGNS) or (match := _ISSUED.search(view.text)) is None:
            continue
        issuer = _named(context, view, match, str(match.lastgroup))
        if issuer is not None:
            yield issuer, view.sentence.evidence
            return


def interviewed(context: Context, words: frozenset[str]) -> Actor | None:
    """The official who answers in the first person: "Our reporter met <P>", then questions and "I", "we"."""
    body = [v for v in context.views if v.sentence.kind == "body"]
    if sum(bool(v.words & SELF) for v in body) < _ANSWERS or sum("?" in v.words for v in body) < _ANSWERS:
        return None
    for view in context.views[:FIRST_LINES]:
        if view.words & words:
            people = [i for i, u in view.of_kind("P")]
            return actor_of(context, view, people[0]) if people else None
    return None


def _named(context: Context, view: View, match: regex.Match[str], group: str) -> Actor | None:
    return actor_of(context, view, view.unit_at(match.start(group)))
