"""Names of agreements: a head noun ("memorandum of understanding") with the words that belong to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.find.agreements_complements import ComplementGrammar, date_after
from kg.find.agreements_heads import EXCHANGES, only_looks, unsigned
from kg.find.agreements_rows import split, tie
from kg.find.agreements_wording import (
    LOOSE_ENDS,
    PARTNERSHIP,
    Wording,
    begun,
    capital,
    coded,
    period,
    spelt,
    title_case,
)
from kg.find.lexicon import Lexicon
from kg.find.themes_cues import CueBook
from kg.find.view import View
from kg.text import late

_DASHES = frozenset({"-", "–", "—", "/"})
_BODIES = frozenset(
    "agency assembly association board bureau center centre command commission committee corps council department "
    "directorate embassy foundation institute ministry office parliament senate university".split()
)
"""The last words of names that are no papers, whatever paper is told of behind a comma."""

_DETERMINERS = frozenset(
    "the a an this that their its his her our 's both any such new another each first second said".split()
)
_MAX_LEAD = 12  # no name begins more units than this before its head
_OPEN = 3  # how many words of no list may stand between an article and the head

_CLOSED = frozenset({PARTNERSHIP, "contract"})
"""Kinds before which any adjective may stand that tells nothing of a name ("a consequential partnership")."""

_AWARDS = frozenset("awarded awards award awarding signed signs sign won".split())
"""What is done with a contract, so that the words before it are of its name ("awarded … a civil works contract")."""

_GIFTS = frozenset("contribution grant grants donation aid refundable".split())
"""What a paper is on that gives money or goods away."""

_TELLING = frozenset(
    "credit year biennial triennial term vision defence defense military security scope refundable forces servicing "
    "information conduct".split()
)
"""Words in a head that make a name of it: "vision statement", "plan for defence cooperation"."""

_SIDES = frozenset(
    "two ministry ministries government governments navies armies militaries forces coast police".split()
)
"""How those are named that make a paper."""

_LAWS = frozenset({"law", "rights", "status"})
_CONNECTORS = frozenset({"of", "for", "on"})
"""Small words inside a name in capitals ("General Security of Military Information Agreement")."""


_OF_BOTH = late(r"between (?:the )?<O\d+> (?:\( \S+ \) )?and (?:the )?(?:<[OL]\d+>)")
"""Two institutions that made a paper, which are name enough: "the cooperation agreement between <O> and <O>"."""


def _between(view: View, at: int) -> bool:
    """True before those who made the paper: "memorandum of cooperation between the two navies", "with the ministry"."""
    units = view.units
    if at + 1 >= len(units) or units[at].text not in {"between", "with", "among"}:
        return False
    at += 1 + (units[at + 1].text in _DETERMINERS and at + 2 < len(units))
    return units[at].kind in "BCJLOS" or capital(view, at) or units[at].text in _SIDES


def _told(view: View) -> bool:
    """True for a sentence of the story, whatever its capitals."""
    return view.sentence.kind == "body" and view.units[-1].text in {".", "?", "!"}


class NameGrammar:
    """Finds the heads of agreements' names and the units that belong to each name."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._kinds = CueBook(lexicon.vocabulary.scheme("agreement-kind").items(), lexicon.inflection)
        self._modifiers = lexicon.vocabulary.words("agreement-modifier")
        self._generic = lexicon.vocabulary.words("agreement-generic")
        self._ends = lexicon.vocabulary.words("agreement-end")
        self._said_of = lexicon.vocabulary.words("agreement-said-of")
        self._consents = lexicon.vocabulary.words("agreement-consent")
        self._complements = ComplementGrammar(self._ends)

    def find(self, number: int, view: View) -> Iterator[Wording]:
        """The wordings of a sentence in order; only a partnership may end another name."""
        heads = sorted((first, -last, key) for key, first, last, _ in self._kinds.matches(view))
        headline = bool(heads) and title_case(view) and not _told(view)
        found: list[Wording] = list(split(number, view))
        done = found[-1].last if found else 0
        for first, negative, key in heads:
            if first >= done and not only_looks(view, first, -negative) and not unsigned(view, first, -negative):
                found.append(self._wording(number, view, first, -negative, key, headline, done))
                done = max(found[-1].last, -negative)
            elif found and key == PARTNERSHIP and -negative == done > found[-1].head[1] and first > found[-1].head[1]:
                inner = self._wording(number, view, first, -negative, key, headline, first)
                inner.enclosed = found[-1].head[1]
                found[-1].encloses, found[-1].ends = True, not begun(view, inner)
                found.append(inner)
        found.sort(key=lambda w: w.first)
        found = [w for w in found if not (w.encloses and not w.capital and view.units[w.head[0]].text == "declaration")]
        tie(view, found)
        yield from found

    def _wording(
        self, number: int, view: View, first: int, last: int, kind: str, headline: bool, floor: int
    ) -> Wording:
        units = view.units
        start, dated = self._start(view, first, kind, headline, floor)
        apposed = self._apposed(view, start) if dated is None and not headline else start
        if apposed < start:
            return self._called(number, view, (apposed, start - 2), (first, last), kind)
        stop, short, complement = self._complements.read(view, last, kind)
        modifiers = tuple(u.text for u in units[start:first] if u.kind == "w" and u.text not in _DASHES)
        defined = start > 0 and (units[start - 1].text in _DETERMINERS or units[start - 1].kind in "CJD")
        theirs = start > 1 and units[start - 1].text == "'" and units[start - 2].kind in "BS"  # "the sides' deal"
        defined = defined or theirs or units[start].kind == "M"
        if kind == "agreement" and not _GIFTS.isdisjoint(complement) and not {"legal", "mutual"} & set(complement):
            kind = "grant-agreement"
        return Wording(
            number,
            start,
            stop,
            kind,
            spelt(view, start, stop),
            (first, last),
            dated if dated is not None else date_after(view, stop),
            self._is_bare(view, start, first, last, complement, modifiers),
            not headline and self._is_capital(view, start, stop, first, last),
            defined or dated is not None or coded(view, start, first),
            complement,
            modifiers,
            short,
        )

    @staticmethod
    def _called(number: int, view: View, name: tuple[int, int], head: tuple[int, int], kind: str) -> Wording:
        """The wording of a paper with a name of its own that only an addition tells to be one."""
        stop = head[1]
        return Wording(
            number,
            name[0],
            stop,
            kind,
            spelt(view, *name),
            head,
            date_after(view, stop),
            capital=True,
            defined=True,
            modifiers=tuple(u.text for u in view.units[name[0] : name[1]] if u.kind == "w"),
        )

    def _apposed(self, view: View, start: int) -> int:
        """Where the name begins to which "a memorandum" is only added ("the Lotus Initiative, a memorandum")."""
        units = view.units
        if start < 4 or units[start - 1].text not in {"a", "an"} or units[start - 2].text != ",":
            return start
        at = start - 2
        while at > 0 and start - at < _MAX_LEAD and units[at - 1].kind in "wCJL" and capital(view, at - 1):
            at -= 1
        plain = [i for i in range(at, start - 2) if units[i].kind == "w" and units[i].text not in _DETERMINERS]
        named = len(plain) > 1 and units[start - 3].kind == "w" and units[start - 3].text not in _BODIES
        return plain[0] if named else start

    @staticmethod
    def _is_capital(view: View, start: int, stop: int, first: int, last: int) -> bool:
        """True for a name in capitals: the head's words, or the head and a word beside it."""
        if last - first > 1:
            return capital(view, last - 1)
        return capital(view, first) and any(capital(view, i) for i in range(start, stop) if not first <= i < last)

    def _is_bare(
        self, view: View, start: int, first: int, last: int, complement: Sequence[str], modifiers: Sequence[str]
    ) -> bool:
        """True for a head alone; "vision" makes a name of a statement."""
        if (
            complement
            or any(u.kind in "CJO" for u in view.units[start:first])
            or self._telling(view, start, first)
            or any(u.text in _TELLING for u in view.units[first:last])
        ):
            return False
        if (last - first > 1 or view.units[first].text == "contract") and _between(view, last):
            return False
        if modifiers and _OF_BOTH.match(view.text[view.offset(last) :]):
            return False
        return all(m in self._generic for m in modifiers)

    @staticmethod
    def _telling(view: View, start: int, first: int) -> bool:
        """True for "Paris Agreement", "2018-2020 cooperation plan", "five-year roadmap" and "$73 million contract"."""
        units = view.units[start:first]
        if any((u.kind == "L" and capital(view, first)) or u.kind == "M" or period(u) for u in units):
            return True
        return len(units) == 2 and units[1].text == "year"

    def _start(self, view: View, first: int, kind: str, headline: bool, floor: int) -> tuple[int, int | None]:
        """Where the name begins, not before `floor`, and the year that stands before it ("the 2011 memorandum")."""
        at = first
        dated: int | None = None
        while at > floor and first - at < _MAX_LEAD:
            unit = view.units[at - 1]
            if unit.text == ")" and (opened := _opened(view, at - 1)) >= 0:
                at = opened
                continue
            if unit.kind == "D" and not period(unit):
                dated = at - 1 if view.units[at].text != "and" else None  # not "signed in 2011 and joint statement"
                break
            if not self._belongs(view, at - 1, first, headline):
                break
            at -= 1
        closed = kind in _CLOSED and (kind == PARTNERSHIP or _AWARDS.isdisjoint(view.words))
        if dated is None and not closed and view.sentence.kind == "body":
            at = max(floor, self._opened_by_article(view, at))
        while at < first and view.units[at].kind == "w" and view.units[at].text in LOOSE_ENDS | _DASHES:
            at += 1
        return at, dated

    def _opened_by_article(self, view: View, at: int) -> int:
        """Where a name begins whose first words are in no list: "the |intergovernmental| …", "a |lease| agreement".

        An article, a possessive or a state closes what is taken, so that no verb gets into a name.
        """
        units, i = view.units, at - 1
        if at < len(units) and units[at].kind == "M":
            return at
        while i >= 0 and at - i <= _OPEN and self._open(view, i):
            i -= 1
        if i < 0 or i == at - 1 or not (units[i].text in _DETERMINERS or units[i].kind in "CJ"):
            return at
        return next((k for k in range(i + 1, at) if units[k].text not in self._said_of), at)

    def _open(self, view: View, i: int) -> bool:
        """True for a plain word in small letters that may tell what a paper is about."""
        unit = view.units[i]
        if unit.text.isdigit() and i + 1 < len(view.units) and view.units[i + 1].text == "year":
            return True  # "a 10-year framework agreement"
        if unit.text == "to" and "-to-" in view.source(max(0, i - 1), i + 2).lower():
            return True  # "government-to-government"
        if unit.kind != "w" or unit.text in _DASHES:
            return unit.text in _DASHES and i > 0 and view.units[i].start == view.units[i - 1].end
        return (
            unit.text.isalpha()
            and len(unit.text) > 2
            and unit.text not in self._ends
            and unit.text not in _DETERMINERS
            and unit.text not in LOOSE_ENDS
            and unit.text not in self._consents | EXCHANGES
            and not unit.text.endswith("ly")
        )

    def _belongs(self, view: View, i: int, first: int, headline: bool) -> bool:
        """True for a unit before the head that is a part of the name."""
        unit = view.units[i]
        if unit.kind == "M":
            return True
        if unit.kind == "D":
            return period(unit)
        if unit.kind == "L":
            return (capital(view, i + 1) or view.units[i + 1].text == "(") and not headline
        if unit.kind != "w":
            return unit.kind in "CJ" or (
                unit.kind == "O" and i + 1 < first and i > 0 and view.units[i - 1].text in {"a", "the"}
            )
        if unit.text in _DASHES:
            beside = view.units[i - 1 : i] + view.units[i + 1 : i + 2]
            if unit.text == "/" and len(beside) == 2 and capital(view, i - 1) and capital(view, i + 1):
                return True
            return len(beside) == 2 and all(u.kind in "CJ" for u in beside)
        if unit.text in _CONNECTORS and i > 1 and not headline:
            named = capital(view, i + 1) or (view.units[i + 1].text == "the" and capital(view, i + 2))
            return named and capital(view, i - 1) and self._belongs(view, i - 1, first, headline)
        if unit.text == "the" and i > 2 and view.units[i - 1].text == "of" and view.units[i - 2].text in _LAWS:
            return capital(view, i + 1) and self._belongs(view, i - 1, first, headline)  # "Law of the Sea Convention"
        if unit.text == "new" and i and capital(view, i) and view.source(i + 1, i + 2).isupper():
            return True  # "New START"
        if unit.text in self._modifiers:
            return True
        if headline or i == 0 or not unit.text.isalpha() or not capital(view, i):
            return False
        return unit.text not in self._ends and unit.text not in _DETERMINERS and unit.text not in LOOSE_ENDS


def _opened(view: View, i: int) -> int:
    """The bracket that one closes inside a name ("Belfast (Good Friday) Agreement"), or -1."""
    units = view.units
    for k in range(i - 1, max(1, i - 5), -1):
        if units[k].text == "(":
            return k if capital(view, k - 1) and capital(view, k + 1) and capital(view, i + 1) else -1
    return -1
