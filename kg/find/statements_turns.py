"""Whose turn it is to speak in an interview or a transcript: questions are nobody's, answers the official's.

A paragraph opens with its speaker ("Ambassador X: ..."), with "Q:" and "A:", or is but a question. What stands in
an answer is said by the official, in whatever words: each sentence has a head without a verb of speaking.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from kg.find.context import Context
from kg.find.statements_actors import actor_of
from kg.find.statements_heads import Head
from kg.find.statements_speakers import Spoken, nest
from kg.find.statements_words import kind, word
from kg.find.view import Unit, View
from kg.model import Actor
from kg.text import late

_BY_NAME = late(r"^(?:[-–—•*] )?(?P<p><P\d+>)(?: \( [^)]{1,60} \))? : ")
_ASKS = frozenset("q question reporter journalist interviewer correspondent moderator pv mc".split())
_ANSWERS = frozenset("a answer reply".split())
_SIGNS = frozenset("? :".split())
_LEAD = 5
"""Within how many sentences the official is named who is interviewed."""
_LABEL = 5
"""Within how many words the colon stands behind who asks: "Tuoi Tre: When does the minister come?"."""
_REPORTED = frozenset("asked asks said says wondered wonders replied inquired enquired wanted".split())
"""What stands in a question that is told of, and not put."""
_ENOUGH = 2
"""How many questions, and answers in the first person, make an interview."""
OWN_WORDS = frozenset("i my we our i've i'm i'd i'll we've we're we'll we'd".split())

_ANSWERING, _ASKED = frozenset({"i", "me", "us"}), frozenset({"you"})
"""Words for the official who answers, in answers and in questions."""
_QUOTED = frozenset("“ ”".split())
_PRONOUNS = frozenset("he she him her they them you".split())

_Label = Actor | str | None


def turns(context: Context, words: frozenset[str], writer: Actor | None) -> Mapping[int, Actor | None]:
    """Who speaks in each sentence of an interview's questions (nobody) and answers; empty for any other article.

    `words` tell that somebody is interviewed, `writer` is the official whose own speech the text is.
    """
    body = [(n, v) for n, v in enumerate(context.views) if v.sentence.kind == "body"]
    if writer is not None:
        return dict.fromkeys((n for n, _ in body), writer)
    if all(v.words.isdisjoint(_SIGNS) for _, v in body):
        return {}
    labels = _labels(context, body)
    named = [n for n, label in labels.items() if isinstance(label, Actor)]
    asked = sum(label in {"asks", "question"} for label in labels.values())
    alone = len(named) >= _ENOUGH or (named and named[0] == body[0][0])
    if named and ("asks" in labels.values() or (alone and _in_person(body))):
        return dict(_spread(body, labels, None))
    marked = {"asks", "answers"} <= set(labels.values())
    answering = _interviewed(context, words, marked) if asked else None
    answering = answering or (_introduced(context, labels) if asked > _ENOUGH and _in_person(body) else None)
    if answering is None:
        return {}
    if asked >= _ENOUGH or marked:
        return dict(_spread(body, labels, answering))
    return {}


@contextmanager
def first_persons(context: Context) -> Iterator[None]:
    """As long as meetings are read, the "I" and "us" of answers and the "you" of questions are mentions of who answers.

    What he says is told by those words themselves.
    """
    before: list[tuple[View, list[Unit]]] = []
    persons = {p.id: p for p in context.officials}
    answering = {a.official for a in context.turns.values() if a is not None}
    only = persons.get(next(iter(answering)) or "") if len(answering) == 1 else None
    heard = context.turns or dict(_labelled(context))
    for number, actor in heard.items() if context.author is None else ():
        view = context.views[number]
        who = only if actor is None else persons.get(actor.official or "")
        meant = _ASKED if actor is None else _ANSWERING
        if who is None or view.words.isdisjoint(meant) or not view.words.isdisjoint(_QUOTED):
            continue
        before.append((view, list(view.units)))
        for i, unit in enumerate(view.units):
            if unit.kind == "w" and unit.text in meant:
                view.replace(i, i + 1, "P", who)
        view.render()
    yield
    for view, units in before:
        view.units = units
        view.render()


def _labelled(context: Context) -> Iterator[tuple[int, Actor | None]]:
    """The sentences of paragraphs that open with who speaks, in a text that is no interview: "Minister X: I met"."""
    speaker, paragraph = None, -1
    for number, view in enumerate(context.views):
        if view.sentence.paragraph != paragraph:
            name = _BY_NAME.match(view.text) if ":" in view.words and view.sentence.kind == "body" else None
            speaker = actor_of(context, view, int(name["p"][2:-1])) if name is not None else None
            paragraph = view.sentence.paragraph
        if speaker is not None:
            yield number, speaker


def told_in(
    context: Context, view: View, speaker: Actor, spoken: Sequence[Spoken], act: str = "affirm"
) -> list[Spoken]:
    """The heads of a sentence in an answer: those it has, within an unspoken one of the official's."""
    outer = Spoken(Head(0, 0, act, "finite", ""), speaker, 0, False, True)
    others = any(s.tail and s.explicit and s.speaker not in {None, speaker} for s in spoken)
    if others or any(s.head.last == 0 for s in spoken):
        return list(spoken)  # "Might we not stay until 2026, he wondered?"
    said = outer if act == "affirm" else Spoken(Head(0, 0, "affirm", "finite", ""), speaker, 0, False, True)
    opens = actor_of(context, view, 0) if kind(view, 0) == "P" else None
    for inner in spoken:
        if inner is spoken[0] and inner.head.form == "infinitive" and opens not in {None, speaker}:
            inner.speaker, inner.explicit = opens, True  # "You were so kind as to suggest that I come"
        nest(context, view, inner, [said])
    return [outer, *spoken]


def _in_person(body: Sequence[tuple[int, View]]) -> bool:
    return sum(not v.words.isdisjoint(OWN_WORDS) for _, v in body) >= _ENOUGH


def _labels(context: Context, body: Sequence[tuple[int, View]]) -> dict[int, _Label]:
    """What opens a turn, by the number of its first sentence: an official, "asks" or "answers", or a bare question."""
    found: dict[int, _Label] = {}
    last = {v.sentence.paragraph: v for _, v in body}
    paragraph = -1
    for number, view in body:
        label = _marked(view)
        name = _BY_NAME.match(view.text) if label is None and ":" in view.words else None
        if name is not None:
            found[number] = actor_of(context, view, int(name["p"][2:-1]))
        elif label is not None:
            found[number] = label
        elif view.sentence.paragraph != paragraph:
            found[number] = "question" if _questions(last[view.sentence.paragraph]) else "goes on"
        paragraph = view.sentence.paragraph
    return found


def _marked(view: View) -> str | None:
    """What "Q:", "Reporter:", "A." at the head of a sentence tell."""
    i = 0 if word(view, 0)[:1].isalpha() else 1
    j = i + 2 if word(view, i + 1).isdigit() else i + 1
    if word(view, j) not in {":", "."}:
        return None
    return "asks" if word(view, i) in _ASKS else "answers" if word(view, i) in _ANSWERS else None


def _questions(last: View) -> bool:
    """Is a paragraph but a question: does its `last` sentence end so, and name nobody who asks?"""
    named = any(u.text.lower() not in _PRONOUNS for _, u in last.of_kind("P"))
    named = named and not (":" in {word(last, i) for i in range(1, _LABEL)} or last.words.isdisjoint(_REPORTED))
    return word(last, len(last.units) - 1) == "?" and not named


def _spread(
    body: Sequence[tuple[int, View]], labels: Mapping[int, _Label], answering: Actor | None
) -> Iterator[tuple[int, Actor | None]]:
    """The speaker of each sentence from the first label on; `answering` speaks in answers that nobody's name opens."""
    begun, speaker, above = False, answering, None
    for number, _ in body:
        label = labels.get(number)
        if label == above == "question":
            label = "goes on"  # an answer that ends in a question itself
        above = label or above
        if isinstance(label, Actor):
            begun, speaker = True, label
        elif label in {"asks", "question"}:
            begun, speaker = True, None
        elif label == "answers" or (label == "goes on" and speaker is None and answering is not None):
            speaker = answering
        if begun:
            yield number, speaker


def _introduced(context: Context, labels: Mapping[int, _Label]) -> Actor | None:
    """The only official named above the first question of an interview that no word calls one."""
    first = next(n for n, label in labels.items() if label in {"asks", "question"})
    found = [(v, i) for v in context.views[:first] for i, _ in v.of_kind("P")]
    persons = {id(v.units[i].value) for v, i in found}
    return actor_of(context, *found[0]) if len(persons) == 1 else None


def _interviewed(context: Context, words: frozenset[str], marked: bool) -> Actor | None:
    """The official of the lead; `marked` says that "Q:" and "A:" show the text to be an interview."""
    named: tuple[View, int] | None = None  # "our reporter met him": who was named before
    for view in context.views[:_LEAD]:
        people = [i for i, _ in view.of_kind("P")]
        named = (view, people[0]) if people else named
        if view.words & words or (marked and people):
            return actor_of(context, *named) if named is not None else None
    return None
