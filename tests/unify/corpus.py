"""The identity corpus as facts: its gold files as they stand, with the vocabulary's concepts for places, posts, ranks.

Scores compare the groups that unification finds with those of clusters.json, by pairs and by records (B-cubed).
"""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

from kg.model import (
    Actor,
    Agreement,
    Amount,
    Article,
    Evidence,
    Facts,
    Meeting,
    Official,
    PartialDate,
    Participant,
    Post,
    Project,
    Statement,
    Term,
)
from kg.unify import Known, Unified
from kg.unify.fold import fold
from kg.vocabulary import Concept, Vocabulary

CORPUS = Path(__file__).parent.parent / "identity"
KINDS = ("officials", "meetings", "agreements", "projects", "statements")
Record = tuple[str, str]


@cache
def vocabulary() -> Vocabulary:
    return Vocabulary.load()


@cache
def known() -> Known:
    return Known.load(vocabulary())


@cache
def clusters() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((CORPUS / "clusters.json").read_text(encoding="utf-8"))
    return found


@cache
def raw() -> dict[str, dict[str, Any]]:
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(CORPUS.glob("i*.json"))}


@cache
def facts() -> tuple[Facts, ...]:
    return tuple(_facts(name, told) for name, told in raw().items())


@cache
def _labels(scheme: str) -> dict[str, Concept]:
    found: dict[str, Concept] = {}
    for concept in vocabulary().scheme(scheme).values():
        for form in (concept.label, *concept.forms):
            found.setdefault(fold(form), concept)
    return found


def _term(label: str, *schemes: str) -> Term:
    concept = next((_labels(scheme)[fold(label)] for scheme in schemes if fold(label) in _labels(scheme)), None)
    return Term(label, concept.iri if concept else None)


def _post(label: str) -> Post:
    """The longest name of a post that the label holds, whatever state or body goes with it."""
    bare = f" {fold(label)} ".replace(" vietnamese ", " ").replace(" us ", " us ")
    names = [name for name in _labels("post") if bare.lstrip().startswith(f"{name} ")]
    best = max(names, key=lambda name: (len(name), name), default=None)
    return Post(label, _labels("post")[best].iri if best else None)


def _date(value: Any) -> PartialDate | None:
    return PartialDate(value[0] if isinstance(value, list) else value) if value else None


def _facts(name: str, told: dict[str, Any]) -> Facts:
    text = (CORPUS / f"{name}.txt").read_text(encoding="utf-8")
    ids = {one["name"]: f"o{number}" for number, one in enumerate(told["officials"])}

    first = (Evidence(0, len(text.splitlines()[0]), text.splitlines()[0]),)

    def actor(value: str | None) -> Actor | None:
        if value is None:
            return None
        return Actor(ids[value]) if value in ids else Actor(None, tuple(sorted(value.split("+"))))

    return Facts(
        Article(name, text, "0" * 64, published=_date(told["published"])),
        tuple(
            Official(
                ids[one["name"]],
                one["name"],
                one["country"],
                tuple(_post(post) for post in one["posts"]),
                tuple(_term(rank, "rank") for rank in one["ranks"]),
                first,
            )
            for one in told["officials"]
        ),
        tuple(
            Meeting(
                f"m{number}",
                one["kind"],
                one["status"],
                _date(one["date"]),
                _term(one["place"], "place", "country") if one["place"] else None,
                tuple(Participant(ids[who["name"]], who["role"]) for who in one["participants"]),
                evidence=first,
            )
            for number, one in enumerate(told["meetings"])
        ),
        tuple(
            Agreement(
                f"a{number}",
                one["name"],
                one["kind"],
                tuple(one["alt"]),
                _date(one["date"]),
                tuple(one["parties"]),
                evidence=first,
            )
            for number, one in enumerate(told["agreements"])
        ),
        tuple(_project(number, one, text) for number, one in enumerate(told["projects"])),
        tuple(
            Statement(
                f"s{number}",
                actor(one["speaker"]) or Actor(),
                one["act"],
                one["theme"],
                actor(one["addressee"]),
                _term(one["site"], "place") if one["site"] else None,
                evidence=first,
            )
            for number, one in enumerate(told["statements"])
        ),
    )


def _project(number: int, one: dict[str, Any], text: str) -> Project:
    amounts = tuple(Amount(Decimal(sum_["value"]), sum_["currency"]) for sum_ in one["amounts"])
    return Project(
        f"p{number}",
        one["theme"],
        _term(one["site"], "place") if one["site"] else None,
        one["status"],
        amounts,
        (),
        tuple(_sentences(text)) if amounts else tuple(_sentences(text, ""))[:1],
    )


def _sentences(text: str, *signs: str) -> list[Evidence]:
    """The paragraphs that tell of money, or hold one of the signs: sentences are for the finder to part."""
    found, start = [], 0
    for line in text.splitlines(keepends=True):
        quote = line.strip()
        if quote and any(sign in quote for sign in signs or ("$", " USD", " VND", "VNĐ")):
            at = start + line.index(quote)
            found.append(Evidence(at, at + len(quote), quote))
        start += len(line)
    return found


def record(kind: str, one: Any) -> Record:
    """The record that clusters.json names."""
    if kind == "meetings":
        article, wanted = one["article"], [one["kind"], one["date"], one["place"], one["participants"]]
        rows = [
            [row["kind"], row["date"], row["place"], [who["name"] for who in row["participants"]]]
            for row in raw()[article]["meetings"]
        ]
    elif kind == "statements":
        said = ("speaker", "act", "theme", "site")
        article, wanted = one["article"], [one[name] for name in said]
        rows = [[row[name] for name in said] for row in raw()[article]["statements"]]
    else:
        names: tuple[str, ...] = ("theme", "site") if kind == "projects" else ("name",)
        article, *wanted = one
        rows = [[row[name] for name in names] for row in raw()[article][kind]]
    return article, f"{kind[0]}{rows.index(wanted)}"


def gold(kind: str) -> dict[Record, int]:
    return {record(kind, one): number for number, group in enumerate(clusters()[kind]) for one in group}


def found(unified: Unified, kind: str) -> dict[Record, int]:
    return {
        (member.article, member.fact): number
        for number, entity in enumerate(unified.of(kind.removesuffix("s")))
        for member in entity.members
    }


def pairwise(told: dict[Record, int], wanted: dict[Record, int]) -> float:
    """F1 of the pairs of records that are put together."""
    ours, theirs = (
        {pair for pair in combinations(sorted(wanted), 2) if groups[pair[0]] == groups[pair[1]]}
        for groups in (told, wanted)
    )
    return 2 * len(ours & theirs) / ((len(ours) + len(theirs)) or 1) if ours or theirs else 1.0


def bcubed(told: dict[Record, int], wanted: dict[Record, int]) -> float:
    """F1 of the mean precision and recall of each record's group."""
    both = Counter((told[one], wanted[one]) for one in wanted)
    ours, theirs = Counter(told[one] for one in wanted), Counter(wanted.values())
    precision = sum(both[told[one], wanted[one]] / ours[told[one]] for one in wanted) / len(wanted)
    recall = sum(both[told[one], wanted[one]] / theirs[wanted[one]] for one in wanted) / len(wanted)
    return 2 * precision * recall / (precision + recall)
