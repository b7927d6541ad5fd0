"""The date of an agreement told by its age: "eight years old in May", "its tenth birthday", "a year after …"."""

from __future__ import annotations

import regex

from kg.find.agreements_wording import Wording, period
from kg.find.context import Context
from kg.find.view import View
from kg.model import PartialDate
from kg.read.dates import Day
from kg.text import late

_ASIDE = r"(?:\S+ ){0,8}?"
_NTH = r"(?P<nth>\S+(?: (?:first|second|third|(?!month\b)\S+th))?)"
_TURNS = late(
    rf"{_ASIDE}(?:(?:,|which|and|is|was|are|will be|now|it|to|already|being|been|\)) |(?=turn(?:s|ed) ))"
    r"(?:(?:then|just|now|barely|all of|some|about) )?"
    r"(?:(?:turn(?:s|ed|ing)? )?(?P<n>(?!the |a |its )\S+)(?: years?)? (?:years?|yrs?) (?:old|of age|in force|in being)"
    r"|turn(?:s|ed|ing)? (?P<n2>\S+))(?: years?)?(?: (?:old|of age))?"
    r"(?P<rest>(?: (?:this|in|on|next|last|the|month|of|come))* <D\d+>)?"
)
"""After a name: "…, which turns eight this September", "…, ten years old last month"."""

_CELEBRATES = late(
    rf"{_ASIDE}(?:celebrat\w+|mark\w*|reach\w*|has|had|observ\w+|approach\w*) (?:its|their|the) {_NTH} "
    r"(?:birthday|anniversary|jubilee|year)\b"
)
_ANNIVERSARY = late(
    rf"\b{_NTH} (?:founding |signing )?(?:anniversary|birthday|jubilee|years) of "
    r"(?:(?:the )?(?:\S+ ){0,3}?(?:of|to) )?(?:(?:the|their|this|its|that) )?(?:\S+ ){0,2}?$"
)
_SPAN = late(r"\( (?P<years><D\d+>) \)")
_CELEBRATED = late(r"\b(?:anniversar(?:y|ies)|birthday|jubilee|\S+ years|decades?) of\b")
"""Beside a name the years from its making until now: "10 years of the partnership (2013-2023)"."""

_NTH_YEAR = late(
    rf"(?:(?:\S+ ){{0,4}}?, (?:which is )?|(?:is|has been|was) )"
    rf"(?:now |already |currently |today )?(?:in|into) (?:its|their|the) {_NTH} "
    r"year\b"
)
_NTH_YEAR_BEFORE = late(
    rf"(?:^|[,:;–—] )(?:now |already |currently )?(?:in|into) its {_NTH} year (?:now )?, (?:\S+ ){{0,2}}$"
)
"""Beside a name: "…, now in its forty-third year", "Now in its second year, the …"."""

_OLD_BEFORE = late(
    r"(?:^|[,:;–—] )(?:now |already |only |just |barely |(?P<less>not yet|not quite|nearly|almost) )?(?P<n>\S+) years? "
    r"(?:old|of age)(?: now)?(?: ,| and [^:,]{0,60}[:,]| :) (?:the |this |their |its )?$"
)
"""Before a name: "Ten years old, the memorandum …", "Not yet two years old and already praised: the …"."""

_SINCE = late(
    r"\b(?P<count>half an?|an?|\S+)(?: and a half)? (?P<unit>year|month|decade)s? (?:to the day |or so |or more )?"
    r"(?:(?:have|has|had|are|is|now|already|,|passed|gone by|elapsed|went by|old) )*(?:after|since|on from|into) "
    r"(?:the (?:signing|conclusion|adoption|establishment|proclamation|birth|launch|start|beginning|coming into \S+) "
    r"of )?"
    r"(?P<between>(?:[^\s,;]+ ){0,9}?)$"
)
"""Before a name: "half a year after the …", "ten years have passed since the two ministries signed the …"."""

_THIS_YEAR = late(r"\b(?:year in which|this year|as|when)\b")

_WORN = "counted back from the age told"

_FIGURES = late(r"(\d{1,2})(?:st|nd|rd|th)?$")
_ABOUT = late(r"\b(?:on|about|of|under|for|talks|visit|end|war)\b")


def aged(context: Context, view: View, wording: Wording) -> PartialDate | None:
    """The date that an age, a birthday or a time gone by gives, or None."""
    if view.words.isdisjoint(_CUES):
        return None
    rest, lead = view.text[view.offset(wording.last) :], view.text[: view.offset(wording.first)][-160:]
    match = _TURNS.match(rest)
    if match is not None:
        years = _number(context, match.group("n") or match.group("n2"))
        if years and (match.group("rest") or match.group("n") or _THIS_YEAR.search(lead)):
            return _back(context, view, wording, years, match.group("rest"))
    match = _CELEBRATES.match(rest)
    if match is not None and (years := _number(context, match.group("nth"))):
        return _back(context, view, wording, years - match.group().endswith("year"), rest[match.end() :])
    match = _NTH_YEAR.match(rest) or _NTH_YEAR_BEFORE.search(lead)
    if match is not None and (years := _number(context, match.group("nth"))):
        return _back(context, view, wording, years - 1, "")
    match = _OLD_BEFORE.search(lead)
    if match is not None and (years := _number(context, match.group("n"))):
        return _back(context, view, wording, years - _short_of(context, match.group("less")), "")
    if (span := _SPAN.match(rest)) is not None and period(view.mention(span["years"])) and _CELEBRATED.search(lead):
        return PartialDate(view.mention(span["years"]).text[:4])
    match = _ANNIVERSARY.search(lead)
    if match is not None and (years := _number(context, match.group("nth"))):
        return _back(context, view, wording, years, rest)
    return _gone_by(context, view, lead)


def celebrated(view: View, wording: Wording) -> bool:
    """True before the year of an anniversary: "mark the tenth anniversary of the partnership in 2023"."""
    lead = view.text[: view.offset(wording.first)][-160:]
    dated = wording.dated if wording.dated is not None and wording.dated > wording.first else 0
    return view.units[dated - 1].text in {"in", "this"} and _ANNIVERSARY.search(lead) is not None


_CUES = frozenset(
    "old turns turn turned turning celebrates celebrated celebrating celebrate marks mark marked marking anniversary "
    "birthday jubilee year years decade month months observed observes reaches reached anniversaries decades".split()
)


def _number(context: Context, word: str) -> int:
    """A count or an ordinal in figures or words; 0 where it is none."""
    figures = (_FIGURES.match(w) for w in word.split())
    counts = (
        int(f.group(1)) if f else context.lexicon.numbers.get(w, 0) for w, f in zip(word.split(), figures, strict=True)
    )
    return sum(counts)


def _back(context: Context, view: View, wording: Wording, years: int, rest: str | None) -> PartialDate | None:
    """So many years before the day named beside the age, or before the article's own year."""
    day = _day(context, view, rest or "")
    if day is None and (near := _day(context, view, view.text[: view.offset(wording.first)])) is not None:
        day = PartialDate(near.value[:4]) if len(near.value) == 10 else near  # "today": of this year
    if day is not None:
        return PartialDate(f"{int(day.value[:4]) - years:04d}{day.value[4:]}", None, _WORN)
    now = _now(context)
    return PartialDate(f"{now.year - years:04d}", None, _WORN) if now is not None else None


def _short_of(context: Context, less: str | None) -> bool:
    """True for "not yet two years old" told late in a year: most of the days meant lie in the year after."""
    now = _now(context)
    return less is not None and now is not None and (now.month or 0) > 6


def _now(context: Context) -> Day | None:
    """The article's own day, where it tells one: a day worked out from an anniversary dates nothing else."""
    return context.anchor if context.article.published is not None else None


def _day(context: Context, view: View, text: str) -> PartialDate | None:
    match = regex.match(r"(?:\S+ ){0,5}?(<D\d+>)", text.lstrip())
    if match is None:
        return None
    unit = view.mention(match.group(1))
    found = context.date(unit)
    if found is None or not found.value[:4].isdigit():
        return None
    mention = unit.value
    if context.anchor is not None and mention.year is None and mention.relative is None:
        return PartialDate(f"{context.anchor.year:04d}{found.value[4:]}")  # birthdays are told of the running year
    return found


def _gone_by(context: Context, view: View, lead: str) -> PartialDate | None:
    """ "Half a year after the partnership came into being", "it is ten years since they signed the memorandum"."""
    match = _SINCE.search(lead)
    now = _now(context)
    if match is None or now is None or _passive(match.group("between")):
        return None
    half = match.group("count").startswith("half")
    count = 1 if half or match.group("count") in {"a", "an"} else _number(context, match.group("count"))
    if not count:
        return None
    base = _base(context, view, lead[: match.start()]) or now
    if match.group("unit") == "month" or half:
        months = (6 if half else count) if match.group("unit") != "decade" else 60
        total = base.year * 12 + (base.month or 0) - 1 - months
        return PartialDate(f"{total // 12:04d}-{total % 12 + 1:02d}", None, _WORN) if base.month else None
    years = count * (10 if match.group("unit") == "decade" else 1)
    return PartialDate(f"{base.year - years:04d}", None, _WORN)


def _passive(between: str) -> bool:
    """True where the time is counted from something that only touches the agreement ("after the talks on …")."""
    return _ABOUT.search(between) is not None


def _base(context: Context, view: View, text: str) -> Day | None:
    """The day named just before, from which the time is counted: "in 2013, two years after …"."""
    match = regex.search(r"(<D\d+>) , $", text)
    return Day.of(context.date(view.mention(match.group(1)))) if match else None
