"""Visits told by any verb of going, in whatever direction: "was driven out to <L>", "boated through <L>", "flew in".

Read where no other rule tells of a visit with the same words. A verb of going with a place that is not the traveller's
own capital is a visit to it; without a place, and with a day, one to where the article was written.
"""

from __future__ import annotations

from collections.abc import Sequence

from kg.find.meeting_clauses import PREPOSITIONS
from kg.find.meeting_records import Telling
from kg.find.meeting_ships import SHIPS
from kg.find.meeting_stays import cleft
from kg.find.meeting_subjects import Layout, People
from kg.find.meeting_there import pointed
from kg.find.meeting_where import country_of, governor, place_of
from kg.find.officials import Person
from kg.model import Term


def _forms(*rows: str) -> frozenset[str]:
    return frozenset(word for row in rows for word in row.split())


_ANYWHERE = _forms(
    "fly flies flew flown flying travel travels travelled traveled travelling traveling journey journeys journeyed",
    "sail sails sailed sailing cruise cruised cruising boat boated boating motored motoring trekked trekking hiked",
    "hiking rode riding ride tramped tramping strolled strolling walk walks walked walking rowed paddled floated",
    "float landed landing lands arrive arrives arrived arriving disembarked alighted stopped stopping stops halted",
    "camped overnighted stayed staying lingered wandered roamed helicoptered helicopter jetted jets stood standing",
    "knelt spent spend spends spending slept",
)
"""Verbs of being on the way, which any preposition of place may follow."""
_TOWARDS = _forms(
    "go goes went gone going come comes came coming head heads headed heading drive drives drove driven driving move",
    "moves moved moving proceed proceeds proceeded cross crosses crossed crossing step stepped climb climbed wade",
    "waded hop hops hopped swing swung hurry hurried rushed raced pressed ventured continues continued",
    "returned returns return returning taken brought led escorted whisked ferried carried ushered shuttled",
)
"""Verbs that tell of a journey only with "to" and the like."""
_OVER = _forms("crossed toured reached entered explored surveyed inspected visited visits tours explores touring")
"""Verbs whose object is the place itself."""
_SITED = frozenset({"visit", "tour", "inspect"})
"""Infinitives after which the place may be one told before: "will visit the airbase next month"."""
_LEAVING = _forms("left leave leaves leaving departed departs depart departing")
_PASSIVE = _forms("shown taken brought led escorted whisked ferried carried ushered shuttled driven flown")
_BE = _forms("was were is are be been being will")
_LIGHT = _BE | _forms("has had have would shall could also then later now already just himself herself not once again")
_DEEDS = frozenset({"return", "move", "drive", "walk", "ride", "visit", "tour", "cruise", "land", "head"})
"""Verbs that without an ending may be nouns."""
_BEFORE_BARE = frozenset({"to", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "they"})
_PLANS = _forms("is are was were due set expected planned plans scheduled intends hopes going about slated")
_PAUSES = _forms("who , and then or before after while when ) – — he she they")
_AT = frozenset({"in", "at", "on", "to", "into", "through", "across", "around", "near", "off", "aboard"})
_TO = frozenset({"to", "into", "through", "across", "around", "onto", "over"})
_ROADS = _AT | _forms("over along up down round towards toward onto among amid")
_ARRIVING = _forms("flew flies flown arrived arrives landed came touched jetted")
_CLOSED = frozenset(
    {"that", "be", "which", "who", "whom", "whose", ";", ":", "said", "says", "and", "but", "told", "while"}
)
_WARTIME = _forms("war wartime combat fought platoon squadron missions mission sorties raids prisoner draft")
_ABSTRACT = _forms("power terms light office force agreement conclusion realise realize life view rescue aid help end")
_INTO = frozenset({"to", "into", "onto"})
_CARRIED = frozenset("remains coffins boxes sets caskets artefacts artifacts samples".split())
_WITHIN = frozenset({"of", "in", "at", "near", "on"})
"""What may stand between a road and a place: "to the corner of the base in <L>"."""
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their"})
_OFFICES = frozenset(
    "office offices headquarters embassy residence home agreement accord accords protocol treaty convention".split()
)
"""What bears a place's name and is none: "returned the <C> to the <L> Agreement"."""
_SAILING = _forms(
    "reached reaches entered enters returned returns returning cruised cruises stopped lay sailed",
    "docked berthed moored anchored",
)
"""What a ship does where it calls, besides the verbs of docking."""
_NAME = 9
"""Within how many words before its verb a ship is told by what it is."""
_PARTIES = frozenset("delegation party group visitors guests senators lawmakers congressmen".split())
_WATCHING = _forms("watched watches looked looks viewed views observed observes shown saw sees")
_TO_SEE = _forms("see inspect look watch learn observe view")
_SIGHTS = _forms(
    "deminers sappers team teams minefield minefields site sites plant field fields village villages household",
    "households families family school schools hospital clinic centre center laboratory lab workshop kiln kilns",
    "furnace excavation dig pit pits house houses farm farms ward demolition destruction",
)
"""What one has to be there to see."""
_PICTURED = _forms("film films documentary photo photos photographs pictures map maps report off forward video as")
_SEEN_IN = frozenset({"in", "at", "near", "outside", "of", "off"})
_SIGHT = 16
_EVENTS = frozenset({"summit", "conference", "forum", "dialogue", "meeting", "symposium"})
_SPAN = frozenset({"since", "until", "till", "from", "on", "for"})
_REACH = 12


def journeys(layout: Layout, at: int, found: Sequence[Telling]) -> list[Telling]:
    """The visits of a sentence that verbs of going tell and that are not in `found`."""
    if layout.view.sentence.kind == "title" or not _WARTIME.isdisjoint(layout.view.words):
        return []
    told = [t for t in found if t.kind == "visit"]
    made: list[Telling] = []
    for i, unit in enumerate(layout.units):
        if unit.kind != "w" or unit.text not in WORDS or any(t.first - 2 <= i <= t.last + 1 for t in told):
            continue
        ship = unit.text in _SAILING and _afloat(layout, i)
        if not (ship or _acts(layout, i)) or (unit.text == "here" and not _BE & {layout.text(i - 1)}):
            continue
        subject = layout.subject(i)
        guests = [p for p in subject.persons if p.official]
        party = not guests and not subject.persons and _party(layout, i)
        if not (guests or party or (ship and not subject.persons)) or (
            unit.text in _PASSIVE and _of_things(layout, subject)
        ):
            continue
        j = _destination(layout, i)
        telling = Telling("visit", at, i, i + 1, target=j, definite=party)
        telling.add(guests, "guest")
        if j < 0 and unit.text in _SITED and (there := pointed(layout, i + 1)) is not None:
            telling.place, telling.place_code = there, country_of(layout.context, there)
        elif j < 0 and (told or not _here(layout, i, telling)):
            continue
        place = place_of(layout.context, layout.units[j]) if j >= 0 else telling.place
        if place is None or at_home(layout, guests, place) or any(_same(layout, t, place) for t in told):
            continue
        made.append(telling)
        told.append(telling)
        made.extend(_further(layout, telling))
    return made


def _afloat(layout: Layout, i: int) -> bool:
    """True of a ship before the verb at unit `i`: "The carrier USS X had reached"."""
    for k in range(i - 1, max(-1, i - _NAME), -1):
        if layout.text(k) in SHIPS:
            return True
        if layout.units[k].kind != "w" or layout.text(k) in PREPOSITIONS | {",", "and", "that", "which", "who"}:
            return False
    return False


def _party(layout: Layout, i: int) -> bool:
    """True of "The delegation" before the verb at unit `i`: those of whom the article tells."""
    k = i - 1
    while k > 0 and (layout.text(k) in _LIGHT or layout.text(k).endswith("ly")):
        k -= 1
    sides = layout.units[k].kind == "S" and layout.units[k].text.lower().startswith("the ")
    return sides or (layout.text(k) in _PARTIES and layout.text(k - 1) in {"the", "his", "her"})


def _of_things(layout: Layout, subject: People) -> bool:
    """True of "they" in "They will be taken to <L>", where the sentence before is about remains."""
    they = layout.units[subject.first].text.lower() == "they" if subject.first >= 0 else False
    before = layout.context.views[max(0, layout.at - 2) : layout.at]
    return they and any(not view.words.isdisjoint(_CARRIED) for view in before)


def _further(layout: Layout, first: Telling) -> list[Telling]:
    """More stops after the first: "to <L> on <D> and then to <L>"."""
    made: list[Telling] = []
    for j in range(first.target + 2, min(len(layout.units), first.target + _REACH) if first.target >= 0 else 0):
        words = {layout.text(k) for k in range(first.target + 1, j)}
        if layout.units[j].kind in "PB" or ";" in words or _CLOSED & words - {"and"}:
            break
        if layout.units[j].kind in "LC" and layout.text(j - 1) in {"to", "for"} and words & {"and", "then", ","}:
            telling = Telling("visit", first.view, j - 1, j, target=j)
            telling.add(list(first.people), "guest")
            made.append(telling)
    return made


def _acts(layout: Layout, i: int) -> bool:
    """True where the words before the verb at unit `i` are its subject, an auxiliary or a pause, not another noun."""
    k = i - 1
    while k >= 0 and layout.units[k].kind == "w" and (layout.text(k) in _LIGHT or layout.text(k).endswith("ly")):
        k -= 1
    light = {layout.text(n) for n in range(k + 1, i)}
    if layout.text(i) in _PASSIVE and not light & _BE:
        return False
    if k < 0:
        return i == 0
    if layout.text(k) == "to":
        return layout.text(k - 1) in _PLANS
    if layout.text(k) == "and" and layout.text(i) in _DEEDS:
        return any(layout.text(n) in _BEFORE_BARE for n in range(k))  # not "the recovery and return to <C> of funds"
    return layout.units[k].kind in "PBDS" or layout.text(k) in _PAUSES | _PARTIES


def _destination(layout: Layout, i: int) -> int:
    """The place that a verb of going at unit `i` leads to; -1 where none is told."""
    word = layout.text(i)
    if word in _WATCHING or (layout.text(i + 1) == "to" and layout.text(i + 2) in _TO_SEE):
        return _sight(layout, i)
    roads = _ROADS if word in _ANYWHERE else frozenset({"for"}) if word in _LEAVING else _TO
    for j in range(i + 1, min(len(layout.units), i + _REACH)):
        unit = layout.units[j]
        edge = layout.text(j) == "end" and layout.text(j + 1) == "of"  # "to the western end of <L>"
        if not layout.same(i, j) or layout.inside[j] or (layout.text(j) in _CLOSED | _ABSTRACT and not edge):
            break
        if (
            unit.kind in "LC"
            and layout.text(j + 1) != "'s"
            and layout.text(j + 1) not in _OFFICES | _EVENTS  # "at the East Asia Summit"
            and (_governed(layout, i, j, roads) or (word in _OVER and j <= i + 2))
        ):
            return j
    if word in _LEAVING and (bound := _bound_for(layout, i)) > 0:
        return bound
    for k in range(i - 1, max(-1, i - 6), -1) if not word.startswith("continu") else ():
        if layout.text(k) == "where":  # "was <L>, where he arrived on Tuesday"
            return next((j for j in (k - 1, k - 2) if j >= 0 and layout.units[j].kind in "LC"), -1)
    return cleft(layout, i)


def _sight(layout: Layout, i: int) -> int:
    """Where what somebody looks at is: "watched deminers at work in <L>", "went to see how families in <L> live"."""
    near = {layout.text(k) for k in range(i + 1, i + _SIGHT)}
    if near & _PICTURED or not any(True for _ in layout.view.of_kind("D")):
        return -1
    for j in range(i + 1, min(len(layout.units), i + _SIGHT)):
        unit = layout.units[j]
        if unit.kind in "PB" or layout.text(j) in _CLOSED - {"and", "who", "which", "that"}:
            return -1
        town = unit.kind == "L" and unit.value.value("placeType") != "country-capital"
        seen = not _SIGHTS.isdisjoint(layout.text(k) for k in range(i + 1, j + 2))
        if town and seen and governor(layout, j, work=True) in _SEEN_IN:
            return j
    opens = next((k for k, u in enumerate(layout.units[:6]) if u.kind == "L" and k < i), -1)
    return opens if opens > 0 and layout.text(opens - 1) in {"in", "at"} and not _SIGHTS.isdisjoint(near) else -1


def _bound_for(layout: Layout, i: int) -> int:
    """The city of "left <L> on Monday for the summit in <L>", "left to attend the forum in <L>"; 0 for none."""
    purpose = next((k for k in range(i + 1, i + _REACH) if layout.text(k) in {"for", "attend", "join"}), 0)
    if not purpose:
        return 0
    after = ((j, u) for j, u in layout.view.of_kind("LC") if purpose < j < purpose + _REACH)
    return next((j for j, _ in after if layout.text(j - 1) in {"in", "at"} and layout.same(i, j)), 0)


def _governed(layout: Layout, i: int, j: int, roads: frozenset[str]) -> bool:
    """True of a place that one of `roads` governs: "to <L>", "out to the fenced corner of the base at <L>"."""
    if governor(layout, j, work=True) in roads or layout.text(j - 1) in roads:
        return True
    within = False
    for k in range(j - 1, max(i, j - 9), -1):
        word = layout.text(k)
        if layout.units[k].kind != "w" or word == "," or (word in PREPOSITIONS - _WITHIN and word not in roads):
            return False
        within |= word in _WITHIN - roads - {"of"}
        if word in roads and word != "for":
            return layout.text(k + 1) in _ARTICLES and not (within and word not in _INTO)
    return False


def _here(layout: Layout, i: int, telling: Telling) -> bool:
    """True of "flew in on Monday", "arrived here", to where the article was written."""
    place = layout.context.article.dateline_place
    words = [layout.text(k) for k in range(i + 1, i + 4)]
    here = "here" in words[:2]
    if layout.text(i) == "here":  # "is here from Monday to Friday"
        here = words[0] in _SPAN and i + 2 < len(layout.units) and layout.units[i + 2].kind == "D"
    came = layout.text(i) in _ARRIVING and (words[:1] in (["in"], ["down"]) or layout.text(i) in {"arrived", "landed"})
    if place is None or not (here or (came and _day_after(layout, i))):
        return False
    telling.place, telling.place_code = place, country_of(layout.context, place)
    return True


def _day_after(layout: Layout, i: int) -> bool:
    """True where a day, and no place but that of the departure, follows in the clause."""
    after = [j for j, _ in layout.view.of_kind("DLCO") if i < j < i + 9 and layout.same(i, j)]
    places = [j for j in after if layout.units[j].kind != "D"]
    return any(layout.units[j].kind == "D" for j in after) and all(layout.text(j - 1) == "from" for j in places)


def at_home(layout: Layout, guests: Sequence[Person], place: Term) -> bool:
    """True where somebody goes home: to his own country or its capital."""
    code = country_of(layout.context, place)
    concept = layout.context.lexicon.vocabulary.concepts.get(place.concept or "")
    seat = concept is not None and (concept.scheme == "country" or concept.value("placeType") == "country-capital")
    return seat and any(p.country == code for p in guests)


def _same(layout: Layout, telling: Telling, place: Term) -> bool:
    if telling.place is not None:
        return telling.place == place
    return telling.target >= 0 and place_of(layout.context, layout.units[telling.target]) == place


WORDS = _SITED | _ANYWHERE | _SAILING | _WATCHING | _TOWARDS | _OVER | _ARRIVING | _LEAVING | {"here"}
"""Without one of these words no sentence tells of a journey."""
