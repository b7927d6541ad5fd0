"""What the fact patterns share: the article's views, its officials, its sides, its dates."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.find.lexicon import Lexicon
from kg.find.officials import Person
from kg.find.view import Unit, View
from kg.model import Actor, Article, Evidence, PartialDate, Term
from kg.read.dates import DateMention, Day
from kg.read.years import has_year, made_unsure, of_no_year, with_calendar
from kg.vocabulary import Concept


@dataclass(frozen=True, slots=True)
class Sides:
    """Two or more sides spoken of together ("the two ministers"): country codes, sorted, and the persons meant."""

    codes: tuple[str, ...]
    persons: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Units ``[first, last)`` of ``Context.views[view]`` that name a fact of the article by its id."""

    view: int
    first: int
    last: int
    fact: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """One official (`speaker`, by id) says something to another, who is named at unit `at` of a view, or -1."""

    view: int
    speaker: str
    hearer: str
    at: int = -1


@dataclass(slots=True)
class Context:
    """One article on its way through the cascade.

    `views` are the sentences of title, captions and body, in order; `partner` is the country the
    article is about besides Viet Nam, if any; `anchor` the day that relative dates count from, or else
    `yearless` the same in a year that is not told; `headed` the days that paragraphs are headed by, by
    the paragraph's number, `stages` the places beside them, `chronicle` if those days are over; `author`
    who writes in the first person, with his byline; `turns` who speaks in which sentence of an
    interview, `interviewed` who answers; `strange` the sentences whose "he" is somebody named who is no
    official; `exchanges` who is told to have said something to whom.
    """

    article: Article
    lexicon: Lexicon
    views: list[View]
    officials: list[Person]
    partner: str | None = None
    anchor: Day | None = None
    yearless: Day | None = None
    home: str | None = None
    subjects: list[Person | Sides | str | None] = field(default_factory=list)
    headed: dict[int, PartialDate] = field(default_factory=dict)
    stages: dict[int, Unit] = field(default_factory=dict)
    chronicle: bool = False
    author: tuple[Person, Evidence | None] | None = None
    turns: Mapping[int, Actor | None] = field(default_factory=dict)
    interviewed: Actor | None = None
    strange: set[int] = field(default_factory=set)
    exchanges: list[Exchange] = field(default_factory=list)

    def body(self) -> Iterator[View]:
        """The sentences of the story and its captions, without titles."""
        return (v for v in self.views if v.sentence.kind != "title")

    def lead(self) -> int | None:
        """The number of the story's first sentence, after its titles and captions."""
        return next((n for n, v in enumerate(self.views) if v.sentence.kind == "body"), None)

    # -- values of mentions -------------------------------------------------------------

    def code(self, unit: Unit) -> str | None:
        """The country code behind a mention: of a country, its adjective, a body, a side or an official."""
        value = unit.value
        if isinstance(value, Concept):
            if unit.kind == "L":
                return self.lexicon.vocabulary.code(value.value("capitalOf"))
            return self.lexicon.country(value)
        if isinstance(value, str):
            return value
        return value.country if isinstance(value, Person) else None

    def place(self, unit: Unit) -> Term | None:
        """The place that a mention of a place or country names, as the text names it."""
        value = unit.value
        if unit.kind not in "LC" or not isinstance(value, Concept):
            return None
        return Term(" ".join(unit.text.split()), value.iri or None)

    @property
    def written(self) -> datetime.date | None:
        """The calendar day from which relative dates count, where month and day are known."""
        return self.anchor.full if self.anchor is not None else None

    def date(self, unit: Unit, future: bool = False, told: PartialDate | None = None) -> PartialDate | None:
        """The date that a mention of a date means in a clause about the past or the future."""
        mention = unit.value
        return self.resolved(mention, future, told) if isinstance(mention, DateMention) else None

    def resolved(self, mention: DateMention, future: bool, told: PartialDate | None) -> PartialDate | None:
        """The same of the mention itself."""
        if self.yearless is None:
            return mention.resolve(self.anchor, future, told)
        if told is not None and has_year(told.value) and (found := mention.resolve(None, future, told)) is not None:
            return found
        found = mention.resolve(self.yearless, future, told)
        weekdays = with_calendar(self.yearless.year)
        adrift = (mention.by_weekday and not weekdays) or (mention.from_anchor and not self.yearless.reason)
        return made_unsure(found) if adrift and found is not None and of_no_year(found.value) else found

    # -- sides ----------------------------------------------------------------------------

    def both(self) -> tuple[str, ...]:
        """The two sides of the article as sorted codes; one or none where it tells of no second side."""
        return tuple(sorted({c for c in (self.home, self.partner) if c}))

    def persons_of(self, view: View, kinds: str = "P") -> list[tuple[int, Person]]:
        """The officials mentioned in a sentence, with the number of their units."""
        return [(i, u.value) for i, u in view.of_kind(kinds) if isinstance(u.value, Person)]

    def before(self, view: View) -> Sequence[View]:
        """The sentences before this one, nearest first."""
        return self.views[: view.sentence.index][::-1]
