"""Names of agreements: a head noun ("memorandum of understanding") with the words that belong to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import regex

from kg.find.lexicon import Lexicon
from kg.find.themes_cues import Cues
from kg.find.view import View
from kg.text import fold

PARTNERSHIP = "partnership"
_STOPS = frozenset({",", ".", ";", ":", "(", ")", '"', "”", "“", "’", "'", "–", "—", "?", "!", "/", "‘"})
_DASHES = frozenset({"-", "–", "—", "/"})
_COMPLEMENTS = frozenset({"on", "for", "concerning", "regarding", "about", "of", "towards", "toward", "relating", "covering", "worth", "against"})
_DETERMINERS = frozenset({"the", "a", "an", "this", "that", "their", "its", "his", "her", "our", "'s", "both", "any", "such", "new", "another", "each", "first", "second", "said"})
_AIMS = regex.compile(
    r"^for (?:the purposes? of )?(?:peace|stability|prosperity|co ?operation|sustainable|development|security|mutual)"
    r"(?: (?:,|and|peace|stability|prosperity|co ?operation|sustainable|development|security|mutual|benefit|in|<L\d+>|<J\d+>|asia|the|world|region|future))*"
)
_LOOSE_ENDS = frozenset({",", "and", "in", "the", "of", "on", "for", "a", "an", "to", "or"})
_MAX_COMPLEMENT = 18


@dataclass(slots=True)
class Wording:
    """One place where the text names an agreement: units ``[first, last)`` are its name.

    `dated` is the unit of a date that stands in the name or right beside it; `bare` is true where
    only the head noun is there ("the memorandum"), which names nothing by itself. `complement`
    and `modifiers` are the folded words that say what the agreement is about.
    """

    view: int
    first: int
    last: int
    kind: str
    name: str
    head: tuple[int, int]
    dated: int | None = None
    bare: bool = False
    capital: bool = False
    defined: bool = False
    complement: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    acronym: str | None = None
    extra: list[str] = field(default_factory=list)


class NameGrammar:
    """Finds the heads of agreements' names and the units that belong to each name."""

    def __init__(self, lexicon: Lexicon) -> None:
        kinds = lexicon.vocabulary.scheme("agreement-kind")
        classes = lexicon.vocabulary.scheme("word-class")
        self._kinds = [(key, cues) for key, c in kinds.items() if (cues := Cues.of(c.values("cue"), lexicon.inflection)) is not None]
        self._modifiers = frozenset(classes["agreement-modifier"].values("word")) if "agreement-modifier" in classes else frozenset()
        self._generic = frozenset(classes["agreement-generic"].values("word")) if "agreement-generic" in classes else frozenset()
        self._ends = frozenset(classes["agreement-end"].values("word")) if "agreement-end" in classes else frozenset()

    def find(self, number: int, view: View) -> Iterator[Wording]:
        """The wordings of a sentence in order; none lies in another."""
        headline: bool | None = None
        heads = sorted(
            (first, -last, key) for key, cues in self._kinds for first, last, _ in cues.matches(view)
        )
        done = 0
        for first, negative, key in heads:
            if first < done:
                continue
            headline = _title_case(view) if headline is None else headline
            wording = self._wording(number, view, first, -negative, key, headline)
            done = max(wording.last, -negative)
            yield wording

    def _wording(self, number: int, view: View, first: int, last: int, kind: str, headline: bool) -> Wording:
        start, dated = self._left(view, first, headline)
        stop, acronym, complement = self._right(view, last, kind)
        after = self._date_after(view, stop)
        modifiers = tuple(u.text for u in view.units[start:first] if u.kind == "w" and u.text not in _DASHES)
        lead = view.units[start - 1].text if start else ""
        name = _spelt(view, start, stop)
        return Wording(
            number, start, stop, kind, name, (first, last), dated if dated is not None else after,
            not complement and not any(m not in self._generic for m in modifiers) and not _coded(view, start, first),
            not headline and (_capital(view, first) and any(_capital(view, i) for i in range(start, stop) if i not in range(first, last)) or _capital(view, last - 1) and last - first > 1),
            lead in _DETERMINERS or (start > 0 and view.units[start - 1].kind in "CJD") or dated is not None or _coded(view, start, first),
            complement, modifiers, acronym,
        )

    # -- before the head ------------------------------------------------------------------------

    def _left(self, view: View, first: int, headline: bool) -> tuple[int, int | None]:
        """Where the name begins, and the year that stands before it ("the 2011 memorandum")."""
        at = first
        while at > 0 and first - at < 12:
            unit = view.units[at - 1]
            if unit.kind == "D":
                return self._trimmed(view, at, first), at - 1
            if unit.kind in "CJ" or (unit.kind == "M" and at == first) or (unit.kind == "L" and _capital(view, at) and not headline):
                at -= 1
            elif unit.kind == "w" and unit.text in _DASHES and at > 1 and view.units[at - 2].kind in "CJ" and at < len(view.units) and view.units[at].kind in "CJ":
                at -= 1
            elif unit.kind == "w" and (unit.text in self._modifiers or (unit.text not in self._ends and unit.text not in _DETERMINERS and at - 1 > 0 and not headline and _capital(view, at - 1) and unit.text.isalpha() and unit.text not in _LOOSE_ENDS)):
                at -= 1
            else:
                break
        return self._trimmed(view, at, first), None

    @staticmethod
    def _trimmed(view: View, at: int, first: int) -> int:
        while at < first and view.units[at].kind == "w" and (view.units[at].text in _LOOSE_ENDS or view.units[at].text in _DASHES):
            at += 1
        return at

    # -- after the head -------------------------------------------------------------------------

    def _right(self, view: View, last: int, kind: str) -> tuple[int, str | None, tuple[str, ...]]:
        units = view.units
        acronym, at = _acronym(view, last)
        if at < len(units) and units[at].text == "between" and _capital(view, last - 1):
            at = next((k for k in range(at, min(at + 14, len(units))) if units[k].text in {"concerning", "on", "regarding", "for"}), at)
        if kind == PARTNERSHIP:
            match = _AIMS.match(view.text[view.offset(last) :])
            if match is None:
                return last, acronym, ()
            stop = view.unit_at(view.offset(last) + match.end() - 1) + 1
            while stop > last and units[stop - 1].text in _LOOSE_ENDS:
                stop -= 1
            return stop, acronym, tuple(u.text for u in units[last:stop] if u.kind == "w")
        if at >= len(units) or units[at].text not in _COMPLEMENTS or (units[at].text == "of" and at + 1 < len(units) and units[at + 1].kind == "D"):
            return last, acronym, ()
        stop = self._complement(view, at + 1)
        if any(u.text in {"occasion", "sidelines", "behalf"} for u in units[at + 1 : at + 4]):
            stop = at
        if stop <= at + 1:
            return last, acronym, ()
        words = tuple(u.text if u.kind == "w" else fold(u.text) for u in units[at + 1 : stop])
        if acronym is None:
            acronym, _ = _acronym(view, stop)
        return stop, acronym, words

    def _complement(self, view: View, at: int) -> int:
        units, start = view.units, at
        while at < len(units) and at - start < _MAX_COMPLEMENT:
            unit = units[at]
            following = units[at + 1] if at + 1 < len(units) else None
            if unit.kind in "PBSM" and not (unit.kind == "M" and at == start):
                break
            if unit.kind == "D" and at > start and units[at - 1].text not in {"for", "to", "towards", "toward", "until", "the"} and not (following and following.text in {"dry", "period"}):
                break
            if unit.kind == "w":
                if unit.text in self._ends or (unit.text in _STOPS and not self._listing(view, at)):
                    break
                if unit.text == "and" and following and (following.text in {"the", "a", "an", "to", "also", "in", "their"} or following.kind in "PBD"):
                    break
                if unit.text in {"in", "on", "of"} and following and (following.kind == "D" and not self._season(view, at + 1) or following.kind == "L" and self._seat(view, at + 1)):
                    break
                if unit.text == "in" and following and following.text in {"the"} and at + 2 < len(units) and units[at + 2].kind == "D" and not self._season(view, at + 2):
                    break
                if unit.text == "to" and at > start and following and following.kind == "w" and not following.text.endswith("ing"):
                    if not any(u.kind == "M" for u in units[start:at]):
                        break
            at += 1
        while at > start and units[at - 1].kind == "w" and units[at - 1].text in _LOOSE_ENDS | {"in", "on", "at"}:
            at -= 1
        return at

    @staticmethod
    def _season(view: View, i: int) -> bool:
        return i + 1 < len(view.units) and view.units[i + 1].text in {"dry", "season", "period", "fiscal"}

    @staticmethod
    def _seat(view: View, i: int) -> bool:
        value = view.units[i].value
        return bool(getattr(value, "properties", {}).get("capitalOf"))

    @staticmethod
    def _listing(view: View, at: int) -> bool:
        """A comma inside a list that ends in "and" soon, as in "science, technology and innovation"."""
        if view.units[at].text != ",":
            return view.units[at].text in {"-", "–", "/"} and at + 1 < len(view.units) and view.units[at].text != "–"
        return bool(regex.match(r", (?:\w+ ){1,3}(?:, (?:\w+ ){1,3})?,? ?and \w+", view.text[view.offset(at) :])) and False

    @staticmethod
    def _date_after(view: View, stop: int) -> int | None:
        """The year right after the name: "of 2011", "in 2015", "(2015)", "1982"."""
        units = view.units
        at = stop
        if at + 2 < len(units) and units[at].text == "(" and units[at + 2].text == ")" and units[at + 1].kind != "D":
            at += 3
        while at < len(units) and at - stop < 5 and units[at].kind == "w" and units[at].text in {"of", "in", "from", "(", "dated", "the", "year"}:
            at += 1
        return at if at < len(units) and units[at].kind == "D" else None


def _acronym(view: View, at: int) -> tuple[str | None, int]:
    """An acronym in brackets at a unit, and the unit after it."""
    units = view.units
    if at + 2 < len(units) and units[at].text == "(" and units[at + 2].text == ")":
        text = " ".join(view.source(at + 1, at + 2).split())
        if sum(c.isupper() for c in text) >= 2 and " " not in text and not any(c.isdigit() for c in text):
            return text, at + 3
    return None, at


def _capital(view: View, i: int) -> bool:
    unit = view.units[i]
    start = unit.start - view.sentence.start
    return view.sentence.text[start : start + 1].isupper()


def _title_case(view: View) -> bool:
    """True for a headline that writes every word with a capital, so that capitals tell nothing."""
    plain = [i for i, u in enumerate(view.units) if u.kind == "w" and len(u.text) > 3 and u.text.isalpha()]
    return len(plain) >= 3 and sum(_capital(view, i) for i in plain) / len(plain) > 0.7


def _coded(view: View, first: int, last: int) -> bool:
    return any(u.kind in "CJ" for u in view.units[first:last])


def _spelt(view: View, first: int, last: int) -> str:
    return regex.sub(r"\s+([,.])", r"\1", view.source(first, last)).strip(" '\"‘’“”")
