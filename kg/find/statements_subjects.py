"""The subject of a speech head: before the verb, after it, or inside of the phrase."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.find.context import Context
from kg.find.statements_actors import (
    actor_of,
    country_of,
    holder_of,
    home_of,
    joint,
    ministry_of,
    national,
    of_body,
    official_before,
    pair_before,
    side,
)
from kg.find.statements_doers import (
    PRONOUNS,
    SEATED,
    absolute,
    agent,
    convened,
    left_to,
    local_body,
    located,
    paper,
    paper_start,
    seated,
)
from kg.find.statements_heads import Head
from kg.find.statements_mentions import mention, noun_phrase, pair, past_body, peers
from kg.find.statements_phrases import (
    LOCAL,
    QUOTES,
    adverbial,
    apposition,
    at_large,
    body_under,
    bracket,
    companion,
    inserted,
    inverts,
    occasion,
    owner_before,
    placed,
    relative_clause,
    rest_of_post,
    stranger,
    unknown,
    unofficial,
)
from kg.find.statements_words import AROUND, ARTICLES, BE, HAVE, POSSESSIVES, SpeechWords, kind, word, words_in
from kg.find.view import View
from kg.model import Actor

ENDS = frozenset(', . : ; / " ” ’ – — ) ! ?'.split())
_SKIPPED = HAVE | BE | frozenset(
    "also then again once further both all each did does would will could can should likewise even still only just now "
    "later too meanwhile afterwards in turn so himself herself itself themselves as well today first next therefore "
    "thus always moreover furthermore besides more time far long since here already soon often ever instead "
    "nevertheless".split()
)  # fmt: skip
_BREAKS = frozenset('and , but or ; while " ” : – *'.split())
_OBJECT_OF = frozenset("'s of that to for on with about whether".split())
"""After an official's name right behind the verb they show him to be its object: ", assured the general that"."""
_DOCUMENTS = frozenset("statement communique declaration release".split())
_POSTS = frozenset("spokesperson spokesman spokeswoman ambassador minister director commander chairman".split())
_ALONE = frozenset("diplomat envoy official guest visitor officer representative".split())
_MISSIONS = frozenset({"embassy", "consulate"})  # without a name they are those of the other side
_PAPERS = frozenset("release releases conference briefing note office officer official officials secretary".split())
"""Words by which "press" and "news" are those of a body: "according to the ministry's press release"."""
_LOCAL_HEADS, _APPOSED = frozenset({"leaders", "officials"}), 8  # units of a post set apart behind a name
_COURTESIES = frozenset("mr mrs ms miss dr prof professor".split())
ORGANISATIONS = frozenset({"organization", "organisation"})  # without a name one that is no side


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject that begins at unit `first`; no actor where it is a thing, or (`own`) the speaker's own side."""

    first: int
    actor: Actor | None
    own: bool = False


class SubjectGrammar:
    """Finds the subject of a head within its sentence."""

    def __init__(self, words: SpeechWords) -> None:
        self._words = words

    def find(self, context: Context, view: View, head: Head, edge: int, last: Actor | None) -> Subject | None:
        """The subject of `head`, not before unit `edge`; None where it has none of its own.

        `last` is the official who spoke before, for "the officer said".
        """
        if head.form == "source":
            return self._source(context, view, head, last)
        if head.form == "owned":
            return Subject(head.first - 2, actor_of(context, view, head.first - 2))
        if head.form == "passive":
            return Subject(*agent(context, view, head))
        if (alone := absolute(context, view, head)) is not None:
            return Subject(*alone)
        if head.form == "infinitive" and left_to(view, head):
            return Subject(head.first - 2, actor_of(context, view, head.first - 2))
        if head.form in {"participle", "infinitive", "noun"}:
            return None
        if (together := convened(context, view, head)) is not None:
            return Subject(*together)
        return self._inverted(context, view, head, last) or self._before(context, view, head.first - 1, edge, last)

    def _source(self, context: Context, view: View, head: Head, last: Actor | None) -> Subject:
        """ "according to the ministry", "in the ambassador's words", "in their view"."""
        holder = self._held(context, view, head)
        if holder is not None:
            return Subject(head.first, holder)
        if self._is_press(view, head):
            return Subject(head.first, None)
        seat = next((i + 2 for i in range(head.last - 1, head.last + 3) if word(view, i) in SEATED), 0)
        if kind(view, seat) == "L" and (theirs := seated(context, view, seat)) is not None:
            return Subject(head.first, theirs[1])
        inside = [i for i in range(head.first, head.last) if kind(view, i) in set("PBSCOL")]
        if inside:
            return Subject(head.first, actor_of(context, view, inside[-1]))
        phrase = words_in(view, head.first, head.last + 1)
        if phrase & {"his", "her"} and not any(view.of_kind("P")):  # "has in his eyes served both well"
            spoke = last is not None and last.official is not None
            return Subject(head.first, last if spoke else official_before(context, view))
        if phrase & {"their", "it", "there", "joint", "shared", "common"} or head.act == "agree":
            return Subject(head.first, joint(context))
        home = any(
            w.rstrip("s") in self._words.home or w in self._words.home | LOCAL | {"ministries", "officials"}
            for w in phrase
        )
        return Subject(head.first, side((home_of(context),)) if home else None)

    def _is_press(self, view: View, head: Head) -> bool:
        """Is the source a newspaper or agency, and no paper of a ministry: "according to the Hanoi Times"?"""
        end = next((i for i in range(head.last, len(view.units)) if word(view, i) in ENDS), len(view.units))
        phrase = words_in(view, head.first, min(end, head.last + _APPOSED))
        return not phrase.isdisjoint(self._words.press) and phrase.isdisjoint(_PAPERS)

    def _held(self, context: Context, view: View, head: Head) -> Actor | None:
        """ "According to the spokesperson of the ministry": the only official who holds such a post, if named."""
        for i in range(head.first, head.last + 1):
            noun = word(view, i)
            if noun in _POSTS and noun in self._words.nouns:
                return holder_of(context, noun)
        return None

    def _inverted(self, context: Context, view: View, head: Head, last: Actor | None) -> Subject | None:
        """ "..., said the minister": the verb after a comma or quote, its subject after the verb."""
        if head.verb not in self._words.saying or not inverts(view, head.first - 1):
            return None
        i = head.last
        while word(view, i) in ARTICLES | POSSESSIVES | {"senior"}:
            i += 1
        i = past_body(view, i + (word(view, i) == "both" and kind(view, i + 1) == "P"))
        if kind(view, i) == "P" and (both := pair(context, view, i)) is not None:
            found, end = Subject(head.first, both), i + 3
        elif kind(view, i) in {"P", "B", "S"}:
            found, end = Subject(head.first, actor_of(context, view, i)), i + 1
        else:
            while kind(view, i) in {"J", "C", "O"} or word(view, i) in self._words.modifiers:
                i += 1
            if word(view, i) in _COURTESIES or unknown(view, i):
                return Subject(head.first, None)  # "said Ms X", "said Tom Hale", of whom no post is known
            if word(view, i) not in self._words.nouns and word(view, i) not in self._words.pairs:
                return None
            found, end = self._noun(context, view, i, last), i + 1
            if word(view, end) in {"of", "from", "at"}:
                end += 3 if word(view, end + 1) == "the" else 2
        end = rest_of_post(view, i) if kind(view, i) == "P" and end == i + 1 else end
        closed = kind(view, end) in {"", "D"} or word(view, end) in ENDS | AROUND | {"("}
        if kind(view, i) == "P" and view.units[i].text.lower() not in {"he", "she"}:
            joined = word(view, end) == "and" and kind(view, end + 1) != "w" and word(view, end + 2) != "'s"
            posted = word(view, end) == "of" and (
                kind(view, end + 2) == "O" or word(view, end + 2) in self._words.bodies
            )
            closed = closed or posted or not (joined or kind(view, end) != "w" or word(view, end) in _OBJECT_OF)
        asked = head.act == "appeal" and word(view, end) == "to"  # ", who came later, urged <P> to help"
        return Subject(head.first, found.actor, found.own) if closed and not asked else None

    def _before(self, context: Context, view: View, i: int, edge: int, last: Actor | None) -> Subject | None:
        """The subject to the left of a verb, past adverbs, dates, places and appositions."""
        while i >= edge:
            letter, text = kind(view, i), word(view, i)
            if letter and (issued := paper(context, view, i)) is not None:
                return Subject(*issued)
            if letter in {"L", "O", "C"} and (size := placed(view, i)):
                i -= size
            elif letter == "O" and (over := body_under(view, i)) >= edge:
                i = over
            elif letter in set("PBSCOL"):
                k = companion(view, i) if letter == "P" else -1
                if k >= edge:
                    known = word(view, k) in self._words.nouns
                    first = noun_phrase(context, view, k)[0]
                    return Subject(first, side((context.code(view.units[i]),)) if known else None)
                return self._mentioned(context, view, i, edge, last)
            elif letter == "J" and word(view, i - 1) == "the":
                return Subject(i - 1, national(context, view, context.code(view.units[i]), last))
            elif text == ")":
                opened = bracket(view, i, edge)
                if i - opened == 2 and kind(view, i - 1) == "P" and kind(view, opened - 1) in {"C", "O", "S"}:
                    return Subject(opened - 1, actor_of(context, view, i - 1))  # "Norway (Ambassador <P>) promised"
                i = opened - 1
            elif text == "," and (k := inserted(view, i, edge)) > edge:
                i = k - 1
            elif text == "," and (k := stranger(view, i, edge)) >= 0:
                return Subject(k, None)
            elif text == "," and unofficial(view, i):
                return Subject(0, None)
            elif text == "," and kind(view, i - 1) == "P" and owner_before(view, i - 1) > edge:
                return self._mentioned(context, view, i - 1, edge, last)
            elif text == "," and (k := apposition(view, i, edge)) >= 0:
                return self._mentioned(context, view, k, edge, last)
            elif text == "," and (k := relative_clause(view, i, edge)) >= 0:
                return self._word(context, view, k, edge, last)
            elif text == "both" and (i == 0 or word(view, i - 1) in QUOTES | {"that"}):
                return Subject(i, pair_before(context, view) or joint(context))
            elif text in {"them", "us"} and word(view, i - 1) == "of" and word(view, i - 2) in {"two", "both", "pair"}:
                return Subject(i - 2 - (word(view, i - 3) == "the"), pair_before(context, view) or joint(context))
            elif text in {"side", "party"} and word(view, i - 1) in {"neither", "either", "each"}:
                return Subject(i - 1, joint(context))
            elif letter == "D" or text in _SKIPPED or text.endswith("ly") or adverbial(view, i):
                i -= 1
            elif (told_at := occasion(view, i, self._words.meetings, self._words.nouns)) > edge:
                i = told_at - 1
            else:
                found = self._word(context, view, i, edge, last)
                return replace(found, first=paper_start(context, view, found.first, edge)) if found else None
        return None

    def _mentioned(self, context: Context, view: View, i: int, edge: int, last: Actor | None) -> Subject:
        """The subject whose last mention is at `i`: in "the <C> mission to <C>" that is the mission."""
        under = owner_before(view, i)
        if under < edge:
            return Subject(*mention(context, view, i, edge))
        if word(view, under) in self._words.nouns:
            return self._noun(context, view, under, last)
        return Subject(under, None)

    def _word(self, context: Context, view: View, i: int, edge: int, last: Actor | None) -> Subject | None:
        """The subject whose last unit is the word at `i`."""
        text = word(view, i)
        if text in {"who", "whose"} and word(view, i - 1) == "and":
            first = next((k for k in range(i - 2, 0, -1) if word(view, k) == "who"), None)
            if first is not None:  # "the minister, who received her and who added"
                return self._before(context, view, first - 1 - (word(view, first - 1) == ","), 0, last)
            if kind(view, i - 2) == "P":
                return Subject(*mention(context, view, i - 2, edge))
        if text in {"who", "whose"}:
            return self._before(context, view, i - 1 - (word(view, i - 1) == ","), edge, last)
        if text in _BREAKS:
            return None
        if text in _DOCUMENTS and "joint" in words_in(view, i - 2, i):
            return Subject(noun_phrase(context, view, i)[0], joint(context))
        headed = (
            text.startswith("delegation") and word(view, i - 1) == "of" and word(view, i - 2) in {"heads", "chiefs"}
        )
        if headed or (text in {"guest", "host"} and word(view, i - 1) == "and"):
            return Subject(i - 2 - headed, joint(context))
        let = text == "me" and word(view, i - 1) == "let"
        if let or (text == "they" and not i):
            return Subject(i - let, None, own=True)  # "Let me thank"
        if (here := local_body(context, view, i) or peers(context, view, i)) is not None:
            return Subject(*here)
        if text in self._words.nouns or text in self._words.pairs or text.rstrip("s") in self._words.nouns:
            return self._noun(context, view, i, last)
        for k in range(i - 1, max(-1, i - 10), -1):
            if word(view, k + 1) == "of" and (here := local_body(context, view, k)) is not None:
                return Subject(*here)
            if text in {"affairs", "invalids"} and word(view, k) == "ministry" and word(view, k + 1) == "of":
                return Subject(k - (word(view, k - 1) == "the"), side((home_of(context),)))
        stranger = text in {"he", "she"} and view.sentence.index in context.strange
        return Subject(i, None, own=text in PRONOUNS and not stranger)

    def _noun(self, context: Context, view: View, i: int, last: Actor | None) -> Subject:
        """An official or body without a name: by the country or body named beside it, else who spoke last."""
        words, noun = self._words, word(view, i)
        first, code = noun_phrase(context, view, i)
        opening = word(view, first)
        if (
            opening == "the"
            and noun not in words.bodies | words.home
            and (holder := holder_of(context, noun)) is not None
        ):
            return Subject(first, holder)
        if noun in _LOCAL_HEADS and (place := located(context, view, i - 1)) is not None:
            return Subject(first, place)  # "Quang Tri leaders"
        if noun in _LOCAL_HEADS and (word(view, i - 1) in LOCAL or words_in(view, i + 2, i + 5) & words.home):
            return Subject(first, side((home_of(context),)))
        if at_large(view, first, i):
            return Subject(first, None)
        if noun in words.pairs and opening not in {"a", "an"} and code is None:
            local = not LOCAL.isdisjoint(words_in(view, first, i))
            return Subject(first, side((home_of(context),)) if local else joint(context))
        if opening in POSSESSIVES:
            head = next((p for k, p in context.persons_of(view)[::-1] if k < first), None) if noun in SEATED else None
            code = code or (head.country if head is not None else country_of(context, last))
            return Subject(first, side((code,)), own=True)
        if code is not None:
            person = opening == "the" and noun not in words.bodies | words.home and not noun.endswith("s")
            alike = [p for p in context.officials if p.country == code] if person and noun in _ALONE else []
            return Subject(first, Actor(official=alike[0].id) if len(alike) == 1 else side((code,)))
        if noun in words.home or (word(view, i + 1) in {"of", "from"} and words_in(view, i + 2, i + 5) & words.home):
            home = ministry_of(context, view) if noun == "ministry" else home_of(context)
            own = opening == "the" and noun == "ministry" and home == context.home
            return Subject(first, side(((of_body(context, view, noun) if own else None) or home,)))
        if noun in words.bodies and word(view, first - 1) == "and" and kind(view, first - 2) in set("SOC"):
            return Subject(first - 2, actor_of(context, view, first - 2))
        if noun in words.bodies:
            named = side((of_body(context, view, noun) or (context.partner if noun in _MISSIONS else None),))
            return Subject(first, named, own=named is None)
        if noun in ORGANISATIONS:
            return Subject(first, None)
        body = next((word(view, k) for k in range(first, i) if word(view, k + 1) == "'s"), "")
        if body in words.collective:  # "the embassy's spokesperson"
            theirs = of_body(context, view, body) or (context.partner if body in _MISSIONS else home_of(context))
            return Subject(first, side((theirs,)))
        if word(view, i - 1) == "ministry" and opening != "the":  # "a foreign ministry official"
            return Subject(first, side((ministry_of(context, view),)))
        known = side((country_of(context, last),)) if noun.endswith("s") else last
        return Subject(first, known if noun.endswith("s") or opening == "the" else None)
