"""Who was at the meeting by a list under a heading: "Participants included:", "They were joined on the call by:".

Such lists close a release. Their items stand on lines of their own, or in one row behind the colon.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_events import Event
from kg.find.view import View
from kg.text import late

WORDS = frozenset(
    "attendees attendee participants speakers panelists panellists discussants moderators attending attended joined "
    "accompanied attendance participated participating present "
    "representatives guests delegates officials delegation leaders legislators lawmakers governors mayors senators "
    "ministers ambassadors executives".split()
)
"""Without one of these words no heading opens a list of those present."""
_HEADING = late(
    r"^[-–—*• ]*"
    r"(?:(?:(?!for\b|to\b|by\b|with\b)\S+ ){0,4}?"
    r"(?:attendees|participants|speakers|panelists|panellists|discussants|moderators)"
    r"(?: (?!:)\S+){0,12}? ?:"
    r"|(?:\w+ ){0,4}(?:representatives|guests|delegates|officials|delegation|leaders|legislators|lawmakers|governors"
    r"|mayors|senators|ministers|ambassadors|executives)(?: (?!:)\S+){0,8}? included ?:"
    r"|(?:\w+ ){0,4}(?:attendees|participants|speakers|panelists|panellists)$"
    r"|(?:attending|joining|participating|present|in attendance)(?: (?!:)\S+){0,10}? ?:"
    r"|(?:\S+ ){1,14}?(?:joined|accompanied)(?: (?!:)\S+){0,5} by ?(?:the following \S+ ?)?:$"
    r"|(?:\S+ ){1,14}?(?:attended|participated|present|in attendance)(?: (?!:)\S+){0,8} ?:$)"
)
"""How such a list begins, up to its colon."""
_BULLETS = tuple("-–—*•·")
_CLOSED = tuple('.!?:”"')
_SUBHEADING = 6
"""How many words a heading inside of a list has at most."""
_GATHERED = frozenset({"talks", "reception", "phone-call", "dialogue", "ceremony", "conference"})


def attendees(context: Context, events: Sequence[Event]) -> None:
    """Add those of each list to the meeting that the release is about."""
    views = context.views
    for at, view in enumerate(views):
        if WORDS.isdisjoint(view.words):
            continue
        heading = _HEADING.match(view.text)
        main = _main(events, at) if heading is not None else None
        if heading is None or main is None:
            continue
        for event in events:
            if event is not main and all(t.view == at for t in event.tellings):
                event.kind = "event"  # "Participants in today's meeting included:" tells of none of its own
        named = [p for i, p in context.persons_of(view) if view.offset(i) >= heading.end()]
        named += [p for item in _items(views[at + 1 :]) for _, p in context.persons_of(item)]
        main.add([p for p in named if p.official and p not in main.people], "participant")


def _main(events: Sequence[Event], at: int) -> Event | None:
    """What a headline tells of, else what was told first before the list."""
    told = [e for e in events if e.kind in _GATHERED and any(t.view < at for t in e.tellings)]
    now = [e for e in told if e.status == "held"] or told
    return next((e for e in now if any(t.title for t in e.tellings)), now[0] if now else None)


def _items(views: Sequence[View]) -> list[View]:
    """The lines of the list that these sentences begin with."""
    found: list[View] = []
    for view in views:
        text = view.sentence.text.strip()
        inner = text.endswith(":") and len(text.split()) <= _SUBHEADING
        if not (text.startswith(_BULLETS) or inner or not text.endswith(_CLOSED)):
            break
        found.append(view)
    return found
