"""Every named question, asked of the five seeds, gives the answer that stands beside this test as CSV."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.running import ROOT, kg

EXPECTED = Path(__file__).parent / "seeds"
QUESTIONS = sorted(p.stem for p in (ROOT / "queries").glob("*.rq"))


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build of the seeds."""
    folder = tmp_path_factory.mktemp("seeds") / "out"
    assert kg("build", ROOT / "seeds", "-o", folder, "--quiet").returncode == 0
    return folder


def test_every_question_has_an_expected_answer() -> None:
    assert sorted(p.stem for p in EXPECTED.glob("*.csv")) == QUESTIONS


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_answer_on_the_seeds(out: Path, question: str) -> None:
    done = kg("query", "-d", out, question, "-f", "csv")
    assert done.returncode == 0, done.stderr
    expected = (EXPECTED / f"{question}.csv").read_bytes().decode("utf-8")
    assert done.stdout.replace("\r\n", "\n") == expected.replace("\r\n", "\n")
