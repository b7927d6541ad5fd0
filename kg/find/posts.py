"""Posts in running text: a head noun, what stands before it, and the body or field after it.

"Deputy Chief of the General Staff of the Vietnam People's Army", "USAID/Vietnam Mission Director",
"Assistant Secretary of Defence for Indo-Pacific Security Affairs" are all read by one grammar: the
vocabulary's post elements and words of bodies' names make it, so a post in no list is read too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.find.gazetteer import Entry, Match
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.meeting_ships import AFLOAT
from kg.find.post_ends import PREPOSITIONS, SERVING, PostEnds, serves
from kg.find.post_labels import label_of, passing
from kg.find.post_ships import past_ship
from kg.find.post_starts import LONGEST, PostStarts
from kg.find.post_states import states
from kg.find.sentences import of_a_name
from kg.text import Token, words
from kg.vocabulary import Concept

_POSTED = frozenset("ambassador attache consul envoy mission".split())
"""Those whom a state sends: one "in Vietnam" is not of Vietnam."""

_SENT_FOR = frozenset("envoy director representative coordinator manager secretary adviser advisor officer".split())
"""Those who see to a state and do not serve it: "the agency's Mission Director for Vietnam"."""


_COUNTS = frozenset("thousand million billion trillion mln bln".split())


@dataclass(slots=True)
class PostMention:
    """A post phrase: tokens ``[first, last)``; `head` holds the folded words of its head noun."""

    first: int
    last: int
    label: str
    head: tuple[str, ...]
    country: str | None = None
    organisation: Concept | None = None
    former: bool = False
    receiving: str | None = None
    concept: Concept | None = None
    bare: bool = False
    plain: str = ""
    several: bool = False
    owned: bool = False
    explicit: bool = False
    states: tuple[str, ...] = ()


_LAWMAKERS = frozenset("senator congressman congresswoman".split())
"""Whose aides are staff of their chamber."""

_LOCAL = frozenset({"governor", "mayor", "governors", "mayors", "mayoress", "prefect", "senator", "congressman"})
"""Posts of a city or a part of a state, which tells the state."""


class PostGrammar:
    """Finds post phrases in a line of tokens."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self._ends = PostEnds(lexicon)
        self._starts = PostStarts(lexicon)
        self._openers = lexicon.heads.first_words

    def find(self, line: Line) -> list[PostMention]:
        """All post phrases, left to right; a phrase inside a longer one is left out."""
        found: list[PostMention] = []
        tokens = line.tokens
        openers, done = self._openers, 0
        for i, token in enumerate(tokens) if not openers.isdisjoint(line.words) else ():
            if i and ((token[3] == "charge" and tokens[i - 1].norm == "in") or of_a_name(tokens[i - 1], token)):
                continue
            if i < done or token[3] not in openers or self._ends_rank(line, i):
                continue
            if (entries := self._lex.heads.match_at(tokens, i)) is None:
                continue
            if i and token[2].isupper() and (tokens[i - 1].norm in _COUNTS or tokens[i - 1].norm[-1:].isdigit()):
                continue  # "20 million USD for mine action in Laos"
            if self._none(tokens, i, entries[0]):
                continue
            size = entries[0].size - (tokens[i + entries[0].size - 1].norm in PREPOSITIONS)
            rank = self._lex.ranks.match_at(tokens, i) if token[2][0].isupper() else None
            if rank is not None and rank[0].size > size:
                continue  # "Sen. Lt. Gen." is no senator
            if rank is not None and rank[0].size == size and self._rank_here(line, i, i + size):
                continue
            if i and tokens[i - 1].norm in AFLOAT and token.capital:
                continue  # "HMS Queen Elizabeth"
            covering = line.cover[i]
            if (
                covering is not None
                and covering.entry.kind == "O"
                and covering.last >= i + size
                and covering.last - covering.first > size
                and not _with_its_head(tokens, covering)
            ):
                done = covering.last
                continue
            inside = covering is not None and covering.entry.kind == "O" and covering.first < i
            first = self._starts.start(line, i)
            if covering is not None and inside:
                first = covering.first  # "People's Army Chief"
            if found and first < found[-1].last:
                first = max(first, found[-1].last)
            if found and first == found[-1].last and found[-1].bare and i - found[-1].first < LONGEST:
                first = found.pop().first  # "Chief Spokesperson", "Assistant Secretary": one post
            last = self._ends.end(line, i + size)
            while first < i and tokens[first].norm in {"and", ","}:
                first += 1
            mention = self._mention(line, first, i, i + size, last)
            if entries[0].kind == "Hs":
                self._singular(mention, tokens[i : i + size], self._lex.singular[entries[0].form])
                found_states = states(line, mention.first, i + size, self._lex)
                if found_states is not None:
                    mention.states, first, end = found_states
                    mention.plain = mention.plain if first < i else mention.label.partition(" of ")[0]
                    mention.first, mention.last = min(mention.first, first), max(mention.last, end)
                    last = mention.last
            if found and serves(tokens, found[-1].last, mention.first):
                found[-1].country = found[-1].country or mention.country
                found[-1].owned |= not _LAWMAKERS.isdisjoint(mention.head)  # "senior adviser to Senator X"
            found.append(mention)
            done = max(last, i + size)
        return found

    def _none(self, tokens: Sequence[Token], i: int, entry: Entry) -> bool:
        """True of a captain of no ship, who has a rank, and of an aide to nobody in office."""
        if tokens[i].norm == "captain" and entry.size == 1:
            return not self._of_ship(tokens, i)
        return "aide" in words(entry.form) and not self._to_one_in_office(tokens, i + entry.size)

    def _ends_rank(self, line: Line, i: int) -> bool:
        """ "Air Chief Marshal Angus Top": is the noun at token `i` within a rank that stands before a name?"""
        tokens = line.tokens
        for first in range(max(0, i - 2), i if tokens[i].capital else 0):
            rank = self._lex.ranks.match_at(tokens, first) if tokens[first].capital else None
            end = first + rank[0].size if rank is not None else 0
            if i < end < len(tokens) and tokens[end].capital and line.cover[end] is None:
                return True
        return False

    @staticmethod
    def _of_ship(tokens: Sequence[Token], i: int) -> bool:
        """True of the "captain of the USS Preble", who may have any rank."""
        at = i + 2 + (i + 2 < len(tokens) and tokens[i + 2].norm == "the")
        return i + 1 < len(tokens) and tokens[i + 1].norm == "of" and past_ship(tokens, at) > at

    def _to_one_in_office(self, tokens: Sequence[Token], at: int) -> bool:
        """True of "to Senator X" after "aide"; those of others hold no post."""
        served = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].norm == "the")
        told = at < len(tokens) and tokens[at].norm == "to" and served < len(tokens)
        return told and self._lex.heads.match_at(tokens, served) is not None

    @staticmethod
    def _singular(mention: PostMention, spelt: Sequence[Token], one: str) -> None:
        """ "Senators A and B": each of the names that follow holds the post in the singular."""
        many = " ".join(t.raw for t in spelt)
        mention.several = True
        one_post = one if many[:1].isupper() else one.lower()
        mention.label, mention.plain = (told.replace(many, one_post) for told in (mention.label, mention.plain))
        mention.head = words(one)

    def _rank_here(self, line: Line, i: int, end: int) -> bool:
        """ "Commander Alistair Penrose": a word that is rank and post is a rank where it stands alone before a name."""
        tokens, lex = line.tokens, self._lex
        if (
            end >= len(tokens)
            or not tokens[end].capital
            or line.cover[end] is not None
            or tokens[end].norm in lex.body_words
            or lex.ranks.match_at(tokens, end) is not None  # "its Commander Vice Admiral X"
        ):
            return False
        return self._starts.start(line, i) == i and (i == 0 or tokens[i - 1].raw != "'s")

    # -- the record -------------------------------------------------------------------

    def _mention(self, line: Line, first: int, head: int, head_end: int, last: int) -> PostMention:
        tokens, lex = line.tokens, self._lex
        spelt = tuple(t.norm for t in tokens[head:head_end])
        expansion = lex.expansions.get(spelt)
        if expansion is None and tokens[head_end - 1].raw.endswith("."):
            entries = lex.heads.match_at(tokens, head)
            expansion = entries[0].concept.label if entries is not None else None  # "Sen." is "Senator"
        mention = PostMention(first, last, label_of(lex, tokens, first, last), words(expansion) if expansion else spelt)
        mention.bare = last == head_end
        mention.plain = self._plain(line, first, head, head_end, last) or mention.label
        left = [m for m in dict.fromkeys(line.cover[first:head_end]) if m is not None]
        right = [m for m in dict.fromkeys(line.cover[head_end:last]) if m is not None]
        mention.organisation = next((m.entry.concept for m in [*right, *left] if m.entry.kind == "O"), None)
        adjective = next((m for m in left if m.entry.kind in "JC"), None)
        governed = tokens[head_end].norm if head_end < len(tokens) else ""
        envoy = (governed == "to" and spelt[-1] not in SERVING) or (governed == "in" and not _POSTED.isdisjoint(spelt))
        abroad = next((m for m in right if m.entry.kind in "CJ"), None)
        theirs = abroad is not None and _of(tokens, abroad.first)  # "Secretary for Foreign Affairs of the Philippines"
        envoy |= governed == "for" and spelt[-1] in _SENT_FOR and not theirs
        if abroad is not None and tokens[abroad.first - 1].norm in {"its", "their"}:
            abroad = None  # "the director of its Vietnam office": of a body from elsewhere
        local = next((lex.country(m.entry.concept) for m in [*left, *right] if m.entry.kind == "O"), None)
        above = next((c for m in right[::-1] if m.entry.kind == "O" and (c := lex.country(m.entry.concept))), local)
        local = above if local == "VN" and right and adjective is None else local  # "… of the Lao People's Army"
        senate = spelt == ("president",) and any(t.norm == "senate" for t in tokens[first:last])
        if senate and all(m.entry.kind != "L" for m in left):  # but "Illinois Senate President"
            local = mention.organisation = None  # other states' senates have presidents, that of the US has none
        if abroad is not None and abroad.entry.kind == "J":
            named = _of(tokens, abroad.first) and abroad.last < last and tokens[abroad.last].capital
            if named or any(abroad.last == m.first for m in right):
                local = lex.country(abroad.entry.concept)  # "Chief of the General Staff of the Cuban Armed Forces"
        if adjective is not None and (
            local is None
            or adjective.entry.kind == "J"
            or adjective.first < next(m.first for m in [*left, *right] if m.entry.kind == "O")
        ):
            mention.country = lex.country(adjective.entry.concept)
        elif abroad is not None and not envoy and abroad.entry.kind == "C" and _of(tokens, abroad.first):
            mention.country = lex.country(abroad.entry.concept)  # "Chief of the General Staff of Mongolia"
        elif local is not None:
            mention.country = local
        elif abroad is not None and not envoy and mention.organisation is None:
            mention.country = lex.country(abroad.entry.concept)
        elif left and left[0].entry.kind == "L" and left[0].last < head and tokens[left[0].last].norm == "'s":
            mention.country = lex.country(left[0].entry.concept)  # "Washington's ambassador"
        elif spelt[-1] in _LOCAL or {"people", "committee"} <= {t.norm for t in tokens[head_end:last]}:
            seat = next((m for m in [*left, *right] if m.entry.kind == "L"), None)
            sure = seat is not None and not seat.entry.concept.flag("ambiguous")
            mention.country = lex.country(seat.entry.concept) if seat is not None and sure else None
        mention.explicit = adjective is not None or (abroad is not None and not envoy)
        if envoy and abroad is not None:
            mention.receiving = lex.country(abroad.entry.concept)
        mention.former = any(t.norm in lex.former for t in tokens[first:head])
        if (
            first > 1
            and tokens[first - 1].norm == "'s"
            and mention.country is None
            and line.cover[first - 2] is not None
        ):
            mention.country = lex.country(line.cover[first - 2].entry.concept)  # type: ignore[union-attr]
        return mention

    def _plain(self, line: Line, first: int, head: int, head_end: int, last: int) -> str:
        """The label without the state before or behind it: "visiting Lao Minister", "Minister of Defence of Laos"."""
        tokens, at = line.tokens, first
        while at < head and (size := passing(self._lex, tokens, at) or tokens[at].norm in self._lex.former):
            at += size
        while at < head and (owner := line.cover[at]) is not None and owner.entry.kind in "CJ":
            at = owner.last + (owner.last < head and tokens[owner.last].norm == "'s")
        state = line.cover[last - 1] if last > head_end + 1 else None
        end = state.first - (tokens[state.first - 1].norm == "the") if state is not None else last
        stated = state is not None and state.entry.kind == "C" and end > head_end and tokens[end - 1].norm == "of"
        return label_of(self._lex, tokens, at, end - 1 if stated else last)


def _with_its_head(tokens: Sequence[Token], body: Match) -> bool:
    """True of "United Nations High Commissioner for Refugees Filippo Grandi": an office named after its one head."""
    at = body.last + (body.last < len(tokens) and tokens[body.last].raw == ",")
    headed = any(t.norm == "commissioner" for t in tokens[body.first : body.last])
    return headed and [t.capital and t.raw.isalpha() for t in tokens[at : at + 2]] == [True, True]


def _of(tokens: Sequence[Token], i: int) -> bool:
    """Does "of" or "of the" stand before token `i`?"""
    return tokens[i - 2 if tokens[i - 1].norm == "the" else i - 1].norm == "of"
