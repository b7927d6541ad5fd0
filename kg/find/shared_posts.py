"""A post or rank told once for several: "Senators A of Ohio, B and C", "Ministers A of Viet Nam and B of Japan"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.names import PersonMention
from kg.find.opposite_nouns import past_party
from kg.find.posts import PostMention
from kg.find.service import ServiceGrammar
from kg.text import Token
from kg.vocabulary import Concept

_JOINING = frozenset({",", ";", "and", "&", "(", ")", "the"})
_SIDES = frozenset({"hosts", "guests", "host", "guest", "visitors", "former", "latter"})


def share(line: Line, persons: Sequence[PersonMention], lexicon: Lexicon, service: ServiceGrammar) -> None:
    """Give a post or rank in the plural to every name of the row that follows: "Senators A, B and C".

    Each may bear his own state: "Ministers A of Viet Nam and B of Japan", "A for the hosts and B for the guests".
    """
    holder: PersonMention | None = None
    ranks: list[Concept] = []
    each: list[PostMention] = []
    for k, person in enumerate(persons):
        titles = [tuple(t.norm for t in line.tokens[person.first - n : person.first]) for n in (3, 2, 1)]
        before = next((lexicon.plural_ranks[t] for t in titles if t in lexicon.plural_ranks), None)
        if before is not None and not person.ranks:
            person.ranks, ranks, holder, each = [before], [before], person, []
        elif any(p.several for p in person.posts):
            holder, ranks, each = person, [], [p for p in person.posts if p.several]
            labels = [p.label for p in each]
            _served(line, person, lexicon, service)
            each = [p if p.label == told else replace(p, label=told) for p, told in zip(each, labels, strict=True)]
        elif holder is not None and not (person.ranks and ranks):
            gap = line.tokens[persons[k - 1].last : person.first]
            gap = gap[past_party(gap, 0) :]
            titled = any(p.last <= person.name_first for p in person.posts)  # "Directors A and B; Under Secretary C"
            listed = any(t.raw == ";" for t in gap) and not titled
            if (listed or not person.posts) and len(gap) <= 3 and all(t.norm in _JOINING for t in gap):
                person.posts.extend(each)
                person.ranks.extend(ranks)
                _served(line, person, lexicon, service)
                if holder.last == holder.name_last:
                    person.country = person.country or holder.country
            else:
                holder = None
        else:
            holder = None


def _constituency(tokens: Sequence[Token], at: int) -> int:
    """Past "of Ohio", "of New Jersey" after the name of one of several members of a chamber, or `at`."""
    end = at + 1
    while end < len(tokens) and end < at + 4 and tokens[end].capital:
        end += 1
    closed = end >= len(tokens) or tokens[end].raw in {",", ";", "."} or tokens[end].norm in {"and", "&"}
    return end if end > at + 1 and closed else at


def _served(line: Line, person: PersonMention, lexicon: Lexicon, service: ServiceGrammar) -> None:
    """Past "of Japan", "for Viet Nam", "for the hosts", "on the Japanese side", with the state told so."""
    tokens, at = line.tokens, person.last
    if at == person.name_last and at < len(tokens) and tokens[at].norm in {"of", "from"}:
        if tokens[at].norm == "of":
            service.of_state(line, person, at)
        if person.last == at:
            person.last = _constituency(tokens, at)
        return
    if at + 2 < len(tokens) and tokens[at].raw == "(":
        person.last = next((k + 1 for k in range(at, min(at + 7, len(tokens))) if tokens[k].raw == ")"), at)
        return
    if at + 1 >= len(tokens) or tokens[at].norm not in {"for", "on"}:
        return
    start = at + 1 + (tokens[at + 1].norm == "the")
    match = line.starts(start) if start < len(tokens) else None
    if match is not None and match.entry.kind in "CJ":
        person.country = lexicon.country(match.entry.concept)
        person.last = match.last + (match.last < len(tokens) and tokens[match.last].norm == "side")
    elif start < len(tokens) and tokens[start].norm in _SIDES:
        person.last = start + 1
