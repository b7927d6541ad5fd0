"""Facts in the words of a reader: one headline and a few labelled values per fact, of whatever kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kg.keep.tables import actor, number
from kg.model import Agreement, Amount, Evidence, Facts, Meeting, Official, PartialDate, Project, Statement, Term

KINDS: Mapping[str, str] = {
    "official": "Officials",
    "meeting": "Meetings",
    "agreement": "Agreements",
    "project": "Projects",
    "statement": "Statements",
}
"""The kinds of facts in the order in which they are shown, with their headings."""

Details = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One fact to show: `mark` is its kind's letter and its number (M2), `details` name and value pairs."""

    kind: str
    mark: str
    headline: str
    details: Details
    evidence: tuple[Evidence, ...]


def items(facts: Facts) -> tuple[Item, ...]:
    """All facts of an article, by kind, in the order in which they were found."""
    return tuple(_items(facts))


def _items(facts: Facts) -> Iterator[Item]:
    names = {o.id: o.name for o in facts.officials}
    for kind in KINDS:
        for count, record in enumerate(getattr(facts, f"{kind}s"), start=1):
            headline, details = _SHOW[kind](record, names)
            shown = tuple((name, value) for name, value in details if value)
            yield Item(kind, f"{kind[0].upper()}{count}", headline, shown, tuple(sorted(record.evidence)))


def words(key: str | None) -> str:
    """A vocabulary key in words.

    >>> words("dioxin-remediation"), words("us-mia-accounting"), words("uxo-clearance")
    ('dioxin remediation', 'US MIA accounting', 'UXO clearance')
    """
    short = {"us": "US", "mia": "MIA", "uxo": "UXO"}
    return " ".join(short.get(word, word) for word in (key or "").split("-"))


def dated(date: PartialDate | None) -> str:
    """A date as it stands, a span with its last day, and why a part was inferred."""
    if date is None:
        return ""
    span = f"{date.value} to {date.last}" if date.last else date.value
    return f"{span} (inferred: {date.inferred})" if date.inferred else span


def money(amount: Amount) -> str:
    """``USD 130000000 committed`` with digits in groups of three.

    >>> from decimal import Decimal
    >>> money(Amount(Decimal("130000000"), "USD", "committed"))
    'USD 130,000,000 committed'
    """
    whole, _, rest = number(amount.value).partition(".")
    text = f"{int(whole):,}" + (f".{rest}" if rest else "")
    return f"{amount.currency} {text} {amount.kind or ''}".rstrip()


def _label(term: Term | None) -> str:
    return term.label if term else ""


def _joined(values: Iterable[str]) -> str:
    return "; ".join(v for v in values if v)


def _official(r: Official, _: Mapping[str, str]) -> tuple[str, Details]:
    posts = _joined(f"{p.label} (former)" if p.former else p.label for p in r.posts)
    country = f"{r.country} (assumed: no word tells it)" if r.assumed else r.country or ""
    return r.name, (("country", country), ("post", posts), ("rank", _joined(t.label for t in r.ranks)))


def _meeting(r: Meeting, names: Mapping[str, str]) -> tuple[str, Details]:
    people = _joined(f"{names.get(p.official, p.official)} ({words(p.role)})" for p in r.participants)
    headline = r.name or words(r.kind)
    return headline, (
        ("kind", words(r.kind) if r.name else ""),
        ("status", words(r.status)),
        ("date", dated(r.date)),
        ("place", _label(r.place)),
        ("with", people),
        ("sides", ", ".join(r.sides)),
    )


def _agreement(r: Agreement, _: Mapping[str, str]) -> tuple[str, Details]:
    return r.name, (
        ("kind", words(r.kind)),
        ("date", dated(r.date)),
        ("parties", ", ".join(r.parties)),
        ("also called", _joined(r.alternatives)),
    )


def _project(r: Project, _: Mapping[str, str]) -> tuple[str, Details]:
    headline = f"{words(r.theme)}, {r.site.label}" if r.site else words(r.theme)
    return headline, (
        ("status", words(r.status)),
        ("amounts", _joined(money(a) for a in r.amounts)),
        ("bodies", _joined(t.label for t in r.organisations)),
    )


def _statement(r: Statement, names: Mapping[str, str]) -> tuple[str, Details]:
    return f"{actor(r.speaker, names)}: {words(r.act)}", (
        ("to", actor(r.addressee, names)),
        ("about", words(r.theme)),
        ("site", _label(r.site)),
    )


_SHOW: Mapping[str, Callable[[Any, Mapping[str, str]], tuple[str, Details]]] = {
    "official": _official,
    "meeting": _meeting,
    "agreement": _agreement,
    "project": _project,
    "statement": _statement,
}
