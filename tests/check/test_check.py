"""A sound build conforms; what is broken in it is named with its article, its sentence and what to do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.check import (
    Census,
    Report,
    Result,
    Shapes,
    article_floors,
    load_shapes,
    problem_result,
    report_text,
    report_turtle,
    result_line,
    validate,
    validate_files,
)
from kg.describe import describe_article, graph_of
from kg.errors import InputError, VocabularyError
from kg.model import Evidence, Participant, Problem
from kg.resources import path
from tests.samples import build, call, samples

KG = "https://w3id.org/vnus/ns#"


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return load_shapes(path("shapes"))


def test_a_sound_build_conforms(shapes: Shapes) -> None:
    assert validate(build(samples()), shapes) == ()


def test_batches_say_the_same_as_the_whole(shapes: Shapes) -> None:
    graphs = [
        graph_of(quad for quad in describe_article(facts) if quad.predicate.value != KG + "evidence")
        for facts in samples()
    ]
    whole = validate(graphs, shapes)
    parts = sorted({result for graph in graphs for result in validate([graph], shapes)})
    assert whole == tuple(parts)
    assert {result.article for result in whole} == {"call", "recall", "visit"}


def test_a_large_graph_is_checked_in_parts_with_the_same_results(
    shapes: Shapes, monkeypatch: pytest.MonkeyPatch
) -> None:
    graphs = [
        graph_of(quad for quad in graph if not quad.predicate.value.endswith("#name")) for graph in build(samples())
    ]
    whole = validate(graphs, shapes)
    assert len(whole) == 10
    monkeypatch.setattr("kg.check.shapes._PART", 40)
    assert validate(graphs, shapes) == whole


def test_a_result_names_article_sentence_and_remedy(shapes: Shapes) -> None:
    graph = graph_of(quad for quad in describe_article(call()) if quad.predicate.value != KG + "act")
    results = validate([graph], shapes)
    assert {result.shape.rpartition("/")[2] for result in results} == {"statement-act"}
    line = result_line(next(result for result in results if "thank" in result.focus))
    assert line.startswith("violation: call: A statement does one thing: give kg:act once")
    assert '"General Mau thanked the US' in line
    assert "\n" not in line


def test_the_floors_hold_for_sound_facts() -> None:
    for facts in samples():
        assert article_floors(facts, describe_article(facts)) == ()


def test_a_quote_that_does_not_stand_at_its_offsets_is_found() -> None:
    facts = call()
    moved = replace(facts.meetings[0], evidence=(Evidence(0, 5, "Hanoi"), Evidence(3, 999_999, "x")))
    results = article_floors(replace(facts, meetings=(moved, *facts.meetings[1:])), describe_article(facts))
    assert {result.shape for result in results if "quote" in result.message} == {"floor:quoted"}
    assert len([result for result in results if result.shape == "floor:quoted"]) == 2


def test_a_record_without_evidence_or_node_or_with_a_dead_link_is_found() -> None:
    facts = call()
    broken = replace(
        facts.meetings[0], evidence=(), participants=(Participant("o1"), Participant("nobody")), part_of="nothing"
    )
    changed = replace(facts, meetings=(broken, *facts.meetings[1:]))
    floors = {result.shape for result in article_floors(changed, describe_article(changed))}
    assert floors == {"floor:cited", "floor:linked"}
    assert {result.shape for result in article_floors(facts, graph_of([]))} == {"floor:described"}


def test_the_census_counts_and_finds_what_is_missing() -> None:
    census = Census()
    graphs = build(samples())
    for graph in graphs[:-2]:
        census.add(graph)
    counts = dict(census.counts())
    assert (counts["Article"], counts["Official"], counts["graphs"]) == (3, 2, 4)
    results = census.results(["call", "recall", "visit", "lost"])
    assert [result.article for result in results if result.shape == "floor:complete"] == ["lost"]
    dead = {result.value.rpartition("/")[2] for result in results if result.shape == "floor:linked"}
    assert "vn" in dead, "without the vocabulary's graph its concepts are not described"
    known = {result.value for result in results}
    assert all(result.shape == "floor:complete" for result in census.results(["lost"], known))


def test_the_report_reads_well_and_parses() -> None:
    results = (
        Result(
            "a1",
            "https://w3id.org/vnus/id/report/a1/x",
            KG + "name",
            "https://w3id.org/vnus/shapes/s",
            "MinCount",
            "",
            "A thing has a name: give kg:name.",
            "violation",
            "She said\nviolation: forged line.",
        ),
        problem_result(Problem("b.txt", "The file is empty.", "Leave it out.")),
    )
    report = Report(results, (("Article", 1),))
    lines = report_text(report).splitlines()
    assert lines[0] == "does not conform: 1 violation, 1 warning, 0 infos"
    assert lines[1] == "Article: 1"
    assert lines[3].startswith("violation: a1: A thing has a name: give kg:name. [name of report/a1/x]")
    assert lines[4] == "warning: b.txt: The file is empty. Leave it out."
    assert len(lines) == 5
    quads = list(ox.parse(report_turtle(report), ox.RdfFormat.TURTLE))
    assert sum(quad.predicate.value.endswith("#resultMessage") for quad in quads) == 2
    assert not any(isinstance(node, ox.BlankNode) for quad in quads for node in (quad.subject, quad.object))


def test_warnings_do_not_fail() -> None:
    assert Report((problem_result(Problem("b", "Odd.")),)).conforms
    assert report_text(Report()).startswith("conforms: 0 violations, 0 warnings")


@pytest.mark.parametrize("content", [b"\xff\xfe", b"<a> <b>", b"@prefix x: <y"])
def test_what_is_no_turtle_is_named(content: bytes, tmp_path: Path, shapes: Shapes) -> None:
    file = tmp_path / "bad.ttl"
    file.write_bytes(content)
    with pytest.raises(InputError, match=r"bad\.ttl is no Turtle"):
        validate_files([file], shapes)
    with pytest.raises(InputError, match="can not be read"):
        validate_files([tmp_path / "absent.ttl"], shapes)
    with pytest.raises(VocabularyError, match=r"bad\.ttl is no Turtle"):
        load_shapes(tmp_path)


def test_a_folder_without_shapes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="holds no shapes"):
        load_shapes(tmp_path)


def test_a_day_that_does_not_exist_is_a_result_and_no_crash(tmp_path: Path, shapes: Shapes) -> None:
    file = tmp_path / "date.ttl"
    file.write_text(
        "@prefix kg: <https://w3id.org/vnus/ns#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
        '<x> a kg:PartialDate ; kg:earliest "2023-02-30"^^xsd:date ; kg:latest "2023-02-31"^^xsd:date .',
        encoding="utf-8",
    )
    found = {result.shape.rpartition("/")[2] for result in validate_files([file], shapes)}
    assert {"date-earliest", "date-latest", "date-value", "date-edtf"} <= found
