"""When an agreement was signed, issued or begun: the date beside its name or with the verb of its making."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from kg.find.agreements_wording import PARTNERSHIP, Wording
from kg.find.context import Context
from kg.find.lexicon import Lexicon
from kg.find.themes_cues import Words
from kg.find.view import View
from kg.model import PartialDate

_UNMADE = regex.compile(
    r"\b(?:will|would|to be|ought to|should|not been|not yet|is being|soon|plan\w* to|expected to|hope\w*|in "
    r"the making|prepar\w+|negotiat\w+|ready|pending|await\w*|stalled|draft\w*)\b"
)
_MADE = frozenset(
    {
        "signed",
        "inked",
        "signing",
        "sign",
        "signatures",
        "names",
        "issued",
        "adopted",
        "awarded",
        "awards",
        "sealed",
        "exchanged",
        "seal",
        "witnessed",
        "concluded",
        "announced",
        "released",
        "signs",
        "exchange",
        "signature",
        "inks",
        "award",
        "put",
    }
)
_PAST = frozenset(
    {
        "signed",
        "inked",
        "signing",
        "signatures",
        "awarded",
        "sealed",
        "exchanged",
        "issued",
        "adopted",
        "witnessed",
        "names",
    }
)
_REACH = 16
_AGE = regex.compile(
    r"(?:, )?(?:which )?(?:(?:turn\w*|will be|is|was) (?P<turned>\w+) |(?:(?:is|was) )?(?P<age>\w+) years old )"
    r"(?:next |this |in |on )*(?P<day><D\d+>)"
)
_RELATIVE = regex.compile(r"\b(?:after|before|since|until)(?: [^\s,;]+){0,5} $")
"""What stands before a name from whose making another day is only counted."""

_WAS_MADE = regex.compile(
    r"(?:between (?:[^\s,;]+ ){1,12}?)?(?:(?:was|were|being|been|had been|has been) (?:also |jointly |then |duly )*"
    r"(?P<new>signed|inked|issued|adopted|concluded|exchanged|sealed|initialled)|being proclaimed"
    r"|(?:had|has)? ?(?:come|came|entered) into (?:force|effect))\b"
)
"""How a name goes on where it is told that the paper was made; `new` where that may be at the meeting told of."""


class DateGrammar:
    """Finds the date of the making of an agreement from one of its wordings."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._signing = Words.of(lexicon.vocabulary.scheme("word-class").get("agreement-signing"), lexicon)

    def find(self, context: Context, view: View, wording: Wording, before: Sequence[int] = ()) -> PartialDate | None:
        """The date, or None where the signing is still to come; `before` are the ends of earlier names."""
        if wording.dated is not None:
            return self._resolved(context, view, wording.dated)
        return (
            self._aged(context, view, wording)
            or self._after(context, view, wording)
            or self._around(context, view, wording, before)
            or self._passive(context, view, wording)
        )

    def _aged(self, context: Context, view: View, wording: Wording) -> PartialDate | None:
        """ "…, which turns eight this September", "…, six years old in March": counted back from that day."""
        rest = view.text[view.offset(wording.last) :]
        match = _AGE.match(rest)
        if match is None:
            return None
        number = match.group("age") or match.group("turned")
        years = int(number) if number.isdigit() else context.lexicon.numbers.get(number, 0)
        day = context.date(view.mention(match.group("day")), future=False)
        if not years or day is None or not day.value[:4].isdigit():
            return None
        return PartialDate(f"{int(day.value[:4]) - years:04d}{day.value[4:]}", None, "counted back from the age told")

    def _passive(self, context: Context, view: View, wording: Wording) -> PartialDate | None:
        """ "… was also signed", "… had come into force": on the day named before it, or that of the meeting."""
        match = _WAS_MADE.match(view.text[view.offset(wording.last) :])
        if match is None or view.sentence.kind != "body":
            return None
        if _RELATIVE.search(view.text[: view.offset(wording.first)]):
            return None
        named = self._first_date(context, view, wording.last, wording.last + 30) or self._date_before(
            context, view, wording.first
        )
        return named or (self._told(context, view) if match.group("new") else None)

    def _resolved(self, context: Context, view: View, i: int, told: PartialDate | None = None) -> PartialDate | None:
        found = context.date(view.units[i], future=False, told=told)
        return PartialDate(found.value, None, found.inferred) if found is not None else None

    def _after(self, context: Context, view: View, wording: Wording) -> PartialDate | None:
        """ "…, signed in 2011", "…, which was established in November 2023", "… dates from July last year"."""
        units = view.units
        verb = next((k for k in self._signing.places(view, wording.last, wording.last + 9)), None)
        if verb is None or self._broken(view, wording.last, verb):
            return None
        if _UNMADE.search(view.text[view.offset(wording.last) : view.offset(verb)]):
            return None
        for k in range(verb + 1, min(len(units), verb + 1 + _REACH)):
            if units[k].kind == "D":
                return self._resolved(context, view, k)
            if units[k].text in {";", "and"} and k + 1 < len(units) and units[k + 1].text in {"the", "a", "an"}:
                return None
        return None

    @staticmethod
    def _broken(view: View, first: int, last: int) -> bool:
        text = [u.text for u in view.units[first:last]]
        joined = any(
            u.text == "and"
            and k + 2 < last
            and view.units[k + 1].text in {"the", "a", "an"}
            and view.units[k + 2].kind == "w"
            for k, u in enumerate(view.units[first:last], first)
        )
        return (
            joined
            or ";" in text
            or (
                len(text) > 2
                and text[0] == ","
                and not {"which", "that", "was", "were"} & set(text)
                and not all(
                    u.kind != "w" or u.text in {",", "the", "both", "two", "ministers", "countries"}
                    for u in view.units[first:last]
                )
            )
        )

    def _around(self, context: Context, view: View, wording: Wording, before: Sequence[int]) -> PartialDate | None:
        """ "On May 6 X signed a letter …", "upgraded … to a comprehensive strategic partnership … in September"."""
        verbs = [
            k
            for k in self._signing.places(view, max(0, wording.first - 14), wording.first)
            if wording.kind == PARTNERSHIP or not any(end <= k <= end + 4 for end in before)
        ]
        if not verbs:
            return None
        lead = view.text[: view.offset(wording.first)]
        if _UNMADE.search(lead[max(0, len(lead) - 110) :]):
            return None
        verb = view.units[verbs[-1]].text
        if wording.kind == PARTNERSHIP:
            if not regex.match(r"upgrad|elevat|establish|announc|form|set|lift|rais|launch|forg", verb):
                return None
            return self._first_date(context, view, wording.last, wording.last + 24) or self._date_before(
                context, view, wording.first
            )
        if verb not in _MADE:
            return None
        found = self._first_date(context, view, wording.last, wording.last + 24) or self._date_before(
            context, view, wording.first
        )
        if found is None and any(view.units[k].text in _PAST for k in verbs) and view.sentence.kind == "body":
            found = self._told(context, view)
        return found

    def _first_date(self, context: Context, view: View, first: int, last: int) -> PartialDate | None:
        for k in range(first, min(last, len(view.units))):
            if view.units[k].kind == "D":
                return self._resolved(context, view, k)
            if view.units[k].text == ";":
                break
        return None

    def _date_before(self, context: Context, view: View, first: int) -> PartialDate | None:
        for k in range(first - 1, -1, -1):
            if view.units[k].kind == "D":
                return self._resolved(context, view, k)
        return None

    def _told(self, context: Context, view: View) -> PartialDate | None:
        """The day of the meeting at which it was signed, told in a sentence before."""
        for earlier in context.before(view)[:8]:
            for k, _ in reversed(list(earlier.of_kind("D"))):
                found = self._resolved(context, earlier, k)
                if found is not None and (
                    len(found.value) == 10 or (found.value.startswith("--") and len(found.value) == 7)
                ):
                    return found
        return None
