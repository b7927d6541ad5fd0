"""Whose visit it is that a noun tells of, and who is its host."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_noun_tools import DELEGATIONS, NounTools
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_unnamed import made_by_holder
from kg.find.meeting_where import country_of, is_region, place_of
from kg.find.meeting_words import Hit
from kg.find.officials import Person

_BY = frozenset({"by"})
_OF = frozenset({"of"})
_ROAD = frozenset({"to", "the", "in", "on", ","})
"""Words between a visit and "from" whom it was, besides places and days."""
_DEPARTURES = frozenset(
    "left leaves leave arrived arrives came landed flew departed departs went travelled traveled headed".split()
)
_ENDINGS = frozenset(
    {"end", "ends", "ended", "conclude", "concludes", "concluded", "wrap", "wraps", "wrapped", "finish", "finished"}
)
_BY_PHONE = frozenset("minute phone telephone conversation line rang dialled dialed hotline receiver".split())
_MADE = frozenset({"made", "paid", "undertaken"})
_PLANNING = frozenset("plans planned planning mulls mulled weighs weighed eyes announced cancelled postponed".split())
_HAVE = frozenset({"have", "has", "had", "having", "hold", "holds", "held", "holding"})

_HIS = frozenset({"his", "her", "their"})
_NEAR = 4
_LASTING = frozenset(
    "ended began started lasted ends begins starts lasts runs ran will closes closed includes include included takes "
    "took features featured".split()
)


class VisitNouns(NounTools):
    """Visits, trips, tours and stays."""

    def _visit(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        telling.add(self._from_abroad(layout, found), "guest")
        target = hit.last + (2 if layout.text(hit.last + 1) == "the" else 1)
        if layout.text(hit.last) == "to" and target < len(layout.units) and layout.units[target].kind == "P":
            hosts = layout.run(target)
            if hit.form[0] == "call" and not layout.view.words.isdisjoint(_BY_PHONE):
                telling.kind = "phone-call"
                telling.add([*layout.subject(found.first).persons, *hosts.persons])
                return
            telling.kind = "reception"
            telling.add(hosts.persons, "host")
            telling.add(layout.subject(found.first).persons, "guest")
            return
        telling.plural |= found.definite and _counted(layout, hit.last)
        if hit.form[0] == "call" and layout.text(hit.last) == "to" and layout.text(hit.last + 1) in {"a", "an"}:
            telling.plural = True  # "his first call to a foreign leader": of nobody named
            return
        if layout.text(hit.last) == "with" and hit.form[-1] == "visit":
            met = layout.right(hit.last + 1, reach=6).persons
            if met:  # "in her visit with President X"
                telling.kind, telling.people = "talks", {}
                telling.add([*(found.owner or layout.subject(found.first).persons), *met])
                return
        if found.determiner in {"my", "our"}:
            return  # whose it is who writes, no name tells
        telling.ending = any(h.verb and h.form[0] in _ENDINGS and h.last == found.first for h in hits)
        if layout.text(hit.last) == "of":
            telling.add(layout.right(hit.last + 1, reach=4).persons, "guest")
        elif layout.text(hit.last) in {"in", "to"}:  # "the stay in <C> of X", "the visit to <C> of X"
            telling.add(layout.after(hit.last, _OF, reach=5).persons, "guest")
        by = layout.after(hit.last, _BY, reach=10)
        if not by.persons:
            by = self._made_from(layout, hit)
        if layout.text(by.last) in {"'s", "'"}:
            by = People()  # "the visit by the minister's adviser"
        if not any(h.verb and hit.last <= h.first < by.first and h.form[0] not in _MADE for h in hits):
            telling.add(by.persons, "guest")
        if not telling.people and self._relative(layout, found):
            verb = self._verb_after(layout, found, hits, frozenset({"hold"}))
            telling.add(layout.subject(verb.first, opening=False).persons if verb else [], "guest")
            telling.codes = telling.codes or made_by_holder(layout, found.last + 1)
        elif not telling.people:
            telling.add(self._whose(layout, found), "guest")
            verb = self._verb_before(layout, found, hits, frozenset({"hold", "invite", "speak"}))
            spoken = verb is not None and verb.key == "speak" and not verb.form[0].startswith("open")
            if spoken or (verb is not None and verb.form[0] in _HAVE and layout.text(hit.last) != "to"):
                verb = None
            bound = found.governor in {"for", "after", "following"} and bool(
                _DEPARTURES & {layout.text(i) for i in range(found.first)}
            )
            then = (found.governor in {"on", "during"} or _part_of(layout, found)) and found.determiner != "that"
            nobody = self._of_nobody_named(layout, found)
            if found.governor in {"on", "for"} and self._verb_before(layout, found, hits, frozenset({"invite"})):
                return  # "invited him to come to <C> on an official visit": told by its verb
            telling.add([] if nobody else self._come_for(layout, found) or self._beside(layout, found), "guest")
            then |= layout.text(found.first - 1) in _PLANNING
            telling.dated |= nobody  # one that took place, whoever made it
            if not telling.people and not nobody and (verb is not None or bound or then):
                guests = layout.subject(verb.first if verb else found.first).persons
                telling.add(self._not_at_home(layout, hit, guests), "guest")
        self._hosts(layout, found, telling)

    @staticmethod
    def _made_from(layout: Layout, hit: Hit) -> People:
        """X of "expects a visit from X", "follow visits to <C> this year from X and Y"."""
        i = hit.last
        while i < min(len(layout.units), hit.last + 7) and (layout.units[i].kind in "CDL" or layout.text(i) in _ROAD):
            i += 1
        return layout.right(i + 1, reach=4) if layout.text(i) == "from" else People()

    @staticmethod
    def _not_at_home(layout: Layout, hit: Hit, guests: list[Person]) -> list[Person]:
        """X in "X met Y on Monday during a visit to <C>", "on a visit to the country", where Y is at home."""
        counted = layout.text(hit.last) == "," and layout.text(hit.last + 1) in _HIS  # "the visit, his first to <C>"
        road = hit.last + 3 * counted
        target = road + (2 if layout.text(road + 1) == "the" else 1)
        there = layout.units[target] if layout.text(road) == "to" and target < len(layout.units) else None
        place = place_of(layout.context, there) if there is not None else None
        code = country_of(layout.context, place)
        if code is None and [layout.text(road + n) for n in range(3)] == ["to", "the", "country"]:
            code = country_of(layout.context, layout.context.article.dateline_place)
        if code is None or any(p.country != code for p in guests):
            return guests
        others = {p for k, p in layout.context.persons_of(layout.view) if k < hit.first and layout.same(k, hit.first)}
        others = {p for p in others if p.country not in {code, None}}
        return list(others) if len(others) == 1 else guests

    @staticmethod
    def _of_nobody_named(layout: Layout, found: Phrase) -> bool:
        """True of "X recalled what was agreed during the President's visit": whose it is, is told, but by no name."""
        if found.owner or found.words.isdisjoint({"'s", "'"}):
            return False
        mark = next((k for k in range(found.last - 1, found.first, -1) if layout.text(k) in {"'s", "'"}), 0)
        return mark > 0 and layout.units[mark - 1].kind == "w" and layout.text(mark - 1) not in DELEGATIONS

    @staticmethod
    def _relative(layout: Layout, found: Phrase) -> bool:
        """True before "that X made", "X is to make"."""
        after = layout.units[found.last] if found.last < len(layout.units) else None
        lasting = layout.text(found.last + 1) in _LASTING  # "a two-day visit that ended on Sunday"
        return after is not None and ((after.text in {"that", "which"} and not lasting) or after.kind == "P")

    @staticmethod
    def _whose(layout: Layout, found: Phrase) -> list[Person]:
        """The one before "whose trip"."""
        return layout.antecedent(found.first).persons if found.determiner == "whose" else []

    def _hosts(self, layout: Layout, found: Phrase, telling: Telling) -> None:
        for hit in self._words.phrases.find(layout.view):
            if "when" in {layout.text(k) for k in range(hit.last, found.first)}:
                continue  # "was hosted by X in <L> when Y paid a visit to <C>"
            if hit.key == "visit-host-word" and abs(layout.clause[hit.first] - layout.clause[found.first]) <= 1:
                telling.add(layout.right(hit.last, reach=7).persons, "host")
            elif hit.key == "escort-word" and abs(layout.clause[hit.first] - layout.clause[found.first]) <= 1:
                telling.add(layout.right(hit.last, reach=7).persons, "participant")


def _part_of(layout: Layout, found: Phrase) -> bool:
    """True of "As part of his visit", "Within the framework of the visit to <C>, X met Y": that of X."""
    framed = found.governor == "of" and layout.text(found.first - 2) in {"framework", "part", "course"}
    wide = any(u.kind == "L" and is_region(u) for u in layout.units[found.last : found.last + _NEAR])
    return framed and (found.possessive or layout.text(found.last) == "to") and "'s" not in found.words and not wide


def _counted(layout: Layout, i: int) -> bool:
    """True of "The trip was his second to <C>", where unit `i` follows the noun: of one told before."""
    whose = layout.text(i) in {"was", "is"} and layout.text(i + 1) in _HIS | {"the"}
    return whose and layout.text(i + 3) == "to"
