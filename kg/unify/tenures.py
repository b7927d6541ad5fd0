"""Who held which post when: by the articles, and by the authority file where its names and days agree.

Articles attest days, not the beginning and end of a tenure; the authority file states those.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from kg.model import PartialDate
from kg.unify.dates import bounds, told_on
from kg.unify.fold import words
from kg.unify.names import UNKNOWN, outer
from kg.unify.records import Member

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kg.model import Facts
    from kg.unify.known import Holding, Known
    from kg.unify.records import Unified

# For how many days after the last attestation a post whose holder no article names is still taken for his.
_STILL = 2 * 365


@dataclass(frozen=True, slots=True, order=True)
class Tenure:
    """An official (key) in a post (concept) of a state, and the days on which articles attest it, sorted.

    `ended` is the first day on which an article calls the post former, `told` (day, article) for each attestation.
    """

    state: str
    post: str
    official: str
    days: tuple[str, ...] = ()
    ended: str | None = None
    told: tuple[tuple[str, str], ...] = field(default=(), compare=False)

    @property
    def articles(self) -> tuple[str, ...]:
        """The articles that attest it, by day."""
        return tuple(article for _, article in self.told)

    @property
    def first(self) -> str:
        """The first day on which an article attests it."""
        return self.days[0]

    @property
    def last(self) -> str:
        """The last day on which an article attests it."""
        return self.days[-1]


def tenures(facts: Sequence[Facts], unified: Unified) -> tuple[Tenure, ...]:
    """The tenures of posts that the vocabulary knows, attested on at least one day, sorted."""
    people = unified.keys("official")
    days: dict[tuple[str, str, str], set[tuple[str, str]]] = defaultdict(set)
    ended: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for item in facts:
        day = bounds(told_on(item))[0]
        for one in item.officials:
            key = people.get(Member(item.article.id, one.id))
            if key is None or day is None:
                continue
            state = key.partition("/")[0].upper()
            for post in one.posts:
                if post.concept and state != UNKNOWN.upper():
                    held = (state, post.concept, key)
                    ended[held].add(day) if post.former else days[held].add((day, item.article.id))
    return tuple(
        Tenure(
            *held,
            tuple(sorted({day for day, _ in told})),
            min(ended.get(held, ()), default=None),
            tuple(sorted(told)),
        )
        for held, told in sorted(days.items())
    )


def holder(found: Iterable[Tenure], known: Known, post: str, state: str, on: PartialDate) -> str | None:
    """The key of the official who held a post of a state on a day, where articles or the authority file tell.

    A day between two attestations of one official is his, and so is one not long after the last if
    nobody is attested since. None where nobody or more than one is found.
    """
    first, last = bounds(on)
    if first is None or last is None:
        return None
    held = [one for one in found if one.post == post and one.state == state]
    then = {one.official for one in held if one.first <= last and first <= one.last}
    if len(then) == 1:
        return then.pop()
    if then:
        return None
    before = max((one for one in held if one.last < first), key=lambda one: (one.last, one), default=None)
    after = min((one for one in held if one.first > last), key=lambda one: (one.first, one), default=None)
    stated = {
        one.official for one in held for holding in known.holdings if is_of(holding, one) and covers(holding, first)
    }
    if len(stated) == 1:
        return stated.pop()
    if before and not (before.ended and before.ended <= first) and _days(before.last, first) <= _STILL:
        return before.official
    return after.official if after and before and after.official == before.official else None


def _days(first: str, second: str) -> int:
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def is_of(holding: Holding, tenure: Tenure) -> bool:
    """True where the authority file's holding is of this post and somebody of this name."""
    return (
        holding.post == tenure.post
        and holding.country == tenure.state
        and same_name(holding, tenure.state, tuple(tenure.official.split("/")[1].split("-")))
    )


def same_name(holding: Holding, state: str, name: Sequence[str]) -> bool:
    """True where the words are one of the holding's names, in any order, or its given and family name."""
    for spelling in holding.names:
        told = words(spelling)
        if sorted(told) == sorted(name) or outer((state, told)) == outer((state, tuple(name))):
            return True
    return False


def covers(holding: Holding, day: str) -> bool:
    """True where the day lies in the holding as far as its ends are known."""
    start = bounds(PartialDate(holding.start))[0] if holding.start else None
    end = bounds(PartialDate(holding.end))[1] if holding.end else None
    return (start is None or start <= day) and (end is None or day <= end)


def lasts(holding: Holding, day: str) -> bool:
    """True where the holding covers the day; one without an end is trusted for a while after it was last attested."""
    if not covers(holding, day):
        return False
    last = bounds(PartialDate(holding.attested))[1] if holding.attested and not holding.end else None
    return last is None or _days(last, day) <= _STILL


def authorities(found: Iterable[Tenure], known: Known) -> dict[tuple[str, str], list[Holding]]:
    """(official, post) -> the holdings of the authority file that fall on a day on which articles attest it."""
    index: dict[tuple[str, str], list[Holding]] = defaultdict(list)
    for holding in known.holdings:
        index[holding.country, holding.post].append(holding)
    matched: dict[tuple[str, str], list[Holding]] = {}
    for one in found:
        fitting = [
            holding
            for holding in index.get((one.state, one.post), ())
            if is_of(holding, one) and any(covers(holding, day) for day in one.days)
        ]
        if fitting:
            matched[one.official, one.post] = fitting
    return matched


def person_of(
    known: Mapping[tuple[str, str], Sequence[Holding]], state: str, posts: Iterable[str], name: Sequence[str], day: str
) -> str | None:
    """Who the authority file says this is: the only one of this name in one of these posts on this day."""
    persons = {
        holding.person
        for post in posts
        for holding in known.get((state, post), ())
        if holding.person and covers(holding, day) and same_name(holding, state, name)
    }
    return persons.pop() if len(persons) == 1 else None
