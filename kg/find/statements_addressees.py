"""Whom a statement is directed to: an official or one other side."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.statements_actors import actor_of, country_of, side
from kg.find.statements_hearers import HearerGrammar, abroad_of, asked_place, locality, of_place, of_side, thanked
from kg.find.statements_invited import passed_on
from kg.find.statements_missing import whose
from kg.find.statements_phrases import of_state, past_state
from kg.find.statements_said import said_by
from kg.find.statements_shapes import is_question, to_receive
from kg.find.statements_speakers import Spoken
from kg.find.statements_topics import AGREEMENT, Topic
from kg.find.statements_words import BE, HAVE, MODALS, PREPOSITIONS, SpeechWords, kind, word, words_in
from kg.find.view import View
from kg.model import Actor

_ACTORS = frozenset("PBSCOLJ")
_CLOSE = 4  # units behind a verb of asking may those stand whom it asks: "instructed all ministries and provinces"
_TURNING = frozenset("with to on upon".split())
_BODIES = frozenset("agencies bodies organs governments officials forces".split())
_FOLK = frozenset("people villagers residents farmers authorities leaders".split())
_LOCAL = frozenset("local relevant competent provincial".split())
_JUDGING = ("consider", "deem", "think", "thought", "find", "found", "call")
_JOINT = frozenset("cooperation coordination efforts support help assistance contributions role".split())
_THEY = frozenset("they them".split())


class AddresseeGrammar:
    """Finds addressees; statements of the acts affirm and agree have none."""

    def __init__(self, words: SpeechWords) -> None:
        self._words = words
        self._hearers = HearerGrammar(words)

    def find(
        self, context: Context, view: View, governor: Spoken, act: str, topic: Topic, before: Actor | None
    ) -> Actor | None:
        """The addressee of a head's act on a topic; `before` was addressed last, for "asked it to"."""
        if act in {"affirm", "agree"}:
            return None
        if act == "pledge":
            return _told(context, view, governor) or self._hearers.helped(context, view, governor)
        head = governor.head
        if act == "appeal" and (giver := thanked(context, view, governor, country_of(context, governor.speaker))):
            return giver
        if not head.verb.startswith(_JUDGING) and "it" in words_in(view, head.first, max(head.last, head.first + 2)):
            return before  # but "considered it necessary that the US do more"
        if act == "invite" and (far := passed_on(context, view, governor)) is not None:
            return far
        mine = country_of(context, governor.speaker)
        if head.form == "passive" and (done_to := self._done_to(context, view, governor)) is not None:
            return done_to
        if found := self._named(context, view, governor, act, topic, mine):
            return found[0]
        if act == "appeal" and "its" in words_in(view, head.last - 1, head.last + _CLOSE):
            return _side_named(context, view, governor) or before  # "wished to receive its further support"
        if act == "appeal" and to_receive(view, head) and country_of(context, before) != mine:
            return before  # "thanked Japan for its aid, and hoped to receive more"
        if act == "appeal" and (giver := _giver(context, view, topic, mine)) is not None:
            return giver
        return (
            _told(context, view, governor)
            or _asked(context, view, governor)
            or (_implied(context, governor, mine) if self._literary(view, governor) else None)
            or (self._asked_of(context, view, governor, mine, before) if act == "appeal" else None)
        )

    def _asked_of(
        self, context: Context, view: View, governor: Spoken, mine: str | None, before: Actor | None
    ) -> Actor | None:
        """Of whom something is asked that only "he told the ministry" or the sentence before names."""
        after = range(governor.head.last, governor.head.last + _CLOSE) if governor.tail else range(0)
        told = (self._hearers.named(context, view, governor, i, "appeal", mine) for i in after)
        goes_on = governor.head.last == 0 and bool(words_in(view, 0, _CLOSE) & {"they", "it"})
        heard = next((one for one in told if one is not None), before if goes_on else None)
        return heard if heard != governor.speaker else None

    def _done_to(self, context: Context, view: View, governor: Spoken) -> Actor | None:
        """The subject of "the general was thanked by <P>", "localities are asked by <P> to"."""
        i = governor.head.first - 1
        while word(view, i) in BE | HAVE | {"also"} or word(view, i).endswith("ly"):
            i -= 1
        if word(view, i) in self._words.localities:
            return side((context.home,))
        if kind(view, i) == "L" and word(view, i - 1) in {"the", "in"}:
            return side((context.home,)) if word(view, i - 2) in self._words.localities | {"in"} else None
        if kind(view, i) not in {"P", "C", "S", "O"} or _governed(view, i):
            return None
        actor = actor_of(context, view, i)
        return actor if actor != governor.speaker else None

    def _literary(self, view: View, governor: Spoken) -> bool:
        """Is something asked or thanked for by the wording alone: by a question or wish, not by "should"?"""
        return is_question(view) or (governor.head.act == "affirm" and view.words.isdisjoint(self._words.duty))

    def _named(
        self, context: Context, view: View, governor: Spoken, act: str, topic: Topic, mine: str | None
    ) -> tuple[Actor | None] | None:
        """The addressee that the words name: none in a tuple where they show that there is none."""
        name = range(topic.first, topic.last - 1) if topic.theme == AGREEMENT else range(0)
        for i in (k for k in _where(view, governor, act, topic) if k not in name):  # "observe the UN Convention"
            letter = kind(view, i)
            if letter == "B" and (view.units[i].text.lower() not in _THEY or not governor.head.last):
                return (None,)
            if self._local(view, i) and (abroad := abroad_of(context, view, i, mine)) is not None:
                return (abroad,)
            if self._local(view, i) and context.home is not None:
                if (theirs := of_side(context, view, i, mine)) is not None:
                    return (theirs,)
                asked = act == "appeal" and not _governed(view, i) and word(view, i - 1) not in {"other", "more"}
                if (act == "thank" and context.home != mine) or (asked and i <= governor.head.last + _CLOSE):
                    return (Actor(sides=(context.home,)),)
            near = letter == "w" and act != "appeal" and i <= governor.head.last + 1
            if near and (other := self._other(context, view, i, mine)) is not None:
                return (other,)
            if letter == "w" and (heard := self._hearers.named(context, view, governor, i, act, mine)) is not None:
                return (heard,)
            wanted = letter in _ACTORS and self._wanted(view, i)
            aside = letter != "P" and not wanted and _governed(view, i) and not _turned_to(view, governor, i)
            if letter not in _ACTORS or (act == "appeal" and aside) or (act == "thank" and whose(view, i, topic)):
                continue
            if act == "invite" and letter == "P" and word(view, i - 1) in {"of", "from"}:
                continue  # whose invitation it is
            actor = actor_of(context, view, i)
            if actor == governor.speaker and act == "appeal" and _hoped_of(view, governor, i):
                actor = _before(context, view, governor) or actor
            if actor is None and letter == "L" and act == "appeal" and i <= governor.head.last + 1:
                actor = asked_place(context, view, i, mine)
            if actor is None and letter == "L" and act == "thank" and (not _governed(view, i) or of_place(view, i)):
                actor = locality(context, view, i)
            if actor is None and letter == "O" and act == "appeal" and i <= governor.head.last:
                return (None,)  # "asked GICHD to go on supporting VNMAC": of no one state
            if actor is None or actor == governor.speaker:
                continue
            if letter == "P":
                return (actor,)
            code = country_of(context, actor)
            if letter in {"C", "J", "S"} and act in {"appeal", "thank"} and _with_another(context, view, i, mine):
                return (None,)
            verb = word(view, i + 1)
            subject = governor.head.act == "affirm" and letter == "C" and (verb in MODALS or verb.startswith("need"))
            if code == mine and (wanted or subject or self._owns(view, governor, i, act)):
                continue  # "conveyed Vietnam's gratitude for Japan's help", "called for Vietnam to be given more"
            if code == mine and act == "appeal" and (letter == "O" or (letter == "L" and word(view, i - 1) == "the")):
                return (actor,)  # "urged the Pentagon to"
            if code == mine and act == "appeal" and letter == "S" and i <= governor.head.last + 1 and verb != "and":
                return (actor,)  # "is asking his government to go on", not "his country and <C> will do more"
            if code == mine and act in {"appeal", "thank"}:
                return (None,)
            if code != mine:
                return (self._holder(context, view, i, code) or actor,)
        return None

    def _local(self, view: View, i: int) -> bool:
        """Does the noun at unit `i` speak of those at home: "the localities", "local agencies"?"""
        noun = word(view, i)
        if word(view, i + 1) == "would" and word(view, i + 2) in {"be", "like", "welcome", "appreciate"}:
            return False  # "The province would be glad of more"
        if word(view, i + 1) == "'s" and not self._words.speech_nouns.get("appeal", frozenset()).isdisjoint(
            words_in(view, i + 2, i + _CLOSE)
        ):
            return False  # "voiced the province's wish that the <C> go on"
        if noun in _FOLK and word(view, i + 1) == "of" and kind(view, i + 2) == "L":
            return True  # "thanked the people of <L>"
        return noun in self._words.localities or (noun in _BODIES and word(view, i - 1) in _LOCAL)

    def _wanted(self, view: View, i: int) -> bool:
        """Is it the help or doing of the mention at `i` that "for" asks for: "for Japan's support", "for it to"?

        Not so in "for Vietnam's people", who are those helped.
        """
        before = i - 1 - (word(view, i - 1) == "the")
        helping = self._words.aid | self._words.helping
        if word(view, before) == "of" and word(view, before - 1) in helping:
            return word(view, before - 2) != "in"  # "further support of <C>"
        if word(view, before) != "for":
            return False
        to = i + 2 if word(view, i + 1) in _BODIES | self._words.localities else i + 1  # "for <C> agencies to keep"
        return word(view, to) == "to" or not helping.isdisjoint(words_in(view, i + 1, i + _CLOSE + 1))

    def _owns(self, view: View, governor: Spoken, i: int, act: str) -> bool:
        """Is the mention at `i` the owner of the thanks or request itself: "voiced Hanoi's gratitude to"?"""
        nouns, mark = self._words.speech_nouns.get(act, frozenset()), past_state(view, i + 1)
        if word(view, mark) != "'s" or governor.head.first <= i < governor.head.last - 1:
            return word(view, mark) == "'s" or of_state(view, i, nouns)  # "repeated <C>'s call on the <C>"
        return not nouns.isdisjoint(words_in(view, mark + 1, mark + _CLOSE))

    def _holder(self, context: Context, view: View, i: int, code: str | None) -> Actor | None:
        """The official of "the US Secretary of State", where the article names him."""
        noun = word(view, i + 1)
        held = [p for p in context.officials if noun in self._words.nouns and p.country == code and p.holds(noun)]
        return Actor(official=held[0].id) if len(held) == 1 else None

    def _other(self, context: Context, view: View, i: int, mine: str | None) -> Actor | None:
        """ "praised the diplomat": the one official of another country, where the noun was not resolved."""
        if word(view, i - 1) != "the" or word(view, i) not in self._words.nouns - self._words.bodies:
            return None
        others = [p for p in context.officials if p.country not in {None, mine} and p.holds(word(view, i))]
        return Actor(official=others[0].id) if len(others) == 1 else None


def _turned_to(view: View, governor: Spoken, i: int) -> bool:
    """Is it behind the verb or noun of asking itself: "pleaded with <C> to", "put in a plea with the <C>"?"""
    k = i - 1 - (word(view, i - 1) == "the")
    return word(view, k) in _TURNING and governor.head.first < k <= governor.head.last


def _hoped_of(view: View, governor: Spoken, i: int) -> bool:
    """Is it "he" right behind the verb: "hoped (that) he would", "asked him to", who is another than the speaker?"""
    he = view.units[i].text.lower() in {"he", "she", "him", "her"}
    return he and i - (word(view, i - 1) == "that") == governor.head.last


def _side_named(context: Context, view: View, governor: Spoken) -> Actor | None:
    """The other side named last before a verb in its sentence."""
    mine = country_of(context, governor.speaker)
    sides = [actor_of(context, view, i) for i, _ in view.of_kind("SCO") if i < governor.head.first]
    return next((s for s in sides[::-1] if s is not None and country_of(context, s) not in {None, mine}), None)


def _before(context: Context, view: View, governor: Spoken) -> Actor | None:
    """The official named last before a verb in its sentence who is not the one that speaks."""
    people = [p for i, p in context.persons_of(view) if i < governor.head.first]
    return next((Actor(official=p.id) for p in people[::-1] if Actor(official=p.id) != governor.speaker), None)


def _giver(context: Context, view: View, topic: Topic, mine: str | None) -> Actor | None:
    """The side of "wanted more support for the victims from the US"."""
    at = next((i for i in range(topic.last, topic.last + _CLOSE) if word(view, i) == "from"), None)
    if at is None:
        return None
    actor = actor_of(context, view, at + 2 if word(view, at + 1) == "the" else at + 1)
    return actor if actor is not None and actor.official is None and country_of(context, actor) != mine else None


def _with_another(context: Context, view: View, i: int, mine: str | None) -> bool:
    """ "With Laos and Cambodia", "the Swiss and Finnish charities": states of which neither is the speaker's."""
    other = i + 3 if word(view, i + 2) == "the" else i + 2
    if word(view, i + 1) not in {"and", ","} or kind(view, other) not in {"C", "J", "S"}:
        return False
    codes = {context.code(view.units[k]) for k in (i, other)}
    return len(codes) == 2 and not codes & {None, mine}


def _where(view: View, governor: Spoken, act: str, topic: Topic) -> Sequence[int]:
    """The units among which an addressee may stand: after the head, or in the words that it closes."""
    if governor.head.form == "passive" and topic.first < governor.head.first:
        return range(governor.head.first)
    if word(view, governor.first - 1) == "whom":
        return range(max(0, governor.first - 3), governor.first - 1)
    if governor.tail:
        said = said_by(view, governor).units
        return range(governor.first) if governor.head.act == "affirm" and topic.first < governor.first else said
    if act == "invite" and governor.head.form == "noun":
        return range(governor.head.last, min(governor.head.last + 12, len(view.units)))
    if governor.head.act == "affirm" or governor.head.last == 0:
        return range(len(view.units))
    limit = _limit(governor, act, topic)
    if act == "thank" and word(view, topic.last) == "of":
        limit = max(limit, topic.last + 3)  # "praised the efforts of the <C>"
    if act == "thank" and word(view, topic.last) == "and" and _JOINT & words_in(view, limit, limit + _CLOSE + 1):
        limit += 2 * _CLOSE  # "praised the progress of the work and the cooperation of <J> agencies"
    return range(governor.head.first + 1, min(limit, len(view.units)))


def _limit(governor: Spoken, act: str, topic: Topic) -> int:
    """Up to which unit an addressee may stand."""
    if topic.first < governor.head.last:
        return governor.head.last + (14 if act == "thank" else 8)
    return min(topic.first if act == "appeal" else topic.last, governor.head.last + (20 if act == "thank" else 12))


def _asked(context: Context, view: View, governor: Spoken) -> Actor | None:
    """Whom "Might she, he begged, ...?" asks: the official named last who is not the one that speaks."""
    if not is_question(view) or governor.speaker is None or word(view, 1) or kind(view, 1) != "P":
        return None
    for earlier in [view, *context.before(view)[:2]]:
        for _, person in context.persons_of(earlier)[::-1]:
            if person.id != governor.speaker.official:
                return Actor(official=person.id)
    return None


def _implied(context: Context, governor: Spoken, mine: str | None) -> Actor | None:
    """The other side of the article, where what is said asks or thanks without a verb for it."""
    if governor.speaker is None or mine is None:
        return None
    other = context.partner if mine == context.home else context.home
    return side((other,)) if other != mine else None


def _told(context: Context, view: View, governor: Spoken) -> Actor | None:
    """The official of "told the minister", "assured him"."""
    return told_to(context, view, governor)[0]


def told_to(context: Context, view: View, governor: Spoken) -> tuple[Actor | None, int]:
    """The same, with the unit that names him; -1 where there is none."""
    for spoken in (governor, governor.outer):
        for i in _hearers(view, spoken) if spoken is not None else ():
            actor = actor_of(context, view, i)
            if actor != governor.speaker:
                return actor, i
    return None, -1


def _hearers(view: View, spoken: Spoken) -> list[int]:
    """The officials inside or right after a head: "gave <P> his word", "promised (to) <P>", "<P> was told"."""
    head = spoken.head
    last = head.last + 1 if word(view, head.last) == "to" else head.last
    places = [spoken.first] if head.form == "passive" else []
    return [i for i in (*places, *range(head.first + 1, last + 1)) if kind(view, i) == "P"]


def _governed(view: View, i: int) -> bool:
    k = i - 1
    while word(view, k) in {"the", "its", "their"}:
        k -= 1
    return word(view, k) in PREPOSITIONS - {"from"}
