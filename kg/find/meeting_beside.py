"""The day and the place that the other clause of a sentence tells: "in <L> on <D>, when the committees met"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kg.find.meeting_aside_days import enclosed, of_other
from kg.find.meeting_dates import resolve
from kg.find.meeting_ends import opening_day
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_where import country_of, place_of
from kg.find.view import Unit, capital
from kg.model import PartialDate, Term

HELD_THERE = frozenset({"talks", "reception", "dialogue", "ceremony"})
_BEGINNING = frozenset("began begun opened started kicked commenced way underway".split())
_JOINED = 6
_IN_ROW = HELD_THERE | {"press-conference", "visit"}
_OPENING = frozenset("on in at the of morning afternoon evening late early earlier later also , city".split())
_ASIDE = frozenset(
    "since before after ahead who which that when where previously earlier following said told announced added".split()
)
"""Words after which something else is told than what was done next."""
_NO_DAY = frozenset({"since", "until", "by", "of", "before", "after", "from", "for"})
_IN = frozenset({"in", "at", "the"})
_BETWEEN = frozenset({",", "on", "in", "the"})
_LONG_NAME = 9
"""Within how many words of a name behind a bracket "at" stands."""
_MARGINS = frozenset({"margins", "sidelines", "sideline", "fringes", "occasion"})
_CLAUSE = 14
"""Within how many words of "where" what was done there is told."""
_WHEN = frozenset({"where", "when", "while"})
_JOINTS = frozenset({"where", "when", "while", "whose", "whom", "and", ",", "as"})
_OTHER_TIMES = frozenset(
    "had since before after ahead previously earlier later once again first last next will would that said told added "
    "annual ; following until to recalled".split()
)
"""Words between a day and what is told of another one."""
_APART = 7
_TO_VERB = 3
"""Within how many words of a day before it the verb's noun stands: "on <D> paid a call"."""
_END_OF_CAPTION = frozenset({"", ".", "-", "–", "—", "|", "/", "(", ")", ";", "photo"})
_AFTER_PLACE = frozenset({",", "airport", "international", "airbase", "base", "city", "province", "port"})


def beside_day(layout: Layout, telling: Telling) -> Term | None:
    """The place of "in <L> on <D>, when the committees met" and of "from <L>, where a ceremony was held".

    Also that behind which a caption ends with the day: "X receives Y, <L>, <D> - Photo".
    """
    for j, unit in layout.view.of_kind("L"):
        parted = layout.text(j - 1) == layout.text(j + 1) == "," and j >= telling.last
        day = layout.units[j + 2] if j + 2 < len(layout.units) else None
        if parted and day is not None and day.kind == "D" and layout.text(j + 3) in _END_OF_CAPTION:
            return place_of(layout.context, unit)
    start = next((k for k in range(telling.first, 0, -1) if layout.text(k) in {"when", "where"}), 0)
    if not start or telling.definite or layout.clause[start] != layout.clause[telling.first]:
        return None
    for j, unit in layout.view.of_kind("L"):
        if j >= start or start - j > 2 * _APART:
            continue
        ended = layout.text(start) == "where" and all(layout.text(k) in _AFTER_PLACE for k in range(j + 1, start))
        dated = next((u for u in layout.units[j + 1 : min(start, j + _APART + 1)] if u.kind == "D"), None)
        if ended or (layout.text(start) == "when" and dated is not None and layout.text(j - 1) == "in"):
            return place_of(layout.context, unit)
    return None


def when_day(layout: Layout, telling: Telling) -> Unit | None:
    """The day of the main clause in "changed hands today when X met Y", of the meeting in the other clause."""
    if telling.kind not in HELD_THERE | {"phone-call"} or telling.definite:
        return None
    for k in range(telling.first, 1, -1):
        if layout.clause[k] != layout.clause[telling.first]:
            return None
        if layout.text(k) in {"when", "as", "where"}:
            j = k - 2 if layout.text(k - 1) == "," else k - 1
            return layout.units[j] if layout.units[j].kind == "D" else None
    return None


def _is_at(layout: Layout, first: int) -> bool:
    """True of "at the summit", "at the Asia-Pacific Economic Cooperation (APEC) Summit"."""
    k = first - 1
    while layout.text(first - 1) == ")" and first - k < _LONG_NAME and layout.text(k) != "at":
        k -= 1
    return layout.text(k) == "at"


def met_at(layout: Layout, stage: Telling, tellings: list[Telling]) -> None:
    """As in "X and Y met in <L> in <D> at the forum": where and when they met, and who, is told of the forum too."""
    met = [t for t in tellings if t.kind == "talks" and t.last <= stage.first and layout.same(t.first, stage.first)]
    for telling in met:
        there = stage.place is not None and telling.place is None and not telling.remote and len(telling.people) > 1
        if there and _is_at(layout, stage.first) and telling.status == stage.status:
            telling.place, telling.place_code = stage.place, stage.place_code  # "met Y at the summit in <L>"
    talks = next((t for t in met if len(t.people) > 1 and t.date is not None and t.place is not None), None)
    bare = stage.kind == "conference" and stage.date is None
    margins = not _MARGINS.isdisjoint(layout.text(k) for k in range(stage.first - 2, stage.first))
    at = _is_at(layout, stage.first) or margins or layout.text(stage.first - 1) == "during"
    whole = margins and talks is not None and talks.date is not None and talks.date.whole  # on one of its days
    if talks is None or not bare or not at or whole or talks.status != stage.status:
        return
    if stage.place is not None and stage.place != talks.place:
        return
    stage.date, stage.place, stage.place_code = talks.date, talks.place, talks.place_code
    stage.add([p for p in talks.people if p not in stage.people], "participant")


def set_going(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Give an exercise the day and port of "With the ships arriving in <L> on <D>, the exercise got under way"."""
    if layout.text(0) not in {"with", "as", "when"}:
        return
    arrival = next((t for t in tellings if t.kind == "visit" and t.place is not None), None)
    for telling in tellings if arrival is not None else ():
        begins = not _BEGINNING.isdisjoint(layout.text(k) for k in range(telling.last, len(layout.units)))
        opened = arrival is not None and telling.kind in {"conference", "dialogue"} and arrival.last < telling.first
        if arrival is not None and opened and begins and telling.status == arrival.status:
            telling.date = telling.date or arrival.date
            if telling.place is None:
                telling.place, telling.place_code = arrival.place, arrival.place_code


def of_both(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Give the first of "the 16th meeting and the ninth ADMM Plus in <L> in <D>" what is told of the second."""
    for first, second in pairwise(tellings):
        between = [layout.text(k) for k in range(first.last, second.first)]
        joined = "and" in between and len(between) <= _JOINED and not {",", ";", "in", "on", "at"} & set(between)
        if first.kind == second.kind and first.kind in {"conference", "dialogue"} and joined:
            if first.date is None and second.date is not None:
                first.date, first.status = second.date, second.status
            if first.place is None:
                first.place, first.place_code = second.place, second.place_code


def in_one_row(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Give the day and city that open a sentence to all that it tells in one row.

    As in "On <D> in <L>, X laid a wreath, held talks with Y and was received by Z", and the day of "X on <D> met Y".
    """
    row = sorted((t for t in tellings if t.kind in _IN_ROW and not t.remote), key=lambda t: t.first)
    if len(row) < 2:
        return
    head = row[0]
    opens = next((k for k, u in enumerate(layout.units) if u.kind not in "DL" and u.text not in _OPENING), 0)
    marks = [k for k in range(opens) if layout.units[k].kind in "DL"]
    marks.extend(k for k in range(opens, head.first) if _before_verb(layout, k, head))
    for telling in row[1:]:
        between = {layout.text(k) for k in range(head.last, telling.first)}
        apart = not layout.same(head.first, telling.first) or not between.isdisjoint(_ASIDE)
        apart |= telling.kind == "visit" and telling.target < 0  # "met Y on a visit to <C>": on one of its days
        if apart or telling.definite or telling.plural or telling.status != head.status:
            continue
        days = any(head.last <= k < telling.first for k, _ in layout.view.of_kind("D"))
        if telling.date is None and head.date is not None and not telling.dated and not days:
            opening = (layout.units[k] for k in marks if layout.units[k].kind == "D")
            told = [resolve(layout.context, unit, telling, None) for unit in opening]
            telling.date = head.date if head.date in told else None
        if telling.kind != "visit" and telling.place is None and head.place is not None:
            named = [place_of(layout.context, layout.units[k]) for k in marks if layout.units[k].kind == "L"]
            if head.place in named:
                telling.place, telling.place_code = head.place, head.place_code
    _done_at_once(layout, tellings)


def _before_verb(layout: Layout, j: int, head: Telling) -> bool:
    """True of the day between the subject and its verb, of all that he then did: "X on <D> held talks with Y"."""
    if layout.units[j].kind != "D" or head.first - j > _TO_VERB:
        return False
    k = j - 1 if layout.text(j - 1) == "on" else j
    return k > 0 and layout.units[k - 1].kind in "PB" and layout.same(k - 1, head.first)


def _done_at_once(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Share the only day of "X held talks with Y in <L> on <D> and called on Z", or of "... and called on Z on <D>"."""
    if sum(1 for _ in layout.view.of_kind("D")) != 1:
        return
    row = sorted((t for t in tellings if t.kind in HELD_THERE and not t.remote), key=lambda t: t.first)
    for one, other in pairwise(row):
        between = [layout.text(k) for k in range(one.last, other.first)]
        joined = between.count("and") == 1 and _ASIDE.isdisjoint(between) and layout.same(one.first, other.first)
        verb = joined and layout.units[one.last + between.index("and") + 1].kind == "w"
        plain = one.status == other.status == "held" and not (
            other.definite or other.plural or one.plural or other.dated
        )
        if not verb or not plain or set(one.people).isdisjoint(other.people):
            continue
        one.date, other.date = one.date or other.date, other.date or one.date
        if one.place is None and all(j > one.last for j, _ in layout.view.of_kind("LC")):
            one.place, one.place_code = other.place, other.place_code


def only_day(layout: Layout, tellings: Sequence[Telling], told: PartialDate | None) -> None:
    """Give the only day of a sentence to what else it tells was done then: "met in <L> on <D>, where he also saw X"."""
    days = [j for j, _ in layout.view.of_kind("D")]
    days = days if len(days) == 1 else [j for j in days if _WHEN & {layout.text(j + 1), layout.text(j + 2)}]
    if len(days) != 1 or layout.view.sentence.kind == "title":
        return
    unit, opens = layout.units[days[0]], days[0] == 1
    if layout.text(days[0] - 1) in _NO_DAY - ({"from"} if opens else set()):
        return
    for telling in tellings:
        spared = telling.dated or telling.plural or telling.topic or telling.aside or telling.wished
        spared |= telling.definite and (telling.kind in HELD_THERE or telling.target < 0)
        spared |= enclosed(layout, days[0], telling.first) or of_other(layout, days[0], telling.last)
        if telling.date is not None or telling.status != "held" or spared:
            continue
        own = layout.text(telling.first) == "had"  # "had talks with him"
        between = {layout.text(k) for k in range(days[0], telling.first + (not own))}
        # "On <D>, he gave a lecture, and met Y"
        fronted = opening_day(layout, days[0]) and "and" in between and bool(telling.people)
        if (
            (layout.same(days[0], telling.first) and not fronted)
            or between.isdisjoint(_JOINTS)
            or not between.isdisjoint(_OTHER_TIMES)
        ):
            continue
        if telling.kind == "visit" or not unit.value.bare_year:
            telling.date = resolve(layout.context, unit, telling, told)


def where_told(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Give the place before "where" to what is told there: "came from <L>, where on <D> he took part in the forum"."""
    if layout.view.words.isdisjoint({"where", "there"}):
        return
    for telling in tellings:
        if telling.kind not in HELD_THERE | {"conference", "press-conference"} or telling.place is not None:
            continue
        if not telling.people and telling.date is None and telling.kind == "ceremony":
            continue  # "in <L>, where soldiers are buried"
        road = next((k for k in range(telling.first - 1, 0, -1) if layout.text(k) in {"where", "there"}), 0)
        if not road or telling.remote or not layout.same(road, telling.first) or telling.first - road > _CLAUSE:
            continue
        j = road - 1
        there = layout.text(road) == "there" and layout.text(0) != "there"
        while j > 0 and (layout.units[j].kind == "D" or (layout.text(j) in _BETWEEN) or (there and road - j < _CLAUSE)):
            if layout.units[j].kind in "LC" and layout.text(j + 1) != "'s":
                break
            j -= 1
        larger = layout.units[j].kind == "C" and layout.text(j - 1) == "," and j > 1
        unlisted = larger and layout.units[j - 2].kind == "w" and capital(layout.view, j - 2)
        j -= 2 if larger and not unlisted else 0  # "from <L>, <C>, where he met Y"
        governed = layout.text(j - 1) in _IN | ({"from", "to"} if not there else set())
        if layout.units[j].kind in "LC" and (governed or unlisted):
            telling.place = place_of(layout.context, layout.units[j])
            telling.place_code = country_of(layout.context, telling.place)


def told_by_scene(telling: Telling, scene: Telling) -> bool:
    """True of the lunch in "Over lunch in <L> X and Y agreed", and of what the two then did: those at it are told."""
    noun = telling.kind == "reception" and not telling.people and telling.last <= scene.last + 1
    return noun or (telling.definite and telling.kind == "talks" and set(telling.people) <= set(scene.people))
