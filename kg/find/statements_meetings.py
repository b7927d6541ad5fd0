"""Meetings as the matter of a statement, told from meetings as its occasion.

"The visit shows ..., he said", "welcomed plans for the dialogue" and "agreed to hold the talks in May" are
about a meeting; "told reporters at the talks", "during the visit" are not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kg.find.context import Mention
from kg.find.statements_heads import Head
from kg.find.statements_moments import moments
from kg.find.statements_topics import MEETING, Topic
from kg.find.statements_words import ARTICLES, BE, HAVE, MODALS, POSSESSIVES, SpeechWords, kind, word, words_in
from kg.find.view import View, capital

_OCCASIONS = frozenset(
    "at during in on after before following ahead since throughout until from by within alongside amid under between "
    "with into and as , prior via near when despite across".split()
)
_STOPS = _OCCASIONS | frozenset(
    "of for to that which who than about over is was said ( ) – : had has have would will be not also".split()
)
_ADJECTIVES = frozenset("working coming upcoming recurring planned signing".split())
_GATHERED = frozenset("remains information documents evidence data records".split())
_MANIFOLD = frozenset("call dialogue consultation exchange stop".split())
_AT_LARGE = frozenset("dialogue consultation consultations".split())
_ALL_THE_TIME = frozenset("ongoing active open continued continuing regular close constant continuous frequent".split())
_MANNER = frozenset("for mechanism mechanisms on upon".split())
_ROUNDS = frozenset("talks dialogue dialogues consultation consultations discussions negotiations meetings".split())
_OPENINGS = frozenset('that said : " “ – *'.split())
_WITH = frozenset("with of in on and across between".split())
_PAYING = frozenset("making paying conducting undertaking beginning starting hosting holding attending joining".split())
_DATES = frozenset({"date", "dates", "venue"})
_CONGRATULATING = frozenset("congratulated congratulates congratulate congratulating congratulations".split())
_CALLED = frozenset({"action", "arms", "order"})
_LOOKING = frozenset("back reflected reflects dwelt dwelled dwells".split())
"""Words with which a meeting behind "on" is what is spoken of: "looked back with pleasure on his visit"."""
_PARTAKING = frozenset("part participation participate participating participated".split())
_ARRIVING = frozenset("arriving landing coming travelling traveling heading flying returning".split())
_VERBS = _ARRIVING | frozenset("met meet visit visiting travel come fly call dock arrive".split())
_CALLING = frozenset("call dock arrive".split())
_RELATIVES = frozenset("who whom which where when".split())
_MEETING = frozenset("again on at in once next later soon there here before each".split())
_SOMETIME = frozenset("as when once in on after before again back soon later next".split())
"""What follows on "will come" where somebody is to visit."""
_DOINGS = frozenset("stay call stop exercise exchange tour".split())
_DEMANDS = frozenset(
    "aspirations conditions criteria demand demands expectations goals interests needs requirements standards targets "
    "wishes".split()
)
"""What is met without meeting anybody."""
_PLURAL = frozenset(
    "talks visits sessions meetings exercises forces ties relations agencies ministries its this".split()
)
_SHORT = 3
_OPENED = 3
"""Up to where "thanks to" stands at the head of a sentence: "Thanks to the visit, ties will grow"."""
_INVITING = frozenset("inviting invited".split())
_TIMELY = frozenset("early monthly quarterly weekly yearly friendly timely only".split())
"""Words in -ly before a noun, which make no verb of it: "an early visit"."""
_WORTH = 12
"""How near the word must stand that tells what an event is worth."""
_REACH = 16
"""How many units a meeting's name may have before its noun."""


class MeetingTopics:
    """Finds the meetings that a sentence may make a statement about."""

    def __init__(self, words: SpeechWords) -> None:
        self._words = words

    def find(self, view: View, mentions: Sequence[Mention], heads: Sequence[Head] = ()) -> Iterator[Topic]:
        """Nouns and verbs of meeting with their part in the clause; `mentions` tell which meeting it is.

        What somebody says begins behind `heads` that name a source: "in his eyes the visit is ...".
        """
        opened = {h.last for h in heads if h.form == "source"}
        verbs = {h.first for h in heads if h.last}
        for i, unit in enumerate(view.units):
            if unit.kind != "w" or i in verbs:
                continue
            if (unit.text in self._words.meetings and not _does(view, i)) or self._happens(view, i):
                first = next((m.first for m in mentions if m.first <= i < m.last), i)
                if any(first <= h.first < i for h in heads) or not ARTICLES.isdisjoint(words_in(view, first + 1, i)):
                    first = i  # "the embassy regards the port call"
                role, start = self._role(view, i, first, opened)
                if role:
                    yield Topic(i, i + 1, MEETING, fact=_fact(i, mentions), role=role, start=start)
            if unit.text in _VERBS and _is_verb(view, i):
                yield Topic(i, i + 1, MEETING, fact=_fact(i, mentions), role="visit", start=i)
        for i in moments(view):
            yield Topic(i, i + 1, MEETING, fact=_fact(i, mentions), role="visit", start=i)

    def _happens(self, view: View, i: int) -> bool:
        """Is an event told by another noun than a meeting's, and judged: "the launch is a milestone"?"""
        if view.units[i].text not in self._words.happenings or word(view, i + 1) in {"of", "for"}:
            return False
        determined = word(view, i - 1) in ARTICLES | POSSESSIVES | {"this", "that", "'s"}
        return determined and not self._words.judging.isdisjoint(words_in(view, i - _WORTH, i + _WORTH))

    def _role(self, view: View, i: int, first: int, opened: Set[int]) -> tuple[str, int]:
        """The part that the meeting's noun at `i` plays ("": a mere occasion), and where its phrase begins."""
        if self._mere(view, i):
            return "", i
        start = self._start(view, i, first)
        before = word(view, start - 1)
        if opened & {start, start + 1, *({start - 1} if before == "," else ())}:
            return "subject", start
        thanks = before == "to" and start <= _OPENED and word(view, start - 2) == "thanks"
        if start == 0 or before in _OPENINGS or thanks or (before in {"and", "but"} and _acts(view, i + 1)):
            return "subject", start
        if before in {"of", "for"} and word(view, start - 2) in self._words.aspects:
            return ("subject" if start <= 3 else "object"), self._felt(view, start - 2)
        if before == "for" and (dated := [k for k in range(start - 7, start - 1) if word(view, k) in _DATES]):
            at = dated[-1] - (word(view, dated[-1] - 1) == "new")
            return "subject", at - (word(view, at - 1) in ARTICLES | {"no"})  # "no new date was set for the visit"
        if before in {"on", "for"} and words_in(view, start - 8, start - 1) & _CONGRATULATING:
            return "object", start
        if before in {"on", "for"} and words_in(view, start - 7, start - 1) & _INVITING:
            return "object", start  # "thanked him for inviting her on an official visit"
        if before in _PAYING and word(view, start - 2) in {"at", "in", "of", "about", "with"}:
            start, before = start - 1, word(view, start - 2)
        if before in {"at", "with", "over", "about", "by"} and word(view, start - 2) in self._words.emotions:
            manner = word(view, start - 3) == "with" and word(view, i + 1) == "that"
            return "" if manner else "object", start - 2  # "noted with pleasure at their talks that"
        if before in {"on", "upon", "at"} and not words_in(view, start - 6, start - 1).isdisjoint(_LOOKING):
            return "object", start
        if before == "in" and word(view, start - 2) in _PARTAKING:
            return "object", start
        if before == "in" and word(view, start - 2).startswith(("see", "saw", "find", "found")):
            return "object", start  # "sees in the visit a sign of trust"
        if before in BE and word(view, start - 2) in {"it", "this"}:
            return "subject", start - 2
        if before == "at" and word(view, start - 2) == "be" and word(view, start - 3) in MODALS:
            return "visit", start
        return ("" if before in _OCCASIONS else "object"), start

    def _mere(self, view: View, i: int) -> bool:
        """Does the noun at `i` mean something else, or those to whom something is said?"""
        noun, after = word(view, i), word(view, i + 1)
        if noun == "gathering" and (after in ARTICLES or not _GATHERED.isdisjoint(words_in(view, i + 1, i + 4))):
            return True  # "gathering the remains of soldiers"
        if noun in _AT_LARGE and words_in(view, i - _SHORT, i) & _ALL_THE_TIME and not capital(view, i):
            return True  # "welcomed the ongoing dialogue between the two countries", which is no meeting
        if noun in _MANIFOLD and (after in _MANNER or "mechanisms" in words_in(view, i - 5, i)):
            return True  # "their mechanisms of consultation and dialogue"
        if noun == "call" and (capital(view, i) or (after == "to" and word(view, i + 2) in _CALLED)):
            return True  # "joined the Call to Action", "those who support the Call"
        if noun == "exchange" and after == "of":
            return True  # "the exchange of delegations at all levels"
        if noun == "engagement" and (after in _WITH or word(view, i - 1) not in {"this", "the", "naval", "navy"}):
            return True  # "engagement with the region", "public engagement"
        if noun == "round" and after == "of" and not words_in(view, i + 2, i + 6) & _ROUNDS:
            return True  # "the first round of grants"
        told = (word(view, k) in self._words.telling and word(view, k + 1) in ARTICLES for k in range(i - 4, i - 1))
        return any(told)  # "told a meeting of directors"

    def _felt(self, view: View, first: int) -> int:
        """Where "satisfaction with the outcomes of the visit" begins, for a phrase from unit `first` on."""
        i = first - 1 if word(view, first - 1) in ARTICLES | POSSESSIVES else first
        felt = word(view, i - 1) in {"at", "with", "over", "about"} and word(view, i - 2) in self._words.emotions
        return i - 2 if felt else first

    def _start(self, view: View, i: int, first: int) -> int:
        """Where the noun phrase begins: behind a preposition, conjunction or verb."""
        start = first
        while start > 0 and i - start < _REACH and word(view, start) not in ARTICLES:
            letter, text = kind(view, start - 1), word(view, start - 1)
            praised = text == "and" and {word(view, start), word(view, start - 2)} <= self._words.judging
            praised |= text == "and" and kind(view, start - 2) in {"C", "J"}
            praised |= text in {"and", ","} and self._within_name(view, start, i)
            if letter == "w" and not praised and self._ends(text):
                break
            if letter in {"P", "B", "S"} and start != i:
                break
            start -= 1
        if word(view, start) == "'s" and kind(view, start - 1) in {"P", "C", "S", "O"}:
            return start - 1 - (word(view, start - 2) in ARTICLES)  # "<P>'s visit will lift ties"
        return start - 1 if word(view, start - 1) == "such" else start

    def _within_name(self, view: View, start: int, i: int) -> bool:
        """True of the comma and "and" in "the Political, Security and Defence Dialogue", its noun at `i`."""
        before = start - 2 if word(view, start - 2) != "," else start - 3  # "Security, and Defence"
        named = all(capital(view, k) for k in (before, start, i) if k >= 0)
        return named and before > 0 and kind(view, before) == "w" and word(view, before) not in self._words.meetings

    def _ends(self, text: str) -> bool:
        return (
            text in _STOPS
            or text in self._words.meeting_verbs
            or (text.endswith(("ed", "ing")) and text not in _ADJECTIVES)
        )


def _acts(view: View, i: int) -> bool:
    """Is the word at `i` a verb that a meeting can be the subject of: "and the visit shows"?"""
    text = word(view, i)
    return text in BE | HAVE | MODALS or (text.endswith("s") and text not in _PLURAL and len(text) > _SHORT)


def _fact(i: int, mentions: Sequence[Mention]) -> str | None:
    return next((m.fact for m in mentions if m.first <= i < m.last), mentions[0].fact if len(mentions) == 1 else None)


def _does(view: View, i: int) -> bool:
    """Is the noun's word a verb here: "would stay", "to call", "will not stop"?"""
    before = word(view, i - 2) if word(view, i - 1) in {"not", "never", "also"} else word(view, i - 1)
    return (
        before in MODALS | {"do", "does", "did", "them", "him", "us"}
        or (before.endswith(("'ll", "ly")) and before not in _TIMELY)
        or (before == "to" and word(view, i) in _DOINGS)
    )


def _is_verb(view: View, i: int) -> bool:
    """True for "would visit Vietnam", "to visit the US", "had first met", "to meet again", "would travel to Hanoi"."""
    text, before = word(view, i), word(view, i - 1)
    if text in _ARRIVING:
        k = i + 2 + (word(view, i + 2) == "the")
        return before in BE and word(view, i + 1) in {"in", "to", "at", "for"} and kind(view, k) in {"C", "L"}
    if text == "met":
        return before in {"had", "first", "have"} and not any(word(view, k) in _DEMANDS for k in range(i + 1, i + 5))
    near = [word(view, k) for k in range(i - 5, i)]
    near = near[near.index("that") :] if "that" in near else near  # "who announced that he would visit"
    if before not in MODALS | {"to", "is", "are", "was"} or _RELATIVES.intersection(near):
        return False
    if text == "meet":
        return word(view, i + 1) in _MEETING or kind(view, i + 1) in {"D", "P"}
    if text in {"visit", "visiting"}:
        return any(kind(view, k) in {"C", "L"} for k in range(i + 1, i + 4))
    if text in _CALLING:
        return before in MODALS and word(view, i + 1) in {"at", "in"} and kind(view, i + 2) in {"C", "L"}
    if text == "come" and before in MODALS and kind(view, i - 2) == "P":
        return kind(view, i + 1) == "D" or word(view, i + 1) in _SOMETIME or _to_a_place(view, i)
    return before in MODALS and _to_a_place(view, i)


def _to_a_place(view: View, i: int) -> bool:
    """Does "to <place>" follow on the verb at `i`: "travel to Hanoi", "come back to the US"?"""
    return any(
        word(view, k) == "to" and kind(view, k + 1 + (word(view, k + 1) == "the")) in {"C", "L"} for k in (i + 1, i + 2)
    )
