"""The names of bodies and fields in running text, also of those that stand in no list.

"…of the Standing Office of Committee 701", "…for Indo-Pacific Security Affairs": capitalised words
that hold a word of bodies' names, joined by small words, up to where a person's name or another
post begins.
"""

from __future__ import annotations

from kg.find.lexicon import Lexicon
from kg.find.lines import Line, region_after, two_states
from kg.find.name_words import called_like_a_place, in_capitals, past_ward
from kg.text import acronym, late

SYLLABLE = late(r"(?:ngh?|[gknpt]h|ch|tr|gi|qu|[bcdghklmnprstvx])?(?:[aeiouy]{1,3})(?:ch|ng|nh|[cmnpt])?")
"""A syllable of Vietnamese without its diacritics: "Nguyen", "Thuy", but not "Rear" or "Joint"."""

ALONE = frozenset({"senator", "congressman", "congresswoman", "ambassador"})
"""Titles before which no field of work stands: "Minister for Foreign Affairs Senator X" has two posts."""

_RULING = frozenset({"ruling", "governing"})
"""What a party is called: "general secretary of Vietnam's ruling Communist Party"."""

_VERBS = frozenset({"plans", "works", "studies"})
_GOVERNED = frozenset({"to", "with", "closely", "hard", "together", "how", "whether"})
"""What follows words of bodies' names that are verbs here: "the director of the agency plans to travel"."""

_ON = frozenset({"on", "from", "between"})
_LYING = frozenset({"the", "northern", "southern", "central", "eastern", "western", "of"})
_SORTS = frozenset({"city", "province", "town", "district"})
_DAYS = frozenset(
    "yesterday today tomorrow this last next earlier late early monday tuesday wednesday thursday friday saturday "
    "sunday mon tue wed thu fri sat sun".split()
)
"""Words with which a day begins."""

_NUMBERED = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_PLACES = frozenset(
    "province provinces locality localities city district districts region country ministry side".split()
)
_OWNING = frozenset({"'s", "'", "’", "’s"})
SORTS = frozenset("specialised specialized special working steering joint local standing organising organizing".split())
SORTS |= {"governmental", "national", "provincial", "interministerial", "intergovernmental"}
STAFFS = frozenset("committee board commission department office centre center team secretariat taskforce".split())

_DASHES = frozenset({"-", "–", "—"})
_LINKS = frozenset({"of", "for", "to", "in", "on", "at", "after", "the", "'s"})


class BodyGrammar:
    """Reads the name of a body, and tells where a person or another post begins."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        places = {place.label for place in lexicon.vocabulary.scheme("place").values()}
        self._cities = {c.iri for c in lexicon.vocabulary.scheme("country").values() if c.label in places}

    def body_run(self, line: Line, start: int) -> int:
        """Where the name of a body or field that begins at `start` ends; `start` where there is none."""
        tokens, lex = line.tokens, self._lex
        i = solid = start
        listed = False
        while i < len(tokens):
            token = tokens[i]
            match = line.starts(i) or (line.cover[i] if i == start else None)
            if match is not None:
                another = match.entry.kind in "CJ" and self.new_post(line, i)
                if i > start and (another or called_like_a_place(line, i, lex)):
                    break
                i = solid = past_ward(line, match)
            elif self.person_begins(line, i, solid > start):
                break
            elif (reached := self._described(line, i)) > i:
                i = solid = reached
            elif token.capital or (token.raw[0].isdigit() and (token.norm[-1:].isalpha() or i > start)):
                reached = self._capital_run(line, i, solid == start)
                if reached == i:
                    break
                i = solid = reached
            elif token.norm in lex.body_words or token.norm in lex.fields:
                if token.norm in _VERBS and i > start and tokens[i + 1 : i + 2] and tokens[i + 1].norm in _GOVERNED:
                    break
                i = solid = i + 1
            elif token.norm in _NUMBERED and i + 1 < len(tokens) and tokens[i + 1].norm in lex.body_words:
                i = solid = i + 2  # "the US Navy's seventh Fleet"
            elif token.norm in {"and", "&"}:
                if (reached := region_after(line, i + 1)) > i:
                    i = solid = reached
                    continue
                if not self._continues(line, i + 1) or self.new_post(line, i + 1):
                    break
                i += 1
            elif token.raw == ",":
                if not self._in_list(line, i + 1, listed):
                    break
                i, listed = i + 1, True
            elif token.norm in _LINKS:
                if self.of_the_event(line, i):
                    break
                after = i + 2 if i + 1 < len(tokens) and tokens[i + 1].norm == "the" else i + 1
                after += after < len(tokens) and tokens[after].norm in _RULING
                head = tokens[after].norm if after < len(tokens) and token.norm == "'s" else ""
                owned = head in lex.body_heads or head.removesuffix("s") in lex.body_heads
                owned |= token.norm == "'s" and self._described(line, after) > after
                fleet = after + 1 < len(tokens) and tokens[after + 1].norm == "fleet"
                owned |= fleet and tokens[after].norm in _NUMBERED
                if not owned and not self._continues(line, after):
                    break
                i = after if tokens[after - 1].norm in _RULING else i + 1
            elif (token.raw == "/" or (token.raw in _DASHES and two_states(line, i))) and self._continues(line, i + 1):
                i += 1
            elif token.raw == "(" and i + 2 < len(tokens) and tokens[i + 2].raw == ")" and acronym(tokens[i + 1].raw):
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

    @staticmethod
    def _described(line: Line, i: int) -> int:
        """The end of "specialised committee", "locality's Special Working Board", or `i`."""
        tokens = line.tokens
        at = i
        owner = next((k for k in range(i, min(i + 4, len(tokens) - 1)) if tokens[k].norm in _PLACES), -1)
        if owner >= 0 and tokens[owner + 1].raw in _OWNING:
            at = owner + 2
        while at < len(tokens) and tokens[at].norm in SORTS:
            at += 1
        if [t.norm for t in tokens[at : at + 2]] in (["task", "force"], ["task", "group"]):
            return at + 2
        return at + 1 if i < at < len(tokens) and tokens[at].norm in STAFFS else i

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
        if tokens[i].norm in lex.family_first and i + 2 < len(tokens) and tokens[i + 1].capital and tokens[i + 2].glued:
            return True  # "Ambassador to Vietnam Choi Young-sam"
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
        if end - i < 2 or (end < len(tokens) and tokens[end].glued and tokens[end].raw.islower()):
            return i  # "Han Jae-won" is Korean
        if end - i == 2 and tokens[i].norm in lex.family_first and self._foreign(line, end):
            return i  # "Kim Myong Chol" is Korean too
        place = line.cover[i]
        if place is not None and (place.first < i or place.last - i >= 2):
            if place.first < i or place.last >= end or tokens[place.last].norm in lex.body_words:
                return i
            if place.entry.kind != "L":
                return i
        return end

    def vietnamese_syllables(self, line: Line, i: int, end: int) -> bool:
        """True for "Ngac Van Thuy": no known family name, but syllables of Vietnamese with a usual middle name."""
        names = line.tokens[i:end]
        return (
            len(names) in {3, 4}
            and all(SYLLABLE.fullmatch(t.norm) and not t.glued for t in names)
            and any(t.norm in self._lex.middle for t in names[1:-1])
        )

    def _foreign(self, line: Line, i: int) -> bool:
        """Does a name go on with the capital word at `i`, no Vietnamese syllable and of no list, in no headline?"""
        if i + 1 >= len(line.tokens) or line.tokens[i + 1].capital or line.cover[i] is not None:
            return False
        token, lex = line.tokens[i], self._lex
        if not token.capital or not token.raw.isalpha() or token.raw.isupper() or len(token.norm) > 6:
            return False
        known = token.norm in lex.not_names or token.norm in lex.body_words or token.norm in lex.qualifier_words
        return not known and SYLLABLE.fullmatch(token.norm) is None

    def _syllable(self, line: Line, i: int, first: int) -> bool:
        token, lex = line.tokens[i], self._lex
        if (
            not token.capital
            or not token.raw.isalpha()
            or token.raw == "I"
            or len(token.norm) > 7
            or SYLLABLE.fullmatch(token.norm) is None
            or token.norm in lex.body_words
            or self._no_name(line, i, first)
        ):
            return False
        shouted = token.raw.isupper() and len(token.raw) > 1 and not line.tokens[first].raw.isupper()
        if shouted and not in_capitals(line, i, first, lex):
            return False
        match = line.starts(i)
        if match is not None and (match.entry.kind in "COJ" or match.last - match.first > 2):
            short = match.last - match.first == 1 and match.entry.kind in "CJ" and len(token.norm) < 5
            return short and (i == first + 2 or (i == first + 1 and self._given(line, i + 1)))  # "Nguyen Thai Hoc"
        return lex.heads.match_at(line.tokens, i) is None or len(token.norm) <= 4

    def _given(self, line: Line, i: int) -> bool:
        """Does a name end with the token at `i`: a syllable in capitals of no list, before no other?"""
        token = line.tokens[i] if i < len(line.tokens) else None
        known = token is None or line.cover[i] is not None or token.norm in self._lex.of_bodies
        if known or token is None or not token.capital or SYLLABLE.fullmatch(token.norm) is None:
            return False
        after = line.tokens[i + 1] if i + 1 < len(line.tokens) else None
        return after is None or not after.capital

    def _no_name(self, line: Line, i: int, first: int) -> bool:
        """Words that are no names, but for those that are syllables too: Le Thi **Thu** Hang, Ton **That** Quang."""
        token, tokens, lex = line.tokens[i], line.tokens, self._lex
        if token.norm not in lex.not_names:
            return False
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        inside = after is not None and after.capital and after.raw.isalpha() and i <= first + 2
        closing = after is not None and not after.capital and i == first + 2 and token.norm == "to"  # "Mai Van To,"
        ends = after is None or not after.capital
        closing |= ends and i >= first + 2 and token.norm in lex.called  # "Trinh Binh An,", "Nguyen Van An said"
        return not (len(token.norm) <= 4 and (inside or closing))

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

    def _in_list(self, line: Line, i: int, listed: bool) -> bool:
        """ "…, Security and Defence Affairs": a comma inside a field, told by the "and" that follows it.

        In what is `listed` already it may follow at once: "Labour, Invalids, and Social Affairs".
        """
        tokens, lex = line.tokens, self._lex
        for k in range(i, min(i + 5, len(tokens))):
            token = tokens[k]
            if token.norm in {"and", "&"} and (k > i or listed):
                return (
                    k + 1 < len(tokens)
                    and tokens[k + 1].capital
                    and tokens[k + 1].norm in lex.of_bodies
                    and not self.new_post(line, k + 1)
                )
            if not (token.capital and token.norm in lex.of_bodies) and token.raw != ",":
                return False
        return False

    def of_the_event(self, line: Line, at: int) -> bool:
        """True of the place before a day, after a body: "the director of the agency in Hue on Monday" was met there."""
        start = at + 1
        while start < len(line.tokens) and line.tokens[start].norm in _LYING:
            start += 1  # "in northern Hai Phong city on August 8"
        place = line.starts(start) if line.tokens[at].norm in {"in", "at"} else None
        if place is None or not (place.entry.kind == "L" or place.entry.concept.iri in self._cities):
            return False
        last = place.last + any(t.norm in _SORTS for t in line.tokens[place.last : place.last + 1])
        after = [t.norm for t in line.tokens[last : last + 2]]
        return bool(after) and (after[0] in _DAYS or (after[0] in _ON and len(after) > 1))

    def new_post(self, line: Line, i: int) -> bool:
        """True where another post phrase begins at token `i`."""
        tokens, lex = line.tokens, self._lex
        for k in range(i, min(i + 6, len(tokens))):
            heads = lex.heads.match_at(tokens, k)
            match = line.cover[k]
            rank = lex.ranks.match_at(tokens, k) if heads is not None else None
            if heads is not None and rank is not None and rank[0].size > heads[0].size:
                return False
            if heads is not None and k > i and tokens[k].norm in ALONE:
                return False
            if heads is not None and not (match is not None and match.last - match.first > 1):
                after = k + heads[0].size
                of_body = after < len(tokens) and tokens[after].capital and tokens[after].norm in lex.body_words
                return not of_body or self.person_begins(line, after, True)  # "and Defence Minister General X"
            if (
                lex.qualifiers.match_at(tokens, k) is None
                and line.cover[k] is None
                and tokens[k].norm not in lex.of_bodies
            ):
                return False
        return False
