"""The gold corpus is well formed and agrees with its own articles (definitions: docs/facts.md)."""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.running import kg

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLD = Path(__file__).parent / "gold"
IDS = (
    [f"g{number:02d}" for number in range(1, 97)]
    + [f"h{number:02d}" for number in range(1, 61)]
    + [f"r{number:02d}" for number in range(1, 49)]
    + [f"k{number:02d}" for number in range(1, 61)]
)

THEMES = {
    "dioxin-remediation",
    "uxo-clearance",
    "us-mia-accounting",
    "vietnamese-remains",
    "disability-support",
    "war-legacy",
}
ALLOWED: dict[str, set[str | None]] = {
    "meeting kind": {
        "talks",
        "phone-call",
        "reception",
        "dialogue",
        "visit",
        "ceremony",
        "conference",
        "press-conference",
    },
    "meeting status": {"held", "planned", "proposed"},
    "role": {"host", "guest", "co-chair", "chair", "speaker", "participant"},
    "agreement kind": {
        "memorandum-of-understanding",
        "joint-statement",
        "cooperation-plan",
        "partnership",
        "letter-of-intent",
        "grant-agreement",
        "contract",
        "treaty",
        "agreement",
    },
    "project status": {"completed", "ongoing", "planned", "requested", None},
    "project theme": {*THEMES},
    "act": {"appeal", "pledge", "thank", "invite", "agree", "affirm"},
    "statement theme": {*THEMES, "agreement", "meeting"},
}
KEYS: dict[str, tuple[str, ...]] = {
    "article": ("id", "aim", "published", "officials", "meetings", "agreements", "projects", "statements"),
    "officials": ("name", "country", "posts", "ranks"),
    "meetings": ("kind", "status", "date", "place", "participants"),
    "participants": ("name", "role"),
    "agreements": ("name", "alt", "kind", "date", "parties"),
    "projects": ("theme", "site", "status", "amounts", "organisations"),
    "amounts": ("value", "currency"),
    "statements": ("speaker", "act", "addressee", "theme", "site"),
}
RANK = re.compile(
    r"(Senior |Lieutenant |Major |Brigadier |Colonel )?(Lieutenant )?General|(Senior |Lieutenant )?Colonel|"
    r"(Vice |Rear )?Admiral|Commodore|Air Marshal|(Group )?Captain|Commander|Major"
)
COUNTRY = re.compile(r"[A-Z]{2}|ASEAN")
SIDE = re.compile(r"(?:[A-Z]{2}|ASEAN)(?:\+(?:[A-Z]{2}|ASEAN))*")
DATE = re.compile(r"(?P<year>\d{4}|-)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")

Gold = dict[str, Any]


def folded(text: str) -> str:
    """Lower-case letters and digits without diacritics, words joined by one blank."""
    text = text.replace("đ", "d").replace("Đ", "D").replace("U.S.", "US")
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", bare.lower()))


def occurs(phrase: str, text: str) -> bool:
    return f" {folded(phrase)} " in f" {folded(text)} "


def article(identifier: str) -> tuple[str, Gold]:
    text = (GOLD / f"{identifier}.txt").read_text(encoding="utf-8")
    gold: Gold = json.loads((GOLD / f"{identifier}.json").read_text(encoding="utf-8"))
    return text, gold


def dates(gold: Gold) -> Iterator[str]:
    """Every date of an article; where several are right, each of them."""
    values = [gold["published"], *(fact["date"] for kind in ("meetings", "agreements") for fact in gold[kind])]
    for value in values:
        yield from value if isinstance(value, list) else [value] if value is not None else []


def is_date(value: str) -> bool:
    """A real day, month or year; the year may be left open (`--02-29` is a day of a leap year)."""
    match = DATE.fullmatch(value)
    if not match or (match["year"] == "-" and not match["month"]):
        return False
    year = 2000 if match["year"] == "-" else int(match["year"])
    try:
        date(year, int(match["month"] or 1), int(match["day"] or 1))
    except ValueError:
        return False
    return True


def record(value: Gold, kind: str) -> None:
    assert tuple(value) == KEYS[kind], f"keys of {kind}: {tuple(value)}"


def one_of(value: str | None, kind: str) -> None:
    assert value in ALLOWED[kind], f"{value!r} is no {kind}"


def test_corpus_is_complete() -> None:
    """Each of the articles has its text and its gold, and nothing else lies beside them."""
    expected = {f"{identifier}.{ending}" for identifier in IDS for ending in ("txt", "json")} | {"README.md"}
    assert {path.name for path in GOLD.iterdir() if path.is_file()} == expected


@pytest.mark.parametrize("identifier", IDS)
def test_article_is_short_and_normalised(identifier: str) -> None:
    """600 to 2,500 characters, composed Unicode, one line feed at the end, an aim that says something."""
    text, gold = article(identifier)
    record(gold, "article")
    assert gold["id"] == identifier
    assert 600 <= len(text) <= 2500
    assert text == unicodedata.normalize("NFC", text)
    assert re.search(r"[^\n]\n\Z", text)
    assert len(gold["aim"]) >= 40


@pytest.mark.parametrize("identifier", IDS)
def test_dates_exist_in_the_calendar(identifier: str) -> None:
    """A date has the forms of docs/facts.md, and the day of publication is a full one."""
    gold = article(identifier)[1]
    assert [value for value in dates(gold) if not is_date(value)] == []
    assert gold["published"] is None or re.fullmatch(r"\d{4}-\d\d-\d\d", gold["published"])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2023-11-14", True),
        ("2023-11", True),
        ("2023", True),
        ("--11-14", True),
        ("--02-29", True),
        ("--11", True),
        ("2023-02-29", False),
        ("2023-13", False),
        ("2023-1", False),
        ("--11-31", False),
        ("--", False),
        ("-", False),
        ("", False),
        ("14/11/2023", False),
    ],
)
def test_is_date_accepts_only_what_it_should(value: str, expected: bool) -> None:
    """The check itself: a month of 31 days too many, a missing month and other notations are refused."""
    assert is_date(value) is expected


@pytest.mark.parametrize("identifier", IDS)
def test_officials_are_named_in_the_text(identifier: str) -> None:
    """A name stands in the text, once in the list, with a country code, ranks in full and no rank in its posts."""
    text, gold = article(identifier)
    names = [official["name"] for official in gold["officials"]]
    assert len(names) == len(set(names))
    for official in gold["officials"]:
        record(official, "officials")
        assert occurs(official["name"], text), official["name"]
        assert official["name"] == official["name"].encode("ascii", "ignore").decode(), "names carry no diacritics"
        assert official["country"] is None or COUNTRY.fullmatch(official["country"])
        assert all(RANK.fullmatch(rank) for rank in official["ranks"]), official["ranks"]
        told = {
            "head",
            "chair",
            "leader",
            "senator",
            "commander",
        }  # by a verb or in the plural: "who heads", "senators"
        spoken = {*folded(text).split(), "deputy", "prime", "minister", *told}
        assert all(set(folded(post).split()) <= spoken for post in official["posts"]), official["posts"]


@pytest.mark.parametrize("identifier", IDS)
def test_meetings_have_known_places_and_people(identifier: str) -> None:
    """Kind, status and roles come from the lists; the place stands in the text; participants are listed officials."""
    text, gold = article(identifier)
    names = {official["name"] for official in gold["officials"]}
    for meeting in gold["meetings"]:
        record(meeting, "meetings")
        one_of(meeting["kind"], "meeting kind")
        one_of(meeting["status"], "meeting status")
        assert meeting["place"] is None or occurs(meeting["place"], text), meeting["place"]
        for participant in meeting["participants"]:
            record(participant, "participants")
            one_of(participant["role"], "role")
            assert participant["name"] in names, participant["name"]


@pytest.mark.parametrize("identifier", IDS)
def test_agreements_are_named_in_the_text(identifier: str) -> None:
    """Name and other wordings stand in the text; a party is a country code or a body the text names."""
    text, gold = article(identifier)
    for agreement in gold["agreements"]:
        record(agreement, "agreements")
        one_of(agreement["kind"], "agreement kind")
        assert all(occurs(name, text) for name in (agreement["name"], *agreement["alt"])), agreement["name"]
        assert all(COUNTRY.fullmatch(party) or occurs(party, text) for party in agreement["parties"])
        assert len(agreement["parties"]) == len(set(agreement["parties"]))


@pytest.mark.parametrize("identifier", IDS)
def test_projects_have_known_sites_and_sums(identifier: str) -> None:
    """One entry per theme and site; site and bodies stand in the text; sums are positive whole units of a currency."""
    text, gold = article(identifier)
    pairs = [(project["theme"], project["site"]) for project in gold["projects"]]
    assert len(pairs) == len(set(pairs))
    for project in gold["projects"]:
        record(project, "projects")
        one_of(project["theme"], "project theme")
        one_of(project["status"], "project status")
        assert project["site"] is None or occurs(project["site"], text), project["site"]
        assert all(occurs(body, text) for body in project["organisations"]), project["organisations"]
        for amount in project["amounts"]:
            record(amount, "amounts")
            assert type(amount["value"]) is int
            assert amount["value"] > 0
            assert re.fullmatch("[A-Z]{3}", amount["currency"])


@pytest.mark.parametrize("identifier", IDS)
def test_statements_have_known_speakers_and_subjects(identifier: str) -> None:
    """Speakers and addressees are listed officials or sides; what is spoken about is among the article's facts."""
    gold = article(identifier)[1]
    names = {official["name"] for official in gold["officials"]}
    themes = {project["theme"] for project in gold["projects"]}
    themes |= {kind.removesuffix("s") for kind in ("agreements", "meetings") if gold[kind]}
    themes.add("agreement")  # signed documents in general may be spoken about without being named
    sites = {(project["theme"], project["site"]) for project in gold["projects"]}
    seen = set()
    for statement in gold["statements"]:
        record(statement, "statements")
        one_of(statement["act"], "act")
        one_of(statement["theme"], "statement theme")
        assert statement["speaker"] in names or SIDE.fullmatch(statement["speaker"]), statement["speaker"]
        addressee = statement["addressee"]
        assert addressee is None or addressee in names or COUNTRY.fullmatch(addressee), addressee
        assert addressee is None or statement["act"] not in ("affirm", "agree")
        assert addressee != statement["speaker"]
        assert statement["theme"] in themes, statement
        assert statement["site"] is None or (statement["theme"], statement["site"]) in sites, statement
        seen.add((statement["speaker"], statement["act"], statement["theme"], statement["site"]))
    assert len(seen) == len(gold["statements"]), "a statement is listed twice"


def test_every_value_of_the_lists_occurs() -> None:
    """The corpus is no yardstick for a kind, status, act or theme that it never shows."""
    facts = [article(identifier)[1] for identifier in IDS]
    shown = {
        "meeting kind": {m["kind"] for gold in facts for m in gold["meetings"]},
        "meeting status": {m["status"] for gold in facts for m in gold["meetings"]},
        "role": {p["role"] for gold in facts for m in gold["meetings"] for p in m["participants"]},
        "agreement kind": {a["kind"] for gold in facts for a in gold["agreements"]},
        "project status": {p["status"] for gold in facts for p in gold["projects"]},
        "project theme": {p["theme"] for gold in facts for p in gold["projects"]},
        "act": {s["act"] for gold in facts for s in gold["statements"]},
        "statement theme": {s["theme"] for gold in facts for s in gold["statements"]},
    }
    assert {kind: ALLOWED[kind] - values for kind, values in shown.items() if ALLOWED[kind] - values} == {}


@pytest.mark.parametrize("letter", ["g", "h", "r"])
def test_what_is_read_in_the_gold_articles_makes_a_graph_that_conforms(letter: str, tmp_path: Path) -> None:
    """The shapes hold for all that the articles tell of, not only for the seeds: also for work all over a state."""
    articles = tmp_path / "articles"
    articles.mkdir()
    for path in sorted(GOLD.glob(f"{letter}*.txt")):
        (articles / path.name).write_bytes(path.read_bytes())
    done = kg("build", articles, "-o", tmp_path / "graph")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "the graph conforms" in done.stdout + done.stderr
