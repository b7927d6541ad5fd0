"""Who takes part in talks, receptions and dialogues that a noun tells of."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_company import on_both_sides, seen_there
from kg.find.meeting_leaders import agent
from kg.find.meeting_noun_tools import NounTools
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_verb_tools import MEALS, visited
from kg.find.meeting_welcomed import entertained, welcomed_for
from kg.find.meeting_words import Hit
from kg.find.officials import Person

_WITH = frozenset({"with", "between", "alongside"})
_ABOUT = frozenset({"about", "regarding", "concerning"})
_GROUP = frozenset("delegation delegations delegates mission visitors guests group team officers veterans".split())
_DISCUSSED = frozenset("discussed discuss discussing reviewed previewed raised".split())
_AT = frozenset({"at", "during", "in"})
_LATER = frozenset({"following", "after", "since"})
_NEAR = 8
"""How many words after "meeting" tell between whom it was."""
_BY, _FOR = frozenset({"by"}), frozenset({"for", "with"})
_FOR_TO = frozenset({"for", "with", "to", "of"})
_HOST_AFTER = frozenset({"on", "to", "with"})
_ADDRESSING = frozenset(
    "told thanked welcomed congratulated informed briefed asked assured greeted urged reminded invited".split()
)
"""Verbs that take the one spoken to as their object."""
_OUTCOMES = frozenset("outcome outcomes result results content contents agenda success findings".split())
_FRINGES = frozenset({"sidelines", "sideline", "margins", "fringes", "framework"})
_WHERE, _BOTH = frozenset({"which", "where"}), 2
_LED, _ATTENDED = frozenset({"led", "headed"}), frozenset({"attended", "joined"})
_GIVING = frozenset({"gave", "allowed", "offered", "enabled", "let", "brought", "took", "led", "provided", "moved"})
_WAS = frozenset({"was", "were", "been", "be", "being"})
_GIVEN = frozenset({"given", "hosted", "held", "organised", "organized", "thrown", "tendered", "offered"})
_DROPPED = frozenset({"stopped", "dropped", "popped", "stops", "drops"})
_HE, _NOW = frozenset({"he", "she"}), frozenset({"is", "are", "was", "were"})
_JOINED = frozenset({"joined", "joins", "join", "joining"})


def _settled(layout: Layout, found: Phrase) -> bool:
    """True of "the points settled at the 4th dialogue", "what was agreed at": recalled by those who are elsewhere."""
    verb, before = layout.text(found.first - 2), layout.units[found.first - 3] if found.first > 2 else None
    done = verb.endswith("ed") or verb in {"made", "set", "reached"}
    return done and before is not None and before.kind == "w" and (before.text in _WAS or before.text.endswith("s"))


_HOLDERS = frozenset("president minister premier secretary chancellor king queen leader ambassador".split())

_GETS = frozenset("received receives receive receiving accepted accepts had has got gets".split())


class EncounterNouns(NounTools):
    """Talks, calls, receptions and dialogues."""

    def _talks(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        if found.governor == "of" and layout.text(found.first - 2) in _OUTCOMES:
            telling.add(layout.after(hit.last, _WITH, reach=1).persons)  # "topped the agenda of talks between X and Y"
            if found.possessive and telling.people:
                verb = self._verb_before(layout, found, hits, frozenset({"say"}))
                told = layout.subject(verb.first if verb is not None else found.first)
                telling.add(list(found.owner) or told.persons)  # "told his host of the outcomes of his talks with Y"
            return  # "A press conference on the outcome of the talks was held by X and Y"
        if found.governor == "of" and layout.text(found.first - 2) in _FRINGES:
            return  # "On the margins of the meeting, X had talks with Y"
        if self._came_along(layout, hit, found, telling):
            return
        if self._looked_in(layout, found, telling) or (not found.owner and self._of_another(layout, hit, found)):
            return  # "following on the President's call with leaders": not that of the subject
        self._chairs(layout, found, telling, hits)
        before = layout.units[found.first - 1] if found.first else None
        if not found.owner and not found.determiner and before is not None and isinstance(before.value, Person):
            telling.add([before.value])
        chaired = found.possessive and len(telling.people) > 1  # "their talks, co-chaired by X and Y"
        telling.add([] if chaired else list(found.owner))
        if seen_there(layout, telling, others := self._others(layout, hit, hits)):
            return
        telling.add(others.persons)
        if not telling.people and not layout.view.words.isdisjoint(_WHERE):
            telling.add(self._led_there(layout, hit))
        holders = self._holders(layout, found, hits)
        telling.add(holders)
        aside = found.governor in _LATER or len(telling.people) >= _BOTH  # "After the talks they signed before Y"
        telling.add([] if aside else self._attending(layout, found))
        if found.governor in _ABOUT or (not found.owner and layout.text(found.first - 1) in _DISCUSSED):
            own = list(found.owner) if found.possessive and others.persons else []  # "told Z about his talks with Y"
            telling.people, telling.codes = dict.fromkeys([*own, *holders, *others.persons], ""), others.codes
            return  # "talked about the coming leaders' meeting", "discussed upcoming talks in <L>"
        parties = (layout.text(k) for k in range(hit.last, hit.last + _NEAR) if layout.text(k) in _WITH)
        apart = found.governor not in _AT and next(parties, "") == "between"
        if apart and (layout.subject(found.first).first < found.first or (found.governor in _LATER and others)):
            telling.codes = others.codes
            return  # "welcomed the meeting between A and B": of those two, not of who speaks of it
        if layout.text(hit.last) == "of" and len(of := layout.right(hit.last + 1, reach=3).persons) > 1:
            telling.add(of)  # "in the discussions of X and Y"
            return
        telling.add(welcomed_for(layout, found))
        subject = layout.subject(found.first)
        after_event = found.governor == "by" and layout.text(found.first - 2) in {"followed", "preceded"}
        if found.owner and others.persons:
            return  # "his talks with Y", "following X's talks with Y, Z met", of whoever is the subject
        if self._asked(subject, found) or after_event or (telling.people and found.governor == "of"):
            return
        telling.add(subject.persons)
        if len(telling.people) == 1 and found.governor == "for" and layout.text(subject.first - 1) in _JOINED:
            telling.add(layout.subject(subject.first - 1).persons)  # "X joined Y for talks"
        telling.codes = subject.codes or others.codes
        if len(telling.people) == 1:
            telling.add(layout.both_who(found.first))
        if len(telling.people) < 2 and found.governor in {"at", "during", "in", ""}:
            telling.add(agent(layout, found.first) if found.governor else [])
            telling.add(self._objects(layout, found))
            telling.add(self._addressed(layout, subject) if subject.first > found.first else [])
        telling.add(layout.after(hit.last, _BY, reach=8).persons)
        if len(telling.people) == 1 and found.first <= 1 and others.persons:
            telling.add(self._given(layout, others.last))

    @staticmethod
    def _came_along(layout: Layout, hit: Hit, found: Phrase, telling: Telling) -> bool:
        """As in "was joined in his meetings by Y and Z": they came along; "at the talks", to those told before."""
        joined = found.governor in _AT and layout.text(found.first - 2) in _JOINED and layout.text(hit.last) == "by"
        came = layout.right(hit.last + 1, reach=8).persons if joined and layout.text(found.first) == "the" else []
        if came:
            telling.kind, telling.attended = "event", True
            telling.add([*layout.subject(found.first - 2).persons, *came])
        return joined

    @staticmethod
    def _looked_in(layout: Layout, found: Phrase, telling: Telling) -> bool:
        """As in "X stopped by the meeting to greet Y": he joins those of the meeting told before."""
        if not found.definite or found.governor != "by" or layout.text(found.first - 2) not in _DROPPED:
            return False
        telling.kind, telling.attended = "event", True
        telling.add(layout.subject(found.first).persons)
        return True

    @staticmethod
    def _others(layout: Layout, hit: Hit, hits: Sequence[Hit]) -> People:
        """Those "with" whom; not those of another event, "had talks, building on the summit between X and Y"."""
        falls = any(layout.text(k).startswith("coincid") for k in range(hit.last, hit.last + 3))
        others = layout.after(hit.last, _WITH, reach=12) if not falls else People()
        meeting = layout.text(hit.last - 1) == "meeting" and hit.last - hit.first == 1
        if meeting and not others.persons and layout.text(hit.first - 1) in _NOW:
            others = layout.right(hit.last, reach=8)  # "X is meeting Y in <L>"
        another = any(not h.verb and hit.last < h.first and h.last == others.first - 1 for h in hits)
        return People() if another else others

    @staticmethod
    def _receives(layout: Layout, hit: Hit, found: Phrase, telling: Telling) -> bool:
        """True of "X received, or had, a courtesy call from Y", which makes X the host."""
        k = next((k for k in range(found.first, found.first - 4, -1) if layout.text(k) in _GETS), -1)
        hosts = layout.subject(k).persons if k > 0 and layout.text(hit.last) in {"from", "by"} else []
        telling.add(hosts, "host")
        telling.add(layout.right(hit.last + 1, reach=8).persons if hosts else [], "guest")
        return bool(hosts)

    @staticmethod
    def _of_another(layout: Layout, hit: Hit, found: Phrase) -> bool:
        """True of a holder of a post whom the text does not name, with the possessive, before the noun."""
        marks = (k for k in range(found.first + 1, hit.first) if layout.text(k) in {"'s", "'"})
        return any(layout.text(k - 1) in _HOLDERS for k in marks)

    @staticmethod
    def _led_there(layout: Layout, hit: Hit) -> list[Person]:
        """The two of "the talks in <L>, at which X led the one side and Y the other"."""
        where = next((k for k in range(hit.last, hit.last + 9) if layout.text(k) in _WHERE), -1)
        after = (p for k, p in layout.context.persons_of(layout.view) if k > where and not layout.preposition(k))
        named = list(dict.fromkeys(after))
        return named if where > 0 and len(named) == len({p.country for p in named}) == _BOTH else []

    @staticmethod
    def _given(layout: Layout, last: int) -> list[Person]:
        """The other one of "A meeting with X gave Y the chance to speak"."""
        for i, person in layout.context.persons_of(layout.view):
            if i > last and layout.same(i, last - 1):
                return [person] if layout.text(i - 1) in _GIVING and not layout.inside[i] else []
        return []

    _phone_call = _talks

    @staticmethod
    def _holders(layout: Layout, found: Phrase, hits: Sequence[Hit]) -> list[Person]:
        """Those who hold the talks in a relative clause ("the talks that X held with Y")."""
        at = found.last + (layout.text(found.last) in {"that", "which"})
        himself: list[Person] = []
        if layout.text(at) in _HE and layout.text(at + 1) == "and":  # "the meeting that he and X will hold"
            himself, at = layout.subject(found.first).persons, at + 2
        if at >= len(layout.units) or layout.units[at].kind not in "PB":
            return []
        people = layout.run(at)
        verb = next((h for h in hits if h.verb and h.key == "hold" and 0 <= h.first - people.last <= 3), None)
        if verb is None:
            return []
        return [*himself, *people.persons, *layout.after(verb.last, _WITH, reach=8).persons]

    @staticmethod
    def _asked(subject: People, found: Phrase) -> bool:
        """True where the subject only speaks of the event ("Hang said at the press conference that the talks ...")."""
        return subject.first > found.last and found.definite and found.governor == ""

    @staticmethod
    def _objects(layout: Layout, found: Phrase) -> list[Person]:
        """The one spoken to in the same clause ("Nghia told Flynn at their talks")."""
        persons: list[Person] = []
        for i, person in layout.context.persons_of(layout.view):
            if (
                i < found.first
                and layout.same(i, found.first)
                and not layout.inside[i]
                and layout.preposition(i) in {"", "to", "with"}
            ):
                persons.append(person)
        return persons

    def _dialogue(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        if found.governor == "for" and layout.text(found.first - 2).startswith("prepar"):
            return  # "co-chaired a meeting to prepare for the seventh exchange"
        self._chairs(layout, found, telling, hits)
        telling.add(self._attending(layout, found), "participant")
        telling.add(self._come_for(layout, found) or self._taking_part(layout, found), "participant")
        telling.add(welcomed_for(layout, found))
        telling.add(on_both_sides(layout, hit.last) if not telling.people else [], "participant")
        if not telling.people:
            verb = self._verb_before(layout, found, hits, frozenset({"hold", "attend", "speak"}))
            if (
                verb is None
                and found.governor in {"at", "during"}
                and not found.definite
                and not _settled(layout, found)
            ):
                telling.add(layout.subject(found.first).persons)
            if verb is not None:
                telling.attended = verb.key == "attend"
                if any(h.key == "propose" and h.last == verb.first for h in hits):
                    return  # "suggested organising a dialogue"
                telling.add(layout.subject(verb.first).persons)
                telling.add(layout.after(hit.last, _WITH, reach=14).persons)

    def _reception(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        subject = layout.subject(found.first)
        call = hit.form[0] in {"courtesy", "call", "farewell"} and hit.form[-1] in {"call", "calls", "visit"}
        if hit.form[0] == "audience" and len(hit.form) > 1:
            telling.add(subject.persons, "guest")
            telling.add(layout.after(hit.last, _WITH, reach=8).persons, "host")
            return
        if hit.form[-1] == "audience":
            return
        if call and self._receives(layout, hit, found, telling):
            return
        if call:
            telling.add(subject.persons or list(found.owner), "guest")
            hosts = layout.after(hit.last, _HOST_AFTER, reach=8)
            telling.add(hosts.persons, "host")
            telling.add(self._more(layout, hosts) if hit.form[-1] == "calls" else [], "host")
            to = next((k for k in range(hit.last, hit.last + 6) if layout.text(k) in _HOST_AFTER), -1)
            if not hosts.persons and to > 0 and (body := visited(layout, layout.at, found.first, to + 1)) is not None:
                telling.subtype, telling.there = "call", body.there
                telling.place, telling.place_code = body.place, body.place_code
            telling.add(layout.after(hit.last, _BY, reach=12).persons, "guest")
            return
        attends = self._verb_before(layout, found, hits, frozenset({"attend"}))
        if attends is not None and found.first - attends.last <= 1:
            telling.add(layout.after(hit.last, _BY, reach=8).persons, "host")
            role = "guest" if telling.people else "participant"
            telling.add(layout.subject(attends.first).persons, role)
            return
        if found.governor in {"at", "during", "after", "in"}:
            front = layout.text(hit.last) == "," and layout.units[hit.last + 1].kind in "PB"
            guests = layout.after(hit.last, _FOR, reach=14) if not front else People()  # "At the reception, X said"
            giver = next((k for k in range(hit.last, hit.last + 12) if layout.text(k) == "by"), 0)
            giver = giver if layout.text(hit.last) in _GIVEN and layout.text(giver - 1) not in _LED else 0
            given = layout.right(giver + 1, reach=6).persons if giver else []
            telling.add(given, "host")
            states = {p.country for p in given}
            if given and not guests.persons:  # "At the reception hosted by X, she said"
                telling.add([p for p in subject.persons if p.country not in states], "guest")
            both = [*subject.persons, *self._objects(layout, found)]
            both += self._addressed(layout, subject) if len(both) == 1 and subject.first > found.first else []
            if not guests.persons and len({p.country for p in both}) == 2:
                telling.add(both)
                return
            if guests.persons or not found.definite:
                telling.add([p for p in guests.persons if p not in given], "guest")
                giving = agent(layout, found.first) or subject.persons
                group = self._for_a_group(layout, hit.last)
                others = [p for p in giving if (telling.people or group) and p not in telling.people]
                telling.add(others, "guest" if given else "host")
            return
        if subject.persons and layout.text(hit.last) == "with" and hit.form[-1] in MEALS:  # the host is who is at home
            telling.add([*subject.persons, *layout.right(hit.last + 1, reach=8).persons])
            return
        guests = layout.after(hit.last, _FOR_TO, reach=16)
        gives = self._verb_before(layout, found, hits, frozenset({"host", "hold", "chair"})) is not None
        entertained(layout, found, telling, subject.persons if guests.persons or gives else [], guests.persons)
        by = layout.after(hit.last, _BY, reach=8)
        led = not _LED.isdisjoint({layout.text(by.first - 2), layout.text(by.first - 3)})
        there = layout.text(by.first - 2) in _ATTENDED  # "a reception on board, attended by X"
        telling.add(by.persons, "participant" if there else "guest" if led else "host")  # "for a delegation led by X"

    @staticmethod
    def _for_a_group(layout: Layout, at: int) -> bool:
        """True of "(in <L> on <D>) for a visiting delegation", "for the <C> mission"."""
        while at + 1 < len(layout.units) and (layout.units[at].kind in "DL" or layout.text(at) in {"in", "on"}):
            at += 1
        return layout.text(at) == "for" and not _GROUP.isdisjoint(layout.text(k) for k in range(at, at + 6))

    @staticmethod
    def _more(layout: Layout, first: People) -> list[Person]:
        """The others of "paid calls to X, Y, talked with Z": names that only commas join."""
        found: list[Person] = []
        at = first.last
        while at + 1 < len(layout.units) and layout.text(at) == "," and layout.units[at + 1].kind == "P":
            found.extend(layout.people(at + 1).persons)
            at += 2
        return found if first.persons else []

    @staticmethod
    def _addressed(layout: Layout, subject: People) -> list[Person]:
        """Y in "At the reception, X told Y", "X thanked Y for"."""
        verb = next((k for k in range(subject.last, subject.last + 4) if layout.text(k) in _ADDRESSING), -1)
        if not subject.persons or verb < 0:
            return []
        found = layout.right(verb + 1, reach=3)
        possessive = layout.text(found.last) in {"'s", "'"}
        return [p for p in found.persons[:1] if p not in subject.persons and not possessive]
