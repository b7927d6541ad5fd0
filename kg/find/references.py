"""Words that stand for somebody named elsewhere: "the minister", "his guest", "he", "both sides".

Each is resolved while reading in order: by the country, post or rank that it names, else by who
was the subject last. What can not be told stays a plain word.
"""

from __future__ import annotations

from kg.find.context import Context, Sides
from kg.find.memory import Memory
from kg.find.officials import Person
from kg.find.reference_nouns import DETERMINERS, NounResolver
from kg.find.reference_sides import BOTH, SideResolver
from kg.find.view import Unit, View

_SUBJECTS = frozenset({"he", "she"})
_OBJECTS = frozenset({"him", "her"})
_OPENERS = DETERMINERS | _SUBJECTS | _OBJECTS | BOTH | {"they"}
_VERB_AFTER = frozenset("said told asked thanked added noted".split())
_GOVERNING = frozenset(
    "with by to from of for between and against on at about under including welcomed told asked thanked received met "
    "invited".split()
)


class Resolver:
    """Reads the views of an article in order and makes mentions of the words that stand for persons and sides."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._memory = Memory(context)
        self._nouns = NounResolver(context, self._memory)
        self._sides = SideResolver(context, self._memory)

    def run(self) -> None:
        """Resolve every sentence; afterwards `Context.subjects` holds each sentence's subject."""
        for view in self._context.views:
            self._sentence(view)
            self._context.subjects.append(self._memory.subject)

    def _sentence(self, view: View) -> None:
        current: Person | None = None
        replaced = False
        i = 0
        while i < len(view.units):
            unit: Unit | None = view.units[i]
            if unit is not None and unit.kind == "w":
                unit = self._made(view, i, current) if unit.text in _OPENERS else None
                replaced = replaced or unit is not None
            if unit is not None and isinstance(unit.value, Person):
                self._memory.named(unit.value)
                if current is None and not self._oblique(view, i):
                    current = unit.value
            i += 1
        if replaced:
            view.render()
        self._memory.subject = self._subject_of(view) or current or self._memory.subject

    def _made(self, view: View, i: int, current: Person | None) -> Unit | None:
        return self._nouns.resolve(view, i, current) or self._pronoun(view, i, current) or self._sides.resolve(view, i)

    @staticmethod
    def _oblique(view: View, i: int) -> bool:
        return i > 0 and view.units[i - 1].kind == "w" and view.units[i - 1].text in _GOVERNING

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
                    and units[i + 1].text
                    in _VERB_AFTER
                    | {"went", "stressed", "underscored", "continued", "affirmed", "underlined", "stated"}
                )
                if (verb_before and units[i - 2].text in {",", '"', "”", "’"}) or comma_before:
                    value = units[i].value
                    return value if isinstance(value, Person | Sides) else self._context.code(units[i])
        for i in range(self._clause(view), len(units)):
            value = units[i].value
            if units[i].kind in "PBS" and isinstance(value, Person | Sides | str) and not self._oblique(view, i):
                return value
        return None

    @staticmethod
    def _clause(view: View) -> int:
        """Where the main clause begins: after the comma of an opening such as "Receiving X, …"."""
        units = view.units
        if units and units[0].kind == "w" and units[0].text.endswith("ing") and len(units[0].text) > 4:
            comma = next((i for i, u in enumerate(units) if u.text == ","), 0)
            if any(u.kind in "PBS" for u in units[comma:]):
                return comma
        return 0

    def _pronoun(self, view: View, i: int, current: Person | None) -> Unit | None:
        word = view.units[i].text
        if word in _SUBJECTS:
            subject = current if current is not None else self._memory.subject
            if not isinstance(subject, Person):
                subject = next(iter(self._memory.recent[::-1]), None)
            return view.replace(i, i + 1, "P", subject) if subject is not None else None
        if word == "him" or (word == "her" and self._is_object(view, i)):
            other = next((p for p in self._memory.recent[::-1] if p is not current), None)
            return view.replace(i, i + 1, "P", other) if other is not None else None
        if word == "they" and i + 1 < len(view.units):
            return self._they(view, i)
        return None

    @staticmethod
    def _is_object(view: View, i: int) -> bool:
        return (
            i + 1 >= len(view.units)
            or (view.units[i + 1].kind == "w" and not view.units[i + 1].text[:1].isalpha())
            or view.units[i + 1].text in {"to", "that", "on", "in", "for", "at", "and", "as"}
        )

    def _they(self, view: View, i: int) -> Unit | None:
        before = [u for u in view.units[:i] if u.kind in "BPSC"]
        if any(u.kind == "B" for u in before):
            return view.replace(i, i + 1, "B", next(u.value for u in before if u.kind == "B"))
        if not before and isinstance(self._memory.subject, Sides):
            return view.replace(i, i + 1, "B", self._memory.subject)
        if not before and len(self._memory.pair) == 2 and i < 3:
            return view.replace(i, i + 1, "B", self._memory.sides(self._memory.pair))
        return None
