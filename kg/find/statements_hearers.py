"""To whom something is said whom a noun alone names: "thanked the agency", "promised his guests that"."""

from __future__ import annotations

from kg.find.context import Context
from kg.find.statements_actors import actor_of, country_of, of_body, other_official, side
from kg.find.statements_speakers import Spoken
from kg.find.statements_words import ARTICLES, POSSESSIVES, SpeechWords, kind, word, words_in
from kg.find.view import View
from kg.model import Actor
from kg.text import late
from kg.vocabulary import Concept

_OPPOSITES = frozenset(
    "guest host visitor partner counterpart colleague interlocutor delegation neighbour neighbor".split()
)
_LAWMAKERS = frozenset("senators congressmen lawmakers legislators".split())
"""Guests who are called by what they are at home."""
_AFTER = 3
"""Within how many units behind the head the noun stands."""
_PROMISED = (
    "pledg", "promis", "undert", "vow", "gave", "give", "assur", "commit", "swor", "swear", "guarant", "offer",
)  # fmt: skip
_HELPED = late(
    r" (?:more|less|all|much|everything|something|nothing) (?:\S+ ){0,3}?for (?:the )?(?P<c><C\d+>)(?! 's)"
    r"|(?P<d><C\d+>) (?:would|will|is to|was to) be (?:helped|assisted|supported|supplied|given|provided)"
)
"""Whom a promise is made to: "undertook to do more for <C>", "gave its word that <C> would be supplied"."""
_THANKED = late(r"\b(?:thank|prais|commend|congratulat|appreciat)\w* (?:the )?(?P<who><[SCOP]\d+>)(?! 's)")
_ASKED_NEXT = late(
    r" ?(?:that )?(?:it|they|them|<B\d+>) (?!(?:also |will |would |should |could |can )?(?:be|become)\b)"
    r"| ?(?:for )?(?:more|further|additional|continued|increased|greater|extra) (?:\w+ ){0,2}?"
    r"(?:funding|funds|support|assistance|help|aid|money|equipment)\b(?! (?:from|for <[CO]))"
)
"""Who was thanked, and what then asks the same for something: "thanked <S> and proposed that it provide ..."."""


def thanked(context: Context, view: View, governor: Spoken, mine: str | None) -> Actor | None:
    """The other side that the verb before has thanked, where what is asked is asked of it: "and asked it to"."""
    start, end = view.offset(governor.head.first), view.offset(governor.head.last)
    within = words_in(view, governor.head.first, governor.head.last) & {"it", "them"}  # "asked it to"
    if not within and _ASKED_NEXT.match(view.text[end:]) is None:
        return None
    found = list(_THANKED.finditer(view.text[:start]))
    actor = actor_of(context, view, int(found[-1]["who"][2:-1])) if found else None
    return actor if actor != governor.speaker and country_of(context, actor) not in {None, mine} else None


class HearerGrammar:
    """Finds those whom nouns name."""

    def __init__(self, words: SpeechWords) -> None:
        self._bodies = words.bodies | words.home

    def named(self, context: Context, view: View, governor: Spoken, i: int, act: str, mine: str | None) -> Actor | None:
        """The side behind the noun at unit `i`, the object of a verb: "thanked the agency", "asked his guests"."""
        head = governor.head
        within = head.first < i < head.last and head.form != "noun"  # "asked the senators to"
        if mine is None or not (within or 0 < head.last <= i <= head.last + _AFTER) or kind(view, i) != "w":
            return None
        noun, before = word(view, i), words_in(view, min(head.last, i) - 1, i)
        if not before & (ARTICLES | POSSESSIVES) or word(view, i + 1) in {"'s", "of"}:
            return None
        if noun.rstrip("s") in _OPPOSITES and not (noun == "partners" and act == "appeal"):
            opposite = None if noun.endswith("s") else other_official(context, view, governor.speaker)
            return opposite or _other_side(context, mine)
        if noun in _LAWMAKERS and act != "invite" and mine == context.home:
            return _other_side(context, mine)
        if noun not in self._bodies or before & POSSESSIVES or (noun.endswith("s") and noun != "authorities"):
            return None
        named = of_body(context, view, noun)
        if act == "appeal" and named is None and noun == "agency":
            return _other_side(context, mine)  # that of the guest: "proposed that the agency speed it up"
        if act == "appeal":
            return side((named or (mine if mine == context.home else None),))
        return (side((named,)) or _other_side(context, mine)) if named != mine else None

    def helped(self, context: Context, view: View, governor: Spoken) -> Actor | None:
        """The other side to which a promise is made, or the one in whose presence: "promised their guests that"."""
        mine = country_of(context, governor.speaker)
        for spoken in (governor, governor.outer):
            if spoken is None:
                continue
            if kind(view, spoken.head.last) in {"S", "C"} and spoken.head.verb.startswith(_PROMISED):
                told = actor_of(context, view, spoken.head.last)  # "promised Laos that", "assured the US side that"
                return told if country_of(context, told) not in {None, mine} else None
            for i in range(spoken.head.first + 1, spoken.head.last):
                told = actor_of(context, view, i) if kind(view, i) in {"S", "C"} else None  # "gave the US its word"
                if word(view, i + 1) != "'s" and country_of(context, told) not in {None, mine}:
                    return told
            for i in range(spoken.head.last, min(spoken.head.last + _AFTER, len(view.units))):
                both = kind(view, i) == "B" and i == spoken.head.last  # "promised their guests"
                noun = view.units[i].text.lower().split()[-1] if both else word(view, i)
                determined = both or word(view, i - 1) in POSSESSIVES | {"the"}
                if determined and noun.rstrip("s") in _OPPOSITES and mine is not None:
                    return _other_side(context, mine)
        if not governor.head.verb.startswith(_PROMISED) or governor.tail:
            return None
        match = _HELPED.search(view.text, max(0, view.offset(governor.head.last) - 1))
        if match is None:
            return None
        helped = actor_of(context, view, int((match["c"] or match["d"])[2:-1]))
        return helped if helped is not None and country_of(context, helped) not in {None, mine} else None


def _other_side(context: Context, mine: str) -> Actor | None:
    """The other of the article's two sides."""
    other = context.partner if mine == context.home else context.home
    return side((other,)) if other != mine else None


def of_side(context: Context, view: View, i: int, mine: str | None) -> Actor | None:
    """The other side of "relevant authorities of the <C>"."""
    k = i + 2 + (word(view, i + 2) == "the")
    at = kind(view, k) == "L" and word(view, i + 1) in {"of", "in"}
    abroad = country_of(context, locality(context, view, k)) if at else None
    if abroad not in {None, mine, context.home}:
        return side((abroad,))  # "thanked the authorities and people of Khammouane"
    actor = actor_of(context, view, k) if word(view, i + 1) in {"of", "in"} and kind(view, k) in {"C", "S"} else None
    return actor if country_of(context, actor) not in {None, mine, context.home} else None


def abroad_of(context: Context, view: View, i: int, mine: str | None) -> Actor | None:
    """The other side of "the <L> provincial authorities", where the place is in another country."""
    k = i - 1 - (word(view, i - 1) in {"provincial", "province", "district", "local", "city"})
    code = country_of(context, locality(context, view, k)) if k >= 0 and kind(view, k) == "L" else None
    return side((code,)) if code not in {None, mine, context.home} else None


_MERIT = frozenset(
    "contribution contributions cooperation coordination determination effort efforts example help role support "
    "work".split()
)
"""What is praised of a province: "praised the efforts of <L> in mine clearance"."""


def of_place(view: View, i: int) -> bool:
    """Is the place at unit `i` the owner of what is praised?"""
    k = i - 1 - (word(view, i - 1) == "the")
    return word(view, k) == "of" and word(view, k - 1) in _MERIT


def locality(context: Context, view: View, i: int) -> Actor | None:
    """The state of a province or city that is thanked itself: "congratulated Quang Tri on its work"."""
    value = view.units[i].value
    return side((context.lexicon.country(value),)) if isinstance(value, Concept) else None


def asked_place(context: Context, view: View, i: int, mine: str | None) -> Actor | None:
    """The state of a province that is to do something itself: "urged <L> to speed up", "suggested that <L> share"."""
    if word(view, i - 1) not in {"that", "on", "urged", "asked", "requested", "encouraged", "advised"}:
        return None
    asked = locality(context, view, i) if word(view, i + 1).isalpha() else None
    return asked if country_of(context, asked) != mine else None
