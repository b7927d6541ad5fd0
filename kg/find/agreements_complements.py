"""What follows the head of an agreement's name: "on …", "for …", "between …", and the year beside it."""

from __future__ import annotations

from kg.find.agreements_venues import signed_in
from kg.find.agreements_wording import LOOSE_ENDS, PARTNERSHIP, acronym, capital, period
from kg.find.view import Unit, View
from kg.text import fold, late

_STOPS = frozenset({",", ".", ";", ":", "(", ")", '"', "”", "“", "’", "'", "–", "—", "?", "!", "‘"})
_COMPLEMENTS = frozenset("on for concerning regarding about of towards toward relating covering worth against".split())
_BEFORE_DATE = frozenset("for to towards toward until the year".split())
_OPEN = frozenset("towards toward at up with by under through worth valued costing totalling totaling first".split())
"""Words that open what follows, with which the name of what a paper is about does not end."""
_AIMED = frozenset({("aimed", "at"), ("dealing", "with"), ("caused", "by")})  # "projects aimed at helping people"
_UNTIL = frozenset({"until", "till", "through", "to"})
_NEW_NAME = frozenset("the a an to also in their".split())
_NEW_VERB = frozenset("agree boost broaden continue deepen develop enhance expand explore foster hold improve".split())
_NEW_VERB |= frozenset("intensify maintain promote pursue push reinforce review step strengthen tighten widen".split())
"""Infinitives behind "and" that go on with what is done, not with what the paper is about."""
_DID = frozenset(
    "acknowledged affirmed agreed announced asked assessed attended called commended committed condemned congratulated"
    " decided discussed emphasised emphasized encouraged expressed highlighted hosted invited met noted pledged praised"
    " promised proposed reaffirmed recalled received reiterated requested reviewed said stressed thanked toured vowed"
    " underlined underscored urged visited welcomed witnessed".split()
)
"""What those who sign a paper do besides; no word of what it is about."""
_AFTER_VERB = frozenset("to the a an that their his her its on with for how".split())
_PAPERS = frozenset(
    "memorandum statement declaration agreement treaty communique mou plan protocol arrangement letter".split()
)
_PAPER_ON = late(r"of (?:understanding|intent)\b|(?:\( \S+ \) )?(?:on|concerning|regarding|between)\b")
"""What follows the word for a paper that opens another name."""

_SO_MUCH = frozenset(
    "a an additional extra another further more some about around nearly over approximately roughly up to".split()
)
"""What stands before the sum that a paper is about: "an agreement on an additional $32 million in aid"."""

_FIRST_WORDS = frozenset({"joint", "vision", "statement"})  # they need no capital to open a name
_HELP = late(
    r"(?:support|assistance|help|aid|services|care) to (?:people|persons|children|victims|those|veterans|families)\b"
)
_SEASON = frozenset("dry season period fiscal".split())
_NO_SUBJECT = frozenset("occasion sidelines margins fringes eve heels behalf basis".split())
_AWAY = frozenset(
    "front presence course wake context margins sight honour honor board top display return exchange place lieu "
    "accordance addition response afternoon morning evening night".split()
)
"""What follows "in" or "on" where a paper was signed and not what it is about ("in the presence of")."""
_TIMES = frozenset({"afternoon", "morning", "evening", "night"})
_SMALL = frozenset("a an and the of on for in to with against towards toward between under at by through".split())
_SMALL |= frozenset("- – — / next coming decade decades year years period".split())
"""Small words inside a name in capitals."""

_AIM = "peace|stability|prosperity|co ?operation|sustainable|development|security|mutual"
_AIMS = late(
    rf"^for (?:the purposes? of )?(?:{_AIM})(?: (?:,|and|{_AIM}|benefit|in|<[LJ]\d+>|asia|the|world|region|future))*"
)
"""What a partnership is for, with the commas of its list."""

_MAX_COMPLEMENT = 18  # no name goes on for longer after its head


_ROW = 6  # within so many units the last of a row in capitals is joined to it
_FOR_AN_AIM = frozenset({"memorandum-of-understanding", "letter-of-intent"})
_SIGN = r"\b(?:sign(?:ed|ing)?|ink(?:ed|ing)|exchang(?:ed?|ing)|conclu(?:ded?|ding|sion)|initial(?:led|ed))"
_SIGNED = late(
    rf"{_SIGN}(?: of)?(?: an?| the| their| another)?(?: (?!and |or )[^\s,;:.()]+){{1,6}} (?:\( \S+ \) )?$"
    rf"|{_SIGN} [^;:.]{{1,130}} and an? (?:[^\s,;:.()]+ ){{1,5}}(?:\( \S+ \) )?$"
)
_TO_DO = late(
    r"to (?:also |further |jointly |better |help )?(?:advance|address|assist|boost|broaden|build|carry|clear|combat"
    r"|conduct|continue|cooperate|coordinate|deepen|develop|enhance|ensure|establish|exchange|expand|explore|facilitate"
    r"|foster|improve|increase|intensify|jointly|launch|maintain|promote|protect|provide|raise|reinforce|share|speed"
    r"|step|strengthen|supply|support|tackle|train|transfer|upgrade|widen|work)\b"
)
"""What a paper is for that is told by an aim: "signed a memorandum of intent to improve …"."""

_IS_SIGNED = late(
    r"[^,;:.]{9,120}? (?:will|would|is|are|was|were|has|have) (?:\S+ ){0,4}?(?:signed|inked|concluded|exchanged)\b"
)
_SETS_OUT = late(
    r"(?:, )?(?:(?:is|are|was|were|will be|has been) (?:\S+ ){0,3}?(?:signed|inked) , )?"
    r"(?:(?:setting|laying) (?:out|up|down)|outlining|establishing|aiming|aimed|formali[sz]ing|paving the way"
    r"|under which"
    r"|(?:that|which) (?:sets?|lays?|outlines|establishes|covers|provides|aims|(?:will|would) (?:set|help|enable))) "
)
"""How a sentence goes on that tells what such a paper does: ", setting out a framework for cooperation"."""
_WHAT = 6
"""How many of the words that follow tell what it does."""


_OF_PAPER = late(
    r"to \S+ (?:the |their |its |an? )?(?:<D\d+> )?(?:[^\s,;.]+ ){0,2}?"
    r"(?:memorandum|mou|agreement|treaty|protocol|statement|plan|letter)\b"
)
"""An aim that is another paper, which has a name of its own: "a letter of intent to upgrade the 2013 memorandum"."""

_LONGER = late(r"for (?:(?:another|a further|an additional|the next|\S+ more) (?:\S+ )?|\S+ )?(?:years?|months?)\b")
"""For how much longer a paper is to hold, which is no part of its name: "for another five years"."""

_FIELD = late(
    r"in (?:the (?:field|fields|area|areas|sphere|domain|realm) of"
    r"|(?:military|defence|defense|maritime|security|cyber|mine|search|peacekeeping|hydrography|training|the defence)) "
)
"""What opens the field of a paper: "a cooperation agreement in defence industry"."""


def _to_do(view: View, at: int) -> bool:
    """True before what two states sign a paper to do, with no other word on what it is about."""
    lead, after = view.text[max(0, view.offset(at) - 180) : view.offset(at)], view.text[view.offset(at) :]
    signed = _SIGNED.search(lead) is not None or _IS_SIGNED.match(after) is not None
    return _TO_DO.match(after) is not None and signed


def _does(view: View, at: int) -> tuple[str, ...]:
    """The words that tell what a paper does, where no name of it does: "a letter of intent setting out a framework"."""
    match = _SETS_OUT.match(view.text[view.offset(at) :])
    if match is None:
        return ()
    first = view.unit_at(view.offset(at) + match.end())
    return tuple(u.text for u in view.units[first : first + _WHAT] if u.kind == "w" and u.text not in _STOPS)


def new_deed(view: View, at: int) -> bool:
    """True of "and" at a unit where the next thing done is told: "on defence trade and pledged to expand it"."""
    if at + 2 >= len(view.units) or view.units[at].text != "and" or view.units[at + 1].kind != "w":
        return False
    verb, after = view.units[at + 1].text, view.units[at + 2]
    past = verb.endswith("ed") and (after.text in _AFTER_VERB or after.kind in "PBSC")
    return not capital(view, at + 1) and (verb in _DID or past)


class ComplementGrammar:
    """Reads the rest of a name; `ends` are the words at which it stops."""

    def __init__(self, ends: frozenset[str]) -> None:
        self._ends = ends

    def read(self, view: View, last: int, kind: str) -> tuple[int, str | None, tuple[str, ...]]:
        """The unit after the name, the acronym in brackets beside it, the words it is about."""
        units = view.units
        short, at = acronym(view, last)
        if at < len(units) and units[at].text == "between" and capital(view, last - 1):
            subject = (k for k in range(at, min(at + 14, len(units))) if units[k].text in _COMPLEMENTS - {"of"})
            at = next(subject, at)
        if kind == PARTNERSHIP:
            return self._aims(view, last, short)
        if kind == "cooperation-plan" and (until := _horizon(units, at)) is not None:
            return until, short, tuple(fold(u.text) for u in units[at:until])
        if at < len(units) and period(units[at]):
            return at + 1, short, (units[at].text,)
        if at + 1 < len(units) and units[at].text == "," and self._set_off(units, at + 1):
            at += 1
        if kind in _FOR_AN_AIM and (does := _does(view, at)):
            return last, short, does
        aim = kind in _FOR_AN_AIM and _to_do(view, at)
        if aim and _OF_PAPER.match(view.text[view.offset(at) :]):
            return last, short, tuple(u.text for u in units[at : at + 2])
        field = at < len(units) and _FIELD.match(view.text[view.offset(at) :]) and not capital(view, at)
        field = field and (units[at + 1].text == "the" or "cooperation" in {u.text for u in units[last - 2 : last]})
        if at >= len(units) or not (units[at].text in _COMPLEMENTS or aim or field) or self._dates(units, at):
            return last, short, ()
        if units[at].text == "on" and not _TIMES.isdisjoint(u.text for u in units[at + 1 : at + 3]):
            return last, short, ()
        if units[at].text == "worth" and (at + 1 >= len(units) or units[at + 1].kind != "M"):
            return last, short, ()  # "worth an additional US$1 million"
        stop = self._end(view, at + 1, capital(view, last - 1), kind == "contract")
        if stop <= at + 1 or not _NO_SUBJECT.isdisjoint(u.text for u in units[at + 1 : at + 4]):
            return last, short, ()
        words = tuple(u.text if u.kind == "w" else fold(u.text) for u in units[at + 1 : stop])
        return stop, short or acronym(view, stop)[0], words

    def _set_off(self, units: list[Unit], at: int) -> bool:
        """True for what a paper is about between two commas: "a new memorandum, on defence industry, ready for …"."""
        if units[at].text not in {"on", "concerning", "regarding", "covering", "about"} or self._dates(units, at):
            return False
        stop = next((k for k in range(at + 1, min(at + 9, len(units))) if units[k].text in _STOPS), at)
        return stop > at + 1 and all(u.kind in "wTL" and u.text not in self._ends for u in units[at + 1 : stop])

    @staticmethod
    def _dates(units: list[Unit], at: int) -> bool:
        return units[at].text in {"of", "on"} and at + 1 < len(units) and units[at + 1].kind == "D"

    @staticmethod
    def _aims(view: View, last: int, short: str | None) -> tuple[int, str | None, tuple[str, ...]]:
        match = _AIMS.match(view.text[view.offset(last) :])
        if match is None:
            return last, short, ()
        stop = view.unit_at(view.offset(last) + match.end() - 1) + 1
        while stop > last and view.units[stop - 1].text in LOOSE_ENDS:
            stop -= 1
        return stop, short, tuple(u.text for u in view.units[last:stop] if u.kind == "w")

    def _end(self, view: View, start: int, named: bool, given: bool) -> int:
        """The unit after the complement that begins at `start`; `named` where the head is in capitals.

        What is `given` to somebody is told before "to".
        """
        units, at = view.units, start
        titled = named
        named = named and self._in_capitals(view, start)
        while at < len(units) and at - start < _MAX_COMPLEMENT:
            if self._stops(view, start, at) and not (titled and self._in_a_row(view, at)):
                break
            if given and units[at].text == "to":
                break
            if named and units[at].kind == "w" and not capital(view, at) and units[at].text not in _SMALL:
                break
            at += 1
        while (
            at > start
            and units[at - 1].kind == "w"
            and units[at - 1].text in LOOSE_ENDS | _OPEN
            and not (units[at - 1].text == "up" and units[at - 2].text == "clean")
        ):
            at -= 1
        return at

    @staticmethod
    def _in_a_row(view: View, at: int) -> bool:
        """True of the commas in "Declaration for Peace, Prosperity, and Security"."""
        units = view.units
        if units[at].text != "," or not capital(view, at - 1):
            return False
        k = at + 1
        while (
            k + 1 < len(units) and k < at + _ROW and units[k].kind == "w" and (capital(view, k) or units[k].text == ",")
        ):
            k += 1
        return k + 1 < len(units) and units[k].text == "and" and capital(view, k + 1) and units[k + 1].kind == "w"

    @staticmethod
    def _in_capitals(view: View, start: int) -> bool:
        """True where what the paper is about is in capitals too: a small word then ends the name."""
        plain = [i for i in range(start, min(start + 4, len(view.units))) if view.units[i].text not in _SMALL]
        return (
            len(plain) > 1 and capital(view, plain[0]) and view.units[plain[0]].kind in "wJ" and capital(view, plain[1])
        )

    def _stops(self, view: View, start: int, at: int) -> bool:
        units = view.units
        unit, following = units[at], units[at + 1] if at + 1 < len(units) else None
        if unit.kind == "D":
            told = at > start and units[at - 1].text not in _BEFORE_DATE and not period(unit)
            return told and not (following is not None and following.text in _SEASON)
        if unit.kind != "w":
            return unit.kind in "PBS" or (unit.kind == "M" and not {u.text for u in units[start:at]} <= _SO_MUCH)
        states = {u.kind for u in (units[at - 1], following) if u is not None} <= {"C", "J"} and following is not None
        if unit.text in {"–", "—"} and states:
            return False  # "the Joint Vision Statement on Vietnam – Japan Defence Cooperation"
        horizon = [u.text for u in units[max(0, at - 2) : at]] in (["towards", "the"], ["toward", "the"])
        disabled = unit.text == "with" and following is not None and following.text.startswith("disabilit")
        aimed = at > start and (units[at - 1].text, unit.text) in _AIMED
        if (unit.text in self._ends and not (horizon or disabled or aimed)) or (unit.text in _STOPS and not aimed):
            return True
        if following is None:
            return False
        titled = units[start].text in {"a", "an", "the"} and capital(view, at - 1) and capital(view, at + 1)
        another = not titled and self._another(view, at + 1)  # but "on the Acquisition and Cross-Servicing Agreement"
        if unit.text == "and" and (another or _ends_period(units[at - 1])):
            return True
        if unit.text == "and":
            verb = following.text in _NEW_VERB and not capital(view, at + 1)
            return verb or new_deed(view, at) or following.text in _NEW_NAME or following.kind in "PBD"
        if unit.text == "for" and at > start and _LONGER.match(view.text[view.offset(at) :]):
            return True
        if unit.text in {"in", "on", "of"}:
            return self._leads_away(view, at + 1)
        if unit.text == "to" and at > start and following.kind == "w" and not following.text.endswith("ing"):
            named = capital(view, at + 1) and capital(view, at - 1) and view.units[at - 1].kind == "w"
            if named or _HELP.match(view.text[view.offset(at - 1) :]):
                return False
            return capital(view, at + 1) or not any(u.kind == "M" for u in units[start:at])
        return False

    @staticmethod
    def _another(view: View, at: int) -> bool:
        """Does another paper's name begin at a unit: "and Joint Vision Statement", "and memorandum of intent on"?"""
        if view.units[at].text in _PAPERS and _PAPER_ON.match(view.text[view.offset(at + 1) :]):
            return True
        for i in range(at, min(at + 5, len(view.units))):
            if view.units[i].kind != "w" or not (capital(view, i) or view.units[i].text in _FIRST_WORDS):
                return False
            if view.units[i].text in _PAPERS and i > at:
                return True
        return False

    @staticmethod
    def _leads_away(view: View, at: int) -> bool:
        """ "in Hanoi", "on Monday", "in the first quarter": where and when, but not "in the 2022-2023 dry season"."""
        units = view.units
        if units[at].kind == "L":
            value = units[at].value
            return bool(getattr(value, "properties", {}).get("capitalOf")) or signed_in(view, at)
        if units[at].text in _AWAY:
            return True
        at += units[at].text == "the"
        if at < len(units) and units[at].text in _AWAY:
            return True
        if at >= len(units) or units[at].kind != "D":
            return False
        return not (at + 1 < len(units) and units[at + 1].text in _SEASON)


def _ends_period(unit: Unit) -> bool:
    """True of what ends "for the 2020-2024 period", behind which a name does not go on."""
    return unit.text in {"period", "season"} or period(unit)


def _horizon(units: list[Unit], at: int) -> int | None:
    """The unit after the year up to which a plan goes: "a plan for cooperation |until 2020|"."""
    first = at + (units[at].text == "up") if at < len(units) else at
    if first + 1 >= len(units) or units[first].text not in _UNTIL:
        return None
    at = first + 1 + (units[first + 1].text == "the") + (units[first + 1].text in {"end", "year"})
    while at < len(units) and units[at].text in {"end", "of", "year"}:
        at += 1
    return at + 1 if at < len(units) and units[at].kind == "D" else None


def date_after(view: View, stop: int) -> int | None:
    """The year right after the name: "of 2011", "in 2015", "(2015)", "1982"."""
    units, at = view.units, stop
    if at + 2 < len(units) and units[at].text == "(" and units[at + 2].text == ")" and units[at + 1].kind != "D":
        at += 3
    while at < len(units) and at - stop < 5 and units[at].text in {"of", "in", "from", "(", "dated", "the", "year"}:
        at += 1
    return at if at < len(units) and units[at].kind == "D" and not period(units[at]) else None
