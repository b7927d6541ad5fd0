"""The trial of conditions finds the same facts as the rules themselves, and sees which conditions they need."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kg.find import Finder
from tests.test_quality import corpus

ROOT = Path(__file__).parent.parent
SCRIPT = """
import json
from tests.rules import Trials, watched
trials = Trials(watched(), ["g01"])
tried = list(trials.all(1, ["statements_subjects", "meeting_encounter_verbs", "names"]))
print(json.dumps([trials.facts("g01"), [[t.true_in, t.changed, t.right] for t in tried]]))
"""


@pytest.fixture(scope="module")
def tried() -> Any:
    run = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


def test_the_calls_change_no_fact(tried: Any, finder: Finder, read: Any) -> None:
    assert tried[0] == repr(finder.find(read(corpus("agency")["g01"][0].decode(), "g01.txt")))


def test_what_is_never_true_changes_nothing_and_what_is_needed_does(tried: Any) -> None:
    never = [t for t in tried[1] if not t[0]]
    needed = [t for t in tried[1] if t[1] and t[2] > 0]
    assert never and needed
    assert not any(t[1] or t[2] for t in never)
