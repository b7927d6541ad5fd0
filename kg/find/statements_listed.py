"""Statements that are announced by their number and told one by one: "The secretary made three points. ..."."""

from __future__ import annotations

from kg.find.context import Context
from kg.find.statements_actors import actor_of
from kg.model import Actor
from kg.text import late

_ACTS = {
    "points": "affirm",
    "things": "affirm",
    "messages": "affirm",
    "remarks": "affirm",
    "requests": "appeal",
    "proposals": "appeal",
    "suggestions": "appeal",
    "demands": "appeal",
    "wishes": "appeal",
    "appeals": "appeal",
    "promises": "pledge",
    "pledges": "pledge",
    "commitments": "pledge",
}
"""What is announced, and the act that each of the sentences behind it is."""
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "several": 4, "some": 3, "a few": 3}
_LISTED = late(
    r"(?:^| )(?P<p><P\d+>) (?:had|has|made|makes|gave|listed|raised|named|offered|put forward|set out|laid out|"
    rf"brought|came with|left) (?P<n>{'|'.join(_COUNTS)}) (?:\w+ )?(?P<noun>{'|'.join(_ACTS)})"
    r"(?: to (?:make|add|say|the <\w\d+>|<\w\d+>)| for (?:the )?<\w\d+>| with (?:him|her|them))? [.:]"
)


def announced(context: Context, number: int) -> tuple[Actor, str] | None:
    """Who announced sentence `number` as one of a count, in the same paragraph, and the act it is."""
    paragraph = context.views[number].sentence.paragraph
    for before in range(number - 1, max(number - 1 - max(_COUNTS.values()), -1), -1):
        view = context.views[before]
        if view.sentence.paragraph != paragraph or view.sentence.kind != "body":
            return None
        match = _LISTED.search(view.text)
        if match is not None:
            actor = actor_of(context, view, int(match["p"][2:-1]))
            if actor is None or number - before > _COUNTS[match["n"]]:
                return None
            return actor, _ACTS[match["noun"]]
    return None
