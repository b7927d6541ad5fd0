"""One statement over all articles: the same speaker, or his side, does one act on one subject on one occasion.

Two agencies tell of it on the same or the next days. An article's own statements are told apart already.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from kg.unify.clusters import Groups, Pair, alike, cluster, keyed, unambiguous
from kg.unify.dates import bounds, told_on
from kg.unify.fold import local_name, slug
from kg.unify.records import Member

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from kg.model import Actor, Facts, Statement
    from kg.unify.clusters import Regroup
    from kg.unify.records import Entity, Unified

# So many days may lie between the reports of one occasion.
_DAYS = 3


@dataclass(frozen=True, slots=True)
class Said:
    """A statement made comparable: `speaker` and `addressee` are keys of officials, `sides` and `asked` their states.

    `subject` is the theme with the project's site, `about` the agreement or meeting it speaks of. `own` is made of
    what this article says alone.
    """

    act: str
    theme: str
    subject: str
    speaker: str | None
    sides: frozenset[str]
    addressee: str | None
    asked: frozenset[str]
    about: str | None
    day: str | None
    own: str


def said(facts: Sequence[Facts], unified: Unified) -> dict[Member, Said]:
    """All statements by record."""
    people, projects = unified.keys("official"), unified.keys("project")
    about = {**unified.keys("agreement"), **unified.keys("meeting")}
    found = {}
    for item in facts:
        day = bounds(told_on(item))[0]
        states = {one.id: one.country for one in item.officials}
        names = {one.id: slug(one.name) for one in item.officials}
        sites = {
            (one.theme, name): projects[member]
            for one in item.projects
            if (member := Member(item.article.id, one.id)) in projects
            for name in _sites(one)
        }
        for statement in item.statements:
            speaker, sides = _who(item, statement.speaker, people, states)
            addressee, asked = _who(item, statement.addressee, people, states)
            subject = next(
                (sites[statement.theme, name] for name in _sites(statement) if (statement.theme, name) in sites), ""
            )
            found[Member(item.article.id, statement.id)] = Said(
                statement.act,
                statement.theme,
                subject or "/".join(filter(None, (statement.theme, _sites(statement)[0]))),
                speaker,
                sides,
                addressee,
                asked,
                about.get(Member(item.article.id, statement.about)) if statement.about else None,
                day,
                _own(statement, names, day),
            )
    return found


def _sites(one: object) -> list[str]:
    site = getattr(one, "site", None)
    if site is None:
        return [""]
    return [slug(site.label), *([local_name(site.concept)] if site.concept else [])]


def _who(
    item: Facts, actor: Actor | None, people: Mapping[Member, str], states: Mapping[str, str | None]
) -> tuple[str | None, frozenset[str]]:
    if actor is None:
        return None, frozenset()
    if actor.official is None:
        return None, frozenset(actor.sides)
    state = states.get(actor.official)
    return people.get(Member(item.article.id, actor.official)), frozenset([state] if state else [])


def _own(statement: Statement, names: Mapping[str, str], day: str | None) -> str:
    actor = statement.speaker
    who = names.get(actor.official or "", "") if actor.official else "+".join(actor.sides).lower()
    what = (who, statement.act, statement.theme, _sites(statement)[0])
    return f"{day or 'undated'}/{'-'.join(part for part in what if part)}"


def unify_statements(facts: Sequence[Facts], unified: Unified, regroup: Regroup | None = None) -> list[Entity]:
    """Statements with keys such as ``2024-05-06/jane-roe-pledge-dioxin-remediation-bien-hoa``."""
    found = said(facts, unified)
    pairs = unambiguous(_pairs(found), lambda member: found[member].speaker)

    def one_speaker(left: AbstractSet[str | None], right: AbstractSet[str | None]) -> bool:
        return len((left | right) - {None}) <= 1

    groups: Groups = cluster(found, pairs, lambda member: found[member].speaker, one_speaker)
    if regroup:
        groups = regroup("statement", groups)
    own = {member: one.own for member, one in found.items()}
    told = {member: one.day for member, one in found.items() if one.day}
    return keyed("statement", groups, own, told)


def _pairs(found: Mapping[Member, Said]) -> Iterable[Pair]:
    dated = [member for member, one in found.items() if one.day]
    first_of_all, repeated = alike(dated, lambda member: replace(found[member], own=""))
    acts: dict[tuple[str, str], list[tuple[str, Member]]] = defaultdict(list)
    for member in first_of_all:
        acts[found[member].act, found[member].subject].append((found[member].day or "", member))
    pairs = [(strength, *pair) for pair in repeated if (strength := _likeness(*(found[one] for one in pair)))]
    for told in acts.values():
        ordered = sorted(told)
        for place, (day, first) in enumerate(ordered):
            for later, second in ordered[place + 1 :]:
                if days_between(day, later) > _DAYS:
                    break
                strength = _likeness(found[first], found[second])
                if strength and first.article != second.article:
                    pairs.append((strength, min(first, second), max(first, second)))
    return pairs


def _likeness(a: Said, b: Said) -> int:
    if a.about and b.about and a.about != b.about:
        return 0
    if a.speaker and b.speaker:
        return 2 if a.speaker == b.speaker else 0
    return 1 if a.sides and a.sides == b.sides else 0


def days_between(first: str, second: str) -> int:
    """How many days the second lies after the first."""
    return (date.fromisoformat(second) - date.fromisoformat(first)).days
