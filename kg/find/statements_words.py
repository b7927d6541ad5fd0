"""The words by which statements are read, from the vocabulary, and small readers of a sentence's words."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from kg.find.cues import Inflection, pattern
from kg.find.lexicon import Lexicon
from kg.find.openings import Openings
from kg.find.themes_cues import needed
from kg.find.view import View
from kg.text import late

HAVE = frozenset("has have had having".split())
BE = frozenset("is are was were be been being".split())
MODALS = frozenset("will would should shall may might can could must".split())
INVERTED = MODALS | frozenset("do does did why ought".split())
"""Words that open a question."""
ARTICLES = frozenset("the a an".split())
POSSESSIVES = frozenset("his her its their our my your".split())
PREPOSITIONS = frozenset("in with at for of between by from into during over through under against via".split())
AROUND = frozenset(
    "at in on during to when while after before as for from with late early here there earlier later "
    "following ahead through via amid once outside inside beside alongside afterwards again upon between over "
    "across without".split()
)
"""Words that begin the time, place or manner of speaking after a verb of speech."""

_DRAWN = frozenset("make making made up out prepare preparing develop developing of through with".split())


class SpeechWords:
    """Word classes of the vocabulary, folded; verbs in all their forms."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.bodies = self._nouns("speaking-body")
        self.pairs = self._nouns("speaking-pair")
        self.nouns = self._nouns("speaking-noun")
        self.home = self._nouns("home-body")
        self.collective = self.bodies | self.home
        self.press = self._nouns("press-word")
        self.hearers = self._nouns("hearer") | ARTICLES | POSSESSIVES
        self.modifiers = self._nouns("official-modifier")
        self.saying = self._verbs("saying-verb")
        self.telling = self._verbs("telling-verb")
        self.asking = self._verbs("asking-verb")
        self.future = self._nouns("pledging-word")
        self.duty = self._nouns("appealing-word")
        self.meetings = self._nouns("meeting-noun")
        self.happenings = self._nouns("happening-noun")
        self.meeting_verbs = self._verbs("meeting-verb")
        self.helping = self._nouns("help-noun")
        self.elsewhere = self._nouns("other-topic")
        self.emotions = self._nouns("emotion-word")
        self.aspects = self._nouns("meeting-aspect")
        self.judging = self._nouns("judging-word") | self._verbs("judging-word") | self.emotions
        self.moving = self._verbs("moving-verb") | self.emotions
        self.believing = self._nouns("believing-word") | self._verbs("believing-word")
        self.events = self._nouns("event-word")
        self.taking_up = self._nouns("taking-up-word")
        self.topics = self._nouns("topic-noun")
        self.contents = self._verbs("containing-verb")
        self.aid = self._nouns("aid-noun")
        self.speech_nouns = {act: self._nouns(f"{act}-noun") for act in ("appeal", "pledge", "thank", "affirm")}
        self.given_nouns = {act: self._nouns(f"{act}-given") for act in ("appeal", "pledge", "thank", "affirm")}
        self.voicing = self._verbs("voicing-verb")
        self.narrative = self._verbs("narrative-verb")
        self.in_hand = self._nouns("work-in-hand")
        self.interviews = self._nouns("interview-word")
        self.stances = {act: self._nouns(f"{act}-stance") for act in ("appeal", "pledge", "thank", "affirm")}
        self.localities = self._nouns("locality-noun")

    def themes_of_nouns(self) -> dict[str, str]:
        """The nouns that take up a theme and can be the work of but one: clearance, detoxification."""
        found: dict[str, set[str]] = {}
        for key, concept in self._lexicon.vocabulary.scheme("theme").items():
            for noun in self.topics.intersection(concept.values("word")):
                found.setdefault(noun, set()).add(key)
        return {noun: min(themes) for noun, themes in found.items() if len(themes) == 1}

    def _nouns(self, key: str) -> frozenset[str]:
        return frozenset(w.lower() for w in self._lexicon.vocabulary.words(key))

    def _verbs(self, key: str) -> frozenset[str]:
        verbs = self._lexicon.vocabulary.get("word-class", key).values("verb")
        return frozenset(f for v in verbs for f in self._lexicon.inflection.forms(v))

    def needed(self, key: str) -> tuple[frozenset[str], frozenset[str]]:
        """The words with which the cues of a word class begin, and those of which a cue holds one besides."""
        cues, inflection = self._lexicon.vocabulary.get("word-class", key).values("cue"), self._lexicon.inflection
        return Openings([(key, cues)], inflection).words, frozenset().union(*(needed(c, inflection) for c in cues))

    def phrases(self, key: str) -> regex.Pattern[str]:
        """The cues of a word class as one expression over ``view.text + " "``."""
        cues = self._lexicon.vocabulary.get("word-class", key).values("cue")
        return one_of(cues, self._lexicon.inflection)


class Phrases:
    """The cues of a word class, tried only at the words with which one of them begins."""

    def __init__(self, lexicon: Lexicon, key: str) -> None:
        cues = lexicon.vocabulary.get("word-class", key).values("cue")
        self._openings = Openings([(key, cues)], lexicon.inflection)

    def found(self, view: View, text: str) -> bool:
        """Does one of the cues stand in `text`, words of the sentence with a blank at their end?"""
        return self.search(view, text) is not None

    def search(self, view: View, text: str) -> tuple[int, int] | None:
        """Where the first cue in `text` begins and ends."""
        return None if self._openings.words.isdisjoint(view.words) else self._openings.search(view, text)


def reach(view: View, first: int, last: int) -> tuple[int, int]:
    """Where units ``[first, last)`` stand in ``view.text + " "``."""
    return view.offset(first), view.offset(last) if last < len(view.units) else len(view.text) + 1


def one_of(cues: Iterable[str], inflection: Inflection) -> regex.Pattern[str]:
    """Several cues as one expression that matches whole words, the longest first."""
    patterns = sorted({pattern(c, inflection) for c in cues}, key=lambda p: (-len(p), p))
    return late(r"(?<!\S)(?:" + "|".join(patterns) + ")(?:(?<= )|(?= ))")


def word(view: View, i: int) -> str:
    """The folded word at unit `i`; "" for a mention or beyond the sentence."""
    unit = view.units[i] if 0 <= i < len(view.units) else None
    return unit.text if unit is not None and unit.kind == "w" else ""


def kind(view: View, i: int) -> str:
    """The letter of unit `i`; "" beyond the sentence."""
    return view.units[i].kind if 0 <= i < len(view.units) else ""


def words_in(view: View, first: int, last: int) -> set[str]:
    """The words among units ``[first, last)``."""
    return {u.text for u in view.units[max(0, first) : max(0, last)] if u.kind == "w"}


def span(view: View, match: regex.Match[str]) -> tuple[int, int]:
    """The units that a match of a cue covers."""
    first = view.unit_at(match.start())
    return first, min(view.unit_at(max(match.start(), match.end() - 2)) + 1, len(view.units))


def drawn_up(view: View, i: int) -> bool:
    """Are the plans at unit `i` the last of what is made or agreed: "to make studies and plans to treat it"?"""
    k = i
    while word(view, k - 1) in {"and", "or", ","} and word(view, k - 2).endswith("s"):
        k -= 2
    return k < i and word(view, k - 1) in _DRAWN
