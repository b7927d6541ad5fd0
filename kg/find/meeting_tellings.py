"""All that one sentence tells of meetings: its event nouns and verbs with their dates, places and status."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.meeting_clauses import Layout
from kg.find.meeting_dates import better, country_of, date_fits, governor, owners, place_of, precision, resolve
from kg.find.meeting_nouns import NounReader
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_status import StatusReader
from kg.find.meeting_verbs import VerbReader
from kg.find.meeting_words import Hit, MeetingWords
from kg.find.view import Unit
from kg.model import PartialDate, Term

_NOUNS = frozenset({"talks", "phone-call", "reception", "dialogue", "visit", "ceremony", "conference", "press-conference", "event"})
_LINKS = frozenset({"after", "before", "following", "followed", "prior", "during", "then", "ahead", "preceded", "sidelines", "margins"})
_TO = frozenset({"to", "into", "of"})
_IN = _TO | {"in", "at"}
_ROADS = {"stop": _IN, "stay": _IN, "call": _IN, "around": _IN, "at": _IN, "in": _IN, "stopover": _IN, "tour": _IN}
_ARRIVALS = frozenset({"arrived", "arrive", "arrives", "arriving", "landed", "lands", "landing", "dropped", "docked", "came", "flew", "has", "had"})
_NOUN_BEFORE = frozenset({"the", "a", "an", "this", "that", "his", "her", "their", "its", "'s", "bilateral", "'", "separate", "first", "second", "phone", "online", "s", "official", "virtual"})


class TellingReader:
    """Reads sentences in order; it remembers the day told last, for "the same day"."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words
        self._nouns = NounReader(words)
        self._verbs = VerbReader(words)
        self._status = StatusReader(words)

    def read(self, layout: Layout, hits: list[Hit], at: int, told: PartialDate | None = None) -> list[Telling]:
        """The tellings of one sentence, in order."""
        found: list[tuple[Telling, Phrase | None]] = []
        kind = layout.view.sentence.kind
        hits = [self._participle(layout, h) for h in hits]
        for hit in hits:
            if not hit.verb and hit.key in _NOUNS:
                made = self._nouns.read(layout, hit, hits, at)
                if made is not None:
                    made[0].title = kind != "body"
                    found.append(made)
            elif hit.verb:
                found.extend((t, None) for t in self._verbs.read(layout, hit, hits, at, kind))
        found.extend(self._told_otherwise(layout, hits, found, at, kind))
        found.sort(key=lambda pair: pair[0].first)
        found = self._split(self._distinct(layout, found))
        found = self._with_status(layout, found)
        tellings = [t for t, _ in found]
        self._invitations(layout, hits, tellings, at)
        self._acceptances(layout, tellings)
        self._subtypes(layout, tellings)
        self._remote(layout, tellings)
        self._dates(layout, found, told)
        self._places(layout, found)
        for telling in tellings:
            telling.linked = len(tellings) > 1 and not layout.view.words.isdisjoint(_LINKS)
            telling.follows = "that followed" in layout.view.text or "which followed" in layout.view.text
        self._arrivals(layout, tellings)
        return tellings

    def _told_otherwise(self, layout: Layout, hits: Sequence[Hit], found: Sequence[tuple[Telling, Phrase | None]], at: int, kind: str) -> list[tuple[Telling, Phrase | None]]:
        """Speeches, guided tours, and those present at an event that the sentence calls "it" or not at all."""
        made: list[tuple[Telling, Phrase | None]] = []
        if kind != "body":
            return made
        speech = self._nouns.speech(layout, hits)
        if speech is not None and not any(t.kind == "conference" for t, _ in found):
            made.append((speech, None))
        if not any(t.kind == "visit" for t, _ in found):
            made.extend((t, None) for t in self._verbs.guided(layout, at))
        if not found and not made:
            for phrase in self._words.phrases.find(layout.view):
                if phrase.key == "attendance-word":
                    telling = Telling("event", at, phrase.first, phrase.last, definite=True)
                    telling.add(layout.right(phrase.last, reach=8).persons, "participant")
                    made.append((telling, None))
        return made

    @staticmethod
    def _split(found: list[tuple[Telling, Phrase | None]]) -> list[tuple[Telling, Phrase | None]]:
        """"In separate meetings with X, Y and Z said": one with each."""
        out: list[tuple[Telling, Phrase | None]] = []
        for telling, phrase in found:
            persons = list(telling.people)
            if not (telling.kind == "talks" and (telling.separate or telling.plural) and len(persons) > 2):
                out.append((telling, phrase))
                continue
            common = next((p for p in persons if sum(q.country == p.country for q in persons) == 1 and p.country == "VN"), persons[0])
            for other in persons:
                if other is not common:
                    one = replace(telling, people={common: "", other: ""}, plural=False)
                    out.append((one, phrase))
        return out

    @staticmethod
    def _arrivals(layout: Layout, tellings: list[Telling]) -> None:
        """"Landed on October 16 for his second visit": one visit, which begins with the arrival."""
        for arrival in [t for t in tellings if t.kind == "visit" and layout.text(t.first) in _ARRIVALS]:
            for other in tellings:
                if other.kind in {"reception", "talks"} and other.place is None and arrival.place is not None:
                    other.place, other.place_code = arrival.place, arrival.place_code
            visit = next((t for t in tellings if t is not arrival and t.kind == "visit" and t.first > arrival.first and (not t.people or set(t.people) & set(arrival.people))), None)
            if visit is None:
                continue
            if arrival.date is not None and better(arrival.date, visit.date):
                visit.date = arrival.date
            if visit.place is None:
                visit.place, visit.place_code = arrival.place, arrival.place_code
            visit.people = {**arrival.people, **visit.people}
            tellings.remove(arrival)

    @staticmethod
    def _participle(layout: Layout, hit: Hit) -> Hit:
        """"Meeting" and "visit" as verbs: "Meeting him in Hanoi, ...", "to visit"."""
        units = layout.units
        before = units[hit.first - 1] if hit.first else None
        if hit.verb and hit.form[0] in {"meeting", "talks"} and hit.key in {"meet", "phone"}:
            if hit.form[0] == "talks" or before is not None and (before.text in _NOUN_BEFORE or before.kind in "JC"):
                hit = Hit("talks", hit.first, hit.first + 1, hit.form[:1])
        after = units[hit.last] if hit.last < len(units) else None
        if hit.verb and hit.key == "travel" and hit.form[0] in {"stop", "stops", "tour", "visit", "visits"} and before is not None and (before.text in _NOUN_BEFORE or before.kind in "J"):
            return Hit("visit", hit.first, hit.first + 1, hit.form[:1])
        if hit.key == "talks" and hit.form == ("meeting",) and after is not None:
            opening = before is None or before.text in {",", "*", "–", "—", "when", "while", "after", "before", "by"}
            if opening and (after.kind in "PB" or after.text in {"with", "in", "on"}):
                return Hit("meet", hit.first, hit.last, ("meeting",), True)
        if hit.key == "visit" and hit.form in {("visit",), ("visits",), ("tour",)} and after is not None:
            aux = before is not None and (before.text in {"to", "will", "would", "should", "can", "could", "may", "also", "soon"} or before.kind in "PB" and after.kind in "LC")
            target = after.kind in "LCO" or after.text in {"the", "a", "several"}
            if aux and (target or after.kind == "J"):
                return Hit("travel", hit.first, hit.last, hit.form, True)
        return hit

    def _distinct(self, layout: Layout, found: list[tuple[Telling, Phrase | None]]) -> list[tuple[Telling, Phrase | None]]:
        """Drop what tells the same event twice in one clause ("received him at a meeting")."""
        out = []
        found = [(t, p) for t, p in found if not (t.plural and t.definite and not t.people and t.kind in {"talks", "visit"})]
        for telling, phrase in found:
            rivals = [t for t, p in found if t is not telling and layout.same(t.first, telling.first)]
            if telling.kind == "talks" and phrase is not None and phrase.governor in {"at", "in", "during"} and any(r.kind == "reception" and r.people for r in rivals) and len(telling.people) < 3 and not telling.definite:
                continue
            if telling.kind == "talks" and phrase is None and any(r.kind in {"talks", "reception", "phone-call"} and set(r.people) >= set(telling.people) and r.first < telling.first for r in rivals):
                continue
            if telling.kind == "ceremony" and phrase is not None and layout.text(telling.last - 1) != "ceremony" and phrase.governor not in {"at", "after", "before", "following", "during"} and any(r.kind == "ceremony" and layout.text(r.last - 1) == "ceremony" for r in rivals):
                rival = next(r for r in rivals if r.kind == "ceremony" and layout.text(r.last - 1) == "ceremony")
                rival.people = {**telling.people, **rival.people}
                rival.subtype = rival.subtype or ("welcome" if layout.text(telling.last - 1) == "welcome" else "")
                continue
            if telling.kind == "reception" and phrase is not None and not telling.people and any(r.kind == "reception" for r in rivals):
                continue
            out.append((telling, phrase))
        return out

    def _with_status(self, layout: Layout, found: list[tuple[Telling, Phrase | None]]) -> list[tuple[Telling, Phrase | None]]:
        out = []
        for telling, phrase in found:
            status = self._status.status(layout, telling.first, telling.last, phrase.governor if phrase else "", verb=phrase is None)
            if status is None:
                continue
            telling.status = status
            if telling.edition == "next" and status == "held":
                telling.status = "planned"
            out.append((telling, phrase))
        return out

    def _invitations(self, layout: Layout, hits: Sequence[Hit], tellings: list[Telling], at: int) -> None:
        """Who is invited by whom, and to what."""
        for hit in hits:
            if not hit.verb or hit.key != "invite" or layout.units[hit.first].text == "invited" and hit.last < len(layout.units) and layout.units[hit.last].text == "by":
                continue
            guests, inviter = layout.right(hit.last, frozenset({"and", "u", "s"}), reach=7), layout.subject(hit.first)
            target = next((t for t in tellings if t.first > hit.first and layout.same(t.first, hit.first) and t.kind in {"visit", "conference", "ceremony", "dialogue"}), None)
            if target is None:
                if not guests.persons:
                    continue
                target = Telling("visit", at, hit.first, hit.last, status="proposed", definite=True)
                tellings.append(target)
            target.people = {p: r for p, r in target.people.items() if p not in inviter.persons}
            target.add(guests.persons, "guest")
            target.inviter = inviter.persons[0] if inviter.persons else None
            target.status = "proposed" if target.kind == "visit" else "planned"
            target.accepted = any(w in layout.view.words for w in ("accepted", "accept", "accepts"))

    def _acceptances(self, layout: Layout, tellings: list[Telling]) -> None:
        """"X has accepted the invitation of Y to visit Vietnam": a plan, with Y as the host."""
        units = layout.units
        for i, unit in enumerate(units):
            if unit.text != "invitation" or unit.kind != "w":
                continue
            accepted = next((k for k in range(i - 1, max(-1, i - 5), -1) if layout.text(k) in {"accepted", "accept", "accepting"}), None)
            visit = next((t for t in tellings if t.kind == "visit" and t.first > i), None)
            if accepted is None or visit is None:
                continue
            hosts = layout.after(i, frozenset({"of", "from", "by"}), reach=5).persons
            visit.status = "planned"
            visit.people = {p: r for p, r in visit.people.items() if p not in hosts}
            visit.add(layout.subject(accepted).persons, "guest")
            visit.add(hosts, "host")

    def _subtypes(self, layout: Layout, tellings: list[Telling]) -> None:
        """What sort of ceremony it is, by the words near its noun."""
        for telling in tellings:
            if telling.kind != "ceremony" or telling.subtype:
                continue
            near = {u.text for i, u in enumerate(layout.units) if u.kind == "w" and telling.first <= i < telling.last + 1}
            wide = {u.text for i, u in enumerate(layout.units) if u.kind == "w" and layout.same(i, telling.first)}
            for words in (near, wide) if not telling.definite else (near,):
                telling.subtype = telling.subtype or next((n for n in ("welcome", "signing", "handover", "launch", "memorial") if words & self._words.subtypes[n]), "")

    def _remote(self, layout: Layout, tellings: list[Telling]) -> None:
        if not tellings:
            return
        found = self._words.remote.search(layout.view.text + " ")
        for telling in tellings:
            near = found is not None and abs(layout.view.unit_at(found.start()) - telling.last) <= 12
            telling.remote |= near
            if telling.remote and telling.kind == "talks":
                telling.kind = "phone-call"

    # -- dates and places -------------------------------------------------------------------

    def _dates(self, layout: Layout, found: list[tuple[Telling, Phrase | None]], told: PartialDate | None) -> None:
        """The most exact date of those that belong to an event; of two the nearer."""
        context = layout.context
        best: dict[int, tuple[int, int]] = {}
        for j, cost, telling in owners(layout, [t for t, _ in found], "D"):
            if not date_fits(layout, j, telling):
                continue
            value = resolve(context, layout.units[j], telling, told)
            if value is None:
                continue
            if len(value.value) == 10:
                told = value
            rank = (-precision(value), cost)
            if id(telling) not in best or rank < best[id(telling)]:
                best[id(telling)] = rank
                telling.date = value
        for telling, phrase in found:
            if telling.date is None and phrase is not None and phrase.year is not None:
                telling.date = phrase.year.resolve(context.anchor, False, None)

    def _places(self, layout: Layout, found: list[tuple[Telling, Phrase | None]]) -> None:
        context = layout.context
        for telling, _ in found:
            if telling.kind == "visit":
                self._destination(layout, telling)
        others = [t for t, _ in found if t.kind not in {"phone-call", "event"} and not t.remote]
        best: dict[int, tuple[bool, int]] = {}
        for j, cost, telling in owners(layout, others, "LCO"):
            if telling.kind == "visit" or not self._fit_place(layout, j, telling):
                continue
            term = place_of(context, layout.units[j])
            rank = (layout.units[j].kind == "C", cost)
            if term is not None and (id(telling) not in best or rank < best[id(telling)]):
                best[id(telling)] = rank
                telling.place, telling.place_code = term, country_of(context, term)

    @staticmethod
    def _fit_place(layout: Layout, j: int, telling: Telling) -> bool:
        unit = layout.units[j]
        if telling.first <= j < telling.last:
            return False
        after = layout.units[j + 1].text if j + 1 < len(layout.units) else ""
        word = governor(layout, j)
        if after == "is" and layout.text(j + 2) == "where":
            return True
        if unit.kind == "O":
            return word == "at" or word == "in" and telling.kind != "conference"
        if unit.kind == "C":
            hosted = layout.preposition(j) == "by" and "hosted" in {layout.text(j - 2), layout.text(j - 3)}
            return word == "in" and after not in {"'s", "-"} or hosted and telling.kind == "conference"
        return word.lstrip(",") in {"in", "at", "near", "aboard", "on", "outside"} and not (word.startswith(",") and telling.place is not None)

    def _destination(self, layout: Layout, telling: Telling) -> None:
        """Where a visit leads: the place after "to", of a verb the place that follows."""
        units, context = layout.units, layout.context
        best: Unit | None = units[telling.target] if telling.target >= 0 else None
        limit = min(len(units), telling.last + 18)
        for j in range(telling.last, limit if best is None else 0):
            unit = units[j]
            if layout.clause[j] - layout.clause[telling.last - 1] > 1 or unit.text == ";":
                break
            if unit.kind == "J" and layout.text(j + 1) == "capital" and unit.value.iri in self._words.capitals:
                capital = self._words.capitals[unit.value.iri]
                telling.place, telling.place_code = Term(capital.label, capital.iri), country_of(context, Term("", capital.iri))
                return
            if unit.kind in "LCO" and (governor(layout, j).lstrip(",") in _ROADS.get(layout.text(telling.last - 1), _TO) or j <= telling.last + 1 or self._open(units, telling.last, j)):
                if place_of(context, unit) is None and unit.kind == "O":
                    continue
                if unit.kind == "C" and j + 1 < len(units) and units[j + 1].kind in "P":
                    continue
                best = unit
                break
        if best is None:
            best = self._where(layout, telling)
        if best is None:
            return
        if best.kind == "O":
            best = next((units[j] for j in range(telling.last, min(len(units), limit + 6)) if units[j].kind == "L" and governor(layout, j) == "in"), best)
        telling.place = place_of(context, best)
        telling.place_code = country_of(context, telling.place)

    @staticmethod
    def _where(layout: Layout, telling: Telling) -> Unit | None:
        """The place before "where", for a visit told in that clause; the base of "at Bien Hoa he was briefed"."""
        units = layout.units
        if telling.last < len(units) and units[telling.last].kind == "L" and layout.text(telling.first) == "at":
            return units[telling.last]
        for i in range(telling.first - 1, max(-1, telling.first - 7), -1):
            if layout.text(i) == "where":
                return next((units[k] for k in range(i - 1, max(-1, i - 6), -1) if units[k].kind in "LC"), None)
        return None

    @staticmethod
    def _open(units: list[Unit], first: int, j: int) -> bool:
        return all(u.kind == "w" and u.text in {"the", "central", "city", "of", "southern", "northern", "province", "port", "coastal", "a", "commune", "mountainous", ","} for u in units[first:j])
