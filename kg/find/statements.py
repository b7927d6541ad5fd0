"""Statements: who said what about a war-legacy theme, an agreement or a meeting.

Heads (verbs and phrases of speech) come from `statements_heads`, their speakers from
`statements_speakers`, what they may be about from `statements_topics`. Here every topic is given to
the head that governs it; of several acts of one speaker on one theme in a sentence the strongest stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kg.find.context import Context, Mention
from kg.find.lexicon import Lexicon
from kg.find.statements_acts import ActGrammar
from kg.find.statements_addressees import AddresseeGrammar
from kg.find.statements_continued import ContinuationGrammar, agreed_on, attributed, quoted, told_after
from kg.find.statements_echoes import EchoGrammar, missed, placed_near
from kg.find.statements_governors import answers_in_kind, discussed, governor_of
from kg.find.statements_heads import CLOSING, Head, HeadGrammar
from kg.find.statements_invited import accepts, comes, inviter, somewhere
from kg.find.statements_issuers import interviewed, issuers
from kg.find.statements_meetings import MeetingTopics
from kg.find.statements_nominal import NominalGrammar
from kg.find.statements_same import again
from kg.find.statements_speakers import SpeakerGrammar, Spoken
from kg.find.statements_stance import StanceGrammar
from kg.find.statements_state import STRENGTH, Found, State, finished
from kg.find.statements_told import Told
from kg.find.statements_topics import AGREEMENT, MEETING, Topic, TopicGrammar
from kg.find.statements_turns import OWN_WORDS, told_in, turns
from kg.find.statements_words import SpeechWords, words_in
from kg.find.themes import ThemeMention
from kg.model import Actor, Agreement, Meeting, Project, Statement, Term

_PLANS = ("mean", "plan", "intend", "offer", "aim", "set", "step", "earmark", "allocat", "go", "went", "gone", "spar")
"""Openings of verbs that tell of a plan, which without an object of its own says nothing of the work told of before."""


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
        self._acts = ActGrammar(words, lexicon)
        self._addressees = AddresseeGrammar(words)
        self._nominal = NominalGrammar(words, lexicon)
        self._stances = StanceGrammar(words)
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
        state = State()
        writer, byline = context.author or (None, None)
        signed = Actor(official=writer.id) if writer is not None else None
        speaker = signed or interviewed(context, self._words.interviews)
        state.writer = state.speaker = speaker
        lines = [(signed, byline)] if signed is not None and byline is not None else issuers(context)
        for issuer, line in lines if meetings else ():
            state.put(Found(issuer, "affirm", MEETING, None, None, meetings[0].id), line)
        speech = signed if byline is None else None
        state.turns = turns(context, self._words.interviews, speech)
        known = {a.id for a in agreements} | {m.id for m in meetings}
        told, named, met = Told(themes), _grouped(agreement_mentions), _grouped(meeting_mentions)
        state.themes = told.themes
        for number, view in enumerate(context.views):
            spoken = self._spoken(context, number, state) if view.sentence.kind != "title" else []
            if not spoken and view.sentence.kind != "title" and told.of(number):
                spoken = self._stances.find(context, number) or self._continued.introduced(context, number)
            read: list[Found] = []
            if spoken:
                topics = self._topics.find(context, number, told, named.get(number, ()))
                topics += self._meetings.find(view, met.get(number, ()))
                topics.sort(key=lambda t: (t.first, t.last, t.theme))
                read = _Sentence(self, context, number, spoken, state).read(topics, told)
                asked = any(s.head.verb in self._words.asking for s in spoken)
                if not read and told.of(number) and number not in state.turns and not asked:
                    spoken = self._stances.find(context, number) or spoken
                    read = _Sentence(self, context, number, spoken, state).read(topics, told)
            read += again(context, number, read, state.before(number))
            state.just = (number, read) if read else state.just
            for new in read:
                new.about = new.about if new.about in known else None
                state.put(new, view.sentence.evidence)
            if spoken:
                state.heard(number, spoken)
        return finished(state, projects)

    def _spoken(self, context: Context, number: int, state: State) -> list[Spoken]:
        """The heads of a sentence with their speakers, or the unspoken head of one that carries on."""
        if number in state.turns:
            speaker = state.turns[number]
            state.writer = speaker
            if speaker is None:
                return []
            return told_in(context, context.views[number], speaker, self._heard(context, number, state))
        spoken = self._heard(context, number, state)
        maker = told_after(context, number)
        if maker is not None and not any(s.speaker is not None and s.speaker.official is not None for s in spoken):
            return told_in(context, context.views[number], maker[0], spoken, maker[1])
        just = state.speaker if state.spoke == number - 1 else None
        if just is None or just.official is None or any(s.tail for s in spoken):
            return spoken
        nobody = next(context.views[number].of_kind("P"), None) is None
        goes_on = nobody and quoted(context, number)
        return told_in(context, context.views[number], just, spoken) if goes_on else spoken

    def _heard(self, context: Context, number: int, state: State) -> list[Spoken]:
        heads = self._heads.find(context.views[number])
        just = state.spoke == number - 1
        plain = all(h.form in {CLOSING, "bare"} for h in heads)
        spoken = (
            self._speakers.resolve(
                context,
                number,
                heads,
                state.speaker,
                state.speaker if just else None,
                state.writer,
                state.body[1] if state.body[0] == number - 1 else None,
            )
            if heads
            else []
        )
        inviting = (s.head for s in spoken if s.head.act == "invite" or accepts(context.views[number], s))
        invited = {i for head in inviting for i in range(head.first, head.last)}
        nominal = [
            n
            for n in self._nominal.find(context, number, state.speaker)
            if n.head.act != "invite" or invited.isdisjoint(range(n.head.first, n.head.last))
        ]
        taken = {i for s in nominal for i in range(s.head.first, s.head.last)}
        spoken = [*(s for s in spoken if taken.isdisjoint(range(s.head.first, s.head.last))), *nominal]
        if not spoken and just and state.head is not None and not quoted(context, number):
            return self._continued.find(context, number, state.head, plain)
        if not spoken and just and state.speaker is not None and quoted(context, number):
            return [Spoken(Head(0, 0, "affirm", "finite", ""), state.speaker, 0)]
        if not spoken and state.writer is not None and not OWN_WORDS.isdisjoint(context.views[number].words):
            own = Spoken(Head(0, 0, "affirm", "finite", ""), state.writer, 0)
            return self._continued.find(context, number, own, plain)
        return spoken or (attributed(context, number) or agreed_on(context, number, state.just) if plain else [])


class _Sentence:
    """One sentence while its topics are given to its heads."""

    def __init__(
        self, grammar: StatementGrammar, context: Context, number: int, spoken: Sequence[Spoken], state: State
    ) -> None:
        self._g, self._context, self._number, self._spoken, self._state = grammar, context, number, spoken, state
        self._view = context.views[number]
        self._best: dict[tuple[Actor, str, str | None], Found] = {}
        self._governed: list[Spoken] = []
        self._topics: Sequence[Topic] = ()

    def read(self, topics: Sequence[Topic], told: Told) -> list[Found]:
        """The statements of the sentence."""
        self._topics = topics
        for topic in topics:
            if not discussed(self._view, topic, topics):
                self._enter(governor_of(self._view, topic, self._spoken, topics), topic)
        themes = {t.theme for t in topics if t.theme not in {AGREEMENT, MEETING}}
        if not themes:
            self._echoed(told, topics)
        elif len(themes) == 1:
            self._shared(next(t for t in topics if t.theme in themes))
            self._carried(told, min(themes))
        self._invitations()
        return list(self._best.values())

    def _enter(self, governor: Spoken | None, topic: Topic, act: str | None = None) -> None:
        """Enter a head's statement on a topic, unless the speaker makes a stronger one on it in this sentence."""
        if governor is None or governor.speaker is None:
            return
        act = act or self._g._acts.act(self._context, self._view, governor, topic)
        if act is None:
            return
        topic = missed(self._context, self._view, topic, governor.speaker, self._state.themes)
        addressee = self._g._addressees.find(self._context, self._view, governor, act, topic, self._state.addressed)
        for site in topic.sites or self._places(governor, topic) or (None,):
            new = Found(governor.speaker, act, topic.theme, addressee, site, topic.fact)
            if new.subject not in self._best or STRENGTH[self._best[new.subject].act] < STRENGTH[act]:
                self._best[new.subject] = new
        self._state.addressed = addressee or self._state.addressed
        self._governed.append(governor)

    def _places(self, governor: Spoken, topic: Topic) -> tuple[Term, ...]:
        """The places of what is said on the one theme of the sentence."""
        alone = all(t.theme in {topic.theme, AGREEMENT, MEETING} for t in self._topics)
        return placed_near(self._view, governor, topic) if alone else ()

    def _echoed(self, told: Told, topics: Sequence[Topic]) -> None:
        """ "this work": the theme of before, with the strongest act of the speaker; else money for it."""
        echo = self._g._echoes.find(self._context, self._number, told)
        if echo is not None and any(t.theme == AGREEMENT and t.first <= echo.first <= t.last + 10 for t in topics):
            return
        echo = self._g._echoes.of_speaker(self._context, echo, self._spoken) if echo is not None else None
        if echo is not None and (governor := governor_of(self._view, echo, self._spoken, (echo,))) is not None:
            same = [s for s in self._spoken if s.speaker == governor.speaker]
            strongest = max(same, key=lambda s: STRENGTH[s.head.act], default=governor)
            self._enter(strongest if governor.head.act == "affirm" else governor, echo)
        if echo is not None or self._best:
            return
        pledge = next((s for s in self._spoken if s.head.act == "pledge"), None)
        set_apart = any(t.theme == AGREEMENT or t.role in {"object", "visit"} for t in topics)
        funded = self._g._echoes.funded(self._context, self._number, pledge, told, set_apart) if pledge else None
        if funded is not None:
            self._enter(pledge, funded, "pledge")
        if funded is not None or set_apart:
            return
        self._thanked(told)
        self._carried(told)
        in_hand = self._g._echoes.in_hand(self._context, self._number, told) if not self._best else None
        if (
            in_hand is not None
            and (spoken := next((s for s in self._spoken if s.speaker is not None and s.head.act == "affirm"), None))
            is not None
        ):
            self._enter(spoken, in_hand)

    def _carried(self, told: Told, named: str | None = None) -> None:
        """An appeal, a pledge or thanks without an object of its own means the theme of just before: "asked for it"."""
        for head in self._spoken if not self._best else ():
            if head.speaker is None or head.speaker.official is None or head.head.verb.startswith(_PLANS):
                continue
            if accepts(self._view, head) or comes(self._view, head):
                continue
            first, last = (0, head.first) if head.tail else (head.head.last, len(self._view.units))
            act = self._g._acts.act(self._context, self._view, head, Topic(first, first, ""))
            if act in {"appeal", "pledge", "thank"}:
                topic = (
                    self._g._echoes.carried(self._context, self._number, (first, last), act, told, head.speaker)
                    if named is None
                    else Topic(first, first, named)
                )
                if topic is not None:
                    self._enter(head, topic, act)
                return

    def _thanked(self, told: Told) -> None:
        """Thanks for "help" or "support" without a theme mean the only theme of the article."""
        if not self._view.words.isdisjoint(self._g._words.elsewhere):
            return
        themes = told.themes
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
                brief = self._g._echoes.takes_up(self._view, head.head.last, end)
                if act != "thank" and answers_in_kind(self._view, head, end, brief):
                    self._enter(head, topic, act)
                continue
            helping = act == "thank" and end - head.head.last < 2  # "expressed his thanks, adding that"
            helping |= act == "thank" and bool(words_in(self._view, head.head.last, end) & self._g._words.helping)
            if helping or self._g._echoes.takes_up(self._view, head.head.last, end):
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
                    and (after & self._g._words.events or "to" not in after or somewhere(self._view, head.head.last))
                ):
                    self._enter(head, meeting, "invite")
                    self._invited(head)
                self._state.inviter = head.speaker
            elif comes(self._view, head) and not self._best:
                self._enter(head, meeting, "pledge")
            elif self._accepts(head):
                self._enter(head, meeting, "pledge")
                accepted = self._best.get((head.speaker, MEETING, None)) if head.speaker is not None else None
                if accepted is not None and accepted.act == "pledge":
                    accepted.addressee = accepted.addressee or self._state.inviter

    def _invited(self, head: Spoken) -> None:
        """Whom "President A welcomed B's invitation" shows to be invited: the other one who speaks."""
        new = self._best.get((head.speaker, MEETING, None)) if head.speaker is not None else None
        others = {s.speaker for s in self._spoken if s.speaker is not None and s.speaker != head.speaker}
        if new is not None and new.act == "invite" and new.addressee is None and len(others) == 1:
            new.addressee = others.pop()

    def _accepts(self, head: Spoken) -> bool:
        """Does the head accept an invitation known of? One that is named only here is entered itself."""
        if not accepts(self._view, head):
            return False
        named = inviter(self._context, self._view, head)
        if named is not None and head.speaker is not None:
            self._state.inviter = named
            new = Found(named, "invite", MEETING, head.speaker, None, None)
            self._best.setdefault(new.subject, new)
        return self._state.inviter is not None and self._state.inviter != head.speaker


def _grouped(mentions: Sequence[Mention]) -> dict[int, list[Mention]]:
    grouped: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        grouped[mention.view].append(mention)
    return grouped
