"""The states an article is about: the one at home in it, the other side, the issuer of a release."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.officials import Person


def _counts(lexicon: Lexicon, lines: Sequence[Line]) -> tuple[Counter[str], Counter[str]]:
    """How often each state is named, and how often a body of it."""
    counts: Counter[str] = Counter()
    bodies: Counter[str] = Counter()
    for line in lines:
        for match in dict.fromkeys(m for m in line.cover if m is not None):
            code = lexicon.country(match.entry.concept)
            if code is not None and code not in {"UN", "EU", "ASEAN"}:
                if match.entry.kind != "L" or code == "VN":  # a place tells of the state at home, not of the other side
                    counts[code] += 2 if match.entry.kind in "CJ" else 1
                bodies[code] += match.entry.kind == "O"
    return counts, bodies


def states(lexicon: Lexicon, lines: Sequence[Line]) -> frozenset[str]:
    """The states that an article names by their own names or adjectives, or by a place in them."""
    found = (m.entry for line in lines for m in line.cover if m is not None and m.entry.kind in "CJL")
    return frozenset(code for entry in found if (code := lexicon.country(entry.concept)))


def issuer(lexicon: Lexicon, lines: Sequence[Line], persons: Sequence[Person]) -> str | None:
    """The state whose release an article about no Vietnamese matter is.

    The United States where the article names it or a body of it, as it issues most such texts; else
    the state of the body named most, unless that is the state of an official who is told to serve it.
    """
    counts, bodies = _counts(lexicon, lines)
    if bodies["US"] or counts["US"]:
        return "US"
    told = {code for p in persons for code in p.votes}
    ranked = sorted((-n, c) for c, n in bodies.items() if n and c not in told)
    return ranked[0][1] if ranked else None


def sides_of(lexicon: Lexicon, lines: Sequence[Line], persons: Sequence[Person]) -> tuple[str | None, str | None]:
    """The country at home in the article (Viet Nam wherever it occurs) and the other one named most."""
    counts, bodies = _counts(lexicon, lines)
    often = counts["VN"] > 0 and counts["VN"] * 8 >= max(counts.values())
    vietnamese = sum(p.vietnamese and p.official and len(p.words) > 2 for p in persons)
    home = "VN" if often or vietnamese > 1 or (vietnamese and counts["VN"]) else None
    if home is None and (owners := sorted((-n, c) for c, n in bodies.items() if n)):
        home = owners[0][1]
    ranked = sorted((-n, c) for c, n in counts.items() if c != home)
    if home is None:
        return (ranked[0][1] if ranked else None, ranked[1][1] if len(ranked) > 1 else None)
    return home, ranked[0][1] if ranked else None
