"""Words that are a noun or a verb by what stands beside them: "Meeting him in Hanoi", "to visit"."""

from __future__ import annotations

from kg.find.meeting_subjects import Layout
from kg.find.meeting_words import Hit
from kg.find.view import capital

_NOUN_BEFORE = frozenset(
    "the a an this that his her their its 's bilateral ' separate first second phone online s official virtual "
    "trilateral quadrilateral multilateral tripartite annual".split()
)
_ARTICLES = frozenset({"the", "a", "an"})
_PICTURED = frozenset("left right centre center middle l r c third fourth second first".split())
"""Where in a picture one stands: "X (left) visits a clearance site"."""
_ADJECTIVES = ("coming", "al", "ed", "ic", "ive", "ent", "ful", "ory", "ous", "hour", "day", "ly", "brief", "private")
"""How a word ends that may stand between "a" and the noun: "a trilateral meeting with"."""


_PLAIN = frozenset(
    "a bilateral frank candid open fruitful constructive productive brief short direct friendly cordial".split()
)
"""What stands before "dialogue" where two only talked: "held a bilateral dialogue with X"."""


def by_its_place(layout: Layout, hit: Hit) -> Hit:
    """As in "Meeting" and "visit" as verbs: "Meeting him in Hanoi, ...", "to visit"."""
    units = layout.units
    before = units[hit.first - 1] if hit.first else None
    qualified = before is not None and (
        before.text in _NOUN_BEFORE
        or before.kind in "JC"
        or (before.text.endswith(_ADJECTIVES) and layout.text(hit.first - 2) in _NOUN_BEFORE)
    )
    if hit.key in {"meet", "phone"} and (hit.form[0] == "talks" or (hit.form[0] == "meeting" and qualified)):
        hit = Hit("talks", hit.first, hit.first + 1, hit.form[:1])
    after = units[hit.last] if hit.last < len(units) else None
    if hit.form == ("hand", "over") and layout.text(hit.first - 1) == "will" and layout.subject(hit.first).persons:
        return Hit("handover", hit.first, hit.last, hit.form, verb=True)
    talked = hit.key == "dialogue" and hit.form == ("dialogue",) and layout.text(hit.first - 1) in _PLAIN
    if talked and layout.text(hit.last) == "with" and any(u.kind == "P" for u in units[hit.last + 1 : hit.last + 2]):
        return Hit("talks", hit.first, hit.last, hit.form)
    if hit.key == "conference" and hit.form in _SUMMITS and _of_two(layout, hit):
        return Hit("talks", hit.first, hit.last, hit.form)
    if (
        hit.verb
        and hit.key == "travel"
        and hit.form[0] in {"stop", "stops", "stay", "tour", "visit", "visits"}
        and before is not None
        and (before.text in _NOUN_BEFORE or before.kind == "J")
    ):
        return Hit("visit", hit.first, hit.first + 1, hit.form[:1])
    if hit.key == "talks" and hit.form == ("meeting",) and after is not None:
        opening = before is None or before.text in {",", "*", "–", "—", "when", "while", "after", "before", "by"}
        apposed = before is not None and before.kind in "PB" and (after.text in {"in", "on"} or after.kind == "P")
        if (opening and (after.kind in "PB" or after.text in {"with", "in", "on"})) or apposed:
            return Hit("meet", hit.first, hit.last, ("meeting",), True)
    if hit.form in {("exchange",), ("exchanges",)} and hit.key == "sign" and _the_exchange(layout, hit):
        return Hit("dialogue", hit.first, hit.last, hit.form)
    award = hit.verb and hit.key == "meet" and hit.form[0].startswith("confer") and hit.form[-1] != "with"
    if award and not {"medal", "order", "insignia"}.isdisjoint(layout.text(k) for k in range(hit.last, hit.last + 6)):
        return Hit("handover", hit.first, hit.last, hit.form, True)
    if hit.form == ("call", "on") and qualified and after is not None and after.kind == "D":
        return Hit("phone-call", hit.first, hit.first + 1, ("call",))
    calling = hit.key == "visit" and not hit.verb and hit.form[0] == "call"
    if calling and before is not None and before.text in {"to", "will", "would"}:
        return Hit("travel", hit.first, hit.first + len(hit.form), hit.form, True)
    if hit.key == "visit" and hit.form in {("visit",), ("visits",), ("tour",), ("tours",)} and after is not None:
        aux = before is not None and (
            before.text in {"to", "will", "would", "should", "can", "could", "may", "also", "soon"}
            or (before.kind in "PB" and (after.kind in "LC" or after.text in _ARTICLES))
            or (before.text in {",", "and"} and not layout.view.words.isdisjoint({"will", "to"}))
            or (before.text == ")" and layout.text(hit.first - 2) in _PICTURED)
        )
        target = after.kind in "LCO" or after.text in _ARTICLES | {"several"}
        target |= after.kind == "w" and capital(layout.view, hit.last)  # "will visit Hanwha Ocean in <L>"
        said = before is not None and before.text in _MODALS and after.kind == "w" and after.text not in _NO_OBJECT
        said = said and bool(layout.subject(hit.first).persons)  # "X will visit training institutions in <L>"
        if aux and (target or after.kind == "J" or said):
            return Hit("travel", hit.first, hit.last, hit.form, True)
    return hit


_MODALS = frozenset({"will", "would", "should", "could", "may"})
_NO_OBJECT = frozenset("to in on at by from with for of and or but , . ; as is was this next last soon".split())
"""What follows the noun or a verb without an object."""
_THEN = frozenset({",", "will", "was", "is", "took", "takes", "would", "includes", "included", "opened"})


def _the_exchange(layout: Layout, hit: Hit) -> bool:
    """True of "The exchange, which will be held in <L>", where a friendship exchange was told of before."""
    if layout.text(hit.first - 1) not in {"the", "this"} or layout.text(hit.last) not in _THEN:
        return False
    return any(" friendship exchange " in f"{view.text} " for view in layout.context.views[: layout.at + 1])


_SUMMITS = (("summit",), ("summit", "meeting"))
_AT_ONE = frozenset({"a", "the", "his", "her", "their", "bilateral", "first"})
_WHEN_WHERE = frozenset({"in", "on", "at", "held", ","})
_GAP = 7
"""Within how many units behind a summit those are told who held it."""
_HOLD = frozenset("held hold holds holding have had".split())


def _of_two(layout: Layout, hit: Hit) -> bool:
    """True of "held a summit with Y", "At her summit with Y", "X and Y held a summit": the talks of two states."""
    if layout.text(hit.first - 1) not in _AT_ONE:
        return False
    if layout.text(hit.last) == "with":
        others = layout.right(hit.last + 1, reach=4)
        return others.first <= hit.last + 2 and len(others.persons) == 1
    k = next((k for k in range(hit.last, hit.last + _GAP) if layout.text(k) == "between"), -1)
    if k > 0 and all(u.kind in "LCD" or u.text in _WHEN_WHERE for u in layout.units[hit.last : k]):
        two = layout.right(k + 1, reach=3).persons  # "at a summit in <L> between X and Y"
        return len(two) == len({p.country for p in two}) == _TWO
    verb = next((k for k in range(hit.first - 1, hit.first - 4, -1) if layout.text(k) in _HOLD), -1)
    two = layout.subject(verb, opening=False).persons if verb > 0 and layout.text(hit.last) != "of" else []
    return len(two) == len({p.country for p in two}) == _TWO


_TWO = 2
