"""Questions that would harm: refused with the reason, or ended with their process."""

from __future__ import annotations

import socket
import time
from pathlib import Path

import pytest

from kg.errors import QueryError
from kg.keep import sparql
from tests.running import ROOT, kg


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("questions") / "out"
    assert kg("build", ROOT / "seeds", "-o", out).returncode == 0
    return out


REFUSED = [
    ("INSERT DATA { <a:a> <a:b> <a:c> }", "INSERT is refused"),
    ("delete where { ?s ?p ?o }", "DELETE is refused"),
    ("PREFIX insert: <urn:x> LOAD <file:///etc/passwd>", "LOAD is refused"),
    ("BASE <http://x/> CLEAR ALL", "CLEAR is refused"),
    ("SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }", "line 1, column 12: SERVICE is refused"),
    ("SELECT * {\n ?s ?p ?o .\n service silent ?x { ?s ?p ?o } }", "line 3, column 2: SERVICE is refused"),
    ("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "FROM <file:///etc/passwd> is refused"),
    ("SELECT * FROM NAMED <file:///etc/passwd> { ?s ?p ?o }", "refused"),
    ("ASK " + "{" * 70 + "}" * 70, "more than 60 brackets"),
    ("ASK { FILTER(" + "(" * 2000 + "1" + ")" * 2000 + ") }", "more than 60 brackets"),
    ("ASK { " + "# " + "x" * 100_001 + "\n}", "characters"),
    ("", "no question"),
    ("# SELECT\n'ASK'", "no question"),
]


@pytest.mark.parametrize(("question", "message"), REFUSED)
def test_refused_questions_say_why_and_where(question: str, message: str) -> None:
    with pytest.raises(QueryError, match=message.replace("?", r"\?")):
        sparql.check(question)


@pytest.mark.parametrize(
    ("question", "form"),
    [
        ('SELECT * { ?service ?p "SERVICE" . ?s service:x <http://service/> } # SERVICE {{{{', "SELECT"),
        ("ASK { ?s ?p '''{{{{ ' SERVICE ''' }", "ASK"),
        ('ASK { ?s ?p """ " SERVICE \\""" """ }', "ASK"),
        ("ASK { FILTER(?a < ?b) ?s ?p 'a\\'SERVICE' }", "ASK"),
        ("PREFIX select: <urn:x> CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "CONSTRUCT"),
        ("describe <urn:x>", "DESCRIBE"),
        ("SELECT * FROM <https://w3id.org/vnus/id/graph/merged> { ?s ?p ?o }", "SELECT"),
    ],
)
def test_words_in_names_texts_and_comments_harm_nobody(question: str, form: str) -> None:
    assert sparql.check(question) == form


@pytest.mark.parametrize(
    "question",
    [
        "ASK { FILTER(1" + "+1" * 20_000 + " = 1) }",
        "ASK { " + "OPTIONAL { ?s ?p ?o } " * 4_000 + "}",
        "ASK { FILTER(" + "!" * 90_000 + "true) }",
    ],
    ids=["sums", "optionals", "negations"],
)
def test_a_question_that_ends_the_engine_ends_only_its_own_process(built: Path, question: str) -> None:
    done = kg("query", "-d", built, "-", "--timeout", "20", stdin=question)
    assert done.returncode in (0, 3)
    assert done.returncode == 0 or "simplify it" in done.stderr or "no answer within" in done.stderr


def test_a_question_without_end_is_stopped_by_the_clock(built: Path) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { " + " ".join(f"?a{i} ?b{i} ?c{i} ." for i in range(6)) + " }"
    start = time.monotonic()
    done = kg("query", "-d", built, "-", "--timeout", "1.5", stdin=endless)
    assert time.monotonic() - start < 10
    assert done.returncode == 3
    assert "no answer within 1.5 s" in done.stderr


def test_a_question_that_wants_all_the_memory_is_stopped(built: Path) -> None:
    greedy = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?l ?i ?f ?c"
    done = kg("query", "-d", built, "-", "--timeout", "15", stdin=greedy)
    assert done.returncode == 3
    assert done.stderr


def test_a_question_that_slips_through_reaches_no_network(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The child process can open no socket, whatever the question's reader overlooked."""
    from kg.keep import query

    monkeypatch.setattr(sparql, "check", lambda question: "SELECT")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.5)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/sparql"
        question = f"SELECT * {{ SERVICE <{address}> {{ ?s ?p ?o }} }}"
        with pytest.raises(QueryError, match="the engine stopped"), query.asked(built, question, "csv", 20):
            pass
        with pytest.raises(TimeoutError):
            server.accept()


def test_a_mistake_is_shown_in_its_line(built: Path) -> None:
    done = kg("query", "-d", built, "-", stdin="SELECT *\nWHERE { ?s ?p }\n")
    assert done.returncode == 3
    place, line, mark = done.stderr.splitlines()
    assert place.startswith("kg: line 2, column 1")
    assert line.strip() == "WHERE { ?s ?p }"
    assert mark.strip() == "^"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("oficials",), 2, "did you mean officials?"),
        (("no/such/file.rq",), 2, "kg query --list"),
        (("officials", "-f", "ttl"), 2, "choose table, csv or json"),
        (("officials", "--timeout", "0"), 2, "timeout"),
    ],
)
def test_a_wrong_call_says_what_to_do(built: Path, arguments: tuple[str, ...], code: int, message: str) -> None:
    done = kg("query", "-d", built, *arguments)
    assert (done.returncode, message in done.stderr) == (code, True), done.stderr


def test_a_question_that_is_not_utf8_is_refused(built: Path) -> None:
    assert kg("query", "-d", built, "-", stdin=b"ASK { ?s ?p '\xff' }").returncode == 3


def test_a_folder_that_is_no_build_or_a_damaged_one_is_refused(built: Path, tmp_path: Path) -> None:
    done = kg("query", "-d", tmp_path, "officials")
    assert done.returncode == 3
    assert "kg build ARTICLES" in done.stderr
    for name in ("manifest.json", "kg.nq"):
        (tmp_path / name).write_bytes((built / name).read_bytes())
    assert kg("query", "-d", tmp_path, "officials").returncode == 0
    with (tmp_path / "kg.nq").open("r+b") as stream:
        stream.truncate(1000)
    done = kg("query", "-d", tmp_path, "officials")
    assert done.returncode == 3
    assert "build again" in done.stderr
