"""Partial dates as nodes: the value at its own precision, EDTF, and bounds by which dates can be sorted.

One node per date, shared by all that happened on it; a date with an inferred part has a node of its
own that tells the reason. EDTF is ISO 8601-2:2019, level 1: an unknown year is ``XXXX``, a span
``first/last``.
"""

from __future__ import annotations

from functools import lru_cache

from pyoxigraph import Literal, NamedNode

from kg.describe.names import node, term
from kg.describe.sheet import Sheet, label, text
from kg.model import PartialDate
from kg.unify.dates import bounds, parts
from kg.unify.fold import digest

_TYPES = {
    (True, True, True): "xsd:date",
    (True, True, False): "xsd:gYearMonth",
    (True, False, False): "xsd:gYear",
    (False, True, True): "xsd:gMonthDay",
    (False, True, False): "xsd:gMonth",
}


def add_date(sheet: Sheet, date: PartialDate | None, base: str) -> NamedNode | None:
    """The date's node, described on the sheet; None for no date, or for a form that is no date at all."""
    value = literal(date)
    if date is None or value is None:
        return None
    found = date_node(date, base)
    first, last = bounds(date)
    sheet.type(found, "kg:PartialDate")
    sheet.put(found, "rdf:value", value)
    sheet.add(
        found,
        edtf=text(edtf(date)),
        earliest=day(first),
        latest=day(last),
        inferredBecause=label(date.inferred) if date.inferred else None,
    )
    return found


def date_node(date: PartialDate, base: str) -> NamedNode:
    """The IRI of a date, e.g. ``…/id/date/2023-11-13``, ``…/id/date/XXXX-10-05``, ``…/2025-03-13/2025-03-15``."""
    if date.inferred is None:
        return node(base, "date", edtf(date))
    return node(base, "date", edtf(date), f"inferred-{digest(date.inferred)}")


def literal(date: PartialDate | None) -> Literal | None:
    """The (first) date as typed literal.

    >>> literal(PartialDate("--11-13")).datatype.value
    'http://www.w3.org/2001/XMLSchema#gMonthDay'
    """
    year, month, number = parts(date)
    kind = _TYPES.get((year is not None, month is not None, number is not None))
    if date is None or kind is None:
        return None
    return Literal(date.value, datatype=term(kind))


@lru_cache(maxsize=4096)
def edtf(date: PartialDate) -> str:
    """The date in EDTF.

    >>> edtf(PartialDate("--10-05")), edtf(PartialDate("2025-03-13", "2025-03-15"))
    ('XXXX-10-05', '2025-03-13/2025-03-15')
    """
    return "/".join(_edtf(value) for value in (date.value, date.last) if value)


def _edtf(value: str) -> str:
    return f"XXXX-{value[2:]}" if value.startswith("--") else value


def day(value: str | None) -> Literal | None:
    """A day as ``xsd:date``."""
    return None if value is None else Literal(value, datatype=term("xsd:date"))
