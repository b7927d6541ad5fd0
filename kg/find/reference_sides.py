"""Words that stand for sides: "both countries", "the pair", "the US side", "the Norwegians", "her country"."""

from __future__ import annotations

from kg.find.context import Context, Sides
from kg.find.memory import Memory
from kg.find.officials import Person
from kg.find.reference_nouns import NounResolver, qualifies
from kg.find.reference_phrases import ADJECTIVES
from kg.find.view import Unit, View

BOTH = frozenset({"two", "both"})
_PAIRS = frozenset("pair duo sides parties".split())
_HALVES = frozenset("side part government administration delegation".split())
_STATES = frozenset(
    "sides countries nations parties governments peoples states armies navies militaries ministries capitals "
    "delegations agencies forces teams departments neighbours neighbors allies".split()
)
_GOVERNING = frozenset("governments sides peoples ministries militaries armies navies".split())
_OWN = frozenset("country nation government side state homeland embassy ministry administration".split())
_COUNTRIES = frozenset({"country", "nation"})
_PEOPLES = ("ese", "sh", "ch", "lao", "thai", "swiss")
"""Endings of adjectives that with "the" stand for a people: the French, the Japanese."""

_OPENING = 5
"""How many units "At the meeting with Y," has at least."""
_AT = frozenset({"at", "during", "in", "after", "following"})
_PAIR = 2
_MEETINGS = frozenset("meeting talks reception session call discussion discussions conversation".split())
_DOINGS = frozenset("then also discussed believe talked went agreed met believed had have".split())


class SideResolver:
    """Makes mentions of two sides (``B``) and of one (``S``)."""

    def __init__(self, context: Context, memory: Memory, nouns: NounResolver) -> None:
        self._context = context
        self._lex = context.lexicon
        self._memory = memory
        self._nouns = nouns

    def resolve(self, view: View, i: int, current: Person | None = None) -> Unit | None:
        """The mention that begins at unit `i`, or None."""
        units = view.units
        word = units[i].text
        if word in {"his", "her"}:
            return self._own(view, i, current)
        at = i + 1 if word == "the" else i
        if at >= len(units):
            return None
        if units[at].text in BOTH and units[at].kind == "w":
            return self._two(view, i, at)
        if word != "the":
            return None
        if units[at].text in _PAIRS:
            return view.replace(i, at + 1, "B", self._group("sides"))
        if units[at].kind in "JCO" and at + 1 < len(units) and units[at + 1].text in _HALVES:
            code = self._context.code(units[at])
            return view.replace(i, at + 2, "S", code) if code is not None else None
        if at + 3 < len(units) and units[at + 1].text == "and" and units[at + 3].text in _GOVERNING:
            return self._named_two(view, i, at)
        if units[at].text == "host" and at + 1 < len(units) and units[at + 1].text in _OWN:
            return view.replace(i, at + 2, "S", self._memory.house)  # "the host country"
        return self._of_country(view, i) if units[at].text in _COUNTRIES else self._people(view, i)

    def _of_country(self, view: View, i: int) -> Unit | None:
        """ "the country's foreign ministry": that of the state just named."""
        units = view.units
        at = i + 3 + (i + 4 < len(units) and units[i + 3].kind == "w" and units[i + 3].text in self._lex.fields)
        noun = units[at] if at < len(units) and units[i + 2].text == "'s" else None
        if noun is None or not (noun.kind == "O" or (noun.kind == "w" and noun.text in _OWN | _HALVES)):
            return None
        near = [*view.units[:i][::-1], *(u for v in self._context.before(view)[:1] for u in v.units[::-1])]
        code = next((self._context.code(u) for u in near if u.kind == "C"), None)
        return view.replace(i, at + 1, "S", code) if code not in {None, self._context.home} else None

    def _named_two(self, view: View, i: int, at: int) -> Unit | None:
        """ "the US and Vietnamese governments": two sides by their names."""
        units = view.units
        named = [self._context.code(units[k]) for k in (at, at + 2) if units[k].kind in "CJ"]
        codes = tuple(sorted({code for code in named if code is not None}))
        return view.replace(i, at + 4, "B", Sides(codes)) if len(codes) == 2 else None

    def _own(self, view: View, i: int, current: Person | None) -> Unit | None:
        """ "her country", "his government": the state of the one spoken of."""
        units = view.units
        if i + 1 >= len(units) or units[i + 1].text not in _OWN or units[i + 1].kind != "w":
            return None
        owner = self._nouns.owner(units[i].text, current)
        code = owner.country if owner is not None else None
        return view.replace(i, i + 2, "S", code) if code is not None else None

    def _people(self, view: View, i: int) -> Unit | None:
        """ "the Norwegians", "the French": one side."""
        unit = view.units[i + 1]
        following = view.units[i + 2] if i + 2 < len(view.units) else None
        code = self._lex.peoples.get(unit.text) if unit.kind == "w" else None
        if unit.kind == "J" and unit.text.lower().endswith(_PEOPLES):
            alone = following is None or (following.kind in "wDPSB" and not qualifies(following))
            code = self._context.code(unit) if alone and (following is None or following.text != "'s") else None
        return view.replace(i, i + 2, "S", code) if code is not None else None

    def _two(self, view: View, i: int, at: int) -> Unit | None:
        """ "both sides", "the two defence ministers", and "both" or "the two" alone as a subject."""
        units = view.units
        end = at + 1
        while end < len(units) and end - at < 4 and units[end].kind == "w" and self._between(units[end].text):
            end += 1
        if end < len(units) and units[end].kind == "w" and units[end].text.rstrip("'") in self._lex.group_nouns:
            if (role := self._their_role(units, end + 1)) > end:
                return view.replace(i, role + 1, "B", self._group(units[role].text, view, i))
            return view.replace(i, end + 1, "B", self._group(units[end].text, view, i))
        if end == at + 1 and self._alone(units, i, at):
            return view.replace(i, end, "B", self._group("sides", view, i))
        return None

    def _their_role(self, units: list[Unit], at: int) -> int:
        """The last word of "' defence ministers" after "the two countries"; -1 where no such noun follows."""
        if at >= len(units) or units[at].text not in {"'", "’"}:
            return -1
        for k in range(at + 1, min(at + 5, len(units))):
            if units[k].kind != "w" or units[k].text in {"'s", "and", ","}:
                return -1
            if (units[k].text,) in self._lex.plural_roles:
                return k
        return -1

    @staticmethod
    def _between(word: str) -> bool:
        return word in ADJECTIVES or word in {"of", "the", "them"}

    def _alone(self, units: list[Unit], i: int, at: int) -> bool:
        end = at + 1
        following = units[end] if end < len(units) else None
        if following is not None and (
            following.kind != "w" or following.text[0].isdigit() or following.text in self._lex.numbers
        ):
            return False
        if units[at].text == "both":
            return i < 2
        return units[i].text == "the" and following is not None and following.text in _DOINGS

    def _group(self, noun: str, view: View | None = None, i: int = 0) -> Sides:
        noun = noun.rstrip("'")
        pair = (self._met_with(view, i) if view is not None else ()) or self._memory.pair
        if any(p.country is None for p in pair):  # whose loss or birthday was marked, say
            pair = self._memory.principals(len(pair)) or pair
        if noun == "ministers" and not all(_ministerial(p) for p in pair):
            return Sides(self._memory.sides(pair if len(pair) == _PAIR else ()).codes)
        apart = len(pair) == 2 and pair[0].country != pair[1].country
        told = self._memory.sides(pair if apart else ())
        return told if apart and noun.endswith("s") and noun not in _STATES else Sides(told.codes)

    def _met_with(self, view: View, i: int) -> tuple[Person, ...]:
        """Y and the one told of, for "both sides" after "At the meeting with Y, ", where X met Y and Z before."""
        units = view.units
        if i < _OPENING or units[0].text not in _AT or units[i - 1].text != ",":
            return ()
        met = units[i - 2].value
        if not isinstance(met, Person) or units[i - 3].text != "with" or units[i - 4].text not in _MEETINGS:
            return ()
        subject = self._memory.subject
        told = [subject] if isinstance(subject, Person) else []
        told += [p for p in self._memory.recent[::-1] if p.country == self._context.home]
        other = next((p for p in told if p is not met and p.country and p.country != met.country), None)
        return (other, met) if other is not None else ()


def _ministerial(person: Person) -> bool:
    """True of a minister, a secretary who heads a department, and of one whose post is not told."""
    heads = [p.head for p in person.posts if p.head]
    return not heads or any("minister" in h or (h[:1] == ("secretary",) and "general" not in h) for h in heads)
