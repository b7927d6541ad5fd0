"""Visits told by a verb: "visited", "arrived in", "docked at", "was shown around"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_encounter_verbs import EncounterVerbs
from kg.find.meeting_leaders import at_its_lead
from kg.find.meeting_noun_tools import shown_at
from kg.find.meeting_records import Telling
from kg.find.meeting_ships import AFLOAT, SHIPS
from kg.find.meeting_spelt import spelt_port, spelt_site
from kg.find.meeting_stays import STATIONS, cleft, of_a_ship
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_there import pointed
from kg.find.meeting_unnamed import holder
from kg.find.meeting_verb_tools import to_the_country
from kg.find.meeting_when import place_before
from kg.find.meeting_where import country_of, governor, of_a_noun, unlisted
from kg.find.meeting_words import Hit
from kg.find.officials import Person

_BY = frozenset({"by"})
_IN = frozenset({"in", "at"})
_SEEING = frozenset(
    "inspect inspects inspected inspecting visited toured visit tour visits tours visiting touring".split()
)
_SITE_NEAR = 7
_TOURS = frozenset("visit visited visits visiting toured tour tours touring".split())
_ROAD = frozenset({"to", "in", "at", "visit", "visited"})
_GIFT = 6
"""Within how many words of "visited" stands "to" in "visited and presented gifts to"."""
_BERTH = 14  # within how many words the berth of a ship is told that somebody visits
_PLACES = AFLOAT | frozenset(
    "the central southern northern city province of coastal district port former us military air base at in a its to "
    "from mountainous commune town capital , headquarters visiting international naval island which is docked moored "
    "now currently aircraft carrier ship".split()
)
_JOINTS = frozenset({"and", "while", "as", "when", "whereas", "where", "after", "before"})
_CALLED = frozenset({("called", "at"), ("stopped", "at"), ("call", "at"), ("stop", "at")})
_GUARDS = frozenset({"guard", "guards", "honour", "honor", "troops"})
_LYING = frozenset({"south", "north", "east", "west", "southeast", "northeast", "southwest", "northwest", "outside"})
_JOINING = frozenset({"come", "comes", "came", "coming"})
_EMPLOYERS = frozenset(
    "school university college institute institutes company corporation bank firm foundation".split()
)
_BARE = frozenset({"to", "will", "would", "and", "could", "can", "may", "should", "planes", "they"})
"""What stands before a verb without an ending."""
_NOUNS = frozenset({"travel", "journey", "stay"})
_LENGTHS = frozenset("day days week month hour two three four five six seven ten".split())
_OF = frozenset({"of"})
_OWNED = frozenset({"'s", "'"})
_TIMELY = frozenset("upcoming planned recent first second next forthcoming scheduled historic own".split())


class TravelVerbs(EncounterVerbs):
    """Going, arriving, docking and being shown around."""

    def _travel(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        if hit.form[0] == "visiting" and (
            hit.last >= len(layout.units)
            or layout.text(hit.first - 1) in {"a", "an", "the", "this", "its"}  # "a visiting State Department team"
            or (layout.units[hit.last].kind not in "LCO" and not self._destination(layout, hit.last, 4) >= 0)
        ):
            return []
        if layout.text(hit.first - 1) == "since" and hit.form[0].endswith("ing"):
            return []  # "his first ceremony since arriving in <C>" to serve there
        if hit.form[0] == "land" and layout.text(hit.first - 1) not in _BARE:
            return []  # "the cleaned land at <L>"
        if {layout.text(k) for k in range(hit.last, hit.last + 4)} & _GUARDS:
            return []  # "inspected a guard of honour"
        if any(shown_at(hit, h) for h in hits):
            return []  # "toured the exhibition": told by the noun
        if "shown" in hit.form:
            return self._shown(layout, hit, at)
        j = self._destination(layout, hit.last)
        if j < 0 and hit.form[0] in _TOURS and layout.text(hit.last) == "and":
            gave = next((k for k in range(hit.last + 2, hit.last + _GIFT) if layout.text(k) == "to"), 0)
            j = self._destination(layout, gave + 1) if gave else j  # "visited and presented gifts to the <L> centre"
        if j < 0 and hit.form[-1] == "at":
            j = self._by_airport(layout, hit.last)
        if j < 0:
            j = cleft(layout, hit.first)
        if j < 0 and (hit.form[0] in _SEEING or hit.form in _CALLED):
            j = self._site(layout, hit)
        if j < 0:
            j = place_before(layout, hit.first, hit.last)
        if j < 0 and (there := self._there(layout, hit, at)):
            return there
        if j < 0 and hit.form[0] in _TOURS and (site := spelt_site(layout, hit.last)) is not None:
            telling = Telling("visit", at, hit.first, hit.last, place=site)
            telling.add(layout.subject(hit.first).persons, "guest")
            return [telling] if telling.people else []
        if j < 0 or (layout.units[j].kind == "O" and hit.form[0] not in _TOURS):
            return []
        if hit.form[0] in _JOINING and self._from_a_job(layout, j):
            return []
        if (invited := self._invited(layout, hit)) is not None:
            wished = Telling("visit", at, hit.first, hit.last, target=j, definite=True, wished=True)
            wished.add([invited], "guest")
            return [wished]
        owner = self._owner(layout, hit)
        subject = layout.subject(hit.first) if owner is None else owner
        ship = not subject.persons
        if subject.persons and self._ship_of_its_own(layout, subject, hit):
            subject, ship = People(), True  # "X visited <C>, and the frigate docked at <L>"
        unnamed = hit.form[0] in _TOURS and holder(layout, hit.first - 1)  # "The Japanese Defence Minister visited <L>"
        if ship and not of_a_ship(layout, hit.first) and "visit" not in hit.form and not unnamed:
            return []
        telling = Telling("visit", at, hit.first, hit.last, target=j)
        telling.add(subject.persons or at_its_lead(layout, hit.first), "guest")
        if ship:
            telling.add(
                layout.after(0, frozenset({"under", "commanded", "captained"}), reach=hit.first).persons, "guest"
            )
        telling.codes = subject.codes
        self._company(layout, hit, telling)
        return [telling]

    @staticmethod
    def _from_a_job(layout: Layout, j: int) -> bool:
        """True of "came to the Pentagon from the Institute of X", the employer before, with the place at unit `j`."""
        if layout.text(j + 1) != "from" or j + 2 >= len(layout.units):
            return False
        house = not _EMPLOYERS.isdisjoint(layout.text(k) for k in range(j + 2, j + 8))
        return house or layout.units[j + 2 + (layout.text(j + 2) == "the")].kind == "O"

    @staticmethod
    def _owner(layout: Layout, hit: Hit) -> People | None:
        """X in "discussed X's upcoming travel to <C>", "the stay in <C> of X", where the noun is spelt as the verb."""
        k = hit.first - 1
        while layout.text(k) in _TIMELY | _LENGTHS:
            k -= 1
        if hit.form[0] == "stay" and layout.text(k) == "the":
            whose = layout.after(hit.last, _OF, reach=4)
            return whose if whose.persons else None
        if hit.form[0] not in _NOUNS or k < 1 or layout.text(k) not in _OWNED:
            return None
        owner = layout.units[k - 1].value
        return People([owner], (), k - 1, k) if isinstance(owner, Person) else People()

    def _there(self, layout: Layout, hit: Hit, at: int) -> list[Telling]:
        """The visit to a place told before: "visited the site", "arrived in the city", "on a visit to the country"."""
        place = pointed(layout, hit.last)
        docked = hit.form[-1] in _IN and of_a_ship(layout, hit.first) and not SHIPS.isdisjoint(layout.view.words)
        if place is None and docked and (port := spelt_port(layout, hit.last)) is not None:
            return [Telling("visit", at, hit.first, hit.last, place=port)]
        if place is None and hit.form[0] in _SEEING:
            within = (k for k in range(hit.last, hit.last + _SITE_NEAR) if layout.text(k) in _IN)
            place = next((there for k in within if (there := pointed(layout, k + 1)) is not None), None)
        if place is None:
            around = hit.form[-1] == "to" or hit.form[0] in _SEEING
            return to_the_country(layout, hit, at) if around else []
        telling = Telling("visit", at, hit.first, hit.last, place=place, place_code=country_of(layout.context, place))
        telling.add(layout.subject(hit.first).persons, "guest")
        return [telling] if telling.people or of_a_ship(layout, hit.first) else []

    @staticmethod
    def _by_airport(layout: Layout, i: int) -> int:
        """The city of an airport that no list knows: "arrived at Alden International Airport, New York"; else -1."""
        for k in range(i, min(len(layout.units) - 2, i + 9)):
            if layout.text(k) in STATIONS or layout.units[k].text.lower().endswith(STATIONS):
                lying = (
                    layout.text(k + 2) in _LYING and layout.text(k + 3) == "of"
                )  # "Songkhla Port, south of Thailand"
                reach = (k + 4, k + 5) if lying and k + 5 < len(layout.units) else (k + 1, k + 2)
                after = next((n for n in reach if layout.units[n].kind in "LC"), -1)
                return after if layout.text(k + 1) in {",", "in"} or after == k + 1 else -1
        return -1

    @staticmethod
    def _invited(layout: Layout, hit: Hit) -> Person | None:
        """Y in "reiterated the invitation by X to Y to visit <C>"."""
        j = hit.first - 2
        if layout.text(hit.first - 1) != "to" or j < 2 or layout.units[j].kind != "P" or layout.text(j - 1) != "to":
            return None
        called = any(layout.text(k) == "invitation" for k in range(max(0, j - 8), j))
        value = layout.units[j].value
        return value if called and isinstance(value, Person) else None

    @staticmethod
    def _site(layout: Layout, hit: Hit) -> int:
        """Where what was inspected is ("inspected the search in the waters of <L>"); -1 if it is not told."""
        ship = any(layout.text(k) in AFLOAT for k in range(hit.last, hit.last + 6))  # "the USS X, which is at <L>"
        for j in range(hit.last, min(len(layout.units), hit.last + 22)):
            if not layout.same(j, hit.first) and not (ship and j < hit.last + _BERTH):
                break
            if layout.units[j].kind == "L" and layout.text(j + 1) in {"'s", "'"}:
                continue  # "visited the team of the Pentagon's agency in <L>"
            if layout.units[j].kind == "L" and governor(layout, j, work=True) in {"in", "at", "off", "near", "of"}:
                return j
            if layout.units[j].kind == "L" and layout.text(j - 1) in {"of", "province"}:
                return j
        return -1

    def _carry(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        """As in "A journey which also brought X to Japan and Korea": one visit to each."""
        units = layout.units
        j = hit.last
        if (
            j + 2 >= len(units)
            or units[j].kind != "P"
            or layout.text(j + 1) != "to"
            or not any(h.key == "visit" and not h.verb and h.first < hit.first for h in hits)
        ):
            return []
        made = []
        for k in range(j + 2, min(len(units), j + 9)):
            if units[k].kind in "LC":
                telling = Telling("visit", at, k - 1, k, target=k)
                telling.add(layout.people(j).persons, "guest")
                made.append(telling)
            elif units[k].text not in {"and", ",", "the", "then"}:
                break
        return made

    def _shown(self, layout: Layout, hit: Hit, at: int) -> list[Telling]:
        """As in "X was shown around the base by Y"."""
        telling = Telling("visit", at, hit.first, hit.last)
        telling.add(layout.subject(hit.first).persons, "guest")
        telling.add(layout.after(hit.last, _BY, reach=10).persons, "host")
        return [telling] if telling.people else []

    def guided(self, layout: Layout, at: int) -> list[Telling]:
        """As in "At Bien Hoa X was briefed by Y": a visit to a site told by what was done there."""
        for phrase in self._words.phrases.find(layout.view):
            if phrase.key != "guide-word":
                continue
            place = next(
                (
                    j
                    for j, u in layout.view.of_kind("L")
                    if j < phrase.first and layout.text(j - 1) == "at" and layout.same(j, phrase.first)
                ),
                None,
            )
            guests = layout.subject(phrase.first).persons
            if place is None or not guests:
                continue
            telling = Telling("visit", at, place - 1, place, definite=True)
            telling.add(guests, "guest")
            telling.add(layout.right(phrase.last, reach=6).persons, "host")
            return [telling]
        return []

    @staticmethod
    def _ship_of_its_own(layout: Layout, subject: People, hit: Hit) -> bool:
        """Does a ship begin the clause of the verb, after the one in which the persons act?"""
        words = [layout.text(k) for k in range(subject.last, hit.first)]
        joints = [n for n, w in enumerate(words) if w in _JOINTS]
        after = words[joints[-1] + 1 :] if joints else []
        return after[:1] in (["the"], ["a"], ["an"], ["two"], ["three"]) and not SHIPS.isdisjoint(after)

    @staticmethod
    def _destination(layout: Layout, i: int, reach: int = 9) -> int:
        """The place, country or body that follows, over words such as "the central city of"; -1 if there is none."""
        for j in range(i, min(len(layout.units), i + reach)):
            unit = layout.units[j]
            if unit.kind == "C" and (layout.text(j + 1) == "'s" or of_a_noun(layout, j)):
                continue  # "docked at Vietnam's Cam Ranh port", "visited a former US air base at Cam Ranh"
            if unit.kind == "C" and j + 1 < len(layout.units) and layout.units[j + 1].kind in "CJ":
                return -1  # "visited the <C>-<C> Friendship Monument"
            if unit.kind == "O" and layout.text(j + 1) == "'s":
                return -1  # "visited the group's clearance work in <L>"
            if unit.kind in "LCO":
                return j
            if unit.kind not in "wJ" or (unit.kind == "w" and unit.text not in _PLACES and unit.text != "'s"):
                k = next((k for k in range(j + 1, j + 4) if layout.text(k) == ","), j) + 1
                named = j + 1 < k < len(layout.units) and layout.units[k].kind in "LC" and unlisted(layout, k, _ROAD)
                return k if named else -1  # "will travel to Fasano, Italy"
        return -1

    def _company(self, layout: Layout, hit: Hit, telling: Telling) -> None:
        for phrase in self._words.phrases.find(layout.view):
            if abs(layout.clause[phrase.first] - layout.clause[hit.first]) > 1:
                continue
            people = layout.right(phrase.last, reach=7).persons
            if phrase.key == "visit-host-word":
                telling.add(people, "host")
            elif phrase.key == "escort-word":
                telling.add(people, "participant")
            elif phrase.key == "guide-word":
                telling.add(people, "host")
