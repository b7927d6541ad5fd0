"""Events told by a noun: "held talks with", "at a ceremony attended by", "a visit to Vietnam by"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.lexicon import BLOCS
from kg.find.meeting_dates import ANNIVERSARY
from kg.find.meeting_editions import in_series, of_two, session_of
from kg.find.meeting_encounters import EncounterNouns
from kg.find.meeting_gatherings import GatheringNouns
from kg.find.meeting_noun_marks import (
    FOSTERING,
    GENERIC,
    SERIES,
    adjective,
    after_another,
    any_dialogue,
    first_of_his,
    founded,
    likewise,
    listeners,
    no_gathering,
    short_form,
    sought,
    yearly,
)
from kg.find.meeting_phrases import Phrase, name_of, phrase, points
from kg.find.meeting_records import BILATERAL, Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_verb_tools import FACED
from kg.find.meeting_visit_nouns import VisitNouns
from kg.find.meeting_words import Hit
from kg.find.view import capital
from kg.vocabulary import Concept

_WARMTH = frozenset("warm solemn cordial thoughtful hospitable good kind enthusiastic respectful".split())
_VERBAL = frozenset({"please", "to", "will", "would", "should", "can", "could", "may", "not", "must", "might"})
_SHORT = frozenset({"stop", "stay", "tour", "swing", "journey", "call", "stopover"})
_GATHERED = frozenset({"gathering"})
_GRAVES = frozenset("place places site sites ground grounds pit pits location locations spot spots records".split())
_COLLECTED = frozenset("the their remains information evidence documents data".split())
_OTHERWISE = {"burial": _GRAVES, "gathering": _COLLECTED}
_CALLED = frozenset("become becomes became remains remained as is was be been considered called quite such".split())
_SCHOOLS = frozenset("university academy college school institute faculty".split())
_THEN = frozenset({"afterwards", "later", "then", "subsequently", "thereafter"})
_UNNAMED = frozenset("exercise exercises fair plenary gathering convening forum retreat hearing".split())
"""Gatherings that count only with an article or a name."""
_ONE_OF = frozenset({"last", "latest", "first", "second"})
_ONE_MORE = frozenset({"ceremony", "talks", "reception", "press-conference", "phone-call"})
_IT = frozenset({"it", "this", "that"})
_IS = frozenset({"was", "is", "marks", "marked"})
_ONLINE = frozenset({"online", "virtual", "virtually"})
_ANY_EXCHANGE = frozenset({"dialogue", "dialogues", "dialog", "consultation", "consultations", "-", "–", "/", "and"})
_HEARERS = frozenset("students cadets officers scholars members graduates trainees".split())
_STANDING = frozenset("committee committees commission commissions group groups force forces board council".split())
_MANY_SIDED = frozenset(
    "tripartite trilateral quadrilateral multilateral panel plenary stakeholders stakeholder donors donor thematic "
    "training".split()
)
_OF_MANY = frozenset("leaders officials experts chiefs commanders partners donors members ministers".split())
"""Whose meeting more than two parties hold: "the ASEAN leaders' meeting"."""
_CELEBRATING = frozenset({"meeting", "gathering", "together", "programme", "program", "event"})
_PARTS = frozenset("12345")
"""How the sessions of one conference are numbered."""
_SESSIONS = frozenset({"meeting", "talks", "session", "discussions"})
_BODIES = frozenset({"committee", "commission", "committees", "subcommittee"})
_PLURAL = frozenset({"committees", "commissions"})
_SHARED = frozenset({"joint", "intergovernmental", "mixed", "bilateral"})
_AFTER_HEARING = frozenset("on in at before into held chaired of to with this was is will that which , .".split())
_OF_TALKS = frozenset({"progress", "breakthrough", "stalemate", "headway", "deadlock", "momentum"})
_FOLLOWS = frozenset({"followed", "follows", "preceded", "precedes"})
_FORMS = frozenset({"form", "format", "shape", "means", "mode"})
_CHAIRS = frozenset("chair chairmanship presidency chairman member membership".split())
_PARTIES = frozenset({"reception", "banquet", "dinner", "luncheon"})
_YEARLY = frozenset({"annual", "yearly", "consultative"})
_PRESS = frozenset({"press", "reporters", "journalists"})


class NounReader(EncounterNouns, VisitNouns, GatheringNouns):
    """Makes tellings of the event nouns of a sentence."""

    def read(self, layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> tuple[Telling, Phrase] | None:
        """The telling of one noun, without date, place and status; None for what is no event."""
        verbs = frozenset(i for h in hits if h.verb for i in range(h.first, h.last))
        found = phrase(layout, hit, verbs)
        fostered = hit.form == ("dialogue",) and not found.named and layout.text(found.first - 1) in FOSTERING
        if fostered or listeners(layout, hit) or short_form(layout, hit, hits) or yearly(layout, hit, found):
            return None
        if adjective(layout, hit) or self._generic(layout, hit, found):
            return None  # "by facilitating an inclusive dialogue among the parties"
        if hit.form == ("fair",) and layout.text(hit.last).isalpha() and layout.text(hit.last) not in _AFTER_HEARING:
            return None  # "a fair chance"
        of = layout.text(found.first - 2) if found.governor == "of" else ""
        if of in ANNIVERSARY or (of == "occasion" and hit.form == ("festival",)):
            return None  # "on the 25th anniversary of the signing", "presents on the occasion of the Festival"
        telling = Telling(hit.key, at, found.first, hit.last, definite=found.definite, edition=found.edition)
        if layout.text(hit.last + 1) == "which" and layout.text(hit.last) in {"at", "in", "during"}:
            telling.definite = False  # "the ceremony at which boats change hands" is none told before
        telling.definite |= hit.key == "ceremony" and first_of_his(layout, hit)
        more = found.determiner == "a" and (found.edition or layout.text(0) in _THEN)
        if hit.key in _ONE_MORE and (found.determiner == "another" or more):
            telling.another, telling.edition = True, ""
        hit = self._settled(layout, hit, found, hits, telling)
        telling.plural = hit.form[-1].endswith("s") and hit.form[-1] not in {"talks", "congress"}
        telling.plural &= not (layout.text(hit.last) == "," and layout.text(hit.last + 2) in _ONE_OF)
        telling.separate = "separate" in found.words or after_another(layout, hit)
        telling.remote, telling.pointing = bool(found.words & _ONLINE) or likewise(layout), points(layout, hit, found)
        if found.named or (found.edition and hit.key in {"dialogue", "conference"}):
            telling.name = name_of(layout, found)
        if found.possessive and not found.owner:
            found.owner = self._his(layout, found, at)
        if hit.form[-1] in _GATHERED and found.determiner in {"the", "this"} and not found.named:
            telling.kind = "event"
        if found.definite and hit.key in BILATERAL and (there := self._there_too(layout, found, hits)):
            telling.add(there, "participant")
            telling.attended = True
            return telling, found
        if found.definite and layout.text(hit.last) in _FOLLOWS:
            return telling, found  # "The reception followed X's talks with Y"
        if hit.key in BILATERAL and self._beforehand(layout, hit, found):
            return telling, found
        reader = getattr(self, "_" + ("event" if telling.kind == "event" else hit.key.replace("-", "_")))
        reader(layout, hit, found, telling, hits)
        if "since" in {layout.text(found.first - 1), layout.text(found.first)} and hit.key in SERIES:
            telling.people.clear()  # "He noted the progress made since the second dialogue in 2023"
            if found.edition == "previous" and not any(u.kind in "DL" for u in layout.units[hit.last : hit.last + 4]):
                return None  # "Since the last dialogue, the two sides have"
        return telling, found

    @staticmethod
    def _beforehand(layout: Layout, hit: Hit, found: Phrase) -> bool:
        """True of "Prior to the reception, X conferred with Y": what was done before it tells not whose it was."""
        before = found.governor == "before" or layout.text(found.first - 2) == "prior"
        return before and found.determiner == "the" and layout.text(hit.last) in {",", "."}

    def _settled(self, layout: Layout, hit: Hit, found: Phrase, hits: Sequence[Hit], telling: Telling) -> Hit:
        """The hit with its kind as the words around it tell, which the telling takes too."""
        if session_of(layout, hit, found):
            telling.subtype, telling.edition, telling.definite = "session", "", True
        forum = self._forum(layout, found, hit) or self._of_thinkers(layout, found, hits)
        if hit.key == "dialogue" and found.named and forum:
            telling.kind, hit = "conference", replace(hit, key="conference")
        if hit.form == ("conference",) and not found.named and _PRESS & {u.text for u in layout.units[: hit.first]}:
            telling.kind, hit = "press-conference", replace(hit, key="press-conference")
        if hit.form[0] == "session" and found.edition.isdigit():
            telling.kind = "dialogue"
            telling.subtype = "session" if found.edition in _PARTS and layout.text(hit.last) != "of" else ""
        if layout.text(hit.last) == "of" and (
            (hit.form[-1] == "session" and self._assembly(layout, hit.last))
            or (hit.form == ("meeting",) and self._of_bloc(layout, hit.last))
        ):
            telling.kind, hit = "conference", replace(hit, key="conference")
        if hit.key == "reception" and hit.form[-1] in _PARTIES and self._celebrates(layout, hit):
            telling.kind, hit = "ceremony", replace(hit, key="ceremony")
        numbered = found.edition.isdigit() and self._committee(layout, found, hit) and of_two(layout)
        if hit.key == "talks" and hit.form[-1] in _SESSIONS and self._of_several(layout, found, hit):
            telling.kind, hit = "conference", replace(hit, key="conference")
        if hit.key in {"talks", "conference"} and hit.form[-1] in _CELEBRATING and self._celebrates(layout, hit):
            telling.kind, hit = "ceremony", replace(hit, key="ceremony")
        every_year = hit.key == "talks" and (bool(found.words & _YEARLY) or in_series(layout, hit, found))
        if every_year or (hit.form[0] in _SESSIONS and (numbered or self._of_committee(layout, hit))):
            telling.kind = "dialogue"
        ministers = hit.form[:3] == ("ministers", "'", "meeting") and hit.form[-1] == "meeting"
        if ministers and self._of_two(layout, found, hit):
            telling.kind = "dialogue"
        elif hit.key == "conference":
            telling.subtype = hit.form[-1].rstrip("s")
        return hit

    @staticmethod
    def _of_several(layout: Layout, found: Phrase, hit: Hit) -> bool:
        """True of "a trilateral meeting", "the ASEAN leaders' meeting", "a panel discussion"; not of two states."""
        named = {layout.context.code(u) for u in layout.units[found.first : hit.first] if u.kind in "CJ"}
        two = len(named - {None, *BLOCS}) > 1 or layout.text(hit.last) in {"between", "with"}
        theirs = layout.text(hit.first - 1) == "'" or not named.isdisjoint(BLOCS)  # "leaders' meeting"
        return not found.words.isdisjoint(_MANY_SIDED) or (theirs and not two and not found.words.isdisjoint(_OF_MANY))

    @staticmethod
    def _forum(layout: Layout, found: Phrase, hit: Hit) -> bool:
        """True of a forum of many states, named by its city: "the Seoul Defence Dialogue"."""
        units = layout.units[found.first : hit.first]
        places = [n for n, u in enumerate(units) if u.kind == "L"]
        alone = len(places) == 1 and not any(u.kind in "CJO" for u in units)
        city = alone and units[places[0]].value.value("placeType") in {"city", "country-capital"}
        return city and hit.form[-1] in {"dialogue", "dialog"}

    def _of_thinkers(self, layout: Layout, found: Phrase, hits: Sequence[Hit]) -> bool:
        """True of what an institute holds: "USIP hosted its second dialogue on the legacies of war"."""
        verb = self._verb_before(layout, found, hits, frozenset({"hold", "host"}))
        first = layout.subject(verb.first, opening=False).first if verb is not None else -1
        unit = layout.units[first] if first >= 0 else None
        body = unit.value if unit is not None and unit.kind == "O" and isinstance(unit.value, Concept) else None
        return body is not None and not body.flag("isGovernment")

    @staticmethod
    def _committee(layout: Layout, found: Phrase, hit: Hit) -> bool:
        """True where a standing body holds its numbered meeting, or gives it its name."""
        if layout.text(hit.last) == "of" and any(layout.text(hit.last + n) in _STANDING for n in range(1, 8)):
            return True
        return any(layout.text(i) in _STANDING and layout.near(i, found.first) for i in range(hit.first))

    @staticmethod
    def _of_committee(layout: Layout, hit: Hit) -> bool:
        """True of the session of a committee that two states have: also "the <J>-<J> Consultative Group meeting"."""
        k = hit.first - (4 if layout.text(hit.first - 1) == ")" else 1)
        before = [u.kind for u in layout.units[max(0, k - 6) : k]] if k > 0 else []
        if layout.text(k) in _STANDING and capital(layout.view, k) and sum(kind in "CJ" for kind in before) > 1:
            return True
        after = {layout.text(k) for k in range(hit.last + 1, hit.last + 7)} if layout.text(hit.last) == "of" else set()
        co_chaired = {"co", "chair"} <= layout.view.words
        shared = (
            co_chaired
            or not _SHARED.isdisjoint(layout.view.words)
            or (not _PLURAL.isdisjoint(after) and of_two(layout))
        )
        return not _BODIES.isdisjoint(after) and shared

    @staticmethod
    def _generic(layout: Layout, hit: Hit, found: Phrase) -> bool:
        after = layout.text(hit.last)
        if (
            (GENERIC & {after, layout.text(hit.last + 1), layout.text(hit.last + 2)} and hit.key == "dialogue")
            or after in GENERIC
            or found.determiner in {"no", "any", "every", "each"}
        ):
            return True
        if hit.key in BILATERAL and layout.text(found.first - 1) in _IS and layout.text(found.first - 2) in _IT:
            return True  # "It was their first conversation since the two countries ..."
        if hit.form[0] == "inauguration" and found.possessive:
            return True
        if no_gathering(layout, hit) or founded(layout, hit, found) or (hit.key in BILATERAL and sought(layout, found)):
            return True
        of = layout.text(found.first - 2 - (layout.text(found.first - 2) == "made"))
        if hit.form == ("talks",) and found.governor == "in" and of in _OF_TALKS:
            return True  # "progress in talks to consolidate the truce"
        if hit.form[0] == "meeting" and FACED & {layout.text(k) for k in range(hit.last, hit.last + 5)}:
            return True
        before = layout.text(hit.first - 1)
        if hit.key == "event" and found.determiner in {"a", "an"} and layout.text(found.first - 1) in _CALLED:
            return True  # "has become an important event of foreign defence"
        bare_noun = not found.determiner and not found.edition and found.first == hit.first
        calls = hit.key == "phone-call" and len(hit.form) > 1
        if hit.key == "conference" and bare_noun and hit.form[-1] in _UNNAMED:
            return True
        if (hit.form[-1], after) == ("audience", "of") or (hit.form[-1], before) == ("conference", "episcopal"):
            return True  # "to an audience of over 100", "President of the Episcopal Conference"
        if after in _OTHERWISE.get(hit.form[-1], ()):
            return True  # "searching for and gathering the remains of soldiers"
        if hit.form == ("hearing",) and before in {"on", "upon", "after"}:  # "On hearing that"
            return True
        if hit.form == ("briefing",) and not NounReader._press(layout):
            return True
        if hit.form[-1] == "hearing" and layout.units[hit.last : hit.last + 1] and after not in _AFTER_HEARING:
            return layout.units[hit.last].kind not in "DLC"  # "hearing aids"
        if hit.key == "series":
            return not found.edition or after == "of"
        alone = found.first == hit.first or found.words <= _ANY_EXCHANGE  # "exchanges, dialogue - consultation"
        bare = not calls and not found.determiner and not found.edition and not found.owner and alone
        if before in _VERBAL or (bare and hit.first and layout.units[hit.first - 1].kind in "PBS"):
            return True
        if hit.key == "dialogue":
            return any_dialogue(layout, hit, found, bare)
        if hit.key == "visit" and hit.form[0] == "call" and "action" in {after, layout.text(hit.last + 1)}:
            return True  # "a call to action"
        if hit.key == "visit" and hit.form[0] in _SHORT:
            return not (found.determiner or found.edition)
        if hit.key == "ceremony" and hit.form[-1] not in {"ceremony", "welcome", "broken"}:
            told = found.determiner or found.edition or found.governor in {"at", "during", "after", "following"}
            noted = layout.text(found.first - 1) == ":" and layout.view.sentence.paragraph in layout.context.headed
            return not (told or noted) or (hit.form[0] == "handing" and not {"took", "place"} <= layout.view.words)
        if hit.key == "phone-call" and (
            found.governor in {"by", "via", "through", "over"} or layout.text(found.first - 2) in _FORMS
        ):
            return True
        if hit.key == "reception" and (found.words & _WARMTH or layout.text(found.first - 1) in _WARMTH):
            return True
        if hit.form[0] == "session" and not (found.determiner or after in {"with", "between"}):
            return True
        return hit.key == "conference" and after in {"centre", "center", "hall", "complex", "park", "grounds"}

    @staticmethod
    def _press(layout: Layout) -> bool:
        """True where a spokesman or a press secretary speaks."""
        posts = (post.label.lower() for _, p in layout.context.persons_of(layout.view) for post in p.posts)
        return any("spokes" in label or "press" in label for label in posts)

    @staticmethod
    def _chair_of(layout: Layout, i: int) -> bool:
        """True of "the chair of the forum", "its membership of", but not of "a co-chair of the seminar"."""
        return layout.text(i) in _CHAIRS and layout.text(i - 1) in {"the", "its", "rotating", "asean"}

    def speech(self, layout: Layout, hits: Sequence[Hit]) -> Telling | None:
        """A speech at a named institution, which counts as an event of its own."""
        for i, unit in enumerate(layout.units) if not layout.view.words.isdisjoint(self._words.speech_nouns) else ():
            if (
                unit.kind != "w"
                or unit.text not in self._words.speech_nouns
                or any(h.first <= i < h.last and not h.verb for h in hits)
            ):
                continue
            for j in range(i + 1, min(len(layout.units), i + 8)):
                if (
                    (layout.text(j) == "at" or (layout.text(j) in {"of", "from"} and layout.text(j - 1) in _HEARERS))
                    and j + 2 < len(layout.units)
                    and (
                        any(u.kind in "OL" for u in layout.units[j + 1 : j + 3])
                        or not _SCHOOLS.isdisjoint(layout.text(k) for k in range(j + 1, j + 6))
                    )
                ):
                    telling = Telling("conference", layout.at, i, i + 1, subtype="speech")
                    speaker = (
                        layout.subject(i).persons
                        or [
                            p for k, p in layout.context.persons_of(layout.view) if k > j and not layout.preposition(k)
                        ][:1]
                    )
                    telling.add(speaker, "speaker")
                    return telling
        return None
