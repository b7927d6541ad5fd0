"""Persons told by whom they met: "his Korean opposite number, X", "X and his host, Prime Minister Y".

Such a noun introduces a name as a post does, and the one named serves a state as the other one does.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.names import PersonMention
from kg.find.opposite_nouns import SAME_POST, WORDS, next_in_row, next_surname, noun, state_after, told_before

_FOLLOWING = frozenset({"predecessor", "successor"})


def opposite(line: Line, persons: Sequence[PersonMention], lexicon: Lexicon) -> None:
    """Make officials of those whom only such a noun introduces, with the state that stands beside them."""
    if WORDS.isdisjoint(line.words):
        return
    row: PersonMention | None = None
    states: list[str | None] = []  # of "their Japanese counterparts, A and B", "the Lao and Thai counterparts A and B"
    for k, person in enumerate(persons):
        if person.posts:
            row = None
            continue
        at, of_state = told_before(line, person.first)
        at = at if at >= 0 else _apposed(line, person)
        in_row = row is not None and next_in_row(line, row.name_last) == person.first
        if row is not None and not in_row and at < 0 and states and next_surname(line, row.last) == person.first:
            _told(line, person, at, True)
            person.country = states.pop(0) if len(states) > 1 else states[0]
            row = person
        elif at >= 0 or in_row:
            _told(line, person, at, in_row)
            row = person if in_row or line.tokens[at].norm.endswith("s") else None
            end = state_after(line, person.name_last)
            beside = line.cover[end - 1] if end > person.name_last else line.cover[at - 1] if at > 0 else None
            state = of_state or beside
            if state is not None and (state.entry.kind in "JC" or state is of_state):
                person.country, person.last = lexicon.country(state.entry.concept), max(person.last, end)
            states = _states(line, at, lexicon) if row is person and at > 0 and end == person.name_last else []
            if len(states) > 1:
                person.country = states.pop(0)
        elif not person.ranks and k + 1 < len(persons) and _beside_his(line, person, persons[k + 1]):
            person.serves = True


def _states(line: Line, at: int, lexicon: Lexicon) -> list[str | None]:
    """The states before "counterparts" at token `at`, in their order."""
    found: list[str | None] = []
    k = at - 1
    while k > 0 and (line.cover[k] is not None or line.tokens[k].norm in {",", "and"}):
        match = line.cover[k]
        if match is not None:
            if match.entry.kind not in "JC":
                break
            found.insert(0, lexicon.country(match.entry.concept))
            k = match.first
        k -= 1
    return found


def _told(line: Line, person: PersonMention, at: int, in_row: bool) -> None:
    """Note what the noun tells: the post of the one named before, or only that an official was met."""
    told = "counterpart" if in_row else noun(line.tokens, at)
    person.counterpart = told in SAME_POST
    person.serves |= not person.counterpart
    if told in _FOLLOWING:
        owner = line.tokens[at - 2 : at] if at > 1 else ()
        person.follows = owner[0].norm if owner and owner[1].norm == "'s" else line.tokens[at - 1].norm


def _apposed(line: Line, person: PersonMention) -> int:
    """The noun in "X, his Japanese counterpart": its token, or -1."""
    tokens = line.tokens
    if person.last >= len(tokens) or tokens[person.last].raw != ",":
        return -1
    for k in range(person.last + 1, min(person.last + 10, len(tokens))):
        if tokens[k].raw in {".", ";"}:
            return -1
        if tokens[k].norm in SAME_POST or (tokens[k].norm == "number" and noun(tokens, k)):
            beside = k + 1 < len(tokens) and tokens[k + 1].capital and line.cover[k + 1] is None
            return -1 if beside else k  # "X, his Korean counterpart Y": Y is his counterpart
    return -1


def _beside_his(line: Line, person: PersonMention, other: PersonMention) -> bool:
    """True of X in "X and his host, Prime Minister Y": he is as official as the one he is told beside."""
    words = [t.norm for t in line.tokens[person.last : other.first]]
    if len(person.words) < 2 or not (other.posts or other.ranks) or words[:1] != ["and"] or len(words) > 7:
        return False
    return words[1:2] in (["his"], ["her"]) and bool(noun(line.tokens, other.first - 1 - (words[-1] == ",")))
