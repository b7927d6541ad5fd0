"""What else tells whom a person serves: "of the Ministry of …", "who heads …", a rank or counterpart in apposition."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.bodies import BodyGrammar
from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.names import PersonMention
from kg.find.posts import PostMention
from kg.text import Token
from kg.vocabulary import Concept

_LEADING = frozenset({"led", "headed", "run", "directed", "commanded", "chaired", "been", "in", "charge", "of"})
"""What may stand between "has" and the body in "has run the office", "is in charge of the office"."""

_LOCAL = frozenset({"provincial", "municipal", "local", "national", "regional", "district", "city"})
"""What may stand in small letters before the name of a body: "who chairs the provincial People's Committee"."""


class ServiceGrammar:
    """Reads the body, state or rank that stands after a name, and who is no official."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self._bodies = BodyGrammar(lexicon)

    def rank_after(self, tokens: Sequence[Token], start: int) -> Concept | None:
        """ "Ninh Cong Trac, a Senior Lieutenant General as well": a rank in apposition."""
        entries = self._lex.ranks.match_at(tokens, start) if start < len(tokens) and tokens[start].capital else None
        if entries is None or tokens[start - 1].norm not in {"a", "an", "the"}:
            return None
        end = start + entries[0].size
        return None if end < len(tokens) and tokens[end].capital else entries[0].concept

    def of_state(self, line: Line, person: PersonMention, at: int) -> None:
        """ "President X of Ukraine", "Colonel Y of the VNOSMP": the state or body that the person serves."""
        tokens = line.tokens
        start = at + 2 if tokens[at + 1 : at + 2] and tokens[at + 1].norm == "the" else at + 1
        match = line.starts(start)
        held = person.posts[-1] if person.posts else None
        plain = held is not None and held.bare and held.organisation is None and held.country is None
        if plain and (match is None or match.entry.kind in "OL") and not self._bodies.new_post(line, start):
            self._of_body(line, person, start)
        if match is None or match.entry.kind not in "COJ":
            return
        country = self._lex.country(match.entry.concept)
        owned = match.last < len(tokens) and tokens[match.last].norm == "'s"  # "of Vietnam's Military Region 7"
        end = match.last if match.entry.kind != "J" and not owned else self._bodies.body_run(line, start)
        if country is not None and (match.entry.kind != "J" or end > match.last):
            person.country, person.last = country, end
            if end + 2 < len(tokens) and tokens[end].raw == "(" and tokens[end + 2].raw == ")":
                person.last = end + 3

    def _of_body(self, line: Line, person: PersonMention, start: int) -> None:
        """ "Director Philippa Gaunt of the Veterans Office": the body belongs to the post before the name."""
        end = self._bodies.body_run(line, start)
        if end <= start or not line.tokens[start].capital:
            return
        post = person.posts[-1]
        of = " of the " if line.tokens[start - 1].norm == "the" else " of "
        post.label += of + _spelt(line.tokens, start, end)
        post.bare, person.last = False, end

    def serving(self, line: Line, person: PersonMention, at: int) -> None:
        """ "Le Van Tam of the Ministry of Foreign Affairs": an official whose post is not told."""
        tokens = line.tokens
        start = at + 2 if at + 1 < len(tokens) and tokens[at + 1].norm == "the" else at + 1
        match = line.starts(start) if start < len(tokens) else None
        if match is not None and match.entry.kind == "O" and match.entry.concept.flag("isGovernment"):
            person.serves = True
            person.country, person.last = self._lex.country(match.entry.concept), match.last
            if match.last < len(tokens) and tokens[match.last].norm == "'s":
                person.last = max(match.last, self._bodies.body_run(line, start))
            return
        end = self._bodies.body_run(line, start) if len(person.words) > 1 else start
        if end > start and {t.norm for t in tokens[start:end] if t.capital} & self._lex.government:
            person.serves, person.last = True, end

    def leads(self, line: Line, person: PersonMention, verb: int) -> bool:
        """ "Nguyen Van Hung, who heads the Engineering Division of …": the post of head."""
        start = verb + 1
        while start < len(line.tokens) and line.tokens[start].norm in _LEADING:
            start += 1
        if start < len(line.tokens) and line.tokens[start].norm in {"the", "its", "a", "an"}:
            start += 1
        name = start + (start < len(line.tokens) and line.tokens[start].norm in _LOCAL)
        end = self._bodies.body_run(line, name)
        if end <= name or not line.tokens[name].capital:
            return False
        label = "head of the " + _spelt(line.tokens, start, end)
        match = next((m for m in line.cover[start:end] if m is not None and m.entry.kind == "O"), None)
        concept = match.entry.concept if match else None
        person.posts.append(PostMention(start, end, label, ("head",), self._lex.country(concept), concept))
        person.last = end
        return True

    def private(self, line: Line, person: PersonMention) -> None:
        """Marks a person whose only post is one of a company, a club or the press."""
        lex, tokens = self._lex, line.tokens
        before = tuple(t.norm for t in tokens[max(0, person.first - 2) : person.first])
        person.private = bool(before) and (before[-1:] in lex.private or before in lex.private)
        if person.private or person.posts or person.ranks:
            return
        at = person.last
        if at + 1 < len(tokens) and tokens[at].raw == ",":
            near = [t.norm for t in tokens[at + 1 : at + 5]]
            person.private = any((w,) in lex.private for w in near) and "." not in near


def _spelt(tokens: Sequence[Token], start: int, end: int) -> str:
    """The name of a body as the text writes it, without its acronym in brackets."""
    parts = [tokens[k].raw for k in range(start, end) if not _bracketed(tokens, k)]
    return " ".join(parts).replace(" ’s", "’s").replace(" 's", "'s")


def _bracketed(tokens: Sequence[Token], k: int) -> bool:
    """True for the three tokens of "(NATO)"."""
    return tokens[k].raw in {"(", ")"} or (k > 0 and tokens[k - 1].raw == "(")


_JOINING = frozenset({",", ";", "and", "&", "(", ")"})


def share(line: Line, persons: Sequence[PersonMention], lexicon: Lexicon) -> None:
    """Give a post or rank in the plural to every name of the row that follows: "Senators A, B and C"."""
    holder: PersonMention | None = None
    ranks: list[Concept] = []
    for k, person in enumerate(persons):
        before = lexicon.plural_ranks.get(tuple(t.norm for t in line.tokens[person.first - 1 : person.first]))
        if before is not None and not person.ranks:
            person.ranks, ranks, holder = [before], [before], person
        elif any(p.several for p in person.posts):
            holder, ranks = person, []
        elif holder is not None and not (person.ranks and ranks):
            gap = line.tokens[persons[k - 1].last : person.first]
            listed = any(t.raw == ";" for t in gap)
            if (listed or not person.posts) and len(gap) <= 3 and all(t.norm in _JOINING for t in gap):
                person.posts.extend(p for p in holder.posts if p.several)
                person.ranks.extend(ranks)
                person.country = person.country or holder.country
            else:
                holder = None
        else:
            holder = None
