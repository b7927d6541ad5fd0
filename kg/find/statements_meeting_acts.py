"""What a statement does to a meeting: told as to be held, judged, or a mere occasion of which nothing is said."""

from __future__ import annotations

from itertools import pairwise

from kg.find.statements_speakers import Spoken
from kg.find.statements_topics import Topic
from kg.find.statements_words import ARTICLES, MODALS, POSSESSIVES, PREPOSITIONS, SpeechWords, kind, word, words_in
from kg.find.view import View

_TO_DO = frozenset(
    "prepare hold organise organize convene host arrange schedule resume stage attend join pay make".split()
)
_WHEN = frozenset("when while before after where".split())
_HELD = frozenset(
    "held organised organized convened hosted staged place prepared arranged repeated resumed scheduled".split()
)
_KEPT = frozenset(
    "keep continue raise upgrade elevate expand extend launch establish start open begin repeat turn consider study "
    "explore resume renew restart revive institutionalise institutionalize intensify deepen".split()
)
"""What else two sides agree to do with a meeting that the article tells of."""
_FIXED = frozenset(
    "venue date dates schedule programme agenda timing format plan plans details preparations "
    "organisation organization holding hosting convening".split()
)
_REGULAR = frozenset(
    "dialogue dialogues meeting meetings talks visit visits exercise conference forum workshop summit seminar".split()
)
_SERIES = frozenset("exchange exchanges dialogue dialogues consultation consultations exercise call".split())
_TAKING_PART = frozenset("send call attend join".split())
_UP = frozenset("up on out into with".split())
_READYING = frozenset("prepare preparing prepared preparations ready".split())
_NEXT = 4
_HOPED = frozenset("open help bring give lead build create become lay turn".split())
"""What a visit is hoped to do, besides what tells its worth."""
_PART = frozenset(
    "attend attending attended join joining joined participating participation part host hosting hosted holding "
    "organising organizing organisation organization preparing preparation preparations come coming support "
    "supporting contribution contributions presence accepting arranging inviting".split()
)
"""What somebody is thanked for who had a part in a meeting."""
_HAD = frozenset("had have held".split())
"""Verbs of "We had an excellent meeting"."""
_PRAISED = 14
"""How many units may then stand before it."""
_JUDGED = 9
"""How many units before and behind a meeting the word may stand that tells its worth."""


class MeetingActs:
    """Settles the acts towards meetings."""

    def __init__(self, words: SpeechWords) -> None:
        self._words = words

    def act(self, view: View, governor: Spoken, topic: Topic, act: str) -> str | None:
        """The act towards a meeting, which must be the head's own object or open its words."""
        if act == "appeal" and governor.head.verb.startswith("ask") and _asked_to(view, topic):
            act = "invite"  # "has asked India to the meeting"
        if act == "invite":
            return act
        if act == "thank" and both(governor):
            act = "affirm"
        if act in {"affirm", "thank"} and governor.head.first < topic.first and topic.last < governor.head.last:
            if word(view, governor.head.last - 1) in self._words.judging | {"as", "among"}:
                return act  # "found the visit useful", "regards the visit as"
            return None  # "opened the meeting by assuring them", "used the ceremony to thank"
        if governor.head.verb == "for" and not self._judged(view, topic.start, topic.last + _JUDGED):
            return None  # "For the ambassador it was the third trip"
        if topic.role == "visit":
            return act if act != "thank" else None
        if topic.role == "subject" and act in {"agree", "appeal", "pledge"}:
            at_once = topic.start - governor.head.last <= 1
            hoped = words_in(view, topic.last, topic.last + _JUDGED)
            if at_once and act == "appeal" and not hoped.isdisjoint(self._words.judging | _HOPED):
                return "affirm"  # "hoped that the visit would open a new chapter"
            going = act == "agree" and bool(words_in(view, topic.last, topic.last + _NEXT) & MODALS)
            return act if at_once and (going or _to_be_held(view, topic.last)) else None
        if topic.role == "subject":
            opens = governor.tail or topic.start - governor.head.last <= 4 or word(view, topic.start - 1) == "that"
            return act if act == "affirm" and opens else None
        if governor.tail:
            return self._told_before(view, governor, topic, act)
        return self._object(view, governor, topic, act)

    def _told_before(self, view: View, governor: Spoken, topic: Topic, act: str) -> str | None:
        """The act towards a meeting told in words whose speaker is named behind them."""
        if act in {"appeal", "pledge", "agree"} and topic.role == "object":
            comma = max((i for i in range(governor.head.last, topic.start) if word(view, i) == ","), default=0)
            return act if not words_in(view, max(comma, governor.head.last), topic.start) & _WHEN else None
        had = not words_in(view, topic.start - 1, topic.start + 1).isdisjoint(_HAD)
        told = _announced(view, topic) or (had and self._judged(view, topic.start, topic.first))
        told = told and act == "affirm" and topic.last <= governor.first
        return act if told and topic.role == "object" else None

    def _object(self, view: View, governor: Spoken, topic: Topic, act: str) -> str | None:
        """The act towards a meeting that is the object of a verb of speech or of one behind it."""
        between = [word(view, i) for i in range(governor.head.last, topic.start) if kind(view, i) == "w"]
        joined = between[between.index("and") :] if "and" in between else []
        if act in {"agree", "appeal", "pledge"}:
            joined = [w for w in joined if w not in _TO_DO]  # "agreed to go on and hold the next meeting in May"
        if self._words.meeting_verbs.intersection(joined):
            return None  # "welcomed and held talks with": the object of another verb
        if act in {"appeal", "agree", "pledge"}:
            near = range(max(governor.head.first, topic.start - 4), topic.first)
            of = any(word(view, k) in self._words.aspects and word(view, k + 1) in {"of", "for"} for k in near)
            when = next((k for k, w in enumerate(between) if w in _WHEN), len(between))
            held = governor.head.verb.startswith("accept") or (act != "pledge" and _wanted(view, governor, topic))
            held = held or not self._words.meeting_verbs.isdisjoint(between[:when])
            held = held or (act == "pledge" and not _TAKING_PART.isdisjoint(between[:when]))
            kept = act == "agree" and _kept(view, governor, topic)
            fixed = words_in(view, topic.start - 3, topic.first) & _FIXED
            return act if held or kept or (of and (act != "agree" or fixed)) else None
        if act == "thank":
            for_it = "for" in between and not _PART.isdisjoint(between[between.index("for") :])
            reached = len(between) <= (_PRAISED if for_it else 6)
            return act if reached and word(view, topic.first) != "reception" else None
        if act == "affirm" and self._judged(
            view, max(governor.head.first, topic.start - _JUDGED), topic.last + _JUDGED
        ):
            return act
        if act == "affirm" and any(
            word(view, i) in {"will", "would"} and _to_be_held(view, i + 1, 1)
            for i in range(topic.last, topic.last + _NEXT)
        ):
            return act  # "told them that this year's exercise <name> would be held in <L>"
        planned = {"to", "of"} & set(between) and self._words.aspects.intersection(between)
        return (
            act
            if len(between) <= (6 if planned else 3) and not (PREPOSITIONS - {"of", "for"}).intersection(between)
            else None
        )

    def _judged(self, view: View, first: int, last: int) -> bool:
        """Do units ``[first, last)`` say what a meeting is worth?"""
        return not words_in(view, first, last).isdisjoint(self._words.judging)


def both(governor: Spoken) -> bool:
    """Do several sides speak together?"""
    return governor.speaker is not None and len(governor.speaker.sides) > 1


def agreeing(view: View, head: Spoken) -> bool:
    """Do two sides agree on some matter, and not "on nothing", nor in a caption of those who sign?"""
    told = view.sentence.kind == "body" and head.head.last > 0 and "nothing" not in view.words
    return told and head.head.act == "agree" and both(head)


def _kept(view: View, governor: Spoken, topic: Topic) -> bool:
    """Do two sides agree to do something with a meeting told of: "agreed to keep up the dialogue"?"""
    if not both(governor) or word(view, topic.first) not in _REGULAR:
        return False
    verb = topic.start - 1 - (word(view, topic.start - 1) in _UP)
    if word(view, topic.start - 1) == "for" and words_in(view, topic.start - 4, topic.start) & _READYING:
        return True  # "agreed to prepare well for the next dialogue"
    known = topic.fact is not None or word(view, topic.start) in {"the", "this", "that"}
    return known and verb > governor.head.first and word(view, verb) in _KEPT


def _wanted(view: View, governor: Spoken, topic: Topic) -> bool:
    """Is one meeting the object itself of the verb: "proposed a meeting of the coast guards", "agreed on talks"?"""
    one = word(view, topic.start) in {"a", "an", "another"} and word(view, topic.first) not in _SERIES
    near = topic.start - governor.head.last <= (word(view, governor.head.last) in {"for", "on", "to", "upon"})
    return one and near and topic.role == "object"


def _asked_to(view: View, topic: Topic) -> bool:
    """Is somebody asked to come: "has asked <C> to this meeting", not "to put off the visit"?"""
    determined = word(view, topic.start) in ARTICLES | POSSESSIVES | {"this", "that", "next"}
    return topic.role == "object" and word(view, topic.start - 1) == "to" and determined


def _to_be_held(view: View, first: int, most: int = 5) -> bool:
    """Does "(should) be held" follow right behind a meeting's name: "agreed that the next dialogue be held"?"""
    near = [word(view, i) for i in range(first, first + most + 1)]
    return any(a in {"be", "take"} and b in _HELD for a, b in pairwise(near))


def _announced(view: View, topic: Topic) -> bool:
    """True for a meeting that is told of as to come: "will pay a visit", "are to hold talks"."""
    return any(word(view, i) in {"will", "would", "shall"} for i in range(topic.start - 3, topic.start))


def informs(view: View, governor: Spoken, topic: Topic) -> bool:
    """Is something told, and not asked for, in "advised them (that) it would", "advised the US of four new sites"?"""
    said = [word(view, i) for i in range(governor.head.last, topic.first)]
    return "to" not in said[: said.index("would") if "would" in said else 4] and (
        "would" in said or "that" in said[:3] or "of" in said[:3]
    )
