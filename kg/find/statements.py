"""Statements: who said what about a war-legacy theme, an agreement or a meeting.

Heads (verbs and phrases of speech) come from `statements_heads`, their speakers from
`statements_speakers`, what they may be about from `statements_topics`. Here every topic is given to
the head that governs it; modal words decide between statement, pledge and appeal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar

from kg.find.context import Context, Mention
from kg.find.lexicon import Lexicon
from kg.find.statements_acts import ActGrammar
from kg.find.statements_heads import HeadGrammar
from kg.find.statements_issuers import IssuerGrammar
from kg.find.statements_speakers import SpeakerGrammar, Spoken
from kg.find.statements_topics import AGREEMENT, MEETING, Topic, TopicGrammar
from kg.find.themes import ThemeMention
from kg.find.view import View
from kg.model import Actor, Agreement, Evidence, Meeting, Project, Statement, Term

_STRENGTH = {"appeal": 5, "pledge": 5, "invite": 4, "agree": 4, "thank": 3, "affirm": 2}
_OPENERS = frozenset({"asked", "turning", "as", "regarding", "concerning", "on", "in", "about", "with", "referring", "touching", "commenting", "responding", "answering", "for"})
_M = TypeVar("_M", ThemeMention, Mention)
Key = tuple[Actor, str, str, str | None]


class StatementGrammar:
    """Finds the statements of an article."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._heads = HeadGrammar(lexicon)
        self._speakers = SpeakerGrammar(lexicon)
        self._topics = TopicGrammar(lexicon)
        self._acts = ActGrammar(lexicon)
        self._issuers = IssuerGrammar()

    def find(
        self,
        context: Context,
        themes: Sequence[ThemeMention],
        agreements: Sequence[Agreement] = (),
        agreement_mentions: Sequence[Mention] = (),
        meetings: Sequence[Meeting] = (),
        meeting_mentions: Sequence[Mention] = (),
        projects: Sequence[Project] = (),
    ) -> tuple[Statement, ...]:
        """All statements in the order of the text; the same one said twice is one with two quotes."""
        by_view = (_grouped(themes), _grouped(agreement_mentions), _grouped(meeting_mentions))
        found: dict[Key, tuple[Actor | None, Term | None, str | None, list[Evidence]]] = {}
        about = {(p.theme, p.site.label if p.site else None): p.id for p in projects}
        last: Actor | None = None

        def put(speaker: Actor, act: str, topic: Topic, addressee: Actor | None, site: Term | None, evidence: Evidence) -> None:
            key = (speaker, act, topic.theme, site.label if site else None)
            fact = topic.fact or about.get((topic.theme, key[3]))
            entry = found.setdefault(key, (addressee, site, fact, []))
            if evidence not in entry[3]:
                entry[3].append(evidence)
            if entry[0] is None and addressee is not None:
                found[key] = (addressee, *entry[1:])

        for issued in self._issuers.find(context):
            if meetings:
                put(issued[0], "affirm", Topic(0, 0, MEETING, fact=meetings[0].id), None, None, issued[1])
        for number, view in enumerate(context.views):
            if view.sentence.kind == "title":
                continue
            heads = self._heads.find(view)
            spoken = self._speakers.resolve(context, number, heads, last)
            if spoken:
                topics = self._topics.find(context, number, *(g.get(number, ()) for g in by_view))
                best: dict[tuple[Actor, str, str | None], tuple[int, str, Topic, Actor | None, Term | None]] = {}
                for topic in topics:
                    governor = _governor(view, topic, spoken, topics)
                    if governor is None or governor.speaker is None:
                        continue
                    act = self._acts.act(context, view, governor, topic, spoken)
                    if act is None:
                        continue
                    addressee = self._acts.addressee(context, view, governor, act, topic)
                    for site in topic.sites or (None,):
                        key = (governor.speaker, topic.theme, site.label if site else None)
                        if key not in best or best[key][0] < _STRENGTH[act]:
                            best[key] = (_STRENGTH[act], act, topic, addressee, site)
                for (speaker, _, _), (_, act, topic, addressee, site) in best.items():
                    put(speaker, act, topic, addressee, site, view.sentence.evidence)
                last = next((s.speaker for s in spoken[::-1] if s.explicit), last)
                self._acts.remember(spoken)
        return tuple(
            Statement(f"s{i}", speaker, act, theme, addressee if act not in {"affirm", "agree"} else None, site, fact, tuple(evidence))
            for i, ((speaker, act, theme, _), (addressee, site, fact, evidence)) in enumerate(found.items(), 1)
        )


def _grouped(mentions: Sequence[_M]) -> dict[int, list[_M]]:
    grouped: dict[int, list[T]] = defaultdict(list)
    for mention in mentions:
        grouped[mention.view].append(mention)
    return grouped


def _governor(view: View, topic: Topic, spoken: Sequence[Spoken], topics: Sequence[Topic]) -> Spoken | None:
    """The head whose words a topic stands in: the nearest before it, else the one that closes the sentence."""
    before = [s for s in spoken if not s.tail and s.head.last <= topic.first + 1 and s.head.first <= topic.first]
    if before:
        nearest = before[-1]
        if nearest.outer is not None or not _semicolon(view, nearest.head.last, topic.first):
            return nearest
    tail = next((s for s in spoken if s.tail), None)
    if tail is not None:
        return tail
    after = next((s for s in spoken if not s.tail and s.head.first >= topic.last), None)
    if after is None:
        return None
    if topic.theme not in {AGREEMENT, MEETING} and _opener(view, topic.first) and not any(t.first >= after.head.last and t.theme == topic.theme for t in topics):
        return after
    if after.head.form == "passive" and after.explicit:
        return after
    return None


def _semicolon(view: View, first: int, last: int) -> bool:
    return any(u.kind == "w" and u.text == ";" for u in view.units[first:last])


def _opener(view: View, end: int) -> bool:
    return end > 0 and view.units[0].kind == "w" and view.units[0].text in _OPENERS or end == 0
