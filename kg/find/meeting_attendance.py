"""Who was at a ceremony, conference, dialogue or press conference, told by what each of them did there.

"Deputy Minister A hosted; Senator B spoke; Ambassador C unveiled the plaque", "At the far end sat D":
after a sentence that tells of such an event the next two are about it, as long as they tell of no other.
Who acts in them was there, whatever the verb, unless it says that he was not.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date

from kg.find.context import Context, Sides
from kg.find.meeting_background import decreed
from kg.find.meeting_ends import opening_day
from kg.find.meeting_events import Event, dates_agree
from kg.find.meeting_heads import heads, other_head
from kg.find.meeting_subjects import Layout
from kg.find.meeting_wanted import wanted
from kg.find.meeting_words import MeetingWords
from kg.find.officials import Person
from kg.find.view import owner
from kg.text import late

_GROUP = frozenset({"ceremony", "conference", "dialogue", "press-conference"})
_REACH = 2
"""How many sentences after the one that tells of an event are about it."""
AWAY = frozenset({"absent", "absence", "letter", "message", "telegram", "cable"})
"""Words of who took part in spirit only."""
_AWAY = AWAY | frozenset(
    "unable sent wrote cabled telephoned phoned earlier previously yesterday "
    "tomorrow later next last ago had will would since remotely statement interview separately meanwhile elsewhere "
    "should may might could if unless not never until before died visited visit "
    "wished hoped congratulated appointed succeeded".split()
)
"""Words of a sentence that may tell of somebody who was not there, or of another time."""
ELSEWHERE = late(
    r"^in (?:his|her|an?|<P\d+>(?: 's)?) (?:(?:\w+ )?(?:state of|inaugural|interview)\b"
    r"|(?:new year|national|televised|radio|budget|annual|weekly|farewell|inauguration|christmas)(?: 's)? address\b"
    r"|(?:\w+ )?address to (?:the |a )?(?:\w+ )?(?:nation|people|congress|parliament|assembly|legislature|students)\b)"
)
"""How a sentence begins that tells what somebody said elsewhere."""
_CHAIRING = frozenset(
    "chair chairs chaired chairing presided preside presides presiding co-chaired co-chair co-chairs "
    "moderated moderating steered steering helm charge".split()
)
_LEADING = frozenset({"led", "headed", "represented"})
"""What the heads of the two sides of a dialogue do."""
_HOSTING = frozenset({"hosted", "hosts", "hosting"})
_SPEAKING = frozenset(
    "spoke speaks speaker speakers panellists panelists speech speeches remarks remark address addressed keynote "
    "lecture talk opened closed briefed".split()
)
_ASIDE = frozenset({"which", "that", "as", "whose", "whom", "because", "although", "if"})
"""What begins a clause that tells of something else."""
_STANDING = frozenset(
    "were was is are stood stand sat sit seated came joined followed clapped included featuring did".split()
)
_PERFECT = frozenset({"has", "have"})
"""What somebody has done by then is no part of the event."""
_PRONOUNS = frozenset({"he", "she", "they"})
_CUT = frozenset({"cut", "put", "set", "let", "read", "lit"})
"""Past tenses that no list of irregular verbs tells from the present."""
_LOOKING = frozenset({"looking", "watching", "attending", "presiding", "standing", "sitting", "co-chairing"})
_CAME = frozenset({"came", "were", "stood", "sat"})
"""What others did with one who was there: "With X came officers of both ministries"."""
_LEAD = 3
"""Within how many sentences of the story stands what it is about."""
_LATE = 10
"""How many days before the article that was held which it is about."""
_MONTH = 31
"""How many days before the article that was held whose speakers it may quote."""
_DAY = len("2020-01-01")
_YEAR = len("2020")


class Attendance:
    """Adds those who acted at an event told just before."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words

    def attend(self, context: Context, events: Sequence[Event]) -> None:
        """Go through the story with the event in mind that it told of last."""
        told: dict[int, list[Event]] = {}
        first = [i for i, v in enumerate(context.views) if v.sentence.kind == "body"][:_LEAD]
        for event in events:
            for telling in event.tellings:
                if not telling.title and not telling.plural:
                    told.setdefault(telling.view, []).append(event)
        current: Event | None = None
        dialogue: Event | None = None
        since = named = 0
        body = -1
        for at, view in enumerate(context.views):
            if view.sentence.kind != "body":
                continue
            body += 1
            here = list({id(e): e for e in told.get(at, [])}.values())
            if dialogue is not None and body - named <= _REACH and self._chaired(context, at, dialogue, here):
                continue
            if current is not None and body == since + 1 and len(here) == 1 and _seated(here[0], current):
                current.add([p for p in here[0].people if not current.people.get(p)], _role_of_those(current))
                here[0].kind = "event"  # no talks of their own
            elif here:
                groups = [e for e in here if e.kind in _GROUP]
                if current is not None and body == since + 1 and "chair" in view.words and not groups:
                    self._join(Layout(context, view, self._words, at), current)  # "will share the chair with X and …"
                lead = len(groups) == 1 and _alone(groups[0], here) and _news(context, groups[0], at in first)
                current, since = (groups[0] if lead else None), body
                dialogue, named = _only_dialogue(here) or dialogue, body
                prepared = any(e.status == "held" and e.people for e in here if e is not groups[0]) if groups else False
                if len(groups) == 1 and not (prepared and groups[0].status != "held"):
                    self._headed(Layout(context, view, self._words, at), groups[0])
            spoken = [t.topic or t.aside for t in current.tellings if t.view == at] if current is not None else []
            if current is not None and body - since <= _REACH and not (spoken and all(spoken)):
                before = set(current.people)
                self._join(Layout(context, view, self._words, at), current)
                if current.kind == "dialogue" and not before:
                    _heads(current)
        for event in events:
            if event.kind == "dialogue" and event.status == "held":
                other_head(context, event)
            elif event.kind == "talks" and event.status == "held" and not event.people and dialogue is None:
                self._sides_headed(context, event)

    def _sides_headed(self, context: Context, talks: Event) -> None:
        """As in "X led the one delegation and Y the other. At the meeting, the two sides agreed"."""
        at = next((t.view for t in talks.tellings if not t.title), -1)
        near_by = (at - 1, at, at + 1) if at >= 0 and (talks.date is None or len(talks.date.value) > _YEAR) else ()
        for near in near_by:
            if 0 <= near < len(context.views) and context.views[near].sentence.kind == "body":
                found = heads(Layout(context, context.views[near], self._words, near), "dialogue")
                if len(found) > 1:
                    talks.add(found, "")
                    return

    def _chaired(self, context: Context, at: int, dialogue: Event, here: Sequence[Event]) -> bool:
        """Add the heads of the two sides whom a sentence names that tells of no other meeting."""
        if any("chair" in r for r in dialogue.people.values()) or any(not e.bare or e.kind != "talks" for e in here):
            return False
        chairs = heads(Layout(context, context.views[at], self._words, at), "dialogue")
        dialogue.people.update(dict.fromkeys(chairs, "co-chair"))
        for event in here if chairs else ():
            event.kind = "event"  # no talks of their own
        return bool(chairs)

    def _headed(self, layout: Layout, event: Event) -> None:
        """Those at the head of the two sides of an event in the sentence that tells of it."""
        roles = set(event.people.values())
        apart = "guest" in roles or roles == {"chair", "participant"}  # "X attended the meeting, chaired by Y"
        chairs = heads(layout, event.kind, told=True) if not apart else []
        if len(chairs) == 1 or {p for p, role in event.people.items() if role != "participant"} <= set(chairs):
            event.people.update(dict.fromkeys(chairs, "co-chair"))

    def _join(self, layout: Layout, event: Event) -> None:
        """Add the officials who act in a sentence."""
        if ELSEWHERE.search(layout.view.text) is not None or another_day(layout, event):
            return
        chaired = any("chair" in r for r in event.people.values())
        for i, last, persons in self._acting(layout):
            clause = {u.text for k, u in enumerate(layout.units) if u.kind == "w" and layout.same(k, i)}
            speaks = not self._words.speech.isdisjoint(clause) and _SPEAKING.isdisjoint(clause)
            near = {layout.text(k) for k in range(max(0, i - 4), min(last + 6, len(layout.units))) if layout.same(k, i)}
            role = _role(event, near | clause if _of_side(layout, i) else near, len(persons))
            planned = event.status == "planned"
            if (planned and "chair" not in role) or (speaks and event.kind != "press-conference"):
                continue
            if not (_AWAY - {"will"} if planned else _AWAY).isdisjoint(clause):
                continue
            if chaired and "chair" in role:
                role = "participant"
            event.add([p for p in persons if p.official and ("chair" in role or not event.people.get(p))], role)

    def _acting(self, layout: Layout) -> Iterator[tuple[int, int, list[Person]]]:
        """The subjects of the clauses, and those named after "sat", "was" or "by"."""
        done = -1
        for i, unit in layout.view.of_kind("PB"):
            whose = owner(layout.view, i) or not {"'s", "'"}.isdisjoint(layout.text(k) for k in range(i + 1, i + 3))
            if i < done or whose or not isinstance(unit.value, Person | Sides) or _aside(layout, i):
                continue
            run = layout.run(i)
            done = max(run.last, i + 1)
            before, after, governed = layout.text(i - 1), _after(layout, run.last), layout.preposition(i)
            if decreed(layout.view, after) or (after in _PERFECT and unit.text.lower() not in _PRONOUNS):
                continue
            acts = (
                after in self._words.finite | _CUT
                or (after.endswith(("ed", "s")) and after.isalpha())
                or after in _LOOKING
            )
            agent = before == "by" and (layout.text(i - 2).endswith("ed") or _of_side(layout, i))
            shared = before == "with" and "chair" in {layout.text(k) for k in range(i - 3, i)}
            looks = governed == "with" and after in _LOOKING | _CAME
            given = governed in {"from", "to"} and after in {"at", "during"}
            if (governed == "" and acts) or before in _STANDING or agent or shared or looks or given:
                named = {u.value for k, u in layout.view.of_kind("P") if i < k < run.last and owner(layout.view, k)}
                yield i, run.last, [p for p in run.persons if p not in named]


def another_day(layout: Layout, event: Event) -> bool:
    """True of a sentence that opens with a day, "Today, X …", which is not known to be that of the event.

    Also of one that ends with another day: "X toured the ship on <D>".
    """
    if not layout.units:
        return False
    last = len(layout.units) - 1 - (layout.text(len(layout.units) - 1) == ".")
    told = "according" in layout.view.words
    if layout.units[last].kind == "D" and layout.text(last - 1) == "on" and event.date is not None and not told:
        ends = layout.context.date(layout.units[last])
        if ends is not None and ends.whole and event.date.whole and not dates_agree(ends, event.date):
            return layout.at not in {t.view for t in event.tellings}
    then = layout.text(0) == "in" and layout.text(2) == "," and layout.units[1].kind == "D"  # "In 2022, X released"
    first = 1 if then else 0
    if not then and not opening_day(layout, 0):
        return False
    own = layout.at in {t.view for t in event.tellings}
    day = layout.context.date(layout.units[first])
    return not own and day is not None and (event.date is None or not dates_agree(day, event.date))


def _only_dialogue(here: Sequence[Event]) -> Event | None:
    """The one dialogue of which a sentence tells; None where it tells of two."""
    found = [e for e in here if e.kind == "dialogue"]
    return found[0] if len(found) == 1 else None


def _alone(group: Event, here: Sequence[Event]) -> bool:
    """True where the sentence tells of nothing else, or of the journey to it."""
    return all(e is group or e.kind == "visit" for e in here)


def fresh(context: Context, event: Event) -> bool:
    """False of an event that is only spoken of, or that was held in another month than the article's."""
    written = context.written
    day = (event.date.last or event.date.value) if event.date is not None else ""
    if all(t.aside for t in event.tellings):
        return written is not None and len(day) == _DAY and (written - date.fromisoformat(day)).days <= 1
    if written is None or not day or day.startswith("-") or any(t.title for t in event.tellings):
        return True
    if len(day) < _DAY:
        return written.isoformat().startswith(day)
    return abs((written - date.fromisoformat(day)).days) <= _MONTH


def _news(context: Context, event: Event, early: bool) -> bool:
    """True of what the article is about: held of late, or told at its beginning; not of what it recalls."""
    if all(t.topic or t.aside for t in event.tellings):
        return False
    if event.status == "planned":
        return early
    if event.status != "held" or not wanted(event):
        return False
    written = context.written
    day = (event.date.last or event.date.value) if event.date is not None else ""
    if written is None or len(day) < _DAY:
        recent = written is None or not day or written.isoformat().startswith(day)
        return early and recent and (bool(day) or event.place is not None or not event.tellings[0].definite)
    return 0 <= (written - date.fromisoformat(day)).days <= _LATE


def _seated(talks: Event, current: Event) -> bool:
    """True of "Seated at the table were X and Y" after an event of which nobody was named."""
    return talks.kind == "talks" and not current.people and talks.date is None and talks.place is None


def _heads(event: Event) -> None:
    """The two of two sides whom one sentence names are the heads of the two sides."""
    sides = {p.country for p in event.people}
    if len(event.people) == len(sides) == 2 and set(event.people.values()) == {"participant"}:
        event.people = dict.fromkeys(event.people, "co-chair")


def _aside(layout: Layout, i: int) -> bool:
    """True of a name in a clause that begins with "which", "as" or "that"."""
    start = bisect_left(layout.clause, layout.clause[i])
    return layout.text(start) in _ASIDE and start > 0


def _of_side(layout: Layout, i: int) -> bool:
    """True of the second one in "The British side was headed by X, and the visitors by Y"."""
    return layout.units[i - 2].kind in "SBC" and not _LEADING.isdisjoint(layout.view.words) if i > 1 else False


def _after(layout: Layout, k: int) -> str:
    """The word after a name, over an adverb, and over an aside between commas."""
    if layout.text(k) == ",":
        close = next((n for n in range(k + 1, min(k + 9, len(layout.units))) if layout.text(n) == ","), -1)
        k = close + 1 if close > 0 else k
    while layout.text(k).endswith("ly") or layout.text(k) in {"also", "then", "both", "too", "in", "turn"}:
        k += 1
    return layout.text(k)


def _role_of_those(event: Event) -> str:
    return "speaker" if event.kind == "press-conference" else "participant"


def _role(event: Event, clause: set[str], number: int) -> str:
    """The role that the verb of the clause tells."""
    if event.kind == "press-conference":
        return "speaker"
    chairing = _CHAIRING | _LEADING if event.kind == "dialogue" else _CHAIRING
    if not chairing.isdisjoint(clause) and event.kind in {"dialogue", "conference"}:
        return "co-chair" if number > 1 or event.kind == "dialogue" else "chair"
    if not _HOSTING.isdisjoint(clause):
        return "host"
    spoke = not _SPEAKING.isdisjoint(clause) and event.kind in {"ceremony", "conference"}
    return "speaker" if spoke else "participant"
