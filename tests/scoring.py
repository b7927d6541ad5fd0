"""How well found facts agree with gold: records are aligned one to one within an article, then their values compared.

The measure is that of the Message Understanding Conferences: a record counts as found when it is
about the same thing (`SAME`), a slot when its value agrees (`AGREE`); F1 is the harmonic mean of
precision and recall over all articles. The form of the gold is told in ``docs/facts.md``.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.model import Actor, Facts
from kg.text import fold, words

KINDS = ("officials", "meetings", "agreements", "projects", "statements")
Record = dict[str, list[Any]]

_PLACE_NOISE = frozenset("airport airbase air base province district city international the area of in central".split())
_POST_NOISE = frozenset(
    "of the for to and us united states vietnam viet nam vietnamese american s a at in national on".split()
)
_SPELLINGS = {"defense": "defence", "programme": "program", "mou": "memorandum", "dept": "department"}


def _bag(text: object, noise: frozenset[str] = frozenset()) -> frozenset[str]:
    spelt = words(str(text).replace("+", " "))
    joined = " ".join(_SPELLINGS.get(w, w) for w in spelt)
    for long, short in (("viet nam", "vietnam"), ("ha noi", "hanoi"), ("united states", "us")):
        joined = joined.replace(long, short)
    return frozenset(joined.split()) - noise


def _equal(a: object, b: object) -> bool:
    return _bag(a) == _bag(b)


def _name(a: object, b: object) -> bool:
    x, y = _bag(a), _bag(b)
    return x == y or (min(len(x), len(y)) >= 2 and (x <= y or y <= x)) or (len(x) == 1 and x <= y)


def _place(a: object, b: object) -> bool:
    x, y = _bag(a, _PLACE_NOISE), _bag(b, _PLACE_NOISE)
    return bool(x and y) and (x <= y or y <= x or sorted("".join(x)) == sorted("".join(y)))


def _overlap(threshold: float, noise: frozenset[str] = frozenset()) -> Callable[[object, object], bool]:
    def alike(a: object, b: object) -> bool:
        x, y = _bag(a, noise), _bag(b, noise)
        if not x or not y:
            return fold(str(a)) == fold(str(b))
        return len(x & y) / len(x | y) >= threshold or ((x <= y or y <= x) and len(x & y) >= min(3, len(x), len(y)))

    return alike


def _date(gold: Any, found: str) -> bool:
    choices = gold if isinstance(gold, list) else [gold]
    return any(found == g or (str(g).startswith("--") and "-" + found[4:] == g) for g in choices)


def _initials(text: object) -> str:
    return "".join(
        w if w in {"us", "un", "uk"} else w[0]
        for w in words(str(text))
        if w not in {"of", "for", "the", "and", "on", "in"}
    )


def _body(a: object, b: object) -> bool:
    return _overlap(0.5, frozenset({"the"}))(a, b) or fold(str(a)) == _initials(b) or fold(str(b)) == _initials(a)


def _sum(a: tuple[float, str], b: tuple[float, str]) -> bool:
    return abs(float(a[0]) - float(b[0])) <= 0.01 * float(a[0]) and a[1] == b[1]


AGREE: dict[str, dict[str, Callable[[Any, Any], bool]]] = {
    "officials": {"name": _name, "country": _equal, "posts": _overlap(0.6, _POST_NOISE), "ranks": _equal},
    "meetings": {
        "kind": _equal,
        "status": _equal,
        "date": _date,
        "place": _place,
        "participants": lambda a, b: _name(a[0], b[0]),
        "roles": lambda a, b: _name(a[0], b[0]) and a[1] == b[1],
    },
    "agreements": {
        "name": lambda a, b: any(_overlap(0.5)(x, b) for x in a),
        "kind": _equal,
        "date": _date,
        "parties": _body,
    },
    "projects": {"theme": _equal, "site": _place, "status": _equal, "amounts": _sum, "organisations": _body},
    "statements": {"speaker": _name, "act": _equal, "addressee": _name, "theme": _equal, "site": _place},
}


def _listed(value: Any) -> list[Any]:
    return [] if value in (None, "", []) else value if isinstance(value, list) else [value]


def gold_records(kind: str, article: dict[str, Any]) -> list[Record]:
    """The records of one kind in a gold file."""
    out = []
    for row in article.get(kind, []):
        record = {slot: _listed(row.get(slot)) for slot in AGREE[kind]}
        if "date" in record:
            record["date"] = [row["date"]] if row.get("date") else []
        if kind == "meetings":
            people = [(p["name"], p.get("role") or "participant") for p in row.get("participants", [])]
            record["participants"] = record["roles"] = people
        elif kind == "agreements":
            record["name"] = [[row["name"], *row.get("alt", [])]]
        elif kind == "projects":
            record["amounts"] = [(a["value"], a["currency"]) for a in row.get("amounts", [])]
        out.append(record)
    return out


def found_records(kind: str, facts: Facts) -> list[Record]:
    """The same of what was found."""
    names = {o.id: o.name for o in facts.officials}

    def said(actor: Actor | None) -> list[str]:
        return [] if actor is None else [names[actor.official] if actor.official else "+".join(actor.sides)]

    def one(value: object) -> list[Any]:
        return [] if value is None else [getattr(value, "label", value)]

    if kind == "officials":
        return [
            {
                "name": [o.name],
                "country": one(o.country),
                "posts": [p.label for p in o.posts],
                "ranks": [r.label for r in o.ranks],
            }
            for o in facts.officials
        ]
    if kind == "meetings":
        out: list[Record] = []
        for m in facts.meetings:
            people = [(names[p.official], p.role) for p in m.participants]
            date = [m.date.value] if m.date else []
            out.append(
                {
                    "kind": [m.kind],
                    "status": [m.status],
                    "date": date,
                    "place": one(m.place),
                    "participants": people,
                    "roles": people,
                }
            )
        return out
    if kind == "agreements":
        return [
            {"name": [a.name], "kind": [a.kind], "date": [a.date.value] if a.date else [], "parties": list(a.parties)}
            for a in facts.agreements
        ]
    if kind == "projects":
        return [
            {
                "theme": [p.theme],
                "site": one(p.site),
                "status": one(p.status),
                "amounts": [(float(a.value), a.currency) for a in p.amounts],
                "organisations": [t.label for t in p.organisations],
            }
            for p in facts.projects
        ]
    return [
        {
            "speaker": said(s.speaker),
            "act": [s.act],
            "addressee": said(s.addressee),
            "theme": [s.theme],
            "site": one(s.site),
        }
        for s in facts.statements
    ]


def _hits(kind: str, gold: Record, found: Record) -> Counter[str]:
    counts: Counter[str] = Counter()
    for slot, agree in AGREE[kind].items():
        left = list(found[slot])
        for value in gold[slot]:
            match = next((f for f in left if agree(value, f)), None)
            if match is not None:
                left.remove(match)
                counts[slot] += 1
    return counts


def _same(kind: str, gold: Record, found: Record, h: Counter[str]) -> bool:
    """May the two records be about the same thing?"""
    if kind == "officials":
        return h["name"] > 0
    if kind == "meetings":
        bare = not (gold["date"] or gold["participants"] or gold["place"])
        return h["kind"] > 0 and (h["date"] > 0 or h["participants"] > 0 or h["place"] > 0 or bare)
    if kind == "agreements":
        return h["name"] > 0 or (h["kind"] > 0 and h["date"] > 0)
    somewhere = h["site"] > 0 or not (gold["site"] or found["site"])
    return somewhere and h["theme"] > 0 and (kind == "projects" or h["speaker"] > 0)


@dataclass
class Tally:
    """Counts of one kind: records and slots found rightly, found, and in the gold."""

    right: int = 0
    found: int = 0
    gold: int = 0
    slots: list[int] = field(default_factory=lambda: [0, 0, 0])

    def add(self, kind: str, gold: Sequence[Record], found: Sequence[Record]) -> None:
        """Align the records of one article and count."""
        pairs = []
        for i, g in enumerate(gold):
            for j, f in enumerate(found):
                h = _hits(kind, g, f)
                if _same(kind, g, f, h):
                    pairs.append((-h.total(), i, j, h))
        taken: tuple[set[int], set[int]] = (set(), set())
        for _, i, j, h in sorted(pairs, key=lambda p: p[:3]):
            if i not in taken[0] and j not in taken[1]:
                taken[0].add(i)
                taken[1].add(j)
                self.right += 1
                self.slots[0] += h.total()
        self.found += len(found)
        self.gold += len(gold)
        self.slots[1] += sum(len(r[s]) for r in found for s in AGREE[kind])
        self.slots[2] += sum(len(r[s]) for r in gold for s in AGREE[kind])

    @property
    def record_f1(self) -> float:
        """F1 of the records."""
        return f1(self.right, self.found, self.gold)

    @property
    def slot_f1(self) -> float:
        """F1 of the values in them."""
        return f1(*self.slots)


def f1(right: int, found: int, gold: int) -> float:
    """The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was."""
    return 1.0 if found == gold == 0 else 2 * right / (found + gold)


def tallies(pairs: Iterable[tuple[dict[str, Any], Facts]]) -> dict[str, Tally]:
    """The counts of every kind over articles, given as their gold and what was found in them."""
    out = {kind: Tally() for kind in KINDS}
    for gold, facts in pairs:
        for kind, tally in out.items():
            tally.add(kind, gold_records(kind, gold), found_records(kind, facts))
    return out


def gold_of(folder: Path) -> dict[str, dict[str, Any]]:
    """The gold files of a folder by article."""
    return {p.stem: json.loads(p.read_text(encoding="utf-8")) for p in sorted(folder.glob("*.json"))}
