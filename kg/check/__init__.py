"""Does the graph say what it must, and only what its articles say?

- :func:`load_shapes`, then :func:`validate` for the graphs of a batch, or :func:`validate_files` for any Turtle;
- :func:`article_floors` per article and a :class:`Census` over the build;
- :class:`Report` joins the results; :func:`report_text` and :func:`report_turtle` write it.
"""

from __future__ import annotations

from kg.check.floors import Census, Tally, article_floors, problem_result, tally, tally_of
from kg.check.records import Report, Result
from kg.check.report import report_text, report_turtle, result_line
from kg.check.shapes import Shapes, load_shapes, validate, validate_files

__all__ = [
    "Census",
    "Report",
    "Result",
    "Shapes",
    "Tally",
    "article_floors",
    "load_shapes",
    "problem_result",
    "report_text",
    "report_turtle",
    "result_line",
    "tally",
    "tally_of",
    "validate",
    "validate_files",
]
