"""Any Turtle against the shapes: what ``kg validate`` does."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from kg import resources
from kg.check import Report, load_shapes, report_text, report_turtle, validate_files


def validate(files: Sequence[Path], shapes: Path | None = None) -> Report:
    """The results for the union of `files`; raises InputError for a file that is no Turtle or can not be read."""
    results = validate_files(files, load_shapes(shapes or resources.path("shapes")))
    return Report(tuple(sorted(set(results))))


def as_form(report: Report, form: str) -> bytes:
    """The report as ``table``, ``ttl`` or ``json``, in UTF-8."""
    match form:
        case "ttl":
            return report_turtle(report)
        case "json":
            told = {"conforms": report.conforms, "results": [asdict(r) for r in report.results]}
            return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()
        case _:
            return report_text(report).encode()
