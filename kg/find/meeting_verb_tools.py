"""What the readers of verbs share: the passive, and groups of people of whom none is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from kg.find.context import Sides
from kg.find.meeting_bodies import bodies_before
from kg.find.meeting_destinations import the_country
from kg.find.meeting_leaders import GROUPS, at_its_lead, leader_before, only_leader
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_unnamed import people_met, unnamed_one
from kg.find.meeting_where import country_of, place_before, place_of
from kg.find.meeting_words import Hit, MeetingWords
from kg.find.officials import Person
from kg.model import Term

_BE = frozenset({"was", "were", "been", "being", "is", "are", "be"})
_BE_DONE = 2
_DAY = len("2020-01-01")
_BODY_ENDS = frozenset(
    "committee council command department region headquarters zone university academy authorities office centre "
    "center ministry".split()
)
_PARTING = frozenset({",", ".", ";", ":", "to", "for", "on", "who", "which", "that"})
"""Words after which no body is named any more."""
_URGING = 12
_RESPECTS = frozenset("pay extend convey offer bid say greet congratulate wish express present".split())
"""What one calls on somebody to do oneself."""
COURTESY = frozenset({"courtesy", "courtesies"})
_JOINING = frozenset({",", "and", "on", "to", "then"})
_IN = frozenset({"in", "at"})
_OF = frozenset({"of", "the"})
_HEADS = frozenset({"president", "minister", "premier", "king", "chairman", "governor", "leaders", "leadership"})
_DELEGATES = frozenset({"delegation", "delegations", "committee", "committees"})
MEALS = frozenset({"lunch", "dinner", "breakfast", "tea", "luncheon"})
_ONLINE = frozenset({"online", "virtually", "remotely", "videoconference"})
_SIDES = 2
_LOCAL = {"city": "city", "municipal": "city", "province": "province", "provincial": "province"}
_SPENT = frozenset("a an the two three some much most more time hours days".split())
_RULERS = frozenset({"leaders", "authorities", "administration", "leadership", "committee", "government"})
_VISITORS = frozenset({"visitors", "guests", "party"})
_GIVEN = frozenset({"conference", "talks", "ceremony", "dialogue", "press-conference", "reception", "phone-call"})
_OBJECT = 4
"""How many words after "hosted" the noun of what was hosted may stand."""
_SEASON = 90
"""How many days before an article lies what it only recalls."""
_WILLING = frozenset(
    "forward committed continue continues ready want wants wish pledged vowed commitment hopes".split()
)
FACED = frozenset(
    "challenges challenge needs goals goal targets target requirements commitments demands obligations cost costs "
    "deadline deadlines objectives target standards threshold".split()
)
"""What is met without any meeting: "meeting today's challenges", "to meet the targets"."""
ADDRESS = frozenset({"mr", "mrs", "ms", "dr", "professor"})
_GOING_ON = frozenset({"continue", "continues", "keep", "remain", "maintain"})
_EXCHANGING = ("confer", "consult", "discuss", "talk", "speak", "exchang", "negotiat", "compar", "work")
_BODY = 12
"""How many words before "worked with" the body may stand that did so."""
_HOSTED = 8
"""How many words after "received by" tell of whose leaders."""
_STAGED = frozenset({"conference", "talks", "dialogue", "ceremony", "event", "press-conference"})
_BY_AFTER = 4
"""How far behind "hosted" the word "by" may stand."""


class VerbTools:
    """What the readers of all verbs share."""

    def __init__(self, words: MeetingWords) -> None:
        self._words = words

    @staticmethod
    def _passive(layout: Layout, hit: Hit) -> bool:
        """True for "was received", "were welcomed"."""
        if len(hit.form) == _BE_DONE and hit.form[0] in _BE and hit.form[1].endswith("ed"):
            return True
        words: list[str] = []
        for unit in layout.units[max(0, hit.first - 3) : hit.first][::-1]:
            if unit.text in {"who", "which", "that"}:  # "It was X who received Y"
                break
            words.append(unit.text)
        form = layout.units[hit.first].text
        return form.endswith(("ed", "wn", "met", "led", "n", "t")) and any(w in _BE for w in words)

    def _event_hosted(self, layout: Layout, hit: Hit, hits: Sequence[Hit]) -> bool:
        """True of "the forum was hosted by", "a round table with leaders hosted at <L> by": what was hosted is told."""
        by = next((k for k in range(hit.last, hit.last + _BY_AFTER) if layout.text(k) == "by"), 0)
        if not by or not (self._passive(layout, hit) or layout.units[by - 1].kind == "L"):
            return False
        if not {layout.text(k) for k in range(hit.first - 3, hit.first)}.isdisjoint({"events", "activities"}):
            return True  # "for taking part in the events being hosted by"
        told = [h for h in hits if not h.verb and h.key in _STAGED and h.last <= hit.first]
        near = range(told[-1].last if told else 0, hit.first)
        return bool(told) and layout.same(told[-1].first, hit.first) and all(layout.units[k].kind != "P" for k in near)

    @staticmethod
    def _group(layout: Layout, hit: Hit) -> bool:
        """True for "received a delegation of veterans": guests of whom none is named."""
        words = {
            layout.text(i) for i in range(hit.last, min(len(layout.units), hit.last + 8)) if layout.same(i, hit.first)
        }
        named = bool(GROUPS & words) or layout.text(hit.last) in ADDRESS or layout.text(hit.last) == "them"
        named |= hit.last < len(layout.units) and layout.units[hit.last].kind == "S"  # "received the Americans"
        named |= unnamed_one(layout, hit.last) and any(u.kind == "D" for u in layout.units)
        return named and not hit.form[0].startswith(("welcom", "greet", "entertain"))

    @staticmethod
    def _led(layout: Layout, hit: Hit) -> list[Person]:
        """The leader of the group received ("a group of officers from the ships under Captain X")."""
        group = False
        for i in range(hit.last, min(len(layout.units), hit.last + 16)):
            group |= layout.text(i) in GROUPS
            if group and layout.text(i) in {"under", "by", "including"} and layout.same(i, hit.first):
                return layout.right(i + 1, reach=6).persons
        at = hit.last + (layout.text(hit.last) == "the")
        if layout.text(at) == "them" or (at > hit.last and layout.text(at) in GROUPS | _VISITORS):
            return VerbTools._told_before(layout)
        return []

    @staticmethod
    def _told_before(layout: Layout) -> list[Person]:
        """Whom "them" or "the senators" means: those whom the sentence before is about, else the group's one leader."""
        told = layout.context.subjects[layout.at - 1] if layout.at else None
        if isinstance(told, Sides) and told.persons and layout.context.views[layout.at - 1].words:
            return list(told.persons) if len({p.country for p in told.persons}) == 1 else []
        leader = leader_before(layout.context, layout.at) or only_leader(layout.context)
        return [leader] if leader is not None else []

    @staticmethod
    def _people_met(layout: Layout, hit: Hit) -> bool:
        return people_met(layout, hit.last, hit.form[-1] == "with")

    @staticmethod
    def _sides_met(layout: Layout, hit: Hit, subject: People, at: int) -> list[Telling]:
        """As in "The two sides met in <L> on <D>": talks of which only the sides, the day and the place are told."""
        there = any(layout.text(j - 1) == "in" and layout.same(j, hit.first) for j, _ in layout.view.of_kind("L"))
        there |= not _ONLINE.isdisjoint(layout.text(k) for k in range(hit.last, hit.last + 4))
        told = there and any(u.kind == "D" for u in layout.units)
        gather = hit.form in {("met",), ("meet",)} or hit.form[-1] == "together"
        codes = subject.codes if len(subject.codes) >= _SIDES or not gather else bodies_before(layout, hit.first)
        if (
            len(codes) < _SIDES
            and hit.form[-1] == "with"
            and not _DELEGATES.isdisjoint(layout.text(i) for i in range(hit.first))
        ):
            home = layout.context.home
            codes = tuple({*codes, *([home] if home else []), *layout.right(hit.last, reach=4).codes})
        elif not gather:
            return []
        return [Telling("talks", at, hit.first, hit.last, codes=codes)] if len(codes) >= _SIDES and told else []

    def _call(self, layout: Layout, hit: Hit, at: int) -> list[Telling]:
        """As in "The ships' officers paid a courtesy call on the leaders of <L>": hosts without a name."""
        telling = visited(layout, at, hit.first, hit.last)
        if telling is None:
            return []
        telling.add(layout.subject(hit.first).persons or at_its_lead(layout, hit.first), "guest")
        if COURTESY & set(hit.form):
            return [telling]
        callers = telling.people or not GROUPS.isdisjoint(layout.text(k) for k in range(hit.first))
        urged = any(self._appeal(layout, k) for k in range(telling.there, telling.there + _URGING))
        return [telling] if callers and not urged else []  # "called on A and B to act"

    @staticmethod
    def _appeal(layout: Layout, i: int) -> bool:
        """True for "called on the minister to speed up", but not for "called on the minister to pay his respects"."""
        if layout.text(i) != "to" or i + 1 >= len(layout.units):
            return layout.text(i) == "for"
        return layout.units[i + 1].kind not in "LC" and layout.text(i + 1) not in _RESPECTS

    @staticmethod
    def _body_met(layout: Layout, hit: Hit, at: int) -> list[Telling]:
        """As in "The provincial committee worked with a delegation led by Y on <D>": hosts of whom none is named."""
        near = [k for k in range(max(0, hit.first - _BODY), hit.first) if layout.same(k, hit.first)]
        body = any(layout.units[k].kind == "O" or layout.text(k) in _BODY_ENDS | _RULERS for k in near)
        if not body or hit.form[-1] not in {"with", "met"} or not any(u.kind == "D" for u in layout.units):
            return []
        telling = Telling("talks", at, hit.first, hit.last)
        telling.add(VerbTools._led(layout, hit))
        return [telling] if telling.people else []


def by_body(layout: Layout, hit: Hit, made: list[Telling]) -> list[Telling]:
    """Receptions by the leaders of a city or province, in it: "by the leaders of the <L> People's Committee"."""
    named = [j for j, _ in layout.view.of_kind("L") if hit.last < j < hit.last + _HOSTED]
    for telling in made if named and layout.text(named[0] - 1) in {"of", "the"} else ():
        telling.place = place_of(layout.context, layout.units[named[0]])
        telling.place_code = country_of(layout.context, telling.place)
    return made


def visited(layout: Layout, at: int, first: int, i: int) -> Telling | None:
    """The courtesy call on the leaders or the body that unit `i` begins to name, and its place."""
    body = -1
    for j in range(i, min(len(layout.units), i + 9)):
        unit = layout.units[j]
        ruler = next((k for k in range(j + 1, j + 4) if layout.text(k) in _RULERS), 0) if unit.text in _LOCAL else 0
        if ruler:
            place = place_before(layout, j, frozenset({_LOCAL[unit.text]}))
            return _call_at(layout, at, first, ruler + 1, place)  # "called on the city's leaders"
        apart = unit.text in _PARTING or (unit.text == "and" and body >= 0)
        if apart or (unit.kind != "w" and unit.kind not in "JCLO") or (unit.kind == "L" and layout.text(j - 1) in _IN):
            break
        if unit.kind in "LO":
            near = [layout.text(k) for k in range(j, min(len(layout.units), j + 5))]
            ends = next((n for n, word in enumerate(near) if word in {",", "and"}), len(near))
            last = next((j + n for n, word in enumerate(near[:ends]) if word in _BODY_ENDS | _RULERS), j)
            place = place_of(layout.context, unit)
            last += unit.kind == "L" and last == j and layout.text(j + 1) in _LOCAL
            return _call_at(layout, at, first, max(last, body) + 1, place)
        if unit.text in _BODY_ENDS | _HEADS or (body >= 0 and unit.text not in _OF):
            body = j
    return _call_at(layout, at, first, body + 1, None) if body >= 0 else None


def _call_at(layout: Layout, at: int, first: int, last: int, place: Term | None) -> Telling:
    code = country_of(layout.context, place)
    return Telling("reception", at, first, last, subtype="call", there=last, place=place, place_code=code)


def visited_too(layout: Layout, call: Telling) -> Iterator[Telling]:
    """The further courtesy calls of "called on the leaders of <L>, the military region and the academy"."""
    last = call.there
    while True:
        k = last
        while layout.text(k) in _JOINING:
            k += 1
        telling = visited(layout, call.view, call.first, k) if k > last else None
        if telling is None or layout.text(telling.last) in layout.words.speech:
            return  # "… on the president, the ministry said"
        last = telling.last
        if telling.place is not None:
            call = replace(call, place=telling.place, place_code=telling.place_code)
        yield replace(call, people=dict(call.people), there=last)


def on_the_next(layout: Layout, first: Telling, last: int) -> list[Telling]:
    """The other meetings of "met X on Monday and Y on Tuesday", each with those of `first` that stand before X."""
    made: list[Telling] = []
    subject = dict(list(first.people.items())[:1])
    while (k := _past_day(layout, last)) > last:
        k += layout.text(k) == ","
        k += layout.text(k) in {"and", "then"}
        k += layout.text(k) == "then"
        if k >= len(layout.units) or layout.units[k].kind != "P":
            break
        people = layout.people(k)
        if _past_day(layout, people.last) == people.last or not layout.text(k - 1):
            break
        telling = Telling(first.kind, first.view, k, k + 1, title=first.title)
        telling.people = {**subject, **dict.fromkeys(people.persons, "" if first.kind == "talks" else "guest")}
        made.append(telling)
        last = people.last
    return made


def _past_day(layout: Layout, i: int) -> int:
    """Past the day after unit `i`, with a place before or after it; `i` where there is none."""
    k = i
    while k < len(layout.units) and (layout.units[k].kind in "DL" or layout.text(k) in {"on", "in", "at"}):
        k += 1
    return k if any(u.kind == "D" for u in layout.units[i:k]) else i


def object_of(verb: Hit, hit: Hit) -> bool:
    """True of the noun in "hosted a virtual roundtable with leaders", which tells the event."""
    return not hit.verb and hit.key in _GIVEN and 0 <= hit.first - verb.last <= _OBJECT


def only_willing(layout: Layout, verb: Hit) -> bool:
    """True of "looks forward to working with X", "spending cuts" and "to meet the targets", which tell of none."""
    after = layout.text(verb.last)
    if verb.form == ("spending",) and after.isalpha() and after not in _SPENT:
        return True
    met = len(verb.form) == 1 and verb.form[0] in {"meet", "meets", "met", "meeting"}
    if met and not FACED.isdisjoint(layout.text(k) for k in range(verb.last, verb.last + 4)):
        return True
    going_on = layout.text(verb.first - 1) if layout.text(verb.first - 1) != "to" else layout.text(verb.first - 2)
    if going_on in _GOING_ON and verb.form[0].startswith(_EXCHANGING):
        return True  # "their teams will continue to confer", "agreed to keep consulting with partners"
    to = layout.text(verb.first - 1) == "to"
    if to and verb.form[0] in {"speak", "talk"} and not any(u.kind in "DL" for u in layout.units):
        return True  # "undertook to speak with the minister about it"
    return to and layout.text(verb.first - 2) in _WILLING and verb.form[0].startswith("work")


def to_the_country(layout: Layout, hit: Hit, at: int) -> list[Telling]:
    """As in "X, who is on a visit to the country"."""
    guests = layout.subject(hit.first).persons
    place = the_country(layout, hit.last, guests)
    if place is None:
        return []
    telling = Telling("visit", at, hit.first, hit.last, place=place, place_code=country_of(layout.context, place))
    telling.add(guests, "guest")
    return [telling]


def long_ago(layout: Layout) -> bool:
    """True where all days that a sentence tells are of another season than the article: it recalls."""
    written = layout.context.written
    days = [d.value for _, u in layout.view.of_kind("D") if (d := layout.context.date(u)) is not None]
    whole = [date.fromisoformat(d) for d in days if len(d) == _DAY and d[0] != "-"]
    return bool(whole) and written is not None and all((written - d).days > _SEASON for d in whole)


def hoped_for(layout: Layout, hit: Hit, hits: Sequence[Hit], at: int) -> list[Telling]:
    """As in "Hopes to welcome X to Washington": a visit that is only wished for."""
    hoping = any(h.key == "propose" and 0 <= hit.first - h.last <= 4 for h in hits)
    guests = layout.right(hit.last, reach=8)
    target = guests.last + (2 if layout.text(guests.last + 1) == "the" else 1)
    if not hoping or not guests.persons or layout.text(guests.last) != "to" or target >= len(layout.units):
        return []
    if layout.units[target].kind not in "LC":
        return []
    telling = Telling("visit", at, hit.first, hit.last, target=target)
    telling.add(guests.persons, "guest")
    return [telling]
