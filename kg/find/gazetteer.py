"""The names of the vocabulary in running text: longest match over folded tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.text import Token, plain, tokens, words, words_of
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


_BRACKETS = frozenset('()."“”')


class _Node:
    """A place in the tree of forms: what may follow, and the entries of the form that ends here."""

    __slots__ = ("after", "any_case", "entries")

    def __init__(self) -> None:
        self.after: dict[str, _Node] = {}
        self.entries: list[Entry] = []
        self.any_case = False


def _spellings(form: str) -> Iterable[tuple[str, ...]]:
    if plain(form):
        return (words(form),)
    found = tokens(form)
    marked = [(t[2], t[3]) for t in found if t[2] not in _BRACKETS]
    listed = tuple([folded for _, folded in marked])  # "Labour, Invalids and Social Affairs"
    return dict.fromkeys((words_of(found), tuple([folded for raw, folded in marked if raw != ","]), listed))


class Gazetteer:
    """The forms as a tree of their tokens, which is walked along a text as far as its tokens go on."""

    def __init__(self) -> None:
        self._root = _Node()
        self._ends: list[_Node] = []

    def add(self, entry: Entry) -> None:
        """Put one form in; a form without a letter or digit is left out."""
        for spelt in _spellings(entry.form):
            if spelt:  # "POW/MIA": with the mark between the words, and without
                node = self._root
                for word in spelt:
                    node = node.after.get(word) or node.after.setdefault(word, _Node())
                node.entries.append(Entry(entry.kind, entry.concept, entry.form, entry.case, len(spelt)))
                self._ends.append(node)

    def seal(self) -> Gazetteer:
        """Order the forms: exact case first, then by IRI, so that ties are always broken alike."""
        rank = {"exact": 0, "capital": 1, "any": 2}
        for node in self._ends:
            node.entries.sort(key=lambda e: (rank[e.case], e.kind, e.concept.iri, e.form))
            node.any_case = all(e.case == "any" for e in node.entries)
        return self

    def match_at(self, tokens: Sequence[Token], i: int) -> list[Entry] | None:
        """All entries of the longest form that begins at token `i`; their `size` is the number of tokens."""
        node = self._root.after.get(tokens[i][3])
        if node is None:
            return None
        ends: list[_Node] = []
        at, last = i + 1, len(tokens)
        while node is not None:
            if node.entries:
                ends.append(node)
            node = node.after.get(tokens[at][3]) if at < last else None
            at += 1
        for node in reversed(ends):
            if node.any_case:
                return node.entries
            fitting = [e for e in node.entries if _fits(tokens, i, e.size, e)]
            if fitting:
                return fitting
        return None

    def matches(self, tokens: Sequence[Token]) -> list[Match]:
        """The longest matches from left to right, without overlap."""
        found: list[Match] = []
        forms, done = self._root.after, 0
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
        return frozenset(self._root.after)


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
    return form.replace("/", " ").rsplit(None, 1)[-1][:1].islower()  # "Agent Orange/dioxin"


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
