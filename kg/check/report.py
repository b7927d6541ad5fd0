"""The report of a check: a line per result for people, SHACL's own terms for programs."""

from __future__ import annotations

import io
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import unquote

from pyoxigraph import Literal, NamedNode

from kg.check.records import SEVERITIES, Report, Result
from kg.describe.layout import write_turtle
from kg.describe.names import BASE, node, term
from kg.describe.sheet import Sheet, label, text
from kg.unify.fold import digest

if TYPE_CHECKING:
    from kg.describe.graph import Graph

_CUT = 200
_COMMENT = ("What the shapes and the data floors say of this build.",)


def report_text(report: Report) -> str:
    """Verdict, counts, then a line per result: severity, article, what to do, where, and the sentence."""
    found = Counter(result.severity for result in report.results)
    verdict = "conforms" if report.conforms else "does not conform"
    tally = ", ".join(f"{found[severity]} {severity}{'' if found[severity] == 1 else 's'}" for severity in SEVERITIES)
    lines = [f"{verdict}: {tally}", *(f"{name}: {count}" for name, count in report.counts)]
    ordered = sorted(report.results, key=lambda one: (_rank(one), one))
    return "\n".join((*lines, *([""] if ordered else []), *map(result_line, ordered), ""))


def result_line(result: Result) -> str:
    """One result as one line.

    >>> print(result_line(Result("a1", "https://w3id.org/vnus/id/report/a1/x", "https://w3id.org/vnus/ns#name",
    ...     "s", "MinCount", "", "Give kg:name once.", sentence="She spoke.")))
    violation: a1: Give kg:name once. [name of report/a1/x] "She spoke."
    """
    where = " of ".join(part for part in (_local(result.path), _data(result.focus)) if part)
    value = f" = {_one_line(result.value)}" if result.value and result.value != result.focus else ""
    parts = [
        f"{result.severity}: {_one_line(result.article)}:" if result.article else f"{result.severity}:",
        _one_line(result.message, cut=False),
        f"[{where}{value}]" if where or value else "",
        f'"{_one_line(result.sentence)}"' if result.sentence else "",
    ]
    return " ".join(part for part in parts if part)


def _rank(result: Result) -> int:
    return SEVERITIES.index(result.severity) if result.severity in SEVERITIES else len(SEVERITIES)


def _local(iri: str) -> str:
    return iri.rpartition("#")[2].rpartition("/")[2]


def _data(iri: str) -> str:
    return _one_line(unquote(iri.partition("/id/")[2]) or iri)


def _one_line(value: str, *, cut: bool = True) -> str:
    """Blanks and control characters become one blank, so that no text can forge a line of the report."""
    words = "".join(char if char.isprintable() else " " for char in value).split()
    joined = " ".join(words)
    return f"{joined[:_CUT]}…" if cut and len(joined) > _CUT else joined


def report_graph(report: Report, base: str = BASE) -> Graph:
    """The report as a sh:ValidationReport; results have IRIs made of what they say."""
    sheet = Sheet(node(base, "graph", "check"))
    whole = node(base, "check", "report")
    sheet.type(whole, "sh:ValidationReport")
    sheet.put(whole, "sh:conforms", Literal(str(report.conforms).lower(), datatype=term("xsd:boolean")))
    for result in report.results:
        found = node(base, "check", "result", digest(*_fields(result)))
        sheet.put(whole, "sh:result", found)
        sheet.type(found, "sh:ValidationResult")
        sheet.put(found, "sh:resultSeverity", term(f"sh:{result.severity.capitalize()}"))
        sheet.put(found, "sh:focusNode", NamedNode(result.focus) if result.focus else text(result.article))
        sheet.put(found, "sh:resultPath", NamedNode(result.path) if result.path else None)
        sheet.put(found, "sh:value", text(result.value))
        sheet.put(found, "sh:resultMessage", label(result.message))
        sheet.put(found, "sh:sourceConstraintComponent", _component(result))
        sheet.put(found, "sh:sourceShape", NamedNode(result.shape) if "://" in result.shape else None)
        sheet.put(found, "oa:exact", text(result.sentence))
    return sheet.graph()


def _component(result: Result) -> NamedNode:
    """The constraint component; floors and problems are checks of this project."""
    own = result.component in ("Floor", "Problem")
    return term(f"kg:{result.component}") if own else term(f"sh:{result.component}ConstraintComponent")


def _fields(result: Result) -> tuple[str, ...]:
    return result.article, result.focus, result.path, result.shape, result.component, result.value, result.message


def report_turtle(report: Report, base: str = BASE) -> bytes:
    """The report as Turtle in the house style."""
    out = io.BytesIO()
    write_turtle([report_graph(report, base)], out, base, _COMMENT)
    return out.getvalue()
