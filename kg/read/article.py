"""From bytes to an Article: decoding with clear refusals, header, dateline, blocks."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from pathlib import PurePath

import regex

from kg.model import Article, Block, PartialDate, Problem, Term
from kg.read.dates import Calendar, DateMention, Day
from kg.read.decoding import decode
from kg.read.layout import Layout
from kg.read.letters import letter
from kg.read.markup import unmarked
from kg.read.paragraphs import Line, paragraphs, uncaptioned
from kg.text import late, tokens, words
from kg.vocabulary import Vocabulary

_FIELD = late(r"\s*date\s+((?:19|20)\d\d-\d\d-\d\d)(?:[T ]\d\d:\d\d\S*)?\s*")
_SEPARATOR = late(
    r"\s?(?:—|–|--)\s*|\s-\s|(?<=\))\s?-\s?|\s?:\s(?=\p{Lu})|(?<=\d|/)\.\s+(?=[\p{Lu}\"“])|(?<=\p{Lu}\))\s(?=\p{Lu})"
)
_NOISE = late(
    r"\b(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]m)?|[ap]\.?m\.?|(?:GMT|UTC)\s?[+-]?\s?\d*(?::\d\d)?|ICT|EST|EDT|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|nesday|rsday|sday|urday)?\b",
    regex.IGNORECASE,
)
_PAPER = late(r"\(((?:\p{Lu}[\p{L}'’.]*\s?|(?:of|the|and|for|de)\s){1,6})\)")
_PART = late(r"[(),|/]|\s-\s")
_LINE_PART = late(r"[(),|/]|\s-\s|[–—]|--")
_OUTLETS = frozenset({"online", "newspaper", "portal", "daily", "radio", "television", "gazette"})
"""How the papers of provinces are called, after the province."""
_STATES = frozenset({"state", "region"})
_STATE = re.compile(r"[A-Z][a-z]{1,4}\.|(?:[A-Z]\.){2}|[A-Z]\.[A-Z][a-z]\.")
"""How agencies shorten the states of America in datelines: Va., N.Y., Calif."""
_CLOCK = re.compile(r"(?<=\d\d\d\d-\d\d-\d\d)T\d\d:\d\d\S*|\b(?:[Vv]ol(?:ume)?|[Nn]o|[Ii]ssue)\b\.? ?\d+")
"""What is written like a day beside the date of a header: the time of a time stamp, the number of an issue."""
_FIELDS = re.compile(r" ?[|•·] ?")
_FIELD_WORDS, _OTHER_WORDS = 4, 7
"""How many words may stand beside the date in its own field of a header, and in a line that has no fields."""
_PUBLISHED = late(r"(?m)^\s*date\s+((?:19|20)\d\d-\d\d-\d\d)\b")
_WITH_YEAR = re.compile(r"(?:19|20)\d\d")
_STOP = re.compile(r"[.!?]\s*$")
_GOVERNED = re.compile(r"\b(?:on|in)\s*$")
_ISSUER = re.compile(r"(?!(?:In|On|At|By|From)\b)[A-Z][\w.&'’-]*(?: (?:of(?: the)?|and|[A-Z][\w.&'’-]*)){0,4}")
_POSTED = re.compile(r"(?:posted|published|created|submitted|uploaded|updated|written|released|added)\b", re.IGNORECASE)
"""How a line begins that tells when the page was put up, not what happened "on Monday"."""
_HEAD_LINES = 14
_FOOT_LINES = 2
_MOST = 10_000
"""How many paragraphs of a text are read: more than any article has, few enough to take seconds."""
_MANY = "{:,} paragraphs, of which the first {:,} were read"


class _Reader:
    """What reading needs of the vocabulary, compiled once per vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.calendar = Calendar(vocabulary)
        self.layout = Layout(vocabulary)
        self.agencies = {words(w) for w in vocabulary.words("agency")}
        self.closings = {words(w) for w in vocabulary.words("letter-closing")}
        self.places: dict[tuple[str, ...], str] = {}
        self.capitals = {c.iri for c in vocabulary.scheme("place").values() if c.value("capitalOf")}
        self.states = {c.iri for c in vocabulary.scheme("place").values() if c.value("placeType") in _STATES}
        self.states |= {c.iri for c in vocabulary.scheme("country").values()}
        for scheme in ("country", "place"):
            for concept in vocabulary.scheme(scheme).values():
                for form in concept.forms:
                    self.places[words(form)] = concept.iri

    def dateline(self, text: str, start: int, end: int) -> tuple[int, Term | None, DateMention | None, str | None]:
        """Where the story begins after a dateline, with its place, date and agency; `start` where there is none."""
        at, place, when, agency = start, None, None, None
        for _ in range(3):
            mark = _SEPARATOR.search(text, at, min(end, at + 110))
            if mark is None or mark.start() - at > 90:
                break
            head = text[at : mark.start()]
            dates = self.calendar.mentions_in(head, tokens(head))
            rest = head
            for d in reversed(dates):
                rest = rest[: d.start] + " , " + rest[d.end :]
            read = self._dateline_parts(rest, any(d.year and d.day for d in dates))
            if read is None or (not head.strip()):
                break
            here, by = read
            if not _parts(mark.group().strip(), head, dates, here, by) and not self._capital(mark, here):
                break
            place = place if here is None else here
            agency, when = by or agency, dates[0] if dates else when
            at = mark.end()
        return at, place, when, agency

    def _dateline_parts(self, head: str, dated: bool) -> tuple[Term | None, str | None] | None:
        """Place and agency of the words before a dateline's dash, or None where other words stand there.

        Beside a whole date, the name of a paper or a body that nobody knows may stand in capitals or brackets.
        """
        place = agency = None
        unknown = {m[1].strip(" .") for m in _PAPER.finditer(head)} if dated else frozenset()
        for part in _PART.split(head):
            part = part.strip(' *•"“”').removeprefix(".")
            part = part if _STATE.fullmatch(part) else part.strip(" .")
            spelt = words(part)
            if not spelt:
                continue
            if spelt in self.agencies or (part[:1].isupper() and all((w,) in self.agencies for w in spelt)):
                agency = part
            elif spelt[-1] in _OUTLETS and self._place(part.rpartition(" ")[0]) is not None:
                agency = part  # "Quang Tri Online"
            elif len(spelt) > 1 and (spelt[-1:] in self.agencies and self._place(part.rsplit(None, 1)[0])):
                place, agency = self._place(part.rsplit(None, 1)[0]), part.rsplit(None, 1)[1]
            elif (found := self._place(part)) is not None:
                place = found if place is None or "/country/" in (place.concept or "") else place
                if agency is not None and agency.isupper() and found.concept in self.states:
                    place, agency = Term(agency.title(), None), None  # "LUBBOCK, Texas"
            elif agency is not None and place is None and _STATE.fullmatch(part):
                place, agency = Term(agency.title(), None), None  # "RICHMOND, Va."
            elif part in unknown or (dated and _ISSUER.fullmatch(part)):
                agency = part
            else:
                return None
        return place, agency

    def place_in(self, line: str) -> Term | None:
        """The place in a line with the date: "Hanoi (VNA) - May 30, 2018"."""
        for mention in self.calendar.mentions_in(line, tokens(line))[::-1]:
            line = line[: mention.start] + " , " + line[mention.end :]
        parts = [part.strip(' .*•"“”') for part in _LINE_PART.split(line)]
        found = map(self._place, parts if max(map(len, map(words, parts))) <= _FIELD_WORDS else ())
        return next((p for p in found if p is not None and "/place/" in (p.concept or "")), None)

    def _capital(self, mark: regex.Match[str], here: Term | None) -> bool:
        """ "New Delhi: A shipyard ...": the capital where a correspondent writes, before a colon."""
        return mark.group().strip() == ":" and here is not None and here.concept in self.capitals

    def _place(self, part: str) -> Term | None:
        iri = self.places.get(words(part)) or self.places.get(words(part + "."))  # "Washington D.C."
        if iri is None or not part[:1].isupper():
            return None
        return Term(part if not part.isupper() or len(part) < 4 else part.title(), iri)


def _parts(mark: str, head: str, dates: Sequence[DateMention], here: Term | None, by: str | None) -> bool:
    """Does `mark` part a dateline with these words in it from the story?"""
    if mark == ":":
        return bool(dates or by) or (here is not None and head.isupper() and "/place/" in (here.concept or ""))
    if mark == ".":
        return by is not None or any(d.year for d in dates)  # a day without its year is of more use in the story
    if not mark:
        return by is not None and bool(dates or here)  # "New Delhi, Jul 8 (PTI) The minister ..."
    return bool(dates or by or here)


_READERS: dict[int, tuple[Vocabulary, _Reader]] = {}


def _reader(vocabulary: Vocabulary) -> _Reader:
    found = _READERS.get(id(vocabulary))
    if found is None or found[0] is not vocabulary:
        found = _READERS[id(vocabulary)] = (vocabulary, _Reader(vocabulary))
    return found[1]


def read_article(data: bytes, name: str, vocabulary: Vocabulary) -> tuple[Article, tuple[Problem, ...]]:
    """Read one article from its bytes; `name` is the file's name, the id is the name without extension.

    Raises InputError for what is no UTF-8 text of bearable size. Two inputs with equal bytes and
    names give equal articles.
    """
    whole = decode(data, name)
    text = unmarked(whole)
    reader = _reader(vocabulary)
    lines = uncaptioned(text, _split_field(text, paragraphs(text, whole)))
    many = (Problem(name, _MANY.format(len(lines), _MOST), "split it"),) if len(lines) > _MOST else ()
    lines, letters = letter(text, lines[:_MOST], reader.closings)
    published = _published_field(text)
    dates: dict[int, PartialDate] = {}
    datelines: dict[int, tuple[int, Term | None, DateMention | None, str | None]] = {}
    for i, line in enumerate(lines):
        if i < _HEAD_LINES or i < len(lines) // 3 or i >= len(lines) - _FOOT_LINES:
            found = _date_line(line, reader.calendar)
            if found is not None:
                dates[line.start] = found
                continue
        if i < _HEAD_LINES + 6 and len(line.text) > 60:
            parts = reader.dateline(text, line.start, line.end)
            if parts[0] > line.start:
                datelines[line.start] = parts
    blocks = _with_datelines(
        reader.layout.blocks(lines, frozenset(dates) | _field_start(lines), frozenset(datelines)), datelines, letters
    )
    place, when, agency = _first_dateline(blocks, datelines)
    if place is None:
        headers = (line.text for line in lines if line.start in dates and _kind_at(blocks, line.start) == "header")
        place = next(filter(None, map(reader.place_in, headers)), None)
    published = published or next((d for at, d in sorted(dates.items()) if _kind_at(blocks, at) == "header"), None)
    resolved = when.resolve(Day.of(published)) if when else None
    if published is None and resolved is not None and len(resolved.value) == 10 and not resolved.value.startswith("--"):
        published = resolved
    title = next((" ".join(text[b.start : b.end].split()) for b in blocks if b.kind == "title"), None)
    identifier = PurePath(name).stem or name
    article = Article(
        identifier,
        whole,
        hashlib.sha256(data).hexdigest(),
        title,
        published,
        place,
        resolved,
        agency,
        blocks,
        "" if text == whole else text,
    )
    problems = (
        ()
        if any(b.kind == "body" for b in blocks)
        else (Problem(name, "no story was found in the text", "check that the file holds an article"),)
    )
    return article, (*problems, *many)


def _split_field(text: str, lines: list[Line]) -> list[Line]:
    """The ``date 2022-09-12`` field that may open a text becomes a line of its own."""
    out: list[Line] = []
    for i, line in enumerate(lines):
        match = _FIELD.match(text, line.start, line.end) if i < 3 else None
        if match is None:
            out.append(line)
            continue
        out.append(Line(line.start, match.end(), text[line.start : match.end()]))
        if match.end() < line.end:
            out.append(Line(match.end(), line.end, text[match.end() : line.end]))
    return out


def _field_start(lines: list[Line]) -> frozenset[int]:
    return frozenset(line.start for line in lines[:4] if _FIELD.fullmatch(line.text + " "))


def _published_field(text: str) -> PartialDate | None:
    head = text[:600]
    for match in _PUBLISHED.finditer(head):
        return PartialDate(match.group(1))
    return None


def _date_line(line: Line, calendar: Calendar) -> PartialDate | None:
    """The date of a line that holds little else: a time, an agency, a byline."""
    if len(line.text) > 120 or _WITH_YEAR.search(line.text) is None:
        return None
    week: PartialDate | None = None
    month: PartialDate | None = None
    text = _CLOCK.sub(lambda m: " " * len(m.group()), line.text)
    for mention in calendar.mentions_in(text, tokens(text)):
        if mention.year is None or mention.bare_year:
            continue
        if mention.day is None:
            issue = mention.month and not mention.relative and _alone(text, mention.start, mention.end)
            month = month or (mention.resolve(None) if issue else None)
            continue
        if _alone(text, mention.start, mention.end):
            found = mention.resolve(None)
            if found is None or found.last is None:
                return found
            week = week or PartialDate(found.last, None, f"last day of {text[mention.start : mention.end].strip()}")
    return week or month


def _alone(text: str, start: int, end: int) -> bool:
    """Does the date ``[start, end)`` stand for itself in a line, or between the bars of one: "PTI | 8 July | 14:30"?"""
    if _GOVERNED.search(text[:start]) and not _POSTED.match(text):
        return False
    rest = _NOISE.sub(" ", text[:start] + " " + text[end:])
    few = len(words(rest)) <= _OTHER_WORDS or (end == len(text) and text[:start].endswith(", "))
    if few and not _STOP.search(rest.strip(" .|")):
        return True
    before = [m.end() for m in _FIELDS.finditer(text, 0, start)]
    after = _FIELDS.search(text, end)
    if not before and after is None:
        return False
    field = text[before[-1] if before else 0 : start] + " " + text[end : after.start() if after else len(text)]
    return len(words(_NOISE.sub(" ", field))) <= _FIELD_WORDS


def _with_datelines(
    blocks: Iterable[Block],
    datelines: dict[int, tuple[int, Term | None, DateMention | None, str | None]],
    letters: frozenset[int],
) -> tuple[Block, ...]:
    out: list[Block] = []
    for block in blocks:
        if block.start in letters:
            out.append(Block(block.start, block.end, "letter"))
            continue
        start = datelines[block.start][0] if block.start in datelines and block.kind == "body" else block.start
        if start > block.start:
            out.append(Block(block.start, start, "header"))
        out.append(Block(start, block.end, "teaser" if block.kind == "teaser-heading" else block.kind))
    return tuple(out)


def _first_dateline(
    blocks: tuple[Block, ...], datelines: dict[int, tuple[int, Term | None, DateMention | None, str | None]]
) -> tuple[Term | None, DateMention | None, str | None]:
    for block in blocks:
        if block.kind == "header" and block.start in datelines:
            _, place, when, agency = datelines[block.start]
            return place, when, agency
    return None, None, None


def _kind_at(blocks: tuple[Block, ...], at: int) -> str | None:
    return next((b.kind for b in blocks if b.start <= at < b.end), None)
