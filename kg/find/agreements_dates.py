"""When an agreement was signed, issued or begun: the date beside its name or with the verb of its making."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.agreements_ages import aged, celebrated
from kg.find.agreements_bodies import WON
from kg.find.agreements_complements import new_deed
from kg.find.agreements_phrases import (
    AFTER_MAKING,
    AT_IT,
    AT_THE_TALKS,
    FIXED,
    FORMED,
    FORMER,
    GOES_ON,
    OF_OLD,
    OPENING,
    OUTCOME,
    OUTCOME_AFTER,
    PENNED,
    PRAISED,
    RELATIVE,
    RIGHT_AFTER,
    SIGNED_IT,
    SINCE,
    STRAIGHT,
    TAKEN_UP,
    TO_MAKE,
    UNMADE,
)
from kg.find.agreements_rows import announced, holds_until, listed, no_origin, of_last, shared, was_made
from kg.find.agreements_wording import PARTNERSHIP, Wording, became, begun, broken, period
from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.themes_cues import Words
from kg.find.view import View
from kg.model import PartialDate
from kg.text import late, words

_PAST = frozenset(
    "signed inked signing signatures awarded sealed exchanged issued adopted witnessed names initialled initialed "
    "concluded penned renewed extended amended reached struck clinched finalised finalized".split()
)
_MADE = _PAST | frozenset("sign signs seal awards award announced released exchange signature inks put".split())
_REACH = 16
_BACK = 14
"""How many sentences back the day of the meeting may be told."""
_LEAD = 60
"""How many characters before a name may tell that it is still to be signed: "will sign a memorandum in June"."""
_CLOSE = 4
"""How near a verb of signing stands to a partnership: "agreements signed …, towards the partnership" is none."""

_OTHERWISE = frozenset(
    {"after", "before", "until", "till", "towards", "toward", "for", "by", "as", "through", "beyond"}
)
"""What stands before a date that is not that of the making."""

_HORIZONS = frozenset({"until", "till", "towards", "toward", "for", "through", "beyond"})
"""What stands before a date up to which another paper runs: "the Vision towards 2030 and a memorandum"."""

_SPANS = frozenset({"period", "phase", "years"})
"""What before dates tells how long something lasts: "for the period 2021-2025"."""
_ELSEWHERE = late(r"(?:earlier|previously)\b")
"""What opens a sentence about another occasion than that told of before."""
_NOT_SO = frozenset({"make", "declare", "declares", "renew", "renews"})  # forms that tell of no making after a name
_AGAIN = frozenset({"renewed", "extended", "amended"})
_FIRST = frozenset({"first", "originally", "initially", "original", "initial"})


class DateGrammar:
    """Finds the date of the making of an agreement from one of its wordings."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._signing = Words.of(lexicon.vocabulary.scheme("word-class").get("agreement-signing"), lexicon)

    def find(self, context: Context, view: View, wording: Wording, before: Sequence[int] = ()) -> PartialDate | None:
        """The date, or None where the signing is still to come; `before` are the ends of earlier names."""
        lead = view.text[: view.offset(wording.first)]
        if wording.dated is not None and wording.dated > wording.first and TAKEN_UP.search(lead):
            return None
        if celebrated(view, wording) and (age := aged(context, view, wording)) is not None:
            return age
        if wording.dated is not None and view.units[wording.dated].value.year is not None:
            signed = self._after(context, view, wording) or self._around(context, view, wording, before)
            if wording.kind == "cooperation-plan" and signed is not None and len(signed.value) > 4:
                return signed  # "the 2024 plan, signed on March 4", "signed the 2024 plan on March 4"
            return self._resolved(context, view, wording.dated)
        if (age := aged(context, view, wording)) is not None:
            return self._after(context, view, wording) or age
        if wording.enclosed is not None and not begun(view, wording):
            return None
        if wording.dated is not None:
            return self._resolved(context, view, wording.dated, FIXED.search(lead[-_LEAD:]) is not None)
        if view.units[wording.head[1] - 1].text.startswith("partner") and (day := became(view, wording)) is not None:
            return self._resolved(context, view, day)
        if (opening := OPENING.search(lead)) is not None:
            return self._resolved(context, view, view.unit_at(opening.start("day")))
        return (
            self._after(context, view, wording)
            or self._around(context, view, wording, before)
            or self._passive(context, view, wording)
            or self._outcome(context, view, wording)
            or self._announced(context, view, wording)
            or self._planned(context, view, wording)
        )

    def _planned(self, context: Context, view: View, wording: Wording) -> PartialDate | None:
        """ "… is to be signed in September", "will this evening adopt …": the day fixed for it."""
        units = view.units
        for k in self._signing.places(view, max(0, wording.first - 8), min(len(units), wording.last + 8)):
            if wording.first <= k < wording.last or units[k].text not in TO_MAKE:
                continue
            first = max(0, k - 6, wording.last if k > wording.last else 0)
            if not FIXED.search(view.text[view.offset(first) : view.offset(k)]):
                continue
            stop = min(len(units), max(k, wording.tail or wording.last) + 9)
            near = [i for i in range(first, stop) if units[i].kind == "D" and i not in wording.foreign]
            near = [i for i in near if not wording.first <= i < wording.last]
            found = context.date(units[near[0]], future=True) if near else None
            if not near and AT_THE_TALKS.search(view.text[view.offset(max(k, wording.last)) :]):
                found = self._told(context, view, whole=False, future=True)
            year = found.value[:4] if found is not None else ""
            if found is not None and not (context.anchor and year.isdigit() and int(year) < context.anchor.year):
                return PartialDate(found.value, None, found.inferred)
        return None

    def shared(self, context: Context, view: View, wordings: Sequence[Wording]) -> dict[int, PartialDate]:
        """The dates of papers that share a verb of signing, by the first unit of each name."""
        found = ((f, self._resolved(context, view, k)) for f, k in shared(view, wordings, self._signing).items())
        return {first: date for first, date in found if date is not None}

    def later(self, context: Context, view: View, near: bool) -> tuple[PartialDate, str | None, bool] | None:
        """The date in a sentence that goes on about a paper ("It was signed in June"), and the noun it uses for it.

        Without a noun it means the paper of the sentence before, if that one is `near`. The last value is true
        of the day on which a paper was first signed that is now renewed.
        """
        match, noun = GOES_ON.match(view.text), None
        if match is not None:
            noun = match["noun"]
        elif near:
            match = SIGNED_IT.search(view.text)
        if match is None or UNMADE.search(view.text[: match.end()]):
            return None
        date = self._first_date(context, view, view.unit_at(match.end() - 1), view.unit_at(match.end()) + 14)
        return (date, noun, not _FIRST.isdisjoint(words(match.group()))) if date is not None else None

    def _outcome(self, context: Context, view: View, wording: Wording) -> PartialDate | None:
        """ "… was what the two emerged with", "they parted with …": of the day of the meeting."""
        lead, rest = view.text[: view.offset(wording.first)], view.text[view.offset(wording.last) :]
        if view.sentence.kind != "body" or not (OUTCOME.search(lead[-110:]) or OUTCOME_AFTER.match(rest)):
            return None
        if UNMADE.search(view.text) or view.units[wording.first - 1].text not in {"a", "an", "new"}:
            return None
        return self._date_before(context, view, wording.first, wording.foreign) or self._told(context, view)

    def _announced(self, context: Context, view: View, wording: Wording) -> PartialDate | None:
        """ "Three papers were initialled on Thursday: …": the day told before the colon, or that of the meeting."""
        verb = announced(view, wording, self._signing, _PAST.__contains__)
        if (verb is None and not listed(context, view, wording)) or view.sentence.kind != "body":
            return None
        return self._date_before(context, view, wording.first, wording.foreign) or self._told(context, view)

    def _passive(self, context: Context, view: View, wording: Wording) -> PartialDate | None:
        """ "… was also signed", "… had come into force": on the day named before it, or that of the meeting."""
        match = was_made(view, wording)
        if match is None or view.sentence.kind != "body":
            return None
        if RELATIVE.search(view.text[: view.offset(wording.first)]):
            return None
        named = self._first_date(context, view, wording.last, wording.last + 30, wording.foreign) or self._date_before(
            context, view, wording.first, wording.foreign
        )
        whole = AT_IT.search(view.text) is None
        return named or (self._told(context, view, whole) if match.group("new") else None)

    def _resolved(self, context: Context, view: View, i: int, future: bool = False) -> PartialDate | None:
        mention = view.units[i].value
        told = None
        if (mention.relative or "").startswith(("told", "same")) and mention.counted_from is None:
            told = next((d for k in range(i - 1, -1, -1) if (d := self._plain(context, view, k)) is not None), None)
            day = self._told(context, view) if mention.relative == "same" else None
            told = told or day or self._told(context, view, whole=False)
        found = context.resolved(mention, future, told)
        return PartialDate(found.value, None, found.inferred) if found is not None else None

    @staticmethod
    def _plain(context: Context, view: View, i: int, future: bool = False) -> PartialDate | None:
        unit = view.units[i]
        if unit.kind != "D" or (unit.value.relative or "").startswith(("told", "same")):
            return None
        return context.date(unit, future)

    def _after(self, context: Context, view: View, wording: Wording) -> PartialDate | None:
        """ "…, signed in 2011", "…, which was established in November 2023", "… dates from July last year"."""
        units = view.units
        closed = wording.encloses and not wording.ends
        since = SINCE.match(view.text[view.offset(wording.last) :])
        if since is not None and not closed:
            return self._resolved(context, view, int(since["day"][2:-1]))
        between = wording.last < len(units) and units[wording.last].text == "between"
        places = self._signing.places(view, wording.last, wording.last + (18 if between else 12))
        made = (k for k in places if units[k].text not in _NOT_SO and not no_origin(view, k))
        verb = next((k for k in made if not new_deed(view, k - 1)), None)
        if verb is None or closed or broken(view, wording.last, verb):
            return None
        if UNMADE.search(view.text[view.offset(wording.last) : view.offset(verb)]):
            return None
        for k in range(verb + 1, min(len(units), verb + 1 + _REACH)):
            if units[k].kind == "D" and holds_until(view, verb, k):
                return None
            if units[k].kind == "D" and units[k - 1].text not in _OTHERWISE and k not in wording.foreign:
                return self._resolved(context, view, k)
            if units[k].text == ";":
                return None
        issued = units[verb].text == "issued" and AT_THE_TALKS.match(view.text[view.offset(verb + 1) :])
        return self._told(context, view) if issued else None

    def _around(self, context: Context, view: View, wording: Wording, before: Sequence[int]) -> PartialDate | None:
        """ "On May 6 X signed a letter …", "upgraded … to a comprehensive strategic partnership … in September"."""
        first = wording.first if wording.row is None else wording.row
        verbs = [
            k
            for k in self._signing.places(view, max(0, first - 14), first)
            if wording.kind == PARTNERSHIP
            or not any(end <= k <= end + 4 or (end <= k and of_last(view, k)) for end in before)
        ]
        lead = view.text[: view.offset(first)]
        if not verbs and wording.kind == "contract" and (won := WON.search(lead)) is not None:
            verbs = [view.unit_at(won.start())]
        if not verbs:
            return None
        if UNMADE.search(lead[max(0, len(lead) - 110) :]):
            return None
        if verbs[0] == 1 and view.units[0].text in _FIRST:  # "First signed in 2011 and renewed in 2021, the …"
            return self._first_date(context, view, 2, verbs[-1])
        verb = view.units[verbs[-1]].text
        if verb in TO_MAKE and view.units[verbs[-1] - 1].text == "to" and view.units[verbs[-1] - 2].text == "agreed":
            return None  # the day fixed for it
        if verb in _AGAIN and not STRAIGHT.match(view.text[view.offset(verbs[-1]) : view.offset(first)]):
            return None
        if wording.kind == PARTNERSHIP:
            signed = verb.startswith(("sign", "seal", "conclud")) and first - verbs[-1] > _CLOSE
            if signed or not FORMED.match(verb):
                return None
            return self._first_date(
                context, view, wording.last, wording.last + 24, wording.foreign
            ) or self._date_before(context, view, first)
        if verb == "agreed" and view.units[verbs[-1] + 1].text in {"on", "upon"} and verbs[-1] + 4 > first:
            day = RIGHT_AFTER.match(view.text[view.offset(wording.last) :])
            told = self._resolved(context, view, int(day["day"])) if day is not None else None
            return told or self._date_before(context, view, first)
        penned = PENNED.search(lead[-90:]) is not None
        if OF_OLD.search(lead):
            return None  # "in line with signed documents, especially the memorandum"
        if verb == "reached" and wording.kind not in {"memorandum-of-understanding", "letter-of-intent"}:
            return None  # "reached an agreement to go on"
        public = verb == "made" and view.units[verbs[-1] + 1].text in {"public", "known"}
        if not (penned or public) and not WON.search(lead) and (verb not in _MADE or self._no_signing(view, verbs[-1])):
            return None
        days = (k for k in range(verbs[-1] + 1, min(verbs[-1] + 5, first)) if view.units[k].kind == "D")
        if verbs[-1] < 2 and (between := next((k for k in days if k != wording.dated), None)) is not None:
            return self._resolved(context, view, between)  # "Signed a decade ago, the …"
        if AFTER_MAKING.search(lead[-60:]):
            match = RIGHT_AFTER.match(view.text[view.offset(wording.last) :])
            return self._resolved(context, view, int(match["day"])) if match is not None else None
        reach = 0 if wording.encloses and not wording.ends else 24
        found = self._first_date(
            context, view, wording.last, max(wording.last, wording.tail or 0) + reach, wording.foreign
        ) or self._date_before(context, view, first, wording.foreign | {wording.dated or -1})
        past = any(view.units[k].text in _PAST for k in verbs) or penned
        past |= view.sentence.paragraph in context.headed  # a chronology tells in the present
        past &= verb != "signing" or not PRAISED.search(lead[-90:])
        past &= view.units[verbs[-1] - 1].text != "had"  # "had awarded a contract": before the day told of
        if found is None and past and "recent" not in lead[-40:] and view.sentence.kind == "body":
            found = self._told(context, view)
        return found

    @staticmethod
    def _no_signing(view: View, verb: int) -> bool:
        """True of "it names the plan" and "put into effect", not of "put their names"."""
        if view.units[verb].text == "names":
            return view.units[verb - 1].text not in {"their", "his", "her", "its", "whose"}
        return view.units[verb].text == "put" and view.units[verb + 1].text in {"into", "in", "forward", "off", "on"}

    def _first_date(
        self, context: Context, view: View, first: int, last: int, foreign: frozenset[int] = frozenset()
    ) -> PartialDate | None:
        for k in range(first, min(last, len(view.units))):
            if view.units[k].kind == "D" and k not in foreign:
                if FORMER.search(view.text, view.offset(first), view.offset(k)) or holds_until(view, first, k):
                    return None
                spans = view.units[k - 1].text in _SPANS and (k < 2 or view.units[k - 2].kind != "D")
                if (k and (spans or view.units[k - 1].text in _OTHERWISE)) or period(view.units[k]):
                    continue
                return self._resolved(context, view, k)
            if view.units[k].text == ";" or new_deed(view, k):
                break  # "signed a memorandum and agreed to hold a dialogue next year"
        return None

    def _date_before(
        self, context: Context, view: View, first: int, foreign: frozenset[int] = frozenset()
    ) -> PartialDate | None:
        for k in range(first - 1, -1, -1):
            horizon = k > 0 and view.units[k - 1].text in _HORIZONS
            if view.units[k].kind == "D" and k not in foreign and not horizon:
                return self._resolved(context, view, k)
        return None

    def _told(self, context: Context, view: View, whole: bool = True, future: bool = False) -> PartialDate | None:
        """The day of the meeting at which it was signed, told in a sentence before, or heading its paragraph."""
        day = context.headed.get(view.sentence.paragraph)
        elsewhere = _ELSEWHERE.match(view.text)
        for earlier in context.before(view)[:_BACK]:
            if elsewhere and earlier.sentence.paragraph != view.sentence.paragraph:
                return None
            if day is not None and earlier.sentence.paragraph != view.sentence.paragraph:
                return PartialDate(day.value, None, day.inferred)
            for k, _ in reversed(list(earlier.of_kind("D"))):
                found = self._plain(context, earlier, k, future)
                if k and earlier.units[k - 1].text in _OTHERWISE:
                    continue
                if found is not None and (
                    not whole or len(found.value) == 10 or (found.value.startswith("--") and len(found.value) == 7)
                ):
                    return PartialDate(found.value, None, found.inferred)
            elsewhere = elsewhere or _ELSEWHERE.match(earlier.text)
        return None
