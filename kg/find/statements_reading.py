"""One sentence while its topics are given to its heads.

Every topic goes to the head that governs it; of several acts of one speaker on one theme the strongest stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.find.context import Context
from kg.find.statements_acts import ActGrammar
from kg.find.statements_addressees import AddresseeGrammar
from kg.find.statements_again import asked_of_paper, bare_wish
from kg.find.statements_besides import beside, more_means, of_itself
from kg.find.statements_echoes import EchoGrammar
from kg.find.statements_governors import answers_in_kind, discussed, governor_of, only_discussed
from kg.find.statements_granted import earmarked, grants, no_matter, takes_it
from kg.find.statements_invited import accepts, comes, consents, in_turn, inviter, somewhere
from kg.find.statements_meeting_acts import agreeing
from kg.find.statements_missing import missed
from kg.find.statements_placed import placed_near
from kg.find.statements_shapes import honours, of_it, thanks_for_it
from kg.find.statements_speakers import Spoken
from kg.find.statements_state import STRENGTH, Found, State
from kg.find.statements_told import Told
from kg.find.statements_topics import AGREEMENT, MEETING, Topic
from kg.find.statements_words import BE, HAVE, SpeechWords, word, words_in
from kg.find.themes_overlaps import GENERAL
from kg.find.themes_people import MISSING
from kg.model import Actor, Term

_PLANS = ("mean", "plan", "intend", "offer", "aim", "set", "step", "earmark", "allocat", "go", "went", "gone", "spar")
"""Openings of verbs that tell of a plan, which without an object of its own says nothing of the work told of before."""
_CALLING = ("call", "consider", "describ", "dub", "hail", "regard", "see", "saw", "term")
_IT, _THEM = frozenset("it this".split()), frozenset("it them".split())
_OBJECT = 3
"""Within how many units behind a verb of asking the pronoun stands that takes up the work just told of."""
_ELSEWHERE = frozenset(
    "extend extending expand expanding widen widening replicate replicating other others elsewhere nationwide".split()
)
_AT_LARGE = frozenset("aftermath aftermaths consequences legacies legacy wounds".split())
"""Words for all that a war left, which the theme told of before is but a part of."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The grammars that read a sentence."""

    words: SpeechWords
    acts: ActGrammar
    addressees: AddresseeGrammar
    echoes: EchoGrammar


_GOODWILL = frozenset("goodwill humanitarian cooperation cooperative attitude policy help support assistance".split())
"""What a side gives thanks for where it speaks of the work just told of: "the US thanked Viet Nam for its goodwill"."""


class SentenceReader:
    """One sentence while its topics are given to its heads."""

    def __init__(self, tools: Tools, context: Context, number: int, spoken: Sequence[Spoken], state: State) -> None:
        self._tools, self._context, self._number, self._spoken, self._state = tools, context, number, spoken, state
        self._view = context.views[number]
        self._best: dict[tuple[Actor, str, str | None], Found] = {}
        self._governed: list[Spoken] = []
        self._topics: Sequence[Topic] = ()

    def read(self, topics: Sequence[Topic], told: Told) -> list[Found]:
        """The statements of the sentence."""
        self._topics = topics
        for head in self._spoken:
            asked = self._tools.echoes.asked_on(self._view, head.until, self._spoken, topics)
            asked |= any(s.head.first >= head.until and self._tools.acts.believed(self._view, s) for s in self._spoken)
            if not asked and not any(t.first >= head.until for t in topics):
                head.until = 0  # "Calling the search humanitarian, he promised access": one matter
        for topic in topics:
            if not (discussed(self._view, topic, topics) or only_discussed(self._view, topic, self._spoken)):
                self._enter(governor_of(self._view, topic, self._spoken, topics), topic)
        themes = {t.theme for t in topics if t.theme not in {AGREEMENT, MEETING}}
        for head, work in beside(self._view, self._number, self._spoken, topics, told) if themes else ():
            self._enter(head, work)
        if not themes:
            self._echoed(told, topics)
        elif len(themes) == 1:
            self._shared(next(t for t in topics if t.theme in themes))
            self._carried(told, min(themes))
        else:
            self._for_all([t for t in topics if t.theme in themes])
        for head in asked_of_paper(self._view, self._spoken, self._governed, topics):
            self._enter(head, topics[0])
        self._granted()
        self._invitations()
        return list(self._best.values())

    def _granted(self) -> None:
        """ "They could have it, she replied": the promise of what another has just asked for."""
        asked = [f for f in (*self._state.before(self._number), *self._best.values()) if f.act == "appeal"]
        for head in self._spoken if asked else ():
            wish = next((f for f in asked[::-1] if f.speaker != head.speaker and f.theme != MEETING), None)
            promised = any(f.speaker == head.speaker and f.act == "pledge" for f in self._best.values())
            if wish is not None and head.speaker is not None and not promised and grants(self._view, head):
                new = Found(head.speaker, "pledge", wish.theme, wish.speaker, None, None)
                self._best[new.subject] = new

    def _enter(self, governor: Spoken | None, topic: Topic, act: str | None = None) -> None:
        """Enter a head's statement on a topic, unless the speaker makes a stronger one on it in this sentence."""
        if governor is None or governor.speaker is None:
            return
        act = act or self._tools.acts.act(self._context, self._view, governor, topic)
        if act is None or (act in {"thank", "affirm"} and topic.theme in MISSING and honours(self._view)):
            return
        topic = missed(self._context, self._view, topic, governor.speaker, self._state.themes, act)
        addressee = self._tools.addressees.find(self._context, self._view, governor, act, topic, self._state.addressed)
        for site in topic.sites or self._places(governor, topic) or (None,):
            new = Found(governor.speaker, act, topic.theme, addressee, site, topic.fact)
            key = (governor.speaker, act, None) if in_turn(self._view, governor, self._spoken) else new.subject
            if key not in self._best or STRENGTH[self._best[key].act] < STRENGTH[act]:
                self._best[key] = new
        self._state.addressed = addressee or self._state.addressed
        self._governed.append(governor)

    def _places(self, governor: Spoken, topic: Topic) -> tuple[Term, ...]:
        """The places of what is said on the one theme of the sentence."""
        alone = all(t.theme in {topic.theme, AGREEMENT, MEETING} for t in self._topics)
        return placed_near(self._view, governor, topic) if alone else ()

    def _echoed(self, told: Told, topics: Sequence[Topic]) -> None:
        """ "this work": the theme of before, with the strongest act of the speaker; else money for it."""
        echo = self._tools.echoes.find(self._context, self._number, told)
        if echo is not None and any(t.theme == AGREEMENT and t.first <= echo.first <= t.last + 10 for t in topics):
            return
        echo = self._tools.echoes.of_speaker(self._context, echo, self._spoken) if echo is not None else None
        if echo is not None and (governor := governor_of(self._view, echo, self._spoken, (echo,))) is not None:
            same = [s for s in self._spoken if s.speaker == governor.speaker]
            strongest = max(same, key=lambda s: STRENGTH[s.head.act], default=governor)
            meant = self._tools.echoes.own(self._context, self._number, echo, told, governor.speaker)
            self._enter(strongest if governor.head.act == "affirm" else governor, meant)
        if echo is not None or self._best:
            return
        pledge = next((s for s in self._spoken if s.head.act == "pledge" or earmarked(self._view, s)), None)
        opened = min((s.head.first for s in self._spoken if not s.tail), default=0)  # what stands before is told apart
        set_apart = any(t.theme == AGREEMENT or (t.role in {"object", "visit"} and t.last > opened) for t in topics)
        funded = self._tools.echoes.funded(self._context, self._number, pledge, told, set_apart) if pledge else None
        if funded is not None:
            self._enter(pledge, funded, "pledge")
        if funded is not None or set_apart:
            return
        self._thanked(told)
        if not self._asked_of_it(told):
            self._carried(told)
        self._meant(told)
        in_hand = self._tools.echoes.in_hand(self._context, self._number, told) if not self._best else None
        spoken = next((s for s in self._spoken if s.speaker is not None and s.head.act == "affirm"), None)
        if in_hand is not None and spoken is not None:
            self._enter(spoken, in_hand)

    def _carried(self, told: Told, named: str | None = None) -> None:
        """An appeal, a pledge or thanks without an object of its own means the theme of just before: "asked for it".

        So does what both sides agree on: "The families are to have them, it was agreed".
        """
        for head in self._spoken:
            if self._best and (named is not None or any(f.act != "thank" for f in self._best.values())):
                return
            together = agreeing(self._view, head)
            side = head.speaker is not None and head.speaker.official is None and not together
            if head.speaker is None or (side and (head.head.act != "thank" or _GOODWILL.isdisjoint(self._view.words))):
                continue
            planned = head.head.verb.startswith(_PLANS) and head.head.form != "noun"
            if planned or accepts(self._view, head) or comes(self._view, head):
                continue
            end = self._end(head) if self._best else len(self._view.units)
            first, last = (0, head.first) if head.tail else (head.head.last, end)
            behind = words_in(self._view, head.head.last, end) if head.tail else frozenset[str]()
            if bare_wish(self._view, head, (first, last)):
                continue
            act = self._tools.acts.act(self._context, self._view, head, Topic(first, first, ""))
            if self._best and act not in {"appeal", "pledge"}:
                continue  # thanks give way to what is asked or promised besides: "thanked them, and asked for more"
            if act in {"appeal", "pledge", "thank"} or (together and act == "agree" and named is None):
                topic = (
                    self._tools.echoes.carried(
                        self._context, self._number, (first, last), act, told, head.speaker, behind
                    )
                    if named is None
                    else Topic(first, first, named)
                )
                if topic is not None and not (together and topic.theme == GENERAL):
                    self._enter(head, topic, act)

    def _end(self, head: Spoken) -> int:
        """Where the words of a head end: before the next head of the sentence."""
        later = (s.first for s in self._spoken if not s.tail and s.head.first >= head.head.last)
        return min((i for i in later if i >= head.head.last), default=len(self._view.units))

    def _asked_of_it(self, told: Told) -> bool:
        """ "... the partnership. It was time, he urged, to raise it a rung": of the agreement just told of?"""
        number, kind, fact = self._state.named
        if self._best or number != self._number - 1 or kind != AGREEMENT or told.of(number):
            return False
        topic = Topic(0, 0, AGREEMENT, fact=fact)
        for head in self._spoken:
            act = self._tools.acts.act(self._context, self._view, head, topic)
            if head.speaker is not None and act in {"appeal", "pledge"} and takes_it(self._view, head):
                self._enter(head, topic, act)
                return True
        return False

    def _meant(self, told: Told) -> None:
        """ "It was, he said, the best paper he had ever signed": the agreement or meeting of the sentence before."""
        number, kind, fact = self._state.named
        if self._best:
            return
        if number != self._number - 1:
            self._taken_up(told)
            return
        first = 1 if word(self._view, 0) in {"“", '"'} else 0
        opens = word(self._view, first) in _IT and word(self._view, first + 1) in BE | HAVE | {"will", "would", ","}
        head = next((h for h in self._spoken if h.tail and h.head.act == "affirm"), None)
        if not opens:
            head = next((h for h in self._spoken if h.head.verb.startswith(_CALLING) and not h.tail), None)
            near = {word(self._view, i) for i in (head.head.last - 1, head.head.last)} if head is not None else set()
            opens = "it" in near or (kind == MEETING and "them" in near)
        if opens and head is not None and word(self._view, first + 3) != "turn":
            self._enter(head, Topic(0, 0, kind, fact=fact, role="subject"), "affirm" if kind == MEETING else None)

    def _taken_up(self, told: Told) -> None:
        """ "He called it a milestone", "she said it had helped many": the one theme of the sentence before."""
        theme = told.before(self._number, 1)
        head = next((h for h in self._spoken if not h.tail and of_it(self._view, h.head)), None)
        if theme is not None and head is not None:
            self._enter(head, Topic(0, 0, theme))

    def _thanked(self, told: Told) -> None:
        """Thanks for "help" or "support" without a theme mean the only theme of the article."""
        if not self._view.words.isdisjoint(self._tools.words.elsewhere):
            return
        end = len(self._view.units)
        for head in self._spoken if len(told.themes) == 1 else ():
            if head.head.act == "thank" and self._tools.echoes.takes_up(self._view, head.head.last, end):
                self._enter(head, Topic(end, end, min(told.themes)))

    def _shared(self, topic: Topic) -> None:
        """A second head of the speaker shares the one theme: "thanked the province for its work and underlined ..."."""
        speakers = [g.speaker for g in self._governed]
        for k, head in enumerate(self._spoken):
            end = self._spoken[k + 1].head.first if k + 1 < len(self._spoken) else len(self._view.units)
            act = self._tools.acts.act(self._context, self._view, head, Topic(end, end, topic.theme))
            if head in self._governed or act not in {"thank", "appeal", "pledge", "agree"}:
                continue
            if words_in(self._view, head.head.last, end) & _AT_LARGE and topic.last <= head.first:
                continue  # "values its help in the search, and will go on working on the legacies of war"
            if speakers and head.speaker not in speakers:
                said = words_in(self._view, head.head.last, end)
                brief = self._tools.echoes.takes_up(self._view, head.head.last, end) or bool(said & _THEM)
                if act == "thank" and thanks_for_it(self._view, (head.first, head.head.last), end):
                    self._enter(head, Topic(end, end, topic.theme), act)
                if act != "thank" and answers_in_kind(self._view, head, end, brief):
                    self._enter(head, topic, act)
                continue
            again = bool(words_in(self._view, head.head.last, head.head.last + _OBJECT) & _THEM)
            again &= not of_itself(self._view, head.head.last, end, self._tools.words)
            again |= bool(speakers) and self._tools.echoes.goes_on(self._view, head.head.last, end, topic.theme)
            again |= bool(speakers) and more_means(self._view, head.head.last, end, self._tools.words)
            if again and act != "thank":  # "thanked them for the project and proposed extending it"
                wider = words_in(self._view, head.head.last, end) & _ELSEWHERE  # "proposed extending it to others"
                self._enter(head, Topic(end, end, topic.theme, () if wider else topic.sites), act)
                continue
            if act == "agree":
                continue
            thanks = act == "thank" and not head.head.verb.startswith("congratul")
            helping = thanks and no_matter(self._view, head.head.last, end)  # "expressed his thanks, adding that"
            helping |= act == "thank" and bool(words_in(self._view, head.head.last, end) & self._tools.words.helping)
            if helping or self._tools.echoes.takes_up(self._view, head.head.last, end):
                self._enter(head, topic, act)

    def _for_all(self, topics: Sequence[Topic]) -> None:
        """What is asked besides thanks for several works is for all of them: "... and asked for more help in these"."""
        thanked = {(f.speaker, f.theme): f.addressee for f in self._best.values() if f.act == "thank"}
        for head in (s for s in self._spoken if s not in self._governed and not s.tail):
            act = self._tools.acts.act(self._context, self._view, head, Topic(0, 0, ""))
            if act in {"appeal", "pledge"} and self._tools.echoes.takes_all(self._view, head, self._end(head), topics):
                for topic in (t for t in topics if (head.speaker, t.theme) in thanked):
                    self._enter(head, topic, act)

    def _invitations(self) -> None:
        """Invitations without a meeting's name, and their acceptance."""
        for head in self._spoken:
            after = words_in(self._view, head.head.last, head.head.last + 14)
            meeting = Topic(head.head.last, len(self._view.units), MEETING)
            if head.head.act == "invite":
                free = (head.speaker, MEETING, None) not in self._best or in_turn(self._view, head, self._spoken)
                somewhat = (
                    after & self._tools.words.events or "to" not in after or somewhere(self._view, head.head.last)
                )
                if head.speaker is not None and free and somewhat:
                    self._enter(head, meeting, "invite")
                self._state.inviter, self._state.invited = head.speaker, self._number
            elif (comes(self._view, head) and not self._best) or self._answers(head) or self._accepts(head):
                self._enter(head, meeting, "pledge")
                self._answered(head)

    def _answered(self, head: Spoken) -> None:
        """A promise to come is made to who invited."""
        accepted = self._best.get((head.speaker, MEETING, None)) if head.speaker is not None else None
        if accepted is not None and accepted.act == "pledge":
            accepted.addressee = accepted.addressee or self._state.inviter

    def _answers(self, head: Spoken) -> bool:
        """Does another say yes to an invitation of this sentence or the one before: "She said that she would"?"""
        fresh = self._state.inviter is not None and self._number - self._state.invited <= 1
        other = head.speaker is not None and head.speaker.official is not None and head.speaker != self._state.inviter
        return fresh and other and consents(self._view, head)

    def _accepts(self, head: Spoken) -> bool:
        """Does the head accept an invitation known of? One that is named only here is entered itself."""
        here = [f for f in (*self._best.values(), *self._state.before(self._number)) if f.act == "invite"]
        if not accepts(self._view, head) and not (here and head.head.verb.startswith("accept")):
            return False
        he = self._view.units[head.first].text.lower() in {"he", "she"}
        if he and here and head.speaker == here[0].speaker and here[0].addressee is not None:
            head.speaker = here[0].addressee  # "<P> invited <P>, and he accepted"
        named = inviter(self._context, self._view, head)
        if named is not None and head.speaker is not None:
            self._state.inviter = named
            new = Found(named, "invite", MEETING, head.speaker, None, None)
            self._best.setdefault(new.subject, new)
        return self._state.inviter is not None and self._state.inviter != head.speaker
