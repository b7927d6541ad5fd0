"""An agreement while its article is read: the wordings that name it, its dates, parties and sentences."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.find.agreements_same import content
from kg.find.agreements_wording import PARTNERSHIP, Wording
from kg.find.sentences import Sentence
from kg.model import PartialDate
from kg.read.dates import Day
from kg.text import words

_HEADLINE_WORDS = frozenset({"pact", "pacts", "deal", "deals", "accord", "agreement", "agreements"})

_LOOSE = frozenset({"pact", "deal"})
_PLAIN = frozenset({"agreement", "memorandum-of-understanding", "grant-agreement"})
_OTHER_NOUNS = {"program": "programme", "map": "road", "upgrade": PARTNERSHIP, "mou": "memorandum"}


@dataclass(slots=True)
class Draft:
    """An agreement while its article is read; `called` is true of one that is named after a place or a day."""

    wordings: list[Wording] = field(default_factory=list)
    dates: list[PartialDate] = field(default_factory=list)
    parties: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    sentences: dict[int, Sentence] = field(default_factory=dict)
    about: set[str] = field(default_factory=set)
    weight: tuple[bool, bool, bool, int] = (False, False, False, -1)
    best: int = 0
    signed: bool = False
    called: bool = False

    @property
    def kind(self) -> str:
        """The kind of its fullest wording."""
        return self.fullest.kind

    @property
    def loose(self) -> bool:
        """True where it is called nothing but "a pact on …" or "a deal on …"."""
        return not any(_LOOSE.isdisjoint(words(w.name)) for w in self.wordings)

    @property
    def fullest(self) -> Wording:
        """The wording with most words to it, the earliest of equals."""
        return self.wordings[self.best]

    @property
    def named(self) -> bool:
        """True where its words, its signing or its day tell which it is."""
        known = self.signed or bool(self.dates)
        return known or any(not w.bare or w.kind == PARTNERSHIP for w in self.wordings)

    def beside(self, sentence: Sentence) -> bool:
        """True where it is named in this sentence, too, or so far only in the headline."""
        return sentence.index in self.sentences or self.headline

    @property
    def headline(self) -> bool:
        """True where only the headline has named it so far."""
        return all(s.kind == "title" for s in self.sentences.values())

    def take(self, wording: Wording) -> None:
        """Add a wording; what it is about and which one is fullest are kept up, not counted anew each time."""
        self.wordings.append(wording)
        self.about |= content(wording)
        called = words(wording.name)
        weight = (not wording.bare, _LOOSE.isdisjoint(wording.name.split()), wording.capital, len(called))
        if weight > self.weight:
            self.weight, self.best = weight, len(self.wordings) - 1


def called(draft: Draft, noun: str) -> bool:
    """True where a later "the plan" may mean this paper: the noun is in one of its names."""
    nouns = {noun, _OTHER_NOUNS.get(noun, noun)}
    return any(
        not nouns.isdisjoint({*words(w.name), *(_OTHER_NOUNS.get(x, x) for x in words(w.name))}) for w in draft.wordings
    )


def only_called(draft: Draft, wording: Wording) -> bool:
    """True for the paper that is first called a pact or a deal, mostly in the headline, whatever its kind."""
    title = draft.headline
    called = not _HEADLINE_WORDS.isdisjoint(words(draft.fullest.name)) if title else draft.loose
    about = content(wording)
    lead = (
        title and wording.view <= max(w.view for w in draft.wordings) + 1 and not wording.bare
    )  # "signed an agreement"
    return called and (not draft.about.isdisjoint(about) or (lead and wording.kind in _PLAIN))


def of_earlier_year(anchor: Day | None, draft: Draft, told: PartialDate | None) -> bool:
    """True of a day of an earlier year, on which no paper was signed that is told to be new."""
    year = told.value[:4] if told is not None and draft.signed and not draft.dates else ""
    return year.isdigit() and anchor is not None and int(year) < anchor.year
