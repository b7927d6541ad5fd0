"""Meetings told by whole constructions: "was shown into the office of Y", "Tuesday found X in Hue".

The vocabulary writes each construction as a cue with places for those who take part, the frame. Its
subject is looked for as that of any verb; the other places are filled where they stand. Words of time
and place may stand between any two items of a frame, but of one that begins with ``=``.
"""

from __future__ import annotations

from collections.abc import Set
from functools import cached_property

from kg.find.cues import Inflection, pattern
from kg.find.lexicon import BLOCS, Lexicon
from kg.find.meeting_pairs import agreed_together
from kg.find.meeting_present import just_now, of_another
from kg.find.meeting_records import BILATERAL, Telling
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_where import country_of, place_of
from kg.find.meeting_words import MeetingWords
from kg.find.officials import Person
from kg.model import Term
from kg.text import Expression, Found, late, quick

_SLOTS = {
    name: f"[his|her|their|the|a] [visiting] [<J>] [fellow|visiting|colleague|counterpart|guest|host] [,] <{name}:PB>"
    " [, <P>] [, <P>] [[,] and|with [his|her|their] <P>]"
    for name in ("host", "guest", "with", "both")
}
_TOP = late(r"(?:\[(?>[^\[\]]|(?R))*\]|\((?>[^()]|(?R))*\)|[^\s\[\]()])+")
_SMALL = frozenset(
    "a an the of in on at to for with by from into round over up out off his her their himself herself themselves , "
    "'s who whom which that it and as one same before through him them across".split()
)
_COMMON = _SMALL | frozenset(
    "is was were had has have having be been being are give gave gives given giving take took takes taken taking make "
    "made makes making come came comes coming go went goes gone going see saw sees seen seeing find found finds "
    "finding time hour hours day days will would".split()
)
_FREE = frozenset({"none", "scene", "wish", "ship", "led"})
_WELCOMED = frozenset({"host", "guest", "both"})  # the parties of a welcome with honours
_BY_PHONE, _FOR_WHAT = frozenset({"minute", "phone", "telephone"}), frozenset({"on", "for"})
_NOT_COMING = frozenset({"finds", "sees", "has", "is", "brings", "talks"})
_THERE = frozenset({"there", "site", "place", "base", "airbase", "plot", "airport", "work"})
_PARTING = frozenset({"farewell", "farewells", "goodbye", "goodbyes", "adieu", "adieus", "leave", "off"})
_PAPERS = frozenset("understanding memorandum mou agreement arrangement deal protocol accord".split())
"""Papers that may be on a hotline, with no call over it."""
_BUT = {
    "phone-call": frozenset({"courtesy"}),
    "ceremony": frozenset("can could may might must should would".split()),
    "visit": frozenset({"talks", "hold"}),
}
_NOT_THERE = frozenset({"of", "about", "from", "than", "under", "like"})


class Frame:
    """One construction: the kind of meeting it tells of, what its subject is in it, the words as a pattern."""

    def __init__(self, kind: str, subject: str, cue: str, inflection: Inflection) -> None:
        self.kind = kind
        self.subject = subject
        self._cue, self._inflection = cue, inflection
        rows = (_spelt(item, inflection) for item in _items(cue))
        needed = [row for row in rows if row and all(word.isalpha() for word in row)]
        self._needed = sorted(needed, key=len)
        self._kinds = [kinds for item in _items(cue) if (kinds := _mentioned(item))]

    def possible(self, words: frozenset[str], kinds: Set[str]) -> bool:
        """True where a sentence of these words and mentions has one for each item that may not be left out."""
        for row in self._needed:
            if row.isdisjoint(words):
                return False
        return not any(row.isdisjoint(kinds) for row in self._kinds)

    @cached_property
    def words(self) -> Expression:
        """Compiled for the first sentence that may match: for most frames there is none."""
        return _compiled(self._cue, self._inflection)


def _items(cue: str) -> list[str]:
    """The items of a cue outside of all brackets."""
    return _TOP.findall(cue)


def _spelt(item: str, inflection: Inflection) -> frozenset[str]:
    """The words with which an item that may not be left out begins; empty for gaps and mentions."""
    if item.startswith(("[", "<", "...", "_")):
        return frozenset()
    found: set[str] = set()
    for branch in item.strip("()").split("|"):
        first = branch.split()[0] if branch.split() else ""
        if first.startswith(("[", "<", "...")) or not first:
            return frozenset()
        if first[0] == "~":
            found.update(f.split()[0] for f in inflection.forms(first[1:]))
        else:
            found.add(first)
    return frozenset(found)


def _mentioned(item: str) -> frozenset[str]:
    """The letters of the mentions one of which an item is; empty for other items."""
    if not item.startswith("<") or "|" in item:
        return frozenset()
    return frozenset("PB" if item[1:-1] in _SLOTS else item[1:-1].rpartition(":")[2])


def _anchor(cue: str, inflection: Inflection) -> frozenset[str]:
    """The rarest words without one of which a sentence cannot match."""
    rows = [row for item in _items(cue.removeprefix("= ")) if (row := _spelt(item, inflection))]
    return min(rows, key=lambda row: (bool(row & _SMALL), bool(row & _COMMON), len(row), sorted(row)))


def _compiled(cue: str, inflection: Inflection) -> Expression:
    spread = cue[2:] if cue.startswith("= ") else " _ ".join(_items(cue))
    for name, slot in _SLOTS.items():
        spread = spread.replace(f"<{name}>", slot)
    return quick(r"(?<!\S)" + pattern(spread, inflection) + r"(?:(?<=\s)|(?=\s))")


class FrameReader:
    """The frames of the vocabulary, looked up by their rarest words."""

    def __init__(self, lexicon: Lexicon, words: MeetingWords) -> None:
        self._words = words
        self._frames: dict[str, list[Frame]] = {}
        for key, concept in lexicon.vocabulary.scheme("meeting-frame").items():
            kind, _, subject = key.rpartition("-")
            for cue in concept.values("cue"):
                frame = Frame(kind, subject, cue, lexicon.inflection)
                for word in sorted(_anchor(cue, lexicon.inflection)):
                    self._frames.setdefault(word, []).append(frame)
        self.firsts = frozenset(self._frames)

    def read(self, layout: Layout, at: int) -> tuple[list[Telling], list[Telling]]:
        """The tellings of a sentence that frames give, none within another, and those that scenes would give."""
        text = layout.view.text + " "
        found: list[Telling] = []
        scenes: list[Telling] = []
        words, kinds = layout.view.words, {unit.kind for unit in layout.view.units}
        for word in sorted(words & self.firsts):
            for frame in self._frames[word]:
                match = frame.words.search(text) if frame.possible(words, kinds) else None
                if match is None:
                    continue
                read = self._scene if frame.subject == "scene" else self._telling
                telling = read(layout, frame, match, at)
                if telling is not None:
                    (scenes if frame.subject == "scene" else found).append(telling)
        found.sort(key=lambda t: (-len(t.people), t.last - t.first, t.first, t.kind))
        kept: list[Telling] = []
        for telling in found:
            if all(telling.last <= k.first or k.last <= telling.first for k in kept):
                kept.append(telling)
        return sorted(kept, key=lambda t: t.first), scenes[:1]

    def _telling(self, layout: Layout, frame: Frame, match: Found, at: int) -> Telling | None:
        view = layout.view
        first, last = view.unit_at(match.start()), view.unit_at(match.end() - 1) + 1
        telling = Telling(frame.kind, at, first, last)
        if any(word in _BUT.get(frame.kind, ()) for word in match[0].split()):  # "Monday saw X and Y hold talks"
            return None
        phoned = "call" in match[0].split() and not view.words.isdisjoint(_BY_PHONE)
        if frame.kind == "reception" and (phoned or match[0].startswith("call by ")):
            return None  # "made a ten-minute call to Y", "received a courtesy call by Y"
        sworn = "sworn" in match[0] or "oath" in match[0]
        if sworn and "since" in {layout.text(k) for k in range(first - 4, first)}:
            return None  # "their first call since X was sworn in last month"
        telling.title = view.sentence.kind != "body"
        slots = {n: int(s[2:-1]) for n, s in match.groupdict().items() if s and n != "place"}
        if frame.kind == "ceremony" and not _WELCOMED.isdisjoint({frame.subject, *slots}):
            telling.subtype = "welcome"
        subject = People() if frame.subject in _FREE else layout.subject(first, opening=first < 3)
        thanked = not _FOR_WHAT.isdisjoint(layout.text(k) for k in (first - 1, first - 2))
        thanked &= frame.kind == "ceremony" and layout.text(first).endswith("ing")
        if (subject.first >= 0 and subject.first in slots.values()) or thanked or of_another(layout, subject, first):
            return None
        if frame.subject == "pair":
            return agreed_together(layout, telling, subject, slots.get("with"))
        telling.add(subject.persons, _role(frame.subject, frame.kind))
        for name, i in slots.items():
            people = layout.not_oneself(layout.run(i), subject)
            telling.last = max(telling.last, people.last)
            telling.add([p for p in people.persons if p not in telling.people], _role(name, frame.kind))
        _farewell(layout, telling, match[0])
        if frame.kind == "reception" and list(telling.people.values()) == ["host"]:
            telling.add(_expected(layout, telling, first), "guest")
        place = match.groupdict().get("place")
        if place:
            telling.target = int(place[2:-1])
            if frame.kind == "visit" and layout.context.code(view.units[telling.target]) in BLOCS:
                return None  # "led a delegation to the UN conference"
        elif frame.kind == "visit" and _THERE & set(match[0].split()):
            telling.place = _told_place(layout, first)
            telling.place_code = country_of(layout.context, telling.place)
        telling.coming = frame.kind == "conference" or self._coming(layout, match[0], frame.kind == "ceremony")
        telling.wished = frame.subject == "wish" or (frame.kind == "visit" and frame.subject == "host")
        if telling.wished and frame.subject == "host":
            _abroad(layout, telling)
        if frame.kind == "event":
            telling.definite, telling.first = True, telling.last - 1
        telling.joins = frame.kind == "phone-call" and len(telling.people) == 1
        return telling if _complete(telling, frame) else None

    def _coming(self, layout: Layout, spelt: str, rite: bool) -> bool:
        """True of what is told in the present tense, or with a word for plans: "takes off for Manila on Friday"."""
        words = spelt.split()
        verb = next((w for w in words if not w.startswith("<") and w not in _SMALL), "")
        present = verb.endswith("s") and not verb.endswith("ss") and verb in self._words.present
        told = layout.view.sentence.kind == "body" and present and verb not in _NOT_COMING
        return (told and not rite and not just_now(layout)) or self._words.planned.search(spelt + " ") is not None

    @staticmethod
    def _scene(layout: Layout, frame: Frame, match: Found, at: int) -> Telling | None:
        """Talks between the officials of two countries whom the sentence names, by where they sat or what they ate."""
        view = layout.view
        first, last = view.unit_at(match.start()), view.unit_at(match.end() - 1) + 1
        persons: list[Person] = []
        for i, unit in view.of_kind("PB"):
            if layout.preposition(i) in _NOT_THERE or layout.inside[i] or not layout.near(i, first):
                continue
            named = [unit.value] if isinstance(unit.value, Person) else getattr(unit.value, "persons", ())
            persons.extend(p for p in named if p not in persons)
        denied = layout.text(first - 1) in {"than", "not", "never", "without"}
        denied |= frame.kind == "phone-call" and layout.text(first - 1) in _PAPERS
        if denied or len({p.country for p in persons}) < 2 or len(persons) > 4 or view.sentence.kind != "body":
            return None
        telling = Telling(frame.kind, at, first, last, definite=True)
        telling.remote = frame.kind == "phone-call"
        host = _at_home(layout, last, persons) if frame.kind == "talks" else None
        if host is not None:
            telling.kind = "reception"
            telling.add([host], "host")
        telling.add([p for p in persons if p is not host], "guest" if host is not None else "")
        return telling


def _abroad(layout: Layout, telling: Telling) -> None:
    """Who "looks forward to seeing X in <L>", which is in neither's state, will meet him there."""
    there = country_of(layout.context, place_of(layout.context, layout.units[telling.target]))
    if there is not None and telling.people and all(p.country not in {None, there} for p in telling.people):
        telling.kind, telling.target = "talks", -1
        telling.people = dict.fromkeys(telling.people, "")


def _expected(layout: Layout, telling: Telling, first: int) -> list[Person]:
    """Whom the host "expects" in a clause of its own, or whose "first call" it is: the subject before."""
    i = first - 1 if layout.text(first) == "where" else first
    before = layout.subject(i, opening=False).persons
    told = layout.context.subjects[layout.at - 1] if layout.at else None
    if not before and isinstance(told, Person):
        before = [told]
    return [p for p in before if p not in telling.people]


def _told_place(layout: Layout, first: int) -> Term | None:
    """The place named last before unit `first`, here or in the three sentences before."""
    earlier = layout.context.views[max(0, layout.at - 3) : layout.at]
    units = [u for view in earlier if view.sentence.kind == "body" for u in view.units] + layout.units[:first]
    unit = next((u for u in reversed(units) if u.kind == "L"), None)
    return place_of(layout.context, unit) if unit is not None else None


def _farewell(layout: Layout, telling: Telling, spelt: str) -> None:
    """Of a farewell the host is the one at home: "bade farewell to the outgoing ambassador"."""
    roles = {role: person for person, role in telling.people.items()}
    host, guest = roles.get("host"), roles.get("guest")
    if telling.kind != "reception" or host is None or guest is None or len(telling.people) != 2:
        return
    home = layout.context.home
    if _PARTING & set(spelt.split()) and guest.country == home != host.country:
        telling.people = {guest: "host", host: "guest"}


def _at_home(layout: Layout, last: int, persons: list[Person]) -> Person | None:
    """The one of two at whose own ministry they sat ("over tea at the Ministry of National Defence")."""
    for j in range(last, min(len(layout.units), last + 4)):
        unit = layout.units[j]
        if unit.kind == "O" and {layout.text(j - 1), layout.text(j - 2)} & {"at", "in"}:
            code = layout.context.code(unit) or layout.context.home
            own = [p for p in persons if p.country == code]
            return own[0] if len(own) == 1 and len(persons) == 2 else None
    return None


def _role(name: str, kind: str) -> str:
    if name in {"host", "guest"} and kind in {"reception", "visit"}:
        return name
    if kind == "event":
        return "co-chair"
    return name if name == "speaker" or (name in {"guest", "host"} and kind == "ceremony") else ""


def _complete(telling: Telling, frame: Frame) -> bool:
    """True where all whom the frame asks for are named."""
    named = len(telling.people)
    if frame.kind in BILATERAL | {"event"}:
        return named > 1 or telling.joins
    if frame.subject == "ship":
        return telling.target >= 0
    if frame.kind == "visit" and telling.target < 0 and frame.subject == "guest" and telling.place is None:
        return False
    if frame.kind == "visit":
        return named > 0 and (telling.target >= 0 or frame.subject == "guest")
    return named > 0 or frame.subject in _FREE
