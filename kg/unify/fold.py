"""Text made comparable and fit for a key: on top of `kg.text.fold`, hyphens, dots and all other marks fall away."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

from kg.text import fold as plain

_WORD = re.compile(r"[^\W_]+")
_ABBREVIATION = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_SLUG_LENGTH = 80


@lru_cache(maxsize=32768)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a text in order; dotted abbreviations are one word.

    >>> words("U.S. - Đà Nẵng")
    ('us', 'da', 'nang')
    """
    joined = _ABBREVIATION.sub(lambda match: match.group().replace(".", ""), text)
    return tuple(_WORD.findall(plain(unicodedata.normalize("NFKC", joined))))


def fold(text: str) -> str:
    """Folded words joined by one blank.

    >>> fold("Bien-Hoa  Airbase")
    'bien hoa airbase'
    """
    return " ".join(words(text))


@lru_cache(maxsize=32768)
def slug(text: str) -> str:
    """Folded words joined by hyphens, cut at a word's end after about 80 characters; never empty.

    A text without any letter or digit gives a digest, so that two such texts stay apart.

    >>> slug("Senior Lieutenant-General")
    'senior-lieutenant-general'
    """
    kept: list[str] = []
    length = 0
    for word in words(text):
        length += len(word) + 1
        if kept and length > _SLUG_LENGTH:
            break
        kept.append(word[:_SLUG_LENGTH])
    return "-".join(kept) or digest(text)


def digest(*parts: object) -> str:
    """The first eight hexadecimal digits of a SHA-256 over the parts: tells apart what else would share a key."""
    text = "\x1f".join(str(part) for part in parts)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def local_name(iri: str) -> str:
    """The last path segment of a concept's IRI.

    >>> local_name("https://example.org/vocabulary/country/vn")
    'vn'
    """
    return iri.rstrip("/").rpartition("/")[2].rpartition("#")[2]
