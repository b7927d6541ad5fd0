"""Officials of other states in one state's texts, where only the words around a name tell whom he serves.

"Israeli Prime Minister A, President B and Minister C" gives one state to a row of names; "in Gabon he
met with President D" gives that of the place to those met; "the Colombian delegation included E" that
of the delegation. Ministers, premiers and presidents that the issuer of a text does not have serve the
one state that the sentence names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.find.gazetteer import Match
from kg.find.lexicon import BLOCS, Lexicon
from kg.find.lines import Line
from kg.find.meanings import Meant
from kg.find.names import PersonMention
from kg.find.officials import Person
from kg.find.sides import foreign_states
from kg.text import words

_ROW = frozenset({",", ";", "and", "as", "well", "the", "&"})
_GOT = frozenset({"with", "met", "welcomed", "received", "hosted"})
_MET = frozenset({"met", "meet", "meets", "meeting", "talks", "received", "welcomed", "joined"})
_GROUPS = frozenset({"delegation", "delegations", "side", "team"})
_OF_GROUP = frozenset({"led", "headed", "included", "includes", "including", "comprised", "represented", "chaired"})
_TO = frozenset({"to", "in", "visiting"})
_NEAR = 4
_GOES = frozenset("visit visits visited travel travels travelled traveled arrive arrives arrived fly flies".split())
_ON_THE_WAY = frozenset(
    "will is to would shall due scheduled expected set also later then , mp on has official officially for a an the "
    "two three four - day working visit trip pay pays paid make makes made begin begins start starts state 's ' first "
    "second recent upcoming historic".split()
)
_SINGLE = frozenset({("president",), ("prime", "minister"), ("king",), ("chancellor",)})


def states_around(lexicon: Lexicon, lines: Sequence[Line], meant: Sequence[Meant], issuer: str | None) -> bool:
    """Vote for the states of those whom neither post nor body gives one; true where a US president is named."""
    naming = (line for line in lines if not lexicon.us_presidents.isdisjoint(line.words))
    listed = issuer == "US" and any(
        token.norm in lexicon.us_presidents and token.capital for line in naming for token in line.tokens
    )
    for k, (line, found) in enumerate(zip(lines, meant, strict=True)):
        _at_the_head(lexicon, line, found)
        _travelling(lexicon, line, found)
        fresh = [(m, p) for m, p in found if not _told(lexicon, p, k)]
        if not fresh:
            continue
        _rows(line, found, {id(p) for _, p in fresh}, issuer)
        if issuer != "US":
            continue
        states = foreign_states(lexicon, line) - {issuer}
        alone = sum(_not_of_issuer(lexicon, p, listed=listed) for p in dict.fromkeys(p for _, p in found)) == 1
        for mention, person in fresh:
            if person.votes:
                continue
            code = _of_group(lexicon, line, mention) or _met_there(line, mention, states)
            others = listed or _by_the_way(line, mention, person)
            if code is None and (alone or others > listed) and _not_of_issuer(lexicon, person, listed=others):
                code = _only_named(lexicon, line, issuer)
                code = code or (_only_abroad(lexicon, lines, issuer) if others > listed else None)
            if code is not None and code != issuer:
                person.votes[code] += 1
    return listed


def _at_the_head(lexicon: Lexicon, line: Line, found: Meant) -> None:
    """ "the Chinese delegation will be headed by X, member of the Military Commission": of China."""
    if line.words.isdisjoint(_GROUPS) or line.words.isdisjoint(_OF_GROUP):
        return
    for mention, person in found:
        told = person.vietnamese or mention.country or any(p.explicit for p in person.posts)
        listed = line.tokens[mention.first - 1].norm in {"by", "and"}  # "headed by X and Y"
        code = _of_group(lexicon, line, mention) if listed and not told else None
        if code is not None:
            person.votes[code] += 4


def _travelling(lexicon: Lexicon, line: Line, found: Meant) -> None:
    """ "X will travel to Cambodia and Vietnam", "X paid a visit to Laos": states that are not the traveller's own."""
    tokens = line.tokens
    for mention, person in found:
        at, gone = mention.last, False
        while at < len(tokens) and (tokens[at].norm in _GOES or tokens[at].norm in _ON_THE_WAY):
            gone |= tokens[at].norm in _GOES or tokens[at].norm == "trip"
            at += 1
        if at < len(tokens) and tokens[at].norm in {"in", "the"}:
            at += 1
        while gone and at < len(tokens):
            match = line.starts(at)
            if match is not None and match.entry.kind == "C":
                person.away.add(lexicon.country(match.entry.concept) or "")
                at = match.last
            elif tokens[at].norm in _ROW:
                at += 1
            else:
                break


def _told(lexicon: Lexicon, person: Person, k: int) -> bool:
    """True of one whose state is told, who was named before, or whose post only the issuer has."""
    if person.votes or person.vietnamese or min(person.told, default=k) < k:
        return True
    if any(p.organisation is not None and lexicon.country(p.organisation) is None for p in person.posts):
        return True  # of an alliance of states
    natives = {lexicon.native(p.head) for p in person.posts} - {None}
    return bool(natives) or is_us_president(lexicon, person)


def is_us_president(lexicon: Lexicon, person: Person) -> bool:
    """True of a president, or vice president, by a name that only those of the United States have borne."""
    name, heads = person.words[-1], {p.head for p in person.posts}
    vice = name in lexicon.us_vice_presidents and ("vice", "president") in heads
    return vice or (name in lexicon.us_presidents and ("president",) in heads)


def _rows(line: Line, found: Meant, fresh: set[int], issuer: str | None) -> None:
    """One state for a row of names: that of the first, or "of Ukraine" after the last of those met."""
    rows: list[list[tuple[PersonMention, Person]]] = []
    for mention, person in found:
        gap = line.tokens[rows[-1][-1][0].last : mention.first] if rows else ()
        if rows and all(t.norm in _ROW for t in gap) and mention.first >= rows[-1][-1][0].last:
            rows[-1].append((mention, person))
        else:
            rows.append([(mention, person)])
    for row in rows:
        if len(row) > 1:
            _forward(row, fresh, issuer)
            if row[0][0].first and line.tokens[row[0][0].first - 1].norm in _GOT:
                _backward(row, fresh, issuer)


def _forward(row: Meant, fresh: set[int], issuer: str | None) -> None:
    """ "Israeli Prime Minister A, President B and Minister C": one state, which has each office but once."""
    code: str | None = None
    heads: set[tuple[str, ...]] = set()
    for mention, person in row:
        own = _own_state(mention)
        mine = {p.head for p in person.posts if p.head in _SINGLE}
        if own is not None:
            code, heads = (own if own != issuer else None), set()
        elif id(person) not in fresh or not person.posts or mine & heads:
            code = None
        elif code is not None:
            person.votes[code] += 1
        heads |= mine


def _backward(row: Meant, fresh: set[int], issuer: str | None) -> None:
    """ "with Minister A and Director B of Ukraine": both of them."""
    code: str | None = None
    for mention, person in reversed(row):
        own = _own_state(mention)
        if own is not None:
            code = mention.country if mention.country != issuer else None
        elif id(person) not in fresh or person.votes or not person.posts:
            code = None
        elif code is not None:
            person.votes[code] += 1


def _own_state(mention: PersonMention) -> str | None:
    """The state that the words of a mention give."""
    return mention.country or next((p.country for p in mention.posts if p.country and p.explicit), None)


def _of_group(lexicon: Lexicon, line: Line, mention: PersonMention) -> str | None:
    """The state of "the Colombian delegation was led by …", "the Mexican delegation included A; B; C"."""
    tokens = line.tokens
    for at in range(mention.first - 1, 0, -1):
        if tokens[at].norm not in _GROUPS:
            continue
        verb = next((k for k in range(at + 1, mention.first) if tokens[k].norm in _OF_GROUP), -1)
        if verb < 0:
            return None
        named = dict.fromkeys(m for m in line.cover[at + 1 : verb] if m is not None and m.entry.kind in "CJO")
        codes = (lexicon.country(m.entry.concept) for m in named if tokens[m.first - 1].norm not in _TO)
        if (code := next((c for c in codes if c is not None), None)) is not None:
            return code  # "the delegation of the Cambodian Ministry of Defence, led by"
        for j in range(at - 1, max(-1, at - 1 - _NEAR), -1):
            match = line.cover[j]
            if match is not None and match.entry.kind in "CJ":
                return lexicon.country(match.entry.concept)
        return None
    return None


def _met_there(line: Line, mention: PersonMention, states: frozenset[str]) -> str | None:
    """The state of "In Gabon, X met with A, B and C": the only one named, where the meeting is, before those met."""
    if len(states) != 1:
        return None
    tokens = line.tokens
    verb = next((i for i in range(mention.first - 1, 0, -1) if tokens[i].norm in _MET), None)
    if verb is None or any(t.raw == "." for t in tokens[verb : mention.first]):
        return None
    there = any(
        tokens[i].norm in {"in", "to", "visited"}
        and (match := line.starts(i + 1 + (tokens[i + 1].norm == "the"))) is not None
        and match.entry.kind in "CL"
        for i in range(verb)
    )
    return next(iter(states)) if there else None


def _only_named(lexicon: Lexicon, line: Line, issuer: str | None) -> str | None:
    """The one state besides the issuer that a sentence names by its name or adjective."""
    matches = dict.fromkeys(m for m in line.cover if m is not None and m.entry.kind in "CJ")
    named = {lexicon.country(m.entry.concept) for m in matches if not _place(line, m)}
    named -= {None, issuer, *BLOCS}
    return next(iter(named)) if len(named) == 1 else None


def _only_abroad(lexicon: Lexicon, lines: Sequence[Line], issuer: str | None) -> str | None:
    """The one state besides the issuer that an article names."""
    named = {code for line in lines for code in foreign_states(lexicon, line)} - {issuer, *BLOCS}
    return next(iter(named)) if len(named) == 1 else None


def _place(line: Line, match: Match) -> bool:
    """True of the state in "met in Bali, Indonesia", which is but where something was."""
    city = line.cover[match.first - 2] if match.first > 1 and line.tokens[match.first - 1].raw == "," else None
    return city is not None and city.entry.kind == "L"


def _by_the_way(line: Line, mention: PersonMention, person: Person) -> bool:
    """True of one named but once, as one who was met or for what is his: "praised President X's reforms"."""
    after = line.tokens[mention.name_last].norm if mention.name_last < len(line.tokens) else ""
    met = mention.first > 0 and line.tokens[mention.first - 1].norm == "with"
    return (after == "'s" or met) and len(person.told) == 1


def _not_of_issuer(lexicon: Lexicon, person: Person, *, listed: bool) -> bool:
    """True of premiers and ministers, which the United States has not, and of presidents beside its own."""
    for post in person.posts:
        if post.head and (set(post.head) & lexicon.premiers or post.head[-1] == "minister"):
            return True
        if post.head == ("president",) and listed and post.organisation is None and post.bare:
            return not is_us_president(lexicon, person)
    return False


_PARTIES = {
    "CPC": "CN",
    "Communist Party of China": "CN",
    "Lao People's Revolutionary Party": "LA",
    "LPRP": "LA",
    "Cambodian People's Party": "KH",
    "Communist Party of Cuba": "CU",
}
"""Parties that rule other states and have a Politburo or a Central Committee as that of Viet Nam does."""


_SECRETARIES = frozenset("FR BE ES PT CH RO HU PL".split())
"""Other states with secretaries of state for a field."""


def by_party(person: Person, partner: str | None = None) -> str | None:
    """The state of a "member of the Political Bureau of the CPC Central Committee"; of a "Secretary of State for"."""
    labels = [p.label.replace("’", "'") for p in person.posts]
    if not person.votes and any(label.startswith("Secretary of State for ") for label in labels):
        return (
            partner if partner in _SECRETARIES else "GB"
        )  # of defence or of the home department: that of the United States has no field beside his name
    return next((code for name, code in _PARTIES.items() if any(name in label for label in labels)), None)


_SHORT = re.compile(r"\b[A-Z]{3,}\b|\bIndo-Pacific Command\b|\bPentagon\b")
"""A body's short form, or a name that no other state has: "Department of Defence" is that of several."""
_US = frozenset({"us", "usa", "united", "american"})


def american(person: Person) -> bool:
    """True where a post's own words name the United States or a body that only it has: "DPAA Director"."""
    return any(
        not _US.isdisjoint(words(p.label)) or (p.organisation is not None and _SHORT.search(p.label) is not None)
        for p in person.posts
    )
