"""By which nouns a text calls the holder of a post: "chief" a minister, "diplomat" an ambassador."""

from __future__ import annotations

from kg.find.officials import Person
from kg.text import words

_CHIEFS = frozenset("minister secretary president chief chairman chairwoman director head commander governor".split())
_DIPLOMATS = frozenset("ambassador consul counsellor counselor attache envoy charge commissioner".split())
_MISSIONS = frozenset("mission permanent affaires first embassy consulate delegation".split())
_HOUSES = frozenset("senate congress parliament assembly diet bundestag subcommittee".split())
"""Words of the posts that the nouns chief, diplomat and lawmaker fit."""


def has_word(person: Person, word: str) -> bool:
    """True where a post of the person has the word in its label."""
    return any(word in words(p.label) for p in person.posts)


def _of_state(person: Person) -> bool:
    """True of a "Secretary of State", who is the top diplomat where no field is named."""
    return any(words(p.label)[-3:] == ("secretary", "of", "state") for p in person.posts)


def _of_mission(person: Person) -> bool:
    """ "Deputy Chief of Mission", "Permanent Representative", "First Secretary", "head of the EU Delegation"."""
    return any(_MISSIONS & set(words(p.label)) for p in person.posts)


def synonym(person: Person, noun: str) -> bool:
    """ "chief" of a minister or secretary, "diplomat" and "envoy" of an ambassador, "pm" of a prime minister."""
    heads = {w for p in person.posts for w in p.head}
    return (
        (noun in {"chief", "leader", "head", "boss"} and bool(heads & _CHIEFS))
        or (noun in {"diplomat", "envoy"} and (bool(heads & _DIPLOMATS) or _of_mission(person)))
        or (noun == "diplomat" and bool(heads & _CHIEFS) and (has_word(person, "foreign") or _of_state(person)))
        or (
            noun in {"lawmaker", "legislator", "parliamentarian", "congressman", "congresswoman"}
            and (
                bool(heads & {"senator", "representative", "congressman", "congresswoman", "mp", "deputy"})
                or any(_HOUSES & set(words(p.label)) for p in person.posts)
            )
        )
        or (
            noun in {"spokesperson", "spokesman", "spokeswoman"}
            and bool(heads & {"spokesperson", "spokesman", "spokeswoman"})
        )
        or (noun in {"pm", "premier"} and has_word(person, "prime"))
    )
