"""What a standing body or a group is to do: "The committee will meet again in <L> in <D>", "donors are to assemble"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.text import late

WORDS = frozenset({"gather", "assemble", "reconvene", "meet", "convene"})
"""Without one of these words no sentence tells of such a gathering."""
_STANDING = frozenset({"committee", "commission", "group", "force", "council", "board", "subcommittee"})
_PLANNED = late(
    r"(?<![\w<])(?P<who>committee|commission|subcommittee|group|force|council|board|donors|partners|members|experts)"
    r"(?: (?!will|is|are|shall|that|which|who|to\b|,)[^\s<>.;:]+){0,6}? "
    r"(?:will|shall|(?:is|are) (?:to|due to|set to|scheduled to|expected to))(?: next| again)? "
    r"(?P<verb>gather|assemble|reconvene|meet|convene)(?: again| next)?(?= (?:in|at|on|for) )"
)


def regathered(layout: Layout, at: int, found: Sequence[Telling]) -> list[Telling]:
    """Such a gathering, with day and place; none where the sentence names somebody or tells of another event."""
    places = any(layout.text(j - 1) in {"in", "at"} for j, _ in layout.view.of_kind("L"))
    days = any(True for _ in layout.view.of_kind("D"))
    if layout.view.sentence.kind != "body" or found or not (places and days):
        return []
    match = _PLANNED.search(layout.view.text)
    if match is None:
        return []
    first = layout.view.unit_at(match.start("verb"))
    last = layout.view.unit_at(match.end("verb") - 1) + 1
    words = {layout.text(k) for k in range(layout.view.unit_at(match.start("who")), first)}
    kind = "conference" if words.isdisjoint(_STANDING) else "dialogue"
    return [Telling(kind, at, first, last, status="planned")]
