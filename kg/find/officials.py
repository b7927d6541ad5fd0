"""The officials of an article: every mention of a person joined to the person it means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kg.find.lexicon import Lexicon
from kg.find.lines import Line
from kg.find.names import PersonMention
from kg.find.posts import PostMention
from kg.find.sentences import Sentence
from kg.text import Token, words
from kg.vocabulary import Concept

_HOUSES = {"senator": "senate"}
_KEPT = frozenset({"ambassador", "governor"})
"""Titles that are kept for life."""
_FULL = 2
"""More words than these has a post that tells one person."""
_LOOSELY = frozenset({"diplomat", "top", "chief", "skipper", "boss", "senior", "official", "defense", "defence"})
"""Words by which papers call holders of other posts too."""
_BRIEF = 3
"""Family names with no more letters than this are no short names of the Vietnamese: "To", "Le", "Do"."""
MOST = 40
"""How many persons of one surname, and how many posts of one person, are told apart in an article."""


@dataclass(slots=True, eq=False)
class Person:
    """A person as the article builds him up, mention by mention; `id` is unique within the article."""

    name: str
    words: tuple[str, ...]
    vietnamese: bool = False
    posts: list[PostMention] = field(default_factory=list)
    ranks: list[Concept] = field(default_factory=list)
    votes: Counter[str] = field(default_factory=Counter)
    told: dict[int, Sentence] = field(default_factory=dict)
    courtesy: bool = False
    serves: bool = False
    explicit: bool = False
    private: bool = False
    fallen: bool = False
    speaks: bool = False
    away: set[str] = field(default_factory=set)
    country: str | None = None
    assumed: bool = False
    id: str = ""
    gender: str = ""
    likely: str = ""

    @property
    def official(self) -> bool:
        """True for a person with a public post or a rank, but for a soldier who is missing or dead."""
        return bool(self.posts or (self.ranks and not self.fallen) or self.serves) and not self.private

    @property
    def sentences(self) -> list[Sentence]:
        """The sentences that name the person, in the order of the article."""
        return [self.told[i] for i in sorted(self.told)]

    def holds(self, noun: str) -> bool:
        """True where a post or rank of the person has this folded noun in it, or the house that he is a member of."""
        if noun in _HOUSES and any(_HOUSES[noun] in words(p.label) for p in self.posts):
            return True
        return any(noun in p.head or noun in words(p.label) for p in self.posts) or any(
            noun in words(r.label) for r in self.ranks
        )


SEAT = ("member", "of", "parliament")


class Register:
    """All persons of an article and the short names by which later mentions mean them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lex = lexicon
        self.persons: list[Person] = []
        self._short: dict[str, list[Person]] = {}
        self._words: dict[str, list[Person]] = {}
        self._inner: dict[str, list[Person]] = {}
        self._families: dict[str, list[Person]] = {}

    def enter(self, mention: PersonMention, sentence: Sentence) -> Person | None:
        """The person that a mention means, made anew where the article has not named him yet."""
        person = self._known(mention)
        if person is None:
            if len(mention.words) < 2 and not (mention.posts or mention.ranks):
                return None
            person = Person(mention.name, mention.words, mention.vietnamese)
            self.persons.append(person)
        elif len(mention.words) > len(person.words):
            person.name, person.words = mention.name, mention.words
        self._index(person)
        self._take(person, mention, sentence)
        return person

    def _take(self, person: Person, mention: PersonMention, sentence: Sentence) -> None:
        labels = {p.label for p in person.posts}
        person.posts.extend(p for p in mention.posts if p.label not in labels and len(labels) < MOST)
        person.ranks.extend(r for r in mention.ranks if r not in person.ranks)
        person.courtesy |= mention.courtesy
        person.serves |= mention.serves
        person.private |= mention.private
        person.fallen |= mention.fallen
        person.gender = person.gender or mention.gender
        for post in mention.posts:
            person.explicit |= post.explicit
            if post.country:
                person.votes[post.country] += 3
        if mention.country:
            person.explicit = True
            person.votes[mention.country] += 4
        person.told[sentence.index] = sentence

    def _index(self, person: Person) -> None:
        for key in self._keys(person):
            _enter(self._short.setdefault(key, []), person)
        if person.vietnamese and len(person.words) > 2 and len(person.words[0]) > _BRIEF:
            _enter(self._families.setdefault(person.words[0], []), person)
        for word in {person.words[0], person.words[-1]}:
            _enter(self._words.setdefault(word, []), person)
        for word in person.words[1:-1] if not person.vietnamese else ():
            _enter(self._inner.setdefault(word, []), person)

    def _keys(self, person: Person) -> Iterable[str]:
        spelt = person.words
        yield spelt[-1]
        if len(spelt) > 2:
            yield " ".join(spelt[-2:])
        if (
            len(spelt) > 1
            and not person.vietnamese
            and (spelt[0] in self._lex.family_first or spelt[0] not in self._lex.given)
        ):
            yield spelt[0]

    def _known(self, mention: PersonMention) -> Person | None:
        spelt = mention.words
        if len(spelt) == 1:
            return self.by_short_name(spelt[0], mention) or self._by_inner_name(mention)
        alike: list[Person] = [*self._words.get(spelt[-1], ()), *self._words.get(spelt[0], ())]
        for person in alike:
            if _same_person(person.words, spelt) or (not person.vietnamese and _begins(person.words, spelt)):
                return person
        for person in alike:  # Joe and Joseph: one post, one surname, one initial
            if (
                person.words[-1] == spelt[-1]
                and person.words[0][0] == spelt[0][0]
                and not person.vietnamese
                and mention.posts
                and person.posts
                and not self._other_post(person, mention)
            ):
                return person
        for person in alike:  # Wally and Adewale: one whole post, one surname
            held = {p.label for p in person.posts if len(p.label.split()) > _FULL} & {p.label for p in mention.posts}
            if held and person.words[-1] == spelt[-1] and not (person.vietnamese or mention.vietnamese):
                return person
        for person in alike:
            if (
                len(person.words) == 1
                and person.words[0] == spelt[-1]
                and not (mention.ranks and person.ranks and mention.ranks != person.ranks)
            ):
                return person
        return None

    def _by_inner_name(self, mention: PersonMention) -> Person | None:
        """ "President Bongo" of Ali Bongo Ondimba: a word inside the name, with a post that he alone holds."""
        heads = {p.head for p in mention.posts}
        alike = [p for p in self._inner.get(mention.words[0], ()) if heads & {q.head for q in p.posts}]
        return alike[0] if len(alike) == 1 else None

    def by_short_name(self, name: str, mention: PersonMention | None = None, at: int = -1) -> Person | None:
        """The person of this surname (or Vietnamese given name): one whose post or rank agrees, else the last named.

        Not one whom the text names only after sentence `at`, if another of the name came before.
        """
        found = self._short.get(name, [])
        if not found and len(alone := self._families.get(name, [])) == 1:
            found = alone  # "Phan's visit", as papers abroad call General Phan Van An
        if mention is not None and mention.posts:
            found = [p for p in found if not self._other_post(p, mention)]
        if mention is not None and len(found) > 1:
            agreeing = [
                p
                for p in found
                if any(r.label in q.label for r in mention.ranks for q in p.ranks)
                or any(h in q.head for m in mention.posts for q in p.posts for h in m.head)
            ]
            found = agreeing or found
        if at >= 0 and len(found) > 1:
            found = [p for p in found if min(p.told, default=0) <= at] or found
        return max(found, key=lambda p: max(p.told, default=-1)) if found else None

    def _other_post(self, person: Person, mention: PersonMention) -> bool:
        """True where the posts of a person and of a mention share no head noun: "President Biden" is not Jill Biden.

        A seat in parliament goes with any other post: "the Hon. Ann Lee MP" is "Minister Lee".
        """
        theirs = {h for p in person.posts if p.head != SEAT for h in p.head} - self._lex.weak_heads
        mine = {h for p in mention.posts if p.head != SEAT for h in p.head} - self._lex.weak_heads
        if not theirs - _LOOSELY or not mine - _LOOSELY:
            return False  # "the top diplomat, Ann Lee" is "Foreign Secretary Lee"
        kept = mine <= _KEPT and all(p.bare for p in mention.posts) and mention.country is None
        if kept and len(person.words) > 1 and not person.vietnamese:
            return False  # "Ambassador Rice", who once was one
        if mine <= _IN_A_HOUSE and any(not _OF_HOUSES.isdisjoint(words(p.label)) for p in person.posts):
            return False  # "Senator Reed", the chairman of the Senate's committee
        return bool(theirs and mine and not theirs & mine)

    def short_names(self) -> frozenset[str]:
        """Every single word by which a later mention may mean a person of the register."""
        alone = (k for k, found in self._families.items() if len(found) == 1)
        return frozenset(k for k in self._short if " " not in k) | frozenset(alone)


def _enter(persons: list[Person], person: Person) -> None:
    """Append, or leave out where the list is full: no text makes the register search without bound."""
    if len(persons) < MOST and person not in persons:
        persons.append(person)


def _begins(a: Sequence[str], b: Sequence[str]) -> bool:
    """True of a name with and without its second family name: Ana Prieto, Ana Prieto Vidal."""
    short, long = (a, b) if len(a) < len(b) else (b, a)
    return 1 < len(short) < len(long) and tuple(long[: len(short)]) == tuple(short)


def _same_person(a: Sequence[str], b: Sequence[str]) -> bool:
    """Equal, or one the other without middle names or with an initial for one of them."""
    if a == b or set(a) == set(b):
        return True
    if len(a) < 2 or len(b) < 2:
        return False
    if a[-1] != b[-1]:
        return False
    first, second = a[0], b[0]
    if (
        first != second
        and not (len(first) == 1 and second.startswith(first))
        and not (len(second) == 1 and first.startswith(second))
    ):
        return set(a) < set(b) or set(b) < set(a)
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return all(
        any(w == v or (len(w) == 1 and v.startswith(w)) or (len(v) == 1 and w.startswith(v)) for v in long)
        for w in short
    )


_IN_A_HOUSE = frozenset({"senator", "congressman", "congresswoman", "representative"})
_OF_HOUSES = frozenset({"senate", "house", "congress", "congressional", "caucus", "committee", "subcommittee"})
"""Those who sit in a house, and words of the posts that its members hold."""
_NO_NOUN = frozenset("and , 's also said told met paid held spoke asks says has had was is will would".split())
"""What can not stand between an adjective and its noun."""


def _of_administration(tokens: Sequence[Token], i: int) -> bool:
    """True of the names in "the Biden-Harris Administration", which is a government."""
    last = i + 1 if i + 1 < len(tokens) and tokens[i + 1].glued else i
    paired = last > i or tokens[i].glued
    return paired and last + 1 < len(tokens) and tokens[last + 1].norm == "administration"


def short_mentions(line: Line, names: frozenset[str], taken: set[int], lexicon: Lexicon) -> list[PersonMention]:
    """The short `names` of a register standing alone, outside of the groups found before."""
    found = []
    tokens = line.tokens
    for i in line.capitals if not names.isdisjoint(line.words) else ():
        token = tokens[i]
        if token.norm not in names or i in taken or len(token.raw) < 2:
            continue
        match = line.cover[i]
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if _of_administration(tokens, i):
            continue
        if match is not None and (match.last - match.first > 1 or match.entry.kind in "OC"):
            continue
        if match is not None and match.entry.kind == "J":
            alone = after is not None and (after.norm in _NO_NOUN or after.norm.endswith("ed"))
            if not alone:
                continue  # "the Thai minister"; but "Thai thanked", "Thai and his host" mean the person
        if after is not None and after.capital and after.norm in lexicon.body_words and not after.glued:
            continue
        found.append(PersonMention(i, i + 1, i, i + 1, token.raw, (token.norm,)))
    return found
