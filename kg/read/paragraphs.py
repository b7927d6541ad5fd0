"""The paragraphs of a page: lines of text, those that an editor wrapped joined to one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kg.text import late

BULLET = late(r"\s*(?:[*•·▪►+]|-{1,3}|–|—|\d{1,2}[.)])\s")
_CUT = late(
    r"(?i)\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Articles?|Nos?\.?"
    r"|Resolution|Chapters?|the|of|to|from|until|at|by|about|over|nearly|than)$"
)
"""How a line ends whose sentence the figure at the head of the next goes on with."""
_ASIDE = late(r"\s*[–—]\s+\p{Ll}")
"""A line that opens with a dash within a sentence."""
_STOPS, CLOSING = frozenset(".!?…:;"), "\"”’')]"
_ADDRESS = late(r"\S {20,}")
"""Where the address of a link was, of which an editor makes one long word."""
_WORD = late(r"\s*\S+(?: {2,}\S*)?")
"""The first word of a line, with the address that was behind it."""
_BREAK = late(r"\S {2,3}$")
"""How a line ends that its writer broke."""
_YEAR = late(r"(?:19|20)\d\d")
_DAY = late(r"\s*\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?=\D|$)(?:[^\p{L}]|[APap]\.?[Mm]\b|GMT)*$")
"""A line of its own with a day and no other words."""
_GLUED = late(
    r"(\((?:Illustrative |File )?(?:Photos?|Source|Image|Picture)\b[^()\n]{0,80}\)) ?"
    r"(?=(?:\p{Lu}[\p{L}.'’-]{1,20} ?){1,4}\(\p{Lu}{2,8}(?:/\p{Lu}{2,8})?\) ?[-–—])"
)
"""The end of a caption with a dateline right behind it."""
_TOP = 8
"""In how many lines of a page its picture may stand."""
_BYLINE = 80
"""How many characters a line with an author and the day may have."""
_WRAPPED = 3
"""How many lines that another follows show that a text is wrapped."""
_RAGGED = 25
"""By how many characters the lines of a wrapped text differ: one long word."""
_NARROWEST, _WIDEST = 55, 130
_LONG = 120
"""Up to how many characters a headline above its date line may have."""


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of text between blank or unjoined lines, without the white space around it."""

    start: int
    end: int
    text: str
    indent: int = 0


def uncaptioned(text: str, lines: Sequence[Line]) -> list[Line]:
    """The lines, a caption parted from the story where the break between is lost: "(Photo: VNA)Hanoi (VNA) –"."""
    out: list[Line] = []
    for i, line in enumerate(lines):
        match = _GLUED.search(text, line.start, line.end) if i < _TOP and "(" in line.text else None
        if match is None:
            out.append(line)
            continue
        out.append(Line(line.start, match.end(1), text[line.start : match.end(1)], line.indent))
        out.append(Line(match.end(), line.end, text[match.end() : line.end]))
    return out


def paragraphs(text: str, source: str) -> list[Line]:
    """The paragraphs of a page: lines that an editor wrapped are joined, others stand alone.

    `source` is the text with its markup, where two blanks at the end of a line break it.
    """
    raw = []
    at = 0
    for piece in text.split("\n"):
        raw.append((at, at + len(piece), piece))
        at += len(piece) + 1
    width = _width([p for _, _, p in raw])
    found: list[tuple[int, int]] = []
    for i, (start, end, piece) in enumerate(raw):
        if not piece.strip():
            continue
        first, last, above = raw[i - 1]
        broken = i > 0 and source.endswith("  ", first, last) and _BREAK.search(source, first, last) is not None
        if found and i and above.strip() and _joins(above, piece, width, broken):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return [_trimmed(text, a, b) for a, b in found]


def _trimmed(text: str, start: int, end: int) -> Line:
    indent = len(text[start:end]) - len(text[start:end].lstrip())
    trimmed = text[start + indent : end].rstrip()
    return Line(start + indent, start + indent + len(trimmed), trimmed, indent)


def _width(lines: list[str]) -> int:
    """The width at which an editor wrapped the lines: that of nearly all that another follows; 0 where none did.

    The first line is the headline, which no editor wraps with the text.
    """
    first = next((i for i, line in enumerate(lines) if line.strip()), 0)
    pairs = pairwise("" if BULLET.match(line) else line for line in lines[first + 1 :])
    wrapped = (a.rstrip() for a, b in pairs if a.strip() and b.strip())
    inner = sorted(len(a) for a in wrapped if _ADDRESS.search(a) is None)
    if len(inner) < _WRAPPED:
        return 0
    for width in range(_WIDEST, _NARROWEST - 1, -1):
        upto = bisect_right(inner, width)
        if not upto or inner[upto - 1] != width:
            continue  # no line is so wide
        near = upto - bisect_left(inner, width - _RAGGED)
        longer = len(inner) - bisect_right(inner, max(width + _RAGGED, _LONG))
        if near >= 0.6 * len(inner) and longer <= 0.1 * len(inner):
            return width
    return 0


def _joins(above: str, below: str, width: int, broken: bool) -> bool:
    if (BULLET.match(below) and not (width and _goes_on(above, below))) or below.lstrip().startswith("date "):
        return False
    first = below.lstrip()[:1]
    if first.isdigit() and len(below) < _BYLINE and _DAY.match(below):
        return False
    if width:
        word = _WORD.match(below)
        full = len(above.rstrip()) + (len(word[0]) if word is not None else 0) >= width
        return full or (not broken and len(above.rstrip()) >= 0.6 * width) or first.islower()
    if below.lstrip().startswith("by ") and len(below) < _BYLINE and _YEAR.search(below):
        return False
    return first.islower() and not is_terminal(above) and len(above.strip()) > 25 and len(below.split()) > 0


def _goes_on(above: str, below: str) -> bool:
    """True of a line of wrapped text whose figure or dash is no bullet: "… on February" / "14. They spoke of …"."""
    figure = below.lstrip()[:1].isdigit()
    long = len(above.rstrip()) >= _NARROWEST
    return long and bool(_CUT.search(above.rstrip()) if figure else _ASIDE.match(below) and not is_terminal(above))


def is_terminal(text: str) -> bool:
    """True for text that ends in a stop, maybe within quotes or brackets."""
    return text.rstrip().rstrip(CLOSING)[-1:] in _STOPS
