"""Talks and receptions told by a verb: "met", "received", "called on"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_background import in_general
from kg.find.meeting_bodies import bodies_before, officials_met
from kg.find.meeting_convened import PEOPLE
from kg.find.meeting_discussed import among_themselves, counterparts, discussed_by, one_each, spoke_alike
from kg.find.meeting_honours import as_ceremony, honoured, in_a_body
from kg.find.meeting_inverted import inverted, opening_with
from kg.find.meeting_leaders import agent, at_its_lead, of_the_programme
from kg.find.meeting_records import Telling
from kg.find.meeting_rows import apart_or_together
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_verb_tools import (
    COURTESY,
    MEALS,
    VerbTools,
    by_body,
    hoped_for,
    object_of,
    on_the_next,
    only_willing,
)
from kg.find.meeting_words import Hit
from kg.find.officials import Person

_BY = frozenset({"by"})
_HOUSES = frozenset(
    "office headquarters palace committee ministry department hall residence embassy seat academy university institute "
    "command assembly".split()
)
_LEADERS = frozenset("leaders authorities officials representatives leadership".split())
_CALL = COURTESY | {"call", "called", "calls"}
_MORE = frozenset(
    "in on at us american senior high level ranking congressional military members member of leader leaders group "
    "delegations , bipartisan with business defence defense naval party guest counterpart separately and himself "
    "country nation 's the morning afternoon evening".split()
)
_OCCASION = 9
"""How many words before "to welcome him" the ceremony may stand."""
_TOGETHER = frozenset({"with"})
_BE_A = frozenset({"was", "is", "a", "as", "the", "were", "are"})
_BEING = frozenset("were are been be also now still then".split())
_OF_LATE = frozenset({"recently", "lately", "also", "jointly", "earlier", "then", "later"})


class EncounterVerbs(VerbTools):
    """Meeting, telephoning, receiving and calling on."""

    def _meet(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        if in_general(layout, hit):
            return []
        if only_willing(layout, hit) or (hit.form[0] in {"spent", "spend"} and self._passive(layout, hit)):
            return []
        if hit.form == ("discussed",) and self._passive(layout, hit):
            return discussed_by(layout, hit, at)
        participle = hit.form[0].endswith("ing") or layout.text(hit.first - 1) == "having"
        subject = layout.subject(hit.first, opening=participle)
        if not subject.persons and hit.form[0].endswith("ing"):
            title = layout.view.sentence.kind == "title" and hit.form[0] == "meeting"  # "Readout of X Meeting with Y"
            before = layout.people(max(0, hit.first - 1)) if title else People()
            subject = before if before.persons else People(agent(layout, hit.first))
        if not subject.persons and (led := at_its_lead(layout, hit.first)):
            subject = People(led, subject.codes, subject.first, subject.last)
        if not subject.persons and not participle:
            sides = self._sides_met(layout, hit, subject, at)
            return sides or self._body_met(layout, hit, at) or officials_met(layout, hit, at)
        weak = hit.form[0].startswith(("discuss", "talk", "spe", "spo", "exchang", "compar"))
        objects = self._met(layout, hit, subject, weak)
        if hit.form[0].startswith("work") and not (objects.persons or self._people_met(layout, hit)):
            return []  # "A and B worked with both parties to lower costs"
        told = weak and subject.first >= 0 and layout.units[subject.first].kind == "B"
        loosely = hit.form[0].endswith("ing") and layout.text(hit.first - 1) not in _BEING
        if told and (loosely or not any(u.kind in "DL" for u in layout.units)):
            return []  # ""They are in line with us, talking about sovereignty," X told reporters in <L>"
        if (
            (hit.form[-1] == "to" and hit.first and layout.text(hit.last) not in {"each", "one"})
            or (hit.form == ("spending",) and not objects.persons)
            or (weak and hit.form[-1] != "with" and not objects.persons and not self._pair(subject))
        ):
            return []
        objects = layout.not_oneself(objects, subject)
        if not objects.persons and subject.persons and (others := counterparts(layout, hit)):
            return one_each(at, hit, subject.persons, others)
        persons = [*subject.persons, *(p for p in objects.persons if p not in subject.persons)]
        if len(persons) == 1 and not objects.persons and (both := layout.both_who(hit.first)):
            subject, persons = People(both, subject.codes, subject.first, subject.last), both
        met = not weak and bool(subject.persons) and self._people_met(layout, hit)
        remote = "first" in layout.view.words and self._words.remote.search(layout.view.text + " ") is not None
        if len(persons) == 1 and (met or remote):
            telling = Telling("talks", at, hit.first, hit.last)
            telling.add(persons)
            return [telling]
        if hit.form[0].startswith("discuss") and not self._at_hand(layout, hit, subject, at):
            return []
        if len(persons) < 2 or (weak and (spoke_alike(hit, persons, objects) or self._told_by_noun(layout, hit, hits))):
            return []
        if hit.form == ("discussed",) and not objects.persons and len({p.country for p in persons}) == 1:
            return among_themselves(at, hit, persons)
        made: list[Telling] = []
        for group in apart_or_together(layout, subject, objects):
            telling = Telling("talks", at, hit.first, hit.last, codes=subject.codes)
            telling.add(group)
            made.append(telling)
        if len(made) == len(subject.persons) == 1 and objects.last > hit.last:
            made.extend(on_the_next(layout, made[0], objects.last))
        return made

    @staticmethod
    def _met(layout: Layout, hit: Hit, subject: People, weak: bool) -> People:
        """Those whom the subject of the verb meets."""
        objects = layout.right(hit.last, _MORE, reach=10) if not hit.form[0].startswith("discuss") else People()
        if not objects.persons and (weak or "down" in hit.form):
            opening = opening_with(layout, hit, subject)
            return opening if opening.persons else layout.after(hit.last, _TOGETHER, reach=14)
        if not objects.persons and hit.form[-1] in {"with", "met"}:
            return layout.described(hit.last) or objects
        return objects

    @staticmethod
    def _at_hand(layout: Layout, hit: Hit, subject: People, at: int) -> bool:
        """True of "X and Y recently discussed": early in a story, with a place, or of two of different states."""
        k = next(k for k in range(hit.first - 1, -2, -1) if layout.text(k) not in _OF_LATE)
        apart = len({p.country for p in subject.persons if p.country}) > 1
        return layout.units[max(0, k)].kind == "P" and (at < 3 or apart or any(u.kind == "L" for u in layout.units))

    @staticmethod
    def _told_by_noun(layout: Layout, hit: Hit, hits: Sequence[Hit]) -> bool:
        """True of "spoke with X at the reception", but not of "paid a call to X, talked with Y"."""
        return any(
            h.key in {"talks", "phone-call", "dialogue", "reception"}
            and not h.verb
            and layout.same(h.first, hit.first)
            and not (h.last <= hit.first - 2 and layout.text(hit.first - 1) in {",", "and"})
            and not any(g.verb and hit.last <= g.first < h.first and layout.text(g.first - 1) == "," for g in hits)
            for h in hits
        )

    @staticmethod
    def _pair(subject: People) -> bool:
        return len(subject.persons) >= 2

    def _phone(self, layout: Layout, hit: Hit, _hits: Sequence[Hit], at: int) -> list[Telling]:
        telling = Telling("phone-call", at, hit.first, hit.last, remote=True)
        telling.add(layout.subject(hit.first).persons)
        others = layout.after(hit.last - 1, _TOGETHER, reach=14)
        if hit.form == ("phone",) and layout.text(hit.last) in PEOPLE:
            return []  # "to order phone companies to block such calls"
        telling.add(others.persons or layout.right(hit.last, reach=6).persons)
        telling.codes = () if telling.people else bodies_before(layout, hit.first)
        return [telling] if telling.people or len(telling.codes) > 1 else []

    def _host(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        made = self._received(layout, hit, hits, at)
        if made and honoured(layout, hit.form[0]):
            as_ceremony(made)
        return made

    def _received(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
        verb = hit.form[0]
        if turned := inverted(layout, hit, at):
            return turned
        if layout.text(hit.last) == "by" and not self._passive(layout, hit):
            reduced = layout.antecedent(hit.first).persons if layout.text(hit.first - 1) == "," else []
            hosts = layout.after(hit.last, _BY, reach=8)
            return self._receptions(at, hit, hosts.persons, reduced) if reduced else []
        if verb.startswith(("welcom", "greet")) and any(
            h.key == "ceremony" and not h.verb and 0 <= h.first - hit.last <= 8 and layout.same(h.first, hit.first)
            for h in hits
        ):
            return []
        if verb == "hosted" and self._event_hosted(layout, hit, hits):
            return []
        before = {layout.text(k) for k in range(max(0, hit.first - _OCCASION), hit.first) if layout.same(k, hit.first)}
        if layout.text(hit.first - 1) == "to" and "ceremony" in before:
            return []  # "a ceremony in <L> to welcome him"
        if verb.startswith("welcom") and (hoped := hoped_for(layout, hit, hits, at)):
            return hoped
        if verb.startswith(("welcom", "greet", "entertain")) and not (
            self._at_reception(layout, hit, hits) or self._dated(layout, hit) or honoured(layout, verb)
        ):
            return []
        if self._passive(layout, hit):
            hosts, guests = layout.after(hit.last, _BY, reach=12), layout.subject(hit.first)
            guests = People() if layout.text(0) == "it" and guests.first > hit.first else guests  # "It was hosted by X"
            extra = self._also_by(layout, hosts)
            colon = next((i for i in range(hit.last, len(layout.units) - 1) if layout.text(i) == ":"), 0)
            if not guests.persons and colon and layout.units[hit.first].text == "received":
                guests = layout.right(colon + 1, reach=4)  # "Two guests were received by X: Y and Z"
            if not guests.persons:
                guests = People(at_its_lead(layout, hit.first))
            dated = any(u.kind == "D" for u in layout.units)
            if not hosts.persons and guests.persons and self._by_leaders(layout, hit):
                return by_body(layout, hit, self._receptions(at, hit, [], guests.persons, alone=True))
            if not hosts.persons and guests.persons and honoured(layout, verb):
                return self._receptions(at, hit, [], guests.persons, alone=True)
            if not hosts.persons or not (guests.persons or dated):
                return []
            made = self._receptions(at, hit, hosts.persons + extra, guests.persons)
            return in_a_body(made) if verb.startswith(("welcom", "greet")) else made
        hosts = layout.subject(hit.first)
        hosts = People(agent(layout, hit.first)) if not hosts.persons and verb.endswith("ing") else hosts
        guests = layout.not_oneself(layout.right(hit.last, _MORE, reach=12), hosts)
        guests = People() if guests.first == hosts.first >= 0 else guests  # "Receiving the delegation, X said"
        received, given = guests.persons or self._led(layout, hit), any(object_of(hit, h) for h in hits)
        if not hosts.persons and received and self._leaders_of(layout, hit):
            return self._receptions(at, hit, [], received, alone=True)
        if not hosts.persons or set(received) & set(hosts.persons) or not (received or self._group(layout, hit)):
            return []
        telling = Telling("reception", at, hit.first, hit.last)
        telling.add(hosts.persons, "host")
        telling.add(received, "guest")
        pictured = layout.view.sentence.kind != "body" and verb.startswith(("welcom", "greet"))
        telling.subtype = "welcome" if pictured else ""
        telling.codes = () if received else guests.codes  # "received the Americans"
        if given and not guests.persons:
            return []
        return [telling, *(on_the_next(layout, telling, guests.last) if guests.last > hit.last else [])]

    @staticmethod
    def _also_by(layout: Layout, hosts: People) -> list[Person]:
        """More hosts after "and by"."""
        i = hosts.last
        units = layout.units
        while 0 < i < len(units) - 1 and units[i].text in {",", "and"}:
            i += 1
        return (
            layout.run(i + 1).persons
            if 0 < i < len(units) - 1 and units[i].text == "by" and units[i + 1].kind == "P"
            else []
        )

    @staticmethod
    def _venue(layout: Layout, k: int) -> bool:
        unit = layout.units[k]
        return unit.kind == "L" and unit.value.value("placeType") in {"venue", "base", "site", "airbase"}

    def _dated(self, layout: Layout, hit: Hit) -> bool:
        """True for "welcomed X in Hanoi on Monday", "were welcomed at the ministry by Y", not "to Vietnam"."""
        near = range(max(0, hit.first - 2), min(len(layout.units), hit.last + 9))
        there = any(
            layout.units[i].kind in "LOC"
            and layout.text(i - 1 - (layout.text(i - 1) == "the")) in {"in", "at"}
            and layout.same(i, hit.first)
            for i in near
        )
        dated = any(u.kind == "D" for u in layout.units) or "by" in layout.view.words
        for i in near:
            if layout.units[i].kind in "PB" and layout.text(i + 1) == "to" and dated:
                k = i + 3 if layout.text(i + 2) == "the" else i + 2
                return k < len(layout.units) and (layout.units[k].kind == "O" or self._venue(layout, k))
        return there and dated and layout.text(hit.last + 1) != "to"

    @staticmethod
    def _at_reception(layout: Layout, hit: Hit, hits: Sequence[Hit]) -> bool:
        return (
            layout.view.sentence.kind != "body"
            or bool(layout.view.words & MEALS)
            or any(h.key == "reception" and not h.verb for h in hits)
            or any(u.text in _HOUSES or u.kind == "O" for u in layout.units[hit.last : hit.last + 10])
        )

    @staticmethod
    def _by_leaders(layout: Layout, hit: Hit) -> bool:
        """True of "was received by the leaders of <L>", "hosted by the naval academy": hosts of whom none is named."""
        near = layout.units[hit.last : hit.last + 7]
        body = any(u.kind == "O" for u in near) or not (_LEADERS | _HOUSES).isdisjoint(u.text for u in near)
        return layout.text(hit.last) == "by" and body

    @staticmethod
    def _leaders_of(layout: Layout, hit: Hit) -> bool:
        """True of "Leaders of <L> received", "the provincial authorities have received"."""
        near = range(max(0, hit.first - 7), hit.first)
        named = any(layout.units[k].kind in "PB" for k in near)
        return not named and any(layout.text(k) in _LEADERS and layout.same(k, hit.first) for k in near)

    @staticmethod
    def _receptions(at: int, hit: Hit, hosts: list[Person], guests: list[Person], alone: bool = False) -> list[Telling]:
        made = []
        for host in [[host] for host in hosts] or [[]] * alone:
            telling = Telling("reception", at, hit.first, hit.last)
            telling.add(host, "host")
            telling.add(guests, "guest")
            made.append(telling)
        return made

    def _guest(self, layout: Layout, hit: Hit, _hits: Sequence[Hit], at: int) -> list[Telling]:
        hosts = layout.right(hit.last, _MORE - {"in"}, reach=9)
        if not hosts.persons and not _CALL.isdisjoint(hit.form):
            return self._call(layout, hit, at)
        if not hosts.persons or self._appeal(layout, hosts.last):
            return []
        subject = layout.subject(hit.first)
        hosts = layout.not_oneself(hosts, subject)
        guests = subject.persons or at_its_lead(layout, hit.first) or of_the_programme(layout, hit.first)
        leaving = {layout.text(i) for i in range(hit.last, hosts.first)} & {"outgoing", "departing", "leaving"}
        leaving |= {"outgoing"} & set(layout.units[hosts.first].text.lower().split()[:1])
        if leaving and {"farewell", "goodbye", "bye", "leave"} & set(hit.form):
            return self._receptions(at, hit, guests, hosts.persons)
        made = self._receptions(at, hit, [p for p in hosts.persons if p not in guests], guests)
        for telling in made:
            telling.codes = subject.codes
        return made

    def guest_of(self, layout: Layout, at: int) -> list[Telling]:
        """As in "X was the guest of Y"."""
        for i, unit in enumerate(layout.units):
            if (
                layout.text(i + 1) != "of"
                or unit.text.lower() not in {"guest", "guests", "the guest", "the guests"}
                or not _BE_A
                & {layout.text(k) for k in range(max(0, i - 6), i) if layout.text(i - 1) in _BE_A or layout.same(k, i)}
            ):
                continue
            hosts, guests = layout.right(i + 2, reach=4).persons, layout.subject(i).persons
            if hosts and guests:
                return self._receptions(at, Hit("host", i, i + 1), hosts, guests)
        return []
