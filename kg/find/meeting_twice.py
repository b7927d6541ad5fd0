"""One event told twice: a visit in other words, and the press conference of those who have just met."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_dates import better
from kg.find.meeting_events import Event, dates_agree
from kg.find.meeting_records import CONVENED
from kg.find.meeting_release import one_call
from kg.find.meeting_standing import numbered_again
from kg.model import PartialDate
from kg.text import late

_TOGETHER = late(r"\bjoint(?:ly)?\b|\b(?:conference|briefing) (?:which |that )?<B\d+> ")
_OPENING = 2
"""How many sentences under a headline open the text."""
_PAIR = 2
_OPENED = frozenset({"talks", "reception", "conference", "ceremony", "dialogue", "phone-call"})
_MET = frozenset({"talks", "reception", "dialogue", "ceremony"})


def told_once(events: Sequence[Event]) -> list[Event]:
    """The events with each visit once: the same guests at the same place, of which only one telling has a day.

    So is a meeting that a headline tells of by another word than the text.
    """
    kept: list[Event] = []
    for event in events:
        same = next(
            (
                e
                for e in kept
                if any(one(e, event) for one in (_same, _headed, one_call, _convened, _received, numbered_again))
            ),
            None,
        )
        if same is None and (same := next((e for e in kept if _announced(e, event)), None)) is not None:
            same.status = "planned"
        if same is None:
            kept.append(event)
            continue
        keeps = same.kind in {"visit", "conference", "phone-call"} or event.kind == "visit"
        same.kind = same.kind if keeps else event.kind
        same.tellings.extend(event.tellings)
        for person, role in event.people.items():
            same.people[person] = same.people.get(person) or role
        if event.date is not None and better(event.date, same.date):
            same.date = event.date
        if same.place is None:
            same.place, same.place_code = event.place, event.place_code
    return kept


def _same(one: Event, other: Event) -> bool:
    if one.kind != "visit" or other.kind != "visit" or one.status != other.status or not one.guests():
        return False
    if one.place is None or other.place is None or one.guests() != other.guests():
        return False
    if any(t.another for t in (*one.tellings, *other.tellings)):
        return False  # "who first came in 2005"
    there = one.place.concept == other.place.concept if one.place.concept else one.place.label == other.place.label
    numbered = one.edition.isdigit() and other.edition.isdigit() and one.edition != other.edition
    return there and not numbered and dates_agree(one.date, other.date) and None in (one.date, other.date)


def _announced(one: Event, other: Event) -> bool:
    """True of "Statement on the Meeting of X and Y", and the sentence that tells when it is to be."""
    both = len(one.people) > 1 and set(one.people) == set(other.people)
    return both and one.headline and one.date is None and one.status == "held" and other.status != "held"


def _headed(one: Event, other: Event) -> bool:
    """True of the meeting of a headline, and the round table, reception or event that the text opens with.

    What two sides hold and the conference at which they meet are two.
    """
    if (
        one.status != other.status
        or not dates_agree(one.date, other.date)
        or any(t.beside or t.another for t in other.tellings)
    ):
        return False
    headline = next((t.view for t in one.tellings if t.title), None)
    opens = headline is not None and any(headline < t.view <= headline + _OPENING for t in other.tellings)
    if not opens or {one.kind, other.kind} - _OPENED or (one.kind == other.kind and one.kind != "talks"):
        return False
    theirs, ours = set(other.people), set(one.people)
    if other.kind == "ceremony":
        apart = one.kind == "phone-call" or any(t.linked for t in other.tellings)
        return not (apart or other.subtype or theirs - ours)
    if (one.kind, other.kind, other.subtype) == ("conference", "talks", CONVENED):
        return False  # "At the forum, he met his counterparts from <C> and <C>"
    if other.kind == "conference" and ours and not theirs:
        return False  # "met with them at the summit"
    of_two = len({p.country for p in ours if p.country}) > 1
    nested = ours <= theirs or theirs <= ours
    if of_two:
        return other.kind == "reception" and theirs == ours
    return nested and (one.kind != other.kind or bool(ours and theirs))


def _convened(one: Event, other: Event) -> bool:
    """True of who was called together, and "this meeting", at which those called were."""
    called = any(t.subtype == CONVENED for t in one.tellings) and one.kind == "conference"
    if not called or other.kind != "talks" or one.status != other.status or other.place:
        return False
    known = all(t.definite or (t.first == 0 and t.date is None) for t in other.tellings)  # "Meeting participants were"
    return dates_agree(one.date, other.date) and known


def _received(one: Event, other: Event) -> bool:
    """True of "X told Y at a meeting in <L> on <D>", and "the reception", which says who received whom."""
    if (one.kind, other.kind) != ("talks", "reception") or one.status != other.status or len(one.people) < _PAIR:
        return False
    near = 0 < other.first[0] - max(t.view for t in one.tellings) <= _OPENING
    plain = all(t.definite and not (t.date or t.place or t.linked or t.follows or t.dated) for t in other.tellings)
    return near and plain and set(one.people) == set(other.people)


def press(context: Context, events: Sequence[Event]) -> None:
    """Those who met stand before the press together: "at the joint news conference that ended the meeting"."""
    for number, event in enumerate(events):
        if event.kind != "press-conference" or event.status != "held" or len(event.people) > 1:
            continue
        if not any(_TOGETHER.search(context.views[t.view].text) for t in event.tellings):
            continue
        before = (e for e in reversed(events[:number]) if e.kind in _MET and e.status == "held")
        met = next((e for e in before if len(e.people) > 1 and set(event.people) <= set(e.people)), None)
        if met is None or not dates_agree(event.date, met.date):
            continue
        event.people.update(dict.fromkeys(met.people, "speaker"))
        if event.date is None and met.date is not None:
            event.date = PartialDate(met.date.value, None, met.date.inferred)
        if event.place is None:
            event.place, event.place_code = met.place, met.place_code
