"""The same articles give the same bytes, whatever the machine is like."""

from __future__ import annotations

import locale
import shutil
from pathlib import Path

import pyoxigraph
import pytest
import rdflib

from tests.running import ROOT, digests, kg, write_articles


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seeds, articles of our own, and one input that can not be read."""
    folder = write_articles(tmp_path_factory.mktemp("determinism") / "in", 110)
    for seed in sorted((ROOT / "seeds").glob("*.txt")):
        shutil.copy(seed, folder)
    (folder / "bad.txt").write_bytes(b"\xff\xff\xff")
    return folder


@pytest.fixture(scope="module")
def built(articles: Path) -> Path:
    out = articles.parent / "out"
    assert kg("build", articles, "-o", out, "-j", "1").returncode == 3
    return out


def test_hash_seed_locale_time_zone_folder_and_order_change_nothing(
    articles: Path, built: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for path in sorted(articles.glob("*.txt"), reverse=True):
        shutil.copy(path, moved)
    inputs = [p.name for p in sorted(moved.glob("*.txt"), reverse=True)]
    env = {
        "PYTHONHASHSEED": "4242",
        "TZ": "Asia/Ho_Chi_Minh",
        "LC_ALL": "C",
        "LANG": "C",
        "PYTHONUTF8": "0",
        "COLUMNS": "40",
    }
    done = kg("build", *inputs, "-o", tmp_path / "out", "-j", "2", env=env, cwd=moved)
    assert done.returncode == 3, done.stderr
    assert digests(tmp_path / "out") == digests(built)


def test_another_locale_changes_nothing(articles: Path, built: Path, tmp_path: Path) -> None:
    names = [n for n in ("tr_TR.UTF-8", "de_DE.UTF-8", "vi_VN.UTF-8", "C.UTF-8") if _has(n)]
    env = {"LC_ALL": names[0] if names else "POSIX", "PYTHONHASHSEED": "1", "TZ": "America/Los_Angeles"}
    assert kg("build", articles, "-o", tmp_path / "out", "-j", "3", env=env).returncode == 3
    assert digests(tmp_path / "out") == digests(built)


def _has(name: str) -> bool:
    saved = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        return False
    finally:
        locale.setlocale(locale.LC_ALL, saved)
    return True


def test_articles_mean_the_same_alone_and_among_others(articles: Path, built: Path, tmp_path: Path) -> None:
    """An article's own graph does not change with its neighbours."""
    one = sorted(articles.glob("a*.txt"))[7]
    assert kg("build", one, "-o", tmp_path / "out").returncode == 0
    mark = f"/graph/article/{one.stem}>"

    def graph(folder: Path) -> list[str]:
        lines = (folder / "kg.nq").read_text(encoding="utf-8").splitlines()
        return [line for line in lines if line.removesuffix(" .").endswith(mark)]

    assert graph(tmp_path / "out") == graph(built) != []


def test_turtle_and_n_quads_hold_the_same_triples_for_both_parsers(built: Path) -> None:
    turtle = {str(t) for t in pyoxigraph.parse(path=str(built / "kg.ttl"), format=pyoxigraph.RdfFormat.TURTLE)}
    quads = list(pyoxigraph.parse(path=str(built / "kg.nq"), format=pyoxigraph.RdfFormat.N_QUADS))
    triples = {str(pyoxigraph.Quad(q.subject, q.predicate, q.object)) for q in quads}
    assert turtle == triples
    assert "_:" not in {str(part)[:2] for q in quads for part in (q.subject, q.object, q.graph_name)}
    graph = rdflib.Graph().parse(built / "kg.ttl", format="turtle")
    other = rdflib.Graph()
    for q in quads:
        other.add((_term(q.subject), _term(q.predicate), _term(q.object)))
    assert set(graph) == set(other)


def _term(term: object) -> rdflib.term.Node:
    if isinstance(term, pyoxigraph.Literal):
        plain = term.language is None and term.datatype.value.endswith("#string")
        return rdflib.Literal(
            term.value,
            lang=term.language,
            datatype=None if term.language or plain else rdflib.URIRef(term.datatype.value),
        )
    assert isinstance(term, pyoxigraph.NamedNode)
    return rdflib.URIRef(term.value)


def test_no_file_names_this_machine_or_the_day(built: Path) -> None:
    for path in sorted(p for p in built.rglob("*") if p.is_file()):
        text = path.read_text(encoding="utf-8")
        assert str(ROOT) not in text
        assert str(built.parent) not in text
