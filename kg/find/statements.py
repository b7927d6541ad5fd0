"""Statements: who said what about a war-legacy theme, an agreement or a meeting.

Heads (verbs and phrases of speech) come from `statements_heads`, their speakers from
`statements_speakers`, what they may be about from `statements_topics`. Here every topic is given to
the head that governs it; of several acts of one speaker on one theme in a sentence the strongest stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from kg.find.context import Context, Mention
from kg.find.lexicon import Lexicon
from kg.find.statements_acts import ActGrammar
from kg.find.statements_continued import ContinuationGrammar
from kg.find.statements_heads import HeadGrammar
from kg.find.statements_issuers import IssuerGrammar
from kg.find.statements_speakers import SpeakerGrammar, Spoken
from kg.find.statements_topics import AGREEMENT, MEETING, Topic, TopicGrammar
from kg.find.themes import ThemeMention
from kg.find.view import View
from kg.model import Actor, Agreement, Evidence, Meeting, Project, Statement, Term

_STRENGTH = {"appeal": 5, "pledge": 5, "invite": 4, "agree": 4, "thank": 3, "affirm": 2}
_OPENERS = frozenset({"asked", "turning", "as", "regarding", "concerning", "on", "in", "about", "with", "referring", "touching", "commenting", "responding", "answering", "for"})
_EVENTS = frozenset({"visit", "attend", "pay", "participate", "part", "join", "come", "send", "tour", "trip", "talks", "host"})

_M = TypeVar("_M", ThemeMention, Mention)


@dataclass(slots=True)
class _Found:
    """One statement while the article is read."""

    speaker: Actor
    act: str
    theme: str
    addressee: Actor | None
    site: Term | None
    about: str | None
    evidence: list[Evidence] = field(default_factory=list)


@dataclass(slots=True)
class _State:
    """What is carried from sentence to sentence: who spoke, who was addressed, who invited last."""

    found: dict[tuple[Actor, str, str, str | None], _Found] = field(default_factory=dict)
    speaker: Actor | None = None
    spoke: int = -2
    head: Spoken | None = None
    addressed: Actor | None = None
    inviter: Actor | None = None

    def heard(self, number: int, spoken: Sequence[Spoken]) -> None:
        """Remember the official who spoke last, and in which sentence; a side that spoke is remembered if nobody did."""
        actors = [s.speaker for s in spoken if s.explicit and s.speaker is not None]
        officials = [a for a in actors if a.official is not None]
        if officials:
            self.speaker, self.spoke = officials[-1], number
            self.head = next(s for s in spoken[::-1] if s.speaker == officials[-1])
        elif actors and (self.speaker is None or self.speaker.official is None):
            self.speaker = actors[-1]

    def put(self, new: _Found, evidence: Evidence) -> None:
        """Enter a statement; the same one told again adds its sentence, and an addressee if it had none."""
        known = self.found.setdefault((new.speaker, new.act, new.theme, new.site.label if new.site else None), new)
        known.addressee = known.addressee or new.addressee
        known.about = known.about or new.about
        if evidence not in known.evidence:
            known.evidence.append(evidence)


class StatementGrammar:
    """Finds the statements of an article."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._heads = HeadGrammar(lexicon)
        self._speakers = SpeakerGrammar(lexicon)
        self._topics = TopicGrammar(lexicon)
        self._acts = ActGrammar(lexicon)
        self._issuers = IssuerGrammar()
        self._continued = ContinuationGrammar(lexicon)

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
        state = _State()
        if meetings:
            for issuer, line in self._issuers.find(context):
                state.put(_Found(issuer, "affirm", MEETING, None, None, meetings[0].id), line)
        told, named, met = _grouped(themes), _grouped(agreement_mentions), _grouped(meeting_mentions)
        for number, view in enumerate(context.views):
            if view.sentence.kind == "title":
                continue
            heads = self._heads.find(view)
            carried = state.speaker if state.spoke == number - 1 else None
            spoken = self._speakers.resolve(context, number, heads, state.speaker, carried) if heads else []
            if not spoken:
                spoken = self._continued.find(context, number, state.head) if state.head is not None and state.spoke == number - 1 else []
                if not spoken:
                    continue
            topics = self._topics.find(context, number, told.get(number, ()), named.get(number, ()), met.get(number, ()))
            for new in self._sentence(context, number, spoken, topics, told, state):
                state.put(new, view.sentence.evidence)
            state.heard(number, spoken)
        return _finished(state, projects)

    def _sentence(
        self, context: Context, number: int, spoken: Sequence[Spoken], topics: list[Topic], told: Mapping[int, Sequence[ThemeMention]], state: _State
    ) -> list[_Found]:
        view = context.views[number]
        best: dict[tuple[Actor, str, str | None], _Found] = {}

        def enter(governor: Spoken, act: str, topic: Topic) -> None:
            assert governor.speaker is not None
            addressee = self._acts.addressee(context, view, governor, act, topic, state.addressed)
            for site in topic.sites or (None,):
                key = (governor.speaker, topic.theme, site.label if site else None)
                if key not in best or _STRENGTH[best[key].act] < _STRENGTH[act]:
                    best[key] = _Found(governor.speaker, act, topic.theme, addressee, site, topic.fact)
            state.addressed = addressee or state.addressed

        governed: list[Spoken] = []
        for topic in topics:
            governor = _governor(view, topic, spoken, topics)
            act = self._acts.act(context, view, governor, topic) if governor is not None else None
            if governor is not None and act is not None:
                governed.append(governor)
                enter(governor, act, topic)
        themes = {t.theme for t in topics if t.theme not in {AGREEMENT, MEETING}}
        if not themes and (echo := self._topics.echo(context, number, told)) is not None:
            self._echoed(context, view, spoken, echo, enter)
        elif not topics and (pledge := next((s for s in spoken if s.head.act == "pledge"), None)) is not None:
            if (funded := self._topics.funded(context, number, pledge.head.last, told)) is not None:
                enter(pledge, "pledge", funded)
        elif len(themes) == 1:
            self._shared(context, view, spoken, governed, next(t for t in topics if t.theme in themes), enter)
        self._invitations(view, spoken, best, enter, state)
        return list(best.values())

    def _echoed(self, context: Context, view: View, spoken: Sequence[Spoken], echo: Topic, enter) -> None:
        """ "this work": the theme of before, with the strongest act of the speaker."""
        governor = _governor(view, echo, spoken, (echo,))
        if governor is None:
            return
        same = [s for s in spoken if s.speaker == governor.speaker and s.head.act in _STRENGTH]
        governor = max(same, key=lambda s: _STRENGTH[s.head.act], default=governor) if governor.head.act == "affirm" else governor
        act = self._acts.act(context, view, governor, echo)
        if act is not None:
            enter(governor, act, echo)

    def _shared(self, context: Context, view: View, spoken: Sequence[Spoken], governed: Sequence[Spoken], topic: Topic, enter) -> None:
        """A second head without a theme of its own shares the sentence's: "thanked the province for its work and underlined ..."."""
        for k, head in enumerate(spoken):
            end = spoken[k + 1].head.first if k + 1 < len(spoken) else len(view.units)
            if head in governed or head.head.act not in {"thank", "appeal", "pledge"} or not self._topics.takes_up(view, head.head.last, end):
                continue
            if any(g.speaker == head.speaker for g in governed):
                enter(head, head.head.act, topic)

    def _invitations(self, view: View, spoken: Sequence[Spoken], best: Mapping[tuple[Actor, str, str | None], _Found], enter, state: _State) -> None:
        """Invitations without a meeting's name, and their acceptance."""
        for head in spoken:
            after = {u.text for u in view.units[head.head.last : head.head.last + 14] if u.kind == "w"}
            if head.head.act == "invite":
                if (head.speaker, MEETING, None) not in best and (after & _EVENTS or "to" not in after):
                    enter(head, "invite", Topic(head.head.last, len(view.units), MEETING))
                state.inviter = head.speaker
            elif head.head.verb.startswith("accept") and state.inviter not in {None, head.speaker} and any(w.startswith("invit") for w in view.words):
                key = (head.speaker, MEETING, None)
                enter(head, "pledge", Topic(head.head.last, head.head.last, MEETING))
                if key in best and best[key].act == "pledge":
                    best[key].addressee = best[key].addressee or state.inviter


def _finished(state: _State, projects: Sequence[Project]) -> tuple[Statement, ...]:
    about = {(p.theme, p.site.label if p.site else None): p.id for p in projects}
    return tuple(
        Statement(
            f"s{i}", f.speaker, f.act, f.theme, f.addressee if f.act not in {"affirm", "agree"} else None, f.site,
            f.about or about.get((f.theme, f.site.label if f.site else None)), tuple(f.evidence),
        )
        for i, f in enumerate(state.found.values(), 1)
    )  # fmt: skip


def _grouped(mentions: Sequence[_M]) -> dict[int, list[_M]]:
    grouped: dict[int, list[_M]] = defaultdict(list)
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
    if after is None or topic.theme in {AGREEMENT, MEETING}:
        return None
    return after if _opener(view, topic.first) and not any(t.first >= after.head.last and t.theme == topic.theme for t in topics) else None


def _semicolon(view: View, first: int, last: int) -> bool:
    return any(u.kind == "w" and u.text == ";" for u in view.units[first:last])


def _opener(view: View, end: int) -> bool:
    return end == 0 or view.units[0].kind == "w" and view.units[0].text in _OPENERS
