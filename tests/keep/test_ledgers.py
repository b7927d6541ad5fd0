"""The ledgers of the identity corpus against what its clusters.json expects, and pairs for people to decide."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.describe import concept_iris, describe_article, describe_concepts, describe_merged, nquads
from kg.describe.corrections import read_corrections
from kg.describe.nodes import nodes_of
from kg.errors import InputError
from kg.keep.candidates import as_table, as_turtle, candidates, edits
from kg.keep.ledgers import Ledgers, questions, seen
from kg.resources import path
from kg.unify import unify
from tests.running import kg
from tests.unify import corpus

NAMES = [f"ledger-{name}" for name in ("figures", "invitations", "money", "requests", "sites", "visits")]
Rows = list[dict[str, str]]


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """kg.nq of the gold facts of the identity corpus."""
    folder = tmp_path_factory.mktemp("ledgers")
    facts = corpus.facts()
    quads = [quad for one in facts for quad in describe_article(one)]
    quads += describe_merged(facts, unify(facts, corpus.known()), known=corpus.known())
    quads += describe_concepts(concept_iris(quads), (path("ontology") / "vocabulary").glob("*.ttl"))
    (folder / "kg.nq").write_bytes(nquads(quads))
    return folder / "kg.nq"


@pytest.fixture(scope="module")
def ledgers(graph: Path) -> dict[str, Rows]:
    facts = corpus.facts()
    with Ledgers() as asked:
        for one in facts:
            asked.add(one.article.id, seen(describe_article(one)))
        merged = describe_merged(facts, unify(facts, corpus.known()), known=corpus.known())
        asked.merged(dict(nodes_of(merged)))
        counts = asked.write(graph.parent)
    found = {}
    for name in NAMES:
        content = (graph.parent / f"{name}.csv").read_bytes()
        assert content.startswith(b"\xef\xbb\xbf"), "spreadsheets need the mark to show Vietnamese"
        found[name] = list(csv.DictReader(content.decode("utf-8-sig").splitlines()))
        assert len(found[name]) == counts[name]
    assert sorted(counts) == NAMES
    return found


def test_the_ledgers_are_the_answers_that_the_whole_graph_gives(graph: Path, ledgers: dict[str, Rows]) -> None:
    store = ox.Store()
    store.bulk_load(path=str(graph), format=ox.RdfFormat.N_QUADS)
    for name, text in questions().items():
        answer = store.query(text, use_default_graph_as_union=True)
        assert isinstance(answer, ox.QuerySolutions)
        names = [one.value for one in answer.variables]
        rows = [{key: " ".join(row[key].value.split()) if row[key] else "" for key in names} for row in answer]
        assert sorted(map(str, rows)) == sorted(map(str, ledgers[name]))
        assert rows, f"{name}: the corpus has an example of everything"


def test_money_counts_each_sum_once(ledgers: dict[str, Rows]) -> None:
    wanted = Counter(
        (str(one["value"]), one["currency"], str(len({article for article, _, _ in one["told"]})))
        for one in corpus.clusters()["sums"]
    )
    assert Counter((row["amount"], row["currency"], row["articles"]) for row in ledgers["ledger-money"]) == wanted
    shared = [row for row in ledgers["ledger-money"] if row["projects"] != "1"]
    assert [(row["amount"], row["projects"]) for row in shared] == [("20000000", "2")], "one sum at two sites"
    assert all(row["quote"] and row["sum"] for row in ledgers["ledger-money"])


def test_figures_that_disagree_stand_side_by_side(ledgers: dict[str, Rows]) -> None:
    (wanted,) = corpus.clusters()["figures"]
    rows = {(row["article"], int(row["amount"])) for row in ledgers["ledger-figures"]}
    assert rows == {(article, value) for article, value in wanted["told"]}
    assert all(row["quote"] and row["date"] for row in ledgers["ledger-figures"])


@pytest.mark.parametrize(("act", "name"), [("appeal", "ledger-requests"), ("invite", "ledger-invitations")])
def test_requests_and_invitations_come_with_what_followed(act: str, name: str, ledgers: dict[str, Rows]) -> None:
    wanted = Counter(
        (row["outcome"], row["by"]["article"] if row["by"] else "")
        for row in corpus.clusters()["followed"]
        if row["statement"]["act"] == act
    )
    found = Counter((row["outcome"], row["answeredIn"]) for row in ledgers[name])
    assert found.total() == wanted.total()
    assert Counter(outcome for outcome, _ in found.elements()) == Counter(outcome for outcome, _ in wanted.elements())


def test_the_visit_that_followed_an_invitation_is_named_with_its_day(ledgers: dict[str, Rows]) -> None:
    held = [row for row in ledgers["ledger-invitations"] if row["outcome"] == "held"]
    assert [(row["invited"], row["visit"], row["answeredIn"]) for row in held] == [
        ("Robert Neil Ashdown Jr.", "2025-11-01", "i33")
    ]


def test_visits_are_listed_once_with_their_status(ledgers: dict[str, Rows]) -> None:
    rows = [(row["date"], row["guest"], row["status"]) for row in ledgers["ledger-visits"]]
    assert ("2025-11-01", "Robert Neil Ashdown Jr.", "held") in rows
    assert ("2025", "John W. Carter", "proposed") in rows
    assert len({row["visit"] for row in ledgers["ledger-visits"]}) == sum(
        group[0]["kind"] == "visit" for group in corpus.clusters()["meetings"]
    )


def test_a_site_has_its_status_over_time(ledgers: dict[str, Rows]) -> None:
    rows = [(row["date"][:4], row["status"]) for row in ledgers["ledger-sites"] if row["site"] == "A So"]
    assert rows == [("2021", "ongoing"), ("2023", "completed"), ("2023", "completed")]


# -- Pairs for people to decide --------------------------------------------------


def test_likely_pairs_are_listed_with_a_sentence_for_each(graph: Path) -> None:
    found = candidates(graph)
    pairs = {(one.first.partition("/id/")[2], one.second.partition("/id/")[2]) for one in found}
    assert ("official/vn/nguyen-huu-tam", "official/vn/nguyen-huu-tam/2022") in pairs
    assert ("official/au/john-carter", "official/us/john-carter") in pairs
    assert all(one.why and all(one.quotes) for one in found)
    assert [one.strength for one in found] == sorted((one.strength for one in found), reverse=True)
    assert as_table(found).count("\n") == 3 * len(found)


def test_pairs_become_decisions_when_somebody_stands_for_them(graph: Path, tmp_path: Path) -> None:
    text = as_turtle(candidates(graph))
    file = tmp_path / "decisions.ttl"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match="kg:decidedBy"):
        read_corrections([file])
    signed = text.replace('decidedBy ""', 'decidedBy "A. Reader"').replace('decidedOn ""', 'decidedOn "2 May 2024"')
    file.write_text(signed, encoding="utf-8")
    decided = read_corrections([file])
    assert len(decided) == len(candidates(graph))
    assert {one.kind for one in decided} == {"SameAs"}


@pytest.mark.parametrize(
    ("first", "second", "wanted"), [("", "", 0), ("abc", "abd", 1), ("abc", "ab", 1), ("a", "abcd", 3)]
)
def test_edits(first: str, second: str, wanted: int) -> None:
    assert edits(first, second) == edits(second, first) == wanted


def test_the_commands(tmp_path: Path) -> None:
    inputs = sorted(corpus.CORPUS.glob("i0[1-4].txt"))
    assert kg("build", *inputs, "-o", tmp_path / "out", "-q").returncode == 0
    for form in ("table", "ttl"):
        done = kg("unify", "--candidates", "-d", tmp_path / "out", "-f", form)
        assert done.returncode == 0
        assert "vn/nguyen-huu-tam/2022" in done.stdout
    (tmp_path / "decisions.ttl").write_text(
        done.stdout.replace('decidedBy ""', 'decidedBy "A. Reader"').replace('decidedOn ""', 'decidedOn "2 May 2024"'),
        encoding="utf-8",
    )
    again = kg("build", *inputs, "-o", tmp_path / "out", "-q", "--corrections", tmp_path / "decisions.ttl")
    assert again.returncode == 0
    assert "nguyen-huu-tam/2022" not in kg("unify", "--candidates", "-d", tmp_path / "out").stdout
    assert kg("unify", "-d", tmp_path / "out").returncode == 2
    assert kg("unify", "--candidates", "-d", tmp_path).returncode == 3
    assert kg("build", *inputs, "-o", tmp_path / "out", "--corrections", tmp_path / "missing.ttl").returncode == 3
