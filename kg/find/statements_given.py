"""Statements told as a thing given: "assurances were offered by", "at the request of", "Hanoi's thanks went to".

The noun names the act, a verb of giving, making or voicing carries it, and the speaker stands behind "by" or "from",
or owns the noun. What it is about may stand anywhere around.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from kg.find.context import Context
from kg.find.cues import either
from kg.find.statements_actors import actor_of
from kg.find.statements_heads import Head
from kg.find.statements_speakers import Spoken
from kg.find.statements_words import SpeechWords, word
from kg.find.worded import Worded
from kg.text import Found

_WHO = r"(?:the |his |her |both )?(?P<p><[PSBCOL]\d+>)(?= )(?! 's)"
_BE = r"(?:was|were|is|are|has been|have been|had been|being)"
_STOP = r"[^\s.;]\S*"
_ADVERBIAL = r"(?: (?:[^\s.;<]\S*|<[DLOCSPBJ]\d+>)){0,6}?"
_CAME = r"(?:came|comes|arrived|was heard|were heard|was forthcoming|poured in|flowed|went out|rang out|issued)"
_WON = (
    r"(?:finds|found|met with|meets with|met|won|drew|earned|got|received|gained|enjoys|enjoyed|elicited|extracted|"
    r"obtained|secured|wrested|coaxed|took home|came away with|left with|returned with)"
)
_COMING = "came comes arrived heard forthcoming poured flowed went rang issued".split()
_UPON = r"(?:at|on|upon|following|after|in response to|in answer to|in reply to|acting on|granting|heeding|to)"
_KIND = r"(?:kind|warm|good|generous|friendly|fine|appreciative|admiring|grateful)"
_GOING_ON = r"(?:to|for|that|of|about|on|over|at|with|as|in|is|was|are|were|go|goes|went)"
_CALLS = frozenset("phone telephone video courtesy conference port farewell".split())
"""Words before "call" where nothing is called for."""

_AGAIN = ("reaffirm", "reiterat", "restat", "confirm", "underlin", "underscor", "stress", "emphasi", "voic", "express")


class GivenGrammar:
    """Finds such nouns with their speakers."""

    def __init__(self, words: SpeechWords) -> None:
        self._acts = {w: act for act, nouns in words.given_nouns.items() for w in nouns}
        self._acts |= {w: act for act, nouns in words.speech_nouns.items() if act != "affirm" for w in nouns}
        self._acts["word"] = "pledge"
        self._acts["invitation"] = self._acts["invitations"] = "invite"
        self._verbs = words.voicing
        self._asked = words.speech_nouns["appeal"] | words.given_nouns["appeal"]
        self._owned = {w for act, nouns in words.speech_nouns.items() if act != "affirm" for w in nouns}
        self._owned |= words.given_nouns["appeal"]
        self._signs = frozenset(self._acts) | {"words"}

    @cached_property
    def _noun(self) -> str:
        return rf"(?P<n>{either(self._acts)})(?= )"

    @cached_property
    def _patterns(self) -> tuple[Worded, ...]:
        n, asked = self._noun, rf"(?P<n>{either(self._asked)})(?= )"
        opened = rf"^(?:{_STOP} ){{0,7}}?{n}(?: {_STOP}){{0,40}}? "
        acts, verbs, by = self._acts, self._verbs, ("by", "from")
        owner = r"^(?:the |both )?(?P<p><[PSBCOL]\d+>) (?:'s|')"
        word = rf"(?:has|had|have|got|with) (?:the )?(?P<p><P\d+>) 's (?:\S+ ){{0,2}}?(?P<n>word|{either(self._owned)})"
        return (
            Worded(
                rf"{opened}{_BE}{_ADVERBIAL} (?P<v>{either(verbs)})(?: {_STOP}){{0,18}}? (?:by|from) {_WHO}",
                by,
                ("was", "were", "is", "are", "been", "being"),
                acts,
                verbs,
            ),
            Worded(rf"{opened}{_CAME}{_ADVERBIAL} from {_WHO}", ("from",), _COMING, acts),
            Worded(
                rf"{_WON} (?:{_STOP} ){{0,3}}?{n}(?: {_STOP}){{0,2}}? (?:from|with|of|by|on the part of) {_WHO}",
                ("from", "with", "of", "by", "part"),
                acts,
            ),
            Worded(
                rf"(?<!\S){_UPON} (?:the|an?|this|repeated) (?:{_STOP} ){{0,2}}?{asked} (?:of|by|from) {_WHO}",
                self._asked,
                ("of", *by),
            ),
            Worded(
                rf"{owner}(?: {_STOP}){{0,3}}? (?P<n>{either(self._owned)})(?= {_GOING_ON} )", ("'s", "'"), self._owned
            ),
            Worded(word + r"(?= (?:that|to|not|of|for) )", ("'s",), ("word", *self._owned), symbol="<P"),
            Worded(rf"{_KIND} (?P<n>words) (?:\S+ ){{0,2}}?(?:from|by|of) {_WHO}", ("words",), ("of", *by)),
            Worded(
                rf"there (?:was|were|is|are|came) (?:{_STOP} ){{0,4}}?{n}(?: {_STOP}){{0,3}}? (?:from|by) {_WHO}",
                ("there",),
                by,
                acts,
            ),
        )

    def _act(self, match: Found) -> str:
        """The act of the noun; a commitment that is but told again is affirmed."""
        if match["n"] == "words":
            return "thank"
        again = match["n"].startswith("commitment") and (match.groupdict().get("v") or "").startswith(_AGAIN)
        return "affirm" if again else self._acts[match["n"]]

    def find(self, context: Context, number: int) -> Iterator[Spoken]:
        """The heads of a sentence made so."""
        view = context.views[number]
        if view.words.isdisjoint(self._signs):
            return
        text = view.text + " "
        for pattern in self._patterns:
            match = pattern.search(text) if pattern.possible(view) else None
            if match is None:
                continue
            first = view.unit_at(match.start("n"))
            if match["n"].startswith("call") and word(view, first - 1) in _CALLS:
                continue
            person = int(match["p"][2:-1])
            last = view.unit_at(max(match.start(), match.end() - 2)) + 1
            speaker = actor_of(context, view, person)
            head = Head(first, last, self._act(match), "passive", match["n"])
            yield Spoken(head, speaker, min(first, person), False, True)
