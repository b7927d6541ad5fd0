"""What the heads of a sentence do to one another: where the words of one end, whose wish another tells.

"Noted that mines still kill, and hoped that more would be cleared" are two heads with words of their own; "It was
his wish, the general added, that ..." is one, whose verb tells the speaker and whose noun the act.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.find.statements_speakers import Spoken
from kg.find.statements_words import BE, word, words_in
from kg.find.view import View

_COMMAS = frozenset({",", "–", "—"})
_OWN = frozenset("his her their its the my".split())
_STRONG = ("appeal", "pledge")
_CLAUSE = 8
"""How many units the reporting clause has that is set into such a wish."""


def joined(view: View, spoken: Sequence[Spoken], nouns: Mapping[str, frozenset[str]]) -> list[Spoken]:
    """The heads of a sentence, each with the end of its words and the act that a noun beside it tells."""
    spoken = [s for s in spoken if not s.head.verb.startswith("approv") or _several(s)]
    for head, after in pairwise(spoken):
        plain = head.head.act == "affirm" and not head.tail and not after.tail and not after.explicit
        same = plain and after.head.form == "finite" and head.speaker == after.speaker
        if same and word(view, after.head.first - 1) == "and" and not head.until:
            head.until = after.head.first
    for head in spoken:
        act = _wished(view, head, nouns) if head.tail and head.head.act == "affirm" else None
        if act is not None:
            head.head = replace(head.head, act=act)
            return [head]
    return list(spoken)


def _several(head: Spoken) -> bool:
    """Do several sides speak? What one alone approves is no statement: "the Assembly approved the programme"."""
    return head.speaker is not None and len(head.speaker.sides) > 1


def _wished(view: View, head: Spoken, nouns: Mapping[str, frozenset[str]]) -> str | None:
    """The act of "His wish , <P> went on , was that", "It was his wish , <P> added , that"; None elsewhere."""
    before, noun = head.first - 1, word(view, head.first - 2)
    end = next((i for i in range(head.head.last, head.head.last + _CLAUSE) if word(view, i) in _COMMAS), None)
    if end is None or word(view, before) not in _COMMAS or word(view, head.first - 3) not in _OWN:
        return None
    told = word(view, end + 1) in BE and word(view, end + 2) in {"that", "to", "for"}
    told |= word(view, end + 1) in {"that", "to", "for"} and not BE.isdisjoint(words_in(view, 0, before))
    return next((act for act in _STRONG if told and noun in nouns[act]), None)
