"""What a statement can be about: war-legacy themes, agreements and meetings named in a sentence.

Themes and named agreements come from their own grammars; agreements without a name ("the documents
signed") and meetings as the matter of a clause, not as its occasion, are told apart here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import regex

from kg.find.context import Context, Mention
from kg.find.cues import pattern
from kg.find.lexicon import Lexicon
from kg.find.themes import ThemeMention
from kg.find.view import View
from kg.model import Term
from kg.text import fold

AGREEMENT, MEETING = "agreement", "meeting"
_REACH = 8
"""How many sentences back "the project" may point."""

_OCCASIONS = frozenset({"at", "during", "in", "on", "after", "before", "following", "ahead", "since", "throughout", "until", "from", "by", "within", "alongside", "amid", "under", "between", "with", "into", "and", "as", ",", "prior", "via", "near", "when"})
_INSIDE = frozenset({"importance", "significance", "results", "result", "success", "outcome", "outcomes", "role", "meaning", "value", "purpose", "date", "schedule", "plans", "preparations", "preparation", "organisation", "organization", "idea", "part", "course", "details", "rumours", "cancellation", "purposes", "aim", "agenda", "goal", "message"})
_ADJECTIVE_STOP = frozenset({"of", "for", "to", "with", "by", "that", "which", "who", "than", "about", "over", "is", "was", "and", ",", "at", "in", "on", "during", "after", "before", "from", "into", "as", "following", "under", "between", "since", "until", "said", "(", ")", "–", ":", "had", "has", "have", "would", "will", "be", "not", "also"})
_NAMING = frozenset({"political", "security", "defence", "defense", "strategy", "strategic", "policy", "economic", "diplomatic", "diplomacy", "consular", ","})
_TO_COME = frozenset({"will", "would", "to", "shall", "may", "might", "can", "could", "should", "is", "are", "was"})


_CONTAIN = frozenset({"deal", "deals", "cover", "covers", "covering", "provide", "provides", "include", "includes", "list", "lists", "regulate", "regulates", "contain", "contains"})


@dataclass(frozen=True, slots=True)
class Topic:
    """Units ``[first, last)`` that name what is spoken of: `theme` is a theme key, ``agreement`` or ``meeting``.

    `fact` is the id of the agreement or meeting where known; `role` of a meeting is ``subject``,
    ``object`` or ``visit`` (a verb: "would visit Vietnam").
    """

    first: int
    last: int
    theme: str
    sites: tuple[Term, ...] = ()
    fact: str | None = None
    role: str = ""
    start: int = -1


class TopicGrammar:
    """Gathers the topics of a sentence."""

    def __init__(self, lexicon: Lexicon) -> None:
        classes = lexicon.vocabulary.scheme("word-class")
        unnamed = classes.get("unnamed-agreement")
        cues = sorted(pattern(c, lexicon.inflection) for c in unnamed.values("cue")) if unnamed is not None else []
        self._unnamed = regex.compile(r"(?<!\S)(?:" + "|".join(cues) + r")(?:(?<= )|(?= ))") if cues else None
        self._nouns = frozenset(w.lower() for w in lexicon.vocabulary.words("meeting-noun"))
        nouns = "|".join(sorted(regex.escape(w.lower()) for w in lexicon.vocabulary.words("topic-noun")))
        self._echo = regex.compile(rf"(?<!\S)(?:(?:this|these|such|that) (?:\w+ )?|the )(?P<noun>{nouns})(?= )")
        self._echoes = frozenset(w.lower() for w in lexicon.vocabulary.words("topic-noun"))
        verbs = classes.get("meeting-verb")
        self._verbs = frozenset(f for v in (verbs.values("verb") if verbs is not None else ()) for f in lexicon.inflection.forms(v))

    def find(self, context: Context, number: int, themes: Sequence[ThemeMention], agreements: Sequence[Mention], meetings: Sequence[Mention]) -> list[Topic]:
        """The topics of sentence `number` in order; the arguments are the mentions that stand in it."""
        view = context.views[number]
        named = [Topic(m.first, m.last, AGREEMENT, fact=m.fact) for m in agreements]
        named += [t for t in self._agreements(view) if not any(t.first < n.last and n.first < t.last for n in named)]
        found = _plain([Topic(t.first, t.last, t.theme, _told(view, t)) for t in themes if not _inside(t, named) and not _listed(view, t, named)])
        found += named
        found += self._meetings(view, meetings)
        return sorted(found, key=lambda t: (t.first, t.last, t.theme))

    def echo(self, context: Context, number: int, themes: Mapping[int, Sequence[ThemeMention]]) -> Topic | None:
        """What "this work", "the project" of a sentence without a theme takes up: the one theme told of shortly before."""
        view = context.views[number]
        if view.words.isdisjoint(self._echoes) or (match := self._echo.search(view.text + " ")) is None:
            return None
        first = view.unit_at(match.start("noun"))
        sited = {s.concept: (t.theme, s) for k in range(number) for t in themes.get(k, ()) for s in t.sites if s.concept}
        here = [sited[u.value.iri] for u in view.units if u.kind == "L" and u.value.iri in sited]
        if here:
            return Topic(first, first + 1, here[0][0], tuple(s for t, s in here if t == here[0][0]))
        theme = _told_before(number, themes, _REACH)
        return Topic(first, first + 1, theme) if theme is not None else None

    def funded(self, context: Context, number: int, first: int, themes: Mapping[int, Sequence[ThemeMention]]) -> Topic | None:
        """What money pledged in a sentence without a theme is for: the theme of the sentences right before."""
        view = context.views[number]
        if not any(u.kind == "M" for u in view.units[first:]):
            return None
        theme = _told_before(number, themes, 2)
        return Topic(first, first + 1, theme) if theme is not None else None

    def takes_up(self, view: View, first: int, last: int) -> bool:
        """Does a stretch of words speak of "projects", "efforts" or other work without naming it?"""
        return any(u.kind == "w" and u.text in self._echoes for u in view.units[first:last])

    def _agreements(self, view: View) -> Iterator[Topic]:
        if self._unnamed is None:
            return
        text = view.text + " "
        for match in self._unnamed.finditer(text):
            yield Topic(view.unit_at(match.start()), view.unit_at(max(match.start(), match.end() - 2)) + 1, AGREEMENT)

    def _meetings(self, view: View, mentions: Sequence[Mention]) -> Iterator[Topic]:
        units = view.units
        for i, unit in enumerate(units):
            if unit.kind != "w":
                continue
            if unit.text in self._nouns:
                named = next((m for m in mentions if m.first <= i < m.last), None)
                role, start = self._role(view, i, named.first if named is not None else i)
                if role is not None:
                    yield Topic(i, i + 1, MEETING, fact=_about(i, mentions), role=role, start=start)
            if unit.text == "met" and i and units[i - 1].text in {"had", "first", "have"}:
                yield Topic(i, i + 1, MEETING, fact=_about(i, mentions), role="visit", start=i)
            if unit.text in {"visit", "visiting"} and _visits(view, i):
                yield Topic(i, i + 1, MEETING, fact=_about(i, mentions), role="visit", start=i)

    def _role(self, view: View, i: int, first: int) -> tuple[str | None, int]:
        """The part a meeting's noun plays in its clause; None where it is a mere occasion."""
        units = view.units
        if i + 1 < len(units) and units[i + 1].kind == "w" and units[i + 1].text in {"for", "mechanism", "mechanisms", "channels", "on", "upon"} and units[i].text in {"call", "dialogue", "consultation", "exchange", "stop"}:
            return None, i
        start = first
        while start > 0 and i - start < 16:
            before = units[start - 1]
            if before.kind == "w" and before.text in {",", "and"} and start > 1 and units[start - 2].text in _NAMING and units[start].text in _NAMING | {"and"}:
                start -= 1
                continue
            if before.kind == "w" and (before.text in _ADJECTIVE_STOP and not (before.text == "and" and start > 1 and units[start - 2].kind in "CJ") or before.text in self._verbs or before.text.endswith(("ed", "ing")) and before.text not in {"working", "coming", "upcoming", "recurring", "planned", "signing"}):
                break
            if before.kind in "PBSD" and not (before.kind == "D" or start == i):
                break
            start -= 1
        if start == 0 or units[start - 1].text in {"that", "said", ":", '"', "“", "–", "*"}:
            return "subject", start
        word = units[start - 1].text if units[start - 1].kind == "w" else ""
        if word in {"of", "for"} and start > 1 and units[start - 2].text in _INSIDE:
            inner = start - 2
            return ("subject" if inner <= 1 else "object"), inner
        if word == "in" and start > 1 and units[start - 2].text in {"part", "participation", "participate", "participating", "participated"}:
            return "object", start
        if word in _OCCASIONS:
            return None, start
        return "object", start


def _told_before(number: int, themes: Mapping[int, Sequence[ThemeMention]], reach: int) -> str | None:
    """The theme of the last sentence that tells of one; None where it tells of several."""
    for back in range(number - 1, max(-1, number - reach - 1), -1):
        told = {t.theme for t in themes.get(back, ())}
        if told:
            return told.pop() if len(told) == 1 else None
    return None


def _listed(view: View, theme: ThemeMention, named: Sequence[Topic]) -> bool:
    """True for a theme in the contents of an agreement: "the memorandum, which deals with the clearance of mines"."""
    agreement = next((n for n in named[::-1] if n.last <= theme.first), None)
    if agreement is None:
        return False
    between = [u.text for u in view.units[agreement.last : theme.first] if u.kind == "w"]
    marker = next((k for k, w in enumerate(between) if w in {"that", "which"}), None)
    return marker is not None and any(w in _CONTAIN for w in between[marker + 1 : marker + 3])


def _plain(topics: list[Topic]) -> list[Topic]:
    """Leave out a mention without a site after one of its theme with a site, or close before it: "unexploded ordnance (UXO)"."""
    sited = [t for t in topics if t.sites]
    return [t for t in topics if t.sites or not any(s.theme == t.theme and -8 <= t.first - s.last for s in sited)]


def _told(view: View, theme: ThemeMention) -> tuple[Term, ...]:
    """The sites of a theme that its sentence names."""
    text = " ".join(fold(view.sentence.text).replace("-", " ").split())
    return tuple(s for s in theme.sites if " ".join(fold(s.label).replace("-", " ").split()) in text)


def _inside(theme: ThemeMention, named: Sequence[Topic]) -> bool:
    return any(n.first <= theme.first and theme.last <= n.last and n.fact for n in named)


def _about(i: int, mentions: Sequence[Mention]) -> str | None:
    return next((m.fact for m in mentions if m.first <= i < m.last), mentions[0].fact if len(mentions) == 1 else None)


def _visits(view: View, i: int) -> bool:
    """True for the verb: "would visit Vietnam", "invited Lan to visit the US"."""
    units = view.units
    before = units[i - 1].text if i and units[i - 1].kind == "w" else ""
    after = next((u for u in units[i + 1 : i + 4] if u.kind in "CL"), None)
    return before in _TO_COME and after is not None
