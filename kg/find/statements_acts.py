"""What a head does to its topic: the act, settled by modal words, and whether a meeting is meant at all."""

from __future__ import annotations

from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.statements_actors import actor_of, country_of
from kg.find.statements_meeting_acts import MeetingActs, both, informs
from kg.find.statements_said import Said, said_by
from kg.find.statements_shapes import ends_aid, to_do, told_of
from kg.find.statements_speakers import Spoken
from kg.find.statements_topics import AGREEMENT, MEETING, Topic
from kg.find.statements_words import (
    BE,
    PREPOSITIONS,
    Phrases,
    SpeechWords,
    kind,
    reach,
    word,
    words_in,
)
from kg.find.view import View
from kg.model import Actor
from kg.text import late

_ASSURING = ("assur", "reassur")
_REACHING = ("reach", "conclude", "sign", "strike", "struck", "hammer")
"""Openings of verbs of a bargain, which one side alone does not say."""
_PRONOUNS = frozenset("it they we he she i".split())
_WILL = frozenset("we'll i'll".split())
_ACTORS = frozenset("PBSCOL")
_LASTING = frozenset("take be need require cost last prove".split())
"""What a thing will do by itself, which nobody promises."""
_TAKING = frozenset("take require cost last need".split())
_SPANS = frozenset("another at many several some up years decades months until longer time more about".split())
"""What follows on "would take" where it tells how long a work lasts, which nobody promises."""
_WANTING = frozenset("need require cost lack face suffer benefit end expire lapse cease".split())
"""What will befall those who promise nothing."""
_NOT = frozenset("not never".split())
_EFFECTS = frozenset(
    "help benefit bring change contribute create enable ensure improve lead make mean open reduce save serve "
    "strengthen".split()
)
"""What work does by itself that is spoken of."""
_WISHES = frozenset("like love prefer welcome appreciate".split())
_COURTESIES = frozenset(
    "thank express congratulate commend extend convey affirm reaffirm stress say inform acknowledge recall note".split()
)
"""What one "would like to" say or give at once, which asks for nothing."""
_GIVING = frozenset(
    "add allocate assist build carry continue contribute donate expand extend finance fund give grant help increase "
    "invest open provide resume send spend start step supply support train".split()
)
"""What a side "is to" do for another in time to come."""
_INVERTED = frozenset("would could might can will may should ought let".split())
_ASKED = late(
    r"(?:^|(?<=[,;:“\"—–?-] )(?:(?:and|but|so|then|why|perhaps) )?)"
    r"(?:would|could|might|can|will|may|should|ought) (?:not )?"
    r"(?:(?:the|his|her|its|their|another|more) \S+ |<[PBSCOJL]\d+> |they |he |she |it |you |we |i )"
    r"|(?:^|(?<=[,;:“\"—–?-] ))let (?:us|the|both|each|every|all|no|nobody|them|him|her|<[PBSCO]\d+>) "
)
"""A question turned round, which asks for something: "Would the US ...", "might it not ..."; "let both sides ..."."""
_UNFORGOTTEN = late(
    r"\S+ (?:never|not) forget (?:what|how|who|those|(?:the|this|that|its|their|his|her) (?:\S+ )?"
    r"(?:help|support|kindness|generosity|sacrifice|assistance|friendship)) "
    r"|(?:will|would|shall|can) (?:never|not) forget (?=[,.;]|$)"
)
_PASSIVE = late(
    r"(?:would|will|shall|(?:is|are|was|were) going to) "
    r"(?:\S+ly |also |soon |all |still |again |now |then |in time )?(?:be|get) (?:\S+ly )?"
    r"(?!known|published|announced|decided|seen(?! through| to)|judged|lost|forgotten|blocked|needed|required|"
    r"appreciated|remembered|affected|delayed|missed|mistaken|surprised|hurt|harmed|killed|tired)"
    r"(?:\w+(?:ed|wn|lt|ought|aid|ven|ken|sen|den|ten|een)|set|put|made|found|sent|held|kept|met|spent|lent|done) "
)
"""What "will be stepped up": of one's own work that is a promise."""

_INFORMING = ("inform", "notif", "report", "updat", "recount", "brief")
"""Openings of verbs of telling a schedule, which is no promise."""
_PROGRESS = late(
    r"(?:has|have|had|was|were|began|started|ended|opened|got under way|took) (?:[^\s;<]\S* |<[DLM]\d+> ){1,14}?"
    r"and (?:that )?(?!(?:an?|another|more|further) )(?:[^\s,;<]\S* ){0,6}?$"
)
"""What has been done already, where but the next step is to come: "was closed in May and the second will open"."""

_SUFFERED = late(
    r"(?:^| )(?:aftermath|burdens?|casualties|consequences|contamination|dangers?|deaths|effects|impacts?|injuries|"
    r"pains?|risks?|scars|sufferings?|threats?|toll|wounds) $"
)
"""What will go on that nobody promises."""

_OPENED = late(
    r"(?:would|will|shall) (?:(?:also|soon|all|still|now|thus|thereby|\S+ly) )?open (?:up )?"
    r"(?:(?:an?|the|new|more|many|great|further|fresh|wider|\S+ing) ){0,4}"
    r"(?:chapters?|pages?|eras?|avenues?|prospects?|opportunit|ways?|doors?|paths?|phases?|stages?|directions?|periods?"
    r"|channels?|fields?|areas?|possibilit)"
)
"""What a paper or a visit will do by itself: "would open a new chapter"."""
_SUBJECT = late(r"<[PBSCO](\d+)>(?: side| \S+ly)? $")
_JOINS = frozenset({"also", "always", "and", "but", ",", ")"})
_SHORT = 40
"""How many characters before a promise its subject may stand."""
_GROUND = late(
    r" (?:in (?:line|accordance|compliance|conformity|keeping) with|on the basis of|based on|pursuant to|"
    r"under|according to|respecting) (?:\S+ ){0,10}$"
)
"""What brings in the law by which something should be done."""


class ActGrammar:
    """Settles acts."""

    def __init__(self, words: SpeechWords, lexicon: Lexicon) -> None:
        self._words = words
        self._meetings = MeetingActs(words)
        self._wishing = Phrases(lexicon, "wishing-phrase")
        self._praising = Phrases(lexicon, "praising-phrase")
        self._promising = Phrases(lexicon, "promising-phrase")

    def act(self, context: Context, view: View, governor: Spoken, topic: Topic) -> str | None:
        """The act of a head towards a topic; None where the topic is no matter of the statement."""
        act = self._act(context, view, governor, topic)
        return "affirm" if act == "pledge" and topic.theme != MEETING and ends_aid(view, governor.head) else act

    def _act(self, context: Context, view: View, governor: Spoken, topic: Topic) -> str | None:
        act = governor.head.act
        if governor.back:
            return act
        if act == "appeal" and governor.head.verb.startswith("advis") and informs(view, governor, topic):
            act = "affirm"  # "Hanoi advised the US that it would open four more sites"
        if act == "pledge" and governor.head.verb.startswith("agree") and both(governor):
            act = "agree"  # "they agreed to raise the dialogue to another level"
        if topic.theme == MEETING:
            return self._meetings.act(view, governor, topic, act)
        if act == "invite":
            between = words_in(view, governor.head.last, topic.first)
            near = "," not in between and between.isdisjoint(self._words.events)
            return "appeal" if near and topic.theme not in {AGREEMENT, ""} else None
        if act == "agree" and not both(governor) and governor.head.verb.startswith(_REACHING):
            return None  # "the Coast Guard reached a memorandum"
        if act == "agree" and not both(governor):
            agreed = "agree" if governor.head.verb.startswith(("agree", "concur")) else "affirm"
            act = "pledge" if to_do(view, governor.head.last) else agreed
        if act in {"thank", "appeal"} and both(governor):
            return "affirm"  # "both sides spoke highly of the work"
        if act == "affirm" and (governor.head.form != "source" or _by_name(governor)):
            refined = self._refined(context, view, governor, topic)
            return "affirm" if refined == "appeal" and both(governor) else refined  # "both find that it should go on"
        return act

    def _refined(self, context: Context, view: View, governor: Spoken, topic: Topic) -> str | None:
        """A plain statement becomes a pledge by "will" of the own side, an appeal by "should"."""
        said = said_by(view, governor)
        asked = self.asks(view, said.text)
        if governor.head.verb in self._words.asking:
            duty = governor.tail and any(word(view, i) in self._words.duty for i in said.units)
            return "appeal" if asked is not None or duty else None  # "The US, he asked, should not forget it"
        start, unsaid = 0, self._unsaid(said)
        for k, i in enumerate(said.units):
            text, start = word(view, i), start + (len(said.shown(k - 1)) + 1 if k else 0)
            if asked is not None and start >= asked:
                return "appeal"
            if text in self._words.duty and not self._felt(said, k):
                return "affirm" if _grounded(view, i, topic) else "appeal"
            going = next((m for m in (k + 1, k + 2) if said.word(m) == "going"), None) if text in BE else None
            coming = going is not None and said.word(going + 1) == "to" and said.word(k + 1) in _NOT | {"going"}
            coming |= text in {"is", "are"} and said.word(k + 1) == "to" and said.word(k + 2) in _GIVING
            if start >= unsaid:
                break
            if text in self._words.future and said.word(k + 1 + (said.word(k + 1) == "also")) in _WISHES:
                if said.word(k + 2) == "to" and said.word(k + 3) in _COURTESIES:
                    continue  # "I would like to thank them"
                return "appeal"  # "his ministry would like more help in locating them"
            if (text in self._words.future or coming) and (
                governor.head.verb.startswith(_ASSURING) or self._own(context, governor, said, k)
            ):
                return "pledge"
            if text in _WILL:
                return "pledge"
        if self.praises(view, said.text):
            return "thank"
        return "pledge" if self._promises(context, governor, said, topic) else "affirm"

    @staticmethod
    def _unsaid(said: Said) -> int:
        """From where on nothing promises: "Without it, we would be nowhere", "we shall never forget what you did"."""
        found = [m.start() for m in _UNFORGOTTEN.finditer(said.text)]
        without = f" {said.text}".find(" without ")
        return min([*found, *([without + 1] if without >= 0 else []), len(said.text) + 1])

    def promised(self, view: View) -> bool:
        """Does a sentence promise something in the words of a thing: "Another million would follow"?"""
        found = self._promising.search(view, view.text + " ")
        return (
            found is not None
            and view.text.startswith("would ", found[0])
            and _SUBJECT.search(view.text, max(0, found[0] - _SHORT), found[0]) is None
        )

    def _promises(self, context: Context, governor: Spoken, said: Said, topic: Topic) -> bool:
        """Does an official promise something in the words of a thing: "the money would be found, she told him"?"""
        if topic.theme in {AGREEMENT, MEETING} or governor.speaker is None or governor.speaker.official is None:
            return False
        told = governor.head.verb.startswith(("told", *_ASSURING))
        if (governor.head.form == "passive" and not told) or self.believed(said.view, governor):
            return False
        found = self._promising.search(said.view, said.text)
        if found is None:
            passive = _PASSIVE.search(said.text)
            found = passive.span() if passive is not None else None
        if found is None:
            return False
        before = _SUBJECT.search(said.text, max(0, found[0] - _SHORT), found[0])
        if _OPENED.match(said.text, found[0]) is not None:
            return False
        if f" {said.text}".find(" without ") in range(found[0] + 1):
            return False  # "Without their money, three communes would still be closed"
        if _SUFFERED.search(said.text, 0, found[0]) is not None:
            return False  # "the consequences will continue"
        if governor.head.verb.startswith(_INFORMING) or _PROGRESS.search(said.text, 0, found[0]) is not None:
            return False  # "informed them that the first phase was over and the second would begin in May"
        return before is None or _speaks_for(context, governor, actor_of(context, said.view, int(before[1])))

    def asks(self, view: View, text: str) -> int | None:
        """Where what is said begins to ask for something politely: "would be glad of", "might the US not ..."."""
        wish = self._wishing.search(view, text)
        asked = None if view.words.isdisjoint(_INVERTED) else _ASKED.search(text)
        if wish is not None and text[: wish[1]].endswith(" to ") and text[wish[1] :].split(" ")[0].endswith("ing"):
            wish = None  # "it is essential to achieving", "necessary to finding them": what it is good for
        if wish is not None and told_of(text, wish[0]):
            wish = None  # "Vietnam's efforts to help us find them", "who give us hope"
        starts = [*([wish[0]] if wish is not None else []), *([asked.start()] if asked is not None else [])]
        return min(starts, default=None)

    def praises(self, view: View, text: str) -> bool:
        """Does what is said thank or praise without a verb of thanking: "deserved all praise"?"""
        return self._praising.found(view, text)

    def _felt(self, said: Said, k: int) -> bool:
        """Is the "should" at `k` but that of a feeling: "It pleased her that the partnership should last"?"""
        opening = next((i for i in range(k, -1, -1) if said.word(i) == "that"), None)
        if opening is None:
            return False
        near = range(k, len(said.units)) if opening == 0 else range(max(0, opening - 8), opening)
        return any(said.word(i) in self._words.moving for i in near)

    def _own(self, context: Context, governor: Spoken, said: Said, n: int) -> bool:
        """Is the subject of the modal word at place `n` the speaker, his side or both sides?"""
        view, k = said.view, n - 1
        while k >= 0 and (said.word(k).endswith("ly") or said.word(k) in _JOINS):
            if said.word(k) in {"and", ",", "but"}:
                return self._coordinated(context, governor, said)
            k = next((i for i in range(k, -1, -1) if said.word(i) == "("), k) - 1 if said.word(k) == ")" else k - 1
        if k < 0:
            return governor.explicit and not governor.tail
        i = said.units[k]
        lasts = said.word(n + 1) in _TAKING and (said.kind(n + 2) in {"D", "M"} or said.word(n + 2) in _SPANS)
        if lasts or said.word(n + 1) in _WANTING or (word(view, i) == "it" and said.word(n + 1) in _LASTING):
            return False  # "it would take another thirty years", "the province would need more"
        if kind(view, i) in _ACTORS and governor.head.last == 0 and word(view, i - 1) == "our":
            return True  # "our Foreign Ministry will pay" in an answer
        if kind(view, i) in _ACTORS:
            two = word(view, i - 1) == "and" or (word(view, i - 1) == "the" and word(view, i - 2) == "and")
            other = i - 2 - (word(view, i - 1) == "the") if two and not _governed(view, i) else i
            actors = {actor_of(context, view, k) for k in (i, other) if kind(view, k) in _ACTORS}
            return not _governed(view, other) and any(_speaks_for(context, governor, a) for a in actors)
        if word(view, i) in self._words.nouns:
            near = [context.code(view.units[u]) for u in said.units[max(0, k - 5) : k] if view.units[u].kind in "CJO"]
            return not near or near[0] is None or near[0] == country_of(context, governor.speaker)
        if governor.head.last == 0 and governor.explicit:
            return word(view, i) in {"i", "we"} and said.word(n) != "would"  # in an answer of his own
        if (
            word(view, i) == "it"
            and said.word(n + 1 + (said.word(n + 1) == "also" or said.word(n + 1).endswith("ly"))) in _EFFECTS
            and not any(kind(view, u) == "M" for u in said.units[n : n + 4])
            and not any(kind(view, u) in _ACTORS for u in said.units[:k])
        ):
            return False  # "said it would help many people": the project
        if word(view, i) == "they" and governor.speaker is not None and governor.speaker.official is not None:
            return False  # "he added that they would help him": others, or things
        if word(view, i) in self._words.aid and said.word(n + 1) in _EFFECTS - {"make", "change", "bring"}:
            return False  # "the grant would help clear the land", "the aid will create jobs"
        return kind(view, i) == "M" or word(view, i) in _PRONOUNS | self._words.aid

    def believed(self, view: View, governor: Spoken) -> bool:
        """Is the head one of belief: "was confident that the work would go on"?"""
        return bool(words_in(view, governor.head.first, governor.head.last) & self._words.believing)

    def _coordinated(self, context: Context, governor: Spoken, said: Said) -> bool:
        """ "... and will": the subject is that of the clause, which opens with the own side or is the speaker's."""
        if self.believed(said.view, governor):
            return False
        if governor.head.last - governor.head.first > 1 and governor.head.form != "source":
            return True
        for i in said.units[:4]:
            if kind(said.view, i) in _ACTORS:
                return _speaks_for(context, governor, actor_of(context, said.view, i))
        return any(word(said.view, i) in self._words.nouns for i in said.units[:4])


def _grounded(view: View, i: int, topic: Topic) -> bool:
    """Is the agreement but the ground of a principle: "disputes should be settled in line with the convention"?"""
    if topic.theme != AGREEMENT or topic.first <= i or word(view, i + 1) not in BE:
        return False
    return _GROUND.search(view.text, *reach(view, i, topic.first)) is not None


def _speaks_for(context: Context, governor: Spoken, actor: Actor | None) -> bool:
    """Is `actor` the speaker himself, his side, or both sides?"""
    if actor is None:
        return False
    return actor == governor.speaker or len(actor.sides) > 1 or country_of(context, governor.speaker) in actor.sides


def _governed(view: View, i: int) -> bool:
    """True for a mention behind a preposition, which is no subject."""
    k = i - 1
    while word(view, k) in {"the", "its", "their"}:
        k -= 1
    return k >= 0 and word(view, k) in PREPOSITIONS


def _by_name(governor: Spoken) -> bool:
    """Is the source of "according to ..." an official, whose promises are his own?"""
    return governor.speaker is not None and governor.speaker.official is not None
