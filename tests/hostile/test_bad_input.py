"""Inputs that are no articles: each is named with what to do, and the others are built."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.build import build
from kg.errors import InputError
from kg.extract import extract
from kg.find import Finder
from kg.model import Article, Facts
from tests.running import ARTICLE, bound_by_permissions, digests, environment, kg, write_articles

HOSTILE = """Officials meet "in" <b>Hanoi</b> <script>alert(document.cookie)</script>

Hanoi (VNA) - Deputy Minister of National Defence Senior Lieutenant General Tran Quoc Khanh on March 4, 2024 received
US Ambassador to Vietnam Alice Wren in Hanoi. \" . <urn:evil> a <urn:evil> . # '''

Khanh said } ; DROP ALL ; INSERT DATA { <urn:evil> <urn:evil> "x" } ; SERVICE <http://127.0.0.1/> { ?s ?p ?o } \\u003e
@prefix kg: <urn:evil> . \"\"\" ]]> --> <!-- <![CDATA[ {{ 7 * 7 }} {% raw %} ${7*7} %s %(x)s =cmd|' /C calc'!A0

=HYPERLINK("http://127.0.0.1/","x") Khanh thanked the US for its support to the clean-up of dioxin at Bien Hoa airbase.
The two sides signed a "memorandum of understanding on <overcoming> \\"war\\" consequences" in 2016 \x07\x1b[31m./.
"""


def empty(path: Path) -> None:
    path.write_bytes(b"")


def blank(path: Path) -> None:
    path.write_bytes("﻿ \r\n\t\n".encode())


def binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 20)


def picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(100) + b"\0")


def windows_1258(path: Path) -> None:
    path.write_bytes("Thượng tướng thăm Hà Nội. ".encode("cp1258", "replace") * 20)


def utf16(path: Path) -> None:
    path.write_bytes(ARTICLE.encode("utf-16"))


def one_bad_byte(path: Path) -> None:
    path.write_bytes(ARTICLE.encode() + b"\xe2\x82")


def fifty_megabytes(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(50_000_000)  # sparse: whoever reads it whole uses the memory


def dangling(path: Path) -> None:
    path.symlink_to("gone")


def loop(path: Path) -> None:
    path.symlink_to(path.name)


def pipe(path: Path) -> None:
    os.mkfifo(path)


BAD: list[tuple[Callable[[Path], None], str]] = [
    (empty, "no text"),
    (blank, "no text"),
    (binary, "binary"),
    (picture, "binary"),
    (windows_1258, "UTF-8"),
    (utf16, "UTF-16"),
    (one_bad_byte, "UTF-8"),
    (fifty_megabytes, "50.0 MB"),
    (dangling, "is not there"),
    (loop, "can not be read"),
    (pipe, "a pipe or a device"),
]


@pytest.mark.parametrize(("make", "message"), BAD, ids=[make.__name__ for make, _ in BAD])
def test_a_bad_file_is_named_and_the_others_are_built(
    tmp_path: Path, make: Callable[[Path], None], message: str
) -> None:
    articles = write_articles(tmp_path / "in", 2)
    make(articles / "bad.txt")
    done = kg("build", articles, "-o", tmp_path / "out")
    assert done.returncode == 3
    assert "bad.txt" in done.stderr
    assert message in done.stderr
    report = (tmp_path / "out" / "report.txt").read_text(encoding="utf-8")
    assert "bad.txt" in report
    assert message in report
    assert str(tmp_path) not in report
    without = tmp_path / "without"
    (articles / "bad.txt").unlink()
    assert kg("build", articles, "-o", without).returncode == 0
    same = ("kg.nq", "kg.ttl", "facts/officials.csv", "facts/statements.csv")
    assert [digests(tmp_path / "out")[name] for name in same] == [digests(without)[name] for name in same]


@pytest.mark.parametrize(("make", "message"), BAD[:10], ids=[make.__name__ for make, _ in BAD[:10]])
def test_nothing_but_a_bad_file_builds_nothing(tmp_path: Path, make: Callable[[Path], None], message: str) -> None:
    make(tmp_path / "bad.txt")
    done = kg("build", tmp_path / "bad.txt", "-o", tmp_path / "out")
    assert done.returncode == 3
    assert "bad.txt" in done.stderr
    assert message in done.stderr
    assert not (tmp_path / "out").exists()
    assert kg("extract", tmp_path / "bad.txt").returncode == 3


def megabytes_of_extract(path: Path) -> tuple[int, int]:
    """Exit code and peak memory of ``kg extract``."""
    script = (
        "import resource, sys, kg.cli\n"
        "sys.argv = ['kg', 'extract', sys.argv[1]]\n"
        "code = 0\n"
        "try: kg.cli.main()\n"
        "except SystemExit as end: code = end.code or 0\n"
        "print(code, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)\n"
    )
    command = [sys.executable, "-c", script, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment())
    code, megabytes = map(int, done.stdout.split()[-2:])
    return code, megabytes


def test_a_file_of_50_mb_is_refused_without_reading_it(tmp_path: Path) -> None:
    fifty_megabytes(tmp_path / "big.txt")
    (tmp_path / "small.txt").write_text(ARTICLE, encoding="utf-8")
    _, usual = megabytes_of_extract(tmp_path / "small.txt")
    code, megabytes = megabytes_of_extract(tmp_path / "big.txt")
    assert code == 3
    assert megabytes < usual + 10


def test_more_than_the_limit_on_standard_input_is_refused(tmp_path: Path) -> None:
    done = kg("build", "-", "-o", tmp_path / "out", stdin=b"a b. " * 2_100_000)
    assert done.returncode == 3
    assert "MB" in done.stderr


def test_an_article_on_standard_input_is_built(tmp_path: Path) -> None:
    done = kg("build", "-", "-o", tmp_path / "out", stdin=ARTICLE)
    assert done.returncode == 0, done.stderr
    assert "stdin," in (tmp_path / "out" / "facts" / "officials.csv").read_text(encoding="utf-8-sig")


def test_standard_input_named_twice_is_a_wrong_call(tmp_path: Path) -> None:
    assert kg("build", "-", "-", "-o", tmp_path / "out", stdin=ARTICLE).returncode == 2


def test_a_file_that_vanishes_after_it_was_listed_is_left_out(tmp_path: Path) -> None:
    from kg.batch import Found, Reader
    from kg.describe import BASE
    from kg.keep.entry import unpack
    from kg.model import Problem
    from kg.sources import sources

    articles = write_articles(tmp_path / "in", 3)
    found, problems = sources([str(articles)], None, sys.stdin.buffer, 10_000_000)
    assert not problems
    (articles / "a0001.txt").unlink()
    outcomes = Reader(BASE).batch(found)
    told = [unpack(one.data).facts.article.id for one in outcomes if isinstance(one, Found)]
    assert told == ["a0000", "a0002"]
    problems = [one for one in outcomes if isinstance(one, Problem)]
    assert [(p.where, "is not there" in p.message) for p in problems] == [("a0001.txt", True)]


def test_articles_that_vanish_during_the_build_do_not_stop_it(tmp_path: Path) -> None:
    articles = write_articles(tmp_path / "in", 300)

    def remove() -> None:
        for path in sorted(articles.glob("*.txt"), reverse=True)[:150]:
            path.unlink()

    timer = threading.Timer(0.5, remove)
    timer.start()
    done = kg("build", articles, "-o", tmp_path / "out")
    timer.join()
    assert done.returncode in (0, 3), done.stderr
    assert (tmp_path / "out" / "manifest.json").exists()


def test_an_input_that_is_not_there_is_named(tmp_path: Path) -> None:
    articles = write_articles(tmp_path / "in", 1)
    done = kg("build", articles, tmp_path / "nowhere", "-o", tmp_path / "out")
    assert done.returncode == 3
    assert "nowhere: is not there" in done.stderr
    assert (tmp_path / "out").is_dir()


def test_a_folder_without_articles_is_named(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    done = kg("build", tmp_path / "in", "-o", tmp_path / "out")
    assert done.returncode == 3
    assert "holds no *.txt" in done.stderr


def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    before = bound_by_permissions()
    articles = write_articles(tmp_path / "in", 2)
    write_articles(articles / "closed", 1)
    secret = articles / "secret.txt"
    secret.write_text(ARTICLE, encoding="utf-8")
    secret.chmod(0)
    (articles / "closed").chmod(0)
    try:
        done = kg("build", articles, "-o", tmp_path / "out", before=before)
    finally:
        (articles / "closed").chmod(0o700)
    assert done.returncode == 3
    assert "closed: this folder may not be read" in done.stderr
    assert "secret.txt: may not be read" in done.stderr
    assert "2 articles" in done.stdout


def test_two_files_of_one_name_are_told_apart_by_their_text_not_by_their_order(tmp_path: Path) -> None:
    for folder, text in (("one", ARTICLE), ("two", ARTICLE.replace("Khanh", "Binh")), ("three", ARTICLE)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(text, encoding="utf-8")
    folders = [tmp_path / f for f in ("one", "two", "three")]
    first = kg("build", *folders, "-o", tmp_path / "out1")
    second = kg("build", *reversed(folders), "-o", tmp_path / "out2")
    assert first.returncode == second.returncode == 3
    assert "rename one of them" in first.stderr
    assert digests(tmp_path / "out1") == digests(tmp_path / "out2")


def test_the_same_article_named_twice_is_read_once(tmp_path: Path) -> None:
    articles = write_articles(tmp_path / "in", 2)
    done = kg("build", articles, articles / "a0000.txt", "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"{tmp_path / 'out'}: 2 articles")


@pytest.mark.parametrize(
    "name", ["a b", "ünï", "a'b\"c<d>", "x..", "a%20b", "a#b?c", "=1+1", "-f", "‮evil", "a\\b", "x" * 240]
)
def test_odd_file_names_do_no_harm(tmp_path: Path, name: str) -> None:
    articles = tmp_path / "in"
    articles.mkdir()
    (articles / f"{name}.txt").write_text(ARTICLE, encoding="utf-8")
    done = kg("build", articles, "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert kg("validate", tmp_path / "out" / "kg.ttl").returncode == 0
    answer = kg(
        "query",
        "-d",
        tmp_path / "out",
        "-",
        "-f",
        "json",
        stdin="SELECT ?i { ?a <http://purl.org/dc/terms/identifier> ?i }",
    )
    assert answer.returncode == 0, answer.stderr


@pytest.mark.parametrize("name", [b"a\nb.txt", b"\xff\xfe.txt", b"\x1b[31mred.txt"])
def test_file_names_that_no_line_can_show_are_refused_and_shown_harmless(tmp_path: Path, name: bytes) -> None:
    articles = write_articles(tmp_path / "in", 1)
    Path(os.fsdecode(os.fsencode(articles) + b"/" + name)).write_text(ARTICLE, encoding="utf-8")
    done = kg("build", articles, "-o", tmp_path / "out")
    assert done.returncode == 3
    assert "rename it" in done.stderr
    assert "\x1b" not in done.stderr


def test_an_article_full_of_code_is_only_text(tmp_path: Path) -> None:
    path = tmp_path / "evil.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    out = tmp_path / "out"
    done = kg("build", path, "-o", out)
    assert done.returncode == 0, done.stderr
    assert kg("validate", out / "kg.ttl").returncode == 0
    question = "ASK { { ?s ?p <urn:evil> } UNION { <urn:evil> ?p ?o } UNION { GRAPH <urn:evil> { ?s ?p ?o } } }"
    assert kg("query", "-d", out, "-", stdin=question).stdout == "no\n"
    for sheet in sorted((out / "facts").glob("*.csv")):
        cells = [c for line in sheet.read_text(encoding="utf-8-sig").splitlines() for c in line.split(",")]
        assert not [c for c in cells if c.strip('"').startswith(("=", "@", "+"))], sheet
    for name in ("report.txt", "kg.ttl", "facts/officials.csv"):
        assert "\x1b" not in (out / name).read_text(encoding="utf-8")


def test_a_page_of_an_article_full_of_code_has_no_element_of_the_articles(tmp_path: Path) -> None:
    from html.parser import HTMLParser

    class Tags(HTMLParser):
        seen: set[str]
        attributes: set[str]

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.seen.add(tag)
            self.attributes |= {name for name, _ in attrs}

    path, page = tmp_path / "evil.txt", tmp_path / "page.html"
    path.write_text(HOSTILE, encoding="utf-8")
    assert kg("extract", path, "--html", page).returncode == 0
    parser = Tags()
    parser.seen, parser.attributes = set(), set()
    parser.feed(page.read_text(encoding="utf-8"))
    assert not parser.seen & {"script", "b1", "img", "iframe", "link", "object", "form"}
    assert not {a for a in parser.attributes if a.startswith("on") or a in {"src", "style", "srcdoc"}}


def test_out_inside_of_the_input_folder_is_not_read_as_input(tmp_path: Path) -> None:
    articles = write_articles(tmp_path / "in", 2)
    for _ in range(2):
        done = kg("build", articles, "-o", articles / "out")
        assert done.returncode == 0, done.stderr
        assert "2 articles" in done.stdout
    other = kg("build", articles, "-o", tmp_path / "elsewhere")
    assert "2 articles" in other.stdout


def test_a_text_on_which_a_rule_fails_costs_no_other_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_articles(tmp_path / "in", 1)
    (folder / "odd.txt").write_text(ARTICLE.replace("Alice Wren", "Odd Wren"), encoding="utf-8")
    find = Finder.find

    def failing(finder: Finder, article: Article) -> Facts:
        if "Odd Wren" in article.text:
            raise IndexError("tuple index out of range")
        return find(finder, article)

    monkeypatch.setattr(Finder, "find", failing)
    built = build([str(folder)], tmp_path / "out", jobs=1)
    assert [problem.where for problem in built.left_out] == ["odd.txt"]
    assert "kg itself fails on this text (IndexError at test_bad_input.py, line" in built.left_out[0].message
    assert (tmp_path / "out" / "facts" / "officials.csv").read_text(encoding="utf-8").count("a0000,") > 1
    with pytest.raises(InputError, match=r"odd\.txt: kg itself fails"):
        extract(str(folder / "odd.txt"))
