"""The "US Consulate General in Ho Chi Minh City, Mary Reeve": a house named for the one who heads it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.gazetteer import Match
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.post_labels import label_of
from kg.find.posts import PostMention
from kg.text import Token

_HOUSES = frozenset({("consulate", "general"), ("general", "consulate")})
_HEAD = ("consul", "general")
_JOINING = frozenset({",", "-", "–", "—"})
_IN = frozenset({"in", "at", "to", "of"})


def with_consuls(line: Line, posts: list[PostMention], lexicon: Lexicon) -> list[PostMention]:
    """The posts of a line and the consulates general that stand beside a name as a post does."""
    if "consulate" not in line.words:
        return posts
    found: list[PostMention] = []
    for i in range(len(line.tokens) - 1):
        spelt = (line.tokens[i].norm, line.tokens[i + 1].norm)
        if spelt not in _HOUSES or not line.tokens[i].capital or any(p.first <= i < p.last for p in posts):
            continue
        house = line.cover[i]
        first, last = (house.first, house.last) if house is not None else (i, i + 2)
        last = _past_seat(line, max(last, i + 2))
        if lexicon.courtesy.match_at(line.tokens, last) is not None or _behind_a_name(line, first, lexicon):
            found.append(_post(line, (first, last), house, lexicon))
    return sorted([*posts, *found], key=lambda p: p.first) if found else posts


def _past_seat(line: Line, at: int) -> int:
    """Past "of Australia in Ho Chi Minh City"."""
    tokens = line.tokens
    while at + 1 < len(tokens) and tokens[at].norm in _IN:
        start = at + 1 + (tokens[at + 1].norm == "the")
        seat = line.starts(start)
        if seat is None or seat.entry.kind not in "LC":
            break
        at = seat.last
    return at


def _behind_a_name(line: Line, first: int, lexicon: Lexicon) -> bool:
    """True of "Ms. Marie Dunn - Consulate General of the United States": a titled name and a mark stand before it."""
    tokens = line.tokens
    if first < 1 or tokens[first - 1].raw not in _JOINING:
        return False
    return _titled(tokens, first - 1, lexicon)


def _titled(tokens: Sequence[Token], end: int, lexicon: Lexicon) -> bool:
    """True where a courtesy title and some capitalised words end at `end`."""
    at = end
    while at > 0 and end - at < 6 and (tokens[at - 1].capital or tokens[at - 1].raw == "."):
        at -= 1
    return any(lexicon.courtesy.match_at(tokens, k) is not None for k in range(at, end - 1))


def _post(line: Line, span: tuple[int, int], house: Match | None, lexicon: Lexicon) -> PostMention:
    first, last = span
    mention = PostMention(first, last, label_of(lexicon, line.tokens, first, last), _HEAD)
    mention.plain = mention.label
    if house is not None and house.entry.kind == "O":
        mention.organisation, mention.country = house.entry.concept, lexicon.country(house.entry.concept)
    of_state = next((m for m in line.cover[first:last] if m is not None and m.entry.kind in "CJ"), None)
    mention.country = mention.country or (lexicon.country(of_state.entry.concept) if of_state is not None else None)
    return mention
