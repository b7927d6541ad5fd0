"""What sort a meeting was of which only the two are told: the one who stands higher received the other."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import date

from kg.find.context import Context
from kg.find.lexicon import BLOCS
from kg.find.meeting_events import Event, dates_agree, is_country, places_agree
from kg.find.meeting_partners import of_another_state
from kg.find.meeting_records import BILATERAL, Telling
from kg.find.meeting_roles import settle
from kg.find.officials import Person
from kg.text import late, words

_DAY = len("2020-01-01")
_SOON = 2
"""Within how many sentences of a dialogue in a state the city is told."""
_FAR = 3
_TOP = frozenset("president chancellor premier king queen sultan emperor".split())
_LED = frozenset({"prime", "general", "assembly", "parliament", "house", "party"})
_COMMON = frozenset(
    "the a an of on in at for and summit conference forum meeting leaders ministers ministerial seminar workshop "
    "today yesterday tomorrow this last next year week month annual session special extraordinary virtual "
    "international regional s exercise roundtable convening plenary first second third".split()
)
"""Words of the names of conferences by which nobody tells one from another."""
_SHORT = 2
_TWO = 2
_MANY = 3
"""How many states make talks a conference: talks are between two."""
_FULL = 4
"""How many of one state make a meeting of theirs a conference."""
_CLOSE = 3
"""How many words may part "convened" and "a meeting"."""
_CONVENED = frozenset({"convened", "convenes", "convene", "convening"})
_MET = r"(?:leaders|(?:\w+ )?ministers|(?:\w+ )?counterparts|heads of state)"
_WITH_MANY = late(
    rf"\bwith (?:the |his |her |their |other |fellow )*(?:(?P<body>g \d+|quad|<C\d+>) (?:group )?{_MET}"
    rf"|{_MET} (?:of|from) (?:the )?(?P<body>g \d+|quad|<C\d+>))(?= )"
)
"""With whom those meet who meet the leaders of a body of many states; the European Union acts as one."""
_LEADS = frozenset({"minister", "secretary", "chairman", "chairwoman", "speaker", "chief", "chair"})
_HIGH = frozenset({"minister", "secretary", "president", "governor"})
_BELOW = frozenset("deputy vice assistant under undersecretary acting parliamentary permanent press".split())


def standing(person: Person) -> int:
    """3 for the heads of state, government, party and parliament, 2 for ministers, 1 for all others."""
    return max((_of(words(post.label)) for post in person.posts), default=1)


def _of(label: Sequence[str]) -> int:
    spelt = set(label)
    if spelt & _BELOW:
        return 2 if {"prime", "president"} & spelt and "assistant" not in spelt else 1
    if (spelt & _TOP and not spelt & {"bank", "committee", "association", "council"}) or (
        spelt & _LED and spelt & _LEADS and not spelt & {"staff", "department", "staffs"}
    ):
        return 3
    return 2 if spelt & _HIGH or {"chief", "general", "staff"} <= spelt else 1


def as_one(context: Context, events: list[Event]) -> list[Event]:
    """Without the talks of two who chaired a dialogue of that day: they are that dialogue, told by a plainer word.

    An exchange of several days has talks of its own. The meeting that a readout is of may be a roundtable.
    """
    dialogues = [e for e in events if e.kind == "dialogue" and len(e.people) > 1 and not of_days(e)]
    kept: list[Event] = []
    for event in events:
        same = next((d for d in dialogues if _same(event, d)), None)
        same = same or next((e for e in events if event.headline and _captioned(event, e)), None)
        same = same or next((e for e in events if _read_out(context, event, e)), None)
        if same is None:
            kept.append(event)
        else:
            for telling in event.tellings:
                same.take(telling)
    return kept


def of_days(event: Event) -> bool:
    """True of an exchange of several days, which has talks of its own."""
    return "exchange" in (event.name or "").lower()


def _same(talks: Event, dialogue: Event) -> bool:
    pair = talks.kind == "talks" and set(talks.people) == set(dialogue.people) and talks.status == dialogue.status
    apart = any(t.linked or t.separate for t in talks.tellings) or talks.edition
    return pair and not apart and dates_agree(talks.date, dialogue.date) and places_agree(talks.place, dialogue.place)


def _read_out(context: Context, talks: Event, event: Event) -> bool:
    """True of "Readout of the Meeting on Software", "Today the White House convened 20 companies": one gathering."""
    if talks.kind != "talks" or event.kind != "conference" or not talks.status == event.status == "held":
        return False
    lead = context.lead()
    titled = any(t.title and "readout" in context.views[t.view].words for t in talks.tellings)
    first = lead is not None and lead <= event.first[0] <= lead + 1
    one_side = len({p.country for p in talks.people}) < _TWO and not event.name
    return titled and first and one_side and dates_agree(talks.date, event.date)


def _captioned(caption: Event, event: Event) -> bool:
    """True of a caption whose day is the one before or after that of the ceremony that the text tells of."""
    if event.headline or caption.kind != event.kind or caption.people or caption.status != event.status:
        return False
    days = [_whole_day(e) for e in (caption, event)]
    near = days[0] is not None and days[1] is not None and abs((days[0] - days[1]).days) == 1
    return near and caption.place is not None and event.place is not None and places_agree(caption.place, event.place)


def _whole_day(event: Event) -> date | None:
    """The day of an event, where day, month and year are told."""
    value = event.date.value if event.date is not None else ""
    return date.fromisoformat(value) if len(value) == _DAY and value[0] != "-" else None


def sort_out(context: Context, events: Sequence[Event]) -> None:
    """Make such talks a reception where the host stands higher than the guest, and a conference if of many states."""
    visits = [e for e in events if e.kind == "visit"]
    for event in events:
        if event.kind == "talks" and not event.remote and (len(_states(event)) >= _MANY or _of_many(context, event)):
            event.kind = "conference"
        if event.kind != "talks" or not event.bare or len(event.people) != 2:
            continue
        roles = {p.role: p.official for p in settle(context, event, visits)}
        by_id = {p.id: p for p in event.people}
        host, guest = by_id.get(roles.get("host", "")), by_id.get(roles.get("guest", ""))
        if host is not None and guest is not None and guest.posts and standing(host) > standing(guest):
            event.kind = "reception"


def _states(event: Event) -> Set[str]:
    """The states whose people or sides meet; a body of many states is none."""
    named = {p.country for p in event.people if p.country is not None}
    return (named or set(event.codes)) - BLOCS


def _of_many(context: Context, event: Event) -> bool:
    """True of a meeting "with G7 leaders", "with the leaders of <C>", a body of many states."""
    for telling in event.tellings:
        view = context.views[telling.view]
        for met in _WITH_MANY.finditer(view.text, view.offset(telling.first)):
            body = view.units[view.unit_at(met.start("body"))]
            if body.kind == "w" or context.code(body) in BLOCS - {"EU"}:
                return True
    return False


def assemble(context: Context, events: Sequence[Event]) -> None:
    """Make talks a conference that are held by many of one state, or to which somebody called them together."""
    for event in events:
        if event.kind == "talks" and not event.remote and _called_together(context, event):
            event.kind = "conference"


def _called_together(context: Context, event: Event) -> bool:
    """True of "convened a meeting of the task force", and of many of one state who meet with nobody else."""
    if len({p.country for p in event.people} | set(event.codes)) > 1:
        return False
    if len([p for p in event.people if p.official]) >= _FULL and "guest" not in event.people.values():
        return True
    for telling in event.tellings:
        units = context.views[telling.view].units
        before = {u.text for u in units[max(0, telling.first - _CLOSE) : telling.first]}
        if not before.isdisjoint(_CONVENED):
            return True
    return False


def _otherwise_named(event: Event, telling: Telling) -> bool:
    """True of "the G7 Summit" and "the COP26 Summit in Glasgow": two conferences of which each has a name."""
    if event.kind != "conference" or telling.kind != "conference":
        return False
    mine, theirs = ([w for w in words(n or "") if w not in _COMMON] for n in (event.name, telling.name))
    if not mine or not theirs or not set(mine).isdisjoint(theirs):
        return False
    initials = ["".join(w[0] for w in words(n or "")) for n in (event.name, telling.name)]
    return not any(len(w) > _SHORT and w in initials[n] for n, others in ((0, theirs), (1, mine)) for w in others)


_DRILLS = frozenset({"exercise", "drill"})


def apart(event: Event, telling: Telling) -> bool:
    """True of a ceremony told with a day of its own, far from the undated one the text spoke of as known.

    Also of a conference by another name.
    """
    one_more = telling.further and event.kind in BILATERAL and set(event.people) < set(telling.people)
    if one_more and event.people and not event.headline:
        return True  # "A held talks in <L>. They also met with C"
    if _otherwise_named(event, telling) or of_another_state(event, telling):
        return True
    waits = telling.status != "held" == event.status and telling.date is not None and not event.headline
    if waits and event.kind == telling.kind == "ceremony" and event.subtype != telling.subtype and not telling.title:
        return True  # "X chaired the welcome. Y was invited to the celebrations in <D>"
    sorts = [event.subtype, telling.subtype] if event.kind == telling.kind == "conference" else []
    if waits and all(sorts) and [s in _DRILLS for s in sorts] in ([True, False], [False, True]):
        return True  # "met on the margins of the dialogue. They discussed the exercise to be held in July"
    own = telling.date is not None and not (telling.definite or telling.title or event.headline)
    known = event.kind == telling.kind == "ceremony" and event.date is None and event.tellings[0].definite
    far = telling.view - event.tellings[-1].view > _FAR
    return own and known and far and not set(event.people) & set(telling.people)


def journey_of(events: Sequence[Event], telling: Telling) -> Event | None:
    """The visit told just before, where the next sentence says who came: "The US delegation included X and Y"."""
    last = events[-1] if events else None
    told = telling.kind == "event" and telling.attended
    if not told or last is None or last.kind != "visit" or telling.view - last.tellings[-1].view > 1:
        return None
    states = {p.country for p in telling.people}
    return last if len(states) == 1 and states.isdisjoint({None, last.place_code}) else None


def one_edition(event: Event, telling: Telling) -> bool:
    """True of "the 15th A-B Policy Dialogue" and "the 15th Policy Dialogue": one number, one name within the other."""
    if not (
        event.kind == telling.kind == "dialogue" and telling.edition.isdigit() and event.edition == telling.edition
    ):
        return False
    mine, theirs = set(words(event.name or "")), set(words(telling.name or ""))
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def numbered_again(one: Event, other: Event) -> bool:
    """True of "the third convening of the initiative" and "the third gathering": one number, one year, one name."""
    if not one.kind == other.kind == "conference" or one.status != other.status or one.edition != other.edition:
        return False
    mine, theirs = ({w for w in words(e.name or "") if w not in _COMMON} for e in (one, other))
    named = one.edition.isdigit() and (mine <= theirs or theirs <= mine)
    known = bool(one.date or other.date) and dates_agree(one.date, other.date)
    return named and known and places_agree(one.place, other.place)


def in_a_row(event: Event, telling: Telling) -> bool:
    """True of "X's first visit to <L> and the first visit there by a minister": both count one and the same visit."""
    last = event.tellings[-1]
    counted = last.view == telling.view and telling.edition == last.edition != "" and not telling.people
    return counted and telling.status == event.status and telling.place_code == event.place_code


def of_the_last(events: Sequence[Event], telling: Telling) -> bool:
    """True of what was said at a meeting told before, and of the visit of one whom somebody hosts."""
    known = (e for e in events if e.kind != "visit" and set(e.people) & set(telling.people))
    return _hosted(events, telling) or (telling.reply and next(known, None) is not None)


def _hosted(events: Sequence[Event], telling: Telling) -> bool:
    """True of "the visit" during which somebody acts who was told just before to be the host of another."""
    last = events[-1] if events else None
    known = telling.kind == "visit" and telling.definite and telling.date is None and telling.place is None
    if not known or last is None or last.kind != "reception" or telling.view - last.tellings[-1].view > 1:
        return False
    return bool(telling.people) and all(last.people.get(p) == "host" for p in telling.people)


def inside(event: Event, telling: Telling) -> bool:
    """A city and its country may be one place."""
    if telling.definite and telling.date is None and event.place is not None and telling.place is not None:
        return event.place_code == telling.place_code and is_country(telling.place)
    if event.place_code is None or event.place_code != telling.place_code:
        return False
    if event.date is None and telling.definite and event.kind == telling.kind and event.place is not None:
        return is_country(event.place) and 0 < telling.view - event.tellings[-1].view <= _SOON  # "held in the capital"
    return event.date is not None and telling.date is not None and event.date.value == telling.date.value


def of_the_visitor(telling: Telling, events: Sequence[Event]) -> None:
    """In "During the tour, Y showed him", with Y at home where the last visit told goes to: the visit is not Y's."""
    if telling.kind != "visit" or not telling.definite or telling.place is not None or telling.date is not None:
        return
    last = next((e for e in reversed(events) if e.kind == "visit" and e.place_code is not None), None)
    if last is not None and telling.people and last.guests().isdisjoint(telling.people):
        home = {p.country for p in telling.people} == {last.place_code}
        telling.people = {} if home and last.guests() else telling.people
