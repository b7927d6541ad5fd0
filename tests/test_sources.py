"""Which articles the command line names."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from kg.errors import UsageError
from kg.shown import shown
from kg.sources import sources

LIMIT = 1000


def names(*inputs: str | Path, out: Path | None = None) -> list[str]:
    found, _ = sources([str(i) for i in inputs], out, io.BytesIO(b"text"), LIMIT)
    return [source.name for source in found]


def problems(*inputs: str | Path) -> list[str]:
    _, some = sources([str(i) for i in inputs], None, io.BytesIO(b"text"), LIMIT)
    return [f"{p.where}: {p.message}" for p in some]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "sub/c.txt", "sub/deep/d.txt", "x.md", "y.TXT", ".hidden/e.txt", ".f.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path


def test_a_folder_gives_its_texts_at_any_depth_sorted_by_id_without_hidden_ones(tree: Path) -> None:
    assert names(tree) == ["a.txt", "b.txt", "sub/c.txt", "sub/deep/d.txt"]


def test_a_file_is_taken_whatever_it_is_called(tree: Path) -> None:
    assert names(tree / "x.md", tree / ".f.txt") == [".f.txt", "x.md"]


def test_standard_input_has_the_id_stdin() -> None:
    assert names("-") == ["stdin"]


def test_the_folder_to_write_is_not_read(tree: Path) -> None:
    assert names(tree, out=tree / "sub") == ["a.txt", "b.txt"]


def test_a_linked_folder_is_passed_over_and_a_linked_file_is_read(tree: Path) -> None:
    (tree / "around").symlink_to(tree)
    (tree / "z.txt").symlink_to(tree / "x.md")
    assert names(tree) == ["a.txt", "b.txt", "sub/c.txt", "sub/deep/d.txt", "z.txt"]


def test_letters_of_file_names_are_composed(tmp_path: Path) -> None:
    (tmp_path / "Hà Nội.txt").write_text("x", encoding="utf-8")
    found, _ = sources([str(tmp_path)], None, io.BytesIO(), LIMIT)
    assert [s.id for s in found] == ["Hà Nội"]


@pytest.mark.parametrize("order", [("one", "two"), ("two", "one")])
def test_of_two_texts_of_one_name_the_one_with_the_lower_digest_is_kept(tmp_path: Path, order: tuple[str, str]) -> None:
    for folder in order:
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(folder, encoding="utf-8")
    found, some = sources([str(tmp_path / f) for f in order], None, io.BytesIO(), LIMIT)
    assert [s.read(LIMIT) for s in found] == [b"two"]  # sha256 3fc4…, of "one" 7692…
    assert [p.severity for p in some] == ["error"]


def test_an_unreadable_file_never_displaces_a_readable_one_of_its_name(tmp_path: Path) -> None:
    for folder, size in (("big", LIMIT + 1), ("small", 3)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_bytes(b"x" * size)
    found, _ = sources([str(tmp_path / "big"), str(tmp_path / "small")], None, io.BytesIO(), LIMIT)
    assert [s.read(LIMIT) for s in found] == [b"xxx"]


def test_what_gives_nothing_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert problems(tmp_path / "empty") == ["empty: holds no *.txt: name a folder of articles"]
    assert problems(tmp_path / "gone.txt") == ["gone.txt: is not there (moved or deleted?): check the name"]


def test_standard_input_can_not_be_read_twice() -> None:
    with pytest.raises(UsageError, match="name it once"):
        names("-", "-")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("plain.txt", "plain.txt"),
        ("Hà Nội.txt", "Hà Nội.txt"),
        ("a\nb", "a\\nb"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("‮txt.exe", "\\u202etxt.exe"),
        ("\udcff", "\\udcff"),
        ("x" * 300, "x" * 99 + "…" + "x" * 99),
    ],
)
def test_names_are_shown_on_one_line_without_power_over_a_terminal(name: str, safe: str) -> None:
    assert shown(name) == safe
