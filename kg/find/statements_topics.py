"""What a statement can be about: war-legacy themes, agreements and meetings named in a sentence.

Themes and named agreements come from their own grammars; agreements without a name ("the documents
signed") are found here, meetings in `statements_meetings`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.find.context import Context, Mention
from kg.find.statements_told import Told, rules
from kg.find.statements_words import ARTICLES, SpeechWords, kind, span, word, words_in
from kg.find.themes import ThemeMention
from kg.find.view import View
from kg.model import Term
from kg.text import fold, late

AGREEMENT, MEETING = "agreement", "meeting"
_POINTED = late(
    r"(?<= )(?:there(?! (?:is|are|was|were|has|have|will|would)\b)"
    r"|(?:at|in|of|across|throughout|around|for) (?:the|this|that)(?: whole| entire)? "
    r"(?:airport|airbase|air base|base|airfield|province|district|commune|valley|island|hotspot))\b"
)
"""A place that stands for one told of before."""
_RAISED = late(
    r"\b(?:provided for|set out|laid down|foreseen|stipulated) (?:in|by) (?:the |this |that )?$"
    r"|, which (?:\S+ ){0,5}?(?:lifted|upgraded|elevated|raised|brought) (?:up )?"
    r"(?:to|into) (?:the |an? )?(?:level of )?(?:the |an? )?$"
)
"""What is only provided for in a paper, and an addition that tells what relations have become."""
_DATING = late(r"\banniversar(?:y|ies) of (?:the |their |its |our )?$")
"""What makes of a framework but a date: "with the tenth anniversary of the partnership due next year"."""
_SERVING = (
    "contribut help deepen strengthen promot consolidat reinforc tighten foster boost advanc enhanc bring creat serv "
    "pav lay add further nurtur enrich develop cement push open realis realiz"
)
_FURTHERING = late(
    r", (?:(?:thereby|thus|hence|so as|in order|in a bid|with a view|practically|actively|partly) )*"
    rf"(?:to )?(?:{'|'.join(_SERVING.split())})(?:t?ing|(?<= to \S+)e?) (?!that )(?:[^\s,;]+ ){{0,8}}?$"
)
"""What the matter serves: ", thereby contributing to the comprehensive partnership"."""
_PROVIDES = frozenset("provides says states stipulates foresees requires envisages lays sets".split())
_MAKING = frozenset("made make makes making in gave giving issued his her delivered".split())
"""What stands before "the statement" where it is but what somebody said."""
_NEAR = 8
"""How many units before a mention with its site one without may stand and still mean the same work."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Units ``[first, last)`` that name what is spoken of: `theme` is a theme key, ``agreement`` or ``meeting``.

    `fact` is the id of the agreement or meeting where known. A meeting's `role` in its clause is
    ``subject``, ``object`` or ``visit`` (a verb: "would visit Vietnam"), its phrase begins at `start`.
    """

    first: int
    last: int
    theme: str
    sites: tuple[Term, ...] = ()
    fact: str | None = None
    role: str = ""
    start: int = -1


class TopicGrammar:
    """Gathers the themes and agreements of a sentence."""

    def __init__(self, words: SpeechWords) -> None:
        self._words = words
        self._unnamed = words.phrases("unnamed-agreement")
        self._unnamed_words = words.needed("unnamed-agreement")
        frames = words.phrases("framing-phrase").pattern
        self._frames = late("(?:^|(?<=, ))" + frames + r" ?(?:\S+ ){0,3}?$")

    def find(
        self,
        context: Context,
        number: int,
        told: Told,
        agreements: Sequence[Mention],
    ) -> list[Topic]:
        """The topics of sentence `number` in order; `agreements` are the mentions that stand in it."""
        view = context.views[number]
        named = [Topic(m.first, m.last, AGREEMENT, fact=m.fact) for m in agreements]
        named += [t for t in self._agreements(view) if not any(t.first < n.last and n.first < t.last for n in named)]
        named = [t for t in named if not self._aside(view, t)]
        themes = [t for t in told.of(number) if not _within(t, named) and not self._listed(view, t, named)]
        topics = [Topic(t.first, t.last, t.theme, _sites(view, t)) for t in themes]
        return _plain(_placed(view, topics, told)) + named

    def _aside(self, view: View, topic: Topic) -> bool:
        """True for an agreement that, set apart by a comma, is but the frame: ", in line with the partnership"."""
        first = view.offset(topic.first)
        article = word(view, topic.first) if word(view, topic.first) in ARTICLES else word(view, topic.first - 1)
        before = word(view, topic.first - 1 - (word(view, topic.first - 1) in ARTICLES))
        if article in {"a", "an"} and word(view, topic.last - 1) == "partnership" and before in {"for", "of"}:
            return True  # "make ready for a strategic partnership"
        if _RAISED.search(view.text, 0, first) is not None or _DATING.search(view.text, 0, first) is not None:
            return True
        if _FURTHERING.search(view.text, 0, first) is not None and kind(view, topic.first) != "P":
            return True
        if word(view, topic.last) in _PROVIDES and "as" in {word(view, topic.first - 1), word(view, topic.first)}:
            return True
        return self._frames.search(view.text, 0, first) is not None

    def _agreements(self, view: View) -> Iterator[Topic]:
        if any(group.isdisjoint(view.words) for group in self._unnamed_words):
            return
        for match in self._unnamed.finditer(view.text + " "):
            first, last = span(view, match)
            if view.units[last - 1].text != "statement" or word(view, first - 1) not in _MAKING:
                yield Topic(first, last, AGREEMENT)

    def _listed(self, view: View, theme: ThemeMention, named: Sequence[Topic]) -> bool:
        """True for a theme in an agreement's contents: "the plan, which deals with demining", "five fields: ..."."""
        agreement = next((n for n in named[::-1] if n.last <= theme.first), None)
        if agreement is None:
            return False
        if ":" in words_in(view, agreement.last, theme.first):
            return True
        marker = next((i for i in range(agreement.last, theme.first) if word(view, i) in {"that", "which"}), None)
        return marker is not None and any(word(view, i) in self._words.contents for i in (marker + 1, marker + 2))


def _within(theme: ThemeMention, named: Sequence[Topic]) -> bool:
    return any(n.first <= theme.first and theme.last <= n.last and n.fact for n in named)


def _placed(view: View, topics: list[Topic], told: Told) -> list[Topic]:
    """Give a theme without a site the places of its sentence at which the article tells of that work."""
    if any(t.sites for t in topics):
        return topics
    return [replace(t, sites=told.sites(view, t.theme)) for t in topics]


def _plain(topics: list[Topic]) -> list[Topic]:
    """Leave out a mention without a site after one of its theme with a site, or close before it."""
    sited = [t for t in topics if t.sites]
    return [t for t in topics if t.sites or not any(s.theme == t.theme and s.last - t.first <= _NEAR for s in sited)]


def _sites(view: View, theme: ThemeMention) -> tuple[Term, ...]:
    """The sites of a theme that its sentence names, or speaks of as "there", "the airport"."""
    if _POINTED.search(view.text, view.offset(theme.first)) is not None:
        return theme.sites
    text = _spaced(view.sentence.text)
    ruled = {view.source(i, i + 1) for i, _ in view.of_kind("L") if rules(view, i)}
    return tuple(s for s in theme.sites if _spaced(s.label) in text and s.label not in ruled)


def _spaced(text: str) -> str:
    return " ".join(fold(text).replace("-", " ").split())
