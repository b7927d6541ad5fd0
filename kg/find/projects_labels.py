"""How the bodies of a project are labelled: under their acronym, with the name where that does not tell it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.find.context import Context
from kg.find.projects_names import name_of
from kg.model import Term
from kg.text import fold, words
from kg.vocabulary import Concept

_SMALL = frozenset({"of", "for", "the", "and", "on", "in"})
_WHOLE = frozenset({"us", "un", "uk"})
"""What counts for nothing, and what counts whole, in the letters of an acronym."""


@dataclass(frozen=True, slots=True)
class Spelt:
    """How an article names the bodies it knows: concept IRI to acronym, to the longest name and to the shortest."""

    short: dict[str, str]
    full: dict[str, str]
    brief: dict[str, str]

    @classmethod
    def of(cls, context: Context) -> Spelt:
        """The acronyms and names of all sentences."""
        short: dict[str, str] = {}
        full: dict[str, str] = {}
        brief: dict[str, str] = {}
        for view in context.views:
            for _, unit in view.of_kind("O"):
                if not isinstance(unit.value, Concept):
                    continue
                text, iri = name_of(unit), unit.value.iri
                if " " not in text and text.isupper() and len(text) <= 8:
                    short.setdefault(iri, text)
                elif " " in text:
                    text = unit.value.label if unit.value.label.endswith(" " + text) else text
                    full[iri] = max(full.get(iri, ""), text, key=len)
                    brief[iri] = min(brief.get(iri, text), text, key=len)
        return cls(short, full, brief)


def distinct(terms: Sequence[Term], spelt: Spelt) -> tuple[Term, ...]:
    """Each body once, under its acronym where the article has one; with its name if that does not tell the acronym."""
    seen: dict[str, Term] = {}
    for term in terms:
        label = spelt.short.get(term.concept or "", term.label)
        name = spelt.full.get(term.concept or "", term.label) if label == term.label else term.label
        if (" " not in label and not label.isupper()) or name.endswith(" " + label):
            label = name  # the Pentagon; the Agency for International Development
        elif len(label) < len(name) and label.isupper() and label != _initials(name):
            label = f"{name} ({label})"
        elif " " in label and not set(words(brief := spelt.brief.get(term.concept or "", label))) <= set(words(label)):
            label = f"{label} ({brief})"  # National Steering Committee 33 (Office 33)
        seen.setdefault(term.concept or term.label, Term(label, term.concept))
    return tuple({fold(t.label): t for t in reversed(seen.values())}.values())[::-1]


def _initials(name: str) -> str:
    parts = [w for w in words(name) if w not in _SMALL]
    return "".join(w if w in _WHOLE else w[0] for w in parts).upper()
