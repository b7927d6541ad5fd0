"""The names of the vocabulary in running text: longest match over folded tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.text import Token, tokens, words
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
    size: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """Tokens ``[first, last)`` of a sentence that name a concept."""

    first: int
    last: int
    entry: Entry


_BRACKETS = frozenset('(),."“”')


class Gazetteer:
    """A dictionary from the first token of a form to the forms that begin with it, longest first."""

    def __init__(self) -> None:
        self._drafts: dict[tuple[str, ...], list[Entry]] = {}
        self._forms: dict[str, list[tuple[int, dict[tuple[str, ...], list[Entry]]]]] = {}

    def add(self, entry: Entry) -> None:
        """Put one form in; a form without a letter or digit is left out."""
        for spelt in {words(entry.form): 1, tuple(t.norm for t in tokens(entry.form) if t.raw not in _BRACKETS): 1}:
            if spelt:  # "POW/MIA": with the mark between the words, and without
                self._drafts.setdefault(spelt, []).append(replace(entry, size=len(spelt)))

    def seal(self) -> Gazetteer:
        """Order the forms: longest first, then exact case first, then by IRI, so that ties are always broken alike."""
        rank = {"exact": 0, "capital": 1, "any": 2}
        sizes: dict[str, dict[int, dict[tuple[str, ...], list[Entry]]]] = {}
        for spelt, entries in self._drafts.items():
            entries.sort(key=lambda e: (rank[e.case], e.kind, e.concept.iri, e.form))
            sizes.setdefault(spelt[0], {}).setdefault(len(spelt), {})[spelt] = entries
        self._forms = {first: sorted(by.items(), key=lambda item: -item[0]) for first, by in sizes.items()}
        return self

    def match_at(self, tokens: Sequence[Token], i: int) -> list[Entry] | None:
        """All entries of the longest form that begins at token `i`; their `size` is the number of tokens."""
        sizes = self._forms.get(tokens[i][3])
        if sizes is None:
            return None
        for size, forms in sizes:
            entries = forms.get(tuple([t[3] for t in tokens[i : i + size]]))
            if entries is not None:
                fitting = [e for e in entries if _fits(tokens, i, size, e)]
                if fitting:
                    return fitting
        return None

    def matches(self, tokens: Sequence[Token]) -> list[Match]:
        """The longest matches from left to right, without overlap."""
        found: list[Match] = []
        forms, done = self._forms, 0
        for i, token in enumerate(tokens):
            if token[3] not in forms or i < done:
                continue
            entries = self.match_at(tokens, i)
            if entries is not None:
                done = i + entries[0].size
                found.append(Match(i, done, entries[0]))
        return found

    @property
    def first_words(self) -> frozenset[str]:
        """The first tokens of all forms: what a scan may look for before it asks `match_at`."""
        return frozenset(self._forms)


def _fits(tokens: Sequence[Token], i: int, n: int, entry: Entry) -> bool:
    if entry.case == "any":
        return True
    if entry.case == "capital":
        return tokens[i].raw[0].isupper() and (
            n == 1
            or tokens[i + n - 1].raw[0].isupper()
            or tokens[i + n - 1].raw[0].isdigit()
            or not entry.form[-1:].islower()
            or _lower_tail(entry.form)
        )
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
