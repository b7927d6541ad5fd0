"""What can not be so, or hardly: told to the user as warnings, never hidden, never mended in silence."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from kg.model import Problem
from kg.unify.dates import bounds, is_full, told_on
from kg.unify.fold import local_name
from kg.unify.records import Member
from kg.unify.tenures import Tenure, covers, same_name, tenures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kg.model import Facts, Meeting, Term
    from kg.unify.known import Holding, Known
    from kg.unify.records import Unified

# Of so many times as many articles, the few are likelier wrong than right.
_SLIP = 10
_REMEDY = "Read the sentences; decide in corrections.ttl where one is wrong."


def conflicts(facts: Sequence[Facts], unified: Unified, known: Known) -> tuple[Problem, ...]:
    """Two holders of one post at one time, a rank that goes down, a person in two places on one day, one name and post
    in two states; sorted."""
    found = [
        *_two_holders(tenures(facts, unified), known),
        *_ranks_down(facts, unified, known),
        *_two_places(facts, unified, known),
        *_two_states(facts, unified),
    ]
    return tuple(sorted(set(found)))


def _problem(article: str, message: str) -> Problem:
    return Problem(article, message, _REMEDY, "warning")


def _two_holders(found: Iterable[Tenure], known: Known) -> Iterator[Problem]:
    """Only posts of the authority file are surely held by one at a time."""
    single = {(one.country, one.post) for one in known.holdings}
    held: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
    for one in found:
        if (one.state, one.post) in single and one.official.count("-"):
            held[one.state, one.post].append(one)
    for (state, post), all_of in sorted(held.items()):
        name = f"{local_name(post).replace('-', ' ')} of {state}"
        stated = [one for one in known.holdings if (one.country, one.post) == (state, post)]
        for tenure in all_of:
            problem = _against_authority(tenure, stated, name)
            rival = _rival(tenure, all_of)
            if problem:
                yield problem
            elif rival:
                yield _problem(
                    tenure.told[0][1],
                    f"Two holders of one post: {tenure.official} is told to be {name} from {tenure.first} to "
                    f"{tenure.last}, and {rival.official} from {rival.first} to {rival.last}.",
                )


def _rival(tenure: Tenure, others: Iterable[Tenure]) -> Tenure | None:
    """Who is told most to hold the post at the same time, and more often than this one."""
    more = [
        one
        for one in others
        if one.first <= tenure.last and tenure.first <= one.last and _weight(one) > _weight(tenure)
    ]
    return max(more, key=_weight, default=None)


def _weight(tenure: Tenure) -> tuple[int, str]:
    return len(tenure.told), tenure.official


def _against_authority(tenure: Tenure, stated: Sequence[Holding], name: str) -> Problem | None:
    """A day on which the authority file has somebody else, and not this one."""
    words = tenure.official.split("/")[1].split("-")
    own = [one for one in stated if same_name(one, tenure.state, words)]
    for day, article in tenure.told:
        others = [one for one in stated if one not in own and one.start and one.end and covers(one, day)]
        if others and not any(covers(one, day) for one in own):
            return _problem(
                article,
                f"{tenure.official} is told to be {name} on {day}, where the authority file has {others[0].names[0]}.",
            )
    return None


def _ranks_down(facts: Sequence[Facts], unified: Unified, known: Known) -> Iterator[Problem]:
    """General may be short for lieutenant general, so a name that ends like the higher one is no step down."""
    people = unified.keys("official")
    told: dict[str, list[tuple[str, int, str, str]]] = defaultdict(list)
    for item in facts:
        day = bounds(told_on(item))[0]
        for one in item.officials:
            key = people.get(Member(item.article.id, one.id))
            ranks = [rank.concept for rank in one.ranks if rank.concept in known.order]
            if key and day and ranks:
                best = max(ranks, key=lambda rank: (known.order[rank or ""], rank or "")) or ""
                told[key].append((day, known.order[best], local_name(best), item.article.id))
    for key, rows in sorted(told.items()):
        top: tuple[str, int, str, str] | None = None
        for row in sorted(rows):
            if top and row[0] > top[0] and row[1] < top[1] and not row[2].endswith(top[2]):
                yield _problem(
                    row[3],
                    f"A rank goes down: {key} is told to be {top[2].replace('-', ' ')} on {top[0]} ({top[3]}) "
                    f"and {row[2].replace('-', ' ')} on {row[0]}.",
                )
                break
            top = row if top is None or row[1] > top[1] else top


def _two_places(facts: Sequence[Facts], unified: Unified, known: Known) -> Iterator[Problem]:
    people = unified.keys("official")
    events = unified.keys("meeting")
    seen: dict[tuple[str, str], dict[str, tuple[Term, str]]] = defaultdict(dict)
    for item in facts:
        for meeting in item.meetings:
            if meeting.status == "held" and _on_the_spot(meeting) and meeting.place and meeting.date:
                for who in meeting.participants:
                    key = people.get(Member(item.article.id, who.official))
                    event = events.get(Member(item.article.id, meeting.id))
                    if key and event:
                        seen[key, meeting.date.value].setdefault(event, (meeting.place, item.article.id))
    for (key, day), places in sorted(seen.items()):
        told = [places[event] for event in sorted(places)]
        for (one, article), (other, second) in combinations(told, 2):
            if _elsewhere(one, other, known):
                yield _problem(
                    article,
                    f"In two places on one day: {key} is told to be in {one.label} and in {other.label} ({second}) "
                    f"on {day}.",
                )
                break


def _two_states(facts: Sequence[Facts], unified: Unified) -> Iterator[Problem]:
    """The same full name and post, told now and then of another state: a slip, or two people. They are kept apart."""
    people = unified.keys("official")
    reports: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for item in facts:
        for one in item.officials:
            key = people.get(Member(item.article.id, one.id), "und/")
            if one.country and key.count("-"):
                for post in {post.concept for post in one.posts if post.concept}:
                    reports[key.split("/")[1], post][key].append(item.article.id)
    for (_, post), told in sorted(reports.items()):
        most = max(told, key=lambda key: (len(told[key]), key))
        for key in sorted(told.keys() - {most}):
            if len(told[key]) * _SLIP <= len(told[most]) and key.split("/")[0] != most.split("/")[0]:
                yield _problem(
                    min(told[key]),
                    f"One name and post in two states: {key} is told to be {local_name(post).replace('-', ' ')} in "
                    f"{len(told[key])} of the articles, {most} in {len(told[most])}.",
                )


def _on_the_spot(meeting: Meeting) -> bool:
    return meeting.kind != "phone-call" and is_full(meeting.date) and meeting.date is not None and not meeting.date.last


def _elsewhere(one: Term, other: Term, known: Known) -> bool:
    """True for two places that the vocabulary knows, neither of which lies in the other."""
    first, second = one.concept, other.concept
    if not first or not second or first == second:
        return False
    return first not in known.within.get(second, ()) and second not in known.within.get(first, ())
