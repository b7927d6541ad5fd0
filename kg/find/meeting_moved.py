"""Meetings put off or brought forward to another day, which is theirs from then on: "has been put off until <D>"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.model import PartialDate
from kg.text import late

_MOVED = late(
    r"\b(?:postponed|put (?:off|back)|pushed back|deferred|delayed|moved|rescheduled|brought forward|shifted"
    r"|adjourned|held over|set back|carried over|re scheduled) (?:[^\s<>.;:,]+ ){0,5}?(?:from (?:the )?<D\d+> )?"
    r"(?:until|till|to|for|into) (?:the )?(?:[a-z]+ (?:of )?)?(?P<day><D\d+>)"
    r"|\b(?:will|would|can|could) not (?:now )?(?:be (?:held|opened|staged)|take place|happen|open|convene|meet) "
    r"(?:until|till|before) (?:the )?(?:[a-z]+ (?:of )?)?(?P<then><D\d+>)"
)
WORDS = frozenset(
    "postponed put pushed deferred delayed moved rescheduled brought shifted adjourned held carried scheduled set "
    "not".split()
)
_UNTIL = frozenset({"until", "till", "to", "for", "into"})
_REACH = 16
"""How many units may stand between the event and what was done with it."""
AFTER_ALL = late(r" ,? ?(?:will (?:now |finally |at last )?(?:be held|take place|open|go ahead)|has a (?:new )?date) ")
"""What is said of that which was put off and takes place after all."""
ASKED_ABOUT = late(r" *ask\w* (?:<P\d+> )?(?:about|after|for (?:an? )?(?:update|news|report)) ")
"""What asks for nothing to be done: "asked about his visit"."""


def moved_to(layout: Layout, last: int) -> int:
    """The unit of the day to which the event told up to unit `last` was moved; -1 where it was not."""
    view = layout.view
    if view.words.isdisjoint(WORDS) or view.words.isdisjoint(_UNTIL):
        return -1
    match = _MOVED.search(view.text, view.offset(last)) if last < len(layout.units) else None
    if match is None:
        return -1
    verb = view.unit_at(match.start())
    subject = any(layout.text(k) in {"was", "were", "been", "be", "being", ","} for k in range(verb - 3, verb))
    day = match["then"] or (match["day"] if subject else None)
    return int(day[2:-1]) if day and verb - last <= _REACH and layout.near(verb, last - 1) else -1


def moved(layout: Layout, tellings: Sequence[Telling], told: PartialDate | None) -> None:
    """Give the tellings of a sentence the days to which they were moved."""
    for telling in tellings:
        if (day := moved_to(layout, telling.last)) >= 0:
            telling.date = layout.context.date(layout.units[day], True, told)
