"""How fast kg reads and finds, how long a whole build takes, and how much memory it needs.

    scripts/setup bench
    PYTHONPATH=. .venv/bin/python bench/speed.py FOLDER [--pairs 20] [--jobs 1,2]

FOLDER holds articles as .txt. Reading and finding is timed on one core in pairs with a spaCy pipeline
of the small English architecture: the same articles go through both, one after the other, so that a
busy machine slows both down alike; the figure to compare is the median of the pairs' ratios. The
pipeline is not trained (its weights are random), which changes what it finds but not what it computes.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from kg import Finder, Vocabulary, read_article

Work = Callable[[Sequence[Path]], int]
_TAGS, _RELATIONS, _ENTITIES = 50, 45, 18
"""The sizes of the label sets of the small English pipeline."""


def kg_work() -> Work:
    """Reading and finding, as the build does it; the result is the number of facts."""
    vocabulary = Vocabulary.load()
    finder = Finder(vocabulary)

    def work(paths: Sequence[Path]) -> int:
        count = 0
        for path in paths:
            facts = finder.find(read_article(path.read_bytes(), path.name, vocabulary)[0])
            count += len(facts.officials) + len(facts.meetings) + len(facts.agreements)
            count += len(facts.projects) + len(facts.statements)
        return count

    return work


def spacy_work() -> Work:
    """spaCy's tok2vec, tagger, parser and entity recogniser; the result is the number of tokens."""
    import spacy

    nlp = spacy.blank("en")
    nlp.add_pipe("tok2vec")
    shared = {"model": {"tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}}}
    for name, size in (("tagger", _TAGS), ("parser", _RELATIONS), ("ner", _ENTITIES)):
        pipe = nlp.add_pipe(name, config=shared if name != "ner" else {})
        for number in range(size):
            pipe.add_label(f"L{number}")
    nlp.initialize()

    def work(paths: Sequence[Path]) -> int:
        return sum(len(doc) for doc in nlp.pipe(p.read_text(encoding="utf-8", errors="replace") for p in paths))

    return work


def seconds(work: Work, paths: Sequence[Path]) -> float:
    """Wall-clock seconds of one run."""
    start = time.perf_counter()
    work(paths)
    return time.perf_counter() - start


def compare(paths: Sequence[Path], pairs: int) -> None:
    """Print articles per second of both and the median ratio, over `pairs` disjoint samples."""
    one = kg_work()
    try:
        other: Work | None = spacy_work()
    except ImportError:
        other = None
    size = max(1, len(paths) // pairs)
    samples = [paths[i : i + size] for i in range(0, size * pairs, size) if paths[i : i + size]]
    one(samples[0])
    if other:
        other(samples[0])
    own, ratios, others = [], [], []
    for sample in samples:
        own.append(seconds(one, sample) / len(sample))
        if other:
            others.append(seconds(other, sample) / len(sample))
            ratios.append(others[-1] / own[-1])
    megabytes = sum(p.stat().st_size for p in paths) / 1e6
    print(f"articles: {len(paths):,}, {megabytes:.1f} MB")
    print(f"read and find, one core: {1 / statistics.fmean(own):,.0f} articles/s")
    if ratios:
        print(f"spaCy pipeline, one core: {1 / statistics.fmean(others):,.0f} articles/s")
        low, high = min(ratios), max(ratios)
        print(
            f"median of {len(ratios)} pairs: kg is {statistics.median(ratios):.1f} times as fast "
            f"({low:.1f} to {high:.1f})"
        )


def whole_build(folder: Path, jobs: int) -> None:
    """Print time and peak memory of a build of the folder by `jobs` processes."""
    with tempfile.TemporaryDirectory() as name:
        command = [sys.executable, "-m", "kg", "build", str(folder), "-o", f"{name}/out", "-j", str(jobs), "--quiet"]
        start = time.perf_counter()
        process = subprocess.Popen(command, env=environment(name))
        peak = 0
        while process.poll() is None:
            peak = max(peak, memory(process.pid))
            time.sleep(0.02)
        elapsed = time.perf_counter() - start
    count = sum(1 for _ in folder.rglob("*.txt"))
    print(
        f"build with validation, {jobs} process{'es' if jobs > 1 else ''}: {elapsed:.1f} s, "
        f"{count / elapsed:,.0f} articles/s, peak {peak / 2**20:,.0f} MiB (exit code {process.returncode})"
    )


def one_more(paths: Sequence[Path], jobs: int) -> None:
    """Print how long it takes to add one article to a build of all others, and to build all afresh."""
    with tempfile.TemporaryDirectory() as name:
        articles = Path(name, "in")
        articles.mkdir()
        for path in paths:
            shutil.copy(path, articles)
        last = articles / paths[len(paths) // 2].name
        command = [sys.executable, "-m", "kg", "build", str(articles), "-o", f"{name}/out", "-j", str(jobs), "--quiet"]
        added = []
        for _ in range(3):
            text = last.read_bytes()
            last.unlink()
            subprocess.run(command, check=False, env=environment(name))
            last.write_bytes(text)
            added.append(elapsed(command, environment(name)))
        fresh = [elapsed([*command, "--fresh"], environment(name)) for _ in range(2)]
    for what, place in (("wall-clock", 0), ("processor", 1)):
        more, all_ = min(one[place] for one in added), min(one[place] for one in fresh)
        print(f"one article more, {jobs} jobs, {what}: {more:.1f} s of {all_:.1f} s, {100 * more / all_:.0f} %")


def environment(folder: str) -> dict[str, str]:
    """The environment of a program that is installed: its bytecode is kept (in `folder`), not made at every start."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}


def elapsed(command: Sequence[str], environment: Mapping[str, str]) -> tuple[float, float]:
    """Seconds that a command takes on the clock, and of processor time with all its processes."""
    start, before = time.perf_counter(), os.times()
    subprocess.run(command, check=False, env=environment)
    after = os.times()
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return time.perf_counter() - start, used


def memory(pid: int) -> int:
    """Bytes that a process and its workers hold now, shared pages counted once (Linux: proportional set size)."""
    total = 0
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                total = int(line.split()[1]) * 1024
    except OSError:
        return total
    return total + sum(memory(int(child)) for child in children)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pairs", type=int, default=20)
    parser.add_argument("--jobs", default="1", help="numbers of processes to build with, separated by commas")
    arguments = parser.parse_args()
    paths = sorted(arguments.folder.rglob("*.txt"))
    if not paths:
        parser.error(f"{arguments.folder} holds no .txt")
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors")
    compare(paths, arguments.pairs)
    for jobs in map(int, arguments.jobs.split(",")):
        whole_build(arguments.folder, jobs)
        one_more(paths, jobs)


if __name__ == "__main__":
    main()
