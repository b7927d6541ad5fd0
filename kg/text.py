"""Folding and tokens: the one way in which text and vocabulary are brought to a common form.

Folding takes away what agencies vary freely: case, diacritics (``đ`` too, which NFD leaves alone),
dots inside abbreviations and typographic apostrophes. Hyphens are no tokens: ``clean-up`` and
``clean up`` read alike.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import regex

_SPECIAL = str.maketrans(
    {"đ": "d", "Đ": "d", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ß": "ss", "æ": "ae", "’": "'", "‘": "'"}
)

_TOKEN = regex.compile(
    r"""
      https?://[^\s<>()\[\]"“”]+                          # an address is one token: its digits are no dates
    | (?:\p{Lu}\.){2,}                                  # U.S.  D.C.
    | (?>\d+(?:[.,]\d+)*)(?:st|nd|rd|th)?+(?![\p{L}\d]) # 13  29,502,000  7.2  13th
    | \d+(?:[.,]\d+)*                                   # the number of 2,200ha
    | ['’]s(?!\p{L})                                    # the possessive
    | \p{L}[\p{L}\p{M}]*+(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*+)*+   # word, O'Brien, d'Affaires
    | \.{2,} | --+ | [^\s\p{L}\p{N}]                    # marks, one by one
    | \p{N}+
    """,
    regex.VERBOSE,
)

HYPHENS = frozenset("-‐‑⁠­")


class Token(NamedTuple):
    """One token: offsets in the text, the text itself and its folded form.

    `glued` is true where a hyphen or slash without blanks binds it to the token before.
    """

    start: int
    end: int
    raw: str
    norm: str
    glued: bool = False

    @property
    def capital(self) -> bool:
        """True for a word that begins with a capital letter."""
        return self.raw[0].isupper()


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case, no diacritics: ``Đà Nẵng`` and ``Da Nang`` give ``da nang``."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFD", text.translate(_SPECIAL))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """The folded form of one token: ``U.S.`` gives ``us``, ``’s`` gives ``'s``."""
    folded = fold(word)
    return folded.replace(".", "") or folded if len(folded) > 1 and not folded[0].isdigit() else folded


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens of ``text[start:end]`` in order; a hyphen inside a word is left out."""
    stop = len(text) if end is None else end
    glue = -1
    make, folded = tuple.__new__, fold_word  # a token is made half a thousand times per article
    for match in _TOKEN.finditer(text, start, stop):
        raw = match[0]
        first = match.start()
        last = first + len(raw)
        if (
            raw in HYPHENS
            and first > start
            and last < stop
            and not text[first - 1].isspace()
            and not text[last].isspace()
        ):
            glue = last
            continue
        yield make(Token, (first, last, raw, folded(raw), glue == first))


def acronym(raw: str) -> bool:
    """True for a word with two capitals or more: ``UNDP``, ``RoK``."""
    return sum(c.isupper() for c in raw) > 1


def words(text: str) -> tuple[str, ...]:
    """The folded tokens of a label, marks other than ``&``, ``/`` and signs of money left out."""
    return tuple(t.norm for t in tokens(text) if t.raw[0].isalnum() or t.raw in {"'s", "’s", "$", "€", "£", "¥", "₩"})
