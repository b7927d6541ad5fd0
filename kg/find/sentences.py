"""Sentences and tokens of an article's blocks: the first stage of the cascade."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.find.glue import Glue, split_token
from kg.model import Article, Evidence
from kg.text import Token, fold_word, tokens
from kg.vocabulary import Vocabulary

_CLOSING = frozenset("\"”’')]»")
_OPENING = frozenset("\"“‘'([«")
_MAY_END = _CLOSING | frozenset(".!?…")
_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())
"""Abbreviations that are also names: only next to a number is "Jun." June."""
_DOTTED = frozenset({"a.i", "e.g", "i.e"})
"""What is cut at its dots and ends no sentence; "a.m" may."""
MAX_TOKENS = 220
"""A sentence longer than this (a table, a list without stops) is cut, so that no later stage sees more."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place in the article, the kind of its block, its tokens; its `quote` where markup is in it."""

    index: int
    start: int
    end: int
    kind: str
    paragraph: int
    tokens: tuple[Token, ...]
    text: str
    quote: str = ""

    @property
    def evidence(self) -> Evidence:
        """The sentence as the quote of a fact."""
        return Evidence(self.start, self.end, self.quote or self.text)


def of_a_name(before: Token, token: Token) -> bool:
    """True of the last word of "Hun Sen", long Cambodia's prime minister: no "Sen." for a senator or a rank."""
    return token.norm == "sen" and before.norm == "hun"


class Splitter:
    """Cuts blocks into sentences; abbreviations after which a dot ends nothing come from the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._glue = Glue(vocabulary)
        forms = (form for concept in vocabulary.scheme("country").values() for form in concept.forms)
        self._owners = {form.split()[-1] for form in forms if form[-1] == "s"}
        self._abbreviations = {
            fold_word(w.rstrip(".")) for w in vocabulary.words("abbreviation-with-dot") if " " not in w
        }

    def split(self, article: Article, kinds: frozenset[str]) -> list[Sentence]:
        """The sentences of every block whose kind is one of `kinds`, in order."""
        found: list[Sentence] = []
        text = article.plain
        cuts = self._glue.cuts(text)
        for number, block in enumerate(article.blocks):
            if block.kind not in kinds:
                continue
            lined = block.kind == "letter"
            for piece in self._pieces(text, block.start, block.end, cuts):
                piece = _with_commas(text, piece) if lined else piece
                start, end = piece[0].start, piece[-1].end
                quote = ""
                if article.bare:  # "**The two ministers met.**"
                    start, end = _with_emphasis(article.text, start, end)
                    quote = article.text[start:end]
                found.append(Sentence(len(found), start, end, block.kind, number, tuple(piece), text[start:end], quote))
        return found

    def _pieces(self, text: str, start: int, end: int, cuts: Mapping[str, int]) -> Iterator[list[Token]]:
        found = tokens(text, start, end)
        if cuts:
            found = [t for token in found for t in split_token(token, cuts) or (token,)]
        stream = self._joined(found)
        first, last = _opened(stream, 0), len(stream)
        for i in (*[i for i, token in enumerate(stream) if token[2][-1] in _MAY_END], last):
            while min(i + 1, last) - first >= MAX_TOKENS:
                yield stream[first : first + MAX_TOKENS]
                first = _opened(stream, first + MAX_TOKENS)
            if first <= i < last and self._ends(stream[i], stream[i + 1] if i + 1 < last else None, stream, i):
                yield stream[first : i + 1]
                first = _opened(stream, i + 1)
        if any(t.raw[0].isalnum() for t in stream[first:]):
            yield stream[first:]

    def _joined(self, stream: Sequence[Token]) -> list[Token]:
        """Glue the dot to an abbreviation or an initial, so that no later stage sees it; make "Laos' " a possessive."""
        out: list[Token] = []
        quoted, done = False, 0
        for i in [i for i, token in enumerate(stream) if token[2] in _JOINING]:
            out += stream[done:i]
            token, done = stream[i], i + 1
            if token[2] in _APOSTROPHES:
                if quoted or not out or out[-1].end < token.start:
                    quoted = not quoted
                elif out[-1].raw in self._owners and _owns(token, stream[i + 1] if i + 1 < len(stream) else None):
                    token = token._replace(norm="'s")
            if token[2] == "." and out and out[-1].end == token.start:
                last = out[-1]
                dotted = "".join(t.raw for t in out[-3:]) in _DOTTED
                if dotted:
                    del out[-2]
                ended = (last.norm in _MONTHS and _named(stream, i)) or _numeral(last, stream, i)
                ended |= len(out) > 1 and of_a_name(out[-2], last)
                if dotted or (self._abbreviates(last) and not ended):
                    out[-1] = Token(last.start, token.end, last.raw + ".", last.norm, last.glued)
                    continue
            out.append(token)
        return [*out, *stream[done:]]

    def _abbreviates(self, token: Token) -> bool:
        """True for "Gen", "Lt", "J"; a word in capitals alone ("to the US.", "the PM.") ends its sentence."""
        raw = token.raw
        if len(raw) == 1:
            return raw.isupper() or raw == "v"  # "Brown v. Board"
        return token.norm in self._abbreviations and raw[0].isalpha() and not raw.isupper()

    @staticmethod
    def _ends(token: Token, following: Token | None, stream: list[Token], i: int) -> bool:
        if token.raw in {"!", "?"} or (token.raw == "." and token.norm == "."):
            if following is None:
                return True
            after = following
            if following.raw in _CLOSING and following.start == token.end:
                after = stream[i + 2] if i + 2 < len(stream) else following
            if len(after.raw) == len("1995") and after.raw.isdigit() and i and _of_a_date(stream[i - 1].raw):
                return False  # "(12.7. 1995)"
            if after.start == token.end:
                return bool(i) and _runs_on(stream[i - 1].raw, after.raw)
            return after.raw[0].isupper() or after.raw[0].isdigit() or after.raw in _OPENING or after.raw[0] in "*•—–[-"
        if token.raw.startswith("..") or token.raw == "…":
            return following is not None and following.raw[0].isupper() and following.start > token.end
        if token.raw in _CLOSING and i and stream[i - 1].raw in {".", "!", "?"} and stream[i - 1].end == token.start:
            return following is None or (
                following.start > token.end and (following.raw[0].isupper() or following.raw in _OPENING)
            )
        if token.raw.endswith(".") and len(token.raw) > 3 and following is not None and following.start > token.end:
            return (
                token.norm in {"us", "uk", "un", "dc", "am", "pm", "inc", "ltd", "co", "etc"}
                and following.raw in _STARTERS
            )
        return False


def _named(stream: Sequence[Token], dot: int) -> bool:
    """Is the word before the dot at `dot` the end of a name: "Minister of Defence Dong Jun."?"""
    beside = [t.raw for t in (*stream[max(0, dot - 2) : dot - 1], *stream[dot + 1 : dot + 2])]
    return dot > 1 and stream[dot - 2].capital and not any(raw[0].isdigit() for raw in beside)


def _of_a_date(before: str) -> bool:
    """True of "12.7" before the full stop of "12.7. 1995"."""
    return before[:1].isdigit() and before.replace(".", "").isdigit() and "." in before


def _numeral(letter: Token, stream: Sequence[Token], dot: int) -> bool:
    """Is the letter before the dot at `dot` the end of a sentence: "…, including Phase I. The project …"?"""
    following = stream[dot + 1 : dot + 2]
    return len(letter.raw) == 1 and any(t.raw in _STARTERS and t.start > stream[dot].end for t in following)


def _with_emphasis(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of a sentence with the marks of emphasis around it."""
    while start and text[start - 1] in _EMPHASIS:
        start -= 1
    while end < len(text) and text[end] in _EMPHASIS:
        end += 1
    return start, end


def _owns(mark: Token, owned: Token | None) -> bool:
    """True of the mark in "Laos' deputy minister": a word follows."""
    return owned is not None and owned.start > mark.end and owned.raw[0].isalpha()


def _opened(stream: Sequence[Token], first: int) -> int:
    """Where a sentence begins: the quotes and brackets that close the one before are no part of it."""
    while first < len(stream) and stream[first][2] in _CLOSING:
        first += 1
    return first


def _runs_on(before: str, after: str) -> bool:
    """True for the full stop of "the newspaper.In their meeting", behind which the blank was lost."""
    closed = len(before) > 2 and (before[-1].islower() or (len(before) == 4 and before.isdigit()))
    return closed and len(after) > 1 and after[0].isupper() and after[1:].islower()


_EMPHASIS = frozenset("*_")
_APOSTROPHES = frozenset("'’‘")
_JOINING = _APOSTROPHES | {"."}
_STARTERS = frozenset(
    [
        "The",
        "He",
        "She",
        "It",
        "They",
        "In",
        "On",
        "At",
        "For",
        "Both",
        "This",
        "These",
        "That",
        "As",
        "During",
        "After",
        "Before",
        "Meanwhile",
        "However",
        "His",
        "Her",
        "Their",
    ]
)


def _with_commas(text: str, piece: Sequence[Token]) -> list[Token]:
    """The lines of a signature as one list, its name before its posts: "Ann Lee", below it "Minister of State"."""
    out: list[Token] = []
    for token in piece:
        if out and "\n" in text[out[-1].end : token.start] and out[-1].raw != ",":
            out.append(Token(out[-1].end, out[-1].end, ",", ","))
        out.append(token)
    return out
