"""Folding and tokens: the one way in which text and vocabulary are brought to a common form.

Folding takes away what agencies vary freely: case, diacritics (``đ`` too, which NFD leaves alone),
dots inside abbreviations and typographic apostrophes. Hyphens are no tokens: ``clean-up`` and
``clean up`` read alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import regex

_SPECIAL = str.maketrans(
    {"đ": "d", "Đ": "d", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ß": "ss", "æ": "ae", "’": "'", "‘": "'"}
)

_GRAMMAR = r"""
    (\s*+)(
      https?://[^\s<>()\[\]"“”]+                          # an address is one token: its digits are no dates
    | (?:%(capital)s\.){2,}                              # U.S.  D.C.
    | (?>\d+(?:[.,]\d+)*)(?:st|nd|rd|th)?+(?!\d|%(letter)s) # 13  29,502,000  7.2  13th
    | \d+(?:[.,]\d+)*                                   # the number of 2,200ha
    | ['’]s(?!%(letter)s)                               # the possessive
    | %(letter)s%(within)s*+(?:['’](?!s(?!%(letter)s))%(letter)s%(within)s*+)*+   # word, O'Brien, d'Affaires
    | \.{2,} | --+ | %(sign)s                           # marks, one by one
    | %(number)s+
    )"""
_TOKEN = regex.compile(
    _GRAMMAR
    % {
        "capital": r"\p{Lu}",
        "letter": r"\p{L}",
        "within": r"[\p{L}\p{M}]",
        "sign": r"[^\s\p{L}\p{N}]",
        "number": r"\p{N}",
    },
    regex.VERBOSE,
)

_LETTERS = "A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ"
_OTHER = re.compile("[^\\t\\n -~\xa0-ɏḀ-ỿ‐-‧‰-⁞₠-₿]")
"""A character other than Latin letters, with or without diacritics, digits and common signs."""

_LATIN_TOKEN = re.compile(
    _GRAMMAR
    % {
        "capital": f"[{''.join(c for c in map(chr, range(0x1F00)) if c.isupper() and not _OTHER.match(c))}]",
        "letter": f"[{_LETTERS}]",
        "within": f"[{_LETTERS}]",
        "sign": rf"[^\s\d²³¹¼½¾{_LETTERS}]",
        "number": r"[\d²³¹¼½¾]",
    },
    re.VERBOSE,
)
"""The same for text without any `_OTHER` character, which is nearly all: in half the time."""

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


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]`` in order; a hyphen inside a word is left out."""
    stop = len(text) if end is None else end
    while stop > start and text[stop - 1].isspace():
        stop -= 1  # the grammar expects a token after white space
    grammar = _TOKEN if _OTHER.search(text, start, stop) else _LATIN_TOKEN
    at, make, folded = start, tuple.__new__, fold_word  # half a thousand tokens per article
    found = [
        make(Token, ((at := at + len(space)), (at := at + len(raw)), raw, folded(raw), False))
        for space, raw in grammar.findall(text, start, stop)
    ]
    return found if all(text.find(mark, start, stop) < 0 for mark in HYPHENS) else _without_hyphens(found)


def _without_hyphens(found: list[Token]) -> list[Token]:
    """The tokens but for hyphens that join two words, of which the second is marked as glued."""
    kept: list[Token] = []
    glue = end = -1
    for i, token in enumerate(found):
        if token[2] in HYPHENS and token[0] == end and i + 1 < len(found) and found[i + 1][0] == token[1]:
            end = glue = token[1]
            continue
        end = token[1]
        kept.append(token._replace(glued=True) if token[0] == glue else token)
    return kept


def acronym(raw: str) -> bool:
    """True for a word with two capitals or more: ``UNDP``, ``RoK``."""
    return sum(c.isupper() for c in raw) > 1


_WORDS_OF_SIGNS = frozenset({"'s", "’s", "$", "€", "£", "¥", "₩"})


def words_of(found: Iterable[Token]) -> tuple[str, ...]:
    """The folded forms of tokens, without those that :func:`words` leaves out."""
    return tuple([t[3] for t in found if t[2][0].isalnum() or t[2] in _WORDS_OF_SIGNS])


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(text.lower().split()) if plain(text) else words_of(tokens(text))


def plain(text: str) -> bool:
    """True for ASCII words parted by blanks: each is one token, and folding makes it lower case."""
    return text.isascii() and text.replace(" ", "").isalpha()


def words(text: str) -> tuple[str, ...]:
    """The folded tokens of a label, marks other than ``&``, ``/`` and signs of money left out."""
    return _words(text) if len(text) < 200 else _words.__wrapped__(text)  # posts, labels and titles come again
