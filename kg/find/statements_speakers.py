"""Who speaks: the speaker of each speech head of a sentence.

A head without a subject has that of the head before ("and urged"), of the main clause ("Stressing
that ..., the general called on") or of the sentence. A sentence whose words come before its speaker
("Vietnam will help, he said") is marked: all of it is what was said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.find.context import Context
from kg.find.paper_terms import laid_down
from kg.find.statements_actors import country_of, joint
from kg.find.statements_doers import SELF, agreed_with, body_before, doer, left_to, side_before, within
from kg.find.statements_heads import CLOSING, Head
from kg.find.statements_phrases import QUOTES, circumstance
from kg.find.statements_pronouns import meant, subject_before
from kg.find.statements_shapes import (
    RELATIVES,
    STARTERS,
    apposed,
    aside,
    assures,
    by_the_way,
    clause,
    cleft,
    complement,
    fronted,
    is_question,
    promises,
    several,
    strange,
    told_whom,
    whole,
)
from kg.find.statements_subjects import ENDS, Subject, SubjectGrammar
from kg.find.statements_words import AROUND, ARTICLES, MODALS, SpeechWords, kind, word, words_in
from kg.find.view import View
from kg.model import Actor

_JOINTS = frozenset(
    "and but while when as because where if since although though whereas after before until so or also then how "
    "whether later meanwhile part occasion earlier however both turn reply response day time separately this here "
    "there it".split()
)
_QUOTED, _OCCASIONS = frozenset({"quoted", "cited"}), frozenset("occasion opportunity chance moment time".split())
_TO_SAY = frozenset("add announce confirm hear inform learn note observe point recall remark report say see".split())


@dataclass(slots=True)
class Spoken:
    """A head with its speaker. `first` is where its subject begins; `tail` says the words come before it.

    `outer` is the head in whose words this one stands ("He said that Vietnam thanks ..."), if any.
    `explicit` is true where the head has a subject of its own; `back` where it tells of what stands right before it
    (", which the general called a model"). `until` is where the words of an opening participle end.
    """

    head: Head
    speaker: Actor | None
    first: int
    tail: bool = False
    explicit: bool = False
    outer: Spoken | None = None
    back: bool = False
    until: int = 0


class SpeakerGrammar:
    """Settles the speakers of a sentence's heads."""

    def __init__(self, words: SpeechWords) -> None:
        self._words = words
        self._subjects = SubjectGrammar(words)

    def resolve(
        self,
        context: Context,
        number: int,
        heads: Sequence[Head],
        last: Actor | None,
        carried: Actor | None = None,
        writer: Actor | None = None,
        body: Actor | None = None,
    ) -> list[Spoken]:
        """The heads that have a speaker, in order.

        `last` is the official who spoke before, for "the officer said"; `carried` the same if he spoke in
        the sentence just before, for "he added"; `writer` is "I", `body` the side that spoke just before: "it asked".
        """
        view = context.views[number]
        found: list[Spoken] = []
        back: list[Spoken] = []
        stranger = False
        for head in heads:
            unsaid = head.form == "infinitive" and not _occasion(view, head, found) and not left_to(view, head)
            if unsaid or (head.act == "appeal" and laid_down(view, head.first)):
                continue
            subject = self._subjects.find(context, view, head, found[-1].head.last if found else 0, last)
            if subject is None and head.form == "bare" and _listed(view, head, found):
                continue
            if subject is None:
                if head.form != CLOSING and not (stranger and head.form in {"finite", "infinitive"}):
                    found.append(Spoken(head, None, head.first))
                continue
            stranger = subject.actor is None and not subject.own and not found
            he = meant(context, view, head, subject, carried if not found else None)
            subject = Subject(subject.first, he) if he is not None else subject
            if subject.own and word(view, subject.first) in {"it", "they"}:
                subject = self._it(context, number, subject.first, body, bool(found), head)
            subject = _in_person(context, view, head, subject, writer)
            front = subject.actor is not None and head.form in {"finite", "bare"} and fronted(view, subject.first)
            if (subject.actor is None and not subject.own) or (
                not front
                and (head.act != "pledge" or promises(view, subject.first))
                and head.form not in {"passive", "source"}
                and self._relative(view, subject.first, head, found)
            ):
                if strange(view, subject, head):
                    return []
                if subject.actor is not None and apposed(view, subject.first, head):
                    back.append(Spoken(head, subject.actor, subject.first, False, True, back=True))
                continue
            bare = head.form == "bare"
            if aside(view, subject, head) or (bare and (_wanted(subject, found) or not several(view, subject, head))):
                continue
            tail = front or self._is_tail(view, head, subject)
            if tail or head.form != CLOSING:
                found.append(Spoken(head, agreed_with(context, view, head, subject.actor), subject.first, tail, True))
        _inherit(context, number, found, last)
        for spoken in found:
            nest(context, view, spoken, found)
        found = _bound(view, found)
        asked = [s for s in found if s.tail] if is_question(view) else []
        return [s for s in [*(asked or found), *back] if s.speaker is not None]

    def _it(self, context: Context, number: int, first: int, body: Actor | None, further: bool, head: Head) -> Subject:
        """Whom "it" at unit `first` means: the body named before it or in the sentence before; nobody of a project.

        Of a `further` head of the sentence it is the one who speaks there.
        """
        if word(context.views[number], first) == "they":
            return Subject(first, (body if head.act != "agree" else None) or joint(context))
        named = None if further else body_before(context, context.views[number], first)
        if named or body or not number:
            return Subject(first, named or body, own=True)
        before = context.views[number - 1]
        told = None if further else doer(context, before)
        return Subject(first, told, own=told is not None or not self._of_work(before))

    def _of_work(self, before: View) -> bool:
        """Does a sentence begin with a project, which "it" of the next one means: "It aims to ..."?"""
        opened = word(before, 0) in ARTICLES | {"this"}
        return opened and any(word(before, i) in self._words.topics for i in range(1, 4))

    def _relative(self, view: View, first: int, head: Head, before: Sequence[Spoken]) -> bool:
        """True for a subject right after a noun: "all areas that the US side asked for", "the points they agreed"."""
        text = word(view, first - 2) if word(view, first - 1) == "much" else word(view, first - 1)
        if "who" in words_in(view, first, head.first) or cleft(view, first):
            return False  # "received the senator, who asked", "It was for that reason that she asked"
        if (
            not text[:1].isalpha()
            or text in AROUND | {"of", "by"}
            or any(s.head.first < first <= s.head.last for s in before)
        ):
            return False
        if not before and word(view, 0) in STARTERS and not words_in(view, 0, first) & {",", "that", "which"}:
            return False
        if text == "whom" or (text == "which" and word(view, first - 2) in {"for", "about", "at", "during", "to"}):
            return False
        if text in RELATIVES:
            return not any(
                s.head.last in (first - 1, first - 2) or circumstance(view, s.head.last, first - 1, self._words.hearers)
                for s in before
            )
        return first > 1 and text not in _JOINTS

    def _is_tail(self, view: View, head: Head, subject: Subject) -> bool:
        """True where the words said stand before subject and verb: "..., the minister said"."""
        if head.form == "source" or by_the_way(view, subject.first, head):
            return True
        if word(view, subject.first - 1) not in QUOTES or head.act == "invite":
            return False
        if head.first == subject.first or is_question(view) or head.verb in _QUOTED:
            return True
        if head.form == "passive":
            return clause(view, subject.first - 1) and not complement(view, head.last)
        if head.verb in self._words.telling and told_whom(view, subject.first, head):
            return True
        i = head.last + 1 if kind(view, head.last) in set("PSB") else head.last
        if word(view, i) == "to" and word(view, i + 1) in _TO_SAY:
            i += 2  # "was glad to note :"
        while kind(view, i) == "J" or word(view, i) in self._words.hearers | {"further", "too"}:
            i += 1
        if word(view, i) == "to" and kind(view, i + 1) == "w" and word(view, i + 1) not in self._words.hearers:
            return False  # "Appreciating the work, she pledged to promote it"
        near = head.act == "affirm" and head.verb in self._words.saying and head.first - subject.first <= 3
        if word(view, i) == "," and near:
            return True
        if (kind(view, i) == "" or word(view, i) in ENDS | {"who"}) and not whole(view, head):
            return clause(view, subject.first - 1)
        if head.last - head.first > 2 or head.act not in {"affirm", "pledge", "agree"} or complement(view, head.last):
            return False
        around = kind(view, i) == "D" or word(view, i) in AROUND
        if head.act == "agree":  # "..., the two sides agreed on Monday"
            return around and kind(view, i + 1) in {"D", "L", ""} and clause(view, subject.first - 1)
        reported = head.verb in self._words.saying | self._words.telling or assures(view, head)
        return around and reported and clause(view, subject.first - 1)


def _in_person(context: Context, view: View, head: Head, subject: Subject, writer: Actor | None) -> Subject:
    """Whom "we" and "I" mean: both sides where they agreed ("Today we agreed to meet again"), else the writer."""
    if word(view, subject.first) == "we" and head.act == "agree":
        return Subject(subject.first, joint(context) or writer, own=True)
    return Subject(subject.first, writer) if writer is not None and word(view, subject.first) in SELF else subject


def _wanted(subject: Subject, before: Sequence[Spoken]) -> bool:
    """Is it what somebody asks for: "suggested both sides add more teams"?"""
    return bool(before) and before[-1].head.act == "appeal" and subject.first <= before[-1].head.last + 1


def _listed(view: View, head: Head, found: Sequence[Spoken]) -> bool:
    """Is a verb in the infinitive's form but one of a list behind "to": "agreed to meet often and encourage people"?"""
    if word(view, head.first - 1) not in {"and", ","} or (found and found[-1].head.form == "bare"):
        return False
    before = words_in(view, found[-1].head.first if found else 0, head.first)
    return "to" in before if found else bool(before & MODALS)


def _inherit(context: Context, number: int, found: Sequence[Spoken], last: Actor | None) -> None:
    """Give heads without a speaker that of the head before, of the main clause, or of the sentence."""
    main = next((s.speaker for s in found if s.explicit and s.speaker is not None), None)
    previous: Actor | None = None
    for spoken in found:
        if spoken.speaker is None:
            spoken.speaker = (
                previous
                or main
                or (last if word(context.views[number], spoken.first) == "i" else None)
                or within(context, context.views[number], spoken.head)
                or side_before(context, context.views[number], spoken.head)
                or subject_before(context, number, spoken.head)
                or (last if spoken.explicit or spoken.head.form == "noun" else None)
            )
        if spoken.explicit:
            previous = spoken.speaker or previous


def _granted(view: View, spoken: Spoken, found: Sequence[Spoken]) -> bool:
    """Is what another did but what thanks are for: "appreciated the fact that <C> had pledged more"?"""
    outer = next((o for o in found[::-1] if o.head.last <= spoken.first and o is not spoken), None)
    if outer is None or outer.tail or outer.speaker == spoken.speaker or not spoken.explicit:
        return False
    between = [word(view, i) for i in range(outer.head.last, spoken.first) if word(view, i) not in ARTICLES]
    glad = outer.head.act == "thank" or outer.head.verb.startswith(("welcom", "note"))
    return glad and between in (["fact", "that"], ["that"] if outer.head.act == "thank" else ["fact", "that"])


def _bound(view: View, found: Sequence[Spoken]) -> list[Spoken]:
    """The heads without what is only thanked for, and with an end where a participle opens the sentence.

    "Calling it vital, he vowed to" tells two things, "grateful that <C> had pledged it" one.
    """
    for spoken, main in pairwise(found):
        opened = spoken.head.form == "participle" and not spoken.explicit and spoken is found[0]
        if opened and main.explicit and not main.tail and word(view, main.first - 1) == ",":
            spoken.until = main.first
    return [s for s in found if not _granted(view, s, found)]


def nest(context: Context, view: View, spoken: Spoken, found: Sequence[Spoken]) -> None:
    """Find the head whose words this one is part of; its speaker then speaks here too, unless another is named."""
    if spoken.tail:
        return
    outer = next((o for o in found[::-1] if _contains(view, o, spoken)), None)
    outer = outer or next((s for s in found if s.tail and s is not spoken), None)
    if outer is None or outer.speaker is None:
        return
    spoken.outer = outer
    mine = spoken.speaker
    if word(view, spoken.first) in SELF | {"let"} and spoken.head.act != "agree":
        spoken.speaker = outer.speaker
        return
    he = outer.tail and kind(view, spoken.first) == "P" and view.units[spoken.first].text.lower() in {"he", "she"}
    if he and spoken.first < outer.first and outer.speaker.official is not None and outer.head.form != "source":
        spoken.speaker = outer.speaker  # "He was glad, the ambassador said, that ..."
        return
    if mine is not None and mine.official is not None and spoken.explicit:
        return
    same = mine is not None and len(mine.sides) == 1 and mine.sides[0] == country_of(context, outer.speaker)
    if (
        mine is None
        or same
        or not spoken.explicit
        or (spoken.head.act == "affirm" and outer.speaker.official is not None)
    ):
        spoken.speaker = outer.speaker


def _contains(view: View, outer: Spoken, inner: Spoken) -> bool:
    """Do the words that `outer` reports go on up to the head `inner`?"""
    if (
        outer is inner
        or not (outer.explicit or (outer.speaker is not None and outer.speaker.official is not None))
        or outer.tail
        or outer.head.act != "affirm"
        or outer.head.last > inner.first
    ):
        return False
    return ";" not in words_in(view, outer.head.last, inner.first)


def _occasion(view: View, head: Head, before: Sequence[Spoken]) -> bool:
    """Does an infinitive report speech of its own: "took the occasion to thank", not "promised to ask"?"""
    return bool(words_in(view, head.first - 5, head.first) & _OCCASIONS) or (head.act != "affirm" and not before)
