"""Ceremonies told by nothing but what was done, on what day and before whom: "The soil was fed to the kiln by X".

A thing handed over, opened, raised or buried on a day by an official, or in his presence, makes a ceremony.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_phrases import Phrase
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.officials import Person

_DONE = frozenset(
    "handed turned given returned transferred donated presented delivered unveiled opened reopened inaugurated "
    "launched dedicated planted lit lowered buried reburied interred raised hoisted christened commissioned consigned "
    "awarded conferred shovelled shoveled fed loaded declared blessed sealed initialled initialed "
    "fired switched kindled named passed entrusted surrendered released rung sounded".split()
)
"""What is done to a thing at a ceremony."""
_DOES = frozenset("unveiled unveils inaugurated inaugurates donated donates planted plants dedicated".split())
"""Verbs whose subject, if an official, does so at a ceremony."""
_OVER = {"handed": "over", "hands": "over", "turned": "over", "turns": "over", "switched": "on", "fired": "up"}
_AFTER_SUBJECT = frozenset({"and", "has", "had", "will", "also", "jointly", "then", ",", "formally", "officially"})
_TO = frozenset({"to"})
_GIVEN = 10
"""Within how many words of what is handed over he is named to whom it goes."""
_BE = frozenset({"was", "were", "is", "are", "been", "being"})
_ABSTRACT = frozenset(
    "power proposal proposals report letter letters message messages plan plans invitation note question questions "
    "views information suspects strategy budget doctrine bill law policy measures sanctions package initiative ideas "
    "control duties office post command reins chairmanship chair presidency reception banquet dinner luncheon lunch "
    "breakfast tea audience welcome interview lecture speech news information announcement remarks sum sums "
    "amount figure figures price names word assurance pledge promise floor microphone".split()
)
"""What is handed over, presented or unveiled without any ceremony."""
_BEFORE = frozenset("presence eyes attendance gaze patronage".split())
_SEEN = frozenset({"by", "with", "before", "beside", "alongside"})
_BEGAN = frozenset({"began", "begins", "started", "starts", "opened", "opens"})
_SAYING = frozenset({"said", "says", "told", "added", "according", "announced", "recalled"})
_CLOSE = 4
"""How many words may part what was done from where it was done."""
_INKED = frozenset({"signed", "inked", "initialled", "initialed", "exchanged"})
_DEAD = frozenset(
    "fallen martyrs martyr heroes monument memorial cemetery mausoleum grave graves tomb statue altar memory soldiers "
    "late dead victims".split()
)
_TWO = 2
_FOR = frozenset({"representing", "for"})
_FOR_IT = (["signing", "for"], ["on", "behalf"])
"""What follows the name of him who signs for one side."""
WORDS = _DONE | _DOES | frozenset(_OVER)
"""Without one of these words no sentence tells of such an act."""


def rites(layout: Layout, at: int, found: Sequence[Telling]) -> list[Telling]:
    """The ceremony of a sentence that tells of none otherwise, if any."""
    events = any(t.kind in {"ceremony", "conference", "dialogue"} and not t.bare for t in found)
    if events or layout.view.sentence.kind == "title" or not _dated(layout):
        return []
    for i, unit in enumerate(layout.units):
        if unit.kind != "w" or unit.text not in WORDS or _things(layout, i) & _ABSTRACT:
            continue
        passive = (
            unit.text in _DONE and layout.text(i + 1) != "off" and bool(_BE & {layout.text(i - 1), layout.text(i - 2)})
        )
        persons = witnesses(layout, i) if passive and not layout.subject(i, opening=False).persons else []
        does = unit.text in _DOES or _over(layout, i)
        acting = i > 0 and (layout.units[i - 1].kind in "PBD" or layout.text(i - 1) in _AFTER_SUBJECT)
        if not persons and not passive and does and acting:
            persons = [p for p in layout.subject(i, opening=False).persons if p.official]
            persons += [p for p in layout.after(i, _TO, reach=_GIVEN).persons if p.official] if persons else []
        party = does and not passive and i > 0 and layout.units[i - 1].text.lower().split()[-1:] == ["delegation"]
        if persons or party:
            telling = Telling("ceremony", at, i, i + 1, definite=party)
            telling.add(persons)
            return [telling]
    return []


def witnesses(layout: Layout, i: int) -> list[Person]:
    """Those by or before whom something was done at unit `i`: "by X", "in the presence of X", "with X looking on"."""
    found: list[Person] = []
    for j, unit in layout.view.of_kind("PB"):
        if layout.inside[j] or layout.text(j + 1) in {"'s", "'"} or _SAYING & {layout.text(j + 1), layout.text(j - 1)}:
            continue
        road = layout.preposition(j)
        seen = road in _SEEN or (road == "of" and bool(_BEFORE & {layout.text(k) for k in range(j - 4, j)}))
        acting = not road and layout.near(i, j) and not layout.words.speech & {layout.text(j + 1), layout.text(j + 2)}
        if unit.kind == "P" and not seen and not acting and not (found and layout.text(j - 1) in {"and", ","}):
            continue
        found.extend(p for p in layout.people(j).persons if p.official and p not in found)
    return found


def opened(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Give a visit that "began with a wreath" the day of the wreath."""
    rite = next((t for t in tellings if t.kind == "ceremony" and "with" in _opens(layout, t)), None)
    for visit in [t for t in tellings if t.kind == "visit" and t.date is None]:
        if rite is not None and not layout.view.words.isdisjoint(_BEGAN):
            visit.date = rite.date
    begun = [t for t in tellings if t.kind == "visit" and t.date is not None and t.date.last is None]
    if rite is not None and begun and rite.date is None and not layout.view.words.isdisjoint(_BEGAN):
        rite.date = begun[0].date
        rite.add([p for p, role in begun[0].people.items() if role == "guest" and p not in rite.people], "guest")


def of_its_event(layout: Layout, tellings: Sequence[Telling]) -> None:
    """Day and place of "the opening ceremony of the exercise was held in <L> on <D>" are the ceremony's too."""
    for ceremony in [t for t in tellings if t.kind == "ceremony" and layout.text(t.last) == "of"]:
        stage = next((t for t in tellings if t.kind == "conference" and t.first >= ceremony.last), None)
        if stage is None or stage.first - ceremony.last > _CLOSE or not layout.same(stage.first, ceremony.first):
            continue
        ceremony.date = ceremony.date or stage.date
        if ceremony.place is None:
            ceremony.place, ceremony.place_code = stage.place, stage.place_code


def _opens(layout: Layout, telling: Telling) -> set[str]:
    """The words with which the phrase of an event begins, and the one before."""
    return {layout.text(telling.first - 1), layout.text(telling.first)}


def done_at(layout: Layout, telling: Telling, rival: Telling) -> bool:
    """True of what was done at another ceremony: "cut the ribbon at the opening of the school"."""
    between = range(telling.last, rival.first) if rival.kind == "ceremony" else range(0)
    near = 0 < len(between) <= _CLOSE and not {"at", "during"}.isdisjoint(layout.text(k) for k in between)
    return near and set(telling.people) <= set(rival.people)


def abstract(layout: Layout, i: int) -> bool:
    """True of what is given at unit `i` without any ceremony: "gave him his word"."""
    return not _things(layout, i).isdisjoint(_ABSTRACT)


def _over(layout: Layout, i: int) -> bool:
    """True of "handed over" and of "turned the cleared land over" at unit `i`."""
    particle = _OVER.get(layout.text(i), "-")
    after = [layout.text(k) for k in range(i + 1, i + 7)]
    return particle in after and layout.same(i, min(i + 1 + after.index(particle), len(layout.units) - 1))


def spoke_at(telling: Telling, rival: Telling) -> bool:
    """True of those who spoke at the event of which the sentence tells: no talks of their own."""
    stage = rival.kind in {"ceremony", "conference", "press-conference"} and rival.first < telling.first
    return telling.kind == "talks" and stage and set(telling.people) <= set(rival.people)


def visitors(layout: Layout) -> list[Person]:
    """Whose visit it is that "began with a wreath"."""
    for i, unit in layout.view.of_kind("P"):
        near = {layout.text(k) for k in range(max(0, i - 8), i + 6)}
        whose = layout.preposition(i) == "of" or layout.text(i + 1) == "'s"
        if whose and near & {"visit", "trip", "stay", "tour"}:
            return [unit.value] if isinstance(unit.value, Person) else []
    return []


def _things(layout: Layout, i: int) -> frozenset[str]:
    return frozenset(layout.text(k) for k in range(max(0, i - 6), min(len(layout.units), i + 6)))


def _dated(layout: Layout) -> bool:
    """Does the sentence name one day that is not told of something else?"""
    days = [
        i for i, _ in layout.view.of_kind("D") if layout.text(i - 1) not in {"since", "until", "by", "of", "before"}
    ]
    values = [layout.context.date(layout.units[i]) for i in days]
    return any(v is not None and v.last is None and len(v.value) in {7, 10} and v.value.count("-") > 1 for v in values)


def part_of_it(
    layout: Layout, telling: Telling, phrase: Phrase | None, found: Sequence[tuple[Telling, Phrase | None]]
) -> bool:
    """True of the course in "the closing ceremony of the course", of talks in "a seminar bringing together X and Y".

    Also of the meetings in "X received Y and Z in back-to-back meetings".
    """
    if telling.kind == "conference" and phrase is not None and phrase.governor == "of":
        rite = next((t for t, _ in found if t.kind == "ceremony" and t.last == phrase.first - 1), None)
        return rite is not None
    if telling.kind == "talks" and telling.plural and phrase and (phrase.governor == "in" or "back" in phrase.words):
        return any(t.kind == "reception" and t.people.keys() >= telling.people.keys() for t, _ in found)
    drawn = telling.kind == "talks" and phrase is None and layout.text(telling.first) in {"bringing", "brought"}
    return drawn and any(
        t.kind in {"conference", "ceremony", "dialogue"} and set(t.people) >= set(telling.people) for t, _ in found
    )


def signers(layout: Layout) -> list[Person]:
    """Those of "was signed by X and Y at a ceremony", "At the ceremony a plan was exchanged between X and Y"."""
    for i in range(1, len(layout.units) - 2):
        passive = layout.text(i) in _INKED and layout.text(i - 1) in {"was", "were", "been"}
        if passive and layout.text(i + 1) in {"by", "between"}:
            return layout.run(i + 2).persons if layout.units[i + 2].kind in "PB" else []
    return []


def mere_praise(layout: Layout, verb: str) -> bool:
    """True of "paid tribute to those who search for them": no rite, which has its day, its place or its dead."""
    spoken = "late" in layout.view.words and layout.view.words.isdisjoint(_DEAD - {"late"})
    if verb.startswith("pa") and spoken and not any(u.kind == "D" for u in layout.units):
        return True  # "paid tribute to the late X, whose work brought peace to <L>"
    dated = any(u.kind in "DL" for u in layout.units) or "floral" in layout.view.words
    return verb.startswith("pa") and not dated and layout.view.words.isdisjoint(_DEAD)


def for_each_side(layout: Layout, first: int) -> list[Person]:
    """The two of "was signed in <L> on <D>, with X representing <C> and Y signing for <C>"; else nobody."""
    named: list[Person] = []
    for j, unit in layout.view.of_kind("P"):
        for_it = layout.text(j + 1) in _FOR or [layout.text(j + 1), layout.text(j + 2)] in _FOR_IT
        if j > first and for_it and isinstance(unit.value, Person):
            named.append(unit.value)
    return named if len(named) == len({p.country for p in named}) == _TWO else []
