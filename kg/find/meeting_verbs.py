"""Events told by a verb alone: "received", "called on", "met", "visited", "laid a wreath", "was signed by"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_clauses import Layout, People
from kg.find.meeting_records import Telling
from kg.find.meeting_words import Hit, MeetingWords

_BE = frozenset({"was", "were", "been", "being", "is", "are", "be"})
_BY = frozenset({"by"})
_MORE = frozenset({"in", "on", "at", "us", "american", "senior", "high", "level", "ranking", "congressional", "military", "members", "member", "of", "leader", "leaders", "group", "delegations", ",", "bipartisan", "with", "business", "defence", "defense", "naval", "party", "guest", "counterpart", "separately", "and", "himself"})
_PLACES = frozenset({"the", "central", "southern", "northern", "city", "province", "of", "coastal", "district", "port", "former", "us", "military", "air", "base", "at", "in", "a", "its", "to", "from", "mountainous", "commune", "town", "capital", ",", "headquarters", "visiting", "international", "naval", "island", "uss", "hms", "usns", "which", "is", "docked", "moored", "now", "currently", "aircraft", "carrier", "ship"})
_REMAINS = frozenset({"remains", "boxes", "box", "sets", "coffins", "cases", "hectares", "plot", "land"})
_TOGETHER = frozenset({"with"})


class VerbReader:
    """Makes tellings of the verbs of a sentence."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words

    def read(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int, kind: str) -> list[Telling]:
        """The tellings of one verb; none where it does not tell of a meeting. `kind` is that of the block."""
        reader = getattr(self, "_" + hit.key.replace("-", "_"), None)
        found: list[Telling] = reader(layout, hit, hits, at) if reader else []
        for telling in found:
            telling.title = kind != "body"
        return found

    @staticmethod
    def _passive(layout: Layout, hit: Hit) -> bool:
        """True for "was received", "were welcomed"."""
        words = [u.text for u in layout.units[max(0, hit.first - 3) : hit.first]]
        form = layout.units[hit.first].text
        return form.endswith(("ed", "wn", "met", "led", "n", "t")) and any(w in _BE for w in words)

    def _meet(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        subject = layout.subject(hit.first, opening=hit.form[0].endswith("ing"))
        if not subject.persons and not hit.form[0].endswith("ing"):
            return []
        weak = hit.form[0].startswith(("discuss", "talk", "speak", "spok", "work", "exchang"))
        objects = layout.right(hit.last, _MORE, reach=10) if not hit.form[0].startswith("discuss") else People()
        if not objects.persons and (weak or "down" in hit.form):
            objects = layout.after(hit.last, _TOGETHER, reach=14)
        if hit.form[-1] == "to" or (weak and hit.form[-1] != "with" and not objects.persons and not self._pair(subject)):
            return []
        persons = [*subject.persons, *(p for p in objects.persons if p not in subject.persons)]
        if len(persons) == 1 and self._words.remote.search(layout.view.text + " ") and "first" in layout.view.words:
            telling = Telling("talks", at, hit.first, hit.last)
            telling.add(persons)
            return [telling]
        if hit.form[0].startswith("discuss") and not (layout.units[max(0, hit.first - 1)].kind == "P" and (at < 3 or any(u.kind == "L" for u in layout.units))):
            return []
        if len(persons) < 2 or (weak and any(h.key in {"talks", "phone-call", "dialogue", "reception"} and not h.verb and layout.same(h.first, hit.first) for h in hits)):
            return []
        made: list[Telling] = []
        apart = {"separately", "respectively", "separate"} & layout.view.words
        groups = [[p] for p in objects.persons] if apart and objects.persons and len(subject.persons) == 1 else [objects.persons]
        for group in groups:
            telling = Telling("talks", at, hit.first, hit.last, codes=subject.codes)
            telling.add([*subject.persons, *group])
            made.append(telling)
        return made

    @staticmethod
    def _pair(subject: People) -> bool:
        return len(subject.persons) >= 2

    def _phone(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        telling = Telling("phone-call", at, hit.first, hit.last, remote=True)
        telling.add(layout.subject(hit.first).persons)
        telling.add(layout.after(hit.last - 1, _TOGETHER, reach=14).persons)
        return [telling] if telling.people else []

    def _host(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        verb = hit.form[0]
        if layout.text(hit.last) == "by" and not self._passive(layout, hit):
            return []
        if verb.startswith(("welcom", "greet", "entertain")) and not self._at_reception(layout, hit, hits):
            return []
        if self._passive(layout, hit):
            hosts, guests = layout.after(hit.last, _BY, reach=12), layout.subject(hit.first)
            extra = self._also_by(layout, hosts)
            return self._receptions(at, hit, hosts.persons + extra, guests.persons) if hosts.persons and guests.persons else []
        hosts = layout.subject(hit.first)
        guests = layout.right(hit.last, _MORE, reach=12)
        if not guests.persons or not hosts.persons or set(guests.persons) & set(hosts.persons):
            return []
        telling = Telling("reception", at, hit.first, hit.last)
        telling.add(hosts.persons, "host")
        telling.add(guests.persons, "guest")
        return [telling]

    @staticmethod
    def _also_by(layout: Layout, hosts: People) -> list:  # type: ignore[type-arg]
        """More hosts after "and by"."""
        i = hosts.last
        units = layout.units
        while 0 < i < len(units) - 1 and units[i].text in {",", "and"}:
            i += 1
        return layout.run(i + 1).persons if 0 < i < len(units) - 1 and units[i].text == "by" and units[i + 1].kind == "P" else []

    @staticmethod
    def _at_reception(layout: Layout, hit: Hit, hits: Sequence[Hit]) -> bool:
        return layout.view.sentence.kind != "body" or any(h.key == "reception" and not h.verb for h in hits) or any(u.text in {"office", "headquarters", "palace"} for u in layout.units[hit.last : hit.last + 10])

    @staticmethod
    def _receptions(at: int, hit: Hit, hosts: list, guests: list) -> list[Telling]:  # type: ignore[type-arg]
        made = []
        for host in hosts:
            telling = Telling("reception", at, hit.first, hit.last)
            telling.add([host], "host")
            telling.add(guests, "guest")
            made.append(telling)
        return made

    def _guest(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        hosts = layout.right(hit.last, _MORE - {"in"}, reach=9)
        if not hosts.persons or self._appeal(layout, hosts.last):
            return []
        guests = layout.subject(hit.first).persons
        return self._receptions(at, hit, [p for p in hosts.persons if p not in guests], guests)

    @staticmethod
    def _appeal(layout: Layout, i: int) -> bool:
        """True for "called on the minister to speed up"."""
        return i < len(layout.units) and layout.units[i].text in {"to", "for"}

    def _travel(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        if hit.form[0] == "visiting" and (hit.last >= len(layout.units) or layout.units[hit.last].kind not in "LCO" and not self._destination(layout, hit.last, 4) >= 0):
            return []
        if hit.form[0] in {"shown"} or "shown" in hit.form:
            return self._shown(layout, hit, at)
        j = self._destination(layout, hit.last)
        if j < 0 or layout.units[j].kind == "O" and hit.form[0] not in {"visit", "visited", "visits", "visiting", "toured", "tour"}:
            return []
        subject = layout.subject(hit.first)
        ship = not subject.persons
        if ship and not self._ship(layout, hit):
            return []
        telling = Telling("visit", at, hit.first, hit.last, target=j)
        telling.add(subject.persons, "guest")
        if ship:
            telling.add(layout.after(0, frozenset({"under", "commanded", "captained"}), reach=hit.first).persons, "guest")
        telling.codes = subject.codes
        self._company(layout, hit, telling)
        return [telling]

    def _carry(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        """"A journey which also brought X to Japan and Korea": one visit to each."""
        units = layout.units
        j = hit.last
        if j + 2 >= len(units) or units[j].kind != "P" or layout.text(j + 1) != "to" or not any(h.key == "visit" and not h.verb and h.first < hit.first for h in hits):
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
        """"X was shown around the base by Y"."""
        telling = Telling("visit", at, hit.first, hit.last)
        telling.add(layout.subject(hit.first).persons, "guest")
        telling.add(layout.after(hit.last, _BY, reach=10).persons, "host")
        return [telling] if telling.people else []

    def guided(self, layout: Layout, at: int) -> list[Telling]:
        """"At Bien Hoa X was briefed by Y": a visit to a site told by what was done there."""
        for phrase in self._words.phrases.find(layout.view):
            if phrase.key != "guide-word":
                continue
            place = next((j for j, u in layout.view.of_kind("L") if j < phrase.first and layout.text(j - 1) == "at" and layout.same(j, phrase.first)), None)
            guests = layout.subject(phrase.first).persons
            if place is None or not guests:
                continue
            telling = Telling("visit", at, place - 1, place, definite=True)
            telling.add(guests, "guest")
            telling.add(layout.right(phrase.last, reach=6).persons, "host")
            return [telling]
        return []

    def _speak(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        """"Delivered a speech at the academy": a speech where no other event is named."""
        units = layout.units
        j = hit.last + 1 if layout.text(hit.last) == "the" else hit.last
        if hit.form[-1] != "at" or j >= len(units) or units[j].kind not in "OL" or len(hit.form) < 3:
            return []
        telling = Telling("conference", at, hit.first, hit.last, subtype="speech")
        telling.add(layout.subject(hit.first).persons, "speaker")
        return [telling]

    @staticmethod
    def _ship(layout: Layout, hit: Hit) -> bool:
        return any(u.text in {"ship", "ships", "vessel", "carrier", "destroyer", "frigate", "uss", "hms", "usns", "fleet", "cutter", "cruiser", "delegation", "group"} for u in layout.units[: hit.first])

    @staticmethod
    def _destination(layout: Layout, i: int, reach: int = 9) -> int:
        """The place, country or body that follows, over articles and words such as "the central city of"; -1 if none."""
        for j in range(i, min(len(layout.units), i + reach)):
            unit = layout.units[j]
            if unit.kind in "LCO":
                return j
            if unit.kind == "P" and layout.text(j - 1) in {"uss", "hms", "usns"}:
                continue
            if unit.kind not in "wJ" or (unit.kind == "w" and unit.text not in _PLACES):
                return -1
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

    def _tribute(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        subject = layout.subject(hit.first)
        if not subject.persons:
            return []
        telling = Telling("ceremony", at, hit.first, hit.last, subtype="memorial")
        telling.add(subject.persons, "participant")
        return [telling]

    def _press(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        subject = layout.subject(hit.first)
        more = layout.after(hit.last, frozenset({"with", "alongside"}), reach=8)
        if not subject.persons:
            return []
        telling = Telling("press-conference", at, hit.first, hit.last)
        role = "co-chair" if more.persons and any(u.text == "together" for u in layout.units[hit.last : hit.last + 3]) else "speaker"
        telling.add([*subject.persons, *more.persons], role)
        return [telling]

    def _sign(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        if any(h.key == "ceremony" and not h.verb for h in hits) or not any(u.kind == "L" for u in layout.units) or not any(u.kind == "D" for u in layout.units):
            return []
        people = layout.after(hit.last, _BY, reach=20) if self._passive(layout, hit) else layout.subject(hit.first)
        if len(people.persons) < 2:
            return []
        telling = Telling("ceremony", at, hit.first, hit.last, subtype="signing")
        telling.add(people.persons)
        return [telling]

    def _handover(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        if any(h.key == "ceremony" and not h.verb for h in hits) or layout.view.words.isdisjoint(_REMAINS):
            return []
        if not any(u.kind == "D" for u in layout.units):
            return []
        return [Telling("ceremony", at, hit.first, hit.last, subtype="handover")]
