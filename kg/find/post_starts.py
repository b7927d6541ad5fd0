"""What of a post stands before its head noun: the field, the body, the state, the words of degree."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.gazetteer import Match
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.text import Token, acronym

DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "this", "that"})
LONGEST = 60
"""How many words may stand before the head of a post."""
_HOUSES = frozenset({"White House", "Pentagon", "Kremlin", "State Department"})
_OF_PROGRAMMES = frozenset({"coordinator", "director", "liaison", "lead", "counsel", "officer", "associate", "deputy"})
_PROGRAMME = 4
"""How many words in capitals may name a programme between its house and the post."""


class PostStarts:
    """Finds where a post begins."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon

    def start(self, line: Line, head: int) -> int:
        tokens, lex = line.tokens, self._lex
        at = head
        while at > 0 and head - at < LONGEST:
            i = at - 1
            token, covering = tokens[i], line.cover[i]
            if covering is not None and covering.last == at and covering.entry.kind in "OCJL":
                if self._place_of_another_phrase(line, covering):
                    break
                at = covering.first
            elif token.norm in lex.fields or (token.norm in lex.body_words and (token.capital or at < head or i > 0)):
                if token.norm == "general" and at == head and not token.capital:
                    break
                at = i
            elif (size := self._qualifier_ending(tokens, at)) > 0:
                at -= size
            elif self._bracketed(line, i):
                at = i - 2
            elif i > 0 and (self._owned(line, i) or self._coordinated(line, i) or _peoples(tokens, i)):
                at = i
            elif i > 0 and tokens[head].capital and self._of_a_body(tokens, i):
                at = i - 1
            elif tokens[head].norm in _OF_PROGRAMMES and (opens := self._of_a_programme(line, at)) < at:
                at = opens
            else:
                break
        while at < head and (tokens[at].norm in {"'s", "and", "/"} or tokens[at].norm in DETERMINERS):
            at += 1
        return at

    def _owned(self, line: Line, i: int) -> bool:
        """The possessive or slash after a name: "Vietnam's Minister", "USAID/Vietnam Mission Director"."""
        owner = line.cover[i - 1] is not None or (line.tokens[i].norm == "'s" and self._bracketed(line, i - 1))
        return owner and (line.tokens[i].norm == "'s" or line.tokens[i].raw == "/")

    def _bracketed(self, line: Line, i: int) -> bool:
        """The short form in brackets after a body's name: "National Assembly (NA) Chairman"."""
        tokens = line.tokens
        if i < 3 or tokens[i].raw != ")" or tokens[i - 2].raw != "(" or not acronym(tokens[i - 1].raw):
            return False
        body = line.cover[i - 3]
        return (body is not None and body.entry.kind in "OC") or tokens[i - 3].norm in self._lex.body_heads

    def _coordinated(self, line: Line, i: int) -> bool:
        """The "and" inside a field: "Defence and Security Secretary", "Middle East and North Africa Coordinator"."""
        tokens, lex, regions = line.tokens, self._lex, (line.cover[i - 1], line.cover[i + 1])
        before, after = tokens[i - 1], tokens[i + 1]
        if regions[0] is not None and regions[0].entry.kind == "O":
            return False  # "members of Congress and Transportation Secretary X"
        if tokens[i].norm == "and" and before.capital and after.capital and i + 2 < len(tokens):
            north = after.norm in {"north", "south", "east", "west", "central"} and line.cover[i + 2] is not None
            if all(r is not None and r.entry.kind == "L" for r in regions[: 2 - north]):
                return True
        return (
            tokens[i].norm == "and"
            and before.capital
            and after.capital
            and before.norm in lex.body_words
            and (after.norm in lex.body_words or after.norm in lex.fields)
            and lex.heads.match_at(tokens, i - 1) is None
        )

    def _of_a_body(self, tokens: Sequence[Token], i: int) -> bool:
        """The "of" inside a body's name before a post: "Department of Health Director"."""
        before, after = tokens[i - 1], tokens[i + 1]
        named = before.capital and after.capital and before.norm in self._lex.body_heads
        return tokens[i].norm == "of" and named and self._lex.heads.match_at(tokens, i + 1) is None

    def _of_a_programme(self, line: Line, at: int) -> int:
        """Where "White House American Rescue Plan Coordinator" begins, a programme of a house of the state, or `at`."""
        tokens, lex, k = line.tokens, self._lex, at
        while k > 0 and at - k < _PROGRAMME and tokens[k - 1].capital and tokens[k - 1].raw.isalpha():
            covering = line.cover[k - 1]
            if covering is not None and covering.entry.kind in "OL":
                seat = covering.last == k and covering.entry.concept.label in _HOUSES
                return covering.first if seat and k < at else at
            if tokens[k - 1].norm in lex.given or lex.heads.match_at(tokens, k - 1) is not None:
                return at
            k -= 1
        return at

    def _qualifier_ending(self, tokens: Sequence[Token], at: int) -> int:
        for size in (3, 2, 1):
            if at - size >= 0:
                entries = self._lex.qualifiers.match_at(tokens, at - size)
                if (
                    entries is not None
                    and entries[0].size == size
                    and (tokens[at - size].norm != "under" or tokens[at].norm == "secretary")
                ):
                    return size
        return 0

    @staticmethod
    def _place_of_another_phrase(line: Line, match: Match) -> bool:
        """ "…during his visit to Vietnam President X said": the place belongs to what stands before it."""
        if match.first == 0:
            return False
        before = line.tokens[match.first - 1].norm
        if match.entry.kind == "L":
            return before in {"in", "to", "from", "at", "near", "for", "visit", "visiting", "leave", "left"}
        if match.entry.kind == "C" and match.entry.form not in match.entry.concept.values("demonym"):
            other = line.cover[match.first - 2] if before == "and" and match.first > 1 else None
            joined = before == "and" and (other is not None or not line.tokens[match.first - 2].capital)
            return joined or before in {
                "in",
                "to",
                "from",
                "visit",
                "visiting",
                "between",
            }  # not "X and UAE Minister Y"
        return False


def _peoples(tokens: Sequence[Token], i: int) -> bool:
    """The "'s" in "Quang Tri People's Committee Chairman"."""
    return tokens[i].norm == "'s" and tokens[i - 1].norm == "people" and tokens[i - 1].capital
