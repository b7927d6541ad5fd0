"""Who else was at a meeting told before: "Also attending were X and Y", "the US side included Z".

Such sentences name no meeting: they speak of the one told last.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.officials import Person
from kg.text import late

_THERE = frozenset({"attending", "joining", "present", "participating", "accompanying", "representing", "flanking"})
_ASIDE = frozenset({"who", "which", "that", "while", "when", "where"})
"""Words after which a list is over."""
_INCLUDED = frozenset({"included", "includes", "comprised", "comprises", "consisted"})
_BY = frozenset({"joined", "accompanied", "flanked"})
_OPENERS = frozenset({"also", "among", "those", "others", "other", "both", "in", "on"})
_IN_LIST = frozenset({",", "and", ";", "including"})
_GROUPS = frozenset(
    "side sides delegation team party participants attendees members entourage officials guests".split()
)
_WERE = frozenset({"were", "was", "are", "is"})
_SIGNERS = frozenset({"signatories", "signers"})
_AMONG = frozenset("them these guests visitors delegates participants attendees dignitaries speakers witnesses".split())
"""Of whom some are named next: "Among them were X and Y"."""
WORDS = _SIGNERS | _THERE | _INCLUDED | _BY | {"attendance", "hand", "side", "attended", "participated", "part", "sat"}
"""Without one of these words no sentence tells of those present."""

SIDES = ("on <S", "on the <S", "on the side of", "on the part of", "among ")
"""How "On the US side were X and Y", "Among them were X and Y" begin."""
_NEAR = 14
_CLOSE_BY = 10
"""Within how many words after a journey its aim is told."""
_INCLUDING = frozenset({"include", "includes", "included", "including", "featured", "comprised"})
_BEGINNING = frozenset("began begins opened opens started starts kicked culminated ended concluded".split())
_WHICH = frozenset({"which", "that"})
_WITH = frozenset({"with"})
_MET_WITH = _WITH | {"between"}
_JOINED = frozenset({"conference", "dialogue", "ceremony"})
_COME = late(
    r"(?:\b(?:is|are|was|were|been|while)(?: now| currently| also)? in (?:the )?<[LC]\d+>"
    r"|(?<!\bto )(?<!\bwill )(?<!\bwould )"
    r"\b(?:came|travell?ed|arrived|flew|went to|visited|is visiting|are visiting|led) (?!by ))"
    r"(?: ?(?!will |would )\S+(?: (?!will |would )\S+){0,13}?)?"
    r" (?:to (?:also )?(?:attend|join|participate in|take part in|co chair|address)(?: \S+){0,3}|for) $"
)
"""What stands before an event for which somebody has come already: "was in Hanoi to attend", "led a team to attend"."""


_TOO = late(
    r"(?<!\S)(?:also (?:joined|attended|participated|took part|sat in|present|in attendance)"
    r"|(?:joined|attended|participated|took part|present|in attendance) (?:as well|too))"
    r"(?: (?:him|her|them))?(?: virtually| in person)?(?: \.)?$"
)
"""How a sentence ends that adds those who were there too."""
LOOKING_ON = frozenset({"attending", "present", "looking", "watching", "joining"})
_TAKEN_PLACE = frozenset({"place", "held", "organised", "organized"})
_TOOK = frozenset({"took", "takes", "been"})
_HELD = 20
"""How far behind a ceremony it is told that it was held, and how far behind that with whom."""
_OTHERS = 8
"""How many words "and other officials of both ministries" may have."""
_BY_WHOM = frozenset({"by"})
_REPRESENTED, _LEADING = 14, 3
"""Within how many words after it those who represent a state are named, and where "Representing" opens a sentence."""


def represented(layout: Layout) -> list[Person]:
    """X of "Vietnam was represented at the forum by X", "Representing Vietnam at the forum in <L> was X"."""
    for i in range(len(layout.units) - 1):
        if layout.text(i) == "represented" and layout.text(i + 1) in {"at", "in", "there"}:
            return layout.after(i + 1, _BY_WHOM, reach=_REPRESENTED).persons
        if layout.text(i) == "representing" and i < _LEADING:
            verb = next((k for k in range(i, min(len(layout.units), i + _REPRESENTED)) if layout.text(k) in _WERE), 0)
            return layout.right(verb + 1, reach=4).persons if verb else []
    return []


def held_with(layout: Layout, last: int, talks: int) -> list[Person]:
    """X of "The ceremony was held at <L> with X, and representatives from <O>"; of no `talks` told behind it."""
    near = range(last, min(len(layout.units), last + _HELD))
    held = next((k for k in near if layout.text(k) in _TAKEN_PLACE and layout.text(k - 1) in _WERE | _TOOK), -1)
    reach = min(_HELD, talks - held) if talks > held else _HELD
    return layout.after(held, _WITH, reach).persons if held > 0 else []


def past_others(layout: Layout, i: int) -> int:
    """The word after "X and other officials of both ministries"; unit `i` where no others are told of."""
    if layout.text(i + (layout.text(i) == ",")) not in {"and", "as", "along"}:
        return i
    near = range(i, min(len(layout.units), i + _OTHERS))
    return next((k for k in near if layout.text(k) in LOOKING_ON or layout.text(k + 1) == "attendance"), i)


def present(layout: Layout, at: int) -> list[Telling]:
    """Those whom a sentence without any meeting tells to have been at the one before."""
    if layout.view.words.isdisjoint(WORDS) and not layout.view.text.startswith(SIDES):
        return []
    for first, last, persons in (_inverted(layout), _included(layout), _joined_by(layout), _there_too(layout)):
        if persons:
            telling = Telling("event", at, first, last, definite=True, attended=True)
            opening = {layout.text(k) for k in range(last)}
            among = "among" in opening and any(_of_them(layout, k) for k in range(last))
            guests = among and _THERE.isdisjoint(opening)
            telling.add(persons, "guest" if guests else "participant")
            return [telling]
    return []


def _inverted(layout: Layout) -> tuple[int, int, list[Person]]:
    """As in "Also joining were X and Y", "Representing the US side were X", "Also in attendance were"."""
    if layout.text(1) in _SIGNERS and layout.text(2) in _WERE:
        return 1, 2, layout.right(3, reach=4).persons  # "The signatories were X and Y"
    start = next((i for i in range(4) if layout.text(i) not in _OPENERS), 0)
    near = range(1, min(5, len(layout.units)))
    side = layout.text(0) == "on" and any(
        "side" in layout.units[k].text or layout.text(k) in {"part", "behalf"} for k in near
    )
    among = layout.text(0) == "among" and any(_of_them(layout, k) for k in near)
    there = layout.text(start) in _THERE or (start and layout.text(start) in {"attendance", "hand"})
    if not (side or among or there):
        return 0, 0, []
    for i in range(start + 1, min(len(layout.units) - 1, start + _NEAR)):
        if layout.text(i) in _WERE:
            named = layout.right(i + 1 + (layout.text(i + 1) == ":"), reach=8).persons
            return start, i, [*named, *(behind_semicolons(layout, i) if named else listed_after(layout, i))]
    return 0, 0, []


def behind_semicolons(layout: Layout, i: int) -> list[Person]:
    """All that a list names whose items, long ones, semicolons part: "Present were A of the board; B; and C, who"."""
    return [
        unit.value
        for k, unit in layout.view.of_kind("P")
        if k > i and layout.text(k - 1) in {";", "and"} and isinstance(unit.value, Person) and ";" in layout.view.words
    ]


def _of_them(layout: Layout, k: int) -> bool:
    """True of "them", "the guests" at unit `k`, of whom some are named."""
    return layout.text(k) in _AMONG or (layout.units[k].kind == "B" and layout.units[k].text.lower().endswith("guests"))


def _included(layout: Layout) -> tuple[int, int, list[Person]]:
    """As in "The US side included X", "members of the delegation included X", "participants included X"."""
    for i, unit in enumerate(layout.units):
        if unit.kind != "w" or unit.text not in _INCLUDED or i == 0:
            continue
        before = {layout.text(k) for k in range(max(0, i - 6), i) if layout.same(k, i) or k > i - 3}
        group = bool(_GROUPS & before) or any(u.kind == "S" for u in layout.units[max(0, i - 3) : i])
        if group:
            first = layout.right(i + (2 if layout.text(i + 1) == "of" else 1), reach=8).persons
            return i, i + 1, [*first, *(p for p in listed_after(layout, i) if p not in first)]
    return 0, 0, []


def listed_after(layout: Layout, i: int) -> list[Person]:
    """All named in a list whose items are long: "included X of the squadron, the captains of both ships, and Y".

    Also "were officials from <O> and Y", but for who says something in a clause of his own.
    """
    end = next((k for k in range(i, len(layout.units)) if layout.text(k) in _ASIDE), len(layout.units))
    return [
        unit.value
        for k, unit in layout.view.of_kind("P")
        if i < k < end
        and layout.text(k + 1) not in layout.words.finite
        and layout.text(k - 2 if layout.text(k - 1) == "the" else k - 1) in _IN_LIST
        and isinstance(unit.value, Person)
    ]


def _joined_by(layout: Layout) -> tuple[int, int, list[Person]]:
    """As in "He was joined by X and Y"."""
    for i in range(1, len(layout.units) - 2):
        verb = next((k for k in (i - 1, i - 2) if layout.text(k) in _WERE), -1) if layout.text(i) in _BY else -1
        if verb > 0 and layout.text(i + 1) == "by" and layout.units[verb - 1].kind in "PB":
            joining = layout.right(_past_entourage(layout, i + 2), reach=8).persons
            joined = layout.subject(verb, opening=False).persons if joining else []
            return verb, i + 2, [*joined, *(p for p in joining if p not in joined)]
    return 0, 0, []


def _there_too(layout: Layout) -> tuple[int, int, list[Person]]:
    """As in "X and Y also joined", "X took part as well", "X and Y were also present": nothing follows."""
    if (match := _TOO.search(layout.view.text)) is None:
        return 0, 0, []
    verb = layout.view.unit_at(match.start())
    return verb, verb + 1, layout.subject(verb, opening=False).persons


def _past_entourage(layout: Layout, i: int) -> int:
    """Past "his entourage, including" before the names, if such words stand at unit `i`."""
    if layout.text(i) not in {"his", "her", "their", "an", "a"}:
        return i
    return next((k + 1 for k in range(i + 1, i + 6) if layout.text(k) in {"including", "of"}), i)


def come_for(layout: Layout, telling: Telling) -> bool:
    """True where those who are "in Hanoi to attend the forum" are there already: it is no mere plan."""
    if telling.kind not in _JOINED:
        return False
    before = layout.view.text[: layout.view.offset(telling.first)] + " "
    return _COME.search(before.replace("  ", " ")) is not None


def aims(layout: Layout, tellings: Sequence[Telling]) -> None:
    """As in "will travel to <L> on <D> for the launch of": day, place and those who go are told with the journey."""
    for event in tellings:
        journey = next((v for v in tellings if v.kind == "visit" and v.target >= 0 and v.first < event.first), None)
        aim = event.kind in _JOINED and layout.text(event.first - 1) == "for" and journey is not None
        if not aim or journey is None or event.people or event.date is not None or event.place is not None:
            continue
        if journey.status != event.status or event.first - journey.last > _CLOSE_BY:
            continue
        event.date, event.place, event.place_code = journey.date, journey.place, journey.place_code
        event.add(list(journey.people), "participant")


def on_the_trip(layout: Layout, tellings: Sequence[Telling]) -> None:
    """As in "his trip, which also included a meeting with Y": Y met the one who travelled."""
    for talks in tellings:
        trip = next((v for v in tellings if v.kind == "visit" and v.first < talks.first), None)
        before = [layout.text(k) for k in range(max(0, talks.first - 4), talks.first)]
        included = not _INCLUDING.isdisjoint(before) and not _WHICH.isdisjoint(before)
        if trip is not None and talks.kind == "talks" and _begins_with(layout, trip, talks):
            talks.add([p for p in trip.people if p not in talks.people])
        if talks.kind not in {"talks", "reception"} or trip is None or not included:
            continue
        met = layout.right(talks.last, _MET_WITH, reach=8).persons
        guests = [p for p in trip.people if p not in met]
        if met and guests:
            talks.people.clear()
            talks.add([*guests, *met])


def _begins_with(layout: Layout, trip: Telling, talks: Telling) -> bool:
    """True of "X's visit to <C> began with talks with Y": the traveller is the one who talked."""
    between = [layout.text(k) for k in range(trip.last, talks.first)]
    return between[-1:] == ["with"] and not _BEGINNING.isdisjoint(between) and layout.same(trip.first, talks.first)
