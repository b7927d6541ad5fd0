"""Words that stand for a body named before: "the agency", "her institute", "it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.find.lexicon import Lexicon
from kg.find.officials import Person
from kg.find.themes_cues import Words
from kg.find.view import View, capital
from kg.model import Term
from kg.text import fold_word, late, words
from kg.vocabulary import Concept

_OWN = frozenset({"department", "ministry", "government", "province", "country", "state", "army", "city", "committee"})
"""What else "it" may mean in its sentence."""

_DETERMINERS = frozenset({"the", "this", "that", "its", "their", "his", "her", "my", "our"})
"""What stands before such a noun."""

_PLURALS = frozenset(
    "bodies organisations organizations agencies institutions partners groups ngos charities foundations"
    " companies".split()
)
_PLURAL = "|".join(sorted(_PLURALS))
_NUMBERS = {w: n for n, w in enumerate("two three four five".split(), 2)} | {"both": 2}
_SEVERAL = late(
    rf"\b(?:the|these|those|all)(?: same)? (?:(?P<number>{'|'.join(_NUMBERS)}) )?(?:[a-z]+ )?(?:{_PLURAL})\b"
    rf"|\b(?P<number>both) (?:{_PLURAL})\b"
)
"""What stands for several bodies named just before."""

_IT_PAYS = late(
    r"(?:(?:(?:in|since|by|during|from) <D\d+> (?:(?:to|until|and) <D\d+> )?|<D\d+> |so far |to date )(?:, )?)?"
    r"it (?:(?:has|is|will|also|had|have|now|been) ){0,3}(?:fund(?:s|ed|ing)|financ(?:es|ed|ing)|sponsor(?:s|ed|ing)"
    r"|implement(?:s|ing)|runs?|manag(?:es|ing)|award(?:s|ed)|donat(?:es|ed)|carr(?:ies|ying) out|fund|finance"
    r"|implement|clears|cleared|clearing|trains)\b"
)
"""What a body does, and no project: "It also funds a programme for the disabled in the province"."""

_ANY_NGO = frozenset("organisation organization ngo charity nonprofit group".split())
"""What any body that is no state's may be called afterwards, whatever its own name says."""

_OF_STATES = frozenset(
    "centre center ministry department command committee corporation company university hospital brigade regiment"
    " division team office school bank board government force forces army navy service region corps council embassy"
    " administration authority commission parliament assembly union programme program agency".split()
)
"""Words in the names of bodies that are called otherwise."""

_ITS_TEAMS = late(
    r"\b(?:its|the (?:organi[sz]ation|ngo|group|charity|agency)'s|the) (?:(?!of\b)[a-z]+ ){0,2}?"
    r"(?:teams|deminers|sappers)\b(?! of\b)"
)
"""Who works for the body named in the sentence before: "its survey teams"."""

TITLED = 30
"""From how many letters on a mention of an official tells his post and body, too."""


@dataclass(frozen=True, slots=True)
class Name:
    """Units ``[first, last)`` of a sentence that name a body; `concept` where the vocabulary knows it."""

    first: int
    last: int
    term: Term
    concept: Concept | None = None


class StandIns:
    """Finds such words; `kinds` are the nouns that may stand for a body."""

    def __init__(self, lexicon: Lexicon, kinds: frozenset[str]) -> None:
        self._kinds = kinds
        self._doing = Words.of(lexicon.vocabulary.scheme("word-class").get("project-doing"), lexicon)

    @staticmethod
    def held(view: View) -> Iterator[Name]:
        """The bodies of the officials named here with their posts, which "her agency" means afterwards."""
        for i, unit in view.of_kind("P"):
            for post in unit.value.posts if isinstance(unit.value, Person) and " " in unit.text else ():
                if post.organisation is not None and len(unit.text) >= TITLED:
                    yield Name(i, i + 1, Term(post.organisation.label, post.organisation.iri), post.organisation)

    def again(self, view: View, here: list[Name], told: dict[str, Name]) -> Iterator[Name]:
        """ "The foundation", "the corps": the body named last that is one."""
        if self._kinds.isdisjoint(view.words):
            return
        for i, unit in enumerate(view.units):
            if unit.kind != "w" or any(n.first <= i < n.last for n in here):
                continue
            if unit.text in self._kinds and self._determined(view, i) and not _named_next(view, i + 1):
                before = (n for n in reversed(here) if n.last <= i and unit.text in self.kinds_of(n))
                meant = next(before, None) or told.get(unit.text)
                if meant is not None:
                    yield Name(i, i + 1, meant.term, meant.concept)

    def it(self, view: View, before: list[Name]) -> Iterator[Name]:
        """ "It spent 24 billion won": the body that the sentence before names last."""
        if not before or "it" not in view.words:
            return
        if next(view.of_kind("M"), None) is None:
            if _IT_PAYS.match(view.text):
                meant = before[0] if before[0].first < 3 else before[-1]
                at = next(i for i, u in enumerate(view.units) if u.text == "it")
                yield Name(at, at + 1, meant.term, meant.concept)
            return
        for i, unit in enumerate(view.units):
            if unit.text == "it" and unit.kind == "w" and self._doing.within(view, i + 1, i + 3):
                yield Name(i, i + 1, before[-1].term, before[-1].concept)
            if unit.text in _OWN and self._determined(view, i):
                return  # "the department …, and it has given"

    @staticmethod
    def its_teams(view: View, before: list[Name]) -> Iterator[Name]:
        """ "Its teams", "the teams": those of the only body of the sentence before that does such work itself."""
        if view.words.isdisjoint({"teams", "deminers", "sappers"}):
            return
        match = _ITS_TEAMS.search(view.text)
        own = {n.term.label: n for n in before if n.concept is not None and n.concept.value("theme")}
        if match is not None and len(own) == 1:
            at = view.unit_at(match.end() - 1)
            yield from (Name(at, at + 1, n.term, n.concept) for n in own.values())

    @staticmethod
    def several(view: View, before: list[Name]) -> Iterator[Name]:
        """ "The two organisations", "the same three bodies": those that the sentence before names."""
        match = _SEVERAL.search(view.text) if before and not _PLURALS.isdisjoint(view.words) else None
        if match is None:
            return
        meant = list({n.concept.iri if n.concept is not None else n.term.label: n for n in before}.values())
        number = _NUMBERS.get(match["number"] or "", len(meant))
        at = view.unit_at(match.end() - 1)
        for name in meant if len(meant) == number > 1 else ():
            yield Name(at, at + 1, name.term, name.concept)

    @staticmethod
    def _determined(view: View, i: int) -> bool:
        at = i - 1
        while at > 0 and view.units[at].kind in "CJ":
            at -= 1
        following = view.units[i + 1].text if i + 1 < len(view.units) else ""
        return at >= 0 and view.units[at].text in _DETERMINERS and following != "of"

    def kinds_of(self, name: Name) -> frozenset[str]:
        """The nouns that may stand for a body, by the words of its name."""
        spelt = name.concept.label if name.concept is not None else name.term.label
        return self._kinds & {fold_word(w) for w in spelt.split()}

    @staticmethod
    def ngo(name: Name) -> frozenset[str]:
        """The nouns that stand for any body of no state."""
        state = name.concept is not None and name.concept.flag("isGovernment")
        spelt = {*words(f"{name.concept.label if name.concept is not None else ''} {name.term.label}")}
        if name.concept is not None and "international" in spelt:
            spelt -= {"service"}  # "Solidarity Service International"
        return frozenset() if state or not _OF_STATES.isdisjoint(spelt) else _ANY_NGO


def _named_next(view: View, i: int) -> bool:
    """True where the name follows of the body that a noun is for: "the German group <O>"."""
    return i < len(view.units) and (view.units[i].kind == "O" or capital(view, i))
