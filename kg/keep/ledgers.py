"""The ledgers: the answers to the questions ``ledger-*`` as CSV files beside the facts."""

from __future__ import annotations

import csv
from pathlib import Path

import pyoxigraph as ox

from kg import resources
from kg.errors import KgError
from kg.keep.tables import safe


def write_ledgers(graph: Path, folder: Path) -> dict[str, int]:
    """Ask kg.nq every ledger question and write ``{name}.csv`` into the folder; gives the number of rows of each.

    The files are UTF-8 with a byte order mark, as those of the facts.
    """
    store = ox.Store()
    store.bulk_load(path=str(graph), format=ox.RdfFormat.N_QUADS)
    counts = {}
    for question in sorted(resources.path("queries").glob("ledger-*.rq")):
        answer = store.query(question.read_text(encoding="utf-8"), use_default_graph_as_union=True)
        if not isinstance(answer, ox.QuerySolutions):
            raise KgError(f"{question} is no SELECT")
        with (folder / f"{question.stem}.csv").open("w", encoding="utf-8-sig", newline="") as stream:
            table = csv.writer(stream)
            table.writerow([variable.value for variable in answer.variables])
            counts[question.stem] = 0
            for row in answer:
                table.writerow([_cell(value) for value in row])
                counts[question.stem] += 1
    return counts


def _cell(value: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None) -> str:
    return safe(" ".join(value.value.split())) if isinstance(value, ox.NamedNode | ox.Literal) else ""
