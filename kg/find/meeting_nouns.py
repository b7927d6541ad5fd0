"""Events told by a noun: "held talks with", "at a ceremony attended by", "a visit to Vietnam by"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Sides
from kg.find.meeting_clauses import Layout, People
from kg.find.meeting_phrases import Phrase, name_of, phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_words import Hit, MeetingWords
from kg.find.officials import Person

_WITH = frozenset({"with", "between", "alongside"})
_BY = frozenset({"by"})
_FOR = frozenset({"for", "with"})
_HOST_AFTER = frozenset({"on", "to"})
_WARMTH = frozenset({"warm", "solemn", "cordial", "thoughtful", "hospitable", "good", "kind", "enthusiastic", "respectful"})
_GENERIC = frozenset({"mechanism", "mechanisms", "channels", "activities", "programme", "program"})
_HAVE = frozenset({"have", "has", "had", "having", "hold", "holds", "held", "holding"})
_VERBAL = frozenset({"to", "will", "would", "should", "can", "could", "may", "not", "must", "might"})
_SHORT = frozenset({"stop", "stay", "tour", "swing", "journey", "call", "stopover"})
_ONLINE = frozenset({"online", "virtual", "virtually"})


class NounReader:
    """Makes tellings of the event nouns of a sentence."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words

    def read(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> tuple[Telling, Phrase] | None:
        """The telling of one noun, without date, place and status; None for what is no event."""
        verbs = frozenset(i for h in hits if h.verb for i in range(h.first, h.last))
        found = phrase(layout, hit, verbs)
        if self._generic(layout, hit, found):
            return None
        telling = Telling(hit.key, at, found.first, hit.last, definite=found.definite, edition=found.edition)
        telling.plural = hit.form[-1].endswith("s") and hit.form[-1] not in {"talks", "congress"}
        telling.separate = "separate" in found.words
        if hit.key == "conference":
            telling.subtype = hit.form[-1].rstrip("s")
        telling.remote = bool(found.words & _ONLINE)
        if found.named or found.edition and hit.key in {"dialogue", "conference"}:
            telling.name = name_of(layout, found)
        if found.possessive and not found.owner:
            found.owner = self._his(layout, found, at)
        reader = getattr(self, "_" + hit.key.replace("-", "_"))
        reader(layout, hit, found, telling, hits)
        return telling, found

    @staticmethod
    def _generic(layout: Layout, hit: Hit, found: Phrase) -> bool:
        after = layout.text(hit.last)
        if _GENERIC & {after, layout.text(hit.last + 1), layout.text(hit.last + 2)} and hit.key == "dialogue" or after in _GENERIC or found.determiner in {"no", "any", "every", "each"}:
            return True
        before = layout.text(hit.first - 1)
        calls = hit.key == "phone-call" and len(hit.form) > 1
        bare = not calls and not found.determiner and not found.edition and not found.owner and found.first == hit.first
        if before in _VERBAL or bare and hit.first and layout.units[hit.first - 1].kind in "PBS":
            return True
        if hit.key == "dialogue":
            units = layout.units[found.first : hit.first]
            return bare or found.determiner in {"a", "an"} and not found.named and not any(u.kind in "CJ" for u in units)
        if hit.key == "visit" and hit.form[0] in _SHORT:
            return not (found.determiner or found.edition)
        if hit.key == "ceremony" and hit.form[-1] not in {"ceremony", "welcome"}:
            return not (found.determiner or found.edition or found.governor in {"at", "during", "after", "following"}) or hit.form[0] == "handing"
        if hit.key == "phone-call" and found.governor in {"by", "via", "through", "over"}:
            return True
        if hit.key == "reception" and (found.words & _WARMTH or layout.text(found.first - 1) in _WARMTH):
            return True
        if hit.form[0] == "session" and not (found.determiner or after in {"with", "between"}):
            return True
        return hit.key == "conference" and after in {"centre", "center", "hall"}

    def speech(self, layout: Layout, hits: Sequence[Hit]) -> Telling | None:
        """A speech at a named institution, which counts as an event of its own."""
        for i, unit in enumerate(layout.units):
            if unit.kind != "w" or unit.text not in self._words.speech_nouns or any(h.first <= i < h.last and not h.verb for h in hits):
                continue
            for j in range(i + 1, min(len(layout.units), i + 8)):
                if layout.text(j) == "at" and j + 2 < len(layout.units) and any(u.kind in "OL" for u in layout.units[j + 1 : j + 3]):
                    telling = Telling("conference", layout.at, i, i + 1, subtype="speech")
                    speaker = layout.subject(i).persons or [p for k, p in layout.context.persons_of(layout.view) if k > j and not layout.preposition(k)][:1]
                    telling.add(speaker, "speaker")
                    return telling
        return None

    @staticmethod
    def _his(layout: Layout, found: Phrase, at: int) -> tuple[Person, ...]:
        """Whose "his meeting" is: the subject of the sentence, else of the one before."""
        subject = layout.subject(found.first)
        if subject.persons:
            return tuple(subject.persons)
        subjects = layout.context.subjects
        before = subjects[at - 1] if at else None
        if isinstance(before, Person):
            return (before,)
        if isinstance(before, Sides):
            return before.persons
        told = [p for _, p in layout.context.persons_of(layout.context.views[at - 1])] if at else []
        return tuple(told[-1:])

    # -- governing verbs --------------------------------------------------------------------

    @staticmethod
    def _verb_before(layout: Layout, found: Phrase, hits: Sequence[Hit], keys: frozenset[str]) -> Hit | None:
        """The verb of some classes that has the phrase as its object or in a phrase after it."""
        best = None
        for hit in hits:
            if hit.verb and hit.key in keys and hit.last <= found.first and layout.same(hit.first, found.first):
                if found.first - hit.last <= 14:
                    best = hit
        return best

    @staticmethod
    def _verb_after(layout: Layout, found: Phrase, hits: Sequence[Hit], keys: frozenset[str]) -> Hit | None:
        """The verb of some classes that has the phrase as its subject."""
        for hit in hits:
            if hit.verb and hit.key in keys and hit.first >= found.last and hit.first - found.last <= 12 and layout.clause[hit.first] - layout.clause[found.last - 1] <= 1:
                return hit
        return None

    # -- one reader per kind ----------------------------------------------------------------

    def _talks(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        self._chairs(layout, found, telling, hits)
        before = layout.units[found.first - 1] if found.first else None
        if not found.owner and not found.determiner and before is not None and isinstance(before.value, Person):
            telling.add([before.value])
        telling.add(list(found.owner))
        others = layout.after(hit.last, _WITH, reach=12)
        telling.add(others.persons)
        subject = layout.subject(found.first)
        if self._asked(layout, subject, found, hits):
            return
        telling.add(subject.persons)
        telling.codes = subject.codes or others.codes
        if len(telling.people) < 2 and found.governor in {"at", "during", "in", ""}:
            telling.add(self._objects(layout, found))
        telling.add(layout.after(hit.last, _BY, reach=8).persons)

    _phone_call = _talks

    @staticmethod
    def _asked(layout: Layout, subject: People, found: Phrase, hits: Sequence[Hit]) -> bool:
        """True where the subject only speaks of the event ("Hang said at the press conference that the talks ...")."""
        return subject.first > found.last and found.definite and found.governor == ""

    @staticmethod
    def _objects(layout: Layout, found: Phrase) -> list[Person]:
        """The one spoken to in the same clause ("Nghia told Flynn at their talks")."""
        persons: list[Person] = []
        for i, person in layout.context.persons_of(layout.view):
            if i < found.first and layout.same(i, found.first) and not layout.inside[i] and layout.preposition(i) in {"", "to", "with"}:
                persons.append(person)
        return persons

    def _dialogue(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        self._chairs(layout, found, telling, hits)
        if not telling.people:
            verb = self._verb_before(layout, found, hits, frozenset({"hold", "attend", "speak"}))
            if verb is not None:
                telling.add(layout.subject(verb.first).persons)
                telling.add(layout.after(hit.last, _WITH, reach=14).persons)

    def _chairs(self, layout: Layout, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        """Those who chair: before an active verb, after "co-chaired by"."""
        for key, word in (("co-chair", "co-chair-word"), ("chair", "chair-word")):
            for phrase_hit in self._words.phrases.find(layout.view):
                if phrase_hit.key == word and abs(layout.clause[phrase_hit.first] - layout.clause[found.first]) <= 1:
                    people = layout.right(phrase_hit.last, reach=8)
                    telling.add(people.persons, "co-chair" if len(people.persons) > 1 or key == "co-chair" else "chair")
            for verb in hits:
                if verb.verb and verb.key == key and abs(layout.clause[verb.first] - layout.clause[found.first]) <= 1 and not telling.people:
                    people = layout.subject(verb.first)
                    if len(people.persons) < 2 and layout.text(verb.first - 1) != "by":
                        others = layout.after(0, frozenset({"with"}), reach=verb.first)
                        people = others if others.persons else people
                    telling.add(people.persons, "co-chair" if key == "co-chair" or len(people.persons) > 1 else "chair")

    def _reception(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        subject = layout.subject(found.first)
        call = hit.form[0] in {"courtesy", "call", "farewell"} and hit.form[-1] in {"call", "calls", "visit"}
        if call:
            telling.add(subject.persons or list(found.owner), "guest")
            telling.add(layout.after(hit.last, _HOST_AFTER, reach=8).persons, "host")
            telling.add(layout.after(hit.last, _BY, reach=12).persons, "guest")
            return
        if found.governor in {"at", "during", "after", "in"}:
            if not found.definite:
                telling.add(layout.after(hit.last, _FOR, reach=12).persons, "guest")
                self._guest_of(layout, found, telling)
            return
        guests = layout.after(hit.last, _FOR, reach=16)
        gives = self._verb_before(layout, found, hits, frozenset({"host", "hold"})) is not None
        if guests.persons or gives:
            telling.add(subject.persons, "host")
            telling.add([p for p in guests.persons if p not in telling.people], "guest")
        telling.add(layout.after(hit.last, _BY, reach=8).persons, "host")

    @staticmethod
    def _guest_of(layout: Layout, found: Phrase, telling: Telling) -> None:
        """"X was the guest of Y at a reception"."""
        for j, unit in layout.view.of_kind("P"):
            if j < found.first and unit.text.lower() == "the guest" and layout.text(j + 1) == "of":
                telling.add(layout.subject(j).persons, "guest")
                telling.add(layout.right(j + 2, reach=4).persons, "host")

    def _visit(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        telling.add(list(found.owner), "guest")
        if layout.text(hit.last) == "of":
            telling.add(layout.right(hit.last + 1, reach=4).persons, "guest")
        by = layout.after(hit.last, _BY, reach=10)
        telling.add(by.persons, "guest")
        if not telling.people and self._relative(layout, found):
            verb = self._verb_after(layout, found, hits, frozenset({"hold"}))
            telling.add(layout.subject(verb.first, opening=False).persons if verb else [], "guest")
        elif not telling.people:
            telling.add(self._whose(layout, found), "guest")
            verb = self._verb_before(layout, found, hits, frozenset({"hold", "invite"}))
            if verb is not None and verb.form[0] in _HAVE:
                verb = None
            if not telling.people and (verb is not None or found.governor in {"on", "during"}):
                telling.add(layout.subject(verb.first if verb else found.first).persons, "guest")
        self._hosts(layout, found, telling)

    @staticmethod
    def _relative(layout: Layout, found: Phrase) -> bool:
        """True before "that X made", "X is to make"."""
        after = layout.units[found.last] if found.last < len(layout.units) else None
        return after is not None and (after.text in {"that", "which"} or after.kind == "P")

    @staticmethod
    def _whose(layout: Layout, found: Phrase) -> list[Person]:
        """The one before "whose trip"."""
        i = found.first - 1
        while i >= 0 and found.first - i < 3 and layout.units[i].text != "whose":
            i -= 1
        if i < 1 or layout.units[i].text != "whose":
            return []
        return layout.antecedent(i).persons

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

    def _ceremony(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        self._attendance(layout, found, telling, hits)
        welcome = "welcome" in found.words or "welcoming" in found.words
        if welcome:
            telling.add(layout.after(hit.last, frozenset({"for"}), reach=10).persons, "guest")
        for by in (layout.after(hit.last, _BY, reach=16),):
            telling.add(by.persons, "host" if welcome or self._hosted(layout, hit) else "")
        verb = self._verb_before(layout, found, hits, frozenset({"host", "hold", "chair"}))
        if verb is not None and found.governor not in {"at", "during", "after", "before", "in", "following", "with"}:
            telling.add(layout.subject(verb.first).persons, "host" if welcome or verb.key == "host" else "chair" if verb.key == "chair" else "")
        elif welcome and found.governor in {"at", "with", ""} and not telling.people:
            given = any(layout.text(i) in {"given", "accorded", "offered"} for i in range(max(0, found.first - 4), found.first))
            telling.add(layout.subject(found.first).persons, "guest" if given else "")
        elif found.governor in {"at", "during", "in", "with"} and not telling.people:
            self._doers(layout, found, telling, hits)

    @staticmethod
    def _hosted(layout: Layout, hit: Hit) -> bool:
        return any(u.text in {"hosted", "led"} for u in layout.units[hit.last : hit.last + 6])

    def _doers(self, layout: Layout, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        """Who signs or hands over at the ceremony, or speaks at it."""
        verb = self._verb_before(layout, found, hits, frozenset({"sign", "handover", "attend", "speak", "say"}))
        subject = layout.subject(verb.first if verb else found.first)
        role = "speaker" if verb is not None and verb.key in {"say", "speak"} else ""
        if verb is None and found.first <= 3:
            role = ""
        telling.add(subject.persons, role)
        relative = next((i for i in range(found.last, min(len(layout.units), found.last + 10)) if layout.text(i) in {"which", "where"}), None)
        if relative is not None and relative + 1 < len(layout.units) and layout.units[relative + 1].kind in "PB":
            telling.add(layout.run(relative + 1).persons)

    def _attendance(self, layout: Layout, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        """Those who attend, chair or speak, by the verbs and phrases around the noun."""
        for phrase_hit in self._words.phrases.find(layout.view):
            if abs(layout.clause[phrase_hit.first] - layout.clause[found.first]) > 1:
                continue
            if phrase_hit.key == "attendance-word":
                telling.add(layout.right(phrase_hit.last, reach=8).persons, "participant")
            elif phrase_hit.key == "co-chair-word":
                telling.add(layout.right(phrase_hit.last, reach=8).persons, "co-chair")
            elif phrase_hit.key == "chair-word":
                telling.add(layout.right(phrase_hit.last, reach=8).persons, "host" if telling.kind == "ceremony" else "chair")
        if layout.text(found.last) in {"were", "was", "saw", "sees", "included"} or layout.text(found.last + 1) in {"saw", "sees"}:
            opened = any(h.verb and h.key == "attend" and h.last == found.first for h in hits) or layout.text(0) in {"present", "among", "attending"}
            if opened or layout.text(found.last) != "was" and layout.text(found.last) != "were":
                telling.add(layout.right(found.last + (2 if layout.text(found.last + 1) in {"saw", "sees"} else 1), reach=6).persons, "participant")
        for verb in hits:
            if not verb.verb or verb.key not in {"attend", "speak", "chair", "co-chair", "say"} or verb.last > found.first or not layout.same(verb.first, found.first):
                continue
            role = {"attend": "participant", "chair": "chair", "co-chair": "co-chair"}.get(verb.key, "speaker")
            if verb.form[0] in {"told", "tell", "tells"} and found.first > verb.last or verb.first and layout.units[verb.first - 1].kind in "CO" and verb.form[0].endswith("ing"):
                continue
            if found.first - verb.last <= (3 if verb.key == "say" else 4) and layout.text(verb.first - 1) not in {"for", "of"}:
                telling.add(layout.subject(verb.first).persons, role)

    def _conference(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        self._attendance(layout, found, telling, hits)
        if telling.people:
            return
        with_whom = layout.after(hit.last, frozenset({"with"}), reach=20)
        if with_whom.persons:
            speaks = "speaker" in layout.view.words or any("speaker" in u.text for _, u in layout.view.of_kind("P"))
            telling.add(with_whom.persons, "speaker" if speaks else "participant")
            return
        verb = self._verb_before(layout, found, hits, frozenset({"attend", "speak", "say", "hold", "host"}))
        if verb is not None and (layout.text(verb.first - 1) in {"for", "of"} or verb.first and verb.form[0].endswith("ing") and layout.units[verb.first - 1].kind in "CO"):
            return
        if verb is not None and found.governor in {"at", "in", "to", ""}:
            role = {"speak": "speaker", "say": "speaker", "host": "host"}.get(verb.key, "participant")
            if verb.key != "say" or found.governor == "at" or found.first - verb.last <= 2:
                telling.add(layout.subject(verb.first).persons, role)

    def _press_conference(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        self._chairs(layout, found, telling, hits)
        if telling.people:
            return
        if found.governor in {"at", "during", "in"} or self._verb_before(layout, found, hits, frozenset({"say", "speak", "hold", "attend", "chair", "co-chair"})):
            subject = layout.subject(found.first)
            telling.add(subject.persons or list(found.owner), "speaker")

    def _event(self, layout: Layout, hit: Hit, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        telling.definite = True
        self._attendance(layout, found, telling, hits)
        if not telling.people and found.governor == "at":
            self._doers(layout, found, telling, hits)
