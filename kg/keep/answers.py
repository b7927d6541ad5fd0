"""An answer as a table for reading, as CSV, as JSON, or as Turtle where it is a graph."""

from __future__ import annotations

import csv
import io
import textwrap
from collections.abc import Iterable, Sequence
from itertools import chain, zip_longest
from typing import BinaryIO

import pyoxigraph as ox

from kg.errors import UsageError
from kg.shown import shown

FORMS = ("table", "csv", "json", "ttl")
PREFIXES = {
    "kg": "https://w3id.org/vnus/ns#",
    "dct": "http://purl.org/dc/terms/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_GRAPHS = ("CONSTRUCT", "DESCRIBE")


def fitting(kind: str, form: str | None) -> str:
    """The form to answer in: the one asked for, or the usual one; UsageError where it does not fit the question."""
    if form is None:
        return "ttl" if kind in _GRAPHS else "table"
    if form == "ttl" and kind not in _GRAPHS:
        raise UsageError(f"-f ttl is for CONSTRUCT and DESCRIBE; for {kind} choose table, csv or json")
    return form


def write(found: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples, form: str, out: BinaryIO) -> None:
    """Write the answer; the triples of a graph are sorted."""
    match found:
        case ox.QueryTriples():
            _write_graph(sorted(set(found), key=str), form, out)
        case ox.QueryBoolean():
            if form == "table":
                out.write(b"yes\n" if bool(found) else b"no\n")
            else:
                found.serialize(out, _RESULTS[form])
        case ox.QuerySolutions():
            if form == "table":
                names = [v.value for v in found.variables]
                out.write(table(names, [[cell(s[v]) for v in names] for s in found]).encode())
            else:
                found.serialize(out, _RESULTS[form])
    if form == "json":
        out.write(b"\n")


_WIDTH = 60
_COLUMNS = ("subject", "predicate", "object")
_RESULTS = {"csv": ox.QueryResultsFormat.CSV, "json": ox.QueryResultsFormat.JSON}


def _write_graph(triples: Sequence[ox.Triple], form: str, out: BinaryIO) -> None:
    match form:
        case "ttl":
            ox.serialize(triples, out, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES)
        case "json":
            ox.serialize(triples, out, format=ox.RdfFormat.JSON_LD, prefixes=PREFIXES)
        case "csv":
            text = io.StringIO(newline="")
            writer = csv.writer(text)
            writer.writerow(_COLUMNS)
            writer.writerows((_value(t.subject), _value(t.predicate), _value(t.object)) for t in triples)
            out.write(text.getvalue().encode())
        case _:
            rows = [[cell(t.subject), cell(t.predicate), cell(t.object)] for t in triples]
            out.write(table(_COLUMNS, rows).encode())


def _value(term: object) -> str:
    return term.value if isinstance(term, ox.NamedNode | ox.Literal) else str(term)


def cell(term: object) -> str:
    """A term for people: a prefixed name where a prefix is known, else its text on one line."""
    if term is None:
        return ""
    if isinstance(term, ox.NamedNode):
        for prefix, namespace in PREFIXES.items():
            local = term.value.removeprefix(namespace)
            if local != term.value and local.isidentifier():
                return f"{prefix}:{local}"
    return shown(" ".join(_value(term).split()), limit=10_000)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns side by side under their names, long text on several lines; an answer without rows says so.

    >>> print(table(["name", "n"], [["Bien Hoa", "2"]]), end="")
    name      n
    --------  -
    Bien Hoa  2
    """
    told = [[_wrapped(value) for value in row] for row in rows]
    if not told:
        return f"{'  '.join(header)}\n(no rows)\n"
    columns = [[name, *chain.from_iterable(row[i] for row in told)] for i, name in enumerate(header)]
    widths = [max(map(len, column)) for column in columns]
    lines = [tuple(header), tuple("-" * width for width in widths)]
    lines += [line for row in told for line in zip_longest(*row, fillvalue="")]
    return "".join("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() + "\n" for line in lines)


def _wrapped(value: str) -> list[str]:
    """The lines of one cell; a word or an address that is too long stays whole."""
    return textwrap.wrap(value, _WIDTH, break_long_words=False, break_on_hyphens=False) or [""]
