"""Who headed the two sides of a dialogue: "X was at the head of the one delegation, Y of the other".

Whatever the words for leading, chairing or speaking for a side, the one official of each of two states whom such a
sentence names are the heads of the two sides, and with them the chairs of their dialogue.
"""

from __future__ import annotations

from kg.find.context import Context, Sides
from kg.find.meeting_events import Event
from kg.find.meeting_names import People
from kg.find.meeting_subjects import Layout
from kg.find.officials import Person
from kg.find.view import View
from kg.text import late

_CHAIRING = frozenset(
    "chair chairs chaired chairing chairmen chairpersons chairmanship presided presides presiding preside helm steered "
    "moderated cochaired cochairs gavel".split()
)
_LEADING = frozenset(
    "head heads headed heading led leads leading represented representing represent "
    "conducted conducting delegation delegations".split()
)
_NOT_THERE = frozenset(
    "received receive receives hosted visited visit visits invited invite called telephoned wrote "
    "earlier later yesterday tomorrow replaced succeeded letter letters absent former formerly predecessor "
    "said told added recalled stressed thanked noted congratulated reaffirmed expressed welcomed underlined hoped "
    "announced appointed elected".split()
)
"""Words of a sentence that tells of something else besides."""
_HEAD = late(
    r"(?i)\b(?:head|leader)s? of (?:the|his|her|their) (?:[\w.]+ ){0,3}(?:delegation|side)"
    r"|^(?:co-?chairs?|chairs|chairmen|chairpersons|chairwomen)\b"
)
"""Such words within a mention: "head of the Lao delegation was X"."""
_ONE_OF = frozenset({"chairmen", "chairs", "chairpersons", "chair", "co-chairs", "cochairs"})
_CO_CHAIR = late(r"(?i)(?:his |her |their |the )?(?:fellow )?co-?chair")
_HEADING = frozenset({"leading", "heading", "led", "headed", "head", "representing"})
_LED = frozenset({"led", "headed", "leads", "heads", "represented"})
_ONE_SIDE = frozenset({"one", "side", "delegation", "committee", "team", "other"})
_NEAR = 7
_FAR = 5
"""Within how many sentences a dialogue's second chair is told."""
_MET = frozenset({"met", "meet", "meets"})


def heads(layout: Layout, kind: str, told: bool = False) -> list[Person]:
    """The heads of two sides whom a sentence names; `told` where it tells of the event itself ("met under")."""
    words = layout.view.words
    cues = _CHAIRING | _LEADING if kind == "dialogue" else _CHAIRING
    if layout.view.sentence.kind == "title" or not words.isdisjoint(_NOT_THERE if told else _NOT_THERE | _MET):
        return []
    heading = any(_HEAD.search(u.text) or layout.text(i - 1) == "under" for i, u in layout.view.of_kind("P"))
    if words.isdisjoint(cues) and not heading:
        return []
    named: list[tuple[int, Person]] = []
    for i, unit in layout.view.of_kind("P" if words.isdisjoint(_CHAIRING) else "PB"):
        if layout.inside[i] or layout.text(i + 1) in {"'s", "'"}:
            continue
        for person in _meant(layout.people(i), unit.value):
            if all(person is not p for _, p in named):
                named.append((i, person))
    if not 1 <= len(named) <= 2 or any(p.country is None for _, p in named):
        return []
    if len(named) == 1:
        return [named[0][1]] if _one_of_two(layout, named[0][0]) else []
    (_, one), (_, other) = named
    return [one, other] if one.country != other.country else []


def other_head(context: Context, dialogue: Event) -> None:
    """The second chair of a dialogue of which one is told: "His co-chair, Y", "Leading the Lao one was Y"."""
    chairs = [p for p, role in dialogue.people.items() if role == "co-chair"]
    first = min(t.view for t in dialogue.tellings)
    if not chairs and len(dialogue.people) == 1:  # "X led the US side at the two-day meeting, the 13th dialogue"
        told = [context.views[at] for at in sorted({t.view for t in dialogue.tellings if not t.title})]
        chairs = [p for v in told for i, p in context.persons_of(v) if p in dialogue.people and _leads_a_side(v, i)][:1]
    for view in context.views[first : first + _FAR] if len(chairs) == 1 else ():
        for i, person in context.persons_of(view) if view.sentence.kind == "body" else ():
            if person.country in {None, chairs[0].country}:
                continue
            near = {u.text for u in view.units[max(0, i - _NEAR) : i]}
            leads = not _HEADING.isdisjoint(near) and not _ONE_SIDE.isdisjoint(near)
            leads |= _leads_a_side(view, i)
            leads |= [u.text for u in view.units[max(0, i - 3) : i]] == ["co", "chair", ","]
            if leads or _CO_CHAIR.match(view.units[i].text) is not None:
                dialogue.people |= {chairs[0]: "co-chair", person: "co-chair"}
                return


def _leads_a_side(view: View, i: int) -> bool:
    """True of the one at unit `i` in "X headed the Vietnamese delegation", "X led the US side"."""
    after = view.units[i + 1 : i + 5]
    side = any(u.kind == "S" or u.text in {"delegation", "side"} for u in after[1:])
    return bool(after) and after[0].text in _LED and side


def _meant(people: People, value: object) -> list[Person]:
    return people.persons if isinstance(value, Person | Sides) else []


def _one_of_two(layout: Layout, i: int) -> bool:
    """True of "X was one of its two chairmen", "X is in <L> as a co-chair of the seminar"."""
    for k in range(i + 1, min(len(layout.units), i + 14)):
        if layout.text(k) in _ONE_OF and layout.same(k, i):
            before = [layout.text(n) for n in range(max(i, k - 5), k)]
            return "one" in before and "of" in before
    return False
