"""What a head does to its topic: the act, settled by modal words, and whether a meeting is meant at all."""

from __future__ import annotations

import regex

from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.statements_actors import actor_of, country_of
from kg.find.statements_speakers import Spoken
from kg.find.statements_topics import AGREEMENT, MEETING, Topic
from kg.find.statements_words import BE, PREPOSITIONS, Phrases, SpeechWords, kind, reach, word, words_in
from kg.find.view import View
from kg.model import Actor

_PRONOUNS = frozenset("it they we he she i".split())
_ACTORS = frozenset("PBSCOL")
_INVERTED = frozenset("would could might can will may should".split())
_ASKED = regex.compile(
    r"(?:^|(?<=[,;:“\"—–?-] )(?:(?:and|but|so|then|why|perhaps) )?)(?:would|could|might|can|will|may|should) (?:not )?"
    r"(?:the \S+ |his \S+ |her \S+ |its \S+ |their \S+ |<[PBSCO]\d+> |they |he |she |it |you |we |i )"
)
"""A question turned round, which asks for something: "Would the US ...", "might it not ..."."""

_GROUND = regex.compile(
    r" (?:in (?:line|accordance|compliance|conformity|keeping) with|on the basis of|based on|pursuant to|"
    r"under|according to|respecting) (?:\S+ ){0,10}$"
)
"""What brings in the law by which something should be done."""


class ActGrammar:
    """Settles acts."""

    def __init__(self, words: SpeechWords, lexicon: Lexicon) -> None:
        self._words = words
        self._wishing = Phrases(lexicon, "wishing-phrase")
        self._praising = Phrases(lexicon, "praising-phrase")

    def act(self, context: Context, view: View, governor: Spoken, topic: Topic) -> str | None:
        """The act of a head towards a topic; None where the topic is no matter of the statement."""
        act = governor.head.act
        if topic.theme == MEETING:
            return self._meeting(view, governor, topic)
        if act == "invite":
            return "appeal" if topic.theme != AGREEMENT else None
        if act == "agree" and (governor.speaker is None or len(governor.speaker.sides) < 2):
            act = "agree" if governor.head.verb.startswith(("agree", "concur")) else "affirm"
        if act == "affirm" and (governor.head.form != "source" or _by_name(governor)):
            return self._refined(context, view, governor, topic)
        return act

    def _meeting(self, view: View, governor: Spoken, topic: Topic) -> str | None:
        """The act towards a meeting, which must be the head's own object or open its words."""
        act = governor.head.act
        if act == "invite":
            return act
        if topic.role == "visit":
            return act if act != "thank" else None
        if topic.role == "subject":
            return act if act == "affirm" and (governor.tail or topic.start - governor.head.last <= 4) else None
        if governor.tail:
            told = act == "affirm" and topic.last <= governor.first and _announced(view, topic)
            return act if told and topic.role == "object" else None
        between = [word(view, i) for i in range(governor.head.last, topic.start) if kind(view, i) == "w"]
        if act in {"appeal", "agree", "pledge"}:
            return (
                act
                if self._words.meeting_verbs.intersection(between) or governor.head.verb.startswith("accept")
                else None
            )
        if act == "thank":
            return act if len(between) <= 6 and word(view, topic.first) != "reception" else None
        planned = {"to", "of"} & set(between) and self._words.aspects.intersection(between)
        return (
            act
            if len(between) <= (6 if planned else 3) and not (PREPOSITIONS - {"of", "for"}).intersection(between)
            else None
        )

    def _refined(self, context: Context, view: View, governor: Spoken, topic: Topic) -> str | None:
        """A plain statement becomes a pledge by "will" of the own side, an appeal by "should"."""
        first, last = self._said(view, governor, topic)
        if self.asks(view, *((0, len(view.units)) if governor.tail else (first, last))):
            return "appeal"
        if governor.head.verb in self._words.asking:
            return None
        for i in range(first, last):
            text = word(view, i)
            if text in self._words.duty:
                return "affirm" if _grounded(view, i, topic) else "appeal"
            coming = text in BE and word(view, i + 1) == "going" and word(view, i + 2) == "to"
            if (text in self._words.future or coming) and (
                governor.head.verb.startswith(("assur", "reassur")) or self._own(context, view, governor, first, i)
            ):
                return "pledge"
        return "thank" if self.praises(view, first, last) else "affirm"

    def _said(self, view: View, governor: Spoken, topic: Topic) -> tuple[int, int]:
        """The units of what is said: before a closing head, else after it."""
        if governor.tail and topic.first < governor.first:
            return 0, governor.first
        return governor.head.last, len(view.units)

    def asks(self, view: View, first: int, last: int) -> bool:
        """Do units ``[first, last)`` ask for something politely: "would be glad of", "might the US not ..."?"""
        if self._wishing.within(view, first, last):
            return True
        return not view.words.isdisjoint(_INVERTED) and _ASKED.search(view.text, *reach(view, first, last)) is not None

    def praises(self, view: View, first: int, last: int) -> bool:
        """Do units ``[first, last)`` thank or praise without a verb of thanking: "deserved all praise"?"""
        return self._praising.within(view, first, last)

    def _own(self, context: Context, view: View, governor: Spoken, first: int, i: int) -> bool:
        """Is the subject of the modal word at unit `i` the speaker, his side or both sides?"""
        k = i - 1
        while k >= first and (word(view, k).endswith("ly") or word(view, k) in {"also", "always", "and", ",", ")"}):
            if word(view, k) in {"and", ","}:
                return self._coordinated(context, view, governor, first)
            k = (
                next((n for n in range(k, first - 1, -1) if word(view, n) == "("), k) - 1
                if word(view, k) == ")"
                else k - 1
            )
        if k < first:
            return governor.explicit and not governor.tail
        if kind(view, k) in _ACTORS:
            return not _governed(view, k) and _speaks_for(context, governor, actor_of(context, view, k))
        if word(view, k) in self._words.nouns:
            near = [context.code(u) for u in view.units[max(first, k - 5) : k] if u.kind in "CJO"]
            return not near or near[0] is None or near[0] == country_of(context, governor.speaker)
        return kind(view, k) == "M" or word(view, k) in _PRONOUNS | self._words.aid

    def _coordinated(self, context: Context, view: View, governor: Spoken, first: int) -> bool:
        """ "... and will": the subject is that of the clause, which opens with the own side or is the speaker's."""
        if governor.head.last - governor.head.first > 1:
            return True
        for k in range(first, min(first + 4, len(view.units))):
            if kind(view, k) in _ACTORS:
                return _speaks_for(context, governor, actor_of(context, view, k))
        return bool(words_in(view, first, first + 4) & self._words.nouns)


def _grounded(view: View, i: int, topic: Topic) -> bool:
    """Is the agreement but the ground of a principle: "disputes should be settled in line with the convention"?"""
    if topic.theme != AGREEMENT or topic.first <= i or word(view, i + 1) not in BE:
        return False
    if kind(view, i - 1) in _ACTORS and not _governed(view, i - 1):
        return False
    return _GROUND.search(view.text, *reach(view, i, topic.first)) is not None


def _announced(view: View, topic: Topic) -> bool:
    """True for a meeting that is told of as to come: "will pay a visit", "are to hold talks"."""
    return any(word(view, i) in {"will", "would", "shall"} for i in range(topic.start - 3, topic.start))


def _speaks_for(context: Context, governor: Spoken, actor: Actor | None) -> bool:
    """Is `actor` the speaker himself, his side, or both sides?"""
    if actor is None:
        return False
    return actor == governor.speaker or len(actor.sides) > 1 or country_of(context, governor.speaker) in actor.sides


def _governed(view: View, i: int) -> bool:
    """True for a mention behind a preposition, which is no subject."""
    k = i - 1
    while word(view, k) in {"the", "its", "their"}:
        k -= 1
    return k >= 0 and word(view, k) in PREPOSITIONS


def _by_name(governor: Spoken) -> bool:
    """Is the source of "according to ..." an official, whose promises are his own?"""
    return governor.speaker is not None and governor.speaker.official is not None
