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
from kg.find.statements_addressees import AddresseeGrammar
from kg.find.statements_continued import ContinuationGrammar, attributed
from kg.find.statements_echoes import EchoGrammar
from kg.find.statements_governors import governor_of
from kg.find.statements_heads import HeadGrammar
from kg.find.statements_issuers import issuers
from kg.find.statements_meetings import MeetingTopics
from kg.find.statements_speakers import SpeakerGrammar, Spoken
from kg.find.statements_topics import AGREEMENT, MEETING, Topic, TopicGrammar
from kg.find.statements_words import SpeechWords, words_in
from kg.find.themes import ThemeMention
from kg.model import Actor, Agreement, Evidence, Meeting, Project, Statement, Term

_STRENGTH = {"appeal": 5, "pledge": 5, "invite": 4, "agree": 4, "thank": 3, "affirm": 2}
"""Of several acts of one speaker on one theme in a sentence the strongest counts."""

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

    @property
    def subject(self) -> tuple[Actor, str, str | None]:
        """Speaker, theme and site: what the acts of one sentence compete for."""
        return self.speaker, self.theme, self.site.label if self.site else None


@dataclass(slots=True)
class _State:
    """What is carried from sentence to sentence: who spoke last and where, who was addressed, who invited."""

    found: dict[tuple[str, tuple[Actor, str, str | None]], _Found] = field(default_factory=dict)
    speaker: Actor | None = None
    head: Spoken | None = None
    spoke: int = -2
    addressed: Actor | None = None
    inviter: Actor | None = None

    def heard(self, number: int, spoken: Sequence[Spoken]) -> None:
        """Remember the official who spoke last, and in which sentence; a side only where no official has spoken."""
        explicit = [s for s in spoken if s.explicit and s.speaker is not None]
        officials = [s for s in explicit if s.speaker is not None and s.speaker.official is not None]
        if officials:
            self.head, self.speaker, self.spoke = officials[-1], officials[-1].speaker, number
        elif explicit and (self.speaker is None or self.speaker.official is None):
            self.speaker = explicit[-1].speaker

    def put(self, new: _Found, evidence: Evidence) -> None:
        """Enter a statement; the same one told again adds its sentence, and what it did not say before."""
        known = self.found.setdefault((new.act, new.subject), new)
        known.addressee = known.addressee or new.addressee
        known.about = known.about or new.about
        if evidence not in known.evidence:
            known.evidence.append(evidence)


class StatementGrammar:
    """Finds the statements of an article."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = SpeechWords(lexicon)
        self._words = words
        self._heads = HeadGrammar(lexicon)
        self._speakers = SpeakerGrammar(words)
        self._topics = TopicGrammar(words)
        self._meetings = MeetingTopics(words)
        self._echoes = EchoGrammar(words)
        self._acts = ActGrammar(words)
        self._addressees = AddresseeGrammar(words)
        self._continued = ContinuationGrammar(words, self._acts)

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
            for issuer, line in issuers(context):
                state.put(_Found(issuer, "affirm", MEETING, None, None, meetings[0].id), line)
        known = {a.id for a in agreements} | {m.id for m in meetings}
        told, named, met = _grouped(themes), _grouped(agreement_mentions), _grouped(meeting_mentions)
        for number, view in enumerate(context.views):
            spoken = self._spoken(context, number, state) if view.sentence.kind != "title" else []
            if not spoken:
                continue
            topics = self._topics.find(context, number, told.get(number, ()), named.get(number, ()))
            topics += self._meetings.find(view, met.get(number, ()))
            topics.sort(key=lambda t: (t.first, t.last, t.theme))
            for new in _Sentence(self, context, number, spoken, state).read(topics, told):
                new.about = new.about if new.about in known else None
                state.put(new, view.sentence.evidence)
            state.heard(number, spoken)
        return _finished(state, projects)

    def _spoken(self, context: Context, number: int, state: _State) -> list[Spoken]:
        """The heads of a sentence with their speakers, or the unspoken head of one that carries on."""
        heads = self._heads.find(context.views[number])
        just = state.spoke == number - 1
        spoken = (
            self._speakers.resolve(context, number, heads, state.speaker, state.speaker if just else None)
            if heads
            else []
        )
        if not spoken and just and state.head is not None:
            return self._continued.find(context, number, state.head, not heads)
        return spoken or (attributed(context, number) if not heads else [])


class _Sentence:
    """One sentence while its topics are given to its heads."""

    def __init__(
        self, grammar: StatementGrammar, context: Context, number: int, spoken: Sequence[Spoken], state: _State
    ) -> None:
        self._g, self._context, self._number, self._spoken, self._state = grammar, context, number, spoken, state
        self._view = context.views[number]
        self._best: dict[tuple[Actor, str, str | None], _Found] = {}
        self._governed: list[Spoken] = []

    def read(self, topics: Sequence[Topic], told: Mapping[int, Sequence[ThemeMention]]) -> list[_Found]:
        """The statements of the sentence."""
        for topic in topics:
            self._enter(governor_of(self._view, topic, self._spoken, topics), topic)
        themes = {t.theme for t in topics if t.theme not in {AGREEMENT, MEETING}}
        if not themes:
            self._echoed(told, bool(topics))
        elif len(themes) == 1:
            self._shared(next(t for t in topics if t.theme in themes))
        self._invitations()
        return list(self._best.values())

    def _enter(self, governor: Spoken | None, topic: Topic, act: str | None = None) -> None:
        """Enter a head's statement on a topic, unless the speaker makes a stronger one on it in this sentence."""
        if governor is None or governor.speaker is None:
            return
        act = act or self._g._acts.act(self._context, self._view, governor, topic)
        if act is None:
            return
        addressee = self._g._addressees.find(self._context, self._view, governor, act, topic, self._state.addressed)
        for site in topic.sites or (None,):
            new = _Found(governor.speaker, act, topic.theme, addressee, site, topic.fact)
            if new.subject not in self._best or _STRENGTH[self._best[new.subject].act] < _STRENGTH[act]:
                self._best[new.subject] = new
        self._state.addressed = addressee or self._state.addressed
        self._governed.append(governor)

    def _echoed(self, told: Mapping[int, Sequence[ThemeMention]], spoken_of: bool) -> None:
        """ "this work": the theme of before, with the strongest act of the speaker; else money for it."""
        echo = self._g._echoes.find(self._context, self._number, told)
        if echo is not None and (governor := governor_of(self._view, echo, self._spoken, (echo,))) is not None:
            same = [s for s in self._spoken if s.speaker == governor.speaker]
            strongest = max(same, key=lambda s: _STRENGTH[s.head.act], default=governor)
            self._enter(strongest if governor.head.act == "affirm" else governor, echo)
        elif (
            echo is None
            and not spoken_of
            and (pledge := next((s for s in self._spoken if s.head.act == "pledge"), None))
        ):
            funded = self._g._echoes.funded(self._context, self._number, pledge.head.last, told)
            if funded is not None:
                self._enter(pledge, funded, "pledge")
        elif echo is None and not spoken_of:
            self._thanked(told)
            self._carried(told)

    def _carried(self, told: Mapping[int, Sequence[ThemeMention]]) -> None:
        """An appeal, a pledge or thanks without an object of its own means the theme of just before: "asked for it"."""
        head = next((s for s in self._spoken if s.head.act in {"appeal", "pledge", "thank"}), None)
        if head is None or self._best:
            return
        topic = self._g._echoes.carried(self._context, self._number, head.head, told)
        if topic is not None:
            self._enter(head, topic)

    def _thanked(self, told: Mapping[int, Sequence[ThemeMention]]) -> None:
        """Thanks for "help" or "support" without a theme mean the only theme of the article."""
        themes = {t.theme for mentions in told.values() for t in mentions}
        for head in self._spoken:
            end = len(self._view.units)
            if (
                head.head.act == "thank"
                and len(themes) == 1
                and self._g._echoes.takes_up(self._view, head.head.last, end)
            ):
                self._enter(head, Topic(end, end, min(themes)))

    def _shared(self, topic: Topic) -> None:
        """A second head of the speaker shares the one theme: "thanked the province for its work and underlined ..."."""
        speakers = [g.speaker for g in self._governed]
        for k, head in enumerate(self._spoken):
            end = self._spoken[k + 1].head.first if k + 1 < len(self._spoken) else len(self._view.units)
            act = self._g._acts.act(self._context, self._view, head, Topic(end, end, topic.theme))
            if head in self._governed or act not in {"thank", "appeal", "pledge"}:
                continue
            if speakers and head.speaker not in speakers:
                continue
            if self._g._echoes.takes_up(self._view, head.head.last, end):
                self._enter(head, topic, act)

    def _invitations(self) -> None:
        """Invitations without a meeting's name, and their acceptance."""
        for head in self._spoken:
            after = words_in(self._view, head.head.last, head.head.last + 14)
            meeting = Topic(head.head.last, len(self._view.units), MEETING)
            if head.head.act == "invite":
                if (
                    head.speaker is not None
                    and (head.speaker, MEETING, None) not in self._best
                    and (after & self._g._words.events or "to" not in after)
                ):
                    self._enter(head, meeting, "invite")
                self._state.inviter = head.speaker
            elif self._accepts(head):
                self._enter(head, meeting, "pledge")
                accepted = self._best.get((head.speaker, MEETING, None)) if head.speaker is not None else None
                if accepted is not None and accepted.act == "pledge":
                    accepted.addressee = accepted.addressee or self._state.inviter

    def _accepts(self, head: Spoken) -> bool:
        known = self._state.inviter is not None and self._state.inviter != head.speaker
        return known and head.head.verb.startswith("accept") and any(w.startswith("invit") for w in self._view.words)


def _finished(state: _State, projects: Sequence[Project]) -> tuple[Statement, ...]:
    about = {(p.theme, p.site.label if p.site else None): p.id for p in projects}
    return tuple(
        Statement(
            id=f"statement-{i}",
            speaker=f.speaker,
            act=f.act,
            theme=f.theme,
            addressee=f.addressee if f.act not in {"affirm", "agree"} else None,
            site=f.site,
            about=f.about or about.get(f.subject[1:]),
            evidence=tuple(f.evidence),
        )
        for i, f in enumerate(state.found.values(), 1)
    )


def _grouped(mentions: Sequence[_M]) -> dict[int, list[_M]]:
    grouped: dict[int, list[_M]] = defaultdict(list)
    for mention in mentions:
        grouped[mention.view].append(mention)
    return grouped
