"""Soldiers who fell in another country, and mines that are cleared in one that this war did not reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.context import Context
from kg.find.themes_groups import ABROAD
from kg.find.themes_mentions import ThemeMention
from kg.find.themes_overlaps import UXO
from kg.find.themes_people import PEOPLE
from kg.find.themes_sites import SiteGrammar
from kg.find.view import View
from kg.model import Term
from kg.text import late
from kg.vocabulary import Concept

_PEACE = frozenset("unisfa unmiss minusca monusco unifil abyei".split())
"""What tells of mines on a mission of the UN."""

_IN_COUNTRY = late(
    r"(?:, (?=(?:(?:who|which|that) (?:were|had been) )?"
    r"(?:found|recovered|collected|gathered|exhumed|unearthed|located)\b))?"
    r"(?:[^\s,.;]+ ){0,12}?in (<C\d+>)"
)
_COUNTED = late(
    r"(?:[^\s.;]+ ){0,12}?, (?:(?:including|comprising|of which|of whom|among them|with) )?[\d,.]+"
    r" (?:(?:of|them|which|whom|sets|were|was|found|recovered|collected|remains) ){0,4}(?:from|in) (<C\d+>)"
)
"""The same told by numbers: "…, including 143 in <C>"."""

_CLEARED_IN = late(
    r"(?:(?:shall|be|left|remaining|clearance|removal|survey|sector|problem|activities|work|efforts?) ){0,3}"
    r"(?:in|across) (<C\d+>)"
)
"""The country in which mines are cleared."""

_RIGHT_THERE = late(r"(?:(?:'s?|remains|sets|bones|bodies) ){0,3}in (<C\d+>)")
_OF_COUNTRY = late(r"from (<C\d+>)")
_FROM_COUNTRY = late(
    r"\b(?:brought|flown|sent|returned|repatriated|come|coming|came|carried|collected|recovered"
    r"|received)(?: (?:back|home|and|repatriated)){0,3} from (<C\d+>)"
)
"""The country in which those told of fell, or from which they come home, soon after them."""

_NEAR = 10
"""How many units behind them that country may stand."""

_FELL = late(
    r"(?:(?:[^\s.;<]+|<J\d+>) ){0,9}?(?:died|fell|fallen|killed|laid down|sacrificed|lost|perished|gave)\b"
    r"(?: [^\s.;<]+){0,8}? in (?:<C\d+> 's? ?"
    r"|(?:the )?(?:(?:\w+ern|central|neighbouring|neighboring|<J\d+>) ){0,2}(?:provinces? of )?)?(?P<place><L\d+>)"
)
"""Where in it: "who laid down their lives in Laos' Savannakhet province"."""

_DEAD_IN = late(
    r"(?:died|fell|fallen|killed|laid down|sacrificed|lost|perished|gave)\b(?: [^\s.;<]+){0,8}? in (?P<country><C\d+>)"
)
"""The same for the country, which is where they are looked for, wherever people meet to speak of it."""


_GIVING = frozenset("handed hands handing returned transferred delivered gave entrusted repatriated".split())
_GAVE = r"(?:hand(?:ed|s|ing)? over|returned|transferred|delivered|gave back|entrusted|repatriated)"
_OFFICES = r"(?:authorit\w+|commands?|committees?|boards?|army|side|government|police|leaders|officials|governor)"
_OF = r"(?: \S+){0,3}? of (?:the )?(?:<[CJ]\d+> )?(?:'s )?(?:\w+ern |central )?(?:(?:province|city) of )?"
_OWN = r"(?: province| 's| provincial| capital)*(?: [a-z']+){0,4}? "
_GIVER = late(
    rf"\b{_OFFICES}{_OF}(?P<of><L\d+>)(?: (?!<L)\S+){{0,9}}? {_GAVE}\b"
    rf"|(?P<own><L\d+>){_OWN}{_OFFICES}(?: (?!<L)\S+){{0,6}}? {_GAVE}\b"
    rf"|\b{_GAVE}(?: (?!<L)\S+){{0,16}}? by (?:the )?(?:\S+ ){{0,3}}?{_OFFICES}{_OF}(?P<by><L\d+>)"
)
"""Who gives the dead of another country over: the authorities of the province in which they were found."""


class AbroadGrammar:
    """Reads where the dead of a mention fell."""

    def __init__(self, sites: SiteGrammar) -> None:
        self._sites = sites

    def sited(self, context: Context, view: View, mention: ThemeMention) -> ThemeMention:
        """Soldiers who fell in another country are looked for there: its province, or that country, is the site."""
        if mention.theme == UXO and not mention.sites:
            match = _CLEARED_IN.match(view.text[view.offset(mention.last) :])
            sites = self._countries(context, view, match.group(1)) if match is not None else ()
            return replace(mention, sites=sites, general=False) if sites else mention
        if mention.theme != PEOPLE["VN"]:
            return mention
        if giver := self._giver(context, view):
            return replace(mention, sites=giver, general=False)
        if mention.sites:
            return self._not_home(context, view, mention)
        after = view.text[view.offset(mention.last) :]
        fell = _FELL.match(after)
        group = self._sites.group_at(view, int(fell["place"][2:-1])) if fell is not None else None
        if fell is not None and group is not None and self._foreign(context, view, fell["place"]):
            return replace(mention, sites=group.sites, general=False)
        near = view.offset(min(mention.last + _NEAR, len(view.units)))
        match = _OF_COUNTRY.match(after) or _IN_COUNTRY.match(after)
        match = match or _COUNTED.match(after) or _FROM_COUNTRY.search(view.text, view.offset(mention.first), near)
        sites = self._countries(context, view, match.group(1)) if match is not None else ()
        return replace(mention, sites=sites, general=False) if sites else mention

    def _giver(self, context: Context, view: View) -> tuple[Term, ...]:
        """The province abroad whose authorities hand the dead over, if the sentence tells it."""
        match = _GIVER.search(view.text) if not _GIVING.isdisjoint(view.words) else None
        place = (match["of"] or match["own"] or match["by"]) if match is not None else None
        if place is None or not self._foreign(context, view, place):
            return ()
        group = self._sites.group_at(view, int(place[2:-1]))
        return group.sites if group is not None else (self._sites.term(view, int(place[2:-1])),)

    @staticmethod
    def _countries(context: Context, view: View, first: str) -> tuple[Term, ...]:
        """A country of the war's neighbours, and the other one where the text adds it: "in Laos and Cambodia"."""
        found: list[Term] = []
        at = int(first[2:-1])
        while at < len(view.units) and view.units[at].kind == "C":
            unit = view.units[at]
            if context.code(unit) in {"VN", "US", None} or not isinstance(unit.value, Concept):
                break
            found.append(Term(unit.text, unit.value.iri or None))
            at += 1
            while at < len(view.units) and _goes_on(view.units[at].text):
                at += 1
        return tuple(found)

    @staticmethod
    def _not_home(context: Context, view: View, mention: ThemeMention) -> ThemeMention:
        """ "Soldiers who died in <C> were reburied in X", "... were spoken of in X": nobody digs in X, at home."""
        if any(_country(context, s) != "VN" for s in mention.sites):
            return mention
        found = _RIGHT_THERE.match(view.text, view.offset(mention.last))
        match = _DEAD_IN.search(view.text, view.offset(mention.first))
        unit = view.mention(match["country"]) if match is not None else view.mention(found[1]) if found else None
        if unit is None or not isinstance(unit.value, Concept) or context.code(unit) not in ABROAD:
            return mention
        return replace(mention, sites=(Term(unit.text, unit.value.iri or None),), general=False)

    @staticmethod
    def _foreign(context: Context, view: View, place: str) -> bool:
        value = view.mention(place).value
        return isinstance(value, Concept) and context.lexicon.country(value) in ABROAD


def _goes_on(text: str) -> bool:
    """True of what may stand between two countries: "in <C> and <C>", "1,200 in <C>, 500 in <C>"."""
    return text in {"and", ",", "in", "from"} or text.replace(",", "").isdigit()


def searched_abroad(context: Context, found: Sequence[ThemeMention]) -> list[ThemeMention]:
    """The mentions of an article, without the home provinces of the dead where the search is told to be abroad."""
    sited = [m for m in found if m.theme == PEOPLE["VN"] and m.sites]
    if not any(all(_country(context, s) in ABROAD for s in m.sites) for m in sited):
        return list(found)
    out: list[ThemeMention] = []
    for m in found:
        home = _dug_at_home(context, context.views[m.view]) if m.theme == PEOPLE["VN"] else frozenset()
        kept = (s for s in m.sites if m.theme != PEOPLE["VN"] or s.concept in home or _country(context, s) != "VN")
        left = tuple(kept)
        if left or not (m.sites and m.inherited):
            out.append(replace(m, sites=left, general=m.general or not left))
    return out


def in_one_country(found: Sequence[ThemeMention]) -> list[ThemeMention]:
    """The mentions of an article that is of Laos or Cambodia alone: of its mines and of missing Americans.

    What it tells of mines without a place is told of that country, if it names it, and no other, as that of the work.
    """
    sites = list(dict.fromkeys(m.sites for m in found if m.theme == UXO and m.sites))
    told = sites[0] if len(sites) == 1 and all("/country/" in (s.concept or "") for s in sites[0]) else ()
    kept = (m for m in found if m.theme in {UXO, PEOPLE["US"]})
    return [replace(m, sites=told, general=False) if m.theme == UXO and told and not m.sites else m for m in kept]


_RITE = (
    r"(?!(?:laid|buried|reburied|interred|brought|taken|sent|received|handed|ceremon(?:y|ies)|cemeter(?:y|ies)|services?"
    r"|held|welcomed|homes?|hospital|reburial|burial|funeral)\b)"
)
_SEARCHED = late(
    r"\b(?:found|recovered|exhumed|unearthed|excavated|searching|in (?:the|their|its)"
    rf" search)\b(?: (?!in |at |on |from ){_RITE}[^\s;,.]+){{0,9}} (?:in|at|on)(?: the)?"
    rf"(?: (?!<){_RITE}[^\s;,.]+){{0,4}} (?P<place><L\d+>)"
)
"""What tells of a search at the place that follows: "found 107 sets of remains on <L> island"."""


def _dug_at_home(context: Context, view: View) -> frozenset[str | None]:
    """Where a sentence tells of a search at home that names no country abroad the dead may be from."""
    match = _SEARCHED.search(view.text)
    if match is None:
        return frozenset()
    if any(isinstance(u.value, Concept) and context.code(u) in ABROAD for _, u in view.of_kind("CJSL")):
        return frozenset()
    value = view.mention(match["place"]).value
    return frozenset({value.iri}) if isinstance(value, Concept) else frozenset()


def _country(context: Context, site: Term) -> str | None:
    concept = context.lexicon.vocabulary.concepts.get(site.concept or "")
    return context.lexicon.country(concept) if concept is not None else None


def of_others(context: Context, view: View, mention: ThemeMention) -> bool:
    """Mines cleared in another country than those this war was in, or under the flag of the UN."""
    if mention.sites or mention.theme != UXO:
        return False
    match = _IN_COUNTRY.match(view.text[view.offset(mention.last) :])
    code = context.code(view.mention(match.group(1))) if match is not None else "VN"
    return code not in {"VN", "LA", "KH"} or not _PEACE.isdisjoint(view.words)
