"""Which bodies fund, manage or do the work: those in the place of an agent or a partner, and no states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.officials import Person
from kg.find.projects_hired import hired, signers
from kg.find.projects_names import NameGrammar
from kg.find.projects_phrases import (
    AGENT,
    ASKED,
    BESIDE,
    FOR_WORK,
    HELPED,
    ITS_WORK,
    KEEP_ON,
    OWN_WORK,
    PAID_TO,
    ROLE,
    TASKED,
    THANKED,
    TO_DO,
)
from kg.find.projects_stand_ins import Name
from kg.find.themes_cues import Words
from kg.find.themes_people import PEOPLE
from kg.find.view import View, capital
from kg.model import Term
from kg.text import late, words
from kg.vocabulary import Concept

_SKIP = frozenset(
    "( ) , and or the has have had been be is was were are also will would now then jointly together each both "
    "all to again that should must from recently on which who just already first still not only "
    "people 's committee of province provincial may can could might shall did does do".split()
)
"""Words that may stand between a body and its verb."""

_LISTED = frozenset({",", "and", "(", ")", "the", "'s", "/", "also", "of", "from", "by"})
_PART_OF = frozenset({"of", "the", "'s", ")"})
_MINISTRY = frozenset({"ministry", "mnd", "mod"})


_MIGHT_BE = late(r"(?:, )?(?:which |who |that )?(?:may|can|could|might|must|shall)(?: \w+)? be\b")
"""A passive: what is done to a body, which does nothing itself."""

_ONLY_AT = late(r"\bat(?: the)?(?: <[CJL]\d+>(?: 's)?)? $")
"""What stands before a body at which somebody works who is the subject of the verb that follows."""

_FORCES = frozenset({"army", "navy", "force", "corps"})
_PERSONNEL = frozenset(
    "personnel servicemen soldiers action actions aircraft plane planes jet jets transport ship veterans men crash "
    "pilot pilots airman airmen crew sailor sailors helicopter helicopters bomber bombers fighter fighters".split()
)
"""Whole armed forces, and what makes of their name a word for people or things of theirs."""

_OF_THEIRS = late(r"(?:[a-z]{1,3} \d{1,3}[a-z]? )?(\w+)")
"""The word after their name, also after what an aircraft is called: "U.S. Air Force F-105 crash site"."""

_STANCE = late(
    r"(?:(?:has |have )?(?:\w+ly |also |always ))?(?:supports?|supported|backs?|backed) (?:the )?<[CJ]\d+>"
    r"|(?:\w+ly |also |always )?(?:welcomes?|welcomed|values|valued|appreciates?|considers?|regards?|views?"
    r"|(?:is|are|was|were) (?:\w+ly )?(?:grateful|thankful|indebted)"
    r"|attaches|wishes|thanks|thanked|praises|praised|hails|hailed|commended|congratulated)\b"
    r"|(?:will |is to |also |jointly )?(?:holds?|held|hosts?|hosted|organi[sz]e[sd]?) an? (?:\S+ )?"
    r"(?:seminar|workshop|conference|exhibition|forum|ceremony|reception)\b"
)
"""What tells where a body stands, and not what it does."""
_OFFICES = frozenset({"department", "ministry", "committee", "government", "embassy", "people"})
_SOURCE = late(r"(?:said|announced|reported|noted|added|confirmed|stated)(?: on <D\d+>| <D\d+>)? (?:[.;]|$)")
"""What closes a sentence whose source the body is: "…, the Department of Foreign Affairs said on <D>"."""

_GUESTS = late(
    r"\b(?:attended by|(?:in attendance|present|present there|on hand|among (?:the )?(?:guests|participants"
    r"|those (?:present|attending|invited))) (?:were|was)|witnessed by|in the presence of)\b"
)
"""What stands before a list of those who only look on."""

_NO_AGENCY = frozenset({"committee", "programme", "program", "fleet", "navy", "army", "plan", "field"})
"""Words of names that the vocabulary takes for bodies, but which pay for nothing and do no work."""

_NO_BODY = late(
    r"\b(?:military|armed forces|projects)$|\b(?<!development |food |environment |settlements )program(?:me)?\b"
)
"""Names of what is no agency: all the forces of a state; a plan of work, where it is no body of the United Nations."""

_ATTENDING = frozenset("attend attended attending attendance present presence guests audience witnessed".split())
"""Words of sentences that tell who was there."""

_LIST = 18
"""How many units the rest of a list of bodies may take before the verb of them all."""

_AID = "red cross"
"""Whose committees, at home and abroad, are no side."""

_SUM = 16
"""How near a sum that a ministry gives stands behind it."""

_PASSIVE = late(r"\b(?:by|through|via) (?:the )?(?:<[CJ]\d+> (?:'s )?)?$")


@dataclass(frozen=True, slots=True)
class Body:
    """A body named at a unit, with the theme that is all it works on; `passive` where it stands after "by"."""

    unit: int
    term: Term
    passive: bool = False
    theme: str | None = None


class BodyGrammar:
    """Finds the bodies of a project in a sentence that speaks of it."""

    def __init__(self, lexicon: Lexicon) -> None:
        classes = lexicon.vocabulary.scheme("word-class")
        self._names = NameGrammar(lexicon)
        self._doing = Words.of(classes.get("project-doing"), lexicon)
        self._ministry = Words.of(classes.get("ministry-doing"), lexicon)
        self._occasion = frozenset(lexicon.vocabulary.words("occasion"))
        barred = classes.get("not-project-body")
        self._barred = frozenset(barred.values("word")) if barred is not None else frozenset()

    def named(self, context: Context) -> list[list[Name]]:
        """The bodies that each sentence names, those that are a side left out."""
        return [[n for n in names if not self._is_side(n)] for names in self._names.names(context)]

    @staticmethod
    def searchers(context: Context, without: Set[int]) -> list[Term]:
        """The bodies of the US that do nothing else than account for its missing, named but in sentences `without`."""
        found: list[Term] = []
        for number, view in enumerate(context.views):
            for _, unit in view.of_kind("OP") if number not in without and _ATTENDING.isdisjoint(view.words) else ():
                posts = unit.value.posts if isinstance(unit.value, Person) else ()
                bodies = [unit.value] if isinstance(unit.value, Concept) else [p.organisation for p in posts]
                named = [(name, b) for b in bodies if b is not None and _searches(b) and (name := _called(b, view))]
                found += [Term(name, b.iri) for name, b in named]
        return found

    def find(
        self,
        view: View,
        names: Sequence[Name],
        theme: str | None = None,
        themes: Set[str] = frozenset(),
        before: int = 0,
    ) -> Iterator[Body]:
        """Those of the bodies named that do something for the work in this sentence; of one theme if one is given.

        A body that stands `before` the last unit at which the work is named belongs to it unless it plainly does not.
        """
        agents: dict[int, bool] = {}
        heard: list[Name] = []
        guests = _GUESTS.search(view.text) if names else None
        for name in names:
            own = _theme(name)
            if (theme is not None and own != theme) or (
                guests is not None and view.offset(name.first) > guests.start()
            ):
                continue
            i = name.first
            ruling = _is_ministry(name)
            seat = ruling and own is None
            working = own in themes and not (ruling and _STANCE.match(view.text[view.offset(name.last) :]))
            ministry = seat and all(not 0 < k - i < _SUM for k, _ in view.of_kind("M"))
            asked = (
                not seat
                and ASKED.search(view.text[: view.offset(i)]) is not None
                and KEEP_ON.match(view.text[view.offset(name.last) :]) is None
            )
            agents[i] = not asked and (working or self._acts(view, name, ministry, agents))
            if i < before and not (asked or agents[i] or seat):
                agents[i] = not self._stranger(view, name)
            if heard and seat and _belongs(view, heard[-1], name):
                agents[heard[-1].first] |= agents[i]
                agents[i] = False
            heard.append(name)
        last = (-1, False)
        for name in heard:
            i = name.first
            if agents[i] or self._heads_list(view, i, agents):
                passive = _PASSIVE.search(view.text[: view.offset(i)]) is not None
                passive |= last[1] and self._listed(view, last[0], i)  # "through A, B and C", "by A (AB)"
                last = (i, passive)
                yield Body(i, name.term, passive, _theme(name))
        yield from (Body(i, term) for i, term in hired(view))

    def signing(self, view: View) -> Iterator[Body]:
        """The agencies and commands whose officials sign for the work that the sentence names."""
        yield from (Body(n.first, n.term) for n in signers(view) if not (self._is_side(n) or _is_ministry(n)))

    def beside(self, view: View, names: Sequence[Name]) -> list[Term]:
        """The bodies of a sentence next to one about work, where it tells of no occasion."""
        if not self._occasion.isdisjoint(view.words):
            return []
        return [b.term for b in self.find(view, names, before=len(view.units))]

    def _is_side(self, name: Name) -> bool:
        """True for governments, parliaments, embassies, the press, whole armed forces, and plans of work."""
        if _NO_BODY.search(name.term.label.lower()) is not None:
            return True
        if name.concept is not None and name.concept.value("theme"):
            return False
        spelt = set(words(name.term.label)) | (set(words(name.concept.label)) if name.concept is not None else set())
        return not self._barred.isdisjoint(spelt) and _AID not in name.term.label.lower()

    def _acts(self, view: View, name: Name, ministry: bool, agents: dict[int, bool]) -> bool:
        i, last = name.first, name.last
        lead = view.text[max(0, view.offset(i) - 100) : view.offset(i)]
        owned = last < len(view.units) and view.units[last].text == "'s"
        if owned and OWN_WORK.match(view.text[view.offset(last) :]):
            return True
        if owned and not self._doing.within(view, last + 1, last + 4):
            return False
        if AGENT.search(lead) or (HELPED.search(lead)) or (not ministry and THANKED.search(lead)):
            return True
        after = view.text[view.offset(last) :]
        if ITS_WORK.match(after) or ROLE.match(after):
            return True
        if TASKED.search(lead) and TO_DO.match(after):
            return True
        if PAID_TO.search(lead) and FOR_WORK.match(after):
            return True
        previous = [k for k in agents if k < i]
        if ministry and previous and "of" in {u.text for u in view.units[previous[-1] : i]}:
            previous = []
        if previous and agents[previous[-1]] and self._listed(view, previous[-1], i):
            return True
        if _ONLY_AT.search(lead) or _STANCE.match(after):
            return False
        return self._verb_follows(view, last, self._ministry if ministry else self._doing)

    @staticmethod
    def _stranger(view: View, name: Name) -> bool:
        """True of a body that is only a place, a source or somebody's office in a sentence about work."""
        spelt = words(name.term.label)
        theirs = _OF_THEIRS.match(view.text[view.offset(name.last) :]) if spelt[-1] in _FORCES else None
        if not _NO_AGENCY.isdisjoint(spelt) or (theirs is not None and theirs[1] in _PERSONNEL):
            return True
        if spelt[-1] in _FORCES and [u.kind for u in view.units[name.last : name.last + 1]] == ["P"]:
            return True  # "U.S. Air Force Capt. X"
        after = view.text[view.offset(name.last) :]
        if _STANCE.match(after) or (spelt[0] in _OFFICES and _SOURCE.match(after)):
            return True
        return BESIDE.search(view.text[max(0, view.offset(name.first) - 60) : view.offset(name.first)]) is not None

    @staticmethod
    def _verb_follows(view: View, start: int, doing: Words) -> bool:
        """True where a verb of doing follows, also after the rest of a list or an aside in commas."""
        units = view.units
        at = start
        if _MIGHT_BE.match(view.text[view.offset(at) :]):
            return False
        while at < len(units) and at - start < _LIST and (units[at].kind in "ODCJL" or _passed(units[at].text)):
            at += 1
        return at < len(units) and doing.within(view, at, at + 1)

    def _heads_list(self, view: View, i: int, agents: dict[int, bool]) -> bool:
        """In "A, B and C launched" the verb follows only C; "X and Y completed"."""
        later = [k for k in agents if k > i and agents[k]]
        if not later:
            return False
        return self._listed(view, i, later[0])

    @staticmethod
    def _listed(view: View, first: int, last: int) -> bool:
        """True where two bodies stand in one list, with no more than names between them; "A's B" is none."""
        if {u.text for u in view.units[first + 1 : last]} == {"'s"}:
            return False
        return all(
            view.units[k].kind in "OJC" or view.units[k].text in _LISTED or capital(view, k)
            for k in range(first + 1, last)
        )


def _searches(body: Concept) -> bool:
    """True of the commands and agencies that account for the missing, not of laboratories and societies of veterans."""
    return (body.value("theme") or "").endswith("/" + PEOPLE["US"]) and "Accounting" in body.label


def _called(body: Concept, view: View) -> str | None:
    """The acronym of a body where the sentence has it, or its name; None where it has neither."""
    short = (f for f in body.forms if f.isupper() and " " not in f)
    named = body.label if "accounting" in view.sentence.text.lower() else None
    return next((f for f in short if f in view.sentence.text), named)


def _theme(name: Name) -> str | None:
    return (name.concept.value("theme") or "").rsplit("/", 1)[-1] or None if name.concept is not None else None


def _belongs(view: View, part: Name, whole: Name) -> bool:
    """True for the second of "the Chemical Command of the ministry", of which the first is a part."""
    between = {u.text for u in view.units[part.last : whole.first]}
    return "of" in between and between <= _PART_OF


def _passed(word: str) -> bool:
    return word in _SKIP or word.endswith("ly")


def _is_ministry(name: Name) -> bool:
    """True of ministries, which are mostly named as a side; a department of the US funds and works as agencies do."""
    spelt = words(name.term.label)
    return not _MINISTRY.isdisjoint(spelt) or {"general", "department"} <= set(spelt)
