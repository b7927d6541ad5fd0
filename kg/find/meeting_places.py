"""The date and the place of each event of a sentence: of those mentioned the nearest that fits."""

from __future__ import annotations

from kg.find.meeting_beside import HELD_THERE, beside_day, when_day
from kg.find.meeting_dates import date_fits, owners, precision, resolve
from kg.find.meeting_ends import attached, begun, of_another_deed
from kg.find.meeting_events import is_country
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_spelt import named_in
from kg.find.meeting_subjects import Layout
from kg.find.meeting_there import (
    PAID,
    attended_from,
    city_of,
    fell_there,
    held_after,
    is_province,
    led_to,
    left,
    made_to,
    of_a_deed,
    of_its_work,
    of_the_topic,
    place_meant,
    within_work,
)
from kg.find.meeting_where import (
    before_where,
    country_of,
    governor,
    in_a_name,
    is_region,
    its_city,
    owns,
    place_of,
    unlisted,
    venue_city,
    within_city,
)
from kg.find.meeting_words import MeetingWords
from kg.find.view import Unit
from kg.model import PartialDate, Term
from kg.read.dates import DateMention

_STAGE = frozenset({"was", "is", "saw", "will", "played", "became", "hosted", "hosts"})
_DRAWING = frozenset(
    {"brought", "brings", "drew", "draws", "attracted", "moves", "moved", "goes", "returns", "returned"}
)
_HOSTING = frozenset({"host", "accommodate", "stage", "receive", "entertain", "organise", "organize"})
_HOURS = frozenset({"noon", "nightfall", "midday", "dusk", "lunch", "breakfast", "dinner", "dark", "sunset", "dawn"})
_WHEN = frozenset({"before", "after", "at", "towards", "by", "past", "over"})
_NOT_ON = frozenset({"region", "city", "country-capital", "town", "province", "state"})
_LATER = frozenset({"later", "afterwards", "afterward", "thereafter"})
_OFFICES = frozenset("secretary president defense defence state navy army air senator ambassador deputy".split())
_ADJECTIVES = frozenset({"U.S.", "US", "UK", "U.K."})
_TO = frozenset({"to", "into", "of"})
_VISITS = frozenset({"visit", "trip", "tour"})
_BE = frozenset({"be", "is", "was"})
_AFTER_VISIT = frozenset({"by", "from", "on", "this", "last", "next"})
_FAR = 8
_SETTING = frozenset("host venue site stage setting scene backdrop location place hosts".split())
_VENUE = frozenset({"venue", "host", "scene", "setting", "stage"})
_IN = _TO | {"in", "at"}
_ROADS = {"stop": _IN, "stay": _IN, "call": _IN, "around": _IN, "at": _IN, "in": _IN, "stopover": _IN, "tour": _IN}


_BEFORE_PLACE = frozenset("the central city of southern northern province port coastal a commune mountainous ,".split())


_BEGAN = frozenset({"began", "begins", "started", "starts", "opened", "ended"})
_ONWARD = frozenset("also then travel fly go head visit leave depart continue move proceed tour".split())
_MARKS = 2
"""How many strokes or stops part the figures of a date."""


def _of_the_page(layout: Layout, j: int) -> bool:
    """True of a date in figures that ends a headline: the day on which the page was written."""
    return j == len(layout.units) - 1 and layout.units[j].text.count("/") + layout.units[j].text.count(".") == _MARKS


def _at_sea(telling: Telling) -> bool:
    """True of what may be held in a region of no one state: an exercise."""
    return telling.kind in {"conference", "visit"} and telling.subtype in {"exercise", "drill"}


class PlaceReader:
    """Gives the events of a sentence their dates and places."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words

    def _dates(self, layout: Layout, found: list[tuple[Telling, Phrase | None]], told: PartialDate | None) -> None:
        """The most exact date of those that belong to an event; of two the nearer."""
        context = layout.context
        best: dict[int, tuple[int, int]] = {}
        values: dict[int, PartialDate | None] = {}
        statuses: dict[int, str] = {}
        own = {id(t) for t, phrase in found if phrase is not None and phrase.dated}
        for j, cost, telling in owners(layout, [t for t, _ in found], "D"):
            if id(telling) in own and not telling.first <= j < telling.last:
                continue  # "today X met Y … at their August meeting"
            if (behind := of_another_deed(layout, j, telling)) and date_fits(layout, behind, telling):
                continue  # "Today X recalled the visit in <D>", "signed a plan in <D> and held a dialogue in <D>"
            if not date_fits(layout, j, telling) or (telling.title and _of_the_page(layout, j)):
                if (first := begun(layout, j, telling)) is not None:
                    telling.date, best[id(telling)] = first, (-precision(first), 0)
                continue
            before, telling.status = telling.status, statuses.setdefault(id(telling), telling.status)
            value = values[id(layout.units[j])] = resolve(context, layout.units[j], telling, told)
            if value is None:
                telling.dated |= layout.text(j - 1) not in {"since", "until", "by", "for"}
                continue
            if value.whole or (told is None and len(value.value) == len("2020-01")):
                told = value
            rank = (-precision(value) - 9 * attached(layout, telling, j, value.value), cost)
            if id(telling) not in best or rank < best[id(telling)]:
                best[id(telling)] = rank
                telling.date = value
            else:
                telling.status = before  # "met X on Monday and will meet others tomorrow"
        dated = any(isinstance(u.value, DateMention) and not u.value.bare_year for _, u in layout.view.of_kind("D"))
        later = any(layout.text(i) in _LATER for i in range(6)) and not dated
        later |= not dated and any(layout.text(i) in _HOURS and layout.text(i - 1) in _WHEN for i in range(1, 5))
        for telling, _ in found:
            if telling.date is None and (day := when_day(layout, telling)) is not None:
                telling.date = values.get(id(day)) or resolve(context, day, telling, told)
            if later and telling.date is None and telling.status == "held" and not telling.definite:
                telling.date = told

    def _places(self, layout: Layout, found: list[tuple[Telling, Phrase | None]]) -> None:
        context = layout.context
        for telling, _ in found:
            if telling.kind == "visit" and telling.place is None:
                self._destination(layout, telling)
        others = [
            t
            for t, _ in found
            if t.kind != "phone-call" and not t.remote and (t.kind != "event" or held_after(layout, t))
        ]
        for telling in others:
            if telling.kind != "visit" and telling.target >= 0:
                telling.place = place_of(context, layout.units[telling.target])
                telling.place_code = country_of(context, telling.place)
        others = [t for t in others if t.kind == "visit" or t.target < 0]
        best: dict[int, tuple[int, int]] = {}
        for j, cost, telling in owners(layout, others, "LCO"):
            fits = telling.kind != "visit" and self._fit_place(layout, j, telling)
            about = (telling.definite and layout.text(telling.last) != "of") or (
                layout.units[j].kind == "L" and is_region(layout.units[j])
            )
            loose = (
                telling.kind in {"ceremony", "conference"}
                and telling.subtype != "signing"
                and not fits
                and not about
                and of_its_work(layout, j, telling)
            )
            site = layout.text(j - 1) == "in" and layout.text(j - 2) in {"site", "sites"}
            if site or not (fits or loose):
                continue  # "remains from a crash site in <L>"
            term = place_of(context, its_city(context, layout.units, j))
            code = country_of(context, term)
            if code is None and layout.units[j].kind == "L" and is_region(layout.units[j]) and not _at_sea(telling):
                continue  # "shared priorities in Asia"
            if term is not None and (named := unlisted(layout, j)):
                term = Term(named, None)  # "in Fasano, Italy"
            rank = (3 + is_province(layout.units[j]) if loose else "LOC".index(layout.units[j].kind), cost)
            if term is not None and (id(telling) not in best or rank < best[id(telling)]):
                best[id(telling)] = rank
                telling.place, telling.place_code = term, code
        capitals = self._words.capitals
        for telling in others:
            if telling.place is None and (own := self._own_city(layout, telling)) is not None:
                telling.place, telling.place_code = own, country_of(context, own)
            if telling.kind != "visit" and (telling.place is None or is_country(telling.place)):
                telling.place = place_meant(layout, telling.first, telling.last, capitals) or telling.place
                telling.place_code = country_of(context, telling.place)
            if telling.place is None and telling.kind in HELD_THERE and (place := beside_day(layout, telling)):
                telling.place, telling.place_code = place, country_of(context, place)
            where = telling.kind == "conference" or (telling.kind in HELD_THERE and telling.status == "planned")
            if where and telling.place is None and (unit := before_where(layout, telling)):
                telling.place = place_of(context, unit)
                telling.place_code = country_of(context, telling.place)

    @staticmethod
    def _own_city(layout: Layout, telling: Telling) -> Term | None:
        """The city in the noun phrase itself ("a Hanoi workshop", "the Hanoi talks", "Munich Security Conference")."""
        if telling.kind not in {"conference", "talks", "ceremony"}:
            return None
        unit = next((layout.units[k] for k in named_in(layout, telling) if layout.units[k].kind == "L"), None)
        if unit is None or unit.value.value("placeType") not in {"city", "country-capital"}:
            return None
        return place_of(layout.context, unit)

    @staticmethod
    def _fit_place(layout: Layout, j: int, telling: Telling) -> bool:
        unit = layout.units[j]
        if of_the_topic(layout, j, telling):
            return False  # "discussed trade, migration and the work with partners in <C>"
        inside = telling.first <= j < telling.last
        own = inside and (unit.kind == "C" or not governor(layout, j))  # "in the UN Peacekeeping Summit"
        if own or within_city(layout, j) or within_work(layout, j, telling) or fell_there(layout, j, telling):
            return False
        if layout.units[j].kind == "C" and layout.text(j + 1) in {"on", "for"} and _VISITS & _after(layout, j + 2):
            return False  # "received X, in <C> for an official visit"
        after = layout.units[j + 1].text if j + 1 < len(layout.units) else ""
        word = governor(layout, j)
        if unit.kind == "C" and layout.text(j - 1) == "at":
            return False  # "the agency's office at <C>"
        based = "base" in unit.text.lower() or after in {"airbase", "base"}
        if unit.kind == "L" and word == "on" and unit.value.value("placeType") in _NOT_ON and not based:
            return False
        if layout.text(j - 1) == "with" and after == "as" and _SETTING & {layout.text(k) for k in range(j + 2, j + 5)}:
            return True  # "with <L> as the venue"
        dated = after == "on" and layout.units[min(j + 2, len(layout.units) - 1)].kind == "D"
        staged = layout.text(j + 3) if dated else after
        venue = bool(_VENUE & {layout.text(k) for k in range(j + 2, j + 6)})
        if venue and after in _BE | {"will"} and unit.kind == "L" and not word and j < telling.first:
            return True  # "since <L> was the venue of the 6th round"
        if (after == "is" and layout.text(j + 2) == "where") or (j == 0 and unit.kind == "L" and staged in _STAGE):
            return True
        if word == "to" and telling.kind in {"conference", "ceremony"} and j > telling.last:
            return bool(_DRAWING & {layout.text(k) for k in range(telling.last, j)})
        if (
            unit.kind in "LC"
            and j < telling.first
            and any(layout.text(k) in {"host", "hosts", "hosted"} for k in range(j + 1, j + 4))
        ):
            return True
        if unit.kind in "LC" and j >= telling.last and layout.text(j - 1) in {"which", "that"}:
            return any(layout.text(k) in {"host", "hosts", "hosted"} for k in range(j + 1, j + 4))
        beside = unit.kind == "L" and not word and telling.last <= j <= telling.last + 1
        if beside and layout.text(j + 1) in {"will", "is"}:
            return any(layout.text(k) in _HOSTING for k in range(j + 2, j + 4))
        hosted = unit.kind in "LC" and after not in {"'s", "-", "based"} and layout.preposition(j) == "by"
        if hosted and "hosted" in {layout.text(j - 2), layout.text(j - 3)}:
            return telling.kind in {"conference", "dialogue", "talks"}  # "is to be hosted by <L>"
        if j > telling.last and attended_from(layout, telling.last, j):
            return False
        if unit.kind == "O":
            return word == "at" or (word == "in" and telling.kind != "conference")
        if unit.kind == "C":
            aside = layout.commas[j] != layout.commas[telling.first] and j > telling.last + _FAR
            if telling.definite and telling.kind != "visit" and aside:
                return False  # "During the meeting, they agreed to train the peacekeepers in <C>"
            aid = unit.text in _ADJECTIVES and layout.text(j - 1) == "in" and after.isalpha()  # "in U.S. aid"
            aid |= in_a_name(layout, j) or of_a_deed(layout, j)
            return word == "in" and after not in {"'s", "-"} and not aid
        if word == "to" and (telling.kind == "reception" or telling.subtype == "welcome"):
            greeted = range(telling.first, j) if telling.kind == "reception" else range(j)
            return unit.kind in "OL" and any(layout.text(k).startswith(("welcom", "greet")) for k in greeted)
        return word.lstrip(",") in {"in", "at", "near", "aboard", "on", "outside"} and not (
            word.startswith(",") and telling.place is not None
        )

    def _destination(self, layout: Layout, telling: Telling) -> None:
        """Where a visit leads: the place after "to", of a verb the place that follows."""
        units, context = layout.units, layout.context
        best: Unit | None = None
        if telling.target >= 0:
            best = city_of(layout, telling.target) or units[telling.target]
        if best is None and layout.text(telling.last - 1) in {"stop", "destination", "leg"}:
            behind = (u for j, u in layout.view.of_kind("LC") if j > telling.last and layout.text(j - 1) in _BE)
            best = next(behind, None)
        own = units[telling.last - 2] if telling.last - 2 > telling.first else None
        if best is None and own is not None and own.kind == "C" and layout.text(telling.last) in _AFTER_VISIT:
            best = own  # "the Vietnam visit by", "as part of his Vietnam visit from <D>"
        limit = min(len(units), telling.last + 18)
        roads = _IN if layout.text(telling.last - 2) == "port" else _ROADS.get(layout.text(telling.last - 1), _TO)
        for j in range(made_to(layout, telling.last), limit if best is None else 0):
            unit = units[j]
            if layout.clause[j] - layout.clause[telling.last - 1] > 1 or unit.text == ";" or self._acts(layout, j):
                break
            if unit.kind == "J" and layout.text(j + 1) == "capital" and unit.value.iri in self._words.capitals:
                telling.place = Term((capital := self._words.capitals[unit.value.iri]).label, capital.iri)
                telling.place_code = country_of(context, telling.place)
                return
            if unit.text in {"that", "which"} and layout.text(j + 1) in _BEGAN and layout.text(j + 2) in _IN:
                return  # "on a tour that began in <C>"
            if unit.text in {"will", "would"} and layout.text(j + 1) in _ONWARD:
                break  # "who came for a three-day visit, will travel to <L>"
            verb = unit.kind == "w" and (unit.text in self._words.finite or unit.text.endswith("ed"))
            verb &= not (unit.text in PAID and layout.text(j + 1) == "to")  # "the visit that X paid to <L>"
            if verb and any(u.kind in "PB" for u in units[telling.last : j]):
                break  # "the visit of X strengthened …"
            if unit.kind in "LCO" and (
                governor(layout, j).lstrip(",") in roads or j <= telling.last + 1 or self._open(units, telling.last, j)
            ):
                named = (j + 1 < len(units) and units[j + 1].kind == "P") or in_a_name(layout, j)
                named |= unit.text in _ADJECTIVES and layout.text(j + 1) in _OFFICES
                if unit.kind == "C" and (named or layout.text(j - 1) in {"a", "an"}):
                    continue  # "the first visit of a US carrier"
                best = city_of(layout, j) or unit
                break
        if best is None:
            best = before_where(layout, telling) or venue_city(layout, telling, limit) or left(layout, telling)
        if best is None:
            telling.place, telling.place_code = (term := led_to(layout, telling)), country_of(context, term)
            return
        if best.kind == "O" or owns(layout, best):
            after = range(telling.last, min(len(units), limit + 6))
            best = next((units[j] for j in after if units[j].kind == "L" and governor(layout, j) == "in"), best)
        telling.place, telling.place_code = (term := place_of(context, best)), country_of(context, term)
        telling.there = next((j for j, u in enumerate(units) if u is best), -1)
        if telling.there > 0 and (spelt := unlisted(layout, telling.there, _IN)):
            telling.place = Term(spelt, None)  # "flies to Fasano, Italy"

    @staticmethod
    def _acts(layout: Layout, j: int) -> bool:
        """True where the main clause begins: "During the visit, X will travel to", "Of this visit, Japan hopes"."""
        after = layout.text(j + 1)
        if layout.units[j].kind == "C":
            return layout.text(j - 1) == "," and (
                after in layout.words.finite or (after.endswith("s") and after != "'s")
            )
        if layout.units[j].kind in "LO" and after in layout.words.speech:
            return "," in {layout.text(j - 1), layout.text(j - 2)}  # "for a two-day visit, the Pentagon said"
        return layout.units[j].kind in "PB" and after in {"will", "would", "is", "was", "has", "had", "plans"}

    @staticmethod
    def _open(units: list[Unit], first: int, j: int) -> bool:
        return all(u.kind == "w" and u.text in _BEFORE_PLACE for u in units[first:j])


def _after(layout: Layout, i: int) -> set[str]:
    """The words of the noun phrase that begins at unit `i`."""
    return {layout.text(k) for k in range(i, i + 5)}
