"""Words that lost the blank between them: "delegationfrom", "memberof", "StandingBoard".

Pages made from wrapped lines often drop the blank at a line's end. A word of the article that no
vocabulary knows is cut where it falls into a known word and a small word, or into two words by a
capital inside it; one such word alone may be a name, so an article needs two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.text import LETTERS, Token, fold, is_latin, late, words
from kg.vocabulary import Vocabulary

_OF_THE = ("ofthe", "inthe", "tothe", "onthe", "bythe", "atthe")
_SHORT_WORD = late(rf"\b(?:{'|'.join(_OF_THE)})\b")
_WORD = late(r"\p{L}{6,}")
_LATIN_WORD = re.compile(f"[{LETTERS}]{{6,}}")
"""The same for text of Latin letters, in a third of the time."""
_PLAIN = late(r"[a-z]{4,}")
_INNER = late(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll})")
_LONG = ("which", "from", "their", "that", "with", "the", "and", "for", "its", "his", "her", "of", "by")
"""Small words that may be cut off a known word of five letters."""
_SHORT = ("is", "to", "in", "on", "as", "at")
"""Small words that many a longer word begins or ends with: the rest must be longer."""
_NO_PREFIXES = frozenset({"in", "on", "as", "at", "for", "that"})
"""Those that begin whole words too: "instability", "onlooker", "assigned"."""
_STATES = frozenset({"UN", "US", "UK", "EU"})
_BEFORE_NOUNS = ("RoK", "ROK", "USA", "DPRK", "ASEAN", "US", "UK", "EU", "UN")
"""Short forms of states that are cut off a known word in small letters: "RoKcounterpart"."""
_AFTER_NAMES = ("province", "district", "commune", "airport", "airbase", "counterpart", "delegation", "government")
"""Words that are cut off a name before them: "Long Anprovince"."""
_MOST = 16_384
"""How many words that are not two are remembered."""
_LEAST = 2
"""How many different such words an article must have."""


class Glue:
    """Finds the words of an article that are two; the words known are those of the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._known = _known(vocabulary)
        self._whole = {w for c in (vocabulary.words("word-in-one"),) for phrase in c for w in words(phrase)}
        names = ("western-given-name", "female-given-name", "male-given-name")
        self._given = frozenset(fold(w) for name in names for w in vocabulary.words(name))
        self._uncut: set[str] = set()

    def cuts(self, text: str) -> Mapping[str, int]:
        """The words of a text that are two, with the number of letters of the first."""
        found = {}
        if len(self._uncut) > _MOST:
            self._uncut.clear()
        raws = set((_LATIN_WORD if is_latin(text) else _WORD).findall(text))
        if any(word in text for word in _OF_THE):
            raws.update(_SHORT_WORD.findall(text))
        for raw in raws - self._uncut:
            at = 0 if raw.isupper() else self._find(raw)
            if at:
                found[raw] = at
            else:
                self._uncut.add(raw)
        return found if len(found) >= _LEAST else {}

    def _find(self, raw: str) -> int:
        spelt = fold(raw)
        if len(spelt) != len(raw) or spelt in self._known or spelt in self._whole:
            return 0
        if len(raw) == 5:
            return 2
        if raw[:2] in _STATES and raw[2:3].isupper() and raw[3:].islower() and spelt[2:] in self._known:
            return 2
        state = next((s for s in _BEFORE_NOUNS if raw.startswith(s) and raw[len(s) :].islower()), "")
        if state and len(spelt) - len(state) > 3 and spelt[len(state) :] in self._known:
            return len(state)
        kind = next((k for k in _AFTER_NAMES if raw[0].isupper() and len(raw) > len(k) + 1 and spelt.endswith(k)), "")
        if kind:
            return len(spelt) - len(kind)
        inner = _INNER.search(raw)
        if inner is not None:
            at = inner.start()
            lead = at > 1 and spelt[:at] in {*_LONG, *_SHORT}
            both = at > 3 and spelt[:at] in self._known and len(spelt) - at > 3 and spelt[at:] in self._known
            return at if lead or both or (at > 3 and spelt[:at] in self._given) else 0
        if raw.startswith("The") and len(raw) > 7 and spelt[3:] in self._known:
            return 3
        for small in (*_LONG, *_SHORT):
            size = len(small)
            least = 5 if small in _LONG else 6
            name = raw[0].isupper() and size < 3 and small != "of"  # Morrison, Israelis, Allenby
            if len(spelt) - size < least or name:
                continue
            if spelt.endswith(small) and spelt[:-size] in self._known:
                return len(spelt) - size
            if (
                raw[0].islower()
                and small not in _NO_PREFIXES
                and spelt.startswith(small)
                and spelt[size:] in self._known
            ):
                return size
        return 0


def split_token(token: Token, cuts: Mapping[str, int]) -> tuple[Token, Token] | None:
    """The two tokens that a glued one is, or None."""
    at = cuts.get(token.raw)
    if at is None:
        return None
    middle = token.start + at
    head = Token(token.start, middle, token.raw[:at], fold(token.raw[:at]), token.glued)
    return head, Token(middle, token.end, token.raw[at:], fold(token.raw[at:]))


def _known(vocabulary: Vocabulary) -> frozenset[str]:
    phrases = (
        phrase for concept in vocabulary for phrase in (*concept.forms, *concept.values("word"), *concept.values("cue"))
    )
    return frozenset(_PLAIN.findall(fold.__wrapped__("\n".join(phrases))))
