"""Where war-legacy work is done: the place that belongs to a mention of a theme in its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from kg.find.agreements_venues import signed_in
from kg.find.lexicon import Lexicon
from kg.find.themes_ceremonies import held_there
from kg.find.themes_cues import Words
from kg.find.themes_groups import Group, PlaceGrammar
from kg.find.themes_occasions import (
    TO_SEE,
    TOURED,
    goes_on_there,
    handed_there,
    in_one_breath,
    is_aid,
    is_work,
    listed,
    locates,
    subject,
    things_given,
    to_find_them,
)
from kg.find.themes_overlaps import GENERAL
from kg.find.themes_people import MISSING
from kg.find.themes_places import BASES, is_city
from kg.find.themes_same import letters, site_key
from kg.find.themes_spots import REACH, brought_home, found_at, helped
from kg.find.view import View, capital
from kg.model import Term
from kg.text import late

_ITS_OWN = late(r"(?:province |city |district )?(?:on|for|in) (?:its|their) (?:\S+ ){1,6}$")
"""What stands between a place and the work it is praised for ("X for its efforts in")."""

_CLAUSES = frozenset({";", ":", "as", "while", "when", "whereas", "after", "before", "but", "which", "who"})
"""Words at which another clause begins."""

_SPEECH = frozenset({"said", "told", "announced"})
"""Words of occasions that may stand in brackets between a place and its work ("In X, she said, …")."""

_SEEN = frozenset(
    "visited toured inaugurated visits tours visit tour visiting touring flew travelled traveled trip".split()
)
"""What is done to work that is there: "in X, where she visited a clinic"."""

_ASIDE = late(r", (?:(?:\S+ ){0,2}<[PBS]\d+>(?: [^\s,]+){1,6}|(?:said|says|added|noted|recalled) \S+) ,")
_WHO = late(r"<[PB]\d+>")
"""Who speaks, in commas between a place and its work; and one who does something there himself."""

_ROOMS = frozenset({"workshop", "workshops"})
"""Where limbs are made; as the last word of a phrase of a theme no occasion."""

_SEEN_AT = frozenset("project projects programme programmes scheme schemes minefield minefields".split())
"""Work that is visited where it stands."""

_TALKED = frozenset(
    "said told spoke talked thanked asked praised discussed called urged pledged promised announced reaffirmed"
    " expressed voiced conferred learned learnt heard briefed welcomed hailed wanted wants hopes hoped".split()
)
"""What is said in a place where somebody has come to, of work that may be anywhere."""


class SiteGrammar:
    """Finds the groups of places in a sentence and gives each to the mention it belongs to."""

    term = staticmethod(PlaceGrammar.term)

    def __init__(self, lexicon: Lexicon) -> None:
        self._groups = PlaceGrammar(lexicon)
        self._events = Words.of(lexicon.vocabulary.scheme("word-class").get("event-noun"), lexicon)
        self._project = Words.of(lexicon.vocabulary.scheme("word-class").get("theme-project"), lexicon)
        self._themed = {
            c.iri: (c.value("theme") or "").rsplit("/", 1)[-1]
            for c in lexicon.vocabulary.scheme("place").values()
            if c.value("theme")
        }
        self._bases = {
            letters(c.value("siteLabel") or c.label)
            for c in lexicon.vocabulary.scheme("place").values()
            if c.iri in self._themed and c.value("placeType") == "airbase"
        }
        self._labels = {
            letters(c.value("siteLabel") or c.label): self._themed[c.iri]
            for c in lexicon.vocabulary.scheme("place").values()
            if c.iri in self._themed
        }

    # -- which group belongs to which mention ---------------------------------------------------

    def assign(self, view: View, spans: Sequence[tuple[int, int, str]]) -> list[tuple[Term, ...]]:
        """The sites of each mention ``(first, last, theme)`` of a sentence, in the same order."""
        found: list[list[Group]] = [[] for _ in spans]
        loose: list[Group] = []
        searched = all(t in MISSING for _, _, t in spans)
        at_large = all(t == GENERAL for _, _, t in spans)
        for group in self._groups.groups(view):
            if (
                searched and (handed_there(view, group) or self._occasion(view, group.last, group.last + 1))
            ) or locates(view, group):
                continue
            if things_given(view, spans):
                continue
            if (at_large and is_city(view, group.first)) or signed_in(view, group.first):
                continue  # what is signed in a city on the war's legacies is done elsewhere
            if group.sites and (k := self._owner(view, group, spans)) is not None:
                found[k].append(group)
            elif group.sites:
                loose.append(group)
        for group in loose:
            for k in self._ahead(view, group, spans):
                if not found[k]:
                    found[k].append(group)
        for k in range(1, len(spans)):
            pair = spans[k - 1], spans[k]
            earlier = all(g.last <= pair[0][0] for g in found[k - 1])
            same = (earlier and in_one_breath(view, *pair)) or any(to_find_them(view, g, *pair) for g in found[k - 1])
            if same and not found[k]:
                found[k] = found[k - 1]
            if not found[k - 1] and listed(view, *pair):
                found[k - 1] = [g for g in found[k] if g.first >= pair[1][0]]
        if len({theme for _, _, theme in spans}) == 1 and not any(found):
            theme = spans[0][2]
            there = [g for g in self._groups.groups(view) if g.sites and held_there(view, g, theme)]
            found = [there[:1] for _ in spans]
        return [self._sites_of(groups, span) for groups, span in zip(found, spans, strict=True)]

    def _ahead(self, view: View, group: Group, spans: Sequence[tuple[int, int, str]]) -> list[int]:
        """ "In X, they were told, mines are …": what follows the place with which a clause begins, however far."""
        toured = TOURED.search(view.text[: view.offset(group.first)]) is not None
        if not toured and ((group.lead == group.first and group.first > 0) or self._at_event(view, group)):
            return []
        after = [k for k, (a, _, _) in enumerate(spans) if a >= group.last]
        seen = TO_SEE.match(view.text[view.offset(group.last) :]) is not None
        if toured and not seen:
            return []
        if not after or any(
            view.units[i].text not in _SPEECH and not (seen and view.units[i].text in _SEEN)
            for i in self._occasions(view, 0, spans[after[0]][0])
        ):
            return []
        between = view.text[view.offset(group.last) : view.offset(spans[after[0]][0])]
        if (
            ";" in between
            or (group.first > 3 and " and to " in between)
            or (not seen and _WHO.search(_ASIDE.sub(" ", between)))
        ):
            return []
        known = {theme for site in group.sites if (theme := self.themed(site))}
        return [k for k in after if not known or spans[k][2] in known]

    @staticmethod
    def _sites_of(groups: Sequence[Group], span: tuple[int, int, str]) -> tuple[Term, ...]:
        """The places after the mention, or where there are none, those before it ("X cleans dioxin")."""
        after = [g for g in groups if g.first >= span[0]]
        return tuple({s.label: s for g in after or groups for s in g.sites}.values())

    def _owner(self, view: View, group: Group, spans: Sequence[tuple[int, int, str]]) -> int | None:
        """The mention it follows ("clearance of mines in X"), else the one it stands before ("rid X of mines")."""
        inside = [k for k, (a, b, _) in enumerate(spans) if a <= group.first < b]
        if inside:
            return inside[0]
        if view.units[group.lead].text == "from" and (home := brought_home(group, spans)) is not None:
            return home
        if (found := found_at(view, group, spans)) is not None:
            return found
        before = [
            k
            for k, (a, b, _) in enumerate(spans)
            if b <= group.lead and group.lead - b <= REACH and self._open(view, b, group.lead)
        ]
        beside = group.first - (view.units[group.first - 1].text == "(")
        if before and (group.lead < group.first or any(spans[k][1] == beside for k in before)):
            return max(before, key=lambda k: (spans[k][1], -spans[k][0]))
        after = [k for k, (a, b, _) in enumerate(spans) if a >= group.last and self._leads_to(view, group, a)]
        if after:
            return min(after, key=lambda k: spans[k][0])
        themed = {self._themed.get(s.concept or "") for s in group.sites}
        fitting = [k for k, (_, _, theme) in enumerate(spans) if theme in themed]
        at_event = self._at_event(view, group)
        if at_event and self._on_base(view, group):
            known = {self.themed(s) for s in group.sites}
            return next((k for k, (_, _, theme) in enumerate(spans) if theme in known), None)
        if any(b <= group.lead and self._project.within(view, b, group.lead) for _, b, _ in spans):
            return None  # "the first phase of the one at X" is another mention
        if fitting and not at_event:
            return fitting[0]
        alone = {theme for _, _, theme in spans}
        if len(alone) == 1 and group.lead < group.first and not at_event:
            _a, b, _ = spans[-1]
            if (
                b <= group.lead
                and not self._occasion(view, b, group.lead)
                and ";" not in view.text[view.offset(b) : view.offset(group.lead)]
            ):
                return len(spans) - 1
        return None

    def _open(self, view: View, first: int, last: int) -> bool:
        """True where the stretch holds no occasion, no other clause and no full list item."""
        text = [u.text for i, u in enumerate(view.units[first:last], first) if not _lists_bodies(view, i)]
        if not _CLAUSES.isdisjoint(text) or self._occasion(
            view, first - (view.units[first - 1].text not in _ROOMS), last
        ):
            return False
        return (
            not ({",", "and"} & set(text))
            or (len(text) <= 4 and "," not in text)
            or (text[:1] == ["("] and "," not in text)
        )

    def _leads_to(self, view: View, group: Group, first: int) -> bool:
        """ "Bien Hoa clean-up", "Quang Tri of mines", "land in X is to be freed of mines", "help X clear mines"."""
        between = [u.text for u in view.units[group.last : first]]
        if subject(view, group, first) and not self._happens(view, group.last, first):
            return True
        if self._happens(view, group.last, first):
            return False
        if between[:2] == [",", "where"]:
            return len(between) <= 12 and (not self._at_event(view, group) or _TALKED.isdisjoint(between))
        if group.last == first and group.lead == group.first and any(self.themed(site) for site in group.sites):
            return True  # "visited the Bien Hoa dioxin project"
        if self._at_event(view, group):
            return False
        if len(between) <= 2 and not {",", ";", "and", "("} & set(between):
            return True
        if (
            group.first == 0
            and len(between) <= 6
            and "," not in between
            and (view.sentence.kind == "title" or view.sentence.index < 2)
        ):
            return True
        if _ITS_OWN.match(" ".join(between) + " "):
            return True
        if helped(view, group, first):
            return True
        if (
            regex.match(r"(?:province |city |district )?for (?:\S+ ){1,8}$", " ".join(between) + " ")
            and view.units[group.lead].text == "to"
        ):
            return True
        passive = regex.match(
            r"(?:airport |airbase |provinces? )?(?:is|are|was|were|have|has|will|to be)\b", " ".join(between)
        )
        return bool(passive) and len(between) <= 10 and "," not in between

    def _happens(self, view: View, first: int, last: int) -> bool:
        """Is an occasion told of between two units? What "has received US$2 million" is none."""
        return any(
            not (view.units[i].text == "received" and i + 1 < last and is_aid(view, i + 1))
            for i in self._occasions(view, first, last)
        )

    def _occasion(self, view: View, first: int, last: int) -> bool:
        return next(self._occasions(view, first, last), None) is not None

    def _occasions(self, view: View, first: int, last: int) -> Iterator[int]:
        """Where a word of an occasion stands; "hand out wheelchairs" and "the strip along the border" are none."""
        return (i for i in self._events.places(view, first, last) if not (is_work(view, i) or self._takes(view, i)))

    def _takes(self, view: View, i: int) -> bool:
        """True where work itself takes place in a province: "the search for … took place in Khanh Hoa"."""
        return goes_on_there(view, i) and all(k == i for k in self._events.places(view, 0, i))

    def meets(self, view: View) -> bool:
        """Does a sentence tell of an occasion?"""
        return self._occasion(view, 0, len(view.units))

    def _at_event(self, view: View, group: Group) -> bool:
        if group.lead and view.units[group.lead - 1].text in _SEEN_AT:
            return False  # "visited a project in X"
        return self._occasion(view, group.lead - 3, group.lead)

    def _on_base(self, view: View, group: Group) -> bool:
        """ "A ceremony at X airbase" where the land was treated: nobody else meets there."""
        named = {view.units[group.last - 1].text, *view.units[group.first].text.split()[-1:]}
        return not named.isdisjoint(BASES) and all(self.base(s) for s in group.sites)

    def governed(self, view: View, first: int) -> tuple[Term, ...]:
        """The places behind unit `first` that a preposition governs, or that stand right there: "covers X and Y"."""
        return tuple(
            dict.fromkeys(
                site
                for group in self._groups.groups(view)
                if group.lead >= first and (group.lead < group.first or group.first <= first + 3)
                for site in group.sites
                if not self._at_event(view, group)
            )
        )

    def group_at(self, view: View, first: int) -> Group | None:
        """The places of which the one at unit `first` is the first told."""
        return next((g for g in self._groups.groups(view) if g.first <= first < g.last and g.sites), None)

    def before(self, view: View, first: int) -> tuple[Term, ...]:
        """The places named last before unit `first`: what "there" after it means."""
        groups = [g for g in self._groups.groups(view) if g.last <= first and not self._at_event(view, g)]
        return groups[-1].sites if groups else ()

    def hotspot(self, site: Term) -> bool:
        """True for a place that is known for a theme under its own name, not for what lies in it."""
        return (site.concept or "") in self._themed

    def base(self, site: Term) -> bool:
        """True for an air base, or its town, that is known for a theme: of "Da Nang" other things are told too."""
        return site_key(site) in self._bases

    def themed(self, site: Term) -> str | None:
        """The theme a place is known for, also where only its town is named ("Bien Hoa")."""
        return self._themed.get(site.concept or "") or self._labels.get(site_key(site))

    def free(self, view: View) -> Iterator[tuple[int, int, Term]]:
        """Each single site with its units, for work that was named in an earlier sentence."""
        for group in self._groups.groups(view):
            if not self._at_event(view, group) and not locates(view, group):
                for site in group.sites:
                    yield group.first, group.last, site


def _lists_bodies(view: View, i: int) -> bool:
    """True of the comma and the "and" of "by A, B and C"."""
    joined = view.units[i].text in {",", "and"} and 0 < i < len(view.units) - 1
    known = joined and view.units[i - 1].kind == "O"
    return known and ("O" in {u.kind for u in view.units[i + 1 : i + 3]} or capital(view, i + 1))
