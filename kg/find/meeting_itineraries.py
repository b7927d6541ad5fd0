"""The stops of a journey told as such: "Manila is his next stop", "the second leg was Hue", "Hue follows on Friday".

The traveller is the one whose journey it is; where the sentence does not name him, the one whose visit was told last.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.text import late

_PLACES = (
    r"(?:the )?<[LC](?P<a>\d+)>(?:(?: ,| and) (?:the )?<[LC](?P<b>\d+)>)?(?:(?: ,)? and (?:the )?<[LC](?P<c>\d+)>)?"
)
_WHICH = r"(?:next|last|first|second|third|fourth|fifth|final|only|opening|closing|main)"
_STOP = r"(?:stop|stops|leg|legs|stage|station|stations|destination|destinations|port of call|halt|halts)"
_WHOSE = r"(?:(?:his|her|their|its|the|on <[P]\d+> 's|<[P]\d+> 's) )?"
_IS = r"(?:is|are|was|were|will be|comes|come|came|would be|is to be)"
_AS = (
    late(
        rf"(?:^|[;,–—] |and )(?:then )?{_PLACES}(?: ,)? {_IS} (?:also )?{_WHOSE}"
        rf"(?:{_WHICH}(?: {_STOP})?|{_STOP})(?= |$)"
    ),
    late(rf"(?:^|[;,–—] |and )(?:then )?{_PLACES} (?:follows?|followed|will follow)(?= |$)"),
    late(rf"{_WHICH} {_STOP}(?: [^\s;]+){{0,12}}? {_IS} (?:in |to be )?{_PLACES}"),
    late(
        rf"(?:itinerary|programme|schedule|tour|trip|swing|journey|travels)(?: [^\s;]+){{0,8}}? "
        rf"(?:will )?(?:also )?(?:includes?|included|covers?|covered|takes? in|took in) "
        rf"(?:stops in |visits to )?{_PLACES}"
    ),
)
WORDS = frozenset(
    "follow follows followed stop stops leg legs stage station stations destination destinations next last first "
    "second third itinerary programme schedule tour trip swing journey travels comes".split()
)
"""Without one of these words no sentence tells of a stop."""
_TRAVELS = frozenset("trip tour swing journey itinerary travels leg stop visit programme schedule".split())
_TO_COME = frozenset("next follows follow takes covers includes include is are will last final comes".split())


def stops(layout: Layout, at: int, found: Sequence[Telling]) -> list[Telling]:
    """The visits that a sentence tells as stops of a journey and that are not in `found`."""
    if layout.view.sentence.kind == "title":
        return []
    told = {t.target for t in found if t.kind == "visit"}
    unplaced = [t for t in found if t.kind == "visit" and t.target < 0 and t.place is None]
    made: list[Telling] = []
    for row in _AS:
        for match in row.finditer(layout.view.text):
            for name in "abc":
                j = int(match[name] or -1)
                if j < 0 or j in told:
                    continue
                told.add(j)
                new = _telling(layout, at, match, j)
                known = next((t for t in unplaced if t.first < new.last and new.first < t.last), None)
                if known is not None and known.target < 0:
                    known.target, known.coming = j, new.coming
                else:
                    made.append(new)
    return made


def _telling(layout: Layout, at: int, match: regex.Match[str], j: int) -> Telling:
    first, last = layout.view.unit_at(match.start() + 1), layout.view.unit_at(match.end() - 1) + 1
    telling = Telling("visit", at, min(first, j), max(last, j + 1), target=j, onward=True)
    telling.coming = not _TO_COME.isdisjoint(match[0].split()) and not {"was", "were", "followed"} & set(
        match[0].split()
    )
    for i, unit in layout.view.of_kind("P"):
        trip = layout.text(i + 1) in {"'s", "'"} and _TRAVELS & {layout.text(k) for k in range(i + 2, i + 7)}
        if unit.kind == "P" and (trip or layout.preposition(i) == "of"):
            telling.add(layout.people(i).persons, "guest")
            break
    return telling
