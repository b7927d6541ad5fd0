"""Invitations and their acceptance, arrivals for a visit, calls at an office, sorts of ceremony, events held online."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_aside_days import enclosed
from kg.find.meeting_beside import met_at
from kg.find.meeting_dates import better
from kg.find.meeting_editions import share
from kg.find.meeting_events import is_country
from kg.find.meeting_invitations import TO_BE_AT, by_invitation
from kg.find.meeting_leaders import leader_of
from kg.find.meeting_places import PlaceReader
from kg.find.meeting_records import CONVENED, Telling
from kg.find.meeting_ships import SHIPS
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_unnamed import sides_met
from kg.find.meeting_where import type_of
from kg.find.meeting_words import Hit
from kg.find.view import capital

_ARRIVALS = frozenset(
    "arrived arrive arrives arriving landed lands landing dropped docked came flew has had touched sailed "
    "steamed pulled put berthed anchored moored slipped".split()
)
_OVER = frozenset(
    "praised congratulated successful recent thanked hailed lauded recalled welcomed last fruitful success concluded "
    "wrapped ended completed".split()
)
"""Words about a trip that is over."""
_MAIN = frozenset({"ceremony", "talks", "reception"})
_BOUND = frozenset("attend attending for co chair join address host open participate".split())
_GOING = frozenset({"went", "go", "goes", "came", "come", "comes", "travelled", "traveled"})
_WAS = frozenset({"was", "were", "is", "are", "been", "also"})
_BUILT = frozenset({"building", "builds", "built", "up", "reflecting", "reflected", "capitalising", "capitalizing"})
_ACCOMPANIED = frozenset({"talks", "reception", "visit", "dialogue", "ceremony", "conference"})


def _stays(layout: Layout, telling: Telling) -> bool:
    """True of "is in <C> for a visit"."""
    after = {layout.text(k) for k in range(telling.last, telling.last + 3)}
    return layout.text(telling.first) == "in" and bool({"for", "on"} & after)


def _witnessed(layout: Layout, phrase: Hit, tellings: list[Telling]) -> None:
    """As in "X handed the boats over to Y in <L>, in the presence of Z": who looked on took part."""
    rites = [t for t in tellings if t.kind == "ceremony" or t.subtype == "signing"]
    rites = [t for t in rites if t.people and t.last <= phrase.first]
    if rites and layout.near(phrase.first, rites[-1].first):
        people = layout.right(phrase.last, reach=8).persons
        rites[-1].add([p for p in people if p not in rites[-1].people], "participant")


class LinkReader(PlaceReader):
    """Reads what ties the events of a sentence to each other and to persons."""

    def _invitations(self, layout: Layout, hits: Sequence[Hit], tellings: list[Telling], at: int) -> None:
        """Who is invited by whom, and to what."""
        for hit in hits:
            by = [layout.text(hit.first), layout.text(hit.last)] == ["invited", "by"]
            if not hit.verb or hit.key != "invite" or by:
                continue
            guests, inviter = layout.right(hit.last, frozenset({"and", "u", "s"}), reach=7), layout.subject(hit.first)
            been = layout.text(hit.first - 1) == "been" and self._invited_to(layout, hit.last) >= 0
            if been or (layout.text(hit.first - 1) in _WAS and layout.text(hit.last) == "to" and not guests.persons):
                guests = People(inviter.persons, (), hit.last, hit.last)  # "X has been invited to <L> by Y"
                inviter = layout.after(hit.last, frozenset({"by"}), reach=10)
            target = next(
                (
                    t
                    for t in tellings
                    if t.first > hit.first
                    and layout.same(t.first, hit.first)
                    and t.kind in {"visit", "conference", "ceremony", "dialogue"}
                ),
                None,
            )
            if target is None:
                if not guests.persons:
                    continue
                target = Telling("visit", at, hit.first, hit.last, status="proposed", definite=True)
                target.target = self._invited_to(layout, guests.last)
                if layout.text(guests.last) == "to" and layout.text(guests.last + 1) in TO_BE_AT:
                    target = Telling("conference", at, hit.first, guests.last + 2)  # "to attend Aero India at <L>"
                tellings.append(target)
            target.people = {p: r for p, r in target.people.items() if p not in inviter.persons}
            target.add(guests.persons, "guest")
            target.inviter = inviter.persons[0] if inviter.persons else None
            target.status = "proposed" if target.kind == "visit" else "planned"
            if target.kind == "visit" and not target.people and (leader := leader_of(layout.view, hit.first)):
                target.people, target.status = {leader: "guest"}, "held"
                target.target = max(target.target, self._invited_to(layout, hit.last))
            target.accepted = any(w in layout.view.words for w in ("accepted", "accept", "accepts"))
        if "invitation" in layout.view.words:
            by_invitation(layout, tellings)

    @staticmethod
    def _invited_to(layout: Layout, i: int) -> int:
        """The place or country that somebody is invited to ("invited Y to Hanoi"); -1 where none is named."""
        k = i + (2 if layout.text(i + 1) == "the" else 1)
        return k if layout.text(i) == "to" and k < len(layout.units) and layout.units[k].kind in "LC" else -1

    def _company(self, layout: Layout, tellings: list[Telling]) -> None:
        """As in "X, accompanied by Y, called on Z": Y took part too."""
        sides_met(layout, tellings)
        for phrase in self._words.phrases.find(layout.view) if tellings else ():
            if phrase.key == "attendance-word" and layout.text(phrase.last - 1) == "of":
                _witnessed(layout, phrase, tellings)
            if phrase.key != "escort-word" or not (
                layout.text(phrase.first) in {"accompanied", "in"} or self._between_commas(layout, phrase)
            ):
                continue  # "together with Y" may tell of what was done besides
            near = [t for t in tellings if t.people and t.kind in _ACCOMPANIED]
            near.sort(
                key=lambda t: (abs(layout.clause[t.first] - layout.clause[phrase.first]), abs(t.first - phrase.first))
            )
            if near and abs(layout.clause[near[0].first] - layout.clause[phrase.first]) <= 2:
                people = layout.right(phrase.last, reach=7).persons
                near[0].add([p for p in people if p not in near[0].people], "participant")

    @staticmethod
    def _between_commas(layout: Layout, phrase: Hit) -> bool:
        """True of "X, together with Y, received Z", "Together with Y, X met Z", "X attended …, together with Y"."""
        before = layout.units[phrase.first - 2] if phrase.first > 1 and layout.text(phrase.first - 1) == "," else None
        company = layout.right(phrase.last, reach=4)
        after = layout.text(company.last)
        if before is None and phrase.first > 0:
            return False
        if phrase.first == 0 or after != ",":
            follows = layout.units[company.last + 1] if company.last + 1 < len(layout.units) else None
            opens = phrase.first == 0 and after == "," and follows is not None and follows.kind == "P"
            return bool(company.persons) and (opens or (phrase.first > 0 and after in {"", "."}))
        return before is not None and before.kind == "P"

    def _subtypes(self, layout: Layout, tellings: list[Telling]) -> None:
        """What sort of ceremony it is, by the words near its noun."""
        for telling in tellings:
            if telling.kind != "ceremony" or telling.subtype:
                continue
            near = {
                u.text for i, u in enumerate(layout.units) if u.kind == "w" and telling.first <= i < telling.last + 2
            }
            wide = {u.text for i, u in enumerate(layout.units) if u.kind == "w" and layout.same(i, telling.first)}
            wide -= {"guard"} if not wide.isdisjoint({"coast", "boats", "boat", "border", "ship", "ships"}) else set()
            for words in (near, wide) if not telling.definite else (near,):
                telling.subtype = telling.subtype or next(
                    (
                        n
                        for n in ("welcome", "signing", "handover", "launch", "memorial")
                        if words & self._words.subtypes[n]
                    ),
                    "",
                )

    def _remote(self, layout: Layout, tellings: list[Telling]) -> None:
        if not tellings:
            return
        found = self._words.remote.search(layout.view.text + " ")
        for telling in tellings:
            at = layout.view.unit_at(found.start()) if found is not None else -1
            after = any(layout.text(k) in {"after", "following"} for k in range(at, telling.first))
            near = at >= 0 and abs(at - telling.last) <= 12 and not after  # "virtually opened a park after talks"
            telling.remote |= near
            if telling.remote and telling.kind == "talks":
                telling.kind = "phone-call"

    @staticmethod
    def _parts(layout: Layout, tellings: list[Telling]) -> None:
        """Talks on the margins of a conference show who was there; a visit that is part of it shows when and where."""
        for stage in [t for t in tellings if t.kind in {"conference", "dialogue"}]:
            if stage.beside:
                met = [t for t in tellings if t.kind in {"talks", "reception"} and t.people]
                talks = next((t for t in met if len(t.people) > 1 or t.subtype == CONVENED), None)
                named = any(u.kind != "w" for u in layout.units[stage.first : stage.last])
                named |= any(capital(layout.view, k) for k in range(stage.first, stage.last))
                known = stage.definite and stage.name is None and not named  # "On the sidelines of the conference"
                row = [t for t in tellings if talks is not None and t.kind == talks.kind and t.first == talks.first]
                there = [] if stage.people or known else list(dict.fromkeys(p for t in row for p in t.people))
                stage.add(there, "participant")
                if talks is not None and talks.status == stage.status:
                    share(talks, stage, tellings)
            met_at(layout, stage, tellings)
            trips = [t for t in tellings if t.kind == "visit"]  # of two, what leads to the summit stands nearest
            led = (t for t in reversed(trips) if t.last <= stage.first and t.target >= 0)
            visit = next(led, trips[0] if trips else None)
            if visit is not None and visit.last <= stage.first and "for" in layout.view.words and not stage.people:
                for_it = "for" in {layout.text(i) for i in range(max(visit.last, stage.first - 2), stage.first)}
                stage.add([p for p, r in visit.people.items() if r == "guest"] if for_it else [], "participant")
            between = {layout.text(i) for i in range(visit.last, stage.first)} if visit is not None else set()
            LinkReader._attended(layout, stage, tellings)
            if visit is not None and stage.place is None and visit.target >= 0 and between & _BOUND:
                stage.place, stage.place_code = visit.place, visit.place_code
                if stage.date is None and visit.date is not None and visit.date.last is None and stage.status != "held":
                    stage.date = visit.date  # "is to travel to <C> in October for the summit"

    @staticmethod
    def _attended(layout: Layout, stage: Telling, tellings: list[Telling]) -> None:
        """Who was there by "praised his visit to Japan to attend the forum"."""
        trips = [t for t in tellings if t.kind == "visit" and t.status == "held" and t.last < stage.first]
        trip = max(trips, key=lambda t: t.first, default=None)
        between = {layout.text(i) for i in range(trip.last, stage.first)} if trip is not None else set()
        told = trip is not None and not layout.view.words.isdisjoint(_OVER)
        if trip is not None and {"to", "attend"} <= between and not {"will", "would", ";"} & between:
            guests = [p for p, r in trip.people.items() if r == "guest"]
            stage.status = "held" if told else stage.status
            stage.people = dict.fromkeys(guests, "participant") if guests else stage.people

    @staticmethod
    def _framed(layout: Layout, tellings: list[Telling]) -> None:
        """The day of "talks held on Monday as part of the forum" is one of the forum's too."""
        for stage in [t for t in tellings if t.kind in {"conference", "dialogue"}]:
            framed = {"part", "framework"} & {layout.text(i) for i in range(max(0, stage.first - 4), stage.first)}
            main = next((t for t in tellings if t.kind in _MAIN and t.date is not None and t.last < stage.first), None)
            if framed and main is not None and stage.date is None and stage.status == main.status:
                stage.date = main.date
            if framed and main is not None and main.place is None and stage.place is not None and not main.remote:
                main.place, main.place_code = stage.place, stage.place_code

    @staticmethod
    def _on_the_way(layout: Layout, tellings: list[Telling]) -> None:
        """As in "In May X flew to Hanoi, where he met Y": talks of the journey's time and place."""
        for visit in [t for t in tellings if t.kind == "visit" and t.place is not None]:
            for talks in tellings:
                if talks.kind not in {"talks", "reception", "ceremony"}:
                    continue
                if talks.status != visit.status:
                    during = layout.text(visit.first - 1) == "during" and set(talks.people) & set(visit.people)
                    if during and talks.place is None and talks.first > visit.first:
                        talks.place, talks.place_code = visit.place, visit.place_code
                    continue
                within = layout.text(visit.first - 1) in {"during", "on"}
                within &= layout.text(visit.first - 2) not in _BUILT  # "Building on X's visit to <L>, they discussed"
                within &= visit.place is not None and not is_country(visit.place)
                if (
                    visit.place_code is None
                    or not (within or talks.first > visit.first <= visit.target)
                    or not set(talks.people) & set(visit.people)
                    or (talks.kind == "ceremony" and talks.definite)
                    or enclosed(layout, visit.last, talks.first, frozenset({"whose"}))
                ):
                    continue
                ahead = layout.text(visit.first - 1) == "before"  # "before flying to <L>, he was received by Y"
                first_one = layout.text(visit.first - 1) == "to" and layout.text(visit.target + 1) == "since"
                ahead |= first_one  # "X, the first minister to visit <C> since 2018, also met Y"
                ahead |= type_of(layout.context, visit.place) == "region"
                if talks.place is None and not talks.remote and not ahead:
                    talks.place, talks.place_code = visit.place, visit.place_code
                apart = enclosed(layout, visit.last - 1, talks.first)  # "X, who landed in <L> on <D>, also called on"
                if talks.date is None and visit.date is not None and visit.date.last is None and not apart:
                    talks.date = visit.date

    @staticmethod
    def _arrivals(layout: Layout, tellings: list[Telling]) -> None:
        """As in "Landed on October 16 for his second visit": one visit, which begins with the arrival."""
        there = [t for t in tellings if t.kind == "visit" and (layout.text(t.first) in _ARRIVALS or _stays(layout, t))]
        for arrival in there:
            for other in tellings:
                if other.kind in {"reception", "talks"} and other.place is None and arrival.place is not None:
                    other.place, other.place_code = arrival.place, arrival.place_code
            visit = next(
                (
                    t
                    for t in tellings
                    if t is not arrival
                    and t.kind == "visit"
                    and t.target < 0
                    and t.first > arrival.first
                    and (not t.people or set(t.people) & set(arrival.people))
                ),
                None,
            )
            if visit is None or (arrival.status == "planned" and visit.status == "held"):
                continue
            visit.dated |= arrival.dated
            if arrival.date is not None and better(arrival.date, visit.date):
                visit.date = arrival.date
            port = not layout.view.words.isdisjoint(SHIPS) and arrival.place_code == visit.place_code
            port = port and arrival.place is not None and not is_country(arrival.place)
            if visit.place is None or port:  # "docked at <L>, starting a visit to the province"
                visit.place, visit.place_code = arrival.place, arrival.place_code
            visit.people = {**arrival.people, **visit.people}
            tellings.remove(arrival)

    @staticmethod
    def _calls(layout: Layout, tellings: list[Telling]) -> None:
        """As in "Went to the Pentagon to meet Y": talks there, no visit of their own."""
        for visit in [t for t in tellings if t.kind == "visit" and t.target >= 0 and layout.text(t.first) in _GOING]:
            unit = layout.units[visit.target]
            talks = next(
                (
                    t
                    for t in tellings
                    if t.kind in {"talks", "reception"} and t.first > visit.first and set(t.people) & set(visit.people)
                ),
                None,
            )
            if talks is None or (
                unit.kind != "O"
                and not (unit.kind == "L" and unit.value.value("placeType") in {"venue", "base", "site"})
            ):
                continue
            talks.date = talks.date or visit.date
            if talks.place is None:
                talks.place, talks.place_code = visit.place, visit.place_code
            tellings.remove(visit)
