"""Statements: who said what about a war-legacy theme, an agreement or a meeting.

Heads (verbs and phrases of speech) come from `statements_heads`, their speakers from
`statements_speakers`, what they may be about from `statements_topics`; `statements_reading` gives every topic
to the head that governs it. Here the sentences are read in order, with what each leaves to the next.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kg.find.context import Context, Exchange, Mention
from kg.find.lexicon import Lexicon
from kg.find.statements_actors import subject_of
from kg.find.statements_acts import ActGrammar
from kg.find.statements_addressees import AddresseeGrammar, told_to
from kg.find.statements_besides import welcomed
from kg.find.statements_continued import ContinuationGrammar, attributed, closed_in, quoted, reached, told_after
from kg.find.statements_echoes import EchoGrammar
from kg.find.statements_heads import CLOSING, Head, HeadGrammar
from kg.find.statements_invitations import entered, invitations
from kg.find.statements_invited import accepts, carries
from kg.find.statements_issuers import interviewed, issuers
from kg.find.statements_joined import joined
from kg.find.statements_listed import announced
from kg.find.statements_meetings import MeetingTopics
from kg.find.statements_nominal import NominalGrammar
from kg.find.statements_papers import paper, undertaken
from kg.find.statements_reading import SentenceReader, Tools
from kg.find.statements_same import again
from kg.find.statements_shapes import honours, somebody_says
from kg.find.statements_speakers import SpeakerGrammar, Spoken
from kg.find.statements_stance import StanceGrammar
from kg.find.statements_state import Found, State, finished
from kg.find.statements_told import Told
from kg.find.statements_topics import AGREEMENT, MEETING, TopicGrammar
from kg.find.statements_turns import OWN_WORDS, told_in, turns
from kg.find.statements_words import SpeechWords
from kg.find.themes import ThemeMention
from kg.find.view import View
from kg.model import Actor, Agreement, Meeting, Project, Statement


class StatementGrammar:
    """Finds the statements of an article."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = SpeechWords(lexicon)
        self._words = words
        self._heads = HeadGrammar(lexicon)
        self._speakers = SpeakerGrammar(words)
        self._topics = TopicGrammar(words)
        self._meetings = MeetingTopics(words)
        acts = ActGrammar(words, lexicon)
        self._tools = Tools(words, acts, AddresseeGrammar(words), EchoGrammar(words))
        self._nominal = NominalGrammar(words, lexicon)
        self._stances = StanceGrammar(words)
        self._continued = ContinuationGrammar(words, acts)

    def listen(self, context: Context) -> None:
        """Note who speaks in which sentence of an interview or a speech."""
        writer, byline = context.author or (None, None)
        speech = Actor(official=writer.id) if writer is not None and byline is None else None
        context.interviewed = interviewed(context, self._words.interviews) if writer is None else None
        context.turns = turns(context, self._words.interviews, speech)

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
        speaker = signed or context.interviewed
        state.writer = state.speaker = speaker
        lines = [(signed, byline)] if signed is not None and byline is not None else issuers(context)
        for issuer, line in lines if meetings else ():
            state.put(Found(issuer, "affirm", MEETING, None, None, meetings[0].id), line)
        state.turns = context.turns
        known = {a.id for a in agreements} | {m.id for m in meetings}
        told, named, met = Told(themes), _grouped(agreement_mentions), _grouped(meeting_mentions)
        state.themes, state.paper = told.themes, paper(context)
        for number, view in enumerate(context.views):
            spoken = self._spoken(context, number, state) if view.sentence.kind != "title" else []
            if not spoken and view.sentence.kind != "title" and told.of(number):
                spoken = self._stances.find(context, number) or self._continued.introduced(context, number)
            read: list[Found] = []
            if spoken:
                topics = self._topics.find(context, number, told, named.get(number, ()))
                topics += self._meetings.find(view, met.get(number, ()), [s.head for s in spoken])
                if reached(view):  # "The agreement was reached at their meeting": it is what was said before
                    topics = [t for t in topics if t.theme != AGREEMENT or t.first > 1]
                elif number and told_after(context, number - 1) is not None:  # "made the statement at the talks with"
                    topics = [t for t in topics if t.theme not in {AGREEMENT, MEETING}]
                topics.sort(key=lambda t: (t.first, t.last, t.theme))
                read = SentenceReader(self._tools, context, number, spoken, state).read(topics, told)
                asked = any(s.head.verb in self._words.asking for s in spoken)
                if not read and told.of(number) and number not in state.turns and not asked and not honours(view):
                    spoken = self._stances.find(context, number) or spoken
                    read = SentenceReader(self._tools, context, number, spoken, state).read(topics, told)
            read += again(context, number, read, state.before(number))
            read = read or welcomed(context, number, state.before(number))
            for invitation in invitations(context, number, read):
                read = [f for f in read if f.theme != MEETING or f.act != "appeal"] + [*entered(invitation, read)]
                state.inviter, state.invited = invitation.host, number
            state.just = (number, read) if read else state.just
            told.means(number, (f.theme for f in read if f.theme not in {AGREEMENT, MEETING}))
            context.exchanges.extend(exchanged(context, number, spoken, read))
            for new in read:
                new.about = new.about if new.about in known else None
                state.put(new, view.sentence.evidence)
            if spoken:
                state.heard(number, spoken, subject_of(context, number))
            for kind, here in ((MEETING, met), (AGREEMENT, named)):
                if here.get(number) and view.sentence.kind == "body":
                    state.named = (number, kind, here[number][-1].fact)
        return finished(state, projects)

    def _spoken(self, context: Context, number: int, state: State) -> list[Spoken]:
        """The heads of a sentence with their speakers, or the unspoken head of one that carries on."""
        if number in state.turns:
            speaker = state.turns[number]
            state.writer = speaker
            if speaker is None:
                return []
            return told_in(context, context.views[number], speaker, self._heard(context, number, state))
        if self._strange(context, number, state):
            return []
        spoken = self._heard(context, number, state)
        quoting = self._quoting(context, number, state)
        if quoting is not None:
            return told_in(context, context.views[number], quoting, spoken)
        maker = told_after(context, number) or announced(context, number)
        said = [s for s in spoken if s.head.last]
        if maker is not None and not any(s.speaker is not None and s.speaker.official is not None for s in said):
            return told_in(context, context.views[number], maker[0], said, maker[1])
        just = state.speaker if state.spoke == number - 1 else None
        if just is None or just.official is None or any(s.tail for s in spoken):
            return spoken
        nobody = next(context.views[number].of_kind("P"), None) is None
        goes_on = nobody and quoted(context, number)
        return told_in(context, context.views[number], just, spoken) if goes_on else spoken

    def _strange(self, context: Context, number: int, state: State) -> bool:
        """Is the sentence a quotation of one who is nobody known, or does it go on with such a one?"""
        view = context.views[number]
        if next(view.of_kind("P"), None) is not None or view.sentence.kind != "body":
            return False
        same = number > 0 and context.views[number - 1].sentence.paragraph == view.sentence.paragraph
        if somebody_says(view) or (same and state.strange == number - 1 and quoted(context, number)):
            state.strange = number
        return state.strange == number

    def _quoting(self, context: Context, number: int, state: State) -> Actor | None:
        """Who is named behind the end of a quotation that sentence `number` opens or goes on with."""
        end = closed_in(context, number)
        after = self._heard(context, end, state) if end is not None else []
        return next((s.speaker for s in after if s.tail and s.explicit and s.head.act == "affirm"), None)

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
                state.speaker if just and number not in state.turns else None,
                state.writer,
                state.body[1] if state.body[0] == number - 1 else None,
            )
            if heads
            else []
        )
        spoken = joined(context.views[number], spoken, self._words.speech_nouns)
        spoken = spoken or (undertaken(context, number) if state.paper else [])
        found = self._nominal.find(context, number, state.speaker)
        if spoken or found:
            spoken = _apart(context.views[number], spoken, found)
        if not spoken and just and state.head is not None and not quoted(context, number):
            return self._continued.find(context, number, state.head, plain)
        if not spoken and just and state.speaker is not None and quoted(context, number):
            return [Spoken(Head(0, 0, "affirm", "finite", ""), state.speaker, 0)]
        if not spoken and state.writer is not None and not OWN_WORDS.isdisjoint(context.views[number].words):
            own = Spoken(Head(0, 0, "affirm", "finite", ""), state.writer, 0)
            return self._continued.find(context, number, own, plain)
        if spoken or not plain:
            return spoken
        return attributed(context, number) or self._continued.agreed_on(context, number, state.agreed(number))


def _apart(view: View, spoken: Sequence[Spoken], found: Sequence[Spoken]) -> list[Spoken]:
    """The heads that verbs make and those that nouns make, each word in one of them."""
    senders = [n for n in found if n.head.act == "invite"]
    spoken = [s for s in spoken if not carries(s, senders)]
    inviting = (s.head for s in spoken if s.head.act == "invite" or accepts(view, s))
    invited = {i for head in inviting for i in range(head.first, head.last)}
    nominal = [n for n in found if n.head.act != "invite" or invited.isdisjoint(range(n.head.first, n.head.last))]
    taken = {i for s in nominal for i in range(s.head.first, s.head.last)}
    return [*(s for s in spoken if taken.isdisjoint(range(s.head.first, s.head.last))), *nominal]


def exchanged(context: Context, number: int, spoken: Sequence[Spoken], read: Sequence[Found]) -> Iterator[Exchange]:
    """Who speaks to whom in a sentence, whatever it is about."""
    view = context.views[number]
    for one in spoken:
        hearer, at = told_to(context, view, one)
        speaker = one.speaker.official if one.speaker is not None and one.head.act != "invite" else None
        if speaker and hearer is not None and hearer.official:
            yield Exchange(number, speaker, hearer.official, at)
    for found in read:
        to = found.addressee
        if found.act != "invite" and found.speaker.official and to is not None and to.official:
            yield Exchange(number, found.speaker.official, to.official)


def _grouped(mentions: Sequence[Mention]) -> dict[int, list[Mention]]:
    grouped: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        grouped[mention.view].append(mention)
    return grouped
