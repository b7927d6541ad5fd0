"""Folding and tokens: the one way in which text and vocabulary are brought to a common form.

Folding takes away what agencies vary freely: case, diacritics (``đ`` too, which NFD leaves alone),
dots inside abbreviations and typographic apostrophes. Hyphens are no tokens: ``clean-up`` and
``clean up`` read alike.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple, cast

import regex

Expression = re.Pattern[str] | regex.Pattern[str]
Found = re.Match[str] | regex.Match[str]

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split", "pattern")


class Late:
    """A regular expression that is compiled when it is first asked: one article needs few of them (:func:`late`)."""

    def __init__(self, expression: str, flags: int) -> None:
        self._made_of = expression, flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = regex.compile(*self._made_of)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return self.__dict__[name]


def late(expression: str, flags: int = 0) -> regex.Pattern[str]:
    """A pattern for the methods above, compiled when one of them is first called."""
    return cast("regex.Pattern[str]", Late(expression, flags))


_NAME = re.compile(r"\(\?P<(\w+)>")


def quick(expression: str) -> Expression:
    """A pattern that both libraries know: the standard one compiles it in a third of the time, with each name once."""
    names = _NAME.findall(expression)
    return re.compile(expression) if len(names) == len(set(names)) else regex.compile(expression)


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

LETTERS = "A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ"
_OTHER = re.compile("[^\\t\\n -~\xa0-ɏḀ-ỿ‐-‧‰-⁞₠-₿]")
"""A character other than Latin letters, with or without diacritics, digits and common signs."""

_LATIN_TOKEN = re.compile(
    _GRAMMAR
    % {
        "capital": f"[{''.join(c for c in map(chr, range(0x1F00)) if c.isupper() and not _OTHER.match(c))}]",
        "letter": f"[{LETTERS}]",
        "within": f"[{LETTERS}]",
        "sign": rf"[^\s\d²³¹¼½¾{LETTERS}]",
        "number": r"[\d²³¹¼½¾]",
    },
    re.VERBOSE,
)
"""The same for text without any `_OTHER` character, which is nearly all: in half the time."""

HYPHENS = frozenset("-‐‑⁠­")
_HYPHEN = re.compile(f"[{''.join(sorted(HYPHENS))}]")


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


class _Marks(dict[int, int | None]):
    """What becomes of the characters of decomposed text, as they are met: combining marks are left out."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_MARKS = _Marks()


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case, no diacritics: ``Đà Nẵng`` and ``Da Nang`` give ``da nang``."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFD", text.translate(_SPECIAL)).translate(_MARKS).lower()


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """The folded form of one token: ``U.S.`` gives ``us``, ``’s`` gives ``'s``."""
    folded = fold(word)
    return folded.replace(".", "") or folded if len(folded) > 1 and not folded[0].isdigit() else folded


def is_latin(text: str, start: int = 0, end: int = sys.maxsize) -> bool:
    """True for text that is nearly always met: Latin letters, digits and common signs."""
    return _OTHER.search(text, start, end) is None


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of ``text[start:end]`` in order; a hyphen inside a word is left out."""
    stop = len(text) if end is None else end
    while stop > start and text[stop - 1].isspace():
        stop -= 1  # the grammar expects a token after white space
    grammar = _LATIN_TOKEN if is_latin(text, start, stop) else _TOKEN
    at, make, folded = start, tuple.__new__, fold_word  # half a thousand tokens per article
    found = [
        make(Token, ((at := at + len(space)), (at := at + len(raw)), raw, folded(raw), False))
        for space, raw in grammar.findall(text, start, stop)
    ]
    return found if _HYPHEN.search(text, start, stop) is None else _without_hyphens(found)


def _without_hyphens(found: list[Token]) -> list[Token]:
    """The tokens but for hyphens that join two words, of which the second is marked as glued."""
    kept: list[Token] = []
    done = 0
    for i in [i for i, token in enumerate(found[1:-1], 1) if token[2] in HYPHENS]:
        start, end = found[i][:2]
        if found[i - 1][1] == start and found[i + 1][0] == end:
            kept += found[done:i]
            done = i + 1
            found[done] = Token(*found[done][:4], glued=True)
    return kept + found[done:]


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
