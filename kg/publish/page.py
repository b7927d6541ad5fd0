"""One article as a page of its own: its text with the facts highlighted in the colour of their kind.

The page is one file that asks for nothing: no script, no font, no picture, and a content security
policy that allows only its own style sheet. All text of the article passes jinja2's autoescape.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from kg import __version__
from kg.model import Block, Facts
from kg.publish.items import KINDS, Item, dated, items

_TEMPLATES = Path(__file__).resolve().parent / "templates"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text without a border of evidence inside; `found` are the facts that rest on it."""

    id: str
    text: str
    found: tuple[Item, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of its facts, in the order of :data:`KINDS`."""
        return tuple(kind for kind in KINDS if any(item.kind == kind for item in self.found))


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of the article: its kind (title, header, caption, body, teaser, signoff) and its pieces."""

    kind: str
    pieces: tuple[Piece, ...]


def page(facts: Facts) -> str:
    """The page of one article, as HTML 5."""
    environment = _environment()
    style = (_TEMPLATES / "article.css").read_text(encoding="utf-8")
    found = items(facts)
    text = passages(facts, found)
    where: dict[str, list[str]] = {}
    for piece in (p for passage in text for p in passage.pieces):
        for item in piece.found:
            where.setdefault(item.mark, []).append(piece.id)
    return environment.get_template("article.html").render(
        article=facts.article,
        counts={kind: sum(item.kind == kind for item in found) for kind in KINDS},
        items=found,
        kinds=KINDS,
        passages=text,
        policy=f"default-src 'none'; style-src 'sha256-{_hash(style)}'; base-uri 'none'; form-action 'none'",
        published=dated(facts.article.published),
        style=Markup(style),  # noqa: S704 - a file of this package, not text from outside
        version=__version__,
        where=where,
    )


def passages(facts: Facts, found: Sequence[Item]) -> tuple[Passage, ...]:
    """The article's text in blocks, each cut where evidence begins or ends."""
    text = facts.article.text
    borders = sorted({at for item in found for e in item.evidence for at in (e.start, e.end)})
    blocks = _covering(facts.article.blocks, len(text))
    numbers = iter(range(1, len(text) + 2))
    return tuple(
        Passage(block.kind, tuple(_pieces(text, block, borders, found, numbers)))
        for block in blocks
        if text[block.start : block.end].strip()
    )


def _pieces(
    text: str, block: Block, borders: Sequence[int], found: Sequence[Item], numbers: Iterator[int]
) -> Iterator[Piece]:
    cuts = [block.start, *(b for b in borders if block.start < b < block.end), block.end]
    for start, end in pairwise(cuts):
        here = tuple(i for i in found if any(e.start <= start and end <= e.end for e in i.evidence))
        yield Piece(f"s{next(numbers)}", text[start:end], here)


def _covering(blocks: Sequence[Block], length: int) -> Iterator[Block]:
    """The blocks with the stretches between them, so that no text is lost."""
    at = 0
    for block in sorted(blocks):
        if at < block.start:
            yield Block(at, block.start, "body")
        yield block
        at = max(at, block.end)
    if at < length:
        yield Block(at, length, "body")


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _hash(style: str) -> str:
    return base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
