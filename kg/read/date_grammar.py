"""The forms that dates take in English news: one row per form, tried in this order at every place.

Written for `regex` in verbose mode. Words in capitals between percent signs (``%MONTH%``) stand for
the names that the vocabulary gives. Groups are read by `kg.read.date_readers`.
"""

from __future__ import annotations

from collections.abc import Mapping

_TH = r"(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_TO = r"\s?(?:-|–|—|/|&|to|and|until|till|through|,\s?and)\s?"
_DAY_FIRST = r"(?:%WEEKDAY%\.?(?:,\s?|\s)\(?(?:the\s+)?)?"
_AFTER_THE_MONTH = r"(?![\d:,]*\d|\s?%MONTH%)"
_BEFORE_A_MONTH = r"""(?<=\b(?:(?i:in|since|until|till|by|for|from|during|to|early|late|mid|come|as|around|before|after)
    |and|between|through|of|its|his|her|their|the|your|an?|or|'s|’s)[\s-])"""
_PART_OF_DAY = r"(?:day|morning|afternoon|evening|night)"
_IN_THE_DAY = r"(?:\s+(?:morning|afternoon|evening|night|noon)\b)?"
_COUNTED = r"(?:ha|hectares|people|soldiers|troops|million|billion|km|tonnes|tons|cases)"
_NUMBER = r"(?:%TENS%[-\s])?\p{L}+|\d{1,3}"
_OTHER_YEAR = r"""(?:(?:the\s+)?(?:last|this|next|same|previous|following|that|current)\s+year\b
    |the\s+year\s+(?:before|after)(?:\s+(?:last|next))?\b)"""
_PART = r"""(?i:(?:the|its|his|her|their)\s+)?(?i:(?:very\s+)?(?:first|second|third|fourth|last|final|opening|closing
    |early|earlier|latter|middle|concluding)\s+(?:few\s+|two\s+|three\s+|ten\s+)?(?:weeks?|weekend|days|half|part|fortnight
    |third|quarter|hours)\s+(?:of|in)|(?:very\s+)?(?:end|beginning|start|middle|close|course|month|height|turn
    |spring|summer|autumn|fall|winter)\s+of|early\s+in|late\s+in|midway\s+through)\s+(?:the\s+month\s+of\s+)?"""
_EARLY = r"(?:(?i:early|late|mid|mid-to-late)[\s-]+)?"
_ENDING = r"(?=\s*(?:[.,;:)!?/]|$|and\b|[’']s\b))"
_AWAY = r"(?i:earlier|later|before|after|afterwards?|prior|previously|beforehand|thereafter)"

FORMS: tuple[tuple[str, str], ...] = (
    ("iso", rf"(?P<iy>{_YEAR})[-/.](?P<im>\d\d?)[-/.](?P<id>\d\d?)"),
    ("dmy", rf"(?:(?P<dw>%WEEKDAY%)\.?,?\s+)?(?P<dd>\d{{1,2}})[-/.](?P<dm>\d{{1,2}})(?:[-/]|\.\s?)(?P<dy>{_YEAR})"),
    (
        "vi",  # the date line that a page in Vietnamese sets above news in English: "Thứ Năm, 20 tháng 6, 2013"
        rf"(?i:(?P<vd>\d{{1,2}})\s+tháng\s+(?P<vm>\d{{1,2}}),?\s+(?:năm\s+)?)(?P<vy>{_YEAR})",
    ),
    (
        "slash",  # as pages translated from Vietnamese write days and months: "on 25/7", "from 8-12/7", "in 7/2021"
        rf"""(?<=\b(?i:on|since|until|till|from|dated|before|after|{_PART_OF_DAY}\s+of)\s|\()(?!24/7|9/11)(?P<sd>\d{{1,2}})
        (?:\s?(?:-|–|to)\s?(?P<sd2>\d{{1,2}}))?/(?P<sm>\d{{1,2}})(?![/.]?\d|\s?{_COUNTED}\b|/|\s+of\b)
        |(?<=\b(?i:in|since|until|till|from|of|dated|before|after|early|late|mid)[\s-]|\(|\d[/.]{_YEAR}\s?[-–]\s?)
        (?P<sm2>\d{{1,2}})[/.](?P<sy>{_YEAR})(?![/\d])""",
    ),
    ("odd", rf"(?P<om>%MONTH%)\.?,\s(?P<od>\d\d)/(?P<oy>{_YEAR})"),
    (
        "md",
        rf"""{_DAY_FIRST}(?P<m1>%MONTH%)(?:\.?\s+|\.)(?:(?:the\s+)?(?P<d1>\d{{1,2}}){_TH}|the\s+(?P<o1>%ORDINAL%))
        (?:{_TO}(?:(?P<m2>%MONTH%)\.?\s+)?(?P<d2>\d{{1,2}}){_TH}{_AFTER_THE_MONTH})?
        (?:(?:,\s*|\s+(?:of\s+)?)(?P<y1>{_YEAR})(?!\d)|(?:,\s*|\s+)(?:of\s+)?(?P<yr1>{_OTHER_YEAR}))?""",
    ),
    (
        "dmon",
        rf"""{_DAY_FIRST}(?:(?:the\s+)?(?P<e1>\d{{1,2}}){_TH}(?:{_TO}(?P<e2>\d{{1,2}}){_TH})?(?:\s+(?:of\s+)?|-)
        |(?:the\s+)?(?P<o2>%ORDINAL%)(?:\s+day)?\s+of\s+)(?P<n1>%MONTH%)\b\.?
        (?:\s?(?:-|–|—|to|until|through)\s?(?P<e3>\d{{1,2}}){_TH}\s+(?P<n2>%MONTH%)\b)?
        (?:(?:,\s*|\s+|-)(?P<y2>{_YEAR})(?!\d)|(?:,\s*|\s+)(?:of\s+)?(?P<yr2>{_OTHER_YEAR}))?""",
    ),
    (
        "edge",
        rf"""(?i:(?:the\s+)?(?:very\s+)?(?P<eg>first|last|final|opening)\s+day\s+of)\s+
        (?:(?P<m7>%MONTH%)(?:,?\s+(?P<y7>{_YEAR})(?!\d)|\s+(?:of\s+)?(?P<yr7>{_OTHER_YEAR}))?|(?P<ew>last|this|next)\s+(?P<eu>month|year))\b""",
    ),
    (
        "my",
        rf"""(?:{_PART})?{_EARLY}(?P<m3>%MONTH%)\.?,?\s+(?:of\s+)?(?:(?P<y3>{_YEAR})(?!\d)|(?P<yr3>{_OTHER_YEAR}))""",
    ),
    (
        "lastm",
        r"""(?P<lm>(?i:last|next|this(?:\s+past|\s+coming)?|that|the\s+(?:previous|following|same|coming|past|next)))\s+
        (?P<m4>%MONTH%)\b(?!\.?\s+\d)|(?P<m8>%MONTH%)\s+(?:last\b(?!\s+(?:week|year|month))|(?P<lm2>before|after)(?=\s*[.,;:]))""",
    ),
    (
        "nth",
        r"""(?i:(?:the|its|their)\s+(?P<nw>first|second|third|fourth|last))\s+(?P<w2>%WEEKDAY%)\s+(?:of|in)\s+
        (?:(?P<m11>%MONTH%)(?:,?\s+(?P<y11>(?:19|20)\d\d)(?!\d))?|(?P<nl>this|last|next|the|that)\s+month)\b""",
    ),
    ("pm", rf"(?<!\b(?:[Bb]y|[Uu]ntil|[Ff]or|[Tt]owards?)\s){_PART}{_EARLY}(?P<m9>%MONTH%)\b(?!\.?\s+\d)"),
    ("inm", rf"{_BEFORE_A_MONTH}(?P<m5>%MONTH%)\b(?!\s+\d)"),
    ("bare", r"(?P<m6>%FULLMONTH%)\b(?!\.?,?\s+(?:\d|\p{Lu}))|(?P<m10>%MONTH%)(?=[’']s\b)"),
    (
        "about",
        r"""(?i:the\s+(?:(?P<ab>day)\s+(?P<ad>before|after)\s+(?:yesterday|tomorrow)
        |(?P<au2>week|month|year)\s+(?P<ad2>before|after)\s+(?:last|next)))\b""",
    ),
    (
        "dom",
        r"""(?i:(?:(?:the\s+)?(?P<g1>\d{1,2})(?:st|nd|rd|th)?(?:\s+and\s+\d{1,2}(?:st|nd|rd|th)?)?|the\s+(?P<o3>%ORDINAL%))
        (?:\s+day)?\s+of\s+(?P<gw>last|this|next|the|that|the\s+same|the\s+current|the\s+previous|the\s+following)\s+month\b)
        |(?<=\b[Oo]n\s|\b[Oo]n\sthe\s(?:morning|evening|afternoon|night)\sof\s)the\s+(?P<g2>\d{1,2})(?:st|nd|rd|th)
        (?=\s*(?:[.,;:)]|$)|\s+(?:and|in|at|with|to|by|when|where|he|she|they|it|the|his|her|of)\b|\s+\p{Lu})""",
    ),
    (
        "wday",
        rf"""(?:(?P<lw>(?i:last|next|this(?:\s+coming|\s+past)?|the\s+(?:following|previous|coming|next|same)|that(?:\s+same)?
        |the))\s+)?\b(?<!\b(?:Good|Black|Bloody|Ash|Holy|Palm|Super|Maundy|Cyber|Easter)\s)(?P<w1>%WEEKDAY%)\b(?!(?<=\b\p{{L}}{{3,4}})\s+\p{{Lu}})\.?
        (?:(?:,\s?|\s+)(?:the\s+)?(?P<wd>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s+\p{{Ll}}+\s+of\b)
        |(?!\s+\d{{1,2}}(?:st|nd|rd|th)?\b))?{_IN_THE_DAY}
        (?:,?\s+(?:of\s+)?(?P<lw2>last|this|next|that|the\s+same|the\s+following|the\s+previous)\s+week\b
        |\s+(?P<lw3>last)\b(?!\s+(?:month|year))|\s+(?P<lw4>before|after){_ENDING})?""",
    ),
    (
        "today",
        r"\b(?i:(?:(?:earlier|later|early|late)\s+)?today|tonight|(?:(?:earlier|later)\s+)?this\s+(?:very\s+)?(?:morning|afternoon|evening|noon))\b",
    ),
    ("yesterday", rf"\b(?i:(?:(?:earlier|late)\s+)?yesterday){_IN_THE_DAY}|\b(?i:last\s+(?:night|evening))\b"),
    ("tomorrow", rf"\b(?i:tomorrow){_IN_THE_DAY}"),
    (
        "same",
        rf"""\b(?i:(?:the|that)\s+(?:very\s+)?same\s+{_PART_OF_DAY}\b|that\s+(?:very\s+)?{_PART_OF_DAY}\b
        |later\s+(?:in\s+)?(?:the|that|on\s+the\s+same)\s+day\b|in\s+the\s+(?:morning|afternoon|evening)\b
        |earlier\s+(?:in\s+)?(?:the|that)\s+day\b|(?:(?:earlier|later)\s+)?on\s+the\s+day(?=\s*,|\s+also\b)|(?:just\s+)?(?:hours|minutes)\s+(?:before|earlier|later|afterwards)\b
        |(?:half\s+an|an|one|a\s+few|some|two|three|four|a\s+couple\s+of|several)\s+(?:hours?|minutes)\s+(?:earlier|later|afterwards)\b)""",
    ),
    (
        "told",
        rf"""\b(?i:(?:a|one|the)\s+day\s+(?P<tw>{_AWAY})|(?:(?<!\bthe\s)|the\s+)(?P<tn>next|following|previous|preceding)\s+{_PART_OF_DAY}
        |the\s+(?:morning|afternoon|evening|night)\s+(?P<tm>before|after)
        |on\s+the\s+(?P<te>eve)|(?P<th>(?:twenty|forty|seventy)[-\s](?:four|eight|two)|24|48|72)\s+hours\s+(?P<ty>{_AWAY})
        |(?P<tq>{_NUMBER})\s+days\s+(?P<tx>{_AWAY}))\b""",
    ),
    (
        "ago",
        rf"""\b(?i:(?P<aq>{_NUMBER}|a\s+couple\s+of|half\s+an?)\s+(?P<au>day|week|fortnight|month|year|decade)s?\s+ago\b
        (?:\s+(?:(?P<ae>to\s+the\s+day|today)\b|(?:(?P<al>this|last)\s+)(?P<am>month|week)\b))?)
        (?:(?<=ago)\s+(?:(?i:this|last|in)\s+)?(?P<an>%MONTH%)\b)?""",
    ),
    (
        "ahead",
        rf"""\b(?i:(?P<hq>{_NUMBER})\s+(?P<hu>day|week|fortnight|month|year)s?\s+(?:from\s+(?:now|today)|hence)
        |in\s+(?P<hq2>{_NUMBER})\s+(?P<hu2>day|week|fortnight|month|year)(?:s?['’]s?|s)\s+time)\b""",
    ),
    (
        "span",
        rf"""\b(?i:(?P<sq>(?!the\s){_NUMBER}|a\s+couple\s+of|half\s+an?)\s+(?P<su>week|fortnight|month|year)s?\s+
        (?:(?P<se>to\s+the\s+day)\s+)?(?P<sa>{_AWAY})\b
        |(?:the\s+(?P<sw>following|previous|preceding|same|very\s+same|ensuing)|(?P<st>that)(?:\s+(?:same|very))?)
        \s+(?P<su2>week|month|year)\b(?!\s*[-–])
        |the\s+(?P<su3>week|month|year)\s+(?P<sa3>before|after)\b)""",
    ),
    (
        "rel",
        rf"""\b(?:(?:{_PART}(?P<rp>(?i:this|the|last|next|that))|(?P<rq>(?i:last|next|this|the\s+(?:coming|current)
        |(?:earlier|later)\s+(?:in\s+)?this|(?:earlier|later)\s+in\s+the)))
        \s+(?P<ru>week|month|year)(?:-end|[’']s\s+end)?\b(?!\s*(?:-|–)\s*(?:long|old))
        |(?i:before\s+the\s+(?P<ru2>week|month|year)\s+(?:is|was)\s+(?:out|over|up))\b
        |(?i:the\s+(?P<ru3>year)[’']s\s+end|(?P<ru4>year)(?:[’']s\s|-)end)\b
        |(?P<rw>(?i:last|next|this|over\s+the|at\s+the|the\s+coming|(?:the\s+)?(?:past|previous|following)))\s+weekend\b)""",
    ),
    (
        "season",
        r"""(?P<sp>(?i:last|this(?:\s+past|\s+coming)?|next|come|in(?:\s+the)?(?:\s+(?:early|late))?|the\s+coming|over\s+the|by(?:\s+the)?|before\s+the
        |that|the\s+(?:previous|following|same)))\s+(?P<sn>%SEASON%)\b(?!\s+(?:of|and|rolls?|break|offensive|session|semester)\b)
        (?:\s+(?P<sx>last)\b)?""",
    ),
    (
        "holiday",
        r"""(?:(?<=\b(?:[Oo]n|[Aa]t|[Tt]his|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil)\s)(?P<hn>%HOLIDAY%)
        |(?i:the\s+(?:week|days|fortnight|weeks)\s+(?:before|after))\s+(?P<hn2>%HOLIDAY%))\b""",
    ),
    (
        "yr",
        rf"""(?:(?P<late>{_PART}|(?i:late|early|mid|as\s+early\s+as)[\s-]+))?
        (?P<y4>(?:19[4-9]|20[0-4])\d)(?:\s?(?:-|–)\s?(?P<y5>(?:20)?\d\d))?
        (?![\d%,]*\d|%|[’'](?!s\b)|\s?{_COUNTED}\b)""",
    ),
)


def expression(names: Mapping[str, str]) -> str:
    """All forms as one verbose expression; `names` gives the alternatives for each word in capitals."""
    text = "\n|".join(f"(?P<{name}>{form})" for name, form in FORMS)
    for word, spelt in names.items():
        text = text.replace(f"%{word}%", f"(?:{spelt})")
    return rf"(?<![\w$€£¥])(?:{text})(?!\w)"
