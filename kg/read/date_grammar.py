"""The forms that dates take in English news: one row per form, tried in this order at every place.

Written for `regex` in verbose mode; ``{months}`` and ``{weekdays}`` stand for the names and
abbreviations of the vocabulary. Groups are read by `kg.read.dates.Calendar`.
"""

from __future__ import annotations

_TH = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_TO = r"\s?(?:-|–|—|/|to|and|until|till|through|,\s?and)\s?"
_WHICH = r"(?:last|this|next)"
_DAY_FIRST = r"(?:(?:{weekdays})\.?(?:,\s?|\s)\(?)?"
_AFTER_THE_MONTH = r"(?![\d:,]*\d|\s?(?:{months}))"
_BEFORE_A_MONTH = r"""(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]or|[Ff]rom|[Dd]uring|[Tt]o|[Ee]arly|[Ll]ate|[Mm]id
    |and|between|through|of|its|his|her|their|the|your)[\s-])"""
_PART_OF_DAY = r"(?:day|morning|afternoon|evening)"
_COUNTED = r"(?:ha|hectares|people|soldiers|troops|million|billion|km|tonnes|tons|cases)"

FORMS: tuple[tuple[str, str], ...] = (
    ("iso", rf"(?P<iy>{_YEAR})[-/.](?P<im>\d\d)[-/.](?P<id>\d\d)"),
    ("dmy", rf"(?P<dd>\d{{{{1,2}}}})[-/.](?P<dm>\d{{{{1,2}}}})[-/.](?P<dy>{_YEAR})"),
    ("odd", rf"(?P<om>{{months}})\.?,\s(?P<od>\d\d)/(?P<oy>{_YEAR})"),
    (
        "md",
        rf"""{_DAY_FIRST}(?P<m1>{{months}})\.?\s+(?:the\s+)?(?P<d1>\d{{{{1,2}}}}){_TH}
        (?:{_TO}(?:(?P<m2>{{months}})\.?\s+)?(?P<d2>\d{{{{1,2}}}}){_TH}{_AFTER_THE_MONTH})?
        (?:(?:,\s*|\s+)(?P<y1>{_YEAR})(?!\d)|,?\s+(?P<yr1>{_WHICH})\s+year)?""",
    ),
    (
        "dmon",
        rf"""{_DAY_FIRST}(?:the\s+)?(?P<e1>\d{{{{1,2}}}}){_TH}(?:{_TO}(?P<e2>\d{{{{1,2}}}}){_TH})?
        \s+(?:of\s+)?(?P<n1>{{months}})\b\.?
        (?:\s?(?:-|–|—|to|until|through)\s?(?P<e3>\d{{{{1,2}}}}){_TH}\s+(?P<n2>{{months}})\b)?
        (?:(?:,\s*|\s+)(?P<y2>{_YEAR})(?!\d)|,?\s+(?P<yr2>{_WHICH})\s+year)?""",
    ),
    (
        "my",
        rf"""(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[\s-]+)?(?P<m3>{{months}})\.?,?\s+(?:of\s+)?
        (?:(?P<y3>{_YEAR})(?!\d)|(?P<yr3>last|this|next|the\s+same|that)\s+year)""",
    ),
    (
        "lastm",
        r"(?P<lm>[Ll]ast|[Nn]ext|[Tt]his(?:\s+past|\s+coming)?)\s+(?P<m4>{months})\b",
    ),
    ("inm", rf"{_BEFORE_A_MONTH}(?P<m5>{{months}})\b(?!\s+\d)"),
    (
        "wday",
        rf"""(?:(?P<lw>[Ll]ast|[Nn]ext|[Tt]his(?:\s+coming|\s+past)?|the\s+following|the\s+previous)\s+)?
        \b(?P<w1>{{weekdays}})\b(?!(?<=\b\p{{{{L}}}}{{{{3,4}}}})\s+\p{{{{Lu}}}})\.?(?!\s+\d{{{{1,2}}}}(?:st|nd|rd|th)?\b)(?:\s+(?P<lw2>{_WHICH})\s+week)?""",
    ),
    ("today", r"\b(?:[Tt]oday|[Tt]onight|[Tt]his\s+(?:morning|afternoon|evening))\b"),
    ("yesterday", r"\b[Yy]esterday\b"),
    ("tomorrow", r"\b[Tt]omorrow\b"),
    (
        "same",
        rf"""\b(?:[Tt]he|[Tt]hat)\s+(?:very\s+)?same\s+{_PART_OF_DAY}|\b[Tt]hat\s+{_PART_OF_DAY}
        |\b[Ll]ater\s+(?:in\s+)?(?:the|that|on\s+the\s+same)\s+day|\b[Ii]n\s+the\s+(?:morning|afternoon|evening)
        |\b[Ee]arlier\s+(?:in\s+)?(?:the|that)\s+day""",
    ),
    (
        "told",
        r"""\b(?:[Aa]|[Oo]ne|[Tt]he)\s+day\s+(?P<tw>earlier|before|later|after|prior)
        |\b[Tt]he\s+(?P<tn>next|following|previous)\s+day|\b[Oo]n\s+the\s+(?P<te>eve)\b
        |\b(?P<tq>\p{{L}}+|\d{{1,2}})\s+days\s+(?P<tx>earlier|before|later|after)""",
    ),
    ("ago", r"\b(?P<aq>\p{{L}}+|\d{{1,3}})\s+(?P<au>day|week|month|year)s?\s+ago\b"),
    (
        "rel",
        r"""\b(?P<rq>[Ll]ast|[Nn]ext|[Tt]his|[Tt]he\s+(?:coming|same|following)
        |(?:[Ee]arlier|[Ll]ater)\s+this|(?:[Ee]arlier|[Ll]ater)\s+in\s+the
        |[Tt]he\s+end\s+of\s+(?:this|the|last)|[Tt]he\s+(?:beginning|start)\s+of\s+this)
        \s+(?P<ru>week|month|year)(?:-end|'s\s+end)?\b(?!\s*(?:-|–)\s*(?:long|old))""",
    ),
    (
        "yr",
        rf"""(?:(?P<late>[Ll]ate|[Ee]arly|[Mm]id|[Tt]he\s+end\s+of|[Tt]he\s+beginning\s+of)[\s-]+)?
        (?P<y4>(?:19[4-9]|20[0-4])\d)(?:\s?(?:-|–)\s?(?P<y5>(?:20)?\d\d))?
        (?![\d%,]*\d|[%’']|\s?{_COUNTED}\b)""",
    ),
)


def expression(months: str, weekdays: str) -> str:
    """All forms as one verbose expression; `months` and `weekdays` are alternatives of spelt names."""
    rows = (f"(?P<{name}>{form.format(months=months, weekdays=weekdays)})" for name, form in FORMS)
    return r"(?<![\w$€£¥])(?:" + "\n|".join(rows) + r")(?![\w])"
