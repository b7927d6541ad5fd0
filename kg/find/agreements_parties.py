"""Who the parties of an agreement are: states as codes, other bodies by name."""

from __future__ import annotations

from kg.find.agreements_bodies import WON, bodies, company, home_of, means, partners, signs_by, takes_place
from kg.find.agreements_contracts import to_firm
from kg.find.agreements_wording import PARTNERSHIP, Wording
from kg.find.context import Context, Sides
from kg.find.lexicon import BLOCS, Lexicon
from kg.find.officials import Person
from kg.find.projects_names import name_of
from kg.find.view import View
from kg.text import late
from kg.vocabulary import Concept

_BETWEEN = late(r"\bbetween (?:the )?(?P<list>.{3,120})")
_SIGNED = late(
    r"\b(?:signed|inked|sign|signs|awarded|awards|award of|sealed|concluded|exchanged|adopted|issued|released|renewed"
    r"|ratified|(?:reached|struck|clinched)(?= an? (?:\S+ ){0,2}?(?:memorandum|mou|letter|protocol))"
    r"|(?:extended|amended)(?= (?:the|their|an?) (?:\S+ ){0,4}?(?:memorandum|mou|agreement))|finali[sz]ed|put their)\b"
)
_AIMS = frozenset({"for", "to", "on", "against"})
"""What stands before a state that a paper is for, and that is no party to it."""

_CALLED = frozenset("friday abraham artemis prespa schengen start ipef aukus quad".split())
"""What else papers of many states are named after."""

_PLAIN = frozenset(
    "joint vision leaders partnership press working master reform pact contract relations roadmap status".split()
)
_SUFFIXES = ("al", "ic", "ive", "ing", "tion", "sion", "ity", "ment", "ance", "ence", "ship", "ary", "ed", "s", "'")
"""How words end that tell what a paper is about, and not its name."""

_TRUCES = frozenset("truce ceasefire peace normalization normalisation armistice hostage".split())
"""What an agreement is of that is mostly made by others than those who speak of it."""

_TWO = 2
_UNIONS = BLOCS - {"EU"}
"""Unions whose bodies do not stand for the union itself."""
_BACK = 4
"""How many sentences back the other side of an agreement may be named."""

_GIVEN = frozenset({"grant-agreement", "contract"})  # what one side gives out

_OPENING = frozenset("with as while amid despite after when although though whereas unlike before following".split())
"""Words that open a clause before the one that tells who signed."""

_RECIPIENT, _BOTH_DO = late(r"\baward\w* "), late(r"(?:sign|ink|seal|conclud)")
"""A contract that one gives to another, and one that both sign."""


class PartyGrammar:
    """Finds the parties that a wording of an agreement shows."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        vocabulary = lexicon.vocabulary
        self._plain = vocabulary.words("agreement-modifier") | vocabulary.words("agreement-said-of") | _PLAIN

    def shown(self, context: Context, view: View, wording: Wording, granted: bool) -> tuple[str, ...]:
        """The parties that the sentence names, or nothing; `granted` where the article has but two sides."""
        tied = self.tied(context, view, wording, granted)
        return tied or (self._here(context, view) if granted and not self.named_after(view, wording) else ())

    def told(self, context: Context, view: View, wording: Wording) -> tuple[str, ...]:
        """The parties that the sentence shows; in an article on two sides these, where a plan was agreed."""
        return self.shown(context, view, wording, True) or self.default(context)

    def _here(self, context: Context, view: View) -> tuple[str, ...]:
        """The only two states that a sentence names, one of them at home in the article."""
        if context.partner in BLOCS and context.partner in self._codes(context, view, 0, len(view.units)):
            return context.both()
        here = [c for c in self._codes(context, view, 0, len(view.units), "CJPL") if c not in BLOCS]
        return tuple(here) if len(here) == 2 and context.home in {None, *here} else ()

    def tied(self, context: Context, view: View, wording: Wording, granted: bool = True) -> tuple[str, ...]:
        """The parties that the words tie to the agreement: in its name, "between", "with", or as those who sign."""
        named = self._named(context, view, wording)
        if len(named) >= 2:
            return tuple(named)
        between = self._between(context, view, wording)
        if len(between) >= 2:
            return tuple(between)
        signers = self._won(context, view, wording) or self._signers(context, view, wording)
        if signers:
            return tuple(signers)
        joined = self._joined(context, view, wording)
        if joined:
            return joined
        partner = self._with(context, view, wording)
        if self.named_after(view, wording) and partner is None:
            return ()
        partner = partner or next(iter(named), None)
        if partner is not None:
            both = (context.home, context.partner if granted or wording.kind == PARTNERSHIP else None)
            other = next((c for c in both if c and c != partner), None)
            return (other, partner) if other else (partner,)
        if (wording.kind == "treaty" and wording.capital) or not granted:
            return ()
        together = [u.value for _, u in view.of_kind("B") if isinstance(u.value, Sides)]
        subject = context.subjects[wording.view] if wording.view < len(context.subjects) else None
        sides = together[-1] if together else subject if isinstance(subject, Sides) else None
        if sides is not None and len(sides.codes) == 2:
            return sides.codes
        return ()

    def _named(self, context: Context, view: View, wording: Wording) -> list[str]:
        """The states in the name, but for the one that the paper is for or about."""
        head = wording.head[1]
        named = self._codes(context, view, wording.first, wording.last)
        if head == wording.last or view.units[head].text not in _AIMS:
            return named
        joined = [k for k in range(head, wording.last - 1) if {u.kind for u in view.units[k : k + 2]} == {"C"}]
        pair = self._codes(context, view, joined[0], joined[0] + 2) if joined else []
        return pair or self._codes(context, view, wording.first, head)

    def near(self, context: Context, view: View, wording: Wording) -> tuple[str, ...]:
        """The two sides of what is told just here, in an article about several: home and the last other one named."""
        home = context.home
        if home is None:
            return ()
        several = len({o.country for o in context.officials if o.country and o.country != home}) > 1
        for at in range(wording.view, max(-1, wording.view - _BACK), -1):
            earlier = context.views[at]
            if earlier.sentence.paragraph < view.sentence.paragraph - several:
                break
            last = wording.first if at == wording.view else len(earlier.units)
            others = [c for c in self._codes(context, earlier, 0, last) if c != home and c not in BLOCS]
            if others:
                return (home, others[-1])
        return ()

    def contract(self, context: Context, view: View) -> tuple[str, ...]:
        """The state whose body gives out a contract: of the bodies named in the sentence, its subject, else at home."""
        found = self._codes(context, view, 0, len(view.units), "SO") or self._codes(context, view, 0, 2, "C")
        return tuple(c for c in found if c not in BLOCS)[:1] or tuple(c for c in (context.home,) if c)

    @staticmethod
    def awarded(view: View) -> bool:
        """True of a sentence that tells to whom something is awarded."""
        return not {"awarded", "awards", "award", "won", "wins"}.isdisjoint(view.words)

    def _codes(self, context: Context, view: View, first: int, last: int, kinds: str = "BCJSOPL") -> list[str]:
        """The states named or meant among units ``[first, last)``: not those in which something takes place."""
        found: dict[str, None] = {}
        for i in range(max(0, first), min(last, len(view.units))):
            unit = view.units[i]
            if unit.kind not in kinds:
                continue
            if unit.kind == "B" and isinstance(unit.value, Sides):
                found.update(dict.fromkeys(unit.value.codes))
            elif takes_place(view, i) or (isinstance(unit.value, Person) and not self._known(context, unit.value)):
                continue
            elif unit.kind in "CJSOPL" and (code := context.code(unit)) and (unit.kind != "O" or code not in _UNIONS):
                found[code] = None
        return list(found)

    @staticmethod
    def _known(context: Context, person: Person) -> bool:
        """False for an official whom only the article as a whole gives a country."""
        return bool(person.votes) or person.country in {context.home, context.partner}

    def _between(self, context: Context, view: View, wording: Wording) -> list[str]:
        for start in (view.offset(wording.last), 0):
            match = _BETWEEN.search(view.text, start)
            if match is not None and (start or _own(view, match.start(), wording)):
                first = view.unit_at(match.start("list"))
                stop = next(
                    (
                        k
                        for k in range(first, len(view.units))
                        if view.units[k].text in {",", ".", ";", "was", "is", "has", "to", "which", "that"}
                        or (view.units[k].kind == "w" and view.units[k].text.endswith("ed"))
                    ),
                    len(view.units),
                )
                stop = min(stop, first + 14)
                found = self._codes(context, view, first, stop)
                return found if len(found) >= 2 else self._parties(context, view, first, stop)
        return []

    def _with(self, context: Context, view: View, wording: Wording) -> str | None:
        units = view.units
        for k in range(wording.last, min(len(units), wording.last + 5)):
            if units[k].text == "with":
                codes = self._codes(context, view, k + 1, k + 4)
                return codes[0] if codes else None
        return None

    def _joined(self, context: Context, view: View, wording: Wording) -> tuple[str, ...]:
        """A state and the bodies of none with which it makes the paper: "a grant agreement with Renew and MAG"."""
        units = view.units
        near = range(wording.last, min(len(units), wording.last + 4))
        at = next((k for k in near if units[k].text in {"with", ",", "and", ";"}), None)
        at = at if at is not None and units[at].text == "with" else None
        found = partners(view, at + 1) if at is not None and wording.kind != PARTNERSHIP else []
        if not found:
            return ()
        told = self._codes(context, view, 0, len(units), "CSOP")
        giver = next((c for c in told if c != context.home), None) if wording.kind in _GIVEN else None
        officials = (o.country for o in context.officials if o.country)
        state = giver or next(iter(told), None) or context.home or next(officials, None)
        return (state, *found) if state else ()

    def _signers(self, context: Context, view: View, wording: Wording) -> list[str]:
        """The bodies and officials that sign: "USAID and NACCET signed …", "… that USAID and the VNOSMP signed"."""
        match = _SIGNED.search(view.text)
        if match is None:
            return []
        verb, units = view.unit_at(match.start()), view.units
        if verb < wording.first:
            found = self._parties(context, view, _past_opening(view, verb), verb)
            if wording.kind == "contract" and not _BOTH_DO.match(match.group()):
                found = found[:1]
            if _RECIPIENT.match(view.text[match.start() :]):
                given = next((k + 1 for k in range(wording.head[1], len(units) - 1) if units[k].text == "to"), 0)
                firm = company(view, verb + 1, wording.first)
                firm = firm or (company(view, given, len(units)) if given else None)
                found += [firm] if firm else []
            else:
                found += [p for p in self._parties(context, view, verb, len(units), only_by=True) if p not in found]
            return found if len(found) >= 2 or (found and "award" in match.group()) else []
        found = self._parties(context, view, wording.last, verb)
        if wording.kind == "contract" and _RECIPIENT.match(view.text[match.start() :]):
            found += self._parties(context, view, verb, verb + 8, only_by=True)[:1]
            given = next((k for k in range(verb + 1, min(verb + 9, len(units))) if units[k].text == "to"), len(units))
            firm = company(view, given + 1, len(units))
            return found[:1] + ([firm] if firm else [])
        found += [p for p in self._parties(context, view, verb, verb + 14, only_by=True) if p not in found]
        if len(found) == 1 and len(found[0]) == 2 and context.home and found[0] != context.home:
            found.append(context.home)
        return found if len(found) >= 2 else []

    def _won(self, context: Context, view: View, wording: Wording) -> list[str]:
        """Who gives a contract and who gets it: "Tetra Tech won a contract from USAID", "was awarded … by USAID"."""
        lead = view.text[: view.offset(wording.first)]
        won = WON.search(lead) if wording.kind == "contract" else None
        if won is None:
            return to_firm(context, view, wording)
        verb = view.unit_at(won.start())
        at = next((i for i in range(max(0, verb - 9), verb) if company(view, i, verb)), verb)
        firm = company(view, at, verb)
        by = next((k for k in range(wording.last, len(view.units)) if view.units[k].text in {"by", "from"}), None)
        given = self._codes(context, view, by, by + 4, "CJOPS")[:1] if by is not None else []
        given = given or self._codes(context, view, verb, wording.head[0], "CJOPS")[:1]
        return [*given, firm] if given and firm else []

    def _parties(self, context: Context, view: View, first: int, last: int, only_by: bool = False) -> list[str]:
        found: dict[str, None] = {}
        active = not only_by
        others = {i: name for a, b, name in bodies(view, first, min(last, len(view.units))) for i in range(a, b)}
        for i in range(first, min(last, len(view.units))):
            unit = view.units[i]
            active = active or (unit.text in {"by", "with"} and not means(view, i + 1))
            if not active:
                continue
            if i in others:
                found[others[i]] = None
                continue
            if unit.kind == "O" and isinstance(unit.value, Concept):
                code = context.code(unit)
                name = name_of(unit)
                if code == "EU" or (code and code not in BLOCS and unit.value.flag("isGovernment")):
                    found[code] = None
                elif not found or view.units[i - 1].text != "(":
                    found[name] = None
            elif unit.text in {"provincial", "municipal"} or (
                unit.text == "committee" and view.units[first].text == "the"
            ):
                found.setdefault("VN")
            elif unit.kind == "L" and isinstance(unit.value, Concept):
                if code := self._seat(context, view, i):
                    found[code] = None
            elif unit.kind in "PCBJS" and (not only_by or signs_by(view, i)):
                if takes_place(view, i) or home_of(view, i, others):
                    continue
                value = unit.value
                if isinstance(value, Person) and not self._known(context, value):
                    continue
                codes = value.codes if isinstance(value, Sides) else ((context.code(unit) or ""),)
                found.update(dict.fromkeys(c for c in codes if c and c not in BLOCS))
        return list(found)

    def _seat(self, context: Context, view: View, i: int) -> str | None:
        """The state of a capital that acts ("Hanoi and Seoul signed"), or of a province."""
        concept = view.units[i].value
        if concept.value("placeType") == "province":
            return self._lex.vocabulary.code(concept.value("country"))
        return None if takes_place(view, i) else context.code(view.units[i])

    def named_after(self, view: View, wording: Wording) -> bool:
        """True of what is named after a place or a day, or a truce: others may have made it ("the Paris Agreement")."""
        if not _TRUCES.isdisjoint(wording.modifiers):
            return True
        units = view.units[wording.first : wording.head[0]]
        placed = any(u.kind == "L" for u in units) and not any(u.kind in "CJ" for u in units)
        names = [u.text for u in units]
        strange = 0 < len(names) <= _TWO and all(
            u.kind == "w" and u.text not in self._plain and not u.text.endswith(_SUFFIXES) for u in units
        )
        return wording.capital and (placed or strange or not _CALLED.isdisjoint(n.lower() for n in names))

    @staticmethod
    def default(context: Context) -> tuple[str, ...]:
        """The two sides of the article."""
        return context.both()


def _past_opening(view: View, verb: int) -> int:
    """Past a clause that only tells what goes on elsewhere: "With China seeking …, India and Vietnam signed …"."""
    if view.units[0].text not in _OPENING:
        return 0
    comma = next((k for k in range(1, verb) if view.units[k].text == ","), 0)
    return comma if any(u.kind in "BCJOPS" for u in view.units[comma:verb]) else 0


def _own(view: View, at: int, wording: Wording) -> bool:
    """False for a "between" before a name that belongs to a paper named before it: "minutes between …, a plan …"."""
    return "," not in (u.text for u in view.units[view.unit_at(at) : wording.first])
