"""The facts as CSV for spreadsheets: one file per kind, the columns of the named questions and the quotes.

One record may have several rows (one per participant, post, amount ...); its single values stand on
each of them. The files are UTF-8 with a byte order mark, which spreadsheets need to show Vietnamese,
and no text of an article becomes a formula when a file is opened.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from kg.model import Actor, Agreement, Evidence, Facts, Meeting, Official, PartialDate, Project, Statement, Term

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "officials": ("article", "official", "name", "country", "post", "rank", "quote"),
    "meetings": ("article", "meeting", "kind", "status", "date", "place", "participant", "role", "quote"),
    "agreements": ("article", "agreement", "name", "kind", "date", "party", "quote"),
    "projects": ("article", "project", "theme", "site", "status", "amount", "currency", "organisation", "quote"),
    "statements": ("article", "statement", "speaker", "act", "addressee", "theme", "site", "quote"),
}
"""The columns of each file, by kind; all but `quote` are those of the named question of that kind."""

Row = tuple[str, ...]
_FORMULA = ("=", "+", "@", "\t", "\r")


def rows(kind: str, facts: Facts, iris: Mapping[tuple[str, str], str]) -> Iterator[Row]:
    """The rows of one article; `iris` gives the IRI of each record by (kind in the singular, id)."""
    write, singular = _ROWS[kind], kind.removesuffix("s")
    names = {o.id: o.name for o in facts.officials}
    for record in getattr(facts, kind):
        quote = quotes(record.evidence)
        for values in write(record, names):
            yield (facts.article.id, iris[singular, record.id], *(safe(v) for v in values), quote)


def quotes(evidence: Iterable[Evidence]) -> str:
    """All quotes of a record in text order, each in quotation marks, blanks and line ends as one blank."""
    return " ".join(f"“{' '.join(e.quote.split())}”" for e in sorted(evidence))


def safe(value: str) -> str:
    """`value` so that a spreadsheet does not run it: an apostrophe goes before a sign that begins a formula."""
    return f"'{value}" if value.startswith(_FORMULA) else value


def number(value: Decimal) -> str:
    """Plain digits, no exponent, no trailing zeros: ``130000000``, ``7.5``."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def actor(who: Actor | None, names: Mapping[str, str]) -> str:
    """The name of an official, or sides joined by a plus sign: ``VN+US``."""
    if who is None:
        return ""
    return names[who.official] if who.official is not None else "+".join(who.sides)


def _label(term: Term | None) -> str:
    return term.label if term else ""


def _date(date: PartialDate | None) -> str:
    return date.value if date else ""


def _official(r: Official, _: Mapping[str, str]) -> Iterator[Row]:
    for post, rank in list(zip_longest(r.posts, r.ranks)) or [(None, None)]:
        yield r.name, r.country or "", post.label if post else "", _label(rank)


def _meeting(r: Meeting, names: Mapping[str, str]) -> Iterator[Row]:
    for who in r.participants or (None,):
        person = (names[who.official], who.role) if who else ("", "")
        yield r.kind, r.status, _date(r.date), _label(r.place), *person


def _agreement(r: Agreement, _: Mapping[str, str]) -> Iterator[Row]:
    for party in r.parties or ("",):
        yield r.name, r.kind, _date(r.date), party


def _project(r: Project, _: Mapping[str, str]) -> Iterator[Row]:
    for amount, body in list(zip_longest(r.amounts, r.organisations)) or [(None, None)]:
        money = (number(amount.value), amount.currency) if amount else ("", "")
        yield r.theme, _label(r.site), r.status or "", *money, _label(body)


def _statement(r: Statement, names: Mapping[str, str]) -> Iterator[Row]:
    yield actor(r.speaker, names), r.act, actor(r.addressee, names), r.theme, _label(r.site)


_ROWS: Mapping[str, Callable[[Any, Mapping[str, str]], Iterator[Row]]] = {
    "officials": _official,
    "meetings": _meeting,
    "agreements": _agreement,
    "projects": _project,
    "statements": _statement,
}


def lines(facts: Facts, iris: Mapping[tuple[str, str], str]) -> tuple[bytes, ...]:
    """The lines of one article for each file, in the order of :data:`COLUMNS`."""
    return tuple(_csv(rows(kind, facts, iris)) for kind in COLUMNS)


def _csv(told: Iterable[Row]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(told)
    return text.getvalue().encode("utf-8")


class Tables:
    """The five files of a build, open for writing: ``with Tables(folder) as tables: ...``."""

    def __init__(self, folder: Path) -> None:
        self.counts = dict.fromkeys(COLUMNS, 0)
        self._stack = ExitStack()
        self._folder = folder

    def __enter__(self) -> Tables:
        self._folder.mkdir()
        self._files: dict[str, BinaryIO] = {}
        for kind, columns in COLUMNS.items():
            stream = self._stack.enter_context((self._folder / f"{kind}.csv").open("wb"))
            stream.write(codecs.BOM_UTF8 + _csv([columns]))
            self._files[kind] = stream
        return self

    def add(self, told: Iterable[bytes], facts: Facts) -> None:
        """Append one article's :func:`lines` and count its records."""
        for (kind, stream), part in zip(self._files.items(), told, strict=True):
            stream.write(part)
            self.counts[kind] += len(getattr(facts, kind))

    def __exit__(self, *raised: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._stack.close()
