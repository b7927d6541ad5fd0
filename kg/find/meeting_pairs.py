"""Who held the talks, or the dialogue, of which a sentence names nobody: the two of the event told just before.

As in "X and Y signed a plan. The talks that came next dealt with training", "X and Y met in <L> on <D>. The
occasion was the fourth border exchange".
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_events import Event, dates_agree, places_agree
from kg.find.meeting_records import Telling
from kg.find.meeting_standing import of_days
from kg.find.meeting_subjects import Layout, People
from kg.find.officials import Person
from kg.model import PartialDate
from kg.text import late

_NEAR = 4
"""How many sentences before the talks the event stands whose two held them."""
_OCCASION = late(
    r"^(?:the|this|that|their|it|these) (?:(?:occasion|event|meeting|talks|encounter|session) )?(?:was|were) "
)
_HELD = late(r"(?:^|, )(?:the )?<B\d+> (?:then |also |later |subsequently )?(?:held|had|conducted|continued|sat|met)\b")
_TWO = 2
_TURNS, _OPENING = 12, 8
"""How many sentences behind the talks, and units behind its opening, the other takes his turn."""
_FOR_HIS_PART = ("for his part", "for her part", "in his turn", "in her turn", "in reply ", "in response ,")
_OTHER_EVENTS = frozenset(
    "ceremony signing sign signs signed forum seminar conference workshop exhibition tour".split()
)
"""Words of pictures that show two at something else than talks."""
_TO_COME = frozenset("meet hold visit host convene resume continue organise organize reconvene travel return".split())
_TO_DO = frozenset({"sign", "ink", "conclude", "launch", "open"})
_BEFORE_DEEDS = frozenset({"to", "and", "soon", "then", "jointly"})
_VISITS = frozenset({"visit", "trip"})
_GATHERINGS = frozenset("workshop conference forum summit dialogue meeting talks reception ceremony seminar".split())


def pairs(context: Context, events: Sequence[Event]) -> None:
    """Enter the two, with day and place, in talks and dialogues of which nobody is named, or one of the two."""
    for number, event in enumerate(events):
        if len(event.people) > 1 or event.status != "held" or event.headline or event.remote:
            continue
        if event.kind == "talks" and not event.people and event.place is not None and event.date is not None:
            event.add(_named_next(context, event.tellings[-1].view + 1))
        if of_days(event) and not event.people:
            near = [e for e in events if e.kind == "talks" and _pair(e) and abs(e.first[0] - event.first[0]) <= _NEAR]
            event.add(list(near[0].people) if near else [], "participant")
        before = _before(event, events[:number])
        if event.kind == "talks" and not event.people and _of_both(context, event):
            event.add(_latest(event, events[:number]))  # "The two sides held talks in <L> on <D>", days later
        if before is None or not set(event.people) <= set(before.people):
            continue
        ours = set(event.codes) <= {p.country for p in before.people}
        if event.kind == "talks" and ours and all(_pointing(context, t, before) for t in event.tellings):
            _take(event, before)
        elif event.kind == "dialogue" and event.date is None and before.kind == "talks":
            at = event.tellings[0].view
            next_to = any(t.view == at - 1 for t in before.tellings)
            if next_to and _OCCASION.match(context.views[at].text) is not None:
                _take(event, before)


def _pointing(context: Context, telling: Telling, before: Event) -> bool:
    """True of "the talks", of "their talks" in "At their talks, X said", and of "The two sides then held talks".

    What the two sides of a visit did may have a day and a place of its own: "On <D>, the two sides held talks at".
    """
    units = context.views[telling.view].units
    theirs = units[telling.first].text == "their" and len(telling.people) == 1
    both = any(u.kind == "B" for u in units[: telling.first])
    both &= before.kind == "visit" or (telling.date is None and telling.place is None)
    return (telling.definite or theirs or both) and not telling.plural


def _of_both(context: Context, event: Event) -> bool:
    """True of "The two sides held talks in <L> on <D>": it has its own day or place."""
    opens = [t for t in event.tellings if _HELD.search(context.views[t.view].text) is not None]
    return bool(opens) and (event.date is not None or event.place is not None)


def _latest(event: Event, earlier: Sequence[Event]) -> list[Person]:
    """The two of two states told of last, at whatever they did."""
    first = event.tellings[0].view
    near = [e for e in earlier if e.status == "held" and _pair(e) and 0 <= first - e.tellings[-1].view <= _NEAR]
    pair = list(near[-1].people) if near else []
    return pair if set(event.codes) <= {p.country for p in pair} else []


def pictured(context: Context, event: Event) -> None:
    """Enter in talks of which one is named whom the line of a picture shows with him: "X (right) talks to Y"."""
    if event.kind not in {"talks", "reception"} or len(event.people) != 1 or event.status != "held" or event.remote:
        return
    for view in context.views:
        if view.sentence.kind != "caption" or not view.words.isdisjoint(_OTHER_EVENTS):
            continue
        shown = {u.value for _, u in view.of_kind("P") if isinstance(u.value, Person) and u.value.official}
        others = shown - set(event.people)
        if len(shown) == _TWO and len(others) == 1 and len({p.country for p in shown}) == _TWO:
            event.add(list(others))
            return


def answered(context: Context, event: Event, events: Sequence[Event]) -> None:
    """Enter in talks of which one is named who takes his turn after him: "For his part, Ambassador Y pledged"."""
    if event.kind not in {"talks", "reception"} or len(event.people) > 1 or event.status != "held" or event.remote:
        return
    first = event.tellings[0].view
    named = next(iter(event.people), None) or context.subjects[first]
    if not isinstance(named, Person) or event.headline:
        return
    rivals = [e for e in events if e is not event and e.kind in {"talks", "reception", "dialogue", "phone-call"}]
    others = [t.view for e in rivals for t in e.tellings if t.view > first]
    for view in context.views[first + 1 : min([first + _TURNS, *others])]:
        if not view.text.startswith(_FOR_HIS_PART):
            continue
        speaker = next((u.value for i, u in view.of_kind("P") if i < _OPENING), None)
        if isinstance(speaker, Person) and speaker.official:
            if named.official and named.country != speaker.country:
                event.add([named, speaker])
            return


def _pair(event: Event) -> bool:
    """True of two officials of two states."""
    return len(event.people) == len({p.country for p in event.people}) == _TWO


def _named_next(context: Context, at: int) -> list[Person]:
    """The officials of two states who are the subject of the sentence after talks of nobody named: "X and Y went"."""
    view = context.views[at] if at < len(context.views) else None
    named = context.persons_of(view)[:_TWO] if view is not None and view.sentence.kind == "body" else []
    if view is None or len({p.country for _, p in named}) < _TWO:
        return []
    (i, one), (j, other) = named
    between = {u.text for u in view.units[i + 1 : j]}
    return [one, other] if i <= 1 and "and" in between and j - i <= _NEAR else []


def _before(event: Event, earlier: Sequence[Event]) -> Event | None:
    """The event of two from two states told last before, if near."""
    first = event.tellings[0].view
    for other in earlier[::-1]:
        if other.status == "held" and _pair(other) and (other.kind != "visit" or other.guests()):
            near = 0 <= first - max(t.view for t in other.tellings if t.view <= first) <= _NEAR
            agree = dates_agree(event.date, other.date) and places_agree(event.place, other.place)
            return other if near and agree else None
    return None


def _take(event: Event, other: Event) -> None:
    event.add(list(other.people))
    if other.kind == "visit":
        return
    if event.date is None and other.date is not None:
        event.date = PartialDate(other.date.value, None, other.date.inferred)
    if event.place is None:
        event.place, event.place_code = other.place, other.place_code


_STAGES = frozenset(
    {"dialogue", "dialog", "conference", "consultation", "consultations", "session", "forum", "exchange"}
)
_OPENS = 9
"""Within how many words of the sentence the event is named."""


def agreed_together(layout: Layout, telling: Telling, subject: People, other: int | None) -> Telling | None:
    """Talks of two officials who did something together on a day and in a place: "X and Y agreed in <L> on <D> to".

    One who did it with another, unit `other`, is told to have done so on a day or in a place.
    """
    telling.add(subject.persons)
    if other is not None:
        telling.add(layout.not_oneself(layout.run(other), subject).persons)
        if not _GATHERINGS.isdisjoint(layout.text(k) for k in range(telling.last, telling.last + 4)):
            return None  # "raised it with Y at a workshop in <L>"
    again = layout.text(telling.last) == "to" and layout.text(telling.last + 1) in _TO_COME
    guard = {"guard", "guards"} & {layout.text(k) for k in range(telling.last, telling.last + 4)}
    if guard or again or layout.text(telling.last) == "," == layout.text(subject.first - 1):
        return None  # "agreed to meet again in Hue in May", "The talks, the two agreed, will be held in Hue in May"
    if _at_an_event(layout, subject.first):
        return None  # "At the dialogue, held in <L> on <D>, X and Y reviewed"
    near = [i for i, _ in layout.view.of_kind("D") if layout.same(i, telling.first)]
    cities = [j for j, _ in layout.view.of_kind("L") if layout.text(j - 1) == "in" and layout.same(j, telling.first)]
    deeds = [k for k in range(telling.last, len(layout.units)) if layout.text(k) in _TO_COME | _TO_DO]
    planned = min((k for k in deeds if layout.text(k - 1) in _BEFORE_DEEDS), default=len(layout.units))
    there = any(abs(i - j) <= 3 for i in near for j in cities if j < planned)  # not "to hold the next in <L> in May"
    there |= layout.units[telling.last].kind == "D" if telling.last < len(layout.units) else False  # "agreed Sunday to"
    if other is not None:  # not by the day of what he did before: "met X on <D> and agreed with Y"
        there = any(not subject.first < i < telling.first for i in (*near, *cities))
        there |= any(layout.text(j - 1) == "to" and layout.text(j - 2) in _VISITS for j, _ in layout.view.of_kind("C"))
    apart = len({p.country for p in telling.people}) == len(telling.people) == 2
    telling.definite = True
    return telling if there and apart and layout.view.sentence.kind == "body" else None


def _at_an_event(layout: Layout, first: int) -> bool:
    """True where the sentence opens with the dialogue or conference told of, at which its subject did what follows."""
    if layout.text(0) not in {"at", "during"} or layout.text(1) not in {"the", "this", "their"}:
        return False
    return any(layout.text(k) in _STAGES for k in range(2, min(first, _OPENS)))
