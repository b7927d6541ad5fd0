"""Meetings told by who was called together, where nobody of them is named: "convened 20 mayors to discuss", "met with".

A host, an official or a body, brings together people of whom only the sort is told, or a body of many members.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_bodies import bodies_before
from kg.find.meeting_records import CONVENED, Telling
from kg.find.meeting_subjects import Layout
from kg.find.view import Unit

_CALLED = frozenset({"convened", "convenes", "assembled", "gathered"})
_HOSTED = frozenset({"hosted", "hosts", "host", "welcomed", "welcomes", "welcome"})
_MET = frozenset({"met", "meets", "meet", "spoke", "speaks", "speak"})
_CALLING = _CALLED | {"convene"}
WORDS = _CALLING | _HOSTED | _MET
"""Without one of these words no sentence tells of such a meeting."""
PEOPLE = frozenset(
    "leaders legislators lawmakers senators representatives members officials governors mayors ministers ambassadors "
    "envoys diplomats executives ceos chairs chairpersons presidents directors advocates activists experts scholars "
    "academics researchers scientists engineers students graduates teachers educators youth stakeholders partners "
    "companies firms businesses manufacturers retailers groups organisations organizations associations agencies "
    "counterparts commissioners attorneys prosecutors judges sheriffs chiefs commanders troops soldiers veterans "
    "families relatives survivors victims workers employers employees unions farmers ranchers clergy participants "
    "entrepreneurs investors owners providers practitioners physicians doctors nurses recipients officers congressmen "
    "congresswomen delegates parliamentarians councillors councilors economists specialists professionals artists "
    "athletes fellows parents mothers fathers residents citizens refugees volunteers donors philanthropists residents "
    "delegations delegation businesspeople businessmen strategists analysts lawyers firefighters responders "
    "administrators superintendents principals provosts deans ombudsmen elders chieftains heads hostages pilots".split()
)
"""Sorts of people who may be met without being named."""
_BODIES = frozenset({"force", "group", "council", "committee", "cabinet", "board", "commission", "bureau", "platform"})
"""What a body of many members is called that somebody convenes."""
_ENDS = frozenset(
    "with to for at by on that which who whose where when while as about ahead following after before during and/or "
    "together ; . : – — ( )".split()
)
_WITH = frozenset({"with", "to"})
_BY_TELEPHONE = frozenset({"virtually", "online", "phone", "telephone", "video", "remotely"})
_WHEN_WHERE = _BY_TELEPHONE | {"today", "in", "at", "on", "again"}
_HEARERS = frozenset({"reporters", "journalists", "correspondents", "press", "media"})
_HOUSE = frozenset(
    "officials staff administration house office council agency department ministry government embassy academy "
    "institute committee team leaders authorities secretariat commission members".split()
)
"""Who may be the host or the visitor where none is named."""
_WILLED = frozenset({"to", "should", "would", "could", "can", "may", "might", "must", "not", "never", "who", "which"})
_DEEDS = frozenset("release return rescue freeing transfer evacuation liberation".split())
_STAGES = frozenset({"conference", "dialogue", "talks", "event", "phone-call"})
_TO = frozenset({"for", "to", "at", "in"})
_REACH = 14
"""How many units after the verb the people may stand."""
_BEFORE = 8
"""How many units before the verb the body may stand."""


def convened(layout: Layout, at: int, found: Sequence[Telling]) -> list[Telling]:
    """Such meetings of the sentence; none where another word of it tells of the event."""
    if layout.view.sentence.kind != "body":
        return []
    for telling in found:
        if telling.kind in {"talks", "phone-call"} and not telling.people and _with_people(layout, telling.last):
            telling.subtype = telling.subtype or CONVENED  # "held a listening session with workers"
    for i, unit in enumerate(layout.units):
        if unit.text not in WORDS or unit.kind != "w" or layout.inside[i] or layout.text(i - 1) in _WILLED:
            continue
        if layout.text(0) == "since" and layout.text(i - 1) in {"has", "have"}:
            continue  # "Since the outbreak, X has convened its members"
        if unit.text in {"host", "welcome", "meet", "speak", "convene"} and layout.text(i - 1) not in {"will", "also"}:
            continue
        start = _object_at(layout, i)
        end = _people_after(layout, i, start)
        if not end or any(_about(t, i, end, layout) for t in found):
            continue
        if (stage := _called_to(layout, end, found)) is not None:
            stage.add(layout.subject(i, opening=False).persons, "host")
            continue
        made = _telling(layout, at, i, end)
        if made is not None:
            return [made]
    return []


def _with_people(layout: Layout, last: int) -> bool:
    """True of "with a group of workers" behind the noun of a meeting that ends at unit `last`."""
    for k in range(last, min(len(layout.units), last + 3)):
        if layout.text(k) == "with":
            return bool(_people_after(layout, last - 1, k + 1))
    return False


def _called_to(layout: Layout, end: int, found: Sequence[Telling]) -> Telling | None:
    """The forum of "convened local leaders for a forum": that to which they are called."""
    for telling in found:
        near = end <= telling.first <= end + _REACH and layout.same(telling.first, end - 1)
        if near and telling.kind in _STAGES and layout.text(telling.first - 1) in _TO:
            return telling
    return None


def _object_at(layout: Layout, i: int) -> int:
    """Where those begin who are met: behind "with", over when and where."""
    if layout.text(i) not in _MET:
        return i + 1
    for k in range(i + 1, min(len(layout.units), i + 6)):
        if layout.text(k) in _WITH:
            return k + 1
        if layout.units[k].kind not in "DL" and layout.text(k) not in _WHEN_WHERE:
            break
    return len(layout.units)


def _people_after(layout: Layout, i: int, start: int) -> int:
    """The end of the words for those called together, 0 where there are none."""
    for k in range(start, min(len(layout.units), i + _REACH)):
        unit, word = layout.units[k], layout.text(k)
        if word == "," and layout.text(i) in _MET:
            return 0  # "met with A and B, parents of C"
        if word == "of" and layout.text(k - 1) in _DEEDS:
            return 0  # "welcomed the release of two hostages"
        if word in _ENDS or word in _HEARERS or unit.kind in "PB" or not layout.same(k, i):
            return 0
        if word in PEOPLE and not _of_another(layout, k):
            return k + 1
        if layout.text(i) in _CALLING and (unit.kind == "O" or _last_word(unit) in _BODIES):
            return k + 1
    return 0


def _of_another(layout: Layout, k: int) -> bool:
    """True of the first word of a longer name: "members' meeting", "students association"."""
    return layout.text(k + 1) in {"'", "'s", "meeting", "conference", "summit", "forum"}


def _last_word(unit: Unit) -> str:
    return unit.text.lower().split()[-1] if unit.text.split() else ""


def _about(telling: Telling, first: int, last: int, layout: Layout) -> bool:
    """True of what a noun or the verb itself tells there, or of what else happens in the same clause."""
    inside = first <= telling.first <= last
    return inside or (telling.kind != "visit" and layout.same(telling.first, first) and bool(telling.people))


def _telling(layout: Layout, at: int, i: int, end: int) -> Telling | None:
    """The meeting of the subject of the verb at unit `i` with those before unit `end`; None without subject or day."""
    verb = layout.text(i)
    subject = layout.subject(i, opening=False)
    near = range(max(0, i - _BEFORE), i)
    body = any(
        layout.same(k, i) and (layout.units[k].kind == "O" or _last_word(layout.units[k]) in _HOUSE) for k in near
    )
    dated = any(True for _ in layout.view.of_kind("D"))
    there = any(layout.text(j - 1) in {"in", "at"} for j, _ in layout.view.of_kind("L") if j >= end)
    if not (subject.persons or body) or not (dated or (there and subject.persons and verb in _CALLED)):
        return None
    party = "delegation" in {layout.text(k) for k in range(i, end)}
    if verb in _HOSTED and party and not subject.persons:
        return None  # "The academy welcomed a delegation of the navy's officers": nobody is named
    standing = verb in _CALLING and layout.text(end - 1) not in PEOPLE
    remote = not _BY_TELEPHONE.isdisjoint(layout.text(k) for k in range(max(0, i - 2), end))
    kind = "talks" if verb in _MET or standing else "conference"
    telling = Telling(kind, at, i, end, subtype=CONVENED, codes=bodies_before(layout, i), remote=remote)
    telling.add(subject.persons, "" if kind == "talks" else "host")
    return telling
