"""The named questions, asked of three hand-made articles; the answers stand as CSV in `expected`."""

from __future__ import annotations

import csv
import io
from functools import lru_cache
from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Dataset

from kg.describe import nquads
from kg.resources import path
from tests.samples import build, samples

EXPECTED = Path(__file__).parent / "expected"
QUERIES = sorted(path("queries").glob("*.rq"))
SCORED = {
    "officials": "article,official,name,country,post,rank",
    "meetings": "article,meeting,kind,status,date,place,participant,role",
    "agreements": "article,agreement,name,kind,date,party",
    "projects": "article,project,theme,site,status,amount,currency,organisation",
    "statements": "article,statement,speaker,act,addressee,theme,site",
}


@lru_cache
def quads() -> tuple[ox.Quad, ...]:
    return tuple(quad for graph in build(samples()) for quad in graph)


def text_of(query: Path) -> str:
    """The query, asked of the official of the samples where it names one."""
    return query.read_text(encoding="utf-8").replace("Phan Van Giang", "Jane Q. Roe")


def ask(query: Path, statements: list[ox.Quad]) -> str:
    store = ox.Store()
    store.extend(statements)
    answer = store.query(text_of(query), use_default_graph_as_union=True)
    assert isinstance(answer, ox.QuerySolutions)
    text = answer.serialize(format=ox.QueryResultsFormat.CSV)
    assert text is not None
    return text.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.stem)
def test_a_question_is_answered_as_expected(query: Path) -> None:
    expected = (EXPECTED / f"{query.stem}.csv").read_text(encoding="utf-8")
    assert ask(query, list(quads())) == expected


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.stem)
def test_answers_come_in_one_order_however_the_store_was_filled(query: Path) -> None:
    turned = [*quads()[1::2], *quads()[::-2]]
    assert ask(query, [*turned, *quads()]) == ask(query, list(quads()))


@lru_cache
def dataset() -> Dataset:
    found = Dataset(default_union=True)
    found.parse(data=nquads(quads()), format="nquads")
    return found


@pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")
@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.stem)
def test_another_engine_gives_the_same_rows(query: Path) -> None:
    answer = dataset().query(text_of(query))
    names = [str(variable) for variable in answer.vars or []]
    theirs = sorted([str(value) if value is not None else "" for value in row] for row in answer)  # type: ignore[union-attr]
    ours = list(csv.reader(io.StringIO(ask(query, list(quads())))))
    assert names == ours[0]
    assert theirs == sorted(ours[1:])


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.stem)
def test_a_query_opens_with_its_question_and_has_an_answer_here(query: Path) -> None:
    first = query.read_text(encoding="utf-8").splitlines()[0]
    assert first.startswith("# ")
    assert "?" in first
    rows = (EXPECTED / f"{query.stem}.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) > 1, "a question without an answer in the samples is not tested"


@pytest.mark.parametrize(("name", "columns"), SCORED.items())
def test_the_five_fact_questions_have_their_columns(name: str, columns: str) -> None:
    assert (EXPECTED / f"{name}.csv").read_text(encoding="utf-8").splitlines()[0] == columns


def test_every_expected_answer_has_its_question() -> None:
    assert {file.stem for file in EXPECTED.glob("*.csv")} == {query.stem for query in QUERIES}
