"""Two people of one name: what an article tells of the one can not belong to the career of the other.

Ranks go up. An officer below the rank of general who bears the same or a lower rank eight years
later, or a general who is a colonel afterwards, is somebody else, unless one post spans both. Two
people whom the authority file has by one name are two.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kg.unify.names import Name, Names, posts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kg.unify.records import Member

# kg:order of the lowest general or flag officer.
_GENERAL = 60
# In eight years an officer below general moves up or leaves the service.
_YEARS = 8.0
_DAYS = 365.25
# Two articles that tell of one post are of one person if not more than so many years lie between them.
_ONE_TERM = 6.0

# Day, order of the rank, posts.
_Step = tuple[str, int, frozenset[str]]


def careers(members: Sequence[Member], names: Names, order: Mapping[str, int]) -> list[list[Member]]:
    """The members of each person, the one told first before the others; one list for one person."""
    if not doubtful(members, names, order):
        return [sorted(members)]
    units = _units(members, names)
    persons: list[list[Member]] = []
    for unit in units:
        fitting = [
            person for person in persons if not any(_apart(names[a], names[b], order) for a in person for b in unit)
        ]
        # Units come in the order of time: of several people that fit, the one who holds a post of the unit, else
        # the one told of last, is nearest.
        if fitting:
            held = posts(unit, names)
            sharing = [person for person in fitting if held & posts(person, names)]
            (sharing or fitting)[-1].extend(unit)
        else:
            persons.append(list(unit))
    return [sorted(person) for person in persons]


def doubtful(members: Sequence[Member], names: Names, order: Mapping[str, int]) -> bool:
    """True where any two of the records can not be told of one career."""
    if len({names[one].person for one in members} - {None}) > 1:
        return True
    ranked = {(names[one].day or "", rank, names[one].posts) for one in members if (rank := _rank(names[one], order))}
    junior = [one for one in ranked if one[0] and one[1] < _GENERAL]
    return any(_clash(before, after) for after in junior for before in ranked if "" < before[0] <= after[0])


def _units(members: Sequence[Member], names: Names) -> list[list[Member]]:
    """Records that surely are of one person: told of the same post within some years. In the order of time."""
    ordered = sorted(members, key=lambda one: (names[one].day or "9999", one))
    unit: dict[Member, list[Member]] = {one: [one] for one in ordered}
    last: dict[str, Member] = {}
    for one in ordered:
        for post in sorted(names[one].posts):
            before = last.get(post)
            if before and unit[before] is not unit[one] and _one_term(names[before], names[one]):
                joined = unit[before]
                joined.extend(unit[one])
                for other in unit[one]:
                    unit[other] = joined
            last[post] = one
    found = {id(members): members for members in unit.values()}
    return sorted(found.values(), key=lambda one: min((names[member].day or "9999", member) for member in one))


def _one_person(first: Name, second: Name) -> bool:
    return not first.person or not second.person or first.person == second.person


def _one_term(first: Name, second: Name) -> bool:
    return (
        _one_person(first, second)
        and bool(first.day and second.day)
        and _years(str(first.day), str(second.day)) <= _ONE_TERM
    )


def _apart(first: Name, second: Name, order: Mapping[str, int]) -> bool:
    """True where two records can not be told of one career."""
    if not _one_person(first, second):
        return True
    a, b = _rank(first, order), _rank(second, order)
    if a is None or b is None or not first.day or not second.day:
        return False
    early, late = sorted(((first.day, a, first.posts), (second.day, b, second.posts)), key=lambda one: one[:2])
    return _clash(early, late)


def _clash(early: _Step, late: _Step) -> bool:
    (day, before, held), (end, after, others) = early, late
    if held & others:
        return False
    if before >= _GENERAL > after and end > day:
        return True
    return after < _GENERAL and after <= before and _years(day, end) >= _YEARS


def _rank(name: Name, order: Mapping[str, int]) -> int | None:
    """The highest rank that the record tells of; None without one."""
    return max((order[rank] for rank in name.ranks if rank in order), default=None)


def _years(first: str, second: str) -> float:
    return (date.fromisoformat(second) - date.fromisoformat(first)).days / _DAYS
