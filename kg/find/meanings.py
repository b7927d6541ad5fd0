"""Which person every mention means: full names first, then short ones, then counterparts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.meeting_ships import AFLOAT
from kg.find.names import PersonMention
from kg.find.officials import Person, Register, short_mentions
from kg.find.posts import PostMention
from kg.find.sentences import Sentence

Meant = Sequence[tuple[PersonMention, Person]]
"""The mentions of a sentence, each with the person it means."""

_NAME = 4  # how many words of a ship's name may stand before the last one
_TO = "to"
"""A Vietnamese family name without its marks, and a preposition."""
_POSSESSIVE = frozenset({"his", "her", "their", "whose"})


def meanings(
    lexicon: Lexicon,
    sentences: Sequence[Sentence],
    lines: Sequence[Line],
    groups: Sequence[list[PersonMention]],
    register: Register,
) -> list[list[tuple[PersonMention, Person]]]:
    """Every mention with its person: full names first, as a short name may stand before the full one."""
    meant: list[list[tuple[PersonMention, Person]]] = [[] for _ in sentences]
    groups = _named(groups)
    for full in (True, False):
        for k, (sentence, persons) in enumerate(zip(sentences, groups, strict=True)):
            for mention in persons:
                if (len(mention.words) > 1) != full or _of_a_ship(lines[k], mention.name_first):
                    continue
                if (person := register.enter(mention, sentence)) is not None:
                    meant[k].append((mention, person))
    names = register.short_names()
    for k, (sentence, line) in enumerate(zip(sentences, lines, strict=True)):
        taken = {i for m, _ in meant[k] for i in range(m.first, m.last)}
        for mention in short_mentions(line, names, taken, lexicon):
            if _of_a_ship(line, mention.name_first):
                continue
            person = register.by_short_name(mention.words[0], mention, sentence.index)
            if person is not None:
                meant[k].append((mention, person))
                person.told[sentence.index] = sentence
        meant[k].sort(key=lambda pair: pair[0].first)
    _lend_posts(meant)
    return meant


def _of_a_ship(line: Line, first: int) -> bool:
    """True of the name in "USS John S. McCain", also of its last word: nobody is meant."""
    start = first
    while start and first - start < _NAME and (line.tokens[start - 1].capital or line.tokens[start - 1].raw == "."):
        if line.tokens[start - 1].norm in AFLOAT and line.tokens[start - 1].raw.isupper():
            return True
        start -= 1
    return False


def _named(groups: Sequence[list[PersonMention]]) -> Sequence[list[PersonMention]]:
    """The mentions without "To Duong, it is a debt" of Nguyen Van Duong, where nobody's family name is To."""
    spelt = {m.words for persons in groups for m in persons if len(m.words) > 2 or m.posts or m.ranks}
    called = {words[-1] for words in spelt if words[0] != _TO}
    if not called or any(words[0] == _TO for words in spelt):
        return groups
    return [
        [m for m in persons if m.first or len(m.words) != 2 or m.words[0] != _TO or m.words[1] not in called]
        for persons in groups
    ]


def _lend_posts(meant: Sequence[Meant]) -> None:
    """A counterpart holds, for his own country, the post of the person last named before him."""
    last: Person | None = None
    opener: Person | None = None
    seen: list[Person] = []
    ranked = False  # whether an officer was named before, whose counterpart is one too
    for found in meant:
        pairs = _in_turn(found)
        for mention, person in found:
            lender = _followed(mention, found, opener, seen) if mention.follows else pairs.get(id(mention), last)
            if lender is not None and mention.country and mention.country in lender.votes and not mention.follows:
                others = (p for p in reversed(seen) if mention.country not in p.votes)  # "called on X and met his <J>"
                lender = next(others, lender)
            if mention.counterpart and not person.posts and lender is not None:
                person.posts.extend(
                    replace(_in_english(p), country=mention.country, organisation=None) for p in _to_lend(lender.posts)
                )
                if mention.follows and not mention.country:
                    person.votes.update(lender.votes)
                if mention.country:
                    person.votes[mention.country] += 3
            person.serves |= mention.counterpart and not person.posts and ranked
            ranked |= bool(person.ranks)
            if person.posts and not mention.counterpart:
                last = person
                seen.append(person)
        opener = next((p for _, p in found if p.posts), opener)


_OWN_WORDS = {"Raksha Mantri": "Defence Minister", "Raksha Rajya Mantri": "Minister of State for Defence"}
"""Posts that one state alone names so, and what they are in others."""


def _to_lend(posts: Sequence[PostMention]) -> list[PostMention]:
    """The post that a counterpart holds too: of a deputy premier who is defence minister besides, the ministry."""
    ministries = [p for p in posts[:2] if p.head[-1:] == ("minister",) and "prime" not in p.plain.lower().split()]
    both = len(posts) > 1 and posts[0].head[-1:] == ("minister",)
    return [p for p in (ministries[:1] if both and ministries else posts[:1]) if p.plain]


def _in_english(post: PostMention) -> PostMention:
    """A post as it is lent to the counterpart of another state: no Vietnamese is a "Raksha Mantri", nor "Acting"."""
    if (label := _OWN_WORDS.get(post.plain)) is None:
        plain = post.plain.removeprefix("Acting ").removeprefix("acting ")
        return replace(post, label=plain, plain=plain)
    return replace(post, label=label, plain=label, head=("minister",), concept=None)


def _in_turn(found: Meant) -> dict[int, Person]:
    """Whose counterpart each is: "Foreign Minister A and Defence Minister B met their counterparts C and D"."""
    counterparts = [m for m, _ in found if m.counterpart and not m.follows]
    first = counterparts[0].first if counterparts else 0
    hosts = list(dict.fromkeys(p for m, p in found if p.posts and not m.counterpart and m.last <= first))
    paired = 1 < len(hosts) == len(counterparts)
    return {id(m): p for m, p in zip(counterparts, hosts, strict=True)} if paired else {}


def _followed(
    mention: PersonMention,
    found: Meant,
    opener: Person | None,
    seen: Sequence[Person],
) -> Person | None:
    """Whose predecessor or successor: "the Secretary's", "his" of the one named before, else of the last subject."""
    owner = next((p for p in reversed(seen) if p.holds(mention.follows)), None)
    if owner is not None and mention.follows not in _POSSESSIVE | {"the"}:
        return owner
    before = [p for m, p in found if m.last <= mention.first and p.posts]
    return before[-1] if mention.follows in _POSSESSIVE and before else opener
