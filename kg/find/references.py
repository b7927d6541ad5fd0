"""Words that stand for somebody named elsewhere: "the minister", "his guest", "he", "both sides", "the visitors".

Each is resolved while reading in order: by the country, post, rank or gender that it tells of, else by
who was the subject last. What can not be told stays a plain word.
"""

from __future__ import annotations

from collections.abc import Mapping

from kg.find.context import Context, Sides
from kg.find.genders import settle
from kg.find.memory import Memory
from kg.find.officials import Person
from kg.find.reference_groups import GroupResolver
from kg.find.reference_nouns import NounResolver
from kg.find.reference_phrases import DETERMINERS
from kg.find.reference_pronouns import OBJECTS, SUBJECTS, PronounResolver, oblique
from kg.find.reference_sides import BOTH, SideResolver
from kg.find.view import Unit, View

_OPENERS = DETERMINERS | SUBJECTS | OBJECTS | BOTH | {"they", "three", "four", "five"}
_VERB_AFTER = frozenset("said told asked thanked added noted".split())
_ALSO_AFTER = _VERB_AFTER | frozenset("went stressed underscored continued affirmed underlined stated".split())

_INVERTED = frozenset(
    "added admitted affirmed agreed answered argued asked assured conceded concluded confirmed countered declared "
    "emphasised emphasized explained insisted noted observed pleaded pledged promised recalled rejoined remarked "
    "replied responded retorted said stated stressed suggested told underlined underscored urged vowed warned".split()
)
_SUBORDINATING = frozenset("after when while before once since".split())
"""Openings of a clause in which another may act than in the main one: "After <P> had spoken, <P> took the floor"."""
_GROUPS = frozenset("leaders officials authorities representatives officers experts delegates".split())
_GROUPED = frozenset("provincial local municipal city district government military ministry".split())
_CLOSED = frozenset({",", '"', "”", "’", "?", "!"})
"""Verbs of speaking that stand before their subject, and what stands before them."""

Strangers = Mapping[int, Mapping[int, Person]]
"""View number, then token: who is named there and is no official."""


_LABEL = 2
"""Before which unit a name with a colon behind it tells who speaks in a transcript: "MR. HALE: They will meet"."""


class Resolver:
    """Reads the views of an article in order and makes mentions of the words that stand for persons and sides."""

    def __init__(self, context: Context, strangers: Strangers) -> None:
        self._context = context
        self._strangers = strangers
        self._memory = Memory(context)
        self._nouns = NounResolver(context, self._memory)
        self._pronouns = PronounResolver(context, self._memory)
        self._openers = _OPENERS | context.lexicon.bare_roles
        self._groups = GroupResolver(context, self._memory, self._nouns)
        self._sides = SideResolver(context, self._memory, self._nouns)

    def run(self) -> None:
        """Resolve every sentence; afterwards `Context.subjects` holds each sentence's subject."""
        settle(self._context.lexicon, self._context.views, self._context.officials)
        for number, view in enumerate(self._context.views):
            self._memory.sentence = number
            self._sentence(view, self._strangers.get(number, {}))
            self._context.subjects.append(self._memory.subject)

    def _sentence(self, view: View, strangers: Mapping[int, Person]) -> None:
        memory = self._memory
        current: Person | None = None
        stranger: Person | None = None
        mentioned: list[Person] = []
        replaced = False
        units, openers, i = view.units, self._openers, -1
        while (i := i + 1) < len(units):  # which become fewer where several are one mention
            unit: Unit | None = units[i]
            if unit is not None and unit.kind == "w":
                if strangers and current is None and stranger is None:
                    stranger = strangers.get(unit.first) if not oblique(view, i) else None
                    if stranger is not None:
                        memory.stranger, memory.stranger_told = stranger, memory.sentence
                if unit.text not in openers:
                    continue
                unit = self._made(view, i, current)
                replaced = replaced or unit is not None
            label = i < _LABEL and i + 1 < len(units) and units[i + 1].text == ":" and view.sentence.kind == "body"
            if unit is not None and isinstance(unit.value, Person) and not label:
                memory.named(unit.value)
                mentioned.append(unit.value)
                if current is None and not oblique(view, i):
                    current, memory.stranger = unit.value, stranger
        if replaced:
            view.render()
        self._close(view, current, stranger, mentioned)

    def _made(self, view: View, i: int, current: Person | None) -> Unit | None:
        return (
            self._groups.resolve(view, i, current)
            or self._nouns.resolve(view, i, current)
            or self._pronouns.resolve(view, i, current)
            or self._sides.resolve(view, i, current)
        )

    def _close(self, view: View, current: Person | None, stranger: Person | None, mentioned: list[Person]) -> None:
        """Keep who is the subject of the sentence and whom the next one's pronouns mean."""
        memory = self._memory
        subject = self._subject_of(view) or current
        memory.stranger = None if subject is not None and stranger is None else stranger or memory.stranger
        memory.subject = subject or memory.subject
        if _several_speak(view):
            memory.side_spoke = memory.sentence
        memory.close(mentioned, subject if isinstance(subject, Person) else None)
        memory.together = subject if isinstance(subject, Sides) else None if mentioned else memory.together
        only = mentioned[0] if len({id(p) for p in mentioned}) == 1 else None
        memory.focus = subject if isinstance(subject, Person) else only or (None if mentioned else memory.focus)

    def _subject_of(self, view: View) -> Person | Sides | str | None:
        """Who speaks or acts: the one after a closing "said", else the first not governed by a preposition."""
        units = view.units
        for i in range(len(units) - 1, max(-1, len(units) - 9), -1):
            if units[i].kind in "PBSC" and i > 1:
                verb_before = units[i - 1].kind == "w" and units[i - 1].text in _VERB_AFTER
                comma_before = (
                    units[i - 1].text in {",", '"', "”"}
                    and i + 1 < len(units)
                    and units[i + 1].kind == "w"
                    and units[i + 1].text in _ALSO_AFTER
                )
                if (verb_before and units[i - 2].text in {",", '"', "”", "’"}) or comma_before:
                    value = units[i].value
                    return value if isinstance(value, Person | Sides) else self._context.code(units[i])
        for i, unit in view.of_kind("PBS"):  # "“...”, replied <P>, deputy minister of ..."
            replied = i > 1 and isinstance(unit.value, Person) and units[i - 1].text in _INVERTED
            if replied and isinstance(unit.value, Person) and units[i - 2].text in _CLOSED:
                return unit.value
        first = self._clause(view)
        for i, unit in view.of_kind("PBS"):
            value = unit.value
            if i >= first and isinstance(value, Person | Sides | str) and not oblique(view, i):
                return value
        return None

    @staticmethod
    def _clause(view: View) -> int:
        """Where the main clause begins: after the comma of an opening such as "Receiving X, …"."""
        units = view.units
        if not units or units[0].kind != "w":
            return 0
        if (units[0].text.endswith("ing") and len(units[0].text) > 4) or units[0].text in _SUBORDINATING:
            comma = next((i for i, u in enumerate(units) if u.text == ","), 0)
            if any(u.kind in "PBS" for u in units[comma:]):
                return comma
        return 0


_PARTIES = frozenset("delegation delegates visitors guests team group senators congressmen lawmakers mission".split())


def _several_speak(view: View) -> bool:
    """Does a sentence begin with several of one side, whom "they" means: "Provincial leaders", "<S> promised"?"""
    units = view.units
    first = units[1] if len(units) > 1 and units[0].text == "the" else units[0] if units else None
    if first is None:
        return False
    at = 1 if first is units[0] else 2
    if first.kind == "S" or (at == 2 and first.text in _PARTIES):
        return True
    group = units[at].text if at < len(units) and units[at].kind == "w" else ""
    return group in _GROUPS and (first.kind in {"J", "C", "L"} or first.text in _GROUPED)
