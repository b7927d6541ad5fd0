"""The bodies that an article names: those of the vocabulary, those it does not know, and words that stand for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.projects_stand_ins import Name, StandIns
from kg.find.projects_troops import offices, troops
from kg.find.view import Unit, View, capital
from kg.model import Term
from kg.text import fold_word, late, words
from kg.vocabulary import Concept

_LINKS = frozenset({"of", "for", "on", "against", "to", "in", "and", "the", "'s"})
_IN_NAMES = frozenset(
    "military defence defense joint united world international new south north east west special working steering "
    "standing national regional provincial technical central general high state".split()
)
"""Words that are no names of people, and yet parts of the names of bodies."""


_ACRONYM = late(r"\( [a-z]{3,8} \)")
_DOER = late(r"\b(?:by|through|via|with)(?: the)?(?: (?:\w+|<[CL]\d+>) based)? $")
"""An acronym in brackets, and what stands before the name of one who does or pays something."""

_PEOPLE_OF = late(
    r"\b(?:engineers|experts|specialists|contractors?|technicians|deminers|sappers|divers|surgeons|therapists|trainers"
    r"|chemists|archaeologists|searchers|clearance teams?|survey teams?|detection teams?) of (?:the )?"
)
"""Those whose employer is at work where they are."""

_APPOSITION = late(
    r", (?:an?|the) (?:(?!of |for |in |at )[^\s,;.()]+ ){1,4}?(?=[,(.]|(?:that|which|with|based|from|in|of)\b|$)"
)
"""A noun with its article between commas, which says what is named before it."""

_AT = late(r"\b(?:at|in|inside|into|outside|around|near|to|of)(?: the)? $")
"""What stands before a house that is only a place."""

_SMALL_KINDS = frozenset("foundation conglomerate laboratory laboratories charity trust institute corporation".split())
_ARTICLES = frozenset({"the", "by", "from", "with", "and"})
"""Words for a body that are written small behind its name, and what stands before the name."""

_POST = late(
    r"\b(?:director|head|chief|chair|president|commander|deputy|vice|member|secretary|commissioner|representative"
    r"|manager|officer|chancellor|dean|rector|fellow|professor|spokes)\S*(?: general)? (?:of|for|at|in|from|with)"
    r"(?: the)?(?: <[CJL]\d+>(?: 's)?)? $"
)
"""What stands before a body that only says whose office somebody holds."""


_HOLDERS = frozenset("director chief head commander chairman president officer spokesman spokeswoman".split())
"""The last words of posts: "Agency Director"."""


class NameGrammar:
    """Finds the names of bodies in the sentences of an article, in order."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        classes = lexicon.vocabulary.scheme("word-class")
        self._nouns = frozenset(fold_word(w) for w in _words(classes.get("body-noun")))
        bodies = lexicon.vocabulary.scheme("organisation").values()
        venues = {c.iri for c in lexicon.vocabulary.scheme("place").values() if c.value("placeType") == "venue"}
        self._seated = {seat: c for c in bodies if (seat := c.value("seat")) in venues and _same_name(c, lexicon, seat)}
        self._kinds = frozenset(fold_word(w) for w in _words(classes.get("body-kind"))) | lexicon.body_heads
        self._stand_ins = StandIns(lexicon, self._kinds)

    def names(self, context: Context) -> list[list[Name]]:
        """For each sentence the bodies in it, also those that only a noun or pronoun stands for."""
        told: dict[str, Name] = {}
        short: dict[str, Name] = {}
        found: list[list[Name]] = []
        for view in context.views:
            here = [*self._known(view), *troops(view)]
            posts: list[Name] = []
            here += self._unknown(view, short, posts, here)
            here += self._by_acronym(view, short, here)
            here += self._by_doers(view, here)
            here += self._apposed(view, here)
            here = _apart(view, here)
            held = [*self._stand_ins.held(view), *posts]
            heard = sorted([*here, *held], key=lambda n: n.first)
            here += self._stand_ins.again(view, heard, told)
            here += self._stand_ins.it(view, found[-1] if found else [])
            here += self._stand_ins.several(view, found[-1] if found else [])
            here += self._stand_ins.its_teams(view, found[-1] if found else [])
            here.sort(key=lambda n: n.first)
            heard = sorted([*here, *held], key=lambda n: n.first)
            told |= {word: name for name in reversed(heard) for word in self._stand_ins.ngo(name)}
            told |= {word: name for name in heard for word in self._stand_ins.kinds_of(name)}
            found.append(here)
        return found

    def _known(self, view: View) -> Iterator[Name]:
        for i, unit in view.of_kind("OL"):
            if not isinstance(unit.value, Concept):
                continue
            body = unit.value if unit.kind == "O" else self._seated.get(unit.value.iri)
            if body is not None and (unit.kind == "O" or not _AT.search(view.text[: view.offset(i)])):
                yield Name(i, i + 1, Term(name_of(unit), body.iri), body)

    # -- names that the vocabulary does not have -------------------------------------------------

    def _unknown(self, view: View, short: dict[str, Name], posts: list[Name], here: Sequence[Name]) -> Iterator[Name]:
        """Those of capital words around a word for a body; in `posts` those that only say whose office it is."""
        units = view.units
        if self._kinds.isdisjoint(view.words) and not short.keys() & view.words:
            return
        i = 0
        while i < len(units):
            unit = units[i]
            known = next((n for n in here if n.first <= i < n.last), None)
            if known is not None and known.concept is None:
                i = known.last
                continue
            run = self._run(view, i) if unit.kind == "w" and unit.text in self._kinds else None
            if run is None and unit.kind == "w" and unit.text in short and view.source(i, i + 1).isupper():
                yield Name(i, i + 1, short[unit.text].term, short[unit.text].concept)
            if run is None:
                i += 1
                continue
            first, last = run
            term = Term(regex.sub(r"^(?:the|The)\s+", "", view.source(first, last)))
            if _bracketed(view, last):
                short[units[last + 1].text] = Name(first, last, term)
                last += 3
            i = last
            held = units[last - 1].text in _HOLDERS or all(u.kind in "CJ" or u.text == "ngo" for u in units[first:last])
            if held:
                continue
            if _POST.search(view.text[max(0, view.offset(first) - 60) : view.offset(first)]):
                posts.append(Name(first, last, term))
            else:
                yield Name(first, last, term)

    def _by_acronym(self, view: View, short: dict[str, Name], here: Sequence[Name]) -> Iterator[Name]:
        """Who does something under a name of no known kind: "run by the Hearts and Hands (HAH)"."""
        for match in _ACRONYM.finditer(view.text):
            opening = view.unit_at(match.start())
            if view.units[opening + 1].kind != "w" or not view.source(opening + 1, opening + 2).isupper():
                continue
            first = opening
            while first > 0 and self._in_name(view, first - 1):
                first -= 1
            while first < opening and not capital(view, first):
                first += 1
            taken = any(n.first < opening and n.last > first for n in here)
            if opening - first < 2 or taken or not _DOER.search(view.text[: view.offset(first)]):
                continue
            short[view.units[opening + 1].text] = name = Name(first, opening, Term(view.source(first, opening)))
            yield name

    def _by_doers(self, view: View, here: Sequence[Name]) -> Iterator[Name]:
        """Whose people are at work: "engineers of TerraTherm"."""
        for match in _PEOPLE_OF.finditer(view.text):
            first = view.unit_at(match.end() - 1) + 1
            last = first
            while last < min(first + 4, len(view.units)) and self._name_word(view, last):
                last += 1
            if last > first and not any(n.first < last and n.last > first for n in here):
                yield Name(first, last, Term(view.source(first, last)))

    def _apposed(self, view: View, here: Sequence[Name]) -> Iterator[Name]:
        """Who is told right after the name to be a body: "Helvetas, a Swiss charity,"."""
        for match in _APPOSITION.finditer(view.text) if not self._nouns.isdisjoint(view.words) else ():
            comma = view.unit_at(match.start())
            last = view.unit_at(match.end() - 1) + 1
            if view.units[last - 1].text not in self._nouns | _SMALL_KINDS | {"business"}:
                continue
            first = comma
            while first > 0 and comma - first < 5 and self._part_of_name(view, first - 1):
                first -= 1
            while first < comma and view.units[first].kind != "w":
                first += 1
            if first < comma and not any(n.first < comma and n.last > first for n in here):
                closed = last < len(view.units) and view.units[last].text == ","
                yield Name(first, last + closed, Term(view.source(first, comma)))

    def _part_of_name(self, view: View, i: int) -> bool:
        return self._name_word(view, i) or (view.units[i].kind in "CJ" and capital(view, i))

    def _name_word(self, view: View, i: int) -> bool:
        unit = view.units[i]
        return unit.kind == "w" and unit.text.isalpha() and capital(view, i) and unit.text not in self._lex.not_names

    def _in_name(self, view: View, i: int) -> bool:
        unit = view.units[i]
        return unit.kind in "wJC" and (capital(view, i) or unit.text in {"of", "for", "and"})

    def _run(self, view: View, i: int) -> tuple[int, int] | None:
        """The capital words around a word such as Institute, or after one such as "the charity"."""
        if not capital(view, i):
            if view.units[i].text not in self._nouns:
                return self._before(view, i)
            first = i + 1 + (view.units[i + 1].text == "," if i + 1 < len(view.units) else 0)
            last = first
            while last < min(first + 4, len(view.units)) and view.units[last].kind == "w" and capital(view, last):
                last += 1
            closed = first == i + 1 or (last < len(view.units) and view.units[last].text == ",")
            return (first, last) if last > first and closed else self._before(view, i)
        if view.units[i].text == "team":
            return None
        if view.units[i].text not in self._kinds or not self._may_head(view, i):
            return None
        if view.units[i].text == "ngo" and not view.source(i, i + 1).isupper():
            return None  # Ngo is a surname, too
        first = i
        while first > 0 and i - first < 6 and self._joins(view, first - 1):
            first -= 1
        last = i + 1
        while last < min(i + 10, len(view.units)):
            step = self._onward(view, last)
            if step == last:
                break
            last = step
        return (first, last) if last - first > 1 and any(u.kind == "w" for u in view.units[first:last]) else None

    def _before(self, view: View, i: int) -> tuple[int, int] | None:
        """ "The Starkey foundation": a name of capital words before the word for what it is."""
        if view.units[i].text not in _SMALL_KINDS:
            return None
        first = i
        while first > 0 and i - first < 3 and self._name_word(view, first - 1):
            first -= 1
        named = (
            first < i and first > 0 and not view.source(first, i).isupper() and view.units[first - 1].text in _ARTICLES
        )
        return (first, i + 1) if named else None

    @staticmethod
    def _may_head(view: View, i: int) -> bool:
        """True of "Military Region 4", not of any region."""
        return view.units[i].text != "region" or (i > 0 and view.units[i - 1].text in {"military", "naval"})

    def _joins(self, view: View, i: int) -> bool:
        unit = view.units[i]
        if unit.kind in "CJL":
            return True
        if unit.text in {"'s", "'"}:
            return i > 0 and capital(view, i - 1) and view.units[i - 1].kind == "w"
        if unit.kind != "w" or not capital(view, i) or unit.text in {"the", "a", "an"}:
            return False
        return unit.text not in self._lex.not_names or (i > 0 and unit.text in _IN_NAMES)

    def _onward(self, view: View, i: int) -> int:
        """The end of one more part of the name at unit `i`, or `i` where the name is over."""
        if i < len(view.units) and view.units[i].text.isdigit() and view.units[i - 1].text in self._kinds:
            return i + 1  # "Engineer Brigade 543"
        at = i
        while at < min(i + 3, len(view.units)) and view.units[at].kind == "w" and view.units[at].text in _LINKS:
            at += 1
        if [u.text for u in view.units[i:at]] == ["and", "the"] and self._another(view, at):
            return i
        if at > i and view.units[i].text in {"the", "to", "'s"} and view.units[i - 1].text not in _LINKS:
            return i
        if at < len(view.units) and (capital(view, at) and view.units[at].kind in "wCJL") and self._joins(view, at):
            return at + 1 if at == i or view.units[at].kind == "w" or view.units[i].text in {"of", "for"} else i
        return i

    def _another(self, view: View, i: int) -> bool:
        """Does another body's name begin at a unit: "and the |National Institute of Hygiene|"?"""
        last = i
        while last < min(i + 5, len(view.units)) and view.units[last].kind in "wJCL" and capital(view, last):
            if view.units[last].text in self._kinds:
                return True
            last += 1
        return False


def _alike(one: Concept, other: Concept) -> bool:
    """True of two bodies that work on nothing but one and the same theme."""
    return one != other and one.value("theme") is not None and one.value("theme") == other.value("theme")


def _apart(view: View, here: Sequence[Name]) -> list[Name]:
    """Without names that are only a part: "the department's office", "the command (ABC)" of an ABC that is known."""
    known = {n.first for n in here if n.concept is not None}
    whole = {n.last + 1: n.concept for n in here if n.concept is not None}
    firsts = {n.first: n for n in here}
    out: list[Name] = []
    for name in here:
        at = name.last
        if name.concept is None and at + 1 in known and view.units[at].text == "(":
            continue
        over = whole.get(name.first) if view.units[name.first - 1].text == "(" else None
        if over is not None and name.concept is not None and _alike(over, name.concept):
            continue  # "the standing office of the committee (Committee 701)"
        if at < len(view.units) and view.units[at].text == "'s":
            at += 1
        owned = firsts.get(at)
        if owned is not None and {"department", "ministry"} & set(words(name.term.label)):
            continue
        out.append(name)
    return offices(view, sorted(out, key=lambda n: n.first))


def _same_name(body: Concept, lexicon: Lexicon, seat: str | None) -> bool:
    """True where a body goes by the name of the house it sits in: the Pentagon."""
    return lexicon.vocabulary.concepts[seat or ""].label in body.forms


def _words(concept: Concept | None) -> tuple[str, ...]:
    return concept.values("word") if concept is not None else ()


def _bracketed(view: View, i: int) -> bool:
    """True where an acronym in brackets stands at unit `i`."""
    units = view.units
    closed = i + 2 < len(units) and units[i].text == "(" and units[i + 2].text == ")"
    return closed and units[i + 1].kind == "w" and view.source(i + 1, i + 2).isupper()


def name_of(unit: Unit) -> str:
    """The body as the text names it, without article and line breaks."""
    return regex.sub(r"^(?:the|The)\s+", "", " ".join(unit.text.split()))
