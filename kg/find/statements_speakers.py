"""Who speaks: the subject of each speech head of a sentence.

The subject stands before the verb ("The general also asked"), after it ("said the general"), inside
the phrase ("in the general's words"), or it is that of the head before ("and urged") or of the main
clause ("Stressing that ..., the general called on"). A sentence whose words come before its speaker
("Vietnam will help, he said") is marked: all of it is what was said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.find.context import Context, Sides
from kg.find.lexicon import Lexicon
from kg.find.officials import Person
from kg.find.statements_heads import CLOSING, Head
from kg.find.view import View
from kg.model import Actor

_SKIPPED = frozenset(
    {"also", "then", "again", "once", "further", "both", "all", "each", "has", "have", "had", "is", "are", "was", "were", "be", "been", "did", "does", "would", "will", "could", "can", "should", "likewise", "even",
     "still", "only", "just", "now", "later", "too", "meanwhile", "afterwards", "in", "turn", "so", "himself", "herself", "itself", "themselves", "as", "well", "today", "first", "next", "therefore", "thus", "always", "moreover", "more", "time", "far", "long", "since"}
)  # fmt: skip
_QUOTES = frozenset({",", '"', "“", "”", "'", "’", ":", "–", "—", "?", "!", ".", "*", "''"})
_AROUND = frozenset({"at", "in", "on", "during", "to", "when", "while", "after", "before", "as", "for", "from", "with", "late", "early", "here", "there", "earlier", "later", "following", "ahead", "through", "via"})
_ENDS = frozenset({",", ".", ":", ";", "/", '"', "”", "’", "–", "—", ")", "!", "?"})
_JOINTS = frozenset({"and", "but", "while", "when", "as", "because", "where", "if", "since", "although", "though", "whereas", "after", "before", "until", "so", "or", "also", "then", "how", "whether", "later", "meanwhile", "part", "occasion", "earlier", "however", "both", "turn", "reply", "response", "day", "time", "separately", "this", "here", "there", "it"})
_HEARERS = frozenset({"the", "his", "her", "reporters", "press", "media", "host", "guest", "hosts", "guests", "audience", "reporter", "local", "those", "present", "journalists", "participants", "delegates"})
_TOLD = frozenset({"told", "tells", "informed", "assured", "reminded"})
_STARTERS = frozenset({"on", "in", "at", "for", "later", "earlier", "meanwhile", "also", "however", "besides", "after", "before", "during", "to", "from", "as", "then", "moreover", "furthermore", "addressing", "speaking", "receiving", "with"})
_HOME = frozenset({"ministry", "province", "authorities", "army"})
"""Bodies that belong to the country at home where the text gives no other."""
_MODIFIERS = frozenset({"senior", "top", "foreign", "defence", "defense", "deputy", "vice", "prime", "visiting", "chief", "state", "party", "ministry", "embassy", "outgoing", "high", "ranking", "two", "both", "military", "government"})
_OWN = frozenset({"his", "her", "its", "their", "our", "my"})


@dataclass(slots=True)
class Spoken:
    """A head with its speaker. `first` is where its subject begins; `tail` says the words come before it.

    `outer` is the head in whose words this one stands ("He said that Vietnam thanks ..."), if any.
    `explicit` is true where the head has a subject of its own.
    """

    head: Head
    speaker: Actor | None
    first: int
    tail: bool = False
    explicit: bool = False
    outer: Spoken | None = None


@dataclass(frozen=True, slots=True)
class _Subject:
    first: int
    actor: Actor | None
    own: bool = False


class SpeakerGrammar:
    """Settles the speakers of a sentence's heads."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.vocabulary.words
        self._nouns = frozenset(w.lower() for w in words("speaking-noun"))
        self._bodies = frozenset(w.lower() for w in words("speaking-body"))
        self._pairs = frozenset(w.lower() for w in words("speaking-pair"))
        saying = lexicon.vocabulary.get("word-class", "saying-verb").values("verb")
        self._saying = frozenset(f for v in saying for f in lexicon.inflection.forms(v))

    def resolve(self, context: Context, number: int, heads: Sequence[Head], last: Actor | None, carried: Actor | None = None) -> list[Spoken]:
        """The heads that have a speaker, in order.

        `last` is the official who spoke before, for "the officer said"; `carried` the same if he spoke in
        the sentence just before, for "he added".
        """
        view = context.views[number]
        found: list[Spoken] = []
        for head in heads:
            if head.form == "infinitive" and not _occasion(view, head, found):
                continue
            subject = self._subject(context, view, head, found, last)
            if subject is not None and carried is not None and not found and view.units[subject.first].kind == "P" and view.units[subject.first].text.lower() in {"he", "she"}:
                subject = _Subject(subject.first, carried)
            if subject is None and head.form != CLOSING:
                found.append(Spoken(head, None, head.first))
            elif subject is not None and (subject.actor is not None or subject.own) and (head.act == "pledge" or not _relative(view, subject.first, found)):
                tail = self._is_tail(view, head, subject)
                if tail or head.form != CLOSING:
                    found.append(Spoken(head, subject.actor, subject.first, tail, True))
        self._inherit(context, number, found, last)
        for spoken in found:
            spoken.outer = _enclosing(context, view, spoken, found)
        return [s for s in found if s.speaker is not None]

    # -- a head's own subject ------------------------------------------------------------------

    def _subject(self, context: Context, view: View, head: Head, before: Sequence[Spoken], last: Actor | None) -> _Subject | None:
        """The subject of a head; None where it has none of its own; an actor None where it is a thing."""
        if head.form == "source":
            inside = [i for i in range(head.first, head.last) if view.units[i].kind in "PBSCOL"]
            if inside:
                return _Subject(head.first, actor_of(context, view, inside[-1]))
            phrase = {u.text for u in view.units[head.first : head.last + 1]}
            if "their" in phrase:
                return _Subject(head.first, _side(context.both()))
            return _Subject(head.first, _side((context.home,)) if phrase & (_HOME | {"ministries", "officials"}) else None)
        if head.form == "passive":
            return self._agent(context, view, head) if head.act != "invite" else _Subject(head.first, None)
        if head.verb == "it":
            return _Subject(head.first, _side(context.both()))
        if head.form in {"participle", "infinitive"}:
            return None
        after = self._inverted(context, view, head, last)
        if after is not None:
            return after
        return self._left(context, view, head.first - 1, before, last)

    def _agent(self, context: Context, view: View, head: Head) -> _Subject:
        for i in range(head.last - 1, min(head.last + 7, len(view.units) - 1)):
            if view.units[i].kind == "w" and view.units[i].text == "by":
                for k in (i + 1, i + 2):
                    if k < len(view.units) and view.units[k].kind in "PBSCO":
                        return _Subject(head.first, actor_of(context, view, k))
                return _Subject(head.first, None)
        return _Subject(head.first, None)

    def _inverted(self, context: Context, view: View, head: Head, last: Actor | None) -> _Subject | None:
        """ "..., said the minister": the verb after a comma or quote, its subject after the verb."""
        units = view.units
        if head.verb not in self._saying or head.last >= len(units) or head.first == 0 or units[head.first - 1].text not in _QUOTES:
            return None
        i = head.last
        while i < len(units) and units[i].kind == "w" and units[i].text in {"the", "a", "an", "senior"}:
            i += 1
        found: _Subject | None = None
        if i < len(units) and units[i].kind in "PBS":
            found, end = _Subject(head.first, actor_of(context, view, i)), i + 1
        else:
            k = i
            while k < len(units) and (units[k].kind in "JCO" or units[k].kind == "w" and units[k].text in _MODIFIERS):
                k += 1
            end = k + 1 if k < len(units) and units[k].kind == "w" and units[k].text in self._nouns | self._pairs else 0
            found = self._noun(context, view, end - 1, last) if end else None
        closed = end >= len(units) or units[end].kind in "wD" and (units[end].kind == "D" or units[end].text in _ENDS | _AROUND | {"("})
        return _Subject(head.first, found.actor, found.own) if found is not None and closed else None

    def _left(self, context: Context, view: View, i: int, before: Sequence[Spoken], last: Actor | None) -> _Subject | None:
        units = view.units
        edge = before[-1].head.last if before else 0
        while i >= edge:
            unit = units[i]
            if unit.kind == "D" or unit.kind in "LOC" and (k := _placed(view, i)):
                i -= 1 if unit.kind == "D" else k
                continue
            if unit.kind in "PBSCOL":
                return self._mention(context, view, i, edge)
            if unit.kind == "J" and i > 0 and units[i - 1].text == "the":
                return _Subject(i - 1, _national(context, context.code(unit), last))
            if unit.kind == "w" and unit.text == ")":
                i = _opening(view, i, edge) - 1
            elif unit.kind == "w" and unit.text == "," and (k := _apposition(view, i, edge)) is not None:
                return self._mention(context, view, k, edge)
            elif unit.kind == "w" and (unit.text in _SKIPPED or unit.text.endswith("ly") or unit.text in {"on", "at", "during", "for", "part", "occasion", "side"} and _adverbial(view, i)):
                i -= 1
            else:
                break
        if i < edge:
            return None
        word = units[i].text
        if word in {"who", "whose"}:
            return self._left(context, view, i - 1 - (units[i - 1].text == ","), before, last)
        if word in {"and", ",", "but", "or", ";", "while", '"', "”", ":", "–", "*"}:
            return None
        if word in {"guest", "host"} and i >= 2 and units[i - 1].text == "and":
            return _Subject(i - 2, _side(context.both()))
        if word in self._nouns or word in self._pairs or word.rstrip("s") in self._nouns:
            return self._noun(context, view, i, last)
        return _Subject(i, None, own=word in {"it", "he", "she", "they", "we", "i"})

    def _mention(self, context: Context, view: View, i: int, edge: int) -> _Subject:
        """The subject whose last mention is unit `i`; of "A and B" both."""
        units = view.units
        actor = actor_of(context, view, i)
        first = i - 1 if i and units[i - 1].kind == "w" and units[i - 1].text in {"the", "a", "an"} else i
        k = first - 1
        if k - 1 >= edge and units[k].kind == "w" and units[k].text == "and" and units[k - 1].kind in "PSCOL":
            start = k - 2 if k >= 2 and units[k - 2].kind == "w" and units[k - 2].text == "the" else k - 1
            opened = start == 0 or units[start - 1].kind == "D" or (units[start - 1].kind == "w" and units[start - 1].text in {",", "that", "both", "when", "as", "where", "which", ":", "–", "and"})
            other = actor_of(context, view, k - 1)
            if opened and other is not None and actor is not None:
                codes = {c for c in (country_of(context, actor), country_of(context, other)) if c}
                if len(codes) > 1:
                    return _Subject(start, Actor(sides=tuple(sorted(codes))))
        return _Subject(first, actor)

    def _noun(self, context: Context, view: View, i: int, last: Actor | None) -> _Subject:
        """An official or body without a name: by the country or body named beside it, else who spoke last."""
        units = view.units
        first = i
        code: str | None = None
        while first > 0 and i - first < 7:
            unit = units[first - 1]
            if unit.kind in "JCO" and unit.kind != "D":
                code = context.code(unit) or code
            elif unit.kind != "w" or not unit.text[0].isalpha() or unit.text in {"and", "that", "said", "but", "while", "as", "when"}:
                break
            first -= 1
            if unit.kind == "w" and unit.text in {"the", "a", "an"} | _OWN:
                break
        if i + 2 < len(units) and units[i + 1].text in {"of", "from", "for"}:
            k = i + 3 if units[i + 2].text == "the" and i + 3 < len(units) else i + 2
            code = code or context.code(units[k])
        if units[i].text in self._pairs and units[first].text not in {"a", "an"} and code is None:
            return _Subject(first, _side(context.both()))
        if units[first].text in _OWN:
            code = code or (country_of(context, last) if last else None)
            return _Subject(first, _side((code,)) if code else None, own=True)
        if code is not None:
            person = units[i].text not in self._bodies and units[first].text == "the" and not units[i].text.endswith("s") and last is not None and last.official
            return _Subject(first, last if person and country_of(context, last) == code else _side((code,)))
        if units[i].text in _HOME or i + 1 < len(units) and units[i + 1].text in {"of", "from"} and any(u.text in _HOME for u in units[i + 2 : i + 5]):
            return _Subject(first, _side((context.home,)))
        if units[i].text in self._bodies:
            return _Subject(first, None, own=True)
        return _Subject(first, last if units[first].text == "the" else None)

    # -- what comes from the rest of the sentence -------------------------------------------------

    def _is_tail(self, view: View, head: Head, subject: _Subject) -> bool:
        """True where the words said stand before subject and verb: "..., the minister said"."""
        units = view.units
        if head.form == "source":
            return True
        if subject.first == 0 or units[subject.first - 1].kind != "w" or units[subject.first - 1].text not in _QUOTES or head.act == "invite":
            return False
        if head.first == subject.first:
            return True
        i = head.last
        if i < len(units) and units[i].kind == "P":
            i += 1
        while i < len(units) and (units[i].kind == "J" or units[i].kind == "w" and units[i].text in _HEARERS):
            i += 1
        if i < len(units) and units[i].text == "," and head.act == "affirm" and head.verb in self._saying and head.first - subject.first <= 3:
            return True
        if i >= len(units) or units[i].kind == "w" and units[i].text in _ENDS:
            return _clause_before(view, subject.first - 1)
        if head.last - head.first > 2 or head.act not in {"affirm", "pledge"} or "that" in view.words:
            return False
        return units[i].kind in "wD" and (units[i].kind == "D" or units[i].text in _AROUND) and head.verb in self._saying | _TOLD and _clause_before(view, subject.first - 1)

    def _inherit(self, context: Context, number: int, found: list[Spoken], last: Actor | None) -> None:
        """Give heads without a subject that of the head before, of the main clause, or of the sentence."""
        main = next((s.speaker for s in found if s.explicit and s.speaker is not None), None)
        subject = context.subjects[number] if number < len(context.subjects) else None
        previous: Actor | None = None
        for spoken in found:
            if spoken.explicit:
                if spoken.speaker is None:
                    spoken.speaker = previous or main or _meant(context, subject) or last
                previous = spoken.speaker or previous
            else:
                spoken.speaker = previous or main or _meant(context, subject)


def _enclosing(context: Context, view: View, spoken: Spoken, found: Sequence[Spoken]) -> Spoken | None:
    """The head whose words this one is part of; then the speaker is that head's, unless another official's or side's."""
    if spoken.tail:
        return None
    outer = next((s for s in found[::-1] if s is not spoken and s.head.act == "affirm" and s.head.last <= spoken.first and not s.tail and spoken.explicit and ";" not in _words(view, s.head.last, spoken.first)), None)
    outer = outer or next((s for s in found if s.tail and s is not spoken), None)
    if outer is None or outer.speaker is None:
        return None
    mine = spoken.speaker
    if spoken.head.act == "affirm" and outer.speaker.official and (mine is None or not mine.official):
        mine = None
    if mine is None or not spoken.explicit or not mine.official and len(mine.sides) == 1 and mine.sides[0] == country_of(context, outer.speaker):
        spoken.speaker = outer.speaker
    return outer


def _words(view: View, first: int, last: int) -> set[str]:
    return {u.text for u in view.units[first:last] if u.kind == "w"}


def _opening(view: View, i: int, edge: int) -> int:
    return next((k for k in range(i, edge - 1, -1) if view.units[k].text == "("), edge)


def _apposition(view: View, i: int, edge: int) -> int | None:
    """The mention that ``<P> , the group's commander ,`` or ``<P> ( <O> ) ,`` sets apart before the verb; else None."""
    units = view.units
    k = _opening(view, i - 1, edge) - 1 if units[i - 1].text == ")" else i - 1
    if k >= edge and units[k].kind == "P" and (k == 0 or units[k - 1].kind == "D" or units[k - 1].text in _QUOTES | {"the", "and", "that"}):
        return k
    for k in range(i - 1, max(edge, i - 26) - 1, -1):
        if units[k].kind == "w" and units[k].text == "," and k > 0 and units[k - 1].kind in "PBSOC":
            return k - 1
    start = next((k for k in range(edge, min(edge + 2, i)) if units[k].kind == "P"), None)
    return start if edge == 0 else None


def _national(context: Context, code: str | None, last: Actor | None) -> Actor | None:
    """ "The American": the official of that country who spoke last, else the first one of the article."""
    if last is not None and last.official is not None and country_of(context, last) == code:
        return last
    return next((Actor(official=p.id) for p in context.officials if p.country == code and code), None)


def _occasion(view: View, head: Head, before: Sequence[Spoken]) -> bool:
    """Does an infinitive report speech of its own: "took the occasion to thank", not "promised to ask"?"""
    words = {u.text for u in view.units[max(0, head.first - 5) : head.first] if u.kind == "w"}
    return bool(words & {"occasion", "opportunity", "chance", "moment", "time"}) or head.act not in {"affirm"} and not before


def _placed(view: View, i: int) -> int:
    """How many units "in <place>", "at the <body>" before a verb take; 0 where the mention is no place of speaking."""
    units = view.units
    k = 2 if i > 1 and units[i - 1].kind == "w" and units[i - 1].text == "the" else 1
    return k + 1 if i >= k and units[i - k].kind == "w" and units[i - k].text in {"at", "in", "on", "from"} else 0


def _relative(view: View, first: int, before: Sequence[Spoken]) -> bool:
    """True for a subject right after a noun: "all areas that the US side asked for", "the points they agreed"."""
    if first == 0 or any(s.head.last == first for s in before):
        return False
    unit = view.units[first - 1]
    opening = view.units[0]
    if not before and opening.kind == "w" and opening.text in _STARTERS and not any(u.text in {",", "that", "which"} for u in view.units[:first]):
        return False
    if unit.kind != "w" or not unit.text[:1].isalpha() or unit.text in _AROUND | {"of", "by"}:
        return False
    if unit.text in {"that", "which", "what", "whom"}:
        return not any(s.head.last in (first - 1, first - 2) for s in before)
    return first > 1 and unit.text not in _JOINTS and not any(s.head.first <= first - 1 < s.head.last for s in before)


def _adverbial(view: View, i: int) -> bool:
    """True inside of "for his part", "on this occasion", "on Monday"."""
    after = {u.text for u in view.units[i : i + 3] if u.kind == "w"}
    return bool(after & {"part", "occasion", "side"}) or i + 1 < len(view.units) and view.units[i + 1].kind in "DL"


def _clause_before(view: View, end: int) -> bool:
    """True where more than an adverb stands before unit `end`: "Later in the day" is no clause."""
    first = view.units[0]
    return end > 4 or end > 0 and (first.kind != "w" or first.text not in _STARTERS) or any(u.kind == "w" and u.text in {"is", "are", "was", "will", "would", "has", "have"} for u in view.units[:end])


def actor_of(context: Context, view: View, i: int) -> Actor | None:
    """The actor that a mention stands for; None where no country can be told."""
    unit = view.units[i]
    if isinstance(unit.value, Person):
        return Actor(official=unit.value.id)
    if isinstance(unit.value, Sides):
        codes = unit.value.codes or context.both()
        return Actor(sides=tuple(sorted(codes))) if len(codes) > 1 else None
    code = context.code(unit) or (context.lexicon.country(unit.value) if unit.kind == "L" and unit.value.value("placeType") == "venue" else None)
    return Actor(sides=(code,)) if code else None


def country_of(context: Context, actor: Actor | None) -> str | None:
    """The one country an actor speaks for."""
    if actor is None:
        return None
    if actor.official is not None:
        return next((p.country for p in context.officials if p.id == actor.official), None)
    return actor.sides[0] if len(actor.sides) == 1 else None


def _side(codes: Sequence[str | None]) -> Actor | None:
    known = tuple(sorted(c for c in codes if c))
    return Actor(sides=known) if known else None


def _meant(context: Context, subject: Person | Sides | str | None) -> Actor | None:
    if isinstance(subject, Person):
        return Actor(official=subject.id)
    if isinstance(subject, Sides):
        return _side(subject.codes or context.both())
    return Actor(sides=(subject,)) if subject else None
