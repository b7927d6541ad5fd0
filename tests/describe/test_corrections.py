"""Decisions by people win over the rules, in every build, and what can not be put into effect is told."""

from __future__ import annotations

import csv
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.build import Built, build
from kg.describe import BASE
from kg.describe.corrections import Correction, read_corrections, rejected_iris
from kg.errors import InputError
from kg.resources import path
from tests.unify.corpus import CORPUS

HEAD = f"@base <{BASE}id/> .\n@prefix kg: <https://w3id.org/vnus/ns#> .\n"
ID = f"{BASE}id/"


def decision(kind: str, *iris: str, name: str = "d1") -> str:
    concerns = " , ".join(f"<{iri}>" for iri in iris)
    return (
        f"<decision/{name}>\n    a kg:{kind} ;\n    kg:concerns {concerns} ;\n"
        '    kg:decidedBy "A. Reader" ;\n    kg:decidedOn "2 May 2024" ;\n    kg:reason "Seen elsewhere."@en\n    .\n'
    )


def made(folder: Path, *decisions: str, articles: str = "i0[1-4]", base: str = BASE) -> Built:
    """A build of some articles of the identity corpus into ``folder/out``."""
    file = folder / "decisions.ttl"
    file.write_text(HEAD + "".join(decisions), encoding="utf-8")
    inputs = [str(one) for one in sorted(CORPUS.glob(f"{articles}.txt"))]
    return build(inputs, folder / "out", corrections=[file] if decisions else [], base=base)


def officials(folder: Path) -> dict[str, int]:
    """The officials of the build by key, with the number of their reports."""
    store = ox.Store()
    store.bulk_load(path=str(folder / "out" / "kg.nq"), format=ox.RdfFormat.N_QUADS)
    found = store.query(
        "PREFIX kg: <https://w3id.org/vnus/ns#> SELECT ?o (COUNT(?r) AS ?n) { ?o a kg:Official ; kg:attestedBy ?r } GROUP BY ?o",
        use_default_graph_as_union=True,
    )
    assert isinstance(found, ox.QuerySolutions)
    return {row["o"].value.partition("/official/")[2]: int(row["n"].value) for row in found}


def test_the_shipped_file_holds_no_decision() -> None:
    assert read_corrections([path("ontology") / "corrections.ttl"]) == ()


def test_the_rules_alone(tmp_path: Path) -> None:
    assert made(tmp_path).report.conforms
    assert officials(tmp_path) == {
        "us/ann-teasdale": 2,
        "us/patricia-lindgren": 2,
        "vn/nguyen-huu-tam": 2,
        "vn/nguyen-huu-tam/2022": 2,
    }


def test_what_is_decided_to_be_the_same_is_one(tmp_path: Path) -> None:
    built = made(tmp_path, decision("SameAs", "official/vn/nguyen-huu-tam", "official/vn/nguyen-huu-tam/2022"))
    assert built.report.conforms
    assert officials(tmp_path)["vn/nguyen-huu-tam"] == 4
    graph = (tmp_path / "out" / "kg.nq").read_text(encoding="utf-8")
    assert f"<{ID}official/vn/nguyen-huu-tam/2022> <http://purl.org/dc/terms/isReplacedBy>" in graph
    assert f'<{ID}decision/d1> <https://w3id.org/vnus/ns#decidedBy> "A. Reader"' in graph


def test_what_is_decided_to_be_different_stays_apart_also_by_a_report(tmp_path: Path) -> None:
    made(tmp_path, decision("DifferentFrom", "official/us/patricia-lindgren", "report/i02/official-patricia-lindgren"))
    assert officials(tmp_path)["us/patricia-lindgren"] == 1
    assert len(officials(tmp_path)) == 5


def test_a_decision_on_two_names_holds_after_an_article_joins_them(tmp_path: Path) -> None:
    """The second name is no entity's any more: the records that brought it leave."""
    made(
        tmp_path,
        decision("DifferentFrom", "official/us/helen-prewitt", "official/us/helen-m-prewitt"),
        articles="i0[56]",
    )
    assert {key: n for key, n in officials(tmp_path).items() if "prewitt" in key} == {
        "us/helen-prewitt": 1,
        "us/helen-prewitt/2011": 1,
    }


def test_what_is_decided_to_be_no_fact_is_gone_from_graph_and_tables(tmp_path: Path) -> None:
    report = "report/i02/official-patricia-lindgren"
    built = made(tmp_path, decision("NotAFact", report))
    assert built.report.conforms
    assert officials(tmp_path)["us/patricia-lindgren"] == 1
    data = [line for line in (tmp_path / "out" / "kg.nq").read_text("utf-8").splitlines() if f"<{ID}{report}" in line]
    assert [line.split()[1] for line in data] == ["<https://w3id.org/vnus/ns#concerns>"]
    with (tmp_path / "out" / "facts" / "officials.csv").open(encoding="utf-8-sig") as stream:
        assert all(row["official"] != ID + report for row in csv.DictReader(stream))
    with (tmp_path / "out" / "facts" / "statements.csv").open(encoding="utf-8-sig") as stream:
        assert all((row["article"], row["speaker"]) != ("i02", "Patricia Lindgren") for row in csv.DictReader(stream))


def test_an_unknown_target_is_told_and_fails_nothing(tmp_path: Path) -> None:
    built = made(
        tmp_path,
        decision("SameAs", "official/us/nobody-here", "official/us/ann-teasdale"),
        decision("NotAFact", "report/i99/official-x", name="d2"),
    )
    assert built.report.conforms
    told = [one.message for one in built.report.results if "decision" in one.message]
    assert [iri in " ".join(told) for iri in ("us/nobody-here", "i99/official-x")] == [True, True]


def test_decisions_hold_under_another_base(tmp_path: Path) -> None:
    both = decision("SameAs", "official/vn/nguyen-huu-tam", "official/vn/nguyen-huu-tam/2022")
    assert made(tmp_path, both, base="https://example.org/kg/").report.conforms
    assert officials(tmp_path)["vn/nguyen-huu-tam"] == 4


def test_the_same_decisions_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    one = decision("SameAs", "official/vn/nguyen-huu-tam", "official/vn/nguyen-huu-tam/2022")
    two = decision("NotAFact", "report/i02/official-patricia-lindgren", name="d2")
    for name, decisions in (("a", (one, two)), ("b", (two, one))):
        (tmp_path / name).mkdir()
        made(tmp_path / name, *decisions)
    first, second = ((tmp_path / name / "out" / "kg.nq").read_bytes() for name in "ab")
    assert first == second


@pytest.mark.parametrize(
    "text",
    [
        "<a> <b>",
        HEAD + decision("SameAs", "official/us/a"),
        HEAD + decision("SameAs", "official/us/a", "official/us/b").replace("A. Reader", " "),
        HEAD + decision("NotAFact", "official/us/a").replace("kg:reason", "kg:cue"),
        HEAD + decision("SameAs", "official/us/a", "official/us/b").replace("kg:SameAs", "kg:SameAs , kg:NotAFact"),
    ],
)
def test_a_decision_without_who_when_why_or_what_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "decisions.ttl"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"decisions\.ttl"):
        read_corrections([file])
    with pytest.raises(InputError, match="can not be read"):
        read_corrections([tmp_path / "missing.ttl"])


def test_one_decision_may_stand_in_two_files_but_not_be_two(tmp_path: Path) -> None:
    for name, other in (("a", "b"), ("c", "b"), ("d", "e")):
        (tmp_path / f"{name}.ttl").write_text(
            HEAD + decision("SameAs", "official/us/a", f"official/us/{other}"), "utf-8"
        )
    found = read_corrections([tmp_path / "a.ttl", tmp_path / "c.ttl"])
    assert found == (
        Correction(
            f"{ID}decision/d1",
            "SameAs",
            (f"{ID}official/us/a", f"{ID}official/us/b"),
            "A. Reader",
            "2 May 2024",
            "Seen elsewhere.",
        ),
    )
    assert rejected_iris(found) == frozenset()
    with pytest.raises(InputError, match="decided twice"):
        read_corrections([tmp_path / "a.ttl", tmp_path / "d.ttl"])
