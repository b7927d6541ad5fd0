"""Answers in the forms that people and programs read."""

from __future__ import annotations

import io
import json

import pyoxigraph as ox
import pytest

from kg.errors import UsageError
from kg.keep import answers

KG = "https://w3id.org/vnus/ns#"


def answer(query: str, form: str) -> str:
    out = io.BytesIO()
    answers.write(ox.Store().query(query, prefixes=answers.PREFIXES), form, out)
    return out.getvalue().decode()


def test_a_table_lines_up_its_columns_and_shortens_names() -> None:
    text = answer('SELECT ?a ?b { VALUES (?a ?b) { (kg:name "Đà Nẵng") (<https://x.org/y> UNDEF) } }', "table")
    assert text == "a                b\n---------------  -------\nkg:name          Đà Nẵng\nhttps://x.org/y\n"


def test_a_table_keeps_text_on_its_line_and_away_from_the_terminal() -> None:
    assert (
        answer('SELECT ?a { VALUES ?a { "one\\n two\\t\\u001B[2Jthree" } }', "table").splitlines()[2]
        == "one two \\x1b[2Jthree"
    )


def test_csv_and_json_are_those_of_the_sparql_standard() -> None:
    assert answer('SELECT ?a { VALUES ?a { "x, \\"y\\"" } }', "csv") == 'a\r\n"x, ""y"""\r\n'
    assert json.loads(answer("SELECT ?a { VALUES ?a { 1 } }", "json"))["results"]["bindings"][0]["a"]["value"] == "1"
    assert json.loads(answer("ASK {}", "json"))["boolean"] is True


def test_a_graph_is_sorted_and_each_triple_told_once() -> None:
    query = "CONSTRUCT { ?s kg:name ?o } { VALUES (?s ?o) { (kg:b 2) (kg:a 1) (kg:b 2) } }"
    assert answer(query, "csv").splitlines()[1:] == [f"{KG}a,{KG}name,1", f"{KG}b,{KG}name,2"]
    assert [line for line in answer(query, "ttl").splitlines() if line.startswith("kg:")] == [
        "kg:a kg:name 1 .",
        "kg:b kg:name 2 .",
    ]


@pytest.mark.parametrize(
    ("kind", "form", "fitting"),
    [
        ("SELECT", None, "table"),
        ("ASK", None, "table"),
        ("CONSTRUCT", None, "ttl"),
        ("DESCRIBE", "csv", "csv"),
        ("SELECT", "json", "json"),
    ],
)
def test_each_kind_of_question_has_its_usual_form(kind: str, form: str | None, fitting: str) -> None:
    assert answers.fitting(kind, form) == fitting


@pytest.mark.parametrize("kind", ["SELECT", "ASK"])
def test_only_graphs_are_turtle(kind: str) -> None:
    with pytest.raises(UsageError, match="choose table, csv or json"):
        answers.fitting(kind, "ttl")
