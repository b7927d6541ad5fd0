"""How far the words of a sentence reach that tell how far work has come: their clauses, and senses they do not have."""

from __future__ import annotations

from kg.find.themes import ThemeMention
from kg.find.view import View
from kg.text import late

_KEEP = frozenset({"keep", "keeps", "kept", "keeping"})
_KEEP_ON = frozenset({"up", "on", "pace", "its", "their"})
"""What makes of a keeping a going on."""

_NO_MORE = frozenset({"once", "no", "any", "never", "what"})
"""What makes no more of it: "once more", "any more"."""

_STILL = frozenset(
    "missing unaccounted unidentified lost lie lies lying buried unknown unfound listed contaminated polluted".split()
)
"""What still is so without anybody at work on it."""

_AIM = late(
    r"\b(?:aim|aims|goal|goals|purpose|task|tasks|objective|objectives|mission|duty|job|target|intention|idea|point)"
    r"(?: (?:\S+ ){0,4})?$"
)
"""What stands before "is to" where it tells what work is for, and not when it begins."""

_BREAK = late(r";|, (?:and|while|whereas|but) ")
_JOINS = frozenset({"and", "but", ";", "while", "whereas"})

_SIGNS = frozenset("result results finding findings evidence analysis analyses examination tests records data".split())
"""What suggests something without asking for it."""

_BURIAL = frozenset("burial burials reburial buried reburied funeral interment".split())
_LYING = frozenset("place places site sites ground grounds pit pits plot plots".split())
"""What is done with the dead when they have been found, which tells of no search to come; and where they still lie."""

_THE_DEAD = late(
    r"^(?:<D\d+> , )?(?:(?:the|these|those|all|both|their|most|some)(?: of (?:them|the|these))?(?: \S+)? )?"
    r"(?:remains|sets|bodies|martyrs|soldiers|bones|boxes|coffins)(?: of [^,.;]{2,30})?"
    r" (?:was|were|are|have|had|has) (?:all |also |later |previously |recently |been |\S+ly )*"
    r"(?:found|discovered|unearthed|recovered|exhumed|collected|gathered|retrieved|located|excavated|dug|brought"
    r"|repatriated|handed|identified)\b"
)
"""How a sentence goes on about the dead just told of: "The remains were found by …"."""


_FUNERAL = frozenset("burial reburial buried reburied interred rest cemetery funeral coffins mourned".split())
_SEARCH = frozenset(
    "search searches searching look looking find finding locate cooperation cooperate continue information documents"
    " identify identifying identification dna committee committees".split()
)
"""What is done with the dead who were found at some place; and what tells of those who were not."""


def seeks(view: View) -> bool:
    """False for a sentence that only tells of a funeral of those who were found at some place."""
    return _FUNERAL.isdisjoint(view.words) or not _SEARCH.isdisjoint(view.words)


def buries(view: View, mention: ThemeMention) -> bool:
    """True for a phrase that tells of a burial, after which nobody digs for those who are buried."""
    told = [u.text for u in view.units[mention.first : mention.last + 1]]
    return not _BURIAL.isdisjoint(told[:-1]) and _LYING.isdisjoint(told)


def goes_on_about_dead(view: View) -> bool:
    """True for a sentence that tells what became of the dead told of before, and by whom."""
    return _THE_DEAD.match(view.text) is not None


def aims(view: View, i: int) -> bool:
    """True for "whose aim is to clear", which tells of no start."""
    return _AIM.search(view.text[max(0, view.offset(i) - 60) : view.offset(i)]) is not None


def other_sense(view: View, i: int) -> bool:
    """True for "he went on," (to say), "kept in a drawer", and "three million more" (for a place not yet helped)."""
    units = view.units
    following = units[i + 1].text if i + 1 < len(units) else ""
    if units[i].text == "still" and following in _STILL:
        return True
    if units[i].text == "remaining":
        return any(u.text in {"hotspot", "hotspots", "spot"} for u in units[i + 1 : i + 5])
    if units[i].text in _KEEP:
        return not (following.endswith("ing") or following in _KEEP_ON)
    if units[i].text == "went" and i + 2 < len(units):
        return units[i + 2].text in {",", ".", ":"}
    return units[i].text == "more" and i > 0 and (units[i - 1].kind == "M" or units[i - 1].text in _NO_MORE)


def foreseen(view: View, i: int) -> bool:
    """True for "is expected to" and "the findings suggest", which ask nobody."""
    before = {u.text for u in view.units[max(0, i - 2) : i]}
    if view.units[i].text.startswith("suggest") and not _SIGNS.isdisjoint(
        u.text for u in view.units[max(0, i - 7) : i]
    ):
        return True
    return view.units[i].text == "expected" and not before.isdisjoint({"is", "are", "was", "were", "be", "been"})


def same(one: ThemeMention, other: ThemeMention) -> bool:
    """True for two phrases that name one theme at large."""
    return one.theme == other.theme and not one.sites and not other.sites


def same_clause(view: View, first: int, last: int) -> bool:
    """True where no comma with a conjunction, and no semicolon, stands between two units."""
    between = view.text[view.offset(first) : view.offset(last)]
    return _BREAK.search(between) is None


def of_next(view: View, last: int, cue: int, stop: int) -> bool:
    """True of a word after a mention, joined to its clause by "and", where another mention follows that it governs."""
    if not last <= cue < stop < len(view.units):
        return False
    return any(u.text in _JOINS for u in view.units[max(last, cue - 2) : cue])
