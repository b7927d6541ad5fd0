"""Who held the posts that articles name without a name: by tenures that others attest, or by the authority file.

What is found is never a fact of the article: it is told apart, with its reason.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.model import PartialDate
from kg.unify.dates import bounds, is_full, told_on
from kg.unify.fold import local_name
from kg.unify.records import Member
from kg.unify.tenures import Tenure, covers, holder, is_of, lasts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.model import Facts
    from kg.unify.known import Holding, Known


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """The holder of a post of a state on a day: `official` is a key of the build, or `holding` names somebody else.

    `told` are the records of one article (kind, member) that name the post; `articles` attest the tenure.
    """

    article: str
    state: str
    post: str
    day: str
    official: str | None
    holding: Holding | None
    told: tuple[tuple[str, Member], ...]
    articles: tuple[str, ...]
    reason: str


def holders(facts: Sequence[Facts], tenures: Sequence[Tenure], known: Known) -> list[Found]:
    """The holders of all posts without a name that can be told, sorted."""
    held: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
    for tenure in tenures:
        held[tenure.state, tenure.post].append(tenure)
    named: dict[tuple[str, str, str, PartialDate], list[tuple[str, Member]]] = defaultdict(list)
    for item in facts:
        for kind, record, state, post, on in _unnamed(item):
            named[item.article.id, state, post, on].append((kind, Member(item.article.id, record)))
    found = []
    for (article, state, post, on), told in named.items():
        one = _found(held[state, post], known, post, state, on)
        if one:
            key, holding, articles, reason = one
            day = bounds(on)[0] or ""
            found.append(Found(article, state, post, day, key, holding, tuple(sorted(told)), articles, reason))
    return sorted(found, key=lambda one: (one.article, one.state, one.post, one.day))


def _unnamed(item: Facts) -> Iterator[tuple[str, str, str, str, PartialDate]]:
    """Kind and id of the record, state and concept of the post, and the day."""
    day = told_on(item)
    for statement in item.statements:
        speaker = statement.speaker
        if speaker.post and speaker.post.concept and len(speaker.sides) == 1 and day:
            yield "statement", statement.id, speaker.sides[0], speaker.post.concept, day
    for meeting in item.meetings:
        on = meeting.date if meeting.date and is_full(meeting.date) else day
        for one in meeting.unnamed:
            if one.post.concept and on:
                yield "meeting", meeting.id, one.country, one.post.concept, PartialDate(on.value)


_One = tuple["str | None", "Holding | None", tuple[str, ...], str]


def _found(held: Sequence[Tenure], known: Known, post: str, state: str, on: PartialDate) -> _One | None:
    """The one whom the articles attest; else the one of the authority file. Where the two differ, nobody."""
    day = bounds(on)[0]
    if day is None:
        return None
    stated = [one for one in known.holdings if (one.country, one.post) == (state, post) and lasts(one, day)]
    holding = stated[0] if len(stated) == 1 else None
    key = holder(held, known, post, state, on)
    name = local_name(post).replace("-", " ")
    if key is None:
        if holding is None or any(one.first <= day <= one.last for one in held):
            return None
        return None, holding, (), f"The authority file has {holding.names[0]} as {name} of {state} on {day}."
    tenure = next(one for one in held if one.official == key)
    if any(covers(one, day) and not is_of(one, tenure) for one in stated):
        return None
    near = tuple(sorted(set(_nearest(tenure.told, day))))
    reason = f"Articles attest {key} as {name} of {state} from {tenure.first} to {tenure.last}; the day is {day}."
    return key, None, near, reason


def _nearest(told: Iterable[tuple[str, str]], day: str) -> Iterator[str]:
    """The last article that attests it before the day, and the first after it."""
    ordered = sorted(told)
    yield from [article for on, article in ordered if on <= day][-1:]
    yield from [article for on, article in ordered if on > day][:1]
