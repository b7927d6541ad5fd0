"""Who the host of a visit is, told by other words than those of the visit: who invited, who showed the guest around.

An invitation that is carried by another ("a letter from X inviting Y", "on behalf of X he invited Y") makes X the
host, as does "at X's invitation" in the sentence after. At a site it is the one of that country who walks the guest
through it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from kg.find.context import Context
from kg.find.meeting_events import Event, is_country
from kg.find.meeting_records import Telling
from kg.find.meeting_ships import SHIPS
from kg.find.meeting_subjects import Layout
from kg.find.officials import Person
from kg.find.view import View
from kg.text import late, words

_ABOARD = SHIPS | {"port", "sailors"}
_NAVAL = frozenset({"Captain", "Commander", "Rear Admiral", "Lieutenant Commander", "Commodore"})
_COMMANDING = frozenset({"commander", "commanding", "captain", "skipper", "master"})
_AFLOAT = frozenset("ship carrier destroyer frigate squadron flotilla group task strike vessel cutter".split())
_ASHORE = frozenset("fleet attache chief minister ambassador consul region forces navy force director".split())
_INVITING = frozenset({"invitation", "invitations", "letter", "inviting", "invited", "invites", "invite"})
_CARRIED = late(
    r"\b(?:on|in) (?:the )?(?:behalf|name) of (?:(?!<[PO])[^.;])*?(<P\d+>)(?=.*\binvit)"
    r"|\binvit(?:e|es|ed|ing|ation)\b(?:(?!<P|\.).)*? (?:in the name|on behalf) of (?:(?!<[PO])[^.;])*?(<P\d+>)"
    r"|\binvitation (?:\w+ ){0,2}?(?:from|of|by) (?:(?!<P)[^.;,]){0,40}?(<P\d+>)"
    r"|(<P\d+>) 's? (?:\w+ ){0,3}invitation\b"
    r"|(<P\d+>)(?:(?!<P|\.).)*?(?:<P\d+>(?:(?!<P|\.).)*?)?\bletter (?:\w+ ){0,3}inviting\b"
    r"|(<P\d+>) (?:\w+ ){0,3}?(?:extend|renew|repeat|reiterat|issu|offer|hand|gave|ma[dk]e)\w* (?:<P\d+> )?"
    r"(?:an|his|her) (?:\w+ )?invitation\b(?! (?:from|of|by)\b)"
    r"|\b(?:in|by) (?:a|his|her|the) letter\b.*?(<P\d+>) (?:, )?invit(?:es|ed)\b"
)
_AGAIN = late(r"^(?:it|the (?:\w+ ){0,3}(?:visit|trip|tour|journey|stay)|<P\d+>|he|she)\b")
_AT_INVITATION = late(
    r"\b(?:at|on|upon|following|after) (?:the|an|a) (?:\w+ ){0,2}invitation (?:\w+ )?(?:of|from|by) "
    r"(?:(?!<P)[^.;]){0,40}?(<P\d+>)|\b(?:at|on|upon) (<P\d+>) '?s? ?(?:\w+ )?invitation\b"
)
_HIS = late(r" who (?:(?!<P)[^.;])* (?:at|on|upon) (?:his|her) invitation\b")
"""The invitation of whom the sentence is about: "X met Y, who arrived in <L> at his invitation"."""
_TWO = 2
_STAGES = frozenset({"dialogue", "conference"})
_SAYING = frozenset("told put assured informed asked urged thanked conveyed raised handed gave".split())
_SHOWING = frozenset(
    "shown showed shows walked walks took takes take taken guided guides led leads escorted escorts steered ushered "
    "drove ferried guide escort conducted accompanied welcomed greeted briefed piped cicerone".split()
)
_AROUND = (
    r"(?:round|around|through|along|across|over|about|aboard|inside|past|up|down|from|to see|into|on (?:a|the) tour)"
)
_ON_ARRIVAL = (
    r"\barriv(?:ed|es|ing) (?:(?!<P)[^.;,]){0,60}?(?:and|where (?:he|she|they|<[PB]\d+>)) (?:was|were) (?:\w+ ){0,2}"
    r"(?:welcomed|greeted) (?:(?:at|on|in) (?:\S+ ){1,4})?by "
)
MET_ON_ARRIVAL = late(_ON_ARRIVAL)
"""How a guest is told to have been welcomed where he arrived, which is no talks."""
_GUIDED = (
    late(
        r"\b(?:shown|walked|guided|(?:was|were|been|being|and) led|taken|escorted|steered|ushered|conducted"
        r"|piped)\b(?:(?!<P|\.)[^;]){0,60}? by "
        r"(?:(?!<P)[^.;,]){0,40}?(<P\d+>)"
    ),
    late(
        r"(<P\d+>)(?: , (?:(?!<P)[^,.;]){0,60} ,)? (?:will |would |had |then |also )?"
        r"(?:show(?:ed|s)?|walk(?:ed|s)?|took|takes?|guided?|leads?|led|escort(?:ed|s)?|steered|ushered|drove) "
        r"(?:<P\d+>|him|her|them|the (?:\w+ )?(?:guests?|visitors?|delegation|group|party))\b[^.;]{0,60}? ?\b" + _AROUND
    ),
    late(
        r"\bwith (?:(?!<P)[^.;,]){0,30}?(<P\d+>)(?: , (?:(?!<P)[^,.;]){0,60} ,)? "
        r"(?:for|as) (?:a|his|her|their|the) (?:\w+ )?(?:guide|escort|cicerone|host)\b"
    ),
    late(r"\b(?:his|her|their|the) (?:\w+ )?(?:escort|guide) (?:,|was) (?:(?!<P)[^.;,]){0,30}?(<P\d+>)"),
    late(
        r"\b(?:where|there) (?:\S+ ){0,4}(?:welcomed|greeted|briefed|received) (?:\w+ )?by "
        r"(?:(?!<P)[^.;,]){0,40}?(<P\d+>)"
    ),
    late(rf"{_ON_ARRIVAL}(?:(?!<P)[^.;,]){{0,40}}?(<P\d+>)"),
)


def hosts(context: Context, events: Sequence[Event]) -> None:
    """Add the hosts to the visits of an article."""
    for event in events:
        guests = event.guests()
        if event.kind == "visit" and guests and "host" not in event.people.values():
            host = next(_told(context, event, guests), None)
            event.people |= {host: "host"} if host is not None else {}
        _home(event)


def hosted(layout: Layout, tellings: list[Telling]) -> None:
    """As in "leaves for <L>, where he will be the guest of Y": Y is the host of the visit."""
    for reception in [t for t in tellings if t.kind == "reception"]:
        told = [u.text.lower() for u in layout.units[reception.first : reception.last + 2]]
        if not any(text.endswith(("guest", "guests")) for text in told):
            continue
        before = (t for t in tellings if t.kind == "visit" and t.first < reception.first)
        trip = next((t for t in before if set(t.people) & set(reception.people)), None)
        if trip is not None:
            trip.add([p for p, role in reception.people.items() if role == "host"], "host")
            tellings.remove(reception)
    _hosted_for(layout, tellings)
    _journeys_joined(layout, tellings)


def _journeys_joined(layout: Layout, tellings: Sequence[Telling]) -> None:
    """As in "for a visit to <C> from <D> and an official visit to <C>": both are those of one guest."""
    for first, second in pairwise(t for t in tellings if t.kind == "visit"):
        joined = [layout.text(second.first + n) for n in (-1, 0)] in (["and", "a"], ["and", "an"])
        joined &= first.status == second.status
        if joined and "guest" not in second.people.values():
            second.add([p for p, role in first.people.items() if role == "guest"], "guest")


def _hosted_for(layout: Layout, tellings: list[Telling]) -> None:
    """As in "X hosted Y for the third dialogue", "in the fourth meeting of the committee": one event, the dialogue."""
    for reception in [t for t in tellings if t.kind == "reception" and "host" in t.people.values()]:
        verb = layout.text(reception.first).startswith("host")
        stage = next((t for t in tellings if t.kind in _STAGES and t.first > reception.last), None)
        if not verb or stage is None or not layout.same(stage.first, reception.first):
            continue
        if layout.text(stage.first - 1) not in {"for", "in", "to", "at"} or stage.status != reception.status:
            continue
        stage.people = {**dict.fromkeys(stage.people, "guest"), **reception.people}
        stage.date = stage.date or reception.date
        if stage.place is None:
            stage.place, stage.place_code = reception.place, reception.place_code
        tellings.remove(reception)


def received(layout: Layout, tellings: list[Telling]) -> None:
    """What one told the other who received him is no talks of their own: "X told Y, who received him in <L>"."""
    for reception in [t for t in tellings if t.kind == "reception" and len(t.people) == _TWO]:
        for talks in [t for t in tellings if t.kind == "talks" and set(t.people) == set(reception.people)]:
            said = talks.last - talks.first == 1 and layout.text(talks.first) in _SAYING
            if said and talks.date is None and not {"who", "when", "as", "while"}.isdisjoint(layout.view.words):
                tellings.remove(talks)


def captains(context: Context, events: Sequence[Event]) -> None:
    """The officers in command of the ships whose call is the news are its guests."""
    calls = [e for e in events if e.kind == "visit" and not e.people and e.status == "held" and by_ship(context, e)]
    if not calls or not _of_late(context, calls[0]):
        return
    there = (e for e in events if e.kind == "visit" and e.people and e.status == "held" and by_ship(context, e))
    if calls[0].date is None and any(_commands(p) for e in there for p in e.guests()):
        return  # who commands the ship is told to have come to another port
    named = [p for p in context.officials if p.country != calls[0].place_code and _commands(p)]
    beside = {id(s) for s in named[0].sentences[:1]} if named else set()
    for person in named:
        if person is named[0] or beside & {id(s) for s in person.sentences[:1]}:
            calls[0].people[person] = "guest"


def by_ship(context: Context, event: Event) -> bool:
    """True of what a sentence with a ship in it tells."""
    return any(context.views[t.view].words & _ABOARD for t in event.tellings)


def _of_late(context: Context, event: Event) -> bool:
    """False of a call recalled from another month."""
    day, written = event.date, context.article.published
    return day is None or written is None or day.value[:7] >= written.value[:7] or day.value[:2] == "--"


def _commands(person: Person) -> bool:
    """True of a ship's or group's commander; not of a fleet's, who is ashore."""
    posts = {word for post in person.posts for word in words(post.label)}
    if posts & _ASHORE and not posts & _AFLOAT:
        return False
    ranks = {rank.label for rank in person.ranks}
    return bool(ranks & _NAVAL) if not posts else bool(posts & _COMMANDING and (ranks & _NAVAL or posts & _AFLOAT))


def _home(event: Event) -> None:
    """Nobody visits the state that he serves; a trip told beside him is somebody else's."""
    if event.kind == "visit" and event.place is not None and is_country(event.place):
        code = event.place_code
        event.people = {p: r for p, r in event.people.items() if r != "guest" or p.country != code}
        at_home = any(r == "host" and p.country == code for p, r in event.people.items())
        if at_home or not event.guests():  # "visits to <C> and <C> at the invitation of X and Y": each has his own
            event.people = {p: r for p, r in event.people.items() if r != "host" or p.country == code}


def _told(context: Context, event: Event, guests: Set[Person]) -> Iterator[Person]:
    """Those whom the words make hosts, the likeliest first."""
    states = {p.country for p in guests}
    at = sorted({t.view for t in event.tellings if not t.title})
    for n in at:
        view = context.views[n]
        if not view.words.isdisjoint(_INVITING) and event.status in {"proposed", "planned"}:
            yield from _others(view, _CARRIED, states)
        nearby = [view, *context.views[n + 1 : n + 2]]
        for near in nearby:
            if "invitation" in near.words and event.status != "proposed" and (near is view or _AGAIN.search(near.text)):
                yield from _others(near, _AT_INVITATION, states)
        if _HIS.search(view.text) is not None and (named := context.persons_of(view)):
            yield from (p for p in [named[0][1]] if p.official and p.country not in states)
        for near in nearby if event.status == "held" else ():
            yield from (p for p in _called_host(near) if p.country == event.place_code)
        if event.place is None or is_country(event.place) or event.status == "proposed":
            continue
        for near in nearby:
            if near.words.isdisjoint(_SHOWING):
                continue
            for pattern in _GUIDED:
                yield from (p for p in _others(near, pattern, states) if p.country == event.place_code)


def _called_host(view: View) -> Iterator[Person]:
    """X in "X was her host", "Her host was X"."""
    for j, unit in view.of_kind("P"):
        if unit.text.lower().split()[-1:] != ["host"]:
            continue
        for verb, k in ((j - 1, j - 2), (j + 1, j + 2)):
            named = view.units[k] if 0 <= k < len(view.units) else None
            if named is not None and isinstance(named.value, Person) and view.units[verb].text in {"was", "is"}:
                yield named.value


def _others(view: View, pattern, states: set[str | None]) -> Iterator[Person]:  # type: ignore[no-untyped-def]
    """The officials of other states whom a pattern finds."""
    for match in pattern.finditer(view.text):
        for named in match.groups():
            person = view.mention(named).value if named else None
            if isinstance(person, Person) and person.official and person.country not in states:
                yield person
