"""Nouns that stand for an official named elsewhere: "the minister", "the visiting general", "his guest"."""

from __future__ import annotations

from kg.find.context import Context
from kg.find.memory import REMEMBERED, Memory
from kg.find.officials import Person
from kg.find.view import Unit, View
from kg.text import words
from kg.vocabulary import Concept

DETERMINERS = frozenset("the this that his her their its".split())
ADJECTIVES = frozenset(
    "visiting outgoing new newly appointed top senior deputy former defence defense foreign prime vice chief party "
    "state general first".split()
)
_OTHERS = frozenset("guest visitor host counterpart interlocutor colleague opposite".split())

_ALSO_ADJECTIVES = frozenset(
    "official american vietnamese japanese korean chinese indian russian french german australian canadian general "
    "chief representative british".split()
)
_VERBS = frozenset(
    (
        "said told was is has had will would can could may might also then who and or that went made gave took spoke "
        "came left met held led saw found felt thought knew put set began says tells hopes in on at to for with by "
        "from of as wrote paid sought brought laid kept stood sat rose drew ran won but while when after before where "
        "which whom not"
    ).split()
)


class NounResolver:
    """Resolves a noun by the country, post or rank it names, else by who was named last."""

    def __init__(self, context: Context, memory: Memory) -> None:
        self._context = context
        self._lex = context.lexicon
        self._memory = memory

    def resolve(self, view: View, i: int, current: Person | None) -> Unit | None:
        """ "the minister", "the visiting American general", "his US counterpart"."""
        units = view.units
        if units[i].text not in DETERMINERS:
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
                unit.text in ADJECTIVES
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
        if noun in _ALSO_ADJECTIVES and last < len(units) and self._qualifies(units[last]):
            return None  # "his official visit"
        person = self._meant(units[i].text, noun, tuple(u.text for u in units[at:last]), country, adjectives, current)
        if person is None:
            return None
        return view.replace(i, last, "P", person)

    @staticmethod
    def _qualifies(after: Unit) -> bool:
        """True where a noun follows: what stands before it is an adjective."""
        word = after.text
        return after.kind == "w" and word.isalpha() and not word.endswith(("ed", "ly")) and word not in _VERBS

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
        recent = self._memory.recent[::-1]
        subject = current or (self._memory.subject if isinstance(self._memory.subject, Person) else None)
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
                for p in self._context.officials[:REMEMBERED]
                if self._fits(p, noun, spelt, country, adjectives) and p not in recent
            ]
        if determiner in {"his", "her", "their"} and subject in fitting and len(fitting) > 1:
            fitting.remove(subject)
        if not fitting:
            return None
        last = self._memory.subject
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
