"""A build that goes on from an earlier one gives the bytes of a build from nothing, whatever came before.

All officials, sums and dates in these articles are made up.
"""

from __future__ import annotations

import calendar
import hashlib
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from kg.batch import SIZE
from kg.build import Built, build
from kg.describe import Part
from kg.errors import InputError
from kg.keep import cache as keeping
from kg.keep.cache import place
from tests.running import ROOT, STOPPABLE, digests, environment, kg, write_articles

HISTORIES, STEPS = 100, 2

_SENTENCES = (
    "Hanoi (VNA) - Deputy Defence Minister Tran Quoc Khanh received US Ambassador Alice Wren on March {day}, 2024.",
    "Alice Wren thanked Vietnam for its support to the search for missing US servicemen.",
    "Khanh proposed that Washington help more in clearing unexploded ordnance in Quang Tri province.",
    "The US pledged {day} million USD for the dioxin clean-up at Bien Hoa airbase.",
    "The two sides signed a memorandum of understanding on overcoming war consequences in 20{day}.",
    "US Secretary of Defense Harold Pine will visit Vietnam in May 2024 at the invitation of General Le Van Tam.",
    "General Le Van Tam, Minister of National Defence, and Harold Pine held talks in Washington on {day} June 2024.",
)


def _article(chance: random.Random) -> str:
    told = chance.sample(_SENTENCES, chance.randint(1, 3))
    return "Vietnam, US discuss defence ties\n\n" + "\n\n".join(told).replace("{day}", str(chance.randint(11, 20)))


def _decisions(chance: random.Random) -> str:
    """Some decisions about things that an article may or may not tell of."""
    kind, things = chance.choice(
        [
            ("SameAs", ("official/vn/tran-quoc-khanh", "official/vn/le-van-tam")),
            ("DifferentFrom", ("project/dioxin-remediation/bien-hoa", "project/uxo-clearance/quang-tri")),
            ("NotAFact", (f"report/{chance.choice('abc')}/official-tran-quoc-khanh",)),
            ("NotAFact", (f"report/{chance.choice('abc')}/project-dioxin-remediation-bien-hoa",)),
        ]
    )
    listed = " , ".join(f"<{one}>" for one in things)
    return (
        "@base <https://w3id.org/vnus/id/> .\n@prefix kg: <https://w3id.org/vnus/ns#> .\n"
        f'<decision/one> a kg:{kind} ; kg:concerns {listed} ; kg:decidedBy "A. Reader" ;\n'
        '    kg:decidedOn "2026-01-02"^^<http://www.w3.org/2001/XMLSchema#date> ; kg:reason "Read both."@en .\n'
    )


def _change(folder: Path, decisions: Path, chance: random.Random) -> None:
    """Add, change or remove an article or the decisions."""
    match chance.choice(("write", "write", "remove", "decide")):
        case "write":
            (folder / f"{chance.choice('abcd')}.txt").write_text(_article(chance), encoding="utf-8")
        case "remove":
            texts = sorted(folder.glob("*.txt"))
            if len(texts) > 1:
                chance.choice(texts).unlink()
        case _:
            if decisions.exists():
                decisions.unlink()
            else:
                decisions.write_text(_decisions(chance), encoding="utf-8")


def _built(folder: Path, out: Path, *, fresh: bool = False, corrections: Sequence[Path] = ()) -> Built:
    return build([str(folder)], out, corrections=[path for path in corrections if path.exists()], fresh=fresh)


def test_a_hundred_histories_end_in_the_bytes_of_a_fresh_build(tmp_path: Path) -> None:
    reused = 0
    for number in range(HISTORIES):
        chance = random.Random(number)  # noqa: S311 - a history to repeat, no secret
        folder, out, decisions = tmp_path / "in", tmp_path / "out", tmp_path / "decisions.ttl"
        for path in (folder, out):
            shutil.rmtree(path, ignore_errors=True)
        folder.mkdir()
        (folder / "a.txt").write_text(_article(chance), encoding="utf-8")
        for _ in range(STEPS):
            for _ in range(chance.randint(1, 3)):
                _change(folder, decisions, chance)
            reused += _built(folder, out, corrections=[decisions]).reused
        _built(folder, tmp_path / "fresh", fresh=True, corrections=[decisions])
        assert digests(out) == digests(tmp_path / "fresh"), f"history {number}"
    assert reused > HISTORIES


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few hundred articles, the seeds among them, and one that can not be read."""
    folder = write_articles(tmp_path_factory.mktemp("incremental") / "in", 2 * SIZE + 10)
    for seed in sorted((ROOT / "seeds").glob("*.txt")):
        shutil.copy(seed, folder)
    (folder / "bad.txt").write_bytes(b"\xff\xff\xff")
    return folder


@pytest.fixture(scope="module")
def expected(articles: Path) -> dict[str, str]:
    """The files of a fresh build of all articles."""
    _built(articles, articles.parent / "expected", fresh=True)
    return digests(articles.parent / "expected")


def test_any_split_into_runs_and_any_order_of_inputs_gives_the_same_bytes(
    articles: Path, expected: dict[str, str], tmp_path: Path
) -> None:
    paths = sorted(map(str, articles.glob("*.txt")))
    for number in range(2):
        chance = random.Random(number)  # noqa: S311 - a history to repeat, no secret
        chance.shuffle(paths)
        cuts = sorted(chance.sample(range(1, len(paths)), 2))
        for cut in (*cuts, len(paths)):
            build(paths[:cut], tmp_path / "out", jobs=chance.randint(1, 2))
        assert digests(tmp_path / "out") == expected
        shutil.rmtree(tmp_path / "out")


def test_only_what_is_new_or_changed_is_read(tmp_path: Path) -> None:
    folder, out = write_articles(tmp_path / "in", 4), tmp_path / "out"
    assert _built(folder, out).reused == 0
    assert _built(folder, out).reused == 4
    (folder / "a0001.txt").write_text("Nothing to tell of.", encoding="utf-8")
    assert _built(folder, out).reused == 3
    assert _built(folder, out, fresh=True).reused == 0
    (folder / "a0001.txt").rename(folder / "b.txt")
    assert _built(folder, out).reused == 3
    assert build([str(folder)], out, base="https://example.org/").reused == 0


def test_one_article_more_costs_a_small_part_of_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Processor time of this process, in which the finder is compiled already; the least of three tries each.

    Loading the program and compiling the finder are left out. The aim is a tenth for thousands of articles; what is
    held here, with few articles and room for a busy machine, is a seventh.
    """
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    talk = "They also spoke of trade, of training at sea and of the peace that both peoples have long worked for. " * 3
    for number in range(300):
        one, two = divmod(number, 26)
        told = "\n\n".join(f"{sentence} {talk}" for sentence in (*_SENTENCES[:3], _SENTENCES[1]))
        told = told.replace("Quoc Khanh", f"Qu{chr(97 + one)} Kh{chr(97 + two)}")
        told = told.replace("March {day}", f"{calendar.month_name[number % 12 + 1]} {number % 28 + 1}")
        (folder / f"a{number:04}.txt").write_text(f"Talks on defence ties\n\n{told}", encoding="utf-8")
    last = folder / "a0200.txt"
    text = last.read_text(encoding="utf-8")
    described: list[Part] = []
    whole = Part.describe
    monkeypatch.setattr(Part, "describe", lambda part: described.append(part) or whole(part))  # type: ignore[func-returns-value]
    all_, more = [], []
    for _ in range(3):
        last.unlink()
        all_.append(_processor_time(folder, out, fresh=True))
        last.write_text(text, encoding="utf-8")
        parts = len(described)
        described.clear()
        more.append(_processor_time(folder, out))
        assert len(described) * 10 < parts, "what the article does not tell of is not described again"
        described.clear()
    assert min(more) * 7 < min(all_), f"{min(more):.2f} s of {min(all_):.2f} s"


def _processor_time(folder: Path, out: Path, *, fresh: bool = False) -> float:
    start = time.process_time()
    built = _built(folder, out, fresh=fresh)
    assert fresh or built.reused == built.articles - 1
    return time.process_time() - start


def test_what_is_gone_is_kept_nowhere(tmp_path: Path) -> None:
    folder, out = write_articles(tmp_path / "in", 3), tmp_path / "out"
    _built(folder, out)
    before = place(out).stat().st_size
    (folder / "a0002.txt").unlink()
    _built(folder, out)
    assert place(out).stat().st_size < before
    assert sorted(path.name for path in tmp_path.iterdir()) == [".out.kg-cache", "in", "out"]


@pytest.mark.parametrize("where", [0, 5, 40, 100, 0.3, 0.6, 0.999])
@pytest.mark.parametrize("damage", ["flip", "cut", "insert"])
def test_a_damaged_cache_is_never_trusted(tmp_path: Path, where: float, damage: str) -> None:
    folder, out = write_articles(tmp_path / "in", 3), tmp_path / "out"
    _built(folder, out)
    before = digests(out)
    data = bytearray(place(out).read_bytes())
    at = where if isinstance(where, int) else int(where * len(data))
    match damage:
        case "flip":
            data[at] ^= 1
        case "cut":
            del data[at:]
        case _:
            data[at:at] = b"\0\n" * 100
    place(out).write_bytes(data)
    built = _built(folder, out)
    assert digests(out) == before
    assert built.notes or (damage, where) != ("flip", 0.3)
    assert all("damaged" in note for note in built.notes)
    assert _built(folder, out).reused == 3, "the damage is mended"


def test_entries_that_lie_about_their_form_are_refused(tmp_path: Path) -> None:
    """Whole by their checksum, but no records of kg: read anew, with a note."""
    folder, out = write_articles(tmp_path / "in", 2), tmp_path / "out"
    _built(folder, out)
    before = digests(out)
    whole = place(out).read_bytes()
    mark = whole.partition(b"\n")[0]
    names = [found[1].decode() for found in keeping._LINE.finditer(whole)]
    assert sum(name.startswith("a") for name in names) == 2, "two articles, besides what was made of both"
    for lie in (b"{}", b"[" * 100_000, b'["a",[],[],[],[],[]]\n', b'[["a","","",[],"1",[],[]]]', b"\xff"):
        entries = (f"{name} {hashlib.sha256(lie).hexdigest()} {len(lie)}\n".encode() + lie for name in names)
        place(out).write_bytes(mark + b"\n" + b"".join(entries))
        built = _built(folder, out)
        assert (built.reused, digests(out)) == (0, before)
        assert built.notes


@pytest.mark.skipif(os.name == "nt", reason="rights of files are those of POSIX")
def test_a_cache_that_others_may_write_or_that_is_no_file_is_left_alone(tmp_path: Path) -> None:
    folder, out = write_articles(tmp_path / "in", 2), tmp_path / "out"
    _built(folder, out)
    before = digests(out)
    place(out).chmod(0o666)
    built = _built(folder, out)
    assert (built.reused, digests(out)) == (0, before)
    assert "written by others" in built.notes[0]
    place(out).unlink()
    place(out).symlink_to(tmp_path / "elsewhere")
    assert _built(folder, out).notes
    assert not (tmp_path / "elsewhere").exists()
    place(out).unlink()
    place(out).mkdir()
    assert _built(folder, out).notes
    assert digests(out) == before


def test_two_builds_at_once_do_not_share_the_cache(tmp_path: Path) -> None:
    folder, out = write_articles(tmp_path / "in", 2), tmp_path / "out"
    _built(folder, out)
    with keeping.opened(out, "whatever"):
        built = _built(folder, out)
    assert built.reused == 0
    assert "in use" in built.notes[0]


def test_a_build_of_nothing_leaves_out_as_it_was(tmp_path: Path) -> None:
    folder, out = write_articles(tmp_path / "in", 2), tmp_path / "out"
    _built(folder, out)
    before = digests(out)
    (tmp_path / "bad.txt").write_bytes(b"\xff\xff")
    with pytest.raises(InputError):
        build([str(tmp_path / "bad.txt")], out)
    assert digests(out) == before
    assert _built(folder, out).reused == 2


@pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_stopped_build_goes_on_where_it_was(
    articles: Path, expected: dict[str, str], tmp_path: Path, number: int, jobs: str
) -> None:
    out = tmp_path / "out"
    _built(write_articles(tmp_path / "old", 1), out, fresh=True)
    before = digests(out)
    started = place(out).stat().st_size
    command = [*STOPPABLE, "build", str(articles), "-o", str(out), "-j", jobs]
    process = subprocess.Popen(command, env=environment(), stderr=subprocess.PIPE, start_new_session=True)
    deadline = time.monotonic() + 60
    while place(out).stat().st_size < started + 50_000 and time.monotonic() < deadline:
        time.sleep(0.002)
    process.send_signal(number)
    process.communicate(timeout=60)
    assert process.returncode != 0
    assert digests(out) == before, "the old OUT is untouched"
    time.sleep(0.1)  # workers notice that their parent is gone
    done = kg("build", articles, "-o", out, "-j", jobs)
    assert " as before)" in done.stdout, done.stderr
    assert digests(out) == expected
    assert sorted(path.name for path in tmp_path.iterdir()) == [".out.kg-cache", "old", "out"]
