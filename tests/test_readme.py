"""What the documentation shows is what happens: commands with their output are run, files it links are there.

``python -m tests.test_readme`` writes the real outputs into the pages.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from tests.running import PROGRAM, ROOT, environment, kg

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return prepared(tmp_path_factory.mktemp("readme"))


def prepared(home: Path) -> Path:
    """`home` with the seeds, their build in out/, and a ``kg`` for the path."""
    shutil.copytree(ROOT / "seeds", home / "seeds")
    assert kg("build", "seeds", "-o", "out", cwd=home).returncode == 0
    (home / "bin").mkdir()
    script = home / "bin" / "kg"
    script.write_text(f'#!/bin/sh\nexec {" ".join(PROGRAM)} "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    return home


def run(folder: Path, command: str) -> str:
    """The output of a command typed in `folder`."""
    env = environment({"PATH": f"{folder / 'bin'}:/usr/bin:/bin"})
    done = subprocess.run(["sh", "-c", command], cwd=folder, env=env, capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode("utf-8")


def sessions() -> list[tuple[str, str, str]]:
    """(page, command, expected output) of every ``$`` line in a console block; a last line ``...`` stands for the rest."""
    found = []
    for page in PAGES:
        for block in _BLOCK.findall(page.read_text(encoding="utf-8")):
            for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, output = part.partition("\n")
                found.append((page.name, command, output))
    return found


@pytest.mark.parametrize(("page", "command", "expected"), sessions())
def test_every_session_is_real(folder: Path, page: str, command: str, expected: str) -> None:
    if command.startswith("scripts/"):
        assert (ROOT / command.split()[0]).stat().st_mode & 0o111
        return
    output = run(folder, command)
    head, rest, _ = expected.partition("...\n")
    assert output.startswith(head) if rest else output.rstrip() == expected.rstrip()


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_every_linked_file_is_there(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_every_command_stands_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in ("build", "extract", "validate", "query"):
        assert f"kg {command}" in text
    for name in ("scripts/seeds", "scripts/test"):
        assert name in text


def renew() -> None:
    """Write the real outputs into the pages; blocks that are cut with ``...`` and scripts stay as they are."""
    with tempfile.TemporaryDirectory() as name:
        home = prepared(Path(name))

        def real(block: re.Match[str]) -> str:
            commands = re.findall(r"^\$ (.*)$", block[1], flags=re.MULTILINE)
            if "...\n" in block[1] or any(c.startswith("scripts/") for c in commands):
                return block[0]
            return "```console\n" + "".join(f"$ {c}\n{run(home, c)}" for c in commands) + "```"

        for page in PAGES:
            page.write_text(_BLOCK.sub(real, page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    renew()
