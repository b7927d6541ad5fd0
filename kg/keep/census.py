"""How many things of each class a build holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pyoxigraph import NamedNode, Quad

_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")


class Census:
    """Counts classes while graphs go by: of what graphs share (dates, sides) each thing is counted once."""

    def __init__(self, base: str) -> None:
        self._shared = (f"{base}id/date/", f"{base}id/side/")
        self._seen: set[tuple[str, str]] = set()
        self._counts: Counter[str] = Counter()

    def add(self, quads: Iterable[Quad]) -> None:
        """Count the things of one graph."""
        for quad in quads:
            if quad.predicate != _TYPE:
                continue
            subject, kind = str(quad.subject)[1:-1], str(quad.object)[1:-1]
            if subject.startswith(self._shared):
                if (subject, kind) in self._seen:
                    continue
                self._seen.add((subject, kind))
            self._counts[kind] += 1

    def counts(self) -> dict[str, int]:
        """The number of things by the IRI of their class, sorted by IRI."""
        return dict(sorted(self._counts.items()))
