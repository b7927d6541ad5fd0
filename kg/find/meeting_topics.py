"""Events that somebody only speaks of: who "welcomed the signing" or "discussed the coming summit" was not at it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_events import Event, dates_agree
from kg.find.meeting_records import BILATERAL, Telling
from kg.find.meeting_subjects import Layout
from kg.find.meeting_words import Hit

SPEAKING = frozenset(
    "welcomed welcomes welcoming discussed discusses discussing reviewed reviews reviewing noted notes noting "
    "commended commends commending applauded applauds applauding praised praises praising lauded lauds lauding hailed "
    "hails hailing thanked thanks thanking congratulated congratulates congratulating expressed expresses expressing "
    "conveyed conveys conveying reaffirmed reaffirms reaffirming affirmed affirms affirming underscored underscores "
    "underscoring underlined underlines underlining highlighted highlights highlighting emphasized emphasised "
    "emphasizes emphasises emphasizing emphasising reiterated reiterates reiterating stressed stresses stressing "
    "recalled recalls recalling acknowledged acknowledges acknowledging appreciated appreciates appreciating "
    "celebrated supported supports supporting previewed previews previewing raised raises raising mentioned mentions "
    "mentioning cited cites citing condemned condemns condemning denounced urged urges urging voiced voices voicing "
    "valued values valuing considered considers considering addressed reflected reflects reflecting conferred confers "
    "consulted consults spoke updated briefed briefs briefing announced announces announcing".split()
)
"""Verbs whose object is what is spoken of."""
_DOING = frozenset(
    {"hold", "host", "guest", "attend", "chair", "co-chair", "sign", "meet", "phone", "travel", "handover", "launch"}
)
"""Classes of verbs whose subject does what they tell."""
_ADVERBIAL = frozenset({"at", "during", "after", "following", "before", "in", "on", "while", "since"})
_KINDS = frozenset({"ceremony", "conference", "dialogue"})
_ACTS = frozenset(
    "launch launching relaunch signing signings inauguration opening unveiling reopening initialling commissioning "
    "kick groundbreaking".split()
)
_LAUNCHES = frozenset({"launch", "launching", "relaunch", "launches"})
_COUNTING = frozenset({"including", "through", "with", "announce", "announced", "announcing", "and", ",", "like", "as"})
_EVENTS = frozenset({"ceremony", "ceremonies", "event", "service"})
_NEXT = 2
_BEFORE_VERB = frozenset("who which that and also then has have had was were jointly later both to will".split())
_NOUNS = _KINDS | {"talks"}
_WITH = frozenset({"with", "between"})
_RELEASES = frozenset({"statement", "readout", "remarks"})
_WHOSE = frozenset({"'s", "'", "their", "his", "her"})


def spoken_of(layout: Layout, hits: Sequence[Hit], tellings: list[Telling]) -> list[Telling]:
    """Take from each such event those who speak of it: they stay where it is theirs, or where they are named again.

    What stands beside the words of speaking ("praised the work at the forum") is only marked.
    """
    _without_issuer(layout, tellings)
    tellings = [t for t in tellings if not _started(layout, t)]
    if layout.view.sentence.kind != "body" or layout.view.words.isdisjoint(SPEAKING):
        return tellings
    doing = {i for h in hits if h.verb and h.key in _DOING for i in range(h.first, h.last)}
    acts = {h.first for h in hits if h.verb}
    for telling in tellings:
        own = telling.first in acts and layout.text(telling.first - 1) != "to"
        kinds = _KINDS if telling.first in acts or layout.text(telling.last) in _WITH else _NOUNS
        verb = _verb(layout, doing, telling.first) if telling.kind in kinds and not own else -1
        whose = telling.kind != "ceremony" and not _WHOSE.isdisjoint(
            layout.text(k) for k in range(telling.first, telling.last)
        )
        if verb < 0 or whose or _met_beside(telling, tellings):
            continue
        telling.topic |= layout.text(telling.first - 1) not in _ADVERBIAL
        telling.aside = not telling.topic
        telling.tellers = tuple(layout.subject(verb).persons)
        if telling.topic:
            speaking = set(telling.tellers)
            again = {p for k, p in layout.context.persons_of(layout.view) if k > verb}
            telling.people = {p: r for p, r in telling.people.items() if p in again or p not in speaking}
    return [t for t in tellings if not ((t.topic or t.aside) and _by_the_way(layout, t))]


def _met_beside(stage: Telling, tellings: Sequence[Telling]) -> bool:
    """True of the forum of "recalled his talks with Y on the sidelines of the forum": he was there."""
    met = (t for t in tellings if t.kind in BILATERAL and len(t.people) > 1 and t.last <= stage.first)
    return stage.beside and any(not t.topic for t in met)


def _without_issuer(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Who issues "Statement from X on the meeting between A and B" was not at it."""
    if layout.text(0) not in _RELEASES or layout.text(1) not in {"from", "by"}:
        return
    issuer = set(layout.right(2).persons)
    for telling in tellings:
        others = {p: r for p, r in telling.people.items() if p not in issuer}
        alone = not others and layout.text(telling.last) not in _WITH and telling.kind != "press-conference"
        if len(others) > 1 or alone:
            telling.people = others  # also of "Statement from X on the Group's Meeting"


def elsewhere(telling: Telling, events: Sequence[Event]) -> None:
    """Nobody was at the summit who, at a meeting told before, "discussed the steps taken at the summit".

    Nor at that of another day, "last year's summit", of which he spoke.
    """
    held = [e for e in events if e.kind in BILATERAL and e.status == "held"] if telling.aside else []
    if held and (telling.date is None or any(not dates_agree(e.date, telling.date) for e in held)):
        telling.people = {p: role for p, role in telling.people.items() if p not in telling.tellers}


def _started(layout: Layout, telling: Telling) -> bool:
    """True of "including the ministry's launch of a hotline", "through the launch of a fund": no ceremony is told."""
    noun = {layout.text(k) for k in range(telling.first, telling.last)}
    if telling.kind != "ceremony" or telling.title or noun.isdisjoint(_LAUNCHES) or not noun.isdisjoint(_EVENTS):
        return False
    whose = not _WHOSE.isdisjoint(noun) or layout.text(telling.first - 1) in {"'s", "'"}
    counted = layout.text(telling.first - 1) in _COUNTING
    return (whose or counted) and not telling.people and (telling.date is None or telling.place is None)


def _by_the_way(layout: Layout, telling: Telling) -> bool:
    """True of a signing or launch that is only mentioned, without those who were there, or its day and place."""
    noun = {layout.text(k) for k in range(telling.first, telling.last)}
    whole = telling.date is not None and telling.date.whole and telling.place is not None
    return telling.kind == "ceremony" and not noun.isdisjoint(_ACTS) and noun.isdisjoint(_EVENTS) and not whole


def _verb(layout: Layout, doing: set[int], first: int) -> int:
    """The verb of speaking nearest before an event, if nobody is told to have done something there."""
    for k in range(first - 1, -1, -1):
        if layout.text(k) == ";":
            return -1
        if layout.text(k) in SPEAKING and layout.units[k].kind == "w":
            there = layout.text(first - 1) in _ADVERBIAL and first - k <= _NEXT
            received = layout.text(k).startswith("welcom") and _receives(layout, k, first)
            spoken = layout.text(k) == "addressed" and first == k + 1  # "addressed the forum": he was there
            if there and _told_of(layout, k):
                continue  # "praised the agenda announced at the summit", "goals that will be raised at the summit"
            return -1 if there or received or spoken else k
        credited = layout.text(k).endswith("ing") and layout.text(k - 1) in {"for", "on"}
        if k in doing and not _done(layout, k) and not credited:
            return -1  # but "thanked X for hosting the forum"
    return -1


def _told_of(layout: Layout, k: int) -> bool:
    """True of a participle of speaking in what another verb of speaking is about."""
    said = any(layout.text(n) in SPEAKING for n in range(k))
    return said and (layout.text(k - 1) in {"be", "been", "being"} or _done(layout, k))


def _done(layout: Layout, k: int) -> bool:
    """True of the participle in "the progress made at the summit"."""
    before = layout.units[k - 1] if k else None
    noun = before is not None and before.kind == "w" and before.text.isalpha() and before.text not in _BEFORE_VERB
    return noun and layout.text(k + 1) in {"at", "during", "in", "by"}


def _receives(layout: Layout, verb: int, first: int) -> bool:
    """True of "welcomed X", "welcomed 20 mayors to the summit", not of "welcomed X's visit"."""
    after = layout.units[verb + 1 : verb + 2]
    if layout.text(first - 1) in {"to", "for"}:
        return True
    return bool(after) and after[0].kind in "PB" and layout.text(verb + 2) not in {"'s", "'"}
