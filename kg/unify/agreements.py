"""One agreement over all articles: the framework, or kind, parties, year and the words that say what it is about.

"The 2011 memorandum" joins the only memorandum of 2011; where there are two, it stays alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from kg.unify.clusters import Pair, cluster, entities, other_articles, unambiguous
from kg.unify.dates import near, year
from kg.unify.fold import local_name, slug, words
from kg.unify.records import Entity, Member

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kg.model import Agreement, Facts, PartialDate

# Words that tell nothing of what an agreement is about: its form, its parties, the act of signing it.
_EMPTY = frozenset({
    "a", "an", "and", "at", "between", "bilateral", "for", "from", "in", "its", "mou", "new", "of", "on", "the",
    "to", "two", "with", "signed", "sign", "both", "sides", "vietnam", "viet", "nam", "vietnamese", "us", "usa",
    "united", "states", "american", "declaration", "communique", "programme", "program", "enhancing", "promoting",
    "strengthening", "advancing", "defense", "defence", "cooperation", "collaboration", "ties", "relations",
    "links",
})  # fmt: skip
_YEAR = re.compile(r"(?:19|20)\d\d")
_SAME, _ALIKE, _BY_YEAR = 3, 2, 1


@dataclass(frozen=True, slots=True)
class _Instrument:
    kind: str
    framework: str | None
    parties: frozenset[str]
    date: PartialDate | None
    year: str | None
    content: frozenset[str]
    name: str


def unify_agreements(facts: Sequence[Facts]) -> list[Entity]:
    """Agreements with keys such as ``comprehensive-strategic-partnership`` (a framework's own key)
    or ``memorandum-of-understanding/2011/us-vn/maritime-security``."""
    found = {Member(item.article.id, one.id): _instrument(one) for item in facts for one in item.agreements}
    buckets: dict[str, list[Member]] = defaultdict(list)
    for member in sorted(found):
        buckets[found[member].kind].append(member)
    pairs = [pair for members in buckets.values() for pair in _pairs(members, found)]

    def allowed(left: list[Member], right: list[Member]) -> bool:
        return _one_framework(left, right, found) and (
            all(near(found[a].date, found[b].date) for a in left for b in right)
            or bool(found[left[0]].framework and found[left[0]].framework == found[right[0]].framework)
        )

    certain = unambiguous([pair for pair in pairs if pair[0] != _SAME], lambda member: found[member].year)
    certain = unambiguous(certain, lambda member: found[member].parties or None)
    groups = cluster(found, [pair for pair in pairs if pair[0] == _SAME] + certain, allowed)
    return entities("agreement", groups, lambda group: _key(group, found))


def _instrument(agreement: Agreement) -> _Instrument:
    tokens = set(words(agreement.name)) - set(words(agreement.kind)) - _EMPTY
    years = sorted(word for word in tokens if _YEAR.fullmatch(word))
    stated = year(agreement.date)
    named = years[0] if len(years) == 1 and agreement.kind != "cooperation-plan" else None
    return _Instrument(
        kind=agreement.kind,
        framework=agreement.framework,
        parties=frozenset(agreement.parties),
        date=agreement.date,
        year=stated or named,
        content=frozenset(tokens - {stated or named}),
        name=agreement.name,
    )


def _one_framework(left: list[Member], right: list[Member], found: dict[Member, _Instrument]) -> bool:
    frameworks = {found[member].framework for member in (*left, *right)} - {None}
    return len(frameworks) <= 1


def _pairs(members: list[Member], found: dict[Member, _Instrument]) -> list[Pair]:
    pairs: list[Pair] = []
    for first, second in combinations(members, 2):
        strength = _likeness(found[first], found[second])
        if strength == _SAME or (strength and other_articles([first], [second])):
            pairs.append((strength, first, second))
    return pairs + _by_year(members, found)


def _likeness(a: _Instrument, b: _Instrument) -> int:
    if a.framework or b.framework:
        return _SAME if a.framework == b.framework else 0
    if (a.parties and b.parties and a.parties != b.parties) or (a.year and b.year and a.year != b.year):
        return 0
    shared = len(a.content & b.content)
    if a.content == b.content and (shared or (a.year is not None and a.year == b.year)):
        return _ALIKE
    inside = shared >= 2 and (a.content <= b.content or b.content <= a.content)
    return _ALIKE if inside or (shared and shared / len(a.content | b.content) >= 0.6) else 0


def _by_year(members: list[Member], found: dict[Member, _Instrument]) -> list[Pair]:
    """An instrument told by its year alone, and the only one of its kind in that year."""
    full = [
        member for member in members if found[member].content and found[member].year and not found[member].framework
    ]
    pairs: list[Pair] = []
    for member in members:
        bare = found[member]
        if bare.content or not bare.year or bare.framework:
            continue
        same = [other for other in full if found[other].year == bare.year and _parties_agree(bare, found[other])]
        if all(_likeness(found[a], found[b]) for a, b in combinations(same, 2)):
            pairs.extend((_BY_YEAR, member, other) for other in same if other.article != member.article)
    return pairs


def _parties_agree(a: _Instrument, b: _Instrument) -> bool:
    return not a.parties or not b.parties or a.parties == b.parties


def _key(group: list[Member], found: dict[Member, _Instrument]) -> str:
    frameworks = sorted({found[member].framework or "" for member in group} - {""})
    if frameworks:
        return local_name(frameworks[0])
    years = sorted({found[member].year or "" for member in group} - {""})
    parties = max((tuple(sorted(found[member].parties)) for member in group), key=lambda names: (len(names), names))
    content = max((tuple(sorted(found[member].content)) for member in group), key=lambda names: (len(names), names))
    ordered = slug(" ".join(content)) if content else "general"
    return "/".join(
        (slug(found[group[0]].kind), years[0] if years else "undated", slug(" ".join(parties) or "unnamed"), ordered)
    )
