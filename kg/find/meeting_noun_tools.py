"""Which verb governs an event's noun."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.find.context import Sides
from kg.find.lexicon import BLOCS
from kg.find.meeting_dates import ANNIVERSARY
from kg.find.meeting_destinations import to_here, to_state
from kg.find.meeting_leaders import asked_of
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_verb_tools import ADDRESS
from kg.find.meeting_where import is_region
from kg.find.meeting_words import Hit, MeetingWords
from kg.find.officials import Person

DELEGATIONS = frozenset({"delegation", "delegations", "team", "mission", "group"})
_PARTIES = frozenset({("states", "parties"), ("contracting", "parties"), ("parties", "to")})
_SHOWS = frozenset({"exhibition", "expo", "fair", "exposition", "airshow", "exhibit", "display"})
_PURPOSE_NEAR = 14
_SHOW_NAME = 6
"""How many words of its name may stand before the noun."""
_BY, _WITH = frozenset({"by"}), frozenset({"with"})
_PURPOSE = frozenset({"for", "on"})
_NOW = frozenset({"currently", "now", "presently", "then", ","})
_LEADING = frozenset("led headed leads heads lead head leading heading".split())
_ASSEMBLIES = frozenset("convention assembly council parties conference treaty forum parliament union".split())
_OF_MANY = frozenset("asia east pacific asean apec g20 g7 african european commonwealth nato".split())
_ITEM = 12
"""How many words may stand between a delegation and who leads it."""
_EVENTS = frozenset({"talks", "ceremony", "dialogue", "conference", "reception", "press-conference", "event"})
_OBJECT = 6
"""How many words after "chaired" its object may stand."""
_DAY = 2
"""How many words may stand between a noun and "chaired by": "on <D>", "that was"."""
_TAKING_PART = frozenset({"participation", "attendance", "presence", "involvement"})
_MADE = frozenset(
    "made announced launched unveiled issued adopted endorsed agreed reached established released signed "
    "pledged".split()
)
"""What is done by those who are at a summit."""
_FRONT = 5


def of_delegation(layout: Layout, i: int) -> bool:
    """True of the "led by" in "the delegation of the Ministry of Defence, led by": whom X leads is no meeting."""
    for k in range(i - 1, max(-1, i - _ITEM), -1):
        if layout.text(k) == ";" or layout.units[k].kind in "PB":
            return False
        if layout.text(k) in DELEGATIONS:
            return True
    return False


class NounTools:
    """What the readers of all kinds of events share."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words

    @staticmethod
    def _acted_at(layout: Layout, found: Phrase) -> list[Person]:
        """X and Y in "the commitment that X and Y made during the summit"."""
        for k in range(found.first - 2, max(-1, found.first - _FRONT - 2), -1):
            if layout.text(k) in _MADE and layout.same(k, found.first):
                return layout.subject(k, opening=False).persons
        return []

    @staticmethod
    def _acting(layout: Layout, found: Phrase) -> tuple[list[Person], str]:
        """Those of "At the summit on <D>, X, Y and Z instructed their teams", with what they were there."""
        acting = layout.subject(found.first)
        speaks = not layout.words.speech.isdisjoint({layout.text(acting.last), layout.text(acting.last + 1)})
        return acting.persons if acting.first > found.last else [], "speaker" if speaks else "participant"

    @staticmethod
    def _leading_to(layout: Layout, found: Phrase) -> list[Person]:
        """As in "X led a delegation to the conference"."""
        for k in range(found.first - 2, max(-1, found.first - 12), -1):
            if layout.text(k) in _LEADING and layout.text(k + 1) != "by":
                led = {word for u in layout.units[k + 1 : found.first] for word in u.text.lower().split()}
                return [] if DELEGATIONS.isdisjoint(led) else layout.subject(k, opening=False).persons
        return []

    @staticmethod
    def _verb_before(layout: Layout, found: Phrase, hits: Sequence[Hit], keys: frozenset[str]) -> Hit | None:
        """The verb of some classes that has the phrase as its object or in a phrase after it."""
        best = None
        for hit in hits:
            near = 0 <= found.first - hit.last <= 14 and layout.same(hit.first, found.first)
            if hit.verb and hit.key in keys and near:
                best = hit
        return best

    @staticmethod
    def _verb_after(layout: Layout, found: Phrase, hits: Sequence[Hit], keys: frozenset[str]) -> Hit | None:
        """The verb of some classes that has the phrase as its subject."""
        for hit in hits:
            if (
                hit.verb
                and hit.key in keys
                and hit.first >= found.last
                and hit.first - found.last <= 12
                and layout.clause[hit.first] - layout.clause[found.last - 1] <= 1
            ):
                return hit
        return None

    def _chairs(self, layout: Layout, found: Phrase, telling: Telling, hits: Sequence[Hit]) -> None:
        """Those who chair: before an active verb, after "co-chaired by"."""
        for key, word in (("co-chair", "co-chair-word"), ("chair", "chair-word")):
            for phrase_hit in self._words.phrases.find(layout.view):
                group = phrase_hit.key == word and of_delegation(layout, phrase_hit.first)
                near = abs(layout.clause[phrase_hit.first] - layout.clause[found.first]) <= 1
                another = near and _of_another(phrase_hit.first, found, hits)
                if group or (phrase_hit.key == word and near and not another):
                    people = layout.right(phrase_hit.last, reach=8)
                    if group or layout.text(phrase_hit.first - 1) in DELEGATIONS:
                        telling.add(people.persons)
                        continue
                    persons = [*people.persons, *self._also_by(layout, people)]
                    telling.add(persons, _chairing(telling, key, persons))
            for verb in hits:
                if (
                    verb.verb
                    and verb.key == key
                    and layout.text(verb.first - 1) not in {"a", "as"}
                    and abs(layout.clause[verb.first] - layout.clause[found.first]) <= 1
                    and not telling.people
                    and not _chairs_another(layout, verb, found, hits)
                    and not _of_another(verb.first, found, hits)
                ):
                    people = layout.subject(verb.first)
                    if "ed" in (layout.text(verb.last - 1)[-2:], layout.text(verb.first)[-2:]):
                        chairs = layout.after(verb.last, _BY, reach=14)
                        people = chairs if chairs.persons or layout.text(verb.last) == "by" else people
                    if len(people.persons) < 2 and layout.text(verb.first - 1) != "by":
                        others = layout.after(0, _WITH, reach=verb.first)
                        people = others if others.persons else people
                    persons = [*people.persons, *self._also_by(layout, people)]
                    other = layout.right(verb.last + 1, reach=6).persons if layout.text(verb.last) == "with" else []
                    persons += [p for p in other if p not in persons]  # "co-chaired with Y the dialogue"
                    if key == "co-chair" and len(persons) == 1:  # "to co-chair the next dialogue with Y"
                        more = layout.after(found.last, _WITH, reach=10).persons
                        persons += [p for p in more if p.country != persons[0].country]
                    telling.add(persons, _chairing(telling, key, persons))
        persons = self._leaders(layout, found, hits) if not telling.people else []
        telling.add(persons, _chairing(telling, "chair", persons))

    def _attending(self, layout: Layout, found: Phrase) -> list[Person]:
        """Those of "took place in <L> with the participation of X and Y", "the dialogue, attended by X"."""
        for phrase in self._words.phrases.find(layout.view):
            if (
                phrase.key == "attendance-word"
                and phrase.first >= found.last
                and layout.near(phrase.first, found.first)
            ):
                return layout.right(phrase.last, reach=8).persons
        return []

    @staticmethod
    def _taking_part(layout: Layout, found: Phrase) -> list[Person]:
        """Who was at it by "valued X's participation in the ceremony", "noted Y's attendance at the forum"."""
        told = found.governor in {"in", "at"} and layout.text(found.first - 2) in _TAKING_PART
        if told and layout.text(found.first - 3) in {"his", "her"}:
            return [p for k, p in layout.context.persons_of(layout.view) if k < found.first][-1:]
        return layout.people(found.first - 4).persons if told and layout.text(found.first - 3) == "'s" else []

    @staticmethod
    def _come_for(layout: Layout, found: Phrase) -> list[Person]:
        """As in "X, who is in <L> for the forum"."""
        j = found.first - 2
        if found.governor not in _PURPOSE or j < 2 or layout.units[j].kind not in "LC" or layout.text(j - 1) != "in":
            return []
        if layout.text(j - 2) == "," and j > 2 and layout.units[j - 3].kind == "P":
            return layout.people(j - 3).persons  # "X, in <L> for the forum, said"
        there = layout.text(j - 2) in {"is", "are", "was", "were", "been"}
        return layout.subject(j - 2, opening=False).persons if there else []

    @staticmethod
    def _from_abroad(layout: Layout, found: Phrase) -> list[Person]:
        """Whose visit "to <C>" it is: not that of one at home there ("will meet A and B during his visit to <C>")."""
        there = to_state(layout, found) or to_here(layout, found)
        if not found.owner or there is None or any(p.country != there for p in found.owner):
            return list(found.owner)
        named = (p for _, p in layout.context.persons_of(layout.view) if p.country not in {None, there})
        guest = next(named, None)
        return [] if guest is None else [guest]

    @staticmethod
    def _beside(layout: Layout, found: Phrase) -> list[Person]:
        """The one just before "(currently) on a visit to <C>", or, if that is his own country, who met him."""
        j = found.first - 2
        while j > 0 and layout.text(j) in _NOW:
            j -= 1
        if found.governor != "on" or found.determiner not in {"a", "an"} or layout.units[max(j, 0)].kind != "P":
            return []
        near, there = layout.people(j).persons, to_state(layout, found)
        rows = (near, layout.subject(j, opening=False).persons) if there else ()
        return next((row for row in rows if row and not {p.country for p in row} & {None, there}), [])

    @staticmethod
    def _his(layout: Layout, found: Phrase, at: int) -> tuple[Person, ...]:
        """Whose "his meeting" is: the subject of the sentence, else of the one before."""
        if layout.text(found.first - 1).endswith("ing") and layout.text(found.first - 2) in _AROUND:
            here = ((i, p) for i, p in layout.context.persons_of(layout.view) if i < found.first)
            if (first := next((p for i, p in here if not layout.preposition(i)), None)) is not None:
                return (first,)  # "X called on Y and Z, before concluding his stay"
        subject = _teller(layout, layout.subject(found.first))
        if any(layout.text(i) in ADDRESS for i in range(subject.last, found.first)):
            return ()  # "received Mr Roe on his visit": his who is no official
        if found.determiner in {"his", "her"} and len(subject.persons) > 1:
            named = [p for i, p in layout.context.persons_of(layout.view) if i < found.first]
            return tuple(named[-1:])  # "the momentum of Y's visit, including his discussions with Z"
        if other := asked_of(layout, found, subject):
            return (other,)
        if subject.persons:
            return _from_elsewhere(layout, found, subject.persons)
        both = layout.pair_before(found.first) if found.determiner == "their" else []
        if both:
            return tuple(both)
        subjects = layout.context.subjects
        before = subjects[at - 1] if at else None
        if isinstance(before, Person):
            return (before,)
        if isinstance(before, Sides):
            return before.persons
        told = [p for _, p in layout.context.persons_of(layout.context.views[at - 1])] if at else []
        return tuple(told[-1:])

    @staticmethod
    def _leaders(layout: Layout, found: Phrase, hits: Sequence[Hit]) -> list[Person]:
        """Those who "led the 11th dialogue"."""
        leading = any(h.verb and h.form[0] in _LEADING and h.last == found.first for h in hits)
        return layout.subject(found.first - 1).persons if leading and found.edition else []

    @staticmethod
    def _also_by(layout: Layout, people: People) -> list[Person]:
        """More names after another "by": "by X on the one side, and by Y on the other"."""
        for i in range(people.last, min(len(layout.units) - 1, people.last + 7)) if people.persons else ():
            if layout.text(i) == "by" and layout.text(i - 1) == "and" and layout.units[i + 1].kind == "P":
                return layout.run(i + 1).persons
        return []

    @staticmethod
    def _of_two(layout: Layout, found: Phrase, hit: Hit) -> bool:
        """True of a ministers' meeting of no bloc: of two countries, or of those the article is about."""
        if found.words & _OF_MANY or "g" in found.words:  # "the G7 foreign ministers' meeting"
            return False
        region = any(u.kind == "L" and is_region(u) for u in layout.units[found.first : hit.first])  # "the East Asia …"
        named = [u for u in layout.units[found.first : hit.first] if u.kind in "CO"]
        codes = {layout.context.code(u) for u in named}
        return not region and (not named or (len(codes) == 2 and not codes & {None, *BLOCS}))

    @staticmethod
    def _of_bloc(layout: Layout, i: int) -> bool:
        """True of "a meeting of the ASEAN chiefs of defence", "of the States Parties to the Convention"."""
        after = layout.units[i + 1 : i + 5]
        parties = any((a.text, b.text) in _PARTIES for a, b in pairwise(after))
        named = [layout.context.code(u) for u in after if u.kind in "CJ"]
        pair = "EU" in named and len(set(named)) > 1  # "of the <C>-EU committee": the Union is one of two
        return parties or (not pair and any(code in BLOCS for code in named))

    @staticmethod
    def _assembly(layout: Layout, i: int) -> bool:
        """True of the session of a body of many states: "of the convention", "of the UN General Assembly"."""
        after = layout.units[i + 1 : i + 6]
        return any(not _ASSEMBLIES.isdisjoint(u.text.lower().split()) for u in after)

    @staticmethod
    def _celebrates(layout: Layout, hit: Hit) -> bool:
        """True of "a reception to mark the 75th anniversary", "a dinner for the National Day"."""
        near = [layout.text(k) for k in range(hit.last, hit.last + _PURPOSE_NEAR)]
        ends = near.index(".") if "." in near else len(near)
        return not ANNIVERSARY.isdisjoint(near[:ends])


def _teller(layout: Layout, subject: People) -> People:
    """X, not Y, in "X briefed Y on his talks with Z"; but Y in "X congratulated Y on his talks"."""
    told = layout.text(subject.first - 1) in _TELLS and layout.text(subject.last) in {"of", "on", "about", "regarding"}
    teller = layout.subject(subject.first - 1) if told else subject
    return teller if teller.persons else subject


_AROUND = frozenset({"before", "after", "while"})
_TELLS = frozenset("informed informs informing briefed briefs briefing updated apprised notified told telling".split())


def _chairs_another(layout: Layout, verb: Hit, found: Phrase, hits: Sequence[Hit]) -> bool:
    """True of the talks in "Before the talks, X chaired the welcome ceremony", "chaired it and held talks"."""
    if verb.form == ("steering",) and layout.text(verb.last) in {"committee", "committees", "group", "board"}:
        return True
    after = next((h for h in hits if not h.verb and h.key in _EVENTS and 0 <= h.first - verb.last <= _OBJECT), None)
    if after is None or found.first < after.last <= found.last or layout.text(after.last) in {"of", "and", "between"}:
        return False
    return not found.first <= after.first < found.last


def _of_another(by: int, found: Phrase, hits: Sequence[Hit]) -> bool:
    """True of the talks in "After a ceremony chaired by X, the two held talks": a noun of its own governs the words."""
    if found.first < by:
        return False
    return any(not h.verb and h.key == "ceremony" and 0 <= by - h.last <= _DAY for h in hits)


def _chairing(telling: Telling, key: str, persons: Sequence[Person]) -> str:
    """The role of those who chair: at a dialogue of two sides each has a chair of its own."""
    return "co-chair" if key == "co-chair" or len(persons) > 1 or telling.kind == "dialogue" else "chair"


def shown_at(verb: Hit, hit: Hit) -> bool:
    """True of the exhibition in "toured the exhibition", which is no destination."""
    shows = not hit.verb and hit.key == "conference" and hit.form[-1].rstrip("s") in _SHOWS
    return shows and verb.form[0].startswith(("visit", "tour", "view")) and 0 <= hit.first - verb.last <= _SHOW_NAME


def _from_elsewhere(layout: Layout, found: Phrase, persons: list[Person]) -> tuple[Person, ...]:
    """X in "X met Y as part of his visit to <C>", where Y is of that state; else `persons`."""
    codes = {layout.context.code(u) for u in layout.units[found.first : found.last + 3] if u.kind == "C"}
    if len(persons) != 1 or persons[0].country not in codes or _TRIPS.isdisjoint(found.words):
        return tuple(persons)
    others = [p for i, p in layout.context.persons_of(layout.view) if i < found.first and p.country not in codes]
    return tuple(others[:1] or persons)


_TRIPS = frozenset({"visit", "trip", "tour", "stay"})
