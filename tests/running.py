"""Running the real program, as a user does, and articles of our own to run it on.

All officials, places of work and sums in these articles are made up.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = (sys.executable, "-W", "error", "-m", "kg")
STOPPABLE = (sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-m", "kg")
"""The same for runs that are stopped at any moment, also right after a file was opened: Python warns of that file."""

ARTICLE = """Vietnam, US discuss war legacy work

Hanoi (VNA) - Deputy Minister of National Defence Senior Lieutenant General Tran Quoc Khanh on March 4, 2024 received
US Ambassador to Vietnam Alice Wren in Hanoi.

Khanh thanked the US for its support to the clean-up of dioxin at Bien Hoa airbase, and proposed that Washington help
more in clearing unexploded ordnance in Quang Tri province.

The two sides signed a memorandum of understanding on overcoming war consequences in 2016./.
"""


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's environment with the source tree first on the path."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **(extra or {})}


def kg(
    *arguments: str | Path,
    stdin: str | bytes = b"",
    env: Mapping[str, str] | None = None,
    before: Sequence[str] = (),
    **options: Any,
) -> subprocess.CompletedProcess[str]:
    """Run ``kg`` with `arguments`, in a process of its own; `before` is put before the command."""
    done = subprocess.run(
        [*before, *PROGRAM, *map(str, arguments)],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        env=environment(env),
        capture_output=True,
        timeout=240,
        check=False,
        **options,
    )
    out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8", "backslashreplace")
    assert "Traceback" not in err, err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file below `folder`, by its path."""
    return {
        p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def write_articles(folder: Path, count: int) -> Path:
    """`count` articles in `folder`, each a little different."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        text = ARTICLE.replace("March 4", f"March {number % 28 + 1}").replace(
            "Tran Quoc", f"Tran {'ABCDEFGH'[number % 8]}a"
        )
        (folder / f"a{number:04}.txt").write_text(text, encoding="utf-8")
    return folder


def bound_by_permissions() -> tuple[str, ...]:
    """What to put before a command so that permissions bind it: they bind root only once it gave that power away."""
    if os.geteuid() != 0:
        return ()
    if not shutil.which("setpriv"):
        pytest.skip("root without setpriv")
    before = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--")
    if subprocess.run([*before, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("root that may not give up its power")
    return before
