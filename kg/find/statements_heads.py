"""Speech heads: the verbs and phrases of a sentence that make a statement, with their form.

The vocabulary's scheme ``speech-act`` lists them by act. This module finds them in a `View` and sorts
out what only looks like one: nouns ("his hope"), passives, negated verbs, courtesies, questions.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import regex

from kg.find.cues import Inflection, pattern
from kg.find.lexicon import Lexicon
from kg.find.view import View
from kg.text import words

NONE = "none"
"""The act of a phrase that only looks like speech."""

CLOSING = "closing"
"""The act of verbs that report speech only after its words: "..., the two found"."""

_ORDER = ("appeal", "pledge", "invite", "agree", "thank", "affirm", "closing")
_ARTICLES = frozenset({"the", "a", "an", "his", "her", "its", "their", "this", "our", "your", "any", "such", "no", "these", "those", "'s", "'", "of", "with", "into", "from"})
_NEGATIONS = frozenset({"not", "never", "neither", "nor", "hardly", "without", "refused", "declined", "denied", "n't"})
_MODALS = frozenset({"will", "would", "should", "shall", "may", "might", "can", "could", "must"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_HAVE = frozenset({"has", "have", "had", "having"})
_ADVERBS = frozenset({"also", "again", "once", "further", "so", "just", "always", "even", "still", "likewise", "then", "both", "all"})


@dataclass(frozen=True, slots=True)
class Head:
    """Units ``[first, last)`` that make a statement of the kind `act`.

    `form` is ``finite``, ``participle`` ("stressing that"), ``infinitive`` ("took the occasion to
    thank"), ``passive`` ("it was proposed by") or ``source`` ("according to", "in the general's
    words": the speaker stands inside the phrase). `verb` is the head's first word.
    """

    first: int
    last: int
    act: str
    form: str
    verb: str


class HeadGrammar:
    """Finds the heads of a sentence by their first word, then by the phrase that begins there."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._index = _index(lexicon)

    def find(self, view: View) -> list[Head]:
        """The heads in order; of two that begin at one word the longer, else the stronger, is taken."""
        if self._index.keys().isdisjoint(view.words):
            return []
        text = view.text + " "
        heads: list[Head] = []
        i = 0
        while i < len(view.units):
            unit = view.units[i]
            head = self._head(view, text, i) if unit.kind == "w" and unit.text in self._index else None
            if head is None:
                i += 1
                continue
            if head.act != NONE:
                if heads and heads[-1].last == head.first and heads[-1].verb in _WEAK | _BE:
                    head = Head(heads[-1].first, head.last, head.act, heads[-1].form, heads[-1].verb)
                    heads.pop()
                heads.append(head)
            i = max(head.last, i + 1)
        return heads

    def _head(self, view: View, text: str, i: int) -> Head | None:
        ends: dict[str, int] = {}
        start = view.offset(i)
        for act, phrase in self._index[view.units[i].text]:
            match = phrase.match(text, start)
            if match is not None:
                ends[act] = min(view.unit_at(max(start, match.end() - 2)) + 1, len(view.units))
        if not ends:
            return None
        act = _strongest(ends, i)
        last = ends[act]
        if act == NONE:
            return Head(i, last, NONE, "finite", view.units[i].text)
        form = _form(view, i, last)
        if act == CLOSING and form is not None:
            return Head(i, last, "affirm", CLOSING, view.units[i].text) if form == "finite" else None
        return Head(i, last, act, form, view.units[i].text) if form is not None else None


_WEAK = frozenset({"want", "wants", "wanted", "wish", "wishes", "wished", "hope", "hopes", "hoped", "wanting", "wishing", "hoping"})


def _strongest(ends: dict[str, int], first: int) -> str:
    """The act of a phrase that several acts list; "hope to" is a plain statement, "hope that" an appeal."""
    if NONE in ends:
        return NONE
    others = sorted((a for a in ends if a not in {"affirm", CLOSING}), key=lambda a: (-ends[a], _ORDER.index(a)))
    if not others:
        return "affirm" if "affirm" in ends else CLOSING
    if ends.get("affirm", 0) == first + 2 and ends[others[0]] == first + 1:
        return "affirm"
    return others[0]


def _form(view: View, i: int, last: int) -> str | None:
    """The grammatical form of the phrase at unit `i`, or None where it makes no statement."""
    units = view.units
    word = units[i].text
    if word in {"according", "in", "by", "as", "for", "to", "it", "such", "this", "that"}:
        return "source" if word != "it" else "finite"
    j = i - 1
    while j >= 0 and units[j].kind == "w" and (units[j].text in _ADVERBS or units[j].text.endswith("ly")):
        j -= 1
    before = units[j].text if j >= 0 and units[j].kind == "w" else ""
    if any(u.kind == "w" and u.text in _NEGATIONS for u in units[max(0, i - 3) : i]) and before != "only":
        return None
    after = units[last] if last < len(units) else None
    if word.startswith("add") and after is not None and (after.kind == "M" or after.text[:1].isdigit()) or word == "told" and i and units[i - 1].text == "all":
        return None
    if before == "," and i and word.endswith("ed") and after is not None and after.text in {"in", "on", "at", "by", "between", "from"} and units[i - 1].text == ",":
        return None
    if before in _MODALS and not view.units[i].text.startswith("would"):
        return None
    if word.endswith("ing") and len(word) > 4:
        return "finite" if before in _BE else "participle"
    if before == "to":
        return "infinitive"
    if word.endswith(("ed", "en", "ought", "orn")) or word in {"said", "told", "sought"}:
        if before in _BE:
            return "passive" if last < len(units) else None
        if before in _HAVE and j and units[j - 1].text in {"been"}:
            return "passive"
        if last < len(units) and units[last].text == "by" and before not in _HAVE:
            return "passive"
        return None if before in _ARTICLES and before not in {"of", "with", "from"} else "finite"
    return None if before in _ARTICLES | {"in", "on", "for", "by", "at"} or (units[j].kind in "JO" and j >= 0 and not word.endswith("s")) else "finite"


def _index(lexicon: Lexicon) -> dict[str, list[tuple[str, regex.Pattern[str]]]]:
    """From the first word of a phrase to the acts and expressions of all phrases that begin with it."""
    vocabulary, inflection = lexicon.vocabulary, lexicon.inflection
    rows: list[tuple[str, Iterable[str]]] = [
        (c.key, [*("~" + v for v in c.values("verb")), *c.values("cue")]) for c in vocabulary.scheme("speech-act").values()
    ]
    void = vocabulary.scheme("word-class").get("no-speech-act")
    rows.append((NONE, void.values("cue") if void is not None else ()))
    closing = vocabulary.scheme("word-class").get("closing-verb")
    rows.append((CLOSING, ["~" + v for v in closing.values("verb")] if closing is not None else ()))
    grouped: dict[str, dict[str, set[str]]] = {}
    for act, cues in rows:
        for cue in cues:
            opening, _, rest = cue.partition(" ")
            after = regex.escape("") if not rest else " " + pattern(rest, inflection)
            for word in _openings(opening, inflection):
                grouped.setdefault(word, {}).setdefault(act, set()).add(after)
    return {
        word: [(act, regex.compile(regex.escape(word) + "(?:" + "|".join(sorted(rests, key=lambda r: (-len(r), r))) + ")(?:(?<= )|(?= ))")) for act, rests in sorted(acts.items())]
        for word, acts in sorted(grouped.items())
    }


def _openings(items: str, inflection: Inflection) -> list[str]:
    """The words that a phrase may begin with: of ``~voice|~express`` every form of both verbs."""
    found: list[str] = []
    for item in items.split("|"):
        found.extend(inflection.forms(item[1:]) if item.startswith("~") else words(item))
    return [f for f in found if " " not in f]
