"""The names of the vocabulary in running text: longest match over folded tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.text import Token, words
from kg.vocabulary import Concept, Vocabulary


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """One form of a concept. `kind` is the letter of the mention it makes (see `kg.find.view`).

    `case` says how the text must write it: ``any``, ``capital`` (first letter) or ``exact`` (an
    acronym, which in small letters would be another word).
    """

    kind: str
    concept: Concept
    form: str
    case: str


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """Tokens ``[first, last)`` of a sentence that name a concept."""

    first: int
    last: int
    entry: Entry


class Gazetteer:
    """A dictionary from the first token of a form to the forms that begin with it, longest first."""

    def __init__(self) -> None:
        self._forms: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        self._sealed = False

    def add(self, entry: Entry) -> None:
        """Put one form in; a form without a letter or digit is left out."""
        spelt = words(entry.form)
        if spelt:
            self._forms.setdefault(spelt[0], []).append((spelt, entry))
            self._sealed = False

    def seal(self) -> Gazetteer:
        """Order the forms: longest first, then exact case first, then by IRI, so that ties are always broken alike."""
        rank = {"exact": 0, "capital": 1, "any": 2}
        for forms in self._forms.values():
            forms.sort(key=lambda f: (-len(f[0]), rank[f[1].case], f[1].kind, f[1].concept.iri))
        self._sealed = True
        return self

    def match_at(self, tokens: Sequence[Token], i: int) -> list[Entry] | None:
        """All entries of the longest form that begins at token `i`; the caller reads the length of the first."""
        forms = self._forms.get(tokens[i].norm)
        if forms is None:
            return None
        best: list[Entry] = []
        length = 0
        for spelt, entry in forms:
            n = len(spelt)
            if best and n < length:
                break
            if i + n > len(tokens):
                continue
            if n > 1 and any(tokens[i + k].norm != spelt[k] for k in range(1, n)):
                continue
            if _fits(tokens, i, n, entry):
                best.append(entry)
                length = n
        return best or None

    def matches(self, tokens: Sequence[Token]) -> list[Match]:
        """The longest matches from left to right, without overlap."""
        found: list[Match] = []
        i = 0
        while i < len(tokens):
            entries = self.match_at(tokens, i)
            if entries is None:
                i += 1
                continue
            n = len(words(entries[0].form))
            found.append(Match(i, i + n, entries[0]))
            i += n
        return found


def _fits(tokens: Sequence[Token], i: int, n: int, entry: Entry) -> bool:
    if entry.case == "any":
        return True
    if entry.case == "capital":
        return tokens[i].raw[0].isupper() and (n == 1 or tokens[i + n - 1].raw[0].isupper() or tokens[i + n - 1].raw[0].isdigit() or not entry.form[-1:].islower() or _lower_tail(entry.form))
    return all(t.raw.replace(".", "").isupper() or not t.raw[0].isalpha() for t in tokens[i : i + n])


def _lower_tail(form: str) -> bool:
    return form.rsplit(None, 1)[-1][:1].islower()


def case_of(form: str) -> str:
    """How text must write a form: acronyms exactly, names with a capital, other words in any case."""
    letters = [c for c in form if c.isalpha()]
    if letters and all(c.isupper() for c in letters) and len(letters) <= 6 and " " not in form:
        return "exact"
    return "capital" if form[:1].isupper() else "any"


def compiled(vocabulary: Vocabulary, schemes: Iterable[tuple[str, str]]) -> Gazetteer:
    """The gazetteer of some schemes; each is given with the letter of its mentions."""
    gazetteer = Gazetteer()
    for scheme, kind in schemes:
        for concept in vocabulary.scheme(scheme).values():
            for form in concept.forms:
                gazetteer.add(Entry(kind, concept, form, case_of(form)))
            for form in concept.values("demonym"):
                gazetteer.add(Entry("J", concept, form, case_of(form)))
    return gazetteer.seal()
