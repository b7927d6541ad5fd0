"""Days that paragraphs are headed by: in a chronology, a diary, a report by the clock.

"14 May 2009. The two delegations meet" and "14:00 – The minister receives the guest" tell the day before
the story; a line of its own ("Tuesday, 14 November") tells that of all the paragraphs below it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.find.view import Unit, View
from kg.model import Article, PartialDate
from kg.read.dates import Calendar, DateMention, Day
from kg.text import late, tokens, words

_CLOCK = late(r"\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m\.?)\s?[–—:|-]\s|\d{1,2}[:h]\d{2}(?: hrs| h)? \p{Lu}")
_AHEAD = late(
    r"(?i)\b(?:(?:week|month|days?|year) ahead|coming up|diary dates|dates for (?:your|the) diary|dates to note"
    r"|upcoming|forthcoming|looking ahead|(?:next|coming) (?:week|month)|what[’']s (?:on|next)|calendar of events"
    r"|save the date|in the diary|still to come)\b"
)
_SHORT = 60
"""How many characters such a heading has at most."""
_HEADINGS = frozenset({"header", "title"})
_LONGEST = 6
"""How many units a sentence has that is but a heading."""
_BESIDE = 3
"""How many words may stand beside the day of a heading."""


def headed(calendar: Calendar, article: Article, views: Sequence[View], anchor: Day | None) -> dict[int, PartialDate]:
    """The day at the head of each paragraph, by the paragraph's number; none where all are headed by one day.

    That one is the story's own dateline, which does not tell when things happened.
    """
    own, blocks = _own_sentences(views), article.blocks
    found: dict[int, PartialDate] = {}
    current, above, days, clocks = article.published, None, set[str](), 0
    coming = _coming(article)
    lines = _day_lines(calendar, article, anchor, coming)
    for number, block in enumerate(blocks):
        text = article.plain[block.start : block.end]
        day = own[number].resolve(anchor, number in coming, current) if number in own else None
        inline = block.kind == "header" and number + 1 < len(blocks) and blocks[number + 1].start == block.end
        if inline and (day := _day(calendar, text, anchor, current, number in coming)) is not None:
            number += 1
        above = lines.get(number, above)
        if day is not None:
            current = found[number] = day
            days.add(day.value)
        elif block.kind == "body" and number not in found:
            clock = current is not None and _CLOCK.match(text) is not None
            clocks += clock
            if (known := (above or current) if clock else above) is not None:
                found[number] = known
    days.update(day.value for day in lines.values())
    return found if len(days) > 1 or clocks > 1 else {}


def _coming(article: Article) -> frozenset[int]:
    """The paragraphs below a heading that announces what is to come: "The week ahead", "Dates for your diary"."""
    found: set[int] = set()
    ahead = False
    for number, block in enumerate(article.blocks):
        text = article.plain[block.start : block.end] if block.kind in _HEADINGS else ""
        ahead |= len(text) <= _SHORT and _AHEAD.search(text) is not None
        if ahead:
            found.add(number)
    return frozenset(found)


def _day_lines(
    calendar: Calendar, article: Article, anchor: Day | None, coming: frozenset[int]
) -> dict[int, PartialDate]:
    """The lines that are days, by their number; none where there are but those above the story, which date the page."""
    found: dict[int, PartialDate] = {}
    last, told, within = article.published, False, False
    for number, block in enumerate(article.blocks):
        told |= block.kind == "body"
        alone = number + 1 == len(article.blocks) or article.blocks[number + 1].start > block.end
        text = article.plain[block.start : block.end]
        ahead = number in coming
        if block.kind in _HEADINGS and alone and (day := _day(calendar, text, anchor, last, ahead)) is not None:
            found[number] = last = day
            within |= told
    return found if within else {}


def _day(
    calendar: Calendar, text: str, anchor: Day | None, told: PartialDate | None, ahead: bool
) -> PartialDate | None:
    """The one day that a heading tells and little else."""
    if len(text) > 80:
        return None
    mentions = calendar.mentions_in(text, tokens(text))
    if len(mentions) != 1 or mentions[0].bare_year or mentions[0].last != (None, None):
        return None
    rest = text[: mentions[0].start] + " " + text[mentions[0].end :]
    return mentions[0].resolve(anchor, ahead, told) if len(words(rest)) <= _BESIDE else None


def _own_sentences(views: Sequence[View]) -> dict[int, DateMention]:
    """The day that is the whole first sentence of a paragraph."""
    found: dict[int, DateMention] = {}
    seen: set[int] = set()
    for view in views:
        paragraph = view.sentence.paragraph
        if paragraph in seen:
            continue
        seen.add(paragraph)
        if not any(view.of_kind("D")):
            continue
        day = next((u for u in _heading(view) if u.kind == "D"), None)
        if day is not None and not day.value.bare_year:
            found[paragraph] = day.value
    return found


def chronicle(article: Article, days: Mapping[int, PartialDate]) -> bool:
    """True of days that are all over: what is told under them in the present tense has happened."""
    written = article.published.value if article.published is not None else ""
    return bool(days and written) and all(day.value[: len(written)] <= written for day in days.values())


def places_at_head(views: Sequence[View]) -> dict[int, Unit]:
    """The place before the day that is the first sentence of a paragraph: "3 DONG HA, Wednesday.", by its number."""
    found: dict[int, Unit] = {}
    for number, view in enumerate(views):
        first = number == 0 or views[number - 1].sentence.paragraph != view.sentence.paragraph
        if first and (place := next((u for u in _heading(view) if u.kind == "L"), None)) is not None:
            found[view.sentence.paragraph] = place
    return found


def _heading(view: View) -> list[Unit]:
    """The day, and the place beside it, at the head of a paragraph: "3 DONG HA, Wednesday.", "27 April, Hue: launch".

    They are all of its first sentence but a number, or what stands before a colon; nothing of another sentence.
    """
    colon = next((i for i, u in enumerate(view.units[: _LONGEST + 1]) if u.text == ":"), 0)
    if not colon and len(view.units) > _LONGEST:
        return []
    told = [u for u in view.units[: colon or _LONGEST] if u.kind != "w" or u.text[0].isalnum()]
    told = told[1:] if told and told[0].kind == "w" and told[0].text.isdigit() else told
    return told if "".join(u.kind for u in told) in {"D", "LD", "DL", "DO", "OD"} else []
