"""The words for meetings, compiled from the vocabulary: nouns, verbs, status words, phrases before names.

A `Hit` is a stretch of units that is such a word; its `key` says which. Nouns have the key of their
meeting kind, ``event`` for the colourless noun ("the event"); verbs have the keys of `VERBS`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

import regex

from kg.find.cues import Inflection, pattern
from kg.find.lexicon import Lexicon
from kg.find.view import View
from kg.text import fold, late

VERBS = (
    ("meeting-kind", "talks", "meet"),
    ("meeting-kind", "phone-call", "phone"),
    ("meeting-kind", "visit", "travel"),
    ("meeting-kind", "ceremony", "tribute"),
    ("meeting-kind", "press-conference", "press"),
    ("role", "host", "host"),
    ("role", "guest", "guest"),
    ("role", "co-chair", "co-chair"),
    ("role", "chair", "chair"),
    ("role", "speaker", "speak"),
    ("role", "participant", "attend"),
    ("word-class", "event-verb", "hold"),
    ("word-class", "carrying-verb", "carry"),
    ("word-class", "signing-verb", "sign"),
    ("word-class", "handover-verb", "handover"),
    ("word-class", "launching-verb", "launch"),
    ("word-class", "inviting-verb", "invite"),
    ("meeting-status", "proposed", "propose"),
    ("word-class", "speech-verb", "say"),
)
"""Scheme and concept whose ``kg:verb`` make up a class of verbs, and the key of the class; earlier ones win."""

PLAIN = frozenset({"say", "hold", "propose", "carry", "speak", "chair"})
"""Classes of verbs that tell of no event by themselves."""

PHRASES = (
    "visit-host-word",
    "escort-word",
    "guide-word",
    "attendance-word",
    "chair-word",
    "co-chair-word",
    "speaker-word",
)
_ADVERBS = frozenset(
    {
        "himself",
        "herself",
        "also",
        "now",
        "currently",
        "still",
        "then",
        "both",
        "already",
        "again",
        "later",
        "first",
        "briefly",
        "separately",
        "bilaterally",
        "trilaterally",
        "privately",
        "informally",
        "jointly",
        "recently",
        "soon",
        "together",
        "formally",
        "officially",
        "personally",
        "each",
        "all",
    }
)
_CUT = frozenset({"with", "between", "of", "on", "at", "to", "from", "by", "for"})
_PARTED = frozenset({"with", "to"})
_WHERE = frozenset(
    "in on at , likewise also the city of earlier later morning afternoon evening here there respectively separately "
    "individually".split()
)
_BETWEEN = _ADVERBS | _WHERE
_ITEM = late(r"\[([^\]]*)\]|(\S+)")


_AUXILIARIES = ("is", "are", "was", "were", "will", "would", "has", "had", "have", "can", "could", "may")


def _words(lexicon: Lexicon, key: str) -> frozenset[str]:
    return frozenset(fold(w) for w in lexicon.vocabulary.words(key))


def _compiled(cues: Iterable[str], inflection: Inflection) -> regex.Pattern[str]:
    """One expression for several cues over ``view.text + " "``."""
    patterns = sorted({pattern(c, inflection) for c in cues}, key=lambda p: (-len(p), p))
    closed = (p if p.endswith(")") else p + "(?= )" for p in patterns)
    return late(r"(?<![^\s])(?:" + "|".join(closed) + ")")


@dataclass(frozen=True, slots=True)
class Hit:
    """Units ``[first, last)`` of a view that are a noun or verb with the given key; `form` are its words."""

    key: str
    first: int
    last: int
    form: tuple[str, ...] = ()
    verb: bool = False


def expanded(cue: str, inflection: Inflection, verb: bool = False) -> Iterator[tuple[str, ...]]:
    """Every row of words that a cue without gaps stands for; of a verb the first word is inflected."""
    choices: list[tuple[tuple[str, ...], ...]] = []
    for number, (optional, item) in enumerate(_ITEM.findall(cue)):
        rows: list[tuple[str, ...]] = []
        for word in (optional or item).split("|"):
            plain = fold(word.lstrip("~")).replace("-", " ")
            inflected = (verb and number == 0) or word.startswith("~")
            rows.extend(tuple(f.split()) for f in (inflection.forms(plain) if inflected else (plain,)))
        choices.append(tuple(rows) + (((),) if optional else ()))
    for row in product(*choices):
        yield tuple(w for part in row for w in part)


class PhraseBook:
    """Rows of words with their keys, looked up by their first word; the longest row wins."""

    def __init__(self, inflection: Inflection, cut: bool = True) -> None:
        self._inflection = inflection
        self._cut = _CUT if cut else frozenset()
        self._rows: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
        self._by_next: dict[str, dict[str, list[tuple[tuple[str, ...], str, bool]]]] = {}
        self._firsts: frozenset[str] = frozenset()
        self._last: tuple[View, list[Hit]] | None = None
        self._known: set[tuple[tuple[str, ...], bool]] = set()

    def add(self, key: str, cues: Iterable[str], verb: bool = False) -> None:
        """Enter cues under a key; a row entered before keeps its first key."""
        for cue in cues:
            for row in expanded(cue, self._inflection, verb):
                if (row, verb) not in self._known:
                    self._known.add((row, verb))
                    self._rows.setdefault(row[0], []).append((row, key, verb))

    def seal(self) -> PhraseBook:
        """Order the rows: the longest first, nouns before verbs."""
        self._firsts = frozenset(self._rows)
        for rows in self._rows.values():
            rows.sort(key=lambda r: (-len(r[0]), r[2], r[0], r[1]))
        for first, rows in self._rows.items():
            seconds = {row[1] for row, _, _ in rows if len(row) > 1}
            self._by_next[first] = {
                after: [r for r in rows if len(r[0]) == 1 or r[0][1] == after] for after in ("", *sorted(seconds))
            }
        return self

    def _possible(self, view: View, words: list[str], i: int) -> list[tuple[tuple[str, ...], str, bool]]:
        """The rows that may begin at unit `i`, by the word after it; adverbs, places and dates may stand between."""
        after = words[i + 1] if i + 1 < len(words) else ""
        between = after in _BETWEEN or (not after and i + 1 < len(words) and view.units[i + 1].kind in "DL")
        rows = self._by_next[words[i]]
        return self._rows[words[i]] if between else rows.get(after) or rows[""]

    def firsts(self) -> frozenset[str]:
        """The words with which the rows begin."""
        return self._firsts

    def find(self, view: View) -> list[Hit]:
        """The hits of a sentence from left to right, none within another."""
        if view.words.isdisjoint(self._firsts):
            return []
        if self._last is not None and self._last[0] is view:
            return self._last[1]
        words = [u.text if u.kind == "w" else "" for u in view.units]
        known = self._rows
        hits: list[Hit] = []
        done = 0
        for i, word in enumerate(words):
            if word not in known or i < done:
                continue
            for row, key, verb in self._possible(view, words, i):
                size = _length(view, words, i, row, verb)
                if size:
                    cut = 1 if not verb and len(row) > 1 and row[-1] in self._cut else 0
                    done = i + size - cut
                    hits.append(Hit(key, i, done, row, verb))
                    break
        self._last = view, hits
        return hits


def _length(view: View, words: list[str], i: int, row: tuple[str, ...], verb: bool = False) -> int:
    """How many units from `i` on are the row, but for an adverb or date after its first word; 0 if none are.

    Between a verb and its last preposition may stand when and where ("sat in Hanoi on Monday with").
    """
    if tuple(words[i : i + len(row)]) == row:
        return len(row)
    if verb and len(row) > 1 and row[-1] in _PARTED and tuple(words[i : i + len(row) - 1]) == row[:-1]:
        k = i + len(row) - 1
        while k < min(len(words), i + len(row) + 6) and (words[k] in _WHERE or view.units[k].kind in "DL"):
            k += 1
        if k < len(words) and k > i + len(row) - 1 and words[k] == row[-1]:
            return k + 1 - i
    if (
        len(row) > 1
        and i + 1 < len(words)
        and (words[i + 1] in _ADVERBS or view.units[i + 1].kind == "D")
        and tuple(words[i + 2 : i + 1 + len(row)]) == row[1:]
    ):
        return len(row) + 1
    return 0


class MeetingWords:
    """All that the meeting grammar looks up, made once from the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        vocabulary, inflection = lexicon.vocabulary, lexicon.inflection
        self.book = PhraseBook(inflection)
        for kind, concept in vocabulary.scheme("meeting-kind").items():
            self.book.add(kind, concept.values("cue"))
        self.book.add("event", ("event", "function"))
        self.book.add("series", ("edition", "round", "instalment", "installment"))
        for scheme, name, key in VERBS:
            concept = vocabulary.get(scheme, name)
            self.book.add(key, concept.values("verb"), verb=True)
            self.book.add(key, concept.values("cue") if scheme == "role" else (), verb=True)
        self.book.seal()
        self.phrases = PhraseBook(inflection, cut=False)
        for name in PHRASES:
            self.phrases.add(name, (c for c in vocabulary.get("word-class", name).values("cue")))
        self.phrases.seal()
        self.planned = _compiled(vocabulary.get("meeting-status", "planned").values("cue"), inflection)
        self.proposed = _compiled(
            (
                f"~{v.partition(' ')[0]} {v.partition(' ')[2]}".rstrip()
                for v in vocabulary.get("meeting-status", "proposed").values("verb")
            ),
            inflection,
        )
        self.called_off = _compiled(vocabulary.get("word-class", "called-off-word").values("cue"), inflection)
        self.remote = _compiled(vocabulary.get("word-class", "remote-word").values("cue"), inflection)
        self._sets(lexicon)

    def _sets(self, lexicon: Lexicon) -> None:
        """The plain words that the grammar asks for."""
        vocabulary, inflection = lexicon.vocabulary, lexicon.inflection
        self.capitals = {
            c.value("capitalOf") or "": c for c in vocabulary.scheme("place").values() if c.value("capitalOf")
        }
        self.site_nouns = _words(lexicon, "site-noun")
        self.works = _words(lexicon, "works-noun")
        self.speech_nouns = _words(lexicon, "speech-noun")
        self.taking = frozenset(
            " ".join(row).split()[-1]
            for concept in (vocabulary.get("role", "host"), vocabulary.get("meeting-kind", "talks"))
            for verb in concept.values("verb")
            for row in expanded(verb, inflection, True)
            if len(row) == 1 or row[-1] == "with"
        )
        self.launching = frozenset(
            r[0]
            for v in vocabulary.get("word-class", "launching-verb").values("verb")
            for r in expanded(v, inflection, True)
        ) - {"break", "breaks", "broke", "broken", "breaking"}
        self.telling_words = self.phrases.firsts() | self.launching | self.speech_nouns | {"since", "guest", "guests"}
        self.speech = frozenset(
            r[0]
            for v in vocabulary.get("word-class", "speech-verb").values("verb")
            for r in expanded(v, inflection, True)
        )
        nouns = {w for spelt in lexicon.role_nouns for w in spelt} - {"the", "of", "for", "and", "in"}
        self.roles = frozenset(nouns | {n + "s" for n in nouns})
        self.finite = frozenset(
            {
                *_AUXILIARIES,
                *(
                    w
                    for row in vocabulary.get("word-class", "irregular-verb").values("verbForms")
                    for w in row.split()[1:]
                    if not w.endswith("ing")
                ),
            }
        )
        self.present = frozenset(
            inflection.forms(verb.split()[0].lstrip("~("))[1]
            for concept in vocabulary.scheme("meeting-frame").values()
            for cue in concept.values("cue")
            for verb in regex.findall(r"~[a-z]+", cue)
        )
        self.subtypes = {
            name.removeprefix("ceremony-"): frozenset(fold(w) for w in vocabulary.words(name))
            for name in sorted(vocabulary.scheme("word-class"))
            if name.startswith("ceremony-")
        }
