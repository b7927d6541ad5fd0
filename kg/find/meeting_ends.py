"""Days told beside an event that are the end of it, of what it is about, or of what was done about it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from kg.find.context import Context
from kg.find.meeting_fruits import REAPED, before_its_end
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.view import Unit, capital
from kg.model import PartialDate
from kg.read.dates import DateMention

_OVER_A_YEAR = frozenset("cooperation collaboration ties relations results activities progress exchanges".split())
"""What goes on for a whole year: "At the meeting, X praised the cooperation in 2023"."""
DOCUMENT = frozenset(
    "signed inked issued established adopted concluded upgraded founded reached normalized normalised launched agreed "
    "elevated forged sealed completed set appointed born ended".split()
)
"""What is done with a document on a day of its own."""

_END = frozenset({"end", "ends", "ended", "ending", "conclude", "concludes", "concluded", "until", "wrapped", "wraps"})
_TOURS = frozenset({"trip", "tour", "swing", "journey"})
"""Journeys of several stops."""
_TILL = frozenset({"through", "till"})
_ENDS = frozenset({"end", "ends", "conclude", "concludes", "wraps"})
"""The same of a last day that is still to come: "the visit ends on Thursday"."""
_CLOSING = frozenset("concluding ending wrapping finishing completing closing capping rounding".split())
"""Verbs after the day on which a visit was over: "left <L> on <D>, concluding his visit"."""
_LEFT = frozenset({"left", "departed", "departs", "leaves", "leave", "sailed"})
_PARTINGS = frozenset("heading returning leaving flying going departing concluding wrapping ending".split())
_PARTING = 8
"""Within how many words of a day the leaving is told of which it is."""
_FOUND = frozenset("recovered excavated unearthed exhumed found discovered collected retrieved located".split())
_QUOTES = frozenset({'"', "”", "''"})
_DAYS = dict(zip("two three four five six seven eight nine ten".split(), range(2, 11), strict=True))
_LONGEST = 21
_TERM = 10
_WILL, _TENURES = frozenset({"will", "would", "shall"}), frozenset({"term", "tenure", "tour", "posting", "assignment"})
_DAY = len("2020-01-01")
_YEAR, _SOON = 12, 5
"""How many months a year has, and within how many of them an event of which people speak is near at hand."""
_NOUNS = frozenset(
    "summit summits conference meeting meetings visit trip travel forum dialogue talks session gathering consultations "
    "ministerial retreat tour workshop symposium assembly".split()
)
_COMING = frozenset(
    "ahead upcoming forward will plans planned planning preparations preparation prepare preparing next previewed "
    "preview coming toward towards achieve discuss discussed deliver expected scheduled hopes hope intend intends "
    "agreed invited".split()
)
"""Words of a sentence that speaks of what is near at hand."""
_PAST = frozenset("following after since during last previous recent earlier past first".split())

_DEEDS = frozenset(
    "inspected checked reviewed examined discussed surveyed oversaw visited attended joined held chaired co met "
    "agreed signed launched approved issued adopted".split()
)
"""What was done on a day, with a plan as its matter."""
_AHEAD = frozenset(
    {"ahead", "before", "after", "following", "prior", "advance", "anniversary", "eve", "honour", "honor"}
)
"""Words before what a day at the head of a sentence is not the day of."""


_EVENTS = frozenset({"inauguration", "election", "elections", "vote", "funeral", "parade", "anniversary"})
"""What a day is counted from that the text seldom dates."""


def of_another_day(layout: Layout, j: int, telling: Telling) -> bool:
    """True of the last day of a visit, of the days of a search and of the year in which a paper was signed."""
    if _of_a_term(layout, j, telling.first):
        return True
    mention = layout.units[j].value
    if not isinstance(mention, DateMention):
        return False
    if layout.units[j].text.lower().endswith((" before", " after")) and not _EVENTS.isdisjoint(
        layout.text(k) for k in range(j + 1, j + 5)
    ):
        return True  # "hosted by Y the evening before the inauguration": counted from that, not from what was told
    if _on_leaving(layout, j, telling):
        return True
    met = telling.kind in {"talks", "reception", "phone-call", "press-conference"}
    if met and _quoted(layout, j, telling):
        return True
    if met and mention.bare_year and layout.text(j - 2) in _OVER_A_YEAR:
        return True
    span = mention.last != (None, None)
    if telling.kind == "visit" and _of_the_one_before(layout, j, telling):
        return True
    if telling.kind == "visit":
        near = {layout.text(k) for k in range(max(0, j - 3), j)}
        if layout.text(j - 1) in _TILL and begun(layout, j, telling) is not None:
            return True  # "on a two-day visit through Sunday"
        if {"runs", "lasts", "last"} & near and layout.text(j - 1) in {"through", "until", "till", "to"}:
            return not span  # "a visit that runs through Sunday"
        ends = (telling.ending and not span) or not _END.isdisjoint(near) or _closed(layout, j, telling)
        if ends and not _last_stop(layout, j):
            return True
    if telling.kind == "ceremony" and span:
        return not _FOUND.isdisjoint(layout.text(k) for k in range(max(telling.last, j - 12), j))
    return mention.bare_year and any(  # "the memorandum signed by the two ministries in 2011"
        layout.text(k) == "by" and layout.text(k - 1) in DOCUMENT for k in range(max(telling.last + 1, j - 8), j)
    )


def _last_stop(layout: Layout, j: int) -> bool:
    """True of the day in "will wrap up his tour on <D> in <L>": that of the stop told beside it."""
    there = layout.text(j + 1) == "in" and j + 2 < len(layout.units) and layout.units[j + 2].kind in "LC"
    return there and any(layout.text(k) in _TOURS for k in range(max(0, j - 3), j))


def _on_leaving(layout: Layout, j: int, telling: Telling) -> bool:
    """True of the day in "will visit <L> before heading home on <D>": that of the leaving."""
    if telling.kind == "visit" and telling.last <= j and before_its_end(layout, telling.first):
        return True  # "before wrapping up his trip on Friday"
    near = range(max(telling.last, j - _PARTING), j)
    return any(layout.text(k) == "before" and layout.text(k + 1) in _PARTINGS for k in near)


def _of_the_one_before(layout: Layout, j: int, telling: Telling) -> bool:
    """True of the year in "the third president to visit <C>, after John Hale in 2000": another's visit."""
    k = j - 2
    while k > telling.last and layout.units[k].kind == "w" and capital(layout.view, k):
        k -= 1
    named = layout.text(j - 1) == "in" and k < j - 2 and layout.text(telling.first - 1) == "to"
    return named and any(layout.text(n) in {"after", "following"} for n in range(telling.last, k + 1))


def _quoted(layout: Layout, j: int, telling: Telling) -> bool:
    """True of the day in words that somebody said at the event: ""The work that began in June goes well," X told Y"."""
    if layout.view.words.isdisjoint(_QUOTES) or telling.first < j:
        return False
    close = next((k for k in range(j + 1, telling.first) if layout.text(k) in _QUOTES), 0)
    opened = any(layout.text(k) in _QUOTES for k in range(j))
    spoken = close > 0 and layout.text(close - 1) in {",", "?", "!"} and not opened
    return spoken and any(layout.text(k) in layout.words.speech for k in range(close + 1, telling.first + 1))


def begun(layout: Layout, j: int, telling: Telling) -> PartialDate | None:
    """The first day of a visit of so many days of which the day at unit `j` is told as the last."""
    near = {layout.text(k) for k in range(max(0, min(j - 4, telling.first - 3)), j)}
    over = telling.ending or layout.text(j - 1) in _TILL or _closed(layout, j, telling)
    over |= not _END.isdisjoint(layout.text(k) for k in range(max(0, j - 4), j))
    end = layout.context.date(layout.units[j], not _ENDS.isdisjoint(near)) if telling.kind == "visit" and over else None
    if end is None or len(end.value) != _DAY or end.value[0] == "-" or end.last is not None:
        return None
    later = layout.context.date(layout.units[j], True) if layout.text(j - 1) in _UP_TO else None
    for k in range(max(0, telling.first - 5), min(len(layout.units) - 1, telling.last + 1)):
        days = _DAYS.get(layout.text(k), 0) or (int(layout.text(k)) if layout.text(k).isdigit() else 0)
        week = [layout.text(k), layout.text(k + 1)] == ["week", "long"]
        if week or (layout.text(k + 1) in {"day", "days"} and 1 < days <= _LONGEST):
            days = 7 if week else days
            first = date.fromisoformat(end.value) - timedelta(days=days - 1)
            if later is not None and (under_way := _under_way(layout, later.value, days)) is not None:
                first, end = under_way, later
            return PartialDate(first.isoformat(), end.value, f"{days} days to the last, {end.value}")
    return None


def _under_way(layout: Layout, last: str, days: int) -> date | None:
    """The first day of a stay of so many days up to a day to come, "through Sunday", where it has begun by now."""
    now = layout.context.anchor.full if layout.context.anchor is not None else None
    first = date.fromisoformat(last) - timedelta(days=days - 1) if len(last) == _DAY and last[0] != "-" else None
    return first if first is not None and now is not None and first <= now else None


def _closed(layout: Layout, j: int, telling: Telling) -> bool:
    """True of the day in "left <L> on <D>, concluding a visit", "departed <D> after a visit": the last of it."""
    if j > telling.first:
        return False
    between = {layout.text(k) for k in range(max(j + 1, telling.first - 4), telling.first)}
    gone = layout.text(telling.first - 1) == "after" and not _LEFT.isdisjoint(layout.text(k) for k in range(j))
    return gone or not _CLOSING.isdisjoint(between)


def of_a_deed(layout: Layout, j: int) -> bool:
    """True of the day of what was done about a plan: "On Monday X inspected preparations for the exchange in May"."""
    k = j + 1 + (layout.text(j + 1) == ",")
    while k < len(layout.units) and (layout.units[k].kind in "PBSO" or layout.text(k) in {"the", "and", "jointly"}):
        k += 1
    return layout.text(k) in _DEEDS


_ROAD = frozenset({"in", "on", "last", "earlier", "this"})
_OWN = 14
"""Within how many words after an event its own day is told, where another one opens the sentence."""
_CLOSE = 4
_SPOKEN_OF = frozenset("highlighted recalled hailed praised commended welcomed applauded lauded mentioned".split())


def _own_day(layout: Layout, telling: Telling) -> int:
    """The unit of the day told behind an event's noun as its own: "his visit to <L> in <D>"; 0 where there is none."""
    for k in range(telling.last, min(len(layout.units), telling.last + _OWN)):
        if layout.text(k) in {"that", "when", "where", "while", "and", "after", "before", "since", "until"}:
            return 0
        if layout.units[k].kind == "D":
            return k if layout.text(k - 1) in _ROAD or layout.units[k - 1].kind in "LC" else 0
    return 0


def of_another_deed(layout: Layout, j: int, telling: Telling) -> int:
    """The event's own day, for the day on which somebody spoke of it, or of what was done before "and held"; else 0."""
    own = _own_day(layout, telling) if j < telling.first else 0
    if not own or layout.text(j + 1) == "and":
        return own if telling.first - j <= _CLOSE else 0
    if j > 1 or telling.target >= 0:
        return 0
    telling_of = layout.words.speech | _SPOKEN_OF
    said = next((k for k in range(j + 1, telling.first) if layout.text(k) in layout.words.finite | telling_of), j)
    return own if layout.text(said) in telling_of else 0


_PART_OF_DAY = frozenset("earlier later on the morning afternoon evening noon of in early late local time".split())
_SAID_BEFORE = 6
"""Within how many words what somebody is said to have told begins."""


def opening_day(layout: Layout, j: int) -> bool:
    """True of the day that opens a sentence, "Today, X …": of what the sentence tells, however far behind.

    Also of "On the afternoon of <D>, at the ministry, X …" and "The agency reported that on <D>, X …".
    """
    if layout.units[j].kind != "D" or layout.text(j + 1) != ",":
        return False
    k = j
    while k > 0 and layout.text(k - 1) in _PART_OF_DAY:
        k -= 1
    return k == 0 or (k <= _SAID_BEFORE and layout.text(k - 1) == "that" and layout.text(k - 2) in layout.words.speech)


def fronted(layout: Layout, telling: Telling, j: int, tellings: Sequence[Telling]) -> int:
    """What such a day is farther from the summit of "Today, ahead of the summit, X convened them" than from that."""
    if not opening_day(layout, j) or not any(t.first > telling.first for t in tellings):
        return 0
    return 40 * (not _AHEAD.isdisjoint(layout.text(k) for k in range(max(0, telling.first - 3), telling.first)))


def still_to_come(context: Context, unit: Unit, telling: Telling) -> bool:
    """True of a month or day without its year, "discussed the April summit", near at hand and long past otherwise."""
    view, mention = context.views[telling.view], unit.value
    if not isinstance(mention, DateMention) or mention.year is not None or mention.month is None:
        return False
    if view.units[telling.last - 1].text not in _NOUNS or view.words.isdisjoint(_COMING):
        return False
    before = [u.text for u in view.units[max(0, telling.first - 3) : telling.first]]
    if before[-1:] == ["of"] and not REAPED.isdisjoint(before) and "expected" not in before:
        return False  # "will carry out the outcomes of the dialogue in March"
    if not _PAST.isdisjoint(u.text for u in view.units[max(0, telling.first - 2) : telling.last]):
        return False
    past, written = context.date(unit, False), context.written
    if past is None or written is None or past.value[0] == "-" or len(past.value) < len("2020-01"):
        return False
    ago = _YEAR * (written.year - int(past.value[:4])) + written.month - int(past.value[5:7])
    return _YEAR - _SOON <= ago <= _YEAR


_OF_A_DAY = frozenset({"talks", "reception", "phone-call", "press-conference"})
_UP_TO = frozenset({"to", "until", "till", "through"})


def of_a_span(layout: Layout, j: int, telling: Telling) -> bool:
    """True of either day of "from <D> to <D>", where no event of several days can be meant.

    Talks are of one day, and months or years are the span of something else: "from November to May, it was decided".
    """
    mention = layout.units[j].value
    days = isinstance(mention, DateMention) and (mention.day is not None or mention.by_weekday)
    if telling.kind not in _OF_A_DAY and (days or telling.kind == "visit"):
        return False  # "held a dialogue from Thursday to Friday"
    kinds = [u.kind for u in layout.units]
    last = layout.text(j - 1) in _UP_TO and j > 1 and kinds[j - 2] == "D"
    first = layout.text(j - 1) == "from" and layout.text(j + 1) in _UP_TO and kinds[j + 2 : j + 3] == ["D"]
    return last or first


def attached(layout: Layout, telling: Telling, j: int, value: str) -> bool:
    """True of the month in "ahead of X's visit to <C> in late <D>, Y met Z on <D>": no later day is the visit's."""
    if telling.kind != "visit" or value[0] == "-" or len(value) > len("2020-01"):
        return False
    near = telling.last <= j <= telling.last + _ITS_OWN
    return near and all(u.kind in "CL" or u.text in _TO_ITS_DAY for u in layout.units[telling.last : j])


_ITS_OWN = 6
_TO_ITS_DAY = frozenset("to the in early late mid".split())


def _of_a_term(layout: Layout, j: int, first: int) -> bool:
    """True of the day in "X, who will end her tenure next month, took leave of Y", "X, whose term ends in May,"."""
    who = next((k for k in range(j - 1, max(0, j - _TERM), -1) if layout.text(k) in {"who", "whose", ",", ";"}), 0)
    if layout.text(who) not in {"who", "whose"} or layout.text(who - 1) != "," or first <= j:
        return False
    closed = any(layout.text(k) == "," for k in range(j + 1, min(first, j + 4)))
    between = {layout.text(k) for k in range(who, j)}
    return closed and (not _WILL.isdisjoint(between) or not _TENURES.isdisjoint(between))
