"""What a check finds, as records that can be sorted, compared and joined."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote

VIOLATION, WARNING, INFO = "violation", "warning", "info"
SEVERITIES = (VIOLATION, WARNING, INFO)
# Data that belong to one article have its id as the step after these.
_OF_ARTICLE = frozenset({"article", "report", "statement", "evidence"})


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


def article_of(iri: str) -> str:
    """The id of the article that a node belongs to, "" for none.

    >>> article_of("https://w3id.org/vnus/id/report/a%20b/meeting-talks")
    'a b'
    """
    kind, _, rest = iri.partition("/id/")[2].partition("/")
    return unquote(rest.partition("/")[0]) if kind in _OF_ARTICLE else ""


def owner_of(iri: str) -> str:
    """The report that a node is a part of, or the node itself.

    >>> owner_of("https://w3id.org/vnus/id/report/a/meeting-talks/participation/jane-roe")
    'https://w3id.org/vnus/id/report/a/meeting-talks'
    """
    head, _, rest = iri.partition("/id/")
    return f"{head}/id/{'/'.join(rest.split('/')[:3])}" if rest else iri
