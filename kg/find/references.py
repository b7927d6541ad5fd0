"""Words that stand for somebody named elsewhere: "the minister", "his guest", "he", "both sides".

Each is resolved while reading in order: by the country, post or rank that it names, else by who
was the subject last. What can not be told stays a plain word.
"""

from __future__ import annotations

from collections.abc import Iterable

from kg.find.context import Context, Sides
from kg.find.officials import Person
from kg.find.view import Unit, View
from kg.text import words
from kg.vocabulary import Concept

_DETERMINERS = frozenset({"the", "this", "that", "his", "her", "their", "its"})
_BOTH = frozenset({"two", "both"})
_OTHERS = frozenset({"guest", "visitor", "host", "counterpart", "interlocutor", "colleague", "opposite"})
_SUBJECTS = frozenset({"he", "she"})
_OBJECTS = frozenset({"him", "her"})
_ADJECTIVES = frozenset(
    {
        "visiting",
        "outgoing",
        "new",
        "newly",
        "appointed",
        "top",
        "senior",
        "deputy",
        "former",
        "defence",
        "defense",
        "foreign",
        "prime",
        "vice",
        "chief",
        "party",
        "state",
        "general",
        "first",
    }
)
_VERB_AFTER = frozenset({"said", "told", "asked", "thanked", "added", "noted"})
_PREPOSITIONS = frozenset(
    {
        "with",
        "by",
        "to",
        "from",
        "of",
        "for",
        "between",
        "and",
        "against",
        "on",
        "at",
        "about",
        "under",
        "including",
        "welcomed",
        "told",
        "asked",
        "thanked",
        "received",
        "met",
        "invited",
    }
)


_REMEMBERED = 30
"""How many persons a noun may refer back to: the last ones named."""


class Resolver:
    """Reads the views of an article in order and makes mentions of the words that stand for persons and sides."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._lex = context.lexicon
        self._recent: list[Person] = []
        self._subject: Person | Sides | str | None = None
        self._pair: tuple[Person, ...] = ()
        self._openers = _DETERMINERS | _SUBJECTS | _OBJECTS | _BOTH | {"they"}

    def run(self) -> None:
        """Resolve every sentence; afterwards `Context.subjects` holds each sentence's subject."""
        for view in self._context.views:
            self._sentence(view)
            self._context.subjects.append(self._subject)

    def _sentence(self, view: View) -> None:
        current: Person | None = None
        openers, replaced = self._openers, False
        i = 0
        while i < len(view.units):
            unit = view.units[i]
            if unit.kind == "P" and isinstance(unit.value, Person):
                self._mentioned(unit.value)
                if current is None and not self._oblique(view, i):
                    current = unit.value
            elif unit.kind == "w" and unit.text in openers:
                made = self._noun(view, i, current) or self._pronoun(view, i, current) or self._sides(view, i)
                if made is not None:
                    replaced = True
                    if isinstance(made.value, Person):
                        self._mentioned(made.value)
                        if current is None and not self._oblique(view, i):
                            current = made.value
            i += 1
        if replaced:
            view.render()
        self._subject = self._subject_of(view) or current or self._subject

    def _mentioned(self, person: Person) -> None:
        if person in self._recent:
            self._recent.remove(person)
        self._recent = [*self._recent[-_REMEMBERED:], person]
        self._pair = tuple(self._recent[-2:])

    @staticmethod
    def _oblique(view: View, i: int) -> bool:
        return i > 0 and view.units[i - 1].kind == "w" and view.units[i - 1].text in _PREPOSITIONS

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
        for i, unit in enumerate(units):
            if unit.kind in "PBS" and not self._oblique(view, i):
                value = unit.value
                if isinstance(value, Person | Sides | str):
                    return value
        return None

    # -- nouns ----------------------------------------------------------------------------

    def _noun(self, view: View, i: int, current: Person | None) -> Unit | None:
        """ "the minister", "the visiting American general", "his US counterpart"."""
        units = view.units
        if units[i].text not in _DETERMINERS:
            return None
        adjectives: list[str] = []
        at, country = i + 1, None
        while at < len(units) and at - i < 6:
            unit = units[at]
            if unit.kind in "JCO" and isinstance(unit.value, Concept):
                country = self._lex.country(unit.value) or country
                adjectives.extend(words(unit.text) if unit.kind == "O" else ())
                if at + 1 < len(units) and units[at + 1].text == "'s":
                    at += 1
            elif unit.kind == "L" and (code := self._context.code(unit)) and at + 1 < len(units):
                country = code
            elif unit.kind == "w" and self._is_role(units, at):
                break
            elif unit.kind == "w" and (
                unit.text in _ADJECTIVES
                or unit.text in self._lex.fields
                or unit.text in self._lex.qualifier_words
                or (unit.text in self._lex.body_words and unit.text != "side")
            ):
                adjectives.append(unit.text)
            else:
                return None
            at += 1
        else:
            return None
        if at >= len(units):
            return None
        last = at + self._role_length(units, at)
        noun = units[last - 1].text
        if (
            last < len(units)
            and units[last].kind == "w"
            and (units[last].text in {"of", "for"} or self._is_role(units, last))
            and noun not in _OTHERS
        ):
            return None  # a post of somebody not named, not a reference back
        person = self._meant(units[i].text, noun, tuple(u.text for u in units[at:last]), country, adjectives, current)
        if person is None:
            return None
        return view.replace(i, last, "P", person)

    def _is_role(self, units: list[Unit], at: int) -> bool:
        return self._role_length(units, at) > 0

    def _role_length(self, units: list[Unit], at: int) -> int:
        for size in (3, 2, 1):
            spelt = tuple(u.text for u in units[at : at + size] if u.kind == "w")
            if len(spelt) == size and (spelt in self._lex.role_nouns or ("the", *spelt) in self._lex.role_nouns):
                return size
        return 0

    def _meant(
        self,
        determiner: str,
        noun: str,
        spelt: tuple[str, ...],
        country: str | None,
        adjectives: list[str],
        current: Person | None,
    ) -> Person | None:
        recent = self._recent[::-1]
        subject = current or (self._subject if isinstance(self._subject, Person) else None)
        if noun in _OTHERS:
            others = [p for p in recent if p is not subject and (country is None or p.country == country)]
            if (
                subject is not None
                and country is None
                and (apart := [p for p in others if p.country != subject.country])
            ):
                others = apart
            if determiner == "the" and noun in {"guest", "visitor", "host"}:
                return self._by_house(noun, [p for p in recent if country is None or p.country == country])
            return others[0] if others else None
        fitting = [p for p in recent if self._fits(p, noun, spelt, country, adjectives)]
        if not fitting and noun in self._lex.generic_roles:
            fitting = [p for p in recent if country is None or p.country == country]
        if not fitting:
            fitting = [
                p
                for p in self._context.officials[:_REMEMBERED]
                if self._fits(p, noun, spelt, country, adjectives) and p not in recent
            ]
        if determiner in {"his", "her", "their"} and subject in fitting and len(fitting) > 1:
            fitting.remove(subject)
        if not fitting:
            return None
        last = self._subject
        return (
            last if isinstance(last, Person) and last in fitting and country is None and not adjectives else fitting[0]
        )

    def _by_house(self, noun: str, recent: list[Person]) -> Person | None:
        home = self._context.home or "VN"
        wanted = [p for p in recent if (p.country == home) == (noun == "host")]
        return wanted[0] if wanted else None

    def _fits(
        self, person: Person, noun: str, spelt: tuple[str, ...], country: str | None, adjectives: list[str]
    ) -> bool:
        if country is not None and person.country != country:
            return False
        if noun in self._lex.generic_roles:
            return True
        noun = {"secretary": "secretary"}.get(noun, noun)
        if not (
            person.holds(noun)
            or (noun in {"general", "officer"} and person.ranks and noun == "officer")
            or self._synonym(person, noun)
        ):
            return False
        return all(
            a not in {"deputy", "vice", "prime", "foreign"} or self._has_word(person, a)
            for a in (*adjectives, *spelt[:-1])
        )

    @staticmethod
    def _has_word(person: Person, word: str) -> bool:
        return any(word in words(p.label) for p in person.posts)

    @staticmethod
    def _synonym(person: Person, noun: str) -> bool:
        """ "chief" of a minister or secretary, "diplomat" and "envoy" of an ambassador, "pm" of a prime minister."""
        heads = {w for p in person.posts for w in p.head}
        return (
            (noun in {"chief", "leader"} and bool(heads & {"minister", "secretary", "president", "chief"}))
            or (
                noun in {"diplomat", "envoy"}
                and bool(heads & {"ambassador", "consul", "counsellor", "attache", "envoy"})
            )
            or (
                noun in {"spokesperson", "spokesman", "spokeswoman"}
                and bool(heads & {"spokesperson", "spokesman", "spokeswoman"})
            )
            or (noun == "pm" and "prime" in heads)
        )

    # -- pronouns and sides --------------------------------------------------------------

    def _pronoun(self, view: View, i: int, current: Person | None) -> Unit | None:
        word = view.units[i].text
        if word in _SUBJECTS:
            subject = current if current is not None else self._subject
            if not isinstance(subject, Person):
                subject = next(iter(self._recent[::-1]), None)
            return view.replace(i, i + 1, "P", subject) if subject is not None else None
        if word == "him" or (word == "her" and self._is_object(view, i)):
            other = next((p for p in self._recent[::-1] if p is not current), None)
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
        if not before and isinstance(self._subject, Sides):
            return view.replace(i, i + 1, "B", self._subject)
        if not before and len(self._pair) == 2 and i < 3:
            return view.replace(i, i + 1, "B", self._pair_sides(self._pair))
        return None

    def _sides(self, view: View, i: int) -> Unit | None:
        """ "the two ministers", "both sides", "the pair", "the US side"."""
        units = view.units
        word = units[i].text
        at = i + 1 if word == "the" else i
        if at >= len(units):
            return None
        if units[at].text in _BOTH and units[at].kind == "w":
            end = at + 1
            while (
                end < len(units)
                and end - at < 4
                and units[end].kind == "w"
                and (units[end].text in _ADJECTIVES or units[end].text in {"of", "the", "them"})
            ):
                end += 1
            if end < len(units) and units[end].kind == "w" and units[end].text.rstrip("'") in self._lex.group_nouns:
                return view.replace(i, end + 1, "B", self._group(units[end].text))
            if (
                end == at + 1
                and (units[at].text == "both" or word == "the")
                and (
                    end >= len(units)
                    or (
                        units[end].kind == "w"
                        and not units[end].text[0].isdigit()
                        and units[end].text not in self._lex.numbers
                    )
                )
                and (
                    (units[at].text == "both" and i < 2)
                    or (
                        units[at].text == "two"
                        and end < len(units)
                        and units[end].text
                        in {
                            "then",
                            "also",
                            "discussed",
                            "believe",
                            "talked",
                            "went",
                            "agreed",
                            "met",
                            "believed",
                            "had",
                            "have",
                        }
                    )
                )
            ):
                return view.replace(i, end, "B", self._group("sides"))
            return None
        if word == "the" and units[at].text in {"pair", "duo", "sides", "parties"}:
            return view.replace(i, at + 1, "B", self._group("sides"))
        if (
            word in {"the", "their"}
            and units[at].kind in "JCO"
            and at + 1 < len(units)
            and units[at + 1].text in {"side", "part", "government", "administration", "delegation"}
            and word == "the"
        ):
            code = self._context.code(units[at])
            if code is not None:
                return view.replace(i, at + 2, "S", code)
        return None

    def _group(self, noun: str) -> Sides:
        if (
            noun.rstrip("'").endswith("s")
            and noun.rstrip("'")
            not in {
                "sides",
                "countries",
                "nations",
                "parties",
                "governments",
                "peoples",
                "states",
                "armies",
                "militaries",
                "ministries",
            }
            and len(self._pair) == 2
        ):
            return self._pair_sides(self._pair)
        return Sides(self._codes(self._pair), ())

    def _pair_sides(self, pair: Iterable[Person]) -> Sides:
        persons = tuple(pair)
        return Sides(self._codes(persons), persons)

    def _codes(self, persons: Iterable[Person]) -> tuple[str, ...]:
        codes = tuple(sorted({p.country for p in persons if p.country}))
        both = self._context.both()
        return codes if len(codes) >= 2 else both
