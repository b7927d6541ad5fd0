"""Who the other one was at each of several meetings that one official had in turn.

"He met his counterparts from <C>, <C> and <C>" makes one meeting for each state, whose minister is named later; "At a
meeting with Y, the two sides agreed" leaves it to what was told before who met Y.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_events import Event
from kg.find.meeting_records import BILATERAL, CONVENED, Telling
from kg.find.meeting_subjects import Layout
from kg.find.officials import Person
from kg.text import late

_BEFORE = 8
"""Within how many sentences before it the meetings stand that tell who had this one too."""
_MET, _TWO = frozenset({"talks", "reception"}), 2
_BOTH_AT = late(
    r"^(?:at|in|during) (?:a|an|another|the|his|her)? ?(?:\w+ ){0,3}(?:meeting|talks|discussion|session) with "
    r"(?:(?!<P)[^.;,]){0,40}?<P\d+>(?: (?!<P)[^.;,]{0,40})? , (?:the )?(?:<B\d+>|both|two|they)"
)


def awaited(event: Event, telling: Telling) -> bool:
    """True of the talks with one of the counterparts of whom only the states were told so far."""
    theirs, others = _partner(event), _others(event, telling)
    return bool(theirs and others) and telling.kind in BILATERAL and {p.country for p in others} <= theirs


def of_another_state(event: Event, telling: Telling) -> bool:
    """True of talks with the minister of a state that is not the one of these talks."""
    theirs, others = _partner(event), _others(event, telling)
    return bool(theirs and others) and {None, *theirs}.isdisjoint(p.country for p in others)


def _partner(event: Event) -> set[str]:
    """The state of the counterpart in talks of which one official is named, and only the state of the other."""
    if event.subtype != CONVENED or event.kind != "talks" or len(event.people) != 1:
        return set()
    return set(event.codes) - {p.country for p in event.people}


def _others(event: Event, telling: Telling) -> list[Person]:
    return [p for p in telling.people if p not in event.people]


def guests_alone(layout: Layout, telling: Telling) -> None:
    """As in "A visited B. During the stay, they also met with C", a countryman of B: it is A who met C."""
    subject = layout.subject(telling.first)
    they = subject.first >= 0 and layout.units[subject.first].text.lower() == "they"
    met = {p.country for p in telling.people if p not in subject.persons}
    if telling.kind not in _MET or not they or len(met) != 1 or len({p.country for p in subject.persons}) < _TWO:
        return
    for person in [p for p in subject.persons if p.country in met]:
        telling.people.pop(person, None)


def in_turn(context: Context, events: Sequence[Event]) -> None:
    """Enter who had the talks of "At a meeting with Y, the two sides agreed": the one who had those told before."""
    for number, event in enumerate(events):
        alone = event.kind == "talks" and event.status == "held" and len(event.people) == 1 and not event.headline
        if not alone or not any(_BOTH_AT.match(context.views[t.view].text) for t in event.tellings):
            continue
        (named,) = event.people
        first = event.first[0]
        near = [e for e in events[:number] if e.kind in BILATERAL and first - e.tellings[-1].view <= _BEFORE]
        had = Counter(p for e in near for p in e.people if p.country not in {named.country, None} and p.official)
        if had:
            event.add([had.most_common(1)[0][0]])
