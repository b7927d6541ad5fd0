"""Whose missing a statement speaks of that names them by no nationality."""

from __future__ import annotations

from dataclasses import replace

from kg.find.context import Context
from kg.find.statements_actors import country_of
from kg.find.statements_topics import Topic
from kg.find.statements_words import word, words_in
from kg.find.themes_people import MISSING, PEOPLE
from kg.find.view import View
from kg.model import Actor
from kg.text import late

_SERVICE = frozenset(
    "airman airmen aviator aviators comrades crew crews member members mia personnel pilot pilots pow serviceman "
    "servicemen servicemembers".split()
)
"""Words by which Americans speak of their own missing."""
_MISSED = frozenset("soldiers soldier troops remains dead fallen combatants martyrs missing volunteer war".split())
_FOR_ITS_OWN = {"US": frozenset({"thank", "appeal"}), "VN": frozenset({"thank"})}
"""What either side does for the sake of its own missing."""
_HANDED = frozenset("handed returned repatriated delivered transferred turned sent".split())
_TO_WHOM = late(
    r" (?:handed(?: over)?|returned|repatriated|delivered|transferred|turned over|sent(?: back| home)?) to (?:the )?"
    r"(?P<c><[CSO]\d+>)"
)
"""To whom remains are given whose nationality no word tells."""
_FALLEN = frozenset("martyr martyrs fallen volunteer volunteers".split())
_THEIRS = _FALLEN | frozenset(
    "this these those both dna diary diaries graves documents files "
    "information records artefacts artifacts archives map maps letters belongings data database".split()
)
"""Words beside which the missing are not those of the US."""
_ASKED = frozenset("documents artefacts artifacts archives maps diaries mementos keepsakes veterans".split())
"""What a Vietnamese asks Americans for, or whom, for the sake of the dead of his own side."""
_POINTING = frozenset(
    "area cause effort efforts field issue mission regard respect task tasks undertaking work".split()
)
"""Nouns that take up what was told before."""
_SEARCH = frozenset(
    "accounting hunt identification identifying locating looking recovering recovery remains repatriating repatriation "
    "search searches searching".split()
)
"""Words for what is done for the missing."""
_BESIDE = 4
"""How many units around a mention may tell whose missing they are."""


def missed(
    context: Context, view: View, topic: Topic, speaker: Actor | None, themes: frozenset[str], act: str
) -> Topic:
    """The missing of whom an American speaks without a word of their nationality are his own, if told of at all.

    What either side gives thanks for without naming it is what was done for its own; an American asks for his own.
    """
    country = country_of(context, speaker)
    carried = topic.first == topic.last or word(view, topic.first) in _POINTING
    own = PEOPLE.get(country or "")
    if carried and topic.theme in MISSING and own in themes and own is not None and act in _FOR_ITS_OWN[country or ""]:
        return replace(topic, theme=own)
    asked = country == "VN" and act == "appeal" and topic.theme == PEOPLE["US"] and PEOPLE["VN"] in themes
    if carried and asked and not _ASKED.isdisjoint(view.words):
        return replace(topic, theme=PEOPLE["VN"])  # "urged US veterans to hand over more documents"
    if carried and topic.theme == PEOPLE["VN"] and PEOPLE["US"] in themes and _given_back(context, view):
        return replace(topic, theme=PEOPLE["US"])
    if carried or topic.theme != PEOPLE["VN"] or PEOPLE["US"] not in themes or country != "US":
        return topic
    near = range(max(0, topic.first - _BESIDE), min(topic.last + _BESIDE, len(view.units)))
    named = any(view.units[i].kind in "JCSB" and context.code(view.units[i]) != "US" for i in near)
    named |= any(context.code(u) == "VN" for _, u in view.of_kind("JS"))
    ours = words_in(view, topic.first, topic.last + _BESIDE) & _SERVICE
    if act == "appeal" and _FALLEN.isdisjoint(view.words):  # "asked the ministry to open its files on the missing"
        named, ours = any(view.units[i].kind == "J" for i in near), {*_SERVICE}
    elif not _THEIRS.isdisjoint(view.words):
        return topic
    return replace(topic, theme=PEOPLE["US"]) if ours and not named else topic


def whose(view: View, i: int, topic: Topic) -> bool:
    """Does the mention at unit `i` tell whose missing a topic is of: "the search for <J> servicemen"?

    Or those of another work of the sentence: "praised the search for <J> servicemen, and mine clearance in <L>".
    """
    if topic.theme not in MISSING and view.units[i].kind in "JC":
        k = i - 1 - (word(view, i - 1) == "missing")
        return word(view, k) in {"for", "of"} and word(view, k - 1) in _SEARCH and _dead_of(view, i)
    if topic.theme not in MISSING or view.units[i].kind not in "JC" or not topic.first <= i <= topic.last + 1:
        return False
    if "to" in {word(view, i - 1), word(view, i - 2) if word(view, i - 1) == "the" else ""}:
        return False  # "took off his hat to the <J> soldiers who looked for them"
    return _dead_of(view, i)


def _dead_of(view: View, i: int) -> bool:
    """Are the soldiers named behind the adjective at unit `i`: "<J> servicemen", "<J> and <J> soldiers"?"""
    last = i + 2 if word(view, i + 1) == "and" and view.units[min(i + 2, len(view.units) - 1)].kind in "JC" else i
    return word(view, last + 1) in _MISSED | _SERVICE


def _given_back(context: Context, view: View) -> bool:
    """Are the dead told of those given to the US: "1,000 sets of remains have been handed over to the US"?"""
    if view.words.isdisjoint(_HANDED):
        return False
    match = _TO_WHOM.search(view.text)
    return match is not None and context.code(view.units[int(match["c"][2:-1])]) == "US"


def own_theme(context: Context, speaker: Actor | None) -> str | None:
    """The one theme of the bodies in which an official holds posts."""
    person = next((p for p in context.officials if speaker is not None and p.id == speaker.official), None)
    if person is None:
        return None
    iris = {p.organisation.value("theme") for p in person.posts if p.organisation is not None} - {None}
    themes = {str(iri).rpartition("/")[2] for iri in iris}
    theme = themes.pop() if len(themes) == 1 else None
    # the Vietnamese office looks for Americans, too
    return None if theme in MISSING and PEOPLE.get(person.country or "") != theme else theme


_TROOPS = frozenset("soldiers troops servicemen personnel servicemembers remains dead fallen nationals".split())
_SOUGHT = frozenset("remains missing find search recover recovery searching finding recovering identify".split())
_THREE = 3


def of_other_dead(context: Context, view: View) -> bool:
    """True of "asked for help in finding the remains of Korean soldiers", which is no work told of before."""
    if view.words.isdisjoint(_SOUGHT) or view.words.isdisjoint(_TROOPS):
        return False
    for i, _ in view.of_kind("J"):
        near = {word(view, k) for k in range(i + 1, i + 1 + _THREE)}
        if context.code(view.units[i]) not in {None, *PEOPLE} and not near.isdisjoint(_TROOPS):
            return True
    return False
