"""Minutes and speeches: the meeting at which they were made was held on their day, with those whom they name.

Minutes list who was present; "Remarks by X at the handover ceremony" is headed by its speaker.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kg.find.context import Context
from kg.find.meeting_records import Telling
from kg.find.meeting_where import country_of, place_of
from kg.find.officials import Person
from kg.find.view import View
from kg.model import PartialDate, Term
from kg.text import late

_MINUTES = late(
    r"^(?:(?:agreed|draft|joint|final|summary) )?(?:minutes|record|proceedings)(?: of discussions?)?"
    r"(?: (?:of|:|from) |$)"
)
_REMARKS = late(
    r"^(?:(?:opening|closing|keynote|welcome|welcoming|farewell|prepared) )?(?:remarks|speech|address|toast)"
    r"(?: as delivered)? (?:by|of|from) (?:[^\s<>]+ ){0,3}?(?P<p><P\d+>) (?:, )?(?:at|on|for|during|to) "
    r"|^(?P<o><P\d+>) 's (?:\w+ )?(?:remarks|speech|address) (?:at|on|for|during|to) "
)
_STAGE = frozenset({"ceremony", "conference", "dialogue", "reception"})
_LABEL = late(
    r"(?P<who>\b(?:chair|chairs|chaired by|in the chair|present|attendance|participants|attendees|members|delegations?"
    r"|(?:for|from|on behalf of) (?:the )?<[CJSO]\d+>(?: side| delegation| party)?)) [:,]"
    r"|\b(?:apologies|absent|regrets|minutes|minutes by|secretary|distribution|copies|copy|cc|prepared by) :"
)
_BODY = late(
    r"\b(?:committees?|commissions?|working groups?|steering groups?|board|task force|council|session|dialogue"
    r"|consultations?|annual|quarterly|(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth"
    r"|ninth|tenth|eleventh|twelfth) (?:regular |joint )?(?:meeting|round))\b"
)
_TWO = 2
_MEETING = frozenset({"talks", "dialogue", "conference", "reception", "phone-call"})
_CHAIR = late(r"^ ?(?:\( ?|, )?(?:in the |co ?-? ?)?chair(?:man|woman|person)?\b")
_HEAD, _MOST, _DAY = 3, 10, len("2020-01-01")
"""Within how many sentences the title of minutes stands, and its day, its place and those who are present."""


class Minutes:
    """The meeting of an article's minutes: where its title stands, and what the lines below it say."""

    def __init__(self, context: Context) -> None:
        views = context.views[:_HEAD]
        self._speaker: Person | None = None
        self.head = next((n for n, v in enumerate(views) if self._opens(v)), -1)
        self._context = context
        self._done = self.head < 0

    def _opens(self, view: View) -> bool:
        """Does a title name the minutes or the speech?"""
        spoken = _REMARKS.match(view.text)
        value = view.mention(spoken[str(spoken.lastgroup)]).value if spoken is not None else None
        self._speaker = value if isinstance(value, Person) else None
        return self._speaker is not None or _MINUTES.match(view.text) is not None

    def own(self, at: int, tellings: Sequence[Telling]) -> list[Telling]:
        """The tellings of a sentence, of which the first one below the title is the meeting of the minutes."""
        if self._done or not self.head <= at <= self.head + 1:
            return list(tellings)
        kinds = _MEETING if self._speaker is None else _STAGE
        first = next((t for t in tellings if t.kind in kinds), None)
        if first is None and (at == self.head or self._speaker is not None):
            return list(tellings)
        self._done = True
        own = first or Telling("talks", at, 0, 1)
        own.status, own.title, own.definite, own.plural = "held", False, False, False
        own.date = own.date or self._day()
        own.place = self._place() or own.place
        own.place_code = country_of(self._context, own.place)
        listed = dict(self._present()) if self._speaker is None else {self._speaker: "speaker"}
        if own.kind == "talks":
            own.kind = self._kind({p.country for p in listed if p.country})
        alone = list(listed.values()).count("co-chair") == 1
        own.people.update({p: "chair" if role == "co-chair" and alone else role for p, role in listed.items()})
        return [own, *(t for t in tellings if t is not first)]

    def _kind(self, states: Set[str]) -> str:
        """A session of a body of two states is a dialogue, a meeting of more a conference."""
        if len(states) > _TWO:
            return "conference"
        title = (v.text for v in self._context.views[self.head : self.head + 2])
        return "dialogue" if _BODY.search(" ".join(title)) is not None else "talks"

    def _below(self) -> Sequence[View]:
        return self._context.views[self.head : self.head + _MOST]

    def _day(self) -> PartialDate | None:
        days = (self._context.date(u) for v in self._below()[:4] for _, u in v.of_kind("D"))
        article = self._context.article
        told = next((d for d in days if d is not None and len(d.value) == _DAY and d.value[0] != "-"), None)
        return article.dateline_date or told or article.published

    def _place(self) -> Term | None:
        if (place := self._context.article.dateline_place) is not None:
            return place
        found = (place_of(self._context, u) for v in self._below()[:4] for _, u in v.of_kind("L"))
        return next(found, None)

    def _present(self) -> Iterator[tuple[Person, str]]:
        """Those named behind "Present:" and "For Vietnam:", and who was in the chair."""
        for view in self._below():
            labels = [(m.start(), m["who"]) for m in _LABEL.finditer(view.text)]
            for i, unit in view.of_kind("P"):
                at = view.offset(i)
                who = next((w for start, w in reversed(labels) if start < at), None)
                if who is None or not isinstance(unit.value, Person):
                    continue
                after = view.text[view.offset(i + 1) :] if i + 1 < len(view.units) else ""
                chairs = who.startswith("chair") or _CHAIR.match(after) is not None or "(chair" in unit.text.lower()
                yield unit.value, "co-chair" if chairs else "participant"
