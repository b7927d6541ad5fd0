"""Which bodies fund, manage or do the work: those in the place of an agent or a partner, and no states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

import regex

from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.themes_cues import Words
from kg.find.view import Unit, View
from kg.model import Term
from kg.text import words
from kg.vocabulary import Concept

_SKIP = frozenset(
    "( ) , and or the has have had been be is was were are also will would now then jointly together each both "
    "all to again that should must from recently on which who just already first still not only".split()
)
"""Words that may stand between a body and its verb."""

_AGENT = regex.compile(
    r"(?:\b(?:by|through|via|from)|\bin the (?:hands|care|charge) of|\b(?:teams?|sappers|searchers|experts|diggers"
    r"|nurses|soldiers|engineers|specialists|deminers|scientists|staff|units?|laborator\w+|volunteers"
    r"|doctors) (?:of|from)"
    r"|\b(?:entrusted|assigned|channelled|transferred|given|allocated|awarded) to"
    r"|\bwith (?:the )?(?:support|help|funding|aid|grant|assistance|cooperation|backing) (?:of|from)"
    r"|\b(?:organi[sz]ations|agencies|bodies|partners|donors|including|groups) (?:like|such as|including)"
    r"|\btogether with(?: units of)?|\bin (?:cooperation|collaboration|coordination|partnership|conjunction) with"
    r"|\b(?:cooperat|co operat|collaborat|partner|coordinat)\w*(?: \w+ly)? with|\bcooperation (?:of|between)"
    r"|(?<![)>] )\bunder)(?: the)?(?: <[CJ]\d+>(?: 's)?)?(?: [“‘'])? $"
)
_HELPED = regex.compile(
    r"\b(?:help|helps|helped|helping|assist|assisting|support|supporting|supply|supplying|provide|providing"
    r"|provided|supplied|equip|equipping|train|training)(?: the)?(?: <[CJ]\d+>(?: 's)?)? $"
)
_TASKED = regex.compile(
    r"\b(?:requested|asked|urged|tasked|assigned|instructed|directed|ordered|entrusted)(?: the)?"
    r"(?: <[CJ]\d+>(?: 's)?)? $"
)
_TO_DO = regex.compile(r"(?:\( \S+ \) )?(?:and (?:\S+ ){1,4}?)?(?:to|with)\b")
"""What stands before and after a body that is told to do the work."""

_THANKED = regex.compile(
    r"\b(?:thanked|praised|complimented|commended|appreciated|between|what|partnership with|works? with|working "
    r"with)(?: the)?(?: <[CJ]\d+>(?: 's)?)? $"
)
_LISTED = frozenset({",", "and", "(", ")", "the", "'s", "/", "also"})
_MINISTRY = frozenset({"ministry", "department", "mnd", "pentagon", "mod", "dod", "dos"})


_HIRED = frozenset({"awarded", "hired", "contracted"})
_SUM = 8
"""How near a sum that a ministry gives stands behind it."""

_PASSIVE = regex.compile(r"\b(?:by|through|via) (?:the )?(?:<[CJ]\d+> (?:'s )?)?$")


@dataclass(frozen=True, slots=True)
class Body:
    """A body named at a unit; `passive` where it stands after "by", and so after its work."""

    unit: int
    term: Term
    passive: bool = False


class BodyGrammar:
    """Finds the bodies of a project in a sentence that speaks of it."""

    def __init__(self, lexicon: Lexicon) -> None:
        classes = lexicon.vocabulary.scheme("word-class")
        self._doing = Words.of(classes.get("project-doing"), lexicon)
        self._ministry = Words.of(classes.get("ministry-doing"), lexicon)
        barred = classes.get("not-project-body")
        self._barred = frozenset(barred.values("word")) if barred is not None else frozenset()

    def find(self, view: View, theme: str | None = None, themes: Set[str] = frozenset()) -> Iterator[Body]:
        """The bodies that do something for the work in this sentence; those of one theme if one is given."""
        agents: dict[int, bool] = {}
        for i, unit in view.of_kind("O"):
            concept = unit.value
            if not isinstance(concept, Concept) or self.is_side(unit, concept):
                continue
            if theme is not None and (concept.value("theme") or "").rsplit("/", 1)[-1] != theme:
                continue
            own = (concept.value("theme") or "").rsplit("/", 1)[-1]
            ministry = self._is_ministry(unit) and all(not 0 < k - i < _SUM for k, _ in view.of_kind("M"))
            agents[i] = own in themes or self._acts(view, i, ministry, agents)
        for i, acts in agents.items():
            if acts or self._heads_list(view, i, agents):
                unit = view.units[i]
                yield Body(
                    i, Term(name_of(unit), unit.value.iri), _PASSIVE.search(view.text[: view.offset(i)]) is not None
                )
        yield from self._contractors(view)

    def is_side(self, unit: Unit, concept: Concept) -> bool:
        """True for governments, parliaments, embassies and the press."""
        spelt = set(words(unit.text)) | set(words(concept.label))
        return not self._barred.isdisjoint(spelt)

    @staticmethod
    def _is_ministry(unit: Unit) -> bool:
        return not _MINISTRY.isdisjoint(words(unit.text))

    def _acts(self, view: View, i: int, ministry: bool, agents: dict[int, bool]) -> bool:
        lead = view.text[max(0, view.offset(i) - 60) : view.offset(i)]
        if i + 1 < len(view.units) and view.units[i + 1].text == "'s" and not self._doing.within(view, i + 2, i + 5):
            return False
        if _AGENT.search(lead) or (_HELPED.search(lead)) or (not ministry and _THANKED.search(lead)):
            return True
        if _TASKED.search(lead) and _TO_DO.match(view.text[view.offset(i + 1) :]):
            return True
        previous = [k for k in agents if k < i]
        if previous and agents[previous[-1]] and self._listed(view, previous[-1], i):
            return True
        return self._verb_follows(view, i, self._ministry if ministry else self._doing)

    def _verb_follows(self, view: View, i: int, doing: Words) -> bool:
        units = view.units
        at = i + 1
        while at < len(units) and at - i < 12 and (units[at].kind in "ODCJ" or units[at].text in _SKIP):
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
        """True where two bodies stand in one list, with no more than names between them."""
        between = view.units[first + 1 : last]
        return all(u.kind in "OJC" or u.text in _LISTED or _capital(view, u) for u in between)

    @staticmethod
    def _contractors(view: View) -> Iterator[Body]:
        """Companies that the vocabulary does not know: capital words right after "awarded"."""
        if _HIRED.isdisjoint(view.words):
            return
        for i, unit in enumerate(view.units):
            if unit.text not in _HIRED:
                continue
            stop = i + 1
            while stop < len(view.units) and view.units[stop].kind == "w" and _capital(view, view.units[stop]):
                stop += 1
            if stop > i + 1:
                yield Body(i, Term(view.source(i + 1, stop)))


def _capital(view: View, unit: Unit) -> bool:
    at = unit.start - view.sentence.start
    return view.sentence.text[at : at + 1].isupper()


def name_of(unit: Unit) -> str:
    """The body as the text names it, without article and line breaks."""
    return regex.sub(r"^(?:the|The)\s+", "", " ".join(unit.text.split()))


def acronyms(context: Context) -> dict[str, str]:
    """Concept IRI to the acronym by which the article names the body, where it does."""
    found: dict[str, str] = {}
    for view in context.views:
        for _, unit in view.of_kind("O"):
            text = unit.text.strip()
            if isinstance(unit.value, Concept) and " " not in text and text.isupper() and len(text) <= 8:
                found.setdefault(unit.value.iri, text)
    return found


def distinct(terms: Sequence[Term], short: dict[str, str]) -> tuple[Term, ...]:
    """Each body once, under its acronym where the article has one."""
    seen: dict[str, Term] = {}
    for term in terms:
        key = term.concept or term.label
        label = short.get(term.concept or "", term.label)
        seen.setdefault(key, Term(label, term.concept))
    return tuple(seen.values())
