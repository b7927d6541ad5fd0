"""One agreement over all articles: the framework, or kind, parties, year and the words that say what it is about.

"The 2011 memorandum" joins the only memorandum of 2011; where there are two, it stays alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from kg.unify.clusters import Pair, Regroup, alike, blocks, cluster, keyed, pairs_within, unambiguous
from kg.unify.dates import bounds, near, told_on, year
from kg.unify.fold import local_name, slug, words
from kg.unify.records import Member

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from kg.model import Agreement, Facts, PartialDate
    from kg.unify.records import Entity

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
_Mark = tuple["PartialDate | None", "str | None"]


@dataclass(frozen=True, slots=True)
class _Instrument:
    kind: str
    framework: str | None
    parties: frozenset[str]
    date: PartialDate | None
    year: str | None
    content: frozenset[str]
    name: str


def unify_agreements(facts: Sequence[Facts], regroup: Regroup | None = None) -> list[Entity]:
    """Agreements with keys such as ``comprehensive-strategic-partnership`` (a framework's own key)
    or ``memorandum-of-understanding/2011/us-vn/maritime-security``."""
    found = {Member(item.article.id, one.id): _instrument(one) for item in facts for one in item.agreements}
    pairs = _pairs(found)

    def allowed(left: AbstractSet[_Mark], right: AbstractSet[_Mark]) -> bool:
        frameworks = {framework for _, framework in left | right} - {None}
        if len(frameworks) > 1:
            return False
        if frameworks and all(framework for _, framework in left | right):
            return True
        return all(near(a, b) for a, _ in left for b, _ in right)

    def mark(member: Member) -> _Mark:
        return found[member].date, found[member].framework

    certain = unambiguous([pair for pair in pairs if pair[0] != _SAME], lambda member: found[member].year)
    certain = unambiguous(certain, lambda member: found[member].parties or None)
    same = [pair for pair in pairs if pair[0] == _SAME]
    groups = cluster(found, same + certain, mark, allowed, once=False)
    if regroup:
        groups = regroup("agreement", groups)
    days = {item.article.id: bounds(told_on(item))[0] for item in facts}
    told = {member: day for member in found if (day := days[member.article])}
    return keyed("agreement", groups, {member: _key(one) for member, one in found.items()}, told)


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


def _pairs(found: Mapping[Member, _Instrument]) -> list[Pair]:
    """Pairs of one instrument; records that say the same are compared with others once, by the first of them."""
    firsts, repeated = alike(found, lambda member: replace(found[member], name=""))
    shared = blocks((key, member) for member in firsts for key in _looked_up(found[member]))
    pairs: list[Pair] = []
    for first, second in (*repeated, *pairs_within(shared)):
        strength = _likeness(found[first], found[second])
        if strength:
            pairs.append((strength, first, second))
    # One article may name a framework twice: the name is the vocabulary's, so both are one.
    pairs += _of_one_article(found)
    return pairs + _by_year({member: found[member] for member in firsts})


def _of_one_article(found: Mapping[Member, _Instrument]) -> Iterator[Pair]:
    told = blocks(((member.article, one.framework), member) for member, one in sorted(found.items()) if one.framework)
    for members in told.values():
        yield from ((_SAME, members[0], other) for other in members[1:])


def _looked_up(one: _Instrument) -> Iterator[tuple[str, str]]:
    if one.framework:
        yield "framework", one.framework
    for word in sorted(one.content):
        yield one.kind, word
    if one.year:
        yield one.kind, one.year


def _likeness(a: _Instrument, b: _Instrument) -> int:
    if a.kind != b.kind and not a.framework:
        return 0
    if a.framework or b.framework:
        return _SAME if a.framework == b.framework else 0
    if (a.parties and b.parties and a.parties != b.parties) or (a.year and b.year and a.year != b.year):
        return 0
    shared = len(a.content & b.content)
    if a.content == b.content and (shared or (a.year is not None and a.year == b.year)):
        return _ALIKE
    inside = shared >= 2 and (a.content <= b.content or b.content <= a.content)
    return _ALIKE if inside or (shared and shared / len(a.content | b.content) >= 0.6) else 0


def _by_year(found: Mapping[Member, _Instrument]) -> list[Pair]:
    """An instrument told by its year alone, and the only one of its kind in that year."""
    told = blocks(((one.kind, one.year), member) for member, one in sorted(found.items()) if one.year)
    pairs: list[Pair] = []
    for members in told.values():
        full = [member for member in members if found[member].content or found[member].framework]
        for member in (one for one in members if not found[one].content and not found[one].framework):
            same = [other for other in full if _parties_agree(found[member], found[other])]
            kinds = {(found[other].framework, found[other].content): other for other in same}.values()
            if all(_likeness(found[a], found[b]) for a, b in combinations(sorted(kinds), 2)):
                pairs.extend((_BY_YEAR, member, other) for other in same if other.article != member.article)
    return pairs


def _parties_agree(a: _Instrument, b: _Instrument) -> bool:
    return not a.parties or not b.parties or a.parties == b.parties


def _key(one: _Instrument) -> str:
    if one.framework:
        return local_name(one.framework)
    parties = slug(" ".join(sorted(one.parties)) or "unnamed")
    content = slug(" ".join(sorted(one.content))) if one.content else "general"
    return "/".join((slug(one.kind), one.year or "undated", parties, content))
