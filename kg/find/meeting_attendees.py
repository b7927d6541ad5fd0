"""Who was at the meeting by a list under a heading: "Participants included:", "They were joined on the call by:".

Such lists close a release. Their items stand on lines of their own, or in one row behind the colon.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.context import Context
from kg.find.meeting_events import Event, dates_agree
from kg.find.view import View, owner
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
_IN_A_ROW = late(
    r"^(?:the )?(?:\w+ ){0,2}(?:participants|attendees|speakers|panelists|panellists) (?:included|were|are) (?=<P)"
)
"""How a sentence begins that tells of those present in a row: "Meeting participants included X and Y"."""
_MODERATED = late(
    r"^(?:the|this) (?:\w+ )?(?:conversation|discussion|session|event|roundtable|meeting|panel|call) "
    r"was (?:\w+ly )?(?:moderated|facilitated|chaired|led) by (?=<P)"
)
"""How one begins that tells who led what was told of before."""
_LED = frozenset({"moderated", "facilitated", "chaired", "led"})
_BULLETS = tuple("-–—*•·")
_CLOSED = tuple('.!?:”"')
_SUBHEADING = 6
"""How many words a heading inside of a list has at most."""
_GATHERED = frozenset({"talks", "reception", "phone-call", "dialogue", "ceremony", "conference"})


def attendees(context: Context, events: Sequence[Event]) -> None:
    """Add those of each list to the meeting that the release is about."""
    views = context.views
    for at, view in enumerate(views):
        if WORDS.isdisjoint(view.words) and _LED.isdisjoint(view.words):
            continue
        moderated = _MODERATED.match(view.text)
        row = _IN_A_ROW.match(view.text)
        heading = _HEADING.match(view.text) or row or moderated
        main = _main(events, at) if heading is not None else None
        if heading is None or main is None:
            continue
        for event in events:
            own = (row or moderated) and event.first[0] == at and dates_agree(event.date, main.date)
            if event is not main and (own or all(t.view == at for t in event.tellings)):
                event.kind = "event"  # "Participants in today's meeting included:" tells of none of its own
        named = [p for i, p in context.persons_of(view) if view.offset(i) >= heading.end() and _present(view, i)]
        if moderated is not None:
            role = "chair" if main.kind in {"conference", "dialogue"} else "participant"
            main.add([p for p in named[:1] if p.official and main.people.get(p) in {None, "", "participant"}], role)
            continue
        named += [p for item in _items(views[at + 1 :]) for i, p in context.persons_of(item) if _present(item, i)]
        main.add([p for p in named if p.official and p not in main.people], "participant")


def _present(view: View, i: int) -> bool:
    """False of those by whom others are told: "Ann Roe, Advisor to President X", "Tom Poe, X's nominee"."""
    return not owner(view, i) and (i == 0 or view.units[i - 1].text not in {"to", "of", "for"})


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
