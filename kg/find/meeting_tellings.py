"""All that one sentence tells of meetings: its event nouns and verbs with their dates, places and status."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_clauses import Layout
from kg.find.meeting_dates import better, country_of, date_fits, governor, owners, place_of, resolve
from kg.find.meeting_nouns import NounReader
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_status import StatusReader
from kg.find.meeting_verbs import VerbReader
from kg.find.meeting_words import Hit, MeetingWords
from kg.find.view import Unit
from kg.model import PartialDate
from kg.read.dates import DateMention

_NOUNS = frozenset({"talks", "phone-call", "reception", "dialogue", "visit", "ceremony", "conference", "press-conference", "event"})
_LINKS = frozenset({"after", "before", "following", "followed", "prior", "during", "then", "ahead", "preceded"})
_TO = frozenset({"to", "in", "at", "into", "of"})


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
        for hit in hits:
            hit = self._participle(layout, hit)
            if not hit.verb and hit.key in _NOUNS:
                made = self._nouns.read(layout, hit, hits, at)
                if made is not None:
                    made[0].title = kind != "body"
                    found.append(made)
            elif hit.verb:
                found.extend((t, None) for t in self._verbs.read(layout, hit, hits, at, kind))
        found = self._distinct(layout, found)
        found = self._with_status(layout, found)
        tellings = [t for t, _ in found]
        self._invitations(layout, hits, tellings, at)
        self._subtypes(layout, tellings)
        self._remote(layout, tellings)
        self._dates(layout, found, told)
        self._places(layout, found)
        for telling in tellings:
            telling.linked = len(tellings) > 1 and not layout.view.words.isdisjoint(_LINKS)
        return tellings

    @staticmethod
    def _participle(layout: Layout, hit: Hit) -> Hit:
        """"Meeting" and "visit" as verbs: "Meeting him in Hanoi, ...", "to visit"."""
        units = layout.units
        before = units[hit.first - 1] if hit.first else None
        after = units[hit.last] if hit.last < len(units) else None
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
        for telling, phrase in found:
            rivals = [t for t, p in found if t is not telling and layout.same(t.first, telling.first)]
            if telling.kind == "talks" and phrase is not None and phrase.governor in {"at", "in", "during"} and any(r.kind == "reception" and r.people for r in rivals) and len(telling.people) < 3 and not telling.definite:
                continue
            if telling.kind == "talks" and phrase is None and any(r.kind in {"talks", "reception", "phone-call"} and set(r.people) >= set(telling.people) and r.first < telling.first for r in rivals):
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
            target = next((t for t in tellings if t.first > hit.first and t.kind in {"visit", "conference", "ceremony", "dialogue"}), None)
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
        context = layout.context
        tellings = [t for t, _ in found]
        for j, telling in owners(layout, tellings, "D").items():
            unit = layout.units[j]
            if not date_fits(layout, j, telling):
                continue
            value = resolve(context, unit, telling, told)
            if value is not None and self._prefer(layout, telling, j, value):
                telling.date = value
        for telling, phrase in found:
            if telling.date is None and phrase is not None and phrase.year is not None:
                telling.date = phrase.year.resolve(context.anchor, False, None)

    @staticmethod
    def _prefer(layout: Layout, telling: Telling, j: int, value: PartialDate) -> bool:
        return better(value, telling.date)

    def _places(self, layout: Layout, found: list[tuple[Telling, Phrase | None]]) -> None:
        context = layout.context
        for telling, _ in found:
            if telling.kind == "visit":
                self._destination(layout, telling)
        others = [t for t, _ in found if t.kind not in {"phone-call", "event"} and not t.remote]
        for j, telling in owners(layout, others, "LCO").items():
            if telling.kind == "visit" or not self._fit_place(layout, j, telling):
                continue
            term = place_of(context, layout.units[j])
            if term is not None and (telling.place is None or self._country(telling.place.concept) and layout.units[j].kind == "L"):
                telling.place, telling.place_code = term, country_of(context, term)

    @staticmethod
    def _country(iri: str | None) -> bool:
        return iri is not None and "/country/" in iri

    @staticmethod
    def _fit_place(layout: Layout, j: int, telling: Telling) -> bool:
        unit = layout.units[j]
        if telling.first <= j < telling.last:
            return False
        after = layout.units[j + 1].text if j + 1 < len(layout.units) else ""
        word = governor(layout, j)
        if unit.kind == "O":
            return word in {"at", "in"} and telling.kind != "conference" or word == "at"
        if unit.kind == "C":
            return word == "in" and after not in {"'s", "-"} or word == "by" and False
        return word.lstrip(",") in {"in", "at", "near", "aboard", "on", "outside"} and not (word.startswith(",") and telling.place is not None)

    def _destination(self, layout: Layout, telling: Telling) -> None:
        """Where a visit leads: the place after "to", of a verb the place that follows."""
        units, context = layout.units, layout.context
        best: Unit | None = None
        limit = min(len(units), telling.last + 18)
        for j in range(telling.last, limit):
            unit = units[j]
            if layout.clause[j] - layout.clause[telling.last - 1] > 1 or unit.text == ";":
                break
            if unit.kind in "LCO" and (governor(layout, j).lstrip(",") in _TO or j <= telling.last + 1 or self._open(units, telling.last, j)):
                if place_of(context, unit) is None and unit.kind == "O":
                    continue
                if unit.kind == "C" and j + 1 < len(units) and units[j + 1].kind in "P":
                    continue
                best = unit
                break
        if best is None:
            return
        if best.kind == "O":
            best = next((units[j] for j in range(telling.last, limit) if units[j].kind == "L" and governor(layout, j) == "in"), best)
        telling.place = place_of(context, best)
        telling.place_code = country_of(context, telling.place)

    @staticmethod
    def _open(units: list[Unit], first: int, j: int) -> bool:
        return all(u.kind == "w" and u.text in {"the", "central", "city", "of", "southern", "northern", "province", "port", "coastal", "a", "commune", "mountainous", ","} for u in units[first:j])


def last_day(context: Context, layout: Layout) -> DateMention | None:
    """The last date of a sentence."""
    found = [u.value for _, u in layout.view.of_kind("D") if isinstance(u.value, DateMention)]
    return found[-1] if found else None
