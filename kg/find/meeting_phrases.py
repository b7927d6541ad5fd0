"""The noun phrase around an event's noun: its article, its number in a series, its possessor, its name."""

from __future__ import annotations

from dataclasses import dataclass

from kg.find.context import Sides
from kg.find.meeting_clauses import PREPOSITIONS
from kg.find.meeting_subjects import Layout
from kg.find.meeting_words import Hit
from kg.find.officials import Person
from kg.read.dates import DateMention
from kg.text import late

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "his", "her", "their", "its"})
_DETERMINERS = _DEFINITE | frozenset(
    {"a", "an", "each", "every", "any", "no", "some", "such", "another", "both", "several", "many", "more", "whose"}
)
_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
)
_NUMBER = late(r"(\d+)(?:st|nd|rd|th)")
_NEXT = frozenset({"next", "upcoming", "forthcoming", "coming"})
_PREVIOUS = frozenset({"previous", "last", "latest", "earlier", "past"})
_ROUNDS = frozenset({"round", "edition", "session", "meeting", "cycle", "iteration"})
_MARKS = frozenset({"-", "–", "'s", "'", "&", "/"})
_ADJECTIVAL = frozenset(
    {
        "working",
        "signing",
        "welcome",
        "visiting",
        "closing",
        "opening",
        "welcoming",
        "launching",
        "planned",
        "meeting",
        "scheduled",
        "hand",
        "last",
    }
)
_JUST = frozenset({"recently", "newly", "just"})
"""Words that make a participle an adjective: "the recently concluded summit"."""
_LINKING = frozenset({",", "and"})
_CLAUSE = frozenset(
    "is are was were be been has have had will would can could may might must should we they he she it i you who "
    "which".split()
)
"""Words of a clause that end a noun phrase to the left."""


_WITHIN = frozenset({"in", "at", "during", "throughout"})
_RUN = frozenset("moderated chaired led attended joined opened hosted convened closed facilitated".split())
_TELLS_WHICH = frozenset("between with of that which when where in at on held hosted".split())
"""What goes on to tell which meeting is meant."""


@dataclass(slots=True)
class Phrase:
    """Units ``[first, last)``; `owner` are the persons whose event it is ("Flynn's visit", "their talks")."""

    first: int
    last: int
    determiner: str = ""
    edition: str = ""
    owner: tuple[Person, ...] = ()
    possessive: bool = False
    words: frozenset[str] = frozenset()
    governor: str = ""
    named: bool = False
    year: DateMention | None = None
    dated: bool = False

    @property
    def definite(self) -> bool:
        """True of "the talks", "his visit" without a number in a series."""
        return self.determiner in _DEFINITE and not self.edition and not self.dated


def phrase(layout: Layout, hit: Hit, verbs: frozenset[int]) -> Phrase:
    """Read the noun phrase to the left of an event noun; `verbs` are the units that are verbs."""
    units = layout.units
    found = Phrase(hit.first, hit.last)
    words: set[str] = set(hit.form)
    i = hit.first - 1
    while i >= 0 and hit.first - i < 14:
        unit = units[i]
        if unit.kind == "w":
            text = unit.text
            if text in _DETERMINERS:
                found.determiner = text
                found.first = i
                found.possessive = text in {"his", "her", "their"}
                i -= 1
                break
            if text in _LINKING and not _within_name(layout, i, hit):
                break
            if text in _CLAUSE and text not in _MARKS:
                break  # "the administration is launching"
            if text == "in" and layout.text(i + 1) == "person" and i > 0:
                i -= 1  # "an in-person summit"
                found.first = i + 1
                continue
            if (
                text in PREPOSITIONS - {"on"}
                or (text not in _MARKS | _LINKING and not text[0].isalnum())
                or (i in verbs and text not in _ADJECTIVAL and layout.text(i - 1) not in _JUST)
            ):
                break
            if text in _MARKS and text.startswith("'") and _owner(layout, i, found):
                break
            words.add(text)
            found.edition = found.edition or _edition(text)
        elif unit.kind in "PB":
            break
        elif unit.kind == "D":
            mention = unit.value
            month = isinstance(mention, DateMention) and mention.month is not None and mention.relative is None
            if month and i and (layout.text(i - 1) in {"'s", "'"} or layout.text(i - 1) in _DETERMINERS):
                found.dated = True  # "X's June trip", "their November 2019 talks"
            elif not (isinstance(mention, DateMention) and mention.bare_year and i + 1 == hit.first):
                if units[i + 1].text != "'s":
                    break
                if {"before", "after"} & set(unit.text.lower().split()):
                    found.determiner = "the"
                    break
                found.determiner = "the"
        elif unit.kind not in "JCLOE":
            break
        found.first = i
        i -= 1
    found.words = frozenset(words)
    before = units[found.first - 1] if found.first else None
    if before is not None and before.kind == "w" and before.text in PREPOSITIONS:
        found.governor = before.text
    elif hit.key == "ceremony" and before is not None and before.text.lower().endswith((" before", " after")):
        found.governor = before.text.lower().rpartition(" ")[2]  # "the evening before the inauguration"
    _series(layout, found)
    _finish(layout, hit, found)
    return found


def points(layout: Layout, hit: Hit, found: Phrase) -> bool:
    """True of "In the meeting, X said", "The conversation was moderated by X": nothing tells which one is meant."""
    alone = found.determiner in {"the", "this"} and not (found.owner or found.edition or found.dated)
    if hit.key not in {"talks", "phone-call"} or not alone or hit.first - found.first > 1:
        return False
    after = layout.units[hit.last] if hit.last < len(layout.units) else None
    if after is not None and (after.text in _TELLS_WHICH or after.kind in "DLC"):
        return False
    passive = layout.text(hit.last) in {"was", "were"} and layout.text(hit.last + 1) in _RUN
    return found.governor in _WITHIN or (not found.governor and passive)


def _series(layout: Layout, found: Phrase) -> None:
    """The number in "the third round of their dialogue", "the previous edition of the forum"."""
    if found.governor != "of" or layout.text(found.first - 2) not in _ROUNDS:
        return
    for i in range(found.first - 3, max(-1, found.first - 7), -1):
        word = layout.text(i)
        found.edition = found.edition or _edition(word)
        if word in _DETERMINERS:
            found.first = i
            before = layout.text(i - 1) if i else ""
            found.governor = before if before in PREPOSITIONS else ""
            break


def _within_name(layout: Layout, i: int, hit: Hit) -> bool:
    """Commas and "and" inside "the 12th Political, Security, and Defence Dialogue"."""
    if hit.key not in {"dialogue", "conference"} or i == 0 or not layout.same(i, hit.first):
        return False
    after = layout.units[i + 1]
    return after.kind == "w" and any(
        _edition(u.text) not in {"", "previous"} or u.kind == "C" for u in layout.units[max(0, i - 7) : i]
    )


def _owner(layout: Layout, i: int, found: Phrase) -> bool:
    unit = layout.units[i - 1] if i else None
    if unit is None or unit.kind not in "PB":
        return False
    value = unit.value
    found.owner = (value,) if isinstance(value, Person) else value.persons if isinstance(value, Sides) else ()
    if isinstance(value, Person) and (layout.view.sentence.kind == "title" or "readout" in layout.view.words):
        found.owner = tuple(layout.listed_before(i - 1).persons) or found.owner  # "X, Y, and Z's meeting with"
    found.first = i - 1
    found.determiner = "the"
    return True


def _edition(word: str) -> str:
    if match := _NUMBER.fullmatch(word):
        return match[1]
    if word in _ORDINALS:
        return str(_ORDINALS.index(word) + 1)
    return "next" if word in _NEXT else "previous" if word in _PREVIOUS else ""


def _finish(layout: Layout, hit: Hit, found: Phrase) -> None:
    """Whether the phrase is a name (capital letters or a number), and a year that closes it ("Dialogue 2017")."""
    units = layout.units
    raw = layout.view.source(hit.first, hit.last)
    found.named = (raw[:1].isupper() and hit.first > 0) or found.edition.isdigit()
    if hit.last < len(units) and isinstance(units[hit.last].value, DateMention) and units[hit.last].value.bare_year:
        found.year = units[hit.last].value
        found.named = True


def name_of(layout: Layout, found: Phrase) -> str:
    """The event's name as the text has it, without its article and its day."""
    first = found.first + (1 if found.determiner and layout.units[found.first].kind == "w" else 0)
    if found.dated:
        first = next(i for i in range(found.first, found.last) if layout.units[i].kind == "D") + 1
    name = layout.view.source(min(first, found.last - 1), found.last).removeprefix("'s ").removeprefix("’s ")
    return name.strip(" '’,-–") or layout.view.source(found.first, found.last)
