"""Pairs of a build that the rules left apart though they look alike, with the evidence, for people to decide.

Pairs are looked for within small groups: officials by their last word or by all words of the name,
meetings by kind and participant, agreements by kind and year, projects by theme.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from pathlib import Path

import pyoxigraph as ox

from kg.describe import BASE
from kg.describe.names import KG, RDF
from kg.unify.fold import digest, fold, words

_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
_EXACT = "http://www.w3.org/ns/oa#exact"
KINDS = ("Official", "Meeting", "Agreement", "Project")
# A group larger than this is no evidence of likeness.
_MOST = 40
_DAYS = 3
_SIMILAR = 2


@dataclass(frozen=True, slots=True, order=True)
class Candidate:
    """Two entities that may be one: `strength` 1 to 3, why they look alike, and a sentence for each."""

    strength: int
    kind: str
    first: str
    second: str
    why: str
    quotes: tuple[str, str] = ("", "")


@dataclass(slots=True)
class _Thing:
    iri: str
    kind: str
    values: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def one(self, name: str) -> str:
        return min(self.values.get(name, ()), default="")

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(self.iri.partition("/id/")[2].split("/")[2].split("-"))


def candidates(graph: Path) -> list[Candidate]:
    """The likely pairs of a build's kg.nq, the likeliest first."""
    store = ox.Store()
    store.bulk_load(path=str(graph), format=ox.RdfFormat.N_QUADS)
    things = {kind: list(_things(store, kind)) for kind in KINDS}
    found = {
        *_officials(things["Official"]),
        *_meetings(things["Meeting"]),
        *_agreements(things["Agreement"]),
        *_projects(things["Project"]),
    }
    ordered = sorted(found, key=lambda one: (-one.strength, one))
    return [
        Candidate(
            one.strength,
            one.kind,
            one.first,
            one.second,
            one.why,
            (_quote(store, one.first), _quote(store, one.second)),
        )
        for one in ordered
    ]


def _objects(store: ox.Store, subject: str, predicate: str) -> list[str]:
    quads = store.quads_for_pattern(ox.NamedNode(subject), ox.NamedNode(predicate), None)
    return sorted({quad.object.value for quad in quads if isinstance(quad.object, ox.NamedNode | ox.Literal)})


def _things(store: ox.Store, kind: str) -> Iterator[_Thing]:
    quads = store.quads_for_pattern(None, ox.NamedNode(f"{RDF}type"), ox.NamedNode(KG + kind))
    for iri in sorted({quad.subject.value for quad in quads if isinstance(quad.subject, ox.NamedNode)}):
        thing = _Thing(iri, kind)
        for name in ("country", "kind", "theme", "siteName", "name", "party"):
            thing.values[name].update(_objects(store, iri, KG + name))
        thing.values["label"].update(_objects(store, iri, _LABEL))
        for when in [*_objects(store, iri, f"{KG}date"), *_dates_of_signing(store, iri)]:
            thing.values["day"].update(_objects(store, when, f"{KG}earliest"))
        for part in _objects(store, iri, f"{KG}participation"):
            thing.values["people"].update(_objects(store, part, f"{KG}participant"))
        yield thing


def _dates_of_signing(store: ox.Store, iri: str) -> list[str]:
    return [when for one in _objects(store, iri, f"{KG}signing") for when in _objects(store, one, f"{KG}date")]


def _quote(store: ox.Store, iri: str) -> str:
    for report in _objects(store, iri, f"{KG}attestedBy"):
        for evidence in _objects(store, report, f"{KG}evidence"):
            for quote in _objects(store, evidence, _EXACT):
                return " ".join(quote.split())
    return ""


def _groups(things: Iterable[_Thing], keys: Mapping[str, Iterable[tuple[str, ...]]]) -> Iterator[tuple[_Thing, _Thing]]:
    """The pairs that share a key, each once."""
    found: dict[tuple[str, ...], list[_Thing]] = defaultdict(list)
    for thing in things:
        for key in set(keys[thing.iri]):
            found[key].append(thing)
    seen: set[tuple[str, str]] = set()
    for members in found.values():
        for first, second in combinations(members, 2) if len(members) <= _MOST else ():
            if (first.iri, second.iri) not in seen:
                seen.add((first.iri, second.iri))
                yield first, second


def _pair(strength: int, first: _Thing, second: _Thing, why: str) -> Candidate:
    a, b = sorted((first.iri, second.iri))
    return Candidate(strength, first.kind.lower(), a, b, why)


def _officials(things: list[_Thing]) -> Iterator[Candidate]:
    keys = {one.iri: [("last", one.key[-1]), ("first", one.key[0]), ("all", *sorted(one.key))] for one in things}
    for a, b in _groups(things, keys):
        one_state = a.one("country") == b.one("country")
        if sorted(a.key) == sorted(b.key):
            yield _pair(3, a, b, "the same words of a name" if one_state else "one name in two states, or in none")
        elif one_state and edits("".join(a.key), "".join(b.key)) <= _SIMILAR:
            yield _pair(3, a, b, "names that differ by a letter or two")
        elif one_state and a.key[-1] == b.key[-1] and min(len(a.key), len(b.key)) == 1:
            yield _pair(1, a, b, "one is the last word of the other")
        elif one_state and a.key[-1] == b.key[-1] and a.key[0][:1] == b.key[0][:1]:
            yield _pair(2, a, b, "the same last word, and given names with the same initial")


def _meetings(things: list[_Thing]) -> Iterator[Candidate]:
    keys = {one.iri: [(one.one("kind"), who) for who in one.values["people"]] for one in things}
    for a, b in _groups(things, keys):
        apart = _apart(a.one("day"), b.one("day"))
        if apart is not None and apart <= _DAYS:
            yield _pair(3 if apart < _SIMILAR else 2, a, b, f"one kind and participant, {apart} days apart")
        elif apart is None and a.one("day")[:4] == b.one("day")[:4]:
            yield _pair(1, a, b, "one kind and participant, and a date is missing")


def _apart(first: str, second: str) -> int | None:
    try:
        return abs((date.fromisoformat(first) - date.fromisoformat(second)).days)
    except ValueError:
        return None


def _agreements(things: list[_Thing]) -> Iterator[Candidate]:
    keys = {one.iri: [(one.one("kind"), one.one("day")[:4])] for one in things if one.one("day")}
    dated = [one for one in things if one.iri in keys]
    for a, b in _groups(dated, keys):
        first, second = a.values["party"], b.values["party"]
        if first <= second or second <= first:
            yield _pair(2, a, b, "one kind, one year, and no parties that exclude it")


def _projects(things: list[_Thing]) -> Iterator[Candidate]:
    keys = {one.iri: [(one.one("theme"),)] for one in things if one.one("siteName")}
    for a, b in _groups([one for one in things if one.iri in keys], keys):
        first, second = fold(a.one("siteName")), fold(b.one("siteName"))
        if edits(first, second) <= _SIMILAR or set(words(first)) & set(words(second)):
            yield _pair(2, a, b, "one theme, and sites of similar names")


def edits(first: str, second: str) -> int:
    """How many letters must be put in, left out or changed, counted up to three.

    >>> edits("shanahan", "shannahan"), edits("abc", "xyz")
    (1, 3)
    """
    if abs(len(first) - len(second)) > _SIMILAR:
        return _SIMILAR + 1
    row = list(range(len(second) + 1))
    for place, letter in enumerate(first, 1):
        before, row = row, [place]
        for other, sign in enumerate(second, 1):
            row.append(min(before[other] + 1, row[-1] + 1, before[other - 1] + (letter != sign)))
    return min(row[-1], _SIMILAR + 1)


def as_table(found: Iterable[Candidate], base: str = BASE) -> str:
    """A line per pair: how likely, the two, why, and a sentence for each."""
    lines = []
    for one in found:
        names = " = ".join(iri.removeprefix(f"{base}id/") for iri in (one.first, one.second))
        lines.append(f"{'*' * one.strength:<3} {names}: {one.why}")
        lines.extend(f"      “{quote}”" for quote in one.quotes if quote)
    return "".join(f"{line}\n" for line in lines)


def as_turtle(found: Iterable[Candidate], base: str = BASE) -> str:
    """Decisions ready to be filled in: who, when, and kg:DifferentFrom instead where the two are not one."""
    blocks = [_HEAD.replace("BASE", str(ox.NamedNode(f"{base}id/")))]
    for one in found:
        quotes = "".join(f"# {quote}\n" for quote in one.quotes if quote)
        iri = ox.NamedNode(f"{base}id/decision/{digest(one.first, one.second)}")
        subjects = " , ".join(str(ox.NamedNode(each)) for each in (one.first, one.second))
        blocks.append(
            f"{quotes}{iri}\n    a kg:SameAs ;\n    kg:concerns {subjects} ;\n"
            f'    kg:decidedBy "" ;\n    kg:decidedOn "" ;\n    kg:reason {ox.Literal(one.why, language="en")}\n    .\n'
        )
    return "\n".join(blocks)


_HEAD = """# Pairs that the rules left apart, the likeliest first, each with a sentence of the one and of the other.
# Keep those that are one, or make them kg:DifferentFrom; fill in who decided and when; then
# kg build --corrections FILE.

@base BASE .
@prefix kg: <https://w3id.org/vnus/ns#> .
"""
