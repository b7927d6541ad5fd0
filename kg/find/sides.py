"""The states an article is about: the one at home in it, the other side, the issuer of a release."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from kg.find.gazetteer import Match
from kg.find.lexicon import BLOCS, Lexicon
from kg.find.lines import Line
from kg.find.names import PersonMention
from kg.find.officials import Person
from kg.find.sentences import Sentence
from kg.model import Article

_MOSTLY = 0.6
"""What part of all mentions of other states are of one where the article is about that one."""

_READOUT = "readout"
"""How the offices of the United States call a report of a meeting, in its headline."""

_NO_SIDES = BLOCS - {"EU"}
_WHERE = frozenset("in at to from near of , outside around visiting visit visited left leave leaving for with".split())
"""Words before a capital that is but a place."""

_DEEP = 6
"""How many larger places are gone through up to a state."""

_VIETNAM = frozenset({"vietnam", "vietnamese", "viet"})
"""Words that name Viet Nam within the name of a body."""


def without_names(lines: Sequence[Line], meant: Sequence[Sequence[tuple[PersonMention, Person]]]) -> list[Line]:
    """The lines without the states that are but a part of somebody's name: "Tran Quoc Thai", "Thai said"."""
    told: list[Line] = []
    for line, mentions in zip(lines, meant, strict=True):
        names = {i for m, _ in mentions for i in range(m.name_first, m.name_last)}
        kept = [m for m in line.matches if m.entry.kind not in "CJ" or m.first not in names] if names else line.matches
        told.append(line if len(kept) == len(line.matches) else Line.of(line.tokens, kept))
    return told


def _counts(lexicon: Lexicon, lines: Sequence[Line]) -> tuple[Counter[str], Counter[str]]:
    """How often each state is named, and how often a body of it (the Pentagon is one)."""
    counts: Counter[str] = Counter()
    bodies: Counter[str] = Counter()
    for line in lines:
        for owner in _uncovered(lexicon, line):
            counts[owner] += 2
        for match in line.matches:
            code = lexicon.country(match.entry.concept) or _acting(lexicon, line, match)
            if code is not None and code not in _NO_SIDES:
                house = match.entry.kind == "L" and match.entry.concept.value("placeType") == "venue"
                seat = match.entry.kind == "L" and _acting(lexicon, line, match) is not None
                if (
                    match.entry.kind != "L" or code == "VN" or house or seat
                ):  # a place tells of the state at home, not the other
                    counts[code] += 2 if match.entry.kind in "CJ" or house or seat or code == "EU" else 1
                bodies[code] += match.entry.kind == "O" or (house and code == "US")
    return counts, bodies


def _acting(lexicon: Lexicon, line: Line, match: Match) -> str | None:
    """The state of a capital that stands for it: "Seoul and Hanoi have discussed", "Seoul's defence ministry"."""
    code = lexicon.vocabulary.code(match.entry.concept.value("capitalOf")) if match.entry.kind == "L" else None
    before = line.tokens[match.first - 1].norm if match.first else ""
    owner = match.last < len(line.tokens) and line.tokens[match.last].norm == "'s"
    return code if (before not in _WHERE or (owner and before == ",")) and not _in_a_name(line, match) else None


def _uncovered(lexicon: Lexicon, line: Line) -> Iterator[str]:
    """The states of the peoples and ships that a sentence names."""
    for i in line.capitals if not lexicon.peoples_and_ships.isdisjoint(line.words) else ():
        token = line.tokens[i]
        code = lexicon.peoples.get(token.norm) or lexicon.ships.get(token.raw)
        if code is not None and line.cover[i] is None:
            yield code


def states(lexicon: Lexicon, lines: Sequence[Line]) -> frozenset[str]:
    """The states that an article names by their own names or adjectives, or by a place in them.

    Viet Nam also within the name of a body of it ("Vietnam's Ministry of National Defence").
    """
    found = (
        m.entry
        for line in lines
        for m in line.matches
        if (m.entry.kind in "CJL" and not _in_a_name(line, m))
        or (m.entry.kind == "O" and any(t.norm in _VIETNAM for t in line.tokens[m.first : m.last]))
    )
    return frozenset(code for entry in found if (code := lexicon.country(entry.concept)))


def written_in(lexicon: Lexicon, article: Article) -> str | None:
    """The state that the dateline's place lies in."""
    place = article.dateline_place
    concepts = lexicon.vocabulary.concepts
    concept = concepts.get(place.concept) if place is not None and place.concept else None
    for _ in range(_DEEP):
        if concept is None or (code := lexicon.country(concept)) is not None:
            return code if concept is not None else None
        concept = next((concepts[b] for b in concept.broader if b in concepts), None)
    return None


def reported_from(lexicon: Lexicon, article: Article) -> str | None:
    """The state in whose capital an agency writes, but a Vietnamese one: officials there are told without it."""
    place, agency = article.dateline_place, article.agency
    concept = lexicon.vocabulary.concepts.get(place.concept) if place is not None and place.concept else None
    if concept is None or agency is None or agency.lower() in lexicon.home_agencies:
        return None
    code = lexicon.vocabulary.code(concept.value("capitalOf"))
    return code if code not in {"VN", "SG"} else None  # Singapore hosts the dialogues of others


def _in_a_name(line: Line, match: Match) -> bool:
    """True of the place in "Georgetown Center on Faith", which is not told to be there."""
    after = line.tokens[match.last] if match.last < len(line.tokens) else None
    name = after is not None and after.capital and after.raw[0].isalpha() and line.cover[match.last] is None
    return match.entry.kind == "L" and name


def local_states(
    lexicon: Lexicon, sentences: Sequence[Sentence], lines: Sequence[Line], partner: str | None
) -> dict[int, str]:
    """The one state besides Viet Nam that a sentence, else its paragraph names, by the sentence's number.

    Empty for an article that tells of one other state for the most part: all it says is of that one.
    """
    told = [foreign_states(lexicon, line) for line in lines]
    counts = Counter(code for codes in told for code in codes)
    if partner is None or counts[partner] >= _MOSTLY * counts.total():
        return {}
    paragraphs: dict[int, set[str]] = {}
    for sentence, codes in zip(sentences, told, strict=True):
        paragraphs.setdefault(sentence.paragraph, set()).update(codes)
    found: dict[int, str] = {}
    for sentence, codes in zip(sentences, told, strict=True):
        around = paragraphs[sentence.paragraph]
        one = around if len(around) == 1 else codes if len(codes) == 1 else frozenset[str]()
        found.update(dict.fromkeys([sentence.index] if one else [], next(iter(one), "")))
    return found


def foreign_states(lexicon: Lexicon, line: Line) -> frozenset[str]:
    """The states that a sentence names by name, adjective, people, body, capital or ship."""
    codes: set[str | None] = set(_uncovered(lexicon, line))
    for match in line.matches:
        if match.entry.kind == "L" and _in_a_name(line, match):
            continue
        if match.entry.kind == "L":
            codes.add(lexicon.vocabulary.code(match.entry.concept.value("capitalOf")))
            if match.entry.concept.value("placeType") == "venue":  # "the White House said"
                codes.add(lexicon.country(match.entry.concept))
        else:
            codes.add(lexicon.country(match.entry.concept))
    return frozenset(code for code in codes if code and code != "VN" and code not in BLOCS)


def issuer(lexicon: Lexicon, lines: Sequence[Line], persons: Sequence[Person]) -> str | None:
    """The state whose release an article about no Vietnamese matter is.

    The United States where the article names it, a body or a president of it, as it issues most such texts, and
    wherever it calls itself a readout; else the state of the body named most, unless that is the state of an
    official who is told to serve it.
    """
    counts, bodies = _counts(lexicon, lines)
    if bodies["US"] or counts["US"] or any(_of_president(lexicon, line) for line in lines):
        return "US"
    if lines and lines[0].tokens and lines[0].tokens[0].norm == _READOUT and not any(bodies.values()):
        return "US"
    told = {code for p in persons for code in p.votes}
    ranked = sorted((-n, c) for c, n in bodies.items() if n and c not in told)
    return ranked[0][1] if ranked else None


def _of_president(lexicon: Lexicon, line: Line) -> bool:
    """True of "President Biden" and "the Biden-Harris Administration"."""
    tokens = line.tokens
    for i, token in enumerate(tokens) if not lexicon.us_presidents.isdisjoint(line.words) else ():
        if token.norm in lexicon.us_presidents and token.capital and i:
            around = {t.norm for t in (tokens[i - 1], *tokens[i + 1 : i + 4])}
            if tokens[i - 1].norm == "president" or "administration" in around:
                return True
    return False


def sides_of(
    lexicon: Lexicon,
    lines: Sequence[Line],
    persons: Sequence[Person],
    written: str | None = None,
    agency: str | None = None,
) -> tuple[str | None, str | None]:
    """The country at home in the article (Viet Nam wherever it occurs) and the other one named most.

    `written` is the state that the dateline's place lies in: one of the two where the story tells of no other. A
    Vietnamese `agency` tells of its own leaders without their state.
    """
    counts, bodies = _counts(lexicon, lines)
    if "VN" not in states(lexicon, lines) and not any(p.vietnamese and p.official for p in persons):
        counts["VN"] = bodies["VN"] = 0  # a Politburo, a General Staff and a National Assembly have others too
    often = counts["VN"] > 0 and counts["VN"] * 8 >= max(counts.values())
    vietnamese = sum(p.vietnamese and p.official and len(p.words) > 2 for p in persons)
    ours = agency is not None and agency.lower() in lexicon.home_agencies
    ours = ours and any(p.vietnamese and p.official for p in persons)
    home = "VN" if ours or often or vietnamese > 1 or (vietnamese and (counts["VN"] or written)) else None
    if home is None and (owners := sorted((-n, c) for c, n in bodies.items() if n)):
        home = owners[0][1]
    for code in (
        lexicon.native(p.head)
        for person in persons
        for p in person.posts
        if p.country is None and " to " not in p.label
    ):
        counts[code or ""] += 2 * (code is not None)
    told = Counter(code for p in persons if p.official for code in p.votes)
    rest = ((-n, -told[c], c != "US", c) for c, n in counts.items() if n and c not in {home, ""})
    ranked = [c for *_, c in sorted(rest)]
    if home is None:
        return (ranked[0] if ranked else None, ranked[1] if len(ranked) > 1 else None)
    return home, ranked[0] if ranked else written if written != home else None
