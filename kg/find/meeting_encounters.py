"""Who takes part in talks, receptions, dialogues and visits that a noun tells of."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_noun_tools import NounTools
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_verb_tools import visited
from kg.find.meeting_words import Hit
from kg.find.officials import Person

_WITH = frozenset({"with", "between", "alongside"})
_ABOUT = frozenset({"about", "regarding", "concerning"})
_DISCUSSED = frozenset("discussed discuss discussing reviewed previewed raised".split())
_AT = frozenset({"at", "during", "in"})
_NEAR = 8
"""How many words after "meeting" tell between whom it was."""
_BY = frozenset({"by"})
_OF = frozenset({"of"})
_FOR = frozenset({"for", "with"})
_FOR_TO = frozenset({"for", "with", "to", "of"})
_HOST_AFTER = frozenset({"on", "to"})
_DEPARTURES = frozenset(
    "left leaves leave arrived arrives came landed flew departed departs went travelled traveled headed".split()
)
_ENDINGS = frozenset(
    {"end", "ends", "ended", "conclude", "concludes", "concluded", "wrap", "wraps", "wrapped", "finish", "finished"}
)
_ADDRESSING = frozenset(
    "told thanked welcomed congratulated informed briefed asked assured greeted urged reminded invited".split()
)
"""Verbs that take the one spoken to as their object."""
_BY_PHONE = frozenset("minute phone telephone conversation line rang dialled dialed hotline receiver".split())
_OUTCOMES = frozenset("outcome outcomes result results content contents agenda success findings".split())
_WHERE = frozenset({"which", "where"})
_BOTH = 2
_LED = frozenset({"led", "headed"})
_MADE = frozenset({"made", "paid", "undertaken"})
_GIVING = frozenset({"gave", "allowed", "offered", "enabled", "let", "brought", "took", "led", "provided", "moved"})
_GRANTED = frozenset({"granted", "gave", "grants", "gives", "accorded"})
_WAS = frozenset({"was", "were", "been", "be", "being"})
_GIVEN = frozenset({"given", "hosted", "held", "organised", "organized", "thrown", "tendered", "offered"})
_PLANNING = frozenset("plans planned planning mulls mulled weighs weighed eyes announced cancelled postponed".split())
_JOINED = frozenset({"joined", "joins", "join", "joining"})
_HAVE = frozenset({"have", "has", "had", "having", "hold", "holds", "held", "holding"})


def _settled(layout: Layout, found: Phrase) -> bool:
    """True of "the points settled at the 4th dialogue", "what was agreed at": recalled by those who are elsewhere."""
    verb, before = layout.text(found.first - 2), layout.units[found.first - 3] if found.first > 2 else None
    done = verb.endswith("ed") or verb in {"made", "set", "reached"}
    return done and before is not None and before.kind == "w" and (before.text in _WAS or before.text.endswith("s"))


class EncounterNouns(NounTools):
    """Talks, calls, receptions, dialogues and visits."""

    def _talks(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        if found.governor == "of" and layout.text(found.first - 2) in _OUTCOMES:
            return  # "A press conference on the outcome of the talks was held by X and Y"
        self._chairs(layout, found, telling, hits)
        before = layout.units[found.first - 1] if found.first else None
        if not found.owner and not found.determiner and before is not None and isinstance(before.value, Person):
            telling.add([before.value])
        telling.add(list(found.owner))
        others = layout.after(hit.last, _WITH, reach=12)
        telling.add(others.persons)
        if not telling.people and not layout.view.words.isdisjoint(_WHERE):
            telling.add(self._led_there(layout, hit))
        telling.add(self._holders(layout, found, hits))
        if found.governor in _ABOUT or (not found.owner and layout.text(found.first - 1) in _DISCUSSED):
            telling.people, telling.codes = dict.fromkeys(others.persons, ""), others.codes
            return  # "talked about the coming leaders' meeting", "discussed upcoming talks in <L>"
        apart = found.governor not in _AT and "between" in {layout.text(k) for k in range(hit.last, hit.last + _NEAR)}
        if apart and layout.subject(found.first).first < found.first:
            telling.codes = others.codes
            return  # "welcomed the meeting between A and B": of those two, not of who speaks of it
        if layout.text(hit.last) == "of" and len(of := layout.right(hit.last + 1, reach=3).persons) > 1:
            telling.add(of)  # "in the discussions of X and Y"
            return
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
            if layout.text(0) == "with":  # "With his counterpart, X, he discussed in a separate meeting"
                telling.add((layout.right(1, reach=4) or layout.described(1)).persons)
        if len(telling.people) < 2 and found.governor in {"at", "during", "in", ""}:
            telling.add(self._objects(layout, found))
            telling.add(self._addressed(layout, subject) if subject.first > found.first else [])
        telling.add(layout.after(hit.last, _BY, reach=8).persons)
        if len(telling.people) == 1 and found.first <= 1 and others.persons:
            telling.add(self._given(layout, others.last))

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
        if at >= len(layout.units) or layout.units[at].kind not in "PB":
            return []
        people = layout.run(at)
        verb = next((h for h in hits if h.verb and h.key == "hold" and 0 <= h.first - people.last <= 3), None)
        if verb is None:
            return []
        return [*people.persons, *layout.after(verb.last, _WITH, reach=8).persons]

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
        self._chairs(layout, found, telling, hits)
        telling.add(self._come_for(layout, found), "participant")
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
            self._granted(layout, hit, telling)
            return
        if call:
            telling.add(subject.persons or list(found.owner), "guest")
            hosts = layout.after(hit.last, _HOST_AFTER, reach=8)
            telling.add(hosts.persons, "host")
            telling.add(self._more(layout, hosts) if hit.form[-1] == "calls" else [], "host")
            to = next((k for k in range(hit.last, hit.last + 6) if layout.text(k) in _HOST_AFTER), -1)
            if not hosts.persons and to > 0 and (body := visited(layout, layout.at, found.first, to + 1)) is not None:
                telling.subtype, telling.place, telling.place_code = "call", body.place, body.place_code
            telling.add(layout.after(hit.last, _BY, reach=12).persons, "guest")
            return
        attends = self._verb_before(layout, found, hits, frozenset({"attend"}))
        if attends is not None and found.first - attends.last <= 1:
            telling.add(layout.after(hit.last, _BY, reach=8).persons, "host")
            role = "guest" if telling.people else "participant"
            telling.add(layout.subject(attends.first).persons, role)
            return
        if found.governor in {"at", "during", "after", "in"}:
            guests = layout.after(hit.last, _FOR, reach=14)
            given = layout.after(hit.last, _BY, reach=3).persons if layout.text(hit.last) in _GIVEN else []
            telling.add(given, "host")
            both = [*subject.persons, *self._objects(layout, found)]
            both += self._addressed(layout, subject) if len(both) == 1 and subject.first > found.first else []
            if not guests.persons and len({p.country for p in both}) == 2:
                telling.add(both)
                return
            if guests.persons or not found.definite:
                telling.add([p for p in guests.persons if p not in given], "guest")
                others = [p for p in subject.persons if telling.people and p not in telling.people]
                telling.add(others, "guest" if given else "host")
            return
        guests = layout.after(hit.last, _FOR_TO, reach=16)
        if not guests.persons and layout.text(hit.last) == "in" and layout.text(hit.last + 1) in {"honour", "honor"}:
            guests = layout.right(hit.last + 3, reach=12)
        gives = self._verb_before(layout, found, hits, frozenset({"host", "hold", "chair"})) is not None
        if guests.persons or gives:
            telling.add(subject.persons, "host")
            telling.add([p for p in guests.persons if p not in telling.people], "guest")
        by = layout.after(hit.last, _BY, reach=8)
        led = not _LED.isdisjoint({layout.text(by.first - 2), layout.text(by.first - 3)})
        telling.add(by.persons, "guest" if led else "host")  # "a reception for a delegation led by X"

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

    @staticmethod
    def _granted(layout: Layout, hit: Hit, telling: Telling) -> None:
        """As in "the audience which X granted Y", "had an audience at which X ..."."""
        first = hit.last + (layout.text(hit.last) in {"which", "that"})
        if first + 2 < len(layout.units) and layout.units[first].kind == "P" and layout.text(first + 1) in _GRANTED:
            telling.add(layout.people(first).persons, "host")
            telling.add(layout.right(first + 2, reach=4).persons, "guest")

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
        if layout.text(hit.last) == "with" and hit.form[-1] == "visit":
            met = layout.right(hit.last + 1, reach=6).persons
            if met:  # "in her visit with President X"
                telling.kind = "talks"
                telling.people = {}
                telling.add([*(found.owner or layout.subject(found.first).persons), *met])
                return
        if found.determiner in {"my", "our"}:
            return  # whose it is who writes, no name tells
        telling.ending = any(h.verb and h.form[0] in _ENDINGS and h.last == found.first for h in hits)
        if layout.text(hit.last) == "of":
            telling.add(layout.right(hit.last + 1, reach=4).persons, "guest")
        elif layout.text(hit.last) == "in":  # "the stay in <C> of X"
            telling.add(layout.after(hit.last, _OF, reach=5).persons, "guest")
        by = layout.after(hit.last, _BY, reach=10)
        if not any(h.verb and hit.last <= h.first < by.first and h.form[0] not in _MADE for h in hits):
            telling.add(by.persons, "guest")
        if not telling.people and self._relative(layout, found):
            verb = self._verb_after(layout, found, hits, frozenset({"hold"}))
            telling.add(layout.subject(verb.first, opening=False).persons if verb else [], "guest")
        elif not telling.people:
            telling.add(self._whose(layout, found), "guest")
            verb = self._verb_before(layout, found, hits, frozenset({"hold", "invite", "speak"}))
            spoken = verb is not None and verb.key == "speak" and not verb.form[0].startswith("open")
            if spoken or (verb is not None and verb.form[0] in _HAVE and layout.text(hit.last) != "to"):
                verb = None
            bound = found.governor in {"for", "after", "following"} and bool(
                _DEPARTURES & {layout.text(i) for i in range(found.first)}
            )
            then = found.governor in {"on", "during"} and found.determiner != "that"
            if found.governor in {"on", "for"} and self._verb_before(layout, found, hits, frozenset({"invite"})):
                return  # "invited him to come to <C> on an official visit": told by its verb
            telling.add(self._come_for(layout, found) or self._beside(layout, found), "guest")
            then |= layout.text(found.first - 1) in _PLANNING
            if not telling.people and (verb is not None or bound or then):
                telling.add(layout.subject(verb.first if verb else found.first).persons, "guest")
        attends = self._verb_before(layout, found, hits, frozenset({"attend"}))
        if attends is not None and found.first - attends.last <= 1:
            telling.people = {}
            telling.add(layout.subject(attends.first).persons, "participant")
        self._hosts(layout, found, telling)

    @staticmethod
    def _relative(layout: Layout, found: Phrase) -> bool:
        """True before "that X made", "X is to make"."""
        after = layout.units[found.last] if found.last < len(layout.units) else None
        return after is not None and (after.text in {"that", "which"} or after.kind == "P")

    @staticmethod
    def _whose(layout: Layout, found: Phrase) -> list[Person]:
        """The one before "whose trip"."""
        return layout.antecedent(found.first).persons if found.determiner == "whose" else []

    def _hosts(self, layout: Layout, found: Phrase, telling: Telling) -> None:
        for hit in self._words.phrases.find(layout.view):
            if hit.key == "visit-host-word" and abs(layout.clause[hit.first] - layout.clause[found.first]) <= 1:
                telling.add(layout.right(hit.last, reach=7).persons, "host")
            elif hit.key == "escort-word" and abs(layout.clause[hit.first] - layout.clause[found.first]) <= 1:
                telling.add(layout.right(hit.last, reach=7).persons, "participant")
        invitation = next((i for i, u in enumerate(layout.units) if u.text == "invitation"), None)
        if invitation is not None and invitation > 1 and layout.units[invitation - 1].text in {"'s", "'"}:
            unit = layout.units[invitation - 2]
            if isinstance(unit.value, Person):
                telling.add([unit.value], "host")
