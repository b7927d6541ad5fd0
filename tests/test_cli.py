"""The program as a user meets it: help, exit codes, the commands on good input."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

import kg as package
from tests.running import ARTICLE, ROOT, digests, environment, kg

COMMANDS = ("build", "extract", "query", "unify", "validate")
KINDS = ("officials", "meetings", "agreements", "projects", "statements")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build of the five seeds."""
    out = tmp_path_factory.mktemp("cli") / "out"
    done = kg("build", ROOT / "seeds", "-o", out)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "khanh.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_help_comes_within_three_tenths_of_a_second() -> None:
    def once() -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "kg", "--help"], env=environment(), capture_output=True, check=True)
        return time.perf_counter() - start

    assert min(once() for _ in range(5)) < 0.3


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(command: str) -> None:
    done = kg(command, "--help")
    assert done.returncode == 0
    assert "Example" in done.stdout
    assert f"kg {command}" in done.stdout


def test_the_version_is_the_packages() -> None:
    assert kg("--version").stdout == f"kg {package.__version__}\n"


@pytest.mark.parametrize(
    "arguments", [("build",), ("build", "x"), ("nonsense",), ("query",), ("validate",), ("query", "officials")]
)
def test_a_wrong_call_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    done = kg(*arguments)
    assert done.returncode == 2
    assert done.stderr


def test_a_build_holds_what_the_manifest_says(built: Path) -> None:
    manifest = json.loads((built / "manifest.json").read_text(encoding="utf-8"))
    found = digests(built)
    del found["manifest.json"]
    assert {name: entry["sha256"] for name, entry in manifest["files"].items()} == found
    assert {name: entry["bytes"] for name, entry in manifest["files"].items()} == {
        name: (built / name).stat().st_size for name in found
    }
    assert sorted(found) == sorted(
        ["kg.nq", "kg.ttl", "report.txt", "report.ttl"]
        + [f"facts/{k}.csv" for k in KINDS]
        + [f"facts/ledger-{k}.csv" for k in ("figures", "invitations", "money", "requests", "sites", "visits")]
    )
    assert manifest["report"]["conforms"] is True
    assert len(manifest["articles"]) == manifest["counts"]["classes"]["Article"] == 5


@pytest.mark.parametrize("kind", KINDS)
def test_the_spreadsheets_say_what_the_named_questions_answer(built: Path, kind: str) -> None:
    """Record by record and column by column, as sets of values: rows of one record may be paired otherwise."""
    answer = kg("query", "-d", built, kind, "-f", "csv")
    assert answer.returncode == 0, answer.stderr

    def records(text: str) -> dict[tuple[str, str], dict[str, set[str]]]:
        told: dict[tuple[str, str], dict[str, set[str]]] = {}
        for row in csv.DictReader(io.StringIO(text, newline="")):
            record = told.setdefault((row["article"], row[kind.removesuffix("s")]), {})
            for column, value in row.items():
                if value and column != "quote":
                    record.setdefault(column, set()).add(value)
        return told

    sheet = (built / "facts" / f"{kind}.csv").read_text(encoding="utf-8-sig")
    assert records(sheet) == records(answer.stdout)


def test_every_row_of_a_spreadsheet_has_a_quote(built: Path) -> None:
    for path in (built / "facts" / f"{kind}.csv" for kind in KINDS):
        with path.open(encoding="utf-8-sig", newline="") as lines:
            assert all(row["quote"].startswith("“") for row in csv.DictReader(lines)), path


def test_every_row_of_a_ledger_but_of_visits_has_a_quote(built: Path) -> None:
    for path in sorted((built / "facts").glob("ledger-*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as lines:
            assert all(row["quote"] for row in csv.DictReader(lines) if path.stem != "ledger-visits"), path


def test_named_questions_are_listed_with_their_sentence() -> None:
    done = kg("query", "--list")
    assert done.returncode == 0
    lines = [line.split(maxsplit=1) for line in done.stdout.splitlines()]
    assert {"officials", "meetings", "agreements", "projects", "statements"} <= {name for name, _ in lines}
    assert all(sentence.strip().endswith(("?", ")")) for _, sentence in lines)


def test_named_questions_are_answered_within_a_second_on_the_seeds(built: Path) -> None:
    def once() -> float:
        start = time.perf_counter()
        assert kg("query", "-d", built, "officials", "-f", "csv").returncode == 0
        return time.perf_counter() - start

    assert min(once() for _ in range(3)) < 1


@pytest.mark.parametrize(
    ("question", "form", "expected"),
    [
        ("ASK { ?s a kg:Article }", None, "yes\n"),
        ("ASK { ?s a kg:Nothing }", "csv", "false"),
        ("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a kg:Article }", "csv", "n\r\n5\r\n"),
        ("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a kg:Article }", None, "n\n-\n5\n"),
        ("SELECT ?s { ?s a kg:Nothing }", None, "s\n(no rows)\n"),
        ("CONSTRUCT { kg:a a kg:b } { }", "csv", "subject,predicate,object\r\nhttps://w3id.org/vnus/ns#a,"),
        ("CONSTRUCT { kg:a a kg:b } { }", "table", "subject  predicate  object\n"),
        ("CONSTRUCT { kg:a a kg:b } { }", None, "kg:a a kg:b ."),
        ("CONSTRUCT { kg:a a kg:b } { }", "json", '{"@id":"https://w3id.org/vnus/ns#b"}'),
        ("DESCRIBE kg:nothing", "csv", "subject,predicate,object\r\n"),
    ],
)
def test_any_question_is_answered_in_any_form_that_fits(
    built: Path, question: str, form: str | None, expected: str
) -> None:
    text = f"PREFIX kg: <https://w3id.org/vnus/ns#>\n{question}"
    done = kg("query", "-d", built, "-", *(["-f", form] if form else []), stdin=text)
    assert done.returncode == 0, done.stderr
    assert expected in done.stdout


def test_a_question_may_stand_in_a_file(built: Path, tmp_path: Path) -> None:
    path = tmp_path / "q.rq"
    path.write_text("ASK { ?s ?p ?o }", encoding="utf-8")
    assert kg("query", "-d", built, path).stdout == "yes\n"


def test_extract_shows_each_fact_with_its_sentence(article: Path) -> None:
    done = kg("extract", article)
    assert done.returncode == 0, done.stderr
    assert "Tran Quoc Khanh" in done.stdout
    assert "“Deputy Minister of National Defence Senior Lieutenant General Tran Quoc Khanh" in " ".join(
        done.stdout.split()
    )


def test_extract_as_json_quotes_the_article_verbatim(article: Path) -> None:
    told = json.loads(kg("extract", article, "-f", "json").stdout)
    assert told["article"]["id"] == "khanh"
    names = [official["name"] for official in told["officials"]]
    assert "Tran Quoc Khanh" in names
    for kind in ("officials", "meetings", "agreements", "projects", "statements"):
        for record in told[kind]:
            for evidence in record["evidence"]:
                assert ARTICLE[evidence["start"] : evidence["end"]] == evidence["quote"]


def test_extract_reads_standard_input(article: Path) -> None:
    assert kg("extract", "-", stdin=ARTICLE).stdout == kg("extract", article).stdout


def test_extract_writes_one_page_or_none(article: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert kg("extract", article, "--html", page).returncode == 0
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert kg("extract", article, "--html", tmp_path / "no" / "page.html").returncode == 5
    assert sorted(p.name for p in tmp_path.iterdir()) == ["khanh.txt", "page.html"]


def test_validate_passes_a_build(built: Path) -> None:
    done = kg("validate", built / "kg.ttl")
    assert (done.returncode, done.stdout[:8]) == (0, "conforms"), done.stdout + done.stderr


def test_validate_names_the_violation_and_gives_exit_code_1(tmp_path: Path) -> None:
    path = tmp_path / "bad.ttl"
    path.write_text("<https://example.org/a> a <https://w3id.org/vnus/ns#Evidence> .\n", encoding="utf-8")
    done = kg("validate", path)
    assert done.returncode == 1
    assert "violation" in done.stdout
    told = json.loads(kg("validate", path, "-f", "json").stdout)
    assert told["conforms"] is False
    assert told["results"]
    assert "sh:conforms false" in kg("validate", path, "-f", "ttl").stdout


@pytest.mark.parametrize("content", [b"this is no Turtle", b"\xff\xfe\x00", None])
def test_validate_gives_exit_code_3_for_what_is_no_turtle(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "x.ttl"
    if content is not None:
        path.write_bytes(content)
    done = kg("validate", path)
    assert done.returncode == 3
    assert "x.ttl" in done.stderr
