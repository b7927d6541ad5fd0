"""One article's facts as text for a terminal and as JSON, each fact with the sentences behind it."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal

from kg.model import Facts
from kg.publish.items import KINDS, Item, dated, items
from kg.shown import shown


def as_text(facts: Facts, width: int = 100) -> str:
    """A block per kind; below each fact its quotes with their first and last code point."""
    return "\n".join(_lines(facts, max(width, 40))) + "\n"


def as_json(facts: Facts) -> str:
    """All records with their evidence; keys are the names of :mod:`kg.model`, empty values are left out."""
    article = facts.article
    head = {"id": article.id, "sha256": article.sha256, "title": article.title, "published": plain(article.published)}
    body = {f"{kind}s": [plain(record) for record in getattr(facts, f"{kind}s")] for kind in KINDS}
    told = {"article": head, **body, "problems": [plain(p) for p in facts.problems]}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def plain(value: object) -> object:
    """A record as JSON's own types: numbers stay exact, fields without a value are left out."""
    if is_dataclass(value):
        pairs = ((f.name, plain(getattr(value, f.name))) for f in fields(value))
        return {name: item for name, item in pairs if item not in (None, [], "")}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def _lines(facts: Facts, width: int) -> Iterator[str]:
    article = facts.article
    yield shown(article.title or article.id, limit=500)
    yield f"published: {dated(article.published) or 'not said'}"
    found = items(facts)
    for kind, heading in KINDS.items():
        some = [item for item in found if item.kind == kind]
        yield f"\n{heading} ({len(some)})"
        for item in some:
            yield from _item(item, width)
    for problem in facts.problems:
        yield f"\n{problem.severity}: {shown(problem.message, limit=1000)} {problem.remedy}".rstrip()


def _item(item: Item, width: int) -> Iterator[str]:
    details = " | ".join(f"{name}: {value}" for name, value in item.details)
    yield from _wrapped(f"{item.mark:<4}{item.headline}" + (f" | {details}" if details else ""), width, "  ", "      ")
    for one in item.evidence:
        quote = " ".join(one.quote.split())
        yield from _wrapped(f"“{quote}” [{one.start}-{one.end}]", width, "      ", "      ")


def _wrapped(text: str, width: int, first: str, rest: str) -> list[str]:
    safe = shown(text, limit=100_000)
    return textwrap.wrap(safe, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
