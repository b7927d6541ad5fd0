"""Those met whom nobody names, or no official: "received a senior officer of <O>", "talks with a <J> team"."""

from __future__ import annotations

from collections.abc import Iterable

from kg.find.meeting_leaders import GROUPS
from kg.find.meeting_records import Telling
from kg.find.meeting_subjects import Layout
from kg.find.view import capital

_ONE = frozenset(
    "officer official representative envoy diplomat ambassador attache attaché commander chief head director leader "
    "general colonel admiral senator congressman congresswoman lawmaker legislator expert scholar veteran member "
    "president chairman chairwoman chairperson chair minister secretary adviser advisor coordinator delegate premier "
    "king queen sultan emperor chancellor governor speaker".split()
)
_DETERMINERS = frozenset({"a", "an", "the", "one", "another", "visiting"})
_AFTER = frozenset("of from for in on at and with who , .".split())
"""What may follow the noun for one who is received; anything else makes it part of a longer name."""
_ENDS = frozenset("to that about on at regarding concerning for ; : . ( who which after before during when".split())
_OVER = frozenset({"with", "by"})
_POSTS = frozenset("ceo founder cofounder owner professor manager editor coordinator principal rector".split())
"""What those are who hold no public post."""
_BEFORE = 4
"""Within how many words before the verb "also" stands."""
_FAR, _REACH = 9, 14
_NAMED, _LONG = 2, 5
"""How many words a name has."""
_POST = 7
"""Within how many words of a name the post stands."""
_KINDS = frozenset({"talks", "reception"})
_GROUPS = GROUPS | {"authorities", "survivors", "families", "force", "command", "committee"}


def unnamed_one(layout: Layout, i: int) -> bool:
    """True of "a senior official from <O>" at unit `i`, behind "with" too: one whose name is not told."""
    i += layout.text(i) in _OVER
    if (post := _outsider(layout, i)) > i:
        return any(layout.text(k) in _ONE | _POSTS for k in range(post, post + _POST))
    if layout.text(i) not in _DETERMINERS and i < len(layout.units) and layout.units[i].kind not in "JC":
        return False
    if _in_office(layout, i + (layout.text(i) == "the")):
        return True
    for k in range(i, min(len(layout.units), i + _FAR)):
        if layout.units[k].kind in "PBSLDM" or (k > i and layout.text(k) in _AFTER):
            return False
        if layout.text(k) in _ONE and (
            layout.text(k + 1) in _AFTER or layout.units[min(k + 1, len(layout.units) - 1)].kind == "D"
        ):
            return all(layout.text(n) not in {"'s", "'"} for n in range(k, min(k + _FAR, len(layout.units))))
    return False


def people_met(layout: Layout, i: int, with_whom: bool) -> bool:
    """True for "met with leaders of <L> on <D>", "worked with <O>": people of whom none is named, on one day.

    Those met stand from unit `i` on, behind "with" where `with_whom`. Also of "The day before, X met leaders of <L>".
    """
    near = layout.units[i : i + 3]
    told = [layout.context.date(u) for _, u in layout.view.of_kind("D")]
    one_day = len([d for d in told if d is not None and d.whole and d.last is None]) == 1
    body = with_whom and any(u.kind == "O" for u in near)
    if body or any(layout.text(k) in _GROUPS for k in range(i, i + 6)):
        theirs = {layout.context.code(u) for u in near if u.kind in "JC"}
        own = [p.country for p in layout.subject(i - 1).persons]
        return one_day or (told == [None] and theirs.isdisjoint(own))
    return len(told) == 1 and unnamed_one(layout, i)


def _in_office(layout: Layout, i: int) -> bool:
    """True of "the Japanese Defence Minister" at unit `i`, whom nobody names: behind it stand a place or a day."""
    return holder(layout, i) and (layout.text(i + 1) in {"in", "at", "on", "."} or i + 1 == len(layout.units))


def holder(layout: Layout, i: int) -> bool:
    """True of "the Japanese Defence Minister" at unit `i`: one told by his office and state alone."""
    unit = layout.units[i] if 0 <= i < len(layout.units) else None
    if unit is None or unit.kind != "S" or unit.text.lower().split()[-1] in {"side", "delegation", "country"}:
        return False
    return not _ONE.isdisjoint(unit.text.lower().split())


def made_by_holder(layout: Layout, i: int) -> tuple[str, ...]:
    """The state of "the US president", told from unit `i` on in "a visit which the US president is to make"."""
    i += layout.text(i) == "the"
    return layout.people(i).codes if holder(layout, i) else ()


def _outsider(layout: Layout, i: int) -> int:
    """Past the comma after a name at unit `i` that is none of an official's: "received Ann Lee, founder of"; else 0."""
    k = i
    while k < len(layout.units) and layout.units[k].kind == "w" and capital(layout.view, k):
        k += 1
    return k + 1 if i + _NAMED <= k <= i + _LONG and layout.text(k) == "," else 0


def sides_met(layout: Layout, tellings: Iterable[Telling]) -> None:
    """Enter the state of those met whom nobody names, where one person is told to meet them.

    Such guests are others than those received before.
    """
    for telling in tellings:
        if telling.kind not in _KINDS or len(telling.people) != 1:
            continue
        also = "also" in {layout.text(k) for k in range(telling.first - _BEFORE, telling.first)}
        alone = "host" in telling.people.values() or unnamed_one(layout, telling.last)
        telling.another |= also and alone  # "On the day, X also received Ann Lee, founder of"
        own = {p.country for p in telling.people}
        if set(telling.codes) <= own and (others := set(_states(layout, telling.last)) - own):
            telling.codes = tuple(sorted({*telling.codes, *others}))


def _states(layout: Layout, i: int) -> list[str]:
    """The states behind the words for those met that stand after unit `i`: "with a team of the <O>"."""
    found: list[str] = []
    people = False
    for k in range(i, min(len(layout.units), i + _REACH)):
        unit, word = layout.units[k], layout.text(k)
        if unit.kind in "PBDM" or (unit.kind == "w" and word in _ENDS) or not layout.same(k, i):
            break
        if word in {"in", ","} and people:
            break
        people |= word in _ONE or word in GROUPS or holder(layout, k)
        code = layout.context.code(unit) if unit.kind in "OCJS" else None
        found.extend([code] if code else [])
    return found if people else []
