"""Talks told by what was discussed, by whom; the counterparts of one who met them; things that one receives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_words import Hit
from kg.find.officials import Person
from kg.text import late

_THINGS = frozenset(
    "update updates briefing briefings report reports letter letters information reply answer message messages news "
    "funding support assistance aid awards award assurances assurance feedback input".split()
)
"""What somebody receives without any reception."""
_AGAIN_AND_AGAIN = frozenset({"annually", "regularly", "yearly", "monthly", "weekly", "frequently", "periodically"})
_REACH = 3
_TOWARDS = late(r" work(?:s|ed|ing)? towards? (?:\w+ )?$")
_TALKED_OF = late(r" (?:discuss|discussed|discussing|agreed on|views on|possibility of|arrangements for) $")


def counterparts(layout: Layout, hit: Hit) -> list[Person]:
    """As in "with his counterparts from <C> and <C>": the one official of each country whom the article names."""
    units = layout.units
    first = next((i for i in range(hit.last, hit.last + 6) if layout.text(i) == "counterparts"), None)
    if first is None or layout.text(first + 1) not in {"from", "of"}:
        return []
    found: list[Person] = []
    for unit in units[first + 2 :]:
        if unit.kind == "C":
            held = [p for p in layout.context.officials if p.country == layout.context.code(unit)]
            found.extend(held if len(held) == 1 else [])
        elif unit.text not in {",", "and", "the"}:
            break
    return found


def discussed_by(layout: Layout, hit: Hit, at: int) -> list[Telling]:
    """As in "Mines were discussed in <L> on <D> by X and Y"."""
    talking = layout.after(hit.last, frozenset({"by", "between"}), reach=12).persons
    telling = Telling("talks", at, hit.first, hit.last)
    telling.add(talking)
    return [telling] if len(talking) > 1 else []


def among_themselves(at: int, hit: Hit, persons: list[Person]) -> list[Telling]:
    """What two of one state discussed they did at the meeting told before."""
    telling = Telling("event", at, hit.first, hit.last, definite=True, attended=True)
    telling.add(persons, "participant")
    return [telling]


def spoke_alike(hit: Hit, persons: list[Person], objects: People) -> bool:
    """True of two of one state who "talked about their stay", and not with each other."""
    told = hit.form[0] in {"talked", "spoke", "speaking"} and not objects.persons
    return told and bool(persons[0].country) and len({p.country for p in persons}) == 1


def of_things(layout: Layout, hit: Hit) -> bool:
    """True of "received an update", "is receiving regular briefings": of things there is no reception; no one event."""
    if hit.form[0] in {"meet", "met", "meets"}:  # "will meet annually" tells of no one meeting
        return not _AGAIN_AND_AGAIN.isdisjoint(layout.text(k) for k in range(hit.last, hit.last + _REACH))
    if not hit.form[0].startswith("receiv"):
        return False
    return not _THINGS.isdisjoint(layout.text(k) for k in range(hit.last, hit.last + _REACH))


def one_each(at: int, hit: Hit, subject: list[Person], others: list[Person]) -> list[Telling]:
    """Talks of those who met several, with each of them."""
    made = []
    for other in others:
        telling = Telling("talks", at, hit.first, hit.last)
        telling.add([*subject, other])
        made.append(telling)
    return made


def of_a_reception(layout: Layout, telling: Telling, others: Iterable[Telling]) -> bool:
    """True of "met with X during a reception in <L>", where the noun tells of the same persons."""
    return telling.kind == "talks" and any(
        other.kind == "reception"
        and telling.last < other.first
        and set(telling.people) <= set(other.people)
        and {"during", "at"} & {layout.text(other.first - 1), layout.text(other.first - 2)}
        for other in others
    )


def met_anew(layout: Layout, hit: Hit, hits: Sequence[Hit]) -> bool:
    """True of "Following the meeting, X met with Y", "they last met in June": another event than the one told of."""
    after = hit.form[0] in {"met", "meets"} and layout.text(0) in {"following", "after"}
    after = after and any(h.key == "talks" and not h.verb and layout.text(h.first - 1) == "the" for h in hits[:1])
    adverb = layout.text(hit.first - 1)
    before = hit.form[0] == "met" and adverb in {"last", "previously"}
    return after or before or (hit.key == "travel" and adverb in {"last", "previously", "first"})


def spoken_of(layout: Layout, first: int, left: str) -> bool:
    """True of what is still to come: "agreed on a visit by <P>", "discussed a visit", "work towards a summit"."""
    talked = layout.text(first) in {"a", "an"} and _TALKED_OF.search(left) is not None
    return talked or _TOWARDS.search(left) is not None
