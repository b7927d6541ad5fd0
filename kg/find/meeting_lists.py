"""One word for several visits: a list of destinations or of dates stands for as many visits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from kg.find.lexicon import BLOCS
from kg.find.meeting_dates import resolve
from kg.find.meeting_destinations import written_in
from kg.find.meeting_events import is_country
from kg.find.meeting_partners import guests_alone
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_rows import met_beside
from kg.find.meeting_subjects import Layout
from kg.find.meeting_verb_tools import visited_too
from kg.find.meeting_where import country_of, of_a_noun, place_of
from kg.find.officials import Person
from kg.model import PartialDate
from kg.text import late
from kg.vocabulary import Concept

_OF_TWO = frozenset({"talks", "reception", "phone-call"})
_CHAINED = frozenset({"by", "with", "on", "to"})
_LINKED = frozenset({"and", "then", "later", "afterwards", "finally", ","})
_CHAIN = 22
_CALLED_ON = frozenset({"talks", "reception"})
_TOGETHER = frozenset(
    {"together", "jointly", "joint", "accompanied", "flanked", "presence", "co", "both", "attended", "others"}
)
_FRINGES = frozenset({"sidelines", "sideline", "margins", "fringes"})
_ONE_BY_ONE = frozenset("each separately separate respectively turn individually apart".split())
_IN_TURN = late(
    r"\b(?:separately|respectively|individually|(?:separate|consecutive|successive) (?:meetings|receptions)"
    r"|back[ -]+to[ -]+back)\b"
)
_ONE = frozenset({"a", "an", "one"})
_STATES = 2
_SEEING = ("visit", "tour", "inspect", "survey")
_SORTS = frozenset({"city", "province", "district", "commune", "town", "airbase", "base", "airport"})
_ELSEWHEN = frozenset({"before", "after", "while", "when", "where", "ahead"})
_SITE = 10
"""How many words after the first place the second one may stand."""


def listed(layout: Layout, tellings: list[Telling]) -> Iterator[Telling]:
    """The visits and calls that a sentence tells besides those found: "a trip to <C> and <C>", "in 2021 and 2022"."""
    for telling in tellings:
        if telling.kind == "reception" and telling.there >= 0:
            yield from visited_too(layout, telling)
        if telling.kind == "visit" and telling.there >= 0:
            for k in _joined(layout, telling.there):
                if layout.context.code(layout.units[k]) in BLOCS:
                    continue
                place = place_of(layout.context, layout.units[k])
                code = country_of(layout.context, place)
                around = is_country(place) and code == telling.place_code if place is not None else True
                if place is not None and not around and not _within(layout, telling.there, k):
                    yield replace(telling, people=dict(telling.people), place=place, place_code=code, there=k)
            yield from _stages(layout, telling)
            yield from _sites_too(layout, telling)
        if telling.kind == "visit" and telling.date is not None and telling.date.last is None:
            yield from _days(layout, telling)


def partners(layout: Layout, tellings: list[Telling]) -> Iterator[Telling]:
    """One more meeting for each further partner: "was received by X and later by Y", "met with X and then with Y"."""
    for telling in tellings:
        if telling.kind not in _OF_TWO or len(telling.people) != 2:
            continue
        marks = [j for j, u in layout.view.of_kind("P") if j >= telling.first and u.value in telling.people]
        j = next((k for k in marks if layout.preposition(k) in _CHAINED), -1)
        if j < 0:
            continue
        governor, partner = layout.preposition(j), layout.units[j].value
        for k, unit in layout.view.of_kind("P"):
            if k <= j or unit.value in telling.people or not isinstance(unit.value, Person):
                continue
            between = [layout.text(n) for n in range(j + 1, k)]
            if (
                layout.preposition(k) != governor
                or k - j > _CHAIN
                or not _LINKED & set(between)
                or _acts(layout, between)
            ):
                break
            people = {p: r for p, r in telling.people.items() if p is not partner}
            people[unit.value] = telling.people[partner]
            yield replace(telling, people=people, first=k - 1, last=k)
            j = k


def one_by_one(layout: Layout, found: list[tuple[Telling, Phrase | None]]) -> list[tuple[Telling, Phrase | None]]:
    """As in "In separate meetings with X, Y and Z said": one with each, whoever had them all."""
    out: list[tuple[Telling, Phrase | None]] = []
    visitors = [p for t, _ in found if t.kind == "visit" for p, r in t.people.items() if r == "guest"]
    for telling, phrase in found:
        guests_alone(layout, telling)
        between = "between" in {layout.text(k) for k in range(telling.last, telling.last + 3)}
        theirs = telling.kind == "talks" and telling.plural and len(telling.people) > 1 and not between
        if theirs and len(visitors) == 1:
            telling.people = {visitors[0]: "", **telling.people}
        persons = list(telling.people)
        guests = [p for p, r in telling.people.items() if r == "guest"]
        if telling.kind == "reception" and telling.separate and len(guests) > 1:
            host = {p: r for p, r in telling.people.items() if r == "host"}
            out.extend((replace(telling, people={**host, p: "guest"}), phrase) for p in guests)
            continue
        apart = telling.separate or telling.plural or layout.text(telling.first - 1) == "each"
        apart |= telling.kind == "talks" and not between and met_beside(layout, persons)
        several = telling.kind in {"talks", "phone-call"} and apart and len(persons) > _STATES
        if not several or len({p.country for p in persons}) == 1:
            out.append((telling, phrase))
            continue
        common = _common(layout, telling, persons)
        others = (p for p in persons if p is not common)
        out.extend((replace(telling, people={common: "", other: ""}, plural=False), phrase) for other in others)
    return out


def _common(layout: Layout, telling: Telling, persons: list[Person]) -> Person:
    """The one who had all the talks: their subject, else the only one of his state."""
    subject = layout.subject(telling.first)
    behind = subject.first > telling.last and layout.preposition(subject.first) not in _CHAINED
    if len(subject.persons) == 1 and subject.persons[0] in persons and (subject.first < telling.first or behind):
        return subject.persons[0]
    pairs = len({p.country for p in persons}) < len(persons)
    alone = (p for p in persons if sum(q.country == p.country for q in persons) == 1)
    return next((p for p in alone if p.country == "VN" or pairs), persons[0])


def each(layout: Layout, tellings: list[Telling]) -> list[Telling]:
    """With one meeting for each of several hosts: a visitor calls on a president and a minister one after the other.

    Guests who come together are received together. The hosts are those of the state where the meeting is.
    """
    out: list[Telling] = []
    for telling in tellings:
        if telling.kind == "visit" and len(telling.people) > 1 and _each_went(layout, telling):
            out.extend(replace(telling, people={person: role}) for person, role in telling.people.items())
            continue
        received = [p for p, role in telling.people.items() if role == "guest"] if telling.kind == "reception" else []
        of_states = len({p.country for p in received}) == len(received) == len(telling.people) - 1
        beside = of_states and not _FRINGES.isdisjoint(layout.view.words)  # "On the sidelines, X received Y and Z"
        if len(received) > 1 and (_IN_TURN.search(layout.view.text) is not None or beside):
            host = {p: r for p, r in telling.people.items() if r != "guest"}
            out.extend(replace(telling, people={**host, p: "guest"}, plural=False) for p in received)
            continue
        hosts = _hosts(layout, telling) if telling.kind in _CALLED_ON and telling.name is None else []
        if len(hosts) < 2 or not _TOGETHER.isdisjoint(layout.view.words):
            out.append(telling)
            continue
        guests = {p: r for p, r in telling.people.items() if p not in hosts}
        out.extend(replace(telling, people={**guests, host: telling.people[host]}, plural=False) for host in hosts)
    return out


def _each_went(layout: Layout, telling: Telling) -> bool:
    """True of "X and Y have both visited <C> this year": two visits."""
    near = {layout.text(k) for k in range(max(0, telling.first - 3), telling.last)}
    guests = all(role == "guest" for role in telling.people.values())
    return guests and not near.isdisjoint({"both", "each", "all", "separately"})


def _hosts(layout: Layout, telling: Telling) -> list[Person]:
    """Those of the state where the meeting is, where all others are of one other state."""
    countries = {p.country for p in telling.people}
    here = telling.place_code or written_in(layout.context) or layout.context.home
    if len(countries) != _STATES or None in countries or here not in countries or telling.attended:
        return []
    hosts = [p for p, role in telling.people.items() if p.country == here and role != "guest"]
    first = {p: i for i, p in reversed(layout.context.persons_of(layout.view)) if p in telling.people}
    before = [p for p in hosts if first.get(p, telling.last) < telling.first]
    after = [p for p in first if p not in hosts and first[p] > telling.first]
    apart = not layout.view.words.isdisjoint(_ONE_BY_ONE)
    if layout.text(telling.first) in _ONE and not apart:
        return []  # "a meeting with leaders, including X, Y and Z"
    if (before and not apart) or (after and not before):
        return []  # two ministers who welcome somebody do so together
    one = telling.kind == "reception" or len(telling.people) - len(hosts) == 1
    bodies = [post.organisation.iri for p in hosts for post in p.posts[:1] if post.organisation is not None]
    if len(set(bodies)) < len(bodies):
        return []  # a minister and his deputy
    if len({post.label for p in hosts for post in p.posts[:1]}) == 1 and all(p.posts for p in hosts):
        return []  # the members of one presidency
    return hosts if one and len(hosts) == sum(p.country == here for p in telling.people) else []


def _acts(layout: Layout, words: list[str]) -> bool:
    """True where a verb or a new clause stands among words."""
    return any(
        w in layout.words.finite or w.endswith("ed") or w in {";", "who", "whom", "which", "that"} for w in words
    )


def _sites_too(layout: Layout, telling: Telling) -> Iterator[Telling]:
    """As in "visited the centre in <L> and a clearance site of <O> in <L>"."""
    k = telling.there + 1
    k += layout.text(k) in _SORTS
    if not layout.text(telling.first).startswith(_SEEING) or layout.text(k) not in {"and", ","}:
        return
    for j in range(k + 2, min(len(layout.units), k + _SITE)):
        unit = layout.units[j]
        if (
            unit.kind not in "wOJL"
            or not layout.same(j, k)
            or _acts(layout, [layout.text(j)])
            or unit.text in _ELSEWHEN
        ):
            return
        if unit.kind == "L" and layout.text(j - 1) in {"in", "at"}:
            place = place_of(layout.context, unit)
            if place is not None and not _within(layout, telling.there, j):
                code = country_of(layout.context, place)
                yield replace(telling, people=dict(telling.people), place=place, place_code=code, there=j)
            return


def _stages(layout: Layout, telling: Telling) -> Iterator[Telling]:
    """As in "had been to Hue in 2013 and to Da Nang in 2016": a place and a date each."""
    units = layout.units
    for k in range(telling.there + 3, min(len(units) - 2, telling.there + 14)):
        joined = layout.text(k - 1) in {"to", "in"} and layout.text(k - 2) in {"and", ","}
        dated = layout.text(k + 1) in {"in", "on"} and units[k + 2].kind == "D"
        if layout.text(k - 2) == "," and all(u.kind != "D" for u in units[telling.there + 1 : k]):
            continue  # "received X, who is on a visit to <C>, in <L> on <D>"
        if units[k].kind not in "LC" or not joined or not dated or not layout.near(k, telling.there):
            continue
        place, date = place_of(layout.context, units[k]), resolve(layout.context, units[k + 2], telling, None)
        if place is not None and date is not None:
            code = country_of(layout.context, place)
            yield replace(telling, people=dict(telling.people), place=place, place_code=code, there=k, date=date)


def _days(layout: Layout, telling: Telling) -> Iterator[Telling]:
    """One more visit for each further date of a list that begins with the visit's date."""
    for j, unit in layout.view.of_kind("D"):
        value = resolve(layout.context, unit, telling, None)
        if value is None or telling.date is None or value.value != telling.date.value:
            continue
        joined = _joined(layout, j)
        for k in joined:
            day = resolve(layout.context, layout.units[k], telling, None)
            if len(joined) == 1 and day is not None and _next_day(value, day):
                telling.date = replace(value, last=day.value)  # "today and tomorrow"
                return
            if day is not None and len(day.value) == len(value.value):
                yield replace(telling, people=dict(telling.people), date=day)
        return


def _next_day(first: PartialDate, second: PartialDate) -> bool:
    """True of two days one after the other."""
    if not (first.whole and second.whole) or {first.value[0], second.value[0]} & {"-"}:
        return False
    return (date.fromisoformat(second.value) - date.fromisoformat(first.value)).days == 1


def _joined(layout: Layout, j: int) -> list[int]:
    """The mentions of the same kind joined to the one at `j` by commas and a last "and"; none without it."""
    found: list[int] = []
    kind, k, closed = layout.units[j].kind, _past_its_sort(layout, j), False
    while k < len(layout.units) and not closed:
        joiner = layout.text(k)
        if joiner not in {",", "and"}:
            break
        closed = joiner == "and" or layout.text(k + 1) == "and"
        k += 1
        while layout.text(k) in {"and", "the", "in", "to", "then"}:
            k += 1
        if k >= len(layout.units) or not (layout.units[k].kind == kind or {layout.units[k].kind, kind} == {"L", "C"}):
            return []
        found.append(k)
        k = _past_its_sort(layout, k)
        if layout.text(k) == "'s" or of_a_noun(layout, k - 1):
            return []
    return found if closed else []


def _past_its_sort(layout: Layout, j: int) -> int:
    """The unit after the place at unit `j` and "province", "city" behind it."""
    return j + 2 if layout.units[j].kind == "L" and layout.text(j + 1) in _SORTS else j + 1


def _within(layout: Layout, j: int, k: int) -> bool:
    """True where one place contains the other ("Bien Hoa, Dong Nai")."""
    here, there = layout.units[j].value, layout.units[k].value
    if not (isinstance(here, Concept) and isinstance(there, Concept)):
        return True
    return here.iri == there.iri or there.iri in here.broader or here.iri in there.broader
