"""Whether "he" and "she" are the official who spoke in the sentence before."""

from __future__ import annotations

from kg.find.context import Context
from kg.find.genders import PRONOUNS
from kg.find.memory import suits
from kg.find.statements_subjects import Subject
from kg.find.statements_words import kind, word
from kg.find.view import View
from kg.model import Actor


def is_pronoun(context: Context, view: View, subject: Subject, carried: Actor) -> bool:
    """Is the subject "he" or "she", with no official named before it in the sentence who may be meant?"""
    if not _is_pronoun(view, subject.first):
        return False
    last = next((p for p in context.officials if p.id == carried.official), None)
    if last is not None and not suits(last, PRONOUNS.get(view.units[subject.first].text.lower(), "")):
        return False
    named = [i for i in range(subject.first) if kind(view, i) == "P" and not _is_pronoun(view, i)]
    return not named or _in_quotation(view, named[0], subject.first)


def _in_quotation(view: View, i: int, end: int) -> bool:
    """Does unit `i` stand in a quotation that closes right before `end`: "“I thank <P>,” he added"?"""
    marks = [k for k in range(end) if word(view, k) in {'"', "“", "”"}]
    return bool(marks) and marks[-1] == end - 1 and (len(marks) == 1 or marks[-2] < i)


def _is_pronoun(view: View, i: int) -> bool:
    return kind(view, i) == "P" and view.units[i].text.lower() in {"he", "she", "him", "her"}
