"""The page of one article, and the same facts as text and JSON."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import (
    Actor,
    Agreement,
    Amount,
    Article,
    Block,
    Evidence,
    Facts,
    Official,
    PartialDate,
    Post,
    Project,
    Statement,
    Term,
)
from kg.publish.items import items
from kg.publish.listing import as_json, as_text
from kg.publish.page import page, passages

TEXT = 'A <b>title</b>\n\nKhanh thanked Wren. Khanh & Wren signed "it".\n\nNothing here.\n'


def evidence(quote: str) -> Evidence:
    start = TEXT.index(quote)
    return Evidence(start, start + len(quote), quote)


FIRST, SECOND, WIDE = (
    evidence("Khanh thanked Wren."),
    evidence('Khanh & Wren signed "it".'),
    evidence('Wren. Khanh & Wren signed "it".'),
)
FACTS = Facts(
    Article(
        "a",
        TEXT,
        "0" * 64,
        title="A <b>title</b>",
        published=PartialDate("2024-03-04"),
        blocks=(Block(0, 14, "title"), Block(16, 61, "body")),
    ),
    officials=(Official("o1", "Khanh", "VN", (Post("Minister", former=True),), (Term("General"),), (FIRST, SECOND)),),
    agreements=(
        Agreement(
            "g1", "it <script>", "treaty", date=PartialDate("2024", inferred="the article's year"), evidence=(WIDE,)
        ),
    ),
    projects=(
        Project(
            "p1",
            "uxo-clearance",
            Term("Quang Tri"),
            "ongoing",
            (Amount(Decimal(1500000), "USD", "spent"),),
            evidence=(SECOND,),
        ),
    ),
    statements=(Statement("s1", Actor("o1"), "thank", "meeting", Actor(sides=("US",)), evidence=(FIRST,)),),
)


class Reader(HTMLParser):
    """The page as its reader sees it: elements, attributes, and the text inside of the article."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.stack: list[tuple[str, str]] = []
        self.story = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.stack.append((tag, dict(attrs).get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        names = {tag for tag, _ in self.stack}
        marks = {c for _, classes in self.stack for c in classes.split()}
        if "article" in names and not marks & {"card", "dots"}:
            self.story += data


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_the_page_shows_the_whole_text_once_in_its_order() -> None:
    assert squeezed(Reader(page(FACTS)).story) == squeezed(TEXT)


def test_facts_that_overlap_are_all_shown_at_each_stretch() -> None:
    pieces = [p for passage in passages(FACTS, items(FACTS)) for p in passage.pieces]
    assert [(p.text, [i.mark for i in p.found]) for p in pieces if p.found] == [
        ("Khanh thanked ", ["O1", "S1"]),
        ("Wren.", ["O1", "A1", "S1"]),
        (" ", ["A1"]),
        ('Khanh & Wren signed "it".', ["O1", "A1", "P1"]),
    ]


def test_the_page_asks_for_nothing_and_runs_nothing() -> None:
    text = page(FACTS)
    reader = Reader(text)
    assert not {tag for tag, _ in reader.tags} & {"script", "link", "img", "iframe", "object", "embed", "form", "base"}
    for _, attributes in reader.tags:
        assert not [name for name in attributes if name.startswith("on") or name in {"style", "src"}]
        assert (attributes.get("href") or "#").startswith("#")
    (policy,) = [
        a["content"] for tag, a in reader.tags if tag == "meta" and a.get("http-equiv") == "Content-Security-Policy"
    ]
    style = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in style
    assert "@import" not in style


def test_every_fact_can_be_reached_with_the_keyboard_and_is_described() -> None:
    reader = Reader(page(FACTS))
    ids = {a["id"] for _, a in reader.tags if "id" in a}
    marks = [a for tag, a in reader.tags if tag == "mark"]
    assert marks
    for mark in marks:
        assert mark["tabindex"] == "0"
        assert mark["aria-describedby"] in ids
    assert {"O1", "A1", "P1", "S1"} <= ids
    assert len(ids) == len([a for _, a in reader.tags if "id" in a])
    for _, attributes in reader.tags:
        if attributes.get("href"):
            assert str(attributes["href"])[1:] in ids


def test_inferred_dates_tell_their_reason() -> None:
    assert "2024 (inferred: the article&#39;s year)" in page(FACTS)
    assert "2024 (inferred: the article's year)" in as_text(FACTS)


def test_an_article_without_facts_says_so() -> None:
    assert "No facts were found" in page(Facts(Article("a", "Text.", "")))


@given(
    st.text(
        alphabet=st.one_of(st.sampled_from("<>&\"'`/={}%\n "), st.characters(codec="utf-8", exclude_characters="\r\0")),
        max_size=60,
    )
)
def test_no_text_of_an_article_becomes_markup(text: str) -> None:
    quote = (Evidence(0, len(text), text),)
    article = Article(text or "x", text, "", title=text)
    facts = Facts(article, agreements=(Agreement("g", text, text, (text,), parties=(text,), evidence=quote),))
    plain = Reader(
        page(
            Facts(
                Article("a", "a", ""),
                agreements=(Agreement("g", "b", "c", ("d",), parties=("e",), evidence=(Evidence(0, 1, "a"),)),),
            )
        )
    )
    allowed = {tag for tag, _ in plain.tags} | {"p"}
    assert {tag for tag, _ in Reader(page(facts)).tags} <= allowed


def test_the_listing_shows_each_fact_with_its_sentence_and_offsets() -> None:
    text = as_text(FACTS)
    assert "O1  Khanh | country: VN | post: Minister (former) | rank: General" in text
    assert f"“Khanh thanked Wren.” [{FIRST.start}-{FIRST.end}]" in text
    assert "P1  UXO clearance, Quang Tri | status: ongoing | amounts: USD 1,500,000 spent" in text
    assert "Meetings (0)" in text


@pytest.mark.parametrize("form", [as_text, as_json])
def test_control_characters_of_an_article_do_not_reach_the_terminal(form: Callable[[Facts], str]) -> None:
    quote = "a\x1b[2Jb"
    facts = Facts(
        Article("a", quote, "", title=quote), officials=(Official("o", quote, None, evidence=(Evidence(0, 6, quote),)),)
    )
    assert "\x1b" not in form(facts)


def test_json_has_exact_numbers_and_leaves_out_what_is_not_told() -> None:
    told = json.loads(as_json(FACTS))
    assert told["projects"][0]["amounts"] == [{"value": 1500000, "currency": "USD", "kind": "spent"}]
    assert told["article"]["published"] == {"value": "2024-03-04"}
    assert "place" not in told["statements"][0]
    assert told["meetings"] == []


def test_a_state_that_no_word_tells_is_shown_as_assumed() -> None:
    facts = Facts(Article("a", "Roe spoke.", ""), officials=(Official("roe", "Jane Roe", "US", assumed=True),))
    assert "country: US (assumed: no word tells it)" in as_text(facts)
