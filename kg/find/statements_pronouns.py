"""Whether "he" and "she" are the official who spoke in the sentence before."""

from __future__ import annotations

from kg.find.context import Context
from kg.find.genders import PRONOUNS
from kg.find.memory import suits
from kg.find.statements_actors import actor_of, country_of, other_official, subject_of
from kg.find.statements_doers import two_of
from kg.find.statements_heads import Head
from kg.find.statements_subjects import ORGANISATIONS, Subject
from kg.find.statements_words import ARTICLES, HAVE, kind, word
from kg.find.view import View
from kg.model import Actor

_REPLYING = ("repl", "respond", "answer", "counter", "retort", "rejoin")
_TELLING = ("told", "tell", "inform", "assur", "remind", "thank", "ask", "urg", "welcom")
"""Openings of verbs behind which stands who is spoken to."""
_ASKED = frozenset("asked question questions reporter reporters press journalists".split())


def meant(context: Context, view: View, head: Head, subject: Subject, carried: Actor | None) -> Actor | None:
    """Whom the subject means where it is "he" or "she": not one who would thank his own side."""
    if not _is_pronoun(view, subject.first):
        return None
    he = carried is not None and head.form != "passive" and is_pronoun(context, view, subject, carried)
    subject = Subject(subject.first, carried) if he else subject
    answered = answering(context, view, subject, head.verb, carried) if he and carried is not None else None
    return returned(context, view, head, subject) or answered


def is_pronoun(context: Context, view: View, subject: Subject, carried: Actor) -> bool:
    """Is the subject "he" or "she", with no official named before it in the sentence who may be meant?"""
    if not _is_pronoun(view, subject.first):
        return False
    last = next((p for p in context.officials if p.id == carried.official), None)
    if last is not None and not suits(last, PRONOUNS.get(view.units[subject.first].text.lower(), "")):
        return False
    named = [i for i in range(subject.first) if kind(view, i) == "P" and not _is_pronoun(view, i)]
    return not named or _in_quotation(view, named[0], subject.first)


def returned(context: Context, view: View, head: Head, subject: Subject) -> Actor | None:
    """Who says "He thanked USAID" where "he" seemed to be of that state himself: the official of another."""
    mine = country_of(context, subject.actor)
    hears = kind(view, head.last) == "P" and not _is_pronoun(view, head.last)
    if hears and subject.actor is not None and actor_of(context, view, head.last) == subject.actor:
        return other_official(context, view, subject.actor)  # "The work will go on, he told the general."
    if head.act != "thank" or mine is None or not _is_pronoun(view, subject.first):
        return None
    i = head.last + (word(view, head.last) in ARTICLES)
    if kind(view, i) not in {"C", "S", "O"} or country_of(context, actor_of(context, view, i)) != mine:
        return None
    return other_official(context, view, subject.actor)


def answering(context: Context, view: View, subject: Subject, verb: str, carried: Actor) -> Actor:
    """Who "he" is: the one who spoke just before; of "he replied" the one of the other side, unless to a question."""
    if not verb.startswith(_REPLYING) or not _ASKED.isdisjoint(view.words):
        return carried
    other = other_official(context, view, carried)
    person = next((p for p in context.officials if other is not None and p.id == other.official), None)
    he = PRONOUNS.get(view.units[subject.first].text.lower(), "")
    return other if other is not None and person is not None and suits(person, he) else carried


def _in_quotation(view: View, i: int, end: int) -> bool:
    """Does unit `i` stand in a quotation that closes right before `end`: "“I thank <P>,” he added"?"""
    marks = [k for k in range(end) if word(view, k) in {'"', "“", "”"}]
    return bool(marks) and marks[-1] == end - 1 and (len(marks) == 1 or marks[-2] < i)


def _is_pronoun(view: View, i: int) -> bool:
    return kind(view, i) == "P" and view.units[i].text.lower() in {"he", "she", "him", "her"}


def subject_before(context: Context, number: int, head: Head) -> Actor | None:
    """The sentence's subject, unless that is a body without a name: "the organization has given ... and pledged".

    Nor who is but spoken to ("a villager, Hoa, told <P> that"), nor an official for a "he" who is none of them.
    """
    view = context.views[number]
    if (two := two_of(context, view, head)) is not None:
        return two
    for i in range(1, head.first):
        if word(view, i) in ORGANISATIONS and word(view, i - 1) == "the" and (i == 1 or word(view, i - 2) == ","):
            return None
    i = head.first - 1
    while i > 0 and (word(view, i) in HAVE | {"also", "then"} or word(view, i).endswith("ly")):
        i -= 1
    if word(view, i) in {"he", "she"}:
        return None
    subject = subject_of(context, number)
    hears = kind(view, head.last) == "P" and head.form == "finite" and head.verb.startswith(_TELLING)
    if hears and (told := actor_of(context, view, head.last)) == subject and word(view, head.last - 1) != "by":
        named = {actor_of(context, view, k) for k, _ in view.of_kind("P") if k < head.first}
        return subject if told in named else None
    return subject
