"""What a check finds, as records that can be sorted, compared and joined."""

from __future__ import annotations

from dataclasses import dataclass

VIOLATION, WARNING, INFO = "violation", "warning", "info"
SEVERITIES = (VIOLATION, WARNING, INFO)


@dataclass(frozen=True, slots=True, order=True)
class Result:
    """One thing that a shape or a data floor has to say.

    `focus` is the IRI it is about, `path` the property, `value` the offending value as text; `shape`
    the IRI of the property shape or the name of the floor, `component` the local name of the SHACL
    constraint component (``MinCount``). `article` and `sentence` lead back to the text where known.
    """

    article: str
    focus: str
    path: str
    shape: str
    component: str
    value: str
    message: str
    severity: str = VIOLATION
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All results, sorted, and what was counted (such as ("articles", 5))."""

    results: tuple[Result, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()

    @property
    def conforms(self) -> bool:
        """True without a violation; warnings do not fail."""
        return all(result.severity != VIOLATION for result in self.results)
