"""Statements of sentences in which no phrase of speech is known: by a reporting clause of any verb, or by their words.

"Mine clearance, the general let fall over tea, could do with more machines" reports by its structure alone;
"gave the sappers full marks" tells thanks by a word. What an official does with a theme that is no doing of the
narrative kind (visit, sign, hand over) is a stand as well: "trumpeted the results of mine clearance". Only a
sentence on a war-legacy theme is read so, and only where one official can be its speaker.
"""

from __future__ import annotations

from collections.abc import Set

from kg.find.context import Context
from kg.find.statements_actors import actor_of, side, subject_of
from kg.find.statements_heads import Head
from kg.find.statements_speakers import Spoken
from kg.find.statements_words import AROUND, BE, HAVE, MODALS, SpeechWords, kind, word, words_in
from kg.find.view import View
from kg.model import Actor
from kg.text import late

_VERBS = "|".join(
    sorted(MODALS | BE | HAVE | frozenset("does did owes owe needs need deserves deserve remains remain".split()))
)
_AMID = late(rf"(?<=\S ), (?P<p><P\d+>) (?P<v>[a-z]+) (?:(?:[^\s,;.<]\S*|<[DLPSBC]\d+>) ){{0,7}}?, (?=(?:{_VERBS}) )")
_AT_END = late(r"(?<=\S )[,?!”\"] (?P<p><P\d+>) (?P<v>[a-z]+) (?:(?:[^\s,;.<]\S*|<[DLPSBC]\d+>) ){0,4}?(?:\. )?$")
_PRESENTED = late(r"<P\d+> (?:is|was|heads|leads|works|serves) [^:“”\"]{1,200} : [“\"]")
"""An official told to be this or that, whose words follow: "<P> is director of the centre: “..."."""
_DOES = late(
    r"^(?:(?:also |later |then |meanwhile )?(?:on|in|at|during|after|earlier|later) (?:the )?<[DLO]\d+> (?:, )?)?"
    r"(?:the |his |her )?(?P<p><P\d+>) (?:, [^.;]{1,120}? , )?"
    r"(?:(?:\S+ly|also|then|later|even|on|in|at|<[DL]\d+>|himself|herself) ){0,5}"
    r"(?P<v>[a-z]+) "
)
"""An official with his verb, past dates and adverbs."""
_DONE = late(
    r" (?:was|were|is|are|has been|have been) (?:\S+ly |once more |again )?"
    r"(?P<v>[a-z]+ed|named|seen|felt|held|shown|given) (?:[^\s.;,]\S* ){0,8}?by (?:the )?(?P<p><P\d+>)(?= )"
)
"""The same in the passive: "was ranked first by the general"."""
_MORE = late(r" for (?:an? |the )?(?:more|further|greater|faster|better|additional|swift|early|speedy|quick|fresh) ")
"""What somebody is after who "leaned on the ambassador for more machines"."""
_NO_VERBS = frozenset(
    "and or who whose of with from to in at on by for as is was were are has had being himself herself".split()
)
_FINITE = MODALS | BE | HAVE | frozenset("does did let".split())
_LEARNING = frozenset("know hear learn see".split())
_HEARING = frozenset("listened listens heard hears read reads ignored ignores rejected rejects".split())
_GIVERS = frozenset("by from of with".split())
_NOR = frozenset({"nor", "neither"})
_DENIED = frozenset("no not never nor neither hardly refused declined denied unable".split())
_UNANSWERED = late(
    r"^(?:(?:when|but|after being|on being) )?(?:again )?(?:asked|pressed|questioned|quizzed|challenged) "
    r"[^;.“”\"]*?, (?:the )?<P\d+> (?:(?:\S+ly|again|also|only|merely|just) )?(?:declined|refused|demurred|balked|"
    r"dodged|ducked|sidestepped|evaded|avoided|(?:did|would|could) not|gave no|made no|had no) "
)
"""Who lets a question pass: "Asked whether the work would go on, <P> declined to comment"."""
_QUESTIONS = frozenset("about how when who why whether what which if".split())
_NEAR = 8
"""Within how many units the subject of a stance must stand."""


class StanceGrammar:
    """Makes the head of such a sentence."""

    def __init__(self, words: SpeechWords) -> None:
        self._acts = words.stances
        self._all = frozenset(w for stances in words.stances.values() for w in stances)
        self._plain = words.narrative

    def find(self, context: Context, number: int) -> list[Spoken]:
        """One head that the whole sentence is said by, or none."""
        view = context.views[number]
        if word(view, 0) in _NOR:
            return []  # "Nor did he express gratitude for help with the disabled"
        if kind(view, 0) == "P" and (word(view, 1) == ":" or _PRESENTED.match(view.text) is not None):
            return [Spoken(Head(0, 2, "affirm", "finite", ""), actor_of(context, view, 0), 0, False, True)]
        if _UNANSWERED.match(view.text) is not None:
            return []
        reported = _reported(context, view)
        if reported is not None:
            return [reported]
        if self._all.isdisjoint(view.words):
            return self.stands(context, number)
        does = _DOES.match(view.text)
        if does is not None and does["v"] in _HEARING:
            return []
        for act, stances in self._acts.items():
            at = _first(view, stances)
            if at is None or _asked(view, at) or _DENIED & words_in(view, at - 2, at):
                continue
            speaker = _agent(context, view, at) if word(view, at - 1) in BE else _subject(context, number, view, at)
            return [Spoken(Head(0, 0, act, "finite", ""), speaker, 0)] if speaker is not None else []
        return []

    def stands(self, context: Context, number: int) -> list[Spoken]:
        """The head of a sentence whose official does something that no narrative verb tells."""
        view = context.views[number]
        match = _DOES.match(view.text) or _DONE.search(view.text)
        if match is None or match["v"] in self._plain or match["v"] in _NO_VERBS | AROUND | MODALS:
            return []
        first = int(match["p"][2:-1])
        at = view.unit_at(match.start("v"))
        act = "appeal" if _MORE.search(view.text, match.end("v")) is not None else None
        act = act or next((a for a, s in self._acts.items() if _first(view, s) is not None), "affirm")
        tail = first > at
        head = Head(at, at + 1, act, "passive" if tail else "finite", match["v"])
        return [Spoken(head, actor_of(context, view, first), min(first, at), tail, True)]


def _first(view: View, stances: Set[str]) -> int | None:
    """The first of these words that is not what another side has: "backed <C>'s proposal"."""
    if stances.isdisjoint(view.words):
        return None
    for i, unit in enumerate(view.units):
        theirs = word(view, i - 1) == "'s" and kind(view, i - 2) in {"P", "C", "S", "O"}
        if unit.kind == "w" and unit.text in stances and not theirs:
            return i
    return None


def _asked(view: View, at: int) -> bool:
    """Is a mere question told of: "wanted to know", "was asked about"?"""
    return word(view, at + 1) in _QUESTIONS or (word(view, at + 1) == "to" and word(view, at + 2) in _LEARNING)


def _agent(context: Context, view: View, at: int) -> Actor | None:
    """The official of "was asked by <P>"."""
    by = next((i for i in range(at + 1, at + 4) if word(view, i) == "by"), None)
    return actor_of(context, view, by + 1) if by is not None and kind(view, by + 1) == "P" else None


def _reported(context: Context, view: View) -> Spoken | None:
    """The head of a reporting clause whose verb may be any: ", the general let fall over tea ,"."""
    text = view.text + " "
    amid = _AMID.search(text)
    match = amid or _AT_END.search(text)
    if match is None or match["v"] in _NO_VERBS or match["v"].endswith("ing"):
        return None
    first = int(match["p"][2:-1])
    opened = word(view, 0) in AROUND and not words_in(view, 0, first) & _FINITE
    if opened or (amid is None and not words_in(view, 0, first) & _FINITE):
        return None
    head = Head(first + 1, first + 2, "affirm", "finite", match["v"])
    return Spoken(head, actor_of(context, view, first), first, True, True)


def _subject(context: Context, number: int, view: View, at: int) -> Actor | None:
    """The official who is the subject of the sentence, named near its beginning, or the only one in it.

    One named only behind the verb at unit `at`, but not as its giver, is its object: "a farmer thanked the general".
    """
    people = context.persons_of(view)
    if (
        word(view, at).endswith(("ed", "ing"))
        and people
        and all(i > at and not words_in(view, i - 2, i) & _GIVERS for i, _ in people)
    ):
        return None
    if [i for i, _ in people[:2]] == [0, 2] and word(view, 1) == "and":
        codes = [p.country for _, p in people[:2]]
        return side(codes) if len({*codes} - {None}) > 1 else None
    subject = subject_of(context, number)
    if subject is None or subject.official is None:
        return None
    near = [p for i, p in people if i < _NEAR and p.id == subject.official]
    return subject if near or len({p.id for _, p in people}) == 1 else None
