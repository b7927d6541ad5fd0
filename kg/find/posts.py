"""Posts in running text: a head noun, what stands before it, and the body or field after it.

"Deputy Chief of the General Staff of the Vietnam People's Army", "USAID/Vietnam Mission Director",
"Assistant Secretary of Defence for Indo-Pacific Security Affairs" are all read by one grammar: the
vocabulary's post elements and words of bodies' names make it, so a post in no list is read too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.find.gazetteer import Match
from kg.find.lexicon import Lexicon
from kg.text import Token, words
from kg.vocabulary import Concept

_PREPOSITIONS = frozenset({"of", "for", "to", "at", "in", "on"})
_LINKS = frozenset({"of", "for", "to", "in", "on", "at", "the", "'s"})
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "this", "that"})


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


@dataclass(slots=True)
class Line:
    """One sentence's tokens with the names of the vocabulary that cover them."""

    tokens: Sequence[Token]
    cover: list[Match | None] = field(default_factory=list)

    @classmethod
    def of(cls, tokens: Sequence[Token], matches: Sequence[Match]) -> Line:
        """Tokens with, for each, the gazetteer match it is a part of."""
        cover: list[Match | None] = [None] * len(tokens)
        for match in matches:
            cover[match.first : match.last] = [match] * (match.last - match.first)
        return cls(tokens, cover)

    def starts(self, i: int) -> Match | None:
        """The match that begins at token `i`."""
        match = self.cover[i] if i < len(self.tokens) else None
        return match if match is not None and match.first == i else None


class PostGrammar:
    """Finds post phrases in a line of tokens."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self._openers = lexicon.heads.first_words

    def find(self, line: Line) -> list[PostMention]:
        """All post phrases, left to right; a phrase inside a longer one is left out."""
        found: list[PostMention] = []
        tokens = line.tokens
        openers, done = self._openers, 0
        for i, token in enumerate(tokens):
            if i < done or token[3] not in openers or (entries := self._lex.heads.match_at(tokens, i)) is None:
                continue
            size = entries[0].size - (tokens[i + entries[0].size - 1].norm in _PREPOSITIONS)
            rank = self._lex.ranks.match_at(tokens, i) if token[2][0].isupper() else None
            if rank is not None and rank[0].size > size:
                continue  # "Sen. Lt. Gen." is no senator
            if rank is not None and rank[0].size == size and self._rank_here(line, i, i + size):
                continue
            covering = line.cover[i]
            if (
                covering is not None
                and covering.entry.kind == "O"
                and covering.last >= i + size
                and covering.last - covering.first > size
            ):
                done = covering.last
                continue
            first = self._left(line, i)
            if found and first < found[-1].last:
                first = max(first, found[-1].last)
            if found and first == found[-1].last and found[-1].bare:
                first = found.pop().first  # "Chief Spokesperson", "Assistant Secretary": one post
            last = self._right(line, i + size)
            found.append(self._mention(line, first, i, i + size, last))
            done = max(last, i + size)
        return found

    def _rank_here(self, line: Line, i: int, end: int) -> bool:
        """ "Commander Alistair Penrose": a word that is rank and post is a rank where it stands alone before a name."""
        tokens, lex = line.tokens, self._lex
        if (
            end >= len(tokens)
            or not tokens[end].capital
            or line.cover[end] is not None
            or tokens[end].norm in lex.body_words
        ):
            return False
        return self._left(line, i) == i and (i == 0 or tokens[i - 1].raw != "'s")

    # -- what stands before the head ------------------------------------------------

    def _left(self, line: Line, head: int) -> int:
        tokens, lex = line.tokens, self._lex
        at = head
        while at > 0:
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
            elif i > 0 and (self._owned(line, i) or self._coordinated(tokens, i)):
                at = i
            else:
                break
        while at < head and (tokens[at].norm in {"'s", "and", "/"} or tokens[at].norm in _DETERMINERS):
            at += 1
        return at

    @staticmethod
    def _owned(line: Line, i: int) -> bool:
        """The possessive or slash after a name: "Vietnam's Minister", "USAID/Vietnam Mission Director"."""
        return (line.tokens[i].norm == "'s" or line.tokens[i].raw == "/") and line.cover[i - 1] is not None

    def _coordinated(self, tokens: Sequence[Token], i: int) -> bool:
        """The "and" inside a field: "Defence and Security Secretary"."""
        before, after, lex = tokens[i - 1], tokens[i + 1], self._lex
        return (
            tokens[i].norm == "and"
            and before.capital
            and after.capital
            and before.norm in lex.body_words
            and (after.norm in lex.body_words or after.norm in lex.fields)
            and lex.heads.match_at(tokens, i - 1) is None
        )

    def _qualifier_ending(self, tokens: Sequence[Token], at: int) -> int:
        for size in (3, 2, 1):
            if at - size >= 0:
                entries = self._lex.qualifiers.match_at(tokens, at - size)
                if (
                    entries is not None
                    and entries[0].size == size
                    and (tokens[at - size].norm != "under" or tokens[at - size].capital)
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
        if match.entry.kind == "C" and match.entry.case != "exact":
            return before in {"in", "to", "from", "visit", "visiting", "between", "and"}
        return False

    # -- what stands after the head -------------------------------------------------

    def _right(self, line: Line, at: int) -> int:
        tokens = line.tokens
        end = at
        while at < len(tokens):
            token = tokens[at]
            if token.norm in _PREPOSITIONS:
                start = at + 1
                while start < len(tokens) and tokens[start].norm in {"the", "its", "both"}:
                    start += 1
                if start < len(tokens) and self._new_post(line, start) and tokens[start].norm != "office":
                    break
                reached = self.body_run(line, start)
                if reached <= start:
                    break
                end = at = reached
            elif (
                token.raw == "("
                and at + 2 < len(tokens)
                and tokens[at + 2].raw == ")"
                and tokens[at + 1].raw.isupper()
                and end > 0
            ):
                if at + 3 >= len(tokens) or len(tokens[at + 1].raw) < 2:
                    break
                end = at = at + 3
            else:
                break
        return end

    def body_run(self, line: Line, start: int) -> int:
        """Where the name of a body or field that begins at `start` ends; `start` where there is none."""
        tokens, lex = line.tokens, self._lex
        i = solid = start
        while i < len(tokens):
            token = tokens[i]
            match = line.starts(i) or (line.cover[i] if i == start else None)
            if match is not None:
                if match.entry.kind in "CJ" and i > start and self._new_post(line, i):
                    break
                i = solid = match.last
            elif self.person_begins(line, i, solid > start):
                break
            elif token.capital or (token.raw[0].isdigit() and (token.norm[-1:].isalpha() or i > start)):
                reached = self._capital_run(line, i, solid == start)
                if reached == i:
                    break
                i = solid = reached
            elif token.norm in lex.body_words or token.norm in lex.fields:
                i = solid = i + 1
            elif token.norm in {"and", "&"}:
                if not self._continues(line, i + 1) or self._new_post(line, i + 1):
                    break
                i += 1
            elif token.raw == ",":
                if not self._in_list(line, i + 1):
                    break
                i += 1
            elif token.norm in _LINKS:
                after = i + 2 if i + 1 < len(tokens) and tokens[i + 1].norm == "the" else i + 1
                if not self._continues(line, after):
                    break
                i += 1
            elif token.raw == "/" and self._continues(line, i + 1):
                i += 1
            elif (
                token.raw == "("
                and i + 2 < len(tokens)
                and tokens[i + 2].raw == ")"
                and tokens[i + 1].raw[:2].isupper()
            ):
                i = solid = i + 3
            else:
                break
        return solid

    def _capital_run(self, line: Line, i: int, nothing_yet: bool) -> int:
        """The end of a run of capitalised words that holds a word of bodies' names, else `i`."""
        tokens, lex = line.tokens, self._lex
        if tokens[i].norm in lex.body_words or tokens[i].norm in lex.fields or tokens[i].raw[0].isdigit():
            return i + 1
        if tokens[i].norm in lex.not_names:
            return i
        m = i
        while (
            m < len(tokens)
            and m < i + 4
            and tokens[m].capital
            and tokens[m].norm not in lex.body_words
            and line.starts(m) is None
        ):
            m += 1
        if m < len(tokens) and tokens[m].capital and (tokens[m].norm in lex.body_words) and tokens[m].raw.isalpha():
            return m + 1
        if nothing_yet and tokens[i].norm not in lex.given and m - i <= 2:
            return m
        return i

    def person_begins(self, line: Line, i: int, complete: bool) -> bool:
        """True where a person's name, rank or courtesy title begins at token `i`."""
        tokens, lex = line.tokens, self._lex
        if not tokens[i].capital:
            return False
        if lex.courtesy.match_at(tokens, i) is not None:
            return True
        if self.vietnamese_name(line, i) > i:
            return True
        entries = lex.ranks.match_at(tokens, i)
        if entries is not None:
            after = i + entries[0].size
            if (
                after < len(tokens)
                and tokens[after].capital
                and tokens[after].norm not in lex.body_words
                and line.starts(after) is None
            ):
                return True
        if complete and tokens[i].norm in lex.given and i + 1 < len(tokens) and tokens[i + 1].capital:
            return self._capital_run(line, i, False) == i
        return False

    def vietnamese_name(self, line: Line, i: int) -> int:
        """The end of a Vietnamese full name at token `i` (family name and one to four syllables), else `i`."""
        tokens, lex = line.tokens, self._lex
        if tokens[i].norm not in lex.vietnamese or not tokens[i].capital:
            return i
        end = i + 1
        while end < len(tokens) and end < i + 5 and self._syllable(line, end, i):
            end += 1
        if end - i < 2:
            return i
        place = line.cover[i]
        if (
            place is not None
            and (place.first < i or place.last - i >= 2)
            and not (place.first == i and place.last < end and place.entry.kind == "L" and place.last - i < 2)
        ):
            if place.first < i or place.last >= end or tokens[place.last].norm in lex.body_words:
                return i
            if place.entry.kind != "L":
                return i
        return end

    def _syllable(self, line: Line, i: int, first: int) -> bool:
        token, lex = line.tokens[i], self._lex
        if (
            not token.capital
            or not token.raw.isalpha()
            or len(token.norm) > 7
            or token.norm in lex.body_words
            or token.norm in lex.not_names
        ):
            return False
        if token.raw.isupper() and len(token.raw) > 1 and not line.tokens[first].raw.isupper():
            return False
        match = line.starts(i)
        if match is not None and (match.entry.kind in "COJ" or match.last - match.first > 2):
            return match.last - match.first == 1 and match.entry.kind in "CJ" and i == first + 2 and len(token.norm) < 5
        return lex.heads.match_at(line.tokens, i) is None or len(token.norm) <= 4

    def _continues(self, line: Line, i: int) -> bool:
        tokens, lex = line.tokens, self._lex
        if i >= len(tokens):
            return False
        if line.starts(i) is not None:
            return True
        if self.person_begins(line, i, True):
            return False
        token = tokens[i]
        if token.norm in lex.body_words or token.norm in lex.fields:
            following = tokens[i + 1] if i + 1 < len(tokens) else token
            return token.capital or token.norm in lex.fields or (following.capital and following.norm in lex.body_words)
        return token.capital and self._capital_run(line, i, False) > i

    def _in_list(self, line: Line, i: int) -> bool:
        """ "…, Security and Defence Affairs": a comma inside a field, told by the "and" that follows it."""
        tokens, lex = line.tokens, self._lex
        for k in range(i, min(i + 5, len(tokens))):
            token = tokens[k]
            if token.norm in {"and", "&"} and k > i:
                return (
                    k + 1 < len(tokens)
                    and tokens[k + 1].capital
                    and tokens[k + 1].norm in lex.body_words | lex.fields
                    and not self._new_post(line, k + 1)
                )
            if not (token.capital and token.norm in lex.body_words | lex.fields) and token.raw != ",":
                return False
        return False

    def _new_post(self, line: Line, i: int) -> bool:
        """True where another post phrase begins at token `i`."""
        tokens, lex = line.tokens, self._lex
        for k in range(i, min(i + 6, len(tokens))):
            heads = lex.heads.match_at(tokens, k)
            match = line.cover[k]
            rank = lex.ranks.match_at(tokens, k) if heads is not None else None
            if heads is not None and rank is not None and rank[0].size > heads[0].size:
                return False
            if heads is not None and not (match is not None and match.last - match.first > 1):
                after = k + heads[0].size
                return not (after < len(tokens) and tokens[after].capital and tokens[after].norm in lex.body_words)
            if (
                lex.qualifiers.match_at(tokens, k) is None
                and line.cover[k] is None
                and tokens[k].norm not in lex.fields | lex.body_words
            ):
                return False
        return False

    # -- the record -------------------------------------------------------------------

    def _mention(self, line: Line, first: int, head: int, head_end: int, last: int) -> PostMention:
        tokens, lex = line.tokens, self._lex
        spelt = tuple(t.norm for t in tokens[head:head_end])
        expansion = lex.expansions.get(spelt)
        mention = PostMention(first, last, self._label(tokens, first, last), words(expansion) if expansion else spelt)
        mention.bare = last == head_end
        at = first
        while at < head and (owner := line.cover[at]) is not None and owner.entry.kind in "CJ":
            at = owner.last
        mention.plain = self._label(tokens, at, last)
        left = [m for m in dict.fromkeys(line.cover[first:head]) if m is not None]
        right = [m for m in dict.fromkeys(line.cover[head_end:last]) if m is not None]
        mention.organisation = next((m.entry.concept for m in [*right, *left] if m.entry.kind == "O"), None)
        adjective = next((m for m in left if m.entry.kind in "JC"), None)
        envoy = head_end < len(tokens) and tokens[head_end].norm == "to"
        abroad = next((m for m in right if m.entry.kind in "CJ"), None)
        local = next((lex.country(m.entry.concept) for m in [*left, *right] if m.entry.kind == "O"), None)
        if adjective is not None and (
            local is None
            or adjective.entry.kind == "J"
            or adjective.first < next(m.first for m in [*left, *right] if m.entry.kind == "O")
        ):
            mention.country = lex.country(adjective.entry.concept)
        elif local is not None:
            mention.country = local
        elif abroad is not None and not envoy:
            mention.country = lex.country(abroad.entry.concept)
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

    def _label(self, tokens: Sequence[Token], first: int, last: int) -> str:
        """The post as the text names it: without a possessive country, bracketed acronyms or abbreviations."""
        parts: list[str] = []
        i = first
        while i < last:
            if tokens[i].raw == "(":
                i += 3
                continue
            entries = self._lex.heads.match_at(tokens, i)
            if entries is not None:
                spelt = words(entries[0].form)
                expansion = self._lex.expansions.get(spelt)
                if expansion is not None:
                    parts.append(" " + expansion)
                    i += len(spelt)
                    continue
            token = tokens[i]
            glue = (
                "-"
                if token.glued and i > first
                else ""
                if token.norm == "'s" or token.raw in {",", "/"} or (i > first and tokens[i - 1].raw == "/")
                else " "
            )
            parts.append(glue + token.raw)
            i += 1
        label = "".join(parts).strip()
        for mark in ("'s ", "’s "):
            head, found, rest = label.partition(mark)
            if (
                found
                and len(head.split()) <= 2
                and rest
                and tokens[first].capital
                and "People" not in head
                and "Child" not in head
            ):
                label = rest
        return label
