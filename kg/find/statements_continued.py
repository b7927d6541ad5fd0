"""Sentences without a verb of speaking that carry on what an official said in the sentence before.

Agencies go on in indirect speech: "He proposed that both sides keep up exchanges. At the same time, they
should ...". Only sentences that show it are taken: by "should", by a promise of the speaker's own side,
or by an opening such as "This includes".
"""

from __future__ import annotations

from kg.find.context import Context
from kg.find.statements_actors import actor_of, country_of
from kg.find.statements_heads import Head
from kg.find.statements_speakers import Spoken
from kg.find.statements_words import SpeechWords, kind, word

_OPENING = 6
"""Within how many units the subject of a promise must stand."""


class ContinuationGrammar:
    """Makes the unspoken head of such a sentence."""

    def __init__(self, words: SpeechWords) -> None:
        self._words = words
        self._opening = words.phrases("continuing-phrase")

    def find(self, context: Context, number: int, before: Spoken) -> list[Spoken]:
        """One head at the sentence's start, spoken by the one who spoke before; none where it is plain report."""
        view = context.views[number]
        act: str | None = None
        if self._opening.match(view.text + " "):
            act = before.head.act if before.head.act != "invite" else None
        elif view.words & self._words.duty:
            act = "appeal"
        elif view.words & self._words.future and self._own(context, number, before):
            act = "pledge"
        return [Spoken(Head(0, 0, act, "finite", ""), before.speaker, 0)] if act is not None else []

    def _own(self, context: Context, number: int, before: Spoken) -> bool:
        """Does the sentence open with the speaker's own country and "will"?"""
        view = context.views[number]
        mine = country_of(context, before.speaker)
        first = next((i for i in range(_OPENING) if kind(view, i) in {"C", "S", "O"}), None)
        if first is None or mine is None or word(view, first + 1) not in self._words.future:
            return False
        return country_of(context, actor_of(context, view, first)) == mine
