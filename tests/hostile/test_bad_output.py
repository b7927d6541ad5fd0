"""A build is written whole or not at all: whatever stops it, an old OUT stays as it was."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.running import PROGRAM, STOPPABLE, bound_by_permissions, digests, environment, kg, write_articles


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """An earlier build of one article."""
    out = tmp_path / "out"
    assert kg("build", write_articles(tmp_path / "first", 1), "-o", out).returncode == 0
    return out


def leftovers(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.name.endswith(".kg-part"))


def test_a_new_build_takes_the_place_of_the_old_one(old: Path, tmp_path: Path) -> None:
    before = digests(old)
    articles = write_articles(tmp_path / "in", 3)
    assert kg("build", articles, "-o", old).returncode == 0
    assert digests(old) != before
    assert leftovers(tmp_path) == []
    assert kg("build", articles, "-o", tmp_path / "fresh").returncode == 0
    assert digests(old) == digests(tmp_path / "fresh")


@pytest.mark.parametrize("name", ["notes.txt", "facts/mine.xlsx", "sub/x", ".hidden"])
def test_a_folder_with_files_of_others_is_refused(old: Path, tmp_path: Path, name: str) -> None:
    (old / name).parent.mkdir(exist_ok=True)
    (old / name).write_text("mine", encoding="utf-8")
    before = digests(old)
    done = kg("build", tmp_path / "first", "-o", old)
    assert done.returncode == 2
    assert name in done.stderr
    assert digests(old) == before


def test_a_folder_that_is_no_build_is_refused_and_an_empty_one_is_used(tmp_path: Path) -> None:
    articles = write_articles(tmp_path / "in", 1)
    before = digests(articles)
    assert kg("build", articles, "-o", articles).returncode == 2
    assert digests(articles) == before
    (tmp_path / "empty").mkdir()
    assert kg("build", articles, "-o", tmp_path / "empty").returncode == 0
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert kg("build", articles, "-o", tmp_path / "file").returncode == 2
    assert kg("build", articles, "-o", ".", cwd=tmp_path / "empty").returncode == 2


def test_a_link_to_a_build_keeps_being_a_link(old: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(old)
    assert kg("build", write_articles(tmp_path / "in", 2), "-o", link).returncode == 0
    assert link.is_symlink()
    assert '"a0001"' in (old / "manifest.json").read_text(encoding="utf-8")


def test_out_that_may_not_be_written_is_exit_code_5(old: Path, tmp_path: Path) -> None:
    before = bound_by_permissions()
    was = digests(old)
    tmp_path.chmod(0o500)
    try:
        done = kg("build", tmp_path / "first", "-o", old, before=before)
        new = kg("build", tmp_path / "first", "-o", tmp_path / "new", before=before)
    finally:
        tmp_path.chmod(0o700)
    for one in (done, new):
        assert one.returncode == 5
        assert "permission denied" in one.stderr
    assert digests(old) == was


def test_out_below_a_file_is_exit_code_5(tmp_path: Path) -> None:
    articles = write_articles(tmp_path / "in", 1)
    done = kg("build", articles, "-o", articles / "a0000.txt" / "out")
    assert done.returncode == 5
    assert "a file stands where a folder should" in done.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_file_size_limit_leaves_the_old_build_untouched(old: Path, tmp_path: Path, jobs: str) -> None:
    """The portable stand-in for a full disk: kg.nq may have 200 kB, and needs more."""
    articles = write_articles(tmp_path / "in", 120)
    before = digests(old)
    limited = ("sh", "-c", 'ulimit -f 400 && exec "$@"', "sh")
    done = kg("build", articles, "-o", old, "-j", jobs, before=limited)
    assert done.returncode == 5, done.stderr
    assert "file size limit" in done.stderr
    assert digests(old) == before
    assert leftovers(tmp_path) == []


def test_a_full_disk_leaves_the_old_build_untouched(tmp_path: Path) -> None:
    """A file system of one megabyte of its own, seen by this test's processes only."""
    disk = tmp_path / "disk"
    disk.mkdir()
    unshare = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    mount = f"mount -t tmpfs -o size=1m none '{disk}'"
    if (
        not shutil.which("unshare")
        or subprocess.run([*unshare, "sh", "-c", mount], capture_output=True, check=False).returncode
    ):
        pytest.skip("no file system of one's own can be mounted here")
    few, many = write_articles(tmp_path / "few", 1), write_articles(tmp_path / "many", 200)
    program = " ".join(f"'{part}'" for part in PROGRAM)
    script = f"""{mount} && cd '{disk}' && {program} build '{few}' -o out && sha256sum out/* out/facts/* >'{tmp_path}/before' 2>/dev/null
    {program} build '{many}' -o out; echo "exit code $?"
    sha256sum out/* out/facts/* >'{tmp_path}/after' 2>/dev/null; ls -A"""
    done = subprocess.run(
        [*unshare, "sh", "-c", script], capture_output=True, text=True, env=environment(), check=False, timeout=240
    )
    assert "exit code 5" in done.stdout, done.stdout + done.stderr
    assert "the disk is full" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout.split()[-1] == "out"
    assert (tmp_path / "before").read_text() == (tmp_path / "after").read_text() != ""


def start(articles: Path, out: Path, jobs: str) -> subprocess.Popen[bytes]:
    """A build in a process group of its own, as a shell starts it, which has begun to write."""
    process = subprocess.Popen(
        [*STOPPABLE, "build", str(articles), "-o", str(out), "-j", jobs],
        env=environment(),
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    deadline = time.monotonic() + 60
    while not [p for p in out.parent.glob("*.kg-part/kg.nq") if p.stat().st_size]:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return process


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_leaves_the_old_build_untouched(old: Path, tmp_path: Path, jobs: str, number: signal.Signals) -> None:
    articles = write_articles(tmp_path / "in", 600)
    before = digests(old)
    process = start(articles, old, jobs)
    os.killpg(process.pid, number) if number == signal.SIGINT else process.send_signal(number)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert err.decode().strip() == "kg: stopped; nothing was changed"
    assert digests(old) == before
    assert leftovers(tmp_path) == []


def test_what_a_killed_build_leaves_is_swept_by_the_next(old: Path, tmp_path: Path) -> None:
    articles = write_articles(tmp_path / "in", 600)
    before = digests(old)
    process = start(articles, old, "2")
    process.kill()
    process.communicate(timeout=60)  # its workers notice and end, else their end of the pipes would stay open
    assert digests(old) == before
    assert len(leftovers(tmp_path)) == 1
    assert kg("build", tmp_path / "first", "-o", old).returncode == 0
    assert leftovers(tmp_path) == []


def test_a_running_build_is_not_swept_by_another(old: Path, tmp_path: Path) -> None:
    process = start(write_articles(tmp_path / "in", 300), old, "1")
    assert kg("build", tmp_path / "first", "-o", old).returncode == 0
    _, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    assert leftovers(tmp_path) == []


def test_an_answer_that_can_not_be_written_is_exit_code_5_and_a_closed_pipe_is_no_fault(old: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        command = [*PROGRAM, "query", "-d", str(old), "officials"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment(), check=False, timeout=60)
    assert done.returncode == 5
    assert b"No space left" in done.stderr
    first = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    assert first.stdout is not None
    first.stdout.close()
    assert first.stderr is not None
    with first.stderr:
        assert first.stderr.read() == b""
    assert first.wait(60) == 0
