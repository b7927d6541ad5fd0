"""A second meeting of the same people on another day: "met in Hue on 3 May and again in Oslo on 10 May".

And a visit that is told twice in a sentence: "visited Hue on 3 May, his first trip to Vietnam".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.find.meeting_journeys import at_home
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_where import country_of, place_of
from kg.model import PartialDate
from kg.text import late

_AGAIN = late(
    r"\b(?:and|then) (?:, [^<>.;:,]{1,60} , )?(?:then |also |met |spoke |talked )?"
    r"(?:again|once more|once again|(?:for )?a second time)(?: ,)? "
    r"(?P<when>(?:(?:in|on|at|the|city|of|,|this|time) |<[LCD]\d+> )*<D\d+>(?: in <[LC]\d+>)?)"
)
WORDS = frozenset({"again", "more", "second"})
_KINDS = frozenset({"talks", "phone-call", "reception", "visit", "dialogue"})


def again(layout: Layout, tellings: Sequence[Telling], told: PartialDate | None) -> Iterator[Telling]:
    """The second meeting of a sentence that tells the first one with its day."""
    if layout.view.words.isdisjoint(WORDS) or (match := _AGAIN.search(layout.view.text)) is None:
        return
    at = layout.view.unit_at(match.start())
    first = next((t for t in reversed(tellings) if t.kind in _KINDS and t.last <= at and t.date is not None), None)
    units = layout.view.mentions(match, "when")
    day = next(layout.context.date(u, first.status != "held", told) for u in units if u.kind == "D") if first else None
    if first is None or day is None or first.date is None or day.value == first.date.value:
        return
    end = layout.view.unit_at(match.end() - 1)
    second = replace(first, first=end, last=end + 1, people=dict(first.people), date=day, another=True, definite=False)
    where = next((u for u in units if u.kind in "LC"), None)
    if where is not None and first.kind != "phone-call":
        second.place = place_of(layout.context, where)
        second.place_code = country_of(layout.context, second.place)
        second.target = -1
    yield second


_APPOSED = late(
    r"(?: ,| –| —|, which (?:is|was)|, what (?:is|was)) (?:the|his|her|their|its) (?:very |\w+ )?(?:first|second|third"
    r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth|maiden|inaugural|only|latest|last) [^,;.]{1,60}$"
)
_SORTS = frozenset({"visit", "conference"})
_NEAR = 8


def told_apart(layout: Layout, tellings: Sequence[Telling]) -> list[Telling]:
    """Without the visit that only says which one it was: "came to Hue on 3 May, his first trip to the country".

    Nor the way home of "met Y in Hue before departing for Tokyo".
    """
    there = [t for t in tellings if not (layout.text(t.first - 1) == "before" and _goes_home(layout, t))]
    return [t for n, t in enumerate(there) if not _counted(layout, t, there[:n])]


def _goes_home(layout: Layout, telling: Telling) -> bool:
    leaving = layout.text(telling.first).startswith(("depart", "leav", "fly", "return", "head", "travel"))
    return leaving and telling.place is not None and at_home(layout, list(telling.people), telling.place)


def _counted(layout: Layout, telling: Telling, before: Sequence[Telling]) -> bool:
    if telling.kind not in _SORTS or telling.date is not None:
        return False
    left = " " + " ".join(layout.text(k) for k in range(max(0, telling.first - _NEAR), telling.last)) + " "
    sorts = {"visit"} if telling.kind == "visit" else {"talks"}  # "held talks on <D>, the first summit in years"
    known = (t for t in before if t.kind in sorts and t.people and t.last <= telling.first)
    same = any(not telling.people or set(telling.people) <= set(t.people) for t in known)
    return same and _APPOSED.search(left) is not None
