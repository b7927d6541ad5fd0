"""Who takes part in ceremonies, conferences and press conferences that a noun tells of."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_company import attended_by, in_company
from kg.find.meeting_leaders import at_its_lead, then_spoke
from kg.find.meeting_noun_marks import beside_it
from kg.find.meeting_noun_tools import NounTools, of_delegation, shown_at
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_presence import LOOKING_ON, behind_semicolons, held_with, listed_after, past_others, represented
from kg.find.meeting_records import Telling
from kg.find.meeting_rites import signers
from kg.find.meeting_subjects import Layout
from kg.find.meeting_welcomed import welcomed_for
from kg.find.meeting_words import Hit
from kg.find.officials import Person

_BY, _BESIDE, _TO = frozenset({"by"}), frozenset({"with", "alongside"}), frozenset({"to"})
_TALKS = frozenset({"talks", "meet", "reception", "dialogue", "host", "guest"})
_FRINGES = frozenset({"sidelines", "sideline", "margins", "fringes", "occasion", "framework"})
_SEES = frozenset({"saw", "sees", "heard"})
_SPEAKERS = frozenset({"speakers", "panelists", "panellists", "speaking"})
_WELCOMES = frozenset({"welcome", "welcoming", "cordon"})
_DREW = frozenset({"drew", "draws", "attracted", "gathered", "featured", "convened"})
_NEAR = 8
"""How far after the ceremony its purpose may stand."""
_OPENING = 3
"""Up to where "At the ceremony" opens a sentence."""
_FRONT = 5
"""Up to where "Within the framework of the forum" opens a sentence."""
_PRESENCE = frozenset({"attendance", "presence", "participation"})
_PRESENT = frozenset(
    "present attending participating among joining attendance participants attendees delegates speakers "
    "panelists".split()
)
_SAT = frozenset({"sat", "sits", "sit", "sitting", "listened", "joined"})
_SPOKE = frozenset({"spoke", "said", "opened", "addressed", "closed"})
_OPENED = frozenset({"opened", "inaugurated", "launched", "closed", "addressed"})
_GATHERS = frozenset({"roundtable", "table", "convening", "forum", "summit", "workshop", "event"})
_RAN = frozenset("led hosted convened held headlined keynoted organised organized leads hosts holds".split())
_DRILLS = frozenset({"exercise", "exercises", "drill", "drills"})


class GatheringNouns(NounTools):
    """Ceremonies, conferences, press conferences and "the event"."""

    def _ceremony(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        self._attendance(layout, found, telling, hits)
        telling.add([p for p in signers(layout) if p not in telling.people])
        welcome = not _WELCOMES.isdisjoint(found.words)
        if welcome:
            telling.add(layout.after(hit.last, frozenset({"for"}), reach=10).persons, "guest")
        elif (to := self._to_welcome(layout, hit)) > 0:
            telling.subtype, welcome = "welcome", True
            telling.add(layout.right(to + 2, reach=8).persons, "guest")
        greets = self._verb_before(layout, found, hits, frozenset({"host"}))
        if greets is not None and greets.form[0].startswith(("welcom", "greet")) and found.governor in {"at", "with"}:
            telling.subtype = "welcome"
            welcomed = layout.text(greets.first - 1) in {"was", "were", "being", "been"}
            telling.add(layout.subject(greets.first).persons, "guest" if welcomed else "host")
            other = layout.after(greets.last, _BY, reach=12) if welcomed else layout.right(greets.last, reach=6)
            telling.add(other.persons, "host" if welcomed else "guest")
        if not telling.people and not found.possessive:
            telling.add(
                held_with(layout, hit.last, next((h.first for h in hits if h.first > hit.last and h.key in _TALKS), 0)),
                "participant",
            )
        by = layout.after(hit.last, _BY, reach=16)
        between = (h for h in hits if hit.last <= h.first < by.first)
        if not any(h.key == "say" if h.verb else h.key == "visit" for h in between):  # "to mark the first visit by X"
            telling.add(by.persons, "host" if welcome or self._hosted(layout, hit) else "")
        verb = self._verb_before(layout, found, hits, frozenset({"host", "hold", "chair"}))
        if verb is not None and found.governor not in {"at", "during", "after", "before", "in", "following", "with"}:
            telling.add(
                layout.subject(verb.first).persons,
                "host" if welcome or verb.key == "host" else "chair" if verb.key == "chair" else "",
            )
        elif welcome and found.governor in {"at", "with", ""} and not telling.people:
            given = any(
                layout.text(i) in {"given", "accorded", "offered"} for i in range(max(0, found.first - 4), found.first)
            )
            telling.add(layout.subject(found.first).persons, "guest" if given else "")
        elif found.governor in {"at", "during", "in", "with"} and not telling.people:
            self._doers(layout, found, telling, hits)
        self._there(layout, found, telling)

    @staticmethod
    def _to_welcome(layout: Layout, hit: Hit) -> int:
        """Where "a ceremony in <L> on <D> to welcome Y" tells what it is for; 0 where it does not."""
        for k in range(hit.last, min(len(layout.units), hit.last + _NEAR)):
            if layout.text(k) == "to" and layout.text(k + 1) in {"welcome", "greet", "honour", "honor"}:
                return k if layout.same(k, hit.first) else 0
        return 0

    @staticmethod
    def _hosted(layout: Layout, hit: Hit) -> bool:
        return any(u.text in {"hosted", "led"} for u in layout.units[hit.last : hit.last + 6])

    def _doers(self, layout: Layout, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        """Who signs or hands over at the ceremony, or speaks at it."""
        verb = self._verb_before(layout, found, hits, frozenset({"sign", "handover", "attend", "speak", "say"}))
        subject = layout.subject(verb.first if verb else found.first)
        role = "speaker" if verb is not None and verb.key in {"say", "speak"} else ""
        telling.add(subject.persons, role)
        signs = next((h for h in hits if h.verb and h.key == "sign" and h.first > found.last), None)
        telling.add(in_company(layout, signs.last, signs.last, hits) if signs is not None else [])
        given = (
            h for h in hits if h.verb and h.key == "handover" and h.first > found.last and h.first - found.last < 20
        )
        verb = verb or (next(given, None) if found.first <= 3 else None)
        if verb is not None and verb.key == "handover":
            telling.add(layout.right(verb.last, reach=3).persons)  # "presented Y with the dossiers"
            reach = found.first - verb.last if found.first > verb.last else 12
            telling.add(layout.after(verb.last, _BY, reach).persons)
            telling.add(layout.after(verb.last, _TO, reach).persons)  # "was handed over to Y at a ceremony"

    @staticmethod
    def _there(layout: Layout, found: Phrase, telling: Telling) -> None:
        """As in "A ceremony at which X and Y signed", "which X attended"."""
        relative = next(
            (
                i
                for i in range(found.last, min(len(layout.units), found.last + 10))
                if layout.text(i) in {"which", "where"}
            ),
            None,
        )
        if relative is not None and relative + 1 < len(layout.units) and layout.units[relative + 1].kind in "PB":
            people = layout.run(relative + 1)
            role = "participant" if layout.text(people.last) == "attended" else ""
            telling.add(people.persons, "speaker" if layout.text(people.last) in _SPOKE else role)

    def _attendance(self, layout: Layout, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        """Those who attend, chair or speak, by the verbs and phrases around the noun."""
        telling.add(self._taking_part(layout, found) or represented(layout), "participant")
        for phrase_hit in self._words.phrases.find(layout.view):
            if abs(layout.clause[phrase_hit.first] - layout.clause[found.first]) > 1:
                continue
            if phrase_hit.key == "attendance-word":
                telling.add(attended_by(layout, phrase_hit.last), "participant")
            elif phrase_hit.key == "speaker-word":
                telling.add(layout.right(phrase_hit.last, reach=8).persons, "speaker")
            elif phrase_hit.key == "co-chair-word":
                chairs = layout.right(phrase_hit.last, reach=8)
                telling.add([*chairs.persons, *self._also_by(layout, chairs)], "co-chair")
            elif phrase_hit.key == "chair-word":
                role = "host" if telling.kind == "ceremony" else "chair"
                if of_delegation(layout, phrase_hit.first):
                    role = "participant"
                telling.add(layout.right(phrase_hit.last, reach=8).persons, role)
        speaking = not _SPEAKERS.isdisjoint({layout.text(0), layout.text(1), layout.text(2)})
        present = self._present(layout, found)
        telling.add(present or self._come_for(layout, found), "speaker" if speaking and present else "participant")
        for verb in hits:
            if (
                not verb.verb
                or verb.key not in {"attend", "speak", "chair", "co-chair", "say"}
                or verb.last > found.first
                or not layout.same(verb.first, found.first)
                or (verb.form[0] == "opening" and layout.text(verb.first - 1) in {"the", "its", "official", "'s"})
            ):
                continue
            role = {"attend": "participant", "chair": "chair", "co-chair": "co-chair"}.get(verb.key, "speaker")
            if (verb.form[0] in {"told", "tell", "tells"} and found.first > verb.last) or (
                verb.first and layout.units[verb.first - 1].kind in "CO" and verb.form[0].endswith("ing")
            ):
                continue
            if verb.key == "say" and any(h.verb and verb.last <= h.first < found.first for h in hits):
                continue  # "thanked Y for attending the forum"
            done = layout.text(verb.first - 1) not in {"for", "of"} or layout.owner_of_act(verb.first) is not None
            near = 7 if verb.form[0].startswith("join") else 3 if verb.key == "say" else 4
            if found.first - verb.last <= near and done:
                subject = layout.subject(verb.first).persons
                attends = not subject and verb.key == "attend"
                telling.add(at_its_lead(layout, verb.first) if attends else subject, role)
                if role == "co-chair" or (role == "chair" and layout.text(found.last) == "with"):
                    telling.add(in_company(layout, verb.last, found.last, hits), "co-chair")
                if verb.form[0].startswith("join"):
                    telling.add(layout.right(verb.last, reach=6).persons, role)
                elif role in {"participant", "speaker"} and subject and verb.key != "say":
                    telling.add(in_company(layout, verb.last, found.last, hits), "participant")

    @staticmethod
    def _present(layout: Layout, found: Phrase) -> list[Person]:
        """As in "Attending the ceremony were X and Y"; "the ceremony, the 4th of its kind, saw the presence of X"."""
        for i, _ in layout.view.of_kind("P"):
            if i >= found.last and layout.preposition(i) == "with":
                people = layout.run(i)
                end = past_others(layout, people.last)
                if layout.text(end) in LOOKING_ON or [layout.text(end), layout.text(end + 1)] == ["in", "attendance"]:
                    return people.persons  # "with X and other officials attending"
        opened = bool({layout.text(0), layout.text(1)} & _PRESENT)
        for i in range(found.last, min(len(layout.units), found.last + 12)):
            text = layout.text(i)
            if not layout.same(i, found.last - 1) and text not in _SEES:
                continue
            included = text in {"included", "includes"} and (opened or i == found.last)  # "The call included X and Y"
            if included or (opened and text in {"were", "was"}):
                first = layout.right(i + 1 + (layout.text(i + 1) == ":"), reach=6).persons
                more = behind_semicolons(layout, i) if first else listed_after(layout, i)
                return [*first, *(p for p in more if p not in first)]
            together = text == "brought" and layout.text(i + 1) == "together"
            if (text in _DREW or together) and (drawn := layout.right(i + 1 + together, reach=6).persons):
                return drawn
            if text in _SEES:
                there = i + 4 if layout.text(i + 2) in _PRESENCE and layout.text(i + 3) == "of" else i + 1
                return layout.right(there, reach=6).persons if there > i + 1 or i < found.last + 2 else []
        return []

    def _there_too(self, layout: Layout, found: Phrase, hits: Sequence[Hit]) -> list[Person]:
        """Who else was at a meeting told before: "Attending the talks were X and Y", "the talks were attended by X".

        Also "X also attended the talks", "Also at the talks, X said", "X was also present at the talks".
        """
        also = found.governor == "at" and layout.text(0) == "also" and layout.text(1) == "at"
        if also and len(persons := layout.subject(found.first).persons) == 1:
            return persons
        there = found.governor == "at" and layout.text(found.first - 2) == "present"
        if there and (persons := layout.subject(found.first - 2, opening=False).persons):
            return persons
        if [layout.text(found.first - n) for n in (2, 1)] == ["in", "on"] and layout.text(found.first - 3) in _SAT:
            return layout.subject(found.first - 3, opening=False).persons  # "sat in on the talks"
        for hit in hits:
            attends = hit.verb and hit.key == "attend" and 0 <= found.first - hit.last <= 1
            also = "also" in {layout.text(k) for k in range(max(0, hit.first - 2), hit.last + 1)}
            if attends and also and (persons := layout.subject(hit.first, opening=False).persons):
                return persons
        for i in range(found.last, min(len(layout.units) - 1, found.last + 5)):
            if layout.text(i) in {"attended", "joined"} and layout.text(i + 1) == "by":
                return layout.right(i + 2, reach=6).persons
        return self._present(layout, found)

    def _conference(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        two = layout.right(hit.last + 1, reach=4).persons if layout.text(hit.last) == "between" else []
        bare = not found.named or found.last - found.first <= len(("the", "summit"))
        if hit.form == ("summit",) and bare and len(two) > 1:
            telling.kind = "talks"  # "a virtual summit between X and Y"
            telling.add(two)
            return
        self._attendance(layout, found, telling, hits)
        self._there(layout, found, telling)
        telling.add(welcomed_for(layout, found) if telling.kind == "dialogue" else [])
        gathers = not _GATHERS.isdisjoint(hit.form)
        telling.add([] if found.possessive else list(found.owner), "host" if gathers else "")
        telling.topic = bool(found.owner) and found.governor == "on"  # "followed up on X's round table"
        telling.aside |= beside_it(layout, found)
        if layout.text(hit.last - 1) not in _DRILLS and (openers := self._opened_by(layout, hit)):
            telling.add(openers, "participant")
        if telling.people:
            return
        with_whom = layout.after(hit.last, frozenset({"with"}), reach=20)
        if with_whom.persons and not any(h.key in _TALKS and hit.last <= h.first < with_whom.first for h in hits):
            speaks = "speaker" in layout.view.words or any("speaker" in u.text for _, u in layout.view.of_kind("P"))
            telling.add(with_whom.persons, "speaker" if speaks else "participant")
            return
        fronted = layout.text(0) == "within" and found.first <= _FRONT
        telling.beside = found.governor == "of" and (fronted or layout.text(found.first - 2) in _FRINGES)
        if telling.beside:
            return
        if found.governor in {"to", "of"}:
            telling.add(self._leading_to(layout, found), "participant")
        if telling.people:
            return
        verb = self._verb_before(layout, found, hits, frozenset({"attend", "speak", "say", "hold", "host", "travel"}))
        if verb is not None and verb.key == "travel" and not shown_at(verb, hit):
            verb = None
        if verb is not None and (
            verb.form[0].startswith("welcom")
            or layout.text(verb.first - 1) in {"for", "of"}
            or (verb.first and verb.form[0].endswith("ing") and layout.units[verb.first - 1].kind in "CO")
        ):
            thanked = layout.units[verb.first - 2].value if verb.first > 1 and verb.key in {"host", "hold"} else None
            telling.add([thanked] if isinstance(thanked, Person) else [], "host")  # "thanked X for hosting the forum"
            return
        if verb is not None and found.governor in {"at", "in", "to", ""}:
            role = {"speak": "speaker", "say": "speaker", "host": "host"}.get(verb.key, "participant")
            role = role if found.governor or not verb.form[0].startswith("observ") else "participant"  # looked on
            if verb.key != "say" or found.governor == "at" or found.first - verb.last <= 2:
                telling.add(layout.subject(verb.first).persons, role)
        if not telling.people and found.governor in {"at", "during"} and found.named:
            telling.add(self._acted_at(layout, found), "participant")
        if not telling.people and found.governor == "at" and found.first <= _OPENING:
            telling.add(*self._acting(layout, found))
        if not telling.people and hit.form[-1] == "lecture" and layout.text(found.first - 1) in {"delivered", "gave"}:
            telling.add(layout.subject(found.first - 1).persons, "speaker")

    @staticmethod
    def _opened_by(layout: Layout, hit: Hit) -> list[Person]:
        """As in "The exhibition was opened in <L> on <D> by X and Y"."""
        for i in range(hit.last, min(len(layout.units), hit.last + 12)):
            if layout.text(i) in _OPENED and layout.text(i - 1) in {"was", "were", "been", ","}:
                return layout.after(i + 1, _BY, reach=8).persons
        return []

    def _press_conference(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        self._chairs(layout, found, telling, hits)
        if telling.people:
            return
        if found.governor in {"at", "during", "in"} or self._verb_before(
            layout, found, hits, frozenset({"say", "speak", "hold", "host", "attend", "chair", "co-chair"})
        ):
            subject = layout.subject(found.first)
            named = layout.context.persons_of(layout.view)
            by = [p for j, p in named if j < found.first and layout.preposition(j) == "by"]
            telling.add(subject.persons or list(found.owner) or by or then_spoke(layout, hit.last), "speaker")
            if "joint" in found.words or layout.text(hit.last) == "with":
                telling.add(layout.after(hit.last, _BESIDE, reach=4).persons, "speaker")

    def _series(self, layout: Layout, _hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        """As in "The next edition": of the recurring event told before."""

    def _event(self, layout: Layout, _hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        if found.determiner in {"a", "an"}:
            telling.kind = "ceremony"
        else:
            telling.definite = True
        self._attendance(layout, found, telling, hits)
        telling.attended = bool(telling.people) and bool(self._present(layout, found))
        for k in range(found.first - 1, found.first - 4, -1) if not telling.people else ():
            if telling.kind == "ceremony" and layout.text(k) in _RAN:
                telling.add(layout.subject(k, opening=False).persons, "host")
        if not telling.people and found.governor == "at":
            self._doers(layout, found, telling, hits)
