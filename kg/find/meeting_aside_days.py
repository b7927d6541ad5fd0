"""Days and places behind a closed aside: "received X, who is on a visit to <C>, on <D>" tells the day of the reception.

What a day behind the second comma tells is of the clause that the aside interrupts, not of the aside.
"""

from __future__ import annotations

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.read.dates import DateMention
from kg.text import late

_OPENING = frozenset({"who", "whose", "where", "which", "now", "currently", "presently"})
_PREPOSITIONS = frozenset({"in", "on", "at"})
_SEVERAL = late(r"\d\D{1,5}\d{1,2}(?!\d)")
_TRIPS = frozenset({"visit", "trip", "tour", "stay"})
_AT_ONCE = frozenset("coincided coincides overlapped overlaps clashed".split())
_BACK = frozenset("returned returns returning home back left departed flew".split())
_BEEN = frozenset({"was", "were", "been", "jointly", "be"})
_HELD = frozenset({"held", "organised", "organized", "hosted", "convened", "conducted"})
_AT_END = 5
"""How many units the place and the day take up that end a sentence."""
_LONG = 18
"""How many words an aside has at most."""


def aside_before(layout: Layout, j: int) -> tuple[int, int]:
    """The commas around the aside that ends right before the day or place at unit `j`; (0, 0) where there is none."""
    last = j - 1
    while last > 0 and (layout.text(last) in _PREPOSITIONS or layout.units[last].kind in "DL"):
        last -= 1
    if layout.text(last) != ",":
        return _unmarked(layout, j)
    if layout.units[last - 1].kind == "D":
        return 0, 0  # "who was there last week, on <D>"
    first = next((k for k in range(last - 1, max(0, last - _LONG), -1) if layout.text(k) == ","), 0)
    return (first, last) if first and layout.text(first + 1) in _OPENING else (0, 0)


def _unmarked(layout: Layout, j: int) -> tuple[int, int]:
    """The aside without commas of "received X who is on a visit to <C> in <L> on <D>", which ends the sentence.

    With its own place told, what the sentence ends with is of the clause before it, but for days of a stay.
    """
    ends = len(layout.units) - (layout.text(len(layout.units) - 1) == ".")
    first = ends
    while first > 0 and (layout.text(first - 1) in _PREPOSITIONS | {"the"} or layout.units[first - 1].kind in "DL"):
        first -= 1
    who = next((k for k in range(first, max(0, first - _LONG), -1) if layout.text(k) == "who"), 0)
    units = layout.units[first:ends]
    told = {unit.kind for unit in units}
    days = any(unit.kind == "D" and _SEVERAL.search(unit.text) is not None for unit in units)
    if not first <= j < ends or not who or not {"L", "D"} <= told or days or layout.text(who - 1) == ",":
        return 0, 0
    apart = layout.units[who - 1].kind == "P" and layout.text(who + 1) in {"is", "was"}
    own = any(unit.kind == "C" for unit in layout.units[who:first])
    return (who, first) if apart and own else (0, 0)


def parted(layout: Layout, j: int, telling: Telling) -> bool:
    """True where a semicolon of a list of events parts the telling from what is told at unit `j`, or an aside ends."""
    between = range(telling.last, j) if j >= telling.last else range(j + 1, telling.first)
    if telling.first > j + 1 and layout.text(j + 1) == "before" and layout.units[j].kind == "D":
        return True  # "is to meet X on Thursday before leaving for <C>"
    if j < telling.first and any(layout.text(k) in _AT_ONCE and layout.text(k + 1) == "with" for k in between):
        return True  # "The meeting in <L> coincided with the visit of X"
    return any(layout.text(k) == ";" for k in between) or enclosed(layout, j, telling.first)


def enclosed(layout: Layout, j: int, first: int, opening: frozenset[str] = frozenset({"who", "whose"})) -> bool:
    """True of the place in "X, whose delegation landed in <L> on <D>, was given a welcome": of the aside alone."""
    opens = next((k for k in range(j - 1, max(0, j - _LONG), -1) if layout.text(k) == ","), 0)
    if not opens or j > first or layout.text(opens + 1) not in opening:
        return False
    return any(layout.text(k) == "," for k in range(j + 1, min(first, opens + _LONG)))


def said_there(layout: Layout, j: int, last: int) -> bool:
    """True of the year in "Addressing the event, X said that the work ended in 2018": of what he speaks of."""
    comma = next((k for k in range(last, min(j, last + _NEAR)) if layout.text(k) == ","), 0)
    if not comma or layout.text(0) not in _AT_IT:
        return False
    said = next((k for k in range(comma + 1, j) if layout.text(k) in layout.words.speech), 0)
    return 0 < said < j - 2 and any(u.kind in "PBSO" for u in layout.units[comma + 1 : said])


_AT_IT = frozenset("at speaking addressing opening attending during in welcoming".split())
_NEAR = 12
"""Within how many words of an event's noun the phrase that opens the sentence ends."""


_DID = frozenset("agreed decided vowed pledged signed resolved reaffirmed announced".split())


def done_at(layout: Layout, j: int, first: int) -> bool:
    """True of the day in "agreed Monday to lift ties to a partnership at a summit in <L>", told from unit `first`."""
    verb = layout.text(j - 1 - (layout.text(j - 1) == "on"))
    return j < first and verb in _DID and layout.text(first - 1) in {"at", "during"}


_BEFELL = frozenset(
    "killed slain wounded injured captured kidnapped abducted hostage downed drowned crashed executed jailed".split()
)


def of_other(layout: Layout, j: int, last: int) -> bool:
    """True of the year in "the signing of eight documents, including a plan for cooperation in 2025": of the plan.

    Also of the day in "returned home on <D> after a visit", and of what befell those met, "taken hostage on <D>".
    """
    if j > last and not _BEFELL.isdisjoint(layout.text(k) for k in range(max(last, j - 4), j - 1)):
        return True
    mention = layout.units[j].value
    if j < last and layout.text(j + 1) == "after" and not _TRIPS.isdisjoint(layout.text(k) for k in range(j, j + 7)):
        return not _BACK.isdisjoint(layout.text(k) for k in range(max(0, j - _NEAR // 3), j))
    bare = isinstance(mention, DateMention) and mention.bare_year
    return bare and "including" in {layout.text(k) for k in range(last, j)}


def after_held(layout: Layout, telling: Telling, j: int) -> bool:
    """True of what ends a sentence behind "was held", or behind "a ceremony, held by A, B (C), and D in <L> on <D>"."""
    if any(layout.text(k) in _HELD and layout.text(k - 1) in _BEEN for k in range(max(telling.last, j - 12), j)):
        return True
    ends = j + _AT_END >= len(layout.units)
    return ends and any(
        [layout.text(n) for n in (k - 1, k + 1)] == [",", "by"] and layout.text(k) in _HELD
        for k in range(telling.last, j)
    )


def of_a_person(layout: Layout, j: int) -> bool:
    """True of the day in "X (president from <D>), whom Y met": what brackets tell of the one before them."""
    for k in range(j - 1, max(0, j - _LONG), -1):
        if layout.text(k) == ")":
            return False
        if layout.text(k) == "(":
            return layout.units[k - 1].kind == "P" and k < j - 1
        if layout.units[k].kind == "P":  # whose mention takes in the post that opens the brackets
            return layout.units[k].text.count("(") > layout.units[k].text.count(")")
    return False
