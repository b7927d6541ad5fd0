"""The parts of a page of news: title, header, captions, body, teasers of other stories, sign-off.

Agencies' pages come as lines of text in which those parts are not marked. Each is told by what all
pages share: what a line ends in, the words it opens with, and where it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import regex

from kg.model import Block
from kg.read.paragraphs import BULLET, Line, is_terminal
from kg.text import fold, late, words
from kg.vocabulary import Vocabulary

_ELLIPSIS = late(r"(?:\.{3,}|…|\[\.{3}\])\s*$")
_END_MARK = late(r"^\s*#{2,}\s*$|^\s*-?\s?30\s?-?\s*$|\bEND(?:S)?\s*$")
_LAST = frozenset("#0-DS")
"""The last characters of the other end marks."""
_CAPTION = late(
    r"\((?:Photos?|Illustrat\w+|Source|Image|File|Courtesy|Credit)\b[^()]*\)[\s.]*$|\bPhotos?\s*[:/]"
    r"|\bSource:\s*\S+(?:\s\S+){0,3}\s*$|\bPhoto by\b"
    r"|[—–-]\s?(?!(?i:an?|the|two|three|this)\b)\S+\s+(?:File\s+)?[Pp]hotos?\b"
    r"|\s[-–]\s?Ảnh \d{1,2}\.?$"
    r"|^(?:Illustrative|File)\s+(?:image|photo)\b|\b(?:VN[AS]|AFP|AP|Reuters|EPA)/?\S*\s+[Pp]hoto\b"
)
_OF_CAPTIONS = ("hoto", "Ảnh", "Illustrat", "Source", "Image", "File", "Courtesy", "Credit")
"""Parts of words without which nothing is the line of a picture."""
_POSITION = late(
    r"\((?:[RLrl]|right|left|centre|center|[23](?:nd|rd), (?:[RLrl]|right|left)"
    r"|(?:first|second|third|front)[^()]{0,25})\)"
)
_SCENE = late(
    r"\b(?:ceremony|reception|talks|meeting|dialogue|conference|signing|handover|workshop|seminar)\b[^.?!:]{0,80}"
    r"\b(?:on|in|at) (?:[A-Z][a-z]+ \d|\d{1,2} [A-Z])"
    r"|\band (?:his|her) (?:[\w.-]+ ){0,4}counterpart \p{Lu}\p{Ll}"
)
"""What the line beneath a picture tells of an event and its day, or whom it shows.

"The 12th handover in Da Nang on July 25"; "Minister X and his Korean counterpart Y".
"""
_SHOWN = late(
    r"^(?!(?:After|Before|By|When|While|Upon|Among|In|On|At|For|Since|Each|Those|All|Besides)\b)"
    r"(?:\(?\p{Lu}\S*|of|the|and|for|to|in|on|\((?:right|left|centre|center)\))"
    r"(?: (?:\(?\p{Lu}\S*|of|the|and|for|to|in|on|\((?:right|left|centre|center)\))){1,24}(?<![,.;:])"
    r" (?:receiving|welcoming|greeting|speaking|presenting|delivering|attending|addressing|inspecting"
    r"|shaking|posing|visiting|meeting|chairing|signing|laying|offering|handing|talking|holding)"
    r"(?: (?!(?:said|says|is|are|was|were|has|have|had|will|would|added|told|agreed|included|took)\b)\S+){1,26}\.$"
)
"""A line of a picture with a full stop and no verb but a participle: "General X receiving Ambassador Y."."""
_PICTURE = len("![]()")
"""How many blanks are left of a picture without an address."""
_STORY = 200
"""A text with fewer characters of body so far has not told its story yet."""
_FULL = 250
"""So many characters has a paragraph of a story told in full at least."""
_PARAGRAPH, _ROW = 60, 3
"""So many characters has a paragraph told in short at least, and so many in a row are no teasers of other stories."""
_BRACKETED = late(r"\([^()\n]{2,40}\)")
"""The source below an item of a digest."""
_SENTENCE = late(r"(?<!^)(?<= )(?!(?:by|and|for|from|the|in|of|with)\b)\p{Ll}")
"""What no byline has: words in small letters."""
_ITEM = 120
"""So many characters has an item of a digest, above the name of its paper, at least."""
_NOTE = 40
"""Up to how many characters the heading of a note to editors may have."""
_TITLE_WORDS, _SUBTITLE_WORDS = 29, 15
"""How many words a line without a full stop may have at most above the story, and within it, to be a heading."""
_ATTENDED = late(
    r"(?i)\b(?:attendees|participants|speakers|panell?ists|attendance|joined(?: \S+){0,6} by|attended|participated"
    r"|(?:representatives|guests|delegates|officials|delegation|leaders|legislators|lawmakers|governors|mayors|senators"
    r"|ministers|ambassadors|executives)(?: \S+){0,8} included)\b[^\n]*:$"
    r"|(?i)^(?:\w+ ){0,4}(?:attendees|participants|speakers|panell?ists)$"
)
"""The heading of a list of those who were there."""
_RELEASE_WORDS = 48
_RELEASE = late(
    r"^(?:Joint |Press |White House )*(?:Readout|Statement|Remarks|Release|Communiqu[eé]|F(?i:act sheet))\b"
)
"""How long the headline of a release may be, which tells whose words of what it is, and how it begins."""
_HEAD = 240
"""How much of a long paragraph is looked at from either end."""


_ENTRY = late(r"\d{1,2}[:.h]\d{2}(?:\s?[–—:|-])?\s\p{Lu}\p{Ll}+ \p{L}+ \S")
"""How an entry of a timetable begins: "09:30 Talks with the minister"."""
_TELLING = late(
    r"^[“\"][^\n]{10,}[”\"][,.]?\s*[—–-]\s*\p{Lu}\p{L}+\s\p{Lu}"
    r"|^\p{Lu}\p{L}+(?: \p{L}+){0,2}: (?!http)\P{N}\S*(?: \S+){2,}$"
)
"""A line without a full stop that is no heading: a quote with its speaker, or a label with what it tells."""


class Layout:
    """The classifier of paragraphs, with its words from the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._teaser = {words(w) for w in vocabulary.words("teaser-heading")}
        self._notes = {words(w) for w in vocabulary.words("note-heading")}
        self._furniture = {words(w) for w in vocabulary.words("page-furniture")}
        self._boilerplate = {words(w) for w in vocabulary.words("boilerplate-heading")}
        self._byline = {words(w) for w in vocabulary.words("byline-opening")}
        self._agencies = {words(w) for w in vocabulary.words("agency")}
        self._shown = tuple(f" {' '.join(words(w))} " for w in sorted(vocabulary.words("picture-phrase")))
        self._frames = {words(w) for w in vocabulary.words("picture-frame")}
        names = sorted(vocabulary.words("agency"), key=lambda w: (-len(w), w))
        spelt = [w for w in names if " " not in w]
        self._signing = tuple(names) or ("VNA",)
        alternatives = "|".join(regex.escape(w) for w in spelt) or "VNA"
        bracketed = "|".join(regex.escape(w) for w in names) or "VNA"
        self._sources = late(rf"[.!?”\"]\s*\((?:{bracketed})\)\.?\s*$")
        self._signature = late(
            rf"(?:[—–]\s?|\s?-\s?|[.!?”\"]\s*[(\[]?)(?:{alternatives})(?:[/,]\s?(?:{alternatives}))*[)\]]?\.?\s*$"
        )

    def blocks(
        self, lines: Iterable[Line], is_date_line: frozenset[int], starts_dateline: frozenset[int]
    ) -> Iterator[Block]:
        """The kind of every paragraph, in order.

        `is_date_line` and `starts_dateline` hold the start offsets of paragraphs that the header
        grammar recognised as a line with the date, or as opening with a dateline.
        """
        lines = list(lines)
        kinds = self._kinds(lines, is_date_line, starts_dateline, -1)
        running = self._runs_on(lines, kinds)
        if running is not None:
            kinds = self._kinds(lines, is_date_line, starts_dateline, running)
        yield from (
            Block(line.start, line.end, {"slug": "teaser"}.get(k, k)) for line, k in zip(lines, kinds, strict=True)
        )

    def _kinds(self, lines: list[Line], dates: frozenset[int], datelines: frozenset[int], running: int) -> list[str]:
        """The kind of every paragraph; none up to number `running` is the last of the story."""
        kinds: list[str] = []
        state = "head"
        told = 0
        slug: tuple[str, ...] = ()
        listed = False
        for i, line in enumerate(lines):
            kind = self._kind(line, state, dates, datelines)
            listed = (
                kind == "header"
                and state == "body"
                and (listed or any(_ATTENDED.search(above.text) for above in lines[i - 1 : i + 1]))
            )
            kind = "body" if listed else kind
            if kind == "signoff" and i <= running:
                kind = "header"
            if kind == "signoff" and state != "after" and told < _STORY and not _is_end_mark(line.text[-_HEAD:]):
                kind = "header"  # an agency's name above the story, not below it
            if i and kind in {"body", "title", "header"} and self._of_picture(lines[i - 1]) and state != "teasers":
                kind = "caption" if len(words(line.text)) > 2 else kind
            told += len(line.text) if kind == "body" else 0
            if kind == "title" and not slug and len(words(line.text)) >= 4:
                slug = words(line.text)
            if kind != "title" and slug and _opens_with_slug(line.text, slug):
                kind = "slug" if words(line.text) != slug else "header"
            elif kinds and kinds[-1] == "slug" and kind in {"body", "header", "title"}:
                kind = "teaser"
            elif (
                kind in {"body", "title", "header"}
                and state != "after"
                and not (state == "body" and len(line.text) >= _FULL)  # a list that goes on: "training, trade..."
                and _ELLIPSIS.search(line.text[-9:])
                and _is_lead(lines, i)
            ):
                kind = "teaser"
                if kinds and kinds[-1] in {"title", "header"}:
                    kinds[-1] = "teaser"
                slug = slug if "title" in kinds else ()
            kinds.append(kind)
            below = kind == "teaser-heading" and sum(_is_full(later.text) for later in lines[i + 1 :]) > 1
            state = self._next_state(state, kind, line, below)
            if state == "after" and i <= running:
                state = "body"
        return kinds

    def _kind(self, line: Line, state: str, dates: frozenset[int], datelines: frozenset[int]) -> str:
        text = line.text
        spelt = words(text if len(text) <= 150 else text[:50])  # what a long paragraph opens with is enough
        tail = text[-_HEAD:]
        if state == "teasers" or (" >> " in text and not is_terminal(tail)):  # links, or where the page stands
            return "teaser"
        if state == "head" and line.indent >= _PICTURE and len(spelt) > 1 and text[0] == text[-1] == "|":
            return "teaser"  # a picture and, in the same row, the headline of another story
        if state == "above" and line.start not in datelines and not _is_full(text):
            pictured = _is_caption(text, state) or (len(spelt) > 2 and text.endswith("|"))
            return "caption" if pictured else "teaser"
        pointed = not text.startswith("About") and words(text[:_NOTE].partition(":")[0]) in self._teaser
        if pointed or spelt in self._teaser:
            return "teaser-heading" if spelt in self._teaser else "teaser"  # "Related: headline"
        if not spelt or line.start in dates or _is_slot(text) or self._is_furniture(text, spelt):
            return "signoff" if _is_end_mark(tail) else "header"
        if _is_caption(text, state) or (state != "after" and len(spelt) > 2 and text.endswith("|")):
            return "caption"
        if state == "after":
            return "signoff" if self._is_signoff(spelt, text) else "teaser"
        if line.start in datelines:
            return "body"
        if self._is_signoff(spelt, text):
            return "header" if state == "head" else "signoff"
        if _ENTRY.match(text) is not None:
            return "body"
        terminal = is_terminal(tail) or _is_end_mark(tail) or self._is_signed(tail)
        longest = _TITLE_WORDS if state == "head" else _SUBTITLE_WORDS
        whole = len(text) <= _HEAD
        if state == "head" and _RELEASE.match(text):
            longest, whole, terminal = _RELEASE_WORDS, True, terminal and not text.endswith(("Jr.", "Sr.", "U.S."))
        if not terminal and whole and text.count(" ") < longest and not BULLET.match(text):
            if state == "head":
                return "title"
            if _TELLING.search(text):
                return "body"
            return "caption" if self._is_picture(text) or _SCENE.search(text) else "header"
        if state == "head" and BULLET.match(text) and len(spelt) <= 4:
            return "header"
        return "caption" if state == "body" and _SHOWN.search(text) is not None else "body"

    def _is_picture(self, text: str) -> bool:
        """A line in the story without a full stop that says where persons stand in a picture, or what they do in it."""
        if "(" in text and _POSITION.search(text) is not None:
            return True
        spelt = f" {' '.join(words(text))} "
        return any(phrase in spelt for phrase in self._shown)

    def _of_picture(self, line: Line) -> bool:
        """True for the remains of a picture's frame, below which its caption stands."""
        return len(line.text) < 40 and (words(line.text) in self._frames or _is_slot(line.text))

    def _next_state(self, state: str, kind: str, line: Line, below: bool) -> str:
        """The state after a line; `below` tells that a heading above other stories has this one below them."""
        if kind == "teaser-heading":
            return "above" if state == "head" and below else "teasers"
        tail = line.text[-_HEAD:]
        ended = kind == "signoff" or _is_end_mark(tail) or self._is_signed(tail)
        if ended and kind in {"body", "signoff"} and state != "head":
            return "after"
        if kind == "body":
            return "after" if ended else "body"
        return state

    def _is_signed(self, tail: str) -> bool:
        """True where an agency's name closes the text: "… in Hanoi. — VNA"."""
        if not tail.rstrip(" \n.)]").endswith(self._signing):
            return False
        return self._signature.search(tail) is not None or self._sources.search(tail) is not None

    def _is_furniture(self, text: str, spelt: tuple[str, ...]) -> bool:
        return spelt in self._furniture or (text.startswith("Home /") and len(spelt) < 8)

    def _is_signoff(self, spelt: tuple[str, ...], text: str) -> bool:
        """An agency's name alone, a byline, or the opening of a note about the issuer."""
        if not spelt or len(spelt) > 30:
            return False
        if spelt in self._agencies or (len(spelt) <= 4 and all((w,) in self._agencies for w in spelt)):
            return True
        heads = {spelt[:n] for n in (1, 2, 3)}
        if heads & self._byline and len(spelt) <= 7 and not (is_terminal(text) and _SENTENCE.search(text)):
            return True
        return bool({spelt[:1]} & self._boilerplate) and spelt[0] in {"tag", "tags", "keywords", "topics"}

    def _runs_on(self, lines: list[Line], kinds: list[str]) -> int | None:
        """The last line up to which no sign-off ends the story, where most of it stands behind the first one.

        So do the items of a digest, each signed with its paper, a story with a lost tag line in it, and notes to
        editors. What other stories show of themselves after a sign-off is a heading and a line or two each.
        """
        last = next((i for i, k in enumerate(kinds) if k == "teaser-heading"), len(kinds))
        first = next((i for i, k in enumerate(kinds[:last]) if k == "teaser"), last)
        told = sum(line.end - line.start for line, k in zip(lines[:first], kinds, strict=False) if k == "body")
        sizes = [line.end - line.start for line in lines[:last]]
        signed = [i for i, size in enumerate(sizes) if size >= _ITEM and self._sources.search(lines[i].text[-_HEAD:])]
        marks = [i for i, line in enumerate(lines[:last]) if _BRACKETED.fullmatch(line.text) and kinds[i] == "signoff"]
        full = [i for i in range(first, last) if sizes[i] >= _FULL]
        ended = first > 0 and _is_end_mark(lines[first - 1].text[-_HEAD:])
        short = [] if ended else _in_a_row(lines[first:last], first)
        items = sorted({*full, *short, *(i for i in (*signed, *marks) if i >= first)})
        after = sum(lines[i].end - lines[i].start for i in full)
        goes_on = len(signed) > 1 or len(marks) > 1 or (len(full) > 1 and after >= told) or bool(short)
        goes_on = goes_on or any(words(line.text[:_NOTE]) in self._notes for line in lines[first:last])
        return items[-1] - 1 if told and items and goes_on else None


def _in_a_row(lines: Sequence[Line], first: int) -> list[int]:
    """Paragraphs of a story in a row, from number `first` on; another story shows a heading and one or two."""
    found: list[int] = []
    row: list[int] = []
    for i, line in enumerate(lines, first):
        text = line.text[-_HEAD:]
        row = (
            [*row, i] if len(line.text) >= _PARAGRAPH and is_terminal(text) and not _ELLIPSIS.search(text[-9:]) else []
        )
        found = [*found, *row] if len(row) == _ROW else [*found, i] if len(row) > _ROW else found
    return found


def _is_full(text: str) -> bool:
    """True for a paragraph of a story that is told in full, not of the lead of another one."""
    return len(text) >= _FULL and is_terminal(text[-_HEAD:]) and _ELLIPSIS.search(text[-9:]) is None


def _is_slot(text: str) -> bool:
    """True for a slot of the page's template that nobody filled: "{keywords}", under which a picture stood."""
    return len(text) < 40 and text.startswith("{") and text.rstrip().endswith("}")


def _is_end_mark(tail: str) -> bool:
    end = tail.rstrip()
    return end.endswith("./.") or (end[-1:] in _LAST and _END_MARK.search(end) is not None)


def _is_caption(text: str, state: str) -> bool:
    if len(text) < 4 * _HEAD and any(part in text for part in _OF_CAPTIONS) and _CAPTION.search(text):
        return True
    return len(text) < 300 and state == "head" and "(" in text and _POSITION.search(text) is not None


def _opens_with_slug(text: str, slug: tuple[str, ...]) -> bool:
    """True for the text of a picture of another story: the page's title in small letters, then its headline."""
    head = text[: len(" ".join(slug))]
    return head == fold(head) and words(text)[: len(slug)] == slug


def _is_lead(lines: list[Line], i: int) -> bool:
    """A teaser's lead is cut off by an ellipsis and stands before the story or between other teasers."""
    return len(lines[i].text) > 40 and i + 1 < len(lines)
