"""Who issues a release: a readout or statement is its issuer's word about the meeting it tells of."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from kg.find.context import Context
from kg.find.officials import Person
from kg.model import Actor, Evidence

_ISSUED = regex.compile(
    r"(?:^|(?<= ))(?:"
    r"attributable to (?:\S+ ){0,3}?(?P<a><P\d+>)"
    r"|(?P<b><P\d+>) (?:today )?(?:provided|issued|released|gave|made) the following (?:\S+ ){0,2}?"
    r"(?:readout|statement|account|remarks)"
    r"|(?:statement|readout|remarks) (?:by|from) (?:\S+ ){0,3}?(?P<c><P\d+>) (?:on|regarding|about|concerning)"
    r"|following (?:is|was) (?:\S+ ){0,4}?(?:readout|statement) (?:\S+ ){0,3}?(?:by|from|of) "
    r"(?:\S+ ){0,2}?(?P<d><P\d+>)"
    r"|(?P<e><P\d+>) said (?:the following )?in (?:a|the) (?:readout|statement)"
    r")"
)
_SIGNS = frozenset("attributable readout statement following remarks".split())
_FIRST = 5
"""How many sentences may stand before the issuer's line."""


def issuers(context: Context) -> Iterator[tuple[Actor, Evidence]]:
    """The issuer named in the first sentences, with the line that names him."""
    for view in context.views[:_FIRST]:
        if view.words.isdisjoint(_SIGNS) or (match := _ISSUED.search(view.text)) is None:
            continue
        unit = view.mention(next(g for g in match.groups() if g))
        if isinstance(unit.value, Person):
            yield Actor(official=unit.value.id), view.sentence.evidence
            return
