"""Pieces and phases of work, with the end of which the work itself is not over."""

from __future__ import annotations

from kg.find.view import View
from kg.text import late

PART = late(
    r"\b(?:(?:first|second|third)(?! (?:time|visit|trip|summit|year|meeting|edition|round|day|such|largest|biggest"
    r"|(?:\S+ ){0,3}?of (?:its|this|that|the) kind|(?:\S+ )?(?:hot ?spots?|airports?|air ?bases?|airfields?)))"
    r"|phase|stage|step|part|half|section)\b"
)
"""A piece of the work in time; "the first such project", "the second airport to be cleaned" are each a whole one."""
PIECE = late(r"\b(?:hectares|[\d.,]+ha|plots?|land)\b")
"""A piece of a site, with which the work at the site is not over."""

_EARLIER = late(r"\b(?:earlier|previous|preceding) (?:one|project|phase|scheme|programme|program)\b")
"""Work that was over before the work told of began, maybe at the same site."""

SUCCESS = late(
    r"\b(?:succeeded|success(?:ful|fully)? \w*(?:used|applied|completed|tested|at|of|in)|completed|proven"
    r"|with (?:\w+ )?success|prov(?:ed|en) (?:\w+ )?(?:successful|effective|right|safe|a success))\b"
)
"""What tells of an example that it was a success."""

_OF_PART = late(
    r"(?:(?:of|with|on|its|the|their|a|his|this|successfully|in full) )*"
    r"(?:(?:first|second|third|initial|opening|phase|stage|step)(?! (?:and|to) (?:last|final))\b|half (?:of|the)\b)"
)
"""What is over where it is not the whole: "has completed |its first phase|", "has finished |phase one|"."""


_THROUGH = late(
    r"\bsee(?:ing|s)? (?:[^\s,;.]+ ){1,10}through (?:to|until)\b"
    r"|\b(?:keep|keeps|keeping|kept|stick|sticks|sticking|hold|adhere)(?: fast)? to (?:the|its|their|this) "
    r"(?:[^\s,;.]+ ){0,3}(?:schedule|timetable|calendar|deadlines?)\b"
)
"""What is told of work that is under way: "will see the clean-up through to its end", "keep to the schedule"."""

_KIT = (
    r"(?:detectors|equipment|vehicles?|machines|machinery|trucks?|robots?|drones?|devices|kits|instruments|tools|gear"
    r"|excavators?|ambulances?|computers)\b"
)
_EQUIPS = late(
    rf"\b(?:hand|turn|present|donat|giv|gave|deliver)\w* (?:[^\s;]+ ){{0,9}}?{_KIT}"
    rf"|\b{_KIT} (?:[^\s;]+ ){{0,12}}?(?:handed|turned|presented|donated|given|delivered)\b"
)
"""What is given to those who do the work, with which the work is not over."""


_SPAN = r"(?:from|between) (?:the )?<D\d+> (?:to|and|until|through) (?:the )?<D\d+>"
_WORKED = (
    r"(?:cleared|treated|surveyed|removed|decontaminated|remediated|cleaned|destroyed|supported|helped|assisted|provided"
    r"|reached|benefited)"
)
_RAN = (
    r"(?:ran|lasted|took place|(?:was|were) (?:\w+ly )?(?:carried out|implemented|conducted|run|executed|undertaken))"
)
_LASTED = late(
    rf"\b(?:{_RAN}|(?<!have )(?<!has )\b{_WORKED}) (?:[^\s;]+ ){{0,14}}?{_SPAN}"
    rf"|\b{_RAN} in (?:[^\s;]+ ){{0,14}}?and (?:was )?(?:ended|finished|concluded|completed|closed|wrapped up)\b"
    r"|\( (?:the )?<D\d+>(?: (?:-|–|to) <D\d+>)? \) (?:of [^;,]{1,60}? )?(?:was|were) (?:\w+ly )?"
    r"(?:carried out|implemented|conducted|run)\b"
    r"|\b(?:started|began|launched|opened|kicked off|begun) (?:in|on) (?:<D\d+>|early|late)(?: <D\d+>)? "
    r"and (?:was )?(?:ended|finished|concluded|completed|closed) (?:in|on) "
    rf"|\b{_SPAN} (?:, )?(?:[^\s;]+ ){{0,8}}?(?:{_RAN}|(?<!have )(?<!has ){_WORKED})\b"
)
"""Work of which beginning and end are told, in the past: "cleared mines in the district between 2018 and 2021"."""


_DONE = late(
    r"\b(?:(?<!never )found(?! (?:the|a|an|its|their) (?:\S+ )?(?:spot|site|place|location|scene|way|help)\b)|recovered"
    r"|excavated|unearthed|discovered|joined forces|ended|collected|handed over|the result of|exhumed|dug up|dug out"
    r"|sent off|repatriated|laid to rest|reburied|interred|brought (?:home|back|out|down|to light)|gave up|yielded"
    r"|broke camp|returned (?:home|to <C\d+>)|retrieved|came (?:upon|out of|from|to light)"
    r"|(?:has|have|had) spent|gave back)\b"
)
_AT_IT = late(
    r"\b(?:(?:will|would)(?! be (?:taken|sent|flown|transferred|transported|moved|handed|returned|repatriated|brought"
    r"|examined|analy[sz]ed|tested|identified|reburied|buried|laid|interred)\b)"
    r"|continue|keep|resumed|(?:is|are|has been|have been) (?!being)\w+ing)\b"
)
"""What tells that the search at a place came to its end, and what tells that it goes on."""


_VOTED = ("voted", "approved", "appropriated", "earmarked", "ear marked", "allocated")
_OVER_YEARS = late(r"\b(?:since <D\d+>|so far|to date|over the (?:years|past|last))")

_YEAR_BY_YEAR = late(
    r"\b(?:has|have) (?:\w+ly |also |now |already )?(?:been )?(?:found|recovered|exhumed|unearthed|collected|gathered"
    r"|located|repatriated|searched|brought (?:home|back))\b"
)
"""What was found up to now, with which a search is not over where it is told since when."""


def dug_up(view: View) -> bool:
    """True where the missing or the dead of a place were found, and nothing tells that the search goes on."""
    if _OVER_YEARS.search(view.text) and _YEAR_BY_YEAR.search(view.text):
        return False
    return _DONE.search(view.text) is not None and _AT_IT.search(view.text) is None


def lasted(view: View, first: int) -> bool:
    """True of work of which it is told from when to when it was done, before it or behind it in its clause."""
    match = _LASTED.search(view.text)
    if match is None or _AT_IT.search(view.text):
        return False
    between = view.text[match.end() : view.offset(first)]
    return " while " not in between and " ; " not in between


def goes_through(view: View, first: int, last: int) -> bool:
    """True where a sentence tells of the work in units ``[first, last)`` that it goes on to its end, or by schedule."""
    match = _THROUGH.search(view.text)
    if match is None:
        return False
    start, stop = view.offset(first), view.offset(last)
    between = view.text[match.end() : start] or view.text[stop : match.start()]
    return " and " not in between and " ; " not in between


def equips(view: View) -> bool:
    """True of a sentence on tools that are handed over for the work: "handed over detectors for the clearance"."""
    return _EQUIPS.search(view.text) is not None


def of_part(view: View, last: int) -> bool:
    """True where what a verb of ending tells of is a phase of the work; `last` is the unit after the verb."""
    return _OF_PART.match(view.text[view.offset(last) :]) is not None


def earlier(view: View) -> bool:
    """True where a sentence tells of work that was over before the work told of began."""
    return _EARLIER.search(view.text) is not None


_FOLLOWS = late(
    r"\b(?:follow(?:s|ed|ing)|c(?:o|a)mes? after|builds? on|built on) (?:the|a|an|that) "
    r"(?:\w+ )?(?:conclusion|completion|success|end|closure) "
)


def follows(view: View, last: int) -> bool:
    """True of the first work in "the clean-up at A follows the successful completion of that at B"."""
    found = _FOLLOWS.search(view.text)
    return found is not None and view.offset(last) <= found.start()


_SO_FAR = late(
    r"^(?:so far|to date|until now|up to now|as of (?:the )?<D\d+>) ?,? [^;]{0,80}?\b(?:has|have) (?:been )?"
    r"(?:cleared|cleaned|treated|removed|destroyed|excavated|surveyed|helped|supported|handed over)\b"
)


def year_by_year(view: View, cue: str) -> bool:
    """True of money that was voted year after year, and so not for work that is still to come."""
    return cue.endswith(_VOTED) and _OVER_YEARS.search(view.text) is not None


def so_far(view: View) -> bool:
    """True where a sentence tells what a project has done up to now, with which it is not over."""
    return _SO_FAR.search(view.text) is not None
