"""Who the parties of an agreement are: states as codes, other bodies by name."""

from __future__ import annotations

import regex

from kg.find.agreements_wording import Wording
from kg.find.context import Context, Sides
from kg.find.lexicon import Lexicon
from kg.find.projects_names import name_of
from kg.find.view import Unit, View
from kg.vocabulary import Concept

_NO_STATE = frozenset({"UN", "EU", "ASEAN"})
_BETWEEN = regex.compile(r"\bbetween (?:the )?(?P<list>.{3,120})")
_SIGNED = regex.compile(r"\b(?:signed|inked|sign|signs|awarded|awards|sealed|concluded|exchanged|put their)\b")
_RECIPIENT = regex.compile(r"\baward\w* ")


class PartyGrammar:
    """Finds the parties that a wording of an agreement shows."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon

    def shown(self, context: Context, view: View, wording: Wording) -> tuple[str, ...]:
        """The parties that the sentence names, or nothing."""
        named = self._codes(context, view.units[wording.first : wording.last])
        if len(named) >= 2:
            return tuple(named)
        between = self._between(context, view, wording)
        if len(between) >= 2:
            return tuple(between)
        signers = self._signers(context, view, wording)
        if signers:
            return tuple(signers)
        partner = self._with(context, view, wording) or next(iter(named), None)
        if partner is not None:
            other = next((c for c in (context.home, context.partner) if c and c != partner), None)
            return (other, partner) if other else (partner,)
        together = [u.value for _, u in view.of_kind("B") if isinstance(u.value, Sides)]
        subject = context.subjects[wording.view] if wording.view < len(context.subjects) else None
        sides = together[-1] if together else subject if isinstance(subject, Sides) else None
        if sides is not None and len(sides.codes) == 2:
            return sides.codes
        here = [c for c in self._codes(context, [u for u in view.units if u.kind in "CJP"]) if c not in _NO_STATE]
        return tuple(here) if len(here) == 2 else ()

    def _codes(self, context: Context, units: list[Unit]) -> list[str]:
        found: dict[str, None] = {}
        for unit in units:
            if unit.kind == "B" and isinstance(unit.value, Sides):
                found.update(dict.fromkeys(unit.value.codes))
            elif unit.kind in "CJSOP" and (code := context.code(unit)) and (unit.kind != "O" or code not in _NO_STATE):
                found[code] = None
        return list(found)

    def _between(self, context: Context, view: View, wording: Wording) -> list[str]:
        for start in (view.offset(wording.last), 0):
            match = _BETWEEN.search(view.text, start)
            if match is not None:
                first = view.unit_at(match.start("list"))
                stop = next(
                    (
                        k
                        for k in range(first, len(view.units))
                        if view.units[k].text in {",", ".", ";", "was", "is", "has", "signed"}
                    ),
                    len(view.units),
                )
                units = view.units[first : min(stop, first + 14)]
                found = self._codes(context, units)
                return found if len(found) >= 2 else self._parties(context, units)
        return []

    def _with(self, context: Context, view: View, wording: Wording) -> str | None:
        units = view.units
        for k in range(wording.last, min(len(units), wording.last + 5)):
            if units[k].text == "with":
                codes = self._codes(context, units[k + 1 : k + 4])
                return codes[0] if codes else None
        return None

    def _signers(self, context: Context, view: View, wording: Wording) -> list[str]:
        """The bodies and officials that sign: "USAID and NACCET signed …", "… that USAID and the VNOSMP signed"."""
        match = _SIGNED.search(view.text)
        if match is None:
            return []
        verb = view.unit_at(match.start())
        if verb < wording.first:
            found = self._parties(context, view.units[:verb])
            if wording.kind == "contract":
                found = found[:1]
            if _RECIPIENT.match(view.text[match.start() :]):
                found += [n for n in (self._company(view, verb + 1, wording.first),) if n]
            else:
                found += [p for p in self._parties(context, view.units[verb:], only_by=True) if p not in found]
            return found if len(found) >= 2 or (found and "award" in match.group()) else []
        found = self._parties(context, view.units[wording.last : verb])
        found += [p for p in self._parties(context, view.units[verb : verb + 14], only_by=True) if p not in found]
        if len(found) == 1 and len(found[0]) == 2 and context.home and found[0] != context.home:
            found.append(context.home)
        return found if len(found) >= 2 else []

    def _parties(self, context: Context, units: list[Unit], only_by: bool = False) -> list[str]:
        found: dict[str, None] = {}
        active = not only_by
        for unit in units:
            active = active or unit.text in {"by", "with"}
            if not active:
                continue
            if unit.kind == "O" and isinstance(unit.value, Concept):
                code = context.code(unit)
                name = name_of(unit)
                if code and code not in _NO_STATE and unit.value.flag("isGovernment"):
                    found[code] = None
                elif not (name.isupper() and len(name) <= 6 and found):
                    found[name] = None
            elif unit.text == "provincial" or (unit.text == "committee" and units[0].text == "the"):
                found.setdefault("VN")
            elif unit.kind == "L" and isinstance(unit.value, Concept) and unit.value.value("placeType") == "province":
                if code := self._lex.vocabulary.code(unit.value.value("country")):
                    found[code] = None
            elif unit.kind in "PCBJS" and not only_by:
                value = unit.value
                codes = value.codes if isinstance(value, Sides) else ((context.code(unit) or ""),)
                found.update(dict.fromkeys(c for c in codes if c and c not in _NO_STATE))
        return list(found)

    @staticmethod
    def _company(view: View, first: int, last: int) -> str | None:
        """A company that the vocabulary does not know: capital words right after "awarded"."""
        stop = first
        while stop < last and view.units[stop].kind == "w" and view.source(stop, stop + 1)[:1].isupper():
            stop += 1
        return view.source(first, stop) if stop > first else None

    @staticmethod
    def default(context: Context) -> tuple[str, ...]:
        """The two sides of the article."""
        return context.both()
