"""Talks told by nothing but what one said and what the other replied: "X said in <L> on <D>. Y replied that ..."."""

from __future__ import annotations

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.officials import Person

_REPLIES = frozenset(
    "replied answered responded retorted countered rejoined nodded replies answers responds replying".split()
)
_ANSWERS = frozenset({"reply", "response", "return", "turn", "answer"})
"""As in "in reply", "in return"."""
_HOSTS = frozenset("guest host visitor".split())
_ADDRESSED = frozenset("told thanked assured reassured informed promised asked reminded".split())
WORDS = _REPLIES | _ANSWERS | _ADDRESSED
"""Without one of these words no sentence tells of a reply."""
_GATHERED = frozenset(
    "conference seminar workshop forum summit briefing symposium session hearing panel letter letters message phone "
    "telephone call online video reporters journalists press tweet post interview dialogue exhibition parliament "
    "assembly lawmakers deputies journalist reporter newspaper audience students".split()
)
"""Where people may answer each other without talks of the two."""


def replies(layout: Layout, at: int) -> list[Telling]:
    """Such talks of the subject of a sentence and that of the sentence before, if any."""
    if not at or layout.view.sentence.kind != "body":
        return []
    words = layout.view.words
    reply = not words.isdisjoint(_REPLIES) or ("in" in words and not words.isdisjoint(_ANSWERS))
    told = not words.isdisjoint(_ADDRESSED) and any(
        u.text.lower().split()[-1] in _HOSTS and layout.text(i - 1) in _ADDRESSED for i, u in layout.view.of_kind("P")
    )
    if not (reply or told):
        return []
    before = layout.context.views[at - 1]
    if before.sentence.kind != "body" or not _GATHERED.isdisjoint(words | before.words):
        return []
    verb = next((i for i, u in enumerate(layout.units) if u.text in _REPLIES | _ADDRESSED or u.text in _ANSWERS), 0)
    answers = layout.subject(verb, opening=False).persons or layout.subject(verb).persons
    speaker = layout.context.subjects[at - 1]
    if not isinstance(speaker, Person) or len(answers) != 1 or not before.words & layout.words.speech:
        return []
    if None in {speaker.country, answers[0].country} or speaker.country == answers[0].country:
        return []
    days = [d for _, u in before.of_kind("D") if (d := layout.context.date(u)) is not None and d.whole]
    if len(days) != 1:
        return []
    telling = Telling("talks", at, verb, verb + 1, definite=True, bare=True, reply=True)
    telling.add([speaker, answers[0]])
    telling.date = days[0]
    return [telling]
