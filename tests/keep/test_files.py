"""Folders and files that appear whole or not at all, with and without an exchange of names in one step."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kg.errors import OutputError, UsageError
from kg.keep import files, manifest


def fill(part: Path, text: str) -> None:
    (part / "kg.ttl").write_text(text, encoding="utf-8")
    manifest.write(part, {"files": {"kg.ttl": {}}})


@pytest.fixture(params=[True, False], ids=["one step", "two steps"])
def steps(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if not request.param:
        monkeypatch.setattr(files, "_exchange", lambda one, other: False)


@pytest.mark.usefixtures("steps")
def test_a_folder_replaces_an_older_one_only_when_all_went_well(tmp_path: Path) -> None:
    out = tmp_path / "out"
    for text in ("one", "two"):
        with files.replacing(out) as part:
            fill(part, text)
        assert (out / "kg.ttl").read_text(encoding="utf-8") == text
        assert [p.name for p in tmp_path.iterdir()] == ["out"]
    for error in (KeyboardInterrupt, ValueError, MemoryError):
        with pytest.raises(error), files.replacing(out) as part:
            fill(part, "three")
            raise error
        assert (out / "kg.ttl").read_text(encoding="utf-8") == "two"
        assert [p.name for p in tmp_path.iterdir()] == ["out"]


@pytest.mark.usefixtures("steps")
def test_what_someone_puts_into_out_during_a_build_is_not_lost(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with files.replacing(out) as part:
        fill(part, "one")
    with pytest.raises(UsageError, match=r"mine\.txt"), files.replacing(out) as part:
        fill(part, "two")
        (out / "mine.txt").write_text("mine", encoding="utf-8")
    assert (out / "mine.txt").exists()
    assert (out / "kg.ttl").read_text(encoding="utf-8") == "one"


def test_a_failed_second_step_puts_the_old_folder_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    with files.replacing(out) as part:
        fill(part, "one")
    monkeypatch.setattr(files, "_exchange", lambda one, other: False)
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if (self / "kg.ttl").exists() and (self / "kg.ttl").read_text(encoding="utf-8") == "two":
            raise PermissionError(13, "no", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OutputError, match="permission denied"), files.replacing(out) as part:
        fill(part, "two")
    assert (out / "kg.ttl").read_text(encoding="utf-8") == "one"


def test_the_new_folder_may_be_read_by_whom_the_umask_says(tmp_path: Path) -> None:
    umask = os.umask(0o027)
    try:
        with files.replacing(tmp_path / "out") as part:
            fill(part, "one")
        files.write_file(tmp_path / "page.html", "x")
    finally:
        os.umask(umask)
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o750
    assert (tmp_path / "page.html").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    "content", ["{", "[]", "{}", '{"generator": "other", "files": {}}', '{"generator": "kg"}', "[" * 100_000]
)
def test_a_manifest_of_something_else_marks_no_build(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content, encoding="utf-8")
    assert not manifest.is_build(tmp_path)
    assert manifest.strangers(tmp_path) == ("manifest.json",) or not content
    with pytest.raises(UsageError, match="did not write"):
        files.check_target(tmp_path)


def test_a_file_is_written_whole_or_the_old_one_stays(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    files.write_file(path, "one")
    with pytest.raises(UnicodeEncodeError):
        files.write_file(path, "\udcff")
    assert path.read_text(encoding="utf-8") == "one"
    assert [p.name for p in tmp_path.iterdir()] == ["page.html"]
    with pytest.raises(OutputError):
        files.write_file(tmp_path / "no" / "page.html", "x")
    with pytest.raises(OutputError):
        files.write_file(tmp_path, "x")
