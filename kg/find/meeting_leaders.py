"""Who leads the delegation of which a text speaks: "led by X", "X, head of the delegation"."""

from __future__ import annotations

from collections.abc import Set

from kg.find.context import Context
from kg.find.meeting_phrases import Phrase
from kg.find.meeting_subjects import Layout, People
from kg.find.officials import Person
from kg.find.view import View
from kg.text import late

DELEGATED = frozenset({"delegation", "team", "group", "mission", "party", "officers", "students", "visitors"})
GROUPS = frozenset(
    "delegation delegations group team officers officials lawmakers senators representatives congressmen veterans "
    "scholars experts businesspeople members envoys diplomats ambassadors crew sailors attaches leaders".split()
)
_SPOKEN = frozenset(
    "made given raised voiced affirmed expressed announced stated issued delivered proposed released disclosed "
    "conveyed revealed".split()
)
_HOSTLY = frozenset({"host", "guest", "guests", "visitor", "visitors", "senator", "ambassador"})
_GROUPED = frozenset({"led", "headed"})
_AT_HEAD = frozenset({"leading", "heading", "leads", "led", "heads", "headed"})
_ITS = frozenset({"its", "the", "their", "his", "her"})
_HEAD_OF = late(r"\b(?:head|leader|chief) of (?:the|this|his|her|its)(?: \w+){0,3} (?:delegation|team|group|mission)")


def leader_before(context: Context, at: int) -> Person | None:
    """The leader of the delegation of which the text speaks at sentence `at`, told there or in the four before."""
    for view in context.views[max(0, at - 4) : at + 1][::-1]:
        for i, unit in view.of_kind("P"):
            if isinstance(unit.value, Person) and leads(view, i):
                return unit.value
    return None


def only_leader(context: Context) -> Person | None:
    """The one leader of a delegation of whom an article tells; None where it tells of several."""
    views = [view for view in context.views if not view.words.isdisjoint(DELEGATED | _GROUPED)]
    found = {u.value for view in views for i, u in view.of_kind("P") if isinstance(u.value, Person) and leads(view, i)}
    return found.pop() if len(found) == 1 else None


def leader_of(view: View, first: int) -> Person | None:
    """X where unit `first` is in a clause on the delegation of X: "X is at the head of a team which <O> invited"."""
    words = [u.text for u in view.units[:first]]
    relative = max((k for k, w in enumerate(words) if w in {"which", "that", "whom"}), default=0)
    if relative < 1 or DELEGATED.isdisjoint(words[max(0, relative - 6) : relative]):
        return None
    named = (u.value for i, u in view.of_kind("P") if i < relative and leads(view, i))
    return next((p for p in named if isinstance(p, Person)), None)


def leads(view: View, i: int) -> bool:
    """True of X in "led by X", "X, head of the delegation,", "X is leading a delegation"."""
    units = view.units
    its = i > 0 and units[i - 1].text in _ITS  # "led by its President X"
    before = [u.text for u in units[max(0, i - 3 - its) : i - its]]
    grouped = not view.words.isdisjoint(DELEGATED) or any(
        not DELEGATED.isdisjoint(u.text.lower().split()) for _, u in view.of_kind("BS")
    )
    if grouped and before[-1:] == ["by"] and set(before) & {"led", "headed"}:
        return True
    if before[-1:] == ["under"] and not DELEGATED.isdisjoint(u.text for u in units[max(0, i - 6) : i]):
        return True
    if _HEAD_OF.search(units[i].text.lower()) is not None:
        return True
    after = [u.text for u in units[i + 1 : i + 14]]
    for n, word in enumerate(after):
        group = set(after[n : n + 6]) & DELEGATED
        if group and (word in {"head", "leader", "chief"} or (n < 4 and word in _AT_HEAD)):
            return True
        if word in {"said", "told", "that", ";"}:
            break
    return False


def host_after(context: Context, at: int, guests: Set[Person]) -> Person | None:
    """Whom a guest who "was received by the city's leaders" told or thanked in one of the next two sentences."""
    for view in context.views[at + 1 : at + 3]:
        named = {p: i for i, p in context.persons_of(view)}.keys()
        others = [p for p in named if all(p.country != g.country for g in guests) and p.country]
        if len(others) == 1 and (named & guests or not view.words.isdisjoint(_HOSTLY)):
            return others[0]
    return None


def at_its_lead(layout: Layout, i: int) -> list[Person]:
    """The leader of the delegation that is the subject of the verb at unit `i`: "It also met X", "The team …"."""
    for j in range(i - 1, max(-1, i - 12), -1):
        unit = layout.units[j]
        if not layout.same(j, i) or unit.kind in "PB":
            return []
        group = unit.text in DELEGATED | GROUPS or (unit.kind in "SO" and "delegation" in unit.text.lower())
        before = layout.context.views[layout.at - 1].words if layout.at else frozenset[str]()
        if group or (unit.text in {"it", "they"} and j < 2 and not before.isdisjoint(DELEGATED)):
            leader = leader_before(layout.context, layout.at) or only_leader(layout.context)
            return [leader] if leader is not None else []
    return []


def agent(layout: Layout, first: int) -> list[Person]:
    """X in "The statement was made by X at the meeting with Y", "… by X while receiving Y"."""
    named = (i for i, _ in layout.view.of_kind("P") if i < first and layout.near(i, first))
    by = (i for i in named if layout.text(i - 1) == "by" and layout.text(i - 2) in _SPOKEN)
    return next((layout.right(i, reach=3).persons for i in by), [])


def of_the_programme(layout: Layout, i: int) -> list[Person]:
    """X before unit `i` in "X's programme also included a call on", "The programme of X provides for"."""
    for j, unit in layout.view.of_kind("P"):
        near = {layout.text(k) for k in range(j + 1, min(i, j + 5))}
        owns = layout.text(j + 1) in {"'s", "'"} and near & _PROGRAMMES
        if j < i and isinstance(unit.value, Person) and (owns or layout.text(j - 2) in _PROGRAMMES):
            return [unit.value]
    return []


_PROGRAMMES = frozenset("programme program schedule itinerary agenda diary day trip tour visit stay".split())


def asked_of(layout: Layout, found: Phrase, subject: People) -> Person | None:
    """Y in "X rang Y for an update on his trip", "X met Y and asked about her talks": the one who has it to tell."""
    after = {layout.text(found.first - n) for n in (2, 3)}
    if found.determiner not in {"his", "her"} or found.governor not in {"about", "on"} or after.isdisjoint(_ASKING):
        return None
    told = ((i, p) for i, p in layout.context.persons_of(layout.view) if subject.last <= i < found.first)
    return next((p for _, p in told if p not in subject.persons), None)


_ASKING = frozenset({"update", "updates", "report", "news", "asked", "inquired", "enquired", "questions"})


def then_spoke(layout: Layout, i: int) -> list[Person]:
    """X in "At a news conference before leaving <L> X praised them", which no comma parts from what opens it."""
    for j, unit in layout.view.of_kind("P"):
        word = layout.text(j + 1)
        acts = word in layout.words.finite or word in layout.words.speech or word.endswith("ed")
        if j >= i and acts and not layout.preposition(j):
            return [unit.value] if isinstance(unit.value, Person) else []
    return []
