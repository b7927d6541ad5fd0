"""Talks told by nothing but who did something with whom on what day: "X took tea with Y in <L> on <D>".

Whatever the verb, an official who does something with or to one of another state on a day met him. Only where a
sentence tells of no meeting otherwise, and its words are none of those that need no meeting: letters, posts,
what one says of another. Such talks are joined to any event told of the same persons.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.meeting_hosts import MET_ON_ARRIVAL
from kg.find.meeting_records import BILATERAL, Telling
from kg.find.meeting_rites import abstract
from kg.find.meeting_subjects import Layout
from kg.find.officials import Person
from kg.text import late

_APART = frozenset(
    "succeeded succeeds replaced replaces appointed nominated named elected wrote writes written sent sends send "
    "cabled posted called calls invited invites criticised criticized accused blamed mourned remembered recalled "
    "quoted cited knew known represented represents accompanied followed preceded urged asked praised mentioned "
    "dismissed sacked arrested married defeated awarded promoted congratulated congratulates sworn swore oath "
    "born died dies killed captured imprisoned jailed fought served serves letter letters message messages telegram "
    "telegrams cable cables note email emails tweet tweeted condolences condolence greetings greeting sympathy "
    "interview article statement according twin joined hoped hopes wants wanted wished denied rejected refused "
    "cancelled canceled postponed declined never neither nor without behalf predecessor successor embassy's tribute "
    "designated tapped picked chosen confirmed nomination credentials election inauguration anniversary birthday "
    "authorised authorized instructed ordered directed assigned tasked sanctioned indicted charged sentenced".split()
)
"""Words of what is done to somebody who is elsewhere, or that other rules read."""
_SAYING = frozenset("that whether how why if what".split())
_ADDRESSED = frozenset(
    "told tells assured assures informed informs briefed briefs reminded reminds reassured answered promised promises "
    "warned warns advised notified".split()
)
"""Verbs whose object is the one spoken to."""
_HEARD = frozenset({"heard", "hears", "won", "obtained", "learned", "learnt"})
"""Verbs of what somebody has from the one he sits with."""
_WITH = frozenset({"with", "alongside", "beside", "opposite"})
_JOINS = _WITH | frozenset({"", "by", "to", "for", "before"})
_ACTIVE = frozenset("see meet greet welcome visit receive join brief tell thank press".split())
"""Infinitives before the one to whom something is done: "slipped away to see Y"."""
_MODAL = frozenset("will would is are was were has had have to be been".split())
_PAST = frozenset(
    "took gave had saw showed was brought led drove told put set made got shook broke sat ate drank went came spent "
    "found kept held stood swapped walked heard spoke met ran drew dined lunched threw hit began left laid".split()
)
_MET = frozenset({"met", "meet", "meets"})
_INK = frozenset("pen pens ink signature signatures initials initialled initialed signed names".split())
_GOING = frozenset(
    "travel travels travelled traveled go goes went fly flies flew leave left leaves head headed drive drove "
    "sail sailed arrive arrived arrives return returned tour toured visit visited visits inspect inspected".split()
)
_RECALLED = frozenset({"had", "recalled", "recalling", "which"})
_HANDING = frozenset({"handed", "presented", "pinned", "gave", "delivered", "returned"})
_REACH = 26
"""Within how many units of its subject the other one must stand."""
_ENOUGH = 3
"""How many states make talks a meeting of several."""
_NO_DAY = frozenset("since until of before after from by till for than as next the 's a an".split())
_AFTER_DAY = frozenset(
    ", . ; : ) – — in at on over with to for and but when where while during that who as he she they".split()
)
_WRITTEN = frozenset({"letter", "message", "telegram", "cable", "email", "e-mail", "tweet", "note"})
_IN_WRITING = late(
    r"\b(?:in|by|through|via) (?:an?|his|her|the|that|this) (?:\w+ )?"
    r"(?:letter|message|telegram|cable|e-?mail|tweet|note)\b"
)
_SCENE = frozenset(
    "minutes hour hours office offices suite room rooms lounge lobby villa guesthouse headquarters palace residence "
    "hotel table coffee tea lunch dinner breakfast supper drinks meal sofa doorstep".split()
)
"""Words of where people sit together, and for how long."""
_SEEN = frozenset("saw seen see told thanked assured found showed handed gave visited joined".split())
_BESIDE = 10
_SIDES_SHOWN = frozenset("( ) r l left right and , second first third from centre center c front row".split())
_LINE = frozenset("in on at of the capital city".split())
"""Words of a picture's line around its place and day."""
_OUTSIDE = frozenset("before after ahead following prior shortly hours minutes long fresh hardly on between".split())
"""Words that open a phrase about an event at which the rest of the sentence does not take place."""
_EACH = frozenset("separately respectively separate turn first then later afterwards each apiece individually".split())


def together(layout: Layout, at: int, found: Sequence[Telling]) -> list[Telling]:
    """Such talks in the sentence, if any; `found` is what it tells otherwise."""
    view = layout.view
    if view.sentence.kind == "title":
        return []
    if view.sentence.kind == "caption" and (shown := _side_by_side(layout)):
        return [replace(_telling(layout, at, 0, 2, shown), title=True, definite=False)]
    named = [
        (i, people) for i, _ in view.of_kind("PB") if (people := layout.people(i).persons) and not _aside(layout, i)
    ]
    if len({p.id for _, people in named for p in people}) < 2:
        return []
    if not view.words.isdisjoint(_INK) and not view.words.isdisjoint(_RECALLED):
        return []  # "the exchange of notes, to which he and Y had put their signatures on <D>"
    if any(t.kind == "visit" for t in found) and MET_ON_ARRIVAL.search(view.text) is not None:
        return []  # "arrived in <L> and was greeted by Y": Y is the host of the visit
    if any(t.kind == "visit" and "host" in t.people.values() for t in found):
        return []  # "X was shown around the school in <L> by Y"
    if not view.words.isdisjoint(_WRITTEN) and _IN_WRITING.search(view.text) is not None:
        return []  # "assured Y in a letter on <D>"
    if not view.words.isdisjoint(_ADDRESSED) and any(_told_about(layout, t) for t in found):
        return []  # "briefed his host on his trip to <L> on <D>"
    dated = _dated(layout) or _placed(layout)
    if not dated and view.words.isdisjoint(_SCENE):
        return []
    for i, _ in named:
        if layout.preposition(i) or layout.text(i + 1) in {"'s", "'"}:
            continue
        if layout.units[i].kind == "B" and (not dated or layout.units[i].text.lower() in {"both", "they"}):
            continue
        if any(not _passed(layout, t, i) for t in found) or _set_out(layout, i):
            continue
        subject = layout.run(i)
        states = {p.country for p in subject.persons}
        if None in states:
            continue
        if len(states) > 1:
            if len(states) == len(subject.persons) and _act(layout, subject.last):
                return [_telling(layout, at, i, subject.last, subject.persons)]
            return []
        others = _others(layout, subject.persons, subject.last, [j for j, _ in named if j >= subject.last], found)
        if others:
            apart = bool(_EACH & view.words) and len(subject.persons) == 1
            groups = [[p] for p in others] if apart else [others]
            return [_telling(layout, at, i, subject.last, [*subject.persons, *group]) for group in groups]
    return []


def _told_about(layout: Layout, telling: Telling) -> bool:
    """True of a visit of which one tells the other: where and when it was is not where and when he told it."""
    return telling.kind == "visit" and layout.text(telling.first - 1) in {"on", "about", "of"}


def _side_by_side(layout: Layout) -> list[Person]:
    """The two of different states of whom a picture's line tells only where and when: "X (R) and Y in <L> on <D>"."""
    units = layout.units
    second = next((k for k in range(1, min(len(units), _BESIDE)) if units[k].kind == "P"), 0)
    between = [u.text for u in units[1:second]]
    if units[0].kind != "P" or not second or "and" not in between or not all(w in _SIDES_SHOWN for w in between):
        return []
    k = second + 1
    while k < len(units) and (units[k].kind in "LDCJ" or units[k].text in _SIDES_SHOWN | _LINE):
        k += 1
    told = any(u.kind in "LD" for u in units[second:k])
    ended = k == len(units) or units[k].text in {".", "(", ":"}
    persons = [*layout.people(0).persons, *layout.people(second).persons]
    apart = len({p.country for p in persons}) == len(persons) == 2 and all(p.official for p in persons)
    return persons if told and ended and apart else []


def _passed(layout: Layout, telling: Telling, i: int) -> bool:
    """True of an event named before the subject at unit `i` ("Before the forum opened, X"), or in another clause."""
    if telling.kind == "visit":
        return True
    if telling.kind in BILATERAL:
        return not layout.same(telling.first, i)
    fronted = telling.last <= i and layout.commas[telling.last - 1] < layout.commas[i]
    outside = layout.text(0) in _OUTSIDE or layout.text(telling.first - 1) == "of"
    return fronted and outside and telling.kind in {"conference", "dialogue", "ceremony", "event", "press-conference"}


def _set_out(layout: Layout, i: int) -> bool:
    """True of "X and Y will travel to <L>": they go there together, and meet others."""
    last, persons = layout.run(i).last, layout.run(i).persons
    words = [layout.text(k) for k in range(last, last + 4)] if len(persons) > 1 else []
    verb = next((w for w in words if w not in _MODAL and not w.endswith("ly") and w not in {"also", "then"}), "")
    return verb in _GOING


def _aside(layout: Layout, i: int) -> bool:
    """True of a name in brackets, or of one whose words somebody only cites."""
    return layout.inside[i] or (layout.text(i - 1) == "to" and layout.text(i - 2) == "according")


def _telling(layout: Layout, at: int, first: int, last: int, persons: Sequence[Person]) -> Telling:
    bare = layout.view.words.isdisjoint(_MET if _dated(layout) else _MET | _ADDRESSED)
    telling = Telling("talks", at, first + 1, max(last, first + 2), definite=True, bare=bare)
    if len({p.country for p in persons}) >= _ENOUGH:
        telling.kind, telling.bare = "conference", True
    elif layout.text(last) in _HANDING and not abstract(layout, last):
        telling.kind, telling.subtype = "ceremony", "handover"
    elif not layout.view.words.isdisjoint(_INK):
        telling.kind, telling.subtype = "ceremony", "signing"
    telling.add(list(persons))
    return telling


def _act(layout: Layout, i: int) -> bool:
    """True where a verb of what two do together follows their names."""
    if layout.text(i) == "," and layout.text(i + 1) in _PAST | layout.words.finite:
        i += 1  # "the two ministers, X and Y, sat facing each other"
    elif layout.text(i) == ",":
        close = next((k for k in range(i + 1, min(len(layout.units), i + 14)) if layout.text(k) == ","), None)
        if close is None:
            return False
        i = close + 1
    words = [layout.text(k) for k in range(i, min(len(layout.units), i + 12)) if layout.same(k, i)]
    if not words or not _APART.isdisjoint(words) or words[0] in {"'s", "'", "and", ""}:
        return False
    verb = next((w for w in words[:4] if w not in _MODAL), "")
    return _verb(layout, words[:4]) and verb not in layout.words.speech


def _verb(layout: Layout, words: Sequence[str]) -> bool:
    return any((w.endswith("ed") and len(w) > 3) or w in layout.words.finite or w in _PAST for w in words)


def _others(
    layout: Layout, subject: Sequence[Person], last: int, after: Sequence[int], found: Sequence[Telling]
) -> list[Person]:
    """Those of another state to or with whom the subject does something; none where they are only spoken of."""
    own = {p.country for p in subject}
    j = next((k for k in after if k - last < _REACH and not {p.country for p in layout.people(k).persons} <= own), None)
    if j is None or not layout.same(j, last) or layout.text(j + 1) in {"'s", "'"}:
        return []
    head = _head(layout, j)
    governor = layout.preposition(head)
    if governor in _WITH and any(last <= t.first < j for t in found):
        return []  # "flew to Hue with Y": who went along
    between = [layout.text(k) for k in range(last, head)]
    if between[-2:-1] and between[-2] in {"led", "headed"} and between[-1] == "by":
        start = next((n for n, w in enumerate(between) if w in {"a", "an", "the"}), len(between))
        between, governor = between[:start], ""  # "told a visiting delegation led by Y"
    if (
        not between
        or not _APART.isdisjoint(between)
        or not _SAYING.isdisjoint(between)
        or not {";", ":"}.isdisjoint(between)
        or not _verb(layout, between)
    ):
        return []
    speech = [w for w in between if w in layout.words.speech]
    told = between[-1] in _ADDRESSED or (governor == "by" and not _ADDRESSED.isdisjoint(between))
    heard = governor == "from" and not _HEARD.isdisjoint(between)
    if (
        (speech and not told and not heard)
        or not (heard or governor in _JOINS)
        or (not governor and between[-1] == ",")
    ):
        return []
    if not governor and not (told or _verb(layout, between[-4:]) or between[-1] in _ACTIVE):
        return []
    named = layout.run(j)
    people = [p for p in named.persons if p.country not in own]
    return [] if None in {p.country for p in people} or _acts_too(layout, named.last) else people


def _head(layout: Layout, j: int) -> int:
    """Where a name begins with the state or body that its bearer serves: "with Cambodia's X"."""
    while j > 1 and layout.text(j - 1) == "'s" and layout.units[j - 2].kind in "CLOJ":
        j -= 2
    return j


def _acts_too(layout: Layout, i: int) -> bool:
    """True of a name that is the subject of a verb of its own: "X said Y visited"."""
    word = layout.text(i)
    return word in _MODAL | _PAST or (word in layout.words.finite) or (word.endswith("ed") and len(word) > 3)


def _dated(layout: Layout) -> bool:
    """Does the sentence name a day that is no day of something else?"""
    for i, unit in layout.view.of_kind("D"):
        after = layout.text(i + 1)
        noun = i + 1 < len(layout.units) and layout.units[i + 1].kind == "w" and after not in _AFTER_DAY
        known = layout.text(i - 1) in _NO_DAY and "same day" not in unit.text.lower()
        if known or layout.inside[i] or (noun and not _verb(layout, [after])):
            continue
        found = layout.context.date(unit)
        if found is not None and found.last is None and len(found.value) in {7, 10} and found.value.count("-") > 1:
            return True
    return False


def _placed(layout: Layout) -> bool:
    """Does the sentence begin with a city in which somebody saw another, or tell where one told another something?"""
    at = 2 if layout.text(0) in {"also", "earlier", "later", "then", "back"} else 1
    city = len(layout.units) > at and layout.units[at].kind == "L" and layout.text(at - 1) in {"in", "at"}
    if city and not layout.view.words.isdisjoint(_SEEN):
        return True
    return not layout.view.words.isdisjoint(_ADDRESSED) and any(
        layout.text(j - 1) == "in"
        and unit.value.value("placeType") in {"city", "country-capital"}
        and not _ADDRESSED.isdisjoint(layout.text(k) for k in range(max(0, j - 4), j))
        for j, unit in layout.view.of_kind("L")
    )
