"""Names of persons: Vietnamese ones by their family names, others by what stands around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.find.bodies import BodyGrammar
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.name_spelling import initial, nickname, spelling
from kg.find.name_words import (
    ACTS,
    INITIALS,
    acts,
    called_gen,
    called_so,
    credited,
    familiar,
    in_capitals,
    like_a_word,
    of_a_place,
    plausible,
    ranks_of_several,
    short_month,
    sight,
    surname,
    told_by_post,
)
from kg.find.opposite_nouns import next_in_row, next_surname, openings, past_party, rows
from kg.find.posts import PostMention
from kg.find.sentences import of_a_name
from kg.text import Token
from kg.vocabulary import Concept

_WHOSE = frozenset({"the", "its", "our", "their", "his", "her"})
"""What stands before a post whose one holder is named after a comma."""
_COUNTED = _WHOSE | {"two", "three", "four", "both"}
"""What stands before a post in the plural whose holders are named after a comma."""
_JOINING = frozenset({"and", "or", "of", "for", "in", "on", "at"})
_ROW = _JOINING | {".", ";"}

_TITLES = 24
"""No name has ranks and courtesy titles of more tokens than this before it."""


@dataclass(slots=True)
class PersonMention:
    """One mention of a person: tokens ``[first, last)``, of which ``[name_first, name_last)`` are the name."""

    first: int
    last: int
    name_first: int
    name_last: int
    name: str
    words: tuple[str, ...]
    posts: list[PostMention] = field(default_factory=list)
    ranks: list[Concept] = field(default_factory=list)
    country: str | None = None
    courtesy: bool = False
    private: bool = False
    vietnamese: bool = False
    counterpart: bool = False
    serves: bool = False
    gender: str = ""
    fallen: bool = False
    follows: str = ""  # the word before "successor": his, the, or a noun with its possessive


_UNFINISHED = frozenset(
    "chief us uk national federal regional international social economic public "
    "western eastern northern southern".split()
)
"""Words with which no post ends, so that the word in capitals behind them goes on with it."""


class NameGrammar:
    """Finds names, with the ranks and courtesy titles directly before them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self._bodies = BodyGrammar(lexicon)
        self._titles = lexicon.courtesy.first_words | lexicon.ranks.first_words

    def find(self, line: Line, posts: Sequence[PostMention]) -> list[PersonMention]:
        starts = {p.last for p in posts}
        after_comma = {p.last + 1 for p in posts if self._introduces(line, p)}
        met = openings(line) | {p.last + 1 for p in posts if p.several and self._counted(line.tokens, p)}
        inside = {i for p in posts for i in range(p.first, p.last)}
        several, rowed = {p.last for p in posts if p.several}, rows(line)  # "Ministers A of Laos and B of Japan"
        surnames: set[int] = set()  # "Secretaries Vickers and Okafor"
        found: list[PersonMention] = []
        done = 0
        for i in self._beginnings(line, posts):
            if i < done or i in inside or not (i in starts or i in surnames or self._goes_on(line.tokens, i)):
                continue
            if size := ranks_of_several(line.tokens, i, self._lex.plural_ranks):
                done = i + size
                starts.add(done)
                met.add(done)
                continue
            person = self._name_at(line, i, i in starts or i in surnames, i in after_comma, i in met)
            if person is not None:
                found.append(person)
                done = person.name_last
                met |= {next_in_row(line, done)} if i in met or i in several else set()
                rowed |= {next_surname(line, done)} if i in rowed else set()
                met |= rowed
                if i in several:  # "Senators A (D-Mass.), B and C"
                    done = past_party(line.tokens, done)
                    several.add(next_surname(line, done))
                    met.add(next_surname(line, done))
                if (i in several or i in surnames) and len(person.words) == 1:
                    surnames.add(next_surname(line, done))
        return found

    def _beginnings(self, line: Line, posts: Sequence[PostMention]) -> Sequence[int]:
        """Where a name may begin: at a capital word, and behind a post at "von der" and the like."""
        parted = [p.last for p in posts if self._particles(line, p.last) and self._ended(line, p)]
        return sorted({*line.capitals, *parted}) if parted else line.capitals

    def _ended(self, line: Line, post: PostMention) -> bool:
        """False of "the committee's chairman Hussein al-Sheikh", "Sultan al-Jaber", whose posts end in a first name."""
        last, lex = line.tokens[post.last - 1].norm, self._lex
        named = last not in post.head and last not in lex.body_words and last not in lex.fields
        return not (named and line.cover[post.last - 1] is None) and post.head != ("sultan",)

    @staticmethod
    def _counted(tokens: Sequence[Token], post: PostMention) -> bool:
        """ "the two deputy ministers, A and B": a post in the plural and a comma, after which names may stand."""
        counted = post.first > 0 and tokens[post.first - 1].norm in _COUNTED
        return counted and post.last + 1 < len(tokens) and tokens[post.last].raw == ","

    def _goes_on(self, tokens: Sequence[Token], i: int) -> bool:
        """False for a capital word alone, which without a post before it is nobody's name."""
        if tokens[i][3] in self._titles or i + 1 == len(tokens):
            return tokens[i][3] in self._titles
        after = tokens[i + 1]
        return (
            after.capital
            or after.raw == ","
            or after.glued
            or after.norm in self._lex.particles
            or nickname(tokens, i + 1, self._lex.given) > 0
        )

    @staticmethod
    def _introduces(line: Line, post: PostMention) -> bool:
        """ "Japan's Vice-Minister of Defence, …": a definite post and a comma, after which a name may stand."""
        tokens = line.tokens
        if post.last >= len(tokens) or tokens[post.last].raw != ",":
            return False
        if post.first and tokens[post.first - 1].norm in {"whose", "'s"}:
            return True
        if post.last - post.first < 2:
            return False
        return post.explicit or (post.first > 0 and tokens[post.first - 1].norm in _WHOSE)

    def _name_at(self, line: Line, i: int, after_post: bool, after_comma: bool, met: bool) -> PersonMention | None:
        """A name at token `i`, with the courtesy titles and ranks directly before it."""
        tokens, lex = line.tokens, self._lex
        if i and (tokens[i - 1].norm in lex.ship_prefixes or credited(tokens, i)):
            return None
        at, ranks, courtesy, gender = i, [], False, ""
        while at < len(tokens) and at - i < _TITLES:
            titles = lex.courtesy.match_at(tokens, at)
            rank = lex.ranks.match_at(tokens, at) if tokens[at].capital and not called_gen(tokens, at, lex) else None
            if rank is not None and at and line.cover[at] is not None and line.cover[at] is line.cover[at - 1]:
                rank = None  # the "General" of "Consulate General" is no rank
            if rank is not None and (titles is None or rank[0].size >= titles[0].size):
                ranks.append(rank[0].concept)
                at += rank[0].size
            elif titles is not None and tokens[at].capital:
                courtesy = True
                gender = gender or self._lex.gender(tokens[at].norm)
                at += titles[0].size
            else:
                break
            if at < len(tokens) and tokens[at].raw in ".'’" and tokens[at].start == tokens[at - 1].end:
                at += 1
            if [t.norm for t in tokens[at : at + 4]] == ["(", "lower", "half", ")"]:
                at += 4  # "Rear Admiral (lower half) …"
            if (
                at + 2 < len(tokens)
                and tokens[at].raw == "("
                and tokens[at + 2].raw == ")"
                and not tokens[at + 1].raw.isupper()
            ):
                at += 3  # "Colonel (Dr) …", "Lieutenant General (retired) …"
        if ranks and after_post and at + 1 < len(tokens) and tokens[at].raw == ",":
            at += self._bodies.vietnamese_name(line, at + 1) > at + 1  # "Minister Lieutenant General, Nguyen Van A"
        anchored = after_post or at > i
        vietnamese = self._bodies.vietnamese_name(line, at) if at < len(tokens) else at
        end = vietnamese if vietnamese > at else self._other_name(line, at, anchored)
        if anchored and vietnamese == at and self._bodies.vietnamese_syllables(line, at, end):
            vietnamese = end
        if end <= at:
            return None
        if not anchored and end - at < 2:
            return None
        name, spelt = spelling(tokens, at, end, lex.suffixes)
        if (
            len(spelt) == 1
            and (
                (any(r.flag("ambiguous") for r in ranks) and at > i)
                or (after_post and at == i and tokens[i - 1].norm in _UNFINISHED)
            )
            and not familiar(spelt[0], lex)
        ):
            return None  # "Major Milestone", "Chief Actuary", "Director of the U.S. Patent and Trademark Office"
        known = anchored or vietnamese > at or plausible(line, at, end, lex)
        known = known or (after_comma and self._closes(line, at, end)) or self._of_state(line, at, end)
        known = known or (met and self._closes(line, at, end, _ROW))
        if not spelt or not known:
            return None
        own = vietnamese > at
        return PersonMention(i, end, at, end, name, spelt, [], ranks, None, courtesy, False, own, gender=gender)

    def _of_state(self, line: Line, first: int, end: int) -> bool:
        """ "Japan's Goro Tanabe and …", "USAID's X met": two or three capital words that do something."""
        tokens = line.tokens
        owner = line.cover[first - 2] if first > 1 and tokens[first - 1].norm == "'s" else None
        if owner is None or end >= len(tokens):
            return False
        if owner.entry.kind == "O" and owner.entry.concept.flag("isGovernment"):
            does = not tokens[end].raw.isalpha() or acts(line, end, self._lex)  # not "NATO's Open Door policy"
            return does and end - first < 4 and tokens[first].norm[-3:] != "ing" and self._closes(line, first, end)
        does = owner.entry.kind == "C" and acts(line, end, self._lex) and not sight(line, first, end, self._lex)
        return does and self._closes(line, first, end, ACTS)

    def _closes(self, line: Line, first: int, end: int, doing: frozenset[str] = frozenset()) -> bool:
        """Two to four capital words up to a comma or a verb: what follows "the …, " as a name."""
        tokens = line.tokens
        if not 2 <= end - first <= 4 or any(line.cover[k] is not None for k in range(first, end)):
            return False
        after = tokens[end] if end < len(tokens) else None
        if any(t.norm in self._lex.fields or t.norm in self._lex.body_words for t in tokens[first:end]):
            return False
        return (
            after is None
            or after.raw in {",", "(", "–", "—", ";", "."}
            or after.norm in doing
            or (after.raw.islower() and after.norm not in _JOINING)
        )

    def _other_name(self, line: Line, i: int, anchored: bool) -> int:
        tokens, lex = line.tokens, self._lex
        at = i
        while at < len(tokens) and at - i < 7:
            token = tokens[at]
            if not token.raw[0].isalpha():
                if at > i and (size := nickname(tokens, at, lex.given)):
                    at += size
                    continue
                if token.raw == "," and at + 1 < len(tokens) and tokens[at + 1].norm in lex.suffixes and at > i:
                    at += 2
                break
            leading = at == i and anchored and not token.capital
            if (at > i or leading) and token.norm in lex.particles and (size := self._particles(line, at)) > 0:
                at += size
                continue
            if at > i and token.norm in lex.suffixes and token.capital and not initial(tokens, at):
                at += 1
                break
            if token.glued and at > i and token.raw.isalpha() and token.raw.islower() and len(token.raw) < 6:
                at += 1  # Joon-ho
                continue
            if not token.capital or token.norm == "'s":
                break
            if not self._name_word(line, at, i, anchored):
                break
            at += 1
            us_president = token.norm in lex.us_presidents and (at - 1 > i or tokens[i - 1].norm == "president")
            if us_president and (at >= len(tokens) or not (tokens[at].raw == "," or tokens[at].norm in lex.suffixes)):
                break  # "President Biden Tours Plant": the name ends here, but for "Jr."
        return at

    def _particles(self, line: Line, at: int) -> int:
        """The number of particles before the next word of the name ("von der Leyen"), or 0."""
        end = at
        while end < len(line.tokens) and line.tokens[end].norm in self._lex.particles and end - at < 3:
            end += 1
        end += end < len(line.tokens) and line.tokens[end].raw in {"'", "’"}  # "de' Ricci"
        follows = end < len(line.tokens) and line.tokens[end].capital and line.cover[end] is None
        return end - at if follows else 0

    def _name_word(self, line: Line, at: int, first: int, anchored: bool) -> bool:
        """May this capitalised word be a part of a Western or other Asian name?"""
        token, lex = line.tokens[at], self._lex
        match = line.cover[at]
        after = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
        if token.raw == "I" and after is not None and after.raw.islower():
            return False  # "Minister Tuan I also placed hopes on the visit"
        if token.norm == "will" and at > first and after is not None and after.capital:
            return False  # "Vice President Harlow Will Announce Plan"
        if len(token.raw.rstrip(".")) == 1 or ("." in token.raw and not match and INITIALS.fullmatch(token.raw)):
            return True
        if match is not None and (known := of_a_place(line, at, first, lex, anchored)) is not None:
            return known
        if at == first + 1 and after is not None and after.glued and line.tokens[first].norm in lex.family_first:
            return True  # "Song Young-moo"
        if like_a_word(line, at, first, lex, anchored) or (at == first and called_gen(line.tokens, at, lex)):
            return True
        if token.norm in lex.no_names or (
            token.norm in lex.not_names
            and not short_month(line, at, first, lex)
            and not (anchored and (surname(line, at, first, lex) or called_so(line, at, first, lex)))
        ):
            return False
        ends = anchored and at > first and not (after is not None and after.capital)
        if token.norm in lex.body_words and not (
            (token.norm in lex.given and at == first) or (ends and token.norm in lex.surnames)
        ):
            return False
        if lex.heads.match_at(line.tokens, at) is not None and token.norm not in lex.given:
            last = at + 1 >= len(line.tokens) and token.norm != "mp"
            return at > first and (last or of_a_name(line.tokens[at - 1], token))
        if (
            lex.ranks.match_at(line.tokens, at) is not None
            and token.norm not in lex.given
            and len(token.norm) > 3
            and at == first
        ):
            return False
        if token.raw.isupper() and len(token.raw) > 1:
            beside = line.tokens[at + 1] if at == first and at + 1 < len(line.tokens) else line.tokens[first]
            alike = beside.raw.isupper() and len(beside.raw) > 1
            if not (alike or (anchored and in_capitals(line, at, first, lex)) or told_by_post(line, at, first, lex)):
                return False
        return not token.glued or at > first
