"""What the present tense tells of days to come: "arrives on Thursday", "In May the symposium moves to Hue"."""

from __future__ import annotations

from datetime import date

import regex

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout, People
from kg.text import late

_COMES = frozenset("moves meets convenes sits falls returns goes comes opens begins starts takes".split())
_STARTING = late(r"^ (?:to|by|of|in|with) [^,;]* (?:takes place|begins|starts|opens) (?:on |in |from )?<D")
_ARRIVES = frozenset({"arrives", "lands", "returns", "comes", "flies", "travels", "calls", "docks", "sails", "berths"})
_SOON = 4
"""How many words may part "arrives" from its day."""
_COUNTING = 9
"""Within how many words before a visit it is counted: "the third time a carrier has visited <C> since 2018"."""
_CONJUNCTIONS = frozenset({"when", "before", "after", "until", "once"})
_PRESENT = frozenset("comes visits meets arrives travels goes receives hosts flies tours lands returns".split())
_DAY = len("2020-01-01")
_WEEK = 7
_ON_PAPER = frozenset({"programme", "program", "agenda", "schedule", "itinerary", "calendar", "cards"})


def moves(layout: Layout, right: str, governor: str) -> bool:
    """True of a present tense with a day or year ("In 2025 the symposium moves to Hanoi"), but for "today"."""
    dates = [u.text.lower() for _, u in layout.view.of_kind("D")]
    now = any("today" in d or d.startswith("this ") for d in dates) or just_now(layout)
    after = right.split()
    reach = 5 if after[:1] and after[0] in {"on", "of", "between"} else 1
    comes = not _COMES.isdisjoint(after[:reach]) or _STARTING.search(right) is not None
    body = layout.view.sentence.kind == "body"
    return comes and bool(dates) and not (now or governor or layout.context.chronicle) and body


def arriving(layout: Layout, first: int, last: int) -> bool:
    """True of "arrives in <L> on Thursday": the present tense of a timetable, but not of today's news."""
    if layout.text(first) not in _ARRIVES or layout.context.chronicle:
        return False
    near = range(first - _SOON, last + _SOON + 1)
    days = [u.text.lower() for j, u in layout.view.of_kind("D") if j in near and layout.same(j, first)]
    now = any("today" in day or day.startswith("this ") for day in days) or just_now(layout)
    return bool(days) and not now and layout.view.sentence.kind == "body"


_BARE = frozenset(
    "pay hold make meet visit attend call host sign have take lay tour join deliver receive travel go co chair "
    "witness conduct exchange inspect open launch inaugurate address present talk give".split()
)
"""Verbs as they stand in a list after "will" or "is to"."""
_THEN = frozenset({"also", "then", "later", "finally", "afterwards", "jointly"})


def once(layout: Layout, start: int, first: int) -> bool:
    """True of the present tense in "will be signed when X comes to <L>", "is to be signed before Y visits"."""
    opens = next((k for k in range(start, first) if layout.text(k) in _CONJUNCTIONS), -1)
    if opens < 0 or layout.text(first) not in _PRESENT or layout.view.sentence.kind != "body":
        return False
    to_be = any(layout.text(k) == "to" and layout.text(k - 1) in {"is", "are"} for k in range(1, opens))
    will = [k for k, u in enumerate(layout.units[:first]) if u.text in {"will", "shall"}]
    due = not _ON_PAPER.isdisjoint(layout.text(k) for k in range(opens))
    return (to_be or due or bool(will)) and all(k < opens for k in will)


def in_turn(layout: Layout, first: int, verb: bool, planned: regex.Pattern[str]) -> bool:
    """True of the later items of a list of plans: "will visit <L>, meet X, and pay a call on Y"."""
    i = first if verb else next((k for k in range(first - 1, max(0, first - 6), -1) if layout.text(k) in _BARE), 0)
    before = layout.text(i - 1) if layout.text(i - 1) not in _THEN else layout.text(i - 2)
    if i < 2 or layout.text(i) not in _BARE or before not in {",", "and"}:
        return False
    plans = list(planned.finditer(layout.view.text[: layout.view.offset(i)]))
    if not plans:
        return False
    told = range(layout.view.unit_at(plans[-1].end()) + 1, i)
    between = {layout.text(k) for k in told if layout.text(k - 1) not in {"be", "been", "being"}} - _BARE
    return between.isdisjoint(layout.words.finite) and between.isdisjoint({"who", "which", "that", ";"})


def just_now(layout: Layout) -> bool:
    """True where the sentence tells a day of the seven before the article was written."""
    written = layout.context.written
    named = (u for _, u in layout.view.of_kind("D") if u.value.month is not None)  # "on Thursday" may be the next
    days = (d.value for u in named if (d := layout.context.date(u)) is not None)
    whole = [date.fromisoformat(d) for d in days if len(d) == _DAY and d[0] != "-"]
    return written is not None and any(0 <= (written - d).days <= _WEEK for d in whole)


def of_another(layout: Layout, subject: People, first: int) -> bool:
    """True of "X will travel, and the ceremony will be in <L>": another noun is the subject of the second "will"."""
    between = {layout.text(k) for k in range(subject.last, first)} if subject.first >= 0 else set()
    return layout.text(first) in {"will", "shall"} and not between.isdisjoint({"the", "a"})


def leave(layout: Layout, first: int) -> bool:
    """True of "On Saturday the senators leave for <L>", "they fly on to <L>"."""
    before = layout.text(first - 1).lower()
    return layout.text(first) in _LEAVE and before.endswith(("s", "they")) and before not in {"his", "its", "this"}


_LEAVE = frozenset({"leave", "depart", "head", "travel", "fly", "sail", "proceed"})


def begun_since(layout: Layout, j: int, telling: Telling) -> bool:
    """True of a stay "since Monday", not of "the first minister to visit <C> since 2018"."""
    between = {layout.text(k) for k in range(max(0, telling.first - _COUNTING), j)}
    names = (u.text.lower().split() for u in layout.units[max(0, telling.first - _COUNTING) : telling.first])
    between |= {word for name in names for word in name}
    counted = not between.isdisjoint({"first", "second", "third", "fourth", "fifth", "only", "latest", "highest"})
    return telling.kind == "visit" and not telling.edition and not counted
