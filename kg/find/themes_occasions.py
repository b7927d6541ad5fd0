"""Places that are told of with work, but only visited, handed something over, or told of in one breath."""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.themes_groups import Group
from kg.find.themes_overlaps import GENERAL
from kg.find.themes_people import MISSING, THINGS
from kg.find.themes_places import is_city, kind_of
from kg.find.view import View
from kg.text import late
from kg.vocabulary import Concept

TOURED = late(
    r"\b(?:visit\w*|tour\w*|inspect\w*|(?:going|went|go|goes|travel\w*|fl(?:y|ying|ew)|mov\w+|came|come|continue\w*)"
    r"(?: on)? to|(?:visit|tour|trip) (?:to|of)|stop\w* (?:in|at))(?: the)?(?: \w+ city of)? $"
)
TO_SEE = late(
    r"(?:\w+ )?, (?:where |in which )?(?:(?:<P\d+>|<B\d+>|he|she|they) )?(?:will |is to |are to |is going to )?"
    r"(?:to )?(?:see|saw|view|viewed|look|looked|inspect\w*|visit\w*|watch\w*|observ\w*|learn\w*|check\w*|tour\w*) "
    r"|[^,;]{0,60}, where "
    r"|to (?:see|inspect|view|observe|check|review|learn|survey|examine|assess|study|monitor|witness|get|hear|watch"
    r"|look (?:into|at)|find out|follow) "
)
"""What stands before and after a place that somebody goes to for the sake of the work there."""

_JOINED = late(r"(?:[^\s<,;]+ ){0,2}(?:and|as well as|or|and of|and for|and to) (?:[^\s<,;]+ ){0,3}")
"""What stands between two pieces of work that are told of in one breath."""

_GIVEN = frozenset("hands handed handing gives gave giving returns returned sends sent".split())
_SOUGHT = frozenset("search searched searching dig digs digging excavation excavations crashed near off".split())
"""What stands right before the place that receives remains, and what tells of a search where planes land."""

_GRAVES = frozenset({"grave", "graves", "buried"})
"""To whom what the dead left is given, wherever they live; and where they lie."""

_MOVED = _GIVEN | frozenset(
    "ceremony repatriation repatriated handover flown flew plane aircraft transfer transferred left departed carried"
    " arrived taken boxes cases met meeting received".split()
)
"""What happens to remains at an airport where nobody digs."""

_LIE = frozenset(
    "remains grave graves buried burial bones missing search searched searching found located locate dug ground maps"
    " map bodies tomb tombs".split()
)
"""What tells of the dead themselves."""

_BATTLEFIELD = "battlefield"
"""Where a diary is found that somebody took away long before anybody dug."""

FOUND = frozenset("found unearthed recovered exhumed excavated discovered retrieved collected dug".split())
"""What is done with the missing and the dead at the place that follows."""


_THAT = late(
    r"(?:^(?:(?:since|in|by|as of|during|over|from|until|up to|after|between) (?:the )?<D\d+>"
    r"(?: (?:to|and|until) <D\d+>)? (?:, )?)?"
    r"|\b(?:that|said|says|noted|recalled|added|stressed|hoped|hopes|so|where|because|since|and|but|if|once|for|see|help)"
    r" |[,:–—“\"] )(?:the |its |his |her |their )?(?:(?:central|northern|southern|coastal|western|highland|mountainous"
    r"|north|south|border|poor) )*(?:(?:province|district|city|commune|locality) of )?$"
)
_STRIVES = late(
    r"(?:province |district |city |commune |valley )?(?:, [^,;]{1,60} , )?"
    r"(?:also |now |still |again |thus |soon |itself )?"
    r"(?:can|could|will|would|may|might|shall|should|must|ought|is|was|has|had|aims?|hopes?|hoped|wants?|wanted|wishes"
    r"|strives?|strove|intends?|intended|seeks?|sought|plans?|planned|needs?|needed|becomes?|became|tries|tried|expects?"
    r"|means|meant|has|to become|to be|become|depends?|relie[sd]|carrie[sd]|conducts?|conducted|begins?|began|starts?"
    r"|started|complete[sd]|finishe[sd]|resume[sd]|continue[sd]|leads?|led|pursue[sd]|under(?:took|takes)|runs?|ran"
    r"|receive[sd]|mobili[sz]e[sd]|attract(?:s|ed)|secure[sd]|spen(?:ds|t)|allocate[sd]|raise[sd]|invest(?:s|ed)"
    r"|clear(?:s|ed)|survey(?:s|ed)|remove[sd]|destroy(?:s|ed))\b"
)
"""What stands before and after a place that is the subject of a clause: "so that X can go on clearing mines"."""

_OTHER_CLAUSE = late(r";|, (?:and|but|while|whereas)\b(?! (?:the )?<O\d+>)|\b(?:but|while|whereas)\b|<L\d+>")
_CLAUSE = 26
"""Where the clause of such a place ends, and how many units it has at most before the work."""

_BEGUN = frozenset({"launched", "inaugurated", "started"})
_WIDE = frozenset({"province", "district", "commune", "region"})
"""Places in which a project is carried out that is launched there."""

_BEFORE = frozenset(
    "the of central southern northern western eastern coastal south north highland highlands mountainous border "
    "region mekong delta".split()
)
"""What may stand before the name of a province."""

_GIFTS = frozenset(
    "house houses home homes gift gifts wheelchair wheelchairs scholarship scholarships cash cow cows limb limbs bed "
    "beds bicycle bicycles prostheses prosthetics package packages present presents "
    "land site area hectares ha plot plots".split()
)
"""What is handed over to people where they live, and what is handed over where it lies."""


def subject(view: View, group: Group, first: int) -> bool:
    """True of a place that does the work, told at unit `first` of its clause, or has it done: "X is to be rid of …"."""
    of = view.units[group.lead].text == "of"  # "the central province of X has cleared", as _THAT asks for
    if (group.lead < group.first and not of) or first - group.last > _CLAUSE:
        return False
    if _THAT.search(view.text[: view.offset(group.first)]) is None:
        return False
    after = view.text[view.offset(group.last) : view.offset(first)]
    return _STRIVES.match(after) is not None and _OTHER_CLAUSE.search(after) is None


_KNOWN = late(
    r"\b(?:this|that|the|its) (?:former |old |military |\w+ )?(?:air ?base|airport|airfield|base|site|camp|valley) "
    r"(?:near|outside|beside|not far from|north of|south of|east of|west of)(?: the)? $"
    r"|\b(?:part|end|corner|area|section|plot|zone|side) of the (?:air ?base|airport|airfield|base)"
    r" , (?:known as|called|named|dubbed|nicknamed) (?:the )?$"
    r"|\b(?:kilomet(?:re|er)s?|kms?|miles?)(?: \( [^()]{1,30} \))?"
    r" (?:(?:away )?from|(?:to the )?(?:north|south|east|west)\S*(?: of)?|of|outside|inland from)(?: the)? $"
)
"""What stands before a city that only tells where a place told of lies ("at this air base near X", "30 km from X"), or
before the name of a part of it."""


_TAKEN = late(
    r"\b(?:took|(?<!(?:photographs|photos|pictures) were )(?<!photo was )taken|captured|seized|picked up"
    r"|carried off|carried away)(?: [^\s;<,]+| <[CJ]\d+>){0,6}"
    r" (?:in|from|at|near|around|outside)(?: the)? $"
)
_TAKING = frozenset({"took", "taken", "captured", "seized", "picked", "carried"})
"""What stands before the place where somebody took what the dead carried, long before anybody worked on it."""


def locates(view: View, group: Group) -> bool:
    """True of a place that only says where another lies, where guests are from, or where things were taken."""
    lead = view.text[: view.offset(group.first)]
    if not _TAKING.isdisjoint(view.words) and _TAKEN.search(lead) is not None:
        return not THINGS.isdisjoint(view.words)
    return _KNOWN.search(lead) is not None


_WARTIME = frozenset(
    "stored storing loaded loading sprayed spraying dumped barrels drums mixed leaked spilled spilt".split()
)
_USED = late(
    r"\bused (?:as a weapon |widely |extensively )?(?:by|in|during) (?:the )?(?:<[^>]+>|us|military|war|army|forces)"
)
_POISON = late(r"\b(?:agent orange|dioxin|herbicides?|defoliants?|chemicals|toxic)\b")
_TREATED = late(
    r"\b(?:clean|treat|detox|decontam|remed|remov|restor|clear|rid\b|contain(?:ed|ment)\b|soil|earth|project|victim|help"
    r"|support|assist|disab|programme|program|care\b|provinces)"
)
"""What was done with the poison in the war, and what is done about it today."""


def in_wartime(view: View) -> bool:
    """True of a sentence that only tells how the poison came to where it is: "it was stored at X, Y and Z"."""
    return (
        (not _WARTIME.isdisjoint(view.words) or _USED.search(view.text) is not None)
        and _POISON.search(view.text) is not None
        and _TREATED.search(view.text) is None
    )


def in_one_breath(view: View, one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """True for the second of "remediating dioxin and assisting persons with disabilities", done where the first is."""
    between = view.text[view.offset(one[1]) : view.offset(other[0])]
    return {one[2], other[2]}.isdisjoint({*MISSING, GENERAL}) and _JOINED.fullmatch(between) is not None


_LISTED = late(r" ?(?:, |and |, and )(?:(?!for\b|by\b|which\b|that\b|while\b|but\b)[^\s<,;]+ (?:, |and |, and )?){0,9}")


def listed(view: View, one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """True for the first of "UXO clearance, survey, and ordnance risk education in X", which is done in X too."""
    between = view.text[view.offset(one[1]) : view.offset(other[0])]
    return one[2] == other[2] and one[2] not in {*MISSING, GENERAL} and _LISTED.fullmatch(between) is not None


_PURPOSE = late(
    r" ?(?:province |district |city |commune )?(?:, )?(?:(?:in order |in (?:an )?efforts? )?to|in|in the|in their"
    r"|(?:as )?part of|looking|searching|hoping to|with a view to|aimed at)\b(?: [\w']+){0,6} ?"
)
"""What leads from the place of a search to what is looked for there."""


def to_find_them(view: View, group: Group, one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """True for the second of "dug at a crash site in X to look for missing airmen", which is the first, not another."""
    between = view.text[view.offset(group.last) : view.offset(other[0] + 1)]
    return one[2] == other[2] and one[2] in MISSING and _PURPOSE.fullmatch(between) is not None


def things_given(view: View, spans: Sequence[tuple[int, int, str]]) -> bool:
    """True where a sentence tells of what the dead left, and not of where they lie: no place is one of work."""
    lie = _LIE - {"found", "located"} if _BATTLEFIELD in view.words else _LIE
    if not all(t in MISSING for _, _, t in spans) or not lie.isdisjoint(view.words):
        return False
    return any(not THINGS.isdisjoint(u.text for u in view.units[a:b]) for a, b, _ in spans)


_CEREMONY = late(
    r"^(?:the |an? |photos? of (?:the |an? )?|at (?:the |an? ))?(?:(?!for\b|of\b|to\b|in\b)[^\s,;]+ ){0,4}?"
    r"(?:ceremony|ceremonies|repatriation|hand ?over|handing over|transfer|departure|farewell|service)"
    r" (?:of|for|to|with) (?!.*\b(?:found|recovered|unearthed|excavated|search\w*)\b)"
)
"""How a caption begins that only shows where remains are given over."""


def handed_there(view: View, group: Group) -> bool:
    """True of the place where the missing and the dead are given over, and of the one that receives them."""
    before = {u.text for u in view.units[max(0, group.first - 4) : group.first]}
    wider = {u.text for u in view.units[max(0, group.first - 6) : group.first]}
    if not _GRAVES.isdisjoint(wider):
        return False
    kinds = {kind_of(view, group.first), *(u.text for u in view.units[group.first + 1 : group.last])}
    if not kinds.isdisjoint({"airport", "airbase"}):
        far = {u.text for u in view.units[max(0, group.first - 9) : group.first]}
        return before.isdisjoint(FOUND | _SOUGHT) and (far.isdisjoint(_SOUGHT) or not _MOVED.isdisjoint(view.words))
    if view.units[group.lead].text in {"in", "at"} and is_city(view, group.first) and _CEREMONY.match(view.text):
        return True
    after = [u.text for u in view.units[group.last : group.last + 1]]
    if view.sentence.kind == "title" and group.first == 0 and after == [":"]:
        return True
    return bool(group.first) and view.units[group.first - 1].text in _GIVEN


def _province(view: View, at: int) -> bool:
    """Does a province, or a part of one, stand at a unit, or behind "the southern province of" there?"""
    while at < len(view.units) and (view.units[at].text in _BEFORE | _WIDE or kind_of(view, at) == "region"):
        at += 1
    place = view.units[at].value if at < len(view.units) and view.units[at].kind == "L" else None
    named = any(u.text in _WIDE for u in view.units[at + 1 : at + 2])
    return isinstance(place, Concept) and (named or place.value("placeType") in _WIDE)


def begins(view: View, i: int) -> bool:
    """True of "a project was launched in Ha Giang", which is for that province; in a city it is only the occasion."""
    units = view.units
    if units[i].text not in _BEGUN or i + 2 >= len(units) or units[i + 1].text not in {"in", "across"}:
        return False
    return _province(view, i + 2)


def goes_on_there(view: View, i: int) -> bool:
    """True of "took place in Khanh Hoa"."""
    at = i + 2
    if at + 1 < len(view.units) and view.units[at + 1].kind == "D":  # "took place in June in Khanh Hoa"
        at += 2
    place = [u.text for u in view.units[i + 1 : i + 2]] == ["place"] and [u.text for u in view.units[at : at + 1]] == [
        "in"
    ]
    return view.units[i].text in {"take", "takes", "took", "taking"} and place and _province(view, at + 1)


def given(view: View, i: int) -> bool:
    """True of "handed over houses to victims in X"."""
    units = view.units
    if units[i].text not in _HANDED or i + 2 >= len(units):
        return False
    return not _GIFTS.isdisjoint(u.text for u in units[i + 1 : i + 7])


_AID = frozenset("aid funding funds support assistance help money grants".split())
"""What a place receives, which makes it no place of an occasion."""

_HANDED = frozenset({"hand", "hands", "handed", "handing"})


_TAKE, _CHARGE = frozenset({"take", "takes", "took"}), ("the lead", "charge", "care", "over", "on ", "up ", "part in")
_TAKES_TO = late(
    r"(?:the |its |their |our |two |three |both |more )*(?:teams?|searchers|divers|sappers|deminers|diggers|crews) to\b"
)
_BORDER_LAND = frozenset(
    "district districts commune communes area areas province provinces zone zones village villages strip hills".split()
)
_ALONG = frozenset({"along", "near", "at", "by", "on"})
"""What makes a gift of a handing, work of a taking, and a stretch of land of a border."""

_LYING = frozenset("where places sites graves grave maps map".split())
"""What tells that the dead still lie where they are buried, and are not laid to rest there now."""

_FAR = 9


def is_aid(view: View, i: int) -> bool:
    """Is what is received, told at unit `i`, money or help?"""
    return any(u.kind == "M" or u.text in _AID for u in view.units[i : i + 4])


def is_work(view: View, i: int) -> bool:
    """True of "hand out wheelchairs" and "the strip along the border", which tell of no occasion."""
    if begins(view, i) or given(view, i):
        return True
    after = view.units[i + 1].text if i + 1 < len(view.units) else ""
    if view.units[i].text == "buried":
        return not _LYING.isdisjoint(u.text for u in view.units[max(0, i - _FAR) : i])
    if view.units[i].text in _TAKE:
        what = view.text[view.offset(i + 1) :]
        return what.startswith(_CHARGE) or _TAKES_TO.match(what) is not None
    return (after == "out" and view.units[i].text in _HANDED) or (
        view.units[i].text == "border"
        and (after in _BORDER_LAND or not _ALONG.isdisjoint(u.text for u in view.units[max(0, i - 3) : i]))
    )
