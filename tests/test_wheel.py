"""The installed wheel works on its own, away from the source tree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.running import ARTICLE, ROOT

SOURCES = ("kg", "ontology", "shapes", "queries", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel made from a copy of the sources, without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in SOURCES:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / "src" / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder / "src" / name)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet"]
    options = ["--no-deps", "--no-index", "--no-build-isolation", "-w", str(folder), str(folder / "src")]
    subprocess.run([*pip, *options], check=True, timeout=120)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``kg`` in a new environment that sees the test environment's packages, but not its source tree."""
    home = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(home, with_pip=False, symlinks=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", f"--python={home / 'bin' / 'python'}"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True, timeout=120)
    (packages,) = home.glob("lib/python3*/site-packages")
    (packages / "packages_of_the_tests.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return home / "bin" / "kg"


def run(program: Path, folder: Path, *arguments: str) -> str:
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [program, *arguments], cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_ontology_vocabulary_shapes_and_queries_travel_with_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for name in ("ontology", "shapes", "queries"):
        for path in (ROOT / name).rglob("*"):
            if path.suffix in {".ttl", ".rq"}:
                assert f"kg/data/{path.relative_to(ROOT).as_posix()}" in names
    assert {"kg/publish/templates/article.html", "kg/publish/templates/article.css", "kg/py.typed"} <= names


def test_the_installed_program_builds_asks_extracts_and_validates(program: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert "1 articles" in run(program, tmp_path, "build", "a.txt", "-o", "out")
    assert "Tran Quoc Khanh" in run(program, tmp_path, "query", "-d", "out", "officials", "-f", "csv")
    assert "Tran Quoc Khanh" in run(program, tmp_path, "extract", "a.txt")
    run(program, tmp_path, "extract", "a.txt", "--html", "a.html")
    assert "<mark" in (tmp_path / "a.html").read_text(encoding="utf-8")
    assert run(program, tmp_path, "validate", "out/kg.ttl").startswith("conforms")


def test_the_installed_package_is_the_one_from_the_wheel(program: Path, tmp_path: Path) -> None:
    python = program.parent / "python"
    code = "import kg, kg.resources; print(kg.__file__); print(kg.resources.path('queries'))"
    done = subprocess.run([python, "-c", code], cwd=tmp_path, env={}, capture_output=True, text=True, check=True)
    assert all(line.startswith(str(program.parent.parent)) for line in done.stdout.splitlines())
