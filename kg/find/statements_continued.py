"""Sentences without a verb of speaking that carry on what an official said in the sentence before.

Agencies go on in indirect speech: "He proposed that both sides keep up exchanges. At the same time, they
should ...". Only sentences that show it are taken: by "should", by a promise of the speaker's own side,
or by an opening such as "This includes".
"""

from __future__ import annotations

import regex

from kg.find.context import Context
from kg.find.cues import pattern
from kg.find.lexicon import Lexicon
from kg.find.statements_heads import Head
from kg.find.statements_speakers import Spoken, actor_of, country_of

_OPENING = 6
"""Within how many units the subject of a promise must stand."""


class ContinuationGrammar:
    """Makes the unspoken head of such a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        concept = lexicon.vocabulary.scheme("word-class").get("continuing-phrase")
        cues = sorted(pattern(c, lexicon.inflection) for c in concept.values("cue")) if concept is not None else ["$."]
        self._opening = regex.compile("(?:" + "|".join(cues) + r")(?:(?<= )|(?= ))")
        self._duty = frozenset(w.lower() for w in lexicon.vocabulary.words("appealing-word"))
        self._future = frozenset(w.lower() for w in lexicon.vocabulary.words("pledging-word"))

    def find(self, context: Context, number: int, before: Spoken) -> list[Spoken]:
        """One head at the sentence's start, spoken by the one who spoke before; none where it is plain report."""
        view = context.views[number]
        act: str | None = None
        if self._opening.match(view.text + " "):
            act = before.head.act
        elif view.words & self._duty:
            act = "appeal"
        elif view.words & self._future and self._own(context, number, before):
            act = "pledge"
        return [Spoken(Head(0, 0, act, "finite", ""), before.speaker, 0)] if act is not None and act != "invite" else []

    def _own(self, context: Context, number: int, before: Spoken) -> bool:
        """Does the sentence open with the speaker's own country and "will"?"""
        view = context.views[number]
        for i, unit in enumerate(view.units[:_OPENING]):
            if unit.kind in "CSO" and i + 1 < len(view.units):
                actor = actor_of(context, view, i)
                return view.units[i + 1].text in self._future and country_of(context, actor) == country_of(context, before.speaker)
        return False
