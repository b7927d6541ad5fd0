"""Words that take up a theme told of before: "this humanitarian work", "the project", money for "it"."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

import regex

from kg.find.context import Context
from kg.find.statements_continued import told_after
from kg.find.statements_missing import of_other_dead, own_theme
from kg.find.statements_shapes import has_for_object
from kg.find.statements_speakers import Spoken
from kg.find.statements_told import Told
from kg.find.statements_topics import Topic
from kg.find.statements_words import SpeechWords, kind, word, words_in
from kg.find.themes_overlaps import DISABILITY, GENERAL
from kg.find.themes_people import MISSING
from kg.find.themes_places import kind_of
from kg.find.themes_sites import SiteGrammar
from kg.find.view import View
from kg.model import Actor, Term
from kg.text import late
from kg.vocabulary import Concept

_PRONOUNS = frozenset("it them".split())
_POINTERS = frozenset("this these those".split())
_POINTED = late(r"(?:this|these|those|such|aforementioned|abovementioned|above mentioned|above) (?:\w+ )?\w+$")
"""What points at all that was just told of, whatever the themes: "these tasks", "the aforementioned issues"."""
_CALAMITIES = frozenset("pandemic covid storm storms typhoon floods rain rains".split())
_IN_SPITE = frozenset(
    "despite spite amid during height even notwithstanding interrupted through throughout worked stop stopped neither "
    "nor halted difficulties regardless".split()
)
_COOPERATION = frozenset({"cooperation", "collaboration", "co"})
"""What thanks may be for without another topic."""
_COURTESIES = frozenset("hospitality welcome reception greeting greetings congratulations wishes".split())
_HELP = _COOPERATION | frozenset("help support assistance aid contribution contributions efforts work".split())
_DO_MORE = late(
    r"(?<!\S)(?:(?:do|give|contribute|pay|spend) more|follow suit|join (?:in|hands)) "
    r"|(?<!\S)(?:(?:accompany|support|assist|help)(?:ing)?|stand(?:ing)? (?:by|side by side with|alongside)"
    r"|walk(?:ing)? alongside|work(?:ing)? (?:closely )?with) (?:the )?<[CS]\d+>(?: side| government)? "
    r"(?=(?:[.,;”]|in (?:the|this|these|future|coming)|over|on|for|throughout|and)(?: |$)|$)"
)
_PROJECTS = frozenset("project projects programme programmes program phase scheme facility".split())
"""What is work of one kind, and so none on the war's legacies at large."""
_FIELDS = frozenset("areas domains fields".split())
"""What takes up several themes at once, if "these" or a number points at it."""
_PHASES = frozenset("phase stage phases stages".split())
_FILES = frozenset("archives documents records maps witnesses".split())
_BUILDING = frozenset("construction facility hectares plant soil treatment".split())
"""Words of a work of one kind, whatever noun takes it up."""
_SEARCHING = frozenset("look looking search searching dig digging sites site witnesses records archives".split())
"""Words for what those do whose work is to find the missing."""
_MEANS = frozenset(
    "achieved archives bodies dead diaries dossiers families files grave hectare keepsakes lists maps mementos "
    "minefield minefields outcomes papers progress results searching season survivors team victims villagers "
    "witnesses".split()
)
"""What besides two sides agree on who agree on work told of before."""
_NEARER = 2
_PROMISED = 7
"""How many units before a pledge the money may stand that it is about, and the words that join them."""
_TIES = frozenset("friendship relations relationship ties".split())
_THAT = frozenset("that which it".split())
_SHORT = 8
_FURTHER = 5
_REACH = 8
"""How many sentences back what is asked, pledged or thanked for without a name, and "the project", may point."""


class EchoGrammar:
    """Finds what a sentence without a theme speaks of."""

    def __init__(self, words: SpeechWords) -> None:
        self._nouns = words.topics
        self._themes = words.themes_of_nouns()
        self._in_hand = words.in_hand
        self._work = words.in_hand | words.topics | _SEARCHING
        self._aid = words.aid
        self._elsewhere = words.elsewhere
        nouns = "|".join(sorted(regex.escape(w) for w in self._nouns))
        modifiers = "|".join(sorted(regex.escape(w) for w in words.taking_up))
        self._echo = late(
            r"(?<!\S)the (?P<noun>tasks?|issues?|fields?|areas?|projects?|work|activities) (?:mentioned )?above(?= )"
            rf"|(?<!\S)(?:(?:this|these|such|that) (?:\w+ )?|the (?:(?:{modifiers}) )?)(?P<noun>{nouns})(?= )"
            r"|(?<!\S)(?:an?|the|this) (?:second|third|fourth|new|next|further|follow up|coming|final|last) "
            r"(?P<noun>phase|stage|phases|stages)(?= )"
            r"|(?<!\S)in (?:these|those|such|both|the (?:two|three|four)) (?:\w+ )?(?P<noun>areas|domains|fields)(?= )"
            r"|(?<!\S)(?:their|its) (?:joint |common |humanitarian )?(?P<noun>missions?|tasks?|search|searches)(?= )"
        )

    def find(self, context: Context, number: int, told: Told) -> Topic | None:
        """The theme that "this work", "the project" takes up, with the site named here if that theme was told of it."""
        view = context.views[number]
        match = None if view.words.isdisjoint(self._nouns | _PHASES | _FIELDS) else self._echo.search(view.text + " ")
        here = told.sited(view)
        if match is None:
            if here is not None and (_at_base(view) or _done(view) or not view.words.isdisjoint(self._nouns)):
                at = next(i for i, _ in view.of_kind("L"))
                return Topic(at, at + 1, *here)
            return self._by_noun(view, told)
        first = view.unit_at(match.start("noun"))
        if here is not None:
            return Topic(first, first + 1, *here)
        named = word(view, first - 1) in {"airport", "airbase"} and told.base()
        above = match.group().endswith(" above") or _POINTED.search(view.text, 0, match.end()) is not None
        pointed = GENERAL if above or match["noun"] in _FIELDS else None
        theme = named[0] if named else told.before(number, _NEARER if pointed else _REACH, pointed)
        theme = theme or (told.before(number, _REACH) if pointed else None)
        if theme == GENERAL and not pointed and (match["noun"] in _PROJECTS or view.words & _BUILDING):
            theme = told.narrow(number, _REACH) or theme
        return Topic(first, first + 1, theme, _beside(view, first)) if theme is not None else None

    def own(self, context: Context, number: int, echo: Topic, told: Told, speaker: Actor | None) -> Topic:
        """ "This field", where several were told of, is to the head of a body its own."""
        above = told.last(number, _NEARER) if echo.theme == GENERAL else ()
        own = own_theme(context, speaker)
        return replace(echo, theme=own) if own is not None and own in above else echo

    def _by_noun(self, view: View, told: Told) -> Topic | None:
        """The theme of "clearance", "detoxification" alone in an article that tells of that theme."""
        for i, unit in enumerate(view.units if not view.words.isdisjoint(self._themes) else ()):
            theme = self._themes.get(unit.text) if unit.kind == "w" else None
            if theme in told.themes:
                return Topic(i, i + 1, str(theme), told.sites(view, str(theme)) or _area(view))
        return None

    def in_hand(self, context: Context, number: int, told: Told) -> Topic | None:
        """The theme of just before, for a plain statement on hectares, detectors, graves; or on those hurt."""
        view = context.views[number]
        if told.victims(view, number):
            return Topic(0, 0, DISABILITY)
        if view.words.isdisjoint(self._in_hand) or not view.words.isdisjoint(self._elsewhere):
            return None
        theme = told.before(number, 5 if len(told.themes) == 1 else 2)
        return Topic(0, 0, theme) if theme not in {None, GENERAL} else None

    def funded(self, context: Context, number: int, pledge: Spoken, told: Told, own: bool) -> Topic | None:
        """What money pledged in a sentence without a theme is for: the theme of the two sentences before.

        `own` demands that the money be the pledge's own ("the <M> that the <C> has committed"), as where
        the sentence speaks of an agreement as well.
        """
        view, first = context.views[number], 0 if pledge.tail else pledge.head.last
        promised = any(kind(view, i) == "M" for i in range(max(0, pledge.head.first - _PROMISED), pledge.head.first))
        promised = promised and not words_in(view, pledge.head.first - _PROMISED, pledge.head.first).isdisjoint(_THAT)
        if not promised and (own or not any(u.kind == "M" for u in view.units[first:])):
            return None
        theme, sites = told.sited(view) or (told.before(number, 2), ())
        return Topic(first, first + 1, theme, sites) if theme is not None else None

    def carried(
        self,
        context: Context,
        number: int,
        said: tuple[int, int],
        act: str,
        told: Told,
        speaker: Actor | None = None,
        behind: Set[str] = frozenset(),
    ) -> Topic | None:
        """The theme of the sentence before, where the words `said` have but a pronoun for it, or nothing.

        Words `behind` a reporting clause tell of another topic as well: "Laos, he assured, will ... closer ties".
        """
        if (number and told_after(context, number - 1) is not None) or of_other_dead(context, context.views[number]):
            return None  # it only tells whose words were those before
        first, last = said
        at = 0 if first == 0 else last
        if act == "agree" and context.views[number].words.isdisjoint(self._work | _PRONOUNS | _MEANS):
            return None
        found = self._meaning(context.views[number], first, last) | (behind & self._elsewhere)
        if act == "thank" and not found.isdisjoint(_COURTESIES) and found.isdisjoint(_HELP):
            return None  # "thanked the city of <L> for its warm welcome"
        found = found - (_withstood(found) | (_COOPERATION if act == "thank" else frozenset()))
        sited = told.sited(context.views[number])
        early = act != "agree" or (sited is not None and sited[0] in told.last(number, _FURTHER))
        if sited is not None and early:
            return Topic(at, at, *sited)
        body = _of_body(context, context.views[number], told)
        if body is not None and found.isdisjoint(_TIES):
            return Topic(at, at, body)
        own = self._own_work(context, context.views[number], told, speaker)
        if own is not None:
            return Topic(at, at, own)
        main = self._main(context, number, told)
        if main is not None:
            return Topic(at, at, main)
        bare = act == "thank" and last - first <= _SHORT and "for" not in found and not found & self._elsewhere
        pointing = found & (_PRONOUNS | _POINTERS if act == "thank" else _PRONOUNS) or bare
        if pointing and act != "thank" and self._turned(context.views[number], first, last):
            pointing = False
        hurt = Topic(at, at, DISABILITY) if told.victims(context.views[number], number) else None
        if not pointing and found & self._elsewhere and not found & self._in_hand:
            return hurt
        theme = told.before(number, 2) if pointing else None
        if theme is None and (not found & self._elsewhere or found & self._in_hand):
            theme = told.before(number, _FURTHER)
            theme = theme if theme != GENERAL else None
        return Topic(at, at, theme) if theme is not None else hurt

    def _meaning(self, view: View, first: int, last: int) -> set[str]:
        """The words of what is said; "this" before a word of another topic ("this tragedy") points at nothing."""
        found = words_in(view, first, last)
        at = (i for i in range(first, last) if word(view, i) in _POINTERS)
        if found & _POINTERS and all(words_in(view, i + 1, i + 4) & self._elsewhere for i in at):
            return found - _POINTERS
        return found

    def _turned(self, view: View, first: int, last: int) -> bool:
        """Does another topic stand before the first pronoun: "cultivate the relationship and make it a pillar"?"""
        at = next((i for i in range(first, last) if word(view, i) in _PRONOUNS), last)
        return not words_in(view, first, at).isdisjoint(self._elsewhere)

    def _main(self, context: Context, number: int, told: Told) -> str | None:
        """The only theme of an article, for a sentence that speaks of nothing else."""
        if not context.views[number].words.isdisjoint(self._elsewhere):
            return None
        near = any(told.of(k) and context.views[k].sentence.kind != "title" for k in range(max(0, number - 3), number))
        return min(told.themes) if near and len(told.themes) == 1 else None

    def of_speaker(self, context: Context, echo: Topic, spoken: Sequence[Spoken]) -> Topic:
        """The missing of whom a speaker asks for more search are those whom his own body looks for."""
        speakers = {s.speaker for s in spoken if s.head.act in {"appeal", "pledge", "thank"}}
        own = own_theme(context, speakers.pop()) if len(speakers) == 1 else None
        return replace(echo, theme=own) if own in MISSING and own is not None and echo.theme in MISSING else echo

    def _own_work(self, context: Context, view: View, told: Told, speaker: Actor | None) -> str | None:
        """The theme of the body at whose head the speaker is, where the article tells of it or of none."""
        if not view.words.isdisjoint(self._elsewhere) or view.words.isdisjoint(self._work):
            return None
        theme = own_theme(context, speaker)
        untold = not told.themes and "VN" in {context.home, context.partner}
        return theme if theme in told.themes or untold else None

    def takes_up(self, view: View, first: int, last: int) -> bool:
        """Do units ``[first, last)`` speak of "projects", "efforts" or other work without naming it?"""
        more = _DO_MORE.search(view.text + " ", view.offset(first)) if last > first else None
        return more is not None or bool(words_in(view, first, last) & (self._nouns | self._aid))

    def goes_on(self, view: View, first: int, last: int, theme: str) -> bool:
        """Do units ``[first, last)`` speak of a work's next step, of the files of a search, or of the work as "it"?"""
        said = words_in(view, first, last)
        return has_for_object(view, first, last) or bool(said & _PHASES) or (theme in MISSING and bool(said & _FILES))

    def asked_on(self, view: View, at: int, spoken: Sequence[Spoken], topics: Sequence[Topic]) -> bool:
        """ "welcomed the project and hoped the next phase would begin": is what follows `at` asked of that work?"""
        later = [s.head.last for s in spoken if s.first >= at > 0 and s.head.act == "appeal"]
        return any(self.goes_on(view, i, len(view.units), t.theme) for i in later for t in topics)

    def takes_all(self, view: View, head: Spoken, last: int, topics: Sequence[Topic]) -> bool:
        """Do the words of a head up to unit `last` speak of all the work told of before it: "in these fields"?"""
        said = words_in(view, head.head.last, last)
        if any(t.last > head.head.first for t in topics) or said & (self._elsewhere - self._nouns):
            return False
        return bool(said & {"these", "them"}) or self.takes_up(view, head.head.last, last)


def _withstood(words: Set[str]) -> Set[str]:
    """The pandemic or the storm in spite of which something was done, which is no topic: "even at its height"."""
    return frozenset() if words.isdisjoint(_IN_SPITE) else _CALAMITIES


def _area(view: View) -> tuple[Term, ...]:
    """The one province or district that a sentence names, for work told of without a place."""
    places = [i for i, _ in view.of_kind("L") if kind_of(view, i) in {"province", "district", "commune", "airbase"}]
    return (SiteGrammar.term(view, places[0]),) if len(places) == 1 else ()


def _at_base(view: View) -> bool:
    """Does the sentence name an airport or airbase?"""
    return any(kind_of(view, i) in {"airbase", "airport"} for i, _ in view.of_kind("L"))


def _done(view: View) -> bool:
    """Does a sentence speak of what is done somewhere: "what <B> are doing at <L> is of great importance"?"""
    return "what" in view.words and not view.words.isdisjoint({"doing", "done", "achieved", "accomplished"})


def _beside(view: View, i: int) -> tuple[Term, ...]:
    """The place right behind a noun: "the work in <place>"."""
    k = i + 2 if word(view, i + 1) in {"in", "at", "on", "around", "near"} else 0
    k += word(view, k) == "the"
    return (SiteGrammar.term(view, k),) if k and kind(view, k) == "L" else ()


def _of_body(context: Context, view: View, told: Told) -> str | None:
    """The theme of the one body whose work it is that a sentence names: "lend machines to the Mine Action Centre"."""
    themes: set[str] = set()
    for _, unit in view.of_kind("O"):
        iri = unit.value.value("theme") if isinstance(unit.value, Concept) else None
        theme = iri.rpartition("/")[2] if iri else ""
        if theme in told.themes or (theme and context.code(unit) == "VN"):
            themes.add(theme)
    return themes.pop() if len(themes) == 1 else None
