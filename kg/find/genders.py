"""Whether "he" or "she" can mean a person: by courtesy title, post, given name, and the pronouns beside the name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.find.lexicon import Lexicon
from kg.find.officials import Person
from kg.find.view import View

PRONOUNS = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}
"""The gender that a pronoun tells of."""

_MIDDLE = frozenset("van quang duc huu dinh cong trong manh viet ba si sy tien khac dac the phu vu".split())
"""Middle names of Vietnamese men."""
_ALONE = 2
"""How many pronouns of one gender, and none of the other, tell that of a person whose name does not."""


def settle(lexicon: Lexicon, views: Sequence[View], persons: Sequence[Person]) -> None:
    """Note the gender of every person where name, post or text tells it, and else the likely one."""
    for person in persons:
        person.gender = person.gender or by_name(lexicon, person)
    _by_pronouns(views)
    for person in persons:
        person.likely = person.gender or _likely(lexicon, person)


def by_name(lexicon: Lexicon, person: Person) -> str:
    """ "m" or "f" by given name or by a post that is said of women only; empty where neither tells."""
    heads = {h for p in person.posts for h in p.head}
    spelt = person.words
    if heads & lexicon.female_titles or (person.vietnamese and "thi" in spelt[1:-1]):
        return "f"
    if person.vietnamese:
        return ""
    names = {spelt[0], spelt[-1]} if spelt[0] in lexicon.family_first else {spelt[0]}
    if names & lexicon.female or (person.country == "JP" and len(spelt) > 1 and spelt[-1].endswith("ko")):
        return "f"
    return "m" if names & lexicon.male else ""


def _likely(lexicon: Lexicon, person: Person) -> str:
    """The gender that a Vietnamese name or a noun such as "chairman" makes likely."""
    spelt = person.words
    if person.vietnamese and (not _MIDDLE.isdisjoint(spelt[1:-1]) or person.ranks):
        return "m"  # nearly all officers of the People's Army are men
    if person.vietnamese and spelt[-1] in lexicon.vietnamese_women:
        return "f"
    if person.vietnamese and spelt[-1] in lexicon.vietnamese_men:
        return "m"
    return "m" if {h for p in person.posts for h in p.head} & lexicon.male_titles else ""


def _by_pronouns(views: Sequence[View]) -> None:
    """A person named alone in a sentence, with nobody before him in doubt, is of the gender of its pronouns.

    So he is of those of the next sentence, if that names nobody.
    """
    votes: dict[int, Counter[str]] = {}
    met: dict[int, Person] = {}
    before: set[int] = set()
    alone: Person | None = None
    for view in views:
        here = {id(u.value): u for _, u in view.of_kind("P") if isinstance(u.value, Person)}
        if len(here) == 1 and not before - set(here):
            unit = next(iter(here.values()))
            if not unit.value.gender:
                met[id(unit.value)] = unit.value
                told = votes.setdefault(id(unit.value), Counter())
                told.update(PRONOUNS[u.text] for u in view.units if u.first >= unit.last and u.text in PRONOUNS)
                alone = unit.value
        elif not here and alone is not None and not view.words.isdisjoint(PRONOUNS):
            votes[id(alone)].update(PRONOUNS[u.text] for u in view.units if u.text in PRONOUNS)
        alone = alone if not here or id(alone) in here else None
        before = set(here) if here else before
    for key, told in votes.items():
        ranked = told.most_common(2)
        if ranked and ranked[0][1] >= _ALONE and (len(ranked) == 1 or ranked[1][1] == 0):
            met[key].gender = ranked[0][0]
