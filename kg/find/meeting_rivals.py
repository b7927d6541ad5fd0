"""Tellings by frames and tellings by nouns and verbs of the same words: which of them stays."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling


def settled(
    framed: Sequence[Telling], worded: Sequence[tuple[Telling, Phrase | None]]
) -> list[tuple[Telling, Phrase | None]]:
    """Frames with the tellings by nouns and verbs: of two that overlap the one that names more people."""
    kept: list[Telling] = []
    for telling in framed:
        known = [w for w, _ in worded if _known(telling, w) or _called_there(telling, w)]
        kept.extend([] if known else [telling])
        for other in known:
            other.coming |= telling.coming
            other.target = max(other.target, telling.target)
            other.wished |= telling.wished
    spans = [(t.first, t.last) for t in kept if t.kind != "event"]
    rest = [(w, p) for w, p in worded if not any(a <= w.first and w.last <= b for a, b in spans)]
    return [*((t, None) for t in kept), *rest]


def _called_there(framed: Telling, worded: Telling) -> bool:
    """True of "paid a courtesy call to <L> province's leaders": no visit to the province besides."""
    call = framed.kind == "visit" and worded.kind == "reception" and worded.subtype == "call"
    return call and worded.first <= framed.first and framed.last <= worded.last


def _known(framed: Telling, worded: Telling) -> bool:
    """True of a frame that only repeats what a noun or verb within it tells."""
    inside = framed.first <= worded.first and worded.last <= framed.last
    same = inside and framed.kind == worded.kind != "event" and set(framed.people) <= set(worded.people)
    turned = framed.kind == "reception" and any(worded.people.get(p) != role for p, role in framed.people.items())
    return same and not turned  # "came to greet Y": who greets is the guest
