"""How far the words of a sentence reach that tell how far work has come: their clauses, and senses they do not have."""

from __future__ import annotations

from kg.find.paper_terms import laid_down
from kg.find.themes import ThemeMention
from kg.find.view import View
from kg.text import late

_KEEP = frozenset({"keep", "keeps", "kept", "keeping"})
_KEEP_ON = frozenset({"up", "on", "pace", "its", "their"})
"""What makes of a keeping a going on."""

_NO_MORE = frozenset({"once", "no", "any", "never", "what"})
"""What makes no more of it: "once more", "any more"."""

_SO_MANY = frozenset({"another", "further", "additional"})
_STILL = frozenset(
    "missing unaccounted unidentified lost lie lies lying buried unknown unfound listed contaminated polluted".split()
)
"""What still is so without anybody at work on it."""

_AIM = late(
    r"\b(?:aim|aims|goal|goals|purpose|task|tasks|objective|objectives|mission|duty|job|target|intention|idea|point)"
    r"(?: (?:\S+ ){0,4})?$"
    r"|\b(?:projects?|programmes?|programs?|systems?|schemes?|initiatives?|plants?|facility|machines?|technology|campaigns?"
    r"|undertaking)(?: [^\s,;]+){0,3}? ,? ?(?:that|which) (?:also )?$"
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
    r"(?:found|founded|discovered|unearthed|recovered|exhumed|collected|gathered|retrieved|located|excavated|dug"
    r"|brought|repatriated|handed|identified)\b"
    r"|\bteams? (?:of|from|under) [^;.]{3,90} (?:found|discovered|recovered|unearthed|located|collected|gathered"
    r"|exhumed|repatriated|(?:come|came) upon|brought (?:back|home)) (?:them|the remains|the bodies|these)\b"
)
"""How a sentence goes on about the dead just told of: "The remains were found by …"."""


_FUNERAL = frozenset("burial reburial buried reburied interred rest cemetery funeral coffins mourned".split())
_SEARCH = frozenset(
    "search searches searching look looking find finding locate cooperation cooperate continue information documents"
    " identify identifying identification dna committee committees".split()
)
"""What is done with the dead who were found at some place; and what tells of those who were not."""

PLURAL = frozenset({"provinces", "localities", "districts", "countries", "nationwide", "hotspots"})
THANKS = frozenset("thanked thanks thank praised appreciated decades always assistance".split())
"""Words of sentences that look back on the work at large."""

LOCAL = frozenset({"dioxin-remediation", "uxo-clearance", "disability-support"})
"""Work that is done at places, and not with people who may be anywhere."""


def seeks(view: View) -> bool:
    """False for a sentence that only tells of a funeral of those who were found at some place."""
    return _FUNERAL.isdisjoint(view.words) or not _SEARCH.isdisjoint(view.words)


_SERVES = late(
    r"\b(?:(?:is|was|are|were|expected|designed|intended|meant|due|set|supposed) to|will|would|shall) "
    r"(?:also |directly )?(?:benefit|reach|help|support|improve|serve|assist|raise|reduce|enable|train"
    r"|give|bring|ease|better|empower)\b"
)
"""What a project under way is for: "It is to reach 60,000 people"."""


def serves(view: View) -> bool:
    """True for a sentence that tells whom a project helps, which is no word on when it begins."""
    return _SERVES.search(view.text) is not None


_THE_TEAM = late(
    r"^(?:so far , |there , )?(?:the|this|that|its|their|all) (?:\S+ )?(?:team|teams|divers|crew|crews|searchers"
    r"|diggers|archaeologists|specialists|excavation|dig|mission|members)(?: 's| members| of)?\b"
)
"""Who goes on digging at the place told of: "The team's efforts lasted five weeks, searching for two airmen"."""


_THE_DIG = late(
    r"\b(?:support\w*|assist\w*|help\w*|led|leads|fund\w*|facilitat\w*|joined|took part in|during|with)"
    r" (?:the|this|that) (?:\S+ )?(?:excavation|dig|search|mission|operation|recovery)\b"
    r"(?! of\b| for\b| in\b| effort| agenc)"
)
"""The search of which the sentence before told where it is: "X supported the excavation"."""


def goes_on_there(view: View) -> bool:
    """True for a sentence on the team, or the search, told of just before, that names no other place and no side."""
    if _THE_TEAM.match(view.text) is not None:
        return next(view.of_kind("LBS"), None) is None
    return _THE_DIG.search(view.text) is not None and next(view.of_kind("LBCS"), None) is None


def buries(view: View, mention: ThemeMention) -> bool:
    """True for a phrase that tells of a burial, after which nobody digs for those who are buried."""
    told = [u.text for u in view.units[mention.first : mention.last + 1]]
    return not _BURIAL.isdisjoint(told[:-1]) and _LYING.isdisjoint(told)


def goes_on_about_dead(view: View) -> bool:
    """True for a sentence that tells what became of the dead told of before, and by whom."""
    return _THE_DEAD.search(view.text) is not None


_TO_TREAT = late(
    r"\bhand\w* (?:[^\s;]+ ){0,24}?(?:for|to (?:be|begin|start|carry out|conduct|undergo|facilitate|launch|implement)) "
    r"(?:\S+ ){0,4}?(?:treat\w*|remediation|dioxin|clean up|cleanup|detoxification|decontamination|clearance|excavation"
    r"|construction)\b"
)
_CLEAN = late(
    r"\b(?:treated|cleaned|clean(?! up)|cleared|safe|decontaminated|detoxified|remediated|dioxin free|free of)\b"
)
"""Land that is handed over so that work on it may begin, and what tells that it is over."""


_TO_KNOW = late(r"(?:to know|whether|how|what|why|when|about)\b")  # makes a question of a word of asking


def aims(view: View, i: int) -> bool:
    """True for "whose aim is to clear", which tells of no start."""
    return _AIM.search(view.text[max(0, view.offset(i) - 60) : view.offset(i)]) is not None


_RAISED = frozenset("boost enhance strengthen increase promote expand".split())
_SKILLS = frozenset(
    "ability abilities capacity capacities capability capabilities skill skills awareness knowledge livelihoods "
    "access".split()
)
"""What of others work raises, which tells nothing of how far it has come itself."""


def other_sense(view: View, i: int) -> bool:
    """True for "he went on," (to say), "kept in a drawer", and "three million more" (for a place not yet helped).

    Also for "another 300 hectares", which may lie at places where nobody has worked yet.
    """
    units = view.units
    following = units[i + 1].text if i + 1 < len(units) else ""
    if units[i].text in _RAISED:
        return not _SKILLS.isdisjoint(u.text for u in units[i + 1 : i + 6])
    if units[i].text == "still" and following in _STILL:
        return True
    if units[i].text == "remaining":
        return any(u.text in {"hotspot", "hotspots", "spot"} for u in units[i + 1 : i + 5])
    if units[i].text in _KEEP:
        return not (following.endswith("ing") or following in _KEEP_ON)
    if units[i].text == "went" and i + 2 < len(units):
        return units[i + 2].text in {",", ".", ":"}
    if units[i].text in _SO_MANY and following[:1].isdigit() and units[i + 1].kind == "w":
        return True
    return units[i].text == "more" and i > 0 and (units[i - 1].kind == "M" or units[i - 1].text in _NO_MORE)


def foreseen(view: View, i: int) -> bool:
    """True for "is expected to", "the findings suggest", "the plan calls for" and "asked how": none asks for work."""
    if _TO_KNOW.match(view.text[view.offset(i + 1) :]) or laid_down(view, i):
        return True
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


def narrow(view: View, mention: ThemeMention) -> bool:
    """True of work in a sentence that speaks of nothing wider: no country, no two sides, nothing at several places."""
    if mention.theme not in LOCAL or not (PLURAL | THANKS).isdisjoint(view.words):
        return False
    return next(view.of_kind("BC"), None) is None


def local(view: View, mention: ThemeMention) -> bool:
    """True where a sentence speaks of no state and no two sides, and so not of the theme at large."""
    return (
        mention.theme in LOCAL
        and view.sentence.kind == "body"
        and PLURAL.isdisjoint(view.words)
        and next(view.of_kind("CJBSP"), None) is None
    )


def to_be_treated(view: View) -> bool:
    """True for land that is handed over so that work on it may begin."""
    return _TO_TREAT.search(view.text) is not None and _CLEAN.search(view.text) is None


_TO_END = late(
    r"\b(?:will|would|shall|is|are|was|due|expected|scheduled|set|planned) (?:to )?be (?:completed|finished|concluded"
    r"|over|ended|done|wrapped up)\b"
)


_BY_WHOM = late(
    r"\b(?:will|would|is to|are to) (?:\w+ly |also )?(?:implement|manage|run|oversee|carry out|lead) "
    r"(?:the|this) (?:project|activity|programme|program|scheme|initiative|work)\b"
    r"|\b(?:will|would|is to|are to) be (?:\w+ly )?(?:implemented|managed|run|carried out|overseen|led) by\b"
)


def ends_later(view: View) -> bool:
    """True of "It is to be finished in 2026" and "X will run it", which tell not if work is under way or to come."""
    return _TO_END.search(view.text) is not None or _BY_WHOM.search(view.text) is not None


_GIVEN = late(
    r"\b(?:hand(?:ed|s|ing)?|gave|given|gives|giving|present(?:ed|s|ing)?|donat(?:ed|es|ing)|deliver(?:ed|s|ing)"
    r"|distribut(?:ed|es|ing)|received)(?: (?!to\b)[^\s;]+){0,4}? (?:wheelchairs|hearing aids|crutches|prostheses|limbs"
    r"|gifts|gift packages|presents|bicycles|tricycles)\b"
    r"|\b(?:wheelchairs|hearing aids|crutches|prostheses|gifts|presents|bicycles|tricycles)(?: [^\s;]+){0,9}?"
    r" (?:was|were|been) (?:handed|given|presented|donated|delivered|distributed)\b"
)
_GIFTS = frozenset("wheelchairs aids crutches prostheses limbs gifts packages presents bicycles tricycles".split())
"""Help that is given at one place, once."""


def has_gifts(view: View) -> bool:
    """Does a sentence tell of help that is given at one place, once?"""
    return not _GIFTS.isdisjoint(view.words)


def given_at(view: View) -> int | None:
    """Where the text tells that it was given, if it does."""
    given = _GIVEN.search(view.text)
    return given.start() if given is not None else None


_SET_OFF = late(r"[^;]{0,70}, and (?:at|in)(?: the)? $")


def set_off(view: View, first: int, last: int) -> bool:
    """True of the participle in "that at A, completed in 2018, and at B", which tells only of the first place."""
    return (
        view.units[first - 1].text == ","
        and _SET_OFF.match(view.text[view.offset(first) : view.offset(last)]) is not None
    )
